//! The small words beside names: particles, what a body is called by alone, what sentences end in.

use super::{FORCES, PARTIES};
use crate::text::lexicon::is_country;
use crate::text::lists::{Keyed, List};

/// The particles of who acts, behind a name.
pub(crate) const SUBJECT: &[&str] = &["은", "는", "이", "가"];
/// The same as the ends of words.
pub(crate) const SUBJECT_ENDINGS: &[char] = &['은', '는', '이', '가'];
/// Behind a name that was one elsewhere in the text.
pub(crate) const NAMED_AGAIN: &[&str] = &["은", "는", "이", "가", "의", "도", "측", "측은"];
/// Behind a name that speaks.
pub(crate) const SPEAKS: &[&str] = &["은", "는", "이", "가", "측은", "도"];
/// Behind the name of a firm that does something, alone or with another.
pub(crate) const IN_BUSINESS: &[&str] = &["은", "는", "이", "가", "와", "과"];
/// Behind a name in a list.
pub(crate) const LISTED_LAST: &[&str] = &["은", "는", "이", "가", "의", "와", "과"];
/// Behind a local government whose sentence has to say what it does.
pub(crate) const DOES_OR_IS_BESIDE: &[&str] = &["는", "은", "가", "이", "도", "와", "과"];
/// Behind a local government whose people are spoken of.
pub(crate) const ON_ITS_SIDE: &[&str] = &["측", "측은", "측이", "측에"];
/// Behind a body that is called by its kind alone.
pub(crate) const ACTS_BY_KIND: &[&str] =
    &["은", "는", "이", "가", "의", "에", "에서", "측", "측은", "과", "와", "도", "을", "를"];
/// Behind the name of a team: nothing, or what is written of matches.
pub(crate) const BEHIND_TEAMS: &[&str] =
    &["", "은", "는", "이", "가", "을", "를", "의", "와", "과", "와의", "과의", "에", "전에서", "전"];

/// Whose something is.
pub(crate) const OF: &str = "의";
/// The copula before a noun: `준비기구인`.
pub(crate) const BEING: char = '인';
/// What an object ends in.
pub(crate) const OBJECT: &[char] = &['을', '를'];
/// What ends a word that belongs to the verb or noun behind it, and not to a title.
pub(crate) const BEFORE_OTHERS: &[char] = &['을', '를', '의'];
/// Where something is.
pub(crate) const IN: &str = "에서";
/// To whom or where something is.
pub(crate) const AT: &[&str] = &["에게", "에서"];

/// The particle of a source, and the word behind it.
pub(crate) const TO: &str = "에";
pub(crate) const ACCORDING: &str = "따르면";

/// Whether a source is named before `rest`: `에 따르면`, `에따르면`.
pub(crate) fn is_according_to(rest: &str) -> bool {
    rest.strip_prefix(TO).is_some_and(|rest| rest.strip_prefix(' ').unwrap_or(rest).starts_with(ACCORDING))
}

/// The particles behind a province in short that show that it does not end in one itself.
pub(crate) const BEHIND_PROVINCES: &[&str] = &["는", "가", "도", "와", "의", "를"];
/// What a headline's first body is followed by: a comma or what it says.
pub(crate) const HEADLINE_GOES_ON: &[&str] = &[", ", " \"", " “"];

/// What sentences end in, and statements that another follows.
pub(crate) const SENTENCES_END: &str = "다.";
pub(crate) const STATEMENTS_END: &str = "다. ";
/// What a clause with a verb ends in.
pub(crate) const CLAUSE_END: char = '다';
/// The same of what stands in marks and is no name.
pub(crate) const CLAUSES_END_IN: &[char] = &['다', '요', '까', '자', '라'];
/// What dates end in.
pub(crate) const DATES_END_IN: &[char] = &['일', '월', '년'];

/// Said of a town that is only compared.
pub(crate) const MOST_OF_ALL: &str = " 가장 ";

/// Behind the number of districts: `16개 군`.
pub(crate) const PIECES: char = '개';

/// Between the names of a list.
pub(crate) const BETWEEN_NAMES: &[&str] = &["와 ", "과 ", ", "];
/// Behind a name where the list goes on or ends.
pub(crate) const LIST_GOES_ON: &[&str] = &[", ", "·", " 등"];

/// Between the word for a trade and the name in marks.
pub(crate) const BEFORE_MARKED: &[&str] = &[" '", " ‘", " \"", " “"];

/// Behind the name of who has given a picture.
pub(crate) const COURTESY_OF: &str = "제공";

/// A person whose name is not given: `이모 군`.
pub(crate) const SO_AND_SO: char = '모';

/// What words for parts of a body end in, which a firm before its `인수` is not: `디자인팀`.
pub(crate) const DIVISIONS_END_IN: &[char] = &['부', '소', '과', '실', '팀', '인'];

/// Before a short form in brackets.
pub(crate) const SHORT_FROM_HERE: &str = "이하";

/// Who sits in a chamber, behind its name.
pub(crate) const MEMBER: &str = "의원";

/// The people of a state who have to do with something: `재난 당국`.
pub(crate) const AUTHORITY: &str = "당국";
/// The forces; a country before them makes no name of theirs.
pub(crate) const FORCES_ALONE: &str = "군";
/// A state, and also a week.
pub(crate) const STATE_OR_WEEK: &str = "주";
/// China, and also `while`.
pub(crate) const CHINA_OR_DURING: &str = "중";
/// What courts end in, which stay without a name of their own behind their place.
pub(crate) const COURT: &str = "법원";
/// A parliament, which has only a country before it.
pub(crate) const PARLIAMENT: &str = "국회";
/// A team of a country, with what it plays before it.
pub(crate) const TEAM: &str = "대표팀";
/// What provinces end in, which is also a particle.
pub(crate) const PROVINCE: char = '도';
/// What parties end in.
pub(crate) const PARTY: char = '당';
/// A court behind its town, and the end of laws: `아동복지법`.
pub(crate) const COURT_OR_LAW: &str = "지법";
/// A public body, and an industrial park behind its town: `남동공단`.
pub(crate) const BODY_OR_PARK: &str = "공단";

/// Whether the word says in what country a mission is: `주미`, but not `주재`.
pub(crate) fn is_abroad(word: &str) -> bool {
    let host = word.strip_prefix(STATE_OR_WEEK);
    host.is_some_and(|host| host.is_empty() || is_country(host) || (host.chars().count() < 3 && host != RESIDENT))
}

/// Who is posted somewhere, behind the same syllable.
const RESIDENT: &str = "재";

/// What has to be around a body that is called by a word with other meanings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Held {
    /// Nothing more.
    Free,
    /// Neither a person nor a noun before it.
    ByWords,
    /// Something of parties nearby.
    ByPolitics,
    /// The beginning of a sentence that says what it does.
    ByDeeds,
}

/// A body that a text calls by a short word for its kind: `군은`, `당 지도부`, `시는 … 밝혔다`.
pub(crate) struct Alone {
    form: &'static str,
    pub(crate) held: Held,
    /// What is written onto it where it is a body.
    pub(crate) acts: &'static [&'static str],
    /// What it has, as the next word.
    pub(crate) has: Option<List>,
}

const ALONE: &[Alone] = &[
    Alone {
        form: FORCES_ALONE,
        held: Held::ByWords,
        acts: &["은", "이", "의", "에", "과", "에서", "에서는", "도", "을", "당국"],
        has: Some(FORCES),
    },
    Alone { form: "군대", held: Held::Free, acts: &["는", "가", "의", "도"], has: Some(FORCES) },
    Alone {
        form: "당",
        held: Held::ByPolitics,
        acts: &["은", "이", "의", "에", "에서", "과", "을"],
        has: Some(PARTIES),
    },
    Alone { form: "시", held: Held::ByDeeds, acts: &["는", "가"], has: None },
    Alone { form: "구", held: Held::ByDeeds, acts: &["는", "가"], has: None },
    Alone { form: "도", held: Held::ByDeeds, acts: &["는", "가"], has: None },
];

impl Alone {
    /// The words.
    pub(super) fn forms() -> impl Iterator<Item = &'static str> {
        ALONE.iter().map(|row| row.form)
    }

    /// The row of exactly this word.
    pub(crate) fn of(word: Keyed<'_>) -> Option<&'static Self> {
        ALONE.iter().filter(|_| List::Alone.contains(word)).find(|row| row.form == word.word)
    }
}
