"""The lines of a text dump, with their place in the page; hard-wrapped paragraphs are made one line again."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from secondsource.articles.marks import is_list_item, is_marked_up, without_marks
from secondsource.articles.scripts import UNSPACED, has_letters
from secondsource.frozen import frozen

__all__ = ["Line", "ends_sentence", "split_lines", "words_of"]

_WORD = re.compile(r"\w+(?:['’.\-]\w+)*")
# Scripts that set no spaces between words; their words are two signs long on average.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
_CLOSERS = "\"'”’»)]*_ "

# Wrapped mail and telex lines are at most 80 columns wide; a little more leaves room for odd settings.
_WIDEST_WRAP = 90
# A line this short is a headline or label of its own, not a wrapped piece of a paragraph.
_SHORTEST_WRAP = 40


@frozen
class Line:
    """One line of a page, or a hard-wrapped paragraph made one."""

    text: str  # white space within it is single spaces; without the marks of mail and Markdown
    start: int  # code points in Page.text
    end: int
    gap: bool  # a blank line, or the start of the page, stands before it


def words_of(text: str) -> list[str]:
    """Give the words of a line, as printed; of scripts without spaces, pieces of the length of a word.

    >>> words_of("It has left 360 dead.")
    ['It', 'has', 'left', '360', 'dead']
    """
    return (_unspaced() if has_letters(text, UNSPACED) else _WORD).findall(text)


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(rf"[{_UNSPACED}]{{1,2}}|(?:(?![{_UNSPACED}])\w)+(?:['’.\-](?:(?![{_UNSPACED}])\w)+)*")


@cache
def _credit_tail() -> re.Pattern[str]:
    """Match what may stand behind a full stop: a bracket, or a name behind a dash."""
    return re.compile(r"(?<=[.!?\"”’)])\s*(?:\([^()]{1,100}\)|(?:[-–—/]|--)\s?[A-Z][\w./& -]{0,40})\s*\.?\s*$")


def ends_sentence(text: str) -> bool:
    """Tell whether a line ends as a sentence does; one that trails off in dots does not.

    >>> ends_sentence("He gave no details.”"), ends_sentence("Related Articles"), ends_sentence("began charging...")
    (True, False, False)
    """
    tail = _credit_tail().search(text, max(0, len(text) - 120))
    bare = (text[: tail.start()] if tail else text).rstrip(_CLOSERS)
    if bare.endswith(("...", "…", ". . .")):
        return bare != text.rstrip()  # dots within a closing quotation mark belong to the speaker
    return bare.endswith((".", "!", "?", ":", ";", "。", "！", "？", "।", "؟", "۔"))


def split_lines(text: str) -> tuple[Line, ...]:
    r"""Split a page's text into its lines that are not blank, each with its place.

    >>> [(line.text, line.start, line.gap) for line in split_lines("World\n\n  One.\nTwo.\n")]
    [('World', 0, True), ('One.', 9, True), ('Two.', 14, False)]
    """
    lines: list[Line] = []
    at, gap = 0, True
    printed = text.split("\n")
    marked_up = is_marked_up(printed)
    for raw in printed:
        bare = without_marks(raw, marked_up)
        if bare:
            start = at + len(raw) - len(raw.lstrip())
            lines.append(Line(" ".join(bare.split()), start, start + len(raw.strip()), gap))
        gap = not bare
        at += len(raw) + 1
    return _unwrapped(tuple(lines)) if _is_wrapped(lines) else tuple(lines)


def _is_wrapped(lines: Sequence[Line]) -> bool:
    """Tell whether paragraphs were broken to a fixed width: most line ends inside a block fall within sentences."""
    inner = [i for i in range(1, len(lines)) if not lines[i].gap and len(lines[i - 1].text) >= _SHORTEST_WRAP]
    width = max((len(line.text) for line in lines), default=0)
    if len(inner) < 2 or width > _WIDEST_WRAP:
        return False
    broken = sum(_runs_on(lines[i - 1], lines[i], width) for i in inner)
    return broken * 10 >= len(inner) * 6


def _runs_on(line: Line, after: Line, width: int) -> bool:
    """Tell whether a sentence goes on in the next line: it starts small, or its first word found no room here."""
    if is_list_item(after.text):
        return False
    full = len(line.text) + 1 + len(after.text.split()[0]) > width
    return (not ends_sentence(line.text) and (full or not after.text[0].isupper())) or line.text.endswith(
        (",", " the", " of", " and")
    )


def _unwrapped(lines: Sequence[Line]) -> tuple[Line, ...]:
    width = max(len(line.text) for line in lines)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and not line.gap and _belongs(groups[-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(_rejoined(group) for group in groups)


def _belongs(group: Sequence[Line], line: Line, width: int) -> bool:
    """Tell whether a line goes on with the paragraph above it."""
    if is_list_item(line.text):
        return False
    last = group[-1].text
    if is_list_item(group[0].text) and line.text[0].islower():
        return True
    # A line that the next word would have fitted into ended its paragraph.
    room = width - len(last) > len(line.text.split()[0]) + 1
    return not (room and (ends_sentence(last) or len(last) < _SHORTEST_WRAP))


def _rejoined(group: Sequence[Line]) -> Line:
    """Join the printed lines of one paragraph; a word that was divided at a line's end is made whole."""
    pieces = [group[0].text]
    for before, line in pairwise(group):
        divided = before.text.endswith("-") and line.text[0].islower()
        pieces += ["" if divided else " ", line.text]
    return Line("".join(pieces), group[0].start, group[-1].end, group[0].gap)
