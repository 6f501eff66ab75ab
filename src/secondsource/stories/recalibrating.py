"""A desk's own threshold, from pairs of pages that a person has judged.

What is more alike stays more alike from desk to desk; where the line lies does not. So only the line is moved.
"""

import math
from collections.abc import Sequence
from itertools import pairwise

from secondsource.errors import UsageError
from secondsource.frozen import frozen
from secondsource.stories.grouping import THRESHOLD

__all__ = ["Calibration", "Effect", "JudgedPair", "recalibrate"]

PULL = 2.0  # wrong pairs that a line may cost for every square of its distance from the shipped one, in log-odds
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

    Lines halfway between neighbouring pairs are tried; the one with the fewest wrong pairs wins, and distance from the
    shipped line counts as wrong pairs too. About 100 pairs serve, half of them near the line. Raises UsageError for
    fewer than 20 pairs, or if all are judged alike: one kind alone cannot place a line.

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
    threshold = min(_lines(judged), key=lambda line: (_cost(judged, line), abs(line - THRESHOLD), line))
    return Calibration(threshold, THRESHOLD, _effect(judged, threshold), _effect(judged, THRESHOLD))


def _lines(judged: Sequence[JudgedPair]) -> list[float]:
    """Lines between neighbouring pairs, and the shipped one; none below .05 or above .95."""
    at = sorted({pair.likelihood for pair in judged})
    halfway = [round((a + b) / 2, 4) for a, b in pairwise(at)]
    return [THRESHOLD, *(line for line in halfway if 0.05 <= line <= 0.95)]


def _cost(judged: Sequence[JudgedPair], line: float) -> float:
    wrong = sum((pair.likelihood >= line) != pair.same for pair in judged)
    return wrong + PULL * math.log(line / (1 - line)) ** 2


def _effect(judged: Sequence[JudgedPair], threshold: float) -> Effect:
    outcomes = [(pair.likelihood >= threshold, pair.same) for pair in judged]
    return Effect(
        joined_rightly=outcomes.count((True, True)),
        joined_wrongly=outcomes.count((True, False)),
        parted_rightly=outcomes.count((False, False)),
        parted_wrongly=outcomes.count((False, True)),
    )
