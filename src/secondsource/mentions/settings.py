"""Where and when: the places and dates in a figure's clause, without those of the saying verb."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from secondsource.mentions.clauses import is_barrier
from secondsource.mentions.lexemes import Lexeme, in_class, low_at
from secondsource.records import Mention, When

__all__ = ["clause_of", "event_time", "places_in", "rate", "since"]

_REACH = 60  # words that a clause may run to either side


def clause_of(words: Sequence[Lexeme], first: int, last: int) -> tuple[int, int]:
    """Find the clause around words[first:last]: to the next barriers, without the words of a saying verb.

    >>> from secondsource.mentions.lexemes import lexemes
    >>> line = "In Orsk 12 people died on Sunday, police in Tarsk said on Monday."
    >>> clause_of(lexemes(line, 0, len(line)), 2, 5)
    (0, 7)
    """
    start = next(
        (n + 1 for n in range(first - 1, max(-1, first - _REACH), -1) if is_barrier(words, n)), max(0, first - _REACH)
    )
    if start and in_class(words, start - 1, "verb"):
        start = _past_saying(words, start, first)
    end = next(
        (n for n in range(last, min(len(words), last + _REACH)) if is_barrier(words, n)), min(len(words), last + _REACH)
    )
    if in_class(words, end, "verb"):
        end = next((n for n in range(end - 1, last - 1, -1) if words[n].text == ","), end)
    return start, end


def _past_saying(words: Sequence[Lexeme], start: int, first: int) -> int:
    """Step over what belongs to the saying verb: "on Monday that", the source after "according to"."""
    if low_at(words, start - 1) == "according":
        return next((n + 1 for n in range(start, first) if words[n].text == ","), first)
    that = next((n + 1 for n in range(start, min(first, start + 10)) if words[n].low == "that"), None)
    if that is not None:
        return that
    if low_at(words, start) in ("on", "in", "late", "early", "earlier"):
        return next((n + 1 for n in range(start, first) if words[n].text == ","), first)
    return start


def _inside(words: Sequence[Lexeme], span: tuple[int, int], mentions: Sequence[Mention]) -> list[Mention]:
    if span[0] >= span[1]:
        return []
    low, high = words[span[0]].start, words[span[1] - 1].end
    at = bisect_left(mentions, low, key=lambda mention: mention.start)
    found: list[Mention] = []
    while at < len(mentions) and mentions[at].start < high:
        if mentions[at].end <= high:
            found.append(mentions[at])
        at += 1
    return found


def _word_at(words: Sequence[Lexeme], offset: int) -> int:
    return bisect_right(words, offset, key=lambda word: word.start) - 1


def places_in(words: Sequence[Lexeme], span: tuple[int, int], places: Sequence[Mention]) -> tuple[tuple[str, str], ...]:
    """List the places of a clause with the preposition before each; places without one are left out."""
    found: list[tuple[str, str]] = []
    last_preposition, last_end = "", -1
    for place in _inside(words, span, places):
        at = _word_at(words, place.start)
        preposition = _preposition(words, at)
        joined = last_end >= 0 and all(
            w.low in (",", "and", "or", "the") for w in words[_word_at(words, last_end - 1) + 1 : at]
        )
        if not preposition and joined:
            preposition = last_preposition
        if preposition:
            found.append((preposition, str(place.value.get("text") or place.text)))
        last_preposition, last_end = preposition, place.end
    return tuple(dict.fromkeys(found))


def _preposition(words: Sequence[Lexeme], at: int) -> str:
    for n in range(at - 1, max(-1, at - 5), -1):
        if in_class(words, n, "preposition"):
            return words[n].low
        if not words[n].text[0].isalpha() or in_class(words, n, "auxiliary", "conjunction", "verb", "pronoun"):
            return ""
    return ""


def event_time(words: Sequence[Lexeme], span: tuple[int, int], near: int, dates: Sequence[Mention]) -> When | None:
    """Give the date in the clause that stands nearest to words[near]; "since" dates do not tell when."""
    inside = [
        date
        for date in _inside(words, span, dates)
        if not _is_since(words, date) and date.value.get("start") and not _is_label(words, date)
    ]
    inside = [date for date in inside if not _is_compared(words, date, words[min(near, len(words) - 1)].start)]
    if not inside:
        return None
    offset = words[min(near, len(words) - 1)].start
    return _when(min(inside, key=lambda date: abs(date.start - offset)))


def _is_label(words: Sequence[Lexeme], date: Mention) -> bool:
    """Tell the year that names a thing: "over a 2024 spill", "the 2019 election"."""
    at = _word_at(words, date.start)
    if not (len(date.text) == 4 and date.text.isdigit() and in_class(words, at - 1, "determiner")):
        return False
    after = low_at(words, at + 1)
    return after.isalpha() and not in_class(words, at + 1, "preposition", "conjunction", "auxiliary")


def _is_compared(words: Sequence[Lexeme], date: Mention, near: int) -> bool:
    """Tell the day of an earlier value ("up from 66 percent four years ago") from that of the value before it."""
    if date.start < near:
        return False
    between = [word.low for word in words if near <= word.start < date.start]
    return any(between[n : n + 2] in (["up", "from"], ["down", "from"], ["compared", "with"], ["compared", "to"])
               for n in range(len(between)))  # fmt: skip


def since(words: Sequence[Lexeme], span: tuple[int, int], dates: Sequence[Mention]) -> str | None:
    """Give the ISO date after "since" in the clause."""
    for date in _inside(words, span, dates):
        if _is_since(words, date) and date.value.get("start"):
            return str(date.value["start"])
    return None


def _is_since(words: Sequence[Lexeme], date: Mention) -> bool:
    at = _word_at(words, date.start)
    return any(low_at(words, n) == "since" for n in range(at, max(-1, at - 5), -1))


def _when(date: Mention) -> When:
    start, end = str(date.value["start"]), str(date.value.get("end") or date.value["start"])
    precision = str(date.value.get("precision") or _precision(start, end))
    basis = str(date.value.get("basis") or "text")
    return When(start, end, precision, None, basis, str(date.value.get("why") or f"“{date.text}” in the same clause"))


def _precision(start: str, end: str) -> str:
    if start == end:
        return "day"
    return "month" if start[:7] == end[:7] else "year"


def rate(words: Sequence[Lexeme], at: int) -> str | None:
    """Read what a rate is per, at words[at]: per day, a year, per 100,000 people.

    >>> from secondsource.mentions.lexemes import lexemes
    >>> rate(lexemes("per 100,000 people", 0, 18), 0), rate(lexemes("a day", 0, 5), 0)
    ('per 100,000 people', 'per day')
    """
    units = (
        "day",
        "week",
        "month",
        "year",
        "hour",
        "minute",
        "second",
        "barrel",
        "share",
        "tonne",
        "ton",
        "person",
        "head",
        "night",
    )
    low, following = low_at(words, at), low_at(words, at + 1)
    when = low_at(words, at + 2) in ("earlier", "ago", "later", "before", "after")
    if low in ("a", "an", "each", "every") and following in units and not when:
        return f"per {following}"
    if low != "per" or not following or following == "cent":
        return None
    if following[0].isdigit():
        further = low_at(words, at + 2)
        return (
            f"per {following} {further}"
            if further.isalpha() and not in_class(words, at + 2, "preposition", "conjunction")
            else f"per {following}"
        )
    return f"per {following}"
