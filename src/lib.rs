//! Typed facts from Korean news text.
//!
//! Text in, facts out: amounts of money with exact decimals, times as ISO-TimeML
//! TIMEX3 with their intervals, organisations and people under one name each, and
//! quotations with who said them. No model, nothing downloaded, no clock read.
//!
//! ```
//! use chrono::NaiveDate;
//! use sasil::{Document, Extractor};
//!
//! let text = "김영섭 KT 대표는 10일 \"내년 2분기에 내놓겠다\"고 말했다.";
//! let published = NaiveDate::from_ymd_opt(2024, 10, 10).unwrap();
//!
//! let extractor = Extractor::new(); // build once, share between threads
//! let facts = extractor.extract(&Document::new(text).published(published));
//! for fact in facts.iter() {
//!     println!("{} {:?} {} = {fact}", fact.kind(), fact.span(), fact.as_str());
//! }
//! assert_eq!(facts.times().nth(1).unwrap().value().value().to_string(), "2025-Q2");
//! assert_eq!(facts.quotes().next().unwrap().value().source_name(), Some("김영섭"));
//! ```
//!
//! # What there is
//!
//! | you have | you want | use |
//! |---|---|---|
//! | an article and its date | every fact, resolved | [`Extractor::extract`], [`Document`], [`Facts`] |
//! | a text | one kind of fact, fast | [`MoneyExtractor`], [`TimeExtractor`], [`OrganisationExtractor`], [`PersonExtractor`], [`QuoteExtractor`] ([`Extract`]) |
//! | an article | who and what it is about, each once | [`Facts::organisation_entities`], [`Facts::person_entities`], [`Entity`] |
//! | your own organisations | them found, with your ids | [`Extractor::builder`], [`CustomOrganisation`] |
//! | byte spans | offsets for Python or JavaScript | [`OffsetMap`] |
//! | `"2조4000억원"` | its value | `str::parse` to [`Money`] |
//!
//! # The way through
//!
//! Each kind is first *scanned* (what the words say), then overlaps between kinds
//! are *settled* (the longer stretch wins), then mentions are *resolved* against the
//! publication date and the rest of the article: `10일` becomes 2024-10-10, `MS`
//! 마이크로소프트, `김 대표` 김영섭.
//!
//! # Promises
//!
//! - Extraction cannot fail and does not panic, whatever the text.
//! - A [`Span`] counts UTF-8 bytes of the text that you gave, half-open, on character boundaries.
//! - What cannot be resolved stays visible (`XXXX-10-10`) and is not guessed.
//! - Amounts are exact decimals, never floating point.
//! - Time is linear in the text.
//!
//! # Features
//!
//! `serde` (on by default): [`Facts`], [`Mention`] and the value types serialise to the JSON that the README shows.
#![deny(missing_docs)]
// extraction does not panic: whatever can fail is asked for, or says in `reason` why it cannot
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::unreachable,
        clippy::indexing_slicing,
        clippy::string_slice
    )
)]

mod dateline;
mod document;
mod entity;
mod error;
mod extract;
mod extractor;
mod facts;
mod mention;
mod money;
mod named;
mod number;
mod offsets;
mod org;
mod overlap;
mod person;
mod quote;
mod text;
mod time;

pub use document::{Document, PublicationTime};
pub use entity::Entity;
pub use error::{BuildError, ParseError};
pub use extract::{Extract, Mentions};
pub use extractor::{Extractor, ExtractorBuilder};
#[cfg(feature = "serde")]
pub use facts::FactsIn;
pub use facts::{Fact, Facts};
pub use mention::{IntoOwned, Kind, Mention, Span, Value};
pub use money::{Currency, Modifier, Modifiers, Money, MoneyExtractor, Per};
pub use number::Number;
pub use offsets::{OffsetMap, OffsetUnit};
pub use org::{Category, CustomOrganisation, Organisation, OrganisationExtractor};
pub use person::{Person, PersonExtractor};
pub use quote::{CueKind, Excerpt, Quote, QuoteExtractor, QuoteType};
pub use time::{
    Amount, Anchor, BareDays, Boundary, ClockValue, DateValue, DayPart, Grain, Season, TimeExtractor, TimeInterval,
    TimeLength, TimePoint, TimeUnit, Timex, TimexMod, TimexType, TimexValue,
};

/// The README's code, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct ReadmeDoctests;
