//! The words that quotations are made of: verbs of saying, endings that quote, and
//! the nouns that tell a speaker or an occasion from the matter spoken of.

use super::CueKind;
use crate::text::particle::is_hangul;
use crate::text::table::{char_bit, ByEdge, Syllables};
use crate::text::verb::{self, Base, Class, Form};
use once_cell::sync::Lazy;

use Class::{Dieut, Ha, Regular, Reu, Siot};
use CueKind::{
    Add, Admit, Announce, Answer, Ask, Call, Claim, Complain, Criticise, Deny, Explain, Express, Forecast, Judge,
    Praise, Promise, Propose, Recall, Report, Request, Say, Shout, Stress, Warn, Write,
};

/// What a verb can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Quotes a clause without marks: `…다고 밝혔다`.
    Clause,
    /// Quotes only what stands in marks: `"…"며 정책을 제시했다`. In `…다고 제시했다`
    /// it would be a cue too rarely to be worth the mistakes.
    Marks,
    /// Says something of its own and quotes only right behind the ending 고: `했다`.
    Adjacent,
}

/// One verb of saying.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verb {
    /// The noun with its particle that makes the verb one of saying, or nothing: `목소리를`.
    pub(crate) noun: &'static str,
    pub(crate) stem: &'static str,
    /// The dictionary form: `목소리를 높이다`.
    pub(crate) lemma: &'static str,
    pub(crate) class: Class,
    pub(crate) kind: CueKind,
    pub(crate) reach: Reach,
}

impl Verb {
    /// Whether it announces or claims, so that a noun with 에게 before it belongs to the
    /// words: `B씨에게 맞았다고 진술했다`.
    pub(crate) fn tells_nobody(&self) -> bool {
        matches!(self.kind, Announce | Claim | Forecast | Judge) || matches!(self.stem, "진술" | "증언")
    }
}

/// The dictionary form of a stem.
macro_rules! lemma {
    (Ha $($stem:expr),+) => {
        concat!($($stem,)+ "하다")
    };
    ($class:ident $($stem:expr),+) => {
        concat!($($stem,)+ "다")
    };
}

macro_rules! verbs {
    ($($kind:ident $class:ident $reach:ident: $($stem:literal)+;)+) => {
        &[$($(Verb { noun: "", stem: $stem, lemma: lemma!($class $stem), class: $class, kind: $kind, reach: Reach::$reach },)+)+]
    };
}

macro_rules! phrases {
    ($($kind:ident $class:ident $reach:ident: $($noun:literal $stem:literal),+;)+) => {
        &[$($(Verb { noun: $noun, stem: $stem, lemma: lemma!($class $noun, " ", $stem), class: $class, kind: $kind, reach: Reach::$reach },)+)+]
    };
}

/// Verbs that quote by themselves. 하다 stems are given without the 하.
#[rustfmt::skip]
pub(crate) const VERBS: &[Verb] = verbs! {
    Say Ha Adjacent: "";
    Say Ha Clause: "말" "발언" "언급" "이야기" "얘기" "말씀" "진술" "증언" "대변" "거론" "전언" "피력" "서술" "구술";
    Say Regular Clause: "속삭이" "중얼거리" "읊조리" "거들" "내비치" "재잘거리" "읊";
    Say Ha Marks: "인사" "농담" "입장" "반응" "표시";
    Say Regular Marks: "꺼내" "내놓" "되뇌" "풀어놓" "늘어놓" "건네" "나누";
    Stress Ha Clause: "강조" "역설" "단언" "확언" "장담" "자신" "호언장담" "공언" "천명" "강변" "설파" "환기" "단정" "재확인" "확인" "재강조" "자부";
    Stress Ha Marks: "확신" "주지" "각인";
    Stress Regular Clause: "못박" "일깨우" "내세우";
    Add Ha Clause: "부연" "첨언" "부언" "반복" "되풀이";
    Add Regular Clause: "덧붙이" "곁들이" "보태";
    Explain Ha Clause: "설명" "해명" "소개" "해설" "풀이" "분석" "진단" "해석" "설득" "변명" "변호" "예시" "부연설명" "귀띔" "시사" "변론" "조언" "논증" "입증" "추론" "유추";
    Explain Regular Clause: "둘러대" "얼버무리" "잡아떼";
    Explain Regular Marks: "짚" "짚어내";
    Claim Ha Clause: "주장" "지목" "거짓말" "항변" "반박" "반론" "논박" "고집" "제기" "자처" "맞불" "옹호" "두둔" "호도";
    Claim Regular Clause: "우기" "맞서" "버티" "뻗대";
    Criticise Ha Clause: "비판" "비난" "지적" "질타" "성토" "규탄" "힐난" "책망" "질책" "혹평" "일갈" "직격" "저격" "맹비난" "맹공" "폄하" "조롱" "비하" "반발" "항의" "개탄" "탓" "맹비판" "지탄" "비아냥" "공박" "맹공격" "야유" "힐책" "고발" "풍자" "냉소" "타박" "핀잔" "면박" "훈계" "훈수" "폭로" "공격" "쓴소리";
    Criticise Regular Clause: "꼬집" "꾸짖" "나무라" "쏘아붙이" "비꼬" "비아냥대" "비아냥거리" "깎아내리" "몰아세우" "몰아붙이" "헐뜯" "빈정대" "빈정거리" "비웃" "질러대";
    Criticise Regular Marks: "쏟아내" "퍼붓" "흔들" "후벼파";
    Ask Dieut Clause: "묻" "되묻" "캐묻";
    Ask Ha Clause: "반문" "질문" "질의" "추궁" "문의" "자문" "심문" "타진";
    Ask Regular Clause: "따지" "물어보" "따져묻";
    Answer Ha Clause: "답" "대답" "답변" "응답" "화답" "응수" "대꾸" "회신" "회답" "맞대응";
    Answer Regular Clause: "받아치" "맞받아치" "되받아치" "맞받" "되받";
    Promise Ha Clause: "약속" "다짐" "맹세" "공약" "서약" "확약" "선서" "보증" "보장";
    Promise Ha Marks: "각오" "결의";
    Forecast Ha Clause: "예상" "전망" "예측" "관측" "예견" "예보" "추정" "추산" "예언" "추측";
    Forecast Ha Marks: "기대" "기원" "당연시" "낙관" "비관" "고대";
    Forecast Regular Clause: "내다보" "점치";
    Warn Ha Clause: "경고" "우려" "예고" "협박" "위협" "엄포" "경계" "으름장" "걱정" "염려" "충고";
    Request Ha Clause: "요구" "요청" "당부" "주문" "촉구" "지시" "명령" "호소" "권고" "권유" "부탁" "청" "독려" "재촉" "압박" "간청" "애원" "신신당부" "통보" "통지" "고지" "독촉" "종용" "격려" "강권" "간언" "채근" "하명" "청원" "탄원" "읍소" "주의" "설교" "권" "사주" "청탁" "청구" "초대" "지도" "제청" "신청" "건의";
    Request Regular Clause: "다그치" "부추기" "조르" "보채" "꼬드기";
    Request Reu Clause: "타이르";
    Propose Ha Clause: "제안" "제의" "제언" "발제" "역제안" "추천" "회유";
    Propose Ha Marks: "제시" "발의" "내정" "상정";
    Announce Ha Clause: "발표" "공표" "선언" "선포" "공시" "공지" "공고" "공개" "보고" "제보" "브리핑" "포고" "전달" "신고" "통고" "선전" "광고" "홍보" "자랑" "과시" "안내" "명시" "적시" "계고";
    Announce Regular Clause: "밝히" "알리" "알려주" "알려오";
    Report Ha Clause: "보도" "전" "타전" "기사화" "송고" "방송" "방영" "속보" "대서특필" "인용보도";
    Report Ha Marks: "인용";
    Write Regular Clause: "적" "쓰" "써넣" "적어놓";
    Write Ha Clause: "기록" "기고" "기술" "게시" "게재" "댓글" "트윗" "집필" "표명";
    Write Regular Marks: "올리" "남기" "새기" "띄우" "보내" "실";
    Judge Ha Clause: "판결" "판시" "선고" "평가" "평" "평결" "판정" "논평" "촌평" "총평" "평론" "심판" "결론" "자평" "품평";
    Judge Ha Marks: "구형" "정리" "요약" "결정" "기각" "단죄" "의결" "판단" "설시";
    Judge Regular Marks: "내리" "매기";
    Admit Ha Clause: "시인" "인정" "자인" "고백" "자백" "실토" "사과" "사죄" "자책" "반성" "참회" "수긍" "동의" "공감";
    Admit Regular Clause: "털어놓";
    Admit Ha Marks: "감사" "용서" "양해" "찬성" "지지";
    Deny Ha Clause: "부인" "부정" "일축" "발뺌" "함구";
    Deny Ha Marks: "거부" "거절" "반대" "고사" "사양" "난색" "외면";
    Complain Ha Clause: "하소연" "토로" "푸념" "불평" "한탄" "탄식" "넋두리" "볼멘소리" "불만" "엄살" "통탄" "울먹" "분개" "격분" "분노";
    Complain Regular Clause: "투덜대" "투덜거리" "울먹이" "흐느끼" "칭얼대" "징징대" "구시렁대";
    Praise Ha Clause: "칭찬" "극찬" "호평" "치하" "축하" "환영" "감탄" "상찬" "예찬" "찬양" "응원" "찬사" "추모" "애도" "위로" "격찬" "칭송" "추앙" "찬탄" "덕담";
    Praise Regular Clause: "추켜세우" "치켜세우" "반기" "추어올리";
    Recall Ha Clause: "회고" "회상" "술회" "추억";
    Recall Ha Marks: "기억" "추도";
    Recall Regular Marks: "돌아보" "되돌아보" "떠올리" "되새기" "돌이키";
    Express Ha Marks: "표";
    Report Regular Clause: "전해오";
    Express Regular Marks: "드러내" "나타내" "보이" "터뜨리" "터트리" "던지" "밝혀내" "감추" "숨기" "삼키";
    Express Ha Marks: "표출" "표현" "표방" "의문";
    Shout Ha Clause: "고함" "절규" "호통" "연호" "환호" "고성" "함성" "성원" "포효";
    Shout Regular Clause: "외치" "소리치" "고함치" "호통치" "부르짖" "울부짖" "내지" "뇌까리" "으르렁대" "소리지";
    Shout Reu Clause: "소리지르";
    Call Reu Marks: "부르";
    Call Ha Marks: "지칭" "묘사" "명명" "규정" "비유" "칭" "정의" "폄훼" "낙인" "통칭";
    Call Regular Marks: "빗대";
    Call Dieut Marks: "일컫";
};

/// Verbs that quote together with a noun. The cue is still the verb alone.
#[rustfmt::skip]
pub(crate) const PHRASES: &[Verb] = phrases! {
    Say Regular Clause: "입을" "열", "말문을" "열", "운을" "떼", "입을" "떼", "말을" "꺼내", "말을" "건네", "말을" "전하", "말을" "남기", "말을" "아끼", "말끝을" "흐리", "입을" "모으", "뜻을" "모으", "의견을" "모으", "의견을" "내놓", "의견을" "내", "입장을" "내놓", "입장을" "내", "입장을" "보이", "뜻을" "비치", "의사를" "내비치", "너스레를" "떨", "의사를" "나타내", "뜻을" "나타내", "태도를" "보이", "속내를" "드러내", "속내를" "비추", "심경을" "비추";
    Say Siot Clause: "말을" "잇";
    Stress Regular Clause: "목소리를" "높이", "목소리를" "내", "한목소리를" "내", "목청을" "높이", "쐐기를" "박", "못을" "박", "힘을" "주", "힘을" "싣", "무게를" "싣", "열변을" "토하", "기염을" "토하", "자신감을" "보이", "자신감을" "내비치", "자신감을" "드러내", "의지를" "드러내", "의지를" "나타내", "의지를" "내비치", "방점을" "찍", "의지를" "다지", "의지를" "보이", "포문을" "열", "핏대를" "세우";
    Promise Regular Clause: "각오를" "다지", "포부를" "드러내", "출사표를" "던지", "의욕을" "보이";
    Criticise Regular Clause: "날을" "세우", "각을" "세우", "직격탄을" "날리", "일침을" "놓", "일침을" "날리", "화살을" "돌리", "포화를" "퍼붓", "돌직구를" "날리", "딴지를" "걸", "수위를" "높이";
    Criticise Ha Clause: "일침을" "가", "쓴소리를" "";
    Deny Siot Clause: "선을" "긋";
    Deny Regular Clause: "난색을" "보이";
    Ask Regular Clause: "의문을" "던지", "질문을" "던지", "화두를" "던지";
    Complain Regular Clause: "울분을" "토하", "울분을" "터뜨리", "분통을" "터뜨리", "불만을" "터뜨리", "볼멘소리를" "내", "심경을" "드러내", "불만을" "드러내", "불만을" "나타내", "분노를" "드러내", "유감을" "나타내", "실망감을" "드러내", "거부감을" "드러내", "의구심을" "나타내", "의구심을" "드러내", "억울함을" "나타내", "불쾌감을" "드러내", "아쉬움을" "드러내", "아쉬움을" "나타내";
    Claim Regular Clause: "주장을" "펴", "주장을" "펼치", "논리를" "펴", "논리를" "펼치";
    Announce Regular Clause: "성명을" "내", "논평을" "내", "입장문을" "내", "입장문을" "올리", "보도자료를" "내";
    Warn Regular Clause: "엄포를" "놓", "주의를" "주", "으름장을" "놓", "우려를" "드러내", "우려를" "나타내", "우려를" "내놓", "경종을" "울리";
    Praise Regular Clause: "찬사를" "보내", "기대감을" "드러내", "기대감을" "나타내", "고마움을" "나타내", "축사를" "보내";
    Write Regular Clause: "글을" "올리", "글을" "남기", "사과문을" "올리", "사과문을" "내", "댓글을" "남기", "댓글을" "달", "메시지를" "남기", "메시지를" "보내", "메시지를" "띄우", "문자를" "보내", "편지를" "보내", "답장을" "보내";
    Judge Regular Clause: "평가를" "내리", "진단을" "내리", "판결을" "내리", "결론을" "내리", "해석을" "내놓", "분석을" "내놓", "전망을" "내놓", "평가를" "내놓", "진단을" "내놓";
    Judge Ha Clause: "평가를" "", "주장을" "", "말을" "", "이야기를" "", "얘기를" "", "답변을" "", "설명을" "";
};

/// Every verb of saying.
pub(crate) fn verbs() -> impl Iterator<Item = &'static Verb> {
    VERBS.iter().chain(PHRASES)
}

/// Nouns with 하다 that are something else where they stand alone: `보고` is mostly
/// 보다, `전` "before", `말` "end". One-syllable ones never stand alone.
const NO_BARE_ROOT: &[&str] = &[
    "보고",
    "자신",
    "확인",
    "방송",
    "신고",
    "결정",
    "인사",
    "공개",
    "광고",
    "안내",
    "기대",
    "정리",
    "소개",
    "입장",
    "반응",
    "공격",
    "이야기",
    "얘기",
    "사과",
    "지도",
    "신청",
    "초대",
    "전달",
    "설득",
    "기록",
    "감사",
    "지지",
    "동의",
    "선고",
    "판결",
    "평가",
    "전망",
    "분석",
    "인용",
    "표시",
    "명시",
];

/// A base form of a verb.
struct Row {
    form: Box<str>,
    /// Its second and its third syllable, where it has them.
    second: Option<char>,
    third: Option<char>,
    verb: &'static Verb,
    base: Base,
}

/// The base forms of all verbs, by their first two syllables: most words begin with none.
struct Bases {
    /// Sorted by form.
    rows: Vec<Row>,
    /// The number of the group of each first syllable, counted from 1.
    firsts: Syllables<u16>,
    groups: Vec<Group>,
}

/// The rows with one first syllable.
#[derive(Clone, Copy)]
struct Group {
    rows: (u32, u32),
    /// Those of them that are just that syllable come first.
    single: u32,
    /// A bit for each second syllable.
    seconds: u64,
}

static BASES: Lazy<Bases> = Lazy::new(|| {
    let mut rows: Vec<Row> = Vec::new();
    for verb in verbs() {
        let alone = verb.stem.chars().nth(1).is_some() && !NO_BARE_ROOT.contains(&verb.stem);
        for (form, base) in verb::bases(verb.stem, verb.class) {
            if base != Base::Root || alone {
                let mut behind = form.chars().skip(1);
                let (second, third) = (behind.next(), behind.next());
                rows.push(Row { form: form.into_boxed_str(), second, third, verb, base });
            }
        }
    }
    rows.sort_by(|a, b| a.form.cmp(&b.form));
    let (mut numbers, mut groups) = (Vec::new(), Vec::new());
    let mut from = 0;
    let first = |row: &Row| row.form.chars().next();
    for group in rows.chunk_by(|a, b| first(a) == first(b)) {
        let to = from + group.len() as u32;
        let single = from + group.iter().take_while(|row| row.second.is_none()).count() as u32;
        let seconds = group.iter().filter_map(|row| row.second).fold(0, |bits, second| bits | char_bit(second));
        groups.push(Group { rows: (from, to), single, seconds });
        numbers.extend(group.first().and_then(first).map(|first| (first, groups.len() as u16)));
        from = to;
    }
    Bases { rows, firsts: Syllables::new(numbers), groups }
});

impl Bases {
    /// The base forms of one syllable that a word begins with, and the longer ones whose first
    /// two it has.
    fn at(&self, word: &str) -> Option<(&[Row], &[Row])> {
        let mut chars = word.chars();
        let number = self.firsts.get(chars.next()?);
        let group = self.groups.get(usize::from(number).checked_sub(1)?)?;
        let single = self.rows.get(group.rows.0 as usize..group.single as usize)?;
        let second = chars.next();
        if second.is_none_or(|second| group.seconds & char_bit(second) == 0) {
            return (!single.is_empty()).then_some((single, &[]));
        }
        let longer = self.rows.get(group.single as usize..group.rows.1 as usize)?;
        let longer = longer.get(longer.partition_point(|row| row.second < second)..)?;
        let longer = longer.get(..longer.partition_point(|row| row.second == second))?;
        Some((single, longer))
    }
}

/// A verb of saying as it stands in a word.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spoken {
    pub(crate) verb: &'static Verb,
    pub(crate) form: Form,
    /// The bytes of the word that are the verb: `밝혔다` of `밝혔다고`.
    pub(crate) len: usize,
}

/// The verb of saying that a word is, where `before` is the word in front of it.
pub(crate) fn spoken(word: &str, before: &str) -> Option<Spoken> {
    if may_speak(word) {
        spoken_in(word, before)
    } else {
        None
    }
}

/// The same of a word that is known to end as some form does.
pub(crate) fn spoken_in(word: &str, before: &str) -> Option<Spoken> {
    let (single, longer) = BASES.at(word)?;
    let third = word.chars().nth(2);
    let mut best: Option<((usize, usize), Spoken)> = None;
    for row in single.iter().chain(longer.iter().filter(|row| row.third.is_none() || row.third == third)) {
        let verb = row.verb;
        let Some(rest) = word.strip_prefix(&*row.form) else { continue };
        if !verb.noun.is_empty() && !before.ends_with(verb.noun) {
            continue;
        }
        let Some(form) = verb::form(row.base, rest) else { continue };
        // `목소리를 높였다` before `높였다`, and a long stem before a short one
        let rank = (verb.noun.len(), row.form.len());
        if best.as_ref().is_none_or(|(held, _)| rank > *held) {
            best = Some((rank, Spoken { verb, form, len: verb_len(word, form) }));
        }
    }
    best.map(|(_, found)| found).filter(|_| !NO_FORMS.contains(&word))
}

/// Whether a word ends as some form of some verb does. Only the last character is
/// looked at; a bare noun (`강조`) is asked for as itself.
fn may_speak(word: &str) -> bool {
    word.chars().next_back().is_some_and(may_end)
}

/// Whether some form of some verb of saying ends in the syllable.
pub(crate) fn may_end(last: char) -> bool {
    static LASTS: Lazy<Syllables<bool>> = Lazy::new(|| {
        let mut lasts = Vec::new();
        // the kinds that were met, and whether nothing may stand behind them
        let mut kinds: Vec<(Base, bool)> = Vec::new();
        for row in &BASES.rows {
            let kind = row.base;
            let known = kinds.iter().find(|&&(other, _)| other == kind).map(|&(_, bare)| bare);
            let bare = known.unwrap_or_else(|| {
                lasts.extend(verb::endings(kind).filter_map(|(ending, _)| ending.chars().next_back()));
                let bare = verb::endings(kind).any(|(ending, _)| ending.is_empty());
                kinds.push((kind, bare));
                bare
            });
            lasts.extend(row.form.chars().next_back().filter(|_| bare));
        }
        Syllables::new(lasts.into_iter().map(|last| (last, true)))
    });
    LASTS.get(last)
}

/// The verb without the ending that quotes it: `밝혔다` of `밝혔다고`.
fn verb_len(word: &str, form: Form) -> usize {
    if form != Form::Quoted {
        return word.len();
    }
    word.rfind('다').map_or(word.len(), |at| at + '다'.len_utf8())
}

/// How the words behind a closing mark take it up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// 고, 라고, 이라고, 하고: the verb follows.
    Go,
    /// 며, 라며, 면서: another clause follows, and the verb stands at its end.
    While,
    /// 는, 라는, 이라는: a noun follows.
    Of,
}

/// What can stand behind a closing mark and quote.
#[rustfmt::skip]
pub(crate) const LINKS: &[(&str, Link)] = &[
    ("고", Link::Go), ("라고", Link::Go), ("이라고", Link::Go), ("고도", Link::Go), ("라고도", Link::Go), ("이라고도", Link::Go), ("고까지", Link::Go), ("라고까지", Link::Go), ("이라고까지", Link::Go), ("고는", Link::Go), ("라고는", Link::Go), ("이라고는", Link::Go),
    ("라고만", Link::Go), ("이라고만", Link::Go), ("고만", Link::Go), ("하고", Link::Go), ("라", Link::Go), ("이라", Link::Go), ("라하고", Link::Go), ("다고", Link::Go), ("냐고", Link::Go), ("자고", Link::Go),
    ("며", Link::While), ("라며", Link::While), ("이라며", Link::While), ("면서", Link::While), ("라면서", Link::While), ("이라면서", Link::While), ("면서도", Link::While), ("라면서도", Link::While), ("이라면서도", Link::While), ("라며서", Link::While), ("이며", Link::While), ("하며", Link::While), ("하면서", Link::While), ("다며", Link::While), ("다면서", Link::While), ("라고하며", Link::While), ("라고하면서", Link::While),
    ("는", Link::Of), ("라는", Link::Of), ("이라는", Link::Of), ("란", Link::Of), ("이란", Link::Of), ("다는", Link::Of), ("라던", Link::Of), ("이라던", Link::Of), ("라는게", Link::Of), ("이라는게", Link::Of), ("던", Link::Of),
];

/// The bytes of the longest link, `라고하면서`.
const LONGEST_LINK: usize = 21;

/// What a word behind a closing mark does with the quotation.
pub(crate) fn link(word: &str) -> Option<Link> {
    static BY_FIRST: Lazy<ByEdge<(&str, Link)>> = Lazy::new(|| ByEdge::first(LINKS, |(form, _)| form));
    // no link has more characters
    if word.len() > LONGEST_LINK {
        return None;
    }
    BY_FIRST.at(word).iter().find(|(form, _)| *form == word).map(|&(_, link)| link)
}

/// What the syllables that a text begins with do with a quotation before them.
pub(crate) fn link_at(rest: &str) -> Option<Link> {
    // one syllable more than a link can have is enough
    let near = rest.char_indices().take(LONGEST_LINK / '가'.len_utf8() + 1).find(|&(_, c)| !is_hangul(c));
    let end = near.map_or(LONGEST_LINK + 1, |(end, _)| end).min(rest.len());
    rest.get(..end).and_then(link)
}

/// What ends a clause that 고 quotes without marks: `갔다고`, `가자고`.
pub(crate) const BEFORE_GO: &[char] = &['다', '라', '자', '냐'];

/// Endings that quote a clause and go on to another: `있다며 …라고 말했다`.
pub(crate) const GOING_ON_SAYING: &[&str] =
    &["다며", "다면서", "다면서도", "라면서", "라면서도", "자며", "자면서", "라며", "냐며"];

/// The particle that quotes; the quotation ends before it.
pub(crate) const GO: char = '고';

/// Particles that may follow 고: `했다고도`, `라고는`.
const AFTER_GO: &[&str] = &["", "도", "는", "까지", "까지도", "만", "까지는"];

/// The last characters of words that quote a clause.
pub(crate) fn quotative_ends() -> impl Iterator<Item = char> {
    AFTER_GO.iter().filter_map(|form| form.chars().next_back()).chain([GO])
}

/// The syllables of the longest of them.
const LONGEST_AFTER_GO: usize = 3;

/// Where the quoted clause ends in a word that quotes it: before the 고.
pub(crate) fn quotative(word: &str) -> Option<usize> {
    let mut back = word.chars();
    let mut syllables = 0;
    while back.next_back()? != GO {
        syllables += 1;
        if syllables > LONGEST_AFTER_GO {
            return None;
        }
    }
    let at = back.as_str().len();
    if !BEFORE_GO.contains(&back.next_back()?) {
        return None;
    }
    // a syllable of the verb before the ending
    back.next_back()?;
    let rest = word.get(at + GO.len_utf8()..)?;
    (AFTER_GO.contains(&rest) && !NOT_QUOTING.contains(&word)).then_some(at)
}

/// Nouns that hold what is said: `"…"는 입장을 밝혔다`.
#[rustfmt::skip]
pub(crate) const SAYINGS: &[&str] = &[
    "글", "입장", "뜻", "의견", "성명", "성명서", "말", "답", "답변", "반응", "주장", "지적", "설명", "취지", "메시지", "소감", "발언", "평가", "전망", "비판", "각오", "포부", "견해", "우려", "인사",
    "당부", "요구", "결론", "논평", "댓글", "고백", "사과", "사과문", "입장문", "약속", "조언", "제안", "경고", "해명", "의사", "의지", "심경", "바람", "소회", "판단", "생각", "분석", "내용", "편지", "진술", "증언", "보도", "트윗", "속내", "다짐", "계획", "방침",
    "기대", "희망", "예상", "관측", "진단", "호소", "푸념", "하소연", "불만", "충고", "권고", "응답", "제언", "화두", "질문", "물음", "의문",
];

/// Those of them that another one answers where they are no object: `"…"라는 질문에 "…"라고`.
pub(crate) const QUESTIONS: &[&str] = &["화두", "질문", "물음", "의문"];

/// Those of them that are opinions, whatever is marked before them: `"…"이라는 입장`.
pub(crate) const OPINIONS: &[&str] = &["입장", "반응", "평가", "의견", "답변", "답", "뜻", "주장", "지적", "해명"];

/// Nouns for what is written or named in marks: `'…'라는 제목의 글` quotes nobody.
#[rustfmt::skip]
pub(crate) const NAMINGS: &[&str] = &["제목", "이름", "문구", "글귀", "표현", "별명", "구호", "슬로건", "현수막", "팻말", "노래", "주제", "단어", "명칭", "가사", "대사", "속담", "별칭", "꼬리표", "낙서", "간판"];

/// Nouns that end a sentence as verbs of saying do: `…것이라는 설명이다`.
#[rustfmt::skip]
pub(crate) const VERDICTS: &[&str] = &[
    "설명", "주장", "입장", "전망", "분석", "평가", "지적", "반응", "얘기", "이야기", "의견", "견해", "진단", "관측", "예상", "해명", "답변", "판단", "조언", "귀띔", "항변", "반박", "하소연", "비판",
];

/// The copula behind them.
pub(crate) const VERDICT_ENDS: [&str; 2] = ["이다", "이었다"];

/// Whether a text ends in one of [`VERDICTS`] with its copula.
pub(crate) fn is_verdict(text: &str) -> bool {
    static ENDS: Lazy<Endings> = Lazy::new(|| Endings::new(VERDICTS));
    VERDICT_ENDS.iter().any(|end| text.strip_suffix(end).is_some_and(|noun| ENDS.end(noun)))
}

/// Nouns for occasions and places where one speaks or writes. What ends in one of
/// them before 에서, 을 통해 … belongs to the verb of saying.
#[rustfmt::skip]
pub(crate) const OCCASIONS: &[&str] = &[
    "회견", "인터뷰", "간담회", "브리핑", "회의", "성명", "성명서", "보고서", "논평", "담화", "연설", "축사", "개회사", "환영사", "인사말", "강연", "토론회", "토론", "세미나", "포럼", "콘퍼런스", "컨퍼런스", "컨퍼런스콜", "콘퍼런스콜",
    "총회", "주총", "방송", "라디오", "통화", "이메일", "메일", "서한", "편지", "글", "페이스북", "트위터", "인스타그램", "SNS", "소셜미디어", "블로그", "홈페이지", "게시판", "기고", "기고문", "칼럼", "답변", "답변서", "자료", "보도자료", "설명자료",
    "입장문", "사과문", "결의문", "선언문", "통지문", "공문", "공시", "국감", "국정감사", "청문회", "질의", "대정부질문", "본회의", "유세", "기념식", "개막식", "취임식", "퇴임식", "시무식", "종무식", "만찬", "오찬", "회동", "면담", "회담", "법정", "공판", "재판", "결심공판",
    "판결문", "진술", "최후진술", "조사", "모임", "자리", "설명회", "발표", "발표회", "시사회", "공청회", "논문", "저서", "제안", "발언", "사설", "기사", "머리기사", "메시지", "신년사", "추도사", "제안서", "의견서", "탄원서", "반박문", "소견서", "협의회", "최고위", "의총", "의원총회", "제작발표회", "쇼케이스", "미사", "강론", "예배", "출연", "문자", "댓글", "트윗", "동영상", "영상", "유튜브", "문건", "공지", "대변인실", "측", "언론", "기자단", "주민설명회", "협상", "최고위원회의", "회견문", "건의문", "호소문", "담화문", "항의문", "협약식", "영장", "공소장", "고소장",
];

/// What one answers to: `…는 질문에`, `…는 지적에 대해서는`.
#[rustfmt::skip]
pub(crate) const PROMPTS: &[&str] = &["질문", "물음", "지적", "우려", "비판", "요구", "요청", "주장", "의혹", "설명", "질의", "관측", "전망", "제안", "반론", "말", "소식", "보도", "논란", "여부", "이유", "배경", "평가"];

/// What stands behind one of the prompts.
pub(crate) const AFTER_PROMPTS: &[&str] = &["에", "에는", "에도", "에게"];

/// How 대해 and 대하여 begin, which stand behind a prompt or a matter.
pub(crate) const ABOUT_LEAD: char = '대';

/// Verbs of asking by which one is led to speak: `묻자 …라고 말했다`.
pub(crate) const ASKED: &[&str] = &["묻자", "질문하자", "지적하자", "묻는데"];

/// What ends an adverbial of place: `기자간담회에서`.
pub(crate) const AT_OCCASIONS: &[&str] = &["에서", "에서의", "에", "에선", "에서는"];

/// `성명을 통해`.
pub(crate) const THROUGH: &[&str] = &["통해", "통하여"];

/// `기자들과 만나`.
pub(crate) const MEETING: &str = "만나";

/// `덕담과 함께`.
pub(crate) const TOGETHER: &str = "함께";

/// `B의 말을 인용해`.
pub(crate) const CITING: &[&str] = &["인용", "인용해", "인용하며", "인용하여", "인용하면서"];

/// Ends of a clause of the reporter's own before a comma: `…를 공개하며, `.
pub(crate) const BESIDES: &[&str] = &["하며", "하면서", "에서", "하고"];

/// Every word that an adverbial of the verb of saying may end in.
pub(crate) fn occasion_words() -> impl Iterator<Item = &'static str> {
    let lists = [AT_OCCASIONS, THROUGH, &[MEETING, TOGETHER], CITING, ABOUT, HOLDING, BESIDES];
    lists.into_iter().flatten().copied()
}

/// Every word that what one answers to may end in, but for 대해.
pub(crate) fn prompt_words() -> impl Iterator<Item = &'static str> {
    AFTER_PROMPTS.iter().chain(ASKED).copied()
}

/// Words in front of a sentence or behind its subject that join it to the text before.
#[rustfmt::skip]
pub(crate) const CONNECTIVES: &[&str] = &[
    "그러나", "하지만", "그리고", "또", "또한", "이에", "한편", "반면", "그런데", "그래서", "앞서", "이어", "이어서", "그러면서", "그러면서도", "이와", "아울러", "이밖에", "다만", "이에앞서", "이에따라", "더불어", "게다가", "반면에", "따라서", "끝으로", "마지막으로", "이날", "그러자", "이때", "이같이", "거듭", "재차", "더욱이", "그럼에도", "덧붙여", "이를", "특히", "당초", "일단", "이후", "줄곧",
];

/// Adverbs and other words that may stand between a quotation and its verb.
#[rustfmt::skip]
pub(crate) const MANNERS: &[&str] = &[
    "강하게", "거듭", "잘라", "조심스럽게", "솔직하게", "단호하게", "분명히", "공개적으로", "직접", "함께", "다시", "또", "이어", "재차", "수차례", "여러", "강력히", "강력하게", "공식", "공식적으로", "짧게", "간단히", "덧붙여", "크게", "처음", "최근", "이날", "당시", "앞서", "이같이", "이렇게", "이와", "같이", "먼저", "우선", "다소", "계속", "줄곧", "일제히", "나란히", "입을", "목소리를", "통해", "대해", "향해", "만나", "만난", "열어", "열고", "이미", "이와같이", "같은", "담담하게", "담담히", "웃으며", "조용히", "정면으로", "맹렬히", "맹", "꼭", "누차", "새로", "밝게", "모두", "각각", "정식으로", "되레", "오히려", "되려", "힘줘", "힘주어", "못", "딱", "한목소리로", "이구동성으로", "에둘러", "우회적으로", "넌지시", "이날도", "인용해", "인용하며", "인용,", "나서", "위해", "관련해", "비판적으로",
];

/// Words looked up by how a text ends: by their last characters first, since most
/// words of a text end in none of them.
pub(crate) struct Endings(ByEdge<&'static str>);

impl Endings {
    pub(crate) fn new(list: &[&'static str]) -> Self {
        Self(ByEdge::last(list, |word| word))
    }

    /// The words that `text` ends with.
    #[inline]
    pub(crate) fn of<'a>(&'a self, text: &'a str) -> impl Iterator<Item = &'static str> + 'a {
        self.0.before(text).iter().copied().filter(move |word| text.ends_with(word))
    }

    /// Whether `text` ends with any of them.
    pub(crate) fn end(&self, text: &str) -> bool {
        self.of(text).next().is_some()
    }

    /// Whether `text` is one of them.
    pub(crate) fn hold(&self, text: &str) -> bool {
        self.of(text).any(|word| word.len() == text.len())
    }
}

/// Beginnings of verbs of thinking, of hearsay and of boards that bear words (with a space: the whole word): the
/// ending 고 is theirs, and nobody is said to have spoken.
#[rustfmt::skip]
pub(crate) const THOUGHTS: &[&str] = &[
    "보고 ", "봤", "보았", "본다", "보는 ", "보며", "보여", "보인", "생각", "믿", "판단", "여기고", "여기는", "여기며", "여겨", "여긴", "여겼", "느끼", "느꼈", "느낀", "알고", "알려지", "알려졌", "알려진", "알려져", "전해지", "전해졌", "전해진", "전해져", "추측되", "예상되", "예상된", "착각", "오해", "상상", "짐작", "기억", "불리", "불린", "불렸", "불려", "적힌", "적혀", "쓰인", "쓰여", "써진", "새겨진", "새긴",
];

/// Whether a word is one of thinking or hearsay.
pub(crate) fn thought(word: &str) -> bool {
    static BY_FIRST: Lazy<ByEdge<&str>> =
        Lazy::new(|| ByEdge::first(THOUGHTS, |thought| thought.strip_suffix(' ').unwrap_or(thought)));
    let fits = |t: &&str| t.strip_suffix(' ').map_or_else(|| word.starts_with(t), |whole| word == whole);
    BY_FIRST.at(word).iter().any(fits)
}

/// Words that are speakers by themselves, standing for one named before.
#[rustfmt::skip]
pub(crate) const PRONOUNS: &[&str] = &["그", "그녀", "이들", "그들", "양측"];

/// First and second persons: in a quotation they are its speaker and nobody new.
pub(crate) const INNER: &[&str] = &[
    "나",
    "내",
    "저",
    "제",
    "우리",
    "저희",
    "너",
    "당신",
    "여러분",
    "누가",
    "누구",
    "아무",
    "자신",
    "자신들",
    "본인",
    "자기",
];

/// Last parts of nouns for those who speak: people and bodies.
#[rustfmt::skip]
pub(crate) const SPEAKERS: &[&str] = &[
    "관계자", "당국자", "당국", "소식통", "전문가", "전문가들", "대변인", "대변인실", "측", "재판부", "연구팀", "연구진", "연구원들", "위원회", "협회", "노조", "노동조합", "회사", "업체", "업계", "언론", "매체", "신문", "통신", "방송", "일보", "타임스", "타임즈", "저널", "포스트", "데일리", "경제", "주민", "주민들", "시민", "시민들", "학생", "학생들", "학부모", "상인", "직원", "승객", "목격자", "유족", "피해자", "가족", "누리꾼", "네티즌", "팬", "팬들", "증권가", "학계", "야당", "여당", "정부", "경찰", "경찰서", "소방서", "세무서", "해경", "지법", "지검", "고법", "대법", "헌재", "수사대", "교육지원청", "검찰", "법원", "청와대", "대통령실", "총리실", "국회", "의회", "군", "합참", "국방부", "외교부", "재단", "본부", "기구", "연맹", "연합", "연합회", "센터", "은행", "공사", "공단", "그룹", "증권", "당", "변호인", "변호인단", "지도부", "경영진", "수뇌부", "노동자", "노동자들", "근로자", "기업", "해병대", "농민", "어민", "환자", "작가", "감독", "배우", "가수", "선수", "교수", "박사", "연구소", "연구원", "병원", "대학", "학교", "보고서", "성명서", "성명", "논문", "사설", "편집장", "담당자", "소속사", "제작진", "제작사", "주최자", "주최측", "아내", "남편", "어머니", "아버지", "부모", "부인", "아들", "딸", "친구", "동료", "이웃", "여성", "남성", "씨", "의사", "변호사", "기자", "랍비", "신부", "목사", "스님", "후보", "대표", "의원", "반장", "주재원", "외교관", "분석가", "애널리스트", "지지자", "활동가", "단체", "민병대", "무장단체", "반군", "시당국", "법무부", "재무부", "국무부", "백악관", "크렘린", "출처", "본지", "취재진", "판사", "검사", "재판장", "학자", "학자들", "과학자들", "의원들", "관리", "관리들", "소방", "수사팀", "특검", "특검팀", "특별수사본부", "수사본부", "국정원", "기상청", "금융위", "금감원", "선관위", "협의회", "대책위", "비대위", "지회", "지부", "조합", "상의", "경총", "전경련", "민주노총", "한국노총", "시의회", "도의회", "군청", "구청", "시청", "도청", "교육청", "교육부", "총영사관", "대사관", "주간지", "월간지", "잡지", "뉴스", "채널",
    "부처", "이용자", "재력가", "사업가", "자산가", "정치인", "기업인", "연예인", "방송인", "언론인", "법조인", "의료진", "생존자",
    "제보자", "신고자", "소비자", "투자자", "고소인", "참가자", "관람객", "고객", "손님", "운전자", "장교", "병사", "부대원", "조합원",
    "당직자", "보좌진", "글쓴이", "작성자", "취재원", "개발자", "제작자", "판매자", "구매자", "시청자", "독자", "청취자", "여행객",
];

/// The side of somebody, who speaks whoever that is: `김씨 측`.
pub(crate) const SIDE: &str = "측";

/// Last parts of nouns for what is spoken of. A subject that ends so does not speak.
#[rustfmt::skip]
pub(crate) const MATTERS: &[&str] = &[
    "것", "적", "바", "데", "터", "줄", "점", "이유", "때문", "문제", "사건", "사고", "가격", "금리", "물가", "비율", "비용", "매출", "이익", "영업이익", "실적", "제도", "정책", "계획", "사업", "기술", "서비스", "제품", "시스템", "결과", "상황", "경우", "부분", "내용", "가능성", "필요", "필요성", "수", "일", "말", "이적료", "투자", "규모", "효과", "영향", "관계", "기능", "주가", "지수", "환율", "시장", "경기", "수요", "공급", "생산", "수출", "수입", "재고", "부채", "자금", "예산", "재원", "세금", "돈", "시간", "기간", "날", "때", "곳", "지역", "건물", "시설", "도로", "차량", "자동차", "비행기", "항공기", "선박", "무기", "법안", "법", "조항", "규정", "협상", "합의", "계약", "거래", "선거", "투표", "여론", "논란", "의혹", "혐의", "범행", "판결", "재판", "수사", "조사", "사실", "증거", "자료", "정보", "데이터", "영상", "사진", "발언", "주장", "지적", "비판", "우려", "전망", "기대", "생각", "마음", "감정", "느낌", "분위기", "방식", "방법", "방안", "대책", "조치", "행동", "행위", "활동", "작업", "과정", "단계", "수준", "상태", "조건", "환경", "기후", "날씨", "온도", "태풍", "지진", "화재", "피해", "부상자", "사망자", "실종자", "위치", "바다", "젤", "약", "백신", "바이러스", "치료", "수술", "공사", "건설", "개발", "연구", "실험", "시험", "경기장", "대회", "행사", "축제", "공연", "영화", "드라마", "노래", "앨범", "작품", "책", "게임", "체제", "훈련", "원인", "이번", "이것", "그것", "저것", "여기", "이는", "이곳", "그곳",
    "장소", "시작", "승차권", "소식", "액수", "금액", "평가", "요청", "의도", "이미지", "목적", "역할", "무리", "대피", "등장", "모습",
    "표정", "목소리", "이름", "별명", "크기", "무게", "속도", "거리", "맛", "집", "몸", "첫째", "둘째", "셋째", "지침", "규칙", "시행령", "약관", "조례", "전국", "요인", "응답", "대답", "답변", "의견", "입장", "제안", "지시",
];

/// Stems of verbs whose form before a noun looks like a noun with 는 or 은: `이끄는`, `젊은`.
#[rustfmt::skip]
pub(crate) const VERB_STEMS: &[&str] = &[
    "있", "없", "않", "하", "되", "바라", "이끄", "만드", "다루", "맡", "나서", "알려지", "오", "가", "보", "주", "받",
    "얻", "살", "사", "쓰", "내", "다니", "이르", "따르", "모르", "치르", "들", "같", "많", "높", "낮", "좋", "젊",
    "늙", "깊", "짧", "작", "적", "크", "밝히", "지내", "펼치", "벌이", "이어지", "열리", "걸리", "늘", "줄",
    "앞두", "들리", "몰리", "팔리", "풀리", "알리", "울리", "올리", "내리", "돌리", "늘리", "달리", "밀리", "숨기",
    "남기", "넘기", "옮기", "즐기", "지키", "맡기", "챙기", "번지", "던지", "빠지", "커지", "떨어지", "사라지",
    "미치", "마치", "합치", "그치", "거치", "고치", "외치", "다치", "걸치", "이어가", "가리키", "일으키", "겪",
    "뜯", "뽑", "꺾", "닦", "깎", "볶", "묶", "섞", "씻", "벗", "긁", "굶", "닮", "밟", "훑", "앓", "뚫", "꿇", "끓", "끊", "얹", "좁", "줍",
    "씹", "갚", "덮", "짚", "뱉", "붙", "짙", "맺", "찢", "쫓", "꽂", "늦", "잊", "넣", "놓", "쌓", "닿", "뻗", "쏟", "굳", "막", "썩", "빚", "되파", "어긋나", "만나", "일어나", "드러나", "벗어나", "끝나", "생겨나", "늘어나", "나타나", "달아나", "깨어나", "살아나", "자라나", "빛나", "부르", "오르", "흐르", "누르", "서두르", "저지르", "머무르", "지르", "기르", "고르", "가르", "자르",
    "벼르", "조르", "구르", "바르", "마르",
    "죽", "찍", "녹", "갖", "싣", "훔치",
    "끼", "뛰", "세우", "키우", "치우", "채우", "태우", "피우", "비우", "싸우", "외우", "모시", "입", "먹", "잡",
    "찾", "넘", "남", "넓", "맞", "담", "앉", "잃", "읽", "걷", "듣", "묻", "믿", "닫", "높이", "드러내", "나타내",
    "보이", "쓰이", "불리", "꼽히", "알", "타", "차", "건네", "떠나", "나오", "들어가", "나가", "돌아오",
    "이루어지", "이뤄지", "벌어지", "멀어지", "무너지", "불거지", "쏟아지",
];

/// Words that look like a noun with a particle of the subject and are none: `또는`, `국가`.
#[rustfmt::skip]
pub(crate) const NOT_SUBJECTS: &[&str] = &[
    "또는", "혹은", "한결같이", "다시는", "더는", "이는", "때는", "이번", "가운데", "사이", "차이", "아이", "나이", "많이", "같이", "없이",
    "특히", "높이", "깊이", "달리", "이", "가", "정도", "아마도", "무엇보다도", "이같은", "그러면서도", "하는",
    "있는", "그래도", "적어도", "여기는", "이제는", "지금은", "오늘은", "내일은", "이날은", "당시는", "때문이",
    "그런", "하도", "모두가", "것이", "것은", "것도", "수도", "수가", "수는", "점은", "점이", "게", "뿐", "구도",
    "속도", "온도", "제도", "보도", "태도", "시도", "의도", "용도", "농도", "강도", "각도", "습도", "밀도", "인도",
    "지도", "과도", "주도", "유도", "철도", "복도", "선도", "파도", "재도", "경기도", "강원도", "충청도", "경상도",
    "전라도", "제주도", "독도", "평가", "가가", "국가", "전문가", "물가", "주가", "유가", "증가", "추가", "휴가",
    "허가", "인가", "대가", "고가", "저가", "투자가", "작가", "화가", "정치가", "건축가", "음악가",
];

/// Ends of verb forms before 는 or 은: `대해서는`, `하려고는`.
pub(crate) const TAKEN_UP: &[&str] = &["해서", "이라", "으로써", "로서", "하고", "라고", "려고", "지만", "치만"];

/// Ends of what people say: finite endings, and nouns that the copula would follow.
#[rustfmt::skip]
pub(crate) const SPEECH_ENDS: &[&str] = &[
    "다", "요", "죠", "까", "라", "자", "냐", "나", "네", "군", "지", "걸", "데", "게", "니", "오", "소", "랴",
    "마", "세", "려", "듯", "음", "임", "함", "것", "뿐", "때문", "따름", "중", "예정", "계획", "방침", "생각",
    "입장", "마련", "터", "편", "셈", "정도", "수준", "바람", "희망", "할 것", "처음", "문제", "상황", "기대",
    "야", "어", "아", "해", "돼", "줘", "고",
];

/// Verbs of an event that its day stands before: `12일 열린 회담에서`.
#[rustfmt::skip]
pub(crate) const HELD_THEN: &[&str] = &[
    "열린", "열릴", "열리는", "방송된", "방영된", "방송되는", "치러진", "치러질", "진행된", "진행되는", "개최된", "발생한", "벌어진", "일어난", "개봉한", "출시된",
    "개막한", "개막하는",
];

/// Of a programme in which someone speaks.
pub(crate) const BROADCAST: &[&str] = &["방송된", "방영된", "방송한", "방영한", "공개된", "방송에서"];

/// What is told after them comes later: `점검을 한 뒤, 22일`.
pub(crate) const AFTERWARDS: &[&str] = &["뒤", "후", "다음"];

/// With these one gives the words of another; behind the second row his words are named.
pub(crate) const IN_THE_WORDS_OF: [&str; 4] = ["인용", "인용해", "인용하며", "인용하여"];
/// `관계자의 말을 빌려`.
pub(crate) const BORROWING: [&str; 2] = ["빌려", "빌어"];

/// They set what one says against what another does: `…라고 주장하는 반면 B는`.
pub(crate) const CONTRASTS: &[&str] = &["반면", "반면에", "반해"];

/// How a noun clause ends that a decision takes, and 하다 behind it: `나서기로 하면서`.
pub(crate) const TO_DO: &str = "기로";
/// See [`TO_DO`].
pub(crate) const DOING_SO: &[&str] = &["하면서", "하며"];

/// The nouns of verbs by which one gives an order to a body.
pub(crate) const ORDERING: &[&str] = &["지시", "주문", "당부", "권고", "명령", "요청", "요구"];

/// The noun with the copula that makes the sentence behind a quotation tell whose it is:
/// `"…" 관계자의 말이다.`
pub(crate) const ARE_WORDS: &[&str] = &["말이다", "말이었다", "말씀이다", "전언이다", "얘기다", "이야기다"];

/// Ends of nouns for bodies, of three syllables or more: `기획재정부`, `운영위원회`.
pub(crate) const BODY_ENDS: &[&str] = &["부", "청", "처", "원", "사", "회", "단", "팀", "당", "국", "소"];

/// Ends of the names of provinces, which look like a noun with 도.
#[rustfmt::skip]
pub(crate) const PROVINCES: &[&str] = &["경기도", "강원도", "제주도", "경북도", "경남도", "전북도", "전남도", "충북도", "충남도", "북도", "남도", "자치도"];

/// Bodies that report what others are accused of having said.
#[rustfmt::skip]
pub(crate) const LAW_BODIES: &[&str] = &[
    "경찰", "경찰서", "경찰청", "수사대", "수사과", "수사팀", "검찰", "지검", "고검", "지법", "고법", "법원",
    "재판부", "해경",
];

/// Forms of 하다 behind 고 with which nobody is said to have spoken: `…다고 해서`.
#[rustfmt::skip]
pub(crate) const NOT_SAID: &[&str] = &["해서", "해", "해도", "하더라도", "하면", "할", "하니", "하지만", "하는", "하는데", "하기도", "하기에는", "하기는", "하지", "하기", "한다면", "할지", "하는지", "하던"];

/// Beginnings of verbs behind 고 that name nobody: `…다고 합니다`.
#[rustfmt::skip]
pub(crate) const HEARSAY: &[&str] = &[
    "합니다", "하네요", "해요", "알려", "전해졌", "전해진", "불리", "불린", "불렸", "한다", "하는", "할", "해서", "하더라고", "하시더라고", "하더군", "하시더군",
];

/// Ends of nouns for what one shows with words: 불쾌감, 서운함, 뜻.
#[rustfmt::skip]
pub(crate) const SHOWN: &[&str] = &[
    "감", "함", "움", "심", "뜻", "의사", "기색", "심경", "속내", "논란", "주의", "자리", "각오", "목소리", "입",
    "운", "말문", "한숨", "질문",
];

/// Ends of verb forms that stand before a noun: `주도하고 있는`, `운영하던`, `맺어진`. One
/// syllable is a whole word, but for 는, 한, 된, 할, 될 and 던.
#[rustfmt::skip]
pub(crate) const BEFORE_NOUNS: &[&str] = &[
    "하는", "되는", "있는", "없는", "않는", "는", "던", "하겠다는", "한", "된", "할", "될", "있을", "없을", "어진", "거진",
    "아진", "해진", "려진", "쳐진", "러진", "겨진", "펴진", "숨진", "빠진", "사라진", "가진", "던진", "러운",
    "로운", "까운", "거운", "려운", "새로운", "세운", "키운", "치운", "지운", "배운", "채운", "도운", "싸운",
    "태운", "져온", "해온", "어온", "아온", "나온", "려온", "켜온", "겨온", "지켜본", "나본", "가본", "해본",
    "먹본", "라본", "다본", "펴본", "아본", "어본", "려난", "어난", "아난", "나난", "떠난", "끝난", "만난", "해낸",
    "려낸", "어낸", "아낸", "보낸", "지낸", "꺼낸", "드러낸", "나타낸", "뽑아낸", "쏟아낸", "끝낸", "만든", "물든",
    "힘든", "어든", "해준", "어준", "아준", "려준", "여준", "눠준", "이룬", "다룬", "앞둔", "치른", "따른", "오른",
    "모른", "부른", "서두른", "저지른", "무른", "흐른", "내린", "올린", "살린", "늘린", "흘린", "틀린", "노린",
    "벌린", "돌린", "날린", "달린", "팔린", "실린", "울린", "열린", "걸린", "들린", "알린", "풀린", "몰린", "불린",
    "물린", "시킨", "으킨", "지킨", "리킨", "밝힌", "꼽힌", "잡힌", "찍힌", "뽑힌", "갇힌", "얽힌", "꼬인", "보인",
    "쓰인", "높인", "붙인", "벌인", "줄인", "죽인", "들인", "미친", "마친", "펼친", "걸친", "거친", "다친", "놓친",
    "외친", "합친", "부친", "이끈", "나선", "들어선", "넘어선", "일어선", "올라선", "돌아선", "물러선", "앞선", "맞선", "바꾼", "겪은", "담긴", "남긴", "옮긴", "숨긴", "맡긴", "넘긴", "생긴", "낸", "쓴", "새운", "든", "띤", "탄", "찬", "딴", "산", "간",
    "온", "본", "꾼", "준", "둔", "친", "진", "긴", "난",
];

/// Nouns that end like such verb forms.
#[rustfmt::skip]
pub(crate) const NOT_BEFORE_NOUNS: &[&str] = &[
    "북한", "남한", "한", "대한", "모든", "어느", "이른", "제한", "권한", "시한", "무제한", "상한", "하한", "유한",
    "주한", "방한", "신한", "새한", "런던", "여한", "하든", "친", "산", "간", "진", "본", "준", "긴",
];

/// Ends of nouns that end like such verb forms, at the end of longer words too.
pub(crate) const NOUNS_LIKE_VERBS: &[&str] = &["북한", "남한", "런던", "제한", "권한", "조던", "고던", "브랜던"];

/// Particles that end like such verb forms: `대해서는`, `32분에는`.
pub(crate) const PARTICLES_LIKE_VERBS: &[&str] = &["서는", "에는", "로는", "게는", "과는", "와는"];

/// Nouns that a unit of a public body is made of with 과: `예산과`, `총무과`.
#[rustfmt::skip]
pub(crate) const UNITS: &[&str] = &[
    "예산", "총무", "교통", "건축", "환경", "복지", "문화", "관광", "홍보", "감사", "기획", "재무", "세무", "세정", "민원",
    "위생", "보건", "수사", "형사", "정책", "안전", "산림", "녹지", "농정", "축산", "수산", "도로", "하천", "행정", "자치",
    "체육", "교육", "경제", "일자리", "주택", "도시", "재난", "재생", "청소", "자원", "정보", "통계", "회계", "징수", "여성", "아동", "노인",
];

/// Parts of the day that stand between the day and the hour.
pub(crate) const DAY_PARTS: &[&str] = &["오전", "오후", "새벽", "아침", "낮", "저녁", "밤"];

/// `…와 관련해서는`: what the words are about, outside them.
pub(crate) const ABOUT: &[&str] = &["관련", "관련해", "관련하여", "관련해서", "관련해서는", "관련해선", "관련하여서는"];

/// What goes with words that are sent or said: `덕담과 함께`.
pub(crate) const SENT_WITH: &[&str] = &["글", "말", "덕담", "사진", "영상", "동영상", "설명", "인사", "메시지", "제목"];

/// Who is told what is announced to all.
pub(crate) const TOLD_ALL: &[&str] = &["기자", "기자들", "취재진", "언론", "국민", "국민들", "팬들", "경찰", "검찰"];

/// Verbs that join an example to its kind: `로이터통신을 비롯한 외신`.
pub(crate) const INCLUDING: &[&str] = &["비롯한", "포함한"];

/// Verbs with which a body puts out what is then cited: `통계청이 발표한 자료에 따르면`.
#[rustfmt::skip]
pub(crate) const PUBLISHED: &[&str] = &["발표한", "낸", "내놓은", "공개한", "펴낸", "발간한", "작성한", "집계한", "배포한", "공시한", "제출한", "올린", "게시한", "게재한"];

/// What is someone's own and stands for them before 따르면: `김 교수의 설명에 따르면`.
pub(crate) const ACCOUNTS: &[&str] = &[
    "의 말",
    "의 설명",
    "의 증언",
    "의 주장",
    "의 전언",
    "의 단독 보도",
    "의 단독보도",
    "의 보도",
    " 단독 보도",
    " 보도",
    " 발표",
    " 측 설명",
    " 전언",
    "의 진술",
    "의 경찰 진술",
    "의 검찰 진술",
    "의 법정 진술",
];

/// Beginnings of verbs of giving, whose person stands with 에게.
pub(crate) const GIVING: &[&str] =
    &["부여", "제공", "지급", "전달", "판매", "배포", "지원", "보상", "주겠", "줄", "보낼", "통보", "요청"];

/// What 밝히다 shows without a word of speech: `변호사라고 신분을 밝힌 남성`.
pub(crate) const IDENTITIES: &[&str] = &["신분을", "신원을", "정체를", "이름을"];

/// What words do that many say: `"…"는 말이 돈다`.
pub(crate) const GOING_ROUND: &[&str] =
    &["돈다", "돌고", "돌았다", "나온다", "나오고", "나왔다", "흘러나온다", "흘러나왔다", "많다", "나돈다"];

/// Nouns for what is said, behind marks: `조 후보의 "…" 발언`.
pub(crate) const SPEECHES: &[&str] =
    &["발언", "주장", "답변", "말", "한마디", "지시", "경고", "요구", "외침", "호소", "글", "해명", "약속"];

/// Kinds of media before a name: `일간 르피가로`.
#[rustfmt::skip]
pub(crate) const MEDIA_KINDS: &[&str] = &["일간", "일간지", "주간지", "월간지", "경제지", "관영", "국영", "공영", "유력지", "매체", "언론", "시사주간지", "통신사"];

/// Common nouns for media, which are no name.
pub(crate) const MEDIA: &[&str] = &["TV", "방송", "라디오", "통신", "신문", "언론", "매체", "언론들", "매체들"];

/// Verbs of one syllable behind another one: `보여 준`.
pub(crate) const AUXILIARIES: &[&str] = &["준", "온", "본", "낸", "간", "둔", "든", "쓴", "난"];

/// Editions of media behind a name.
pub(crate) const EDITIONS: &[&str] = &[" 인터넷판", " 온라인판", " 영문판", " 한국어판", " 최신호"];

/// A word that joins, and belongs to the clause where its speaker stands behind it.
pub(crate) const SPECIALLY: &str = "특히";

/// Beginnings of verbs that take a person with 에게 and an object: `우즈에게 충성을 했다`.
pub(crate) const DOING: &[&str] =
    &["했", "하", "받", "당", "맞", "주", "줬", "줄", "준", "보내", "보냈", "건네", "건넸", "가하", "입", "팔"];

/// `근로자는 물론`: not only.
pub(crate) const NOT_ONLY: &str = "물론";

/// The day that the text is of.
pub(crate) const THIS_DAY: &str = "이날";

/// Beginnings of what follows 에 of a matter: `사무장에 대한`.
pub(crate) const REGARDING: &[&str] =
    &["대한", "대해", "대하", "관한", "관해", "의한", "의해", "따라", "따른", "비해", "속한", "있는", "맞서"];

/// Verbs with which one has an occasion to speak: `회견을 열고`, `서한을 보내`.
#[rustfmt::skip]
pub(crate) const HOLDING: &[&str] = &["열고", "열어", "열며", "열면서", "갖고", "가지고", "내고", "내며", "내면서", "내", "참석해", "출연해", "출석해", "발표하며", "올려", "올리고", "보내", "보내고", "걸어", "걸고", "남겨", "게재해"];

/// Ends of nouns for what one holds before many and speaks at: `협약식을 열고`.
pub(crate) const GATHERINGS: &[&str] = &["식", "행사", "대회", "집회"];

/// Nouns for what a court decides on, by their ends.
pub(crate) const TRIALS: &[&str] = &["소송", "항소심", "상고심", "소송심", "선고공판"];

/// Where one speaks, unless it is one of the `COMING` ones.
pub(crate) const EVENT: &str = "행사";

/// Words before what is yet to be: `이번 행사`.
pub(crate) const COMING: &[&str] = &["이번", "다음", "오는", "해당", "이", "그"];

/// Ends of verbs of what one demands.
pub(crate) const DEMANDS: &[&str] = &["하라고", "으라고", "말라고", "보라고", "내리라고", "나가라고", "달라고"];

/// Stems of verbs whose subject is a court.
pub(crate) const RULING: &[&str] = &["판결", "판시", "선고"];

/// The one of `HOLDING` that goes with a broadcast: `프로그램에 출연해`.
pub(crate) const APPEARING: &str = "출연해";

/// Accounts that may stand without whose they are: `13일 보도에 따르면`.
pub(crate) const REPORTS: &[&str] = &["보도", "발표"];

/// Behind the first of many.
pub(crate) const AND_OTHERS: &str = "등";

/// What words rest on: `이를 토대로`.
pub(crate) const GROUNDS: &[&str] = &["토대로", "바탕으로", "근거로", "계기로"];

/// `그 결과, `: what joins a sentence to the text.
pub(crate) const RESULT: &str = "결과";

/// Beginnings of what makes a day a time of its own: `9일 이후에는`.
pub(crate) const SINCE: &[&str] = &["이후", "이전", "현재"];

/// Nouns that stand for a verb before the copula: `할 것이라고`.
pub(crate) const BOUND: &[&str] = &["것", "예정", "계획", "방침", "때문", "셈", "뿐"];

/// What one makes to speak: `전화를 걸어`; `휴대전화에서` is no occasion.
pub(crate) const CALL: &str = "전화";

/// Those of the nouns that hold what is said which are written.
pub(crate) const WRITINGS: &[&str] = &["글", "댓글", "메시지", "트윗", "편지"];

/// Parts of names of courts.
pub(crate) const COURTS: &[&str] = &["지법", "고법", "법원"];

/// Stems of verbs that say who one is: `친구라고 밝힌 글쓴이`.
pub(crate) const INTRODUCING: &[&str] = &["밝히", "소개", "주장"];

/// Nouns that end as adverbs in 게 do.
pub(crate) const NOUNS_IN_GE: &[&str] = &["가게", "무게", "꽃게", "대게"];

/// `광주시 역시`: the noun before it is a topic.
pub(crate) const LIKEWISE: &str = "역시";

/// Works with a name in marks, in which one says what one says.
pub(crate) const WORKS: &[&str] =
    &["회고록", "자서전", "저서", "책", "소설", "영화", "드라마", "프로그램", "방송", "신곡", "앨범"];

/// Words that end as a quoting one and quote nothing: `그렇다고`.
pub(crate) const NOT_QUOTING: &[&str] = &["그렇다고", "이렇다고", "어떻다고", "뭐라고", "무엇이라고"];

/// Beginnings of verbs of being, before which 이 and 가 mark no subject: `인도가 아닌`.
#[rustfmt::skip]
pub(crate) const BEING: &[&str] = &["된", "될", "됐", "돼", "되고", "되는", "되면", "되지", "되며", "되기", "되자", "아니", "아닌", "아닐"];

/// Those of them that are a topic.
pub(crate) const ABOUT_TOPICS: &[&str] = &["관련해서는", "관련해선", "관련하여서는"];

/// Nouns that end in 씨 and mean nobody.
pub(crate) const NO_PEOPLE: &[&str] = &["날씨", "솜씨", "글씨", "불씨", "마음씨", "말씨", "홀씨"];

/// What stands before a title and is no name: `현직 대통령`.
pub(crate) const NO_NAMES: &[&str] =
    &["현직", "전직", "신임", "차기", "한", "두", "전", "현", "해당", "역대", "담당", "일부", "다른"];

/// Stems that lay down what a law says where a whole sentence stands before them.
pub(crate) const LAYING_DOWN: &[&str] = &["규정"];

/// Words before any noun of a phrase: `이들`, `전 대통령`.
#[rustfmt::skip]
pub(crate) const BEFORE_ANY_NOUN: &[&str] = &["이", "그", "한", "다른", "이들", "두", "세", "일부", "현직", "전직", "전", "현", "익명의", "및", "등", "구", "모든", "해당", "고", "주"];

/// Verbs behind the one whose words follow: `X에 따르면`.
pub(crate) const ACCORDING: [&str; 2] = ["따르면", "의하면"];

/// Nouns that look like a form of a verb of saying: 적자 is a loss, and rarely 적다.
pub(crate) const NO_FORMS: &[&str] = &["적자"];

/// Words that open a sentence in which the last speaker goes on.
pub(crate) const GOING_ON: &[&str] = &["이어", "이어서", "또", "또한", "그러면서", "아울러"];

/// Words before a verb of saying whose words are the next sentence: `이렇게 말했다. "…"`.
pub(crate) const THUS: &[&str] = &["이렇게", "다음과", "아래와", "이같이", "이처럼"];

/// Ends of verbs that lead on to the next one: `찾아가`, `내려`.
#[rustfmt::skip]
pub(crate) const LEADING_ON: &[&str] = &[
    "아가", "어가", "나가", "아와", "어와", "나와", "워", "려", "여", "줘", "쳐", "켜", "겨", "져", "펴", "어",
    "아", "해", "돼", "하여", "섰다", "고자",
];

/// Ends of verb forms that end a clause, and of postpositions made of verbs (통해, 따라).
#[rustfmt::skip]
pub(crate) const CLAUSE_ENDS: &[&str] = &[
    "다", "으면", "다면", "라면", "하면", "되면", "지면", "리면", "이면", "하고", "하며", "하면서", "되고", "되며",
    "르고", "고는", "리고", "이고", "키고", "우고", "나고", "내고", "지고", "치고", "기고", "시고", "들고", "주고", "가고",
    "오고", "쓰고", "안고", "잡고", "맡고", "밝히고", "면서", "지만", "는데", "는데도", "려고", "해", "하여", "돼", "으나",
    "자마자", "아서", "어서", "해서", "므로", "니까", "으며", "었고", "았고", "했고", "됐고", "였고", "있고",
    "없고", "았으며", "했으며", "하자", "되자", "지자", "오자", "들자", "르자", "듯", "하게", "거나", "따라",
    "위해", "통해", "대해", "만나", "열고", "열어", "가운데", "이며", "이자", "받고", "맞아", "들어", "라며",
    "다며", "밝혀", "따르면", "의하면", "앞두고", "두고", "놓고", "직후",
];

/// Family names of one syllable; a word of two or three syllables that begins with one
/// may be a name.
pub(crate) const FAMILY: &str = "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용봉경사부";

/// Words of time that stand before or behind a speaker and are no part of its name.
#[rustfmt::skip]
pub(crate) const TIMES: &[&str] = &[
    "현재", "과거", "지금", "이제", "향후", "앞으로", "이후", "오전", "오후", "이날", "전날", "다음날", "이튿날", "지난", "지난해",
    "올해", "작년", "내년", "오는", "최근", "당시", "새벽", "같은", "날", "저녁", "밤", "다음", "이달", "지난달",
    "어제", "오늘", "내일", "지난주", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일",
    "현지시간",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quote::scan;
    use crate::text::verb::endings;
    use std::collections::HashSet;
    use unicode_normalization::is_nfc;

    #[test]
    fn rows_are_sound() {
        let mut rows: Vec<_> = verbs().map(|v| (v.lemma, v.class as u8)).collect();
        assert!(rows.len() >= 250, "{} verbs", rows.len());
        rows.sort_unstable();
        let twice: Vec<_> = rows.windows(2).filter(|w| w[0] == w[1]).map(|w| w[0].0).collect();
        assert!(twice.is_empty(), "{twice:?}");
        for (name, table) in [
            ("sayings", SAYINGS),
            ("opinions", OPINIONS),
            ("not said", NOT_SAID),
            ("namings", NAMINGS),
            ("verdicts", VERDICTS),
            ("occasions", OCCASIONS),
            ("prompts", PROMPTS),
            ("connectives", CONNECTIVES),
            ("manners", MANNERS),
            ("thoughts", THOUGHTS),
            ("pronouns", PRONOUNS),
            ("inner", INNER),
            ("speakers", SPEAKERS),
            ("matters", MATTERS),
            ("verb stems", VERB_STEMS),
            ("not subjects", NOT_SUBJECTS),
            ("speech ends", SPEECH_ENDS),
            ("law bodies", LAW_BODIES),
            ("hearsay", HEARSAY),
            ("shown", SHOWN),
            ("before nouns", BEFORE_NOUNS),
            ("not before nouns", NOT_BEFORE_NOUNS),
            ("nouns like verbs", NOUNS_LIKE_VERBS),
            ("particles like verbs", PARTICLES_LIKE_VERBS),
            ("units", UNITS),
            ("day parts", DAY_PARTS),
            ("about", ABOUT),
            ("about topics", ABOUT_TOPICS),
            ("sent with", SENT_WITH),
            ("told all", TOLD_ALL),
            ("giving", GIVING),
            ("writings", WRITINGS),
            ("holding", HOLDING),
            ("gatherings", GATHERINGS),
            ("trials", TRIALS),
            ("grounds", GROUNDS),
            ("since", SINCE),
            ("bound", BOUND),
            ("coming", COMING),
            ("reports", REPORTS),
            ("ruling", RULING),
            ("contrasts", CONTRASTS),
            ("held then", HELD_THEN),
            ("afterwards", AFTERWARDS),
            ("broadcast", BROADCAST),
            ("doing so", DOING_SO),
            ("ordering", ORDERING),
            ("are words", ARE_WORDS),
            ("demands", DEMANDS),
            ("regarding", REGARDING),
            ("auxiliaries", AUXILIARIES),
            ("media", MEDIA),
            ("being", BEING),
            ("works", WORKS),
            ("not quoting", NOT_QUOTING),
            ("nouns in 게", NOUNS_IN_GE),
            ("questions", QUESTIONS),
            ("introducing", INTRODUCING),
            ("doing", DOING),
            ("courts", COURTS),
            ("media kinds", MEDIA_KINDS),
            ("editions", EDITIONS),
            ("going round", GOING_ROUND),
            ("speeches", SPEECHES),
            ("identities", IDENTITIES),
            ("published", PUBLISHED),
            ("accounts", ACCOUNTS),
            ("including", INCLUDING),
            ("no people", NO_PEOPLE),
            ("no names", NO_NAMES),
            ("laying down", LAYING_DOWN),
            ("no forms", NO_FORMS),
            ("going on", GOING_ON),
            ("thus", THUS),
            ("leading on", LEADING_ON),
            ("clause ends", CLAUSE_ENDS),
            ("times", TIMES),
            ("before any noun", BEFORE_ANY_NOUN),
        ] {
            let mut seen = HashSet::new();
            for word in table {
                assert!(!word.is_empty() && is_nfc(word), "{name}: {word:?}");
                assert!(seen.insert(word), "{name}: {word} stands twice");
            }
        }
        assert!(AFTER_GO.iter().all(|form| form.chars().count() <= LONGEST_AFTER_GO && !form.contains(GO)));
        let mut seen = HashSet::new();
        for (form, _) in LINKS {
            assert!(seen.insert(form) && form.len() <= LONGEST_LINK && is_nfc(form), "{form}");
        }
    }

    /// The past of a verb, as news has it.
    fn past(verb: &Verb) -> String {
        let all = verb::bases(verb.stem, verb.class);
        let base = all.iter().find(|(_, base)| *base == Base::Past).map(|(form, _)| form.clone());
        format!("{}다", base.expect("every verb has a past"))
    }

    fn cue_of(text: &str) -> Option<&'static str> {
        let mut found = Vec::new();
        scan::scan(text, &mut found);
        found.first().and_then(|f| f.value.verb).map(|verb| verb.lemma)
    }

    #[test]
    fn every_verb_is_found_behind_a_quotation() {
        let mut wrong = Vec::new();
        for verb in verbs() {
            let said = past(verb);
            let text = if verb.noun.is_empty() {
                format!("노조는 \"길이 너무 좁다\"고 {said}.")
            } else {
                format!("노조는 \"길이 너무 좁다\"고 {} {said}.", verb.noun)
            };
            if cue_of(&text) != Some(verb.lemma) {
                wrong.push((text.clone(), cue_of(&text)));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn every_form_of_a_verb_is_that_verb() {
        for verb in VERBS.iter().filter(|v| v.reach == Reach::Clause) {
            for (base, kind) in verb::bases(verb.stem, verb.class) {
                if kind == Base::Root {
                    continue;
                }
                for (ending, form) in endings(kind) {
                    let word = format!("{base}{ending}");
                    if NO_FORMS.contains(&word.as_str()) {
                        assert!(spoken(&word, "").is_none(), "{word}");
                        continue;
                    }
                    let found = spoken(&word, "").unwrap_or_else(|| panic!("{word} of {}", verb.lemma));
                    // two verbs may share a word (`묻는` and `되묻는` do not, `쓰고` and `쓰` do)
                    assert!(found.verb.stem == verb.stem || found.form == form, "{word}");
                }
            }
        }
    }

    #[test]
    fn the_object_decides_where_a_verb_is_common() {
        assert!(spoken("높였다", "값을").is_none());
        assert_eq!(spoken("높였다", "목소리를").map(|s| s.verb.lemma), Some("목소리를 높이다"));
        assert_eq!(spoken("밝혔다고", "").map(|s| s.len), Some("밝혔다".len()));
        assert!(spoken("보고", "").is_none());
        assert!(spoken("말하지", "").is_none());
    }

    #[test]
    fn the_clause_ends_before_go() {
        for (word, end) in [
            ("간다고", Some("간다")),
            ("것이라고도", Some("것이라")),
            ("가자고", Some("가자")),
            ("사고", None),
            ("최고", None),
            ("하냐고는", Some("하냐")),
        ] {
            assert_eq!(quotative(word).and_then(|at| word.get(..at)), end, "{word}");
        }
    }
}
