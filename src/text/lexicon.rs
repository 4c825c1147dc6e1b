//! Words that more than one kind reads: titles, nouns for unnamed speakers, countries.
//!
//! One row a word, typed by what it says of the words beside it.

use super::edges::{self, Edge};
use super::lists::{self, Keyed, List};
use super::table::ByEdge;
use once_cell::sync::Lazy;

/// What a title says of the person who has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Role {
    /// Leads or works for the body named before it: 대표, 회장, 연구원.
    Staff,
    /// Holds a public office or a seat: 장관, 의원, 시장, 판사, 후보.
    Office,
    /// A rank of the forces or the police: 대령, 경위.
    Rank,
    /// Writes or speaks for a medium: 기자, 특파원, 앵커.
    Press,
    /// Teaches or researches: 교수, 박사, 총장.
    Scholar,
    /// Plays or coaches: 선수, 감독, 투수.
    Sport,
    /// Wears a crown or a habit: 국왕, 교황, 목사, 스님.
    Dignity,
    /// What somebody does, as often before the name as behind it: 배우, 변호사, 작가.
    Occupation,
    /// No title at all but only said of people: 씨, 군, 양, 여사, 옹.
    Courtesy,
}

/// A word that stands behind a name (or, of occupations, before it).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Title {
    pub(crate) form: &'static str,
    pub(crate) role: Role,
}

macro_rules! titles {
    ($($role:ident: $($form:literal)+;)+) => {
        &[$($(Title { form: $form, role: Role::$role },)+)+]
    };
}

/// Every title. A compound (`수석부대표`) is a row only where its parts are not rows
/// with [`TITLE_PREFIXES`] before them.
#[rustfmt::skip]
pub(crate) const TITLES: &[Title] = titles! {
    Staff: "대표" "대표이사" "회장" "사장" "행장" "은행장" "전무" "전무이사" "상무" "상무이사" "상무보" "이사" "이사장" "사내이사" "사외이사" "감사"
        "의장" "이사회 의장" "본부장" "부문장" "사업부장" "사업본부장" "사업부문장" "실장" "팀장" "부장" "차장" "과장" "대리" "주임" "반장" "조장" "파트장" "그룹장" "부서장" "점장"
        "센터장" "소장" "연구소장" "원장" "병원장" "의료원장" "국장" "단장" "처장" "사무처장" "사무국장" "지점장" "지부장" "지회장" "지국장" "지사장" "법인장" "공장장"
        "총괄" "총괄사장" "최고경영자" "최고재무책임자" "최고기술책임자" "최고운영책임자" "최고책임자" "최고법률책임자" "최고제품책임자" "CEO" "CFO" "CTO" "COO" "CIO" "CPO" "CMO"
        "창업자" "창업주" "창립자" "설립자" "총수" "오너" "구단주" "대주주" "관장" "도서관장" "박물관장" "미술관장" "조합장" "협회장" "총회장" "연맹회장"
        "책임자" "담당자" "관리자" "당직자" "통보관" "전교" "외교부장" "박사과정생" "담당" "매니저" "디렉터" "파트너" "에디터" "프로듀서" "애널리스트" "이코노미스트" "스트래티지스트" "전략가" "트레이더" "딜러"
        "연구원" "연구위원" "위원" "위원장" "간사" "사무총장" "총무" "집행위원장" "대책위원장" "비대위원장" "비상대책위원장" "운영위원장" "조직위원장" "심사위원장" "심사위원" "심의위원" "자문위원" "전문위원"
        "대변인" "참관인" "수석대표" "특별대표" "총지배인" "지배인" "고문" "자문역" "비서실장" "기획실장" "사업단장" "추진단장" "홍보실장" "상황실장" "정책실장" "기획관" "정책관" "심의관" "조정실장" "연구실장" "회장직무대행" "직무대행" "권한대행";
    Office: "대통령" "부통령" "총리" "국무총리" "장관" "차관" "차관보" "청장" "주석" "서기" "총서기" "서기장" "국방위원장" "국무위원장" "제1위원장" "국가주석" "대통령비서실장" "안보실장" "국가안보실장" "국정원장" "총독"
        "의원" "국회의원" "상원의원" "하원의원" "시의원" "도의원" "구의원" "군의원" "국회의장" "하원의장" "상원의장" "원내대표" "원내총무" "최고위원" "정책위의장" "당대표" "당수" "총재" "당협위원장"
        "후보" "예비후보" "후보자" "대선후보" "대통령후보" "내정자" "지명자" "당선인" "당선자" "총리후보자" "장관후보자"
        "지사" "도지사" "주지사" "시장" "군수" "구청장" "교육감" "교육장" "이장" "통장" "동장" "면장" "읍장" "지도자" "정치국원" "상임위원" "상임위원장" "외무상" "외상" "방위상" "관방장관" "재무상"
        "판사" "재판장" "대법관" "대법원장" "헌법재판소장" "헌재소장" "재판관" "헌법재판관" "법원장" "지법원장" "검사" "검사장" "지검장" "고검장" "특검" "특별검사" "특검보" "검찰총장" "경찰청장" "경찰서장" "소방서장" "서장" "소방청장"
        "대사" "총영사" "영사" "공사" "특사" "외교관" "보좌관" "비서관" "수석" "수석비서관" "민정수석" "정무수석" "홍보수석" "경제수석" "외교안보수석" "국민소통수석" "행정관" "사무관" "서기관" "주무관" "수사관" "특보" "사무차장" "고등판무관" "집행위원" "보좌역" "집행위원회 부위원장"
        "금융위원장" "금감원장" "금융감독원장" "공정거래위원장" "공정위원장" "방통위원장" "선관위원장" "법무장관" "국무장관" "국방장관" "외무장관" "외교장관" "재무장관" "내무장관" "통일장관";
    Rank: "대장" "중장" "소장" "준장" "대령" "중령" "소령" "대위" "중위" "소위" "준위" "원사" "상사" "중사" "하사" "병장" "상병" "일병" "이병" "훈련병" "사령관" "사단장" "여단장" "연대장" "대대장" "중대장" "소대장" "함장" "참모총장" "합참의장" "장군" "제독" "원수" "부대장"
        "총경" "경정" "경감" "경위" "경사" "경장" "순경" "경무관" "치안감" "치안정감" "치안총감" "형사" "형사과장" "수사과장" "소방관" "소방장" "소방위" "소방교" "소방사" "소방경" "소방령" "경찰관" "선장" "기관장" "기관사" "항해사" "기장" "조타수" "사무장" "참모장" "총참모장" "작전국장" "총정치국장" "인민무력부장" "인민무력상";
    Press: "기자" "특파원" "앵커" "아나운서" "PD" "피디" "CP" "논설위원" "논설실장" "편집국장" "편집장" "편집인" "주필" "보도국장" "통신원" "리포터" "캐스터" "기상캐스터" "해설위원" "진행자" "DJ";
    Scholar: "총장" "학장" "교수" "박사" "강사" "교사" "교장" "교감" "학과장" "대학원장" "학회장" "연구교수" "명예교수" "석좌교수" "연구자" "과학자" "전문의" "전공의" "학자" "경제학자" "역사학자" "물리학자" "심리학자" "사회학자" "정치학자" "생물학자" "천문학자" "고고학자" "수학자";
    Sport: "선수" "감독" "코치" "투수" "포수" "타자" "공격수" "수비수" "미드필더" "골키퍼" "스트라이커" "심판" "트레이너" "9단" "8단" "7단" "6단" "5단" "4단" "3단" "초단" "기수" "세터" "가드" "센터" "포워드" "유격수" "외야수" "내야수" "1루수" "2루수" "3루수" "좌익수" "우익수" "중견수" "사령탑" "공격형 미드필더";
    Dignity: "국왕" "여왕" "왕" "왕비" "왕자" "공주" "왕세자" "왕세자비" "왕세손" "왕세손비" "황태자" "황제" "일왕" "천황" "교황" "추기경" "주교" "대주교" "신부" "수녀" "목사" "전도사" "장로" "스님" "대사제" "랍비" "법사" "종정" "총무원장" "교무" "경" "공작" "백작" "부인" "영부인" "공";
    Occupation: "배우" "가수" "작가" "시인" "소설가" "화가" "화백" "국악인" "마술사" "요리연구가" "공예가" "동화작가" "방송작가" "시나리오작가" "팝아티스트" "격투기선수" "야구인" "영화인" "무속인" "역술인" "극작가" "영화감독" "연출가" "작곡가" "작사가" "지휘자" "피아니스트" "바이올리니스트" "첼리스트" "성악가" "소프라노" "안무가" "무용가" "발레리나" "개그맨" "개그우먼" "코미디언" "희극인" "방송인" "모델" "래퍼" "뮤지션" "프로게이머" "유튜버" "크리에이터" "인플루언서" "블로거" "탤런트" "연예인" "MC" "아이돌" "싱어송라이터" "기타리스트" "드러머" "셰프" "요리사" "디자이너" "건축가" "사진작가" "사진가" "조각가" "미술가" "만화가" "웹툰작가" "번역가" "평론가" "비평가" "영화평론가" "문화평론가" "정치평론가" "시사평론가" "칼럼니스트" "저널리스트" "언론인" "음악가" "예술가" "설치미술가" "큐레이터" "학예사" "학예연구사"
        "변호사" "회계사" "세무사" "변리사" "노무사" "법무사" "의사" "한의사" "치과의사" "간호사" "약사" "수의사" "농민" "농부" "어민" "사업가" "기업가" "투자가" "투자자" "발명가" "탐험가" "산악인" "등반가" "우주인" "우주비행사" "비행사" "조종사" "승무원" "운동가" "인권운동가" "사회운동가" "환경운동가" "활동가" "시민운동가" "정치인" "정치가" "철학자" "사상가" "혁명가" "독립운동가" "외과의사" "여배우" "골퍼" "테니스선수" "축구선수" "야구선수" "회사원" "자영업자" "대학생" "주부" "학생" "여대생" "목격자" "피해자" "생존자" "유학생" "취업준비생" "직장인" "컨설턴트" "분석가" "프로파일러" "개발자" "프로그래머" "엔지니어" "해커" "공무원" "건축사" "기술사" "영양사" "교육가" "상담사" "여행가" "수집가" "억만장자" "재벌" "갑부" "팝스타" "톱스타" "스타" "댄서" "무당" "명창" "장인" "이사관" "부동산중개인";
    Courtesy: "씨" "군" "양" "님" "여사" "옹" "선생" "선생님" "할머니" "할아버지" "어린이" "아주머니" "아저씨" "열사";
};

/// Words that go before a title and change it a little: `전 대통령`, `수석부회장`, `공동 대표`.
pub(crate) const TITLE_PREFIXES: &[&str] = &[
    "전",
    "현",
    "전직",
    "현직",
    "신임",
    "前",
    "現",
    "고",
    "부",
    "수석",
    "수석부",
    "총",
    "공동",
    "각자",
    "선임",
    "책임",
    "상임",
    "명예",
    "석좌",
    "임시",
    "대리",
    "차기",
    "상근",
    "상근부",
    "비상근",
    "원내",
    "원내부",
    "원내수석",
    "원내수석부",
    "선임부",
    "겸임",
    "초빙",
    "객원",
    "특임",
    "부속",
    "외래",
    "조",
    "정",
    "주임",
    "특별",
    "최고",
    "수행",
    "선거",
    "총괄",
    "총괄부",
    "정책",
    "집행",
    "행정부",
    "정무부",
    "경제부",
    "사회부",
    "부총",
    "여자",
    "남자",
];

/// Nouns for speakers without a name, behind the body that they belong to: `KT 관계자`.
pub(crate) const UNNAMED: &[&str] = &[
    "관계자",
    "고위관계자",
    "핵심관계자",
    "측",
    "쪽",
    "당국자",
    "고위당국자",
    "소식통",
    "외교소식통",
    "담당자",
    "실무자",
    "직원",
    "임직원",
    "임원",
    "간부",
    "고위간부",
    "안팎",
    "내부",
    "일각",
    "대변인실",
    "홍보팀",
    "홍보실",
    "경영진",
    "지도부",
    "수뇌부",
    "변호인",
    "변호인단",
    "변호인측",
    "법률대리인",
    "노조원",
    "조합원",
    "당직자",
    "참모",
    "전문가",
    "연구진",
    "연구팀",
    "취재진",
    "수사팀",
    "재판부",
    "고위공직자",
    "공직자",
    "관리",
    "고위관리",
    "장교",
];

/// Countries as Korean news names them, with their short forms.
#[rustfmt::skip]
pub(crate) const COUNTRIES: &[&str] = &[
    "한국", "대한민국", "남한", "북한", "미국", "중국", "일본", "러시아", "영국", "프랑스", "독일", "서독", "동독", "이탈리아", "이태리", "스페인", "포르투갈", "네덜란드", "벨기에", "룩셈부르크", "스위스", "오스트리아", "스웨덴", "노르웨이", "덴마크", "핀란드", "아이슬란드", "아일랜드", "폴란드", "체코", "슬로바키아", "헝가리", "루마니아", "불가리아", "그리스", "세르비아", "크로아티아", "슬로베니아", "보스니아", "몬테네그로", "마케도니아", "북마케도니아", "알바니아", "코소보", "우크라이나", "벨라루스", "몰도바", "리투아니아", "라트비아", "에스토니아", "조지아", "그루지야", "아르메니아", "아제르바이잔", "터키", "튀르키예", "키프로스", "몰타", "모나코", "바티칸", "소련",
    "이스라엘", "팔레스타인", "이란", "이라크", "시리아", "레바논", "요르단", "사우디아라비아", "사우디", "아랍에미리트", "카타르", "쿠웨이트", "바레인", "오만", "예멘", "아프가니스탄", "아프간", "파키스탄", "인도", "네팔", "부탄", "방글라데시", "스리랑카", "몰디브", "미얀마", "버마", "태국", "라오스", "캄보디아", "베트남", "말레이시아", "싱가포르", "인도네시아", "필리핀", "브루나이", "동티모르", "대만", "타이완", "홍콩", "마카오", "몽골", "카자흐스탄", "우즈베키스탄", "키르기스스탄", "타지키스탄", "투르크메니스탄",
    "호주", "오스트레일리아", "뉴질랜드", "피지", "파푸아뉴기니", "통가", "바누아투", "캐나다", "멕시코", "과테말라", "온두라스", "엘살바도르", "니카라과", "코스타리카", "파나마", "쿠바", "아이티", "도미니카공화국", "도미니카", "자메이카", "푸에르토리코", "브라질", "아르헨티나", "칠레", "페루", "볼리비아", "콜롬비아", "베네수엘라", "에콰도르", "우루과이", "파라과이",
    "이집트", "리비아", "튀니지", "알제리", "모로코", "수단", "남수단", "에티오피아", "소말리아", "케냐", "우간다", "르완다", "탄자니아", "콩고", "콩고민주공화국", "가나", "나이지리아", "카메룬", "세네갈", "말리", "니제르", "차드", "코트디부아르", "라이베리아", "시에라리온", "기니", "앙골라", "잠비아", "짐바브웨", "모잠비크", "마다가스카르", "보츠와나", "나미비아", "남아프리카공화국", "남아공", "말라위", "부르키나파소", "토고", "베냉", "가봉",
    "유럽", "아시아", "아프리카", "중동", "남미", "북미", "중남미", "동남아", "남태평양",
];

/// Shortest first.
static COUNTRY_BY_FIRST: Lazy<ByEdge<&str>> = Lazy::new(|| {
    let mut countries = COUNTRIES.to_vec();
    countries.sort_by_key(|country| country.len());
    ByEdge::first(&countries, |country| country)
});

/// Whether the word changes the title that it is written onto.
pub(crate) fn is_title_prefix<'w>(word: impl Into<Keyed<'w>>) -> bool {
    List::TitlePrefix.contains(word)
}

/// Whether the word is the name of a country.
pub(crate) fn is_country<'w>(word: impl Into<Keyed<'w>>) -> bool {
    List::Country.contains(word)
}

/// The bytes of the shortest country of two syllables or more that the word begins with and goes on behind.
pub(crate) fn country_at(word: &str) -> Option<usize> {
    let fits = |country: &&&str| {
        word.len() > country.len()
            && word.starts_with(**country)
            && (2..2 + LONGEST_COUNTRY).contains(&country.chars().count())
    };
    COUNTRY_BY_FIRST.at(word).iter().find(fits).map(|country| country.len())
}

/// How many lengths a country's name that words begin with may have.
const LONGEST_COUNTRY: usize = 6;

fn longest_first() -> Vec<&'static Title> {
    let mut titles: Vec<&Title> = TITLES.iter().collect();
    titles.sort_by_key(|title| std::cmp::Reverse(title.form.len()));
    titles
}

static BY_FIRST: Lazy<ByEdge<&Title>> = Lazy::new(|| ByEdge::first(&longest_first(), |title| title.form));
static BY_LAST: Lazy<ByEdge<&Title>> = Lazy::new(|| ByEdge::last(&longest_first(), |title| title.form));

/// Every title that `rest` begins with, longest first; what follows it is the caller's to check.
pub(crate) fn titles_at(rest: &str) -> impl Iterator<Item = &'static Title> + '_ {
    BY_FIRST.at(rest).iter().copied().filter(move |title| rest.starts_with(title.form))
}

/// The longest title that `head` ends with; what stands before it is the caller's to check.
#[inline]
pub(crate) fn title_before(head: &str) -> Option<&'static Title> {
    BY_LAST.before(head).iter().find(|title| head.ends_with(title.form)).copied()
}

/// The words of the lists of this file.
pub(super) fn lists() -> lists::Rows {
    vec![
        (List::Title, TITLES.iter().map(|title| title.form).collect()),
        (List::TitlePrefix, TITLE_PREFIXES.to_vec()),
        (List::Country, COUNTRIES.to_vec()),
        (List::Unnamed, UNNAMED.to_vec()),
    ]
}

/// What its tables have at their edges.
pub(super) fn edges() -> edges::Rows {
    vec![
        (Edge::BeginsCountry, edges::firsts(COUNTRIES)),
        (Edge::EndsTitle, TITLES.iter().filter_map(|title| title.form.chars().next_back()).collect()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::is_nfc;

    fn sound(mut forms: Vec<&'static str>) {
        assert!(forms.iter().all(|form| !form.is_empty() && is_nfc(form) && form.trim() == *form));
        forms.sort_unstable();
        let twice: Vec<_> = forms.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }

    #[test]
    fn tables_are_sound() {
        // 소장 is the head of an institute and a major general: one form, two meanings
        sound(TITLES.iter().filter(|t| !(t.form == "소장" && t.role == Role::Rank)).map(|t| t.form).collect());
        sound(TITLE_PREFIXES.to_vec());
        sound(UNNAMED.to_vec());
        sound(COUNTRIES.to_vec());
    }

    #[test]
    fn every_title_is_found_from_both_ends() {
        for title in TITLES {
            assert_eq!(titles_at(title.form).next().map(|t| t.form), Some(title.form));
            assert_eq!(title_before(title.form).map(|t| t.form), Some(title.form));
        }
        assert_eq!(titles_at("대표이사가").next().map(|t| t.form), Some("대표이사"));
        assert!(titles_at("가나다").next().is_none());
    }
}
