//! What a bracket behind a name holds: its short form or its foreign spelling.

use super::*;
use crate::text::names::is_place;
use crate::text::particle::{is_hangul, is_word};

impl<'v> Reader<'_, 'v> {
    /// The name in brackets behind the last one: `마이크로소프트(MS)`, `경남지방노동위원회(경남지노위)`.
    /// The word at which to go on, which is otherwise `next`.
    pub(super) fn bracketed(&self, round: &mut Round<'v>, next: usize) -> usize {
        let Some(last) = round.out.last() else { return next };
        let view = self.words.view();
        let Some(content) = view.get(last.span.end..).and_then(bracket) else { return next };
        let open = last.span.end + '('.len_utf8();
        let (skip, alias) = alias_in(content);
        let name = view.get(last.value.name.range()).unwrap_or_default();
        let known = self.list.get(alias);
        let same = known.is_some() && known.map(|k| k.row) == last.value.row;
        let own = || known.is_some_and(|known| known.is_certain()) && !is_place(alias);
        if alias.is_empty() || !(same || is_alias(name, alias) || own()) {
            return next;
        }
        let span = Span::new(open + skip, open + skip + alias.len());
        let row = known.map(|k| k.row);
        round.out.push(Found { span, value: OrgName { row, generic: false, name: span, sure: true, certain: false } });
        round.learnt.push((alias, false));
        self.words.from(open + content.len()).max(next)
    }
}

/// What the bracket holds that the text begins with, if it closes soon.
fn bracket(rest: &str) -> Option<&str> {
    let inner = rest.strip_prefix('(')?;
    let close = inner.char_indices().take(LONGEST_BRACKET).find(|&(_, c)| c == ')').map(|(at, _)| at)?;
    inner.get(..close)
}

/// The name in a bracket: without `이하`, and the acronym alone behind a gloss.
fn alias_in(content: &str) -> (usize, &str) {
    let marks: &[char] = &['\'', '"', '‘', '’', '“', '”', ' '];
    let mut rest = content;
    // (총장 여운표·이하 한밭과기대)
    if let Some((_, after)) = rest.rsplit_once(lexicon::SHORT_FROM_HERE) {
        rest = after;
    }
    if let Some((_, last)) = rest.rsplit_once(',') {
        if last.trim().chars().all(|c| c.is_ascii_uppercase()) {
            rest = last;
        }
    }
    let trimmed = rest.trim_matches(marks);
    let at = trimmed.as_ptr() as usize - content.as_ptr() as usize;
    (at, trimmed)
}

/// Whether a bracket holds a short form of the name: initials in Latin capitals, or
/// syllables of the name in their order.
fn is_alias(name: &str, alias: &str) -> bool {
    let count = alias.chars().count();
    if !(2..=LONGEST_ALIAS).contains(&count) {
        return false;
    }
    if alias.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '&') {
        return alias.chars().any(|c| c.is_ascii_uppercase()) && count <= 8;
    }
    if !alias.chars().all(is_word) {
        return false;
    }
    let mut rest = name.chars();
    let in_order = alias.chars().filter(|c| is_hangul(*c)).all(|c| rest.any(|n| n == c));
    in_order && alias.starts_with(is_hangul) && alias.len() < name.len()
}

/// The foreign spelling in the bracket that the text begins with: `(In The Now)`, `(騰訊)`.
pub(super) fn gloss(rest: &str) -> Option<&str> {
    let gloss = bracket(rest)?;
    let spelt = gloss.starts_with(|c: char| c.is_ascii_alphabetic())
        && gloss.len() > 2
        && gloss.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '&' | '.' | '-' | '\''));
    let in_hanja = gloss.len() > 3 && gloss.chars().all(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    (spelt || in_hanja).then_some(gloss)
}

/// The code of a listed firm: `(001680)`.
pub(super) fn begins_with_code(rest: &str) -> bool {
    let code = rest.strip_prefix('(').and_then(|inner| inner.get(..=CODE));
    code.is_some_and(|code| code.strip_suffix(')').is_some_and(|code| code.bytes().all(|byte| byte.is_ascii_digit())))
}

/// Brackets are looked into this many characters deep.
const LONGEST_BRACKET: usize = 60;
/// The longest short form, in characters.
const LONGEST_ALIAS: usize = 12;
/// Digits of the code of a listed firm.
const CODE: usize = 6;
