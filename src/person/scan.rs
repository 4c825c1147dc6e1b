//! From text to names of people: what the words say.

use crate::mention::Found;

/// One name of a person as it stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PersonName {}

/// Appends the names in the view, in text order, not overlapping.
pub(crate) fn scan(_view: &str, _out: &mut Vec<Found<PersonName>>) {}
