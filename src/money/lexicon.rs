//! Words of money: currencies, what stands around an amount and changes it, and
//! what shows that a number is one or is none.

use super::{Modifier, Per};
use crate::ParseError;
use aho_corasick::{AhoCorasick, Anchored, Input, MatchKind, StartKind};
use once_cell::sync::Lazy;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// Makes the enum of currencies and the table of their written forms: one row a
/// currency, with its ISO 4217 code, its name, how Korean writes it, and the other
/// forms. A blank in a form may be left out in the text (`호주 달러`, `호주달러`).
macro_rules! currencies {
    ($($variant:ident $code:literal $name:literal $korean:literal [$($form:literal)*])+) => {
        /// A currency, by its ISO 4217 code.
        ///
        /// Currencies that no longer exist are here where texts still name them
        /// (`FIM`, `DEM`).
        ///
        /// ```
        /// use sasil::Currency;
        ///
        /// assert_eq!(Currency::Aud.code(), "AUD");
        /// assert_eq!(Currency::Aud.korean(), "호주달러");
        /// assert_eq!("AUD".parse(), Ok(Currency::Aud));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Currency {
            $(#[doc = concat!($name, ", ", $code, ".")] $variant,)+
        }

        impl Currency {
            /// Every currency that is read.
            pub const ALL: &'static [Currency] = &[$(Currency::$variant,)+];

            /// The ISO 4217 code: `KRW`.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Currency::$variant => $code,)+ }
            }

            /// The English name: `South Korean won`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Currency::$variant => $name,)+ }
            }

            /// The word that Korean text writes behind the number: `원`.
            #[must_use]
            pub const fn korean(self) -> &'static str {
                match self { $(Currency::$variant => $korean,)+ }
            }
        }

        /// Every form behind a number, with its currency.
        const FORMS: &[(&str, Currency)] = &[$(($korean, Currency::$variant), $(($form, Currency::$variant),)*)+];
    };
}

#[rustfmt::skip]
currencies! {
    Krw "KRW" "South Korean won" "원" ["원화" "圓"]
    Usd "USD" "United States dollar" "달러" ["달러화" "미국 달러" "미국 달러화" "미 달러" "미 달러화" "美 달러" "US 달러" "불" "弗"]
    Eur "EUR" "Euro" "유로" ["유로화"]
    Jpy "JPY" "Japanese yen" "엔" ["엔화" "일본 엔" "일본 엔화" "円"]
    Cny "CNY" "Chinese yuan" "위안" ["위안화" "중국 위안" "중국 위안화" "元"]
    Gbp "GBP" "Pound sterling" "파운드" ["파운드화" "영국 파운드" "영국 파운드화" "파운드스털링"]
    Aud "AUD" "Australian dollar" "호주달러" ["호주 달러" "호주 달러화" "오스트레일리아 달러" "濠 달러"]
    Bdt "BDT" "Bangladeshi taka" "타카" []
    Bgn "BGN" "Bulgarian lev" "레프" ["불가리아 레프"]
    Bhd "BHD" "Bahraini dinar" "바레인디나르" ["바레인 디나르"]
    Bnd "BND" "Brunei dollar" "브루나이달러" ["브루나이 달러"]
    Brl "BRL" "Brazilian real" "헤알" ["헤알화" "브라질 헤알" "브라질 헤알화"]
    Cad "CAD" "Canadian dollar" "캐나다달러" ["캐나다 달러" "캐나다 달러화" "加 달러"]
    Chf "CHF" "Swiss franc" "프랑" ["프랑화" "스위스 프랑" "스위스 프랑화"]
    Clp "CLP" "Chilean peso" "칠레페소" ["칠레 페소"]
    Cop "COP" "Colombian peso" "콜롬비아페소" ["콜롬비아 페소"]
    Crc "CRC" "Costa Rican colón" "콜론" ["코스타리카 콜론"]
    Czk "CZK" "Czech koruna" "코루나" ["체코 코루나"]
    Dem "DEM" "German mark" "마르크" ["마르크화" "독일 마르크" "독일 마르크화"]
    Dkk "DKK" "Danish krone" "덴마크크로네" ["덴마크 크로네"]
    Egp "EGP" "Egyptian pound" "이집트파운드" ["이집트 파운드"]
    Esp "ESP" "Spanish peseta" "페세타" ["스페인 페세타"]
    Fim "FIM" "Finnish markka" "마르카" ["핀란드 마르카"]
    Frf "FRF" "French franc" "프랑스프랑" ["프랑스 프랑" "프랑스 프랑화"]
    Hkd "HKD" "Hong Kong dollar" "홍콩달러" ["홍콩 달러" "홍콩 달러화" "港 달러"]
    Huf "HUF" "Hungarian forint" "포린트" ["헝가리 포린트"]
    Idr "IDR" "Indonesian rupiah" "루피아" ["루피아화" "인도네시아 루피아"]
    Ils "ILS" "Israeli new shekel" "셰켈" ["세켈" "이스라엘 셰켈"]
    Inr "INR" "Indian rupee" "루피" ["루피화" "인도 루피" "인도 루피화"]
    Iqd "IQD" "Iraqi dinar" "이라크디나르" ["이라크 디나르"]
    Irr "IRR" "Iranian rial" "이란리얄" ["이란 리얄"]
    Isk "ISK" "Icelandic króna" "아이슬란드크로나" ["아이슬란드 크로나"]
    Itl "ITL" "Italian lira" "이탈리아리라" ["이탈리아 리라"]
    Khr "KHR" "Cambodian riel" "리엘" ["캄보디아 리엘"]
    Kes "KES" "Kenyan shilling" "케냐실링" ["케냐 실링"]
    Kpw "KPW" "North Korean won" "북한원" ["북한 원"]
    Kwd "KWD" "Kuwaiti dinar" "쿠웨이트디나르" ["쿠웨이트 디나르"]
    Kzt "KZT" "Kazakhstani tenge" "텡게" ["카자흐스탄 텡게"]
    Lak "LAK" "Lao kip" "킵" ["라오스 킵"]
    Lkr "LKR" "Sri Lankan rupee" "스리랑카루피" ["스리랑카 루피"]
    Mad "MAD" "Moroccan dirham" "모로코디르함" ["모로코 디르함"]
    Mmk "MMK" "Myanmar kyat" "짯" ["미얀마 짯" "차트"]
    Mnt "MNT" "Mongolian tögrög" "투그릭" ["투그리크" "몽골 투그릭"]
    Mxn "MXN" "Mexican peso" "멕시코페소" ["멕시코 페소"]
    Myr "MYR" "Malaysian ringgit" "링깃" ["링깃화" "말레이시아 링깃"]
    Ngn "NGN" "Nigerian naira" "나이라" ["나이지리아 나이라"]
    Nlg "NLG" "Dutch guilder" "길더" ["휠던" "네덜란드 길더" "네덜란드 휠던"]
    Nok "NOK" "Norwegian krone" "노르웨이크로네" ["노르웨이 크로네" "크로네"]
    Npr "NPR" "Nepalese rupee" "네팔루피" ["네팔 루피"]
    Nzd "NZD" "New Zealand dollar" "뉴질랜드달러" ["뉴질랜드 달러" "뉴질랜드 달러화"]
    Pen "PEN" "Peruvian sol" "누에보솔" ["누에보 솔" "페루 솔"]
    Php "PHP" "Philippine peso" "필리핀페소" ["필리핀 페소" "페소" "페소화"]
    Ars "ARS" "Argentine peso" "아르헨티나페소" ["아르헨티나 페소"]
    Pkr "PKR" "Pakistani rupee" "파키스탄루피" ["파키스탄 루피"]
    Pln "PLN" "Polish złoty" "즈워티" ["즐로티" "폴란드 즈워티" "폴란드 즐로티"]
    Qar "QAR" "Qatari riyal" "카타르리얄" ["카타르 리얄"]
    Ron "RON" "Romanian leu" "루마니아레우" ["루마니아 레우"]
    Rsd "RSD" "Serbian dinar" "세르비아디나르" ["세르비아 디나르"]
    Rub "RUB" "Russian rouble" "루블" ["루블화" "러시아 루블" "러시아 루블화"]
    Sar "SAR" "Saudi riyal" "리얄" ["사우디 리얄" "사우디아라비아 리얄"]
    Sek "SEK" "Swedish krona" "크로나" ["스웨덴 크로나" "스웨덴 크로네"]
    Sgd "SGD" "Singapore dollar" "싱가포르달러" ["싱가포르 달러" "싱가포르 달러화" "싱가폴 달러"]
    Thb "THB" "Thai baht" "바트" ["밧" "바트화" "태국 바트" "태국 바트화"]
    Try "TRY" "Turkish lira" "리라" ["리라화" "터키 리라" "터키 리라화" "튀르키예 리라" "튀르키예 리라화"]
    Twd "TWD" "New Taiwan dollar" "대만달러" ["대만 달러" "대만 달러화" "신대만 달러"]
    Uah "UAH" "Ukrainian hryvnia" "흐리우냐" ["흐리브냐" "우크라이나 흐리우냐" "우크라이나 흐리브냐"]
    Uzs "UZS" "Uzbekistani sum" "우즈베키스탄숨" ["우즈베키스탄 숨"]
    Aed "AED" "United Arab Emirates dirham" "디르함" ["아랍에미리트 디르함" "UAE 디르함"]
    Ves "VES" "Venezuelan bolívar" "볼리바르" ["베네수엘라 볼리바르"]
    Vnd "VND" "Vietnamese đồng" "동" ["동화" "베트남 동" "베트남 동화"]
    Zar "ZAR" "South African rand" "랜드" ["란드" "남아공 랜드" "남아프리카공화국 랜드"]
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Currency {
    type Err = ParseError;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        (Currency::ALL.iter().copied())
            .find(|currency| currency.code() == s)
            .ok_or_else(|| ParseError::new(s, 0, "not an ISO 4217 code that is read"))
    }
}

/// Symbols, before the number or behind it. ISO codes need no row.
#[rustfmt::skip]
const SYMBOLS: &[(&str, Currency)] = &[
    ("$", Currency::Usd), ("US$", Currency::Usd), ("U$", Currency::Usd), 
    ("€", Currency::Eur), ("£", Currency::Gbp), ("¥", Currency::Jpy), ("CN¥", Currency::Cny), ("RMB", Currency::Cny),
    ("₩", Currency::Krw), ("A$", Currency::Aud), ("AU$", Currency::Aud), ("C$", Currency::Cad), ("CA$", Currency::Cad),
    ("HK$", Currency::Hkd), ("S$", Currency::Sgd), ("SG$", Currency::Sgd), ("NT$", Currency::Twd), ("NZ$", Currency::Nzd),
    ("R$", Currency::Brl), ("₫", Currency::Vnd), ("₹", Currency::Inr), ("฿", Currency::Thb), ("₽", Currency::Rub),
    ("₺", Currency::Try), ("₱", Currency::Php), ("₪", Currency::Ils), ("zł", Currency::Pln),
];

/// Words that several countries share, by the currency that they name alone, and the
/// country before them in the line that makes them another one.
#[rustfmt::skip]
const SHARED: &[&str] = &["페소", "페소화", "루피", "루피화", "리얄", "크로네", "크로나", "디르함"];
#[rustfmt::skip]
pub(super) const NATIONS: &[(Currency, &str, Currency)] = &[
    (Currency::Php, "필리핀", Currency::Php), (Currency::Php, "멕시코", Currency::Mxn), (Currency::Php, "아르헨티나", Currency::Ars),
    (Currency::Php, "칠레", Currency::Clp), (Currency::Php, "콜롬비아", Currency::Cop),
    (Currency::Inr, "인도", Currency::Inr), (Currency::Inr, "파키스탄", Currency::Pkr), (Currency::Inr, "스리랑카", Currency::Lkr),
    (Currency::Inr, "네팔", Currency::Npr), (Currency::Sar, "사우디", Currency::Sar), (Currency::Sar, "이란", Currency::Irr),
    (Currency::Sar, "카타르", Currency::Qar), (Currency::Nok, "노르웨이", Currency::Nok), (Currency::Nok, "덴마크", Currency::Dkk),
    (Currency::Sek, "스웨덴", Currency::Sek), (Currency::Sek, "아이슬란드", Currency::Isk), (Currency::Aed, "모로코", Currency::Mad),
];

/// Hundredths of a currency.
const SUBUNITS: &[(&str, Currency)] =
    &[("센트", Currency::Usd), ("유로센트", Currency::Eur), ("펜스", Currency::Gbp), ("전", Currency::Krw)];

/// Forms that mean something else as well, and what tells money from it. All others
/// need no more than a boundary behind them.
#[rustfmt::skip]
const AMBIGUOUS: &[(&str, Sense)] = &[
    ("원", Sense::Won),
    ("파운드", Sense::Weight),
    ("동", Sense::Large), ("동화", Sense::Large),
    ("전", Sense::Tail),
    ("엔", Sense::Particle),
    ("불", Sense::Counted), ("리라", Sense::Counted), ("킵", Sense::Counted), ("랜드", Sense::Counted), ("란드", Sense::Counted),
    ("타카", Sense::Counted), ("레프", Sense::Counted), ("콜론", Sense::Counted), ("차트", Sense::Large), ("밧", Sense::Counted),
    ("짯", Sense::Counted), ("元", Sense::Counted), ("円", Sense::Counted), ("弗", Sense::Counted), ("圓", Sense::Counted), ("길더", Sense::Counted),
];

/// How sure a written form is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    /// Money wherever the word ends.
    Plain,
    /// 원: directly behind a large number also where a word goes on (`5만원권`), but not in `2만 원정팬`.
    Won,
    /// 파운드: not where it weighs something.
    Weight,
    /// Only behind 만 and above: `30만 동`.
    Large,
    /// Also a particle on a year.
    Particle,
    /// Not behind a single small digit: `3불 정책`.
    Counted,
    /// Only behind another amount: `1385원 50전`.
    Tail,
}

/// A currency word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unit {
    pub(super) currency: Currency,
    /// A hundredth of it.
    pub(super) cent: bool,
    /// Other countries call theirs so, too.
    pub(super) shared: bool,
    pub(super) sense: Sense,
    /// Latin letters, which need a boundary of their own.
    pub(super) latin: bool,
}

/// What a word beside an amount does to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    Is(Modifier),
    /// Looks like such a word and is none.
    Nothing,
}

use Modifier::{Approx, AtLeast, AtMost, LessThan, MoreThan, Nearly, SlightlyOver};

/// Before the amount.
#[rustfmt::skip]
const BEFORE: &[(&str, Before)] = &[
    ("약", Before::Is(Approx)), ("대략", Before::Is(Approx)), ("어림잡아", Before::Is(Approx)), ("줄잡아", Before::Is(Approx)),
    ("거의", Before::Is(Nearly)),
    ("최대", Before::Is(AtMost)), ("최고", Before::Is(AtMost)), ("많아야", Before::Is(AtMost)),
    ("최소", Before::Is(AtLeast)), ("최소한", Before::Is(AtLeast)), ("적어도", Before::Is(AtLeast)),
    ("총", Before::Nothing), ("각", Before::Nothing), ("각각", Before::Nothing), ("무려", Before::Nothing), ("미화", Before::Nothing),
    ("한화", Before::Nothing), ("우리 돈", Before::Nothing), ("우리돈", Before::Nothing), ("우리 돈으로", Before::Nothing),
    ("우리돈으로", Before::Nothing), ("평균", Before::Nothing), ("모두", Before::Nothing), ("현금", Before::Nothing), ("단돈", Before::Nothing),
    ("일금", Before::Nothing), ("도합", Before::Nothing), ("합계", Before::Nothing), ("시가", Before::Nothing), ("또", Before::Nothing),
    ("원화", Before::Nothing), ("달러로", Before::Nothing), ("하루", Before::Per(Per::Day)), ("하루에", Before::Per(Per::Day)),
    ("일당", Before::Per(Per::Day)), ("1일", Before::Per(Per::Day)), ("월", Before::Per(Per::Month)), ("한 달에", Before::Per(Per::Month)),
    ("한달에", Before::Per(Per::Month)), ("한 달", Before::Per(Per::Month)), ("매월", Before::Per(Per::Month)), ("매달", Before::Per(Per::Month)),
    ("연", Before::Per(Per::Year)), ("1년에", Before::Per(Per::Year)), ("한 해", Before::Per(Per::Year)), ("한 해에", Before::Per(Per::Year)),
    ("매년", Before::Per(Per::Year)), ("해마다", Before::Per(Per::Year)), ("매해", Before::Per(Per::Year)),
];

/// What a word directly before an amount says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Before {
    Is(Modifier),
    Per(Per),
    /// Nothing of the value; another word may stand before it.
    Nothing,
}

/// Before 최대 and 최고 they make a record of it, not a limit (`사상 최대 5000억원`).
pub(super) const RECORD: &[&str] = &["사상", "역대", "세계", "국내", "업계", "단일"];

/// Behind the amount, directly, after a blank, or after a particle.
#[rustfmt::skip]
const BEHIND: &[(&str, Behind)] = &[
    ("이상", Behind::is(AtLeast)), ("또는 그 이상", Behind::is(AtLeast)), ("혹은 그 이상", Behind::is(AtLeast)),
    ("이상한", Behind::NOTHING), ("이상하", Behind::NOTHING), ("이상해", Behind::NOTHING),
    ("이하", Behind::is(AtMost)), ("또는 그 이하", Behind::is(AtMost)), ("혹은 그 이하", Behind::is(AtMost)), ("이내", Behind::is(AtMost)),
    ("미만", Behind::is(LessThan)), ("초과", Behind::is(MoreThan)), ("아래", Behind::spaced(LessThan)), ("밑으로", Behind::is(LessThan)),
    ("넘", Behind::no_price(MoreThan)), ("넘지", Behind::is(AtMost)), ("넘겨받", Behind::NOTHING), ("넘겨주", Behind::NOTHING),
    ("넘겨준", Behind::NOTHING), ("넘겨줄", Behind::NOTHING), ("넘겨줬", Behind::NOTHING), ("넘나", Behind::NOTHING), ("넘버", Behind::NOTHING),
    ("웃도", Behind::is(MoreThan)), ("웃돌", Behind::is(MoreThan)), ("웃돈", Behind::particle(MoreThan)), ("상회", Behind::is(MoreThan)),
    ("뛰어넘", Behind::is(MoreThan)), ("돌파", Behind::NOTHING),
    ("밑도", Behind::is(LessThan)), ("밑돌", Behind::is(LessThan)), ("밑돈", Behind::is(LessThan)), ("하회", Behind::is(LessThan)),
    ("못 미치", Behind::is(LessThan)), ("못미치", Behind::is(LessThan)), ("못 미친", Behind::is(LessThan)), ("못미친", Behind::is(LessThan)),
    ("못 미쳤", Behind::is(LessThan)), ("못미쳤", Behind::is(LessThan)), ("못 미칠", Behind::is(LessThan)), ("못미칠", Behind::is(LessThan)),
    ("미치지 못", Behind::is(LessThan)), ("미치지 않", Behind::is(LessThan)), ("못 되", Behind::particle(LessThan)),
    ("안 되", Behind::particle(LessThan)), ("안되", Behind::particle(LessThan)), ("안 된", Behind::particle(LessThan)), ("안 됐", Behind::particle(LessThan)),
    ("되지 않", Behind::particle(LessThan)), ("되지 못", Behind::particle(LessThan)),
    ("가량", Behind::is(Approx)), ("정도", Behind::is(Approx)), ("쯤", Behind::is(Approx)), ("안팎", Behind::is(Approx)), ("내외", Behind::is(Approx)),
    ("선", Behind::word(Approx)), ("전후", Behind::is(Approx)),
    ("남짓", Behind::is(SlightlyOver)),
    ("육박", Behind::is(Nearly)), ("가까이", Behind::is(Nearly)), ("가까운", Behind::is(Nearly)), ("가깝", Behind::is(Nearly)), ("근접", Behind::is(Nearly)),
];

/// What a word behind an amount says, and what it needs to say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Behind {
    pub(super) effect: Effect,
    pub(super) needs: Needs,
}

/// What must stand around a word behind an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Needs {
    Nothing,
    /// A blank before it.
    Blank,
    /// A particle on the amount.
    Particle,
    /// The end of the word behind it.
    Boundary,
    /// Not 에, behind which it is for this price (`3억원에 넘겼다`).
    NoPrice,
}

impl Behind {
    const NOTHING: Self = Self { effect: Effect::Nothing, needs: Needs::Nothing };

    const fn is(modifier: Modifier) -> Self {
        Self { effect: Effect::Is(modifier), needs: Needs::Nothing }
    }

    const fn spaced(modifier: Modifier) -> Self {
        Self { effect: Effect::Is(modifier), needs: Needs::Blank }
    }

    const fn particle(modifier: Modifier) -> Self {
        Self { effect: Effect::Is(modifier), needs: Needs::Particle }
    }

    const fn no_price(modifier: Modifier) -> Self {
        Self { effect: Effect::Is(modifier), needs: Needs::NoPrice }
    }

    const fn word(modifier: Modifier) -> Self {
        Self { effect: Effect::Is(modifier), needs: Needs::Boundary }
    }
}

/// Particles that may stand between the amount and such a word.
pub(super) const LINKS: &[&str] = &["에도", "에는", "은", "는", "이", "가", "을", "를", "도", "에", "조차", "보다"];

/// Adverbs that may, too.
pub(super) const ADVERBS: &[&str] = &[
    "채",
    "크게",
    "훨씬",
    "훌쩍",
    "갓",
    "막",
    "겨우",
    "간신히",
    "가볍게",
    "가뿐히",
    "거뜬히",
    "조금",
    "약간",
    "살짝",
    "소폭",
    "한참",
    "이미",
    "다소",
    "거의",
];

/// The limit 까지, and what goes on rising or falling to a figure and makes it none.
pub(super) const UNTIL: &str = "까지";
#[rustfmt::skip]
const LIMITED: &[&str] = &[
    "지원", "보장", "보상", "보호", "대출", "빌려", "빌릴", "가능", "공제", "허용", "제공", "환급", "지급", "할인", "면제", "무이자", "받을 수",
    "쓸 수", "살 수", "수 있", "한도", "적용", "비과세", "인정", "부과",
];

/// Suffixes that a currency word may carry without being another word.
#[rustfmt::skip]
pub(super) const SUFFIXES: &[&str] = &[
    "권", "짜리", "어치", "씩", "선", "가량", "정도", "쯤", "안팎", "내외", "이상", "이하", "미만", "초과", "상당", "규모", "남짓", "당", "가까",
    "이어", "이에", "넘", "돌파", "육박", "수준", "까지", "상승", "하락", "이내", "여", "꼴", "미화", "초반", "중반", "후반", "이다", "이었", "이였", "이며", "이고", "이라", "이지만", "이란", "이면", "이라면", "이든", "이냐",
];

/// Forms of the copula that only a vowel carries.
pub(super) const SUFFIXES_OF_VOWELS: &[&str] = &["였", "여서", "면"];

/// Words that begin with 원 and are no money: `2만 원정팬`, `3원칙`.
#[rustfmt::skip]
const NOT_WON: &[&str] = &[
    "원정", "원칙", "원소", "원색", "원생", "원어민", "원전", "원주민", "원룸", "원내", "원자", "원년", "원격", "원천", "원본", "원단", "원유",
    "원로", "원인", "원고", "원서", "원시", "원작", "원두", "원료", "원도심", "원형", "원점", "원조", "원수", "원장",
];

/// What an amount is counted by, anywhere before it in its clause.
#[rustfmt::skip]
const PER: &[(&str, Per)] = &[
    ("1인당", Per::Person), ("인당", Per::Person), ("사람당", Per::Person), ("명당", Per::Person), ("한 명당", Per::Person), ("1명당", Per::Person),
    ("주당", Per::Share), ("1주당", Per::Share), ("한 주당", Per::Share),
    ("시간당", Per::Hour), ("시급", Per::Hour), ("평균시급", Per::Hour), ("최저시급", Per::Hour), ("일급", Per::Day),
    ("월급", Per::Month), ("월세", Per::Month), ("월평균", Per::Month), ("매월", Per::Month), ("매달", Per::Month), ("월", Per::Month), ("연", Per::Year),
    ("연간", Per::Year), ("연봉", Per::Year), ("연평균", Per::Year), ("매년", Per::Year), ("해마다", Per::Year), ("초봉", Per::Year),
    ("대당", Per::Unit), ("건당", Per::Unit), ("건 당", Per::Unit), ("개당", Per::Unit), ("배럴당", Per::Unit), ("평당", Per::Unit), ("㎡당", Per::Unit),
    ("m2당", Per::Unit), ("m²당", Per::Unit), ("제곱미터당", Per::Unit), ("장당", Per::Unit), ("병당", Per::Unit), ("곳당", Per::Unit), ("회당", Per::Unit),
    ("경기당", Per::Unit), ("편당", Per::Unit), ("톤당", Per::Unit), ("t당", Per::Unit), ("kg당", Per::Unit), ("㎏당", Per::Unit), ("g당", Per::Unit),
    ("l당", Per::Unit), ("ℓ당", Per::Unit), ("L당", Per::Unit), ("리터당", Per::Unit), ("온스당", Per::Unit), ("그램당", Per::Unit), ("킬로그램당", Per::Unit),
    ("팩당", Per::Unit), ("단체당", Per::Unit), ("단체 당", Per::Unit), ("세트당", Per::Unit), ("상자당", Per::Unit), ("박스당", Per::Unit),
    ("마리당", Per::Unit), ("가구당", Per::Unit), ("세대당", Per::Unit), ("기기당", Per::Unit), ("갑당", Per::Unit), ("부당", Per::Unit), ("권당", Per::Unit),
    ("척당", Per::Unit), ("학교당", Per::Unit), ("학급당", Per::Unit), ("업체당", Per::Unit), ("기업당", Per::Unit), ("사업장당", Per::Unit), ("점포당", Per::Unit),
    ("포기당", Per::Unit), ("포대당", Per::Unit), ("kWh당", Per::Unit), ("㎾h당", Per::Unit), ("km당", Per::Unit), ("㎞당", Per::Unit), ("달러당", Per::Unit), ("엔당", Per::Unit), ("유로당", Per::Unit), ("위안당", Per::Unit),
    ("잔당", Per::Unit), ("벌당", Per::Unit), ("켤레당", Per::Unit), ("곡당", Per::Unit), ("표당", Per::Unit), ("동당", Per::Unit), ("채당", Per::Unit),
    ("좌석당", Per::Unit), ("계좌당", Per::Unit), ("분당", Per::Unit), ("갤런당", Per::Unit), ("부셸당", Per::Unit), ("파운드당", Per::Unit), ("단지당", Per::Unit),
    ("헥타르당", Per::Unit), ("㏊당", Per::Unit), ("ha당", Per::Unit), ("가마당", Per::Unit), ("묶음당", Per::Unit), ("정당", Per::Unit), ("캡슐당", Per::Unit),
    ("교실당", Per::Unit), ("자루당", Per::Unit), ("팀당", Per::Unit), ("그릇당", Per::Unit), ("농가당", Per::Unit), ("매장당", Per::Unit),
    ("과목당", Per::Unit), ("종목당", Per::Unit), ("항목당", Per::Unit), ("마을당", Per::Unit), ("차량당", Per::Unit), ("작품당", Per::Unit),
    ("제품당", Per::Unit), ("조각당", Per::Unit), ("캔당", Per::Unit), ("봉지당", Per::Unit), ("컵당", Per::Unit), ("판당", Per::Unit),
    ("접시당", Per::Unit), ("구좌당", Per::Unit), ("필지당", Per::Unit), ("환자당", Per::Person), ("학생당", Per::Person), ("직원당", Per::Person),
    ("㎿h당", Per::Unit), ("MWh당", Per::Unit), ("ml당", Per::Unit), ("㎖당", Per::Unit), ("m당", Per::Unit),
];

/// Of these the ones that are other words as well, and count only directly before an amount:
/// unjust, a party, a city.
pub(super) const ONLY_DIRECTLY: &[&str] = &["부당", "정당", "분당", "동당", "판당"];

/// Connects the two ends of a range.
pub(super) const RANGE: &[char] = &['~', '-'];

/// Between what was and what is: two amounts, as of a list (`5천만→1억원`).
pub(super) const BECOMES: char = '→';

/// The ends of a range in words: behind the first amount, and behind the second.
pub(super) const FROM_TO: &[(&str, &[&str])] = &[
    (FROM, &["사이", " 사이", "까지"]),
    ("부터 ", &["까지", " 사이", "사이"]),
    (" 내지 ", &[""]),
    ("에서", &["사이", " 사이"]),
];

/// Between two amounts, as a range or a change.
pub(super) const FROM: &str = "에서 ";

/// Behind the second amount of a change: `3만에서 5만원으로`.
pub(super) const INTO: &[&str] = &["으로", "로"];

/// Before a conversion, also without a bracket: the money of one's own.
pub(super) const OURS: &[&str] = &["우리 돈", "우리돈", "우리 돈으로", "우리돈으로", "한화", "한화로"];

/// Between two amounts of one thing: `A원에서 B원으로`, `A원 오른 B원`.
pub(super) const GOES_ON: &[&str] =
    &["에서", " 오른", " 내린", " 상승한", " 하락한", " 인상된", " 인상한", " 늘어난", " 줄어든", " 많은", " 적은"];

/// What a clause does not go beyond.
pub(super) const CLAUSE_ENDS: &[char] = &[',', '.', '"', '“', '”', '\'', '‘', '’', '\n', '…', ';'];

/// 에, as in `3억원에`.
pub(super) const AT: &str = "에";

/// Directly before the number of an article.
pub(super) const ARTICLE: &str = "제";

/// Behind a number of people: the head of `2인 1조`.
pub(super) const HEADS: char = '인';

/// 당, on which what an amount is counted by ends.
pub(super) const EACH: char = '당';

/// 월 and 연 govern an amount over at most this many words, with their own (`월 주차 요금도`).
pub(super) const CLOSE_WORDS: usize = 4;

/// What is paid by the time, behind the amount.
pub(super) const PER_NOUNS: &[(&str, Per)] = &[
    ("연봉", Per::Year),
    ("월급", Per::Month),
    ("월세", Per::Month),
    ("시급", Per::Hour),
    ("일당", Per::Day),
    ("초봉", Per::Year),
];

/// Between and behind the two amounts of `5억원 이상 50억원 미만`.
pub(super) const LOWER: &[(&str, Modifier)] = &[("이상", AtLeast), ("초과", MoreThan)];
pub(super) const UPPER: &[(&str, Modifier)] = &[("이하", AtMost), ("미만", LessThan)];

/// Stems of going up and down: a figure reached on the way is no end of a range and no limit.
#[rustfmt::skip]
pub(super) const CHANGES: &[&str] = &[
    "오르", "올랐", "올라", "오른", "올렸", "올리", "치솟", "떨어", "내려", "내렸", "내린", "하락", "상승", "급등", "급락", "뛰었", "뛴", "늘었", "늘어", "늘린", "증가", "감소",
    "줄었", "줄어", "불어", "확대", "인상", "인하", "낮아", "높아", "추락", "폭락", "폭등",
];

/// 대 of a class (`2조원대`), and what may be written behind it.
pub(super) const CLASS: char = '대';
pub(super) const CLASS_PARTS: &[&str] = &["초반", "중반", "후반", "중후반", "초중반"];

/// The particle that makes `20만 동의` something else.
pub(super) const OF: &str = "의";

/// 한 of `한 곳당`, written together.
pub(super) const ONE: char = '한';

/// The bytes of a Hangul syllable.
pub(super) const SYLLABLE: usize = 3;

/// Before and behind the number of an article of law, or of a team (`2인 1조`).
#[rustfmt::skip]
pub(super) const BEFORE_ARTICLES: &[&str] = &[
    "법", "법률", "헌법", "조례", "규정", "규칙", "계약서", "약관", "협정", "협약", "조약", "시행령", "시행규칙", "강령", "당헌", "당규", "정관", "대통령령", "및",
    "예선", "결승", "본선", "준결승", "남자", "여자", "A", "B", "C", "D",
];
#[rustfmt::skip]
pub(super) const BEHIND_ARTICLES: &[&str] = &[
    " 및", "에 따", "에 의", "에 근거", "를 적용", "를 위반", "를 개정", "에 규정", "에 명시", "의2", "의 2", "의3", "와 제", "부터 제", "에 해당", "를 보면", "에는", "에서는",
];

/// The exponents of 만, 억 and 조.
pub(super) const MAN: u32 = 4;
pub(super) const EOK: u32 = 8;
pub(super) const JO: u32 = 12;

/// `일금 …원정`, `금 …원整`: a sum in full.
pub(super) const EXACTLY: &[char] = &['정', '整'];
pub(super) const IN_FULL: &[&str] = &["일금", "금 ", "一金"];

/// Particles behind 만원 that a full house does not carry, and what it does.
pub(super) const PAID_PARTICLES: &[&str] =
    &["을", "에", "의", "으로", "만", "도", "은", "이면", "이라도", "과", "이나", "이 넘", "이 든", "이 안"];
pub(super) const FULL_HOUSE: &[&str] =
    &["을 이루", "을 이뤘", "을 이룬", "을 기록", "을 이뤄", "이었", "이다", "이며", "이고", "이라", "이지만", "이던"];

/// Notes of ten thousand, counted: `만원 한 장`.
pub(super) const NOTES: &[&str] = &[" 한 장", " 한장", " 두 장", " 두장", " 몇 장", " 지폐", " 지폐를"];

/// The currency whose word a small numeral may stand before (`삼 달러`), and the digit
/// words that mean something else there: 이 is `this`, 일 a work or a day.
pub(super) const COUNTED_BY_WORDS: &str = "달러";
pub(super) const FIRST_OF_DOLLAR: char = '달';
pub(super) const NO_SMALL_NUMBERS: &[char] = &['이', '일'];

/// English powers behind a symbol, longest first.
pub(super) const LATIN_SCALES: &[(&str, u32)] = &[
    ("million", 6),
    ("billion", 9),
    ("trillion", 12),
    ("bn", 9),
    ("mn", 6),
    ("K", 3),
    ("M", 6),
    ("B", 9),
    ("T", 12),
    ("k", 3),
    ("m", 6),
    ("b", 9),
];

/// Ends of words that name a sum.
#[rustfmt::skip]
pub(super) const SUMS: &[&str] = &[
    "금", "액", "봉", "급", "료", "비", "값", "월세", "전세", "매출", "빚", "현금", "회비", "가격", "시급", "일당", "세금", "벌금", "과태료", "소득", "수입", "이자", "용돈", "생활비",
];

/// Particles that such a word may carry before the amount.
pub(super) const SUM_PARTICLES: &[char] = &['은', '는', '이', '가', '만', '도'];

/// Around a number without a currency, nouns and verbs that show that it is money.
#[rustfmt::skip]
const MONEY_WORDS: &[&str] = &[
    "매출", "이익", "영업익", "손실", "순익", "적자", "흑자", "자산", "부채", "연봉", "시총", "시가총액", "예산", "수익", "사업비", "가격", "몸값", "상금",
    "투자", "자본", "피해액", "빚", "대출", "지원금", "과징금", "벌금", "과태료", "보증금", "전세", "월세", "집값", "분양", "낙찰", "보상", "배상",
    "배당", "성과급", "월급", "시급", "임금", "급여", "퇴직금", "위약금", "합의금", "투입", "들여", "들인", "들어", "빼돌", "횡령", "뇌물", "사기",
    "순매수", "순매도", "기부", "채무", "계약", "수주", "인수", "매각", "조달", "유치", "자금", "펀드", "증자", "회사채", "채권", "국채", "세금",
    "체납", "탈세", "세수", "국비", "도비", "시비", "지방비", "공사", "수출", "수입", "거래", "차익", "현금", "회삿돈", "나랏돈", "혈세", "돈",
    "거액", "요금", "비용", "부담", "지급", "받", "벌", "썼", "쓴", "냈", "내고", "갚", "물어", "팔", "샀", "사들", "빌려", "빌린", "날렸",
    "날린", "잃", "챙", "건네", "건넨", "송금", "결제", "정산", "환급", "추징", "몰수", "청구", "손배", "소송", "지원", "출연", "융자", "보험",
    "예금", "적금", "주식", "코인", "비트코인", "아파트", "건물", "땅", "토지", "집", "평가", "연매출", "수수료", "잭팟", "금품", "학비", "고액",
    "부자", "연봉자", "대박", "복권", "로또", "당첨", "일금", "추경", "재정", "기금", "수당", "삭감", "증액", "절감", "밑천", "급식비", "회비",
    "성금", "출자", "베팅", "쏟", "풀어", "푼다", "푼", "배정", "확보", "이적료", "계약금", "출연료", "등록금", "장학금", "축의금", "후원", "사재",
    "유산", "상속", "증여", "편취", "가로채", "가로챈", "갈취", "뜯", "훔", "체불", "미수", "손해", "피해", "변상", "보수", "개런티",
];

/// Behind a number without a currency: what it counts, and then it is no money.
#[rustfmt::skip]
const COUNTED: &[&str] = &[
    "명", "인", "건", "대", "개", "회", "뷰", "톤", "평", "표", "배", "곳", "장", "권", "부", "가구", "세대", "주", "마리", "화소",
    "분의", "분", "조회", "관객", "관중", "가입자", "회원", "다운로드", "도즈", "그루", "병", "포기", "비트", "바이트", "달", "위", "호", "번",
    "시간", "년", "월", "일", "초", "리터", "갤런", "배럴", "줄", "볼트", "와트", "픽셀", "킬로", "미터", "제곱", "에이커", "헥타르", "광년",
    "세포", "마일", "보", "걸음", "자", "단어", "쪽", "페이지", "종", "점", "척", "편", "팔로", "구독", "스트리밍", "재생", "판", "세", "살",
    "현지", "동포", "시민", "국민", "신도", "유권자", "이용자", "사용자", "고객", "군", "대군", "병력", "청중", "교민", "농민", "당원", "노동자",
    "근로자", "관람", "독자", "여성", "남성", "청년", "학생", "대학생", "중국인", "한국인", "인도인", "아시아인", "아프리카인", "무슬림", "유튜브", "클릭",
    "도민", "구민", "군민", "주민", "신자", "소비자", "중산층", "지구촌", "세계인", "트윗", "좋아요", "공유", "댓글", "마디", "송이", "켤레", "가지",
    "글자", "줄기", "장병", "관광", "방문", "시청", "접속", "돌파 영화", "계좌", "정", "알", "회분", "쌍", "인류", "승객", "팬", "석", "염기",
    "파라미터", "매개변수", "토큰", "계정", "연산", "캐럿", "칼로리", "헤르츠", "루멘", "매", "갑", "보루", "모", "롤", "센티", "밀리", "입방", "두",
    "필", "차례", "인파", "개국", "유권", "직장인", "서민", "이용", "스트림", "누리꾼", "네티즌", "인구", "항", "의 2", "의 세", "의 첫", "에 따르",
    "에 따라", "에 의", "에 근거", "를 위반", "교대", "경기", "조각", "차선", "채", "인분", "잔", "모금", "벌", "통", "봉지", "상자", "포대",
    "도", "층", "%", "℃", "㎡", "㎞", "㎏", "㎾", "㎿", "ℓ", "㎥", "k", "m", "t", "g", "G", "M", "T", "W",
];

/// Before a number without a currency: what is counted by heads, clicks or articles.
#[rustfmt::skip]
const UNCOUNTED: &[&str] = &[
    "관객", "조회", "가입자", "구독자", "회원", "인구", "팔로워", "다운로드", "관람객", "시청자", "이용자", "사용자", "방문객", "관광객", "득표", "유튜브",
    "재생", "판매량", "생산량", "클릭", "트래픽", "누적 관객", "방문자", "독자", "신도", "유권자", "중국", "아시아", "기기", "차량", "자동차", "스마트폰",
    "휴대전화", "단말기",
];

/// Where a weight is meant, and not pounds sterling.
#[rustfmt::skip]
const WEIGHING: &[&str] = &[
    "무게", "체중", "몸무게", "중량", "감량", "kg", "㎏", "킬로그램", "톤", "근육", "폭탄", "고기", "볼링공", "아령", "바벨", "추력", "몸집",
    "덤벨",
];

/// Where pounds are money, even few of them.
#[rustfmt::skip]
const STERLING: &[&str] = &[
    "가격", "요금", "벌금", "값", "원)", "원", "달러", "유로", "상금", "임금", "연봉", "시급", "판매", "팔", "수수료", "비용", "지불", "환율",
    "티켓", "입장료", "주당", "지폐", "동전", "매출", "구입", "샀", "내야", "받",
];

/// Rows of [`BEFORE`].
type BeforeRows = Vec<(&'static str, Before)>;

/// The words of [`BEFORE`] by their last character.
static BEFORE_WORDS: Lazy<Vec<(char, BeforeRows)>> = Lazy::new(|| {
    let mut by_last: BTreeMap<char, Vec<_>> = BTreeMap::new();
    for &(word, meaning) in BEFORE {
        if let Some(last) = word.chars().next_back() {
            by_last.entry(last).or_default().push((word, meaning));
        }
    }
    by_last.into_iter().collect()
});

/// The words before an amount that end on `last`.
pub(super) fn before_words(last: char) -> &'static [(&'static str, Before)] {
    match BEFORE_WORDS.binary_search_by_key(&last, |(c, _)| *c) {
        Ok(i) => BEFORE_WORDS.get(i).map_or(&[], |(_, words)| words),
        Err(_) => &[],
    }
}

/// A set of characters of the basic plane.
pub(super) struct Characters {
    bits: Vec<u64>,
}

impl Characters {
    fn new(characters: impl IntoIterator<Item = char>) -> Self {
        let mut bits = vec![0; (1 << 16) / 64];
        for c in characters {
            let at = c as usize;
            if let Some(word) = bits.get_mut(at / 64) {
                *word |= 1 << (at % 64);
            }
        }
        Self { bits }
    }

    pub(super) fn contains(&self, c: char) -> bool {
        let at = c as usize;
        self.bits.get(at / 64).is_some_and(|word| word & (1 << (at % 64)) != 0)
    }
}

/// The last characters of the words of counting.
pub(super) static PER_ENDS: Lazy<Characters> =
    Lazy::new(|| Characters::new(PER.iter().filter_map(|(word, _)| word.chars().next_back())));

/// The characters before these.
static PER_PENULTS: Lazy<Characters> =
    Lazy::new(|| Characters::new(PER.iter().filter_map(|(word, _)| word.chars().rev().nth(1))));

/// The words of counting that have only one character.
static PER_SINGLES: Lazy<Characters> = Lazy::new(|| {
    let single = |word: &str| word.chars().next().filter(|c| c.len_utf8() == word.len());
    Characters::new(PER.iter().filter_map(|(word, _)| single(word)))
});

/// Whether a word of counting may end on a character with this one before it.
#[inline]
pub(super) fn may_end_count(before: Option<char>, last: char) -> bool {
    PER_ENDS.contains(last) && (PER_SINGLES.contains(last) || before.is_some_and(|before| PER_PENULTS.contains(before)))
}

/// Whether a word of counting may stand in a clause, as two characters side by side tell.
pub(super) fn may_count(clause: &str) -> bool {
    let mut before = None;
    clause.chars().any(|c| may_end_count(before.replace(c), c))
}

/// What [`LINKS`] and [`ADVERBS`] begin with.
pub(super) static BETWEEN_FIRSTS: Lazy<Characters> =
    Lazy::new(|| Characters::new(LINKS.iter().chain(ADVERBS).filter_map(|word| word.chars().next())));

/// What the words of ranges begin with.
pub(super) static RANGE_FIRSTS: Lazy<Characters> = Lazy::new(|| {
    let words = FROM_TO.iter().map(|(from, _)| *from).chain(LOWER.iter().map(|(word, _)| *word));
    Characters::new(words.filter_map(|word| word.trim_start().chars().next()))
});

/// What can stand behind digits or a power in an amount: more of the number, the
/// first character of a currency, marks of ranges and lists, words of ranges.
pub(super) static GOING_ON: Lazy<Characters> = Lazy::new(|| {
    let units = UNITS.words.iter().filter_map(|word| word.chars().next());
    let ranges = FROM_TO.iter().map(|(from, _)| *from).chain(LOWER.iter().map(|(word, _)| *word));
    let ranges = ranges.filter_map(|word| word.trim_start().chars().next());
    let marks = RANGE.iter().copied().chain("·,/.".chars()).chain([CLASS, BECOMES]);
    let scales = LATIN_SCALES.iter().filter_map(|(word, _)| word.chars().next());
    Characters::new(units.chain(ranges).chain(marks).chain(scales).chain('0'..='9').chain(crate::number::numerals()))
});

/// A list of words as one automaton; the pattern is the row.
pub(super) struct Words<T: 'static> {
    /// What they begin with: nearly everywhere none does.
    firsts: Characters,
    automaton: Option<AhoCorasick>,
    words: Vec<String>,
    rows: Vec<T>,
}

impl Words<()> {
    fn plain(words: &[&str]) -> Self {
        Self::new(words.iter().map(|&word| (word, ())))
    }
}

impl<T: Copy> Words<T> {
    fn new<S: Into<String>>(rows: impl IntoIterator<Item = (S, T)>) -> Self {
        let (words, rows): (Vec<String>, Vec<T>) = rows.into_iter().map(|(word, row)| (word.into(), row)).unzip();
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .start_kind(StartKind::Both)
            .build(&words)
            .ok();
        // it fails only beyond millions of words, which the tests of the tables would show
        debug_assert!(automaton.is_some());
        let firsts = Characters::new(words.iter().filter_map(|word| word.chars().next()));
        Self { firsts, automaton, words, rows }
    }

    /// The longest word that begins at `at`: its length and its row.
    pub(super) fn at(&self, text: &str, at: usize) -> Option<(usize, T)> {
        text.get(at..)?.chars().next().filter(|&first| self.firsts.contains(first))?;
        let input = Input::new(text).range(at..).anchored(Anchored::Yes);
        let found = self.automaton.as_ref()?.find(input)?;
        Some((found.len(), *self.rows.get(found.pattern().as_usize())?))
    }

    /// The words in `text` from left to right, each with where it begins.
    pub(super) fn within<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (usize, usize, T)> + 'a {
        (self.automaton.iter())
            .flat_map(move |automaton| automaton.find_iter(text))
            .filter_map(|found| Some((found.start(), found.end(), *self.rows.get(found.pattern().as_usize())?)))
    }

    /// Whether one of the words stands in `text`.
    pub(super) fn touch(&self, text: &str) -> bool {
        self.automaton.as_ref().is_some_and(|automaton| automaton.is_match(text))
    }
}

/// Currency words, codes and symbols behind a number.
pub(super) static UNITS: Lazy<Words<Unit>> = Lazy::new(|| {
    let sense = |form: &str| AMBIGUOUS.iter().find(|(word, _)| *word == form).map_or(Sense::Plain, |&(_, sense)| sense);
    let mut rows: Vec<(String, Unit)> = Vec::new();
    let mut add = |form: &str, currency: Currency, cent: bool| {
        let latin = form.bytes().all(|b| b.is_ascii_alphabetic());
        let unit = Unit { currency, cent, shared: SHARED.contains(&form), sense: sense(form), latin };
        for written in [form.to_owned(), form.replace(' ', "")] {
            if rows.iter().all(|(other, _)| *other != written) {
                rows.push((written, unit));
            }
        }
    };
    for &(form, currency) in FORMS {
        add(form, currency, false);
    }
    for &(form, currency) in SUBUNITS {
        add(form, currency, true);
    }
    for &(symbol, currency) in SYMBOLS {
        add(symbol, currency, false);
    }
    for &currency in Currency::ALL {
        add(currency.code(), currency, false);
    }
    Words::new(rows)
});

pub(super) static BEHIND_WORDS: Lazy<Words<Behind>> = Lazy::new(|| Words::new(BEHIND.iter().copied()));
pub(super) static PER_WORDS: Lazy<Words<Per>> = Lazy::new(|| Words::new(PER.iter().copied()));
pub(super) static NOT_WON_WORDS: Lazy<Words<()>> = Lazy::new(|| Words::plain(NOT_WON));
pub(super) static LIMITED_WORDS: Lazy<Words<()>> = Lazy::new(|| Words::plain(LIMITED));
pub(super) static MONEY: Lazy<Words<()>> = Lazy::new(|| Words::plain(MONEY_WORDS));
pub(super) static COUNTED_WORDS: Lazy<Words<()>> = Lazy::new(|| Words::plain(COUNTED));
pub(super) static UNCOUNTED_WORDS: Lazy<Words<()>> = Lazy::new(|| Words::plain(UNCOUNTED));
pub(super) static WEIGHING_WORDS: Lazy<Words<()>> = Lazy::new(|| Words::plain(WEIGHING));
pub(super) static STERLING_WORDS: Lazy<Words<()>> = Lazy::new(|| Words::plain(STERLING));

/// The symbol or code that ends `before`, which stands directly before a number: its length.
pub(super) fn symbol_before(before: &str) -> Option<(usize, Currency)> {
    let codes = Currency::ALL.iter().map(|currency| (currency.code(), *currency));
    (SYMBOLS.iter().copied().chain(codes))
        .filter(|(symbol, _)| {
            before.strip_suffix(symbol).is_some_and(|rest| {
                let letter = symbol.starts_with(|c: char| c.is_ascii_alphabetic());
                !(letter && rest.ends_with(|c: char| c.is_ascii_alphanumeric()))
            })
        })
        .map(|(symbol, currency)| (symbol.len(), currency))
        .max_by_key(|(len, _)| *len)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Extract, Money, MoneyExtractor};
    use unicode_normalization::is_nfc;

    fn first(text: &str) -> Option<Money> {
        MoneyExtractor::new().mentions(text).next().map(|mention| mention.into_value())
    }

    fn sound<'a>(table: &str, words: impl IntoIterator<Item = &'a str>) {
        let mut seen = std::collections::HashSet::new();
        for word in words {
            assert!(!word.trim().is_empty() && is_nfc(word), "{table}: {word:?}");
            assert!(seen.insert(word), "{table}: {word} twice");
        }
        assert!(!seen.is_empty(), "{table} is empty");
    }

    #[test]
    fn tables_are_sound() {
        sound("forms", FORMS.iter().map(|(form, _)| *form).chain(SUBUNITS.iter().map(|(form, _)| *form)));
        sound("symbols", SYMBOLS.iter().map(|(form, _)| *form));
        sound("ambiguous", AMBIGUOUS.iter().map(|(form, _)| *form));
        sound("before", BEFORE.iter().map(|(word, _)| *word));
        sound("behind", BEHIND.iter().map(|(word, _)| *word));
        sound("per", PER.iter().map(|(word, _)| *word));
        for (table, words) in [
            ("record", RECORD),
            ("only directly", ONLY_DIRECTLY),
            ("links", LINKS),
            ("adverbs", ADVERBS),
            ("suffixes", SUFFIXES),
            ("suffixes of vowels", SUFFIXES_OF_VOWELS),
            ("goes on", GOES_ON),
            ("changes", CHANGES),
            ("before articles", BEFORE_ARTICLES),
            ("behind articles", BEHIND_ARTICLES),
            ("full house", FULL_HOUSE),
            ("paid", PAID_PARTICLES),
            ("sums", SUMS),
            ("not won", NOT_WON),
            ("limited", LIMITED),
            ("money words", MONEY_WORDS),
            ("counted", COUNTED),
            ("uncounted", UNCOUNTED),
            ("weighing", WEIGHING),
            ("sterling", STERLING),
        ] {
            sound(table, words.iter().copied());
        }
        let known = |form: &str| FORMS.iter().any(|(f, _)| *f == form) || SUBUNITS.iter().any(|(f, _)| *f == form);
        assert!(AMBIGUOUS.iter().all(|(form, _)| known(form)), "an ambiguous form is no form");
    }

    #[test]
    fn codes_are_iso_4217_in_form_and_unique() {
        sound("codes", Currency::ALL.iter().map(|currency| currency.code()));
        for currency in Currency::ALL {
            let code = currency.code();
            assert!(code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()), "{code}");
            assert_eq!(code.parse(), Ok(*currency));
        }
    }

    #[test]
    fn every_currency_form_is_read() {
        for (form, currency) in FORMS {
            for written in [(*form).to_owned(), form.replace(' ', "")] {
                let money = first(&format!("요금 3만 {written}")).unwrap_or_else(|| panic!("{written}"));
                assert_eq!(money.to_string(), format!("{currency} 30000"), "{written}");
            }
        }
        for (form, currency) in SUBUNITS.iter().filter(|(form, _)| *form != "전") {
            assert_eq!(
                first(&format!("요금 30{form}")).map(|m| m.to_string()),
                Some(format!("{currency} 0.3")),
                "{form}"
            );
        }
    }

    #[test]
    fn every_nation_makes_its_own_of_a_shared_word() {
        for (alone, nation, currency) in NATIONS {
            let word = SHARED.iter().find(|word| FORMS.contains(&(**word, *alone)));
            let word = word.unwrap_or_else(|| panic!("{alone} has no shared word"));
            let money = first(&format!("{nation} 정부는 벌금 3만 {word}만 물렸다."));
            assert_eq!(money.map(|m| m.currency()), Some(*currency), "{nation} {word}");
        }
        assert!(SHARED.iter().all(|word| FORMS.iter().any(|(form, _)| form == word)));
    }

    #[test]
    fn every_symbol_and_code_is_read_before_and_behind() {
        let codes = Currency::ALL.iter().map(|currency| (currency.code(), *currency));
        for (symbol, currency) in SYMBOLS.iter().copied().chain(codes) {
            for text in [format!("값 {symbol}30"), format!("값 {symbol} 30"), format!("값 30{symbol}")] {
                let money = first(&text).unwrap_or_else(|| panic!("{text}"));
                assert_eq!(money.to_string(), format!("{currency} 30"), "{text}");
            }
        }
    }

    #[test]
    fn every_word_before_is_read() {
        for (word, meaning) in BEFORE {
            let money = first(&format!("{word} 300만원")).unwrap_or_else(|| panic!("{word}"));
            match meaning {
                Before::Is(modifier) => assert!(money.modifiers().contains(*modifier), "{word}"),
                Before::Per(per) => assert_eq!(money.per(), Some(*per), "{word}"),
                Before::Nothing => assert_eq!(money.to_string(), "KRW 3000000", "{word}"),
            }
        }
    }

    #[test]
    fn every_word_behind_is_read() {
        for (word, meaning) in BEHIND {
            let blank = if meaning.needs == Needs::Particle { "이 " } else { " " };
            let money = first(&format!("300만원{blank}{word}")).unwrap_or_else(|| panic!("{word}"));
            match meaning.effect {
                Effect::Is(modifier) => assert!(money.modifiers().contains(modifier), "{word}"),
                Effect::Nothing => assert!(money.modifiers().is_empty(), "{word}"),
            }
        }
    }

    #[test]
    fn every_word_of_counting_is_read() {
        for (word, per) in PER {
            assert_eq!(first(&format!("{word} 300만원")).and_then(|m| m.per()), Some(*per), "{word}");
        }
        for (word, per) in PER_NOUNS {
            assert_eq!(first(&format!("300만원의 {word}")).and_then(|m| m.per()), Some(*per), "{word}");
        }
    }

    #[test]
    fn what_is_counted_is_no_money() {
        for word in COUNTED {
            assert_eq!(first(&format!("모두 3억 {word}")), None, "{word}");
        }
        for word in UNCOUNTED {
            assert_eq!(first(&format!("{word} 3억 돌파")), None, "{word}");
        }
        for word in NOT_WON {
            assert_eq!(first(&format!("모두 2만 {word}")), None, "{word}");
        }
        for word in WEIGHING {
            assert_eq!(first(&format!("{word} 2만 파운드")), None, "{word}");
        }
    }

    #[test]
    fn what_money_is_spoken_of_is_money() {
        for word in MONEY_WORDS {
            assert!(first(&format!("{word} 3조 이상")).is_some(), "{word}");
        }
        for word in SUMS {
            assert!(first(&format!("{word} 30만에")).is_some(), "{word}");
        }
        for word in STERLING {
            assert!(first(&format!("{word} 3파운드")).is_some(), "{word}");
        }
        for word in LIMITED {
            let money = first(&format!("300만원까지 {word}"));
            assert!(money.is_some_and(|m| m.modifiers().contains(AtMost)), "{word}");
        }
    }
}
