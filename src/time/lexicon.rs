//! The words of time, one row a word.
//!
//! A row says what its word means and nothing about how it is resolved. Words
//! that begin an expression stand in [`WORDS`]; units behind a number in
//! [`UNITS`]; what may stand around an expression in the small tables after them.

use super::lunar::Holiday;
use super::value::{DayPart, Season, TimeUnit};
use super::TimexMod;
use crate::text::table::{char_bit, ByEdge};
use once_cell::sync::Lazy;

/// On which side of publication the writer says something lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// 지난, 최근: before.
    Past,
    /// 오는, 앞으로: after.
    Future,
    /// 이번, 올: the current one.
    This,
    /// 다음: the one after the current one.
    Next,
}

/// What a word says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    /// A word that only says a side and needs something behind it.
    Side(Side),
    /// 최근: as `Side(Past)`, but only before a length.
    Lately,
    /// 향후, 앞으로: as `Side(Future)`, but only before a length.
    Ahead,
    /// A year counted from the year of publication.
    Year(i32),
    /// A year counted from the year that the text is in.
    YearOf(i32),
    /// A month counted from that of publication.
    Month(i32),
    /// A month counted from that of the text.
    MonthOf(i32),
    /// A quarter counted from that of publication.
    Quarter(i32),
    /// A quarter counted from that of the text.
    QuarterOf(i32),
    /// A half of a year, 1 or 2.
    Half(u8),
    /// Both halves of a year.
    Halves,
    /// 이맘때: about now, in another year.
    AboutNow,
    /// A half counted from that of publication.
    HalfOfNow(i32),
    /// A week counted from that of publication.
    Week(i32),
    /// The weekend of such a week.
    Weekend(i32),
    /// A day counted from that of publication.
    Day(i32),
    /// A day counted from that of the text, or where it names none from publication.
    DayOf(i32),
    /// The day of the text, and no other.
    ThatDay,
    /// A day of the week, 1 is Monday.
    Weekday(u8),
    /// A part of the day, maybe its beginning.
    Part(DayPart, Option<TimexMod>),
    /// A clock time that has a name.
    Clock(u8),
    /// A season.
    Season(Season),
    /// A holiday.
    Holiday(Holiday),
    /// The beginning or end of a year, month or week that is not named: 연말, 월초.
    Edge(TimeUnit, Option<TimexMod>),
    /// The period that the text is in, so many years before: 전년 동기.
    SamePeriod(i32),
    /// The period that the text is in, in the year named before it: 같은 기간.
    Same,
    /// A part of a day counted from publication: 어젯밤.
    PartOf(DayPart, i32),
    /// A day on which markets are open, counted from the day of the text: 전 거래일.
    TradingDay(i32),
    /// The week before, but only in comparisons, since it is a city too: 전주 대비.
    LastWeek,
    /// Every so many of a unit: 격주.
    Every(TimeUnit, u8),
    /// A length that is one word: 하루, 일주일, 보름.
    Length(TimeUnit, u8),
    /// Half of a unit: 반년.
    HalfLength(TimeUnit, u8),
    /// Some of a unit: 며칠, 몇 년 is a numeral.
    SomeLength(TimeUnit, u8),
    /// A native or Sino-Korean numeral in front of a unit.
    Numeral(u32),
    /// A month whose name is not its number: 유월.
    NamedMonth(u8),
    /// One number or another: 한두, 서너.
    OneOrTwo(u8, u8),
    /// So many digits of a numeral that is left open: 몇, 수, 수십.
    Some(u8),
    /// Each of a unit: 매년, 매주.
    Each(Cycle),
    /// Before our era, in front of a year.
    Bc,
}

impl Word {
    /// Whether it only counts: its syllables begin so many words that what follows is asked for.
    pub(crate) fn is_numeral(self) -> bool {
        matches!(self, Word::Numeral(_) | Word::Some(_) | Word::OneOrTwo(..))
    }
}

/// What a repeated time repeats with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cycle {
    Year,
    Half,
    Quarter,
    Month,
    Week,
    Day,
    Hour,
}

/// What may follow the word directly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tail {
    /// The end of the word or a particle.
    Word,
    /// Anything: the form is a word of time wherever it begins one (`지난해말`, `추석특집`).
    Any,
    /// The end of the word or one of the few particles in [`NOUN_TAILS`]: the form is
    /// the beginning of other words, or of forms of a verb (`낮은`, `내주며`).
    Noun,
    /// More of the expression, or a boundary; by itself it says nothing.
    More,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    pub(crate) form: &'static str,
    pub(crate) word: Word,
    pub(crate) tail: Tail,
}

const fn row(form: &'static str, word: Word, tail: Tail) -> Row {
    Row { form, word, tail }
}

use Tail::{Any, More, Noun, Word as Whole};

#[rustfmt::skip]
pub(crate) const WORDS: &[Row] = &[
    row("지난", Word::Side(Side::Past), More),
    row("지난번", Word::Side(Side::Past), More),
    row("저번", Word::Side(Side::Past), More),
    row("오는", Word::Side(Side::Future), More),
    row("다가오는", Word::Side(Side::Future), More),
    row("돌아오는", Word::Side(Side::Future), More),
    row("이번", Word::Side(Side::This), More),
    row("올", Word::Side(Side::This), More),
    row("다음", Word::Side(Side::Next), More),
    row("최근", Word::Lately, More),
    row("앞으로", Word::Ahead, More),
    row("향후", Word::Ahead, More),
    row("기원전", Word::Bc, More),

    row("올해", Word::Year(0), Any),
    row("올 해", Word::Year(0), Whole),
    row("금년", Word::Year(0), Any),
    row("금년도", Word::Year(0), Any),
    row("올 한 해", Word::Year(0), Whole),
    row("올 한해", Word::Year(0), Whole),
    row("올 시즌", Word::Year(0), Whole),
    row("이번 시즌", Word::Year(0), Whole),
    row("작년", Word::Year(-1), Any),
    row("작년도", Word::Year(-1), Any),
    row("지난해", Word::Year(-1), Any),
    row("지난 해", Word::Year(-1), Whole),
    row("거년", Word::Year(-1), Whole),
    row("재작년", Word::Year(-2), Any),
    row("지지난해", Word::Year(-2), Any),
    row("지지난 해", Word::Year(-2), Whole),
    row("그러께", Word::Year(-2), Whole),
    row("내년", Word::Year(1), Any),
    row("내년도", Word::Year(1), Any),
    row("명년", Word::Year(1), Whole),
    row("내후년", Word::Year(2), Any),
    row("후년", Word::Year(2), Noun),
    row("새해", Word::Year(1), Whole),
    row("그해", Word::YearOf(0), Whole),
    row("그 해", Word::YearOf(0), Whole),
    row("같은 해", Word::YearOf(0), Whole),
    row("같은해", Word::YearOf(0), Whole),
    row("동년", Word::YearOf(0), Whole),
    row("당해연도", Word::YearOf(0), Whole),
    row("전년", Word::YearOf(-1), Whole),
    row("전년도", Word::YearOf(-1), Whole),
    row("직전 연도", Word::YearOf(-1), Whole),
    row("이듬해", Word::YearOf(1), Whole),
    row("다음해", Word::YearOf(1), Whole),
    row("다음 해", Word::YearOf(1), Whole),
    row("익년", Word::YearOf(1), Whole),

    row("이달", Word::Month(0), Whole),
    row("이 달", Word::Month(0), Whole),
    row("이번달", Word::Month(0), Any),
    row("이번 달", Word::Month(0), Any),
    row("금월", Word::Month(0), Whole),
    row("지난달", Word::Month(-1), Any),
    row("지난 달", Word::Month(-1), Any),
    row("저번 달", Word::Month(-1), Any),
    row("저번달", Word::Month(-1), Any),
    row("지지난달", Word::Month(-2), Any),
    row("지지난 달", Word::Month(-2), Any),
    row("내달", Word::Month(1), Whole),
    row("새달", Word::Month(1), Whole),
    row("다음달", Word::Month(1), Any),
    row("다음 달", Word::Month(1), Any),
    row("다다음 달", Word::Month(2), Any),
    row("다다음달", Word::Month(2), Any),
    row("전월", Word::MonthOf(-1), Whole),
    row("직전 달", Word::MonthOf(-1), Whole),
    row("직전월", Word::MonthOf(-1), Whole),
    row("같은 달", Word::MonthOf(0), Whole),
    row("같은달", Word::MonthOf(0), Whole),
    row("그달", Word::MonthOf(0), Whole),
    row("그 달", Word::MonthOf(0), Whole),
    row("이듬달", Word::MonthOf(1), Whole),
    row("익월", Word::MonthOf(1), Whole),

    row("상반기", Word::Half(1), Whole),
    row("하반기", Word::Half(2), Whole),
    row("상·하반기", Word::Halves, Whole),
    row("상하반기", Word::Halves, Whole),
    row("이번 반기", Word::HalfOfNow(0), Whole),
    row("지난 반기", Word::HalfOfNow(-1), Whole),
    row("다음 반기", Word::HalfOfNow(1), Whole),
    row("이번 분기", Word::Quarter(0), Whole),
    row("이번분기", Word::Quarter(0), Whole),
    row("지난 분기", Word::Quarter(-1), Whole),
    row("지난분기", Word::Quarter(-1), Whole),
    row("다음 분기", Word::Quarter(1), Whole),
    row("다음분기", Word::Quarter(1), Whole),
    row("전 분기", Word::QuarterOf(-1), Whole),
    row("전분기", Word::QuarterOf(-1), Whole),
    row("직전 분기", Word::QuarterOf(-1), Whole),
    row("직전분기", Word::QuarterOf(-1), Whole),
    row("이맘때", Word::AboutNow, Whole),
    row("이맘쯤", Word::AboutNow, Whole),
    row("이 맘때", Word::AboutNow, Whole),
    row("같은 분기", Word::QuarterOf(0), Whole),

    row("전년 동기", Word::SamePeriod(-1), Any),
    row("전년동기", Word::SamePeriod(-1), Any),
    row("전년도 동기", Word::SamePeriod(-1), Any),
    row("전년 동월", Word::SamePeriod(-1), Any),
    row("전년동월", Word::SamePeriod(-1), Any),
    row("전년 같은 기간", Word::SamePeriod(-1), Whole),
    row("전년 같은기간", Word::SamePeriod(-1), Whole),
    row("전년도 같은 기간", Word::SamePeriod(-1), Whole),
    row("전년 동일 기간", Word::SamePeriod(-1), Whole),
    row("전년 같은 달", Word::SamePeriod(-1), Whole),
    row("전년 같은 분기", Word::SamePeriod(-1), Whole),
    row("전년 동 기간", Word::SamePeriod(-1), Whole),
    row("전년 동기간", Word::SamePeriod(-1), Whole),
    row("동기", Word::Same, More),
    row("동월", Word::Same, More),
    row("동기간", Word::Same, More),
    row("같은 기간", Word::Same, More),
    row("같은기간", Word::Same, More),
    row("동일 기간", Word::Same, More),

    row("이번 주", Word::Week(0), Whole),
    row("이번주", Word::Week(0), Whole),
    row("금주", Word::Week(0), Whole),
    row("지난주", Word::Week(-1), Whole),
    row("지난 주", Word::Week(-1), Whole),
    row("저번주", Word::Week(-1), Whole),
    row("저번 주", Word::Week(-1), Whole),
    row("지지난주", Word::Week(-2), Whole),
    row("지지난 주", Word::Week(-2), Whole),
    row("다음 주", Word::Week(1), Whole),
    row("다음주", Word::Week(1), Whole),
    row("다가오는 주", Word::Week(1), Whole),
    row("내주", Word::Week(1), Noun),
    row("다다음 주", Word::Week(2), Whole),
    row("다다음주", Word::Week(2), Whole),
    row("주말", Word::Weekend(0), Whole),
    row("이번 주말", Word::Weekend(0), Whole),
    row("이번주말", Word::Weekend(0), Whole),
    row("지난 주말", Word::Weekend(-1), Whole),
    row("지난주말", Word::Weekend(-1), Whole),
    row("다음 주말", Word::Weekend(1), Whole),
    row("다음주말", Word::Weekend(1), Whole),
    row("다다음 주말", Word::Weekend(2), Whole),
    row("지지난 주말", Word::Weekend(-2), Whole),

    row("오늘", Word::Day(0), Whole),
    row("금일", Word::Day(0), Whole),
    row("어제", Word::Day(-1), Whole),
    row("어저께", Word::Day(-1), Whole),
    row("작일", Word::Day(-1), Whole),
    row("그제", Word::Day(-2), Noun),
    row("그저께", Word::Day(-2), Whole),
    row("엊그제", Word::Day(-2), Noun),
    row("엊그저께", Word::Day(-2), Noun),
    row("그끄제", Word::Day(-3), Whole),
    row("그끄저께", Word::Day(-3), Whole),
    row("내일", Word::Day(1), Whole),
    row("명일", Word::Day(1), Whole),
    row("모레", Word::Day(2), Whole),
    row("내일모레", Word::Day(2), Whole),
    row("내일 모레", Word::Day(2), Whole),
    row("글피", Word::Day(3), Whole),
    row("이날", Word::DayOf(0), Any),
    row("이 날", Word::DayOf(0), Whole),
    row("그날", Word::ThatDay, Whole),
    row("그 날", Word::ThatDay, Whole),
    row("같은 날", Word::ThatDay, Any),
    row("같은날", Word::ThatDay, Any),
    row("당일", Word::ThatDay, Whole),
    row("전날", Word::DayOf(-1), Any),
    row("전일", Word::DayOf(-1), Noun),
    row("다음날", Word::DayOf(1), Any),
    row("다음 날", Word::DayOf(1), Any),
    row("그 다음날", Word::DayOf(1), Any),
    row("그다음 날", Word::DayOf(1), Any),
    row("이튿날", Word::DayOf(1), Any),
    row("익일", Word::DayOf(1), Whole),

    row("전 거래일", Word::TradingDay(-1), Whole),
    row("전거래일", Word::TradingDay(-1), Whole),
    row("직전 거래일", Word::TradingDay(-1), Whole),
    row("전 영업일", Word::TradingDay(-1), Whole),
    row("어젯밤", Word::PartOf(DayPart::Night, -1), Whole),
    row("어제밤", Word::PartOf(DayPart::Night, -1), Whole),
    row("간밤", Word::PartOf(DayPart::Night, -1), Whole),
    row("지난밤", Word::PartOf(DayPart::Night, -1), Whole),
    row("지난 밤", Word::PartOf(DayPart::Night, -1), Whole),
    row("오늘밤", Word::PartOf(DayPart::Night, 0), Whole),
    row("내일밤", Word::PartOf(DayPart::Night, 1), Whole),
    row("엊저녁", Word::PartOf(DayPart::Evening, -1), Whole),
    row("전주", Word::LastWeek, More),

    row("월요일", Word::Weekday(1), Whole),
    row("화요일", Word::Weekday(2), Whole),
    row("수요일", Word::Weekday(3), Whole),
    row("목요일", Word::Weekday(4), Whole),
    row("금요일", Word::Weekday(5), Whole),
    row("토요일", Word::Weekday(6), Whole),
    row("일요일", Word::Weekday(7), Whole),

    row("오전", Word::Part(DayPart::Morning, None), Whole),
    row("아침", Word::Part(DayPart::Morning, None), Noun),
    row("새벽", Word::Part(DayPart::Morning, Some(TimexMod::Start)), Whole),
    row("이른 아침", Word::Part(DayPart::Morning, Some(TimexMod::Start)), Whole),
    row("오후", Word::Part(DayPart::Afternoon, None), Whole),
    row("낮", Word::Part(DayPart::Midday, None), Noun),
    row("저녁", Word::Part(DayPart::Evening, None), Noun),
    row("밤", Word::Part(DayPart::Night, None), Noun),
    row("밤사이", Word::Part(DayPart::Night, None), Whole),
    row("한밤중", Word::Part(DayPart::Night, Some(TimexMod::Mid)), Whole),
    row("자정", Word::Clock(24), Whole),
    row("정오", Word::Clock(12), Whole),

    row("봄", Word::Season(Season::Spring), Noun),
    row("여름", Word::Season(Season::Summer), Noun),
    row("가을", Word::Season(Season::Autumn), Noun),
    row("겨울", Word::Season(Season::Winter), Noun),
    row("여름철", Word::Season(Season::Summer), Whole),
    row("겨울철", Word::Season(Season::Winter), Whole),

    row("연말", Word::Edge(TimeUnit::Year, Some(TimexMod::End)), Whole),
    row("연초", Word::Edge(TimeUnit::Year, Some(TimexMod::Start)), Noun),
    row("연내", Word::Edge(TimeUnit::Year, None), Whole),
    row("월말", Word::Edge(TimeUnit::Month, Some(TimexMod::End)), Whole),
    row("월초", Word::Edge(TimeUnit::Month, Some(TimexMod::Start)), Whole),
    row("주초", Word::Edge(TimeUnit::Week, Some(TimexMod::Start)), Whole),
    row("주 초", Word::Edge(TimeUnit::Week, Some(TimexMod::Start)), Whole),
    row("주 중반", Word::Edge(TimeUnit::Week, Some(TimexMod::Mid)), Whole),
    row("주 후반", Word::Edge(TimeUnit::Week, Some(TimexMod::End)), Whole),

    row("하루", Word::Length(TimeUnit::Day, 1), Noun),
    row("이틀", Word::Length(TimeUnit::Day, 2), Whole),
    row("사흘", Word::Length(TimeUnit::Day, 3), Whole),
    row("나흘", Word::Length(TimeUnit::Day, 4), Whole),
    row("닷새", Word::Length(TimeUnit::Day, 5), Whole),
    row("엿새", Word::Length(TimeUnit::Day, 6), Whole),
    row("이레", Word::Length(TimeUnit::Day, 7), Noun),
    row("여드레", Word::Length(TimeUnit::Day, 8), Whole),
    row("아흐레", Word::Length(TimeUnit::Day, 9), Whole),
    row("열흘", Word::Length(TimeUnit::Day, 10), Whole),
    row("보름", Word::Length(TimeUnit::Day, 15), Whole),
    row("스무날", Word::Length(TimeUnit::Day, 20), Whole),
    row("일주일", Word::Length(TimeUnit::Week, 1), Whole),
    row("한 해", Word::Length(TimeUnit::Year, 1), Whole),
    row("한해", Word::Length(TimeUnit::Year, 1), More),
    row("두 해", Word::Length(TimeUnit::Year, 2), Whole),
    row("세 해", Word::Length(TimeUnit::Year, 3), Whole),
    row("반세기", Word::Length(TimeUnit::Year, 50), Whole),
    row("반년", Word::HalfLength(TimeUnit::Month, 6), Whole),
    row("반달", Word::HalfLength(TimeUnit::Day, 15), More),
    row("반나절", Word::HalfLength(TimeUnit::Hour, 6), Whole),
    row("며칠", Word::SomeLength(TimeUnit::Day, 1), Whole),
    row("몇일", Word::SomeLength(TimeUnit::Day, 1), Whole),

    row("몇", Word::Some(1), More),
    row("수", Word::Some(1), More),
    row("몇십", Word::Some(2), More),
    row("수십", Word::Some(2), More),
    row("몇백", Word::Some(3), More),
    row("십수", Word::Some(2), More),
    row("수백", Word::Some(3), More),
    row("수천", Word::Some(4), More),
    row("수만", Word::Some(5), More),

    row("매년", Word::Each(Cycle::Year), Whole),
    row("매해", Word::Each(Cycle::Year), Whole),
    row("해마다", Word::Each(Cycle::Year), Whole),
    row("매 분기", Word::Each(Cycle::Quarter), Whole),
    row("매분기", Word::Each(Cycle::Quarter), Whole),
    row("분기마다", Word::Each(Cycle::Quarter), Whole),
    row("매 반기", Word::Each(Cycle::Half), Whole),
    row("반기마다", Word::Each(Cycle::Half), Whole),
    row("매월", Word::Each(Cycle::Month), Whole),
    row("매달", Word::Each(Cycle::Month), Whole),
    row("달마다", Word::Each(Cycle::Month), Whole),
    row("다달이", Word::Each(Cycle::Month), Whole),
    row("매주", Word::Each(Cycle::Week), Whole),
    row("주마다", Word::Each(Cycle::Week), Whole),
    row("매일", Word::Each(Cycle::Day), Whole),
    row("날마다", Word::Each(Cycle::Day), Whole),
    row("격주", Word::Every(TimeUnit::Week, 2), Whole),
    row("격월", Word::Every(TimeUnit::Month, 2), Whole),
    row("격년", Word::Every(TimeUnit::Year, 2), Whole),
    row("격일", Word::Every(TimeUnit::Day, 2), Whole),
    row("매시간", Word::Each(Cycle::Hour), Whole),
    row("매시", Word::Each(Cycle::Hour), Whole),

    row("설날", Word::Holiday(Holiday::LunarNewYear), Any),
    row("설", Word::Holiday(Holiday::LunarNewYear), More),
    row("구정", Word::Holiday(Holiday::LunarNewYear), Noun),
    row("정월대보름", Word::Holiday(Holiday::FirstFullMoon), Any),
    row("정월 대보름", Word::Holiday(Holiday::FirstFullMoon), Any),
    row("부처님오신날", Word::Holiday(Holiday::BuddhasBirthday), Any),
    row("부처님 오신 날", Word::Holiday(Holiday::BuddhasBirthday), Any),
    row("부처님 오신날", Word::Holiday(Holiday::BuddhasBirthday), Any),
    row("석가탄신일", Word::Holiday(Holiday::BuddhasBirthday), Any),
    row("초파일", Word::Holiday(Holiday::BuddhasBirthday), Noun),
    row("단오", Word::Holiday(Holiday::Dano), Whole),
    row("칠월칠석", Word::Holiday(Holiday::Chilseok), Whole),
    row("추석", Word::Holiday(Holiday::Chuseok), Any),
    row("한가위", Word::Holiday(Holiday::Chuseok), Any),
    row("신정", Word::Holiday(Holiday::Fixed(1, 1)), Noun),
    row("새해 첫날", Word::Holiday(Holiday::Fixed(1, 1)), Whole),
    row("밸런타인데이", Word::Holiday(Holiday::Fixed(2, 14)), Whole),
    row("발렌타인데이", Word::Holiday(Holiday::Fixed(2, 14)), Whole),
    row("삼일절", Word::Holiday(Holiday::Fixed(3, 1)), Any),
    row("화이트데이", Word::Holiday(Holiday::Fixed(3, 14)), Whole),
    row("만우절", Word::Holiday(Holiday::Fixed(4, 1)), Whole),
    row("식목일", Word::Holiday(Holiday::Fixed(4, 5)), Whole),
    row("근로자의 날", Word::Holiday(Holiday::Fixed(5, 1)), Whole),
    row("노동절", Word::Holiday(Holiday::Fixed(5, 1)), Whole),
    row("어린이날", Word::Holiday(Holiday::Fixed(5, 5)), Any),
    row("어버이날", Word::Holiday(Holiday::Fixed(5, 8)), Any),
    row("스승의 날", Word::Holiday(Holiday::Fixed(5, 15)), Whole),
    row("스승의날", Word::Holiday(Holiday::Fixed(5, 15)), Whole),
    row("현충일", Word::Holiday(Holiday::Fixed(6, 6)), Any),
    row("제헌절", Word::Holiday(Holiday::Fixed(7, 17)), Any),
    row("광복절", Word::Holiday(Holiday::Fixed(8, 15)), Any),
    row("국군의 날", Word::Holiday(Holiday::Fixed(10, 1)), Whole),
    row("국군의날", Word::Holiday(Holiday::Fixed(10, 1)), Whole),
    row("개천절", Word::Holiday(Holiday::Fixed(10, 3)), Any),
    row("한글날", Word::Holiday(Holiday::Fixed(10, 9)), Any),
    row("핼러윈", Word::Holiday(Holiday::Fixed(10, 31)), Whole),
    row("핼로윈", Word::Holiday(Holiday::Fixed(10, 31)), Whole),
    row("할로윈", Word::Holiday(Holiday::Fixed(10, 31)), Whole),
    row("크리스마스", Word::Holiday(Holiday::Fixed(12, 25)), Whole),
    row("성탄절", Word::Holiday(Holiday::Fixed(12, 25)), Whole),
    row("크리스마스이브", Word::Holiday(Holiday::Fixed(12, 24)), Whole),
    row("크리스마스 이브", Word::Holiday(Holiday::Fixed(12, 24)), Whole),

    row("今年", Word::Year(0), Whole),
    row("昨年", Word::Year(-1), Whole),
    row("去年", Word::Year(-1), Whole),
    row("再昨年", Word::Year(-2), Whole),
    row("來年", Word::Year(1), Whole),
    row("明年", Word::Year(1), Whole),
    row("今日", Word::Day(0), Whole),
    row("昨日", Word::Day(-1), Whole),
    row("明日", Word::Day(1), Whole),
    row("午前", Word::Part(DayPart::Morning, None), Whole),
    row("午後", Word::Part(DayPart::Afternoon, None), Whole),

    row("유월", Word::NamedMonth(6), Whole),
    row("시월", Word::NamedMonth(10), Whole),

    row("한두", Word::OneOrTwo(1, 2), More),
    row("두세", Word::OneOrTwo(2, 3), More),
    row("두서너", Word::OneOrTwo(2, 4), More),
    row("서너", Word::OneOrTwo(3, 4), More),
    row("너댓", Word::OneOrTwo(4, 5), More),
    row("네댓", Word::OneOrTwo(4, 5), More),
    row("대여섯", Word::OneOrTwo(5, 6), More),
    row("예닐곱", Word::OneOrTwo(6, 7), More),
    row("한", Word::Numeral(1), More),
    row("두", Word::Numeral(2), More),
    row("세", Word::Numeral(3), More),
    row("석", Word::Numeral(3), More),
    row("네", Word::Numeral(4), More),
    row("넉", Word::Numeral(4), More),
    row("다섯", Word::Numeral(5), More),
    row("여섯", Word::Numeral(6), More),
    row("일곱", Word::Numeral(7), More),
    row("여덟", Word::Numeral(8), More),
    row("아홉", Word::Numeral(9), More),
    row("열", Word::Numeral(10), More),
    row("열한", Word::Numeral(11), More),
    row("열두", Word::Numeral(12), More),
    row("스무", Word::Numeral(20), More),
    row("일", Word::Numeral(1), More),
    row("이", Word::Numeral(2), More),
    row("삼", Word::Numeral(3), More),
    row("사", Word::Numeral(4), More),
    row("오", Word::Numeral(5), More),
    row("육", Word::Numeral(6), More),
    row("칠", Word::Numeral(7), More),
    row("팔", Word::Numeral(8), More),
    row("구", Word::Numeral(9), More),
    row("십", Word::Numeral(10), More),
    row("백", Word::Numeral(100), More),
    row("천", Word::Numeral(1000), More),
];

/// A unit behind a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    /// 년: a year, or so many years.
    Year,
    /// 년도, 회계연도, 학년도: a year and nothing else.
    YearOnly,
    /// 년대: ten years.
    Decade,
    Century,
    /// 시즌 behind a year written in full: a year of sports.
    Season,
    Quarter,
    /// 월: a month (of a prison term a length).
    Month,
    /// 일: a day, or so many days.
    Day,
    /// 시: an hour of the clock.
    Hour,
    /// 분, 초: of a clock time, or so many.
    Minute,
    Second,
    /// A unit that is only ever counted.
    Count(TimeUnit),
    /// 주: weeks, or shares.
    Weeks,
    /// 박: nights, before so many days.
    Nights,
}

/// Longest first where one begins with another.
#[rustfmt::skip]
pub(crate) const UNITS: &[(&str, Unit)] = &[
    ("사분기", Unit::Quarter), ("회계연도", Unit::YearOnly), ("시즌", Unit::Season), ("학년도", Unit::YearOnly),
    ("년도", Unit::YearOnly), ("년대", Unit::Decade), ("년", Unit::Year), ("세기", Unit::Century),
    ("분기", Unit::Quarter), ("월", Unit::Month), ("개월", Unit::Count(TimeUnit::Month)),
    ("달", Unit::Count(TimeUnit::Month)), ("주일", Unit::Count(TimeUnit::Week)), ("주", Unit::Weeks),
    ("거래일", Unit::Count(TimeUnit::Day)), ("영업일", Unit::Count(TimeUnit::Day)), ("일", Unit::Day),
    ("박", Unit::Nights), ("시간", Unit::Count(TimeUnit::Hour)), ("시", Unit::Hour), ("분", Unit::Minute),
    ("초", Unit::Second), ("年", Unit::Year), ("月", Unit::Month), ("日", Unit::Day), ("時", Unit::Hour),
];

/// Parts of a period behind it: `9월 말`, `1990년대 중반`. Longest first.
#[rustfmt::skip]
pub(crate) const EDGES: &[(&str, TimexMod)] = &[
    ("초순", TimexMod::Start), ("초반", TimexMod::Start), ("상순", TimexMod::Start), ("초엽", TimexMod::Start),
    ("초", TimexMod::Start), ("중엽", TimexMod::Mid), ("말엽", TimexMod::End),
    ("중하순", TimexMod::Mid), ("중순", TimexMod::Mid), ("중반", TimexMod::Mid), ("하순", TimexMod::End),
    ("후반", TimexMod::End), ("말", TimexMod::End),
];

/// Words of being near that belong to the span of a date or clock time.
pub(crate) const NEAR: &[&str] = &["께", "경", "쯤", "무렵", "즈음"];

/// What makes a boundary of a date: the word, whether time begins (`true`) or ends
/// with it, and whether the date is only a mark on the way (`2022년 이후 처음`).
#[rustfmt::skip]
pub(crate) const BOUNDARIES: &[(&str, bool, bool)] =
    &[
    ("부터", true, false), ("이후", true, true), ("이래", true, true), ("까지", false, false), ("이전", false, true),
];

/// They say of a date that it is over: 이래, and 이후 before a record (`9월 이후 처음`).
#[rustfmt::skip]
pub(crate) const SINCE: &[&str] = &[
    "이래", "이후 처음", "이후 최고", "이후 최저", "이후 최대", "이후 최소", "이후 가장", "이후로 처음", "이후 최다", "이후 최악", "이후 줄곧",
    "이후 지금까지",
];

/// Behind `지난 8일` they tell of what was done then as the background of something else: a
/// later 이날 is not that day.
#[rustfmt::skip]
pub(crate) const DONE_BEFORE: &[&str] = &[
    " 제안한", " 발표한", " 공개한", " 제출한", " 내놓은", " 출시한", " 체결한", " 발의한", " 취임한", " 선언한", " 요구한",
    " 지시한", " 밝힌", " 출범한", " 개봉한", " 발매한",
];

/// Behind a day they make it the day of an announcement, and not of what is announced.
#[rustfmt::skip]
pub(crate) const ANNOUNCED: &[&str] = &[" 밝혔", " 전했다", " 전했습", " 발표했", " 말했다", " 말했습", " 집계했다"];

/// How a headline that is a quotation ends.
pub(crate) const QUOTE_LINE_ENDS: &[&str] = &["\"\n", "”\n"];

/// Words before which a date is only compared with.
pub(crate) const COMPARED: &[&str] = &[
    "보다",
    "대비",
    "比",
    "에 비해",
    "에 비하면",
    "에 비하여",
    "과 비교",
    "와 비교",
    "에 견줘",
    "에 견주면",
    "와 견줘",
    "과 견줘",
];

/// What is made for a year and has it in its name: the passage is not in that year for it.
#[rustfmt::skip]
pub(crate) const MADE_FOR_A_YEAR: &[&str] = &[
    " 예산", " 본예산", " 최저임금", " 세법", " 세제", " 대입", " 수능", " 대학수학능력", " 경제정책방향", " 경제전망", " 사업계획",
    " 업무계획", " 대선", " 총선", " 지방선거", " 대통령선거", " 국회의원 선거", " 임금협상", " 임금 협상", " 임단협",
    " 정부 예산", " 나라살림", " 건강보험료", " 의대 정원", " 의대 증원", " 공시가격", " 국가예산", " 국비", " 신입생",
];

/// What may stand between a year and one of these.
pub(crate) const FOR_A_YEAR: &[&str] = &["학년도", "년도", "도", "의"];

/// How the verb of a relative clause ends: `5일 열린 설명회`, `재작년 개정된 지침`. A word is longer than
/// its ending here, or is the ending itself where that is a whole verb.
#[rustfmt::skip]
pub(crate) const RELATIVE_ENDS: &[&str] = &[
    "된", "한", "열린", "치러진", "알려진", "만들어진", "이뤄진", "이루어진", "고쳐진", "나온", "내놓은", "받은",
    "만든", "세운", "맺은", "문을 연", "꾸린", "낸", "펴낸", "펼쳐진", "내린", "올린", "맡은", "태어난", "지은", "쓴", "하던", "했던",
    "됐던", "열렸던", "당한", "시킨",
];

/// Words that end as those verbs do, and verbs of an incident: an article goes on about its day.
#[rustfmt::skip]
pub(crate) const NOT_RELATIVE: &[&str] = &[
    "또한", "북한", "남한", "대한", "비슷한", "다양한", "필요한", "중요한", "심각한", "특별한", "이상한", "오래된", "잘못된", "강력한", "상당한",
    "유일한", "새로운", "화려한", "뚜렷한", "완전한", "조용한", "행한", "불구한", "제한", "기한", "권한", "시한", "무한", "가능한", "불가능한",
    "충분한", "동일한", "취약한", "최소한", "최대한", "급격한", "위한", "관한", "발생한", "추락한", "침몰한", "충돌한", "사망한", "폭발한", "붕괴한", "실종된", "살해한",
    "살해된", "체포된", "구속된", "전복된", "투신한", "탈선한",
];

/// Nouns that only make an adverbial of the clause before them.
#[rustfmt::skip]
pub(crate) const NO_HEADS: &[&str] = &[
    "뒤", "후", "다음", "데", "것", "바", "가운데", "결과", "이후", "이래", "채", "적", "만큼", "직후", "직전", "반면", "동안", "지", "상태", "때",
    "이유", "덕", "탓", "까닭", "셈",
];

/// Behind a day they say how near it is.
#[rustfmt::skip]
pub(crate) const HOW_NEAR: &[&str] = &["앞으로 다가", "앞두", "앞둔", "코앞", "앞으로 성큼"];

/// What may follow a [`Tail::Noun`] directly.
#[rustfmt::skip]
pub(crate) const NOUN_TAILS: &[&str] = &[
    "에", "에는", "에도", "엔", "에서", "부터", "까지", "의", "보다", "와", "과", "도", "만", "만에", "이후", "이전",
    "까지는", "부터는", "에만", "에야", "이면", "마다", "를", "로", "쯤", "께", "중", "인", "이다", "이자", "였다",
];

/// 설 is also a form of 서다: the new year where one of these follows it.
#[rustfmt::skip]
pub(crate) const NEW_YEAR_TAILS: &[&str] = &[
    " 연휴", " 명절", " 대목", " 선물", " 차례", " 당일", " 특집", " 귀성", " 특별", " 전", " 이후", " 민생", " 성수",
    "을 앞두", "을 맞", "을 쇠", "을 지내", "까지", "부터", "이후", "에는", "에도", "연휴", "명절", "맞이", "특집",
];

/// Short words that are written together with a date, besides particles.
#[rustfmt::skip]
pub(crate) const TAILS: &[&str] =
    &[
    "중", "내", "자", "부", "현재", "기준", "대비", "동안", "내내", "날", "호", "이면", "면", "이어야", "이어서", "여서",
    "분", "물", "치",
];

/// Words behind a length that say how it is meant. The first column may follow a
/// particle (`20시간이 넘게`).
#[rustfmt::skip]
pub(crate) const LENGTH_MODS: &[(&str, TimexMod)] = &[
    ("이상", TimexMod::EqualOrMore), ("이하", TimexMod::EqualOrLess), ("이내", TimexMod::EqualOrLess),
    ("안에", TimexMod::EqualOrLess), ("안으로", TimexMod::EqualOrLess), ("미만", TimexMod::LessThan),
    ("초과", TimexMod::MoreThan), ("넘게", TimexMod::MoreThan), ("넘는", TimexMod::MoreThan),
    ("넘은", TimexMod::MoreThan), ("넘도록", TimexMod::MoreThan), ("가량", TimexMod::Approx),
    ("남짓", TimexMod::Approx), ("정도", TimexMod::Approx), ("안팎", TimexMod::Approx),
];

/// Words before a length or date that say how it is meant.
#[rustfmt::skip]
pub(crate) const MODS_BEFORE: &[(&str, TimexMod)] = &[
    ("약", TimexMod::Approx), ("대략", TimexMod::Approx), ("최소", TimexMod::EqualOrMore),
    ("최소한", TimexMod::EqualOrMore), ("적어도", TimexMod::EqualOrMore), ("최대", TimexMod::EqualOrLess),
    ("최장", TimexMod::EqualOrLess),
];

/// Words before `N일`, `N월` that make a length of it.
#[rustfmt::skip]
pub(crate) const COUNTED_BEFORE: &[&str] =
    &[
    "최소", "최소한", "적어도", "최대", "최장", "무려", "꼬박", "불과", "단", "총", "구류", "약",
];

/// Nouns that say how long something lasts: `N일` behind one of them is a length.
#[rustfmt::skip]
pub(crate) const LASTING: &[&str] = &[
    "잠복기", "잠복기간", "잠복 기간", "수명", "격리 기간", "격리기간", "체류 기간", "체류기간", "유효 기간", "유효기간", "입원 기간",
    "입원기간", "치료 기간", "치료기간", "회복 기간", "소요 기간", "소요기간", "배송 기간", "공백기", "임신 기간", "휴가 일수", "재원일수",
];

/// Between such a noun and the number.
pub(crate) const LASTING_ADVERBS: &[&str] = &["보통", "통상", "대개", "대략", "평균", "약", "최대", "최장"];

/// Behind `보다 N일` how the two compare, and the difference is a length: `예년보다 5일 빠른`.
#[rustfmt::skip]
pub(crate) const COMPARISONS: &[&str] =
    &["빠르", "빠른", "빨리", "빨라", "늦", "앞", "뒤", "짧", "길", "긴 ", "이르", "이른", "일찍", "더 ", "많", "적"];
pub(crate) const THAN: &str = "보다 ";

/// Terms of punishment: `N월` behind them is a length.
pub(crate) const TERMS: &[&str] = &["징역", "금고", "집행유예", "구류", "유기징역", "자격정지", "징역형"];

/// Behind a number and a unit that could be a date, these make a length of it. The
/// `bool` says whether the word has to end there.
#[rustfmt::skip]
pub(crate) const COUNTED_BEHIND: &[(&str, bool)] = &[
    ("간", true), ("동안", true), ("만", true), ("째", true), ("짜리", true), ("치", true), ("가량", true),
    ("연속", true), ("이상", true), ("이하", true), ("미만", true), ("초과", true), ("넘게", true), ("넘는", true),
    ("넘도록", true), ("이내", true), ("안에", true), ("남짓", true), ("정도", true), ("내내", true), ("씩", true),
    ("전", true), ("뒤", true), ("후", true), ("걸려", false), ("걸린", false), ("소요", false), ("마다", true),
    ("안팎", true), ("분", true), ("앞당", false),
];

/// Behind `N일` it is so many days over which something is spread, but for the end of a stretch
/// of days.
pub(crate) const OVER_THE: &str = "에 걸";

/// These make a length of a number of four digits that could be a year.
pub(crate) const FOUR_DIGIT_COUNTS: &[&str] = &["간", "동안", "만에", "째", "역사"];

/// These make a length of a number of quarters.
pub(crate) const QUARTER_COUNTS: &[&str] = &["연속", "만에", "째", "내리"];

/// Behind 주 they show that shares are counted.
pub(crate) const SHARE_TAILS: &[&str] = &["를", "당", "씩"];

/// Shortly before `N주` they show that shares are counted.
pub(crate) const SHARE_NOUNS: &[&str] = &["주식", "보통주", "우선주", "자사주", "지분", "신주", "스톡옵션"];

/// Parts of a match: minutes behind them are moments of it.
pub(crate) const PLAYING_TIMES: &[&str] = &["전반", "후반", "연장", "연장전", "연장 전반", "연장 후반"];

/// Behind a length they make a distance of it; `true` is back in time.
pub(crate) const DISTANCES: &[(&str, bool)] = &[("전", true), ("뒤", false), ("후", false)];

/// They belong to the span of a length.
pub(crate) const SPAN_WORDS: &[&str] = &["동안", "간", "째"];

/// Short words that are written together with a length, besides particles.
#[rustfmt::skip]
pub(crate) const LENGTH_TAILS: &[&str] = &[
    "형", "치", "짜리", "째", "씩", "새", "내", "쯤", "가량", "정도", "간격", "남짓", "넘게", "동안", "연속", "뒤",
    "전", "후", "이상", "이하", "미만", "여", "분", "면", "이면", "사이",
];

/// One of them may stand between a length and the word that says how it is meant.
pub(crate) const SUBJECT_PARTICLES: &[char] = &['이', '가', '을', '를', '도', '은', '는'];

/// Nouns that an hour is the name of: `24시 편의점`, `9시 뉴스`.
#[rustfmt::skip]
pub(crate) const HOUR_NAMES: &[&str] =
    &[
    "뉴스", "편의점", "콜센터", "약국", "병원", "매장", "식당", "사우나", "카페", "마트", "내고향", "상담",
];

/// Parts of the day and seasons behind another field end before any particle but these: 오늘 낮은
/// "today low", and 저녁을 is a meal.
#[rustfmt::skip]
pub(crate) const OTHER_WORDS: &[(&str, &[&str])] = &[("낮", &["은", "이", "을"]), ("아침", &["을"]), ("저녁", &["을"])];

/// Between a month and its day, where both are bare figures.
pub(crate) const DAY_MARKS: &[&str] = &["·", "."];

/// Between ordinals in a list: `매월 둘째·넷째 일요일`.
pub(crate) const ORDINAL_MARKS: &[&str] = &["·", ", ", ",", "와 ", "과 "];

/// Shortly before `10.10~10.12` they show that it is a stretch of days.
#[rustfmt::skip]
pub(crate) const PERIOD_NOUNS: &[&str] =
    &[
    "기간", "일정", "일시", "접수", "신청", "모집", "공모", "전시", "행사", "축제", "개최", "휴가", "휴관", "예약",
];

/// Behind `M/D` they show that it is a day and not a fraction.
pub(crate) const SLASH_TAILS: &[&str] = &["에 ", "에,", "에는", "부터", "까지", "일", "("];

/// The powers that digits are written with.
#[rustfmt::skip]
pub(crate) const POWERS: &[(&str, u64)] =
    &[
    ("십", 10), ("백", 100), ("천", 1_000), ("만", 10_000), ("억", 100_000_000),
];

/// Numerals that only count (한 달), and never name (일월).
#[rustfmt::skip]
pub(crate) const NATIVE_NUMERALS: &[&str] =
    &[
    "한", "두", "세", "석", "네", "넉", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한", "열두", "스무",
];

/// 첫째, 두 번째 … of a month; 9 is the last.
#[rustfmt::skip]
pub(crate) const ORDINALS: &[(&str, u8)] = &[
    ("첫 번째", 1), ("첫번째", 1), ("첫째", 1), ("첫", 1), ("두 번째", 2), ("두번째", 2), ("둘째", 2), ("세 번째", 3),
    ("세번째", 3), ("셋째", 3), ("네 번째", 4), ("네번째", 4), ("넷째", 4), ("다섯 번째", 5), ("다섯째", 5),
    ("마지막", 9),
];

/// Between the two ends of a range that is one expression: `A에서 B 사이`.
pub(crate) const BETWEEN: &[&str] = &["에서 ", "와 ", "과 "];
pub(crate) const BETWEEN_END: &str = "사이";

/// Between a day and a distance counted from it: `오늘부터 2주 후`.
pub(crate) const COUNTED_FROM: &[&str] = &["로부터 ", "으로부터 ", "부터 "];

/// What can follow the last syllable of a numeral, behind a space or none: the
/// beginning of a unit or of another numeral.
#[rustfmt::skip]
pub(crate) const AFTER_NUMERAL: &[char] = &[
    '년', '개', '달', '주', '일', '시', '분', '초', '월', '세', '거', '영', '박', '회', '학', '사', '여', '십', '백',
    '천', '만', '억', '이', '삼', '오', '육', '칠', '팔', '구', '두', '한',
];

/// Between two amounts of one length.
pub(crate) const AND: &[&str] = &[" 하고 ", "하고 ", " 그리고 "];

/// The last character of a word behind which 당일 is the day of the passage; behind
/// a bare noun it is the day of that event, which the text does not say.
#[rustfmt::skip]
pub(crate) const CLAUSE_MARKS: &[char] = &[
    '은', '는', '이', '가', '을', '를', '에', '서', '고', '며', '로', '의', '와', '과', '도', '.', ',', '"', '”',
    '’', '\'', '…', '·', ')', '\n',
];

/// Words before a distance that say nothing about what it is counted from.
#[rustfmt::skip]
pub(crate) const ADVERBS: &[&str] = &[
    "그로부터", "이로부터", "그때부터", "약", "불과", "이미", "벌써", "무려", "고작", "거의", "바로", "겨우", "대략", "최소", "적어도", "정확히", "그",
    "딱", "꼭", "이르면", "늦어도", "다시", "또", "그리고", "하지만", "그러나", "특히", "실제", "한편", "앞서",
    "현재", "당초", "지난",
];

/// Words before a distance that name an event although they end like a particle.
pub(crate) const AFTER_CLAUSE: &[&str] = &["나서", "지", "이후", "로부터"];

/// What an article is about: a distance behind one is counted from its first day.
#[rustfmt::skip]
pub(crate) const INCIDENTS: &[&str] =
    &[
    "사고", "사건", "범행", "참사", "화재", "지진", "붕괴", "추락", "침몰", "폭발", "사망", "숨지기", "실종",
];

/// The last characters of words behind which a distance is counted as usual: particles
/// and endings. Behind any other it is counted from the event that is named
/// (`발사 이틀 뒤`, `촬영된 4일 후`).
#[rustfmt::skip]
pub(crate) const OPEN_ENDINGS: &[char] = &[
    '은', '는', '이', '가', '을', '를', '에', '서', '고', '며', '로', '의', '와', '과', '도', '만', '면', '자', '야',
    '게', '까', '데', '니', '터', '나', '엔', '선',
];

/// A bare season is one of the calendar where one of these follows it.
pub(crate) const SEASON_TAILS: &[&str] = &["에", "부터", "까지", "이후", "쯤", "께"];

/// What a title in marks is the title of, directly before it; and who broadcasts it.
#[rustfmt::skip]
pub(crate) const WORKS: &[&str] = &[
    "드라마", "영화", "예능", "프로그램", "곡", "노래", "라디오", "방송", "앨범", "음반", "소설", "시집", "저서", "다큐", "다큐멘터리", "웹툰",
    "만화", "연극", "뮤지컬", "게임", "시트콤", "교양", "토크쇼", "싱글", "연속극", "KBS", "MBC", "SBS", "EBS", "tvN", "JTBC", "1TV",
    "2TV", "TV", "채널A", "MBN", "OCN", "TV조선", "Mnet", "엠넷", "FM", "파워FM", "표준FM",
];

/// How the name of a rule or an undertaking in such marks ends (`'1일 출석 조사제'`).
#[rustfmt::skip]
pub(crate) const NAME_ENDS: &[&str] = &[
    "조사제", "근무제", "노동제", "근로제", "휴무제", "등록제", "신고제", "책임제", "할인제", "평가제", "공시제", "예약제", "실명제", "허가제",
    "제도", "운동", "캠페인", "프로젝트",
];

/// Marks that open the title of a work; double marks open what somebody says.
pub(crate) const TITLE_STARTS: &[char] = &['\'', '‘', '<', '《', '〈', '「', '『'];

/// How names of prizes and programmes begin that stand in such marks.
#[rustfmt::skip]
pub(crate) const QUOTED_NAMES: &[&str] = &[
    "올해의", "이달의", "오늘의", "내일의", "오늘 아침", "내일도", "내일은", "일요일이", "천년", "정오의", "그날의",
    "그날",
];

/// Holidays that begin with a digit.
pub(crate) const NUMBERED_HOLIDAYS: &[(&str, Holiday)] =
    &[("3·1절", Holiday::Fixed(3, 1)), ("3.1절", Holiday::Fixed(3, 1))];

/// Behind a month or a day it is one of birth; behind a year alone it is a cohort.
pub(crate) const BORN: &str = "생";

/// In brackets behind a time, or before it: by the clock of the place, and not by that of Korea.
pub(crate) const LOCAL_TIME: &[&str] = &["현지시간", "현지 시간", "현지시각", "현지 시각"];
pub(crate) const BY_LOCAL_TIME: &[&str] = &["현지시간으로", "현지 시간으로", "현지시각으로", "현지 시각으로"];

/// Before a day and a month of the lunar calendar.
pub(crate) const LUNAR: &[&str] = &["음력"];

/// Behind them a distance is counted from publication.
pub(crate) const FROM_NOW: &[&str] = &["지금으로부터", "지금부터", "현재로부터", "이제부터"];

/// Behind a number of years ago they make the same period of that year.
pub(crate) const SAME_PERIODS: &[&str] = &[" 같은 기간", " 같은 달", " 같은 분기", " 동기"];

/// Behind it they make about now of that year.
pub(crate) const ABOUT_NOW: &[&str] = &[" 이맘때", " 이맘쯤"];

/// Between the members of a repeated time: `매년 5월과 10월`.
pub(crate) const LIST_MARKS: &[&str] = &["과 ", "와 ", ", ", "·"];

/// Days of the week in a list: `매주 화·목요일`.
pub(crate) const WEEKDAY_LETTERS: &[char] = &['월', '화', '수', '목', '금', '토', '일'];
pub(crate) const WEEKDAY: &str = "요일";

/// Behind `1일` they show that it is a rate: `1일 평균`, `1일 3회`.
pub(crate) const RATES: &[&str] = &["평균", "최대", "권장", "섭취", "이용", "사용"];
pub(crate) const RATE_UNITS: &[&str] = &["회", "번", "시간", "차례", "명", "만", "건", "대"];

/// `주 5일 근무`: the days of a week's work.
pub(crate) const PER_WEEK: &str = "주";
pub(crate) const WORKING_DAYS: &[&str] = &["근무", "수업", "출근", "이상", "일하", "일한", "일할", "만 "];

/// Marks that close the title of a work: a year in brackets behind one is its year.
pub(crate) const TITLE_ENDS: &[char] = &['\'', '’', '>', '》', '〉', '」', '』'];

/// Whether a byte begins one of the marks of a title: no byte of a Hangul text without any does.
#[inline]
pub(crate) fn may_mark_title(byte: u8) -> bool {
    TITLE_LEADS.get(usize::from(byte)) == Some(&true)
}

/// The first byte of a character.
const fn lead(c: char) -> usize {
    match c as usize {
        c @ 0..=0x7f => c,
        c @ 0x80..=0x7ff => 0xc0 | c >> 6,
        c @ 0x800..=0xffff => 0xe0 | c >> 12,
        c => 0xf0 | c >> 18,
    }
}

#[allow(clippy::indexing_slicing, reason = "done while compiling, which would fail")]
static TITLE_LEADS: [bool; 256] = {
    let mut leads = [false; 256];
    let mut i = 0;
    while i < TITLE_STARTS.len() + TITLE_ENDS.len() {
        let mark = if i < TITLE_STARTS.len() { TITLE_STARTS[i] } else { TITLE_ENDS[i - TITLE_STARTS.len()] };
        leads[lead(mark)] = true;
        i += 1;
    }
    leads
};

/// Events of which there is one in a year: behind two digits and 년 they make a year of it.
pub(crate) const EVENTS: &[&str] = &["올림픽", "월드컵", "아시안게임", "대선", "총선", "지방선거", "외환위기"];

/// Behind a year of three digits, and what makes so many years of it.
pub(crate) const AT: &[&str] = &["에는", "에도", "에"];
#[rustfmt::skip]
pub(crate) const SO_MANY: &[&str] =
    &["걸", "한 번", "한번", "달하", "달한", "이르", "이른", "가까", "육박", "불과", "그치", "그쳐", "접어", "해당", "걸친"];

/// Single words of the grammar.
pub(crate) const WEEK: &str = "주";
pub(crate) const DAY: &str = "일";
/// Between `10월 3일` and `10·12까지`, which is then a day too.
pub(crate) const FROM_A_DAY: &str = "일부터 ";
pub(crate) const TO: &str = "까지";
pub(crate) const COPULA_STEM: &str = "이";
pub(crate) const FROM: &str = "부터";
pub(crate) const MONTH: &str = "월";
pub(crate) const OUT_OF: &str = "에서 ";
pub(crate) const OF: &str = "의";
pub(crate) const HALF: &str = "반";
pub(crate) const WHEN: &str = "면";
pub(crate) const OVER: &str = "여";
pub(crate) const AGO: &str = "전";
pub(crate) const ONLY: &str = "만";
pub(crate) const EVERY: &str = "마다";
pub(crate) const COPULA: &str = "인 ";
pub(crate) const HOLIDAY_SPAN: &str = "연휴";
pub(crate) const THIS_YEAR: &str = "올";
pub(crate) const MONTHS_COUNTED: &str = "개월";
pub(crate) const NEW_YEAR: &str = "설";
pub(crate) const THAT_DAY: &str = "당일";
pub(crate) const ORDINAL: char = '제';
pub(crate) const ANNIVERSARY: &str = "주년";

/// Names in which a time word stands and that are no times: nothing begins there.
/// Longest first is not needed: any of them blocks.
#[rustfmt::skip]
pub(crate) const NOT_TIMES: &[&str] = &[
    "오늘날", "오늘의집", "이달의 소녀", "연말정산", "연말연시", "올림픽", "올리브", "내일채움공제", "설악", "설마",
    "하루키", "하루카", "봄바람", "여름방학", "겨울방학", "가을동화", "겨울왕국", "겨울연가", "밤나무",
    "밤을 새", "밤을 지새", "밤을 꼬박", "저녁밥", "아침밥", "아침식사", "저녁식사", "어제오늘", "한달음",
    "이월상품", "이날치", "엊그제 같", "엊그저께 같", "주말 드라마", "주말 연속극", "주말 예능", "주말 특별기획", "아침 드라마",
    "아침 연속극", "새해 인사", "새해 선물", "새해 덕담", "새해 복 많이", "6월 항쟁", "6월항쟁", "10월 유신", "10월유신", "10월 혁명", "10월혁명", "4월 혁명", "4월혁명",
];

/// Titles: before one of them `전` is "former" and not "ago" (`10일 전 대통령은`).
#[rustfmt::skip]
pub(crate) const TITLES_AFTER_FORMER: &[&str] = &[
    "대통령", "총리", "장관", "차관", "의원", "대표", "회장", "부회장", "사장", "부사장", "이사장", "원장", "총장",
    "청장", "시장", "지사", "감독", "국장", "실장", "비서", "위원장", "대법", "검찰", "의장", "총재", "행장",
    "본부장", "국회", "교수", "세계", "직원", "국민", "남편", "부인", "여자", "남자", "국무", "경기", "산업", "분야",
    "과정", "임직원", "구간", "지역", "좌석", "경찰", "전 ",
];

/// Nouns before which a bare 올 is this year.
#[rustfmt::skip]
pub(crate) const NOUNS_OF_THE_YEAR: &[&str] = &[
    "매출", "영업이익", "순이익", "실적", "성장률", "예산", "임단협", "임금", "사업", "목표", "투자", "수출", "수입",
    "경제", "물가", "공채", "신입", "정기", "국정감사", "국감", "수능", "주총", "코스피", "설", "추석", "여름휴가",
    "전체", "누적", "분양", "판매", "들어",
];

/// Marks between the ends of a range.
pub(crate) const RANGE_MARKS: &[&str] = &["~", "-"];

// ---------------------------------------------------------------- lookup

const FIRST: u32 = '가' as u32;
const SYLLABLES: usize = 11_172;

/// The hanja that rows begin with; they have their place behind the syllables.
const HANJA_FIRSTS: [char; 7] = ['今', '昨', '去', '再', '來', '明', '午'];

/// A row with the second character of its form, or NUL where it has only one: most
/// candidates are told apart by it.
type Entry = (char, &'static Row);

/// The rows with one first syllable, longest form first.
#[derive(Default)]
struct Bucket {
    /// A bit for each second character that one of them can have.
    seconds: u64,
    rows: Vec<Entry>,
}

/// The [`char_bit`] of the character that the bytes begin with: the last six bits of its number are those of
/// its last byte.
#[inline]
fn first_bit(text: &[u8]) -> u64 {
    let last = match *text {
        [0xc0..=0xdf, last, ..] | [0xe0..=0xef, _, last, ..] | [0xf0..=0xff, _, _, last, ..] | [last, ..] => last,
        [] => 0,
    };
    1 << (last % 64)
}

/// Rows by their first syllable, longest form first.
pub(crate) struct Index {
    /// For each Hangul syllable, and each of the hanja, 0, or one more than its place in `buckets`.
    of_syllable: Vec<u8>,
    buckets: Vec<Bucket>,
    /// By the same numbers, a bit for each second character of what can begin an expression: a row or
    /// an ordinal, and of a numeral what it goes on with.
    begins: Vec<u64>,
}

pub(crate) static INDEX: Lazy<Index> = Lazy::new(|| {
    let of_syllable = vec![0; SYLLABLES + HANJA_FIRSTS.len()];
    let mut index = Index { of_syllable, buckets: Vec::new(), begins: vec![0] };
    let after_numeral = AFTER_NUMERAL.iter().fold(char_bit(' '), |bits, &c| bits | char_bit(c));
    for row in WORDS {
        let mut chars = row.form.chars();
        let Some((bucket, begins)) = chars.next().and_then(|first| index.bucket_mut(first)) else { continue };
        let second = chars.next();
        bucket.rows.push((second.unwrap_or('\0'), row));
        bucket.seconds |= second.map_or(u64::MAX, char_bit);
        *begins |= match second {
            Some(second) => char_bit(second),
            None if row.word.is_numeral() => after_numeral,
            None => u64::MAX,
        };
    }
    for (ordinal, _) in ORDINALS {
        let mut chars = ordinal.chars();
        if let Some((_, begins)) = chars.next().and_then(|first| index.bucket_mut(first)) {
            *begins |= chars.next().map_or(u64::MAX, char_bit);
        }
    }
    for bucket in &mut index.buckets {
        bucket.rows.sort_by_key(|(_, row)| std::cmp::Reverse(row.form.len()));
    }
    index
});

fn place(c: char) -> Option<usize> {
    let syllable = (c as u32).checked_sub(FIRST).and_then(|i| usize::try_from(i).ok()).filter(|&i| i < SYLLABLES);
    syllable.or_else(|| Some(SYLLABLES + HANJA_FIRSTS.iter().position(|&hanja| hanja == c)?))
}

/// The number of the character that three bytes write.
#[inline]
fn code(a: u8, b: u8, c: u8) -> u32 {
    (u32::from(a) & 0xf) << 12 | (u32::from(b) & 0x3f) << 6 | (u32::from(c) & 0x3f)
}

/// Whether the bytes begin with the word. Tables are tried row by row and nearly all rows fail within
/// their first syllables, so a call to compare memory costs more than it saves.
#[inline]
pub(crate) fn begins(text: &[u8], word: &str) -> bool {
    word.len() <= text.len() && text.iter().zip(word.as_bytes()).all(|(a, b)| a == b)
}

impl Index {
    /// The bucket of a first syllable and what can begin with it, made where there is none.
    fn bucket_mut(&mut self, first: char) -> Option<(&mut Bucket, &mut u64)> {
        let slot = self.of_syllable.get_mut(place(first)?)?;
        if *slot == 0 {
            self.buckets.push(Bucket::default());
            self.begins.push(0);
            // about a hundred first syllables; the soundness test counts them
            *slot = u8::try_from(self.buckets.len()).unwrap_or(u8::MAX);
        }
        let slot = usize::from(*slot);
        Some((self.buckets.get_mut(slot - 1)?, self.begins.get_mut(slot)?))
    }

    /// The bucket of the text's first syllable, and its second character.
    #[inline]
    fn bucket(&self, text: &str) -> Option<(&Bucket, char)> {
        let mut chars = text.chars();
        let slot = *self.of_syllable.get(place(chars.next()?)?)?;
        let bucket = self.buckets.get(usize::from(slot).checked_sub(1)?)?;
        Some((bucket, chars.next().unwrap_or('\0')))
    }

    /// Whether an expression may begin with the word that begins with these three bytes, as its
    /// first two characters tell.
    #[inline]
    pub(crate) fn may_begin(&self, text: &[u8]) -> bool {
        let [a @ 0xe4..=0xed, b, c, behind @ ..] = text else { return false };
        let place = match (code(*a, *b, *c)).checked_sub(FIRST) {
            Some(i) => Some(i as usize),
            None => char::from_u32(code(*a, *b, *c)).and_then(place),
        };
        let slot = place.and_then(|i| self.of_syllable.get(i)).copied().unwrap_or_default();
        slot > 0 && self.begins.get(usize::from(slot)).is_some_and(|begins| begins & first_bit(behind) != 0)
    }

    /// The rows whose form the text begins with, longest first.
    #[inline]
    pub(crate) fn at<'t>(&'t self, text: &'t str) -> impl Iterator<Item = &'static Row> + 't {
        let bucket = self.bucket(text).filter(|(bucket, second)| bucket.seconds & char_bit(*second) != 0);
        let (rows, second) = bucket.map_or((&[][..], '\0'), |(bucket, second)| (bucket.rows.as_slice(), second));
        rows.iter()
            .filter(move |(next, row)| *next == '\0' || (*next == second && begins(text.as_bytes(), row.form)))
            .map(|&(_, row)| row)
    }
}

/// A small table whose words are looked for behind a place.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Behind {
    Unit,
    Power,
    Over,
    Edge,
    Near,
    Boundary,
    Tail,
    NounTail,
    Counted,
    Compared,
    Since,
    /// [`ANNOUNCED`] and [`DONE_BEFORE`], behind their blank.
    Told,
    LengthTail,
    LengthMod,
    SpanWord,
    Distance,
    Range,
    Between,
    CountedFrom,
    And,
    Ordinal,
    NotTime,
    /// [`AFTER_NUMERAL`].
    AfterNumeral,
}

/// A small table whose words are looked for before a place.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Before {
    Mod,
    LocalTime,
    Lunar,
    Term,
    Counted,
    FromNow,
    Incident,
    PlayingTime,
    PerWeek,
    Ordinal,
    Lasting,
    LastingAdverb,
}

/// Which tables a character begins (or ends) words of, a bit for each: at nearly every place it is
/// none of those that the rules ask for, and one look says so of all.
pub(crate) struct Edges {
    syllables: Vec<u32>,
    ascii: [u32; 128],
    /// What any other character is taken for.
    others: u32,
}

/// The tables that a word at one place can be of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Among(u32);

impl Among {
    #[inline]
    pub(crate) fn behind(self, table: Behind) -> bool {
        self.0 & (1 << table as u32) != 0
    }

    #[inline]
    pub(crate) fn before(self, table: Before) -> bool {
        self.0 & (1 << table as u32) != 0
    }
}

impl Edges {
    fn new() -> Self {
        Self { syllables: vec![0; SYLLABLES], ascii: [0; 128], others: 0 }
    }

    fn add(&mut self, table: u32, edges: impl Iterator<Item = Option<char>>) {
        for c in edges.flatten() {
            let ascii = usize::try_from(u32::from(c)).ok().and_then(|c| self.ascii.get_mut(c));
            let bits = match place(c).and_then(|i| self.syllables.get_mut(i)) {
                Some(bits) => bits,
                None => ascii.unwrap_or(&mut self.others),
            };
            *bits |= 1 << table;
        }
    }

    /// The tables of the character that the text begins with.
    #[inline]
    pub(crate) fn first(&self, text: &[u8]) -> Among {
        match *text {
            [] => Among(0),
            [a @ 0xea..=0xed, b, c, ..] => self.syllable(a, b, c),
            [a, ..] => Among(self.ascii.get(usize::from(a)).copied().unwrap_or(self.others)),
        }
    }

    /// The tables of the character that the text ends with.
    #[inline]
    pub(crate) fn last(&self, text: &[u8]) -> Among {
        match *text {
            [] => Among(0),
            [.., a] if a < 0x80 => Among(self.ascii.get(usize::from(a)).copied().unwrap_or_default()),
            [.., a @ 0xea..=0xed, b, c] => self.syllable(a, b, c),
            _ => Among(self.others),
        }
    }

    /// Of a character that three bytes write.
    #[inline]
    fn syllable(&self, a: u8, b: u8, c: u8) -> Among {
        let bits = code(a, b, c).checked_sub(FIRST).and_then(|i| self.syllables.get(i as usize));
        Among(bits.copied().unwrap_or(self.others))
    }
}

/// The rows of [`COUNTED_BEHIND`] by how they begin: their first syllables begin many other words.
pub(crate) static COUNTED: Lazy<ByEdge<(&'static str, bool)>> =
    Lazy::new(|| ByEdge::first(COUNTED_BEHIND, |(word, _)| word));

/// The same of [`NOT_TIMES`], which begin as times do.
pub(crate) static NAMES: Lazy<ByEdge<&'static str>> = Lazy::new(|| ByEdge::first(NOT_TIMES, |name| name));

/// The same of [`UNITS`].
pub(crate) static UNITS_HERE: Lazy<ByEdge<(&'static str, Unit)>> = Lazy::new(|| ByEdge::first(UNITS, |(word, _)| word));

/// The tables of the words behind a place, by their first characters.
pub(crate) static FIRSTS: Lazy<Edges> = Lazy::new(|| {
    let mut firsts = Edges::new();
    let first = |word: &'static str| word.trim_start_matches(' ').chars().next();
    let mut add = |table: Behind, words: &mut dyn Iterator<Item = &'static str>| {
        firsts.add(table as u32, words.map(first));
    };
    add(Behind::Unit, &mut UNITS.iter().map(|&(word, _)| word));
    add(Behind::Power, &mut POWERS.iter().map(|&(word, _)| word));
    add(Behind::Over, &mut [OVER].into_iter());
    add(Behind::Edge, &mut EDGES.iter().map(|&(word, _)| word));
    add(Behind::Near, &mut NEAR.iter().copied());
    add(Behind::Boundary, &mut BOUNDARIES.iter().map(|&(word, ..)| word));
    add(Behind::Tail, &mut TAILS.iter().copied());
    add(Behind::NounTail, &mut NOUN_TAILS.iter().copied());
    add(Behind::Counted, &mut COUNTED_BEHIND.iter().map(|&(word, _)| word));
    add(Behind::Compared, &mut COMPARED.iter().copied());
    add(Behind::Since, &mut SINCE.iter().copied());
    add(Behind::Told, &mut ANNOUNCED.iter().chain(DONE_BEFORE).copied());
    add(Behind::LengthTail, &mut LENGTH_TAILS.iter().copied());
    add(Behind::LengthMod, &mut LENGTH_MODS.iter().map(|&(word, _)| word));
    add(Behind::SpanWord, &mut SPAN_WORDS.iter().copied());
    add(Behind::Distance, &mut DISTANCES.iter().map(|&(word, _)| word));
    add(Behind::Range, &mut RANGE_MARKS.iter().copied());
    add(Behind::Between, &mut BETWEEN.iter().copied());
    add(Behind::CountedFrom, &mut COUNTED_FROM.iter().copied());
    add(Behind::And, &mut AND.iter().copied());
    add(Behind::Ordinal, &mut ORDINALS.iter().map(|&(word, _)| word));
    add(Behind::NotTime, &mut NOT_TIMES.iter().copied());
    firsts.add(Behind::AfterNumeral as u32, AFTER_NUMERAL.iter().map(|&c| Some(c)));
    firsts
});

/// The tables of the words before a place, by their last characters.
pub(crate) static LASTS: Lazy<Edges> = Lazy::new(|| {
    let mut lasts = Edges::new();
    let mut add = |table: Before, words: &mut dyn Iterator<Item = &'static str>| {
        lasts.add(table as u32, words.map(|word| word.chars().next_back()));
    };
    add(Before::Mod, &mut MODS_BEFORE.iter().map(|&(word, _)| word));
    add(Before::LocalTime, &mut LOCAL_TIME.iter().chain(BY_LOCAL_TIME).copied());
    add(Before::Lunar, &mut LUNAR.iter().copied());
    add(Before::Term, &mut TERMS.iter().copied());
    add(Before::Counted, &mut COUNTED_BEFORE.iter().copied());
    add(Before::FromNow, &mut FROM_NOW.iter().copied());
    add(Before::Incident, &mut INCIDENTS.iter().copied());
    add(Before::PlayingTime, &mut PLAYING_TIMES.iter().copied());
    add(Before::PerWeek, &mut [PER_WEEK].into_iter());
    add(Before::Lasting, &mut LASTING.iter().copied());
    add(Before::LastingAdverb, &mut LASTING_ADVERBS.iter().copied());
    add(Before::Ordinal, &mut ORDINALS.iter().map(|&(word, _)| word));
    lasts
});

#[cfg(test)]
mod tests {
    use super::super::expr::{ClockField, DateExpr, DayField, PartField, What, YearField};
    use super::super::scan;
    use super::super::value::{Amount, TimeLength};
    use super::*;
    use std::collections::HashSet;
    use unicode_normalization::is_nfc;

    #[test]
    fn forms_are_unique_composed_and_not_empty() {
        let mut seen = HashSet::new();
        for row in WORDS {
            assert!(!row.form.is_empty() && is_nfc(row.form), "{:?}", row.form);
            assert!(seen.insert(row.form), "{} stands twice", row.form);
        }
        let forms = WORDS.iter().map(|row| row.form).chain(ORDINALS.iter().map(|(word, _)| *word));
        let first: HashSet<char> = forms.filter_map(|form| form.chars().next()).collect();
        assert!(first.len() < usize::from(u8::MAX), "the index counts first syllables in a byte");
        assert!(first.iter().all(|&c| place(c).is_some()), "a row begins with a hanja that has no place");
    }

    #[test]
    fn small_tables_are_sound() {
        let tables: &[&[&str]] = &[
            NEAR,
            COMPARED,
            MADE_FOR_A_YEAR,
            FOR_A_YEAR,
            RELATIVE_ENDS,
            NOT_RELATIVE,
            NO_HEADS,
            HOW_NEAR,
            TAILS,
            NOUN_TAILS,
            COUNTED_BEFORE,
            TERMS,
            FOUR_DIGIT_COUNTS,
            QUARTER_COUNTS,
            SHARE_TAILS,
            SHARE_NOUNS,
            PLAYING_TIMES,
            SPAN_WORDS,
            LASTING,
            LASTING_ADVERBS,
            COMPARISONS,
            AT,
            EVENTS,
            SINCE,
            SO_MANY,
            WORKS,
            LOCAL_TIME,
            BY_LOCAL_TIME,
            NAME_ENDS,
            LENGTH_TAILS,
            HOUR_NAMES,
            SLASH_TAILS,
            NATIVE_NUMERALS,
            BETWEEN,
            COUNTED_FROM,
            AND,
            AFTER_CLAUSE,
            ADVERBS,
            SEASON_TAILS,
            QUOTED_NAMES,
            NOT_TIMES,
            TITLES_AFTER_FORMER,
            NOUNS_OF_THE_YEAR,
            RANGE_MARKS,
            NEW_YEAR_TAILS,
            LUNAR,
            FROM_NOW,
            SAME_PERIODS,
            LIST_MARKS,
            RATES,
            RATE_UNITS,
            WORKING_DAYS,
            ABOUT_NOW,
            ORDINAL_MARKS,
            DAY_MARKS,
            PERIOD_NOUNS,
            INCIDENTS,
            DONE_BEFORE,
            ANNOUNCED,
            QUOTE_LINE_ENDS,
        ];
        for table in tables {
            let unique: HashSet<_> = table.iter().collect();
            assert_eq!(unique.len(), table.len(), "{table:?}");
            assert!(table.iter().all(|word| !word.is_empty() && is_nfc(word)), "{table:?}");
        }
        let unit: Vec<&str> = UNITS.iter().map(|(word, _)| *word).collect();
        let edge: Vec<&str> = EDGES.iter().map(|(word, _)| *word).collect();
        let before: Vec<&str> = ORDINALS.iter().map(|(word, _)| *word).collect();
        for words in [unit, edge, before] {
            for (i, word) in words.iter().enumerate() {
                let hidden = words[..i].iter().any(|earlier| word.starts_with(earlier));
                assert!(!hidden, "{word} is never reached");
            }
        }
        assert!(COUNTED_BEHIND.iter().all(|(word, _)| !word.starts_with(' ')));
        assert!(ANNOUNCED.iter().chain(DONE_BEFORE).all(|word| word.starts_with(' ')));
        let native: HashSet<_> = NATIVE_NUMERALS.iter().collect();
        assert!(native.iter().all(|form| WORDS.iter().any(|row| row.form == **form)));
    }

    fn date(f: impl FnOnce(&mut DateExpr)) -> What {
        let mut date = DateExpr::default();
        f(&mut date);
        What::Date(date)
    }

    fn length(unit: TimeUnit, amount: Amount, side: Option<Side>) -> What {
        What::Length { least: TimeLength::of(unit, amount), most: None, side }
    }

    fn exact(n: u32) -> Amount {
        Amount::Exact { units: u64::from(n), scale: 0 }
    }

    /// The smallest sentence in which the row's word says what the row says.
    fn minimal(row: &Row) -> (String, What) {
        let form = row.form;
        let with = |rest: &str| format!("{form}{rest}");
        match row.word {
            Word::Side(side) => {
                let what = date(|d| (d.side, d.part) = (Some(side), Some(PartField::Month(6))));
                (with(" 6월"), what)
            }
            Word::Lately => (with(" 3년간"), length(TimeUnit::Year, exact(3), Some(Side::Past))),
            Word::Ahead => (with(" 3년간"), length(TimeUnit::Year, exact(3), Some(Side::Future))),
            Word::Bc => (with(" 50년"), date(|d| d.year = Some(YearField::Year(-50)))),
            Word::Year(n) => (with(""), date(|d| d.year = Some(YearField::OfNow(n)))),
            Word::YearOf(n) => (with(""), date(|d| d.year = Some(YearField::OfText(n)))),
            Word::Month(n) => (with(""), date(|d| d.part = Some(PartField::MonthOfNow(n)))),
            Word::MonthOf(n) => (with(""), date(|d| d.part = Some(PartField::MonthOfText(n)))),
            Word::NamedMonth(n) => (with("에"), date(|d| d.part = Some(PartField::Month(n)))),
            Word::Quarter(n) => (with(""), date(|d| d.part = Some(PartField::QuarterOfNow(n)))),
            Word::QuarterOf(n) => (with(""), date(|d| d.part = Some(PartField::QuarterOfText(n)))),
            Word::Half(n) => (with(""), date(|d| d.part = Some(PartField::Half(n)))),
            Word::Halves => {
                let half = |n| DateExpr { part: Some(PartField::Half(n)), ..DateExpr::default() };
                (with(""), What::Range(half(1), half(2)))
            }
            Word::AboutNow => {
                let what = date(|d| (d.year, d.part) = (Some(YearField::OfNow(-1)), Some(PartField::AboutNow)));
                (format!("지난해 {form}"), what)
            }
            Word::HalfOfNow(n) => (with(""), date(|d| d.part = Some(PartField::HalfOfNow(n)))),
            Word::Week(n) => (with(""), date(|d| d.part = Some(PartField::WeekOfNow(n)))),
            Word::LastWeek => (with(" 대비"), date(|d| d.part = Some(PartField::WeekOfNow(-1)))),
            Word::Weekend(n) => (with(""), date(|d| d.part = Some(PartField::WeekendOfNow(n)))),
            Word::Day(n) => (with(""), date(|d| d.day = Some(DayField::OfNow(n)))),
            Word::DayOf(n) => (with(""), date(|d| d.day = Some(DayField::OfText(n)))),
            Word::ThatDay => (with(""), date(|d| d.day = Some(DayField::Same))),
            Word::TradingDay(n) => (with(""), date(|d| d.day = Some(DayField::TradingDay(n)))),
            Word::Weekday(n) => (with(""), date(|d| d.day = Some(DayField::Weekday(n)))),
            Word::PartOf(part, n) => {
                let clock = ClockField { part: Some(part), ..ClockField::default() };
                (with(""), date(|d| (d.day, d.clock) = (Some(DayField::OfNow(n)), Some(clock))))
            }
            Word::Part(part, _) => {
                let clock = ClockField { part: Some(part), ..ClockField::default() };
                (with(""), date(|d| d.clock = Some(clock)))
            }
            Word::Clock(hour) => {
                let clock = ClockField { hour: Some(hour), minute: Some(0), ..ClockField::default() };
                (with(""), date(|d| d.clock = Some(clock)))
            }
            Word::Season(season) => (with("에"), date(|d| d.part = Some(PartField::Season(season)))),
            Word::Holiday(holiday) => (with("에는"), date(|d| d.day = Some(DayField::Holiday(holiday)))),
            Word::Edge(TimeUnit::Month, _) => (with(""), date(|d| d.part = Some(PartField::MonthOfNow(0)))),
            Word::Edge(TimeUnit::Week, _) => (with(""), date(|d| d.part = Some(PartField::WeekOfNow(0)))),
            Word::Edge(..) => (with(""), date(|d| d.year = Some(YearField::OfNow(0)))),
            Word::SamePeriod(n) => (with(""), date(|d| d.part = Some(PartField::Same(Some(n))))),
            Word::Same => {
                let what = date(|d| (d.year, d.part) = (Some(YearField::OfNow(-1)), Some(PartField::Same(None))));
                (format!("지난해 {form}"), what)
            }
            Word::Length(unit, n) | Word::HalfLength(unit, n) => {
                (with(" 만에"), length(unit, exact(u32::from(n)), None))
            }
            Word::SomeLength(unit, digits) => (with(" 만에"), length(unit, Amount::Unknown { digits }, None)),
            Word::Numeral(n) if NATIVE_NUMERALS.contains(&form) => {
                (with(" 시간"), length(TimeUnit::Hour, exact(n), None))
            }
            Word::Numeral(n) => (with("개월"), length(TimeUnit::Month, exact(n), None)),
            Word::OneOrTwo(least, most) => {
                let of = |n: u8| TimeLength::of(TimeUnit::Hour, exact(u32::from(n)));
                (with(" 시간"), What::Length { least: of(least), most: Some(of(most)), side: None })
            }
            Word::Some(digits) => (with(" 년"), length(TimeUnit::Year, Amount::Unknown { digits }, None)),
            Word::Each(cycle) => (with(" 한다"), What::Set(Some(cycle), DateExpr::default())),
            Word::Every(unit, n) => (with(""), What::SetLength(TimeLength::of(unit, exact(u32::from(n))))),
        }
    }

    #[test]
    fn every_row_is_reached_with_its_meaning() {
        let mut unreached = Vec::new();
        for row in WORDS {
            let (text, what) = minimal(row);
            let mut found = Vec::new();
            scan::scan(&text, 0..text.len(), &mut found);
            if found.first().map(|f| (f.span.start, &f.value.what)) != Some((0, &what)) {
                unreached.push(format!("{text}: {:?}", found.first().map(|f| &f.value.what)));
            }
        }
        assert!(unreached.is_empty(), "{}", unreached.join("\n"));
    }

    #[test]
    fn what_is_no_time_blocks_what_it_begins_with() {
        for name in NOT_TIMES {
            let mut found = Vec::new();
            scan::scan(name, 0..name.len(), &mut found);
            assert!(found.is_empty(), "{name}");
        }
    }
}
