"""How well speakers, attributions and figures are read in public sets: F1 of each, with the counts behind it.

python bench/claims_sets.py DATA [--part dev] [--worst N]

DATA holds checkouts of github.com/networkdynamics/PolNeAR (folder PolNeAR; dev to develop, test once) and of
github.com/satya77/CQE_Evaluation (folder CQE_Evaluation). A speaker counts as found where the printed source overlaps
the gold's, or shares a word with it; an attribution where source and content overlap (three tenths of the longer
content, half of the shorter); a figure where its number is the gold's, and its noun where they share a lemma.
"""

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from secondsource.mentions import annotate, read
from secondsource.mentions.nouns import lemma
from secondsource.records import Attribution, Mention
from secondsource.text import quoted_spans

Span = tuple[int, int]
Gold = Mapping[str, Sequence[Span]]
_CURRENCIES = {"usd": "dollar", "gbp": "pound", "eur": "euro", "percent": "percentage", "inr": "rupee"}
_BOUNDS = {
    "=": ("exact", "range", "vague"), "~": ("about", "nearly", "range", "vague"), ">": ("at least", "more than"),
    "<": ("at most", "less than", "nearly"), "up": ("exact", "range", "about"), "down": ("exact", "range", "about"),
}  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--part", default="dev", choices=("dev", "test"))
    parser.add_argument("--worst", type=int, default=0)
    options = parser.parse_args(arguments)
    counts: Counter[str] = Counter()
    notes: list[str] = []
    for measure in (_polnear(options.data / "PolNeAR" / "data" / options.part), _newsquant(options.data, options.part)):
        for key, note in measure:
            counts[key] += 1
            if note:
                notes.append(f"{key}: {note}")
    for name in ("speaker", "attribution", "figure value", "figure value and noun"):
        _print(name, counts)
    print(f"figure bounds            right {_ratio(counts['bound right'], counts['bound']):.3f} of {counts['bound']}")
    print("\n".join(notes[: options.worst]))
    return 0


def _print(name: str, counts: Counter[str]) -> None:
    right, given, gold = counts[f"{name} right"], counts[f"{name} given"], counts[f"{name} gold"]
    precision, recall = _ratio(right, given), _ratio(right, gold)
    score = _ratio(2 * right, given + gold)
    print(f"{name:24} F1 {score:.3f}  precision {precision:.3f}  recall {recall:.3f}  of {gold}")


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


# --- PolNeAR: speakers of quotations, all attributions ---------------------------------------------------------------


def _polnear(folder: Path) -> Iterator[tuple[str, str | None]]:
    for page in sorted((folder / "text").glob("*.txt")):
        marked = sorted((folder / "attributions").glob(f"{page.stem}*.ann"))
        if not marked:
            continue
        with page.open(encoding="utf-8", newline="") as file:
            text = file.read()
        gold, reading = _gold(marked[0]), read(text)
        yield from _speakers(text, gold, reading.mentions)
        yield from _attributions(text, [g for g in gold if g.get("Source") and g.get("Content")], reading.attributions)


def _gold(path: Path) -> list[Gold]:
    """The attributions of one file: role (Source, Cue, Content) -> its stretches."""
    spans: dict[str, list[Span]] = {}
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        id_, _, rest = line.partition("\t")
        if id_.startswith("T"):
            where = rest.split("\t")[0].split(" ", 1)[1]
            spans[id_] = [(int(a), int(b)) for a, b in (piece.split() for piece in where.split(";"))]
        elif id_.startswith("E"):
            roles: dict[str, list[Span]] = defaultdict(list)
            for pair in rest.split():
                role, _, named = pair.partition(":")
                roles[re.sub(r"\d+$", "", role)].extend(spans.get(named, ()))
            found.append(roles)
    return found


def _meet(a: Span, b: Span) -> int:
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def _speakers(text: str, gold: Sequence[Gold], mentions: Sequence[Mention]) -> Iterator[tuple[str, str | None]]:
    for quote in quoted_spans(text):
        inner = (quote.inner_start, quote.inner_end)
        if len(text[slice(*inner)].split()) < 3:
            continue
        truly = [g for g in gold if g.get("Source") and _mostly(inner, g.get("Content", ()))]
        said = [m.attribution for m in mentions if m.kind == "quotation" and _meet((m.start, m.end), inner)]
        given = said[0] if said and said[0] is not None else None
        yield from (("speaker gold", None) for _ in truly[:1])
        if given is not None:
            right = any(_one_source(text, given, g["Source"]) for g in truly)
            yield "speaker given", None if right else f"{given.name!r} of {text[slice(*inner)][:80]!r}"
            if right:
                yield "speaker right", None


def _mostly(inner: Span, content: Sequence[Span]) -> bool:
    return any(2 * _meet(inner, c) >= inner[1] - inner[0] for c in content)


def _one_source(text: str, given: Attribution, source: Sequence[Span]) -> bool:
    if any(_meet(s, (given.source_start, given.source_end)) for s in source):
        return True
    named = set(re.findall(r"\w+", given.name.lower())) - {"the", "of", "a"}
    return bool(named & set(re.findall(r"\w+", " ".join(text[slice(*s)] for s in source).lower())))


def _attributions(text: str, gold: Sequence[Gold], said: Sequence[Attribution]) -> Iterator[tuple[str, str | None]]:
    """Pieces of one cue are one attribution; each of the gold can be hit once."""
    merged: dict[tuple[int, str], list[Attribution]] = {}
    for one in said:
        merged.setdefault((one.source_start, one.cue), []).append(one)
    used: set[int] = set()
    for pieces in merged.values():
        hit = next((n for n, g in enumerate(gold) if n not in used and _hits(pieces, g)), None)
        yield "attribution given", None if hit is not None else f"{pieces[0].name!r} {pieces[0].cue!r}"
        if hit is not None:
            used.add(hit)
            yield "attribution right", None
    for n, g in enumerate(gold):
        missed = " ".join(text[slice(*s)] for s in (*g["Source"], *g.get("Cue", ())))
        yield "attribution gold", None if n in used else f"missed {missed!r}"


def _hits(pieces: Sequence[Attribution], gold: Gold) -> bool:
    theirs, ours = sum(b - a for a, b in gold["Content"]), sum(p.end - p.start for p in pieces)
    shared = sum(_meet(c, (p.start, p.end)) for c in gold["Content"] for p in pieces)
    source = any(_meet(s, (p.source_start, p.source_end)) for s in gold["Source"] for p in pieces)
    return source and 2 * shared >= min(theirs, ours) and shared > 0.3 * max(theirs, ours)


# --- NewsQuant: numbers, what they count, their bounds ---------------------------------------------------------------


def _newsquant(data: Path, part: str) -> Iterator[tuple[str, str | None]]:
    """Sentences of even place are the dev part, the others the test part."""
    path = data / "CQE_Evaluation" / "data" / "formatted_test_set" / "NewsQuant.json"
    for n, row in enumerate(json.loads(path.read_text(encoding="utf-8"))):
        if (n % 2 == 0) == (part == "dev"):
            yield from _figures(row["text"], row["quantities"])


def _figures(text: str, gold: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str | None]]:
    left = [m for m in annotate(text) if m.kind == "figure"]
    yield from (("figure value given", None) for _ in left)
    yield from (("figure value and noun given", None) for _ in left)
    for one in gold:
        fitting = [m for m in left if _is_value(one["value"], m)]
        yield "figure value gold", None if fitting else f"missed {one['value']} {one['unit']}: {text[:120]}"
        yield "figure value and noun gold", None
        if not fitting:
            continue
        best = max(fitting, key=lambda m: _is_noun(one, m))
        left.remove(best)
        yield "figure value right", None
        if _is_noun(one, best):
            yield "figure value and noun right", None
        yield "bound", None
        if best.value["form"] in _BOUNDS.get(one["change"], ()):
            yield "bound right", None


def _is_value(printed: str, mention: Mention) -> bool:
    """The gold has the printed number: it is one end of the interval, or lies in it where the words are loose."""
    low, high, form = mention.value["low"], mention.value["high"], mention.value["form"]
    try:
        wanted = [float(part) for part in re.split(r"(?<=\d)-", printed)]
    except ValueError:
        return False
    if len(wanted) == 2:
        return form == "vague" or (low, high) == tuple(wanted)
    ends = [end for end in (low, high) if end is not None]
    loose = form in ("about", "nearly") and low is not None and high is not None and low <= wanted[0] <= high + 1
    past = form in ("more than", "less than") and any(abs(end - wanted[0]) <= 1 for end in ends)
    return loose or past or any(abs(end - wanted[0]) <= 1e-9 * max(1, abs(end)) for end in ends)


def _is_noun(gold: Mapping[str, Any], mention: Mention) -> bool:
    wanted = {word for key in ("unit", "normalized_unit") for word in gold[key].lower().replace("-", " ").split()}
    unit = (mention.value["unit"] or "").lower()
    head = mention.context.head if mention.context else None
    counted = {lemma(word) for word in (mention.value["counted"] or "").lower().split()}
    named = {unit, unit.rstrip("s"), _CURRENCIES.get(unit, unit), head or ""} - {""}
    return (
        bool(named & wanted)
        or bool((counted | {lemma(head or "-")}) & {lemma(word) for word in wanted})
        or (not unit and gold["normalized_unit"] in ("-", ""))
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
