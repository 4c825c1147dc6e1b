//! The publication date that a page carries in its own text.
//!
//! Only asked for by [`ExtractorBuilder::infer_date`](crate::ExtractorBuilder::infer_date): a date
//! in an article is usually one that it tells of, so only these places count, in this order:
//! a labelled stamp (`입력 2024.10.10 13:43`), a line that holds nothing but a full date, a
//! full date in the first line behind a dateline's bracket (`(서울=○○통신) 2024.10.10`), and the
//! end of a line that is sent off or signed (`2024/10/10 13:43 송고`, `김나래 기자 2024.10.10`).

use crate::document::PublicationTime;
use chrono::{NaiveDate, NaiveTime};
use once_cell::sync::Lazy;
use regex::{Captures, Regex};

/// Words before a page's stamp, the best evidence first: the first publication
/// counts, a later change only where nothing else is given.
#[rustfmt::skip]
const LABELS: &[&str] = &[
    "입력", "송고", "승인", "등록", "발행", "게재", "게시", "작성", "보도", "배포", "기사입력", "기사등록", "기사승인", "최초입력", "최종입력", "업데이트", "수정",
];

/// What may be joined to them: `입력시간`, `발행일`, `보도시점`.
const LABEL_ENDS: &str = "(?:시간|일시|일자|날짜|시각|시점|일)?";

/// Labels that prose has before dates as well (`특허 등록 2019.5.7`): no sentence stands in their line.
const ALSO_PROSE: &[&str] = &["등록", "발행", "게재", "작성", "보도", "배포"];

/// How a sentence ends.
const SENTENCE_END: &str = "다.";

/// Words behind a stamp that ends its line.
const LABELS_BEHIND: &str = "송고|입력|게재|승인|등록";

/// Who signs a line that ends with a stamp.
const SIGNERS: &str = "기자|특파원|통신원";

/// Words of the stamp's clock.
const AFTERNOON: &str = "오후";

/// A full date, with a clock time where one follows; `YEAR` stands for its year.
const STAMP: &str = r"(?P<y>YEAR)\s?[-./년]\s?(?P<m>\d{1,2})\s?[-./월]\s?(?P<d>\d{1,2})(?:\s?일|\.)?(?:\s?\([월화수목금토일]\))?(?:[T,]?\s{0,2}(?P<half>오전|오후)?\s?(?P<h>\d{1,2}):(?P<min>\d{2})(?::\d{2})?)?";

/// A pattern with every `STAMP` in it spelled out; two digits are a year only behind a label.
fn pattern(written: &str, year: &str) -> Option<Regex> {
    Regex::new(&written.replace("STAMP", &STAMP.replace("YEAR", year))).ok()
}

const FOUR_DIGITS: &str = r"(?:19|20)\d\d";
const OR_TWO: &str = r"(?:19|20)\d\d|'?\d\d";

static LABELLED: Lazy<Option<Regex>> = Lazy::new(|| {
    let labels = LABELS.join("|");
    pattern(&format!(r"(?m)(?:^|[\s\[(|:·/>\d])(?P<label>{labels}){LABEL_ENDS}\s{{0,2}}[:|]?\s?STAMP"), OR_TWO)
});
static ALONE: Lazy<Option<Regex>> = Lazy::new(|| pattern(r"(?m)^\s*[\[(]?\s*STAMP\s*[\])]?\s*$", FOUR_DIGITS));
static BEHIND_BRACKET: Lazy<Option<Regex>> =
    Lazy::new(|| pattern(r"^\s*[\[(【][^\])】\n]{1,40}[\])】]\s?STAMP", FOUR_DIGITS));
/// `2024/10/10 13:43 송고`, `김나래 기자 2024.10.10`: at the end of a line.
static SIGNED: Lazy<Option<Regex>> =
    Lazy::new(|| pattern(&format!(r"(?m)STAMP\s?(?:{LABELS_BEHIND})\s*[\])]?\s*$"), FOUR_DIGITS));
static BYLINE: Lazy<Option<Regex>> =
    Lazy::new(|| pattern(&format!(r"(?m)(?:{SIGNERS})\s?[|=/,]?\s?STAMP\s*$"), FOUR_DIGITS));

/// The publication date as the text itself gives it.
pub(crate) fn infer(view: &str) -> Option<PublicationTime> {
    let first = |pattern: &Lazy<Option<Regex>>| pattern.as_ref()?.captures_iter(view).find_map(|stamp| read(&stamp));
    labelled(view)
        .or_else(|| first(&ALONE))
        .or_else(|| first(&BEHIND_BRACKET))
        .or_else(|| first(&SIGNED))
        .or_else(|| first(&BYLINE))
}

fn labelled(view: &str) -> Option<PublicationTime> {
    LABELLED
        .as_ref()?
        .captures_iter(view)
        .filter_map(|stamp| {
            let label = stamp.name("label")?;
            let rank = LABELS.iter().position(|known| *known == label.as_str())?;
            let line = view.get(label.start()..)?.lines().next()?;
            let prose = ALSO_PROSE.contains(&label.as_str()) && line.contains(SENTENCE_END);
            Some((rank, read(&stamp).filter(|_| !prose)?))
        })
        .min_by_key(|&(rank, _)| rank)
        .map(|(_, at)| at)
}

fn read(stamp: &Captures<'_>) -> Option<PublicationTime> {
    let number = |name: &str| stamp.name(name)?.as_str().parse::<u32>().ok();
    let year = stamp.name("y")?.as_str().trim_start_matches('\'').parse::<i32>().ok()?;
    // of two digits the century is the one that pages are of
    let year = match year {
        0..=69 => 2000 + year,
        70..=99 => 1900 + year,
        _ => year,
    };
    let date = NaiveDate::from_ymd_opt(year, number("m")?, number("d")?)?;
    let clock = number("h").zip(number("min")).and_then(|(hour, minute)| {
        let afternoon = stamp.name("half").is_some_and(|half| half.as_str() == AFTERNOON);
        NaiveTime::from_hms_opt(if afternoon && hour < 12 { hour + 12 } else { hour }, minute, 0)
    });
    Some(clock.map_or_else(|| date.into(), |time| date.and_time(time).into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps() {
        for (text, expected) in [
            ("제목\n입력 2024.10.10 13:43\n본문", Some("2024-10-10 13:43")),
            ("기사입력 2021-03-04 오후 2:05 수정 2021-03-05 09:00", Some("2021-03-04 14:05")),
            ("수정 2021-03-05 09:00 입력 2021-03-04", Some("2021-03-04")),
            ("제목\n2019년 5월 7일\n본문이다.", Some("2019-05-07")),
            ("(서울=가나통신) 2020.01.02. 본문", Some("2020-01-02")),
            ("회사는 2019년 5월 7일 세워졌다.", None),
            ("입력시간 2024/10/10 13:43\n본문", Some("2024-10-10 13:43")),
            ("송고시간2024-10-10 13:43", Some("2024-10-10 13:43")),
            ("작성일 : 24.10.10\n본문", Some("2024-10-10")),
            ("등록 '97.3.2\n본문", Some("1997-03-02")),
            ("보도시점 2024. 10. 10.(목) 12:00", Some("2024-10-10 12:00")),
            ("(서울=가나통신) 본문이다.\n2024/10/10 13:43 송고", Some("2024-10-10 13:43")),
            ("본문이다.\n김나래 기자 2024.10.10", Some("2024-10-10")),
            ("특허 등록 2019.5.7 뒤 3년이 지났다.", None),
            ("기자 회견은 2024.10.10 열린다.", None),
            ("입력 2024.13.41", None),
            ("", None),
        ] {
            let found = infer(text).map(|at| match at.time() {
                Some(time) => format!("{} {}", at.date(), time.format("%H:%M")),
                None => at.date().to_string(),
            });
            assert_eq!(found.as_deref(), expected, "{text:?}");
        }
    }
}
