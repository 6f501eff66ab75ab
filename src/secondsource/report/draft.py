"""The desk's own draft beside what the pages have of each statement."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from secondsource.records import Article, Dossier
from secondsource.report.document import document
from secondsource.report.markup import details, element, listing, safe
from secondsource.wording.drafted import (
    CheckedLine,
    checked_counts,
    checked_lines,
    labels_of,
    with_labels,
    words_in_full,
)
from secondsource.wording.plain import join_words, plural, shortened

if TYPE_CHECKING:
    from secondsource.drafts import Checked

__all__ = ["draft_part", "draft_report"]

_PAGES = 4  # names shown before the others fold
_REMOVED_SHOWN = 400  # letters of what was set aside: enough to see what it is
_STATEMENT = 120  # letters of a statement beside its sentence, where it stands marked in full
_CLASSES = {"supported": "stands", "no page has it": "absent"}
_NOTE = "Says what the pages have of each statement. It does not say whether it is so."


def draft_report(article: Article, checked: "Sequence[Checked]", dossiers: Sequence[Dossier]) -> str:
    """Write a self-contained page: the draft's sentences, and beside each what the pages have of its statements."""
    body = element("main", draft_part(article, checked, dossiers), class_="sheet")
    return document(f"{article.name}: checked", body + element("footer", element("p", _NOTE), class_="foot"))


def draft_part(article: Article, checked: "Sequence[Checked]", dossiers: Sequence[Dossier]) -> str:
    """Write the check as a block: what is to be looked at, then the whole draft with the pages beside it."""
    labels, in_full = labels_of(dossiers), words_in_full(dossiers)
    lines = checked_lines(article, checked, everything=True)
    head = element("h1", safe(article.headline or article.name), dir="auto")
    counts = element("p", safe(f"{article.name}: {checked_counts(checked, dossiers)}"), class_="meta")
    titles = element("th", "The draft", scope="col") + element("th", "The pages", scope="col")
    rows = "".join(_row(line, labels, in_full) for line in lines)
    table = element("table", element("thead", element("tr", titles)) + element("tbody", rows), class_="beside checked")
    return element("header", head + counts + _tally(lines)) + table + _removed(article)


def _tally(lines: Sequence[CheckedLine]) -> str:
    """What is to be looked at, by kind, each with links to its lines."""
    kinds: dict[str, list[int]] = {}
    for line in lines:
        for one in line.statements:
            if one.kind != "supported":
                kinds.setdefault(one.kind, []).append(line.start)
    numbers = {line.start: line.number for line in lines}
    items = []
    for kind, places in kinds.items():
        links = [element("a", str(numbers[at]), href=f"#at-{at}") for at in dict.fromkeys(places)]
        items.append(f"{element('b', safe(kind))} line {', '.join(links)}")
    return listing(items, "tally")


def _row(line: CheckedLine, labels: Mapping[str, str], in_full: Mapping[str, str]) -> str:
    number = element("small", f"line {line.number}")
    own = element("td", number + element("p", _marked(line)), dir="auto", id=f"at-{line.start}")
    found = listing([_statement(one, labels, in_full) for one in line.statements], "statements")
    return element("tr", own + element("td", found, dir="auto"), class_="own" if found else "quiet")


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


def _statement(one: "Checked", labels: Mapping[str, str], in_full: Mapping[str, str]) -> str:
    kind = element("span", safe(one.kind), class_=f"kind {_CLASSES.get(one.kind, 'look')}")
    said = element("q", safe(shortened(one.text, _STATEMENT)))
    why = with_labels(one.why, labels, in_full)
    who = [name for name in one.sources if name not in why]
    pages = [labels.get(name, name) for name in one.pages]
    where = "" if pages and all(page in why for page in pages) else _pages(pages)
    said_by = f"said by {safe(join_words(who))}" if who else ""
    note = "; ".join(part for part in (said_by, where) if part)
    return f"{kind} {said}: {safe(why)}" + (element("span", note, class_="note") if note else "")


def _pages(labels: Sequence[str]) -> str:
    if not labels:
        return ""
    if len(labels) <= _PAGES:
        return "on " + safe(join_words(list(labels)))
    return details(f"on {plural(len(labels), 'page')}", safe(", ".join(labels)), class_="inline")


def _removed(article: Article) -> str:
    items = [
        f"{element('b', safe(part.label))} {safe(shortened(part.text, _REMOVED_SHOWN))}" for part in article.removed
    ]
    words = f"{plural(len(items), 'part')} set aside, not checked"
    return details(words, listing(items, "removed"), class_="more") if items else ""
