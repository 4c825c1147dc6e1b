//! From text to time expressions: fields only, no calendar.

use crate::mention::Found;
use std::ops::Range;

/// What the words of one time expression say.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TimeExpr {}

/// Appends the time expressions in `range` of the view, in text order, not overlapping.
/// The range is one or more whole paragraphs.
pub(crate) fn scan(_view: &str, _range: Range<usize>, _out: &mut Vec<Found<TimeExpr>>) {}
