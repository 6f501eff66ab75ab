"""A claim in the page's own words: cut from the sentence, never composed."""

import re
from collections.abc import Sequence

from secondsource.claims.said import Said
from secondsource.records import Article

__all__ = ["figure_words", "fullest", "quoted_words", "short"]

_LONGEST = 140
_ASIDE = 40  # a figure and its verb further apart than this are not read as one phrase
_FIGURE_BETWEEN = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?|thousands?|millions?|including)\b",
    re.I,
)
_TRAILING_PLACE = re.compile(r" (?:from|to|in|at|into|near|off|of) (?:the )?[A-Z][\w\u2019'-]*(?: [A-Z][\w\u2019'-]*)*")


def figure_words(row: Said, article: Article) -> str:
    """Cut the words from the figure to the word that says what happened to it, with a place that follows.

    Where other figures or asides stand between the two, the two are given apart: "11 women (hand-over)". An amount has
    what it measures before it: "net profit: fell to 54 million euros".
    """
    cut = _cut(row, article)
    counted = str(row.mention.value.get("counted") or "")
    measured = row.mention.value.get("unit") and counted and counted.lower() not in cut.lower()
    return f"{counted}: {cut}" if measured else cut


def _cut(row: Said, article: Article) -> str:
    mention, context = row.mention, row.mention.context
    if context is None or context.trigger is None or mention.start <= context.trigger[0] < mention.end:
        return short(mention.text)
    start, end = min(mention.start, context.trigger[0]), max(mention.end, context.trigger[1])
    between = article.text[min(mention.end, context.trigger[1]) : max(mention.start, context.trigger[0])]
    if _FIGURE_BETWEEN.search(between) or len(between) > _ASIDE:
        return short(f"{mention.text} ({article.text[slice(*context.trigger)]})")
    place = _TRAILING_PLACE.match(article.text, end)
    stop = place.end() if place and place.end() - start <= _LONGEST else end
    return short(_without_commas(article.text[start:stop], between))


def _without_commas(cut: str, between: str) -> str:
    """Drop the comma of an aside that was left behind: "30 children, were evacuated"."""
    return (
        cut.replace(between, between.replace(", ", " ", 1) if between.startswith(",") else between, 1)
        if "," in between
        else cut
    )


def quoted_words(text: str) -> str:
    """Fold a quotation's white space and drop the marks around it."""
    return short(" ".join(text.split()).strip('"\u201c\u201d\u2018\u2019\u00ab\u00bb '), 400)


def short(text: str, longest: int = _LONGEST * 2) -> str:
    """Fold white space, and cut at a word with an ellipsis where a text is too long for a line."""
    text = " ".join(text.split())
    if len(text) <= longest:
        return text
    return text[:longest].rsplit(" ", 1)[0] + " \u2026"


def fullest(rows: Sequence[Said]) -> Said:
    """The mention that says most of what the claim is about; body before headline, then order of the text."""

    def facts(row: Said) -> int:
        c = row.mention.context
        return sum(map(bool, (c.predicate, c.trigger, c.of, c.places))) if c else 0

    return min(
        rows, key=lambda r: (r.part == "headline", r.mention.attribution is None, -facts(r), r.article, r.mention.start)
    )
