"""Quotations of a text in any language: what stands between marks and is long enough to be somebody's words."""

from secondsource.records import Mention
from secondsource.text import quoted_spans, tokens

__all__ = ["find_quotations"]

_LEAST_WORDS = 4  # shorter ones are names, titles and words held at arm's length


def find_quotations(text: str) -> tuple[Mention, ...]:
    """Find the quotations of a text, in order of place.

    >>> [m.text for m in find_quotations("« Le toit est parti d'un coup », dit-il.")]
    ["Le toit est parti d'un coup"]
    """
    found = []
    for quoted in quoted_spans(text):
        inner = text[quoted.inner_start : quoted.inner_end]
        words = inner.strip(" \u00a0\u202f,.")
        start = quoted.inner_start + len(inner) - len(inner.lstrip(" \u00a0\u202f,."))
        if not quoted.scare and len(tokens(words)) >= _LEAST_WORDS:
            found.append(Mention("quotation", start, start + len(words), words, {"text": words}, None))
    return tuple(found)
