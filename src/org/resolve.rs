//! Which names are the same body: aliases, short forms, canonical names.

use super::lexicon;
use super::list::OrgList;
use super::scan::OrgName;
use super::{Category, Organisation};
use crate::mention::Found;
use crate::text::names::foreign;
use crate::text::particle::is_hangul;
use chrono::{Datelike, NaiveDate};
use once_cell::unsync::Lazy;
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
    let text = |found: &Found<OrgName>| view.get(found.value.name.range()).unwrap_or_default();
    let in_full = || names.iter().filter(|found| !found.value.generic).map(text).collect();
    let holders = Holders { list, published, in_full: Lazy::new(&in_full) };
    let mut bodies = Bodies::default();
    for found in names.iter().filter(|found| !found.value.generic) {
        bodies.add(text(found), holders.row(text(found), found.value.row));
    }
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
    bodies.join_towns(teams);
    bodies.join_short_forms();
    names
        .iter()
        .map(|found| {
            let row = found.value.row.and_then(|row| list.row(row));
            let own = found.value.row.is_some_and(OrgList::is_own);
            let name = match row {
                Some(row) if own => Arc::clone(&row.name),
                _ if found.value.generic => Arc::from(text(found)),
                _ => Arc::from(bodies.name(text(found))),
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

/// Words of a bracket that go before the short form.
const SHORT_AS: &[&str] = &["이하", "약칭", "옛", "구 ", "현 ", "전 ", "영문", "줄여서", "별칭"];

/// Characters of a sub-unit's name that can only be that one's.
const SHORTEST_PART: usize = 5;

/// The bodies of a text: which names are the same one.
#[derive(Default)]
struct Bodies<'v> {
    /// The body of every name.
    of: HashMap<&'v str, usize>,
    /// The body of every row of the list.
    of_row: HashMap<u32, usize>,
    /// The names that the list has.
    listed: HashSet<&'v str>,
    /// The longest name of every body; a body that was joined to another points there.
    longest: Vec<Body<'v>>,
}

struct Body<'v> {
    name: &'v str,
    joined: Option<usize>,
}

impl<'v> Bodies<'v> {
    fn add(&mut self, name: &'v str, row: Option<u32>) {
        let by_row = row.and_then(|row| self.of_row.get(&row).copied());
        let body = self.of.get(name).copied().or(by_row).unwrap_or_else(|| {
            self.longest.push(Body { name, joined: None });
            self.longest.len() - 1
        });
        let body = self.root(body);
        self.of.insert(name, body);
        if let Some(row) = row {
            self.of_row.insert(row, body);
            self.listed.insert(name);
        }
        self.offer(body, name);
    }

    fn join(&mut self, long: &'v str, short: &'v str) {
        let (Some(&a), Some(&b)) = (self.of.get(long), self.of.get(short)) else { return };
        let (a, b) = (self.root(a), self.root(b));
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
        named_after.retain(|town, _| self.of.contains_key(town));
        if named_after.is_empty() {
            return;
        }
        for &name in self.of.keys() {
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
        let names: Vec<&'v str> = self.of.keys().copied().collect();
        let mut pairs: Vec<(&'v str, &'v str)> = Vec::new();
        for &name in &names {
            if let Some((_, last)) = name.rsplit_once(' ') {
                let foreign_part = last.chars().count() >= SHORTEST_PART - 1 && foreign(last).is_some();
                if (last.chars().count() >= SHORTEST_PART || foreign_part) && self.of.contains_key(last) {
                    pairs.push((name, last));
                }
            }
            if let Some(short) = name.strip_suffix("학교").or_else(|| name.strip_suffix('학')) {
                if short.ends_with('대') && self.of.contains_key(short) {
                    pairs.push((name, short));
                }
            }
        }
        // 아던트 is 아던트머티리얼즈 where no second firm begins with it
        let mut trades: HashMap<&'v str, Vec<&'v str>> = HashMap::new();
        for &long in &names {
            for short in lexicon::DROPPED.iter().filter_map(|ending| long.strip_suffix(ending)) {
                if short.chars().count() > 1 && self.of.contains_key(short) && !self.listed.contains(short) {
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

    fn name(&self, name: &'v str) -> &'v str {
        let body = self.of.get(name).map(|&body| self.root(body));
        body.and_then(|body| self.longest.get(body)).map_or(name, |body| body.name)
    }
}
