//! Who is speaking: sources and their names.

use super::scan::Draft;
use crate::mention::{Found, Span};
use crate::org::Organisation;
use crate::person::Person;
use std::sync::Arc;

/// A quotation with its source and cue, in view offsets.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reading {
    pub(crate) source: Option<Span>,
    pub(crate) source_name: Option<Arc<str>>,
    pub(crate) cue: Option<Span>,
}

/// The quotations with their speakers, in text order.
pub(crate) fn resolve(
    _view: &str,
    _drafts: &[Found<Draft>],
    _organisations: &[Found<Organisation>],
    _people: &[Found<Person>],
) -> Vec<Found<Reading>> {
    Vec::new()
}
