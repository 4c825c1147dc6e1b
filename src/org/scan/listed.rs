//! Names of the list and names that the text has taught.

use super::*;
use crate::org::list::Start;
use crate::text::lexicon::{titles_at, Role};
use crate::text::particle::{is_hangul, particles};

impl Reader<'_, '_> {
    /// Whether a learnt name begins at word `i`.
    pub(super) fn begins_learnt(&self, i: usize) -> bool {
        let rest = self.words.view().get(self.words.span(i).start..).unwrap_or_default();
        Start::of(rest)
            .is_some_and(|start| self.learnt.may_begin(start) && self.learnt.at(rest, start).next().is_some())
    }

    /// The longest name of the list at the byte whose end is the end of a word.
    pub(super) fn listed(&self, at: usize) -> Option<Candidate> {
        let rest = self.words.view().get(at..)?;
        let mut best: Option<Candidate> = None;
        let start = Start::of(rest)?;
        for (end, known) in self.list.at(rest, start).chain(self.learnt.at(rest, start)) {
            if !self.ends_name(at, at + end) {
                continue;
            }
            let certain = match known {
                Known { cautious: true, .. } => Certainty::Open,
                Known { place: true, .. } => Certainty::Place,
                _ => Certainty::Sure,
            };
            let row = (known.row != u32::MAX).then_some(known.row);
            if best.is_some_and(|b| b.end > at + end) {
                continue;
            }
            // a learnt name is the same name, only without doubt
            let same = best.filter(|b| b.end == at + end);
            let row = row.or(same.and_then(|b| b.row));
            let certain = if same.is_some_and(|b| b.certain == Certainty::Sure) { Certainty::Sure } else { certain };
            best = Some(Candidate { row, ..Candidate::named(at, at + end, certain) });
        }
        best
    }

    /// Whether a name can end at the byte: before the end of the word, particles, or a word
    /// that is written onto names (`측`, `등`, a title).
    fn ends_name(&self, start: usize, end: usize) -> bool {
        let view = self.words.view();
        let (Some(name), Some(rest)) = (view.get(start..end), view.get(end..)) else { return false };
        let Some(last) = name.chars().next_back() else { return false };
        let tail = beside::word_part(rest);
        let particles_behind = |last: char, tail: &str| particles(last, tail) == Some(tail.len());
        if tail.is_empty() || particles_behind(last, tail) || lexicon::is_according_to(tail) {
            return true;
        }
        if !is_hangul(tail.chars().next().unwrap_or(' ')) {
            return false;
        }
        let ended = |word: &str| {
            tail.strip_prefix(word).is_some_and(|more| particles_behind(word.chars().next_back().unwrap_or(' '), more))
        };
        lexicon::ATTACHED.iter().any(|word| ended(word))
            || titles_at(tail)
                .any(|title| title.role != Role::Courtesy && name.chars().count() > 1 && ended(title.form))
    }

    /// `구글 플레이`: a thing of the firm, which then is not what is spoken of.
    pub(super) fn is_product(&self, i: usize, candidate: Candidate) -> bool {
        // (Apple Daily)
        let Some(next) = self.next_bare(candidate.end) else { return false };
        let word = self.words.get(next);
        if self.words.cores(next).any(|end| lexicon::is_product(word.get(..end).unwrap_or_default())) {
            return true;
        }
        // (Apple Daily): a Latin name that goes on in the same bracket
        let latin = |word: &str| word.starts_with(|c: char| c.is_ascii_alphabetic());
        self.words.gap(i).ends_with('(') && latin(self.words.get(i)) && latin(word)
    }
}
