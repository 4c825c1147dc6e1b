//! (docs to come)
#![deny(missing_docs)]

mod document;
mod error;
mod extract;
mod extractor;
mod facts;
mod mention;
mod money;
mod number;
mod offsets;
mod org;
mod overlap;
mod person;
mod quote;
mod text;
mod time;

pub use document::{Document, PublicationTime};
pub use error::{BuildError, ParseError};
pub use extract::{Extract, Mentions};
pub use extractor::{Extractor, ExtractorBuilder};
#[cfg(feature = "serde")]
pub use facts::FactsIn;
pub use facts::{Fact, Facts};
pub use mention::{IntoOwned, Kind, Mention, Span, Value};
pub use money::{Money, MoneyExtractor};
pub use offsets::{OffsetMap, OffsetUnit};
pub use org::{Organisation, OrganisationExtractor};
pub use person::{Person, PersonExtractor};
pub use quote::{Quote, QuoteExtractor};
pub use time::{
    Amount, Anchor, BareDays, Boundary, ClockValue, DateValue, DayPart, Grain, Season, TimeExtractor, TimeInterval,
    TimeLength, TimePoint, TimeUnit, Timex, TimexMod, TimexType, TimexValue,
};
