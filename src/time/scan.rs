//! From text to time expressions: fields only, no calendar.
//!
//! A first byte or syllable says where an expression can begin; a small
//! hand-written reader then takes fields from coarse to fine for as long as each
//! word ends where a word may end. Every step looks a bounded way ahead and back,
//! so the cost is linear whatever the text.

pub(crate) use super::expr::TimeExpr;

use super::expr::{ClockField, DateExpr, DayField, From, PartField, What, YearField};
use super::lexicon::{self as words, Cycle, Side, Tail, Unit, Word, INDEX};
use super::lunar::Holiday;
use super::value::{Amount, DayPart, TimeLength, TimeUnit};
use super::{Boundary, TimexMod};
use crate::mention::Found;
use crate::text::particle::{ends_word, is_hangul, is_word, particles};
use std::ops::Range;

/// Appends the time expressions in `range` of the view, in text order, not overlapping.
/// The range is one or more whole paragraphs.
pub(crate) fn scan(view: &str, range: Range<usize>, out: &mut Vec<Found<TimeExpr>>) {
    let reader = Reader { view: view.get(..range.end).unwrap_or(view) };
    let bytes = reader.view.as_bytes();
    let mut at = range.start;
    // whether a word begins here: nothing that words are made of stands before
    let mut fresh = true;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'0'..=b'9' => {
                let found = if reader.number_begins(at) { reader.expression(at) } else { None };
                at = match found {
                    Some(found) => reader.keep(found, out),
                    None => reader.past_number(at),
                };
                fresh = false;
            }
            0..=0x7f => {
                fresh = !byte.is_ascii_alphanumeric();
                at += 1;
            }
            0xea..=0xed => {
                let found = if fresh && reader.word_here(at) { reader.expression(at) } else { None };
                match found {
                    Some(found) => at = reader.keep(found, out),
                    None => at += 3,
                }
                fresh = false;
            }
            // other scripts and marks; a word may begin behind either
            0x80..=0xdf => {
                fresh = true;
                at += 2;
            }
            0xe0..=0xe9 | 0xee..=0xef => {
                fresh = true;
                at += 3;
            }
            _ => {
                fresh = true;
                at += 4;
            }
        }
    }
}

/// One field of a date, as a word or a number with its unit says it.
#[derive(Clone, Copy, Debug)]
enum Field {
    Year(YearField),
    Part(PartField),
    Day(DayField),
    DayPart(DayPart, Option<TimexMod>),
    /// The night of a day counted from publication.
    Night(i32),
    /// 연말, 월초: a mod, and the unit that it is of where none is named.
    Edge(TimeUnit, Option<TimexMod>),
    Clock {
        hour: u8,
        minute: Option<u8>,
        second: Option<u8>,
    },
    Full {
        year: i32,
        month: u8,
        day: u8,
    },
    MonthDay {
        month: u8,
        day: u8,
    },
}

/// A field, the other end of a range in the same unit, and where it stops.
#[derive(Clone, Copy, Debug)]
struct Item {
    field: Field,
    last: Option<Field>,
    end: usize,
    tail: Tail,
}

/// A number as written.
#[derive(Clone, Copy, Debug)]
struct Number {
    amount: Amount,
    /// How many ASCII digits it was written with; 0 where it was a word.
    digits: usize,
    /// 여: a little more than it.
    over: bool,
    /// A native numeral (한, 두), which counts but does not name.
    native: bool,
    /// Written with digits, maybe with a power behind them.
    in_digits: bool,
    end: usize,
}

impl Number {
    fn whole(&self) -> Option<u64> {
        match self.amount {
            Amount::Exact { units, scale: 0 } if !self.over => Some(units),
            _ => None,
        }
    }

    fn small(&self, least: u8, most: u8) -> Option<u8> {
        self.whole().and_then(|n| u8::try_from(n).ok()).filter(|n| (least..=most).contains(n))
    }
}

/// A length as written.
#[derive(Clone, Debug)]
struct Measured {
    least: TimeLength,
    most: Option<TimeLength>,
    over: bool,
    end: usize,
}

struct Reader<'v> {
    view: &'v str,
}

type Draft = (usize, usize, TimeExpr);

impl Reader<'_> {
    fn rest(&self, at: usize) -> &str {
        self.view.get(at..).unwrap_or_default()
    }

    fn head(&self, at: usize) -> &str {
        self.view.get(..at).unwrap_or_default()
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.view.as_bytes().get(at).copied()
    }

    fn has(&self, at: usize, word: &str) -> bool {
        self.rest(at).starts_with(word)
    }

    /// Behind one space, if there is one.
    fn spaced(&self, at: usize) -> usize {
        at + usize::from(self.byte(at) == Some(b' '))
    }

    fn last_char(&self, at: usize) -> char {
        self.head(at).chars().next_back().unwrap_or(' ')
    }

    /// Whether a digit begins a number, and does not go on with a name, a clock time or a decimal.
    fn number_begins(&self, at: usize) -> bool {
        let mut before = self.head(at).bytes().rev();
        match before.next() {
            Some(b) if b.is_ascii_alphanumeric() => false,
            Some(b':' | b'.' | b',') => !before.next().is_some_and(|b| b.is_ascii_digit()),
            _ => true,
        }
    }

    /// Whether a row of the word table begins here, whatever follows it; of a numeral
    /// what follows is asked for, since their syllables begin so many words.
    fn word_here(&self, at: usize) -> bool {
        let goes_on = |row: &words::Row| match row.word {
            Word::Numeral(_) | Word::Some(_) | Word::OneOrTwo(..) => {
                let behind = self.rest(self.spaced(at + row.form.len()));
                behind.starts_with(words::AFTER_NUMERAL)
            }
            _ => true,
        };
        INDEX.at(self.rest(at)).any(goes_on)
    }

    /// Whether a word may end here: at a boundary or before particles.
    fn closes(&self, at: usize) -> bool {
        particles(self.last_char(at), self.rest(at)).is_some()
    }

    /// As `closes`, for forms that begin other words: only before a few particles.
    fn closes_noun(&self, at: usize) -> bool {
        let rest = self.rest(at);
        ends_word(rest)
            || self.byte(at).is_some_and(|b| b.is_ascii_digit())
            || self.counted(at)
            || self.edge(at).is_some()
            || words::NOUN_TAILS.iter().any(|tail| rest.starts_with(tail) && self.closes(at + tail.len()))
    }

    /// As `closes`, or before a word that is written together with times.
    fn closes_date(&self, at: usize) -> bool {
        let rest = self.rest(at);
        self.closes(at)
            || words::TAILS.iter().any(|tail| rest.starts_with(tail) && self.closes(at + tail.len()))
            || words::BOUNDARIES.iter().any(|(word, ..)| rest.starts_with(word))
            || words::NEAR.iter().any(|near| rest.starts_with(near))
            || self.edge(at).is_some()
    }

    /// Behind a run of digits with the marks inside it.
    fn past_number(&self, at: usize) -> usize {
        let run = self.rest(at).bytes().take_while(|b| b.is_ascii_digit()).count();
        at + run.max(1)
    }

    /// Stores a draft; links it to a distance before it that it explains.
    fn keep(&self, (start, end, expr): Draft, out: &mut Vec<Found<TimeExpr>>) -> usize {
        if self.repeats_day(start, &expr, out.last()) {
            return end;
        }
        if let (Some(before), What::Date(date)) = (out.last_mut(), &expr.what) {
            let explained = match before.value.what {
                What::Distance { .. } => true,
                What::Date(DateExpr { day: Some(day), .. }) => {
                    matches!(day, DayField::Weekday(_) | DayField::OfNow(_) | DayField::OfText(_))
                        && matches!(date.day, Some(DayField::Day(_)))
                }
                _ => false,
            };
            let between = self.view.get(before.span.end..start);
            if explained && (between == Some(words::COPULA) || between == Some("(")) {
                before.value.apposition = Some(*date);
            }
        }
        let expr = self.also_repeated(start, expr, out.last());
        // `1985년에서 1997년까지` begins with the first as 부터 does
        if let Some(before) = out.last_mut().filter(|_| expr.boundary == Some(Boundary::Until)) {
            if self.view.get(before.span.end..start) == Some(words::OUT_OF) {
                before.value.boundary = before.value.boundary.or(Some(Boundary::From));
            }
        }
        out.push(Found::new(start, end, expr));
        end
    }

    /// `매년 5월과 10월`: what stands in a list with a repeated time is repeated too.
    fn also_repeated(&self, start: usize, expr: TimeExpr, before: Option<&Found<TimeExpr>>) -> TimeExpr {
        let (Some(before), What::Date(date)) = (before, &expr.what) else { return expr };
        let What::Set(cycle, first) = before.value.what else { return expr };
        let alike = date.side.is_none()
            && date.year.is_none()
            && first.rank() > 0
            && (date.part.is_some(), date.day.is_some()) == (first.part.is_some(), first.day.is_some());
        let between = self.view.get(before.span.end..start).unwrap_or_default();
        if alike && words::LIST_MARKS.contains(&between) {
            return TimeExpr { what: What::Set(cycle, *date), ..expr };
        }
        expr
    }

    /// `22일 금요일`: the weekday only repeats the day before it.
    fn repeats_day(&self, start: usize, expr: &TimeExpr, before: Option<&Found<TimeExpr>>) -> bool {
        let What::Date(date) = expr.what else { return false };
        let weekday =
            DateExpr { day: date.day, ..DateExpr::default() } == date && matches!(date.day, Some(DayField::Weekday(_)));
        let day =
            before.filter(|found| matches!(found.value.what, What::Date(DateExpr { day: Some(DayField::Day(_)), .. })));
        weekday && day.is_some_and(|day| self.view.get(day.span.end..start) == Some(" "))
    }

    // ------------------------------------------------------------ expressions

    fn expression(&self, start: usize) -> Option<Draft> {
        let rest = self.rest(start);
        let quoted = self.head(start).ends_with(['\'', '‘', '"', '“', '<']);
        if quoted && words::QUOTED_NAMES.iter().any(|name| rest.starts_with(name)) {
            return None;
        }
        if words::NOT_TIMES.iter().any(|name| rest.starts_with(name)) {
            return None;
        }
        if let Some((length, end)) = self.every(start) {
            return Some((start, end, self.finish(start, end, What::SetLength(length), None)));
        }
        if let Some((cycle, end)) = self.each(start) {
            return self.repeated(start, cycle, end);
        }
        let side = self.side(start);
        let at = side.map_or(start, |(_, end)| self.spaced(end));
        if let Some(measured) = self.measure(at) {
            if let Some(draft) = self.length(start, side.map(|(word, _)| word), measured) {
                return Some(draft);
            }
        }
        match side {
            Some((Word::Lately | Word::Ahead, _)) => None,
            Some((Word::Side(side), end)) => self.date(start, at, Some(side)).or_else(|| self.this_year(start, end)),
            _ => self.date(start, at, None),
        }
    }

    /// 올 before a noun of the year; elsewhere it is a form of 오다.
    fn this_year(&self, start: usize, end: usize) -> Option<Draft> {
        let noun = self.rest(self.spaced(end));
        let this_year = self.view.get(start..end) == Some(words::THIS_YEAR);
        if let Some((modifier, stop)) = self.edge(end).filter(|_| this_year) {
            let date = DateExpr { year: Some(YearField::OfNow(0)), ..DateExpr::default() };
            return Some((start, stop, self.finish(start, stop, What::Date(date), Some(modifier))));
        }
        let stands = this_year && words::NOUNS_OF_THE_YEAR.iter().any(|word| noun.starts_with(word));
        let date = DateExpr { year: Some(YearField::OfNow(0)), ..DateExpr::default() };
        stands.then(|| (start, end, self.finish(start, end, What::Date(date), None)))
    }

    /// The longest row that begins here and ends where its word may end.
    fn row(&self, at: usize) -> Option<&'static words::Row> {
        INDEX.at(self.rest(at)).find(|row| {
            let end = at + row.form.len();
            match row.tail {
                Tail::Any | Tail::More => true,
                Tail::Noun => self.closes_noun(end),
                Tail::Word => {
                    self.closes_date(end)
                        || self.counted(end)
                        || self.byte(end).is_some_and(|b| b.is_ascii_digit())
                        || self.over_behind(end)
                }
            }
        })
    }

    fn side(&self, at: usize) -> Option<(Word, usize)> {
        let row = self.row(at)?;
        matches!(row.word, Word::Side(_) | Word::Lately | Word::Ahead).then(|| (row.word, at + row.form.len()))
    }

    fn each(&self, at: usize) -> Option<(Cycle, usize)> {
        let row = self.row(at)?;
        match row.word {
            Word::Each(cycle) => Some((cycle, at + row.form.len())),
            _ => None,
        }
    }

    /// 격주, 격월.
    fn every(&self, at: usize) -> Option<(TimeLength, usize)> {
        let row = self.row(at)?;
        match row.word {
            Word::Every(unit, n) => {
                let amount = Amount::Exact { units: u64::from(n), scale: 0 };
                Some((TimeLength::of(unit, amount), at + row.form.len()))
            }
            _ => None,
        }
    }

    /// `화·목요일` behind 매주.
    fn weekday_list(&self, at: usize) -> Option<usize> {
        let rest = self.rest(at);
        let letters: usize = rest
            .chars()
            .take(WEEKDAYS_LISTED)
            .take_while(|c| words::WEEKDAY_LETTERS.contains(c) || *c == '·')
            .map(char::len_utf8)
            .sum();
        let end = at + letters + words::WEEKDAY.len();
        let list = rest.get(..letters).is_some_and(|list| list.contains('·'));
        (list && self.has(at + letters, words::WEEKDAY) && self.closes_date(end)).then_some(end)
    }

    fn repeated(&self, start: usize, cycle: Cycle, end: usize) -> Option<Draft> {
        let behind = self.spaced(end);
        let (date, last) = if let Some(last) = self.weekday_list(behind) {
            let fields = self.fields(self.spaced(last), DateExpr::default());
            let clock = fields.filter(|fields| fields.last.is_none() && fields.first.day.is_none());
            match clock.filter(|fields| fields.first.part.is_none() && fields.first.year.is_none()) {
                Some(fields) => (fields.first, fields.end),
                None => (DateExpr::default(), last),
            }
        } else if let Some(item) =
            self.ordinal(behind, &DateExpr { part: Some(PartField::MonthOfNow(0)), ..DateExpr::default() })
        {
            let day = match item.field {
                Field::Day(day) => Some(day),
                _ => None,
            };
            (DateExpr { day, ..DateExpr::default() }, item.end)
        } else {
            match self.fields(behind, DateExpr::default()) {
                Some(fields) if fields.end > end && fields.first.year.is_none() => (fields.first, fields.end),
                _ => (DateExpr::default(), end),
            }
        };
        let (modifier, last) = match self.edge(last) {
            Some((modifier, last)) => (Some(modifier), last),
            None => (None, last),
        };
        Some((start, last, self.finish(start, last, What::Set(Some(cycle), date), modifier)))
    }

    // ------------------------------------------------------------ dates

    fn date(&self, start: usize, at: usize, side: Option<Side>) -> Option<Draft> {
        let lunar = self.word_before(start, words::LUNAR);
        let fields = self.fields(at, DateExpr { side, lunar, ..DateExpr::default() })?;
        let Fields { first, mut last, mut end, mut modifier } = fields;
        if first.is_empty() || !self.date_stands(start, at, end, &first) {
            return None;
        }
        if let Some((edge, after)) = self.edge(end).filter(|_| first.rank() <= 2) {
            modifier = Some(edge);
            end = after;
        }
        if let Some(near) = self.near(end) {
            modifier = modifier.or(Some(TimexMod::Approx));
            end = near;
        }
        if last.is_none() {
            if let Some((other, after)) = self.between(end, &first) {
                let expr = self.finish(start, after, What::Range(first, other), modifier);
                return Some((start, after, expr));
            }
            if let Some((what, after)) = self.counted_from(end, &first) {
                return Some((start, after, self.finish(start, after, what, modifier)));
            }
        }
        if last.is_none() {
            if let Some((other, after, edge)) = self.range_end(end, &first) {
                last = Some(other);
                end = after;
                modifier = edge.or(modifier);
            }
        }
        if self.has(end, words::EVERY) && last.is_none() && first.year.is_none() {
            let expr = self.finish(start, end, What::Set(None, first), modifier);
            return Some((start, end, expr));
        }
        let what = match last {
            Some(last) => What::Range(first, last),
            None => What::Date(first),
        };
        Some((start, end, self.finish(start, end, what, modifier)))
    }

    /// Readings that the words allow and that news does not mean.
    fn date_stands(&self, start: usize, at: usize, end: usize, date: &DateExpr) -> bool {
        let alone = self.head(end).get(at..).unwrap_or_default();
        // 올 is also a verb form: before a bare noun it is a year only in the list
        if date.side == Some(Side::This) && date.year.is_none() && date.part.is_none() && date.day.is_none() {
            return false;
        }
        if date.side.is_some() && matches!(date.day, Some(DayField::OfNow(_) | DayField::OfText(_) | DayField::Same)) {
            return false;
        }
        // `24시 편의점`, `9시 뉴스`: an hour by itself needs something that places it
        if let DateExpr { year: None, part: None, day: None, clock: Some(clock), .. } = date {
            if clock.part.is_none() && clock.hour.is_some() && clock.minute.is_none() {
                let rest = self.rest(end);
                let behind = rest.trim_start();
                if words::HOUR_NAMES.iter().any(|name| behind.starts_with(name)) {
                    return false;
                }
                if clock.hour == Some(24) && (rest.is_empty() || rest.starts_with(' ')) && self.near(end).is_none() {
                    return false;
                }
            }
        }
        if alone.starts_with(words::THAT_DAY) {
            let before = self.head(start).trim_end_matches(' ').chars().next_back();
            return before.is_none_or(|c| words::CLAUSE_MARKS.contains(&c));
        }
        // a bare season is more often a name
        match date {
            DateExpr { side: None, year: None, part: Some(PartField::Season(_)), .. } => {
                words::SEASON_TAILS.iter().any(|tail| self.has(end, tail)) || self.edge(end).is_some()
            }
            _ => true,
        }
    }

    fn fields(&self, at: usize, mut first: DateExpr) -> Option<Fields> {
        let mut last: Option<DateExpr> = None;
        let mut modifier = None;
        let mut end = at;
        let mut next = at;
        while let Some(item) = self.item(next, &first) {
            let Some(advanced) = put(&first, item.field) else { break };
            if !self.item_closes(&item, &advanced) {
                break;
            }
            // a weekday behind a day only counts where a clock time goes on
            if let (Field::Day(DayField::Weekday(_)), Some(DayField::Day(_))) = (item.field, first.day) {
                let behind = self.spaced(item.end);
                match self.item(behind, &first) {
                    Some(Item { field: Field::DayPart(..) | Field::Clock { .. }, .. }) => {
                        next = behind;
                        continue;
                    }
                    _ => break,
                }
            }
            if let Field::DayPart(_, Some(part)) | Field::Edge(_, Some(part)) = item.field {
                modifier = Some(part);
            }
            if let Field::Clock { .. } = item.field {
                modifier = None;
            }
            if let Some(other) = item.last {
                last = put(&DateExpr { side: None, ..clear_from(&first, other) }, other);
            }
            first = advanced;
            end = item.end;
            if last.is_some() {
                break;
            }
            next = self.spaced(end);
            // `12월 중 28일`: nothing but one space may stand between fields
        }
        (end > at).then_some(Fields { first, last, end, modifier })
    }

    fn item_closes(&self, item: &Item, date: &DateExpr) -> bool {
        match item.tail {
            Tail::Any | Tail::Noun => true,
            Tail::Word | Tail::More => {
                let born = matches!(item.field, Field::Part(PartField::Month(_)) | Field::Day(DayField::Day(_)))
                    && self.has(item.end, words::BORN);
                born || self.closes_date(item.end)
                    || self.range_mark(item.end).is_some()
                    || self.item(item.end, date).is_some_and(|next| put(date, next.field).is_some())
            }
        }
    }

    /// The next field, as a word or a number.
    fn item(&self, at: usize, so_far: &DateExpr) -> Option<Item> {
        if self.byte(at)?.is_ascii_digit() {
            return self
                .numbered_holiday(at)
                .or_else(|| self.numeric(at, so_far))
                .or_else(|| self.numbered(at, so_far));
        }
        self.ordinal(at, so_far).or_else(|| self.worded(at, so_far)).or_else(|| self.numbered(at, so_far))
    }

    fn worded(&self, at: usize, so_far: &DateExpr) -> Option<Item> {
        let row = self.row(at)?;
        let mut end = at + row.form.len();
        let mut tail = row.tail;
        let field = match row.word {
            Word::Year(n) => Field::Year(YearField::OfNow(n)),
            Word::YearOf(n) => Field::Year(YearField::OfText(n)),
            Word::Month(n) => Field::Part(PartField::MonthOfNow(n)),
            Word::MonthOf(n) => Field::Part(PartField::MonthOfText(n)),
            Word::Quarter(n) => Field::Part(PartField::QuarterOfNow(n)),
            Word::QuarterOf(n) => Field::Part(PartField::QuarterOfText(n)),
            Word::Half(n) => Field::Part(PartField::Half(n)),
            Word::HalfOfNow(n) => Field::Part(PartField::HalfOfNow(n)),
            Word::Week(n) => Field::Part(PartField::WeekOfNow(n)),
            Word::Weekend(n) => Field::Part(PartField::WeekendOfNow(n)),
            Word::Day(n) => Field::Day(DayField::OfNow(n)),
            Word::DayOf(n) => Field::Day(DayField::OfText(n)),
            Word::TradingDay(n) => Field::Day(DayField::TradingDay(n)),
            Word::Night(n) => Field::Night(n),
            Word::LastWeek if self.compared(end) => Field::Part(PartField::WeekOfNow(-1)),
            Word::ThatDay => Field::Day(DayField::Same),
            Word::Weekday(n) => Field::Day(DayField::Weekday(n)),
            Word::Part(part, modifier) => Field::DayPart(part, modifier),
            Word::Edge(unit, modifier) => Field::Edge(unit, modifier),
            Word::Clock(hour) => Field::Clock { hour, minute: Some(0), second: None },
            Word::NamedMonth(month) => Field::Part(PartField::Month(month)),
            Word::Season(season) => Field::Part(PartField::Season(season)),
            Word::Holiday(holiday) => {
                let rest = self.rest(end);
                let new_year = row.form == words::NEW_YEAR;
                if (new_year && !words::NEW_YEAR_TAILS.iter().any(|tail| rest.starts_with(tail)))
                    || self.anniversary(end)
                {
                    return None;
                }
                let spanned = matches!(holiday, Holiday::LunarNewYear | Holiday::Chuseok);
                if let Some(span) = self.holiday_span(end).filter(|_| spanned) {
                    end = span;
                    tail = Tail::Word;
                    Field::Day(DayField::HolidaySpan(holiday))
                } else {
                    Field::Day(DayField::Holiday(holiday))
                }
            }
            Word::SamePeriod(n) => Field::Part(PartField::Same(Some(n))),
            Word::Same if so_far.year.is_some() => Field::Part(PartField::Same(None)),
            Word::Bc => return self.before_our_era(end),
            _ => return None,
        };
        Some(Item { field, last: None, end, tail })
    }

    /// `3·1절`.
    fn numbered_holiday(&self, at: usize) -> Option<Item> {
        let (form, holiday) = words::NUMBERED_HOLIDAYS.iter().find(|(form, _)| self.has(at, form))?;
        let end = at + form.len();
        Some(Item { field: Field::Day(DayField::Holiday(*holiday)), last: None, end, tail: Tail::Any })
    }

    /// `식목일 70주년` names an anniversary and no day.
    fn anniversary(&self, at: usize) -> bool {
        let number = self.number(self.spaced(at));
        number.is_some_and(|number| self.has(number.end, words::ANNIVERSARY))
    }

    fn holiday_span(&self, at: usize) -> Option<usize> {
        let at = self.spaced(at);
        let end = at + words::HOLIDAY_SPAN.len();
        (self.has(at, words::HOLIDAY_SPAN) && self.closes(end)).then_some(end)
    }

    fn before_our_era(&self, at: usize) -> Option<Item> {
        let number = self.number(self.spaced(at))?;
        let (unit, end) = self.unit(&number)?;
        let field = match unit {
            Unit::Year => YearField::Year(-i32::try_from(number.whole()?).ok().filter(|y| *y <= 9999)?),
            Unit::Century => YearField::Century { bc: true, index: number.small(1, 99)?.checked_sub(1)? },
            _ => return None,
        };
        Some(Item { field: Field::Year(field), last: None, end, tail: Tail::Word })
    }

    /// `첫째 주`, `둘째 주 토요일`, `마지막 주`, `세 번째 수요일` behind a month.
    fn ordinal(&self, at: usize, so_far: &DateExpr) -> Option<Item> {
        so_far.part?;
        let at = if self.has(at, words::OF) { self.spaced(at + words::OF.len()) } else { at };
        let (word, n) = words::ORDINALS.iter().find(|(word, _)| self.has(at, word))?;
        let behind = self.spaced(at + word.len());
        let week = self.has(behind, words::WEEK).then(|| behind + words::WEEK.len());
        let weekday_at = week.map_or(behind, |end| self.spaced(end));
        let weekday = self.row(weekday_at).and_then(|row| match row.word {
            Word::Weekday(day) => Some((day, weekday_at + row.form.len())),
            _ => None,
        });
        let (field, end) = match (weekday, week) {
            (Some((day, end)), _) => (DayField::NthWeekday(*n, day), end),
            (None, Some(end)) => (DayField::NthWeek(*n), end),
            (None, None) => return None,
        };
        Some(Item { field: Field::Day(field), last: None, end, tail: Tail::Word })
    }

    // ------------------------------------------------------------ numbers

    fn digits(&self, at: usize, most: usize) -> Option<(u32, usize)> {
        let run = self.rest(at).bytes().take(most + 1).take_while(u8::is_ascii_digit).count();
        if run == 0 || run > most {
            return None;
        }
        self.view.get(at..at + run)?.parse().ok().map(|n| (n, at + run))
    }

    /// Dates written with marks, `13:43`, and `M.D` behind a full date.
    fn numeric(&self, at: usize, so_far: &DateExpr) -> Option<Item> {
        let item = |field, end| Some(Item { field, last: None, end, tail: Tail::Any });
        let (first, after) = self.digits(at, 4)?;
        let width = after - at;
        let mark = self.byte(after)?;
        // a clock time behind a day, a part of one, or a day with a bracket: `10.10(목) 14:00`
        let placed = so_far.day.is_some()
            || so_far.clock.is_some_and(|c| c.hour.is_none())
            || (so_far.rank() == 0 && width == 2 && self.head(at).ends_with(") "));
        if mark == b':' && placed && width <= 2 {
            let (minute, end) = self.digits(after + 1, 2).filter(|&(m, end)| m < 60 && end == after + 3)?;
            let second = (self.byte(end) == Some(b':'))
                .then(|| self.digits(end + 1, 2))
                .flatten()
                .filter(|&(s, stop)| s < 60 && stop == end + 3);
            let stop = second.map_or(end, |(_, stop)| stop);
            let hour = u8::try_from(first).ok().filter(|h| *h <= 24)?;
            let small = |n: u32| u8::try_from(n).ok();
            return item(
                Field::Clock { hour, minute: small(minute), second: second.and_then(|(s, _)| small(s)) },
                stop,
            );
        }
        if so_far.rank() > 0 && so_far.side.is_none() {
            return None;
        }
        if !matches!(mark, b'.' | b'-' | b'/') {
            return None;
        }
        let (second, after_second) = self.digits(self.spaced_behind(after, mark), 2)?;
        let third = (self.byte(after_second) == Some(mark))
            .then(|| self.digits(self.spaced_behind(after_second, mark), 2))
            .flatten();
        if let Some((third, end)) = third {
            let month = u8::try_from(second).ok().filter(|m| (1..=12).contains(m))?;
            let day = u8::try_from(third).ok().filter(|d| (1..=31).contains(d))?;
            if self.byte(end).is_some_and(|b| b.is_ascii_alphanumeric()) && self.byte(end) != Some(b'T') {
                return None;
            }
            let year = match width {
                4 if (1000..=2999).contains(&first) => i32::try_from(first).ok()?,
                2 if after_second == after + 3 && end == after_second + 3 && mark != b'-' => century_of(first),
                _ => return None,
            };
            return item(Field::Full { year, month, day }, end);
        }
        // `10/2에`, `4/22까지`: a day only where the word goes on as a time does
        let month = u8::try_from(first).ok().filter(|m| (1..=12).contains(m) && width <= 2 && mark == b'/')?;
        let day = u8::try_from(second).ok().filter(|d| (1..=31).contains(d))?;
        let goes_on = words::SLASH_TAILS.iter().any(|tail| self.has(after_second, tail));
        if goes_on {
            return item(Field::MonthDay { month, day }, after_second);
        }
        None
    }

    fn spaced_behind(&self, at: usize, mark: u8) -> usize {
        if mark == b'.' {
            self.spaced(at + 1)
        } else {
            at + 1
        }
    }

    /// `1분기`, `2/4분기`, `10월`, `3~5일`, `오후 세 시`.
    fn numbered(&self, at: usize, so_far: &DateExpr) -> Option<Item> {
        let number = self.number(at)?;
        if let Some((other, joined)) = self.second_number(&number) {
            let quarter_of_four = other.whole() == Some(4) && joined != RangeMark::Tilde;
            if let Some((unit, end)) = self.unit(&other) {
                if unit == Unit::Quarter && quarter_of_four {
                    let field = Field::Part(PartField::Quarter(number.small(1, 4)?));
                    return Some(Item { field, last: None, end, tail: Tail::Word });
                }
                let first = self.named(&number, unit, so_far)?;
                let last = match first {
                    Field::Year(YearField::Year(year)) if other.digits == 2 => {
                        let n = i32::try_from(other.whole()?).ok()?;
                        Field::Year(YearField::Year(year - year % 100 + n))
                    }
                    _ => self.named(&other, unit, so_far)?,
                };
                if joined.joins(&number, &other) && rises(first, last) && !self.counted_unit(unit, &other, at, end) {
                    return Some(Item { field: first, last: Some(last), end, tail: Tail::Word });
                }
                return None;
            }
            return None;
        }
        let (unit, end) = self.unit(&number)?;
        if unit == Unit::Hour {
            return self.clock(&number, end, so_far);
        }
        let field = self.named(&number, unit, so_far)?;
        if so_far.rank() == 0 && self.counted_unit(unit, &number, at, end) {
            return None;
        }
        Some(Item { field, last: None, end, tail: Tail::Word })
    }

    /// What a number with this unit names on the calendar.
    fn named(&self, number: &Number, unit: Unit, so_far: &DateExpr) -> Option<Field> {
        if let (Unit::Day, Amount::Exact { units, scale: 2 }) = (unit, number.amount) {
            // `12.23일` is written for 12월 23일
            let month = u8::try_from(units / 100).ok().filter(|m| (1..=12).contains(m))?;
            let day = u8::try_from(units % 100).ok().filter(|d| (1..=31).contains(d))?;
            return Some(Field::MonthDay { month, day });
        }
        if number.native && unit != Unit::Hour {
            return None;
        }
        Some(match unit {
            Unit::Year | Unit::YearOnly => {
                let n = i32::try_from(number.whole()?).ok()?;
                match number.digits {
                    4 if (1000..=2999).contains(&n) => Field::Year(YearField::Year(n)),
                    2 if so_far.rank() == 0 && (unit == Unit::YearOnly || self.short_year(number)) => {
                        Field::Year(YearField::Year(century_of(u32::try_from(n).ok()?)))
                    }
                    _ => return None,
                }
            }
            Unit::Season => {
                let year =
                    i32::try_from(number.whole()?).ok().filter(|y| number.digits == 4 && (1900..=2999).contains(y))?;
                Field::Year(YearField::Year(year))
            }
            Unit::Decade => match (number.digits, number.whole()?) {
                (4, n) if n % 10 == 0 && (1000..=2990).contains(&n) => {
                    Field::Year(YearField::Decade(u16::try_from(n / 10).ok()?))
                }
                (2, n) if n % 10 == 0 => {
                    let year = century_of(u32::try_from(n).ok()?);
                    Field::Year(YearField::Decade(u16::try_from(year / 10).ok()?))
                }
                _ => return None,
            },
            Unit::Century => Field::Year(YearField::Century { bc: false, index: number.small(1, 30)?.checked_sub(1)? }),
            Unit::Quarter => Field::Part(PartField::Quarter(number.small(1, 4)?)),
            Unit::Month => Field::Part(PartField::Month(number.small(1, 12)?)),
            Unit::Day => Field::Day(DayField::Day(number.small(1, 31)?)),
            Unit::Hour => Field::Clock { hour: number.small(0, 24)?, minute: None, second: None },
            _ => return None,
        })
    }

    /// `97년 10월`, `'97년`: two digits name a year where a month goes on or the
    /// number is one that nobody counts years with.
    fn short_year(&self, number: &Number) -> bool {
        let Some((_, end)) = self.unit(number) else { return false };
        let behind = self.spaced(end);
        let month = self.byte(behind).is_some_and(|b| b.is_ascii_digit())
            && self.number(behind).and_then(|n| self.unit(&n)).is_some_and(|(unit, _)| unit == Unit::Month);
        let start = number.end.saturating_sub(number.digits);
        let marked = self.head(start).ends_with(['\'', '‘', '’']);
        let late = number.whole().is_some_and(|n| n >= LATE_YEARS);
        (month || marked || late) && !self.counted(end)
    }

    fn clock(&self, number: &Number, end: usize, so_far: &DateExpr) -> Option<Item> {
        let hour = number.small(0, 24)?;
        if number.native && so_far.clock.is_none() && so_far.day.is_none() && !self.half_past(end) {
            return None;
        }
        let minute = self.number(self.spaced(end)).and_then(|n| match self.unit(&n) {
            Some((Unit::Minute, stop)) if !n.native => Some((n.small(0, 59)?, stop)),
            _ => None,
        });
        let (minute, end) = match minute {
            Some((minute, stop))
                if self.closes_date(stop)
                    || self.number(self.spaced(stop)).is_some()
                    || self.range_mark(stop).is_some() =>
            {
                (Some(minute), stop)
            }
            _ if self.half_past(end) => (Some(30), self.spaced(end) + words::HALF.len()),
            _ => (None, end),
        };
        let second = minute.and_then(|_| self.number(self.spaced(end))).and_then(|n| match self.unit(&n) {
            Some((Unit::Second, stop)) if !n.native => Some((n.small(0, 59)?, stop)),
            _ => None,
        });
        let (second, end) = second.map_or((None, end), |(second, stop)| (Some(second), stop));
        Some(Item { field: Field::Clock { hour, minute, second }, last: None, end, tail: Tail::Word })
    }

    fn half_past(&self, at: usize) -> bool {
        let at = self.spaced(at);
        self.has(at, words::HALF) && self.closes_date(at + words::HALF.len())
    }

    /// A number in digits (`1,000`, `3.5`, `4억`, `10여`) or words (`두`, `십오`, `몇`).
    fn number(&self, at: usize) -> Option<Number> {
        if self.byte(at)?.is_ascii_digit() {
            return self.digit_number(at);
        }
        let row = self.row(at)?;
        match row.word {
            Word::Some(digits) => {
                let end = at + row.form.len();
                Some(Number {
                    amount: Amount::Unknown { digits },
                    digits: 0,
                    over: false,
                    native: true,
                    in_digits: false,
                    end,
                })
            }
            Word::Numeral(_) => self.word_number(at),
            _ => None,
        }
    }

    fn digit_number(&self, at: usize) -> Option<Number> {
        let bytes = self.rest(at).as_bytes();
        let mut len = 0;
        let mut units: u64 = 0;
        let mut scale: u8 = 0;
        let mut count = 0;
        let mut point = false;
        while let Some(&b) = bytes.get(len) {
            match b {
                b'0'..=b'9' => {
                    units = units.checked_mul(10)?.checked_add(u64::from(b - b'0'))?;
                    scale += u8::from(point);
                    count += 1;
                    len += 1;
                }
                b',' if !point && bytes.get(len + 1..len + 4).is_some_and(|d| d.iter().all(u8::is_ascii_digit)) => {
                    len += 1
                }
                b'.' if !point && bytes.get(len + 1).is_some_and(u8::is_ascii_digit) => {
                    point = true;
                    len += 1;
                }
                _ => break,
            }
        }
        let mut end = at + len;
        let mut powers = 0;
        while let Some((word, power)) = words::POWERS.iter().find(|(word, _)| self.has(end, word)) {
            if powers == 2 || scale > 0 {
                return None;
            }
            units = units.checked_mul(*power)?;
            end += word.len();
            powers += 1;
        }
        let over = self.has(end, words::OVER);
        if over {
            end += words::OVER.len();
        }
        let digits = if point || powers > 0 { 0 } else { count };
        Some(Number { amount: Amount::Exact { units, scale }, digits, over, native: false, in_digits: true, end })
    }

    /// `한`, `열두`, `십오`, `이십일`: at most five words.
    fn word_number(&self, at: usize) -> Option<Number> {
        let mut end = at;
        let mut total: u32 = 0;
        let mut ones: u32 = 0;
        let mut native = false;
        for _ in 0..5 {
            let Some(row) = self.row(end) else { break };
            let Word::Numeral(n) = row.word else { break };
            // the last 일 of 이십일일 is the unit
            if n == 1 && end > at && (self.unit_word(end).is_some() && ones > 0) {
                break;
            }
            // 한두 is not three: native numerals are whole words of the table
            if native || (end > at && words::NATIVE_NUMERALS.contains(&row.form)) {
                break;
            }
            end += row.form.len();
            native |= words::NATIVE_NUMERALS.contains(&row.form);
            if n >= 10 && !native {
                total += ones.max(1) * n;
                ones = 0;
            } else {
                ones += n;
            }
        }
        let over = self.has(end, words::OVER);
        let stop = if over { end + words::OVER.len() } else { end };
        let units = u64::from(total + ones);
        (units > 0).then_some(Number {
            amount: Amount::Exact { units, scale: 0 },
            digits: 0,
            over,
            native,
            in_digits: false,
            end: stop,
        })
    }

    fn unit_word(&self, at: usize) -> Option<(Unit, usize)> {
        words::UNITS.iter().find(|(word, _)| self.has(at, word)).map(|&(word, unit)| (unit, at + word.len()))
    }

    /// The unit behind a number, behind a space or none, where the two go together:
    /// a numeral in words is a word of its own too often (오일 is oil, 이년 is rude).
    fn unit(&self, number: &Number) -> Option<(Unit, usize)> {
        let from = self.spaced(number.end);
        let (unit, end) = self.unit_word(from)?;
        if number.in_digits {
            return Some((unit, end));
        }
        let months = self.has(from, words::MONTHS_COUNTED);
        let n = match number.amount {
            Amount::Exact { units, .. } => units,
            Amount::Unknown { .. } => {
                let fits = match unit {
                    Unit::Year | Unit::Count(_) | Unit::Day | Unit::Century => true,
                    Unit::Weeks | Unit::Minute | Unit::Second => from > number.end || self.span_word(end).is_some(),
                    _ => false,
                };
                return fits.then_some((unit, end));
            }
        };
        let fits = if number.native {
            matches!(unit, Unit::Count(_) | Unit::Hour) || (unit == Unit::Weeks && self.counted(end))
        } else {
            match unit {
                Unit::Year => n != 2,
                Unit::Count(TimeUnit::Month) => months,
                Unit::Month => from == number.end && n > 2,
                Unit::Day | Unit::Minute | Unit::Second | Unit::Count(TimeUnit::Hour) => n > 10,
                _ => false,
            }
        };
        fits.then_some((unit, end))
    }

    /// The number on the other side of a mark: `3~5`, `2/4`, `3, 4`, `11·13·19`.
    fn second_number(&self, first: &Number) -> Option<(Number, RangeMark)> {
        if first.digits == 0 {
            return None;
        }
        let (mark, mut at) = self.number_mark(first.end)?;
        let mut other = self.number(at).filter(|n| n.digits > 0)?;
        // a list goes on: bounded, since real ones are short
        for _ in 0..8 {
            match self.number_mark(other.end) {
                Some((RangeMark::List, next)) if mark == RangeMark::List => {
                    at = next;
                    match self.number(at).filter(|n| n.digits > 0) {
                        Some(number) => other = number,
                        None => break,
                    }
                }
                _ => break,
            }
        }
        Some((other, mark))
    }

    fn number_mark(&self, at: usize) -> Option<(RangeMark, usize)> {
        let rest = self.rest(at);
        for (word, mark) in [
            ("~", RangeMark::Tilde),
            (" ~ ", RangeMark::Tilde),
            ("-", RangeMark::Dash),
            ("/", RangeMark::Slash),
            ("·", RangeMark::List),
            (", ", RangeMark::List),
        ] {
            if let Some(behind) = rest.strip_prefix(word) {
                if behind.starts_with(|c: char| c.is_ascii_digit()) {
                    return Some((mark, at + word.len()));
                }
            }
        }
        None
    }

    // ------------------------------------------------------------ around a date

    /// 초, 중순, 말 … behind a period.
    fn edge(&self, at: usize) -> Option<(TimexMod, usize)> {
        let from = self.spaced(at);
        let (word, edge) = words::EDGES.iter().find(|(word, _)| self.has(from, word))?;
        let end = from + word.len();
        let rest = self.rest(end);
        let closes = self.closes(end)
            || words::NEAR.iter().any(|near| rest.starts_with(near) && self.closes(end + near.len()))
            || words::BOUNDARIES.iter().any(|(boundary, ..)| rest.starts_with(boundary))
            || words::TAILS.iter().any(|tail| rest.starts_with(tail) && self.closes(end + tail.len()));
        closes.then_some((*edge, end))
    }

    /// 께, 경, 쯤 behind a date or clock time.
    fn near(&self, at: usize) -> Option<usize> {
        let from = self.spaced(at);
        let word = words::NEAR.iter().find(|word| self.has(from, word))?;
        let end = from + word.len();
        self.closes(end).then_some(end)
    }

    fn range_mark(&self, at: usize) -> Option<usize> {
        let from = self.spaced(at);
        let mark = words::RANGE_MARKS.iter().find(|mark| self.has(from, mark))?;
        let end = self.spaced(from + mark.len());
        let digit = self.byte(end).is_some_and(|b| b.is_ascii_digit());
        (digit || (*mark == "~" && self.word_here(end))).then_some(end)
    }

    /// The other end of `17일~18일`, `2014. 10. 17 ~ 10. 27`, `오전 9시~낮 12시`.
    fn range_end(&self, at: usize, first: &DateExpr) -> Option<(DateExpr, usize, Option<TimexMod>)> {
        let from = self.range_mark(at)?;
        let full = matches!(first, DateExpr { year: Some(_), part: Some(_), day: Some(_), clock: None, .. });
        if full {
            if let Some((date, end)) = self.month_and_day(from) {
                return Some((date, end, None));
            }
        }
        if first.clock.is_some_and(|clock| clock.hour.is_some()) {
            // `14:00~16:00`
            let clock = DateExpr { clock: Some(ClockField::default()), ..DateExpr::default() };
            if let Some(item) = self.numeric(from, &clock) {
                return Some((put(&clock, item.field)?, item.end, None));
            }
        }
        let fields = self.fields(from, DateExpr::default())?;
        let other = fields.first;
        let alike = other.rank() == first.rank() || (other.rank() >= 4 && first.rank() >= 4);
        if !alike || fields.last.is_some() {
            return None;
        }
        let (edge, end) = match self.edge(fields.end).filter(|_| other.rank() <= 2) {
            Some((edge, end)) => (Some(edge), end),
            None => (None, fields.end),
        };
        let end = self.near(end).unwrap_or(end);
        Some((other, end, edge))
    }

    /// `A에서 B 사이`: one stretch, as `A~B` is.
    fn between(&self, at: usize, first: &DateExpr) -> Option<(DateExpr, usize)> {
        let word = words::BETWEEN.iter().find(|word| self.has(at, word))?;
        let fields = self.fields(at + word.len(), DateExpr::default())?;
        let behind = self.spaced(fields.end);
        let alike = fields.first.rank() == first.rank() || (fields.first.rank() >= 4 && first.rank() >= 4);
        let stands = alike && fields.last.is_none() && self.has(behind, words::BETWEEN_END);
        stands.then_some((fields.first, fields.end))
    }

    /// `오늘부터 2주 후`: a distance from a day that is named.
    fn counted_from(&self, at: usize, first: &DateExpr) -> Option<(What, usize)> {
        let Some(DayField::OfNow(day)) = first.day.filter(|_| first.clock.is_none()) else { return None };
        let word = words::COUNTED_FROM.iter().find(|word| self.has(at, word))?;
        let measured = self.measure(at + word.len())?;
        let (back, end) = self.distance(measured.end)?;
        let Measured { least, most, .. } = measured;
        Some((What::Distance { least, most, back, from: From::Day(day) }, end))
    }

    /// `10. 27` behind a full date.
    fn month_and_day(&self, at: usize) -> Option<(DateExpr, usize)> {
        let (month, after) = self.digits(at, 2)?;
        let mark = self.byte(after).filter(|b| matches!(b, b'.' | b'-' | b'/'))?;
        let (day, end) = self.digits(self.spaced_behind(after, mark), 2)?;
        let month = u8::try_from(month).ok().filter(|m| (1..=12).contains(m))?;
        let day = u8::try_from(day).ok().filter(|d| (1..=31).contains(d))?;
        let date =
            DateExpr { part: Some(PartField::Month(month)), day: Some(DayField::Day(day)), ..DateExpr::default() };
        Some((date, end))
    }

    /// What stands behind an expression: its boundary, and whether it is only compared with.
    fn finish(&self, start: usize, end: usize, what: What, modifier: Option<TimexMod>) -> TimeExpr {
        let behind = self.past_bracket(end);
        let boundary = words::BOUNDARIES.iter().find_map(|&(word, from, aside)| {
            let at = if self.has(behind, word) { behind } else { self.spaced(behind) };
            let bound = if from { Boundary::From } else { Boundary::Until };
            self.has(at, word).then_some((bound, aside))
        });
        let compared = self.compared(behind);
        let before = self.before(start, words::MODS_BEFORE);
        let modifier = match what {
            What::Length { .. } | What::Distance { .. } => modifier.or(before),
            _ => modifier,
        };
        TimeExpr {
            what,
            modifier,
            boundary: boundary.map(|(bound, _)| bound),
            aside: boundary.is_some_and(|(_, aside)| aside) || compared,
            apposition: None,
        }
    }

    /// Whether what ends here is only compared with.
    fn compared(&self, at: usize) -> bool {
        let spaced = self.spaced(at);
        words::COMPARED.iter().any(|word| self.has(at, word) || self.has(spaced, word))
    }

    /// Behind `(수)`, `(현지시간)`: short brackets that belong to the date.
    fn past_bracket(&self, at: usize) -> usize {
        let rest = self.rest(at);
        if !rest.starts_with('(') {
            return at;
        }
        match rest.char_indices().take(14).find(|&(_, c)| c == ')') {
            Some((i, _)) => at + i + 1,
            None => at,
        }
    }

    /// The row of a table that stands before `at`, with a space or none between.
    fn before(&self, at: usize, table: &[(&str, TimexMod)]) -> Option<TimexMod> {
        let head = self.head(at);
        let head = head.strip_suffix(' ').unwrap_or(head);
        table
            .iter()
            .filter(|(word, _)| {
                head.strip_suffix(word).is_some_and(|rest| !rest.chars().next_back().is_some_and(char::is_alphanumeric))
            })
            .map(|&(_, modifier)| modifier)
            .next()
    }

    fn word_before(&self, at: usize, table: &[&str]) -> bool {
        let head = self.head(at);
        let head = head.strip_suffix(' ').unwrap_or(head);
        table.iter().any(|word| {
            head.strip_suffix(word).is_some_and(|rest| !rest.chars().next_back().is_some_and(char::is_alphanumeric))
        })
    }

    // ------------------------------------------------------------ lengths

    /// Whether what follows counts: 간, 동안, 만, 째 …
    fn counted(&self, at: usize) -> bool {
        let spaced = self.spaced(at);
        words::COUNTED_BEHIND.iter().any(|&(word, whole)| {
            [at, spaced].into_iter().any(|from| self.has(from, word) && (!whole || self.counted_closes(from, word)))
        })
    }

    fn counted_closes(&self, at: usize, word: &str) -> bool {
        let end = at + word.len();
        if word == words::AGO {
            return self.ago_stands(end);
        }
        if word == words::ONLY {
            // 만 of `5년 만에`; but `만 19세` is an age
            return self.closes(end) && !self.byte(self.spaced(end)).is_some_and(|b| b.is_ascii_digit());
        }
        self.closes(end)
            || self.has(end, words::ONLY)
            || self.has(end, words::OVER)
            || words::BOUNDARIES.iter().any(|(b, ..)| self.has(end, b))
    }

    /// `5년 전`, but `10일 전 대통령` speaks of a former one.
    fn ago_stands(&self, end: usize) -> bool {
        let closes = self.closes(end) || self.has(end, words::ONLY) || words::NEAR.iter().any(|n| self.has(end, n));
        // only a day can be a date by itself; `6년 전 남편` was lost six years ago
        let day = self.head(end - words::AGO.len()).trim_end_matches(' ').ends_with(words::DAY);
        let former = day
            && self
                .rest(end)
                .strip_prefix(' ')
                .is_some_and(|noun| words::TITLES_AFTER_FORMER.iter().any(|title| noun.starts_with(title)));
        closes && !former
    }

    /// Whether a number with a unit that could name a date counts instead.
    fn counted_unit(&self, unit: Unit, number: &Number, start: usize, end: usize) -> bool {
        match unit {
            Unit::Day => {
                self.counted(end) || self.word_before(start, words::COUNTED_BEFORE) || self.rate(number, start, end)
            }
            Unit::Month => self.word_before(start, words::TERMS),
            Unit::Year => {
                let four = number.digits == 4 && number.whole().is_some_and(|n| (1000..=2999).contains(&n));
                if four {
                    self.word_behind(end, words::FOUR_DIGIT_COUNTS)
                } else {
                    self.counted(end)
                }
            }
            Unit::Quarter => self.word_behind(end, words::QUARTER_COUNTS),
            _ => false,
        }
    }

    /// `1일 3회`, `1일 평균`, `주 5일 근무`: so many days, and no date.
    fn rate(&self, number: &Number, start: usize, end: usize) -> bool {
        let behind = self.rest(end).strip_prefix(' ');
        let daily = number.whole() == Some(1)
            && behind.is_some_and(|rest| {
                let unit = rest.trim_start_matches(|c: char| c.is_ascii_digit());
                words::RATES.iter().any(|word| rest.starts_with(word))
                    || (unit.len() < rest.len() && words::RATE_UNITS.iter().any(|word| unit.starts_with(word)))
            });
        let rest = self.rest(self.spaced(end));
        let weekly = self.word_before(start, &[words::PER_WEEK])
            && words::WORKING_DAYS.iter().any(|word| rest.starts_with(word));
        daily || weekly
    }

    /// Whether one of the words stands here, behind a space or none, and ends.
    fn word_behind(&self, at: usize, table: &[&str]) -> bool {
        let spaced = self.spaced(at);
        table
            .iter()
            .any(|word| [at, spaced].into_iter().any(|from| self.has(from, word) && self.closes(from + word.len())))
    }

    /// One amount with its unit, if it is (or may only be) a length.
    fn amount(&self, at: usize, later: bool) -> Option<(TimeUnit, Amount, Option<Amount>, bool, usize)> {
        if let Some(row) = self.row(at) {
            let end = at + row.form.len();
            let exact = |n: u8| Amount::Exact { units: u64::from(n), scale: 0 };
            match row.word {
                Word::Length(unit, n) | Word::HalfLength(unit, n) => return Some((unit, exact(n), None, false, end)),
                Word::SomeLength(unit, digits) => return Some((unit, Amount::Unknown { digits }, None, false, end)),
                Word::OneOrTwo(least, most) => {
                    let (word, stop) = self.unit_word(self.spaced(end))?;
                    let Unit::Count(unit) = word else { return None };
                    return Some((unit, exact(most), Some(exact(least)), false, stop));
                }
                Word::Side(_) => return None,
                _ => {}
            }
        }
        let number = self.number(at)?;
        let (number, other) = match self.second_number(&number) {
            Some((other, mark)) if mark.joins(&number, &other) && !later && mark.measures(&number, &other) => {
                (other, Some(number))
            }
            Some(_) => return None,
            None => (number, None),
        };
        let (unit, mut end) = self.unit(&number)?;
        let counted = self.counted(end);
        let start = at;
        let unit = match unit {
            Unit::Count(unit) => unit,
            // `2013~14년`
            Unit::Year if other.is_some_and(|first| first.digits == 4) => return None,
            Unit::Year => {
                let dated =
                    self.named(&number, unit, &DateExpr::default()).is_some() && !self.term(start, &number, end);
                if dated && !self.counted_unit(unit, &number, at, end) {
                    return None;
                }
                TimeUnit::Year
            }
            Unit::Quarter if self.counted_unit(unit, &number, at, end) => {
                let Amount::Exact { units, scale: 0 } = number.amount else { return None };
                let months = Amount::Exact { units: units.checked_mul(3)?, scale: 0 };
                return Some((TimeUnit::Month, months, None, number.over, end));
            }
            Unit::Month if later || self.word_before(start, words::TERMS) => TimeUnit::Month,
            Unit::Day => {
                let dated = self.named(&number, Unit::Day, &DateExpr::default()).is_some() && !number.over;
                if dated && !later && !self.counted_unit(Unit::Day, &number, start, end) {
                    return None;
                }
                TimeUnit::Day
            }
            Unit::Weeks => {
                let shares = self.shares(start, end, &number);
                if shares {
                    return None;
                }
                TimeUnit::Week
            }
            Unit::Nights => {
                let days = self.number(self.spaced(end))?;
                let (day, stop) = self.unit(&days)?;
                if day != Unit::Day || days.digits == 0 {
                    return None;
                }
                return Some((TimeUnit::Day, days.amount, None, false, stop));
            }
            Unit::Minute if !number.native || counted => TimeUnit::Minute,
            Unit::Second if !number.native || counted => TimeUnit::Second,
            _ => return None,
        };
        if number.native && matches!(number.amount, Amount::Unknown { .. }) && unit == TimeUnit::Week && !counted {
            return None;
        }
        let over = number.over || self.over_behind(end);
        if self.over_behind(end) {
            end += words::OVER.len();
        }
        Some((unit, number.amount, other.map(|n| n.amount), over, end))
    }

    /// `징역 2년6월`: years and months of a term, and not a short year.
    fn term(&self, start: usize, number: &Number, end: usize) -> bool {
        let next = self.number(self.spaced(end)).and_then(|n| self.unit(&n));
        matches!(next, Some((Unit::Month, _)))
            && number.whole().is_some_and(|n| n < MOST_TERM_YEARS)
            && self.word_before(start, words::TERMS)
    }

    fn over_behind(&self, at: usize) -> bool {
        self.has(at, words::OVER) && (self.closes(at + words::OVER.len()) || self.counted(at + words::OVER.len()))
    }

    /// 주 counts shares as well as weeks.
    fn shares(&self, start: usize, end: usize, number: &Number) -> bool {
        let many = number.whole().is_some_and(|n| n > MOST_WEEKS) && !self.counted(end);
        let ordinal = self.head(start).ends_with(words::ORDINAL);
        let behind = self.rest(end);
        let head = self.head(start);
        let from = head.char_indices().rev().take(12).last().map_or(start, |(i, _)| i);
        let near = head.get(from..).unwrap_or_default();
        many || ordinal
            || words::SHARE_TAILS.iter().any(|tail| behind.starts_with(tail))
            || words::SHARE_NOUNS.iter().any(|noun| near.contains(noun))
    }

    /// A length of one or more units: `2년 6개월`, `한 시간 반`, `일주일`.
    fn measure(&self, at: usize) -> Option<Measured> {
        let (unit, amount, other, mut over, mut end) = self.amount(at, false)?;
        let mut least = TimeLength::of(unit, other.unwrap_or(amount));
        let mut most = other.map(|_| TimeLength::of(unit, amount));
        if most.is_none() && !over {
            let one = amount == Amount::Exact { units: 1, scale: 0 };
            let daily = unit == TimeUnit::Week || (unit == TimeUnit::Day && one);
            while let Some((unit, amount, None, more, stop)) = self.amount(self.joined(end), true) {
                // `하루 14시간`, `1주일 40시간` are rates and not their sum
                if daily && unit.of_clock() {
                    break;
                }
                if least.smallest().is_some_and(|smallest| smallest >= unit) || !least.push(unit, amount) {
                    break;
                }
                over |= more;
                end = stop;
            }
            if let Some((unit, amount, stop)) = self.and_a_half(end, &least) {
                if least.push(unit, amount) {
                    end = stop;
                }
            }
        }
        if most.is_none() {
            if let Some(from) = self.range_mark(end) {
                if let Some((unit, amount, None, _, stop)) = self.amount(from, true) {
                    most = Some(TimeLength::of(unit, amount));
                    end = stop;
                }
            }
        }
        Some(Measured { least, most, over, end })
    }

    /// Behind one space, or a word that adds one amount to another.
    fn joined(&self, at: usize) -> usize {
        words::AND.iter().find(|word| self.has(at, word)).map_or(self.spaced(at), |word| at + word.len())
    }

    fn and_a_half(&self, at: usize, length: &TimeLength) -> Option<(TimeUnit, Amount, usize)> {
        let from = self.spaced(at);
        let end = from + words::HALF.len();
        if !self.has(from, words::HALF) || !(self.closes(end) || self.counted(end)) {
            return None;
        }
        let (unit, n) = match length.smallest()? {
            TimeUnit::Year => (TimeUnit::Month, 6),
            TimeUnit::Month => (TimeUnit::Day, 15),
            TimeUnit::Day => (TimeUnit::Hour, 12),
            TimeUnit::Hour => (TimeUnit::Minute, 30),
            TimeUnit::Minute => (TimeUnit::Second, 30),
            TimeUnit::Week | TimeUnit::Second => return None,
        };
        Some((unit, Amount::Exact { units: n, scale: 0 }, end))
    }

    /// From a measured length to an expression: a distance, a repetition or a length.
    fn length(&self, start: usize, side: Option<Word>, measured: Measured) -> Option<Draft> {
        let Measured { least, most, over, mut end } = measured;
        let approx = over.then_some(TimexMod::Approx);
        let side = side.map(|word| match word {
            Word::Lately => Side::Past,
            Word::Ahead => Side::Future,
            Word::Side(side) => side,
            _ => Side::This,
        });
        // `오는 3일`, `이번 2주`: only some sides measure
        if side == Some(Side::This) {
            return None;
        }
        if let Some((back, stop)) = self.distance(end) {
            let from = match side {
                Some(Side::Future) => From::Day(0),
                _ if self.word_before(start, words::FROM_NOW) => From::Day(0),
                _ if self.after_event(start) => From::Event,
                _ => From::Text,
            };
            if let Some((date, stop)) = self.same_period_ago(&least, back && most.is_none(), stop) {
                return Some((start, stop, self.finish(start, stop, What::Date(date), None)));
            }
            let modifier = self.near_modifier(stop);
            let stop = modifier.map_or(stop, |(_, stop)| stop);
            let modifier = approx.or(modifier.map(|(modifier, _)| modifier));
            let what = What::Distance { least, most, back, from };
            return Some((start, stop, self.finish(start, stop, what, modifier)));
        }
        if self.has(end, words::EVERY) {
            return Some((start, end, self.finish(start, end, What::SetLength(least), approx)));
        }
        if self.bare_year_word(start, end) {
            return None;
        }
        if let Some(stop) = self.span_word(end) {
            end = stop;
        } else if self.playing_time(start, &least) || !self.length_closes(end) {
            return None;
        }
        let mut modifier = approx.or_else(|| self.behind_length(end));
        if let Some(stop) = self.near(end) {
            modifier = modifier.or(Some(TimexMod::Approx));
            end = stop;
        }
        let what = What::Length { least, most, side };
        Some((start, end, self.finish(start, end, what, modifier)))
    }

    /// `발사 이틀 뒤`, `…고 나서 이틀 뒤`: counted from what the words before it tell.
    fn after_event(&self, start: usize) -> bool {
        let mut head = self.head(start);
        // at most two adverbs between
        for _ in 0..2 {
            let Some(words_before) = head.strip_suffix(' ') else { return false };
            let adverb = words::ADVERBS.iter().find_map(|word| {
                words_before.strip_suffix(word).filter(|rest| !rest.chars().next_back().is_some_and(is_word))
            });
            match adverb {
                Some(rest) => head = rest,
                None => break,
            }
        }
        let Some(head) = head.strip_suffix(' ') else { return false };
        if words::AFTER_CLAUSE.iter().any(|word| head.ends_with(word)) {
            return true;
        }
        head.chars().next_back().is_some_and(|c| is_hangul(c) && !words::OPEN_ENDINGS.contains(&c))
    }

    /// 한해 is a name and a verb form too: it counts only where the words after it do.
    fn bare_year_word(&self, start: usize, end: usize) -> bool {
        let open =
            |row: &words::Row| row.tail == Tail::More && matches!(row.word, Word::Length(..) | Word::HalfLength(..));
        self.row(start).is_some_and(open) && !self.counted(end)
    }

    /// `후반 26분`: a moment of a match, not a length.
    fn playing_time(&self, start: usize, length: &TimeLength) -> bool {
        length.smallest() == Some(TimeUnit::Minute) && self.word_before(start, words::PLAYING_TIMES)
    }

    fn near_modifier(&self, at: usize) -> Option<(TimexMod, usize)> {
        self.near(at).map(|end| (TimexMod::Approx, end))
    }

    fn distance(&self, at: usize) -> Option<(bool, usize)> {
        let from = self.spaced(at);
        let (word, back) = words::DISTANCES.iter().find(|(word, _)| self.has(from, word))?;
        let end = from + word.len();
        let stands = if *back {
            self.ago_stands(end)
        } else {
            self.closes(end) || self.has(end, words::WHEN) || words::NEAR.iter().any(|near| self.has(end, near))
        };
        stands.then_some((*back, end))
    }

    /// `1년 전 같은 기간`.
    fn same_period_ago(&self, length: &TimeLength, back: bool, at: usize) -> Option<(DateExpr, usize)> {
        let word = words::SAME_PERIODS.iter().find(|word| back && self.has(at, word))?;
        let (TimeUnit::Year, Amount::Exact { units, scale: 0 }) = length.parts().next()? else { return None };
        let years = i32::try_from(units).ok().filter(|_| length.parts().len() == 1)?;
        let end = at + word.len();
        let date = DateExpr { part: Some(PartField::Same(Some(-years))), ..DateExpr::default() };
        self.closes_date(end).then_some((date, end))
    }

    /// 간 and 동안 belong to a length.
    fn span_word(&self, at: usize) -> Option<usize> {
        let spaced = self.spaced(at);
        words::SPAN_WORDS.iter().find_map(|word| {
            [at, spaced].into_iter().find_map(|from| {
                let end = from + word.len();
                (self.has(from, word) && (self.closes(end) || self.has(end, words::ONLY))).then_some(end)
            })
        })
    }

    fn length_closes(&self, at: usize) -> bool {
        let rest = self.rest(at);
        if let Some(behind) = rest.strip_prefix(words::OF) {
            // `3분의 1` is a fraction
            if behind.trim_start().starts_with(|c: char| c.is_ascii_digit()) {
                return false;
            }
        }
        self.closes(at)
            || self.counted(at)
            || words::LENGTH_TAILS.iter().any(|tail| rest.starts_with(tail) && self.closes(at + tail.len()))
            || self.near(at).is_some()
    }

    fn behind_length(&self, at: usize) -> Option<TimexMod> {
        // at most one short particle between: `20시간이 넘게`
        let particle = self.rest(at).chars().next().filter(|c| words::SUBJECT_PARTICLES.contains(c));
        let behind = particle.map_or(at, |c| at + c.len_utf8());
        [at, behind].into_iter().find_map(|from| {
            let from = self.spaced(from);
            words::LENGTH_MODS.iter().find(|(word, _)| self.has(from, word)).map(|&(_, modifier)| modifier)
        })
    }
}

/// The fields that were read and where they stop.
struct Fields {
    first: DateExpr,
    last: Option<DateExpr>,
    end: usize,
    modifier: Option<TimexMod>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum RangeMark {
    Tilde,
    Dash,
    Slash,
    List,
}

impl RangeMark {
    /// Whether two numbers with this mark between them can be the ends of a range.
    fn joins(self, first: &Number, last: &Number) -> bool {
        match (first.whole(), last.whole()) {
            (Some(a), Some(b)) => match self {
                RangeMark::Tilde | RangeMark::Dash => true,
                RangeMark::List => a < b,
                RangeMark::Slash => false,
            },
            _ => false,
        }
    }
}

impl RangeMark {
    /// Of a list only neighbours measure: `2, 3년`.
    fn measures(self, first: &Number, last: &Number) -> bool {
        self != RangeMark::List || first.whole().and_then(|n| n.checked_add(1)) == last.whole()
    }
}

/// More weeks are not counted without a word that shows it: the number is one of shares.
const MOST_WEEKS: u64 = 60;

/// Seven letters and the marks between them.
const WEEKDAYS_LISTED: usize = 13;

/// From here on two digits before 년 are a year rather than a length.
const LATE_YEARS: u64 = 85;

/// So many years before a bare `월` are a length: `징역 2년6월`.
const MOST_TERM_YEARS: u64 = 50;

/// The year that two digits mean: 50 to 99 are of the last century.
fn century_of(two: u32) -> i32 {
    let two = i32::try_from(two % 100).unwrap_or_default();
    if two >= 50 {
        1900 + two
    } else {
        2000 + two
    }
}

/// Whether two fields of one kind can be the ends of a range; days may go over the
/// end of a month, hours over midnight.
fn rises(first: Field, last: Field) -> bool {
    match (first, last) {
        (Field::Year(YearField::Year(a)), Field::Year(YearField::Year(b))) => a < b,
        (Field::Part(PartField::Quarter(a)), Field::Part(PartField::Quarter(b))) => a < b,
        _ => true,
    }
}

/// The fields coarser than the one given: what the end of a range shares with its start.
fn clear_from(date: &DateExpr, field: Field) -> DateExpr {
    let mut shared = DateExpr::default();
    if let (Field::Clock { .. }, Some(clock)) = (field, date.clock) {
        shared.clock = Some(ClockField { part: clock.part, ..ClockField::default() });
    }
    shared
}

/// The date with one more field, if the field is finer than all that it has.
fn put(date: &DateExpr, field: Field) -> Option<DateExpr> {
    let mut next = *date;
    let rank = date.rank();
    match field {
        Field::Full { month, day, .. } | Field::MonthDay { month, day } if day > longest(month) => return None,
        Field::Full { year, month, day } if rank == 0 => {
            next.year = Some(YearField::Year(year));
            next.part = Some(PartField::Month(month));
            next.day = Some(DayField::Day(day));
        }
        Field::MonthDay { month, day } if rank == 0 => {
            next.part = Some(PartField::Month(month));
            next.day = Some(DayField::Day(day));
        }
        Field::Year(year) if rank == 0 => next.year = Some(year),
        Field::Part(part) if rank <= 1 => {
            let under_year = !matches!(
                part,
                PartField::MonthOfNow(_)
                    | PartField::QuarterOfNow(_)
                    | PartField::QuarterOfText(_)
                    | PartField::HalfOfNow(_)
                    | PartField::WeekOfNow(_)
                    | PartField::WeekendOfNow(_)
                    | PartField::Same(Some(_))
            );
            let whole_year = !matches!(date.year, Some(YearField::Decade(_) | YearField::Century { .. }));
            if rank == 1 && !(under_year && whole_year) {
                return None;
            }
            if date.side.is_some()
                && matches!(part, PartField::MonthOfNow(_) | PartField::MonthOfText(_) | PartField::WeekOfNow(_))
            {
                return None;
            }
            next.part = Some(part);
        }
        Field::Night(n) if rank == 0 => {
            next.day = Some(DayField::OfNow(n));
            next.clock = Some(ClockField { part: Some(DayPart::Night), ..ClockField::default() });
        }
        Field::Edge(TimeUnit::Year, _) if rank == 1 => {}
        Field::Edge(unit, _) if rank == 0 => {
            let turns = turns(date.side);
            next.side = None;
            match unit {
                TimeUnit::Year => next.year = Some(YearField::OfNow(turns)),
                TimeUnit::Month => next.part = Some(PartField::MonthOfNow(turns)),
                TimeUnit::Week => next.part = Some(PartField::WeekOfNow(turns)),
                _ => return None,
            }
        }
        Field::Day(day) if rank <= 2 => {
            if let (Some(PartField::Month(month)), DayField::Day(number)) = (date.part, day) {
                if number > longest(month) {
                    return None;
                }
            }
            let fits = match (date.year, date.part, day) {
                (_, Some(PartField::Month(_) | PartField::MonthOfNow(_) | PartField::MonthOfText(_)), day) => {
                    !matches!(
                        day,
                        DayField::OfNow(_)
                            | DayField::Same
                            | DayField::OfText(_)
                            | DayField::Holiday(_)
                            | DayField::HolidaySpan(_)
                            | DayField::Weekday(_)
                    )
                }
                (_, Some(PartField::WeekOfNow(_)), day) => matches!(day, DayField::Weekday(_)),
                (_, Some(_), _) => false,
                (Some(YearField::Year(_) | YearField::OfNow(_) | YearField::OfText(_)), None, day) => {
                    matches!(day, DayField::Holiday(_) | DayField::HolidaySpan(_))
                }
                (Some(_), None, _) => false,
                (None, None, DayField::NthWeek(_) | DayField::NthWeekday(..)) => false,
                (None, None, _) => true,
            };
            if !fits {
                return None;
            }
            next.day = Some(day);
        }
        // noise behind a day, see `fields`
        Field::Day(DayField::Weekday(_)) if rank == 3 && matches!(date.day, Some(DayField::Day(_))) => {}
        Field::DayPart(part, _) if rank <= 3 && clock_fits(date) => {
            next.clock = Some(ClockField { part: Some(part), ..ClockField::default() });
        }
        Field::Clock { hour, minute, second } if rank <= 4 && clock_fits(date) => {
            let part = date.clock.and_then(|clock| clock.part);
            next.clock = Some(ClockField { part, hour: Some(hour), minute, second });
        }
        _ => return None,
    }
    Some(next)
}

/// How many units 지난, 다음 are from now; 오는 연말 is the one of this year.
fn turns(side: Option<Side>) -> i32 {
    match side {
        Some(Side::Past) => -1,
        Some(Side::Next) => 1,
        _ => 0,
    }
}

/// The most days that the month can have.
fn longest(month: u8) -> u8 {
    match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A time of day belongs to a day, or stands alone.
fn clock_fits(date: &DateExpr) -> bool {
    date.day.is_some_and(|day| !matches!(day, DayField::NthWeek(_) | DayField::HolidaySpan(_)))
        || (date.year.is_none() && date.part.is_none() && date.side.is_none())
}
