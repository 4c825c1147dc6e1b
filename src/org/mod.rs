//! Organisations.

pub(crate) mod resolve;
pub(crate) mod scan;

use crate::extract::{Extract, Mentions};
use crate::mention::{owned_already, Kind, Value};
use std::fmt;
use std::sync::Arc;

/// An organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Organisation {
    name: Arc<str>,
    generic: bool,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    id: Option<Arc<str>>,
}

owned_already!(Organisation);

impl Value for Organisation {
    const KIND: Kind = Kind::Organisation;
}

impl Organisation {
    /// The canonical name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for Organisation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// Finds organisations, and nothing else.
#[derive(Clone, Debug, Default)]
pub struct OrganisationExtractor {
    list: Arc<scan::OrgList>,
}

impl OrganisationExtractor {
    /// An extractor with the built-in list.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Extract for OrganisationExtractor {
    type Value<'t> = Organisation;

    fn mentions<'t>(&self, text: &'t str) -> Mentions<'t, Organisation> {
        let list = Arc::clone(&self.list);
        Mentions::of_whole(text, move |source, _, out| {
            let mut names = Vec::new();
            scan::scan(source.view(), &list, &mut names);
            let found = resolve::resolve(source.view(), &list, &names);
            out.extend(found.into_iter().map(|f| source.mention(f)));
        })
    }
}
