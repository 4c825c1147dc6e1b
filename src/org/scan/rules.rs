//! Which rules may find a name at a word: at nearly every word none, as a few tests of bits tell.

use super::*;
use crate::org::list::Mark;
use crate::text::edges::{Edge, Edges};
use crate::text::lists::{List, Lists};
use crate::text::table::bit_set;

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
    SentBy,
    Headed,
    OfATrade,
    Chained,
    Team,
    ForeignFirm,
}

bit_set! {
    /// Some of them.
    Rules(u16) of Rule
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
/// The lists with the first words of bodies of two words.
const FIRSTS: Lists = Lists::of(&[List::OpensPhrase, List::Authority, List::LegalForm]);
/// What words begin with and end in that are built like a body.
const BODIES_BEGIN: Edges = Edges::of(&[Edge::BeginsCountry, Edge::BeginsOur]);
const BODIES_END: Edges = Edges::of(&[Edge::EndsSuffix, Edge::EndsInquiry, Edge::EndsAuthority]);

/// The lists and edges of words that say something of the words around them.
const BESIDE: Lists = Lists::of(&[List::Place, List::Trade, List::TradeWord, List::FirmsHave]);
const BESIDE_END: Edges = Edges::of(&[Edge::EndsTrade, Edge::EndsTitle]);

/// What is known of every word before a rule is tried.
pub(super) fn gates(reader: &Reader<'_, '_>) -> Vec<Gate> {
    let words = reader.words;
    let (view, filter) = (words.view(), reader.list.filter());
    let listed = |i: usize| {
        let rest = view.get(words.span(i).start..).unwrap_or_default();
        let mark = Mark::of(rest);
        Gate { mark, may: Rules::NONE.with(Rule::Listed, filter.may_begin(rest, mark)) }
    };
    let mut gates = Gates { reader, gates: (0..words.len()).map(listed).collect() };
    for i in 0..words.len() {
        let (lists, ends) = (words.lists(i), words.ends(i));
        if may_be_built(words, i) {
            gates.add(i, 0, Rule::Built);
        }
        if lists.any(BESIDE) || ends.any(BESIDE_END) {
            gates.look_around(i);
        }
        if !words.follows(i) {
            gates.look_between(i);
        }
    }
    gates.look_between(words.len());
    gates.gates
}

/// The gates so far.
struct Gates<'r, 'a, 'v> {
    reader: &'r Reader<'a, 'v>,
    gates: Vec<Gate>,
}

impl Gates<'_, '_, '_> {
    /// Adds a rule to the word that stands so many before word `i`.
    fn add(&mut self, i: usize, before: usize, rule: Rule) {
        if let Some(gate) = i.checked_sub(before).and_then(|at| self.gates.get_mut(at)) {
            gate.may = gate.may.with(rule, true);
        }
    }

    /// What word `i` says of the words around it: `울산 블루윙스`, `트리가나 항공`, `아던트 인수`,
    /// `미리내바이오 대표`, `전력회사 블루리지파워`.
    fn look_around(&mut self, i: usize) {
        let (words, lists) = (self.reader.words, self.reader.words.lists(i));
        if lists.has(List::Place) && words.follows(i + 1) {
            self.add(i, 0, Rule::Team);
        }
        if (lists.has(List::Trade) || words.ends(i).has(Edge::EndsTrade)) && self.reader.behind_trade(i + 1) {
            if let Some(gate) = self.gates.get_mut(i + 1) {
                gate.may = gate.may.with(Rule::OfATrade, true);
            }
        }
        if !words.follows(i) {
            return;
        }
        if lists.has(List::TradeWord) {
            self.add(i, 1, Rule::Chained);
        }
        if lists.has(List::FirmsHave) {
            self.add(i, 1, Rule::ForeignFirm);
        }
        if words.titled(i).next().is_some() && words.follows(i - 1) {
            self.add(i, 1, Rule::Titled);
            if words.begins(i - 2).has(Edge::BeginsNameHead) {
                self.add(i, 2, Rule::Headed);
            }
        }
    }

    /// What stands between word `i` and the one before it, where it is more than a space.
    fn look_between(&mut self, i: usize) {
        let words = self.reader.words;
        // the last byte of what stands before word `i` and the first of what stands behind the other
        let bytes = words.view().as_bytes();
        let before = words.span(i).start.checked_sub(1).and_then(|at| bytes.get(at));
        if matches!(before, Some(b')' | 0x9c)) {
            self.add(i, 0, Rule::Marked);
        }
        if before == Some(&b'=') {
            self.add(i, 0, Rule::SentBy);
        }
        if matches!(before, Some(b'\'' | b'"' | 0x98 | 0x9c)) && self.reader.behind_trade(i) {
            self.add(i, 0, Rule::Quoted);
        }
        let Some(last) = i.checked_sub(1) else { return };
        let behind = bytes.get(words.span(last).end..).unwrap_or_default();
        match behind.first() {
            Some(b'(') => {
                self.add(i, 1, Rule::Marked);
                self.add(i, 1, Rule::Led);
            }
            Some(0xe3) => self.add(i, 1, Rule::Marked),
            _ => {}
        }
        if words.follows(last) && may_open(behind) {
            self.add(i, 2, Rule::Spelt);
            if words.follows(last - 1) {
                self.add(i, 3, Rule::Spelt);
            }
        }
    }
}

/// Whether word `i` may name a body by a list or by how it begins or ends.
#[inline]
fn may_be_built(words: &Words<'_>, i: usize) -> bool {
    let (word, lists, begins, ends) = (words.get(i), words.lists(i), words.begins(i), words.ends(i));
    let core = |end: usize| word.get(..end).unwrap_or_default();
    lists.any(BODIES)
        || (ends.any(BODIES_END) && words.cores(i).any(|end| lexicon::may_end_body(core(end), ends)))
        || (begins.any(BODIES_BEGIN) && lexicon::may_begin_body(word))
        || (lists.any(FIRSTS) && may_begin_phrase(words, i))
        || (ends.has(Edge::EndsOffice) && words.cores(i).any(|end| lexicon::is_office(core(end))))
        || words.side(i).is_some()
}

/// Whether word `i`, which begins bodies of two, stands before a word that ends one, or is a form of
/// law, behind which any word may stand.
fn may_begin_phrase(words: &Words<'_>, i: usize) -> bool {
    words.follows(i + 1) && (words.lists(i).has(List::LegalForm) || words.lists(i + 1).has(List::ClosesPhrase))
}

/// Whether a bracket with a foreign spelling may open here, also behind white space.
fn may_open(behind: &[u8]) -> bool {
    let space = |byte: &u8| matches!(byte, b'\t'..=b' ' | 0x80..);
    match behind {
        [b'(', first, ..] => first.is_ascii_alphabetic(),
        // other characters may be white space too
        [first, next, ..] if space(first) => *next == b'(' || space(next),
        _ => false,
    }
}
