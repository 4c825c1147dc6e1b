//! The words of a view: the common ground of `org/` and `person/`.

use super::lexicon::{title_before, Title};
use super::particle::{is_word, tails};
use std::ops::Range;

/// The maximal runs of letters and digits of a text, by number.
///
/// A word holds its particles: `KT는` is one. Asking for a word that is not there
/// gives an empty one, so that looking around needs no special cases at the ends.
#[derive(Debug)]
pub(crate) struct Words<'v> {
    view: &'v str,
    spans: Vec<(usize, usize)>,
    /// The cores of all words, one after the other, and where those of each word begin.
    cores: Vec<Core>,
    first_core: Vec<usize>,
    /// The words with 측 in them, which are few.
    sides: Vec<usize>,
}

/// A word without particles, as far as it is one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Core {
    end: u16,
    /// The longest title that it ends with.
    title: Option<&'static Title>,
}

impl<'v> Words<'v> {
    pub(crate) fn new(view: &'v str) -> Self {
        let mut spans = Vec::with_capacity(view.len() / 8);
        let mut sides = Vec::new();
        let mut start = None;
        for (i, c) in view.char_indices() {
            if c == '측' && sides.last() != Some(&spans.len()) {
                sides.push(spans.len());
            }
            match (is_word(c), start) {
                (true, None) => start = Some(i),
                (false, Some(from)) => {
                    spans.push((from, i));
                    start = None;
                }
                _ => {}
            }
        }
        if let Some(from) = start {
            spans.push((from, view.len()));
        }
        let mut words = Self { view, spans, cores: Vec::new(), first_core: Vec::new(), sides };
        words.find_cores();
        words
    }

    /// They are asked for again and again, so they are found once. A word of more than 64 kB
    /// has no cores that matter: nothing in it is a name.
    fn find_cores(&mut self) {
        self.cores.reserve(self.spans.len() * 2);
        self.first_core.reserve(self.spans.len() + 1);
        self.first_core.push(0);
        for i in 0..self.spans.len() {
            let word = self.get(i);
            let core = |end: usize| {
                Some(Core { end: u16::try_from(end).ok()?, title: word.get(..end).and_then(title_before) })
            };
            self.cores.extend(cores(word).filter_map(core));
            self.first_core.push(self.cores.len());
        }
    }

    /// The cores of word `i`, as [`cores`] gives them.
    pub(crate) fn cores(&self, i: usize) -> impl Iterator<Item = usize> + Clone + '_ {
        self.cores_of(i).iter().map(|core| usize::from(core.end))
    }

    fn cores_of(&self, i: usize) -> &[Core] {
        let bounds = self.first_core.get(i).zip(self.first_core.get(i + 1));
        bounds.and_then(|(&from, &to)| self.cores.get(from..to)).unwrap_or_default()
    }

    /// The cores of word `i` that end with a title, and the title: what [`title_before`] says
    /// of each. Most words have none.
    pub(crate) fn titled(&self, i: usize) -> impl Iterator<Item = (usize, &'static Title)> + Clone + '_ {
        self.cores_of(i).iter().filter_map(|core| Some((usize::from(core.end), core.title?)))
    }

    /// Where the last 측 of word `i` begins, if something stands before it: `경찰측은`.
    pub(crate) fn side(&self, i: usize) -> Option<usize> {
        self.sides.binary_search(&i).ok()?;
        self.get(i).rfind('측').filter(|&at| at > 0)
    }

    pub(crate) fn len(&self) -> usize {
        self.spans.len()
    }

    pub(crate) fn view(&self) -> &'v str {
        self.view
    }

    /// Where word `i` stands; empty at the end of the view for a number that is too high.
    pub(crate) fn span(&self, i: usize) -> Range<usize> {
        self.spans.get(i).map_or(self.view.len()..self.view.len(), |&(start, end)| start..end)
    }

    pub(crate) fn get(&self, i: usize) -> &'v str {
        self.view.get(self.span(i)).unwrap_or_default()
    }

    /// What stands between the word before `i` and word `i`.
    pub(crate) fn gap(&self, i: usize) -> &'v str {
        let from = i.checked_sub(1).map_or(0, |before| self.span(before).end);
        self.view.get(from..self.span(i).start).unwrap_or_default()
    }

    /// Whether word `i` follows the word before it with nothing but one space between.
    pub(crate) fn follows(&self, i: usize) -> bool {
        i > 0 && i < self.len() && self.gap(i) == " "
    }

    /// The word that begins at or after the byte.
    pub(crate) fn from(&self, at: usize) -> usize {
        self.spans.partition_point(|&(start, _)| start < at)
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
