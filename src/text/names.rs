//! The shape of personal names: Korean ones (a surname and one or two given
//! syllables) and foreign ones written in Hangul.
//!
//! A shape is never proof. It says how much a word looks like a name, so that the
//! words around it have to say the rest.

use super::lexicon::{title_at, COUNTRIES};
use super::particle::is_hangul;
use super::words::cores;
use once_cell::sync::Lazy;
use std::collections::{HashMap, HashSet};

/// Surnames of the census, by how common they are: the first line has nine in ten Koreans.
const COMMON_SURNAMES: &str = "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진류나";
const SURNAMES: &str =
    "지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부복태목형피두감음빈동온호범좌팽승간상시갈단견당화창";
const LONG_SURNAMES: &[&str] = &["남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방", "어금", "망절", "무본"];

/// Syllables of given names by place and by how typical they are.
const FIRST_TYPICAL: &str = "영정성재지민현수진은승동경상미종태준혜주인윤기유서용병명선도희순연원세형찬광창우규보효철춘옥숙예나다소시채가하대덕학길남";
const FIRST_POSSIBLE: &str = "강건겸계교구국군권귀근금난노단담두락란래려련령로록룡루리린만말모무묵문배백범복봉부분비빈사산삼새샘석설섭솔슬신아안애양언여오온완요욱운웅월율으을의이익일자장점제조중차천청초충치칠쾌택평표필한해향허헌혁호홍화환황후훈휘흥라맹";
const SECOND_TYPICAL: &str = "영정성재지민현수진은승동경미종태준혜주인윤기유서용병명선도희순연원형찬광창우규호철춘옥숙예나아이화훈석식환섭일중열길남근한빈린림란자균모완범헌혁익율욱웅운권택필하홍배";
const SECOND_POSSIBLE: &str = "가강건걸겸계곤관교구국금난녀년노늘단달담대덕돈두드라람래량려련렬령례로록롱루룡륜리만말매면목무묵문백보복본봉부분비빛삼상새샘설세소솔송슬신실심안애양언엄업엽오온옹완월으을응의임장전절점제조찰채천청출치탁판표학해향헤협홀황회효후흔흠희름랑별들음결";

/// Words that have the shape of a Korean name and are none, or hardly ever.
/// Two-syllable ones matter behind a title or before it, three-syllable ones everywhere.
const NOT_NAMES: &str = include_str!("not_names.txt");

/// Two-syllable nouns that, with an ending behind them, have the shape of a name.
const COMMON_NOUNS: &str = include_str!("common_nouns.txt");
/// The endings that do it.
const ENDINGS: &str = "은는이가을를의도인한하로해들나지기고며만된될할함과와에성자적";

static WEIGHTS: Lazy<[HashMap<char, u8>; 2]> = Lazy::new(|| {
    let map = |typical: &str, possible: &str| {
        let rows = possible.chars().map(|c| (c, 1)).chain(typical.chars().map(|c| (c, 3)));
        rows.collect::<HashMap<char, u8>>()
    };
    [map(FIRST_TYPICAL, FIRST_POSSIBLE), map(SECOND_TYPICAL, SECOND_POSSIBLE)]
});

static SURNAME_WEIGHT: Lazy<HashMap<char, u8>> =
    Lazy::new(|| SURNAMES.chars().map(|c| (c, 1)).chain(COMMON_SURNAMES.chars().map(|c| (c, 2))).collect());

static NOT_A_NAME: Lazy<HashSet<&'static str>> = Lazy::new(|| word_list(NOT_NAMES));
static COMMON_NOUN: Lazy<HashSet<&'static str>> = Lazy::new(|| word_list(COMMON_NOUNS));

/// The words of a list: separated by white space, lines with `#` are remarks.
fn word_list(list: &'static str) -> HashSet<&'static str> {
    list.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect()
}

fn is_title(word: &str) -> bool {
    title_at(word).is_some_and(|title| title.form.len() == word.len())
}

/// A noun with an ending: `사진이`, `사용한`.
fn is_inflected_noun(word: &str) -> bool {
    let Some((at, last)) = word.char_indices().next_back() else { return false };
    ENDINGS.contains(last)
        && word.get(..at).is_some_and(|noun| {
            COMMON_NOUN.contains(noun) || is_title(noun)
        })
}

/// Whether the word is a surname and nothing else: `김`, `남궁`.
pub(crate) fn is_surname(word: &str) -> bool {
    let mut chars = word.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => SURNAME_WEIGHT.contains_key(&c),
        _ => LONG_SURNAMES.contains(&word),
    }
}

/// Whether the word is a surname that many have.
pub(crate) fn is_common_surname(word: &str) -> bool {
    let mut chars = word.chars();
    matches!((chars.next(), chars.next()), (Some(c), None) if SURNAME_WEIGHT.get(&c) == Some(&2))
}

/// The bytes of the surname that a Korean full name begins with.
pub(crate) fn surname_len(name: &str) -> usize {
    let long = LONG_SURNAMES.iter().find(|long| name.len() > long.len() && name.starts_with(**long));
    long.map_or_else(|| name.chars().next().map_or(0, char::len_utf8), |long| long.len())
}

/// How much a word looks like a Korean full name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    /// Sooner a noun with an ending: `사진이`.
    Doubtful,
    /// Only if the words around it leave no other reading.
    Poor,
    /// With a title or the like.
    Fair,
    /// By itself, where a name may stand.
    Good,
}

/// How much `word` (without particles) looks like a Korean full name, if at all.
pub(crate) fn korean(word: &str) -> Option<Fit> {
    let count = word.chars().take(5).count();
    if !(2..=4).contains(&count) || !word.chars().all(is_hangul) || NOT_A_NAME.contains(word) || is_title(word) || word.ends_with('들') {
        return None;
    }
    let surname = surname_len(word);
    let long = surname > '가'.len_utf8();
    let given: Vec<char> = word.get(surname..)?.chars().collect();
    let weight = if long { 3 } else { *SURNAME_WEIGHT.get(&word.chars().next()?)? };
    let [first, second] = &*WEIGHTS;
    match *given.as_slice() {
        [only] => {
            let fits = second.get(&only).or_else(|| first.get(&only))?;
            Some(if long { Fit::Good } else if *fits >= 3 && weight >= 2 { Fit::Fair } else { Fit::Poor })
        }
        [a, b] => {
            let score = weight + first.get(&a)? + second.get(&b)?;
            if is_inflected_noun(word) {
                return Some(Fit::Doubtful);
            }
            Some(match score {
                6.. => Fit::Good,
                5 => Fit::Fair,
                _ => Fit::Poor,
            })
        }
        _ => None,
    }
}

/// Syllables that Korean words have almost only where they render foreign sounds.
const FOREIGN: &str = "캇푀븐럿쩌쩐옌뮤쥔샹웅갤갭걘겐겔겟궈궤긱뉘넬넨넷닉댄댈덱덴델뎀돕됴드듀딕딘딜딩딥라랄램랩러런럴럼럽렁레렉렌렐렘렙렛롬롭뢰룩룬룸룽뤼뤽르륀릭린릴림맥맨맬맷멀메멕멘멜멧모뮈뮌뮐바밥밴밸뱅벅베벡벤벨벳뵈뷔뷰브블빅빌빙뻬쁘샌샐샘섀샤샬셀셈셉셔셜셰셴셸쇼쇤쉬슈슐스슨슬싱쎄쏘쑤쓰앤앨앰앵얀에엑엔엘엠옐요욘울웨웰윈윌윅잉잭잰젝젠젤존쥐쥘즈쯔챈챔첸첼츄츠카칸칼캄캉캐캔캘캠캡커컨컬컴컵케켄켈켐켓켜코콕콘콜콤콥쾨쾰쿠쿤쿨쿰쿼퀘퀴퀸큐크클키킥킨킬킴킵킹타탠탬터턴털테텍텐텔템텟토톤톨톰툰툴퉁튀튜튈트틀티틱틴틸파판팜팩팬팸퍼펀펄페펙펜펠펨펫포폰폴퐁퓌퓨프플피픽핀필핌하핸핼햄헐헤헥헨헬호홉휘흐흘힉힐";
/// Syllables that stand in foreign names as well as in Korean words.
const MILD: &str = "처군걸음널먹너게찰응둘선대얼가간갈감강거건고곤곳구굴귀그기긴길나난날남내네노놀누눈뉴느니닌닐님다단달담더데도돈동두둔디딩따또라랑래량려로록론루류리린립마막만말망매모몬몰몽무문미민바박반발방배백번보본봄부북분불비빈사산살새서석세셋소손솔송수순숙술숨시싸써아악안알암압애야양어언얼엄여연열영예오옥온올와왕외우욱운움워월위유윤율으은의이익인일임자작잔장재저제조졸종주죽준줄중즐지창초최춘치태티펑푸풍하해허헝헨호화후훈히한할함헌홀채추진패투탄탈탐탕톡팀팡팔푼풀핑버먼머볼밀락란랭럭던돌믹좀짐찬친칠칙쿡콩홈킷릿팍훅힝앙왓룰롤댐뒤";

/// Regions and cities; countries are in the lexicon.
const PLACES: &str = include_str!("places.txt");

/// Words in Hangul that render foreign words and are no names of people.
const LOANWORDS: &str = include_str!("loanwords.txt");

static FOREIGN_WEIGHT: Lazy<HashMap<char, u8>> =
    Lazy::new(|| MILD.chars().map(|c| (c, 0)).chain(FOREIGN.chars().map(|c| (c, 1))).collect());

static LOANWORD: Lazy<HashSet<&'static str>> = Lazy::new(|| word_list(LOANWORDS));
static PLACE: Lazy<HashSet<&'static str>> =
    Lazy::new(|| word_list(PLACES).into_iter().chain(COUNTRIES.iter().copied()).collect());

/// Whether the word is the name of a country, region or city.
pub(crate) fn is_place(word: &str) -> bool {
    PLACE.contains(word)
}

/// Endings of verbs and particles that foreign names hardly end in.
const INFLECTIONS: &[&str] = &[
    "에서", "하고", "하기", "하는", "하던", "하다", "하자", "하지", "하며", "하면", "하여", "에는", "에도", "으로", "라고", "이라", "부터",
    "까지", "만에", "께서", "에게", "한다", "거나", "지만", "려고", "더라", "도록", "에서도", "으며", "라며", "다가", "이다", "에서는", "해서", "하려", "어서", "아서", "어인", "에", "의", "한", "할", "된", "을", "를", "했", "린다", "인다", "라는", "다고",
];

/// Whether a word of three syllables or more ends like a verb.
fn is_inflected(word: &str) -> bool {
    word.ends_with('하') || word.chars().count() > 2 && INFLECTIONS.iter().any(|ending| word.ends_with(ending))
}

/// How much `word` (without particles) looks like a part of a foreign name, if at all.
pub(crate) fn foreign(word: &str) -> Option<Fit> {
    let known_word = |word: &str| LOANWORD.contains(word) || is_place(word);
    if is_inflected(word) || cores(word).any(|end| word.get(..end).is_some_and(known_word)) {
        return None;
    }
    let (mut count, mut strong) = (0_usize, 0_usize);
    for c in word.chars() {
        strong += usize::from(*FOREIGN_WEIGHT.get(&c)?);
        count += 1;
        if count > 8 {
            return None;
        }
    }
    Some(match (strong, count) {
        (_, 0) => return None,
        (0, _) => Fit::Poor,
        (1, 4..) => Fit::Fair,
        (1, _) => Fit::Fair,
        _ => Fit::Good,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn korean_names() {
        for (word, fit) in [
            ("김영섭", Some(Fit::Good)),
            ("조원우", Some(Fit::Good)),
            ("남궁선", Some(Fit::Good)),
            ("제갈윤", Some(Fit::Good)),
            ("경기도", None),
            ("위원장", None),
            ("사진이", Some(Fit::Doubtful)),
            ("마이크", None),
            ("김", None),
            ("KT", None),
            ("이번", None),
        ] {
            assert_eq!(korean(word), fit, "{word}");
        }
        assert!(is_surname("김") && is_surname("남궁") && !is_surname("김영"));
        assert!(is_common_surname("이") && !is_common_surname("탁"));
        assert_eq!(surname_len("남궁선"), "남궁".len());
        assert_eq!(surname_len("김영섭"), "김".len());
    }

    #[test]
    fn foreign_names() {
        for (word, fit) in [
            ("켈러", Some(Fit::Good)),
            ("호프먼", Some(Fit::Good)),
            ("아모림", Some(Fit::Fair)),
            ("마리아", Some(Fit::Poor)),
            ("트위터", None),
            ("런던", None),
            ("학교", None),
        ] {
            assert_eq!(foreign(word), fit, "{word}");
        }
    }

    #[test]
    fn places() {
        assert!(is_place("미국") && is_place("서울") && !is_place("구글"));
    }
}
