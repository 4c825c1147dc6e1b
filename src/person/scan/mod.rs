//! From text to names of people: what the words say.
//!
//! A word with the shape of a name is a person where the words around it say so: a title
//! behind it (perhaps with the body between), an occupation before it, an age in brackets, a
//! list of people. A Korean full name of a good shape is one by itself. Whoever has been found
//! by a full name is then known throughout the text.

mod accept;
mod around;
mod bodies;
mod foreign;
mod known;
mod shape;
mod surname;
mod title;

use super::lexicon::{AND, MASK};
use crate::mention::{Found, Span};
use crate::org::scan::OrgName;
use crate::text::particle::is_hangul;
use crate::text::words::Words;
use known::{Known, Marks};

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
    let first = Reader { words, bodies, known: Known::default(), marks: Marks::default() }.first_round(&mut idle);
    let known = Known::of(&first, words.view());
    if known.is_empty() {
        out.extend(first);
        return;
    }
    let marks = known.marks(words);
    out.extend(Reader { words, bodies, known, marks }.second_round(&idle));
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
    /// Who was found elsewhere in the text: nobody in the first round.
    known: Known<'v>,
    /// Which words may speak of them.
    marks: Marks,
}

impl<'v> Reader<'_, 'v> {
    /// Marks the words that can begin a name only if they are known as one as `idle`.
    fn first_round(&self, idle: &mut [bool]) -> Vec<Found<PersonName>> {
        let mut out: Vec<Found<PersonName>> = Vec::new();
        let mut i = 0;
        while i < self.words.len() {
            match self.person(i, out.last()) {
                Some(found) => {
                    i = self.past(i, &found);
                    out.push(found);
                }
                None => {
                    if let Some(idle) = idle.get_mut(i) {
                        *idle = !self.depends(i);
                    }
                    i += 1;
                }
            }
        }
        out
    }

    /// Looks at the `idle` words only where they are known as a name.
    fn second_round(&self, idle: &[bool]) -> Vec<Found<PersonName>> {
        let mut out: Vec<Found<PersonName>> = Vec::new();
        let mut i = 0;
        while i < self.words.len() {
            let passed_over = idle.get(i) == Some(&true) && !self.marks.any(i);
            match if passed_over { None } else { self.person(i, out.last()) } {
                Some(found) => {
                    i = self.past(i, &found);
                    out.push(found);
                }
                None => i += 1,
            }
        }
        out
    }

    /// The word behind the name that was found at word `i` and its title.
    fn past(&self, i: usize, found: &Found<PersonName>) -> usize {
        let title = found.value.title.filter(|title| title.start >= found.span.end);
        let next = self.words.from(title.map_or(found.span.end, |title| title.end)).max(i + 1);
        // 박 모 씨
        if found.value.form == Form::Masked && self.words.get(next) == MASK {
            next + 1
        } else {
            next
        }
    }

    /// Whether word `i`, in which nobody was found, might be somebody if more were known: what
    /// [`Reader::person`] reads of the names before it and elsewhere, but for the word itself.
    fn depends(&self, i: usize) -> bool {
        if self.words.is_surname(i) || self.words.titled(i).next().is_some() {
            return true;
        }
        let beside_name = || !self.words.follows(i) || self.words.get(i - 1).ends_with(AND);
        (self.words.sounds_foreign(i) || self.words.may_be_korean(i)) && beside_name()
    }

    /// The person whose name begins with word `i`.
    fn person(&self, i: usize, before: Option<&Found<PersonName>>) -> Option<Found<PersonName>> {
        // digits and Latin letters begin no name that is looked for, but for initials
        if !self.words.get(i).chars().next().is_some_and(is_hangul) {
            let shape = if is_initial(self.words.get(i)) { self.initialled(i) } else { None };
            return shape.and_then(|shape| self.accept(i, shape, before));
        }
        self.short(i).or_else(|| self.attached(i)).or_else(|| self.shaped(i, before)).or_else(|| self.called(i))
    }

    fn text(&self, span: Span) -> &'v str {
        self.words.view().get(span.range()).unwrap_or_default()
    }
}

/// `W` of `조지 W. 부시`.
fn is_initial(word: &str) -> bool {
    word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}
