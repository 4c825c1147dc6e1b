//! Who was found in the first round: known throughout the text in the second.

use super::shape::Shape;
use super::{Form, PersonName, Reader};
use crate::mention::Found;
use crate::text::names::{is_place, surname_len};
use crate::text::particle::is_word;
use crate::text::table::Bits;
use crate::text::words::Words;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// The names that were found in a text, and the surnames of those who have them.
///
/// They are words of the text, which an enemy may have written, so they are kept by the hash of
/// the standard library; few words come so far as to be looked up.
#[derive(Debug, Default)]
pub(super) struct Known<'v> {
    names: HashMap<&'v str, Past>,
    surnames: HashSet<&'v str>,
}

/// What is known of a name from elsewhere in the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Past {
    pub(super) form: Form,
    pub(super) weak: bool,
}

impl<'v> Known<'v> {
    pub(super) fn of(people: &[Found<PersonName>], view: &'v str) -> Self {
        let mut known = Self::default();
        for person in people {
            let name = view.get(person.span.range()).unwrap_or_default();
            let weak = person.value.weak;
            match person.value.form {
                Form::Korean => {
                    known.learn(name, Form::Korean, weak);
                    known.surnames.extend(name.get(..surname_len(name)));
                }
                // 피터 깁슨 is also 깁슨 and 피터
                Form::Foreign => {
                    std::iter::once(name)
                        .chain(name.split(' '))
                        .filter(|part| part.chars().count() > 1 && !is_place(part))
                        .for_each(|part| known.learn(part, Form::Foreign, weak));
                    // 젠슨 황, 팜 민 찐
                    let last = name.rsplit(' ').next();
                    known.surnames.extend(last.filter(|last| last.len() == '황'.len_utf8() && *last != name));
                }
                Form::Masked => known.surnames.extend(name.get(..surname_len(name))),
                Form::Surname => {}
            }
        }
        known
    }

    /// Who was found with evidence once is no longer weak.
    fn learn(&mut self, name: &'v str, form: Form, weak: bool) {
        self.names.entry(name).and_modify(|past| past.weak &= weak).or_insert(Past { form, weak });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.names.is_empty() && self.surnames.is_empty()
    }

    /// Marks the words that have to do with the names.
    pub(super) fn mark(&self, words: &Words<'_>, marks: &mut Marks) {
        let firsts: HashSet<&str> =
            self.names.keys().map(|name| first_word(name)).filter(|first| !self.names.contains_key(first)).collect();
        let begins = self.names.keys().copied().map(first_word).chain(self.surnames.iter().copied());
        let begins = Bits::new(begins.map(beginning), self.names.len() + self.surnames.len());
        for (i, marks) in marks.0.iter_mut().enumerate() {
            let word = words.get(i);
            if !begins.may_hold(beginning(word)) {
                continue;
            }
            if words.cores(i).any(|end| word.get(..end).is_some_and(|core| self.names.contains_key(core))) {
                *marks |= NAME;
            }
            if words.sounds_foreign(i) && firsts.contains(word) {
                *marks |= FIRST;
            }
            if self.surnames.contains(word) {
                *marks |= SURNAME;
            }
        }
    }
}

/// The first two syllables as a number, or all of a shorter word: no name has fewer, and a
/// surname is a word of its own.
#[inline]
fn beginning(word: &str) -> u64 {
    let bytes = match *word.as_bytes() {
        [a, b, c, d, e, f, ..] => [a, b, c, d, e, f, 0, 0],
        [a, b, c, ..] => [a, b, c, 0, 0, 0, 0, 0],
        _ => [0; 8],
    };
    u64::from_le_bytes(bytes).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// The first word of a name.
fn first_word(name: &str) -> &str {
    name.split(|c| !is_word(c)).next().unwrap_or_default()
}

/// What each word of a text has to do with the names that are known: found once, because the
/// rules ask again and again, and most words have nothing to do with any.
#[derive(Debug, Default)]
pub(super) struct Marks(Vec<u8>);

/// It may speak of somebody if more names are known than in the first round.
const OPEN: u8 = 1;
/// One of its cores is a name.
const NAME: u8 = 2;
/// It is the first of the words of a foreign name.
const FIRST: u8 = 4;
/// It is a surname of somebody.
const SURNAME: u8 = 8;

impl Marks {
    /// No marks for so many words.
    pub(super) fn new(words: usize) -> Self {
        Self(vec![0; words])
    }

    pub(super) fn reopen(&mut self, words: Range<usize>) {
        self.0.get_mut(words).into_iter().flatten().for_each(|marks| *marks |= OPEN);
    }

    fn has(&self, i: usize, mark: u8) -> bool {
        self.0.get(i).is_some_and(|marks| marks & mark != 0)
    }

    pub(super) fn any(&self, i: usize) -> bool {
        self.0.get(i).is_some_and(|&marks| marks != 0)
    }
}

impl Reader<'_, '_> {
    /// Whether somebody who was found has word `i` as a surname.
    pub(super) fn is_known_surname(&self, i: usize) -> bool {
        self.marks.has(i, SURNAME)
    }

    /// What is known of somebody whose name has this shape, which begins with word `i`.
    pub(super) fn past_at(&self, i: usize, shape: Shape) -> Option<&Past> {
        let name = self.text(shape.span);
        if shape.last == i {
            self.past_core(i, name)
        } else {
            self.past_of(name)
        }
    }

    /// Whether a core of word `i` is the name of somebody who was found.
    pub(super) fn has_known_name(&self, i: usize) -> bool {
        self.marks.has(i, NAME)
    }

    /// What is known of somebody whose name is that core of word `i`.
    pub(super) fn past_core(&self, i: usize, core: &str) -> Option<&Past> {
        if self.has_known_name(i) {
            self.past_of(core)
        } else {
            None
        }
    }

    /// What is known of somebody of this name.
    pub(super) fn past_of(&self, name: &str) -> Option<&Past> {
        if self.known.names.is_empty() {
            None
        } else {
            self.known.names.get(name)
        }
    }
}
