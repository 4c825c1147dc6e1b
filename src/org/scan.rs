//! From text to names of organisations: what the words say.
//!
//! Word by word, from left to right: a name of the list, a word that is built like a name,
//! a generic body; then what belongs to it on both sides (the country before, the
//! sub-unit behind). A name that needs evidence is kept where the words around give some,
//! and, once it has some, everywhere in the text: the second round knows the names of the
//! first.

use super::lexicon::{
    self, Force, ACTING, ATTACHED, CHAMBERS, EVIDENCE, FIRMS_HAVE, FORCES, FOREIGN_STATES, LEGAL_FORMS, MARKS, OPENERS,
    PARTIES, PRESS,
};
use super::list::{Known, Names, OrgList, Start};
use super::Category;
use crate::mention::{Found, Span};
use crate::person::lexicon::FAMOUS;
use crate::text::lexicon::{country_at, is_country, is_title_prefix, title_before, titles_at, Role, UNNAMED};
use crate::text::lists::Keyed;
use crate::text::names::{foreign, is_given_name, is_place, korean, Fit};
use crate::text::particle::{is_hangul, is_word, particles};
use crate::text::words::Words;
use std::collections::HashSet;

/// One name of an organisation as it stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OrgName {
    /// The row of the list that has exactly this name.
    pub(crate) row: Option<u32>,
    /// A body without a name of its own.
    pub(crate) generic: bool,
    /// The part of the span that is the name: without `(주)` and the like.
    pub(crate) name: Span,
    /// Known by the list, by brackets or by how it is built, and not by its place alone.
    pub(crate) sure: bool,
    /// No person although it may look like one: the list has it and it is no word besides, or
    /// the word for its trade stands before it (`부산대 교수`, `항공사 에어나린`).
    pub(crate) certain: bool,
}

/// Appends the names in the words, in text order, not overlapping.
pub(crate) fn scan(words: &Words<'_>, list: &OrgList, out: &mut Vec<Found<OrgName>>) {
    let mut idle = vec![false; words.len()];
    let (mut found, learnt) = Reader { words, list, learnt: Names::default(), again: false }.read(&mut idle);
    if !learnt.is_empty() {
        let mut learnt: Vec<_> = learnt.into_iter().collect();
        learnt.sort_unstable();
        // of a name that needs nothing and needs something the first
        learnt.dedup_by_key(|(name, _)| *name);
        let known = |cautious| Known { row: u32::MAX, cautious, place: false };
        let learnt = Names::new(learnt.into_iter().map(|(name, weak)| (name, known(weak))).collect());
        (found, _) = Reader { words, list, learnt, again: true }.read(&mut idle);
    }
    out.append(&mut found);
}

/// A stretch that may be a name.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    start: usize,
    end: usize,
    row: Option<u32>,
    generic: bool,
    certain: Certainty,
}

/// A name that the first round found, and whether it still needs to act where it is named again.
type Learnt<'v> = (&'v str, bool);

/// The place before a body.
#[derive(Clone, Copy, Debug)]
struct Seat {
    start: usize,
    /// It is a country, or what stands for one.
    country: bool,
    /// Its level is a word of its own: `미시간 주`.
    leveled: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Certainty {
    /// A name whatever stands around it.
    Sure,
    /// A name where the words around say so.
    Open,
    /// A local government: a body where it does something.
    Place,
}

struct Reader<'a, 'v> {
    words: &'a Words<'v>,
    list: &'a OrgList,
    learnt: Names<'v>,
    /// Whether this is the second round.
    again: bool,
}

impl<'v> Reader<'_, 'v> {
    /// The names, and those that had evidence only in their own place.
    ///
    /// The first round marks the words at which nothing could be a name as `idle`; the second
    /// looks at them again only where a name begins that was learnt.
    fn read(&self, idle: &mut [bool]) -> (Vec<Found<OrgName>>, Vec<Learnt<'v>>) {
        let (mut out, mut learnt, mut waiting) = (Vec::new(), Vec::new(), Vec::new());
        let mut i = 0;
        while i < self.words.len() {
            if self.again && idle.get(i) == Some(&true) && !self.begins_learnt(i) {
                i += 1;
                continue;
            }
            let mut tried = false;
            let Some(candidate) = self.candidate(i, out.last(), &mut tried) else {
                if let Some(idle) = idle.get_mut(i) {
                    *idle = !tried;
                }
                if tried && !self.again {
                    let listed = self.listed(self.words.span(i).start);
                    waiting.extend(listed.and_then(|listed| Some((listed.row?, listed.start, listed.end))));
                }
                i += 1;
                continue;
            };
            let mut next = candidate;
            self.grow(i, &mut next, out.last());
            let name = Span::new(next.start, next.end);
            self.wrap(&mut next);
            let text = self.words.view().get(name.range()).unwrap_or_default();
            if self.list.is_silenced(text) {
                i = self.words.from(next.end.max(self.words.span(i).end));
                continue;
            }
            if candidate.certain == Certainty::Open && candidate.end == next.end && text.chars().count() > 1 {
                // a common word that announces something has not become a name everywhere
                let weak = candidate.row.is_some() && !text.is_ascii() && self.is_spoken_of(i, candidate);
                learnt.push((text, weak));
                // 울산 [블루윙스]
                if let Some((_, last)) = text.rsplit_once(' ').filter(|_| candidate.row.is_none()) {
                    if last.chars().count() > 2 && foreign(last).is_some() {
                        learnt.push((last, false));
                    }
                }
            }
            // 하늘빛소프트: 하늘빛은
            if let Some(short) = lexicon::without_trade(text).filter(|_| next.row.is_none() && !next.generic) {
                learnt.push((short, true));
            }
            // 전북 현대: 전북의 골
            let team =
                next.row.and_then(|row| self.list.row(row)).is_some_and(|row| row.category == Some(Category::Team));
            if let Some((town, _)) = text.split_once(' ').filter(|_| team) {
                learnt.push((town, true));
            }
            out.push(Found::new(
                next.start,
                next.end,
                OrgName {
                    row: next.row,
                    generic: next.generic,
                    name,
                    sure: candidate.certain != Certainty::Open || candidate.row.is_some(),
                    certain: (candidate.certain == Certainty::Sure && candidate.row.is_some())
                        || (self.behind_trade(i) && !self.words.get(i - 1).ends_with('인')),
                },
            ));
            i = self.words.from(next.end).max(i + 1);
            self.bracketed(&mut out, &mut learnt, &mut i);
        }
        // HDC현대산업개발: 현산은
        if !waiting.is_empty() {
            let rows: HashSet<u32> = out.iter().filter_map(|found| found.value.row).collect();
            let named = waiting.into_iter().filter(|(row, ..)| rows.contains(row));
            learnt.extend(named.filter_map(|(_, start, end)| Some((self.words.view().get(start..end)?, true))));
        }
        (out, learnt)
    }

    /// The best name that begins in word `i` and has the evidence that it needs.
    /// `tried` says whether there was one that had none.
    fn candidate(&self, i: usize, before: Option<&Found<OrgName>>, tried: &mut bool) -> Option<Candidate> {
        let span = self.words.span(i);
        if let Some(quoted) = self.quoted(i).or_else(|| self.spelt(i)) {
            return Some(quoted);
        }
        let listed = self.listed(span.start).filter(|listed| {
            let longer = || lexicon::LOOK_ALIKES.iter().any(|word| self.words.get(i).starts_with(word));
            !self.is_product(i, *listed) && !longer()
        });
        let built = self.built(i);
        let longer = match (listed, built) {
            (Some(a), Some(b)) if b.end > a.end => Some(b),
            (Some(a), _) => Some(a),
            (None, b) => b,
        };
        let shorter = if longer.map(|c| c.end) == listed.map(|c| c.end) { built } else { listed };
        let mut accept = |candidate: Candidate| {
            *tried = true;
            self.has_evidence(i, candidate, before).then_some(candidate)
        };
        longer
            .and_then(&mut accept)
            .or_else(|| shorter.and_then(&mut accept))
            .or_else(|| self.marked(i))
            .or_else(|| self.titled(i))
            .or_else(|| self.led(i))
            .or_else(|| self.headed(i))
            .or_else(|| self.behind_place(i).and_then(accept))
            .or_else(|| self.chained(i))
            .or_else(|| self.team(i))
            .or_else(|| self.foreign_firm(i))
    }

    /// Whether a learnt name begins at word `i`.
    fn begins_learnt(&self, i: usize) -> bool {
        let rest = self.words.view().get(self.words.span(i).start..).unwrap_or_default();
        Start::of(rest)
            .is_some_and(|start| self.learnt.may_begin(start) && self.learnt.at(rest, start).next().is_some())
    }

    /// The longest name of the list at the byte whose end is the end of a word.
    fn listed(&self, at: usize) -> Option<Candidate> {
        let rest = self.words.view().get(at..)?;
        let mut best: Option<Candidate> = None;
        let start = Start::of(rest)?;
        for (end, known) in self.list.at(rest, start).chain(self.learnt.at(rest, start)) {
            if !self.ends_name(at, at + end) {
                continue;
            }
            let certain = match known {
                Known { cautious: true, .. } => Certainty::Open,
                Known { place: true, .. } => Certainty::Place,
                _ => Certainty::Sure,
            };
            let row = (known.row != u32::MAX).then_some(known.row);
            if best.is_some_and(|b| b.end > at + end) {
                continue;
            }
            // a learnt name is the same name, only without doubt
            let same = best.filter(|b| b.end == at + end);
            let row = row.or(same.and_then(|b| b.row));
            let certain = if same.is_some_and(|b| b.certain == Certainty::Sure) { Certainty::Sure } else { certain };
            best = Some(Candidate { start: at, end: at + end, row, generic: false, certain });
        }
        best
    }

    /// Whether a name can end at the byte: before the end of the word, particles, or a word
    /// that is written onto names (`측`, `등`, a title).
    fn ends_name(&self, start: usize, end: usize) -> bool {
        let view = self.words.view();
        let (Some(name), Some(rest)) = (view.get(start..end), view.get(end..)) else { return false };
        let Some(last) = name.chars().next_back() else { return false };
        let tail = word_part(rest);
        if tail.is_empty() || particles(last, tail) == Some(tail.len()) || tail.starts_with("에따르면") {
            return true;
        }
        if !is_hangul(tail.chars().next().unwrap_or(' ')) {
            return false;
        }
        ATTACHED.iter().any(|word| {
            tail.strip_prefix(word).is_some_and(|more| {
                more.is_empty() || particles(word.chars().next_back().unwrap_or(' '), more) == Some(more.len())
            })
        }) || titles_at(tail).any(|title| {
            let more = tail.get(title.form.len()..).unwrap_or_default();
            title.role != Role::Courtesy
                && name.chars().count() > 1
                && particles(title.form.chars().next_back().unwrap_or(' '), more) == Some(more.len())
        })
    }

    /// A word that is built like a name, or a generic body.
    fn built(&self, i: usize) -> Option<Candidate> {
        let (word, span) = (self.words.get(i), self.words.span(i));
        let mut best = None;
        // 법무법인 온새
        if self.words.follows(i + 1) && word.ends_with("법인") && LEGAL_FORMS.contains(&word) {
            let (next, at) = (self.words.get(i + 1), self.words.span(i + 1).start);
            let end = self
                .words
                .cores(i + 1)
                .filter(|&end| next.get(..end).is_some_and(|core| core.chars().count() >= 2))
                .last()?;
            // 법무법인 측은
            if self.words.cores(i + 1).any(|end| UNNAMED.contains(&next.get(..end).unwrap_or_default())) {
                return None;
            }
            return Some(Candidate {
                start: span.start,
                end: at + end,
                row: None,
                generic: false,
                certain: Certainty::Sure,
            });
        }
        // 경찰측은
        let side = self.words.side(i);
        let governed = || self.seat(i).is_some();
        // 재난 당국, 주 정부: before 경찰 of `경찰 당국`
        if lexicon::opens_phrase(self.words.keyed(i))
            && self.words.follows(i + 1)
            && !(word == "주" && self.in_a_week(i))
        {
            let two = self.words.span(i + 1);
            for end in self.words.cores(i + 1) {
                let phrase = self.words.view().get(span.start..two.start + end)?;
                let generic = lexicon::is_generic(phrase);
                if generic || (lexicon::is_common_body(phrase) && governed()) {
                    return Some(Candidate {
                        start: span.start,
                        end: two.start + end,
                        row: None,
                        generic,
                        certain: Certainty::Sure,
                    });
                }
            }
        }
        let country = country_at(word);
        let side = side.and_then(|end| Some((end, Keyed::from(word.get(..end)?))));
        for (end, key) in self.words.keyed_cores(i).chain(side) {
            let core = key.word;
            let candidate =
                |generic, certain| Candidate { start: span.start, end: span.start + end, row: None, generic, certain };
            if lexicon::is_generic(key) {
                let member = end == word.len() && CHAMBERS.contains(&core) && self.words.get(i + 1).starts_with("의원");
                return (!member).then(|| candidate(true, Certainty::Sure));
            }
            // 우리정부와
            if let Some(body) = core.strip_prefix(lexicon::OUR).filter(|body| lexicon::is_generic(*body)) {
                return Some(Candidate {
                    start: span.start + core.len() - body.len(),
                    ..candidate(true, Certainty::Sure)
                });
            }
            // 검찰수사를
            if let Some(body) = lexicon::inquirer(core) {
                return Some(Candidate { end: span.start + body, ..candidate(true, Certainty::Sure) });
            }
            if self.by_kind(i, key, end) {
                return Some(candidate(true, Certainty::Sure));
            }
            if core != "군"
                && (lexicon::is_common_body(key) || (lexicon::is_office(core) && !is_country(core)))
                && governed()
            {
                return Some(candidate(core.ends_with("당국"), Certainty::Sure));
            }
            if best.is_some() {
                continue;
            }
            // 한국MS, 중국외교부
            if let Some(country) = country.filter(|&country| country < end) {
                let rest = core.get(country..).unwrap_or_default();
                let listed = self.list.get(rest).is_some_and(|known| !known.cautious && !known.place);
                if lexicon::is_common_body(rest) || (listed && rest.chars().count() >= 2) {
                    best = Some(candidate(rest == "당국", Certainty::Sure));
                    continue;
                }
            }
            // 루멘펀드 피해자모임
            if lexicon::is_of_victims(core) && self.behind_noun(i) {
                best = Some(candidate(false, Certainty::Sure));
                continue;
            }
            best = self.suffixed(core).map(|certain| candidate(false, certain));
        }
        best
    }

    /// The place that governs what begins with word `i`: `미국`, `플로리다주`, `미시간 주`.
    fn seat(&self, i: usize) -> Option<Seat> {
        if i == 0 || !self.words.follows(i) {
            return None;
        }
        let (previous, span) = (self.words.get(i - 1), self.words.span(i - 1));
        if lexicon::LEVELS.contains(&previous) && self.words.follows(i - 1) && i > 1 {
            let (place, span) = (self.words.get(i - 2), self.words.span(i - 2));
            let named = is_place(place) || (foreign(place) >= Some(Fit::Good) && !is_given_name(place));
            return named.then_some(Seat { start: span.start, country: false, leveled: true });
        }
        // 조사를 받던 중 경찰에
        let during = previous == "중" && self.words.follows(i - 1);
        let country = is_country(previous) || (FOREIGN_STATES.contains(&previous) && !during);
        let leveled = || {
            self.list.get(previous).is_some_and(|known| known.place)
                || lexicon::without_level(previous).is_some_and(is_place)
        };
        (country || is_place(previous) || leveled()).then_some(Seat { start: span.start, country, leveled: false })
    }

    /// `이번 주 정부는`: a week, and not a state.
    fn in_a_week(&self, i: usize) -> bool {
        i > 0 && self.words.follows(i) && {
            let before = self.words.get(i - 1);
            lexicon::WEEKS.contains(&before) || before.ends_with(|c: char| c.is_ascii_digit())
        }
    }

    /// `협회는`, `군은`, `당 지도부`: a body that is called by its kind alone.
    fn by_kind(&self, i: usize, core: Keyed<'_>, end: usize) -> bool {
        let tail = self.words.get(i).get(end..).unwrap_or_default();
        let next = || if self.words.follows(i + 1) && tail.is_empty() { self.words.get(i + 1) } else { "" };
        let acts = || {
            matches!(
                tail,
                "은" | "는" | "이" | "가" | "의" | "에" | "에서" | "측" | "측은" | "과" | "와" | "도" | "을" | "를"
            )
        };
        match core.word {
            "군" => {
                let next = next();
                let acts = matches!(tail, "은" | "이" | "의" | "에" | "과" | "에서" | "에서는" | "도" | "을" | "당국");
                let has = || self.words.cores(i + 1).any(|end| FORCES.contains(next.get(..end).unwrap_or_default()));
                (acts || (tail.is_empty() && !next.is_empty() && has()))
                    && !self.behind_person(i)
                    && !self.behind_noun(i)
            }
            level if lexicon::LEVEL_ALONE.contains(&level) => {
                matches!(tail, "는" | "가")
                    && (i == 0 || self.words.gap(i).contains(['.', '\n']))
                    && self.words.view().get(self.words.span(i).end..).is_some_and(|rest| {
                        let sentence = line_ahead(rest, SENTENCE).split("다.").next().unwrap_or_default();
                        lexicon::DEEDS.iter().any(|deed| sentence.contains(deed))
                    })
            }
            "군대" => {
                let next = next();
                matches!(tail, "는" | "가" | "의" | "도")
                    || self.words.cores(i + 1).any(|end| FORCES.contains(next.get(..end).unwrap_or_default()))
            }
            "당" => {
                let next = next();
                let acts = matches!(tail, "은" | "이" | "의" | "에" | "에서" | "과" | "을");
                let has = || self.words.cores(i + 1).any(|end| PARTIES.contains(next.get(..end).unwrap_or_default()));
                (acts || (tail.is_empty() && !next.is_empty() && has())) && self.is_near(i, lexicon::POLITICS)
            }
            _ => {
                lexicon::is_by_kind(core)
                    && (acts() || self.is_title(i + 1) || UNNAMED.contains(&next()))
                    && !self.behind_noun(i)
            }
        }
    }

    /// Whether the word before stands bare, so that it may belong to the name: `강사 협회는`.
    fn behind_noun(&self, i: usize) -> bool {
        i > 0 && self.words.follows(i) && {
            let before = self.words.get(i - 1);
            let inflected = self.words.cores(i - 1).nth(1).is_some()
                || before.ends_with(lexicon::MODIFYING)
                || before.starts_with(|c: char| c.is_ascii_digit())
                || lexicon::DETERMINERS.contains(&before)
                || is_place(before);
            !inflected
        }
    }

    /// `이모 군은`, `A 군`, `이승우(18) 군`: 군 behind a person.
    fn behind_person(&self, i: usize) -> bool {
        i > 0 && {
            let (before, gap) = (self.words.get(i - 1), self.words.gap(i));
            let named = korean(before).is_some() || foreign(before) >= Some(Fit::Fair);
            let short = before.ends_with('모')
                || before.chars().count() == 1
                || before.ends_with(|c: char| c.is_ascii_alphabetic());
            gap.contains(')')
                || (gap.trim().is_empty()
                    && (short
                        || (named
                            && !lexicon::DETERMINERS.contains(&before)
                            && self.words.cores(i - 1).nth(1).is_none())))
        }
    }

    /// Whether one of the words stands in the sentence around word `i`, as far as it is looked through.
    fn is_near(&self, i: usize, wanted: &[&str]) -> bool {
        let view = self.words.view();
        let at = self.words.span(i).start;
        let (before, after) = view.split_at_checked(at).unwrap_or_default();
        let from = before.char_indices().rev().nth(SENTENCE / 2).map_or(0, |(at, _)| at);
        let before = before.get(from..).unwrap_or_default().rsplit('\n').next().unwrap_or_default();
        let after = line_ahead(after, SENTENCE / 2);
        wanted.iter().any(|word| before.contains(word) || after.contains(word))
    }

    fn suffixed(&self, core: &str) -> Option<Certainty> {
        if !lexicon::may_be_suffixed(core) {
            return None;
        }
        if lexicon::is_party(core) {
            return Some(if core.ends_with('당') { Certainty::Sure } else { Certainty::Open });
        }
        // 국제해저자원기구
        if core.strip_suffix(lexicon::AGENCY).is_some_and(|stem| {
            lexicon::OF_THE_WORLD.iter().any(|head| stem.starts_with(head)) && stem.chars().count() > 3
        }) {
            return Some(Certainty::Sure);
        }
        // 누리텔, but not 호텔
        if core
            .strip_suffix(lexicon::TELECOM)
            .is_some_and(|stem| lexicon::has_name_head(stem) && !stem.ends_with(['호', '모', '스', '피']))
        {
            return (core.chars().count() > 2).then_some(Certainty::Sure);
        }
        // 국민권익위
        let (whole, short) = lexicon::COMMITTEE;
        if let Some(stem) = core.strip_suffix(short).filter(|stem| stem.chars().count() > 2) {
            let known = self.list.get(&[stem, whole].concat());
            if known.is_some_and(|known| !known.cautious && !known.place) {
                return Some(Certainty::Sure);
            }
        }
        // 부산경찰
        if lexicon::OF_TOWNS
            .iter()
            .any(|body| core.strip_suffix(body).is_some_and(|town| is_place(town) && !is_country(town)))
        {
            return Some(Certainty::Sure);
        }
        // 박근혜정부
        if core
            .strip_suffix(lexicon::GOVERNMENT)
            .is_some_and(|head| head.chars().count() == 3 && korean(head) >= Some(Fit::Fair))
        {
            return Some(Certainty::Sure);
        }
        // 뉴저지주, 비상발전기
        if lexicon::without_level(core).is_some_and(is_place) || lexicon::is_no_body(core) {
            return None;
        }
        // 52사단
        if lexicon::is_force(core) {
            return Some(Certainty::Sure);
        }
        let (suffix, at) = lexicon::suffix(core)?;
        // 아동복지법, 집회금지법
        if suffix.form == "지법" && !is_place(core.get(..at)?) {
            return None;
        }
        let stem = core.get(..at)?;
        // 남동공단
        if suffix.form == "공단" && is_place(stem) {
            return None;
        }
        if stem.chars().count() < 2 || lexicon::is_plain_stem(stem) || stem.chars().all(|c| c.is_ascii_digit()) {
            return None;
        }
        Some(match suffix.force {
            Force::Body => Certainty::Sure,
            Force::Trade | Force::Venue if lexicon::has_name_head(stem) && stem.chars().count() > 2 => Certainty::Sure,
            Force::Trade if foreign(stem).is_some_and(|fit| fit >= Fit::Good) => Certainty::Sure,
            // 익산새한병원
            Force::Trade | Force::Venue if behind_place(stem).is_some_and(|own| !lexicon::is_plain_stem(own)) => {
                Certainty::Sure
            }
            Force::Trade | Force::Venue => Certainty::Open,
        })
    }

    /// `㈜하늘누리`, `하늘누리㈜`: the sign of a firm makes any word a name.
    fn marked(&self, i: usize) -> Option<Candidate> {
        let (word, span) = (self.words.get(i), self.words.span(i));
        let view = self.words.view();
        // the last and the first byte of them: most words have a space on either side
        let bytes = view.as_bytes();
        let near_sign = matches!(span.start.checked_sub(1).and_then(|at| bytes.get(at)), Some(b')' | 0x9c))
            || matches!(bytes.get(span.end), Some(b'(' | 0xe3));
        if !near_sign {
            return None;
        }
        let before = view.get(..span.start)?;
        let sign = |sign: &&&str| !sign.starts_with(is_hangul);
        let behind_sign = MARKS.iter().filter(sign).any(|mark| before.ends_with(mark));
        let before_sign =
            MARKS.iter().filter(sign).any(|mark| view.get(span.end..).unwrap_or_default().starts_with(mark));
        let end = if before_sign {
            word.len()
        } else if behind_sign {
            self.words.cores(i).filter(|&end| word.get(..end).is_some_and(|core| core.chars().count() >= 2)).last()?
        } else {
            return None;
        };
        (word.chars().count() >= 2).then_some(Candidate {
            start: span.start,
            end: span.start + end,
            row: None,
            generic: false,
            certain: Certainty::Open,
        })
    }

    /// `제갈윤 미리내바이오 대표`: between a person's name and a title stands a body.
    fn titled(&self, i: usize) -> Option<Candidate> {
        if !self.is_title(i + 1) || !self.words.follows(i) || !self.words.follows(i + 1) {
            return None;
        }
        let (word, span) = (self.words.get(i), self.words.span(i));
        let inflected = word.ends_with(['을', '를', '의']) || word.ends_with("에게") || word.ends_with("에서");
        if inflected || word.chars().count() < 3 || !self.is_person(i - 1) {
            return None;
        }
        // 김무성 의원과 종합상황실장, 조훈현 9단도, 벤 버냉키 의장, 한빛물산 윤새봄 상무
        let ordinary = self.words.cores(i).any(|end| self.is_ordinary(word.get(..end).unwrap_or_default()));
        let surname = is_given_name(self.words.get(i - 1)) && foreign(word).is_some();
        let person =
            word.chars().count() == 3 && korean(word) >= Some(Fit::Good) && korean(self.words.get(i - 1)).is_none();
        if ordinary || surname || person {
            return None;
        }
        Some(Candidate { start: span.start, end: span.end, row: None, generic: false, certain: Certainty::Open })
    }

    /// `무장단체 '이슬람국가'`, `준비기구인 '새정치 추진위원회'`: all that stands in marks behind
    /// the word for its kind.
    fn quoted(&self, i: usize) -> Option<Candidate> {
        if self.words.follows(i) {
            return None;
        }
        let close = match self.words.gap(i).chars().next_back()? {
            '\'' => '\'',
            '"' => '"',
            '‘' => '’',
            '“' => '”',
            _ => return None,
        };
        if !self.behind_trade(i) || lexicon::is_brand(self.words.get(i - 1)) {
            return None;
        }
        let start = self.words.span(i).start;
        let rest = self.words.view().get(start..)?;
        let end = rest.char_indices().take(LONGEST_MARKED).find(|&(_, c)| c == close || c == '(').map(|(at, _)| at)?;
        let name = rest.get(..end)?.trim_end();
        let sentence = name.contains([',', '?', '!', '.']) || name.ends_with(['다', '요', '까', '자', '라']);
        let row = self.list.get(name).map(|known| known.row);
        (name.chars().count() > 1 && (!sentence || row.is_some())).then_some(Candidate {
            start,
            end: start + name.len(),
            row,
            generic: false,
            certain: Certainty::Open,
        })
    }

    /// `애플 데일리(Apple Daily)`: as many words as the bracket has, which says that it is a body.
    fn spelt(&self, i: usize) -> Option<Candidate> {
        let start = self.words.span(i).start;
        for last in i..i + LONGEST_NAME {
            if last > i && !self.words.follows(last) {
                return None;
            }
            let end = self.words.span(last).end;
            if !self.words.gap(last + 1).trim_start().starts_with('(') {
                continue;
            }
            let gloss = gloss(self.words.view().get(end..)?.trim_start())?;
            let words = || gloss.split(' ').filter(|word| !matches!(*word, "The" | "the" | "of" | "and" | "for" | "&"));
            let fits = words().count() == last + 1 - i && words().any(|word| lexicon::ENGLISH.contains(&word));
            return (fits && last > i).then_some(Candidate {
                start,
                end,
                row: None,
                generic: false,
                certain: Certainty::Open,
            });
        }
        None
    }

    /// `트리가나 항공`, `프레스 어소시에이션`: a foreign word and the word for its trade.
    fn chained(&self, i: usize) -> Option<Candidate> {
        if !self.words.follows(i + 1) {
            return None;
        }
        let at = self.words.span(i + 1).start;
        let (end, _) = self.words.keyed_cores(i + 1).find(|&(_, key)| lexicon::is_trade_word(key))?;
        let word = self.words.get(i);
        let school = lexicon::OF_PLACES.contains(&self.words.get(i + 1).get(..end).unwrap_or_default());
        let named = if is_place(word) {
            school && !is_country(word)
        } else {
            let show = || {
                self.words.get(i + 1).get(..end) == Some(lexicon::SHOWS)
                    && self.behind_trade(i)
                    && self.words.cores(i).nth(1).is_none()
            };
            (foreign(word) >= Some(Fit::Good) || show()) && !is_given_name(word) && !self.is_ordinary(word)
        };
        named.then_some(Candidate {
            start: self.words.span(i).start,
            end: at + end,
            row: None,
            generic: false,
            certain: Certainty::Open,
        })
    }

    /// `구글 플레이`: a thing of the firm, which then is not what is spoken of.
    fn is_product(&self, i: usize, candidate: Candidate) -> bool {
        let Some(next) = self.next_bare(candidate.end) else {
            // (Apple Daily)
            return false;
        };
        let word = self.words.get(next);
        if self.words.cores(next).any(|end| lexicon::is_product(word.get(..end).unwrap_or_default())) {
            return true;
        }
        // (Apple Daily): a Latin name that goes on in the same bracket
        let latin = |word: &str| word.starts_with(|c: char| c.is_ascii_alphabetic());
        self.words.gap(i).ends_with('(') && latin(self.words.get(i)) && latin(word)
    }

    /// `보들이(대표 정미경)`: a word with the head of a body in brackets.
    fn led(&self, i: usize) -> Option<Candidate> {
        let (word, span) = (self.words.get(i), self.words.span(i));
        let rest = self.words.view().get(span.end..)?;
        let led = rest.starts_with('(') && lexicon::LEADERS.iter().any(|leader| rest.starts_with(leader));
        let fits = led && word.chars().count() > 1 && !self.is_ordinary(word) && !lexicon::is_plain_stem(word);
        (fits && (self.behind_trade(i) || !self.behind_noun(i))).then_some(Candidate {
            start: span.start,
            end: span.end,
            row: None,
            generic: false,
            certain: Certainty::Open,
        })
    }

    /// `한국연합복권 강원순 대표`: a word that begins like a firm's name before its head.
    fn headed(&self, i: usize) -> Option<Candidate> {
        let (word, span) = (self.words.get(i), self.words.span(i));
        let candidate =
            Candidate { start: span.start, end: span.end, row: None, generic: false, certain: Certainty::Open };
        (lexicon::has_name_head(word)
            && word.chars().count() > 4
            && self.words.cores(i).nth(1).is_none()
            && self.has_head(candidate)
            && !self.is_ordinary(word))
        .then_some(candidate)
    }

    /// `미국 전력회사 블루리지파워`, `기업 더본코리아와`: behind the word for its trade.
    fn behind_place(&self, i: usize) -> Option<Candidate> {
        if !self.behind_trade(i) {
            return None;
        }
        let (word, span) = (self.words.get(i), self.words.span(i));
        // 내추럴나인을 has no copula
        let name = |end: usize| {
            let (core, tail) = word.split_at_checked(end).unwrap_or_default();
            core.chars().count() >= 3 && (!tail.starts_with('인') || tail.chars().count() == 1)
        };
        let end = self.words.cores(i).filter(|&end| name(end)).last()?;
        let core = word.get(..end)?;
        let glossed = self.words.view().get(span.start + end..).is_some_and(|rest| gloss(rest).is_some());
        let long = core.chars().count() > 3;
        let brand = lexicon::is_brand(self.words.get(i - 1));
        let proper = foreign(core)
            .is_some_and(|fit| fit >= Fit::Good || (fit >= Fit::Fair && long && !brand) || glossed)
            || (lexicon::has_name_head(core) && core.chars().count() > 3)
            || core.chars().filter(char::is_ascii_uppercase).count() > 1
            || (word.get(end..) == Some("의") && self.is_headed_at(i + 1));
        let inflected = core.ends_with(['을', '를']) || core.ends_with("에서");
        // 오렌지카운티 레지스터
        let (mut last, mut end) = (i, span.start + end);
        while last < i + LONGEST_NAME && end == self.words.span(last).end && self.words.follows(last + 1) {
            let (word, start) = (self.words.get(last + 1), self.words.span(last + 1).start);
            let goes_on = self.words.cores(last + 1).filter(|&end| {
                let core = word.get(..end).unwrap_or_default();
                lexicon::MEDIA_ENDINGS.contains(&core)
            });
            let Some(more) = goes_on.last() else { break };
            (last, end) = (last + 1, start + more);
        }
        (proper && !inflected && !self.is_ordinary(core)).then_some(Candidate {
            start: span.start,
            end,
            row: None,
            generic: false,
            certain: Certainty::Open,
        })
    }

    /// Whether somebody with a title stands at word `i`: `남궁현 대표는`, `에마 콜린스 수석애널리스트는`.
    fn is_headed_at(&self, i: usize) -> bool {
        self.words.follows(i)
            && self.words.follows(i + 1)
            && self.is_person(i)
            && (self.is_title(i + 1) || (self.words.follows(i + 2) && self.is_person(i + 1) && self.is_title(i + 2)))
    }

    fn behind_trade(&self, i: usize) -> bool {
        i > 0 && (self.words.follows(i) || matches!(self.words.gap(i), " '" | " ‘" | " \"" | " “")) && {
            let before = self.words.get(i - 1);
            lexicon::is_trade(self.words.keyed(i - 1)) || before.strip_suffix('인').is_some_and(lexicon::is_trade)
        }
    }

    fn is_person(&self, i: usize) -> bool {
        let surname = i > 0 && self.words.follows(i) && is_given_name(self.words.get(i - 1));
        if surname && foreign(self.words.get(i)).is_some() {
            return true;
        }
        korean(self.words.get(i)).is_some_and(|fit| fit >= Fit::Fair && self.words.get(i).chars().count() >= 3)
            || foreign(self.words.get(i)).is_some_and(|fit| fit >= Fit::Good)
    }

    /// Whether word `i` is a title with or without particles.
    fn is_title(&self, i: usize) -> bool {
        let word = self.words.get(i);
        self.words.titled(i).any(|(end, title)| {
            let head = word.get(..end - title.form.len()).unwrap_or_default();
            matches!(title.role, Role::Staff | Role::Scholar)
                && (head.is_empty() || is_title_prefix(head) || head.chars().count() == 2)
        })
    }

    /// `누리화학 봉지우 대표`: before a person's name and a title of firms.
    fn has_head(&self, candidate: Candidate) -> bool {
        self.next_bare(candidate.end).is_some_and(|next| {
            let name = self.words.get(next);
            self.words.follows(next + 1)
                && self.is_title(next + 1)
                && name.chars().count() == 3
                && korean(name).is_some_and(|fit| fit >= Fit::Fair)
        })
    }

    /// A word that says nothing of a body although it stands where one could.
    fn is_ordinary(&self, word: &str) -> bool {
        is_place(word)
            || lexicon::is_no_body(word)
            || is_title_prefix(word)
            || UNNAMED.contains(&word)
            || title_before(word).is_some_and(|title| title.form.len() == word.len() || title.role == Role::Staff)
            || lexicon::is_trade(word)
            || lexicon::is_after_body(word)
    }

    /// Whether a candidate that needs it has evidence.
    fn has_evidence(&self, i: usize, candidate: Candidate, before: Option<&Found<OrgName>>) -> bool {
        match candidate.certain {
            Certainty::Sure => true,
            Certainty::Place => self.acts(candidate),
            Certainty::Open => {
                self.wrapped(candidate)
                    || self.acts_again(i, candidate)
                    || (candidate.row.is_some() && self.is_spoken_of(i, candidate))
                    || self.behind_trade(i)
                    || self.followed(candidate)
                    || self.in_a_list(candidate, before)
                    || self.in_a_byline(i, candidate)
                    || self.does_business(i, candidate)
                    || (i > 0
                        && self.words.follows(i)
                        && is_country(self.words.get(i - 1))
                        && self.has_foreign_stem(candidate))
                    || (i > 0 && self.words.follows(i) && self.is_person(i - 1) && self.title_follows(candidate))
                    || self.has_head(candidate)
            }
        }
    }

    /// A word that was a name elsewhere in the text, with the particle of who acts.
    fn acts_again(&self, i: usize, candidate: Candidate) -> bool {
        let view = self.words.view();
        let name = view.get(candidate.start..candidate.end).unwrap_or_default();
        let tail = word_part(view.get(candidate.end..).unwrap_or_default());
        matches!(tail, "은" | "는" | "이" | "가" | "의" | "도" | "측" | "측은")
            && self.learnt.get(name).is_some()
            && (!is_place(name) || self.is_near(i, lexicon::SPORT))
    }

    /// What shows that a name of the list that is also a word is the name here.
    fn is_spoken_of(&self, i: usize, candidate: Candidate) -> bool {
        let view = self.words.view();
        let name = view.get(candidate.start..candidate.end).unwrap_or_default();
        let rest = view.get(candidate.end..).unwrap_or_default();
        let tail = word_part(rest);
        if is_given_name(name) || FAMOUS.contains(name) {
            return false;
        }
        if lexicon::WORDS_FIRST.contains(&name) {
            // 중국 CCTV
            return i > 0 && self.words.follows(i) && is_country(self.words.get(i - 1));
        }
        if rest.starts_with("에 따르면") || rest.starts_with("에따르면") {
            let official = i > 0 && lexicon::OFFICIAL.contains(&self.words.get(i - 1));
            return !is_place(name) && !official;
        }
        let acts = matches!(tail, "은" | "는" | "이" | "가" | "측은" | "도");
        let latin = name.chars().all(|c| c.is_ascii_uppercase() || c == '&');
        if latin && acts {
            return true;
        }
        let category = candidate.row.and_then(|row| self.list.row(row)).and_then(|row| row.category);
        if tail.is_empty() && !is_place(name) {
            let firm = matches!(category, Some(Category::Media | Category::Company));
            let own = |gloss: &str| self.list.get(gloss).map(|known| known.row) == candidate.row;
            if gloss(rest).is_some_and(|gloss| firm || own(gloss)) {
                return true;
            }
        }
        let next = self.next_bare(candidate.end).map(|next| self.words.get(next)).unwrap_or_default();
        let next_is = |wanted: &[&str]| {
            let next = self.next_bare(candidate.end).unwrap_or(usize::MAX);
            self.words.cores(next).any(|end| wanted.contains(&self.words.get(next).get(..end).unwrap_or_default()))
        };
        match category {
            Some(Category::Media) if !next.is_empty() && next_is(lexicon::MEDIA_HAVE) => return true,
            Some(Category::Team) if self.is_affiliation(i, candidate) => return true,
            // 첼시는, 첼시 감독, 아우크스부르크 홍정호
            Some(Category::Team)
                if !is_place(name)
                    && (!tail.is_empty()
                        || lexicon::SPORT.iter().any(|word| next.starts_with(word))
                        || self.next_bare(candidate.end).is_some_and(|next| self.is_person(next)))
                    && self.is_near(i, lexicon::SPORT) =>
            {
                return true
            }
            _ => {}
        }
        acts && !is_place(name) && self.announces(i, rest.get(tail.len()..).unwrap_or_default())
    }

    /// `손흥민(24·첼시)`, `지소연(첼시)`: in the bracket behind a person.
    fn is_affiliation(&self, i: usize, candidate: Candidate) -> bool {
        let rest = self.words.view().get(candidate.end..).unwrap_or_default();
        let before = match self.words.gap(i) {
            "(" => i.checked_sub(1),
            "·" | ", " => i.checked_sub(2).filter(|_| self.words.gap(i - 1) == "("),
            _ => None,
        };
        let aged = || self.words.get(i - 1).chars().all(|c| c.is_ascii_digit());
        rest.starts_with(')') && before.is_some_and(|before| self.is_person(before) || (before + 2 == i && aged()))
    }

    /// Whether what stands behind the subject with which the sentence begins is an announcement.
    fn announces(&self, i: usize, rest: &str) -> bool {
        let begins = (!self.words.follows(i) && !self.words.gap(i).ends_with(['"', '“', '\'', '‘', '('])) || {
            let before = self.words.get(i - 1);
            OPENERS.contains(&before)
                || is_country(before)
                || before.ends_with(['일', '월', '년'])
                || lexicon::is_trade(before)
        };
        if !begins {
            return false;
        }
        let sentence = line_ahead(rest, SENTENCE).split("다. ").next().unwrap_or_default();
        // 대상은 초등학생이라고 교육청이 밝혔다
        lexicon::ANNOUNCES
            .iter()
            .filter_map(|word| sentence.rfind(word))
            .max()
            .is_some_and(|at| !sentence.get(..at).unwrap_or_default().trim_end().ends_with(['은', '는', '이', '가']))
    }

    /// `누리화학은 … 계약을 맺었다`: a firm's name as the subject of what firms do.
    fn does_business(&self, i: usize, candidate: Candidate) -> bool {
        let view = self.words.view();
        let name = view.get(candidate.start..candidate.end).unwrap_or_default();
        let Some(stem) = lexicon::suffix(name).and_then(|(_, at)| name.get(..at)) else { return false };
        if !(lexicon::has_name_head(stem) || foreign(stem).is_some_and(|fit| fit >= Fit::Fair)) {
            return false;
        }
        let rest = view.get(candidate.end..).unwrap_or_default();
        if !matches!(word_part(rest), "은" | "는" | "이" | "가" | "와" | "과") {
            return false;
        }
        let begins = !self.words.follows(i) || OPENERS.contains(&self.words.get(i - 1));
        let sentence = line_ahead(rest, SENTENCE).split("다. ").next().unwrap_or_default();
        begins && lexicon::BUSINESS.iter().any(|deed| sentence.contains(deed))
    }

    /// `아던트 인수`: a foreign word before what only firms have.
    fn foreign_firm(&self, i: usize) -> Option<Candidate> {
        let (word, span) = (self.words.get(i), self.words.span(i));
        if !self.words.follows(i + 1) {
            return None;
        }
        let owned = self.words.keyed_cores(i + 1).any(|(_, core)| FIRMS_HAVE.contains(core));
        if !owned || word.chars().count() < 3 || foreign(word) < Some(Fit::Fair) {
            return None;
        }
        if word.ends_with(['부', '소', '과', '실', '팀', '인']) {
            return None;
        }
        let person = is_given_name(word) || FAMOUS.contains(word) || (i > 0 && is_given_name(self.words.get(i - 1)));
        (!person && !self.is_ordinary(word)).then_some(Candidate {
            start: span.start,
            end: span.end,
            row: None,
            generic: false,
            certain: Certainty::Open,
        })
    }

    /// `울산 블루윙스`: a town and a foreign word where the sentence is about a match.
    fn team(&self, i: usize) -> Option<Candidate> {
        let (town, start) = (self.words.get(i), self.words.span(i).start);
        if !is_place(self.words.keyed(i)) || is_country(town) || !self.words.follows(i + 1) {
            return None;
        }
        let (word, span) = (self.words.get(i + 1), self.words.span(i + 1));
        // the shortest, as a foreign word may sound like one with its particle: 브레이브스와
        let end = self.words.cores(i + 1).filter(|&end| {
            let (core, tail) = word.split_at_checked(end).unwrap_or_default();
            matches!(
                tail,
                "" | "은"
                    | "는"
                    | "이"
                    | "가"
                    | "을"
                    | "를"
                    | "의"
                    | "와"
                    | "과"
                    | "와의"
                    | "과의"
                    | "에"
                    | "전에서"
                    | "전"
            ) && core.chars().count() > 2
                && foreign(core) >= Some(Fit::Fair)
                && !is_given_name(core)
        });
        let end = end.last()?;
        let rest = self.words.view().get(span.end..).unwrap_or_default();
        let sentence = line_ahead(rest, SENTENCE / 2);
        lexicon::MATCHES.iter().any(|word| sentence.contains(word)).then_some(Candidate {
            start,
            end: span.start + end,
            row: None,
            generic: false,
            certain: Certainty::Open,
        })
    }

    /// The word behind the candidate, if the candidate stands bare: no particle between.
    fn next_bare(&self, end: usize) -> Option<usize> {
        let next = self.words.from(end);
        (next > 0 && self.words.span(next - 1).end == end && self.words.follows(next)).then_some(next)
    }

    /// `[서울=한결뉴스]`, `사진=한결뉴스`, `다온일보 봉지우 기자`.
    fn in_a_byline(&self, i: usize, candidate: Candidate) -> bool {
        let view = self.words.view();
        let behind = view.get(candidate.end..).unwrap_or_default();
        if self.words.gap(i) == "=" {
            return behind.starts_with([']', ')', '>', '\n']) || behind.is_empty() || behind.starts_with(" 제공");
        }
        self.next_bare(candidate.end).is_some_and(|next| {
            korean(self.words.get(next)).is_some_and(|fit| fit >= Fit::Doubtful)
                && self.words.follows(next + 1)
                && PRESS.contains(&self.words.get(next + 1))
        })
    }

    /// A trade's word with something foreign in front: `진룽에너지`.
    fn has_foreign_stem(&self, candidate: Candidate) -> bool {
        let name = self.words.view().get(candidate.start..candidate.end).unwrap_or_default();
        lexicon::suffix(name).and_then(|(_, at)| foreign(name.get(..at)?)).is_some_and(|fit| fit >= Fit::Fair)
    }

    fn title_follows(&self, candidate: Candidate) -> bool {
        self.next_bare(candidate.end).is_some_and(|next| self.is_title(next))
    }

    /// `대상 관계자`, `한화그룹`, `라인측`.
    fn followed(&self, candidate: Candidate) -> bool {
        let rest = self.words.view().get(candidate.end..).unwrap_or_default();
        if lexicon::WRITTEN_ON.iter().any(|word| rest.starts_with(word)) || begins_with_code(rest) {
            return true;
        }
        // 메타의 인수 제안
        if candidate.row.is_some() && word_part(rest) == "의" {
            let next = self.words.from(candidate.end);
            return self.words.follows(next)
                && !is_place(self.words.view().get(candidate.start..candidate.end).unwrap_or_default())
                && self.words.keyed_cores(next).any(|(_, core)| FIRMS_HAVE.contains(core));
        }
        let Some(next) = self.next_bare(candidate.end) else { return false };
        let word = self.words.get(next);
        self.words.cores(next).any(|end| {
            let core = word.get(..end).unwrap_or_default();
            EVIDENCE.contains(core)
        })
    }

    /// `삼성·한화`, `쿠팡과 컬리, 오아시스가`: beside one that is certain.
    fn in_a_list(&self, candidate: Candidate, before: Option<&Found<OrgName>>) -> bool {
        let view = self.words.view();
        let rest = view.get(candidate.end..).unwrap_or_default();
        let gap = before.and_then(|b| view.get(b.span.end..candidate.start)).unwrap_or_default();
        if gap == "·" {
            return true;
        }
        let firm = |row: Option<u32>| {
            let category = row.and_then(|row| self.list.row(row)).and_then(|row| row.category);
            matches!(
                category,
                Some(Category::Company | Category::Media | Category::Team | Category::Bank | Category::Finance)
            )
        };
        let name = view.get(candidate.start..candidate.end).unwrap_or_default();
        let same_kind = candidate.row.is_some() && firm(candidate.row) && !lexicon::PLATFORMS.contains(&name);
        let listed_before = before.is_some_and(|b| !b.value.generic && firm(b.value.row));
        let goes_on = matches!(word_part(rest), "은" | "는" | "이" | "가" | "의" | "와" | "과")
            || rest.starts_with(", ")
            || rest.starts_with('·')
            || rest.starts_with(" 등");
        if same_kind && listed_before && !is_place(name) && goes_on && matches!(gap, "와 " | "과 " | ", ") {
            return true;
        }
        let next = |sign: &str| {
            rest.strip_prefix(sign)
                .and_then(|_| self.listed(candidate.end + sign.len()))
                .filter(|next| next.certain == Certainty::Sure)
        };
        next("·").is_some()
            || (same_kind
                && !is_place(name)
                && ["와 ", "과 ", ", "].into_iter().any(|sign| next(sign).is_some_and(|next| firm(next.row))))
    }

    /// Whether a local government does something here, and is not only where something is.
    fn acts(&self, candidate: Candidate) -> bool {
        let behind = self.words.view().get(candidate.end..).unwrap_or_default();
        if lexicon::HEADS.iter().any(|head| behind.starts_with(head)) {
            return true;
        }
        let rest = word_part(behind);
        let after = self.words.view().get(candidate.end + rest.len()..).unwrap_or_default();
        if rest.is_empty() {
            let behind = self.words.view().get(candidate.end..).unwrap_or_default();
            let credited = view_before_ends(self.words.view(), candidate.start) && behind.starts_with([']', ')', '>']);
            return credited
                || self.next_bare(candidate.end).is_some_and(|next| {
                    let word = self.words.get(next);
                    self.words.cores(next).any(|end| ACTING.contains(word.get(..end).unwrap_or_default()))
                });
        }
        let name = self.words.view().get(candidate.start..candidate.end).unwrap_or_default();
        match rest {
            // 관악구가 가장 짧았다
            "는" | "은" | "가" | "이" if !name.ends_with('도') && !is_measured(after) => true,
            "는" | "은" | "가" | "이" | "도" | "와" | "과" => {
                let first = line_ahead(after, SENTENCE).split("다.").next().unwrap_or_default();
                lexicon::DEEDS.iter().any(|deed| first.contains(deed))
            }
            "측" | "측은" | "측이" | "측에" => true,
            "에" => after.trim_start().starts_with("따르면"),
            _ => false,
        }
    }

    /// `(주)`, `㈜` before or behind.
    fn wrapped(&self, candidate: Candidate) -> bool {
        let view = self.words.view();
        let before = view.get(..candidate.start).unwrap_or_default();
        let after = view.get(candidate.end..).unwrap_or_default();
        MARKS.iter().any(|mark| before.trim_end().ends_with(mark) || after.starts_with(mark))
    }

    /// Takes `(주)` and the like into the span.
    fn wrap(&self, candidate: &mut Candidate) {
        let view = self.words.view();
        for mark in MARKS {
            let before = view.get(..candidate.start).unwrap_or_default();
            let trimmed = before.strip_suffix(' ').unwrap_or(before);
            if let Some(head) = trimmed.strip_suffix(mark) {
                candidate.start = head.len();
            }
            if view.get(candidate.end..).unwrap_or_default().starts_with(mark) {
                candidate.end += mark.len();
            }
        }
    }

    /// Takes in what belongs to the name on both sides.
    fn grow(&self, i: usize, candidate: &mut Candidate, before: Option<&Found<OrgName>>) {
        let view = self.words.view();
        let name = view.get(candidate.start..candidate.end).unwrap_or_default();
        let free_from = before.map_or(0, |b| b.span.end);
        // LG 유플러스
        if let Some(next) = self.next_bare(candidate.end).filter(|_| candidate.row.is_some()) {
            let word = self.words.get(next);
            let whole = self.words.cores(next).find_map(|end| {
                let core = word.get(..end)?;
                if core.chars().count() < 2 || lexicon::NOT_JOINED.contains(&core) {
                    return None;
                }
                let known = self.list.get(&[name, core].concat()).filter(|known| !known.cautious && !known.place)?;
                Some((self.words.span(next).start + end, known.row))
            });
            if let Some((end, row)) = whole {
                (candidate.end, candidate.row) = (end, Some(row));
            }
        }
        let name = view.get(candidate.start..candidate.end).unwrap_or_default();
        // 한국 여자 컬링 대표팀, 복권 당국
        let mut i = i;
        if candidate.start == self.words.span(i).start {
            let team = name.ends_with("대표팀");
            while i > 0 && self.words.follows(i) && self.words.span(i - 1).start >= free_from {
                let before = self.words.get(i - 1);
                if !(team && lexicon::SPORTS.contains(&before)) {
                    break;
                }
                i -= 1;
                candidate.start = self.words.span(i).start;
            }
        }
        // 안산 상록 경찰서, 수원 남부 경찰서
        let mut station = false;
        if candidate.row.is_none() && lexicon::STATIONS.contains(&name) {
            let mut whole = name.to_owned();
            for back in 1..=2 {
                let Some(at) = i.checked_sub(back).filter(|&at| self.words.follows(at + 1)) else { break };
                whole.insert_str(0, self.words.get(at));
                let start = self.words.span(at).start;
                if let Some(known) = self.list.get(&whole).filter(|_| start >= free_from) {
                    (candidate.start, candidate.row, candidate.generic) = (start, Some(known.row), false);
                    station = true;
                }
            }
        }
        // 미국 항공우주국, 미시간 주 경찰청
        if let Some(seat) = self.seat(i).filter(|seat| seat.start >= free_from && !station) {
            let built = candidate.row.is_none() && !candidate.generic;
            let common = lexicon::is_common_body(name)
                || (candidate.generic && (name.contains(' ') || name.ends_with("당국")))
                || (seat.country && built && lexicon::is_office(name))
                || (seat.leveled && built && lexicon::is_office(name))
                || (seat.country && built && lexicon::OF_COUNTRIES.iter().any(|end| name.ends_with(end)));
            let of_a_state = name == "국회" && !seat.country;
            if common && !of_a_state {
                candidate.start = seat.start;
                candidate.generic = name.ends_with("당국") || name.ends_with("법원");
                candidate.row = None;
            }
        }
        // 루멘펀드 피해자모임
        if candidate.row.is_none() && i > 0 && lexicon::is_of_victims(name) && self.behind_noun(i) {
            // 가람호 참사 유가족협의회
            let more = lexicon::DISASTERS.contains(&self.words.get(i - 1)) && i > 1 && self.behind_noun(i - 1);
            let start = self.words.span(if more { i - 2 } else { i - 1 }).start;
            if start >= free_from {
                candidate.start = start;
            }
        }
        // 시카고 컵스
        let team =
            candidate.row.and_then(|row| self.list.row(row)).is_some_and(|row| row.category == Some(Category::Team));
        if team && name.ends_with(lexicon::NICKNAME_ENDINGS) && !name.contains(' ') && i > 0 && self.words.follows(i) {
            let (previous, span) = (self.words.get(i - 1), self.words.span(i - 1));
            let town = (is_place(previous) && !is_country(previous)) || foreign(previous) >= Some(Fit::Good);
            if town && span.start >= free_from && !is_given_name(previous) {
                candidate.start = span.start;
                candidate.row =
                    self.list.get(view.get(candidate.start..candidate.end).unwrap_or_default()).map(|known| known.row);
            }
        }
        // 문재인 정부, 애틀랜타 한국총영사관, 알부케르케 소방서
        if i > 0 && self.words.follows(i) && candidate.start == self.words.span(i).start {
            let (previous, span) = (self.words.get(i - 1), self.words.span(i - 1));
            let korean = korean(previous).is_some_and(|fit| fit >= Fit::Fair && previous.chars().count() >= 3);
            let ruled = lexicon::NAMED_AFTER_PERSONS.contains(&name)
                && !previous.ends_with('의')
                && (korean || foreign(previous).is_some_and(|fit| fit >= Fit::Fair));
            let mission = is_place(previous)
                && !is_country(previous)
                && lexicon::MISSIONS.iter().any(|end| name.len() > end.len() && name.ends_with(end));
            let town = lexicon::TOWN_BODIES.contains(&name)
                && foreign(previous).is_some_and(|fit| fit >= Fit::Good)
                && !is_given_name(previous);
            if (ruled || mission || town) && span.start >= free_from {
                candidate.start = span.start;
                candidate.generic = false;
                candidate.row = None;
            }
        }
        // 주미 일본대사관, 주미 멕시코 대사관, 법무법인 온새
        let first = self.words.from(candidate.start);
        if first > 0 && self.words.follows(first) && candidate.start == self.words.span(first).start {
            let previous = self.words.get(first - 1);
            let abroad = previous
                .strip_prefix('주')
                .is_some_and(|host| host.is_empty() || is_country(host) || (host.chars().count() < 3 && host != "재"));
            let mission = abroad && lexicon::MISSIONS.iter().any(|end| name.ends_with(end));
            if (mission || LEGAL_FORMS.contains(&previous)) && self.words.span(first - 1).start >= free_from {
                candidate.start = self.words.span(first - 1).start;
                candidate.row = None;
            }
        }
        // 서울중앙지검 형사7부
        while let Some((end, next)) = self.unit(candidate) {
            if candidate.generic && name != "국회" {
                break;
            }
            // 청와대 관계자 is none of it, and neither is a body of its own
            if self.listed(self.words.span(next).start).is_some_and(|own| own.end > end) {
                break;
            }
            candidate.end = end;
            candidate.row = None;
            candidate.generic = false;
        }
    }

    /// Where the sub-unit ends that is named behind the candidate, and its first word:
    /// `형사7부`, `형사 7부`, `2부`, `칠곡점`.
    fn unit(&self, candidate: &Candidate) -> Option<(usize, usize)> {
        let next = self.next_bare(candidate.end)?;
        let (word, start) = (self.words.get(next), self.words.span(next).start);
        let name = self.words.view().get(candidate.start..candidate.end).unwrap_or_default();
        let numbered = |at: usize| {
            let word = self.words.get(at);
            let end = self.words.cores(at).find(|&end| lexicon::is_numbered(word.get(..end).unwrap_or_default()))?;
            Some(self.words.span(at).start + end)
        };
        if lexicon::DIVISIONS.contains(&word) && self.words.follows(next + 1) {
            if let Some(end) = numbered(next + 1) {
                return Some((end, next));
            }
        }
        if lexicon::NUMBERED_COURTS.contains(&name) {
            if let Some(end) = numbered(next) {
                return Some((end, next));
            }
        }
        let chain = |row: u32| self.list.row(row).and_then(|row| row.category) == Some(Category::Company);
        let end = self.words.cores(next).find(|&end| {
            word.get(..end).is_some_and(|core| {
                core.chars().count() >= 2
                    && !is_place(core)
                    && !self.is_candidate(next, core)
                    && (lexicon::is_unit(core) || (candidate.row.is_some_and(chain) && lexicon::is_shop(core)))
            })
        })?;
        Some((start + end, next))
    }

    /// `새정치민주연합 박지원 의원`, `전남지사 후보`: what ends like a unit and is a person or an office.
    fn is_candidate(&self, i: usize, core: &str) -> bool {
        let person = core.chars().count() == 3 && korean(core) >= Some(Fit::Fair);
        let next = if self.words.follows(i + 1) { self.words.get(i + 1) } else { "" };
        (person && titles_at(next).next().is_some()) || lexicon::CANDIDATES.iter().any(|word| next.starts_with(word))
    }

    /// The name in brackets behind the last one: `마이크로소프트(MS)`, `경남지방노동위원회(경남지노위)`.
    fn bracketed(&self, out: &mut Vec<Found<OrgName>>, learnt: &mut Vec<Learnt<'v>>, i: &mut usize) {
        let Some(last) = out.last() else { return };
        let view = self.words.view();
        let Some(inner) = view.get(last.span.end..).and_then(|rest| rest.strip_prefix('(')) else { return };
        let open = last.span.end + 1;
        let Some(close) = inner.char_indices().take(LONGEST_BRACKET).find(|&(_, c)| c == ')').map(|(at, _)| at) else {
            return;
        };
        let Some(content) = inner.get(..close) else { return };
        let (skip, alias) = alias_in(content);
        let name = view.get(last.value.name.range()).unwrap_or_default();
        let known = self.list.get(alias);
        let same = known.is_some() && known.map(|k| k.row) == last.value.row;
        if alias.is_empty()
            || !(same || is_alias(name, alias) || (known.is_some_and(|k| !k.cautious && !k.place) && !is_place(alias)))
        {
            return;
        }
        let span = Span::new(open + skip, open + skip + alias.len());
        let row = known.map(|k| k.row);
        out.push(Found { span, value: OrgName { row, generic: false, name: span, sure: true, certain: false } });
        learnt.push((alias, false));
        *i = self.words.from(open + close).max(*i);
    }
}

/// What the stem of a name has behind the place that it begins with: `새한` of `익산새한`.
fn behind_place(stem: &str) -> Option<&str> {
    stem.char_indices().skip(2).take(2).find_map(|(at, _)| {
        let (place, own) = stem.split_at_checked(at)?;
        (is_place(place) && own.chars().count() >= 2).then_some(own)
    })
}

/// The name in a bracket: without `이하`, and the acronym alone behind a gloss.
fn alias_in(content: &str) -> (usize, &str) {
    let marks: &[char] = &['\'', '"', '‘', '’', '“', '”', ' '];
    let mut rest = content;
    // (총장 여운표·이하 한밭과기대)
    if let Some((_, after)) = rest.rsplit_once("이하") {
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

/// The foreign spelling in the bracket that the text begins with: `(In The Now)`, `(騰訊)`.
fn gloss(rest: &str) -> Option<&str> {
    let inner = rest.strip_prefix('(')?;
    let close = inner.char_indices().take(LONGEST_BRACKET).find(|&(_, c)| c == ')').map(|(at, _)| at)?;
    let gloss = inner.get(..close)?;
    let spelt = gloss.starts_with(|c: char| c.is_ascii_alphabetic())
        && gloss.len() > 2
        && gloss.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '&' | '.' | '-' | '\''));
    let in_hanja = gloss.len() > 3 && gloss.chars().all(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    (spelt || in_hanja).then_some(gloss)
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

/// The first line of a text, as far as so many characters.
fn line_ahead(rest: &str, characters: usize) -> &str {
    let end = rest.char_indices().nth(characters).map_or(rest.len(), |(at, _)| at);
    rest.get(..end).and_then(|near| near.split('\n').next()).unwrap_or_default()
}

/// Characters that are looked through for what a body does.
const SENTENCE: usize = 160;
/// Brackets are looked into this many characters deep.
const LONGEST_BRACKET: usize = 60;
/// Words of a foreign name behind the first one.
const LONGEST_NAME: usize = 3;
/// Names in marks are at most this many characters.
const LONGEST_MARKED: usize = 26;
/// The longest short form, in characters.
const LONGEST_ALIAS: usize = 12;

/// `관악구가 138.4일로 가장 짧았다`: what is said of a town that is only compared.
fn is_measured(rest: &str) -> bool {
    let clause = rest.split([',', '다']).next().unwrap_or_default();
    let end = clause.char_indices().nth(SENTENCE / 4).map_or(clause.len(), |(at, _)| at);
    clause.get(..end).unwrap_or_default().contains(" 가장 ")
}

/// Behind `사진=`.
fn view_before_ends(view: &str, at: usize) -> bool {
    view.get(..at).is_some_and(|head| head.ends_with('='))
}

/// The code of a listed firm: `(001680)`.
fn begins_with_code(rest: &str) -> bool {
    let code = rest.strip_prefix('(').and_then(|inner| inner.get(..=CODE));
    code.is_some_and(|code| code.strip_suffix(')').is_some_and(|code| code.bytes().all(|byte| byte.is_ascii_digit())))
}

/// Digits of the code of a listed firm.
const CODE: usize = 6;

/// The part of a word that `rest` begins with.
fn word_part(rest: &str) -> &str {
    let end = rest.char_indices().find(|&(_, c)| !is_word(c)).map_or(rest.len(), |(i, _)| i);
    rest.get(..end).unwrap_or_default()
}
