//! What the words of an expression say, before any calendar is asked.

use super::lexicon::{Cycle, Side};
use super::lunar::Holiday;
use super::value::{DayPart, Season, TimeLength};
use super::{Boundary, TimexMod};

/// What one time expression says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TimeExpr {
    pub(crate) what: What,
    pub(crate) modifier: Option<TimexMod>,
    pub(crate) boundary: Option<Boundary>,
    /// Something is only compared with it or dated from it (`전날보다`, `2022년 이후`):
    /// the passage does not go on to be about this time.
    pub(crate) aside: bool,
    /// It belongs to a noun and not to the sentence: in a bracket (`시한(12월 2일)`), the year of a
    /// budget (`내년도 예산안`), or in a relative clause (`재작년 6월 개정된 지침`).
    pub(crate) of_noun: Option<OfNoun>,
    /// The text says how near it is: `12월 2일은 닷새 앞으로`.
    pub(crate) near: bool,
    /// On this day something is only made known (`2일 밝혔다`).
    pub(crate) announced: bool,
    /// The date that the text goes on with (`3개월 뒤인 2009년 4월 5일`).
    pub(crate) apposition: Option<DateExpr>,
    /// Something has been so since then: `9월 이래`.
    pub(crate) since: bool,
    /// The writer says that it is by the clock of the place: `9일(현지시간)`.
    pub(crate) local: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum What {
    Date(DateExpr),
    Range(DateExpr, DateExpr),
    Length {
        least: TimeLength,
        most: Option<TimeLength>,
        side: Option<Side>,
    },
    /// So long before (`back`) or after a point in time.
    Distance {
        least: TimeLength,
        most: Option<TimeLength>,
        back: bool,
        from: From,
    },
    /// Repeated with a cycle, at the date's fields.
    Set(Option<Cycle>, DateExpr),
    /// Repeated at this distance: `3년마다`.
    SetLength(TimeLength),
}

/// How a time belongs to a noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OfNoun {
    /// In a bracket behind it, or as the year that it is for.
    Attached,
    /// In a relative clause before it: `5일 열린 설명회`.
    Relative,
}

/// What a distance is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum From {
    /// What the text and the kind of distance suggest.
    Text,
    /// The day so many days from publication: 앞으로 (0), 어제부터 (-1).
    Day(i32),
    /// The incident that an article is about, and so most often its first day: 사고 이틀 전.
    Incident,
    /// Something that the sentence tells and whose date nobody says.
    Event,
}

/// The fields of a date, from the coarsest to the finest; what is not said is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) struct DateExpr {
    pub(crate) side: Option<Side>,
    pub(crate) year: Option<YearField>,
    pub(crate) part: Option<PartField>,
    pub(crate) day: Option<DayField>,
    pub(crate) clock: Option<ClockField>,
    /// Month and day are of the lunar calendar.
    pub(crate) lunar: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum YearField {
    /// As written; negative before our era.
    Year(i32),
    /// Counted from the year of publication.
    OfNow(i32),
    /// Counted from the year of the text.
    OfText(i32),
    Decade(u16),
    Century {
        bc: bool,
        index: u8,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PartField {
    Half(u8),
    /// 이맘때: the month of publication, in the year named before it.
    AboutNow,
    HalfOfNow(i32),
    Quarter(u8),
    QuarterOfNow(i32),
    QuarterOfText(i32),
    Season(Season),
    Month(u8),
    MonthOfNow(i32),
    MonthOfText(i32),
    WeekOfNow(i32),
    WeekendOfNow(i32),
    /// The period of the text, in the year before it or so many years away.
    Same(Option<i32>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DayField {
    Day(u8),
    OfNow(i32),
    OfText(i32),
    /// The day of the text and no other: 같은 날, 그날.
    Same,
    /// A day on which markets are open, counted from the day of the text.
    TradingDay(i32),
    Weekday(u8),
    /// The n-th week of the month; 9 is the last.
    NthWeek(u8),
    /// The n-th such weekday of the month; 9 is the last.
    NthWeekday(u8, u8),
    Holiday(Holiday),
    /// A holiday with the day before and the day after.
    HolidaySpan(Holiday),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) struct ClockField {
    pub(crate) part: Option<DayPart>,
    pub(crate) hour: Option<u8>,
    pub(crate) minute: Option<u8>,
    pub(crate) second: Option<u8>,
}

impl DateExpr {
    /// `1시 30분부터 오후 3시까지`: the beginning takes the half of the day from the end.
    pub(crate) fn afternoon_of(mut self, last: &DateExpr) -> DateExpr {
        let later = |part: &DayPart| matches!(part, DayPart::Afternoon | DayPart::Evening);
        let half = last.clock.and_then(|clock| clock.part).filter(later);
        if let (Some(from), Some(to), Some(_)) = (self.clock.as_mut(), last.clock, half) {
            let hour = from.hour.filter(|h| from.part.is_none() && *h < 12);
            // `9시~오후 12시` begins in the morning
            if hour.is_some_and(|h| to.hour.is_some_and(|to| h < to && to < 12)) {
                from.part = half;
            }
        }
        self
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.year.is_none() && self.part.is_none() && self.day.is_none() && self.clock.is_none()
    }

    /// How fine its finest field is: 0 for nothing, 4 for the clock.
    pub(crate) fn rank(&self) -> u8 {
        match self {
            Self { clock: Some(ClockField { hour: Some(_), .. }), .. } => 5,
            Self { clock: Some(_), .. } => 4,
            Self { day: Some(_), .. } => 3,
            Self { part: Some(_), .. } => 2,
            Self { year: Some(_), .. } => 1,
            _ => 0,
        }
    }
}
