//! Where an amount may begin: the bytes of digits and powers, of 몇, and of the 달 in
//! 달러, before which a number of one syllable may stand.

/// The next byte from `at` on, a character boundary, where a digit or a power word
/// begins. Nearly all of a scan is spent here.
pub(super) fn next_trigger(bytes: &[u8], mut at: usize) -> Option<usize> {
    while at < bytes.len() {
        let end = match bytes.get(at..).and_then(|rest| rest.first_chunk::<{ BLOCK + 2 }>()) {
            Some(block) if !may_hold_trigger(block) => {
                at += BLOCK;
                while bytes.get(at).is_some_and(|b| (0x80..0xc0).contains(b)) {
                    at += 1;
                }
                continue;
            }
            Some(_) => at + BLOCK,
            None => bytes.len(),
        };
        while at < end {
            let lead = *bytes.get(at)?;
            match lead {
                b'0'..=b'9' => return Some(at),
                0..=0x7f => at += 1,
                0x80..=0xdf => at += 2,
                0xe0..=0xef => {
                    if let (Some(&second), Some(&third)) = (bytes.get(at + 1), bytes.get(at + 2)) {
                        if is_power_word(lead, second, third) {
                            return Some(at);
                        }
                    }
                    at += 3;
                }
                _ => at += 4,
            }
        }
    }
    None
}

/// As many bytes as are looked at together.
const BLOCK: usize = 32;

/// Whether a digit, one of the Hangul powers or any hanja may begin in the block; two
/// bytes more belong to it, for the character on its edge. No branch and no table, so
/// that the compiler makes vector instructions of it.
#[allow(clippy::indexing_slicing, reason = "the index is below BLOCK, the array two longer; the compiler sees it")]
fn may_hold_trigger(block: &[u8; BLOCK + 2]) -> bool {
    let mut found = false;
    for i in 0..BLOCK {
        let (first, second, third) = (block[i], block[i + 1], block[i + 2]);
        found |= first.wrapping_sub(b'0') < 10;
        // the leading bytes of hanja
        found |= first.wrapping_sub(0xe4) < 6;
        // 십 and 달 differ in one bit
        found |= (second == 0x8b) & (third & 0xfe == 0xac);
        found |= (second == 0xaa) & (third == 0x87);
        found |= (second == 0xb0) & (third == 0xb1);
        found |= (second == 0xb2) & ((third == 0x9c) | (third == 0xbd));
        found |= (second == 0xa7) & (third == 0x8c);
        found |= (second == 0x96) & (third == 0xb5);
        found |= (second == 0xa1) & (third == 0xb0);
    }
    found
}

/// 십, 백, 천, 만, 억, 조, 경 and the hanja for them, as bytes. The lexicon has them
/// too; a test holds the two together.
#[rustfmt::skip]
const POWERS: [[u8; 3]; 18] = [
    *b"\xec\x8b\xad", *b"\xeb\xb0\xb1", *b"\xec\xb2\x9c", *b"\xeb\xa7\x8c", *b"\xec\x96\xb5", *b"\xec\xa1\xb0", *b"\xea\xb2\xbd", // 십백천만억조경
    *b"\xe5\x8d\x81", *b"\xe7\x99\xbe", *b"\xe5\x8d\x83", *b"\xe8\x90\xac", *b"\xe4\xb8\x87", // 十百千萬万
    *b"\xe5\x84\x84", *b"\xe5\x85\x86", *b"\xe4\xba\xac", *b"\xe6\x8b\xbe", // 億兆京拾
    *b"\xeb\xaa\x87", *b"\xeb\x8b\xac", // 몇달
];

/// The last bytes of [`POWERS`]: one look tells nearly every other character from them.
#[allow(clippy::indexing_slicing, reason = "done while compiling, which would fail")]
const POWER_ENDS: [bool; 256] = {
    let mut ends = [false; 256];
    let mut i = 0;
    while i < POWERS.len() {
        ends[POWERS[i][2] as usize] = true;
        i += 1;
    }
    ends
};

fn is_power_word(lead: u8, second: u8, third: u8) -> bool {
    POWER_ENDS.get(usize::from(third)) == Some(&true) && POWERS.contains(&[lead, second, third])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number;

    #[test]
    fn the_trigger_bytes_are_the_powers_of_the_lexicon() {
        for c in '\u{800}'..='\u{ffff}' {
            let mut bytes = [0; 4];
            let found = next_trigger(c.encode_utf8(&mut bytes).as_bytes(), 0).is_some();
            assert_eq!(found, number::is_power(c) || "몇달".contains(c), "{c}");
            // at the edge of a block as well
            if found {
                for before in 0..2 * BLOCK {
                    let text = format!("{}{c}{}", ".".repeat(before), "가".repeat(BLOCK));
                    assert_eq!(next_trigger(text.as_bytes(), 0), Some(before), "{c} behind {before}");
                }
            }
        }
    }
}
