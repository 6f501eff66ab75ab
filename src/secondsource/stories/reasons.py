"""Why two reports are taken for one story or kept apart, in words."""

from collections.abc import Iterable, Mapping

from secondsource.stories.pairs import Term, Vectors, days_apart, event_days_apart
from secondsource.stories.profiles import Profile

__all__ = ["apart_words", "days_words", "joined_words", "shared_names", "shared_numbers"]

NAMES_SHOWN = 3
NUMBERS_SHOWN = 2
_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def _meets(a: frozenset[str], b: frozenset[str]) -> bool:
    """More than half of the shorter name: "Nora Adair" is Adair, but Orsk Motors is not Velm Motors."""
    return 2 * len(a & b) > min(len(a), len(b))


def shared_names(a: Profile, b: Profile) -> frozenset[str]:
    """Name words that both pages print in names that may be the same."""
    of_a, of_b = a.phrases_with, b.phrases_with
    return frozenset(w for w in of_a if w in of_b and any(_meets(x, y) for x in of_a[w] for y in of_b[w]))


def _telling(terms: Mapping[str, Term], word: str) -> float:
    return terms[word][0] if word in terms else 0.0


def _shown_names(a: Profile, b: Profile, terms: Mapping[str, Term]) -> list[str]:
    """The most telling shared names as the first page prints them, each word once."""
    shared = shared_names(a, b)
    phrases = [phrase for phrase in a.phrases if phrase <= shared]
    left = sorted(phrases, key=lambda f: (-sum(_telling(terms, w) for w in f), a.phrases[f]))
    shown: list[frozenset[str]] = []
    for phrase in left:
        if not any(phrase & other for other in shown):
            shown.append(phrase)
    return [a.phrases[phrase] for phrase in shown[:NAMES_SHOWN]]


def _best(shared: Iterable[str], terms: Mapping[str, Term], count: int) -> list[str]:
    return sorted(shared, key=lambda word: (-_telling(terms, word), word))[:count]


def shared_numbers(a: Profile, b: Profile) -> frozenset[str]:
    """Numbers above ten that both pages print, and smaller ones that both leads print."""
    both = a.numbers.keys() & b.numbers.keys()
    small = a.lead_numbers & b.lead_numbers
    return frozenset(number for number in both if number in small or len(number) > 1)


def days_words(days: int) -> str:
    """Say a distance in days.

    >>> days_words(1), days_words(0), days_words(12)
    ('one day apart', 'same day', '12 days apart')
    """
    if days == 0:
        return "same day"
    return f"{_SMALL[days] if days < len(_SMALL) else days} day{'s' if days > 1 else ''} apart"


def _when_words(a: Profile, b: Profile) -> list[str]:
    days, event = days_apart(a, b), event_days_apart(a, b)
    if event == 0:
        return ["names the same day"] if days is None else [days_words(days)]
    if days is not None:
        return [days_words(days)]
    return [f"events {days_words(event)}"] if event is not None else ["days not known"]


def joined_words(a: Profile, b: Profile, va: Vectors) -> str:
    """Say what two joined reports share: "shares Orsk, Velm, 46; one day apart"."""
    names = _shown_names(a, b, va.terms)
    numbers = [a.printed.get(n, n) for n in _best(shared_numbers(a, b), va.terms, NUMBERS_SHOWN)]
    words = ", ".join([*names, *numbers])
    return "; ".join([f"shares {words}" if words else "shares its words", *_when_words(a, b)])


def apart_words(a: Profile, b: Profile, against: Iterable[str]) -> str:
    """Say why two reports with something in common are kept apart."""
    found = list(against)
    days = days_apart(a, b)
    if not found and days is not None and days > 1:
        found.append(days_words(days))
    if not found and not shared_numbers(a, b):
        found.append("no shared figure")
    return "same kind of event, but " + " and ".join(dict.fromkeys(found)) if found else "too little in common"
