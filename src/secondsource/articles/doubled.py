"""Bodies that a page prints twice: which lines are a second printing, whatever their marks, spacing and paragraphs."""

import re
from collections.abc import Mapping, Sequence

from secondsource.articles.lines import Line
from secondsource.frozen import frozen

__all__ = ["Doubled", "find_second_printing"]

_WORD = re.compile(r"[^\W_]+")
# Eight words in a row recur by chance in no report; shorter lines count only beside such ones.
_SEED = 8
# Printings differ by a mended word now and then, not by more than one word in ten.
_SAME = 0.9
# A report stands twice if so much of the words from its first to its last repeated line are repeated ones.
_WHOLE = 0.6
_WHOLE_LINES = 3
# Lines before and after a printing by which its place is judged.
_NEAR = 3
# Openings that recur in a page, such as those of a list, are compared at so many places.
_PLACES = 8


@frozen
class Doubled:
    """Second printings on a page: the lines to set aside, and whether the whole body stands twice."""

    lines: frozenset[int]
    twice: bool


def find_second_printing(lines: Sequence[Line], prose: Sequence[bool]) -> Doubled:
    """Find the lines that repeat earlier prose of the page.

    The printing with fewer slips of typesetting is kept, the first of two equals. ``twice`` is said of a body of which
    more than half stands twice.

    >>> body = [Line(f"The ferry sank off Orsk Bay on day {n}, and {n} people were saved.", 0, 1, True) for n in "123"]
    >>> sorted(find_second_printing(body + body, [True] * 6).lines)
    [3, 4, 5]
    """
    words = [[word.casefold() for word in _WORD.findall(line.text)] for line in lines]
    pairs = _with_short_neighbours(_repeats(words, prose), words, prose)
    if not pairs:
        return Doubled(frozenset(), False)
    later, earlier = frozenset(pairs), frozenset(first for firsts in pairs.values() for first in firsts)
    if later & earlier:
        return Doubled(later, False)
    twice = _is_whole(later, earlier, words, prose)
    if twice:
        return Doubled(earlier if _slips(lines, earlier) > _slips(lines, later) else later, True)
    return Doubled(_outsiders(pairs, words, prose), False)


def _is_whole(
    later: frozenset[int], earlier: frozenset[int], words: Sequence[Sequence[str]], prose: Sequence[bool]
) -> bool:
    """Tell whether the report as a whole stands twice: between its first and last repeated lines little is single."""
    repeated = sum(len(words[i]) for i in later)
    region = sum(len(words[i]) for i in range(min(earlier), max(later) + 1) if prose[i])
    total = sum(len(words[i]) for i in range(len(words)) if prose[i] and i not in later)
    return repeated * 2 >= region * _WHOLE and (len(later) >= _WHOLE_LINES or repeated * 2 > total)


def _outsiders(
    pairs: Mapping[int, frozenset[int]], words: Sequence[Sequence[str]], prose: Sequence[bool]
) -> frozenset[int]:
    """Choose of each repeated run the printing to set aside: the one that stands apart from other prose.

    A summary above the headline, a pulled quotation and a teaser repeat lines of the report; the report keeps them.
    """
    chosen: set[int] = set()
    for run in _runs(sorted(pairs)):
        firsts = frozenset().union(*(pairs[i] for i in run))
        covered = sum(len(words[i]) for i in run) * 10 >= sum(len(words[first]) for first in firsts) * 9
        apart = _prose_near(min(firsts), prose) < _prose_near(run[0], prose)
        chosen.update(firsts if covered and apart else run)
    return frozenset(chosen)


def _runs(lines: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for i in lines:
        if runs and runs[-1][-1] == i - 1:
            runs[-1].append(i)
        else:
            runs.append([i])
    return runs


def _prose_near(i: int, prose: Sequence[bool]) -> int:
    near = range(max(0, i - _NEAR), min(len(prose), i + _NEAR + 1))
    return sum(prose[j] for j in near if j != i)


def _repeats(words: Sequence[Sequence[str]], prose: Sequence[bool]) -> dict[int, frozenset[int]]:
    """Map each line that repeats earlier prose to the lines in which the earlier words stand."""
    stream: list[str] = []
    line_of: list[int] = []
    seeds: dict[tuple[str, ...], list[int]] = {}
    pairs: dict[int, frozenset[int]] = {}
    mended: list[int] = []
    for i, line in enumerate(words):
        if not prose[i]:
            continue
        found = _earlier(line, stream, seeds)
        if found is not None:
            pairs[i] = frozenset(line_of[found : found + len(line)])
            mended += [i] if stream[found : found + len(line)] != line else []
            continue
        start = len(stream)
        stream += line
        line_of += [i] * len(line)
        for j in range(max(0, start - _SEED + 1), len(stream) - _SEED + 1):
            places = seeds.setdefault(tuple(stream[j : j + _SEED]), [])
            if len(places) < _PLACES:
                places.append(j)
    # A line that is nearly another one, alone, is a sentence that says something else in the same form.
    return {i: firsts for i, firsts in pairs.items() if i not in mended or i - 1 in pairs or i + 1 in pairs}


def _earlier(line: Sequence[str], stream: Sequence[str], seeds: Mapping[tuple[str, ...], Sequence[int]]) -> int | None:
    """Give the place in the earlier words where the words of a line stand."""
    places = seeds.get(tuple(line[:_SEED]), ()) if len(line) >= _SEED else ()
    exact = next((at for at in places if stream[at : at + len(line)] == line), None)
    if exact is not None:
        return exact
    return next((at for at in places if _same(line, stream[at : at + len(line)])), None)


def _same(a: Sequence[str], b: Sequence[str]) -> bool:
    """Tell whether two runs of words are one text, a mended word apart; another figure makes another text."""
    if len(b) < len(a) or any(x != y and (x.isdigit() or y.isdigit()) for x, y in zip(a, b, strict=True)):
        return False
    return sum(x == y for x, y in zip(a, b, strict=True)) >= len(a) * _SAME


def _with_short_neighbours(
    pairs: dict[int, frozenset[int]], words: Sequence[Sequence[str]], prose: Sequence[bool]
) -> dict[int, frozenset[int]]:
    """Add the short lines that stand beside a repeated line and have an earlier twin beside its first printing."""
    for step in (1, -1):
        for i in range(len(words)) if step == 1 else range(len(words) - 1, -1, -1):
            if i in pairs or len(words[i]) >= _SEED or not words[i] or i - step not in pairs:
                continue
            edge = (max if step == 1 else min)(pairs[i - step]) + step
            if 0 <= edge < len(words) and edge != i and words[edge] == words[i]:
                pairs[i] = frozenset([edge])
    return pairs


def _slips(lines: Sequence[Line], chosen: frozenset[int]) -> int:
    """Count what careless typesetting leaves: sentences without a space between, broken characters, markup."""
    text = "\n".join(lines[i].text for i in sorted(chosen))
    glued = re.findall(r"[a-z][.!?][”\"]?[A-Z][a-z]", text)
    broken = sum(text.count(sign) for sign in ("\ufffd", "â€", "Ã©", "&amp;", "&quot;", "&#", "</", "<p"))
    return len(glued) + broken
