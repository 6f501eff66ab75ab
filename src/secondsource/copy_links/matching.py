"""Two reports side by side: which sentence of one is a sentence of the other, and how surely.

Independent reports of one event share facts and formulas; a copy shares chosen words in order. So a sentence is judged
by its narration alone (quotations are shared evidence, not shared text), a match that stands alone must be sure, and
only between reports that are shown to be related does a weaker match count.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from secondsource.align import matching_blocks
from secondsource.copy_links.reports import Line, Report
from secondsource.frozen import frozen

__all__ = ["Evidence", "Match", "evidence", "index_lines", "match_reports"]

# Thresholds, in weighed words (a chosen word 1, a stock word of the news .25, names, numbers and grammar 0).
# Two desks that write one fact in one formula ("Five people were killed and 12 injured in the fire on Tuesday, police
# said") reach 1 to 2.5; a copied sentence of 20 words has 5 to 9.
_SAME_WEIGHT = 3.5  # word for word the same
_ALIKE, _ALIKE_WEIGHT = 0.7, 4.5
_RUN, _RUN_WEIGHT = 9, 3.5  # one unbroken stretch, the rest rewritten
_LIKELY, _LIKELY_WEIGHT = 0.5, 1.5  # counts only between related reports
_LIKELY_RUN = 6
_KEPT = 0.72  # of the words; spinning changes three in ten and more, a desk that edits leaves some sentences alone
_BETWEEN = 0.35  # between two neighbours that are linked in the same order
_QUOTED_RUN = 5  # words of a quotation; fewer are a phrase that anyone may quote
# A sentence that is all that two reports share: one fact, or one document that both cite, fills 14 words alike.
_LONE_SAME, _LONE_WEIGHT, _LONE_ALIKE, _LONE_RUN = 4.5, 6.0, 0.6, 16
_RELATED_PAIRS, _RELATED_WEIGHT = 3, 5.0  # weak matches that together show copying
_NEAR = (-2, -1, 0, 1, 2)  # sentences away that still stand beside
_PLACES = 20  # lines of one report remembered for one trigram; a bound for hostile pages
_PART = 0.6  # of a sentence that was split off, or merged in, found in the other


@frozen
class Evidence:
    """What two sentences share; counts of words, weights as in ``reports``."""

    alike: float  # 2 * matched / words, of narration
    weight: float  # of matched narration
    run: int  # words of the longest unbroken shared stretch of narration
    run_weight: float
    quoted_run: int  # the same within quotation marks
    similarity: float  # over all words, house style levelled
    covers_a: float  # share of a's words found in b
    covers_b: float


@frozen
class Match:
    """Line ``a`` of one report stands to line ``b`` of the other."""

    a: int
    b: int
    kind: str  # copy | quotation | suspected
    evidence: Evidence


def evidence(a: Line, b: Line) -> Evidence:
    """Weigh what two sentences share in order, narration and quotation apart."""
    if a.keys == b.keys and a.quoted == b.quoted:
        blocks = [(0, 0, len(a.keys))]
    else:
        blocks = matching_blocks(a.keys, b.keys)
    told = quoted_run = best_run = 0
    weight = best_weight = 0.0
    for i, j, size in blocks:
        for start, end, inside in _stretches(a, b, i, j, size):
            if inside:
                quoted_run = max(quoted_run, end - start)
                continue
            gained = sum(a.weights[start:end])
            told, weight = told + end - start, weight + gained
            best_run, best_weight = max((best_run, best_weight), (end - start, gained))
    narration = len(a.quoted) - sum(a.quoted) + len(b.quoted) - sum(b.quoted)
    matched = sum(size for _, _, size in blocks)
    return Evidence(
        2 * told / narration if narration else 0.0, weight, best_run, best_weight, quoted_run,
        2 * matched / max(1, len(a.keys) + len(b.keys)), matched / max(1, len(a.keys)), matched / max(1, len(b.keys)),
    )  # fmt: skip


def _stretches(a: Line, b: Line, i: int, j: int, size: int) -> Iterator[tuple[int, int, bool]]:
    """Cut a shared run where a quotation begins or ends in either sentence; words quoted in one only count for none."""
    start = i
    for at in range(i, i + size + 1):
        state = _state(a, b, at, at - i + j) if at < i + size else None
        before = _state(a, b, start, start - i + j)
        if state != before:
            if before is not None:
                yield start, at, before
            start = at


def _state(a: Line, b: Line, at_a: int, at_b: int) -> bool | None:
    return a.quoted[at_a] if a.quoted[at_a] == b.quoted[at_b] else None


# --- grades ----------------------------------------------------------------------------------------------------------


def _is_sure(found: Evidence, a: Line, b: Line) -> bool:
    if a.keys == b.keys:
        return found.weight >= _SAME_WEIGHT
    if found.alike >= _ALIKE and found.weight >= _ALIKE_WEIGHT:
        return True
    return found.run >= _RUN and found.run_weight >= _RUN_WEIGHT


def _stands_alone(found: Evidence, a: Line, b: Line) -> bool:
    if a.keys == b.keys:
        return found.weight >= _LONE_SAME
    return found.weight >= _LONE_WEIGHT and (found.alike >= _LONE_ALIKE or found.run >= _LONE_RUN)


def _keeps_words(found: Evidence) -> bool:
    """Tell an editor's sentence from a spun one; where none of a page keeps its words, a machine was at it."""
    return found.similarity >= _KEPT or found.run >= _RUN


def _is_likely(found: Evidence, a: Line, b: Line) -> bool:
    if a.keys == b.keys:
        return len(a.keys) > sum(a.quoted)  # even "He did not elaborate", if the reports share more
    if found.alike >= _LIKELY and found.weight >= _LIKELY_WEIGHT:
        return True
    return found.run >= _LIKELY_RUN and found.run_weight >= _LIKELY_WEIGHT


def _is_quotation(found: Evidence, a: Line, b: Line) -> bool:
    if found.quoted_run >= _QUOTED_RUN:
        return True
    return found.quoted_run >= 2 and found.quoted_run >= 0.9 * max(sum(a.quoted), sum(b.quoted))


# --- candidates within a pair ----------------------------------------------------------------------------------------


def index_lines(report: Report) -> Mapping[tuple[str, ...], tuple[int, ...]]:
    """Index the lines of a report by their word trigrams, and by their whole text."""
    found: dict[tuple[str, ...], list[int]] = {}
    for n, line in enumerate(report.lines):
        for key in _line_keys(line):
            places = found.setdefault(key, [])
            if len(places) < _PLACES:
                places.append(n)
    return {key: tuple(lines) for key, lines in found.items()}


def _line_keys(line: Line) -> Iterable[tuple[str, ...]]:
    keys = line.keys
    return dict.fromkeys([*zip(keys, keys[1:], keys[2:], strict=False), ("", *keys)])


def _near(line: Line, index: Mapping[tuple[str, ...], tuple[int, ...]]) -> list[int]:
    """List up to four lines that share most trigrams; only the identical ones if there are any."""
    same = index.get(("", *line.keys))
    if same:
        return list(same[:4])
    counts: Counter[int] = Counter()
    for key in _line_keys(line):
        counts.update(index.get(key, ()))
    return [n for n, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:4]]


# --- matching --------------------------------------------------------------------------------------------------------


def match_reports(
    a: Report, b: Report, b_index: Mapping[tuple[str, ...], tuple[int, ...]], tied: bool
) -> tuple[Match, ...]:
    """Match the sentences of two reports, in order of a; ``tied``: a credits the house whose text b is.

    A sentence of a has one match, or several where it merges sentences of b; a sentence of b may serve several of a.
    """
    found = {(i, j): evidence(line, b.lines[j]) for i, line in enumerate(a.lines) for j in _near(line, b_index)}
    chosen = _one_to_one(a, b, found)
    sure = [pair for pair in chosen if _is_sure(found[pair], a.lines[pair[0]], b.lines[pair[1]])]
    likely = [pair for pair in chosen if _is_likely(found[pair], a.lines[pair[0]], b.lines[pair[1]])]
    related = tied or _are_related(a, b, found, sure, likely)
    if not related:
        sure = [pair for pair in sure if _stands_alone(found[pair], a.lines[pair[0]], b.lines[pair[1]])]
    narration = set(likely if related else sure) | set(sure)
    if related:
        narration |= _between(a, b, found, narration)
    if narration:
        narration |= _parts(a, b, found, narration)
    quotations = {pair for pair in chosen if _is_quotation(found[pair], a.lines[pair[0]], b.lines[pair[1]])} - narration
    copied = narration | _beside(quotations, narration)
    kind = "copy" if tied or any(_keeps_words(found[pair]) for pair in narration) else "suspected"
    matches = [Match(i, j, kind, found[i, j]) for i, j in copied]
    matches += [Match(i, j, "quotation", found[i, j]) for i, j in quotations - copied]
    return tuple(sorted(matches, key=lambda match: (match.a, match.b)))


def _one_to_one(a: Report, b: Report, found: Mapping[tuple[int, int], Evidence]) -> list[tuple[int, int]]:
    """Pair each sentence with its best, the most alike first, then the nearest in place."""

    def order(pair: tuple[int, int]) -> tuple[float, float, tuple[int, int]]:
        shift = abs(pair[0] / max(1, len(a.lines)) - pair[1] / max(1, len(b.lines)))
        return -round(found[pair].similarity, 1), shift, pair

    taken_a: set[int] = set()
    taken_b: set[int] = set()
    pairs = []
    for i, j in sorted(found, key=order):
        if i not in taken_a and j not in taken_b:
            taken_a.add(i)
            taken_b.add(j)
            pairs.append((i, j))
    return sorted(pairs)


def _are_related(
    a: Report, b: Report, found: Mapping[tuple[int, int], Evidence], sure: Sequence[tuple[int, int]],
    likely: Sequence[tuple[int, int]],
) -> bool:  # fmt: skip
    """Tell whether two reports share text at all: two sure sentences, one that is a third of a report, or many weak."""
    if len(sure) >= 2:
        return True
    if sure and _stands_alone(found[sure[0]], a.lines[sure[0][0]], b.lines[sure[0][1]]):
        return 3 * len(b.lines[sure[0][1]].words) >= min(a.size, b.size)
    chain = _longest_chain(likely)
    weight = sum(found[pair].weight for pair in chain)
    return len(chain) >= _RELATED_PAIRS and weight >= _RELATED_WEIGHT


def _longest_chain(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Find the longest run of pairs that rise on both sides (patience sorting; one pair per line of a)."""
    tails: list[int] = []  # smallest last b of a chain of each length
    ends: list[int] = []  # index of the pair that ends it
    before: list[int] = []
    for n, (_, j) in enumerate(pairs):
        length = bisect_left(tails, j)
        tails[length : length + 1] = [j]
        ends[length : length + 1] = [n]
        before.append(ends[length - 1] if length else -1)
    chain: list[tuple[int, int]] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    return chain[::-1]


def _between(
    a: Report, b: Report, found: dict[tuple[int, int], Evidence], linked: set[tuple[int, int]]
) -> set[tuple[int, int]]:
    """Add a rewritten sentence that stands between linked neighbours on both sides."""
    used_a, used_b = {i for i, _ in linked}, {j for _, j in linked}
    added = set()
    for i, j in sorted(linked):
        pair = (i + 1, j + 1)
        if (i + 2, j + 2) not in linked or pair[0] in used_a or pair[1] in used_b:
            continue
        found.setdefault(pair, evidence(a.lines[pair[0]], b.lines[pair[1]]))
        if found[pair].alike >= _BETWEEN and found[pair].weight >= 1:
            added.add(pair)
    return added


def _parts(
    a: Report, b: Report, found: dict[tuple[int, int], Evidence], linked: set[tuple[int, int]]
) -> set[tuple[int, int]]:
    """Add the second half of a sentence that was split, and the second of two that were merged."""
    used_a, used_b = {i for i, _ in linked}, {j for _, j in linked}
    added = set()
    for i, j in sorted(linked):
        for step in (-1, 1):
            split, merged = (i + step, j), (i, j + step)
            if 0 <= split[0] < len(a.lines) and split[0] not in used_a and _is_part(a, b, found, split, "a"):
                added.add(split)
                used_a.add(split[0])
            if 0 <= merged[1] < len(b.lines) and merged[1] not in used_b and _is_part(a, b, found, merged, "b"):
                added.add(merged)
                used_b.add(merged[1])
    return added


def _is_part(a: Report, b: Report, found: dict[tuple[int, int], Evidence], pair: tuple[int, int], whole: str) -> bool:
    seen = found.setdefault(pair, evidence(a.lines[pair[0]], b.lines[pair[1]]))
    covers = seen.covers_a if whole == "a" else seen.covers_b
    return covers >= _PART and (seen.weight >= _LIKELY_WEIGHT) and seen.run >= 3


def _beside(quotations: set[tuple[int, int]], narration: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Find shared quotations with copied narration beside them in both reports (at most one sentence between)."""
    copied: set[tuple[int, int]] = set()
    front = set(narration)
    while front:
        around = {(i + di, j + dj) for i, j in front for di in _NEAR for dj in _NEAR}
        front = (around & quotations) - copied
        copied |= front
    return copied
