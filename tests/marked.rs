//! Text with its mentions marked `⟦…⟧`, and what a fact looks like in a fixture.

use sasil::{Fact, Kind, Span};
use serde_json::Value;

pub const OPEN: char = '⟦';
pub const CLOSE: char = '⟧';

/// The text without its marks and the marked spans, by start, the longer first.
pub fn unmark(marked: &str) -> Result<(String, Vec<Span>), String> {
    let (mut text, mut open, mut spans) = (String::new(), Vec::new(), Vec::new());
    for c in marked.chars() {
        match c {
            OPEN => open.push(text.len()),
            CLOSE => {
                let start = open.pop().ok_or("a mark is closed that was not opened")?;
                spans.push(Span::new(start, text.len()));
            }
            _ => text.push(c),
        }
    }
    if !open.is_empty() {
        return Err("a mark is opened and not closed".into());
    }
    spans.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
    Ok((text, spans))
}

/// A fact as a case expects it (see `fixtures/README.md`), from its JSON and its `Display`.
pub fn shown(fact: Fact<'_, '_>, json: &Value) -> String {
    let words = |field: &str| {
        let value = &json[field];
        value.get("text").unwrap_or(value).as_str().unwrap_or("-").to_owned()
    };
    match fact.kind() {
        Kind::Time => {
            let set = if words("type") == "SET" { "SET " } else { "" };
            let more = ["mod", "boundary"].map(words).into_iter().filter(|word| word != "-");
            format!("{set}{}{}", words("value"), more.map(|word| format!(" {word}")).collect::<String>())
        }
        Kind::Organisation if json["generic"] == true => format!("{} generic", words("name")),
        Kind::Organisation => words("name"),
        Kind::Person => ["name", "title", "organisation"].map(words).join(" | "),
        Kind::Quote => ["type", "source", "source_name", "cue"].map(words).join(" | "),
        _ => fact.to_string(),
    }
}

/// The files of a folder under `fixtures` with this ending, by name; never none.
pub fn fixtures(folder: &str, ending: &str) -> Vec<std::path::PathBuf> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(folder);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == ending))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{}: no .{ending} files", folder.display());
    files
}

#[test]
fn marks_come_off() {
    let (text, spans) = unmark("⟦가⟦나⟧⟧다").expect("balanced");
    assert_eq!(text, "가나다");
    assert_eq!(spans, [Span::new(0, 6), Span::new(3, 6)]);
    assert!(unmark("⟦가").is_err() && unmark("가⟧").is_err());
}
