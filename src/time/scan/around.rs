//! What stands around a date: its edge, the other end of a range, its boundary.

use super::*;

/// How far behind a date its relative clause ends, in bytes.
const RELATIVE: usize = 72;
/// How far behind a day the words stand that say how near it is.
const HOW_NEAR: usize = 60;

impl Reader<'_> {
    /// 초, 중순, 말 … behind a period.
    pub(super) fn edge(&self, at: usize) -> Option<(TimexMod, usize)> {
        let from = self.spaced(at);
        if !self.may(from, Behind::Edge) {
            return None;
        }
        let (word, edge) = words::EDGES.iter().find(|(word, _)| self.has(from, word))?;
        let end = from + word.len();
        let closes = self.closes(end)
            || words::NEAR.iter().any(|near| self.has(end, near) && self.closes(end + near.len()))
            || self.boundary_here(end)
            || self.tail_here(end);
        closes.then_some((*edge, end))
    }

    /// 께, 경, 쯤 behind a date or clock time.
    pub(super) fn near(&self, at: usize) -> Option<usize> {
        let from = self.spaced(at);
        if !self.may(from, Behind::Near) {
            return None;
        }
        let word = words::NEAR.iter().find(|word| self.has(from, word))?;
        let end = from + word.len();
        self.closes(end).then_some(end)
    }

    pub(super) fn range_mark(&self, at: usize) -> Option<usize> {
        let from = self.spaced(at);
        if !self.may(from, Behind::Range) {
            return None;
        }
        let mark = words::RANGE_MARKS.iter().find(|mark| self.has(from, mark))?;
        let end = self.spaced(from + mark.len());
        let digit = self.byte(end).is_some_and(|b| b.is_ascii_digit());
        (digit || (*mark == "~" && self.word_here(end))).then_some(end)
    }

    /// The other end of `17일~18일`, `2014. 10. 17 ~ 10. 27`, `오전 9시~낮 12시`.
    pub(super) fn range_end(&self, at: usize, first: &DateExpr) -> Option<(DateExpr, usize, Option<TimexMod>)> {
        let from = self.range_mark(at)?;
        let full = matches!(first, DateExpr { part: Some(PartField::Month(_)), day: Some(_), clock: None, .. });
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
    pub(super) fn between(&self, at: usize, first: &DateExpr) -> Option<(DateExpr, usize)> {
        if !self.may(at, Behind::Between) {
            return None;
        }
        let word = words::BETWEEN.iter().find(|word| self.has(at, word))?;
        let fields = self.fields(at + word.len(), DateExpr::default())?;
        let behind = self.spaced(fields.end);
        let alike = fields.first.rank() == first.rank() || (fields.first.rank() >= 4 && first.rank() >= 4);
        let stands = alike && fields.last.is_none() && self.has(behind, words::BETWEEN_END);
        stands.then_some((fields.first, fields.end))
    }

    /// `오늘부터 2주 후`: a distance from a day that is named.
    pub(super) fn counted_from(&self, at: usize, first: &DateExpr) -> Option<(What, usize)> {
        let Some(DayField::OfNow(day)) = first.day.filter(|_| first.clock.is_none()) else { return None };
        if !self.may(at, Behind::CountedFrom) {
            return None;
        }
        let word = words::COUNTED_FROM.iter().find(|word| self.has(at, word))?;
        let from = at + word.len();
        let adverb = words::MODS_BEFORE.iter().map(|(adverb, _)| *adverb).find(|adverb| self.has(from, adverb));
        let measured = self.measure(adverb.map_or(from, |adverb| self.spaced(from + adverb.len())))?;
        let (back, end) = self.distance(measured.end)?;
        // `오늘부터 이틀 후까지` are the two ends of a stretch
        if self.has(end, words::TO) {
            return None;
        }
        let Measured { least, most, .. } = measured;
        Some((What::Distance { least, most, back, from: From::Day(day) }, end))
    }

    /// `10. 27` behind a full date.
    pub(super) fn month_and_day(&self, at: usize) -> Option<(DateExpr, usize)> {
        let (month, after) = self.digits(at, 2)?;
        let day_at = match self.byte(after).filter(|b| matches!(b, b'.' | b'-' | b'/')) {
            Some(mark) => self.spaced_behind(after, mark),
            None => words::DAY_MARKS.iter().find(|mark| self.has(after, mark)).map(|mark| after + mark.len())?,
        };
        let (day, end) = self.digits(day_at, 2)?;
        let month = u8::try_from(month).ok().filter(|m| (1..=12).contains(m))?;
        let day = u8::try_from(day).ok().filter(|d| (1..=31).contains(d))?;
        let date =
            DateExpr { part: Some(PartField::Month(month)), day: Some(DayField::Day(day)), ..DateExpr::default() };
        Some((date, end))
    }

    /// What stands behind an expression: its boundary, and whether it is only compared with.
    pub(super) fn finish(&self, start: usize, end: usize, what: What, modifier: Option<TimexMod>) -> TimeExpr {
        let behind = self.past_bracket(end);
        let spaced = self.spaced(behind);
        let (next, after) = (self.behind(behind), self.behind(spaced));
        let bounded = next.behind(Behind::Boundary) || after.behind(Behind::Boundary);
        let boundary = if bounded { self.boundary(behind, spaced) } else { None };
        let compared = self.compared(behind);
        let bracket = self.view.get(end..behind).unwrap_or_default();
        let ahead = self.ahead(start);
        let local = !bracket.is_empty() && words::LOCAL_TIME.iter().any(|word| bracket.contains(word))
            || ahead.before(Before::LocalTime)
                && (self.word_before(start, words::LOCAL_TIME) || self.word_before(start, words::BY_LOCAL_TIME));
        // the blank before them belongs to their words
        let told = spaced > behind && after.behind(Behind::Told);
        let background = told
            && matches!(what, What::Date(DateExpr { side: Some(Side::Past), day: Some(_), .. }))
            && words::DONE_BEFORE.iter().any(|word| self.has(behind, word));
        let of_noun = match what {
            What::Date(ref date) => self.of_noun(start, end, behind, date),
            _ => None,
        };
        let near = matches!(
            what,
            What::Date(DateExpr {
                side: None,
                year: None,
                part: Some(PartField::Month(_)),
                day: Some(DayField::Day(_)),
                clock: None,
                ..
            })
        ) && self.says_how_near(behind);
        let announced = told && words::ANNOUNCED.iter().any(|word| self.has(behind, word));
        let modifier = match what {
            What::Length { .. } | What::Distance { .. } if ahead.before(Before::Mod) => {
                modifier.or_else(|| self.before(start, words::MODS_BEFORE))
            }
            _ => modifier,
        };
        let since = next.behind(Behind::Since) || after.behind(Behind::Since);
        TimeExpr {
            what,
            modifier,
            boundary: boundary.map(|(bound, _)| bound),
            aside: boundary.is_some_and(|(_, aside)| aside) || compared || background,
            of_noun,
            near,
            announced,
            apposition: None,
            since: since && [behind, spaced].iter().any(|&at| words::SINCE.iter().any(|word| self.has(at, word))),
            local,
        }
    }

    /// How a date belongs to a noun, if it does: its sentence then goes on without it.
    fn of_noun(&self, start: usize, end: usize, behind: usize, date: &DateExpr) -> Option<OfNoun> {
        let head = self.head(start);
        // `시한(12월 2일)`; the bracket behind a time explains that
        if head.ends_with('(') && date.clock.is_none() {
            let before = head.trim_end_matches(['(', ' ']).chars().next_back();
            let closed = self.byte(end) == Some(b')');
            return (closed && before.is_some_and(is_hangul)).then_some(OfNoun::Attached);
        }
        // `내년도 예산안`, `2026년도 예산`
        if let DateExpr { year: Some(_), part: None, day: None, clock: None, .. } = date {
            let rest = self.rest(behind);
            let rest = words::FOR_A_YEAR.iter().find_map(|tail| rest.strip_prefix(tail)).unwrap_or(rest);
            if words::MADE_FOR_A_YEAR.iter().any(|noun| rest.starts_with(noun)) {
                return Some(OfNoun::Attached);
            }
        }
        let dated = date.side.is_some() || date.year.is_some() || date.day.is_some() || date.part.is_some();
        (dated && self.in_relative(behind)).then_some(OfNoun::Relative)
    }

    /// `개정된 지침은` behind a date: a verb before a noun, with at most one word before the verb.
    fn in_relative(&self, at: usize) -> bool {
        let Some(rest) = line_behind(self.rest(at), RELATIVE).strip_prefix(' ') else { return false };
        let mut ahead = rest.split(' ').take(3);
        let (Some(first), second, third) = (ahead.next(), ahead.next(), ahead.next()) else { return false };
        let verb = |word: &str| {
            word.ends_with(['된', '한', '린', '진', '난', '온', '은', '든', '운', '낸', '던', '쓴', '킨'])
                && words::RELATIVE_ENDS.iter().any(|end| {
                    word.strip_suffix(end).is_some_and(|stem| {
                        // 한 and 진 of one syllable with another before them end too many nouns
                        let least = usize::from(end.chars().nth(1).is_none());
                        stem.chars().nth(least).is_some() || stem.is_empty() && least == 0
                    })
                })
                && !words::NOT_RELATIVE.contains(&word)
        };
        let noun = |word: Option<&str>| {
            word.is_some_and(|word| {
                word.starts_with(is_word)
                    && !words::NO_HEADS.iter().any(|no| {
                        word.strip_prefix(no)
                            .is_some_and(|rest| !rest.starts_with(is_hangul) || rest.chars().nth(1).is_none())
                    })
            })
        };
        let plain = first.ends_with(is_hangul);
        verb(first) && noun(second) || plain && second.is_some_and(verb) && noun(third)
    }

    /// `은 닷새 앞으로 다가왔다`, `을 앞두고`.
    fn says_how_near(&self, at: usize) -> bool {
        let rest = line_behind(self.rest(at), HOW_NEAR);
        let rest = rest.trim_start_matches(')');
        let Some((josa, rest)) = rest.split_once(' ') else { return false };
        if !matches!(josa, "은" | "는" | "이" | "가" | "을" | "를") {
            return false;
        }
        let mut rest = rest;
        for _ in 0..2 {
            if words::HOW_NEAR.iter().any(|word| rest.starts_with(word)) {
                return true;
            }
            let Some((_, next)) = rest.split_once(' ') else { return false };
            rest = next;
        }
        false
    }

    /// The boundary that a word here makes, and whether the time is then only a mark on the way.
    fn boundary(&self, behind: usize, spaced: usize) -> Option<(Boundary, bool)> {
        words::BOUNDARIES.iter().find_map(|&(word, from, aside)| {
            let bound = if from { Boundary::From } else { Boundary::Until };
            (self.has(behind, word) || self.has(spaced, word)).then_some((bound, aside))
        })
    }

    /// Whether what ends here is only compared with.
    pub(super) fn compared(&self, at: usize) -> bool {
        let spaced = self.spaced(at);
        (self.may(at, Behind::Compared) || self.may(spaced, Behind::Compared))
            && words::COMPARED.iter().any(|word| self.has(at, word) || self.has(spaced, word))
    }

    /// Behind `(수)`, `(현지시간)`: short brackets that belong to the date.
    pub(super) fn past_bracket(&self, at: usize) -> usize {
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
    pub(super) fn before(&self, at: usize, table: &[(&str, TimexMod)]) -> Option<TimexMod> {
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

    pub(super) fn word_before(&self, at: usize, table: &[&str]) -> bool {
        let head = self.head(at);
        let head = head.strip_suffix(' ').unwrap_or(head);
        table.iter().any(|word| {
            head.strip_suffix(word).is_some_and(|rest| !rest.chars().next_back().is_some_and(char::is_alphanumeric))
        })
    }
}
