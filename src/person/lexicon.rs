//! Words around names of people.

use crate::text::table::{set, WordSet};
use once_cell::sync::Lazy;

/// Prefixes of a title that are words of their own: `전 대통령`, `수석 부대표`.
pub(crate) static SPACED_PREFIXES: Lazy<WordSet> = Lazy::new(|| {
    set(&[
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
    ])
});

/// Surnames that are also words before a title (`한 의원`, `전 대통령`, `도 의원`): a person
/// only where somebody of that name is known.
pub(crate) static DOUBTFUL_SURNAMES: Lazy<WordSet> = Lazy::new(|| {
    set(&[
        "한", "전", "현", "고", "도", "국", "당", "시", "군", "주", "구", "각", "두", "모", "양", "부", "사", "상",
        "내", "본", "인", "여", "위", "금", "총", "명", "기", "원", "반", "제", "선", "팽", "감", "공", "방", "소",
        "화", "창", "승", "경", "대", "온",
    ])
});

/// Who somebody is to another: stands before names.
pub(crate) static KIN: Lazy<WordSet> = Lazy::new(|| {
    set(&[
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
        "용의자",
        "피의자",
        "피고인",
        "사형수",
        "범인",
    ])
});

/// What somebody does, in front of the name: it counts as a title.
pub(crate) static CALLINGS: Lazy<WordSet> = Lazy::new(|| {
    set(&[
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
    ])
});

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

/// Names that are people's wherever they stand: known to everybody by one word.
pub(crate) static FAMOUS: Lazy<WordSet> = Lazy::new(|| {
    set(&[
        "오바마",
        "트럼프",
        "바이든",
        "부시",
        "클린턴",
        "힐러리",
        "매케인",
        "롬니",
        "케네디",
        "링컨",
        "레이건",
        "닉슨",
        "푸틴",
        "메드베데프",
        "고르바초프",
        "옐친",
        "스탈린",
        "레닌",
        "메르켈",
        "사르코지",
        "올랑드",
        "마크롱",
        "베를루스코니",
        "캐머런",
        "블레어",
        "처칠",
        "메이슨",
        "아베",
        "고이즈미",
        "기시다",
        "이시바",
        "노다",
        "시진핑",
        "후진타오",
        "마오쩌둥",
        "덩샤오핑",
        "리커창",
        "원자바오",
        "장제스",
        "네타냐후",
        "아라파트",
        "에르도안",
        "에르도간",
        "만델라",
        "무가베",
        "카다피",
        "후세인",
        "빈라덴",
        "무바라크",
        "무르시",
        "차베스",
        "카스트로",
        "체게바라",
        "룰라",
        "호세프",
        "모디",
        "간디",
        "두테르테",
        "마르코스",
        "젤렌스키",
        "히틀러",
        "괴벨스",
        "나폴레옹",
        "아인슈타인",
        "뉴턴",
        "다윈",
        "호킹",
        "피카소",
        "고흐",
        "모차르트",
        "베토벤",
        "바흐",
        "쇼팽",
        "셰익스피어",
        "톨스토이",
        "도스토옙스키",
        "헤밍웨이",
        "머스크",
        "저커버그",
        "베이조스",
        "버핏",
        "잡스",
        "게이츠",
        "메시",
        "호날두",
        "네이마르",
        "음바페",
        "홀란",
        "베컴",
        "지단",
        "펠레",
        "마라도나",
        "루니",
        "수아레스",
        "벤제마",
        "모리뉴",
        "퍼거슨",
        "히딩크",
        "슈틸리케",
        "클린스만",
        "벤투",
        "과르디올라",
        "펠프스",
        "조던",
        "코비",
        "르브론",
        "커쇼",
        "오타니",
        "이치로",
        "페더러",
        "나달",
        "조코비치",
        "샤라포바",
        "우즈",
        "매킬로이",
        "비욘세",
        "마돈나",
        "리한나",
        "아델",
        "레이디가가",
        "디카프리오",
        "졸리",
        "스필버그",
        "타란티노",
        "메이웨더",
        "파키아오",
        "아사다",
        "소트니코바",
        "리프니츠카야",
        "김정은",
        "김정일",
        "김일성",
        "싸이",
        "아이유",
        "쯔위",
        "프란치스코",
        "베네딕토",
    ])
});

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
        scan(&Words::new(text), &mut names);
        names.into_iter().map(|f| text[f.span.range()].to_owned()).collect()
    }

    #[test]
    fn tables_are_sound() {
        let sets = [&SPACED_PREFIXES, &DOUBTFUL_SURNAMES, &KIN, &CALLINGS, &FAMOUS];
        let forms = sets.into_iter().flat_map(|set| set.iter()).chain(SPEECH);
        for form in forms {
            assert!(!form.is_empty() && is_nfc(form) && form.trim() == *form, "{form:?}");
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
        for calling in CALLINGS.iter() {
            let text = format!("{calling} 윤하은이");
            assert_eq!(found(&text), ["윤하은"], "{text}");
        }
    }

    #[test]
    fn everybody_knows_them_by_one_word() {
        for name in FAMOUS.iter() {
            assert_eq!(found(name), [*name]);
        }
    }
}
