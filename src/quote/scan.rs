//! From text to quotations: content, cue and the words that may be its speaker.

use super::clause::{cues, subjects, Clause, Reading};
use super::lexicon::{self, Reach, Verb};
use super::marks::{self, Marks, Pair, Shape, Stray};
use super::words::{self, Case, Sentence, Stop, Voice};
use super::QuoteType;
use crate::mention::{Found, Span};
use crate::text::verb::Form;
use memchr::memmem::Finder;
use once_cell::sync::Lazy;

/// Where a possible speaker stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Before the words, with 은/는.
    Topic,
    /// Before the words, with 이/가.
    Subject,
    /// Before the words, with 도.
    Also,
    /// Between the words and the verb.
    Behind,
    /// `X에 따르면`, `X의 말을 인용`.
    Named,
    /// Beside a headline's quotation, without a particle.
    Headline,
}

/// A noun phrase that may be the speaker.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Candidate {
    pub(crate) phrase: Span,
    pub(crate) place: Place,
    pub(crate) voice: Voice,
    /// Where the words begin if this one says them.
    pub(crate) from: usize,
    /// What the quotation is if this one says it.
    pub(crate) quote_type: QuoteType,
    /// It is the subject of a clause before a noun, as far as can be told.
    pub(crate) relative: bool,
    /// Nothing stands between it and the words.
    pub(crate) adjacent: bool,
}

/// What a quotation without a speaker in its sentence may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Orphan {
    /// Takes the speaker in force, or stands alone.
    Keep,
    /// Takes the speaker in force, or is none.
    Drop,
    /// Stands alone in a headline: nobody said it.
    Nobody,
    /// Is none, whoever speaks.
    Never,
}

/// One quotation as the words give it; the span is that of the content.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Draft {
    pub(crate) quote_type: QuoteType,
    pub(crate) cue: Option<Span>,
    pub(crate) verb: Option<&'static Verb>,
    /// In text order.
    pub(crate) candidates: Vec<Candidate>,
    /// The cue is not the sentence's last verb, so that its subject stands near.
    pub(crate) embedded: bool,
    /// It stands inside another quotation.
    pub(crate) nested: bool,
    /// A line of its own, as the answers of an interview.
    pub(crate) alone: bool,
    pub(crate) orphan: Orphan,
    /// A mark was missing.
    pub(crate) mended: bool,
    /// The sentence it stands in.
    pub(crate) sentence: Span,
    /// Where the words begin if the speaker is not named in the sentence.
    pub(crate) from: Option<usize>,
    /// Whom the sentence before is about, if this one names nobody.
    pub(crate) prior: Option<Span>,
}

impl PartialEq for Verb {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// Appends the quotations in the view, in text order.
pub(crate) fn scan(view: &str, out: &mut Vec<Found<Draft>>) {
    let first = out.len();
    let marks = marks::marks(view);
    let mut body = false;
    let whole = Span::new(0, view.len());
    let sentences = words::sentences(view, whole, &marks, 0);
    let mut previous: Option<&Sentence<'_>> = None;
    for sentence in &sentences {
        let before = out.len();
        read(Reading { view, marks: &marks, words: &sentence.words, sentence, nested: false, body }, out);
        if let ([word], Some([found]), Some(previous)) = (&*sentence.words, out.get_mut(before..), previous) {
            if word.pair.is_some() && found.value.cue.is_none() {
                announce(
                    Reading { view, marks: &marks, words: &previous.words, sentence: previous, nested: false, body },
                    found,
                );
            }
        }
        if let (Some(previous), Some(found)) = (previous, before.checked_sub(1).and_then(|last| out.get_mut(last))) {
            narrate(
                Reading { view, marks: &marks, words: &sentence.words, sentence, nested: false, body },
                previous,
                found,
            );
        }
        for found in out.get_mut(before..).unwrap_or_default() {
            let value = &mut found.value;
            if value.candidates.is_empty() && value.orphan == Orphan::Keep && value.cue.is_some() {
                value.prior = previous.and_then(|sentence| topic_of(sentence));
            }
        }
        body |= finite(sentence);
        previous = Some(sentence);
    }
    let mut spoken: Vec<usize> = out.get(first..).unwrap_or_default().iter().map(|found| found.span.start).collect();
    spoken.sort_unstable();
    for (i, pair) in marks.pairs.iter().enumerate() {
        // names and titles in marks hold nobody's speech
        let near = spoken.partition_point(|&start| start < pair.start);
        if spoken.get(near).is_some_and(|&start| start < pair.end) {
            inside(view, &marks, i, *pair, out);
        }
    }
    if let Some(new) = out.get_mut(first..) {
        new.sort_by_key(|found| (found.span.start, std::cmp::Reverse(found.span.end)));
    }
}

/// Whom a sentence is about: `노조는 5일 회견을 열었다.`
fn topic_of(sentence: &Sentence<'_>) -> Option<Span> {
    let subjects = subjects(&sentence.words);
    let first = subjects.first().filter(|s| s.place == Place::Topic && s.voice == Voice::Speaker && s.at < 6)?;
    Some(first.phrase)
}

/// `김 대표는 이렇게 말했다. "…"`: the sentence before has the speaker and the cue.
fn announce(previous: Reading<'_, '_>, found: &mut Found<Draft>) {
    let words = previous.words;
    let Some(last) = words.len().checked_sub(1) else { return };
    let thus = words.iter().rev().skip(1).take(2).any(|w| lexicon::THUS.contains(&w.text));
    let Some(cue) = cues(words).pop().filter(|cue| thus && cue.at == last && cue.spoken.form == Form::Final) else {
        return;
    };
    let clause = Clause {
        reading: previous,
        words,
        subjects: subjects(words),
        cues: vec![cue],
        quotatives: Vec::new(),
        according: Vec::new(),
        strays: Vec::new(),
    };
    let from = found.span.start;
    found.value.candidates = clause.candidates(last, None, |_| QuoteType::Direct, |_| from);
    found.value.cue = Some(cue.span);
    found.value.verb = Some(cue.spoken.verb);
    found.value.alone = false;
}

/// `"…" 안 전 의원은 법정을 나서며 이렇게 말했다.`: the sentence behind words that stand
/// alone has the speaker and the cue.
fn narrate(next: Reading<'_, '_>, quoted: &Sentence<'_>, found: &mut Found<Draft>) {
    let ([word], false) = (&*quoted.words, next.sentence.opens_line) else { return };
    let words = next.words;
    let Some(last) = words.len().checked_sub(1) else { return };
    let alone = word.pair.is_some() && word.span.start <= found.span.start && found.span.end <= word.span.end;
    let quotes = |w: &words::Word<'_>| w.pair.is_some() || lexicon::quotative(w.text).is_some();
    if !alone || found.value.cue.is_some() || !found.value.candidates.is_empty() || words.iter().any(quotes) {
        return;
    }
    let object = last.checked_sub(1).and_then(|i| words.get(i)).and_then(|w| words::case(w.text));
    let Some(cue) = cues(words).pop().filter(|cue| {
        let bare = cue.spoken.verb.reach == Reach::Clause && cue.spoken.verb.noun.is_empty();
        bare && cue.at == last && cue.spoken.form == Form::Final && object.is_none_or(|(_, case)| case != Case::Object)
    }) else {
        return;
    };
    let subjects = subjects(words);
    let from = found.span.start;
    let clause = Clause {
        reading: next,
        words,
        subjects,
        cues: vec![cue],
        quotatives: Vec::new(),
        according: Vec::new(),
        strays: Vec::new(),
    };
    let candidates = clause.candidates(last, None, |_| QuoteType::Direct, |_| from);
    if candidates.iter().any(|c| c.voice >= Voice::Open) {
        found.value.candidates = candidates;
        found.value.cue = Some(cue.span);
        found.value.verb = Some(cue.spoken.verb);
        found.value.alone = false;
    }
}

/// Reads the words of a quotation for speech of others in it.
fn inside(view: &str, marks: &Marks, index: usize, pair: Pair, out: &mut Vec<Found<Draft>>) {
    let region = Span::new(pair.start, pair.end);
    let text = view.get(region.range()).unwrap_or_default();
    if pair.shape == Shape::Angle || !(text.contains('고') || text.contains("따르면")) {
        return;
    }
    for sentence in &words::sentences(view, region, marks, index + 1) {
        read(Reading { view, marks, words: &sentence.words, sentence, nested: true, body: true }, out);
    }
}

/// Whether a sentence of the body has been reached: one that ends in a finite verb and a stop.
fn finite(sentence: &Sentence<'_>) -> bool {
    sentence
        .words
        .last()
        .is_some_and(|w| w.pair.is_none() && w.stop == Stop::Full && (w.text.ends_with('다') || w.text.ends_with('요')))
}

/// Finders of `X에 따르면`.
static FOLLOWS: Lazy<[Finder<'static>; 2]> = Lazy::new(|| lexicon::ACCORDING.map(Finder::new));

fn read(reading: Reading<'_, '_>, out: &mut Vec<Found<Draft>>) {
    let words = reading.words;
    let marked = words.iter().any(|w| w.pair.is_some());
    let span = reading.sentence.span();
    let strays = strays_in(reading.marks, reading.sentence, span);
    let quotatives: Vec<(usize, usize)> = (words.iter().enumerate())
        .filter(|(_, w)| w.pair.is_none())
        .filter_map(|(i, w)| lexicon::quotative(w.text).map(|end| (i, w.span.start + end)))
        .collect();
    let text = reading.view.get(span.range()).unwrap_or_default();
    let follows = FOLLOWS.iter().any(|finder| finder.find(text.as_bytes()).is_some());
    let verdict = words.last().is_some_and(|w| w.text.ends_with("이다") || w.text.ends_with("이었다"));
    if !marked && quotatives.is_empty() && !follows && strays.is_empty() && !verdict {
        return;
    }
    let mut clause =
        Clause { reading, words, subjects: Vec::new(), cues: cues(words), quotatives, according: Vec::new(), strays };
    clause.subjects = subjects(words);
    if follows {
        clause.according = clause.find_according();
    }
    clause.read_marks(out);
    clause.read_clauses(out);
    clause.read_according(out);
    clause.read_verdict(out);
    clause.read_strays(out);
}

fn strays_in(marks: &Marks, sentence: &Sentence<'_>, span: Span) -> Vec<Stray> {
    if sentence.words.is_empty() || marks.strays.is_empty() {
        return Vec::new();
    }
    let first = marks.strays.partition_point(|s| s.at + s.len < span.start);
    let list = marks.strays.get(first..).unwrap_or_default();
    // one is enough to mend; more in one sentence cannot be told apart
    list.iter().take_while(|s| s.at <= span.end).take(2).copied().collect()
}
