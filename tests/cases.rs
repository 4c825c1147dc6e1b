//! Runs `fixtures/cases/*.toml`: sentences with their mentions marked.
//!
//! A file holds the kind that it is named after (up to the first `_`). One case alone:
//! `SASIL_CASE="part of its name" cargo test cases`.

use crate::marked::{fixtures, shown, unmark};
use sasil::{Document, Extractor, Kind, Span};
use serde::Deserialize;
use std::collections::HashSet;
use std::fmt::Write;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// How many cases the file holds, so that none is lost unseen.
    count: usize,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    /// The kind, in files that are not named after one (`overlap`, `regression`).
    kind: Option<Kind>,
    published: Option<chrono::NaiveDate>,
    text: String,
    #[serde(default)]
    expect: Vec<String>,
}

#[test]
fn every_case() {
    let only = std::env::var("SASIL_CASE").ok();
    let (mut names, mut failures, mut ran) = (HashSet::new(), String::new(), 0);
    let extractor = Extractor::new();
    for path in fixtures("cases", "toml") {
        let stem = path.file_stem().and_then(|s| s.to_str()).unwrap_or_default().to_owned();
        let source = std::fs::read_to_string(&path).expect("a fixture is readable");
        let file: File = toml::from_str(&source).unwrap_or_else(|error| panic!("{stem}: {error}"));
        assert!(
            file.count > 0 && file.count == file.case.len(),
            "{stem}: count says {}, {} cases",
            file.count,
            file.case.len()
        );
        let of_file: Option<Kind> = stem.split('_').next().and_then(|kind| kind.parse().ok());
        for case in &file.case {
            assert!(names.insert(case.name.clone()), "{stem}: two cases are named {:?}", case.name);
            if only.as_ref().is_some_and(|part| !case.name.contains(part)) {
                continue;
            }
            let kind = case.kind.or(of_file).unwrap_or_else(|| panic!("{stem}: {:?} has no kind", case.name));
            ran += 1;
            if let Err(problem) = run(&extractor, case, kind) {
                let _ = writeln!(failures, "{stem}: {}\n  {}\n{problem}", case.name, case.text);
            }
        }
    }
    assert!(ran > 0, "no case is named like {only:?}");
    assert!(failures.is_empty(), "\n{failures}");
}

fn run(extractor: &Extractor, case: &Case, kind: Kind) -> Result<(), String> {
    let (text, spans) = unmark(&case.text)?;
    if spans.len() != case.expect.len() {
        return Err(format!("  {} marks, {} expectations", spans.len(), case.expect.len()));
    }
    let mut document = Document::new(&text);
    if let Some(date) = case.published {
        document = document.published(date);
    }
    let facts = extractor.extract(&document);
    let line = |span: Span, value: &str| format!("    {:?} = {value}", &text[span.range()]);
    let json = serde_json::to_value(&facts).map_err(|error| error.to_string())?;
    let mentions = json["mentions"].as_array().ok_or("no mentions in the JSON")?;
    let of_kind = facts.iter().zip(mentions).filter(|(fact, _)| fact.kind() == kind);
    let found: Vec<String> = of_kind.map(|(fact, json)| line(fact.span(), &shown(fact, json))).collect();
    let expected: Vec<String> = spans.iter().zip(&case.expect).map(|(&span, value)| line(span, value)).collect();
    if found == expected {
        return Ok(());
    }
    Err(format!("  expected\n{}\n  found\n{}\n", expected.join("\n"), found.join("\n")))
}
