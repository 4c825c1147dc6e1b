//! One kind alone: the trait behind the typed extractors and the iterator that they give.

use crate::mention::{Mention, Value};
use crate::text::{segment, SourceText};
use std::fmt;
use std::iter::FusedIterator;
use std::ops::Range;
use std::vec;

/// An extractor of one kind of fact.
///
/// It reads the text by itself, without the other kinds, so nothing is settled
/// between kinds, and what needs them is left open; [`Extractor`](crate::Extractor)
/// does all of it. Use a typed extractor where only one kind is wanted and speed
/// counts.
///
/// ```
/// use sasil::{Extract, TimeExtractor};
///
/// let text = "내년 2분기에 출시하고 3년간 운영한다.";
/// let times: Vec<_> = TimeExtractor::new().mentions(text).map(|m| m.value().to_string()).collect();
/// assert_eq!(times, ["XXXX-Q2", "P3Y"]);
/// ```
pub trait Extract {
    /// What its mentions say.
    type Value<'t>: Value;

    /// The mentions in `text`, in text order, read as the iterator is advanced.
    fn mentions<'t>(&self, text: &'t str) -> Mentions<'t, Self::Value<'t>>;
}

/// Reads the next stretch of a view.
type Step<'t, V> = Box<dyn FnMut(&SourceText<'t>, Range<usize>, &mut Vec<Mention<'t, V>>) + Send + 't>;

/// The mentions of one kind in one text; made by [`Extract::mentions`].
///
/// Money and times are read paragraph by paragraph as the iterator advances;
/// organisations, people and quotations, which depend on what the whole text says
/// of them, at the first call of `next`.
pub struct Mentions<'t, V> {
    source: SourceText<'t>,
    whole: bool,
    at: usize,
    step: Step<'t, V>,
    ready: vec::IntoIter<Mention<'t, V>>,
}

impl<'t, V> Mentions<'t, V> {
    /// Reads paragraph by paragraph.
    pub(crate) fn by_paragraph(
        text: &'t str,
        step: impl FnMut(&SourceText<'t>, Range<usize>, &mut Vec<Mention<'t, V>>) + Send + 't,
    ) -> Self {
        Self { source: SourceText::new(text), whole: false, at: 0, step: Box::new(step), ready: Vec::new().into_iter() }
    }

    /// Reads the whole text at once, when the first mention is asked for.
    pub(crate) fn of_whole(
        text: &'t str,
        step: impl FnMut(&SourceText<'t>, Range<usize>, &mut Vec<Mention<'t, V>>) + Send + 't,
    ) -> Self {
        Self { whole: true, ..Self::by_paragraph(text, step) }
    }
}

impl<'t, V> Iterator for Mentions<'t, V> {
    type Item = Mention<'t, V>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(mention) = self.ready.next() {
                return Some(mention);
            }
            let view = self.source.view();
            let range = if self.whole {
                (self.at < view.len()).then_some(self.at..view.len())
            } else {
                let rest = view.get(self.at..).unwrap_or_default();
                segment::paragraphs(rest).next().map(|r| self.at + r.start..self.at + r.end)
            }?;
            self.at = range.end;
            let mut found = Vec::new();
            (self.step)(&self.source, range, &mut found);
            self.ready = found.into_iter();
        }
    }
}

impl<V> FusedIterator for Mentions<'_, V> {}

impl<V> fmt::Debug for Mentions<'_, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mentions").field("text", &self.source.original()).field("at", &self.at).finish_non_exhaustive()
    }
}
