//! From text to names of people: what the words say.
//!
//! A word with the shape of a name is a person where the words around it say so: a title
//! behind it (perhaps with the body between), an occupation before it, an age in brackets, a
//! list of people. A Korean full name of a good shape is one by itself. Whoever has been found
//! by a full name is then known throughout the text.

use super::lexicon::{
    ACTING_TAILS, BEFORE_FORMER, CALLINGS, CHIEFS, DOUBTFUL_SURNAMES, FAMOUS, FAMOUS_FIRSTS, FAMOUS_WORDS,
    FOREIGN_SURNAMES, HEADS, KIN, KOREANS_ABROAD, MASK, MIDDLE, NAMED_AFTER, NOT_ALONE, NO_NAME_ENDS, OPENERS,
    PERSON_TAILS, REGNAL, RULERS, SECOND_TITLES, SHORT_FIRST, SHORT_LAST, SPACED_PREFIXES, SPEECH, STATE_TITLES,
    THINGS, VERB_ENDS, YOUNG,
};
use crate::mention::{Found, Span};
use crate::org::lexicon::{is_of_victims, suffix};
use crate::org::scan::OrgName;
use crate::text::lexicon::{is_title_prefix, title_before, Role};
use crate::text::names::{
    foreign, foreign_surname, is_common_surname, is_family_name, is_given_name, is_korean_by_sound,
    is_korean_given_name, is_noun, is_place, is_surname, korean, surname_len, Fit,
};
use crate::text::particle::{is_hangul, is_word, particles};

use crate::text::words::Words;
use std::collections::{HashMap, HashSet};

/// How a name is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Surname and given name in Korean: `김영섭`.
    Korean,
    /// A foreign name, in full or in part: `피터 깁슨`, `깁슨`.
    Foreign,
    /// A surname alone: `김` in `김 대표`, `이` in `이씨`.
    Surname,
    /// A surname and 모: `김모`.
    Masked,
}

/// One name of a person as it stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PersonName {
    pub(crate) form: Form,
    /// The title at this mention, without particles.
    pub(crate) title: Option<Span>,
    /// 씨 and the like stand at it.
    pub(crate) courtesy: bool,
    /// Whether the title stands behind the name.
    pub(crate) title_behind: bool,
    /// Found by its shape and a verb alone: a listed organisation of that name is likelier.
    pub(crate) weak: bool,
}

/// Appends the names in the words, in text order, not overlapping. The organisations that are
/// known to stand among them help: `[김행] 청와대 대변인`.
pub(crate) fn scan(words: &Words<'_>, bodies: &[Found<OrgName>], out: &mut Vec<Found<PersonName>>) {
    let mut idle = vec![false; words.len()];
    let first = Reader {
        words,
        bodies,
        known: HashMap::new(),
        surnames: HashSet::new(),
        again: false,
        heads: Heads::default(),
    }
    .read(&mut idle);
    let text = |found: &Found<PersonName>| words.view().get(found.span.range()).unwrap_or_default();
    let mut known: HashMap<&str, Past> = HashMap::new();
    // who was found with evidence once is no longer weak
    let mut learn = |name, form, weak| {
        known.entry(name).and_modify(|past| past.weak &= weak).or_insert(Past { form, weak });
    };
    let mut surnames = HashSet::new();
    for found in &first {
        let name = text(found);
        match found.value.form {
            Form::Korean => {
                learn(name, Form::Korean, found.value.weak);
                surnames.extend(name.get(..surname_len(name)));
            }
            // 피터 깁슨 is also 깁슨 and 피터
            Form::Foreign => {
                std::iter::once(name)
                    .chain(name.split(' '))
                    .filter(|part| part.chars().count() > 1 && !is_place(part))
                    .for_each(|part| learn(part, Form::Foreign, found.value.weak));
                // 젠슨 황, 팜 민 찐
                surnames.extend(name.rsplit(' ').next().filter(|last| last.len() == '황'.len_utf8() && *last != name));
            }
            Form::Masked => surnames.extend(name.get(..surname_len(name))),
            Form::Surname => {}
        }
    }
    if known.is_empty() && surnames.is_empty() {
        out.extend(first);
        return;
    }
    let heads = Heads::new(known.keys().chain(&surnames));
    out.extend(Reader { words, bodies, known, surnames, again: true, heads }.read(&mut idle));
}

/// Takes out the people who were found by their shape alone where the list of organisations
/// has that name: `페덱스는 … 말했다`.
pub(crate) fn yield_to(people: &mut Vec<Found<PersonName>>, organisations: &[Found<OrgName>]) {
    people.retain_mut(|person| {
        let at = organisations.partition_point(|body| body.span.end <= person.span.start);
        let Some(body) = organisations.get(at).filter(|body| body.span.overlaps(person.span)) else { return true };
        // [리 클리포드] 콴타스 회장
        let behind =
            body.value.row.is_some() && body.span.end == person.span.end && body.span.start > person.span.start;
        if behind && person.value.form == Form::Foreign {
            person.span.end = body.span.start.saturating_sub(1);
            return true;
        }
        // 제트스타 최고경영자
        let alone = body.value.row.is_some() && body.span == person.span && person.value.form == Form::Foreign;
        // 부산대 교수
        let certain = body.value.certain && body.span == person.span;
        !(alone || certain || (person.value.weak && body.value.sure))
    });
}

struct Reader<'a, 'v> {
    words: &'a Words<'v>,
    /// The organisations of the text, in text order.
    bodies: &'a [Found<OrgName>],
    /// Names of people who were found elsewhere in the text, and whether only weakly.
    known: HashMap<&'v str, Past>,
    /// Their surnames.
    surnames: HashSet<&'v str>,
    /// Whether this is the second round.
    again: bool,
    /// What the known names begin with.
    heads: Heads,
}

/// The first two characters of names, as bits: whether a word is none of the names is mostly told
/// without looking it up. Of a name in several words only the first counts.
#[derive(Clone, Debug, Default)]
struct Heads(Box<[u64]>);

impl Heads {
    fn new<'n>(names: impl Iterator<Item = &'n &'n str> + Clone) -> Self {
        // sixteen bits for each name
        let mut heads = Self(vec![0; (names.clone().count() / 4).next_power_of_two()].into_boxed_slice());
        for name in names {
            let (slot, bit) = heads.bit(name);
            if let Some(bits) = heads.0.get_mut(slot) {
                *bits |= bit;
            }
        }
        heads
    }

    fn bit(&self, word: &str) -> (usize, u64) {
        let mut chars = word.chars();
        let first = chars.next().map_or(0, u64::from);
        let second = chars.next().filter(|&c| is_word(c)).map_or(0, u64::from);
        let mixed = (first << 21 | second).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        ((mixed >> 32) as usize & self.0.len().saturating_sub(1), 1 << (mixed >> 58))
    }

    fn may_hold(&self, word: &str) -> bool {
        let (slot, bit) = self.bit(word);
        self.0.get(slot).is_some_and(|bits| bits & bit != 0)
    }
}

/// A title that begins at some word.
#[derive(Clone, Copy, Debug)]
struct Title {
    span: Span,
    role: Role,
    /// The word behind it.
    next: usize,
}

/// A name, before it is known to be one.
#[derive(Clone, Copy, Debug)]
struct Shape {
    span: Span,
    form: Form,
    fit: Fit,
    /// The last word of it.
    last: usize,
}

impl<'v> Reader<'_, 'v> {
    /// The first round marks the words that can begin a name only if they are known as one as
    /// `idle`; the second looks at them again only where they are.
    fn read(&self, idle: &mut [bool]) -> Vec<Found<PersonName>> {
        let mut out: Vec<Found<PersonName>> = Vec::new();
        let mut i = 0;
        while i < self.words.len() {
            if self.again && idle.get(i) == Some(&true) && !self.begins_known(i) {
                i += 1;
                continue;
            }
            match self.person(i, out.last()) {
                Some(found) => {
                    let title = found.value.title.filter(|title| title.start >= found.span.end);
                    i = self.words.from(title.map_or(found.span.end, |title| title.end)).max(i + 1);
                    // 박 모 씨
                    if found.value.form == Form::Masked && self.words.get(i) == MASK {
                        i += 1;
                    }
                    out.push(found);
                }
                None => {
                    if let Some(idle) = idle.get_mut(i).filter(|_| !self.again) {
                        *idle = !self.depends(i);
                    }
                    i += 1;
                }
            }
        }
        out
    }

    /// Whether word `i`, in which nobody was found, might be somebody if more were known: what
    /// [`Reader::person`] reads of the names before it and elsewhere, but for the word itself.
    fn depends(&self, i: usize) -> bool {
        if self.words.is_surname(i) || self.words.titled(i).next().is_some() {
            return true;
        }
        let beside_name =
            || !self.words.follows(i) || matches!(self.words.get(i - 1).chars().next_back(), Some('과' | '와'));
        (self.words.sounds_foreign(i) || self.words.may_be_korean(i)) && beside_name()
    }

    /// Whether word `i` without its particles may be known as a name, or be the first of the
    /// words of one.
    fn begins_known(&self, i: usize) -> bool {
        let word = self.words.get(i);
        self.heads.may_hold(word)
            && (self.words.sounds_foreign(i)
                || self.is_known_surname(word)
                || self.words.cores(i).any(|end| word.get(..end).is_some_and(|core| self.known.contains_key(core))))
    }

    /// Whether somebody who was found has this surname.
    fn is_known_surname(&self, word: &str) -> bool {
        self.heads.may_hold(word) && self.surnames.contains(word)
    }

    /// What is known of somebody of this name.
    #[inline]
    fn past(&self, name: &str) -> Option<&Past> {
        if self.heads.may_hold(name) {
            self.known.get(name)
        } else {
            None
        }
    }

    fn text(&self, span: Span) -> &'v str {
        self.words.view().get(span.range()).unwrap_or_default()
    }

    /// The listed organisation that begins at or after the byte, if nothing but the gap is between.
    fn body_from(&self, at: usize) -> Option<&Found<OrgName>> {
        let next = self.bodies.partition_point(|body| body.span.start < at);
        self.bodies.get(next).filter(|body| body.value.row.is_some() && body.span.start == at)
    }

    /// Whether an organisation of whatever name ends right before word `i`.
    fn behind_body(&self, i: usize) -> bool {
        let at = self.words.span(i).start;
        self.words.follows(i) && self.body_before(at).is_some_and(|body| !body.value.generic && body.span.end + 1 == at)
    }

    /// The last organisation that begins before the byte.
    fn body_before(&self, at: usize) -> Option<&Found<OrgName>> {
        let next = self.bodies.partition_point(|body| body.span.start < at);
        self.bodies.get(next.checked_sub(1)?)
    }

    /// What is written onto a name: the rest of its last word.
    fn tail(&self, shape: Shape) -> &str {
        let behind = shape.span.end - self.words.span(shape.last).start;
        self.words.get(shape.last).get(behind..).unwrap_or_default()
    }

    /// Whether a listed organisation begins at word `i` and a title stands right behind it.
    fn body_with_title(&self, i: usize) -> bool {
        self.body_from(self.words.span(i).start).is_some_and(|body| {
            let next = self.words.from(body.span.end);
            self.words.follows(next) && self.title(next).is_some_and(|title| title.role != Role::Courtesy)
        })
    }

    /// Whether a listed organisation ends right before word `i`: `[걸스데이] 유라`.
    fn of_a_body(&self, i: usize) -> bool {
        let at = self.words.span(i).start;
        self.body_before(at).is_some_and(|body| {
            body.value.row.is_some()
                && matches!(self.words.view().get(body.span.end..at), Some(" " | "의 " | "' " | "’ "))
        })
    }

    /// The person whose name begins with word `i`.
    fn person(&self, i: usize, before: Option<&Found<PersonName>>) -> Option<Found<PersonName>> {
        // digits and Latin letters begin no name that is looked for, but for initials
        if !self.words.get(i).chars().next().is_some_and(is_hangul) {
            let shape = if is_initial(self.words.get(i)) { self.initialled(i) } else { None };
            return shape.and_then(|shape| self.accept(i, shape, before));
        }
        self.short(i)
            .or_else(|| self.attached(i))
            .or_else(|| self.shapes(i).find_map(|shape| self.accept(i, shape, before)))
            .or_else(|| self.called(i))
    }

    /// `김 대표`, `이 씨`, `김모(81) 씨`, `박 모 씨`: a surname and what follows it.
    fn short(&self, i: usize) -> Option<Found<PersonName>> {
        let (word, span) = (self.words.get(i), self.words.span(i));
        let name = |form, end: usize, title: Option<Title>| {
            let courtesy = title.is_none_or(|t| t.role == Role::Courtesy);
            let title = if courtesy { self.introduced(i).0 } else { title.map(|t| t.span) };
            Some(Found::new(span.start, end, PersonName { form, title, courtesy, title_behind: true, weak: false }))
        };
        if let Some(surname) = word.strip_suffix(MASK).filter(|surname| surname.len() <= LONGEST_SURNAME) {
            if is_surname(surname) {
                let after = self.words.view().get(span.end..).unwrap_or_default();
                let behind = age(after).unwrap_or(0);
                let next = self.words.from(span.end + behind);
                let near = self.words.view().get(span.end + behind..self.words.span(next).start);
                if near.is_some_and(|gap| gap.is_empty() || gap == " ") {
                    if let Some(title) = self.title(next) {
                        return name(Form::Masked, span.end, Some(title));
                    }
                }
                if behind > 0 {
                    return name(Form::Masked, span.end, None);
                }
            }
        }
        let abroad = FOREIGN_SURNAMES.contains(self.words.keyed(i)) || self.is_known_surname(word);
        if !abroad && !self.words.is_surname(i) {
            return None;
        }
        // (연맹)이 선수, '피플'은 기자: a particle
        let mut before = self.words.view().get(..span.start).unwrap_or_default().chars().rev();
        let closed = match before.next() {
            Some(')' | ']' | '’' | '”' | '》' | '」') => true,
            Some('\'' | '"') => before.next().is_some_and(is_hangul),
            _ => false,
        };
        if closed {
            return None;
        }
        // 시 주석, 찐 총리
        if abroad && self.words.follows(i + 1) {
            let title = self.title(i + 1).filter(|title| STATE_TITLES.contains(&self.text(title.span)));
            if title.is_some() {
                return name(Form::Surname, span.end, title);
            }
        }
        if !self.words.is_surname(i) {
            return None;
        }
        if self.words.follows(i + 1) && self.words.get(i + 1) == MASK {
            if self.words.follows(i + 2) {
                let title = self.title(i + 2)?;
                return name(Form::Masked, span.end, Some(title));
            }
            // 김 모(21) 씨
            let after = self.words.view().get(self.words.span(i + 1).end..).unwrap_or_default();
            if let Some(age) = age(after) {
                let title = self.title(self.words.from(self.words.span(i + 1).end + age));
                return name(Form::Masked, span.end, title.filter(|title| title.role == Role::Courtesy));
            }
        }
        if !self.words.follows(i + 1) {
            return None;
        }
        let title = self.title(i + 1)?;
        let known = self.is_known_surname(word);
        let doubtful = DOUBTFUL_SURNAMES.contains(word);
        let taken = match title.role {
            Role::Courtesy => self.text(title.span) == "씨" || known || is_common_surname(word),
            // 전 전 대통령
            _ if word == "전" => self.words.get(i + 1) == "전",
            Role::Occupation => known || (is_common_surname(word) && !doubtful && word != "이"),
            // 한 전 대사
            _ if self.words.get(i + 1) == "전" && BEFORE_FORMER.contains(&word) => true,
            _ if word == "주" && matches!(title.role, Role::Press | Role::Scholar) => true,
            _ if word == "한" => known || HEADS.iter().any(|head| self.text(title.span).ends_with(head)),
            _ if word == "양" => true,
            _ => {
                known
                    || (!doubtful && (is_common_surname(word) || word.chars().count() > 1 || title.role != Role::Sport))
            }
        };
        if taken {
            name(Form::Surname, span.end, Some(title))
        } else {
            None
        }
    }

    /// `이씨는`, `김영섭대표`, `양정아씨가`: name and title in one word.
    fn attached(&self, i: usize) -> Option<Found<PersonName>> {
        let (word, span) = (self.words.get(i), self.words.span(i));
        self.words.titled(i).find_map(|(end, title)| {
            let head = word.get(..end - title.form.len())?;
            let found = |form, cut: usize| {
                let at = span.start + cut;
                let courtesy = title.role == Role::Courtesy;
                let title = (!courtesy).then(|| Span::new(span.start + head.len(), span.start + end));
                Some(Found::new(span.start, at, PersonName { form, title, courtesy, title_behind: true, weak: false }))
            };
            if title.role == Role::Courtesy {
                let ssi = title.form == "씨";
                let young = || word.get(..end).is_some_and(|core| YOUNG.contains(core));
                if (ssi || young()) && is_surname(head) {
                    return found(Form::Surname, head.len());
                }
                // 부모님
                if title.form != "님" && head.strip_suffix(MASK).is_some_and(is_surname) {
                    return found(Form::Masked, head.len());
                }
                let least = if ssi { Fit::Poor } else { Fit::Good };
                if (ssi || title.form.len() > '씨'.len_utf8() || head.chars().count() == 3)
                    && korean(head).is_some_and(|fit| fit >= least)
                {
                    return found(Form::Korean, head.len());
                }
                if ssi && foreign(head).is_some_and(|fit| fit >= Fit::Fair) && head.chars().count() > 1 {
                    return found(Form::Foreign, head.len());
                }
                return None;
            }
            let common = matches!(title.role, Role::Staff | Role::Office | Role::Press | Role::Scholar | Role::Sport);
            if common && korean(head).is_some_and(|fit| fit >= Fit::Good && head.chars().count() >= 3) {
                return found(Form::Korean, head.len());
            }
            let past = self.past(head);
            // 록펠러센터
            if (past.is_some() || FAMOUS.contains(head)) && !NAMED_AFTER.contains(title.form) {
                return found(past.map_or_else(|| form_of(head), |past| past.form), head.len());
            }
            None
        })
    }

    /// `광희 씨`: whatever stands bare before 씨 is a name.
    fn called(&self, i: usize) -> Option<Found<PersonName>> {
        let (word, span) = (self.words.get(i), self.words.span(i));
        let next = self.words.get(i + 1);
        let young = (next.starts_with("군") || next.starts_with("양")) && is_korean_given_name(word);
        if !(young || next.starts_with("씨")) || !self.words.follows(i + 1) {
            return None;
        }
        let mut courtesies = self.words.cores(i + 1).filter_map(|end| next.get(..end));
        if !courtesies.any(|core| matches!(core, "씨" | "군" | "양")) {
            return None;
        }
        let plain = (2..=6).contains(&word.chars().count())
            && word.chars().all(is_hangul)
            && !is_place(word)
            && title_before(word).is_none()
            && !word.ends_with(['은', '는', '을', '를', '의', '에', '한', '던']);
        if !plain {
            return None;
        }
        let form = form_of(word);
        let value = PersonName { form, title: self.introduced(i).0, courtesy: true, title_behind: false, weak: false };
        Some(Found { span: span.into(), value })
    }

    /// What could be a name at word `i`, the best first.
    fn shapes(&self, i: usize) -> impl Iterator<Item = Shape> + '_ {
        let start = self.words.span(i).start;
        let foreign_name = self.foreign_shape(i);
        let korean_names = self.words.korean(i).map(move |(end, fit)| Shape {
            span: Span::new(start, start + end),
            form: Form::Korean,
            fit,
            last: i,
        });
        let known = self.words.keyed_cores(i).filter_map(move |(end, core)| {
            let past = self.past(core.word).map(|past| past.form);
            past.or_else(|| FAMOUS.contains(core).then(|| form_of(core.word))).map(|form| Shape {
                span: Span::new(start, start + end),
                form,
                fit: Fit::Good,
                last: i,
            })
        });
        // 수지, 지성: as good a shape as any, for what stands beside it to decide
        let words =
            self.words.keyed_cores(i).filter(|&(_, core)| FAMOUS_WORDS.contains(core)).map(move |(end, core)| Shape {
                span: Span::new(start, start + end),
                form: form_of(core.word),
                fit: Fit::Fair,
                last: i,
            });
        let listed = self.listed(i);
        let foreign_name = foreign_name.map(|shape| self.numbered(shape));
        let several = foreign_name.filter(|shape| shape.last > i);
        let one = foreign_name.filter(|shape| shape.last == i);
        listed.into_iter().chain(several).chain(known).chain(words).chain(korean_names).chain(one)
    }

    /// The longest name of several words in the list that begins at word `i`: `아베 신조`.
    fn listed(&self, i: usize) -> Option<Shape> {
        if !FAMOUS_FIRSTS.contains(self.words.keyed(i)) {
            return None;
        }
        let start = self.words.span(i).start;
        let mut best = None;
        for last in i + 1..self.words.len().min(i + LONGEST_LISTED) {
            if !matches!(self.words.gap(last), " " | ". " | "-" | "·") {
                break;
            }
            let at = self.words.span(last).start;
            let ends = self.words.cores(last).map(|end| Span::new(start, at + end));
            let name = ends.into_iter().find(|&span| FAMOUS.contains(self.text(span)));
            best = name.map(|span| Shape { span, form: Form::Foreign, fit: Fit::Good, last }).or(best);
        }
        best
    }

    /// Initials and a foreign name: `B.J. 업튼`, `J.K. 롤링`.
    fn initialled(&self, i: usize) -> Option<Shape> {
        let mut last = i;
        while last < i + MOST_INITIALS
            && is_initial(self.words.get(last))
            && matches!(self.words.gap(last + 1), "." | ". ")
        {
            last += 1;
        }
        let (word, at) = (self.words.get(last), self.words.span(last).start);
        if last == i || !word.starts_with(is_hangul) {
            return None;
        }
        let named = self.words.foreign(last).filter(|&(end, fit)| {
            let tail = word.get(end..).unwrap_or_default();
            fit >= Some(Fit::Fair) && (tail.is_empty() || PERSON_TAILS.contains(tail))
        });
        let end = named.map(|(end, _)| end).min()?;
        let span = Span::new(self.words.span(i).start, at + end);
        Some(Shape { span, form: Form::Foreign, fit: Fit::Good, last })
    }

    /// Foreign words in a row, the last one without its particles.
    fn foreign_shape(&self, i: usize) -> Option<Shape> {
        let start = self.words.span(i).start;
        let first = self.words.get(i);
        if !self.words.sounds_foreign(i) {
            return None;
        }
        // the same that the first word is asked below, before all else
        let begins = self.words.foreign(i).any(|(end, fit)| {
            let (core, tail) = first.split_at_checked(end).unwrap_or_default();
            if is_syllable(core) {
                return tail.is_empty() && SHORT_FIRST.contains(&core);
            }
            (fit.is_some() || is_famous_abroad(core)) && (tail.is_empty() || PERSON_TAILS.contains(tail))
        });
        if !begins {
            return None;
        }
        // [길태윤] 소리샘 부사장: who has a Korean name has no second one
        let first = self.words.get(i);
        let japanese =
            first.ends_with(['이', '노', '오', '코', '키', '토', '하', '로', '모', '나', '리', '미', '야', '마']);
        if korean(first) == Some(Fit::Good)
            && first.chars().count() == 3
            && !japanese
            && foreign(first) < Some(Fit::Fair)
            && self.title(i + 2).is_some()
        {
            return None;
        }
        let mut best: Option<Shape> = None;
        let mut fits = Vec::new();
        for k in i..self.words.len().min(i + LONGEST_FOREIGN) {
            if k > i && !self.words.follows(k) && !self.after_initial(k) && self.words.gap(k) != "-" {
                break;
            }
            let word = self.words.get(k);
            if word.strip_suffix('인').is_some_and(|head| title_before(head).is_some()) {
                break;
            }
            // 마리아 곤살레스 [아르고나캐피털 이코노미스트]
            let other = self.words.cores(k).filter_map(|end| word.get(..end)).any(|core| {
                // 콜린스 [수석애널리스트]
                let title = title_before(core).is_some_and(|t| {
                    let prefix = core.get(..core.len() - t.form.len()).unwrap_or_default();
                    (prefix.is_empty() && core.chars().count() > 1) || is_title_prefix(prefix)
                });
                // 아흐메드 is a name, 크리스 밀러 [노바메드] a firm
                let body = suffix(core).is_some_and(|(suffix, at)| {
                    (k > i + 1 || suffix.form != "메드") && core.get(..at).is_some_and(|stem| stem.chars().count() >= 2)
                });
                title || body || is_of_victims(core) || (core.ends_with('대') && core.chars().count() > 2)
            });
            if other
                || (k > i
                    && fits == [Fit::Poor]
                    && is_given_name(word)
                    && (self.words.get(i).ends_with(['던', '린', '온', '운']) || self.names_follow(k + 1)))
            {
                break;
            }
            // [탈락시킨] 블랙넛, [울리] 슈틸리케
            // 만난 이모(33)씨, 다툰 주다인
            let korean_name = self.words.korean(k).any(|(end, fit)| {
                let name = word.get(..end).unwrap_or_default();
                fit >= Fit::Good && name.chars().count() == 3 && !is_family_name(name) && !is_given_name(name)
            });
            let masked = word.strip_suffix(MASK).is_some_and(is_surname);
            // 비바리퍼블리카 [이승건] 대표
            let own = || self.words.get(k - 1).ends_with(VERB_ENDS) || self.behind_body(k);
            if k > i && (masked || (korean_name && own())) {
                break;
            }
            if k > i && self.body_from(self.words.span(k).start).is_some_and(|body| body.value.sure) {
                break;
            }
            let on_their_own = |core: &str| {
                FAMOUS.contains(core) && !(is_family_name(core) && self.named(k - 1))
                    || FAMOUS_WORDS.contains(core) && !is_given_name(core) && !self.named(k - 1)
            };
            if k > i && self.words.cores(k).filter_map(|end| word.get(..end)).any(on_their_own) {
                break;
            }
            if k > i && is_initial(word) {
                fits.push(Fit::Fair);
                continue;
            }
            if title_before(word).is_some_and(|t| t.form.len() == word.len() && t.form.chars().count() > 1) {
                break;
            }
            let cut = self.words.foreign(k).filter_map(|(end, alone)| {
                let (core, tail) = word.split_at_checked(end)?;
                if !tail.is_empty() && !PERSON_TAILS.contains(tail) {
                    return None;
                }
                if core.chars().count() < 2 && k > i + 1 && tail.is_empty() && MIDDLE.contains(&self.words.get(k - 1)) {
                    // 매슈 드 용
                    return Some((end, Fit::Fair));
                }
                // 타일러 권, 토니 남궁
                if k == i + 1 && is_given_name(self.words.get(i)) && KOREANS_ABROAD.contains(&core) {
                    return Some((end, Fit::Fair));
                }
                if core.chars().count() < 2 {
                    // 킵 손, 미셸 위: one syllable is a name only beside another
                    if tail.is_empty() && !fits.is_empty() && MIDDLE.contains(&core) {
                        return Some((end, Fit::Fair));
                    }
                    let first = fits.is_empty() && tail.is_empty() && SHORT_FIRST.contains(&core);
                    let last =
                        !fits.is_empty() && SHORT_LAST.contains(&core) && fits.iter().all(|fit| *fit >= Fit::Fair);
                    return (first || last).then_some((end, Fit::Fair));
                }
                if k > i && fits == [Fit::Poor] && korean(core) == Some(Fit::Good) {
                    return None;
                }
                let famous = is_famous_abroad(core).then_some(Fit::Good);
                let behind_given = k > i && fits.last() == Some(&Fit::Good);
                let shape = alone.or_else(|| if behind_given { foreign_surname(core) } else { None });
                // 앙겔라 폰 회세
                let particle = k > i + 1 && MIDDLE.contains(&self.words.get(k - 1)) && tail.is_empty();
                let shape = shape.or((particle && core.chars().count() <= 3).then_some(Fit::Fair));
                famous.or(shape).map(|fit| (end, fit))
            });
            // the shortest core: a particle is never in the name
            let Some((end, fit)) = cut.min_by_key(|&(end, _)| end) else { break };
            if k > i && fit == Fit::Poor && fits.contains(&Fit::Poor) {
                break;
            }
            fits.push(fit);
            let strong = fits.iter().filter(|fit| **fit >= Fit::Fair).count();
            let all = if fits.len() == 1 {
                fit
            } else if strong == fits.len() {
                Fit::Good
            } else if strong > 0 {
                Fit::Fair
            } else {
                Fit::Poor
            };
            let span = Span::new(start, self.words.span(k).start + end);
            best = Some(Shape { span, form: Form::Foreign, fit: all, last: k });
            if end < word.len() {
                break;
            }
        }
        best
    }

    /// The shape with the number of a sovereign behind it: `베네딕토 [16세]`.
    fn numbered(&self, shape: Shape) -> Shape {
        let (name, next) = (self.words.get(shape.last), shape.last + 1);
        let bare = self.words.span(shape.last).end == shape.span.end;
        if !bare || !REGNAL.contains(name) || !self.words.follows(next) {
            return shape;
        }
        let number = self.words.get(next);
        let digits = number.bytes().take_while(u8::is_ascii_digit).count();
        let ordinal = number.get(digits..).is_some_and(|rest| rest.starts_with('세'));
        if !(1..=2).contains(&digits) || !ordinal {
            return shape;
        }
        let end = self.words.span(next).start + digits + '세'.len_utf8();
        Shape { span: Span::new(shape.span.start, end), fit: Fit::Good, form: Form::Foreign, last: next }
    }

    /// Whether word `k` can be a given name before another: in the list, or an initial.
    fn named(&self, k: usize) -> bool {
        let word = self.words.get(k);
        is_given_name(word)
            || is_initial(word)
            || MIDDLE.contains(&word)
            || (foreign(word) >= Some(Fit::Fair) && !word.ends_with(VERB_ENDS))
    }

    /// Whether word `k` goes on with a foreign name.
    fn names_follow(&self, k: usize) -> bool {
        self.words.follows(k) && self.words.foreign(k).any(|(_, fit)| fit.is_some())
    }

    /// Behind `W.` of `조지 W. 부시`.
    fn after_initial(&self, k: usize) -> bool {
        self.words.gap(k) == ". " && is_initial(self.words.get(k - 1))
    }

    /// Whether the words around say that the shape is a person.
    fn accept(&self, i: usize, shape: Shape, before: Option<&Found<PersonName>>) -> Option<Found<PersonName>> {
        let view = self.words.view();
        let name = self.text(shape.span);
        let count = name.chars().count();
        let after = view.get(shape.span.end..).unwrap_or_default();
        let bare = self.words.span(shape.last).end == shape.span.end;
        let found = |title: Option<Span>, courtesy, title_behind| {
            Some(Found {
                span: shape.span,
                value: PersonName { form: shape.form, title, courtesy, title_behind, weak: false },
            })
        };
        // A 양은, B(5)양이
        let lettered = i > 0 && is_initial(self.words.get(i - 1)) || matches!(self.words.gap(i), ")" | ") ");
        if lettered && name.starts_with(['양', '군']) {
            return None;
        }
        let known = self.past(name).is_some() || FAMOUS.contains(name);
        let also_a_word = FAMOUS_WORDS.contains(name);
        let least = match shape.form {
            // 미래증권 서정한 연구원
            Form::Korean if count >= 3 && self.behind_body(i) && !name.ends_with(NO_NAME_ENDS) => Fit::Doubtful,
            Form::Korean if count >= 3 => Fit::Poor,
            _ => Fit::Fair,
        };
        // with a title or 씨 behind, with an age between or not
        let aged = if bare { age(after) } else { None };
        let full = shape.form == Form::Korean && count >= 3 && shape.fit >= Fit::Fair;
        let bracket = aged.or_else(|| if bare && full { aside(after) } else { None });
        let next = bracket.map_or(shape.last + 1, |bracket| self.words.from(shape.span.end + bracket));
        let gap = view.get(shape.span.end + bracket.unwrap_or(0)..self.words.span(next).start).unwrap_or("-");
        if bare && (gap == " " || (gap.is_empty() && bracket.is_some())) {
            if let Some(title) = self.title(next) {
                if title.role == Role::Courtesy {
                    // whatever stands before 씨 is a name, 두분 할머니 are none
                    let sure = shape.fit >= Fit::Fair || known || self.text(title.span) == "씨";
                    if sure && count > 1 {
                        return found(self.introduced(i).0, true, false);
                    }
                } else if shape.fit >= least
                    || known
                    || (shape.form == Form::Foreign
                        && count > 1
                        && RULERS.iter().any(|ruler| self.text(title.span).ends_with(ruler)))
                {
                    return found(Some(title.span), false, true);
                }
            }
            let several = shape.last > i;
            let near = shape.form == Form::Korean
                && count == 3
                && shape.fit >= Fit::Poor
                && !name.ends_with(['은', '는', '이', '가', '을', '를', '의', '도'])
                && self.title(next + 1).is_some();
            // 비바리퍼블리카 [조원우] 대표
            let firm = shape.form == Form::Foreign
                && self.behind_body(next)
                && self.words.get(next).chars().count() == 3
                && korean(self.words.get(next)) >= Some(Fit::Good);
            if firm {
                return None;
            }
            if shape.fit >= Fit::Good
                || known
                || near
                || (several && shape.fit >= Fit::Fair)
                || (shape.fit >= Fit::Fair && (aged.is_some() || shape.form == Form::Korean && count == 3))
                || (shape.fit >= Fit::Poor
                    && shape.form == Form::Korean
                    && !is_noun(name)
                    && self.body_with_title(next))
            {
                if let Some(title) = self.title_past_body(next) {
                    return found(Some(title), false, true);
                }
            }
        }
        let unlikely = aged.is_none() && !known && shape.form == Form::Korean && shape.fit < Fit::Poor;
        if unlikely {
            return None;
        }
        // '스타트렉 다크니스', '해리 하트' 역
        let bare_end = view.get(shape.span.end..).unwrap_or_default();
        if bare_end.starts_with(['\'', '’', '》', '>', '」']) {
            let opened = view.get(..shape.span.start).unwrap_or_default().ends_with(['\'', '‘', '《', '<', '「']);
            let role = bare_end.get(bare_end.chars().next().map_or(0, char::len_utf8)..).unwrap_or_default();
            if opened && !known && (shape.form == Form::Foreign || role.starts_with(" 역")) {
                return None;
            }
        }
        let (title, behind_kin) = self.introduced(i);
        if aged.is_some() && count > 1 && (shape.form == Form::Korean || shape.fit >= Fit::Fair) {
            return found(title, false, false);
        }
        // 조국의 미래, 한강 다리
        let only_a_word = FAMOUS_WORDS.contains(name) && title.is_none() && !behind_kin && {
            let tail = self.tail(shape);
            tail == "의" || !ACTING_TAILS.contains(&tail)
        };
        // 덜레스 국제공항, 록펠러 센터
        let thing =
            bare && title.is_none()
                && self.words.follows(shape.last + 1)
                && self.words.cores(shape.last + 1).any(|end| {
                    self.words.get(shape.last + 1).get(..end).is_some_and(|noun| NAMED_AFTER.contains(noun))
                });
        if thing {
            return None;
        }
        if known && count > 1 && !only_a_word {
            let mut person = found(title, false, false)?;
            person.value.weak = self.known.get(name).is_some_and(|past| past.weak);
            return Some(person);
        }
        match shape.form {
            Form::Korean if count >= 3 => {
                // (사장 복거명)
                let in_bracket = i > 0 && title.is_some() && self.words.gap(i - 1).ends_with('(');
                let least = if in_bracket { Fit::Poor } else { Fit::Fair };
                let introduced = (title.is_some() || behind_kin) && shape.fit >= least;
                let listed = (shape.fit >= Fit::Fair && self.in_a_list(shape, before))
                    || (shape.fit >= Fit::Poor && bare && self.heads_a_list(shape));
                if introduced || listed || (shape.fit >= Fit::Good && self.stands_free(i, shape)) {
                    let mut person = found(title, false, false)?;
                    // [민석]이는
                    if let Some(given) = name.strip_suffix('이').filter(|given| !bare && is_korean_given_name(given)) {
                        person.span.end = person.span.start + given.len();
                    }
                    person.value.weak = !introduced && !listed;
                    return Some(person);
                }
                None
            }
            Form::Korean => {
                let listed = self.in_a_list(shape, before) || also_a_word && self.heads_a_list(shape);
                // 작가 김훈은
                let acts = ACTING_TAILS.contains(&self.tail(shape)) && !is_noun(name);
                let introduced = also_a_word && (title.is_some() || behind_kin || self.of_a_body(i))
                    || acts && self.of_calling(title);
                let listed = listed && (also_a_word || !is_noun(name));
                ((listed || introduced) && shape.fit >= Fit::Fair).then(|| found(title, false, false)).flatten()
            }
            Form::Foreign => {
                let several = shape.last > i;
                let least = if several || also_a_word { Fit::Fair } else { Fit::Good };
                let beside = title.is_some() || behind_kin || also_a_word && self.of_a_body(i);
                let introduced = beside && shape.fit >= least && count >= 2;
                let speaks = !several && shape.fit >= Fit::Fair && count >= 2 && self.speaks(i, shape);
                let listed = shape.fit >= Fit::Fair && (several || also_a_word) && self.in_a_list(shape, before)
                    || also_a_word && self.heads_a_list(shape);
                let alone = several && shape.fit >= Fit::Good || !several && count >= 2 && self.acts(i, shape);
                // 가수 비는
                let sung = count == 1 && also_a_word && self.of_calling(title);
                if introduced || speaks || listed || alone || sung {
                    let mut person = found(title, false, false)?;
                    person.value.weak = !introduced && !listed;
                    return Some(person);
                }
                None
            }
            _ => None,
        }
    }

    /// A title or a word of kin right before word `i`: `배우 …`, `정치평론가인 …`, `아내 …`.
    fn introduced(&self, i: usize) -> (Option<Span>, bool) {
        if !self.words.follows(i) {
            return (None, false);
        }
        let span = self.words.span(i - 1);
        let word = self.words.get(i - 1);
        let core = (["인", "이던", "였던", "이었던", "출신"].iter())
            .filter(|_| word.ends_with(['인', '던', '신']))
            .find_map(|tail| word.strip_suffix(tail).filter(|core| title_before(core).is_some()))
            .unwrap_or(word);
        if CALLINGS.contains(core) {
            return (Some(Span::new(span.start, span.start + core.len())), false);
        }
        if let Some(title) = title_before(core) {
            let head = core.strip_suffix(title.form).unwrap_or_default();
            let fits = title.role != Role::Courtesy
                && title.form.chars().count() > 1
                && is_no_name(head)
                && head.chars().count() <= 6;
            if fits {
                return (Some(Span::new(span.start, span.start + core.len())), false);
            }
        }
        (None, KIN.contains(core) || KIN.contains(word))
    }

    /// Whether the title in front is what somebody does: `배우`.
    fn of_calling(&self, title: Option<Span>) -> bool {
        let title = title.and_then(|title| title_before(self.text(title)));
        title.is_some_and(|title| title.role == Role::Occupation)
    }

    /// A name beside another one: `유오성, 주진모`, `김성균과 손호준`.
    fn in_a_list(&self, shape: Shape, before: Option<&Found<PersonName>>) -> bool {
        let view = self.words.view();
        before.is_some_and(|b| {
            b.value.form != Form::Surname
                && matches!(view.get(b.span.end..shape.span.start), Some(", " | "·" | "과 " | "와 " | "-" | "·\u{a0}"))
        })
    }

    /// A name before another one that has 씨 or a title: `고아라, 조윤희 씨`.
    fn heads_a_list(&self, shape: Shape) -> bool {
        let next = shape.last + 1;
        let beside = matches!(self.words.gap(next), ", " | "·");
        if beside
            && self
                .words
                .cores(next)
                .filter_map(|end| self.words.get(next).get(..end))
                .any(|core| FAMOUS.contains(core))
        {
            return true;
        }
        beside
            && korean(self.words.get(next))
                .is_some_and(|fit| fit >= Fit::Fair && self.words.get(next).chars().count() == 3)
            && self.words.follows(next + 1)
            && self.title(next + 1).is_some()
    }

    /// Whether a good shape may be a name by itself: a particle of people or the end of the
    /// word behind it, and not in the middle of something else.
    fn stands_free(&self, i: usize, shape: Shape) -> bool {
        let tail = self.tail(shape);
        // 문건이 is a noun with its particle sooner than a name without one
        let name = self.text(shape.span);
        let mut chars = name.chars().rev();
        if let (Some(last), Some(previous)) = (chars.next(), chars.next()) {
            let mut buffer = [0; 4];
            let last_as_word: &str = last.encode_utf8(&mut buffer);
            let particle = "은는이가을를의도만과와로".contains(last);
            let ending =
                "한할된될".contains(last) || (particle && particles(previous, last_as_word).is_some_and(|n| n > 0));
            if tail.is_empty() && ending {
                return false;
            }
        }
        // 준비하는 is a verb
        if self.text(shape.span).ends_with('하') && !tail.is_empty() {
            return false;
        }
        // 정차중인 앞 열차
        if name.ends_with('중') && (tail == "인" || tail == "이던") {
            return false;
        }
        // 대전 동구 소제동
        if self.text(shape.span).ends_with(['동', '면', '읍', '리', '구', '로', '역', '산']) && self.words.follows(i)
        {
            let previous = self.words.get(i - 1);
            if is_place(previous) || previous.ends_with(['시', '군', '구', '도', '읍', '면']) {
                return false;
            }
        }
        // 기장읍
        if tail.is_empty() && self.text(shape.span).ends_with(['읍', '면']) {
            return false;
        }
        // places and things
        if matches!(
            tail,
            "에" | "에서" | "에는" | "에서는" | "으로" | "로" | "으로는" | "로는" | "에도" | "엔" | "에선"
        ) {
            return false;
        }
        let next = self.words.get(shape.last + 1);
        let followed_by_noun = tail.is_empty() && self.words.follows(shape.last + 1) && THINGS.contains(next);
        !followed_by_noun
    }

    /// Whether the foreign name is the subject of what people do, in its own sentence.
    fn speaks(&self, i: usize, shape: Shape) -> bool {
        let tail = self.words.get(i).get(shape.span.len()..).unwrap_or_default();
        // only people are given something
        if tail == "에게" && shape.fit >= Fit::Good && shape.span.len() >= LONG_NAME - 3 {
            return true;
        }
        let topic = matches!(tail, "은" | "는");
        let subject = matches!(tail, "이" | "가") && shape.fit >= Fit::Good;
        if !topic && !subject {
            return false;
        }
        let starts = !self.words.follows(i) || {
            let before = self.words.get(i - 1);
            OPENERS.contains(&before) || before.ends_with(['일', '년', '월'])
        };
        // 알리는, 대기하라는 are verbs
        let name = self.text(shape.span);
        let verb = tail == "는" && name.ends_with(['라', '나', '오', '기', '드', '다', '하', '르', '리', '지']);
        let thing =
            name.ends_with(['팀', '사', '콜', '텔', '호', '선', '차', '룸', '족', '당', '주', '섬', '강', '법', '식']);
        let verb = verb || (thing && shape.span.len() >= LONG_NAME);
        let given = is_given_name(name) && shape.span.len() >= LONG_NAME - 3;
        if !starts && (verb || !(given || shape.fit >= Fit::Good && shape.span.len() >= LONG_NAME)) {
            return false;
        }
        let rest = self.words.view().get(shape.span.end..).unwrap_or_default();
        let end = rest
            .char_indices()
            .take(SENTENCE)
            .find(|&(_, c)| c == '\n')
            .map_or_else(|| rest.char_indices().nth(SENTENCE).map_or(rest.len(), |(at, _)| at), |(at, _)| at);
        let sentence = rest.get(..end).unwrap_or_default();
        SPEECH.iter().any(|verb| sentence.contains(verb))
            || (topic
                && (is_given_name(self.text(shape.span)) || (shape.fit >= Fit::Good && shape.span.len() >= LONG_NAME)))
    }

    /// Whether the common foreign name stands with a particle as people do: `힉스의 송구`.
    fn acts(&self, i: usize, shape: Shape) -> bool {
        let name = self.text(shape.span);
        let tail = self.words.get(i).get(shape.span.len()..).unwrap_or_default();
        ACTING_TAILS.contains(&tail) && (is_given_name(name) || is_family_name(name)) && !NOT_ALONE.contains(name)
    }

    /// The title that begins at word `i`, with its prefixes and a following second part.
    fn title(&self, i: usize) -> Option<Title> {
        let mut at = i;
        while at < i + 3 && SPACED_PREFIXES.contains(self.words.keyed(at)) && self.words.follows(at + 1) {
            at += 1;
        }
        // 수석 of 청와대 수석 is a title and not a prefix
        let (mut title, whole) = (i..=at).rev().find_map(|at| self.title_word(at))?;
        title.span.start = self.words.span(i).start;
        if whole && title.role != Role::Courtesy {
            let after = self.words.view().get(title.span.end..).unwrap_or_default();
            if let Some(bracket) = CHIEFS.iter().find(|chief| after.starts_with(**chief)) {
                title.span.end += bracket.len();
                title.next = self.words.from(title.span.end);
            } else if self.words.follows(title.next) {
                // 대표이사 사장, 특임장관 내정자
                if let Some((second, _)) = self.title_word(title.next) {
                    let form = self.text(second.span);
                    if SECOND_TITLES.contains(&form) {
                        title.span.end = second.span.end;
                        title.next = second.next;
                    }
                }
            }
        }
        Some(title)
    }

    /// The title that word `i` is, and whether it stands without particles.
    fn title_word(&self, i: usize) -> Option<(Title, bool)> {
        let (word, span) = (self.words.get(i), self.words.span(i));
        // 의원측은
        let side = self.words.side(i);
        self.words.cores(i).chain(side).find_map(|end| {
            let core = word.get(..end)?;
            let title = title_before(core)?;
            let head = core.strip_suffix(title.form)?;
            let of_a_unit = !matches!(title.role, Role::Courtesy | Role::Occupation | Role::Dignity | Role::Sport)
                && title.form.chars().count() > 1
                && (2..=8).contains(&head.chars().count())
                && head.chars().all(|c| is_hangul(c) || c.is_ascii_alphanumeric())
                && is_no_name(head);
            let prefixed = is_title_prefix(head) && title.role != Role::Courtesy;
            let fits = head.is_empty() || prefixed || of_a_unit;
            if !fits {
                return None;
            }
            let title = Title { span: Span::new(span.start, span.start + end), role: title.role, next: i + 1 };
            Some((title, end == word.len()))
        })
    }

    /// `김영섭 [KT] 대표`, `버락 오바마 [미국] 대통령`: the title behind the words of a body,
    /// which stand bare.
    fn title_past_body(&self, next: usize) -> Option<Span> {
        let mut k = next;
        while k < self.words.len().min(next + LONGEST_BODY) {
            let word = self.words.get(k);
            if k > next && !self.joined(k) {
                return None;
            }
            if k > next {
                if let Some(title) = self.title(k).filter(|t| !matches!(t.role, Role::Courtesy)) {
                    return Some(title.span);
                }
            }
            let ends = word.ends_with(['은', '는', '을', '를', '며', '서', '다', '의', '에', '된', '던', '로']);
            if ends || (word.ends_with('한') && word.chars().count() > 2) {
                return None;
            }
            k += 1;
        }
        None
    }

    /// Whether word `k` goes on with the words before it: a space, or brackets with an acronym.
    fn joined(&self, k: usize) -> bool {
        self.words.follows(k) || matches!(self.words.gap(k), "(" | ") " | "·" | "&")
    }
}

/// What is known of a name from elsewhere in the text.
#[derive(Clone, Copy, Debug)]
struct Past {
    form: Form,
    weak: bool,
}

fn form_of(name: &str) -> Form {
    if korean(name).is_some_and(|fit| fit >= Fit::Poor) || is_korean_by_sound(name) {
        Form::Korean
    } else {
        Form::Foreign
    }
}

/// Whether everybody knows the foreigner of that one name.
fn is_famous_abroad(name: &str) -> bool {
    FAMOUS.contains(name) && form_of(name) == Form::Foreign
}

/// Whether the word is hardly a Korean name.
fn is_no_name(word: &str) -> bool {
    korean(word).is_none_or(|fit| fit < Fit::Fair)
}

/// Whether the word has no second character.
fn is_syllable(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next();
    chars.next().is_none()
}

/// `W` of `조지 W. 부시`.
fn is_initial(word: &str) -> bool {
    word.len() == 1 && word.chars().all(|c| c.is_ascii_uppercase())
}

/// The bytes of `(65)`, `(54·여)`, `(習近平)`, `(65·사법연수원 14기)` at the beginning.
fn age(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('(')?;
    let close = inner.char_indices().take(LONGEST_AGE).find(|&(_, c)| c == ')').map(|(at, _)| at)?;
    let content = inner.get(..close)?;
    let digits = content.bytes().take_while(u8::is_ascii_digit).count();
    let then = content.get(digits..)?;
    let aged = (1..=3).contains(&digits) && (then.is_empty() || then.starts_with(['·', ',', '세', '/', ' ']));
    let hanja = !content.is_empty()
        && content.chars().count() >= 3
        && content.chars().take_while(|c| matches!(c, '\u{4e00}'..='\u{9fff}')).count() >= 2;
    let told = ["본명", "왼쪽", "오른쪽", "가운데", "여·", "남·", "가명"].iter().any(|word| content.starts_with(word));
    let aged = aged && !then.starts_with(" 대");
    (aged || hanja || told).then_some(close + 2)
}

/// The bytes of a bracket behind a name that says nothing of whose it is: `(DJ)`, `(사진)`.
fn aside(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('(')?;
    let close = inner.char_indices().take(4).find(|&(_, c)| c == ')').map(|(at, _)| at)?;
    let content = inner.get(..close)?;
    let initials = (2..=3).contains(&content.len()) && content.bytes().all(|b| b.is_ascii_uppercase());
    (initials || content == "사진").then_some(content.len() + 2)
}
/// Bytes of a surname: two syllables.
const LONGEST_SURNAME: usize = 6;
/// Initials before a name.
const MOST_INITIALS: usize = 3;
/// Words of a name in the list.
const LONGEST_LISTED: usize = 6;
/// Words of a foreign name.
const LONGEST_FOREIGN: usize = 4;
/// Words of a body between a name and its title, and the title.
const LONGEST_BODY: usize = 6;
/// Characters of an age's bracket.
const LONGEST_AGE: usize = 24;
/// Bytes of a foreign name that is too long for most words: four syllables.
const LONG_NAME: usize = 12;
/// Characters that are looked through for a verb.
const SENTENCE: usize = 240;
