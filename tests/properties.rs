//! Laws that hold for any text.

use once_cell::sync::Lazy;
use proptest::prelude::*;
use sasil::{Document, Extract, Extractor, Mention, OffsetMap, OffsetUnit};
use unicode_normalization::UnicodeNormalization;

/// Pieces of which texts are made: what scanners look for, cut and mixed.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "KT", "마이크로소프트(MS)", "김영섭", " 대표", "김 ", "은 ", "는 ", "이 ", "가", "의", "에서 ", "에 따르면 ", "조원우",
    "2조4000억원", "3", "12", "1,200", "억", "만", "조", "원", "달러", "$", "약 ", "수백", "~", "∼", "·", "여", "대",
    "10일", " 오전", "내년", " 2분기", "지난해 11월", "부터 ", "까지 ", "향후 ", "5년간", "2024.10.10", "년", "월", "일", "시", "분",
    "\"", "“", "”", "‘", "’", "'", "「", "」", "(", ")", "[", "]", "고 말했다", "라고 강조했다", "며 ", "다고 밝혔다", "것이라고 ", ". ", ", ", "\n", " ",
    "병원", "직원", "은행", "위원회", "서울", "더불어", "😀", "\u{1112}\u{1161}\u{11ab}", "ㄱ", "美", "國", "１２", "\u{200b}", "\u{feff}", "é", "e\u{301}", "&quot;", "㈜", "\u{0}", "\t", "A", "씨", "모(43) 씨",
];

/// Every word of the crate's own tables: what stands in quotation marks in the lexicons, and the lists.
static WORDS: Lazy<Vec<&'static str>> = Lazy::new(|| {
    let lexicons = [
        include_str!("../src/money/lexicon.rs"),
        include_str!("../src/time/lexicon.rs"),
        include_str!("../src/org/lexicon.rs"),
        include_str!("../src/person/lexicon.rs"),
        include_str!("../src/quote/lexicon.rs"),
        include_str!("../src/text/lexicon.rs"),
    ];
    let lists = [include_str!("../src/org/gazetteer.tsv"), include_str!("../src/text/not_names.txt")];
    let quoted = lexicons.into_iter().flat_map(|source| source.split('"').skip(1).step_by(2));
    let listed = lists.into_iter().flat_map(|list| list.split(['\t', '\n', '|', ' ']));
    let korean = |word: &&str| word.len() < 40 && word.chars().any(|c| ('가'..='힣').contains(&c));
    let words: Vec<&str> = quoted.chain(listed).filter(korean).collect();
    assert!(words.len() > 10_000, "{} words", words.len());
    words
});

/// A word of the tables, cut at any of its characters.
fn cut_word() -> impl Strategy<Value = String> {
    let word = prop::sample::select(&WORDS[..]);
    (word, prop::option::weighted(0.3, 0_usize..6), prop::option::weighted(0.3, 1_usize..6))
        .prop_map(|(word, from, len)| word.chars().skip(from.unwrap_or(0)).take(len.unwrap_or(usize::MAX)).collect())
}

/// A number as news writes it, or nearly so.
fn number() -> impl Strategy<Value = String> {
    "[0-9]{1,4}(,[0-9]{3}|[.][0-9]{1,2}|[십백천만억조경]){0,3}"
}

/// Characters that nothing is looked for in, alone or decomposed.
fn stray() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<char>().prop_map(String::from),
        "[ㄱ-ㅣ\u{1100}-\u{11ff}\u{a960}-\u{a97c}\u{d7b0}-\u{d7fb}]{1,3}",
        "[\u{4e00}-\u{9fa5}\u{f900}-\u{fa0b}]{1,3}",
        "[\u{0}-\u{1f}\u{7f}-\u{9f}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}\u{feff}\u{fff9}-\u{fffd}]{1,2}",
        "[가-힣]{1,4}",
        "[\u{300}-\u{36f}]{1,3}",
        "[０-９Ａ-Ｚ（）：～＄￦]{1,3}",
    ]
}

fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => prop::sample::select(PIECES).prop_map(str::to_owned),
        4 => cut_word(),
        2 => number(),
        1 => stray(),
        2 => Just(" ".to_owned()),
    ];
    prop_oneof![
        6 => prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat()),
        1 => prop::collection::vec(any::<char>(), 0..80).prop_map(|chars| chars.into_iter().collect::<String>()),
    ]
}

/// Days of publication, the ends of the calendar among them.
fn days() -> impl Strategy<Value = chrono::NaiveDate> {
    prop_oneof![
        6 => (1900_i32..2100, 1_u32..=366).prop_filter_map("a day", |(year, day)| chrono::NaiveDate::from_yo_opt(year, day)),
        1 => prop::sample::select(&[chrono::NaiveDate::MIN, chrono::NaiveDate::MAX][..]),
        1 => (-9999_i32..=9999, 1_u32..=366).prop_filter_map("a day", |(year, day)| chrono::NaiveDate::from_yo_opt(year, day)),
    ]
}

/// What a document says, its texts composed.
fn told(text: &str) -> Vec<String> {
    let facts = Extractor::new().extract(&Document::new(text).published(date()));
    facts.iter().map(|fact| format!("{} {} = {}", fact.kind(), fact.as_str(), fact).nfc().collect()).collect()
}

/// `PROPTEST_CASES` asks for more than the usual.
fn config() -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig { cases: usual.cases.max(400), failure_persistence: None, ..usual }
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
    #![proptest_config(config())]

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
    fn values_read_back(text in texts(), day in days()) {
        let facts = Extractor::new().extract(&Document::new(&text).published(day));
        for mention in facts.money() {
            let value = mention.value();
            prop_assert_eq!(&value.to_string().parse::<sasil::Money>(), &Ok(value.clone()));
            prop_assert_eq!(&value.to_korean().parse::<sasil::Money>(), &Ok(value.clone()));
        }
        for mention in facts.times() {
            let value = mention.value().value();
            prop_assert_eq!(&value.to_string().parse::<sasil::TimexValue>(), &Ok(value.clone()));
        }
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn decomposed_text_says_the_same(text in texts()) {
        let composed: String = text.nfc().collect();
        let decomposed: String = composed.nfd().collect();
        prop_assert_eq!(told(&decomposed), told(&composed));
    }

    #[test]
    fn offsets_convert_both_ways(text in texts()) {
        let facts = Extractor::new().extract(&Document::new(&text).published(date()));
        let (chars, units) = (OffsetMap::new(&text, OffsetUnit::Char), OffsetMap::new(&text, OffsetUnit::Utf16));
        for span in facts.iter().map(|fact| fact.span()) {
            let there = chars.span(span);
            let byte = |at: usize| text.char_indices().map(|(i, _)| i).chain([text.len()]).nth(at);
            prop_assert_eq!((byte(there.start), byte(there.end)), (Some(span.start), Some(span.end)));
            prop_assert_eq!(units.span(span).start, text[..span.start].encode_utf16().count());
        }
    }

    /// Money needs no context beyond its own line, so it is the same inside a longer document.
    #[test]
    fn an_amount_is_the_same_in_a_longer_document(before in texts(), text in texts(), behind in texts()) {
        let money = sasil::MoneyExtractor::new();
        let amounts = |text: &str| money.mentions(text).map(|m| format!("{} = {}", m.as_str(), m.value())).collect::<Vec<_>>();
        let apart: Vec<String> = [&before, &text, &behind].iter().flat_map(|part| amounts(part)).collect();
        prop_assert_eq!(amounts(&format!("{before}\n{text}\n{behind}")), apart);
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
