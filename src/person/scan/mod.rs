//! From text to names of people: what the words say.
//!
//! A word with the shape of a name is a person where the words around it say so: a title
//! behind it (perhaps with the body between), an occupation before it, an age in brackets, a
//! list of people. A Korean full name of a good shape is one by itself. Whoever has been found
//! by a full name is then known throughout the text.

mod accept;
mod around;
mod bodies;
mod foreign;
mod known;
mod shape;
mod surname;
mod title;

use super::lexicon::{
    AND, FAMOUS, FAMOUS_FIRSTS, FAMOUS_WORDS, FOREIGN_SURNAMES, MASK, REGNAL, SHORT_FIRST, TWO_INITIALS,
};
use crate::mention::{Found, Span};
use crate::org::scan::OrgName;
use crate::text::lists::Lists;
use crate::text::particle::is_hangul;
use crate::text::words::Words;
use known::{Known, Marks};
use std::ops::Range;

/// How a name is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Surname and given name in Korean: `김영섭`.
    Korean,
    /// A foreign name, in full or in part: `피터 깁슨`, `깁슨`.
    Foreign,
    /// A surname alone: `김` in `김 대표`, `이` in `이씨`.
    Surname,
    /// A surname and 모: `김모`.
    Masked,
}

/// One name of a person as it stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PersonName {
    pub(crate) form: Form,
    /// The title at this mention, without particles.
    pub(crate) title: Option<Span>,
    /// 씨 and the like stand at it.
    pub(crate) courtesy: bool,
    /// Whether the title stands behind the name.
    pub(crate) title_behind: bool,
    /// Found by its shape and a verb alone: a listed organisation of that name is likelier.
    pub(crate) weak: bool,
}

/// Appends the names in the words, in text order, not overlapping. The organisations that are
/// known to stand among them help: `[김행] 청와대 대변인`.
pub(crate) fn scan(words: &Words<'_>, bodies: &[Found<OrgName>], out: &mut Vec<Found<PersonName>>) {
    let first = Reader { words, bodies, known: Known::default(), marks: Marks::default() };
    let mut marks = Marks::new(words.len());
    let found = first.read(|i| first.may_begin_name(i), |looked_at| marks.reopen(looked_at));
    let known = Known::of(&found, words.view());
    if known.is_empty() {
        out.extend(found);
        return;
    }
    known.mark(words, &mut marks);
    let second = Reader { words, bodies, known, marks };
    out.extend(second.read(|i| second.marks.any(i), |_| ()));
}

/// Takes out the people who were found by their shape alone where the list of organisations
/// has that name: `페덱스는 … 말했다`.
pub(crate) fn yield_to(people: &mut Vec<Found<PersonName>>, organisations: &[Found<OrgName>]) {
    people.retain_mut(|person| {
        let at = organisations.partition_point(|body| body.span.end <= person.span.start);
        let Some(body) = organisations.get(at).filter(|body| body.span.overlaps(person.span)) else { return true };
        // [리 클리포드] 콴타스 회장
        let behind =
            body.value.row.is_some() && body.span.end == person.span.end && body.span.start > person.span.start;
        if behind && person.value.form == Form::Foreign {
            person.span.end = body.span.start.saturating_sub(1);
            return true;
        }
        // 제트스타 최고경영자
        let alone = body.value.row.is_some() && body.span == person.span && person.value.form == Form::Foreign;
        // 부산대 교수
        let certain = body.value.certain && body.span == person.span;
        !(alone || certain || (person.value.weak && body.value.sure))
    });
}

struct Reader<'a, 'v> {
    words: &'a Words<'v>,
    /// The organisations of the text, in text order.
    bodies: &'a [Found<OrgName>],
    /// Who was found elsewhere in the text: nobody in the first round.
    known: Known<'v>,
    /// Which words may speak of them.
    marks: Marks,
}

impl<'v> Reader<'_, 'v> {
    /// Reads the words that `may_begin` a name, and tells which of them must be read again when
    /// more names are known.
    fn read(&self, may_begin: impl Fn(usize) -> bool, mut reopen: impl FnMut(Range<usize>)) -> Vec<Found<PersonName>> {
        let mut out: Vec<Found<PersonName>> = Vec::new();
        let mut i = 0;
        while i < self.words.len() {
            if !may_begin(i) {
                i += 1;
                continue;
            }
            match self.person(i, out.last()) {
                Some(found) => {
                    let next = self.next_word(i, &found);
                    reopen(i..next);
                    i = next;
                    out.push(found);
                }
                None => {
                    if self.depends(i) {
                        reopen(i..i + 1);
                    }
                    i += 1;
                }
            }
        }
        out
    }

    /// Whether anything that [`Reader::person`] asks for may be found at word `i`, if nobody is
    /// known yet: most words of a text are passed over by what was found of them when they were cut.
    #[inline]
    fn may_begin_name(&self, i: usize) -> bool {
        let words = self.words;
        words.lists(i).any(NAMED)
            || !words.is_plain(i)
                && (words.is_surname(i) && self.may_be_surname(i)
                    || words.may_be_korean(i) && self.may_be_korean(i)
                    || words.may_be_foreign(i) && words.sounds_foreign(i) && self.may_be_foreign(i)
                    || self.may_be_attached(i))
            || self.may_be_called(i)
            || words.lists(i).has(SHORT_FIRST) && self.may_have_company(i)
            || words.get(i).ends_with(MASK)
            || is_initial(words.get(i))
            || is_two_initials(words.get(i))
    }

    /// The word behind the name that was found at word `i` and its title.
    fn next_word(&self, i: usize, found: &Found<PersonName>) -> usize {
        let title = found.value.title.filter(|title| title.start >= found.span.end);
        let next = self.words.from(title.map_or(found.span.end, |title| title.end)).max(i + 1);
        // 박 모 씨
        if found.value.form == Form::Masked && self.words.get(next) == MASK {
            next + 1
        } else {
            next
        }
    }

    /// Whether word `i`, in which nobody was found, might be somebody if more were known: what
    /// [`Reader::person`] reads of the names before it and elsewhere, but for the word itself.
    fn depends(&self, i: usize) -> bool {
        if self.words.is_surname(i) || self.words.titled(i).next().is_some() {
            return true;
        }
        let beside_name = || !self.words.follows(i) || self.words.get(i - 1).ends_with(AND);
        (self.words.sounds_foreign(i) || self.words.may_be_korean(i)) && beside_name()
    }

    /// The person whose name begins with word `i`.
    fn person(&self, i: usize, before: Option<&Found<PersonName>>) -> Option<Found<PersonName>> {
        // digits and Latin letters begin no name that is looked for, but for initials
        if !self.words.get(i).chars().next().is_some_and(is_hangul) {
            let word = self.words.get(i);
            let shape = if is_initial(word) || is_two_initials(word) { self.initialled(i) } else { None };
            return shape.and_then(|shape| self.accept(i, shape, before));
        }
        self.short(i).or_else(|| self.attached(i)).or_else(|| self.shaped(i, before)).or_else(|| self.called(i))
    }

    fn text(&self, span: Span) -> &'v str {
        self.words.view().get(span.range()).unwrap_or_default()
    }
}

/// The lists whose words are names wherever they stand, or where little more is said.
const NAMED: Lists = Lists::of(&[FAMOUS, FAMOUS_WORDS, FAMOUS_FIRSTS, FOREIGN_SURNAMES, REGNAL]);

/// `JD` of `JD 밴스`.
fn is_two_initials(word: &str) -> bool {
    word.len() == TWO && TWO_INITIALS.contains(&word)
}

/// Letters of two initials.
const TWO: usize = 2;

/// `W` of `조지 W. 부시`.
fn is_initial(word: &str) -> bool {
    word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::org::list::OrgList;

    /// Every first look at a word is sound: what it passes over is nobody to the rules either.
    #[test]
    fn whoever_is_passed_over_is_nobody() {
        let before = "|배우 |아내 |(사장 |삼성전자 |유오성, |김성균과 |A |울린 |‘";
        let names =
            "김영섭|서정한|사진이|김훈|김탁|수지|비|김|이|한|시|남궁|김모|킵|조|깁슨|아사|토대|피터|베네딕토|비오|\
            하랄|아베|광희|구간|시장|부장|B.J. 업튼|김C";
        let behind =
            "|은 말했다|는 태어났다|이 나섰다|에게|을|의 대표|에서| 대표| 씨는|씨가| 양은|대표|(65) 의원|(65·여)|\
            (DJ) 전 대통령| 모 씨| 전 총리| 삼성전자 대표| 청와대 대변인이|, 조윤희 씨|·박근혜| 깁슨은|-깁슨| W. 부시|\
            \u{20}드 용| 권은| 손| 16세| 신조 총리|측은| 측 변호사| 국제공항";
        let list = OrgList::default();
        for before in before.split('|') {
            for name in names.split('|') {
                for behind in behind.split('|') {
                    let text = format!("{before}{name}{behind}");
                    let (words, mut bodies) = (Words::new(&text), Vec::new());
                    crate::org::scan::scan(&words, &list, &mut bodies);
                    let (known, marks) = (Known::default(), Marks::default());
                    let reader = Reader { words: &words, bodies: &bodies, known, marks };
                    let found = reader.read(|i| reader.may_begin_name(i), |_| ());
                    assert_eq!(found, reader.read(|_| true, |_| ()), "{text}");
                }
            }
        }
    }
}
