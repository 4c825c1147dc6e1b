//! Which names are the same body: aliases, short forms, canonical names.

use super::scan::{OrgList, OrgName};
use super::Organisation;
use crate::mention::Found;

/// One organisation for each name, in the same order.
pub(crate) fn resolve(_view: &str, _list: &OrgList, _names: &[Found<OrgName>]) -> Vec<Found<Organisation>> {
    Vec::new()
}
