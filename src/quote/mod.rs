//! Quotations.

pub(crate) mod resolve;
pub(crate) mod scan;

use crate::extract::{Extract, Mentions};
use crate::mention::{Found, IntoOwned, Kind, Mention, Span, Value};
use crate::text::SourceText;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// A part of the text: where it stands and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Excerpt<'t> {
    #[cfg_attr(feature = "serde", serde(flatten))]
    span: Span,
    text: Cow<'t, str>,
}

/// A quotation (stub).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Quote<'t> {
    source: Option<Excerpt<'t>>,
    source_name: Option<Arc<str>>,
    cue: Option<Excerpt<'t>>,
}

impl Value for Quote<'_> {
    const KIND: Kind = Kind::Quote;
}

impl IntoOwned for Quote<'_> {
    type Owned = Quote<'static>;

    fn into_owned(self) -> Quote<'static> {
        let owned = |e: Excerpt<'_>| Excerpt { span: e.span, text: Cow::Owned(e.text.into_owned()) };
        Quote { source: self.source.map(owned), source_name: self.source_name, cue: self.cue.map(owned) }
    }
}

impl Quote<'_> {
    #[cfg(feature = "serde")]
    pub(crate) fn in_unit(&self, map: &crate::OffsetMap<'_>) -> Self {
        let moved = |e: &Option<_>| e.clone().map(|e: Excerpt<'_>| Excerpt { span: map.span(e.span), ..e });
        Self { source: moved(&self.source), cue: moved(&self.cue), ..self.clone() }
    }
}

impl fmt::Display for Quote<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("quote")
    }
}

/// A quotation in view offsets, placed in the caller's text.
pub(crate) fn place<'t>(source: &SourceText<'t>, found: Found<resolve::Reading>) -> Mention<'t, Quote<'t>> {
    let excerpt = |span: Span| {
        let span = source.original_span(span);
        Excerpt { span, text: Cow::Borrowed(source.original().get(span.range()).unwrap_or_default()) }
    };
    let Found { span, value } = found;
    let quote =
        Quote { source: value.source.map(excerpt), source_name: value.source_name, cue: value.cue.map(excerpt) };
    source.mention(Found { span, value: quote })
}

/// Finds quotations, with the people and organisations that they need.
#[derive(Clone, Debug, Default)]
pub struct QuoteExtractor {}

impl QuoteExtractor {
    /// An extractor of quotations.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Extract for QuoteExtractor {
    type Value<'t> = Quote<'t>;

    fn mentions<'t>(&self, text: &'t str) -> Mentions<'t, Quote<'t>> {
        Mentions::of_whole(text, |source, _, out| {
            let mut drafts = Vec::new();
            scan::scan(source.view(), &mut drafts);
            let found = resolve::resolve(source.view(), &drafts, &[], &[]);
            out.extend(found.into_iter().map(|f| place(source, f)));
        })
    }
}
