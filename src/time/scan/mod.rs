//! From text to time expressions: fields only, no calendar.
//!
//! A first byte or syllable says where an expression can begin; a small
//! hand-written reader then takes fields from coarse to fine for as long as each
//! word ends where a word may end. Every step looks a bounded way ahead and back,
//! so the cost is linear whatever the text.

mod around;
mod dates;
mod lengths;
mod numbers;

pub(crate) use super::expr::TimeExpr;

use dates::{put, rises};

use super::expr::{ClockField, DateExpr, DayField, From, OfNoun, PartField, What, YearField};
use super::lexicon::{self as words, Among, Before, Behind, Cycle, Edges, Index, Side, Tail, Unit, Word};
use super::lunar::Holiday;
use super::value::{Amount, DayPart, TimeLength, TimeUnit};
use super::{Boundary, TimexMod};
use crate::mention::{Found, Span};
use crate::text::particle::{ends_word, is_hangul, is_word, particles};
use crate::text::segment::{line_before, line_behind};
use std::cell::Cell;
use std::ops::Range;

/// Appends the time expressions in `range` of the view, in text order, not overlapping.
/// The range is one or more whole paragraphs.
pub(crate) fn scan(view: &str, range: Range<usize>, out: &mut Vec<Found<TimeExpr>>) {
    let reader = Reader::new(view.get(..range.end).unwrap_or(view));
    let bytes = reader.view.as_bytes();
    let mut at = range.start;
    // whether a word begins here: nothing that words are made of stands before
    let mut fresh = true;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b' ' => {
                fresh = true;
                at += 1;
            }
            0xea..=0xed => {
                let found = if fresh && reader.word_begins(at) { reader.expression(at) } else { None };
                at = match found {
                    Some(found) => reader.keep(found, out),
                    None => past_syllables(bytes, at),
                };
                fresh = false;
            }
            b'0'..=b'9' => {
                let may = reader.number_begins(at) && reader.number_goes_on(at);
                let found = if may { reader.expression(at) } else { None };
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
            // hanja: `來年`
            0xe4..=0xe9 if fresh && reader.word_begins(at) => {
                at = match reader.expression(at) {
                    Some(found) => reader.keep(found, out),
                    None => at + 3,
                };
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

/// Behind the syllables that the one at `at` begins: no expression begins inside a word.
fn past_syllables(bytes: &[u8], mut at: usize) -> usize {
    while matches!(bytes.get(at), Some(0xea..=0xed)) {
        at += 3;
    }
    at
}

/// `추석인 21일`: the time goes on with the copula, and is no name with one syllable more.
pub(crate) fn is_copula_behind(view: &str, time: Span) -> bool {
    view.get(time.end..).is_some_and(|rest| rest.starts_with(words::COPULA))
}

/// One field of a date, as a word or a number with its unit says it.
#[derive(Clone, Copy, Debug)]
enum Field {
    Year(YearField),
    Part(PartField),
    Day(DayField),
    DayPart(DayPart, Option<TimexMod>),
    /// A part of a day counted from publication.
    PartOf(DayPart, i32),
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

/// The fields that were read and where they stop.
struct Fields {
    first: DateExpr,
    last: Option<DateExpr>,
    end: usize,
    modifier: Option<TimexMod>,
}

/// What stands between two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum RangeMark {
    Tilde,
    Dash,
    Slash,
    List,
}

/// Reads expressions off a view.
struct Reader<'v> {
    view: &'v str,
    index: &'static Index,
    firsts: &'static Edges,
    lasts: &'static Edges,
    /// What was found last, and where: the rules ask for the one place several times.
    row: Cell<Known<&'static words::Row>>,
    number: Cell<Known<Number>>,
    unit: Cell<Known<(Unit, usize)>>,
}

/// What stands at a place, where that has been asked for.
type Known<T> = Option<(usize, Option<T>)>;

type Draft = (usize, usize, TimeExpr);

impl<'v> Reader<'v> {
    fn new(view: &'v str) -> Self {
        Self {
            view,
            index: &words::INDEX,
            firsts: &words::FIRSTS,
            lasts: &words::LASTS,
            row: Cell::new(None),
            number: Cell::new(None),
            unit: Cell::new(None),
        }
    }

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
        self.view.as_bytes().get(at..).is_some_and(|rest| words::begins(rest, word))
    }

    /// Behind one space, if there is one.
    fn spaced(&self, at: usize) -> usize {
        at + usize::from(self.byte(at) == Some(b' '))
    }

    fn last_char(&self, at: usize) -> char {
        self.head(at).chars().next_back().unwrap_or(' ')
    }

    /// The tables that the word at a place can be of.
    fn behind(&self, at: usize) -> Among {
        self.firsts.first(self.view.as_bytes().get(at..).unwrap_or_default())
    }

    /// Whether a word of the table may stand at a place.
    fn may(&self, at: usize, table: Behind) -> bool {
        self.behind(at).behind(table)
    }

    /// The tables that the word before a place can be of, with a space between or none.
    fn ahead(&self, at: usize) -> Among {
        let head = self.view.as_bytes().get(..at).unwrap_or_default();
        self.lasts.last(head.strip_suffix(b" ").unwrap_or(head))
    }

    /// Whether a digit begins a number, and does not go on with a name, a clock time or a decimal.
    fn number_begins(&self, at: usize) -> bool {
        let before = |back: usize| at.checked_sub(back).and_then(|at| self.byte(at));
        match before(1) {
            Some(b) if b.is_ascii_alphanumeric() => false,
            Some(b':' | b'.' | b',') => !before(2).is_some_and(|b| b.is_ascii_digit()),
            _ => true,
        }
    }

    /// Whether an expression may begin with the word here: its first two characters say so of few words.
    fn word_begins(&self, at: usize) -> bool {
        let rest = self.view.as_bytes().get(at..).unwrap_or_default();
        self.index.may_begin(rest) && (self.word_here(at) || self.ordinal_here(at))
    }

    /// Whether a row of the word table begins here, whatever follows it; of a numeral
    /// what follows is asked for, since their syllables begin so many words.
    fn word_here(&self, at: usize) -> bool {
        let goes_on = |row: &words::Row| {
            !row.word.is_numeral() || {
                let behind = self.spaced(at + row.form.len());
                self.may(behind, Behind::AfterNumeral) && self.rest(behind).starts_with(words::AFTER_NUMERAL)
            }
        };
        self.index.at(self.rest(at)).any(goes_on)
    }

    /// Whether `셋째 주 …`, `마지막 주 …` begins here.
    fn ordinal_here(&self, at: usize) -> bool {
        self.may(at, Behind::Ordinal)
            && words::ORDINALS.iter().any(|(word, _)| {
                let end = at + word.len();
                let weekday = |at| words::WEEKDAY_LETTERS.iter().any(|day| self.rest(at).starts_with(*day));
                self.has(at, word)
                    && (self.has(self.spaced(end), words::WEEK)
                        || weekday(self.spaced(end))
                        || words::ORDINAL_MARKS.iter().any(|mark| self.has(end, mark)))
            })
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
            || self.may(at, Behind::NounTail)
                && words::NOUN_TAILS.iter().any(|tail| self.has(at, tail) && self.closes(at + tail.len()))
    }

    /// As `closes`, or before a word that is written together with times.
    fn closes_date(&self, at: usize) -> bool {
        self.closes(at) || self.tail_here(at) || self.boundary_here(at) || self.near_here(at) || self.edge(at).is_some()
    }

    fn tail_here(&self, at: usize) -> bool {
        self.may(at, Behind::Tail) && words::TAILS.iter().any(|tail| self.has(at, tail) && self.closes(at + tail.len()))
    }

    fn boundary_here(&self, at: usize) -> bool {
        self.may(at, Behind::Boundary) && words::BOUNDARIES.iter().any(|(word, ..)| self.has(at, word))
    }

    fn near_here(&self, at: usize) -> bool {
        self.may(at, Behind::Near) && words::NEAR.iter().any(|near| self.has(at, near))
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
                    let counted = matches!(
                        day,
                        DayField::Weekday(_)
                            | DayField::OfNow(_)
                            | DayField::OfText(_)
                            | DayField::TradingDay(_)
                            | DayField::Same
                    );
                    counted && matches!(date.day, Some(DayField::Day(_)))
                }
                // `이듬해(1997년)`
                What::Date(DateExpr { year: Some(YearField::OfText(_)), part: None, day: None, .. }) => {
                    matches!(date, DateExpr { year: Some(YearField::Year(_)), part: None, day: None, .. })
                }
                What::Date(DateExpr { part: Some(PartField::WeekendOfNow(_)), .. }) => {
                    matches!(date.day, Some(DayField::Day(_)))
                }
                _ => false,
            };
            let between = self.view.get(before.span.end..start);
            // `13분 뒤 오전 5시 18분`: the clock time says when that was
            let by_clock = matches!(&before.value.what, What::Distance { least, .. }
                if least.smallest().is_some_and(TimeUnit::of_clock))
                && matches!(
                    date,
                    DateExpr { year: None, part: None, day: None, clock: Some(ClockField { hour: Some(_), .. }), .. }
                );
            if by_clock && between == Some(" ") {
                before.value.apposition = Some(*date);
            }
            if explained && matches!(between, Some(words::COPULA | "(" | " (")) {
                before.value.apposition = Some(*date);
            }
        }
        let expr = self.also_repeated(start, expr, out.last());
        // `1시 30분부터 오후 3시까지` begins in the afternoon
        if let (Some(before), What::Date(last)) = (out.last_mut(), &expr.what) {
            let stretch = before.value.boundary == Some(Boundary::From) && expr.boundary == Some(Boundary::Until);
            let directly =
                self.view.get(before.span.end..start).and_then(|gap| gap.strip_prefix(words::FROM)) == Some(" ");
            if let (true, What::Date(first)) = (stretch && directly, &mut before.value.what) {
                if last.day.is_none() {
                    *first = first.afternoon_of(last);
                }
            }
        }
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

    /// The expression that begins here, if one does and is not part of a title.
    fn expression(&self, start: usize) -> Option<Draft> {
        self.any_expression(start).filter(|draft| !self.in_title(start) && !self.is_name(draft))
    }

    /// `'내일'은`: a word for a day with nothing beside it in its marks is the name of something.
    fn is_name(&self, (start, end, expr): &Draft) -> bool {
        let alone = matches!(
            expr.what,
            What::Date(DateExpr { day: Some(DayField::OfNow(_) | DayField::Same), clock: None, side: None, .. })
        );
        alone && self.head(*start).ends_with(words::TITLE_STARTS) && self.rest(*end).starts_with(words::TITLE_ENDS)
    }

    /// A repetition, a length or a date.
    fn any_expression(&self, start: usize) -> Option<Draft> {
        let rest = self.rest(start);
        let quoted = self.head(start).ends_with(words::TITLE_STARTS);
        if quoted && words::QUOTED_NAMES.iter().any(|name| rest.starts_with(name)) {
            return None;
        }
        if self.may(start, Behind::NotTime) && words::NAMES.at(rest).iter().any(|name| self.has(start, name)) {
            return None;
        }
        let row = self.row(start);
        if let Some((length, end)) = Self::every(start, row) {
            return Some((start, end, self.finish(start, end, What::SetLength(length), None)));
        }
        if let Some((cycle, end)) = Self::each(start, row) {
            return self.repeated(start, cycle, end);
        }
        if let Some(draft) = self.listed_ordinals(start) {
            return Some(draft);
        }
        let side = Self::side(start, row);
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

    /// Whether single marks around `start` hold the title of a work (`KBS '다큐 3일'`), or the
    /// name of a rule or an undertaking (`'1일 출석 조사제'`).
    fn in_title(&self, start: usize) -> bool {
        let head = line_before(self.head(start), LONGEST_TITLE);
        if !head.bytes().any(words::may_mark_title) {
            return false;
        }
        let is_mark = |c: &char| !is_hangul(*c) && (words::TITLE_STARTS.contains(c) || words::TITLE_ENDS.contains(c));
        let Some((at, mark)) = head.char_indices().rev().find(|(_, c)| is_mark(c)) else {
            return false;
        };
        let before = head.get(..at).unwrap_or_default();
        let opens = words::TITLE_STARTS.contains(&mark) && !before.ends_with(is_word);
        let behind = line_behind(self.rest(start), LONGEST_TITLE);
        let Some(close) = behind.find(words::TITLE_ENDS).filter(|_| opens) else { return false };
        let work = before.strip_suffix(' ').unwrap_or(before);
        let named = behind.get(..close).unwrap_or_default();
        words::WORKS.iter().any(|word| work.ends_with(word)) || words::NAME_ENDS.iter().any(|end| named.ends_with(end))
    }

    /// `둘째·넷째 주 일요일`: several of them in every month.
    fn listed_ordinals(&self, start: usize) -> Option<Draft> {
        let last = self.past_ordinals(start);
        if last == start {
            return None;
        }
        let Item { field: Field::Day(day @ DayField::NthWeekday(..)), end, .. } =
            self.ordinal(last, &DateExpr::default())?
        else {
            return None;
        };
        let date = DateExpr { day: Some(day), ..DateExpr::default() };
        Some((start, end, self.finish(start, end, What::Set(Some(Cycle::Month), date), None)))
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
        match self.row.get() {
            Some((known, row)) if known == at => row,
            _ => {
                let row = self.find_row(at);
                self.row.set(Some((at, row)));
                row
            }
        }
    }

    fn find_row(&self, at: usize) -> Option<&'static words::Row> {
        self.index.at(self.rest(at)).find(|row| {
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

    fn side(at: usize, row: Option<&words::Row>) -> Option<(Word, usize)> {
        let row = row?;
        matches!(row.word, Word::Side(_) | Word::Lately | Word::Ahead).then(|| (row.word, at + row.form.len()))
    }

    fn each(at: usize, row: Option<&words::Row>) -> Option<(Cycle, usize)> {
        let row = row?;
        match row.word {
            Word::Each(cycle) => Some((cycle, at + row.form.len())),
            _ => None,
        }
    }

    /// 격주, 격월.
    fn every(at: usize, row: Option<&words::Row>) -> Option<(TimeLength, usize)> {
        let row = row?;
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
        } else if let Some(item) = self.ordinal(
            self.past_ordinals(behind),
            &DateExpr { part: Some(PartField::MonthOfNow(0)), ..DateExpr::default() },
        ) {
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
}

/// The longest title, in bytes.
const LONGEST_TITLE: usize = 60;

/// Seven letters and the marks between them.
const WEEKDAYS_LISTED: usize = 13;
