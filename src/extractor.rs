//! The spine: from a document to its facts, stage by stage.

use crate::document::Document;
use crate::error::BuildError;
use crate::facts::Facts;
use crate::mention::{Found, Kind, Span};
use crate::org::list::OrgList;
use crate::org::CustomOrganisation;
use crate::text::words::Words;
use crate::text::SourceText;
use crate::{dateline, money, org, overlap, person, quote, time};
use std::sync::Arc;

/// Reads documents: every kind of fact, overlaps settled, everything resolved.
///
/// Built once and shared: it is `Send + Sync`, and cloning it copies pointers.
#[derive(Clone, Debug)]
pub struct Extractor {
    kinds: [bool; Kind::ALL.len()],
    infer_date: bool,
    bare_days: time::BareDays,
    organisations: Arc<OrgList>,
}

impl Default for Extractor {
    fn default() -> Self {
        Self {
            kinds: [true; Kind::ALL.len()],
            infer_date: false,
            bare_days: time::BareDays::default(),
            organisations: Arc::default(),
        }
    }
}

impl Extractor {
    /// An extractor of every kind, with the built-in lists.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An extractor with options.
    pub fn builder() -> ExtractorBuilder {
        ExtractorBuilder::default()
    }

    /// The facts of a document. Never fails, never panics, never reads the clock.
    #[must_use]
    pub fn extract<'t>(&self, document: &Document<'t>) -> Facts<'t> {
        let text = SourceText::new(document.text());
        let view = text.view();

        let inferred = if self.infer_date && document.publication().is_none() { dateline::infer(view) } else { None };
        let publication = document.publication().or(inferred);

        let mut found = self.scan(view);
        found.settle(view);

        let mut resolver = time::resolve::Resolver::new(publication).bare_days(self.bare_days);
        let organisations =
            org::resolve::resolve(view, &self.organisations, &found.organisations, publication.map(|at| at.date()));
        let people = person::resolve::resolve(view, &found.people, &organisations);
        let quotes = if self.wants(Kind::Quote) {
            quote::resolve::resolve(view, &found.quotes, &organisations, &people)
        } else {
            Vec::new()
        };

        let mut facts = Facts::new(document.text(), publication, inferred.is_some());
        facts.money = found.money.into_iter().map(|f| text.mention(f)).collect();
        facts.times = (found.times.iter())
            .map(|f| text.mention(Found { span: f.span, value: resolver.resolve(view, f.span, &f.value) }))
            .collect();
        if self.wants(Kind::Organisation) {
            facts.organisations = organisations.into_iter().map(|f| text.mention(f)).collect();
        }
        if self.wants(Kind::Person) {
            facts.people = people.into_iter().map(|f| text.mention(f)).collect();
        }
        facts.quotes = quotes.into_iter().map(|f| quote::place(&text, f)).collect();
        facts.finish()
    }

    fn wants(&self, kind: Kind) -> bool {
        self.kinds.get(kind as usize) == Some(&true)
    }

    fn scan(&self, view: &str) -> Scan {
        let mut found = Scan::default();
        if self.wants(Kind::Money) {
            money::scan::scan(view, 0..view.len(), &mut found.money);
        }
        if self.wants(Kind::Time) {
            time::scan::scan(view, 0..view.len(), &mut found.times);
        }
        let speakers = self.wants(Kind::Quote);
        if speakers {
            quote::scan::scan(view, &mut found.quotes);
        }
        // a speaker is a person or an organisation, and a person belongs to one
        if speakers || self.wants(Kind::Person) || self.wants(Kind::Organisation) {
            let words = Words::new(view);
            org::scan::scan(&words, &self.organisations, &mut found.organisations);
            person::scan::scan(&words, &found.organisations, &mut found.people);
        }
        found
    }
}

/// What the words say, before anything is settled.
#[derive(Debug, Default)]
struct Scan {
    money: Vec<Found<crate::Money>>,
    times: Vec<Found<time::scan::TimeExpr>>,
    organisations: Vec<Found<org::scan::OrgName>>,
    people: Vec<Found<person::scan::PersonName>>,
    quotes: Vec<Found<quote::scan::Draft>>,
}

impl Scan {
    /// One reading for each place.
    fn settle(&mut self, view: &str) {
        person::scan::yield_to(&mut self.people, &self.organisations);
        // where a time begins that the copula stands behind, in text order as all times are
        let copula = |time: &&Found<time::scan::TimeExpr>| time::scan::is_copula_behind(view, time.span);
        let dated: Vec<usize> = self.times.iter().filter(copula).map(|time| time.span.start).collect();
        if !dated.is_empty() {
            self.people.retain(|name| dated.binary_search(&name.span.start).is_err());
        }
        // 이억원 위원장: what a title stands behind is nobody's money
        let titled = |span: Span| {
            let at = self.people.partition_point(|name| name.span.start < span.start);
            self.people
                .get(at)
                .is_some_and(|name| name.span == span && (name.value.title_behind || name.value.courtesy))
        };
        self.money.retain(|sum| !titled(sum.span));
        let claims = overlap::claims(Kind::Money, &self.money)
            .chain(overlap::claims(Kind::Time, &self.times))
            .chain(overlap::claims(Kind::Organisation, &self.organisations))
            .chain(overlap::claims(Kind::Person, &self.people))
            .collect();
        let lost = overlap::losers(claims);
        overlap::drop_lost(Kind::Money, &mut self.money, &lost);
        overlap::drop_lost(Kind::Time, &mut self.times, &lost);
        overlap::drop_lost(Kind::Organisation, &mut self.organisations, &lost);
        overlap::drop_lost(Kind::Person, &mut self.people, &lost);
    }
}

/// Options of an [`Extractor`]; made by [`Extractor::builder`].
///
/// ```
/// use sasil::{Document, Extractor, Kind};
///
/// # fn main() -> Result<(), sasil::BuildError> {
/// let extractor = Extractor::builder().kinds([Kind::Money]).infer_date(true).build()?;
/// let facts = extractor.extract(&Document::new("입력 2024.10.10 13:43\n어제 3억원을 냈다."));
/// assert_eq!(facts.len(), 1);
/// assert!(facts.publication_was_inferred());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "options do nothing until `build` is called"]
pub struct ExtractorBuilder {
    extractor: Extractor,
    organisations: Vec<CustomOrganisation>,
    silenced: Vec<String>,
}

impl ExtractorBuilder {
    /// Only these kinds; all of them if this is not called.
    ///
    /// What a wanted kind needs of another is still read (a quotation needs people),
    /// but not given out.
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = Kind>) -> Self {
        self.extractor.kinds = [false; Kind::ALL.len()];
        for kind in kinds {
            if let Some(wanted) = self.extractor.kinds.get_mut(kind as usize) {
                *wanted = true;
            }
        }
        self
    }

    /// Whether to read the publication date off the text where the caller gives none: a
    /// stamp (`입력 2024.10.10 13:43`, `송고시간2024-10-10 13:43`), a full date alone on its line, one
    /// behind a dateline's bracket, or one at the end of a line that is signed or sent off (`김나래 기자
    /// 2024.10.10`). Off unless asked for; [`Facts::publication_was_inferred`] tells when it was used.
    pub fn infer_date(mut self, infer: bool) -> Self {
        self.extractor.infer_date = infer;
        self
    }

    /// Which day a bare `12일`, weekday or month is: the nearest to publication unless another
    /// policy is asked for. A page of events to come reads best with [`BareDays::Future`], minutes
    /// of what has happened with [`BareDays::Past`].
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use sasil::{BareDays, Document, Extractor};
    ///
    /// let published = NaiveDate::from_ymd_opt(2024, 10, 10).unwrap();
    /// let document = Document::new("위원회는 12일 모였다.").published(published);
    /// let read = |extractor: Extractor| extractor.extract(&document).times().next().unwrap().value().to_string();
    ///
    /// assert_eq!(read(Extractor::new()), "2024-10-12");
    /// assert_eq!(read(Extractor::builder().bare_days(BareDays::Past).build()?), "2024-09-12");
    /// # Ok::<(), sasil::BuildError>(())
    /// ```
    ///
    /// [`BareDays::Future`]: crate::BareDays::Future
    /// [`BareDays::Past`]: crate::BareDays::Past
    pub fn bare_days(mut self, bare_days: time::BareDays) -> Self {
        self.extractor.bare_days = bare_days;
        self
    }

    /// Knows one more organisation, before and above the built-in list: a name that both have
    /// is the caller's.
    pub fn organisation(mut self, organisation: CustomOrganisation) -> Self {
        self.organisations.push(organisation);
        self
    }

    /// Never reports this name of an organisation, wherever it stands: for a word that the
    /// caller's texts use for something else.
    ///
    /// ```
    /// use sasil::{Document, Extractor};
    ///
    /// let extractor = Extractor::builder().silence("구글").build()?;
    /// assert_eq!(extractor.extract(&Document::new("구글은 제외했다.")).len(), 0);
    /// # Ok::<(), sasil::BuildError>(())
    /// ```
    pub fn silence(mut self, name: impl Into<String>) -> Self {
        self.silenced.push(name.into());
        self
    }

    /// The extractor.
    ///
    /// # Errors
    ///
    /// If a name or alias of the caller's organisations is empty, or belongs to two of them;
    /// the error names the entry.
    pub fn build(self) -> Result<Extractor, BuildError> {
        let organisations = Arc::new(OrgList::build(&self.organisations, &self.silenced)?);
        Ok(Extractor { organisations, ..self.extractor })
    }
}
