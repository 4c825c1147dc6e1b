//! Whole extraction of any text: it comes back, every span is a slice on boundaries and in order,
//! and amounts and times read back.

#![no_main]

use libfuzzer_sys::fuzz_target;
use once::extractors;
use sasil::{Document, Extract, Extractor, Kind, Money, MoneyExtractor, OffsetMap, OffsetUnit, TimexValue};

mod once {
    use super::Extractor;
    use std::sync::OnceLock;

    /// With and without the inference of a date.
    pub fn extractors() -> &'static [Extractor; 2] {
        static BOTH: OnceLock<[Extractor; 2]> = OnceLock::new();
        BOTH.get_or_init(|| {
            let inferring = Extractor::builder().infer_date(true).build();
            [Extractor::new(), inferring.expect("no list to go wrong")]
        })
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((&first, rest)) = data.split_first() else { return };
    let text = String::from_utf8_lossy(rest);
    let day = chrono::NaiveDate::from_yo_opt(1900 + i32::from(first), 1 + u32::from(first));
    let document = match day {
        Some(day) if first % 4 != 0 => Document::new(&text).published(day),
        _ => Document::new(&text),
    };
    let facts = extractors()[usize::from(first & 1)].extract(&document);
    let units = OffsetMap::new(&text, OffsetUnit::Utf16);
    let (mut before, mut end) = (0, 0);
    for fact in facts.iter() {
        let span = fact.span();
        assert_eq!(text.get(span.range()), Some(fact.as_str()));
        assert!(!span.is_empty() && span.start >= before);
        assert_eq!(units.span(span).len(), fact.as_str().encode_utf16().count());
        before = span.start;
        if fact.kind() != Kind::Quote {
            assert!(span.start >= end, "{:?}", fact.as_str());
            end = span.end;
        }
        let _ = facts.sentence(span);
    }
    for amount in facts.money() {
        let value = amount.value();
        assert_eq!(value.to_string().parse::<Money>().as_ref(), Ok(value));
        assert_eq!(value.to_korean().parse::<Money>().as_ref(), Ok(value));
    }
    for time in facts.times() {
        let value = time.value().value();
        assert_eq!(value.to_string().parse::<TimexValue>().as_ref(), Ok(value));
    }
    for quote in facts.quotes() {
        for part in [quote.value().source(), quote.value().cue()].into_iter().flatten() {
            assert_eq!(text.get(part.span().range()), Some(part.as_str()));
        }
    }
    let _ = (facts.organisation_entities(), facts.person_entities());
    assert!(MoneyExtractor::new().mentions(&text).count() <= text.len());
    let _ = text.parse::<Money>().map(|money| money.to_korean());
    let _ = text.parse::<TimexValue>();
});
