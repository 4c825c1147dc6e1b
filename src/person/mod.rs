//! People.

pub(crate) mod resolve;
pub(crate) mod scan;

use crate::extract::{Extract, Mentions};
use crate::mention::{owned_already, Kind, Value};
use std::fmt;
use std::sync::Arc;

/// A person.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Person {
    name: Arc<str>,
    title: Option<Arc<str>>,
    organisation: Option<Arc<str>>,
}

owned_already!(Person);

impl Value for Person {
    const KIND: Kind = Kind::Person;
}

impl Person {
    /// The fullest name that the article gives.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// Finds people, and nothing else.
#[derive(Clone, Copy, Debug, Default)]
pub struct PersonExtractor {}

impl PersonExtractor {
    /// An extractor of people.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Extract for PersonExtractor {
    type Value<'t> = Person;

    fn mentions<'t>(&self, text: &'t str) -> Mentions<'t, Person> {
        Mentions::of_whole(text, |source, _, out| {
            let mut names = Vec::new();
            scan::scan(source.view(), &mut names);
            let found = resolve::resolve(source.view(), &names, &[]);
            out.extend(found.into_iter().map(|f| source.mention(f)));
        })
    }
}
