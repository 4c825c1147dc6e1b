//! From the caller's text to the view: NFC, plain digits and marks, no invisible
//! characters, and the list of edits that leads back.
//!
//! Only these few foldings, and not NFKC: that would turn `㈜` into `(주)` and `㎡`
//! into `m2`, which change the words that a mention shows. Quotation marks stay as
//! they are, since which one closes which is for `quote` to decide.

use std::borrow::Cow;
use std::ops::Range;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::UnicodeNormalization;

/// One place where view and original differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    pub(crate) view: Range<usize>,
    pub(crate) original: Range<usize>,
}

/// Character references that reach databases with the text of a page.
const REFERENCES: &[(&str, &str)] = &[
    ("&quot;", "\""),
    ("&#34;", "\""),
    ("&#39;", "'"),
    ("&apos;", "'"),
    ("&ldquo;", "“"),
    ("&rdquo;", "”"),
    ("&lsquo;", "‘"),
    ("&rsquo;", "’"),
    ("&amp;", "&"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&nbsp;", " "),
    ("&middot;", "·"),
    ("&hellip;", "…"),
];

/// Marks that stand over and under letters.
const MARKS: std::ops::RangeInclusive<char> = '\u{300}'..='\u{36f}';

/// What a character becomes in the view.
enum Fold {
    Keep,
    To(char),
    Drop,
    /// Part of a decomposed sequence, or a character that NFC replaces.
    Compose,
}

fn fold(c: char) -> Fold {
    match c {
        '\u{ff01}'..='\u{ff5e}' => {
            // full-width ASCII lies 0xFEE0 above the plain one
            char::from_u32(c as u32 - 0xfee0).map_or(Fold::Keep, Fold::To)
        }
        '\u{ffe6}' => Fold::To('₩'),
        '\u{ffe1}' => Fold::To('£'),
        '\u{ffe5}' => Fold::To('¥'),
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => Fold::To(' '),
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => Fold::Drop,
        'ㆍ' | '‧' | '･' | '∙' | '・' | '⋅' => Fold::To('·'),
        '∼' | '〜' | '˜' => Fold::To('~'),
        '–' | '‐' | '‑' | '−' => Fold::To('-'),
        '\u{300}'..='\u{36f}' // as in `MARKS`
        | '\u{1100}'..='\u{11ff}'
        | '\u{a960}'..='\u{a97f}'
        | '\u{d7b0}'..='\u{d7ff}'
        | '\u{f900}'..='\u{faff}' => Fold::Compose,
        _ => Fold::Keep,
    }
}

/// Whether a byte can begin (or, for `&`, be) something that [`fold`] changes.
const fn suspicious(lead: u8) -> bool {
    matches!(lead, b'&' | 0xc2 | 0xcb..=0xcd | 0xe1..=0xe3 | 0xea | 0xed | 0xef)
}

/// Where the first character stands that is not its own view, if any. This runs
/// over every text, so it looks at the leading byte of each character first.
fn first_change(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let end = match bytes.get(at..).and_then(|rest| rest.first_chunk::<{ BLOCK + 1 }>()) {
            Some(block) if !may_change(block) => {
                at += BLOCK;
                while bytes.get(at).is_some_and(|b| (0x80..0xc0).contains(b)) {
                    at += 1;
                }
                continue;
            }
            Some(_) => at + BLOCK,
            None => bytes.len(),
        };
        while at < end {
            let lead = *bytes.get(at)?;
            if suspicious(lead) && changes(text, at, lead) {
                return Some(at);
            }
            at += match lead {
                0..=0x7f => 1,
                0x80..=0xdf => 2,
                0xe0..=0xef => 3,
                _ => 4,
            };
        }
    }
    None
}

/// As many bytes as are looked at together.
const BLOCK: usize = 32;

/// Whether a character that is not its own view may begin in the block; one byte more
/// belongs to it. The same bytes as in [`suspicious`] and [`changes`], without a
/// branch, so that the compiler makes vector instructions of it.
#[allow(clippy::indexing_slicing, reason = "the index is below BLOCK, the array one longer; the compiler sees it")]
fn may_change(block: &[u8; BLOCK + 1]) -> bool {
    let mut found = false;
    for i in 0..BLOCK {
        let (first, second) = (block[i], block[i + 1]);
        found |= (first == b'&') | (first == 0xc2) | (first == 0xef);
        found |= (first.wrapping_sub(0xcb) < 3) | (first.wrapping_sub(0xe1) < 3);
        found |= (first == 0xea) & (second < 0xb0);
        found |= (first == 0xed) & (second >= 0x9e);
    }
    found
}

fn changes(text: &str, at: usize, lead: u8) -> bool {
    let second = text.as_bytes().get(at + 1).copied().unwrap_or_default();
    // Hangul syllables are EA B0 80 to ED 9E A3: nearly all of a Korean text
    if (lead == 0xea && second >= 0xb0) || (lead == 0xed && second < 0x9e) {
        return false;
    }
    let Some(rest) = text.get(at..) else { return false };
    if lead == b'&' {
        return reference(rest).is_some();
    }
    rest.chars().next().is_some_and(|c| !matches!(fold(c), Fold::Keep))
}

fn reference(rest: &str) -> Option<(usize, &'static str)> {
    REFERENCES.iter().find(|(written, _)| rest.starts_with(written)).map(|&(written, plain)| (written.len(), plain))
}

/// The view of a text and the edits that made it, in order.
pub(crate) fn view(text: &str) -> (Cow<'_, str>, Vec<Edit>) {
    if first_change(text).is_none() {
        return (Cow::Borrowed(text), Vec::new());
    }
    let mut out = String::with_capacity(text.len());
    let mut edits = Vec::new();
    let mut at = 0;
    while let Some(change) = text.get(at..).and_then(first_change) {
        // a combining character belongs to the one before it; what stands before
        // the two is copied whole, which is most of the text
        let before = text.get(at..at + change).unwrap_or_default();
        let same = before.char_indices().next_back().map_or(0, |(i, _)| i);
        out.push_str(before.get(..same).unwrap_or_default());
        at += same;
        let rest = text.get(at..).unwrap_or_default();
        let Some(c) = rest.chars().next() else { break };
        let (view_start, start) = (out.len(), at);
        if c == '&' {
            if let Some((len, plain)) = reference(rest) {
                out.push_str(plain);
                at += len;
                edits.push(Edit { view: view_start..out.len(), original: start..at });
                continue;
            }
        }
        match fold(c) {
            Fold::To(plain) => {
                out.push(plain);
                at += c.len_utf8();
            }
            Fold::Drop => at += c.len_utf8(),
            Fold::Keep | Fold::Compose => {
                let len = cluster(rest);
                let whole = rest.get(..len).unwrap_or_default();
                at += len;
                if len == c.len_utf8() && matches!(fold(c), Fold::Keep) {
                    out.push(c);
                    continue;
                }
                // marks that compose with nothing are left out, so that a span never parts them from
                // their character: `10일` with a mark on it ends behind the mark
                out.extend(whole.nfc().filter(|c| !MARKS.contains(c)));
                let composed = out.get(view_start..).unwrap_or_default();
                let alike = common_end(composed, whole);
                if alike < composed.len() || alike < whole.len() {
                    edits.push(Edit { view: view_start..out.len() - alike, original: start..at - alike });
                }
                continue;
            }
        }
        edits.push(Edit { view: view_start..out.len(), original: start..at });
    }
    out.push_str(text.get(at..).unwrap_or_default());
    (Cow::Owned(out), edits)
}

/// The bytes that both end with, on the boundary of a character.
fn common_end(a: &str, b: &str) -> usize {
    let pairs = a.chars().rev().zip(b.chars().rev());
    pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum()
}

/// The bytes of the first character and of those that compose with it: combining
/// marks, and the vowel and final jamo of a decomposed syllable.
fn cluster(rest: &str) -> usize {
    rest.char_indices()
        .skip(1)
        .find(|&(_, c)| {
            let joins = matches!(c, '\u{1160}'..='\u{11ff}' | '\u{d7b0}'..='\u{d7ff}')
                || (c >= '\u{300}' && canonical_combining_class(c) != 0);
            !joins
        })
        .map_or(rest.len(), |(i, _)| i)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foldings() {
        for (text, expected) in [
            ("", ""),
            ("가나다 abc 123", "가나다 abc 123"),
            ("３５억\u{3000}원", "35억 원"),
            ("가\u{200b}나\u{feff}", "가나"),
            ("AT&T, A&amp;B", "AT&T, A&B"),
            ("㈜한국 10㎡", "㈜한국 10㎡"),
            ("“가” ‘나’ ", "“가” ‘나’ "),
            ("e\u{301}t", "\u{e9}t"),
            ("\u{f90a}", "\u{91d1}"),
        ] {
            assert_eq!(view(text).0, expected, "{text:?}");
        }
    }

    #[test]
    fn a_million_combining_marks_are_one_cluster() {
        let text = format!("가{}", "\u{301}".repeat(1_000_000));
        let (view, edits) = view(&text);
        assert_eq!(view, "가");
        assert_eq!(edits, [Edit { view: 0..3, original: 0..text.len() }]);
    }
}
