"""Stories from articles that come one at a time, in any order, by the decision that ``group`` makes of all at once.

An article is held against the few that share telling words with it, and then against the stories of those. Where one
story is near and no other, the article joins it; where several are, they alone are sorted out anew. Every merge and
split is told with its reason. The cost of an article does not grow with the shelf.

    >>> shelf = shelf_of()
    >>> len(stories_of(shelf))
    0
"""

from collections import Counter, OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from secondsource.frozen import frozen
from secondsource.stories.candidates import ALL_PAIRS, COMMON, CROWD, telling_words
from secondsource.stories.doubts import DOUBT, MARGIN, TWIN
from secondsource.stories.grouping import THRESHOLD, StoryLink, likelihoods, partition
from secondsource.stories.packing import packed, unpacked
from secondsource.stories.pairs import Frequencies, Vectors, weigh
from secondsource.stories.profiles import Profile
from secondsource.stories.reasons import joined_words
from secondsource.stories.rules import Verdict, judge, prior

__all__ = ["Change", "Filed", "Shelf", "file", "shelf_of", "stories_of", "story_now", "story_of"]

ASKED = 12  # articles that a new one is held against first
FAINT = (
    0.04  # cosine over telling words below which an article is not looked at; none: dev as it is, .07: gva .003 lower
)
HELD = 16  # of one story: so many members speak for it
REPAIRED = 48  # articles that are sorted out anew together at most; a longer story takes an article in as it is
KEPT = 4_096  # articles kept ready for weighing; others are read again from their packed form
JUDGED = 65_536  # verdicts kept

Pair = tuple[int, int]
_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


@frozen
class Change:
    """What happened to stories when an article was filed: begun, joined, merged, split or moved, and why."""

    kind: str
    story: str  # that there is now
    other: str | None  # that it was before, or that it came out of
    articles: tuple[str, ...]  # whose story changed, in order of filing
    why: str


@frozen
class Filed:
    """Where an article was filed."""

    article: str
    story: str
    link: StoryLink | None  # to the nearest article of its story
    ambiguous: bool  # another story came about as near
    changes: tuple[Change, ...]


@frozen
class Shelf:
    """An open shelf of articles in stories: its tables are written by ``file`` alone."""

    number: dict[str, int]  # article -> place in order of filing
    ids: list[str]
    bodies: list[bytes]
    story: list[str]
    members: dict[str, list[int]]
    renamed: dict[str, str]  # a story's former id -> the id it has
    counts: Counter[str]  # word -> articles that hold it
    holders: dict[str, list[int]]  # telling word -> the latest articles, times 256, and the word's part in them, of 255
    ready: "OrderedDict[int, tuple[Profile, Vectors]]"
    judged: "OrderedDict[Pair, Verdict]"
    copied: dict[Pair, float]


def shelf_of() -> Shelf:
    """Open an empty shelf."""
    return Shelf({}, [], [], [], {}, {}, Counter(), {}, OrderedDict(), OrderedDict(), {})


def story_of(shelf: Shelf, article: str) -> str:
    """Give the story that an article stands in. Raises KeyError for an article that was never filed."""
    return shelf.story[shelf.number[article]]


def story_now(shelf: Shelf, story: str) -> str:
    """Follow a story's former id to the id that it has. Raises KeyError for an id that never was."""
    while story in shelf.renamed:
        story = shelf.renamed[story]
    return story if story in shelf.members else shelf.story[shelf.number[story]]


def stories_of(shelf: Shelf) -> dict[str, tuple[str, ...]]:
    """Give all stories with their articles in order of filing, by story id."""
    return {story: tuple(shelf.ids[n] for n in sorted(members)) for story, members in sorted(shelf.members.items())}


def file(shelf: Shelf, profile: Profile, copied: Mapping[str, float] | None = None) -> Filed:
    """File one article; ``copied`` is the share of text linked as copy, 0-1, by id of an article on the shelf.

    An article that is filed already stays where it is. A story's id is that of its first article, and is kept: of two
    that merge, by the longer one, of one that splits, by its longest part.
    """
    if profile.article in shelf.number:
        return Filed(profile.article, story_of(shelf, profile.article), None, False, ())
    new = _shelve(shelf, profile)
    near = _near(shelf, new)
    shelf.copied.update({(shelf.number[other], new): share for other, share in (copied or {}).items()})
    if new < ALL_PAIRS:  # a few articles are sorted as one batch
        return _filed(shelf, new, {}, _repair(shelf, list(range(new + 1)), new))
    means = _means(shelf, new, near + [n for n in _copies(shelf, copied) if n not in near])
    touched = [story for story, (mean, top) in means.items() if mean >= DOUBT or top >= TWIN]
    changes = _decide(shelf, new, means, touched)
    return _filed(shelf, new, means, changes + (_sorted_anew(shelf, new) if _doubled(shelf) else ()))


# --- tables ----------------------------------------------------------------------------------------------------------


def _shelve(shelf: Shelf, profile: Profile) -> int:
    """Write the article into the tables, in no story yet."""
    new = len(shelf.ids)
    shelf.number[profile.article] = new
    shelf.ids.append(profile.article)
    shelf.bodies.append(packed(profile))
    shelf.story.append("")
    shelf.counts.update(profile.words.keys())
    if _doubled(shelf):  # how rare words are is asked again
        shelf.ready.clear()
        shelf.judged.clear()
    _keep(shelf.ready, new, (profile, _weighed(shelf, profile)), KEPT)
    return new


def _weighed(shelf: Shelf, profile: Profile) -> Vectors:
    return weigh(profile, Frequencies(len(shelf.ids), shelf.counts))


def _keep(kept: "OrderedDict[_Key, _Value]", key: _Key, value: _Value, size: int) -> None:
    kept[key] = value
    if len(kept) > size:
        kept.popitem(last=False)


def _read(shelf: Shelf, n: int) -> tuple[Profile, Vectors]:
    found = shelf.ready.get(n)
    if found is None:
        profile = unpacked(shelf.bodies[n])
        found = profile, _weighed(shelf, profile)
        _keep(shelf.ready, n, found, KEPT)
    return found


def _verdict(shelf: Shelf, a: int, b: int) -> Verdict:
    pair = (a, b) if a < b else (b, a)
    found = shelf.judged.get(pair)
    if found is None:
        (p, v), (q, w) = _read(shelf, pair[0]), _read(shelf, pair[1])
        found = judge(p, q, v, w, shelf.copied.get(pair, 0.0), _bonus(shelf))
        _keep(shelf.judged, pair, found, JUDGED)
    return found


def _bonus(shelf: Shelf) -> float:
    """A shelf that has begun to grow is weighed as the long one that it will be, lest much be split again."""
    return prior(len(shelf.ids)) if len(shelf.ids) <= ALL_PAIRS else 0.0


def _likely(shelf: Shelf, a: int, b: int) -> float:
    return likelihoods({(a, b): _verdict(shelf, a, b)})[a, b]


# --- candidates ------------------------------------------------------------------------------------------------------


def _near(shelf: Shelf, new: int) -> list[int]:
    """Articles to hold a new one against, and its own words noted for those to come."""
    likeness: dict[int, float] = {}
    common: dict[int, int] = {}
    for word, weight in telling_words(shelf.ready[new][1]):
        holding = shelf.holders.setdefault(word, [])
        for code in holding[-CROWD:]:
            other = code >> 8
            likeness[other] = likeness.get(other, 0.0) + weight * (code & 255)
            common[other] = common.get(other, 0) + 1
        holding.append(new << 8 | min(255, round(255 * weight)))
        if len(holding) > 2 * CROWD:
            del holding[:CROWD]
    likely = [(-likeness[n], n) for n, words in common.items() if words >= COMMON and likeness[n] >= 255 * FAINT]
    return [n for _, n in sorted(likely)[:ASKED]]


def _copies(shelf: Shelf, copied: Mapping[str, float] | None) -> list[int]:
    return sorted(shelf.number[other] for other in copied or {})


def _speakers(members: Sequence[int], near: Sequence[int]) -> list[int]:
    """Members that speak for a story: all of a short one; of a long one some near, some from all its length.

    The mean over the nearest alone would let a story drift away from where it began.
    """
    if len(members) <= HELD:
        return list(members)
    half = [n for n in near if n in set(members)][: HELD // 2]
    step = len(members) / (HELD - len(half))
    spread = [members[int(step * at)] for at in range(HELD - len(half))]
    return list(dict.fromkeys([*half, *spread]))


def _means(shelf: Shelf, new: int, near: Sequence[int]) -> dict[str, tuple[float, float]]:
    """Mean and highest likelihood of an article with each story that holds one near it."""
    found: dict[str, tuple[float, float]] = {}
    for story in dict.fromkeys(shelf.story[n] for n in near):
        first = max(_likely(shelf, n, new) for n in near if shelf.story[n] == story)
        if first < DOUBT:
            continue
        likely = [_likely(shelf, n, new) for n in _speakers(shelf.members[story], near)]
        found[story] = sum(likely) / len(likely), max(first, *likely)
    return found


# --- decisions -------------------------------------------------------------------------------------------------------


def _decide(
    shelf: Shelf, new: int, means: Mapping[str, tuple[float, float]], touched: Sequence[str]
) -> tuple[Change, ...]:
    if not touched:
        return (_begin(shelf, (new,), None, "nothing on the shelf is near"),)
    best = max(touched, key=lambda story: (means[story][0], story))
    if len(touched) == 1 and means[best][0] >= THRESHOLD:
        return (_join(shelf, new, best),)
    members = [n for story in touched for n in shelf.members[story]]
    if len(members) < REPAIRED:
        return _repair(shelf, sorted([*members, new]), new)
    if means[best][0] >= THRESHOLD:
        return (_join(shelf, new, best),)
    return (_begin(shelf, (new,), None, "no story on the shelf is near enough"),)


def _doubled(shelf: Shelf) -> bool:
    count = len(shelf.ids)
    return count & (count - 1) == 0


def _sorted_anew(shelf: Shelf, new: int) -> tuple[Change, ...]:
    """Sort every story out by itself: what a shelf half as long could not tell, it may now."""
    found: tuple[Change, ...] = ()
    for story in sorted(shelf.members):
        members = shelf.members[story]
        if 1 < len(members) < REPAIRED:
            found += _repair(shelf, sorted(members), new)
    return found


def _begin(shelf: Shelf, articles: Sequence[int], other: str | None, why: str) -> Change:
    """Open a story under the id of its first article, or a variant where that is taken."""
    first = shelf.ids[articles[0]]
    taken = shelf.members.keys() | shelf.renamed.keys()
    story = next(name for name in _variants(first) if name not in taken)
    shelf.members[story] = []
    _put(shelf, articles, story)
    return Change("split" if other else "begun", story, other, tuple(shelf.ids[n] for n in articles), why)


def _variants(first: str) -> Iterator[str]:
    yield first
    number = 2
    while True:
        yield f"{first}~{number}"
        number += 1


def _join(shelf: Shelf, new: int, story: str) -> Change:
    _put(shelf, (new,), story)
    return Change("joined", story, None, (shelf.ids[new],), _why(shelf, new, story))


def _put(shelf: Shelf, articles: Iterable[int], story: str) -> None:
    for n in articles:
        if shelf.story[n]:
            shelf.members[shelf.story[n]].remove(n)
        shelf.story[n] = story
        shelf.members[story].append(n)


def _repair(shelf: Shelf, members: Sequence[int], new: int) -> tuple[Change, ...]:
    """Sort some articles out anew and give each group the id that most of its articles have."""
    former = [shelf.story[n] for n in members]
    verdicts = {(i, j): _verdict(shelf, members[i], members[j]) for j in range(len(members)) for i in range(j)}
    groups = [tuple(members[n] for n in group) for group in partition(len(members), verdicts)]
    owners = _owners(shelf, groups)
    changes: list[Change] = []
    for group in groups:
        changes += _settled(shelf, group, owners.get(group), new)
    for story in {shelf.story[n] for n in members}:
        shelf.members[story].sort()
    _forget_empty(shelf, former)
    return tuple(changes)


def _owners(shelf: Shelf, groups: Sequence[tuple[int, ...]]) -> dict[tuple[int, ...], str]:
    """Give each story's id to the group with most of its articles, and each group one id: that of most of its own."""
    shares = Counter((shelf.story[n], group) for group in groups for n in group if shelf.story[n])
    ranked = sorted(shares, key=lambda pair: (-shares[pair], -len(shelf.members[pair[0]]), pair[0], pair[1]))
    owners: dict[tuple[int, ...], str] = {}
    for story, group in ranked:
        if group not in owners and story not in owners.values():
            owners[group] = story
    return owners


def _settled(shelf: Shelf, group: tuple[int, ...], owner: str | None, new: int) -> Iterator[Change]:
    """Move what has to be moved so that a group is one story."""
    former: dict[str, list[int]] = {}
    for n in group:
        if shelf.story[n] != owner or owner is None:
            former.setdefault(shelf.story[n], []).append(n)
    if owner is None:
        source = next((story for story in former if story), None)
        yield _begin(shelf, group, source, _apart(source))
        return
    for story, moved in former.items():
        whole = bool(story) and len(shelf.members[story]) == len(moved)
        kind = "joined" if not story else "merged" if whole else "moved"
        _put(shelf, moved, owner)
        why = _why(shelf, new if new in group else moved[0], owner)
        yield Change(kind, owner, story or None, tuple(shelf.ids[n] for n in moved), why)


def _apart(source: str | None) -> str:
    return "nothing on the shelf is near" if source is None else "with the new article, its reports fit together less"


def _forget_empty(shelf: Shelf, former: Iterable[str]) -> None:
    """Forget stories that have no articles left; their ids lead on to the story of the article they are named after."""
    for story in sorted(set(former)):
        if story and not shelf.members[story]:
            del shelf.members[story]
            shelf.renamed[story] = shelf.story[shelf.number[story.partition("~")[0]]]


def _nearest(shelf: Shelf, n: int, story: str) -> int | None:
    others = [m for m in shelf.members[story][-HELD:] if m != n]
    known = [m for m in others if ((m, n) if m < n else (n, m)) in shelf.judged] or others
    return max(known, key=lambda m: (_likely(shelf, m, n), -m), default=None)


def _why(shelf: Shelf, n: int, story: str) -> str:
    other = _nearest(shelf, n, story)
    if other is None:
        return "it is alone"
    (a, weights), (b, _) = _read(shelf, n), _read(shelf, other)
    return joined_words(a, b, weights)


def _filed(shelf: Shelf, new: int, means: Mapping[str, tuple[float, float]], changes: tuple[Change, ...]) -> Filed:
    story = shelf.story[new]
    own = means.get(story, (1.0, 1.0))[0]
    doubtful = any(mean >= max(DOUBT, own - MARGIN) for other, (mean, _) in means.items() if other != story)
    other = _nearest(shelf, new, story)
    why = next((c.why for c in changes if c.story == story and shelf.ids[new] in c.articles), "")
    link = StoryLink(shelf.ids[new], shelf.ids[other], True, why) if other is not None else None
    return Filed(shelf.ids[new], story, link, doubtful, changes)
