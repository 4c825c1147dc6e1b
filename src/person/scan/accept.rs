//! Whether the words around a shape say that it is a person.

use super::around::{age, aside};
use super::shape::Shape;
use super::{is_initial, Form, PersonName, Reader};
use crate::mention::{Found, Span};
use crate::person::lexicon::{
    ACTING_TAILS, CLOSING_QUOTES, FAMOUS, FAMOUS_WORDS, FOR_THE_YOUNG, NAMED_AFTER, NOUN_TAILS, NO_NAME_ENDS, OF,
    OPENING_QUOTES, ROLE, RULERS, SSI, SUBJECT,
};
use crate::text::lexicon::Role;
use crate::text::names::{is_korean_given_name, Fit, NOUNS};

/// A shape with what the rules ask of it again and again.
#[derive(Clone, Copy, Debug)]
struct Candidate<'v> {
    shape: Shape,
    /// The first word of it.
    first: usize,
    name: &'v str,
    /// Characters of the name.
    count: usize,
    /// Nothing is written onto it.
    bare: bool,
    /// Found elsewhere in the text, or in the list.
    known: bool,
    also_a_word: bool,
    /// The bytes of an age behind it.
    aged: Option<usize>,
}

impl Candidate<'_> {
    fn is(&self, form: Form) -> bool {
        self.shape.form == form
    }

    fn fits(&self, least: Fit) -> bool {
        self.shape.fit >= least
    }

    /// Whether only a title behind it can make it a person. A foreign name of the lists is never
    /// poor.
    fn needs_title(&self) -> bool {
        !self.known
            && match self.shape.form {
                Form::Foreign => !self.also_a_word && !self.fits(Fit::Fair),
                _ => self.aged.is_none() && !self.fits(if self.count >= 3 { Fit::Poor } else { Fit::Fair }),
            }
    }

    fn is_noun(&self) -> bool {
        self.shape.lists.any(NOUNS)
    }

    /// Whether it has more than one word.
    fn has_words(&self) -> bool {
        self.shape.last > self.first
    }

    fn person(&self, title: Option<Span>) -> Found<PersonName> {
        let form = self.shape.form;
        let value = PersonName { form, title, courtesy: false, title_behind: false, weak: false };
        Found { span: self.shape.span, value }
    }

    fn with_title(&self, title: Span) -> Found<PersonName> {
        let mut person = self.person(Some(title));
        person.value.title_behind = true;
        person
    }

    /// Somebody who is found by the shape and a verb alone is weak.
    fn person_if_strong(&self, title: Option<Span>, strong: bool) -> Found<PersonName> {
        let mut person = self.person(title);
        person.value.weak = !strong;
        person
    }
}

impl Reader<'_, '_> {
    /// Whether the words around say that the shape is a person.
    pub(super) fn accept(
        &self,
        i: usize,
        shape: Shape,
        before: Option<&Found<PersonName>>,
    ) -> Option<Found<PersonName>> {
        let candidate = self.candidate(i, shape);
        if candidate.needs_title() && !candidate.bare {
            return None;
        }
        if candidate.name.starts_with(FOR_THE_YOUNG) && self.is_lettered(i) {
            return None;
        }
        if let Some(next) = self.behind(&candidate) {
            if let Some(person) = self.before_title(&candidate, next) {
                return Some(person);
            }
            if self.is_firm_of(&candidate, next) {
                return None;
            }
            if let Some(person) = self.before_body(&candidate, next) {
                return Some(person);
            }
        }
        let Candidate { aged, known, count, .. } = candidate;
        if candidate.needs_title() || self.is_quoted(&candidate) {
            return None;
        }
        let introduction = self.introduced(i);
        let (title, behind_kin) = introduction;
        if aged.is_some() && count > 1 && (shape.form == Form::Korean || shape.fit >= Fit::Fair) {
            return Some(candidate.person(title));
        }
        if title.is_none() && self.names_a_thing(&candidate) {
            return None;
        }
        // 조국의 미래, 한강 다리
        let only_a_word = || candidate.also_a_word && title.is_none() && !behind_kin && self.tells_nothing(shape);
        if known && count > 1 && !only_a_word() {
            let weak = self.past_at(i, shape).is_some_and(|past| past.weak);
            return Some(candidate.person_if_strong(title, !weak));
        }
        match shape.form {
            Form::Korean if count >= 3 => self.accept_korean(&candidate, introduction, before),
            Form::Korean => self.accept_short_korean(&candidate, introduction, before),
            Form::Foreign => self.accept_foreign(&candidate, introduction, before),
            Form::Surname | Form::Masked => None,
        }
    }

    fn candidate(&self, first: usize, shape: Shape) -> Candidate<'_> {
        let name = self.text(shape.span);
        let bare = self.words.span(shape.last).end == shape.span.end;
        Candidate {
            shape,
            first,
            name,
            count: name.chars().count(),
            bare,
            known: shape.lists.has(FAMOUS) || self.past_at(first, shape).is_some(),
            also_a_word: shape.lists.has(FAMOUS_WORDS),
            aged: if bare { age(self.words.view().get(shape.span.end..).unwrap_or_default()) } else { None },
        }
    }

    /// `A 양은`, `B(5)양이`: 양 or 군 at word `i` is no name.
    fn is_lettered(&self, i: usize) -> bool {
        i > 0 && is_initial(self.words.get(i - 1)) || matches!(self.words.gap(i), ")" | ") ")
    }

    /// The word behind a bare name and one space, or behind the bracket at the name.
    fn behind(&self, candidate: &Candidate<'_>) -> Option<usize> {
        let Candidate { shape, bare, .. } = *candidate;
        if !bare {
            return None;
        }
        let view = self.words.view();
        let full = candidate.is(Form::Korean) && candidate.count >= 3 && candidate.fits(Fit::Fair);
        let bracket =
            candidate.aged.or_else(|| if full { aside(view.get(shape.span.end..).unwrap_or_default()) } else { None });
        let Some(bracket) = bracket else { return self.words.follows(shape.last + 1).then_some(shape.last + 1) };
        let end = shape.span.end + bracket;
        let next = self.words.from(end);
        let gap = view.get(end..self.words.span(next).start);
        gap.is_some_and(|gap| gap.is_empty() || gap == " ").then_some(next)
    }

    /// With a title or 씨 behind, with an age between or not.
    fn before_title(&self, candidate: &Candidate<'_>, next: usize) -> Option<Found<PersonName>> {
        let Candidate { known, count, .. } = *candidate;
        let title = self.title(next)?;
        if title.role == Role::Courtesy {
            // whatever stands before 씨 is a name, 두분 할머니 are none
            let sure = candidate.fits(Fit::Fair) || known || self.text(title.span) == SSI;
            return (sure && count > 1).then(|| {
                let mut person = candidate.person(self.introduced(candidate.first).0);
                person.value.courtesy = true;
                person
            });
        }
        let ruler = || RULERS.iter().any(|ruler| self.text(title.span).ends_with(ruler));
        let taken =
            candidate.fits(self.least(candidate)) || known || (candidate.is(Form::Foreign) && count > 1 && ruler());
        taken.then(|| candidate.with_title(title.span))
    }

    /// How much the shape before a title must look like a name.
    fn least(&self, candidate: &Candidate<'_>) -> Fit {
        if !candidate.is(Form::Korean) || candidate.count < 3 {
            return Fit::Fair;
        }
        // 미래증권 서정한 연구원
        if !candidate.name.ends_with(NO_NAME_ENDS) && self.behind_body(candidate.first) {
            Fit::Doubtful
        } else {
            Fit::Poor
        }
    }

    /// Whether the shape is a firm with somebody of it behind: `비바리퍼블리카 [조원우] 대표`.
    fn is_firm_of(&self, candidate: &Candidate<'_>, next: usize) -> bool {
        candidate.is(Form::Foreign)
            && self.whole_korean(next) >= Some(Fit::Good)
            && self.words.get(next).len() == 3 * '가'.len_utf8()
            && self.behind_body(next)
    }

    /// With a body and the title behind.
    fn before_body(&self, candidate: &Candidate<'_>, next: usize) -> Option<Found<PersonName>> {
        let Candidate { known, count, name, aged, .. } = *candidate;
        let korean = candidate.is(Form::Korean);
        let full = korean && count == 3;
        let may_reach = candidate.fits(Fit::Good)
            || known
            || (candidate.fits(Fit::Fair) && (candidate.has_words() || aged.is_some() || full))
            || (candidate.fits(Fit::Poor)
                && (full && !name.ends_with(NOUN_TAILS) && self.title(next + 1).is_some()
                    || korean && !candidate.is_noun() && self.body_with_title(next)));
        if !may_reach {
            return None;
        }
        self.title_past_body(next).map(|title| candidate.with_title(title))
    }

    /// `'스타트렉 다크니스'`, `'해리 하트' 역`: the name of a work or a part.
    fn is_quoted(&self, candidate: &Candidate<'_>) -> bool {
        let (view, span) = (self.words.view(), candidate.shape.span);
        let mut rest = view.get(span.end..).unwrap_or_default().chars();
        if candidate.known || !rest.next().is_some_and(|mark| CLOSING_QUOTES.contains(&mark)) {
            return false;
        }
        let opened = view.get(..span.start).unwrap_or_default().ends_with(OPENING_QUOTES);
        opened && (candidate.is(Form::Foreign) || rest.as_str().starts_with(ROLE))
    }

    /// Whether no particle of people is written onto a name that is also a word.
    fn tells_nothing(&self, shape: Shape) -> bool {
        let tail = self.tail(shape);
        tail == OF || !ACTING_TAILS.contains(&tail)
    }

    /// `덜레스 국제공항`, `록펠러 센터`: what is named after somebody.
    fn names_a_thing(&self, candidate: &Candidate<'_>) -> bool {
        let next = candidate.shape.last + 1;
        candidate.bare && self.words.follows(next) && self.words.lists(next).has(NAMED_AFTER)
    }

    fn accept_korean(
        &self,
        candidate: &Candidate<'_>,
        (title, behind_kin): (Option<Span>, bool),
        before: Option<&Found<PersonName>>,
    ) -> Option<Found<PersonName>> {
        let Candidate { shape, first, bare, .. } = *candidate;
        // (사장 복거명)
        let in_bracket = || first > 0 && title.is_some() && self.words.gap(first - 1).ends_with('(');
        let introduced =
            (title.is_some() || behind_kin) && (candidate.fits(Fit::Fair) || candidate.fits(Fit::Poor) && in_bracket());
        let listed = (candidate.fits(Fit::Fair) && self.in_a_list(shape, before))
            || (candidate.fits(Fit::Poor) && bare && self.heads_a_list(shape));
        let strong = introduced || listed;
        if !(strong || candidate.fits(Fit::Good) && self.stands_free(first, shape)) {
            return None;
        }
        let mut person = candidate.person_if_strong(title, strong);
        // [민석]이는
        let given = if bare { None } else { candidate.name.strip_suffix(SUBJECT) };
        if let Some(given) = given.filter(|given| is_korean_given_name(given)) {
            person.span.end = person.span.start + given.len();
        }
        Some(person)
    }

    fn accept_short_korean(
        &self,
        candidate: &Candidate<'_>,
        (title, behind_kin): (Option<Span>, bool),
        before: Option<&Found<PersonName>>,
    ) -> Option<Found<PersonName>> {
        let Candidate { shape, first, also_a_word, .. } = *candidate;
        if !candidate.fits(Fit::Fair) {
            return None;
        }
        let beside = also_a_word && (title.is_some() || behind_kin || self.of_a_body(first));
        // 작가 김훈은
        let acts = || self.of_calling(title) && ACTING_TAILS.contains(&self.tail(shape));
        let listed = || self.in_a_list(shape, before) || also_a_word && self.heads_a_list(shape);
        let taken = beside || (acts() && !candidate.is_noun()) || (listed() && (also_a_word || !candidate.is_noun()));
        taken.then(|| candidate.person(title))
    }

    fn accept_foreign(
        &self,
        candidate: &Candidate<'_>,
        (title, behind_kin): (Option<Span>, bool),
        before: Option<&Found<PersonName>>,
    ) -> Option<Found<PersonName>> {
        let Candidate { shape, first, count, also_a_word, .. } = *candidate;
        let several = candidate.has_words();
        let fair = candidate.fits(Fit::Fair);
        let least = if several || also_a_word { Fit::Fair } else { Fit::Good };
        let beside = || title.is_some() || behind_kin || also_a_word && self.of_a_body(first);
        let introduced = count >= 2 && candidate.fits(least) && beside();
        let listed = fair && (several || also_a_word) && self.in_a_list(shape, before)
            || also_a_word && self.heads_a_list(shape);
        if introduced || listed {
            return Some(candidate.person(title));
        }
        let alone = if several {
            candidate.fits(Fit::Good)
        } else {
            count >= 2 && (self.acts(shape) || fair && self.speaks(first, shape))
        };
        // 가수 비는
        let sung = || count == 1 && also_a_word && self.of_calling(title);
        (alone || sung()).then(|| candidate.person_if_strong(title, false))
    }
}
