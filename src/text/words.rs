//! The words of a view: the common ground of `org/` and `person/`.

use super::edges::{Edge, Edges};
use super::lexicon::{title_before, Title};
use super::lists::{Code, Keyed, Lists};
use super::names::{is_no_name, is_surname, spelt_korean, Fit, Sounds};
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
    /// The first word that begins in or behind each stretch of [`STRETCH`] bytes.
    stretches: Vec<usize>,
}

/// Bytes that hold a few words.
const STRETCH: usize = 64;

#[derive(Clone, Copy, Debug)]
struct Word<'v> {
    text: &'v str,
    /// What has one of its cores.
    lists: Lists,
    /// What may begin as it does.
    begins: Edges,
    /// What may end as one of its cores does.
    ends: Edges,
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
/// One of its cores looks like a part of a foreign name.
const PART: u8 = 64;

/// A word without particles, as far as it is one.
#[derive(Clone, Copy, Debug)]
struct Core {
    lists: Lists,
    /// What may end as it does.
    ends: Edges,
    /// The longest title that it ends with.
    title: Option<&'static Title>,
    end: u16,
    korean: Option<Fit>,
    foreign: Option<Fit>,
}

impl<'v> Words<'v> {
    pub(crate) fn new(view: &'v str) -> Self {
        let mut words = Self {
            view,
            words: Vec::with_capacity(view.len() / 8),
            cores: Vec::with_capacity(view.len() / 4),
            stretches: Vec::with_capacity(view.len() / STRETCH + 1),
        };
        // of the word that is being read
        let (mut start, mut letters) = (0, Vec::new());
        let mut end = 0;
        for (at, c) in view.char_indices() {
            if is_word(c) {
                if letters.is_empty() {
                    start = at;
                }
                letters.push(c);
            } else if !letters.is_empty() {
                words.push(start..at, &letters, end);
                letters.clear();
                end = at;
            }
        }
        if !letters.is_empty() {
            words.push(start..view.len(), &letters, end);
        }
        words
    }

    /// Adds a word of these letters, the one before which ends at `end`.
    fn push(&mut self, span: Range<usize>, letters: &[char], end: usize) {
        let (Some(text), Some(&first)) = (self.view.get(span.clone()), letters.first()) else { return };
        if self.stretches.len() * STRETCH <= span.start {
            self.stretches.resize(span.start / STRETCH + 1, self.words.len());
        }
        let code = Code::begins(letters);
        let whole = Keyed::beginning(text, code);
        let sounds = Sounds::of(whole, letters);
        let mut word = Word {
            text,
            lists: Lists::NONE,
            begins: Edges::at(first),
            ends: Edges::default(),
            first_core: self.cores.len(),
            traits: self.traits(&span, letters, end) | if sounds.begin_foreign() { FOREIGN } else { 0 },
        };
        let cuts = tails(letters.iter().rev().copied());
        // 이기주의, 장관회의: what ends like a particle belongs to the noun
        let mut no_name = false;
        for count in counts(cuts) {
            let (rest, end) = (letters.len() - count, text.len() - count * '가'.len_utf8());
            // nothing in a word of more than 64 kB is a name
            let (Ok(short), Some(core)) = (u16::try_from(end), text.get(..end)) else { continue };
            let core = if count == 0 { whole } else { Keyed::beginning(core, code) };
            let letters = letters.get(..rest).unwrap_or_default();
            let ends = letters.last().map(|&last| Edges::at(last)).unwrap_or_default();
            let title = if ends.has(Edge::EndsTitle) { title_before(core.word) } else { None };
            if title.is_some() {
                word.traits |= TITLED;
            }
            no_name = no_name || is_no_name(core);
            let named = word.begins.has(Edge::BeginsSurname) && !no_name;
            let korean = if named { spelt_korean(core, letters) } else { None };
            if korean.is_some() {
                word.traits |= KOREAN;
            }
            let cuts = || if count == 0 { cuts } else { tails(letters.iter().rev().copied()) };
            let foreign = sounds.foreign(core, ends, cuts);
            if foreign.is_some() {
                word.traits |= PART;
            }
            word.lists = word.lists | core.lists;
            word.ends = word.ends | ends;
            self.cores.push(Core { lists: core.lists, ends, title, end: short, korean, foreign });
        }
        self.words.push(word);
    }

    /// What a word is besides its cores.
    fn traits(&self, span: &Range<usize>, letters: &[char], end: usize) -> u8 {
        let mut traits = 0;
        if letters.contains(&'측') {
            traits |= SIDE;
        }
        if span.start == end + 1 && end > 0 && self.view.as_bytes().get(end) == Some(&b' ') {
            traits |= FOLLOWS;
        }
        let short =
            letters.len() <= 2 && letters.first().is_some_and(|&first| Edges::at(first).has(Edge::BeginsSurname));
        if short && self.view.get(span.clone()).is_some_and(is_surname) {
            traits |= SURNAME;
        }
        traits
    }

    /// The cores of word `i`, as [`cut`] gives them.
    pub(crate) fn cores(&self, i: usize) -> impl Iterator<Item = usize> + Clone + '_ {
        self.cores_of(i).iter().map(|core| usize::from(core.end))
    }

    /// The same as words to ask sets for.
    pub(crate) fn keyed_cores(&self, i: usize) -> impl Iterator<Item = (usize, Keyed<'v>)> + Clone + '_ {
        let word = self.get(i);
        self.cores_of(i).iter().map(move |core| {
            let end = usize::from(core.end);
            (end, Keyed::new(word.get(..end).unwrap_or_default(), core.lists))
        })
    }

    /// The same, with the tables that may have something which ends as the core does.
    pub(crate) fn edged_cores(&self, i: usize) -> impl Iterator<Item = (usize, Keyed<'v>, Edges)> + Clone + '_ {
        self.keyed_cores(i).zip(self.cores_of(i)).map(|((end, keyed), core)| (end, keyed, core.ends))
    }

    /// The lists that have one of the cores of word `i`.
    #[inline]
    pub(crate) fn lists(&self, i: usize) -> Lists {
        self.words.get(i).map_or(Lists::NONE, |word| word.lists)
    }

    /// The tables that may have something which begins as word `i` does.
    #[inline]
    pub(crate) fn begins(&self, i: usize) -> Edges {
        self.words.get(i).map(|word| word.begins).unwrap_or_default()
    }

    /// The tables that may have something which ends as one of the cores of word `i` does.
    #[inline]
    pub(crate) fn ends(&self, i: usize) -> Edges {
        self.words.get(i).map(|word| word.ends).unwrap_or_default()
    }

    /// Word `i` as a word to ask sets for.
    pub(crate) fn keyed(&self, i: usize) -> Keyed<'v> {
        let word = self.get(i);
        match self.cores_of(i).first() {
            Some(core) if usize::from(core.end) == word.len() => Keyed::new(word, core.lists),
            _ => word.into(),
        }
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

    /// The cores of word `i`, with what [`foreign`](super::names::foreign) says of each.
    pub(crate) fn foreign(&self, i: usize) -> impl Iterator<Item = (usize, Option<Fit>)> + Clone + '_ {
        self.cores_of(i).iter().map(|core| (usize::from(core.end), core.foreign))
    }

    /// Whether word `i` has nothing of a name: no surname, no title, and the shape of none.
    #[inline]
    pub(crate) fn is_plain(&self, i: usize) -> bool {
        !self.has(i, SURNAME | KOREAN | TITLED | PART)
    }

    /// Whether [`Words::foreign`] gives a fit.
    #[inline]
    pub(crate) fn may_be_foreign(&self, i: usize) -> bool {
        self.has(i, PART)
    }

    /// Whether [`Words::korean`] gives anything.
    pub(crate) fn may_be_korean(&self, i: usize) -> bool {
        self.has(i, KOREAN)
    }

    /// Whether word `i` is a surname and nothing else, as [`is_surname`] says.
    pub(crate) fn is_surname(&self, i: usize) -> bool {
        self.has(i, SURNAME)
    }

    /// Whether word `i` begins as a foreign name can, as [`Sounds`] tell.
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
        if self.follows(i) {
            return " ";
        }
        let from = i.checked_sub(1).map_or(0, |before| self.span(before).end);
        self.view.get(from..self.span(i).start).unwrap_or_default()
    }

    /// Whether word `i` follows the word before it with nothing but one space between.
    pub(crate) fn follows(&self, i: usize) -> bool {
        self.has(i, FOLLOWS)
    }

    /// The word that begins at or after the byte.
    pub(crate) fn from(&self, at: usize) -> usize {
        let first = self.stretches.get(at / STRETCH).copied().unwrap_or(self.words.len());
        let behind = |word: &&Word<'_>| word.text.as_ptr() as usize - (self.view.as_ptr() as usize) < at;
        first + self.words.get(first..).unwrap_or_default().iter().take_while(behind).count()
    }
}

/// The places where `word` can be cut so that only particles follow, longest core first:
/// its whole length, then shorter ones, which are its [`tails`].
#[inline]
pub(crate) fn cut(word: &str, tails: u8) -> impl Iterator<Item = usize> + Clone {
    let len = word.len();
    // the particles are syllables, which have three bytes
    counts(tails).map(move |count| len - count * '가'.len_utf8())
}

/// The syllables that are cut off there: none, and as many as the bits of [`tails`] say.
#[inline]
fn counts(mut tails: u8) -> impl Iterator<Item = usize> + Clone {
    // the place before none of its characters
    tails |= 1;
    std::iter::from_fn(move || {
        let count = tails.trailing_zeros() as usize;
        (tails != 0).then(|| {
            tails &= tails - 1;
            count
        })
    })
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
        let long =
            Words::new("가 나  다라마바사아자차카타파하가나다라마바사아자차카타파하가나다라마바사아자차카타파하 거 너");
        for at in 0..long.view().len() + 9 {
            let first = (0..long.len()).find(|&i| long.span(i).start >= at).unwrap_or(long.len());
            assert_eq!(long.from(at), first, "{at}");
        }
    }

    #[test]
    fn cores_are_cut_before_particles() {
        let of = |word: &'static str| cut(word, tails(word.chars().rev())).map(|end| &word[..end]).collect::<Vec<_>>();
        assert_eq!(of("의원은"), ["의원은", "의원"]);
        assert_eq!(of("병원"), ["병원"]);
        assert_eq!(of("기자에게는"), ["기자에게는", "기자에게", "기자", "기"]);
    }
}
