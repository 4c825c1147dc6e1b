//! Lengths of time, distances counted with them, and whether a number counts or names.

use super::*;

impl Reader<'_> {
    /// Whether what follows counts: 간, 동안, 만, 째 …
    pub(super) fn counted(&self, at: usize) -> bool {
        let spaced = self.spaced(at);
        // none of them begins with a blank
        if !self.may(spaced, Behind::Counted) {
            return false;
        }
        let mut rows = words::COUNTED.at(self.rest(spaced)).iter();
        rows.any(|&(word, whole)| self.has(spaced, word) && (!whole || self.counted_closes(spaced, word)))
    }

    pub(super) fn counted_closes(&self, at: usize, word: &str) -> bool {
        let end = at + word.len();
        if word == words::AGO {
            return self.ago_stands(end);
        }
        if word == words::ONLY {
            // 만 of `5년 만에`; but `만 19세` is an age
            return self.closes(end) && !self.byte(self.spaced(end)).is_some_and(|b| b.is_ascii_digit());
        }
        self.closes(end) || self.has(end, words::ONLY) || self.has(end, words::OVER) || self.boundary_here(end)
    }

    /// `5년 전`, but `10일 전 대통령` speaks of a former one.
    pub(super) fn ago_stands(&self, end: usize) -> bool {
        let closes = self.closes(end) || self.has(end, words::ONLY) || self.near_here(end);
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
    pub(super) fn counted_unit(&self, unit: Unit, number: &Number, start: usize, end: usize) -> bool {
        match unit {
            Unit::Day => {
                self.counted(end)
                    || self.ahead(start).before(Before::Counted) && self.word_before(start, words::COUNTED_BEFORE)
                    || self.lasting(start)
                    || self.difference(start, end)
                    || self.spread(start, end)
                    || self.rate(number, start, end)
            }
            Unit::Month => self.is_term(start),
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

    /// Whether a term of punishment stands before.
    fn is_term(&self, start: usize) -> bool {
        self.ahead(start).before(Before::Term) && self.word_before(start, words::TERMS)
    }

    /// `1일 3회`, `1일 평균`, `주 5일 근무`: so many days, and no date.
    pub(super) fn rate(&self, number: &Number, start: usize, end: usize) -> bool {
        let behind = self.rest(end).strip_prefix(' ');
        let daily = number.whole() == Some(1)
            && behind.is_some_and(|rest| {
                let unit = rest.trim_start_matches(|c: char| c.is_ascii_digit());
                words::RATES.iter().any(|word| rest.starts_with(word))
                    || (unit.len() < rest.len() && words::RATE_UNITS.iter().any(|word| unit.starts_with(word)))
            });
        let rest = self.rest(self.spaced(end));
        let weekly = self.ahead(start).before(Before::PerWeek)
            && self.word_before(start, &[words::PER_WEEK])
            && words::WORKING_DAYS.iter().any(|word| rest.starts_with(word));
        daily || weekly
    }

    /// `잠복기는 보통 2~14일`: behind a noun that says how long something lasts.
    fn lasting(&self, start: usize) -> bool {
        let head = self.head(start);
        let head = head.strip_suffix(' ').unwrap_or(head);
        let adverb = if self.ahead(start).before(Before::LastingAdverb) {
            words::LASTING_ADVERBS.iter().find_map(|word| head.strip_suffix(word)?.strip_suffix(' '))
        } else {
            None
        };
        let head = adverb.unwrap_or(head);
        let bare = head.strip_suffix(words::SUBJECT_PARTICLES).unwrap_or(head);
        let may = |head: &str| self.lasts.last(head.as_bytes()).before(Before::Lasting);
        (may(head) || may(bare)) && words::LASTING.iter().any(|noun| head.ends_with(noun) || bare.ends_with(noun))
    }

    /// `4일에 걸쳐`, but not the day of `23일부터 24일에 걸쳐`.
    fn spread(&self, start: usize, end: usize) -> bool {
        let head = self.head(start);
        self.has(end, words::OVER_THE) && !head.strip_suffix(' ').is_some_and(|head| head.ends_with(words::FROM))
    }

    /// `예년보다 5일 빠른`: by so many days.
    fn difference(&self, start: usize, end: usize) -> bool {
        let behind = self.spaced(end);
        self.head(start).ends_with(words::THAN) && words::COMPARISONS.iter().any(|word| self.has(behind, word))
    }

    /// Whether one of the words stands here, behind a space or none, and ends.
    pub(super) fn word_behind(&self, at: usize, table: &[&str]) -> bool {
        let spaced = self.spaced(at);
        table
            .iter()
            .any(|word| [at, spaced].into_iter().any(|from| self.has(from, word) && self.closes(from + word.len())))
    }

    /// One amount with its unit, if it is (or may only be) a length.
    pub(super) fn amount(&self, at: usize, later: bool) -> Option<(TimeUnit, Amount, Option<Amount>, bool, usize)> {
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
                // the end of `징역 6년~17년 6월` is no year where its beginning was a length
                let counts = (later && number.digits < 4) || self.term(start, &number, end);
                let dated = self.named(&number, unit, &DateExpr::default()).is_some() && !counts;
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
            Unit::Month if later || self.is_term(start) => TimeUnit::Month,
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
        if let (TimeUnit::Second, None, Some((amount, stop))) = (unit, other, self.hundredths(&number, end)) {
            return Some((unit, amount, None, false, stop));
        }
        let over = number.over || self.over_behind(end);
        if self.over_behind(end) {
            end += words::OVER.len();
        }
        Some((unit, number.amount, other.map(|n| n.amount), over, end))
    }

    /// `36초57`, `2분16초466`: how sport writes a decimal of a second.
    fn hundredths(&self, number: &Number, end: usize) -> Option<(Amount, usize)> {
        let whole = number.whole().filter(|_| number.in_digits)?;
        let (part, stop) = self.digits(end, 3)?;
        let scale = u8::try_from(stop - end).ok()?;
        let units = whole.checked_mul(10_u64.pow(u32::from(scale)))?.checked_add(u64::from(part))?;
        Some((Amount::Exact { units, scale }, stop))
    }

    /// `징역 2년6월`: years and months of a term, and not a short year.
    pub(super) fn term(&self, start: usize, number: &Number, end: usize) -> bool {
        let next = || self.number(self.spaced(end)).and_then(|n| self.unit(&n));
        self.is_term(start)
            && number.whole().is_some_and(|n| n < MOST_TERM_YEARS)
            && matches!(next(), Some((Unit::Month, _)))
    }

    pub(super) fn over_behind(&self, at: usize) -> bool {
        self.has(at, words::OVER) && (self.closes(at + words::OVER.len()) || self.counted(at + words::OVER.len()))
    }

    /// 주 counts shares as well as weeks.
    pub(super) fn shares(&self, start: usize, end: usize, number: &Number) -> bool {
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

    /// A length, or a range from one to another: `2년 6개월`, `1시간~1시간 30분`.
    pub(super) fn measure(&self, at: usize) -> Option<Measured> {
        let first = self.sum(at, false)?;
        let last = match (&first.most, self.range_mark(first.end)) {
            (None, Some(from)) => self.sum(from, true).filter(|last| last.most.is_none()),
            _ => None,
        };
        match last {
            Some(last) => Some(Measured { most: Some(last.least), end: last.end, ..first }),
            None => Some(first),
        }
    }

    /// Amounts of one or more units, the longest first: `2년 6개월`, `한 시간 반`, `일주일`.
    fn sum(&self, at: usize, later: bool) -> Option<Measured> {
        let (unit, amount, other, mut over, mut end) = self.amount(at, later)?;
        let mut least = TimeLength::of(unit, other.unwrap_or(amount));
        let most = other.map(|_| TimeLength::of(unit, amount));
        if most.is_some() || over {
            return Some(Measured { least, most, over, end });
        }
        let one = amount == Amount::Exact { units: 1, scale: 0 };
        let rate = unit == TimeUnit::Week || (unit == TimeUnit::Day && one);
        while let Some((unit, amount, None, more, stop)) = self.amount(self.joined(end), true) {
            // `하루 14시간`, `1주일 40시간` are rates and not their sum
            if (rate && unit.of_clock()) || !least.push(unit, amount) {
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
        Some(Measured { least, most, over, end })
    }

    /// Behind one space, or a word that adds one amount to another.
    pub(super) fn joined(&self, at: usize) -> usize {
        let spaced = self.spaced(at);
        if !self.may(spaced, Behind::And) {
            return spaced;
        }
        words::AND.iter().find(|word| self.has(at, word)).map_or(spaced, |word| at + word.len())
    }

    pub(super) fn and_a_half(&self, at: usize, length: &TimeLength) -> Option<(TimeUnit, Amount, usize)> {
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
    pub(super) fn length(&self, start: usize, side: Option<Word>, measured: Measured) -> Option<Draft> {
        let Measured { least, most, over, mut end } = measured;
        // 1분 of `제1분과` has an ordinal before it and is counted by nobody
        let ordinal = self.head(start).strip_suffix(words::ORDINAL);
        if ordinal.is_some_and(|head| !head.ends_with(is_word)) {
            return None;
        }
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
            let ahead = self.ahead(start);
            let from = match side {
                Some(Side::Future) => From::Day(0),
                _ if ahead.before(Before::FromNow) && self.word_before(start, words::FROM_NOW) => From::Day(0),
                _ if back && ahead.before(Before::Incident) && self.word_before(start, words::INCIDENTS) => {
                    From::Incident
                }
                _ if self.after_event(start) => From::Event,
                _ => From::Text,
            };
            if let Some((date, stop)) = self.same_period_ago(&least, back && most.is_none(), stop) {
                let about = matches!(date.part, Some(PartField::AboutNow)).then_some(TimexMod::Approx);
                return Some((start, stop, self.finish(start, stop, What::Date(date), about)));
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
    pub(super) fn after_event(&self, start: usize) -> bool {
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
    pub(super) fn bare_year_word(&self, start: usize, end: usize) -> bool {
        let open =
            |row: &words::Row| row.tail == Tail::More && matches!(row.word, Word::Length(..) | Word::HalfLength(..));
        self.row(start).is_some_and(open) && !self.counted(end)
    }

    /// `후반 26분`: a moment of a match, not a length.
    pub(super) fn playing_time(&self, start: usize, length: &TimeLength) -> bool {
        length.smallest() == Some(TimeUnit::Minute)
            && self.ahead(start).before(Before::PlayingTime)
            && self.word_before(start, words::PLAYING_TIMES)
    }

    pub(super) fn near_modifier(&self, at: usize) -> Option<(TimexMod, usize)> {
        self.near(at).map(|end| (TimexMod::Approx, end))
    }

    pub(super) fn distance(&self, at: usize) -> Option<(bool, usize)> {
        let from = self.spaced(at);
        if !self.may(from, Behind::Distance) {
            return None;
        }
        let (word, back) = words::DISTANCES.iter().find(|(word, _)| self.has(from, word))?;
        let end = from + word.len();
        let stands = if *back {
            self.ago_stands(end)
        } else {
            self.closes(end) || self.has(end, words::WHEN) || self.near_here(end)
        };
        stands.then_some((*back, end))
    }

    /// `1년 전 같은 기간`.
    pub(super) fn same_period_ago(&self, length: &TimeLength, back: bool, at: usize) -> Option<(DateExpr, usize)> {
        let same = words::SAME_PERIODS.iter().find(|word| back && self.has(at, word));
        let now = words::ABOUT_NOW.iter().find(|word| back && self.has(at, word));
        let word = same.or(now)?;
        let (TimeUnit::Year, Amount::Exact { units, scale: 0 }) = length.parts().next()? else { return None };
        let years = i32::try_from(units).ok().filter(|_| length.parts().len() == 1)?;
        let end = at + word.len();
        let date = match now {
            Some(_) => DateExpr {
                year: Some(YearField::OfNow(-years)),
                part: Some(PartField::AboutNow),
                ..DateExpr::default()
            },
            None => DateExpr { part: Some(PartField::Same(Some(-years))), ..DateExpr::default() },
        };
        self.closes_date(end).then_some((date, end))
    }

    /// 간 and 동안 belong to a length.
    pub(super) fn span_word(&self, at: usize) -> Option<usize> {
        let spaced = self.spaced(at);
        if !self.may(spaced, Behind::SpanWord) {
            return None;
        }
        words::SPAN_WORDS.iter().find_map(|word| {
            [at, spaced].into_iter().find_map(|from| {
                let end = from + word.len();
                (self.has(from, word) && (self.closes(end) || self.has(end, words::ONLY))).then_some(end)
            })
        })
    }

    pub(super) fn length_closes(&self, at: usize) -> bool {
        let rest = self.rest(at);
        if let Some(behind) = rest.strip_prefix(words::OF) {
            // `3분의 1` is a fraction
            if behind.trim_start().starts_with(|c: char| c.is_ascii_digit()) {
                return false;
            }
        }
        self.closes(at)
            || self.counted(at)
            || self.may(at, Behind::LengthTail)
                && words::LENGTH_TAILS.iter().any(|tail| rest.starts_with(tail) && self.closes(at + tail.len()))
            || self.near(at).is_some()
    }

    pub(super) fn behind_length(&self, at: usize) -> Option<TimexMod> {
        // at most one short particle between: `20시간이 넘게`
        let particle = self.rest(at).chars().next().filter(|c| words::SUBJECT_PARTICLES.contains(c));
        let behind = particle.map_or(at, |c| at + c.len_utf8());
        [at, behind].into_iter().find_map(|from| {
            let from = self.spaced(from);
            if !self.may(from, Behind::LengthMod) {
                return None;
            }
            words::LENGTH_MODS.iter().find(|(word, _)| self.has(from, word)).map(|&(_, modifier)| modifier)
        })
    }
}

/// More weeks are not counted without a word that shows it: the number is one of shares.
const MOST_WEEKS: u64 = 60;

/// So many years before a bare `월` are a length: `징역 2년6월`.
const MOST_TERM_YEARS: u64 = 50;
