"""One claim: who says it, how they know, who heard it, where it is printed, and the sentences behind it."""

from collections.abc import Sequence

from secondsource.records import Claim, ClaimMention, Relation
from secondsource.report.front import numeral
from secondsource.report.markup import details, element, listing, safe, slug
from secondsource.report.ranges import ranges
from secondsource.report.view import View, article_link, claim_link, claim_words, colour, origin_words, sentence_link
from secondsource.wording import count_words, when_words
from secondsource.wording.counts import evidence_lines, outlet_words
from secondsource.wording.names import source_names
from secondsource.wording.plain import capital, plural

__all__ = ["claim_inside", "claim_part"]

_PRINTED = 3  # sentences of one origin shown whole before the further pages are only named
_NAMED = 12  # further pages named
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
    inside = element("div", claim_inside(claim, view), class_="open", id=slug(claim.id))  # a link to it opens it
    return details(_summary(claim, view), inside, class_="claim")


def claim_inside(claim: Claim, view: View) -> str:
    """Write what a claim rests on: figures to scale, who says it, its time, its neighbours, its sentences."""
    beside = _evidence(claim, view) + _when(claim) + _related(claim, view)
    return element("div", ranges(claim, view) + beside, class_="known") + _printed(claim, view)


def _summary(claim: Claim, view: View) -> str:
    names = ", ".join(safe(name) for name in source_names(claim, view.sources))
    count = element("b", count_words(claim)) + (f": {names}" if names else "")
    what = element("span", claim_words(claim, view), class_="what")
    rests = element("span", count, class_="rests")
    return numeral(claim) + what + " " + rests + " " + element("span", outlet_words(claim), class_="outlets")


def _evidence(claim: Claim, view: View) -> str:
    told = [e for e in claim.evidence if not e.repeats]
    words = evidence_lines(told, view.dossier, view.sources, view.labels)
    parties = {view.sources[name].party for name in claim.support.witnesses if name in view.sources}
    known = sorted(safe(party) for party in parties if party != "unknown")
    counted = f"counted as {plural(len(known), 'party', 'parties')}: {', '.join(known)}" if len(known) > 1 else ""
    return element("h3", "Who says it") + listing([*map(safe, words), *([counted] if counted else [])])


def _when(claim: Claim) -> str:
    if claim.time.start is None:
        return ""
    why = f" — {safe(claim.time.why)}" if claim.time.why else ""
    return element("h3", "When") + element("p", f"{safe(when_words(claim.time))}{why}")


def _related(claim: Claim, view: View) -> str:
    found = [relation for relation in view.dossier.relations if claim.id in (relation.a, relation.b)]
    items = [_relation(relation, claim, view) for relation in found]
    parts = [claim_link(view, view.claims[part]) for part in claim.parts if part in view.claims]
    if parts:
        items.append("the sum of " + "; ".join(parts))
    return element("h3", "Beside other claims") + listing(items) if items else ""


def _relation(relation: Relation, claim: Claim, view: View) -> str:
    forward, backward = _RELATED.get(relation.kind, (relation.kind, relation.kind))
    other = relation.b if relation.a == claim.id else relation.a
    words = forward if relation.a == claim.id else backward
    link = claim_link(view, view.claims[other]) if other in view.claims else safe(other)
    return f"{words}: {link}" + (f" ({safe(relation.why)})" if relation.why else "")


def _printed(claim: Claim, view: View) -> str:
    """The sentences, gathered by whose words they are: many pages of one text read as one."""
    by_origin: dict[str | None, list[ClaimMention]] = {}
    for mention in claim.mentions:
        by_origin.setdefault(mention.origin, []).append(mention)
    parts = "".join(_of_origin(origin, mentions, view) for origin, mentions in by_origin.items())
    return element("div", element("h3", "Where it stands") + parts, class_="stands") if parts else ""


def _of_origin(origin: str | None, mentions: Sequence[ClaimMention], view: View) -> str:
    pages = list(dict.fromkeys(view.sentences[m.sentence].article for m in mentions if m.sentence in view.sentences))
    head = f"{capital(origin_words(view, origin))}, on {plural(len(pages), 'page')}"
    shown = "".join(_sentence(mention, view) for mention in mentions[:_PRINTED])
    rest = [m for m in mentions[_PRINTED:] if m.sentence in view.sentences]
    return element("div", element("h4", head) + shown + _rest(rest, view), class_=f"lineage {colour(view, origin)}")


def _rest(mentions: Sequence[ClaimMention], view: View) -> str:
    """Name the further pages, the first of them as links."""
    if not mentions:
        return ""
    by_page = {view.sentences[mention.sentence].article: mention.sentence for mention in reversed(mentions)}
    links = [sentence_link(view, by_page[page], safe(view.labels[page])) for page in reversed(by_page)]
    more = f" and {len(links) - _NAMED} more" if len(links) > _NAMED else ""
    return element("p", f"and in {', '.join(links[:_NAMED])}{more}", class_="note")


def _sentence(mention: ClaimMention, view: View) -> str:
    sentence = view.sentences.get(mention.sentence)
    if sentence is None:
        return ""
    article = view.articles[sentence.article]
    first, last = max(mention.start - sentence.start, 0), max(mention.end - sentence.start, 0)
    text = sentence.text
    marked = f"{safe(text[:first])}<mark>{safe(text[first:last])}</mark>{safe(text[last:])}"
    source = view.sources.get(mention.source or "")
    told = [
        article_link(view, article.id),
        safe(when_words(article.published)) if article.published.start else "time not known",
        f"source: {safe(source.name)}" if source else "no source given",
        f"through {safe(mention.channel)}" if mention.channel else "",
        "headline" if sentence.part == "headline" else "",
    ]
    by = element("footer", " · ".join(part for part in told if part))
    return element("blockquote", element("p", sentence_link(view, sentence.id, marked), dir="auto") + by)
