//! From text to amounts: what the words say.
//!
//! Digits and the words 십, 백, 천, 만, 억, 조, 경 are rare enough that one look at
//! each character finds the places where an amount may stand. There the number is
//! read, then the currency behind it (or the symbol before it), a second number if
//! the two make a range, and last the words around it that hedge it. Every look to
//! a side is bounded, so the cost is linear in the text.

use super::figures::{between, shared, single, Figures, Shape};
use super::lexicon::{self, Sense, Unit};
use super::trigger::next_trigger;
use super::{Currency, Modifier, Modifiers, Money};
use crate::mention::Found;
use crate::number::{self, NoNumber, Reading, ANY_SPACES};
use crate::text::particle::{has_final, is_hangul, is_word, particles};
use crate::text::segment::{line_before, line_behind};
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
            Ok(reading) => error(reading.end, "no currency that is read here"),
            Err(NoNumber::Nonsense { end }) => error(end, "does not make a number"),
            Err(NoNumber::Absent) => error(0, "not an amount"),
        },
        Some(amount) if amount.extent.start > 0 => error(0, "not part of an amount"),
        Some(amount) if amount.extent.end < source.view().len() => error(amount.extent.end, "not part of an amount"),
        Some(amount) => Ok(amount.money),
    }
}

/// Running text, or one phrase that is known to be an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Text,
    Phrase,
}

/// An amount and where it stands.
#[derive(Debug)]
pub(super) struct Amount {
    pub(super) span: Range<usize>,
    /// The span with the words around it that have been read.
    pub(super) extent: Range<usize>,
    pub(super) money: Money,
}

/// A number, and the currency behind it if there is one.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) start: usize,
    pub(super) reading: Reading,
    /// After the number, its 여, its currency and its 대.
    pub(super) end: usize,
    pub(super) unit: Option<Unit>,
    pub(super) over: bool,
    pub(super) class: bool,
}

/// How far to look for words that decide, in bytes.
pub(super) const CLAUSE: usize = 60;
pub(super) const NEAR: usize = 36;
const LINE: usize = 240;
/// The most words before an amount, and behind it.
pub(super) const WORDS: usize = 6;

pub(super) struct Scanner<'t> {
    pub(super) text: &'t str,
    pub(super) mode: Mode,
    pub(super) found: Vec<Amount>,
    /// Members of a list whose currency is still to come, each with where the next one begins.
    pub(super) pending: Vec<(Part, usize)>,
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
        if self.rest(trigger).starts_with(lexicon::FIRST_OF_DOLLAR) {
            return self.few_dollars(trigger, floor).unwrap_or(trigger + 1);
        }
        if let Some(next) = self.passed_over(trigger) {
            return next;
        }
        let Some(start) = self.begin(trigger, floor) else { return trigger + 1 };
        let full = match number::read(self.text, start, ANY_SPACES) {
            Ok(full) => full,
            Err(NoNumber::Absent) => return self.few(start).unwrap_or(trigger + 1),
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

    /// 몇 with no power behind it, before a currency.
    fn few(&mut self, start: usize) -> Option<usize> {
        let reading = number::read_alone(self.text, start)?;
        let part = self.part(start, &reading);
        part.unit?;
        self.finish(&part, None, part.unit, None)
    }

    /// A digit word or 수 before the 달러 at `at`: `삼 달러`.
    fn few_dollars(&mut self, at: usize, floor: usize) -> Option<usize> {
        self.rest(at).starts_with(lexicon::COUNTED_BY_WORDS).then_some(())?;
        let before = self.text.get(floor..at)?;
        let number = before.strip_suffix(' ').unwrap_or(before);
        let c =
            number.chars().next_back().filter(|&c| number::is_lead(c) && !lexicon::NO_SMALL_NUMBERS.contains(&c))?;
        let head = number.strip_suffix(c)?;
        // the 수 of `살 수 달러`, and any syllable of a longer word
        if head.ends_with(is_word) || number::is_several(c) && ends_on_l(head) {
            return None;
        }
        self.few(floor + head.len())
    }

    /// Where to go on if a look at what follows shows that there is no amount. Most
    /// digits are those of dates, and most power words are part of other words.
    fn passed_over(&self, trigger: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let digits = bytes.get(trigger..)?.iter().take_while(|b| b.is_ascii_digit()).count();
        if digits > 0 {
            let short = digits <= MOST_DIGITS && !matches!(bytes.get(trigger + digits), Some(b'.' | b','));
            let end = if short { trigger + digits } else { number::digits_end(self.text, trigger)? };
            // `1.5  이상`: ranges are read over more blanks than one
            if !short && self.rest(end).starts_with("  ") {
                return None;
            }
            return (!self.digits_go_on(end) && self.symbol(trigger).is_none()).then_some(end);
        }
        let c = self.char_at(trigger)?;
        let before = self.text.get(..trigger)?.chars().next_back();
        let alone = !before.is_some_and(|c| number::is_lead(c) || c == ' ');
        let end = trigger + c.len_utf8();
        (alone && !self.may_go_on(end)).then_some(end)
    }

    /// Whether what stands behind digits, or behind one blank there, can go on an amount: a digit
    /// word cannot, though a currency or a range may begin with its syllable (`5일`, `5일본 엔`).
    fn digits_go_on(&self, end: usize) -> bool {
        let at = end + usize::from(self.rest(end).starts_with(' '));
        let Some(c) = self.char_at(at).filter(|&c| lexicon::GOING_ON.contains(c)) else { return false };
        !number::is_digit(c) || lexicon::RANGE_FIRSTS.contains(c) || lexicon::UNITS.at(self.text, at).is_some()
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
                    if !ends_on_l(word) {
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
        let before = self.text.get(..start)?;
        let last = before.strip_suffix(' ').unwrap_or(before).chars().next_back()?;
        if is_hangul(last) || (last.is_ascii() && !last.is_ascii_uppercase() && last != '$') {
            return None;
        }
        let before = self.tail(start, 6);
        let trimmed = before.strip_suffix(' ').unwrap_or(before);
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
                    // a blank before the power may part two words: `등번호 7 조원우`
                    false => bounded || (strong && !spaced && reading.digits && !reading.parted),
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
            || has_final(last) == Some(false) && lexicon::SUFFIXES_OF_VOWELS.iter().any(|form| rest.starts_with(form))
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
        // `만이천원` counts on behind its 만
        let more = part.reading.value > number::ten_to(part.reading.first_big);
        if !part.reading.bare || more {
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
        let note = lexicon::NOTES.iter().any(|word| self.rest(part.end).starts_with(word));
        !(counted || note || paid && !lexicon::FULL_HOUSE.iter().any(|full| rest.starts_with(full)))
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
            let upper = self.rest(second.end);
            // `3만에서 5만원이 든다`: the first has no currency of its own
            let shares = *from == lexicon::FROM && first.unit.is_none() && first.reading.has_big();
            let shares = shares && !lexicon::INTO.iter().any(|to| upper.starts_with(to));
            let closes = (shares || to.iter().any(|to| upper.starts_with(to))) && !self.changes(second.end);
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
        // `3만에서 5만원으로 올랐다`
        if let Some(behind) = rest.strip_prefix(lexicon::FROM).filter(|_| part.reading.has_big()) {
            let at = self.text.len() - behind.len();
            let second = self.second(at).filter(|second| part.reading.digits && second.unit.is_some())?;
            return self.char_at(at).filter(|c| c.is_ascii_digit() && second.reading.has_power()).map(|_| at);
        }
        // `5천만 → 1억원`
        let rest = rest.strip_prefix(' ').filter(|rest| rest.starts_with(lexicon::BECOMES)).unwrap_or(rest);
        let mark = rest.chars().next()?;
        let sure = match mark {
            '·' => true,
            ',' | '/' | lexicon::BECOMES => part.reading.has_big(),
            _ => false,
        };
        if !sure || !part.reading.digits {
            return None;
        }
        let at = self.text.len() - rest.len() + mark.len_utf8();
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
            (Some(unit), _) => self.national(unit, start),
            (None, Some((_, currency))) => currency,
            (None, None) => Currency::Krw,
        };
        let mut money = Money::between(currency, min, max);
        money.modifiers = modifiers;
        money.per = left.per.or_else(|| self.per(start, end, floor)).or_else(|| self.inherited_per(start));
        money.implied = unit.is_none() && symbol.is_none();
        if self.found.is_empty() {
            self.found.reserve(FEW_AMOUNTS);
        }
        self.found.push(Amount { span: start..end, extent: left.at..right.at, money });
        Some(end)
    }

    /// The currency of a word that several countries share: that of the last of them
    /// named before it.
    fn national(&self, unit: Unit, start: usize) -> Currency {
        if !unit.shared {
            return unit.currency;
        }
        let before = self.tail(start, LINE);
        (lexicon::NATIONS.iter())
            .filter(|(alone, _, _)| *alone == unit.currency)
            .filter_map(|(_, nation, currency)| Some((before.rfind(nation)?, *currency)))
            .max_by_key(|(at, _)| *at)
            .map_or(unit.currency, |(_, currency)| currency)
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

    /// The clause before `at`, not beyond `floor`, nor punctuation.
    pub(super) fn clause_before(&self, at: usize, floor: usize) -> &'t str {
        let before = self.tail(at, CLAUSE);
        let before = if at - before.len() < floor { self.text.get(floor..at).unwrap_or_default() } else { before };
        let mut depth = 0_usize;
        let mut from = 0;
        for (i, c) in before.char_indices().rev() {
            match c {
                // nearly every character: none of the marks below
                ' ' => {}
                _ if is_hangul(c) => {}
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

    pub(super) fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    pub(super) fn rest(&self, at: usize) -> &'t str {
        self.text.get(at..).unwrap_or_default()
    }

    /// At most `len` bytes of the line before `at`.
    pub(super) fn tail(&self, at: usize, len: usize) -> &'t str {
        line_before(self.text.get(..at).unwrap_or_default(), len)
    }

    /// At most `len` bytes of the line from `at` on.
    pub(super) fn head(&self, at: usize, len: usize) -> &'t str {
        line_behind(self.rest(at), len)
    }
}

/// So many digits fit into a number for certain.
const MOST_DIGITS: usize = 18;

/// Where there is one amount there are others.
const FEW_AMOUNTS: usize = 16;

/// Whether the last syllable ends on ㄹ, as a verb before the noun 수 does (`할 수`).
fn ends_on_l(text: &str) -> bool {
    text.trim_end().ends_with(|c: char| is_hangul(c) && (c as u32 - '가' as u32) % 28 == 8)
}

/// Four digits that are a year.
fn is_year(reading: &Reading) -> bool {
    let years = Decimal::from(1900)..Decimal::from(2100);
    let round = (reading.value % Decimal::ONE_HUNDRED).is_zero();
    !reading.has_power() && !reading.comma && !round && years.contains(&reading.value)
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
    fn hostile_repetition_is_read_to_its_end() {
        let count = |text: &str| read(text).len();
        assert_eq!(count(&"1억".repeat(100_000)), 0);
        assert_eq!(count(&"9".repeat(1_000_000)), 0);
        assert_eq!(count(&"1억·".repeat(20_000)), 20_000);
        assert_eq!(count(&"3원~".repeat(20_001)), 10_001);
        assert_eq!(count(&"(1억원".repeat(20_000)), 20_000);
        assert_eq!(count(&"약 ".repeat(50_000)), 0);
        assert_eq!(count(&format!("5{}원", " ".repeat(100_000))), 0);
        // as large as a decimal is
        assert_eq!(count(&format!("{}~3만원", "9".repeat(28))), 1);
        assert_eq!(count(&format!("3원~{}백만원", "9".repeat(28))), 1);
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
