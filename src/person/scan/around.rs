//! What stands around a name: an age behind it, other names beside it, what somebody does.

use super::shape::Shape;
use super::{Form, PersonName, Reader};
use crate::mention::Found;
use crate::person::lexicon::{
    ACTING_TAILS, BEHIND_AGE, DISTRICTS, DO_ENDS, DO_STEM, FAMOUS, GIVEN_TO, GROUPS, IN_THE_MIDDLE, IS_TAILS,
    LIST_GAPS, NOT_ALONE, NOT_AN_AGE, OPENERS, PARTICLES, PICTURE, PLACES_WITHIN, PLACE_ENDS, PLACE_TAILS, REMARKS,
    SPEECH, SUBJECTS, THAN, THINGS, TIME_ENDS, TOPIC, TOPICS, VERBS_BEFORE_TOPIC,
};
use crate::text::lists::List;
use crate::text::names::{is_place, Fit, FOREIGN_NAMES};
use crate::text::particle::particles;

impl Reader<'_, '_> {
    /// A name beside another one: `유오성, 주진모`, `김성균과 손호준`.
    pub(super) fn in_a_list(&self, shape: Shape, before: Option<&Found<PersonName>>) -> bool {
        before.is_some_and(|before| {
            let gap = self.words.view().get(before.span.end..shape.span.start);
            before.value.form != Form::Surname && gap.is_some_and(|gap| LIST_GAPS.contains(&gap))
        })
    }

    /// A name before another one that has 씨 or a title: `고아라, 조윤희 씨`.
    pub(super) fn heads_a_list(&self, shape: Shape) -> bool {
        let next = shape.last + 1;
        if !matches!(self.words.gap(next), ", " | "·") {
            return false;
        }
        self.words.lists(next).has(FAMOUS)
            || self.whole_korean(next) >= Some(Fit::Fair)
                && self.words.get(next).len() == 3 * '가'.len_utf8()
                && self.words.follows(next + 1)
                && self.title(next + 1).is_some()
    }

    /// Whether a good shape may be a name by itself: a particle of people or the end of the
    /// word behind it, and not in the middle of something else.
    pub(super) fn stands_free(&self, i: usize, shape: Shape) -> bool {
        let (name, tail) = (self.text(shape.span), self.tail(shape));
        let inflected = if tail.is_empty() {
            ends_like_a_noun(name) || name.ends_with(DISTRICTS)
        } else {
            // 준비하는 is a verb, 정차중인 앞 열차, 전장보다 a comparison
            name.ends_with(DO_STEM)
                || name.ends_with(THAN.0) && tail.starts_with(THAN.1)
                || name.ends_with(IN_THE_MIDDLE) && IS_TAILS.contains(&tail)
        };
        // places and things
        if inflected || PLACE_TAILS.contains(&tail) || self.is_within_place(i, name) {
            return false;
        }
        let next = shape.last + 1;
        !(tail.is_empty() && self.words.follows(next) && THINGS.contains(self.words.keyed(next)))
    }

    /// `대전 동구 [소제동]`: whether the name is a place in the one before it.
    fn is_within_place(&self, i: usize, name: &str) -> bool {
        if !name.ends_with(PLACES_WITHIN) || !self.words.follows(i) {
            return false;
        }
        let previous = self.words.get(i - 1);
        is_place(previous) || previous.ends_with(PLACE_ENDS)
    }

    /// Whether the foreign name is the subject of what people do, in its own sentence.
    pub(super) fn speaks(&self, i: usize, shape: Shape) -> bool {
        let (name, tail) = (self.text(shape.span), self.tail(shape));
        let listed = shape.lists.has(List::GivenName);
        let good = shape.fit >= Fit::Good;
        let long = shape.span.len() >= LONG_NAME;
        // only people are given something
        if tail == GIVEN_TO && good && shape.span.len() >= FAIRLY_LONG {
            return true;
        }
        let topic = TOPICS.contains(&tail);
        let subject = good && SUBJECTS.contains(&tail);
        if !topic && !subject {
            return false;
        }
        // 알리는, 대기하라는 are verbs
        let verb = tail == TOPIC && name.ends_with(VERBS_BEFORE_TOPIC) || long && name.ends_with(GROUPS);
        let given = || listed && shape.span.len() >= FAIRLY_LONG;
        if (verb || !(good && long || given())) && !self.starts_sentence(i) {
            return false;
        }
        topic && (good && long || listed) || self.has_speech(shape.span.end)
    }

    /// Whether word `i` is the subject that its sentence begins with.
    fn starts_sentence(&self, i: usize) -> bool {
        if !self.words.follows(i) {
            return true;
        }
        let before = self.words.get(i - 1);
        OPENERS.contains(&before) || before.ends_with(TIME_ENDS)
    }

    /// Whether the line behind the byte speaks of what only people do.
    fn has_speech(&self, at: usize) -> bool {
        let rest = self.words.view().get(at..).unwrap_or_default();
        let mut chars = rest.char_indices().take(SENTENCE + 1).enumerate();
        let end = chars.find(|&(count, (_, c))| c == '\n' || count == SENTENCE).map_or(rest.len(), |(_, (at, _))| at);
        let sentence = rest.get(..end).unwrap_or_default();
        SPEECH.iter().any(|verb| sentence.contains(verb))
    }

    /// Whether the common foreign name stands with a particle as people do: `힉스의 송구`.
    pub(super) fn acts(&self, shape: Shape) -> bool {
        shape.lists.any(FOREIGN_NAMES) && !shape.lists.has(NOT_ALONE) && ACTING_TAILS.contains(&self.tail(shape))
    }
}

/// Whether a name with nothing written onto it is sooner a noun or a stem with what it ends in:
/// `문건이`, `사용한`.
fn ends_like_a_noun(name: &str) -> bool {
    let mut chars = name.chars().rev();
    let (Some(last), Some(previous)) = (chars.next(), chars.next()) else { return false };
    let mut buffer = [0; 4];
    DO_ENDS.contains(&last)
        || PARTICLES.contains(&last) && particles(previous, last.encode_utf8(&mut buffer)).is_some_and(|n| n > 0)
}

/// The bytes of `(65)`, `(54·여)`, `(習近平)`, `(65·사법연수원 14기)` at the beginning.
pub(super) fn age(rest: &str) -> Option<usize> {
    let content = bracket(rest, LONGEST_AGE)?;
    let digits = content.bytes().take_while(u8::is_ascii_digit).count();
    let then = content.get(digits..)?;
    let aged =
        (1..=3).contains(&digits) && (then.is_empty() || then.starts_with(BEHIND_AGE)) && !then.starts_with(NOT_AN_AGE);
    let is_hanja = |c: &char| matches!(c, '\u{4e00}'..='\u{9fff}');
    let hanja = content.chars().count() >= 3 && content.chars().take_while(is_hanja).count() >= 2;
    let told = || REMARKS.iter().any(|word| content.starts_with(word));
    (aged || hanja || told()).then_some(content.len() + 2)
}

/// The bytes of a bracket behind a name that says nothing of whose it is: `(DJ)`, `(사진)`.
pub(super) fn aside(rest: &str) -> Option<usize> {
    let content = bracket(rest, LONGEST_ASIDE)?;
    let initials = (2..=3).contains(&content.len()) && content.bytes().all(|b| b.is_ascii_uppercase());
    (initials || content == PICTURE).then_some(content.len() + 2)
}

/// What stands in the bracket that the text begins with, if it closes within so many characters.
fn bracket(rest: &str, longest: usize) -> Option<&str> {
    let inner = rest.strip_prefix('(')?;
    let (close, _) = inner.char_indices().take(longest).find(|&(_, c)| c == ')')?;
    inner.get(..close)
}

/// Characters of an age's bracket.
const LONGEST_AGE: usize = 24;
/// Characters of initials with the end of their bracket.
const LONGEST_ASIDE: usize = 4;
/// Bytes of a foreign name that is too long for most words: four syllables.
const LONG_NAME: usize = 12;
/// Bytes of one that is nearly so.
const FAIRLY_LONG: usize = 9;
/// Characters that are looked through for a verb.
const SENTENCE: usize = 240;
