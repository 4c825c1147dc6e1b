//! Where the words of a clause begin: behind the speaker and behind what belongs to the
//! verb of saying (`이날 간담회에서`, `성명을 통해`, `…는 질문에`).

use super::clause::{Clause, KEPT, LOOK, OCCASIONS};
use super::lexicon::{self, Reach};
use super::scan::Place;
use super::words::{self, Case, Stop, Word, OCCASION, PROMPT};
use super::CueKind;

/// How many words the title of a programme may stand behind `방송된`.
const SHOWN_REACH: usize = 5;

impl Clause<'_, '_> {
    /// Where the words of a clause begin that starts its sentence.
    pub(super) fn front(&self, floor: usize, at: usize) -> usize {
        let special = |i| self.word(i).is_some_and(|w| w.text == lexicon::SPECIALLY);
        let start = (floor..at).find(|&i| !self.skips(i, at) || special(i)).unwrap_or(floor);
        self.word(start).map_or(0, |w| w.span.start)
    }

    /// Where the words of a clause begin: behind the speaker (`floor` is the word after
    /// it) and what belongs to the verb of saying.
    pub(super) fn begin(&self, floor: usize, at: usize) -> usize {
        let mut start = floor;
        // connectives, dates and manners directly behind
        while start < at && self.skips(start, at) {
            start += 1;
        }
        let mut i = start;
        let mut subject_seen = false;
        // a subject that no verb before a noun has taken yet
        let mut open = None;
        let limit = at.min(start + LOOK);
        while i < limit {
            let Some(word) = self.word(i) else { break };
            if word.pair.is_none() {
                // `김 의원이 낸 법안과 관련해서는`: a topic of its own, whatever stands before it
                let about = || lexicon::ABOUT_TOPICS.contains(&word.text) && i > floor;
                let prompt = || about() || self.prompt_ends(i, at);
                let occasion = || !subject_seen && (self.occasion_ends(i, at) || self.told(start, i, at));
                let besides = || open.is_none() && (self.besides(i) || self.judged(i, at));
                if may_border(word) && (prompt() || occasion() || besides()) {
                    start = i + 1;
                    while start < at && self.skips(start, at) {
                        start += 1;
                    }
                    i = start;
                    continue;
                }
                let links = word.glued && lexicon::link(word.text).is_some();
                if let Some((len, case)) = word.case.filter(|_| !links) {
                    let noun = word.text.get(..len).unwrap_or_default();
                    if case.may_speak() && !self.is_refused(i, noun, case) {
                        subject_seen = true;
                        open = open.filter(|&first| first == Case::Topic).or(Some(case));
                    }
                }
                // `의혹이 제기된 정권`, `야간 근무가 늘고 있음을`
                if open == Some(Case::Subject) && (words::adnominal(word.text) || word.text.ends_with("음을")) {
                    open = None;
                }
            }
            i += 1;
        }
        // `A씨를 불렀고 확인하라고 요구했다`: what has been is no part of a demand
        if self.demanded(at) {
            let low = start.max(at.saturating_sub(LOOK));
            let told =
                |i: &usize| self.word(*i).is_some_and(|w| w.text.ends_with(['고', '며']) && words::past_and_on(w.text));
            start = (low..at).rev().find(told).map_or(start, |i| i + 1);
        }
        // `현황을 확인하고 업계에 자료를 지우라고 지시했다`: the order begins behind whom it is given to
        let order = self.word(at).is_some_and(|w| w.pair.is_none() && w.text.ends_with("라고"))
            && self.cue_at(at + 1).is_some_and(|c| lexicon::ORDERING.contains(&c.spoken.verb.stem));
        if order {
            let low = start.max(at.saturating_sub(LOOK));
            start = (low..at).rev().find(|&i| self.ordered(start, i, at)).map_or(start, |i| i + 1);
        }
        self.word(start).map_or(0, |w| w.span.start)
    }

    /// Whether the word `i` is the body that an order is given to, behind what was done before.
    fn ordered(&self, floor: usize, i: usize, at: usize) -> bool {
        let Some(word) = self.word(i).filter(|w| w.last == '에' && w.pair.is_none() && w.stop == Stop::None) else {
            return false;
        };
        let body = word.text.strip_suffix('에').is_some_and(|noun| words::speaks(noun) || noun.ends_with("업계"));
        // `업계에 종사하는`, `방송에 나가게`: a verb takes the body; an order has an object of its own
        let object = || {
            let plain = self
                .word(i + 1)
                .is_some_and(|w| !words::verbal(w.text) && (w.last == '한' || !words::adnominal(w.text)));
            plain
                && (i + 1..at).any(|k| self.word(k).and_then(|w| w.case).is_some_and(|(_, case)| case == Case::Object))
        };
        if !body || !object() || self.takes_a_person(at) {
            return false;
        }
        let first = words::phrase_start(self.words, i, floor);
        first.checked_sub(1).filter(|&p| p >= floor).and_then(|p| self.word(p)).is_some_and(|w| {
            w.pair.is_none() && w.last == '고' && words::verbal(w.text) && lexicon::quotative(w.text).is_none()
        })
    }

    /// Whether the clause that ends at `at` is a demand: `확인하라고`.
    fn demanded(&self, at: usize) -> bool {
        self.word(at).is_some_and(|w| w.pair.is_none() && lexicon::DEMANDS.iter().any(|end| w.text.ends_with(end)))
    }

    /// Words that join the sentence to the text or tell when it was said.
    pub(super) fn skips(&self, i: usize, at: usize) -> bool {
        let Some(word) = self.word(i) else { return false };
        if word.pair.is_some() {
            return false;
        }
        let text = word.text;
        let hour = |i: usize| self.word(i).is_some_and(|w| w.text.starts_with(|c: char| c.is_ascii_digit()));
        // `이날 오후 1시부터 중단한다고 밝혔다`, `이날 오전까지 접수된`
        let part = self.word(i + 1).filter(|w| text == lexicon::THIS_DAY && day_part(w.text)).map(|w| w.text);
        if part.is_some_and(|part| hour(i + 2) || part.ends_with("까지") || part.ends_with("부터")) {
            return false;
        }
        let next = self.word(i + 1).map_or("", |w| w.text);
        // `2일 경찰은 이날 새벽 남씨가 …`: the day of the saying stands before
        if text == lexicon::THIS_DAY
            && day_part(next)
            && self.word(0).is_some_and(|w| i > 1 && w.text != text && words::dated(w.text) && w.text.ends_with('일'))
        {
            return false;
        }
        if words::CONNECTIVES.hold(text) || matches!(text, "대해" | "관련해" | "통해" | "함께" | "같이") {
            // `이에 대해`, `이와 관련해`
            return true;
        }
        let prior = i.checked_sub(1).and_then(|p| self.word(p)).map_or("", |w| w.text);
        // `이와 관련`, `이를 토대로`, `그 결과, `
        if text == "관련" {
            return prior.ends_with(['와', '과']);
        }
        if prior == "이를" && lexicon::GROUNDS.contains(&text) {
            return true;
        }
        let result = |i: usize| self.word(i).is_some_and(|w| w.text == lexicon::RESULT && w.stop == Stop::Comma);
        if text == "그" && result(i + 1) || prior == "그" && result(i) {
            return true;
        }
        // `이날 개장 전`, `선고 직후`
        if matches!(next, "전" | "직후" | "직전" | "뒤" | "후")
            && (prior == "이날" || next == "직후")
            && words::case(text).is_none()
        {
            return i + 2 < at;
        }
        if matches!(text, "전" | "직후" | "직전" | "뒤" | "후") {
            let earlier = i.checked_sub(2).and_then(|p| self.word(p)).map_or("", |w| w.text);
            return earlier == "이날"
                || text == "직후"
                || (text == "전" && prior.ends_with('년') && words::dated(prior));
        }
        let bare = words::bare(text);
        if (words::dated(text) || text == "지난") && self.dated_behind(at) {
            // `24일 … 붙잡았다고 25일 밝혔다`: the day of saying stands behind
            return text == "이날";
        }
        let day =
            bare.ends_with('일') && bare.trim_end_matches('일').bytes().all(|b| b.is_ascii_digit()) && bare.len() > 3;
        if day {
            // `9일 이후에는` is a time of its own
            if lexicon::SINCE.iter().any(|word| next.starts_with(word)) {
                return false;
            }
            // and so is the day of an event: `12일 열린 회담에서`, `21일 점검을 한 뒤`
            if lexicon::HELD_THEN.contains(&next) || self.done_then(i + 1, at) {
                return false;
            }
            // `27일 열린`, `10일까지` belong to what was said unless the day stands alone,
            // and so do `13일 새벽` and `11일 밤부터` but for a wish: `13일 오후 … 열자고`
            let clock = self.word(i + 2).is_some_and(|w| w.text.starts_with(|c: char| c.is_ascii_digit()));
            return i + 1 < at && (!day_part(next) || !clock && self.wished(i + 4, at));
        }
        if lexicon::DAY_PARTS.contains(&text) {
            let clock = next.starts_with(|c: char| c.is_ascii_digit());
            return !clock && (words::dated(prior) && prior.ends_with('일') || prior == "이날");
        }
        if text == "지난" && next.ends_with('일') && words::dated(next) && !next.contains('월') {
            // `지난 6일 … 숨졌다고 밝혔다` is the day of the death, `앞서 … 지난 6일` that of the saying
            return self.word(0).is_some_and(|w| w.text == "앞서") || self.wished(i + 4, at);
        }
        // `지난달 31일 8월 1일부터 올린다고 밝혔다`: the first day is that of the saying
        if text == "지난달" || text == "지난" {
            let second = self.word(i + 2).filter(|_| words::dated(next) && next.ends_with('일')).map_or("", |w| w.text);
            return second.starts_with(|c: char| c.is_ascii_digit())
                && words::dated(second)
                && second.ends_with(['월', '일', '년']);
        }
        if text == "전날" {
            return i > 0 && !day_part(next);
        }
        if text.ends_with('년') && next == "전" && words::dated(text) {
            return true;
        }
        text == "전" && i > 0 && self.word(i - 1).is_some_and(|w| words::dated(w.text) && w.text.ends_with('년'))
    }

    /// `현장검증을 한 뒤, 22일`: what was done on a day before another day.
    fn done_then(&self, i: usize, at: usize) -> bool {
        let then = (i + 1..(i + 5).min(at)).find(|&k| self.word(k).is_some_and(|w| w.stop == Stop::Comma));
        then.is_some_and(|k| {
            let text = |k: usize| self.word(k).map_or("", |w| w.text);
            lexicon::AFTERWARDS.contains(&text(k))
                && words::dated(text(k + 1))
                && text(k + 1).starts_with(|c: char| c.is_ascii_digit())
        })
    }

    /// Whether a day stands between the ending at `at` and its verb.
    pub(super) fn dated_behind(&self, at: usize) -> bool {
        (at + 1..at + 5)
            .map_while(|i| self.word(i).filter(|_| self.cue_at(i).is_none()))
            .any(|w| words::dated(w.text) && words::bare(w.text).ends_with('일'))
    }

    /// Whether the verb of the clause that ends at `at` may have a person with 에게 of its
    /// own: what has happened, or what gives.
    fn takes_a_person(&self, at: usize) -> bool {
        (at.saturating_sub(2)..=at)
            .any(|i| self.word(i).is_some_and(|w| lexicon::GIVING.iter().any(|stem| w.text.starts_with(stem))))
            || self.word(at).is_some_and(|w| words::in_the_past(w.text))
    }

    /// Whether the clause that ends at `at` is a wish or a demand and no event: `가겠다고`, `열자고`.
    fn wished(&self, least: usize, at: usize) -> bool {
        at >= least
            && self
                .word(at)
                .is_some_and(|w| w.text.ends_with("겠다고") || w.text.ends_with("자고") || w.text.ends_with("하라고"))
    }

    /// `…느냐는 질문에`, `…는 지적에는`, `우려에 대해서는`.
    pub(super) fn prompt_ends(&self, i: usize, at: usize) -> bool {
        let Some(word) = self.word(i) else { return false };
        if !word.may(PROMPT) && !word.text.starts_with(lexicon::ABOUT_LEAD) {
            return false;
        }
        let before = i.checked_sub(1).and_then(|p| self.word(p)).map_or("", |w| w.text);
        let asked = i >= 1 && before.ends_with(['는', '은', '한']);
        let prompt = |end: &&str| word.text.strip_suffix(*end).is_some_and(|noun| lexicon::PROMPTS.contains(&noun));
        if asked && lexicon::AFTER_PROMPTS.iter().any(prompt) {
            let next = self.word(i + 1).map_or("", |w| w.text);
            // `…는 지적에 공감한다고`: what the verb of the clause takes
            return i + 1 < at && !next.starts_with("대해") && !next.starts_with("대한") && !next.starts_with("따라");
        }
        if word.text.starts_with("대해") || word.text.starts_with("대하여") {
            // `노래에 대해 감정 전달은 좋았다고`, but `상황에 대해 회견을 하겠다고`
            let noun = before.strip_suffix('에').unwrap_or_default();
            let asked = lexicon::PROMPTS.iter().any(|p| noun.ends_with(p));
            let low = self.subjects().partition_point(|s| s.at <= i);
            let own = self
                .subjects()
                .get(low..)
                .unwrap_or_default()
                .iter()
                .take(KEPT)
                .any(|s| s.at < at && s.place != Place::Also);
            // `이 자료에 대해 중요한 문건들이라고`: of what the noun is said
            let named = || {
                self.word(at)
                    .and_then(|w| w.text.strip_suffix("이라고"))
                    .is_some_and(|noun| !lexicon::BOUND.contains(&noun))
            };
            // `총리에 대해 무책임하다고 비난했다`: of whom the verb is
            let blamed = || self.cue_at(at + 1).is_some_and(|c| c.spoken.verb.kind == CueKind::Criticise);
            return before.ends_with('에') && (asked || own || named() || blamed());
        }
        lexicon::ASKED.contains(&word.text)
    }

    /// The end of an adverbial of the verb of saying: `기자간담회에서`, `성명을 통해`.
    pub(super) fn occasion_ends(&self, i: usize, at: usize) -> bool {
        let Some(word) = self.word(i).filter(|word| word.may(OCCASION) || word.last == ')') else { return false };
        let text = words::bare(word.text);
        let before = i.checked_sub(1).and_then(|p| self.word(p)).map_or("", |w| w.text);
        if matches!(text, "에서" | "에서는") && word.glued {
            // `'…포럼'에서`
            let inside = i.checked_sub(1).and_then(|p| self.pair(p)).map_or("", |p| self.content(p));
            // `19일 방송된 SBS '…'에서`
            let shown = || {
                (i.saturating_sub(SHOWN_REACH)..i)
                    .any(|k| self.word(k).is_some_and(|w| lexicon::BROADCAST.contains(&w.text)))
            };
            return lexicon::OCCASIONS.iter().any(|o| inside.ends_with(o)) || shown();
        }
        if lexicon::THROUGH.contains(&text) {
            // `해킹을 통해 입수한 것으로`: of the verb behind it
            let Some(noun) = before.strip_suffix(['을', '를']) else { return false };
            let taken = || self.word(i + 1).is_some_and(|w| words::adnominal(w.text));
            return OCCASIONS.end(noun) || words::speaks(noun) || !taken();
        }
        if text == lexicon::MEETING && (before.ends_with(['과', '와']) || before.ends_with("에서")) {
            return true;
        }
        // `덕담과 함께`, `사진과 함께`
        if text == lexicon::TOGETHER {
            return before.strip_suffix(['과', '와']).is_some_and(|noun| lexicon::SENT_WITH.contains(&noun));
        }
        if lexicon::CITING.contains(&text) {
            return true;
        }
        if lexicon::ABOUT.contains(&text) && before.ends_with(['과', '와']) {
            return true;
        }
        // `이번 행사에서 새 제품을 내놓을 것이라고` is spoken of
        let occasion = |noun: &str| OCCASIONS.end(noun) || noun == lexicon::EVENT && !lexicon::COMING.contains(&before);
        for end in lexicon::AT_OCCASIONS {
            if let Some(noun) = text.strip_suffix(end) {
                let noun = words::bare(noun);
                let place_only = *end == "에";
                let fits = if place_only {
                    [
                        "글",
                        "게시판",
                        "홈페이지",
                        "페이스북",
                        "트위터",
                        "인스타그램",
                        "블로그",
                        "SNS",
                        "기자",
                        "언론",
                        "측",
                    ]
                    .iter()
                    .any(|o| noun.ends_with(o))
                } else {
                    occasion(noun)
                };
                if fits {
                    return true;
                }
            }
        }
        if lexicon::HOLDING.contains(&text) {
            let noun = words::case(before).map_or(before, |(len, _)| before.get(..len).unwrap_or_default());
            let held = || lexicon::GATHERINGS.iter().chain(lexicon::TRIALS).any(|end| noun.ends_with(end));
            let appears = || text == lexicon::APPEARING && lexicon::WORKS.contains(&noun);
            return occasion(noun) || noun == lexicon::CALL || held() || appears();
        }
        // a clause of the reporter's own: `…를 공개하며, `; a demand goes on over such a comma
        word.stop == Stop::Comma
            && !self.wished(0, at)
            && lexicon::BESIDES.iter().any(|end| text.ends_with(end))
            && self.subjects().get(self.subjects().partition_point(|s| s.at <= i)).is_some_and(|s| s.at <= i + 2)
    }

    /// `소식을 전하며 원인은 알 수 없다고 밝혔다`: what the speaker does besides.
    fn besides(&self, i: usize) -> bool {
        let Some(word) = self.word(i).filter(|w| matches!(w.last, '서' | '며' | ')')) else { return false };
        let text = words::bare(word.text);
        if !(text.ends_with("면서") || text.ends_with("며") && !text.ends_with("으며")) {
            return false;
        }
        // `조사에 착수하기로 하면서 책임을 묻겠다고 밝혔다`
        let before = i.checked_sub(1).and_then(|p| self.word(p)).map_or("", |w| w.text);
        if before.ends_with(lexicon::TO_DO) && lexicon::DOING_SO.contains(&text) {
            return true;
        }
        let back = |n: usize| i.checked_sub(n).and_then(|p| self.word(p)).and_then(|w| w.case);
        // `근거를 조목조목 반박하면서`
        back(1).or_else(|| back(2)).is_some_and(|(_, case)| case == Case::Object)
            && self.cue_at(i).is_some_and(|c| c.spoken.verb.reach == Reach::Clause)
    }

    /// `B씨가 낸 소송에서 A씨는 위자료를 지급하라고 판결했다`: where a court speaks.
    fn judged(&self, i: usize, at: usize) -> bool {
        self.word(i)
            .and_then(|w| w.text.strip_suffix("에서"))
            .is_some_and(|noun| lexicon::TRIALS.iter().any(|end| noun.ends_with(end)))
            && self.cue_at(at + 1).is_some_and(|c| c.spoken.verb.kind == CueKind::Judge)
    }

    /// The one told, directly behind the speaker: `소비자들에게`, `당국에`.
    pub(super) fn told(&self, floor: usize, i: usize, at: usize) -> bool {
        let Some(word) = self.word(i).filter(|w| matches!(w.last, '게' | '에')) else { return false };
        // `B씨에게 뺨을 맞았다고 진술했다`: what is announced or claimed is told to reporters only
        let person = word.text.strip_suffix("에게").filter(|noun| {
            let cue = self.cues().get(self.cues().partition_point(|cue| cue.at <= at));
            lexicon::TOLD_ALL.iter().any(|end| noun.ends_with(end))
                || !cue.is_some_and(|c| c.spoken.verb.tells_nobody())
                || !self.takes_a_person(at)
        });
        // an acronym may be the matter as well: `AI에 투자가 …`
        let body = word
            .text
            .strip_suffix('에')
            .filter(|noun| words::speaks(noun) && !noun.bytes().all(|b| b.is_ascii_alphanumeric()));
        if person.or(body).is_none_or(str::is_empty) {
            return false;
        }
        // `방송에 출연하는`, `학교에 다니며`: a verb takes the body at once
        let next = self.word(i + 1).map_or("", |w| w.text);
        if body.is_some() && (words::adnominal(next) || words::verbal(next) || words::linking(next)) {
            return false;
        }
        // `사무장에 대한 처분`
        if lexicon::REGARDING.iter().any(|stem| next.starts_with(stem)) {
            return false;
        }
        // `우즈에게 충성을 했지만`: an object and a verb that gives or does
        // and `원장에게 고도비만 수술을 받은`
        let plain = |k: usize| self.word(k).is_some_and(|w| w.pair.is_none() && w.case.is_none());
        let k = (i + 1..i + 3).find(|&k| !plain(k)).unwrap_or(i + 3);
        let object = k < at && self.word(k).and_then(|w| w.case).is_some_and(|(_, case)| case == Case::Object);
        let verb = self.word(k + 1).map_or("", |w| w.text);
        if object && lexicon::DOING.iter().any(|stem| verb.starts_with(stem)) {
            return false;
        }
        // only the phrase itself may stand between: an object or a verb before it is the matter's
        (floor..i).all(|k| {
            self.word(k).is_some_and(|w| {
                w.pair.is_none()
                    && (self.skips(k, i)
                        || w.case.is_none_or(|(_, case)| matches!(case, Case::Genitive | Case::Oblique))
                            && !words::adnominal(w.text)
                            && !w.text.ends_with("에서"))
            })
        })
    }
}

/// Whether a word may end what belongs to the verb of saying, by its last character.
fn may_border(word: &Word<'_>) -> bool {
    word.may(OCCASION | PROMPT)
        || matches!(word.last, '서' | '며' | '게' | '에' | ')')
        || word.text.starts_with(lexicon::ABOUT_LEAD)
}

/// A part of the day, with whatever particle: `새벽`, `밤부터`, `오후(현지시간)`.
fn day_part(word: &str) -> bool {
    let word = words::bare(word);
    lexicon::DAY_PARTS.iter().any(|part| {
        word.strip_prefix(part)
            .is_some_and(|rest| rest.is_empty() || matches!(rest, "에" | "부터" | "까지" | "께" | "쯤"))
    })
}
