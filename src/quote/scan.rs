//! From text to quotations: content, cue and the words that may be its speaker.

use super::clause::{cue_of, subjects, Clause, Reading, Refused};
use super::lexicon::{self, Reach, Verb};
use super::marks::{self, Marks, Pair, Shape, Stray};
use super::words::{self, Case, Sentence, Signs, Stop, Voice, Word, CITES, QUOTES};
use super::QuoteType;
use crate::mention::{Found, Span};
use crate::text::verb::Form;

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
    let signs = Signs::new(view);
    let sentences = words::sentences(view, Span::new(0, view.len()), &marks, &signs, 0);
    let mut body = false;
    let mut previous: Option<Sentence<'_, '_>> = None;
    for sentence in sentences.iter() {
        let before = out.len();
        let reading = Reading { view, marks: &marks, sentence, nested: false, body };
        if sentence.passed.is_none() {
            read(reading, out);
        }
        if let Some(previous) = previous {
            beside(reading, previous, before, out);
        }
        body = body || finite(view, sentence);
        previous = Some(sentence);
    }
    let mut spoken: Vec<usize> = out.get(first..).unwrap_or_default().iter().map(|found| found.span.start).collect();
    spoken.sort_unstable();
    for (i, pair) in marks.pairs.iter().enumerate() {
        // names and titles in marks hold nobody's speech
        let near = spoken.partition_point(|&start| start < pair.start);
        if spoken.get(near).is_some_and(|&start| start < pair.end) {
            inside(view, &marks, &signs, i, *pair, out);
        }
    }
    if let Some(new) = out.get_mut(first..) {
        new.sort_by_key(|found| (found.span.start, std::cmp::Reverse(found.span.end)));
    }
}

/// What the sentence before says of the quotations of this one, which begin at `from`, and
/// this one of that before them.
fn beside(reading: Reading<'_, '_>, previous: Sentence<'_, '_>, from: usize, out: &mut [Found<Draft>]) {
    if let ([word], Some([found])) = (reading.sentence.words, out.get_mut(from..)) {
        if word.pair.is_some() && found.value.cue.is_none() {
            with_words(reading.at(previous), |previous| announce(previous, found));
        }
    }
    if let ([_], Some(found)) = (previous.words, from.checked_sub(1).and_then(|last| out.get_mut(last))) {
        narrate(reading, previous, found);
    }
    for found in out.get_mut(from..).unwrap_or_default() {
        let value = &mut found.value;
        if value.candidates.is_empty() && value.orphan == Orphan::Keep && value.cue.is_some() {
            value.prior = with_words(reading.at(previous), |previous| topic_of(previous.sentence.words));
        }
    }
}

/// Reads a sentence whose words are now needed, though it may have been passed over.
fn with_words<T>(reading: Reading<'_, '_>, read: impl FnOnce(Reading<'_, '_>) -> T) -> T {
    let Some(passed) = reading.sentence.passed else { return read(reading) };
    let cut = words::words_of(reading.view, passed);
    read(reading.at(Sentence { words: cut.words(), ..reading.sentence }))
}

/// Whom a sentence is about: `노조는 5일 회견을 열었다.`
fn topic_of(words: &[Word<'_>]) -> Option<Span> {
    let subjects = subjects(words, &Refused::default());
    let first = subjects.first().filter(|s| s.place == Place::Topic && s.voice == Voice::Speaker && s.at < 6)?;
    Some(first.phrase)
}

/// `김 대표는 이렇게 말했다. "…"`: the sentence before has the speaker and the cue.
fn announce(previous: Reading<'_, '_>, found: &mut Found<Draft>) {
    let words = previous.sentence.words;
    let Some(last) = words.len().checked_sub(1) else { return };
    let thus = words.iter().rev().skip(1).take(2).any(|w| lexicon::THUS.contains(&w.text));
    let Some(cue) = cue_of(words, last).filter(|cue| thus && cue.spoken.form == Form::Final) else { return };
    let clause = Clause::under(previous, cue);
    let from = found.span.start;
    found.value.candidates = clause.candidates(last, None, |_| QuoteType::Direct, |_| from);
    found.value.cue = Some(cue.span);
    found.value.verb = Some(cue.spoken.verb);
    found.value.alone = false;
}

/// `"…" 안 전 의원은 법정을 나서며 이렇게 말했다.`: the sentence behind words that stand
/// alone has the speaker and the cue.
fn narrate(next: Reading<'_, '_>, quoted: Sentence<'_, '_>, found: &mut Found<Draft>) {
    let ([word], false) = (quoted.words, next.sentence.opens_line) else { return };
    let alone = word.pair.is_some() && word.span.start <= found.span.start && found.span.end <= word.span.end;
    if alone && found.value.cue.is_none() && found.value.candidates.is_empty() {
        with_words(next, |next| narrated(next, found));
    }
}

fn narrated(next: Reading<'_, '_>, found: &mut Found<Draft>) {
    let words = next.sentence.words;
    let Some(last) = words.len().checked_sub(1) else { return };
    if whose(next, found) {
        return;
    }
    if words.iter().any(|w| w.pair.is_some() || w.may(QUOTES) && lexicon::quotative(w.text).is_some()) {
        return;
    }
    let object = last.checked_sub(1).and_then(|i| words.get(i)).and_then(|w| w.case);
    let Some(cue) = cue_of(words, last).filter(|cue| {
        let bare = cue.spoken.verb.reach == Reach::Clause && cue.spoken.verb.noun.is_empty();
        bare && cue.spoken.form == Form::Final && object.is_none_or(|(_, case)| case != Case::Object)
    }) else {
        return;
    };
    let from = found.span.start;
    let candidates = Clause::under(next, cue).candidates(last, None, |_| QuoteType::Direct, |_| from);
    if candidates.iter().any(|c| c.voice >= Voice::Open) {
        found.value.candidates = candidates;
        found.value.cue = Some(cue.span);
        found.value.verb = Some(cue.spoken.verb);
        found.value.alone = false;
    }
}

/// `"…" 협회 관계자의 말이다.`: the sentence behind the words only says whose they are.
fn whose(next: Reading<'_, '_>, found: &mut Found<Draft>) -> bool {
    let words = next.sentence.words;
    let Some([owner, noun]) = words.len().checked_sub(2).and_then(|at| words.get(at..)) else { return false };
    let says = noun.pair.is_none() && (lexicon::ARE_WORDS.contains(&noun.text) || lexicon::is_verdict(noun.text));
    let Some(name) = owner.text.strip_suffix('의').filter(|_| says && owner.pair.is_none()) else { return false };
    let voice = words::voice(name);
    let head = words.len() - 2;
    let start = words::phrase_start(words, head, 0);
    // nothing but the speaker stands before the noun
    let Some(first) = words.get(start).filter(|_| start == 0 && voice != Voice::Matter) else { return false };
    found.value.candidates = vec![Candidate {
        phrase: Span::new(first.span.start, owner.span.start + name.len()),
        place: Place::Topic,
        voice,
        from: found.span.start,
        quote_type: QuoteType::Direct,
        relative: false,
        adjacent: true,
    }];
    found.value.alone = false;
    true
}

/// Reads the words of a quotation for speech of others in it.
fn inside(view: &str, marks: &Marks, signs: &Signs, index: usize, pair: Pair, out: &mut Vec<Found<Draft>>) {
    let region = Span::new(pair.start, pair.end);
    let text = view.get(region.range()).unwrap_or_default();
    if pair.shape == Shape::Angle || !(text.contains(lexicon::GO) || text.contains(lexicon::ACCORDING[0])) {
        return;
    }
    for sentence in words::sentences(view, region, marks, signs, index + 1).iter().filter(|s| s.passed.is_none()) {
        read(Reading { view, marks, sentence, nested: true, body: true }, out);
    }
}

/// Whether a sentence of the body has been reached: one that ends in a finite verb and a stop.
fn finite(view: &str, sentence: Sentence<'_, '_>) -> bool {
    let ends = |text: &str| text.ends_with(['다', '요']);
    if let Some(passed) = sentence.passed {
        return view.get(passed.range()).and_then(|text| text.strip_suffix('.')).is_some_and(ends);
    }
    sentence.words.last().is_some_and(|w| w.pair.is_none() && w.stop == Stop::Full && ends(w.text))
}

fn read(reading: Reading<'_, '_>, out: &mut Vec<Found<Draft>>) {
    let words = reading.sentence.words;
    let Some(last) = words.last() else { return };
    let (mut marked, mut follows) = (false, false);
    let mut quotatives = Vec::new();
    for (i, word) in words.iter().enumerate() {
        if word.pair.is_some() {
            marked = true;
        } else if word.may(QUOTES | CITES) {
            quotatives.extend(lexicon::quotative(word.text).map(|end| (i, word.span.start + end)));
            follows |= lexicon::ACCORDING.iter().any(|verb| word.text.ends_with(verb));
        }
    }
    let strays = strays_in(reading.marks, reading.sentence.span());
    if !marked && quotatives.is_empty() && !follows && strays.is_empty() && !lexicon::is_verdict(last.text) {
        return;
    }
    let mut clause = Clause::new(reading);
    (clause.quotatives, clause.strays) = (quotatives, strays);
    if follows {
        clause.according = clause.find_according();
    }
    if marked {
        clause.read_marks(out);
    }
    clause.read_clauses(out);
    clause.read_according(out);
    clause.read_verdict(out);
    clause.read_strays(out);
}

fn strays_in(marks: &Marks, span: Span) -> Vec<Stray> {
    if marks.strays.is_empty() {
        return Vec::new();
    }
    let first = marks.strays.partition_point(|s| s.at + s.len < span.start);
    let list = marks.strays.get(first..).unwrap_or_default();
    // one is enough to mend; more in one sentence cannot be told apart
    list.iter().take_while(|s| s.at <= span.end).take(2).copied().collect()
}
