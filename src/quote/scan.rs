//! From text to quotations: content, cue and the words that may be its speaker.

use super::lexicon::{self, Endings, Link, Reach, Spoken, Verb};
use super::marks::{self, Marks, Pair, Shape, Stray};
use super::words::{self, Case, Sentence, Stop, Voice, Word};
use super::QuoteType;
use crate::mention::{Found, Span};
use crate::text::lexicon as shared;
use crate::text::particle::has_final;
use crate::text::verb::Form;
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
    for sentence in &sentences {
        read(Reading { view, marks: &marks, words: &sentence.words, sentence, nested: false, body }, out);
        body |= finite(sentence);
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

#[derive(Clone, Copy)]
struct Reading<'v, 's> {
    view: &'v str,
    marks: &'s Marks,
    words: &'s [Word<'v>],
    sentence: &'s Sentence<'v>,
    nested: bool,
    body: bool,
}

/// A word that may be the subject of a verb of saying.
#[derive(Clone, Copy, Debug)]
struct Subject {
    /// Its word.
    at: usize,
    place: Place,
    phrase: Span,
    voice: Voice,
}

/// A verb of saying in its sentence.
#[derive(Clone, Copy, Debug)]
struct Cue {
    at: usize,
    spoken: Spoken,
    span: Span,
}

/// What is known of a sentence before its quotations are read.
struct Clause<'v, 's> {
    reading: Reading<'v, 's>,
    words: &'s [Word<'v>],
    subjects: Vec<Subject>,
    cues: Vec<Cue>,
    /// Words that quote a clause: index and the byte where the clause ends.
    quotatives: Vec<(usize, usize)>,
    /// `X에 따르면`.
    according: Vec<According>,
    /// Double marks without partner that lie in the sentence.
    strays: Vec<Stray>,
}

#[derive(Clone, Copy, Debug)]
struct According {
    at: usize,
    phrase: Span,
    cue: Span,
}

/// How many words a verb of saying may stand behind the ending that needs it.
const CUE_REACH: usize = 16;

/// How many words are looked at for adverbials and arguments.
const LOOK: usize = 24;

/// Subjects that are kept on either end of a long row of them.
const KEPT: usize = 6;

fn read(reading: Reading<'_, '_>, out: &mut Vec<Found<Draft>>) {
    let words = reading.words;
    let marked = words.iter().any(|w| w.pair.is_some());
    let span = reading.sentence.span();
    let strays = strays_in(reading.marks, reading.sentence, span);
    let quotatives: Vec<(usize, usize)> = (words.iter().enumerate())
        .filter(|(_, w)| w.pair.is_none())
        .filter_map(|(i, w)| lexicon::quotative(w.text).map(|end| (i, w.span.start + end)))
        .collect();
    let follows = words.iter().any(|w| w.text.contains("따르면") || w.text.contains("의하면"));
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

fn cues(words: &[Word<'_>]) -> Vec<Cue> {
    let mut out = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if word.pair.is_some() {
            continue;
        }
        let before = at.checked_sub(1).and_then(|i| words.get(i)).map_or("", |w| w.text);
        if let Some(spoken) = lexicon::spoken(word.text, before) {
            let span = Span::new(word.span.start, word.span.start + spoken.len);
            out.push(Cue { at, spoken, span });
        }
    }
    out
}

/// The noun phrases that may be subjects, in text order.
fn subjects(words: &[Word<'_>]) -> Vec<Subject> {
    let mut out: Vec<Subject> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if word.pair.is_some() {
            continue;
        }
        // `루빈(45) 는`, `'…센터'는`: the particle stands alone
        let named = at > 0
            && words.get(at - 1).is_some_and(|w| {
                w.stop == Stop::None
                    && (w.pair.is_none() || !finite_ending(w.text.trim_matches(['\'', '‘', '’', '"', '“', '”'])))
            });
        if named && matches!(word.text, "은" | "는" | "가" | "이") && (word.text != "이" || word.glued) {
            let place = if matches!(word.text, "가" | "이") { Place::Subject } else { Place::Topic };
            if let Some(head) = words.get(at - 1) {
                let start = words::phrase_start(words, at - 1, out.last().map_or(0, |s| s.at + 1));
                let from = words.get(start).map_or(head.span.start, |w| w.span.start);
                out.push(Subject { at, place, phrase: Span::new(from, head.span.end), voice: words::voice(head.text) });
            }
            continue;
        }
        let Some((len, case)) = words::case(word.text) else { continue };
        let place = match case {
            Case::Topic => Place::Topic,
            Case::Subject => Place::Subject,
            Case::Also => Place::Also,
            Case::Object | Case::Oblique | Case::Genitive => continue,
        };
        let noun = word.text.get(..len).unwrap_or_default();
        if not_a_subject(word.text, noun, case) {
            continue;
        }
        let behind_mark = at > 0 && word.glued && words.get(at - 1).is_some_and(|w| w.pair.is_some());
        if behind_mark && lexicon::link(word.text).is_some() {
            continue;
        }
        // `경북도 관계자는`
        if case == Case::Also
            && words.get(at + 1).is_some_and(|w| {
                w.pair.is_none()
                    && words::case(w.text).is_some_and(|(len, _)| words::titled(w.text.get(..len).unwrap_or_default()))
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
        let voice = if start < at
            && words::voice(noun) == Voice::Open
            && words.get(at - 1).is_some_and(|w| w.pair.is_none() && words::voice(w.text) == Voice::Speaker)
        {
            Voice::Speaker
        } else {
            words::voice(noun)
        };
        let country = place == Place::Topic && start == at && shared::COUNTRIES.contains(&noun);
        let voice = if country { Voice::Speaker } else { voice };
        // `70명 안팎이` counts and does not speak
        let counted = at > 0
            && noun == "안팎"
            && words.get(at - 1).is_some_and(|w| w.text.starts_with(|c: char| c.is_ascii_digit()));
        let voice = match voice {
            _ if counted => Voice::Matter,
            Voice::Open if noun == "안팎" => Voice::Speaker,
            voice => voice,
        };
        out.push(Subject { at, place, phrase, voice });
    }
    out
}

/// Verb forms and fixed words that look like a noun with its particle.
fn not_a_subject(word: &str, noun: &str, case: Case) -> bool {
    const VERB_STEMS: &[&str] = &[
        "있",
        "없",
        "않",
        "하",
        "되",
        "이끄",
        "만드",
        "다루",
        "맡",
        "나서",
        "알려지",
        "오",
        "가",
        "보",
        "주",
        "받",
        "얻",
        "살",
        "사",
        "쓰",
        "내",
        "다니",
        "이르",
        "따르",
        "모르",
        "치르",
        "들",
        "같",
        "많",
        "높",
        "낮",
        "좋",
        "젊",
        "늙",
        "깊",
        "짧",
        "작",
        "적",
        "크",
        "밝히",
        "지내",
        "펼치",
        "벌이",
        "이어지",
        "열리",
        "걸리",
        "늘",
        "줄",
        "앞두",
        "들리",
        "열리",
        "걸리",
        "몰리",
        "팔리",
        "풀리",
        "알리",
        "울리",
        "올리",
        "내리",
        "돌리",
        "늘리",
        "달리",
        "밀리",
        "숨기",
        "남기",
        "넘기",
        "옮기",
        "즐기",
        "지키",
        "맡기",
        "챙기",
        "번지",
        "던지",
        "빠지",
        "커지",
        "떨어지",
        "사라지",
        "미치",
        "마치",
        "합치",
        "그치",
        "거치",
        "고치",
        "외치",
        "다치",
        "걸치",
        "이어가",
        "가리키",
        "일으키",
        "겪",
        "끼",
        "뛰",
        "세우",
        "키우",
        "치우",
        "채우",
        "태우",
        "피우",
        "비우",
        "싸우",
        "외우",
        "모시",
        "입",
        "먹",
        "잡",
        "찾",
        "넘",
        "남",
        "넓",
        "맞",
        "담",
        "앉",
        "잃",
        "읽",
        "걷",
        "듣",
        "묻",
        "믿",
        "닫",
        "높이",
        "드러내",
        "나타내",
        "보이",
        "쓰이",
        "불리",
        "꼽히",
        "알",
        "타",
        "차",
        "건네",
        "떠나",
        "나오",
        "들어가",
        "나가",
        "돌아오",
        "이루어지",
    ];
    const FIXED: &[&str] = &[
        "또는",
        "혹은",
        "이는",
        "때는",
        "이번",
        "가운데",
        "사이",
        "차이",
        "아이",
        "나이",
        "많이",
        "같이",
        "없이",
        "특히",
        "높이",
        "깊이",
        "달리",
        "이",
        "가",
        "정도",
        "아마도",
        "무엇보다도",
        "이같은",
        "그러면서도",
        "하는",
        "있는",
        "그래도",
        "적어도",
        "여기는",
        "이제는",
        "지금은",
        "오늘은",
        "내일은",
        "이날은",
        "당시는",
        "때문이",
        "그런",
        "하도",
        "모두가",
        "것이",
        "것은",
        "것도",
        "수도",
        "수가",
        "수는",
        "점은",
        "점이",
        "게",
        "뿐",
        "구도",
        "속도",
        "온도",
        "제도",
        "보도",
        "태도",
        "시도",
        "의도",
        "용도",
        "농도",
        "강도",
        "각도",
        "습도",
        "밀도",
        "인도",
        "지도",
        "과도",
        "주도",
        "유도",
        "수도",
        "철도",
        "복도",
        "선도",
        "파도",
        "재도",
        "경기도",
        "강원도",
        "충청도",
        "경상도",
        "전라도",
        "제주도",
        "독도",
        "평가",
        "가가",
        "국가",
        "전문가",
        "물가",
        "주가",
        "유가",
        "증가",
        "추가",
        "휴가",
        "허가",
        "인가",
        "대가",
        "고가",
        "저가",
        "투자가",
        "작가",
        "화가",
        "정치가",
        "건축가",
        "음악가",
    ];
    static STEMS: Lazy<Endings> = Lazy::new(|| Endings::new(VERB_STEMS));
    static WORDS: Lazy<Endings> = Lazy::new(|| Endings::new(FIXED));
    if noun.is_empty() || WORDS.hold(word) {
        return true;
    }
    let long = noun.chars().count() > 1;
    let verb_like = || long && noun.ends_with(['하', '되', '있', '없', '않', '내', '르']) || noun.ends_with("시키");
    let stem = || STEMS.of(noun).any(|stem| stem.len() == noun.len() || stem.chars().count() > 1);
    if case == Case::Topic && word.ends_with('는') && noun != "아내" && (verb_like() || stem()) {
        return true;
    }
    // `맡은`, `젊은`: a stem that is no noun
    if case == Case::Topic && word.ends_with('은') && STEMS.hold(noun) {
        return true;
    }
    // `…느냐는`, `…있다는`, `대해서는`
    if case == Case::Topic
        && (quoted_adnominal(noun)
            || ["해서", "이라", "으로써", "로서", "하고", "라고", "려고"].iter().any(|end| noun.ends_with(end)))
    {
        return true;
    }
    if case == Case::Subject && words::linking(word) {
        return true;
    }
    // a quoting verb or a date is nobody
    lexicon::quotative(word).is_some() || words::dated(noun)
}

/// `있느냐`는, `수 있다`는, `하자`는: a clause that a noun takes up.
fn quoted_adnominal(noun: &str) -> bool {
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

impl<'v> Clause<'v, '_> {
    fn word(&self, at: usize) -> Option<&Word<'v>> {
        self.words.get(at)
    }

    fn pair(&self, at: usize) -> Option<Pair> {
        self.reading.marks.pairs.get(self.word(at)?.pair?).copied()
    }

    fn content(&self, pair: Pair) -> &'v str {
        self.reading.view.get(pair.start..pair.end).unwrap_or_default()
    }

    fn cue_at(&self, at: usize) -> Option<Cue> {
        let i = self.cues.partition_point(|cue| cue.at < at);
        self.cues.get(i).filter(|cue| cue.at == at).copied()
    }

    /// The verb that governs a quoting ending at `at`: the first verb behind it, if
    /// that is one of saying. A thought, a hearsay or another verb ends the search.
    fn governing(&self, at: usize, clause: bool) -> Option<Cue> {
        for i in at + 1..self.words.len().min(at + 1 + CUE_REACH) {
            let word = self.word(i)?;
            if let Some(cue) = self.cue_at(i) {
                if cue.spoken.form == Form::Unreal {
                    return None;
                }
                let near = i == at + 1;
                // `…있다고 한 보고서가 밝혔다`: one report
                let after = self.subjects.partition_point(|s| s.at <= i);
                if word.text == "한"
                    && self.subjects.get(after).is_some_and(|s| s.at <= i + 4 && s.voice == Voice::Speaker)
                {
                    continue;
                }
                let fits = match cue.spoken.verb.reach {
                    Reach::Clause => true,
                    Reach::Marks => !clause,
                    Reach::Adjacent => {
                        near && !matches!(
                            word.text,
                            "해서"
                                | "해"
                                | "해도"
                                | "하더라도"
                                | "하면"
                                | "할"
                                | "하니"
                                | "하지만"
                                | "하는"
                                | "하는데"
                                | "하기도"
                                | "하기에는"
                                | "하기는"
                                | "하지"
                                | "하기"
                                | "한다면"
                                | "하자"
                                | "할지"
                                | "하는지"
                                | "하던"
                        ) && !(clause && hearsay(word.text))
                    }
                };
                // `주장을 폈다`: a noun only, unless a verb or a stop follows
                let nominal = cue.spoken.form == Form::Nominal && !self.works_as_verb(i);
                if fits && !nominal {
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
            if word.pair.is_some() || lexicon::thought(word.text) || !passes(word.text) {
                return None;
            }
        }
        None
    }

    /// A bare noun of saying that stands for its verb: `…고 주장, `, `발언 한`.
    fn works_as_verb(&self, at: usize) -> bool {
        let Some(word) = self.word(at) else { return false };
        let next = self.word(at + 1);
        word.text.ends_with('기')
            || word.text.ends_with("기도")
            || matches!(word.stop, Stop::Comma | Stop::Full | Stop::Dots)
            || next.map_or(true, |w| {
                matches!(
                    w.text,
                    "한" | "했다" | "하고" | "하며" | "했고" | "하기도" | "후" | "뒤" | "중" | "했습니다" | "한다"
                )
            })
    }

    /// The verbs of saying in the eight words behind `at`.
    fn cues_behind(&self, at: usize) -> impl Iterator<Item = &Cue> + '_ {
        let from = self.cues.partition_point(|cue| cue.at <= at);
        self.cues.get(from..).unwrap_or_default().iter().take_while(move |cue| cue.at <= at + 8)
    }

    /// The main verb of saying behind `at`, over whatever stands between.
    fn main_cue(&self, at: usize) -> Option<Cue> {
        let from = self.cues.partition_point(|cue| cue.at <= at);
        let mut spare = None;
        for cue in self.cues.get(from..).unwrap_or_default().iter().take(CUE_REACH) {
            let near = cue.at == at + 1;
            let reach = cue.spoken.verb.reach;
            match cue.spoken.form {
                Form::Final | Form::Quoted if reach != Reach::Adjacent || self.quoted_before(cue.at) => {
                    return Some(*cue)
                }
                Form::Connective
                    if reach == Reach::Clause && (near || self.quoted_before(cue.at) || spare.is_none()) =>
                {
                    if near || self.quoted_before(cue.at) {
                        return Some(*cue);
                    }
                    spare = Some(*cue);
                }
                Form::Adnominal if near && reach != Reach::Adjacent => return Some(*cue),
                Form::Adnominal if self.quoted_before(cue.at) && reach == Reach::Clause => return Some(*cue),
                Form::Nominal if reach != Reach::Adjacent && self.works_as_verb(cue.at) => return Some(*cue),
                _ => {}
            }
        }
        spare
    }

    /// Whether the word before quotes: a marker behind marks or …다고.
    fn quoted_before(&self, at: usize) -> bool {
        at > 0
            && self.word(at - 1).is_some_and(|w| {
                w.pair.is_none()
                    && (lexicon::quotative(w.text).is_some() || (w.glued && lexicon::link(w.text) == Some(Link::Go)))
            })
    }

    /// Where the clause that holds the word `at` begins, behind the last verb of
    /// saying that ended another one.
    fn clause_start(&self, at: usize) -> usize {
        let parted = if self.word(at).is_some_and(|w| w.pair.is_some()) { self.parted(at) } else { 0 };
        parted.max(self.behind_verb(at))
    }

    /// `…했으며, 학교는 "…"`: behind a clause that ended before a new topic who speaks.
    fn parted(&self, at: usize) -> usize {
        let upto = self.subjects.partition_point(|s| s.at < at);
        let last = self
            .subjects
            .get(..upto)
            .unwrap_or_default()
            .iter()
            .rev()
            .take(4)
            .find(|s| s.place == Place::Topic && s.voice == Voice::Speaker);
        let Some(start) = last.map(|s| self.words.partition_point(|w| w.span.start < s.phrase.start)) else { return 0 };
        let ends = |w: &Word<'_>| {
            let contrast = w.text.ends_with("으나") || w.text.ends_with("지만");
            (contrast || w.stop == Stop::Comma && ["며", "고", "는데"].iter().any(|e| w.text.ends_with(e)))
                && words::case(w.text).is_none()
        };
        let comma = (start.saturating_sub(3)..start).rev().find(|&i| self.word(i).is_some_and(ends));
        comma.map_or(0, |i| i + 1)
    }

    fn behind_verb(&self, at: usize) -> usize {
        let upto = self.cues.partition_point(|cue| cue.at < at);
        let earlier = self.cues.get(..upto).unwrap_or_default();
        for cue in earlier.iter().rev().take(4) {
            let ends = matches!(cue.spoken.form, Form::Connective | Form::Nominal)
                && cue.spoken.verb.reach != Reach::Adjacent
                && cue.at > 0
                && self.quoted_before(cue.at);
            // `…라고 말하며 "…"고` shares its subject: cut only before a new one
            let from = self.subjects.partition_point(|s| s.at <= cue.at);
            let newer = self.subjects.get(from..).unwrap_or_default();
            let anew = newer.iter().take(2 * KEPT).take_while(|s| s.at < at).any(|s| {
                s.place == Place::Topic && s.voice != Voice::Matter
                    || s.place == Place::Subject && s.voice == Voice::Speaker
            });
            // `…를 요구했고, 삼성은 …`: another one's demand, quoted or not
            let parts = cue.spoken.form == Form::Connective
                && cue.spoken.verb.reach == Reach::Clause
                && self.word(cue.at).is_some_and(|w| w.stop == Stop::Comma)
                && newer.first().is_some_and(|s| s.at < at && s.place == Place::Topic && s.at <= cue.at + 4);
            if ends && anew || parts {
                return cue.at + 1;
            }
        }
        0
    }

    /// The candidates before the word `at`, and those between `behind` and the cue.
    fn candidates(
        &self,
        at: usize,
        behind: Option<(usize, Option<Cue>)>,
        quote_type: impl Fn(&Subject) -> QuoteType,
        from: impl Fn(&Subject) -> usize,
    ) -> Vec<Candidate> {
        let start = self.clause_start(at);
        let low = self.subjects.partition_point(|s| s.at < start);
        let high = self.subjects.partition_point(|s| s.at < at);
        let before = self.subjects.get(low..high).unwrap_or_default();
        let mut out = Vec::new();
        let candidate = |s: &Subject, place: Place| Candidate {
            phrase: s.phrase,
            place,
            voice: s.voice,
            from: from(s),
            quote_type: quote_type(s),
            relative: place == Place::Subject && self.in_relative(s, at),
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
            let low = self.subjects.partition_point(|s| s.at <= after);
            let high = self.subjects.partition_point(|s| s.at < cue.at);
            for subject in self.subjects.get(low..high).unwrap_or_default().iter().take(KEPT) {
                if subject.place != Place::Also {
                    out.push(candidate(subject, Place::Behind));
                }
            }
        }
        if let Some((after, Some(cue))) = behind.filter(|_| out.is_empty()) {
            // `…라고 말한 김 의원은`
            let low = self.subjects.partition_point(|s| s.at <= cue.at);
            let head =
                self.subjects.get(low).filter(|s| cue.spoken.form == Form::Adnominal && s.voice == Voice::Speaker);
            let next = self.word(cue.at + 1).map_or(0, |w| w.span.start);
            if let Some(head) = head.filter(|s| s.phrase.start == next && cue.at > after) {
                out.push(candidate(head, Place::Behind));
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
            });
        }
        out
    }

    /// Whether what is said at the verb `at` is an offence: `혐의로` follows.
    fn alleged(&self, at: usize) -> bool {
        (at + 1..at + 12).any(|i| self.word(i).is_some_and(|w| w.text.starts_with("혐의")))
    }

    /// Whether the subject belongs to a verb before a noun: `변호인이 제출한 기록에는`.
    fn in_relative(&self, s: &Subject, at: usize) -> bool {
        let low = self.subjects.partition_point(|other| other.at <= s.at);
        let next = self
            .subjects
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

    /// Whether a verb of saying that quotes stands between a subject and `at`.
    fn has_own_verb(&self, subject: usize, at: usize) -> bool {
        let low = self.cues.partition_point(|c| c.at <= subject);
        let cues = self.cues.get(low..).unwrap_or_default();
        cues.iter()
            .take_while(|c| c.at < at)
            .take(4)
            .any(|c| c.spoken.form == Form::Connective && self.quoted_before(c.at))
    }

    /// `B의 말을 인용,`: the words are B's.
    fn named_source(&self, at: usize, start: usize) -> Option<(usize, Span)> {
        let low = start.max(at.saturating_sub(LOOK));
        for i in (low..at).rev() {
            let word = self.word(i)?;
            if !matches!(word.text, "인용" | "인용해" | "인용하며" | "인용하여") {
                continue;
            }
            let head = i.checked_sub(1)?;
            let object = self.word(head)?;
            let (len, case) = words::case(object.text)?;
            if case != Case::Object {
                return None;
            }
            let noun = object.text.get(..len)?;
            let spoken = matches!(noun, "말" | "발언" | "설명" | "증언" | "보도");
            let (head, end) = if spoken {
                let owner = self.word(head.checked_sub(1)?)?;
                (head - 1, owner.span.start + owner.text.strip_suffix('의')?.len())
            } else {
                (head, object.span.start + len)
            };
            let first = words::phrase_start(self.words, head, low);
            return Some((i, Span::new(self.word(first)?.span.start, end)));
        }
        None
    }

    fn draft(&self, quote_type: QuoteType, cue: Option<Cue>, candidates: Vec<Candidate>, orphan: Orphan) -> Draft {
        let last = self
            .cues
            .iter()
            .rev()
            .take(2 * KEPT)
            .find(|c| c.spoken.verb.reach != Reach::Adjacent || self.quoted_before(c.at));
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
            (matches!(cue.spoken.form, Form::Quoted | Form::Nominal) || turns) && last.is_some_and(|l| l.at > cue.at)
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
        }
    }

    // ---- quotations in marks

    fn read_marks(&self, out: &mut Vec<Found<Draft>>) {
        // from the last to the first, so that `'A', 'B' 및 'C'라고` shares what C has
        let mut shared: Option<(usize, Draft)> = None;
        for at in (0..self.words.len()).rev() {
            let Some(pair) = self.pair(at) else { continue };
            let listed = shared.as_ref().filter(|(next, _)| self.listed(at, *next)).map(|(_, draft)| draft.clone());
            let draft = listed.or_else(|| self.marked(at, pair));
            if let Some(draft) = draft {
                let trimmed = trim(self.reading.view, pair);
                out.push(Found { span: trimmed, value: draft.clone() });
                shared = Some((at, draft));
            }
        }
    }

    /// Whether only a comma, 와, 및 or 혹은 stand between two quotations.
    fn listed(&self, at: usize, next: usize) -> bool {
        if next == at + 1 {
            // `"놀랍고" "훌륭한" 여성`, but not two sentences of speech
            return self.pair(at).is_some_and(|p| !sentence_like(self.content(p)));
        }
        (at + 1..next).all(|i| {
            self.word(i).is_some_and(|w| {
                matches!(w.text, "및" | "와" | "과" | "혹은" | "또는" | "나" | "이나" | "," | "그리고")
            })
        }) && next - at <= 3
    }

    /// One quotation in marks, if it quotes somebody.
    fn marked(&self, at: usize, pair: Pair) -> Option<Draft> {
        if pair.shape == Shape::Angle {
            return None;
        }
        let content = self.content(pair).trim();
        if content.is_empty() {
            return None;
        }
        let next = self.word(at + 1).filter(|w| w.pair.is_none());
        let link = next.filter(|_| self.may_link(at)).and_then(|w| self.link_of(w, content));
        match link {
            Some(Link::Go) => self.with_go(at, pair, content),
            Some(Link::While) => self.with_while(at, pair, content),
            Some(Link::Of) => self.with_noun(at, pair, content),
            None => self.unlinked(at, pair, content),
        }
    }

    fn may_link(&self, at: usize) -> bool {
        self.word(at).is_some_and(|w| w.stop == Stop::None)
    }

    fn link_of(&self, next: &Word<'_>, content: &str) -> Option<Link> {
        let link = lexicon::link(next.text)?;
        let noun_particle = matches!(next.text, "는" | "이며" | "라" | "이라" | "던" | "란" | "이란");
        if noun_particle && !sentence_like(content) {
            return None;
        }
        Some(link)
    }

    fn double(&self, pair: Pair) -> bool {
        pair.shape == Shape::Double
    }

    /// `"…"(이)라고 말했다`.
    fn with_go(&self, at: usize, pair: Pair, content: &str) -> Option<Draft> {
        let marker = at + 1;
        let mut cue = self.governing(marker, false);
        if let Some(found) = cue {
            let kind = found.spoken.verb.kind;
            let call = kind == super::CueKind::Call;
            if !self.double(pair)
                && !call
                && found.spoken.verb.reach == Reach::Marks
                && found.spoken.form == Form::Adnominal
            {
                return None;
            }
            let bare_do = found.spoken.verb.reach == Reach::Adjacent;
            // a name, not speech: `'힙통령'이라고 불렀다`
            if (call || bare_do) && !sentence_like(content) && (word_count(content) < 2 || !self.double(pair)) {
                return None;
            }
            if bare_do && !sentence_like(content) && !self.has_speaker_before(at) && !self.reading.body {
                return None;
            }
        } else {
            let unreal = self.cue_at(marker + 1).is_some_and(|c| c.spoken.form == Form::Unreal);
            if !self.double(pair) || unreal || self.thought(marker) {
                return None;
            }
            // `"…"라고 확약한 바 없다`: another verb; keep plain speech without a cue
            if !sentence_like(content) {
                return None;
            }
            cue = None;
            if self.word(marker + 1).is_some_and(|w| hearsay(w.text)) {
                return None;
            }
        }
        let copula = self.word(marker).is_some_and(|w| w.text.starts_with("이라") || w.text.starts_with('라'));
        let object_behind =
            copula && !sentence_like(content) && cue.is_some_and(|cue| self.object_between(marker, cue.at));
        let quote_type =
            |s: &Subject| if object_behind || self.goes_on_into(s, at) { QuoteType::Mixed } else { QuoteType::Direct };
        let candidates = self.candidates(at, Some((marker, cue)), quote_type, |_| pair.start);
        let alleged = cue.is_some_and(|cue| self.alleged(cue.at));
        let orphan_type = if alleged {
            QuoteType::Direct
        } else if object_behind || self.argument_before(at, 0) {
            QuoteType::Mixed
        } else {
            QuoteType::Direct
        };
        Some(self.draft(
            orphan_type,
            cue,
            candidates,
            if self.double(pair) || cue.is_some() { Orphan::Keep } else { Orphan::Drop },
        ))
    }

    /// `"…"며 …라고 말했다`.
    fn with_while(&self, at: usize, pair: Pair, content: &str) -> Option<Draft> {
        let cue = self.main_cue(at + 1);
        if !self.double(pair) && cue.is_none() {
            return None;
        }
        if !self.double(pair) && !sentence_like(content) {
            return None;
        }
        let quote_type = |s: &Subject| if self.goes_on_into(s, at) { QuoteType::Mixed } else { QuoteType::Direct };
        let candidates = self.candidates(at, None, quote_type, |_| pair.start);
        Some(self.draft(QuoteType::Direct, cue, candidates, Orphan::Keep))
    }

    /// `"…"는 입장을 밝혔다`.
    fn with_noun(&self, at: usize, pair: Pair, content: &str) -> Option<Draft> {
        let mut holder = None;
        for i in at + 2..self.words.len().min(at + 6) {
            let word = self.word(i)?;
            let noun = words::case(word.text).map_or(word.text, |(len, _)| word.text.get(..len).unwrap_or_default());
            if lexicon::SAYINGS.iter().any(|s| noun == *s) {
                holder = Some((i, words::case(word.text).map(|c| c.1)));
                break;
            }
            let naming = lexicon::NAMINGS.contains(&noun);
            if words::verbal(word.text) || word.pair.is_some() || naming {
                break;
            }
        }
        let (holder, case) = holder?;
        if !sentence_like(content) {
            return None;
        }
        // `…라는 말까지 했다`
        let does =
            self.cue_at(holder + 1).filter(|c| c.spoken.verb.reach == Reach::Adjacent && c.spoken.form == Form::Final);
        let cue = does.or_else(|| {
            self.cues_behind(holder)
                .find(|c| {
                    c.spoken.verb.reach != Reach::Adjacent && !matches!(c.spoken.form, Form::Nominal | Form::Unreal)
                })
                .copied()
        });
        let along = self.word(holder + 1).is_some_and(|w| w.text == "함께");
        let case = if does.is_some() || along { Some(Case::Object) } else { case };
        match case {
            Some(Case::Object) => {
                let cue = cue?;
                if cue.spoken.form == Form::Adnominal && !self.double(pair) {
                    return None;
                }
                let candidates = self.candidates(at, None, |_| QuoteType::Direct, |_| pair.start);
                Some(self.draft(
                    QuoteType::Direct,
                    Some(cue),
                    candidates,
                    if self.double(pair) { Orphan::Keep } else { Orphan::Drop },
                ))
            }
            // `"…"는 판단에 따른 것이라고 전했다`: part of a clause
            _ => self.in_clause(at, pair, content, true),
        }
    }

    /// A quotation that nothing takes up at once.
    fn unlinked(&self, at: usize, pair: Pair, content: &str) -> Option<Draft> {
        let last = at + 1 == self.words.len();
        if last {
            return self.at_the_end(at, pair, content);
        }
        let next = self.word(at + 1)?;
        if self.double(pair)
            && sentence_like(content)
            && !next.glued
            && self.word(at).is_some_and(|w| w.stop != Stop::None)
        {
            // `"…", 그는 말했다.`
            if let Some(cue) = self.main_cue(at) {
                let candidates = self.candidates(at, Some((at, Some(cue))), |_| QuoteType::Direct, |_| pair.start);
                return Some(self.draft(QuoteType::Direct, Some(cue), candidates, Orphan::Keep));
            }
            return (at == 0).then(|| self.draft(QuoteType::Direct, None, Vec::new(), self.orphan()));
        }
        // `"…" 김 대표는 말했다`
        if at == 0 && self.double(pair) && sentence_like(content) && !next.glued {
            let cue = self.main_cue(at)?;
            let candidates = self.candidates(at, Some((at, Some(cue))), |_| QuoteType::Direct, |_| pair.start);
            return Some(self.draft(QuoteType::Direct, Some(cue), candidates, Orphan::Keep));
        }
        self.in_clause(at, pair, content, false)
    }

    /// Nothing follows in the sentence: a headline, an answer, or speech broken off.
    fn at_the_end(&self, at: usize, pair: Pair, content: &str) -> Option<Draft> {
        if !self.double(pair) {
            return self.single_headline(at, pair, content);
        }
        let sentence = self.reading.sentence;
        if at == 0 {
            let alone = sentence.opens_line && sentence.closes_line;
            if !sentence_like(content) && word_count(content) < 3 {
                return None;
            }
            let mut draft = self.draft(QuoteType::Direct, None, Vec::new(), self.orphan());
            draft.alone = alone;
            return Some(draft);
        }
        // the second piece of `A는 "…"며 "…"` broken off, and `A는 "…"`
        let before = self.word(at - 1)?;
        let particle =
            words::case(before.text).filter(|(_, case)| matches!(case, Case::Topic | Case::Subject | Case::Also));
        if let Some(_found) = particle.filter(|_| before.pair.is_none()) {
            if !sentence_like(content) {
                return None;
            }
            let candidates = self.candidates(at, None, |_| QuoteType::Direct, |_| pair.start);
            return Some(self.draft(QuoteType::Direct, None, candidates, Orphan::Keep));
        }
        if lexicon::link(before.text) == Some(Link::While) && before.glued {
            let candidates = self.candidates(at, None, |_| QuoteType::Direct, |_| pair.start);
            return Some(self.draft(QuoteType::Direct, None, candidates, Orphan::Keep));
        }
        if !(sentence_like(content) || word_count(content) >= 3) {
            return None;
        }
        let phrase = self.headline_source(at);
        if phrase.is_none() && self.reading.body && !sentence.closes_line {
            return None;
        }
        let candidates = phrase.map(|phrase| Candidate {
            phrase,
            place: Place::Headline,
            voice: Voice::Speaker,
            from: pair.start,
            quote_type: QuoteType::Direct,
            relative: false,
        });
        Some(self.draft(QuoteType::Direct, None, candidates.into_iter().collect(), Orphan::Nobody))
    }

    /// `김 총리 '물러나겠다'`.
    fn single_headline(&self, at: usize, pair: Pair, content: &str) -> Option<Draft> {
        if self.reading.body || at == 0 || !(sentence_like(content) && word_count(content) >= 2) {
            return None;
        }
        let phrase = self.headline_source(at)?;
        let text = self.reading.view.get(phrase.range())?;
        if !words::titled(words::bare(text)) {
            return None;
        }
        let candidate = Candidate {
            phrase,
            place: Place::Headline,
            voice: Voice::Speaker,
            from: pair.start,
            quote_type: QuoteType::Direct,
            relative: false,
        };
        Some(self.draft(QuoteType::Direct, None, vec![candidate], Orphan::Nobody))
    }

    /// Whose words a headline's are: the noun phrase beside them.
    fn headline_source(&self, at: usize) -> Option<Span> {
        let head = at.checked_sub(1)?;
        let word = self.word(head).filter(|w| w.pair.is_none())?;
        if matches!(word.stop, Stop::Dots | Stop::Full) || words::verbal(word.text) {
            return None;
        }
        let titled = words::titled(words::bare(word.text)) || words::voice(word.text) == Voice::Speaker;
        if !titled && (words::case(word.text).is_some() || words::adnominal(word.text)) {
            return None;
        }
        if words::voice(word.text) == Voice::Matter {
            return None;
        }
        let start = words::phrase_start(self.words, head, 0);
        Some(Span::new(self.word(start)?.span.start, word.span.end))
    }

    fn orphan(&self) -> Orphan {
        if self.reading.body {
            Orphan::Keep
        } else {
            Orphan::Nobody
        }
    }

    /// Marked words inside a clause that the reporter goes on with.
    fn in_clause(&self, at: usize, pair: Pair, content: &str, taken_up: bool) -> Option<Draft> {
        let quotative = self.quotatives.get(self.quotatives.partition_point(|(i, _)| *i <= at)).copied();
        let cue = quotative.and_then(|(i, _)| self.governing(i, true).map(|cue| (i, cue)));
        let several = word_count(content) >= 2
            || content.ends_with(['한', '는', '고', '은', '운']) && content.chars().count() >= 3;
        if self.double(pair) || taken_up {
            let hearsay = cue.is_some_and(|(_, c)| c.spoken.verb.reach == Reach::Adjacent)
                && self.according.first().is_some_and(|a| a.at < at);
            if let Some((i, cue)) = cue.filter(|_| !hearsay) {
                if several || self.other_marks_count(at, i) {
                    let candidates = self.candidates(at, Some((i, Some(cue))), |_| QuoteType::Mixed, |_| pair.start);
                    return Some(self.draft(QuoteType::Mixed, Some(cue), candidates, Orphan::Drop));
                }
                return None;
            }
        }
        if !self.double(pair) || !(several || self.other_marks_count(at, self.words.len())) {
            return None;
        }
        // `X에 따르면 "…" …고 한다`
        if let Some(found) =
            self.according.get(..self.according.partition_point(|a| a.at < at)).and_then(<[According]>::last)
        {
            let candidate = Candidate {
                phrase: found.phrase,
                place: Place::Named,
                voice: Voice::Speaker,
                from: pair.start,
                quote_type: QuoteType::Mixed,
                relative: false,
            };
            let mut draft = self.draft(QuoteType::Mixed, None, vec![candidate], Orphan::Drop);
            draft.cue = Some(found.cue);
            return Some(draft);
        }
        // `"…"을 표명했다`, `"…" 처벌을 요청했다`
        let expresses = |c: &Cue| c.spoken.verb.kind == super::CueKind::Call || c.spoken.verb.reach == Reach::Clause;
        let cue = self.cues_behind(at).find(|c| {
            c.spoken.verb.reach != Reach::Adjacent
                && !matches!(c.spoken.form, Form::Nominal | Form::Unreal)
                && expresses(c)
        })?;
        // `"강의 해"로 선포했다`: a name is given
        let named = self.word(at + 1).is_some_and(|w| matches!(w.text, "로" | "으로"));
        if named && cue.spoken.verb.kind != super::CueKind::Call {
            return None;
        }
        let between = self.subjects.partition_point(|s| s.at <= at);
        if self.subjects.get(between).is_some_and(|s| s.at < cue.at) {
            return None;
        }
        let candidates = self.candidates(at, None, |_| QuoteType::Mixed, |_| pair.start);
        if candidates.is_empty() {
            return None;
        }
        Some(self.draft(QuoteType::Mixed, Some(*cue), candidates, Orphan::Drop))
    }

    /// Whether another quotation of more than one word stands in the same clause: a
    /// single marked word then is quoted like it.
    fn other_marks_count(&self, at: usize, upto: usize) -> bool {
        let low = at.saturating_sub(LOOK);
        (low..upto.min(at + LOOK))
            .filter(|&i| i != at)
            .filter_map(|i| self.pair(i))
            .any(|p| self.double(p) && word_count(self.content(p)) >= 2)
    }

    fn has_speaker_before(&self, at: usize) -> bool {
        self.subjects.iter().take(2 * KEPT).any(|s| s.at < at && s.voice == Voice::Speaker)
    }

    /// Whether the first verb behind is one of thinking.
    fn thought(&self, at: usize) -> bool {
        self.word(at + 1).is_some_and(|w| lexicon::thought(w.text))
    }

    fn object_between(&self, after: usize, before: usize) -> bool {
        (after + 1..before.min(after + LOOK)).any(|i| {
            self.word(i).is_some_and(|w| {
                w.pair.is_none()
                    && words::case(w.text).is_some_and(|(len, case)| {
                        case == Case::Object
                            && !lexicon::SAYINGS.contains(&w.text.get(..len).unwrap_or_default())
                            && !feeling(w.text.get(..len).unwrap_or_default())
                    })
            })
        })
    }

    /// Whether the clause of subject `s` goes on into the marks at `at`: an argument
    /// stands between the two that no verb has taken.
    fn goes_on_into(&self, s: &Subject, at: usize) -> bool {
        if s.at > at {
            return self.argument_before(at, 0);
        }
        self.argument_before(at, s.at + 1)
    }

    fn argument_before(&self, at: usize, floor: usize) -> bool {
        let low = floor.max(at.saturating_sub(LOOK));
        let finite = self.pair(at).is_some_and(|p| finite_ending(self.content(p)));
        let mut near = true;
        for i in (low..at).rev() {
            let Some(word) = self.word(i) else { return false };
            if word.pair.is_some() {
                // `A를 'B', 'C'라고`: what is only listed does not end the clause
                if self
                    .word(i + 1)
                    .is_some_and(|w| w.pair.is_some() || w.text == "및" || w.glued && lexicon::link(w.text).is_none())
                {
                    continue;
                }
                return false;
            }
            let modifies = words::adnominal(word.text) && word.stop == Stop::None;
            if modifies {
                // what stands before it is its own
                return near;
            }
            if words::linking(word.text) && words::case(word.text).map_or(true, |c| c.1 == Case::Subject) {
                return false;
            }
            let adjacent = near;
            near = false;
            if word.text.ends_with("지만") || word.text.ends_with("으나") {
                return true;
            }
            if words::verbal(word.text) || lexicon::link(word.text).is_some() {
                return false;
            }
            if let Some((len, case)) = words::case(word.text) {
                let noun = word.text.get(..len).unwrap_or_default();
                match case {
                    Case::Object => return adjacent || !finite,
                    Case::Topic | Case::Subject if !not_a_subject(word.text, noun, case) => {
                        // a topic of place or time is an adverbial: `이 자리에서는`
                        if !word.text.ends_with("에서는")
                            && !word.text.ends_with("에는")
                            && !word.text.ends_with("에 대해서는")
                            && !words::dated(noun)
                            && noun != "대해서"
                        {
                            return true;
                        }
                    }
                    Case::Oblique if word.text.ends_with("것으로") => return true,
                    _ => {}
                }
            }
        }
        false
    }

    // ---- clauses without marks

    fn read_clauses(&self, out: &mut Vec<Found<Draft>>) {
        let mut taken = 0;
        for &(at, end) in &self.quotatives {
            // the marker of a quotation in marks is not a clause
            if self.word(at).is_some_and(|w| w.glued)
                && at > 0
                && self.pair(at - 1).is_some()
                && lexicon::link(self.word(at).map_or("", |w| w.text)).is_some()
            {
                continue;
            }
            let Some(cue) = self.governing(at, true) else { continue };
            if cue.spoken.verb.kind == super::CueKind::Call {
                continue;
            }
            if cue.spoken.verb.reach == Reach::Adjacent
                && !(matches!(cue.spoken.form, Form::Final | Form::Connective | Form::Adnominal))
            {
                continue;
            }
            // `따르면 … 다고 한다` belongs to 따르면
            if cue.spoken.verb.reach == Reach::Adjacent && self.according.first().is_some_and(|a| a.at < at) {
                continue;
            }
            if self.holds_own_marks(at, cue) {
                continue;
            }
            let floor = taken.max(self.clause_start(at));
            let start = floor.max(self.behind_earlier(at, true)).min(at);
            let fallback = self.begin(start, at);
            let behind = self.front(floor.max(self.behind_earlier(at, false)).min(at), at);
            let from = |s: &Subject| if s.at > at { behind } else { self.begin(start.max(s.at + 1), at) };
            let candidates = self.candidates(at, Some((at, Some(cue))), |_| QuoteType::Indirect, from);
            // `B가 "…"고 협박했다고 주장했다`: the only subject is that of the inner verb
            let mut candidates = candidates;
            if self.cue_at(at).is_some_and(|c| c.spoken.form == Form::Quoted)
                && self.quoted_before(at)
                && !candidates.iter().any(|c| matches!(c.place, Place::Topic | Place::Behind))
            {
                candidates.truncate(if candidates.len() > 1 { candidates.len() } else { 0 });
            }
            if let Some(prompt) = (floor..at.min(floor + LOOK)).rev().find(|&i| self.prompt_ends(i, at)) {
                let next = self.word(prompt + 1).map_or(0, |w| w.span.start);
                for c in &mut candidates {
                    let first = self.word(0).is_some_and(|w| w.span.start == c.phrase.start);
                    let led = c.place == Place::Topic && (c.phrase.start == next || first);
                    if c.voice == Voice::Open && !led && c.place != Place::Behind {
                        c.voice = Voice::Matter;
                    }
                }
            }
            if self.nested_inner(&candidates) {
                continue;
            }
            let mut draft = self.draft(QuoteType::Indirect, Some(cue), candidates, Orphan::Drop);
            if let Some(stray) = self.strays.iter().find(|s| s.opens && s.at < end) {
                draft.mended = true;
                let content_end = self.without_copula(at, end);
                let begin = stray.at + stray.len;
                if begin < content_end {
                    for c in &mut draft.candidates {
                        c.from = begin;
                        c.quote_type = QuoteType::Direct;
                    }
                    draft.quote_type = QuoteType::Direct;
                    draft.orphan = Orphan::Keep;
                    out.push(Found { span: Span::new(begin, content_end), value: draft });
                }
                continue;
            }
            taken = if matches!(cue.spoken.form, Form::Connective) { cue.at + 1 } else { taken };
            draft.from = Some(fallback);
            let start = fallback.min(behind);
            if start < end {
                out.push(Found { span: Span::new(start, end), value: draft });
            }
        }
    }

    /// Whether marked words of the same speaker under the same verb stand in the clause:
    /// then they are the quotation.
    fn holds_own_marks(&self, at: usize, cue: Cue) -> bool {
        let low = at.saturating_sub(3 * LOOK);
        (low..at).any(|i| {
            self.pair(i)
                .and_then(|pair| self.marked(i, pair))
                .is_some_and(|draft| draft.quote_type == QuoteType::Mixed && draft.cue == Some(cue.span))
        })
    }

    /// The word behind the last other quotation of the sentence: `"…"며 `, `…라고 평가하고 `.
    fn behind_earlier(&self, at: usize, verbs: bool) -> usize {
        let low = at.saturating_sub(3 * LOOK);
        for i in (low..at).rev() {
            let Some(word) = self.word(i) else { break };
            let linked =
                i > 0 && word.glued && self.pair(i - 1).is_some() && lexicon::link(word.text) == Some(Link::While);
            let loose = i > 0 && self.pair(i - 1).is_some() && lexicon::link(word.text) == Some(Link::While);
            let unmarked =
                ["다며", "다면서", "라면서", "자며", "자면서", "라며", "냐며"].iter().any(|e| word.text.ends_with(e))
                    && word.text.chars().count() > 2
                    && word.pair.is_none();
            if linked || loose || unmarked {
                return i + 1;
            }
            let spoken = self
                .cue_at(i)
                .is_some_and(|c| c.spoken.form == Form::Connective && c.spoken.verb.reach == Reach::Clause);
            if verbs && spoken && self.quoted_before(i) {
                return i + 1;
            }
        }
        0
    }

    fn nested_inner(&self, candidates: &[Candidate]) -> bool {
        self.reading.nested
            && candidates.iter().all(|c| {
                let phrase = self.reading.view.get(c.phrase.range()).unwrap_or_default();
                lexicon::INNER.contains(&phrase) || c.voice == Voice::Matter
            })
    }

    /// `…것이라고` without its copula: `…것`.
    fn without_copula(&self, at: usize, end: usize) -> usize {
        let Some(word) = self.word(at) else { return end };
        let head = self.reading.view.get(word.span.start..end).unwrap_or_default();
        let cut = head.strip_suffix("이라").or_else(|| head.strip_suffix('라')).unwrap_or(head);
        word.span.start + cut.trim_end().len()
    }

    /// Where the words of a clause begin that starts its sentence.
    fn front(&self, floor: usize, at: usize) -> usize {
        let start = (floor..at).find(|&i| !self.skips(i, at)).unwrap_or(floor);
        self.word(start).map_or(0, |w| w.span.start)
    }

    /// Where the words of a clause begin: behind the speaker (`floor` is the word after
    /// it) and what belongs to the verb of saying.
    fn begin(&self, floor: usize, at: usize) -> usize {
        let mut start = floor;
        // connectives, dates and manners directly behind
        while start < at && self.skips(start, at) {
            start += 1;
        }
        let mut i = start;
        let mut subject_seen = false;
        let limit = at.min(start + LOOK);
        while i < limit {
            let Some(word) = self.word(i) else { break };
            if word.pair.is_none() {
                let prompt = self.prompt_ends(i, at);
                let occasion = !subject_seen && (self.occasion_ends(i) || self.told(floor, i));
                if prompt || occasion {
                    start = i + 1;
                    while start < at && self.skips(start, at) {
                        start += 1;
                    }
                    i = start;
                    continue;
                }
                if let Some((len, case)) = words::case(word.text) {
                    let noun = word.text.get(..len).unwrap_or_default();
                    if matches!(case, Case::Topic | Case::Subject) && !not_a_subject(word.text, noun, case) {
                        subject_seen = true;
                    }
                }
            }
            i += 1;
        }
        self.word(start).map_or(0, |w| w.span.start)
    }

    /// Words that join the sentence to the text or tell when it was said.
    fn skips(&self, i: usize, at: usize) -> bool {
        let Some(word) = self.word(i) else { return false };
        if word.pair.is_some() {
            return false;
        }
        let text = word.text;
        if words::CONNECTIVES.hold(text) || matches!(text, "대해" | "관련해" | "관련" | "통해" | "함께" | "같이")
        {
            // `이에 대해`, `이와 관련해`
            return true;
        }
        let next = self.word(i + 1).map_or("", |w| w.text);
        let prior = i.checked_sub(1).and_then(|p| self.word(p)).map_or("", |w| w.text);
        // `이날 개장 전`, `선고 직후`
        if matches!(next, "전" | "직후" | "직전" | "뒤" | "후")
            && (prior == "이날" || next == "직후")
            && words::case(text).is_none()
        {
            return i + 2 < at;
        }
        if matches!(text, "전" | "직후" | "직전" | "뒤" | "후") {
            let earlier = i.checked_sub(2).and_then(|p| self.word(p)).map_or("", |w| w.text);
            return earlier == "이날"
                || text == "직후"
                || (text == "전" && prior.ends_with('년') && words::dated(prior));
        }
        let bare = words::bare(text);
        if (words::dated(text) || text == "지난") && self.dated_behind(at) {
            // `24일 … 붙잡았다고 25일 밝혔다`: the day of saying stands behind
            return text == "이날";
        }
        let day =
            bare.ends_with('일') && bare.trim_end_matches('일').bytes().all(|b| b.is_ascii_digit()) && bare.len() > 3;
        if day {
            // `27일 열린`, `10일까지` belong to what was said unless the day stands alone
            return i + 1 < at;
        }
        if text == "지난" {
            return next.ends_with('일') && words::dated(next) && !next.contains('월');
        }
        if matches!(text, "오전" | "오후" | "새벽") {
            let clock = next.starts_with(|c: char| c.is_ascii_digit());
            return !clock && (words::dated(prior) && prior.ends_with('일') || prior == "이날");
        }
        if text == "전날" {
            return i > 0;
        }
        if text.ends_with('년') && next == "전" && words::dated(text) {
            return true;
        }
        text == "전" && i > 0 && self.word(i - 1).is_some_and(|w| words::dated(w.text) && w.text.ends_with('년'))
    }

    /// Whether a day stands between the ending at `at` and its verb.
    fn dated_behind(&self, at: usize) -> bool {
        (at + 1..at + 5)
            .map_while(|i| self.word(i).filter(|_| self.cue_at(i).is_none()))
            .any(|w| words::dated(w.text) && words::bare(w.text).ends_with('일'))
    }

    /// `…느냐는 질문에`, `…는 지적에는`, `우려에 대해서는`.
    fn prompt_ends(&self, i: usize, at: usize) -> bool {
        let Some(word) = self.word(i) else { return false };
        let before = i.checked_sub(1).and_then(|p| self.word(p)).map_or("", |w| w.text);
        let noun_of = |text: &str, ends: &[&str]| {
            ends.iter().any(|end| text.strip_suffix(end).is_some_and(|noun| lexicon::PROMPTS.contains(&noun)))
        };
        let asked = i >= 1
            && (before.ends_with("는") || before.ends_with("은") || before.ends_with("한") || before.ends_with("라는"));
        if noun_of(word.text, &["에", "에는", "에도", "에게", "을", "를"])
            && asked
            && !word.text.ends_with('을')
            && !word.text.ends_with('를')
        {
            let next = self.word(i + 1).map_or("", |w| w.text);
            return !next.starts_with("대해") && !next.starts_with("대한") && !next.starts_with("따라");
        }
        if word.text.starts_with("대해") || word.text.starts_with("대하여") {
            // `노래에 대해 감정 전달은 좋았다고`, but `상황에 대해 회견을 하겠다고`
            let noun = before.strip_suffix('에').unwrap_or_default();
            let asked = lexicon::PROMPTS.iter().any(|p| noun.ends_with(p));
            let low = self.subjects.partition_point(|s| s.at <= i);
            let own = self
                .subjects
                .get(low..)
                .unwrap_or_default()
                .iter()
                .take(KEPT)
                .any(|s| s.at < at && s.place != Place::Also);
            return before.ends_with('에') && (asked || own);
        }
        matches!(word.text, "묻자" | "질문하자" | "지적하자" | "묻는데")
    }

    /// The end of an adverbial of the verb of saying: `기자간담회에서`, `성명을 통해`.
    fn occasion_ends(&self, i: usize) -> bool {
        let Some(word) = self.word(i) else { return false };
        let text = words::bare(word.text);
        let before = i.checked_sub(1).and_then(|p| self.word(p)).map_or("", |w| w.text);
        if matches!(text, "에서" | "에서는") && word.glued {
            // `'…포럼'에서`
            let inside = i.checked_sub(1).and_then(|p| self.pair(p)).map_or("", |p| self.content(p));
            return lexicon::OCCASIONS.iter().any(|o| inside.ends_with(o));
        }
        if matches!(text, "통해" | "통하여") {
            return before.ends_with('을') || before.ends_with('를');
        }
        if matches!(text, "만나" | "만난")
            && (before.ends_with('과') || before.ends_with('와') || before.ends_with("에서"))
            && text == "만나"
        {
            return true;
        }
        if matches!(text, "인용" | "인용해" | "인용하며" | "인용하여" | "인용하면서") {
            return true;
        }
        if matches!(text, "관련" | "관련해" | "관련하여") && before.ends_with(['과', '와']) {
            return true;
        }
        static OCCASIONS: Lazy<Endings> = Lazy::new(|| Endings::new(lexicon::OCCASIONS));
        let occasion = |noun: &str| OCCASIONS.end(noun);
        for end in ["에서", "에서의", "에", "에선"] {
            if let Some(noun) = text.strip_suffix(end) {
                let noun = words::bare(noun);
                let place_only = end == "에";
                let fits = if place_only {
                    [
                        "글",
                        "게시판",
                        "홈페이지",
                        "페이스북",
                        "트위터",
                        "인스타그램",
                        "블로그",
                        "SNS",
                        "기자",
                        "언론",
                        "측",
                    ]
                    .iter()
                    .any(|o| noun.ends_with(o))
                } else {
                    occasion(noun)
                };
                if fits {
                    return true;
                }
            }
        }
        if matches!(text, "열고" | "열어" | "갖고" | "가지고" | "내고" | "참석해" | "출연해" | "발표하며" | "올려")
        {
            let noun = words::case(before).map_or(before, |(len, _)| before.get(..len).unwrap_or_default());
            return occasion(noun);
        }
        // a clause of the reporter's own: `…를 공개하며, `
        word.stop == Stop::Comma
            && (text.ends_with("하며") || text.ends_with("하면서") || text.ends_with("에서") || text.ends_with("하고"))
            && self.subjects.get(self.subjects.partition_point(|s| s.at <= i)).is_some_and(|s| s.at <= i + 2)
    }

    /// The one told, directly behind the speaker: `소비자들에게`, `당국에`.
    fn told(&self, floor: usize, i: usize) -> bool {
        let Some(word) = self.word(i) else { return false };
        let person = word.text.strip_suffix("에게");
        // an acronym may be the matter as well: `AI에 투자가 …`
        let body = word
            .text
            .strip_suffix('에')
            .filter(|noun| words::speaks(noun) && !noun.bytes().all(|b| b.is_ascii_alphanumeric()));
        if person.or(body).map_or(true, str::is_empty) {
            return false;
        }
        // `방송에 출연하는`, `학교에 다니며`: a verb takes the body at once
        let next = self.word(i + 1).map_or("", |w| w.text);
        if body.is_some() && (words::adnominal(next) || words::verbal(next) || words::linking(next)) {
            return false;
        }
        // only the phrase itself may stand between: an object or a verb before it is the matter's
        (floor..i).all(|k| {
            self.word(k).is_some_and(|w| {
                w.pair.is_none()
                    && (self.skips(k, i)
                        || words::case(w.text).map_or(true, |(_, case)| matches!(case, Case::Genitive | Case::Oblique))
                            && !words::adnominal(w.text))
            })
        })
    }

    // ---- X에 따르면

    fn find_according(&self) -> Vec<According> {
        let mut out = Vec::new();
        for (at, word) in self.words.iter().enumerate() {
            if word.pair.is_some() {
                continue;
            }
            let Some(verb) = ["따르면", "의하면"].into_iter().find(|v| word.text.ends_with(v)) else { continue };
            let cue = Span::new(word.span.end - verb.len(), word.span.end);
            let head = word.text.strip_suffix(verb).unwrap_or_default();
            // `협회에 따르면` or `협회에따르면`
            let (head_at, noun) = if head.is_empty() {
                let Some(prior) = at.checked_sub(1).and_then(|p| self.word(p)) else { continue };
                let Some(noun) = prior.text.strip_suffix('에') else { continue };
                (at - 1, noun)
            } else {
                let Some(noun) = head.strip_suffix('에') else { continue };
                (at, noun)
            };
            let Some(first) = self.word(head_at) else { continue };
            let glued = noun.is_empty() && head_at > 0;
            if !glued && matches!(noun, "바" | "이" | "그" | "법" | "") {
                continue;
            }
            let start = words::phrase_start(self.words, if glued { head_at - 1 } else { head_at }, 0);
            let mut end = first.span.start + noun.len();
            let Some(from) = self.word(start) else { continue };
            // `김 교수의 설명에 따르면` is the professor
            let text = self.reading.view.get(from.span.start..end).unwrap_or_default();
            for said in ["의 말", "의 설명", "의 증언", "의 주장", "의 전언"] {
                if let Some(owner) = text.strip_suffix(said) {
                    end = from.span.start + owner.len();
                }
            }
            if from.span.start < end {
                out.push(According { at, phrase: Span::new(from.span.start, end), cue });
            }
        }
        out
    }

    fn read_according(&self, out: &mut Vec<Found<Draft>>) {
        for found in self.according.iter().take(KEPT) {
            let start = found.at + 1;
            let Some(first) = self.word(start) else { continue };
            let Some(last) = self.words.last() else { continue };
            let mixed = (start..self.words.len()).filter_map(|i| self.pair(i).map(|p| (i, p)));
            // words in marks that are X's own are the quotation, not the clause
            let own = mixed.clone().any(|(i, p)| self.marked(i, p).is_some_and(|d| d.cue == Some(found.cue)));
            if own {
                continue;
            }
            let mut begin = start;
            while begin + 1 < self.words.len()
                && self.word(begin).is_some_and(|w| {
                    words::CONNECTIVES.hold(w.text) && w.text != "이날" && w.text != "당시" && w.text != "특히"
                })
            {
                begin += 1;
            }
            let begin = self.word(begin).map_or(first.span.start, |w| w.span.start);
            let mut end = last.span.end;
            if let Some(&(at, before_go)) = self.quotatives.last() {
                let hearsay = at + 2 == self.words.len()
                    && self
                        .word(at + 1)
                        .is_some_and(|w| matches!(w.text, "한다" | "합니다" | "했다" | "전한다" | "전해졌다"));
                if hearsay && at > found.at {
                    end = before_go;
                }
            }
            if begin >= end {
                continue;
            }
            let candidate = Candidate {
                phrase: found.phrase,
                place: Place::Named,
                voice: Voice::Speaker,
                from: begin,
                quote_type: QuoteType::Indirect,
                relative: false,
            };
            let mut draft = self.draft(QuoteType::Indirect, None, vec![candidate], Orphan::Drop);
            draft.cue = Some(found.cue);
            out.push(Found { span: Span::new(begin, end), value: draft });
        }
    }

    /// `X는 …것이라는 설명이다`.
    fn read_verdict(&self, out: &mut Vec<Found<Draft>>) {
        let Some(last) = self.words.last().filter(|w| w.pair.is_none()) else { return };
        let Some(noun) = last.text.strip_suffix("이다").or_else(|| last.text.strip_suffix("이었다")) else {
            return;
        };
        if !lexicon::VERDICTS.contains(&noun) {
            return;
        }
        let Some(at) = self.words.len().checked_sub(2) else { return };
        let Some(word) = self.word(at).filter(|w| w.pair.is_none()) else { return };
        let Some(head) = ["다는", "라는", "자는", "냐는"]
            .into_iter()
            .find_map(|e| word.text.ends_with(e).then(|| word.text.len() - "는".len()))
        else {
            return;
        };
        let end = word.span.start + head;
        // only where the speaker is said first in the sentence and surely speaks
        let Some(subject) =
            self.subjects.first().filter(|s| s.place == Place::Topic && s.voice == Voice::Speaker && s.at < at)
        else {
            return;
        };
        let from = self.begin(subject.at + 1, at);
        if from >= end {
            return;
        }
        let candidate = Candidate {
            phrase: subject.phrase,
            place: Place::Topic,
            voice: subject.voice,
            from,
            quote_type: QuoteType::Indirect,
            relative: false,
        };
        let mut draft = self.draft(QuoteType::Indirect, None, vec![candidate], Orphan::Drop);
        draft.cue = Some(last.span);
        out.push(Found { span: Span::new(from, end), value: draft });
    }

    /// Speech with one mark missing where no quoting ending was found.
    fn read_strays(&self, out: &mut Vec<Found<Draft>>) {
        for stray in &self.strays {
            let after = self.words.partition_point(|w| w.span.start < stray.at);
            if stray.opens {
                self.open_stray(*stray, after, out);
            } else {
                self.close_stray(*stray, after, out);
            }
        }
    }

    /// `김 교수 "…` up to the end of a line.
    fn open_stray(&self, stray: Stray, after: usize, out: &mut Vec<Found<Draft>>) {
        let Some(last) = self.words.last() else { return };
        let begin = stray.at + stray.len;
        let quoted = self.quotatives.iter().any(|(i, _)| *i >= after && self.governing(*i, true).is_some());
        let content = self.reading.view.get(begin..last.span.end).unwrap_or_default();
        if quoted || !self.reading.sentence.closes_line || word_count(content) < 3 {
            return;
        }
        let Some(phrase) = self.headline_source(after) else { return };
        let candidate = Candidate {
            phrase,
            place: Place::Headline,
            voice: Voice::Speaker,
            from: begin,
            quote_type: QuoteType::Direct,
            relative: false,
        };
        let mut draft = self.draft(QuoteType::Direct, None, vec![candidate], Orphan::Nobody);
        draft.mended = true;
        out.push(Found { span: Span::new(begin, last.span.end), value: draft });
    }

    /// `그는 …한다"고 말했다`.
    fn close_stray(&self, stray: Stray, after: usize, out: &mut Vec<Found<Draft>>) {
        let Some(marker) = self.word(after).filter(|w| w.glued) else { return };
        let cue = match lexicon::link(marker.text) {
            Some(Link::Go) => self.governing(after, false),
            Some(Link::While) => self.main_cue(after),
            _ => None,
        };
        let Some(cue) = cue else { return };
        let start = self.clause_start(after);
        let begin = self.begin(start, after);
        let from = |s: &Subject| if s.at > after { begin } else { self.begin(s.at + 1, after) };
        let candidates = self.candidates(after, Some((after, Some(cue))), |_| QuoteType::Direct, from);
        let mut draft = self.draft(QuoteType::Direct, Some(cue), candidates, Orphan::Drop);
        draft.mended = true;
        if begin < stray.at {
            out.push(Found { span: Span::new(begin, stray.at), value: draft });
        }
    }
}

/// Those who report what others are accused of.
fn law_body(phrase: &str) -> bool {
    [
        "경찰",
        "경찰서",
        "경찰청",
        "수사대",
        "수사과",
        "수사팀",
        "검찰",
        "지검",
        "고검",
        "지법",
        "고법",
        "법원",
        "재판부",
        "해경",
    ]
    .iter()
    .any(|end| words::bare(phrase).ends_with(end))
}

/// What may stand between a quoting ending and its verb.
fn passes(text: &str) -> bool {
    if lexicon::MANNERS.contains(&text) || words::dated(text) {
        return true;
    }
    if words::case(text).is_some() {
        return !text.ends_with("보다");
    }
    !words::verbal(text)
}

/// Verbs of hearsay: nobody is known to have said it.
fn hearsay(text: &str) -> bool {
    ["합니다", "하네요", "해요", "알려", "전해졌", "전해진", "불리", "불린", "불렸", "한다", "하는", "할", "해서"]
        .iter()
        .any(|h| text.starts_with(h))
}

/// A noun for what one shows with words: 불쾌감, 서운함.
fn feeling(noun: &str) -> bool {
    [
        "감",
        "함",
        "움",
        "심",
        "뜻",
        "의사",
        "기색",
        "심경",
        "속내",
        "논란",
        "주의",
        "자리",
        "각오",
        "목소리",
        "입",
        "운",
        "말문",
        "한숨",
        "질문",
    ]
    .iter()
    .any(|end| noun.ends_with(end))
}

fn word_count(text: &str) -> usize {
    text.split_whitespace().take(4).count()
}

/// The span of the content without the spaces at its ends.
fn trim(view: &str, pair: Pair) -> Span {
    let text = view.get(pair.start..pair.end).unwrap_or_default();
    let lead = text.len() - text.trim_start().len();
    Span::new(pair.start + lead, pair.start + lead + text.trim().len())
}

/// Whether words end in a finite verb.
fn finite_ending(content: &str) -> bool {
    content.trim_end_matches(['.', '?', '!', ' ']).ends_with(['다', '요', '까', '라', '자', '냐', '죠'])
}

/// Whether words end as a sentence of speech does: a finite ending, or a noun that
/// the copula would follow (것, 때문, 뿐).
fn sentence_like(content: &str) -> bool {
    const ENDS: &[&str] = &[
        "다", "요", "죠", "까", "라", "자", "냐", "나", "네", "군", "지", "걸", "데", "게", "니", "오", "소", "랴",
        "마", "세", "려", "듯", "음", "임", "함", "것", "뿐", "때문", "따름", "중", "예정", "계획", "방침", "생각",
        "입장", "마련", "터", "편", "셈", "정도", "수준", "바람", "희망", "할 것", "처음", "문제", "상황", "기대",
        "야", "어", "아", "해", "돼", "줘", "고",
    ];
    let core = content.trim_end_matches(|c: char| !c.is_alphanumeric() && c != ')');
    let core = if core.ends_with(')') { words::bare(core) } else { core };
    let stopped = content.trim_end().ends_with(['.', '?', '!']);
    stopped || ENDS.iter().any(|end| core.ends_with(end))
}
