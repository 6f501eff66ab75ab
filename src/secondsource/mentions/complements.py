"""What must stand beside a verb for it to be one of saying: called for, accused X of, put the toll at."""

from collections.abc import Callable, Sequence

from secondsource.mentions.lines import Line, low_at
from secondsource.mentions.rolewords import has_class
from secondsource.mentions.sayings import Saying
from secondsource.mentions.words import QUOTE, Word, word_set

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
    return marked or not (after[:1].isdigit() or after in ("to", "a", "an", "more", "about", "up", "insult", "another"))


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
    lows = [word.low for word in line.words[n + 1 : n + 6]]
    return "of" in lows and not word_set("toll").isdisjoint(lows)


def _toll(line: Line, n: int, marked: bool) -> bool:
    lows = [word.low for word in line.words[n + 1 : n + 12]]
    return "at" in lows and not word_set("toll").isdisjoint(lows)


_CONDITIONS: dict[str, Callable[[Line, int, bool], bool]] = {
    "no number": _no_number, "out": _out, "for or mark": _for_or_mark, "object": _object, "of": _of, "ruler": _ruler,
    "object or quote": _object_or_quote, "that or quote": _that_or_quote, "clause or quote": _clause_or_quote,
    "commitment": _commitment, "finder": _finder, "toll": _toll, "figure": _figure,
}  # fmt: skip
