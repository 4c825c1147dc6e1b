//! Quotations in marks: is it speech, whose, and under which verb.

use super::clause::{
    feeling, finite_ending, hearsay, sentence_like, trim, word_count, According, Clause, Cue, Subject, KEPT, LOOK,
};
use super::lexicon::{self, Link, Reach};
use super::marks::{Pair, Shape};
use super::scan::{Candidate, Draft, Orphan, Place};
use super::words::{self, Case, Stop, Voice, Word};
use super::{CueKind, QuoteType};
use crate::mention::{Found, Span};
use crate::text::verb::Form;

impl Clause<'_, '_> {
    pub(super) fn read_marks(&self, out: &mut Vec<Found<Draft>>) {
        // from the last to the first, so that `'A', 'B' 및 'C'라고` shares what C has
        let mut shared: Option<(usize, Draft)> = None;
        for at in (0..self.words.len()).rev() {
            let Some(pair) = self.pair(at) else { continue };
            let listed = shared.as_ref().filter(|(next, _)| self.listed(at, *next)).map(|(_, draft)| draft.clone());
            let draft = listed.or_else(|| self.marked(at, pair));
            if let Some(draft) = draft {
                let trimmed = trim(self.reading.view, pair);
                out.push(Found { span: trimmed, value: draft.clone() });
                shared = Some((at, draft));
            }
        }
    }

    /// Whether only a comma, 와, 및 or 혹은 stand between two quotations.
    pub(super) fn listed(&self, at: usize, next: usize) -> bool {
        if next == at + 1 {
            // `"놀랍고" "훌륭한" 여성`, but not two sentences of speech
            return self.pair(at).is_some_and(|p| !sentence_like(self.content(p)));
        }
        (at + 1..next).all(|i| {
            self.word(i).is_some_and(|w| {
                matches!(w.text, "및" | "와" | "과" | "혹은" | "또는" | "나" | "이나" | "," | "그리고")
            })
        }) && next - at <= 3
    }

    /// One quotation in marks, if it quotes somebody.
    pub(super) fn marked(&self, at: usize, pair: Pair) -> Option<Draft> {
        if pair.shape == Shape::Angle {
            return None;
        }
        let content = self.content(pair).trim();
        if content.is_empty() {
            return None;
        }
        let next = self.word(at + 1).filter(|w| w.pair.is_none());
        let link = next.filter(|_| self.may_link(at)).and_then(|w| self.link_of(w, content));
        match link {
            Some(Link::Go) => self.with_go(at, pair, content),
            Some(Link::While) => self.with_while(at, pair, content),
            Some(Link::Of) => self.with_noun(at, pair, content),
            // `"…", "…" 등의 반응을 보였다`
            None if next.is_some_and(|w| matches!(w.text, "등의" | "등")) => self.with_noun(at, pair, content),
            None => self.unlinked(at, pair, content),
        }
    }

    pub(super) fn may_link(&self, at: usize) -> bool {
        self.word(at).is_some_and(|w| w.stop == Stop::None)
    }

    pub(super) fn link_of(&self, next: &Word<'_>, content: &str) -> Option<Link> {
        let link = lexicon::link(next.text)?;
        let noun_particle = matches!(next.text, "는" | "이며" | "라" | "이라" | "던" | "란" | "이란");
        if noun_particle && !sentence_like(content) {
            return None;
        }
        Some(link)
    }

    pub(super) fn double(&self, pair: Pair) -> bool {
        pair.shape == Shape::Double
    }

    /// `"…"(이)라고 말했다`.
    pub(super) fn with_go(&self, at: usize, pair: Pair, content: &str) -> Option<Draft> {
        let marker = at + 1;
        let mut cue = self.governing(marker, false);
        if let Some(found) = cue {
            let kind = found.spoken.verb.kind;
            let call = kind == CueKind::Call;
            if !self.double(pair)
                && !call
                && found.spoken.verb.reach == Reach::Marks
                && found.spoken.form == Form::Adnominal
            {
                return None;
            }
            // `'독도는 우리 땅'이라고 쓴 쪽지`: what a thing bears
            if !self.double(pair) && kind == CueKind::Write && found.spoken.form == Form::Adnominal {
                return None;
            }
            // `'…해야 한다'고 규정하고 있다`: a law does not speak
            let lays_down = lexicon::LAYING_DOWN.contains(&found.spoken.verb.stem);
            if lays_down && finite_ending(content) && !self.has_speaker_before(at) {
                return None;
            }
            let bare_do = found.spoken.verb.reach == Reach::Adjacent;
            // a name, not speech: `'힙통령'이라고 불렀다`
            if (call || bare_do) && !sentence_like(content) && (word_count(content) < 2 || !self.double(pair)) {
                return None;
            }
            if bare_do && !sentence_like(content) && !self.has_speaker_before(at) && !self.reading.body {
                return None;
            }
        } else {
            let unreal = self.cue_at(marker + 1).is_some_and(|c| c.spoken.form == Form::Unreal);
            if !self.double(pair) || unreal || self.thought(marker) {
                return None;
            }
            // `"…"라고 확약한 바 없다`: another verb; keep plain speech without a cue
            if !sentence_like(content) {
                return None;
            }
            if self.word(marker + 1).is_some_and(|w| hearsay(w.text)) {
                return None;
            }
            // `"…"고, 또 "…"고 했다`
            let listed = self.word(marker).is_some_and(|w| w.stop == Stop::Comma);
            cue = if listed { self.main_cue(marker) } else { None };
        }
        let copula = self.word(marker).is_some_and(|w| w.text.starts_with("이라") || w.text.starts_with('라'));
        let object_behind =
            copula && !sentence_like(content) && cue.is_some_and(|cue| self.object_between(marker, cue.at));
        let quote_type =
            |s: &Subject| if object_behind || self.goes_on_into(s, at) { QuoteType::Mixed } else { QuoteType::Direct };
        let candidates = self.candidates(at, Some((marker, cue)), quote_type, |_| pair.start);
        let alleged = cue.is_some_and(|cue| self.alleged(cue.at));
        let orphan_type = if alleged {
            QuoteType::Direct
        } else if object_behind || self.argument_before(at, 0) {
            QuoteType::Mixed
        } else {
            QuoteType::Direct
        };
        Some(self.draft(
            orphan_type,
            cue,
            candidates,
            if self.double(pair) || cue.is_some() { Orphan::Keep } else { Orphan::Drop },
        ))
    }

    /// `"…"며 …라고 말했다`.
    pub(super) fn with_while(&self, at: usize, pair: Pair, content: &str) -> Option<Draft> {
        let cue = self.main_cue(at + 1);
        if !self.double(pair) && cue.is_none() {
            return None;
        }
        if !self.double(pair) && !sentence_like(content) {
            return None;
        }
        let quote_type = |s: &Subject| if self.goes_on_into(s, at) { QuoteType::Mixed } else { QuoteType::Direct };
        let candidates = self.candidates(at, None, quote_type, |_| pair.start);
        Some(self.draft(QuoteType::Direct, cue, candidates, Orphan::Keep))
    }

    /// `"…"는 입장을 밝혔다`.
    pub(super) fn with_noun(&self, at: usize, pair: Pair, content: &str) -> Option<Draft> {
        let mut holder = None;
        let mut written = false;
        for i in at + 2..self.words.len().min(at + 6) {
            let word = self.word(i)?;
            let noun = word.case.map_or(word.text, |(len, _)| word.text.get(..len).unwrap_or_default());
            // `"…"는 말만 되풀이했다`
            let only = noun.strip_suffix('만').filter(|noun| lexicon::SAYINGS.contains(noun));
            if lexicon::SAYINGS.contains(&noun) || only.is_some() {
                let case = if only.is_some() { Some(Case::Object) } else { word.case.map(|c| c.1) };
                if lexicon::QUESTIONS.contains(&noun) && case != Some(Case::Object) {
                    return None;
                }
                written = lexicon::WRITINGS.contains(&noun);
                holder = Some((i, case, lexicon::OPINIONS.contains(&noun)));
                break;
            }
            let naming = lexicon::NAMINGS.contains(&noun);
            if words::verbal(word.text) || word.pair.is_some() || naming {
                break;
            }
        }
        let Some((holder, case, opinion)) = holder else {
            // `"…"는 김 대표는`
            let head = self.head_behind(at + 1).filter(|_| self.double(pair) && sentence_like(content))?;
            // `"…"던 그가`
            let once = self.word(at + 1).is_some_and(|w| w.text.ends_with('던'));
            let topic = self.word(head.at).is_some_and(|w| {
                w.text.ends_with(['은', '는']) || once && w.case.is_some_and(|c| c.1 == Case::Subject)
            });
            return topic.then(|| self.owned(head, pair));
        };
        let named = self.word(at + 1).is_some_and(|w| w.text.starts_with("이라") || w.text.starts_with('라'));
        // `'삼고초려'라는 말`: one word in single marks is a name, however it ends
        let sentence =
            sentence_like(content) && (self.double(pair) || word_count(content) > 1 || finite_ending(content));
        let long = word_count(content) > if written { 1 } else { 3 } && case == Some(Case::Object);
        if !(sentence || self.double(pair) && named && (opinion || long)) {
            return None;
        }
        if let Some(draft) = self.holder_owned(at + 1, holder, pair, content) {
            return Some(draft);
        }
        // `검찰 안팎에서는 "…"는 말이 돈다`
        if case == Some(Case::Subject)
            && self.double(pair)
            && self.word(holder + 1).is_some_and(|w| lexicon::GOING_ROUND.contains(&w.text))
        {
            let upto = self.subjects().partition_point(|s| s.at < at);
            let around = self.subjects().get(..upto)?.last()?;
            let speaks = around.place == Place::Topic && around.voice == Voice::Speaker;
            return speaks.then(|| self.owned(*around, pair));
        }
        // `…라는 말까지 했다`
        let does =
            self.cue_at(holder + 1).filter(|c| c.spoken.verb.reach == Reach::Adjacent && c.spoken.form == Form::Final);
        let cue = does.or_else(|| {
            self.cues_behind(holder)
                .find(|c| {
                    c.spoken.verb.reach != Reach::Adjacent && !matches!(c.spoken.form, Form::Nominal | Form::Unreal)
                })
                .copied()
        });
        let along = self.word(holder + 1).is_some_and(|w| w.text == "함께");
        let case = if does.is_some() || along { Some(Case::Object) } else { case };
        match case {
            Some(Case::Object) => {
                let cue = cue?;
                if cue.spoken.form == Form::Adnominal && !self.double(pair) {
                    return None;
                }
                let candidates = self.candidates(at, None, |_| QuoteType::Direct, |_| pair.start);
                Some(self.draft(
                    QuoteType::Direct,
                    Some(cue),
                    candidates,
                    if self.double(pair) { Orphan::Keep } else { Orphan::Drop },
                ))
            }
            // `"…"는 판단에 따른 것이라고 전했다`: part of a clause
            _ => self.in_clause(at, pair, content, true),
        }
    }

    /// A quotation that is someone's without a verb of saying.
    fn owned(&self, source: Subject, pair: Pair) -> Draft {
        let candidate = Candidate {
            phrase: source.phrase,
            place: source.place,
            // a name that no list has is one if the text has the person
            voice: if source.voice == Voice::Open { Voice::Matter } else { source.voice },
            from: pair.start,
            quote_type: QuoteType::Direct,
            relative: false,
            adjacent: true,
        };
        self.draft(QuoteType::Direct, None, vec![candidate], Orphan::Never)
    }

    /// `'…'는 A씨의 주장은`: the words are those of the one before the noun at `holder`.
    fn holder_owned(&self, link: usize, holder: usize, pair: Pair, content: &str) -> Option<Draft> {
        let last = holder.checked_sub(1).filter(|&i| i > link)?;
        let word = self.word(last)?;
        let noun = word.text.strip_suffix('의')?;
        if words::voice(noun) == Voice::Matter || word_count(content) < 2 {
            return None;
        }
        let start = words::phrase_start(self.words, last, link + 1);
        let phrase = Span::new(self.word(start)?.span.start, word.span.start + noun.len());
        Some(self.owned(Subject { at: last, place: Place::Topic, phrase, voice: words::voice(noun) }, pair))
    }

    /// `조 후보의 "…" 발언이`.
    fn between_owner_and_noun(&self, at: usize, pair: Pair, content: &str) -> Option<Draft> {
        let before = self.word(at.checked_sub(1)?).filter(|w| w.pair.is_none() && w.stop == Stop::None)?;
        let noun = before.text.strip_suffix('의')?;
        let next = self.word(at + 1).filter(|w| w.pair.is_none() && !w.glued)?;
        let held = words::case(next.text).map_or(next.text, |(len, _)| next.text.get(..len).unwrap_or_default());
        if !lexicon::SPEECHES.contains(&held) || words::voice(noun) == Voice::Matter || word_count(content) < 2 {
            return None;
        }
        let start = words::phrase_start(self.words, at - 1, 0);
        let phrase = Span::new(self.word(start)?.span.start, before.span.start + noun.len());
        Some(self.owned(Subject { at: at - 1, place: Place::Topic, phrase, voice: words::voice(noun) }, pair))
    }

    /// A quotation that nothing takes up at once.
    pub(super) fn unlinked(&self, at: usize, pair: Pair, content: &str) -> Option<Draft> {
        let last = at + 1 == self.words.len();
        if last {
            return self.at_the_end(at, pair, content);
        }
        if let Some(draft) = self.inside_headline(at, pair, content) {
            return Some(draft);
        }
        if let Some(draft) = self.between_owner_and_noun(at, pair, content).filter(|_| self.double(pair)) {
            return Some(draft);
        }
        let next = self.word(at + 1)?;
        if self.double(pair)
            && sentence_like(content)
            && !next.glued
            && self.word(at).is_some_and(|w| w.stop != Stop::None)
        {
            // `"…", 그는 말했다.`
            if let Some(cue) = self.main_cue(at) {
                // `한 사람은 "…", 다른 사람은 "…"라고 했다`: who stands before speaks
                let behind = (at == 0).then_some((at, Some(cue)));
                let candidates = self.candidates(at, behind, |_| QuoteType::Direct, |_| pair.start);
                return Some(self.draft(QuoteType::Direct, Some(cue), candidates, Orphan::Keep));
            }
            return (at == 0).then(|| self.draft(QuoteType::Direct, None, Vec::new(), self.orphan()));
        }
        // `"…" 김 대표는 말했다`
        if at == 0 && self.double(pair) && sentence_like(content) && !next.glued {
            let cue = self.main_cue(at)?;
            let candidates = self.candidates(at, Some((at, Some(cue))), |_| QuoteType::Direct, |_| pair.start);
            return Some(self.draft(QuoteType::Direct, Some(cue), candidates, Orphan::Keep));
        }
        self.in_clause(at, pair, content, false)
    }

    /// `나 대통령 "…"…여야는 온도차`, `검찰 "…" 영장 반려`, `"…" 나 대통령, 국회서 호소`.
    fn inside_headline(&self, at: usize, pair: Pair, content: &str) -> Option<Draft> {
        let sentence = self.reading.sentence;
        let finite = self.words.last().is_some_and(|w| w.stop == Stop::Full || w.text.ends_with('다'));
        let whole = sentence.opens_line && sentence.closes_line && !self.reading.body;
        let next = self
            .word(at + 1)
            .filter(|w| w.pair.is_none() && !w.glued || self.word(at).is_some_and(|m| m.stop == Stop::Dots))?;
        if !whole || finite || !self.double(pair) || !(sentence_like(content) || word_count(content) >= 3) {
            return None;
        }
        let phrase = if at > 0 {
            let phrase = self.headline_source(at)?;
            let text = self.reading.view.get(phrase.range()).unwrap_or_default();
            let head = text.rsplit(' ').next().unwrap_or(text);
            if words::voice(head) != Voice::Speaker && !words::like_name(text) {
                // a firm that only the article knows: it speaks if it has a name there
                let candidate = Candidate {
                    phrase,
                    place: Place::Topic,
                    voice: Voice::Matter,
                    from: pair.start,
                    quote_type: QuoteType::Direct,
                    relative: false,
                    adjacent: true,
                };
                let named = at == 1 && !text.contains(' ') && sentence_like(content);
                return named.then(|| self.draft(QuoteType::Direct, None, vec![candidate], Orphan::Never));
            }
            phrase
        } else {
            // `"수요 견조"…4분기까지 증설`: nobody is named beside it
            if self.word(at).is_some_and(|w| w.stop == Stop::Dots) {
                return Some(self.draft(QuoteType::Direct, None, Vec::new(), Orphan::Nobody));
            }
            // the speaker behind, up to a comma
            let head =
                (at + 1..self.words.len().min(at + 8)).find(|&i| self.word(i).is_some_and(|w| w.stop != Stop::None))?;
            let word = self.word(head).filter(|w| w.stop == Stop::Comma && words::titled(words::bare(w.text)))?;
            Span::new(next.span.start, word.span.end)
        };
        let candidate = Candidate {
            phrase,
            place: Place::Headline,
            voice: Voice::Speaker,
            from: pair.start,
            quote_type: QuoteType::Direct,
            relative: false,
            adjacent: false,
        };
        Some(self.draft(QuoteType::Direct, None, vec![candidate], Orphan::Nobody))
    }

    /// Nothing follows in the sentence: a headline, an answer, or speech broken off.
    pub(super) fn at_the_end(&self, at: usize, pair: Pair, content: &str) -> Option<Draft> {
        if !self.double(pair) {
            return self.single_headline(at, pair, content);
        }
        let sentence = self.reading.sentence;
        if at == 0 {
            let alone = sentence.opens_line && sentence.closes_line;
            if !sentence_like(content) && word_count(content) < 3 {
                return None;
            }
            let mut draft = self.draft(QuoteType::Direct, None, Vec::new(), self.orphan());
            draft.alone = alone;
            return Some(draft);
        }
        // the second piece of `A는 "…"며 "…"` broken off, and `A는 "…"`
        let before = self.word(at - 1)?;
        let particle = before.case.filter(|(_, case)| matches!(case, Case::Topic | Case::Subject | Case::Also));
        if let Some(_found) = particle.filter(|_| before.pair.is_none()) {
            if !sentence_like(content) {
                return None;
            }
            let candidates = self.candidates(at, None, |_| QuoteType::Direct, |_| pair.start);
            return Some(self.draft(QuoteType::Direct, None, candidates, Orphan::Keep));
        }
        if lexicon::link(before.text) == Some(Link::While) && before.glued {
            let candidates = self.candidates(at, None, |_| QuoteType::Direct, |_| pair.start);
            return Some(self.draft(QuoteType::Direct, None, candidates, Orphan::Keep));
        }
        if !(sentence_like(content) || word_count(content) >= 3) {
            return None;
        }
        let phrase = self.headline_source(at);
        if phrase.is_none() && self.reading.body && !sentence.closes_line {
            return None;
        }
        let candidates = phrase.map(|phrase| Candidate {
            phrase,
            place: Place::Headline,
            voice: Voice::Speaker,
            from: pair.start,
            quote_type: QuoteType::Direct,
            relative: false,
            adjacent: false,
        });
        Some(self.draft(QuoteType::Direct, None, candidates.into_iter().collect(), Orphan::Nobody))
    }

    /// `김 총리 '물러나겠다'`.
    pub(super) fn single_headline(&self, at: usize, pair: Pair, content: &str) -> Option<Draft> {
        if self.reading.body || at == 0 || !(sentence_like(content) && word_count(content) >= 2) {
            return None;
        }
        let phrase = self.headline_source(at)?;
        let text = self.reading.view.get(phrase.range())?;
        if !words::titled(words::bare(text)) {
            return None;
        }
        let candidate = Candidate {
            phrase,
            place: Place::Headline,
            voice: Voice::Speaker,
            from: pair.start,
            quote_type: QuoteType::Direct,
            relative: false,
            adjacent: false,
        };
        Some(self.draft(QuoteType::Direct, None, vec![candidate], Orphan::Nobody))
    }

    /// Whose words a headline's are: the noun phrase beside them.
    pub(super) fn headline_source(&self, at: usize) -> Option<Span> {
        let head = at.checked_sub(1)?;
        // `김 의원 = "…"`
        let head = if self.word(head)?.text == "=" { head.checked_sub(1)? } else { head };
        let word = self.word(head).filter(|w| w.pair.is_none())?;
        if matches!(word.stop, Stop::Dots | Stop::Full) || words::verbal(word.text) {
            return None;
        }
        let titled = words::titled(words::bare(word.text)) || words::voice(word.text) == Voice::Speaker;
        if !titled && (word.case.is_some() || words::adnominal(word.text)) {
            return None;
        }
        if words::voice(word.text) == Voice::Matter {
            return None;
        }
        let start = words::phrase_start(self.words, head, 0);
        Some(Span::new(self.word(start)?.span.start, word.span.end))
    }

    pub(super) fn orphan(&self) -> Orphan {
        if self.reading.body {
            Orphan::Keep
        } else {
            Orphan::Nobody
        }
    }

    /// Marked words inside a clause that the reporter goes on with.
    pub(super) fn in_clause(&self, at: usize, pair: Pair, content: &str, taken_up: bool) -> Option<Draft> {
        let quotative = self.quotatives.get(self.quotatives.partition_point(|(i, _)| *i <= at)).copied();
        let cue = quotative.and_then(|(i, _)| self.governing(i, false).map(|cue| (i, cue)));
        let several = word_count(content) >= 2
            || content.ends_with(['한', '는', '고', '은', '운']) && content.chars().count() >= 3;
        if self.double(pair) || taken_up {
            let hearsay = cue.is_some_and(|(_, c)| c.spoken.verb.reach == Reach::Adjacent)
                && self.according.first().is_some_and(|a| a.at < at);
            // `"제2의 창업"을 선언하며 …`: the marks belong to that verb
            let taken = self.word(at + 1).is_some_and(|w| matches!(w.text, "을" | "를"))
                && self
                    .cue_at(at + 2)
                    .is_some_and(|c| c.spoken.form == Form::Connective && c.spoken.verb.reach == Reach::Clause);
            if taken && !taken_up {
                return None;
            }
            if let Some((i, cue)) = cue.filter(|_| !hearsay) {
                if several || self.other_marks_count(at, i) {
                    let candidates = self.candidates(at, Some((i, Some(cue))), |_| QuoteType::Mixed, |_| pair.start);
                    return Some(self.draft(QuoteType::Mixed, Some(cue), candidates, Orphan::Drop));
                }
                return None;
            }
        }
        if !self.double(pair) || !(several || self.other_marks_count(at, self.words.len())) {
            return None;
        }
        // `X에 따르면 "…" …고 한다`
        if let Some(found) =
            self.according.get(..self.according.partition_point(|a| a.at < at)).and_then(<[According]>::last)
        {
            let candidate = Candidate {
                phrase: found.phrase,
                place: Place::Named,
                voice: Voice::Speaker,
                from: pair.start,
                quote_type: QuoteType::Mixed,
                relative: false,
                adjacent: false,
            };
            let mut draft = self.draft(QuoteType::Mixed, None, vec![candidate], Orphan::Drop);
            draft.cue = Some(found.cue);
            return Some(draft);
        }
        // `"…"을 표명했다`, `"…" 처벌을 요청했다`
        let expresses = |c: &Cue| c.spoken.verb.kind == CueKind::Call || c.spoken.verb.reach == Reach::Clause;
        let cue = self.cues_behind(at).find(|c| {
            c.spoken.verb.reach != Reach::Adjacent
                && !matches!(c.spoken.form, Form::Nominal | Form::Unreal)
                && expresses(c)
        })?;
        // `"강의 해"로 선포했다`: a name is given
        let named = self.word(at + 1).is_some_and(|w| matches!(w.text, "로" | "으로"));
        if named && cue.spoken.verb.kind != CueKind::Call {
            return None;
        }
        // `"분기점"이 될 것으로`: the marks themselves are no one new
        let becomes = self.word(at + 2).is_some_and(|w| w.text.starts_with(['될', '된', '되', '돼', '아']));
        let own =
            at + usize::from(becomes && self.word(at + 1).is_some_and(|w| w.glued && matches!(w.text, "이" | "가")));
        let between = self.subjects().partition_point(|s| s.at <= own);
        if self.subjects().get(between).is_some_and(|s| s.at < cue.at) {
            return None;
        }
        let candidates = self.candidates(at, None, |_| QuoteType::Mixed, |_| pair.start);
        if candidates.is_empty() {
            return None;
        }
        Some(self.draft(QuoteType::Mixed, Some(*cue), candidates, Orphan::Drop))
    }

    /// Whether another quotation of more than one word stands in the same clause: a
    /// single marked word then is quoted like it.
    pub(super) fn other_marks_count(&self, at: usize, upto: usize) -> bool {
        let low = at.saturating_sub(LOOK);
        (low..upto.min(at + LOOK))
            .filter(|&i| i != at)
            .filter_map(|i| self.pair(i))
            .any(|p| self.double(p) && word_count(self.content(p)) >= 2)
    }

    pub(super) fn has_speaker_before(&self, at: usize) -> bool {
        self.subjects().iter().take(2 * KEPT).any(|s| s.at < at && s.voice == Voice::Speaker)
    }

    /// Whether the first verb behind is one of thinking.
    pub(super) fn thought(&self, at: usize) -> bool {
        self.word(at + 1).is_some_and(|w| lexicon::thought(w.text))
    }

    pub(super) fn object_between(&self, after: usize, before: usize) -> bool {
        (after + 1..before.min(after + LOOK)).any(|i| {
            self.word(i).is_some_and(|w| {
                w.pair.is_none()
                    && w.case.is_some_and(|(len, case)| {
                        case == Case::Object
                            && !lexicon::SAYINGS.contains(&w.text.get(..len).unwrap_or_default())
                            && !feeling(w.text.get(..len).unwrap_or_default())
                    })
            })
        })
    }

    /// Whether the clause of subject `s` goes on into the marks at `at`: an argument
    /// stands between the two that no verb has taken.
    pub(super) fn goes_on_into(&self, s: &Subject, at: usize) -> bool {
        if s.at > at {
            return self.argument_before(at, 0);
        }
        self.argument_before(at, s.at + 1)
    }

    pub(super) fn argument_before(&self, at: usize, floor: usize) -> bool {
        let low = floor.max(at.saturating_sub(LOOK));
        let finite = self.pair(at).is_some_and(|p| finite_ending(self.content(p)));
        let mut near = true;
        for i in (low..at).rev() {
            let Some(word) = self.word(i) else { return false };
            if word.pair.is_some() {
                // `A를 'B', 'C'라고`: what is only listed does not end the clause
                if self
                    .word(i + 1)
                    .is_some_and(|w| w.pair.is_some() || w.text == "및" || w.glued && lexicon::link(w.text).is_none())
                {
                    continue;
                }
                return false;
            }
            let modifies = words::adnominal(word.text) && word.stop == Stop::None;
            if modifies {
                // what stands before it is its own
                return near;
            }
            if words::linking(word.text) && word.case.is_none_or(|c| c.1 == Case::Subject) {
                return false;
            }
            let adjacent = near;
            near = false;
            // `중국의 '의도적 선택'이라고`
            if adjacent && !finite && word.stop == Stop::None && word.case.is_some_and(|c| c.1 == Case::Genitive) {
                return true;
            }
            if word.text.ends_with("지만") || word.text.ends_with("으나") {
                return true;
            }
            let spoken = self.cue_at(i).is_some_and(|c| c.spoken.form == Form::Connective);
            if spoken || words::verbal(word.text) || lexicon::link(word.text).is_some() {
                return false;
            }
            if let Some((len, case)) = word.case {
                let noun = word.text.get(..len).unwrap_or_default();
                match case {
                    Case::Object => return adjacent || !finite,
                    Case::Topic | Case::Subject
                        if !self.is_refused(i, noun, case)
                        // a topic of place or time is an adverbial: `이 자리에서는`
                        && !word.text.ends_with("에서는")
                            && !word.text.ends_with("에는")
                            && !word.text.ends_with("에 대해서는")
                            && !words::dated(noun)
                            && noun != "대해서" =>
                    {
                        return true;
                    }
                    Case::Oblique if word.text.ends_with("것으로") => return true,
                    _ => {}
                }
            }
        }
        false
    }
}
