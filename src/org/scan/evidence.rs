//! Whether the words around a name that is also another word say that it is the name.

use super::beside::{line_ahead, word_part};
use super::bracket::{begins_with_code, gloss};
use super::*;
use crate::person::lexicon::FAMOUS;
use crate::text::lexicon::is_country;
use crate::text::names::{is_given_name, is_place, korean, Fit};
use crate::text::table::ByEdge;

impl<'v> Reader<'_, 'v> {
    /// Whether a candidate that needs it has evidence.
    pub(super) fn has_evidence(&self, i: usize, candidate: Candidate, before: Option<&Found<OrgName>>) -> bool {
        match candidate.certain {
            Certainty::Sure => true,
            Certainty::Place => self.acts(candidate),
            Certainty::Open => {
                self.wrapped(candidate)
                    // a local government that was learnt has no less evidence than before
                    || (self.again && self.is_local(candidate) && self.acts(candidate))
                    || self.acts_again(i, candidate)
                    || (candidate.row.is_some() && self.is_spoken_of(i, candidate))
                    || self.behind_trade(i)
                    || self.followed(candidate)
                    || self.in_a_list(candidate, before)
                    || self.in_a_byline(i, candidate)
                    || self.does_business(i, candidate)
                    || (self.word_before(i).is_some_and(is_country) && self.has_foreign_stem(candidate))
                    || (self.words.follows(i) && self.is_person(i - 1) && self.title_follows(&candidate))
                    || self.has_head(&candidate)
            }
        }
    }

    /// Whether a candidate that had no evidence in the first round has some by what the text taught,
    /// or by the name before it.
    pub(super) fn has_learnt_evidence(&self, i: usize, candidate: Candidate, before: Option<&Found<OrgName>>) -> bool {
        candidate.certain == Certainty::Open && (self.acts_again(i, candidate) || self.in_a_list(candidate, before))
    }

    /// A word that was a name elsewhere in the text, with the particle of who acts.
    fn acts_again(&self, i: usize, candidate: Candidate) -> bool {
        let name = self.name(&candidate);
        lexicon::NAMED_AGAIN.contains(&word_part(self.behind(&candidate)))
            && self.learnt.get(name).is_some()
            && (!is_place(name) || self.is_near(i, &lexicon::SPORT))
    }

    /// What shows that a name of the list that is also a word is the name here.
    pub(super) fn is_spoken_of(&self, i: usize, candidate: Candidate) -> bool {
        let (name, rest) = (self.name(&candidate), self.behind(&candidate));
        if is_given_name(name) || FAMOUS.contains(name) {
            return false;
        }
        if lexicon::WORDS_FIRST.contains(&name) {
            // 중국 CCTV
            return self.word_before(i).is_some_and(is_country);
        }
        if lexicon::is_according_to(rest) {
            let official = i > 0 && lexicon::OFFICIAL.contains(&self.words.get(i - 1));
            return !is_place(name) && !official;
        }
        let tail = word_part(rest);
        let acts = lexicon::SPEAKS.contains(&tail);
        let latin = name.chars().all(|c| c.is_ascii_uppercase() || c == '&');
        if latin && acts {
            return true;
        }
        let category = self.category(candidate.row);
        if tail.is_empty() && !is_place(name) && self.is_glossed(candidate, category) {
            return true;
        }
        let of_its_kind = match category {
            Some(Category::Media) => self.has_of_media(candidate),
            Some(Category::Team) => {
                self.is_affiliation(i, candidate)
                    || self.is_of_a_match(i, candidate)
                    || is_place(name) && self.is_before(candidate, &lexicon::CLUBS_HAVE)
            }
            Some(Category::Company) if lexicon::NAME_A_TEAM.contains(&name) => {
                self.is_affiliation(i, candidate)
                    || lexicon::BEHIND_TEAMS.contains(&tail)
                        && (self.is_of_a_match(i, candidate)
                            || self.is_before(candidate, &lexicon::OF_A_TEAM) && self.is_near(i, &lexicon::SPORT))
            }
            _ => false,
        };
        of_its_kind || (acts && !is_place(name) && self.announces(i, rest.get(tail.len()..).unwrap_or_default()))
    }

    /// Whether the bracket behind a name has the foreign spelling of a firm, or another name of the body.
    fn is_glossed(&self, candidate: Candidate, category: Option<Category>) -> bool {
        let firm = matches!(category, Some(Category::Media | Category::Company));
        let own = |gloss: &str| self.list.get(gloss).map(|known| known.row) == candidate.row;
        gloss(self.behind(&candidate)).is_some_and(|gloss| firm || own(gloss))
    }

    /// `한결뉴스 보도`: before what a medium has.
    fn has_of_media(&self, candidate: Candidate) -> bool {
        let next = self.next_bare(candidate.end);
        next.is_some_and(|next| self.has_core(next, |core| lexicon::MEDIA_HAVE.contains(&core)))
    }

    /// Whether one of the words begins right behind the bare candidate.
    fn is_before(&self, candidate: Candidate, words: &ByEdge<&'static str>) -> bool {
        self.next_bare(candidate.end).is_some_and(|next| beside::begins_with(self.words.get(next), words))
    }

    /// `첼시는`, `첼시 감독`, `아우크스부르크 홍정호` where a match is spoken of.
    fn is_of_a_match(&self, i: usize, candidate: Candidate) -> bool {
        let inflected = || !word_part(self.behind(&candidate)).is_empty();
        let before_player =
            |next: usize| beside::begins_with(self.words.get(next), &lexicon::SPORT) || self.is_person(next);
        !is_place(self.name(&candidate))
            && (inflected() || self.next_bare(candidate.end).is_some_and(before_player))
            && self.is_near(i, &lexicon::SPORT)
    }

    /// `손흥민(24·첼시)`, `지소연(첼시)`: in the bracket behind a person.
    fn is_affiliation(&self, i: usize, candidate: Candidate) -> bool {
        let before = match self.words.gap(i) {
            "(" => i.checked_sub(1),
            "·" | ", " => i.checked_sub(2).filter(|_| self.words.gap(i - 1) == "("),
            _ => None,
        };
        let aged = || self.words.get(i - 1).chars().all(|c| c.is_ascii_digit());
        self.behind(&candidate).starts_with(')')
            && before.is_some_and(|before| self.is_person(before) || (before + 2 == i && aged()))
    }

    /// Whether what stands behind the subject with which the sentence begins is an announcement.
    fn announces(&self, i: usize, rest: &str) -> bool {
        let begins = (!self.words.follows(i) && !self.words.gap(i).ends_with(['"', '“', '\'', '‘', '('])) || {
            let before = i.checked_sub(1).map_or("", |before| self.words.get(before));
            lexicon::OPENERS.contains(&before)
                || is_country(before)
                || before.ends_with(lexicon::DATES_END_IN)
                || lexicon::is_trade(before)
        };
        if !begins {
            return false;
        }
        let sentence = statement(rest);
        // 대상은 초등학생이라고 교육청이 밝혔다
        let said = beside::places_of(sentence, &lexicon::ANNOUNCES).next_back();
        said.is_some_and(|at| !sentence.get(..at).unwrap_or_default().trim_end().ends_with(lexicon::SUBJECT_ENDINGS))
    }

    /// `누리화학은 … 계약을 맺었다`: a firm's name as the subject of what firms do.
    fn does_business(&self, i: usize, candidate: Candidate) -> bool {
        let Some(stem) = stem(self.name(&candidate)) else { return false };
        if !(lexicon::has_name_head(stem) || foreign(stem).is_some_and(|fit| fit >= Fit::Fair)) {
            return false;
        }
        let rest = self.behind(&candidate);
        let begins = || !self.words.follows(i) || lexicon::OPENERS.contains(&self.words.get(i - 1));
        lexicon::IN_BUSINESS.contains(&word_part(rest)) && begins() && {
            beside::places_of(statement(rest), &lexicon::BUSINESS).next().is_some()
        }
    }

    /// `[서울=한결뉴스]`, `사진=한결뉴스`, `다온일보 봉지우 기자`.
    fn in_a_byline(&self, i: usize, candidate: Candidate) -> bool {
        if self.words.gap(i) == "=" {
            let behind = self.behind(&candidate);
            return behind.starts_with([']', ')', '>', '\n'])
                || behind.is_empty()
                || behind.strip_prefix(' ').is_some_and(|behind| behind.starts_with(lexicon::COURTESY_OF));
        }
        self.next_bare(candidate.end).is_some_and(|next| {
            korean(self.words.get(next)).is_some_and(|fit| fit >= Fit::Doubtful)
                && self.words.follows(next + 1)
                && lexicon::PRESS.contains(&self.words.get(next + 1))
        })
    }

    /// A trade's word with something foreign in front: `진룽에너지`.
    fn has_foreign_stem(&self, candidate: Candidate) -> bool {
        stem(self.name(&candidate)).and_then(foreign).is_some_and(|fit| fit >= Fit::Fair)
    }

    /// `대상 관계자`, `한화그룹`, `라인측`.
    fn followed(&self, candidate: Candidate) -> bool {
        let rest = self.behind(&candidate);
        if lexicon::WRITTEN_ON.iter().any(|word| rest.starts_with(word)) || begins_with_code(rest) {
            return true;
        }
        // 메타의 인수 제안
        if candidate.row.is_some() && word_part(rest) == lexicon::OF {
            let next = self.words.from(candidate.end);
            return self.words.follows(next)
                && !is_place(self.name(&candidate))
                && self.words.keyed_cores(next).any(|(_, core)| lexicon::FIRMS_HAVE.contains(core));
        }
        let next = self.next_bare(candidate.end);
        next.is_some_and(|next| self.words.keyed_cores(next).any(|(_, core)| lexicon::EVIDENCE.contains(core)))
    }

    /// `삼성·한화`, `쿠팡과 컬리, 오아시스가`: beside one that is certain.
    fn in_a_list(&self, candidate: Candidate, before: Option<&Found<OrgName>>) -> bool {
        let (name, rest) = (self.name(&candidate), self.behind(&candidate));
        let gap = before.and_then(|b| self.words.view().get(b.span.end..candidate.start)).unwrap_or_default();
        if gap == "·" {
            return true;
        }
        let firm = |row| {
            matches!(
                self.category(row),
                Some(Category::Company | Category::Media | Category::Team | Category::Bank | Category::Finance)
            )
        };
        let same_kind =
            candidate.row.is_some() && firm(candidate.row) && !lexicon::PLATFORMS.contains(&name) && !is_place(name);
        let listed_before = || before.is_some_and(|b| !b.value.generic && firm(b.value.row));
        if same_kind && lexicon::BETWEEN_NAMES.contains(&gap) && listed_before() && goes_on(rest) {
            return true;
        }
        let next = |sign: &str| {
            rest.strip_prefix(sign)
                .and_then(|_| self.listed_at(candidate.end + sign.len()))
                .filter(|next| next.certain == Certainty::Sure)
        };
        let beside_firm = |sign: &&str| next(sign).is_some_and(|next| firm(next.row));
        next("·").is_some() || (same_kind && lexicon::BETWEEN_NAMES.iter().any(beside_firm))
    }

    /// Whether the list has the name as that of a local government.
    fn is_local(&self, candidate: Candidate) -> bool {
        candidate.row.is_some() && self.list.get(self.name(&candidate)).is_some_and(|known| known.place)
    }

    /// Whether a local government does something here, and is not only where something is.
    fn acts(&self, candidate: Candidate) -> bool {
        let behind = self.behind(&candidate);
        if lexicon::HEADS.iter().any(|head| behind.starts_with(head)) {
            return true;
        }
        let tail = word_part(behind);
        // 전남도는, 전남도도
        if lexicon::SHORT_PROVINCES.contains(&self.name(&candidate)) && lexicon::BEHIND_PROVINCES.contains(&tail) {
            return true;
        }
        if tail.is_empty() {
            if self.opens_headline(candidate) {
                return true;
            }
            let head = self.words.view().get(..candidate.start);
            let credited = head.is_some_and(|head| head.ends_with('=')) && behind.starts_with([']', ')', '>']);
            let next = || self.next_bare(candidate.end);
            return credited || next().is_some_and(|next| self.has_core(next, |core| lexicon::ACTING.contains(core)));
        }
        let after = behind.get(tail.len()..).unwrap_or_default();
        // 관악구가 가장 짧았다
        let says = lexicon::SUBJECT.contains(&tail)
            && !self.name(&candidate).ends_with(lexicon::PROVINCE)
            && !is_measured(after);
        says || lexicon::ON_ITS_SIDE.contains(&tail)
            || (lexicon::DOES_OR_IS_BESIDE.contains(&tail) && does_something(after))
            || (tail == lexicon::TO && after.trim_start().starts_with(lexicon::ACCORDING))
    }

    /// `강진군, 청년 주택 늘린다`: the first word of a headline, and no first name of a list.
    fn opens_headline(&self, candidate: Candidate) -> bool {
        let (view, behind) = (self.words.view(), self.behind(&candidate));
        let opens = view.get(..candidate.start).is_some_and(|head| head.is_empty() || head.ends_with('\n'));
        if !opens || !lexicon::HEADLINE_GOES_ON.iter().any(|sign| behind.starts_with(sign)) {
            return false;
        }
        let line = line_ahead(behind, SENTENCE);
        let next = self.words.from(candidate.end);
        let listed = self.words.keyed_cores(next).any(|(_, core)| {
            is_place(core)
                || lexicon::without_level(core.word).is_some_and(is_place)
                || self.list.get(core.word).is_some_and(|known| known.place)
        });
        !listed && !line.contains(lexicon::SENTENCES_END) && !line.trim_end().ends_with('.')
    }

    /// `(주)`, `㈜` before or behind.
    fn wrapped(&self, candidate: Candidate) -> bool {
        let before = self.words.view().get(..candidate.start).unwrap_or_default().trim_end();
        let after = self.behind(&candidate);
        lexicon::MARKS.iter().any(|mark| before.ends_with(mark) || after.starts_with(mark))
    }
}

/// The stem before the ending that the name is known by.
fn stem(name: &str) -> Option<&str> {
    lexicon::suffix(name).and_then(|(_, at)| name.get(..at))
}

/// What is said behind a subject, as far as it is looked through.
fn statement(rest: &str) -> &str {
    line_ahead(rest, SENTENCE).split(lexicon::STATEMENTS_END).next().unwrap_or_default()
}

/// Whether the sentence goes on with what a government does.
pub(super) fn does_something(rest: &str) -> bool {
    let sentence = line_ahead(rest, SENTENCE).split(lexicon::SENTENCES_END).next().unwrap_or_default();
    beside::places_of(sentence, &lexicon::DEEDS).next().is_some()
}

/// Whether a list of names goes on or its last one acts.
fn goes_on(rest: &str) -> bool {
    lexicon::LISTED_LAST.contains(&word_part(rest)) || lexicon::LIST_GOES_ON.iter().any(|sign| rest.starts_with(sign))
}

/// `관악구가 138.4일로 가장 짧았다`: what is said of a town that is only compared.
fn is_measured(rest: &str) -> bool {
    let clause = rest.split([',', lexicon::CLAUSE_END]).next().unwrap_or_default();
    let end = clause.char_indices().nth(SENTENCE / 4).map_or(clause.len(), |(at, _)| at);
    clause.get(..end).unwrap_or_default().contains(lexicon::MOST_OF_ALL)
}
