"""Marks of mail and Markdown in a text dump: they fall away, and the words that they set apart stay."""

import re
from collections.abc import Sequence
from functools import cache

__all__ = ["is_list_item", "is_marked_up", "without_marks"]

_BULLETS = ("- ", "– ", "— ", "• ", "* ", "· ", "‣ ", "◦ ", "▪ ", "● ", "+ ")


def is_list_item(text: str) -> bool:
    """Tell whether a line is an item of a list: a bullet, and a figure or at least four words behind it.

    >>> is_list_item("- 12 dead"), is_list_item("- AFP"), is_list_item("-12 degrees were measured in Orsk")
    (True, False, False)
    """
    if not text.startswith(_BULLETS):
        return False
    return any(char.isdigit() for char in text[:200]) or len(text[:200].split()) > 4


@cache
def _heading() -> re.Pattern[str]:
    return re.compile(r"#{1,6}\s+(?=\S)")


@cache
def _bold() -> re.Pattern[str]:
    """Match words between double marks; what stands between holds no mark, so that looking takes linear time."""
    return re.compile(r"(?<![\w*])\*\*(?=[^\s*])([^*\n]+?)(?<=\S)\*\*(?![\w*])|(?<!\w)__(?=[^\s_])([^_\n]+?)__(?!\w)")


@cache
def _slanted() -> re.Pattern[str]:
    return re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]+?)(?<=\S)\*(?![\w*])|(?<!\w)_(?=[^\s_])([^_\n]+?)(?<=\S)_(?!\w)")


@cache
def _link() -> re.Pattern[str]:
    return re.compile(r"(?<!!)\[([^\[\]\n]{1,300})\]\((?:https?:|mailto:|/|#)[^\s()]{0,500}\)")


def is_marked_up(raw: Sequence[str]) -> bool:
    """Tell whether lines are Markdown: a heading, bold words or a link are enough; a lone star is a footnote.

    >>> is_marked_up(["# Ferry sinks", "A ferry sank."]), is_marked_up(["* 12 dead", "The price* rose."])
    (True, False)
    """
    return any(map(_has_markup, raw))


def _has_markup(line: str) -> bool:
    if _heading().match(line.lstrip()):
        return True
    bold = "**" in line and _bold().search(line) is not None
    return bold or ("](" in line and _link().search(line) is not None)


def without_marks(line: str, marked_up: bool) -> str:
    """Take the marks off a line: those of quoted mail, and, in a page of Markdown, of headings, stress and links.

    >>> without_marks("> > He left.", False), without_marks("## **12 dead** in [Orsk](https://orsk.example)", True)
    ('He left.', '12 dead in Orsk')
    """
    bare = line.strip()
    if bare.startswith(">"):
        bare = bare.lstrip("> \t\N{NO-BREAK SPACE}")
    if not marked_up:
        return bare
    bare = _heading().sub("", bare, count=1) if _heading().match(bare) else bare
    bare = _link().sub(r"\1", bare)
    for pattern in (_bold(), _slanted()):
        bare = pattern.sub(lambda match: match.group(1) or match.group(2), bare)
    return re.sub(r"\\([*_#\[\]()>.!+-])", r"\1", bare)
