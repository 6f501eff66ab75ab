"""Rules on top of the learned likelihood: what words alone cannot tell, and dates, figures, copy and cues can.

Each rule moves a pair's log-odds and says why. The steps are sizes of log-odds: 3 turns an even pair into one of
twenty, which is enough against any single cosine but not against copy.
"""

import math
from dataclasses import dataclass

from secondsource.stories.pairs import Vectors, days_apart, event_days_apart, features, figures, likelihood
from secondsource.stories.profiles import Profile
from secondsource.stories.reasons import days_words, shared_names

__all__ = ["Verdict", "judge", "prior"]

STRONG = 3.0
WEAK = 1.5
CAP = 2.5  # alike as they may be, words alone never outweigh a strong rule: a similar event has the same words
COPY_JOINS = 0.5  # share of the shorter text; below it the shared text may be an agency's background paragraphs
LATE_DAYS = 14  # after so long a report that restates the figures looks back
FOREIGN = "another language, and too few names, figures and days in common"
FOLLOW_UP_DAYS = 3  # a follow-up may name its own day beside, or instead of, the day of the event


Step = tuple[float, str] | None  # how far a rule moves the log-odds, and why


@dataclass(frozen=True, slots=True)
class Verdict:
    """Log-odds that two pages report one event, and what speaks against it."""

    odds: float
    against: tuple[str, ...]
    copied: bool
    barred: bool  # by days, figures or cue; that names differ may only mean another side of the story


def _days(a: Profile, b: Profile) -> Step:
    """Pages that appeared days apart report two events, unless they name one day, or two figures, in common."""
    event, printed = event_days_apart(a, b), days_apart(a, b)
    gap = printed if printed is not None else event
    if gap is None or gap <= FOLLOW_UP_DAYS or event == 0:
        return None
    agree, _ = figures(a, b)
    words = days_words(gap) if printed is not None else f"events {days_words(gap)}"
    return (-WEAK if agree >= 2 and gap <= LATE_DAYS else -STRONG), words


def _figures(a: Profile, b: Profile) -> Step:
    """Reports that give other numbers beside the same words are of two events; a toll alone may have moved."""
    agree, differ = figures(a, b)
    if agree == 0 and differ >= 2:
        return (-STRONG if differ >= 3 else -WEAK), "no shared figure"
    return (-WEAK, "other figures for the same things") if agree == 1 and differ >= 3 else None


def _undated(a: Profile, b: Profile) -> Step:
    """Without dates, other weekdays or other numbers throughout are taken for another event's."""
    if days_apart(a, b) is not None or a.numbers.keys() & b.numbers.keys():
        return None
    event = event_days_apart(a, b)
    if event is not None and event > 0:
        return -WEAK, "another day and no shared figure"
    many = min(len(a.lead_numbers), len(b.lead_numbers)) >= 3
    return (-WEAK, "days not known and no shared figure") if many and event is None else None


def _names(a: Profile, b: Profile) -> Step:
    """Two reports full of names that share none are of two events."""
    if shared_names(a, b) or min(len(a.names), len(b.names)) < 3:
        return None
    return -STRONG, "no shared name"


def _common_ground(a: Profile, b: Profile) -> float:
    """Without dates, one number of the same thing and two names in common are worth more than many common words.

    Only in a small call: among thousands of pages the same well-known names meet everywhere.
    """
    if days_apart(a, b) is not None or len(shared_names(a, b)) < 2:
        return 0.0
    agree, differ = figures(a, b)
    telling = any(len(number) > 1 for number in a.numbers.keys() & b.numbers.keys())
    return WEAK if telling and agree > differ else 0.0


def _foreign(a: Profile, b: Profile) -> float | None:
    """Log-odds of two pages in two languages: names, numbers and days must agree, for the words cannot."""
    if not a.language or not b.language or a.language == b.language:
        return None
    days, event = days_apart(a, b), event_days_apart(a, b)
    names = len(shared_names(a, b))
    numbers = len(a.numbers.keys() & b.numbers.keys() - {str(n) for n in range(10)})
    near = event == 0 or (days is not None and days <= 1)
    if names < 2 or (days or event or 0) > FOLLOW_UP_DAYS:
        return -STRONG
    return WEAK if (names >= 4) + (numbers >= 1) + (numbers >= 2) + near >= 2 else -WEAK


def _cue(a: Profile, b: Profile, cue: str, words: str) -> Step:
    return (-STRONG, words) if (cue in a.cues) != (cue in b.cues) else None


def _same_text(a: Profile, b: Profile) -> float:
    """Share of the shorter text whose sentences stand in the other word for word, 0-1."""
    if len(b.sentences) < len(a.sentences):
        a, b = b, a
    shared = sum(size for sentence, size in a.sentences.items() if sentence in b.sentences)
    return shared / max(1, min(sum(a.sentences.values()), sum(b.sentences.values())))


def prior(pages: int) -> float:
    """Log-odds that come with the size of the call: a handful of pages handed in together are more likely one story.

    The weights were learned among thousands of pages, where a pair is seldom one story; the step falls with the root
    of the number of pages, to nothing at 200.

    >>> [round(prior(pages), 2) for pages in (2, 20, 200, 2000)]
    [1.5, 1.15, 0.0, 0.0]
    """
    return min(1.5, max(0.0, math.log(200 / max(1, pages)) / 2))


def judge(a: Profile, b: Profile, va: Vectors, vb: Vectors, copied: float, bonus: float = 0.0) -> Verdict:
    """Weigh a pair: the learned odds, moved by each rule that applies.

    ``copied`` is the share of text linked as copy, 0-1; ``bonus`` the log-odds that the call itself gives.
    """
    foreign = _foreign(a, b)
    if foreign is not None:
        return Verdict(foreign, () if foreign > 0 else (FOREIGN,), False, foreign < 0)
    values = features(a, b, va, vb)
    odds = min(CAP, bonus + likelihood(values, days_apart(a, b) is not None))
    apart_by_name = _names(a, b)
    rules = (
        _days(a, b),
        _figures(a, b),
        apart_by_name,
        _undated(a, b),
        _cue(a, b, "anniversary", "one looks back at an earlier event"),
        _cue(a, b, "round-up", "one is a round-up of several stories"),
    )
    found = [rule for rule in rules if rule is not None]
    odds += sum(step for step, _ in found) + min(1.0, bonus) * _common_ground(a, b)
    if "notice" in a.cues | b.cues and len(shared_names(a, b)) >= 2:
        odds += STRONG  # a withdrawal names its report and little else
    is_copy = max(copied, _same_text(a, b)) >= COPY_JOINS and not any(step <= -STRONG for step, _ in found)
    return Verdict(
        odds, tuple(why for _, why in found), is_copy, any(rule is not None for rule in rules if rule != apart_by_name)
    )
