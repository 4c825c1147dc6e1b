//! Which rules may find a name at a word: at nearly every word none, as a few tests of bits tell.

use super::*;
use crate::org::list::{Mark, Start};
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

/// The lists with words for bodies, or with the first word of one.
const BODIES: Lists = Lists::of(&[
    List::Generic,
    List::CommonBody,
    List::ByKind,
    List::Alone,
    List::OpensPhrase,
    List::Authority,
    List::LegalForm,
    List::OfVictims,
]);
/// What words begin with and end in that are built like a body.
const BODIES_BEGIN: Edges = Edges::of(&[Edge::BeginsCountry, Edge::BeginsOur]);
const BODIES_END: Edges = Edges::of(&[Edge::EndsSuffix, Edge::EndsInquiry, Edge::EndsAuthority]);
const OFFICES_END: Edges = Edges::of(&[Edge::EndsOffice]);

impl Reader<'_, '_> {
    /// What is known of word `i`.
    pub(super) fn gate(&self, i: usize) -> Gate {
        let words = self.words;
        let (follows, followed) = (words.follows(i), words.follows(i + 1));
        let rest = words.view().get(words.span(i).start..).unwrap_or_default();
        let mark = Start::of(rest).map(Start::mark).unwrap_or_default();
        let mut may = Rules::NONE
            .with(Rule::Listed, self.list.may_begin(rest, mark))
            .with(Rule::Built, self.may_be_built(i))
            .with(Rule::OfATrade, self.behind_trade(i));
        if followed {
            let next = words.lists(i + 1);
            let titled = |at: usize| words.follows(at) && words.titled(at).next().is_some();
            may = may
                .with(Rule::Spelt, self.may_be_spelt(i))
                .with(Rule::Titled, follows && titled(i + 1))
                .with(Rule::Headed, words.begins(i).has(Edge::BeginsNameHead) && titled(i + 2))
                .with(Rule::Chained, next.any(List::TradeWord.into()))
                .with(Rule::Team, words.lists(i).any(List::Place.into()))
                .with(Rule::ForeignFirm, next.any(List::FirmsHave.into()));
        }
        if !(follows && followed) {
            // the last byte of what stands before and the first of what stands behind
            let (span, bytes) = (words.span(i), words.view().as_bytes());
            let before = span.start.checked_sub(1).and_then(|at| bytes.get(at));
            let behind = bytes.get(span.end);
            may = may
                .with(Rule::Quoted, matches!(before, Some(b'\'' | b'"' | 0x98 | 0x9c)))
                .with(Rule::Marked, matches!(before, Some(b')' | 0x9c)) || matches!(behind, Some(b'(' | 0xe3)))
                .with(Rule::Led, behind == Some(&b'('));
        }
        Gate { mark, may }
    }

    /// Whether word `i` may name a body by a list or by how it begins or ends.
    #[inline]
    fn may_be_built(&self, i: usize) -> bool {
        let words = self.words;
        words.lists(i).any(BODIES)
            || (words.ends(i).any(BODIES_END | OFFICES_END) && self.may_end_like_a_body(i))
            || (words.begins(i).any(BODIES_BEGIN) && lexicon::may_begin_body(words.get(i)))
            || words.side(i).is_some()
    }

    fn may_end_like_a_body(&self, i: usize) -> bool {
        self.words.edged_cores(i).any(|(_, core, ends)| {
            (ends.any(BODIES_END) && lexicon::may_end_body(core.word))
                || (ends.any(OFFICES_END) && lexicon::is_office(core.word))
        })
    }

    /// Whether a bracket may stand behind one of the two words behind word `i`.
    #[inline]
    fn may_be_spelt(&self, i: usize) -> bool {
        let opens = |last: usize| {
            let behind = self.words.view().as_bytes().get(self.words.span(last).end..).unwrap_or_default();
            let space = |byte: &u8| matches!(byte, b'\t'..=b' ' | 0x80..);
            let mut behind = behind.iter();
            match behind.next() {
                Some(b'(') => true,
                // white space is looked through, and other marks may be such
                Some(first) if space(first) => behind.next().is_some_and(|next| *next == b'(' || space(next)),
                _ => false,
            }
        };
        if self.words.follows(i + 2) {
            !self.words.follows(i + 3) && opens(i + 2)
        } else {
            opens(i + 1)
        }
    }
}
