"""How far dossiers agree with labelled stories: independence, counts, relations, sources, parties, findings.

A judgement is a pair of mentions of one labelled claim: truly independent if the two speakers are different parties,
both on record at first hand. The program's answer is read out of the dossier: both mentions stand in one claim, and
their parties are both counted in ``independent.low``. Whatever else it says ("unknown", two claims) is an abstention.
"""

import itertools
import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from labelled import Label, LabelledClaim, LabelledSource, LabelledStory, agencies, jsonl, sentences

__all__ = ["Score", "dossiers_of", "pooled", "report", "score", "upper_bound"]

ON_RECORD = frozenset({"record", "statement", "witness", "measurement"})
OUT = frozenset({"against", "notconfirmed", "withdrawn"})
DIRECTED = frozenset({"updates", "refines", "part of", "denies"})
Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Found:
    """A labelled mention and where the dossier has it."""

    label: Label
    page: str
    headline: bool
    claim: str | None = None
    mention: int | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of one story or of many; every ratio of the report comes from here."""

    counts: Counter[str]
    misses: tuple[str, ...]


def dossiers_of(story: LabelledStory, folder: Path) -> list[Json]:
    """Give the dossiers of a labelled story's pages; ``folder`` takes the table of its agencies."""
    import secondsource as ss

    table = folder / f"{story.name}.tsv"
    table.write_text(agencies(story), encoding="utf-8")
    pages, skips = ss.read_all([jsonl(story)], media_type="application/jsonl")
    return [dict(ss.to_json(one)) for one in ss.dossier(pages, agencies=str(table), skipped=skips)]


def score(story: LabelledStory, dossiers: Sequence[Json]) -> Score:
    """Hold the dossiers of one story against its labels."""
    dossiers = [_own_ids(dossier, number) for number, dossier in enumerate(dossiers)]
    counts: Counter[str] = Counter({"stories": 1, "pages": len(story.pages), "events": len(dossiers)})
    misses: list[str] = []
    found = [one for page in story.pages for one in _found(story, page, dossiers)]
    claims = {claim["id"]: claim for dossier in dossiers for claim in dossier["claims"]}
    sources = {source["id"]: source for dossier in dossiers for source in dossier["sources"]}
    for part in (
        _mentions(story, found, claims, sources),
        _pairs(story, found, claims, sources),
        _support(story, found, claims),
        _relations(story, found, dossiers),
        _parties(story, found, claims, sources),
        _named_findings(story, found, dossiers),
    ):
        for key, note in part:
            counts[key] += 1
            if note:
                misses.append(f"{story.name}: {note}")
    if counts["pair independent, truly dependent"]:
        counts["stories with a false pair"] += 1
    return Score(counts, tuple(misses))


def _own_ids(dossier: Json, number: int) -> Json:
    """Ids are hashes of content: two stories may have one claim in the same words, and it is not the same claim."""
    text = json.dumps(dossier).replace('"clm-', f'"clm-{number}-').replace('"src-', f'"src-{number}-')
    return dict(json.loads(text))


# --- where a labelled mention stands in the dossier --------------------------------------------------------------------


def _found(story: LabelledStory, page: Any, dossiers: Sequence[Json]) -> Iterator[Found]:
    article, dossier = next(
        ((a, d) for d in dossiers for a in d["articles"] if _is_page(a["name"], page.id)), (None, None)
    )
    place = 0
    for number, sentence in enumerate(sentences(page)):
        start, end = _place(article, sentence.text, place)
        place = max(place, end)
        for label in sentence.labels:
            claim, mention = _mention(story.claims[label.claim], dossier, article, start, end)
            yield Found(label, page.id, number == 0, claim, mention)


def _is_page(name: str, page: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(page)}$", name) is not None


def _place(article: Json | None, text: str, after: int) -> tuple[int, int]:
    if article is None or not text:
        return 0, 0
    pattern = r"\s+".join(re.escape(word) for word in text.split())
    match = re.compile(pattern).search(article["text"], after) or re.compile(pattern).search(article["text"])
    return match.span() if match else (0, 0)


def _mention(
    claim: LabelledClaim, dossier: Json | None, article: Json | None, start: int, end: int
) -> tuple[str | None, int | None]:
    """The dossier's claim and mention for a labelled claim in a stretch of a page; the best noun wins."""
    if dossier is None or article is None or start == end:
        return None, None
    places = {s["id"]: s for s in dossier["sentences"] if s["article"] == article["id"]}
    fits = [
        (_likeness(claim, one), -index, one["id"], index)
        for one in dossier["claims"]
        for index, mention in enumerate(one["mentions"])
        if mention["sentence"] in places and mention["start"] < end and start < mention["end"] and _same(claim, one)
    ]
    best = max(fits, default=None)
    return (best[2], best[3]) if best else (None, None)


def _same(claim: LabelledClaim, one: Json) -> bool:
    if claim.kind == "figure":
        value = one["value"]
        return value is not None and (_near(claim, value["low"], value["high"]) or _measure(claim, value))
    return one["kind"] == "quotation" if claim.kind == "quotation" else one["kind"] in ("event", "statement")


def _near(claim: LabelledClaim, low: Any, high: Any) -> bool:
    """The same interval; an ``about`` or a vague amount of the label stands for whatever interval lies around it."""
    if claim.low is not None and claim.low == claim.high and low is not None and high is not None:
        return bool(low <= claim.low <= high and (high - low) <= claim.low)
    return _close(claim.low, low) and _close(claim.high, high)


def _measure(claim: LabelledClaim, value: Json) -> bool:
    """An open bound: more than 200 is [201, -] of a count and (200, -] of a measure."""
    bound, at = (claim.low, value["low"]) if claim.high is None else (claim.high, value["high"])
    other = value["high"] if claim.high is None else value["low"]
    return bound is not None and at is not None and other is None and abs(bound - at) <= 1


def _close(a: float | None, b: Any) -> bool:
    return a is b if a is None or b is None else math.isclose(a, float(b), rel_tol=1e-9)


def _likeness(claim: LabelledClaim, one: Json) -> int:
    wanted = set(_words(f"{claim.counted} {claim.text}"))
    have = set(_words(f"{(one['value'] or {}).get('counted') or ''} {one['text']}"))
    return len(wanted & have)


def _words(text: str) -> list[str]:
    return [word[:5] for word in re.findall(r"\w+", text.casefold())]


# --- mentions: found, and whose they are -------------------------------------------------------------------------------


def _mentions(
    story: LabelledStory, found: Iterable[Found], claims: Json, sources: Json
) -> Iterator[tuple[str, str | None]]:
    for one in found:
        kind = story.claims[one.label.claim].kind
        yield f"mention {kind}", None
        if one.claim is None:
            yield f"mention {kind} missed", f"not found: {one.label.claim} in {one.page}"
            continue
        if one.headline or one.label.source in ("voice", "none"):  # a headline repeats, and adds nothing
            continue
        truth = story.sources[one.label.source]
        seen = sources.get(claims[one.claim]["mentions"][one.mention]["source"])
        yield "source asked", None
        if _is_source(story, truth, seen) or _is_repeated(story, truth, one, claims, sources):
            yield "source right", None
        else:
            said = seen["name"] if seen else None
            yield "source wrong", f"source of {one.label.claim} in {one.page}: {said!r}, truly {truth.name!r}"


def _is_source(story: LabelledStory, truth: LabelledSource, seen: Json | None) -> bool:
    """The same person or house: by name, alias or role; a spokesperson is the organisation."""
    if seen is None:
        return False
    if truth.kind == "anonymous":
        return bool(seen["kind"] == "anonymous")
    meant = [truth] + [one for one in story.sources.values() if one.party == truth.party != "unknown"]
    named = [seen["name"], seen["role"], *seen["aliases"]]
    return any(_alike(a, b) for one in meant for a in (one.name, one.role) for b in named if a and b)


def _is_repeated(story: LabelledStory, truth: LabelledSource, one: Found, claims: Json, sources: Json) -> bool:
    """Unattributed words that are shown to repeat what the labelled source gives: a lede above its attribution."""
    evidence = claims[str(one.claim)]["evidence"]
    own = [e for e in evidence if one.mention in e["mentions"]]
    others = [sources.get(e["source"]) for e in evidence if one.mention not in e["mentions"]]
    plain = bool(own) and all(e["kind"] in ("voice", "none") and e["repeats"] for e in own)
    return plain and any(_is_source(story, truth, seen) for seen in others)


def _alike(a: str, b: str) -> bool:
    one, other = set(_content(a)), set(_content(b))
    return bool(one and other) and (one <= other or other <= one)


def _content(text: str) -> list[str]:
    small = {
        "the",
        "a",
        "an",
        "of",
        "for",
        "and",
        "s",
        "in",
        "de",
        "la",
        "le",
        "du",
        "des",
        "der",
        "die",
        "das",
        "von",
        "el",
        "del",
    }
    return [word for word in re.findall(r"\w+", text.casefold()) if word not in small]


# --- pairs: are two mentions independent? --------------------------------------------------------------------------------


def _pairs(
    story: LabelledStory, found: Sequence[Found], claims: Json, sources: Json
) -> Iterator[tuple[str, str | None]]:
    by_claim: dict[str, list[Found]] = defaultdict(list)
    for one in found:
        if one.claim is not None and not one.label.flags & (OUT | {"old"}):
            by_claim[one.label.claim].append(one)
    for claim, mentions in sorted(by_claim.items()):
        for a, b in itertools.combinations(mentions, 2):
            truth = "independent" if _truly(story, a.label, b.label) else "dependent"
            answer = _answer(a, b, claims, sources)
            wrong = answer == "independent" and truth == "dependent"
            yield (
                f"pair {answer}, truly {truth}",
                f"INVENTED: {claim} in {a.page} and {b.page} are counted as two" if wrong else None,
            )


def _truly(story: LabelledStory, a: Label, b: Label) -> bool:
    parties = [_party(story, label) for label in (a, b)]
    return None not in parties and parties[0] != parties[1]


def _party(story: LabelledStory, label: Label) -> str | None:
    """The party on record at first hand; None for whoever can never be shown to be one more."""
    source = story.sources.get(label.source)
    if source is None or source.kind not in ON_RECORD or source.party == "unknown" or "second" in label.flags:
        return None
    return source.party


def _answer(a: Found, b: Found, claims: Json, sources: Json) -> str:
    if a.claim is None or a.claim != b.claim:
        return "apart"
    claim = claims[a.claim]
    counted = {sources[one]["party"] for one in claim["support"]["witnesses"] if one in sources}
    said = [sources.get(claim["mentions"][one.mention]["source"]) for one in (a, b)]
    parties = [one["party"] if one else None for one in said]
    both = all(party in counted for party in parties)
    return "independent" if both and parties[0] != parties[1] else "not shown"


# --- claims: the count ---------------------------------------------------------------------------------------------------


def _replaced(story: LabelledStory) -> dict[str, set[str]]:
    """Claims that a newer one replaces, with the parties that say the newer one: what they said before is a series."""
    said: dict[str, set[str]] = defaultdict(set)
    for page in story.pages:
        for label in (label for sentence in sentences(page) for label in sentence.labels):
            if label.source in story.sources and not label.flags & OUT:
                said[label.claim].add(story.sources[label.source].party)
    newer: dict[str, set[str]] = defaultdict(set)
    for a, kind, b in story.relations:
        if kind == "updates":
            newer[b] |= said[a]
    return newer


def _support(story: LabelledStory, found: Sequence[Found], claims: Json) -> Iterator[tuple[str, str | None]]:
    replaced = _replaced(story)
    for id_, claim in story.claims.items():
        labels = [one.label for one in found if one.label.claim == id_]
        homes = Counter(one.claim for one in found if one.label.claim == id_ and one.claim)
        if not labels:
            continue
        yield "claim", None
        if not homes:
            yield "claim missed", None
            continue
        best = claims[homes.most_common(1)[0][0]]
        low, high = int(best["support"]["independent"]["low"]), int(best["support"]["independent"]["high"])
        truth = _true_count(story, labels, replaced.get(id_, set()))
        inside = low <= truth <= high
        yield "claim found", None
        note = f"{id_}: {low} to {high}, truly {truth} ({claim.text[:40]})"
        yield ("count inside", None) if inside else ("count outside", note)
        if low == truth:
            yield "low is truth", None
        if low == high:
            yield "low is high", None
        if high - low <= 1:
            yield "at most one apart", None
        if len(homes) > 1:
            yield "claim split", f"{id_}: split over {len(homes)} claims"


def _true_count(story: LabelledStory, labels: Iterable[Label], replaced: Set[str]) -> int:
    standing = [
        label
        for label in labels
        if not label.flags & (OUT | {"old"})
        and not (label.source in story.sources and story.sources[label.source].party in replaced)
    ]
    parties = {_party(story, label) for label in standing} - {None}
    return max(len(parties), 1 if standing else 0)


# --- relations -------------------------------------------------------------------------------------------------------------


def _relations(
    story: LabelledStory, found: Sequence[Found], dossiers: Sequence[Json]
) -> Iterator[tuple[str, str | None]]:
    homes: dict[str, Counter[str]] = defaultdict(Counter)
    for one in found:
        if one.claim:
            homes[one.label.claim][one.claim] += 1
    at = {id_: counts.most_common(1)[0][0] for id_, counts in homes.items()}
    truth = {_key(a, kind, b) for a, kind, b in story.relations}
    seen = set()
    back = defaultdict(list)
    for id_, home in at.items():
        back[home].append(id_)
    for dossier in dossiers:
        for relation in dossier["relations"]:
            for a, b in itertools.product(back[relation["a"]], back[relation["b"]]):
                seen.add(_key(a, relation["kind"], b))
    for kind, *pair in sorted(truth | seen):
        key = (kind, *pair)
        state = "right" if key in truth and key in seen else "missed" if key in truth else "extra"
        yield f"relation {kind} {state}", None if state == "right" else f"relation {state}: {' '.join(key)}"
    figures = [id_ for id_, claim in story.claims.items() if claim.kind == "figure"]
    related = {frozenset(pair) for _, *pair in truth}
    yield from (
        ("claim pair unrelated", None) for pair in itertools.combinations(figures, 2) if frozenset(pair) not in related
    )
    yield from (("claim pair related", None) for _ in related)


def _key(a: str, kind: str, b: str) -> tuple[str, str, str]:
    return (kind, a, b) if kind in DIRECTED else (kind, *sorted((a, b)))  # type: ignore[return-value]


# --- parties ---------------------------------------------------------------------------------------------------------------


def _parties(
    story: LabelledStory, found: Sequence[Found], claims: Json, sources: Json
) -> Iterator[tuple[str, str | None]]:
    """Pairs of labelled sources that were named right: are they one party or two, as labelled?"""
    homes: dict[str, Counter[str]] = defaultdict(Counter)
    for one in found:
        truth = story.sources.get(one.label.source)
        if truth is None or one.claim is None or truth.party == "unknown" or truth.kind not in ON_RECORD:
            continue
        seen = sources.get(claims[one.claim]["mentions"][one.mention]["source"])
        if seen and _is_source(story, truth, seen):
            homes[truth.id][seen["id"]] += 1
    at = {id_: sources[counts.most_common(1)[0][0]] for id_, counts in homes.items()}
    for a, b in itertools.combinations(sorted(at), 2):
        truly, said = story.sources[a].party == story.sources[b].party, _one_party(at[a], at[b])
        yield "party pair", None
        if said is None:
            yield "party unknown", None
        elif said == truly:
            yield "party right", None
        else:
            yield "party wrong", f"{a} and {b}: {'one party' if said else 'two parties'}"


def _one_party(a: Json, b: Json) -> bool | None:
    if "unknown" in (a["party"], b["party"]):
        return None
    return bool(a["party"] == b["party"])


# --- findings --------------------------------------------------------------------------------------------------------------


def _quarrels(story: LabelledStory) -> list[frozenset[str]]:
    """Pairs of claims that two parties hold against each other; a copier's slip is no dispute."""
    slips = [set(claims) for named, claims in story.findings if named == "slip"]
    pairs = [frozenset((a, b)) for a, kind, b in story.relations if kind == "conflicts"]
    return [pair for pair in pairs if not any(pair <= slip for slip in slips)]


def _named_findings(
    story: LabelledStory, found: Sequence[Found], dossiers: Sequence[Json]
) -> Iterator[tuple[str, str | None]]:
    back: dict[str, set[str]] = defaultdict(set)
    for one in found:
        if one.claim:
            back[one.claim].add(one.label.claim)
    for kind in ("disputed", "does not add up"):
        truths = [set(claims) for named, claims in story.findings if named == kind]
        met: set[int] = set()
        for finding in (f for d in dossiers for f in d["findings"] if f["kind"] == kind):
            about = {label for claim in finding["claims"] for label in back[claim]}
            hits = [n for n, truth in enumerate(truths) if len(about & truth) >= (2 if kind == "disputed" else 1)]
            met.update(hits)
            right = bool(hits) or (kind == "disputed" and any(pair <= about for pair in _quarrels(story)))
            yield (
                f"finding {kind} {'right' if right else 'wrong'}",
                None if right else f"{kind}: {finding['text'][:110]}",
            )
        for n, truth in enumerate(truths):
            if n in met:
                yield f"finding {kind} met", None
            else:
                yield f"finding {kind} missed", f"{kind} missed: {' '.join(sorted(truth))}"


# --- all stories together ----------------------------------------------------------------------------------------------------


def pooled(scores: Iterable[Score]) -> Score:
    """Add up the counts of many stories."""
    counts: Counter[str] = Counter()
    misses: list[str] = []
    for one in scores:
        counts.update(one.counts)
        misses += one.misses
    return Score(counts, tuple(misses))


def upper_bound(wrong: int, of: int, confidence: float = 0.95) -> float:
    """Give the exact one-sided upper bound of a rate (Clopper and Pearson 1934), found by halving."""
    if of == 0 or wrong >= of:
        return 1.0
    low, high = wrong / of, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _at_most(wrong, of, middle) > 1 - confidence else (low, middle)
    return high


def _at_most(k: int, n: int, p: float) -> float:
    logs = (
        math.lgamma(n + 1) - math.lgamma(i + 1) - math.lgamma(n - i + 1) + i * math.log(p) + (n - i) * math.log1p(-p)
        for i in range(k + 1)
    )
    return math.fsum(math.exp(one) for one in logs)


def report(total: Score) -> dict[str, float]:
    """Give the ratios that have floors."""
    c = total.counts
    dependent = sum(c[f"pair {answer}, truly dependent"] for answer in ("independent", "not shown", "apart"))
    independent = sum(c[f"pair {answer}, truly independent"] for answer in ("independent", "not shown", "apart"))
    wrong = c["pair independent, truly dependent"]
    found = c["claim found"]
    named = c["source asked"]
    kinds = sorted({key.rsplit(" ", 1)[0].removeprefix("relation ") for key in c if key.startswith("relation ")})
    f1 = {kind: _f1(c, kind) for kind in kinds if c[f"relation {kind} right"] + c[f"relation {kind} missed"] >= 5}
    return {
        "dependent pairs": dependent,
        "independent pairs": independent,
        "false-independent rate": _ratio(wrong, dependent),
        "false-independent upper bound": upper_bound(wrong, dependent),
        "stories with a false pair": c["stories with a false pair"],
        "independent pairs recognised": _ratio(c["pair independent, truly independent"], independent),
        "mentions found": 1
        - _ratio(
            sum(v for k, v in c.items() if k.startswith("mention ") and k.endswith(" missed")),
            sum(v for k, v in c.items() if k.startswith("mention ") and not k.endswith(" missed")),
        ),
        "figure mentions found": 1 - _ratio(c["mention figure missed"], c["mention figure"]),
        "claims found": _ratio(found, c["claim"]),
        "claims": c["claim"],
        "truth inside": _ratio(c["count inside"], found),
        "low is truth": _ratio(c["low is truth"], found),
        "low is high": _ratio(c["low is high"], found),
        "at most one apart": _ratio(c["at most one apart"], found),
        "claims split": _ratio(c["claim split"], found),
        "source right": _ratio(c["source right"], named),
        "party right": _ratio(c["party right"], c["party pair"]),
        "party wrong": _ratio(c["party wrong"], c["party pair"]),
        "claim pairs": c["claim pair related"] + c["claim pair unrelated"],
        "relation macro-F1": _ratio(math.fsum(f1.values()), len(f1)),
        **{f"relation {kind} F1": value for kind, value in f1.items()},
        **{f"precision of {kind}": _precision(c, kind) for kind in ("disputed", "does not add up")},
        **{f"recall of {kind}": _recall(c, kind) for kind in ("disputed", "does not add up")},
    }


def _ratio(part: float, whole: float) -> float:
    return round(part / whole, 4) if whole else 0.0


def _f1(c: Mapping[str, int], kind: str) -> float:
    right = c[f"relation {kind} right"]
    return _ratio(2 * right, 2 * right + c[f"relation {kind} missed"] + c[f"relation {kind} extra"])


def _precision(c: Mapping[str, int], kind: str) -> float:
    return _ratio(c[f"finding {kind} right"], c[f"finding {kind} right"] + c[f"finding {kind} wrong"])


def _recall(c: Mapping[str, int], kind: str) -> float:
    return _ratio(c[f"finding {kind} met"], c[f"finding {kind} met"] + c[f"finding {kind} missed"])
