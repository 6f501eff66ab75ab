"""Figures of a French, Spanish or German text: bound, number, what is counted, and what is said of it."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from secondsource.frozen import frozen
from secondsource.mentions.bounds import interval
from secondsource.mentions.languages.numerals import Numeral, numerals
from secondsource.mentions.languages.vocabulary import Vocabulary, any_of, vocabulary
from secondsource.mentions.numbers import Number
from secondsource.records import Context, Mention

__all__ = ["find_figures"]

_BEFORE = 30  # characters in which a bound may stand
_BETWEEN = 2  # words, mostly adjectives, between a number and its noun
_YEARS = range(1500, 2200)
_SENTENCE = re.compile(
    r"\s*(?:de\s+|d['’])?(?:prison|cárcel|prisión|Haft|Gefängnis|réclusion|ferme|Freiheitsstrafe)", re.I
)
_ABOUT = re.compile(r"[A-ZÄÖÜ][\w-]+\s+$")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


@frozen
class _Counted:
    """What a number counts: printed words, English lemma, act and unit that they give, and where they end."""

    printed: str | None
    head: str | None
    predicate: str | None
    unit: str | None
    end: int


def find_figures(text: str, spans: Iterable[tuple[int, int]], words: Vocabulary) -> tuple[Mention, ...]:
    """Find the figures of the sentences at ``spans``, in order of place.

    >>> found = find_figures("Au moins 1.200 Menschen", ((0, 23),), vocabulary("de"))
    >>> found[0].value["low"], found[0].context.head
    (1200, 'person')
    """
    return tuple(mention for start, end in spans for mention in _of_sentence(text, start, end, words))


def _of_sentence(text: str, start: int, end: int, words: Vocabulary) -> Iterator[Mention]:
    for number in numerals(text, start, end, words):
        counted = _counted(text, number, end, words)
        if counted is None or _is_date_or_age(text, number, counted, start, words):
            continue
        bound_at, form = _bound(text, number, start, words)
        counts = counted.unit is None
        made = interval(_number(number), form, counts=counts)
        value = {
            "low": made.low,
            "high": made.high,
            "form": made.form,
            "counted": counted.printed,
            "unit": counted.unit,
            "open": made.open,
        }
        predicate = counted.predicate or _act(text, start, end, number, counted, words)
        context = Context(predicate=predicate, head=counted.head)
        yield Mention("figure", bound_at, counted.end, text[bound_at : counted.end], value, None, None, context)


def _number(number: Numeral) -> Number:
    return Number(0, 1, number.low, number.high, number.step, number.form, number.scaled)


def _counted(text: str, number: Numeral, end: int, words: Vocabulary) -> _Counted | None:
    """The unit or noun behind a number; None for what is a clock time, a date or an ordinal."""
    if (unit := _patterns(words.language)["unit"].match(text, number.end, end)) is not None:
        name = words.classes["unit"][unit.group(1).lower()]
        return _Counted(unit.group(1), _unit_head(name), None, name, unit.end())
    if _patterns(words.language)["skip"].match(text, number.end, end):
        return None
    found = _noun(text, number, end, words)
    if found is not None:
        return found
    bare = isinstance(number.low, int) and number.low in _YEARS and number.form == "exact" and not number.scaled
    return None if bare and number.end - number.start == 4 else _Counted(None, None, None, None, number.end)


def _unit_head(name: str) -> str:
    return {"EUR": "euro", "USD": "dollar", "CHF": "franc"}.get(name, name.lower().removesuffix("s"))


def _noun(text: str, number: Numeral, end: int, words: Vocabulary) -> _Counted | None:
    """A known noun within a few words, else the word that follows at once."""
    at = number.end
    link = re.compile(r"\s*(?:de\s+|d['’]|des\s+|der\s+)?").match(text, at, end)
    at = link.end() if link else at
    first = at
    for step in range(_BETWEEN + 1):
        word = _WORD.match(text, at, end)
        if word is None:
            break
        pair = re.compile(rf"{any_of(words.classes['noun'])}(?!\w)", re.I).match(text, at, end)
        if pair is not None:
            head, _, predicate = words.classes["noun"][pair.group().lower()].partition("/")
            return _Counted(text[first : pair.end()], head, predicate or None, None, pair.end())
        if step == 0 and word.group().lower() in {**words.classes["stop"], **words.classes["article"]}:
            break
        gap = re.compile(r"[ \u00a0]").match(text, word.end(), end)
        if gap is None:
            break
        at = gap.end()
    return None


def _is_date_or_age(text: str, number: Numeral, counted: _Counted, start: int, words: Vocabulary) -> bool:
    """ "61 ans" is an age unless it is served: "cinq ans de prison"."""
    if counted.head == "year":
        return _SENTENCE.match(text, counted.end) is None
    return text[max(start, number.start - 3) : number.start].lower().endswith(("n° ", "nº ", "nr. "))


def _bound(text: str, number: Numeral, start: int, words: Vocabulary) -> tuple[int, str | None]:
    before = text[max(start, number.start - _BEFORE) : number.start]
    found = _patterns(words.language)["bound"].search(before)
    if found is None or (found.group(1).lower() == "über" and _ABOUT.search(before[: found.start(1)])):
        return number.start, None  # "eine Anzeige über 640 Entlassungen" is of 640
    return number.start - len(before) + found.start(1), words.classes["bound"][found.group(1).lower()]


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary(language).classes
    bounds = [bound for bound in words["bound"] if bound != "une"]
    return {
        "unit": re.compile(rf"\s*(?:de\s+|d['’])?({any_of(words['unit'])})(?!\w)", re.I),
        "skip": re.compile(rf"(?:\s|-|\.\s)?(?:de\s+)?{any_of(words['skip'])}(?!\w)", re.I),
        "bound": re.compile(rf"(?<!\w)({any_of(bounds)})\s*$", re.I),
        "act": re.compile(rf"(?<!\w)({any_of(words['act'])})", re.I),
    }


def _act(text: str, start: int, end: int, number: Numeral, counted: _Counted, words: Vocabulary) -> str | None:
    """The act that stands nearest to the number, in the sentence."""
    if counted.head in (None, "body") or counted.unit is not None:
        return None
    found = list(_patterns(words.language)["act"].finditer(text, start, end))
    nearest = min(
        found, key=lambda m: (min(abs(m.start() - number.end), abs(number.start - m.end())), m.start()), default=None
    )
    return words.classes["act"][nearest.group(1).lower()] if nearest else None
