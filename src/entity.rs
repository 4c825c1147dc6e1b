//! Who and what an article is about: one entity for all mentions of a body or a person.

use crate::mention::Mention;
use crate::{Organisation, Person};
use std::collections::HashMap;

/// One body or one person of an article, with every mention of it; made by
/// [`Facts::organisation_entities`](crate::Facts::organisation_entities) and
/// [`Facts::person_entities`](crate::Facts::person_entities).
#[derive(Clone, Debug, PartialEq)]
pub struct Entity<'f, 't, V> {
    name: &'f str,
    aliases: Vec<&'f str>,
    value: &'f V,
    mentions: Vec<&'f Mention<'t, V>>,
}

impl<'f, 't, V> Entity<'f, 't, V> {
    /// The canonical name: [`name`](Organisation::name) of every mention's value, and
    /// [`source_name`](crate::Quote::source_name) of what it says.
    #[must_use]
    pub fn name(&self) -> &'f str {
        self.name
    }

    /// What else the article calls it, in the order of first use: `MS` of 마이크로소프트, `김` of
    /// 김영섭.
    #[must_use]
    pub fn aliases(&self) -> &[&'f str] {
        &self.aliases
    }

    /// What is known of it: the value of the mention that says most, of two the first. Category
    /// and id of an organisation, title and organisation of a person are there.
    #[must_use]
    pub fn value(&self) -> &'f V {
        self.value
    }

    /// Its mentions, in text order; at least one.
    pub fn mentions(&self) -> impl ExactSizeIterator<Item = &'f Mention<'t, V>> + '_ {
        self.mentions.iter().copied()
    }
}

/// The organisations of an article: those with a name, by the name.
pub(crate) fn organisations<'f, 't>(list: &'f [Mention<'t, Organisation>]) -> Vec<Entity<'f, 't, Organisation>> {
    group(
        list,
        |body| (!body.is_generic()).then(|| body.name()),
        |body| u8::from(body.id().is_some()) + u8::from(body.category().is_some()),
    )
}

/// The people of an article, by the name: two people of one full name are one here, as they are
/// to the reader.
pub(crate) fn people<'f, 't>(list: &'f [Mention<'t, Person>]) -> Vec<Entity<'f, 't, Person>> {
    group(
        list,
        |person| Some(person.name()),
        |person| u8::from(person.title().is_some()) + u8::from(person.organisation().is_some()),
    )
}

/// The mentions by name, in the order of the first of each.
fn group<'f, 't, V>(
    list: &'f [Mention<'t, V>],
    name: impl Fn(&'f V) -> Option<&'f str>,
    says: impl Fn(&V) -> u8,
) -> Vec<Entity<'f, 't, V>> {
    let mut entities: Vec<Entity<'f, 't, V>> = Vec::new();
    let mut by_name: HashMap<&'f str, usize> = HashMap::new();
    // an alias is seen by its name and its words: a look-up, so that 10,000 of them cost no more
    let mut seen: HashMap<(usize, &'f str), ()> = HashMap::new();
    for mention in list {
        let Some(name) = name(mention.value()) else { continue };
        let next = entities.len();
        let at = *by_name.entry(name).or_insert(next);
        if at == next {
            entities.push(Entity { name, aliases: Vec::new(), value: mention.value(), mentions: Vec::new() });
        }
        let Some(entity) = entities.get_mut(at) else { continue };
        let text = mention.as_str();
        if text != name && seen.insert((at, text), ()).is_none() {
            entity.aliases.push(text);
        }
        if says(mention.value()) > says(entity.value) {
            entity.value = mention.value();
        }
        entity.mentions.push(mention);
    }
    entities
}
