//! Throughput, in bytes a second, of the whole and of each kind alone.
//!
//! `cargo bench` measures; `cargo test --benches` runs each bench once, and every
//! bench asserts what it finds. `SASIL_BENCH_TEXT=PATH` measures that text as well.
//! The yardstick in the same run is one bare Aho-Corasick pass over the same text
//! with the names of the crate's own organisation list: compare by ratio.

use aho_corasick::{AhoCorasick, MatchKind};
use criterion::{BenchmarkId, Criterion, Throughput};
use sasil::{
    Document, Extract, Extractor, MoneyExtractor, OrganisationExtractor, PersonExtractor, QuoteExtractor, TimeExtractor,
};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The article that stands for the seed, and how many mentions of money, time,
/// organisation, person and quote it holds.
const ARTICLE: &str = include_str!("../fixtures/articles/strategy.txt");
const IN_ARTICLE: [usize; 5] = [3, 10, 28, 11, 14];

const PLAIN: &str = include_str!("../fixtures/bench/plain.txt");
const DENSE: &str = include_str!("../fixtures/bench/dense.txt");
const GAZETTEER: &str = include_str!("../src/org/gazetteer.tsv");

/// A document of one megabyte: the articles of the fixtures, again and again.
const LONG: usize = 1 << 20;
const ARTICLES: [&str; 4] = [
    ARTICLE,
    include_str!("../fixtures/articles/earnings.txt"),
    include_str!("../fixtures/articles/court.txt"),
    include_str!("../fixtures/articles/labour.txt"),
];

fn day() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2024, 10, 10).expect("a day")
}

/// Every name and alias of the list.
fn names() -> Vec<&'static str> {
    let rows = GAZETTEER.lines().filter(|line| !line.starts_with('#'));
    let columns = rows.flat_map(|row| [row.split('\t').next(), row.split('\t').nth(2)]);
    columns.flatten().flat_map(|column| column.split('|')).filter(|name| !name.is_empty()).collect()
}

fn bare_pass() -> AhoCorasick {
    let names = names();
    assert!(names.len() > 1000, "the list is there: {} names", names.len());
    AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(names).expect("the names fit")
}

/// How many mentions of each kind the whole extraction finds.
fn counts(extractor: &Extractor, text: &str) -> [usize; 5] {
    let facts = extractor.extract(&Document::new(text).published(day()));
    let counts = [
        facts.money().len(),
        facts.times().len(),
        facts.organisations().len(),
        facts.people().len(),
        facts.quotes().len(),
    ];
    assert_eq!(counts.iter().sum::<usize>(), facts.len());
    counts
}

/// The bench of one text: the yardstick, the whole, each kind alone.
fn text(c: &mut Criterion, name: &str, text: &str, expected: Option<[usize; 5]>) {
    let mut group = c.benchmark_group(name);
    group.throughput(Throughput::Bytes(text.len() as u64));
    if text.len() >= LONG {
        group.sample_size(10);
    }

    let bare = bare_pass();
    let hits = bare.find_iter(text).count();
    group.bench_function(BenchmarkId::from_parameter("bare"), |b| {
        b.iter(|| assert_eq!(bare.find_iter(black_box(text)).count(), hits));
    });

    let extractor = Extractor::new();
    let whole = counts(&extractor, text);
    if let Some(expected) = expected {
        assert_eq!(whole, expected, "{name}: money, time, organisation, person, quote");
    }
    group.bench_function(BenchmarkId::from_parameter("whole"), |b| {
        b.iter(|| assert_eq!(counts(&extractor, black_box(text)), whole));
    });

    macro_rules! alone {
        ($kind:literal, $extractor:expr) => {
            let extractor = $extractor;
            let count = extractor.mentions(text).count();
            group.bench_function(BenchmarkId::from_parameter($kind), |b| {
                b.iter(|| assert_eq!(extractor.mentions(black_box(text)).count(), count));
            });
        };
    }
    alone!("money", MoneyExtractor::new());
    alone!("time", TimeExtractor::new().published(day()));
    alone!("organisation", OrganisationExtractor::new());
    alone!("person", PersonExtractor::new());
    alone!("quote", QuoteExtractor::new());
    group.finish();
}

/// What the first call costs, which builds every automaton: it happens once in a
/// process, so it is measured once and before everything else.
fn first_call() -> Duration {
    let begun = Instant::now();
    let facts = counts(&Extractor::new(), ARTICLE);
    assert_eq!(facts, IN_ARTICLE, "money, time, organisation, person, quote");
    begun.elapsed()
}

fn main() {
    let first = first_call();
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
        .configure_from_args();
    text(&mut criterion, "article", ARTICLE, Some(IN_ARTICLE));
    text(&mut criterion, "plain", PLAIN, Some([0; 5]));
    text(&mut criterion, "dense", DENSE, None);
    let long = ARTICLES.iter().cycle().scan(0, |len, text| {
        *len += text.len();
        (*len < LONG + text.len()).then_some(*text)
    });
    text(&mut criterion, "long", &long.collect::<Vec<_>>().join("\n"), None);
    if let Some(path) = std::env::var_os("SASIL_BENCH_TEXT") {
        let own = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("SASIL_BENCH_TEXT: {error}"));
        text(&mut criterion, "own", &own, None);
    }
    criterion.final_summary();
    let _ = std::io::Write::write_fmt(
        &mut std::io::stderr(),
        format_args!("first call: {:.1} ms\n", first.as_secs_f64() * 1e3),
    );
}
