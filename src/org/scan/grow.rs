//! What belongs to a name on both sides: the country, town or person before it, the sub-unit
//! behind it, the sign of a firm.

use super::*;
use crate::text::lexicon::{is_country, titles_at};
use crate::text::lists::Keyed;
use crate::text::names::{is_given_name, is_place, korean, Fit};

impl Reader<'_, '_> {
    /// Takes `(주)` and the like into the span.
    pub(super) fn wrap(&self, candidate: &mut Candidate) {
        if !self.is_near_mark(candidate) {
            return;
        }
        for mark in lexicon::MARKS {
            let before = self.words.view().get(..candidate.start).unwrap_or_default();
            let trimmed = before.strip_suffix(' ').unwrap_or(before);
            if let Some(head) = trimmed.strip_suffix(mark) {
                candidate.start = head.len();
            }
            if self.behind(candidate).starts_with(mark) {
                candidate.end += mark.len();
            }
        }
    }

    /// Whether the sign of a firm may stand beside, by its last and its first byte.
    fn is_near_mark(&self, candidate: &Candidate) -> bool {
        let bytes = self.words.view().as_bytes();
        let mut before = bytes.get(..candidate.start).unwrap_or_default().iter().rev();
        let last = before.next().filter(|last| **last != b' ').or_else(|| before.next());
        let first = bytes.get(candidate.end);
        let is =
            |byte: Option<&u8>, of: fn(&str) -> Option<u8>| lexicon::MARKS.iter().any(|mark| of(mark).as_ref() == byte);
        is(last, |mark| mark.bytes().next_back()) || is(first, |mark| mark.bytes().next())
    }

    /// Takes in what belongs to the name on both sides, which begins in word `i`.
    pub(super) fn grow(&self, i: usize, candidate: &mut Candidate, before: Option<&Found<OrgName>>) {
        let free_from = before.map_or(0, |b| b.span.end);
        if candidate.row.is_some() {
            self.join_next(candidate);
        }
        let name = self.name(candidate);
        let i = if name.ends_with(lexicon::TEAM) { self.take_sports(i, candidate, free_from) } else { i };
        if !self.take_district(i, candidate, name, free_from) {
            self.take_seat(i, candidate, name, free_from);
        }
        self.take_disaster(i, candidate, name, free_from);
        self.take_team_town(i, candidate, name, free_from);
        self.take_namesake(i, candidate, name, free_from);
        self.take_host(candidate, name, free_from);
        self.take_units(candidate, name);
    }

    /// `LG 유플러스`: with the word behind it the name of another row.
    fn join_next(&self, candidate: &mut Candidate) {
        let Some(next) = self.next_bare(candidate.end) else { return };
        let (name, word) = (self.name(candidate), self.words.get(next));
        let whole = self.words.cores(next).find_map(|end| {
            let core = word.get(..end)?;
            if core.chars().count() < 2 || lexicon::NOT_JOINED.contains(&core) {
                return None;
            }
            let known = self.list.get_joined(name, core).filter(|known| known.is_certain())?;
            Some((self.words.span(next).start + end, known.row))
        });
        if let Some((end, row)) = whole {
            (candidate.end, candidate.row) = (end, Some(row));
        }
    }

    /// `한국 여자 컬링 대표팀`: the first word of what a team plays, which stands before it.
    fn take_sports(&self, mut i: usize, candidate: &mut Candidate, free_from: usize) -> usize {
        if candidate.start != self.words.span(i).start {
            return i;
        }
        while self.words.follows(i) && self.words.span(i - 1).start >= free_from {
            if !lexicon::SPORTS.contains(&self.words.get(i - 1)) {
                break;
            }
            i -= 1;
            candidate.start = self.words.span(i).start;
        }
        i
    }

    /// `안산 상록 경찰서`, `수원 남부 경찰서`: an office that the list has with the district before it.
    fn take_district(&self, i: usize, candidate: &mut Candidate, name: &str, free_from: usize) -> bool {
        if candidate.row.is_some() || !lexicon::STATIONS.contains(&name) {
            return false;
        }
        let mut whole = name.to_owned();
        let mut taken = false;
        for back in 1..=2 {
            let Some(at) = i.checked_sub(back).filter(|&at| self.words.follows(at + 1)) else { break };
            whole.insert_str(0, self.words.get(at));
            let start = self.words.span(at).start;
            if let Some(known) = self.list.get(&whole).filter(|_| start >= free_from) {
                (candidate.start, candidate.row, candidate.generic) = (start, Some(known.row), false);
                taken = true;
            }
        }
        taken
    }

    /// `미국 항공우주국`, `미시간 주 경찰청`.
    fn take_seat(&self, i: usize, candidate: &mut Candidate, name: &str, free_from: usize) {
        let authority = name.ends_with(lexicon::AUTHORITY);
        let built = candidate.row.is_none() && !candidate.generic;
        let common = lexicon::is_common_body(name) || (candidate.generic && (name.contains(' ') || authority));
        if !common && !built {
            return;
        }
        let Some(seat) = self.seat(i).filter(|seat| seat.start >= free_from) else { return };
        let common = common
            || ((seat.country || seat.leveled) && lexicon::is_office(name))
            || (seat.country && lexicon::OF_COUNTRIES.iter().any(|end| name.ends_with(end)));
        let of_a_state = name == lexicon::PARLIAMENT && !seat.country;
        if common && !of_a_state {
            candidate.start = seat.start;
            candidate.generic = authority || name.ends_with(lexicon::COURT);
            candidate.row = None;
        }
    }

    /// `루멘펀드 피해자모임`: what has befallen those whose body it is.
    fn take_disaster(&self, i: usize, candidate: &mut Candidate, name: &str, free_from: usize) {
        if candidate.row.is_some() || !lexicon::is_of_victims(name) || !self.behind_noun(i) {
            return;
        }
        // 가람호 참사 유가족협의회
        let more = lexicon::DISASTERS.contains(&self.words.get(i - 1)) && self.behind_noun(i - 1);
        let start = self.words.span(if more { i - 2 } else { i - 1 }).start;
        if start >= free_from {
            candidate.start = start;
        }
    }

    /// `시카고 컵스`: the town of a team that the list has by what it calls itself.
    fn take_team_town(&self, i: usize, candidate: &mut Candidate, name: &str, free_from: usize) {
        let nickname = self.category(candidate.row) == Some(Category::Team)
            && name.ends_with(lexicon::NICKNAME_ENDINGS)
            && !name.contains(' ');
        let Some(previous) = self.word_before(i).filter(|_| nickname) else { return };
        let start = self.words.span(i - 1).start;
        let town = (is_place(previous) && !is_country(previous)) || foreign(previous) >= Some(Fit::Good);
        if town && start >= free_from && !is_given_name(previous) {
            candidate.start = start;
            candidate.row = self.list.get(self.name(candidate)).map(|known| known.row);
        }
    }

    /// `문재인 정부`, `애틀랜타 한국총영사관`, `알부케르케 소방서`: the person or town that it is named after.
    fn take_namesake(&self, i: usize, candidate: &mut Candidate, name: &str, free_from: usize) {
        let Some(previous) = self.word_before(i) else { return };
        let start = self.words.span(i - 1).start;
        if candidate.start != self.words.span(i).start || start < free_from {
            return;
        }
        let ruler = || {
            !previous.ends_with(lexicon::OF)
                && (korean(previous).is_some_and(|fit| fit >= Fit::Fair && previous.chars().count() >= 3)
                    || foreign(previous).is_some_and(|fit| fit >= Fit::Fair))
        };
        let mission = |end: &&str| name.len() > end.len() && name.ends_with(end);
        let town = || foreign(previous).is_some_and(|fit| fit >= Fit::Good) && !is_given_name(previous);
        if (lexicon::NAMED_AFTER_PERSONS.contains(&name) && ruler())
            || (lexicon::MISSIONS.iter().any(mission) && is_place(previous) && !is_country(previous))
            || (lexicon::TOWN_BODIES.contains(&name) && town())
        {
            candidate.start = start;
            candidate.generic = false;
            candidate.row = None;
        }
    }

    /// `주미 일본대사관`, `주미 멕시코 대사관`, `법무법인 온새`.
    fn take_host(&self, candidate: &mut Candidate, name: &str, free_from: usize) {
        let first = self.words.from(candidate.start);
        let Some(previous) = self.word_before(first) else { return };
        let start = self.words.span(first - 1).start;
        if candidate.start != self.words.span(first).start || start < free_from {
            return;
        }
        let mission = || lexicon::is_abroad(previous) && lexicon::MISSIONS.iter().any(|end| name.ends_with(end));
        if mission() || lexicon::is_legal_form(self.words.keyed(first - 1)) {
            candidate.start = start;
            candidate.row = None;
        }
    }

    /// `서울중앙지검 형사7부`: the parts of the body named `name`, one after the other.
    fn take_units(&self, candidate: &mut Candidate, name: &str) {
        while let Some((end, next)) = self.unit(candidate) {
            if candidate.generic && name != lexicon::PARLIAMENT {
                break;
            }
            // 청와대 관계자 is none of it, and neither is a body of its own
            if self.listed(next).is_some_and(|own| own.end > end) {
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
        let numbered = |at: usize| {
            let word = self.words.get(at);
            let end = self.words.cores(at).find(|&end| lexicon::is_numbered(word.get(..end).unwrap_or_default()))?;
            Some((self.words.span(at).start + end, next))
        };
        if self.words.follows(next + 1) && lexicon::DIVISIONS.contains(&word) {
            if let Some(bench) = numbered(next + 1) {
                return Some(bench);
            }
        }
        if lexicon::NUMBERED_COURTS.contains(&self.name(candidate)) {
            if let Some(bench) = numbered(next) {
                return Some(bench);
            }
        }
        let chain = self.category(candidate.row) == Some(Category::Company);
        let part = |key: Keyed<'_>| {
            let core = key.word;
            core.chars().count() >= 2
                && (lexicon::is_unit(core) || (chain && lexicon::is_shop(core)))
                && !is_place(key)
                && !self.is_candidate(next, core)
        };
        let (end, _) = self.words.keyed_cores(next).find(|&(_, core)| part(core))?;
        Some((start + end, next))
    }

    /// `새정치민주연합 박지원 의원`, `전남지사 후보`: what ends like a unit and is a person or an office.
    fn is_candidate(&self, i: usize, core: &str) -> bool {
        let person = core.chars().count() == 3 && korean(core) >= Some(Fit::Fair);
        let next = if self.words.follows(i + 1) { self.words.get(i + 1) } else { "" };
        (person && titles_at(next).next().is_some()) || lexicon::CANDIDATES.iter().any(|word| next.starts_with(word))
    }
}
