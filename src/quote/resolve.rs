//! Who is speaking: sources and their names.
//!
//! The sentence offers noun phrases; the people and organisations of the article
//! tell which of them can speak and what they are called. Where a sentence drops its
//! subject, or says 그, the last speaker goes on.

use super::lexicon;
use super::scan::{Candidate, Draft, Orphan, Place};
use super::words::{self, Voice};
use super::{CueKind, QuoteType};
use crate::mention::{Found, Span};
use crate::org::Organisation;
use crate::person::Person;
use crate::text::lexicon as shared;
use memchr::memchr;
use std::sync::Arc;

/// A quotation with its source and cue, in view offsets.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reading {
    pub(crate) quote_type: QuoteType,
    pub(crate) source: Option<Span>,
    pub(crate) source_name: Option<Arc<str>>,
    pub(crate) cue: Option<Span>,
    pub(crate) cue_kind: Option<CueKind>,
    pub(crate) lemma: Option<&'static str>,
    pub(crate) mended: bool,
}

/// How far a speaker's words reach over text that quotes nobody, in bytes.
const IN_FORCE: usize = 900;

/// One who has spoken.
#[derive(Clone, Debug)]
struct Speaker {
    name: Arc<str>,
    phrase: Span,
    person: bool,
    /// The end of the sentence in which it spoke last.
    until: usize,
}

struct Resolver<'v, 'e> {
    view: &'v str,
    organisations: &'e [Found<Organisation>],
    people: &'e [Found<Person>],
    speakers: Vec<Speaker>,
    interviewee: Option<Arc<str>>,
}

/// The quotations with their speakers, in text order.
pub(crate) fn resolve(
    view: &str,
    drafts: &[Found<Draft>],
    organisations: &[Found<Organisation>],
    people: &[Found<Person>],
) -> Vec<Found<Reading>> {
    let mut resolver = Resolver { view, organisations, people, speakers: Vec::new(), interviewee: None };
    resolver.interviewee = resolver.find_interviewee(drafts);
    let mut out: Vec<Found<Reading>> = Vec::with_capacity(drafts.len());
    for draft in drafts {
        if let Some(found) = resolver.one(draft) {
            // two readings of the same words are one quotation
            if out.last().is_none_or(|last| last.span != found.span) {
                out.push(found);
            }
        }
    }
    out.sort_by_key(|found| (found.span.start, std::cmp::Reverse(found.span.end)));
    out
}

impl Resolver<'_, '_> {
    fn text(&self, span: Span) -> &str {
        self.view.get(span.range()).unwrap_or_default()
    }

    fn one(&mut self, draft: &Found<Draft>) -> Option<Found<Reading>> {
        let value = &draft.value;
        let chosen = self.choose(value);
        let mut span = draft.span;
        let mut quote_type = value.quote_type;
        let (source, source_name) = match chosen {
            Some(candidate) => {
                quote_type = candidate.quote_type;
                if quote_type == QuoteType::Indirect || value.mended {
                    span = Span::new(candidate.from, span.end);
                }
                let (name, person) = self.name(candidate.phrase);
                if !value.nested {
                    if let Some(name) = &name {
                        self.remember(Speaker {
                            name: Arc::clone(name),
                            phrase: candidate.phrase,
                            person,
                            until: value.sentence.end,
                        });
                    }
                }
                (Some(candidate.phrase), name)
            }
            None if value.orphan == Orphan::Never => return None,
            None => {
                span.start = value.from.unwrap_or(span.start);
                let name = self.in_force(value, draft.span);
                if name.is_none() && value.orphan == Orphan::Drop {
                    return None;
                }
                if let (Some(_), Some(last)) = (&name, self.speakers.last_mut()) {
                    last.until = last.until.max(value.sentence.end);
                }
                (None, name)
            }
        };
        if span.start >= span.end {
            return None;
        }
        let reading = Reading {
            quote_type,
            source,
            source_name,
            cue: value.cue,
            cue_kind: value.verb.map(|verb| verb.kind),
            lemma: value.verb.map(|verb| verb.lemma),
            mended: value.mended,
        };
        Some(Found { span, value: reading })
    }

    fn remember(&mut self, speaker: Speaker) {
        self.speakers.push(speaker);
    }

    /// How surely a candidate speaks, now that people and organisations are known.
    fn voice(&self, candidate: &Candidate) -> Option<Voice> {
        let text = self.text(candidate.phrase);
        if text.is_empty() || lexicon::INNER.contains(&text) {
            return None;
        }
        let end = candidate.phrase.start + words::bare(text).len();
        let named = last_in(self.people, candidate.phrase.start, end).is_some_and(|p| {
            // `노씨의 범행` is no person
            let tail = self.text(Span::new(p.span.end, end));
            // and `최 군 사망사건` is none
            let matter = candidate.voice == Voice::Matter && !matches!(tail, "" | "씨" | " 씨");
            tail.len() <= 60 && !tail.contains("의 ") && !matter
        }) || last_in(self.organisations, candidate.phrase.start, end)
            .is_some_and(|o| end.saturating_sub(o.span.end) <= 12);
        Some(if named { Voice::Speaker } else { candidate.voice })
    }

    /// `이어 장관이 사과해야 한다고 촉구했다` behind the words of another: the minister is
    /// spoken of, unless he has a name.
    fn goes_on(&self, draft: &Draft) -> bool {
        if draft.quote_type != QuoteType::Indirect || draft.nested {
            return false;
        }
        let opening = self.text(draft.sentence).trim_start();
        let first = opening.split([' ', ',']).next().unwrap_or_default();
        let spoken = |s: &Speaker| s.until <= draft.sentence.start && draft.sentence.start - s.until <= 4;
        lexicon::GOING_ON.contains(&first)
            && self.speakers.last().is_some_and(spoken)
            && draft.candidates.iter().enumerate().all(|(i, c)| {
                let (start, end) = (c.phrase.start, c.phrase.end);
                let unnamed = last_in(self.people, start, end).is_none()
                    && last_in(self.organisations, start, end).is_none_or(|o| o.value.is_generic());
                // `이어 김 의원이 낸 법안은 …라고 비판했다`: a person in a clause before a noun, and a thing
                match c.place {
                    Place::Subject => unnamed || c.relative && draft.candidates.len() > 1,
                    Place::Topic => unnamed && (i > 0 && c.voice != Voice::Speaker || c.voice == Voice::Matter),
                    _ => false,
                }
            })
    }

    fn choose(&self, draft: &Draft) -> Option<Candidate> {
        if self.goes_on(draft) {
            return None;
        }
        // `저는 여야가 힘을 모아야 한다고 말했습니다`: one whom the text does not name
        let first_person = |c: &Candidate| {
            matches!(c.place, Place::Topic | Place::Subject) && lexicon::INNER.contains(&self.text(c.phrase))
        };
        if !draft.nested && draft.candidates.first().is_some_and(first_person) {
            return None;
        }
        let all: Vec<(Candidate, Voice)> = (draft.candidates.iter())
            .filter(|c| !self.cuts_a_name(c))
            .filter_map(|c| self.voice(c).map(|voice| (self.widened(*c), voice)))
            .collect();
        let of = |places: &'static [Place], least: Voice| {
            all.iter().filter(move |(c, voice)| places.contains(&c.place) && *voice >= least).map(|(c, _)| *c)
        };
        if let Some(c) = of(&[Place::Named, Place::Headline], Voice::Matter).next_back() {
            return Some(c);
        }
        for least in [Voice::Speaker, Voice::Open, Voice::Matter] {
            if let Some(c) = of(&[Place::Behind], least).next_back() {
                return Some(c);
            }
        }
        // `두 사람이 떠나려 할 때 정씨는 "…"`
        let beside = all.iter().find(|(c, voice)| c.adjacent && c.place == Place::Topic && *voice == Voice::Speaker);
        if let Some((c, _)) = beside.filter(|_| draft.quote_type != QuoteType::Indirect) {
            return Some(*c);
        }
        if draft.embedded {
            // `…가 …라고 말한 것`: the subject stands near, and is rarely a topic
            let plain = |places: &'static [Place], least: Voice| of(places, least).filter(|c| !c.relative);
            // `A는 …했고, B가 …하라고 지시했다는 폭로`: the one behind the last clause
            let turned = of(&[Place::Subject], Voice::Speaker).rev().find(|c| self.opens_clause(c.phrase));
            if let Some(c) = turned.or_else(|| plain(&[Place::Subject], Voice::Speaker).next()) {
                return Some(c);
            }
            let mut open = plain(&[Place::Subject], Voice::Open);
            if let (Some(first), Some(_), None) = (open.next(), open.next(), of(&[Place::Topic], Voice::Speaker).next())
            {
                return Some(first);
            }
            let places = &[Place::Topic, Place::Subject, Place::Also];
            return plain(places, Voice::Speaker).next().or_else(|| plain(places, Voice::Open).next());
        }
        let first = all.first().filter(|(_, voice)| *voice > Voice::Matter);
        // the topic that opens the sentence, known or not, unless it points at a thing
        let opens = first.filter(|(c, _)| {
            c.place == Place::Topic
                && !["이번 ", "이 ", "그 ", "해당 ", "이런 ", "이러한 "]
                    .iter()
                    .any(|this| self.text(c.phrase).starts_with(this))
        });
        // `대검찰청도 …라고 말했다`
        let also = first.filter(|(c, voice)| c.place == Place::Also && *voice == Voice::Speaker);
        opens.or(also).map(|(c, _)| *c).or_else(|| {
            let subjects = || of(&[Place::Subject], Voice::Speaker);
            (of(&[Place::Topic], Voice::Speaker).next())
                .or_else(|| subjects().rev().find(|c| self.opens_clause(c.phrase)))
                .or_else(|| subjects().find(|c| !c.relative))
                .or_else(|| of(&[Place::Also], Voice::Speaker).next())
                // `미 정부가 운영하는 '복권국'은`: a name in marks
                .or_else(|| of(&[Place::Topic], Voice::Open).find(|c| self.text(c.phrase).starts_with(['\'', '‘'])))
                .or_else(|| subjects().next())
                .or_else(|| of(&[Place::Topic], Voice::Open).next())
                .or_else(|| {
                    let mut open = of(&[Place::Subject], Voice::Open);
                    open.find(|c| !c.relative || self.like_a_speaker(c.phrase))
                })
        })
    }

    /// Whether a phrase that nobody knows may be one who speaks: a country, letters, or
    /// somebody by its end.
    fn like_a_speaker(&self, phrase: Span) -> bool {
        let text = self.text(phrase);
        let last = text.rsplit(' ').next().unwrap_or(text);
        let letter = || last.starts_with(|c: char| c.is_ascii_uppercase() || c == '(');
        words::bare(last).ends_with(['들', '자']) || self.country(phrase) || last.is_ascii() || letter()
    }

    /// Whether a phrase stands behind a clause that ends in a comma: `…했고, `.
    fn opens_clause(&self, phrase: Span) -> bool {
        let head = self.view.get(..phrase.start).unwrap_or_default().trim_end();
        head.strip_suffix(',').is_some_and(|head| head.ends_with(['고', '며', '나', '만', '데']))
    }

    /// Whether a phrase ends in the name of a country.
    fn country(&self, phrase: Span) -> bool {
        self.text(phrase).rsplit(' ').next().is_some_and(|word| shared::COUNTRIES.contains(&word))
    }

    /// Whether a phrase ends inside a person's name: `리카르` of `리카르도 알데이`.
    fn cuts_a_name(&self, candidate: &Candidate) -> bool {
        let phrase = candidate.phrase;
        let after = self.people.partition_point(|p| p.span.end <= phrase.end);
        self.people.get(after).filter(|p| p.span.start < phrase.end).is_some_and(|p| match candidate.place {
            Place::Subject | Place::Also => self.text(Span::new(phrase.end, p.span.end)).contains(' '),
            // `김정` of `김정은 체제의`
            Place::Topic => self.view.get(p.span.end..).is_some_and(|rest| rest.starts_with(' ')),
            _ => false,
        })
    }

    /// The phrase with the person's name that it was cut off from: a name that ends
    /// like a noun with its particle (`모로`) stops the words.
    fn widened(&self, candidate: Candidate) -> Candidate {
        let start = candidate.phrase.start;
        let upto = self.people.partition_point(|p| p.span.start < start);
        let before = upto.checked_sub(1).and_then(|i| self.people.get(i)).filter(|p| {
            let name = self.text(Span::new(p.span.start, start)).trim_end();
            let touches = p.span.end > start || self.text(Span::new(p.span.end, start)) == " ";
            // one word that looks like a noun with a short particle, and no verb
            touches
                && !name.contains(' ')
                && !lexicon::CONNECTIVES.contains(&name)
                && words::case(name).is_some_and(|(len, _)| name.len() - len <= 3)
                && !words::adnominal(name)
        });
        match before {
            Some(person) => Candidate { phrase: Span::new(person.span.start, candidate.phrase.end), ..candidate },
            None => candidate,
        }
    }

    /// The name of the one whom a phrase means, and whether that is a person.
    fn name(&self, phrase: Span) -> (Option<Arc<str>>, bool) {
        let whole = self.text(phrase);
        if let Some(found) = self.stands_for(phrase, whole) {
            return found;
        }
        let bare = words::bare(whole);
        let end = phrase.start + bare.len();
        // `리카르` of `리카르도` is nobody
        let person = last_in(self.people, phrase.start, end)
            .filter(|p| !p.value.name().contains(' ') || p.span.end <= end)
            .filter(|p| !self.text(Span::new(p.span.end, end)).starts_with('도'));
        let body = last_in(self.organisations, phrase.start, end);
        if let Some(name) = latin_name(bare) {
            return (Some(Arc::from(name)), true);
        }
        if let Some(person) = person {
            let tail = self.text(Span::new(person.span.end, end));
            let coordinated = body.is_some_and(|o| {
                o.span.end < person.span.start
                    && self.text(Span::new(o.span.end, person.span.start)).starts_with(['와', '과'])
            });
            if !coordinated && Self::heads(tail) {
                let name = person.value.name();
                let longer =
                    stretch(bare).filter(|s| s.len() > name.len() && (s.ends_with(name) || s.starts_with(name)));
                let name = longer.unwrap_or(name);
                return (Some(self.fuller(name, bare).unwrap_or_else(|| Arc::from(name))), true);
            }
            if coordinated {
                return (Some(Arc::from(whole)), false);
            }
        }
        if let Some(body) = body {
            let tail = self.text(Span::new(body.span.end, end));
            let coordinated =
                self.text(Span::new(phrase.start, body.span.start)).trim_end().ends_with(['와', '과', ',']);
            // `1심 재판부`: a common noun means the whole phrase
            let modified = body.value.is_generic() && body.span.start > phrase.start;
            // `한은 총재` without a name
            let post = tail.trim();
            if !coordinated && person.is_none() && shared::title_before(post).is_some_and(|t| t.form == post) {
                return (Some(Arc::from(bare)), false);
            }
            if !coordinated && !modified && of_body(tail) {
                return (Some(Arc::from(medium(body.value.name()))), false);
            }
        }
        if person.is_none() {
            // `핵 안보 차관인 존 고든 장군`
            if let Some(name) = stretch(bare).filter(|name| name.contains(' ')) {
                return (Some(Arc::from(name)), true);
            }
            if let Some(found) = self.read_off(bare) {
                return found;
            }
            if let Some(name) = stretch(bare).filter(|_| bare.contains(' ')) {
                return (Some(Arc::from(name)), true);
            }
        }
        if let Some(earlier) = self.shortened(bare) {
            return earlier;
        }
        let mark = |c| matches!(c, '\'' | '‘' | '’' | '"' | '“' | '”');
        // `학내 언론인 '하버드크림슨'`
        if let Some((kind, name)) = bare.strip_suffix(mark).and_then(|head| head.rsplit_once(mark)) {
            if kind.ends_with("인 ") && !name.is_empty() {
                return (Some(Arc::from(name)), false);
            }
        }
        let whole = bare.starts_with(mark) && bare.ends_with(mark);
        let listed = bare.contains(", ") || bare.contains("과 ") || bare.contains("와 ");
        let plain = if whole || listed { bare.trim() } else { words::bare(medium(bare.trim())) };
        let whole = whole || plain.starts_with(mark) && plain.ends_with(mark);
        let plain = if whole { plain.trim_matches(mark).trim() } else { plain };
        ((!plain.is_empty()).then(|| Arc::from(plain)), false)
    }

    /// The full name of an earlier speaker of whose name this is a part: `레인시` after
    /// `삼 레인시`, `장 대변인` after `장위 대변인`.
    fn fuller(&self, name: &str, bare: &str) -> Option<Arc<str>> {
        let title = bare.rsplit(' ').next();
        let family = name.chars().count() == 1;
        let fits = |s: &&Speaker| {
            s.person
                && s.name.len() > name.len()
                && (s.name.split(' ').any(|part| part == name)
                    || family
                        && s.name.starts_with(name)
                        && s.name.chars().count() <= 4
                        && words::bare(self.text(s.phrase)).rsplit(' ').next() == title)
        };
        self.speakers.iter().rev().take(40).find(fits).map(|s| Arc::clone(&s.name))
    }

    /// Whether what follows a person's name in a phrase is only title and affiliation.
    fn heads(tail: &str) -> bool {
        let rest = tail.trim();
        if rest.is_empty() || rest == "씨" {
            return true;
        }
        if tail.starts_with('의') || rest.contains('측') || rest.ends_with("실") || words::unnamed(rest) {
            return false;
        }
        // most are one short word, for which no list need be asked
        let one = memchr(b' ', rest.as_bytes()).is_none();
        if one && rest.chars().count() <= 6 {
            return true;
        }
        let last = words::bare(rest.rsplit(' ').next().unwrap_or(rest));
        shared::title_before(last).is_some() || last.ends_with("씨") || shared::title_before(rest).is_some()
    }

    /// Pronouns and `이 관계자`.
    fn stands_for(&self, phrase: Span, whole: &str) -> Option<(Option<Arc<str>>, bool)> {
        if matches!(whole, "그" | "그녀") {
            return Some((self.last_person(phrase.start), true));
        }
        let role = ["이 ", "그 ", "해당 ", "그의 ", "그녀의 "].iter().find_map(|this| whole.strip_prefix(this))?;
        let at = self.people.partition_point(|p| p.span.start < phrase.start);
        if self.people.get(at).is_some_and(|p| p.span.start == phrase.start) {
            return None;
        }
        self.speakers
            .iter()
            .rev()
            .take(40)
            .find(|s| self.text(s.phrase).ends_with(role))
            .map(|s| (Some(Arc::clone(&s.name)), s.person))
    }

    /// The person whom 그 means: the one whom the text spoke of last as a subject, or
    /// the last person who spoke.
    fn last_person(&self, before: usize) -> Option<Arc<str>> {
        let speaker = self.speakers.iter().rev().take(40).find(|s| s.person && s.phrase.start < before);
        let topic = self.topic_person(before, speaker.is_some());
        match (speaker, topic) {
            (Some(s), Some((at, name))) => Some(if at > s.until { name } else { Arc::clone(&s.name) }),
            (Some(s), None) => Some(Arc::clone(&s.name)),
            (None, Some((_, name))) => Some(name),
            (None, None) => self
                .speakers
                .last()
                .filter(|s| s.phrase.start < before && before.saturating_sub(s.until) < 40)
                // 그 is somebody, and no police
                .filter(|s| {
                    let bare = words::bare(self.text(s.phrase));
                    words::titled(bare) || words::voice(bare) != Voice::Speaker
                })
                .map(|s| Arc::clone(&s.name)),
        }
    }

    /// The last person before `before` who was the subject of a sentence.
    fn topic_person(&self, before: usize, topic_only: bool) -> Option<(usize, Arc<str>)> {
        let upto = self.people.partition_point(|p| p.span.end <= before);
        let near = self.people.get(..upto)?;
        near.iter().rev().take(12).take_while(|p| before - p.span.end < 3 * IN_FORCE).find_map(|p| {
            let rest = self.view.get(p.span.end..)?;
            // `박은호(38)씨는`
            let rest = rest.strip_prefix('(').and_then(|r| r.split_once(')')).map_or(rest, |(_, behind)| behind);
            let upto = rest
                .char_indices()
                .take_while(|&(i, _)| i < 60)
                .take_while(|&(_, c)| !matches!(c, '.' | '\n' | ',' | '"' | '“'))
                .last()?;
            let rest = rest.get(..upto.0 + upto.1.len_utf8())?;
            rest.split(' ')
                .take(5)
                .enumerate()
                .find_map(|(i, word)| {
                    let subject =
                        if i == 0 && (word.is_empty() || word.starts_with('(')) { None } else { words::case(word) };
                    let direct =
                        i == 0 && (matches!(word, "은" | "는") || !topic_only && matches!(word, "이" | "가" | "도"));
                    match subject {
                        _ if direct => Some(true),
                        Some((_, words::Case::Topic)) if i <= 3 => Some(true),
                        Some((_, words::Case::Subject)) if i <= 3 => Some(!topic_only),
                        Some(_) => Some(false),
                        None => None,
                    }
                })
                .filter(|subject| *subject)
                .map(|_| (p.span.start, Arc::from(p.value.name())))
        })
    }

    /// A name read off the words alone, for people whom no rule found.
    fn read_off(&self, bare: &str) -> Option<(Option<Arc<str>>, bool)> {
        let mut parts: Vec<&str> = bare.split(' ').filter(|p| !p.is_empty()).collect();
        let last = *parts.last()?;
        if parts.len() < 2 {
            // `A씨` is all that is known of somebody
            let name = last.strip_suffix('씨').filter(|n| n.chars().count() > 1 || !n.is_ascii() && !n.is_empty())?;
            return Some((Some(Arc::from(name)), true));
        }
        let title = shared::title_before(last).filter(|t| t.form == last)?;
        parts.pop();
        let near = words::bare(parts.last()?);
        // `제보자 B 씨` is all that is known of somebody
        if near.len() == 1 && near.bytes().all(|b| b.is_ascii_uppercase()) {
            return Some((Some(Arc::from(bare)), true));
        }
        // `후속열차의 차장`, `현직 대통령`, `이 해커`
        let this = near == "이" && title.role == shared::Role::Occupation;
        let country = shared::COUNTRIES.contains(&near);
        if near.ends_with('의') && near.chars().count() > 1
            || lexicon::NO_NAMES.contains(&near)
            || this
            || country && parts.len() == 1
        {
            return None;
        }
        if near.chars().count() == 1 && parts.len() == 1 {
            return Some((Some(Arc::from(near)), true));
        }
        if parts.len() == 1 && words::voice(near) != Voice::Speaker {
            return Some((Some(Arc::from(near)), true));
        }
        let first = *parts.first()?;
        if first.chars().count() == 1
            && parts.len() <= 3
            && words::is_family(first)
            && shared::COUNTRIES.contains(&near)
        {
            return Some((Some(Arc::from(first)), true));
        }
        if words::like_name(near) && words::voice(near) == Voice::Open {
            return Some((Some(Arc::from(near)), true));
        }
        if words::like_name(first) && first.chars().count() == 3 && words::voice(first) == Voice::Open {
            return Some((Some(Arc::from(first)), true));
        }
        None
    }

    /// A phrase that is a part of an earlier speaker's name or phrase: `홍보담당자`
    /// after `베일의 홍보담당자`, `깁슨` after `피터 깁슨`.
    fn shortened(&self, bare: &str) -> Option<(Option<Arc<str>>, bool)> {
        if bare.contains(' ') || bare.chars().count() < 2 {
            return None;
        }
        let fits = |s: &&Speaker| {
            let phrase = words::bare(self.text(s.phrase));
            s.name.split(' ').any(|part| part == bare)
                || phrase.split(' ').next_back() == Some(bare)
                || (bare.chars().count() >= 3 && phrase.ends_with(bare))
        };
        self.speakers.iter().rev().take(40).find(fits).map(|s| (Some(Arc::clone(&s.name)), s.person))
    }

    /// The speaker where the sentence names none.
    fn in_force(&self, draft: &Draft, span: Span) -> Option<Arc<str>> {
        if draft.nested || draft.orphan == Orphan::Nobody {
            return None;
        }
        if draft.alone {
            if let Some(name) = &self.interviewee {
                return Some(Arc::clone(name));
            }
        }
        let at = draft.sentence.start.min(span.start);
        let last = self.speakers.last().filter(|s| at.saturating_sub(s.until) < IN_FORCE);
        let topic = self.topic_person(at, last.is_some()).filter(|(t, _)| at.saturating_sub(*t) < IN_FORCE);
        match (last, topic) {
            (Some(s), Some((t, name))) => Some(if t > s.until { name } else { Arc::clone(&s.name) }),
            (Some(s), None) => Some(Arc::clone(&s.name)),
            (None, Some((_, name))) => Some(name),
            (None, None) => self.topic_body(at).or_else(|| draft.prior.and_then(|phrase| self.name(phrase).0)),
        }
    }

    /// `노조는 5일 회견을 열었다. "…"고 촉구했다`: the body that the sentence before is about.
    fn topic_body(&self, before: usize) -> Option<Arc<str>> {
        let upto = self.organisations.partition_point(|o| o.span.end <= before);
        let near = self.organisations.get(..upto)?.iter().rev().take(8);
        near.take_while(|o| before - o.span.end < IN_FORCE / 3).find_map(|o| {
            let rest = self.view.get(o.span.end..)?;
            let rest = rest.strip_prefix('(').and_then(|r| r.split_once(')')).map_or(rest, |(_, behind)| behind);
            let mut chars = rest.chars();
            let topic = matches!(chars.next(), Some('은' | '는')) && chars.next() == Some(' ');
            topic.then(|| Arc::from(o.value.name()))
        })
    }

    /// In an interview the answers stand alone behind lines that ask; they are those
    /// of the one whom the headline quotes, or who is named most.
    fn find_interviewee(&self, drafts: &[Found<Draft>]) -> Option<Arc<str>> {
        let alone = drafts.iter().filter(|d| d.value.alone && d.value.orphan == Orphan::Keep).count();
        if alone < 2 {
            return None;
        }
        let headline =
            drafts.iter().find_map(|d| d.value.candidates.iter().find(|c| c.place == Place::Headline).copied());
        if let Some((Some(name), true)) = headline.map(|c| self.name(c.phrase)) {
            return Some(name);
        }
        let mut counts: Vec<(&str, usize)> = Vec::new();
        for person in self.people.iter().take(400) {
            match counts.iter_mut().find(|(name, _)| *name == person.value.name()) {
                Some((_, n)) => *n += 1,
                None => counts.push((person.value.name(), 1)),
            }
        }
        counts.iter().max_by_key(|(_, n)| *n).map(|(name, _)| Arc::from(*name))
    }
}

/// The last mention that lies in the range, by binary search.
fn last_in<V>(mentions: &[Found<V>], start: usize, end: usize) -> Option<&Found<V>> {
    let upto = mentions.partition_point(|m| m.span.end <= end);
    mentions.get(..upto)?.last().filter(|m| m.span.start >= start)
}

/// `Kori Schulman` of `Kori Schulman 대통령 보좌관`: two words in Latin letters, each begun
/// with a capital, before a title.
fn latin_name(bare: &str) -> Option<&str> {
    if !bare.starts_with(|c: char| c.is_ascii_uppercase()) || !bare.ends_with(crate::text::particle::is_hangul) {
        return None;
    }
    let given = |word: &str| {
        let mut bytes = word.bytes();
        bytes.next().is_some_and(|b| b.is_ascii_uppercase()) && word.len() > 1 && bytes.all(|b| b.is_ascii_lowercase())
    };
    let (first, rest) = bare.split_once(' ')?;
    let (second, _) = rest.split_once(' ')?;
    (given(first) && given(second) && words::titled(bare)).then(|| bare.get(..first.len() + 1 + second.len()))?
}

/// The name of a medium without what only says of what kind it is: `영국 일간 런던 타임즈`,
/// `관영 신화통신`, `중국 CCTV`, `이코노미스트 인터넷판`.
fn medium(name: &str) -> &str {
    let name = lexicon::EDITIONS.iter().find_map(|edition| name.strip_suffix(edition)).unwrap_or(name);
    let mut rest = name;
    for _ in 0..2 {
        let Some((first, behind)) = rest.split_once(' ') else { break };
        let acronym = !behind.contains(' ') && behind.bytes().all(|b| b.is_ascii_uppercase());
        if lexicon::MEDIA_KINDS.contains(&first) && !lexicon::MEDIA.contains(&behind)
            || acronym && shared::COUNTRIES.contains(&first)
        {
            return behind;
        }
        if !shared::COUNTRIES.contains(&first) {
            break;
        }
        rest = behind;
    }
    name
}

/// The words of a phrase that can only be a name: what follows `~인`, a title in the
/// middle or (before a title) `~의`, without a title at the end. `야당 지도자인 [삼 레인시]`,
/// `대사관의 대변인 [리카르도 알데이]`, `재단의 [얀 코헨] 대변인`.
fn stretch(bare: &str) -> Option<&str> {
    let mut from = 0;
    let mut given = false;
    let mut at = 0;
    for word in bare.split(' ') {
        let end = at + word.len();
        // what nothing stands behind is itself the name, or its title
        if bare.get(end..).is_none_or(|rest| rest.trim().is_empty()) {
            break;
        }
        let titled = || {
            shared::title_before(word).is_some_and(|t| t.form.len() * 2 >= word.len() && t.form.len() > '양'.len_utf8())
        };
        if word.ends_with('인') || titled() {
            (from, given) = (end + 1, true);
        } else if word.ends_with('의') {
            (from, given) = (end + 1, false);
        }
        at = end + 1;
    }
    if from == 0 {
        return None;
    }
    let name = bare.get(from..)?.trim();
    let last = name.rsplit(' ').next().unwrap_or(name);
    let title = name.contains(' ') && shared::title_before(last).is_some();
    let core = if title { name.get(..name.len() - last.len())?.trim_end() } else { name };
    let parts = || core.split(' ');
    let hangul = parts().all(|part| part.chars().all(crate::text::particle::is_hangul) && part.chars().count() <= 6);
    let length = (1..=4).contains(&parts().count()) && core.chars().count() >= 2;
    ((given || title) && hangul && length && words::voice(core) == Voice::Open).then_some(core)
}

/// What may stand behind an organisation's name in a phrase that means just it.
fn of_body(tail: &str) -> bool {
    // `SCMP` of `사우스차이나모닝포스트(SCMP) 등` has the bracket behind it
    let rest = tail.strip_prefix(')').unwrap_or(tail).trim();
    let rest = rest.strip_prefix('(').and_then(|r| r.split_once(')')).map_or(rest, |(_, behind)| behind.trim());
    rest.is_empty()
        || matches!(rest, "측" | "등" | "쪽")
        || rest.starts_with("등 ")
        || (rest.starts_with('(') && rest.ends_with(')'))
}
