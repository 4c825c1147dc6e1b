//! From text to amounts: what the words say.
//!
//! Digits and the words 십, 백, 천, 만, 억, 조, 경 are rare enough that one look at
//! each character finds the places where an amount may stand. There the number is
//! read, then the currency behind it (or the symbol before it), a second number if
//! the two make a range, and last the words around it that hedge it. Every look to
//! a side is bounded, so the cost is linear in the text.

use super::lexicon::{self, Before, Effect, Needs, Sense, Unit, Words};
use super::{Currency, Modifier, Modifiers, Money, Per};
use crate::mention::Found;
use crate::number::{self, NoNumber, Reading, ANY_SPACES};
use crate::text::particle::{is_hangul, is_word, particles};
use crate::text::SourceText;
use crate::{ParseError, Span};
use rust_decimal::Decimal;
use std::ops::{Bound, Range};

/// Appends the amounts that stand in `range` of the view, in text order, not overlapping.
/// The range is one or more whole paragraphs.
pub(crate) fn scan(view: &str, range: Range<usize>, out: &mut Vec<Found<Money>>) {
    let Some(text) = view.get(range.clone()) else { return };
    let mut scanner = Scanner::new(text, Mode::Text);
    scanner.run();
    out.extend(
        (scanner.found.into_iter())
            .map(|amount| Found::new(range.start + amount.span.start, range.start + amount.span.end, amount.money)),
    );
}

/// The amount that `phrase` states, if it states one and nothing else.
pub(super) fn phrase(phrase: &str) -> Result<Money, ParseError> {
    let source = SourceText::new(phrase);
    let mut scanner = Scanner::new(source.view(), Mode::Phrase);
    scanner.run();
    let error = |at: usize, reason| {
        let at = source.original_span(Span::new(at, at)).start;
        Err(ParseError::new(phrase, at, reason))
    };
    match scanner.found.into_iter().next() {
        None => match number::read(source.view(), 0, ANY_SPACES) {
            Ok(reading) => error(reading.end, "no currency"),
            Err(_) => error(0, "not an amount"),
        },
        Some(amount) if amount.extent.start > 0 => error(0, "not part of an amount"),
        Some(amount) if amount.extent.end < source.view().len() => error(amount.extent.end, "not part of an amount"),
        Some(amount) => Ok(amount.money),
    }
}

/// Running text, or one phrase that is known to be an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Text,
    Phrase,
}

/// An amount and where it stands.
#[derive(Debug)]
struct Amount {
    span: Range<usize>,
    /// The span with the words around it that have been read.
    extent: Range<usize>,
    money: Money,
}

/// A number, and the currency behind it if there is one.
#[derive(Clone, Debug)]
struct Part {
    start: usize,
    reading: Reading,
    /// After the number, its 여, its currency and its 대.
    end: usize,
    unit: Option<Unit>,
    over: bool,
    class: bool,
}

/// The figures of an amount before they are scaled to its currency.
#[derive(Clone, Copy, Debug)]
struct Figures {
    min: Bound<Decimal>,
    max: Bound<Decimal>,
    shape: Shape,
}

/// What an amount is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    One,
    /// Two numbers, whose bounds no word beside them moves.
    Range,
    /// Two numbers, each with its bound in words.
    TwoSided,
}

/// Words around an amount.
#[derive(Debug, Default)]
struct Around {
    modifiers: Modifiers,
    /// The last word that says on which side it is open.
    limit: Option<Modifier>,
    per: Option<Per>,
    /// How far they reach.
    at: usize,
}

/// How far to look for words that decide, in bytes.
const CLAUSE: usize = 60;
const NEAR: usize = 36;
/// The longest bracket between an amount and the words that belong to it.
const BRACKET: usize = 90;
/// The most words before an amount, and behind it.
const WORDS: usize = 6;

struct Scanner<'t> {
    text: &'t str,
    mode: Mode,
    found: Vec<Amount>,
    /// Members of a list whose currency is still to come, each with where the next one begins.
    pending: Vec<(Part, usize)>,
}

impl<'t> Scanner<'t> {
    fn new(text: &'t str, mode: Mode) -> Self {
        Self { text, mode, found: Vec::new(), pending: Vec::new() }
    }

    fn run(&mut self) {
        let mut at = 0;
        while let Some(trigger) = next_trigger(self.text.as_bytes(), at) {
            at = self.step(trigger, at).max(trigger + 1);
            while !self.text.is_char_boundary(at) {
                at += 1;
            }
        }
        self.settle_list();
    }

    /// Reads what begins at a trigger, and says where to go on.
    fn step(&mut self, trigger: usize, floor: usize) -> usize {
        if let Some(next) = self.passed_over(trigger) {
            return next;
        }
        let Some(start) = self.begin(trigger, floor) else { return trigger + 1 };
        let full = match number::read(self.text, start, ANY_SPACES) {
            Ok(full) => full,
            Err(NoNumber::Absent) => return trigger + 1,
            Err(NoNumber::Nonsense { end }) => return end,
        };
        let fit = self.fits_behind(start);
        let mut reading = full;
        loop {
            if fit {
                if let Some(next) = self.amount(start, &reading) {
                    return next;
                }
            }
            if reading.spaces == 0 {
                return reading.end;
            }
            // what stands behind a blank may be another number: `1억 3명`
            match number::read(self.text, start, reading.spaces - 1) {
                Ok(shorter) if shorter.spaces < reading.spaces => reading = shorter,
                _ => return reading.end,
            }
        }
    }

    /// Where to go on if a look at what follows shows that there is no amount. Most
    /// digits are those of dates, and most power words are part of other words.
    fn passed_over(&self, trigger: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let digits = bytes.get(trigger..)?.iter().take_while(|b| b.is_ascii_digit()).count();
        if digits > 0 {
            let end = trigger + digits;
            let plain = !matches!(bytes.get(end), Some(b'.' | b','));
            return (plain && !self.may_go_on(end) && self.symbol(trigger).is_none()).then_some(end);
        }
        let c = self.char_at(trigger)?;
        let before = self.text.get(..trigger)?.chars().next_back();
        let alone = !before.is_some_and(|c| number::is_lead(c) || c == ' ');
        let end = trigger + c.len_utf8();
        (alone && !self.may_go_on(end)).then_some(end)
    }

    /// Whether the character at `at`, or behind one blank there, can go on an amount.
    fn may_go_on(&self, at: usize) -> bool {
        let rest = self.rest(at);
        let mut chars = rest.chars();
        match chars.next() {
            Some(' ') => chars.next().is_some_and(|c| lexicon::GOING_ON.contains(c)),
            Some(c) => lexicon::GOING_ON.contains(c),
            None => false,
        }
    }

    /// Where the number begins whose first digit or power stands at `trigger`; `None`
    /// where it is the end of another word (`부천`).
    fn begin(&self, trigger: usize, floor: usize) -> Option<usize> {
        let c = self.char_at(trigger)?;
        if c.is_ascii_digit() {
            return Some(trigger);
        }
        let mut start = trigger;
        let before = self.text.get(floor..trigger)?;
        let mut lead = before.chars().rev();
        match lead.next() {
            Some(c) if number::is_lead(c) => start -= c.len_utf8(),
            Some(' ') => {
                if let Some(several) = lead.next().filter(|&c| number::is_several(c)) {
                    // not the 수 of `할 수 백번`
                    let word = before.get(..before.len() - 1 - several.len_utf8())?;
                    if !word.trim_end().ends_with(|c: char| is_hangul(c) && (c as u32 - '가' as u32) % 28 == 8) {
                        start -= 1 + several.len_utf8();
                    }
                }
            }
            _ => {}
        }
        let free = !self.text.get(..start)?.ends_with(is_word);
        (free || self.before_word(start, floor).is_some() || self.per_directly(start, floor)).then_some(start)
    }

    /// Whether a number may begin behind what stands before `start`: not behind Latin
    /// letters (`G20`), unless they are a currency, and not behind a point.
    fn fits_behind(&self, start: usize) -> bool {
        let before = self.text.get(..start).unwrap_or_default();
        match before.chars().next_back() {
            Some(c) if c.is_alphabetic() && !is_hangul(c) => {
                self.symbol(start).is_some() || !c.is_ascii() && self.reading_per(start)
            }
            Some('.') => before.get(..before.len() - 1).is_some_and(|b| b.ends_with(is_hangul)),
            _ => true,
        }
    }

    /// `㎡당` and the like are the only signs behind which a number stands.
    fn reading_per(&self, start: usize) -> bool {
        self.per_directly(start, start.saturating_sub(CLAUSE))
    }

    /// The currency symbol or code before a number, and where it begins.
    fn symbol(&self, start: usize) -> Option<(usize, Currency)> {
        let before = self.tail(start, 6);
        let trimmed = before.strip_suffix(' ').unwrap_or(before);
        let last = trimmed.chars().next_back()?;
        if is_hangul(last) || (last.is_ascii() && !last.is_ascii_uppercase() && last != '$') {
            return None;
        }
        let (len, currency) = lexicon::symbol_before(trimmed)?;
        let at = start - (before.len() - trimmed.len()) - len;
        // the sign of `1$` is not that of the next number as well
        self.found.last().is_none_or(|last| last.span.end <= at).then_some((at, currency))
    }

    /// Tries an amount that begins with this reading; on success says where to go on.
    fn amount(&mut self, start: usize, reading: &Reading) -> Option<usize> {
        let first = self.part(start, reading);
        if let Some((second, figures)) = self.range(&first) {
            return self.range_amount(&first, &second, figures);
        }
        let symbol = self.symbol(start);
        if first.unit.is_some() || symbol.is_some() {
            let end = self.finish(&first, None, first.unit, symbol)?;
            return Some(end);
        }
        if let Some(next) = self.list_member(&first) {
            self.push_pending(first, next);
            return Some(next);
        }
        if self.is_money(&first) {
            self.settle_pending(&first, None);
            return self.finish(&first, None, None, None);
        }
        None
    }

    fn range_amount(&mut self, first: &Part, second: &Part, figures: Figures) -> Option<usize> {
        let symbol = self.symbol(first.start);
        let unit = second.unit.or(first.unit);
        if unit.is_none() && symbol.is_none() {
            let whole = Part { start: first.start, ..second.clone() };
            if !self.is_money(&whole) {
                return None;
            }
        }
        self.finish(first, Some((second, figures)), unit, symbol)
    }

    /// The number and what stands directly behind it.
    fn part(&self, start: usize, reading: &Reading) -> Part {
        let mut part =
            Part { start, reading: reading.clone(), end: reading.end, unit: None, over: reading.over, class: false };
        if let Some((unit, end, over)) = self.unit(reading) {
            part.unit = Some(unit);
            part.over |= over;
            part.end = end;
        } else if let Some(len) = self.over_at(reading.end) {
            part.over = true;
            part.end = reading.end + len;
        }
        if let Some(len) = self.class_at(part.end) {
            part.class = true;
            part.end += len;
        } else if part.unit.is_some() && !part.over {
            // `500만원여`
            if let Some(len) = self.over_at(part.end) {
                part.over = true;
                part.end += len;
            }
        }
        if part.unit.is_some_and(|unit| self.bare_is_no_money(&part, unit)) {
            part.unit = None;
        }
        part
    }

    /// 여 that ends its word.
    fn over_at(&self, at: usize) -> Option<usize> {
        let rest = self.rest(at);
        let len = number::over(rest)?;
        let c = rest.chars().next()?;
        particles(c, rest.get(len..)?).map(|_| len)
    }

    /// 대 of a class, and not of 대출 or 대비.
    fn class_at(&self, at: usize) -> Option<usize> {
        let rest = self.rest(at);
        let behind = rest.strip_prefix(lexicon::CLASS)?;
        let ends = particles(lexicon::CLASS, behind).is_some()
            || lexicon::CLASS_PARTS.iter().any(|part| behind.starts_with(part));
        ends.then_some(lexicon::CLASS.len_utf8())
    }

    /// The currency behind a number, where it ends, and whether 여 stands before it.
    fn unit(&self, reading: &Reading) -> Option<(Unit, usize, bool)> {
        let mut at = reading.end;
        let mut over = false;
        let spaced_over = usize::from(self.rest(at).starts_with(' '));
        if let Some(len) = number::over(self.rest(at + spaced_over)) {
            at += spaced_over + len;
            over = true;
        }
        let spaced = self.rest(at).starts_with(' ');
        at += usize::from(spaced);
        let (len, unit) = lexicon::UNITS.at(self.text, at)?;
        let end = at + len;
        self.is_unit(reading, unit, spaced, at, end).then_some((unit, end, over))
    }

    /// Whether the form of a currency that stands at `at..end` is one there.
    fn is_unit(&self, reading: &Reading, unit: Unit, spaced: bool, at: usize, end: usize) -> bool {
        let strong = reading.has_power() || reading.comma || reading.below.is_some();
        let rest = self.rest(end);
        if unit.latin {
            return !rest.starts_with(|c: char| c.is_ascii_alphanumeric());
        }
        let last = self.text.get(at..end).and_then(|form| form.chars().next_back()).unwrap_or(' ');
        if !is_word(last) {
            return true;
        }
        let bounded = self.bounded(last, end);
        match unit.sense {
            // `2024 유로` names a tournament
            Sense::Plain => bounded && !(spaced && is_year(reading)),
            Sense::Won => {
                let other = lexicon::NOT_WON_WORDS.at(self.text, at).is_some();
                // `5000원인데` is no 원인, `3원인` is
                let directly = !spaced && (strong || reading.value >= Decimal::TEN);
                match other {
                    false => bounded || (strong && !spaced),
                    true => (bounded && directly) || self.won_exactly(reading, at, end),
                }
            }
            Sense::Weight => bounded && self.is_sterling(reading, at, end),
            Sense::Large => bounded && reading.has_big() && !rest.starts_with(lexicon::OF),
            Sense::Particle => bounded && (spaced || !is_year(reading)),
            Sense::Counted => bounded && (strong || reading.value >= Decimal::TEN),
            Sense::Tail => false,
        }
    }

    /// `일금 이백만원정`: 정 says that nothing is missing.
    fn won_exactly(&self, reading: &Reading, at: usize, end: usize) -> bool {
        let rest = self.rest(end);
        let exactly = lexicon::EXACTLY.iter().find_map(|&mark| Some((mark, rest.strip_prefix(mark)?)));
        let gold = self.text.get(..at).is_some_and(|before| {
            let number = before.len().saturating_sub(at - reading.end);
            lexicon::IN_FULL.iter().any(|word| self.tail(number, CLAUSE).contains(word))
        });
        exactly.is_some_and(|(mark, tail)| gold && particles(mark, tail).is_some())
    }

    /// Whether a word ends at `end`, or goes on with what amounts carry.
    fn bounded(&self, last: char, end: usize) -> bool {
        let rest = self.rest(end);
        particles(last, rest).is_some()
            || self.class_at(end).is_some()
            || lexicon::SUFFIXES.iter().any(|suffix| rest.starts_with(suffix))
    }

    /// Pounds are money where nothing is weighed; a few of them only where something is paid.
    fn is_sterling(&self, reading: &Reading, at: usize, end: usize) -> bool {
        let (before, behind) = (self.tail(at, CLAUSE), self.head(end, NEAR));
        if lexicon::WEIGHING_WORDS.touch(before) || lexicon::WEIGHING_WORDS.touch(behind) {
            return false;
        }
        reading.has_power() || lexicon::STERLING_WORDS.touch(before) || lexicon::STERLING_WORDS.touch(behind)
    }

    /// 만원 is a full house as well, and 억원 alone the unit of a table.
    fn bare_is_no_money(&self, part: &Part, unit: Unit) -> bool {
        if !part.reading.bare {
            return false;
        }
        if part.class {
            return false;
        }
        if part.reading.first_big != lexicon::MAN {
            return true;
        }
        if unit.sense != Sense::Won || self.rest(part.reading.end).starts_with(' ') {
            return false;
        }
        let counted = self.before_word(part.start, 0).is_some() || self.per_directly(part.start, 0);
        let rest = self.rest(part.end);
        let rest = if self.behind(part.end).is_some() { rest.trim_start_matches(' ') } else { rest };
        let paid = lexicon::SUFFIXES.iter().chain(lexicon::PAID_PARTICLES).any(|word| rest.starts_with(word));
        !(counted || paid && !lexicon::FULL_HOUSE.iter().any(|full| rest.starts_with(full)))
    }

    /// The other end of a range that begins with `first`, and what the two say.
    fn range(&self, first: &Part) -> Option<(Part, Figures)> {
        if let Some(found) = self.two_sided(first) {
            return Some(found);
        }
        let rest = self.rest(first.end);
        let spaces = rest.len() - rest.trim_start_matches(' ').len();
        let mark = rest.get(spaces..)?.chars().next().filter(|c| lexicon::RANGE.contains(c));
        if let Some(mark) = mark.filter(|_| spaces <= 1) {
            let at = first.end + spaces + mark.len_utf8();
            let at = at + usize::from(self.rest(at).starts_with(' '));
            let second = self.second(at)?;
            if second.unit.is_none() && first.unit.is_some() && !second.reading.has_power() {
                return None;
            }
            return Some((second.clone(), between(first, &second)?));
        }
        for (from, to) in lexicon::FROM_TO {
            let Some(behind) = rest.strip_prefix(from) else { continue };
            let second = self.second(self.text.len() - behind.len())?;
            second.unit?;
            let closes = to.iter().any(|to| self.rest(second.end).starts_with(to)) && !self.changes(second.end);
            return if closes { Some((second.clone(), between(first, &second)?)) } else { None };
        }
        None
    }

    /// `5억원 이상 50억원 미만`: the last word stands behind the span.
    fn two_sided(&self, first: &Part) -> Option<(Part, Figures)> {
        let rest = self.rest(first.end);
        let (lower, modifier) =
            lexicon::LOWER.iter().find(|(word, _)| rest.trim_start_matches(' ').starts_with(word))?;
        let at = self.text.len() - rest.trim_start_matches(' ').len() + lower.len();
        let between = self.rest(at);
        let at = self.text.len() - between.trim_start_matches(|c: char| c == ' ' || lexicon::RANGE.contains(&c)).len();
        if at - first.end > NEAR {
            return None;
        }
        let second = self.second(at)?;
        let upper = self.rest(second.end).trim_start_matches(' ');
        let (_, end) = lexicon::UPPER.iter().find(|(word, _)| upper.starts_with(word))?;
        second.unit.or(first.unit)?;
        let (min, max) = (shared(&first.reading, &second.reading)?, second.reading.value);
        let figures = Figures {
            min: if *modifier == Modifier::MoreThan { Bound::Excluded(min) } else { Bound::Included(min) },
            max: if *end == Modifier::LessThan { Bound::Excluded(max) } else { Bound::Included(max) },
            shape: Shape::TwoSided,
        };
        (min <= max).then_some((second, figures))
    }

    /// The number at `at`, with its currency.
    fn second(&self, at: usize) -> Option<Part> {
        let c = self.char_at(at)?;
        if !(c.is_ascii_digit() || number::is_power(c) || number::is_lead(c)) {
            // `$3~$5`
            let symbol = self.head(at, 4);
            let digits = symbol.find(|c: char| c.is_ascii_digit())?;
            let currency = lexicon::symbol_before(symbol.get(..digits)?)?;
            if currency.0 != digits {
                return None;
            }
            let reading = number::read(self.text, at + digits, ANY_SPACES).ok()?;
            return Some(self.part(at + digits, &reading));
        }
        let mut reading = number::read(self.text, at, ANY_SPACES).ok()?;
        loop {
            let part = self.part(at, &reading);
            if part.unit.is_some() || reading.spaces == 0 {
                return Some(part);
            }
            let shorter = number::read(self.text, at, reading.spaces - 1).ok()?;
            if shorter.spaces >= reading.spaces {
                return Some(part);
            }
            reading = shorter;
        }
    }

    /// Where the next member of a list begins that this number without a currency is in.
    fn list_member(&self, part: &Part) -> Option<usize> {
        let rest = self.rest(part.end);
        let mark = rest.chars().next()?;
        let sure = match mark {
            '·' => true,
            ',' | '/' => part.reading.has_big(),
            _ => false,
        };
        if !sure || !part.reading.digits {
            return None;
        }
        let at = part.end + mark.len_utf8();
        let at = at + usize::from(self.rest(at).starts_with(' '));
        self.char_at(at)?.is_ascii_digit().then_some(at)
    }

    fn push_pending(&mut self, part: Part, next: usize) {
        if self.pending.last().is_some_and(|(_, follows)| *follows != part.start) {
            self.settle_list();
        }
        self.pending.push((part, next));
    }

    /// The list ended without a currency: what is money by itself stays.
    fn settle_list(&mut self) {
        for (part, _) in std::mem::take(&mut self.pending) {
            if self.is_money(&part) {
                let _ = self.write(&part, None, None, None);
            }
        }
    }

    /// Gives the members of a list that `last` ends its currency.
    fn settle_pending(&mut self, last: &Part, unit: Option<Unit>) {
        if self.pending.last().is_some_and(|(_, next)| *next != last.start) {
            return self.settle_list();
        }
        for (mut part, _) in std::mem::take(&mut self.pending) {
            if let Some(value) = shared(&part.reading, &last.reading) {
                part.reading.value = value;
                let _ = self.write(&part, None, unit, None);
            }
        }
    }

    /// Writes the amount down after the list that it may end, and says where to go on.
    fn finish(
        &mut self,
        first: &Part,
        second: Option<(&Part, Figures)>,
        unit: Option<Unit>,
        symbol: Option<(usize, Currency)>,
    ) -> Option<usize> {
        self.settle_pending(first, unit);
        self.write(first, second, unit, symbol)
    }

    fn write(
        &mut self,
        first: &Part,
        second: Option<(&Part, Figures)>,
        unit: Option<Unit>,
        symbol: Option<(usize, Currency)>,
    ) -> Option<usize> {
        let last = second.map_or(first, |(second, _)| second);
        let mut end = last.end;
        let mut figures = match second {
            Some((_, figures)) => figures,
            None => single(first, unit)?,
        };
        if unit.is_none() && symbol.is_some() {
            // `$1.5B`: a letter directly behind is another unit
            if let Some((len, exponent)) = self.latin_scale(end) {
                end += len;
                figures = figures.scaled(number::ten_to(exponent))?;
            } else if self.rest(end).starts_with(|c: char| c.is_ascii_alphabetic()) {
                return None;
            }
        }
        if let Some(unit) = unit {
            if unit.cent {
                figures = figures.scaled(Decimal::new(1, 2))?;
            } else if second.is_none() {
                if let Some((tail_end, cents)) = self.cents(end, unit.currency) {
                    end = tail_end;
                    figures = figures.plus(cents)?;
                }
            }
        }
        let start = symbol.map_or(first.start, |(at, _)| at);
        let floor = self.found.last().map_or(0, |amount| amount.span.end).min(start);
        let left = self.left(start, floor);
        let right = self.right(end);
        // the words between and behind two sides are their bounds already
        let behind = if figures.shape == Shape::TwoSided { Modifiers::default() } else { right.modifiers };
        let mut modifiers = left.modifiers.union(behind);
        if first.over || last.over {
            modifiers.insert(Modifier::SlightlyOver);
        }
        if first.reading.below.is_some() || last.reading.below.is_some() {
            modifiers.insert(Modifier::Several);
        }
        if last.class {
            modifiers.insert(Modifier::Class);
        }
        let (min, max) = figures.limited(right.limit.or(left.limit));
        let currency = match (unit, symbol) {
            (Some(unit), _) => unit.currency,
            (None, Some((_, currency))) => currency,
            (None, None) => Currency::Krw,
        };
        let mut money = Money::between(currency, min, max);
        money.modifiers = modifiers;
        money.per = left.per.or_else(|| self.per(start, end, floor)).or_else(|| self.inherited_per(start));
        money.implied = unit.is_none() && symbol.is_none();
        self.found.push(Amount { span: start..end, extent: left.at..right.at, money });
        Some(end)
    }

    /// `million` and its like behind `$3`.
    fn latin_scale(&self, at: usize) -> Option<(usize, u32)> {
        let spaces = usize::from(self.rest(at).starts_with(' '));
        let (word, exponent) =
            lexicon::LATIN_SCALES.iter().find(|(word, _)| self.rest(at + spaces).starts_with(word))?;
        let rest = self.rest(at + spaces + word.len());
        (!rest.starts_with(|c: char| c.is_ascii_alphanumeric())).then_some((spaces + word.len(), *exponent))
    }

    /// `20센트` behind `1달러`: where it ends, and its value.
    fn cents(&self, at: usize, currency: Currency) -> Option<(usize, Decimal)> {
        let at = at + usize::from(self.rest(at).starts_with(' '));
        if !self.char_at(at)?.is_ascii_digit() {
            return None;
        }
        let reading = number::read(self.text, at, 0).ok()?;
        if reading.has_power() || reading.below.is_some() || reading.value >= Decimal::ONE_HUNDRED {
            return None;
        }
        let at = reading.end + usize::from(self.rest(reading.end).starts_with(' '));
        let (len, unit) = lexicon::UNITS.at(self.text, at)?;
        let last = self.text.get(at..at + len)?.chars().next_back()?;
        (unit.cent && unit.currency == currency && self.bounded(last, at + len))
            .then_some((at + len, reading.value * Decimal::new(1, 2)))
    }

    /// The words before an amount, from right to left.
    fn left(&self, start: usize, floor: usize) -> Around {
        let mut around = Around { at: start, ..Around::default() };
        for _ in 0..WORDS {
            if let Some((at, word)) = self.before_word(around.at, floor) {
                around.at = at;
                match word {
                    Before::Is(modifier) => around.add(modifier),
                    Before::Per(per) => around.per = around.per.or(Some(per)),
                    Before::Nothing => {}
                }
            } else if let Some((at, per)) = self.per_ending(around.at, floor) {
                around.at = at;
                // 1인당 매월: the head counts, not the month
                around.per = match around.per {
                    Some(inner) if !matches!(per, Per::Person | Per::Share | Per::Unit) => Some(inner),
                    _ => Some(per),
                };
            } else {
                break;
            }
        }
        around
    }

    /// The word of the table that ends directly before `at`, or before one blank.
    fn before_word(&self, at: usize, floor: usize) -> Option<(usize, Before)> {
        let before = self.text.get(floor..at)?.trim_end_matches(' ');
        let last = before.chars().next_back()?;
        let (word, meaning) = (lexicon::before_words(last).iter())
            .filter(|(word, _)| before.strip_suffix(word).is_some_and(|head| !head.ends_with(is_word)))
            .max_by_key(|(word, _)| word.len())?;
        let start = floor + before.len() - word.len();
        let head = self.text.get(floor..start).unwrap_or_default().trim_end();
        let is_limit = matches!(meaning, Before::Is(Modifier::AtMost));
        if is_limit && lexicon::RECORD.iter().any(|record| head.ends_with(record)) {
            return None;
        }
        Some((start, *meaning))
    }

    /// The last `1인당` or its like that ends directly before `at`.
    fn per_ending(&self, at: usize, floor: usize) -> Option<(usize, Per)> {
        let before = self.clause_before(at, floor);
        let trimmed = before.trim_end_matches(' ');
        trimmed.chars().next_back().filter(|&c| lexicon::PER_ENDS.contains(c))?;
        let (start, _, per) = self.per_words(trimmed).filter(|(_, end, _)| *end == trimmed.len()).last()?;
        Some((at - before.len() + start, per))
    }

    fn per_directly(&self, at: usize, floor: usize) -> bool {
        self.per_ending(at, floor).is_some()
    }

    /// The words of counting in a clause that begin a word there.
    fn per_words<'a>(&self, clause: &'a str) -> impl Iterator<Item = (usize, usize, Per)> + 'a {
        lexicon::PER_WORDS.within(clause).filter(move |(start, end, _)| {
            let head = clause.get(..*start).unwrap_or_default();
            let mut back = head.chars().rev();
            match back.next() {
                Some(c) if c == lexicon::ONE => !back.next().is_some_and(is_word),
                Some(c) if c.is_ascii_digit() => clause.get(..*end).is_some_and(|c| c.ends_with(lexicon::EACH)),
                Some(c) => !is_word(c),
                None => true,
            }
        })
    }

    /// What governs the amount from further left in its clause.
    fn per(&self, start: usize, end: usize, floor: usize) -> Option<Per> {
        let clause = self.clause_before(start, floor);
        let far = |from: usize| clause.get(from..).is_some_and(|rest| rest.split(' ').count() > lexicon::CLOSE_WORDS);
        // 월 and 연 are too short to be trusted from afar
        (self.per_words(clause))
            .filter(|&(from, to, _)| to - from > lexicon::SYLLABLE || !far(from) && self.is_word_alone(clause, to))
            .map(|(_, _, per)| per)
            .last()
            .or_else(|| self.per_behind(end))
    }

    fn is_word_alone(&self, clause: &str, end: usize) -> bool {
        !clause.get(end..).is_some_and(|rest| rest.starts_with(is_word))
    }

    /// `5만 유로의 연봉`.
    fn per_behind(&self, end: usize) -> Option<Per> {
        let rest = self.rest(self.after_bracket(end).unwrap_or(end));
        let noun = rest.strip_prefix(lexicon::OF).unwrap_or(rest).strip_prefix(' ')?;
        (lexicon::PER_NOUNS.iter()).find(|(word, _)| noun.starts_with(word)).map(|&(_, per)| per)
    }

    /// A conversion in brackets, and B of `A에서 B로`, are counted by what A is.
    fn inherited_per(&self, start: usize) -> Option<Per> {
        let last = self.found.last()?;
        let between = self.text.get(last.span.end..start)?;
        let bracket = between.starts_with('(') && !between.contains(')');
        let change = lexicon::GOES_ON.iter().any(|word| between.starts_with(word)) && !between.contains(['.', ',']);
        let list = matches!(between, "·" | ", " | ",");
        ((bracket || change || list) && between.len() <= NEAR).then_some(last.money.per).flatten()
    }

    /// The words behind an amount; a conversion in brackets may stand before them.
    fn right(&self, end: usize) -> Around {
        let mut around = Around { at: end, ..Around::default() };
        for _ in 0..WORDS {
            let Some((at, modifier)) = self.behind(around.at) else { break };
            let verb = matches!(modifier, Modifier::MoreThan | Modifier::LessThan | Modifier::Nearly);
            around.at = at + if verb { hangul_run(self.rest(at)) } else { 0 };
            around.add(modifier);
        }
        if around.modifiers.is_empty() {
            if let Some((_, modifier)) = self.after_bracket(end).and_then(|at| self.behind(at)) {
                around.add(modifier);
            }
        }
        around
    }

    fn after_bracket(&self, at: usize) -> Option<usize> {
        let head = self.head(at, BRACKET);
        let inside = head.strip_prefix('(')?;
        let close = inside.find([')', '('])?;
        inside.get(close..)?.starts_with(')').then_some(at + 1 + close + 1)
    }

    /// One word behind an amount, with the particle and the adverb before it.
    fn behind(&self, at: usize) -> Option<(usize, Modifier)> {
        if let Some(found) = self.behind_word(at, false, None) {
            return found;
        }
        let rest = self.rest(at);
        if rest.starts_with(lexicon::UNTIL) {
            return self.is_limit(at).then_some((at + lexicon::UNTIL.len(), Modifier::AtMost));
        }
        let particle = lexicon::LINKS.iter().copied().find(|link| rest.starts_with(link));
        let link = at + particle.map_or(0, str::len);
        let spaced = self.rest(link).starts_with(' ');
        let next = link + usize::from(spaced);
        if let Some(found) = self.behind_word(next, spaced, particle) {
            return found;
        }
        let rest = self.rest(next);
        let adverb =
            lexicon::ADVERBS.iter().find(|adverb| rest.strip_prefix(**adverb).is_some_and(|r| r.starts_with(' ')))?;
        self.behind_word(next + adverb.len() + 1, true, particle).flatten()
    }

    /// `Some(None)` where a word stands that only looks like one of them.
    #[allow(clippy::option_option)] // three answers: this word, no word, and not this one
    fn behind_word(&self, at: usize, spaced: bool, particle: Option<&str>) -> Option<Option<(usize, Modifier)>> {
        let (len, word) = lexicon::BEHIND_WORDS.at(self.text, at)?;
        let Effect::Is(modifier) = word.effect else { return Some(None) };
        let holds = match word.needs {
            Needs::Nothing => true,
            Needs::Blank => spaced,
            Needs::Particle => particle.is_some(),
            Needs::NoPrice => particle != Some(lexicon::AT),
            Needs::Boundary => {
                let last = self.text.get(at..at + len).and_then(|w| w.chars().next_back()).unwrap_or(' ');
                particles(last, self.rest(at + len)).is_some()
            }
        };
        Some(holds.then_some((at + len, modifier)))
    }

    /// Whether 까지 at `at` is a limit: something is granted, and nothing rises or falls.
    fn is_limit(&self, at: usize) -> bool {
        let behind = self.head(at + lexicon::UNTIL.len(), NEAR);
        let clause = behind.split([',', '.', '"', '”']).next().unwrap_or_default();
        lexicon::LIMITED_WORDS.touch(clause) && !lexicon::CHANGES.iter().any(|word| clause.contains(word))
    }

    /// Whether what goes on at `at` is a rise or fall (`3억원에서 5억원까지 올랐다`).
    fn changes(&self, at: usize) -> bool {
        let behind = self.head(at, NEAR);
        let clause = behind.split([',', '.', '"', '”']).next().unwrap_or_default();
        lexicon::CHANGES.iter().any(|word| clause.contains(word))
    }

    /// Whether a number without a currency is money.
    fn is_money(&self, part: &Part) -> bool {
        let reading = &part.reading;
        if self.mode == Mode::Phrase {
            return reading.has_power() && !reading.bare;
        }
        if !reading.has_big() || (reading.bare && !(part.class && reading.first_big > lexicon::MAN)) {
            return false;
        }
        let before = self.clause_before(part.start, 0);
        // 구조, 사경, 이조: words far more often than numbers
        let spelled = !(reading.digits || reading.bare || reading.below.is_some());
        if spelled && !(reading.small > 0 && self.is_sum(before)) {
            return false;
        }
        let Some(behind) = self.behind_number(part) else { return false };
        let sum = self.is_sum(before);
        if counted(&lexicon::COUNTED_WORDS, behind, sum) || (!sum && self.goes_on(part.end)) {
            return false;
        }
        if lexicon::UNCOUNTED_WORDS.touch(before) {
            return false;
        }
        let near_before = floor_tail(before, NEAR);
        let near_behind = floor_head(behind, NEAR).split(['.', '\n']).next().unwrap_or_default();
        let evident = || lexicon::MONEY.touch(near_before) || lexicon::MONEY.touch(near_behind);
        match reading.last_big {
            // `1억2천` leaves out its 만
            // `2억대에`: a class of amounts, or so many cars
            lexicon::EOK => !part.class || evident(),
            lexicon::JO => evident() && !self.is_article(before, part.end),
            _ if reading.first_big >= lexicon::EOK => !reading.tail.is_zero() || evident(),
            lexicon::MAN => sum,
            _ => false,
        }
    }

    /// Whether a number without a power of its own stands behind a blank: 3 in `1억 3명`.
    fn goes_on(&self, at: usize) -> bool {
        let rest = self.rest(at);
        let digits = rest.strip_prefix(' ').is_some_and(|r| r.starts_with(|c: char| c.is_ascii_digit()));
        digits && !number::read(self.text, at + 1, 0).is_ok_and(|next| next.has_big())
    }

    /// Whether a number before 조 is that of an article of law, or of a team.
    fn is_article(&self, before: &str, end: usize) -> bool {
        let article = before.strip_suffix(lexicon::ARTICLE).is_some_and(|b| !b.ends_with(is_word));
        let before = before.trim_end();
        let team = before.strip_suffix(lexicon::HEADS).is_some_and(|b| b.ends_with(|c: char| c.is_ascii_digit()));
        article
            || team
            || lexicon::BEFORE_ARTICLES.iter().any(|word| before.ends_with(word))
            || lexicon::BEHIND_ARTICLES.iter().any(|word| self.rest(end).starts_with(word))
    }

    /// Whether the word before the number names a sum of money.
    fn is_sum(&self, before: &str) -> bool {
        let word = before.trim_end().rsplit(' ').next().unwrap_or_default();
        lexicon::SUMS.iter().any(|sum| word.ends_with(sum))
    }

    /// What stands behind a number without a currency, past particles and hedges;
    /// `None` where the word goes on.
    fn behind_number(&self, part: &Part) -> Option<&'t str> {
        let mut at = part.end;
        let last = self.tail(at, 4).chars().next_back()?;
        let rest = self.rest(at);
        if !part.class {
            let hedged = lexicon::SUFFIXES.iter().any(|suffix| rest.starts_with(suffix));
            let len = particles(last, rest);
            if len.is_none() && !hedged || rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
                return None;
            }
        }
        for _ in 0..WORDS {
            let Some((next, _)) = self.behind(at) else { break };
            at = next;
        }
        let rest = self.rest(at);
        let word = rest.find(|c: char| !is_hangul(c)).unwrap_or(rest.len());
        // `390만이 넘는 조회수`: the rest of 넘는, or a particle
        let skip = if at > part.end || particles(last, rest).is_some_and(|len| len > 0) { word } else { 0 };
        Some(rest.get(skip..)?.trim_start_matches(' '))
    }

    /// The clause before `at`, not beyond `floor`, nor punctuation.
    fn clause_before(&self, at: usize, floor: usize) -> &'t str {
        let before = self.tail(at, CLAUSE);
        let before = if at - before.len() < floor { self.text.get(floor..at).unwrap_or_default() } else { before };
        let mut depth = 0_usize;
        let mut from = 0;
        for (i, c) in before.char_indices().rev() {
            match c {
                ')' => {
                    depth += 1;
                    from = i + 1;
                }
                '(' if depth > 0 => {
                    depth -= 1;
                    from = 0;
                }
                '(' => return before.get(i + 1..).unwrap_or_default(),
                _ if depth == 0 && lexicon::CLAUSE_ENDS.contains(&c) => {
                    return before.get(i + c.len_utf8()..).unwrap_or_default();
                }
                _ => {}
            }
        }
        // a bracket that begins before the window
        before.get(if depth > 0 { from } else { 0 }..).unwrap_or_default()
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    fn rest(&self, at: usize) -> &'t str {
        self.text.get(at..).unwrap_or_default()
    }

    /// At most `len` bytes of the line before `at`.
    fn tail(&self, at: usize, len: usize) -> &'t str {
        let before = floor_tail(self.text.get(..at).unwrap_or_default(), len);
        before.rfind('\n').and_then(|i| before.get(i + 1..)).unwrap_or(before)
    }

    /// At most `len` bytes of the line from `at` on.
    fn head(&self, at: usize, len: usize) -> &'t str {
        let behind = floor_head(self.rest(at), len);
        behind.find('\n').and_then(|i| behind.get(..i)).unwrap_or(behind)
    }
}

impl Around {
    fn add(&mut self, modifier: Modifier) {
        self.modifiers.insert(modifier);
        let limits = [Modifier::AtLeast, Modifier::MoreThan, Modifier::AtMost, Modifier::LessThan];
        if limits.contains(&modifier) && self.limit.is_none() {
            self.limit = Some(modifier);
        }
    }
}

impl Figures {
    fn map(self, f: impl Fn(Decimal) -> Option<Decimal>) -> Option<Self> {
        let bound = |bound: Bound<Decimal>| {
            Some(match bound {
                Bound::Included(d) => Bound::Included(f(d)?),
                Bound::Excluded(d) => Bound::Excluded(f(d)?),
                Bound::Unbounded => Bound::Unbounded,
            })
        };
        Some(Self { min: bound(self.min)?, max: bound(self.max)?, shape: self.shape })
    }

    fn scaled(self, factor: Decimal) -> Option<Self> {
        self.map(|d| d.checked_mul(factor))
    }

    fn plus(self, more: Decimal) -> Option<Self> {
        self.map(|d| d.checked_add(more))
    }

    /// The bounds under a word that opens one side.
    fn limited(self, limit: Option<Modifier>) -> (Bound<Decimal>, Bound<Decimal>) {
        let excluded = |bound| match bound {
            Bound::Included(d) => Bound::Excluded(d),
            other => other,
        };
        match limit.filter(|_| self.shape == Shape::One) {
            Some(Modifier::AtLeast) => (self.min, Bound::Unbounded),
            Some(Modifier::MoreThan) => (excluded(self.min), Bound::Unbounded),
            Some(Modifier::AtMost) => (Bound::Unbounded, self.max),
            Some(Modifier::LessThan) => (Bound::Unbounded, excluded(self.max)),
            _ => (self.min, self.max),
        }
    }
}

/// The figures of one number.
fn single(part: &Part, unit: Option<Unit>) -> Option<Figures> {
    let reading = &part.reading;
    let value = if unit.is_none() { reading.filled()? } else { reading.value };
    let max = match reading.below {
        Some(below) => Bound::Excluded(below),
        // `억대`: from one to ten of them
        None if part.class && reading.bare => Bound::Excluded(value.checked_mul(Decimal::TEN)?),
        None if part.class => Bound::Excluded(value.checked_add(reading.step)?),
        None => Bound::Included(value),
    };
    Some(Figures { min: Bound::Included(value), max, shape: Shape::One })
}

/// The figures of a range; `None` where it falls.
fn between(first: &Part, second: &Part) -> Option<Figures> {
    let min = shared(&first.reading, &second.reading)?;
    let max = match second.reading.below {
        Some(below) => Bound::Excluded(below),
        None if second.class => Bound::Excluded(second.reading.value.checked_add(second.reading.step)?),
        None => Bound::Included(second.reading.value),
    };
    (min <= second.reading.value).then_some(Figures { min: Bound::Included(min), max, shape: Shape::Range })
}

/// The value of a number that shares its power with the one behind it: 3 of `3~5조`.
fn shared(first: &Reading, second: &Reading) -> Option<Decimal> {
    if first.has_big() {
        // `1억2천~1억5천만`
        if second.last_big > 0 && second.last_big < first.first_big {
            return first.filled();
        }
        return Some(first.value);
    }
    let plain = !first.has_power();
    if plain && second.small > 0 && first.value < second.head {
        return first.value.checked_mul(number::ten_to(second.small + second.first_big));
    }
    if second.first_big > 0 && first.value < second.coefficient {
        return first.value.checked_mul(number::ten_to(second.first_big));
    }
    Some(first.value)
}

/// Four digits that are a year.
fn is_year(reading: &Reading) -> bool {
    let years = Decimal::from(1900)..Decimal::from(2100);
    let round = (reading.value % Decimal::ONE_HUNDRED).is_zero();
    !reading.has_power() && !reading.comma && !round && years.contains(&reading.value)
}

/// Whether what stands behind a number is what it counts. A counter of one syllable
/// must be a word of its own: 부 in `3만 부를`, not in `3억 부동산`. Behind the name of
/// a sum, people are not counted but have it (`연봉 1억 직장인`).
fn counted(words: &Words<()>, behind: &str, sum: bool) -> bool {
    let past_over = number::over(behind).and_then(|len| behind.get(len..)).map(|rest| rest.trim_start_matches(' '));
    let counter = |text: &str| {
        let Some((len, ())) = words.at(text, 0) else { return false };
        let mut chars = text.get(..len).unwrap_or_default().chars();
        match (chars.next(), chars.next()) {
            (Some(c), None) if is_hangul(c) => particles(c, text.get(len..).unwrap_or_default()).is_some(),
            (Some(c), _) => !(sum && is_hangul(c)),
            _ => true,
        }
    };
    counter(behind) || past_over.is_some_and(counter)
}

/// The bytes of Hangul that a text begins with, up to what an ending has.
fn hangul_run(text: &str) -> usize {
    text.chars().take(WORDS).take_while(|&c| is_hangul(c)).map(char::len_utf8).sum()
}

fn floor_tail(text: &str, len: usize) -> &str {
    let mut at = text.len().saturating_sub(len);
    while !text.is_char_boundary(at) {
        at += 1;
    }
    text.get(at..).unwrap_or_default()
}

fn floor_head(text: &str, len: usize) -> &str {
    let mut at = text.len().min(len);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    text.get(..at).unwrap_or_default()
}

/// The next byte from `at` on, a character boundary, where a digit or a power word
/// begins. Nearly all of a scan is spent here.
fn next_trigger(bytes: &[u8], mut at: usize) -> Option<usize> {
    while at < bytes.len() {
        let end = match bytes.get(at..).and_then(|rest| rest.first_chunk::<{ BLOCK + 2 }>()) {
            Some(block) if !may_hold_trigger(block) => {
                at += BLOCK;
                while bytes.get(at).is_some_and(|b| (0x80..0xc0).contains(b)) {
                    at += 1;
                }
                continue;
            }
            Some(_) => at + BLOCK,
            None => bytes.len(),
        };
        while at < end {
            let lead = *bytes.get(at)?;
            match lead {
                b'0'..=b'9' => return Some(at),
                0..=0x7f => at += 1,
                0x80..=0xdf => at += 2,
                0xe0..=0xef => {
                    if let (Some(&second), Some(&third)) = (bytes.get(at + 1), bytes.get(at + 2)) {
                        if is_power_word(lead, second, third) {
                            return Some(at);
                        }
                    }
                    at += 3;
                }
                _ => at += 4,
            }
        }
    }
    None
}

/// As many bytes as are looked at together.
const BLOCK: usize = 32;

/// Whether a digit, one of the Hangul powers or any hanja may begin in the block; two
/// bytes more belong to it, for the character on its edge. No branch and no table, so
/// that the compiler makes vector instructions of it.
fn may_hold_trigger(block: &[u8; BLOCK + 2]) -> bool {
    let mut found = false;
    for i in 0..BLOCK {
        let (first, second, third) = (block[i], block[i + 1], block[i + 2]);
        found |= first.wrapping_sub(b'0') < 10;
        // the leading bytes of hanja
        found |= first.wrapping_sub(0xe4) < 6;
        found |= (second == 0x8b) & (third == 0xad);
        found |= (second == 0xb0) & (third == 0xb1);
        found |= (second == 0xb2) & ((third == 0x9c) | (third == 0xbd));
        found |= (second == 0xa7) & (third == 0x8c);
        found |= (second == 0x96) & (third == 0xb5);
        found |= (second == 0xa1) & (third == 0xb0);
    }
    found
}

/// 십, 백, 천, 만, 억, 조, 경 and the hanja for them, as bytes. The lexicon has them
/// too; a test holds the two together.
#[rustfmt::skip]
const POWERS: [[u8; 3]; 16] = [
    *b"\xec\x8b\xad", *b"\xeb\xb0\xb1", *b"\xec\xb2\x9c", *b"\xeb\xa7\x8c", *b"\xec\x96\xb5", *b"\xec\xa1\xb0", *b"\xea\xb2\xbd", // 십백천만억조경
    *b"\xe5\x8d\x81", *b"\xe7\x99\xbe", *b"\xe5\x8d\x83", *b"\xe8\x90\xac", *b"\xe4\xb8\x87", // 十百千萬万
    *b"\xe5\x84\x84", *b"\xe5\x85\x86", *b"\xe4\xba\xac", *b"\xe6\x8b\xbe", // 億兆京拾
];

/// The last bytes of [`POWERS`]: one look tells nearly every other character from them.
const POWER_ENDS: [bool; 256] = {
    let mut ends = [false; 256];
    let mut i = 0;
    while i < POWERS.len() {
        ends[POWERS[i][2] as usize] = true;
        i += 1;
    }
    ends
};

fn is_power_word(lead: u8, second: u8, third: u8) -> bool {
    POWER_ENDS.get(usize::from(third)) == Some(&true) && POWERS.contains(&[lead, second, third])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Vec<(Span, Money)> {
        let mut found = Vec::new();
        scan(text, 0..text.len(), &mut found);
        found.into_iter().map(|f| (f.span, f.value)).collect()
    }

    #[test]
    fn the_trigger_bytes_are_the_powers_of_the_lexicon() {
        for c in '\u{800}'..='\u{ffff}' {
            let mut bytes = [0; 4];
            let found = next_trigger(c.encode_utf8(&mut bytes).as_bytes(), 0).is_some();
            assert_eq!(found, number::is_power(c), "{c}");
            // at the edge of a block as well
            if found {
                for before in 0..2 * BLOCK {
                    let text = format!("{}{c}{}", ".".repeat(before), "가".repeat(BLOCK));
                    assert_eq!(next_trigger(text.as_bytes(), 0), Some(before), "{c} behind {before}");
                }
            }
        }
    }

    #[test]
    fn hostile_repetition_is_read_to_its_end() {
        let count = |text: &str| read(text).len();
        assert_eq!(count(&"1억".repeat(100_000)), 0);
        assert_eq!(count(&"9".repeat(1_000_000)), 0);
        assert_eq!(count(&"1억·".repeat(20_000)), 20_000);
        assert_eq!(count(&"3원~".repeat(20_001)), 10_001);
        assert_eq!(count(&"(1억원".repeat(20_000)), 20_000);
        assert_eq!(count(&"약 ".repeat(50_000)), 0);
        assert_eq!(count(&format!("5{}원", " ".repeat(100_000))), 0);
    }

    /// Pieces that meet in amounts, and some that do not.
    fn pieces() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(vec![
            "1",
            "20",
            "3,000",
            "0.5",
            "9999",
            "수",
            "몇",
            "천",
            "백",
            "십",
            "만",
            "억",
            "조",
            "경",
            "여",
            "원",
            "달러",
            "엔",
            "불",
            "동",
            "파운드",
            "센트",
            "대",
            "약",
            "최대",
            " ",
            " ",
            "~",
            "-",
            "·",
            ",",
            ".",
            "(",
            ")",
            "$",
            "USD ",
            "이상",
            "미만",
            "에서",
            "사이",
            "까지",
            "1인당",
            "월",
            "이 넘는",
            "투자",
            "매출",
            "\n",
            "가",
            "명",
            "日",
            "億",
            "é",
            "😀",
        ]);
        prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn spans_are_in_order_and_on_boundaries(text in pieces()) {
            let mut end = 0;
            for (span, _) in read(&text) {
                prop_assert!(span.start >= end && !span.is_empty());
                prop_assert!(text.get(span.range()).is_some());
                end = span.end;
            }
        }

        #[test]
        fn paragraphs_do_not_touch_each_other(a in pieces(), b in pieces()) {
            let text = format!("{a}\n{b}");
            let mut apart = read(&a);
            let shift = a.len() + 1;
            apart.extend(read(&b).into_iter().map(|(s, m)| (Span::new(s.start + shift, s.end + shift), m)));
            prop_assert_eq!(read(&text), apart);
        }

        #[test]
        fn what_is_found_can_be_written_and_read_back(text in pieces()) {
            for (_, money) in read(&text) {
                prop_assert_eq!(money.to_string().parse::<Money>(), Ok(money.clone()), "{}", money);
                prop_assert_eq!(money.to_korean().parse::<Money>(), Ok(money.clone()), "{}", money.to_korean());
            }
        }
    }
}
