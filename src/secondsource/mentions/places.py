"""Places in a text: listed countries, cities and regions, and unlisted names by where they stand."""

from collections.abc import Sequence

from secondsource.mentions.casts import Cast, full_name
from secondsource.mentions.gazetteer import Entry, country_of, known_country, place_at
from secondsource.mentions.names import Proper
from secondsource.mentions.words import Word, is_capitalised, listed
from secondsource.records import Mention

__all__ = ["country_of", "find_places", "known_country"]

_LOCATING = listed("in at near from outside inside around across to toward towards into through between off via")
_DIRECTIONS = listed(
    "northern southern eastern western central north south east west northeast northwest southeast southwest "
    "northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western "
    "mainland rural coastal downtown upper lower"
)
_ALSO_WORDS = listed("male nice split cork hue nis cali surat victoria salvador colon sidon georgia jordan chad turkey")


def find_places(
    text: str, sentences: Sequence[Sequence[Word]], names: Sequence[Sequence[Proper]], cast: Cast
) -> tuple[Mention, ...]:
    """Find the places in a text, in order, as mentions of kind place.

    Words and names are listed by sentence. The value is {"text", "country"}: the canonical name, with "northern" and
    the like before it, and the country it lies in, None where the tables do not tell. An unlisted name is a place after
    a preposition of place unless it is a person's or a body's.

    >>> from secondsource.mentions.prose import prose_of
    >>> prose = prose_of("He fled from Orsk Bay to northern Syria.")
    >>> [(m.text, m.value["country"]) for m in find_places(prose.text, prose.words, prose.names, prose.cast)]
    [('Orsk Bay', None), ('Syria', 'Syria')]
    """
    learnt: dict[str, str] = {}  # unlisted places with the country that the text gives once: "Orsk, Kazakhstan"
    found: list[Mention] = []
    for words, propers in zip(sentences, names, strict=True):
        for proper in propers:
            found.extend(_places_of(text, words, proper, cast, learnt))
    return tuple(_unique(found))


def _places_of(text: str, words: Sequence[Word], proper: Proper, cast: Cast, learnt: dict[str, str]) -> list[Mention]:
    if proper.kind in ("person", "body", "people"):
        return _leading_place(text, words, proper)
    listed = place_at(words, proper.first)
    if listed and proper.first + listed[0] == proper.stop:
        if proper.text.lower() in _ALSO_WORDS and not _located(words, proper.first) and proper.first == 0:
            return []
        return [_mention(text, words, proper.first, proper.stop, listed[1])]
    if proper.kind == "unknown" and (full_name(proper.text, cast) != proper.text or not _located(words, proper.first)):
        return []
    if proper.kind == "place" and proper.role:
        return []
    country = _country_after(words, proper.stop) or learnt.get(proper.text)
    if country:
        learnt.setdefault(proper.text, country)
    return [_mention(text, words, proper.first, proper.stop, (proper.text, country))]


def _leading_place(text: str, words: Sequence[Word], proper: Proper) -> list[Mention]:
    """Find the place in "Orsk Mayor Lena Maro" or "London Mayor Tom Rell": a listed place at the head of the role."""
    if proper.role_first == proper.first:
        return []
    listed = place_at(words, proper.role_first)
    if listed is None or proper.role_first + listed[0] > proper.first:
        return []
    return [_mention(text, words, proper.role_first, proper.role_first + listed[0], listed[1])]


def _located(words: Sequence[Word], first: int) -> bool:
    n = first - 1
    while n >= 0 and (
        words[n].low in _DIRECTIONS or words[n].low in ("the", "city", "town", "village", "of", "port", "capital")
    ):
        n -= 1
    return n >= 0 and words[n].low in _LOCATING


def _country_after(words: Sequence[Word], stop: int) -> str | None:
    """Read the country in "Orsk, Kazakhstan"."""
    if stop + 1 < len(words) and words[stop].text == "," and is_capitalised(words[stop + 1]):
        listed = place_at(words, stop + 1)
        return listed[1][1] if listed else None
    return None


def _mention(text: str, words: Sequence[Word], first: int, stop: int, entry: Entry) -> Mention:
    start, end = words[first].start, words[stop - 1].end
    last = words[stop - 1].low
    end -= 2 if last.endswith("'s") else 1 if last.endswith("'") else 0
    direction = words[first - 1].low if first and words[first - 1].low in _DIRECTIONS else ""
    value = {"text": f"{direction} {entry[0]}".strip(), "country": entry[1]}
    return Mention("place", start, end, text[start:end], value, None)


def _unique(found: Sequence[Mention]) -> list[Mention]:
    kept: dict[tuple[int, int], Mention] = {}
    for mention in found:
        kept.setdefault((mention.start, mention.end), mention)
    return sorted(kept.values(), key=lambda m: (m.start, m.end))
