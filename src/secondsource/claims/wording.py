"""A claim in the page's own words: cut from the sentence, never composed."""

import re
from collections.abc import Sequence

from secondsource.claims.said import Said
from secondsource.records import Article

__all__ = ["figure_words", "quoted_words", "short"]

_LONGEST = 140
_TRAILING_PLACE = re.compile(
    r"\s+(?:from|to|in|at|into|near|off|of)\s+(?:the\s+)?[A-Z][\w\u2019'-]*(?:\s+[A-Z][\w\u2019'-]*)*"
)


def figure_words(row: Said, article: Article) -> str:
    """Cut the words from the figure to the word that says what happened to it, with a place that follows."""
    mention, context = row.mention, row.mention.context
    start, end = mention.start, mention.end
    if context is not None and context.trigger is not None:
        start, end = min(start, context.trigger[0]), max(end, context.trigger[1])
    place = _TRAILING_PLACE.match(article.text, end)
    cut = article.text[start : place.end() if place and place.end() - start <= _LONGEST else end]
    cut = _without_asides(cut, mention.start - start, mention.end - start)
    return short(cut if len(cut) <= _LONGEST else mention.text)


def _without_asides(cut: str, start: int, end: int) -> str:
    """Drop what stands between two commas beside the figure: ", including 30 children,"."""
    tail = re.sub(r",\s+(?:including|among|of whom|most|many|some)\b[^,]*,", "", cut[end:])
    return cut[:end] + tail if start >= 0 else cut


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

    return min(rows, key=lambda r: (r.part == "headline", -facts(r), r.article, r.mention.start))
