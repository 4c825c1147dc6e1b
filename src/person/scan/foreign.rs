//! The shape of a foreign name: words in a row that sound so, the last one without its particles.

use super::shape::{is_famous_abroad, Shape};
use super::title::is_syllable;
use super::{is_initial, Reader};
use crate::mention::Span;
use crate::org::lexicon::{is_of_victims, suffix};
use crate::person::lexicon::{
    FAMOUS, FAMOUS_WORDS, JAPANESE_ENDS, KOREANS_ABROAD, LONG_VERB_ENDS, MASK, MIDDLE, NAMES_AND_MEDICINE,
    PERSON_TAILS, SHORT_FIRST, SHORT_LAST, TOPICS, UNIVERSITY, VERB_ENDS, WHO_IS,
};
use crate::text::edges::Edge;
use crate::text::lexicon::{is_title_prefix, title_before, Title};
use crate::text::lists::{Keyed, List, Lists};
use crate::text::names::{foreign_surname, is_given_name, is_surname, Fit, FOREIGN_NAMES};

/// How much the words of a name that have been read look like parts of one.
#[derive(Clone, Copy, Debug, Default)]
struct Fits {
    count: usize,
    /// Those that are fair or better.
    strong: usize,
    last: Option<Fit>,
}

impl Fits {
    fn add(&mut self, fit: Fit) {
        self.count += 1;
        self.strong += usize::from(fit >= Fit::Fair);
        self.last = Some(fit);
    }

    /// Whether one word has been read and is poor.
    fn is_one_poor(self) -> bool {
        (self.count, self.strong) == (1, 0)
    }

    /// How much the words together look like a name.
    fn sum(self) -> Fit {
        match (self.count, self.last) {
            (1, Some(only)) => only,
            (count, _) if count == self.strong => Fit::Good,
            _ if self.strong > 0 => Fit::Fair,
            _ => Fit::Poor,
        }
    }
}

impl Reader<'_, '_> {
    /// The foreign name that begins with word `i`.
    pub(super) fn foreign_shape(&self, i: usize) -> Option<Shape> {
        if !self.words.sounds_foreign(i) || !self.begins_foreign(i) || self.has_korean_name(i) {
            return None;
        }
        // the last word of the name and where it ends there
        let mut best: Option<(usize, usize)> = None;
        let (mut fits, mut sum) = (Fits::default(), Fit::Poor);
        for k in i..self.words.len().min(i + LONGEST_FOREIGN) {
            if k > i && !self.goes_on(k) {
                break;
            }
            let word = self.words.get(k);
            if k > i && is_initial(word) {
                if self.is_no_part(i, k, fits) {
                    break;
                }
                fits.add(Fit::Fair);
                continue;
            }
            let Some((end, fit)) = self.part(i, k, fits) else { break };
            if k > i && fit == Fit::Poor && fits.strong < fits.count || self.is_no_part(i, k, fits) {
                break;
            }
            fits.add(fit);
            (best, sum) = (Some((k, end)), fits.sum());
            if end < word.len() {
                break;
            }
        }
        let (last, end) = best?;
        Some(if last == i {
            self.one(i, end, sum)
        } else {
            let span = Span::new(self.words.span(i).start, self.words.span(last).start + end);
            self.several(span, sum, last)
        })
    }

    /// Whether word `i`, which nobody is known by, may be a foreign name or the first of its words:
    /// those of the lists are good shapes, and [`Reader::accept`] takes others only with a title
    /// or another part behind them, or where they speak.
    #[inline]
    pub(super) fn may_be_foreign(&self, i: usize) -> bool {
        let word = self.words.get(i);
        let mut alone = false;
        for (end, fit) in self.words.foreign(i) {
            let bare = end == word.len();
            match fit {
                Some(Fit::Good) => return true,
                // somebody may speak
                Some(Fit::Fair) if !bare && word.get(end..).is_some_and(|tail| TOPICS.contains(&tail)) => return true,
                Some(_) => alone |= bare,
                None => {}
            }
        }
        alone && self.may_have_company(i)
    }

    /// Whether a title or another part may stand behind word `i`, without which a shape that is no
    /// good one is nothing.
    pub(super) fn may_have_company(&self, i: usize) -> bool {
        self.may_have_title(i) || self.may_go_on(i + 1)
    }

    /// Whether word `k` may go on with a name whose first word is no good one by itself.
    fn may_go_on(&self, k: usize) -> bool {
        self.goes_on(k)
            && (self.words.may_be_foreign(k) || self.words.lists(k).any(LATER_PARTS) || is_initial(self.words.get(k)))
    }

    /// Whether word `i` can be the first of a name: the same that [`Reader::part`] asks, before
    /// all else.
    fn begins_foreign(&self, i: usize) -> bool {
        let word = self.words.get(i);
        self.words.keyed_cores(i).zip(self.words.foreign(i)).any(|((end, core), (_, fit))| {
            if is_syllable(core.word) {
                return end == word.len() && SHORT_FIRST.contains(core);
            }
            (fit.is_some() || is_famous_abroad(core)) && word.get(end..).is_some_and(ends_part)
        })
    }

    /// Whether word `i` is a Korean name with the title behind the body: who has one has no
    /// second one: `[길태윤] 소리샘 부사장`.
    fn has_korean_name(&self, i: usize) -> bool {
        let word = self.words.get(i);
        word.len() == 3 * '가'.len_utf8()
            && self.whole_korean(i) == Some(Fit::Good)
            && !word.ends_with(JAPANESE_ENDS)
            && self.whole_foreign(i) < Some(Fit::Fair)
            && self.title(i + 2).is_some()
    }

    /// Whether word `k` goes on with the name that the word before it belongs to.
    fn goes_on(&self, k: usize) -> bool {
        self.words.follows(k) || self.after_initial(k) || self.words.gap(k) == "-"
    }

    /// Behind `W.` of `조지 W. 부시`.
    fn after_initial(&self, k: usize) -> bool {
        self.words.gap(k) == ". " && is_initial(self.words.get(k - 1))
    }

    /// Whether the name that begins with word `i` ends before word `k`, whatever that sounds like.
    fn is_no_part(&self, i: usize, k: usize, fits: Fits) -> bool {
        self.speaks_of_somebody(i, k) || k > i && (self.is_another_name(i, k, fits) || self.stands_alone(k))
    }

    /// Whether word `k` is a title or a body: `마리아 곤살레스 [아르고나캐피털 이코노미스트]`.
    fn speaks_of_somebody(&self, i: usize, k: usize) -> bool {
        let word = self.words.get(k);
        if word.strip_suffix(WHO_IS).is_some_and(|head| title_before(head).is_some()) {
            return true;
        }
        // 콜린스 [수석애널리스트]
        let titled = self.words.titled(k).any(|(end, title)| {
            let prefix = word.get(..end - title.form.len()).unwrap_or_default();
            prefix.is_empty() && !is_syllable(title.form) || is_title_prefix(prefix)
        });
        // 아흐메드 is a name, 크리스 밀러 [노바메드] a firm
        let body = |core: &str| {
            suffix(core).is_some_and(|(suffix, at)| {
                (k > i + 1 || suffix.form != NAMES_AND_MEDICINE)
                    && core.get(..at).is_some_and(|stem| !is_syllable(stem))
            })
        };
        let (ends_body, of_victims) =
            (self.words.ends(k).has(Edge::EndsSuffix), self.words.begins(k).has(Edge::BeginsVictims));
        let is_body = |core: &str| {
            ends_body && body(core)
                || of_victims && is_of_victims(core)
                || core.ends_with(UNIVERSITY) && core.chars().count() > 2
        };
        titled || self.words.cores(k).filter_map(|end| word.get(..end)).any(is_body)
    }

    /// Whether word `k` begins the name of somebody else, or a body.
    fn is_another_name(&self, i: usize, k: usize, fits: Fits) -> bool {
        let word = self.words.get(k);
        // [울리] 슈틸리케
        let given = || {
            fits.is_one_poor()
                && is_given_name(self.words.keyed(k))
                && (self.words.get(i).ends_with(LONG_VERB_ENDS) || self.names_follow(k + 1))
        };
        // 만난 이모(33)씨
        let masked = || word.strip_suffix(MASK).is_some_and(is_surname);
        // [탈락시킨] 블랙넛, 다툰 주다인
        let korean_name = || {
            self.words.korean(k).any(|(end, fit)| {
                fit >= Fit::Good && end == 3 * '가'.len_utf8() && !self.keyed_core(k, end).is_any(FOREIGN_NAMES)
            })
        };
        // 비바리퍼블리카 [이승건] 대표
        let own = || self.words.get(k - 1).ends_with(VERB_ENDS) || self.behind_body(k);
        // 아스트리드 룬드 [노르드빅], where 풍력업체 노르드빅 has been named
        let body = || {
            self.body_at(self.words.span(k).start)
                .is_some_and(|body| body.value.sure && (body.value.row.is_some() || k > i + 1 && !body.value.generic))
        };
        given() || masked() || korean_name() && own() || body()
    }

    /// Whether word `k` is somebody whom everybody knows by that one word.
    fn stands_alone(&self, k: usize) -> bool {
        self.words.lists(k).any(Lists::of(&[FAMOUS, FAMOUS_WORDS]))
            && self.words.keyed_cores(k).any(|(_, core)| {
                FAMOUS.contains(core) && !(core.lists.has(List::FamilyName) && self.named(k - 1))
                    || FAMOUS_WORDS.contains(core) && !is_given_name(core) && !self.named(k - 1)
            })
    }

    /// Where the part of the name that word `k` is ends, and how much it looks like one.
    fn part(&self, i: usize, k: usize, fits: Fits) -> Option<(usize, Fit)> {
        let word = self.words.get(k);
        let is_title = |(end, title): (usize, &Title)| end == word.len() && title.form.len() == end;
        if self.words.titled(k).any(is_title) && !is_syllable(word) {
            return None;
        }
        let parts = self.words.keyed_cores(k).zip(self.words.foreign(k)).filter_map(|((end, core), (_, alone))| {
            let tail = word.get(end..)?;
            let fit = if ends_part(tail) { self.part_fit(i, k, fits, core, tail.is_empty(), alone) } else { None };
            fit.map(|fit| (end, fit))
        });
        // the shortest core: a particle is never in the name
        parts.min_by_key(|&(end, _)| end)
    }

    /// How much a core of word `k` looks like a part of the name, if it looks like `alone` by
    /// itself.
    fn part_fit(&self, i: usize, k: usize, fits: Fits, core: Keyed<'_>, bare: bool, alone: Option<Fit>) -> Option<Fit> {
        let (key, core) = (core, core.word);
        // 앙겔라 [폰] 회세
        let behind_middle = || k > i + 1 && bare && MIDDLE.contains(self.words.keyed(k - 1));
        // 매슈 드 용
        if is_syllable(core) && behind_middle() {
            return Some(Fit::Fair);
        }
        // 타일러 권, 토니 남궁
        if k == i + 1 && is_given_name(self.words.keyed(i)) && KOREANS_ABROAD.contains(key) {
            return Some(Fit::Fair);
        }
        if is_syllable(core) {
            return short_part(key, bare, fits);
        }
        let korean = || self.words.korean(k).any(|(end, fit)| end == core.len() && fit == Fit::Good);
        if k > i && fits.is_one_poor() && korean() {
            return None;
        }
        if is_famous_abroad(key) {
            return Some(Fit::Good);
        }
        let behind_given = k > i && fits.last == Some(Fit::Good);
        alone
            .or_else(|| if behind_given { foreign_surname(core) } else { None })
            .or_else(|| (behind_middle() && core.chars().count() <= 3).then_some(Fit::Fair))
    }

    /// Whether word `k` can be a given name before another: in the list, or an initial.
    fn named(&self, k: usize) -> bool {
        let word = self.words.get(k);
        let key = self.words.keyed(k);
        is_given_name(key)
            || is_initial(word)
            || MIDDLE.contains(key)
            || (self.whole_foreign(k) >= Some(Fit::Fair) && !word.ends_with(VERB_ENDS))
    }

    /// Whether word `k` goes on with a foreign name.
    fn names_follow(&self, k: usize) -> bool {
        self.words.follows(k) && self.words.may_be_foreign(k)
    }
}

/// What one syllable looks like beside other parts: `킵 손`, `미셸 위`.
fn short_part(core: Keyed<'_>, bare: bool, fits: Fits) -> Option<Fit> {
    let begins = fits.count == 0;
    let middle = bare && !begins && MIDDLE.contains(core);
    let first = bare && begins && SHORT_FIRST.contains(core);
    let last = !begins && fits.strong == fits.count && SHORT_LAST.contains(core);
    (middle || first || last).then_some(Fit::Fair)
}

/// Whether nothing but what stands behind people is written onto the part.
fn ends_part(tail: &str) -> bool {
    tail.is_empty() || PERSON_TAILS.contains(tail)
}

/// The lists of parts that stand behind others.
const LATER_PARTS: Lists = Lists::of(&[FAMOUS, MIDDLE, SHORT_LAST, KOREANS_ABROAD]);

/// Words of a foreign name.
const LONGEST_FOREIGN: usize = 4;
