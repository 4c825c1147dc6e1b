//! Who was found in the first round: known throughout the text in the second.

use super::shape::Shape;
use super::{Form, PersonName, Reader};
use crate::mention::Found;
use crate::text::names::{is_place, surname_len};
use crate::text::particle::is_word;
use crate::text::table::{key, mix, Bits};
use crate::text::words::Words;
use std::ops::Range;

/// The names that were found in a text, and the surnames of those who have them, by their keys.
///
/// They are words of the text, which an enemy may have written, so they are searched for and not
/// hashed: however many have the same key, a search takes few steps.
#[derive(Debug, Default)]
pub(super) struct Known<'v>(Vec<Entry<'v>>);

#[derive(Clone, Copy, Debug)]
struct Entry<'v> {
    key: u64,
    text: &'v str,
    marks: u8,
    /// If it is a name.
    past: Option<Past>,
}

/// What is known of a name from elsewhere in the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Past {
    pub(super) form: Form,
    /// Never found with evidence.
    pub(super) weak: bool,
}

impl<'v> Known<'v> {
    pub(super) fn of(people: &[Found<PersonName>], view: &'v str) -> Self {
        let mut known = Self(Vec::with_capacity(2 * people.len()));
        for person in people {
            let name = view.get(person.span.range()).unwrap_or_default();
            let past = |form| Past { form, weak: person.value.weak };
            match person.value.form {
                Form::Korean => {
                    known.add(name, NAME, Some(past(Form::Korean)));
                    known.add_surname(name.get(..surname_len(name)));
                }
                // 피터 깁슨 is also 깁슨 and 피터
                Form::Foreign => {
                    let parts = Some(name).into_iter().chain(name.split(' ').filter(|part| part.len() < name.len()));
                    for part in parts.filter(|part| part.chars().nth(1).is_some() && !is_place(*part)) {
                        known.add(part, NAME, Some(past(Form::Foreign)));
                        known.add_first(part);
                    }
                    // 젠슨 황, 팜 민 찐
                    let last = name.rsplit(' ').next();
                    known.add_surname(last.filter(|last| last.len() == '황'.len_utf8() && *last != name));
                }
                Form::Masked => known.add_surname(name.get(..surname_len(name))),
                Form::Surname => {}
            }
        }
        known.settle();
        known
    }

    fn add(&mut self, text: &'v str, marks: u8, past: Option<Past>) {
        self.0.push(Entry { key: key(text), text, marks, past });
    }

    fn add_surname(&mut self, surname: Option<&'v str>) {
        if let Some(surname) = surname {
            self.add(surname, SURNAME, None);
        }
    }

    /// The first word of a name, where it is not all of it.
    fn add_first(&mut self, name: &'v str) {
        let first = first_word(name);
        if first.len() < name.len() {
            self.add(first, FIRST, None);
        }
    }

    /// One entry for each text. Who was found with evidence once is no longer weak.
    fn settle(&mut self) {
        // in the order of the text where both are the same
        self.0.sort_by(|a, b| (a.key, a.text).cmp(&(b.key, b.text)));
        self.0.dedup_by(|later, entry| {
            let same = later.text == entry.text;
            if same {
                entry.marks |= later.marks;
                entry.past = match (entry.past, later.past) {
                    (Some(past), Some(again)) => Some(Past { weak: past.weak && again.weak, ..past }),
                    (past, again) => past.or(again),
                };
            }
            same
        });
    }

    /// Whether somebody has this surname.
    pub(super) fn has_surname(&self, surname: &str) -> bool {
        self.get(surname).is_some_and(|entry| entry.marks & SURNAME != 0)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn get(&self, text: &str) -> Option<&Entry<'v>> {
        let key = key(text);
        let first = self.0.get(self.0.partition_point(|entry| entry.key < key))?;
        if first.text == text {
            return Some(first);
        }
        if first.key != key {
            return None;
        }
        // many have the key where an enemy made them
        let at = self.0.binary_search_by(|entry| (entry.key, entry.text).cmp(&(key, text))).ok()?;
        self.0.get(at)
    }

    /// Marks the words that have to do with the names.
    pub(super) fn mark(&self, words: &Words<'_>, marks: &mut Marks) {
        let begins = Bits::new(self.0.iter().map(|entry| beginning(first_word(entry.text))), self.0.len());
        let keys = Bits::new(self.0.iter().map(|entry| entry.key), self.0.len());
        for (i, marks) in marks.0.iter_mut().enumerate() {
            let word = words.get(i);
            if !begins.may_hold(beginning(word)) {
                continue;
            }
            for core in words.cores(i).filter_map(|end| word.get(..end)).filter(|core| keys.may_hold(key(core))) {
                let mut found = self.get(core).map_or(0, |entry| entry.marks);
                if core.len() < word.len() {
                    found &= NAME;
                } else if !words.sounds_foreign(i) {
                    // the names of several words that are not in the list are foreign
                    found &= !FIRST;
                }
                *marks |= found;
            }
        }
    }
}

/// The first word of a name.
fn first_word(name: &str) -> &str {
    name.split(|c| !is_word(c)).next().unwrap_or_default()
}

/// The second syllable and the end of the first as a number, or the only syllable. A surname is a
/// word of its own, and no name has fewer than two syllables but some with letters, like 김C, which
/// are in the list and need no marks.
#[inline]
fn beginning(word: &str) -> u64 {
    let bytes = word.as_bytes();
    let number = match bytes.first_chunk::<6>() {
        Some([.., a, b, c, d]) => u32::from_le_bytes([*a, *b, *c, *d]),
        None => bytes.first_chunk::<3>().map_or(0, |[a, b, c]| u32::from_le_bytes([*a, *b, *c, 0])),
    };
    mix(u64::from(number))
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

    /// Whether a core of word `i` is the name of somebody who was found.
    pub(super) fn has_known_name(&self, i: usize) -> bool {
        self.marks.has(i, NAME)
    }

    /// What is known of somebody whose name has this shape, which begins with word `i`.
    pub(super) fn past_at(&self, i: usize, shape: Shape) -> Option<Past> {
        let name = self.text(shape.span);
        if shape.last == i {
            self.past_core(i, name)
        } else {
            self.past_of(name)
        }
    }

    /// What is known of somebody whose name is that core of word `i`.
    pub(super) fn past_core(&self, i: usize, core: &str) -> Option<Past> {
        if self.has_known_name(i) {
            self.past_of(core)
        } else {
            None
        }
    }

    /// What is known of somebody of this name.
    pub(super) fn past_of(&self, name: &str) -> Option<Past> {
        self.known.get(name)?.past
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_speak_of_somebody_are_marked() {
        let text = "로버트 김은 킵 손과 김영섭을 만났다. 김영섭은 김, 손, 킵, 로버트와 간다";
        let person = |form, name: &str| {
            let start = text.find(name).unwrap();
            let value = PersonName { form, title: None, courtesy: false, title_behind: false, weak: true };
            Found::new(start, start + name.len(), value)
        };
        let people =
            [person(Form::Foreign, "로버트 김"), person(Form::Foreign, "킵 손"), person(Form::Korean, "김영섭")];
        let (known, words) = (Known::of(&people, text), Words::new(text));
        let mut marks = Marks::new(words.len());
        known.mark(&words, &mut marks);
        let all: Vec<_> = (0..words.len()).map(|i| (words.get(i), marks.0[i])).filter(|&(_, mark)| mark != 0).collect();
        let (name, first, surname) = (NAME, FIRST, SURNAME);
        let expected = [
            ("로버트", name | first),
            ("킵", first),
            ("김영섭을", name),
            ("김영섭은", name),
            ("김", surname),
            ("손", surname),
            ("킵", first),
            ("로버트와", name),
        ];
        assert_eq!(all, expected);
        assert!(known.get("김영섭").and_then(|entry| entry.past).is_some_and(|past| past.form == Form::Korean));
    }
}
