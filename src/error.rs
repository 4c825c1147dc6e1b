//! The two things that can fail: building an extractor, and parsing a value from a string.
//!
//! Extraction itself cannot fail: text is never wrong, it only holds no facts.

use thiserror::Error;

/// Why [`ExtractorBuilder::build`](crate::ExtractorBuilder::build) refused the caller's organisations.
///
/// Every variant names the entry (counted from 0 in the order of the calls) and the word in question.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum BuildError {
    /// A canonical name, or an alias, is empty or only white space.
    #[error("organisation {entry}: {what} is empty")]
    EmptyName {
        /// Which organisation, counted from 0.
        entry: usize,
        /// `"the name"` or `"an alias"`.
        what: &'static str,
    },
    /// Two organisations have the same canonical name.
    #[error("organisation {entry}: the name {name:?} is already that of organisation {earlier}")]
    DuplicateName {
        /// Which organisation, counted from 0.
        entry: usize,
        /// The one that had the name first.
        earlier: usize,
        /// The name.
        name: String,
    },
    /// An alias belongs to two organisations, or is the canonical name of another.
    #[error("organisation {entry}: the alias {alias:?} already belongs to organisation {earlier}")]
    AliasOfTwo {
        /// Which organisation, counted from 0.
        entry: usize,
        /// The one that had the alias first.
        earlier: usize,
        /// The alias.
        alias: String,
    },
    /// The word lists did not fit into an automaton (only with millions of names).
    #[error("the organisations do not fit into an automaton: {reason}")]
    TooLarge {
        /// What the automaton's builder said.
        reason: String,
    },
}

/// Why a string is not the text form of a value; says where and why.
///
/// ```
/// let error = "3억 그루".parse::<sasil::Money>().unwrap_err();
/// assert!(error.to_string().contains("3억 그루"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{input:?} at byte {at}: {reason}")]
pub struct ParseError {
    input: String,
    at: usize,
    reason: &'static str,
}

impl ParseError {
    pub(crate) fn new(input: &str, at: usize, reason: &'static str) -> Self {
        Self { input: input.to_owned(), at, reason }
    }

    /// The byte of the input at which reading stopped.
    #[must_use]
    pub fn at(&self) -> usize {
        self.at
    }

    /// Why it stopped there.
    #[must_use]
    pub fn reason(&self) -> &str {
        self.reason
    }
}
