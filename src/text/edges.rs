//! How words begin and end: what a syllable at the edge of a word tells before any table is asked.
//!
//! Many rules ask for a beginning or an ending that few words have. One mask for each syllable
//! tells which of their tables have nothing that begins or ends in it, so that one look-up spares
//! a word all the others.

use super::table::{bit_set, Syllables};
use once_cell::sync::Lazy;

/// A table of beginnings or endings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    // text/names.rs
    BeginsSurname,
    EndsThing,
    EndsRegion,
    EndsInflected,
    EndsNoun,
    EndsVerb,
    // text/lexicon.rs
    BeginsCountry,
    EndsTitle,
    // org/lexicon.rs
    BeginsNameHead,
    BeginsLookAlike,
    BeginsOur,
    BeginsVictims,
    EndsSuffix,
    EndsShort,
    EndsOffice,
    EndsInquiry,
    EndsAuthority,
    EndsTrade,
}

bit_set! {
    /// Some of them.
    Edges(u32) of Edge
}

/// The characters at the edge of the forms of some tables: what a lexicon gives.
pub(crate) type Rows = Vec<(Edge, Vec<char>)>;

/// The characters that the words begin with.
pub(crate) fn firsts(words: &[&str]) -> Vec<char> {
    words.iter().filter_map(|word| word.chars().next()).collect()
}

/// The characters that the words end in.
pub(crate) fn lasts(words: &[&str]) -> Vec<char> {
    words.iter().filter_map(|word| word.chars().next_back()).collect()
}

/// The tables that may have something which ends as the word does.
pub(crate) fn end(word: &str) -> Edges {
    word.chars().next_back().map(Edges::at).unwrap_or_default()
}

impl Edges {
    /// The tables with a form that has the character at its edge.
    #[inline]
    pub(crate) fn at(c: char) -> Self {
        TABLE.syllables.get_or(c, TABLE.others)
    }
}

struct Table {
    syllables: Syllables<Edges>,
    /// The tables with forms that have another character at their edge.
    others: Edges,
}

static TABLE: Lazy<Table> = Lazy::new(|| {
    let rows = [super::names::edges(), super::lexicon::edges(), crate::org::lexicon::edges()].concat();
    let mut table = Table { syllables: Syllables::new([]), others: Edges::default() };
    for (edge, chars) in rows {
        for c in chars {
            let edges = table.syllables.slot(c).unwrap_or(&mut table.others);
            *edges = edges.with(edge, true);
        }
    }
    table
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_syllable_tells_what_words_end_in_it() {
        assert!(Edges::at('장').has(Edge::EndsTitle) && !Edges::at('랄').has(Edge::EndsTitle));
        assert!(Edges::at('김').has(Edge::BeginsSurname) && !Edges::at('랄').has(Edge::BeginsSurname));
        // CEO
        assert!(Edges::at('O').has(Edge::EndsTitle));
        assert!(Edges::at('장').any(Edges::of(&[Edge::BeginsCountry, Edge::EndsTitle])));
    }
}
