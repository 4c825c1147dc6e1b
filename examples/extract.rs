//! Facts from Korean news on the command line.
//!
//! ```text
//! cargo run --release --example extract -- FILE… [--published DATE]
//! ```
//!
//! prints what each file says, by kind, for a person to read; `--json` and
//! `--jsonl` print it for programs. `--help` lists the options.

use chrono::{NaiveDate, NaiveDateTime};
use sasil::{Document, Extractor, Fact, Facts, Kind, OffsetUnit, PublicationTime, Span};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Mutex;
use std::time::{Duration, Instant};

const HELP: &str = "\
Typed facts from Korean news text.

usage: extract FILE… [--published DATE] [--infer-date] [--entities] [--json] [--offsets UNIT]
       extract --jsonl FILE…|- [--infer-date] [--entities] [--offsets UNIT]

  FILE              a text in UTF-8; - is standard input
  --published DATE  when the text was published: 2024-10-10 or 2024-10-10T13:43
  --infer-date      where no date is given, read it off the text (입력 2024.10.10 …)
  --entities        besides, each organisation and person once, with its names
  --json            one JSON object a file instead of the table
  --jsonl           FILE holds lines {\"id\", \"text\", \"published\"}; one object a line comes back, in order
  --offsets UNIT    what the offsets in JSON count: byte (the default), char, utf16
  --help            this text
";

fn main() -> ExitCode {
    let options = match Options::parse() {
        Ok(Some(options)) => options,
        Ok(None) => return end(write_all(HELP.as_bytes()).map(|()| true)),
        Err(error) => {
            complain(&format!("{error} (--help lists the options)"));
            return ExitCode::from(2);
        }
    };
    let extractor = match Extractor::builder().infer_date(options.infer_date).build() {
        Ok(extractor) => extractor,
        Err(error) => {
            complain(&error.to_string());
            return ExitCode::FAILURE;
        }
    };
    end(run(&extractor, &options))
}

/// Every input in turn. `Ok(false)` where something was wrong with one of them, which has been said.
fn run(extractor: &Extractor, options: &Options) -> io::Result<bool> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut good = true;
    for path in &options.files {
        good &= match options.form {
            Form::Lines => lines(extractor, options, path, &mut out)?,
            Form::Json | Form::Table => whole(extractor, options, path, &mut out)?,
        };
    }
    out.flush()?;
    Ok(good)
}

fn end(result: io::Result<bool>) -> ExitCode {
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // the reader has seen enough, as in `extract … | head`
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("cannot write: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn write_all(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}

/// A message on standard error; where even that is closed, nobody is left to tell.
fn complain(message: &str) {
    let _ = writeln!(io::stderr(), "extract: {message}");
}

/// What comes out.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Table,
    Json,
    Lines,
}

struct Options {
    files: Vec<PathBuf>,
    published: Option<PublicationTime>,
    infer_date: bool,
    entities: bool,
    form: Form,
    unit: OffsetUnit,
}

impl Options {
    /// `None` where only the help was asked for.
    fn parse() -> Result<Option<Self>, lexopt::Error> {
        use lexopt::prelude::*;
        let mut options = Options {
            files: Vec::new(),
            published: None,
            infer_date: false,
            entities: false,
            form: Form::Table,
            unit: OffsetUnit::Byte,
        };
        let mut arguments = lexopt::Parser::from_env();
        while let Some(argument) = arguments.next()? {
            match argument {
                Short('h') | Long("help") => return Ok(None),
                Long("published") => options.published = Some(arguments.value()?.parse_with(moment)?),
                Long("infer-date") => options.infer_date = true,
                Long("entities") => options.entities = true,
                Long("json") => options.form = Form::Json,
                Long("jsonl") => options.form = Form::Lines,
                Long("offsets") => options.unit = arguments.value()?.parse()?,
                Value(file) => options.files.push(file.into()),
                other => return Err(other.unexpected()),
            }
        }
        if options.files.is_empty() {
            return Err("no FILE given".into());
        }
        Ok(Some(options))
    }
}

/// `2024-10-10`, `2024-10-10T13:43` or `2024-10-10T13:43:16`, with a space for the T if you like.
fn moment(written: &str) -> Result<PublicationTime, String> {
    if let Ok(date) = written.parse::<NaiveDate>() {
        return Ok(date.into());
    }
    ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(written, form).ok())
        .map(PublicationTime::from)
        .ok_or_else(|| format!("{written:?} is not a date such as 2024-10-10 or 2024-10-10T13:43"))
}

fn open(path: &Path) -> io::Result<Box<dyn BufRead>> {
    if path.as_os_str() == "-" {
        return Ok(Box::new(BufReader::new(io::stdin().lock())));
    }
    Ok(Box::new(BufReader::with_capacity(1 << 16, File::open(path)?)))
}

fn document(text: &str, published: Option<PublicationTime>) -> Document<'_> {
    let document = Document::new(text);
    match published {
        Some(at) => document.published(at),
        None => document,
    }
}

// ---------------------------------------------------------------- whole files

fn whole(extractor: &Extractor, options: &Options, path: &Path, out: &mut impl Write) -> io::Result<bool> {
    let text = match read_text(path) {
        Ok(text) => text,
        Err(error) => {
            complain(&format!("{}: {error}", path.display()));
            return Ok(false);
        }
    };
    let facts = extractor.extract(&document(&text, options.published));
    if options.form == Form::Json {
        let id = path.display().to_string().into();
        write_json(&Answer { id: &id, facts: in_json(&facts, options) }, out)?;
    } else {
        let colours = io::stdout().is_terminal();
        out.write_all(table(&path.display().to_string(), &facts, options.entities, colours).as_bytes())?;
    }
    Ok(true)
}

fn read_text(path: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    open(path)?.take(LARGEST_FILE + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(too_large("file", LARGEST_FILE));
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        io::Error::new(io::ErrorKind::InvalidData, format!("not UTF-8 at byte {at}"))
    })
}

/// One object of the JSON output.
#[derive(Serialize)]
struct Answer<'a> {
    id: &'a serde_json::Value,
    #[serde(flatten)]
    facts: sasil::FactsIn<'a>,
}

fn in_json<'f>(facts: &'f Facts<'f>, options: &Options) -> sasil::FactsIn<'f> {
    let json = facts.in_unit(options.unit);
    if options.entities {
        json.with_entities()
    } else {
        json
    }
}

fn write_json(answer: &Answer<'_>, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, answer)?;
    out.write_all(b"\n")
}

// ---------------------------------------------------------------- a table to read

/// One row of the table: mentions with the same words and value stand together.
struct Row {
    text: String,
    value: String,
    places: Vec<String>,
    sentence: Option<String>,
}

fn table(name: &str, facts: &Facts<'_>, entities: bool, colours: bool) -> String {
    let (bold, dim, plain) = if colours { ("\x1b[1m", "\x1b[2m", "\x1b[0m") } else { ("", "", "") };
    let mut out = String::new();
    let published = facts.publication().map_or_else(|| "date not known".to_owned(), |p| p.date().to_string());
    let inferred = if facts.publication_was_inferred() { ", read off the text" } else { "" };
    let _ = writeln!(out, "{bold}{name}{plain}  {dim}({published}{inferred}; {} facts){plain}", facts.len());
    let lines = LineStarts::of(facts.text());
    for &kind in Kind::ALL {
        let mut rows: Vec<Row> = Vec::new();
        let mut alike = HashMap::new();
        let mut count = 0;
        for fact in facts.iter().filter(|fact| fact.kind() == kind) {
            count += 1;
            add(&mut rows, &mut alike, facts, fact, lines.place(facts.text(), fact.span()));
        }
        if rows.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n{bold}{kind}{plain} {dim}({count}){plain}");
        let texts = rows.iter().filter(|row| row.sentence.is_none()).map(|row| width(&row.text)).max().unwrap_or(0);
        let values = rows.iter().map(|row| width(&row.value)).max().unwrap_or(0);
        for row in &rows {
            let places = row.places.join(" ");
            let value = padded(&row.value, values);
            match &row.sentence {
                None => {
                    let text = padded(&row.text, texts);
                    let _ = writeln!(out, "  {text}  {value}  {dim}{places}{plain}");
                }
                Some(sentence) => {
                    let _ = writeln!(
                        out,
                        "  {value}  {dim}{places}{plain}\n    {bold}{}{plain}\n    {dim}{sentence}{plain}",
                        row.text
                    );
                }
            }
        }
    }
    if entities {
        let rows = entity_rows(facts);
        let _ = writeln!(out, "\n{bold}entities{plain} {dim}({}){plain}", rows.len());
        let wide = |part: fn(&[String; 3]) -> &String| rows.iter().map(|row| width(part(row))).max().unwrap_or(0);
        let (names, known) = (wide(|row| &row[0]), wide(|row| &row[1]));
        for [name, what, mentions] in &rows {
            let (name, what) = (padded(name, names), padded(what, known));
            let _ = writeln!(out, "  {name}  {what}  {dim}{mentions}{plain}");
        }
    }
    out.push('\n');
    out
}

/// Name with aliases, what is known, and how often.
fn entity_rows(facts: &Facts<'_>) -> Vec<[String; 3]> {
    let named = |name: &str, aliases: &[&str]| match aliases {
        [] => one_line(name),
        _ => one_line(&format!("{name} ({})", aliases.join(", "))),
    };
    let bodies = facts.organisation_entities();
    let people = facts.person_entities();
    let bodies = bodies.iter().map(|body| {
        let category = body.value().category().map_or("organisation", sasil::Category::as_str);
        [named(body.name(), body.aliases()), category.to_owned(), format!("{}×", body.mentions().len())]
    });
    let people = people.iter().map(|person| {
        let known: Vec<&str> = [person.value().organisation(), person.value().title()].into_iter().flatten().collect();
        let known = if known.is_empty() { "person".to_owned() } else { one_line(&known.join(" ")) };
        [named(person.name(), person.aliases()), known, format!("{}×", person.mentions().len())]
    });
    bodies.chain(people).collect()
}

/// Adds a fact to the row with the same words and value, which `alike` finds, or as a new row.
fn add(
    rows: &mut Vec<Row>,
    alike: &mut HashMap<(String, String), usize>,
    facts: &Facts<'_>,
    fact: Fact<'_, '_>,
    place: String,
) {
    let (text, value) = (one_line(fact.as_str()), one_line(&fact.to_string()));
    if let Fact::Quote(_) = fact {
        let sentence = Some(one_line(facts.sentence(fact.span())));
        rows.push(Row { text, value, places: vec![place], sentence });
        return;
    }
    let next = rows.len();
    let at = *alike.entry((text.clone(), value.clone())).or_insert(next);
    match rows.get_mut(at) {
        Some(row) => row.places.push(place),
        None => rows.push(Row { text, value, places: vec![place], sentence: None }),
    }
}

/// Where lines begin, to say `line:column` (both counted from 1, columns in characters).
struct LineStarts(Vec<usize>);

impl LineStarts {
    fn of(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n').map(|(at, _)| at + 1);
        Self(std::iter::once(0).chain(breaks).collect())
    }

    fn place(&self, text: &str, span: Span) -> String {
        let line = self.0.partition_point(|&start| start <= span.start);
        let start = self.0[line - 1];
        let column = text[start..span.start].chars().count() + 1;
        format!("{line}:{column}")
    }
}

/// Line breaks and terminal controls must not reach the terminal.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Columns on a terminal: Hangul, hanja and full-width forms take two.
fn width(text: &str) -> usize {
    let wide = |c: char| matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{1f300}'..='\u{1faff}');
    text.chars().map(|c| if wide(c) { 2 } else { 1 }).sum()
}

fn padded(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width(text))))
}

// ---------------------------------------------------------------- JSON lines

/// One line of the input.
#[derive(Deserialize)]
struct Question {
    #[serde(default)]
    id: serde_json::Value,
    text: String,
    #[serde(default)]
    published: Option<String>,
}

/// Texts beyond these are refused, and said to be: what is read is held in memory, and a file
/// that large is no article.
const LARGEST_FILE: u64 = 256 << 20;
const LONGEST_LINE: u64 = 64 << 20;

fn too_large(what: &str, most: u64) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("the {what} is longer than {} MiB", most >> 20))
}

/// A stretch of lines is read, answered by all cores and written before the next
/// one is read, so memory stays bounded however long the input is.
const BATCH_BYTES: usize = 8 << 20;
const BATCH_LINES: usize = 4096;

fn lines(extractor: &Extractor, options: &Options, path: &Path, out: &mut impl Write) -> io::Result<bool> {
    let name = path.display();
    let mut input = match open(path) {
        Ok(input) => input,
        Err(error) => {
            complain(&format!("{name}: {error}"));
            return Ok(false);
        }
    };
    let mut progress = Progress::new();
    let mut good = true;
    let mut first = 1;
    loop {
        let batch = match read_batch(&mut input) {
            Ok(batch) => batch,
            Err(error) => {
                complain(&format!("{name}: after line {}: {error}", first - 1));
                return Ok(false);
            }
        };
        if batch.is_empty() {
            break;
        }
        for (number, answer) in (first..).zip(answers(extractor, options, &batch)) {
            match answer {
                Some(Ok(json)) => out.write_all(&json)?,
                Some(Err(error)) => {
                    complain(&format!("{name}:{number}: {error}"));
                    good = false;
                }
                None => {}
            }
        }
        first += batch.len();
        progress.show(first - 1);
    }
    progress.end();
    Ok(good)
}

/// The next lines; `None` for one that is too long.
fn read_batch(input: &mut impl BufRead) -> io::Result<Vec<Option<Vec<u8>>>> {
    let (mut batch, mut bytes) = (Vec::new(), 0);
    while bytes < BATCH_BYTES && batch.len() < BATCH_LINES {
        let mut line = Vec::new();
        let read = input.take(LONGEST_LINE + 1).read_until(b'\n', &mut line)?;
        if read == 0 {
            break;
        }
        bytes += read;
        if read as u64 > LONGEST_LINE {
            skip_line(input, line)?;
            batch.push(None);
        } else {
            batch.push(Some(line));
        }
    }
    Ok(batch)
}

/// Reads on to the end of the line that `begun` is the beginning of.
fn skip_line(input: &mut impl BufRead, mut begun: Vec<u8>) -> io::Result<()> {
    while !begun.is_empty() && !begun.ends_with(b"\n") {
        begun.clear();
        input.take(LONGEST_LINE).read_until(b'\n', &mut begun)?;
    }
    Ok(())
}

type Answered = Option<Result<Vec<u8>, String>>;

/// An answer for each line, in order; `None` for a blank one.
fn answers(extractor: &Extractor, options: &Options, batch: &[Option<Vec<u8>>]) -> Vec<Answered> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from).min(batch.len());
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, Answered)>> = Mutex::new(Vec::with_capacity(batch.len()));
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                let mut mine = Vec::new();
                loop {
                    let i = next.fetch_add(1, Ordering::Relaxed);
                    let Some(line) = batch.get(i) else { break };
                    mine.push((i, answer(extractor, options, line.as_deref())));
                }
                done.lock().unwrap_or_else(std::sync::PoisonError::into_inner).extend(mine);
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    done.sort_unstable_by_key(|&(i, _)| i);
    done.into_iter().map(|(_, answer)| answer).collect()
}

fn answer(extractor: &Extractor, options: &Options, line: Option<&[u8]>) -> Answered {
    let Some(line) = line else { return Some(Err(too_large("line", LONGEST_LINE).to_string())) };
    if line.trim_ascii().is_empty() {
        return None;
    }
    Some(answer_line(extractor, options, line))
}

fn answer_line(extractor: &Extractor, options: &Options, line: &[u8]) -> Result<Vec<u8>, String> {
    let line = std::str::from_utf8(line).map_err(|error| format!("not UTF-8 at byte {}", error.valid_up_to()))?;
    let question: Question = serde_json::from_str(line).map_err(|error| format!("bad JSON: {error}"))?;
    let published = question.published.as_deref().map(moment).transpose()?.or(options.published);
    let facts = extractor.extract(&document(&question.text, published));
    let mut json = Vec::new();
    write_json(&Answer { id: &question.id, facts: in_json(&facts, options) }, &mut json)
        .map_err(|error| error.to_string())?;
    Ok(json)
}

/// A line on standard error, where that is a terminal and the work takes a while.
struct Progress {
    wanted: bool,
    begun: Instant,
    shown: bool,
}

impl Progress {
    fn new() -> Self {
        Self { wanted: io::stderr().is_terminal(), begun: Instant::now(), shown: false }
    }

    fn show(&mut self, lines: usize) {
        let spent = self.begun.elapsed();
        if self.wanted && spent > Duration::from_secs(1) {
            let rate = lines as f64 / spent.as_secs_f64();
            self.shown = write!(io::stderr(), "\r{lines} lines, {rate:.0} a second\x1b[K").is_ok();
        }
    }

    fn end(&self) {
        if self.shown {
            let _ = writeln!(io::stderr());
        }
    }
}
