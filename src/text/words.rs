//! The words of a view: the common ground of `org/` and `person/`.

use super::lexicon::{title_before, Title};
use super::names::{foreign, is_surname, korean, sounds_foreign, Fit};
use super::particle::{is_word, tails};
use std::ops::Range;

/// The maximal runs of letters and digits of a text, by number.
///
/// A word holds its particles: `KT는` is one. Asking for a word that is not there
/// gives an empty one, so that looking around needs no special cases at the ends.
///
/// What the readers ask of every word again and again is found once, when the words are cut.
#[derive(Debug)]
pub(crate) struct Words<'v> {
    view: &'v str,
    words: Vec<Word<'v>>,
    /// The cores of all words, one after the other.
    cores: Vec<Core>,
}

#[derive(Clone, Copy, Debug)]
struct Word<'v> {
    text: &'v str,
    /// Where its cores begin.
    first_core: usize,
    traits: u8,
}

/// Nothing but one space stands before the word.
const FOLLOWS: u8 = 1;
/// 측 is in it.
const SIDE: u8 = 2;
/// It is a surname and nothing else.
const SURNAME: u8 = 4;
/// It begins as a foreign name can.
const FOREIGN: u8 = 8;
/// One of its cores has the shape of a Korean name.
const KOREAN: u8 = 16;
/// One of its cores ends with a title.
const TITLED: u8 = 32;

/// A word without particles, as far as it is one.
#[derive(Clone, Copy, Debug)]
struct Core {
    /// The longest title that it ends with.
    title: Option<&'static Title>,
    end: u16,
    korean: Option<Fit>,
    foreign: Option<Fit>,
}

impl<'v> Words<'v> {
    pub(crate) fn new(view: &'v str) -> Self {
        let mut words =
            Self { view, words: Vec::with_capacity(view.len() / 8), cores: Vec::with_capacity(view.len() / 4) };
        let (mut start, mut side, mut end) = (None, false, 0);
        for (i, c) in view.char_indices() {
            if is_word(c) {
                start.get_or_insert(i);
                side |= c == '측';
            } else if let Some(from) = start.take() {
                words.push(from..i, end, side);
                (side, end) = (false, i);
            }
        }
        if let Some(from) = start {
            words.push(from..view.len(), end, side);
        }
        words
    }

    /// Adds a word, the one before which ends at `end`.
    fn push(&mut self, span: Range<usize>, end: usize, side: bool) {
        let Some(text) = self.view.get(span.clone()) else { return };
        let first_core = self.cores.len();
        let mut traits = if side { SIDE } else { 0 };
        if span.start == end + 1 && end > 0 && self.view.as_bytes().get(end) == Some(&b' ') {
            traits |= FOLLOWS;
        }
        if is_surname(text) {
            traits |= SURNAME;
        }
        if sounds_foreign(text) {
            traits |= FOREIGN;
        }
        for end in cores(text) {
            // nothing in a word of more than 64 kB is a name
            let (Ok(short), Some(core)) = (u16::try_from(end), text.get(..end)) else { continue };
            let (title, korean) = (title_before(core), korean(core));
            if title.is_some() {
                traits |= TITLED;
            }
            if korean.is_some() {
                traits |= KOREAN;
            }
            self.cores.push(Core { title, end: short, korean, foreign: foreign(core) });
        }
        self.words.push(Word { text, first_core, traits });
    }

    /// The cores of word `i`, as [`cores`] gives them.
    pub(crate) fn cores(&self, i: usize) -> impl Iterator<Item = usize> + Clone + '_ {
        self.cores_of(i).iter().map(|core| usize::from(core.end))
    }

    fn cores_of(&self, i: usize) -> &[Core] {
        let Some(word) = self.words.get(i) else { return &[] };
        let end = self.words.get(i + 1).map_or(self.cores.len(), |next| next.first_core);
        self.cores.get(word.first_core..end).unwrap_or_default()
    }

    fn has(&self, i: usize, traits: u8) -> bool {
        self.words.get(i).is_some_and(|word| word.traits & traits != 0)
    }

    /// The cores of word `i` that end with a title, and the title: what [`title_before`] says
    /// of each. Most words have none.
    pub(crate) fn titled(&self, i: usize) -> impl Iterator<Item = (usize, &'static Title)> + Clone + '_ {
        let cores = if self.has(i, TITLED) { self.cores_of(i) } else { &[] };
        cores.iter().filter_map(|core| Some((usize::from(core.end), core.title?)))
    }

    /// The cores of word `i` that [`korean`] says something of, and what.
    pub(crate) fn korean(&self, i: usize) -> impl Iterator<Item = (usize, Fit)> + Clone + '_ {
        let cores = if self.has(i, KOREAN) { self.cores_of(i) } else { &[] };
        cores.iter().filter_map(|core| Some((usize::from(core.end), core.korean?)))
    }

    /// The cores of word `i`, with what [`foreign`] says of each.
    pub(crate) fn foreign(&self, i: usize) -> impl Iterator<Item = (usize, Option<Fit>)> + Clone + '_ {
        self.cores_of(i).iter().map(|core| (usize::from(core.end), core.foreign))
    }

    /// Whether word `i` is a surname and nothing else, as [`is_surname`] says.
    pub(crate) fn is_surname(&self, i: usize) -> bool {
        self.has(i, SURNAME)
    }

    /// Whether word `i` begins as a foreign name can, as [`sounds_foreign`] says.
    pub(crate) fn sounds_foreign(&self, i: usize) -> bool {
        self.has(i, FOREIGN)
    }

    /// Where the last 측 of word `i` begins, if something stands before it: `경찰측은`.
    pub(crate) fn side(&self, i: usize) -> Option<usize> {
        let found = if self.has(i, SIDE) { self.get(i).rfind('측') } else { None };
        found.filter(|&at| at > 0)
    }

    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    pub(crate) fn view(&self) -> &'v str {
        self.view
    }

    /// Where word `i` stands; empty at the end of the view for a number that is too high.
    pub(crate) fn span(&self, i: usize) -> Range<usize> {
        let start = |word: &Word<'_>| word.text.as_ptr() as usize - self.view.as_ptr() as usize;
        self.words.get(i).map_or(self.view.len()..self.view.len(), |word| {
            let start = start(word);
            start..start + word.text.len()
        })
    }

    pub(crate) fn get(&self, i: usize) -> &'v str {
        self.words.get(i).map_or("", |word| word.text)
    }

    /// What stands between the word before `i` and word `i`.
    pub(crate) fn gap(&self, i: usize) -> &'v str {
        let from = i.checked_sub(1).map_or(0, |before| self.span(before).end);
        self.view.get(from..self.span(i).start).unwrap_or_default()
    }

    /// Whether word `i` follows the word before it with nothing but one space between.
    pub(crate) fn follows(&self, i: usize) -> bool {
        self.has(i, FOLLOWS)
    }

    /// The word that begins at or after the byte.
    pub(crate) fn from(&self, at: usize) -> usize {
        self.words.partition_point(|word| (word.text.as_ptr() as usize - self.view.as_ptr() as usize) < at)
    }
}

/// The places where `word` can be cut so that only particles follow, longest core first:
/// its whole length, then shorter ones.
#[inline]
pub(crate) fn cores(word: &str) -> impl Iterator<Item = usize> + Clone {
    let (len, mut tails) = (word.len(), tails(word));
    std::iter::once(len).chain(std::iter::from_fn(move || {
        let count = tails.trailing_zeros() as usize;
        // the particles are syllables, which have three bytes
        (tails != 0).then(|| {
            tails &= tails - 1;
            len - count * '가'.len_utf8()
        })
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_gaps() {
        let words = Words::new("(KT는 MS·구글과) 간다");
        let all: Vec<_> = (0..words.len()).map(|i| words.get(i)).collect();
        assert_eq!(all, ["KT는", "MS", "구글과", "간다"]);
        assert_eq!((words.gap(0), words.gap(2), words.gap(3)), ("(", "·", ") "));
        assert!(words.follows(1) && !words.follows(2));
        assert_eq!(words.get(9), "");
        assert_eq!((words.from(0), words.from(2)), (0, 1));
    }

    #[test]
    fn cores_are_cut_before_particles() {
        let of = |word: &'static str| cores(word).map(|end| &word[..end]).collect::<Vec<_>>();
        assert_eq!(of("의원은"), ["의원은", "의원"]);
        assert_eq!(of("병원"), ["병원"]);
        assert_eq!(of("기자에게는"), ["기자에게는", "기자에게", "기자", "기"]);
    }
}
