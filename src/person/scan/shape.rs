//! What could be a name where a word begins: the names of the lists, Korean names, and those of
//! several words, with initials before them or a number behind.

use super::{is_initial, is_two_initials, Form, PersonName, Reader};
use crate::mention::{Found, Span};
use crate::person::lexicon::{FAMOUS, FAMOUS_FIRSTS, FAMOUS_WORDS, PERSON_TAILS, REGNAL, REIGN};
use crate::text::lists::{Keyed, Lists};
use crate::text::names::{is_korean_by_sound, korean, Fit};
use crate::text::particle::is_hangul;

/// A name, before it is known to be one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    pub(super) span: Span,
    pub(super) form: Form,
    pub(super) fit: Fit,
    /// The last word of it.
    pub(super) last: usize,
    /// What has the name.
    pub(super) lists: Lists,
}

impl<'v> Reader<'_, 'v> {
    /// The person whose name is what could be one at word `i`, the best shape first.
    pub(super) fn shaped(&self, i: usize, before: Option<&Found<PersonName>>) -> Option<Found<PersonName>> {
        let accept = |shape| self.accept(i, shape, before);
        let foreign = self.foreign_shape(i).map(|shape| self.numbered(shape));
        let (several, one) = (foreign.filter(|shape| shape.last > i), foreign.filter(|shape| shape.last == i));
        self.listed(i)
            .and_then(accept)
            .or_else(|| several.and_then(accept))
            .or_else(|| self.known_shapes(i).find_map(accept))
            .or_else(|| self.famous_words(i).find_map(accept))
            .or_else(|| self.korean_shapes(i).find_map(accept))
            .or_else(|| one.and_then(accept))
    }

    /// Whether word `i`, which nobody is known by, may be a Korean name: [`Reader::accept`] takes a
    /// poor shape only with a title or a body behind it, or with what may stand around a name of
    /// three syllables.
    #[inline]
    pub(super) fn may_be_korean(&self, i: usize) -> bool {
        let len = self.words.get(i).len();
        self.words.korean(i).any(|(end, fit)| {
            let bare = end == len;
            let full = fit >= Fit::Poor && end >= FULL_NAME;
            fit >= Fit::Fair
                || bare && (full || self.may_have_title(i) || fit >= Fit::Poor && self.is_before_body(i))
                || full && i > 0 && self.words.gap(i - 1).ends_with('(')
        })
    }

    /// The core of word `i` that ends at `end`, with the lists that have it.
    pub(super) fn keyed_core(&self, i: usize, end: usize) -> Keyed<'v> {
        let found = self.words.keyed_cores(i).find(|&(at, _)| at == end);
        found.map_or_else(|| "".into(), |(_, core)| core)
    }

    /// A core of word `i` as a shape.
    fn core(&self, i: usize, core: Keyed<'_>, form: Form, fit: Fit) -> Shape {
        let start = self.words.span(i).start;
        Shape { span: Span::new(start, start + core.word.len()), form, fit, last: i, lists: core.lists }
    }

    /// The foreign name that word `i` is, up to `end`.
    pub(super) fn one(&self, i: usize, end: usize, fit: Fit) -> Shape {
        self.core(i, self.keyed_core(i, end), Form::Foreign, fit)
    }

    /// Words in a row as a shape.
    pub(super) fn several(&self, span: Span, fit: Fit, last: usize) -> Shape {
        Shape { span, form: Form::Foreign, fit, last, lists: Keyed::from(self.text(span)).lists }
    }

    /// The names that are known, from the text or to everybody.
    fn known_shapes(&self, i: usize) -> impl Iterator<Item = Shape> + '_ {
        let any = self.words.lists(i).has(FAMOUS) || self.has_known_name(i);
        let cores = any.then(|| self.words.keyed_cores(i)).into_iter().flatten();
        cores.filter_map(move |(_, core)| {
            let past = self.past_core(i, core.word).map(|past| past.form);
            let form = past.or_else(|| FAMOUS.contains(core).then(|| form_of(core.word)));
            form.map(|form| self.core(i, core, form, Fit::Good))
        })
    }

    /// 수지, 지성: as good a shape as any, for what stands beside it to decide.
    fn famous_words(&self, i: usize) -> impl Iterator<Item = Shape> + '_ {
        let any = self.words.lists(i).has(FAMOUS_WORDS);
        let cores = any.then(|| self.words.keyed_cores(i)).into_iter().flatten();
        let cores = cores.filter(|&(_, core)| FAMOUS_WORDS.contains(core));
        cores.map(move |(_, core)| self.core(i, core, form_of(core.word), Fit::Fair))
    }

    fn korean_shapes(&self, i: usize) -> impl Iterator<Item = Shape> + '_ {
        self.words.korean(i).map(move |(end, fit)| self.core(i, self.keyed_core(i, end), Form::Korean, fit))
    }

    /// The longest name of several words in the list that begins at word `i`: `아베 신조`.
    fn listed(&self, i: usize) -> Option<Shape> {
        if !self.words.lists(i).has(FAMOUS_FIRSTS) || !FAMOUS_FIRSTS.contains(self.words.keyed(i)) {
            return None;
        }
        let start = self.words.span(i).start;
        let mut best = None;
        for last in i + 1..self.words.len().min(i + LONGEST_LISTED) {
            if !matches!(self.words.gap(last), " " | ". " | "-" | "·") {
                break;
            }
            let at = self.words.span(last).start;
            let mut ends = self.words.cores(last).map(|end| Span::new(start, at + end));
            let name = ends.find(|&span| FAMOUS.contains(self.text(span)));
            best = name.map(|span| self.several(span, Fit::Good, last)).or(best);
        }
        best
    }

    /// Initials and a foreign name: `B.J. 업튼`, `J.K. 롤링`.
    pub(super) fn initialled(&self, i: usize) -> Option<Shape> {
        let mut last = i;
        while last < i + MOST_INITIALS
            && is_initial(self.words.get(last))
            && matches!(self.words.gap(last + 1), "." | ". ")
        {
            last += 1;
        }
        // JD 밴스
        if is_two_initials(self.words.get(i)) && self.words.follows(i + 1) {
            last = i + 1;
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
        Some(self.several(span, Fit::Good, last))
    }

    /// The shape with the number of a sovereign behind it: `베네딕토 [16세]`.
    fn numbered(&self, shape: Shape) -> Shape {
        let next = shape.last + 1;
        let named = self.words.lists(shape.last).has(REGNAL) && REGNAL.contains(self.words.keyed(shape.last));
        let bare = self.words.span(shape.last).end == shape.span.end;
        if !named || !bare || !self.words.follows(next) {
            return shape;
        }
        let number = self.words.get(next);
        let digits = number.bytes().take_while(u8::is_ascii_digit).count();
        let ordinal = number.get(digits..).is_some_and(|rest| rest.starts_with(REIGN));
        if !(1..=2).contains(&digits) || !ordinal {
            return shape;
        }
        let end = self.words.span(next).start + digits + REIGN.len();
        self.several(Span::new(shape.span.start, end), Fit::Good, next)
    }

    /// How much word `i` as it stands looks like a Korean name.
    pub(super) fn whole_korean(&self, i: usize) -> Option<Fit> {
        let len = self.words.get(i).len();
        self.words.korean(i).find(|&(end, _)| end == len).map(|(_, fit)| fit)
    }

    /// How much word `i` as it stands looks like a part of a foreign name.
    pub(super) fn whole_foreign(&self, i: usize) -> Option<Fit> {
        let len = self.words.get(i).len();
        self.words.foreign(i).find(|&(end, _)| end == len).and_then(|(_, fit)| fit)
    }

    /// What is written onto a name: the rest of its last word.
    pub(super) fn tail(&self, shape: Shape) -> &str {
        let behind = shape.span.end - self.words.span(shape.last).start;
        self.words.get(shape.last).get(behind..).unwrap_or_default()
    }
}

pub(super) fn form_of(name: &str) -> Form {
    if korean(name).is_some_and(|fit| fit >= Fit::Poor) || is_korean_by_sound(name) {
        Form::Korean
    } else {
        Form::Foreign
    }
}

/// Whether everybody knows the foreigner of that one name.
pub(super) fn is_famous_abroad(name: Keyed<'_>) -> bool {
    FAMOUS.contains(name) && form_of(name.word) == Form::Foreign
}

/// Whether the word is hardly a Korean name.
pub(super) fn is_no_name(word: &str) -> bool {
    korean(word).is_none_or(|fit| fit < Fit::Fair)
}

/// Bytes of a Korean name of three syllables.
pub(super) const FULL_NAME: usize = 9;
/// Initials before a name.
const MOST_INITIALS: usize = 3;
/// Words of a name in the list.
const LONGEST_LISTED: usize = 6;
