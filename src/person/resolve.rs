//! Who is who: full names, titles and organisations from the whole article.

use super::scan::{Form, PersonName};
use super::Person;
use crate::mention::{Found, Span};
use crate::org::{Category, Organisation};
use crate::text::names::surname_len;
use std::collections::HashMap;
use std::sync::Arc;

/// One person for each name, in the same order.
pub(crate) fn resolve(
    view: &str,
    names: &[Found<PersonName>],
    organisations: &[Found<Organisation>],
) -> Vec<Found<Person>> {
    let mut people = People { people: Vec::new(), by_name: HashMap::new(), by_part: HashMap::new() };
    let facts: Vec<Facts> = names.iter().map(|found| facts(view, found, organisations)).collect();
    let mut of: Vec<Option<usize>> = vec![None; names.len()];
    for ((found, facts), of) in names.iter().zip(&facts).zip(&mut of) {
        if matches!(found.value.form, Form::Korean | Form::Masked)
            || (found.value.form == Form::Foreign && facts.text.contains(' '))
        {
            *of = Some(people.full(facts));
        }
    }
    for ((found, facts), of) in names.iter().zip(&facts).zip(&mut of) {
        if of.is_none() {
            let who = match found.value.form {
                Form::Surname => people.by_surname(found.span.start, facts, found.value.courtesy),
                _ => people.by_part(found.span.start, facts.text),
            };
            *of = Some(who.unwrap_or_else(|| people.full(facts)));
        }
    }
    for (facts, of) in facts.iter().zip(&of) {
        if let Some(who) = *of {
            people.supplement(who, facts);
        }
    }
    people.govern(organisations);
    // one copy of a name for all its mentions
    let mut shared: Vec<Option<Arc<str>>> = vec![None; people.people.len()];
    let resolved = names.iter().zip(&facts).zip(&of).map(|((found, facts), of)| {
        let person = of.and_then(|of| people.people.get(of));
        let name = match (person, of.and_then(|of| shared.get_mut(of))) {
            (Some(person), Some(known)) => Arc::clone(known.get_or_insert_with(|| Arc::from(person.name))),
            _ => Arc::from(facts.text),
        };
        let title = facts.title.or(person.and_then(|person| person.title));
        let organisation = facts.organisation.clone().or_else(|| person.and_then(|person| person.organisation.clone()));
        Found { span: found.span, value: Person { name, title: title.map(Arc::from), organisation } }
    });
    resolved.collect()
}

/// What one mention says.
#[derive(Debug)]
struct Facts<'v> {
    text: &'v str,
    at: usize,
    title: Option<&'v str>,
    organisation: Option<Arc<str>>,
}

fn facts<'v>(view: &'v str, found: &Found<PersonName>, organisations: &[Found<Organisation>]) -> Facts<'v> {
    let text = view.get(found.span.range()).unwrap_or_default();
    let title = found.value.title.and_then(|span| view.get(span.range()));
    Facts { text, at: found.span.start, title, organisation: organisation(view, found, organisations) }
}

/// The body that stands between name and title, or right before the name.
fn organisation(view: &str, found: &Found<PersonName>, organisations: &[Found<Organisation>]) -> Option<Arc<str>> {
    let span = found.span;
    if let Some(title) = found.value.title.filter(|title| found.value.title_behind && title.start >= span.end) {
        let from = organisations.partition_point(|o| o.span.start < span.end);
        let between = organisations.get(from..)?.iter().take_while(|o| o.span.start < title.end);
        if let Some(body) = between.last() {
            return Some(body.value.shared_name());
        }
    }
    let to = organisations.partition_point(|o| o.span.end <= span.start);
    let body = organisations.get(..to)?.last()?;
    let gap = view.get(body.span.end..span.start)?;
    leads_to(gap, found.value.title).then(|| body.value.shared_name())
}

/// Whether only what joins a body to its member stands between them: `금속노조 …`,
/// `CNN의 정치평론가인 …`, `아주경제=…`.
fn leads_to(gap: &str, title: Option<Span>) -> bool {
    if matches!(gap, " " | "=" | "의 " | ")=" | ") " | "] " | "(") {
        return true;
    }
    // most gaps are long, and are not read
    let long = gap.len() > LONGEST_LINK * char::MAX.len_utf8() || gap.chars().count() > LONGEST_LINK;
    if long || gap.contains(['\n', ',', '"', '“', '”', '.', '·']) {
        return false;
    }
    let mut words = gap.split(' ').filter(|word| !word.is_empty()).peekable();
    let belongs = gap.starts_with("의 ") || gap.starts_with(' ');
    let last_joins = gap.ends_with("인 ") || title.is_some();
    words.next_if_eq(&"의");
    let plain = words.clone().count() <= 3
        && words.all(|word| {
            !word.ends_with(['은', '는', '이', '가', '을', '를', '에', '도', '로', '고', '며', '다', '서', '한'])
        });
    belongs && last_joins && plain
}

/// Characters between a body and its member.
const LONGEST_LINK: usize = 24;

struct Known<'v> {
    name: &'v str,
    surname: &'v str,
    /// The last of several words.
    last: Option<&'v str>,
    title: Option<&'v str>,
    organisation: Option<Arc<str>>,
    /// Where the name stands, in text order.
    at: Vec<usize>,
    titles: Vec<Title<'v>>,
}

struct People<'v> {
    people: Vec<Known<'v>>,
    by_name: HashMap<&'v str, usize>,
    /// The people of a surname or of another part of a name that is not all of it.
    by_part: HashMap<&'v str, Vec<usize>>,
}

/// Of so many people with one surname, those before and those behind are looked at: more
/// share one only in a list of names, and then the nearest are as good as all.
const MANY: usize = 128;

impl<'v> People<'v> {
    /// The person of a full name.
    fn full(&mut self, facts: &Facts<'v>) -> usize {
        let next = self.people.len();
        let who = *self.by_name.entry(facts.text).or_insert(next);
        if who == next {
            let surname = facts.text.get(..surname_len(facts.text)).unwrap_or_default();
            self.people.push(Known {
                name: facts.text,
                surname,
                last: facts.text.rsplit_once(' ').map(|(_, last)| last),
                title: None,
                organisation: None,
                at: Vec::new(),
                titles: Vec::new(),
            });
            let own = facts.text.split(' ').filter(|part| *part != surname);
            for part in std::iter::once(surname).chain(own).filter(|part| part.len() < facts.text.len()) {
                self.by_part.entry(part).or_default().push(who);
            }
        }
        self.learn(who, facts);
        who
    }

    /// The people of whose name this is a part, and their numbers, in order; of very many the
    /// nearest.
    fn of_part(&self, at: usize, part: &str) -> impl Iterator<Item = (usize, &Known<'v>)> + Clone + '_ {
        let all = self.by_part.get(part).map_or(&[][..], Vec::as_slice);
        let first = |who: &usize| self.people.get(*who).and_then(|person| person.at.first()).copied();
        let near = all.partition_point(|who| first(who) < Some(at));
        let (from, to) = (near.saturating_sub(MANY), (near + MANY).min(all.len()));
        let near = if all.len() <= MANY { all } else { all.get(from..to).unwrap_or_default() };
        near.iter().filter_map(|&who| Some((who, self.people.get(who)?)))
    }

    fn learn(&mut self, who: usize, facts: &Facts<'v>) {
        let Some(person) = self.people.get_mut(who) else { return };
        person.at.push(facts.at);
        if let Some(title) = facts.title {
            person.title.get_or_insert(title);
            if person.titles.len() < MOST_TITLES && person.titles.iter().all(|known| known.text != title) {
                person.titles.push(Title::new(title));
            }
        }
        if person.organisation.is_none() {
            person.organisation.clone_from(&facts.organisation);
        }
    }

    /// What a short form says of somebody whose full name is without it.
    fn supplement(&mut self, who: usize, facts: &Facts<'v>) {
        let Some(person) = self.people.get_mut(who) else { return };
        if person.title.is_none() {
            person.title = facts.title;
        }
        if person.organisation.is_none() {
            person.organisation.clone_from(&facts.organisation);
        }
    }

    /// A mayor without a town has the one that the article is about.
    fn govern(&mut self, organisations: &[Found<Organisation>]) {
        // the local governments of the text by how their names end, where one is asked for
        let mut local: Vec<(&str, Vec<&Found<Organisation>>)> = Vec::new();
        for person in self.people.iter_mut().filter(|person| person.organisation.is_none()) {
            let Some(title) = person.title else { continue };
            let Some(&(_, ending)) = GOVERNORS.iter().find(|(governor, _)| title == *governor) else { continue };
            let at = person.at.first().copied().unwrap_or_default();
            let known = local.iter().position(|(known, _)| *known == ending).unwrap_or_else(|| {
                let ends = |o: &&Found<Organisation>| {
                    o.value.category() == Some(Category::LocalGovernment) && o.value.name().ends_with(ending)
                };
                local.push((ending, organisations.iter().filter(ends).collect()));
                local.len() - 1
            });
            let towns = local.get(known).map_or(&[][..], |(_, towns)| towns);
            person.organisation = nearest(towns, at).map(|o| o.value.shared_name());
        }
    }

    /// Whom a surname and a title mean: of those with the surname the one with the same title,
    /// else the one without a title; the nearest before, else the nearest behind.
    fn by_surname(&mut self, at: usize, facts: &Facts<'v>, courtesy: bool) -> Option<usize> {
        // 젠슨 황, 팜 민 찐
        let fits = |(_, person): &(usize, &Known<'_>)| person.surname == facts.text || person.last == Some(facts.text);
        let people = self.of_part(at, facts.text).filter(fits);
        // 제갈 박사: where only one person has the surname, and it is none of the commonest
        let alone = || !COMMONEST.contains(&facts.text) && people.clone().nth(1).is_none();
        let title = facts.title.map(Title::new);
        let mut best: Option<(u8, (u8, usize), usize)> = None;
        for (who, person) in people.clone() {
            let rank = match (title, person.titles.as_slice()) {
                (None, titles) => u8::from(!courtesy || !titles.is_empty()),
                (Some(_), []) => 2,
                (Some(title), titles) if titles.iter().any(|known| known.text == title.text) => 0,
                // nobody else's title is looked at where somebody has this very one
                (Some(_), _) if best.is_some_and(|(rank, ..)| rank == 0) => continue,
                (Some(title), titles) if titles.iter().any(|known| known.is_alike(title)) => 1,
                _ if alone() => 3,
                _ => continue,
            };
            if best.is_some_and(|(least, ..)| least < rank) {
                continue;
            }
            let new = (rank, person.nearness(at), who);
            best = Some(best.map_or(new, |best| best.min(new)));
        }
        best.map(|(.., who)| who)
    }

    /// Whom a part of a foreign name means: the nearest before, else the first.
    fn by_part(&self, at: usize, part: &str) -> Option<usize> {
        let has = |(_, person): &(usize, &Known<'_>)| person.name.split(' ').any(|word| word == part);
        let best = self.of_part(at, part).filter(has).min_by_key(|(_, person)| {
            let before = person.at.partition_point(|&a| a < at);
            before.checked_sub(1).and_then(|i| person.at.get(i)).map_or(usize::MAX, |&a| at - a)
        })?;
        Some(best.0)
    }
}

impl Known<'_> {
    /// How near the name stands: the nearest before, else the nearest behind.
    fn nearness(&self, at: usize) -> (u8, usize) {
        let before = self.at.partition_point(|&a| a < at);
        let behind = self.at.get(before).map_or(usize::MAX, |&a| a - at);
        before.checked_sub(1).and_then(|i| self.at.get(i)).map_or((1, behind), |&a| (0, at - a))
    }
}

/// The one that stands nearest to a place; of two equally near ones the first.
fn nearest<'o, V>(found: &[&'o Found<V>], at: usize) -> Option<&'o Found<V>> {
    let behind = found.partition_point(|o| o.span.start < at);
    let before = behind.checked_sub(1).and_then(|i| found.get(i));
    before.into_iter().chain(found.get(behind)).min_by_key(|o| o.span.start.abs_diff(at)).copied()
}

/// Heads of local governments, and what the names of these end in.
const GOVERNORS: &[(&str, &str)] = &[
    ("시장", "시"),
    ("군수", "군"),
    ("구청장", "구"),
    ("지사", "도"),
    ("도지사", "도"),
    ("부시장", "시"),
    ("부지사", "도"),
];

/// Surnames that two people of one article often share.
const COMMONEST: &[&str] = &["김", "이", "박", "최", "정", "강", "조", "윤", "장", "임"];

/// Titles that are kept of one person.
const MOST_TITLES: usize = 16;

/// A title, with what is asked of it for every other person of the surname.
#[derive(Clone, Copy)]
struct Title<'v> {
    text: &'v str,
    /// Without its `전 `.
    bare: &'v str,
    /// Whether it names the head of a firm.
    chief: bool,
}

impl<'v> Title<'v> {
    fn new(text: &'v str) -> Self {
        let bare = text.strip_prefix("전 ").unwrap_or(text);
        let chief = ["대표", "CEO", "CFO", "최고"].iter().any(|word| bare.contains(word));
        Self { text, bare, chief }
    }

    /// Whether two titles can be one person's: one is part of the other (`대표`, `대표이사`), or
    /// both name the head of a firm.
    fn is_alike(self, other: Title<'_>) -> bool {
        let (short, long) =
            if self.bare.len() < other.bare.len() { (self.bare, other.bare) } else { (other.bare, self.bare) };
        // a 부회장 is no 회장
        if long.strip_prefix('부') == Some(short) {
            return false;
        }
        let part = if short.len() == long.len() { short == long } else { long.contains(short) };
        part || (self.chief && other.chief)
    }
}
