"""The language of a text, by its script and its function words."""

from collections.abc import Sequence
from functools import cache

from secondsource.tables import read_table

__all__ = ["language_of"]

# In news prose a third of the words are function words; a tenth is enough where no other language has more.
_LEAST = 0.1
# So many words decide; more only cost time.
_WORDS = 600
_SCRIPTS = (
    ("ぁ", "ヿ", "ja"), ("가", "힣", "ko"), ("一", "鿿", "zh"), ("\u0600", "\u06ff", "ar"), ("\u0590", "\u05ff", "he"),
    ("\u0900", "\u097f", "hi"), ("\u0e00", "\u0e7f", "th"), ("\u0370", "\u03ff", "el"), ("\u0400", "\u04ff", "ru"),
    ("\u0980", "\u09ff", "bn"), ("\u0b80", "\u0bff", "ta"), ("\u10a0", "\u10ff", "ka"), ("\u0530", "\u058f", "hy"),
)  # fmt: skip


@cache
def _languages() -> tuple[str, ...]:
    return tuple(dict.fromkeys(row[0] for row in read_table("stopwords.tsv")))


@cache
def _function_words() -> dict[str, tuple[str, ...]]:
    """The languages that have a function word, by the word."""
    found: dict[str, list[str]] = {}
    for language, listed in {row[0]: frozenset(row[1].split()) for row in read_table("stopwords.tsv")}.items():
        for word in listed:
            found.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in found.items()}


def language_of(paragraphs: Sequence[str]) -> str | None:
    """Give the language (BCP 47) of a report, or None when it cannot be told.

    >>> language_of(["The ferry sank and all of the crew were saved."]), language_of(["Паром затонул в понедельник."])
    ('en', 'ru')
    """
    words = " ".join(paragraphs)[: _WORDS * 8].casefold().split()[:_WORDS]
    by_script = _by_script("".join(words))
    if by_script is not None or not words:
        return by_script
    bare = [word.strip(".,;:!?\"'“”‘’()[]«»") for word in words]
    having = _function_words()
    counts = dict.fromkeys(_languages(), 0)
    for word in bare:
        for language in having.get(word, ()):
            counts[language] += 1
    best = max(counts, key=lambda language: (counts[language], language == "en"))
    return best if counts[best] >= len(words) * _LEAST else None


def _by_script(letters: str) -> str | None:
    """Give the language of a script of its own; kana decide over the Han characters beside them."""
    sample = letters[:2000]
    foreign = [char for char in sample if char >= "\u0370"]  # before it, Latin letters and marks
    if not foreign:
        return None
    found = []
    for first, last, language in _SCRIPTS:
        count = sum(first <= char <= last for char in foreign)
        # A quarter, because names, figures and links in Latin letters stand in every page.
        if count * (10 if language in ("ja", "ko") else 4) > len(sample):
            found.append(language)
    if found == ["ru"] or found[:1] == ["ru"]:
        return "uk" if any(char in sample for char in "іїєґ") else "ru"
    if found[:1] == ["ar"] and any(char in sample for char in "پچژگ"):
        return "fa"
    return found[0] if found else None
