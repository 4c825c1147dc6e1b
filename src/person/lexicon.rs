//! Words around names of people.

use crate::text::lists::{List, Rows};

/// Prefixes of a title that are words of their own: `전 대통령`, `수석 부대표`.
pub(crate) const SPACED_PREFIXES: List = List::SpacedPrefix;

const SPACED_PREFIXES_WORDS: &[&str] = &[
    "전",
    "현",
    "전직",
    "현직",
    "前",
    "現",
    "신임",
    "수석",
    "공동",
    "각자",
    "상임",
    "명예",
    "석좌",
    "차기",
    "선임",
    "책임",
    "총괄",
    "최고",
    "특임",
    "겸임",
    "초빙",
    "객원",
    "임시",
    "당시",
    "원내",
    "비상임",
    "부",
    "특별",
    "선거대책",
    "비상대책",
    "공동선거대책",
    "국가대표",
    "축구대표팀",
    "대표팀",
    "국가대표팀",
    "축구",
    "야구",
    "농구",
    "배구",
    "영화",
    "국무",
    "정책",
    "대선",
    "대통령",
    "외교안보",
    "민정",
    "홍보",
    "정무",
    "경제",
    "전임",
    "고위",
    "사무",
    "운영",
    "제1",
    "여자",
    "남자",
    "신인",
];

/// Surnames that are also words before a title (`한 의원`, `전 대통령`, `도 의원`): a person
/// only where somebody of that name is known.
pub(crate) const DOUBTFUL_SURNAMES: List = List::DoubtfulSurname;

const DOUBTFUL_SURNAMES_WORDS: &[&str] = &[
    "한", "전", "현", "고", "도", "국", "당", "시", "군", "주", "구", "각", "두", "모", "양", "부", "사", "상", "내",
    "본", "인", "여", "위", "금", "총", "명", "기", "원", "반", "제", "선", "팽", "감", "공", "방", "소", "화", "창",
    "승", "경", "대", "온",
];

/// Who somebody is to another: stands before names.
pub(crate) const KIN: List = List::Kin;

const KIN_WORDS: &[&str] = &[
    "아들",
    "딸",
    "남편",
    "아내",
    "부인",
    "동생",
    "형",
    "누나",
    "언니",
    "오빠",
    "아버지",
    "어머니",
    "할머니",
    "할아버지",
    "조카",
    "사위",
    "며느리",
    "손자",
    "손녀",
    "장남",
    "차남",
    "장녀",
    "차녀",
    "친구",
    "연인",
    "약혼자",
    "멤버",
    "리더",
    "보컬",
    "출신",
    "동료",
    "부친",
    "모친",
    "친형",
    "故",
    "고",
    "씨",
    "선수",
    "수상자",
    "우승자",
    "희생자",
    "여동생",
    "남동생",
    "양아버지",
    "새아버지",
    "전남편",
    "전처",
    "여자친구",
    "남자친구",
    "동갑내기",
    "맏형",
    "막내",
    "맏언니",
    "탈옥범",
    "공범",
    "인질",
    "용의자",
    "피의자",
    "피고인",
    "사형수",
    "범인",
];

/// What somebody does, in front of the name: it counts as a title.
pub(crate) const CALLINGS: List = List::Calling;

const CALLINGS_WORDS: &[&str] = &[
    "직원",
    "조합원",
    "주민",
    "회원",
    "환자",
    "당원",
    "시민",
    "은행원",
    "양식업자",
    "운영자",
    "제작자",
    "참가자",
    "출연자",
    "자원봉사자",
    "노동자",
    "근로자",
    "상인",
    "업주",
    "택시기사",
    "버스기사",
    "운전기사",
    "연구생",
    "대학원생",
    "유족",
    "보육교사",
    "간호조무사",
    "경비원",
    "매니저",
];

/// What only people do, at the end of their sentence.
pub(crate) const SPEECH: &[&str] = &[
    "말했",
    "덧붙였",
    "전했",
    "강조했",
    "설명했",
    "주장했",
    "밝혔",
    "털어놨",
    "토로했",
    "반박했",
    "지적했",
    "고백했",
    "회상했",
    "물었",
    "답했",
    "대답했",
    "외쳤",
    "호소했",
    "당부했",
    "경고했",
    "비판했",
    "비난했",
    "평가했",
    "내다봤",
    "인정했",
    "약속했",
    "제안했",
    "요구했",
    "촉구했",
    "일축했",
    "술회했",
    "소감을",
    "태어났",
    "숨졌",
    "결혼",
    "출연",
    "데뷔",
    "은퇴",
    "입단",
    "이적",
    "득점",
    "골을",
    "안타",
    "홈런",
    "우승",
    "부상",
    "연기",
    "열연",
    "출신",
    "복귀",
];

/// People whom news names without saying who they are.
const PEOPLE: &str = include_str!("famous.txt");

/// The mark of a name that is also a word.
const ALSO_A_WORD: char = '?';

fn people() -> impl Iterator<Item = &'static str> {
    PEOPLE.lines().filter(|line| !line.starts_with('#')).flat_map(|line| line.split(", "))
}

/// Names that are people's wherever they stand, some of several words.
pub(crate) const FAMOUS: List = List::Famous;

/// Names that are ordinary words, places or firms as well.
pub(crate) const FAMOUS_WORDS: List = List::FamousWord;

/// What the names of several words begin with.
pub(crate) const FAMOUS_FIRSTS: List = List::FamousFirst;

/// Common names of other countries that are words as well: alone, only what stands beside them
/// makes them people.
pub(crate) const NOT_ALONE: List = List::NotAlone;

const NOT_ALONE_WORDS: &[&str] = &[
    "이안",
    "제인",
    "주드",
    "유나",
    "로자",
    "헌터",
    "아나",
    "레오",
    "로시",
    "알리",
    "하산",
    "마크",
    "로비",
    "매기",
    "몰리",
    "페리",
    "그레이",
    "오스카",
    "밀러",
    "메리",
    "제시",
    "루스",
    "하디",
    "디아스",
    "나탈리",
    "로즈",
    "맥스",
    "테리",
    "로이",
    "조지아",
    "스텔라",
    "조이",
    "체이스",
    "듀크",
    "메이슨",
    "바이올렛",
    "안토니오",
    "산토스",
    "리사",
    "샤론",
    "에릭",
    "라이언",
    "베이커",
    "파머",
    "버틀러",
    "비숍",
    "뱅크스",
    "필즈",
    "반스",
    "카펜터",
    "루터",
    "피셔",
    "버나드",
    "하워드",
    "그랜트",
    "아폴로",
    "오로라",
    "줄리엣",
    "프랭클린",
    "니로",
    "대니얼스",
    "심스",
    "스펜서",
    "테일러",
    "모건",
    "모건스탠리",
    "로저스",
    "베넷",
    "델가도",
    "카이저",
    "볼프",
    "호른",
    "빅토르",
    "엘리엇",
    "유진",
    "유리",
    "사라",
    "마리",
    "라울",
    "신조",
    "아담",
    "마사",
    "마린",
    "로만",
    "리즈",
    "커리",
    "키퍼",
    "프롬",
    "기안",
    "로스",
    "캐리",
    "미키",
    "바비",
    "워커",
    "렌치",
    "다나",
    "대처",
    "로트",
    "무어",
    "이반",
    "노아",
    "로건",
    "해나",
    "니콜라",
    "델타",
    "로렌스",
    "라이트",
    "가토",
    "모리",
    "사토",
    "안도",
    "고토",
    "요코",
    "다로",
    "리오",
    "브룩",
    "스톤",
    "그랑",
    "루이",
    "노다",
    "세라",
    "제너",
    "라벨",
    "헌트",
    "리드",
];

/// Chinese and Vietnamese family names of one syllable that are no Korean ones or doubtful ones,
/// before a title of the state: `시 주석`, `펑 여사`.
pub(crate) const FOREIGN_SURNAMES: List = List::ForeignSurname;

const FOREIGN_SURNAMES_WORDS: &[&str] = &[
    "시", "펑", "후", "리", "왕", "원", "저우", "쩐", "찐", "쑨", "쉬", "덩", "탕", "친", "딩", "궈", "쩡", "뤼", "쉐",
    "셰", "자오", "샤오", "톈",
];

/// Those of them that are no other words: also before 씨 (`쑨 씨`).
pub(crate) const ONLY_SURNAMES: &[&str] =
    &["저우", "쩐", "쑨", "쉬", "덩", "딩", "궈", "펑", "쩡", "뤼", "쉐", "셰", "자오", "샤오", "톈"];

/// Rare Korean surnames that are hardly other words: also before what somebody does (`육 작가`).
pub(crate) const RARE_BUT_SURE: &[&str] =
    &["엄", "채", "천", "염", "추", "석", "설", "표", "왕", "육", "맹", "탁", "봉", "변", "옥", "피", "함"];

/// The commonest surnames that make no other word with what somebody does written onto them: `황간호사`.
pub(crate) const WRITTEN_BEFORE: &[&str] = &[
    "김", "이", "박", "최", "강", "윤", "임", "오", "권", "황", "송", "홍", "문", "손", "배", "백", "허", "노", "곽",
    "엄", "채",
];

/// A title of the state that is written onto surnames as well: `문대통령`.
pub(crate) const RULERS_TITLE: &str = "대통령";

/// A surname that is also a verb behind its subject: `불이 나 어린이 둘이`.
pub(crate) const COMES_OUT: &str = "나";

/// The titles of the state that such a name stands before.
pub(crate) const STATE_TITLES: &[&str] = &[
    "주석",
    "국가주석",
    "부주석",
    "총서기",
    "총리",
    "부총리",
    "여사",
    "총통",
    "외교부장",
    "국방부장",
    "상무위원",
    "당서기",
    "대변인",
];

/// Words that are no surname and 군 or 양 behind it.
pub(crate) const YOUNG: List = List::Young;

const YOUNG_WORDS: &[&str] = &[
    "김군", "박군", "최군", "이군", "정군", "윤군", "임군", "오군", "신군", "권군", "송군", "유군", "손군", "허군",
    "노군", "곽군", "채군", "조군", "심군", "김양", "박양", "최양", "정양", "윤양", "임양", "오양", "신양", "권양",
    "송양", "유양", "손양", "허양", "곽양", "채양", "심양",
];

/// Names that sovereigns and popes share, before a number: `베네딕토 16세`.
pub(crate) const REGNAL: List = List::Regnal;

const REGNAL_WORDS: &[&str] = &[
    "루이",
    "엘리자베스",
    "헨리",
    "찰스",
    "조지",
    "에드워드",
    "리처드",
    "제임스",
    "윌리엄",
    "베네딕토",
    "베네딕트",
    "바오로",
    "요한",
    "레오",
    "비오",
    "그레고리오",
    "인노첸시오",
    "알베르",
    "알베르토",
    "펠리페",
    "카를",
    "카를로스",
    "칼",
    "구스타프",
    "하랄",
    "니콜라이",
    "예카테리나",
    "알렉산드르",
    "알렉산데르",
    "표트르",
    "이반",
    "빌헬름",
    "프리드리히",
    "압둘라",
    "메흐메트",
    "술레이만",
    "람세스",
    "나폴레옹",
    "샤를",
    "필리프",
    "앙리",
    "레오폴드",
    "클레오파트라",
    "마르그레테",
    "하콘",
];

/// Stands for the given name that is not told: `김모`, `박 모 씨`.
pub(crate) const MASK: &str = "모";

/// Whatever stands before it is a name: `이씨`, `광희 씨`.
pub(crate) const SSI: &str = "씨";

/// Said of anybody, also of those without a name: `부모님`.
pub(crate) const NIM: &str = "님";

/// What the young are called, behind a name or a letter: `A 양`.
pub(crate) const FOR_THE_YOUNG: [char; 2] = ['군', '양'];

/// What a word before 씨 that is no name ends in.
pub(crate) const NEVER_CALLED: [char; 8] = ['은', '는', '을', '를', '의', '에', '한', '던'];

/// 보다 behind a noun looks like a name with a copula: `전장보다`.
pub(crate) const THAN: (char, char) = ('보', '다');

/// What stands behind a foreign name where it is not the end of the word.
pub(crate) const PERSON_TAILS: List = List::PersonTail;

const PERSON_TAILS_WORDS: &[&str] = &[
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "의",
    "와",
    "과",
    "도",
    "에게",
    "께서",
    "에게는",
    "와의",
    "과의",
    "보다",
    "처럼",
    "까지",
    "부터",
    "이다",
    "였다",
    "이라고",
    "라고",
    "이며",
    "이라는",
    "라는",
    "이자",
    "에게서",
    "한테",
    "께",
    "와는",
    "과는",
    "에게도",
    "조차",
    "마저",
    "이라며",
    "라며",
    "이고",
    "에",
    "씨",
];
/// What a title or a department with a particle ends in.
pub(crate) const NO_NAME_ENDS: [char; 20] = [
    '은', '는', '이', '가', '을', '를', '의', '도', '만', '과', '와', '로', '들', '팀', '부', '실', '단', '국', '처',
    '청',
];
/// What verbs before a noun end in.
pub(crate) const VERB_ENDS: [char; 16] =
    ['툰', '른', '킨', '린', '온', '진', '긴', '힌', '는', '은', '던', '한', '해', '인', '든', '운'];
/// Particles behind the subject, the object and the owner.
pub(crate) const ACTING_TAILS: &[&str] =
    &["은", "는", "이", "가", "을", "를", "의", "와", "과", "에게", "에게서", "와의", "과의", "와는", "과는", "도"];
/// The tail of an owner: behind a name that is also a word it says nothing.
pub(crate) const OF: &str = "의";
/// The tail of those to whom something is given.
pub(crate) const GIVEN_TO: &str = "에게";
/// The topic behind a vowel: 알리는 is sooner a verb.
pub(crate) const TOPIC: &str = "는";
pub(crate) const TOPICS: &[&str] = &["은", "는"];
pub(crate) const SUBJECTS: &[&str] = &["이", "가"];
/// The same as the ends of words.
pub(crate) const SUBJECT_ENDS: [char; 2] = ['이', '가'];
/// What verbs before 는 end in.
pub(crate) const VERBS_BEFORE_TOPIC: [char; 10] = ['라', '나', '오', '기', '드', '다', '하', '르', '리', '지'];
/// What long foreign words that are no people end in.
pub(crate) const GROUPS: [char; 15] =
    ['팀', '사', '콜', '텔', '호', '선', '차', '룸', '족', '당', '주', '섬', '강', '법', '식'];
/// What a time at the beginning of a sentence ends in.
pub(crate) const TIME_ENDS: [char; 3] = ['일', '년', '월'];
/// The syllable between a given name and its particle: `민석이는`.
pub(crate) const SUBJECT: char = '이';
/// What joins a name to the next one.
pub(crate) const AND: [char; 2] = ['과', '와'];
/// What stands between two names of a list.
pub(crate) const LIST_GAPS: &[&str] = &[", ", "·", "과 ", "와 ", "-", "·\u{a0}"];
/// What stands between a body and the name of somebody of it.
pub(crate) const BODY_GAPS: &[&str] = &[" ", "의 ", "' ", "’ "];
/// What closes brackets before a particle.
pub(crate) const CLOSERS: [char; 6] = [')', ']', '’', '”', '》', '」'];
/// What opens as well as closes.
pub(crate) const QUOTES: [char; 2] = ['\'', '"'];
/// What stands before the name of a work or a part in one, and behind it.
pub(crate) const OPENING_QUOTES: [char; 5] = ['\'', '‘', '《', '<', '「'];
pub(crate) const CLOSING_QUOTES: [char; 5] = ['\'', '’', '》', '>', '」'];
/// Behind a part that somebody plays.
pub(crate) const ROLE: &str = " 역";
/// Particles of a noun that ends like a name.
pub(crate) const NOUN_TAILS: [char; 8] = ['은', '는', '이', '가', '을', '를', '의', '도'];
/// Particles that are the last syllable of what is no name: `문건이`.
pub(crate) const PARTICLES: [char; 12] = ['은', '는', '이', '가', '을', '를', '의', '도', '만', '과', '와', '로'];
/// What "to do" and "to become" before a noun end in.
pub(crate) const DO_ENDS: [char; 4] = ['한', '할', '된', '될'];
/// The stem of "to do".
pub(crate) const DO_STEM: char = '하';
/// In the middle of doing: `정차중인`.
pub(crate) const IN_THE_MIDDLE: char = '중';
pub(crate) const IS_TAILS: &[&str] = &["인", "이던"];
/// Particles of places and things.
pub(crate) const PLACE_TAILS: &[&str] =
    &["에", "에서", "에는", "에서는", "으로", "로", "으로는", "로는", "에도", "엔", "에선"];
/// What districts and stations end in, and the districts that they are in.
pub(crate) const PLACES_WITHIN: [char; 8] = ['동', '면', '읍', '리', '구', '로', '역', '산'];
pub(crate) const PLACE_ENDS: [char; 6] = ['시', '군', '구', '도', '읍', '면'];
/// The districts that nothing has to stand before: `기장읍`.
pub(crate) const DISTRICTS: [char; 2] = ['읍', '면'];
/// What the words before a title that are no body end in.
pub(crate) const ENDS_A_BODY: [char; 12] = ['은', '는', '을', '를', '며', '서', '다', '의', '에', '된', '던', '로'];
/// The same of words of three syllables or more.
pub(crate) const OF_A_QUALITY: char = '한';
/// Who somebody is, or was, on a title or kin before the name: `정치평론가인`; and what it ends in.
pub(crate) const IS_OR_WAS: &[&str] = &["인", "이던", "였던", "이었던", "출신"];
pub(crate) const IS_OR_WAS_ENDS: [char; 3] = ['인', '던', '신'];
/// The first of them, on a title that is no part of a name.
pub(crate) const WHO_IS: char = '인';
/// What Japanese names that look Korean end in.
pub(crate) const JAPANESE_ENDS: [char; 14] =
    ['이', '노', '오', '코', '키', '토', '하', '로', '모', '나', '리', '미', '야', '마'];
/// What verbs that look like a foreign name end in, before another one: `울린`.
pub(crate) const LONG_VERB_ENDS: [char; 4] = ['던', '린', '온', '운'];
/// What medical firms end in, and names like 아흐메드.
pub(crate) const NAMES_AND_MEDICINE: &str = "메드";
/// What universities end in.
pub(crate) const UNIVERSITY: char = '대';
/// What the number of a sovereign ends in.
pub(crate) const REIGN: &str = "세";
/// What stands behind the number of years.
pub(crate) const BEHIND_AGE: [char; 5] = ['·', ',', '세', '/', ' '];
/// No age but a share: `(3 대 1)`.
pub(crate) const NOT_AN_AGE: &str = " 대";
/// What a bracket that says who is meant begins with.
pub(crate) const REMARKS: &[&str] = &["본명", "왼쪽", "오른쪽", "가운데", "여·", "남·", "가명"];
/// A bracket that points to a picture.
pub(crate) const PICTURE: &str = "사진";
/// Titles before which 한 is a surname and not "a".
pub(crate) const HEADS: &[&str] = &[
    "위원장",
    "대표",
    "장관",
    "총리",
    "회장",
    "사장",
    "대통령",
    "총장",
    "실장",
    "의장",
    "이사장",
    "본부장",
    "부장판사",
    "대변인",
    "원장",
];
/// What makes a surname of a word that is another one before most titles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Before {
    /// A title with 전 before it: `전 전 대통령`.
    Former,
    /// The title of one of the [`HEADS`].
    Heads,
    /// Who writes or teaches.
    Writers,
    /// Any title.
    All,
}
/// Surnames that are told by the title behind them.
pub(crate) const DOUBTFUL_BEFORE: &[(&str, Before)] =
    &[("전", Before::Former), ("한", Before::Heads), ("주", Before::Writers), ("양", Before::All)];
/// A surname that is sooner "this" before what somebody does.
pub(crate) const COMMON_WORD: &str = "이";
/// Before the title of somebody who has it no more.
pub(crate) const FORMER: &str = "전";
/// Doubtful surnames that are nothing else before 전.
pub(crate) const BEFORE_FORMER: &[&str] =
    &["한", "현", "고", "주", "도", "방", "공", "소", "선", "반", "제", "명", "기", "위", "원", "구", "양"];
/// Titles of those whom everybody knows by one word.
pub(crate) const RULERS: &[&str] = &[
    "대통령",
    "총리",
    "부총리",
    "장관",
    "국왕",
    "왕자",
    "여왕",
    "교황",
    "황태자",
    "총서기",
    "주석",
    "국가주석",
    "외무상",
    "외상",
    "장군",
    "추기경",
    "사령관",
];
/// Two initials that are no firm's or town's, before a foreign name: `JD 밴스`.
pub(crate) const TWO_INITIALS: &[&str] = &["JD", "JK", "JJ", "AJ", "RJ", "TJ", "JR"];
/// Given names of one syllable.
pub(crate) const SHORT_FIRST: List = List::ShortFirst;

const SHORT_FIRST_WORDS: &[&str] = &[
    "킵", "앨", "맷", "닉", "롭", "잭", "폴", "존", "짐", "팀", "샘", "톰", "빌", "켄", "댄", "벤", "맥", "딘", "진",
    "조", "리", "론", "칼", "밥", "톈", "왕", "장", "리우", "쑨", "삼", "반", "알", "킴", "릭", "딕", "휴", "앤", "린",
    "팻", "척", "맹",
];
/// What stands between the given name and the rest of the surname.
pub(crate) const MIDDLE: List = List::Middle;

const MIDDLE_WORDS: &[&str] =
    &["알", "반", "판", "폰", "드", "더", "데", "디", "빈", "엘", "라", "르", "티", "캠", "타"];
/// Surnames of one syllable behind a foreign given name.
pub(crate) const SHORT_LAST: List = List::ShortLast;

const SHORT_LAST_WORDS: &[&str] = &[
    "손", "위", "판", "최", "리", "킹", "김", "박", "롤", "홀", "로", "루", "우", "라우", "민", "란", "폭스", "독",
    "포", "쇼", "페이", "하이", "호",
];
/// Korean surnames behind a foreign given name, as far as they are no other words.
pub(crate) const KOREANS_ABROAD: List = List::KoreanAbroad;

const KOREANS_ABROAD_WORDS: &[&str] = &[
    "권", "배", "강", "박", "최", "윤", "장", "임", "황", "송", "홍", "문", "허", "곽", "심", "남궁", "제갈", "선우",
    "황보",
];
/// Words that a sentence begins with before its subject.
pub(crate) const OPENERS: &[&str] = &[
    "그러나",
    "하지만",
    "그리고",
    "또",
    "또한",
    "한편",
    "이날",
    "이어",
    "앞서",
    "반면",
    "다만",
    "특히",
    "그러자",
    "이에",
    "당시",
    "최근",
    "결국",
    "오전",
    "오후",
    "현재",
    "이후",
    "따르면",
    "전날",
    "그런데",
    "따라서",
    "이에 대해",
    "반대로",
    "아울러",
    "게다가",
    "실제로",
    "지난해",
    "올해",
    "끝으로",
    "마지막으로",
    "이때",
    "그는",
    "동안",
    "대해",
    "역시",
];

/// Titles that repeat in brackets.
pub(crate) const CHIEFS: &[&str] = &["(CEO)", "(CFO)", "(CTO)", "(COO)", "(CIO)", "(CPO)", "(CMO)", "(CSO)"];

/// The second of two titles.
pub(crate) const SECOND_TITLES: &[&str] = &[
    "사장",
    "회장",
    "부회장",
    "부사장",
    "내정자",
    "지명자",
    "당선인",
    "당선자",
    "후보자",
    "후보",
    "직무대행",
    "권한대행",
    "직무대리",
    "예비후보",
    "전무",
    "상무",
];

/// What is named after people.
pub(crate) const NAMED_AFTER: List = List::NamedAfter;

const NAMED_AFTER_WORDS: &[&str] = &[
    "국제공항",
    "공항",
    "파크",
    "시스템",
    "스타디움",
    "아레나",
    "센터",
    "대학",
    "대학교",
    "대학원",
    "고교",
    "고등학교",
    "컵",
    "광장",
    "미술관",
    "박물관",
    "병원",
    "대교",
    "다리",
    "경기장",
    "스타디움",
    "오디토리엄",
    "컨벤션센터",
    "아레나",
    "호텔",
    "극장",
    "거리",
    "공원",
    "콩쿠르",
    "콩쿨",
    "테스트",
    "사이즈",
    "규모",
    "케어",
];

/// Nouns behind a word of a name's shape that make it something else.
pub(crate) const THINGS: List = List::Thing;

const THINGS_WORDS: &[&str] = &[
    "관련",
    "지역",
    "일대",
    "인근",
    "앞바다",
    "해상",
    "방면",
    "소재",
    "사업",
    "시장",
    "산업",
    "공항",
    "공원",
    "터미널",
    "대교",
    "터널",
];

/// The words of the lists of this file.
pub(crate) fn lists() -> Rows {
    vec![
        (List::SpacedPrefix, SPACED_PREFIXES_WORDS.to_vec()),
        (List::DoubtfulSurname, DOUBTFUL_SURNAMES_WORDS.to_vec()),
        (List::Kin, KIN_WORDS.to_vec()),
        (List::Calling, CALLINGS_WORDS.to_vec()),
        (List::NotAlone, NOT_ALONE_WORDS.to_vec()),
        (List::ForeignSurname, FOREIGN_SURNAMES_WORDS.to_vec()),
        (List::Young, YOUNG_WORDS.to_vec()),
        (List::Regnal, REGNAL_WORDS.to_vec()),
        (List::PersonTail, PERSON_TAILS_WORDS.to_vec()),
        (List::NamedAfter, NAMED_AFTER_WORDS.to_vec()),
        (List::Thing, THINGS_WORDS.to_vec()),
        (List::KoreanAbroad, KOREANS_ABROAD_WORDS.to_vec()),
        (List::ShortLast, SHORT_LAST_WORDS.to_vec()),
        (List::Middle, MIDDLE_WORDS.to_vec()),
        (List::ShortFirst, SHORT_FIRST_WORDS.to_vec()),
        (List::Famous, people().filter(|name| !name.starts_with(ALSO_A_WORD)).collect()),
        (List::FamousWord, people().filter_map(|name| name.strip_prefix(ALSO_A_WORD)).collect()),
        (List::FamousFirst, people().filter_map(|name| name.split_once(' ')).map(|(first, _)| first).collect()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mention::Found;
    use crate::person::scan::{scan, PersonName};
    use crate::text::lexicon::{Role, TITLES};
    use crate::text::words::Words;
    use unicode_normalization::is_nfc;

    fn found(text: &str) -> Vec<String> {
        let mut names: Vec<Found<PersonName>> = Vec::new();
        scan(&Words::new(text), &[], &mut names);
        names.into_iter().map(|f| text[f.span.range()].to_owned()).collect()
    }

    #[test]
    fn tables_are_sound() {
        let forms = lists().into_iter().flat_map(|(_, words)| words).chain(SPEECH.iter().copied());
        for form in forms {
            assert!(!form.is_empty() && is_nfc(form) && form.trim() == form, "{form:?}");
        }
    }

    #[test]
    fn every_title_names_the_person_before_it() {
        for title in TITLES {
            let text = format!("한서윤 {}", title.form);
            assert_eq!(found(&text), ["한서윤"], "{text}");
        }
    }

    #[test]
    fn every_occupation_names_the_person_behind_it() {
        for title in TITLES.iter().filter(|title| title.role == Role::Occupation) {
            let text = format!("{} 윤하은이", title.form);
            assert_eq!(found(&text), ["윤하은"], "{text}");
        }
        for calling in CALLINGS.words() {
            let text = format!("{calling} 윤하은이");
            assert_eq!(found(&text), ["윤하은"], "{text}");
        }
    }

    #[test]
    fn everybody_knows_them() {
        for name in FAMOUS.words() {
            assert_eq!(found(name), [name]);
        }
        let mut all: Vec<_> = people().map(|name| name.trim_start_matches(ALSO_A_WORD)).collect();
        all.sort_unstable();
        let twice: Vec<_> = all.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty() && all.len() > 5000, "{twice:?}");
    }

    #[test]
    fn a_word_is_a_name_beside_a_title() {
        for name in FAMOUS_WORDS.words().filter(|name| name.chars().count() > 1) {
            let text = format!("가수 {name} 씨는");
            assert_eq!(found(&text), [name]);
        }
    }
}
