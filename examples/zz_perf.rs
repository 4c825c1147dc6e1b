use sasil::*;
use std::time::Instant;
fn main() {
    let t = Instant::now();
    let e = OrganisationExtractor::new();
    let n = e.mentions("구글은 밝혔다. 김영섭 KT 대표는 말했다.").count();
    let a = t.elapsed();
    let t = Instant::now();
    let p = PersonExtractor::new();
    let m = p.mentions("구글은 밝혔다. 김영섭 KT 대표는 말했다.").count();
    let b = t.elapsed();
    eprintln!("first org {a:?} {n} first person {b:?} {m}");
    let raw = std::fs::read_to_string("/work/shared/dev/raw_sentences.tsv").unwrap();
    let art = std::fs::read_to_string("/work/tmp/articles/strategy.txt").unwrap();
    for (name, text, reps) in [("raw", raw, 1), ("strategy", art, 300)] {
        let t = Instant::now();
        let mut c = 0;
        for _ in 0..reps {
            c += e.mentions(&text).count();
        }
        let s = t.elapsed().as_secs_f64();
        eprintln!("{name} org {c} {:.1} MB/s", text.len() as f64 * reps as f64 / 1e6 / s);
        let t = Instant::now();
        let mut c = 0;
        for _ in 0..reps {
            c += p.mentions(&text).count();
        }
        let s = t.elapsed().as_secs_f64();
        eprintln!("{name} person {c} {:.1} MB/s", text.len() as f64 * reps as f64 / 1e6 / s);
    }
    for (name, unit) in [
        ("김 대표 ", "김 대표 "),
        ("피터 ", "피터 "),
        ("김영섭·", "김영섭·"),
        ("한국은행(", "한국은행("),
        ("가", "가"),
        ("(", "("),
        ("서울시 ", "서울시 "),
        ("삼성·", "삼성·"),
        ("미국 ", "미국 "),
        ("김영섭은 ", "김영섭은 "),
        ("전 ", "전 "),
        ("은는이가", "은는이가"),
        ("형사7부 ", "형사7부 "),
    ] {
        for n in [20000usize, 40000] {
            let text = unit.repeat(n);
            let t = Instant::now();
            let c = e.mentions(&text).count() + p.mentions(&text).count();
            eprintln!("{name} x{n}: {:?} {c}", t.elapsed());
        }
    }
}
