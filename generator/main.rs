use specsmith::*;
use std::time::Instant;
fn main() {
    let path = std::env::args().nth(1).unwrap();
    let s = Source::read(std::path::Path::new(&path)).unwrap();
    let t = Instant::now();
    let mut r = diagnostics::Report::default();
    let d = openapi::read(&s, &mut r);
    eprintln!("openapi::read {:?} {}", t.elapsed(), d.as_ref().map_or(0, |d| d.skipped.len()));
    let t = Instant::now();
    if let Ok(d) = &d { let api = lower::lower(d, &mut r);
    eprintln!("lower {:?} {:?}", t.elapsed(), api.as_ref().map(|a| (a.operations().count(), a.types.len())));
    if std::env::args().nth(2).is_some() { println!("{}", serde_json::to_string_pretty(&api.unwrap()).unwrap()); }
    }
    println!("{}", r.render(&s, diagnostics::Style::Plain));
}
