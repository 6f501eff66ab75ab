"""Other stories for a story's reader, and stories as chapters of a longer one."""

from collections import Counter
from collections.abc import Mapping, Sequence

from secondsource.frozen import frozen
from secondsource.stories.clusters import average_link, groups
from secondsource.stories.pairs import cosine_of
from secondsource.stories.profiles import Profile

__all__ = ["Related", "related", "storylines"]

STORYLINE = 0.25  # cosine of the names of two stories from which they are chapters of one (chosen by eye, not swept)
RELATED = 0.1  # and from which a reader may want to know of the other
SHOWN = 3


@frozen
class Related:
    """Another story, how alike its names are (0-1), the names shared, and days from its first report to this one's."""

    story: int
    likeness: float
    names: tuple[str, ...]
    days: int | None


@frozen
class _Cast:
    names: Mapping[str, float]
    printed: Mapping[str, str]
    first: int | None


def _cast(profiles: Sequence[Profile], held: Mapping[str, int], stories: int) -> _Cast:
    """People and places of a story: names in two of its reports, or in its only one, by how few stories hold them."""
    counts = Counter(word for p in profiles for word in p.names)
    kept = {word: count for word, count in counts.items() if count > 1 or len(profiles) < 3}
    raw = {word: kept[word] / len(profiles) * (1 + stories / held[word]) ** 0.5 for word in sorted(kept)}
    norm = sum(value * value for value in raw.values()) ** 0.5 or 1.0
    printed = {word: text for p in profiles for phrase, text in p.phrases.items() for word in phrase}
    days = [p.published for p in profiles if p.published is not None]
    return _Cast({word: value / norm for word, value in raw.items()}, printed, min(days, default=None))


def _casts(stories: Sequence[Sequence[Profile]]) -> list[_Cast]:
    held = Counter(word for story in stories for word in {word for p in story for word in p.names})
    return [_cast(story, held, len(stories)) for story in stories]


def related(story: int, stories: Sequence[Sequence[Profile]]) -> tuple[Related, ...]:
    """Give the stories that share people and places with one of them, the most alike first.

    >>> related(0, [()])
    ()
    """
    casts = _casts(stories)
    mine, found = casts[story], []
    for at, other in enumerate(casts):
        alike = cosine_of(mine.names, other.names)
        if at != story and alike >= RELATED:
            found.append(Related(at, round(alike, 4), _shared(mine, other), _days(mine, other)))
    return tuple(sorted(found, key=lambda r: (-r.likeness, r.story)))


def _shared(a: _Cast, b: _Cast) -> tuple[str, ...]:
    both = sorted((word for word in a.names if word in b.names), key=lambda w: (-a.names[w] * b.names[w], w))
    shown = dict.fromkeys(a.printed.get(word, word) for word in both)
    return tuple(shown)[:SHOWN]


def _days(a: _Cast, b: _Cast) -> int | None:
    return None if a.first is None or b.first is None else a.first - b.first


def storylines(stories: Sequence[Sequence[Profile]]) -> tuple[tuple[int, ...], ...]:
    """Join events with the same people and places into storylines: the second level of the tree, over the first.

    Average link goes on over the stories, by names alone; days and figures, which part events, do not part storylines.

    >>> storylines([(), ()])
    ((0,), (1,))
    """
    casts = _casts(stories)
    holders: dict[str, list[int]] = {}
    for at, cast in enumerate(casts):
        for word in sorted(cast.names, key=lambda word: (-cast.names[word], word))[:8]:
            holders.setdefault(word, []).append(at)
    pairs = {(a, b) for holding in holders.values() for b in holding[-64:] for a in holding[-64:] if a < b}
    scores = {(a, b): cosine_of(casts[a].names, casts[b].names) for a, b in sorted(pairs)}
    return groups(len(casts), average_link(len(casts), scores, STORYLINE))
