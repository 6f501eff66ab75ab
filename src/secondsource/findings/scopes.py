"""Findings about what a claim covers: one side only, not comparable, narrowed, label disputed, caption only, new."""

from collections.abc import Iterator, Sequence
from functools import cache

from secondsource.claims.agree import Figure, act, of_one_size, population
from secondsource.claims.read import ClaimSet
from secondsource.claims.said import Said
from secondsource.claims.support import UNKNOWN_PARTY, standing_sources
from secondsource.findings.finding import by_id, finding, joined, page_names, standing_names, value_text
from secondsource.mentions import annotate
from secondsource.records import Article, Claim, Context, Finding, Source
from secondsource.tables import read_table
from secondsource.text import tokens

__all__ = ["captions_only", "disputed_labels", "narrowed", "new_facts", "not_comparable", "one_side"]

_ASKED = ("event", "measurement")
_ATTRIBUTED = ("record", "statement", "witness", "measurement")
# What one side says that the other did: the other should be asked.
_HARM = frozenset((
    "killed", "injured", "killed or injured", "attacked", "destroyed", "damaged", "arrested", "detained", "kidnapped",
    "seized", "launched", "shot down", "burned", "displaced", "deported",
))  # fmt: skip
_ACCUSING = ("accuse", "accused", "accuses", "accusing", "blame", "blamed", "blames", "blaming", "alleged", "alleges")


# --- one side only ---------------------------------------------------------------------------------------------------


def one_side(read: ClaimSet) -> list[Finding]:
    """One side only: harm that one side says the other did, and the other is not heard on it."""
    named = {s.id: s for s in read.sources}
    opposed = _opposed(read, named)
    made = []
    for claim in read.claims:
        if claim.nature not in (*_ASKED, "utterance") or not _accuses(claim, read):
            continue
        parties = {named[s].party for s in standing_sources(claim.evidence) if s in named} - {UNKNOWN_PARTY}
        if len(parties) != 1:
            continue
        (side,) = parties
        silent = sorted(other for other in opposed.get(side, ()) if not _heard_on(claim, other, named))
        about = [other for other in silent if _names(claim, other, read)]
        if about:
            text = (
                f"{claim.text.rstrip('.')}: {joined(standing_names(claim, read))} only; {joined(about)} not heard on it"
            )
            made.append(finding("one side only", text, [claim], read=read))
    return made


def _opposed(read: ClaimSet, named: dict[str, Source]) -> dict[str, set[str]]:
    """Parties that contradict each other somewhere in the story: rival figures, denials, accusations."""
    found: dict[str, set[str]] = {}
    for one, other in (*_rivals(read, named), *_deniers(read, named)):
        if one != other and UNKNOWN_PARTY not in (one, other):
            found.setdefault(one, set()).add(other)
            found.setdefault(other, set()).add(one)
    return found


def _rivals(read: ClaimSet, named: dict[str, Source]) -> Iterator[tuple[str, str]]:
    for relating in read.relatings:
        if relating.kind == "conflicts":
            ours, theirs = (_parties(read.figures[i].said, named) for i in (relating.a, relating.b))
            yield from ((one, other) for one in sorted(ours) for other in sorted(theirs))


def _deniers(read: ClaimSet, named: dict[str, Source]) -> Iterator[tuple[str, str]]:
    for claim in read.claims:
        sides: dict[str, set[str]] = {"for": set(), "against": set()}
        for e in claim.evidence:
            if e.source in named and e.stance in sides and e.kind in _ATTRIBUTED:
                sides[e.stance].add(named[e.source].party)
        yield from ((one, other) for one in sorted(sides["for"]) for other in sorted(sides["against"]))


def _parties(said: Sequence[Said], named: dict[str, Source]) -> set[str]:
    return {named[r.source].party for r in said if r.source in named and r.kind in _ATTRIBUTED and r.stance == "for"}


def _accuses(claim: Claim, read: ClaimSet) -> bool:
    if claim.predicate in _HARM:
        return True
    cues = {r.mention.attribution.cue for r in read.said.get(claim.id, ()) if r.mention.attribution}
    return bool(cues & set(_ACCUSING))


def _heard_on(claim: Claim, party: str, named: dict[str, Source]) -> bool:
    return any(e.source in named and named[e.source].party == party for e in claim.evidence)


def _names(claim: Claim, party: str, read: ClaimSet) -> bool:
    """Whether what is said names the party or one of its sources as somebody, and not as a place."""
    names = {party, *(n for s in read.sources if s.party == party for n in (s.name, *s.aliases))}
    words = {t.folded[:_STEM] for n in names for t in tokens(n) if t.folded not in _SMALL and len(t.folded) > 2}
    return any(_as_somebody(words, row, read) for row in read.said.get(claim.id, ()))


def _as_somebody(words: set[str], row: Said, read: ClaimSet) -> bool:
    said = row.mention.attribution
    if said is None:
        return False
    found = [t.folded for t in tokens(read.material.by_id[row.article].text[said.start : said.end])]
    return any(
        word[:_STEM] in words and not {*found[max(0, n - 2) : n]} & _BEFORE_PLACES for n, word in enumerate(found)
    )


_STEM = 6  # letters by which Veldor, Veldor's and Veldorian are one
_BEFORE_PLACES = frozenset((
    "in", "at", "from", "near", "to", "into", "eastern", "western", "northern", "southern", "off",
    "of", "on", "over", "around", "outside", "inside", "town", "city", "village",
))  # fmt: skip
_SMALL = frozenset((
    "the", "of", "and", "for", "ministry", "army", "police", "government", "defence", "defense", "forces", "united",
    "national", "health", "city", "general",
))  # fmt: skip


# --- not comparable, narrowed ----------------------------------------------------------------------------------------


def not_comparable(read: ClaimSet) -> list[Finding]:
    """Not comparable: figures that read as rivals and count over another span, rate or stock."""
    claims, made = by_id(read), []
    named = {s.id: s for s in read.sources}
    figures = read.figures
    groups: dict[tuple[object, ...], list[int]] = {}
    for i, figure in enumerate(figures):
        if figure.predicate is not None and figure.form != "vague":
            groups.setdefault((act(figure.predicate), figure.unit), []).append(i)
    for members in groups.values():
        for at, i in enumerate(members):
            for j in members[at + 1 :]:
                why = _apart_by(figures[i], figures[j])
                one, two = claims[read.figure_ids[i]], claims[read.figure_ids[j]]
                if why is None or not _two_speak(i, j, read, named):
                    continue
                if "background" in (one.nature, two.nature) and not _both_since(figures[i], figures[j]):
                    continue
                text = f"{value_text(one)} ({_who(one, read)}) and {value_text(two)} ({_who(two, read)}): {why}"
                made.append(finding("not comparable", text, [one, two], read=read))
    return made


def _both_since(a: Figure, b: Figure) -> bool:
    """Two sums that reach back, each to a day of its own; a day's dead are no rival of a year's."""
    return all(any(c.since is not None for c in _said_of(f)) for f in (a, b))


def _who(claim: Claim, read: ClaimSet) -> str:
    return joined(standing_names(claim, read)) or "no named source"


def _two_speak(i: int, j: int, read: ClaimSet, named: dict[str, Source]) -> bool:
    """Two parties who are known to differ stand for the two figures."""
    ours, theirs = (_parties(read.figures[n].said, named) - {UNKNOWN_PARTY} for n in (i, j))
    return bool(ours and theirs) and not ours & theirs


def _apart_by(a: Figure, b: Figure) -> str | None:
    """Why two figures for one act cannot be set against each other; None where they can, or count other things."""
    if (a.low, a.high) == (b.low, b.high) or population(a.head, b.head) == "other" or not of_one_size(a, b):
        return None
    one, two = _said_of(a), _said_of(b)
    if {c.since for c in one} & {c.since for c in two} == set():
        return "one counts since another day"
    if {c.per for c in one} & {c.per for c in two} == set():
        return "one is a rate"
    if {c.standing for c in one} & {c.standing for c in two} == set():
        return "one tells how many there are, the other how many it has happened to"
    return None


def _said_of(figure: Figure) -> list[Context]:
    return [row.mention.context or Context() for row in figure.said if row.part != "headline"] or [Context()]


_COARSE = ("vague", "about", "range", "at least", "more than", "nearly", "at most", "less than")


def narrowed(read: ClaimSet) -> list[Finding]:
    """Narrowed: a coarse figure within which somebody gives an exact one; the best placed of these for each."""
    claims = by_id(read)
    best: dict[str, tuple[Claim, Claim]] = {}
    for relating in read.relatings:
        if relating.kind != "refines" or read.figures[relating.b].form not in _COARSE:
            continue
        if read.figures[relating.a].form != "exact":
            continue
        fine, coarse = claims[read.figure_ids[relating.a]], claims[read.figure_ids[relating.b]]
        if not (standing_names(fine, read) and standing_names(coarse, read)):
            continue
        if coarse.id not in best or fine.rank < best[coarse.id][0].rank:
            best[coarse.id] = (fine, coarse)
    return [
        finding(
            "narrowed", f"{coarse.text} ({_who(coarse, read)}), {value_text(fine)} ({_who(fine, read)})",
            [fine, coarse], read=read,
        )
        for fine, coarse in best.values()
    ]  # fmt: skip


# --- label disputed --------------------------------------------------------------------------------------------------


@cache
def _labels() -> dict[str, str]:
    return {noun: label for label, nouns in read_table("labels.tsv") for noun in nouns.split("|")}


def disputed_labels(read: ClaimSet) -> list[Finding]:
    """Label disputed: two parties who tell of one act call the people in it by names that are quarrelled about."""
    named = {s.id: s for s in read.sources}
    made: list[Finding] = []
    told: dict[str, list[tuple[int, str, str, str]]] = {}
    for i, figure in enumerate(read.figures):
        for row in figure.said:
            party = named[row.source].party if row.source in named and row.kind in _ATTRIBUTED else UNKNOWN_PARTY
            if figure.predicate and party != UNKNOWN_PARTY and row.stance == "for" and (label := _label(row)):
                words = f"{row.mention.value.get('counted') or label} ({named[str(row.source)].name})"
                told.setdefault(act(figure.predicate) or "", []).append((i, party, label, words))
    for _, rows in sorted(told.items()):
        made += _quarrels(rows, read)
    return made


def _label(row: Said) -> str | None:
    context = row.mention.context or Context()
    words = [context.head or "", *reversed(context.modifiers)]
    return next((_labels()[word] for word in words if word in _labels()), None)


def _quarrels(rows: Sequence[tuple[int, str, str, str]], read: ClaimSet) -> Iterator[Finding]:
    by_party: dict[str, dict[str, tuple[int, str]]] = {}
    for i, party, label, words in rows:
        by_party.setdefault(party, {}).setdefault(label, (i, words))
    known, parties = by_id(read), sorted(by_party)
    for at, one in enumerate(parties):
        for two in parties[at + 1 :]:
            ours, theirs = by_party[one], by_party[two]
            if not set(ours) & set(theirs):
                (i, words), (j, others) = ours[min(ours)], theirs[min(theirs)]
                pair = [known[read.figure_ids[i]], known[read.figure_ids[j]]]
                yield finding("label disputed", f"{words} / {others}", pair, read=read)


# --- caption only, new -----------------------------------------------------------------------------------------------


def captions_only(read: ClaimSet) -> list[Finding]:
    """Caption only: a figure of what happened that a picture's caption gives and no report."""
    made = []
    known = {(c.value.low, c.value.high) for c in read.claims if c.value is not None}
    for article in read.material.articles:
        for text, at in _captions(article, read):
            for mention in annotate(text, article.published):
                told = mention.kind == "figure" and mention.context is not None and mention.context.predicate
                if told and (mention.value["low"], mention.value["high"]) not in known:
                    words = f"{article.name}: only a caption gives \u201c{mention.text}\u201d ({told})"
                    made.append(finding("caption only", words, read=read, articles=[article.id], sentences=at))
    return made


def _captions(article: Article, read: ClaimSet) -> Iterator[tuple[str, list[str]]]:
    if article.claims_read:
        yield from ((removed.text, []) for removed in article.removed if removed.label == "caption")


_MOST_NEW = 3  # facts that one line names


def new_facts(read: ClaimSet) -> list[Finding]:
    """New: what a page has that no page before it had; only where the hours of the pages are known."""
    made = []
    pages = sorted(read.material.articles, key=lambda a: (a.published.start or "", a.name))
    timed = [a for a in pages if a.published.start and a.published.precision in ("second", "minute")]
    firsts = _first_in(read, {a.id: str(a.published.start) for a in timed})
    opening = timed[0].published.start if timed else None
    for article in timed:
        facts = firsts.get(article.id, [])
        if facts and article.published.start != opening:
            more = f" and {len(facts) - _MOST_NEW} more" if len(facts) > _MOST_NEW else ""
            text = f"{page_names([article.id], read)}: {'; '.join(c.text for c in facts[:_MOST_NEW])}{more}"
            made.append(
                finding("new", text, facts, read=read, articles=[article.id], sentences=_at(facts, article, read))
            )
    return made


def _first_in(read: ClaimSet, out: dict[str, str]) -> dict[str, list[Claim]]:
    """The claims that a page was alone the first to have; a claim on a page without a time is nobody's news."""
    found: dict[str, list[Claim]] = {}
    of = read.material.sentence
    for claim in read.claims:
        pages = {of[m.sentence].article for m in claim.mentions}
        if claim.nature not in (*_ASKED, "decision") or claim.kind == "statement" or not pages <= out.keys():
            continue
        if claim.value is not None and (claim.value.role == "sum" or claim.predicate is None):
            continue
        first = min(pages, key=lambda p: (out[p], p))
        if sum(out[p] == out[first] for p in pages) == 1:
            found.setdefault(first, []).append(claim)
    return found


def _at(facts: Sequence[Claim], article: Article, read: ClaimSet) -> list[str]:
    of = read.material.sentence
    return [m.sentence for claim in facts for m in claim.mentions if of[m.sentence].article == article.id]
