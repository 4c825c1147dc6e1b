//! The organisations that are known by name: the built-in list and the caller's.

use super::Category;
use crate::error::BuildError;
use crate::text::table::WordMap;
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
/// Sorted, and narrowed character by character from the range of the first two. An
/// Aho-Corasick automaton over the same 20,000 names takes 30 ms to build; sorting them
/// takes 3, and names begin where words begin, so that no other place need be tried.
#[derive(Clone, Debug)]
pub(crate) struct Names<'n> {
    sorted: Vec<(&'n str, Known)>,
    first: WordMap<u64, Group>,
    /// A bit for the first three characters of every name, or for both where it has no more:
    /// nearly all words of a text are told without a search.
    bits: Box<[u64]>,
}

/// The names with the same two characters at the beginning.
#[derive(Clone, Copy, Debug)]
struct Group {
    /// Their range.
    low: u32,
    high: u32,
    /// A bit for each third character.
    thirds: u64,
    /// Whether the first of them has no third character.
    pair: bool,
}

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
        let mut first: WordMap<u64, Group> = WordMap::default();
        for (i, (name, _)) in (0_u32..).zip(&sorted) {
            let Some(start) = Start::of(name) else { continue };
            let group =
                first.entry(start.pair).or_insert(Group { low: i, high: i, thirds: 0, pair: start.third == NONE });
            group.high = i + 1;
            group.thirds |= if start.third == NONE { 0 } else { 1 << start.third };
        }
        // sixteen bits for each name
        let mut bits = vec![0; (sorted.len() / 4).next_power_of_two()].into_boxed_slice();
        for start in sorted.iter().filter_map(|(name, _)| Start::of(name)) {
            let (slot, bit) = bit(start.pair, start.third, bits.len());
            if let Some(bits) = bits.get_mut(slot) {
                *bits |= bit;
            }
        }
        Self { sorted, first, bits }
    }

    /// Whether a text with this start may begin with a name.
    #[inline]
    pub(crate) fn may_begin(&self, start: Start) -> bool {
        let known = |third| {
            let (slot, bit) = bit(start.pair, third, self.bits.len());
            self.bits.get(slot).is_some_and(|bits| bits & bit != 0)
        };
        known(start.third) | known(NONE)
    }

    /// The names that `rest`, which has this start, begins with, shortest first.
    pub(crate) fn at<'s>(&'s self, rest: &'s str, start: Start) -> NamesAt<'s> {
        let group = if self.may_begin(start) { self.first.get(&start.pair) } else { None };
        let names = group.and_then(|group| {
            let longer = start.third != NONE && group.thirds & (1 << start.third) != 0;
            let high = if longer { group.high } else { group.low + u32::from(group.pair) };
            self.sorted.get(group.low as usize..high as usize)
        });
        NamesAt { rest, names: names.unwrap_or_default(), end: start.first_len }
    }

    pub(crate) fn get(&self, name: &str) -> Option<Known> {
        let start = Start::of(name).filter(|&start| self.may_begin(start))?;
        let group = self.first.get(&start.pair)?;
        let names = self.sorted.get(group.low as usize..group.high as usize)?;
        let at = names.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
        names.get(at).map(|&(_, known)| known)
    }
}

/// Names with the same two characters at the beginning that are faster tried than searched.
const FEW: usize = 12;

/// The bit of the first characters of a name, and which of so many slots it is in.
#[inline]
fn bit(pair: u64, third: u8, slots: usize) -> (usize, u64) {
    let key = pair ^ u64::from(third) << 57;
    let mixed = (key ^ key >> 29).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    ((mixed >> 32) as usize & (slots - 1), 1 << (mixed >> 58))
}

/// The first two characters of a text, for no name is shorter and few names share them, and what
/// the next one is like.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Start {
    /// The bytes of the first two as a number.
    pair: u64,
    /// The last six bits of the third character; [`NONE`] where there is none.
    third: u8,
    /// The bytes of the first.
    first_len: usize,
}

/// The first sixteen bytes as a number of the same order; 0 for those behind the end.
fn first_bytes(name: &str) -> u128 {
    let mut first = [0; 16];
    first.iter_mut().zip(name.bytes()).for_each(|(slot, byte)| *slot = byte);
    u128::from_be_bytes(first)
}

/// No third character.
const NONE: u8 = 64;

impl Start {
    #[inline]
    pub(crate) fn of(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let first_len = char_len(*bytes.first()?);
        let len = first_len + char_len(*bytes.get(first_len)?);
        let pair = match bytes.first_chunk::<8>() {
            // two characters have at most eight bytes
            Some(eight) => u64::from_le_bytes(*eight) & (u64::MAX >> (64 - 8 * len)),
            None => bytes.get(..len)?.iter().rev().fold(0, |pair, &byte| pair << 8 | u64::from(byte)),
        };
        let third = bytes.get(len).and_then(|&lead| bytes.get(len + char_len(lead) - 1)).map_or(NONE, |last| last & 63);
        Some(Self { pair, third, first_len })
    }
}

/// The bytes of a character, by its first.
#[inline]
const fn char_len(lead: u8) -> usize {
    match lead {
        0..=0x7f => 1,
        0x80..=0xdf => 2,
        0xe0..=0xef => 3,
        _ => 4,
    }
}

/// The names at the beginning of a text; made by [`Names::at`].
pub(crate) struct NamesAt<'s> {
    rest: &'s str,
    /// Those that are left.
    names: &'s [(&'s str, Known)],
    /// Of very many: they begin with the text up to here.
    end: usize,
}

impl Iterator for NamesAt<'_> {
    type Item = (usize, Known);

    fn next(&mut self) -> Option<Self::Item> {
        while self.names.len() > FEW {
            let more = self.rest.get(self.end..)?.chars().next()?;
            self.end += more.len_utf8();
            let head = self.rest.get(..self.end)?;
            let from = self.names.partition_point(|(name, _)| *name < head);
            let names = self.names.get(from..)?;
            // names that go on with something else than `head` are greater than all that go on with it
            let to = names.partition_point(|(name, _)| name.starts_with(head));
            self.names = names.get(..to)?;
            if let Some((&(name, known), others)) = self.names.split_first().filter(|((name, _), _)| *name == head) {
                self.names = others;
                return Some((name.len(), known));
            }
        }
        // a few are tried one by one, and the sorting has the shorter first
        while let Some((&(name, known), others)) = self.names.split_first() {
            self.names = others;
            // most that are none differ in their last byte
            let last = name.len().checked_sub(1).and_then(|last| self.rest.as_bytes().get(last));
            if last == name.as_bytes().last() && self.rest.starts_with(name) {
                return Some((name.len(), known));
            }
        }
        None
    }
}

/// The built-in list.
#[derive(Debug)]
struct BuiltIn {
    rows: Vec<Row>,
    names: Names<'static>,
}

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

/// The names at the beginning of a text; made by [`OrgList::at`].
pub(crate) enum ListedAt<'s> {
    /// Where the caller has said nothing, which is asked at every word: nothing is collected.
    BuiltIn(NamesAt<'s>),
    WithOwn(std::vec::IntoIter<(usize, Known)>),
}

impl Iterator for ListedAt<'_> {
    type Item = (usize, Known);

    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Self::BuiltIn(names) => names.next(),
            Self::WithOwn(names) => names.next(),
        }
    }
}

/// The built-in list, the caller's organisations before it, and the names that are silenced.
#[derive(Clone, Debug, Default)]
pub(crate) struct OrgList {
    rows: Vec<Row>,
    names: HashMap<Box<str>, u32>,
    /// The first two characters of every own name, so that most words are passed over at once.
    longest: usize,
    silenced: HashSet<String>,
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
            list.names.insert(Box::from(name), entry as u32 | OWN);
        }
        Ok(list)
    }

    pub(crate) fn is_silenced(&self, name: &str) -> bool {
        self.silenced.contains(name)
    }

    /// The names that `rest` begins with, shortest first; of a name in both lists the caller's.
    pub(crate) fn at<'s>(&self, rest: &'s str, start: Start) -> ListedAt<'s> {
        let built_in = BUILT_IN.names.at(rest, start);
        if self.names.is_empty() && self.silenced.is_empty() {
            return ListedAt::BuiltIn(built_in);
        }
        let mut found: Vec<_> = built_in.collect();
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
        ListedAt::WithOwn(found.into_iter())
    }

    /// The body that has exactly this name.
    pub(crate) fn get(&self, name: &str) -> Option<Known> {
        let own = self.names.get(name).map(|&row| Known { row, cautious: false, place: false });
        own.or_else(|| BUILT_IN.names.get(name))
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
            let start = Start::of(rest).into_iter();
            start
                .flat_map(|start| names.at(rest, start))
                .map(|(end, known)| (&rest[..end], known.row))
                .collect::<Vec<_>>()
        };
        assert_eq!(at("한국은행은"), [("한국", 1), ("한국은행", 0)]);
        assert_eq!(at("한국전기"), [("한국", 1)]);
        assert_eq!(at("KT"), [("KT", 3)]);
        assert!(at("대한").is_empty() && at("").is_empty());
        assert_eq!(names.get("KT"), Some(known(3)));
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
