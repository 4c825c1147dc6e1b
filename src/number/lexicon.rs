//! Numeral words, Hangul and hanja.

/// What a numeral character does in a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Numeral {
    /// A digit, 0 to 9.
    Digit(u8),
    /// Ten, a hundred or a thousand: the exponent.
    Small(u32),
    /// 만 and above: the exponent.
    Big(u32),
    /// 수, 몇: some.
    Several,
    /// 여: a little more than.
    Over,
}

use Numeral::{Big, Digit, Over, Several, Small};

/// One row a character.
#[rustfmt::skip]
const NUMERALS: &[(char, Numeral)] = &[
    ('일', Digit(1)), ('이', Digit(2)), ('삼', Digit(3)), ('사', Digit(4)), ('오', Digit(5)),
    ('육', Digit(6)), ('칠', Digit(7)), ('팔', Digit(8)), ('구', Digit(9)),
    ('一', Digit(1)), ('二', Digit(2)), ('三', Digit(3)), ('四', Digit(4)), ('五', Digit(5)),
    ('六', Digit(6)), ('七', Digit(7)), ('八', Digit(8)), ('九', Digit(9)),
    ('壹', Digit(1)), ('貳', Digit(2)), ('參', Digit(3)), ('拾', Small(1)),
    ('십', Small(1)), ('백', Small(2)), ('천', Small(3)), ('十', Small(1)), ('百', Small(2)), ('千', Small(3)),
    ('만', Big(4)), ('억', Big(8)), ('조', Big(12)), ('경', Big(16)),
    ('萬', Big(4)), ('万', Big(4)), ('億', Big(8)), ('兆', Big(12)), ('京', Big(16)),
    ('수', Several), ('몇', Several), ('數', Several), ('여', Over), ('餘', Over),
];

/// What `c` does in a number, if it is a numeral.
pub(super) fn numeral(c: char) -> Option<Numeral> {
    NUMERALS.iter().find(|&&(written, _)| written == c).map(|&(_, meaning)| meaning)
}

/// Every numeral.
pub(super) fn numerals() -> impl Iterator<Item = char> {
    NUMERALS.iter().map(|&(c, _)| c)
}

/// The powers of 만 in the order in which they are written, with their exponents.
pub(super) const GROUPS: [(char, u32); 4] = [('경', 16), ('조', 12), ('억', 8), ('만', 4)];

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn rows_are_unique_and_composed() {
        for (i, (c, _)) in NUMERALS.iter().enumerate() {
            assert!(std::iter::once(*c).nfc().eq([*c]), "{c}");
            assert!(NUMERALS[i + 1..].iter().all(|(other, _)| other != c), "{c} twice");
        }
    }

    #[test]
    fn every_row_is_read() {
        for &(c, meaning) in NUMERALS {
            let (text, expected) = match meaning {
                Digit(d) => (format!("{c}만"), format!("{d}만")),
                Small(e) => (format!("{c}"), format!("{}", 10_u32.pow(e))),
                Big(e) => (format!("3{c}"), format!("3{}", "0".repeat(e as usize))),
                // these two have no single value
                Several | Over => {
                    assert!(format!("{c}").parse::<crate::Number>().is_err());
                    continue;
                }
            };
            let expected: crate::Number = expected.parse().unwrap();
            assert_eq!(text.parse::<crate::Number>(), Ok(expected), "{text}");
        }
    }
}
