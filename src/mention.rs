//! Where a fact stands in the text: [`Span`], [`Mention`], [`Kind`].

use crate::named::named;
use std::borrow::Cow;
use std::ops::Range;

/// A half-open range of UTF-8 **bytes** in the caller's text.
///
/// Both ends lie on character boundaries, so `&text[span.range()]` never panics
/// for a span that came from the same text. For characters or UTF-16 units see
/// [`OffsetMap`](crate::OffsetMap).
///
/// ```
/// let span = sasil::Span::new(3, 9);
/// assert_eq!(span.len(), 6);
/// assert_eq!(&"가나다라"[span.range()], "나다");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The span from `start` to before `end`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The span as a range, to slice the text with.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// How many bytes it covers.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether it covers nothing.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Whether the two share at least one byte.
    #[must_use]
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies wholly inside this span.
    #[must_use]
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

named! {
    /// What kind of fact a mention is.
    ///
    /// ```
    /// use sasil::Kind;
    /// assert_eq!(Kind::Organisation.as_str(), "organisation");
    /// assert_eq!("money".parse(), Ok(Kind::Money));
    /// ```
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
    Kind:
    /// An amount of money, a [`Money`](crate::Money).
    Money "money"
    /// A date, clock time, length of time or repeated time, a [`Timex`](crate::Timex).
    Time "time"
    /// An organisation, an [`Organisation`](crate::Organisation).
    Organisation "organisation"
    /// A named person, a [`Person`](crate::Person).
    Person "person"
    /// A quotation, a [`Quote`](crate::Quote).
    Quote "quote"
}

/// A type that a [`Mention`] can have as its value; says which [`Kind`] it is.
pub trait Value {
    /// The kind of fact that this type describes.
    const KIND: Kind;
}

/// One stretch of the text and the typed fact that it states.
///
/// It borrows the text it was found in; [`into_owned`](Mention::into_owned)
/// makes it independent.
///
/// ```
/// use sasil::{Extract, MoneyExtractor};
///
/// let text = "매출은 2조4000억원이다.";
/// let mention = MoneyExtractor::new().mentions(text).next().unwrap();
/// assert_eq!(mention.as_str(), "2조4000억원");
/// assert_eq!(&text[mention.span().range()], mention.as_str());
/// assert_eq!(mention.value().to_string(), "KRW 2400000000000");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Mention<'t, V> {
    text: Cow<'t, str>,
    span: Span,
    value: V,
}

impl<'t, V> Mention<'t, V> {
    /// `text` is the caller's whole text and `span` lies in it; a span that does
    /// not (which no scanner makes) gives an empty slice rather than a panic.
    pub(crate) fn new(text: &'t str, span: Span, value: V) -> Self {
        debug_assert!(text.get(span.range()).is_some(), "{span:?} is not in the text");
        let text = Cow::Borrowed(text.get(span.range()).unwrap_or_default());
        Self { text, span, value }
    }

    /// Where it stands, in bytes of the caller's text.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }

    /// The words as they stand in the text: always the slice at [`span`](Mention::span).
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What the words say.
    #[must_use]
    pub fn value(&self) -> &V {
        &self.value
    }

    /// The value alone.
    #[must_use]
    pub fn into_value(self) -> V {
        self.value
    }
}

impl<V: IntoOwned> Mention<'_, V> {
    /// The same mention with a copy of its words, free of the text's lifetime.
    #[must_use]
    pub fn into_owned(self) -> Mention<'static, V::Owned> {
        Mention { text: Cow::Owned(self.text.into_owned()), span: self.span, value: self.value.into_owned() }
    }
}

/// A value that can be freed from the lifetime of the text it was read from.
pub trait IntoOwned {
    /// The same type without a borrow.
    type Owned: 'static;

    /// The same value without a borrow.
    fn into_owned(self) -> Self::Owned;
}

/// For values that borrow nothing: they are their own owned form.
macro_rules! owned_already {
    ($($value:ty),+) => {$(
        impl $crate::mention::IntoOwned for $value {
            type Owned = $value;
            fn into_owned(self) -> $value {
                self
            }
        }
    )+};
}
pub(crate) use owned_already;

impl<V: Value> Mention<'_, V> {
    /// What kind of fact it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        V::KIND
    }
}

/// A reading before it is settled and placed in the caller's text: a span of the
/// **normalised view** and what the words say.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Found<V> {
    pub(crate) span: Span,
    pub(crate) value: V,
}

impl<V> Found<V> {
    pub(crate) fn new(start: usize, end: usize, value: V) -> Self {
        Self { span: Span::new(start, end), value }
    }
}

#[cfg(feature = "serde")]
mod json {
    use super::{Kind, Mention, Span, Value};
    use serde::{Serialize, Serializer};

    /// The contract's flat form: kind, start, end, text, then the value's own fields.
    #[derive(Serialize)]
    pub(crate) struct Flat<'a, V> {
        pub(crate) kind: Kind,
        #[serde(flatten)]
        pub(crate) span: Span,
        pub(crate) text: &'a str,
        #[serde(flatten)]
        pub(crate) value: &'a V,
    }

    impl<V: Value + Serialize> Serialize for Mention<'_, V> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            Flat { kind: V::KIND, span: self.span, text: &self.text, value: &self.value }.serialize(serializer)
        }
    }
}
#[cfg(feature = "serde")]
pub(crate) use json::Flat;
