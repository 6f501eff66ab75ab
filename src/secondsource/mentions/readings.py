"""Figures of one sentence before it is known what is said of them: number, bound, unit, noun phrase."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from secondsource.frozen import frozen, replace
from secondsource.mentions.bounds import Interval, bound_after, bound_before, interval
from secondsource.mentions.fractions import named_fraction, part_names, ratio_fraction
from secondsource.mentions.lexemes import Lexeme, clause_words, in_class, is_title_case, is_wordlike, lexemes, low_at
from secondsource.mentions.not_counted import is_refused
from secondsource.mentions.nouns import covers, is_known, is_plural
from secondsource.mentions.numbers import (
    Number,
    is_number_word,
    number_starters,
    read_number,
)
from secondsource.mentions.pairs import has_noun, pair_kind
from secondsource.mentions.phrases import Complement, Phrase, read_complement, read_phrase
from secondsource.mentions.predicates import triggers
from secondsource.mentions.ranges import second_number, with_range
from secondsource.mentions.units import Unit, currency_before, unit_after

__all__ = ["Line", "Reading", "is_taken_from", "may_count", "read_line"]


_MOST_DENSE = 30  # numbers in one sentence of which they are more than a third of the words and marks: a table's row
_SHORT_LINE = 16  # words; a headline has fewer
_MOST_NUMBERS = 200  # in one sentence; prose stays below 30, what has more is a table that lost its lines


@frozen
class Reading:
    """A figure at words[first:last] (bound, number, unit), with its noun phrase up to ``core`` and ``end``."""

    first: int
    number: Number
    last: int
    core: int
    end: int  # behind the phrase's complement
    interval: Interval
    unit: Unit | None
    phrase: Phrase | None
    kind: str  # count | measure | fraction | pair (3-1: a score, a vote)
    markers: tuple[str, ...] = ()  # another, more, previous
    complement: Complement | None = None  # of a number without a noun: thousands from other nations
    among: int | None = None  # index of the word that names those it is taken from: nine of the dead


@frozen
class Line:
    """The words of one sentence and the figures that it prints, in order."""

    words: tuple[Lexeme, ...]
    readings: tuple[Reading, ...]
    title: bool


def read_line(text: str, start: int, end: int, blocked: Sequence[tuple[int, int]] = ()) -> Line:
    """Read the figures of text[start:end]; numbers that touch a blocked span (ascending, disjoint) are passed over.

    >>> line = read_line("At least 12 people were killed.", 0, 31)
    >>> line.readings[0].interval, line.readings[0].phrase.counted
    (Interval(low=12, high=None, form='at least', open=None), 'people')
    """
    if not may_count(text, start, end):
        return Line((), (), False)
    words = lexemes(text, start, end)
    if not _is_prose(words):
        return Line(words, (), False)
    title = is_title_case(words)
    starts = [span[0] for span in blocked]
    found: list[Reading] = []
    at = 0
    while at < len(words):
        reading = None
        if is_number_word(words[at].low) and not _is_blocked(words[at], blocked, starts):
            reading = _read_at(text, words, at, title=title)
        if reading is None:
            at = max(at + 1, _past_number(words, at))
        else:
            found.append(reading)
            at = max(reading.last, at + 1)
    return Line(words, tuple(_shared(text, words, found, title=title)), title)


def may_count(text: str, start: int, end: int) -> bool:
    """Tell whether text[start:end] has a digit or a word of number at all: the cheap question first.

    >>> may_count("The rain stopped on a hill.", 0, 27), may_count("A third of them left.", 0, 21)
    (False, True)
    """
    return _digit().search(text, start, end) is not None or not _counting().isdisjoint(
        _letters().findall(text[start:end].lower())
    )


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(r"\d")


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"[a-z]+")


@cache
def _counting() -> frozenset[str]:
    """Every word with which a number may begin, but for "a" and "an", which need one of the others behind them."""
    return (number_starters() | part_names().keys()) - {"a", "an"}


def _is_prose(words: Sequence[Lexeme]) -> bool:
    """Tell a sentence that has numbers from one that has none, and from the row of a table."""
    numbers = sum(word.low[0].isdigit() or is_number_word(word.low) for word in words)
    return 0 < numbers <= _MOST_NUMBERS and (numbers <= _MOST_DENSE or 3 * numbers <= len(words))


def _is_state(words: Sequence[Lexeme], part: Reading, whole: Reading) -> bool:
    """Tell the 19 of "four of the 19 dead", which a bare adjective or participle follows."""
    between = (low_at(words, part.last), low_at(words, part.last + 1))
    if whole.first != part.last + 2 or between not in (("of", "the"), ("of", "those"), ("of", "these")):
        return False
    return whole.phrase is None and whole.unit is None and _names_state(words, whole.last)


def is_taken_from(words: Sequence[Lexeme], part: Reading, whole: Reading) -> bool:
    """Tell "12 of the 47", "12 of 47" and "12 of the country's 47"."""
    if whole.first in (part.last + 1, part.last + 2):
        return True
    owner = words[whole.first - 1].text.replace("’", "'")
    return part.last + 2 < whole.first <= part.last + 5 and owner.endswith(("'s", "s'"))


def _shared(text: str, words: Sequence[Lexeme], readings: Sequence[Reading], *, title: bool) -> list[Reading]:
    """Lend the noun of "12 of the 47 passengers" to its first number, and the euros of a sum to "from 1.8 billion"."""
    found = list(readings)
    for n, (part, whole) in enumerate(pairwise(readings)):
        if part.phrase is None and _is_state(words, part, whole):
            phrase = _copular(text, words, whole.last + 1, title=title)
            found[n] = replace(part, phrase=phrase, among=whole.last, end=whole.last + 1)
            continue
        of = part.phrase is None and part.unit is None and low_at(words, part.last) == "of"
        if of and is_taken_from(words, part, whole) and whole.phrase and whole.unit is None:
            found[n] = replace(part, phrase=whole.phrase)
        if _is_other_side(words, part, whole):
            found[n + 1] = replace(whole, phrase=part.phrase, markers=(*whole.markers, low_at(words, whole.last)))
        bare = whole.phrase is None and whole.unit is None and whole.number.scaled and "previous" in whole.markers
        if bare and part.unit and part.unit.kind == "currency":
            found[n + 1] = replace(whole, unit=replace(part.unit, first=whole.last, last=whole.last), kind="measure")
    return found


def _is_other_side(words: Sequence[Lexeme], part: Reading, whole: Reading) -> bool:
    """Tell the 287 of "300 votes in favour and 287 against", which counts what stands before it."""
    sides = ("against", "for", "opposed", "abstaining")
    votes = part.phrase is not None and (part.phrase.noun in ("vote", "ballot") or covers("person", part.phrase.noun))
    bare = whole.phrase is None and whole.unit is None and low_at(words, whole.last) in sides
    near = words[part.end : whole.first]
    return votes and bare and len(near) <= 6 and any(word.low in ("and", ",", "to", "with") for word in near)


def _is_blocked(word: Lexeme, blocked: Sequence[tuple[int, int]], starts: Sequence[int]) -> bool:
    n = bisect_right(starts, word.start) - 1
    return n >= 0 and blocked[n][1] > word.start


def _past_number(words: Sequence[Lexeme], at: int) -> int:
    """Step over a number that was refused, so that its parts are not read again."""
    number = read_number(words, at) if is_number_word(words[at].low) else None
    return number.last if number else at + 1


def _read_at(text: str, words: Sequence[Lexeme], at: int, *, title: bool) -> Reading | None:
    fraction = _read_fraction(text, words, at, title=title)
    if fraction:
        return fraction
    number = read_number(words, at)
    if number is None:
        return None
    pair = _read_pair(words, number)
    if pair:
        return pair
    if is_refused(words, number, title=title):
        return None
    number = with_range(words, number)
    if number is None:
        return None
    return _with_unit(text, words, number, title=title)


# --- pairs ------------------------------------------------------------------------------------------------


def _read_pair(words: Sequence[Lexeme], number: Number) -> Reading | None:
    """Read 3-1 or 52 to 48 beside words of sport or voting: one figure that is not an interval."""
    votes = low_at(words, number.last) in ("votes", "vote")
    at = number.last + 1 if votes else number.last
    link = low_at(words, at)
    if link not in ("-", "–", "to") or number.form != "exact" or not isinstance(number.low, int) or number.low > 999:
        return None
    second = second_number(words, at + 1)
    if second is None or not isinstance(second.low, int) or second.low > 999 or second.form != "exact":
        return None
    kind = "vote" if votes else pair_kind(words, number.first, second.last)
    if kind is None or (link == "to" and kind == "score"):
        return None
    if number.low < second.low and has_noun(words, second.last):
        return None
    unit = Unit(second.last, second.last, kind, "pair")
    value = Interval(number.low, number.low, "exact", None)
    pair = replace(number, high=second.low, form="pair")
    return Reading(number.first, pair, second.last, second.last, second.last, value, unit, None, "pair")


# --- fractions -------------------------------------------------------------------------------------------------------


def _read_fraction(text: str, words: Sequence[Lexeme], at: int, *, title: bool) -> Reading | None:
    """Read two-thirds of, a quarter of, half of, one in five, nine out of 10."""
    found = named_fraction(words, at) or ratio_fraction(words, at)
    if found is None:
        return None
    above, below, last = found
    value = round(above / below, 4)
    number = Number(at, last, value, value, 0.01, "exact", spelled=True)
    bound = bound_before(words, at)
    phrase = read_phrase(text, words, last, title=title)
    first = bound.first if bound else at
    unit = Unit(last, last, "fraction", "fraction")
    shown = interval(number, bound.form if bound else None, counts=False)
    kind = "fraction" if phrase else "measure"
    core = phrase.last if phrase else last
    return Reading(first, number, last, core, phrase.end if phrase else last, shown, unit, phrase, kind)


# --- unit, bound, noun phrase ----------------------------------------------------------------------------------------


def _with_unit(text: str, words: Sequence[Lexeme], number: Number, *, title: bool) -> Reading | None:
    sign = currency_before(words, number.first)
    unit = sign or _unit_of(words, number) or _later_unit(words, number)
    number = _signed(words, number, unit)
    last = unit.last if unit and not sign else number.last
    if unit and unit.name == "m" and unit.first == unit.last:
        number = replace(number, low=number.low // 10**6, high=number.high // 10**6, step=number.step // 10**6)
    if sign and unit_after(words, number.last) and low_at(words, number.last) in ("dollars", "usd", "euros"):
        last = number.last + 1
    if unit is None and low_at(words, last) == "-" and words[last].start == words[last - 1].end:
        after = bound_after(words, last)
        if after is None:
            return None
    if unit and _is_compound_duration(words, number, unit):
        return None
    kind = "measure" if unit or not isinstance(number.low, int) else "count"
    before = bound_before(words, sign.first if sign else number.first)
    before = None if before and _is_other_sense(words, before, unit) else before
    after = bound_after(words, last)
    form = before.form if before else after.form if after else None
    first = before.first if before else sign.first if sign else number.first
    shown = interval(number, form, counts=kind == "count")
    last = after.last if after else last
    return _with_phrase(text, words, Reading(first, number, last, last, last, shown, unit, None, kind), title=title)


def _unit_of(words: Sequence[Lexeme], number: Number) -> Unit | None:
    """Find the unit behind the number; "30m" without a currency or a counted noun is metres."""
    unit = unit_after(words, number.last)
    if unit is None and number.form == "vague" and low_at(words, number.last) == "of":
        unit = unit_after(words, number.last + 1)
    letter = words[number.first].low
    if letter[0].isdigit() and letter.endswith("m") and letter[:-1].replace(".", "").isdigit() and number.scaled:
        if unit or any(is_plural(word.text) for word in words[number.last : number.last + 3] if is_wordlike(word)):
            return unit
        if low_at(words, number.first - 1) in ("for", "worth") and len(words) < _SHORT_LINE:
            return unit  # a headline's "joins for 70m" is money, though it does not say which
        return Unit(number.last, number.last, "m", "length")
    quake = low_at(words, number.last) in ("earthquake", "quake", "temblor", "tremor", "aftershock")
    if unit is None and (quake or _after_magnitude(words, number)) and number.low < 10:
        return Unit(number.last, number.last, "magnitude", "magnitude")
    return unit


def _later_unit(words: Sequence[Lexeme], number: Number) -> Unit | None:
    """Lend the unit of "from 4.8 to 4.7 percent" to its first number."""
    if low_at(words, number.first - 1) != "from" or low_at(words, number.last) != "to" or number.form != "exact":
        return None
    second = second_number(words, number.last + 1)
    later = unit_after(words, second.last) if second else None
    return Unit(number.last, number.last, later.name, later.kind) if later else None


def _signed(words: Sequence[Lexeme], number: Number, unit: Unit | None) -> Number:
    """Read the minus of a measure: minus 12 degrees, -0.2%."""
    before = low_at(words, number.first - 1)
    minus = (
        before == "minus"
        or (before == "-" and low_at(words, number.first - 2) == "minus")
        or (before in ("-", "−") and words[number.first - 1].end == words[number.first].start)
    )
    if unit is None or not minus:
        return number
    return replace(number, first=number.first - 1, low=-number.high, high=-number.low)


def _after_magnitude(words: Sequence[Lexeme], number: Number) -> bool:
    near = [low_at(words, number.first - n) for n in range(1, 5)]
    if near[0] in ("magnitude", "measuring", "measured") or near[:2] == ["of", "magnitude"]:
        return near[0] == "magnitude" or near[1:2] == ["magnitude"] or isinstance(number.low, float)
    return "magnitude" in near and near[0] in ("at", "of", "was", "to", "about", "around")


def _is_compound_duration(words: Sequence[Lexeme], number: Number, unit: Unit) -> bool:
    """Tell "a 24-hour curfew", which states no duration that anyone checks, from "a 12-year sentence"."""
    if unit.kind not in ("time", "points") or low_at(words, number.last) != "-":
        return False
    near = [low_at(words, unit.last + n) for n in range(3)]
    return not any(low in ("sentence", "term", "jail", "prison", "sentences", "terms", "ban") for low in near)


def _is_other_sense(words: Sequence[Lexeme], bound: object, unit: Unit | None) -> bool:
    """Tell "over two days" (during) from a bound; "some" before a unit of time stays a bound."""
    first: int = getattr(bound, "first", 0)
    last: int = getattr(bound, "last", 0)
    if last - first != 1 or words[first].low not in ("over", "around", "under", "above", "below"):
        return False
    if words[first].low == "over" and any(t.particle == "over" for t in triggers(words, first - 1)):
        return True
    if words[first].low == "over" and low_at(words, first - 1) in ("-", "take", "took", "takes", "taken", "taking"):
        return True
    if words[first].low == "over" and unit and unit.kind == "time":
        return low_at(words, first - 1) not in ("for", "after", "of", "to")
    return False


def _with_phrase(text: str, words: Sequence[Lexeme], reading: Reading, *, title: bool) -> Reading | None:
    if reading.unit:
        return replace(reading, markers=_markers(words, reading))
    one = reading.number.high == 1 and reading.number.low == 1
    vague = reading.number.form == "vague" and not any(
        low_at(words, n) in ("hundred", "thousand", "million", "dozen", "billion")
        for n in range(reading.number.first, reading.number.last)
    )
    at = reading.last
    if low_at(words, at) == "of" and low_at(words, at + 1) in ("them", "whom", "these", "which", "us"):
        reading, at = replace(reading, core=at + 2, end=at + 2), at + 2
        at += low_at(words, at) in ("were", "are", "was")
    elif vague and low_at(words, at) != "of":
        return _bare(words, reading)
    phrase = read_phrase(text, words, at, one=one, title=title)
    if phrase is None:
        among = _among(words, at)
        if among is not None:
            reading, at = replace(reading, core=among + 1, end=among + 1, among=among), among + 1
        return _bare(words, replace(reading, phrase=_copular(text, words, at, title=title)))
    markers = tuple(word for word in phrase.modifiers if word in clause_words("marker"))
    with_phrase = replace(reading, phrase=phrase, core=phrase.last, end=phrase.end, markers=markers)
    return replace(with_phrase, markers=_markers(words, with_phrase))


def _among(words: Sequence[Lexeme], at: int) -> int | None:
    """Find the participle or adjective that names persons: nine of the dead, three of those detained."""
    if low_at(words, at) != "of" or low_at(words, at + 1) not in ("the", "those", "these"):
        return None
    return at + 2 if _names_state(words, at + 2) else None


def _names_state(words: Sequence[Lexeme], at: int) -> bool:
    """Tell "the dead were" and "those detained" from "the dead soldiers" and "the missing plane"."""
    shown = triggers(words, at)
    if not any(t.patient == "person" and (t.part == "adjective" or t.form in ("both", "part", "any")) for t in shown):
        return False
    after = at + 1
    if after >= len(words) or not is_wordlike(words[after]) or triggers(words, after):
        return True
    verbal = in_class(words, after, "auxiliary", "adverb", "headline_verb", "irregular_past")
    return verbal or in_class(words, after, "preposition", "conjunction")


def _copular(text: str, words: Sequence[Lexeme], at: int, *, title: bool) -> Phrase | None:
    """Read "30 were children": what they are is what is counted, if the table knows it."""
    if low_at(words, at) not in ("were", "are"):
        return None
    phrase = read_phrase(text, words, at + 1, title=title)
    return phrase if phrase and is_known(phrase.noun) and phrase.head <= at + 3 else None


def _bare(words: Sequence[Lexeme], reading: Reading) -> Reading:
    """Leave a number without a noun: thousands from other nations, killing 12."""
    complement = read_complement(words, reading.end) if low_at(words, reading.end) == "from" else None
    end = complement.last if complement else reading.end
    return replace(reading, end=end, complement=complement, markers=_markers(words, reading))


def _markers(words: Sequence[Lexeme], reading: Reading) -> tuple[str, ...]:
    """Collect what sets a figure beside another: another 12, 12 more, from 19 (to 23)."""
    before = [low_at(words, reading.first - n) for n in (1, 2, 3)]
    found = [*reading.markers]
    if before[0] in ("another", "further", "additional", "other"):
        found.insert(0, before[0])
    if low_at(words, reading.last) in ("more", "others", "other") and low_at(words, reading.last) not in found:
        found.append(low_at(words, reading.last))
    if _is_previous(words, reading, before):
        found.append("previous")
    if before[0] == "by" and reading.phrase is None and reading.unit is None:
        found.append("more")  # deaths rose by 27
    return tuple(dict.fromkeys(found))


def _is_previous(words: Sequence[Lexeme], reading: Reading, before: Sequence[str]) -> bool:
    if before[0] == "from" or before[:2] == ["with", "compared"] or before[:2] == ["to", "compared"]:
        changed = any(in_class(words, n, "change") for n in range(max(0, reading.first - 14), reading.first))
        later = low_at(words, reading.last) == "to" and is_number_word(low_at(words, reading.last + 1) or " ")
        return before[0] != "from" or (changed and (later or reading.phrase is None))
    return False
