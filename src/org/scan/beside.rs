//! What stands beside a word: whether it stands bare, behind a person, a noun or a trade, before a
//! title.

use super::*;
use crate::text::edges::Edge;
use crate::text::lexicon::{is_title_prefix, title_before, Role, UNNAMED};
use crate::text::lists::List;
use crate::text::names::{is_given_name, is_place, korean, Fit};
use crate::text::particle::is_word;
use crate::text::table::ByEdge;

impl<'v> Reader<'_, 'v> {
    /// The word before word `i`, if nothing but one space is between them.
    pub(super) fn word_before(&self, i: usize) -> Option<&'v str> {
        let before = i.checked_sub(1).filter(|_| self.words.follows(i));
        before.map(|before| self.words.get(before))
    }

    /// Whether a core of word `i` is a word of which `wanted` holds.
    pub(super) fn has_core(&self, i: usize, wanted: impl Fn(&str) -> bool) -> bool {
        let word = self.words.get(i);
        self.words.cores(i).any(|end| word.get(..end).is_some_and(&wanted))
    }

    /// The word behind the candidate, if the candidate stands bare: no particle between.
    pub(super) fn next_bare(&self, end: usize) -> Option<usize> {
        let next = self.words.from(end);
        (next > 0 && self.words.span(next - 1).end == end && self.words.follows(next)).then_some(next)
    }

    /// Whether the word before stands bare, so that it may belong to the name: `강사 협회는`.
    pub(super) fn behind_noun(&self, i: usize) -> bool {
        self.word_before(i).is_some_and(|before| {
            let inflected = self.words.cores(i - 1).nth(1).is_some()
                || before.ends_with(lexicon::MODIFYING)
                || before.starts_with(|c: char| c.is_ascii_digit())
                || lexicon::DETERMINERS.contains(&before)
                || is_place(before);
            !inflected
        })
    }

    /// `이모 군은`, `A 군`, `이승우(18) 군`: 군 behind a person.
    pub(super) fn behind_person(&self, i: usize) -> bool {
        let Some(previous) = i.checked_sub(1) else { return false };
        let (before, gap) = (self.words.get(previous), self.words.gap(i));
        let named = korean(before).is_some() || foreign(before) >= Some(Fit::Fair);
        let short = before.ends_with(lexicon::SO_AND_SO)
            || before.chars().count() == 1
            || before.ends_with(|c: char| c.is_ascii_alphabetic());
        let bare = || !lexicon::DETERMINERS.contains(&before) && self.words.cores(previous).nth(1).is_none();
        gap.contains(')') || (gap.trim().is_empty() && (short || (named && bare())))
    }

    /// Whether the word before says what trade the body has.
    pub(super) fn behind_trade(&self, i: usize) -> bool {
        // what ends in the copula is a core of the word
        let may = |before: &usize| {
            self.words.lists(*before).has(List::Trade) || self.words.ends(*before).has(Edge::EndsTrade)
        };
        i.checked_sub(1).filter(may).is_some_and(|before| {
            let word = self.words.get(before);
            (self.words.follows(i) || lexicon::BEFORE_MARKED.contains(&self.words.gap(i)))
                && (lexicon::is_trade(self.words.keyed(before))
                    || word.strip_suffix(lexicon::BEING).is_some_and(lexicon::is_trade))
        })
    }

    pub(super) fn is_person(&self, i: usize) -> bool {
        let (word, before) = (self.words.get(i), self.word_before(i));
        if before.is_some_and(is_given_name) && foreign(word).is_some() {
            return true;
        }
        korean(word).is_some_and(|fit| fit >= Fit::Fair && word.chars().count() >= 3)
            || foreign(word).is_some_and(|fit| fit >= Fit::Good)
    }

    /// Whether word `i` is a title with or without particles.
    pub(super) fn is_title(&self, i: usize) -> bool {
        let word = self.words.get(i);
        self.words.titled(i).any(|(end, title)| {
            let head = word.get(..end - title.form.len()).unwrap_or_default();
            matches!(title.role, Role::Staff | Role::Scholar)
                && (head.is_empty() || is_title_prefix(head) || head.chars().count() == 2)
        })
    }

    pub(super) fn title_follows(&self, candidate: &Candidate) -> bool {
        self.next_bare(candidate.end).is_some_and(|next| self.is_title(next))
    }

    /// Whether somebody with a title stands at word `i`: `남궁현 대표는`, `에마 콜린스 수석애널리스트는`.
    pub(super) fn is_headed_at(&self, i: usize) -> bool {
        self.words.follows(i)
            && self.words.follows(i + 1)
            && self.is_person(i)
            && (self.is_title(i + 1) || (self.words.follows(i + 2) && self.is_person(i + 1) && self.is_title(i + 2)))
    }

    /// `누리화학 봉지우 대표`: before a person's name and a title of firms.
    pub(super) fn has_head(&self, candidate: &Candidate) -> bool {
        self.next_bare(candidate.end).is_some_and(|next| {
            let name = self.words.get(next);
            self.words.follows(next + 1)
                && self.is_title(next + 1)
                && name.chars().count() == 3
                && korean(name).is_some_and(|fit| fit >= Fit::Fair)
        })
    }

    /// Whether one of the words stands in the sentence around word `i`, as far as it is looked through.
    pub(super) fn is_near(&self, i: usize, wanted: &ByEdge<&'static str>) -> bool {
        let at = self.words.span(i).start;
        let (before, after) = self.words.view().split_at_checked(at).unwrap_or_default();
        let from = before.char_indices().rev().nth(SENTENCE / 2).map_or(0, |(at, _)| at);
        let before = before.get(from..).unwrap_or_default().rsplit('\n').next().unwrap_or_default();
        let after = line_ahead(after, SENTENCE / 2);
        places_of(before, wanted).chain(places_of(after, wanted)).next().is_some()
    }
}

/// A word that says nothing of a body although it stands where one could.
pub(super) fn is_ordinary(word: &str) -> bool {
    is_place(word)
        || lexicon::is_no_body(word)
        || is_title_prefix(word)
        || UNNAMED.contains(&word)
        || title_before(word).is_some_and(|title| title.form.len() == word.len() || title.role == Role::Staff)
        || lexicon::is_trade(word)
        || lexicon::is_after_body(word)
}

/// Whether the text begins with one of the words.
pub(super) fn begins_with(text: &str, words: &ByEdge<&'static str>) -> bool {
    words.at(text).iter().any(|word| text.starts_with(word))
}

/// Where in a text one of the words begins.
pub(super) fn places_of<'t>(
    text: &'t str,
    words: &'t ByEdge<&'static str>,
) -> impl DoubleEndedIterator<Item = usize> + 't {
    let begins = move |at: &usize| text.get(*at..).is_some_and(|rest| begins_with(rest, words));
    text.char_indices().map(|(at, _)| at).filter(begins)
}

/// The first line of a text, as far as so many characters.
pub(super) fn line_ahead(rest: &str, characters: usize) -> &str {
    let end = rest.char_indices().nth(characters).map_or(rest.len(), |(at, _)| at);
    rest.get(..end).and_then(|near| near.split('\n').next()).unwrap_or_default()
}

/// The part of a word that `rest` begins with.
pub(super) fn word_part(rest: &str) -> &str {
    let end = rest.char_indices().find(|&(_, c)| !is_word(c)).map_or(rest.len(), |(i, _)| i);
    rest.get(..end).unwrap_or_default()
}
