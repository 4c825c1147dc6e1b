//! The shape of personal names: Korean ones (a surname and one or two given
//! syllables) and foreign ones written in Hangul.
//!
//! A shape is never proof. It says how much a word looks like a name, so that the
//! words around it have to say the rest.

use super::lexicon::{title_at, COUNTRIES};
use super::particle::is_hangul;
use super::table::{ByEdge, Syllables, WordSet};
use super::words::cores;
use once_cell::sync::Lazy;

/// Surnames of the census, by how common they are: the first line has nine in ten Koreans.
const COMMON_SURNAMES: &str = "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진류나";
const SURNAMES: &str =
    "옹뇌궉지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부복태목형피두감음빈동온호범좌팽승간상시갈단견당화창";
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
const ENDINGS: &str = "은는이가을를의도인한하로해들나지기고며만된될할함과와에성자적";

/// The weight of a syllable as the first and as the second of a given name; 0 where it is neither.
static WEIGHTS: Lazy<[Syllables<u8>; 2]> = Lazy::new(|| {
    let table = |typical: &str, possible: &str| {
        Syllables::new(possible.chars().map(|c| (c, 1)).chain(typical.chars().map(|c| (c, 3))))
    };
    [table(FIRST_TYPICAL, FIRST_POSSIBLE), table(SECOND_TYPICAL, SECOND_POSSIBLE)]
});

static SURNAME_WEIGHT: Lazy<Syllables<u8>> =
    Lazy::new(|| Syllables::new(SURNAMES.chars().map(|c| (c, 1)).chain(COMMON_SURNAMES.chars().map(|c| (c, 2)))));

static NOT_A_NAME: Lazy<WordSet> = Lazy::new(|| word_list(NOT_NAMES).collect());
static COMMON_NOUN: Lazy<WordSet> = Lazy::new(|| word_list(COMMON_NOUNS).collect());
static VERB_STEM: Lazy<WordSet> = Lazy::new(|| word_list(VERB_STEMS).collect());
static NOUN_ENDING: Lazy<Syllables<bool>> = Lazy::new(|| Syllables::new(ENDINGS.chars().map(|c| (c, true))));
static VERB_ENDING: Lazy<Syllables<bool>> = Lazy::new(|| Syllables::new(VERB_ENDINGS.chars().map(|c| (c, true))));

/// The words of a list: separated by white space, lines with `#` are remarks.
fn word_list(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace)
}

fn is_title(word: &str) -> bool {
    title_at(word).is_some_and(|title| title.form.len() == word.len())
}

/// A noun with an ending: `사진이`, `사용한`.
fn is_inflected_noun(word: &str) -> bool {
    let Some((at, last)) = word.char_indices().next_back() else { return false };
    NOUN_ENDING.get(last) && word.get(..at).is_some_and(|noun| COMMON_NOUN.contains(noun) || is_title(noun))
}

/// A verb: `나오기`, `지나자`.
fn is_inflected_verb(word: &str) -> bool {
    let Some((at, last)) = word.char_indices().next_back() else { return false };
    VERB_ENDING.get(last) && word.get(..at).is_some_and(|stem| VERB_STEM.contains(stem))
}

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
    // what a syllable or two can tell comes before the lists
    let count = word.len() / '가'.len_utf8();
    let first = word.chars().next()?;
    if !(2..=4).contains(&count) || (SURNAME_WEIGHT.get(first) == 0 && !LONG_FIRST.get(first)) {
        return None;
    }
    if !word.chars().all(is_hangul) || word.ends_with('들') {
        return None;
    }
    let surname = surname_len(word);
    let long = surname > '가'.len_utf8();
    let weight = if long { 3 } else { SURNAME_WEIGHT.get(first) };
    let mut given = word.get(surname..)?.chars();
    let given = [given.next(), given.next(), given.next()];
    if weight == 0 || given[2].is_some() {
        return None;
    }
    if NOT_A_NAME.contains(word) || is_title(word) {
        return None;
    }
    let [first, second] = &*WEIGHTS;
    match given {
        [Some(only), None, _] => {
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
        [Some(a), Some(b), None] => {
            let (a, b) = (first.get(a), second.get(b));
            if a == 0 || b == 0 {
                return (weight >= 2).then_some(Fit::Doubtful);
            }
            let score = weight + a + b;
            if is_inflected_noun(word) || is_inflected_verb(word) {
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
const MILD: &str = "체처군걸음널먹너게찰응둘선대얼가간갈감강거건고곤곳구굴귀그기긴길나난날남내네노놀누눈뉴느니닌닐님다단달담더데도돈동두둔디딩따또라랑래량려로록론루류리린립마막만말망매모몬몰몽무문미민바박반발방배백번보본봄부북분불비빈사산살새서석세셋소손솔송수순숙술숨시싸써아악안알암압애야양어언얼엄여연열영예오옥온올와왕외우욱운움워월위유윤율으은의이익인일임자작잔장재저제조졸종주죽준줄중즐지창초최춘치태티펑푸풍하해허헝헨호화후훈히한할함헌홀채추진패투탄탈탐탕톡팀팡팔푼풀핑버먼머볼밀락란랭럭던돌믹좀짐찬친칠칙쿡콩홈킷릿팍훅힝앙왓룰롤댐뒤밍를";

/// Syllables of Korean words that foreign names do not have. Any other syllable that is in
/// none of the three tables is rare in Korean, and counts as foreign.
const NATIVE: &str = "는을를전정했원국상과있씨들경공회명성관등신것개면당년행적통입된계차습현교용실생학며출김됐결역받청금업속표법식었되근심직졌천물검각점밝까설확않합력집령았승병혔앞편목께격급형료권총혐련특없약측때른항환품증평황광변질범폭견독벌같참협복억활람글능였겠별육례접규침왔향돼논책철렸객혼삼징못족택축험취절났희겨골져색많획될혜맞착룹넘죄및홍든늘잡찾봉충쳐혹름첫째휴롯완끝녀놓냈쪽높액큰퇴극랜붙효션곡욕즌폐낮끌혀힌답빠융낸봤혁갔센촉벽농촬겼팅득멤층균쟁딸떨밤염맡쳤핵잘률찍좋잠탑끼흥갑떠링섰밖랐갖탁념쯤펼뤄냐옮납짜뜻웃좌맹늦덕뿐몸십힘괴척궁빚얻잇뜨큼즉낙켰랙웠됩꾸쇄흡칭닝녹쉽략덜뛰렇촌슷잃흔씩겪륙줬곧깨훼렀듯쓴꺼꽃싶춰넣짝롱뇌떤겸덧릉렵첨빼벗끊닥팽맛댓묘붕몇삭횡꾼섭괄싼녁흉땅꼽곽깊맺묵값흑혈봐꿈엇휩웹찌끄끈렬앉덮옷옆섬묻둥챙뒷춤떻쌍듣읽뽑슴닷쓸놨듬뒀밟훔룡짧펴낼픈톱렴쿄왼냉빛빨궐랫씀냥낳깜맑밭쏟넓빗왜꺾릎랍딪눠껴뿌짤삶밑샷팝폼됨셨슛륜쏠팎숭떡섯뤘깔벼틈첩얘췄힙걱띄젊멸탱탓믿떼듭긍쫓앗눴흰쌓덩덤찜꼬뼈걷깝쾌끔쌀샀꼭묶멍낄찔옹굳죠딴뀌뱃씬뽐앓겁뚫숲촛쇠픔멈낀엽칩닫쩍므훨컷낚잦닭좁꿔뻔깃갚녕밍읍둑썰엉낌낭훌섞꼈닛깎붓턱봇툼뺨엣잎눔핫갓촨닿컸탤랴섹겹옛곱즘닮탔캣맘윙눌찮뚝썼곁띠돔쁨짬끗돋멋싣쁜숫뚜괜줘뻐굽팰둬텃뀐귤뽀짱뜯얽뭐녔뽕뺑굉옵넛쏜똑샵굿꼼튿낯핏";

/// Finals of a Hangul syllable: none and 27.
const FINALS: u32 = 28;
/// Those that only Korean words have: ㄲ ㄳ ㄵ ㄶ ㄷ ㄺ ㄻ ㄼ ㄽ ㄾ ㄿ ㅀ ㅄ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ.
const KOREAN_FINALS: &[u32] = &[2, 3, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 18, 22, 23, 24, 25, 26, 27];

/// Stems of verbs whose first syllable is a surname as well.
const VERB_STEMS: &str = "나오 나가 나서 나누 나타 남기 남아 주시 주어 전하 정하 구하 표하 피하 피우 변하 원하 권하 반하 강하 심하 유하 기하 이루 이르 이기 이끌 지나 지내 지키 지우 지니 지치 고치 고르 고이 다루 다니 다가 다치 당기 당하 모으 모이 모르 모시 기르 기다 기대 기울 기뻐 마시 마치 마르 견디 그치 부서 부수 부르 부치 부풀 여쭈 오르 오가 우기 우러 내리 내놓 내밀 추스 추리 차리 차오 어기 노리 방치 손대 안기 문지 반기 배우 신나 선보 편하 현하 용하 임하 장하 제하 조르 조이 진하 천하 태우 하느 한하 허물 도우 도망 두르 명하 범하 봉하 사귀 상하 성하 승하 시키 인하 채우 탁하 펴내 풍기 해치 해내 화내 흥하 승강 오도 가꾸 가르 가리 미루 미치 우려 구르 구기 나르 나뉘 지르 지새 지피 주무 주저 여물 여미 심해 강해 동하 감하 소하 맹세 노하";
/// Endings of verbs behind such a stem.
const VERB_ENDINGS: &str = "기지자고며면려는던라게도서니러느거";

/// Regions and cities; countries are in the lexicon.
const PLACES: &str = include_str!("places.txt");

/// Given names of other countries that news has again and again.
const GIVEN_NAMES: &str = "존 조지 제임스 로버트 마이클 윌리엄 데이비드 리처드 찰스 조지프 조셉 토머스 토마스 크리스토퍼 대니얼 다니엘 폴 마크 도널드 케네스 스티븐 에드워드 브라이언 앤서니 케빈 제이슨 매슈 매튜 게리 티모시 래리 제프리 프랭크 스콧 스캇 에릭 앤드루 앤드류 레이먼드 그레고리 조슈아 제리 데니스 월터 패트릭 피터 해럴드 더글러스 헨리 칼 아서 라이언 로저 앨버트 조너선 저스틴 테리 제럴드 키스 새뮤얼 윌리 랠프 로런스 니컬러스 니콜라스 로이 벤저민 브루스 브랜던 애덤 해리 프레드 웨인 빌리 스티브 루이스 제러미 애런 랜디 하워드 유진 카를로스 러셀 바비 빅터 마틴 어니스트 필립 토드 제시 크레이그 앨런 숀 클래런스 필리프 크리스 조니 얼 지미 안토니오 대니 브래들리 알렉스 알렉산더 알렉산드르 알렉산드라 메리 퍼트리샤 린다 바버라 엘리자베스 제니퍼 마리아 수전 마거릿 도로시 리사 낸시 캐런 베티 헬렌 샌드라 도나 캐럴 루스 섀런 미셸 로라 세라 킴벌리 데버라 제시카 셜리 신시아 앤절라 멀리사 브렌다 에이미 애나 레베카 버지니아 캐슬린 패멀라 마사 아만다 스테파니 캐럴린 크리스틴 재닛 캐서린 프랜시스 앤 조이스 다이앤 앨리스 줄리 헤더 테리사 에벌린 셰릴 애슐리 로즈 니콜 크리스티나 엠마 클로이 소피아 올리비아 이사벨라 나탈리 스칼릿 블레이크 맷 벤 잭 톰 팀 짐 빌 밥 조 댄 샘 닉 롭 딕 릭 켄 맥스 테드 휴 클린트 브래드 커트 핼 버락 힐러리 조 미트 뉴트 랜드 테드 낸시 존슨 블라디미르 드미트리 세르게이 미하일 이고리 보리스 안드레이 알렉세이 니콜라이 유리 빅토르 이반 올레크 예브게니 앙겔라 게르하르트 헬무트 볼프강 안드레아스 슈테판 한스 카를 프리드리히 위르겐 클라우스 페터 디터 니콜라 프랑수아 자크 장 클로드 피에르 필리프 베르나르 도미니크 크리스틴 마린 에마뉘엘 실비오 마리오 주세페 로베르토 파올로 프란체스코 조르조 마테오 엔리코 호세 후안 페드로 미겔 마누엘 라파엘 프란시스코 하비에르 디에고 페르난도 알베르토 안드레스 리카르도 엔리케 에르네스토 우고 니콜라스 루이스 호르헤 카를로 알레한드로 세바스티안 리오넬 크리스티아누 루이스 파울루 페드루 지우마 무함마드 모하메드 아흐마드 아메드 마흐무드 압둘라 압둘 알리 후세인 하산 이브라힘 유수프 오마르 칼리드 살만 하미드 바샤르 사담 오사마 레제프 레젭 압델 베냐민 에후드 시몬 모셰 아리엘 신조 준이치로 히로시 다로 유키오 요시히데 후미오 시게루 이치로 켄지 겐지 마사요시 다카시 아키라 겐자부로 반 하루키 나오키 유키 사토시";

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
static GIVEN_NAME: Lazy<WordSet> = Lazy::new(|| word_list(GIVEN_NAMES).collect());

static LOANWORD: Lazy<WordSet> = Lazy::new(|| word_list(LOANWORDS).collect());
static PLACE: Lazy<WordSet> = Lazy::new(|| word_list(PLACES).chain(COUNTRIES.iter().copied()).collect());

/// Whether the word is a given name of another country.
pub(crate) fn is_given_name(word: &str) -> bool {
    GIVEN_NAME.contains(word)
}

/// Whether the word is the name of a country, region or city.
pub(crate) fn is_place(word: &str) -> bool {
    PLACE.contains(word)
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
];

static INFLECTIONS_BY_LAST: Lazy<ByEdge<&str>> = Lazy::new(|| ByEdge::last(INFLECTIONS, |ending| ending));

/// Whether a word in Hangul ends like a verb, if it has three syllables or more.
fn is_inflected(word: &str) -> bool {
    word.ends_with(['하', '에', '의', '을', '를'])
        || word.len() > 2 * '가'.len_utf8()
            && INFLECTIONS_BY_LAST.before(word).iter().any(|ending| word.ends_with(ending))
}

/// How much `word` (without particles) looks like a part of a foreign name, if at all.
pub(crate) fn foreign(word: &str) -> Option<Fit> {
    rendered(word, 0)
}

/// Whether the first two syllables could be a foreign name's: a cheap look before the others.
pub(crate) fn sounds_foreign(word: &str) -> bool {
    word.chars().take(2).all(|c| is_hangul(c) && SOUND.get(c) != Sound::Native)
}

/// The same of a word behind a foreign given name: one Korean syllable may be in it.
pub(crate) fn foreign_surname(word: &str) -> Option<Fit> {
    rendered(word, 0).or_else(|| rendered(word, 1).map(|_| Fit::Fair))
}

fn rendered(word: &str, native: usize) -> Option<Fit> {
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
    if korean > native || (korean > 0 && strong == 0) {
        return None;
    }
    let known_word = |word: &str| LOANWORD.contains(word) || is_place(word);
    if is_inflected(word) || cores(word).any(|end| word.get(..end).is_some_and(known_word)) {
        return None;
    }
    if GIVEN_NAME.contains(word) {
        return Some(Fit::Good);
    }
    Some(match (strong, count) {
        (_, 0) => return None,
        (0, _) => Fit::Poor,
        (1, _) => Fit::Fair,
        _ => Fit::Good,
    })
}

/// Syllables of one part of a foreign name.
const LONGEST_PART: usize = 8;

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
            ("아소", Some(Fit::Poor)),
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
