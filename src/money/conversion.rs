//! Which amount another one converts: `49달러` in `49달러(한화 약 5만 8200원)`.

use super::lexicon;
use super::Money;
use crate::mention::Mention;

/// The longest way between an amount and its conversion, in bytes.
const REACH: usize = 90;

/// The most amounts that convert one and the same.
const SIBLINGS: usize = 4;

/// The amount that the `i`th converts, by what stands between the two: one of
/// another currency directly before the bracket, or before `우리 돈으로`.
pub(crate) fn converted<'m, 't>(
    text: &str,
    money: &'m [Mention<'t, Money>],
    i: usize,
) -> Option<&'m Mention<'t, Money>> {
    let this = money.get(i)?;
    for original in money.get(..i)?.iter().rev().take(SIBLINGS) {
        let between = text.get(original.span().end..this.span().start)?;
        if between.len() > REACH || between.contains(['\n', ')', '）']) {
            return None;
        }
        let same = original.value().currency() == this.value().currency();
        let opened = between.find(['(', '（']);
        match opened {
            // another in the same bracket: `100유로(108달러·15만원)`
            None if !same && is_ours(between) => return Some(original),
            None => continue,
            Some(at) => {
                let before = between.get(..at).unwrap_or_default().trim_start();
                let close = before.is_empty()
                    || lexicon::BEHIND_WORDS.at(before, 0).is_some_and(|(len, _)| len == before.trim_end().len());
                let inside = between.get(at..).unwrap_or_default();
                let once = !inside.chars().skip(1).any(|c| matches!(c, '(' | '（'));
                return (!same && close && once).then_some(original);
            }
        }
    }
    None
}

/// Whether only the word for the money of one's own stands between: `, 우리 돈으로 약`.
fn is_ours(between: &str) -> bool {
    let rest = between.trim_start_matches([',', ' ']);
    let Some(word) = lexicon::OURS.iter().filter(|word| rest.starts_with(**word)).max_by_key(|word| word.len()) else {
        return false;
    };
    let hedge = rest.get(word.len()..).unwrap_or_default().trim();
    hedge.is_empty()
        || hedge.chars().next_back().is_some_and(|c| lexicon::before_words(c).iter().any(|(w, _)| *w == hedge))
}
