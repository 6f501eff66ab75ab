"""The desk's own draft beside what the pages have of each statement."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from secondsource.records import Article, Dossier
from secondsource.report.document import document
from secondsource.report.markup import details, element, listing, safe
from secondsource.wording.drafted import CheckedLine, checked_counts, checked_lines
from secondsource.wording.plain import join_words, plural, shortened

if TYPE_CHECKING:
    from secondsource.drafts import Checked

__all__ = ["draft_report"]

_PAGES = 4  # names shown before the others fold
_REMOVED_SHOWN = 400  # letters of what was set aside: enough to see what it is
_CLASSES = {"supported": "stands", "no page has it": "absent"}


def draft_report(article: Article, checked: "Sequence[Checked]", dossiers: Sequence[Dossier]) -> str:
    """Write a self-contained page: the draft's sentences, and beside each what the pages have of its statements."""
    head = element("h1", safe(article.headline or article.name))
    counts = element("p", safe(f"{article.name}: {checked_counts(checked, dossiers)}"), class_="counts")
    titles = element("th", "The draft", scope="col") + element("th", "The pages", scope="col")
    rows = "".join(_row(line) for line in checked_lines(article, checked, everything=True))
    table = element("table", element("thead", element("tr", titles)) + element("tbody", rows), class_="beside checked")
    note = "Says what the pages have of each statement. It does not say whether it is so."
    body = element("main", element("header", head + counts) + element("div", table, class_="wide") + _removed(article))
    return document(f"{article.name}: checked", body + element("footer", note, class_="foot"))


def _row(line: CheckedLine) -> str:
    number = element("small", f"line {line.number}")
    own = element("td", number + element("p", _marked(line)), dir="auto")
    found = listing([_statement(one) for one in line.statements], "statements")
    return element("tr", own + element("td", found, dir="auto"), class_="own")


def _marked(line: CheckedLine) -> str:
    """A sentence with its statements marked; one inside another is not marked twice."""
    cut, at = [], line.start
    for one in sorted(line.statements, key=lambda one: (one.start, -one.end)):
        start, end = max(one.start, at), min(one.end, line.end)
        if one.start >= at and start < end:
            cut.append(safe(line.text[at - line.start : start - line.start]))
            kind = _CLASSES.get(one.kind, "look")
            cut.append(element("mark", safe(line.text[start - line.start : end - line.start]), class_=kind))
            at = end
    return "".join(cut) + safe(line.text[at - line.start :])


def _statement(one: "Checked") -> str:
    kind = element("span", safe(one.kind), class_=f"kind {_CLASSES.get(one.kind, 'look')}")
    said = element("q", safe(shortened(one.text, 120)))
    who = f" {safe(join_words(list(one.sources)))}." if one.sources else ""
    where = element("span", f"{who} {_pages(one.pages)}".strip(), class_="note") if who or one.pages else ""
    return f"{kind} {said}: {safe(one.why)} {where}"


def _pages(names: Sequence[str]) -> str:
    if len(names) <= _PAGES:
        return safe(", ".join(names))
    return details(plural(len(names), "page"), safe(", ".join(names)), class_="inline")


def _removed(article: Article) -> str:
    items = [element("b", safe(part.label)) + safe(shortened(part.text, _REMOVED_SHOWN)) for part in article.removed]
    return details(f"{plural(len(items), 'part')} set aside, not checked", listing(items, "removed")) if items else ""
