//! TIMEX3 values: [`TimexValue`] and its parts, in and out of their text form.

use crate::ParseError;
use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime};
use std::fmt;
use std::str::FromStr;

/// How a value is laid out, from a clock second to a century.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Grain {
    /// A second.
    Second,
    /// A minute.
    Minute,
    /// An hour.
    Hour,
    /// A part of the day, such as the morning.
    DayPart,
    /// A day.
    Day,
    /// A weekend.
    Weekend,
    /// A week, from Monday.
    Week,
    /// A month.
    Month,
    /// A quarter of a year.
    Quarter,
    /// A season.
    Season,
    /// Half a year.
    Half,
    /// A year.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
}

/// A season of the year, by its TIMEX3 code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Season {
    /// `SP`
    Spring,
    /// `SU`
    Summer,
    /// `FA`
    Autumn,
    /// `WI`
    Winter,
}

/// A part of the day, by its TIMEX3 code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DayPart {
    /// `TMO`: from midnight to noon (오전, 아침; 새벽 is its start).
    Morning,
    /// `TMI`: the middle of the day (낮).
    Midday,
    /// `TAF`: from noon to midnight (오후).
    Afternoon,
    /// `TEV`: the evening (저녁).
    Evening,
    /// `TNI`: the night (밤).
    Night,
    /// `TDT`: the daytime (주간).
    Daytime,
}

impl Season {
    const ALL: [Season; 4] = [Season::Spring, Season::Summer, Season::Autumn, Season::Winter];

    fn code(self) -> &'static str {
        match self {
            Season::Spring => "SP",
            Season::Summer => "SU",
            Season::Autumn => "FA",
            Season::Winter => "WI",
        }
    }
}

impl DayPart {
    const ALL: [DayPart; 6] =
        [DayPart::Morning, DayPart::Midday, DayPart::Afternoon, DayPart::Evening, DayPart::Night, DayPart::Daytime];

    fn code(self) -> &'static str {
        match self {
            DayPart::Morning => "MO",
            DayPart::Midday => "MI",
            DayPart::Afternoon => "AF",
            DayPart::Evening => "EV",
            DayPart::Night => "NI",
            DayPart::Daytime => "DT",
        }
    }
}

/// The calendar half of a point in time. `None` is what is not known, an `X` in the text form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateValue {
    /// A century by its leading digits: `18` is 1800 to 1899; `BC04` the fifth century before our era.
    Century {
        /// Before our era.
        bc: bool,
        /// The leading digits.
        index: u8,
    },
    /// A decade by its leading digits: `198` is 1980 to 1989.
    Decade(u16),
    /// A year; a negative one is before our era (`BC1600`).
    Year(Option<i32>),
    /// Half a year: `2024-H1`.
    Half {
        /// The year.
        year: Option<i32>,
        /// 1 or 2.
        half: Option<u8>,
    },
    /// A quarter: `2024-Q2`.
    Quarter {
        /// The year.
        year: Option<i32>,
        /// 1 to 4.
        quarter: Option<u8>,
    },
    /// A season: `2024-SU`.
    Season {
        /// The year.
        year: Option<i32>,
        /// Which.
        season: Season,
    },
    /// A month: `2024-10`.
    Month {
        /// The year.
        year: Option<i32>,
        /// 1 to 12.
        month: Option<u8>,
    },
    /// An ISO week: `2024-W41`.
    Week {
        /// The year of the ISO week.
        year: Option<i32>,
        /// 1 to 53.
        week: Option<u8>,
    },
    /// The weekend of an ISO week: `2024-W41-WE`.
    Weekend {
        /// The year of the ISO week.
        year: Option<i32>,
        /// 1 to 53.
        week: Option<u8>,
    },
    /// A day of the week whose date is not known: `XXXX-WXX-5`.
    Weekday {
        /// The year of the ISO week.
        year: Option<i32>,
        /// 1 to 53.
        week: Option<u8>,
        /// 1 (Monday) to 7.
        weekday: u8,
    },
    /// A day: `2024-10-10`.
    Day {
        /// The year.
        year: Option<i32>,
        /// 1 to 12.
        month: Option<u8>,
        /// 1 to 31.
        day: Option<u8>,
    },
}

/// The clock half of a point in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClockValue {
    /// A part of the day.
    Part(DayPart),
    /// A clock time; `T24:00` is the midnight that ends the day. `None` is not known.
    At {
        /// 0 to 24.
        hour: Option<u8>,
        /// 0 to 59.
        minute: Option<u8>,
        /// 0 to 59, where a second is given.
        second: Option<u8>,
    },
}

/// A day, month, year …, with a time of day or without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TimePoint {
    pub(crate) date: DateValue,
    pub(crate) clock: Option<ClockValue>,
}

/// How many of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Amount {
    /// A number: `units` with `scale` of its digits behind the point (`3.5` is 35 and 1).
    Exact {
        /// The digits.
        units: u64,
        /// How many of them are behind the point.
        scale: u8,
    },
    /// A number of so many digits that are not known: `X` for 몇, `XX` for 수십.
    Unknown {
        /// How many.
        digits: u8,
    },
}

/// A unit of a length of time, from the longest to the shortest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TimeUnit {
    /// `Y`
    Year,
    /// `M` before the `T`
    Month,
    /// `W`
    Week,
    /// `D`
    Day,
    /// `H`
    Hour,
    /// `M` behind the `T`
    Minute,
    /// `S`
    Second,
}

impl TimeUnit {
    const ALL: [TimeUnit; 7] = [
        TimeUnit::Year,
        TimeUnit::Month,
        TimeUnit::Week,
        TimeUnit::Day,
        TimeUnit::Hour,
        TimeUnit::Minute,
        TimeUnit::Second,
    ];

    fn letter(self) -> char {
        match self {
            TimeUnit::Year => 'Y',
            TimeUnit::Month | TimeUnit::Minute => 'M',
            TimeUnit::Week => 'W',
            TimeUnit::Day => 'D',
            TimeUnit::Hour => 'H',
            TimeUnit::Second => 'S',
        }
    }

    pub(crate) fn of_clock(self) -> bool {
        self >= TimeUnit::Hour
    }

    /// The grain of something so long.
    #[must_use]
    pub fn grain(self) -> Grain {
        match self {
            TimeUnit::Year => Grain::Year,
            TimeUnit::Month => Grain::Month,
            TimeUnit::Week => Grain::Week,
            TimeUnit::Day => Grain::Day,
            TimeUnit::Hour => Grain::Hour,
            TimeUnit::Minute => Grain::Minute,
            TimeUnit::Second => Grain::Second,
        }
    }
}

/// A length of time: amounts of units, the longest unit first, as in `P2Y6M`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct TimeLength {
    parts: Vec<(TimeUnit, Amount)>,
}

impl TimeLength {
    pub(crate) fn of(unit: TimeUnit, amount: Amount) -> Self {
        Self { parts: vec![(unit, amount)] }
    }

    /// Adds a shorter unit; `false` (and nothing added) where the unit is not shorter.
    pub(crate) fn push(&mut self, unit: TimeUnit, amount: Amount) -> bool {
        let shorter = self.parts.last().is_none_or(|&(last, _)| last < unit);
        if shorter {
            self.parts.push((unit, amount));
        }
        shorter
    }

    /// The amounts, the longest unit first.
    pub fn parts(&self) -> impl ExactSizeIterator<Item = (TimeUnit, Amount)> + '_ {
        self.parts.iter().copied()
    }

    /// The moment so long before (`back`) or after `from`; `None` where an amount
    /// is not a known whole number or the calendar ends.
    pub(crate) fn from(&self, from: NaiveDateTime, back: bool) -> Option<NaiveDateTime> {
        self.parts.iter().try_fold(from, |at, &(unit, amount)| {
            let Amount::Exact { units, scale: 0 } = amount else { return None };
            let months = |n: u64| u32::try_from(n).ok().map(chrono::Months::new);
            let moved = |d: Option<Duration>| {
                d.and_then(|d| if back { at.checked_sub_signed(d) } else { at.checked_add_signed(d) })
            };
            let n = i64::try_from(units).ok()?;
            match unit {
                TimeUnit::Year | TimeUnit::Month => {
                    let count = if unit == TimeUnit::Year { units.checked_mul(12)? } else { units };
                    let months = months(count)?;
                    if back {
                        at.checked_sub_months(months)
                    } else {
                        at.checked_add_months(months)
                    }
                }
                TimeUnit::Week => moved(Duration::try_weeks(n)),
                TimeUnit::Day => moved(Duration::try_days(n)),
                TimeUnit::Hour => moved(Duration::try_hours(n)),
                TimeUnit::Minute => moved(Duration::try_minutes(n)),
                TimeUnit::Second => moved(Duration::try_seconds(n)),
            }
        })
    }

    /// The shortest unit.
    pub(crate) fn smallest(&self) -> Option<TimeUnit> {
        self.parts.last().map(|&(unit, _)| unit)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }
}

/// The TIMEX3 `value` of a time.
///
/// | form | example | meaning |
/// |---|---|---|
/// | year, decade, century | `2024`, `198`, `18`, `BC1600` | the 1980s are `198`, the 19th century `18` |
/// | half, quarter, season | `2024-H1`, `2024-Q2`, `2024-SU` | seasons `SP SU FA WI` |
/// | month, day | `2024-10`, `2024-10-10` | |
/// | week, weekend | `2024-W41`, `2024-W41-WE` | ISO weeks, from Monday |
/// | part of a day | `2024-10-10TMO` | `MO MI AF EV NI DT` |
/// | clock time | `2024-10-10T15:30`, `…T15:30:20`, `…T24:00` | |
/// | length | `P5Y`, `P2Y6M`, `PT24H`, `P36D` | |
/// | range | `2024-10-10/2024-10-12`, `P2Y/P3Y` | both ends belong to it |
/// | repeated | `XXXX`, `XXXX-10`, `XXXX-XX-25`, `XXXX-WXX-5`, `P2W` | with the type `SET` |
/// | not known | `XXXX-10-08`, `XXXX-WXX-5`, `XXXX-QX`, `PXXY` | an `X` for each digit |
///
/// ```
/// use sasil::TimexValue;
///
/// for text in ["2024-W41-WE", "XXXX-XX-25", "BC1600", "198", "P2Y/P3Y", "XXXX-WXX-5TAF"] {
///     assert_eq!(text.parse::<TimexValue>()?.to_string(), text);
/// }
/// assert!("2024-13".parse::<TimexValue>().is_err());
/// # Ok::<(), sasil::ParseError>(())
/// ```
///
/// What is written and what comes of it, published on 2024-10-10:
///
/// ```
/// use chrono::NaiveDate;
/// use sasil::Timex;
///
/// let published = NaiveDate::from_ymd_opt(2024, 10, 10).unwrap();
/// for (written, value) in [
///     ("기원전 1600년", "BC1600"), ("1980년대", "198"), ("19세기", "18"),
///     ("내년 하반기", "2025-H2"), ("2분기", "2024-Q2"), ("지난 여름", "2024-SU"),
///     ("이달", "2024-10"), ("10일", "2024-10-10"), ("이번 주", "2024-W41"), ("주말", "2024-W41-WE"),
///     ("10일 오전", "2024-10-10TMO"), ("오후 3시 30분", "2024-10-10T15:30"), ("자정", "2024-10-10T24:00"),
///     ("2년 6개월", "P2Y6M"), ("24시간", "PT24H"), ("수십 년", "PXXY"),
///     ("10~12일", "2024-10-10/2024-10-12"), ("2~3년간", "P2Y/P3Y"),
///     ("매년 10월", "XXXX-10"), ("매달 25일", "XXXX-XX-25"), ("매주 금요일", "XXXX-WXX-5"), ("격주", "P2W"),
/// ] {
///     assert_eq!(Timex::resolve(written, published).unwrap().value().to_string(), value, "{written}");
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimexValue {
    /// A point on the calendar, of any grain.
    Point(TimePoint),
    /// From one point to another, both included.
    Range(TimePoint, TimePoint),
    /// A length of time.
    Length(TimeLength),
    /// Between two lengths.
    LengthRange(TimeLength, TimeLength),
}

/// A half-open stretch of civil time.
///
/// ```
/// use chrono::NaiveDate;
/// use sasil::Timex;
///
/// let day = NaiveDate::from_ymd_opt(2024, 10, 10).unwrap();
/// let interval = Timex::resolve("내년 2분기", day).unwrap().interval().unwrap();
/// assert_eq!(interval.to_string(), "2025-04-01/2025-07-01");
/// assert!(interval.is_by_date());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TimeInterval {
    begin: NaiveDateTime,
    end: NaiveDateTime,
    by_date: bool,
}

impl TimeInterval {
    pub(crate) fn days(begin: NaiveDate, end: NaiveDate) -> Self {
        Self { begin: begin.and_time(NaiveTime::MIN), end: end.and_time(NaiveTime::MIN), by_date: true }
    }

    pub(crate) fn moments(begin: NaiveDateTime, end: NaiveDateTime) -> Self {
        Self { begin, end, by_date: false }
    }

    /// The first moment of it.
    #[must_use]
    pub fn begin(&self) -> NaiveDateTime {
        self.begin
    }

    /// The first moment after it.
    #[must_use]
    pub fn end(&self) -> NaiveDateTime {
        self.end
    }

    /// Whether it consists of whole days and is written with dates alone.
    #[must_use]
    pub fn is_by_date(&self) -> bool {
        self.by_date
    }

    fn write(&self, at: NaiveDateTime) -> String {
        if self.by_date {
            at.format("%Y-%m-%d").to_string()
        } else if at.format("%S").to_string() == "00" {
            at.format("%Y-%m-%dT%H:%M").to_string()
        } else {
            at.format("%Y-%m-%dT%H:%M:%S").to_string()
        }
    }
}

impl fmt::Display for TimeInterval {
    /// Both ends in ISO 8601, with a slash between them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.write(self.begin), self.write(self.end))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for TimeInterval {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        [self.write(self.begin), self.write(self.end)].serialize(serializer)
    }
}

/// The first of a month; `None` out of the calendar.
fn month_start(year: i32, month: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, 1)
}

/// From the first day of one month to that of the month `count` later.
fn months(year: i32, month: u32, count: u32) -> Option<(NaiveDate, NaiveDate)> {
    let begin = month_start(year, month)?;
    Some((begin, begin.checked_add_months(chrono::Months::new(count))?))
}

/// Years that the calendar can hold; the intervals of older and later ones are not given.
fn civil(year: Option<i32>) -> Option<i32> {
    year.filter(|y| (1..=9999).contains(y))
}

pub(crate) fn iso_week(day: NaiveDate) -> (Option<i32>, Option<u8>) {
    let week = day.iso_week();
    (Some(week.year()), u8::try_from(week.week()).ok())
}

impl DateValue {
    /// A day of the calendar.
    #[must_use]
    pub fn day(day: NaiveDate) -> Self {
        DateValue::Day {
            year: Some(day.year()),
            month: u8::try_from(day.month()).ok(),
            day: u8::try_from(day.day()).ok(),
        }
    }

    pub(crate) const NO_DAY: DateValue = DateValue::Day { year: None, month: None, day: None };

    /// The day, where it is one and known.
    #[must_use]
    pub fn as_day(&self) -> Option<NaiveDate> {
        match *self {
            DateValue::Day { year, month, day } => {
                NaiveDate::from_ymd_opt(civil(year)?, u32::from(month?), u32::from(day?))
            }
            _ => None,
        }
    }

    /// The year, where it is known.
    #[must_use]
    pub fn year(&self) -> Option<i32> {
        match *self {
            DateValue::Century { .. } | DateValue::Decade(_) => None,
            DateValue::Year(year)
            | DateValue::Half { year, .. }
            | DateValue::Quarter { year, .. }
            | DateValue::Season { year, .. }
            | DateValue::Month { year, .. }
            | DateValue::Week { year, .. }
            | DateValue::Weekend { year, .. }
            | DateValue::Weekday { year, .. }
            | DateValue::Day { year, .. } => year,
        }
    }

    /// The first day and the day after the last; `None` where a part is not known,
    /// and for seasons and centuries, whose days nobody agrees on.
    #[must_use]
    pub fn days(&self) -> Option<(NaiveDate, NaiveDate)> {
        match *self {
            DateValue::Century { .. } | DateValue::Season { .. } => None,
            DateValue::Decade(decade) => {
                let first = i32::from(decade) * 10;
                Some((month_start(civil(Some(first))?, 1)?, month_start(first + 10, 1)?))
            }
            DateValue::Year(year) => months(civil(year)?, 1, 12),
            DateValue::Half { year, half } => months(civil(year)?, (u32::from(half?) * 6).checked_sub(5)?, 6),
            DateValue::Quarter { year, quarter } => months(civil(year)?, (u32::from(quarter?) * 3).checked_sub(2)?, 3),
            DateValue::Month { year, month } => months(civil(year)?, u32::from(month?), 1),
            DateValue::Week { year, week } => {
                let monday = NaiveDate::from_isoywd_opt(civil(year)?, u32::from(week?), chrono::Weekday::Mon)?;
                Some((monday, monday.checked_add_days(chrono::Days::new(7))?))
            }
            DateValue::Weekend { year, week } => {
                let saturday = NaiveDate::from_isoywd_opt(civil(year)?, u32::from(week?), chrono::Weekday::Sat)?;
                Some((saturday, saturday.checked_add_days(chrono::Days::new(2))?))
            }
            DateValue::Weekday { year, week, weekday } => {
                let monday = NaiveDate::from_isoywd_opt(civil(year)?, u32::from(week?), chrono::Weekday::Mon)?;
                let day = monday.checked_add_days(chrono::Days::new(u64::from(weekday.saturating_sub(1))))?;
                Some((day, day.succ_opt()?))
            }
            DateValue::Day { .. } => {
                let day = self.as_day()?;
                Some((day, day.succ_opt()?))
            }
        }
    }

    /// How long a stretch it names.
    #[must_use]
    pub fn grain(&self) -> Grain {
        match self {
            DateValue::Century { .. } => Grain::Century,
            DateValue::Decade(_) => Grain::Decade,
            DateValue::Year(_) => Grain::Year,
            DateValue::Half { .. } => Grain::Half,
            DateValue::Quarter { .. } => Grain::Quarter,
            DateValue::Season { .. } => Grain::Season,
            DateValue::Month { .. } => Grain::Month,
            DateValue::Week { .. } => Grain::Week,
            DateValue::Weekend { .. } => Grain::Weekend,
            DateValue::Weekday { .. } | DateValue::Day { .. } => Grain::Day,
        }
    }
}

impl TimePoint {
    pub(crate) fn date_only(date: DateValue) -> Self {
        Self { date, clock: None }
    }

    /// The calendar half.
    #[must_use]
    pub fn date(&self) -> DateValue {
        self.date
    }

    /// The clock half, if there is one.
    #[must_use]
    pub fn clock(&self) -> Option<ClockValue> {
        self.clock
    }

    /// How long a stretch it names.
    #[must_use]
    pub fn grain(&self) -> Grain {
        match self.clock {
            None => self.date.grain(),
            Some(ClockValue::Part(_)) => Grain::DayPart,
            Some(ClockValue::At { second: Some(_), .. }) => Grain::Second,
            Some(ClockValue::At { .. }) => Grain::Minute,
        }
    }

    /// The stretch that it names; `None` where a part of it is not known or is not
    /// a fixed stretch (seasons, evenings).
    #[must_use]
    pub fn interval(&self) -> Option<TimeInterval> {
        let (begin, end) = self.date.days()?;
        let Some(clock) = self.clock else { return Some(TimeInterval::days(begin, end)) };
        let hours = |a: i64, b: i64| {
            let midnight = begin.and_time(NaiveTime::MIN);
            Some(TimeInterval::moments(midnight + Duration::hours(a), midnight + Duration::hours(b)))
        };
        match clock {
            ClockValue::Part(DayPart::Morning) => hours(0, 12),
            ClockValue::Part(DayPart::Afternoon) => hours(12, 24),
            ClockValue::Part(_) => None,
            ClockValue::At { hour, minute, second } => {
                let seconds = i64::from(hour?) * 3600 + i64::from(minute?) * 60 + i64::from(second.unwrap_or(0));
                let at = begin.and_time(NaiveTime::MIN).checked_add_signed(Duration::seconds(seconds))?;
                let length = Duration::seconds(if second.is_some() { 1 } else { 60 });
                Some(TimeInterval::moments(at, at.checked_add_signed(length)?))
            }
        }
    }
}

impl TimexValue {
    /// How long a stretch it names, or for a length its shortest unit.
    #[must_use]
    pub fn grain(&self) -> Grain {
        match self {
            TimexValue::Point(point) | TimexValue::Range(_, point) => point.grain(),
            TimexValue::Length(length) | TimexValue::LengthRange(_, length) => {
                length.smallest().map_or(Grain::Day, TimeUnit::grain)
            }
        }
    }

    /// The stretch that a point or range names; `None` for lengths and for what is not known.
    #[must_use]
    pub fn interval(&self) -> Option<TimeInterval> {
        match self {
            TimexValue::Point(point) => point.interval(),
            TimexValue::Range(first, last) => {
                let (first, last) = (first.interval()?, last.interval()?);
                let by_date = first.by_date && last.by_date;
                (first.begin < last.end).then_some(TimeInterval { begin: first.begin, end: last.end, by_date })
            }
            TimexValue::Length(_) | TimexValue::LengthRange(..) => None,
        }
    }

    /// Whether nothing in it is left open.
    #[must_use]
    pub fn is_resolved(&self) -> bool {
        // the only letters besides X that values have in common with it are none
        !self.to_string().contains('X')
    }
}

// ---------------------------------------------------------------- to text

/// A number of `width` digits, or so many `X`.
fn digits(f: &mut fmt::Formatter<'_>, value: Option<u8>, width: usize) -> fmt::Result {
    match value {
        Some(value) => write!(f, "{value:0width$}"),
        None => f.write_str("XXXX".get(..width).unwrap_or("XXXX")),
    }
}

fn year(f: &mut fmt::Formatter<'_>, year: Option<i32>) -> fmt::Result {
    match year {
        Some(y) if y < 0 => write!(f, "BC{:04}", y.unsigned_abs()),
        Some(y) => write!(f, "{y:04}"),
        None => f.write_str("XXXX"),
    }
}

impl fmt::Display for DateValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            DateValue::Century { bc, index } => write!(f, "{}{index:02}", if bc { "BC" } else { "" }),
            DateValue::Decade(decade) => write!(f, "{decade:03}"),
            DateValue::Year(y) => year(f, y),
            DateValue::Half { year: y, half } => {
                year(f, y)?;
                f.write_str("-H")?;
                digits(f, half, 1)
            }
            DateValue::Quarter { year: y, quarter } => {
                year(f, y)?;
                f.write_str("-Q")?;
                digits(f, quarter, 1)
            }
            DateValue::Season { year: y, season } => {
                year(f, y)?;
                write!(f, "-{}", season.code())
            }
            DateValue::Month { year: y, month } => {
                year(f, y)?;
                f.write_str("-")?;
                digits(f, month, 2)
            }
            DateValue::Week { year: y, week } => {
                year(f, y)?;
                f.write_str("-W")?;
                digits(f, week, 2)
            }
            DateValue::Weekend { year: y, week } => {
                year(f, y)?;
                f.write_str("-W")?;
                digits(f, week, 2)?;
                f.write_str("-WE")
            }
            DateValue::Weekday { year: y, week, weekday } => {
                year(f, y)?;
                f.write_str("-W")?;
                digits(f, week, 2)?;
                write!(f, "-{weekday}")
            }
            DateValue::Day { year: y, month, day } => {
                year(f, y)?;
                f.write_str("-")?;
                digits(f, month, 2)?;
                f.write_str("-")?;
                digits(f, day, 2)
            }
        }
    }
}

impl fmt::Display for ClockValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            ClockValue::Part(part) => write!(f, "T{}", part.code()),
            ClockValue::At { hour, minute, second } => {
                f.write_str("T")?;
                digits(f, hour, 2)?;
                f.write_str(":")?;
                digits(f, minute, 2)?;
                if second.is_some() {
                    f.write_str(":")?;
                    digits(f, second, 2)?;
                }
                Ok(())
            }
        }
    }
}

impl fmt::Display for TimePoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date.fmt(f)?;
        self.clock.map_or(Ok(()), |clock| clock.fmt(f))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Amount::Exact { units, scale: 0 } => write!(f, "{units}"),
            Amount::Exact { units, scale } => {
                let power = 10_u64.checked_pow(u32::from(scale)).unwrap_or(u64::MAX);
                write!(f, "{}.{:0width$}", units / power, units % power, width = usize::from(scale))
            }
            Amount::Unknown { digits } => (0..digits).try_for_each(|_| f.write_str("X")),
        }
    }
}

impl fmt::Display for TimeLength {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        let mut clock = false;
        for &(unit, amount) in &self.parts {
            if unit.of_clock() && !clock {
                f.write_str("T")?;
                clock = true;
            }
            write!(f, "{amount}{}", unit.letter())?;
        }
        Ok(())
    }
}

impl fmt::Display for TimexValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TimexValue::Point(point) => point.fmt(f),
            TimexValue::Range(first, last) => write!(f, "{first}/{last}"),
            TimexValue::Length(length) => length.fmt(f),
            TimexValue::LengthRange(least, most) => write!(f, "{least}/{most}"),
        }
    }
}

// ---------------------------------------------------------------- from text

/// Reads a value from the front; says where it stopped.
struct Reader<'a> {
    text: &'a str,
    at: usize,
}

type Parsed<T> = Result<T, ParseError>;

impl Reader<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn wrong<T>(&self, reason: &'static str) -> Parsed<T> {
        Err(ParseError::new(self.text, self.at, reason))
    }

    fn eat(&mut self, word: &str) -> bool {
        let found = self.rest().starts_with(word);
        if found {
            self.at += word.len();
        }
        found
    }

    /// Digits, or `X`s, at the front.
    fn run(&self) -> usize {
        let bytes = self.rest().as_bytes();
        match bytes.first() {
            Some(b'X') => bytes.iter().take_while(|&&b| b == b'X').count(),
            _ => bytes.iter().take_while(|b| b.is_ascii_digit()).count(),
        }
    }

    /// Exactly `width` digits between `least` and `most`, or so many `X`.
    fn field(&mut self, width: usize, least: u8, most: u8) -> Parsed<Option<u8>> {
        let text = self.rest().get(..width).unwrap_or_default();
        if text.len() == width && text.bytes().all(|b| b == b'X') && width > 0 {
            self.at += width;
            return Ok(None);
        }
        match text.parse::<u8>() {
            Ok(n) if text.bytes().all(|b| b.is_ascii_digit()) && (least..=most).contains(&n) => {
                self.at += width;
                Ok(Some(n))
            }
            _ => self.wrong("not a number in its range"),
        }
    }

    fn date(&mut self) -> Parsed<DateValue> {
        let bc = self.eat("BC");
        let width = self.run();
        let digits = self.rest().get(..width).unwrap_or_default();
        let number = digits.parse::<i32>().ok();
        match (width, number) {
            (2, Some(index)) => {
                self.at += width;
                return Ok(DateValue::Century { bc, index: u8::try_from(index).unwrap_or_default() });
            }
            (3, Some(decade)) if !bc => {
                self.at += width;
                return Ok(DateValue::Decade(u16::try_from(decade).unwrap_or_default()));
            }
            (4, _) => self.at += width,
            _ => return self.wrong("a year has four digits, a decade three, a century two"),
        }
        let year = number.map(|n| if bc { -n } else { n });
        if !self.eat("-") {
            return Ok(DateValue::Year(year));
        }
        if self.eat("H") {
            return Ok(DateValue::Half { year, half: self.field(1, 1, 2)? });
        }
        if self.eat("Q") {
            return Ok(DateValue::Quarter { year, quarter: self.field(1, 1, 4)? });
        }
        if self.eat("WI") {
            return Ok(DateValue::Season { year, season: Season::Winter });
        }
        for season in Season::ALL {
            if self.eat(season.code()) {
                return Ok(DateValue::Season { year, season });
            }
        }
        if self.eat("W") {
            let week = self.field(2, 1, 53)?;
            if self.eat("-WE") {
                return Ok(DateValue::Weekend { year, week });
            }
            if self.eat("-") {
                return match self.field(1, 1, 7)? {
                    Some(weekday) => Ok(DateValue::Weekday { year, week, weekday }),
                    None => self.wrong("a weekday is 1 to 7"),
                };
            }
            return Ok(DateValue::Week { year, week });
        }
        let month = self.field(2, 1, 12)?;
        if !self.eat("-") {
            return Ok(DateValue::Month { year, month });
        }
        let day = self.field(2, 1, 31)?;
        Ok(DateValue::Day { year, month, day })
    }

    fn point(&mut self) -> Parsed<TimePoint> {
        let date = self.date()?;
        if !self.eat("T") {
            return Ok(TimePoint { date, clock: None });
        }
        for part in DayPart::ALL {
            if self.eat(part.code()) {
                return Ok(TimePoint { date, clock: Some(ClockValue::Part(part)) });
            }
        }
        let hour = self.field(2, 0, 24)?;
        if !self.eat(":") {
            return self.wrong("an hour is followed by a colon and its minute");
        }
        let minute = self.field(2, 0, 59)?;
        let second = if self.eat(":") { self.field(2, 0, 59)? } else { None };
        Ok(TimePoint { date, clock: Some(ClockValue::At { hour, minute, second }) })
    }

    fn amount(&mut self) -> Parsed<Amount> {
        let width = self.run();
        if width == 0 {
            return self.wrong("an amount is missing");
        }
        if self.rest().starts_with('X') {
            self.at += width;
            return match u8::try_from(width) {
                Ok(digits) => Ok(Amount::Unknown { digits }),
                Err(_) => self.wrong("too many digits"),
            };
        }
        let mut written = self.rest().get(..width).unwrap_or_default().to_owned();
        self.at += width;
        let mut scale = 0;
        if self.eat(".") {
            scale = self.run();
            written.push_str(self.rest().get(..scale).unwrap_or_default());
            self.at += scale;
        }
        match (written.parse::<u64>(), u8::try_from(scale)) {
            (Ok(units), Ok(scale)) if scale <= 18 => Ok(Amount::Exact { units, scale }),
            _ => self.wrong("a number too large"),
        }
    }

    fn length(&mut self) -> Parsed<TimeLength> {
        if !self.eat("P") {
            return self.wrong("a length begins with P");
        }
        let mut length = TimeLength::default();
        let mut clock = false;
        loop {
            clock = self.eat("T") || clock;
            if self.run() == 0 {
                break;
            }
            let amount = self.amount()?;
            let letter = self.rest().chars().next();
            let unit = TimeUnit::ALL.into_iter().find(|u| Some(u.letter()) == letter && u.of_clock() == clock);
            match unit {
                Some(unit) if length.push(unit, amount) => self.at += 1,
                _ => return self.wrong("not a unit, or not in order"),
            }
        }
        if length.is_empty() {
            return self.wrong("a length without an amount");
        }
        Ok(length)
    }
}

impl FromStr for TimexValue {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let mut reader = Reader { text, at: 0 };
        let value = if text.starts_with('P') {
            let first = reader.length()?;
            if reader.eat("/") {
                TimexValue::LengthRange(first, reader.length()?)
            } else {
                TimexValue::Length(first)
            }
        } else {
            let first = reader.point()?;
            if reader.eat("/") {
                TimexValue::Range(first, reader.point()?)
            } else {
                TimexValue::Point(first)
            }
        };
        if reader.rest().is_empty() {
            Ok(value)
        } else {
            reader.wrong("something follows the value")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_forms_come_back() {
        for text in [
            "2024",
            "XXXX",
            "198",
            "18",
            "BC04",
            "BC1600",
            "2024-H1",
            "XXXX-HX",
            "2024-Q2",
            "XXXX-QX",
            "2024-SU",
            "XXXX-WI",
            "2024-10",
            "XXXX-XX",
            "2024-W41",
            "XXXX-WXX",
            "2024-W41-WE",
            "XXXX-WXX-5",
            "2024-10-10",
            "XXXX-XX-25",
            "XXXX-XX-XX",
            "2024-10-10TMO",
            "2024-10-10T15:30",
            "2024-10-10T15:30:20",
            "XXXX-XX-XXTXX:XX",
            "2014-06-17T24:00",
            "XXXX-WXX-5TAF",
            "P5Y",
            "P2Y6M",
            "PT24H",
            "PT1H30M",
            "P1DT12H",
            "PXXY",
            "PTXM",
            "PT3.5S",
            "PT0.05S",
            "P2Y/P3Y",
            "2024-10-10/2024-10-12",
            "2016/2018",
            "P400000000Y",
        ] {
            let value: TimexValue = text.parse().unwrap_or_else(|e| panic!("{e}"));
            assert_eq!(value.to_string(), text);
        }
    }

    #[test]
    fn what_is_no_value_is_refused_with_its_place() {
        for (text, at) in [
            ("", 0),
            ("20", 9),
            ("2024-13", 5),
            ("2024-1", 5),
            ("2024-10-32", 8),
            ("2024-Q5", 6),
            ("P", 1),
            ("P5", 2),
            ("PT5Y", 3),
            ("P1M1Y", 4),
            ("2024-10-10T15", 13),
            ("2024-10-10 ", 10),
            ("가나다", 0),
            ("2024-가", 5),
            ("12345", 0),
            ("BC198", 2),
        ] {
            match text.parse::<TimexValue>() {
                Ok(value) => assert_eq!((text, value.to_string().as_str()), ("20", "20")),
                Err(error) => assert_eq!(error.at(), at, "{error}"),
            }
        }
    }

    #[test]
    fn intervals_are_half_open() {
        for (text, expected) in [
            ("2024", "2024-01-01/2025-01-01"),
            ("198", "1980-01-01/1990-01-01"),
            ("2024-H2", "2024-07-01/2025-01-01"),
            ("2024-Q4", "2024-10-01/2025-01-01"),
            ("2024-W41", "2024-10-07/2024-10-14"),
            ("2024-W41-WE", "2024-10-12/2024-10-14"),
            ("2024-10-10TAF", "2024-10-10T12:00/2024-10-11T00:00"),
            ("2024-10-10T24:00", "2024-10-11T00:00/2024-10-11T00:01"),
            ("2024-10-10T15:30:20", "2024-10-10T15:30:20/2024-10-10T15:30:21"),
            ("2016/2018", "2016-01-01/2019-01-01"),
        ] {
            let value: TimexValue = text.parse().unwrap();
            assert_eq!(value.interval().map(|i| i.to_string()).as_deref(), Some(expected), "{text}");
        }
        for text in ["2024-SU", "18", "XXXX-10", "2024-02-30", "BC1600", "P5Y", "2018/2016"] {
            assert_eq!(text.parse::<TimexValue>().unwrap().interval(), None, "{text}");
        }
    }
}
