//! Words that are a name by where they stand: behind the word for their trade, before what only
//! firms have, in marks, beside the sign of a firm.

use super::beside::{is_ordinary, line_ahead, places_of};
use super::bracket::gloss;
use super::*;
use crate::person::lexicon::FAMOUS;
use crate::text::lexicon::is_country;
use crate::text::names::{is_given_name, is_place, korean, Fit};
use crate::text::particle::is_hangul;

impl Reader<'_, '_> {
    /// `㈜하늘누리`, `하늘누리㈜`: the sign of a firm makes any word a name.
    pub(super) fn marked(&self, i: usize) -> Option<Candidate> {
        let (word, span) = (self.words.get(i), self.words.span(i));
        let view = self.words.view();
        // the last and the first byte of them: most words have a space on either side
        let bytes = view.as_bytes();
        let near_sign = matches!(span.start.checked_sub(1).and_then(|at| bytes.get(at)), Some(b')' | 0x9c))
            || matches!(bytes.get(span.end), Some(b'(' | 0xe3));
        if !near_sign {
            return None;
        }
        let (before, behind) = (view.get(..span.start)?, view.get(span.end..).unwrap_or_default());
        let signs = || lexicon::MARKS.iter().filter(|sign| !sign.starts_with(is_hangul));
        let end = if signs().any(|sign| behind.starts_with(sign)) {
            word.len()
        } else if signs().any(|sign| before.ends_with(sign)) {
            self.words.cores(i).filter(|&end| word.get(..end).is_some_and(|core| core.chars().count() >= 2)).last()?
        } else {
            return None;
        };
        (word.chars().count() >= 2).then_some(Candidate::open(span.start, span.start + end))
    }

    /// `제갈윤 미리내바이오 대표`: between a person's name and a title stands a body.
    pub(super) fn titled(&self, i: usize) -> Option<Candidate> {
        if !self.is_title(i + 1) || !self.words.follows(i) || !self.words.follows(i + 1) {
            return None;
        }
        let (word, span) = (self.words.get(i), self.words.span(i));
        let inflected = word.ends_with(lexicon::BEFORE_OTHERS) || lexicon::AT.iter().any(|at| word.ends_with(at));
        if inflected || word.chars().count() < 3 || !self.is_person(i - 1) {
            return None;
        }
        // 김무성 의원과 종합상황실장, 조훈현 9단도, 벤 버냉키 의장, 한빛물산 윤새봄 상무
        let before = self.words.get(i - 1);
        let surname = is_given_name(before) && foreign(word).is_some();
        let person = word.chars().count() == 3 && korean(word) >= Some(Fit::Good) && korean(before).is_none();
        (!self.has_core(i, is_ordinary) && !surname && !person).then_some(Candidate::open(span.start, span.end))
    }

    /// `무장단체 '이슬람국가'`, `준비기구인 '새정치 추진위원회'`: all that stands in marks behind
    /// the word for its kind.
    pub(super) fn quoted(&self, i: usize) -> Option<Candidate> {
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
        let sentence = name.contains([',', '?', '!', '.']) || name.ends_with(lexicon::CLAUSES_END_IN);
        let row = self.list.get(name).map(|known| known.row);
        (name.chars().count() > 1 && (!sentence || row.is_some()))
            .then_some(Candidate { row, ..Candidate::open(start, start + name.len()) })
    }

    /// `애플 데일리(Apple Daily)`: as many words as the bracket has, which says that it is a body.
    pub(super) fn spelt(&self, i: usize) -> Option<Candidate> {
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
            let words = || gloss.split(' ').filter(|word| !lexicon::ENGLISH_PARTICLES.contains(word));
            let fits = words().count() == last + 1 - i && words().any(|word| lexicon::ENGLISH.contains(&word));
            return (fits && last > i).then_some(Candidate::open(start, end));
        }
        None
    }

    /// `트리가나 항공`, `프레스 어소시에이션`: a foreign word and the word for its trade.
    pub(super) fn chained(&self, i: usize) -> Option<Candidate> {
        if !self.words.follows(i + 1) {
            return None;
        }
        let at = self.words.span(i + 1).start;
        let (end, trade) = self.words.keyed_cores(i + 1).find(|&(_, key)| lexicon::is_trade_word(key))?;
        let word = self.words.get(i);
        let named = if is_place(word) {
            lexicon::OF_PLACES.contains(&trade.word) && !is_country(word)
        } else {
            let show = || trade.word == lexicon::SHOWS && self.behind_trade(i) && self.words.cores(i).nth(1).is_none();
            (foreign(word) >= Some(Fit::Good) || show()) && !is_given_name(word) && !is_ordinary(word)
        };
        named.then_some(Candidate::open(self.words.span(i).start, at + end))
    }

    /// `(잠실=오늘소식)`, `[잠실=오늘소식 오승재 기자]`: who sends the text, behind the place.
    pub(super) fn sent_by(&self, i: usize) -> Option<Candidate> {
        let previous = i.checked_sub(1)?;
        let (word, span) = (self.words.get(i), self.words.span(i));
        let before = self.words.view().get(..self.words.span(previous).start)?;
        let opened = before.ends_with(['(', '[']) && self.words.gap(i) == "=" && is_place(self.words.keyed(previous));
        if !opened || word.chars().count() < 3 {
            return None;
        }
        let closed = self.words.view().get(span.end..)?.starts_with([')', ']']);
        let person = || word.chars().count() == 3 && korean(word).is_some();
        let signed = || {
            self.words.follows(i + 1)
                && self.words.follows(i + 2)
                && korean(self.words.get(i + 1)).is_some_and(|fit| fit >= Fit::Doubtful)
                && lexicon::PRESS.contains(&self.words.get(i + 2))
        };
        ((closed && !person()) || signed()).then_some(Candidate::open(span.start, span.end))
    }

    /// `보들이(대표 정미경)`: a word with the head of a body in brackets.
    pub(super) fn led(&self, i: usize) -> Option<Candidate> {
        let (word, span) = (self.words.get(i), self.words.span(i));
        let rest = self.words.view().get(span.end..)?;
        let led = rest.starts_with('(') && lexicon::LEADERS.iter().any(|leader| rest.starts_with(leader));
        let fits = led && word.chars().count() > 1 && !is_ordinary(word) && !lexicon::is_plain_stem(word);
        (fits && (self.behind_trade(i) || !self.behind_noun(i))).then_some(Candidate::open(span.start, span.end))
    }

    /// `한국연합복권 강원순 대표`: a word that begins like a firm's name before its head.
    pub(super) fn headed(&self, i: usize) -> Option<Candidate> {
        let (word, span) = (self.words.get(i), self.words.span(i));
        let candidate = Candidate::open(span.start, span.end);
        (lexicon::has_name_head(word)
            && word.chars().count() > 4
            && self.words.cores(i).nth(1).is_none()
            && self.has_head(&candidate)
            && !is_ordinary(word))
        .then_some(candidate)
    }

    /// `미국 전력회사 블루리지파워`, `기업 더본코리아와`: behind the word for its trade.
    pub(super) fn of_a_trade(&self, i: usize) -> Option<Candidate> {
        if !self.behind_trade(i) {
            return None;
        }
        let (word, start) = (self.words.get(i), self.words.span(i).start);
        // 내추럴나인을 has no copula
        let name = |end: usize| {
            let (core, tail) = word.split_at_checked(end).unwrap_or_default();
            core.chars().count() >= 3 && (!tail.starts_with(lexicon::BEING) || tail.chars().count() == 1)
        };
        let end = self.words.cores(i).filter(|&end| name(end)).last()?;
        let core = word.get(..end)?;
        let inflected = core.ends_with(lexicon::OBJECT) || core.ends_with(lexicon::IN);
        (self.is_proper(i, core) && !inflected && !is_ordinary(core))
            .then(|| Candidate::open(start, self.end_of_medium(i, start + end)))
    }

    /// Whether the core of word `i`, which is behind the word for its trade, looks like a name.
    fn is_proper(&self, i: usize, core: &str) -> bool {
        let word = self.words.get(i);
        let glossed =
            self.words.view().get(self.words.span(i).start + core.len()..).is_some_and(|rest| gloss(rest).is_some());
        let long = core.chars().count() > 3;
        let brand = lexicon::is_brand(self.words.get(i - 1));
        foreign(core).is_some_and(|fit| fit >= Fit::Good || (fit >= Fit::Fair && long && !brand) || glossed)
            || (lexicon::has_name_head(core) && long)
            || core.chars().filter(char::is_ascii_uppercase).count() > 1
            || self.is_source(i, core)
            || (word.get(core.len()..) == Some(lexicon::OF) && self.is_headed_at(i + 1))
    }

    /// `제작사 달빛소리에 따르면`: whatever is cited behind the word for its trade, but for what is no name.
    fn is_source(&self, i: usize, core: &str) -> bool {
        let rest = self.words.view().get(self.words.span(i).start + core.len()..).unwrap_or_default();
        lexicon::is_according_to(rest)
            && core.chars().count() > 3
            && !lexicon::SOURCES_END_IN.iter().any(|end| core.ends_with(end))
            && !self.is_title(i)
    }

    /// `오렌지카운티 레지스터`: where the name ends that goes on with words that media end in.
    fn end_of_medium(&self, i: usize, mut end: usize) -> usize {
        let mut last = i;
        while last < i + LONGEST_NAME && end == self.words.span(last).end && self.words.follows(last + 1) {
            let (word, start) = (self.words.get(last + 1), self.words.span(last + 1).start);
            let goes_on = |end: &usize| lexicon::MEDIA_ENDINGS.contains(&word.get(..*end).unwrap_or_default());
            let Some(more) = self.words.cores(last + 1).filter(goes_on).last() else { break };
            (last, end) = (last + 1, start + more);
        }
        end
    }

    /// `아던트 인수`: a foreign word before what only firms have.
    pub(super) fn foreign_firm(&self, i: usize) -> Option<Candidate> {
        let (word, span) = (self.words.get(i), self.words.span(i));
        if !self.words.follows(i + 1) {
            return None;
        }
        let owned = self.words.keyed_cores(i + 1).any(|(_, core)| lexicon::FIRMS_HAVE.contains(core));
        if !owned || word.chars().count() < 3 || foreign(word) < Some(Fit::Fair) {
            return None;
        }
        if word.ends_with(lexicon::DIVISIONS_END_IN) {
            return None;
        }
        let person = is_given_name(word) || FAMOUS.contains(word) || (i > 0 && is_given_name(self.words.get(i - 1)));
        (!person && !is_ordinary(word)).then_some(Candidate::open(span.start, span.end))
    }

    /// `울산 블루윙스`: a town and a foreign word where the sentence is about a match.
    pub(super) fn team(&self, i: usize) -> Option<Candidate> {
        let (town, start) = (self.words.get(i), self.words.span(i).start);
        if !is_place(self.words.keyed(i)) || is_country(town) || !self.words.follows(i + 1) {
            return None;
        }
        let (word, span) = (self.words.get(i + 1), self.words.span(i + 1));
        // the shortest, as a foreign word may sound like one with its particle: 브레이브스와
        let end = self.words.foreign(i + 1).filter(|&(end, fit)| {
            let (core, tail) = word.split_at_checked(end).unwrap_or_default();
            fit >= Some(Fit::Fair)
                && core.chars().count() > 2
                && lexicon::BEHIND_TEAMS.contains(&tail)
                && !is_given_name(core)
        });
        let (end, _) = end.last()?;
        let rest = self.words.view().get(span.end..).unwrap_or_default();
        let played = places_of(line_ahead(rest, SENTENCE / 2), &lexicon::MATCHES).next().is_some();
        played.then_some(Candidate::open(start, span.start + end))
    }
}

/// Words of a foreign name behind the first one.
const LONGEST_NAME: usize = 3;
/// Names in marks are at most this many characters.
const LONGEST_MARKED: usize = 26;
