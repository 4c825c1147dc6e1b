//! Runs `fixtures/articles/*`: whole articles with every fact that they hold.
//!
//! The gold of `NAME.txt` is `NAME.toml`: mentions in text order, each placed by a snippet
//! (`at`) in which it is marked, looked for behind the start of the mention before it.

use crate::marked::{fixtures, CLOSE, OPEN};
use sasil::{Document, Extractor, OffsetUnit};
use serde_json::{json, Map, Value};
use std::fmt::Write;

/// The fields of each kind; one that is left out in the gold is null.
const FIELDS: &[(&str, &[&str])] = &[
    ("money", &["currency", "min", "max", "bounds", "modifiers", "implied_currency", "per"]),
    ("time", &["type", "value", "mod", "interval", "boundary"]),
    ("organisation", &["name", "generic"]),
    ("person", &["name", "title", "organisation"]),
    ("quote", &["type", "source", "source_name", "cue"]),
];

fn fields(kind: &str) -> &'static [&'static str] {
    FIELDS.iter().find(|(name, _)| *name == kind).map_or_else(|| panic!("no kind {kind:?}"), |(_, fields)| fields)
}

/// The gold mentions, in the shape of the crate's JSON with byte offsets; sources and
/// cues as their words alone.
fn gold(name: &str, text: &str, gold: &Value) -> Vec<Value> {
    let (mut start, mut end) = (-1_i64, i64::MAX);
    let mentions = gold["mention"].as_array().unwrap_or_else(|| panic!("{name}: no mentions"));
    let place = |mention: &Value| {
        let at = mention["at"].as_str().unwrap_or_else(|| panic!("{name}: a mention without `at`"));
        let (open, close) = (at.find(OPEN), at.find(CLOSE));
        let (Some(open), Some(close)) = (open, close) else { panic!("{name}: {at:?} has no marks") };
        let snippet = at.replace([OPEN, CLOSE], "");
        let inner = close - open - OPEN.len_utf8();
        let mut from = 0;
        while let Some(i) = text[from..].find(&snippet) {
            let first = i64::try_from(from + i + open).expect("short");
            let last = first + i64::try_from(inner).expect("short");
            if first > start || (first == start && last < end) {
                (start, end) = (first, last);
                return usize::try_from(first).expect("found")..usize::try_from(last).expect("found");
            }
            from += i + snippet.chars().next().map_or(1, char::len_utf8);
        }
        panic!("{name}: {at:?} does not stand behind the mention before it");
    };
    let spans: Vec<_> = mentions.iter().map(place).collect();
    let mention = |(mention, span): (&Value, std::ops::Range<usize>)| {
        let kind = mention["kind"].as_str().unwrap_or_default();
        let mut out = Map::new();
        out.insert("kind".into(), json!(kind));
        out.insert("start".into(), json!(span.start));
        out.insert("end".into(), json!(span.end));
        out.insert("text".into(), json!(&text[span]));
        for &field in fields(kind) {
            out.insert(field.into(), mention.get(field).cloned().unwrap_or_default());
        }
        Value::Object(out)
    };
    mentions.iter().zip(spans).map(mention).collect()
}

/// A mention of the crate's JSON with just the fields that the gold has.
fn found(mention: &Value) -> Value {
    let kind = mention["kind"].as_str().unwrap_or_default();
    let mut out = Map::new();
    for &field in ["kind", "start", "end", "text"].iter().chain(fields(kind)) {
        let value = &mention[field];
        let words = value.get("text").cloned();
        out.insert(field.into(), words.unwrap_or_else(|| value.clone()));
    }
    Value::Object(out)
}

#[test]
fn every_article() {
    let extractor = Extractor::new();
    let (mut failures, mut articles) = (String::new(), 0);
    for path in fixtures("articles", "txt") {
        articles += 1;
        let name = path.file_stem().and_then(|s| s.to_str()).unwrap_or_default().to_owned();
        let text = std::fs::read_to_string(&path).expect("a fixture is readable");
        let source = std::fs::read_to_string(path.with_extension("toml")).expect("its gold stands beside it");
        let description: Value = toml::from_str(&source).unwrap_or_else(|error| panic!("{name}: {error}"));
        let date = description["published"].as_str().and_then(|d| d.parse::<chrono::NaiveDate>().ok());
        let date = date.unwrap_or_else(|| panic!("{name}: no date"));
        let facts = extractor.extract(&Document::new(&text).published(date));
        let json = serde_json::to_value(facts.in_unit(OffsetUnit::Byte)).expect("facts are JSON");
        let found: Vec<Value> = json["mentions"].as_array().expect("mentions").iter().map(found).collect();
        let gold = gold(&name, &text, &description);
        for missed in gold.iter().filter(|m| !found.contains(m)) {
            let _ = writeln!(failures, "{name}: missed {missed}");
        }
        for extra in found.iter().filter(|m| !gold.contains(m)) {
            let _ = writeln!(failures, "{name}: extra  {extra}");
        }
    }
    assert!(articles >= 10, "only {articles} articles");
    assert!(failures.is_empty(), "\n{failures}");
}
