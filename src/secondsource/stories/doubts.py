"""What stays in doubt once the stories stand: pages between two stories, and pairs that nearly were one.

Pages are numbers; a pair is ascending; ``scores`` gives the likelihood of the pairs that were weighed, others have 0.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence

from secondsource.stories.profiles import Profile
from secondsource.stories.rules import Verdict

__all__ = ["adopt", "ambiguous", "kept_apart", "mean_score"]

Pair = tuple[int, int]
Story = tuple[int, ...]

TWIN = 0.85  # a page left alone follows a page so near ...
ADOPTED = (
    0.25  # ... into its story, if it is not stranger than this to the rest; both leave the dev figures as they are
)
DOUBT = 0.3  # a page is ambiguous from this mean likelihood with another story on ...
MARGIN = 0.2  # ... if that comes so near to the mean likelihood with its own
SURE = 0.75  # an undated page that is not so near to any page of its story may be about a similar event
NEARLY = 0.1  # a pair kept apart is worth a word from this likelihood on ...
ALIKE = 0.0  # ... or if words, names and numbers alone would have joined it


def _pair(a: int, b: int) -> Pair:
    return (a, b) if a < b else (b, a)


def _scores(page: int, story: Sequence[int], scores: Mapping[Pair, float]) -> list[float]:
    return [scores.get(_pair(page, other), 0.0) for other in story if other != page]


def mean_score(page: int, story: Sequence[int], scores: Mapping[Pair, float]) -> float:
    """Mean likelihood of a page with the other pages of a story, 0-1.

    >>> mean_score(1, (0, 1, 2), {(0, 1): 0.5})
    0.25
    """
    found = _scores(page, story, scores)
    return math.fsum(found) / max(1, len(found))


def _fits(page: int, story: Story, scores: Mapping[Pair, float], verdicts: Mapping[Pair, Verdict]) -> bool:
    found = [verdicts[_pair(page, other)] for other in story if _pair(page, other) in verdicts]
    if any(verdict.barred for verdict in found):
        return False
    return max(_scores(page, story, scores)) >= TWIN and mean_score(page, story, scores) >= ADOPTED


def adopt(
    stories: Sequence[Story], scores: Mapping[Pair, float], verdicts: Mapping[Pair, Verdict]
) -> tuple[Story, ...]:
    """Give a page left alone to the story that holds a near twin of it, if no rule bars any page of it.

    A report on one side of a story ("minister defends flood warning") is close to one page and far from the others.
    """
    of = {page: n for n, story in enumerate(stories) for page in story}
    near: dict[int, set[int]] = defaultdict(set)
    for (a, b), score in scores.items():
        if score >= TWIN and of[a] != of[b]:
            near[a].add(of[b])
            near[b].add(of[a])
    grown = dict(enumerate(stories))
    for n, story in enumerate(stories):
        fits = [m for m in near[story[0]] if len(stories[m]) > 1 and _fits(story[0], stories[m], scores, verdicts)]
        if len(story) == 1 and fits:
            home = min(fits, key=lambda m: (-mean_score(story[0], stories[m], scores), m))
            grown[home] = tuple(sorted(grown[home] + grown.pop(n)))
    return tuple(sorted(grown.values()))


def _between(page: int, own: Story, other: Story, scores: Mapping[Pair, float]) -> bool:
    there = mean_score(page, other, scores)
    here = mean_score(page, own, scores) if len(own) > 1 else 1.0 - there
    return there >= DOUBT and there >= here - MARGIN


def ambiguous(
    stories: Sequence[Story],
    profiles: Sequence[Profile],
    scores: Mapping[Pair, float],
    verdicts: Mapping[Pair, Verdict],
) -> frozenset[int]:
    """Pages between two stories, round-ups that touch another story, and undated pages that only just fit."""
    of = {page: n for n, story in enumerate(stories) for page in story}
    near: dict[int, set[int]] = defaultdict(set)
    for (a, b), score in scores.items():
        if of[a] != of[b] and (score >= NEARLY or verdicts[a, b].alike >= ALIKE):
            near[a].add(of[b])
            near[b].add(of[a])
    doubtful = {p for p, n in near.items() if any(_between(p, stories[of[p]], stories[o], scores) for o in n)}
    doubtful |= {p for p, page in enumerate(profiles) if "round-up" in page.cues and near[p]}
    loose = {p for p in of if len(stories[of[p]]) > 1 and max(_scores(p, stories[of[p]], scores)) < SURE}
    return frozenset(doubtful | {p for p in loose if profiles[p].published is None})


def kept_apart(
    stories: Sequence[Story], scores: Mapping[Pair, float], verdicts: Mapping[Pair, Verdict]
) -> dict[int, tuple[Pair, ...]]:
    """By story, for each other story that came near, the pair that came nearest."""
    of = {page: n for n, story in enumerate(stories) for page in story}
    nearest: dict[Pair, tuple[float, Pair]] = {}
    for pair, verdict in sorted(verdicts.items()):
        between = _pair(of[pair[0]], of[pair[1]])
        likely = scores[pair] >= NEARLY or verdict.alike >= ALIKE
        if between[0] != between[1] and likely and (between not in nearest or nearest[between][0] < verdict.alike):
            nearest[between] = (verdict.alike, pair)
    found: dict[int, list[Pair]] = defaultdict(list)
    for (x, y), (_, pair) in sorted(nearest.items()):
        found[x].append(pair)
        found[y].append(pair)
    return {story: tuple(pairs) for story, pairs in found.items()}
