"""One claim: who says it, how they know, who heard it, where it is printed, and the sentences behind it."""

from collections.abc import Sequence

from secondsource.records import Claim, ClaimMention, Relation
from secondsource.report.markup import details, element, listing, safe, slug
from secondsource.report.ranges import ranges
from secondsource.report.view import View, article_link, claim_link, colour, origin_words, sentence_link
from secondsource.wording import count_words, evidence_words, when_words
from secondsource.wording.counts import outlet_words
from secondsource.wording.names import source_names
from secondsource.wording.plain import capital, plural

__all__ = ["claim_part"]

_PRINTED = 3  # sentences of one origin shown whole before the further pages are only named
_RELATED = {
    "refines": ("is stricter than", "is put more exactly by"),
    "part of": ("is part of", "has the part"),
    "compatible": ("can hold beside", "can hold beside"),
    "conflicts": ("cannot hold beside", "cannot hold beside"),
    "updates": ("replaces", "was replaced by"),
    "scope": ("counts another scope than", "counts another scope than"),
    "conversion": ("is converted from", "is converted to"),
    "denies": ("denies", "is denied by"),
}


def claim_part(claim: Claim, view: View) -> str:
    """Write a claim that opens to everything it rests on."""
    inside = ranges(claim, view) + _evidence(claim, view) + _when(claim) + _related(claim, view) + _printed(claim, view)
    return details(_summary(claim, view), element("div", inside, class_="open"), class_="claim", id=slug(claim.id))


def _summary(claim: Claim, view: View) -> str:
    text = f"“{safe(claim.text)}”" if claim.kind == "quotation" else capital(safe(claim.text))
    denied = "denied: " if claim.polarity == "denied" else ""
    names = ", ".join(safe(name) for name in source_names(claim, view.sources))
    count = element("b", count_words(claim)) + (f": {names}" if names else "")
    outlets = element("span", outlet_words(claim), class_="outlets")
    return element("span", denied + text, class_="what") + " " + element("span", f"{count} {outlets}", class_="rests")


def _evidence(claim: Claim, view: View) -> str:
    said = [e for e in claim.evidence if not e.repeats]
    words = dict.fromkeys(evidence_words(e, view.dossier, view.sources, view.labels) for e in said)
    items = [safe(word) for word in words]
    parties = {view.sources[name].party for name in claim.support.witnesses if name in view.sources}
    known = sorted(safe(party) for party in parties if party != "unknown")
    counted = f"counted as {plural(len(known), 'party', 'parties')}: {', '.join(known)}" if len(known) > 1 else ""
    return element("h3", "Who says it") + listing([*items, *([counted] if counted else [])])


def _when(claim: Claim) -> str:
    if claim.time.start is None:
        return ""
    why = f" — {safe(claim.time.why)}" if claim.time.why else ""
    return element("p", f"Time: {safe(when_words(claim.time))}{why}", class_="note")


def _related(claim: Claim, view: View) -> str:
    found = [relation for relation in view.dossier.relations if claim.id in (relation.a, relation.b)]
    items = [_relation(relation, claim, view) for relation in found]
    parts = [claim_link(view.claims[part]) for part in claim.parts if part in view.claims]
    if parts:
        items.append("the sum of " + "; ".join(parts))
    return element("h3", "Beside other claims") + listing(items) if items else ""


def _relation(relation: Relation, claim: Claim, view: View) -> str:
    forward, backward = _RELATED.get(relation.kind, (relation.kind, relation.kind))
    other = relation.b if relation.a == claim.id else relation.a
    words = forward if relation.a == claim.id else backward
    link = claim_link(view.claims[other]) if other in view.claims else safe(other)
    return f"{words} {link}" + (f" ({safe(relation.why)})" if relation.why else "")


def _printed(claim: Claim, view: View) -> str:
    """The sentences, gathered by whose words they are: many pages of one text read as one."""
    by_origin: dict[str | None, list[ClaimMention]] = {}
    for mention in claim.mentions:
        by_origin.setdefault(mention.origin, []).append(mention)
    parts = [_of_origin(origin, mentions, view) for origin, mentions in by_origin.items()]
    return element("h3", "Where it stands") + "".join(parts) if parts else ""


def _of_origin(origin: str | None, mentions: Sequence[ClaimMention], view: View) -> str:
    pages = list(dict.fromkeys(view.sentences[m.sentence].article for m in mentions if m.sentence in view.sentences))
    head = f"{capital(origin_words(view, origin))}, on {plural(len(pages), 'page')}"
    shown = "".join(_sentence(mention, view) for mention in mentions[:_PRINTED])
    rest = [sentence_link(m.sentence, _label(m, view)) for m in mentions[_PRINTED:]]
    more = element("p", f"and in {', '.join(rest)}", class_="note") if rest else ""
    return element("div", element("h4", head) + shown + more, class_=f"lineage {colour(view, origin)}")


def _label(mention: ClaimMention, view: View) -> str:
    sentence = view.sentences.get(mention.sentence)
    return safe(view.labels[sentence.article]) if sentence else safe(mention.outlet)


def _sentence(mention: ClaimMention, view: View) -> str:
    sentence = view.sentences.get(mention.sentence)
    if sentence is None:
        return ""
    article = view.articles[sentence.article]
    first, last = mention.start - sentence.start, mention.end - sentence.start
    text = sentence.text
    marked = f"{safe(text[:first])}<mark>{safe(text[first:last])}</mark>{safe(text[last:])}"
    source = view.sources.get(mention.source or "")
    said = [
        article_link(view, article.id),
        safe(when_words(article.published)) if article.published.start else "time not known",
        f"source: {safe(source.name)}" if source else "no source given",
        f"through {safe(mention.channel)}" if mention.channel else "",
        "headline" if sentence.part == "headline" else "",
    ]
    by = element("footer", " · ".join(part for part in said if part))
    return element("blockquote", sentence_link(sentence.id, marked) + by, dir="auto")
