"""Shallow clause analysis: where a clause ends, what an auxiliary leads to, how a verb is negated or only intended."""

from collections.abc import Sequence
from functools import cache

from secondsource.frozen import frozen
from secondsource.mentions.lexemes import Lexeme, clause_words, in_class, is_capital, is_wordlike, low_at
from secondsource.mentions.nouns import is_plural
from secondsource.mentions.numbers import is_number_word

__all__ = ["Chain", "Manner", "has_object", "is_barrier", "manner", "past_parenthesis", "read_chain", "skip_adverbs"]

_SCARE_WORDS = 4  # a quotation of up to so many words stays inside its clause
_LONGEST_PARENTHESIS = 40  # words between two commas that are stepped over


@frozen
class Chain:
    """Auxiliaries and adverbs from ``first``; ``main`` is the index of the word that they lead to."""

    first: int
    main: int
    be: bool
    have: bool
    present: bool


@frozen
class Manner:
    """How a verb is stated: denied, or only sought, planned, promised, urged, possible (None: as a fact)."""

    denied: bool
    intent: str | None


def is_barrier(words: Sequence[Lexeme], at: int) -> bool:
    """Tell whether a clause ends at words[at]: stops, subordinators, saying verbs, marks of a long quotation."""
    word = words[at]
    if word.low not in _barriers():
        return False
    if word.text in ";:!?—…":
        return True
    if word.text in '“”"«»':
        return not _is_scare_mark(words, at)
    if word.text == "." and at + 1 < len(words):
        return words[at + 1].text != "."
    if word.text in "-–":
        return at > 0 and words[at - 1].end < word.start
    if not is_wordlike(word):
        return False
    if word.low == "as" and low_at(words, at + 1) in ("well", "many", "much", "few", "high"):
        return False
    if word.low in ("before", "after", "since", "until", "till") and _is_time_lead(words, at + 1):
        return False
    return in_class(words, at, "subordinator", "verb")


@cache
def _barriers() -> frozenset[str]:
    """Collect all that may end a clause, so that most words are passed by one look-up."""
    return frozenset([*';:!?—…“”"«».-–', *clause_words("subordinator"), *clause_words("verb")])


def _is_time_lead(words: Sequence[Lexeme], at: int) -> bool:
    """Tell "since 2011", "until Monday", "since the beginning of" from conjunctions."""
    low = low_at(words, at)
    year = len(low) == 4 and low.isdigit()
    named = low in ("early", "mid", "late", "last", "the", "then", "midnight", "dawn") and low_at(words, at - 1) in (
        "since",
        "until",
    )
    return year or named or in_class(words, at, "weekday", "month")


def _is_scare_mark(words: Sequence[Lexeme], at: int) -> bool:
    near = range(max(0, at - _SCARE_WORDS - 1), min(len(words), at + _SCARE_WORDS + 2))
    return any(n != at and words[n].text in '“”"«»' for n in near)


def skip_adverbs(words: Sequence[Lexeme], at: int) -> int:
    """Step over adverbs and closing single marks."""
    while at < len(words) and (
        in_class(words, at, "adverb") or (words[at].low.endswith("ly") and len(words[at].low) > 4)
    ):
        at += 1
    return at


def read_chain(words: Sequence[Lexeme], at: int) -> Chain:
    """Read auxiliaries, negations and adverbs from words[at] to the word that they lead to.

    >>> from secondsource.mentions.lexemes import lexemes
    >>> chain = read_chain(lexemes("have not yet been evacuated", 0, 27), 0)
    >>> chain.main, chain.be, chain.have
    (4, True, True)
    """
    first, be, have, present = at, False, False, False
    while at < len(words) and at - first < 9:
        if in_class(words, at, "auxiliary"):
            be = be or in_class(words, at, "be")
            have = have or low_at(words, at) in ("have", "has", "had", "having", "'ve")
            present = present or in_class(words, at, "present")
        elif not (in_class(words, at, "adverb", "negation") or words[at].low.endswith("ly")):
            break
        at += 1
    return Chain(first, at, be, have, present)


def past_parenthesis(words: Sequence[Lexeme], at: int) -> int | None:
    """Step over what stands between a comma, bracket or dash at words[at] and its counterpart; None without one."""
    closing = {",": ",", "(": ")", "[": "]", "–": "–", "-": "-", "—": "—"}.get(words[at].text)
    for n in range(at + 1, min(at + _LONGEST_PARENTHESIS, len(words))):
        if words[n].text == closing and not (closing == "-" and words[n - 1].end == words[n].start):
            return n + 1
        if words[n].text in ";“”":
            return None
    return None


def has_object(words: Sequence[Lexeme], at: int) -> bool:
    """Tell whether a noun phrase follows directly: the verb before it is then active."""
    at = skip_adverbs(words, at)
    if at >= len(words) or not (is_wordlike(words[at]) or words[at].text in "$€£"):
        return False
    if in_class(words, at, "weekday", "month") or in_class(words, at + 1, "weekday"):
        return False
    if in_class(words, at, "determiner") and low_at(words, at) not in ("that", "this", "all", "both", "such"):
        return not _is_time_phrase(words, at)
    if low_at(words, at) in ("this", "last", "next", "early", "late", "in", "and", "or", "dead"):
        return False
    if low_at(words, at) in ("him", "her", "them", "us", "me", "himself", "themselves") or words[at].text in "$€£":
        return True
    if is_number_word(words[at].low) or (
        low_at(words, at) in ("more", "at", "nearly", "almost") and is_number_word(low_at(words, at + 2) or " ")
    ):
        return words[at].low not in ("a", "an") or not _is_time_phrase(words, at)
    if in_class(words, at, "preposition", "conjunction", "auxiliary"):
        return False
    return is_plural(words[at].text) or is_capital(words[at])


def _is_time_phrase(words: Sequence[Lexeme], at: int) -> bool:
    units = (
        "day",
        "week",
        "month",
        "year",
        "morning",
        "night",
        "evening",
        "afternoon",
        "weekend",
        "days",
        "weeks",
        "hour",
    )
    return any(low_at(words, at + n) in units for n in (1, 2, 3))


def manner(words: Sequence[Lexeme], at: int) -> Manner:
    """Read how the verb at words[at] is stated, from the auxiliaries and governing verbs before it.

    >>> from secondsource.mentions.lexemes import lexemes
    >>> manner(lexemes("was seeking to repatriate 150", 0, 29), 3)
    Manner(denied=False, intent='sought')
    >>> manner(lexemes("were not evacuated", 0, 18), 2)
    Manner(denied=True, intent=None)
    """
    n, denied = at - 1, False
    while n >= 0 and at - n < 9:
        low = words[n].low
        if in_class(words, n, "negation") or low.endswith("n't"):
            denied = denied or low_at(words, n + 1) not in ("only", "just", "fewer", "less")
        if low == "to" and in_class(words, n + 1, "preposition", "determiner"):
            break
        if low == "to":
            return _governed(words, n, denied=denied)
        if in_class(words, n, "will") and not _is_past_will(words, n):
            return Manner(denied, "planned")
        if in_class(words, n, "can"):
            return Manner(denied, "possible")
        if not (in_class(words, n, "auxiliary", "adverb", "negation") or low.endswith("ly")):
            break
        n -= 1
    return Manner(denied, None)


def _is_past_will(words: Sequence[Lexeme], at: int) -> bool:
    return low_at(words, at) == "would" and low_at(words, at + 1) == "have"


def _governed(words: Sequence[Lexeme], at: int, *, denied: bool) -> Manner:
    """Read what governs an infinitive: seeking to, plans to, was urged to; failed to is a denial."""
    n = at - 1
    while n >= 0 and at - n < 4 and (in_class(words, n, "adverb") or low_at(words, n) in ("them", "him", "her", "it")):
        n -= 1
    if in_class(words, n, "refused"):
        return Manner(True, None)
    if in_class(words, n, "able"):
        return Manner(denied, "possible")
    for intent in ("sought", "planned", "promised", "urged"):
        if in_class(words, n, f"intent_{intent}"):
            return Manner(denied, intent)
    if intent_at := next(
        (m for m in range(n, max(-1, n - 4), -1) if in_class(words, m, "intent_urged", "intent_planned")), 0
    ):
        between = words[intent_at + 1 : at]
        if not any(word.text == "," or in_class([word], 0, "auxiliary") for word in between):
            return Manner(denied, "urged" if in_class(words, intent_at, "intent_urged") else "planned")
    headline = at <= 3 and is_capital(words[max(0, at - 1)])
    return Manner(denied, "planned" if headline or in_class(words, n, "be") else None)
