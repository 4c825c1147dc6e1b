//! What the interface promises: sharing between threads, owned facts, JSON, offsets.

use sasil::{Document, Extractor, Facts, OffsetMap, OffsetUnit};

pub const ARTICLE: &str = include_str!("../fixtures/articles/strategy.txt");

pub fn day() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2024, 10, 10).expect("a day")
}

#[test]
fn types_are_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Extractor>();
    shared::<Facts<'static>>();
    shared::<sasil::MoneyExtractor>();
    shared::<sasil::TimeExtractor>();
    shared::<sasil::OrganisationExtractor>();
    shared::<sasil::PersonExtractor>();
    shared::<sasil::QuoteExtractor>();
    shared::<sasil::BuildError>();
    shared::<sasil::ParseError>();
}

#[test]
fn many_threads_give_the_same_answer() {
    let extractor = Extractor::new();
    let document = Document::new(ARTICLE).published(day());
    let expected = extractor.extract(&document);
    std::thread::scope(|scope| {
        let handles: Vec<_> = (0..4).map(|_| scope.spawn(|| extractor.extract(&document))).collect();
        for handle in handles {
            assert_eq!(handle.join().expect("no panic"), expected);
        }
    });
}

#[test]
fn owned_facts_outlive_their_text() {
    let owned = {
        let text = ARTICLE.to_owned();
        let facts = Extractor::new().extract(&Document::new(&text).published(day()));
        facts.into_owned()
    };
    let borrowed = Extractor::new().extract(&Document::new(ARTICLE).published(day()));
    assert!(!owned.is_empty());
    assert_eq!(owned, borrowed);
}

#[test]
fn json_offsets_index_the_text_in_every_unit() {
    let text = format!("😀\u{1112}\u{1161}\u{11ab}글 {ARTICLE}");
    let facts = Extractor::new().extract(&Document::new(&text).published(day()));
    let characters: Vec<char> = text.chars().collect();
    let units: Vec<u16> = text.encode_utf16().collect();
    for unit in [OffsetUnit::Byte, OffsetUnit::Char, OffsetUnit::Utf16] {
        let json = serde_json::to_value(facts.in_unit(unit)).expect("facts are JSON");
        assert_eq!(json["unit"], unit.as_str());
        assert_eq!(json["published"], "2024-10-10");
        let slice = |object: &serde_json::Value| {
            let at = |end: &str| usize::try_from(object[end].as_u64().expect("an offset")).expect("small");
            match unit {
                OffsetUnit::Char => characters[at("start")..at("end")].iter().collect(),
                OffsetUnit::Utf16 => String::from_utf16(&units[at("start")..at("end")]).expect("whole characters"),
                _ => text[at("start")..at("end")].to_owned(),
            }
        };
        let mentions = json["mentions"].as_array().expect("mentions");
        assert_eq!(mentions.len(), facts.len());
        for mention in mentions {
            assert_eq!(slice(mention), mention["text"], "{unit}");
            for part in ["source", "cue"] {
                if mention[part].is_object() {
                    assert_eq!(slice(&mention[part]), mention[part]["text"], "{unit}");
                }
            }
        }
    }
}

#[test]
fn only_the_wanted_kinds_come_out() {
    for &kind in sasil::Kind::ALL {
        let extractor = Extractor::builder().kinds([kind]).build().expect("no options that fail");
        let facts = extractor.extract(&Document::new(ARTICLE).published(day()));
        assert!(!facts.is_empty(), "{kind}");
        assert!(facts.iter().all(|fact| fact.kind() == kind), "{kind}");
    }
}

#[test]
fn an_inferred_date_is_said_to_be_inferred() {
    let text = "입력 2024.10.10 13:43\n내년 2분기에 나온다.";
    let plain = Extractor::new().extract(&Document::new(text));
    assert_eq!(plain.publication(), None);
    let extractor = Extractor::builder().infer_date(true).build().expect("no options that fail");
    let facts = extractor.extract(&Document::new(text));
    assert!(facts.publication_was_inferred());
    assert_eq!(facts.publication().map(|p| p.date()), Some(day()));
    let given = extractor.extract(&Document::new(text).published(day()));
    assert!(!given.publication_was_inferred());
    let json = serde_json::to_value(&facts).expect("facts are JSON");
    assert_eq!(json["published_inferred"], true);
}

#[test]
fn offsets_convert_for_every_mention() {
    let facts = Extractor::new().extract(&Document::new(ARTICLE).published(day()));
    let map = OffsetMap::new(facts.text(), OffsetUnit::Char);
    for fact in facts.iter() {
        assert_eq!(map.span(fact.span()).len(), fact.as_str().chars().count());
    }
}

#[test]
fn a_conversion_knows_the_amount_that_it_converts() {
    let shown = |text: &str| -> Vec<String> {
        let facts = Extractor::new().extract(&Document::new(text));
        (facts.money())
            .map(|m| match facts.converted(m.span()) {
                Some(original) => format!("{} of {}", m.as_str(), original.as_str()),
                None => m.as_str().to_owned(),
            })
            .collect()
    };
    for (text, expected) in [
        ("월 49달러(한화 약 5만 8200원)를 낸다.", &["49달러", "5만 8200원 of 49달러"][..]),
        ("100만유로(108만달러·15억원)를 나눴다.", &["100만유로", "108만달러 of 100만유로", "15억원 of 100만유로"]),
        ("100만유로（약 15억원）를 나눴다.", &["100만유로", "15억원 of 100만유로"]),
        ("벌금 100만 달러, 우리 돈으로 약 13억원을 물었다.", &["100만 달러", "13억원 of 100만 달러"]),
        ("1억달러 이상(1300억원)을 댔다.", &["1억달러", "1300억원 of 1억달러"]),
        ("4만~5만 유로(한화 5900만~7400만원)다.", &["4만~5만 유로", "5900만~7400만원 of 4만~5만 유로"]),
        // a part of it, another amount, another bracket
        ("3억원(계약금 5000만원)을 냈다.", &["3억원", "5000만원"]),
        ("3억원을 내고 20만달러를 받았다.", &["3억원", "20만달러"]),
        ("3억원(세금 별도) 가운데 20만달러를 썼다.", &["3억원", "20만달러"]),
        ("3억원을 낸 회사(자본금 20만달러)가 있다.", &["3억원", "20만달러"]),
        ("3억원\n(20만달러)", &["3억원", "20만달러"]),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
    let facts = Extractor::new().extract(&Document::new("월 49달러(한화 약 5만 8200원)를 낸다."));
    let json = serde_json::to_value(facts.in_unit(OffsetUnit::Char)).expect("facts are JSON");
    let [first, second] = [&json["mentions"][0], &json["mentions"][1]];
    assert_eq!(second["converts"], serde_json::json!({"start": 2, "end": 6, "text": "49달러"}));
    assert_eq!(second["min"], "58200");
    assert!(first.get("converts").is_none());
    let kept = facts.into_owned();
    let last = kept.money().last().map(sasil::Mention::span);
    assert_eq!(last.and_then(|span| kept.converted(span)).map(|m| m.as_str()), Some("49달러"));
}

#[test]
fn every_mention_of_a_name_is_in_one_entity() {
    let facts = Extractor::new().extract(&Document::new(ARTICLE).published(day()));
    let bodies = facts.organisation_entities();
    let named = facts.organisations().filter(|m| !m.value().is_generic()).count();
    assert!(named > 0 && named == bodies.iter().map(|body| body.mentions().len()).sum::<usize>());
    let people = facts.person_entities();
    assert_eq!(facts.people().len(), people.iter().map(|person| person.mentions().len()).sum::<usize>());
    let names: std::collections::HashSet<_> = bodies.iter().map(sasil::Entity::name).collect();
    assert_eq!(names.len(), bodies.len(), "a name is one body");
    for body in &bodies {
        assert!(body.mentions().all(|m| m.value().name() == body.name()));
        assert!(body.mentions().all(|m| m.as_str() == body.name() || body.aliases().contains(&m.as_str())));
    }
    assert!(people.iter().any(|person| person.name() == "김영섭" && person.aliases() == ["김"]));
    assert_eq!(facts.clone().into_owned().person_entities().len(), people.len());
}

#[test]
fn the_callers_list_wins_and_a_name_can_be_silenced() {
    let extractor = Extractor::builder()
        .organisation(sasil::CustomOrganisation::new("두리은행").alias("KB").id("7"))
        .silence("구글")
        .silence("누리가람전자")
        .build()
        .expect("a sound list");
    let text = "KB는 구글과 만났다. KB국민은행은 빠졌고 누리가람전자는 쉬었다. 두리은행이 웃었다.";
    let facts = extractor.extract(&Document::new(text));
    let found: Vec<_> = facts.organisations().map(|m| (m.as_str(), m.value().name(), m.value().id())).collect();
    assert_eq!(
        found,
        [("KB", "두리은행", Some("7")), ("KB국민은행", "KB국민은행", None), ("두리은행", "두리은행", Some("7"))]
    );
    let entities = facts.organisation_entities();
    let own = entities.iter().find(|entity| entity.value().id() == Some("7")).expect("the caller's");
    assert_eq!((own.name(), own.aliases(), own.mentions().len()), ("두리은행", &["KB"][..], 2));
}
