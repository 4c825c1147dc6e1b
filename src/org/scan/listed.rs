//! Names of the list and names that the text has taught.

use super::*;
use crate::org::list::Start;
use crate::text::edges::Edge;
use crate::text::lexicon::{titles_at, Role};
use crate::text::particle::{is_hangul, particles};

impl Reader<'_, '_> {
    /// The longest name of the list that begins in word `i`.
    pub(super) fn listed(&self, i: usize) -> Option<Candidate> {
        self.listed_at(self.words.span(i).start)
    }

    /// The longest name of the list at the byte whose end is the end of a word.
    pub(super) fn listed_at(&self, at: usize) -> Option<Candidate> {
        let rest = self.words.view().get(at..)?;
        let start = Start::of(rest)?;
        let mut best: Option<Candidate> = None;
        let mut take = |end: usize, known: Known| {
            let end = at + end;
            if best.is_some_and(|best| best.end > end) || !self.ends_name(at, end) {
                return;
            }
            let certain = match known {
                Known { cautious: true, .. } => Certainty::Open,
                Known { place: true, .. } => Certainty::Place,
                _ => Certainty::Sure,
            };
            // a learnt name is the same name, only without doubt
            let same = best.filter(|best| best.end == end);
            let row = (known.row != u32::MAX).then_some(known.row).or(same.and_then(|best| best.row));
            let certain = same.filter(|best| best.certain == Certainty::Sure).map_or(certain, |best| best.certain);
            best = Some(Candidate { row, ..Candidate::named(at, end, certain) });
        };
        self.list.each_at(rest, start, &mut take);
        if self.again {
            self.learnt.each_at(rest, start, take);
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
        lexicon::attached(tail).iter().any(|word| ended(word))
            || titles_at(tail)
                .any(|title| title.role != Role::Courtesy && name.chars().count() > 1 && ended(title.form))
    }

    /// Whether the name of the list that begins in word `i` stands for the body, and not for what is
    /// named after it.
    pub(super) fn is_itself(&self, i: usize, candidate: Candidate) -> bool {
        let looks_alike = self.words.begins(i).has(Edge::BeginsLookAlike)
            && lexicon::LOOK_ALIKES.iter().any(|word| self.words.get(i).starts_with(word));
        !looks_alike && !self.is_product(i, candidate)
    }

    /// `구글 플레이`: a thing of the firm, which then is not what is spoken of.
    fn is_product(&self, i: usize, candidate: Candidate) -> bool {
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
