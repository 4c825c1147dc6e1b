use sasil::*;
fn main(){
  let one=std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
  let q=QuoteExtractor::new(); let o=OrganisationExtractor::new(); let p=PersonExtractor::new();
  let t0=std::time::Instant::now(); let n=q.mentions(&one).count(); eprintln!("first {:?} n={}",t0.elapsed(),n);
  for (name,f) in [("quote",&(|t:&str|q.mentions(t).count()) as &dyn Fn(&str)->usize),("org",&|t|o.mentions(t).count()),("person",&|t|p.mentions(t).count())]{
    let reps=400; let t0=std::time::Instant::now(); let mut k=0; for _ in 0..reps{k+=f(&one);} let d=t0.elapsed().as_secs_f64();
    eprintln!("{name} {:.1} MB/s n={}",one.len() as f64*reps as f64/d/1e6,k/reps);
  }
}
