"""Words, numbers and days of a sentence, kept apart.

A day, month, weekday or year is never a word or a figure here, so that the same reports some years later look the same.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache

from secondsource.frozen import frozen
from secondsource.tables import read_table

__all__ = ["Line", "Word", "background", "fold", "read_line", "terms", "words_of"]


@frozen
class Word:
    """A word or number as printed, and folded for counting."""

    text: str
    folded: str
    number: bool
    first: bool  # in its sentence
    close: bool  # only a space or a hyphen parts it from the word before
    capital: bool  # written with one
    mark: str  # month, weekday, year or span, where the word may name one, else empty


@frozen
class Line:
    """A sentence without its dates, and the dates."""

    words: tuple[Word, ...]
    stamps: frozenset[int]  # days of a leap year: "January 9" is 9
    weekdays: frozenset[int]  # Monday is 1; those that a sentence looks forward to ("next Monday") left out
    background: bool  # tells of an earlier event


@cache
def terms(kind: str) -> Mapping[str, int]:
    """One kind of the words in ``data/story_terms.tsv``, with their values."""
    return {row[1]: int(row[2]) for row in read_table("story_terms.tsv") if row[0] == kind}


@cache
def background() -> Mapping[str, int]:
    """In how many of 10,000 news pages a common lower-case word stands; names are not in it."""
    return {row[0]: int(row[1]) for row in read_table("story_words.tsv")}


@cache
def _word_pattern() -> re.Pattern[str]:
    # a number with its separators, or a run of letters with inner apostrophes; scripts without spaces are cut later
    return re.compile(r"(\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*)")


def fold(text: str) -> str:
    """Case, accents and a possessive ending do not make another word.

    >>> fold("Orsk’s"), fold("Plzeň")
    ('orsk', 'plzen')
    """
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
        text = text.replace("’", "'")
    return text.casefold().removesuffix("'s").replace("'", "")


# first and last letters of the scripts without spaces between words: Thai and Lao, Myanmar, Khmer, Kana and Han
_SPACELESS = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"), ("\u3040", "\u9fff"))


def _spaceless(character: str) -> bool:
    return character > "\u0e00" and any(low <= character <= high for low, high in _SPACELESS)


def _number(printed: str) -> str:
    """One form of a number: "1,200" is 1200, "6,1" is 6.1, "1.250.000" is 1250000."""
    whole, _, last = printed.rpartition(",")
    if whole and len(last) != 3:
        return f"{whole.replace('.', '').replace(',', '')}.{last}"
    return printed.replace(",", "") if printed.count(".") < 2 else printed.replace(".", "").replace(",", "")


def _mark(text: str, folded: str, number: bool) -> str:
    plain = text.casefold()
    if number and len(text) == 4 and text.isdigit() and 1900 <= int(text) <= 2099:
        return "year"
    if plain in terms("month"):
        return "month"
    if plain in terms("weekday") and text[0].isupper():
        return "weekday"
    return "span" if folded in terms("span") else ""


@lru_cache(maxsize=65_536)
def _words(text: str, first: bool, close: bool) -> tuple[Word, ...]:
    """Make the words that a run of letters or a number stands for; the same few thousand come again and again."""
    capital = text[0].isupper()
    if text[0].isdigit():
        return (Word(text, _number(text), True, first, close, capital, _mark(text, text, True)),)
    if _spaceless(text[0]):  # two characters serve as a word
        cut = (text[at : at + 2] for at in range(max(1, len(text) - 1)))
        return tuple(Word(two, two, False, first, close, capital, "") for two in cut)
    value = terms("number").get(text.casefold())
    folded = fold(text) if value is None else str(value)
    return (Word(text, folded, value is not None, first, close, capital, _mark(text, folded, False)),)


def words_of(sentence: str) -> Iterator[Word]:
    """Cut a sentence into words and numbers, folded; number words become numbers.

    >>> [word.folded for word in words_of("Orsk's mayor: 1,200 homes, three roads")]
    ['orsk', 'mayor', '1200', 'homes', '3', 'roads']
    """
    parts = _word_pattern().split(sentence)
    for at in range(1, len(parts), 2):
        yield from _words(parts[at], at == 1, at > 1 and parts[at - 1] in (" ", "-", " & ", ". "))


def _day_of_year(month: int, day: int) -> int | None:
    try:
        return date(2000, month, day).timetuple().tm_yday  # 2000: a leap year, so that every day has a place
    except ValueError:
        return None


def _is_day(word: Word) -> bool:
    return word.number and word.text.isdigit() and len(word.text) <= 2 and 1 <= int(word.text) <= 31


def _is_year(word: Word) -> bool:
    return word.mark == "year"


def _beside_month(words: Sequence[Word], at: int) -> int | None:
    """Index of the day that stands beside the month at ``at``: "January 9", "9 January", "9 de enero"."""
    for other in (at + 1, at - 1):
        if 0 <= other < len(words) and _is_day(words[other]):
            return other
    if at >= 2 and words[at - 1].folded in ("of", "de") and _is_day(words[at - 2]):
        return at - 2
    return None


def _months(words: Sequence[Word]) -> tuple[set[int], set[int], set[int]]:
    """Indices of months and their days, the days of the year that they name, and indices of their years."""
    table = terms("month")
    taken: set[int] = set()
    stamps: set[int] = set()
    years: set[int] = set()
    for at, word in enumerate(words):
        if word.mark != "month":
            continue
        day = _beside_month(words, at)
        # "may" and "march" are months only beside a day, or with a capital inside a sentence
        if day is None and (word.first or not word.text[0].isupper()):
            continue
        taken.add(at)
        if day is not None:
            taken.add(day)
            stamp = _day_of_year(table[word.text.casefold()], int(words[day].text))
            stamps.update(() if stamp is None else (stamp,))
            years.update(i for i in (max(at, day) + 1,) if i < len(words) and _is_year(words[i]))
    return taken, stamps, years


def _tells_of_the_past(words: Sequence[Word]) -> bool:
    """Whether a sentence looks back: "three years ago", "last month"; "a day earlier" is still the news."""
    past = terms("past")
    return any(
        word.mark == "span" and any(other.folded in past for other in words[max(0, at - 1) : at + 2])
        for at, word in enumerate(words)
    )


def read_line(sentence: str) -> Line:
    """Take days, months, weekdays and years out of a sentence.

    >>> line = read_line("Orsk on Wednesday, January 9 counted 12 boats")
    >>> [word.folded for word in line.words], sorted(line.stamps), sorted(line.weekdays)
    (['orsk', 'on', 'counted', '12', 'boats'], [9], [3])
    """
    words = list(words_of(sentence))
    if not any(word.mark for word in words):
        return Line(tuple(words), frozenset(), frozenset(), False)
    return _dated(words)


def _dated(words: Sequence[Word]) -> Line:
    week = terms("weekday")
    taken, stamps, years = _months(words)
    all_years = {at for at, word in enumerate(words) if _is_year(word)}
    named = {at: week[word.text.casefold()] for at, word in enumerate(words) if word.mark == "weekday"}
    ahead = {at for at in named if at and words[at - 1].folded in ("next", "until", "coming")}
    taken |= all_years | named.keys()
    return Line(
        words=tuple(word for at, word in enumerate(words) if at not in taken),
        stamps=frozenset(stamps),
        weekdays=frozenset(day for at, day in named.items() if at not in ahead),
        background=_tells_of_the_past(words) or bool(all_years - years),  # "since 2011"
    )
