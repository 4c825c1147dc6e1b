//! The text as the scanners see it.
//!
//! Scanners never look at the caller's text. They look at its *view*: composed
//! Hangul, plain digits, one kind of middle dot and tilde, no invisible
//! characters. Almost every article is its own view, and then nothing is copied.
//! Every offset inside the crate is a byte of the view; [`SourceText`] brings
//! them back.

pub(crate) mod edges;
pub(crate) mod lexicon;
pub(crate) mod lists;
pub(crate) mod names;
pub(crate) mod normalize;
pub(crate) mod particle;
pub(crate) mod segment;
pub(crate) mod table;
pub(crate) mod verb;
pub(crate) mod words;

use crate::mention::{Found, Mention, Span};
use normalize::Edit;
use std::borrow::Cow;

/// The caller's text together with its view.
#[derive(Debug)]
pub(crate) struct SourceText<'t> {
    original: &'t str,
    view: Cow<'t, str>,
    edits: Vec<Edit>,
}

impl<'t> SourceText<'t> {
    pub(crate) fn new(original: &'t str) -> Self {
        let (view, edits) = normalize::view(original);
        Self { original, view, edits }
    }

    /// What scanners read.
    pub(crate) fn view(&self) -> &str {
        &self.view
    }

    /// What the caller gave.
    pub(crate) fn original(&self) -> &'t str {
        self.original
    }

    /// The same stretch in the caller's text: all characters that a view character
    /// was made of, and no invisible ones beside them.
    pub(crate) fn original_span(&self, span: Span) -> Span {
        if self.edits.is_empty() {
            return span;
        }
        let start = self.original_start(span.start);
        Span::new(start, self.original_end(span.end).max(start))
    }

    fn original_start(&self, at: usize) -> usize {
        let after = self.edits.partition_point(|edit| edit.view.start <= at);
        match after.checked_sub(1).and_then(|i| self.edits.get(i)) {
            None => at,
            Some(edit) if at >= edit.view.end => edit.original.end + (at - edit.view.end),
            Some(edit) => edit.original.start,
        }
    }

    fn original_end(&self, at: usize) -> usize {
        let after = self.edits.partition_point(|edit| edit.view.start < at);
        match after.checked_sub(1).and_then(|i| self.edits.get(i)) {
            None => at,
            Some(edit) if at >= edit.view.end => edit.original.end + (at - edit.view.end),
            Some(edit) => edit.original.end,
        }
    }

    /// A reading placed in the caller's text.
    pub(crate) fn mention<V>(&self, found: Found<V>) -> Mention<'t, V> {
        Mention::new(self.original, self.original_span(found.span), found.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_text_is_its_own_view() {
        let text = SourceText::new("KT는 “2조4000억원”을 냈다.");
        assert!(matches!(text.view, Cow::Borrowed(_)));
        assert_eq!(text.original_span(Span::new(3, 8)), Span::new(3, 8));
    }

    #[test]
    fn spans_come_back_over_edits() {
        for (original, view, part, back) in [
            ("１２억원", "12억원", "12억", "１２억"),
            ("10\u{200b}억원", "10억원", "10", "10"),
            ("10\u{200b}억원", "10억원", "억", "억"),
            ("10\u{200b}억원", "10억원", "10억", "10\u{200b}억"),
            ("&quot;가&quot;", "\"가\"", "가", "가"),
            ("5∼6월", "5~6월", "5~6월", "5∼6월"),
            ("MSㆍ구글", "MS·구글", "구글", "구글"),
            (
                "\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8}은행",
                "한국은행",
                "한국",
                "\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8}",
            ),
        ] {
            let text = SourceText::new(original);
            assert_eq!(text.view(), view);
            let start = text.view().find(part).unwrap();
            let span = text.original_span(Span::new(start, start + part.len()));
            assert_eq!(&original[span.range()], back, "{original:?}");
        }
    }
}
