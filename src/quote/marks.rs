//! Quotation marks: which closes which, in one pass.
//!
//! News mixes `“…"`, `”…"` and `""…""`, forgets marks and writes apostrophes, so the
//! shape of a mark is only a hint. What decides is what stands around it: an opening
//! mark has a space before it and none behind, and a closing one is followed by a
//! particle that quotes. A stack holds what is open; double marks may span lines only
//! where the next double mark plainly closes, single ones never do.

use super::lexicon;
use memchr::{memchr, memchr3_iter, Memchr3};
use std::iter::Peekable;

/// The kind of a pair of marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// `" “ ”`.
    Double,
    /// `' ‘ ’`.
    Single,
    /// `「 」 『 』`: in older papers speech, else titles of laws and works.
    Corner,
    /// `《 》 〈 〉`: titles of works, never speech.
    Angle,
}

/// Two marks that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) shape: Shape,
    /// The first byte of the opening mark.
    pub(crate) open: usize,
    /// The content, without the marks.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The byte behind the closing mark.
    pub(crate) close: usize,
    /// How many pairs enclose this one.
    pub(crate) depth: u32,
    /// The index of the first pair that opens behind this one's end.
    pub(crate) next: usize,
}

/// A double mark without a partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stray {
    pub(crate) at: usize,
    pub(crate) len: usize,
    pub(crate) opens: bool,
}

/// All marks of a text, in order of where they open.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks {
    pub(crate) pairs: Vec<Pair>,
    pub(crate) strays: Vec<Stray>,
}

/// How far ahead a double mark left open at the end of a line may look for its partner.
const LOOK_AHEAD: usize = 3000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hint {
    Open,
    Close,
    Either,
}

fn mark(c: char) -> Option<(Shape, Hint)> {
    Some(match c {
        '"' | '＂' => (Shape::Double, Hint::Either),
        '“' | '„' | '〝' | '«' => (Shape::Double, Hint::Open),
        '”' | '‟' | '〞' | '〟' | '»' => (Shape::Double, Hint::Close),
        '「' | '『' => (Shape::Corner, Hint::Open),
        '」' | '』' => (Shape::Corner, Hint::Close),
        '\'' | '´' => (Shape::Single, Hint::Either),
        '‘' | '‚' | '`' => (Shape::Single, Hint::Open),
        '’' | '‛' => (Shape::Single, Hint::Close),
        '《' | '〈' => (Shape::Angle, Hint::Open),
        '》' | '〉' => (Shape::Angle, Hint::Close),
        _ => return None,
    })
}

/// Where a mark may be: the first bytes of all that [`mark`] knows, in text order.
struct Leads<'v> {
    /// The marks of ASCII.
    narrow: Peekable<Memchr3<'v>>,
    /// The first bytes of the others.
    wide: Peekable<Memchr3<'v>>,
}

impl<'v> Leads<'v> {
    fn new(view: &'v str) -> Self {
        let bytes = view.as_bytes();
        let narrow = memchr3_iter(b'"', b'\'', b'`', bytes).peekable();
        Self { narrow, wide: memchr3_iter(0xc2, 0xe2, 0xe3, bytes).peekable() }
    }

    /// The first one at or behind `at`.
    fn next(&mut self, at: usize) -> Option<usize> {
        while self.narrow.next_if(|&lead| lead < at).is_some() {}
        while self.wide.next_if(|&lead| lead < at).is_some() {}
        match (self.narrow.peek(), self.wide.peek()) {
            (Some(&narrow), Some(&wide)) => Some(narrow.min(wide)),
            (narrow, wide) => narrow.or(wide).copied(),
        }
    }
}

#[derive(Clone, Copy, Debug)]
struct Open {
    shape: Shape,
    at: usize,
    len: usize,
}

/// What stands around a mark.
#[derive(Clone, Copy, Debug)]
struct Around<'v> {
    before: Option<char>,
    rest: &'v str,
}

impl Around<'_> {
    fn after(self) -> Option<char> {
        self.rest.chars().next()
    }

    fn room_before(self) -> bool {
        self.before.is_none_or(|c| {
            c.is_whitespace()
                || matches!(c, '(' | '[' | '<' | '{' | ',' | '…' | '·' | '=' | ':' | '/')
                || mark(c).is_some()
        })
    }

    fn room_after(self) -> bool {
        self.after()
            .is_none_or(|c| c.is_whitespace() || matches!(c, ',' | '.' | ')' | ']' | '>' | '…' | '·' | '?' | '!'))
    }

    /// Whether a word that takes up a quotation follows at once.
    fn quotes(self) -> bool {
        lexicon::link_at(self.rest).is_some()
    }

    /// The shape of an opening mark, and nothing else.
    fn plainly_opens(self) -> bool {
        self.room_before() && !self.room_after() && !self.quotes()
    }

    fn plainly_closes(self) -> bool {
        !self.room_before() && (self.room_after() || self.quotes())
    }
}

struct Scanner<'v> {
    view: &'v str,
    stack: Vec<Open>,
    doubles: usize,
    out: Marks,
}

/// The marks of a view.
pub(crate) fn marks(view: &str) -> Marks {
    let mut scanner = Scanner { view, stack: Vec::new(), doubles: 0, out: Marks::default() };
    let mut leads = Leads::new(view);
    let mut at = 0;
    loop {
        let lead = leads.next(at);
        scanner.end_lines(at, lead.unwrap_or(view.len()));
        let Some(lead) = lead else { break };
        at = scanner.take(lead);
    }
    scanner.end_line(view.len());
    let mut marks = scanner.out;
    marks.pairs.sort_unstable_by_key(|pair| pair.open);
    marks.strays.sort_unstable_by_key(|stray| stray.at);
    nest(&mut marks.pairs);
    marks
}

/// Fills in depth and next.
#[allow(clippy::indexing_slicing, reason = "every index is one of the loop's own, below the length")]
fn nest(pairs: &mut [Pair]) {
    let mut open: Vec<usize> = Vec::new();
    for i in 0..pairs.len() {
        let start = pairs[i].open;
        while let Some(&top) = open.last() {
            if pairs[top].close > start {
                break;
            }
            pairs[top].next = i;
            open.pop();
        }
        pairs[i].depth = u32::try_from(open.len()).unwrap_or(u32::MAX);
        open.push(i);
    }
    let all = pairs.len();
    for top in open {
        pairs[top].next = all;
    }
}

impl Scanner<'_> {
    /// Reads the mark at `at`, if it is one, and says where to go on.
    fn take(&mut self, at: usize) -> usize {
        let Some(rest) = self.view.get(at..) else { return at + 1 };
        let Some(c) = rest.chars().next() else { return at + 1 };
        let Some((shape, hint)) = mark(c) else { return at + c.len_utf8() };
        let mut len = c.len_utf8();
        if shape == Shape::Double {
            // `""…""` is one mark written twice
            while let Some(twin) = rest.get(len..).and_then(|r| r.chars().next()) {
                if twin != c {
                    break;
                }
                len += twin.len_utf8();
            }
        }
        let before = self.view.get(..at).and_then(|head| head.chars().next_back());
        let around = Around { before, rest: rest.get(len..).unwrap_or_default() };
        match shape {
            Shape::Double => self.double(at, len, hint, around),
            Shape::Single => self.single(at, len, hint, around),
            Shape::Angle | Shape::Corner => self.bracket(shape, at, len, hint),
        }
        at + len
    }

    fn double(&mut self, at: usize, len: usize, hint: Hint, around: Around<'_>) {
        if self.doubles > 0 {
            let opens = match hint {
                Hint::Open => !around.plainly_closes(),
                Hint::Close => false,
                Hint::Either => around.plainly_opens(),
            };
            if opens {
                self.push(Shape::Double, at, len);
            } else {
                self.close(Shape::Double, at, len);
            }
            return;
        }
        let inches = hint == Hint::Either && around.before.is_some_and(|c| c.is_ascii_digit());
        if inches {
            return;
        }
        let closes = match hint {
            Hint::Open | Hint::Either => around.plainly_closes(),
            Hint::Close => !around.plainly_opens(),
        };
        if closes {
            self.out.strays.push(Stray { at, len, opens: false });
        } else {
            self.push(Shape::Double, at, len);
        }
    }

    fn single(&mut self, at: usize, len: usize, hint: Hint, around: Around<'_>) {
        let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        let open = self.stack.last().is_some_and(|top| top.shape == Shape::Single);
        if latin(around.before) && latin(around.after()) && hint != Hint::Open {
            return; // an apostrophe
        }
        if open {
            let opens = match hint {
                Hint::Open => !around.plainly_closes(),
                Hint::Close => false,
                Hint::Either => around.plainly_opens(),
            };
            if opens {
                self.stack.pop();
                self.push(Shape::Single, at, len);
            } else {
                self.close(Shape::Single, at, len);
            }
            return;
        }
        let year = around.rest.get(..2).is_some_and(|d| d.bytes().all(|b| b.is_ascii_digit()))
            && around.rest.get(2..).is_some_and(|r| r.starts_with('년'));
        let opens = match hint {
            Hint::Open => !around.plainly_closes(),
            Hint::Close => around.plainly_opens(),
            Hint::Either => !around.room_after() && !around.plainly_closes() && !latin(around.before),
        };
        if opens && !year {
            self.push(Shape::Single, at, len);
        }
    }

    fn bracket(&mut self, shape: Shape, at: usize, len: usize, hint: Hint) {
        if hint == Hint::Open {
            self.push(shape, at, len);
        } else if self.stack.last().is_some_and(|top| top.shape == shape) {
            self.close(shape, at, len);
        }
    }

    fn push(&mut self, shape: Shape, at: usize, len: usize) {
        self.doubles += usize::from(shape == Shape::Double);
        self.stack.push(Open { shape, at, len });
    }

    /// Closes the innermost open mark of this shape; what was opened inside it and
    /// never closed is given up.
    fn close(&mut self, shape: Shape, at: usize, len: usize) {
        while let Some(top) = self.stack.pop() {
            self.doubles -= usize::from(top.shape == Shape::Double);
            if top.shape == shape {
                let start = top.at + top.len;
                if start < at {
                    self.out.pairs.push(Pair {
                        shape,
                        open: top.at,
                        start,
                        end: at,
                        close: at + len,
                        depth: 0,
                        next: 0,
                    });
                }
                return;
            }
        }
    }

    /// The ends of lines between two marks. Where nothing is open they mean nothing.
    fn end_lines(&mut self, from: usize, to: usize) {
        let mut at = from;
        while !self.stack.is_empty() {
            let Some(end) = self.view.as_bytes().get(at..to).and_then(|gap| memchr(b'\n', gap)) else { return };
            self.end_line(at + end);
            at += end + 1;
        }
    }

    /// At the end of a line only double marks live on, and only where the next
    /// double mark closes.
    fn end_line(&mut self, at: usize) {
        if self.stack.is_empty() {
            return;
        }
        let goes_on = self.doubles == 1 && self.closes_ahead(at);
        let mut kept = None;
        for open in std::mem::take(&mut self.stack) {
            if open.shape != Shape::Double {
                continue;
            }
            if goes_on {
                kept = Some(open);
            } else {
                self.out.strays.push(Stray { at: open.at, len: open.len, opens: true });
            }
        }
        self.doubles = usize::from(kept.is_some());
        self.stack.extend(kept);
    }

    fn closes_ahead(&self, from: usize) -> bool {
        let rest = self.view.get(from..).unwrap_or_default();
        for (i, c) in rest.char_indices().take_while(|&(i, _)| i < LOOK_AHEAD) {
            if let Some((Shape::Double, hint)) = mark(c) {
                let before = rest.get(..i).and_then(|head| head.chars().next_back());
                let around = Around { before, rest: rest.get(i + c.len_utf8()..).unwrap_or_default() };
                return match hint {
                    Hint::Close => !around.plainly_opens(),
                    Hint::Open => false,
                    Hint::Either => around.plainly_closes(),
                };
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contents(text: &str) -> Vec<&str> {
        marks(text).pairs.iter().map(|pair| &text[pair.start..pair.end]).collect()
    }

    #[test]
    fn marks_find_their_partners() {
        for (text, expected) in [
            ("그는 \"간다\"고 했다", vec!["간다"]),
            ("그는 “간다\"고 했다", vec!["간다"]),
            ("그는 ”간다\"고 했다", vec!["간다"]),
            ("그는 ““간다”고 했다", vec!["간다"]),
            ("그는\"간다\"며 \"온다\" 고 했다", vec!["간다", "온다"]),
            ("\"가자\"라고 \"말\"", vec!["가자", "말"]),
            ("“그가 ‘온다’고 했다”고 썼다", vec!["그가 ‘온다’고 했다", "온다"]),
            ("AT&T's 'big' plan", vec!["big"]),
            ("32\" 화면과 '98년'", vec![]),
            ("\"첫 줄이다.\n둘째 줄이다\"라고 했다", vec!["첫 줄이다.\n둘째 줄이다"]),
            ("\"닫지 않았다.\n\"둘째\"라고 했다", vec!["둘째"]),
            ("《봄》과 〈여름〉", vec!["봄", "여름"]),
        ] {
            assert_eq!(contents(text), expected, "{text}");
        }
    }

    #[test]
    fn what_has_no_partner_is_known() {
        let found = marks("그는 \"간다고 했다.\n온다\"고 했다.");
        let strays: Vec<_> = found.strays.iter().map(|s| s.opens).collect();
        assert!(found.pairs.is_empty() || strays.is_empty());
        assert_eq!(marks("그는 \"간다고 했다.").strays.len(), 1);
        assert!(!marks("간다\"고 했다.").strays[0].opens);
    }
}
