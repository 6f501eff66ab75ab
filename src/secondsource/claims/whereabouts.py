"""Which place lies in which, as a story's own texts say: "SARREL, Estmark", "the Estmark port of Sarrel"."""

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise

from secondsource.mentions import Reading
from secondsource.records import Article

__all__ = ["containers", "widened"]

_SITED = re.compile(
    r"\b([A-Z][\w'-]+) (?:port|town|city|village|province|region|district|state|suburb|island|capital) of "
    r"([A-Z][\w'-]+)"
)


def containers(articles: Iterable[Article], readings: Mapping[str, Reading]) -> Mapping[str, frozenset[str]]:
    """Map a place, case folded, to the places in which the texts put it."""
    found: dict[str, set[str]] = {}
    for article in articles:
        places = [m for m in readings[article.id].mentions if m.kind == "place"]
        for inner, outer in pairwise(places):
            if article.text[inner.end : outer.start] == ", ":
                found.setdefault(_name(inner.value).casefold(), set()).add(_name(outer.value))
        for place in places:
            if place.value.get("country"):
                found.setdefault(_name(place.value).casefold(), set()).add(str(place.value["country"]))
        for match in _SITED.finditer(article.text):
            found.setdefault(match.group(2).casefold(), set()).add(match.group(1))
    return {inner: frozenset(outer) for inner, outer in sorted(found.items())}


def _name(value: Mapping[str, object]) -> str:
    name = str(value["text"])
    return name.title() if name.isupper() and len(name) > 3 else name


def widened(places: Iterable[tuple[str, str]], inside: Mapping[str, frozenset[str]]) -> tuple[tuple[str, str], ...]:
    """Give places with those that they lie in, each under the same preposition, in order.

    >>> widened([("in", "Sarrel")], {"sarrel": frozenset({"Estmark"})})
    (('in', 'Sarrel'), ('in', 'Estmark'))
    """
    made: dict[tuple[str, str], None] = {}
    for preposition, place in places:
        made[preposition, place] = None
        for outer in sorted(inside.get(place.casefold(), ())):
            made[preposition, outer] = None
    return tuple(made)
