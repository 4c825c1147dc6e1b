//! Amounts of money.

pub(crate) mod scan;

use crate::extract::{Extract, Mentions};
use crate::mention::{owned_already, Kind, Value};
use std::fmt;

/// An amount of money (stub).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Money {}

owned_already!(Money);

impl Value for Money {
    const KIND: Kind = Kind::Money;
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KRW")
    }
}

/// Finds amounts of money, and nothing else.
#[derive(Clone, Copy, Debug, Default)]
pub struct MoneyExtractor {}

impl MoneyExtractor {
    /// An extractor of amounts.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Extract for MoneyExtractor {
    type Value<'t> = Money;

    fn mentions<'t>(&self, text: &'t str) -> Mentions<'t, Money> {
        Mentions::by_paragraph(text, |source, range, out| {
            let mut found = Vec::new();
            scan::scan(source.view(), range, &mut found);
            out.extend(found.into_iter().map(|f| source.mention(f)));
        })
    }
}
