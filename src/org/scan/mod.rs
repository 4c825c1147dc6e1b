//! From text to names of organisations: what the words say.
//!
//! Word by word, from left to right: a name of the list, a word that is built like a name,
//! a generic body; then what belongs to it on both sides (the country before, the
//! sub-unit behind). A name that needs evidence is kept where the words around give some,
//! and, once it has some, everywhere in the text: the second round knows the names of the
//! first.

mod beside;
mod bracket;
mod built;
mod evidence;
mod grow;
mod listed;
mod placed;
mod rules;

use super::lexicon;
use super::list::{Known, Names, OrgList};
use super::Category;
use crate::mention::{Found, Span};
use crate::text::names::{foreign, Fit};
use crate::text::words::Words;
use rules::{Gate, Rule, Rules};
use std::ops::Range;

/// One name of an organisation as it stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OrgName {
    /// The row of the list that has exactly this name.
    pub(crate) row: Option<u32>,
    /// A body without a name of its own.
    pub(crate) generic: bool,
    /// The part of the span that is the name: without `(주)` and the like.
    pub(crate) name: Span,
    /// Known by the list, by brackets or by how it is built, and not by its place alone.
    pub(crate) sure: bool,
    /// No person although it may look like one: the list has it and it is no word besides, or
    /// the word for its trade stands before it (`부산대 교수`, `항공사 에어나린`).
    pub(crate) certain: bool,
}

/// Appends the names in the words, in text order, not overlapping.
pub(crate) fn scan(words: &Words<'_>, list: &OrgList, out: &mut Vec<Found<OrgName>>) {
    let reader = Reader { words, list, learnt: Names::default(), again: false };
    let mut gates = rules::gates(&reader);
    let mut round = reader.read(&mut gates, &Round::default());
    if !round.learnt.is_empty() {
        let mut learnt = std::mem::take(&mut round.learnt);
        learnt.sort_unstable();
        // of a name that needs nothing and needs something the first
        learnt.dedup_by_key(|(name, _)| *name);
        let known = |cautious| Known { row: u32::MAX, cautious, place: false };
        let learnt = Names::new(learnt.into_iter().map(|(name, weak)| (name, known(weak))).collect());
        round = Reader { words, list, learnt, again: true }.read(&mut gates, &round);
    }
    out.append(&mut round.out);
}

/// A stretch that may be a name.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    start: usize,
    end: usize,
    row: Option<u32>,
    generic: bool,
    certain: Certainty,
}

impl Candidate {
    /// A name that no list has.
    fn named(start: usize, end: usize, certain: Certainty) -> Self {
        Self { start, end, row: None, generic: false, certain }
    }

    /// The same where only the words around say that it is one.
    fn open(start: usize, end: usize) -> Self {
        Self::named(start, end, Certainty::Open)
    }

    /// A body without a name of its own.
    fn generic(start: usize, end: usize) -> Self {
        Self { generic: true, ..Self::named(start, end, Certainty::Sure) }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Certainty {
    /// A name whatever stands around it.
    Sure,
    /// A name where the words around say so.
    Open,
    /// A local government: a body where it does something.
    Place,
}

/// A name that the first round found, and whether it still needs to act where it is named again.
type Learnt<'v> = (&'v str, bool);

/// What a round has found so far.
#[derive(Default)]
struct Round<'v> {
    out: Vec<Found<OrgName>>,
    learnt: Vec<Learnt<'v>>,
    /// Rows of the list whose name had no evidence, and where it stands.
    waiting: Vec<(u32, usize, usize)>,
    /// What the first round read at the words that are not idle.
    seen: Vec<Seen>,
}

impl Round<'_> {
    /// Where the last name ends, behind which the next may begin.
    fn free_from(&self) -> usize {
        self.out.last().map_or(0, |last| last.span.end)
    }
}

/// What is read at a word whatever stands around it.
#[derive(Clone, Copy, Debug)]
struct Readings {
    /// The name of the list.
    listed: Option<Candidate>,
    /// That and what is built like a name, the longer first.
    longer: Option<Candidate>,
    shorter: Option<Candidate>,
}

/// What the first round read at a word and what it made of it.
#[derive(Clone, Debug)]
struct Seen {
    word: usize,
    readings: Readings,
    /// Whether one had the evidence that it needs.
    kept: bool,
    /// Where the name before ended.
    free_from: usize,
    /// The names that were found, by number, and the word at which it went on.
    names: Range<usize>,
    next: usize,
}

struct Reader<'a, 'v> {
    words: &'a Words<'v>,
    list: &'a OrgList,
    learnt: Names<'v>,
    /// Whether this is the second round.
    again: bool,
}

impl<'v> Reader<'_, 'v> {
    /// The names, and those that had evidence only in their own place.
    ///
    /// The first round leaves no rule to the words at which nothing could be a name; the second
    /// looks at them again only where a name begins that was learnt, and reads the others as the
    /// first did.
    fn read(&self, gates: &mut [Gate], first: &Round<'v>) -> Round<'v> {
        // one word in sixteen is not idle
        let some = self.words.len() / 16;
        let seen = Vec::with_capacity(if self.again { 0 } else { some });
        let mut round = Round { out: Vec::with_capacity(some), seen, ..Round::default() };
        let mut seen = first.seen.iter().peekable();
        let mut i = 0;
        while let Some(&gate) = gates.get(i) {
            let learnt = self.again && self.learnt.may_begin(gate.mark);
            let may = gate.may.with(Rule::Listed, learnt);
            if may == Rules::NONE {
                i += 1;
                continue;
            }
            while seen.next_if(|seen| seen.word < i).is_some() {}
            let known = seen.next_if(|seen| seen.word == i).filter(|_| !learnt);
            if let Some(next) = known.and_then(|known| self.repeat(known, gates, first, &mut round)) {
                i = next;
                continue;
            }
            let readings = known.map_or_else(|| self.readings(i, may), |known| known.readings);
            let mut tried = false;
            let candidate = if known.is_some_and(|known| !known.kept) {
                self.candidate_again(i, may, &readings, round.out.last())
            } else {
                self.candidate(i, may, &readings, round.out.last(), &mut tried)
            };
            if candidate.is_none() && !tried {
                if let Some(gate) = gates.get_mut(i) {
                    gate.may = Rules::NONE;
                }
                i += 1;
                continue;
            }
            let from = round.out.len();
            let free_from = round.free_from();
            let next = candidate.map_or(i + 1, |candidate| self.keep(i, candidate, &mut round));
            if !self.again {
                if candidate.is_none() {
                    let listed = readings.listed.and_then(|listed| Some((listed.row?, listed.start, listed.end)));
                    round.waiting.extend(listed);
                }
                let names = from..round.out.len();
                round.seen.push(Seen { word: i, readings, kept: candidate.is_some(), free_from, names, next });
            }
            i = next;
        }
        if !self.again {
            self.learn_waiting(&mut round);
        }
        round
    }

    /// Adds the names again that the first round found at a word, if nothing that was learnt can make
    /// them others; the word at which to go on.
    fn repeat(&self, seen: &Seen, gates: &[Gate], first: &Round<'v>, round: &mut Round<'v>) -> Option<usize> {
        let sure = seen.readings.longer.is_some_and(|longer| longer.certain == Certainty::Sure);
        if !sure || seen.names.is_empty() || seen.free_from != round.free_from() {
            return None;
        }
        // what is taken in ends before the next word, which may be a body of its own
        let around = gates.get(seen.word + 1..(seen.next + 1).min(gates.len()))?;
        if around.iter().any(|gate| self.learnt.may_begin(gate.mark)) {
            return None;
        }
        round.out.extend_from_slice(first.out.get(seen.names.clone())?);
        Some(seen.next)
    }

    /// What the list and the word itself say of word `i`, by rules that may find something there.
    fn readings(&self, i: usize, may: Rules) -> Readings {
        let listed = if may.has(Rule::Listed) { self.listed(i) } else { None };
        let built = if may.has(Rule::Built) { self.built(i) } else { None };
        let itself = listed.filter(|listed| self.is_itself(i, *listed));
        let longer = match (itself, built) {
            (Some(a), Some(b)) if b.end > a.end => Some(b),
            (Some(a), _) => Some(a),
            (None, b) => b,
        };
        let shorter = if longer.map(|c| c.end) == itself.map(|c| c.end) { built } else { itself };
        Readings { listed, longer, shorter }
    }

    /// The best name that begins in word `i`, by rules that may find one there, and has the evidence
    /// that it needs. `tried` says whether there was one that had none.
    fn candidate(
        &self,
        i: usize,
        may: Rules,
        readings: &Readings,
        before: Option<&Found<OrgName>>,
        tried: &mut bool,
    ) -> Option<Candidate> {
        let by = |rule: Rule, find: fn(&Self, usize) -> Option<Candidate>| {
            if may.has(rule) {
                find(self, i)
            } else {
                None
            }
        };
        if let Some(quoted) = by(Rule::Quoted, Self::quoted).or_else(|| by(Rule::Spelt, Self::spelt)) {
            return Some(quoted);
        }
        let mut accept = |candidate: Candidate| {
            *tried = true;
            self.has_evidence(i, candidate, before).then_some(candidate)
        };
        let read = readings.longer.and_then(&mut accept).or_else(|| readings.shorter.and_then(&mut accept));
        read.or_else(|| by(Rule::Marked, Self::marked))
            .or_else(|| by(Rule::Titled, Self::titled))
            .or_else(|| by(Rule::Led, Self::led))
            .or_else(|| by(Rule::SentBy, Self::sent_by))
            .or_else(|| by(Rule::Headed, Self::headed))
            .or_else(|| by(Rule::OfATrade, Self::of_a_trade).and_then(accept))
            .or_else(|| by(Rule::Chained, Self::chained))
            .or_else(|| by(Rule::Team, Self::team))
            .or_else(|| by(Rule::ForeignFirm, Self::foreign_firm))
    }

    /// The same in the second round of a word at which nothing had evidence in the first.
    fn candidate_again(
        &self,
        i: usize,
        may: Rules,
        readings: &Readings,
        before: Option<&Found<OrgName>>,
    ) -> Option<Candidate> {
        let accept = |candidate: &Candidate| self.has_learnt_evidence(i, *candidate, before);
        let of_a_trade = || if may.has(Rule::OfATrade) { self.of_a_trade(i) } else { None };
        let read = readings.longer.filter(accept).or_else(|| readings.shorter.filter(accept));
        read.or_else(|| of_a_trade().filter(accept))
    }

    /// Adds the candidate that begins in word `i` with what belongs to it; the word at which to go on.
    fn keep(&self, i: usize, candidate: Candidate, round: &mut Round<'v>) -> usize {
        let mut grown = candidate;
        self.grow(i, &mut grown, round.out.last());
        let name = Span::new(grown.start, grown.end);
        self.wrap(&mut grown);
        let text = self.words.view().get(name.range()).unwrap_or_default();
        if self.list.is_silenced(text) {
            return self.words.from(grown.end.max(self.words.span(i).end));
        }
        if !self.again {
            self.learn(i, candidate, &grown, text, &mut round.learnt);
        }
        let listed = candidate.row.is_some();
        let value = OrgName {
            row: grown.row,
            generic: grown.generic,
            name,
            sure: candidate.certain != Certainty::Open || listed,
            certain: (candidate.certain == Certainty::Sure && listed)
                || (self.behind_trade(i) && !self.words.get(i - 1).ends_with(lexicon::BEING)),
        };
        round.out.push(Found::new(grown.start, grown.end, value));
        let next = self.words.from(grown.end).max(i + 1);
        self.bracketed(round, next)
    }

    /// What else the text may call the body whose name is `text`.
    fn learn(&self, i: usize, candidate: Candidate, grown: &Candidate, text: &'v str, learnt: &mut Vec<Learnt<'v>>) {
        if candidate.certain == Certainty::Open && candidate.end == grown.end && text.chars().count() > 1 {
            // a common word that announces something has not become a name everywhere
            let weak = candidate.row.is_some() && !text.is_ascii() && self.is_spoken_of(i, candidate);
            learnt.push((text, weak));
            // 울산 [블루윙스]
            if let Some((_, last)) = text.rsplit_once(' ').filter(|_| candidate.row.is_none()) {
                if last.chars().count() > 2 && foreign(last).is_some() && !lexicon::MEDIA_ENDINGS.contains(&last) {
                    learnt.push((last, false));
                }
            }
            // 풍력업체 노르드빅 에너지: 노르드빅은
            let first = text.split_once(' ').filter(|(_, rest)| lexicon::MEDIA_ENDINGS.contains(rest));
            if let Some((first, _)) = first.filter(|_| candidate.row.is_none() && self.behind_trade(i)) {
                if first.chars().count() > 2 && foreign(first) >= Some(Fit::Fair) {
                    learnt.push((first, false));
                }
            }
        }
        // 하늘빛소프트: 하늘빛은
        if let Some(short) = lexicon::without_trade(text).filter(|_| grown.row.is_none() && !grown.generic) {
            learnt.push((short, true));
        }
        // 전북 현대: 전북의 골
        let team = self.category(grown.row) == Some(Category::Team);
        if let Some((town, _)) = text.split_once(' ').filter(|_| team) {
            learnt.push((town, true));
        }
    }

    /// `HDC현대산업개발`, and then `현산은`: a name that waited for evidence has it where the body is
    /// named otherwise.
    fn learn_waiting(&self, round: &mut Round<'v>) {
        if round.waiting.is_empty() {
            return;
        }
        let mut rows: Vec<u32> = round.out.iter().filter_map(|found| found.value.row).collect();
        rows.sort_unstable();
        let named = round.waiting.iter().filter(|(row, ..)| rows.binary_search(row).is_ok());
        let names = named.filter_map(|&(_, start, end)| Some((self.words.view().get(start..end)?, true)));
        round.learnt.extend(names);
    }

    /// The name of a candidate as it is written.
    fn name(&self, candidate: &Candidate) -> &'v str {
        self.words.view().get(candidate.start..candidate.end).unwrap_or_default()
    }

    /// The text behind a candidate.
    fn behind(&self, candidate: &Candidate) -> &'v str {
        self.words.view().get(candidate.end..).unwrap_or_default()
    }

    /// What the list says that the body of a row is.
    fn category(&self, row: Option<u32>) -> Option<Category> {
        row.and_then(|row| self.list.row(row)).and_then(|row| row.category)
    }
}

/// Characters that are looked through for what a body does.
const SENTENCE: usize = 160;
