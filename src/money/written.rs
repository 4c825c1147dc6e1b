//! The two text forms of an amount, written and read: `KRW [1, 2) several` and `수천원`.

use super::{scan, Currency, Modifier, Money, Per};
use crate::{Number, ParseError};
use rust_decimal::Decimal;
use std::fmt;
use std::ops::Bound;
use std::str::FromStr;

/// Between code and figures, and between the words.
const IMPLIED: &str = "implied";
const PER: &str = "per";

impl Money {
    /// The marks of the bounds, as in an interval.
    pub(super) fn brackets(&self) -> [char; 2] {
        let open = if matches!(self.min, Bound::Included(_)) { '[' } else { '(' };
        let close = if matches!(self.max, Bound::Included(_)) { ']' } else { ')' };
        [open, close]
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ", self.currency)?;
        if let Some(amount) = self.amount() {
            write!(f, "{amount}")?;
        } else {
            let [open, close] = self.brackets();
            write!(f, "{open}")?;
            if let Bound::Included(min) | Bound::Excluded(min) = self.min {
                write!(f, "{min}")?;
            }
            f.write_str(", ")?;
            if let Bound::Included(max) | Bound::Excluded(max) = self.max {
                write!(f, "{max}")?;
            }
            write!(f, "{close}")?;
        }
        for modifier in self.modifiers.iter() {
            write!(f, " {modifier}")?;
        }
        if let Some(per) = self.per {
            write!(f, " {PER} {per}")?;
        }
        if self.implied {
            write!(f, " {IMPLIED}")?;
        }
        Ok(())
    }
}

/// Reads both forms: what [`Display`](fmt::Display) writes (`KRW 2400000000000`) and
/// Korean (`약 2조4000억원`, `1인당 5만원 이상`, `20만~30만 달러`), of which nothing may
/// be left over.
///
/// ```
/// use sasil::Money;
/// assert_eq!("2조4000억원".parse::<Money>()?, "KRW 2400000000000".parse()?);
/// let error = "3억원짜리 집".parse::<Money>().unwrap_err();
/// assert_eq!(error.at(), "3억원".len());
/// # Ok::<(), sasil::ParseError>(())
/// ```
impl FromStr for Money {
    type Err = ParseError;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let iso = s.split_once(' ').and_then(|(code, rest)| Some((Currency::from_str(code).ok()?, rest)));
        match iso {
            Some((currency, rest)) => Iso { input: s, at: s.len() - rest.len() }.money(currency),
            None => scan::phrase(s),
        }
    }
}

struct Iso<'s> {
    input: &'s str,
    at: usize,
}

impl<'s> Iso<'s> {
    fn money(mut self, currency: Currency) -> Result<Money, ParseError> {
        let mut money = if let Some(open) = self.mark(&['[', '(']) {
            let min = self.figure(", ")?;
            let max = self.figure_before(&[']', ')'])?;
            let close = self.mark(&[']', ')']).ok_or_else(|| self.error("not the end of an interval"))?;
            Money::between(currency, bound(min, open == '['), bound(max, close == ']'))
        } else {
            let end = self.rest().find(' ').unwrap_or(self.rest().len());
            let amount = self.decimal(end)?.ok_or_else(|| self.error("not an amount"))?;
            Money::new(currency, amount)
        };
        while self.at < self.input.len() {
            self.mark(&[' ']).ok_or_else(|| self.error("not part of an amount"))?;
            let word = self.word();
            if word == PER {
                self.mark(&[' ']).ok_or_else(|| self.error("no word for what it is counted by"))?;
                let word = self.word();
                money.per = Some(self.known::<Per>(word)?);
            } else if word == IMPLIED {
                money.implied = true;
            } else {
                money.modifiers.insert(self.known::<Modifier>(word)?);
            }
        }
        Ok(money)
    }

    fn rest(&self) -> &'s str {
        self.input.get(self.at..).unwrap_or_default()
    }

    fn error(&self, reason: &'static str) -> ParseError {
        ParseError::new(self.input, self.at, reason)
    }

    fn mark(&mut self, marks: &[char]) -> Option<char> {
        let c = self.rest().chars().next().filter(|c| marks.contains(c))?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn word(&mut self) -> &'s str {
        let rest = self.rest();
        let end = rest.find(' ').unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    fn known<T: FromStr>(&self, word: &str) -> Result<T, ParseError> {
        word.parse().map_err(|_| ParseError::new(self.input, self.at - word.len(), "not a word of an amount"))
    }

    fn figure(&mut self, separator: &str) -> Result<Option<Decimal>, ParseError> {
        let end = self.rest().find(separator).ok_or_else(|| self.error("an interval has two ends"))?;
        let figure = self.decimal(end)?;
        self.at += separator.len();
        Ok(figure)
    }

    fn figure_before(&mut self, marks: &[char]) -> Result<Option<Decimal>, ParseError> {
        let end = self.rest().find(marks).ok_or_else(|| self.error("an interval has an end"))?;
        self.decimal(end)
    }

    /// The decimal in the next `len` bytes, `None` if there are none.
    fn decimal(&mut self, len: usize) -> Result<Option<Decimal>, ParseError> {
        let digits = self.rest().get(..len).unwrap_or_default();
        if digits.is_empty() {
            return Ok(None);
        }
        let decimal = digits.parse().map_err(|_| self.error("not a decimal"))?;
        self.at += len;
        Ok(Some(decimal))
    }
}

fn bound(figure: Option<Decimal>, included: bool) -> Bound<Decimal> {
    match figure {
        None => Bound::Unbounded,
        Some(figure) if included => Bound::Included(figure),
        Some(figure) => Bound::Excluded(figure),
    }
}

impl Money {
    /// The amount in Korean words, which [`FromStr`] reads back to the same value.
    ///
    /// A value that no Korean phrase states (`KRW [1, 3) several`) comes in its ISO
    /// form instead.
    ///
    /// ```
    /// use sasil::Money;
    /// let korean = |iso: &str| iso.parse::<Money>().map(|money| money.to_korean());
    /// assert_eq!(korean("KRW 2400000000000")?, "2조4000억원");
    /// assert_eq!(korean("USD [200000, 300000]")?, "20만~30만달러");
    /// assert_eq!(korean("KRW [50000, ) approx at_least per person")?, "1인당 약 5만원 이상");
    /// # Ok::<(), sasil::ParseError>(())
    /// ```
    #[must_use]
    pub fn to_korean(&self) -> String {
        // which phrases state what is the reader's knowledge, and so it is asked
        self.phrases()
            .into_iter()
            .find(|phrase| phrase.parse().as_ref() == Ok(self))
            .unwrap_or_else(|| self.to_string())
    }

    /// Phrases that may state the amount, the most natural first.
    fn phrases(&self) -> Vec<String> {
        let word = if self.implied { "" } else { self.currency.korean() };
        let number = |d: Decimal| Number::new(d).map(|n| n.to_string());
        let (min, max) = (figure(self.min), figure(self.max));
        let mut cores = Vec::new();
        if self.modifiers.contains(Modifier::Several) {
            // 수 before a power is from two of it: half of the least is the power
            if let Some(power) = min
                .or(max)
                .and_then(|least| several(if min.is_some() { least / Decimal::TWO } else { least / Decimal::TEN }))
            {
                cores.push(power);
            }
        }
        match (min, max) {
            (Some(min), Some(max)) if min == max => cores.extend(number(min)),
            (Some(min), Some(max)) => {
                if let (Some(from), Some(to)) = (number(min), number(max)) {
                    if self.brackets() == ['[', ']'] {
                        cores.push(format!("{from}~{to}"));
                    } else {
                        let over = if matches!(self.min, Bound::Included(_)) { "이상" } else { "초과" };
                        let under = if matches!(self.max, Bound::Included(_)) { "이하" } else { "미만" };
                        cores.push(from.clone());
                        return self.dressed(&cores, word, Some(format!("{from}{word} {over} {to}{word} {under}")));
                    }
                }
            }
            (Some(one), None) | (None, Some(one)) => cores.extend(number(one)),
            (None, None) => {}
        }
        self.dressed(&cores, word, None)
    }

    /// The cores with the words of the modifiers around them.
    fn dressed(&self, cores: &[String], word: &str, two_sided: Option<String>) -> Vec<String> {
        let has = |modifier| self.modifiers.contains(modifier);
        let per = self.per.map_or("", |per| match per {
            Per::Person => "1인당 ",
            Per::Share => "주당 ",
            Per::Hour => "시간당 ",
            Per::Day => "하루 ",
            Per::Month => "월 ",
            Per::Year => "연 ",
            Per::Unit => "개당 ",
        });
        let about = if has(Modifier::Approx) { "약 " } else { "" };
        let over = if has(Modifier::SlightlyOver) { "여" } else { "" };
        let class = if has(Modifier::Class) { "대" } else { "" };
        let behind: String = (self.modifiers.iter())
            .map(|modifier| match modifier {
                Modifier::Nearly => " 가까이",
                Modifier::AtLeast => " 이상",
                Modifier::MoreThan => " 초과",
                Modifier::AtMost => " 이하",
                Modifier::LessThan => " 미만",
                _ => "",
            })
            .collect();
        let mut phrases: Vec<String> =
            cores.iter().map(|core| format!("{per}{about}{core}{over}{word}{class}{behind}")).collect();
        phrases.extend(two_sided.map(|both| format!("{per}{about}{both}")));
        phrases
    }
}

fn figure(bound: Bound<Decimal>) -> Option<Decimal> {
    match bound {
        Bound::Included(d) | Bound::Excluded(d) => Some(d),
        Bound::Unbounded => None,
    }
}

/// `수백억` for ten thousand million.
fn several(power: Decimal) -> Option<String> {
    let written = Number::new(power)?.to_string();
    let small = |digits: &str| match digits {
        "1" => Some(""),
        "10" => Some("십"),
        "100" => Some("백"),
        "1000" => Some("천"),
        _ => None,
    };
    let digits = written.trim_end_matches(|c: char| !c.is_ascii_digit());
    let big = written.get(digits.len()..)?;
    Some(match format!("{}{big}", small(digits)?) {
        one if one.is_empty() => "몇".to_owned(),
        power => format!("수{power}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn both_forms_are_read() {
        for (text, iso, korean) in [
            ("2조4,000억 원", "KRW 2400000000000", "2조4000억원"),
            ("49달러", "USD 49", "49달러"),
            ("US$49", "USD 49", "49달러"),
            ("수백조원", "KRW [200000000000000, 1000000000000000) several", "수백조원"),
            ("2조원대", "KRW [2000000000000, 3000000000000) class", "2조원대"),
            ("1조원이 넘는", "KRW (1000000000000, ) more_than", "1조원 초과"),
            ("1조원 이상", "KRW [1000000000000, ) at_least", "1조원 이상"),
            ("최대 3억원", "KRW (, 300000000] at_most", "3억원 이하"),
            ("5만원 미만", "KRW (, 50000) less_than", "5만원 미만"),
            ("주당 49달러", "USD 49 per share", "주당 49달러"),
            ("3~5조원", "KRW [3000000000000, 5000000000000]", "3조~5조원"),
            ("5억원 이상 50억원 미만", "KRW [500000000, 5000000000)", "5억원 이상 50억원 미만"),
            ("2.4조", "KRW 2400000000000 implied", "2조4000억"),
            ("10억여원", "KRW 1000000000 slightly_over", "10억여원"),
            ("2조원에 육박", "KRW 2000000000000 nearly", "2조원 가까이"),
            ("수천억원대", "KRW [200000000000, 1000000000000) several class", "수천억원대"),
            ("0.5달러", "USD 0.5", "0.5달러"),
        ] {
            let money: Money = text.parse().unwrap_or_else(|e| panic!("{text}: {e}"));
            assert_eq!(money.to_string(), iso, "{text}");
            assert_eq!(iso.parse::<Money>().as_ref(), Ok(&money), "{text}");
            assert_eq!(money.to_korean(), korean, "{text}");
        }
    }

    #[test]
    fn errors_say_where_and_why() {
        for (text, at) in [
            ("", 0),
            ("3억 그루", "3억".len()),
            ("내 3억원", 0),
            ("3억원짜리", "3억원".len()),
            ("1억2조원", "1억2조".len()),
            ("KRW x", 4),
            ("KRW [1 2]", 5),
            ("KRW 5 often", 6),
            ("KRW 5 per tree", 10),
        ] {
            assert_eq!(text.parse::<Money>().map_err(|e| e.at()), Err(at), "{text}");
        }
    }

    fn any_money() -> impl Strategy<Value = Money> {
        let currency = prop::sample::select(Currency::ALL.to_vec());
        let figure = || {
            prop_oneof![
                (1_i64..10_000, 0_u32..13).prop_map(|(n, power)| Decimal::from(n) * crate::number::ten_to(power)),
                (0_i64..1_000_000_000_000_000, 0_u32..5).prop_map(|(n, scale)| Decimal::new(n, scale)),
                // everything that a decimal holds, below zero as well
                (any::<u32>(), any::<u32>(), any::<u32>(), any::<bool>(), 0_u32..=28)
                    .prop_map(|(lo, mid, hi, negative, scale)| Decimal::from_parts(lo, mid, hi, negative, scale)),
                Just(Decimal::MAX),
                Just(Decimal::ZERO),
            ]
        };
        let bound = move || {
            (figure(), 0..3).prop_map(|(figure, kind)| match kind {
                0 => Bound::Included(figure),
                1 => Bound::Excluded(figure),
                _ => Bound::Unbounded,
            })
        };
        let modifiers = prop::collection::vec(prop::sample::select(Modifier::ALL.to_vec()), 0..3);
        let per = prop::option::of(prop::sample::select(Per::ALL.to_vec()));
        (currency, figure(), bound(), bound(), any::<bool>(), modifiers, per, any::<bool>()).prop_map(
            |(currency, figure, min, max, plain, modifiers, per, implied)| {
                let mut money = if plain { Money::new(currency, figure) } else { Money::between(currency, min, max) };
                money.modifiers = modifiers.into_iter().collect();
                money.per = per;
                money.implied = implied;
                money
            },
        )
    }

    proptest! {
        #[test]
        fn every_value_comes_back_from_both_forms(money in any_money()) {
            prop_assert_eq!(money.to_string().parse::<Money>(), Ok(money.clone()), "{}", money);
            prop_assert_eq!(money.to_korean().parse::<Money>(), Ok(money.clone()), "{}", money.to_korean());
        }

        #[test]
        fn plain_amounts_have_a_korean_form(currency in prop::sample::select(Currency::ALL.to_vec()), n in 10_000_i64..i64::MAX) {
            let money = Money::new(currency, n.into());
            prop_assert!(money.to_korean().ends_with(currency.korean()), "{}", money.to_korean());
        }

        #[test]
        fn sums_and_order_agree(a in 1_i64..i64::MAX, b in 1_i64..i64::MAX) {
            let (a, b) = (Money::new(Currency::Krw, a.into()), Money::new(Currency::Krw, b.into()));
            prop_assert!(a.checked_add(&b).is_some_and(|sum| sum > a && sum > b));
        }
    }

    #[cfg(feature = "serde")]
    #[test]
    fn json_is_the_contracts() {
        for (text, json) in [
            (
                "2조4000억원",
                r#"{"currency":"KRW","min":"2400000000000","max":"2400000000000","bounds":"[]","modifiers":[],"implied_currency":false,"per":null}"#,
            ),
            (
                "1인당 최소 3달러 초과",
                r#"{"currency":"USD","min":"3","max":null,"bounds":"()","modifiers":["at_least","more_than"],"implied_currency":false,"per":"person"}"#,
            ),
            (
                "수백억",
                r#"{"currency":"KRW","min":"20000000000","max":"100000000000","bounds":"[)","modifiers":["several"],"implied_currency":true,"per":null}"#,
            ),
        ] {
            let money: Money = text.parse().unwrap();
            assert_eq!(serde_json::to_string(&money).unwrap(), json);
            assert_eq!(serde_json::from_str::<Money>(json).unwrap(), money);
        }
        assert!(serde_json::from_str::<Money>(r#"{"currency":"XXX","min":null,"max":null,"bounds":"()","modifiers":[],"implied_currency":false,"per":null}"#).is_err());
    }
}
