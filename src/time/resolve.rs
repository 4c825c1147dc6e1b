//! From fields, publication time and the text before to a [`Timex`].

use super::scan::TimeExpr;
use super::Timex;
use crate::document::PublicationTime;
use crate::mention::Span;

/// Resolves the expressions of one document in text order and remembers what the passage is about.
#[derive(Clone, Debug)]
pub(crate) struct Resolver {}

impl Resolver {
    pub(crate) fn new(_publication: Option<PublicationTime>) -> Self {
        Self {}
    }

    /// The next expression in text order.
    pub(crate) fn resolve(&mut self, _view: &str, _span: Span, _expr: &TimeExpr) -> Timex {
        Timex {}
    }
}
