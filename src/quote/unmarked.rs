//! Quotations without marks: clauses under a verb of saying, `X에 따르면`, and speech
//! with a mark missing.

use super::clause::{law_body, trim, word_count, According, Clause, Cue, Subject, KEPT, LOOK};
use super::lexicon::{self, Link, Reach};
use super::marks::Stray;
use super::scan::{Candidate, Draft, Orphan, Place};
use super::words::{self, Stop, Voice, CITES};
use super::{CueKind, QuoteType};
use crate::mention::{Found, Span};
use crate::text::verb::Form;

impl Clause<'_, '_> {
    pub(super) fn read_clauses(&self, out: &mut Vec<Found<Draft>>) {
        let mut taken = 0;
        for &(at, end) in &self.quotatives {
            // the marker of a quotation in marks is not a clause
            if at > 0 && self.pair(at - 1).is_some() && lexicon::link(self.word(at).map_or("", |w| w.text)).is_some() {
                continue;
            }
            let Some(cue) = self.governing(at, true) else { continue };
            if cue.spoken.verb.kind == CueKind::Call {
                continue;
            }
            if cue.spoken.verb.reach == Reach::Adjacent
                && !(matches!(cue.spoken.form, Form::Final | Form::Connective | Form::Adnominal))
            {
                continue;
            }
            // `따르면 … 다고 한다` belongs to 따르면
            let cited = self.according.first().filter(|a| a.at < at);
            if cue.spoken.verb.reach == Reach::Adjacent && cited.is_some() {
                continue;
            }
            // and so does `…다고 보도했다` where nobody else speaks
            let ends = cue.spoken.verb.kind == CueKind::Report && cue.at + 1 == self.words.len() && cue.at == at + 1;
            if cited.filter(|_| ends).is_some_and(|a| {
                let speaks = |s: &&Subject| s.at > a.at && s.at < at && s.voice == Voice::Speaker;
                self.subjects().iter().take(4 * KEPT).find(speaks).is_none()
            }) {
                continue;
            }
            // `A씨의 친구라고 밝힌 글쓴이`: who one is
            let identity = cue.spoken.form == Form::Adnominal
                && lexicon::INTRODUCING.contains(&cue.spoken.verb.stem)
                && self.word(at).is_some_and(|w| w.text.ends_with("라고"))
                && cue.at == at + 1;
            if identity && !self.subjects().iter().take(2 * KEPT).any(|s| s.at < at) {
                continue;
            }
            if self.holds_own_marks(at, cue) {
                continue;
            }
            let floor = taken.max(self.clause_start(at));
            let start = floor.max(self.behind_earlier(at, true)).min(at);
            let fallback = self.begin(start, at);
            let behind = self.front(floor.max(self.behind_earlier(at, false)).min(at), at);
            let from = |s: &Subject| if s.at > at { behind } else { self.begin(start.max(s.at + 1), at) };
            let candidates = self.candidates(at, Some((at, Some(cue))), |_| QuoteType::Indirect, from);
            let mut candidates = candidates;
            // `에포카가 실시한 조사에 따르면 응답자의 절반이 …고 답했다`: who is cited does not answer
            if let Some(cited) = cited {
                candidates.retain(|c| c.place != Place::Subject || c.phrase.start >= cited.cue.end || cited.at > at);
            }
            // `법원이 19일 노조는 …라고 판결했다`: only a court rules
            if lexicon::RULING.contains(&cue.spoken.verb.stem) {
                let court = |c: &Candidate| law_body(self.reading.view.get(c.phrase.range()).unwrap_or_default());
                if candidates.iter().any(court) {
                    candidates.retain(court);
                }
            }
            // `B가 "…"고 협박했다고 주장했다`: the only subject is that of the inner verb
            if self.cue_at(at).is_some_and(|c| c.spoken.form == Form::Quoted)
                && self.quoted_before(at)
                && !candidates.iter().any(|c| matches!(c.place, Place::Topic | Place::Behind))
            {
                candidates.truncate(if candidates.len() > 1 { candidates.len() } else { 0 });
            }
            if let Some(prompt) = (floor..at.min(floor + LOOK)).rev().find(|&i| self.prompt_ends(i, at)) {
                let next = self.word(prompt + 1).map_or(0, |w| w.span.start);
                for c in &mut candidates {
                    let first = self.word(0).is_some_and(|w| w.span.start == c.phrase.start);
                    let led = c.place == Place::Topic && (c.phrase.start == next || first);
                    if c.voice == Voice::Open && !led && c.place != Place::Behind {
                        c.voice = Voice::Matter;
                    }
                }
            }
            if self.nested_inner(&candidates) {
                continue;
            }
            // `경찰은 …하겠다고 협박, 돈을 뺏은 혐의로`: who threatened stands nowhere
            let police =
                |s: &Subject| s.at < at && law_body(self.reading.view.get(s.phrase.range()).unwrap_or_default());
            if candidates.is_empty() && self.alleged(cue.at) && self.subjects().iter().take(KEPT).any(police) {
                continue;
            }
            let mut draft = self.draft(QuoteType::Indirect, Some(cue), candidates, Orphan::Drop);
            if let Some(stray) = self.strays.iter().find(|s| s.opens && s.at < end) {
                draft.mended = true;
                let content_end = self.without_copula(at, end);
                let begin = stray.at + stray.len;
                if begin < content_end {
                    for c in &mut draft.candidates {
                        c.from = begin;
                        c.quote_type = QuoteType::Direct;
                    }
                    draft.quote_type = QuoteType::Direct;
                    draft.orphan = Orphan::Keep;
                    out.push(Found { span: Span::new(begin, content_end), value: draft });
                }
                continue;
            }
            taken = if matches!(cue.spoken.form, Form::Connective) { cue.at + 1 } else { taken };
            draft.from = Some(fallback);
            let start = fallback.min(behind);
            if start < end {
                out.push(Found { span: Span::new(start, end), value: draft });
            }
        }
    }

    /// Whether marked words of the same speaker under the same verb stand in the clause:
    /// then they are the quotation.
    pub(super) fn holds_own_marks(&self, at: usize, cue: Cue) -> bool {
        let low = at.saturating_sub(3 * LOOK);
        (low..at).any(|i| {
            self.pair(i)
                .and_then(|pair| self.marked(i, pair))
                .is_some_and(|draft| draft.quote_type == QuoteType::Mixed && draft.cue == Some(cue.span))
        })
    }

    /// The word behind the last other quotation of the sentence: `"…"며 `, `…라고 평가하고 `.
    pub(super) fn behind_earlier(&self, at: usize, verbs: bool) -> usize {
        let low = at.saturating_sub(3 * LOOK);
        // `A는 B가 …라며 …라고 말했다고 전했다`: what B said is one, with all its parts
        let retold = verbs && self.cue_at(at).is_some_and(|c| c.spoken.form == Form::Quoted) && self.quoted_before(at);
        for i in (low..at).rev() {
            let Some(word) = self.word(i) else { break };
            // marks before a word that takes them up and goes on
            let linked = i > 0 && self.pair(i - 1).is_some() && lexicon::link(word.text) == Some(Link::While);
            let unmarked = matches!(word.last, '며' | '서' | '도')
                && lexicon::GOING_ON_SAYING.iter().any(|end| word.text.ends_with(end))
                && word.text.chars().nth(2).is_some();
            if linked || unmarked && !(retold && self.of_another(i)) {
                return i + 1;
            }
            let spoken = || {
                self.cue_at(i).is_some_and(|c| {
                    c.spoken.form == Form::Connective && c.spoken.verb.reach != Reach::Marks && !self.reasons(&c)
                })
            };
            if verbs && spoken() && self.quoted_before(i) {
                return i + 1;
            }
        }
        0
    }

    /// Whether what goes on at the word `i` is said by one with 이/가 behind the topic.
    fn of_another(&self, i: usize) -> bool {
        let before = self.subjects().get(..self.subjects().partition_point(|s| s.at < i)).unwrap_or_default();
        let speaker = before.iter().rev().take(KEPT).find(|s| s.voice == Voice::Speaker);
        speaker.is_some_and(|s| s.place == Place::Subject)
            && before.first().is_some_and(|s| s.place == Place::Topic && s.voice != Voice::Matter)
    }

    pub(super) fn nested_inner(&self, candidates: &[Candidate]) -> bool {
        self.reading.nested
            && candidates.iter().all(|c| {
                let phrase = self.reading.view.get(c.phrase.range()).unwrap_or_default();
                lexicon::INNER.contains(&phrase) || c.voice == Voice::Matter
            })
    }

    /// `…것이라고` without its copula: `…것`.
    pub(super) fn without_copula(&self, at: usize, end: usize) -> usize {
        let Some(word) = self.word(at) else { return end };
        let head = self.reading.view.get(word.span.start..end).unwrap_or_default();
        let cut = head.strip_suffix("이라").or_else(|| head.strip_suffix('라')).unwrap_or(head);
        word.span.start + cut.trim_end().len()
    }

    pub(super) fn find_according(&self) -> Vec<According> {
        let mut out = Vec::new();
        for (at, word) in self.words.iter().enumerate() {
            if !word.may(CITES) {
                continue;
            }
            let Some(verb) = lexicon::ACCORDING.into_iter().find(|v| word.text.ends_with(v)) else { continue };
            let cue = Span::new(word.span.end - verb.len(), word.span.end);
            let head = word.text.strip_suffix(verb).unwrap_or_default();
            // `협회에 따르면` or `협회에따르면`
            let (head_at, noun) = if head.is_empty() {
                let Some(prior) = at.checked_sub(1).and_then(|p| self.word(p)) else { continue };
                let Some(noun) = prior.text.strip_suffix('에') else { continue };
                (at - 1, noun)
            } else {
                let Some(noun) = head.strip_suffix('에') else { continue };
                (at, noun)
            };
            let Some(first) = self.word(head_at) else { continue };
            let glued = noun.is_empty() && head_at > 0;
            if !glued && matches!(noun, "바" | "이" | "그" | "법" | "") {
                continue;
            }
            let start = words::phrase_start(self.words, if glued { head_at - 1 } else { head_at }, 0);
            let mut end = first.span.start + noun.len();
            let Some(from) = self.word(start) else { continue };
            // `김 교수의 설명에 따르면` is the professor
            let text = self.reading.view.get(from.span.start..end).unwrap_or_default();
            for said in lexicon::ACCOUNTS {
                if let Some(owner) = text.strip_suffix(said).filter(|owner| !owner.is_empty()) {
                    end = from.span.start + owner.len();
                    break;
                }
            }
            // `프리비컨 등 13일 보도에 따르면`
            let reported = Some(()).filter(|()| lexicon::REPORTS.contains(&text)).and_then(|()| self.reporter(start));
            let phrase = reported.or_else(|| self.publisher(start)).unwrap_or_else(|| Span::new(from.span.start, end));
            if !phrase.is_empty() {
                out.push(According { at, phrase, cue });
            }
        }
        out
    }

    /// Whose report it is, over the day that stands before the word at `start`.
    fn reporter(&self, start: usize) -> Option<Span> {
        let day = start.checked_sub(1).filter(|&i| self.word(i).is_some_and(|w| words::dated(w.text)))?;
        let mut head = day.checked_sub(1)?;
        if self.word(head)?.text == lexicon::AND_OTHERS {
            head = head.checked_sub(1)?;
        }
        let word = self.word(head).filter(|w| w.pair.is_none() && w.stop == Stop::None)?;
        let noun = word.text.strip_suffix('의').unwrap_or(word.text);
        if words::case(noun).is_some() || words::dated(noun) || words::verbal(noun) || words::CONNECTIVES.hold(noun) {
            return None;
        }
        let first = self.word(words::phrase_start(self.words, head, 0))?;
        Some(Span::new(first.span.start, word.span.start + noun.len()))
    }

    /// `통계청이 5일 발표한 '고용동향'에 따르면`: who published what stands at `start`.
    fn publisher(&self, start: usize) -> Option<Span> {
        let verb = start.checked_sub(1)?;
        if !self.word(verb).is_some_and(|w| w.pair.is_none() && lexicon::PUBLISHED.contains(&w.text)) {
            return None;
        }
        let upto = self.subjects().partition_point(|s| s.at < verb);
        let subject = self.subjects().get(..upto)?.last()?;
        (subject.voice == Voice::Speaker && subject.at + 8 > verb).then_some(subject.phrase)
    }

    pub(super) fn read_according(&self, out: &mut Vec<Found<Draft>>) {
        for found in self.according.iter().take(KEPT) {
            let start = found.at + 1;
            let Some(first) = self.word(start) else { continue };
            let Some(last) = self.words.last() else { continue };
            let mixed = (start..self.words.len()).filter_map(|i| self.pair(i).map(|p| (i, p)));
            // words in marks that are X's own are the quotation, not the clause
            let own = mixed.clone().any(|(i, p)| self.marked(i, p).is_some_and(|d| d.cue == Some(found.cue)));
            if own {
                continue;
            }
            let mut begin = start;
            while begin + 1 < self.words.len()
                && self.word(begin).is_some_and(|w| {
                    words::CONNECTIVES.hold(w.text)
                        && w.text != "이날"
                        && w.text != "당시"
                        && w.text != lexicon::SPECIALLY
                })
            {
                begin += 1;
            }
            let begin = self.word(begin).map_or(first.span.start, |w| w.span.start);
            let mut end = last.span.end;
            if let Some(&(at, before_go)) = self.quotatives.last() {
                let hearsay = at + 2 == self.words.len()
                    && (self
                        .word(at + 1)
                        .is_some_and(|w| matches!(w.text, "한다" | "합니다" | "했다" | "전한다" | "전해졌다"))
                        || self.cue_at(at + 1).is_some_and(|c| c.spoken.verb.kind == CueKind::Report));
                if hearsay && at > found.at {
                    end = before_go;
                }
            }
            if begin >= end {
                continue;
            }
            let candidate = Candidate {
                phrase: found.phrase,
                place: Place::Named,
                voice: Voice::Speaker,
                from: begin,
                quote_type: QuoteType::Indirect,
                relative: false,
                adjacent: false,
            };
            let mut draft = self.draft(QuoteType::Indirect, None, vec![candidate], Orphan::Drop);
            draft.cue = Some(found.cue);
            out.push(Found { span: Span::new(begin, end), value: draft });
        }
    }

    /// `X는 …것이라는 설명이다`, `…것이라는 게 X의 설명이다`.
    pub(super) fn read_verdict(&self, out: &mut Vec<Found<Draft>>) {
        let Some(last) = self.words.last().filter(|w| w.pair.is_none()) else { return };
        let noun = last.text.strip_suffix("이다").or_else(|| last.text.strip_suffix("이었다"));
        if !noun.is_some_and(|noun| lexicon::VERDICTS.contains(&noun)) {
            return;
        }
        let Some(before) = self.words.len().checked_sub(2) else { return };
        // behind the clause: `…다는 게 표 대표의 설명이다`
        let owner = self.word(before).and_then(|w| w.text.strip_suffix('의')).map(|noun| {
            let start = words::phrase_start(self.words, before, 0);
            let from = self.word(start).map_or(0, |w| w.span.start);
            let end = self.word(before).map_or(0, |w| w.span.start) + noun.len();
            (start, Span::new(from, end))
        });
        let at = match owner {
            Some((start, _)) => {
                start.checked_sub(2).filter(|&i| self.word(i + 1).is_some_and(|w| matches!(w.text, "게" | "것이")))
            }
            None => Some(before),
        };
        let Some(at) = at else { return };
        // only where the speaker is said first in the sentence and surely speaks, or has a
        // name, which the resolver knows
        // and of two whom a sentence sets against each other, the second
        let half = self.clause_start(at);
        let topic = self.subjects().get(self.subjects().partition_point(|s| s.at < half)..);
        let topic = topic.and_then(<[Subject]>::first);
        let topic = topic.filter(|s| s.place == Place::Topic && s.voice >= Voice::Open && s.at < at);
        let voice = match topic {
            Some(s) if owner.is_none() && s.voice == Voice::Open => Voice::Matter,
            _ => Voice::Speaker,
        };
        let Some(phrase) = owner.map(|o| o.1).or(topic.map(|s| s.phrase)) else { return };
        let Some(word) = self.word(at).filter(|w| w.pair.is_none()) else { return };
        let marked =
            at.checked_sub(1).and_then(|i| self.pair(i)).filter(|_| lexicon::link(word.text) == Some(Link::Of));
        let (span, quote_type) = if let Some(pair) = marked {
            (trim(self.reading.view, pair), QuoteType::Direct)
        } else {
            let ends = ["다는", "라는", "자는", "냐는"].iter().any(|e| word.text.ends_with(e));
            let end = word.span.end - "는".len();
            let from = if owner.is_some() { self.front(0, at) } else { self.begin(topic.map_or(0, |s| s.at + 1), at) };
            if !ends || from >= end {
                return;
            }
            (Span::new(from, end), QuoteType::Indirect)
        };
        let place = if owner.is_some() { Place::Named } else { Place::Topic };
        let candidate =
            Candidate { phrase, place, voice, from: span.start, quote_type, relative: false, adjacent: false };
        let mut draft = self.draft(quote_type, None, vec![candidate], Orphan::Never);
        draft.cue = Some(last.span);
        out.push(Found { span, value: draft });
    }

    /// Speech with one mark missing where no quoting ending was found.
    pub(super) fn read_strays(&self, out: &mut Vec<Found<Draft>>) {
        for stray in &self.strays {
            let after = self.words.partition_point(|w| w.span.start < stray.at);
            if stray.opens {
                self.open_stray(*stray, after, out);
            } else {
                self.close_stray(*stray, after, out);
            }
        }
    }

    /// `김 교수 "…` up to the end of a line.
    pub(super) fn open_stray(&self, stray: Stray, after: usize, out: &mut Vec<Found<Draft>>) {
        let Some(last) = self.words.last() else { return };
        let begin = stray.at + stray.len;
        let quoted = self.quotatives.iter().any(|(i, _)| *i >= after && self.governing(*i, true).is_some());
        let content = self.reading.view.get(begin..last.span.end).unwrap_or_default();
        if quoted || !self.reading.sentence.closes_line || word_count(content) < 3 {
            return;
        }
        let Some(phrase) = self.headline_source(after) else { return };
        let candidate = Candidate {
            phrase,
            place: Place::Headline,
            voice: Voice::Speaker,
            from: begin,
            quote_type: QuoteType::Direct,
            relative: false,
            adjacent: false,
        };
        let mut draft = self.draft(QuoteType::Direct, None, vec![candidate], Orphan::Nobody);
        draft.mended = true;
        out.push(Found { span: Span::new(begin, last.span.end), value: draft });
    }

    /// `그는 …한다"고 말했다`.
    pub(super) fn close_stray(&self, stray: Stray, after: usize, out: &mut Vec<Found<Draft>>) {
        let Some(marker) = self.word(after).filter(|w| w.glued) else { return };
        let cue = match lexicon::link(marker.text) {
            Some(Link::Go) => self.governing(after, false),
            Some(Link::While) => self.main_cue(after),
            _ => None,
        };
        let Some(cue) = cue else { return };
        let start = self.clause_start(after);
        let begin = self.begin(start, after);
        let from = |s: &Subject| if s.at > after { begin } else { self.begin(s.at + 1, after) };
        let candidates = self.candidates(after, Some((after, Some(cue))), |_| QuoteType::Direct, from);
        let mut draft = self.draft(QuoteType::Direct, Some(cue), candidates, Orphan::Drop);
        draft.mended = true;
        if begin < stray.at {
            out.push(Found { span: Span::new(begin, stray.at), value: draft });
        }
    }
}
