"""Which of the lines above the body is the headline."""

from collections.abc import Sequence

from secondsource.articles.cues import folded_line, is_section_label, split_labels
from secondsource.articles.lines import Line
from secondsource.articles.mastheads import is_name_line
from secondsource.articles.scoring import Core, Facts

__all__ = ["choose_headline", "opens_with_headline"]

# Decks, bylines, share buttons, captions and a summary may part the headline from the body.
_REACH = 30


def choose_headline(
    lines: Sequence[Line],
    facts: Sequence[Facts],
    known: Sequence[str | None],
    first: int,
    core: Core,
    stated: str | None,
) -> int | None:
    """Give the index of the headline's line, or None if no line above the body at ``first`` can be it.

    The stated headline is found wherever it stands. Otherwise: the line whose words the report shares most, near the
    body, of the length of headlines, and no label, menu entry or furniture.
    """
    if stated:
        wanted = folded_line(stated)
        found = [i for i in range(len(lines)) if folded_line(lines[i].text) == wanted]
        above = [i for i in found if i <= first]
        return above[-1] if above else None
    likely = {
        i: _likeness(i, lines, facts, known, first, core)
        for i in range(max(0, first - _REACH), first)
        if _can_be(i, lines, facts, known)
    }
    likely = _without_name(likely, lines, facts, known)
    if not likely:
        return None
    best = max(likely, key=lambda i: (likely[i], -i))
    if likely[best] < 0.3 and first - best > 4:
        return None  # a menu entry far above that shares nothing with the report
    return _above_deck(best, likely, facts)


def opens_with_headline(lines: Sequence[Line], facts: Sequence[Facts], known: Sequence[str | None], first: int) -> bool:
    """Tell whether what was taken for the first paragraph is a headline: no sentence, and prose below it."""
    return (
        not facts[first].ends and _can_be(first, lines, facts, known) and any(fact.prose for fact in facts[first + 1 :])
    )


def _can_be(i: int, lines: Sequence[Line], facts: Sequence[Facts], known: Sequence[str | None]) -> bool:
    fact, text = facts[i], lines[i].text
    if known[i] is not None or fact.cue is not None or fact.cut or fact.listed or not 2 <= fact.words <= 32:
        return False
    if text.rstrip("\"'”’ ").endswith((".", ":", ";", ",")) and not text.rstrip("\"'”’ ").endswith(
        ("U.S.", "a.m.", "p.m.")
    ):
        return False
    return not (is_section_label(text) or all(is_section_label(part) for part in split_labels(text)))


def _likeness(
    i: int, lines: Sequence[Line], facts: Sequence[Facts], known: Sequence[str | None], first: int, core: Core
) -> float:
    """How much a line is the report's headline: 0 to about 2."""
    fact = facts[i]
    share = sum(word in core.content for word in fact.content) / max(1, len(fact.content))
    length = 0.3 if 5 <= fact.words <= 20 else 0.0
    again = 0.1 if any(folded_line(lines[j].text).startswith(folded_line(lines[i].text)) for j in range(i)) else 0.0
    # A headline stands above the byline; what stands below it is an outlet's name or a deck.
    signed = 0.25 if any(known[j] == "credit" for j in range(i + 1, first)) else 0.0
    return share + length + again + signed - 0.03 * (first - i)


def _without_name(
    likely: dict[int, float], lines: Sequence[Line], facts: Sequence[Facts], known: Sequence[str | None]
) -> dict[int, float]:
    """Leave out a short name in the page's first line, an outlet's or a topic's, when a fuller headline follows.

    Unless a byline follows at once: then the name was the headline.
    """
    top = min(likely, default=0)
    if top != 0 or not likely or facts[0].words > 3 or not is_name_line(lines[0].text, facts[0]):
        return likely
    signed = len(known) > 1 and known[1] == "credit"
    fuller = any(facts[i].words >= 4 and likely[i] >= 0.5 for i in likely if i)
    return likely if signed or not fuller else {i: value for i, value in likely.items() if i}


def _above_deck(best: int, likely: dict[int, float], facts: Sequence[Facts]) -> int:
    """Prefer the line above to a longer one that is the deck below it."""
    above = best - 1
    if above in likely and likely[above] >= 0.5 and 4 <= facts[above].words <= facts[best].words:
        return above
    return best
