"""Units and currencies beside a number."""

from collections.abc import Sequence
from functools import cache

from secondsource.frozen import frozen
from secondsource.mentions.lexemes import Lexeme, low_at
from secondsource.tables import read_table

__all__ = ["Unit", "currency_before", "unit_after", "unit_noun"]

_MOST_WORDS = 4  # of the longest unit: "kilometres an hour" and a hyphen
_SIGNS = "$€£¥₹₽₩₺₦₱₪₴₸"


@frozen
class Unit:
    """A unit at words[first:last]: its canonical name and its kind (currency, percent, length ...)."""

    first: int
    last: int
    name: str
    kind: str


@cache
def _forms() -> dict[str, tuple[str, str]]:
    return {form.strip(): (row[0], row[1]) for row in read_table("units.tsv") for form in row[2].split(",")}


@cache
def _leads() -> frozenset[str]:
    """Collect the first words of all units, so that most words are passed by one look-up."""
    return frozenset(form.split()[0] for form in _forms() if form)


@cache
def unit_noun(unit: str) -> str:
    """Give the noun for a unit, one for all its printings: $ and dollars are "dollar".

    >>> unit_noun("USD"), unit_noun("years"), unit_noun("km")
    ('dollar', 'year', 'km')
    """
    row = next((row for row in read_table("units.tsv") if row[0] == unit), None)
    forms = [form.strip() for form in row[2].split(",")] if row else []
    return next((form for form in forms if form[0].isalpha()), unit.lower())


@cache
def _dollar_prefixes() -> dict[str, str]:
    return {"us": "USD", "u.s.": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "cad": "CAD", "nz": "NZD",
            "hk": "HKD", "s": "SGD", "r": "BRL", "nt": "TWD", "usd": "USD"}  # fmt: skip


@cache
def _codes() -> frozenset[str]:
    """Currency codes, and words like them, that stand before the number: EUR 5 million, Rs 300."""
    codes = {row[0].lower() for row in read_table("units.tsv") if row[1] == "currency" and row[0].isupper()}
    return frozenset({*codes, "rs", "rs.", "ksh", "rmb", "rm"})


def currency_before(words: Sequence[Lexeme], at: int) -> Unit | None:
    """Find the currency that stands directly before words[at].

    >>> from secondsource.mentions.lexemes import lexemes
    >>> currency_before(lexemes("US$3.1bn", 0, 8), 2)
    Unit(first=0, last=2, name='USD', kind='currency')
    """
    if at == 0:
        return None
    before = words[at - 1]
    if before.text in _SIGNS:
        prefix = _dollar_prefixes().get(low_at(words, at - 2)) if before.text == "$" else None
        if prefix and words[at - 2].end == before.start:
            return Unit(at - 2, at, prefix, "currency")
        return Unit(at - 1, at, *_forms().get(before.text, (before.text, "currency")))
    if at > 1 and words[at - 2].text == "$" and before.low in _dollar_prefixes() and before.start == words[at - 2].end:
        return Unit(at - 2, at, _dollar_prefixes()[before.low], "currency")
    if before.low in _codes() and (before.text.isupper() or before.low.startswith("rs")):
        return Unit(at - 1, at, *_forms().get(before.low, (before.text, "currency")))
    return None


def unit_after(words: Sequence[Lexeme], at: int) -> Unit | None:
    """Find the longest unit that begins at words[at]; a hyphen may stand before it.

    >>> from secondsource.mentions.lexemes import lexemes
    >>> unit_after(lexemes("12 per cent of", 0, 14), 1)
    Unit(first=1, last=3, name='percent', kind='percent')
    """
    start = at + 1 if low_at(words, at) == "-" else at
    if low_at(words, start) not in _leads():
        return None
    for length in range(_MOST_WORDS, 0, -1):
        if start + length > len(words):
            continue
        found = _forms().get(" ".join(word.low for word in words[start : start + length]))
        if found and not (length == 1 and _is_other_word(words, start)):
            return Unit(at, start + length, *found)
    return None


def _is_other_word(words: Sequence[Lexeme], at: int) -> bool:
    """Tell the verb "won" and short names in capitals (F, MB Bank) from units."""
    word = words[at]
    joined = at > 0 and words[at - 1].end == word.start
    if word.low == "won":
        return words[at - 1].low.isdigit() and len(words[at - 1].low) < 4
    if word.low == "second":
        return not joined
    if word.low == "w":
        return word.text != "W"
    if word.low in ("stone", "sterling", "real", "lire", "crown"):
        return True
    return word.low in ("g", "m", "ha", "mt", "ft", "min", "sec") and not joined and word.text[0].isupper()
