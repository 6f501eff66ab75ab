"""Which stories a new article may belong to, by the decision that ``stories.group`` makes.

Up to SMALL articles the whole archive is weighed again as one batch: it then has the batch's stories. Above, an article
is held against the few that share telling words or copied text with it, and the stories that they belong to are sorted
out anew, as one small batch whose pairs were judged before.
"""

import sqlite3
from collections import OrderedDict
from collections.abc import Hashable, Mapping, Sequence
from math import exp
from zlib import crc32

from secondsource.archive.postings import alike_by_words
from secondsource.archive.recent import recalled
from secondsource.archive.weighing import Weighed, Weights, weighed, weights_of
from secondsource.frozen import frozen
from secondsource.stories import Grouping, group_weighed
from secondsource.stories.doubts import DOUBT, TWIN
from secondsource.stories.grouping import COMMON, TELLING, THRESHOLD
from secondsource.stories.pairs import vectors
from secondsource.stories.rules import LATE_DAYS, Verdict, judge, prior

__all__ = ["SMALL", "Member", "Sorting", "as_they_are", "resort", "sort_all", "sort_out", "telling_words"]

SMALL = 60  # as many as the batch weighs pair by pair
_CANDIDATES = 12  # articles held against a new one
_FEWEST = 0.2  # telling words that one of them must share, as a part of what the likeliest shares
_REPAIRED = 48  # articles that are sorted out anew together; larger stories take an article in as they are
_FOLLOW_UP = 2  # days after the day of an event in which a report of it is looked for by that day
_VERDICTS = 200_000

_judged: OrderedDict[Hashable, Verdict] = OrderedDict()


@frozen
class Member:
    """An article of the archive, as grouping needs it."""

    n: int
    id: str
    story: str
    day: int


@frozen
class Sorting:
    """Articles that were sorted together, and the groups that came out; ``whys`` by pair of ids."""

    groups: tuple[tuple[int, ...], ...]  # numbers of articles
    whys: Mapping[tuple[str, str], str]
    ambiguous: frozenset[str]


def sort_all(connection: sqlite3.Connection, members: Sequence[Member]) -> Sorting:
    """Sort a small archive's articles as one batch."""
    ordered = sorted(members, key=lambda m: m.id)
    profiles = [weighed(connection, m.n, m.id, weights_of(connection)).profile for m in ordered]
    among, bonus = vectors(profiles), prior(len(profiles))
    copied = _copied(connection, ordered)
    verdicts = {
        (a, b): judge(profiles[a], profiles[b], among[a], among[b], copied.get((a, b), 0.0), bonus)
        for b in range(len(ordered))
        for a in range(b)
    }
    return _sorting(ordered, group_weighed(profiles, among, verdicts))


def telling_words(connection: sqlite3.Connection, new: Member) -> tuple[int, ...]:
    """Hash the words by which an article looks for others of its event, the most telling first."""
    terms = weighed(connection, new.n, new.id, weights_of(connection)).vectors.terms
    best = sorted(terms, key=lambda word: (-terms[word][2], word))[:TELLING]
    return tuple(crc32(word.encode("utf-8", "surrogatepass")) for word in best)


def sort_out(
    connection: sqlite3.Connection, new: Member, telling: Sequence[int], partners: Sequence[int], size: int
) -> Sorting:
    """Sort a new article into the stories near it; ``partners`` are articles that share text with it.

    ``size`` is the number of articles in the archive. The result holds all current articles of the stories touched,
    or, where these are too many, the new article with one story's name-giving member.
    """
    near = _near(connection, new, telling, partners)
    bonus, weights = prior(size), weights_of(connection)
    scores = _scores(connection, new, near, bonus, weights)
    means = _story_means(near, scores)
    touched = [story for story, (mean, top) in means.items() if mean >= DOUBT or top >= TWIN]
    if not touched:
        return Sorting(((new.n,),), {}, frozenset())
    members = _members(connection, touched, new)
    if len(members) <= _REPAIRED:
        return _repaired(connection, members, bonus, weights)
    return _joined(connection, new, near, scores, means, weights)


# --- candidates ------------------------------------------------------------------------------------------------------


def _near(connection: sqlite3.Connection, new: Member, telling: Sequence[int], partners: Sequence[int]) -> list[Member]:
    """List the current articles to hold a new one against: those that share text, then those that share words."""
    counts = alike_by_words(connection, telling, _days(connection, new))
    counts.pop(new.n, None)
    least = max(COMMON, max(counts.values(), default=0) * _FEWEST)
    likely = sorted((n for n in counts if counts[n] >= least), key=lambda n: (-counts[n], -n))
    asked = list(dict.fromkeys([*partners, *likely[: 2 * _CANDIDATES]]))
    rows = {m.n: m for m in _rows(connection, "n IN", asked)}
    return [rows[n] for n in asked if n in rows and n != new.n][:_CANDIDATES]


def _days(connection: sqlite3.Connection, new: Member) -> list[tuple[int, int]]:
    """Days in which reports of an article's event may have appeared: around its own, and after those that it names."""
    named = weighed(connection, new.n, new.id, weights_of(connection)).profile.days
    stretches = [(new.day - LATE_DAYS, new.day + LATE_DAYS)]
    stretches += [(day, day + _FOLLOW_UP) for day in sorted(named) if day < new.day - LATE_DAYS]
    return stretches


def _rows(connection: sqlite3.Connection, where: str, values: Sequence[object], most: int = -1) -> list[Member]:
    """Read the current articles whose column is among some values, by order of arrival, at most so many."""
    marks = ",".join("?" * len(values))
    query = f"SELECT n, id, story, day FROM article WHERE current = 1 AND {where} ({marks}) ORDER BY n LIMIT ?"
    return [Member(*row) for row in connection.execute(query, [*values, most])]


def _members(connection: sqlite3.Connection, stories: Sequence[str], new: Member) -> list[Member]:
    found = {m.n: m for m in _rows(connection, "story IN", stories, _REPAIRED + 1)}
    found[new.n] = new
    return sorted(found.values(), key=lambda m: m.id)


# --- verdicts --------------------------------------------------------------------------------------------------------


def _verdict(a: Weighed, b: Weighed, copied: float, bonus: float, weights: Weights) -> Verdict:
    key = (a.profile.article, b.profile.article, copied, bonus, weights.digest)
    return recalled(_judged, key, _VERDICTS, lambda: judge(a.profile, b.profile, a.vectors, b.vectors, copied, bonus))


def _ordered_verdict(a: Weighed, b: Weighed, copied: float, bonus: float, weights: Weights) -> Verdict:
    return _verdict(*((a, b) if a.profile.article < b.profile.article else (b, a)), copied, bonus, weights)


def _likelihood(verdict: Verdict) -> float:
    return 1.0 if verdict.copied else 1 / (1 + exp(-verdict.odds))


def _scores(
    connection: sqlite3.Connection, new: Member, near: Sequence[Member], bonus: float, weights: Weights
) -> dict[int, float]:
    mine = weighed(connection, new.n, new.id, weights)
    copied = _shares(connection, [new.n])
    found = {}
    for other in near:
        theirs = weighed(connection, other.n, other.id, weights)
        share = copied.get(_pair(new.n, other.n), 0.0)
        found[other.n] = _likelihood(_ordered_verdict(mine, theirs, share, bonus, weights))
    return found


def _story_means(near: Sequence[Member], scores: Mapping[int, float]) -> dict[str, tuple[float, float]]:
    """Mean and highest likelihood of a new article with the members of each story that it was held against."""
    by_story: dict[str, list[float]] = {}
    for member in near:
        by_story.setdefault(member.story, []).append(scores[member.n])
    return {story: (sum(found) / len(found), max(found)) for story, found in by_story.items()}


def _pair(a: int, b: int) -> tuple[int, int]:
    return (a, b) if a < b else (b, a)


def _shares(connection: sqlite3.Connection, numbers: Sequence[int]) -> dict[tuple[int, int], float]:
    """Give the share of the shorter text that is copy, by pair of numbers, for pairs with one of these articles."""
    marks = ",".join("?" * len(numbers))
    query = (
        f"SELECT a, b, shared, a_words, b_words FROM copy WHERE a IN ({marks}) UNION "
        f"SELECT a, b, shared, a_words, b_words FROM copy WHERE b IN ({marks})"
    )
    rows = connection.execute(query, [*numbers, *numbers])
    return {_pair(a, b): min(1.0, shared / max(1, min(mine, theirs))) for a, b, shared, mine, theirs in rows}


def _copied(connection: sqlite3.Connection, ordered: Sequence[Member]) -> dict[tuple[int, int], float]:
    """Give the copied shares by place in the list."""
    at = {m.n: place for place, m in enumerate(ordered)}
    shares = _shares(connection, sorted(at))
    return {_pair(at[a], at[b]): share for (a, b), share in shares.items() if a in at and b in at}


# --- sorting ---------------------------------------------------------------------------------------------------------


def _repaired(connection: sqlite3.Connection, members: Sequence[Member], bonus: float, weights: Weights) -> Sorting:
    """Sort the articles of the stories touched anew, every pair weighed."""
    held = [weighed(connection, m.n, m.id, weights) for m in members]
    copied = _copied(connection, members)
    verdicts = {
        (a, b): _verdict(held[a], held[b], copied.get((a, b), 0.0), bonus, weights)
        for b in range(len(members))
        for a in range(b)
    }
    found = group_weighed([w.profile for w in held], [w.vectors for w in held], verdicts)
    return _sorting(members, found)


def _sorting(members: Sequence[Member], found: Sequence[Grouping]) -> Sorting:
    number = {m.id: m.n for m in members}
    groups = tuple(tuple(sorted(number[i] for i in g.articles)) for g in found)
    whys = {(link.a, link.b): link.why for g in found for link in g.links if link.joined}
    return Sorting(groups, whys, frozenset(i for g in found for i in g.ambiguous))


def _joined(
    connection: sqlite3.Connection,
    new: Member,
    near: Sequence[Member],
    scores: Mapping[int, float],
    means: Mapping[str, tuple[float, float]],
    weights: Weights,
) -> Sorting:
    """Let a large story take an article in, or leave it alone."""
    story = max(means, key=lambda s: (means[s][0], s))
    best = max((m for m in near if m.story == story), key=lambda m: (scores[m.n], -m.n))
    copied = scores[best.n] >= 1.0
    if means[story][0] < THRESHOLD and not copied:
        return Sorting(((new.n,),), {}, frozenset())
    a, b = (weighed(connection, m.n, m.id, weights) for m in (new, best))
    pair = group_weighed([a.profile, b.profile], [a.vectors, b.vectors], {(0, 1): Verdict(1.0, 1.0, (), copied, False)})
    whys = {(link.a, link.b): link.why for g in pair for link in g.links if link.joined}
    return Sorting(((best.n, new.n),), whys, frozenset())


def resort(connection: sqlite3.Connection, members: Sequence[Member]) -> Sorting:
    """Sort the articles of some stories anew by themselves, as after a judgement was taken back."""
    size = connection.execute("SELECT count(*) FROM article WHERE current = 1").fetchone()[0]
    ordered = sorted(members, key=lambda m: m.id)
    if size <= SMALL or len(ordered) > _REPAIRED:
        return sort_all(connection, ordered) if len(ordered) <= _REPAIRED else as_they_are(ordered)
    return _repaired(connection, ordered, prior(size), weights_of(connection))


def as_they_are(members: Sequence[Member]) -> Sorting:
    """Leave articles in the stories that they have."""
    groups: dict[str, list[int]] = {}
    for member in members:
        groups.setdefault(member.story, []).append(member.n)
    return Sorting(tuple(tuple(sorted(group)) for group in groups.values()), {}, frozenset())
