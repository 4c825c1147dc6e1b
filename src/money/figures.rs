//! The bounds of an amount, from one number or two.

use super::lexicon::Unit;
use super::scan::Part;
use super::Modifier;
use crate::number::{self, Reading};
use rust_decimal::Decimal;
use std::ops::Bound;

/// The figures of an amount before they are scaled to its currency.
#[derive(Clone, Copy, Debug)]
pub(super) struct Figures {
    pub(super) min: Bound<Decimal>,
    pub(super) max: Bound<Decimal>,
    pub(super) shape: Shape,
}

/// What an amount is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    One,
    /// Two numbers, whose bounds no word beside them moves.
    Range,
    /// Two numbers, each with its bound in words.
    TwoSided,
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

    pub(super) fn scaled(self, factor: Decimal) -> Option<Self> {
        self.map(|d| d.checked_mul(factor))
    }

    pub(super) fn plus(self, more: Decimal) -> Option<Self> {
        self.map(|d| d.checked_add(more))
    }

    /// The bounds under a word that opens one side.
    pub(super) fn limited(self, limit: Option<Modifier>) -> (Bound<Decimal>, Bound<Decimal>) {
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
pub(super) fn single(part: &Part, unit: Option<Unit>) -> Option<Figures> {
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
pub(super) fn between(first: &Part, second: &Part) -> Option<Figures> {
    let min = shared(&first.reading, &second.reading)?;
    let max = match second.reading.below {
        Some(below) => Bound::Excluded(below),
        None if second.class => Bound::Excluded(second.reading.value.checked_add(second.reading.step)?),
        None => Bound::Included(second.reading.value),
    };
    (min <= second.reading.value).then_some(Figures { min: Bound::Included(min), max, shape: Shape::Range })
}

/// As many zeros as a coefficient before 만 or 억 ends on.
const MOST_ZEROS: u32 = 3;

/// The value of a number that shares its power with the one behind it: 3 of `3~5조`.
pub(super) fn shared(first: &Reading, second: &Reading) -> Option<Decimal> {
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
    // `7~800만`, as it is spoken: the next digit of the same size
    let spoken = plain && first.value < Decimal::TEN && second.first_big > 0;
    // only of a number so small, since the product of a large one does not fit
    let size = |size: &Decimal| (first.value + Decimal::ONE) * size == second.coefficient;
    if let Some(size) = (1..=MOST_ZEROS).map(number::ten_to).filter(|_| spoken).find(size) {
        return first.value.checked_mul(size)?.checked_mul(number::ten_to(second.first_big));
    }
    if second.first_big > 0 && first.value < second.coefficient {
        return first.value.checked_mul(number::ten_to(second.first_big));
    }
    Some(first.value)
}
