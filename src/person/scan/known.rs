//! Who was found in the first round: known throughout the text in the second.

use super::shape::Shape;
use super::{Form, PersonName, Reader};
use crate::mention::Found;
use crate::text::names::{is_place, surname_len};
use crate::text::particle::is_word;
use crate::text::words::Words;
use std::collections::{HashMap, HashSet};

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

    /// What the words of the text have to do with the names.
    pub(super) fn marks(&self, words: &Words<'_>) -> Marks {
        let firsts: HashSet<&str> =
            self.names.keys().map(|name| first_word(name)).filter(|first| !self.names.contains_key(first)).collect();
        let heads = Heads::new(self.names.keys().chain(&self.surnames).copied());
        let mark = |i: usize| {
            let word = words.get(i);
            if !heads.may_hold(word) {
                return 0;
            }
            let is_name = |end| word.get(..end).is_some_and(|core| self.names.contains_key(core));
            let mut mark = 0;
            if words.cores(i).any(is_name) {
                mark |= NAME;
            }
            if words.sounds_foreign(i) && firsts.contains(word) {
                mark |= FIRST;
            }
            if self.surnames.contains(word) {
                mark |= SURNAME;
            }
            mark
        };
        Marks((0..words.len()).map(mark).collect())
    }
}

/// The first word of a name.
fn first_word(name: &str) -> &str {
    name.split(|c| !is_word(c)).next().unwrap_or_default()
}

/// What each word of a text has to do with the names that are known: found once, because the
/// rules ask again and again, and most words have nothing to do with any.
#[derive(Debug, Default)]
pub(super) struct Marks(Vec<u8>);

/// One of its cores is a name.
const NAME: u8 = 1;
/// It is the first of the words of a foreign name.
const FIRST: u8 = 2;
/// It is a surname of somebody.
const SURNAME: u8 = 4;

impl Marks {
    fn has(&self, i: usize, mark: u8) -> bool {
        self.0.get(i).is_some_and(|marks| marks & mark != 0)
    }

    pub(super) fn any(&self, i: usize) -> bool {
        self.has(i, NAME | FIRST | SURNAME)
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

    /// What is known of somebody whose name is that core of word `i`.
    pub(super) fn past_core(&self, i: usize, core: &str) -> Option<&Past> {
        if self.marks.has(i, NAME) {
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

/// The first two characters of names, as bits: whether a word is none of the names is mostly told
/// without looking it up. Of a name in several words only the first counts.
#[derive(Clone, Debug, Default)]
struct Heads(Box<[u64]>);

impl Heads {
    fn new<'n>(names: impl Iterator<Item = &'n str> + Clone) -> Self {
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
