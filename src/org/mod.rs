//! Organisations.

pub(crate) mod lexicon;
pub(crate) mod list;
pub(crate) mod resolve;
pub(crate) mod scan;

pub use list::CustomOrganisation;

use crate::error::BuildError;
use crate::extract::{Extract, Mentions};
use crate::mention::{owned_already, Kind, Value};
use crate::text::words::Words;
use std::fmt;
use std::sync::Arc;

/// An organisation.
///
/// ```
/// use sasil::{Document, Extractor};
///
/// let facts = Extractor::new().extract(&Document::new("국제통화기금(IMF)은 이날 IMF 총회를 열었다."));
/// let names: Vec<_> = facts.organisations().map(|m| (m.as_str(), m.value().name())).collect();
/// assert_eq!(names, [("국제통화기금", "국제통화기금"), ("IMF", "국제통화기금"), ("IMF", "국제통화기금")]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Organisation {
    name: Arc<str>,
    generic: bool,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    id: Option<Arc<str>>,
    #[cfg_attr(feature = "serde", serde(skip))]
    category: Option<Category>,
    #[cfg_attr(feature = "serde", serde(skip))]
    listed: Option<Arc<str>>,
}

owned_already!(Organisation);

impl Value for Organisation {
    const KIND: Kind = Kind::Organisation;
}

impl Organisation {
    /// The canonical name: the one that the caller's list gives, else the longest form
    /// that the article gives this body (`마이크로소프트` for `MS` behind `마이크로소프트(MS)`).
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it is a body without a name of its own (`정부`, `경찰`, `노조`); the name is
    /// then what is written.
    #[must_use]
    pub fn is_generic(&self) -> bool {
        self.generic
    }

    /// What kind of body the built-in list says that it is, if it is listed.
    #[must_use]
    pub fn category(&self) -> Option<Category> {
        self.category
    }

    /// The canonical name in the built-in list, if it is listed: `마이크로소프트` also where the
    /// article never writes more than `MS`. A name that has passed from one party to another is of
    /// the one that had it on the day of publication: `민주당` in 2012 is 민주통합당, and `None`
    /// without a date, unless the text names the party in full.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use sasil::{Document, Extractor};
    ///
    /// let listed = |year| {
    ///     let document = Document::new("민주당은 논평을 냈다.").published(NaiveDate::from_ymd_opt(year, 9, 1).unwrap());
    ///     let facts = Extractor::new().extract(&document);
    ///     let party = facts.organisations().next().unwrap();
    ///     party.value().listed_name().map(str::to_owned)
    /// };
    /// assert_eq!(listed(2012).as_deref(), Some("민주통합당"));
    /// assert_eq!(listed(2024).as_deref(), Some("더불어민주당"));
    /// ```
    #[must_use]
    pub fn listed_name(&self) -> Option<&str> {
        self.listed.as_deref()
    }

    /// The id that the caller gave this organisation
    /// ([`CustomOrganisation::id`]).
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    pub(crate) fn shared_name(&self) -> Arc<str> {
        Arc::clone(&self.name)
    }
}

impl fmt::Display for Organisation {
    /// The name, and ` generic` where it is generic.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        f.write_str(if self.generic { " generic" } else { "" })
    }
}

/// The categories and the names that the list's file and [`Category::as_str`] use.
macro_rules! categories {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal,)+) => {
        /// What kind of body an organisation is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Category {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Category {
            /// Its name in lower case: `company`, `local_government`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Category::$variant => $name,)+
                }
            }

            fn from_name(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Category::$variant),)+
                    _ => None,
                }
            }
        }
    };
}

categories! {
    /// A company or group of companies.
    Company = "company",
    /// A bank.
    Bank = "bank",
    /// A securities house.
    Securities = "securities",
    /// An insurer.
    Insurer = "insurer",
    /// Another financial house: a fund, a card issuer, a rating agency.
    Finance = "finance",
    /// A ministry.
    Ministry = "ministry",
    /// Another body of the state.
    Agency = "agency",
    /// A court.
    Court = "court",
    /// A prosecutors' office.
    Prosecution = "prosecution",
    /// A unit of the police or coast guard.
    Police = "police",
    /// A unit of the forces.
    Military = "military",
    /// A province, city, county or district as a body.
    LocalGovernment = "local_government",
    /// A public corporation.
    PublicCorporation = "public_corporation",
    /// A political party.
    Party = "party",
    /// A parliament, council or one of their committees.
    Legislature = "legislature",
    /// A university.
    University = "university",
    /// A hospital.
    Hospital = "hospital",
    /// A school.
    School = "school",
    /// A research institute.
    Research = "research",
    /// A newspaper, broadcaster, news agency or journal.
    Media = "media",
    /// A trade union.
    Union = "union",
    /// An association or society.
    Association = "association",
    /// A team or league.
    Team = "team",
    /// A foundation or museum.
    Foundation = "foundation",
    /// A church, order or other religious body.
    Religious = "religious",
    /// An international body.
    International = "international",
    /// A body of another state.
    ForeignGovernment = "foreign_government",
    /// Anything else.
    Other = "other",
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Finds organisations, and nothing else.
#[derive(Clone, Debug, Default)]
pub struct OrganisationExtractor {
    list: Arc<list::OrgList>,
}

impl OrganisationExtractor {
    /// An extractor with the built-in list.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An extractor that knows the caller's organisations as well, and never reports the
    /// silenced names.
    ///
    /// # Errors
    ///
    /// As [`ExtractorBuilder::build`](crate::ExtractorBuilder::build).
    pub fn with(organisations: &[CustomOrganisation], silenced: &[String]) -> Result<Self, BuildError> {
        list::OrgList::build(organisations, silenced).map(|list| Self { list: Arc::new(list) })
    }
}

impl Extract for OrganisationExtractor {
    type Value<'t> = Organisation;

    fn mentions<'t>(&self, text: &'t str) -> Mentions<'t, Organisation> {
        let list = Arc::clone(&self.list);
        Mentions::of_whole(text, move |source, _, out| {
            let mut names = Vec::new();
            scan::scan(&Words::new(source.view()), &list, &mut names);
            let found = resolve::resolve(source.view(), &list, &names, None);
            out.extend(found.into_iter().map(|f| source.mention(f)));
        })
    }
}
