//! The shape of personal names: Korean ones (a surname and one or two given
//! syllables) and foreign ones written in Hangul.
//!
//! A shape is never proof. It says how much a word looks like a name, so that the
//! words around it have to say the rest.

use super::edges::{self, Edge, Edges};
use super::lexicon::COUNTRIES;
use super::lists::{self, Keyed, List, Lists};
use super::particle::{is_hangul, tails};
use super::table::{ByEdge, Syllables};
use super::words::cut;
use once_cell::sync::Lazy;

/// Surnames of the census, by how common they are: the first line has nine in ten Koreans.
const COMMON_SURNAMES: &str = "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진류나";
const SURNAMES: &str =
    "리옹뇌궉지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부복태목형피두감음빈동온호범좌팽승간상시갈단견당화창";
const LONG_SURNAMES: &[&str] =
    &["남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방", "어금", "망절", "무본"];

/// Whether one of these begins with the syllable.
static LONG_FIRST: Lazy<Syllables<bool>> = Lazy::new(|| {
    Syllables::new(LONG_SURNAMES.iter().filter_map(|long| long.chars().next()).map(|first| (first, true)))
});

/// Syllables of given names by place and by how typical they are.
const FIRST_TYPICAL: &str = "신두중구홍한교문봉강건관권무석장범영정성재지민현수진은승동경상미종태준혜주인윤기유서용병명선도희순연원세형찬광창우규보효철춘옥숙예나다소시채가하대덕학길남";
const FIRST_POSSIBLE: &str = "겸계국군귀근금난노단담락란래려련령로록룡루리린만말모묵배백복부분비빈사산삼새샘설섭솔슬아안애양언여오온완요욱운웅월율으을의이익일자점제조차천청초충치칠쾌택평표필해향허헌혁호화환황후훈휘흥라맹균회외격본륜늘";
const SECOND_TYPICAL: &str = "영정성재지민현수진은승동경미종태준혜주인윤기유서용병명선도희순연원형찬광창우규호철춘옥숙예나아이화훈석식환섭일중열길남근한빈린림란자균모완범헌혁익율욱웅운권택필하홍배하선중만배천득철";
const SECOND_POSSIBLE: &str = "가강건걸겸계곤관교구국금난녀년노늘단달담대덕돈두드라람래량려련렬령례로록롱루룡륜리말매면목무묵문백보복본봉부분비빛삼상새샘설세소솔송슬신실심안애양언엄업엽오온옹완월으을응의임장전절점제조찰채청출치탁판표학해향헤협홀황회효후흔흠희름랑별들음결검돌평흡락박상곤협륭륜직술벽삼";

/// Words that have the shape of a Korean name and are none, or hardly ever.
/// Two-syllable ones matter behind a title or before it, three-syllable ones everywhere.
const NOT_NAMES: &str = include_str!("not_names.txt");

/// Two-syllable nouns that, with an ending behind them, have the shape of a name.
const COMMON_NOUNS: &str = include_str!("common_nouns.txt");
/// The endings that do it.
const ENDINGS: &str = "은는이가을를의도인한하로해들나지기고며만된될할함과와에성자적율금권형난실창상식장원선세중화향임";

/// 에서 in short: only behind a place, for names end so as well.
const IN_SHORT: char = '서';

/// Those in which given names end often.
const NAMES_END_IN: &[char] = &[
    '성', '자', '지', '기', '나', '고', '율', '금', '권', '형', '난', '실', '창', '상', '식', '장', '원', '선', '세',
    '화', '임',
];
/// More nouns, which names like 이수지 and 유인나 begin with: only with these endings.
const SINO_NOUNS: &str = include_str!("sino_nouns.txt");
const PARTICLE_ENDINGS: &str = "은는이가을를의도인한하로해들며만된될할함과와에적중임";

/// The weight of a syllable as the first and as the second of a given name; 0 where it is neither.
static WEIGHTS: Lazy<[Syllables<u8>; 2]> = Lazy::new(|| {
    let table = |typical: &str, possible: &str| {
        Syllables::new(possible.chars().map(|c| (c, 1)).chain(typical.chars().map(|c| (c, 3))))
    };
    [table(FIRST_TYPICAL, FIRST_POSSIBLE), table(SECOND_TYPICAL, SECOND_POSSIBLE)]
});

static SURNAME_WEIGHT: Lazy<Syllables<u8>> =
    Lazy::new(|| Syllables::new(SURNAMES.chars().map(|c| (c, 1)).chain(COMMON_SURNAMES.chars().map(|c| (c, 2)))));

/// The words of a list: separated by white space, lines with `#` are remarks.
fn word_list(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace)
}

/// A noun with an ending: `사진이`, `사용한`.
fn is_inflected_noun(word: &str) -> bool {
    let Some((at, last)) = word.char_indices().next_back() else { return false };
    let Some(noun) = word.get(..at).filter(|_| Edges::at(last).has(Edge::EndsNoun)) else { return false };
    let noun = Keyed::from(noun);
    noun.is_any(NOUNS_THAT_END)
        || List::SinoNoun.contains(noun) && PARTICLE_ENDINGS.contains(last)
        // 경주서 회담했다
        || last == IN_SHORT && is_place(noun)
}

/// A verb: `나오기`, `지나자`.
fn is_inflected_verb(word: &str) -> bool {
    let Some((at, last)) = word.char_indices().next_back() else { return false };
    Edges::at(last).has(Edge::EndsVerb) && word.get(..at).is_some_and(|stem| List::VerbStem.contains(stem))
}

/// Whether the whole word is a noun that only looks like a name, or a doctrine: `하루종일`, `신비주의`.
#[inline]
pub(crate) fn is_no_name(word: Keyed<'_>) -> bool {
    if word.lists.has(List::NotName) {
        return true;
    }
    let doctrine = word.word.strip_suffix(DOCTRINE).filter(|noun| noun.len() == 2 * '가'.len_utf8());
    doctrine.is_some_and(|noun| Keyed::from(noun).is_any(NOUNS))
}

/// What doctrines end in.
const DOCTRINE: &str = "주의";

/// Whether the word is a surname and nothing else: `김`, `남궁`.
pub(crate) fn is_surname(word: &str) -> bool {
    let mut chars = word.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => SURNAME_WEIGHT.get(c) > 0,
        // both of its syllables
        _ => word.len() == 6 && LONG_SURNAMES.contains(&word),
    }
}

/// Whether the word is a surname that many have.
pub(crate) fn is_common_surname(word: &str) -> bool {
    let mut chars = word.chars();
    matches!((chars.next(), chars.next()), (Some(c), None) if SURNAME_WEIGHT.get(c) == 2)
}

/// The bytes of the surname that a Korean full name begins with.
pub(crate) fn surname_len(name: &str) -> usize {
    let mut chars = name.chars();
    let Some(first) = chars.next() else { return 0 };
    let long =
        LONG_FIRST.get(first) && LONG_SURNAMES.iter().any(|long| name.len() > long.len() && name.starts_with(*long));
    if long {
        first.len_utf8() + chars.next().map_or(0, char::len_utf8)
    } else {
        first.len_utf8()
    }
}

/// Whether a name of three syllables that [`korean`] does not know is Korean by its sound: `현송월`.
pub(crate) fn is_korean_by_sound(name: &str) -> bool {
    name.chars().count() == 3
        && name.chars().next().is_some_and(|first| SURNAME_WEIGHT.get(first) > 0)
        && (name.chars().any(|c| SOUND.get(c) == Sound::Native) || is_inflected_noun(name))
}

/// Whether the word is a good Korean given name of two syllables and nothing else: `준혁`.
pub(crate) fn is_korean_given_name(word: &str) -> bool {
    let mut chars = word.chars();
    let (Some(a), Some(b), None) = (chars.next(), chars.next(), chars.next()) else { return false };
    let [first, second] = &*WEIGHTS;
    first.get(a) >= 3 && second.get(b) >= 3 && !Keyed::from(word).is_any(NO_GIVEN_NAMES)
}

/// Words of these are no Korean given names, although they have the shape.
const NO_GIVEN_NAMES: Lists = Lists::of(&[List::NotName, List::CommonNoun, List::SinoNoun, List::Place, List::Title]);
/// Words of these are no Korean full names.
const NO_FULL_NAMES: Lists = Lists::of(&[List::NotName, List::Title]);
/// Words of these are no foreign names, and neither is what has one of them before a particle.
const NO_FOREIGN_NAMES: Lists = Lists::of(&[List::Loanword, List::Place, List::CommonNoun]);
/// Names of other countries.
pub(crate) const FOREIGN_NAMES: Lists = Lists::of(&[List::GivenName, List::FamilyName]);
/// Words of these are something else as well.
const OTHERS: Lists = Lists::of(&[List::Loanword, List::Place]);
/// Ordinary nouns of two syllables.
pub(crate) const NOUNS: Lists = Lists::of(&[List::CommonNoun, List::SinoNoun]);
/// Nouns that have the shape of a name with an ending behind them.
const NOUNS_THAT_END: Lists = Lists::of(&[List::CommonNoun, List::Title]);

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
pub(crate) fn korean<'w>(word: impl Into<Keyed<'w>>) -> Option<Fit> {
    let word = word.into();
    let mut letters = ['\0'; LONGEST_KOREAN];
    let mut chars = word.word.chars();
    let count = letters.iter_mut().zip(&mut chars).map(|(slot, c)| *slot = c).count();
    let letters = letters.get(..count).filter(|_| chars.next().is_none())?;
    spelt_korean(word, letters)
}

/// What [`korean`] says of a word of these letters.
pub(crate) fn spelt_korean(word: Keyed<'_>, letters: &[char]) -> Option<Fit> {
    // what a syllable or two can tell comes before the lists
    let (&first, given) = letters.split_first()?;
    let &last = given.last().filter(|_| letters.len() <= LONGEST_KOREAN)?;
    let (weight, may_be_long) = (SURNAME_WEIGHT.get(first), LONG_FIRST.get(first));
    if (weight == 0 && !may_be_long) || last == '들' || word.is_any(NO_FULL_NAMES) {
        return None;
    }
    if !letters.iter().all(|&c| is_hangul(c)) || (given.len() == 1 && is_place(word)) {
        return None;
    }
    let long = may_be_long && surname_len(word.word) > '가'.len_utf8();
    let (weight, given) = if long { (3, given.get(1..)?) } else { (weight, given) };
    if weight == 0 {
        return None;
    }
    let [first, second] = &*WEIGHTS;
    match *given {
        [only] => {
            let fits = second.get(only).max(first.get(only).min(1));
            if fits == 0 {
                return None;
            }
            Some(if long {
                Fit::Good
            } else if fits >= 3 && weight >= 2 {
                Fit::Fair
            } else {
                Fit::Poor
            })
        }
        [a, b] => {
            let (a, b) = (first.get(a), second.get(b));
            if a == 0 || b == 0 {
                return (weight >= 2).then_some(Fit::Doubtful);
            }
            let score = weight + a + b;
            if is_inflected_noun(word.word) || is_inflected_verb(word.word) {
                // 이용기 is a name as well
                return Some(if word.word.ends_with(NAMES_END_IN) { Fit::Poor } else { Fit::Doubtful });
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

/// Syllables of a Korean full name.
const LONGEST_KOREAN: usize = 4;

/// Syllables that Korean words have almost only where they render foreign sounds.
const FOREIGN: &str = "캇푀븐럿쩌쩐옌뮤쥔샹웅갤갭걘겐겔겟궈궤긱뉘넬넨넷닉댄댈덱덴델뎀돕됴드듀딕딘딜딩딥라랄램랩러런럴럼럽렁레렉렌렐렘렙렛롬롭뢰룩룬룸룽뤼뤽르륀릭린릴림맥맨맬맷멀메멕멘멜멧모뮈뮌뮐바밥밴밸뱅벅베벡벤벨벳뵈뷔뷰브블빅빌빙뻬쁘샌샐샘섀샤샬셀셈셉셔셜셰셴셸쇼쇤쉬슈슐스슨슬싱쎄쏘쑤쓰앤앨앰앵얀에엑엔엘엠옐요욘울웨웰윈윌윅잉잭잰젝젠젤존쥐쥘즈쯔챈챔첸첼츄츠카칸칼캄캉캐캔캘캠캡커컨컬컴컵케켄켈켐켓켜코콕콘콜콤콥쾨쾰쿠쿤쿨쿰쿼퀘퀴퀸큐크클키킥킨킬킴킵킹타탠탬터턴털테텍텐텔템텟토톤톨톰툰툴퉁튀튜튈트틀티틱틴틸파판팜팩팬팸퍼펀펄페펙펜펠펨펫포폰폴퐁퓌퓨프플피픽핀필핌하핸핼햄헐헤헥헨헬호홉휘흐흘힉힐";
/// Syllables that stand in foreign names as well as in Korean words.
const MILD: &str = "체처군걸음널먹너게찰응둘선대얼가간갈감강거건고곤곳구굴귀그기긴길나난날남내네노놀누눈뉴느니닌닐님다단달담더데도돈동두둔디딩따또라랑래량려로록론루류리린립마막만말망매모몬몰몽무문미민바박반발방배백번보본봄부북분불비빈사산살새서석세셋소손솔송수순숙술숨시싸써아악안알암압애야양어언얼엄여연열영예오옥온올와왕외우욱운움워월위유윤율으은의이익인일임자작잔장재저제조졸종주죽준줄중즐지창초최춘치태티펑푸풍하해허헝헨호화후훈히한할함헌홀채추진패투탄탈탐탕톡팀팡팔푼풀핑버먼머볼밀락란랭럭던돌믹좀짐찬친칠칙쿡콩홈킷릿팍훅힝앙왓룰롤댐뒤밍를";

/// Syllables of Korean words that foreign names do not have. Any other syllable that is in
/// none of the three tables is rare in Korean, and counts as foreign.
const NATIVE: &str = "는을를전정했원국상과있씨들경공회명성관등신것개면당년행적통입된계차습현교용실생학며출김됐결역받청금업속표법식었되근심직졌천물검각점밝까설확않합력집령았승병혔앞편목께격급형료권총혐련특없약측때른항환품증평황광변질범폭견독벌같참협복억활람글능였겠별육례접규침왔향돼논책철렸객혼삼징못족택축험취절났희겨골져색많획될혜맞착룹넘죄및홍든늘잡찾봉충쳐혹름첫째휴롯완끝녀놓냈쪽높액큰퇴극랜붙효션곡욕즌폐낮끌혀힌답빠융낸봤혁갔센촉벽농촬겼팅득멤층균쟁딸떨밤염맡쳤핵잘률찍좋잠탑끼흥갑떠링섰밖랐갖탁념쯤펼뤄냐옮납짜뜻웃좌맹늦덕뿐몸십힘괴척궁빚얻잇뜨큼즉낙켰랙웠됩꾸쇄흡칭닝녹쉽략덜뛰렇촌슷잃흔씩겪륙줬곧깨훼렀듯쓴꺼꽃싶춰넣짝롱뇌떤겸덧릉렵첨빼벗끊닥팽맛댓묘붕몇삭횡꾼섭괄싼녁흉땅꼽곽깊맺묵값흑혈봐꿈엇휩웹찌끄끈렬앉덮옷옆섬묻둥챙뒷춤떻쌍듣읽뽑슴닷쓸놨듬뒀밟훔룡짧펴낼픈톱렴쿄왼냉빛빨궐랫씀냥낳깜맑밭쏟넓빗왜꺾릎랍딪눠껴뿌짤삶밑샷팝폼됨셨슛륜쏠팎숭떡섯뤘깔벼틈첩얘췄힙걱띄젊멸탱탓믿떼듭긍쫓앗눴흰쌓덩덤찜꼬뼈걷깝쾌끔쌀샀꼭묶멍낄찔옹굳죠딴뀌뱃씬뽐앓겁뚫숲촛쇠픔멈낀엽칩닫쩍므훨컷낚잦닭좁꿔뻔깃갚녕밍읍둑썰엉낌낭훌섞꼈닛깎붓턱봇툼뺨엣잎눔핫갓촨닿컸탤랴섹겹옛곱즘닮탔캣맘윙눌찮뚝썼곁띠돔쁨짬끗돋멋싣쁜숫뚜괜줘뻐굽팰둬텃뀐귤뽀짱뜯얽뭐녔뽕뺑굉옵넛쏜똑샵굿꼼튿낯핏";

/// Finals of a Hangul syllable: none and 27.
const FINALS: u32 = 28;
/// Those that only Korean words have: ㄲ ㄳ ㄵ ㄶ ㄷ ㄺ ㄻ ㄼ ㄽ ㄾ ㄿ ㅀ ㅄ ㅆ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ.
const KOREAN_FINALS: &[u32] = &[2, 3, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 18, 20, 22, 23, 24, 25, 26, 27];

/// Stems of verbs whose first syllable is a surname as well.
const VERB_STEMS: &str = "나오 나가 나서 나누 나타 남기 남아 주시 주어 전하 정하 구하 표하 피하 피우 변하 원하 권하 반하 강하 심하 유하 기하 이루 이르 이기 이끌 지나 지내 지키 지우 지니 지치 고치 고르 고이 다루 다니 다가 다치 당기 당하 모으 모이 모르 모시 기르 기다 기대 기울 기뻐 마시 마치 마르 견디 그치 부서 부수 부르 부치 부풀 여쭈 오르 오가 우기 우러 내리 내놓 내밀 추스 추리 차리 차오 어기 노리 방치 손대 안기 문지 반기 배우 신나 선보 편하 현하 용하 임하 장하 제하 조르 조이 진하 천하 태우 하느 한하 허물 도우 도망 두르 명하 범하 봉하 사귀 상하 성하 승하 시키 인하 채우 탁하 펴내 풍기 해치 해내 화내 흥하 승강 오도 가꾸 가르 가리 미루 미치 우려 구르 구기 나르 나뉘 지르 지새 지피 주무 주저 여물 여미 심해 강해 동하 감하 소하 맹세 노하";
/// Endings of verbs behind such a stem.
const VERB_ENDINGS: &str = "기지자고며면려는던라게도서니러느거";

/// Regions and cities; countries are in the lexicon.
const PLACES: &str = include_str!("places.txt");

/// Given names of other countries, in Hangul.
const GIVEN_NAMES: &str = include_str!("given_names.txt");
/// Family names of other countries, in Hangul.
const FAMILY_NAMES: &str = include_str!("family_names.txt");

/// Words in Hangul that render foreign words and are no names of people.
const LOANWORDS: &str = include_str!("loanwords.txt");

/// How a syllable sounds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Sound {
    /// Foreign, or so rare in Korean that it can only be that.
    #[default]
    Foreign,
    /// Either.
    Mild,
    /// Korean.
    Native,
}

static SOUND: Lazy<Syllables<Sound>> = Lazy::new(|| {
    // a transcription ends no syllable in ㄲ ㄷ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ or in two consonants
    let closed = ('가'..='힣').filter(|c| KOREAN_FINALS.contains(&((u32::from(*c) - u32::from('가')) % FINALS)));
    let native = closed.chain(NATIVE.chars()).map(|c| (c, Sound::Native));
    let mild = MILD.chars().map(|c| (c, Sound::Mild));
    Syllables::new(native.chain(mild).chain(FOREIGN.chars().map(|c| (c, Sound::Foreign))))
});

/// Whether the word is a given name of another country.
pub(crate) fn is_given_name<'w>(word: impl Into<Keyed<'w>>) -> bool {
    List::GivenName.contains(word)
}

/// Whether the word is the name of a country, region or city.
pub(crate) fn is_place<'w>(word: impl Into<Keyed<'w>>) -> bool {
    List::Place.contains(word)
}

/// What the renderings of firms, products and places end in.
const THINGS: &[&str] = &[
    "카페",
    "크림",
    "밴드",
    "시스템",
    "센터",
    "클럽",
    "패스",
    "북스",
    "그룹",
    "스타즈",
    "호크스",
    "시티",
    "뉴스",
    "미디어",
    "텔레콤",
    "모터스",
    "푸드",
    "마켓",
    "닷컴",
    "소프트",
    "테크",
    "바이오",
    "뱅크",
    "판다",
    "게임",
    "게임즈",
    "스튜디오",
    "픽처스",
    "레코드",
    "엔터테인먼트",
    "시네마",
    "시네마스",
    "솔루션",
    "인터내셔널",
    "컴퍼니",
    "홀딩스",
    "파트너스",
    "캐피탈",
    "에너지",
    "모바일",
    "스토어",
    "타워",
    "빌리지",
    "리조트",
    "하우스",
    "스쿨",
    "아카데미",
    "챔피언십",
    "오픈",
    "투어",
    "드라이브",
    "보드",
    "박스",
    "카드",
    "로봇",
    "폰",
    "셔",
    "셔주",
    "그래프",
    "레이스",
    "카지노",
    "스포츠",
    "스포츠카",
    "코인",
    "스킨",
    "커머스",
    "팩토리",
    "페이크",
    "배송",
    "타운",
    "페이",
    "케어",
    "초콜릿",
    "스텝",
    "포인트",
    "펀드",
    "리스크",
    "피싱",
    "뱅킹",
    "마케팅",
    "플레이션",
    "바이러스",
    "백신",
    "배터리",
    "클리닉",
    "탐지기",
    "스피커",
    "플랫폼",
    "콘텐츠",
    "서비스",
    "리그",
    "플러스",
];
static THINGS_BY_LAST: Lazy<ByEdge<&str>> = Lazy::new(|| ByEdge::last(THINGS, |thing| thing));

/// Bytes of a thing that is no part of a name even alone: 스포츠카, but David 카드.
const LONG_THING: usize = 4 * '가'.len_utf8();

/// Whether the word ends in one of these and has something before it.
fn names_a_thing(word: &str) -> bool {
    THINGS_BY_LAST
        .before(word)
        .iter()
        .any(|thing| (word.len() > thing.len() || thing.len() >= LONG_THING) && word.ends_with(thing))
}

/// The kinds of regions that are written onto their names.
const REGIONS: [char; 6] = ['주', '성', '시', '현', '섬', '만'];

/// Whether the word is a place with its kind written on: `매사추세츠주`, `산둥성`.
fn is_region(word: &str) -> bool {
    word.strip_suffix(REGIONS).is_some_and(is_place)
}

/// Endings of verbs and particles that foreign names hardly end in.
const INFLECTIONS: &[&str] = &[
    "에서",
    "하고",
    "하기",
    "하는",
    "하던",
    "하다",
    "하자",
    "하게",
    "하게도",
    "롭게",
    "고자",
    "해야",
    "느라",
    "이자",
    "고서야",
    "시킬",
    "기가",
    "밌다",
    "까운",
    "스럽고",
    "하지",
    "하며",
    "하면",
    "하여",
    "에는",
    "에도",
    "으로",
    "라고",
    "이라",
    "부터",
    "까지",
    "만에",
    "께서",
    "에게",
    "한다",
    "거나",
    "지만",
    "려고",
    "더라",
    "도록",
    "에서도",
    "으며",
    "라며",
    "다가",
    "이다",
    "에서는",
    "해서",
    "하려",
    "어서",
    "아서",
    "어인",
    "에",
    "의",
    "한",
    "할",
    "된",
    "을",
    "를",
    "했",
    "린다",
    "인다",
    "라는",
    "다고",
    "고요",
    "거든요",
    "잖아요",
    "네요",
    "어요",
    "세요",
    "습니다",
    "입니다",
    "졌다",
    "쥐고",
    "럽게",
];

/// The same of words of any length.
const INFLECTED: [char; 6] = ['하', '해', '에', '의', '을', '를'];

static INFLECTIONS_BY_LAST: Lazy<ByEdge<&str>> = Lazy::new(|| ByEdge::last(INFLECTIONS, |ending| ending));

/// Whether a word in Hangul ends like a verb, if it has three syllables or more.
fn is_inflected(word: &str) -> bool {
    word.ends_with(INFLECTED)
        || word.len() > 2 * '가'.len_utf8()
            && INFLECTIONS_BY_LAST.before(word).iter().any(|ending| word.ends_with(ending))
}

/// How much `word` (without particles) looks like a part of a foreign name, if at all.
pub(crate) fn foreign(word: &str) -> Option<Fit> {
    rendered(word, 0)
}

/// The same of a word behind a foreign given name of which [`foreign`] says nothing: one Korean
/// syllable may be in it.
pub(crate) fn foreign_surname(word: &str) -> Option<Fit> {
    rendered(word, 1).map(|_| Fit::Fair)
}

/// How the syllables at the beginning of a word sound, up to the first that is Korean.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sounds {
    /// Syllables that are not Korean; one more than a name can have where there are more.
    count: usize,
    /// A bit for each of them that is foreign.
    strong: u16,
    /// Whether the first two, or all where there is one, are among them, or the word is a given name.
    begins: bool,
}

impl Sounds {
    pub(crate) fn of(word: Keyed<'_>, letters: &[char]) -> Self {
        let mut sounds = Self { count: 0, strong: 0, begins: false };
        for &c in letters {
            let sound = if is_hangul(c) { SOUND.get(c) } else { Sound::Native };
            if sound == Sound::Native || sounds.count > LONGEST_PART {
                break;
            }
            sounds.strong |= u16::from(sound == Sound::Foreign) << sounds.count;
            sounds.count += 1;
        }
        sounds.begins = sounds.count > 1 || sounds.count == letters.len() || is_given_name(word);
        sounds
    }

    /// Whether the first two syllables could be a foreign name's: a cheap look before the others.
    pub(crate) fn begin_foreign(self) -> bool {
        self.begins
    }

    /// What [`foreign`] says of a core of the word whose [`tails`] are known.
    #[inline]
    pub(crate) fn foreign(self, core: Keyed<'_>, ends: Edges, tails: impl FnOnce() -> u8) -> Option<Fit> {
        if is_listed(core) {
            return Some(Fit::Good);
        }
        let (count, others) = (core.word.len() / '가'.len_utf8(), core.word.len() % '가'.len_utf8());
        if count > self.count.min(LONGEST_PART) || count == 0 || others > 0 || core.is_any(NO_FOREIGN_NAMES) {
            return None;
        }
        fit(core, ends, (self.strong & ((1 << count) - 1)).count_ones() as usize, tails)
    }
}

fn rendered(word: &str, native: usize) -> Option<Fit> {
    if is_listed(word.into()) {
        return Some(Fit::Good);
    }
    let (mut count, mut strong, mut korean) = (0_usize, 0_usize, 0_usize);
    for c in word.chars() {
        if !is_hangul(c) {
            return None;
        }
        match SOUND.get(c) {
            Sound::Foreign => strong += 1,
            Sound::Mild => {}
            Sound::Native => korean += 1,
        }
        count += 1;
        if count > LONGEST_PART || korean > native {
            return None;
        }
    }
    if count == 0 || (korean > 0 && strong == 0) {
        return None;
    }
    let ends = edges::end(word);
    fit(Keyed::from(word), ends, strong, || tails(word.chars().rev()))
}

/// Whether the word is in the lists of foreign names, and no word besides.
#[inline]
fn is_listed(word: Keyed<'_>) -> bool {
    word.is_any(FOREIGN_NAMES) && !word.is_any(OTHERS)
}

/// What the names of regions and things end in.
const NAMES_A_THING: Edges = Edges::of(&[Edge::EndsRegion, Edge::EndsThing]);

/// How much a word of this ending with so many foreign syllables and no Korean ones looks like a
/// part of a foreign name.
#[inline(never)]
fn fit(word: Keyed<'_>, ends: Edges, strong: usize, tails: impl FnOnce() -> u8) -> Option<Fit> {
    let names_a_thing = |word: &str, ends: Edges| ends.any(NAMES_A_THING) && (is_region(word) || names_a_thing(word));
    let text = word.word;
    let inflected = ends.has(Edge::EndsInflected) && is_inflected(text);
    // 코리아나호, but 미호
    let ship = text.len() > 2 * '가'.len_utf8() && text.ends_with(SHIP);
    if ship || inflected || word.is_any(NO_FOREIGN_NAMES) || names_a_thing(text, ends) {
        return None;
    }
    let mut shorter = cut(text, tails()).skip(1).filter_map(|end| text.get(..end));
    if shorter.any(|core| Keyed::from(core).is_any(NO_FOREIGN_NAMES) || names_a_thing(core, edges::end(core))) {
        return None;
    }
    Some(match strong {
        0 => Fit::Poor,
        1 => Fit::Fair,
        _ => Fit::Good,
    })
}

/// What the names of ships and rockets end in.
const SHIP: char = '호';

/// Syllables of one part of a foreign name.
const LONGEST_PART: usize = 8;

/// The words of the lists of this file.
pub(super) fn lists() -> lists::Rows {
    [
        (List::NotName, NOT_NAMES),
        (List::CommonNoun, COMMON_NOUNS),
        (List::SinoNoun, SINO_NOUNS),
        (List::VerbStem, VERB_STEMS),
        (List::GivenName, GIVEN_NAMES),
        (List::FamilyName, FAMILY_NAMES),
        (List::Loanword, LOANWORDS),
        (List::Place, PLACES),
    ]
    .into_iter()
    .map(|(list, words)| (list, word_list(words).collect()))
    .chain([(List::Place, COUNTRIES.to_vec())])
    .collect()
}

/// What its tables have at their edges.
pub(super) fn edges() -> edges::Rows {
    let surnames = SURNAMES.chars().chain(COMMON_SURNAMES.chars()).chain(edges::firsts(LONG_SURNAMES));
    vec![
        (Edge::BeginsSurname, surnames.collect()),
        (Edge::EndsThing, edges::lasts(THINGS)),
        (Edge::EndsRegion, REGIONS.to_vec()),
        (Edge::EndsInflected, INFLECTED.into_iter().chain(edges::lasts(INFLECTIONS)).collect()),
        (Edge::EndsNoun, ENDINGS.chars().chain([IN_SHORT]).collect()),
        (Edge::EndsVerb, VERB_ENDINGS.chars().collect()),
    ]
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
            ("마리아", Some(Fit::Good)),
            ("아소", Some(Fit::Good)),
            ("아사", Some(Fit::Poor)),
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
