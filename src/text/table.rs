//! Look-ups that cost next to nothing: by Hangul syllable, and by word with a cheap hash.
//!
//! Scanners ask several times a word. The hash of the standard library guards against
//! keys made by an enemy; these tables hold only our own words, so a multiplication does.

use super::particle::is_hangul;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

/// A value for each of the 11,172 composed syllables.
#[derive(Debug)]
pub(crate) struct Syllables<T>(Box<[T]>);

const FIRST: u32 = '가' as u32;
const COUNT: usize = 11_172;

impl<T: Copy + Default> Syllables<T> {
    pub(crate) fn new(entries: impl IntoIterator<Item = (char, T)>) -> Self {
        let mut table = Self(vec![T::default(); COUNT].into_boxed_slice());
        for (c, value) in entries {
            if let Some(slot) = table.slot(c) {
                *slot = value;
            }
        }
        table
    }

    /// The place of a syllable's value; nothing for any other character.
    pub(super) fn slot(&mut self, c: char) -> Option<&mut T> {
        (c as u32).checked_sub(FIRST).and_then(|i| self.0.get_mut(i as usize))
    }

    /// The value of a syllable; the default for any other character.
    #[inline]
    pub(crate) fn get(&self, c: char) -> T {
        self.get_or(c, T::default())
    }

    /// The value of a syllable; `other` for any other character.
    #[inline]
    pub(crate) fn get_or(&self, c: char, other: T) -> T {
        (c as u32).checked_sub(FIRST).and_then(|i| self.0.get(i as usize)).copied().unwrap_or(other)
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

/// Four bytes as a number.
fn four(bytes: Option<&[u8]>) -> u64 {
    bytes.and_then(|b| b.first_chunk().copied()).map_or(0, |b| u64::from(u32::from_le_bytes(b)))
}

impl Hasher for WordHasher {
    fn write(&mut self, mut bytes: &[u8]) {
        while let Some((word, rest)) = bytes.split_first_chunk::<8>() {
            self.add(u64::from_le_bytes(*word));
            bytes = rest;
        }
        let len = bytes.len();
        if len >= 4 {
            // the two halves overlap where there are fewer than eight
            self.add(four(Some(bytes)) | four(bytes.get(len - 4..)) << 32);
        } else if len > 0 {
            self.add(bytes.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)));
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
        // a product's low bits know only the low bits of its factors, and Korean words begin
        // with the same few bytes: the table must take its slots from the high bits
        self.0.rotate_left(26)
    }
}

/// A number whose high bits depend on all bits of the given one: what [`Bits`] want.
#[inline]
pub(crate) const fn mix(number: u64) -> u64 {
    number.wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// A word's length, its beginning and its end, mixed into one number.
#[inline]
pub(crate) fn key(word: &str) -> u64 {
    let bytes = word.as_bytes();
    let (head, tail) = match bytes.len() {
        0..4 => (bytes.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)), 0),
        len => (four(Some(bytes)), four(bytes.get(len - 4..))),
    };
    mix(head << 32 ^ tail.rotate_left(8) ^ bytes.len() as u64)
}

/// Bits of numbers whose high bits are well mixed: whether a number is none of them is mostly told
/// without a search.
#[derive(Clone, Debug)]
pub(crate) struct Bits(Box<[u64]>);

impl Bits {
    /// The bits of so many numbers at most.
    pub(crate) fn new(numbers: impl Iterator<Item = u64>, count: usize) -> Self {
        // sixteen to thirty-two for each
        let mut bits = Self(vec![0; (count / 4 + 1).next_power_of_two()].into_boxed_slice());
        for number in numbers {
            let (slot, bit) = bits.bit(number);
            if let Some(bits) = bits.0.get_mut(slot) {
                *bits |= bit;
            }
        }
        bits
    }

    #[inline]
    pub(crate) fn may_hold(&self, number: u64) -> bool {
        let (slot, bit) = self.bit(number);
        self.0.get(slot).is_some_and(|bits| bits & bit != 0)
    }

    #[inline]
    fn bit(&self, number: u64) -> (usize, u64) {
        ((number >> 32) as usize & self.0.len().wrapping_sub(1), 1 << (number >> 58))
    }
}

/// A small set of our own words for one question; those that are asked of every word are a
/// [`List`](super::lists::List).
///
/// Nearly every word that is asked for is in none of the sets, so the bit of its key is looked
/// at before it is hashed.
#[derive(Debug)]
pub(crate) struct WordSet {
    bits: Bits,
    words: HashSet<&'static str, BuildHasherDefault<WordHasher>>,
}

impl WordSet {
    #[inline]
    pub(crate) fn contains(&self, word: &str) -> bool {
        self.bits.may_hold(key(word)) && self.words.contains(word)
    }
}

impl FromIterator<&'static str> for WordSet {
    fn from_iter<I: IntoIterator<Item = &'static str>>(words: I) -> Self {
        let words: HashSet<&'static str, BuildHasherDefault<WordHasher>> = words.into_iter().collect();
        Self { bits: Bits::new(words.iter().map(|word| key(word)), words.len()), words }
    }
}

/// A set of the values of an enum that has no more of them than the number has bits.
macro_rules! bit_set {
    ($(#[$doc:meta])* $set:ident($number:ty) of $item:ty) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub(crate) struct $set($number);

        #[allow(dead_code, reason = "not every set is asked everything")]
        impl $set {
            pub(crate) const NONE: Self = Self(0);

            /// The set of these.
            pub(crate) const fn of(items: &[$item]) -> Self {
                let (mut bits, mut i) = (0, 0);
                while i < items.len() {
                    #[allow(clippy::indexing_slicing, reason = "`i` is less than the length")]
                    let item = items[i];
                    bits |= 1 << item as u32;
                    i += 1;
                }
                Self(bits)
            }

            #[inline]
            pub(crate) const fn has(self, item: $item) -> bool {
                self.0 & 1 << item as u32 != 0
            }

            /// Whether one of those is in it.
            #[inline]
            pub(crate) const fn any(self, those: Self) -> bool {
                self.0 & those.0 != 0
            }

            /// The set with that one, if so.
            #[inline]
            pub(crate) fn with(self, item: $item, so: bool) -> Self {
                Self(self.0 | <$number>::from(so) << item as u32)
            }
        }

        impl std::ops::BitOr for $set {
            type Output = Self;

            #[inline]
            fn bitor(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }
    };
}
pub(crate) use bit_set;

/// A map from our own words or characters.
pub(crate) type WordMap<K, V> = HashMap<K, V, BuildHasherDefault<WordHasher>>;

/// The words of a table as a set.
pub(crate) fn set(words: &'static [&'static str]) -> WordSet {
    words.iter().copied().collect()
}

/// Rows of a table by how their forms begin or end: by the two characters at that edge,
/// in the order of the table.
#[derive(Debug)]
pub(crate) struct ByEdge<T> {
    /// The number of the edge's character, counted from 1; 0 where no form has it, which is
    /// where most words of a text are done with.
    outers: Syllables<u16>,
    /// The same of characters that are no syllables.
    others: WordMap<u32, u16>,
    edges: Vec<Edge>,
    /// The second characters of every edge, sorted, and their rows.
    inners: Vec<(char, Rows)>,
    rows: Vec<T>,
}

/// A range of rows.
type Rows = (u32, u32);

/// The forms with one character at the edge.
#[derive(Clone, Copy, Debug)]
struct Edge {
    /// A bit for each second character, so that most others are told without a search.
    mask: u64,
    /// Its part of the second characters.
    inners: Rows,
    /// The rows of one character.
    single: Rows,
}

/// The bit of a character in a mask of some: most others are told by it without a search.
#[inline]
pub(crate) fn char_bit(c: char) -> u64 {
    1 << (u32::from(c) % 64)
}

fn edge(mut chars: impl Iterator<Item = char>) -> Option<(char, Option<char>)> {
    chars.next().map(|outer| (outer, chars.next()))
}

impl<T: Copy> ByEdge<T> {
    /// By the beginnings of the forms.
    pub(crate) fn first(rows: &[T], form: impl Fn(T) -> &'static str) -> Self {
        Self::new(rows, |row| edge(form(row).chars()))
    }

    /// By the ends of the forms.
    pub(crate) fn last(rows: &[T], form: impl Fn(T) -> &'static str) -> Self {
        Self::new(rows, |row| edge(form(row).chars().rev()))
    }

    fn new(rows: &[T], edge: impl Fn(T) -> Option<(char, Option<char>)>) -> Self {
        let keyed: Vec<(char, Option<char>, T)> =
            rows.iter().filter_map(|&row| edge(row).map(|(outer, inner)| (outer, inner, row))).collect();
        // every row under its own edge, and a row of one character under all that begin with it
        let mut of: BTreeMap<char, BTreeMap<Option<char>, Vec<T>>> = BTreeMap::new();
        for &(outer, inner, _) in &keyed {
            let beside = of.entry(outer).or_default();
            beside.entry(inner).or_default();
            beside.entry(None).or_default();
        }
        for (outer, inner, row) in keyed {
            for (other, rows) in of.get_mut(&outer).into_iter().flatten() {
                if inner.is_none() || inner == *other {
                    rows.push(row);
                }
            }
        }
        let mut table = Self {
            outers: Syllables::new([]),
            others: WordMap::default(),
            edges: Vec::with_capacity(of.len()),
            inners: Vec::new(),
            rows: Vec::new(),
        };
        let mut numbers = Vec::with_capacity(of.len());
        for (number, (outer, beside)) in (1..).zip(of) {
            if is_hangul(outer) {
                numbers.push((outer, number));
            } else {
                table.others.insert(outer.into(), number);
            }
            let from = table.inners.len() as u32;
            let mut edge = Edge { mask: 0, inners: (from, from), single: (0, 0) };
            for (inner, rows) in beside {
                let from = table.rows.len() as u32;
                table.rows.extend(rows);
                let rows = (from, table.rows.len() as u32);
                match inner {
                    Some(inner) => {
                        edge.mask |= char_bit(inner);
                        table.inners.push((inner, rows));
                    }
                    None => edge.single = rows,
                }
            }
            edge.inners.1 = table.inners.len() as u32;
            table.edges.push(edge);
        }
        table.outers = Syllables::new(numbers);
        table
    }

    /// The rows whose forms may begin `rest`, where [`ByEdge::first`] made the table.
    #[inline]
    pub(crate) fn at(&self, rest: &str) -> &[T] {
        let mut chars = rest.chars();
        let Some(number) = chars.next().and_then(|outer| self.number(outer)) else { return &[] };
        self.get(number, chars.next())
    }

    /// The rows whose forms may end `head`, where [`ByEdge::last`] made the table.
    #[inline]
    pub(crate) fn before(&self, head: &str) -> &[T] {
        let mut chars = head.chars();
        let Some(number) = chars.next_back().and_then(|outer| self.number(outer)) else { return &[] };
        self.get(number, chars.next_back())
    }

    #[inline]
    fn number(&self, outer: char) -> Option<u16> {
        let number = if is_hangul(outer) { self.outers.get(outer) } else { *self.others.get(&u32::from(outer))? };
        number.checked_sub(1)
    }

    #[inline(never)]
    fn get(&self, number: u16, inner: Option<char>) -> &[T] {
        let Some(edge) = self.edges.get(usize::from(number)) else { return &[] };
        let inner = inner.filter(|&inner| edge.mask & char_bit(inner) != 0).and_then(|inner| {
            let inners = self.inners.get(edge.inners.0 as usize..edge.inners.1 as usize)?;
            let at = inners.binary_search_by_key(&inner, |&(inner, _)| inner).ok()?;
            inners.get(at).map(|&(_, rows)| rows)
        });
        let (from, to) = inner.unwrap_or(edge.single);
        self.rows.get(from as usize..to as usize).unwrap_or_default()
    }
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

    #[test]
    fn rows_are_found_by_their_edges() {
        let rows = ["사장", "부사장", "장", "CEO", "O"];
        let (first, last) = (ByEdge::first(&rows, |row| row), ByEdge::last(&rows, |row| row));
        assert_eq!(last.before("우리 부사장"), ["사장", "부사장", "장"]);
        assert_eq!(last.before("시장"), ["장"]);
        assert_eq!(last.before("장"), ["장"]);
        assert_eq!(last.before("XEO"), ["CEO", "O"]);
        assert_eq!(last.before("O"), ["O"]);
        assert_eq!(first.at("부사장이"), ["부사장"]);
        assert!(first.at("").is_empty() && first.at("가나").is_empty() && last.before("漢").is_empty());
    }
}
