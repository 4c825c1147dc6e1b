//! Amounts of money.

mod around;
pub(crate) mod conversion;
mod evidence;
mod figures;
mod lexicon;
pub(crate) mod scan;
mod trigger;
mod written;

use crate::extract::{Extract, Mentions};
use crate::mention::{owned_already, Kind, Value};
use crate::named::named;
pub use lexicon::Currency;
use rust_decimal::Decimal;
use std::cmp::Ordering;
use std::fmt;
use std::ops::Bound;

/// An amount of money, exact, as the text states it.
///
/// A plain amount has equal bounds; `수백조원` is a range, `1조원 이상` has no upper
/// bound. [`Display`](fmt::Display) writes it with the ISO 4217 code and every field,
/// [`to_korean`](Money::to_korean) as a newspaper would, and
/// [`FromStr`](std::str::FromStr) reads both back.
///
/// ```
/// use sasil::{Currency, Modifier, Money};
/// use std::ops::Bound;
///
/// let money: Money = "수백조원".parse()?;
/// assert_eq!(money.currency(), Currency::Krw);
/// assert_eq!(money.min(), Bound::Included(200_000_000_000_000_i64.into()));
/// assert_eq!(money.max(), Bound::Excluded(1_000_000_000_000_000_i64.into()));
/// assert!(money.modifiers().contains(Modifier::Several));
/// assert_eq!(money.to_string(), "KRW [200000000000000, 1000000000000000) several");
///
/// let money: Money = "2조4000억원".parse()?;
/// assert_eq!(money.to_string(), "KRW 2400000000000");
/// assert_eq!(money.to_korean(), "2조4000억원");
/// # Ok::<(), sasil::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Money {
    currency: Currency,
    min: Bound<Decimal>,
    max: Bound<Decimal>,
    modifiers: Modifiers,
    per: Option<Per>,
    implied: bool,
}

owned_already!(Money);

impl Value for Money {
    const KIND: Kind = Kind::Money;
}

impl Money {
    /// Exactly this much.
    ///
    /// ```
    /// use sasil::{Currency, Money};
    /// assert_eq!(Money::new(Currency::Usd, 49.into()).to_string(), "USD 49");
    /// ```
    #[must_use]
    pub fn new(currency: Currency, amount: Decimal) -> Self {
        Self::between(currency, Bound::Included(amount), Bound::Included(amount))
    }

    fn between(currency: Currency, min: Bound<Decimal>, max: Bound<Decimal>) -> Self {
        let (min, max) = (min.map(|d| d.normalize()), max.map(|d| d.normalize()));
        Self { currency, min, max, modifiers: Modifiers::default(), per: None, implied: false }
    }

    /// The currency; what the words leave open (`2.4조 투자`) is the won, see
    /// [`is_currency_implied`](Money::is_currency_implied).
    #[must_use]
    pub const fn currency(&self) -> Currency {
        self.currency
    }

    /// The least that it can be, in units of the currency.
    #[must_use]
    pub const fn min(&self) -> Bound<Decimal> {
        self.min
    }

    /// The most that it can be, in units of the currency.
    #[must_use]
    pub const fn max(&self) -> Bound<Decimal> {
        self.max
    }

    /// The figure of a plain amount; `None` for a range and what is open on one side.
    ///
    /// ```
    /// use sasil::Money;
    /// assert_eq!("5만8200원".parse::<Money>()?.amount(), Some(58_200.into()));
    /// assert_eq!("1조원 이상".parse::<Money>()?.amount(), None);
    /// # Ok::<(), sasil::ParseError>(())
    /// ```
    #[must_use]
    pub fn amount(&self) -> Option<Decimal> {
        match (self.min, self.max) {
            (Bound::Included(min), Bound::Included(max)) if min == max => Some(min),
            _ => None,
        }
    }

    /// Whether `amount` lies between the bounds.
    ///
    /// ```
    /// use sasil::Money;
    /// let money: Money = "20만~30만 달러".parse()?;
    /// assert!(money.contains(250_000.into()));
    /// assert!(!money.contains(310_000.into()));
    /// # Ok::<(), sasil::ParseError>(())
    /// ```
    #[must_use]
    pub fn contains(&self, amount: Decimal) -> bool {
        std::ops::RangeBounds::contains(&(self.min, self.max), &amount)
    }

    /// The words that hedge the figure.
    #[must_use]
    pub const fn modifiers(&self) -> Modifiers {
        self.modifiers
    }

    /// What the amount is counted by, if the words say it.
    #[must_use]
    pub const fn per(&self) -> Option<Per> {
        self.per
    }

    /// Whether no currency is written and the won is meant (`50억대 자산`).
    #[must_use]
    pub const fn is_currency_implied(&self) -> bool {
        self.implied
    }

    /// The sum of two amounts of one currency, counted by the same thing: the bounds
    /// are added, the modifiers united. `None` for two currencies and where the sum
    /// does not fit into a decimal.
    ///
    /// ```
    /// use sasil::Money;
    /// let sum = "1조원".parse::<Money>()?.checked_add(&"2000억원 이상".parse()?).unwrap();
    /// assert_eq!(sum.to_string(), "KRW [1200000000000, ) at_least");
    /// assert!(sum.checked_add(&"3달러".parse()?).is_none());
    /// # Ok::<(), sasil::ParseError>(())
    /// ```
    #[must_use]
    pub fn checked_add(&self, other: &Self) -> Option<Self> {
        if self.currency != other.currency || self.per != other.per {
            return None;
        }
        let mut sum = Self::between(self.currency, add(self.min, other.min)?, add(self.max, other.max)?);
        sum.modifiers = self.modifiers.union(other.modifiers);
        sum.per = self.per;
        sum.implied = self.implied && other.implied;
        Some(sum)
    }
}

/// `None` on overflow only: what is open stays open.
fn add(a: Bound<Decimal>, b: Bound<Decimal>) -> Option<Bound<Decimal>> {
    use Bound::{Excluded, Included, Unbounded};
    Some(match (a, b) {
        (Unbounded, _) | (_, Unbounded) => Unbounded,
        (Included(a), Included(b)) => Included(a.checked_add(b)?),
        (Included(a) | Excluded(a), Included(b) | Excluded(b)) => Excluded(a.checked_add(b)?),
    })
}

/// Amounts of one currency, counted by the same thing, are ordered where the one lies
/// wholly below the other; all else is not comparable.
///
/// ```
/// use sasil::Money;
/// let parse = |s: &str| s.parse::<Money>().unwrap();
/// assert!(parse("수십억원") < parse("3조원"));
/// assert!(parse("3달러").partial_cmp(&parse("4원")).is_none());
/// assert!(parse("1억원 이상").partial_cmp(&parse("3억원")).is_none());
/// ```
impl PartialOrd for Money {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        if self == other {
            return Some(Ordering::Equal);
        }
        if self.currency != other.currency || self.per != other.per {
            return None;
        }
        if below(self.max, other.min) {
            Some(Ordering::Less)
        } else if below(other.max, self.min) {
            Some(Ordering::Greater)
        } else {
            None
        }
    }
}

/// Whether everything up to `max` is less than everything from `min`.
fn below(max: Bound<Decimal>, min: Bound<Decimal>) -> bool {
    use Bound::{Excluded, Included, Unbounded};
    match (max, min) {
        (Unbounded, _) | (_, Unbounded) => false,
        (Included(max), Included(min)) => max < min,
        (Included(max) | Excluded(max), Included(min) | Excluded(min)) => max <= min,
    }
}

named! {
    /// A word that hedges an amount.
    ///
    /// ```
    /// use sasil::Modifier;
    /// assert_eq!(Modifier::AtLeast.as_str(), "at_least");
    /// assert_eq!("approx".parse(), Ok(Modifier::Approx));
    /// ```
    Modifier:
    /// 약, 대략, 가량, 정도, 쯤, 안팎, 내외.
    Approx "approx"
    /// 여, 남짓.
    SlightlyOver "slightly_over"
    /// 육박, 가까이, 가까운.
    Nearly "nearly"
    /// 이상, 최소.
    AtLeast "at_least"
    /// 초과, 넘는, 웃도는.
    MoreThan "more_than"
    /// 이하, 최대, 까지 as a limit.
    AtMost "at_most"
    /// 미만, 밑도는, 못 미치는.
    LessThan "less_than"
    /// 수, 몇.
    Several "several"
    /// 대: the class of amounts that begin with the figure.
    Class "class"
}

named! {
    /// What an amount is counted by.
    ///
    /// ```
    /// use sasil::{Money, Per};
    /// assert_eq!("주당 500원".parse::<Money>()?.per(), Some(Per::Share));
    /// # Ok::<(), sasil::ParseError>(())
    /// ```
    Per:
    /// 1인당.
    Person "person"
    /// 주당.
    Share "share"
    /// 시간당, 시급.
    Hour "hour"
    /// 하루, 일당.
    Day "day"
    /// 월.
    Month "month"
    /// 연, 연간, 연봉.
    Year "year"
    /// 대당, 건당, 배럴당, 평당 and the like.
    Unit "unit"
}

/// The modifiers of one amount.
///
/// ```
/// use sasil::{Modifier, Money};
/// let money: Money = "최대 약 3000억원".parse()?;
/// let modifiers: Vec<_> = money.modifiers().iter().collect();
/// assert_eq!(modifiers, [Modifier::Approx, Modifier::AtMost]);
/// # Ok::<(), sasil::ParseError>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Modifiers(u16);

impl Modifiers {
    /// Whether `modifier` is one of them.
    #[must_use]
    pub const fn contains(self, modifier: Modifier) -> bool {
        self.0 & (1 << modifier as u16) != 0
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// They, in the order of [`Modifier::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Modifier> {
        Modifier::ALL.iter().copied().filter(move |&modifier| self.contains(modifier))
    }

    fn insert(&mut self, modifier: Modifier) {
        self.0 |= 1 << modifier as u16;
    }

    const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl fmt::Debug for Modifiers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl FromIterator<Modifier> for Modifiers {
    fn from_iter<I: IntoIterator<Item = Modifier>>(modifiers: I) -> Self {
        let mut set = Self::default();
        modifiers.into_iter().for_each(|modifier| set.insert(modifier));
        set
    }
}

/// Finds amounts of money, and nothing else.
///
/// ```
/// use sasil::{Extract, MoneyExtractor};
///
/// let text = "1인당 49달러(한화 약 5만 8200원)를 냈다.";
/// let found: Vec<_> = MoneyExtractor::new().mentions(text).map(|m| m.value().to_string()).collect();
/// assert_eq!(found, ["USD 49 per person", "KRW 58200 approx per person"]);
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct MoneyExtractor {}

impl MoneyExtractor {
    /// An extractor of amounts.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Extract for MoneyExtractor {
    type Value<'t> = Money;

    fn mentions<'t>(&self, text: &'t str) -> Mentions<'t, Money> {
        Mentions::by_paragraph(text, |source, range, out| {
            let mut found = Vec::new();
            scan::scan(source.view(), range, &mut found);
            out.extend(found.into_iter().map(|f| source.mention(f)));
        })
    }
}

#[cfg(feature = "serde")]
mod json {
    //! The contract's form: `{"currency","min","max","bounds","modifiers","implied_currency","per"}`.

    use super::{Currency, Modifier, Modifiers, Money, Per};
    use rust_decimal::Decimal;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use std::ops::Bound;

    #[derive(Serialize, Deserialize)]
    struct Form {
        currency: Currency,
        min: Option<Decimal>,
        max: Option<Decimal>,
        bounds: String,
        modifiers: Vec<Modifier>,
        implied_currency: bool,
        per: Option<Per>,
    }

    fn figure(bound: Bound<Decimal>) -> Option<Decimal> {
        match bound {
            Bound::Included(d) | Bound::Excluded(d) => Some(d),
            Bound::Unbounded => None,
        }
    }

    impl Serialize for Money {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            Form {
                currency: self.currency,
                min: figure(self.min),
                max: figure(self.max),
                bounds: self.brackets().iter().collect(),
                modifiers: self.modifiers.iter().collect(),
                implied_currency: self.implied,
                per: self.per,
            }
            .serialize(serializer)
        }
    }

    impl<'de> Deserialize<'de> for Money {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let form = Form::deserialize(deserializer)?;
            let mut marks = form.bounds.chars();
            let bound = |figure: Option<Decimal>, mark, included| match (figure, mark) {
                (None, _) => Ok(Bound::Unbounded),
                (Some(figure), Some(mark)) if mark == included => Ok(Bound::Included(figure)),
                (Some(figure), Some('(' | ')')) => Ok(Bound::Excluded(figure)),
                _ => Err(D::Error::custom("bounds are one of [], [), (], ()")),
            };
            let min = bound(form.min, marks.next(), '[')?;
            let max = bound(form.max, marks.next(), ']')?;
            let mut money = Money::between(form.currency, min, max);
            money.modifiers = form.modifiers.into_iter().collect::<Modifiers>();
            money.per = form.per;
            money.implied = form.implied_currency;
            Ok(money)
        }
    }

    /// By name, as a string.
    macro_rules! by_name {
        ($($type:ty => $name:ident),+) => {$(
            impl Serialize for $type {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.$name())
                }
            }

            impl<'de> Deserialize<'de> for $type {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
                }
            }
        )+};
    }

    by_name!(Currency => code, Modifier => as_str, Per => as_str);
}
