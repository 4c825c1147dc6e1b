//! Names that what stands behind them makes names, whatever their shape: `김 대표`, `이씨는`,
//! `김모(81) 씨`, `광희 씨`.

use super::around::age;
use super::shape::form_of;
use super::title::{is_syllable, Title};
use super::{Form, PersonName, Reader};
use crate::mention::{Found, Span};
use crate::person::lexicon::{
    Before, BEFORE_FORMER, CLOSERS, COMES_OUT, COMMON_WORD, DOUBTFUL_BEFORE, DOUBTFUL_SURNAMES, FAMOUS,
    FOREIGN_SURNAMES, FORMER, FOR_THE_YOUNG, HEADS, MASK, NAMED_AFTER, NEVER_CALLED, NIM, ONLY_SURNAMES, QUOTES,
    RARE_BUT_SURE, RULERS_TITLE, SSI, STATE_TITLES, SUBJECT_ENDS, WRITTEN_BEFORE, YOUNG,
};
use crate::text::lexicon::{title_before, Role, Title as Row};
use crate::text::names::{foreign, is_common_surname, is_korean_given_name, is_place, is_surname, korean, Fit};
use crate::text::particle::is_hangul;

impl Reader<'_, '_> {
    /// Whether what makes somebody of a surname may stand behind word `i`.
    pub(super) fn may_be_surname(&self, i: usize) -> bool {
        self.words.follows(i + 1) && (self.may_be_title(i + 1) || self.words.get(i + 1) == MASK)
    }

    /// `김 대표`, `이 씨`, `김모(81) 씨`, `박 모 씨`: a surname and what follows it.
    pub(super) fn short(&self, i: usize) -> Option<Found<PersonName>> {
        if let Some(masked) = self.masked(i) {
            return Some(masked);
        }
        let listed = self.words.lists(i).has(FOREIGN_SURNAMES) && FOREIGN_SURNAMES.contains(self.words.keyed(i));
        let abroad = listed || self.is_known_surname(i);
        let korean = self.words.is_surname(i);
        if !(abroad || korean) || self.is_behind_bracket(i) {
            return None;
        }
        // 시 주석, 찐 총리
        if abroad && self.words.follows(i + 1) {
            let title = self.title(i + 1).filter(|title| STATE_TITLES.contains(&self.text(title.span)));
            if title.is_some() {
                return Some(self.of_surname(i, Form::Surname, title));
            }
        }
        // 쑨 씨
        if listed && self.words.follows(i + 1) && ONLY_SURNAMES.contains(&self.words.get(i)) {
            let title = self.title(i + 1).filter(|title| self.text(title.span) == SSI);
            if title.is_some() {
                return Some(self.of_surname(i, Form::Surname, title));
            }
        }
        if !korean || !self.words.follows(i + 1) {
            return None;
        }
        if self.words.get(i + 1) == MASK {
            return self.half_masked(i);
        }
        let title = self.title(i + 1)?;
        self.takes_surname(i, title).then(|| self.of_surname(i, Form::Surname, Some(title)))
    }

    /// The person that word `i` speaks of, with the title behind.
    fn of_surname(&self, i: usize, form: Form, title: Option<Title>) -> Found<PersonName> {
        let courtesy = title.is_none_or(|title| title.role == Role::Courtesy);
        let title = if courtesy { self.introduced(i).0 } else { title.map(|title| title.span) };
        let value = PersonName { form, title, courtesy, title_behind: true, weak: false };
        Found { span: self.words.span(i).into(), value }
    }

    /// `김모 씨`, `김모(81)`.
    fn masked(&self, i: usize) -> Option<Found<PersonName>> {
        let surname = self.words.get(i).strip_suffix(MASK)?;
        if surname.len() > LONGEST_SURNAME || !is_surname(surname) {
            return None;
        }
        let (view, end) = (self.words.view(), self.words.span(i).end);
        let bracket = age(view.get(end..).unwrap_or_default());
        let behind = end + bracket.unwrap_or(0);
        let next = self.words.from(behind);
        let near = view.get(behind..self.words.span(next).start);
        let title = near.filter(|gap| gap.is_empty() || *gap == " ").and_then(|_| self.title(next));
        // 윤모 전 청와대 선임행정관
        let former = || {
            let span = if self.words.follows(next) && self.words.get(next) == FORMER {
                self.title_past_body(next)
            } else {
                None
            };
            span.map(|span| Title { span, role: Role::Staff, next: self.words.from(span.end) })
        };
        let title = title.or_else(former);
        (title.is_some() || bracket.is_some()).then(|| self.of_surname(i, Form::Masked, title))
    }

    /// `박 모 씨`, `김 모(21) 씨`.
    fn half_masked(&self, i: usize) -> Option<Found<PersonName>> {
        if self.words.follows(i + 2) {
            return self.title(i + 2).map(|title| self.of_surname(i, Form::Masked, Some(title)));
        }
        let end = self.words.span(i + 1).end;
        let age = age(self.words.view().get(end..).unwrap_or_default())?;
        let title = self.title(self.words.from(end + age)).filter(|title| title.role == Role::Courtesy);
        Some(self.of_surname(i, Form::Masked, title))
    }

    /// Whether word `i` is written onto brackets or quotation marks, as a particle is:
    /// `(연맹)이 선수`, `'피플'은 기자`.
    fn is_behind_bracket(&self, i: usize) -> bool {
        let mut before = self.words.view().get(..self.words.span(i).start).unwrap_or_default().chars().rev();
        match before.next() {
            Some(mark) if CLOSERS.contains(&mark) => true,
            Some(mark) if QUOTES.contains(&mark) => before.next().is_some_and(is_hangul),
            _ => false,
        }
    }

    /// Whether the surname that word `i` is belongs to somebody who has the title behind it.
    fn takes_surname(&self, i: usize, title: Title) -> bool {
        let (word, next) = (self.words.get(i), self.words.get(i + 1));
        if word == COMES_OUT && self.words.follows(i) && self.words.get(i - 1).ends_with(SUBJECT_ENDS) {
            return false;
        }
        let known = self.is_known_surname(i);
        let doubtful = DOUBTFUL_SURNAMES.contains(self.words.keyed(i));
        let before = DOUBTFUL_BEFORE.iter().find(|(surname, _)| *surname == word).map(|&(_, before)| before);
        match (title.role, before) {
            (Role::Courtesy, _) => self.text(title.span) == SSI || known || is_common_surname(word),
            // 전 전 대통령
            (_, Some(Before::Former)) => next == FORMER,
            (Role::Occupation, _) => {
                known || RARE_BUT_SURE.contains(&word) || (is_common_surname(word) && !doubtful && word != COMMON_WORD)
            }
            // 한 전 대사
            _ if next == FORMER && BEFORE_FORMER.contains(&word) => true,
            (Role::Press | Role::Scholar, Some(Before::Writers)) => true,
            (_, Some(Before::Heads)) => known || HEADS.iter().any(|head| self.text(title.span).ends_with(head)),
            (_, Some(Before::All)) => true,
            (role, _) => known || (!doubtful && (is_common_surname(word) || !is_syllable(word) || role != Role::Sport)),
        }
    }

    /// Whether something stands before a title in word `i`.
    #[inline]
    pub(super) fn may_be_attached(&self, i: usize) -> bool {
        self.words.titled(i).any(|(end, title)| end > title.form.len())
    }

    /// `이씨는`, `김영섭대표`, `양정아씨가`: name and title in one word.
    pub(super) fn attached(&self, i: usize) -> Option<Found<PersonName>> {
        let (word, start) = (self.words.get(i), self.words.span(i).start);
        self.words.titled(i).find_map(|(end, title)| {
            let head = word.get(..end - title.form.len()).filter(|head| !head.is_empty())?;
            let courtesy = title.role == Role::Courtesy;
            let form = if courtesy {
                let core = word.get(..end)?;
                called_so(head, core, title)?
            } else {
                self.named_before(head, title)?
            };
            let title = (!courtesy).then(|| Span::new(start + head.len(), start + end));
            let value = PersonName { form, title, courtesy, title_behind: true, weak: false };
            Some(Found::new(start, start + head.len(), value))
        })
    }

    /// The form of the name that the title is written onto: `김영섭[대표]`.
    fn named_before(&self, head: &str, title: &Row) -> Option<Form> {
        let common = matches!(title.role, Role::Staff | Role::Office | Role::Press | Role::Scholar | Role::Sport);
        if common && korean(head).is_some_and(|fit| fit >= Fit::Good && head.chars().count() >= 3) {
            return Some(Form::Korean);
        }
        // 우의장, where 우원식 has been named
        if common && !is_syllable(title.form) && self.known.has_surname(head) && !self.is_full(head, title) {
            return Some(Form::Surname);
        }
        // 황간호사, 박아나운서
        let long = title.form.len() >= LONG_TITLE
            && (matches!(title.role, Role::Press | Role::Scholar | Role::Occupation) || title.form == RULERS_TITLE);
        if long && WRITTEN_BEFORE.contains(&head) {
            return Some(Form::Surname);
        }
        let past = self.past_of(head);
        // 록펠러센터
        let named = (past.is_some() || FAMOUS.contains(head)) && !NAMED_AFTER.contains(title.form);
        named.then(|| past.map_or_else(|| form_of(head), |past| past.form))
    }

    /// Whether surname and title together are somebody's full name: `유상무`.
    fn is_full(&self, surname: &str, title: &Row) -> bool {
        if !is_common_surname(surname) && is_syllable(surname) {
            return true;
        }
        let name = format!("{surname}{}", title.form);
        FAMOUS.contains(name.as_str()) || self.past_of(&name).is_some_and(|past| !past.weak)
    }

    /// Whether 씨, 군 or 양 may stand behind word `i`: all three are titles of one syllable.
    #[inline]
    pub(super) fn may_be_called(&self, i: usize) -> bool {
        self.words.follows(i + 1) && self.words.titled(i + 1).any(|(end, _)| end == SSI.len())
    }

    /// `광희 씨`: whatever stands bare before 씨 is a name.
    pub(super) fn called(&self, i: usize) -> Option<Found<PersonName>> {
        if !self.may_be_called(i) {
            return None;
        }
        let (word, next) = (self.words.get(i), self.words.get(i + 1));
        let young = next.starts_with(FOR_THE_YOUNG) && is_korean_given_name(word);
        if !(young || next.starts_with(SSI)) {
            return None;
        }
        let mut courtesies = self.words.cores(i + 1).filter_map(|end| next.get(..end));
        if !courtesies.any(|core| core == SSI || is_syllable(core) && core.starts_with(FOR_THE_YOUNG)) {
            return None;
        }
        let plain = (2..=6).contains(&word.chars().count())
            && word.chars().all(is_hangul)
            && !is_place(word)
            && title_before(word).is_none()
            && !word.ends_with(NEVER_CALLED);
        if !plain {
            return None;
        }
        let form = form_of(word);
        let value = PersonName { form, title: self.introduced(i).0, courtesy: true, title_behind: false, weak: false };
        Some(Found { span: self.words.span(i).into(), value })
    }
}

/// The form of the name that 씨 and the like are written onto, where head and title are the core
/// of a word: `이[씨]`, `양정아[씨]`.
fn called_so(head: &str, core: &str, title: &Row) -> Option<Form> {
    let ssi = title.form == SSI;
    if (ssi || YOUNG.contains(core)) && is_surname(head) {
        return Some(Form::Surname);
    }
    // 부모님
    if title.form != NIM && head.strip_suffix(MASK).is_some_and(is_surname) {
        return Some(Form::Masked);
    }
    let count = head.chars().count();
    let least = if ssi { Fit::Poor } else { Fit::Good };
    if (ssi || !is_syllable(title.form) || count == 3) && korean(head).is_some_and(|fit| fit >= least) {
        return Some(Form::Korean);
    }
    (ssi && foreign(head).is_some_and(|fit| fit >= Fit::Fair) && count > 1).then_some(Form::Foreign)
}

/// Bytes of a title that makes no other word with a surname before it: three syllables.
const LONG_TITLE: usize = 9;
/// Bytes of a surname: two syllables.
const LONGEST_SURNAME: usize = 6;
