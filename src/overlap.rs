//! Which mention wins when two kinds claim the same place.
//!
//! The policy, in one sentence: **the longer stretch wins, and of two equally long
//! ones the kind whose shape is harder to meet by chance** (time, money, person,
//! organisation, in this order). So `이명박 정부` is one organisation and not a
//! person beside a word, `3·1운동기념사업회` no date, and `10월엔` no yen.
//! An amount or a time does not yield to a name that it only crosses (`90억 스위스프랑
//! 규모`, `다음달 하순 이후에나`): digits and a currency are no accident, two words that
//! look like a name are.
//! Quotations contain other mentions and never compete.

use crate::mention::{Found, Kind, Span};

/// A claim of one mention, by kind and index.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Claim {
    pub(crate) span: Span,
    pub(crate) kind: Kind,
    pub(crate) index: usize,
}

/// Claims for every mention of one kind.
pub(crate) fn claims<V>(kind: Kind, found: &[Found<V>]) -> impl Iterator<Item = Claim> + '_ {
    found.iter().enumerate().map(move |(index, found)| Claim { span: found.span, kind, index })
}

fn rank(kind: Kind) -> u8 {
    match kind {
        Kind::Time => 0,
        Kind::Money => 1,
        Kind::Person => 2,
        Kind::Organisation | Kind::Quote => 3,
    }
}

/// Whether mentions of the kind have a shape of their own, and are no names.
fn is_figure(kind: Kind) -> bool {
    matches!(kind, Kind::Money | Kind::Time)
}

/// The claims that lose. Linear but for one sort: claims are taken by start, and a
/// new one only ever meets those that still reach over its start.
pub(crate) fn losers(mut claims: Vec<Claim>) -> Vec<Claim> {
    // each kind is in order already, which a stable sort makes use of
    claims.sort_by_key(|c| (c.span.start, std::cmp::Reverse(c.span.end), rank(c.kind), c.index));
    let mut standing: Option<Claim> = None;
    let mut lost = Vec::new();
    for claim in claims {
        match standing {
            Some(held) if held.span.overlaps(claim.span) => {
                let crossed = !held.span.contains(claim.span) && !claim.span.contains(held.span);
                let better = match (is_figure(held.kind), is_figure(claim.kind)) {
                    (true, false) if crossed => false,
                    (false, true) if crossed => true,
                    _ => {
                        (claim.span.len(), std::cmp::Reverse(rank(claim.kind)))
                            > (held.span.len(), std::cmp::Reverse(rank(held.kind)))
                    }
                };
                if better {
                    lost.push(held);
                    standing = Some(claim);
                } else {
                    lost.push(claim);
                }
            }
            _ => standing = Some(claim),
        }
    }
    lost
}

/// Takes the losers of one kind out of its mentions.
pub(crate) fn drop_lost<V>(kind: Kind, found: &mut Vec<Found<V>>, lost: &[Claim]) {
    if lost.iter().all(|claim| claim.kind != kind) {
        return;
    }
    let mut gone = vec![false; found.len()];
    for claim in lost.iter().filter(|claim| claim.kind == kind) {
        if let Some(slot) = gone.get_mut(claim.index) {
            *slot = true;
        }
    }
    let mut gone = gone.into_iter();
    found.retain(|_| !gone.next().unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(kind: Kind, start: usize, end: usize) -> Claim {
        Claim { span: Span::new(start, end), kind, index: start }
    }

    #[test]
    fn the_longer_wins_then_the_kind() {
        let lost = losers(vec![
            claim(Kind::Person, 0, 9),
            claim(Kind::Organisation, 0, 16),
            claim(Kind::Money, 20, 26),
            claim(Kind::Time, 20, 26),
        ]);
        let kinds: Vec<_> = lost.iter().map(|c| c.kind).collect();
        assert_eq!(kinds, [Kind::Person, Kind::Money]);
    }

    #[test]
    fn neighbours_do_not_compete() {
        assert!(losers(vec![claim(Kind::Money, 0, 5), claim(Kind::Time, 5, 9)]).is_empty());
    }
}
