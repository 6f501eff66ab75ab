"""A desk's own threshold, from pairs of pages that a person has judged.

What is more alike stays more alike from desk to desk; where the line lies does not. So only the line is moved.
"""

import math
from collections.abc import Sequence

from secondsource.errors import UsageError
from secondsource.frozen import frozen
from secondsource.stories.grouping import THRESHOLD

__all__ = ["Calibration", "Effect", "JudgedPair", "recalibrate"]

PRIOR = 20.0  # pairs that the shipped line counts as: with few judged pairs it moves little
SURE = 4.0  # log-odds beyond which a pair says nothing about the line
FEWEST = 20


@frozen
class JudgedPair:
    """Two pages, how likely the program finds one event (0-1), and what a person says."""

    a: str
    b: str
    likelihood: float
    same: bool


@frozen
class Effect:
    """What a threshold does with judged pairs: counts."""

    joined_rightly: int
    joined_wrongly: int
    parted_rightly: int
    parted_wrongly: int


@frozen
class Calibration:
    """The threshold for a desk, 0-1, with its effect on the judged pairs beside that of the shipped one."""

    threshold: float
    shipped: float
    now: Effect
    was: Effect


def recalibrate(judged: Sequence[JudgedPair]) -> Calibration:
    """Find the threshold at which most judged pairs come out right, drawn to the shipped one where they are few.

    The line lies where a logistic curve of fixed slope through the judged pairs gives even odds (Platt 1999, intercept
    only), with a normal prior around the shipped line. About 100 pairs serve, half of them near the line. Raises
    UsageError for fewer than 20 pairs, or if all are judged alike: one kind alone cannot place a line.

    >>> pairs = [JudgedPair("a", "b", n / 40, n > 30) for n in range(1, 40)]
    >>> recalibrate(pairs).threshold > 0.5
    True
    """
    kinds = {pair.same for pair in judged}
    if len(judged) < FEWEST or len(kinds) < 2:
        raise UsageError(
            f"{len(judged)} judged pairs, {sum(p.same for p in judged)} of them one event: a line needs at least "
            f"{FEWEST} pairs and both kinds; judge more pairs, best those that were nearly joined or nearly kept apart"
        )
    shift = _shift([(_odds(pair.likelihood), pair.same) for pair in judged])
    threshold = round(min(0.95, max(0.05, 1 / (1 + math.exp(-shift)))), 4)
    return Calibration(threshold, THRESHOLD, _effect(judged, threshold), _effect(judged, THRESHOLD))


def _odds(likelihood: float) -> float:
    held = min(1 - 1e-9, max(1e-9, likelihood))
    return min(SURE, max(-SURE, math.log(held / (1 - held))))


def _shift(pairs: Sequence[tuple[float, bool]]) -> float:
    """Log-odds at which the line lies: the one root of a falling sum, found by halving."""
    low, high = -SURE, SURE
    for _ in range(60):
        middle = (low + high) / 2
        pull = math.fsum([1 / (1 + math.exp(middle - odds)) - same for odds, same in pairs]) - middle * PRIOR / 10
        low, high = (middle, high) if pull > 0 else (low, middle)
    return (low + high) / 2


def _effect(judged: Sequence[JudgedPair], threshold: float) -> Effect:
    outcomes = [(pair.likelihood >= threshold, pair.same) for pair in judged]
    return Effect(
        joined_rightly=outcomes.count((True, True)),
        joined_wrongly=outcomes.count((True, False)),
        parted_rightly=outcomes.count((False, False)),
        parted_wrongly=outcomes.count((False, True)),
    )
