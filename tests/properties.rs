//! Laws that hold for any text.

use proptest::prelude::*;
use sasil::{Document, Extract, Extractor, Mention, OffsetMap, OffsetUnit};

/// Pieces of which texts are made: what scanners look for, cut and mixed.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "KT", "마이크로소프트(MS)", "김영섭", " 대표", "김 ", "은 ", "는 ", "이 ", "가", "의", "에서 ", "에 따르면 ", "조원우",
    "2조4000억원", "3", "12", "1,200", "억", "만", "조", "원", "달러", "$", "약 ", "수백", "~", "∼", "·", "여", "대",
    "10일", " 오전", "내년", " 2분기", "지난해 11월", "부터 ", "까지 ", "향후 ", "5년간", "2024.10.10", "년", "월", "일", "시", "분",
    "\"", "“", "”", "‘", "’", "'", "「", "」", "(", ")", "[", "]", "고 말했다", "라고 강조했다", "며 ", "다고 밝혔다", "것이라고 ", ". ", ", ", "\n", " ",
    "병원", "직원", "은행", "위원회", "서울", "더불어", "😀", "\u{1112}\u{1161}\u{11ab}", "ㄱ", "美", "國", "１２", "\u{200b}", "\u{feff}", "é", "e\u{301}", "&quot;", "㈜", "\u{0}", "\t", "A", "씨", "모(43) 씨",
];

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::collection::vec(prop::sample::select(PIECES), 0..60).prop_map(|pieces| pieces.concat()),
        1 => prop::collection::vec(any::<char>(), 0..80).prop_map(|chars| chars.into_iter().collect::<String>()),
    ]
}

fn date() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2024, 10, 10).expect("a day")
}

fn in_order<V>(text: &str, mentions: &[Mention<'_, V>]) -> Result<(), TestCaseError> {
    for mention in mentions {
        prop_assert!(!mention.span().is_empty());
        prop_assert_eq!(text.get(mention.span().range()), Some(mention.as_str()));
    }
    for pair in mentions.windows(2) {
        prop_assert!(pair[0].span().start <= pair[1].span().start);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn spans_are_slices_in_order(text in texts()) {
        let facts = Extractor::new().extract(&Document::new(&text).published(date()));
        let map = OffsetMap::new(&text, OffsetUnit::Utf16);
        let mut before = 0;
        for fact in facts.iter() {
            let span = fact.span();
            prop_assert!(!span.is_empty());
            prop_assert_eq!(text.get(span.range()), Some(fact.as_str()));
            prop_assert!(span.start >= before);
            prop_assert_eq!(map.span(span).len(), fact.as_str().encode_utf16().count());
            prop_assert!(facts.sentence(span).contains(fact.as_str().trim()) || fact.as_str().contains('\n'));
            before = span.start;
        }
        let json = serde_json::to_value(&facts).map_err(|error| TestCaseError::fail(error.to_string()))?;
        for mention in json["mentions"].as_array().into_iter().flatten() {
            for part in [&mention["source"], &mention["cue"]].into_iter().filter(|part| part.is_object()) {
                let end = |name: &str| part[name].as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(usize::MAX);
                prop_assert_eq!(text.get(end("start")..end("end")), part["text"].as_str());
            }
        }
    }

    #[test]
    fn kinds_that_compete_do_not_overlap(text in texts()) {
        let facts = Extractor::new().extract(&Document::new(&text).published(date()));
        let spans: Vec<_> = facts.iter().filter(|f| f.kind() != sasil::Kind::Quote).map(|f| f.span()).collect();
        for pair in spans.windows(2) {
            prop_assert!(!pair[0].overlaps(pair[1]), "{:?} {:?}", &text[pair[0].range()], &text[pair[1].range()]);
        }
    }

    #[test]
    fn typed_extractors_give_slices_in_order(text in texts()) {
        in_order(&text, &sasil::MoneyExtractor::new().mentions(&text).collect::<Vec<_>>())?;
        in_order(&text, &sasil::TimeExtractor::new().mentions(&text).collect::<Vec<_>>())?;
        in_order(&text, &sasil::OrganisationExtractor::new().mentions(&text).collect::<Vec<_>>())?;
        in_order(&text, &sasil::PersonExtractor::new().mentions(&text).collect::<Vec<_>>())?;
        in_order(&text, &sasil::QuoteExtractor::new().mentions(&text).collect::<Vec<_>>())?;
    }

    #[test]
    fn values_read_back(text in texts()) {
        let facts = Extractor::new().extract(&Document::new(&text).published(date()));
        for mention in facts.money() {
            let value = mention.value();
            prop_assert_eq!(&value.to_string().parse::<sasil::Money>(), &Ok(value.clone()));
        }
        for mention in facts.times() {
            let value = mention.value().value();
            prop_assert_eq!(&value.to_string().parse::<sasil::TimexValue>(), &Ok(value.clone()));
        }
    }
}

/// Amounts of two texts without context are those of their concatenation.
#[test]
fn a_concatenation_holds_what_its_parts_hold() {
    let parts = [
        "회사는 2조4000억원을 들여 공장을 짓는다.",
        "주가는 1.5% 오른 7만1000원에 마감했다.",
        "2019년 5월 7일 문을 열었다.",
        "벌금은 300만~500만원이다.",
        "계약 기간은 5년이다.",
    ];
    let extractor = Extractor::new();
    let shown = |text: &str| -> Vec<String> {
        let facts = extractor.extract(&Document::new(text).published(date()));
        facts.iter().map(|fact| format!("{} {} {fact}", fact.kind(), fact.as_str())).collect()
    };
    let mut pairs = 0;
    for first in parts {
        for second in parts {
            let apart: Vec<String> = shown(first).into_iter().chain(shown(second)).collect();
            assert!(apart.len() >= 2, "{first} {second}");
            assert_eq!(shown(&format!("{first}\n{second}")), apart);
            pairs += 1;
        }
    }
    assert_eq!(pairs, parts.len() * parts.len());
}
