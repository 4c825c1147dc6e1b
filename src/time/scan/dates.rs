//! Fields into dates: from coarse to fine, each where it fits behind the one before.

use super::*;

impl Reader<'_> {
    /// A date, a range of dates, or a repetition of one, whose fields begin at `at`
    /// behind the side that begins at `start`.
    pub(super) fn date(&self, start: usize, at: usize, side: Option<Side>) -> Option<Draft> {
        let lunar = self.ahead(start).before(Before::Lunar) && self.word_before(start, words::LUNAR);
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
        if let DateExpr { year: None, part: None, day: Some(DayField::Day(day)), .. } = date {
            if self.is_no_day(start, *day) {
                return false;
            }
        }
        // 올 is also a verb form: before a bare noun it is a year only in the list
        if date.side == Some(Side::This) && date.year.is_none() && date.part.is_none() && date.day.is_none() {
            return false;
        }
        if date.side.is_some() && matches!(date.day, Some(DayField::OfNow(_) | DayField::OfText(_) | DayField::Same)) {
            return false;
        }
        if let DateExpr { year: None, part: None, day: None, clock: Some(clock), .. } = date {
            if !self.hour_stands(clock, end) {
                return false;
            }
        }
        // the Sunday of `입사 후 첫 일요일` is not the nearest
        if matches!(date, DateExpr { side: None, year: None, part: None, day: Some(DayField::Weekday(_)), .. })
            && self.ahead(start).before(Before::Ordinal)
            && words::ORDINALS.iter().any(|(word, _)| self.word_before(start, &[word]))
        {
            return false;
        }
        if alone.starts_with(words::THAT_DAY) {
            let before = self.head(start).trim_end_matches(' ').chars().next_back();
            let told = self.has(end, words::COPULA) || !self.word_before(start, words::INCIDENTS);
            return told && before.is_none_or(|c| words::CLAUSE_MARKS.contains(&c));
        }
        // a bare season is more often a name
        match date {
            DateExpr { side: None, year: None, part: Some(PartField::Season(_)), .. } => {
                words::SEASON_TAILS.iter().any(|tail| self.has(end, tail)) || self.edge(end).is_some()
            }
            _ => true,
        }
    }

    /// `24시 편의점`, `9시 뉴스`: a bare hour is no time where it is part of a name, and
    /// 24시 needs something that places it.
    fn hour_stands(&self, clock: &ClockField, end: usize) -> bool {
        if clock.part.is_some() || clock.hour.is_none() || clock.minute.is_some() {
            return true;
        }
        let rest = self.rest(end);
        let named = words::HOUR_NAMES.iter().any(|name| rest.trim_start().starts_with(name));
        let placed = !(rest.is_empty() || rest.starts_with(' ')) || self.near(end).is_some();
        !named && (clock.hour != Some(24) || placed)
    }

    /// The fields from `at` on, each finer than the one before and at most one space behind it.
    pub(super) fn fields(&self, at: usize, mut first: DateExpr) -> Option<Fields> {
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
            // `1월 새벽`, but the hour of `1월 새벽 3시` has no day
            if advanced.day.is_none() && first.part.is_some() && matches!(item.field, Field::DayPart(..)) {
                let behind = self.item(self.spaced(item.end), &advanced);
                if matches!(behind, Some(Item { field: Field::Clock { .. }, .. })) {
                    break;
                }
            }
            if let Field::DayPart(_, Some(part)) | Field::Edge(_, Some(part)) = item.field {
                modifier = Some(part);
            }
            if let Field::Part(PartField::AboutNow) = item.field {
                modifier = Some(TimexMod::Approx);
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
            // `2024-10-10T13:43`
            let stamp = matches!(item.field, Field::Full { .. }) && self.byte(end) == Some(b'T');
            next = if stamp { end + 1 } else { self.spaced(end) };
        }
        (end > at).then_some(Fields { first, last, end, modifier })
    }

    /// Whether the word of the item ends, or goes on with another field.
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
    pub(super) fn item(&self, at: usize, so_far: &DateExpr) -> Option<Item> {
        if self.byte(at)?.is_ascii_digit() {
            return self
                .numbered_holiday(at)
                .or_else(|| self.numeric(at, so_far))
                .or_else(|| self.numbered(at, so_far));
        }
        self.ordinal(at, so_far).or_else(|| self.worded(at, so_far)).or_else(|| self.numbered(at, so_far))
    }

    /// A field that one word of the table says.
    fn worded(&self, at: usize, so_far: &DateExpr) -> Option<Item> {
        let placed = so_far.rank() > 0 || so_far.side.is_some();
        let row = if placed { self.row_behind(at)? } else { self.row(at)? };
        let mut end = at + row.form.len();
        let mut tail = row.tail;
        if row.word == Word::Halves {
            let (first, last) = (Field::Part(PartField::Half(1)), Field::Part(PartField::Half(2)));
            return Some(Item { field: first, last: Some(last), end, tail });
        }
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
            Word::PartOf(part, n) => Field::PartOf(part, n),
            Word::AboutNow => Field::Part(PartField::AboutNow),
            Word::LastWeek if self.compared(end) => Field::Part(PartField::WeekOfNow(-1)),
            Word::ThatDay => Field::Day(DayField::Same),
            Word::Weekday(n) => Field::Day(DayField::Weekday(n)),
            Word::Part(part, modifier) => Field::DayPart(part, modifier),
            Word::Edge(unit, modifier) => Field::Edge(unit, modifier),
            Word::Clock(hour) => Field::Clock { hour, minute: Some(0), second: None },
            Word::NamedMonth(month) => Field::Part(PartField::Month(month)),
            Word::Season(season) => Field::Part(PartField::Season(season)),
            Word::Holiday(holiday) => {
                let (day, stop) = self.holiday(row.form, holiday, end)?;
                if stop > end {
                    (end, tail) = (stop, Tail::Word);
                }
                Field::Day(day)
            }
            Word::SamePeriod(n) => Field::Part(PartField::Same(Some(n))),
            Word::Same if so_far.year.is_some() => Field::Part(PartField::Same(None)),
            Word::Bc => return self.before_our_era(end),
            _ => return None,
        };
        Some(Item { field, last: None, end, tail })
    }

    /// A holiday whose name ends at `end`, with the 연휴 of its three days if it has them.
    fn holiday(&self, form: &str, holiday: Holiday, end: usize) -> Option<(DayField, usize)> {
        let rest = self.rest(end);
        let new_year = form != words::NEW_YEAR || words::NEW_YEAR_TAILS.iter().any(|tail| rest.starts_with(tail));
        if !new_year || self.anniversary(end) {
            return None;
        }
        let spanned = matches!(holiday, Holiday::LunarNewYear | Holiday::Chuseok);
        match self.holiday_span(end).filter(|_| spanned) {
            Some(stop) => Some((DayField::HolidaySpan(holiday), stop)),
            None => Some((DayField::Holiday(holiday), end)),
        }
    }

    /// `3·1절`.
    pub(super) fn numbered_holiday(&self, at: usize) -> Option<Item> {
        let (form, holiday) = words::NUMBERED_HOLIDAYS.iter().find(|(form, _)| self.has(at, form))?;
        let end = at + form.len();
        Some(Item { field: Field::Day(DayField::Holiday(*holiday)), last: None, end, tail: Tail::Any })
    }

    /// `식목일 70주년` names an anniversary and no day.
    fn anniversary(&self, at: usize) -> bool {
        let number = self.number(self.spaced(at));
        number.is_some_and(|number| self.has(number.end, words::ANNIVERSARY))
    }

    /// Where 연휴 ends, if it stands here.
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
    pub(super) fn ordinal(&self, at: usize, so_far: &DateExpr) -> Option<Item> {
        let by_month = so_far.part.is_some();
        if so_far.day.is_some() || so_far.clock.is_some() {
            return None;
        }
        let at = if self.has(at, words::OF) { self.spaced(at + words::OF.len()) } else { at };
        if !self.may(at, Behind::Ordinal) {
            return None;
        }
        let (word, n) = words::ORDINALS.iter().find(|(word, _)| self.has(at, word))?;
        let behind = self.spaced(at + word.len());
        let week = self.has(behind, words::WEEK).then(|| behind + words::WEEK.len());
        let weekday_at = week.map_or(behind, |end| self.spaced(end));
        let weekday = self.row(weekday_at).and_then(|row| match row.word {
            Word::Weekday(day) => Some((day, weekday_at + row.form.len())),
            _ => None,
        });
        let (field, end) = match (weekday, week) {
            // without a month the week has to be said: 입사 후 첫 일요일 is another
            (Some((day, end)), week)
                if by_month || so_far.year.is_some() || week.is_some() || self.begins_clause(at) =>
            {
                (DayField::NthWeekday(*n, day), end)
            }
            (Some(_), _) => return None,
            (None, Some(end)) if by_month => (DayField::NthWeek(*n), end),
            // `올해 첫 주자` is no week
            (None, Some(end)) if so_far.year.is_some() && self.closes_noun(end) => (DayField::NthWeek(*n), end),
            (None, Some(_)) => return None,
            (None, None) => return None,
        };
        Some(Item { field: Field::Day(field), last: None, end, tail: Tail::Word })
    }
}

impl Reader<'_> {
    /// Behind the ordinals of a list that are not its last: `둘째·넷째 일요일`.
    pub(super) fn past_ordinals(&self, at: usize) -> usize {
        let mut at = at;
        if !self.may(at, Behind::Ordinal) {
            return at;
        }
        for _ in 0..MOST_ORDINALS {
            let Some((word, _)) = words::ORDINALS.iter().find(|(word, _)| self.has(at, word)) else { break };
            let end = at + word.len();
            let Some(mark) = words::ORDINAL_MARKS.iter().find(|mark| self.has(end, mark)) else { break };
            at = end + mark.len();
        }
        at
    }

    /// Whether nothing stands before in the clause, so that an ordinal is one of the month.
    fn begins_clause(&self, at: usize) -> bool {
        let head = self.head(at).trim_end_matches(' ');
        head.is_empty() || head.ends_with(['.', ',', '\n', '"', '“'])
    }

    /// As `row` behind another field, where 밤 and 봄 are no beginnings of other words and take
    /// any particle: `오늘 밤이`, `내년 봄으로`.
    fn row_behind(&self, at: usize) -> Option<&'static words::Row> {
        let noun = self.index.at(self.rest(at)).find(|row| {
            let end = at + row.form.len();
            let other = words::OTHER_WORDS.iter().find(|(form, _)| *form == row.form);
            let another = other.is_some_and(|(_, tails)| tails.iter().any(|tail| self.has(end, tail)));
            row.tail == Tail::Noun
                && matches!(row.word, Word::Part(..) | Word::Season(_))
                && self.closes(end)
                && !another
        });
        self.row(at).or(noun)
    }

    /// `4월 31일`, `13월 5일`: there is no such day, and its number alone is not another.
    fn is_no_day(&self, start: usize, day: u8) -> bool {
        let head = self.head(start);
        let Some(head) = head.strip_suffix(' ').unwrap_or(head).strip_suffix(words::MONTH) else { return false };
        let digits = head.bytes().rev().take(3).take_while(u8::is_ascii_digit).count();
        let month = head.get(head.len() - digits..).and_then(|month| month.parse::<u8>().ok());
        match month {
            Some(month @ 1..=12) => day > longest(month),
            Some(_) => true,
            None => false,
        }
    }
}

/// More ordinals are in no list.
const MOST_ORDINALS: usize = 4;

/// Whether two fields of one kind can be the ends of a range; days may go over the
/// end of a month, hours over midnight.
pub(super) fn rises(first: Field, last: Field) -> bool {
    match (first, last) {
        (Field::Year(YearField::Year(a)), Field::Year(YearField::Year(b))) => a < b,
        (Field::Part(PartField::Quarter(a)), Field::Part(PartField::Quarter(b))) => a < b,
        _ => true,
    }
}

/// The fields coarser than the one given: what the end of a range shares with its start.
pub(super) fn clear_from(date: &DateExpr, field: Field) -> DateExpr {
    let mut shared = DateExpr::default();
    if let (Field::Clock { .. }, Some(clock)) = (field, date.clock) {
        shared.clock = Some(ClockField { part: clock.part, ..ClockField::default() });
    }
    shared
}

/// The date with one more field, if the field is finer than all that it has.
pub(super) fn put(date: &DateExpr, field: Field) -> Option<DateExpr> {
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
        Field::Part(PartField::AboutNow) if rank == 0 => return None,
        Field::Part(part) if rank <= 1 => {
            let under_year = !matches!(
                part,
                PartField::MonthOfNow(_)
                    | PartField::QuarterOfNow(_)
                    | PartField::QuarterOfText(i32::MIN..=-1)
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
        Field::PartOf(part, n) if rank == 0 => {
            next.day = Some(DayField::OfNow(n));
            next.clock = Some(ClockField { part: Some(part), ..ClockField::default() });
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
                    matches!(
                        day,
                        DayField::Holiday(_)
                            | DayField::HolidaySpan(_)
                            | DayField::Same
                            | DayField::NthWeek(_)
                            | DayField::NthWeekday(..)
                    )
                }
                (Some(_), None, _) => false,
                (None, None, DayField::NthWeek(_)) => false,
                (None, None, DayField::NthWeekday(..)) => date.side.is_none(),
                (None, None, _) => true,
            };
            if !fits {
                return None;
            }
            next.day = Some(day);
        }
        // it only repeats the day before it; `fields` takes it where a clock time goes on
        Field::Day(DayField::Weekday(_)) if rank == 3 && matches!(date.day, Some(DayField::Day(_))) => {}
        Field::DayPart(part, _) if rank <= 3 && (clock_fits(date) || is_month(date)) => {
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
pub(super) fn turns(side: Option<Side>) -> i32 {
    match side {
        Some(Side::Past) => -1,
        Some(Side::Next) => 1,
        _ => 0,
    }
}

/// The most days that the month can have.
pub(super) fn longest(month: u8) -> u8 {
    match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A month by its number, and no day of it: `2013년 1월 새벽`.
fn is_month(date: &DateExpr) -> bool {
    matches!(date, DateExpr { part: Some(PartField::Month(_)), day: None, .. })
}

/// A time of day belongs to a day, or stands alone.
pub(super) fn clock_fits(date: &DateExpr) -> bool {
    date.day.is_some_and(|day| !matches!(day, DayField::NthWeek(_) | DayField::HolidaySpan(_)))
        || (date.year.is_none() && date.part.is_none() && date.side.is_none())
}
