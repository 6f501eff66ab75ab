"""What must stand beside a verb for it to be one of saying: called for, accused X of, put the toll at."""

from collections.abc import Callable, Sequence

from secondsource.mentions.lines import Line, low_at
from secondsource.mentions.numbers import is_number_word
from secondsource.mentions.rolewords import has_class
from secondsource.mentions.sayings import Saying
from secondsource.mentions.words import QUOTE, Word, listed, word_set

__all__ = ["ends_at", "fits", "mark_near"]


def fits(line: Line, n: int, saying: Saying, marked: bool) -> bool:
    """Tell whether a verb at word n has what its row of the table asks for; ``marked``: that, colon or quotation."""
    condition = _CONDITIONS.get(saying.needs)
    return condition is None or condition(line, n, marked)


def ends_at(words: Sequence[Word], n: int) -> bool:
    """Tell whether a clause ends before word n."""
    return n >= len(words) or words[n].text in (".", ",", ";")


def mark_near(words: Sequence[Word], n: int) -> bool:
    """Tell whether a quotation, a colon or "that" stands near a verb."""
    return any(word.text in (QUOTE, ":") or word.low == "that" for word in words[max(0, n - 4) : n + 10])


def _no_number(line: Line, n: int, marked: bool) -> bool:
    after = low_at(line.words, n + 1)
    return marked or not (
        after[:1].isdigit()
        or is_number_word(after or "-")
        or after in ("to", "a", "an", "more", "about", "up", "insult", "another")
    )


def _out(line: Line, n: int, marked: bool) -> bool:
    return low_at(line.words, n + 1) == "out"


def _for_or_mark(line: Line, n: int, marked: bool) -> bool:
    return low_at(line.words, n + 1) in ("for", "on") or mark_near(line.words, n)


def _object(line: Line, n: int, marked: bool) -> bool:
    return not ends_at(line.words, n + 1)


def _object_or_quote(line: Line, n: int, marked: bool) -> bool:
    quoted = any(word.text == QUOTE for word in line.words[max(0, n - 8) : n])
    return marked or quoted or not ends_at(line.words, n + 1)


def _that_or_quote(line: Line, n: int, marked: bool) -> bool:
    return low_at(line.words, n + 1) == "that" or low_at(line.words, n - 1) == QUOTE


def _clause_or_quote(line: Line, n: int, marked: bool) -> bool:
    return low_at(line.words, n + 1) in ("that", "whether", "to") or low_at(line.words, n - 1) == QUOTE


def _commitment(line: Line, n: int, marked: bool) -> bool:
    return marked or low_at(line.words, n + 1) in word_set("commitment") or ends_at(line.words, n + 1)


def _of(line: Line, n: int, marked: bool) -> bool:
    return "of" in [word.low for word in line.words[n + 1 : n + 14]]


def _ruler(line: Line, n: int, marked: bool) -> bool:
    return any(word.low.removesuffix("s") in word_set("ruler") for word in line.words[max(0, n - 10) : n])


def _finder(line: Line, n: int, marked: bool) -> bool:
    lows = [word.low for word in line.words[max(0, n - 14) : n]]
    return marked or any(
        has_class(low, "record", "team", "instrument") or low in ("jury", "court", "judge", "tribunal") for low in lows
    )


def _figure(line: Line, n: int, marked: bool) -> bool:
    """Tell "gave a figure of 230" and "the poll gave the union 45 percent" from other gifts."""
    lows = [word.low for word in line.words[n + 1 : n + 10]]
    if "of" in lows[:5] and not word_set("toll").isdisjoint(lows[:5]):
        return True
    if "as" in lows and not (word_set("toll") | {"magnitude", "value"}).isdisjoint(lows[:5]):
        return _number_after(lows, lows.index("as"))
    before = [word.low for word in line.words[max(0, n - 20) : n]]
    return not {"poll", "polls", "survey", "projection", "projections"}.isdisjoint(before) and not {
        "percent", "%", "cent", "seats", "votes", "points",
    }.isdisjoint(lows)  # fmt: skip


def _count(line: Line, n: int, marked: bool) -> bool:
    """Tell "recorded 1,604 cases", "counted at least 40 dead" from other records: a number follows at once."""
    if marked:
        return True
    if any(has_class(word.low, "instrument") for word in line.words[max(0, n - 8) : n]):
        return any(is_number_word(word.low) and word.low != "a" for word in line.words[n + 1 : n + 12])
    for word in line.words[n + 1 : n + 5]:
        if is_number_word(word.low):
            return word.low not in ("a", "an", "one")
        if word.low not in _BEFORE_NUMBERS:
            return False
    return False


_BEFORE_NUMBERS = listed(
    "at least more than over about around some nearly almost up to exactly only just fewer less another a total of"
)


def _moved(line: Line, n: int, marked: bool) -> bool:
    """Tell "raised the death toll to 31", "revised its estimate down to at least 40" from other moves."""
    words = line.words
    stop = next((at for at in range(n + 1, min(n + 25, len(words))) if words[at].text in (";", QUOTE)), n + 25)
    lows = [word.low for word in words[n + 1 : stop]]
    counted = next((at for at, low in enumerate(lows[:8]) if low in word_set("moved")), None)
    if counted is None:
        return False
    return any(
        lows[at] == "to" and any(is_number_word(low) for low in lows[at + 1 : at + 5])
        for at in range(counted + 1, len(lows))
    )


def _toll(line: Line, n: int, marked: bool) -> bool:
    """Tell "put the toll at 40", "put annual savings at 60 million" from other things that are put somewhere."""
    lows = [word.low for word in line.words[n + 1 : n + 12]]
    if "at" not in lows:
        return False
    return not word_set("toll").isdisjoint(lows) or _number_after(lows, lows.index("at"))


def _number_after(lows: Sequence[str], at: int) -> bool:
    """Tell whether a number follows a word within a bound's length: at more than 40, of some 300."""
    for low in lows[at + 1 : at + 6]:
        if is_number_word(low) and low not in ("a", "an", "one"):
            return True
        if low not in _BEFORE_NUMBERS and low not in ("mere", "a", "$", "€", "£", "the", "up", "upwards", "no"):
            return False
    return False


def _of_number(line: Line, n: int, marked: bool) -> bool:
    """Tell "spoke of 27 dead", "speaks of savings of 60 million" from speaking of the weather."""
    lows = [word.low for word in line.words[n + 1 : n + 9]]
    return lows[:1] == ["of"] and any(low == "of" and _number_after(lows, at) for at, low in enumerate(lows))


def _it_at(line: Line, n: int, marked: bool) -> bool:
    """Tell "had it at 6.8", "has the toll at 40"."""
    lows = [word.low for word in line.words[n + 1 : n + 8]]
    named = lows[:1] == ["it"] or not word_set("toll").isdisjoint(lows[:4])
    return named and "at" in lows[:5] and _number_after(lows, lows.index("at"))


def _at_number(line: Line, n: int, marked: bool) -> bool:
    lows = [word.low for word in line.words[n + 1 : n + 10]]
    return "at" in lows and _number_after(lows, lows.index("at"))


_CONDITIONS: dict[str, Callable[[Line, int, bool], bool]] = {
    "no number": _no_number, "out": _out, "for or mark": _for_or_mark, "object": _object, "of": _of, "ruler": _ruler,
    "object or quote": _object_or_quote, "that or quote": _that_or_quote, "clause or quote": _clause_or_quote,
    "commitment": _commitment, "finder": _finder, "toll": _toll, "figure": _figure,
    "count": _count, "moved": _moved, "of number": _of_number, "it at": _it_at, "at number": _at_number,
}  # fmt: skip
