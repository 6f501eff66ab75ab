"""Two pages side by side, sentence by sentence."""

from secondsource.records import ComparedSentence, Comparison
from secondsource.report.chain import pieces_markup
from secondsource.report.document import document
from secondsource.report.markup import element, external, safe, slug
from secondsource.wording import copy_counts, diff

__all__ = ["comparison_report"]

_WORDS = {"verbatim": "unchanged", "edited": "edited", "suspected": "perhaps reworded", "own": "only in A"}


def comparison_report(comparison: Comparison) -> str:
    """Write a self-contained page that sets the sentences of A beside those of B which they come from."""
    a, b = comparison.a, comparison.b
    head = element("h1", "Side by side")
    counts = element("p", safe(f"{copy_counts(comparison)}; {comparison.why}"), class_="counts")
    titles = "".join(
        _title(letter, article.name, article.url, article.headline) for letter, article in (("A", a), ("B", b))
    )
    rows = "".join(_row(row, comparison) for row in comparison.sentences) + _only_b(comparison)
    table = element("table", element("thead", element("tr", titles)) + element("tbody", rows), class_="beside")
    body = element("main", element("header", head + counts) + element("div", table, class_="wide"))
    return document(f"{a.name} beside {b.name}", body)


def _title(letter: str, name: str, url: str | None, headline: str) -> str:
    return element("th", f"{letter} · {external(url, safe(name))}<br>{element('span', safe(headline))}", scope="col")


def _row(row: ComparedSentence, comparison: Comparison) -> str:
    other = next((s for s in comparison.b_sentences if s.id == row.counterpart), None)
    kind = element("small", _WORDS.get(row.copy, row.copy))
    own = element("td", kind + element("p", pieces_markup(diff(row, comparison))), dir="auto", id=slug(row.sentence))
    beside = element("small", f"sentence {other.n}") + element("p", safe(other.text)) if other else ""
    return element("tr", own + element("td", beside, dir="auto"), class_=row.copy)


def _only_b(comparison: Comparison) -> str:
    texts = {sentence.id: sentence for sentence in comparison.b_sentences}
    cells = [element("small", f"only in B, sentence {texts[name].n}") + element("p", safe(texts[name].text))
             for name in comparison.only_b]  # fmt: skip
    return "".join(element("tr", "<td></td>" + element("td", cell, dir="auto"), class_="own") for cell in cells)
