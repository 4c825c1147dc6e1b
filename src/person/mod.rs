//! People.

pub(crate) mod lexicon;
pub(crate) mod resolve;
pub(crate) mod scan;

use crate::extract::{Extract, Mentions};
use crate::mention::{owned_already, Kind, Value};
use crate::text::words::Words;
use std::fmt;
use std::sync::Arc;

/// A person with a name.
///
/// ```
/// use sasil::{Document, Extractor};
///
/// let facts = Extractor::new().extract(&Document::new("한서윤 삼성전자 부사장이 나섰다. 한 부사장은 웃었다."));
/// let second = facts.people().nth(1).unwrap();
/// assert_eq!((second.as_str(), second.value().name()), ("한", "한서윤"));
/// assert_eq!(second.value().title(), Some("부사장"));
/// assert_eq!(second.value().organisation(), Some("삼성전자"));
/// ```
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

    /// The title at this mention, else one that the article gives; an occupation counts (`배우`),
    /// 씨 does not.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The canonical name of the organisation that the person speaks or works for, as far as the
    /// article says.
    #[must_use]
    pub fn organisation(&self) -> Option<&str> {
        self.organisation.as_deref()
    }
}

impl fmt::Display for Person {
    /// `name | title | organisation`, with `-` for what is not said.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} | {} | {}", self.name, self.title().unwrap_or("-"), self.organisation().unwrap_or("-"))
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
            scan::scan(&Words::new(source.view()), &[], &mut names);
            let found = resolve::resolve(source.view(), &names, &[]);
            out.extend(found.into_iter().map(|f| source.mention(f)));
        })
    }
}
