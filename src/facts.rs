//! What comes out: the facts of one document.

use crate::document::PublicationTime;
use crate::entity::{self, Entity};
use crate::mention::{IntoOwned, Kind, Mention, Span};
use crate::money::conversion;
use crate::text::segment;
use crate::{Money, Organisation, Person, Quote, Timex};
use std::borrow::Cow;

/// The facts of one document, by kind and in text order.
///
/// ```
/// use sasil::{Document, Extractor, Fact};
///
/// let extractor = Extractor::new();
/// let facts = extractor.extract(&Document::new("한국은행은 3조원을 풀었다."));
/// assert_eq!(facts.money().next().unwrap().as_str(), "3조원");
/// let kinds: Vec<_> = facts.iter().map(|fact| fact.kind().as_str()).collect();
/// assert_eq!(kinds, ["organisation", "money"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts<'t> {
    text: Cow<'t, str>,
    publication: Option<PublicationTime>,
    inferred: bool,
    pub(crate) money: Vec<Mention<'t, Money>>,
    pub(crate) times: Vec<Mention<'t, Timex>>,
    pub(crate) organisations: Vec<Mention<'t, Organisation>>,
    pub(crate) people: Vec<Mention<'t, Person>>,
    pub(crate) quotes: Vec<Mention<'t, Quote<'t>>>,
    order: Vec<(Kind, u32)>,
}

impl<'t> Facts<'t> {
    pub(crate) fn new(text: &'t str, publication: Option<PublicationTime>, inferred: bool) -> Self {
        Self { text: Cow::Borrowed(text), publication, inferred, ..Self::default() }
    }

    /// To be called when every kind is in place: fixes the text order.
    pub(crate) fn finish(mut self) -> Self {
        fn keys<'m, V>(kind: Kind, list: &'m [Mention<'_, V>]) -> impl Iterator<Item = (Span, Kind, u32)> + 'm {
            (0_u32..).zip(list).map(move |(i, mention)| (mention.span(), kind, i))
        }
        let mut all: Vec<(Span, Kind, u32)> = keys(Kind::Money, &self.money)
            .chain(keys(Kind::Time, &self.times))
            .chain(keys(Kind::Organisation, &self.organisations))
            .chain(keys(Kind::Person, &self.people))
            .chain(keys(Kind::Quote, &self.quotes))
            .collect();
        // each kind is in order already, which a stable sort makes use of
        all.sort_by_key(|&(span, kind, i)| (span.start, std::cmp::Reverse(span.end), kind, i));
        self.order = all.into_iter().map(|(_, kind, i)| (kind, i)).collect();
        self
    }

    /// The text that the facts are about: the caller's, untouched.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The publication time that relative times were resolved against, if any.
    #[must_use]
    pub fn publication(&self) -> Option<PublicationTime> {
        self.publication
    }

    /// Whether [`publication`](Facts::publication) was read off the text itself and not given by the caller.
    #[must_use]
    pub fn publication_was_inferred(&self) -> bool {
        self.inferred
    }

    /// The amounts of money, in text order.
    pub fn money(&self) -> impl ExactSizeIterator<Item = &Mention<'t, Money>> + '_ {
        self.money.iter()
    }

    /// The amount that the one at `span` converts into another currency: in brackets
    /// behind it, or behind `우리 돈으로`. `None` where the amount stands for itself.
    ///
    /// ```
    /// use sasil::{Document, Extractor};
    ///
    /// let facts = Extractor::new().extract(&Document::new("월 49달러(한화 약 5만 8200원)를 낸다."));
    /// let amounts: Vec<_> = facts.money().collect();
    /// let original = facts.converted(amounts[1].span()).unwrap();
    /// assert_eq!(original.as_str(), "49달러");
    /// assert!(facts.converted(amounts[0].span()).is_none());
    /// ```
    #[must_use]
    pub fn converted(&self, span: Span) -> Option<&Mention<'t, Money>> {
        let i = self.money.binary_search_by_key(&span, Mention::span).ok()?;
        conversion::converted(&self.text, &self.money, i)
    }

    /// The dates, clock times, lengths and repeated times, in text order.
    pub fn times(&self) -> impl ExactSizeIterator<Item = &Mention<'t, Timex>> + '_ {
        self.times.iter()
    }

    /// The organisations, in text order.
    pub fn organisations(&self) -> impl ExactSizeIterator<Item = &Mention<'t, Organisation>> + '_ {
        self.organisations.iter()
    }

    /// The people, in text order.
    pub fn people(&self) -> impl ExactSizeIterator<Item = &Mention<'t, Person>> + '_ {
        self.people.iter()
    }

    /// Each named organisation of the article once, with every mention of it, in the order of
    /// first mention; bodies without a name (`정부`, `노조`) are none.
    ///
    /// ```
    /// use sasil::{Category, Document, Extractor};
    ///
    /// let text = "마이크로소프트(MS)는 국제통화기금(IMF)과 만났다. 정부는 MS를 반겼다.";
    /// let facts = Extractor::new().extract(&Document::new(text));
    /// let entities = facts.organisation_entities();
    ///
    /// let names: Vec<_> = entities.iter().map(|e| (e.name(), e.aliases(), e.mentions().len())).collect();
    /// assert_eq!(names, [("마이크로소프트", &["MS"][..], 3), ("국제통화기금", &["IMF"][..], 2)]);
    /// assert_eq!(entities[0].value().category(), Some(Category::Company));
    /// ```
    #[must_use]
    pub fn organisation_entities(&self) -> Vec<Entity<'_, 't, Organisation>> {
        entity::organisations(&self.organisations)
    }

    /// Each person of the article once, with every mention, in the order of first mention.
    ///
    /// ```
    /// use sasil::{Document, Extractor};
    ///
    /// let text = "한서윤 삼성전자 부사장이 나섰다. 한 부사장은 \"늦지 않았다\"고 말했다.";
    /// let facts = Extractor::new().extract(&Document::new(text));
    /// let people = facts.person_entities();
    ///
    /// assert_eq!((people[0].name(), people[0].aliases()), ("한서윤", &["한"][..]));
    /// assert_eq!(people[0].value().organisation(), Some("삼성전자"));
    /// let said = facts.quotes().filter(|quote| quote.value().source_name() == Some(people[0].name()));
    /// assert_eq!(said.count(), 1);
    /// ```
    #[must_use]
    pub fn person_entities(&self) -> Vec<Entity<'_, 't, Person>> {
        entity::people(&self.people)
    }

    /// The quotations, in text order.
    pub fn quotes(&self) -> impl ExactSizeIterator<Item = &Mention<'t, Quote<'t>>> + '_ {
        self.quotes.iter()
    }

    /// Everything in text order: by start, and of two with the same start the longer first.
    #[allow(
        clippy::indexing_slicing,
        reason = "`finish` made the order from these very lists, which do not change after it"
    )]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Fact<'_, 't>> + '_ {
        self.order.iter().map(|&(kind, i)| {
            let i = i as usize;
            match kind {
                Kind::Money => Fact::Money(&self.money[i]),
                Kind::Time => Fact::Time(&self.times[i]),
                Kind::Organisation => Fact::Organisation(&self.organisations[i]),
                Kind::Person => Fact::Person(&self.people[i]),
                Kind::Quote => Fact::Quote(&self.quotes[i]),
            }
        })
    }

    /// How many facts there are, of all kinds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.order.len()
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// The sentence that the span stands in, without white space around it; where the
    /// span reaches over several sentences, all of them.
    ///
    /// ```
    /// use sasil::{Document, Extractor};
    ///
    /// let facts = Extractor::new().extract(&Document::new("첫 문장이다. 값은 5만원이다. 끝."));
    /// let price = facts.money().next().unwrap();
    /// assert_eq!(facts.sentence(price.span()), "값은 5만원이다.");
    /// ```
    #[must_use]
    pub fn sentence(&self, span: Span) -> &str {
        segment::sentence_at(&self.text, span)
    }

    /// The same facts with copies of the words, free of the text's lifetime.
    #[must_use]
    pub fn into_owned(self) -> Facts<'static> {
        fn all<V: IntoOwned>(list: Vec<Mention<'_, V>>) -> Vec<Mention<'static, V::Owned>> {
            list.into_iter().map(Mention::into_owned).collect()
        }
        Facts {
            text: Cow::Owned(self.text.into_owned()),
            publication: self.publication,
            inferred: self.inferred,
            money: all(self.money),
            times: all(self.times),
            organisations: all(self.organisations),
            people: all(self.people),
            quotes: all(self.quotes),
            order: self.order,
        }
    }
}

/// One fact of any kind.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Fact<'f, 't> {
    /// An amount of money.
    Money(&'f Mention<'t, Money>),
    /// A time.
    Time(&'f Mention<'t, Timex>),
    /// An organisation.
    Organisation(&'f Mention<'t, Organisation>),
    /// A person.
    Person(&'f Mention<'t, Person>),
    /// A quotation.
    Quote(&'f Mention<'t, Quote<'t>>),
}

/// The same expression over the mention of whichever kind.
macro_rules! each_kind {
    ($fact:expr, $mention:ident => $body:expr) => {
        match $fact {
            Fact::Money($mention) => $body,
            Fact::Time($mention) => $body,
            Fact::Organisation($mention) => $body,
            Fact::Person($mention) => $body,
            Fact::Quote($mention) => $body,
        }
    };
}

impl<'f> Fact<'f, '_> {
    /// What kind it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        each_kind!(self, mention => mention.kind())
    }

    /// Where it stands, in bytes of the text.
    #[must_use]
    pub fn span(&self) -> Span {
        each_kind!(self, mention => mention.span())
    }

    /// The words as they stand in the text.
    #[must_use]
    pub fn as_str(&self) -> &'f str {
        each_kind!(self, mention => mention.as_str())
    }
}

impl std::fmt::Display for Fact<'_, '_> {
    /// The value, as its type displays it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        each_kind!(self, mention => std::fmt::Display::fmt(mention.value(), f))
    }
}

#[cfg(feature = "serde")]
mod json {
    use super::{Fact, Facts};
    use crate::mention::Flat;
    use crate::{Category, Kind, Money, OffsetMap, OffsetUnit, Span};
    use serde::ser::{SerializeSeq, SerializeStruct};
    use serde::{Serialize, Serializer};

    impl Facts<'_> {
        /// The facts as the JSON object of the contract, with offsets in `unit`:
        /// `{"unit", "published", "mentions": [{"kind", "start", "end", "text", …}]}`,
        /// and `"published_inferred": true` where the date was read off the text. An amount
        /// that [converts](Facts::converted) another has `"converts": {"start", "end", "text"}`.
        ///
        /// ```
        /// use sasil::{Document, Extractor, OffsetUnit};
        ///
        /// let facts = Extractor::new().extract(&Document::new("값은 5만원이다."));
        /// let json = serde_json::to_value(facts.in_unit(OffsetUnit::Char)).unwrap();
        /// assert_eq!(json["mentions"][0]["start"], 3);
        /// assert_eq!(json["mentions"][0]["min"], "50000");
        /// ```
        #[must_use]
        pub fn in_unit(&self, unit: OffsetUnit) -> FactsIn<'_> {
            FactsIn { facts: self, map: OffsetMap::new(&self.text, unit), entities: false }
        }
    }

    /// Facts that serialise with offsets in one unit; made by [`Facts::in_unit`].
    #[derive(Debug)]
    pub struct FactsIn<'f> {
        facts: &'f Facts<'f>,
        map: OffsetMap<'f>,
        entities: bool,
    }

    impl FactsIn<'_> {
        /// The same with `"entities"`: each organisation and person once, `{"kind", "name",
        /// "aliases", "mentions": [{"start", "end"}], …}` and what is known of it: `category` and `id`
        /// of an organisation, `title` and `organisation` of a person.
        ///
        /// ```
        /// use sasil::{Document, Extractor, OffsetUnit};
        ///
        /// let facts = Extractor::new().extract(&Document::new("국제통화기금(IMF)이 IMF 총회를 연다."));
        /// let json = serde_json::to_value(facts.in_unit(OffsetUnit::Char).with_entities()).unwrap();
        /// let body = &json["entities"][0];
        /// assert_eq!((&body["name"], &body["category"]), (&"국제통화기금".into(), &"international".into()));
        /// assert_eq!(body["mentions"].as_array().unwrap().len(), 3);
        /// ```
        #[must_use]
        pub fn with_entities(mut self) -> Self {
            self.entities = true;
            self
        }
    }

    impl Serialize for Facts<'_> {
        /// As [`Facts::in_unit`] with bytes.
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.in_unit(OffsetUnit::Byte).serialize(serializer)
        }
    }

    impl Serialize for FactsIn<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let inferred = self.facts.inferred;
            let fields = 3 + usize::from(inferred) + usize::from(self.entities);
            let mut out = serializer.serialize_struct("Facts", fields)?;
            out.serialize_field("unit", &self.map.unit())?;
            out.serialize_field("published", &self.facts.publication.map(|p| p.date()))?;
            if inferred {
                out.serialize_field("published_inferred", &true)?;
            }
            out.serialize_field("mentions", &MentionsIn(self))?;
            if self.entities {
                out.serialize_field("entities", &EntitiesIn(self))?;
            }
            out.end()
        }
    }

    struct EntitiesIn<'f>(&'f FactsIn<'f>);

    #[derive(Serialize)]
    struct EntityIn<'a> {
        kind: Kind,
        name: &'a str,
        aliases: &'a [&'a str],
        mentions: Vec<Span>,
        #[serde(flatten)]
        known: Known<'a>,
    }

    /// What is known of an entity besides its names.
    #[derive(Serialize)]
    #[serde(untagged)]
    enum Known<'a> {
        Organisation { category: Option<&'static str>, id: Option<&'a str> },
        Person { title: Option<&'a str>, organisation: Option<&'a str> },
    }

    impl Serialize for EntitiesIn<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let FactsIn { facts, map, .. } = self.0;
            let (bodies, people) = (facts.organisation_entities(), facts.person_entities());
            let mut out = serializer.serialize_seq(Some(bodies.len() + people.len()))?;
            for entity in &bodies {
                let body = entity.value();
                out.serialize_element(&EntityIn {
                    kind: Kind::Organisation,
                    name: entity.name(),
                    aliases: entity.aliases(),
                    mentions: entity.mentions().map(|m| map.span(m.span())).collect(),
                    known: Known::Organisation { category: body.category().map(Category::as_str), id: body.id() },
                })?;
            }
            for entity in &people {
                let person = entity.value();
                out.serialize_element(&EntityIn {
                    kind: Kind::Person,
                    name: entity.name(),
                    aliases: entity.aliases(),
                    mentions: entity.mentions().map(|m| map.span(m.span())).collect(),
                    known: Known::Person { title: person.title(), organisation: person.organisation() },
                })?;
            }
            out.end()
        }
    }

    /// An amount that says which one it converts; the contract's fields come first.
    #[derive(Serialize)]
    struct Conversion<'a> {
        #[serde(flatten)]
        money: &'a Money,
        converts: Place<'a>,
    }

    #[derive(Serialize)]
    struct Place<'a> {
        #[serde(flatten)]
        span: Span,
        text: &'a str,
    }

    struct MentionsIn<'f>(&'f FactsIn<'f>);

    impl Serialize for MentionsIn<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let FactsIn { facts, map, .. } = self.0;
            let mut out = serializer.serialize_seq(Some(facts.len()))?;
            for fact in facts.iter() {
                let (kind, span, text) = (fact.kind(), map.span(fact.span()), fact.as_str());
                match fact {
                    Fact::Money(m) => match facts.converted(m.span()) {
                        Some(original) => {
                            let converts = Place { span: map.span(original.span()), text: original.as_str() };
                            out.serialize_element(&Flat {
                                kind,
                                span,
                                text,
                                value: &Conversion { money: m.value(), converts },
                            })
                        }
                        None => out.serialize_element(&Flat { kind, span, text, value: m.value() }),
                    },
                    Fact::Time(m) => out.serialize_element(&Flat { kind, span, text, value: m.value() }),
                    Fact::Organisation(m) => out.serialize_element(&Flat { kind, span, text, value: m.value() }),
                    Fact::Person(m) => out.serialize_element(&Flat { kind, span, text, value: m.value() }),
                    Fact::Quote(m) => {
                        let value = &m.value().in_unit(map);
                        out.serialize_element(&Flat { kind, span, text, value })
                    }
                }?;
            }
            out.end()
        }
    }
}
#[cfg(feature = "serde")]
pub use json::FactsIn;
