//! The publication date that a page carries in its own text.
//!
//! Only asked for by [`ExtractorBuilder::infer_date`](crate::ExtractorBuilder::infer_date): a date
//! in an article is usually one that it tells of, so only three places count, in this order:
//! a labelled stamp (`입력 2024.10.10 13:43`), a line that holds nothing but a full date, and a
//! full date in the first line behind a dateline's bracket (`(서울=○○통신) 2024.10.10`).

use crate::document::PublicationTime;
use chrono::{NaiveDate, NaiveTime};
use once_cell::sync::Lazy;
use regex::{Captures, Regex};

/// Words before a page's stamp, the best evidence first: the first publication
/// counts, a later change only where nothing else is given.
#[rustfmt::skip]
const LABELS: &[&str] = &[
    "입력", "등록", "승인", "송고", "발행", "게재", "게시", "작성", "보도", "기사입력", "최초입력", "발행일", "등록일", "작성일", "업데이트", "수정",
];

/// Words of the stamp's clock.
const AFTERNOON: &str = "오후";

/// A full date, with a clock time where one follows.
const STAMP: &str = r"(?P<y>(?:19|20)\d\d)\s?[-./년]\s?(?P<m>\d{1,2})\s?[-./월]\s?(?P<d>\d{1,2})(?:\s?일|\.)?(?:\s?\([월화수목금토일]\))?(?:[T,]?\s{0,2}(?P<half>오전|오후)?\s?(?P<h>\d{1,2}):(?P<min>\d{2})(?::\d{2})?)?";

static LABELLED: Lazy<Option<Regex>> = Lazy::new(|| {
    let labels = LABELS.join("|");
    Regex::new(&format!(r"(?P<label>{labels})\s?[:|]?\s?{STAMP}")).ok()
});
static ALONE: Lazy<Option<Regex>> = Lazy::new(|| Regex::new(&format!(r"(?m)^\s*[\[(]?\s*{STAMP}\s*[\])]?\s*$")).ok());
static BEHIND_BRACKET: Lazy<Option<Regex>> =
    Lazy::new(|| Regex::new(&format!(r"^\s*[\[(【][^\])】\n]{{1,40}}[\])】]\s?{STAMP}")).ok());

/// The publication date as the text itself gives it.
pub(crate) fn infer(view: &str) -> Option<PublicationTime> {
    labelled(view)
        .or_else(|| ALONE.as_ref()?.captures_iter(view).find_map(|stamp| read(&stamp)))
        .or_else(|| BEHIND_BRACKET.as_ref()?.captures(view).and_then(|stamp| read(&stamp)))
}

fn labelled(view: &str) -> Option<PublicationTime> {
    let rank = |stamp: &Captures<'_>| LABELS.iter().position(|label| *label == &stamp["label"]);
    LABELLED
        .as_ref()?
        .captures_iter(view)
        .filter_map(|stamp| Some((rank(&stamp)?, read(&stamp)?)))
        .min_by_key(|&(rank, _)| rank)
        .map(|(_, at)| at)
}

fn read(stamp: &Captures<'_>) -> Option<PublicationTime> {
    let number = |name: &str| stamp.name(name)?.as_str().parse::<u32>().ok();
    let year = i32::try_from(number("y")?).ok()?;
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
