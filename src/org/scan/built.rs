//! Words that are built like a name, and bodies without a name of their own.

use super::*;
use crate::org::lexicon::{Alone, Force, Held};
use crate::text::edges::{Edge, Edges};
use crate::text::lexicon::{country_at, is_country, UNNAMED};
use crate::text::lists::{Keyed, List, Lists};
use crate::text::names::{is_given_name, is_place, korean, Fit};

/// The place before a body.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seat {
    pub(super) start: usize,
    /// It is a country, or what stands for one.
    pub(super) country: bool,
    /// Its level is a word of its own: `미시간 주`.
    pub(super) leveled: bool,
}

/// The lists with the first words of bodies.
const BEFORE_OTHERS: Lists = Lists::of(&[List::LegalForm, List::OpensPhrase, List::Authority]);
/// The lists with words for bodies, and what other words for them end in.
const NAMED: Lists = Lists::of(&[List::Generic, List::CommonBody, List::ByKind, List::Alone]);
const NAMED_END: Edges = Edges::of(&[Edge::EndsOffice, Edge::EndsInquiry, Edge::EndsAuthority]);

impl Reader<'_, '_> {
    /// A word that is built like a name, or a generic body.
    pub(super) fn built(&self, i: usize) -> Option<Candidate> {
        let (word, begins) = (self.words.get(i), self.words.begins(i));
        if self.words.lists(i).any(BEFORE_OTHERS) {
            if lexicon::is_legal_form(self.words.keyed(i)) && self.words.follows(i + 1) {
                return self.incorporated(i);
            }
            if let Some(phrase) = self.phrase(i) {
                return Some(phrase);
            }
        }
        let may_have_country = begins.has(Edge::BeginsCountry) && lexicon::may_begin_body(word);
        let country = if may_have_country { country_at(word) } else { None };
        let ours = begins.has(Edge::BeginsOur) && word.starts_with(lexicon::OUR);
        // 경찰측은
        let side =
            self.words.side(i).and_then(|end| word.get(..end)).map(|core| {
                (core.len(), Keyed::from(core), core.chars().next_back().map(Edges::at).unwrap_or_default())
            });
        let mut best = None;
        for (end, core, ends) in self.words.edged_cores(i).chain(side) {
            if core.is_any(NAMED) || ends.any(NAMED_END) || ours {
                if lexicon::is_generic(core) {
                    return self.generic(i, core);
                }
                if let Some(body) = self.body(i, core, end) {
                    return Some(body);
                }
            }
            let country = country.filter(|&country| country < end);
            if best.is_none()
                && (lexicon::may_end_body(core.word, ends) || country.is_some() || lexicon::is_of_victims(core))
            {
                best = self.made(i, core, country);
            }
        }
        best
    }

    /// A body without a name of its own, unless somebody who sits in it is spoken of.
    fn generic(&self, i: usize, core: Keyed<'_>) -> Option<Candidate> {
        let (start, end) = (self.words.span(i).start, core.word.len());
        let member = end == self.words.get(i).len()
            && lexicon::CHAMBERS.contains(&core.word)
            && self.words.get(i + 1).starts_with(lexicon::MEMBER);
        (!member).then(|| Candidate::generic(start, start + end))
    }

    /// `법무법인 온새`: the form of law at word `i` with the name behind it.
    fn incorporated(&self, i: usize) -> Option<Candidate> {
        let next = self.words.get(i + 1);
        let long = |&end: &usize| next.get(..end).is_some_and(|core| core.chars().count() >= 2);
        let end = self.words.cores(i + 1).filter(long).last()?;
        // 법무법인 측은
        let unnamed = self.has_core(i + 1, |core| UNNAMED.contains(&core));
        let (start, at) = (self.words.span(i).start, self.words.span(i + 1).start);
        (!unnamed).then(|| Candidate::named(start, at + end, Certainty::Sure))
    }

    /// A body of two words that begins with word `i`: `재난 당국`, `주 정부`, before 경찰 of `경찰 당국`.
    fn phrase(&self, i: usize) -> Option<Candidate> {
        let opens = self.words.follows(i + 1)
            && self.words.lists(i + 1).has(List::ClosesPhrase)
            && lexicon::opens_phrase(self.words.keyed(i));
        if !opens || (self.words.get(i) == lexicon::STATE_OR_WEEK && self.in_a_week(i)) {
            return None;
        }
        let (start, at) = (self.words.span(i).start, self.words.span(i + 1).start);
        self.words.cores(i + 1).find_map(|end| {
            let phrase = self.words.view().get(start..at + end)?;
            let generic = lexicon::is_generic(phrase);
            let body = generic || (lexicon::is_common_body(phrase) && self.seat(i).is_some());
            body.then(|| Candidate { generic, ..Candidate::named(start, at + end, Certainty::Sure) })
        })
    }

    /// A body that the core of word `i` names by itself or with the country before it.
    fn body(&self, i: usize, core: Keyed<'_>, end: usize) -> Option<Candidate> {
        let (start, word) = (self.words.span(i).start, core.word);
        let end_here = start + end;
        // 우리정부와
        if let Some(body) = word.strip_prefix(lexicon::OUR).filter(|body| lexicon::is_generic(*body)) {
            return Some(Candidate::generic(end_here - body.len(), end_here));
        }
        // 검찰수사를
        if let Some(body) = lexicon::inquirer(word) {
            return Some(Candidate::generic(start, start + body));
        }
        if self.by_kind(i, core, end) {
            return Some(Candidate::generic(start, end_here));
        }
        let common = word != lexicon::FORCES_ALONE
            && (lexicon::is_common_body(core) || (lexicon::is_office(word) && !is_country(word)));
        (common && self.seat(i).is_some()).then(|| Candidate {
            generic: word.ends_with(lexicon::AUTHORITY),
            ..Candidate::named(start, end_here, Certainty::Sure)
        })
    }

    /// A name that the core of word `i` is made into by what it begins or ends with.
    fn made(&self, i: usize, key: Keyed<'_>, country: Option<usize>) -> Option<Candidate> {
        let (start, core) = (self.words.span(i).start, key.word);
        let name = |certain| Candidate::named(start, start + core.len(), certain);
        // 한국MS, 중국외교부
        if let Some(body) = country.and_then(|country| core.get(country..)) {
            let listed = || self.list.get(body).is_some_and(Known::is_certain) && body.chars().count() >= 2;
            if lexicon::is_common_body(body) || listed() {
                return Some(Candidate { generic: body == lexicon::AUTHORITY, ..name(Certainty::Sure) });
            }
        }
        // 루멘펀드 피해자모임
        if lexicon::is_of_victims(key) && self.behind_noun(i) {
            return Some(name(Certainty::Sure));
        }
        self.suffixed(core).map(name)
    }

    /// The place that governs what begins with word `i`: `미국`, `플로리다주`, `미시간 주`.
    pub(super) fn seat(&self, i: usize) -> Option<Seat> {
        let previous = self.word_before(i)?;
        let start = self.words.span(i - 1).start;
        if lexicon::LEVELS.contains(&previous) {
            if let Some(place) = self.word_before(i - 1) {
                let named = is_place(place) || (foreign(place) >= Some(Fit::Good) && !is_given_name(place));
                let start = self.words.span(i - 2).start;
                return named.then_some(Seat { start, country: false, leveled: true });
            }
        }
        // 조사를 받던 중 경찰에
        let during = previous == lexicon::CHINA_OR_DURING && self.words.follows(i - 1);
        let country = is_country(previous) || (lexicon::FOREIGN_STATES.contains(&previous) && !during);
        let leveled = || {
            self.list.get(previous).is_some_and(|known| known.place)
                || lexicon::without_level(previous).is_some_and(is_place)
        };
        (country || is_place(previous) || leveled()).then_some(Seat { start, country, leveled: false })
    }

    /// `이번 주 정부는`: a week, and not a state.
    fn in_a_week(&self, i: usize) -> bool {
        self.word_before(i)
            .is_some_and(|before| lexicon::WEEKS.contains(&before) || before.ends_with(|c: char| c.is_ascii_digit()))
    }

    /// `협회는`, `군은`, `당 지도부`: a body that is called by its kind alone.
    fn by_kind(&self, i: usize, core: Keyed<'_>, end: usize) -> bool {
        let tail = self.words.get(i).get(end..).unwrap_or_default();
        let bare = tail.is_empty() && self.words.follows(i + 1);
        if let Some(alone) = Alone::of(core) {
            let has = || bare && alone.has.is_some_and(|has| self.has_core(i + 1, |next| has.contains(next)));
            return (alone.acts.contains(&tail) || has()) && self.stands_alone(i, alone.held);
        }
        let acts = || {
            lexicon::ACTS_BY_KIND.contains(&tail)
                || self.is_title(i + 1)
                || (bare && UNNAMED.contains(&self.words.get(i + 1)))
        };
        lexicon::is_by_kind(core) && acts() && !self.behind_noun(i)
    }

    /// Whether nothing around word `i` says that it is another word than the body.
    fn stands_alone(&self, i: usize, held: Held) -> bool {
        match held {
            Held::Free => true,
            // 16개 군에
            Held::ByWords => {
                let counted = || {
                    self.word_before(i).is_some_and(|before| {
                        before.starts_with(|c: char| c.is_ascii_digit()) && before.ends_with(lexicon::PIECES)
                    })
                };
                !self.behind_person(i) && !self.behind_noun(i) && !counted()
            }
            Held::ByPolitics => self.is_near(i, &lexicon::POLITICS),
            Held::ByDeeds => {
                (i == 0 || self.words.gap(i).contains(['.', '\n']))
                    && self.words.view().get(self.words.span(i).end..).is_some_and(evidence::does_something)
            }
        }
    }

    /// How much the ending of a core says, behind its stem.
    fn suffixed(&self, core: &str) -> Option<Certainty> {
        if lexicon::is_party(core) {
            return Some(if core.ends_with(lexicon::PARTY) { Certainty::Sure } else { Certainty::Open });
        }
        if lexicon::is_agency(core) {
            return Some(Certainty::Sure);
        }
        if lexicon::is_telecom(core) {
            return (core.chars().count() > 2).then_some(Certainty::Sure);
        }
        if self.is_committee(core) || is_of_a_town(core) || is_government(core) {
            return Some(Certainty::Sure);
        }
        // 52사단
        let force = lexicon::is_force(core);
        let suffix = lexicon::suffix(core).filter(|_| !force);
        // 뉴저지주, 비상발전기
        if (!force && suffix.is_none())
            || lexicon::without_level(core).is_some_and(is_place)
            || lexicon::is_no_body(core)
        {
            return None;
        }
        let Some((suffix, at)) = suffix else { return Some(Certainty::Sure) };
        let stem = core.get(..at)?;
        let placed = is_place(stem);
        // 아동복지법, 집회금지법; 남동공단
        if (suffix.form == lexicon::COURT_OR_LAW && !placed) || (suffix.form == lexicon::BODY_OR_PARK && placed) {
            return None;
        }
        if stem.chars().count() < 2 || lexicon::is_plain_stem(stem) || stem.chars().all(|c| c.is_ascii_digit()) {
            return None;
        }
        Some(if suffix.force == Force::Body || is_stem_of_a_name(stem, suffix.force) {
            Certainty::Sure
        } else {
            Certainty::Open
        })
    }

    /// `국민권익위`: the short form of a committee of the list.
    fn is_committee(&self, core: &str) -> bool {
        let (whole, short) = lexicon::COMMITTEE;
        let stem = core.strip_suffix(short).filter(|stem| stem.chars().count() > 2);
        stem.is_some_and(|stem| self.list.get_joined(stem, whole).is_some_and(Known::is_certain))
    }
}

/// Whether a stem before a word of the trade looks like a name.
fn is_stem_of_a_name(stem: &str, force: Force) -> bool {
    (lexicon::has_name_head(stem) && stem.chars().count() > 2)
        || (force == Force::Trade && foreign(stem).is_some_and(|fit| fit >= Fit::Good))
        // 익산새한병원
        || behind_place(stem).is_some_and(|own| !lexicon::is_plain_stem(own))
}

/// `부산경찰`: a body that is written onto its town.
fn is_of_a_town(core: &str) -> bool {
    let town = |body: &&str| core.strip_suffix(*body).is_some_and(|town| is_place(town) && !is_country(town));
    lexicon::OF_TOWNS.iter().any(town)
}

/// `박근혜정부`.
fn is_government(core: &str) -> bool {
    core.strip_suffix(lexicon::GOVERNMENT)
        .is_some_and(|head| head.chars().count() == 3 && korean(head) >= Some(Fit::Fair))
}

/// What the stem of a name has behind the place that it begins with: `새한` of `익산새한`.
fn behind_place(stem: &str) -> Option<&str> {
    stem.char_indices().skip(2).take(2).find_map(|(at, _)| {
        let (place, own) = stem.split_at_checked(at)?;
        (is_place(place) && own.chars().count() >= 2).then_some(own)
    })
}
