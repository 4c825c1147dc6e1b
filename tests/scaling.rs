//! Hostile repetition costs time in proportion to its length.

use sasil::{Document, Extractor};
use std::time::{Duration, Instant};

/// Four times the text may take this many times as long; quadratic cost would be 16.
const MOST: f64 = 8.0;
/// Shorter runs say nothing on a noisy machine.
const SHORTEST: Duration = Duration::from_millis(2);

fn fastest(extractor: &Extractor, text: &str) -> Duration {
    let day = chrono::NaiveDate::from_ymd_opt(2024, 10, 10).expect("a day");
    let once = || {
        let begun = Instant::now();
        let facts = extractor.extract(&Document::new(text).published(day));
        assert!(facts.len() <= text.len());
        begun.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap_or_default()
}

#[test]
fn hostile_texts_cost_linear_time() {
    let extractor = Extractor::new();
    let _ = fastest(&extractor, "자동장치를 한 번 만들어 둔다.");
    let mut slow = Vec::new();
    for piece in [
        "1억",
        "1",
        "9",
        "1,",
        "1.",
        "년",
        "지난 ",
        "1~",
        "2024.",
        "오전 ",
        "\"",
        "“",
        "‘",
        "“‘",
        "(",
        "[",
        "김",
        "김 대표 ",
        "KT는 ",
        "마이크로소프트(MS)",
        "가",
        "은행",
        "고 말했다 ",
        "\"가\"며 ",
        "에 따르면 ",
        "다고 말했다. ",
        "·",
        "수",
        "원",
        "$",
        "￦",
        "ㆍ",
        "\u{200b}",
        "\u{1112}\u{1161}\u{11ab}",
        "e\u{301}",
        "&quot;",
        "\n",
        " ",
        "😀",
        "A",
        "씨",
    ] {
        let size = 40_000 / piece.len();
        let (small, large) = (piece.repeat(size), piece.repeat(4 * size));
        let (short, long) = (fastest(&extractor, &small), fastest(&extractor, &large));
        if long > SHORTEST && long.as_secs_f64() > MOST * short.max(SHORTEST / 4).as_secs_f64() {
            slow.push(format!("{piece:?}: {short:?} for {} bytes, {long:?} for {}", small.len(), large.len()));
        }
    }
    assert!(slow.is_empty(), "{slow:#?}");
}
