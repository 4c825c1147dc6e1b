use sasil::*;
fn main() {
    let art = std::fs::read_to_string("/work/tmp/articles/strategy.txt").unwrap();
    let o = OrganisationExtractor::new();
    let p = PersonExtractor::new();
    let which = std::env::args().nth(1).unwrap();
    let mut c = 0;
    for _ in 0..3000 {
        c += if which == "o" { o.mentions(&art).count() } else { p.mentions(&art).count() };
    }
    eprintln!("{c}");
}
