//! Paragraphs and sentences of a view.

use crate::mention::Span;
use std::ops::Range;

/// The lines of the text that hold something, as ranges, in order.
///
/// A newline ends a paragraph in every news corpus that we have seen; no mention
/// crosses one except a quotation, which `quote` follows by itself.
pub(crate) fn paragraphs(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < text.len() {
            let start = at;
            let rest = text.as_bytes().get(start..).unwrap_or_default();
            let end = memchr::memchr(b'\n', rest).map_or(text.len(), |i| start + i);
            at = end + 1;
            if text.get(start..end).is_some_and(|line| !line.trim().is_empty()) {
                return Some(start..end);
            }
        }
        None
    })
}

/// The sentences of one paragraph (offsets into `text`), in order, without the
/// white space between them.
///
/// A sentence ends behind `.`, `?`, `!` or `…` (and closing marks) where a letter
/// stands before the stop and not a digit with a digit behind it; inside
/// quotation marks nothing ends. A mark without its partner is given up at the end
/// of the paragraph, and the paragraph is then cut as if there were no marks.
pub(crate) fn sentences(text: &str, paragraph: Range<usize>) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    if !cut(text, paragraph.clone(), true, &mut out) {
        out.clear();
        cut(text, paragraph, false, &mut out);
    }
    out
}

/// At most the last `len` bytes of a text, from the boundary of a character on.
pub(crate) fn last_bytes(text: &str, len: usize) -> &str {
    let mut at = text.len().saturating_sub(len);
    while !text.is_char_boundary(at) {
        at += 1;
    }
    text.get(at..).unwrap_or_default()
}

/// At most the first `len` bytes of a text, up to the boundary of a character.
pub(crate) fn first_bytes(text: &str, len: usize) -> &str {
    let mut at = text.len().min(len);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    text.get(..at).unwrap_or_default()
}

/// [`last_bytes`] of the last line.
pub(crate) fn line_before(text: &str, len: usize) -> &str {
    let near = last_bytes(text, len);
    near.rfind('\n').and_then(|i| near.get(i + 1..)).unwrap_or(near)
}

/// [`first_bytes`] of the first line.
pub(crate) fn line_behind(text: &str, len: usize) -> &str {
    let near = first_bytes(text, len);
    near.find('\n').and_then(|i| near.get(..i)).unwrap_or(near)
}

/// The sentence or sentences that a span stands in; empty where the span is not in the text.
pub(crate) fn sentence_at(text: &str, span: Span) -> &str {
    let (Some(before), Some(after)) = (text.get(..span.start), text.get(span.end..)) else { return "" };
    let start = memchr::memrchr(b'\n', before.as_bytes()).map_or(0, |i| i + 1);
    let end = memchr::memchr(b'\n', after.as_bytes()).map_or(text.len(), |i| span.end + i);
    let touched = |s: &Range<usize>| s.end > span.start && s.start < span.end;
    let sentences = sentences(text, start..end);
    let first = sentences.iter().find(|s| touched(s));
    let last = sentences.iter().rev().find(|s| touched(s));
    match (first, last) {
        (Some(first), Some(last)) => text.get(first.start..last.end).unwrap_or_default(),
        _ => text.get(start..end).unwrap_or_default().trim(),
    }
}

/// Whether every mark was closed.
fn cut(text: &str, paragraph: Range<usize>, quotes: bool, out: &mut Vec<Range<usize>>) -> bool {
    let mut open = 0_usize;
    let mut straight = false;
    let mut start = paragraph.start;
    let mut before = ' ';
    let mut chars = text.get(paragraph.clone()).unwrap_or_default().char_indices().peekable();
    while let Some((i, c)) = chars.next() {
        let at = paragraph.start + i;
        match c {
            '"' if quotes => straight = !straight,
            '“' if quotes => open += 1,
            '”' if quotes => {
                if open > 0 {
                    open -= 1;
                } else if straight {
                    straight = false;
                }
            }
            '.' | '?' | '!' | '…' if open == 0 && !straight => {
                let next = chars.peek().map(|&(_, c)| c);
                let ends = match next {
                    None => true,
                    Some(n) if n.is_whitespace() => {
                        !(c == '.' && before.is_ascii_digit() && short_number(text, start, at))
                    }
                    // sentences run together: `말했다.그는`
                    Some(n) => {
                        c == '.'
                            && crate::text::particle::is_hangul(before)
                            && crate::text::particle::is_hangul(n)
                            && before == '다'
                    }
                };
                if ends {
                    push(text, start..at + c.len_utf8(), out);
                    start = at + c.len_utf8();
                }
            }
            _ => {}
        }
        before = c;
    }
    push(text, start..paragraph.end, out);
    open == 0 && !straight
}

/// `2024. 10. 10.` is a date and not three sentences: a stop behind at most four
/// digits that stand alone.
fn short_number(text: &str, start: usize, at: usize) -> bool {
    let before = text.get(start..at).unwrap_or_default();
    let head = before.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = before.len() - head.len();
    digits <= 4 && (head.is_empty() || head.ends_with(' ') || head.ends_with('(') || head.ends_with('\''))
}

fn push(text: &str, range: Range<usize>, out: &mut Vec<Range<usize>>) {
    let piece = text.get(range.clone()).unwrap_or_default();
    let lead = piece.len() - piece.trim_start().len();
    let trimmed = piece.trim().len();
    if trimmed > 0 {
        out.push(range.start + lead..range.start + lead + trimmed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<&str> {
        sentences(text, 0..text.len()).into_iter().map(|r| &text[r]).collect()
    }

    #[test]
    fn sentences_end_at_stops_outside_marks() {
        assert_eq!(of("하나다. 둘이다! 셋"), ["하나다.", "둘이다!", "셋"]);
        assert_eq!(of("그는 \"하나다. 둘이다.\"라고 말했다. 끝."), ["그는 \"하나다. 둘이다.\"라고 말했다.", "끝."]);
        assert_eq!(of("1.5배다. 2024. 10. 10. 발표"), ["1.5배다.", "2024. 10. 10. 발표"]);
        assert_eq!(of("말했다.그는 갔다."), ["말했다.", "그는 갔다."]);
    }

    #[test]
    fn an_unclosed_mark_costs_nothing_but_itself() {
        assert_eq!(of("“열기만 했다. 그리고 끝."), ["“열기만 했다.", "그리고 끝."]);
    }

    #[test]
    fn paragraphs_are_lines_that_hold_something() {
        let text = "가\n\n 나 \r\n\n";
        let lines: Vec<_> = paragraphs(text).map(|r| text[r].trim().to_owned()).collect();
        assert_eq!(lines, ["가", "나"]);
    }
}
