//! From text to names of organisations: what the words say.

use crate::mention::Found;

/// The organisations that are known by name: the built-in list and the caller's.
#[derive(Debug, Default)]
pub(crate) struct OrgList {}

/// One name of an organisation as it stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OrgName {}

/// Appends the names in the view, in text order, not overlapping.
pub(crate) fn scan(_view: &str, _list: &OrgList, _out: &mut Vec<Found<OrgName>>) {}
