//! Sentences cut into words, with quotations as single items, and the noun phrases
//! that may be speakers.

use super::lexicon::{self, Endings};
use super::marks::{Marks, Pair, Shape};
use crate::mention::Span;
use crate::text::lexicon as shared;
use crate::text::particle::{has_final, is_hangul};
use crate::text::segment::first_bytes;
use crate::text::table::{char_bit, set, Syllables, WordMap, WordSet};
use memchr::memmem::Finder;
use memchr::{memchr2, memchr3};
use once_cell::sync::Lazy;
use std::ops::Range;

/// What follows a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    None,
    Comma,
    Colon,
    Dots,
    Full,
}

/// A word, without the punctuation behind it, or a whole quotation with its marks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word<'v> {
    pub(crate) text: &'v str,
    pub(crate) span: Span,
    pub(crate) stop: Stop,
    /// No space stands between it and the item before.
    pub(crate) glued: bool,
    /// Its last character, and what it may be by that.
    pub(crate) last: char,
    ends: u16,
    /// The pair of marks, if it is a quotation.
    pub(crate) pair: Option<usize>,
    /// What [`case`] says of it.
    pub(crate) case: Option<(usize, Case)>,
}

/// May quote a clause: `갔다고`.
pub(crate) const QUOTES: u16 = 1;
/// May be a form of a verb of saying.
pub(crate) const SPEAKS: u16 = 2;
/// May have a particle that [`case`] knows.
const CASED: u16 = 4;
/// May be a subject, or stand behind one.
pub(crate) const SUBJECT: u16 = 8;
/// May be 따르면.
pub(crate) const CITES: u16 = 16;
/// May end an adverbial of the verb of saying: `기자간담회에서`.
pub(crate) const OCCASION: u16 = 32;
/// May end what one answers to, or be the verb of asking: `질문에`, `묻자`.
pub(crate) const PROMPT: u16 = 64;

/// What words may be by their last syllable: most are nothing of what is asked for.
static ENDS: Lazy<Syllables<u16>> = Lazy::new(|| {
    let last = |form: &str| form.chars().next_back();
    let subjects = CASES.iter().filter(|(_, case, _)| case.may_speak()).map(|(form, ..)| *form);
    let listed = (lexicon::quotative_ends().map(|c| (c, QUOTES)))
        .chain(CASES.iter().filter_map(|(form, ..)| Some((last(form)?, CASED))))
        .chain(subjects.chain([lexicon::LIKEWISE]).filter_map(|form| Some((last(form)?, SUBJECT))))
        .chain(lexicon::ACCORDING.iter().filter_map(|form| Some((last(form)?, CITES))))
        .chain(lexicon::occasion_words().filter_map(|form| Some((last(form)?, OCCASION))))
        .chain(lexicon::prompt_words().filter_map(|form| Some((last(form)?, PROMPT))));
    let speaking = ('가'..='힣').filter(|&c| lexicon::may_end(c)).map(|c| (c, SPEAKS));
    let mut all: WordMap<char, u16> = WordMap::default();
    for (c, bit) in listed.chain(speaking) {
        *all.entry(c).or_default() |= bit;
    }
    Syllables::new(all)
});

impl Word<'_> {
    /// Whether it may be one of these by its last syllable.
    pub(crate) fn may(&self, ends: u16) -> bool {
        self.ends & ends != 0
    }
}

/// The words of one sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sentence<'v, 's> {
    pub(crate) words: &'s [Word<'v>],
    /// It is the first, or the last, of its line.
    pub(crate) opens_line: bool,
    pub(crate) closes_line: bool,
    /// Where it stands, if nothing in it can quote, so that its words were not cut.
    pub(crate) passed: Option<Span>,
}

impl Sentence<'_, '_> {
    pub(crate) fn span(&self) -> Span {
        match (self.words.first(), self.words.last()) {
            (Some(first), Some(last)) => Span::new(first.span.start, last.span.end),
            _ => Span::new(0, 0),
        }
    }
}

/// The sentences of a region and the words of all of them, one after the other.
#[derive(Debug, Default)]
pub(crate) struct Sentences<'v> {
    words: Vec<Word<'v>>,
    rows: Vec<Row>,
}

#[derive(Clone, Copy, Debug)]
struct Row {
    /// Its words.
    from: usize,
    to: usize,
    opens_line: bool,
    closes_line: bool,
    passed: Option<Span>,
}

impl<'v> Sentences<'v> {
    pub(crate) fn iter(&self) -> impl Iterator<Item = Sentence<'v, '_>> {
        self.rows.iter().map(|row| Sentence {
            words: self.words.get(row.from..row.to).unwrap_or_default(),
            opens_line: row.opens_line,
            closes_line: row.closes_line,
            passed: row.passed,
        })
    }

    /// All words, where the region is one sentence.
    pub(crate) fn words(&self) -> &[Word<'v>] {
        &self.words
    }
}

/// Where words stand by which a sentence without marks quotes: 고 behind what it quotes,
/// and 따르면. Found in one pass, so that the other sentences need not be cut.
#[derive(Debug)]
pub(crate) struct Signs(Vec<usize>);

impl Signs {
    pub(crate) fn new(view: &str) -> Self {
        static GO: Lazy<Finder<'static>> = Lazy::new(|| Finder::new(&lexicon::GO.to_string()).into_owned());
        static FOLLOWS: Lazy<[Finder<'static>; 2]> = Lazy::new(|| lexicon::ACCORDING.map(Finder::new));
        let quotes = |&at: &usize| view.get(..at).is_some_and(|head| head.ends_with(lexicon::BEFORE_GO));
        let mut signs: Vec<usize> = GO.find_iter(view.as_bytes()).filter(quotes).collect();
        let quoting = signs.len();
        signs.extend(FOLLOWS.iter().flat_map(|follows| follows.find_iter(view.as_bytes())));
        if signs.len() > quoting {
            signs.sort_unstable();
        }
        Self(signs)
    }
}

/// The longest bracket that stays inside its word.
const LONGEST_BRACKET: usize = 240;

/// The bytes of text for each word that is cut: much of it stands in marks or is passed over.
const BYTES_A_WORD: usize = 16;

struct Cutter<'v, 'm> {
    view: &'v str,
    marks: &'m Marks,
    /// The end of the region.
    end: usize,
    out: Sentences<'v>,
    /// The first word of the sentence that is being cut.
    first: usize,
    opens_line: bool,
    glued: bool,
    ends: &'static Syllables<u16>,
    particles: &'static ByLast,
    /// What is looked ahead to, if sentences may be passed over.
    ahead: Option<Ahead<'m>>,
}

/// Where the next of some bytes stand, so that each is looked for once.
struct Ahead<'m> {
    signs: &'m [usize],
    /// A stop, the end of a line or a bracket.
    stop: usize,
    /// `?` or `!`.
    cry: usize,
}

/// The sentences of a region of the view, where `first` is the first pair of marks
/// inside it and the pairs directly inside are items. Sentences without marks and `signs`
/// are passed over.
pub(crate) fn sentences<'v>(view: &'v str, region: Span, marks: &Marks, signs: &Signs, first: usize) -> Sentences<'v> {
    let near = signs.0.partition_point(|&sign| sign < region.start);
    let ahead = Ahead { signs: signs.0.get(near..).unwrap_or_default(), stop: region.start, cry: region.start };
    cut(view, region, marks, Some(ahead), first)
}

/// The words of a sentence that was passed over.
pub(crate) fn words_of<'v>(view: &'v str, sentence: Span) -> Sentences<'v> {
    cut(view, sentence, &Marks::default(), None, 0)
}

fn cut<'v>(view: &'v str, region: Span, marks: &Marks, mut ahead: Option<Ahead<'_>>, first: usize) -> Sentences<'v> {
    if let Some(ahead) = &mut ahead {
        let bytes = view.as_bytes().get(..region.end).unwrap_or_default();
        ahead.look_for_stop(bytes, region.start);
        ahead.look_for_cry(bytes, region.start);
    }
    let out = Sentences::default();
    let mut cutter = Cutter {
        view,
        marks,
        end: region.end,
        out,
        first: 0,
        opens_line: true,
        glued: false,
        ends: &ENDS,
        particles: &BY_LAST,
        ahead,
    };
    cutter.run(region, first);
    cutter.out
}

impl Ahead<'_> {
    fn look_for_stop(&mut self, bytes: &[u8], at: usize) {
        self.stop = bytes.get(at..).and_then(|rest| memchr3(b'.', b'\n', b'(', rest)).map_or(bytes.len(), |i| at + i);
    }

    fn look_for_cry(&mut self, bytes: &[u8], at: usize) {
        self.cry = bytes.get(at..).and_then(|rest| memchr2(b'?', b'!', rest)).map_or(bytes.len(), |i| at + i);
    }

    /// The first of these bytes at or behind `at`, or the end.
    fn next(&mut self, bytes: &[u8], at: usize) -> usize {
        if self.stop < at {
            self.look_for_stop(bytes, at);
        }
        if self.cry < at {
            self.look_for_cry(bytes, at);
        }
        self.stop.min(self.cry)
    }

    /// Whether a sign stands in a range that begins behind all that were asked for.
    fn sign_in(&mut self, range: Range<usize>) -> bool {
        while let Some((_, rest)) = self.signs.split_first().filter(|(&sign, _)| sign < range.start) {
            self.signs = rest;
        }
        self.signs.first().is_some_and(|&sign| sign < range.end)
    }
}

impl<'v> Cutter<'v, '_> {
    fn run(&mut self, region: Span, first: usize) {
        let bytes = self.view.as_bytes();
        let mut next = first;
        let mut stray = self.marks.strays.partition_point(|s| s.at < region.start);
        let mut at = region.start;
        let mut start = None;
        // where the next pair and the next mark stand
        let (mut limit, mut stop) = (at, at);
        while at < region.end {
            if at >= stop {
                let pair = self.marks.pairs.get(next).filter(|pair| pair.open < region.end);
                if let Some(pair) = pair.filter(|pair| pair.open == at) {
                    self.word(start.take(), at);
                    self.quotation(next, *pair);
                    next = pair.next;
                    at = pair.close;
                    continue;
                }
                while self.marks.strays.get(stray).is_some_and(|s| s.at < at) {
                    stray += 1;
                }
                if let Some(found) = self.marks.strays.get(stray).filter(|s| s.at == at) {
                    self.word(start.take(), at);
                    at += found.len;
                    self.glued = true;
                    continue;
                }
                limit = pair.map_or(region.end, |pair| pair.open.min(region.end));
                stop = self.marks.strays.get(stray).map_or(limit, |stray| stray.at.min(limit));
            }
            match bytes.get(at).copied().unwrap_or(b' ') {
                b'\n' => {
                    self.word(start.take(), at);
                    self.line_end(at + 1);
                    at += 1;
                }
                // `…마감…증권가`
                0xe2 if self.view.get(at..).is_some_and(|rest| rest.starts_with('…')) => {
                    self.word(start.take(), at);
                    self.stop(Stop::Dots);
                    self.glued = false;
                    at += '…'.len_utf8();
                }
                b' ' | b'\t' | b'\r' => {
                    self.word(start.take(), at);
                    self.glued = false;
                    at += 1;
                }
                b'(' => {
                    start.get_or_insert(at);
                    at = self.bracket(at, limit);
                }
                b'.' if self.runs_together(at, start) => {
                    self.word(start.take(), at);
                    self.stop(Stop::Full);
                    self.end_sentence(false);
                    at += 1;
                }
                b',' if start.is_some() && !self.number_goes_on(at) => {
                    self.word(start.take(), at);
                    self.stop(Stop::Comma);
                    self.glued = false;
                    at += 1;
                }
                _ => {
                    let from = start.unwrap_or(at);
                    if start.is_none() {
                        if let Some(end) = self.pass(at, stop, limit) {
                            at = end;
                            continue;
                        }
                    }
                    // up to what may end the word, and at least to the end of the character
                    at = word_end(bytes, at, stop);
                    // most words are syllables at both ends and have a space behind them
                    if at < stop && bytes.get(at) == Some(&b' ') && self.plain_word(from, at) {
                        self.glued = false;
                        start = None;
                        at += 1;
                    } else {
                        start = Some(from);
                    }
                }
            }
        }
        self.word(start, region.end);
        self.end_sentence(true);
    }

    /// The end of the sentence that begins at `at`, if it plainly ends before the next mark
    /// at `stop` and holds nothing that quotes: then it is a row without words.
    fn pass(&mut self, at: usize, stop: usize, limit: usize) -> Option<usize> {
        if self.glued || self.out.words.len() > self.first {
            return None;
        }
        let ahead = self.ahead.as_mut()?;
        let bytes = self.view.as_bytes();
        let region = bytes.get(..self.end)?;
        if !bytes.get(at).is_some_and(|&b| b.is_ascii_alphanumeric() || leads_syllable(b)) {
            return None;
        }
        let mut i = at;
        let end = loop {
            i = ahead.next(region, i);
            if i >= stop {
                return None;
            }
            match bytes.get(i)? {
                b'\n' => break i,
                b'(' => i = bracket(self.view, i, limit),
                b'.' if number_goes_on(bytes, i) => i += 1,
                b'.' => {
                    let open = i + 1 == self.end || matches!(bytes.get(i + 1), Some(b' ' | b'\t' | b'\r' | b'\n'));
                    if !(open && self.view.get(at..i)?.ends_with(is_hangul)) {
                        return None;
                    }
                    break i + 1;
                }
                _ => return None,
            }
        };
        let text = self.view.get(at..end)?;
        if ahead.sign_in(at..end) || lexicon::is_verdict(text.trim_end_matches(|c: char| !is_hangul(c))) {
            return None;
        }
        let passed = Some(Span::new(at, end));
        self.out.rows.push(Row {
            from: self.first,
            to: self.first,
            opens_line: self.opens_line,
            closes_line: false,
            passed,
        });
        self.opens_line = false;
        Some(end)
    }

    /// `말했다.그는`: a stop between two Hangul syllables, the first of them 다.
    fn runs_together(&self, at: usize, start: Option<usize>) -> bool {
        let next = self.view.get(at + 1..).and_then(|rest| rest.chars().next());
        let quotes = |c: char| matches!(c, '"' | '“' | '”' | '\'' | '‘');
        start.is_some()
            && self.view.get(..at).is_some_and(|head| head.ends_with('다') || head.ends_with('요'))
            && next.is_some_and(|c| is_hangul(c) || quotes(c))
    }

    fn number_goes_on(&self, at: usize) -> bool {
        number_goes_on(self.view.as_bytes(), at)
    }

    fn bracket(&self, at: usize, limit: usize) -> usize {
        bracket(self.view, at, limit)
    }

    fn word(&mut self, start: Option<usize>, end: usize) {
        let Some(start) = start else { return };
        if self.plain_word(start, end) {
            self.glued = true;
            return;
        }
        let text = self.view.get(start..end).unwrap_or_default();
        if !self.last_word(start, text) {
            self.trimmed_word(start, text);
        }
    }

    /// Adds a word at whose ends nothing is to be taken off, as of most: it begins with no
    /// sign and ends with a syllable, or with a letter, a digit or a bracket of ASCII.
    #[inline]
    fn plain_word(&mut self, start: usize, end: usize) -> bool {
        let Some(text) = self.view.get(start..end) else { return false };
        let mut back = text.chars();
        match back.next_back() {
            Some(last)
                if (is_hangul(last) || ends_plainly(last)) && text.bytes().next().is_some_and(begins_plainly) =>
            {
                self.push(start, text, last, Stop::None);
                true
            }
            _ => false,
        }
    }

    /// Adds the last word of a sentence, a syllable and its stop behind it, if it is plain.
    fn last_word(&mut self, start: usize, text: &'v str) -> bool {
        let Some(core) = text.strip_suffix('.') else { return false };
        match core.chars().next_back() {
            Some(last) if is_hangul(last) && core.bytes().next().is_some_and(begins_plainly) => {
                self.push(start, core, last, Stop::Full);
                self.end_sentence(false);
                true
            }
            _ => false,
        }
    }

    #[inline(never)]
    fn trimmed_word(&mut self, start: usize, text: &str) {
        let trimmed = text.trim_end_matches(['.', '?', '!', '…', ',', ':', ';', '·', '‥', ']', '>']);
        let tail = text.get(trimmed.len()..).unwrap_or_default();
        let core = trimmed.trim_start_matches(['[', '<', '▲', '△', '■', '◆', '●', '○', '…', '.', '·']);
        let stop = stop_of(core, tail);
        let lead = trimmed.len() - core.len();
        let core = self.view.get(start + lead..start + trimmed.len()).unwrap_or_default();
        if let Some(last) = core.chars().next_back() {
            self.push(start + lead, core, last, stop);
            self.glued = tail.is_empty();
        } else {
            if !tail.is_empty() {
                self.stop(stop);
            }
            self.glued = false;
        }
        if stop == Stop::Full {
            self.end_sentence(false);
        }
    }

    #[inline]
    fn push(&mut self, start: usize, text: &'v str, last: char, stop: Stop) {
        if self.out.words.capacity() == 0 {
            self.out.words.reserve((self.end - start.min(self.end)) / BYTES_A_WORD + 1);
        }
        let span = Span::new(start, start + text.len());
        let ends = self.ends.get(last);
        let case = if ends & CASED == 0 { None } else { self.particles.case(text) };
        self.out.words.push(Word { text, span, stop, glued: self.glued, last, ends, pair: None, case });
    }

    fn quotation(&mut self, index: usize, pair: Pair) {
        let text = self.view.get(pair.open..pair.close).unwrap_or_default();
        let span = Span::new(pair.open, pair.close);
        let (stop, glued) = (Stop::None, self.glued);
        let last = text.chars().next_back().unwrap_or_default();
        self.out.words.push(Word { text, span, stop, glued, last, ends: 0, pair: Some(index), case: None });
        self.glued = true;
        let alone = pair.shape == Shape::Double && self.out.words.len() == self.first + 1;
        let stopped = || {
            let inside = self.view.get(pair.start..pair.end).unwrap_or_default().trim_end();
            inside.ends_with(['.', '?', '!', '…'])
        };
        if alone && stopped() && !self.taken_up(pair.close) {
            self.end_sentence(false);
        }
    }

    /// Whether the sentence goes on behind a closing mark. Glued Hangul belongs to it
    /// whatever it is.
    fn taken_up(&self, at: usize) -> bool {
        self.view.get(at..).is_some_and(|rest| rest.chars().next().is_some_and(is_hangul)) || self.linked(at)
    }

    /// Whether the next word, over spaces and one line end, takes up a quotation.
    fn linked(&self, at: usize) -> bool {
        let rest = self.view.get(at..).unwrap_or_default();
        let near = rest.trim_start_matches([' ', '\t', '\r']);
        let near = near.strip_prefix('\n').unwrap_or(near).trim_start_matches([' ', '\t']);
        lexicon::link_at(near).is_some()
    }

    /// The words of the sentence that is being cut.
    fn words(&self) -> &[Word<'_>] {
        self.out.words.get(self.first..).unwrap_or_default()
    }

    fn stop(&mut self, stop: Stop) {
        if let Some(last) = self.out.words.get_mut(self.first..).and_then(<[Word<'_>]>::last_mut) {
            if last.stop == Stop::None {
                last.stop = stop;
            }
        }
    }

    fn line_end(&mut self, next: usize) {
        self.glued = false;
        let quotes = |word: Option<&Word<'_>>| word.is_some_and(|word| word.pair.is_some());
        let reopened = self.out.rows.last().copied().filter(|row| {
            self.words().is_empty() && quotes(self.out.words.get(row.from..row.to).and_then(<[Word<'_>]>::last))
        });
        if (reopened.is_some() || quotes(self.words().last())) && self.linked(next) {
            if let Some(row) = reopened {
                self.out.rows.pop();
                self.first = row.from;
                self.opens_line = row.opens_line;
            }
            return;
        }
        self.end_sentence(true);
        self.opens_line = true;
    }

    fn end_sentence(&mut self, line: bool) {
        let all = self.out.words.len();
        if all == self.first {
            if line {
                if let Some(last) = self.out.rows.last_mut() {
                    last.closes_line = true;
                }
            }
            return;
        }
        self.out.rows.push(Row {
            from: self.first,
            to: all,
            opens_line: self.opens_line,
            closes_line: line,
            passed: None,
        });
        self.first = all;
        self.opens_line = false;
        self.glued = false;
    }
}

fn number_goes_on(bytes: &[u8], at: usize) -> bool {
    let digit = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
    at > 0 && digit(at - 1) && digit(at + 1)
}

/// The end of a bracket that is part of its word, or one byte on.
fn bracket(view: &str, at: usize, limit: usize) -> usize {
    let inside = first_bytes(view.get(at..limit).unwrap_or_default(), LONGEST_BRACKET);
    let mut depth = 0_u32;
    for (i, b) in inside.bytes().enumerate() {
        match b {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            b'\n' => break,
            _ => continue,
        }
        if depth == 0 {
            return at + i + 1;
        }
    }
    at + 1
}

/// The first byte behind `at` that may be other than a part of a word, or `limit`.
#[inline]
fn word_end(bytes: &[u8], at: usize, limit: usize) -> usize {
    let bytes = bytes.get(..limit).unwrap_or_default();
    // the first byte may be one that parts words elsewhere
    let mut at = at + bytes.get(at).map_or(1, |&byte| step(byte).max(1));
    while let Some(&byte) = bytes.get(at) {
        match step(byte) {
            0 => break,
            step => at += step,
        }
    }
    at.min(limit)
}

/// How far a byte goes on in its word: to the end of a syllable, by itself, or not at all.
#[allow(clippy::indexing_slicing, reason = "the table has a place for every byte")]
fn step(byte: u8) -> usize {
    usize::from(STEPS[usize::from(byte)])
}

/// [`step`] of every byte.
#[allow(clippy::indexing_slicing, reason = "done while compiling, which would fail")]
const STEPS: [u8; 256] = {
    let mut table = [1; 256];
    let mut byte = 0;
    while byte < 256 {
        if leads_syllable(byte as u8) {
            table[byte] = '가'.len_utf8() as u8;
        } else if parts_words(byte as u8) {
            table[byte] = 0;
        }
        byte += 1;
    }
    table
};

/// Whether a byte is the first of a syllable, or of a few letters of other scripts.
const fn leads_syllable(byte: u8) -> bool {
    matches!(byte, 0xea..=0xed)
}

/// Whether nothing is taken off the front of a word that begins with the byte.
const fn begins_plainly(byte: u8) -> bool {
    leads_syllable(byte) || byte.is_ascii_alphanumeric() || byte == b'('
}

/// Whether a sign or letter of ASCII stays at the end of its word.
const fn ends_plainly(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, ')' | '%')
}

/// Whether a byte may be other than a part of a word.
const fn parts_words(byte: u8) -> bool {
    matches!(byte, b'\n' | b' ' | b'\t' | b'\r' | b'(' | b'.' | b',' | 0xe2)
}

fn stop_of(core: &str, tail: &str) -> Stop {
    if tail.is_empty() {
        return Stop::None;
    }
    if tail.contains(['?', '!']) {
        return Stop::Full;
    }
    if tail.contains('…') || tail.starts_with("..") {
        return Stop::Dots;
    }
    if tail.starts_with('.') {
        // `G.D.P.`, `Z.`, `2024.` do not end a sentence
        let last = core.chars().next_back();
        let single = core.chars().count() == 1 || core.contains('.');
        let abbreviation = last.is_some_and(|c| c.is_ascii_alphabetic()) && (single || core.len() <= 2);
        let number = last.is_some_and(|c| c.is_ascii_digit()) && core.len() <= 4;
        return if abbreviation || number { Stop::None } else { Stop::Full };
    }
    if tail.starts_with(',') {
        return Stop::Comma;
    }
    // `[속보]`, `[사진=…]`
    if tail.starts_with([':', ';', ']', '>']) {
        return Stop::Colon;
    }
    Stop::None
}

/// Which particle makes a word a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// 은, 는, 에서는, 측은.
    Topic,
    /// 이, 가, 께서.
    Subject,
    /// 도, as in `코폴라도 "…"`.
    Also,
    /// 을, 를.
    Object,
    /// 에, 에서, 에게, 로, 와 …
    Oblique,
    /// 의.
    Genitive,
}

/// A particle, its case and, where that matters, whether a consonant stands before it.
type Particle = (&'static str, Case, Option<bool>);

/// Particles by the case they mark, longest first where one ends in another.
#[rustfmt::skip]
const CASES: &[Particle] = &[
    ("께서는", Case::Topic, None), ("께서", Case::Subject, None), ("에서는", Case::Topic, None), ("에선", Case::Topic, None),
    ("에게는", Case::Oblique, None), ("에게서", Case::Oblique, None), ("에게", Case::Oblique, None), ("에서도", Case::Oblique, None), ("에서", Case::Oblique, None), ("으로부터", Case::Oblique, None), ("로부터", Case::Oblique, None), ("으로는", Case::Oblique, None), ("으로", Case::Oblique, None),
    ("에는", Case::Oblique, None), ("에도", Case::Oblique, None), ("에만", Case::Oblique, None), ("까지", Case::Oblique, None), ("부터", Case::Oblique, None), ("보다", Case::Oblique, None), ("처럼", Case::Oblique, None), ("한테", Case::Oblique, None),
    ("과는", Case::Oblique, Some(true)), ("와는", Case::Oblique, Some(false)), ("으로도", Case::Oblique, None),
    ("은", Case::Topic, Some(true)), ("는", Case::Topic, Some(false)), ("이", Case::Subject, Some(true)), ("가", Case::Subject, Some(false)),
    ("을", Case::Object, Some(true)), ("를", Case::Object, Some(false)), ("과", Case::Oblique, Some(true)), ("와", Case::Oblique, Some(false)),
    ("도", Case::Also, None), ("의", Case::Genitive, None), ("에", Case::Oblique, None), ("로", Case::Oblique, Some(false)),
];

impl Case {
    /// Whether it marks one who may speak.
    pub(crate) const fn may_speak(self) -> bool {
        matches!(self, Case::Topic | Case::Subject | Case::Also)
    }
}

/// The particles that end in one syllable.
#[derive(Debug, Default)]
struct Particles {
    /// The one of just that syllable.
    single: Option<Particle>,
    /// The others in the order of the table: the syllable before the last, what stands before
    /// that, and the particle.
    longer: Vec<(char, &'static str, Particle)>,
    /// A bit for each of the syllables before the last.
    before: u64,
}

/// [`CASES`] by their last syllable.
#[derive(Debug)]
struct ByLast {
    /// The number of the particles, counted from 1.
    lasts: Syllables<u8>,
    particles: Vec<Particles>,
}

static BY_LAST: Lazy<ByLast> = Lazy::new(|| {
    let mut lasts: Vec<(char, u8)> = Vec::new();
    let mut particles: Vec<Particles> = Vec::new();
    for &particle in CASES {
        let mut back = particle.0.chars();
        let Some(last) = back.next_back() else { continue };
        let known = lasts.iter().find(|&&(c, _)| c == last).map(|&(_, number)| number);
        let number = known.unwrap_or_else(|| {
            particles.push(Particles::default());
            lasts.push((last, particles.len() as u8));
            particles.len() as u8
        });
        let Some(of_last) = particles.get_mut(usize::from(number) - 1) else { continue };
        match back.next_back() {
            Some(before) => {
                of_last.longer.push((before, back.as_str(), particle));
                of_last.before |= char_bit(before);
            }
            None => of_last.single = Some(particle),
        }
    }
    ByLast { lasts: Syllables::new(lasts), particles }
});

impl ByLast {
    fn case(&self, word: &str) -> Option<(usize, Case)> {
        let mut back = word.chars();
        let number = self.lasts.get(back.next_back()?);
        let particles = self.particles.get(usize::from(number).checked_sub(1)?)?;
        let single = back.as_str().len();
        let before = back.next_back()?;
        let agrees =
            |closed: Option<bool>, c: char| closed.is_none_or(|closed| has_final(c).is_none_or(|is| is == closed));
        if particles.before & char_bit(before) != 0 {
            for &(_, rest, (_, case, closed)) in particles.longer.iter().filter(|longer| longer.0 == before) {
                let noun = if rest.is_empty() { Some(back.as_str()) } else { back.as_str().strip_suffix(rest) };
                let Some(noun) = noun else { continue };
                if noun.chars().next_back().is_some_and(|c| agrees(closed, c)) {
                    return Some((noun.len(), case));
                }
            }
        }
        particles.single.filter(|&(_, _, closed)| agrees(closed, before)).map(|(_, case, _)| (single, case))
    }
}

/// The bytes of the noun in a word and the case of its particle.
pub(crate) fn case(word: &str) -> Option<(usize, Case)> {
    BY_LAST.case(word)
}

/// Whether the words are a particle of a subject and nothing else.
pub(crate) fn particle(text: &str) -> bool {
    CASES.iter().any(|&(form, case, _)| form == text && case.may_speak())
}

/// Whether a word is a verb before a noun, as far as its end tells.
pub(crate) fn adnominal(word: &str) -> bool {
    static ENDINGS: Lazy<Endings> = Lazy::new(|| Endings::new(lexicon::BEFORE_NOUNS));
    let whole = |end: &str| end.len() == '한'.len_utf8() && !matches!(end, "는" | "한" | "된" | "할" | "될" | "던");
    ENDINGS.of(word).any(|end| if whole(end) { word == end } else { word != end || end.len() > '한'.len_utf8() })
        && !lexicon::NOT_BEFORE_NOUNS.contains(&word)
        && !lexicon::NOUNS_LIKE_VERBS.iter().chain(lexicon::PARTICLES_LIKE_VERBS).any(|end| word.ends_with(end))
}

static FAMILY: Lazy<Syllables<bool>> = Lazy::new(|| Syllables::new(lexicon::FAMILY.chars().map(|c| (c, true))));

/// Whether a word is a family name of one syllable.
pub(crate) fn is_family(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(|c| FAMILY.get(c)) && chars.next().is_none()
}

/// A word that could be a Korean name by its length and first syllable.
pub(crate) fn like_name(word: &str) -> bool {
    let family = word.chars().next().is_some_and(|c| FAMILY.get(c));
    family && matches!(word.len(), 6 | 9) && word.chars().all(is_hangul)
}

/// Whether a noun names a person by a title at its end: `의원`, `부회장`, `대변인`.
pub(crate) fn titled(noun: &str) -> bool {
    // one syllable is too little to go by inside a word: 사형 is no 형
    let title =
        shared::title_before(noun).is_some_and(|t| t.form.len() == noun.len() || t.form.chars().nth(1).is_some());
    title || unnamed(noun)
}

/// Whether a noun ends in one for people whom the text does not name: `관계자`.
pub(crate) fn unnamed(noun: &str) -> bool {
    static UNNAMED: Lazy<Endings> = Lazy::new(|| Endings::new(shared::UNNAMED));
    UNNAMED.end(noun)
}

/// How surely a noun phrase is one who speaks, from its words alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Voice {
    /// A thing: 가격, 제도.
    Matter,
    /// Cannot be told: a name that no list has.
    Open,
    /// A title, a role, a body, a pronoun.
    Speaker,
}

/// The noun without brackets at its end and without plural 들 or 측.
pub(crate) fn bare(noun: &str) -> &str {
    let mut noun = noun;
    while noun.ends_with(')') {
        match noun.rfind('(') {
            Some(at) if at > 0 => noun = noun.get(..at).unwrap_or_default(),
            _ => break,
        }
    }
    noun
}

static SPEAKERS: Lazy<Endings> = Lazy::new(|| Endings::new(lexicon::SPEAKERS));
static MATTERS: Lazy<Endings> = Lazy::new(|| Endings::new(lexicon::MATTERS));
pub(crate) static CONNECTIVES: Lazy<Endings> = Lazy::new(|| Endings::new(lexicon::CONNECTIVES));

/// Whether a noun is one of the words or ends in one of more than a syllable.
fn ends_in(list: &Endings, noun: &str) -> bool {
    list.of(noun).any(|word| word.len() == noun.len() || word.len() > '가'.len_utf8())
}

/// Whether a noun is on the list of those who speak.
pub(crate) fn speaks(noun: &str) -> bool {
    let noun = bare(noun);
    titled(noun) || ends_in(&SPEAKERS, noun)
}

/// `A씨`, `윤씨`: somebody, and not 날씨 or 솜씨.
fn courteous(noun: &str) -> bool {
    noun.strip_suffix('씨').is_some_and(|name| !name.is_empty())
        && !lexicon::NO_PEOPLE.iter().any(|end| noun.ends_with(end))
}

/// May end one who speaks.
const SPEAKER_END: u8 = 1;
/// May end what is spoken of.
const MATTER_END: u8 = 2;
/// May end the name of a body.
const BODY_END: u8 = 4;

/// What nouns may be by their last syllable, so that most lists are not asked for most.
static NOUN_ENDS: Lazy<Syllables<u8>> = Lazy::new(|| {
    let titles = shared::TITLES.iter().map(|title| title.form);
    let speakers = lexicon::SPEAKERS.iter().chain(shared::UNNAMED).copied().chain(titles).chain([lexicon::SIDE]);
    let listed = (speakers.map(|form| (form, SPEAKER_END)))
        .chain(lexicon::MATTERS.iter().map(|form| (*form, MATTER_END)))
        .chain(lexicon::BODY_ENDS.iter().map(|form| (*form, BODY_END)));
    let mut all: WordMap<char, u8> = WordMap::default();
    for (form, bit) in listed {
        if let Some(last) = form.chars().next_back() {
            *all.entry(last).or_default() |= bit;
        }
    }
    Syllables::new(all)
});

/// What the last noun of a phrase says about speaking.
pub(crate) fn voice(noun: &str) -> Voice {
    static BODIES: Lazy<Endings> = Lazy::new(|| Endings::new(lexicon::BODY_ENDS));
    let noun = bare(noun);
    let single = noun.strip_suffix("들").filter(|n| !n.is_empty()).unwrap_or(noun);
    if lexicon::PRONOUNS.contains(&noun) || courteous(noun) {
        return Voice::Speaker;
    }
    if single == "안팎" {
        return Voice::Open; // of people or of a number: the words before decide
    }
    // what ends in no syllable is asked for everywhere
    let ends = single.chars().next_back().map_or(u8::MAX, |last| NOUN_ENDS.get_or(last, u8::MAX));
    let may = |end: u8| ends & end != 0;
    let many = single.len() < noun.len();
    let speaker = || ends_in(&SPEAKERS, single) || titled(single) || single.ends_with(lexicon::SIDE);
    if many && ends_in(&SPEAKERS, noun) || may(SPEAKER_END) && speaker() {
        let matter = MATTERS.hold(single);
        return if matter && !like_name(single) { Voice::Open } else { Voice::Speaker };
    }
    let counts = single.starts_with(|c: char| c.is_ascii_digit())
        && single.ends_with(['명', '개', '곳', '건', '원', '대', '일', '년', '월']);
    let about = matches!(single, "내외" | "이상" | "이하" | "정도" | "가량" | "수준");
    if counts || about || may(MATTER_END) && ends_in(&MATTERS, single) || single.ends_with('것') {
        return Voice::Matter;
    }
    let shouted = single.len() > 1 && single.bytes().all(|b| b.is_ascii_uppercase() || b == b'&');
    if shouted || may(BODY_END) && BODIES.end(single) && single.chars().nth(2).is_some() {
        return Voice::Speaker;
    }
    Voice::Open
}

/// The farthest a noun phrase is followed to the left, in words.
const LONGEST_PHRASE: usize = 14;

/// The first word of the noun phrase whose last word is `head` (its particle already
/// known). It takes in nouns, genitives, `~인` appositions and numbers and stops at
/// particles, verbs, adverbs and punctuation.
pub(crate) fn phrase_start(words: &[Word<'_>], head: usize, floor: usize) -> usize {
    let mut start = head;
    let listed = words
        .get(head)
        .is_some_and(|w| w.text.strip_prefix('등').is_some_and(|p| p.is_empty() || p == "에" || particle(p)));
    for i in (floor.max(head.saturating_sub(LONGEST_PHRASE))..head).rev() {
        let (Some(word), Some(next)) = (words.get(i), words.get(i + 1)) else { break };
        if let Some(_pair) = word.pair {
            // a name in single marks goes with the noun it is glued to or stands before
            if word.text.starts_with(['\'', '‘', '《', '〈']) && !matches!(word.stop, Stop::Dots | Stop::Full) {
                start = i;
                continue;
            }
            break;
        }
        // `'풀하우스'에서 MC 이씨`
        if word.glued && CASES.iter().any(|&(form, case, _)| form == word.text && case != Case::Genitive) {
            break;
        }
        // `X를 비롯한 외신` is one phrase; else what follows an object is its verb: `집을 산 김씨`
        if lexicon::INCLUDING.contains(&word.text) {
            start = i;
            continue;
        }
        let included = lexicon::INCLUDING.contains(&next.text) && word.text.ends_with(['을', '를']);
        if included && word.stop == Stop::None {
            start = i;
            continue;
        }
        // `타석에 들어서기 전 염 감독님이`: before something, and no former one
        let before_it = matches!(word.text, "전" | "직전")
            && i > 0
            && words
                .get(i - 1)
                .is_some_and(|w| w.pair.is_none() && w.text.ends_with('기') && w.text.chars().nth(1).is_some());
        if before_it {
            break;
        }
        let verb_of_object = i > floor
            && words.get(i - 1).is_some_and(|w| {
                w.stop == Stop::None && w.pair.is_none() && w.case.is_some_and(|(_, case)| case == Case::Object)
            });
        if verb_of_object {
            break;
        }
        // `국토교통부와 금융위원회, 보험업계 등`
        let joined = word.stop == Stop::None && word.text.ends_with(['와', '과']) && word.case.is_some();
        if listed && (joined || word.stop == Stop::Comma && lists(word.text)) {
            start = i;
            continue;
        }
        let takes_up =
            i > 0 && words.get(i - 1).is_some_and(|w| w.pair.is_some()) && lexicon::link(word.text).is_some();
        // `대변인이기도 한 김 국장`, `하차하게 된 우 씨`
        // `시각을 보여 준 산케이신문`
        let one = || {
            lexicon::AUXILIARIES.contains(&word.text) && i > floor && words.get(i - 1).is_some_and(|w| linking(w.text))
        };
        let verb = one()
            || matches!(word.text, "한" | "된")
                && i > 0
                && words.get(i - 1).is_some_and(|w| w.text.ends_with("기도") || w.text.ends_with('게'));
        // `춘천시 예산과 노 과장`: a unit, and not `예산 and`
        let unit = || {
            let name = i + 2 <= head && like_name(next.text) || next.text.chars().count() == 1 && i + 2 == head;
            word.text.strip_suffix('과').is_some_and(|noun| lexicon::UNITS.contains(&noun))
                && name
                && words
                    .get(head)
                    .is_some_and(|w| titled(w.case.map_or(w.text, |(len, _)| w.text.get(..len).unwrap_or(w.text))))
        };
        if word.stop != Stop::None || verb || takes_up || !joins(word, next.text) && !unit() {
            break;
        }
        start = i;
    }
    // what the phrase cannot begin with
    while start < head {
        let Some(word) = words.get(start) else { break };
        if !starts_badly(word.text) {
            break;
        }
        start += 1;
    }
    start
}

/// A noun before a comma in a list: `금융위원회,`.
fn lists(word: &str) -> bool {
    case(word).is_none() && !CONNECTIVES.hold(word) && !dated(word) && !verbal(word) && !adnominal(word)
}

/// Whether a word goes on into the noun behind it.
fn joins(word: &Word<'_>, next: &str) -> bool {
    let (quotes, cased) = (word.may(QUOTES | SPEAKS), word.case);
    let word = word.text;
    if matches!(word, "게" | "건" | "것이" | "것은") || word == lexicon::LIKEWISE {
        return false;
    }
    if word == "또" {
        return next == "다른";
    }
    static BEFORE_ANY: Lazy<WordSet> = Lazy::new(|| set(lexicon::BEFORE_ANY_NOUN));
    if BEFORE_ANY.contains(word) {
        return true;
    }
    if CONNECTIVES.hold(word) || dated(word) || quotes && quoting(word) {
        return false;
    }
    if word.ends_with('게') && word.chars().count() > 1 && !lexicon::NOUNS_IN_GE.contains(&word) {
        return false; // `다르게`, an adverb
    }
    static PROVINCES: Lazy<Endings> = Lazy::new(|| Endings::new(lexicon::PROVINCES));
    let next_titled = || titled(bare(case(next).map_or(next, |(len, _)| next.get(..len).unwrap_or(next))));
    if like_name(word) && !lexicon::PUBLISHED.contains(&word) && next_titled() {
        return true;
    }
    if PROVINCES.end(word) && next_titled() {
        return true;
    }
    match cased {
        Some((_, Case::Genitive)) => return true,
        Some((len, Case::Oblique)) if word.ends_with(['와', '과']) => {
            return len > 0 && voice(word.get(..len).unwrap_or_default()) == Voice::Speaker || word.chars().count() > 3;
        }
        Some((len, found)) => {
            // `마리오 로이 의장`: a foreign name may end like a noun with its particle
            let noun = word.get(..len).unwrap_or_default();
            let foreign = !matches!(found, Case::Object | Case::Topic)
                && word.chars().nth(4).is_none()
                && !noun.is_empty()
                && !word.ends_with("에서")
                && !word.ends_with("으로")
                && !word.ends_with("에게")
                && !word.ends_with('에')
                && !word.ends_with('도')
                && voice(noun) == Voice::Open
                && next_titled();
            // `리카르도 알데이는`, `모로 IOC 대변인`
            let topic = || {
                case(next)
                    .filter(|c| c.1 == Case::Topic)
                    .is_some_and(|(len, _)| voice(next.get(..len).unwrap_or_default()) == Voice::Open && len <= 15)
            };
            let given = found == Case::Also && noun.chars().nth(1).is_some() && voice(noun) == Voice::Open && topic();
            let body = word.ends_with('로')
                && noun.chars().count() <= 3
                && next.len() > 1
                && next.bytes().all(|b| b.is_ascii_uppercase());
            let short = || found == Case::Topic && noun.chars().count() == 1 && next_titled();
            return foreign || given || body || short();
        }
        None => {}
    }
    if word.ends_with('인') {
        // `대통령인 김 모 씨` is one phrase, `방문 중인` and `선보인` belong to a clause
        const VERBS: &[&str] =
            &["선보인", "돋보인", "엿보인", "보인", "중인", "쌓인", "쓰인", "꼬인", "섞인", "들인", "벌인"];
        return !VERBS.iter().any(|verb| word == *verb || verb.chars().count() > 2 && word.ends_with(verb));
    }
    !adnominal(word) && !verbal(word)
}

/// A verb that leads on to the next one: `찾아가`, `내려`.
pub(crate) fn linking(word: &str) -> bool {
    static ENDINGS: Lazy<Endings> = Lazy::new(|| Endings::new(lexicon::LEADING_ON));
    ENDINGS.end(word) && word.chars().count() > 1
}

/// A verb form that ends a clause, as far as its end tells.
pub(crate) fn verbal(word: &str) -> bool {
    // 었고, 갔지만, 했던: the past before an ending that goes on
    let mut back = word.chars().rev();
    if let (Some('고' | '지' | '며' | '만' | '면'), Some(before)) = (back.next(), back.next()) {
        if has_tense(before) {
            return true;
        }
    }
    if matches!(word, "후" | "뒤" | "중") {
        return true;
    }
    static ENDINGS: Lazy<Endings> = Lazy::new(|| Endings::new(lexicon::CLAUSE_ENDS));
    ENDINGS.end(word) && !titled(word)
}

/// Whether a syllable ends in ㅆ: 했, 갔, 겠.
const fn has_tense(c: char) -> bool {
    is_hangul(c) && (c as u32 - '가' as u32) % 28 == 20
}

/// Whether a verb of the past goes on to another clause: `돌아섰고`, `보였으며`.
pub(crate) fn past_and_on(word: &str) -> bool {
    let head = ["고", "으며", "으나", "지만", "는데"].iter().find_map(|end| word.strip_suffix(end));
    head.and_then(|head| head.chars().next_back()).is_some_and(|c| has_tense(c) && !matches!(c, '겠' | '있'))
}

/// Whether a word that quotes (`갔다고`) tells of what has been.
pub(crate) fn in_the_past(word: &str) -> bool {
    let before = word.rfind('다').and_then(|at| word.get(..at)).and_then(|head| head.chars().next_back());
    before.is_some_and(|c| has_tense(c) && !matches!(c, '겠' | '있'))
}

fn quoting(word: &str) -> bool {
    lexicon::quotative(word).is_some()
        || lexicon::spoken(word, "").is_some_and(|s| s.form != crate::text::verb::Form::Nominal)
}

/// A date or time of day that stands before a speaker: `27일`, `28일(현지시간)`, `오전`.
pub(crate) fn dated(word: &str) -> bool {
    let word = bare(word);
    static TIMES: Lazy<WordSet> = Lazy::new(|| set(lexicon::TIMES));
    if TIMES.contains(word) {
        return true;
    }
    let digits = word.bytes().take_while(|b| b.is_ascii_digit() || *b == b'.').count();
    digits > 0
        && matches!(
            word.get(digits..),
            Some("일" | "월" | "년" | "시" | "시께" | "분" | "분께" | "일께" | "시쯤" | "분쯤")
        )
}

pub(crate) fn starts_badly(word: &str) -> bool {
    dated(word)
        || (CONNECTIVES.hold(word) && word != "또")
        || matches!(
            word,
            "및" | "등"
                | "데"
                | "만약"
                | "만일"
                | "이같은"
                | "이런"
                | "때"
                | "뒤"
                | "후"
                | "가운데"
                | "동안"
                | "이미"
                | "아직"
                | "당초"
                | "애초"
                | "결국"
                | "일자"
                | "오히려"
                | "직접"
                | "스스로"
                | "특히"
                | "실제로"
                | "물론"
                | "사실"
        )
}
