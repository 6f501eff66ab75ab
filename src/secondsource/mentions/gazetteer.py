"""Looking up countries, their people, cities and regions in the shipped tables."""

from collections.abc import Sequence
from functools import cache

from secondsource.mentions.words import Word, read_words
from secondsource.tables import read_table

__all__ = ["Entry", "country_of", "demonym_country", "known_country", "place_at"]

Entry = tuple[str, str | None]  # canonical name, country


def _key(name: str) -> tuple[str, ...]:
    return tuple(word.low.removesuffix(".") for word in read_words(name, 0, len(name)))


@cache
def _places() -> dict[str, dict[tuple[str, ...], Entry]]:
    """Index every place by its first word; the first row of a name wins, countries before cities before regions."""
    index: dict[str, dict[tuple[str, ...], Entry]] = {}

    def enter(name: str, entry: Entry) -> None:
        key = _key(name.removeprefix("the "))
        if key:
            index.setdefault(key[0], {}).setdefault(key, entry)

    rows = [(*row, "", "", "", "")[:5] for row in read_table("countries.tsv")]
    for country, _, aliases, _, _ in rows:
        for name in (country, *filter(None, aliases.split("|"))):
            enter(name, (country, country))
    for country, _, _, capital, cities in rows:
        for name in filter(None, (capital, *cities.split("|"))):
            enter(name, (name, country))
    for row in read_table("regions.tsv"):
        enter(row[0], (row[0].removeprefix("the "), row[1] if len(row) > 1 and row[1] else None))
    return index


@cache
def _demonyms() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in read_table("countries.tsv"):
        for name in filter(None, row[1].split("|") if len(row) > 1 else ()):
            found.setdefault(name.lower(), row[0])
            if not name.endswith(("s", "ese", "sh", "ch", "men")):
                found.setdefault(f"{name.lower()}s", row[0])
    return found


def demonym_country(words: Sequence[str]) -> str | None:
    """Name the country whose people or adjective the words are: one or two words in lower case.

    >>> demonym_country(["kazakh"]), demonym_country(["south", "koreans"]), demonym_country(["tall"])
    ('Kazakhstan', 'South Korea', None)
    """
    return _demonyms().get(" ".join(words).removesuffix("'s").removesuffix("'"))


def place_at(words: Sequence[Word], n: int) -> tuple[int, Entry] | None:
    """Look for a listed place at word n; gives the number of words and the entry of the longest match.

    >>> place_at(read_words("in New York City today", 0, 22), 1)
    (3, ('New York City', 'United States'))
    """
    if not words[n].text[0].isupper():
        return None
    first = _bare(words[n])
    found: tuple[int, Entry] | None = None
    for key, entry in _places().get(first, {}).items():
        if len(key) > (found[0] if found else 0) and _matches(words, n, key):
            found = len(key), entry
    return found


def _bare(word: Word) -> str:
    return word.low.removesuffix("'s").removesuffix("'").removesuffix(".")


def _matches(words: Sequence[Word], n: int, key: tuple[str, ...]) -> bool:
    if n + len(key) > len(words):
        return False
    if len(key) == 1 and len(key[0]) <= 3 and not (words[n].text.removesuffix("'s").replace(".", "").isupper()):
        return key[0] in ("fez", "osh", "goa", "lae", "jos", "gao", "nis", "hue") and words[n].text[0].isupper()
    return all(_bare(words[n + i]) == part for i, part in enumerate(key))


def known_country(name: str) -> str | None:
    """Name the country that a listed place lies in; None for what is not listed or lies in several.

    >>> known_country("Almaty"), known_country("Middle East"), known_country("Orsk Bay")
    ('Kazakhstan', None, None)
    """
    words = read_words(name, 0, len(name))
    if words and words[0].low == "the":
        words = words[1:]
    found = place_at(words, 0) if words else None
    return found[1][1] if found and found[0] == len(words) else None


def country_of(phrase: str) -> str | None:
    """Name the one country that a phrase speaks of, by its name, people, city or region; None for none or several.

    >>> country_of("Kazakh President"), country_of("Kazakhstan's security services"), country_of("Reform League")
    ('Kazakhstan', 'Kazakhstan', None)
    """
    countries = set(_countries_in(read_words(phrase, 0, len(phrase))))
    return countries.pop() if len(countries) == 1 else None


def _countries_in(words: Sequence[Word]) -> list[str]:
    found: list[str] = []
    n = 0
    while n < len(words):
        size, country = _country_at(words, n)
        if country:
            found.append(country)
        n += size
    return found


def _country_at(words: Sequence[Word], n: int) -> tuple[int, str | None]:
    if not words[n].text[0].isupper():
        return 1, None
    for size in (2, 1):
        country = demonym_country([word.low for word in words[n : n + size]])
        if country and n + size <= len(words):
            return size, country
    place = place_at(words, n)
    return (place[0], place[1][1]) if place else (1, None)
