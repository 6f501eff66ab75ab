"""The lines that a screen is made of, before anyone decides on columns or colours."""

from collections.abc import Iterable, Sequence

from secondsource.frozen import frozen, replace
from secondsource.wording.plain import plural

__all__ = ["Line", "Section", "cut_off", "once"]

_ABOUT = 40  # letters of the claim that a line begins with; longer beginnings are sentences of their own
_KINDS = 6  # kinds of folded lines that are named
_FEWEST = 2  # lines that are kept however long they are


@frozen
class Line:
    """One line of the screen: what kind of thing, what it says, what that rests on, and where to look further."""

    label: str  # "ONE SOURCE"; empty where the title says it all
    text: str
    claims: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    folded: bool = False  # stands for lines that are not shown
    rests: str = ""  # "one source: Dorte Maal (at first hand); 4 outlets"


@frozen
class Section:
    """A part of the screen with its title."""

    id: str
    title: str
    lines: tuple[Line, ...]


def once(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Leave out a line that says again what one above it says, and join lines that say one thing of several claims.

    >>> [line.text for line in once([Line("SLIP", "Six: a says no"), Line("SLIP", "Four: a says no")])]
    ['Six; Four: a says no']
    """
    made: dict[tuple[str, str], Line] = {}
    for line in lines:
        about, colon, said = line.text.partition(": ")
        short = bool(colon and line.label) and len(about) <= _ABOUT
        key = (line.label, said if short else line.text)
        above = made.get(key)
        if above is None:
            made[key] = line
        elif short and about not in above.text.partition(": ")[0].split("; "):
            made[key] = replace(above, text=f"{above.text.partition(': ')[0]}; {about}: {said}",
                                claims=(*above.claims, *line.claims))  # fmt: skip
    return tuple(made.values())


def cut_off(
    lines: Sequence[Line], most: int, noun: str, *, by_label: bool = True, letters: int = 1000
) -> tuple[Line, ...]:
    """Keep the first lines and say in a last one how many more there are; a single one more is shown instead.

    At most ``most`` lines are kept, and of long ones fewer: no more than ``letters`` together, but two at least.

    >>> [line.text for line in cut_off([Line("SLIP", n) for n in "abcd"], 2, "warning")]
    ['a', 'b', 'and 2 more warnings: 2 slip']
    """
    most = _fitting(lines, most, letters)
    if len(lines) <= most or (len(lines) == most + 1 and _letters(lines) <= letters):
        return tuple(lines)
    kinds: dict[str, int] = {}
    for line in lines[most:] if by_label else ():
        kinds[line.label.lower()] = kinds.get(line.label.lower(), 0) + 1
    named = [f"{number} {kind}" for kind, number in kinds.items() if kind]
    what = ", ".join(named if len(named) <= _KINDS else [*named[: _KINDS - 1], "and others"]).replace(", and", " and")
    more = plural(len(lines) - most, f"more {noun}")
    return (*lines[:most], Line("", f"and {more}" + (f": {what}" if what else ""), folded=True))


def _letters(lines: Sequence[Line]) -> int:
    return sum(len(line.label) + len(line.text) + len(line.rests) for line in lines)


def _fitting(lines: Sequence[Line], most: int, letters: int) -> int:
    """How many of the first lines fit."""
    fitting = min(most, len(lines))
    while fitting > _FEWEST and _letters(lines[:fitting]) > letters:
        fitting -= 1
    return fitting
