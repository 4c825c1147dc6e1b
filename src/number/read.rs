//! Reads a number where one begins in a text.

use super::lexicon::{self, numeral, Numeral};
use rust_decimal::Decimal;

/// A number found in a text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reading {
    /// The byte after it.
    pub(crate) end: usize,
    /// Its value, or the least that it can be after 수, 몇.
    pub(crate) value: Decimal,
    /// Of a number with 수 or 몇: what it is below.
    pub(crate) below: Option<Decimal>,
    /// One unit of its last digit that is not zero: 100억 in `1200억`.
    pub(crate) step: Decimal,
    /// 여 stands in it (`3천여만`).
    pub(crate) over: bool,
    /// Blanks in it.
    pub(crate) spaces: u32,
    /// The exponent of the first 만, 억, 조 or 경, 0 without one.
    pub(crate) first_big: u32,
    /// The exponent of the last one, 0 if digits follow it.
    pub(crate) last_big: u32,
    /// The exponent of the 십, 백 or 천 before the first of them, if it is the only one there.
    pub(crate) small: u32,
    /// The digits before everything else: 2 in `2천만`.
    pub(crate) head: Decimal,
    /// What stands before the first 만, 억, 조 or 경: 2000 in `2천만`.
    pub(crate) coefficient: Decimal,
    /// A round thousand or hundred behind the last one: 2000 in `1억2천`.
    pub(crate) tail: Decimal,
    /// The exponent of the power before the tail.
    pub(crate) tail_behind: u32,
    /// Written with digits, at least at its beginning.
    pub(crate) digits: bool,
    /// Has a comma between digits.
    pub(crate) comma: bool,
    /// Begins with 만, 억, 조 or 경 and nothing before it (`만원`).
    pub(crate) bare: bool,
    /// A blank stands before a 만, 억, 조 or 경 (`수천 억`).
    pub(crate) parted: bool,
}

impl Reading {
    /// Whether a 만, 억, 조 or 경 stands in it.
    pub(crate) fn has_big(&self) -> bool {
        self.first_big > 0
    }

    /// The value with the power put back that speech leaves out behind the tail:
    /// `1억2천` is said for `1억2천만`, `1조5000` for `1조5000억`.
    pub(crate) fn filled(&self) -> Option<Decimal> {
        if self.tail.is_zero() || self.last_big > 0 {
            return Some(self.value);
        }
        let unit = ten_to(self.tail_behind.saturating_sub(GROUP)) - Decimal::ONE;
        self.value.checked_add(self.tail.checked_mul(unit)?)
    }

    /// Whether any numeral word stands in it.
    pub(crate) fn has_power(&self) -> bool {
        self.first_big > 0 || self.small > 0 || self.coefficient != self.head
    }
}

/// Why there is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoNumber {
    /// None begins here.
    Absent,
    /// Digits and numerals that make none; all of them end here.
    Nonsense { end: usize },
}

/// As many blanks as there may be.
pub(crate) const ANY_SPACES: u32 = u32::MAX;

/// More digits than this do not fit into a [`Decimal`] for certain.
const MAX_DIGITS: u32 = 28;

/// Reads the longest number that begins at byte `at`, over at most `spaces` blanks.
pub(crate) fn read(text: &str, at: usize, spaces: u32) -> Result<Reading, NoNumber> {
    Reader { text, at, spaces, left: spaces, wary: false, parted: false }.number(at)
}

/// Reads a digit word, 수 or 몇 that stands for a number with no power behind it: 몇 of
/// `몇 달러`. In running text such a syllable is nearly always something else, so only
/// what follows can tell; [`read`] never takes it.
pub(crate) fn read_alone(text: &str, at: usize) -> Option<Reading> {
    let c = text.get(at..)?.chars().next()?;
    let (value, below) = match numeral(c)? {
        Numeral::Digit(digit) => (Decimal::from(digit), None),
        Numeral::Several => (Decimal::TWO, Some(Decimal::TEN)),
        _ => return None,
    };
    Some(Reading {
        end: at + c.len_utf8(),
        value,
        below,
        step: Decimal::ONE,
        over: false,
        spaces: 0,
        first_big: 0,
        last_big: 0,
        small: 0,
        head: value,
        coefficient: value,
        tail: Decimal::ZERO,
        tail_behind: 0,
        digits: false,
        comma: false,
        bare: false,
        parted: false,
    })
}

/// The byte behind the digits at `at`, and the comma and point in them; `None` where they make no number.
pub(crate) fn digits_end(text: &str, at: usize) -> Option<usize> {
    let mut reader = Reader { text, at, spaces: 0, left: 0, wary: false, parted: false };
    reader.digits().ok()?.map(|_| reader.at)
}

/// Whether a numeral that needs no digit before it begins at `c`.
pub(crate) fn is_power(c: char) -> bool {
    matches!(numeral(c), Some(Numeral::Small(_) | Numeral::Big(_)))
}

/// Whether `c` can stand before a power and begin a number: a digit word, 수 or 몇.
pub(crate) fn is_lead(c: char) -> bool {
    matches!(numeral(c), Some(Numeral::Digit(_) | Numeral::Several))
}

/// Whether `c` is a digit word.
pub(crate) fn is_digit(c: char) -> bool {
    matches!(numeral(c), Some(Numeral::Digit(_)))
}

/// Whether `c` is 수 or 몇.
pub(crate) fn is_several(c: char) -> bool {
    numeral(c) == Some(Numeral::Several)
}

/// Every character that is a numeral word or a part of one.
pub(crate) fn numerals() -> impl Iterator<Item = char> {
    lexicon::numerals()
}

/// The length of 여 where `text` begins with it.
pub(crate) fn over(text: &str) -> Option<usize> {
    let c = text.chars().next()?;
    (numeral(c) == Some(Numeral::Over)).then_some(c.len_utf8())
}

/// Ten to the power of `exponent`.
#[inline]
pub(crate) fn ten_to(exponent: u32) -> Decimal {
    TENS.get(exponent.min(MAX_DIGITS) as usize).copied().unwrap_or_default()
}

/// The powers of ten up to [`MAX_DIGITS`].
#[allow(clippy::indexing_slicing, reason = "done while compiling, which would fail")]
static TENS: [Decimal; MAX_DIGITS as usize + 1] = {
    let mut tens = [Decimal::ONE; MAX_DIGITS as usize + 1];
    let (mut i, mut power) = (0, 1_u128);
    while i < tens.len() {
        tens[i] = Decimal::from_parts(power as u32, (power >> 32) as u32, (power >> 64) as u32, false, 0);
        power *= 10;
        i += 1;
    }
    tens
};

/// Digits as they stand.
#[derive(Clone, Copy, Debug)]
struct Digits {
    value: Decimal,
    step: Decimal,
    comma: bool,
    point: bool,
    /// Digits, and not a digit word.
    ascii: bool,
}

/// What may stand before 만, 억, 조, 경.
#[derive(Clone, Copy, Debug)]
struct Coefficient {
    value: Decimal,
    below: Option<Decimal>,
    step: Decimal,
    head: Decimal,
    /// The power of a coefficient of one piece.
    small: u32,
    digits: bool,
    comma: bool,
    point: bool,
}

/// The coefficient on which a number begins, or a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    First,
    Later,
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// As many blanks as may be read over, and how many are left.
    spaces: u32,
    left: u32,
    /// Digits have been read, so that 이, 사 or 오 alone is no longer a number.
    wary: bool,
    /// A blank has been read before a power.
    parted: bool,
}

impl Reader<'_> {
    fn number(mut self, start: usize) -> Result<Reading, NoNumber> {
        let Some(first) = self.coefficient(Place::First)?.or_else(|| self.bare()) else {
            return Err(NoNumber::Absent);
        };
        let bare = self.at == start;
        let mut reading = Reading {
            end: self.at,
            value: Decimal::ZERO,
            below: None,
            step: Decimal::ONE,
            over: false,
            spaces: 0,
            first_big: 0,
            last_big: 0,
            small: first.small,
            head: first.head,
            coefficient: first.value,
            tail: Decimal::ZERO,
            tail_behind: 0,
            digits: first.digits,
            comma: false,
            bare,
            parted: false,
        };
        let mut group = first;
        // no group yet: any power may come
        let mut limit = u32::MAX;
        loop {
            let (power, over) = self.power();
            let exponent = power.unwrap_or(0);
            if exponent >= limit {
                return Err(self.nonsense());
            }
            self.add(&mut reading, &group, exponent)?;
            reading.over |= over;
            reading.end = self.at;
            reading.last_big = exponent;
            reading.parted = self.parted;
            reading.spaces = self.spaces - self.left;
            if limit == u32::MAX {
                reading.first_big = exponent;
            } else if exponent == 0 && group.is_round() {
                reading.tail = group.value;
                reading.tail_behind = limit;
            }
            limit = exponent;
            if exponent == 0 || over || group.below.is_some() {
                break;
            }
            match self.next_group(limit, group.point)? {
                Some(next) => group = next,
                None => break,
            }
        }
        if self.glued(reading.end, limit == 0) {
            return Err(self.nonsense());
        }
        Ok(reading)
    }

    /// 만 and its like with nothing before it count one; nothing is read yet.
    fn bare(&self) -> Option<Coefficient> {
        matches!(self.peek_numeral(), Some(Numeral::Big(_))).then(|| Coefficient::of(Decimal::ONE, 0))
    }

    /// 만, 억, 조 or 경 and the 여 before it; an 여 that stands before something else is left.
    fn power(&mut self) -> (Option<u32>, bool) {
        if let Some(Numeral::Big(exponent)) = self.peek_numeral() {
            self.bump();
            return (Some(exponent), false);
        }
        let before = (self.at, self.left);
        if self.peek_numeral() == Some(Numeral::Over) {
            self.bump();
            self.space();
            if let Some(Numeral::Big(exponent)) = self.peek_numeral() {
                self.bump();
                return (Some(exponent), true);
            }
        }
        (self.at, self.left) = before;
        // `수천 억`, `3백 만`
        if self.space() {
            if let Some(Numeral::Big(exponent)) = self.peek_numeral() {
                self.bump();
                self.parted = true;
                return (Some(exponent), false);
            }
        }
        (self.at, self.left) = before;
        (None, false)
    }

    fn add(&self, reading: &mut Reading, group: &Coefficient, exponent: u32) -> Result<(), NoNumber> {
        let unit = ten_to(exponent);
        let overflow = || self.nonsense();
        let scaled = group.value.checked_mul(unit).ok_or_else(overflow)?;
        if let Some(below) = group.below {
            let below = below.checked_mul(unit).ok_or_else(overflow)?;
            reading.below = Some(reading.value.checked_add(below).ok_or_else(overflow)?);
        }
        reading.value = reading.value.checked_add(scaled).ok_or_else(overflow)?;
        if !group.value.is_zero() {
            reading.step = group.step.checked_mul(unit).ok_or_else(overflow)?;
        }
        reading.comma |= group.comma;
        Ok(())
    }

    /// The group behind one of exponent `limit`, perhaps after a blank. What stands
    /// behind a blank and does not fit is another number; without a blank it spoils this one.
    fn next_group(&mut self, limit: u32, point: bool) -> Result<Option<Coefficient>, NoNumber> {
        let before = (self.at, self.left);
        let spaced = self.space();
        let next = match self.coefficient(Place::Later) {
            Err(nonsense) if !spaced => return Err(nonsense),
            Err(_) | Ok(None) => None,
            Ok(Some(next)) => {
                let here = (self.at, self.left, self.parted);
                let exponent = self.power().0.unwrap_or(0);
                (self.at, self.left, self.parted) = here;
                let fits =
                    !point && !next.point && exponent < limit && next.value < ten_to(limit.saturating_sub(exponent));
                if !fits && !spaced {
                    return Err(self.nonsense());
                }
                fits.then_some(next)
            }
        };
        if next.is_none() {
            (self.at, self.left) = before;
        }
        Ok(next)
    }

    /// Whether a numeral that cannot belong to the number stands directly behind it.
    fn glued(&self, end: usize, closed: bool) -> bool {
        match self.text.get(end..).and_then(|rest| rest.chars().next()) {
            Some(c) if c.is_ascii_digit() => true,
            Some(c) => match numeral(c) {
                Some(Numeral::Small(_)) => closed,
                Some(Numeral::Big(_)) => true,
                _ => false,
            },
            None => false,
        }
    }

    fn coefficient(&mut self, place: Place) -> Result<Option<Coefficient>, NoNumber> {
        if let Some(several) = self.several(place) {
            return Ok(Some(several));
        }
        let mut sum: Option<Coefficient> = None;
        let mut limit = u32::MAX;
        loop {
            let before = (self.at, self.left);
            let spaced = sum.is_some() && self.space();
            let Some((digits, exponent)) = self.piece(spaced)? else {
                (self.at, self.left) = before;
                break;
            };
            let count = digits.map_or(Decimal::ONE, |d| d.value);
            // only `…백만` has more than one digit before its power, and may have too many
            let value = count.checked_mul(ten_to(exponent)).ok_or_else(|| self.nonsense())?;
            let first = sum.is_none();
            let fits =
                exponent < limit && (first || value < ten_to(limit)) && (first || !digits.is_some_and(|d| d.point));
            if !fits {
                if !spaced {
                    return Err(self.nonsense());
                }
                (self.at, self.left) = before;
                break;
            }
            let step = digits.map_or(Decimal::ONE, |d| d.step).checked_mul(ten_to(exponent));
            let step = step.ok_or_else(|| self.nonsense())?;
            let written = digits.is_some_and(|d| d.ascii);
            let total =
                sum.get_or_insert(Coefficient { digits: written, head: count, ..Coefficient::of(Decimal::ZERO, 0) });
            total.small = if first { exponent } else { 0 };
            total.value = total.value.checked_add(value).ok_or_else(|| self.nonsense())?;
            if !count.is_zero() {
                total.step = step;
            }
            total.comma |= digits.is_some_and(|d| d.comma);
            total.point |= digits.is_some_and(|d| d.point);
            limit = exponent;
            if total.point {
                break;
            }
            let mut grown = *total;
            let more = self.some_more(&mut grown, place);
            sum = Some(grown);
            if more || exponent == 0 {
                break;
            }
        }
        Ok(sum)
    }

    /// 수 or 몇 behind a round number: `십수`, `백몇십`, from two to ten more of them.
    fn some_more(&mut self, sum: &mut Coefficient, place: Place) -> bool {
        let before = (self.at, self.left);
        let more = self.several(place).filter(|more| more.below <= Some(ten_to(sum.zeros())));
        let Some(more) = more else {
            (self.at, self.left) = before;
            return false;
        };
        sum.below = more.below.and_then(|below| sum.value.checked_add(below));
        sum.value += more.value;
        sum.step = more.step;
        sum.below.is_some()
    }

    /// 수 or 몇 and what it counts: `수십`, `몇백` (`만` is left to the group).
    fn several(&mut self, place: Place) -> Option<Coefficient> {
        if self.peek_numeral() != Some(Numeral::Several) {
            return None;
        }
        let before = (self.at, self.left);
        self.bump();
        if place == Place::First {
            self.space();
        }
        let exponent = match self.peek_numeral() {
            Some(Numeral::Small(exponent)) => {
                self.bump();
                exponent
            }
            Some(Numeral::Big(_)) => 0,
            _ => {
                (self.at, self.left) = before;
                return None;
            }
        };
        let unit = ten_to(exponent);
        let mut several = Coefficient::of(unit * Decimal::TWO, exponent);
        several.below = Some(unit * Decimal::TEN);
        several.step = unit;
        Some(several)
    }

    /// Digits or a digit word, or neither, before 십, 백, 천 or nothing. Behind digits, or
    /// not before a power, a digit word alone is none: in `3천이` the 이 is a particle.
    fn piece(&mut self, spaced: bool) -> Result<Option<(Option<Digits>, u32)>, NoNumber> {
        let start = self.at;
        if let Some(digits) = self.digits()? {
            self.wary = true;
            let Some(Numeral::Small(exponent)) = self.peek_numeral() else {
                return Ok(Some((Some(digits), 0)));
            };
            self.bump();
            if digits.value < Decimal::TEN && !digits.value.is_zero() {
                return Ok(Some((Some(digits), exponent)));
            }
            // `1,234백만원`, a million as the unit of tables, is the one exception
            if exponent == MILLION && self.peek_numeral() == Some(Numeral::Big(MAN)) {
                return Ok(Some((Some(digits), exponent)));
            }
            return Err(self.nonsense());
        }
        match self.peek_numeral() {
            Some(Numeral::Digit(digit)) => {
                self.bump();
                let digits = Digits {
                    value: Decimal::from(digit),
                    step: Decimal::ONE,
                    comma: false,
                    point: false,
                    ascii: false,
                };
                match self.peek_numeral() {
                    Some(Numeral::Small(exponent)) => {
                        self.bump();
                        Ok(Some((Some(digits), exponent)))
                    }
                    Some(Numeral::Big(_)) if !self.wary && !spaced => Ok(Some((Some(digits), 0))),
                    _ => {
                        self.at = start;
                        Ok(None)
                    }
                }
            }
            Some(Numeral::Small(exponent)) if !spaced => {
                self.bump();
                Ok(Some((None, exponent)))
            }
            _ => Ok(None),
        }
    }

    /// `1,234.5`. A second point makes a date or a version of it, and more digits than
    /// a decimal holds make nothing.
    fn digits(&mut self) -> Result<Option<Digits>, NoNumber> {
        let bytes = self.text.as_bytes();
        let digit = |at: usize| bytes.get(at).copied().filter(u8::is_ascii_digit).map(|b| b - b'0');
        if digit(self.at).is_none() {
            return Ok(None);
        }
        let mut run = Run::default();
        let start = self.at;
        let mut comma = false;
        while let Some(d) = digit(self.at) {
            run.push(d);
            self.at += 1;
            let grouped = bytes.get(self.at) == Some(&b',')
                && (1..=3).all(|i| digit(self.at + i).is_some())
                && digit(self.at + 4).is_none();
            if grouped && (comma || self.at - start <= 3) {
                comma = true;
                self.at += 1;
            }
        }
        let point = bytes.get(self.at) == Some(&b'.') && digit(self.at + 1).is_some();
        if point {
            self.at += 1;
            while let Some(d) = digit(self.at) {
                run.push(d);
                run.scale += 1;
                self.at += 1;
            }
            if bytes.get(self.at) == Some(&b'.') && digit(self.at + 1).is_some() {
                return Err(self.nonsense());
            }
        }
        let Some((value, step)) = run.value() else { return Err(self.nonsense()) };
        Ok(Some(Digits { value, step, comma, point, ascii: true }))
    }

    /// Everything up to here and the digits and numerals directly behind is no number.
    fn nonsense(&self) -> NoNumber {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let more = rest
            .char_indices()
            .find(|&(_, c)| !(c.is_ascii_digit() || matches!(c, '.' | ',') || is_power(c)))
            .map_or(rest.len(), |(i, _)| i);
        NoNumber::Nonsense { end: self.at + more }
    }

    fn peek_numeral(&self) -> Option<Numeral> {
        let c = self.text.get(self.at..)?.chars().next()?;
        if c.is_ascii() {
            return None;
        }
        numeral(c)
    }

    fn bump(&mut self) {
        let c = self.text.get(self.at..).and_then(|rest| rest.chars().next());
        self.at += c.map_or(0, char::len_utf8);
    }

    /// Reads over one blank if one more may be read over.
    fn space(&mut self) -> bool {
        let is_one = self.left > 0 && self.text.as_bytes().get(self.at) == Some(&b' ');
        if is_one {
            self.at += 1;
            self.left -= 1;
        }
        is_one
    }
}

/// The digits of a group.
const GROUP: u32 = 4;

/// The exponents of 백 and 만, which together write a million.
const MILLION: u32 = 2;
const MAN: u32 = 4;

impl Coefficient {
    fn of(value: Decimal, small: u32) -> Self {
        Self { value, below: None, step: Decimal::ONE, head: value, small, digits: false, comma: false, point: false }
    }

    /// How many zeros the value ends on, of those that matter to 십, 백 and 천.
    fn zeros(&self) -> u32 {
        (1..=GROUP).take_while(|&e| !self.value.is_zero() && (self.value % ten_to(e)).is_zero()).last().unwrap_or(0)
    }

    /// Hundreds or thousands without a rest.
    fn is_round(&self) -> bool {
        self.value >= Decimal::ONE_HUNDRED && (self.value % Decimal::ONE_HUNDRED).is_zero()
    }
}

/// Digits on their way into a [`Decimal`].
#[derive(Default)]
struct Run {
    mantissa: i128,
    scale: u32,
    /// Digits without leading zeros.
    count: u32,
    /// Zeros at the end.
    zeros: u32,
}

impl Run {
    fn push(&mut self, digit: u8) {
        self.zeros = if digit == 0 { self.zeros.saturating_add(1) } else { 0 };
        if self.count > 0 || digit > 0 {
            self.count = self.count.saturating_add(1);
        }
        if self.count <= MAX_DIGITS {
            self.mantissa = self.mantissa * 10 + i128::from(digit);
        }
    }

    /// The value and one unit of its last digit that is not zero.
    fn value(&self) -> Option<(Decimal, Decimal)> {
        if self.count > MAX_DIGITS || self.scale > MAX_DIGITS {
            return None;
        }
        let value = Decimal::try_from_i128_with_scale(self.mantissa, self.scale).ok()?;
        let zeros = if self.mantissa == 0 { 0 } else { self.zeros };
        let step = if zeros >= self.scale {
            ten_to(zeros - self.scale)
        } else {
            Decimal::try_from_i128_with_scale(1, self.scale - zeros).ok()?
        };
        Some((value, step))
    }
}
