//! The organisations that are known by name: the built-in list and the caller's.

use super::Category;
use crate::error::BuildError;
use crate::text::table::{char_bit, mix};
use once_cell::sync::Lazy;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The built-in list: canonical name, category, aliases, marks; one organisation a line.
const GAZETTEER: &str = include_str!("gazetteer.tsv");

/// One body.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) name: Arc<str>,
    pub(crate) category: Option<Category>,
    pub(crate) id: Option<Arc<str>>,
}

/// One name of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) row: u32,
    /// Also an ordinary word, a place or a product: a name only where the words around say so.
    pub(crate) cautious: bool,
    /// A local government: a body only where it does something.
    pub(crate) place: bool,
}

impl Known {
    /// Whether it is a name wherever it stands.
    pub(crate) fn is_certain(self) -> bool {
        !self.cautious && !self.place
    }
}

/// Names that can be looked up as the beginning of a text.
///
/// Sorted, with a table of where those with the same start are. An Aho-Corasick automaton over
/// the same 20,000 names takes 30 ms to build; sorting them takes 3, and names begin where words
/// begin, so that no other place need be tried.
#[derive(Clone, Debug)]
pub(crate) struct Names<'n> {
    sorted: Vec<(&'n str, Known)>,
    /// The range of the names with the same [`Start`], in the first free slot behind its own.
    groups: Box<[(u32, u32)]>,
    /// A bit for the [`Mark`] of every name: nearly all words of a text are told without a search.
    bits: Box<[u64]>,
}

/// A slot without a group.
const FREE: (u32, u32) = (0, 0);

impl Default for Names<'_> {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl<'n> Names<'n> {
    pub(crate) fn new(names: Vec<(&'n str, Known)>) -> Self {
        // as the first bytes tell most names apart, comparing words seldom compares memory
        let mut keyed: Vec<_> = names.into_iter().map(|(name, known)| (first_bytes(name), name, known)).collect();
        keyed.sort_unstable_by_key(|&(first, name, known)| (first, name, known.row));
        let mut sorted: Vec<_> = keyed.into_iter().map(|(_, name, known)| (name, known)).collect();
        sorted.dedup_by_key(|&mut (name, _)| name);
        // some slots stay free, and every name has thirty-two bits
        let mut groups = vec![FREE; (sorted.len() + sorted.len() / 4 + 1).next_power_of_two()].into_boxed_slice();
        let mut bits = vec![0; (sorted.len() / 2).next_power_of_two()].into_boxed_slice();
        let mut low = 0;
        for names in sorted.chunk_by(|(a, _), (b, _)| head(a) == head(b)) {
            let group = (low, low + names.len() as u32);
            low = group.1;
            let Some(start) = names.first().and_then(|(name, _)| Start::of(name)) else { continue };
            let mut at = slot(start.whole, groups.len());
            while groups.get(at).is_some_and(|other| *other != FREE) {
                at = (at + 1) & (groups.len() - 1);
            }
            if let (Some(free), Some(bits)) = (groups.get_mut(at), bits.get_mut(start.mark().slot(bits.len()))) {
                *free = group;
                *bits |= start.mark().whole();
            }
        }
        Self { sorted, groups, bits }
    }

    /// Whether a text with this mark may begin with a name.
    #[inline]
    pub(crate) fn may_begin(&self, mark: Mark) -> bool {
        self.bits_of(mark) & (mark.pair() | mark.whole()) != 0
    }

    #[inline]
    fn bits_of(&self, mark: Mark) -> u64 {
        self.bits.get(mark.slot(self.bits.len())).copied().unwrap_or_default()
    }

    /// Calls `take` with the end of every name that `rest`, which has this start, begins with,
    /// shortest first.
    pub(crate) fn each_at(&self, rest: &str, start: Start, mut take: impl FnMut(usize, Known)) {
        let (mark, bits) = (start.mark(), self.bits_of(start.mark()));
        let (head, end) = (head(rest), len_of(rest, HEAD - 1));
        if bits & mark.pair() != 0 {
            let pair = rest.get(..end).unwrap_or_default();
            self.group(start.pair, |name| name == pair).iter().for_each(|&(_, known)| take(end, known));
        }
        if bits & mark.whole() != 0 && head.len() > end {
            each_in(self.group(start.whole, |name| name.starts_with(head)), rest, end, take);
        }
    }

    /// The group whose start is mixed into this number and of whose first name `is_head` holds.
    fn group(&self, mixed: u64, is_head: impl Fn(&str) -> bool) -> &[(&'n str, Known)] {
        let mut at = slot(mixed, self.groups.len());
        while let Some(&(low, high)) = self.groups.get(at).filter(|group| **group != FREE) {
            let names = self.sorted.get(low as usize..high as usize).unwrap_or_default();
            if names.first().is_some_and(|(name, _)| is_head(name)) {
                return names;
            }
            at = (at + 1) & (self.groups.len() - 1);
        }
        &[]
    }

    pub(crate) fn get(&self, name: &str) -> Option<Known> {
        self.get_joined(name, "")
    }

    /// The name that the two make together.
    pub(crate) fn get_joined(&self, name: &str, more: &str) -> Option<Known> {
        // mostly the first one has all of the start
        let start = if more.is_empty() || len_of(name, HEAD - 1) < name.len() {
            Start::of(name)
        } else {
            Start::of_chars(name.chars().chain(more.chars()))
        };
        let start = start.filter(|start| self.may_begin(start.mark()))?;
        let whole = || name.chars().chain(more.chars()).take(HEAD);
        let group = self.group(start.whole, |known| known.chars().take(HEAD).eq(whole()));
        let both = |known: &str| known.strip_prefix(name).is_some_and(|rest| rest == more);
        group.iter().find(|(known, _)| both(known)).map(|&(_, known)| known)
    }
}

/// Names with the same start that are faster tried than searched.
const FEW: usize = 12;

/// Which of so many slots a mixed number has.
#[inline]
fn slot(mixed: u64, slots: usize) -> usize {
    (mixed >> 40) as usize & slots.wrapping_sub(1)
}

/// The first characters of a text, mixed into numbers: of two, for no name is shorter, and of three
/// where there are so many.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Start {
    pair: u64,
    whole: u64,
}

/// What a filter of names sees of a start: a slot, and the bits in it of the first two characters
/// and of all.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Mark(u32);

/// The bits of a mark for a bit of a slot.
const BIT: u32 = 6;

impl Mark {
    /// The mark of a text.
    #[inline]
    pub(crate) fn of(text: &str) -> Self {
        Start::of(text).map(Start::mark).unwrap_or_default()
    }

    #[inline]
    fn slot(self, slots: usize) -> usize {
        (self.0 >> (2 * BIT)) as usize & slots.wrapping_sub(1)
    }

    #[inline]
    const fn pair(self) -> u64 {
        1 << (self.0 >> BIT & ((1 << BIT) - 1))
    }

    #[inline]
    const fn whole(self) -> u64 {
        1 << (self.0 & ((1 << BIT) - 1))
    }
}

/// Characters of a start.
const HEAD: usize = 3;

/// The bits of eight bytes that tell two characters of three bytes, as syllables are, and what these
/// bits are then.
const TWO_SYLLABLES: u64 = 0xf0 | 0xf0 << 24;
const SYLLABLE_LEADS: u64 = 0xe0 | 0xe0 << 24;
/// The bits that two ASCII characters do not have.
const TWO_LETTERS: u64 = 0x8080;

impl Start {
    #[inline]
    pub(crate) fn of(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        // most words begin with two syllables or letters, and one of them or a space behind them
        if let (Some(eight), Some(&ninth)) = (bytes.first_chunk(), bytes.get(8)) {
            let eight = u64::from_le_bytes(*eight);
            let (len, more) = match eight {
                _ if eight & TWO_SYLLABLES == SYLLABLE_LEADS => (48, eight >> 48 | u64::from(ninth) << 16),
                _ => (16, eight >> 16),
            };
            let third = more & if (more as u8).is_ascii() { 0x7f } else { 0xff_ffff };
            let known = (len == 48 || eight & TWO_LETTERS == 0) && (third < 0x80 || third & 0xf0 == 0xe0);
            if known {
                return Some(Self::mixed(eight & ((1 << len) - 1), third));
            }
        }
        Self::of_bytes(bytes)
    }

    #[inline(never)]
    fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let first = char_len(*bytes.first()?);
        let len = first + char_len(*bytes.get(first)?);
        let more = bytes.get(len..).unwrap_or_default();
        let third = more.first().map_or(0, |&lead| char_len(lead));
        Some(match (bytes.first_chunk::<8>(), more.first_chunk::<4>()) {
            // two characters have at most eight bytes, and one has four
            (Some(eight), Some(four)) => Self::mixed(
                u64::from_le_bytes(*eight) & (u64::MAX >> (64 - 8 * len)),
                u64::from(u32::from_le_bytes(*four) & (u32::MAX >> (32 - 8 * third))),
            ),
            _ => Self::mixed(number(bytes.get(..len)?), number(more.get(..third)?)),
        })
    }

    /// The same of a text that is given by its characters.
    fn of_chars(mut chars: impl Iterator<Item = char>) -> Option<Self> {
        let mut next = || chars.next().map(|c| (number(c.encode_utf8(&mut [0; 4]).as_bytes()), c.len_utf8()));
        let ((first, len), (second, _)) = (next()?, next()?);
        Some(Self::mixed(first | second << (8 * len), next().map_or(0, |(third, _)| third)))
    }

    /// The bytes of the first two characters and of the third as numbers; 0 where there is none.
    #[inline]
    fn mixed(pair: u64, third: u64) -> Self {
        let pair = mix(pair ^ pair >> 29);
        Self { pair, whole: if third == 0 { pair } else { mix(pair ^ third) } }
    }

    #[inline]
    fn mark(self) -> Mark {
        let slot = (self.pair >> 32) as u32 & (u32::MAX >> (2 * BIT));
        Mark(slot << (2 * BIT) | (self.pair >> 58 << BIT) as u32 | (self.whole >> 58) as u32)
    }
}

/// Bytes as a number, the first one lowest.
fn number(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |number, &byte| number << 8 | u64::from(byte))
}

/// The first sixteen bytes as a number of the same order; 0 for those behind the end.
fn first_bytes(name: &str) -> u128 {
    let mut first = [0; 16];
    first.iter_mut().zip(name.bytes()).for_each(|(slot, byte)| *slot = byte);
    u128::from_be_bytes(first)
}

/// The bytes of a character, by its first.
#[inline]
fn char_len(lead: u8) -> usize {
    lead.leading_ones().max(1) as usize
}

/// The bytes of the first so many characters.
fn len_of(text: &str, characters: usize) -> usize {
    let mut len = 0;
    for _ in 0..characters {
        len += text.as_bytes().get(len).map_or(0, |&lead| char_len(lead));
    }
    len
}

/// The characters that make the start of a text.
fn head(text: &str) -> &str {
    text.get(..len_of(text, HEAD)).unwrap_or_default()
}

/// Calls `take` with those of the names, which all begin with the first `end` bytes of `rest`, that
/// it begins with.
fn each_in(mut names: &[(&str, Known)], rest: &str, mut end: usize, mut take: impl FnMut(usize, Known)) {
    // very many are narrowed character by character
    while names.len() > FEW {
        let Some(more) = rest.get(end..).and_then(|rest| rest.chars().next()) else { return };
        end += more.len_utf8();
        let head = rest.get(..end).unwrap_or_default();
        let from = names.partition_point(|(name, _)| *name < head);
        names = names.get(from..).unwrap_or_default();
        // names that go on with something else than `head` are greater than all that go on with it
        let to = names.partition_point(|(name, _)| name.starts_with(head));
        names = names.get(..to).unwrap_or_default();
        if let Some((&(name, known), others)) = names.split_first().filter(|((name, _), _)| *name == head) {
            names = others;
            take(name.len(), known);
        }
    }
    // a few are tried one by one, and the sorting has the shorter first
    for &(name, known) in names {
        // most that are none differ in their last byte
        let last = name.len().checked_sub(1).and_then(|last| rest.as_bytes().get(last));
        if last == name.as_bytes().last() && rest.starts_with(name) {
            take(name.len(), known);
        }
    }
}

/// The built-in list.
#[derive(Debug)]
struct BuiltIn {
    rows: Vec<Row>,
    names: Names<'static>,
}

/// What the offices of local governments end in.
const OFFICE: char = '청';

static BUILT_IN: Lazy<BuiltIn> = Lazy::new(|| {
    let mut rows = Vec::with_capacity(13_000);
    let mut names = Vec::with_capacity(22_000);
    for line in GAZETTEER.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let mut columns = line.split('\t');
        let name = columns.next().unwrap_or_default();
        let category = columns.next().and_then(Category::from_name);
        let aliases = columns.next().unwrap_or_default();
        let marks = columns.next().unwrap_or_default();
        let row = rows.len() as u32;
        let place = marks.split(',').any(|mark| mark == "place");
        for form in std::iter::once(name).chain(aliases.split('|')).filter(|form| !form.is_empty()) {
            let cautious = !marks.is_empty()
                && marks.split(',').any(|mark| mark == "word" || mark.strip_prefix("word:") == Some(form));
            // 서구청, but not 서구, is the body wherever it stands
            let place = place && !form.ends_with(OFFICE);
            names.push((form, Known { row, cautious, place }));
        }
        rows.push(Row { name: Arc::from(name), category, id: None });
    }
    BuiltIn { rows, names: Names::new(names) }
});

/// An organisation of the caller's: a canonical name, other names, an id.
///
/// ```
/// use sasil::{CustomOrganisation, Document, Extractor};
///
/// let extractor = Extractor::builder()
///     .organisation(CustomOrganisation::new("한빛소프트랩").alias("한빛랩").id("kr-001"))
///     .build()?;
/// let facts = extractor.extract(&Document::new("한빛랩은 3억원을 투자했다."));
/// let found = facts.organisations().next().unwrap();
/// assert_eq!((found.as_str(), found.value().name()), ("한빛랩", "한빛소프트랩"));
/// assert_eq!(found.value().id(), Some("kr-001"));
/// # Ok::<(), sasil::BuildError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomOrganisation {
    name: String,
    aliases: Vec<String>,
    id: Option<String>,
}

impl CustomOrganisation {
    /// An organisation with its canonical name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), aliases: Vec::new(), id: None }
    }

    /// The same with one more name that texts use for it.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.aliases.push(alias.into());
        self
    }

    /// The same with an id, which every mention of it then carries.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// The built-in list, the caller's organisations before it, and the names that are silenced.
#[derive(Clone, Debug, Default)]
pub(crate) struct OrgList {
    rows: Vec<Row>,
    names: HashMap<Box<str>, u32>,
    /// The bytes of the longest own name.
    longest: usize,
    /// A bit for the first character of every own name, so that most words are passed over at once.
    firsts: u64,
    silenced: HashSet<String>,
}

/// What tells most texts that begin with no name; made by [`OrgList::filter`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Filter<'a> {
    built_in: &'a Names<'static>,
    /// The first characters of the caller's names.
    firsts: u64,
}

impl Filter<'_> {
    /// Whether a text that has this mark may begin with a name.
    #[inline]
    pub(crate) fn may_begin(self, text: &str, mark: Mark) -> bool {
        self.built_in.may_begin(mark) || (self.firsts != 0 && self.firsts & first_bit(text) != 0)
    }
}

/// The bit of the first character of a text.
fn first_bit(text: &str) -> u64 {
    text.chars().next().map_or(0, char_bit)
}

/// Rows of the caller's list are counted from here.
const OWN: u32 = 1 << 31;

impl OrgList {
    /// The list with the caller's organisations and silenced names.
    pub(crate) fn build(own: &[CustomOrganisation], silenced: &[String]) -> Result<Self, BuildError> {
        let mut list = Self { silenced: silenced.iter().cloned().collect(), ..Self::default() };
        let mut canonical: HashMap<&str, usize> = HashMap::new();
        for (entry, organisation) in own.iter().enumerate() {
            if organisation.name.trim().is_empty() {
                return Err(BuildError::EmptyName { entry, what: "the name" });
            }
            if let Some(&earlier) = canonical.get(organisation.name.as_str()) {
                return Err(BuildError::DuplicateName { entry, earlier, name: organisation.name.clone() });
            }
            canonical.insert(&organisation.name, entry);
        }
        let mut owner: HashMap<&str, usize> = canonical;
        for (entry, organisation) in own.iter().enumerate() {
            for alias in &organisation.aliases {
                if alias.trim().is_empty() {
                    return Err(BuildError::EmptyName { entry, what: "an alias" });
                }
                let earlier = *owner.entry(alias).or_insert(entry);
                if earlier != entry {
                    return Err(BuildError::AliasOfTwo { entry, earlier, alias: alias.clone() });
                }
            }
            list.rows.push(Row {
                name: Arc::from(organisation.name.as_str()),
                category: None,
                id: organisation.id.as_deref().map(Arc::from),
            });
        }
        for (name, entry) in owner {
            list.longest = list.longest.max(name.len());
            list.firsts |= first_bit(name);
            list.names.insert(Box::from(name), entry as u32 | OWN);
        }
        Ok(list)
    }

    pub(crate) fn is_silenced(&self, name: &str) -> bool {
        self.silenced.contains(name)
    }

    /// What tells most texts that begin with no name.
    pub(crate) fn filter(&self) -> Filter<'_> {
        Filter { built_in: &BUILT_IN.names, firsts: self.firsts }
    }

    /// Calls `take` with the end of every name that `rest` begins with, shortest first; of a name in
    /// both lists the caller's.
    pub(crate) fn each_at(&self, rest: &str, start: Start, mut take: impl FnMut(usize, Known)) {
        // where the caller has said nothing, which is asked at many words, nothing is collected
        if self.names.is_empty() && self.silenced.is_empty() {
            return BUILT_IN.names.each_at(rest, start, take);
        }
        let mut found = Vec::new();
        BUILT_IN.names.each_at(rest, start, |end, known| found.push((end, known)));
        if !self.names.is_empty() {
            let ends = rest.char_indices().map(|(i, c)| i + c.len_utf8()).take_while(|&end| end <= self.longest);
            for end in ends {
                if let Some(&row) = rest.get(..end).and_then(|head| self.names.get(head)) {
                    found.retain(|&(other, _)| other != end);
                    found.push((end, Known { row, cautious: false, place: false }));
                }
            }
            found.sort_by_key(|&(end, _)| end);
        }
        if !self.silenced.is_empty() {
            found.retain(|&(end, _)| !rest.get(..end).is_some_and(|name| self.is_silenced(name)));
        }
        found.into_iter().for_each(|(end, known)| take(end, known));
    }

    /// The body that has exactly this name.
    pub(crate) fn get(&self, name: &str) -> Option<Known> {
        self.own(name).or_else(|| BUILT_IN.names.get(name))
    }

    /// The body whose name the two make together.
    pub(crate) fn get_joined(&self, name: &str, more: &str) -> Option<Known> {
        let own = if self.names.is_empty() { None } else { self.own(&[name, more].concat()) };
        own.or_else(|| BUILT_IN.names.get_joined(name, more))
    }

    /// The caller's body that has exactly this name.
    fn own(&self, name: &str) -> Option<Known> {
        if self.names.is_empty() {
            return None;
        }
        self.names.get(name).map(|&row| Known { row, cautious: false, place: false })
    }

    pub(crate) fn row(&self, row: u32) -> Option<&Row> {
        if row & OWN == 0 {
            BUILT_IN.rows.get(row as usize)
        } else {
            self.rows.get((row & !OWN) as usize)
        }
    }

    /// Whether the row is the caller's.
    pub(crate) fn is_own(row: u32) -> bool {
        row & OWN != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::is_nfc;

    #[test]
    fn the_file_is_sound() {
        let mut seen: HashMap<&str, usize> = HashMap::new();
        for (number, line) in (1..).zip(GAZETTEER.lines()) {
            if line.starts_with('#') || line.is_empty() {
                continue;
            }
            let columns: Vec<&str> = line.split('\t').collect();
            assert_eq!(columns.len(), 4, "line {number}: four columns");
            assert!(is_nfc(line), "line {number}: composed");
            assert!(Category::from_name(columns[1]).is_some(), "line {number}: category {}", columns[1]);
            let forms: Vec<&str> = std::iter::once(columns[0]).chain(columns[2].split('|')).collect();
            let forms: Vec<&str> = forms.into_iter().filter(|form| !form.is_empty()).collect();
            for form in &forms {
                assert!(form.chars().count() > 1 && form.trim() == *form, "line {number}: {form:?}");
                if let Some(earlier) = seen.insert(form, number) {
                    panic!("line {number}: {form} is already in line {earlier}");
                }
            }
            for mark in columns[3].split(',').filter(|mark| !mark.is_empty()) {
                let named = mark.strip_prefix("word:");
                assert!(
                    mark == "word" || mark == "place" || named.is_some_and(|form| forms.contains(&form)),
                    "line {number}: mark {mark}"
                );
            }
        }
        assert!(seen.len() >= 6000, "{} names", seen.len());
    }

    #[test]
    fn names_are_found_at_the_beginning_of_a_text() {
        let known = |row| Known { row, cautious: false, place: false };
        let names =
            Names::new(vec![("한국은행", known(0)), ("한국", known(1)), ("한국전력", known(2)), ("KT", known(3))]);
        let at = |rest: &'static str| {
            let mut found = Vec::new();
            if let Some(start) = Start::of(rest) {
                names.each_at(rest, start, |end, known| found.push((&rest[..end], known.row)));
            }
            found
        };
        assert_eq!(at("한국은행은"), [("한국", 1), ("한국은행", 0)]);
        assert_eq!(at("한국전기"), [("한국", 1)]);
        assert_eq!(at("KT"), [("KT", 3)]);
        assert!(at("대한").is_empty() && at("").is_empty());
        assert_eq!(names.get("KT"), Some(known(3)));
    }

    #[test]
    fn a_start_is_the_same_however_it_is_read() {
        const CHARS: [&str; 9] = ["가", "힣", "漢", "é", "A", "7", " ", "(", "😀"];
        let pairs = || CHARS.iter().flat_map(|a| CHARS.iter().map(move |b| [*a, *b].concat()));
        let triples = pairs().flat_map(|pair| CHARS.iter().map(move |c| [pair.as_str(), c].concat()));
        for text in pairs().chain(triples) {
            let numbers = |start: Option<Start>| start.map(|start| (start.pair, start.whole));
            let read = numbers(Start::of(&text));
            assert!(read.is_some());
            assert_eq!(read, numbers(Start::of_bytes(text.as_bytes())), "{text}");
            assert_eq!(read, numbers(Start::of_chars(text.chars())), "{text}");
            if text.chars().count() > 2 {
                assert_eq!(read, numbers(Start::of(&format!("{text}은행은 오늘"))), "{text}");
            }
        }
    }

    #[test]
    fn bad_lists_are_refused() {
        let build = |list: &[CustomOrganisation]| OrgList::build(list, &[]).map(|_| ());
        let new = CustomOrganisation::new;
        assert_eq!(
            build(&[new("가나"), new("가나")]),
            Err(BuildError::DuplicateName { entry: 1, earlier: 0, name: "가나".into() })
        );
        assert_eq!(build(&[new(" ")]), Err(BuildError::EmptyName { entry: 0, what: "the name" }));
        assert_eq!(build(&[new("가나").alias("")]), Err(BuildError::EmptyName { entry: 0, what: "an alias" }));
        assert_eq!(
            build(&[new("가나").alias("다라"), new("마바").alias("다라")]),
            Err(BuildError::AliasOfTwo { entry: 1, earlier: 0, alias: "다라".into() })
        );
        assert_eq!(build(&[new("가나").alias("가나").alias("다라"), new("마바")]), Ok(()));
    }
}
