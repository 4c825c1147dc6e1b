//! Particles (josa) and the boundary check that replaces `\b`.
//!
//! `\b` is of no use beside Hangul: `원\b` finds the 원 of 병원 and `만원\b` nothing
//! in `만원을`. A name or number ends where the word ends or where a particle that
//! its last sound allows begins.

use super::table::{char_bit, Syllables};
use once_cell::sync::Lazy;

/// Which last sound a particle wants before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum After {
    Any,
    Consonant,
    Vowel,
    /// 로, 로서 …: a vowel or ㄹ.
    VowelOrL,
    /// 으로, 으로서 …: a consonant that is not ㄹ.
    ConsonantNotL,
}

use After::{Any, Consonant, ConsonantNotL, Vowel, VowelOrL};

/// Particles and the forms of the copula that stand directly on a noun.
#[rustfmt::skip]
const PARTICLES: &[(&str, After)] = &[
    ("은", Consonant), ("는", Vowel), ("이", Consonant), ("가", Vowel), ("을", Consonant), ("를", Vowel),
    ("과", Consonant), ("와", Vowel), ("으로", ConsonantNotL), ("로", VowelOrL),
    ("으로서", ConsonantNotL), ("로서", VowelOrL), ("으로써", ConsonantNotL), ("로써", VowelOrL),
    ("으로부터", ConsonantNotL), ("로부터", VowelOrL), ("으론", ConsonantNotL), ("론", VowelOrL),
    ("의", Any), ("에", Any), ("에서", Any), ("에게", Any), ("에게서", Any), ("한테", Any), ("께", Any), ("께서", Any),
    ("도", Any), ("만", Any), ("까지", Any), ("부터", Any), ("마다", Any), ("조차", Any), ("마저", Any),
    ("보다", Any), ("처럼", Any), ("같이", Any), ("대로", Any), ("밖에", Any), ("뿐", Any), ("만큼", Any),
    ("하고", Any), ("이랑", Consonant), ("랑", Vowel), ("이나", Consonant), ("나", Vowel),
    ("이나마", Consonant), ("나마", Vowel), ("이든", Consonant), ("든", Vowel), ("이든지", Consonant), ("든지", Vowel),
    ("에는", Any), ("에도", Any), ("에만", Any), ("에서는", Any), ("에서도", Any), ("에서만", Any), ("에선", Any), ("엔", Any),
    ("에게는", Any), ("에게도", Any), ("에겐", Any), ("께서는", Any), ("께선", Any), ("까진", Any), ("부턴", Any),
    ("에서의", Any), ("에의", Any), ("에게로", Any), ("에서부터", Any), ("에다", Any), ("에다가", Any),
    ("과의", Consonant), ("와의", Vowel), ("과는", Consonant), ("와는", Vowel), ("과도", Consonant), ("와도", Vowel),
    ("이며", Consonant), ("며", Vowel), ("이자", Consonant), ("자", Vowel), ("이란", Consonant), ("란", Vowel),
    ("이라", Consonant), ("라", Vowel), ("이라고", Consonant), ("라고", Vowel), ("이라는", Consonant), ("라는", Vowel),
    ("이라며", Consonant), ("라며", Vowel), ("이라면서", Consonant), ("라면서", Vowel), ("이라도", Consonant), ("라도", Vowel),
    ("이라면", Consonant), ("라면", Vowel), ("이라서", Consonant), ("라서", Vowel),
    ("이다", Consonant), ("다", Vowel), ("이었다", Consonant), ("였다", Vowel), ("이고", Consonant), ("고", Vowel),
    ("이지만", Consonant), ("지만", Vowel), ("인", Any), ("인데", Any), ("일", Consonant), ("이던", Consonant), ("이었던", Consonant), ("였던", Vowel),
    ("이었으며", Consonant), ("였으며", Vowel), ("이었고", Consonant), ("였고", Vowel), ("인지", Any), ("임", Any),
    ("입니다", Any), ("이었습니다", Consonant), ("였습니다", Vowel), ("이에요", Consonant), ("예요", Vowel), ("이죠", Consonant), ("죠", Vowel), ("이요", Consonant), ("요", Vowel),
    ("이야", Consonant), ("야", Vowel), ("이라든가", Consonant), ("라든가", Vowel), ("치고", Any), ("이니", Consonant), ("니", Vowel), ("이니까", Consonant),
    ("인가", Any), ("일까", Any), ("이냐", Consonant), ("냐", Vowel), ("이냐고", Consonant), ("냐고", Vowel),
];

/// By first character, longest first.
static BY_FIRST: Lazy<ByFirst> = Lazy::new(|| {
    let mut forms = PARTICLES.to_vec();
    forms.sort_by_key(|(form, _)| (form.chars().next(), std::cmp::Reverse(form.len())));
    let range = |first: char| {
        let is_first = |&(form, _): &(&str, After)| form.starts_with(first);
        let from = forms.iter().position(is_first).unwrap_or_default();
        (from as u16, (from + forms.iter().filter(|form| is_first(form)).count()) as u16)
    };
    let firsts = PARTICLES.iter().filter_map(|(form, _)| form.chars().next());
    let ranges = Syllables::new(firsts.map(|first| (first, range(first))));
    ByFirst { forms, ranges }
});

/// The particles read from their ends, as a tree.
struct ByLast {
    /// The node of each syllable that a particle ends in, counted from 1.
    lasts: Syllables<u16>,
    nodes: Vec<Node>,
}

/// The syllables read so far.
#[derive(Default)]
struct Node {
    /// What a particle of just these wants before it.
    whole: Option<After>,
    /// The syllables before them, and their nodes.
    before: Vec<(char, u16)>,
    /// A bit for each of these, so that most others are told without a search.
    mask: u64,
}

impl Node {
    /// The node of the syllable before.
    #[inline]
    fn get(&self, before: char) -> Option<u16> {
        if self.mask & char_bit(before) == 0 {
            return None;
        }
        self.before.iter().find(|&&(c, _)| c == before).map(|&(_, node)| node)
    }
}

static BY_LAST: Lazy<ByLast> = Lazy::new(|| {
    let mut nodes: Vec<Node> = Vec::new();
    let mut lasts: Vec<(char, u16)> = Vec::new();
    for &(form, after) in PARTICLES {
        let mut at: Option<u16> = None;
        for c in form.chars().rev() {
            let known = match at.and_then(|at| nodes.get(usize::from(at))) {
                Some(node) => &node.before,
                None => &lasts,
            };
            let next = known.iter().find(|&&(before, _)| before == c).map(|&(_, node)| node);
            let next = next.unwrap_or_else(|| {
                let new = nodes.len() as u16;
                nodes.push(Node::default());
                match at.and_then(|at| nodes.get_mut(usize::from(at))) {
                    Some(node) => {
                        node.mask |= char_bit(c);
                        node.before.push((c, new));
                    }
                    None => lasts.push((c, new)),
                }
                new
            });
            at = Some(next);
        }
        if let Some(node) = at.and_then(|at| nodes.get_mut(usize::from(at))) {
            node.whole = Some(after);
        }
    }
    ByLast { lasts: Syllables::new(lasts.into_iter().map(|(last, node)| (last, node + 1))), nodes }
});

/// The particles behind a core are at most this many characters (`이었습니다`, `으로부터는`).
const LONGEST_TAIL: usize = 6;

/// The most particles in a row: `에서` `만` `도`.
const MOST: u8 = 3;

/// Where a word, whose characters are given from the last one back, can be cut so that only
/// particles follow: bit `n` for the place before its last `n` characters, of which something has
/// to be left.
///
/// What [`particles`] says of each of these places, but found in one go from the end.
#[allow(clippy::indexing_slicing, reason = "places are at most LONGEST_TAIL, and the arrays are longer")]
pub(crate) fn tails(mut back: impl Iterator<Item = char>) -> u8 {
    let by_last = &*BY_LAST;
    let Some(last) = back.next() else { return 0 };
    if by_last.lasts.get(last) == 0 {
        return 0;
    }
    // from the end, read as far as they are needed; the last place stands for the word's beginning
    let mut chars = [None; LONGEST_TAIL + 2];
    chars[0] = Some(last);
    let mut known = 1;
    // the fewest particles that reach to a place, counted from 1; 0 where none do
    let mut reached = [0_u8; LONGEST_TAIL + 1];
    reached[0] = 1;
    let (mut tails, mut farthest) = (0, 0);
    let mut from = 0;
    while from <= farthest && from < LONGEST_TAIL {
        let count = reached[from];
        let first = chars[from].filter(|_| count != 0 && count <= MOST);
        let mut node = first.and_then(|c| by_last.lasts.get(c).checked_sub(1));
        let mut to = from + 1;
        while let Some(here) = node.and_then(|node| by_last.nodes.get(usize::from(node))) {
            if to == known {
                chars[to] = back.next();
                known += 1;
            }
            let Some(before) = chars[to] else { break };
            if here.whole.is_some_and(|after| allowed(after, final_sound(before))) {
                let fewest = &mut reached[to];
                if *fewest == 0 || *fewest > count + 1 {
                    *fewest = count + 1;
                }
                tails |= 1 << to;
                farthest = farthest.max(to);
            }
            if to == LONGEST_TAIL {
                break;
            }
            node = here.get(before);
            to += 1;
        }
        from += 1;
    }
    tails
}

/// The particles, and which of them begin with a syllable.
struct ByFirst {
    forms: Vec<(&'static str, After)>,
    ranges: Syllables<(u16, u16)>,
}

impl ByFirst {
    fn get(&self, first: char) -> &[(&'static str, After)] {
        let (from, to) = self.ranges.get(first);
        self.forms.get(usize::from(from)..usize::from(to)).unwrap_or_default()
    }
}

/// A composed Hangul syllable.
pub(crate) const fn is_hangul(c: char) -> bool {
    matches!(c, '가'..='힣')
}

/// A character that words are made of: letters and digits of any script.
pub(crate) fn is_word(c: char) -> bool {
    is_hangul(c) || c.is_alphanumeric()
}

/// The last sound of a character as it is read in Korean: `Some(0)` a vowel,
/// `Some(8)` ㄹ, another number another final consonant; `None` where the reading
/// is open (Latin letters, hanja, brackets), where any particle may follow.
fn final_sound(c: char) -> Option<u32> {
    match c {
        '가'..='힣' => Some((c as u32 - '가' as u32) % 28),
        // 영 일 이 삼 사 오 육 칠 팔 구
        '0' | '3' | '6' => Some(4),
        '1' | '7' | '8' => Some(8),
        '2' | '4' | '5' | '9' => Some(0),
        _ => None,
    }
}

/// Whether the syllable ends in a consonant; `None` where that is not known.
pub(crate) fn has_final(c: char) -> Option<bool> {
    final_sound(c).map(|sound| sound != 0)
}

fn allowed(after: After, sound: Option<u32>) -> bool {
    let Some(sound) = sound else { return true };
    match after {
        Any => true,
        Consonant => sound != 0,
        Vowel => sound == 0,
        VowelOrL => sound == 0 || sound == 8,
        ConsonantNotL => sound != 0 && sound != 8,
    }
}

/// Whether a word ends where `rest` begins: at the end of the text or before
/// something that is not a letter or digit.
pub(crate) fn ends_word(rest: &str) -> bool {
    !rest.chars().next().is_some_and(is_word)
}

/// The bytes of the particles that `rest` begins with, if they reach to the end of
/// the word; `Some(0)` where the word ends at once, `None` where something else
/// follows. `last` is the character before `rest`, whose sound decides between 은
/// and 는. At most three particles in a row (`에서` `만` `도`).
pub(crate) fn particles(last: char, rest: &str) -> Option<usize> {
    chain(last, rest, MOST)
}

fn chain(last: char, rest: &str, depth: u8) -> Option<usize> {
    let Some(first) = rest.chars().next().filter(|&c| is_word(c)) else {
        return Some(0);
    };
    if depth == 0 {
        return None;
    }
    let sound = final_sound(last);
    for &(form, after) in BY_FIRST.get(first) {
        if !allowed(after, sound) {
            continue;
        }
        if let Some(tail) = rest.strip_prefix(form) {
            let end = form.chars().next_back().unwrap_or(last);
            if let Some(more) = chain(end, tail, depth - 1) {
                return Some(form.len() + more);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn particles_agree_with_the_sound_before_them() {
        for (word, rest, expected) in [
            ("KT", "는 ", Some("는")),
            ("닌텐도", "가", Some("가")),
            ("은행", "은", Some("은")),
            ("은행", "는", None),
            ("이마트", "에서만도 ", Some("에서만도")),
            ("서울", "로", Some("로")),
            ("서울", "으로", None),
            ("병", "원", None),
            ("구글", "", Some("")),
            ("구글", ", ", Some("")),
            ("구글", "코리아", None),
        ] {
            let found = particles(word.chars().next_back().unwrap(), rest).map(|n| &rest[..n]);
            assert_eq!(found, expected, "{word} + {rest}");
        }
    }

    #[test]
    fn tails_are_where_particles_follow() {
        let forms = PARTICLES.iter().map(|(form, _)| *form);
        let words = forms.clone().flat_map(|form| {
            ["", "가", "각", "갈", "3", "A", "은행에서"].into_iter().flat_map(move |head| {
                ["", "도", "은", "에만", "이"].into_iter().map(move |tail| format!("{head}{form}{tail}"))
            })
        });
        for word in words.chain(["".to_owned(), "a".to_owned(), "漢字는".to_owned()]) {
            let expected = word.char_indices().rev().take(LONGEST_TAIL).zip(1..).filter(|&((at, _), _)| {
                let (core, rest) = word.split_at(at);
                core.chars().next_back().is_some_and(|last| particles(last, rest) == Some(rest.len()))
            });
            assert_eq!(tails(word.chars().rev()), expected.fold(0, |bits, (_, n)| bits | 1 << n), "{word}");
        }
    }

    #[test]
    fn forms_are_unique() {
        let mut forms: Vec<_> = PARTICLES.iter().map(|(form, _)| form).collect();
        forms.sort_unstable();
        let all = forms.len();
        forms.dedup();
        assert_eq!(forms.len(), all);
    }
}
