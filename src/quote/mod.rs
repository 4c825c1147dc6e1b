//! Quotations: who said what, in whose words.

mod adverbial;
mod clause;
mod lexicon;
mod marked;
mod marks;
pub(crate) mod resolve;
pub(crate) mod scan;
mod unmarked;
mod words;

use crate::extract::{Extract, Mentions};
use crate::mention::{Found, IntoOwned, Kind, Mention, Span, Value};
use crate::org::list::OrgList;
use crate::text::words::Words;
use crate::text::SourceText;
use crate::{org, person};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// How the words are given.
///
/// ```
/// use sasil::QuoteType;
///
/// assert_eq!(QuoteType::Mixed.to_string(), "mixed");
/// assert_eq!("indirect".parse(), Ok(QuoteType::Indirect));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum QuoteType {
    /// In marks, and the whole of what is said.
    Direct,
    /// In marks, inside a clause that goes on in the reporter's words.
    Mixed,
    /// Without marks: a clause in `…다고` under a verb of saying.
    Indirect,
}

impl QuoteType {
    /// Every type.
    pub const ALL: [QuoteType; 3] = [QuoteType::Direct, QuoteType::Mixed, QuoteType::Indirect];

    /// The name that the JSON uses: `direct`, `mixed`, `indirect`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            QuoteType::Direct => "direct",
            QuoteType::Mixed => "mixed",
            QuoteType::Indirect => "indirect",
        }
    }
}

impl fmt::Display for QuoteType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for QuoteType {
    type Err = crate::ParseError;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        QuoteType::ALL
            .into_iter()
            .find(|kind| kind.as_str() == s)
            .ok_or_else(|| crate::ParseError::new(s, 0, "not a type of quotation"))
    }
}

/// What the verb of saying says of the saying.
///
/// ```
/// use sasil::{CueKind, Extract, QuoteExtractor};
///
/// let quote = QuoteExtractor::new().mentions("박 대표는 \"끝까지 가겠다\"고 강조했다.").next().unwrap();
/// assert_eq!(quote.value().cue_kind(), Some(CueKind::Stress));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CueKind {
    /// 말하다, 언급하다: no more than saying.
    Say,
    /// 강조하다, 단언하다.
    Stress,
    /// 덧붙이다, 부연하다.
    Add,
    /// 설명하다, 분석하다.
    Explain,
    /// 주장하다, 반박하다.
    Claim,
    /// 비판하다, 꼬집다.
    Criticise,
    /// 묻다, 반문하다.
    Ask,
    /// 답하다, 받아치다.
    Answer,
    /// 약속하다, 다짐하다.
    Promise,
    /// 예상하다, 내다보다.
    Forecast,
    /// 경고하다, 우려하다.
    Warn,
    /// 요구하다, 당부하다, 지시하다.
    Request,
    /// 제안하다.
    Propose,
    /// 발표하다, 밝히다.
    Announce,
    /// 보도하다, 전하다.
    Report,
    /// 적다, 쓰다, 글을 올리다.
    Write,
    /// 평가하다, 판결하다.
    Judge,
    /// 시인하다, 고백하다.
    Admit,
    /// 부인하다, 일축하다.
    Deny,
    /// 하소연하다, 토로하다.
    Complain,
    /// 칭찬하다, 환영하다.
    Praise,
    /// 회고하다, 술회하다.
    Recall,
    /// 불쾌감을 드러내다: a feeling shown by the words.
    Express,
    /// 외치다, 절규하다.
    Shout,
    /// 부르다, 표현하다: a name given.
    Call,
}

/// A part of the text: where it stands and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Excerpt<'t> {
    #[cfg_attr(feature = "serde", serde(flatten))]
    span: Span,
    text: Cow<'t, str>,
}

impl Excerpt<'_> {
    /// Where it stands, in bytes of the caller's text.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }

    /// The words as they stand in the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    fn into_owned(self) -> Excerpt<'static> {
        Excerpt { span: self.span, text: Cow::Owned(self.text.into_owned()) }
    }
}

impl fmt::Display for Excerpt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A quotation. The mention's span is its content, without marks.
///
/// ```
/// use sasil::{Extract, QuoteExtractor, QuoteType};
///
/// let text = "노조 관계자는 “더는 물러설 곳이 없다”고 말했다.";
/// let mention = QuoteExtractor::new().mentions(text).next().unwrap();
/// assert_eq!(mention.as_str(), "더는 물러설 곳이 없다");
/// let quote = mention.value();
/// assert_eq!(quote.quote_type(), QuoteType::Direct);
/// assert_eq!(quote.source().unwrap().as_str(), "노조 관계자");
/// assert_eq!(quote.source_name(), Some("노조 관계자"));
/// assert_eq!(quote.cue().unwrap().as_str(), "말했다");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Quote<'t> {
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    quote_type: QuoteType,
    source: Option<Excerpt<'t>>,
    source_name: Option<Arc<str>>,
    cue: Option<Excerpt<'t>>,
    #[cfg_attr(feature = "serde", serde(skip))]
    cue_kind: Option<CueKind>,
    #[cfg_attr(feature = "serde", serde(skip))]
    lemma: Option<&'static str>,
    #[cfg_attr(feature = "serde", serde(skip))]
    mended: bool,
}

impl<'t> Quote<'t> {
    /// Direct, mixed or indirect.
    #[must_use]
    pub fn quote_type(&self) -> QuoteType {
        self.quote_type
    }

    /// The speaker's phrase as it stands in the sentence, without its particle: name,
    /// affiliation and title, a role, a body or a pronoun.
    #[must_use]
    pub fn source(&self) -> Option<&Excerpt<'t>> {
        self.source.as_ref()
    }

    /// Who that is: the person's fullest name in the text, else the organisation's
    /// canonical name, else the phrase. Given also where the sentence names nobody and
    /// the text before it does.
    #[must_use]
    pub fn source_name(&self) -> Option<&str> {
        self.source_name.as_deref()
    }

    /// Whether the speaker was taken from the text before because the sentence names none.
    #[must_use]
    pub fn source_was_inferred(&self) -> bool {
        self.source.is_none() && self.source_name.is_some()
    }

    /// The verb of saying as it stands: `말했다`, `따르면`.
    #[must_use]
    pub fn cue(&self) -> Option<&Excerpt<'t>> {
        self.cue.as_ref()
    }

    /// What the verb of saying says of the saying; `None` without a verb and for 따르면.
    #[must_use]
    pub fn cue_kind(&self) -> Option<CueKind> {
        self.cue_kind
    }

    /// The dictionary form of the verb of saying: `말하다`, `목소리를 높이다`.
    #[must_use]
    pub fn cue_lemma(&self) -> Option<&str> {
        self.lemma
    }

    /// Whether one of its marks was missing in the text and had to be supposed.
    #[must_use]
    pub fn was_mended(&self) -> bool {
        self.mended
    }

    #[cfg(feature = "serde")]
    pub(crate) fn in_unit(&self, map: &crate::OffsetMap<'_>) -> Self {
        let moved = |e: &Option<_>| e.clone().map(|e: Excerpt<'_>| Excerpt { span: map.span(e.span), ..e });
        Self { source: moved(&self.source), cue: moved(&self.cue), ..self.clone() }
    }
}

impl Value for Quote<'_> {
    const KIND: Kind = Kind::Quote;
}

impl IntoOwned for Quote<'_> {
    type Owned = Quote<'static>;

    fn into_owned(self) -> Quote<'static> {
        Quote {
            quote_type: self.quote_type,
            source: self.source.map(Excerpt::into_owned),
            source_name: self.source_name,
            cue: self.cue.map(Excerpt::into_owned),
            cue_kind: self.cue_kind,
            lemma: self.lemma,
            mended: self.mended,
        }
    }
}

impl fmt::Display for Quote<'_> {
    /// `type | source | source_name | cue`, with `-` for what is not there.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = self.source.as_ref().map_or("-", |e| e.as_str());
        let name = self.source_name.as_deref().unwrap_or("-");
        let cue = self.cue.as_ref().map_or("-", |e| e.as_str());
        write!(f, "{} | {source} | {name} | {cue}", self.quote_type)
    }
}

/// A quotation in view offsets, placed in the caller's text.
pub(crate) fn place<'t>(source: &SourceText<'t>, found: Found<resolve::Reading>) -> Mention<'t, Quote<'t>> {
    let excerpt = |span: Span| {
        let span = source.original_span(span);
        Excerpt { span, text: Cow::Borrowed(source.original().get(span.range()).unwrap_or_default()) }
    };
    let Found { span, value } = found;
    let quote = Quote {
        quote_type: value.quote_type,
        source: value.source.map(excerpt),
        source_name: value.source_name,
        cue: value.cue.map(excerpt),
        cue_kind: value.cue_kind,
        lemma: value.lemma,
        mended: value.mended,
    };
    source.mention(Found { span, value: quote })
}

/// Finds quotations, with the people and organisations that they need.
#[derive(Clone, Debug, Default)]
pub struct QuoteExtractor {
    organisations: Arc<OrgList>,
}

impl QuoteExtractor {
    /// An extractor of quotations, with the built-in list of organisations.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Extract for QuoteExtractor {
    type Value<'t> = Quote<'t>;

    fn mentions<'t>(&self, text: &'t str) -> Mentions<'t, Quote<'t>> {
        let list = Arc::clone(&self.organisations);
        Mentions::of_whole(text, move |source, _, out| {
            let view = source.view();
            let mut drafts = Vec::new();
            scan::scan(view, &mut drafts);
            let (mut names, mut people) = (Vec::new(), Vec::new());
            if !drafts.is_empty() {
                let words = Words::new(view);
                org::scan::scan(&words, &list, &mut names);
                person::scan::scan(&words, &names, &mut people);
            }
            let organisations = org::resolve::resolve(view, &list, &names, None);
            let people = person::resolve::resolve(view, &people, &organisations);
            let found = resolve::resolve(view, &drafts, &organisations, &people);
            out.extend(found.into_iter().map(|f| place(source, f)));
        })
    }
}
