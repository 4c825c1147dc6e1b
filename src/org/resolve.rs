//! Which names are the same body: aliases, short forms, canonical names.

use super::lexicon;
use super::list::OrgList;
use super::scan::OrgName;
use super::{Category, Organisation};
use crate::mention::Found;
use crate::text::names::foreign;
use crate::text::particle::is_hangul;
use crate::text::table::{ByEdge, WordMap};
use chrono::{Datelike, NaiveDate};
use once_cell::{sync, unsync::Lazy};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// One organisation for each name, in the same order. The day of publication says whose name it
/// was, where it has passed from one party to another.
pub(crate) fn resolve(
    view: &str,
    list: &OrgList,
    names: &[Found<OrgName>],
    published: Option<NaiveDate>,
) -> Vec<Found<Organisation>> {
    let text = |found: &Found<OrgName>| text_of(view, found);
    let in_full = || names.iter().filter(|found| !found.value.generic).map(text).collect();
    let holders = Holders { list, published, in_full: Lazy::new(&in_full) };
    let mut bodies = Bodies { numbers: HashMap::with_capacity(names.len()), ..Bodies::default() };
    // the number of each name; of a generic one there is none
    let numbers: Vec<Option<usize>> = (names.iter())
        .map(|found| {
            let name = text(found);
            (!found.value.generic).then(|| bodies.add(name, holders.row(name, found.value.row)))
        })
        .collect();
    for pair in names.windows(2) {
        let [long, short] = pair else { continue };
        let bracket = view.get(long.span.end..short.span.start);
        let aliased = bracket.is_some_and(|gap| {
            // not (모회사 대림지주)
            let bare = |gap: &str| !gap.chars().any(is_hangul) || SHORT_AS.iter().any(|word| gap.contains(word));
            gap.starts_with('(') && !gap.contains(')') && (!gap.contains('·') || gap.contains("이하")) && bare(gap)
        });
        if aliased && !long.value.generic && view.get(short.span.end..).is_some_and(|rest| !rest.starts_with('·')) {
            bodies.join(text(long), text(short));
        }
    }
    let is_team = |row: &u32| list.row(*row).is_some_and(|row| row.category == Some(Category::Team));
    let teams: HashSet<&str> =
        names.iter().filter(|found| found.value.row.as_ref().is_some_and(is_team)).map(text).collect();
    if !teams.is_empty() {
        bodies.join_towns(teams);
    }
    bodies.join_short_forms();
    // one copy of a name for all its mentions
    let mut shared: Vec<Option<Arc<str>>> = vec![None; bodies.longest.len()];
    names
        .iter()
        .zip(numbers)
        .map(|(found, number)| {
            let row = found.value.row.and_then(|row| list.row(row));
            let own = found.value.row.is_some_and(OrgList::is_own);
            let body = number.and_then(|number| bodies.of_number(number));
            let name = match (row, body) {
                (Some(row), _) if own => Arc::clone(&row.name),
                (_, Some((body, name))) => match shared.get_mut(body) {
                    Some(known) => Arc::clone(known.get_or_insert_with(|| Arc::from(name))),
                    None => Arc::from(name),
                },
                _ => Arc::from(text(found)),
            };
            let listed = match lexicon::passed_on(text(found)).filter(|_| !own) {
                Some(tenures) => holders.of(text(found), tenures).map(Arc::from),
                None => row.filter(|_| !own).map(|row| Arc::clone(&row.name)),
            };
            let organisation = Organisation {
                name,
                generic: found.value.generic,
                id: row.and_then(|row| row.id.clone()),
                category: row.and_then(|row| row.category),
                listed,
            };
            Found { span: found.span, value: organisation }
        })
        .collect()
}

/// Whose a name was that has passed from one party to another.
struct Holders<'a> {
    list: &'a OrgList,
    published: Option<NaiveDate>,
    /// The names in the text, gathered where one has passed on and no date says to whom.
    in_full: Lazy<HashSet<&'a str>, &'a dyn Fn() -> HashSet<&'a str>>,
}

impl Holders<'_> {
    /// The party that had the name when the text was published; without a date the one that the
    /// text names in full, if it is only one.
    fn of(&self, name: &str, tenures: &'static [lexicon::Tenure]) -> Option<&'static str> {
        let Some(day) = self.published else {
            let other = |party: &&str| *party != name && self.in_full.contains(party);
            let mut named = tenures.iter().map(|tenure| tenure.party).filter(other);
            let only = named.next();
            return only.filter(|party| named.all(|other| other == *party));
        };
        let on = (day.year(), day.month());
        tenures.iter().find(|tenure| (tenure.from..tenure.until).contains(&on)).map(|tenure| tenure.party)
    }

    /// The row of a name: of one that has passed on that of its holder, if the list has it.
    fn row(&self, name: &str, row: Option<u32>) -> Option<u32> {
        match lexicon::passed_on(name).filter(|_| !row.is_some_and(OrgList::is_own)) {
            Some(tenures) => self.of(name, tenures).and_then(|party| self.list.get(party)).map(|known| known.row),
            None => row,
        }
    }
}

/// The trades that a short form leaves out, by how they end.
static DROPPED: sync::Lazy<ByEdge<&'static str>> = sync::Lazy::new(|| ByEdge::last(lexicon::DROPPED, |ending| ending));

/// Words of a bracket that go before the short form.
const SHORT_AS: &[&str] = &["이하", "약칭", "옛", "구 ", "현 ", "전 ", "영문", "줄여서", "별칭"];

/// Characters of a sub-unit's name that can only be that one's.
const SHORTEST_PART: usize = 5;

/// The words of a name.
fn text_of<'v>(view: &'v str, found: &Found<OrgName>) -> &'v str {
    view.get(found.value.name.range()).unwrap_or_default()
}

/// The bodies of a text: which names are the same one.
#[derive(Default)]
struct Bodies<'v> {
    /// The number of every name, so that it is hashed once a mention.
    numbers: HashMap<&'v str, usize>,
    /// The names by their numbers, in the order of their first mentions.
    names: Vec<Name<'v>>,
    /// The body of every row of the list.
    of_row: WordMap<u32, usize>,
    /// The longest name of every body; a body that was joined to another points there.
    longest: Vec<Body<'v>>,
}

struct Name<'v> {
    text: &'v str,
    body: usize,
    /// Whether the list has it.
    listed: bool,
}

struct Body<'v> {
    name: &'v str,
    joined: Option<usize>,
}

impl<'v> Bodies<'v> {
    /// The number of a name, which is new or known.
    fn add(&mut self, text: &'v str, row: Option<u32>) -> usize {
        let next = self.names.len();
        let number = *self.numbers.entry(text).or_insert(next);
        if number == next {
            let by_row = row.and_then(|row| self.of_row.get(&row).copied());
            let body = by_row.unwrap_or_else(|| {
                self.longest.push(Body { name: text, joined: None });
                self.longest.len() - 1
            });
            self.names.push(Name { text, body, listed: false });
            self.offer(body, text);
        }
        if let (Some(row), Some(name)) = (row, self.names.get_mut(number)) {
            self.of_row.insert(row, name.body);
            name.listed = true;
        }
        number
    }

    fn get(&self, text: &str) -> Option<&Name<'v>> {
        self.names.get(*self.numbers.get(text)?)
    }

    fn join(&mut self, long: &'v str, short: &'v str) {
        let (Some(a), Some(b)) = (self.get(long), self.get(short)) else { return };
        let (a, b) = (self.root(a.body), self.root(b.body));
        if a == b {
            return;
        }
        let name = self.longest.get(b).map_or("", |body| body.name);
        if let Some(body) = self.longest.get_mut(b) {
            body.joined = Some(a);
        }
        self.offer(a, name);
    }

    /// `전북` is `전북 현대`, `LG` is `LG 트윈스`, where nothing else is named after the town or firm.
    fn join_towns(&mut self, teams: HashSet<&'v str>) {
        let mut named_after: HashMap<&'v str, Vec<&'v str>> =
            teams.iter().filter_map(|team| Some((team.split_once(' ')?.0, Vec::new()))).collect();
        named_after.retain(|town, _| self.numbers.contains_key(town));
        if named_after.is_empty() {
            return;
        }
        for name in self.names.iter().map(|name| name.text) {
            for (_, names) in
                named_after.iter_mut().filter(|(town, _)| name.len() > town.len() && name.starts_with(**town))
            {
                names.push(name);
            }
        }
        let mut pairs: Vec<_> = named_after
            .into_iter()
            .filter_map(|(town, names)| match names.as_slice() {
                [only] if teams.contains(only) => Some((*only, town)),
                _ => None,
            })
            .collect();
        pairs.sort_unstable();
        for (team, town) in pairs {
            self.join(team, town);
        }
    }

    /// `룬드대` is `룬드대학교`, `세림정공지회` is `금속노조 세림정공지회`.
    fn join_short_forms(&mut self) {
        let mut pairs: Vec<(&'v str, &'v str)> = Vec::new();
        for name in self.names.iter().map(|name| name.text) {
            if let Some((_, last)) = name.rsplit_once(' ') {
                let foreign_part = || last.chars().count() >= SHORTEST_PART - 1 && foreign(last).is_some();
                if self.numbers.contains_key(last) && (last.chars().count() >= SHORTEST_PART || foreign_part()) {
                    pairs.push((name, last));
                }
            }
            // 노르드빅 is 노르드빅 에너지
            if let Some((first, _)) = name.split_once(' ').filter(|(_, rest)| lexicon::MEDIA_ENDINGS.contains(rest)) {
                let own = self.get(first).is_some_and(|known| !known.listed) && foreign(first).is_some();
                if own && first.chars().count() > 2 {
                    pairs.push((name, first));
                }
            }
            if let Some(short) = name.strip_suffix("학교").or_else(|| name.strip_suffix('학')) {
                if short.ends_with('대') && self.numbers.contains_key(short) {
                    pairs.push((name, short));
                }
            }
        }
        // 아던트 is 아던트머티리얼즈 where no second firm begins with it
        let mut trades: HashMap<&'v str, Vec<&'v str>> = HashMap::new();
        for long in self.names.iter().map(|name| name.text) {
            for short in DROPPED.before(long).iter().filter_map(|ending| long.strip_suffix(*ending)) {
                if short.chars().count() > 1 && self.get(short).is_some_and(|known| !known.listed) {
                    trades.entry(short).or_default().push(long);
                }
            }
        }
        pairs.extend(trades.into_iter().filter_map(|(short, longer)| match longer.as_slice() {
            [only] => Some((*only, short)),
            _ => None,
        }));
        // the order of a hash map must not decide
        pairs.sort_unstable();
        for (long, short) in pairs {
            self.join(long, short);
        }
    }

    fn root(&self, mut body: usize) -> usize {
        while let Some(next) = self.longest.get(body).and_then(|b| b.joined) {
            body = next;
        }
        body
    }

    /// Takes the name if it is longer. A name in Hangul is preferred to initials.
    fn offer(&mut self, body: usize, name: &'v str) {
        if let Some(body) = self.longest.get_mut(body) {
            let spelt = name.is_ascii() && !body.name.is_ascii();
            if name.chars().count() > body.name.chars().count() && !spelt {
                body.name = name;
            }
        }
    }

    /// The body that a name means, and the name of that.
    fn of_number(&self, number: usize) -> Option<(usize, &'v str)> {
        let body = self.root(self.names.get(number)?.body);
        Some((body, self.longest.get(body)?.name))
    }
}
