//! How names of organisations are built, and the words around them that tell.

mod beside;

pub(crate) use beside::*;

use crate::text::edges::{self, Edge, Edges};
use crate::text::lexicon::COUNTRIES;
use crate::text::lists::{Keyed, List, Rows};
use crate::text::names::{foreign, Fit};
use crate::text::table::{mix, Bits, ByEdge};
use once_cell::sync::Lazy;

/// How much a suffix says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Force {
    /// A stem in front of it makes a name: `최저임금위원회`, `하늘투자증권`.
    Body,
    /// Sooner a place than a body, so that the words around have to say it: `링컨센터`.
    Venue,
    /// A word of the trade as well (`건강식품`): the stem has to look like a name, or the
    /// words around have to say that it is one.
    Trade,
}

/// An ending that makes names of organisations.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Suffix {
    pub(crate) form: &'static str,
    pub(crate) force: Force,
}

macro_rules! suffixes {
    ($($force:ident: $($form:literal)+;)+) => {
        &[$($(Suffix { form: $form, force: Force::$force },)+)+]
    };
}

#[rustfmt::skip]
pub(crate) const SUFFIXES: &[Suffix] = suffixes! {
    Body: "고용노동청" "노동청" "출입국관리소" "출입국관리사무소" "출입국사무소" "보훈청" "국토관리청" "병무청" "기상청" "의사회" "약사회" "변호사회" "체육회" "문화원" "파출소" "일보" "일보사" "신문사" "관측소" "심사원" "평가정보" "성모병원" "성모원" "박물관협회" "의회사무처" "종합건설" "위원회" "협회" "연합회" "중앙회" "협의회" "학회" "총연합회" "총연맹" "연맹" "노동조합" "협동조합" "노조" "조합" "지부" "지회" "재단" "장학회" "진흥회" "진흥원" "개발원" "평가원" "정책연구원" "연구원" "연구소" "기술원" "과학원" "보건원" "인재원"
 "공사" "공단" "대학교" "대학원" "대학교병원" "대병원" "의료원" "의과대학" "초등학교" "중학교" "고등학교" "여고" "여중" "외고" "과학고" "과고" "국제고" "사관학교" "유치원"
 "대법원" "헌법재판소" "고등법원" "지방법원" "가정법원" "행정법원" "고법" "지법" "지원장" "지검" "고검" "검찰청" "지청" "경찰서" "경찰청" "경찰대" "소방서" "소방본부" "소방청" "교육청" "교육지원청" "교도소" "구치소" "보건소" "세무서" "우체국" "시청" "구청" "군청" "도청" "시의회" "도의회" "군의회" "구의회" "자치구" "국세청" "관세청" "해양경찰서" "해경서"
 "대사관" "총영사관" "영사관" "사령부" "사단" "여단" "함대" "작전사" "비행단" "수사본부" "대책본부" "선거대책위" "선대위" "비대위" "비상대책위" "특별위" "특위" "대책위" "추진위" "조사위" "심의위" "인수위" "중앙위" "선관위" "운영위" "추모위" "준비위" "조직위" "집행위" "윤리위" "징계위" "노동위" "지노위" "감독원" "총리실" "수산청"
 "투자증권" "금융투자" "증권" "저축은행" "자산운용" "캐피탈" "캐피털" "인베스트먼트" "인베스트" "벤처스" "프라이빗에쿼티" "홀딩스" "지주" "금융지주" "손해보험" "생명보험" "화재보험" "신용평가" "회계법인" "법무법인" "특허법인" "중공업" "머티리얼즈" "머티리얼" "텔레콤" "엔터테인먼트" "인터내셔널" "인더스트리" "코퍼레이션" "컴퍼니" "테크놀로지" "테크놀로지스" "일렉트릭" "일렉트로닉스" "로보틱스" "파마" "제약" "바이오" "바이오로직스" "바이오사이언스" "바이오팜" "반도체" "소프트" "소프트웨어" "소프트랩" "네트웍스" "시스템즈" "솔루션" "솔루션즈" "파트너스" "게임즈" "스튜디오" "스튜디오스" "프로덕션" "코스메틱" "코스메틱스" "에어라인" "로지스틱스" "케미칼" "케미컬" "에너지솔루션" "이노베이션" "건설산업" "산업개발"
 "향교" "대교구" "총학생회" "학생회" "향우회" "동창회" "청년회" "부녀회" "유족회" "후원회" "상인회" "사랑회" "선교회" "공제회" "적십자사" "적십자" "상공회의소" "경제인연합회" "거래소" "예술단" "교향악단" "오케스트라" "합창단" "발레단" "축구단" "농구단" "배구단" "야구단" "유나이티드" "구조대" "수사대" "특공대" "기동대" "추진단" "검증단" "감시단" "평가단" "대표팀" "대표단" "의원실" "의원모임" "국민운동본부" "시민모임" "시민연대" "연대회의" "행동본부" "범대위" "공대위"
 "YMCA" "YWCA" "VTS" "MBC" "KBS";
    Trade: "통신사" "통신" "신문" "타임스" "타임즈" "투데이" "뉴스" "저널" "데일리" "포스트" "방송국" "라디오" "TV" "닷컴" "프레스" "미디어그룹" "출판사" "면세점" "백화점" "홈쇼핑" "마트" "카드" "생명" "화재" "항공" "해운" "상선" "물산" "상사" "제강" "제철" "정공" "정밀" "공업" "기계" "특수강" "철강" "전선" "전기" "제과" "제분" "제당" "제지" "유업" "우유" "맥주" "주류" "오일" "정유" "모터스" "모빌리티" "오토" "랩" "랩스" "웍스" "웨어" "케어" "헬스케어" "메디칼" "메디컬" "메디슨" "테라퓨틱스" "사이언스" "젠" "켐" "하이텍" "하이테크" "테크" "텍" "산기" "파워" "로직스" "넷" "페이" "뱅크" "코리아" "재팬" "차이나" "아메리카" "인터랙티브" "엔지니어링" "네트워크" "교회" "성당" "미술관" "박물관" "도서관" "어린이집" "복지관" "복지재단" "예술회관" "문화재단" "학원" "학교" "대학" "의회" "은행" "병원" "그룹" "자동차" "조선" "조선해양" "건설" "화학" "전자" "식품" "산업" "경제" "방송" "보험" "미디어" "시스템" "에너지" "솔라" "본부" "연대" "총국" "구단" "시민회" "의원" "내과" "치과" "한의원" "약국" "호텔앤리조트" "항만" "소재" "농장" "기획" "에어로" "오가닉스" "푸드" "푸드시스템" "로보" "메드" "약품" "투자자문" "클라우드" "리테일" "디스플레이" "퓨처엠" "택배" "통운";
    Venue: "센터" "클럽" "리조트";
};

/// Stems that in front of a suffix only describe: `시중은행`, `비상대책위원회` is no name either
/// but is spoken of as one, so it is not here.
#[rustfmt::skip]
const PLAIN_STEMS: &[&str] = &[
    "패스트", "수직", "도시", "스터디", "원자재", "신소재", "부소재", "시중", "국책", "지방", "외국", "외국계", "대형", "중소", "종합", "국내", "해외", "글로벌", "일반", "전문", "민간", "공공", "국립", "공립", "사립", "시립", "도립", "군립", "구립", "국공립", "명문", "유명", "주요", "각급", "각종", "여러", "다른", "해당", "관련", "상급", "하급", "산하", "특수", "연합", "자율", "직장", "지역", "전국", "중앙", "현지", "거점", "대안", "대학", "의과", "약학", "법학", "전담", "요양", "정신", "동물", "한방", "치과", "성형", "재활", "어린이", "여성", "노인", "아동", "청소년", "신생", "유망", "벤처", "혁신", "사회적", "제조", "유통", "수입", "수출", "상장", "비상장", "우량", "부실", "대기", "이동", "유선", "무선", "위성", "인터넷", "데이터", "디지털", "모바일", "온라인", "오프라인", "인공위성", "차세대", "신재생", "재생", "태양광", "풍력", "전기", "수소", "친환경", "청정", "대체", "화석", "원자력", "석유", "천연", "핵심", "첨단", "신산업", "미래", "기간", "기초", "주력", "전통", "서비스", "관광", "문화", "콘텐츠", "영상", "게임", "반도체", "자동차", "조선", "철강", "화학", "건설", "바이오", "제약", "의료", "헬스", "식품", "가공", "냉동", "건강", "건강기능", "유기농", "신선", "즉석", "국가", "세계", "한국", "우리", "시장", "실물", "공유", "창조", "지하", "가계", "국민", "거시", "미시", "혼합", "생", "본", "재", "첫", "중계", "공영", "민영", "지상파", "종편", "케이블", "유료", "라이브", "교통", "재난", "긴급", "안내", "홍보", "실시간", "속보", "가짜", "오늘", "이날", "신용", "체크", "법인", "선불", "기프트", "그린", "레드", "옐로", "인사", "명함", "메모리", "소셜", "뉴", "매스", "멀티", "대중", "고용", "산재", "실손", "실업", "여행자", "운전자", "화재", "생명", "손해", "연금", "변액", "암", "치아", "상해", "사회", "의무", "책임", "원수", "컴퓨터", "운영", "지원", "관리", "정보", "보안", "경보", "신호", "결제", "생태", "교육", "정치", "복지", "금융", "법률", "항법", "미사일", "방어", "방공", "무기", "통합", "고객", "콜", "쇼핑", "물류", "연구", "개발", "디자인", "스포츠", "주민", "상담", "안전", "응급", "쉼터", "창업", "비즈니스", "커뮤니티", "민생", "선거", "수사", "사고", "작전", "상황", "현장", "지휘", "선거대책", "총괄", "사업", "영업", "경영", "기획", "시민", "노동", "국제", "야권", "정책", "후보", "한미", "굳건한", "학생", "재학생", "골프", "축구", "야구", "농구", "배구", "테니스", "나이트", "스트립", "팬", "북", "빅", "프로", "상대", "원소속", "소속", "친정", "라이벌", "경쟁", "완성", "국산", "중고", "고급", "승용", "대리", "영업용", "경", "택시", "특장", "입시", "보습", "영어", "수학", "무용", "미용", "요리", "운전", "태권도", "피아노", "미술", "음악", "논술", "재수", "종교", "이단", "초대형", "개척", "아이돌", "걸", "보이", "혼성", "남성", "4인조", "5인조", "인기", "신인", "소", "대", "중", "재벌", "대기업", "할인", "창고형", "동네", "슈퍼", "스마트", "신", "구", "전", "현", "두", "세", "한", "양", "각", "이", "그", "저", "타", "당", "모", "무슨", "어떤", "어느", "모든", "내부", "상무", "저가", "합동", "개성", "위구르", "신장위구르", "행사", "토론", "공청", "청문", "전당", "주주", "임시", "정기", "상임", "분과", "전체", "실무", "공동", "노사", "여야", "당정", "학부모", "교사", "교직원", "학부모회", "동문", "지역주민", "상임위", "자문", "심사", "징계", "윤리", "조사", "진상조사", "특별", "비상대책", "비상", "준비", "추진", "집행", "조직", "추모", "후원", "친목", "동호", "정", "반", "친", "광역", "연방", "주", "도", "시", "군", "새", "차기", "역대", "과도", "자치", "망명", "괴뢰", "단독", "미", "양국", "각국", "상대국", "당사국", "피해", "가해", "낙하산", "일부", "참여", "기존", "대표", "주거래", "거래", "발행", "예탁", "유가", "전환", "채무", "지분", "주식", "파생결합", "수익", "오늘의", "최신", "연예", "경제", "과학", "날씨", "방금", "저녁", "아침", "심야", "정오", "마감", "특보", "이통", "이동통신", "알뜰폰", "독립", "일간", "주간", "월간", "무료", "학보", "교내", "벽", "조간", "석간", "영자", "한글", "한자", "전자", "종이", "데일리", "국영", "관영", "외신", "뉴스", "교체", "증축", "굴착", "턴키", "신축", "보수", "보강", "확장", "철거", "리모델링", "인테리어", "조성", "토목", "정비", "배관", "포장", "방수", "도색", "해체", "매립", "준설", "복원", "시설", "외벽", "관로", "지하철", "마무리", "기반", "골조", "착공", "준공", "조경", "옹벽", "확포장", "개보수", "설치", "건립", "여자", "남자", "조리", "인문계", "공업", "상업", "농업", "특성화", "외국어", "예술", "체육", "마이스터", "기숙", "인근", "석유화학", "남동", "시화", "반월", "구로", "국가산업", "공탁유가", "정부단기", "세계무역", "자립형사립", "자율형사립", "법외",
];

/// What names of firms and institutions like to begin with: with one of these even a word of
/// the trade behind is a name (`하나래식품`).
#[rustfmt::skip]
const NAME_HEADS: &[&str] = &[
    "대양", "서해", "동해", "소리", "한밭", "다올", "가온", "라움", "여울", "새벽", "햇살", "한누리", "해맑은", "온빛", "별빛", "한국", "대한", "현대", "삼성", "하나", "우리", "신한", "국민", "동양", "동아", "동부", "동원", "동국", "동화", "동서", "동방", "태평양", "한솔", "한화", "롯데", "두산", "대우", "대림", "대성", "대신", "대원", "대웅", "대명", "금호", "아시아", "코리아", "한빛", "새롬", "가람", "두레", "미리내", "하늘", "해든", "해성", "해오름", "다온", "온새", "온누리", "누리", "나루", "나래", "한결", "한길", "한마음", "한샘", "한울", "한일", "한양", "한라", "한미", "한독", "한진", "한세", "한섬", "한별", "한들", "한마루", "세림", "세방", "세종", "세아", "세원", "세진", "성우", "성신", "성광", "성원", "성일", "신세계", "신영", "신원", "신일", "신성", "신흥", "신풍", "영진", "영풍", "영원", "영창", "유한", "유성", "유진", "유니", "유신", "일동", "일성", "일신", "일양", "일진", "제일", "제주", "조광", "조흥", "종근당", "중앙", "진로", "진흥", "진양", "천일", "청호", "태광", "태백", "태영", "태양", "태원", "풍산", "풍림", "한영", "협성", "협진", "호남", "화승", "화성", "화신", "효성", "흥국", "흥아", "희성", "경남", "경동", "경방", "경인", "경향", "고려", "광동", "광명", "광주", "교보", "국보", "극동", "금강", "금성", "기아", "나노", "남광", "남양", "남해", "녹십자", "농심", "다우", "다산", "덕산", "덕양", "동녘", "디지털", "라온", "로보", "마루", "마이크로", "메디", "메리츠", "모나", "무림", "미래", "미래에셋", "미르", "바른", "백산", "벽산", "보람", "보령", "부광", "부국", "부산", "부영", "블루", "비상", "빙그레", "사조", "삼광", "삼보", "삼부", "삼아", "삼양", "삼영", "삼익", "삼일", "삼진", "삼천리", "삼호", "삼화", "서울", "서희", "선진", "새한", "샘표", "솔", "스타", "스마트", "아름", "아이", "아주", "안국", "알파", "에스", "에이", "엘", "오리온", "오뚜기", "온세", "울트라", "웅진", "원익", "월드", "유나이티드", "이룸", "이수", "이지", "인터", "전국", "전남", "전북", "청년", "초록", "카카오", "코스모", "코오롱", "크라운", "키움", "태성", "토마토", "파라다이스", "퍼스트", "포스코", "푸른", "프라임", "피닉스", "하림", "하이", "하이트", "한글", "해태", "휴", "휴먼", "강원", "대구", "대전", "인천", "충청", "충북", "충남", "경북", "경기", "국제", "세계", "매일", "아침", "조선", "문화", "서민", "시민", "참", "참여", "함께", "열린", "민중", "농민", "여성", "녹색", "환경", "생명",
];

/// Bodies without a name of their own; `name` is then what is written.
#[rustfmt::skip]
pub(crate) const GENERIC: &[&str] = &[
    "정부", "경찰", "검찰", "국회", "법원", "여당", "야당", "노조", "재판부", "의회", "사법부", "행정부", "입법부", "항소법원", "가정법원", "연방법원", "고등법원", "지방법원", "항소심 재판부", "중앙정부", "지방정부", "연방정부", "과도정부", "자치정부", "소방당국", "교육당국", "보건당국", "방역당국", "금융당국", "수사당국", "사법당국", "교정당국", "군당국", "군 당국", "세무당국", "외교당국", "통신당국", "검역당국", "항공당국", "행정당국", "소방 당국", "교육 당국", "보건 당국", "방역 당국", "금융 당국", "수사 당국", "사법 당국", "정보당국", "정보 당국", "치안당국", "산림당국", "기상당국", "통화당국", "외환당국", "경제당국", "규제당국", "경쟁당국", "소방서", "경찰서", "파출소", "지구대", "도교육청", "시교육청", "중앙당", "연방 정부", "연방 대법원", "상원", "하원", "군부", "군경", "검경", "합동감식반", "특검팀", "지역 당국", "시당국", "시 당국", "집권당", "제1야당", "공안당국", "공안 당국", "식품당국", "산업당국", "환경당국", "노동조합", "당국", "대표팀", "국가대표팀", "여자대표팀", "남자대표팀", "특별검사팀", "총학생회", "주 정부", "지방 정부", "중앙 정부", "자치 정부", "과도 정부", "임시 정부", "주 경찰", "주 검찰", "연방 경찰", "연방 검찰", "연방 의회", "연방 법원", "항소 법원", "지방 법원", "고등 법원", "소년 법원", "유소년 법원", "성인 법원", "형사 법원", "군사 법원", "군 검찰", "군 수뇌부",
];

/// What an authority without a name is over: `재난 당국`, `금융감독당국`.
#[rustfmt::skip]
const AUTHORITIES: &[&str] = &[
    "경찰", "검찰", "군", "구조", "재난", "재해", "의료", "보건의료", "공공안전", "금융감독", "사법", "이민", "교통", "대중교통", "선거", "방역", "보건", "위생", "소방", "교육", "수사", "정보", "치안", "보안", "안보", "항공", "항만", "해상", "해양", "해사", "공항", "철도", "도로", "세관", "출입국", "교정", "교도소", "산림", "기상", "통화", "외환", "경제", "재정", "규제", "경쟁", "감독", "세무", "과세", "조세", "외교", "국방", "군사", "통일", "안전", "식품", "농업", "농정", "수산", "축산", "검역", "환경", "노동", "산업", "통상", "무역", "관세", "에너지", "원전", "원자력", "통신", "방송", "언론", "문화", "문화재", "체육", "축구", "도핑", "사정", "감사", "행정", "지방", "지역", "중앙", "연방", "국경", "통계", "주택", "복지", "고용", "반독점", "공정거래", "사회보장", "관광", "우주", "시", "주", "도", "학교", "대학", "관리", "단속", "인허가", "금융", "증권", "증시", "외교안보", "대북", "국세", "공안", "정책", "관계", "유관", "정부", "교회", "복권", "사찰", "호텔", "병무", "국립공원", "동물원", "기업", "회사", "구단", "리그", "대회", "북측",
];

/// Bodies whose noun is common to many countries and towns: the country or place in front is
/// part of the name, and with one they are not generic (but 당국 and 법원 stay so).
#[rustfmt::skip]
pub(crate) const COMMON_BODIES: &[&str] = &[
    "정부", "경찰", "검찰", "공안", "의회", "법원", "대법원", "고등법원", "지방법원", "항소법원", "연방법원", "헌법재판소", "당국", "대사관", "총영사관", "영사관", "외교부", "외무부", "외무성", "국방부", "국방성", "재무부", "재무성", "상무부", "법무부", "내무부", "교육부", "보건부", "보건복지부", "농무부", "노동부", "에너지부", "국무부", "환경부", "문화부", "통일부", "총리실", "총리부", "대통령실", "대통령궁", "중앙은행", "상원", "하원", "국회", "육군", "해군", "공군", "군대", "해병대", "해안경비대", "기상청", "경찰청", "검찰청", "국세청", "관세청", "통계청", "통계국", "특허청", "세관", "중앙정보국", "연방수사국", "경찰국", "경찰서", "소방국", "소방서", "해양경찰서", "교육청", "시의회", "시청", "주의회", "주정부", "시정부", "축구협회", "축구연맹", "올림픽위원회", "적십자사", "적십자", "국영방송", "국영통신", "국영TV", "국영 TV", "국영 뉴스통신", "국영 통신", "보건당국", "중앙정부", "과도정부", "연방정부", "행정부", "항공우주국", "식품의약국", "국립보건원", "수산청", "산림청", "국립허리케인센터", "지질조사국", "지질연구소", "교통보안청", "연방항공청", "질병통제예방센터", "방위성", "문부과학성", "경제산업성", "후생노동성", "총무성", "재판소", "최고재판소", "경시청", "인민은행", "공산당", "노동당", "인민군", "인민회의", "최고인민회의", "국방위원회", "국무위원회", "중앙위원회", "조평통", "외무부장관실", "한국대사관", "미국대사관", "일본대사관", "중국대사관", "국민당", "교통안전청", "국토안보부", "집행위원회", "이사회", "군", "군부", "해양경찰", "연방경찰", "무장경찰", "국경경찰", "문화원", "대표팀", "국가대표팀", "여자대표팀", "남자대표팀", "축구대표팀", "축구 대표팀", "야구대표팀", "농구대표팀", "배구대표팀", "올림픽대표팀", "선거관리위원회", "선거위원회", "선관위", "보건소", "소방본부", "소방당국", "인민해방군", "공화국수비대", "혁명수비대", "연방대법원", "연방정보국", "정보국", "이민국", "국가안보국", "교통안전위원회", "국가교통안전위원회", "과학원", "사회과학원", "우주국", "재난관리국", "재해관리국", "금융관리국", "보안국",
];

/// Levels of government that are written behind their place: `미시간 주 경찰청`.
pub(crate) const LEVELS: &[&str] = &["주", "시", "군", "구", "성", "현", "카운티"];

/// The same written onto it: `플로리다주 검찰`.
const LEVEL_ENDINGS: &[char] = &['주', '시', '군', '구', '성', '현', '도'];

/// The place that a word with its level names: `플로리다` of `플로리다주`.
pub(crate) fn without_level(word: &str) -> Option<&str> {
    word.strip_suffix(LEVEL_ENDINGS).filter(|place| place.chars().count() > 1)
}

/// What 주 behind it makes a week and not a state: `이번 주 정부는`.
pub(crate) const WEEKS: &[&str] =
    &["이번", "다음", "지난", "지지난", "매", "첫", "첫째", "둘째", "셋째", "넷째", "마지막", "금"];

/// Bodies of a town that take an unknown foreign word before them for the town.
pub(crate) const TOWN_BODIES: &[&str] =
    &["소방서", "경찰서", "경찰국", "소방국", "시의회", "교도소", "법원", "지방법원", "보안관실", "경찰청", "검찰청"];

/// Missions abroad, which have their town in front: `애틀랜타 한국총영사관`.
pub(crate) const MISSIONS: &[&str] = &["대사관", "영사관", "대표부", "한인회", "문화원"];

/// The team of a special prosecutor, which has the name in front: `이광범 특검팀`.
pub(crate) const NAMED_AFTER_PERSONS: &[&str] = &["정부", "행정부", "특검팀"];

/// What the forces are spoken of with as 군 alone: `군 병력`, `군 수사기관`.
pub(crate) const FORCES_HAVE: &[&str] = &[
    "병력",
    "관계자",
    "관계자들",
    "장병",
    "장병들",
    "수사기관",
    "통수권자",
    "전체",
    "고위",
    "소식통",
    "내부",
    "내",
    "안팎",
    "간부",
    "간부들",
    "장성",
    "장성들",
    "지휘부",
    "수뇌",
    "정보당국",
    "기강",
];

/// What a party is spoken of with as 당 alone: `당 지도부`.
pub(crate) const PARTIES_HAVE: &[&str] = &[
    "지도부",
    "원내지도부",
    "관계자",
    "내",
    "안팎",
    "혁신",
    "쇄신",
    "최고위원회",
    "최고위",
    "윤리위",
    "차원",
    "소속",
    "내부",
    "의원들",
    "지지율",
    "정체성",
    "개혁",
    "당직자",
    "일각",
    "해산",
    "중진",
    "중진들",
    "인사들",
];

/// Ends of names that are left out of their short forms and never name a second firm of a group.
pub(crate) const DROPPED: &[&str] = &[
    "머티리얼즈",
    "머티리얼",
    "테크놀로지",
    "테크놀로지스",
    "로보틱스",
    "바이오로직스",
    "로직스",
    "바이오사이언스",
    "신문",
    "일보",
    "소프트웨어",
    "소프트",
    "시스템즈",
    "네트웍스",
    "모터스",
    "모빌리티",
    "제약",
    "파마",
    "테라퓨틱스",
    "코퍼레이션",
    "컴퍼니",
    "인더스트리",
    "게임즈",
    "스튜디오",
    "스튜디오스",
    "에어로",
    "솔라",
    "소재",
    "일렉트릭",
    "일렉트로닉스",
    "엔터테인먼트",
    "인터내셔널",
    "사이언스",
    "케미칼",
    "에어라인",
];

/// The name without the word of its trade, where what is left is long enough to be one.
pub(crate) fn without_trade(name: &str) -> Option<&str> {
    let short = DROPPED_BY_LAST.before(name).iter().find_map(|trade| name.strip_suffix(trade))?;
    (short.chars().count() > 2 && !is_plain_stem(short)).then_some(short)
}

/// Who leads a body, in the bracket behind its name: `보들이(대표 …)`.
pub(crate) const LEADERS: &[&str] = &["(대표 ", "(대표이사 ", "(사장 ", "(회장 ", "(이사장 ", "(총장 ", "(원장 "];

/// What shows that a text is about parties.
const POLITICS_WORDS: &[&str] = &[
    "의원", "대선", "총선", "공천", "원내", "여당", "야당", "당원", "국회", "후보", "탈당", "입당", "창당", "대표",
    "여야", "정치",
];

/// Bodies that a text goes on to call by their kind alone: `협회는`, `대책본부는`.
#[rustfmt::skip]
const BY_KIND: &[&str] = &[
    "협회", "연맹", "학생회", "대책본부", "중앙대책본부", "사고대책본부", "소방본부", "수사본부", "합동수사본부", "합수부", "조사위원회", "조사위", "진상조사위", "대책위", "대책위원회", "비대위", "비상대책위", "비상대책위원회", "선대위", "선거대책위", "인수위", "인수위원회", "징계위", "징계위원회", "윤리위", "윤리위원회", "공관위", "공천위", "공천심사위", "공천관리위", "유치위", "유치위원회", "조직위", "조직위원회", "추진위", "추진위원회", "집행위", "집행위원회", "운영위", "최고위", "선관위", "특위", "소위", "연대회의", "상임위", "예결위", "국방위", "정보위", "산업위", "중재위", "중재위원회", "심의위", "심의위원회", "사무국", "민정수석실", "경호처", "경호실", "비서실", "대변인실", "감찰본부", "특수부", "강력부", "공안부", "국무성", "국무부", "재무부", "국방부", "외무부", "외무성", "내무부", "상무부", "법무부", "중앙은행", "총영사관", "대사관", "축구협회", "체육회", "거래소", "상공회의소", "적십자", "적십자사", "구급대", "구조대", "119구급대", "119구조대", "해경", "공안", "중앙위", "당중앙", "야구협회", "농구협회", "배구협회", "빙상연맹", "체육협회", "선수협회", "수영연맹", "세관", "관제센터", "중앙회", "감리위", "심의기구", "윤리심판원", "당무위", "전국위", "상임전국위", "국정조사특위", "인사위", "인사위원회", "감사관실", "감찰관실", "총리실", "법안소위", "예산소위", "법안심사소위", "심사소위", "연방경찰", "무장경찰", "공항경찰", "왕립경찰", "국경경찰", "군사법원",
];

/// Ends of verbs and adjectives before a noun.
pub(crate) const MODIFYING: &[char] = &[
    '은', '는', '한', '된', '인', '할', '될', '온', '운', '난', '린', '진', '킨', '친', '긴', '낸', '본', '쓴', '져',
    '여', '해', '서', '며', '워', '게', '던',
];

/// Words before a body that are not in its name.
pub(crate) const DETERMINERS: &[&str] = &[
    "이",
    "그",
    "저",
    "각",
    "양",
    "두",
    "세",
    "네",
    "여러",
    "해당",
    "현",
    "새",
    "전",
    "동",
    "등",
    "양국",
    "남북",
    "한미",
    "한일",
    "한중",
    "북미",
    "미중",
    "북한과",
    "모든",
    "같은",
    "다른",
    "어느",
    "어떤",
    "우리",
    "현지",
    "이날",
    "당시",
    "앞서",
    "한편",
    "이어",
    "또",
    "또한",
    "이후",
    "최근",
    "결국",
    "특히",
    "현재",
    "그러나",
    "하지만",
    "다만",
    "반면",
    "이에",
    "따라서",
    "그리고",
    "그런데",
    "즉",
    "및",
    "후",
    "뒤",
    "전날",
    "다음날",
    "오전",
    "오후",
    "지난해",
    "올해",
    "내년",
    "작년",
    "사이",
    "때",
    "동안",
    "가운데",
    "대해",
    "관련",
    "통해",
    "위해",
    "따라",
    "직후",
    "당초",
    "애초",
    "만약",
    "일부",
    "자체",
    "자신",
    "역시",
    "아직",
    "이미",
    "여전히",
    "이르면",
    "먼저",
    "정작",
    "사실상",
    "매년",
    "매달",
    "매주",
    "매일",
    "실제로",
    "실제",
    "이런",
    "그런",
    "이같은",
    "국내",
    "각급",
];

/// What a medium has and is not called by: `CBS 라디오`.
pub(crate) const NOT_JOINED: &[&str] = &["라디오", "홈페이지", "인터넷"];

/// What bodies are written onto without a space: `검찰수사를`, `경찰조사 결과`.
const INQUIRERS: &[&str] = &["경찰", "검찰", "특검"];
const INQUIRIES: &[&str] = &["수사", "조사"];

/// The bytes of the body in a word that says what it does: `검찰` of `검찰수사`.
pub(crate) fn inquirer(word: &str) -> Option<usize> {
    let body = INQUIRIES.iter().find_map(|inquiry| word.strip_suffix(inquiry))?;
    INQUIRERS.contains(&body).then_some(body.len())
}

/// Behind a local government, the head of it in brackets: `동대문구(구청장 …)는`.
pub(crate) const HEADS: &[&str] = &["(구청장", "(시장", "(군수", "(도지사", "(지사", "(교육감"];

/// Whether the word names a body by its kind alone.
pub(crate) fn is_by_kind<'w>(word: impl Into<Keyed<'w>>) -> bool {
    List::ByKind.contains(word)
}

/// What a body's own name is followed by where it is spoken of as a body.
#[rustfmt::skip]
pub(crate) const AFTER_BODY: &[&str] = &[
    "측", "관계자", "그룹", "주가", "주식", "지분", "노조", "노동조합", "본사", "본점", "본부", "임직원", "직원", "이사회", "계열사", "자회사", "협력사", "대리점", "주주", "최대주주", "매출", "영업이익", "실적", "공장", "지점", "매장", "홍보팀", "홍보실", "홍보담당자", "당국자", "대변인", "인수", "매각", "합병", "노동자", "노동자들", "임원", "사옥", "법인", "시가총액", "회사채", "등급", "컨소시엄", "한국법인", "재단", "경영진", "대표", "회장", "사장", "부회장", "부사장", "최고경영자", "구단", "선수단", "감독", "팬", "팬들", "전", "기자", "보도", "특파원", "의원", "후보", "당원", "지도부", "소속", "출신", "제공", "연구팀", "연구진", "교수", "총장", "병원", "학생", "졸업",
];

/// Words for what somebody is in front of a firm's or body's name: `전력기기 업체 태백일렉트릭`.
#[rustfmt::skip]
pub(crate) const TRADES: &[&str] = &[
    "업체", "기업", "회사", "제조사", "제조업체", "운용사", "운용업체", "전문기업", "전문업체", "스타트업", "벤처기업", "새싹기업", "전력회사", "화학회사", "제약사", "제약회사", "항공사", "게임사", "게임업체", "개발사", "보험사", "보험회사", "증권사", "통신사", "이동통신사", "유통업체", "시민단체", "인권단체", "환경단체", "단체", "매체", "온라인매체", "일간지", "경제지", "주간지", "방송사", "신문사", "잡지", "출판사", "소속사", "기획사", "연예기획사", "연구기관", "조사기관", "여론조사기관", "사모펀드", "로펌", "구단", "클럽", "정당", "부품업체", "장비업체", "진단기업", "자회사", "계열사", "모회사", "지주회사", "협력사", "협력업체", "하청업체", "시행사", "시공사", "건설사", "조선사", "해운사", "택배사", "카드사", "완성차업체", "배달업체", "배급사", "제작사", "음반사", "여행사", "컨설팅업체", "정보업체", "보안업체", "바이오기업", "소재기업", "식품기업", "식품업체", "의류업체", "브랜드", "정보기관", "무장단체", "정치단체", "비영리단체", "사회단체", "자선단체", "기관지", "학술지", "국제학술지", "과학저널", "저널", "일간", "주간", "월간", "전문지", "규제기관", "저가항공", "저비용항공사", "국영방송", "민영방송", "통신", "온라인", "포털", "취업포털", "검색업체", "검색포털", "권익단체", "최대주주인", "회사인", "업체인", "기업인", "단체인", "철강사", "정유사", "식품사", "부품사", "화장품사", "유통사", "컨설팅사", "회계법인인", "싱크탱크", "테러조직", "무장조직", "준비기구", "극단", "해커집단", "조직인", "모임인", "신문인", "투자회사", "투자은행", "경제매체", "스포츠매체", "연예매체", "IT매체", "통신업체", "상조회사", "시장조사업체", "에이전트사", "매니지먼트사", "홍보회사", "광고회사", "컨설팅회사",
];

/// Ends of such words: `설계업체`, `방산기업`.
const TRADE_ENDINGS: &[&str] =
    &["업체", "기업", "스타트업", "제조사", "운용사", "개발사", "일간지", "경제지", "주간지", "매체"];

/// What names of parties are put together from.
const PARTY_WORDS: &[&str] = &[
    "국민",
    "민주",
    "진보",
    "보수",
    "자유",
    "공화",
    "통합",
    "혁신",
    "개혁",
    "정의",
    "노동",
    "녹색",
    "미래",
    "행동",
    "평화",
    "시민",
    "사회",
    "공정",
    "창조",
    "희망",
    "행복",
    "새",
    "신",
    "우리",
    "한국",
    "대한",
    "민생",
    "기본소득",
    "연대",
    "열린",
    "더불어",
    "참",
    "바른",
    "국가",
    "조국",
    "중도",
    "청년",
    "여성",
    "농민",
    "친박",
    "생활",
    "실용",
    "선진",
    "대통합",
    "새정치",
    "민족",
    "인민",
    "기독",
    "사민",
    "번영",
    "도약",
];

/// What firms do, anywhere in the sentence that they are the subject of.
const BUSINESS_WORDS: &[&str] = &[
    "계약",
    "인수",
    "합병",
    "출시",
    "공급",
    "투자",
    "상장",
    "매출",
    "영업이익",
    "영업손실",
    "순이익",
    "공시",
    "밝혔",
    "발표",
    "착공",
    "증설",
    "수주",
    "생산",
    "개발",
    "협약",
    "제휴",
    "맺었",
    "사업비",
    "공장",
    "설립",
    "특허",
    "수출",
    "납품",
    "판매",
    "임상",
    "설명회",
    "직원",
    "가동",
    "제품",
    "배당",
    "증자",
    "지분",
    "파산",
    "기소",
    "시험",
];

/// Services that are firms only where they act: `페이스북은 … 밝혔다`.
pub(crate) const PLATFORMS: &[&str] = &[
    "트위터",
    "페이스북",
    "인스타그램",
    "유튜브",
    "레딧",
    "카카오톡",
    "카톡",
    "텔레그램",
    "스포티파이",
    "텀블러",
    "위챗",
    "웨이보",
];

/// Before a service's name where it is the service: `공식 페이스북에 따르면`.
pub(crate) const OFFICIAL: &[&str] = &["공식", "자신의", "개인", "본인의", "본인"];

/// Roads and buildings that begin like a body.
pub(crate) const LOOK_ALIKES: &[&str] = &[
    "대법원장",
    "대법관",
    "세종대로",
    "세종대왕",
    "국회대로",
    "국회도서관",
    "경찰대로",
    "서울대로",
    "서울대입구역",
    "건대입구역",
    "홍대입구역",
    "이대역",
    "고려대역",
];

/// Words of saying and announcing that end a sentence whose subject is a body.
const ANNOUNCES_WORDS: &[&str] = &[
    "밝혔",
    "발표했",
    "전했",
    "보도했",
    "설명했",
    "공시했",
    "공개했",
    "출시했",
    "선보였",
    "선보인다",
    "내놨",
    "내놓았",
    "말했",
    "덧붙였",
    "해명했",
    "주장했",
    "반박했",
    "강조했",
    "요구했",
    "분석했",
    "지적했",
    "소개했",
    "공지했",
    "추가했",
    "도입했",
    "인수했",
    "맺었",
    "체결했",
    "개최했",
    "실시했",
    "진행했",
    "제공했",
    "출시한다",
    "공개한다",
    "시작했",
    "나섰",
    "검토하고",
    "추진하고",
    "추진 중",
    "인정했",
    "사과했",
    "약속했",
    "전망했",
    "예상했",
    "확인했",
    "확보했",
    "부인했",
    "제기했",
    "고소했",
    "당부했",
    "평가했",
    "비판했",
    "촉구했",
    "결정했",
    "선정했",
    "전달했",
    "기록했",
    "올렸",
    "줄였",
    "합의했",
    "나눴",
    "기부했",
    "지원했",
    "전달했",
    "후원했",
    "개설했",
    "설치했",
];

/// Behind a medium's name where it is one.
pub(crate) const MEDIA_HAVE: &[&str] = &[
    "인터넷판",
    "온라인판",
    "영문판",
    "한국어판",
    "보도",
    "기사",
    "기자",
    "특파원",
    "뉴스",
    "방송",
    "편집장",
    "편집국장",
    "최신호",
    "인터뷰",
    "홈페이지",
    "드라마",
    "예능",
    "예능프로그램",
    "프로그램",
    "음악프로그램",
    "다큐멘터리",
    "아나운서",
    "앵커",
    "라디오",
    "표지",
    "칼럼니스트",
    "편성",
    "시청률",
];

/// Behind a team's name, or in its sentence, where it is one.
const SPORT_WORDS: &[&str] = &[
    "감독",
    "선수",
    "이적",
    "입단",
    "구단",
    "리그",
    "경기",
    "골을",
    "득점",
    "홈런",
    "선발",
    "타자",
    "투수",
    "공격수",
    "수비수",
    "미드필더",
    "스트라이커",
    "원정",
    "시즌",
    "이닝",
    "타수",
    "승리",
    "무승부",
    "챔피언스",
    "유니폼",
    "데뷔",
    "유망주",
    "골키퍼",
    "결승",
    "승점",
    "월드컵",
];

/// Words that stand between a sport's country and its team: `한국 여자 컬링 대표팀`.
pub(crate) const SPORTS: &[&str] = &[
    "축구",
    "야구",
    "농구",
    "배구",
    "컬링",
    "사격",
    "양궁",
    "태권도",
    "유도",
    "복싱",
    "펜싱",
    "탁구",
    "배드민턴",
    "핸드볼",
    "하키",
    "아이스하키",
    "수영",
    "체조",
    "역도",
    "레슬링",
    "쇼트트랙",
    "스피드스케이팅",
    "스키",
    "봅슬레이",
    "스켈레톤",
    "루지",
    "빙상",
    "육상",
    "사이클",
    "골프",
    "테니스",
    "럭비",
    "크리켓",
    "올림픽",
    "월드컵",
    "국가",
    "여자",
    "남자",
    "성인",
    "청소년",
    "U20",
    "풋살",
    "수구",
    "요트",
    "조정",
    "카누",
    "승마",
    "비치발리볼",
];

/// What is written of matches between teams.
const MATCHES_WORDS: &[&str] = &[
    "홈경기",
    "원정경기",
    "라운드",
    "프로배구",
    "프로축구",
    "프로농구",
    "프로야구",
    "정규리그",
    "세트 점수",
    "승점",
    "연승",
    "연패",
    "꺾었",
    "눌렀",
    "플레이오프",
    "챔피언결정전",
    "선두",
    "결승골",
    "역전승",
    "완승",
];

/// A part of a body that is named behind it as one span: `서울중앙지검 형사7부`.
#[rustfmt::skip]
const UNIT_ENDINGS: &[&str] = &[
    "지부", "지회", "지청", "지원", "지사", "본부", "사업부", "사업본부", "연구소", "위원회", "소위원회", "소위", "분과위", "특위", "상임위", "학과", "대학원", "대학", "병원", "의료원", "캠퍼스", "수사대", "기동대", "특공대", "구조대", "경비대", "수사과", "형사과", "교통과", "여청과", "형사부", "특수부", "공안부", "공판부", "강력부", "합의부", "재판부", "관리부", "전염병관리부", "편집국", "보도국", "협력국", "정책국", "기획국", "관리국", "조사국", "감독국", "수사국", "담당관실", "대변인실", "비서실", "감사실", "총무국", "사무국", "사무처", "외과", "내과", "의학과", "산부인과", "안과", "피부과", "소아과", "치과", "센터", "대사관", "총영사관", "국방위원회", "중앙위원회", "집행위원회", "사령부", "작전사령부", "함대사령부", "지방본부", "연구부", "조사부", "검사국", "정보국", "교육원", "연수원", "양형위원회", "도쿄지점", "노조", "분교", "부설연구소", "미국법인", "한국법인", "중국법인", "현지법인", "판매법인", "생산법인", "유럽법인", "수석실", "정책실", "경호실", "비서관실", "안보실", "기록관", "훈련단", "교육대", "훈련소", "수사단", "조사단", "감찰본부", "감찰부", "소년과", "정신과", "비뇨기과", "이비인후과", "가정의학과", "기획단", "협력단", "산학협력단", "신학회", "총동창회", "총동문회", "동문회", "교수회", "교수협의회", "총학생회", "학생회", "평의원회", "자문위", "비대위", "비상대책위", "최고위", "선대위", "윤리위", "공천위", "공관위", "공천관리위", "인수위", "후원회", "정책연구원", "시당", "도당", "서울시당", "경기도당", "인사위", "징계위", "심의위", "심사위", "소방대", "편성국", "예능국", "드라마국", "제작국", "기술국", "경영국", "영업본부", "경영지원실", "미래전략실", "전략실", "기획조정실", "법무실", "연구단", "사회부", "정치부", "경제부", "체육부", "문화부", "국제부", "산업부", "수사팀", "특별수사팀", "수사본부", "대책본부", "특검팀", "추진단", "심리전단",
];

/// Divisions of courts and prosecutors that are written apart from their number: `형사 7부`.
pub(crate) const DIVISIONS: &[&str] = &[
    "형사",
    "민사",
    "가사",
    "행정",
    "특수",
    "강력",
    "공안",
    "형사합의",
    "민사합의",
    "형사항소",
    "민사항소",
    "형사단독",
    "민사단독",
    "금융조사",
    "첨단범죄수사",
    "외사",
    "공판",
    "조사",
    "반부패수사",
    "반부패",
    "공공수사",
    "특별",
    "파산",
    "제",
];

/// Courts whose benches are called by number alone: `대법원 2부`.
pub(crate) const NUMBERED_COURTS: &[&str] = &["대법원", "대법"];

/// Parts that are named by exactly this word: the national firm of `구글 코리아`, an office of
/// parliament, the union of a firm.
const PARTS: &[&str] = &["코리아", "재팬", "차이나", "인터내셔널", "의안과", "노동조합"];

/// Ends of words that are no shops: `시점`, `장점`.
const NO_SHOPS: &[&str] = &[
    "시점",
    "장점",
    "단점",
    "관점",
    "쟁점",
    "초점",
    "매점",
    "지점",
    "점",
    "음식점",
    "전문점",
    "편의점",
    "대리점",
    "가맹점",
    "매매점",
    "거점",
    "접점",
    "강점",
    "약점",
    "문제점",
    "공통점",
    "차이점",
    "출발점",
    "종점",
    "기점",
    "정점",
    "백화점",
    "면세점",
    "허점",
    "원점",
    "득점",
    "만점",
    "평점",
    "학점",
    "승점",
    "여러점",
    "반환점",
    "전환점",
    "분기점",
    "타점",
    "동점",
    "감점",
    "벌점",
    "가점",
];

/// Whether the word is a shop behind the name of a chain: `칠곡점`, `강남역점`.
pub(crate) fn is_shop(word: &str) -> bool {
    word.strip_suffix('점').is_some_and(|place| place.chars().count() > 1)
        && !NO_SHOPS.iter().any(|no| no.len() > 3 && word.ends_with(no))
}

/// Names that are sooner the word even as the subject of an announcement: `다음은 … 전문이다`.
pub(crate) const WORDS_FIRST: &[&str] = &["다음", "CCTV", "유라", "한창"];

/// What the names of foreign media end with as a word of its own: `헤럴드 트리뷴`.
pub(crate) const MEDIA_ENDINGS: &[&str] = &[
    "트리뷴",
    "헤럴드",
    "레지스터",
    "타임스",
    "타임즈",
    "포스트",
    "저널",
    "뉴스",
    "리뷰",
    "가제트",
    "텔레그래프",
    "익스프레스",
    "스타",
    "메일",
    "미러",
    "데일리",
    "매거진",
    "인사이더",
    "네트워크",
    "그룹",
    "엔터테인먼트",
    "게임즈",
    "홀딩스",
    "모터스",
    "항공",
    "에어라인",
    "통신",
    "신문",
    "방송",
    "TV",
    "은행",
    "대학",
    "병원",
    "리서치",
    "컨설팅",
    "캐피털",
    "파트너스",
    "픽처스",
    "스튜디오",
    "뮤직",
    "레코드",
    "소프트",
    "에너지",
    "모빌리티",
    "로지스틱스",
    "파마",
    "파마슈티컬스",
    "바이오",
    "바이오텍",
    "테라퓨틱스",
    "사이언스",
    "사이언스즈",
    "케미칼",
    "케미컬",
    "머티리얼즈",
    "에어로스페이스",
    "디펜스",
    "일렉트릭",
    "일렉트로닉스",
    "테크놀로지",
    "테크놀로지스",
    "시스템스",
    "로보틱스",
    "솔루션",
    "솔루션스",
    "오토모티브",
    "캐피탈",
    "인더스트리",
    "인더스트리스",
    "인터내셔널",
    "코퍼레이션",
    "컴퍼니",
    "세미컨덕터",
    "푸드",
    "푸즈",
    "웍스",
    "랩스",
];

/// Schools that have their town before them in a word of its own: `시카고 대학교`.
pub(crate) const OF_PLACES: &[&str] = &["대학교"];

/// The end of a committee's name, and what is left of it in short: `국민권익위`.
pub(crate) const COMMITTEE: (&str, &str) = ("위원회", "위");

/// What is written onto the name of its head: `박근혜정부`.
pub(crate) const GOVERNMENT: &str = "정부";

/// Bodies that are written onto their town: `부산경찰`.
pub(crate) const OF_TOWNS: &[&str] = &["경찰", "검찰"];

/// Words that make a foreign word before them a body: `트리가나 항공`.
const TRADE_WORDS: &[&str] = &[
    "항공",
    "에어라인",
    "에어라인스",
    "에어웨이스",
    "게임즈",
    "엔터테인먼트",
    "픽처스",
    "스튜디오스",
    "홀딩스",
    "모터스",
    "대학",
    "대학교",
    "병원",
    "재단",
    "연구소",
    "리서치",
    "컨설팅",
    "캐피털",
    "캐피탈",
    "파트너스",
    "뱅크",
    "일렉트릭",
    "인터내셔널",
    "코퍼레이션",
    "어소시에이션",
    "헤럴드",
    "트리뷴",
    "타임스",
    "타임즈",
    "포스트",
    "저널",
    "가제트",
    "통신",
    "은행",
    "그룹",
    "테크놀로지",
    "테크놀로지스",
    "시스템스",
    "인더스트리",
    "매니지먼트",
    "인베스트먼트",
    "로보틱스",
    "파마",
    "테라퓨틱스",
];

/// Words of English names that are not counted.
pub(crate) const ENGLISH_PARTICLES: &[&str] = &["The", "the", "of", "and", "for", "&"];

/// What English names of bodies are put together from.
pub(crate) const ENGLISH: &[&str] = &[
    "Daily",
    "Times",
    "Post",
    "News",
    "Herald",
    "Journal",
    "Tribune",
    "Report",
    "Press",
    "Telegraph",
    "Chronicle",
    "Gazette",
    "Weekly",
    "Magazine",
    "Association",
    "Center",
    "Centre",
    "Institute",
    "Service",
    "Services",
    "Company",
    "Corporation",
    "Corp",
    "Corp.",
    "Inc",
    "Inc.",
    "Ltd",
    "Group",
    "Agency",
    "University",
    "College",
    "Council",
    "Foundation",
    "Bank",
    "Society",
    "Authority",
    "Committee",
    "Commission",
    "Union",
    "Federation",
    "Network",
    "Airlines",
    "Airways",
    "Air",
    "Motors",
    "Studios",
    "Pictures",
    "Entertainment",
    "Games",
    "Technologies",
    "Technology",
    "Systems",
    "Holdings",
    "Capital",
    "Partners",
    "Research",
    "Labs",
    "Laboratory",
    "Hospital",
    "Museum",
    "Party",
    "Police",
    "Department",
    "Ministry",
    "Office",
    "Board",
    "League",
    "Club",
    "Alliance",
    "Organization",
    "Rights",
    "International",
];

/// Ends of the names that teams give themselves, behind their town: `시카고 컵스`.
pub(crate) const NICKNAME_ENDINGS: &[char] = &['스', '즈', '츠'];

/// Things and services that firms are named before, and then are not spoken of themselves.
#[rustfmt::skip]
pub(crate) const PRODUCTS: &[&str] = &[
    "플레이", "글래스", "넥서스", "어스", "맵스", "크롬", "렌즈", "갤럭시", "스페셜", "카이엔", "파나메라", "워치", "페이", "챔피언스리그", "차량", "승용차", "스포츠카", "중고차", "택시", "그린티", "바바리", "향수", "가방", "핸드백", "스타디움", "볼파크", "아레나", "에스타디우",
];

/// Endings that by themselves say only where something is: `IOC 본부`, `정부 지원`.
const BARE_UNITS: &[&str] = &[
    "본부",
    "지원",
    "지사",
    "센터",
    "캠퍼스",
    "대학",
    "안과",
    "치과",
    "외과",
    "내과",
    "위원회",
    "중앙위",
    "연구소",
    "사업부",
    "현지법인",
    "학과",
    "정보국",
];

/// Ends of words that only look like offices behind a country: `미국 남부`, `중국 전국`.
const NO_OFFICES: &[&str] = &[
    "남부",
    "북부",
    "동부",
    "서부",
    "중부",
    "일부",
    "전부",
    "내부",
    "외부",
    "상부",
    "하부",
    "간부",
    "중심부",
    "전국",
    "각국",
    "개국",
    "약국",
    "출국",
    "입국",
    "귀국",
    "양국",
    "최상부",
    "대부",
    "공부",
    "거부",
    "여부",
    "기부",
    "승부",
    "후반부",
    "전반부",
    "강대국",
    "선진국",
    "약소국",
    "동맹국",
    "회원국",
    "개최국",
    "가능성",
    "정체성",
    "여성",
    "남성",
    "방송국",
    "지청",
    "요청",
    "신청",
    "시청",
    "초청",
    "도청",
    "원",
    "지원",
    "병원",
    "공원",
    "직원",
    "회원",
    "의원",
    "인원",
    "대원",
];

/// What offices end in.
const OFFICE_ENDINGS: [char; 5] = ['청', '부', '국', '성', '처'];

/// Whether a word behind a country is an office of it: `미국 교통보안청`.
#[inline]
pub(crate) fn is_office(word: &str) -> bool {
    word.chars().next_back().is_some_and(|last| OFFICE_ENDINGS.contains(&last))
        && word.chars().count() >= 4
        && !NO_OFFICE_BY_LAST.before(word).iter().any(|ending| word.ends_with(ending))
        && !(word.ends_with('성') && without_level(word).is_some_and(|place| foreign(place) >= Some(Fit::Fair)))
}

/// What a local government does in its sentence, as against what is only there.
#[rustfmt::skip]
const DEEDS_WORDS: &[&str] = &[
    "밝혔", "발표", "추진", "실시", "지원", "조성", "운영", "계획", "설명", "개최", "마련", "시행", "요구", "전했", "건립", "선정", "책임", "해명", "모집", "제공", "지급", "나서", "나섰", "방침", "예산", "협약", "투입", "단속", "조사", "검토", "도입", "확대", "설치", "강화", "공모", "신청", "지정", "개선", "철거", "허가", "점검", "당부", "보탠", "기로 했", "착수", "촉구", "입장",
];

static BY_LAST: Lazy<ByEdge<&Suffix>> = Lazy::new(|| {
    let mut suffixes: Vec<&Suffix> = SUFFIXES.iter().collect();
    suffixes.sort_by_key(|suffix| std::cmp::Reverse(suffix.form.len()));
    ByEdge::last(&suffixes, |suffix| suffix.form)
});

static TRADE_BY_LAST: Lazy<ByEdge<&str>> = Lazy::new(|| ByEdge::last(TRADE_ENDINGS, |ending| ending));
static UNIT_BY_LAST: Lazy<ByEdge<&str>> = Lazy::new(|| ByEdge::last(UNIT_ENDINGS, |ending| ending));
static NO_OFFICE_BY_LAST: Lazy<ByEdge<&str>> = Lazy::new(|| ByEdge::last(NO_OFFICES, |ending| ending));
/// Words that are looked for in sentences, by their beginnings.
pub(crate) static POLITICS: Lazy<ByEdge<&str>> = Lazy::new(|| ByEdge::first(POLITICS_WORDS, |word| word));
pub(crate) static BUSINESS: Lazy<ByEdge<&str>> = Lazy::new(|| ByEdge::first(BUSINESS_WORDS, |word| word));
pub(crate) static ANNOUNCES: Lazy<ByEdge<&str>> = Lazy::new(|| ByEdge::first(ANNOUNCES_WORDS, |word| word));
pub(crate) static SPORT: Lazy<ByEdge<&str>> = Lazy::new(|| ByEdge::first(SPORT_WORDS, |word| word));
pub(crate) static OF_A_TEAM: Lazy<ByEdge<&str>> = Lazy::new(|| ByEdge::first(OF_A_TEAM_WORDS, |word| word));
pub(crate) static CLUBS_HAVE: Lazy<ByEdge<&str>> = Lazy::new(|| ByEdge::first(CLUBS_HAVE_WORDS, |word| word));
pub(crate) static MATCHES: Lazy<ByEdge<&str>> = Lazy::new(|| ByEdge::first(MATCHES_WORDS, |word| word));
pub(crate) static DEEDS: Lazy<ByEdge<&str>> = Lazy::new(|| ByEdge::first(DEEDS_WORDS, |word| word));

static ATTACHED_BY_FIRST: Lazy<ByEdge<&str>> = Lazy::new(|| ByEdge::first(ATTACHED, |word| word));
static DROPPED_BY_LAST: Lazy<ByEdge<&str>> = Lazy::new(|| ByEdge::last(DROPPED, |trade| trade));
static HEAD_BY_FIRST: Lazy<ByEdge<&str>> = Lazy::new(|| ByEdge::first(NAME_HEADS, |head| head));

/// The longest suffix that the word ends with, and the bytes of the stem before it.
pub(crate) fn suffix(word: &str) -> Option<(&'static Suffix, usize)> {
    let suffix = BY_LAST.before(word).iter().find(|suffix| word.ends_with(suffix.form))?;
    Some((suffix, word.len() - suffix.form.len()))
}

/// Whether a stem only describes the body.
pub(crate) fn is_plain_stem(stem: &str) -> bool {
    List::PlainStem.contains(stem)
}

/// Whether a stem begins like the name of a firm.
pub(crate) fn has_name_head(stem: &str) -> bool {
    HEAD_BY_FIRST.at(stem).iter().any(|head| stem.starts_with(head))
}

pub(crate) fn is_generic<'w>(word: impl Into<Keyed<'w>>) -> bool {
    let word = word.into();
    let authority = || word.word.strip_suffix(AUTHORITY).is_some_and(|over| List::Authority.contains(over.trim_end()));
    List::Generic.contains(word) || authority()
}

pub(crate) fn is_common_body<'w>(word: impl Into<Keyed<'w>>) -> bool {
    List::CommonBody.contains(word)
}

/// Whether a generic or common body of two words begins with the word.
pub(crate) fn opens_phrase<'w>(word: impl Into<Keyed<'w>>) -> bool {
    let word = word.into();
    List::OpensPhrase.contains(word) || List::Authority.contains(word)
}

/// Behind an office that somebody wants: `전남지사 후보`.
pub(crate) const CANDIDATES: &[&str] = &["후보", "예비후보", "당선", "출마", "선거", "경선"];

/// Whether the word makes a body of a foreign word before it.
pub(crate) fn is_trade_word<'w>(word: impl Into<Keyed<'w>>) -> bool {
    List::TradeWord.contains(word)
}

/// Whether the word is a thing or service of the firm named before it.
pub(crate) fn is_product(word: &str) -> bool {
    List::Product.contains(word)
}

pub(crate) fn is_after_body<'w>(word: impl Into<Keyed<'w>>) -> bool {
    List::AfterBody.contains(word)
}

/// Whether the word says what kind of body follows.
pub(crate) fn is_trade<'w>(word: impl Into<Keyed<'w>>) -> bool {
    let word = word.into();
    List::Trade.contains(word) || is_trade_of(word.word)
}

/// Whether the word says what trade the body behind it has: `설계업체`.
pub(crate) fn is_trade_of(word: &str) -> bool {
    let ends = |ending: &&str| (word.len() > ending.len() || ending.ends_with('지')) && word.ends_with(ending);
    TRADE_BY_LAST.before(word).iter().any(ends)
}

/// Bodies of those whom something has befallen: what it was stands before them, as a word of its
/// own (`루멘펀드 피해자모임`).
const OF_VICTIMS: &[&str] = &[
    "피해자모임",
    "피해자협의회",
    "피해자연대",
    "피해자대책위",
    "피해자대책위원회",
    "유가족협의회",
    "유가족모임",
    "유가족대책위",
    "유가족대책위원회",
    "유족협의회",
    "유족회",
    "유족모임",
    "가족대책위",
    "가족대책위원회",
    "가족대책협의회",
    "가족협의회",
    "피해가족협의회",
    "희생자가족협의회",
    "실종자가족협의회",
    "희생자유가족협의회",
    "생존자협의회",
];

pub(crate) fn is_of_victims<'w>(word: impl Into<Keyed<'w>>) -> bool {
    List::OfVictims.contains(word)
}

/// Before a body without a name, written onto it: `우리정부`.
pub(crate) const OUR: &str = "우리";

/// A trade that makes a firm of whatever one word stands before it, where who it is to somebody
/// stands before both: `소속사 산 엔터테인먼트`.
pub(crate) const SHOWS: &str = "엔터테인먼트";

/// Offices that each district has, also written apart from it: `안산 상록 경찰서`.
pub(crate) const STATIONS: &[&str] = &["경찰서", "소방서", "세무서"];

/// Provinces in short with their level: these are only written of the government, and not of the land.
pub(crate) const SHORT_PROVINCES: &[&str] = &["전남도", "전북도", "경남도", "경북도", "충남도", "충북도"];

/// Firms whose name, which is another word as well, is that of a team where a match is spoken of.
pub(crate) const NAME_A_TEAM: &[&str] = &["한화", "기아"];

/// What is said of the team whose name stands before it bare: `한화 꺾고`.
const OF_A_TEAM_WORDS: &[&str] = &[
    "꺾",
    "누르고",
    "눌렀",
    "제압",
    "격파",
    "완파",
    "대파",
    "물리치",
    "잡고",
    "상대로",
    "상대",
    "마무리",
    "불펜",
    "타선",
    "마운드",
    "에이스",
    "외국인",
    "포수",
    "내야수",
    "외야수",
    "신인",
    "주장",
    "4번",
    "더그아웃",
    "벤치",
];

/// What the team of a town has, behind the name of the town: `리버풀 지휘봉`.
const CLUBS_HAVE_WORDS: &[&str] =
    &["지휘봉", "사령탑", "감독", "구단", "유니폼", "공격수", "수비수", "미드필더", "골키퍼", "선수단"];

/// Bodies of one kind that are told by a word before 에 따르면 are no names: `회사 설명자료에 따르면`.
pub(crate) const SOURCES_END_IN: &[&str] = &[
    "자료",
    "보고서",
    "관계자",
    "들",
    "통계",
    "조사",
    "규정",
    "설명",
    "소식통",
    "집계",
    "공시",
    "발표",
    "규칙",
    "지침",
    "측",
    "기록",
    "분석",
];

/// What names of parties end in.
const PARTY_ENDINGS: &[&str] = &["당", "연합"];

/// What international agencies end in: `국제해저자원기구`.
const AGENCY: &str = "기구";

/// What telephone companies end in: `누리텔`.
const TELECOM: &str = "텔";
/// What is before the same syllable in other words: `호텔`.
const NO_TELECOM: &[char] = &['호', '모', '스', '피'];

/// What numbered forces end in.
const FORCE_ENDINGS: &[&str] = &["사단", "여단", "군단", "연대", "대대", "함대", "비행단", "부대"];

/// The endings that tell a name by how it is built: suffixes, and what parties, agencies,
/// committees, forces and bodies of towns end in.
fn endings() -> Vec<&'static str> {
    let suffixes = SUFFIXES.iter().map(|suffix| suffix.form);
    let others = PARTY_ENDINGS.iter().chain(FORCE_ENDINGS).chain(OF_TOWNS).copied();
    suffixes.chain(others).chain([AGENCY, TELECOM, GOVERNMENT, COMMITTEE.1]).collect()
}

/// The bytes of two syllables, mixed into a number.
#[inline]
fn pair(six: &[u8; 6]) -> u64 {
    let (Some(four), Some(two)) = (six.first_chunk(), six.last_chunk()) else { return 0 };
    let number = u64::from(u32::from_le_bytes(*four)) | u64::from(u16::from_le_bytes(*two)) << 32;
    mix(number)
}

/// How much more room these few have than [`Bits`] give: every other word that passes costs the long look.
const SPARSE: usize = 4;

/// The last two syllables of what words end in that are built like a body.
static BODIES_END: Lazy<Bits> = Lazy::new(|| {
    let forms = [&endings(), INQUIRIES, &[AUTHORITY]].concat();
    Bits::new(forms.iter().filter_map(|form| form.as_bytes().last_chunk().map(pair)), forms.len() * SPARSE)
});

/// Endings of fewer bytes, which are told by their last character.
fn short_endings() -> Vec<&'static str> {
    endings().into_iter().filter(|form| form.as_bytes().last_chunk::<6>().is_none()).collect()
}

static SHORT_BY_LAST: Lazy<ByEdge<&str>> = Lazy::new(|| ByEdge::last(&short_endings(), |ending| ending));

/// Whether the word, which has these edges, may end in something that names bodies and have
/// something before it: a cheap look before the endings are tried.
#[inline]
pub(crate) fn may_end_body(word: &str, ends: Edges) -> bool {
    word.as_bytes().get(1..).and_then(<[u8]>::last_chunk).is_some_and(|last| BODIES_END.may_hold(pair(last)))
        || (ends.has(Edge::EndsShort) && !SHORT_BY_LAST.before(word).is_empty())
}

/// What is written onto bodies, by its first two syllables.
static BODIES_BEGIN: Lazy<Bits> = Lazy::new(|| {
    let forms = COUNTRIES.iter().chain(&[OUR]);
    Bits::new(forms.filter_map(|form| form.as_bytes().first_chunk().map(pair)), COUNTRIES.len() * SPARSE)
});

/// Whether the word may begin with what is written onto bodies: `우리정부`, `중국외교부`.
#[inline]
pub(crate) fn may_begin_body(word: &str) -> bool {
    word.as_bytes().first_chunk().is_some_and(|first| BODIES_BEGIN.may_hold(pair(first)))
}

/// Whether the word is an agency of many countries: `국제해저자원기구`.
pub(crate) fn is_agency(word: &str) -> bool {
    word.strip_suffix(AGENCY)
        .is_some_and(|stem| OF_THE_WORLD.iter().any(|head| stem.starts_with(head)) && stem.chars().count() > 3)
}

/// Whether the word is a telephone company: `누리텔`.
pub(crate) fn is_telecom(word: &str) -> bool {
    word.strip_suffix(TELECOM).is_some_and(|stem| has_name_head(stem) && !stem.ends_with(NO_TELECOM))
}

/// Whether the word is put together from what parties call themselves: `새진보당`, `미래연합`.
pub(crate) fn is_party(word: &str) -> bool {
    let Some(stem) = PARTY_ENDINGS.iter().find_map(|ending| word.strip_suffix(ending)) else { return false };
    let (mut rest, mut words) = (stem, 0);
    while !rest.is_empty() {
        let Some(next) = PARTY_WORDS.iter().find_map(|word| rest.strip_prefix(word)) else { return false };
        (rest, words) = (next, words + 1);
    }
    stem.chars().count() > 3 || (words > 0 && stem.chars().count() > 1)
}

/// Words that only look like names of bodies.
const NO_BODIES: &[&str] = &[
    "인터넷",
    "인트라넷",
    "하드웨어",
    "소프트웨어",
    "스마트폰",
    "대한민국",
    "공유기",
    "보청기",
    "스킨케어",
    "셀프케어",
    "헬스케어",
    "프롭테크",
    "에듀테크",
    "핀테크",
    "푸드테크",
    "리걸테크",
    "바이오테크",
    "빅테크",
    "델라웨어",
    "홈케어",
    "펫테크",
    "슬립테크",
    "클린테크",
    "기후테크",
    "딥테크",
    "어그테크",
];

/// Ends of such words: `비상발전기`.
const NO_BODY_ENDINGS: &[&str] =
    &["발전기", "페이퍼컴퍼니", "항공사", "스트랩", "더트랩", "공화국", "주유소", "전지주"];

/// Whether the word only looks like the name of a body.
pub(crate) fn is_no_body(word: &str) -> bool {
    NO_BODIES.contains(&word) || NO_BODY_ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// Words for what bears a name and is no body.
const BRANDS: &[&str] = &["브랜드", "학술지", "국제학술지", "저널", "과학저널", "잡지", "온라인"];

pub(crate) fn is_brand(word: &str) -> bool {
    BRANDS.contains(&word)
}

/// Whether the word is the number of a bench or division: `2부`, `3단독`.
pub(crate) fn is_numbered(word: &str) -> bool {
    let number = word.strip_suffix('부').or_else(|| word.strip_suffix("단독")).or_else(|| word.strip_suffix('과'));
    number.is_some_and(|number| !number.is_empty() && number.chars().all(|c| c.is_ascii_digit()))
}

/// Whether the word is a numbered unit of the forces: `제17보병사단`.
pub(crate) fn is_force(word: &str) -> bool {
    let numbered = word.strip_prefix('제').unwrap_or(word).starts_with(|c: char| c.is_ascii_digit());
    numbered && FORCE_ENDINGS.iter().any(|end| word.ends_with(end))
}

/// Whether the word names a part of the body before it.
pub(crate) fn is_unit(word: &str) -> bool {
    // 형사합의35부, 민사5단독, 조사4국
    let numbered = word.strip_suffix(['부', '국']).or_else(|| word.strip_suffix("단독"));
    if is_force(word) {
        return true;
    }
    if numbered.is_some_and(|head| {
        head.ends_with(|c: char| c.is_ascii_digit()) && !head.starts_with(|c: char| c.is_ascii_digit())
    }) {
        return true;
    }
    if PARTS.contains(&word) {
        return true;
    }
    // 국회 제안과
    let doctors = word.strip_suffix('과').is_some_and(|stem| stem.ends_with(['안', '외', '내', '치']));
    !BARE_UNITS.contains(&word)
        && UNIT_BY_LAST.before(word).iter().any(|ending| word.ends_with(ending))
        && (!doctors || DOCTORS.iter().any(|ending| word.ends_with(ending)))
}

/// Departments of hospitals that end in a syllable that is also a particle behind a noun.
const DOCTORS: &[&str] = &[
    "정형외과",
    "흉부외과",
    "신경외과",
    "성형외과",
    "일반외과",
    "구강외과",
    "혈관외과",
    "신경내과",
    "소화기내과",
    "감염내과",
    "순환기내과",
    "호흡기내과",
    "심장내과",
    "종양내과",
    "대장외과",
    "소아외과",
    "이식외과",
    "간담췌외과",
    "분비내과",
    "대사내과",
    "신장내과",
    "혈액내과",
    "티스내과",
    "르기내과",
    "노년내과",
    "위장내과",
    "통합내과",
    "유방외과",
    "갑상선외과",
    "응급외과",
];

/// Before the bodies of many countries: `국제해저자원기구`.
const OF_THE_WORLD: &[&str] = &["국제", "세계", "유럽", "아시아", "범아시아", "아프리카"];

/// Ends of bodies to which the country before them belongs.
pub(crate) const OF_COUNTRIES: &[&str] = &["위원회", "협회", "연맹", "의회", "법원", "연구소"];

/// Written onto a name that is a body's.
pub(crate) const WRITTEN_ON: &[&str] = &["측", "그룹", "노조"];

/// What has befallen them, behind the word for where: `가람호 참사 유가족협의회`.
pub(crate) const DISASTERS: &[&str] = &["참사", "사고", "사건", "화재"];

/// Signs of a firm that belong to the span but not to the name.
pub(crate) const MARKS: &[&str] = &["(주)", "㈜", "주식회사"];

/// Forms of law that are part of the name.
const LEGAL_FORMS: &[&str] =
    &["법무법인", "회계법인", "특허법인", "세무법인", "노무법인", "학교법인", "의료법인", "재단법인", "사단법인"];

/// Whether the word says what form of law the body behind it has.
pub(crate) fn is_legal_form<'w>(word: impl Into<Keyed<'w>>) -> bool {
    List::LegalForm.contains(word)
}

/// One-letter countries before a body.
pub(crate) const FOREIGN_STATES: &[&str] = &["미", "중", "일", "영", "러", "북", "독", "불", "유엔", "EU", "연방"];

/// Houses whose members are titles: `상원 의원`.
pub(crate) const CHAMBERS: &[&str] = &["상원", "하원", "국회"];

/// Who signs an article.
pub(crate) const PRESS: &[&str] = &["기자", "특파원", "선임기자", "논설위원", "인턴기자"];

/// What stands before the subject of a sentence.
pub(crate) const OPENERS: &[&str] = &[
    "이날",
    "이어",
    "또",
    "한편",
    "앞서",
    "특히",
    "반면",
    "다만",
    "그러나",
    "하지만",
    "이에",
    "최근",
    "현재",
    "실제로",
    "지난해",
    "올해",
];

/// What only firms have, behind their names.
pub(crate) const FIRMS_HAVE: List = List::FirmsHave;

const FIRMS_HAVE_WORDS: &[&str] = &[
    "인수",
    "매각",
    "지분",
    "주가",
    "주식",
    "임직원",
    "이사회",
    "본사",
    "사옥",
    "계열사",
    "자회사",
    "경영진",
    "관계자",
    "공장",
];

/// Written onto names without a space.
const ATTACHED: &[&str] = &[
    "측",
    "등",
    "쪽",
    "발",
    "향",
    "계",
    "행",
    "내",
    "산",
    "전",
    "주",
    "지",
    "표",
    "식",
    "판",
    "팀",
    "맨",
    "관계자",
    "노조",
    "당국자",
    "출신",
    "소속",
    "직원",
];

/// The words that may be written onto the name before `tail`.
pub(crate) fn attached(tail: &str) -> &'static [&'static str] {
    ATTACHED_BY_FIRST.at(tail)
}

/// What stands behind a name that is spoken of as a body.
pub(crate) const EVIDENCE: List = List::Evidence;

const EVIDENCE_WORDS: &[&str] = &[
    "측",
    "관계자",
    "그룹",
    "주가",
    "주식",
    "지분",
    "노조",
    "노동조합",
    "본사",
    "임직원",
    "이사회",
    "계열사",
    "자회사",
    "주주",
    "최대주주",
    "공장",
    "매장",
    "사옥",
    "영업이익",
    "실적",
    "당국자",
    "대변인",
    "노동자",
    "노동자들",
    "구단",
    "선수단",
];

pub(crate) const FORCES: List = List::ForcesHave;
pub(crate) const PARTIES: List = List::PartiesHave;

/// What stands behind a local government that acts.
pub(crate) const ACTING: List = List::Acting;

const ACTING_WORDS: &[&str] =
    &["관계자", "측", "공무원", "직원", "당국", "의회", "담당자", "제공", "고위관계자", "예산", "조례", "산하"];

/// Whose a name was for a time: from the month that a year and a number name to the month before the other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tenure {
    pub(super) party: &'static str,
    pub(super) from: (i32, u32),
    pub(super) until: (i32, u32),
}

macro_rules! tenures {
    ($($name:literal: $($party:literal $from:literal/$first:literal to $until:literal/$last:literal),+;)+) => {
        &[$(($name, &[$(Tenure { party: $party, from: ($from, $first), until: ($until, $last) },)+]),)+]
    };
}

/// Names that have passed from one party to another, or that a party went by for some years: what
/// the list calls the body then depends on when the text was published. 9999 is still so.
const PASSED_ON: &[(&str, &[Tenure])] = tenures! {
    "민주당": "민주당" 1955/9 to 1961/5, "민주당" 1963/7 to 1965/5, "민주당" 1990/6 to 1995/12, "새천년민주당" 2000/1 to 2005/5,
        "민주당" 2005/5 to 2008/2, "통합민주당" 2008/2 to 2008/7, "민주당" 2008/7 to 2011/12, "민주통합당" 2011/12 to 2013/5,
        "민주당" 2013/5 to 2015/12, "더불어민주당" 2015/12 to 9999/1;
    "통합당": "민주통합당" 2011/12 to 2013/5, "미래통합당" 2020/2 to 2020/9;
    "한국당": "자유한국당" 2017/2 to 2020/2;
    "국민회의": "새정치국민회의" 1995/9 to 2000/1;
    "우리당": "열린우리당" 2003/11 to 2007/8;
    "평화당": "민주평화당" 2018/2 to 2020/2;
    "혁신당": "조국혁신당" 2024/3 to 9999/1;
};

/// The parties that have had the name, if it is one that has passed on.
pub(super) fn passed_on(name: &str) -> Option<&'static [Tenure]> {
    // all of them are three or four syllables with the same end or 회의
    name.ends_with(['당', '의']).then(|| PASSED_ON.iter().find(|(known, _)| *known == name).map(|&(_, all)| all))?
}

/// The words of the lists of this file.
pub(crate) fn lists() -> Rows {
    let phrases = GENERIC.iter().chain(COMMON_BODIES).filter_map(|phrase| phrase.split_once(' '));
    let titles = crate::text::lexicon::TITLES
        .iter()
        .filter(|t| matches!(t.role, crate::text::lexicon::Role::Staff))
        .map(|t| t.form);
    vec![
        (List::PlainStem, PLAIN_STEMS.to_vec()),
        (List::Generic, GENERIC.to_vec()),
        (List::CommonBody, COMMON_BODIES.to_vec()),
        (List::TradeWord, TRADE_WORDS.to_vec()),
        (List::Product, PRODUCTS.to_vec()),
        (List::Authority, AUTHORITIES.to_vec()),
        (List::ByKind, BY_KIND.to_vec()),
        (List::AfterBody, AFTER_BODY.to_vec()),
        (List::Trade, TRADES.to_vec()),
        (List::OpensPhrase, phrases.clone().map(|(first, _)| first).collect()),
        (List::ClosesPhrase, phrases.map(|(_, second)| second).chain([AUTHORITY]).collect()),
        (List::ForcesHave, FORCES_HAVE.to_vec()),
        (List::PartiesHave, PARTIES_HAVE.to_vec()),
        (List::FirmsHave, FIRMS_HAVE_WORDS.to_vec()),
        (List::Acting, ACTING_WORDS.to_vec()),
        (List::Alone, Alone::forms().collect()),
        (List::LegalForm, LEGAL_FORMS.to_vec()),
        (List::OfVictims, OF_VICTIMS.to_vec()),
        (
            List::Evidence,
            EVIDENCE_WORDS.iter().copied().chain(titles.filter(|form| form.chars().count() > 1)).collect(),
        ),
    ]
}

/// What its tables have at their edges.
pub(crate) fn edges() -> edges::Rows {
    vec![
        (Edge::BeginsNameHead, edges::firsts(NAME_HEADS)),
        (Edge::BeginsLookAlike, edges::firsts(LOOK_ALIKES)),
        (Edge::BeginsOur, edges::firsts(&[OUR])),
        (Edge::BeginsVictims, edges::firsts(OF_VICTIMS)),
        (Edge::EndsSuffix, edges::lasts(&endings())),
        (Edge::EndsShort, edges::lasts(&short_endings())),
        (Edge::EndsOffice, OFFICE_ENDINGS.to_vec()),
        (Edge::EndsInquiry, edges::lasts(INQUIRIES)),
        (Edge::EndsAuthority, edges::lasts(&[AUTHORITY])),
        (Edge::EndsTrade, edges::lasts(TRADE_ENDINGS)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::org::list::OrgList;
    use crate::org::{resolve, scan};
    use crate::text::words::Words;
    use unicode_normalization::is_nfc;

    fn found(text: &str) -> Vec<(String, bool)> {
        let (list, mut names) = (OrgList::default(), Vec::new());
        scan::scan(&Words::new(text), &list, &mut names);
        let bodies = resolve::resolve(text, &list, &names, None);
        bodies.into_iter().map(|f| (text[f.span.range()].to_owned(), f.value.is_generic())).collect()
    }

    /// What the list calls the body, in a text of that day.
    fn listed(text: &str, day: Option<(i32, u32)>) -> Option<String> {
        let (list, mut names) = (OrgList::default(), Vec::new());
        scan::scan(&Words::new(text), &list, &mut names);
        let published = day.and_then(|(year, month)| chrono::NaiveDate::from_ymd_opt(year, month, 1));
        let bodies = resolve::resolve(text, &list, &names, published);
        bodies.first().and_then(|f| f.value.listed_name()).map(str::to_owned)
    }

    #[test]
    fn a_name_that_has_passed_on_is_of_its_time() {
        for (name, tenures) in PASSED_ON {
            let text = format!("{name} 대변인은 논평을 냈다.");
            for tenure in *tenures {
                assert!(tenure.from < tenure.until, "{name}: {tenure:?}");
                assert_eq!(listed(&text, Some(tenure.from)).as_deref(), Some(tenure.party), "{name} {tenure:?}");
            }
            assert!(tenures.windows(2).all(|pair| pair[0].until <= pair[1].from), "{name}: one after the other");
            let (Some(first), Some(last)) = (tenures.first(), tenures.last()) else { panic!("{name} has no party") };
            assert_eq!(listed(&text, Some((first.from.0 - 1, 1))), None, "{name} before its first party");
            assert_eq!(listed(&text, None), None, "{name} without a date");
            if last.party != *name {
                let both = format!("{text} {}도 그랬다.", last.party);
                assert_eq!(listed(&both, None).as_deref(), Some(last.party), "{name} beside its full name");
            }
        }
    }

    fn sound(mut forms: Vec<&'static str>) {
        assert!(forms.iter().all(|form| !form.is_empty() && is_nfc(form) && form.trim() == *form));
        forms.sort_unstable();
        let twice: Vec<_> = forms.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }

    #[test]
    fn tables_are_sound() {
        sound(SUFFIXES.iter().map(|suffix| suffix.form).collect());
        for table in [
            GENERIC,
            COMMON_BODIES,
            AFTER_BODY,
            TRADES,
            UNIT_ENDINGS,
            BARE_UNITS,
            NO_OFFICES,
            DEEDS_WORDS,
            NAME_HEADS,
            PLAIN_STEMS,
        ] {
            sound(table.to_vec());
        }
    }

    #[test]
    fn every_suffix_makes_a_name() {
        for suffix in SUFFIXES {
            // a court has its town, which parts it from a law (`아동복지법`)
            let stem = if suffix.form == "지법" { "나주" } else { "누리가람" };
            let name = format!("{stem}{}", suffix.form);
            let certain = if suffix.force == Force::Body { "도 쉰다." } else { " 관계자는 쉰다." };
            let text = format!("{name}{certain}");
            let names = found(&text);
            assert!(names.iter().any(|(found, _)| *found == name), "{text}: {names:?}");
        }
    }

    #[test]
    fn every_generic_body_is_found() {
        for body in GENERIC {
            let text = format!("{body}, 오늘 쉰다.");
            assert!(found(&text).contains(&((*body).to_owned(), true)), "{text}: {:?}", found(&text));
        }
    }

    #[test]
    fn every_common_body_takes_its_country() {
        for body in COMMON_BODIES.iter().filter(|body| **body != "군") {
            let name = format!("프랑스 {body}");
            let text = format!("{name}, 오늘 쉰다.");
            assert!(found(&text).iter().any(|(found, _)| *found == name), "{text}: {:?}", found(&text));
        }
    }

    #[test]
    fn every_trade_introduces_a_name() {
        for trade in TRADES {
            let text = format!("{trade} 크레빌룸");
            assert!(found(&text).iter().any(|(found, _)| found == "크레빌룸"), "{text}: {:?}", found(&text));
        }
    }
}
