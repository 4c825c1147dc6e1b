//! What goes in: a text and, if known, when it was published.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// When a document was published: the *document creation time* of TIMEX3, from
/// which `어제` and `내년` are counted.
///
/// Made from a [`NaiveDate`] or a [`NaiveDateTime`]; times are Korean civil time.
///
/// ```
/// use chrono::NaiveDate;
/// use sasil::PublicationTime;
///
/// let day = NaiveDate::from_ymd_opt(2024, 10, 10).unwrap();
/// assert_eq!(PublicationTime::from(day).date(), day);
/// assert_eq!(PublicationTime::from(day).time(), None);
/// let moment = day.and_hms_opt(13, 43, 0).unwrap();
/// assert_eq!(PublicationTime::from(moment).time(), Some(moment.time()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PublicationTime {
    date: NaiveDate,
    time: Option<NaiveTime>,
}

impl PublicationTime {
    /// The day.
    #[must_use]
    pub fn date(&self) -> NaiveDate {
        self.date
    }

    /// The time of day, where it is known.
    #[must_use]
    pub fn time(&self) -> Option<NaiveTime> {
        self.time
    }
}

impl From<NaiveDate> for PublicationTime {
    fn from(date: NaiveDate) -> Self {
        Self { date, time: None }
    }
}

impl From<NaiveDateTime> for PublicationTime {
    fn from(moment: NaiveDateTime) -> Self {
        Self { date: moment.date(), time: Some(moment.time()) }
    }
}

/// A text and, if known, its publication date.
///
/// Without a date nothing is guessed: `내년` stays `XXXX`, visibly unresolved. A date outside the
/// years 1000 to 9900, whose neighbours four digits cannot hold, counts as none for that.
///
/// ```
/// use chrono::NaiveDate;
/// use sasil::Document;
///
/// let undated = Document::new("KT는 10일 …");
/// let dated = Document::new("KT는 10일 …").published(NaiveDate::from_ymd_opt(2024, 10, 10).unwrap());
/// assert!(undated.publication().is_none());
/// assert!(dated.publication().is_some());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Document<'t> {
    text: &'t str,
    publication: Option<PublicationTime>,
}

impl<'t> Document<'t> {
    /// A document whose publication date is not known.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        Self { text, publication: None }
    }

    /// The same document, published on that day (`NaiveDate`) or at that moment (`NaiveDateTime`).
    #[must_use]
    pub fn published(self, at: impl Into<PublicationTime>) -> Self {
        Self { publication: Some(at.into()), ..self }
    }

    /// The text, just as it was given.
    #[must_use]
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// When it was published, as far as the caller said.
    #[must_use]
    pub fn publication(&self) -> Option<PublicationTime> {
        self.publication
    }
}

impl<'t> From<&'t str> for Document<'t> {
    fn from(text: &'t str) -> Self {
        Self::new(text)
    }
}
