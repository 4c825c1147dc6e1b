//! Numbers as Korean text writes them.
//!
//! A number is a row of groups, each a coefficient before 만, 억, 조 or 경, in falling
//! order, the last perhaps without one; a coefficient is digits, or pieces before
//! 천, 백, 십 in falling order. Digits, Hangul and hanja mix freely (`1조8천3백억`,
//! `4천746억`, `삼십이억`, `五千萬`). What does not fall (`1억2조`), or puts more than
//! one digit before 천 (`7000천`), is no number at all, nor is a part of it one.

mod lexicon;
mod read;

use crate::ParseError;
pub(crate) use read::{
    digits_end, is_digit, is_lead, is_power, is_several, numerals, over, read, read_alone, ten_to, NoNumber, Reading,
    ANY_SPACES,
};
use rust_decimal::Decimal;
use std::fmt;
use std::str::FromStr;

/// A number as Korean text writes it, exact and not negative.
///
/// [`FromStr`] reads every way of writing one; [`Display`](fmt::Display) gives the
/// form that newspapers use, digits in groups of 만, 억, 조, 경.
///
/// ```
/// use sasil::Number;
///
/// let number: Number = "3만3천".parse()?;
/// assert_eq!(number.value().to_string(), "33000");
/// assert_eq!(number.to_string(), "3만3000");
/// assert_eq!("삼십이억 삼천오백".parse::<Number>()?.to_string(), "32억3500");
/// assert_eq!("2.4조".parse::<Number>()?, "2조4,000억".parse()?);
/// assert!("1억2조".parse::<Number>().is_err());
/// # Ok::<(), sasil::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    value: Decimal,
}

impl Number {
    /// The number of this value; `None` for a negative one, which Korean numerals do not write.
    #[must_use]
    pub fn new(value: Decimal) -> Option<Self> {
        let value = value.normalize();
        (!value.is_sign_negative() || value.is_zero()).then_some(Self { value })
    }

    /// The exact value.
    #[must_use]
    pub const fn value(self) -> Decimal {
        self.value
    }
}

impl From<Number> for Decimal {
    fn from(number: Number) -> Self {
        number.value
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // a fraction has no numeral words after it that would read it back
        if !self.value.fract().is_zero() {
            return write!(f, "{}", self.value);
        }
        let mut rest = self.value;
        let mut written = false;
        for (name, exponent) in lexicon::GROUPS {
            let unit = ten_to(exponent);
            let count = (rest / unit).floor();
            if !count.is_zero() {
                write!(f, "{count}{name}")?;
                rest -= count * unit;
                written = true;
            }
        }
        if !written || !rest.is_zero() {
            write!(f, "{}", rest.normalize())?;
        }
        Ok(())
    }
}

impl FromStr for Number {
    type Err = ParseError;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        match read(s, 0, ANY_SPACES) {
            Ok(reading) if reading.end < s.len() => Err(ParseError::new(s, reading.end, "not part of a number")),
            Ok(reading) if reading.over || reading.below.is_some() => {
                Err(ParseError::new(s, 0, "stands for more than one number"))
            }
            Ok(reading) => Ok(Self { value: reading.value.normalize() }),
            Err(NoNumber::Absent) => Err(ParseError::new(s, 0, "not a number")),
            Err(NoNumber::Nonsense { end }) => Err(ParseError::new(s, end, "does not make a number")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Option<String> {
        text.parse::<Number>().ok().map(|n| n.value().to_string())
    }

    #[test]
    fn every_way_of_writing_a_number() {
        for (text, expected) in [
            ("0", "0"),
            ("1,234", "1234"),
            ("1,234.50", "1234.5"),
            ("2.4조", "2400000000000"),
            ("0.5억", "50000000"),
            ("2조4000억", "2400000000000"),
            ("1조8천3백억", "1830000000000"),
            ("4천746억", "474600000000"),
            ("108만1920", "1081920"),
            ("25억6천100만", "2561000000"),
            ("3조 7,426억", "3742600000000"),
            ("5만 8200", "58200"),
            ("5만8,200", "58200"),
            ("442억 7700만", "44277000000"),
            ("천 4백만", "14000000"),
            ("2천 2백 50만", "22500000"),
            ("1만 2천 345", "12345"),
            ("오천만", "50000000"),
            ("삼십이억 삼천오백", "3200003500"),
            ("이백만", "2000000"),
            ("1억오천만", "150000000"),
            ("1억 천만", "110000000"),
            ("五千萬", "50000000"),
            ("三億二千萬", "320000000"),
            ("천", "1000"),
            ("만", "10000"),
            ("1경2000조", "12000000000000000"),
            ("1,234백만", "1234000000"),
            ("3백 만", "3000000"),
            ("1조 2천 3백 억", "1230000000000"),
            ("0.25", "0.25"),
        ] {
            assert_eq!(value(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn nonsense_is_no_number() {
        for text in [
            "",
            "원",
            "-3",
            "1억2조",
            "7000천",
            "3만3만",
            "1억억",
            "12십",
            "1,23",
            "1.2.3",
            "2.4조3000억",
            "1만20000",
            "3천이",
            "수",
            "몇",
            "수백",
            "3천여만",
            "3억 ",
            " 3억",
            "1조  3억",
            "99999999999999999999999999999",
            "9999999999999999999999999경",
            "9999999999999999999999999999백만",
        ] {
            assert_eq!(value(text), None, "{text}");
        }
    }

    #[test]
    fn a_number_ends_where_another_thing_begins() {
        for (text, part) in [
            ("3만 5만", "3만"),
            ("3천이 넘는", "3천"),
            ("5일", "5"),
            ("1,2위", "1"),
            ("2억 3명", "2억 3"),
            ("3억 수천만원", "3억 수천만"),
            ("3억여 원", "3억"),
            ("수십억원", "수십억"),
            ("몇 천만원", "몇 천만"),
            ("수천 억 원", "수천 억"),
            ("3억 5 억", "3억"),
        ] {
            assert_eq!(read(text, 0, ANY_SPACES).map(|r| &text[..r.end]), Ok(part), "{text}");
        }
        assert_eq!(read("2억 3명", 0, 0).map(|r| r.end), Ok("2억".len()));
    }

    #[test]
    fn some_is_two_to_ten() {
        for (text, least, below) in [
            ("수십", 20_i64, 100),
            ("수백조", 200_000_000_000_000, 1_000_000_000_000_000),
            ("몇천", 2000, 10_000),
            ("1억 수천만", 120_000_000, 200_000_000_i64),
            ("십수억", 1_200_000_000, 2_000_000_000),
            ("30몇만", 320_000, 400_000),
            ("백몇십만", 1_200_000, 2_000_000),
        ] {
            let reading = read(text, 0, ANY_SPACES).unwrap();
            assert_eq!((reading.value, reading.below), (least.into(), Some(below.into())), "{text}");
        }
    }

    #[test]
    fn the_step_is_that_of_the_last_digit() {
        for (text, step) in [
            ("1200억", "10000000000"),
            ("2조4000억", "100000000000"),
            ("1.5조", "100000000000"),
            ("1380", "10"),
            ("천만", "10000000"),
            ("0.25", "0.01"),
        ] {
            assert_eq!(read(text, 0, ANY_SPACES).unwrap().step.normalize().to_string(), step, "{text}");
        }
    }

    #[test]
    fn errors_say_where() {
        let error = "3억 그루".parse::<Number>().unwrap_err();
        assert_eq!(error.at(), "3억".len());
        assert_eq!("1억2조원".parse::<Number>().unwrap_err().at(), "1억2조".len());
    }

    #[test]
    fn endless_numbers_are_read_once() {
        for text in ["1억".repeat(100_000), "9".repeat(1_000_000), "1,".repeat(500_000), "만 ".repeat(300_000)] {
            let end = match read(&text, 0, ANY_SPACES) {
                Ok(reading) => reading.end,
                Err(NoNumber::Nonsense { end }) => end,
                Err(NoNumber::Absent) => 0,
            };
            assert!(end > 0, "something is consumed");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_is_written_is_read_back(mantissa in 0_i128..79_228_162_514_264_337_593_543_950_335, scale in 0_u32..20) {
            let number = Number::new(Decimal::from_i128_with_scale(mantissa, scale)).unwrap();
            let written = number.to_string();
            let digits = mantissa.checked_ilog10().map_or(1, |n| n + 1);
            // as many as a decimal holds for certain
            if digits <= 28 {
                proptest::prop_assert_eq!(written.parse::<Number>(), Ok(number));
            }
        }
    }
}
