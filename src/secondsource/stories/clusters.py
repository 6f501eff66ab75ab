"""Average-link clustering: two groups join while the mean likelihood of their pairs is above one threshold."""

import heapq
from collections.abc import Mapping, Sequence

from secondsource.frozen import frozen

__all__ = ["REACH", "Merge", "average_link", "groups"]

REACH = 48  # pages that one page is weighed with at most, where there are many


@frozen
class Merge:
    """Two groups of nodes that became one, and the mean likelihood at which they did."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    mean: float


def _neighbours(count: int, scores: Mapping[tuple[int, int], float]) -> list[dict[int, float]]:
    sums: list[dict[int, float]] = [{} for _ in range(count)]
    for (a, b), score in sorted(scores.items()):
        if score > 0:
            sums[a][b] = sums[b][a] = score
    return sums


def _join(sums: list[dict[int, float]], a: int, b: int) -> dict[int, float]:
    """Add up what a and b had with every third group."""
    joined = {c: total for c, total in sums[a].items() if c != b}
    for c, total in sums[b].items():
        if c != a:
            joined[c] = joined.get(c, 0.0) + total
    for c in sums[a].keys() | sums[b].keys():
        sums[c].pop(a, None)
        sums[c].pop(b, None)
    return joined


def _pairs_weighed(a: int, b: int) -> int:
    """Pairs between groups of that many nodes, of which each node was weighed with REACH others at most."""
    return min(a, b) * min(max(a, b), REACH)


def average_link(count: int, scores: Mapping[tuple[int, int], float], threshold: float) -> tuple[Merge, ...]:
    """Merge the two groups with the highest mean score again and again, while it is at least ``threshold``.

    Nodes are numbered 0 to count - 1; a pair that is not in ``scores`` has the score 0. Of equal means the groups
    with the lowest numbers go first, so that the result does not depend on the order of ``scores``. Groups of more
    than REACH nodes are judged by so many pairs a node as can have been weighed, or a long story would come apart.

    >>> average_link(3, {(0, 1): 0.9, (1, 2): 0.4}, 0.5)
    (Merge(a=(0,), b=(1,), mean=0.9),)
    """
    members: list[tuple[int, ...]] = [(node,) for node in range(count)]
    alive = [True] * count
    sums = _neighbours(count, scores)
    heap = [(-score, a, b) for (a, b), score in scores.items() if score >= threshold]
    heapq.heapify(heap)
    merges: list[Merge] = []
    while heap:
        negative, a, b = heapq.heappop(heap)
        if not (alive[a] and alive[b]):
            continue
        merges.append(Merge(members[a], members[b], -negative))
        alive[a] = alive[b] = False
        new = len(members)
        members.append(tuple(sorted(members[a] + members[b])))
        alive.append(True)
        sums.append(_join(sums, a, b))
        for c, total in sorted(sums[new].items()):
            sums[c][new] = total
            mean = total / _pairs_weighed(len(members[new]), len(members[c]))
            if mean >= threshold:
                heapq.heappush(heap, (-mean, c, new))
    return tuple(merges)


def groups(count: int, merges: Sequence[Merge]) -> tuple[tuple[int, ...], ...]:
    """Give the groups that are left after the merges, each ascending, ordered by first member."""
    of: dict[int, tuple[int, ...]] = {node: (node,) for node in range(count)}
    for merge in merges:
        joined = tuple(sorted(merge.a + merge.b))
        of.update(dict.fromkeys(joined, joined))
    return tuple(sorted(set(of.values())))
