"""Pairs of numbers that are no range: scores (3-1) and votes (52 to 48)."""

from collections.abc import Sequence
from functools import cache

from secondsource.mentions.lexemes import Lexeme, is_wordlike, low_at
from secondsource.mentions.nouns import is_plural

__all__ = ["has_noun", "pair_kind"]


@cache
def _pair_cues() -> dict[str, str]:
    scores = (
        "beat beats beaten won win wins lost lose draw drew drawn lead led leads victory defeat score scored ahead "
        "trail trailed down up goalless final set sets tie thrashed edged aggregate shootout match game half-time"
    )
    votes = (
        "vote voted votes ruled ruling decision majority split passed approved rejected panel court justices divided"
    )
    return {**dict.fromkeys(scores.split(), "score"), **dict.fromkeys(votes.split(), "vote")}


def pair_kind(words: Sequence[Lexeme], first: int, last: int) -> str | None:
    """Find the nearest word of sport or voting: up to eight words before the pair, four behind it."""
    near = [*range(first - 1, max(-1, first - 9), -1), *range(last, min(last + 4, len(words)))]
    return next((_pair_cues()[words[n].low] for n in near if words[n].low in _pair_cues()), None)


def has_noun(words: Sequence[Lexeme], at: int) -> bool:
    """Tell whether a counted noun or a percent sign follows: 3-5 weeks is a range, 3-5 no score."""
    near = words[at : at + 2]
    return (bool(near) and any(is_plural(word.text) and is_wordlike(word) for word in near)) or low_at(words, at) == "%"
