//! Hostile text costs time in proportion to its length.

use sasil::{Document, Extractor};
use std::time::{Duration, Instant};

/// Four times the text may take this many times as long; quadratic cost would be 16.
const MOST: f64 = 6.0;
/// Shorter runs say nothing on a noisy machine.
const SHORTEST: Duration = Duration::from_millis(2);
/// What else the machine does can only make a run slower, so a ratio is measured again before it
/// counts, and the short run, whose slowness would hide a bad ratio, is the fastest of some.
const TRIES: usize = 8;

/// How long this thread has been at work: its own time on a core where the system tells (Linux),
/// which other processes do not lengthen, else the time of day.
fn spent(begun: Instant) -> Duration {
    // the system adds the stretch at hand up when the thread gives way
    std::thread::yield_now();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let on_core = told.as_deref().and_then(|told| told.split(' ').next()?.parse().ok());
    on_core.map_or_else(|| begun.elapsed(), Duration::from_nanos)
}

/// The fastest of some runs over the text.
fn fastest(extractor: &Extractor, text: &str, runs: usize) -> Duration {
    let day = chrono::NaiveDate::from_ymd_opt(2024, 10, 10).expect("a day");
    let once = || {
        let begun = Instant::now();
        let before = spent(begun);
        let facts = extractor.extract(&Document::new(text).published(day)).len();
        assert!(facts <= text.len());
        spent(begun).saturating_sub(before)
    };
    (0..runs).map(|_| once()).min().unwrap_or_default()
}

/// What is repeated.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    // numbers, amounts, times
    "1", "9", "1,", "1.", "1억", "1억 ", "수", "몇", "원", "$", "￦", "약 ", "최대 ", "1~", "1∼2", "1·", "3원~", "(1억원", "년", "1년", "지난 ", "오는 ",
    "2024.", "10.10.", "오전 ", "3시", "매주 ", "부터 ", "이날 ", "5년 전 ",
    // marks and brackets
    "\"", "“", "”", "‘", "'", "“‘", "“가”", "\"가\"며 ", "“가 “", "「", "『", "《", "〈", "(", ")", "[", "]", "&quot;", "&", "&amp;quot;",
    // names, sources, cues
    "김", "김 ", "김 대표 ", "김영섭 ", "김영섭은 ", "KT는 ", "KT", "마이크로소프트(MS)", "가나다(ABC)", "은행", "위원회 ", "㈜", "씨", "A", "A·B·", "대표는 ", "그는 ",
    "고 말했다 ", "다고 말했다. ", "다고 ", "라며 ", "에 따르면 ", "이라고 ", "는 ", "이", "의 ",
    // characters
    "가", "가 ", "·", "ㆍ", "\n", "\n\n", " ", "\t", "\u{200b}", "\u{feff}", "\u{200f}", "\u{202e}", "\u{fffd}", "\u{d7ff}\u{e000}", "\u{10ffff}", "\u{1112}\u{1161}\u{11ab}",
    "\u{1112}", "\u{11ab}", "e\u{301}", "\u{301}", "😀", "👨\u{200d}👩\u{200d}👧", "１", "國", "ㅋ", "\u{0}",
];

/// Texts that are not one piece again and again, as long as they are asked to be.
fn grown(length: usize) -> Vec<(&'static str, String)> {
    let until = |mut text: String, more: &dyn Fn(usize) -> String| {
        for i in 0.. {
            if text.len() >= length {
                break;
            }
            text.push_str(&more(i));
        }
        text
    };
    // syllables that differ from one to the next, as names do
    let syllable = |i: usize| char::from_u32(0xac00 + u32::try_from(i * 28 % 11_172).unwrap_or(0)).unwrap_or('가');
    let name = |i: usize| format!("김{}{}", syllable(i), syllable(i / 399 + 7));
    let body = |i: usize| format!("{}{}{}전자", syllable(i), syllable(i / 399 + 3), syllable(i / 7));
    let pairs = length / 8;
    vec![
        ("one endless word", until(String::new(), &|i| syllable(i).to_string())),
        ("one endless sentence", until(String::new(), &|i| format!("{} {}을 ", body(i), name(i)))),
        ("names", until(String::new(), &|i| format!("{} 대표는 웃었다. ", name(i)))),
        ("names in a list", until(String::new(), &|i| format!("{}·", name(i)))),
        ("bodies", until(String::new(), &|i| format!("{}는 3억원을 냈다. ", body(i)))),
        ("aliases of each other", until(String::new(), &|i| format!("{}({}), ", body(i), body(i + 1)))),
        ("aliases of one body", until(String::new(), &|i| format!("가나전자({}), ", body(i)))),
        ("people of one surname", until(String::new(), &|i| format!("{} 대표와 김 대표는 ", name(i)))),
        ("speakers", until(String::new(), &|i| format!("{} 대표는 “{}”라고 말했다. ", name(i), syllable(i)))),
        ("one paragraph of speech", until("“".to_owned(), &|i| format!("{}은 간다. ", name(i)))),
        ("reports of reports", until(String::new(), &|i| format!("{}은 {}가 간다고 ", name(i), name(i + 1)))),
        ("nested pairs", format!("{}{}", "“‘".repeat(pairs / 2), "’”".repeat(pairs / 2))),
        ("nested brackets", format!("{}{}", "(가".repeat(length / 8), ")".repeat(length / 8))),
        ("days", until(String::new(), &|i| format!("{}일 ", i % 31 + 1))),
        ("years", until(String::new(), &|i| format!("{}년부터 {}년까지 ", 1900 + i % 200, 1901 + i % 200))),
        ("amounts", until(String::new(), &|i| format!("{}억 {}만원·", i % 9 + 1, i % 9000 + 1))),
        (
            "syllables in jamo",
            until(String::new(), &|i| format!("\u{1112}\u{1161}{}", if i % 2 == 0 { "\u{11ab}" } else { " " })),
        ),
    ]
}

#[test]
fn hostile_texts_cost_linear_time() {
    const SMALL: usize = 20_000;
    // 10,000 names and more in the longer one
    const SMALL_GROWN: usize = 80_000;
    let extractor = Extractor::new();
    let _ = fastest(&extractor, "자동장치를 한 번 만들어 둔다.", 1);
    let repeated = |piece: &&'static str| {
        let size = SMALL / piece.len();
        (*piece, piece.repeat(size), piece.repeat(4 * size))
    };
    let longer = grown(4 * SMALL_GROWN).into_iter();
    let growing = grown(SMALL_GROWN).into_iter().zip(longer).map(|((name, small), (_, large))| (name, small, large));

    let (mut slow, mut tried) = (Vec::new(), 0);
    for (name, small, large) in PIECES.iter().map(repeated).chain(growing) {
        let ratio = || {
            let short = fastest(&extractor, &small, 3);
            let long = fastest(&extractor, &large, 1);
            if long < SHORTEST {
                return 0.0;
            }
            long.as_secs_f64() / short.max(SHORTEST / 4).as_secs_f64()
        };
        let least = (0..TRIES).map(|_| ratio()).find(|ratio| *ratio <= MOST);
        if least.is_none() {
            slow.push(format!("{name:?}: {:.1} times", ratio()));
        }
        if std::env::var_os("SASIL_GROWTH").is_some() {
            let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("{:.2}\t{name:?}\n", ratio()));
        }
        tried += 1;
    }
    assert!(tried > 100, "{tried} kinds of text");
    assert!(slow.is_empty(), "{slow:#?}");
}
