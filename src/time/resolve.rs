//! From fields, publication time and the text before to a [`Timex`].
//!
//! # What the passage is about
//!
//! [`Resolver`] reads the expressions of a document in text order and remembers
//!
//! - the day that the passage is about: the last single day not after publication
//!   that was named for itself (not `22일보다`, not `2022년 이후`); 이날, 전날 and a
//!   clock time without a day are counted from it;
//! - the last day named at all, for 다음날 and for the end of a `부터 … 까지`;
//! - the year, month and period named last, and in which sentence: a bare quarter or
//!   half takes the year for three sentences, a bare month for one, 전년 for five;
//! - the last point in the past, for `사흘 뒤`.
//!
//! What only belongs to a noun or stands in quotation marks moves the passage no further than
//! that noun, paragraph or quotation: see [`OfNoun`] and [`Outside`].

use super::expr::{ClockField, DateExpr, DayField, From, OfNoun, PartField, TimeExpr, What, YearField};
use super::lexicon::{self as words, Cycle, Side};
use super::value::{
    iso_week, Amount, ClockValue, DateValue, DayPart, Season, TimeInterval, TimeLength, TimePoint, TimeUnit, TimexValue,
};
use super::{Anchor, BareDays, Boundary, Timex, TimexType};
use crate::document::PublicationTime;
use crate::mention::Span;
use chrono::{Datelike, Days, Duration, Months, NaiveDate, NaiveDateTime, NaiveTime};
use once_cell::sync::Lazy;

/// The years from which times are counted.
const PUBLISHED: std::ops::RangeInclusive<i32> = 1000..=9900;
/// For how many sentences a bare quarter or half is of the year named before it.
const QUARTER_REACH: usize = 3;
/// The same for a bare month.
const MONTH_REACH: usize = 1;
/// The same for 전년.
const YEAR_REACH: usize = 5;
/// For how many bytes a clock hour at which something begins or ends goes on with the one before it.
const CLOCK_REACH: usize = 15;
/// How many days ago a term cannot have been that is named without its year.
const LONG_PAST: i64 = 300;
/// How many days old the day of the news may be.
const FRESH: i64 = 3;
/// How many days before the news a day is its background.
const LONG_AGO: i64 = 7;
/// The longest bracket between a day and its clock time.
const BRACKET: usize = 40;

/// Resolves the expressions of one document in text order and remembers what the passage is about.
#[derive(Clone, Debug)]
pub(crate) struct Resolver {
    publication: Option<PublicationTime>,
    bare_days: BareDays,
    passage: Passage,
}

/// Without a publication date and a text: what the words alone say.
static NOTHING_KNOWN: Lazy<Resolver> = Lazy::new(|| Resolver::new(None));

/// What the text before says.
#[derive(Clone, Debug, Default)]
struct Passage {
    /// Where the last expression ended, how far that is, and in which sentence.
    end: usize,
    gap: usize,
    /// Only a bracket stands between it and this one.
    behind_bracket: bool,
    sentence: usize,
    /// The day that the passage is about.
    day: Option<NaiveDate>,
    /// The last day on which something was told to happen, also one counted from that day (이튿날).
    told_day: Option<NaiveDate>,
    /// The first day of the document on which something happened.
    lead: Option<NaiveDate>,
    /// That day, but for days on which something was only made known.
    event_day: Option<NaiveDate>,
    /// A day after publication: the passage is about it for the rest of the sentence.
    day_to_come: Option<Dated<NaiveDate>>,
    /// The day number alone, where publication is not known.
    partial_day: Option<DateValue>,
    /// The last day named, also one to come.
    last_day: Option<NaiveDate>,
    year: Option<Dated<i32>>,
    /// The last year said at all, also one that belongs to a noun or to quoted words: for 전년.
    any_year: Option<Dated<i32>>,
    /// Words in quotation marks are being read, and what the passage was about before them.
    outside: Option<Outside>,
    /// What the passage was about before a day in a relative clause, until the paragraph ends.
    before_relative: Option<DaysOf>,
    /// What it was about before a day of long ago was told of as background, and the paragraph of that.
    before_background: Option<(DaysOf, usize)>,
    paragraph: usize,
    /// A month of a year that nobody knows.
    undated_month: Option<Dated<u8>>,
    /// The last moment with an hour.
    moment: Option<Dated<NaiveDateTime>>,
    period: Option<TimexValue>,
    month: Option<(Option<i32>, Option<u8>)>,
    /// The last point in the past.
    point: Option<Dated<DateValue>>,
    /// That point was itself only said as a distance from publication (5년 전).
    point_is_distance: bool,
    /// A day to come, in the sentence at hand.
    coming: Option<Dated<NaiveDate>>,
    /// The last day whose month was said as well.
    named: Option<Dated<NaiveDate>>,
    /// The sentence in which a holiday was said to be over (지난 추석).
    holiday_over: Option<usize>,
    /// The day in brackets that explains the one just read.
    explanation: Option<NaiveDate>,
    /// The last clock time.
    clock: Option<Dated<ClockValue>>,
    /// What 부터 stood behind, until its 까지.
    from: Option<(DateValue, Option<ClockValue>)>,
}

/// What the passage was about before a quotation began.
#[derive(Clone, Copy, Debug)]
struct Outside {
    year: Option<Dated<i32>>,
    days: DaysOf,
}

/// The days that a passage can be about, as in [`Passage`].
#[derive(Clone, Copy, Debug)]
struct DaysOf {
    day: Option<NaiveDate>,
    told_day: Option<NaiveDate>,
    event_day: Option<NaiveDate>,
}

impl Passage {
    fn days(&self) -> DaysOf {
        DaysOf { day: self.day, told_day: self.told_day, event_day: self.event_day }
    }

    /// Goes back to these days; where there were none yet, those of the quotation or clause stay.
    fn back_to(&mut self, days: DaysOf) {
        if days.day.is_some() {
            DaysOf { day: self.day, told_day: self.told_day, event_day: self.event_day } = days;
        }
    }

    /// Follows the quotation marks of the text between two expressions. A line break ends what was
    /// left open, so that a mark too few costs a line.
    fn follow_marks(&mut self, gap: &str) {
        let bytes = gap.as_bytes();
        let mut inside = self.outside.is_some();
        let mut paragraph = false;
        for at in memchr::memchr3_iter(b'"', b'\n', 0xe2, bytes) {
            match bytes.get(at) {
                Some(b'"') => inside = !inside,
                Some(b'\n') => {
                    inside = false;
                    paragraph = true;
                    // several line breaks end one paragraph
                    self.paragraph += usize::from(bytes.get(at + 1) != Some(&b'\n'));
                }
                _ => match gap.get(at..).and_then(|rest| rest.chars().next()) {
                    Some('“') => inside = true,
                    Some('”') => inside = false,
                    _ => {}
                },
            }
        }
        if let Some(outside) = self.outside.filter(|_| !inside || paragraph) {
            self.year = outside.year;
            self.back_to(outside.days);
            self.outside = None;
        }
        if let Some(days) = self.before_relative.filter(|_| paragraph) {
            self.back_to(days);
            self.before_relative = None;
        }
        if let Some((days, _)) = self.before_background.filter(|(_, told)| self.paragraph > told + 1) {
            self.back_to(days);
            self.before_background = None;
        }
        if inside && self.outside.is_none() {
            self.outside = Some(Outside { year: self.year, days: self.days() });
        }
    }
}

/// Something with the sentence in which it was said.
#[derive(Clone, Copy, Debug)]
struct Dated<T> {
    what: T,
    sentence: usize,
}

/// A date resolved and what it was counted from.
#[derive(Clone, Copy, Debug)]
struct Resolved {
    point: TimePoint,
    anchor: Anchor,
}

impl Resolver {
    pub(crate) fn new(publication: Option<PublicationTime>) -> Self {
        // a date near the ends of the calendar is a slip, and what is counted from it has more digits
        // than a TIMEX3 year
        let publication = publication.filter(|at| PUBLISHED.contains(&at.date().year()));
        Self { publication, bare_days: BareDays::default(), passage: Passage::default() }
    }

    /// The same with another reading of bare days.
    pub(crate) fn bare_days(self, bare_days: BareDays) -> Self {
        Self { bare_days, ..self }
    }

    /// The next expression in text order.
    pub(crate) fn resolve(&mut self, view: &str, span: Span, expr: &TimeExpr) -> Timex {
        self.advance(view, span);
        let (value, anchor, interval) = self.value(expr);
        let said = NOTHING_KNOWN.value(expr).0;
        let kind = match (&expr.what, &value) {
            (What::Set(..) | What::SetLength(_), _) => TimexType::Set,
            (_, TimexValue::Length(_) | TimexValue::LengthRange(..)) => TimexType::Duration,
            (_, TimexValue::Point(point) | TimexValue::Range(point, _)) if point.clock.is_some() => TimexType::Time,
            _ => TimexType::Date,
        };
        self.remember(expr, &value);
        self.passage.end = span.end;
        let (modifier, boundary) = (expr.modifier, expr.boundary);
        Timex { kind, value, modifier, interval, boundary, said, anchor, local: expr.local }
    }

    fn today(&self) -> Option<NaiveDate> {
        self.publication.map(|at| at.date())
    }

    /// Counts the sentences between the last expression and this one.
    fn advance(&mut self, view: &str, span: Span) {
        let gap = view.get(self.passage.end..span.start).unwrap_or_default();
        let between = gap.as_bytes();
        let ends = memchr::memchr2_iter(b'.', b'\n', between)
            .filter(|&i| match between.get(i) {
                Some(b'\n') => true,
                // a stop between digits is a decimal point, and one before a line break is counted there
                _ => !between.get(i + 1).is_some_and(|b| b.is_ascii_digit() || *b == b'\n'),
            })
            .count();
        // what a headline quotes of a year to come is not the year of the article below it
        let to_come =
            matches!((self.passage.year, self.today()), (Some(year), Some(today)) if year.what > today.year());
        if to_come && words::QUOTE_LINE_ENDS.iter().any(|end| gap.contains(end)) {
            self.passage.year = None;
            self.passage.any_year = None;
        }
        self.passage.follow_marks(gap);
        self.passage.sentence += ends;
        self.passage.gap = between.len();
        self.passage.behind_bracket = gap.len() <= BRACKET
            && gap.starts_with(['(', ')'])
            && gap.split_once(')').is_some_and(|(_, rest)| rest.trim().is_empty());
        self.passage.end = span.end;
    }

    fn value(&self, expr: &TimeExpr) -> (TimexValue, Anchor, Option<TimeInterval>) {
        match &expr.what {
            What::Date(date) => {
                // without a publication date a weekday and a day say different things, and both are kept
                let weekday = matches!(date.day, Some(DayField::Weekday(_)));
                let explained = expr.apposition.filter(|_| self.publication.is_some() || !weekday);
                let Resolved { point, anchor } = match explained {
                    Some(other) if matches!(date.part, Some(PartField::WeekendOfNow(_))) => {
                        let resolved = self.date(&other, expr);
                        Resolved { point: weekend_of(resolved.point), ..resolved }
                    }
                    Some(other) => self.date(&DateExpr { clock: date.clock, ..other }, expr),
                    None => self.same_period(date).unwrap_or_else(|| self.date(date, expr)),
                };
                let value = match self.same_range(date) {
                    Some(range) => range,
                    None => TimexValue::Point(point),
                };
                let value = match date.day {
                    Some(DayField::HolidaySpan(_)) => around(point).unwrap_or(value),
                    _ => value,
                };
                let interval = value.interval();
                (value, anchor, interval)
            }
            What::Range(first, last) => self.range(first, last, expr),
            What::Length { least, most, side } => self.length(least, most.as_ref(), *side),
            What::Distance { least, most, back, from: base } => {
                let (value, anchor) = match &expr.apposition {
                    Some(other) => {
                        let resolved = self.date(other, expr);
                        (coarsened(resolved.point, least), resolved.anchor)
                    }
                    None => match self.undated_after(least, *back) {
                        Some(month) => {
                            let month = DateValue::Month { year: None, month: Some(month) };
                            (TimexValue::Point(TimePoint::date_only(month)), Anchor::Text)
                        }
                        None => {
                            let (from, anchor) = self.anchor(least, *back, *base);
                            (distance(from, least, most.as_ref(), *back), anchor)
                        }
                    },
                };
                let interval = value.interval();
                (value, anchor, interval)
            }
            What::Set(cycle, date) => (TimexValue::Point(repeated(*cycle, date)), Anchor::Itself, None),
            What::SetLength(length) => (TimexValue::Length(length.clone()), Anchor::Itself, None),
        }
    }

    // ------------------------------------------------------------ lengths and distances

    fn length(
        &self,
        least: &TimeLength,
        most: Option<&TimeLength>,
        side: Option<Side>,
    ) -> (TimexValue, Anchor, Option<TimeInterval>) {
        let value = match most {
            Some(most) => TimexValue::LengthRange(least.clone(), most.clone()),
            None => TimexValue::Length(least.clone()),
        };
        let back = match side {
            Some(Side::Past) => true,
            Some(Side::Future | Side::Next) => false,
            _ => return (value, Anchor::Itself, None),
        };
        let interval = match most {
            Some(_) => None,
            None => self.now_and(least, back),
        };
        let anchor = if interval.is_some() { Anchor::Publication } else { Anchor::Itself };
        (value, anchor, interval)
    }

    /// The stretch of this length that ends or begins at publication.
    fn now_and(&self, length: &TimeLength, back: bool) -> Option<TimeInterval> {
        let publication = self.publication?;
        let by_clock = length.parts().any(|(unit, _)| unit.of_clock());
        let now = match (by_clock, publication.time()) {
            (true, Some(time)) => publication.date().and_time(time),
            (true, None) => return None,
            (false, _) => publication.date().and_time(NaiveTime::MIN),
        };
        let other = length.from(now, back)?;
        let (begin, end) = if back { (other, now) } else { (now, other) };
        if begin.year() < 1 || end.year() > 9999 {
            return None;
        }
        Some(if by_clock { TimeInterval::moments(begin, end) } else { TimeInterval::days(begin.date(), end.date()) })
    }

    /// `지난해 5월 …, 5개월 뒤` of a text without a date: the month is known, its year is not.
    fn undated_after(&self, length: &TimeLength, back: bool) -> Option<u8> {
        let sentence = self.passage.sentence;
        let month = self.passage.undated_month.filter(|month| sentence.saturating_sub(month.sentence) <= 1 && !back)?;
        let mut parts = length.parts();
        let (Some((TimeUnit::Month, Amount::Exact { units, scale: 0 })), None) = (parts.next(), parts.next()) else {
            return None;
        };
        u8::try_from((u64::from(month.what) + 11 + units % 12) % 12 + 1).ok()
    }

    /// What a distance is counted from: a point of the text in the past for `사흘 뒤`,
    /// the day of the passage for `하루 전`, else publication.
    fn anchor(&self, length: &TimeLength, back: bool, from: From) -> (Option<NaiveDateTime>, Anchor) {
        let today = self.publication.map(|at| at.date().and_time(at.time().unwrap_or(NaiveTime::MIN)));
        let now = (today, if today.is_some() { Anchor::Publication } else { Anchor::Itself });
        match from {
            From::Event => {
                let here = self.passage.point.filter(|point| point.sentence == self.passage.sentence && !back);
                return match here.and_then(|point| point.what.days()) {
                    Some((begin, _)) => (Some(begin.and_time(NaiveTime::MIN)), Anchor::Text),
                    None => (None, Anchor::Itself),
                };
            }
            From::Incident => {
                let lead = self.passage.lead.map(|day| day.and_time(NaiveTime::MIN));
                return (lead, if lead.is_some() { Anchor::Text } else { Anchor::Itself });
            }
            From::Day(0) => return now,
            From::Day(n) => {
                let day = self.today().and_then(|today| days_from(today, n));
                return (day.map(|day| day.and_time(NaiveTime::MIN)), now.1);
            }
            From::Text => {}
        }
        let Some(unit) = length.smallest() else { return now };
        let by_day = unit == TimeUnit::Day;
        // `오후 8시 32분 …. 9분 뒤`
        if let Some(moment) = self.passage.moment.filter(|_| unit.of_clock() && !back) {
            if self.passage.sentence.saturating_sub(moment.sentence) <= 1 {
                return (Some(moment.what), Anchor::Text);
            }
        }
        if back {
            // what lies before a day to come is only counted from it in its own sentence
            let to_come = |day: &NaiveDate| self.today().is_some_and(|today| *day > today);
            let here = self.passage.day_to_come.is_some_and(|day| day.sentence == self.passage.sentence);
            let near = self.day_of_text().filter(|day| by_day && (here || !to_come(day)));
            return near.map_or(now, |day| (Some(day.and_time(NaiveTime::MIN)), Anchor::Text));
        }
        let recent = self.passage.point.filter(|point| self.passage.sentence.saturating_sub(point.sentence) <= 1);
        let fine = |date: &DateValue| match unit {
            TimeUnit::Year => true,
            TimeUnit::Month => !matches!(date, DateValue::Year(_)),
            _ => matches!(date, DateValue::Day { .. }),
        };
        match recent.filter(|point| fine(&point.what)).and_then(|point| point.what.days()) {
            // `5년 전 … 10년 후`: what happened lies before publication; what lies after it is counted from there
            Some((begin, _)) if self.passage.point_is_distance && self.is_to_come(begin, length) => now,
            Some((begin, _)) => (Some(begin.and_time(NaiveTime::MIN)), Anchor::Text),
            None if by_day && self.passage.coming.is_some() => {
                let coming = self.passage.coming.map(|coming| coming.what.and_time(NaiveTime::MIN));
                (coming, Anchor::Text)
            }
            None => now,
        }
    }

    /// Whether so long after that day lies after publication.
    fn is_to_come(&self, from: NaiveDate, length: &TimeLength) -> bool {
        let at = length.from(from.and_time(NaiveTime::MIN), false);
        matches!((at, self.today()), (Some(at), Some(today)) if at.date() > today)
    }

    // ------------------------------------------------------------ ranges

    fn range(&self, first: &DateExpr, last: &DateExpr, expr: &TimeExpr) -> (TimexValue, Anchor, Option<TimeInterval>) {
        let mut start = self.date(&first.afternoon_of(last), expr);
        let mut end = self.until(last, &start);
        // 지난 8~10월 is over, so its end decides on the year
        let today = self.today();
        let whole = TimexValue::Range(start.point, end.point).interval();
        if let (Some(Side::Past), Some(today), Some(interval)) = (first.side, today, whole) {
            if interval.end().date() > today && first.year.is_none() {
                start.point.date = shifted(start.point.date, first, -1);
                end.point.date = shifted(end.point.date, first, -1);
            }
        }
        let value = TimexValue::Range(start.point, end.point);
        let interval = value.interval();
        (value, start.anchor, interval)
    }

    /// The end of a range shares what it does not say itself with its start, and lies behind it.
    fn until(&self, last: &DateExpr, start: &Resolved) -> Resolved {
        let date = match (last.year, last.part, last.day) {
            (None, None, None) => start.point.date,
            (None, None, Some(DayField::Day(day))) => day_in(start.point.date, day),
            (None, Some(part), day) => follow(part, day, start.point.date).unwrap_or(start.point.date),
            _ => self.calendar(last, false).0,
        };
        let (date, clock) = over_midnight(date, last, start.point.clock);
        Resolved { point: TimePoint { date, clock }, anchor: start.anchor }
    }

    // ------------------------------------------------------------ dates

    fn date(&self, date: &DateExpr, expr: &TimeExpr) -> Resolved {
        let until = expr.boundary == Some(Boundary::Until);
        if let (true, Some((from, clock))) = (until && date.side.is_none(), self.passage.from) {
            if let Some(resolved) = self.behind_from(date, from, clock) {
                return resolved;
            }
        }
        if date.year.is_none() && date.part.is_none() && date.day.is_none() {
            // `전날(11일) 오후 5시`, `전날(현지시간) 오후 5시`: of the day before the bracket
            let beside = self.passage.last_day.filter(|_| self.passage.behind_bracket);
            let (day, anchor) = match (beside.or_else(|| self.day_of_text()), self.today()) {
                (Some(day), _) => (DateValue::day(day), Anchor::Text),
                (None, Some(today)) => (DateValue::day(today), Anchor::Publication),
                (None, None) => (self.passage.partial_day.unwrap_or(DateValue::NO_DAY), Anchor::Itself),
            };
            let goes_on = self.passage.gap <= CLOCK_REACH || expr.boundary.is_none();
            let near = self.passage.clock.filter(|clock| goes_on && clock.sentence == self.passage.sentence);
            let (day, clock) = clocked(day, date.clock, near.map(|clock| clock.what));
            return Resolved { point: TimePoint { date: day, clock }, anchor };
        }
        let (day, anchor) = self.calendar(date, expr.announced);
        // `9월 이후 처음` in an article of March is of the September before
        let to_come = day.days().is_some_and(|(begin, _)| self.today().is_some_and(|today| begin > today));
        let over = expr.since && to_come && date.side.is_none() && date.year.is_none() && date.part.is_some();
        let day = if over { moved(day, -1) } else { day };
        let day = if date.year.is_none() && date.side.is_none() { self.near_year(day, anchor, expr) } else { day };
        let (day, clock) = clocked(some_day(day, date), date.clock, None);
        Resolved { point: TimePoint { date: day, clock }, anchor }
    }

    /// A day with a month whose distance the text gives is the nearest such day, and so is a term of
    /// the next weeks: in December `1월 3일까지` is of the year to come.
    fn near_year(&self, day: DateValue, anchor: Anchor, expr: &TimeExpr) -> DateValue {
        let (Some(today), Some(at)) = (self.today(), day.as_day()) else { return day };
        let term = expr.boundary == Some(Boundary::Until) && anchor == Anchor::Publication;
        if expr.near {
            let years = [-1, 0, 1].into_iter().map(|years| moved(day, today.year() - at.year() + years));
            let apart = |date: &DateValue| {
                date.as_day().map_or(i64::MAX, |day| day.signed_duration_since(today).num_days().abs())
            };
            return years.min_by_key(apart).unwrap_or(day);
        }
        if term && today.signed_duration_since(at).num_days() > LONG_PAST {
            return moved(day, 1);
        }
        day
    }

    /// `12월 16일부터 25일까지`: the end takes the month, or the day, of the beginning.
    fn behind_from(&self, date: &DateExpr, from: DateValue, from_clock: Option<ClockValue>) -> Option<Resolved> {
        let day = match (date.year, date.part, date.day) {
            (None, None, Some(DayField::Day(day))) if matches!(from, DateValue::Day { .. }) => day_in(from, day),
            (None, Some(part @ (PartField::Month(_) | PartField::Quarter(_) | PartField::Half(_))), day) => {
                follow(part, day, from)?
            }
            (None, None, None) if matches!(from, DateValue::Day { .. }) => from,
            _ => return None,
        };
        let (day, clock) = over_midnight(day, date, from_clock);
        Some(Resolved { point: TimePoint { date: day, clock }, anchor: Anchor::Text })
    }

    /// The calendar half of a date.
    fn calendar(&self, date: &DateExpr, announced: bool) -> (DateValue, Anchor) {
        let (year, said) = match date.year {
            Some(YearField::Decade(decade)) => return (DateValue::Decade(decade), Anchor::Itself),
            Some(YearField::Century { bc, index }) => return (DateValue::Century { bc, index }, Anchor::Itself),
            Some(YearField::Year(year)) => (Some(year), Some(Anchor::Itself)),
            Some(YearField::OfNow(n)) => (self.today().map(|d| d.year() + n), Some(self.now_anchor())),
            Some(YearField::OfText(n)) => self.year_of_text(n),
            None => (None, None),
        };
        let Some(part) = date.part else {
            return match date.day {
                None => (DateValue::Year(year), said.unwrap_or(Anchor::Itself)),
                Some(day) => self.day(day, date.side, year, said, announced),
            };
        };
        let (value, anchor) = self.part(part, date.side, year, said, date.day);
        match date.day {
            None => (value, anchor),
            Some(day) if date.lunar => (by_moon(within(value, day)), anchor),
            Some(day) => (within(value, day), anchor),
        }
    }

    /// The day that the passage is about.
    fn day_of_text(&self) -> Option<NaiveDate> {
        let here = self.passage.day_to_come.filter(|day| day.sentence == self.passage.sentence);
        here.map(|day| day.what).or(self.passage.day)
    }

    /// The day of 같은 날: also one to come that this sentence began with (`24일 0시부터 …, 같은 날 정오부터`).
    /// Of another year it is compared with what happened and not with when that was made known.
    fn same_day(&self, of_another_year: bool) -> Option<NaiveDate> {
        let coming = self.passage.coming.filter(|day| day.sentence == self.passage.sentence);
        let event = self.passage.event_day.filter(|_| of_another_year);
        // `이튿날 새벽 …. 같은 날 오후`
        let told = self.passage.told_day.filter(|_| !of_another_year);
        coming.map(|day| day.what).or(event).or(told).or_else(|| self.day_of_text())
    }

    fn now_anchor(&self) -> Anchor {
        if self.publication.is_some() {
            Anchor::Publication
        } else {
            Anchor::Itself
        }
    }

    fn year_of_text(&self, n: i32) -> (Option<i32>, Option<Anchor>) {
        // 이듬해 and 같은 해 follow a year of the text however far; 전년 is also said of now
        let reach = if n < 0 { YEAR_REACH } else { usize::MAX };
        let year = self.passage.any_year.filter(|year| self.passage.sentence.saturating_sub(year.sentence) <= reach);
        match (year, self.today()) {
            (Some(year), _) => (Some(year.what + n), Some(Anchor::Text)),
            // 그해 says that the year stands in the text: where it does not, nothing is guessed
            (None, Some(today)) if n != 0 => (Some(today.year() + n), Some(Anchor::Publication)),
            _ => (None, Some(Anchor::Itself)),
        }
    }

    /// The year of a bare part: that of the text if it was said just before, else that of publication.
    fn year_for(&self, reach: usize) -> (Option<i32>, Anchor) {
        let near = self.passage.year.filter(|year| self.passage.sentence.saturating_sub(year.sentence) <= reach);
        match (near, self.today()) {
            (Some(year), _) => (Some(year.what), Anchor::Text),
            (None, Some(today)) => (Some(today.year()), Anchor::Publication),
            (None, None) => (None, Anchor::Itself),
        }
    }

    fn part(
        &self,
        part: PartField,
        side: Option<Side>,
        year: Option<i32>,
        said: Option<Anchor>,
        day: Option<DayField>,
    ) -> (DateValue, Anchor) {
        let today = self.today();
        let now = self.now_anchor();
        let named = |reach: usize| match (said, side) {
            (Some(anchor), _) => (year, anchor),
            (None, Some(Side::This)) => (today.map(|d| d.year()), now),
            // 오는 10월 is not of the year that the text speaks of
            (None, Some(_)) if today.is_none() => (None, Anchor::Itself),
            (None, _) => self.year_for(reach),
        };
        match part {
            PartField::Half(half) => {
                if let (None, Some(side @ (Side::Past | Side::Future | Side::Next)), Some(today)) = (said, side, today)
                {
                    let current = (today.month0() / 6) as i64;
                    let year = turn(today.year(), current, i64::from(half) - 1, side, false);
                    return (DateValue::Half { year: Some(year), half: Some(half) }, now);
                }
                let (year, anchor) = named(QUARTER_REACH);
                (DateValue::Half { year, half: Some(half) }, anchor)
            }
            PartField::Quarter(quarter) => {
                if let (None, Some(side @ (Side::Past | Side::Future | Side::Next)), Some(today)) = (said, side, today)
                {
                    let current = i64::from(today.month0() / 3);
                    let year = turn(today.year(), current, i64::from(quarter) - 1, side, false);
                    return (DateValue::Quarter { year: Some(year), quarter: Some(quarter) }, now);
                }
                let (year, anchor) = named(QUARTER_REACH);
                (DateValue::Quarter { year, quarter: Some(quarter) }, anchor)
            }
            PartField::Season(season) => {
                if let (None, Some(side @ (Side::Past | Side::Future | Side::Next)), Some(today)) = (said, side, today)
                {
                    return (season_beside(season, side, today), now);
                }
                let (year, anchor) = named(QUARTER_REACH);
                (DateValue::Season { year, season }, anchor)
            }
            PartField::Month(month) => {
                if let (None, Some(side @ (Side::Past | Side::Future | Side::Next)), Some(today)) = (said, side, today)
                {
                    let year = month_beside(month, day, side, today);
                    return (DateValue::Month { year: Some(year), month: Some(month) }, now);
                }
                let (year, anchor) = named(MONTH_REACH);
                let year = match (said, anchor, self.bare_days, today) {
                    (None, Anchor::Publication, BareDays::Past, Some(today)) if u32::from(month) > today.month() => {
                        year.map(|y| y - 1)
                    }
                    (None, Anchor::Publication, BareDays::Future, Some(today)) if u32::from(month) < today.month() => {
                        year.map(|y| y + 1)
                    }
                    _ => year,
                };
                (DateValue::Month { year, month: Some(month) }, anchor)
            }
            PartField::AboutNow => {
                let month = today.and_then(|d| u8::try_from(d.month()).ok());
                (DateValue::Month { year, month }, said.unwrap_or(now))
            }
            PartField::HalfOfNow(n) => {
                let value = today.map(|d| {
                    let at = i64::from(d.year()) * 2 + i64::from(d.month0() / 6) + i64::from(n);
                    DateValue::Half {
                        year: i32::try_from(at.div_euclid(2)).ok(),
                        half: u8::try_from(at.rem_euclid(2) + 1).ok(),
                    }
                });
                (value.unwrap_or(DateValue::Half { year: None, half: None }), now)
            }
            PartField::QuarterOfNow(n) => (quarter_from(today.map(|d| (d.year(), (d.month0() / 3) as u8 + 1)), n), now),
            PartField::QuarterOfText(_) if said.is_some() => {
                let quarter = self.passage.period.as_ref().and_then(last_quarter).map(|(_, quarter)| quarter);
                (DateValue::Quarter { year, quarter }, said.unwrap_or(now))
            }
            PartField::QuarterOfText(n) => {
                let period = self.passage.period.as_ref().and_then(last_quarter);
                let from = period.or_else(|| today.map(|d| (d.year(), (d.month0() / 3) as u8 + 1)));
                (quarter_from(from, n), if period.is_some() { Anchor::Text } else { now })
            }
            PartField::MonthOfNow(n) => (month_from(today, n), now),
            // 지난해 같은 달
            PartField::MonthOfText(0) if said.is_some() => {
                let month = self.passage.month.and_then(|(_, month)| month);
                (DateValue::Month { year, month }, said.unwrap_or(now))
            }
            PartField::MonthOfText(n) => match self.passage.month {
                Some((Some(year), Some(month))) => {
                    let from = NaiveDate::from_ymd_opt(year, u32::from(month), 1);
                    (month_from(from, n), Anchor::Text)
                }
                Some((None, Some(month))) if n == 0 => {
                    (DateValue::Month { year: None, month: Some(month) }, Anchor::Text)
                }
                _ if n != 0 => (month_from(today, n), now),
                _ => (DateValue::Month { year: None, month: None }, Anchor::Itself),
            },
            PartField::WeekOfNow(n) => (week_from(today, n), now),
            PartField::WeekendOfNow(n) => match week_from(today, n) {
                DateValue::Week { year, week } => (DateValue::Weekend { year, week }, now),
                other => (other, now),
            },
            // only where the text names no period, see `same_period`
            PartField::Same(shift) => match (year, shift) {
                (Some(year), _) => (DateValue::Year(Some(year)), now),
                (None, Some(shift)) => (DateValue::Year(self.year_of_text(shift).0), now),
                (None, None) => (DateValue::Year(None), Anchor::Itself),
            },
        }
    }

    /// 전년 동기, 지난해 같은 기간: the period of the text, so many years away.
    fn same_period(&self, date: &DateExpr) -> Option<Resolved> {
        let Some(PartField::Same(shift)) = date.part else { return None };
        let Some(TimexValue::Point(point)) = self.passage.period.as_ref() else { return None };
        let shift = self.same_shift(point.date.year()?, shift, date)?;
        Some(Resolved { point: TimePoint::date_only(moved(point.date, shift)), anchor: Anchor::Text })
    }

    fn same_range(&self, date: &DateExpr) -> Option<TimexValue> {
        let Some(PartField::Same(shift)) = date.part else { return None };
        let Some(TimexValue::Range(first, last)) = self.passage.period.as_ref() else { return None };
        let shift = self.same_shift(first.date.year()?, shift, date)?;
        let point = |point: &TimePoint| TimePoint::date_only(moved(point.date, shift));
        Some(TimexValue::Range(point(first), point(last)))
    }

    fn same_shift(&self, from: i32, shift: Option<i32>, date: &DateExpr) -> Option<i32> {
        match (shift, date.year) {
            (Some(shift), _) => Some(shift),
            (None, Some(YearField::OfNow(n))) => self.today()?.year().checked_add(n)?.checked_sub(from),
            (None, Some(YearField::OfText(n))) => Some(n),
            (None, Some(YearField::Year(year))) => year.checked_sub(from),
            _ => None,
        }
    }

    /// A day without a month before it.
    fn day(
        &self,
        day: DayField,
        side: Option<Side>,
        year: Option<i32>,
        said: Option<Anchor>,
        announced: bool,
    ) -> (DateValue, Anchor) {
        let today = self.today();
        let now = self.now_anchor();
        match day {
            DayField::OfNow(n) => (today.and_then(|d| days_from(d, n)).map_or(DateValue::NO_DAY, DateValue::day), now),
            DayField::OfText(n) => {
                let from = if n > 0 { self.passage.last_day } else { self.day_of_text() };
                match (from, today) {
                    (Some(day), _) => (days_from(day, n).map_or(DateValue::NO_DAY, DateValue::day), Anchor::Text),
                    (None, Some(today)) => (days_from(today, n).map_or(DateValue::NO_DAY, DateValue::day), now),
                    (None, None) if n == 0 => (self.passage.partial_day.unwrap_or(DateValue::NO_DAY), Anchor::Text),
                    (None, None) => (DateValue::NO_DAY, Anchor::Itself),
                }
            }
            DayField::TradingDay(n) => {
                let from = self.day_of_text().or(today);
                let anchor = if self.day_of_text().is_some() { Anchor::Text } else { now };
                (from.and_then(|day| trading_days_from(day, n)).map_or(DateValue::NO_DAY, DateValue::day), anchor)
            }
            DayField::Same => match (self.same_day(year.is_some()), self.passage.partial_day) {
                (Some(day), _) => match year {
                    // 지난해 같은 날
                    Some(year) => {
                        (day.with_year(year).map_or(DateValue::Year(Some(year)), DateValue::day), Anchor::Text)
                    }
                    None => (DateValue::day(day), Anchor::Text),
                },
                (None, Some(day)) => (day, Anchor::Text),
                (None, None) => (DateValue::NO_DAY, Anchor::Itself),
            },
            DayField::Day(number) => match (today, self.passage.last_day) {
                (Some(today), _) => {
                    let day = match side {
                        Some(side) => day_beside(number, side, today),
                        None => self.bare_day(number, today, announced),
                    };
                    let unknown = DateValue::Day { year: None, month: None, day: Some(number) };
                    (day.map_or(unknown, DateValue::day), now)
                }
                (None, Some(last)) if side.is_none() => {
                    (nearest_day(number, last).map_or(DateValue::NO_DAY, DateValue::day), Anchor::Text)
                }
                _ => (DateValue::Day { year: None, month: None, day: Some(number) }, Anchor::Itself),
            },
            DayField::Weekday(weekday) => match today {
                Some(today) => (DateValue::day(self.weekday(weekday, side, today)), now),
                None => (DateValue::Weekday { year: None, week: None, weekday }, now),
            },
            DayField::Holiday(holiday) | DayField::HolidaySpan(holiday) => {
                let (year, anchor) = match (said, side, today) {
                    (Some(anchor), _, _) => (year, anchor),
                    (None, Some(side), Some(today)) => (holiday_year(holiday, side, today), now),
                    // `지난 추석에는 …, 성탄절에는`: both are over
                    (None, None, Some(today)) if self.passage.holiday_over == Some(self.passage.sentence) => {
                        (holiday_year(holiday, Side::Past, today), now)
                    }
                    // as a bare month: the year that the passage is in
                    (None, None, Some(_)) => self.year_for(MONTH_REACH),
                    (None, _, None) => (None, Anchor::Itself),
                };
                let day = year.and_then(|year| holiday.day(year)).map(DateValue::day);
                (day.unwrap_or_else(|| holiday.undated(year)), anchor)
            }
            DayField::NthWeek(n) => (week_of_year(year, n), said.unwrap_or(now)),
            DayField::NthWeekday(n, weekday) if year.is_some() => {
                // the first of a year is in January, the last in December
                let month = if n == LAST { 12 } else { 1 };
                (nth_weekday(year, Some(month), n, weekday), said.unwrap_or(now))
            }
            // 셋째 주 토요일: of the month that it is
            DayField::NthWeekday(..) => (within(month_from(today, 0), day), now),
        }
    }

    /// A bare day of the month, by the caller's policy; a list of days to come goes on in its month.
    fn bare_day(&self, number: u8, today: NaiveDate, announced: bool) -> Option<NaiveDate> {
        // `광복절인 … 15일`: the sentence has already said which one
        let named = self.passage.named.filter(|named| named.sentence == self.passage.sentence);
        if let Some(named) = named.filter(|named| named.what.day() == u32::from(number)) {
            return Some(named.what);
        }
        let nearest = match self.bare_days {
            BareDays::Nearest => nearest_day(number, today)?,
            BareDays::Past => {
                let this = in_month(today, 0, number).filter(|d| *d <= today);
                this.or_else(|| day_beside(number, Side::Past, today))?
            }
            BareDays::Future => {
                let this = in_month(today, 0, number).filter(|d| *d >= today);
                this.or_else(|| day_beside(number, Side::Future, today))?
            }
        };
        let list = self.passage.coming.filter(|coming| coming.sentence == self.passage.sentence && !announced);
        let next = |coming: Dated<NaiveDate>| coming.what.day() + 1 == u32::from(number);
        match list {
            // `오는 11일 …, 22일`: not the 22nd that is long past
            Some(coming) if next(coming) || today.signed_duration_since(nearest).num_days() > 3 => {
                in_month(coming.what, 0, number).filter(|d| *d > coming.what).or(Some(nearest))
            }
            _ => Some(nearest),
        }
    }

    fn weekday(&self, weekday: u8, side: Option<Side>, today: NaiveDate) -> NaiveDate {
        let here = i64::from(today.weekday().number_from_monday());
        let ahead = (i64::from(weekday) - here).rem_euclid(7);
        let back = (here - i64::from(weekday)).rem_euclid(7);
        let days = match (side, self.bare_days) {
            (Some(Side::Past), _) => -(if back == 0 { 7 } else { back }),
            (Some(Side::Future), _) => {
                if ahead == 0 {
                    7
                } else {
                    ahead
                }
            }
            (Some(Side::This), _) => i64::from(weekday) - here,
            (Some(Side::Next), _) => i64::from(weekday) - here + 7,
            (None, BareDays::Past) => -back,
            (None, BareDays::Future) => ahead,
            (None, BareDays::Nearest) => {
                if ahead <= back {
                    ahead
                } else {
                    -back
                }
            }
        };
        Duration::try_days(days).and_then(|d| today.checked_add_signed(d)).unwrap_or(today)
    }

    // ------------------------------------------------------------ memory

    /// Whether the day of an expression is none that a later 이날 can be: one that belongs to a noun in
    /// a bracket, or one of long ago in a relative clause, where the passage has a day already.
    fn stands_aside(&self, expr: &TimeExpr) -> bool {
        match expr.of_noun {
            Some(OfNoun::Attached) => expr.apposition.is_none(),
            Some(OfNoun::Relative) => {
                let said = matches!(expr.what, What::Date(DateExpr { year: Some(_), .. }));
                said && self.passage.day.is_some()
            }
            None => false,
        }
    }

    /// Whether a day is told of as the background of the news of the last days: two paragraphs on,
    /// 이날 is the day of the news again.
    fn background(&self, day: NaiveDate) -> Option<(DaysOf, usize)> {
        let (today, news) = (self.today()?, self.passage.day?);
        if let Some(known) = self.passage.before_background.filter(|_| day <= news) {
            return Some(known);
        }
        let fresh = today.signed_duration_since(news).num_days() <= FRESH;
        let old = news.signed_duration_since(day).num_days() > LONG_AGO;
        (fresh && old).then_some((self.passage.days(), self.passage.paragraph))
    }

    fn remember(&mut self, expr: &TimeExpr, value: &TimexValue) {
        let sentence = self.passage.sentence;
        if let What::Date(DateExpr {
            side: Some(Side::Past),
            day: Some(DayField::Holiday(_) | DayField::HolidaySpan(_)),
            ..
        }) = expr.what
        {
            self.passage.holiday_over = Some(sentence);
        }
        self.passage.from = match (expr.boundary, value) {
            (Some(Boundary::From), TimexValue::Point(point)) if !expr.aside => Some((point.date, point.clock)),
            _ => None,
        };
        if let TimexValue::Point(point) | TimexValue::Range(_, point) = value {
            self.passage.clock = point.clock.map(|what| Dated { what, sentence });
        }
        let counted = matches!(expr.what, What::Length { .. } | What::Set(..) | What::SetLength(_));
        if counted {
            return;
        }
        if let TimexValue::Point(TimePoint { date, clock: Some(ClockValue::At { hour: Some(hour), minute, .. }) }) =
            value
        {
            let at = date.as_day().and_then(|day| day.and_hms_opt(u32::from(*hour), u32::from(minute.unwrap_or(0)), 0));
            self.passage.moment = at.map(|what| Dated { what, sentence });
        }
        let single = match value {
            TimexValue::Point(point) => Some(point.date),
            // `5일 오후 3~5시` is of one day
            TimexValue::Range(first, _) if first.clock.is_some() => Some(first.date),
            _ => None,
        };
        let last = match value {
            TimexValue::Point(point) | TimexValue::Range(_, point) => point.date,
            _ => return,
        };
        // a clock time that no day of the text stands behind is of publication, and 다음날 is not counted from it
        let clock_alone = matches!(expr.what, What::Date(DateExpr { year: None, part: None, day: None, .. }));
        let undated = clock_alone && self.passage.last_day.is_some() && self.day_of_text().is_none();
        if let Some(day) = last.as_day().filter(|_| !undated) {
            self.passage.last_day = Some(day);
            let bare = matches!(expr.what, What::Date(DateExpr { part: None, day: Some(DayField::Day(_)), .. }));
            if !bare {
                self.passage.named = Some(Dated { what: day, sentence });
            }
        }
        if expr.aside {
            return;
        }
        let today = self.today();
        let of_text = match &expr.what {
            What::Date(DateExpr { day: Some(DayField::OfText(n)), .. }) => *n != 0,
            // 전 거래일 is what the day is compared with
            What::Date(DateExpr { day: Some(DayField::TradingDay(_)), .. }) => true,
            _ => false,
        };
        if let Some(day) = single.and_then(|date| date.as_day()) {
            let past = today.is_none_or(|today| day <= today) || self.passage.day.is_none();
            if today.is_some_and(|today| day > today) && expr.boundary.is_none() && !of_text {
                self.passage.day_to_come = Some(Dated { what: day, sentence });
            }
            // the clock time of `전날(11일) 오후 5시` names no day of its own
            let borrowed = matches!(expr.what, What::Distance { .. }) || (clock_alone && self.passage.behind_bracket);
            let told = past && expr.boundary.is_none() && !borrowed && !self.stands_aside(expr);
            // `이날` says nothing new of the day
            let takes_up =
                matches!(&expr.what, What::Date(DateExpr { day: Some(DayField::OfText(_) | DayField::Same), .. }));
            let outside = told && self.passage.outside.is_none();
            if outside && expr.of_noun == Some(OfNoun::Relative) && self.passage.before_relative.is_none() {
                self.passage.before_relative = Some(self.passage.days());
            } else if outside && expr.of_noun.is_none() && !clock_alone && !takes_up {
                self.passage.before_relative = None;
                self.passage.before_background = self.background(day);
            }
            if told {
                self.passage.told_day = Some(day);
            }
            // `전날(26일) … 이날`: the passage is about the 27th
            let mut explained = false;
            if let (What::Date(DateExpr { day: Some(DayField::OfText(n)), .. }), Some(_)) =
                (&expr.what, expr.apposition)
            {
                self.passage.day = days_from(day, -n).or(self.passage.day);
                explained = true;
            }
            let again = self.passage.explanation.take() == Some(day);
            self.passage.explanation = explained.then_some(day);
            if told && !of_text && !again && !explained {
                self.passage.day = Some(day);
                self.passage.day_to_come = self.passage.day_to_come.filter(|to_come| to_come.what == day);
                if !expr.announced {
                    self.passage.event_day = Some(day);
                    self.passage.lead = self.passage.lead.or(Some(day));
                }
            }
            if today.is_some_and(|today| day > today) {
                self.passage.coming = Some(Dated { what: day, sentence });
            }
        } else if let (
            Some(date @ DateValue::Day { day: Some(_), .. }),
            What::Date(DateExpr { side: None, part: None, .. }),
        ) = (single, &expr.what)
        {
            if today.is_none() && expr.boundary.is_none() {
                self.passage.partial_day = Some(date);
            }
        }
        if let Some(year) = last.year().filter(|_| says_year(&expr.what)) {
            self.passage.any_year = Some(Dated { what: year, sentence });
            // nor is the passage in the next year for a term of the next weeks
            let term = (expr.near || expr.boundary == Some(Boundary::Until))
                && matches!(expr.what, What::Date(DateExpr { side: None, year: None, .. }))
                && today.is_some_and(|today| today.year() != year)
                && self.passage.year.is_none();
            if expr.of_noun.is_none() && !term {
                self.passage.year = Some(Dated { what: year, sentence });
            }
        } else if let What::Date(
            DateExpr { year: Some(YearField::OfNow(_)), .. } | DateExpr { part: Some(PartField::MonthOfNow(_)), .. },
        ) = expr.what
        {
            // a year that is not known is another than the one before it, and with 다음 달 the text is
            // back at publication: `2022년 예산안은 다음 달 제출돼 12월 2일까지`
            self.passage.year = None;
            self.passage.any_year = None;
        }
        self.passage.undated_month = match last {
            DateValue::Month { year: None, month: Some(month) } => Some(Dated { what: month, sentence }),
            _ => None,
        };
        match last {
            DateValue::Month { year, month } | DateValue::Day { year, month, .. } if month.is_some() => {
                self.passage.month = Some((year, month));
            }
            _ => {}
        }
        let is_day = matches!(last, DateValue::Day { .. } | DateValue::Weekday { .. });
        if !is_day || matches!(value, TimexValue::Range(..)) {
            self.passage.period = Some(value.clone());
        }
        if let Some((_, end)) = last.days() {
            if today.is_none_or(|today| end <= today.succ_opt().unwrap_or(today)) {
                self.passage.point = Some(Dated { what: last, sentence });
                self.passage.point_is_distance = matches!(expr.what, What::Distance { .. });
            }
        }
    }
}

/// Whether the words fix a year, and not only a day near publication.
fn says_year(what: &What) -> bool {
    match what {
        What::Date(date) | What::Range(date, _) => {
            let by_part = matches!(
                date.part,
                Some(
                    PartField::Month(_)
                        | PartField::Quarter(_)
                        | PartField::Half(_)
                        | PartField::Season(_)
                        | PartField::QuarterOfText(_)
                        | PartField::QuarterOfNow(_)
                )
            );
            date.year.is_some() || by_part
        }
        What::Distance { .. } => true,
        _ => false,
    }
}

// ---------------------------------------------------------------- calendar

fn days_from(day: NaiveDate, n: i32) -> Option<NaiveDate> {
    Duration::try_days(i64::from(n)).and_then(|d| day.checked_add_signed(d))
}

/// So many days away on which markets are open.
fn trading_days_from(day: NaiveDate, n: i32) -> Option<NaiveDate> {
    let step = n.signum();
    let mut at = day;
    for _ in 0..n.unsigned_abs() {
        at = days_from(at, step)?;
        while super::lunar::is_closed(at) {
            at = days_from(at, step)?;
        }
    }
    Some(at)
}

/// The year in which place `wanted` of a cycle lies before or after the current one;
/// `here` says whether the current one counts.
fn turn(year: i32, current: i64, wanted: i64, side: Side, here: bool) -> i32 {
    match side {
        Side::Past if wanted > current || (wanted == current && !here) => year - 1,
        Side::Future | Side::Next if wanted < current || (wanted == current && side == Side::Next) => year + 1,
        _ => year,
    }
}

/// 지난 6월, 오는 6월 3일: the year in which it lies.
fn month_beside(month: u8, day: Option<DayField>, side: Side, today: NaiveDate) -> i32 {
    let (current, wanted) = (i64::from(today.month()), i64::from(month));
    if let (true, Some(DayField::Day(day))) = (current == wanted, day) {
        let over = u32::from(day) < today.day();
        let same = u32::from(day) == today.day();
        return match side {
            Side::Past if over => today.year(),
            Side::Past => today.year() - 1,
            _ if over || same => today.year() + 1,
            _ => today.year(),
        };
    }
    turn(today.year(), current, wanted, side, false)
}

/// 지난 19일, 오는 24일: strictly before or after today.
fn day_beside(number: u8, side: Side, today: NaiveDate) -> Option<NaiveDate> {
    match side {
        Side::Past => (0..=2).find_map(|back| in_month(today, -back, number).filter(|d| *d < today)),
        Side::Future | Side::Next => (0..=2).find_map(|on| in_month(today, on, number).filter(|d| *d > today)),
        Side::This => in_month(today, 0, number),
    }
}

/// That day of the month so many months away, if the month has it.
fn in_month(from: NaiveDate, months: i32, number: u8) -> Option<NaiveDate> {
    let first = from.with_day(1)?;
    let first = if months < 0 {
        first.checked_sub_months(Months::new(months.unsigned_abs()))?
    } else {
        first.checked_add_months(Months::new(months.unsigned_abs()))?
    };
    first.with_day(u32::from(number))
}

/// The nearest such day of a month; of two equally near the past one.
fn nearest_day(number: u8, today: NaiveDate) -> Option<NaiveDate> {
    (-2..=2)
        .filter_map(|months| in_month(today, months, number))
        .min_by_key(|day| (day.signed_duration_since(today).num_days().abs(), *day))
}

/// That day in the month of `date`, or in the month after where it lies before it.
fn day_in(date: DateValue, number: u8) -> DateValue {
    match date {
        DateValue::Day { year, month, day } => {
            let behind = day.is_some_and(|from| number < from);
            match (date.as_day(), behind) {
                (Some(from), true) => in_month(from, 1, number).map_or(date, DateValue::day),
                _ => DateValue::Day { year, month, day: Some(number) },
            }
        }
        DateValue::Month { year, month } => DateValue::Day { year, month, day: Some(number) },
        other => other,
    }
}

/// A month, quarter or half that follows a date, in its year or the next.
fn follow(part: PartField, day: Option<DayField>, from: DateValue) -> Option<DateValue> {
    let year = from.year();
    let months = |date: DateValue| match date {
        DateValue::Month { month, .. } | DateValue::Day { month, .. } => month.map(i64::from),
        DateValue::Quarter { quarter, .. } => quarter.map(|q| i64::from(q) * 3 - 2),
        DateValue::Half { half, .. } => half.map(|h| i64::from(h) * 6 - 5),
        _ => None,
    };
    let next = |value: DateValue| match (months(value), months(from), year) {
        (Some(to), Some(start), Some(_)) if to < start => moved(value, 1),
        _ => value,
    };
    let value = match part {
        PartField::Month(month) => next(DateValue::Month { year, month: Some(month) }),
        PartField::Quarter(quarter) => next(DateValue::Quarter { year, quarter: Some(quarter) }),
        PartField::Half(half) => next(DateValue::Half { year, half: Some(half) }),
        _ => return None,
    };
    Some(match day {
        Some(day) => within(value, day),
        None => value,
    })
}

/// The same place of the calendar some years away.
fn moved(date: DateValue, years: i32) -> DateValue {
    let by = |year: Option<i32>| year.and_then(|y| y.checked_add(years));
    match date {
        DateValue::Year(year) => DateValue::Year(by(year)),
        DateValue::Half { year, half } => DateValue::Half { year: by(year), half },
        DateValue::Quarter { year, quarter } => DateValue::Quarter { year: by(year), quarter },
        DateValue::Season { year, season } => DateValue::Season { year: by(year), season },
        DateValue::Month { year, month } => DateValue::Month { year: by(year), month },
        DateValue::Day { year, month, day } => DateValue::Day { year: by(year), month, day },
        other => other,
    }
}

/// One turn back of what a range was said in: a year for months, a month for days.
fn shifted(date: DateValue, said: &DateExpr, turns: i32) -> DateValue {
    match (date, said.part) {
        (date, Some(_)) => moved(date, turns),
        (DateValue::Day { day: Some(number), .. }, None) => {
            let moved = date.as_day().and_then(|day| in_month(day, turns, number));
            moved.map_or(date, DateValue::day)
        }
        (date, None) => date,
    }
}

fn month_from(from: Option<NaiveDate>, n: i32) -> DateValue {
    let day = from.and_then(|day| in_month(day, n, 1));
    DateValue::Month { year: day.map(|d| d.year()), month: day.and_then(|d| u8::try_from(d.month()).ok()) }
}

fn week_from(from: Option<NaiveDate>, n: i32) -> DateValue {
    let day = from.and_then(|day| days_from(day, n.saturating_mul(7)));
    let (year, week) = day.map_or((None, None), iso_week);
    DateValue::Week { year, week }
}

fn quarter_from(from: Option<(i32, u8)>, n: i32) -> DateValue {
    let Some((year, quarter)) = from else { return DateValue::Quarter { year: None, quarter: None } };
    let at = i64::from(year) * 4 + i64::from(quarter) - 1 + i64::from(n);
    DateValue::Quarter { year: i32::try_from(at.div_euclid(4)).ok(), quarter: u8::try_from(at.rem_euclid(4) + 1).ok() }
}

fn last_quarter(period: &TimexValue) -> Option<(i32, u8)> {
    match period {
        TimexValue::Point(TimePoint { date: DateValue::Quarter { year, quarter }, .. })
        | TimexValue::Range(_, TimePoint { date: DateValue::Quarter { year, quarter }, .. }) => {
            Some(((*year)?, (*quarter)?))
        }
        _ => None,
    }
}

fn season_place(season: Season) -> i64 {
    match season {
        Season::Spring => 0,
        Season::Summer => 1,
        Season::Autumn => 2,
        Season::Winter => 3,
    }
}

/// 지난 여름: seasons begin in March, June, September and December; a winter is of
/// the year in which it begins.
fn season_beside(season: Season, side: Side, today: NaiveDate) -> DateValue {
    let shifted = i64::from(today.month()) - 3;
    let current = shifted.rem_euclid(12) / 3;
    let year = if shifted < 0 { today.year() - 1 } else { today.year() };
    let year = turn(year, current, season_place(season), side, false);
    DateValue::Season { year: Some(year), season }
}

fn holiday_year(holiday: super::lunar::Holiday, side: Side, today: NaiveDate) -> Option<i32> {
    let year = today.year();
    let this = holiday.day(year)?;
    Some(match side {
        Side::Past if this >= today => year - 1,
        Side::Future if this <= today => year + 1,
        Side::Next => {
            if this <= today {
                year + 1
            } else {
                year
            }
        }
        _ => year,
    })
}

/// `1월 새벽`: of a day of that month which nobody says.
fn some_day(value: DateValue, date: &DateExpr) -> DateValue {
    match value {
        DateValue::Month { year, month } if date.clock.is_some() => DateValue::Day { year, month, day: None },
        other => other,
    }
}

/// A day of a month or week.
fn within(part: DateValue, day: DayField) -> DateValue {
    match (part, day) {
        (DateValue::Month { year, month }, DayField::Day(number)) => DateValue::Day { year, month, day: Some(number) },
        (DateValue::Month { year, month }, DayField::NthWeek(n)) => nth_week(year, month, n),
        (DateValue::Month { year, month }, DayField::NthWeekday(n, weekday)) => nth_weekday(year, month, n, weekday),
        (DateValue::Week { year, week }, DayField::Weekday(weekday)) => {
            let value = DateValue::Weekday { year, week, weekday };
            value.days().map_or(value, |(day, _)| DateValue::day(day))
        }
        (other, _) => other,
    }
}

/// The civil day of a day of the lunar calendar, where its year is in the table.
fn by_moon(date: DateValue) -> DateValue {
    let DateValue::Day { year, month: Some(month), day: Some(day) } = date else { return date };
    let solar = year.and_then(|year| super::lunar::solar(year, month, day));
    solar.map_or(DateValue::Day { year, month: None, day: None }, DateValue::day)
}

/// The week of the month by the ISO rule: the first is the one with the first Thursday.
fn nth_week(year: Option<i32>, month: Option<u8>, n: u8) -> DateValue {
    let thursday = nth_weekday(year, month, n, 4);
    let (year, week) = thursday.as_day().map_or((None, None), iso_week);
    DateValue::Week { year, week }
}

/// The n-th week of a year, by the ISO rule.
fn week_of_year(year: Option<i32>, n: u8) -> DateValue {
    // the last week of a year is that of its 28th of December
    let last = year.and_then(|year| NaiveDate::from_ymd_opt(year, 12, 28)).and_then(|day| iso_week(day).1);
    DateValue::Week { year, week: if n == LAST { last } else { Some(n) } }
}

/// 9 is the last.
const LAST: u8 = 9;

fn nth_weekday(year: Option<i32>, month: Option<u8>, n: u8, weekday: u8) -> DateValue {
    let unknown = DateValue::Day { year, month, day: None };
    let Some((first, end)) = (DateValue::Month { year, month }).days() else { return unknown };
    let ahead = (i64::from(weekday) - i64::from(first.weekday().number_from_monday())).rem_euclid(7);
    let days = (0..5).filter_map(|week| first.checked_add_days(Days::new(u64::try_from(ahead).ok()? + week * 7)));
    let mut days = days.filter(|day| *day < end);
    let day = if n == LAST { days.next_back() } else { days.nth(usize::from(n.saturating_sub(1))) };
    day.map_or(unknown, DateValue::day)
}

/// `주말인 지난 21일`: the weekend that the day is in.
fn weekend_of(point: TimePoint) -> TimePoint {
    let (year, week) = point.date.as_day().map_or((None, None), iso_week);
    TimePoint::date_only(DateValue::Weekend { year, week })
}

/// The day before a day to the day after it.
fn around(point: TimePoint) -> Option<TimexValue> {
    let day = point.date.as_day()?;
    let edge = |day: Option<NaiveDate>| day.map(|day| TimePoint::date_only(DateValue::day(day)));
    Some(TimexValue::Range(edge(day.pred_opt())?, edge(day.succ_opt())?))
}

/// The clock half, with its part of the day applied to the hour; the day moves on
/// for the small hours of a night.
fn clocked(date: DateValue, clock: Option<ClockField>, from: Option<ClockValue>) -> (DateValue, Option<ClockValue>) {
    let Some(clock) = clock else { return (date, None) };
    let Some(hour) = clock.hour else { return (date, clock.part.map(ClockValue::Part)) };
    let half = |hour: u8, afternoon: bool| match (hour, afternoon) {
        (12, false) => 0,
        (1..=11, true) => hour + 12,
        _ => hour,
    };
    let hour = match clock.part {
        Some(DayPart::Morning) => half(hour, false),
        Some(DayPart::Afternoon) => half(hour, true),
        Some(DayPart::Midday) => {
            if hour <= 6 {
                half(hour, true)
            } else {
                hour
            }
        }
        Some(DayPart::Evening) => half(hour, true),
        // 밤 12시 is the midnight that ends the day, 밤 1시 the small hours
        Some(DayPart::Night) => match hour {
            12 => 24,
            6..=11 => hour + 12,
            _ => hour,
        },
        Some(DayPart::Daytime) => hour,
        // `오후 3시부터 5시까지`, `오전 11시부터 3시까지`
        None => match from {
            Some(ClockValue::At { hour: Some(start), .. })
                if (1..12).contains(&hour) && hour + 12 > start && (start >= 12 || hour < start) =>
            {
                hour + 12
            }
            _ => hour,
        },
    };
    let value = ClockValue::At { hour: Some(hour), minute: Some(clock.minute.unwrap_or(0)), second: clock.second };
    (date, Some(value))
}

/// As [`clocked`] for the end of a stretch: `밤 10시부터 새벽 2시까지` ends on the day after.
fn over_midnight(day: DateValue, date: &DateExpr, from: Option<ClockValue>) -> (DateValue, Option<ClockValue>) {
    let (day, clock) = clocked(day, date.clock, from);
    let hour = |clock: Option<ClockValue>| match clock {
        Some(ClockValue::At { hour, minute, .. }) => hour.map(|h| (h, minute)),
        _ => None,
    };
    let earlier = matches!((hour(from), hour(clock)), (Some(start), Some(end)) if end < start);
    match day.as_day().and_then(|day| day.succ_opt()) {
        Some(next) if earlier && date.day.is_none() => (DateValue::day(next), clock),
        _ => (day, clock),
    }
}

fn repeated(cycle: Option<Cycle>, date: &DateExpr) -> TimePoint {
    let month = match date.part {
        Some(PartField::Month(month)) => Some(month),
        _ => None,
    };
    let value = match (date.part, date.day) {
        (_, Some(DayField::Day(day))) => DateValue::Day { year: None, month, day: Some(day) },
        (_, Some(DayField::Weekday(weekday))) => DateValue::Weekday { year: None, week: None, weekday },
        // a day of each such month; which one TIMEX3 has no form for
        (_, Some(DayField::NthWeekday(..))) => DateValue::Day { year: None, month, day: None },
        (_, Some(DayField::NthWeek(_))) => DateValue::Week { year: None, week: None },
        (_, Some(DayField::Holiday(holiday) | DayField::HolidaySpan(holiday))) => holiday.undated(None),
        (Some(PartField::Month(month)), _) => DateValue::Month { year: None, month: Some(month) },
        (Some(PartField::Quarter(quarter)), _) => DateValue::Quarter { year: None, quarter: Some(quarter) },
        (Some(PartField::Half(half)), _) => DateValue::Half { year: None, half: Some(half) },
        (Some(PartField::Season(season)), _) => DateValue::Season { year: None, season },
        (Some(PartField::WeekendOfNow(_)), _) => DateValue::Weekend { year: None, week: None },
        _ => match cycle {
            Some(Cycle::Year) => DateValue::Year(None),
            Some(Cycle::Half) => DateValue::Half { year: None, half: None },
            Some(Cycle::Quarter) => DateValue::Quarter { year: None, quarter: None },
            Some(Cycle::Month) => DateValue::Month { year: None, month: None },
            Some(Cycle::Week) => DateValue::Week { year: None, week: None },
            Some(Cycle::Day | Cycle::Hour) | None => DateValue::NO_DAY,
        },
    };
    let (value, clock) = clocked(some_day(value, date), date.clock, None);
    let clock = match cycle {
        Some(Cycle::Hour) => Some(ClockValue::At { hour: None, minute: None, second: None }),
        _ => clock,
    };
    TimePoint { date: value, clock }
}

/// A date no finer than the length that leads to it: `3개월 뒤인 4월 5일` is the month.
fn coarsened(point: TimePoint, length: &TimeLength) -> TimexValue {
    let date = point.date;
    if length.smallest().is_some_and(TimeUnit::of_clock) {
        return TimexValue::Point(point);
    }
    let DateValue::Day { year, month, .. } = date else { return TimexValue::Point(TimePoint::date_only(date)) };
    let coarse = match length.smallest() {
        Some(TimeUnit::Year) => DateValue::Year(year),
        Some(TimeUnit::Month) => DateValue::Month { year, month },
        _ => date,
    };
    TimexValue::Point(TimePoint::date_only(coarse))
}

/// So long before or after a moment, in the grain of the shortest unit.
fn distance(from: Option<NaiveDateTime>, least: &TimeLength, most: Option<&TimeLength>, back: bool) -> TimexValue {
    let unit = least.smallest().unwrap_or(TimeUnit::Day);
    // `이틀 반 뒤`: from a day without a clock it is a day
    let by_day =
        from.is_none_or(|from| from.time() == NaiveTime::MIN) && least.parts().any(|(unit, _)| !unit.of_clock());
    let unit = if unit.of_clock() && by_day { TimeUnit::Day } else { unit };
    let point = |length: &TimeLength| {
        let at = from.and_then(|from| length.from(from, back));
        let day = at.map(|at| at.date()).filter(|day| (1..=9999).contains(&day.year()));
        let year = day.map(|d| d.year()).or_else(|| year_far(from, length, back));
        let month = day.and_then(|d| u8::try_from(d.month()).ok());
        match unit {
            TimeUnit::Year => TimePoint::date_only(DateValue::Year(year)),
            TimeUnit::Month => TimePoint::date_only(DateValue::Month { year, month }),
            TimeUnit::Week => {
                let (year, week) = day.map_or((None, None), iso_week);
                TimePoint::date_only(DateValue::Week { year, week })
            }
            TimeUnit::Day => TimePoint::date_only(day.map_or(DateValue::NO_DAY, DateValue::day)),
            TimeUnit::Hour | TimeUnit::Minute | TimeUnit::Second => {
                // the moment is only known where the clock of the anchor is
                let known = at.filter(|_| from.is_some_and(|from| from.time() != NaiveTime::MIN));
                let clock = known.map(|at| at.format("%H %M").to_string()).and_then(|text| {
                    let (hour, minute) = text.split_once(' ')?;
                    Some((hour.parse().ok()?, minute.parse().ok()?))
                });
                let clock = ClockValue::At { hour: clock.map(|(h, _)| h), minute: clock.map(|(_, m)| m), second: None };
                let date = known.and(day).map_or(DateValue::NO_DAY, DateValue::day);
                TimePoint { date, clock: Some(clock) }
            }
        }
    };
    match most {
        None => TimexValue::Point(point(least)),
        Some(most) => {
            let (a, b) = (point(least), point(most));
            if back {
                TimexValue::Range(b, a)
            } else {
                TimexValue::Range(a, b)
            }
        }
    }
}

/// Years so far off that the calendar does not hold them, as a number.
fn year_far(from: Option<NaiveDateTime>, length: &TimeLength, back: bool) -> Option<i32> {
    let (unit, Amount::Exact { units, scale: 0 }) = length.parts().next()? else { return None };
    if unit != TimeUnit::Year {
        return None;
    }
    let years = i32::try_from(units).ok()?;
    let year = from?.year();
    let far = if back { year.checked_sub(years)? } else { year.checked_add(years)? };
    (-9999..=9999).contains(&far).then_some(far)
}
