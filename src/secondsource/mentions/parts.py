"""How the figures of a line belong together: lists under one predicate, parts of a total, figures inside a phrase."""

from collections.abc import Sequence

from secondsource.frozen import frozen
from secondsource.mentions.lexemes import Lexeme, in_class, low_at
from secondsource.mentions.nouns import common_noun, covers
from secondsource.mentions.readings import Reading, is_taken_from

__all__ = ["Ties", "tie"]

_JOINTS = frozenset((",", "and", "or", "as", "well", "plus", "along", "together", "with", "&", "both"))
_LEADS_OF_PARTS = frozenset(
    ("including", "includes", "include", "included", "comprising", "comprised", "comprises", "namely")
)
_APPOSITION = 8  # words behind the first part in which "and" and the closing comma stand
_LOOK_BACK = 4  # figures between a total and the part that names it
_LEAD_WORDS = 6  # words between "including" and the part's number


@frozen
class Ties:
    """Per figure of a line: the list that it is in, the total that it is part of, the figure that it stands inside."""

    lists: tuple[int | None, ...]
    totals: tuple[int | None, ...]
    hosts: tuple[int | None, ...]


def tie(words: Sequence[Lexeme], readings: Sequence[Reading]) -> Ties:
    """Tie the figures of a line by the words between them.

    >>> from secondsource.mentions.readings import read_line
    >>> line = read_line("47 people, including 30 children and 11 women, left", 0, 51)
    >>> ties = tie(line.words, line.readings)
    >>> ties.totals, ties.lists
    ((None, 0, 0), (None, 1, 1))
    """
    hosts = _hosts(words, readings)
    lists: list[int | None] = []
    totals: list[int | None] = []
    for n in range(len(readings)):
        before = _previous(hosts, n)
        joined = before is not None and _is_joined(words, readings, hosts, before, n)
        total = _total_of(words, readings, hosts, n)
        joined = joined and total != before
        if joined and before is not None and total is None:
            above = totals[before]
            total = above if above is None or _can_hold(readings[above], readings[n]) else None
        lists.append(lists[before] if joined and before is not None and lists[before] is not None else None)
        if joined and before is not None and lists[-1] is None:
            lists[before] = lists[n] = before
        totals.append(total)
    return Ties(tuple(lists), tuple(totals), tuple(hosts))


def _hosts(words: Sequence[Lexeme], readings: Sequence[Reading]) -> list[int | None]:
    """Find figures that stand in another's complement: 900 fighters from 44 countries."""
    found: list[int | None] = []
    for n, reading in enumerate(readings):
        at = reading.first - 1
        inside = (
            n > 0
            and low_at(words, at) in ("from", "of", "in", "across", "aged", "at", "on")
            and readings[n - 1].core >= at
        )
        part_of = inside and low_at(words, at) == "of" and readings[n - 1].phrase is None
        found.append(n - 1 if inside and not part_of and readings[n - 1].core == at else None)
    return found


def _previous(hosts: Sequence[int | None], n: int) -> int | None:
    """Give the figure before, passing over figures that stand inside it."""
    before = n - 1
    while before >= 0 and hosts[before] is not None:
        before -= 1
    return before if before >= 0 and hosts[n] is None else None


def _gap_start(readings: Sequence[Reading], hosts: Sequence[int | None], before: int, n: int) -> int:
    inside = [readings[k].end for k in range(before + 1, n) if hosts[k] is not None]
    return max([readings[before].end, *inside])


def _is_joined(
    words: Sequence[Lexeme], readings: Sequence[Reading], hosts: Sequence[int | None], before: int, n: int
) -> bool:
    """Tell whether nothing but commas and conjunctions stands between two counts."""
    if readings[before].unit or readings[n].unit:
        return False
    gap = words[_gap_start(readings, hosts, before, n) : readings[n].first]
    lows = [word.low for word in gap if word.text not in "’”\"'"]
    return 0 < len(lows) <= 5 and all(low in _JOINTS for low in lows)


def _total_of(words: Sequence[Lexeme], readings: Sequence[Reading], hosts: Sequence[int | None], n: int) -> int | None:
    """Find the total that a figure is part of: including 30; 30 of them; of whom 11; 12 of the 47; of the 47, 30."""
    reading = readings[n]
    if reading.kind != "count":
        return None
    if n + 1 < len(readings) and low_at(words, reading.last) == "of" and is_taken_from(words, reading, readings[n + 1]):
        return n + 1
    if low_at(words, reading.last) == "of" and low_at(words, reading.last + 1) in ("them", "whom", "those", "which"):
        return _covering(readings, n)
    at = reading.first - 1
    lead = next((k for k in range(at, max(-1, at - _LEAD_WORDS), -1) if _leads_part(words, k)), None)
    if lead is not None and not any(lead < readings[k].first < reading.first for k in range(max(0, n - 2), n)):
        clean = all(words[k].text not in ",;" or k == at for k in range(lead + 1, reading.first))
        return _covering(readings, n) if clean else None
    return _apposed(words, readings, n)


def _leads_part(words: Sequence[Lexeme], at: int) -> bool:
    low = words[at].low
    if low in _LEADS_OF_PARTS:
        return True
    if low in ("them", "whom", "those", "which") and low_at(words, at - 1) in ("among", "of"):
        return True
    return low == "as" and low_at(words, at - 1) == "down"


def _covering(readings: Sequence[Reading], n: int) -> int | None:
    """Find the nearest earlier count whose noun covers the part's."""
    part = readings[n]
    for k in range(n - 1, max(-1, n - 1 - _LOOK_BACK), -1):
        total = readings[k]
        if total.unit or total.kind != "count":
            continue
        if _can_hold(total, part):
            return k
    return None


def _can_hold(total: Reading, part: Reading) -> bool:
    if part.number.low > total.number.high and total.interval.high is not None:
        return False
    if total.phrase is None or part.phrase is None:
        return True
    if total.phrase.noun == "body" and covers("person", part.phrase.noun):  # 12 bodies, including three children
        return True
    return covers(total.phrase.noun, part.phrase.noun) or common_noun(total.phrase.noun, part.phrase.noun) == "person"


def _apposed(words: Sequence[Lexeme], readings: Sequence[Reading], n: int) -> int | None:
    """Read "47 people - 12 women and 35 children", "36 (12 women and 24 men)", "of the 47, 30 were children"."""
    if n == 0:
        return None
    total, part = readings[n - 1], readings[n]
    gap = [word.text for word in words[total.end : part.first]]
    if gap in (["-"], ["–"], ["—"], ["("], [":"]) and _can_hold(total, part) and total.kind == part.kind == "count":
        return (
            n - 1
            if total.number.low > part.number.low
            and (gap != ["-"] or words[total.end - 1].end < words[total.end].start)
            else None
        )
    if gap == [","] and _is_apposition(words, total, part):
        return n - 1
    start = total.first - 1 if low_at(words, total.first - 1) != "the" else total.first - 2
    if (
        low_at(words, start) == "of"
        and start <= 1
        and "," in gap
        and len(gap) <= 8
        and total.number.low > part.number.low
    ):
        return n - 1 if not in_class(words, part.first - 1, "preposition") else None
    return None


def _is_apposition(words: Sequence[Lexeme], total: Reading, part: Reading) -> bool:
    """Tell "three people, two women and a man, were" from a list: the total's noun stands above the part's."""
    if total.phrase is None or part.phrase is None or total.number.low <= part.number.low:
        return False
    above = total.phrase.noun != part.phrase.noun and covers(total.phrase.noun, part.phrase.noun)
    near = [word.text for word in words[part.end : part.end + _APPOSITION]]
    closed = near[:1] == [","] and in_class(words, part.end + 1, "auxiliary")
    return above and part.kind == total.kind == "count" and (closed or ("and" in near and "," in near))
