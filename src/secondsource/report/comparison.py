"""Two pages side by side, sentence by sentence."""

from secondsource.records import Article, ComparedSentence, Comparison, Sentence
from secondsource.report.chain import pieces_markup
from secondsource.report.document import document
from secondsource.report.markup import element, external, safe, slug
from secondsource.wording.changes import copy_counts, diff

__all__ = ["comparison_part", "comparison_report"]

_WORDS = {"verbatim": "unchanged", "edited": "edited", "suspected": "perhaps reworded", "own": "only in A"}
_GAP = element("td", "", class_="gap")


def comparison_report(comparison: Comparison) -> str:
    """Write a self-contained page that sets the sentences of A beside those of B which they come from."""
    title = f"{comparison.a.name} beside {comparison.b.name}"
    return document(title, element("main", comparison_part(comparison), class_="sheet"))


def comparison_part(comparison: Comparison) -> str:
    """Write the comparison as a block: a head with the counts, then both texts, A in its own order.

    What only B has stands where B has it: behind the sentence of B that comes before it.
    """
    head = element("h1", "Side by side")
    why = element("p", safe(f"{copy_counts(comparison)}; {_why(comparison)}"), class_="meta")
    titles = _title("A", comparison.a) + _title("B", comparison.b)
    rows = "".join(_rows(comparison))
    table = element("table", element("thead", element("tr", titles)) + element("tbody", rows), class_="beside")
    return element("header", head + why) + table


def _why(comparison: Comparison) -> str:
    """The reason for the direction, with A and B for the pages' names."""
    why = comparison.why
    for letter, article in sorted((("A", comparison.a), ("B", comparison.b)), key=lambda pair: -len(pair[1].name)):
        why = why.replace(article.name, letter)
    return why


def _title(letter: str, article: Article) -> str:
    outlet = f"{article.outlet}, " if article.outlet_known else ""
    page = f"{letter} · {safe(outlet)}{external(article.url, safe(article.name))}"
    return element("th", page + element("span", safe(article.headline)), scope="col")


def _rows(comparison: Comparison) -> list[str]:
    """A's sentences in order; those that only B has follow the sentence of B that they follow in B."""
    of_b = {sentence.id: sentence for sentence in comparison.b_sentences}
    alone = [of_b[name] for name in comparison.only_b]
    rows, placed, last = [], 0, -1
    for row in comparison.sentences:
        other = of_b.get(row.counterpart or "")
        if other is not None and other.n > last:
            before = [s for s in alone[placed:] if s.n < other.n]
            rows += _only_b(before)
            placed, last = placed + len(before), other.n
        rows.append(_row(row, other, last, comparison))
    return [*rows, *_only_b(alone[placed:])]


def _row(row: ComparedSentence, other: Sentence | None, last: int, comparison: Comparison) -> str:
    kind = _WORDS.get(row.copy, row.copy)
    same = row.copy == "verbatim"
    own = element("p", pieces_markup(diff(row, comparison)))
    left = element("td", element("small", kind) + own, dir="auto", id=slug(row.sentence))
    if other is None:
        return element("tr", left + _GAP, class_="own")
    moved = ", earlier in B" if other.n < last else ""
    right = element("small", f"{_place(other)}{moved}") + element("p", safe(other.text))
    return element("tr", left + element("td", right, dir="auto"), class_=f"{row.copy}{' same' if same else ''}")


def _place(sentence: Sentence) -> str:
    return f"sentence {sentence.n}" if sentence.n else "headline"


def _only_b(sentences: list[Sentence]) -> list[str]:
    cells = [element("small", f"only in B, {_place(s)}") + element("p", safe(s.text)) for s in sentences]
    return [element("tr", _GAP + element("td", cell, dir="auto"), class_="own") for cell in cells]
