"""The first screen: an editor's order in three columns that fit one window; every line leads to what is behind it."""

from collections.abc import Mapping, Sequence

from secondsource.records import Claim
from secondsource.report.markup import details, element, safe, slug
from secondsource.report.view import View
from secondsource.wording import Head, Line, Screen, Section, count_words, screen
from secondsource.wording.counts import outlet_words
from secondsource.wording.names import source_names

__all__ = ["front", "numeral", "story_head"]

_COLUMNS = (("changed", "before"), ("agreed", "says"), ("could", "only", "pages", "unread"))


def story_head(view: View, head: Head, level: str = "h1") -> str:
    """Write a story's headline, its dates, what was read, and the line that answers for it."""
    why = f" ({safe(head.why)})" if head.why else ""
    meta = f"{safe(head.said)}{why} · {safe(head.counts)} · {safe(head.seen)}"
    return element(
        "header",
        element(level, safe(head.headline), dir="auto")
        + element("p", meta, class_="meta")
        + element("p", safe(head.answer), class_="answer"),
    )


def front(view: View, shown: Screen | None = None) -> str:
    """Write the first screen's sections in their order, in three columns; the timeline stands by itself."""
    shown = shown or screen(view.dossier)
    whole = {section.id: section for section in screen(view.dossier, everything=True).sections}
    by_id = {section.id: section for section in shown.sections}
    columns = []
    for names in _COLUMNS:
        parts = "".join(_section(by_id[name], whole[name], view) for name in names if name in by_id)
        columns.append(element("div", parts, class_="column"))
    return element("div", "".join(columns), class_="front")


def _section(section: Section, whole: Section, view: View) -> str:
    title = section.title.capitalize()
    inside = _claims(section, view) if section.id == "says" else _lines(section, whole, view)
    return element("section", element("h2", safe(title)) + inside, class_=section.id)


def _lines(section: Section, whole: Section, view: View) -> str:
    """The lines of the first screen; behind the last one, all that were folded."""
    items = [_line(line, view) for line in section.lines if not line.folded]
    shown = {(line.label, line.text) for line in section.lines}
    rest = [line for line in whole.lines if (line.label, line.text) not in shown]
    listed = element("ul", "".join(items)) if items else ""
    folded = [safe(line.text) for line in section.lines if line.folded]
    if section.id == "pages" or not rest or not folded:
        return listed + "".join(element("p", words, class_="note") for words in folded)
    words = "; ".join(folded)
    return listed + details(words, element("ul", "".join(_line(line, view) for line in rest)), class_="more")


def _line(line: Line, view: View) -> str:
    label = element("b", safe(line.label.lower()), class_="kind") + " " if line.label else ""
    rests = " " + element("span", safe(line.rests), class_="rests") if line.rests else ""
    return element("li", label + _linked(line, view) + rests)


def _linked(line: Line, view: View) -> str:
    """A line's words, as a link to the claim or the page that it is about."""
    if line.folded:
        return safe(line.text)
    claim = next((name for name in line.claims if name in view.claims), None)
    if claim is not None:
        return element("a", safe(line.text), href=f"{view.links.claim}{slug(claim)}")
    if len(line.articles) == 1:
        return element("a", safe(line.text), href=f"{view.links.article}{slug(line.articles[0])}")
    return safe(line.text)


def _claims(section: Section, view: View) -> str:
    """Who says what: a claim a line, its count in the margin; how each knows stands in the claim itself."""
    lines = [line for line in section.lines if not line.folded and line.claims]
    items = "".join(_claim(line, view.claims, view) for line in lines)
    folded = "".join(element("p", safe(line.text), class_="note") for line in section.lines if line.folded)
    return element("ul", items, class_="counted") + folded


def _claim(line: Line, claims: Mapping[str, Claim], view: View) -> str:
    claim = claims[line.claims[0]]
    what = element("a", safe(line.text), href=f"{view.links.claim}{slug(claim.id)}")
    return element("li", numeral(claim) + what + " " + element("span", _rests(claim, view), class_="rests"))


def _rests(claim: Claim, view: View) -> str:
    names = ", ".join(safe(name) for name in _few(source_names(claim, view.sources)))
    count = element("b", count_words(claim)) + (f": {names}" if names else "")
    return f"{count} · {outlet_words(claim)}"


def _few(names: Sequence[str]) -> Sequence[str]:
    return names if len(names) <= 4 else [*names[:3], f"{len(names) - 3} more"]


def numeral(claim: Claim) -> str:
    """The count of independent sources as a numeral for the margin; a reader by ear hears the words beside it."""
    low, high = claim.support.independent.low, claim.support.independent.high
    number = str(low) if low == high else f"{low}–{high}"
    number = "–" if count_words(claim) == "no named source" else number  # somebody says it, and nobody is named
    return element("span", number, class_="n", aria_hidden="true")
