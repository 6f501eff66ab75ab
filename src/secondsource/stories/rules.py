"""Rules on top of the learned likelihood: what words alone cannot tell, and dates, figures, copy and cues can.

Each rule moves a pair's log-odds and says why. The steps are sizes of log-odds: 3 turns an even pair into one of
twenty, which is enough against any single cosine but not against copy.
"""

from dataclasses import dataclass

from secondsource.stories.pairs import Vectors, days_apart, event_days_apart, features, likelihood
from secondsource.stories.profiles import Profile
from secondsource.stories.reasons import days_words, shared_names, shared_numbers

__all__ = ["Verdict", "judge"]

STRONG = 3.0
WEAK = 1.5
COPY_JOINS = 0.5  # share of the shorter text; below it the shared text may be an agency's background paragraphs
FOLLOW_UP_DAYS = 3  # a follow-up may name its own day beside, or instead of, the day of the event


@dataclass(frozen=True, slots=True)
class Verdict:
    """Log-odds that two pages report one event, and what speaks against it."""

    odds: float
    against: tuple[str, ...]
    copied: bool
    doubtful: bool  # a round-up: it may belong to several stories


def _event_gap(a: Profile, b: Profile) -> tuple[float, str] | None:
    """Two pages that name other days, and share no figure, report two events."""
    gap = event_days_apart(a, b)
    if gap is None or gap <= FOLLOW_UP_DAYS:
        return None
    figure = "" if shared_numbers(a, b) else " and no shared figure"
    return (-WEAK if shared_numbers(a, b) else -STRONG), f"events {days_words(gap)}{figure}"


def _cue(a: Profile, b: Profile, cue: str, words: str) -> tuple[float, str] | None:
    return (-STRONG, words) if (cue in a.cues) != (cue in b.cues) else None


def _disjoint(a: Profile, b: Profile) -> tuple[float, str] | None:
    """Without dates, pages of one kind that share neither a figure nor two names are two events."""
    if days_apart(a, b) is not None or event_days_apart(a, b) is not None:
        return None
    if shared_numbers(a, b) or len(shared_names(a, b)) >= 2:
        return None
    return -WEAK, "days not known, no shared figure and at most one shared name"


def _figures(a: Profile, b: Profile) -> tuple[float, str] | None:
    """Two leads that count the same thing and give other numbers, with no other number in common."""
    common = [counted for counted in a.figures if counted in b.figures]
    if not common or shared_numbers(a, b) or any(a.figures[c] & b.figures[c] for c in common):
        return None
    return -WEAK, f"other figures for {common[0]}"


def judge(a: Profile, b: Profile, va: Vectors, vb: Vectors, copied: float) -> Verdict:
    """Weigh a pair: the learned odds, moved by each rule that applies; ``copied`` is the share of common text, 0-1."""
    values = features(a, b, va, vb)
    odds = likelihood(values, days_apart(a, b) is not None)
    rules = (
        _event_gap(a, b),
        _disjoint(a, b),
        _figures(a, b),
        _cue(a, b, "anniversary", "one looks back at an earlier event"),
        _cue(a, b, "round-up", "one is a round-up of several stories"),
    )
    found = [rule for rule in rules if rule is not None]
    odds += sum(step for step, _ in found)
    if "notice" in a.cues | b.cues and len(shared_names(a, b)) >= 2:
        odds += STRONG  # a withdrawal names its report and little else
    is_copy = copied >= COPY_JOINS and _event_gap(a, b) is None
    return Verdict(odds, tuple(why for _, why in found), is_copy, "round-up" in a.cues | b.cues)
