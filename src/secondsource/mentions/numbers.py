"""Numbers as English news prints them: 1,120,000; 2.5bn; twenty-one; half a million; dozens; 400-500."""

from collections.abc import Sequence
from functools import cache

from secondsource.frozen import frozen, replace
from secondsource.mentions.lexemes import Lexeme, low_at

__all__ = ["Number", "is_number_word", "number_starters", "read_number", "read_range", "small_number_word"]

_LONGEST = 24  # characters of a printed number; longer runs of digits are codes, and int() of them is slow


@frozen
class Number:
    """A number at words[first:last]; low and high differ for ranges and vague words.

    ``step`` is the unit of the last digit that is not zero: 100 of 900, 0.1 of 4.2; a dozen for dozens.
    """

    first: int
    last: int
    low: int | float
    high: int | float
    step: int | float
    form: str  # exact | range | vague
    scaled: bool = False  # a word or letter of scale belongs to it: 4.2 billion, 3m
    spelled: bool = False


@cache
def _units() -> dict[str, int]:
    small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    return {word: n for n, word in enumerate([*small.split(), "seventeen", "eighteen", "nineteen"])}


@cache
def _tens() -> dict[str, int]:
    words = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    return {word: 10 * n for n, word in enumerate(words, start=2)}


@cache
def _scales() -> dict[str, int]:
    return {
        "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "lakh": 10**5, "crore": 10**7,
        "mln": 10**6, "bln": 10**9, "trn": 10**12,
    }  # fmt: skip


@cache
def _suffixes() -> dict[str, int]:
    """Scale letters that stand against the digits; ``m`` is left to the unit (metres) where no currency shows money."""
    return {"k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "b": 10**9, "bn": 10**9, "bln": 10**9,
            "tn": 10**12, "trn": 10**12}  # fmt: skip


@cache
def _vague() -> dict[str, tuple[int, int]]:
    """Bounds of plural number words (ACLED's dozens = 12 is a policy and stands elsewhere)."""
    return {
        "tens": (20, 99), "dozens": (24, 99), "scores": (40, 99), "hundreds": (200, 999), "thousands": (2000, 9999),
        "millions": (2 * 10**6, 10**7 - 1), "billions": (2 * 10**9, 10**10 - 1), "trillions": (2 * 10**12, 10**13 - 1),
        "lakhs": (2 * 10**5, 10**6 - 1), "crores": (2 * 10**7, 10**8 - 1),
    }  # fmt: skip


def is_number_word(low: str) -> bool:
    """Tell whether a word can begin a number: digits, a number word, or "a", "half" and the like before one.

    >>> is_number_word("12"), is_number_word("dozens"), is_number_word("12th"), is_number_word("the")
    (True, True, True, False)
    """
    return low[0].isdigit() or low in number_starters()


@cache
def number_starters() -> frozenset[str]:
    """List the words with which a number may begin, digits apart."""
    return frozenset([*_units(), *_tens(), *_vague(), "hundred", "dozen", *_scales(), "half", "a", "an", "several",
                      "few", "couple", "quarter", "score"])  # fmt: skip


def small_number_word(low: str) -> int | None:
    """Give the value of a number word from zero to ninety, None for others.

    >>> small_number_word("twelve"), small_number_word("hundred")
    (12, None)
    """
    return _units().get(low, _tens().get(low))


def _ratio(numerator: int, denominator: int) -> int | float:
    return numerator // denominator if numerator % denominator == 0 else numerator / denominator


def _step(mantissa: int, scale: int, denominator: int) -> int | float:
    zeros = 0
    while mantissa and mantissa % 10 == 0:
        mantissa, zeros = mantissa // 10, zeros + 1
    return _ratio(10**zeros * scale, denominator)


@frozen
class _Digits:
    mantissa: int
    denominator: int  # 10 ** number of decimals
    letters: str  # what stands against the digits


def _digits(low: str) -> _Digits | None:
    """Read digits with grouping commas and a decimal point: None for codes, ordinals and malformed groups."""
    if len(low) > _LONGEST or not low[0].isdigit() or not low.isascii():
        return None
    end = next((n for n, char in enumerate(low) if not (char.isdigit() or char in ".,")), len(low))
    printed, letters = low[:end].rstrip(".,"), low[end:]
    whole, _, decimals = printed.partition(".")
    if "." in decimals or "," in decimals or not _grouped(whole):
        return None
    return _Digits(int(whole.replace(",", "") + decimals), 10 ** len(decimals), letters)


def _grouped(whole: str) -> bool:
    """Tell whether commas stand as English or Indian grouping has them."""
    head, *groups = whole.split(",")
    if not groups:
        return head == "0" or not head.startswith("0")
    return 1 <= len(head) <= 3 and len(groups[-1]) == 3 and all(len(group) in (2, 3) for group in groups[:-1])


def read_number(words: Sequence[Lexeme], at: int) -> Number | None:
    """Read the number that begins at words[at]; None when none does.

    >>> from secondsource.mentions.lexemes import lexemes
    >>> def number(text):
    ...     found = read_number(lexemes(text, 0, len(text)), 0)
    ...     return found and (found.low, found.high, found.step, found.form)
    >>> number("1.12 million people"), number("twenty-one"), number("half a million")
    ((1120000, 1120000, 10000, 'exact'), (21, 21, 1, 'exact'), (500000, 500000, 100000, 'exact'))
    >>> number("tens of thousands"), number("12th"), number("2.5bn")
    ((20000, 99999, 10000, 'vague'), None, (2500000000, 2500000000, 100000000, 'exact'))
    """
    low = words[at].low
    if low[0].isdigit():
        return _printed(words, at)
    return _vague_number(words, at) or _half(words, at) or _spelled(words, at)


def _printed(words: Sequence[Lexeme], at: int) -> Number | None:
    digits = _digits(words[at].low)
    if digits is None:
        return None
    if digits.letters in _suffixes():
        scale, last = _suffixes()[digits.letters], at + 1
    elif digits.letters:
        return None
    else:
        scale, last = _following_scale(words, at + 1)
    return _exact(at, last, digits.mantissa, scale, digits.denominator, scaled=scale > 1)


def _following_scale(words: Sequence[Lexeme], at: int) -> tuple[int, int]:
    """Read "million", "hundred thousand" or "dozen" after digits, perhaps hyphened: the factor and the next index."""
    start = at + 1 if low_at(words, at) == "-" else at
    low = low_at(words, start)
    if low in ("bn", "mn", "tn", "m") and start == at:
        return (_suffixes()[low], at + 1) if low != "m" else (1, at)
    factor = {"hundred": 100, "dozen": 12, **_scales()}.get(low)
    if factor is None:
        return 1, at
    more = {**_scales()}.get(low_at(words, start + 1))
    if factor < 10**6 and more:
        return factor * more, start + 2
    return factor, start + 1


def _exact(
    first: int, last: int, mantissa: int, scale: int, denominator: int, *, scaled: bool, spelled: bool = False
) -> Number:
    value = _ratio(mantissa * scale, denominator)
    step = _step(mantissa, scale, denominator)
    return Number(first, last, value, value, step, "exact", scaled, spelled)


def _vague_number(words: Sequence[Lexeme], at: int) -> Number | None:
    """Read dozens, tens of thousands, several hundred, a few thousand, many thousands."""
    low, last = low_at(words, at), at + 1
    if low in ("several", "few"):
        return _several(words, at)
    if low == "a" and low_at(words, at + 1) == "few":
        several = _several(words, at + 1)
        return several and replace(several, first=at)
    if low not in _vague():
        return None
    bounds = _vague()[low]
    if low_at(words, last) == "of" and low_at(words, last + 1) in _vague() and low in ("tens", "hundreds", "thousands"):
        inner = _vague()[low_at(words, last + 1)]
        factor = inner[0] // 2
        bounds, last = ({"tens": 20, "hundreds": 200, "thousands": 2000}[low] * factor, 0), last + 2
        bounds = (bounds[0], bounds[0] * 5 - 1)
    elif low == "tens" and low_at(words, last) != "of":
        return None
    return Number(at, last, *bounds, bounds[0] // 2, "vague", spelled=True)


def _several(words: Sequence[Lexeme], at: int) -> Number | None:
    """Read several or few with a word of scale: several hundred is hundreds; several alone is no number."""
    low = low_at(words, at + 1)
    if low not in _vague() and low + "s" in _vague() and low not in ("ten", "score"):
        bounds, last = _vague()[low + "s"], at + 2
        if low == "hundred" and low_at(words, last) in ("thousand", "million", "billion"):
            factor = _scales()[low_at(words, last)]
            return Number(at, last + 1, 200 * factor, 1000 * factor - 1, 100 * factor, "vague", spelled=True)
        return Number(at, last, *bounds, bounds[0] // 2, "vague", spelled=True)
    return None


def _half(words: Sequence[Lexeme], at: int) -> Number | None:
    """Read half a million, a quarter of a million, half a dozen, a million and a half."""
    lows = [low_at(words, at + n) for n in range(5)]
    if lows[0] == "half" and lows[1] in ("a", "-") and lows[2] in {"dozen", "hundred", *_scales()}:
        return _portion(at, at + 3, 5, lows[2])
    if lows[:4] == ["a", "quarter", "of", "a"] and lows[4] in _scales():
        return _portion(at, at + 5, 25, lows[4])
    if lows[:3] == ["quarter", "of", "a"] and lows[3] in _scales():
        return _portion(at, at + 4, 25, lows[3])
    return None


def _portion(first: int, last: int, digits: int, scale: str) -> Number:
    factor = {"dozen": 12, "hundred": 100, **_scales()}[scale]
    number = _exact(first, last, digits, factor, 10 if digits == 5 else 100, scaled=False, spelled=True)
    return replace(number, step=6) if scale == "dozen" else number


def _spelled(words: Sequence[Lexeme], at: int) -> Number | None:
    """Read a cardinal in words: units and tens below hundred, hundreds, then scales."""
    index, total, current, last = at, 0, 0, at
    article = low_at(words, at) in ("a", "an")
    if article:
        if low_at(words, at + 1) not in {"hundred", "dozen", "thousand", "million", "billion", "trillion"}:
            return None
        index, current = at + 1, 1
    while True:
        low = low_at(words, index)
        if current % 100 == 0 and low in (_units() if current or total or low != "zero" else ()):
            current, index = current + _units()[low], index + 1
        elif current % 100 == 0 and low in _tens():
            current, index = _with_unit(words, index, current)
        elif low == "hundred" and 0 < current < 100:
            current, index = current * 100, index + 1
        elif low in _scales() and current:
            total, current, index = total + current * _scales()[low], 0, index + 1
        elif low == "dozen" and 0 < current < 100 and not total:
            dozens = _exact(at, index + 1, current, 12, 1, scaled=False, spelled=True)
            return replace(dozens, step=12)
        elif not (low in ("and", "-") and _continues(words, index, last, current, total)):
            break
        else:
            index += 1
            continue
        last = index
    value = total + current
    if last == at or not value:
        return None
    return _mixed(words, _exact(at, last, value, 1, 1, scaled=total > 0, spelled=True))


def _with_unit(words: Sequence[Lexeme], index: int, current: int) -> tuple[int, int]:
    """Read twenty, twenty-one or twenty one."""
    tens = current + _tens()[words[index].low]
    unit_at = index + 2 if low_at(words, index + 1) == "-" else index + 1
    unit = _units().get(low_at(words, unit_at), 0)
    return (tens + unit, unit_at + 1) if 0 < unit < 10 else (tens, index + 1)


def _continues(words: Sequence[Lexeme], index: int, last: int, current: int, total: int) -> bool:
    """Tell "hundred and twenty" and "two-hundred" from two numbers joined by "and" or a range."""
    if index != last or index == 0:
        return False
    following = low_at(words, index + 1)
    if words[index].low == "-":
        return following in ("hundred", "dozen", *_scales()) and current > 0
    after_round = (current >= 100 and current % 100 == 0) or (total and not current)
    small = following in _units() or following in _tens()
    return bool(after_round and small) and low_at(words, index - 1) in ("hundred", "thousand", "million")


def _mixed(words: Sequence[Lexeme], number: Number) -> Number:
    """Add the half of "two and a half million", "a million and a half"."""
    lows = [low_at(words, number.last + n) for n in range(6) if low_at(words, number.last + n) != "-"]
    if lows[:3] != ["and", "a", "half"]:
        return number
    hyphens = sum(low_at(words, number.last + n) == "-" for n in range(5))
    last = number.last + 3 + hyphens
    scale = _scales().get(low_at(words, last), 0) if not number.scaled else 0
    mantissa = int(number.low) * 10 + 5
    if number.scaled:
        factor = max(factor for factor in _scales().values() if int(number.low) % factor == 0)
        return _exact(number.first, last, int(number.low) * 10 // factor + 5, factor, 10, scaled=True, spelled=True)
    return _exact(number.first, last + (scale > 0), mantissa, scale or 1, 10, scaled=scale > 0, spelled=True)


def read_range(words: Sequence[Lexeme], low: Number, high: Number, first: int) -> Number | None:
    """Join two numbers as a range that begins at words[first]: 400-500, 2 to 3 million, two or three.

    The scale of the upper one is lent to the lower; None when the first is not the smaller.

    >>> from secondsource.mentions.lexemes import lexemes
    >>> words = lexemes("2 to 3 million", 0, 14)
    >>> found = read_range(words, read_number(words, 0), read_number(words, 2), 0)
    >>> found.low, found.high, found.form
    (2000000, 3000000, 'range')
    """
    below, above = low.low, high.high
    if high.scaled and not low.scaled and below < 1000:
        factor = max((f for f in [*_scales().values(), 1] if above % f == 0 or above >= f), default=1)
        if below * factor < above:
            below = below * factor
    if below >= above:
        return None
    return Number(first, high.last, below, above, high.step, "range", low.scaled or high.scaled, high.spelled)
