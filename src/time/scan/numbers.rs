//! Numbers with their units: what they name on the calendar.

use super::*;

impl Reader<'_> {
    pub(super) fn digits(&self, at: usize, most: usize) -> Option<(u32, usize)> {
        let run = self.rest(at).bytes().take(most + 1).take_while(u8::is_ascii_digit).count();
        if run == 0 || run > most {
            return None;
        }
        self.view.get(at..at + run)?.parse().ok().map(|n| (n, at + run))
    }

    /// Dates written with marks, `13:43`, and `M.D` behind a full date.
    pub(super) fn numeric(&self, at: usize, so_far: &DateExpr) -> Option<Item> {
        let item = |field, end| Some(Item { field, last: None, end, tail: Tail::Any });
        let (first, after) = self.digits(at, 4)?;
        let width = after - at;
        let mark = self.byte(after)?;
        if !self.marks_field(after) {
            return None;
        }
        // a clock time behind a day, a part of one, or a day with a bracket: `10.10(목) 14:00`
        let placed = so_far.day.is_some()
            || so_far.clock.is_some_and(|c| c.hour.is_none())
            || (so_far.rank() == 0 && width == 2 && self.head(at).ends_with(") "))
            || (so_far.rank() == 0 && self.clock_stands(after));
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
        if let Some(item) = self.bracketed_year(at, first, after) {
            return Some(item);
        }
        if let Some((month, day, end)) = self.dotted_day(at) {
            if so_far.rank() == 0 && self.dotted_day_stands(at, end) {
                return item(Field::MonthDay { month, day }, end);
            }
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

    /// `08:40~10:00`, `14:00부터`: two figures with a colon are a clock time and no score where a
    /// stretch goes on behind them. `colon` is where the colon stands.
    fn clock_stands(&self, colon: usize) -> bool {
        let Some((_, end)) = self.digits(colon + 1, 2).filter(|&(m, end)| m < 60 && end == colon + 3) else {
            return false;
        };
        if words::BOUNDARIES.iter().any(|(word, _, aside)| !aside && self.has(end, word)) {
            return true;
        }
        let Some((hour, after)) = self.range_mark(end).and_then(|from| self.digits(from, 2)) else { return false };
        let minute = self.digits(after + 1, 2).filter(|&(m, end)| m < 60 && end == after + 3);
        let other = self.view.get(colon.saturating_sub(2)..colon) != self.view.get(after.saturating_sub(2)..after);
        hour <= 24 && other && self.byte(after) == Some(b':') && minute.is_some_and(|(_, end)| self.closes(end))
    }

    /// `10·10`, `10.10`: a month and a day of it.
    fn dotted_day(&self, at: usize) -> Option<(u8, u8, usize)> {
        let (month, after) = self.digits(at, 2)?;
        let mark = words::DAY_MARKS.iter().find(|mark| self.has(after, mark))?;
        let (day, end) = self.digits(after + mark.len(), 2)?;
        let month = u8::try_from(month).ok().filter(|m| (1..=12).contains(m))?;
        let day = u8::try_from(day).ok().filter(|d| (1..=31).contains(d))?;
        Some((month, day, end))
    }

    /// Such a pair of figures is as often a decimal, a list or the name of an event: it is a day alone
    /// with nothing around it, before its weekday (`10.10(목)`), or in a stretch of two such days of which the words before speak.
    fn dotted_day_stands(&self, at: usize, end: usize) -> bool {
        let weekday = |at: usize| {
            let letter = self.rest(at).strip_prefix('(').and_then(|rest| rest.strip_prefix(words::WEEKDAY_LETTERS));
            letter.is_some_and(|rest| rest.starts_with(')') || rest.starts_with(words::WEEKDAY))
        };
        let alone = at == 0 && end == self.view.len() && self.rest(at).contains('·');
        if alone || weekday(end) || (self.head(at).ends_with(words::FROM_A_DAY) && self.has(end, words::TO)) {
            return true;
        }
        let Some((_, _, stop)) = self.range_mark(end).and_then(|from| self.dotted_day(from)) else { return false };
        let head = self.head(at);
        let from = head.char_indices().rev().take(10).last().map_or(at, |(i, _)| i);
        let near = head.get(from..).unwrap_or_default();
        weekday(stop)
            || ((self.closes(stop) || self.has(stop, words::COPULA_STEM))
                && words::PERIOD_NOUNS.iter().any(|noun| near.contains(noun)))
    }

    /// `(1843~1897)`, and `'친구'(2001)`: years in brackets need no 년.
    fn bracketed_year(&self, at: usize, first: u32, after: usize) -> Option<Item> {
        let year = |n: u32| i32::try_from(n).ok().filter(|y| (1000..=2100).contains(y));
        let begin = year(first).filter(|_| after == at + 4)?;
        let head = self.head(at);
        let item = |last, end| Item { field: Field::Year(YearField::Year(begin)), last, end, tail: Tail::Any };
        if self.byte(after) == Some(b'~') && head.ends_with(['(', ':', ' ']) {
            let (second, end) = self.digits(after + 1, 4)?;
            let last = year(second).filter(|last| (1..=LONGEST_LIFE).contains(&(last - begin)))?;
            if end != after + 5 || self.byte(end) != Some(b')') {
                return None;
            }
            return Some(item(Some(Field::Year(YearField::Year(last))), end));
        }
        let title = head.strip_suffix('(').is_some_and(|head| head.ends_with(words::TITLE_ENDS));
        (title && self.byte(after) == Some(b')')).then(|| item(None, after))
    }

    pub(super) fn spaced_behind(&self, at: usize, mark: u8) -> usize {
        if mark == b'.' {
            self.spaced(at + 1)
        } else {
            at + 1
        }
    }

    /// The power of ten that stands here.
    fn power(&self, at: usize) -> Option<(&'static str, u64)> {
        if !self.may(at, Behind::Power) {
            return None;
        }
        words::POWERS.iter().find(|(word, _)| self.has(at, word)).copied()
    }

    /// Whether the digits here may be those of a time: most are of amounts and shares, and what
    /// stands behind them tells.
    pub(super) fn number_goes_on(&self, at: usize) -> bool {
        let mut end = self.past_digits(at);
        while self.byte(end) == Some(b',') && self.past_digits(end + 1) >= end + 4 {
            end = self.past_digits(end + 1);
        }
        let digits = end;
        while let Some((word, _)) = self.power(end) {
            end += word.len();
        }
        let plain = end == digits;
        if self.has(end, words::OVER) {
            end += words::OVER.len();
        }
        if plain && self.marks_field(end) {
            return self.mark_goes_on(at, end);
        }
        self.unit_word(self.spaced(end)).is_some()
    }

    /// The same of digits with a mark or a blank behind them.
    fn mark_goes_on(&self, at: usize, mark: usize) -> bool {
        let digit = |at: usize| self.byte(at).is_some_and(|b| b.is_ascii_digit());
        match self.byte(mark) {
            Some(b':' | b'-' | b'/' | b'~') => digit(mark + 1),
            Some(b' ') => self.may(mark + 1, Behind::Range) || self.unit_word(mark + 1).is_some(),
            Some(b',') => digit(self.spaced(mark + 1)),
            Some(b'.') if digit(mark + 1) => self.numbered_holiday(at).is_some() || self.decimal_goes_on(mark + 1),
            Some(b'.') => digit(self.spaced(mark + 1)),
            // the year of a work: `'친구'(2001)`
            Some(b')') => self.head(at).ends_with('('),
            _ => true,
        }
    }

    /// The same of digits with a point, and these behind it: `10.10~10.12`, `12.23일`, `10.10(목)`.
    fn decimal_goes_on(&self, at: usize) -> bool {
        let end = self.past_digits(at);
        let spaced = self.spaced(end);
        matches!(self.byte(end), Some(b'.' | b'('))
            || self.has(end, words::OVER)
            || self.has(end, words::TO)
            || self.may(spaced, Behind::Range)
            || self.unit_word(spaced).is_some()
    }

    /// Whether a mark or a blank stands here, and neither letter nor digit.
    fn marks_field(&self, at: usize) -> bool {
        self.byte(at).is_some_and(|b| !b.is_ascii_alphanumeric() && !(0xe4..=0xed).contains(&b))
    }

    fn past_digits(&self, at: usize) -> usize {
        let rest = self.view.as_bytes().get(at..).unwrap_or_default();
        at + rest.iter().take_while(|b| b.is_ascii_digit()).count()
    }

    /// `1분기`, `2/4분기`, `10월`, `3~5일`, `오후 세 시`.
    pub(super) fn numbered(&self, at: usize, so_far: &DateExpr) -> Option<Item> {
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
        let Some((unit, end)) = self.unit(&number) else { return self.bare_hour(&number, so_far) };
        if unit == Unit::Hour {
            return self.clock(&number, end, so_far);
        }
        let field = self.named(&number, unit, so_far)?;
        if so_far.rank() == 0 && self.counted_unit(unit, &number, at, end) {
            return None;
        }
        Some(Item { field, last: None, end, tail: Tail::Word })
    }

    /// `오전 11부터 11시 50분까지`: the first end leaves out its 시.
    fn bare_hour(&self, number: &Number, so_far: &DateExpr) -> Option<Item> {
        so_far.clock.filter(|clock| clock.part.is_some() && clock.hour.is_none())?;
        let hour = number.small(1, 12).filter(|_| number.in_digits && self.has(number.end, words::FROM))?;
        Some(Item {
            field: Field::Clock { hour, minute: None, second: None },
            last: None,
            end: number.end,
            tail: Tail::Word,
        })
    }

    /// What a number with this unit names on the calendar.
    pub(super) fn named(&self, number: &Number, unit: Unit, so_far: &DateExpr) -> Option<Field> {
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
                    3 if so_far.rank() == 0 && self.early_year(number) => Field::Year(YearField::Year(n)),
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
        // nobody counts with a leading zero
        let padded = self.byte(start) == Some(b'0');
        (month || marked || late || padded || self.event_behind(end)) && !self.counted(end)
    }

    /// `72년 뮌헨올림픽`: an event that the year is the one of.
    fn event_behind(&self, at: usize) -> bool {
        let Some(rest) = self.rest(at).strip_prefix(' ') else { return false };
        let length = rest.chars().take(LONGEST_EVENT).take_while(|&c| is_word(c)).map(char::len_utf8).sum();
        let word = rest.get(..length).unwrap_or_default();
        words::EVENTS.iter().any(|event| word.contains(event))
    }

    /// `668년에`: a year of three digits, and not so many years (`300년에 걸쳐`).
    fn early_year(&self, number: &Number) -> bool {
        let round = number.whole().is_some_and(|n| n % 100 == 0);
        let Some((Unit::Year, end)) = self.unit(number).filter(|_| !round) else { return false };
        let behind = words::AT.iter().find(|at| self.has(end, at)).map(|at| end + at.len());
        behind.is_some_and(|behind| {
            let next = self.spaced(behind);
            ends_word(self.rest(behind)) && !words::SO_MANY.iter().any(|word| self.has(next, word))
        })
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
    pub(super) fn number(&self, at: usize) -> Option<Number> {
        match self.number.get() {
            Some((known, number)) if known == at => number,
            _ => {
                let number = self.find_number(at);
                self.number.set(Some((at, number)));
                number
            }
        }
    }

    fn find_number(&self, at: usize) -> Option<Number> {
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

    /// Digits with the marks inside them, a power behind them (`4억`) and 여.
    fn digit_number(&self, at: usize) -> Option<Number> {
        let bytes = self.rest(at).as_bytes();
        let mut len = 0;
        let mut units: u64 = 0;
        let mut scale: u8 = 0;
        let mut count = 0;
        let mut point = false;
        while let Some(&b) = bytes.get(len) {
            match b {
                b'0'..=b'9' if count == MOST_DIGITS => return None,
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
        while let Some((word, power)) = self.power(end) {
            if powers == 2 || scale > 0 {
                return None;
            }
            units = units.checked_mul(power)?;
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

    pub(super) fn unit_word(&self, at: usize) -> Option<(Unit, usize)> {
        if !self.may(at, Behind::Unit) {
            return None;
        }
        match self.unit.get() {
            Some((known, unit)) if known == at => unit,
            _ => {
                let row = words::UNITS_HERE.at(self.rest(at)).iter().find(|(word, _)| self.has(at, word));
                let unit = row.map(|&(word, unit)| (unit, at + word.len()));
                self.unit.set(Some((at, unit)));
                unit
            }
        }
    }

    /// The unit behind a number, behind a space or none, where the two go together:
    /// a numeral in words is a word of its own too often (오일 is oil, 이년 is rude).
    pub(super) fn unit(&self, number: &Number) -> Option<(Unit, usize)> {
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
                // 일일, 이일 and 오일 are words of their own even before 간 and 후
                Unit::Day => n > 10 || ((3..=10).contains(&n) && n != 5 && from == number.end && self.counted(end)),
                Unit::Minute | Unit::Second | Unit::Count(TimeUnit::Hour) => n > 10,
                _ => false,
            }
        };
        fits.then_some((unit, end))
    }

    /// The number on the other side of a mark: `3~5`, `2/4`, `3, 4`, `11·13·19`.
    pub(super) fn second_number(&self, first: &Number) -> Option<(Number, RangeMark)> {
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

    pub(super) fn number_mark(&self, at: usize) -> Option<(RangeMark, usize)> {
        if !self.marks_field(at) {
            return None;
        }
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
}

impl RangeMark {
    /// Whether two numbers with this mark between them can be the ends of a range.
    pub(super) fn joins(self, first: &Number, last: &Number) -> bool {
        match (first.whole(), last.whole()) {
            (Some(a), Some(b)) => match self {
                RangeMark::Tilde | RangeMark::Dash => true,
                RangeMark::List => a < b,
                RangeMark::Slash => false,
            },
            _ => false,
        }
    }

    /// Of a list only neighbours measure: `2, 3년`.
    pub(super) fn measures(self, first: &Number, last: &Number) -> bool {
        self != RangeMark::List || first.whole().and_then(|n| n.checked_add(1)) == last.whole()
    }
}

/// Longer numbers count nothing that has a unit of time.
const MOST_DIGITS: usize = 18;

/// The most years between two years in brackets: of a life, a war or a reign.
const LONGEST_LIFE: i32 = 150;

/// The characters of a word that an event is looked for in.
const LONGEST_EVENT: usize = 10;

/// From here on two digits before 년 are a year rather than a length.
const LATE_YEARS: u64 = 85;

/// The year that two digits mean: 50 to 99 are of the last century.
pub(super) fn century_of(two: u32) -> i32 {
    let two = i32::try_from(two % 100).unwrap_or_default();
    if two >= 50 {
        1900 + two
    } else {
        2000 + two
    }
}
