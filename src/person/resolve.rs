//! Who is who: full names, titles and organisations from the whole article.

use super::scan::PersonName;
use super::Person;
use crate::mention::Found;
use crate::org::Organisation;

/// One person for each name, in the same order.
pub(crate) fn resolve(
    _view: &str,
    _names: &[Found<PersonName>],
    _organisations: &[Found<Organisation>],
) -> Vec<Found<Person>> {
    Vec::new()
}
