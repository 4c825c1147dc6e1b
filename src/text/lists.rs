//! What the lists say of a word.
//!
//! Scanners ask of every word whether it is a place, a noun, somebody's name, a body and so on:
//! some forty lists. Here all of them are one table, which gives a bit for each list that has the
//! word, so that one look-up answers every question. A set of its own for each list was tried
//! before: asking forty of them, even by one bit each, cost ten times as much.

use super::particle::is_hangul;
use super::table::{bit_set, key, mix, Bits, WordMap};
use once_cell::sync::Lazy;

/// A list of our own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum List {
    // text/names.rs
    NotName,
    CommonNoun,
    SinoNoun,
    VerbStem,
    GivenName,
    FamilyName,
    Loanword,
    Place,
    // text/lexicon.rs
    Title,
    TitlePrefix,
    Country,
    Unnamed,
    // org/lexicon.rs
    PlainStem,
    Generic,
    CommonBody,
    OpensPhrase,
    TradeWord,
    Product,
    Authority,
    ByKind,
    AfterBody,
    Trade,
    FirmsHave,
    Evidence,
    ForcesHave,
    PartiesHave,
    Acting,
    Alone,
    ClosesPhrase,
    LegalForm,
    OfVictims,
    // person/lexicon.rs
    SpacedPrefix,
    DoubtfulSurname,
    Kin,
    Calling,
    Famous,
    FamousWord,
    FamousFirst,
    NotAlone,
    ForeignSurname,
    Young,
    Regnal,
    PersonTail,
    NamedAfter,
    Thing,
    ShortFirst,
    ShortLast,
    Middle,
    KoreanAbroad,
}

/// The words of some lists: what a lexicon gives.
pub(crate) type Rows = Vec<(List, Vec<&'static str>)>;

impl List {
    /// Whether the word is in the list.
    #[inline]
    pub(crate) fn contains<'w>(self, word: impl Into<Keyed<'w>>) -> bool {
        word.into().lists.has(self)
    }

    /// The words of the list.
    #[cfg(test)]
    pub(crate) fn words(self) -> impl Iterator<Item = &'static str> {
        rows().into_iter().filter(move |(list, _)| *list == self).flat_map(|(_, words)| words)
    }
}

bit_set! {
    /// Some of the lists.
    Lists(u64) of List
}

/// A word with the lists that have it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Keyed<'w> {
    pub(crate) word: &'w str,
    pub(crate) lists: Lists,
}

impl<'w> From<&'w str> for Keyed<'w> {
    #[inline]
    fn from(word: &'w str) -> Self {
        Self { word, lists: TABLE.get(word, Code::of(word)) }
    }
}

impl<'w> From<&&'w str> for Keyed<'w> {
    #[inline]
    fn from(word: &&'w str) -> Self {
        Self::from(*word)
    }
}

/// Up to so many syllables are a number of their own.
const CODED: usize = 4;
/// The bits of a syllable in it: there are 11,172.
const BITS: usize = 14;

/// The first syllables of a word as a number, and how many they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Code(u64);

impl Code {
    /// The code of a word, unless it has too many characters or others than syllables.
    #[inline]
    fn of(word: &str) -> Option<Self> {
        if word.len() > CODED * '가'.len_utf8() {
            return None;
        }
        let mut code = Self(0);
        for (n, c) in word.chars().enumerate() {
            code.0 |= u64::from(Self::syllable(c)?) << (n * BITS);
        }
        Some(code)
    }

    /// The number of a syllable, counted from 1, so that no word is the beginning of another.
    #[inline]
    fn syllable(c: char) -> Option<u32> {
        is_hangul(c).then(|| (c as u32 - '가' as u32 + 1) & ((1 << BITS) - 1))
    }

    /// The syllables that a word of these letters begins with, as many as a code can have.
    #[inline]
    pub(crate) fn begins(letters: &[char]) -> Self {
        let mut code = Self(0);
        for (n, &c) in letters.iter().take(CODED).enumerate() {
            let Some(syllable) = Self::syllable(c) else { break };
            code.0 |= u64::from(syllable) << (n * BITS);
        }
        code
    }

    /// The code of a word of so many bytes that begins with these syllables, if it has one.
    #[inline]
    fn of_first(self, len: usize) -> Option<Self> {
        let (count, others) = (len / '가'.len_utf8(), len % '가'.len_utf8());
        // where the last of so many is none, other characters have these bytes
        let whole = count <= CODED && others == 0 && (count == 0 || self.0 >> ((count - 1) * BITS) != 0);
        whole.then(|| Self(self.0 & ((1 << (count * BITS)) - 1)))
    }

    fn mixed(self) -> u64 {
        mix(self.0)
    }
}

impl<'w> Keyed<'w> {
    /// The word that these lists have.
    pub(crate) fn new(word: &'w str, lists: Lists) -> Self {
        Self { word, lists }
    }

    /// Whether one of those lists has the word.
    #[inline]
    pub(crate) fn is_any(self, lists: Lists) -> bool {
        self.lists.any(lists)
    }

    /// The beginning of a word whose first syllables are known.
    #[inline]
    pub(crate) fn beginning(word: &'w str, begins: Code) -> Self {
        Self { word, lists: TABLE.get(word, begins.of_first(word.len())) }
    }
}

/// All lists.
struct Table {
    /// A bit for each word, so that most others are told without a search.
    bits: Bits,
    /// Short words by their codes, each in the first free slot behind its own.
    short: Box<[(Code, Lists)]>,
    /// Other words.
    others: WordMap<&'static str, Lists>,
    /// The lengths and last bytes of those, as bits, for the same reason.
    other_bits: Bits,
}

fn rows() -> Rows {
    [super::names::lists(), super::lexicon::lists(), crate::org::lexicon::lists(), crate::person::lexicon::lists()]
        .concat()
}

static TABLE: Lazy<Table> = Lazy::new(|| Table::new(rows()));

impl Table {
    fn new(rows: Rows) -> Self {
        let words: usize = rows.iter().map(|(_, words)| words.len()).sum();
        let mut short = vec![(Code::default(), Lists::NONE); (words * 3 / 2).next_power_of_two()].into_boxed_slice();
        let mut others: WordMap<&'static str, Lists> = WordMap::default();
        for (list, words) in rows {
            for word in words {
                let Some(code) = Code::of(word) else {
                    let lists = others.entry(word).or_default();
                    *lists = lists.with(list, true);
                    continue;
                };
                let mut at = Self::slot(code, short.len());
                while let Some((known, lists)) = short.get_mut(at) {
                    if *lists == Lists::NONE || *known == code {
                        (*known, *lists) = (code, lists.with(list, true));
                        break;
                    }
                    at = (at + 1) & (short.len() - 1);
                }
            }
        }
        let codes = short.iter().filter(|(_, lists)| *lists != Lists::NONE).map(|(code, _)| code.mixed());
        Self {
            bits: Bits::new(codes.clone(), codes.count()),
            other_bits: Bits::new(others.keys().map(|word| key(word)), others.len()),
            short,
            others,
        }
    }

    fn slot(code: Code, slots: usize) -> usize {
        (code.mixed() >> 20) as usize & slots.wrapping_sub(1)
    }

    #[inline]
    fn get(&self, word: &str, code: Option<Code>) -> Lists {
        let (bits, mixed) = match code {
            Some(code) => (&self.bits, code.mixed()),
            None => (&self.other_bits, key(word)),
        };
        if bits.may_hold(mixed) {
            self.find(word, code)
        } else {
            Lists::NONE
        }
    }

    #[inline(never)]
    fn find(&self, word: &str, code: Option<Code>) -> Lists {
        let Some(code) = code else { return self.others.get(word).copied().unwrap_or_default() };
        let mut at = Self::slot(code, self.short.len());
        // a third of the slots are free
        while let Some(&(known, lists)) = self.short.get(at) {
            if known == code || lists == Lists::NONE {
                return lists;
            }
            at = (at + 1) & (self.short.len() - 1);
        }
        Lists::NONE
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn a_word_has_the_lists_that_hold_it_and_no_others() {
        let mut all: HashMap<&str, Lists> = HashMap::new();
        for (list, words) in rows() {
            assert!((list as u32) < u64::BITS, "{list:?} has no bit");
            for word in words {
                let lists = all.entry(word).or_default();
                *lists = lists.with(list, true);
            }
        }
        for (word, lists) in &all {
            assert_eq!(Keyed::from(*word).lists, *lists, "{word}");
            // its beginnings and what goes on behind it, read as the cores of a word are
            let longer = format!("{word}는데");
            let letters: Vec<char> = longer.chars().collect();
            for (end, _) in longer.char_indices().skip(1) {
                let core = &longer[..end];
                let known = all.get(core).copied().unwrap_or_default();
                assert_eq!(Keyed::beginning(core, Code::begins(&letters)).lists, known, "{core} of {longer}");
            }
        }
        assert!(all.len() > 10_000 && !List::Place.contains("") && !List::Place.contains("漢城"));
    }
}
