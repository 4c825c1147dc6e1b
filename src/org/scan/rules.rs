//! Which rules may find a name at a word: at nearly every word none, as a few tests of bits tell.

use super::*;
use crate::org::list::Mark;
use crate::text::edges::{Edge, Edges};
use crate::text::lists::{List, Lists};

/// A way for a name to begin in a word.
#[derive(Clone, Copy, Debug)]
pub(super) enum Rule {
    Quoted,
    Spelt,
    Listed,
    Built,
    Marked,
    Titled,
    Led,
    Headed,
    OfATrade,
    Chained,
    Team,
    ForeignFirm,
}

/// Some of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Rules(u16);

impl Rules {
    pub(super) const NONE: Self = Self(0);

    /// These and that one, if it may find something.
    #[inline]
    pub(super) fn with(self, rule: Rule, may: bool) -> Self {
        Self(self.0 | u16::from(may) << rule as u16)
    }

    #[inline]
    pub(super) const fn has(self, rule: Rule) -> bool {
        self.0 & 1 << rule as u16 != 0
    }
}

/// What is known of a word before a rule is tried.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gate {
    pub(super) mark: Mark,
    /// The rules that may find a name that begins in it.
    pub(super) may: Rules,
}

/// The lists with words for bodies.
const BODIES: Lists = Lists::of(&[List::Generic, List::CommonBody, List::ByKind, List::Alone, List::OfVictims]);
/// The lists with the first words of a body of two, where the other is a word that ends one, and
/// with forms of law, behind which any word may stand.
const FIRSTS: Lists = Lists::of(&[List::OpensPhrase, List::Authority]);
/// What words begin with and end in that are built like a body.
const BODIES_BEGIN: Edges = Edges::of(&[Edge::BeginsCountry, Edge::BeginsOur]);
const BODIES_END: Edges = Edges::of(&[Edge::EndsSuffix, Edge::EndsInquiry, Edge::EndsAuthority]);

/// What is known of a word since it was cut.
#[derive(Clone, Copy, Debug, Default)]
struct Known {
    follows: bool,
    lists: Lists,
    begins: Edges,
    ends: Edges,
}

impl Known {
    #[inline]
    fn of(words: &Words<'_>, i: usize) -> Self {
        Self { follows: words.follows(i), lists: words.lists(i), begins: words.begins(i), ends: words.ends(i) }
    }
}

/// What is known of every word before a rule is tried.
pub(super) fn gates(reader: &Reader<'_, '_>) -> Vec<Gate> {
    let Reader { words, list, .. } = reader;
    let view = words.view();
    let filter = list.filter();
    let mut before = Known::default();
    let (mut here, mut next, mut second) = (Known::of(words, 0), Known::of(words, 1), Known::of(words, 2));
    let mut gates = Vec::with_capacity(words.len());
    for i in 0..words.len() {
        let third = Known::of(words, i + 3);
        let rest = view.get(words.span(i).start..).unwrap_or_default();
        let mark = Mark::of(rest);
        let trade = before.may_be_trade() && reader.behind_trade(i);
        let mut may = Rules::NONE
            .with(Rule::Listed, filter.may_begin(rest, mark))
            .with(Rule::Built, may_be_built(words, i, here, next))
            .with(Rule::OfATrade, trade);
        if next.follows {
            let titled = |i: usize| words.titled(i).next().is_some();
            may = may
                .with(Rule::Spelt, !(second.follows && third.follows) && may_be_spelt(words, i))
                .with(Rule::Titled, here.follows && titled(i + 1))
                .with(Rule::Headed, here.begins.has(Edge::BeginsNameHead) && second.follows && titled(i + 2))
                .with(Rule::Chained, next.lists.any(List::TradeWord.into()))
                .with(Rule::Team, here.lists.any(List::Place.into()))
                .with(Rule::ForeignFirm, next.lists.any(List::FirmsHave.into()));
        }
        if !(here.follows && next.follows) {
            // the last byte of what stands before and the first of what stands behind
            let (span, bytes) = (words.span(i), view.as_bytes());
            let before = span.start.checked_sub(1).and_then(|at| bytes.get(at));
            let behind = bytes.get(span.end);
            may = may
                .with(Rule::Quoted, trade && matches!(before, Some(b'\'' | b'"' | 0x98 | 0x9c)))
                .with(Rule::Marked, matches!(before, Some(b')' | 0x9c)) || matches!(behind, Some(b'(' | 0xe3)))
                .with(Rule::Led, behind == Some(&b'('));
        }
        gates.push(Gate { mark, may });
        (before, here, next, second) = (here, next, second, third);
    }
    gates
}

impl Known {
    /// Whether the word may say what trade the body behind it has.
    #[inline]
    fn may_be_trade(self) -> bool {
        self.lists.any(List::Trade.into()) || self.ends.has(Edge::EndsTrade)
    }
}

/// Whether word `i` may name a body by a list or by how it begins or ends.
#[inline]
fn may_be_built(words: &Words<'_>, i: usize, here: Known, next: Known) -> bool {
    let word = words.get(i);
    here.lists.any(BODIES)
        || (next.follows
            && (here.lists.any(List::LegalForm.into())
                || (here.lists.any(FIRSTS) && next.lists.any(List::ClosesPhrase.into()))))
        || (here.ends.any(BODIES_END)
            && words
                .cores(i)
                .any(|end| lexicon::may_end_body(word.as_bytes().get(..end).unwrap_or_default(), here.ends)))
        || (here.begins.any(BODIES_BEGIN) && lexicon::may_begin_body(word))
        || (here.ends.has(Edge::EndsOffice)
            && words.cores(i).any(|end| lexicon::is_office(word.get(..end).unwrap_or_default())))
        || words.side(i).is_some()
}

/// Whether a bracket may stand behind one of the two words behind word `i`.
fn may_be_spelt(words: &Words<'_>, i: usize) -> bool {
    let last = if words.follows(i + 2) { i + 2 } else { i + 1 };
    let space = |byte: &u8| matches!(byte, b'\t'..=b' ' | 0x80..);
    let behind = words.view().as_bytes().get(words.span(last).end..).unwrap_or_default();
    match behind {
        // what is spelt there begins with a letter
        [b'(', first, ..] => first.is_ascii_alphabetic(),
        // white space is looked through, and other marks may be such
        [first, next, ..] if space(first) => *next == b'(' || space(next),
        _ => false,
    }
}
