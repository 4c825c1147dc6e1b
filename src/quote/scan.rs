//! From text to quotations: content, cue and the words around them.

use crate::mention::Found;

/// One quotation as the words give it; the span is that of the content.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Draft {}

/// Appends the quotations in the view, in text order.
pub(crate) fn scan(_view: &str, _out: &mut Vec<Found<Draft>>) {}
