//! Whether a number without a currency is money: by what stands around it.

use super::lexicon::{self, Words};
use super::scan::{Mode, Part, Scanner, NEAR, WORDS};
use crate::number;
use crate::text::particle::{is_hangul, is_word, particles};
use crate::text::segment::{first_bytes, last_bytes};

impl<'t> Scanner<'t> {
    /// Whether a number without a currency is money.
    pub(super) fn is_money(&self, part: &Part) -> bool {
        let reading = &part.reading;
        if self.mode == Mode::Phrase {
            return reading.has_power() && !reading.bare;
        }
        if !reading.has_big() || (reading.bare && !(part.class && reading.first_big > lexicon::MAN)) {
            return false;
        }
        if reading.parted && reading.digits {
            return false;
        }
        let before = self.clause_before(part.start, 0);
        // the name of a sum may stand before what hedges it: `이자만 월 180만`
        let sum = is_sum(before) || is_sum(self.clause_before(self.left(part.start, 0).at, 0));
        // 구조, 사경, 이조: words far more often than numbers
        let spelled = !(reading.digits || reading.bare || reading.below.is_some());
        if spelled && !(reading.small > 0 && sum) {
            return false;
        }
        let Some(behind) = self.behind_number(part) else { return false };
        if counted(&lexicon::COUNTED_WORDS, behind, sum) || (!sum && self.goes_on(part.end)) {
            return false;
        }
        if lexicon::UNCOUNTED_WORDS.touch(before) {
            return false;
        }
        let near_before = last_bytes(before, NEAR);
        let near_behind = first_bytes(behind, NEAR).split(['.', '\n']).next().unwrap_or_default();
        let evident = || lexicon::MONEY.touch(near_before) || lexicon::MONEY.touch(near_behind);
        match reading.last_big {
            // `2억대에`: a class of amounts, or so many cars
            lexicon::EOK => !part.class || evident(),
            // nobody writes the number of an article or of a team with a point
            lexicon::JO => (reading.head.scale() > 0 || evident()) && !self.is_article(before, part.end),
            // `1억2천` leaves out its 만
            _ if reading.first_big >= lexicon::EOK => !reading.tail.is_zero() || evident(),
            lexicon::MAN => sum && !self.names_another_unit(part.end),
            _ => false,
        }
    }

    /// Whether a number without a power of its own stands behind a blank: 3 in `1억 3명`.
    pub(super) fn goes_on(&self, at: usize) -> bool {
        let rest = self.rest(at);
        let digits = rest.strip_prefix(' ').is_some_and(|r| r.starts_with(|c: char| c.is_ascii_digit()));
        digits && !number::read(self.text, at + 1, 0).is_ok_and(|next| next.has_big())
    }

    /// Whether a number before 조 is that of an article of law, or of a team.
    pub(super) fn is_article(&self, before: &str, end: usize) -> bool {
        let article = before.strip_suffix(lexicon::ARTICLE).is_some_and(|b| !b.ends_with(is_word));
        let before = before.trim_end();
        let team = before.strip_suffix(lexicon::HEADS).is_some_and(|b| b.ends_with(|c: char| c.is_ascii_digit()));
        article
            || team
            || lexicon::BEFORE_ARTICLES.iter().any(|word| before.ends_with(word))
            || lexicon::BEHIND_ARTICLES.iter().any(|word| self.rest(end).starts_with(word))
    }

    /// Whether a word that is no hedge stands behind the number: a unit that is not
    /// known here, for all that can be told (`벌금 3만 크루제이루`).
    fn names_another_unit(&self, at: usize) -> bool {
        let word = self.rest(at).strip_prefix(' ').is_some_and(|rest| rest.starts_with(is_word));
        word && self.behind(at).is_none()
    }

    /// What stands behind a number without a currency, past particles and hedges;
    /// `None` where the word goes on.
    pub(super) fn behind_number(&self, part: &Part) -> Option<&'t str> {
        let mut at = part.end;
        let last = self.tail(at, 4).chars().next_back()?;
        let rest = self.rest(at);
        if !part.class {
            let hedged = lexicon::SUFFIXES.iter().any(|suffix| rest.starts_with(suffix));
            let len = particles(last, rest);
            if len.is_none() && !hedged || rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
                return None;
            }
        }
        for _ in 0..WORDS {
            let Some((next, _)) = self.behind(at) else { break };
            at = next;
        }
        let rest = self.rest(at);
        let word = rest.find(|c: char| !is_hangul(c)).unwrap_or(rest.len());
        // `390만이 넘는 조회수`: the rest of 넘는, or a particle
        let skip = if at > part.end || particles(last, rest).is_some_and(|len| len > 0) { word } else { 0 };
        Some(rest.get(skip..)?.trim_start_matches(' '))
    }
}

/// Whether the word before the number names a sum of money. The short names are the
/// ends of other words as well, and carry no particle.
fn is_sum(before: &str) -> bool {
    let word = before.trim_end().rsplit(' ').next().unwrap_or_default();
    let bare = word.strip_suffix(|c: char| lexicon::SUM_PARTICLES.contains(&c));
    lexicon::SUMS.iter().any(|sum| {
        let long = sum.len() > lexicon::SYLLABLE;
        word.ends_with(sum) || long && bare.is_some_and(|word| word.ends_with(sum))
    })
}

/// Whether what stands behind a number is what it counts. A counter of one syllable
/// must be a word of its own: 부 in `3만 부를`, not in `3억 부동산`. Behind the name of
/// a sum, people are not counted but have it (`연봉 1억 직장인`).
fn counted(words: &Words<()>, behind: &str, sum: bool) -> bool {
    let past_over = number::over(behind).and_then(|len| behind.get(len..)).map(|rest| rest.trim_start_matches(' '));
    let counter = |text: &str| {
        let Some((len, ())) = words.at(text, 0) else { return false };
        let mut chars = text.get(..len).unwrap_or_default().chars();
        match (chars.next(), chars.next()) {
            (Some(c), None) if is_hangul(c) => particles(c, text.get(len..).unwrap_or_default()).is_some(),
            (Some(c), _) => !(sum && is_hangul(c)),
            _ => true,
        }
    };
    counter(behind) || past_over.is_some_and(counter)
}
