"""Numbers of a French, Spanish or German sentence, in digits and in words.

Digits are grouped by points, spaces or thin spaces and have a decimal comma (CLDR); a point before one or two digits is
a decimal point. Words add up as they stand: soixante-dix-sept, treinta y dos, einundzwanzig.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from secondsource.frozen import frozen
from secondsource.mentions.languages.vocabulary import Vocabulary, any_of, vocabulary

__all__ = ["Numeral", "numerals"]

_DIGITS = re.compile(
    r"(?<![\w.,])(?:\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+|\.\d{1,2}(?!\d))?)(?![\d])"
)
_LEAST_LETTERS = 3
# Words that are articles far more often than numbers.
_ARTICLES = frozenset(("un", "une", "uno", "una", "ein", "eine", "einen", "einem", "einer", "eins"))


@frozen
class Numeral:
    """A number at text[start:end]; low and high differ for words such as "dozens"."""

    start: int
    end: int
    low: int | float
    high: int | float
    step: int | float  # the unit of the last digit that is not zero
    form: str  # exact | vague
    scaled: bool = False


def numerals(text: str, start: int, end: int, words: Vocabulary) -> Iterator[Numeral]:
    """Find the numbers of text[start:end], in order.

    >>> [n.low for n in numerals("32 000 foyers, soixante-dix-sept blessés", 0, 41, vocabulary("fr"))]
    [32000, 77]
    """
    at = start
    while at < end:
        found = _digits(text, at, end) or _spelled(text, at, end, words)
        if found is None:
            step = re.compile(r"\w+|\W").match(text, at)
            at = step.end() if step else at + 1
            continue
        scaled = _scaled(text, found, end, words)
        yield scaled
        at = scaled.end


def _digits(text: str, at: int, end: int) -> Numeral | None:
    found = _DIGITS.match(text, at, end)
    if found is None:
        return None
    whole, _, part = re.sub(r"[ \u00a0\u202f]|\.(?=\d{3})", "", found.group()).replace(".", ",").partition(",")
    value = float(f"{whole}.{part}") if part else int(whole)
    return Numeral(found.start(), found.end(), value, value, _step(whole, part), "exact")


def _step(whole: str, part: str) -> int | float:
    if part:
        return float(10 ** -len(part))
    return int(10 ** (len(whole) - len(whole.rstrip("0")))) if whole.strip("0") else 1


def _spelled(text: str, at: int, end: int, words: Vocabulary) -> Numeral | None:
    found = _number_words(words.language).match(text, at, end)
    if found is None:
        return None
    vague = words.classes["vague"].get(found.group().lower())
    if vague:
        low, high = (int(bound) for bound in vague.split("-"))
        return Numeral(found.start(), found.end(), low, high, 1, "vague")
    value = _value(found.group().lower(), words)
    if value is None or found.group().lower() in _ARTICLES:
        return None
    return Numeral(found.start(), found.end(), value, value, _step(str(value), ""), "exact")


@cache
def _number_words(language: str) -> re.Pattern[str]:
    """A run of number words; of German also the compounds that are written as one word."""
    words = vocabulary(language)
    simple = any_of((*words.classes["number"], "quatre-vingt", "quatre-vingts"))
    vague = any_of(words.classes["vague"])
    if language == "de":
        return re.compile(rf"(?<!\w)(?:{vague}|(?:{simple}|und)+)(?!\w)", re.I)
    link = r"(?:-| et | y |-et-| )"
    return re.compile(rf"(?<!\w)(?:{vague}|{simple}(?:{link}{simple})*)(?!\w)", re.I)


def _value(printed: str, words: Vocabulary) -> int | None:
    """Add the parts up: what stands before a hundred or a thousand multiplies it."""
    known: Mapping[str, str] = words.classes["number"]
    total, current = 0, 0
    for part in _parts(printed, words):
        value = int(known[part])
        if value in (100, 1000):
            current = max(current, 1) * value
            if value == 1000:
                total, current = total + current, 0
        else:
            current += value
    return total + current or None


def _parts(printed: str, words: Vocabulary) -> list[str]:
    known = words.classes["number"]
    if words.language != "de":
        printed = printed.replace("quatre-vingt", "quatrevingt")
        return [part for part in re.split(r"[ -]", printed) if part in known]
    parts = re.findall(any_of(known), printed)
    return parts if sum(map(len, parts)) + 3 * printed.count("und") >= len(printed) else []


def _scaled(text: str, number: Numeral, end: int, words: Vocabulary) -> Numeral:
    """3,2 millions; 300 Millionen; 25 mil; mil millones."""
    scales = {**words.classes["scale"], **({"mil": "1000"} if words.language == "es" else {})}
    pattern = re.compile(rf"\s+({any_of(scales)})(?!\w)", re.I)
    low, high, step, at, scaled = number.low, number.high, number.step, number.end, number.scaled
    while (found := pattern.match(text, at, end)) is not None:
        factor = int(scales[found.group(1).lower()])
        low, high, step, at, scaled = _whole(low * factor), _whole(high * factor), step * factor, found.end(), True
    return Numeral(number.start, at, low, high, _whole(step), number.form, scaled)


def _whole(value: int | float) -> int | float:
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded
