//! Names beside organisations: the body that somebody belongs to stands before the name, or
//! between the name and the title.

use super::title::Title;
use super::Reader;
use crate::mention::{Found, Span};
use crate::org::scan::OrgName;
use crate::person::lexicon::{BODY_GAPS, ENDS_A_BODY, OF_A_QUALITY};
use crate::text::lexicon::Role;

impl Reader<'_, '_> {
    /// The organisation that begins at the byte.
    pub(super) fn body_at(&self, at: usize) -> Option<&Found<OrgName>> {
        let next = self.bodies.partition_point(|body| body.span.start < at);
        self.bodies.get(next).filter(|body| body.span.start == at)
    }

    /// The same if the list has it.
    pub(super) fn body_from(&self, at: usize) -> Option<&Found<OrgName>> {
        self.body_at(at).filter(|body| body.value.row.is_some())
    }

    /// The last organisation that begins before the byte.
    fn body_before(&self, at: usize) -> Option<&Found<OrgName>> {
        let next = self.bodies.partition_point(|body| body.span.start < at);
        self.bodies.get(next.checked_sub(1)?)
    }

    /// Whether an organisation of whatever name ends right before word `i`.
    pub(super) fn behind_body(&self, i: usize) -> bool {
        if !self.words.follows(i) {
            return false;
        }
        let at = self.words.span(i).start;
        self.body_before(at).is_some_and(|body| !body.value.generic && body.span.end + 1 == at)
    }

    /// Whether a listed organisation begins right behind word `i`.
    pub(super) fn is_before_body(&self, i: usize) -> bool {
        self.words.follows(i + 1) && self.body_from(self.words.span(i + 1).start).is_some()
    }

    /// Whether a listed organisation begins at word `i` and a title stands right behind it.
    pub(super) fn body_with_title(&self, i: usize) -> bool {
        self.body_from(self.words.span(i).start).is_some_and(|body| {
            let next = self.words.from(body.span.end);
            self.words.follows(next) && self.title(next).is_some_and(|title| title.role != Role::Courtesy)
        })
    }

    /// Whether a listed organisation ends right before word `i`: `[걸스데이] 유라`.
    pub(super) fn of_a_body(&self, i: usize) -> bool {
        let at = self.words.span(i).start;
        self.body_before(at).is_some_and(|body| {
            let gap = self.words.view().get(body.span.end..at);
            body.value.row.is_some() && gap.is_some_and(|gap| BODY_GAPS.contains(&gap))
        })
    }

    /// `김영섭 [KT] 대표`, `버락 오바마 [미국] 대통령`: the title behind the words of a body,
    /// which stand bare.
    pub(super) fn title_past_body(&self, next: usize) -> Option<Span> {
        for k in next..self.words.len().min(next + LONGEST_BODY) {
            if k > next {
                if !self.joined(k) {
                    return None;
                }
                if let Some(Title { span, .. }) = self.title(k).filter(|title| title.role != Role::Courtesy) {
                    return Some(span);
                }
            }
            let word = self.words.get(k);
            if word.ends_with(ENDS_A_BODY) || (word.ends_with(OF_A_QUALITY) && word.chars().count() > 2) {
                return None;
            }
        }
        None
    }

    /// Whether word `k` goes on with the words before it: a space, or brackets with an acronym.
    fn joined(&self, k: usize) -> bool {
        self.words.follows(k) || matches!(self.words.gap(k), "(" | ") " | "·" | "&")
    }
}

/// Words of a body between a name and its title, and the title.
const LONGEST_BODY: usize = 6;
