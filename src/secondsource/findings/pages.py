"""Findings about a page: headlines that go further, what a copy left out, impossible dates, stubs, pages not read."""

from collections.abc import Sequence
from functools import cache

from secondsource.claims.read import ClaimSet
from secondsource.claims.said import Said
from secondsource.findings.finding import by_id, finding
from secondsource.mentions.nouns import common_noun, covers
from secondsource.records import Article, Claim, Context, Finding, Sentence
from secondsource.tables import read_table
from secondsource.text import tokens

__all__ = ["charged_headlines", "headlines", "impossible_dates", "left_out", "other_events", "stubs", "unread"]

# A page that carries less than this share of another page's sentences took a passage from it; what it lacks was never
# on its desk as a whole, so nothing can be said to be left out.
_COPIED_ENOUGH = 0.3


def headlines(read: ClaimSet) -> list[Finding]:
    """Headline goes further: words beside a headline's figure that no sentence gives, or a value that none allows."""
    made = []
    claims = by_id(read)
    for figure, claim_id in zip(read.figures, read.figure_ids, strict=True):
        for row in figure.said:
            if row.part == "headline" and row.mention.attribution is None:
                made += _further(row, figure.said, claims[claim_id], read)
    return made


def _further(row: Said, said: Sequence[Said], claim: Claim, read: ClaimSet) -> list[Finding]:
    body = [r for r in said if r.part != "headline"]
    article = read.material.by_id[row.article]
    if not body:
        return _value_of_its_own(row, claim, article, read)
    added = _added_words(row, body)
    if not added:
        return []
    where = "on the page" if len(read.material.articles) == 1 else "on any page"
    words = f"no source {where} says \u201c{added}\u201d of the {body[0].mention.text}"
    text = f"\u201c{row.mention.text}\u201d ({article.name}): {words}"
    return [
        finding("headline goes further", text, [claim], read=read, articles=[row.article], sentences=[row.sentence])
    ]


def _added_words(row: Said, body: Sequence[Said]) -> str | None:
    """What the headline says of the counted things that no sentence says of them."""
    context = row.mention.context or Context()
    if not context.of:
        return None
    stems = {_stem(w) for w in _content(context.of)}
    given = {_stem(w) for r in body for w in _said_of(r)}
    return context.of if stems and not stems & given else None


def _said_of(row: Said) -> list[str]:
    context = row.mention.context or Context()
    return [*_content(context.of or ""), *context.modifiers, *_content(row.mention.text)]


def _content(text: str) -> list[str]:
    small = {"the", "a", "an", "of", "their", "its", "his", "her", "in", "and"}
    return [t.folded for t in tokens(text) if t.folded not in small]


def _stem(word: str) -> str:
    return word.removesuffix("s").removesuffix("'") if len(word) > 3 else word


def _value_of_its_own(row: Said, claim: Claim, article: Article, read: ClaimSet) -> list[Finding]:
    """A headline's figure that no sentence of the page has, though the page has others for the same thing."""
    context = row.mention.context or Context()
    rivals = [
        other
        for other in read.figures
        if any(
            r.article == row.article and r.part != "headline" and _rival(context, r.mention.context) for r in other.said
        )
    ]
    low, high = row.mention.value["low"], row.mention.value["high"]
    if not rivals and (other := _same_number_of(row, read)) is not None:
        noun = other.mention.value.get("counted") or other.mention.text
        text = f"\u201c{row.mention.text}\u201d ({article.name}): the page gives the number of {noun}"
        return [
            finding("headline goes further", text, [claim], read=read, articles=[row.article], sentences=[row.sentence])
        ]
    if not rivals or any(_allows(o.low, o.high, low, high) for o in rivals):
        return []
    text = f"\u201c{row.mention.text}\u201d ({article.name}): no sentence of the page gives it"
    return [
        finding("headline goes further", text, [claim], read=read, articles=[row.article], sentences=[row.sentence])
    ]


def _same_number_of(row: Said, read: ClaimSet) -> Said | None:
    """The body's figure that the headline's number was taken from, though it counts other things (jobs, families)."""
    context, value = row.mention.context or Context(), row.mention.value
    found = None
    for figure in read.figures:
        for other in figure.said:
            if other.article != row.article or other.part == "headline" or other.mention.value.get("unit"):
                continue
            theirs = other.mention.context or Context()
            if (other.mention.value["low"], other.mention.value["high"]) != (value["low"], value["high"]):
                continue
            if not context.head or not theirs.head or value.get("unit") or _one_kind(context.head, theirs.head):
                return None
            found = found or other
    return found


def _one_kind(one: str, two: str) -> bool:
    return one == two or covers(one, two) or covers(two, one) or common_noun(one, two) is not None


def _rival(one: Context, two: Context | None) -> bool:
    """Whether a sentence counts the same thing in the same act."""
    if two is None or not one.head or not two.head or one.predicate != two.predicate:
        return False
    return covers(one.head, two.head) or covers(two.head, one.head)


def charged_headlines(read: ClaimSet) -> list[Finding]:
    """Headline goes further: a word that settles intent, guilt, cause or outcome, and no sentence says so."""
    made = []
    for article in read.material.articles:
        sentences = read.material.sentences[article.id]
        body = " ".join(s.text for s in sentences if s.part == "body").lower()
        words = [t.folded for t in tokens(article.headline)]
        charged = [w for w in words if w in _charges() and not _supports(_charges()[w], body)]
        if charged and len(body.split()) >= _WORDS_OF_A_REPORT:
            said = " and ".join(f"\u201c{w}\u201d" for w in dict.fromkeys(charged))
            text = f"\u201c{article.headline}\u201d ({article.name}): no sentence of the page says {said}"
            at = [s.id for s in sentences if s.part == "headline"]
            made.append(finding("headline goes further", text, read=read, articles=[article.id], sentences=at))
    return made


_WORDS_OF_A_REPORT = 40  # a stub's headline may well say more than its two lines


@cache
def _charges() -> dict[str, tuple[str, ...]]:
    rows = read_table("charges.tsv")
    return {form.strip(): tuple(row[1].split("|")) for row in rows for form in row[0].split(",")}


def _supports(beginnings: Sequence[str], body: str) -> bool:
    return any(f" {beginning}" in f" {body}" for beginning in beginnings)


def _allows(low: float | None, high: float | None, wanted_low: float | None, wanted_high: float | None) -> bool:
    """Whether a headline's interval holds all that the body's does: rounding up to "dozens" is no claim of its own."""
    below = wanted_low is None or (low is not None and low >= wanted_low)
    above = wanted_high is None or (high is not None and high <= wanted_high)
    return below and above


def left_out(read: ClaimSet) -> list[Finding]:
    """Left out: body sentences of the text that a page copies which it does not carry."""
    links: dict[str, dict[str, set[str]]] = {}
    of = read.material.sentence
    for group in read.material.links.values():
        for link in group:
            if link.kind in ("verbatim", "edited") and link.b in of and link.a in of and link.direction == "known":
                links.setdefault(of[link.a].article, {}).setdefault(of[link.b].article, set()).add(link.b)
    made = []
    for copy, by_source in sorted(links.items()):
        source, carried = max(by_source.items(), key=lambda item: (len(item[1]), item[0]))
        body = [s for s in read.material.sentences[source] if s.part == "body"]
        cut = [s for s in body if s.id not in carried]
        if cut and len(body) - len(cut) >= _COPIED_ENOUGH * len(body):
            made.append(_left_out(copy, source, cut, read))
    return made


def _left_out(copy: str, source: str, cut: Sequence[Sentence], read: ClaimSet) -> Finding:
    article = read.material.by_id[source]
    whose = f"{article.agency}'s" if article.agency else f"{article.name}'s"
    count = "one" if len(cut) == 1 else "two" if len(cut) == 2 else str(len(cut))
    words = "; ".join(f"\u201c{_opening(s.text)}\u201d" for s in cut[:4]) + (" \u2026" if len(cut) > 4 else "")
    text = f"{read.material.by_id[copy].name} cut {count} of {whose} sentences: {words}"
    lost = [c for c in read.claims if any(m.sentence in {s.id for s in cut} for m in c.mentions)]
    return finding("left out", text, lost, read=read, articles=[copy], sentences=[s.id for s in cut])


def _opening(text: str) -> str:
    words = text.split()
    return " ".join(words[:9]) + (" \u2026" if len(words) > 9 else "")


def impossible_dates(read: ClaimSet) -> list[Finding]:
    """Impossible date: a weekday that does not fit its date, a day that no month has."""
    made = []
    for article in read.material.articles:
        for mention in read.material.readings[article.id].mentions:
            if mention.kind == "date" and mention.value.get("basis") == "impossible":
                at = [s.id for s in read.material.sentences[article.id] if s.start <= mention.start < s.end]
                why = mention.value.get("why")
                text = f"{article.name}: \u201c{mention.text}\u201d" + (f": {why}" if why else "")
                made.append(finding("impossible date", text, read=read, articles=[article.id], sentences=at))
    return made


def other_events(read: ClaimSet) -> list[Finding]:
    """May be another event: a page that stands between this story and a like one."""
    return [
        finding("may be another event", f"{a.name}: may report another event", read=read, articles=[a.id], sentences=[])
        for a in read.material.articles
        if a.id in read.material.doubtful and len(read.material.articles) > 1
    ]


def stubs(read: ClaimSet) -> list[Finding]:
    """Too short: a stub gets no verdict."""
    return [
        finding("too short", f"{a.name}: too short to tell whose copy it is", read=read, articles=[a.id], sentences=[])
        for a in read.material.articles
        if a.derivation == "too short"
    ]


def unread(read: ClaimSet) -> list[Finding]:
    """Not read: a page whose claims could not be read is never silence."""
    return [
        finding("not read", f"{a.name}: {a.why_not or 'not read for claims'}", read=read, articles=[a.id], sentences=[])
        for a in read.material.articles
        if not a.claims_read
    ]
