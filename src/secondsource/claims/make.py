"""Claims out of grouped mentions: evidence by source, what is superseded or withdrawn, the count, the answer."""

import re
from collections.abc import Mapping, Sequence

from secondsource.claims.agree import Figure
from secondsource.claims.aliases import name_words
from secondsource.claims.material import Material
from secondsource.claims.natures import class_natures, figure_nature, is_older, words_nature
from secondsource.claims.policies import answer, policy_value
from secondsource.claims.restated import behind, repeated
from secondsource.claims.said import Said
from secondsource.claims.sums import Sum
from secondsource.claims.support import Setting, count
from secondsource.claims.utterances import Utterance
from secondsource.claims.wording import figure_words, fullest, quoted_words, short
from secondsource.frozen import frozen, replace
from secondsource.mentions.contexts import predicate_of
from secondsource.records import (
    UNKNOWN_WHEN,
    Article,
    Claim,
    ClaimMention,
    Evidence,
    Policy,
    Source,
    Value,
    When,
    content_id,
)

__all__ = ["Fate", "Making", "figure_claim", "sum_claim", "utterance_claim"]

_FEW_WORDS = 5
_FINITE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|must|should|did|does|do|to|\w{2,}ed)\b",
    re.I,
)
_ACCESS = ("first", "unstated", "second", "derived")


@frozen
class Making:
    """What every claim of a story needs to be made."""

    material: Material
    sources: Mapping[str, Source]
    policy: Policy
    published: str | None  # latest day on which a page of the story came out
    agencies: frozenset[str]
    owners: Mapping[str, str]


@frozen
class Fate:
    """Which mentions of a claim no longer stand."""

    superseded: frozenset[tuple[str, int]] = frozenset()  # (article, start)
    withdrawn: frozenset[tuple[str, int]] = frozenset()


def figure_claim(figure: Figure, fate: Fate, making: Making) -> Claim:
    """Make the claim of a figure; its rank is set later, when all claims are known."""
    copies = making.material.sentence
    best = fullest([r for r in figure.said if copies[r.sentence].copy != "suspected"] or figure.said)
    roles = [r.mention.context.role for r in figure.said if r.mention.context and r.mention.context.role != "none"]
    value = Value(
        figure.low, figure.high, figure.form, figure.counted, figure.unit, roles[0] if roles else "none", figure.open
    )
    nature = figure_nature(figure.said, figure.predicate, making.published)
    text = figure_words(best, _article(best, making))
    key = (str(figure.low), str(figure.high), str(figure.head), str(figure.predicate), text)
    return _claim("figure", nature, text, key, figure.said, fate, making, value=value, predicate=figure.predicate)


def sum_claim(total: Sum, parts: Sequence[Claim], fate: Fate, making: Making) -> Claim:
    """Make the claim of a sum: supported by the sources that state every part, all at derived access.

    ``fate`` holds what became of its parts: a sum falls with any of them.
    """
    rows = [_spanning(group) for group in total.rows]
    digits = " + ".join(f"{p.value.low:,}" if p.value and p.value.low is not None else p.text for p in parts)
    value = Value(
        total.low, total.high, "exact" if total.low == total.high else "range", "people", total.unit, "sum", None
    )
    trigger = next(
        (r.mention.context.trigger for g in total.rows for r in g if r.mention.context and r.mention.context.trigger),
        None,
    )
    words = _article(rows[0], making).text[trigger[0] : trigger[1]] if trigger else str(total.predicate)
    text = f"{digits} = {total.low:,}: {words}" if total.low == total.high else f"{digits}: {words}"
    key = ("sum", *(p.id for p in parts))
    claim = _claim("figure", parts[0].nature, text, key, rows, fate, making, value=value,
                   predicate=total.predicate, derived=True)  # fmt: skip
    return replace(claim, parts=tuple(p.id for p in parts))


def utterance_claim(utterance: Utterance, fate: Fate, making: Making) -> Claim:
    """Make the claim of a quotation (that someone said it) or of an attributed statement."""
    best = utterance.said[0]
    text = quoted_words(best.mention.text)
    cue = best.mention.attribution.cue if best.mention.attribution else ""
    bare = len(text.split()) < _FEW_WORDS or not _FINITE.search(text) or cue.split()[-1:] == ["accused"]
    if utterance.kind != "quotation" and bare:
        text = _spoken_of(best, making)
    if utterance.kind == "quotation":
        return _claim("quotation", "utterance", text, (text,), utterance.said, fate, making)
    attribution = best.mention.attribution
    predicate = _predicate(utterance)
    nature = words_nature(attribution.cue if attribution else "", bool(attribution and attribution.opinion), predicate)
    kind = "event" if nature in ("event", "measurement", "decision") else "statement"
    return _claim(kind, nature, text, (text,), utterance.said, fate, making, predicate=predicate)


def _spoken_of(row: Said, making: Making) -> str:
    """What "this" or "the charge" is: what the sentence before says, else only the sentence itself can tell."""
    before = [s for s in making.material.sentences[row.article] if s.n == row.n - 1 and s.part == "body"]
    pronoun = row.mention.text.lower() in (
        "this",
        "that",
        "it",
        "the claim",
        "the claims",
        "the charge",
        "the accusation",
    )
    return short(before[0].text if pronoun and before else making.material.sentence[row.sentence].text)


def _predicate(utterance: Utterance) -> str | None:
    words = utterance.words[0]
    return next(
        (
            found
            for n, word in enumerate(words)
            if (found := predicate_of(word)) in class_natures()
            and not (word in _ALSO_NOUNS and (n == 0 or words[n - 1] not in _BEFORE_VERBS))
        ),
        None,
    )


# Words that are a noun far more often than the verb of the table, and what stands before them when they are the verb.
_ALSO_NOUNS = frozenset((
    "ship", "ships", "order", "orders", "report", "hit", "cut", "cuts", "house", "plan", "plans", "fire", "fires",
    "target", "station", "top", "post", "rise", "fall", "drop", "gain", "slip", "dip", "slide", "cost", "costs",
    "board", "ground", "test", "tests", "poll", "polls", "rally", "march", "attack", "attacks", "bomb", "shell",
    "raid", "flood", "damage", "request", "demand", "promise", "score", "sentence", "sentences", "charge", "charges",
    "sack", "shut", "double", "down", "open", "close", "free", "hold", "jail", "increase", "decrease", "amount",
    "total", "average", "measure", "measures", "register", "record", "records", "export", "import", "survey",
    "screen", "treat", "return", "escape", "rescue", "release", "transfer", "advance", "surge", "jump", "plunge",
    "slump", "contract", "dispatch",
))  # fmt: skip
_BEFORE_VERBS = frozenset((
    "to", "will", "would", "could", "may", "might", "can", "must", "should", "they", "we", "not", "did", "and", "who",
))  # fmt: skip


def _claim(
    kind: str,
    nature: str,
    text: str,
    key: tuple[str, ...],
    said: Sequence[Said],
    fate: Fate,
    making: Making,
    *,
    value: Value | None = None,
    predicate: str | None = None,
    derived: bool = False,
) -> Claim:
    rows = _headlines_below(sorted(said, key=lambda r: (r.part == "headline", r.article, r.mention.start)))
    known = behind(rows)
    mentions = tuple(_mention(row, repeated(row, known)) for row in rows)
    evidence = _evidence(rows, fate, making, derived)
    support = count(evidence, making.sources, mentions, _setting(rows, making))
    time = next((w for r in rows if (w := _event_time(r)) is not None), UNKNOWN_WHEN)
    if nature == "event" and is_older(time, making.published):
        nature = "background"
    return Claim(
        id=content_id("clm", kind, *key),
        kind=kind,
        nature=nature,
        text=text,
        rank=0,
        value=value,
        policy_value=policy_value(making.policy, value),
        parts=(),
        predicate=predicate,
        place=_place(rows),
        time=time,
        polarity=rows[0].mention.context.polarity if rows[0].mention.context else "asserted",
        mentions=mentions,
        evidence=evidence,
        support=support,
        answer=answer(making.policy, nature, support, evidence, making.sources, making.agencies),
    )


def _headlines_below(rows: Sequence[Said]) -> list[Said]:
    """A headline adds nothing to its own report: whoever it names, the sentences below say who it was."""
    body = {(r.article, r.source) for r in rows if r.part != "headline"}
    reports = {article for article, _ in body}
    return [
        replace(r, source=None, kind="none", access="unstated", heard_by=())
        if r.part == "headline" and r.article in reports and (r.article, r.source) not in body
        else r
        for r in rows
    ]


def _spanning(group: Sequence[Said]) -> Said:
    """One mention over a whole coordination, from the first addend to the last."""
    first, last = group[0], group[-1]
    mention = replace(first.mention, end=last.mention.end, context=None)
    return replace(first, mention=mention, whole=None)


def _article(row: Said, making: Making) -> Article:
    return making.material.by_id[row.article]


def _mention(row: Said, source: str | None) -> ClaimMention:
    return ClaimMention(row.sentence, row.mention.start, row.mention.end, source, row.origin, row.channel, row.outlet)


def _event_time(row: Said) -> When | None:
    context = row.mention.context
    return context.time if context is not None and context.time is not None and context.time.start else None


def _place(rows: Sequence[Said]) -> str | None:
    """Where it happened: the place most often named, a place of rest before one of movement."""
    order = ("in", "at", "near", "off", "inside", "around", "from", "across", "on", "to")
    named = [pair for r in rows if r.mention.context for pair in r.mention.context.places]
    ranked = sorted(set(named), key=lambda p: (order.index(p[0]) if p[0] in order else 99, -named.count(p), p))
    return ranked[0][1] if ranked else None


def _setting(rows: Sequence[Said], making: Making) -> Setting:
    unknown = {a.outlet for a in making.material.articles if not a.outlet_known}
    unknown |= {r.outlet for r in rows if r.origin is None}
    primary = {o.id for o in making.material.origins.values() if o.kind == "primary"}
    return Setting(making.owners, frozenset(unknown), frozenset(primary))


def _evidence(rows: Sequence[Said], fate: Fate, making: Making, derived: bool) -> tuple[Evidence, ...]:
    """One line for each source and way of saying it; indices point into the claim's mentions."""
    groups: dict[tuple[str, str, str, str, str], list[int]] = {}
    for i, row in enumerate(rows):
        status = _status(row, fate)
        groups.setdefault((row.source or "", row.kind, row.stance, status, _cited(row, rows, making) or ""), []).append(
            i
        )
    made = [
        Evidence(
            source=source or None,
            kind=kind,
            access="derived" if derived else min((rows[i].access for i in members), key=_ACCESS.index),
            stance=stance,
            status=status,
            cites=cites or None,
            repeats=_repeats(kind, members, rows, making),
            heard_by=tuple(sorted({h for i in members for h in rows[i].heard_by})),
            mentions=tuple(members),
        )
        for (source, kind, stance, status, cites), members in groups.items()
    ]
    return tuple(sorted(made, key=lambda e: e.mentions))


def _status(row: Said, fate: Fate) -> str:
    if (row.article, row.mention.start) in fate.withdrawn:
        return "withdrawn"
    return "superseded" if (row.article, row.mention.start) in fate.superseded else "current"


def _cited(row: Said, rows: Sequence[Said], making: Making) -> str | None:
    """The source id of the one cited: a source of the story by name, or whoever the cited newsroom heard say it."""
    if row.cites is None:
        return None
    newsroom = making.material.newsrooms.get(row.cites)
    if newsroom is not None:
        heard = sorted(
            r.source for r in rows if r.source and r.source != row.source and newsroom in (*r.heard_by, r.outlet)
        )
        return heard[0] if heard else None
    for source in sorted(making.sources.values(), key=lambda s: s.id):
        if row.cites in (" ".join(name_words(n)) for n in (source.name, *source.aliases)):
            return source.id if source.id != row.source else None
    return None


def _repeats(kind: str, members: Sequence[int], rows: Sequence[Said], making: Making) -> bool:
    """Tell whether unattributed text gives what an attributed source gives.

    A page nobody answers for repeats any attributed source; a newsroom's own words repeat what it heard itself, and
    what the agencies heard whose text it credits.
    """
    attributed = [r for r in rows if r.kind not in ("none", "voice", "media") and r.stance == "for"]
    if kind == "none":
        return bool(attributed) or any(r.kind == "voice" for r in rows)
    if kind != "voice":
        return False
    for i in members:
        row = rows[i]
        newsroom = {row.outlet, *(c.agency for c in _article(row, making).credits if c.kind == "text")}
        if not any(
            r.article == row.article or newsroom & set(r.heard_by) or (r.origin == row.origin and r.origin)
            for r in attributed
        ):
            return False
    return True
