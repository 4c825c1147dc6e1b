//! What a sentence says about speaking: its subjects, its verbs of saying, and which
//! of them belongs to which words.

use super::lexicon::{self, Endings, Link, Reach, Spoken};
use super::marks::{Marks, Pair, Stray};
use super::scan::{Candidate, Draft, Orphan, Place};
use super::words::{self, Case, Sentence, Stop, Voice, Word, SPEAKS, SUBJECT};
use super::{CueKind, QuoteType};
use crate::mention::Span;
use crate::text::lexicon as shared;
use crate::text::particle::has_final;
use crate::text::verb::Form;
use once_cell::sync::Lazy;
use std::cell::{Cell, OnceCell};

#[derive(Clone, Copy)]
pub(super) struct Reading<'v, 's> {
    pub(super) view: &'v str,
    pub(super) marks: &'s Marks,
    pub(super) sentence: Sentence<'v, 's>,
    pub(super) nested: bool,
    pub(super) body: bool,
}

impl<'v, 's> Reading<'v, 's> {
    /// The same of another sentence.
    pub(super) fn at<'n>(self, sentence: Sentence<'v, 'n>) -> Reading<'v, 'n>
    where
        's: 'n,
    {
        Reading { sentence, ..self }
    }
}

/// A word that may be the subject of a verb of saying.
#[derive(Clone, Copy, Debug)]
pub(super) struct Subject {
    /// Its word.
    pub(super) at: usize,
    pub(super) place: Place,
    pub(super) phrase: Span,
    pub(super) voice: Voice,
}

/// A verb of saying in its sentence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cue {
    pub(super) at: usize,
    pub(super) spoken: Spoken,
    pub(super) span: Span,
}

/// What is known of a sentence before its quotations are read.
pub(super) struct Clause<'v, 's> {
    pub(super) reading: Reading<'v, 's>,
    pub(super) words: &'s [Word<'v>],
    /// Found when first asked for, as the verbs are: many sentences need neither.
    subjects: OnceCell<Vec<Subject>>,
    cues: OnceCell<Vec<Cue>>,
    refused: Refused,
    /// Words that quote a clause: index and the byte where the clause ends.
    pub(super) quotatives: Vec<(usize, usize)>,
    /// `X에 따르면`.
    pub(super) according: Vec<According>,
    /// Double marks without partner that lie in the sentence.
    pub(super) strays: Vec<Stray>,
}

/// What [`not_a_subject`] says of the first words of a sentence, a bit for each: they are
/// asked again for every verb of saying.
#[derive(Debug, Default)]
pub(super) struct Refused {
    known: Cell<u64>,
    refused: Cell<u64>,
}

impl Refused {
    fn ask(&self, words: &[Word<'_>], at: usize, noun: &str, case: Case) -> bool {
        let ask = || words.get(at).is_some_and(|word| not_a_subject(word.text, noun, case));
        let Some(bit) = u32::try_from(at).ok().and_then(|at| 1_u64.checked_shl(at)) else { return ask() };
        let Refused { known, refused } = self;
        if known.get() & bit == 0 {
            known.set(known.get() | bit);
            refused.set(refused.get() | if ask() { bit } else { 0 });
        }
        refused.get() & bit != 0
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) struct According {
    pub(super) at: usize,
    pub(super) phrase: Span,
    pub(super) cue: Span,
}

/// How many words a verb of saying may stand behind the ending that needs it.
pub(super) const CUE_REACH: usize = 16;

/// How many words are looked at for adverbials and arguments.
pub(super) const LOOK: usize = 24;

/// Subjects that are kept on either end of a long row of them.
pub(super) const KEPT: usize = 6;

fn cues(words: &[Word<'_>]) -> Vec<Cue> {
    (0..words.len()).filter_map(|at| cue_of(words, at)).collect()
}

/// The verb of saying that the word `at` is.
pub(super) fn cue_of(words: &[Word<'_>], at: usize) -> Option<Cue> {
    let word = words.get(at).filter(|word| word.may(SPEAKS))?;
    let before = at.checked_sub(1).and_then(|i| words.get(i)).map_or("", |w| w.text);
    let spoken = lexicon::spoken_in(word.text, before)?;
    Some(Cue { at, spoken, span: Span::new(word.span.start, word.span.start + spoken.len) })
}

/// The noun phrases that may be subjects, in text order.
pub(super) fn subjects(words: &[Word<'_>], refused: &Refused) -> Vec<Subject> {
    let mut out: Vec<Subject> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if !word.may(SUBJECT) {
            continue;
        }
        // `루빈(45) 는`, `'…센터'는`: the particle stands alone
        let alone = matches!(word.text, "은" | "는" | "가" | "이" | "에서는" | "에선");
        let named = alone
            && at > 0
            && words.get(at - 1).is_some_and(|w| {
                w.stop == Stop::None
                    && (w.pair.is_none() || !finite_ending(w.text.trim_matches(['\'', '‘', '’', '"', '“', '”'])))
            });
        let work = || at.checked_sub(2).and_then(|i| words.get(i)).is_some_and(|w| lexicon::WORKS.contains(&w.text));
        let from_it = word.glued && matches!(word.text, "에서는" | "에선");
        if from_it && work() {
            continue; // `회고록 '봄'에서는`
        }
        if named && (from_it || matches!(word.text, "은" | "는" | "가" | "이") && (word.text != "이" || word.glued))
        {
            let place = if matches!(word.text, "가" | "이") { Place::Subject } else { Place::Topic };
            if let Some(head) = words.get(at - 1) {
                let start = words::phrase_start(words, at - 1, out.last().map_or(0, |s| s.at + 1));
                let from = words.get(start).map_or(head.span.start, |w| w.span.start);
                out.push(Subject { at, place, phrase: Span::new(from, head.span.end), voice: words::voice(head.text) });
            }
            continue;
        }
        // `광주시 역시 …라고 밝혔다`
        let likewise = word.text == lexicon::LIKEWISE && word.stop == Stop::None;
        if let Some(head) = at.checked_sub(1).and_then(|i| words.get(i)).filter(|_| likewise) {
            let voice = words::voice(head.text);
            if head.pair.is_none()
                && head.stop == Stop::None
                && words::case(head.text).is_none()
                && voice != Voice::Matter
            {
                let start = words::phrase_start(words, at - 1, out.last().map_or(0, |s| s.at + 1));
                let from = words.get(start).map_or(head.span.start, |w| w.span.start);
                out.push(Subject { at, place: Place::Topic, phrase: Span::new(from, head.span.end), voice });
            }
            continue;
        }
        let Some((len, case)) = word.case else { continue };
        let place = match case {
            Case::Topic => Place::Topic,
            Case::Subject => Place::Subject,
            Case::Also => Place::Also,
            Case::Object | Case::Oblique | Case::Genitive => continue,
        };
        let noun = word.text.get(..len).unwrap_or_default();
        if refused.ask(words, at, noun, case) {
            continue;
        }
        // `방송에서는` is where, `정부에서는` who; `근로자는 물론` is neither
        let place_of = word.text.ends_with("에서는") || word.text.ends_with("에선");
        // `인도가 아닌`, `교수가 되고`: what something is
        let complement = case == Case::Subject
            && words.get(at + 1).is_some_and(|w| lexicon::BEING.iter().any(|stem| w.text.starts_with(stem)));
        if complement
            || word.text.ends_with("이라도")
            || long_doubt(word.text)
            || place_of && OCCASIONS.end(noun)
            || case == Case::Topic && words.get(at + 1).is_some_and(|w| w.text == lexicon::NOT_ONLY)
        {
            continue;
        }
        // `이현이 씨가`: a name that ends as a noun with its particle
        if case == Case::Subject
            && word.stop == Stop::None
            && words
                .get(at + 1)
                .is_some_and(|w| w.text == "씨" || w.text.strip_prefix('씨').is_some_and(words::particle))
        {
            continue;
        }
        let behind_mark = at > 0 && word.glued && words.get(at - 1).is_some_and(|w| w.pair.is_some());
        if behind_mark && lexicon::link(word.text).is_some() {
            continue;
        }
        // `경북도 관계자는`
        if case == Case::Also
            && words.get(at + 1).is_some_and(|w| {
                w.pair.is_none() && w.case.is_some_and(|(len, _)| words::titled(w.text.get(..len).unwrap_or_default()))
            })
        {
            continue;
        }
        // `톰 바르가 의원은`, `한은 총재는`: a name that ends as a noun with its particle
        if (case == Case::Subject || case == Case::Topic && noun.chars().count() == 1)
            && word.stop == Stop::None
            && noun.chars().count() <= 3
            && words::voice(noun) == Voice::Open
            && words.get(at + 1).is_some_and(|w| {
                let title = w.case.filter(|c| c.1 == Case::Topic).and_then(|(len, _)| w.text.get(..len));
                w.pair.is_none() && title.is_some_and(|n| shared::title_before(n).is_some_and(|t| t.form == n))
            })
        {
            continue;
        }
        // `리카르도 알데이는`: a foreign name that ends in 도
        if case == Case::Also
            && words::voice(noun) == Voice::Open
            && noun.chars().count() >= 2
            && word.stop == Stop::None
        {
            let next = words.get(at + 1).filter(|w| w.pair.is_none()).map_or("", |w| w.text);
            let topic = words::case(next)
                .filter(|(_, case)| *case == Case::Topic)
                .map(|(len, _)| next.get(..len).unwrap_or_default());
            if topic.is_some_and(|n| words::voice(n) == Voice::Open && n.chars().count() <= 5) {
                continue;
            }
        }
        let floor = out.last().map_or(0, |s| s.at + 1);
        let glued_to_mark = at > 0 && word.glued && words.get(at - 1).is_some_and(|w| w.pair.is_some());
        let mut start = words::phrase_start(words, at, floor);
        if glued_to_mark && start == at {
            // `'…센터'는`: the name is in the marks
            start = words::phrase_start(words, at - 1, floor);
        }
        let from = words.get(start).map_or(word.span.start, |w| w.span.start);
        let phrase = Span::new(from, word.span.start + len);
        let voice = words::voice(noun);
        let voice = if start < at
            && voice == Voice::Open
            && words.get(at - 1).is_some_and(|w| w.pair.is_none() && words::voice(w.text) == Voice::Speaker)
        {
            Voice::Speaker
        } else {
            voice
        };
        let country = place == Place::Topic && start == at && shared::COUNTRIES.contains(&noun);
        let voice = if country { Voice::Speaker } else { voice };
        // `70명 안팎이` counts and does not speak
        let counted = at > 0
            && noun == "안팎"
            && words.get(at - 1).is_some_and(|w| w.text.starts_with(|c: char| c.is_ascii_digit()));
        // `장교 1명은`
        let head = at > 0
            && noun.ends_with('명')
            && noun.starts_with(|c: char| c.is_ascii_digit())
            && words.get(at - 1).is_some_and(|w| w.pair.is_none() && words::voice(w.text) == Voice::Speaker);
        let voice = match voice {
            _ if head => Voice::Speaker,
            _ if counted => Voice::Matter,
            Voice::Open if noun == "안팎" => Voice::Speaker,
            voice => voice,
        };
        out.push(Subject { at, place, phrase, voice });
    }
    out
}

/// Nouns for occasions, by their ends.
pub(super) static OCCASIONS: Lazy<Endings> = Lazy::new(|| Endings::new(lexicon::OCCASIONS));

/// Verb forms and fixed words that look like a noun with its particle.
fn not_a_subject(word: &str, noun: &str, case: Case) -> bool {
    static STEMS: Lazy<Endings> = Lazy::new(|| Endings::new(lexicon::VERB_STEMS));
    static WORDS: Lazy<Endings> = Lazy::new(|| Endings::new(lexicon::NOT_SUBJECTS));
    if noun.is_empty() || WORDS.hold(word) {
        return true;
    }
    static TAKEN_UP: Lazy<Endings> = Lazy::new(|| Endings::new(lexicon::TAKEN_UP));
    let long = || noun.chars().nth(1).is_some();
    if case == Case::Topic {
        let verb_like = || noun.ends_with(['하', '되', '있', '없', '않', '내']) && long() || noun.ends_with("시키");
        let stem = || STEMS.of(noun).any(|stem| stem.len() == noun.len() || stem.chars().nth(1).is_some());
        if word.ends_with('는') && noun != "아내" && (verb_like() || stem()) {
            return true;
        }
        // `맡은`, `젊은`: a stem that is no noun
        if word.ends_with('은') && STEMS.hold(noun) {
            return true;
        }
        // `…느냐는`, `…있다는`, `대해서는`
        if quoted_adnominal(noun) || TAKEN_UP.end(noun) {
            return true;
        }
    }
    // `수없이`, `똑같이`
    let name = || noun.len() == "김윤아".len() && words::like_name(noun);
    if case == Case::Subject && (words::linking(word) && !name() || noun.ends_with(['없', '같']) && long()) {
        return true;
    }
    // a quoting verb or a date is nobody
    lexicon::quotative(word).is_some() || words::dated(noun)
}

/// `없을지도 모른다`: a doubt and no map.
fn long_doubt(word: &str) -> bool {
    word.strip_suffix("지도").and_then(|head| head.chars().next_back()).is_some_and(|c| has_final(c) == Some(true))
}

/// `있느냐`는, `수 있다`는, `하자`는: a clause that a noun takes up.
pub(super) fn quoted_adnominal(noun: &str) -> bool {
    let mut back = noun.chars().rev();
    let (last, before) = (back.next(), back.next());
    match (last, before) {
        // 포사다 is a name; 간다 and 했다 end in a consonant before 다
        (Some('다'), Some(c)) => c == '이' || c == '니' || has_final(c) == Some(true),
        (Some('냐'), Some(_)) => true,
        (Some('자'), Some(c)) => matches!(c, '하' | '되' | '가' | '보' | '꾸'),
        _ => false,
    }
}

impl<'v, 's> Clause<'v, 's> {
    pub(super) fn new(reading: Reading<'v, 's>) -> Self {
        Clause {
            reading,
            words: reading.sentence.words,
            subjects: OnceCell::new(),
            cues: OnceCell::new(),
            refused: Refused::default(),
            quotatives: Vec::new(),
            according: Vec::new(),
            strays: Vec::new(),
        }
    }

    /// A sentence that one verb speaks of.
    pub(super) fn under(reading: Reading<'v, 's>, cue: Cue) -> Self {
        Clause { cues: OnceCell::from(vec![cue]), ..Clause::new(reading) }
    }

    /// The noun phrases that may be subjects.
    pub(super) fn subjects(&self) -> &[Subject] {
        self.subjects.get_or_init(|| subjects(self.words, &self.refused))
    }

    /// Whether the word `at`, a noun with a particle of the subject, is none.
    pub(super) fn is_refused(&self, at: usize, noun: &str, case: Case) -> bool {
        self.refused.ask(self.words, at, noun, case)
    }

    /// The verbs of saying.
    pub(super) fn cues(&self) -> &[Cue] {
        self.cues.get_or_init(|| cues(self.words))
    }

    pub(super) fn word(&self, at: usize) -> Option<&Word<'v>> {
        self.words.get(at)
    }

    pub(super) fn pair(&self, at: usize) -> Option<Pair> {
        self.reading.marks.pairs.get(self.word(at)?.pair?).copied()
    }

    pub(super) fn content(&self, pair: Pair) -> &'v str {
        self.reading.view.get(pair.start..pair.end).unwrap_or_default()
    }

    pub(super) fn cue_at(&self, at: usize) -> Option<Cue> {
        self.word(at).filter(|word| word.may(SPEAKS))?;
        match self.cues.get() {
            Some(cues) => cues.get(cues.partition_point(|cue| cue.at < at)).filter(|cue| cue.at == at).copied(),
            None => cue_of(self.words, at),
        }
    }

    /// The verb that governs a quoting ending at `at`: the first verb behind it, if
    /// that is one of saying. A thought, a hearsay or another verb ends the search.
    pub(super) fn governing(&self, at: usize, clause: bool) -> Option<Cue> {
        for i in at + 1..self.words.len().min(at + 1 + CUE_REACH) {
            let word = self.word(i)?;
            if let Some(cue) = self.cue_at(i) {
                if cue.spoken.form == Form::Unreal {
                    return None;
                }
                let near = i == at + 1;
                // `…있다고 한 보고서가 밝혔다`: one report
                let report = || {
                    let after = self.subjects().partition_point(|s| s.at <= i);
                    self.subjects().get(after).is_some_and(|s| s.at <= i + 4 && s.voice == Voice::Speaker)
                };
                if word.text == "한" && report() {
                    continue;
                }
                let fits = match cue.spoken.verb.reach {
                    Reach::Clause => true,
                    Reach::Marks => !clause,
                    Reach::Adjacent => {
                        near && !lexicon::NOT_SAID.contains(&word.text) && !(clause && hearsay(word.text))
                    }
                };
                // `주장을 폈다`: a noun only, unless a verb or a stop follows
                let nominal = cue.spoken.form == Form::Nominal && !self.works_as_verb(i);
                let shows = near || i == 0 || !self.word(i - 1).is_some_and(|w| lexicon::IDENTITIES.contains(&w.text));
                if fits && !nominal && shows {
                    // `덧붙여 말했다`: the second is the verb
                    let leads =
                        cue.spoken.form == Form::Connective && words::linking(word.text) && word.stop == Stop::None;
                    let second = self.cue_at(i + 1).filter(|c| leads && c.spoken.verb.reach == Reach::Clause);
                    return Some(second.unwrap_or(cue));
                }
                if !near && fits {
                    continue;
                }
                if cue.spoken.verb.reach == Reach::Adjacent {
                    return None;
                }
            }
            // `…있다고 해서 …하면 안 된다고 전했다`: the verb is that of the second
            if clause && i > at + 1 && lexicon::quotative(word.text).is_some() {
                return None;
            }
            // `…고장났다고 '연합뉴스TV'가 보도했다`: a name in marks
            let named = word.pair.is_some() && self.word(i + 1).is_some_and(|w| w.glued && words::particle(w.text));
            if !named && (word.pair.is_some() || lexicon::thought(word.text) || !passes(word.text)) {
                return None;
            }
        }
        None
    }

    /// A bare noun of saying that stands for its verb: `…고 주장, `, `발언 한`.
    pub(super) fn works_as_verb(&self, at: usize) -> bool {
        let Some(word) = self.word(at) else { return false };
        let next = self.word(at + 1);
        word.text.ends_with('기')
            || word.text.ends_with("기도")
            || matches!(word.stop, Stop::Comma | Stop::Full | Stop::Dots)
            || next.is_none_or(|w| {
                matches!(
                    w.text,
                    "한" | "했다" | "하고" | "하며" | "했고" | "하기도" | "후" | "뒤" | "중" | "했습니다" | "한다"
                )
            })
    }

    /// The verbs of saying in the eight words behind `at`.
    pub(super) fn cues_behind(&self, at: usize) -> impl Iterator<Item = &Cue> + '_ {
        let from = self.cues().partition_point(|cue| cue.at <= at);
        self.cues().get(from..).unwrap_or_default().iter().take_while(move |cue| cue.at <= at + 8)
    }

    /// The main verb of saying behind `at`, over whatever stands between.
    pub(super) fn main_cue(&self, at: usize) -> Option<Cue> {
        let from = self.cues().partition_point(|cue| cue.at <= at);
        let mut spare = None;
        for cue in self.cues().get(from..).unwrap_or_default().iter().take(CUE_REACH) {
            let near = cue.at == at + 1;
            let reach = cue.spoken.verb.reach;
            match cue.spoken.form {
                Form::Final | Form::Quoted if reach != Reach::Adjacent || self.quoted_before(cue.at) => {
                    return Some(*cue)
                }
                Form::Connective
                    if reach == Reach::Clause && (near || self.quoted_before(cue.at) || spare.is_none()) =>
                {
                    // `"…"며 쇄신을 주문했고, 조 의원도 "…"라고`: the next one speaks
                    let turns = self.word(cue.at).is_some_and(|w| w.stop == Stop::Comma && !w.text.ends_with('며'))
                        && {
                            let next = self.subjects().get(self.subjects().partition_point(|s| s.at <= cue.at));
                            next.is_some_and(|s| s.at <= cue.at + 4 && s.voice == Voice::Speaker)
                        };
                    if near || turns || self.quoted_before(cue.at) {
                        return Some(*cue);
                    }
                    spare = Some(*cue);
                }
                // `"…"라며 조롱하는 글을 남겼다`: what was done is the last verb
                Form::Adnominal if near && reach != Reach::Adjacent => {
                    let text = self.word(cue.at + 1).and_then(|w| w.text.strip_suffix(['을', '를']));
                    let wrote = text.is_some_and(|noun| lexicon::WRITINGS.contains(&noun));
                    return self.cue_at(cue.at + 2).filter(|_| wrote).or(Some(*cue));
                }
                Form::Adnominal if self.quoted_before(cue.at) && reach == Reach::Clause => return Some(*cue),
                // `…며 전달을 거부한 것으로 알려졌다`
                Form::Adnominal
                    if reach != Reach::Adjacent && self.word(cue.at + 1).is_some_and(|w| w.text == "것으로") =>
                {
                    return Some(*cue)
                }
                Form::Nominal if reach != Reach::Adjacent && self.works_as_verb(cue.at) => return Some(*cue),
                _ => {}
            }
        }
        spare
    }

    /// Whether the word before quotes: a marker behind marks or …다고.
    pub(super) fn quoted_before(&self, at: usize) -> bool {
        at > 0
            && self.word(at - 1).is_some_and(|w| {
                w.pair.is_none()
                    && (lexicon::quotative(w.text).is_some() || (w.glued && lexicon::link(w.text) == Some(Link::Go)))
            })
    }

    /// Where the clause that holds the word `at` begins, behind the last verb of
    /// saying that ended another one.
    pub(super) fn clause_start(&self, at: usize) -> usize {
        let marked = self.word(at).is_some_and(|w| w.pair.is_some());
        let parted = if marked { self.parted(at) } else { self.turned(at) };
        parted.max(self.behind_verb(at)).max(self.contrasted(at))
    }

    /// `A는 …라고 주장하는 반면 B는 …`: behind what one says, where another speaks.
    fn contrasted(&self, at: usize) -> usize {
        let low = at.saturating_sub(LOOK);
        for i in (low.max(1)..at).rev() {
            let Some(word) = self.word(i).filter(|w| matches!(w.last, '면' | '해' | '에')) else { continue };
            if !lexicon::CONTRASTS.contains(&word.text) {
                continue;
            }
            // `주장하는 데 반해`
            let said =
                (1..=2).filter_map(|back| self.cue_at(i.checked_sub(back)?)).find(|cue| self.quoted_before(cue.at));
            let next = self.subjects().get(self.subjects().partition_point(|s| s.at <= i));
            let other =
                next.is_some_and(|s| s.place == Place::Topic && s.voice != Voice::Matter && s.at < at && s.at <= i + 5);
            return if said.is_some() && other { i + 1 } else { 0 };
        }
        0
    }

    /// `…했으며, 학교는 "…"`: behind a clause that ended before a new topic who speaks.
    pub(super) fn parted(&self, at: usize) -> usize {
        let upto = self.subjects().partition_point(|s| s.at < at);
        let last = self
            .subjects()
            .get(..upto)
            .unwrap_or_default()
            .iter()
            .rev()
            .take(4)
            .find(|s| s.place == Place::Topic && s.voice == Voice::Speaker);
        let Some(start) = last.map(|s| self.words.partition_point(|w| w.span.start < s.phrase.start)) else { return 0 };
        let ends = |w: &Word<'_>| {
            if w.pair.is_some() {
                return w.stop == Stop::Comma;
            }
            let contrast = w.text.ends_with("으나") || w.text.ends_with("지만");
            (contrast || w.stop == Stop::Comma && ["며", "고", "는데"].iter().any(|e| w.text.ends_with(e)))
                && w.case.is_none()
        };
        let comma = (start.saturating_sub(3)..start).rev().find(|&i| self.word(i).is_some_and(ends));
        comma.map_or(0, |i| i + 1)
    }

    /// `빈손으로 돌아섰고, LG 관계자는 …`: behind the verb of another clause, which has its
    /// own subject and tells what has been.
    fn turned(&self, at: usize) -> usize {
        let upto = self.subjects().partition_point(|s| s.at < at);
        let before = self.subjects().get(..upto).unwrap_or_default();
        let speaks = |s: &&Subject| s.place == Place::Topic && s.voice == Voice::Speaker;
        let Some(last) = before.iter().rev().take(KEPT).find(speaks) else { return 0 };
        let start = self.words.partition_point(|w| w.span.start < last.phrase.start);
        let Some(mut end) = start.checked_sub(1) else { return 0 };
        let joined = self.word(end).is_some_and(|w| words::CONNECTIVES.hold(w.text));
        if joined {
            end = end.saturating_sub(1);
        }
        let Some(word) = self.word(end).filter(|w| w.pair.is_none() && (joined || w.stop == Stop::Comma)) else {
            return 0;
        };
        if !words::past_and_on(word.text) {
            return 0;
        }
        // `경찰은 A씨가 … 했고, 회사는 …`: the police say both
        let first = before.iter().take(KEPT).find(|s| s.place == Place::Topic && s.voice != Voice::Matter);
        let own = first
            .is_some_and(|first| before.iter().any(|s| s.place == Place::Subject && s.at > first.at && s.at < end));
        if own {
            0
        } else {
            end + 1
        }
    }

    /// `싸다고 해서`: 하다 that says nothing.
    pub(super) fn reasons(&self, cue: &Cue) -> bool {
        cue.spoken.verb.reach == Reach::Adjacent
            && self.word(cue.at).is_some_and(|w| lexicon::NOT_SAID.contains(&w.text))
    }

    pub(super) fn behind_verb(&self, at: usize) -> usize {
        let upto = self.cues().partition_point(|cue| cue.at < at);
        let earlier = self.cues().get(..upto).unwrap_or_default();
        for cue in earlier.iter().rev().take(4) {
            // `A는 …라고 전하면서 B는 …라고 보도했다`: 면서 keeps its subject
            let keeps = self.word(cue.at).is_some_and(|w| w.text.ends_with("면서"));
            let ends = matches!(cue.spoken.form, Form::Connective | Form::Nominal)
                && cue.at > 0
                && !keeps
                && !self.reasons(cue)
                && self.quoted_before(cue.at);
            // `…라고 말하며 "…"고` shares its subject: cut only before a new one
            let from = self.subjects().partition_point(|s| s.at <= cue.at);
            let newer = self.subjects().get(from..).unwrap_or_default();
            // `B씨는 …라고 당부했지만, 이 남성이 듣지 않았다고 주장했다`: B goes on, the man is spoken of
            // unless another turn follows: `김 씨가 계속하겠다고 하자`
            let turns = self.word(at + 1).is_some_and(|w| w.text.ends_with('자'));
            let topic = !turns
                && self
                    .subjects()
                    .get(..from)
                    .unwrap_or_default()
                    .iter()
                    .take(KEPT)
                    .any(|s| s.place == Place::Topic && s.voice != Voice::Matter);
            let anew = newer.iter().take(2 * KEPT).take_while(|s| s.at < at).any(|s| {
                s.place == Place::Topic && s.voice != Voice::Matter
                    || s.place == Place::Subject && s.voice == Voice::Speaker && !topic
            });
            // `…를 요구했고, 삼성은 …`: another one's demand, quoted or not
            let parts = cue.spoken.form == Form::Connective
                && cue.spoken.verb.reach == Reach::Clause
                && self.word(cue.at).is_some_and(|w| w.stop == Stop::Comma)
                && newer.first().is_some_and(|s| {
                    s.at < at && s.place == Place::Topic && s.voice != Voice::Matter && s.at <= cue.at + 4
                });
            if ends && anew || parts {
                return cue.at + 1;
            }
        }
        0
    }

    /// The candidates before the word `at`, and those between `behind` and the cue.
    pub(super) fn candidates(
        &self,
        at: usize,
        behind: Option<(usize, Option<Cue>)>,
        quote_type: impl Fn(&Subject) -> QuoteType,
        from: impl Fn(&Subject) -> usize,
    ) -> Vec<Candidate> {
        let start = self.clause_start(at);
        let low = self.subjects().partition_point(|s| s.at < start);
        let high = self.subjects().partition_point(|s| s.at < at);
        let before = self.subjects().get(low..high).unwrap_or_default();
        let mut out = Vec::new();
        let candidate = |s: &Subject, place: Place| Candidate {
            phrase: s.phrase,
            place,
            voice: s.voice,
            from: from(s),
            quote_type: quote_type(s),
            relative: place == Place::Subject
                && (self.in_relative(s, at) || s.voice == Voice::Open && self.predicate_near(s.at, at)),
            adjacent: s.at + 1 == at,
        };
        // the first and the last of them: a sentence has no use for more
        let last = before.len().saturating_sub(KEPT).max(KEPT.min(before.len()));
        let ends = || before.iter().take(KEPT).chain(before.get(last..).unwrap_or_default());
        let topic = ends().any(|s| s.place == Place::Topic && s.voice != Voice::Matter);
        for subject in ends() {
            // `A는 B가 "…"라고 말하자 "…"고 했다`: B has its verb already
            if topic && subject.place == Place::Subject && self.has_own_verb(subject.at, at) {
                continue;
            }
            // `경찰은 …라고 협박한 혐의로 …`: the police did not threaten
            let accuses = behind.and_then(|(_, cue)| cue).is_some_and(|cue| self.alleged(cue.at))
                && law_body(self.reading.view.get(subject.phrase.range()).unwrap_or_default());
            if accuses {
                continue;
            }
            let place = if subject.place == Place::Also && subject.at + 1 == at { Place::Topic } else { subject.place };
            out.push(candidate(subject, place));
        }
        if let Some((after, Some(cue))) = behind {
            let low = self.subjects().partition_point(|s| s.at <= after);
            let high = self.subjects().partition_point(|s| s.at < cue.at);
            for subject in self.subjects().get(low..high).unwrap_or_default().iter().take(KEPT) {
                if subject.place != Place::Also {
                    out.push(candidate(subject, Place::Behind));
                }
            }
        }
        if let Some((_, Some(cue))) =
            behind.filter(|(after, cue)| cue.is_some_and(|cue| cue.spoken.form == Form::Adnominal && cue.at > *after))
        {
            // `…라고 말한 김 의원은`; `반군이 썼다고 주장해온 러시아는`, where the one subject
            // before is that of the words
            let own = match &*out {
                [] => true,
                _ if cue.spoken.verb.kind == CueKind::Ask => true,
                [one] => one.place == Place::Subject,
                _ => false,
            };
            if let Some(head) = self.head_behind(cue.at).filter(|_| own) {
                // `김연아는 회견에서 …냐고 묻는 취재진 질문에`: the words begin behind her
                let topic = out.iter().rev().find(|c| c.place == Place::Topic).map(|c| c.from);
                let head = candidate(&head, Place::Behind);
                out.clear();
                out.push(Candidate { from: topic.unwrap_or(head.from), ..head });
            }
        }
        if let Some(named) = self.named_source(at, start) {
            let subject = Subject { at: named.0, place: Place::Named, phrase: named.1, voice: Voice::Speaker };
            out.push(Candidate {
                phrase: named.1,
                place: Place::Named,
                voice: Voice::Speaker,
                from: from(&subject),
                quote_type: quote_type(&subject),
                relative: false,
                adjacent: false,
            });
        }
        out
    }

    /// The noun phrase directly behind the verb `at` that stands before it, if one who
    /// speaks: `당했다고 주장한 [A씨]와 합의한`.
    pub(super) fn head_behind(&self, at: usize) -> Option<Subject> {
        let first = self.word(at + 1).filter(|w| !words::starts_badly(w.text))?;
        for i in at + 1..at + 7 {
            let word = self.word(i).filter(|w| w.pair.is_none())?;
            let (len, case) = word.case.map_or((word.text.len(), None), |(len, case)| (len, Some(case)));
            let goes_on = matches!(case, None | Some(Case::Genitive)) && word.stop == Stop::None;
            if goes_on && !words::verbal(word.text) && !words::adnominal(word.text) {
                continue;
            }
            let noun = word.text.get(..len)?;
            // `누구냐고 묻는 [취재진] 질문에`
            let asker = i.checked_sub(1).and_then(|last| self.word(last)).filter(|_| i > at + 1);
            if let Some(asker) =
                asker.filter(|w| lexicon::PROMPTS.contains(&noun) && words::voice(w.text) == Voice::Speaker)
            {
                let phrase = Span::new(first.span.start, asker.span.start + asker.text.trim_end_matches('의').len());
                return Some(Subject { at: i, place: Place::Behind, phrase, voice: Voice::Speaker });
            }
            // `없을 것이라고 했던 근로자들까지`: 하다 says too little
            let little = self.cue_at(at).is_none_or(|cue| cue.spoken.verb.reach == Reach::Adjacent);
            if little && !matches!(case, Some(Case::Topic | Case::Subject)) {
                return None;
            }
            let speaks = words::voice(noun) == Voice::Speaker || i == at + 1 && shared::COUNTRIES.contains(&noun);
            return (case.is_some() && speaks).then_some(Subject {
                at: i,
                place: Place::Behind,
                phrase: Span::new(first.span.start, word.span.start + len),
                voice: Voice::Speaker,
            });
        }
        None
    }

    /// Whether what is said at the verb `at` is an offence: `혐의로` follows.
    pub(super) fn alleged(&self, at: usize) -> bool {
        (at + 1..at + 12).any(|i| self.word(i).is_some_and(|w| w.text.starts_with("혐의")))
    }

    /// Whether the subject belongs to a verb before a noun: `변호인이 제출한 기록에는`.
    pub(super) fn in_relative(&self, s: &Subject, at: usize) -> bool {
        let low = self.subjects().partition_point(|other| other.at <= s.at);
        let next = self
            .subjects()
            .get(low)
            .map_or(at, |n| self.words.partition_point(|w| w.span.start < n.phrase.start))
            .min(at);
        for i in s.at + 1..next.min(s.at + LOOK) {
            let Some(word) = self.word(i) else { return false };
            if word.pair.is_some() || word.stop != Stop::None || words::verbal(word.text) || words::linking(word.text) {
                return false;
            }
            if words::adnominal(word.text) && !word.text.ends_with(['된', '진', '운', '인']) {
                return true;
            }
        }
        false
    }

    /// Whether the verb of the subject at `subject` follows at once, so that it is one of
    /// the words that end at `at`: `암석이 많아 살지 않는다고`.
    fn predicate_near(&self, subject: usize, at: usize) -> bool {
        for i in subject + 1..subject + 3 {
            let Some(word) = self.word(i).filter(|w| w.pair.is_none()) else { return false };
            let going_on = matches!(word.text, "중인" | "중이던" | "중이고" | "중이며");
            if i >= at || going_on || words::verbal(word.text) || words::linking(word.text) {
                return true;
            }
            if word.case.is_some() || word.stop != Stop::None {
                return false;
            }
        }
        false
    }

    /// Whether a verb of saying that quotes stands between a subject and `at`.
    pub(super) fn has_own_verb(&self, subject: usize, at: usize) -> bool {
        let low = self.cues().partition_point(|c| c.at <= subject);
        let cues = self.cues().get(low..).unwrap_or_default();
        cues.iter()
            .take_while(|c| c.at < at)
            .take(4)
            .any(|c| c.spoken.form == Form::Connective && self.quoted_before(c.at))
    }

    /// `B의 말을 인용,`: the words are B's.
    pub(super) fn named_source(&self, at: usize, start: usize) -> Option<(usize, Span)> {
        let low = start.max(at.saturating_sub(LOOK));
        for i in (low..at).rev() {
            let word = self.word(i)?;
            let borrowed = lexicon::BORROWING.contains(&word.text);
            if !borrowed && !lexicon::IN_THE_WORDS_OF.contains(&word.text) {
                continue;
            }
            let head = i.checked_sub(1)?;
            let object = self.word(head)?;
            let (len, case) = object.case?;
            let noun = object.text.get(..len)?;
            let spoken = matches!(noun, "말" | "발언" | "설명" | "증언" | "보도");
            // `돈을 빌려`
            if borrowed && !spoken {
                continue;
            }
            if case != Case::Object {
                return None;
            }
            let (head, end) = if spoken {
                let owner = self.word(head.checked_sub(1)?)?;
                // `관계자 말을 빌려`
                let bare = (borrowed && owner.case.is_none() && owner.stop == Stop::None).then_some(owner.text);
                (head - 1, owner.span.start + owner.text.strip_suffix('의').or(bare)?.len())
            } else {
                (head, object.span.start + len)
            };
            let first = words::phrase_start(self.words, head, low);
            return Some((i, Span::new(self.word(first)?.span.start, end)));
        }
        None
    }

    pub(super) fn draft(
        &self,
        quote_type: QuoteType,
        cue: Option<Cue>,
        candidates: Vec<Candidate>,
        orphan: Orphan,
    ) -> Draft {
        let last = || {
            let saying = |c: &&Cue| c.spoken.verb.reach != Reach::Adjacent || self.quoted_before(c.at);
            self.cues().iter().rev().take(2 * KEPT).find(saying)
        };
        // `…라고 제안한 바 있다` ends its sentence as 제안했다 does
        // and so does `…라고 진술한 것으로 알려졌다`
        let has_been = |cue: &Cue| {
            cue.spoken.form == Form::Adnominal
                && self.word(cue.at + 1).is_some_and(|w| w.text == "바" || w.text == "것으로")
        };
        let embedded = cue.filter(|cue| !has_been(cue)).is_some_and(|cue| {
            // `A가 …라고 하자 B는`: these endings change the subject, 고 and 며 keep it
            let turns = cue.spoken.form == Form::Connective
                && self.word(cue.at).is_some_and(|w| w.text.ends_with(['자', '니', '면', '데']));
            (matches!(cue.spoken.form, Form::Quoted | Form::Nominal) || turns) && last().is_some_and(|l| l.at > cue.at)
                || cue.spoken.form == Form::Adnominal
        });
        Draft {
            quote_type,
            cue: cue.map(|c| c.span),
            verb: cue.map(|c| c.spoken.verb),
            candidates,
            embedded,
            nested: self.reading.nested,
            alone: false,
            orphan,
            mended: false,
            sentence: self.reading.sentence.span(),
            from: None,
            prior: None,
        }
    }
}

/// Those who report what others are accused of.
pub(super) fn law_body(phrase: &str) -> bool {
    let phrase = words::bare(phrase);
    lexicon::LAW_BODIES.iter().any(|end| phrase.ends_with(end))
        || lexicon::COURTS.iter().any(|court| phrase.contains(court))
}

/// What may stand between a quoting ending and its verb.
pub(super) fn passes(text: &str) -> bool {
    if lexicon::MANNERS.contains(&text) || words::dated(text) {
        return true;
    }
    if words::case(text).is_some() {
        return !text.ends_with("보다");
    }
    !words::verbal(text)
}

/// Verbs of hearsay: nobody is known to have said it.
pub(super) fn hearsay(text: &str) -> bool {
    lexicon::HEARSAY.iter().any(|h| text.starts_with(h))
}

/// A noun for what one shows with words: 불쾌감, 서운함.
pub(super) fn feeling(noun: &str) -> bool {
    lexicon::SHOWN.iter().any(|end| noun.ends_with(end))
}

pub(super) fn word_count(text: &str) -> usize {
    text.split_whitespace().take(4).count()
}

/// The span of the content without the spaces at its ends.
pub(super) fn trim(view: &str, pair: Pair) -> Span {
    let text = view.get(pair.start..pair.end).unwrap_or_default();
    let lead = text.len() - text.trim_start().len();
    Span::new(pair.start + lead, pair.start + lead + text.trim().len())
}

/// Whether words end in a finite verb.
pub(super) fn finite_ending(content: &str) -> bool {
    content.trim_end_matches(['.', '?', '!', ' ']).ends_with(['다', '요', '까', '라', '자', '냐', '죠'])
}

/// Whether words end as a sentence of speech does: a finite ending, or a noun that
/// the copula would follow (것, 때문, 뿐).
pub(super) fn sentence_like(content: &str) -> bool {
    static ENDS: Lazy<Endings> = Lazy::new(|| Endings::new(lexicon::SPEECH_ENDS));
    let core = content.trim_end_matches(|c: char| !c.is_alphanumeric() && c != ')');
    let core = if core.ends_with(')') { words::bare(core) } else { core };
    let stopped = content.trim_end().ends_with(['.', '?', '!']);
    stopped || ENDS.end(core)
}
