//! A small conjugator: from a verb's stem and the class of its endings to the forms
//! that news writes.
//!
//! Korean verbs are a stem and a string of endings; what a reader of one verb must
//! know is how the stem looks before each kind of ending (`밝히`, `밝혔`, `밝혀`,
//! `밝힌`). [`bases`] gives these shapes, [`endings`] what may follow each; the product of
//! the two is every form. Looking a word up means cutting it into the two, so a
//! table of verbs costs some ten entries a verb and not a hundred.

use crate::text::particle::is_hangul;

/// How a stem changes before its endings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// A noun with 하다; the stem is given without the 하 (`강조`).
    Ha,
    /// No change but the contractions of vowels (`밝히`, `내다보`, `꼬집`, `쓰`, `열`).
    Regular,
    /// ㄷ that becomes ㄹ before a vowel (`묻`, `일컫`).
    Dieut,
    /// ㅅ that falls away before a vowel (`잇`, `긋`).
    Siot,
    /// 르 that doubles its ㄹ (`부르`).
    Reu,
}

/// The shape of a stem, named by the endings it stands before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Base {
    /// `밝히`고, `묻`는.
    Stem,
    /// `밝히`며, `물으`며.
    Soft,
    /// `밝혔`다.
    Past,
    /// `밝혀`, `물어`.
    Infinitive,
    /// `밝힌다`, `묻는다`.
    Present,
    /// `밝힙니다`, `묻습니다`.
    Formal,
    /// `밝힌`, `물은`.
    Adnominal,
    /// `밝힐`, `물을`.
    Prospective,
    /// The noun of a 하다 verb alone: `강조`.
    Root,
}

/// What a form does in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Form {
    /// Ends the sentence: `밝혔다`.
    Final,
    /// Goes on: `밝혔고`, `밝히며`, `밝혀`.
    Connective,
    /// Stands before a noun: `밝힌`, `밝히는`.
    Adnominal,
    /// Is a noun itself: `밝히기도`, `주장`.
    Nominal,
    /// Ends a clause that is itself quoted: `밝혔다`고, `말한다`는.
    Quoted,
    /// Has not happened: `밝힐`, `말한다면`.
    Unreal,
}

/// What may follow each base, with what the form then is. 지 and 기 are left out on
/// purpose: `말하지 않았다`, `말하기 어렵다` say that nothing was said.
#[rustfmt::skip]
const ENDINGS: &[(Base, Form, &[&str])] = &[
    (Base::Stem, Form::Connective, &["고", "고서", "고는", "고도", "지만", "자", "자마자", "듯", "듯이", "거나", "더니", "는데", "는데도", "던데", "다가", "고자", "다시피"]),
    (Base::Stem, Form::Unreal, &["도록", "게"]),
    (Base::Stem, Form::Adnominal, &["는", "던"]),
    (Base::Stem, Form::Nominal, &["기도", "기까지", "는지", "는가"]),
    (Base::Stem, Form::Final, &["죠", "지요", "네요", "더라", "더라고요", "더군요", "는군요"]),
    (Base::Soft, Form::Connective, &["며", "면서", "면서도", "면서는", "나", "니", "니까", "라", "므로"]),
    (Base::Soft, Form::Unreal, &["면", "려", "려고", "려다", "러", "려는"]),
    (Base::Soft, Form::Nominal, &["라고", "라는"]),
    (Base::Past, Form::Final, &["다", "습니다", "어요", "죠", "지요", "네요", "는데요", "었다", "었습니다", "답니다", "음", "거든요"]),
    (Base::Past, Form::Connective, &["고", "으며", "으면서", "으면서도", "으나", "지만", "는데", "는데도", "으니", "으니까", "다가", "다가도", "기에", "듯", "듯이", "거나", "더니", "으므로", "었고", "었으나", "었지만", "었는데", "었으며", "습니다만", "다만"]),
    // 을 of the past is real more often than not: `말했을 때`
    (Base::Past, Form::Adnominal, &["던", "을", "었던", "다던"]),
    (Base::Past, Form::Unreal, &["다면"]),
    (Base::Past, Form::Nominal, &["는지", "음을", "음에도", "기도"]),
    (Base::Past, Form::Quoted, &["다고", "다는", "다며", "다면서", "었다고", "었다는", "다고도", "다고는", "냐고", "느냐고"]),
    (Base::Infinitive, Form::Connective, &["", "서", "도", "오다", "오고", "왔고", "왔으나", "왔지만", "왔는데", "왔으며", "와", "두고", "두었고", "뒀고", "놓고"]),
    (Base::Infinitive, Form::Final, &["요", "왔다", "왔습니다", "온다", "왔었다", "줬다", "주었다", "줬습니다", "뒀다", "두었다"]),
    (Base::Infinitive, Form::Adnominal, &["온", "오는", "왔던", "오던", "준", "둔"]),
    (Base::Infinitive, Form::Quoted, &["왔다고", "왔다는", "온다고", "줬다고"]),
    (Base::Present, Form::Final, &["", "는군요"]),
    (Base::Present, Form::Connective, &["만", "지만"]),
    (Base::Present, Form::Unreal, &["면"]),
    (Base::Present, Form::Quoted, &["고", "는", "며", "면서", "고도", "더라", "든가"]),
    (Base::Formal, Form::Final, &["", "만"]),
    (Base::Adnominal, Form::Adnominal, &["", "데"]),
    (Base::Adnominal, Form::Nominal, &["지", "데도"]),
    (Base::Prospective, Form::Unreal, &["", "지"]),
    (Base::Root, Form::Nominal, &[""]),
];

/// The endings that a base takes, with what each makes of it.
pub(crate) fn endings(base: Base) -> impl Iterator<Item = (&'static str, Form)> {
    ENDINGS.iter().filter(move |row| row.0 == base).flat_map(|&(_, form, list)| list.iter().map(move |&e| (e, form)))
}

/// What `base` followed by `rest` is, if `rest` is one of its endings.
pub(crate) fn form(base: Base, rest: &str) -> Option<Form> {
    ENDINGS.iter().find(|row| row.0 == base && row.2.contains(&rest)).map(|row| row.1)
}

/// The shapes of a stem before its endings. Some classes have two of one kind
/// (`하여` and `해`, `보았` and `봤`).
pub(crate) fn bases(stem: &str, class: Class) -> Vec<(String, Base)> {
    let mut out = Vec::with_capacity(12);
    if class == Class::Ha {
        if !stem.is_empty() {
            out.push((stem.to_owned(), Base::Root));
        }
        add(&format!("{stem}하"), &[format!("{stem}해"), format!("{stem}하여")], Class::Regular, &mut out);
        add(&format!("{stem}하시"), &[format!("{stem}하셔")], Class::Regular, &mut out);
    } else {
        add(stem, &infinitives(stem, class), class, &mut out);
        // 물으시, 밝히시
        let soft = soft(stem, class);
        let soft = if tail(stem) == Some(L) { with_tail(stem, 0) } else { soft };
        add(&format!("{soft}시"), &[format!("{soft}셔")], Class::Regular, &mut out);
    }
    out
}

fn add(stem: &str, infinitives: &[String], class: Class, out: &mut Vec<(String, Base)>) {
    let vowel_stem = soft(stem, class);
    let liquid = tail(stem) == Some(L);
    out.push((stem.to_owned(), Base::Stem));
    if liquid {
        // 거들 + 는 = 거드는
        out.push((with_tail(stem, 0), Base::Stem));
    }
    out.push((vowel_stem.clone(), Base::Soft));
    for infinitive in infinitives {
        out.push((with_tail(infinitive, SS), Base::Past));
        out.push((infinitive.clone(), Base::Infinitive));
    }
    let open = if liquid { with_tail(stem, 0) } else { stem.to_owned() };
    let (present, formal) = if tail(&open) == Some(0) {
        (format!("{}다", with_tail(&open, N)), format!("{}니다", with_tail(&open, B)))
    } else {
        (format!("{open}는다"), format!("{open}습니다"))
    };
    out.push((present, Base::Present));
    out.push((formal, Base::Formal));
    let soft_open = if liquid { with_tail(stem, 0) } else { vowel_stem };
    out.push((with_tail(&soft_open, N), Base::Adnominal));
    out.push((with_tail(&soft_open, L), Base::Prospective));
}

/// The stem before 으-endings: a vowel, or a consonant and 으.
fn soft(stem: &str, class: Class) -> String {
    match (tail(stem), class) {
        (Some(0 | L), _) => stem.to_owned(),
        (_, Class::Dieut) => format!("{}으", with_tail(stem, L)),
        (_, Class::Siot) => format!("{}으", with_tail(stem, 0)),
        _ => format!("{stem}으"),
    }
}

// final consonants by their number in a syllable
const N: u32 = 4;
const L: u32 = 8;
const B: u32 = 17;
const SS: u32 = 20;

// vowels by their number in a syllable
const A: u32 = 0;
const AE: u32 = 1;
const EO: u32 = 4;
const E: u32 = 5;
const YEO: u32 = 6;
const O: u32 = 8;
const WA: u32 = 9;
const WAE: u32 = 10;
const OE: u32 = 11;
const U: u32 = 13;
const WO: u32 = 14;
const EU: u32 = 18;
const I: u32 = 20;

/// The stem before 아 or 어, contracted as it is written.
fn infinitives(stem: &str, class: Class) -> Vec<String> {
    let Some((head, lead, vowel, end)) = split(stem) else { return vec![stem.to_owned()] };
    let bright = |v: u32| matches!(v, A | O);
    let suffix = |v: u32| if bright(v) { '아' } else { '어' };
    match class {
        Class::Dieut => return vec![format!("{}{}", with_tail(stem, L), suffix(vowel))],
        Class::Siot => return vec![format!("{}{}", with_tail(stem, 0), suffix(vowel))],
        Class::Reu => {
            let before = split(head).map_or(EO, |parts| parts.2);
            let doubled = with_tail(head, L);
            return vec![format!("{doubled}{}", if bright(before) { '라' } else { '러' })];
        }
        Class::Ha | Class::Regular => {}
    }
    if end != 0 {
        let mut list = vec![format!("{stem}{}", suffix(vowel))];
        if stem.ends_with('놓') {
            list.push(format!("{head}놔"));
        }
        return list;
    }
    let contracted = |v: u32| format!("{head}{}", syllable(lead, v, 0));
    match vowel {
        A | AE | EO | E | YEO => vec![stem.to_owned()],
        O => vec![contracted(WA), format!("{stem}아")],
        U => vec![contracted(WO), format!("{stem}어")],
        OE => vec![contracted(WAE), format!("{stem}어")],
        I => vec![contracted(YEO)],
        EU => {
            let before = split(head).map_or(EO, |parts| parts.2);
            vec![contracted(if bright(before) { A } else { EO })]
        }
        _ => vec![format!("{stem}어")],
    }
}

/// What comes before the last syllable, and that syllable's three parts.
fn split(word: &str) -> Option<(&str, u32, u32, u32)> {
    let last = word.chars().next_back().filter(|&c| is_hangul(c))?;
    let code = last as u32 - '가' as u32;
    let head = word.get(..word.len() - last.len_utf8())?;
    Some((head, code / 588, code % 588 / 28, code % 28))
}

fn tail(word: &str) -> Option<u32> {
    split(word).map(|parts| parts.3)
}

fn syllable(lead: u32, vowel: u32, end: u32) -> char {
    char::from_u32('가' as u32 + lead * 588 + vowel * 28 + end).unwrap_or('가')
}

/// The word with another final consonant (0 for none) in its last syllable.
fn with_tail(word: &str, end: u32) -> String {
    split(word)
        .map_or_else(|| word.to_owned(), |(head, lead, vowel, _)| format!("{head}{}", syllable(lead, vowel, end)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(stem: &str, class: Class) -> Vec<String> {
        let all = bases(stem, class);
        all.iter().flat_map(|(base, kind)| endings(*kind).map(move |(e, _)| format!("{base}{e}"))).collect()
    }

    #[test]
    fn stems_meet_their_endings() {
        for (stem, class, expected) in [
            ("강조", Class::Ha, "강조했다 강조하며 강조한 강조한다 강조합니다 강조해 강조하여 강조하였다 강조할 강조하셨다 강조해왔다 강조하기도 강조했다고 강조"),
            ("밝히", Class::Regular, "밝혔다 밝히며 밝힌 밝힌다 밝힙니다 밝혀 밝힐 밝혔었다 밝히는 밝히고 밝혔으나 밝혔습니다"),
            ("꼬집", Class::Regular, "꼬집었다 꼬집으며 꼬집은 꼬집는다 꼬집습니다 꼬집어 꼬집을"),
            ("내다보", Class::Regular, "내다봤다 내다보았다 내다보며 내다본 내다본다 내다봅니다"),
            ("털어놓", Class::Regular, "털어놓았다 털어놨다 털어놓으며 털어놓은 털어놓는다"),
            ("묻", Class::Dieut, "물었다 물으며 물은 묻는다 묻습니다 물어 묻고 물었으나"),
            ("긋", Class::Siot, "그었다 그으며 그은 긋는다 긋고"),
            ("묻", Class::Dieut, "물으셨다 물으시며"),
            ("부르", Class::Reu, "불렀다 부르며 부른 부른다 불러"),
            ("타이르", Class::Reu, "타일렀다"),
            ("쓰", Class::Regular, "썼다 쓰며 쓴 쓴다 써"),
            ("모으", Class::Regular, "모았다 모으며 모은 모은다"),
            ("거들", Class::Regular, "거들었다 거들며 거든 거든다 거드는 거들고"),
            ("세우", Class::Regular, "세웠다 세우며 세운"),
            ("드러내", Class::Regular, "드러냈다 드러낸 드러낸다 드러내며"),
        ] {
            let made = forms(stem, class);
            for form in expected.split(' ') {
                assert!(made.iter().any(|f| f == form), "{stem}: {form} is missing");
            }
        }
    }
}
