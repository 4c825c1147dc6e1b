//! Look-ups that cost next to nothing: by Hangul syllable, and by word with a cheap hash.
//!
//! Scanners ask several times a word. The hash of the standard library guards against
//! keys made by an enemy; these tables hold only our own words, so a multiplication does.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

/// A value for each of the 11,172 composed syllables.
#[derive(Debug)]
pub(crate) struct Syllables<T>(Box<[T]>);

const FIRST: u32 = '가' as u32;
const COUNT: usize = 11_172;

impl<T: Copy + Default> Syllables<T> {
    pub(crate) fn new(entries: impl IntoIterator<Item = (char, T)>) -> Self {
        let mut table = vec![T::default(); COUNT].into_boxed_slice();
        for (c, value) in entries {
            if let Some(slot) = (c as u32).checked_sub(FIRST).and_then(|i| table.get_mut(i as usize)) {
                *slot = value;
            }
        }
        Self(table)
    }

    /// The value of a syllable; the default for any other character.
    pub(crate) fn get(&self, c: char) -> T {
        (c as u32).checked_sub(FIRST).and_then(|i| self.0.get(i as usize)).copied().unwrap_or_default()
    }
}

/// Multiplies and rotates, eight bytes at a time.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct WordHasher(u64);

impl WordHasher {
    fn add(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for WordHasher {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word.iter_mut().zip(chunk).for_each(|(to, from)| *to = *from);
            self.add(u64::from_le_bytes(word));
        }
    }

    fn write_u8(&mut self, byte: u8) {
        self.add(u64::from(byte));
    }

    fn write_u64(&mut self, word: u64) {
        self.add(word);
    }

    fn write_u32(&mut self, word: u32) {
        self.add(u64::from(word));
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// A set of our own words.
pub(crate) type WordSet = HashSet<&'static str, BuildHasherDefault<WordHasher>>;

/// A map from our own words or characters.
pub(crate) type WordMap<K, V> = HashMap<K, V, BuildHasherDefault<WordHasher>>;

/// The words of a table as a set.
pub(crate) fn set(words: &'static [&'static str]) -> WordSet {
    words.iter().copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_and_nothing_else() {
        let table = Syllables::new([('가', 1_u8), ('힣', 2), ('a', 3)]);
        let at = |c| table.get(c);
        assert_eq!(['가', '힣', '각', 'a', '漢', '\u{10ffff}'].map(at), [1, 2, 0, 0, 0, 0]);
    }

    #[test]
    fn words_are_found_again() {
        let words = set(&["가", "가나다라마바사", "KT"]);
        assert!(words.contains("가나다라마바사") && words.contains("KT") && !words.contains("가나"));
    }
}
