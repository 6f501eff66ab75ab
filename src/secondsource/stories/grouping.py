"""Articles into stories: profiles, pairs, one tree, and what is left in doubt."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from secondsource.records import Article, CopyLink, Mention, Sentence
from secondsource.stories.clusters import Merge, average_link, groups
from secondsource.stories.pairs import Vectors, vectors
from secondsource.stories.profiles import Profile, profile
from secondsource.stories.reasons import apart_words, joined_words
from secondsource.stories.rules import Verdict, judge, prior

__all__ = ["Grouping", "StoryLink", "group"]

THRESHOLD = 0.5  # mean likelihood at which two groups are one story; chosen on the dev parts (bench/README.md)
DOUBT = 0.3  # an article is ambiguous if its mean likelihood with another story comes this near to its own
NEARLY = 0.1  # a pair kept apart is worth a word from this likelihood on, or when a rule decided it
ALL_PAIRS = 60  # up to so many pages every pair is weighed; above, those that share a telling word
TELLING = 30  # words of a page, the rarest first, by which it looks for others


@dataclass(frozen=True, slots=True)
class StoryLink:
    """Why two articles stand in one story, or nearly did."""

    a: str
    b: str
    joined: bool
    why: str


@dataclass(frozen=True, slots=True)
class Grouping:
    """The articles of one story, with the reasons."""

    articles: tuple[str, ...]  # ids, ascending
    ambiguous: tuple[str, ...]  # of them: articles that may report another event; ascending
    links: tuple[StoryLink, ...]  # joined first, then nearly joined ones (also with articles of other stories)


@dataclass(frozen=True, slots=True)
class _Pages:
    """The call's pages in order of their ids, with the verdict on every pair that was weighed."""

    profiles: tuple[Profile, ...]
    vectors: tuple[Vectors, ...]
    verdicts: Mapping[tuple[int, int], Verdict]
    scores: Mapping[tuple[int, int], float]


def _candidates(pages: Sequence[Vectors]) -> Iterator[tuple[int, int]]:
    """Pairs worth weighing, ascending."""
    if len(pages) <= ALL_PAIRS:
        return ((a, b) for b in range(len(pages)) for a in range(b))
    holders: dict[str, list[int]] = defaultdict(list)
    found: set[tuple[int, int]] = set()
    for at, page in enumerate(pages):
        rare = sorted(page.words, key=lambda word: (-page.words[word], word))[:TELLING]
        for word in rare:
            holders[word].append(at)
    counts: dict[tuple[int, int], int] = defaultdict(int)
    for holding in holders.values():
        for i, b in enumerate(holding):
            for a in holding[:i]:
                counts[a, b] += 1
    found.update(pair for pair, count in counts.items() if count >= 2)
    return iter(sorted(found))


def _copied(sentences: Mapping[str, Sequence[Sentence]], links: Iterable[CopyLink]) -> dict[tuple[str, str], float]:
    """Share of the shorter text that stands in the other: (article, article) ascending -> 0-1."""
    of = {s.id: s for many in sentences.values() for s in many}
    shared: dict[tuple[str, str], dict[str, int]] = defaultdict(dict)
    for link in links:
        a, b = of.get(link.a), of.get(link.b)
        if a and b and a.article != b.article and link.kind in ("verbatim", "edited"):
            pair = (a.article, b.article) if a.article < b.article else (b.article, a.article)
            own = a if a.article == pair[0] else b
            shared[pair][own.id] = len(own.text)
    sizes = {article: sum(len(s.text) for s in many if s.part != "caption") for article, many in sentences.items()}
    return {
        pair: min(1.0, sum(lengths.values()) / max(1, min(sizes[pair[0]], sizes[pair[1]])))
        for pair, lengths in shared.items()
    }


def _weigh(
    articles: Sequence[Article],
    sentences: Mapping[str, Sequence[Sentence]],
    links: Iterable[CopyLink],
    mentions: Mapping[str, Sequence[Mention]],
) -> _Pages:
    profiles = tuple(profile(a, sentences.get(a.id, ()), mentions.get(a.id, ())) for a in articles)
    weighed = vectors(profiles)
    copied = _copied(sentences, links)
    at = {a.id: n for n, a in enumerate(articles)}
    pairs = {(at[a], at[b]) for a, b in copied if a in at and b in at} | set(_candidates(weighed))
    bonus = prior(len(articles))
    verdicts = {
        (a, b): judge(
            profiles[a], profiles[b], weighed[a], weighed[b], copied.get((articles[a].id, articles[b].id), 0.0), bonus
        )
        for a, b in sorted(pairs)
    }
    scores = {pair: 1.0 if v.copied else 1 / (1 + math.exp(-v.odds)) for pair, v in verdicts.items()}
    return _Pages(profiles, weighed, verdicts, scores)


def _families(count: int, pages: _Pages) -> tuple[tuple[int, ...], ...]:
    """Copies of one text are one node: a dispatch printed forty times weighs once."""
    copies = {pair: 1.0 for pair, verdict in pages.verdicts.items() if verdict.copied}
    root = list(range(count))
    for a, b in sorted(copies):
        low, high = sorted((root[a], root[b]))
        root = [low if r == high else r for r in root] if low != high else root
    members: dict[int, list[int]] = defaultdict(list)
    for at, r in enumerate(root):
        members[r].append(at)
    return tuple(tuple(members[r]) for r in sorted(members))


def _node_scores(
    nodes: Sequence[Sequence[int]], scores: Mapping[tuple[int, int], float]
) -> dict[tuple[int, int], float]:
    """Mean score between two nodes; a pair that was not weighed counts 0."""
    of = {page: n for n, pages in enumerate(nodes) for page in pages}
    sums: dict[tuple[int, int], list[float]] = defaultdict(list)
    for (a, b), score in sorted(scores.items()):
        x, y = sorted((of[a], of[b]))
        if x != y:
            sums[x, y].append(score)
    return {(x, y): math.fsum(found) / (len(nodes[x]) * len(nodes[y])) for (x, y), found in sums.items()}


def _means(page: int, story: Sequence[int], scores: Mapping[tuple[int, int], float]) -> float:
    others = [other for other in story if other != page]
    return math.fsum(scores.get((min(page, o), max(page, o)), 0.0) for o in others) / max(1, len(others))


def _ambiguous(stories: Sequence[Sequence[int]], pages: _Pages) -> set[int]:
    """Pages that stand almost as near to another story as to their own."""
    of = {page: n for n, story in enumerate(stories) for page in story}
    near: dict[int, set[int]] = defaultdict(set)
    for (a, b), score in pages.scores.items():
        if of[a] != of[b] and score >= NEARLY:
            near[a].add(of[b])
            near[b].add(of[a])
    doubtful = {p for p, n in near.items() if any(_unsure(p, stories[of[p]], stories[o], pages.scores) for o in n)}
    return doubtful | {p for p, page in enumerate(pages.profiles) if "round-up" in page.cues and near[p]}


def _unsure(page: int, own: Sequence[int], other: Sequence[int], scores: Mapping[tuple[int, int], float]) -> bool:
    there = _means(page, other, scores)
    here = _means(page, own, scores) if len(own) > 1 else 1.0 - there
    return there >= DOUBT and there >= here - (THRESHOLD - DOUBT)


def _strongest(
    merge: Merge, nodes: Sequence[Sequence[int]], scores: Mapping[tuple[int, int], float]
) -> tuple[int, int]:
    a = [page for node in merge.a for page in nodes[node]]
    b = [page for node in merge.b for page in nodes[node]]
    pairs = ((min(x, y), max(x, y)) for x in a for y in b)
    return min(pairs, key=lambda pair: (-scores.get(pair, 0.0), pair))


def _link(pair: tuple[int, int], pages: _Pages, joined: bool) -> StoryLink:
    a, b = (pages.profiles[page] for page in pair)
    verdict = pages.verdicts[pair]
    if not joined:
        why = apart_words(a, b, verdict.against)
    elif verdict.copied:
        why = f"prints the same text; {joined_words(a, b, pages.vectors[pair[0]])}"
    else:
        why = joined_words(a, b, pages.vectors[pair[0]])
    return StoryLink(a.article, b.article, joined, why)


def _kept_apart(stories: Sequence[Sequence[int]], pages: _Pages) -> dict[int, list[tuple[int, int]]]:
    """By story: for each other story that came near, the pair that came nearest."""
    of = {page: n for n, story in enumerate(stories) for page in story}
    nearest: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {}
    for pair, score in sorted(pages.scores.items()):
        x, y = sorted((of[pair[0]], of[pair[1]]))
        verdict = pages.verdicts[pair]
        likely = score >= NEARLY or (verdict.against and verdict.odds + 2 * 3.0 > 0)
        if x != y and likely and ((x, y) not in nearest or nearest[x, y][0] < score):
            nearest[x, y] = (score, pair)
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for (x, y), (_, pair) in sorted(nearest.items()):
        found[x].append(pair)
        found[y].append(pair)
    return found


def group(
    articles: Sequence[Article],
    sentences: Mapping[str, Sequence[Sentence]],
    links: Iterable[CopyLink],
    mentions: Mapping[str, Sequence[Mention]],
) -> tuple[Grouping, ...]:
    """Sort articles into stories: which of them report the same event.

    ``sentences`` and ``mentions`` are by article id. The groupings come with the most articles first, then by their
    first article's id; the order of the input does not matter. Average-link clustering (Sokal and Michener 1958) over
    a logistic regression on sparse pair features, with copies of one text as one node.
    """
    ordered = sorted({a.id: a for a in articles}.values(), key=lambda a: a.id)
    pages = _weigh(ordered, sentences, links, mentions)
    nodes = _families(len(ordered), pages)
    merges = average_link(len(nodes), _node_scores(nodes, pages.scores), THRESHOLD)
    stories = [tuple(sorted(p for n in nodes_ for p in nodes[n])) for nodes_ in groups(len(nodes), merges)]
    ambiguous, apart = _ambiguous(stories, pages), _kept_apart(stories, pages)
    joined: dict[int, list[tuple[int, int]]] = defaultdict(list)
    of = {page: n for n, story in enumerate(stories) for page in story}
    for node in nodes:
        joined[of[node[0]]] += [p for p in pages.verdicts if pages.verdicts[p].copied and set(p) <= set(node)]
    for merge in merges:
        pair = _strongest(merge, nodes, pages.scores)
        joined[of[pair[0]]].append(pair)
    found = [
        Grouping(
            tuple(ordered[p].id for p in story),
            tuple(ordered[p].id for p in story if p in ambiguous),
            tuple(_link(p, pages, True) for p in sorted(set(joined[n])))
            + tuple(_link(p, pages, False) for p in apart.get(n, ())),
        )
        for n, story in enumerate(stories)
    ]
    return tuple(sorted(found, key=lambda g: (-len(g.articles), g.articles)))
