//! Titles and what else stands at a name to say who somebody is: `전 대통령`, `대표이사 사장`,
//! `배우 …`, `아내 …`.

use super::shape::is_no_name;
use super::Reader;
use crate::mention::Span;
use crate::person::lexicon::{CALLINGS, CHIEFS, IS_OR_WAS, IS_OR_WAS_ENDS, KIN, NIM, SECOND_TITLES, SPACED_PREFIXES};
use crate::text::lexicon::{self as lexicon, is_title_prefix, title_before, Role};
use crate::text::particle::is_hangul;

/// A title that begins at some word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Title {
    pub(super) span: Span,
    pub(super) role: Role,
    /// The word behind it.
    pub(super) next: usize,
}

impl Reader<'_, '_> {
    /// The title that begins at word `i`, with its prefixes and a following second part.
    pub(super) fn title(&self, i: usize) -> Option<Title> {
        if !self.may_be_title(i) {
            return None;
        }
        let mut at = i;
        while at < i + MOST_PREFIXES && self.is_spaced_prefix(at) && self.words.follows(at + 1) {
            at += 1;
        }
        // 수석 of 청와대 수석 is a title and not a prefix
        let (mut title, whole) = (i..=at).rev().find_map(|at| self.title_word(at))?;
        title.span.start = self.words.span(i).start;
        if whole && title.role != Role::Courtesy {
            self.second_title(&mut title);
        }
        Some(title)
    }

    /// Whether a title may stand behind word `i`, or in a bracket at it.
    pub(super) fn may_have_title(&self, i: usize) -> bool {
        let next = i + 1;
        if self.words.follows(next) {
            return self.may_be_title(next);
        }
        self.words.gap(next).starts_with('(')
    }

    /// Whether a title may begin at word `i`: a cheap look before [`Reader::title`].
    #[inline]
    pub(super) fn may_be_title(&self, i: usize) -> bool {
        self.words.titled(i).next().is_some() || self.words.side(i).is_some() || self.is_spaced_prefix(i)
    }

    /// Whether word `i` is a prefix of a title behind it: `전 대통령`.
    #[inline]
    fn is_spaced_prefix(&self, i: usize) -> bool {
        self.words.lists(i).has(SPACED_PREFIXES) && SPACED_PREFIXES.contains(self.words.keyed(i))
    }

    /// Adds the second of two titles to the first: `대표이사 [사장]`, `특임장관 [내정자]`, `대표[(CEO)]`.
    fn second_title(&self, title: &mut Title) {
        let after = self.words.view().get(title.span.end..).unwrap_or_default();
        if let Some(bracket) = CHIEFS.iter().find(|chief| after.starts_with(**chief)) {
            title.span.end += bracket.len();
            title.next = self.words.from(title.span.end);
        } else if self.words.follows(title.next) {
            let second = self.title_word(title.next).map(|(second, _)| second);
            if let Some(second) = second.filter(|second| SECOND_TITLES.contains(&self.text(second.span))) {
                title.span.end = second.span.end;
                title.next = second.next;
            }
        }
    }

    /// The title that word `i` is, and whether it stands without particles.
    fn title_word(&self, i: usize) -> Option<(Title, bool)> {
        let (word, span) = (self.words.get(i), self.words.span(i));
        // 의원측은
        let side = || {
            let end = self.words.side(i)?;
            Some((end, title_before(word.get(..end)?)?))
        };
        let fitting = |(end, title): &(usize, &lexicon::Title)| {
            word.get(..*end).and_then(|core| core.strip_suffix(title.form)).is_some_and(|head| goes_before(head, title))
        };
        // 염 감독님이
        let honoured = || {
            let (end, _) = self.words.titled(i).find(|(_, title)| title.form == NIM)?;
            let end = end - NIM.len();
            Some((end, title_before(word.get(..end)?)?))
        };
        let other = || side().filter(fitting).or_else(|| honoured().filter(fitting));
        let (end, title) = self.words.titled(i).find(fitting).or_else(other)?;
        let found = Title { span: Span::new(span.start, span.start + end), role: title.role, next: i + 1 };
        Some((found, end == word.len()))
    }

    /// A title or a word of kin right before word `i`: `배우 …`, `정치평론가인 …`, `아내 …`.
    pub(super) fn introduced(&self, i: usize) -> (Option<Span>, bool) {
        if !self.words.follows(i) {
            return (None, false);
        }
        let whole = self.words.keyed(i - 1);
        let word = whole.word;
        let cut = if word.ends_with(IS_OR_WAS_ENDS) {
            let mut cores = IS_OR_WAS.iter().filter_map(|tail| word.strip_suffix(tail));
            cores.find_map(|core| title_before(core).map(|title| (core.into(), Some(title))))
        } else {
            None
        };
        let (core, title) = cut.unwrap_or_else(|| {
            let title = self.words.titled(i - 1).find(|&(end, _)| end == word.len());
            (whole, title.map(|(_, title)| title))
        });
        if CALLINGS.contains(core) || title.is_some_and(|title| introduces(core.word, title)) {
            let start = self.words.span(i - 1).start;
            return (Some(Span::new(start, start + core.word.len())), false);
        }
        (None, KIN.contains(core) || KIN.contains(whole))
    }

    /// Whether the title in front is what somebody does: `배우`.
    pub(super) fn of_calling(&self, title: Option<Span>) -> bool {
        let title = title.and_then(|title| title_before(self.text(title)));
        title.is_some_and(|title| title.role == Role::Occupation)
    }
}

/// Whether a word that ends with the title can be one with what stands before it: nothing, a
/// prefix, or the unit that somebody is the head of: `수석부회장`, `영업팀장`.
fn goes_before(head: &str, title: &lexicon::Title) -> bool {
    if head.is_empty() || (title.role != Role::Courtesy && is_title_prefix(head)) {
        return true;
    }
    !matches!(title.role, Role::Courtesy | Role::Occupation | Role::Dignity | Role::Sport)
        && !is_syllable(title.form)
        && (2..=8).contains(&head.chars().count())
        && head.chars().all(|c| is_hangul(c) || c.is_ascii_alphanumeric())
        && is_no_name(head)
}

/// Whether a word that ends with the title is one in front of a name.
fn introduces(core: &str, title: &lexicon::Title) -> bool {
    let head = core.strip_suffix(title.form).unwrap_or_default();
    title.role != Role::Courtesy && !is_syllable(title.form) && is_no_name(head) && head.chars().count() <= 6
}

/// Whether the word has no second character.
pub(super) fn is_syllable(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next();
    chars.next().is_none()
}

/// Words before a title that belong to it.
const MOST_PREFIXES: usize = 3;
