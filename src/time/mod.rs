//! Times: ISO-TimeML TIMEX3.

mod expr;
pub(crate) mod lexicon;
mod lunar;
pub(crate) mod resolve;
pub(crate) mod scan;
mod value;

pub use value::{
    Amount, ClockValue, DateValue, DayPart, Grain, Season, TimeInterval, TimeLength, TimePoint, TimeUnit, TimexValue,
};

use crate::document::PublicationTime;
use crate::extract::{Extract, Mentions};
use crate::mention::{owned_already, Found, Kind, Span, Value};
use std::fmt;

/// The TIMEX3 `type` of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "UPPERCASE"))]
#[non_exhaustive]
pub enum TimexType {
    /// A place on the calendar: a day, month, quarter, year …
    Date,
    /// A time of day.
    Time,
    /// A length of time.
    Duration,
    /// A time that comes again and again.
    Set,
}

/// The TIMEX3 `mod` of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "SCREAMING_SNAKE_CASE"))]
#[non_exhaustive]
pub enum TimexMod {
    /// The beginning of it: 초, 초순.
    Start,
    /// The middle of it: 중순, 중반.
    Mid,
    /// The end of it: 말, 하순.
    End,
    /// About: 약, 경, 께, 쯤, 여.
    Approx,
    /// 미만.
    LessThan,
    /// 넘게, 초과.
    MoreThan,
    /// 이하, 안에.
    EqualOrLess,
    /// 이상, 최소.
    EqualOrMore,
}

/// Whether time begins or ends with the mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Boundary {
    /// 부터, 이후: something begins with it.
    From,
    /// 까지, 이전: something ends with it.
    Until,
}

/// What a resolved value was counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Anchor {
    /// Nothing: the words say it all, or what they leave out is not known.
    Itself,
    /// The publication date.
    Publication,
    /// A date in the text before.
    Text,
}

/// Which day a bare `10일` (or a bare weekday) is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BareDays {
    /// The nearest to publication (of two equally near the earlier one): an article of the 1st that says `31일` means the day before.
    #[default]
    Nearest,
    /// The last one, publication day included; a bare month is not one to come either.
    Past,
    /// The next one, publication day included; a bare month is not one past either.
    Future,
}

/// One time: its TIMEX3 attributes, its civil interval, and what was inferred.
///
/// # How a time is resolved
///
/// A document is read in text order, and what the words leave out comes from the
/// publication date or from the text before:
///
/// | said | counted from |
/// |---|---|
/// | 어제, 지난주, 이달, 내년 | publication |
/// | 지난 19일, 오는 6월, 지난 3분기 | the last such one strictly before publication, the next one after it (오는 with the month that it is now stays in it) |
/// | a bare day or weekday | the nearest to publication ([`BareDays`]); behind 부터 … 까지, and in a list of days to come, the month before it |
/// | a bare quarter, half or season | the year said within the last three sentences, else the year of publication |
/// | a bare month | the year said in this sentence or the last, else the year of publication |
/// | a bare holiday | as a bare month; behind `지난 추석` in one sentence the last one that is over |
/// | `셋째 주 토요일` without a month | the month of publication |
/// | 이날, 전날, a clock time alone | the day that the passage is about: the last one named for itself (not one only compared with, not a range of days); a day after publication counts for its own sentence only. Else publication |
/// | 같은 날, 그날 | the last day that something is told of, also an 이튿날; where there is none it stays open |
/// | 다음날 | the last day named, also one to come |
/// | 전년, 이듬해, 같은 달, 지난해 같은 달, 전년 동기 | the year, month or period named last |
/// | `5년 전` | publication, in the grain of its unit |
/// | `사고 이틀 전` | the first day of the article |
/// | `사흘 뒤` | a point of the past in this sentence or the last, else publication (also where the point was itself `5년 전` and the sum would lie after publication); behind an event (`발사 이틀 뒤`) it stays open |
/// | a lunar holiday | the Korean lunar calendar of 1900 to 2100 |
///
/// Without a publication date nothing is guessed: the value keeps its `X`.
///
/// ```
/// use chrono::NaiveDate;
/// use sasil::{Anchor, Timex, TimexType};
///
/// let published = NaiveDate::from_ymd_opt(2024, 10, 10).unwrap();
/// let time = Timex::resolve("내년 2분기", published).unwrap();
/// assert_eq!(time.timex_type(), TimexType::Date);
/// assert_eq!(time.value().to_string(), "2025-Q2");
/// assert_eq!(time.said().to_string(), "XXXX-Q2");
/// assert_eq!(time.anchor(), Anchor::Publication);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Timex {
    kind: TimexType,
    value: TimexValue,
    modifier: Option<TimexMod>,
    interval: Option<TimeInterval>,
    boundary: Option<Boundary>,
    said: TimexValue,
    anchor: Anchor,
    local: bool,
}

owned_already!(Timex);

impl Value for Timex {
    const KIND: Kind = Kind::Time;
}

impl Timex {
    /// One expression alone, read at that date (or moment). `None` where `text`, but
    /// for white space around it, is not one whole time expression.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use sasil::Timex;
    ///
    /// let date = NaiveDate::from_ymd_opt(2024, 10, 10).unwrap();
    /// assert_eq!(Timex::resolve("지난주 수요일", date).unwrap().to_string(), "2024-10-02");
    /// assert_eq!(Timex::resolve("추석", date).unwrap().to_string(), "2024-09-17");
    /// assert!(Timex::resolve("지난주 수요일 회의", date).is_none());
    /// ```
    #[must_use]
    pub fn resolve(text: &str, at: impl Into<PublicationTime>) -> Option<Timex> {
        let source = crate::text::SourceText::new(text.trim());
        let view = source.view();
        let mut found = Vec::new();
        scan::scan(view, 0..view.len(), &mut found);
        let [Found { span, value }] = found.as_slice() else { return None };
        let whole = Span::new(0, view.len()) == *span;
        whole.then(|| resolve::Resolver::new(Some(at.into())).resolve(view, *span, value))
    }

    /// Date, time of day, length or repetition.
    #[must_use]
    pub fn timex_type(&self) -> TimexType {
        self.kind
    }

    /// The value, resolved as far as the publication date and the text before allow.
    #[must_use]
    pub fn value(&self) -> &TimexValue {
        &self.value
    }

    /// What the words alone say: the value with `X` for all that was inferred.
    #[must_use]
    pub fn said(&self) -> &TimexValue {
        &self.said
    }

    /// Whether the value holds more than the words say.
    #[must_use]
    pub fn is_inferred(&self) -> bool {
        self.said != self.value
    }

    /// What the value was counted from.
    #[must_use]
    pub fn anchor(&self) -> Anchor {
        self.anchor
    }

    /// Whether the writer says that it is by the clock of the place where it happened, and
    /// not by that of Korea.
    ///
    /// ```
    /// use sasil::{Extract, TimeExtractor};
    ///
    /// let local = |text| TimeExtractor::new().mentions(text).next().unwrap().value().is_local_time();
    /// assert!(local("9일(현지시간) 밝혔다"));
    /// assert!(!local("9일 밝혔다"));
    /// ```
    #[must_use]
    pub fn is_local_time(&self) -> bool {
        self.local
    }

    /// Beginning, middle, end, or about how much.
    #[must_use]
    pub fn modifier(&self) -> Option<TimexMod> {
        self.modifier
    }

    /// The half-open civil interval of the value without its modifier (연말 is the
    /// whole year); `None` where it is not known or is not a fixed stretch.
    #[must_use]
    pub fn interval(&self) -> Option<TimeInterval> {
        self.interval
    }

    /// Whether something begins or ends with it.
    #[must_use]
    pub fn boundary(&self) -> Option<Boundary> {
        self.boundary
    }

    /// How long a stretch the value names; of a length its shortest unit.
    #[must_use]
    pub fn grain(&self) -> Grain {
        self.value.grain()
    }
}

impl fmt::Display for TimexType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TimexType::Date => "DATE",
            TimexType::Time => "TIME",
            TimexType::Duration => "DURATION",
            TimexType::Set => "SET",
        })
    }
}

impl fmt::Display for TimexMod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TimexMod::Start => "START",
            TimexMod::Mid => "MID",
            TimexMod::End => "END",
            TimexMod::Approx => "APPROX",
            TimexMod::LessThan => "LESS_THAN",
            TimexMod::MoreThan => "MORE_THAN",
            TimexMod::EqualOrLess => "EQUAL_OR_LESS",
            TimexMod::EqualOrMore => "EQUAL_OR_MORE",
        })
    }
}

impl fmt::Display for Boundary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Boundary::From => "from",
            Boundary::Until => "until",
        })
    }
}

impl fmt::Display for Timex {
    /// The value, with `SET` before a repeated time, and its mod and boundary behind it:
    /// `2024-09 END`, `2023-11 from`, `SET XXXX-XX-25`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.kind == TimexType::Set {
            f.write_str("SET ")?;
        }
        self.value.fmt(f)?;
        if let Some(modifier) = self.modifier {
            write!(f, " {modifier}")?;
        }
        if let Some(boundary) = self.boundary {
            write!(f, " {boundary}")?;
        }
        Ok(())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for TimexValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Timex {
    /// The contract's fields: `type`, `value`, `mod`, `interval`, `boundary`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut out = serializer.serialize_struct("Timex", 5)?;
        out.serialize_field("type", &self.kind)?;
        out.serialize_field("value", &self.value)?;
        out.serialize_field("mod", &self.modifier)?;
        out.serialize_field("interval", &self.interval)?;
        out.serialize_field("boundary", &self.boundary)?;
        out.end()
    }
}

/// Finds times, and nothing else.
#[derive(Clone, Copy, Debug, Default)]
pub struct TimeExtractor {
    publication: Option<PublicationTime>,
    bare_days: BareDays,
}

impl TimeExtractor {
    /// An extractor that knows no publication date: what depends on one keeps its `X`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Resolves against this publication date or moment.
    #[must_use]
    pub fn published(self, at: impl Into<PublicationTime>) -> Self {
        Self { publication: Some(at.into()), ..self }
    }

    /// Reads bare days in another way than the nearest.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use sasil::{BareDays, Extract, TimeExtractor};
    ///
    /// let published = NaiveDate::from_ymd_opt(2024, 10, 10).unwrap();
    /// let times = TimeExtractor::new().published(published);
    /// let read = |times: TimeExtractor| times.mentions("12일 만난다").next().unwrap().value().to_string();
    /// assert_eq!(read(times), "2024-10-12");
    /// assert_eq!(read(times.bare_days(BareDays::Past)), "2024-09-12");
    /// ```
    #[must_use]
    pub fn bare_days(self, bare_days: BareDays) -> Self {
        Self { bare_days, ..self }
    }
}

impl Extract for TimeExtractor {
    type Value<'t> = Timex;

    fn mentions<'t>(&self, text: &'t str) -> Mentions<'t, Timex> {
        let mut resolver = resolve::Resolver::new(self.publication).bare_days(self.bare_days);
        Mentions::by_paragraph(text, move |source, range, out| {
            let mut found = Vec::new();
            scan::scan(source.view(), range, &mut found);
            for Found { span, value } in found {
                let value = resolver.resolve(source.view(), span, &value);
                out.push(source.mention(Found { span, value }));
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn read(text: &str, extractor: TimeExtractor) -> Vec<String> {
        extractor.mentions(text).map(|mention| mention.value().to_string()).collect()
    }

    fn tenth_of_october() -> TimeExtractor {
        TimeExtractor::new().published(NaiveDate::from_ymd_opt(2024, 10, 10).unwrap())
    }

    #[test]
    fn bare_days_follow_the_policy() {
        let text = "12일에 열고 3일에 닫고 12월에 쓰고 월요일에 쉰다.";
        for (policy, expected) in [
            (BareDays::Nearest, ["2024-10-12", "2024-10-03", "2024-12", "2024-10-07"]),
            (BareDays::Past, ["2024-09-12", "2024-10-03", "2023-12", "2024-10-07"]),
            (BareDays::Future, ["2024-10-12", "2024-11-03", "2024-12", "2024-10-14"]),
        ] {
            // one at a time, so that none is the other's context
            let each: Vec<String> =
                text.split_inclusive("고 ").flat_map(|part| read(part, tenth_of_october().bare_days(policy))).collect();
            assert_eq!(each, expected, "{policy:?}");
        }
    }

    #[test]
    fn what_was_said_and_what_was_inferred() {
        let at = NaiveDate::from_ymd_opt(2024, 10, 10).unwrap();
        for (text, said, value, anchor) in [
            ("2024년 3월 4일", "2024-03-04", "2024-03-04", Anchor::Itself),
            ("10일", "XXXX-XX-10", "2024-10-10", Anchor::Publication),
            ("지난해 11월", "XXXX-11", "2023-11", Anchor::Publication),
            ("5년 전", "XXXX", "2019", Anchor::Publication),
        ] {
            let time = Timex::resolve(text, at).unwrap();
            assert_eq!((time.said().to_string().as_str(), time.value().to_string().as_str()), (said, value));
            assert_eq!(time.anchor(), anchor, "{text}");
            assert_eq!(time.is_inferred(), said != value);
        }
    }

    #[test]
    fn a_moment_of_publication_resolves_hours() {
        let at = NaiveDate::from_ymd_opt(2024, 10, 10).and_then(|day| day.and_hms_opt(13, 43, 0)).unwrap();
        assert_eq!(Timex::resolve("2시간 전", at).unwrap().to_string(), "2024-10-10T11:43");
        let ahead = Timex::resolve("앞으로 30분간", at).unwrap();
        assert_eq!(ahead.interval().unwrap().to_string(), "2024-10-10T13:43/2024-10-10T14:13");
    }

    #[test]
    fn numbers_too_long_for_anything_are_no_times() {
        for text in [
            format!("0.{}초", "0".repeat(1_000)),
            format!("{}년", "0".repeat(1_000)),
            format!("{}일", "9".repeat(1_000)),
        ] {
            assert!(read(&text, tenth_of_october()).is_empty());
        }
    }

    #[test]
    fn one_whole_expression_or_none() {
        let at = NaiveDate::from_ymd_opt(2024, 10, 10).unwrap();
        assert!(Timex::resolve(" 내년 2분기 ", at).is_some());
        for text in ["", "가나다", "내년 2분기에", "오늘 내일", "제47조 3항"] {
            assert!(Timex::resolve(text, at).is_none(), "{text}");
        }
    }

    /// Texts made of every word that the tables know, of numbers and of marks.
    fn texts() -> impl proptest::strategy::Strategy<Value = String> {
        use proptest::prelude::*;
        let words = lexicon::WORDS.iter().map(|row| row.form);
        let units = lexicon::UNITS.iter().map(|(word, _)| *word);
        let edges = lexicon::EDGES.iter().map(|(word, _)| *word);
        let behind = lexicon::COUNTED_BEHIND.iter().map(|(word, _)| *word);
        let others = [
            "1",
            "2",
            "12",
            "31",
            "99",
            "2024",
            "10.10",
            "2024. 2. 30",
            "0",
            "3.5",
            "1,000",
            "억",
            "여",
            " ",
            " ",
            " ",
            " ",
            "~",
            "-",
            "·",
            ", ",
            "/",
            ":",
            "(",
            ")",
            "'",
            "에",
            "부터",
            "까지",
            "이후",
            "인 ",
            "에서 ",
            "보다",
            ".\n",
            "반",
            "의 ",
            "첫째",
            "마지막",
            "음력 ",
            "징역 ",
            "약 ",
            "9999",
            "99999999999999999999",
            "A",
            "é",
            "😀",
            "간담회",
        ];
        let pieces: Vec<&'static str> = words.chain(units).chain(edges).chain(behind).chain(others).collect();
        prop::collection::vec(prop::sample::select(pieces), 0..24).prop_map(|pieces| pieces.concat())
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, cases: 2_000, ..Default::default() })]

        #[test]
        fn any_words_give_slices_in_order_and_values_that_come_back(text in texts(), dated in proptest::bool::ANY) {
            let extractor = if dated { tenth_of_october() } else { TimeExtractor::new() };
            let mut before = 0;
            for mention in extractor.mentions(&text) {
                let span = mention.span();
                proptest::prop_assert!(before <= span.start && span.start < span.end, "{text}");
                proptest::prop_assert_eq!(text.get(span.range()), Some(mention.as_str()));
                before = span.end;
                for value in [mention.value().value(), mention.value().said()] {
                    let written = value.to_string();
                    proptest::prop_assert_eq!(written.parse::<TimexValue>(), Ok(value.clone()), "{}", text);
                }
                if let Some(interval) = mention.value().interval() {
                    proptest::prop_assert!(interval.begin() < interval.end(), "{text}");
                }
            }
        }
    }

    #[cfg(feature = "serde")]
    #[test]
    fn json_is_the_contract() {
        let at = NaiveDate::from_ymd_opt(2024, 10, 10).unwrap();
        let json = |text: &str| serde_json::to_value(Timex::resolve(text, at).unwrap()).unwrap();
        assert_eq!(
            json("9월 말"),
            serde_json::json!({
                "type": "DATE", "value": "2024-09", "mod": "END",
                "interval": ["2024-09-01", "2024-10-01"], "boundary": null
            })
        );
        assert_eq!(
            json("10일 오전"),
            serde_json::json!({
                "type": "TIME", "value": "2024-10-10TMO", "mod": null,
                "interval": ["2024-10-10T00:00", "2024-10-10T12:00"], "boundary": null
            })
        );
        assert_eq!(json("매년")["interval"], serde_json::Value::Null);
    }
}
