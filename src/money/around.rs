//! The words around an amount: what hedges it, bounds it, and counts it.

use super::lexicon::{self, Before, Effect, Needs};
use super::scan::{Scanner, NEAR, WORDS};
use super::{Modifier, Modifiers, Per};
use crate::text::particle::{is_hangul, is_word, particles};

/// The longest bracket between an amount and the words that belong to it.
const BRACKET: usize = 90;

/// Words around an amount.
#[derive(Debug, Default)]
pub(super) struct Around {
    pub(super) modifiers: Modifiers,
    /// The last word that says on which side it is open.
    pub(super) limit: Option<Modifier>,
    pub(super) per: Option<Per>,
    /// How far they reach.
    pub(super) at: usize,
}

impl Around {
    fn add(&mut self, modifier: Modifier) {
        self.modifiers.insert(modifier);
        let limits = [Modifier::AtLeast, Modifier::MoreThan, Modifier::AtMost, Modifier::LessThan];
        if limits.contains(&modifier) && self.limit.is_none() {
            self.limit = Some(modifier);
        }
    }
}

impl Scanner<'_> {
    /// The words before an amount, from right to left.
    pub(super) fn left(&self, start: usize, floor: usize) -> Around {
        let mut around = Around { at: start, ..Around::default() };
        for _ in 0..WORDS {
            if let Some((at, word)) = self.before_word(around.at, floor) {
                around.at = at;
                match word {
                    Before::Is(modifier) => around.add(modifier),
                    Before::Per(per) => around.per = around.per.or(Some(per)),
                    Before::Nothing => {}
                }
            } else if let Some((at, per)) = self.per_ending(around.at, floor) {
                around.at = at;
                // 1인당 매월: the head counts, not the month
                around.per = match around.per {
                    Some(inner) if !matches!(per, Per::Person | Per::Share | Per::Unit) => Some(inner),
                    _ => Some(per),
                };
            } else {
                break;
            }
        }
        around
    }

    /// The word of the table that ends directly before `at`, or before one blank.
    pub(super) fn before_word(&self, at: usize, floor: usize) -> Option<(usize, Before)> {
        let before = self.text.get(floor..at)?.trim_end_matches(' ');
        let last = before.chars().next_back()?;
        let (word, meaning) = (lexicon::before_words(last).iter())
            .filter(|(word, _)| before.strip_suffix(word).is_some_and(|head| !head.ends_with(is_word)))
            .max_by_key(|(word, _)| word.len())?;
        let start = floor + before.len() - word.len();
        let head = self.text.get(floor..start).unwrap_or_default().trim_end();
        let is_limit = matches!(meaning, Before::Is(Modifier::AtMost));
        if is_limit && lexicon::RECORD.iter().any(|record| head.ends_with(record)) {
            return None;
        }
        Some((start, *meaning))
    }

    /// The last `1인당` or its like that ends directly before `at`.
    pub(super) fn per_ending(&self, at: usize, floor: usize) -> Option<(usize, Per)> {
        let mut back = self.text.get(floor..at)?.trim_end_matches(' ').chars().rev();
        let last = back.next()?;
        if !lexicon::may_end_count(back.next(), last) {
            return None;
        }
        let before = self.clause_before(at, floor);
        let trimmed = before.trim_end_matches(' ');
        let (start, _, per) = self.per_words(trimmed).filter(|(_, end, _)| *end == trimmed.len()).last()?;
        Some((at - before.len() + start, per))
    }

    pub(super) fn per_directly(&self, at: usize, floor: usize) -> bool {
        self.per_ending(at, floor).is_some()
    }

    /// The words of counting in a clause that begin a word there.
    pub(super) fn per_words<'a>(&self, clause: &'a str) -> impl Iterator<Item = (usize, usize, Per)> + 'a {
        lexicon::PER_WORDS.within(clause).filter(move |(start, end, _)| {
            let head = clause.get(..*start).unwrap_or_default();
            let mut back = head.chars().rev();
            match back.next() {
                Some(c) if c == lexicon::ONE => !back.next().is_some_and(is_word),
                Some(c) if c.is_ascii_digit() => clause.get(..*end).is_some_and(|c| c.ends_with(lexicon::EACH)),
                Some(c) => !is_word(c),
                None => true,
            }
        })
    }

    /// What governs the amount from further left in its clause.
    pub(super) fn per(&self, start: usize, end: usize, floor: usize) -> Option<Per> {
        let clause = self.clause_before(start, floor);
        let far = |from: usize| {
            let rest = clause.get(from..).unwrap_or_default();
            rest.split(' ').count() > lexicon::CLOSE_WORDS || rest.contains(|c: char| c.is_ascii_digit())
        };
        let clause = if lexicon::may_count(clause) { clause } else { "" };
        // 월 and 연 are too short to be trusted from afar
        (self.per_words(clause))
            .filter(|&(from, to, _)| to - from > lexicon::SYLLABLE || !far(from) && self.is_word_alone(clause, to))
            .filter(|&(from, to, _)| !clause.get(from..to).is_some_and(|word| lexicon::ONLY_DIRECTLY.contains(&word)))
            .map(|(_, _, per)| per)
            .last()
            .or_else(|| self.per_behind(end))
    }

    pub(super) fn is_word_alone(&self, clause: &str, end: usize) -> bool {
        !clause.get(end..).is_some_and(|rest| rest.starts_with(is_word))
    }

    /// `5만 유로의 연봉`.
    pub(super) fn per_behind(&self, end: usize) -> Option<Per> {
        let rest = self.rest(self.after_bracket(end).unwrap_or(end));
        let noun = rest.strip_prefix(lexicon::OF).unwrap_or(rest).strip_prefix(' ')?;
        (lexicon::PER_NOUNS.iter()).find(|(word, _)| noun.starts_with(word)).map(|&(_, per)| per)
    }

    /// A conversion in brackets, and B of `A에서 B로`, are counted by what A is.
    pub(super) fn inherited_per(&self, start: usize) -> Option<Per> {
        let last = self.found.last()?;
        let between = self.text.get(last.span.end..start)?;
        // most amounts are far apart, and nothing but blanks makes 당 long
        if between.len() > NEAR && !between.starts_with(lexicon::EACH) || between.contains('\n') {
            return None;
        }
        // `100엔당 905원`
        if between.trim_end() == lexicon::EACH.encode_utf8(&mut [0; 4]) {
            return Some(Per::Unit);
        }
        let bracket = between.starts_with('(') && !between.contains(')');
        let change = lexicon::GOES_ON.iter().any(|word| between.starts_with(word)) && !between.contains(['.', ',']);
        let list = matches!(between, "·" | ", " | ",");
        ((bracket || change || list) && between.len() <= NEAR).then_some(last.money.per).flatten()
    }

    /// The words behind an amount; a conversion in brackets may stand before them.
    pub(super) fn right(&self, end: usize) -> Around {
        let mut around = Around { at: end, ..Around::default() };
        for _ in 0..WORDS {
            let Some((at, modifier)) = self.behind(around.at) else { break };
            let verb = matches!(modifier, Modifier::MoreThan | Modifier::LessThan | Modifier::Nearly);
            around.at = at + if verb { hangul_run(self.rest(at)) } else { 0 };
            around.add(modifier);
        }
        if around.modifiers.is_empty() {
            if let Some((_, modifier)) = self.after_bracket(end).and_then(|at| self.behind(at)) {
                around.add(modifier);
            }
        }
        around
    }

    pub(super) fn after_bracket(&self, at: usize) -> Option<usize> {
        if !self.rest(at).starts_with('(') {
            return None;
        }
        let head = self.head(at, BRACKET);
        let inside = head.strip_prefix('(')?;
        let close = inside.find([')', '('])?;
        inside.get(close..)?.starts_with(')').then_some(at + 1 + close + 1)
    }

    /// One word behind an amount, with the particle and the adverb before it.
    pub(super) fn behind(&self, at: usize) -> Option<(usize, Modifier)> {
        if let Some(found) = self.behind_word(at, false, None) {
            return found;
        }
        let rest = self.rest(at);
        if rest.starts_with(lexicon::UNTIL) {
            return self.is_limit(at).then_some((at + lexicon::UNTIL.len(), Modifier::AtMost));
        }
        let between = |rest: &str| rest.chars().next().is_some_and(|c| lexicon::BETWEEN_FIRSTS.contains(c));
        let links = if between(rest) { lexicon::LINKS } else { &[] };
        let particle = links.iter().copied().find(|link| rest.starts_with(link));
        let link = at + particle.map_or(0, str::len);
        let spaced = self.rest(link).starts_with(' ');
        let next = link + usize::from(spaced);
        if let Some(found) = self.behind_word(next, spaced, particle) {
            return found;
        }
        let rest = self.rest(next);
        if !between(rest) {
            return None;
        }
        let adverb =
            lexicon::ADVERBS.iter().find(|adverb| rest.strip_prefix(**adverb).is_some_and(|r| r.starts_with(' ')))?;
        self.behind_word(next + adverb.len() + 1, true, particle).flatten()
    }

    /// `Some(None)` where a word stands that only looks like one of them.
    #[allow(clippy::option_option)] // three answers: this word, no word, and not this one
    pub(super) fn behind_word(
        &self,
        at: usize,
        spaced: bool,
        particle: Option<&str>,
    ) -> Option<Option<(usize, Modifier)>> {
        let (len, word) = lexicon::BEHIND_WORDS.at(self.text, at)?;
        let Effect::Is(modifier) = word.effect else { return Some(None) };
        let holds = match word.needs {
            Needs::Nothing => true,
            Needs::Blank => spaced,
            Needs::Particle => particle.is_some(),
            Needs::NoPrice => particle != Some(lexicon::AT),
            Needs::Boundary => {
                let last = self.text.get(at..at + len).and_then(|w| w.chars().next_back()).unwrap_or(' ');
                particles(last, self.rest(at + len)).is_some()
            }
        };
        Some(holds.then_some((at + len, modifier)))
    }

    /// Whether 까지 at `at` is a limit: something is granted, and nothing rises or falls.
    pub(super) fn is_limit(&self, at: usize) -> bool {
        let clause = self.clause_behind(at + lexicon::UNTIL.len());
        lexicon::LIMITED_WORDS.touch(clause) && !lexicon::CHANGES.iter().any(|word| clause.contains(word))
    }

    /// Whether what goes on at `at` is a rise or fall (`3억원에서 5억원까지 올랐다`).
    pub(super) fn changes(&self, at: usize) -> bool {
        let clause = self.clause_behind(at);
        lexicon::CHANGES.iter().any(|word| clause.contains(word))
    }
}

impl<'t> Scanner<'t> {
    /// The clause from `at` on, as far as it is looked at; the point of `2.5%` does not end it.
    fn clause_behind(&self, at: usize) -> &'t str {
        let behind = self.head(at, NEAR);
        let ends = |(i, c): (usize, char)| {
            let decimal = c == '.' && behind.get(i + 1..).is_some_and(|b| b.starts_with(|c: char| c.is_ascii_digit()));
            matches!(c, ',' | '.' | '"' | '”') && !decimal
        };
        let end = behind.char_indices().find(|&found| ends(found)).map_or(behind.len(), |(i, _)| i);
        behind.get(..end).unwrap_or_default()
    }
}

/// The bytes of Hangul that a text begins with, up to what an ending has.
fn hangul_run(text: &str) -> usize {
    text.chars().take(WORDS).take_while(|&c| is_hangul(c)).map(char::len_utf8).sum()
}
