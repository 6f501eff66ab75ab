"""Numbers that count nothing: years, clock times, ages, names with a number, codes, addresses, list numbers."""

from collections.abc import Sequence

from secondsource.mentions.lexemes import Lexeme, clause_words, in_class, is_capital, is_wordlike, low_at
from secondsource.mentions.nouns import covers, is_known, is_plural, lemma
from secondsource.mentions.numbers import Number, is_number_word
from secondsource.mentions.units import currency_before, unit_after

__all__ = ["is_refused"]

_CODE_MARKS = "#@§/_\\*=^|`"
_STREETS = frozenset(
    [
        "street",
        "st",
        "road",
        "rd",
        "avenue",
        "ave",
        "boulevard",
        "lane",
        "drive",
        "square",
        "terrace",
        "court",
        "place",
        "way",
    ]
)
_PERSONS = frozenset(
    [
        "people",
        "persons",
        "children",
        "adults",
        "women",
        "men",
        "those",
        "anyone",
        "everyone",
        "youths",
        "girls",
        "boys",
        "kids",
    ]
)


def is_refused(words: Sequence[Lexeme], number: Number, *, title: bool) -> bool:
    """Tell whether the number at its place is a name, a time, an age or a code rather than a count or measure.

    >>> from secondsource.mentions.lexemes import lexemes
    >>> from secondsource.mentions.numbers import read_number
    >>> line = lexemes("under Article 5 of the pact", 0, 27)
    >>> is_refused(line, read_number(line, 2), title=False)
    True
    """
    checks = (_is_code, _is_year, _is_clock, _is_date, _is_age, _is_list_number, _is_address, _is_idiom)
    return any(check(words, number) for check in checks) or _is_name(words, number, title=title)


def _is_code(words: Sequence[Lexeme], number: Number) -> bool:
    """Phone numbers, versions, dates in slashes, parts of addresses on the net, 24/7, 10:30."""
    first, last = words[number.first], words[number.last - 1]
    before = words[number.first - 1] if number.first else None
    after = words[number.last] if number.last < len(words) else None
    if before and before.end == first.start and (before.text in _CODE_MARKS or before.text == ":"):
        return True
    if after and after.start == last.end and (after.text in "/_:@=\\°′" and after.text != "°"):
        return not _is_unit_slash(words, number.last)
    if before and before.end == first.start and before.text in "-." and number.first > 1:
        if before.text == "-" and (
            words[number.first - 2].end < before.start or words[number.first - 2].low == "minus"
        ):
            return False
        return not (is_number_word(words[number.first - 2].low) and before.text == "-")
    digits = first.text.isdigit()
    if digits and after and after.text.isdigit() and number.last == number.first + 1:
        return True
    if digits and before and before.text.isdigit():
        return True
    return bool(before and after and before.text == "[" and after.text == "]")


def _is_unit_slash(words: Sequence[Lexeme], at: int) -> bool:
    return words[at].text == ":" and (at + 1 >= len(words) or words[at + 1].start > words[at].end)


def _is_year(words: Sequence[Lexeme], number: Number) -> bool:
    """Four digits from 1500 to 2199 without a comma are a year unless a plural noun, unit or sign says otherwise."""
    text = words[number.first].text
    if not (text.isdigit() and len(text) == 4 and 1500 <= int(text) <= 2199 and not number.scaled):
        return False
    if low_at(words, number.first - 1) in ("$", "€", "£"):
        return False
    if in_class(words, number.first - 1, "month") or in_class(words, number.first - 1, "year_lead"):
        return True
    at = number.last
    if low_at(words, number.first - 1) in ("and", "to") and low_at(words, number.first - 3) in ("between", "from"):
        return True
    for n in range(at, min(at + 3, len(words))):
        if not is_wordlike(words[n]) or in_class(words, n, "preposition", "conjunction", "auxiliary"):
            return words[n].text != "%"
        if is_plural(words[n].text) and is_known(words[n].text):
            if n > at and is_capital(words[at]):  # the 2012 Republican candidates
                return True
            named = any(covers(kind, words[n].text) for kind in ("measure", "event", "game", "document"))
            return named or low_at(words, number.first - 1) in ("the", "that", "its", "a")
    return True


def _is_clock(words: Sequence[Lexeme], number: Number) -> bool:
    after, then = low_at(words, number.last), low_at(words, number.last + 1)
    if after in ("am", "pm", "a.m.", "p.m.", "gmt", "utc", "o'clock", "bst", "cet", "est", "ist", "hrs"):
        return True
    if after in ("a", "p") and then == "." and low_at(words, number.last + 2) in ("m", "m."):
        return True
    text = words[number.first].text
    return len(text) == 4 and text.isdigit() and after in ("hours", "local") and then not in ("of", "later")


def _is_date(words: Sequence[Lexeme], number: Number) -> bool:
    """January 6, 6 January, 6-8 January; two years ago."""
    if low_at(words, number.last + 1) in ("ago", "earlier", "later", "hence") and in_class(
        words, number.last, "date_unit"
    ):
        return True
    if number.low > 31 or number.last - number.first > 1:
        return False
    before = low_at(words, number.first - 1)
    if before == "." and number.first > 1:
        before = low_at(words, number.first - 2)
    after = low_at(words, number.last)
    beside = [n for n in (number.first - 1, number.first - 2) if low_at(words, n) == before and n >= 0]
    month = before in clause_words("month") and (
        before not in ("may", "march", "mar") or any(is_capital(words[n]) for n in beside)
    )
    at = number.first - 3 if low_at(words, number.first - 1) == "." else number.first - 2
    in_month = low_at(words, at) in ("in", "during", "of", "since", "this", "last")
    if month and not (in_month and number.last < len(words) and is_plural(words[number.last].text)):
        return True
    if after in clause_words("month") and number.last < len(words) and is_capital(words[number.last]):
        return True
    return (
        after == "-"
        and low_at(words, number.last + 2) in clause_words("month")
        and is_number_word(low_at(words, number.last + 1))
    )


def _is_age(words: Sequence[Lexeme], number: Number) -> bool:
    """34-year-old; 7 years old; aged 7; under 18; Ana Orlova, 34, said."""
    if number.low is None or number.low > 130:
        return False
    lows = [low_at(words, number.last + n) for n in range(5)]
    joined = [low for low in lows if low != "-"]
    if joined[1:2] == ["old"] and joined[0].rstrip("s") in ("year", "month", "week", "day"):
        return True
    before = low_at(words, number.first - 1)
    if before in ("aged", "age", "ages", "aging", "turned", "turns", "turning") or lows[:2] == ["years", "of"]:
        return before in ("aged", "age", "ages", "turned") or lows[2] == "age"
    if before in ("to", "and", "-", "or", "between") and any(
        low_at(words, number.first - n) in ("aged", "ages") for n in range(2, 5)
    ):
        return True
    bare = number.last >= len(words) or not is_wordlike(words[number.last]) or in_class(
        words, number.last, "preposition", "conjunction", "auxiliary")  # fmt: skip
    if before in ("under", "over", "above", "below") and bare and lows[0] != "%":
        return low_at(words, number.first - 2) in _PERSONS or low_at(words, number.first - 2) in ("the", "aged")
    of = number.first - 3 if before == "and" else number.first - 1  # two men of 34 and 41
    if bare and low_at(words, of) == "of" and _names_persons(words, of - 1):
        return True
    return _is_age_in_commas(words, number)


def _names_persons(words: Sequence[Lexeme], at: int) -> bool:
    """Tell "two men of 34 and 41" from "a crew of 12"."""
    plural = at >= 0 and is_plural(words[at].text) and covers("person", words[at].low)
    return (plural and low_at(words, at) not in clause_words("plural_modifier") - {"men", "women"}) or _is_one_person(
        words, at
    )


def _is_one_person(words: Sequence[Lexeme], at: int) -> bool:
    """Tell "a man of 83", "a mother of three" and "the woman, 62," from "a crew of 12" and "the 12 men"."""
    low = low_at(words, at)
    if not low or is_plural(words[at].text) or low in clause_words("plural_modifier") or low != lemma(low):
        return False
    return covers("person", low) and not covers("group", low)


def _is_age_in_commas(words: Sequence[Lexeme], number: Number) -> bool:
    marks = (low_at(words, number.first - 1), low_at(words, number.last))
    if marks not in ((",", ","), ("(", ")"), (",", "."), (",", ";")) or number.first < 2:
        return False
    named = is_capital(words[number.first - 2]) and words[number.first].text.isdigit()
    return named or _is_one_person(words, number.first - 2)


def _is_list_number(words: Sequence[Lexeme], number: Number) -> bool:
    """A bare number in brackets, or at the head of the line before a stop."""
    if number.last - number.first > 1:
        return False
    before, after = low_at(words, number.first - 1), low_at(words, number.last)
    if before == "(" and after == ")":
        return True
    return number.first == 0 and after in (".", ")", ":") and words[number.first].text.isdigit()


def _is_address(words: Sequence[Lexeme], number: Number) -> bool:
    if not words[number.first].text.isdigit():
        return False
    for n in range(number.last, min(number.last + 3, len(words))):
        if not is_capital(words[n]):
            return False
        if n > number.last and words[n].low.rstrip(".") in _STREETS:
            return True
    return False


def _is_idiom(words: Sequence[Lexeme], number: Number) -> bool:
    """One another, no one, one of the; at one point; half past; one by one; the two-time winner."""
    before, after = low_at(words, number.first - 1), low_at(words, number.last)
    first = words[number.first].low
    if first == "one" and number.last - number.first == 1:
        return in_class(words, number.first - 1, "idiom_before_one") or in_class(words, number.last, "idiom_after_one")
    if first in ("a", "an") and after in ("-",):
        return True
    if before in ("group", "gang", "league", "council", "big", "final", "last", "top", "first") and after not in ("-",):
        return before in ("big", "final") or (before == "top" and not _counts_plural(words, number))
    if before == "of" and low_at(words, number.first - 2) in ("group", "gang", "league") and first.isalpha():
        return is_capital(words[number.first])
    return False


def _counts_plural(words: Sequence[Lexeme], number: Number) -> bool:
    near = words[number.last : number.last + 3]
    return any(is_plural(word.text) for word in near)


def _is_name(words: Sequence[Lexeme], number: Number, *, title: bool) -> bool:
    """Article 5, Boeing 737, Covid-19, Flight 370, No. 10; and capitalised number words amid names: Big Four."""
    if number.first == 0:
        return False
    at = number.first - 1
    if words[at].text == "-" and (at == 0 or words[at - 1].end < words[at].start or words[at - 1].low == "minus"):
        return False
    if words[at].text in ("-", "."):
        at -= 1
    before = words[max(at, 0)]
    if words[number.first - 1].text == "-" and not is_number_word(before.low):
        return True
    if words[number.first - 1].text == "." and before.low not in ("no", "nos", "art", "sec", "vol", "ch", "pp", "p"):
        return False
    if currency_before(words, number.first) or (unit_after(words, number.last) and not isinstance(number.low, int)):
        return False
    if in_class(words, at, "label") or before.low in ("art", "sec", "vol", "ch", "pp", "p"):
        return not _is_counting_verb(words, at, number)
    if title or _has_sure_unit(words, number) or not is_capital(before) or not before.text[-1].isalnum() or at == 0:
        return False
    if in_class(
        words, at, "weekday", "month", "adverb", "conjunction", "preposition", "pronoun", "determiner", "auxiliary"
    ):
        return False
    if words[number.first].text[0].isupper():
        return True
    return not (_counts_plural(words, number) or number.scaled or low_at(words, number.last) in ("%", "-", "percent"))


def _has_sure_unit(words: Sequence[Lexeme], number: Number) -> bool:
    """Tell "Vastec 640bhp" and "Arland 12 percent" from "Windows 10 PC"."""
    unit = unit_after(words, number.last)
    if unit is None:
        return False
    joined = words[number.last].start == words[number.last - 1].end
    return joined or (unit.kind == "percent" and low_at(words, number.last) not in ("pc", "pp", "bp"))


def _is_counting_verb(words: Sequence[Lexeme], at: int, number: Number) -> bool:
    """Tell "no 12 people", and a plural label that counts ("case numbers 12 percent"), from a label."""
    low = words[at].low
    if low in ("case", "game", "level", "number", "numbers", "point", "age", "size", "expo"):
        return False
    if low in (
        "mark",
        "line",
        "lead",
        "box",
        "form",
        "stage",
        "stand",
        "train",
        "bill",
        "figure",
        "measure",
        "question",
    ):
        return not is_capital(words[at]) and _counts_plural(words, number)
    return low not in ("no", "nos") and lemma(low) != low and _counts_plural(words, number)
