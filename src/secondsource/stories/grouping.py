"""Articles into stories: profiles, pairs, one tree, and what is left in doubt."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from secondsource.frozen import frozen
from secondsource.records import Article, CopyLink, Mention, Sentence
from secondsource.stories.candidates import COMMON, TELLING, candidate_pairs
from secondsource.stories.clusters import Merge, average_link, groups
from secondsource.stories.doubts import adopt, ambiguous, kept_apart
from secondsource.stories.pairs import Vectors, vectors
from secondsource.stories.profiles import Profile, profile
from secondsource.stories.reasons import apart_words, joined_words
from secondsource.stories.rules import Verdict, judge, prior

__all__ = [
    "COMMON",
    "TELLING",
    "THRESHOLD",
    "Grouping",
    "StoryLink",
    "group",
    "group_weighed",
    "likelihoods",
    "pair_likelihoods",
    "partition",
]

THRESHOLD = 0.5  # mean likelihood at which two groups are one story; chosen on the dev parts (bench/README.md)

Pair = tuple[int, int]
Story = tuple[int, ...]


@frozen
class StoryLink:
    """Why two articles stand in one story, or nearly did."""

    a: str
    b: str
    joined: bool
    why: str  # "shares Orsk, Velm, 46; one day apart"


@frozen
class Grouping:
    """The articles of one story, with the reasons."""

    articles: tuple[str, ...]  # ids, ascending
    ambiguous: tuple[str, ...]  # of them: articles that may report another event; ascending
    links: tuple[
        StoryLink, ...
    ]  # n - 1 or more that joined n articles, then the nearest pair with each story kept apart


@frozen
class _Pages:
    """The call's pages in order of their ids, with the verdict and the likelihood of every pair that was weighed."""

    profiles: tuple[Profile, ...]
    vectors: tuple[Vectors, ...]
    verdicts: Mapping[Pair, Verdict]
    scores: Mapping[Pair, float]


def _copied(sentences: Mapping[str, Sequence[Sentence]], links: Iterable[CopyLink]) -> dict[tuple[str, str], float]:
    """Share of the shorter text that is linked with the other as copy, 0-1, by pair of article ids, ascending."""
    of = {s.id: s for many in sentences.values() for s in many}
    shared: dict[tuple[str, str], dict[str, int]] = defaultdict(dict)
    for link in links:
        a, b = of.get(link.a), of.get(link.b)
        if a and b and a.article != b.article and link.kind in ("verbatim", "edited"):
            first, second = (a, b) if a.article < b.article else (b, a)
            shared[first.article, second.article][first.id] = len(first.text)
    sizes = {article: sum(len(s.text) for s in many if s.part != "caption") for article, many in sentences.items()}
    return {
        (a, b): min(1.0, sum(lengths.values()) / max(1, min(sizes[a], sizes[b]))) for (a, b), lengths in shared.items()
    }


def _weigh(
    articles: Sequence[Article],
    sentences: Mapping[str, Sequence[Sentence]],
    links: Iterable[CopyLink],
    mentions: Mapping[str, Sequence[Mention]],
) -> _Pages:
    profiles = tuple(profile(a, sentences.get(a.id, ()), mentions.get(a.id, ())) for a in articles)
    weighed = vectors(profiles)
    at = {a.id: n for n, a in enumerate(articles)}
    copied = {(at[a], at[b]): share for (a, b), share in _copied(sentences, links).items() if a in at and b in at}
    bonus = prior(len(articles))
    verdicts = {
        (a, b): judge(profiles[a], profiles[b], weighed[a], weighed[b], copied.get((a, b), 0.0), bonus)
        for a, b in sorted(candidate_pairs(weighed) | copied.keys())
    }
    return _Pages(profiles, weighed, verdicts, likelihoods(verdicts))


def likelihoods(verdicts: Mapping[Pair, Verdict]) -> dict[Pair, float]:
    """Give the likelihood, 0-1, that the two pages of each pair report one event; copies are sure to."""
    return {pair: 1.0 if v.copied else 1 / (1 + math.exp(-v.odds)) for pair, v in verdicts.items()}


def _families(count: int, verdicts: Mapping[Pair, Verdict]) -> tuple[Story, ...]:
    """Copies of one text are one node: a dispatch printed forty times weighs once."""
    copies = {pair: 1.0 for pair, verdict in verdicts.items() if verdict.copied}
    root = list(range(count))

    def find(page: int) -> int:
        while root[page] != page:
            root[page] = root[root[page]]
            page = root[page]
        return page

    for a, b in sorted(copies):
        low, high = sorted((find(a), find(b)))
        root[high] = low
    members: dict[int, list[int]] = defaultdict(list)
    for page in range(count):
        members[find(page)].append(page)
    return tuple(tuple(members[page]) for page in sorted(members))


def _node_scores(nodes: Sequence[Sequence[int]], scores: Mapping[Pair, float]) -> dict[Pair, float]:
    """Mean likelihood between two nodes; a pair that was not weighed counts 0."""
    of = {page: n for n, pages in enumerate(nodes) for page in pages}
    sums: dict[Pair, list[float]] = defaultdict(list)
    for (a, b), score in sorted(scores.items()):
        x, y = sorted((of[a], of[b]))
        if x != y:
            sums[x, y].append(score)
    return {(x, y): math.fsum(found) / (len(nodes[x]) * len(nodes[y])) for (x, y), found in sums.items()}


def _strongest(a: Iterable[int], b: Sequence[int], scores: Mapping[Pair, float]) -> Pair:
    pairs = ((min(x, y), max(x, y)) for x in a for y in b if x != y)
    return min(pairs, key=lambda pair: (-scores.get(pair, 0.0), pair))


def _joining(nodes: Sequence[Story], merges: Sequence[Merge], stories: Sequence[Story], pages: _Pages) -> set[Pair]:
    """Pairs that hold the stories together: copies, the strongest pair of every merge, the twins of adopted pages."""
    found = {pair for pair, verdict in pages.verdicts.items() if verdict.copied}
    joined: set[int] = set()
    for merge in merges:
        a, b = ([page for node in side for page in nodes[node]] for side in (merge.a, merge.b))
        found.add(_strongest(a, b, pages.scores))
        joined.update(a, b)
    adopted = ((page, story) for story in stories if len(story) > 1 for page in story if page not in joined)
    return found | {_strongest((page,), story, pages.scores) for page, story in adopted}


def _link(pair: Pair, pages: _Pages, joined: bool) -> StoryLink:
    a, b = (pages.profiles[page] for page in pair)
    if not joined:
        return StoryLink(a.article, b.article, False, apart_words(a, b, pages.verdicts[pair].against))
    words = joined_words(a, b, pages.vectors[pair[0]])
    copied = pair in pages.verdicts and pages.verdicts[pair].copied
    return StoryLink(a.article, b.article, True, f"prints the same text; {words}" if copied else words)


def _stories(nodes: Sequence[Story], merges: Sequence[Merge]) -> tuple[Story, ...]:
    return tuple(tuple(sorted(p for node in story for p in nodes[node])) for story in groups(len(nodes), merges))


def group(
    articles: Sequence[Article],
    sentences: Mapping[str, Sequence[Sentence]],
    links: Iterable[CopyLink],
    mentions: Mapping[str, Sequence[Mention]],
    threshold: float = THRESHOLD,
) -> tuple[Grouping, ...]:
    """Sort articles into stories: which of them report the same event.

    ``sentences`` and ``mentions`` are by article id. The groupings come with the most articles first, then by their
    first article's id; the order of the input does not matter. Average-link clustering (Sokal and Michener 1958) over
    a logistic regression on sparse pair features, with copies of one text as one node.

    >>> group((), {}, (), {})
    ()
    """
    ordered = sorted({a.id: a for a in articles}.values(), key=lambda a: a.id)
    return _sorted_out(_weigh(ordered, sentences, links, mentions), threshold)


def pair_likelihoods(
    articles: Sequence[Article],
    sentences: Mapping[str, Sequence[Sentence]],
    links: Iterable[CopyLink],
    mentions: Mapping[str, Sequence[Mention]],
) -> dict[tuple[str, str], float]:
    """Give the likelihood, 0-1, that two articles report one event, by ascending pair of ids, those near alone.

    >>> pair_likelihoods((), {}, (), {})
    {}
    """
    ordered = sorted({a.id: a for a in articles}.values(), key=lambda a: a.id)
    scores = _weigh(ordered, sentences, links, mentions).scores
    return {(ordered[a].id, ordered[b].id): round(score, 4) for (a, b), score in sorted(scores.items())}


def group_weighed(
    profiles: Sequence[Profile], weighed: Sequence[Vectors], verdicts: Mapping[Pair, Verdict]
) -> tuple[Grouping, ...]:
    """Sort articles into stories whose pairs have been judged already, with the decision that ``group`` makes.

    ``profiles`` stand in the order of their articles' ids, ``weighed`` beside them; a pair (i < j) of their places
    that has no verdict is taken for strangers.

    >>> group_weighed((), (), {})
    ()
    """
    return _sorted_out(_Pages(tuple(profiles), tuple(weighed), verdicts, likelihoods(verdicts)))


def partition(count: int, verdicts: Mapping[Pair, Verdict]) -> tuple[tuple[int, ...], ...]:
    """Give the stories that ``group_weighed`` makes, as numbers of pages, without their reasons: quick.

    >>> partition(2, {})
    ((0,), (1,))
    """
    return _parted(count, verdicts, likelihoods(verdicts))[2]


def _parted(
    count: int, verdicts: Mapping[Pair, Verdict], scores: Mapping[Pair, float], threshold: float = THRESHOLD
) -> tuple[tuple[Story, ...], tuple[Merge, ...], tuple[Story, ...]]:
    """Families of copies, the merges of the tree over them, and the stories."""
    nodes = _families(count, verdicts)
    merges = average_link(len(nodes), _node_scores(nodes, scores), threshold)
    return nodes, merges, adopt(_stories(nodes, merges), scores, verdicts)


def _sorted_out(pages: _Pages, threshold: float = THRESHOLD) -> tuple[Grouping, ...]:
    ids = [page.article for page in pages.profiles]
    nodes, merges, stories = _parted(len(ids), pages.verdicts, pages.scores, threshold)
    doubtful = ambiguous(stories, pages.profiles, pages.scores, pages.verdicts)
    apart = kept_apart(stories, pages.scores, pages.verdicts)
    of = {page: n for n, story in enumerate(stories) for page in story}
    joined: dict[int, list[Pair]] = defaultdict(list)
    for pair in sorted(_joining(nodes, merges, stories, pages)):
        joined[of[pair[0]]].append(pair)
    found = [
        Grouping(
            articles=tuple(ids[page] for page in story),
            ambiguous=tuple(ids[page] for page in story if page in doubtful),
            links=tuple(_link(pair, pages, True) for pair in joined[n])
            + tuple(_link(pair, pages, False) for pair in apart.get(n, ())),
        )
        for n, story in enumerate(stories)
    ]
    return tuple(sorted(found, key=lambda g: (-len(g.articles), g.articles)))
