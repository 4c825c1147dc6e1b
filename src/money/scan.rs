//! From text to amounts: what the words say.

use super::Money;
use crate::mention::Found;
use std::ops::Range;

/// Appends the amounts that stand in `range` of the view, in text order, not overlapping.
/// The range is one or more whole paragraphs.
pub(crate) fn scan(_view: &str, _range: Range<usize>, _out: &mut Vec<Found<Money>>) {}
