"""The first screen for a terminal: plain text of a given width, coloured only where asked."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING
from unicodedata import combining, east_asian_width

from secondsource.frozen import replace
from secondsource.records import Article, ComparedSentence, Comparison, Dossier
from secondsource.wording import Head, Line, Section, one_line, screen
from secondsource.wording.plain import shortened

if TYPE_CHECKING:
    from secondsource.drafts import Checked

__all__ = ["checked_screen", "first_screen", "side_by_side", "wrapped"]

_BOLD, _WARN, _PLAIN = "\x1b[1m", "\x1b[1;33m", "\x1b[0m"
_MARKED = ("changed", "before")  # sections whose lines begin with "!"
_LABEL_COLUMN = 28  # a longer label gets its own width rather than a hole in every other line


def first_screen(dossier: Dossier, width: int = 100, *, colour: bool = False, everything: bool = False) -> str:
    """Print a story in the order in which an editor needs it, wrapped to ``width`` columns.

    ``everything`` folds nothing; ``colour`` adds ANSI codes, which take no width. Ends with a line end.
    """
    shown = screen(dossier, everything=everything, room=2)  # a terminal is scrolled, and has one column
    lines = [*_head(shown.head, width)]
    for section in shown.sections:
        lines += ["", section.title, *_section(section, width)]
    return "\n".join(_coloured(lines) if colour else lines) + "\n"


def side_by_side(comparison: Comparison, width: int = 100, *, colour: bool = False) -> str:
    """Print two articles sentence by sentence: what the first has of the second, and what it changed.

    ``=`` unchanged, ``~`` edited, ``?`` perhaps reworded, ``+`` only in the first, ``-`` only in the second. In an
    edited sentence ``[-words-]`` are gone and ``{+words+}`` are new. Ends with a line end.
    """
    from secondsource.wording.changes import COPY_MARKS, copy_counts

    a, b = comparison.a, comparison.b
    counts = copy_counts(comparison)
    lines = [f"A  {one_line(a.name)}: {one_line(a.headline)}", f"B  {one_line(b.name)}: {one_line(b.headline)}"]
    lines = [line for text in lines for line in _wrapped_after(text[:3], "", text[3:], width, "   ")]
    lines += [*wrapped(f"{counts}; {one_line(comparison.why)}", width, "   "), "", "A, SENTENCE BY SENTENCE"]
    for row in comparison.sentences:
        mark = COPY_MARKS.get(row.copy, "+")
        lines += _wrapped_after(f"{mark} ", "", _marked_up(row, comparison), width, "    ")
    if comparison.only_b:
        lines += ["", "ONLY IN B"]
        texts = {sentence.id: sentence.text for sentence in comparison.b_sentences}
        for name in comparison.only_b:
            lines += _wrapped_after("- ", "", one_line(texts[name]), width, "    ")
    return "\n".join(_coloured(lines) if colour else lines) + "\n"


def _marked_up(row: ComparedSentence, comparison: Comparison) -> str:
    from secondsource.wording.changes import diff

    pieces = diff(row, comparison)
    words = {"insert": "{{+{a}+}}", "delete": "[-{b}-]", "replace": "[-{b}-]{{+{a}+}}", "move": "{{>{a}<}}"}
    return one_line("".join(words.get(piece.op, "{a}").format(a=piece.a, b=piece.b) for piece in pieces))


def checked_screen(
    article: Article,
    checked: "Sequence[Checked]",
    dossiers: Sequence[Dossier],
    width: int = 100,
    *,
    colour: bool = False,
) -> str:
    """Print a draft's statements below their sentences, each with its kind and the reason.

    ``!`` is to be looked at, ``=`` supported, ``?`` on none of the pages; lines are those of the draft's text. What was
    set aside from the draft, and so not checked, is named. Ends with a line end.
    """
    from secondsource.wording.drafted import checked_counts, checked_lines, labels_of, with_labels, words_in_full

    title = f"{one_line(article.name)}: {one_line(article.headline)}" if article.headline else one_line(article.name)
    lines = [*wrapped(title, width, hanging="   "), *wrapped(checked_counts(checked, dossiers), width, "   ")]
    labels, in_full = labels_of(dossiers), words_in_full(dossiers)
    for row in checked_lines(article, checked):
        lines += ["", *_wrapped_after(f"line {row.number}  ", "", one_line(row.text), width, "    ")]
        for one in row.statements:
            mark = {"supported": "= ", "no page has it": "? "}.get(one.kind, "! ")
            said = f"“{one_line(one.text)}”: {with_labels(one.why, labels, in_full)}"
            lines += _wrapped_after(mark, f"{one.kind.upper()}  ", said, width, "    ")
    aside = [f"{part.label}: {shortened(one_line(part.text), 80)}" for part in article.removed]
    lines += (
        ["", "NOT CHECKED", *(line for text in aside for line in wrapped(text, width, "  ", "    "))] if aside else []
    )
    return "\n".join(_coloured(lines) if colour else lines) + "\n"


def wrapped(text: str, width: int, indent: str = "", hanging: str | None = None) -> list[str]:
    """Break text into lines of at most ``width`` columns; a longer word stands alone on its line.

    >>> wrapped("nine people were killed", 14, "  ", "    ")
    ['  nine people', '    were', '    killed']
    """
    hanging = indent if hanging is None else hanging
    lines: list[str] = []
    current, used = indent, _columns(indent)
    filled = False
    for word in text.split():
        size = _columns(word)
        if filled and used + 1 + size > width:
            lines.append(current)
            current, used, filled = hanging, _columns(hanging), False
        current, used = (f"{current} {word}", used + 1 + size) if filled else (current + word, used + size)
        filled = True
    return [*lines, current.rstrip()]


def _columns(text: str) -> int:
    """How many columns a terminal gives to text: two for wide East Asian letters, none for combining marks."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)


def _head(head: Head, width: int) -> Iterator[str]:
    yield from _two_sides(head.headline, head.said + (f" ({head.why})" if head.why else ""), width)
    yield from _two_sides(head.counts, head.seen, width)


def _two_sides(left: str, right: str, width: int) -> list[str]:
    """Set two texts at the two ends of a line, or below each other where they do not fit."""
    gap = width - _columns(left) - _columns(right)
    if gap >= 4:
        return [left + " " * gap + right]
    return [*wrapped(left, width), *wrapped(right, width, "  ", "    ")]


def _section(section: Section, width: int) -> Iterator[str]:
    sizes = [size for line in section.lines if (size := _columns(line.label)) <= _LABEL_COLUMN]
    column = max(sizes, default=4)
    above = ""
    for line in section.lines:
        again = section.id == "timeline" and line.label == above and line.label
        above = line.label
        yield from _line(_in_one(replace(line, label=" ") if again else line, section), section, column, width)


def _in_one(line: Line, section: Section) -> Line:
    """Put what a line rests on behind what it says."""
    mark = ": " if section.id == "agreed" else " — "
    return replace(line, text=f"{line.text}{mark}{line.rests}") if line.rests else line


def _line(line: Line, section: Section, column: int, width: int) -> list[str]:
    if section.id in _MARKED:
        label = f"{line.label}  " if line.label else ""
        return _wrapped_after("! " if not line.folded or line.label else "  ", label, line.text, width, "    ")
    if section.id in ("pages", "timeline") and line.label:
        if _columns(line.label) > column:
            return [f"  {line.label}", *wrapped(line.text, width, " " * (column + 4))]
        pad = " " * (column - _columns(line.label))
        return _wrapped_after("  ", f"{line.label}{pad}  ", line.text, width, " " * (column + 4))
    label = f"{line.label}  " if line.label else ""
    return _wrapped_after("  ", label, line.text, width, "      ")


def _wrapped_after(mark: str, label: str, text: str, width: int, hanging: str) -> list[str]:
    """Break text that begins after a mark and a label whose spaces are kept."""
    return wrapped(text, width, mark + label, hanging)


def _coloured(lines: Iterable[str]) -> Iterator[str]:
    for number, line in enumerate(lines):
        if number == 0 or (line.isupper() and not line.startswith((" ", "!"))):
            yield f"{_BOLD}{line}{_PLAIN}"
        elif line.startswith("! "):
            yield f"{_WARN}!{_PLAIN}{line[1:]}"
        else:
            yield line
