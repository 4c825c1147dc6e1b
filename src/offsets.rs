//! From byte offsets to characters and UTF-16 units.

use crate::named::named;
use crate::Span;

named! {
    /// What an offset counts.
    #[derive(Default)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
    OffsetUnit:
    /// UTF-8 bytes: what Rust strings are indexed with.
    #[default]
    Byte "byte"
    /// Unicode scalar values: what Python counts.
    Char "char"
    /// UTF-16 code units: what JavaScript and Java count.
    Utf16 "utf16"
}

/// How far apart, in bytes, the counts are kept.
const STEP: usize = 64;

/// Converts byte offsets of one text into another unit: one pass over the text to
/// build, then at most 64 bytes a look-up, for as many spans as there are.
///
/// ```
/// use sasil::{OffsetMap, OffsetUnit, Span};
///
/// let text = "😀 한국은행";
/// let bank = text.find('한').unwrap();
/// assert_eq!(OffsetMap::new(text, OffsetUnit::Char).offset(bank), 2);
/// assert_eq!(OffsetMap::new(text, OffsetUnit::Utf16).offset(bank), 3);
/// let span = Span::new(bank, text.len());
/// assert_eq!(OffsetMap::new(text, OffsetUnit::Char).span(span), Span::new(2, 6));
/// ```
#[derive(Clone, Debug)]
pub struct OffsetMap<'t> {
    text: &'t str,
    unit: OffsetUnit,
    /// The units before byte `STEP * i`, counting only characters that begin before it.
    counts: Vec<usize>,
}

impl<'t> OffsetMap<'t> {
    /// Reads the text once.
    #[must_use]
    pub fn new(text: &'t str, unit: OffsetUnit) -> Self {
        let mut counts = Vec::new();
        if unit != OffsetUnit::Byte {
            counts.reserve(text.len() / STEP + 1);
            let mut total = 0;
            for chunk in text.as_bytes().chunks(STEP) {
                counts.push(total);
                total += units(chunk, unit);
            }
            counts.push(total);
        }
        Self { text, unit, counts }
    }

    /// The unit that it converts to.
    #[must_use]
    pub fn unit(&self) -> OffsetUnit {
        self.unit
    }

    /// The offset, in the unit, of the character that begins at `byte`. A byte
    /// inside a character counts as the end of that character, one behind the text
    /// as the end of the text.
    #[must_use]
    pub fn offset(&self, byte: usize) -> usize {
        if self.unit == OffsetUnit::Byte {
            return byte.min(self.text.len());
        }
        let byte = byte.min(self.text.len());
        let known = byte / STEP;
        let before = self.counts.get(known).copied().unwrap_or_default();
        let rest = self.text.as_bytes().get(known * STEP..byte).unwrap_or_default();
        before + units(rest, self.unit)
    }

    /// Both ends of a span converted.
    #[must_use]
    pub fn span(&self, span: Span) -> Span {
        Span::new(self.offset(span.start), self.offset(span.end))
    }
}

/// Units of the characters that begin in these bytes.
fn units(bytes: &[u8], unit: OffsetUnit) -> usize {
    let size = |byte: &u8| match byte {
        0x80..=0xbf => 0,
        0xf0..=0xff if unit == OffsetUnit::Utf16 => 2,
        _ => 1,
    };
    bytes.iter().map(size).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_boundary_converts() {
        let text = "가a😀é\u{10ffff}".repeat(40);
        let chars = OffsetMap::new(&text, OffsetUnit::Char);
        let utf16 = OffsetMap::new(&text, OffsetUnit::Utf16);
        let bytes = OffsetMap::new(&text, OffsetUnit::Byte);
        let (mut count, mut wide) = (0, 0);
        for (at, c) in text.char_indices() {
            assert_eq!(chars.offset(at), count);
            assert_eq!(utf16.offset(at), wide);
            assert_eq!(bytes.offset(at), at);
            count += 1;
            wide += c.len_utf16();
        }
        assert_eq!(chars.offset(text.len() + 9), count);
        assert_eq!(utf16.offset(text.len()), wide);
    }
}
