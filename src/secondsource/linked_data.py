"""The dossier as linked data: schema.org for pages and claims, Web Annotation for where they stand, PROV-O for copy.

JSON-LD 1.1 with its context written out, so that nothing has to be fetched to read it. Keys of annotations are those of
the Web Annotation Data Model; positions count code points of the article's canonical text, whose SHA-256 is given.
No page's text is in it but the words of each mention and a few around them. What vocabularies have no word for, such as
how many independent sources a claim rests on, stands under ``urn:secondsource:terms:``.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from secondsource.records import Article, Claim, Dossier, Origin, Sentence, Source, When
from secondsource.wording import count_words, one_line

__all__ = ["CONTEXT", "json_ld", "prov_o", "unnamed"]

_WITNESS = "a witness"
_AROUND = 32  # code points of prefix and suffix: the examples of the Web Annotation model have about as many
CONTEXT: Mapping[str, Any] = {
    "@vocab": "https://schema.org/",
    "oa": "http://www.w3.org/ns/oa#",
    "prov": "http://www.w3.org/ns/prov#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "ss": "urn:secondsource:terms:",
    "id": "@id",
    "type": "@type",
    "appearance": {"@id": "https://schema.org/appearance", "@type": "@id"},
    "isBasedOn": {"@id": "https://schema.org/isBasedOn", "@type": "@id"},
    "hasPart": {"@id": "https://schema.org/hasPart", "@type": "@id"},
    "Annotation": "oa:Annotation",
    "SpecificResource": "oa:SpecificResource",
    "TextPositionSelector": "oa:TextPositionSelector",
    "TextQuoteSelector": "oa:TextQuoteSelector",
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
    "identifying": "oa:identifying",
    "body": {"@id": "oa:hasBody", "@type": "@id"},
    "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": {"@id": "oa:hasSelector", "@type": "@id"},
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
    "exact": "oa:exact",
    "prefix": "oa:prefix",
    "suffix": "oa:suffix",
    **{
        f"prov:{name}": {"@type": "@id"}
        for name in ("wasDerivedFrom", "wasAttributedTo", "wasGeneratedBy", "used", "entity", "alternateOf")
    },
}


def json_ld(dossier: Dossier) -> dict[str, Any]:
    """Give a dossier as one JSON-LD object: pages, claims, sources, an annotation for every mention, and provenance.

    A private witness is not named. Only JSON values, in a fixed order (JSON-LD 1.1, Web Annotation Data Model, PROV-O).
    """
    sources = [_agent(source, _newsrooms(dossier)) for source in dossier.sources]
    claims = [_claim(claim, dossier) for claim in sorted(dossier.claims, key=lambda claim: claim.rank)]
    articles = {article.id: article for article in dossier.articles}
    sentences = {sentence.id: sentence for sentence in dossier.sentences}
    notes = [note for claim in dossier.claims for note in _annotations(claim, articles, sentences)]
    pages = [_page(article, dossier) for article in dossier.articles]
    return {"@context": dict(CONTEXT), "@graph": [*_origins_and_work(dossier), *pages, *sources, *claims, *notes]}


def prov_o(dossier: Dossier) -> dict[str, Any]:
    """Give only where the texts and claims come from, as PROV-O in JSON-LD."""
    pages = [_provenance(article, dossier) for article in dossier.articles]
    claims = [
        {"id": _iri(c.id), "type": "prov:Entity", **_of_claim(c)} for c in sorted(dossier.claims, key=lambda c: c.rank)
    ]
    agents = [_agent(source, _newsrooms(dossier)) for source in dossier.sources]
    return {"@context": dict(CONTEXT), "@graph": [*_origins_and_work(dossier), *pages, *agents, *claims]}


def _iri(*parts: str) -> str:
    """Name a thing of the dossier: its ids are hashes of content, so the same page has one name everywhere.

    >>> _iri("clm-1 ü", "0")
    'urn:secondsource:clm-1%20%C3%BC:0'
    """
    return "urn:secondsource:" + ":".join(quote(_whole(part), safe="-._~") for part in parts)


def _whole(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _newsrooms(dossier: Dossier) -> frozenset[str]:
    return frozenset([*(a.outlet for a in dossier.articles), *(o.name for o in dossier.origins)])


def _agent(source: Source, newsrooms: frozenset[str]) -> dict[str, Any]:
    """Whoever stated something; somebody who merely saw it is a private person, whose name stays in the pages."""
    private = _is_private(source, newsrooms)
    name = _WITNESS if private else one_line(source.name)
    role = {} if private or not source.role else {"description": one_line(source.role)}
    return {
        "id": _iri(source.id),
        "type": "prov:Agent",
        "name": name,
        **role,
        "ss:kind": source.kind,
        "ss:party": "unknown" if private else one_line(source.party),
    }


def _is_private(source: Source, newsrooms: frozenset[str]) -> bool:
    return source.kind == "witness" and source.name not in newsrooms


def unnamed(text: str, dossier: Dossier) -> str:
    """Give a line of a dossier without the names of private witnesses, for whatever is sent on."""
    newsrooms = _newsrooms(dossier)
    for source in dossier.sources:
        if _is_private(source, newsrooms):
            for name in sorted({source.name, *source.aliases}, key=lambda name: (-len(name), name)):
                text = text.replace(one_line(name), _WITNESS)
    return text


def _page(article: Article, dossier: Dossier) -> dict[str, Any]:
    url = {"url": article.url} if article.url and article.url.lower().startswith(("http://", "https://")) else {}
    given = {
        "inLanguage": article.language,
        "creditText": "; ".join(one_line(credit.text) for credit in article.credits),
        "dateline": article.dateline and one_line(article.dateline),
        "articleSection": [one_line(section) for section in article.section],
    }
    owner = {"parentOrganization": _organization(article.owner)} if article.owner else {}
    byline = {"author": {"type": "Person", "name": one_line(article.byline)}} if article.byline else {}
    based = _copied_from(article, dossier)
    return {
        **_provenance(article, dossier),
        "type": ["NewsArticle", "prov:Entity"],
        "headline": one_line(article.headline),
        **url,
        **_published(article.published),
        **{name: value for name, value in given.items() if value},
        "publisher": {**_organization(article.outlet), **owner},
        **byline,
        **({"isBasedOn": [_iri(name) for name in based]} if based else {}),
    }


def _organization(name: str) -> dict[str, Any]:
    return {"type": "Organization", "name": one_line(name)}


def _published(when: When) -> dict[str, Any]:
    """The date of publication, where it is known to the day; how it is known stands beside it."""
    if when.start is None:
        return {}
    known = {"ss:publishedKnownBy": when.basis}
    if when.precision in ("second", "minute", "day") and when.start[:10] == (when.end or when.start)[:10]:
        return {"datePublished": when.start, **known}
    return {"ss:publishedFrom": when.start, "ss:publishedUntil": when.end or when.start, **known}


def _copied_from(article: Article, dossier: Dossier) -> list[str]:
    """The pages whose text this one carries, where the direction is known; in the order of their pages."""
    return _linked(article, dossier, "known")


def _linked(article: Article, dossier: Dossier, direction: str) -> list[str]:
    of = {sentence.id: sentence.article for sentence in dossier.sentences}
    found = {
        of[link.b]
        for link in dossier.copy_links
        if link.direction == direction and of.get(link.a) == article.id and link.b in of and link.kind != "quotation"
    }
    return [other.id for other in dossier.articles if other.id in found - {article.id}]


def _provenance(article: Article, dossier: Dossier) -> dict[str, Any]:
    """What an article was made from: pages and texts in known direction; who copied whom is not guessed."""
    carried = [f.origin for f in dossier.families if any(m.article == article.id for m in f.members)]
    origins = {origin.id: origin for origin in dossier.origins}
    texts = [name for name in carried if name in origins and origins[name].kind != "article"]
    derived = [*(_iri(name) for name in _copied_from(article, dossier)), *(_iri(name) for name in texts)]
    alike = [_iri(name) for name in _linked(article, dossier, "unknown")]
    return {
        "id": _iri(article.id),
        "type": "prov:Entity",
        "ss:textSha256": article.sha256,
        "ss:derivation": article.derivation,
        **({"prov:wasDerivedFrom": derived} if derived else {}),
        **({"prov:alternateOf": alike} if alike else {}),
    }


def _claim(claim: Claim, dossier: Dossier) -> dict[str, Any]:
    of = {sentence.id: sentence.article for sentence in dossier.sentences}
    stated = {of[mention.sentence] for mention in claim.mentions if mention.sentence in of}
    support = claim.support
    return {
        "id": _iri(claim.id),
        "type": ["Claim", "prov:Entity"],
        "text": one_line(claim.text),
        "appearance": [_iri(article.id) for article in dossier.articles if article.id in stated],
        **_value(claim),
        "ss:nature": claim.nature,
        "ss:independentSources": count_words(claim),
        "ss:independentLow": support.independent.low,
        "ss:independentHigh": support.independent.high,
        "ss:against": support.against,
        "ss:outletsLow": support.outlets.low,
        "ss:outletsHigh": support.outlets.high,
        **_of_claim(claim),
    }


def _of_claim(claim: Claim) -> dict[str, Any]:
    told = dict.fromkeys(
        e.source for e in claim.evidence if e.source and e.stance == "for" and e.status == "current" and not e.repeats
    )
    parts = {"prov:wasDerivedFrom": [_iri(part) for part in claim.parts]} if claim.parts else {}
    return {**({"prov:wasAttributedTo": [_iri(name) for name in told]} if told else {}), **parts}


def _value(claim: Claim) -> dict[str, Any]:
    value = claim.value
    if value is None:
        return {}
    bounds = {"minValue": value.low, "maxValue": value.high, "unitText": value.unit or value.counted}
    known = {name: bound for name, bound in bounds.items() if bound is not None}
    return {"about": {"type": "QuantitativeValue", **known}}


def _annotations(
    claim: Claim, articles: Mapping[str, Article], sentences: Mapping[str, Sentence]
) -> Iterable[dict[str, Any]]:
    for number, mention in enumerate(claim.mentions):
        sentence = sentences.get(mention.sentence)
        if sentence is None or sentence.article not in articles:
            continue
        article = articles[sentence.article]
        yield {
            "id": _iri(claim.id, str(number)),
            "type": "Annotation",
            "motivation": "identifying",
            "body": _iri(claim.id),
            "target": {
                "type": "SpecificResource",
                "source": _iri(article.id),
                "selector": _selectors(article.text, mention.start, mention.end),
            },
        }


def _selectors(text: str, start: int, end: int) -> list[dict[str, Any]]:
    """Where in a text: by code points, and by its words with a few before and after."""
    quoted = {
        "exact": _whole(text[start:end]),
        "prefix": _whole(text[max(start - _AROUND, 0) : start]),
        "suffix": _whole(text[end : end + _AROUND]),
    }
    return [{"type": "TextPositionSelector", "start": start, "end": end}, {"type": "TextQuoteSelector", **quoted}]


def _origins_and_work(dossier: Dossier) -> Sequence[dict[str, Any]]:
    """The count itself as an activity over its pages, and the texts that pages carry whose own page was not seen."""
    story, count = _iri(dossier.story.id), _iri(dossier.story.id, "count")
    pages = [_iri(article.id) for article in dossier.articles]
    head: dict[str, Any] = {
        "id": story,
        "type": ["Dataset", "prov:Entity"],
        "name": one_line(dossier.story.headline),
        "description": unnamed(one_line(dossier.answer.line), dossier),
        "hasPart": [_iri(claim.id) for claim in dossier.claims],
        "prov:wasGeneratedBy": count,
        "ss:policy": dossier.policy.name,
    }
    work = {"id": count, "type": "prov:Activity", "prov:used": pages}
    return [head, work, *(_origin(origin) for origin in dossier.origins if origin.kind != "article")]


def _origin(origin: Origin) -> dict[str, Any]:
    whose = {"id": _iri(origin.id, "newsroom"), "type": ["Organization", "prov:Agent"], "name": one_line(origin.name)}
    return {
        "id": _iri(origin.id),
        "type": ["CreativeWork", "prov:Entity"],
        "ss:seen": origin.seen,
        "prov:wasAttributedTo": whose,
    }
