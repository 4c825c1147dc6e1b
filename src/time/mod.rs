//! Times: ISO-TimeML TIMEX3.

pub(crate) mod resolve;
pub(crate) mod scan;

use crate::document::PublicationTime;
use crate::extract::{Extract, Mentions};
use crate::mention::{owned_already, Found, Kind, Value};
use std::fmt;

/// A time (stub).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Timex {}

owned_already!(Timex);

impl Value for Timex {
    const KIND: Kind = Kind::Time;
}

impl fmt::Display for Timex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("X")
    }
}

/// Finds times, and nothing else.
#[derive(Clone, Copy, Debug, Default)]
pub struct TimeExtractor {
    publication: Option<PublicationTime>,
}

impl TimeExtractor {
    /// An extractor that knows no publication date: what depends on one keeps its `X`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Resolves against this publication date or moment.
    #[must_use]
    pub fn published(self, at: impl Into<PublicationTime>) -> Self {
        Self { publication: Some(at.into()) }
    }
}

impl Extract for TimeExtractor {
    type Value<'t> = Timex;

    fn mentions<'t>(&self, text: &'t str) -> Mentions<'t, Timex> {
        let mut resolver = resolve::Resolver::new(self.publication);
        Mentions::by_paragraph(text, move |source, range, out| {
            let mut found = Vec::new();
            scan::scan(source.view(), range, &mut found);
            for Found { span, value } in found {
                let value = resolver.resolve(source.view(), span, &value);
                out.push(source.mention(Found { span, value }));
            }
        })
    }
}
