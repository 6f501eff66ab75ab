"""Rules on top of the learned likelihood: what words alone cannot tell, and days, figures, names, copy and cues can.

Each rule moves a pair's log-odds and says why. The steps are sizes of log-odds: 3 turns an even pair into one of
twenty, which is enough against words alone but not against copy. Tried on the dev parts of bench/README.md and on
invented pages (tests/grouping).
"""

import math

from secondsource.frozen import frozen
from secondsource.stories.pairs import (
    Vectors,
    days_apart,
    event_days_apart,
    features_of,
    figures,
    likelihood,
    likeness,
    openings_differ,
)
from secondsource.stories.profiles import Profile
from secondsource.stories.reasons import days_words, shared_names

__all__ = ["Verdict", "judge", "prior"]

STRONG = 3.0
WEAK = 1.5
CAP = 2.5  # alike as they may be, words alone never outweigh a strong rule: a similar event has the same words
CAP_RISE = 1.5  # among many pages, where rules count half, the cap may be higher
BONUS = 1.5  # log-odds that a call of a few pages gives
HOPELESS = -3.0  # no rule is asked about pairs less likely than one in twenty among many pages
STRANGERS = 0.04  # pages whose words are no more alike than this are not looked at further
COPY_JOINS = 0.5  # share of the shorter text; below it the shared text may be an agency's background paragraphs
FOLLOW_UP_DAYS = 3  # a follow-up may name its own day beside, or instead of, the day of the event
LATE_DAYS = 14  # after so long a report that restates the figures looks back
OPEN = -0.4  # log-odds of a pair in two languages that says too little
FOREIGN = "too few names, figures and days in common across languages"


@frozen
class Verdict:
    """Log-odds that two pages report one event, and what speaks against it."""

    odds: float
    alike: float  # log-odds by words, names and numbers, before any rule
    against: tuple[str, ...]
    copied: bool
    barred: bool  # by a strong rule of days, figures or cue; other names may only mean another side of the story


STRANGER = Verdict(-2 * STRONG, -2 * STRONG, (), False, False)


@frozen
class _Facts:
    """What the rules look at in a pair."""

    days: int | None  # between publication
    event: int | None  # between the days that the leads name
    names: frozenset[str]  # shared
    lead_names: frozenset[str]  # shared, and in both leads
    few_names: int  # of the page that has fewer
    numbers: frozenset[str]  # shared
    few_numbers: int  # in the lead that has fewer
    agree: int
    differ: int


Step = tuple[float, str] | None  # how far a rule moves the log-odds, and why


def _facts(a: Profile, b: Profile) -> _Facts:
    agree, differ = figures(a, b)
    names = shared_names(a, b)
    return _Facts(
        days=days_apart(a, b),
        event=event_days_apart(a, b),
        names=names,
        lead_names=names & a.lead.keys() & b.lead.keys(),
        few_names=min(len(a.names), len(b.names)),
        numbers=frozenset(a.numbers.keys() & b.numbers.keys()),
        few_numbers=min(len(a.lead_numbers), len(b.lead_numbers)),
        agree=agree,
        differ=differ,
    )


def _days(f: _Facts) -> Step:
    """Pages that appeared days apart report two events, unless they name one day in common.

    Within two weeks it counts half where two figures agree, or one beside three names: charges, funerals and reopenings
    come days later and restate what happened.
    """
    gap = f.days if f.days is not None else f.event
    if gap is None or gap <= FOLLOW_UP_DAYS or f.event == 0:
        return None
    words = days_words(gap) if f.days is not None else f"events {days_words(gap)}"
    restated = f.agree >= 2 or (f.agree == 1 and len(f.names) >= 3)
    return (-WEAK if restated and gap <= LATE_DAYS else -STRONG), words


def _figures(f: _Facts) -> Step:
    """Reports that give other numbers beside the same words are of two events; a toll alone may have moved."""
    if f.agree == 0 and f.differ >= 2:
        return (-STRONG if f.differ >= 3 else -WEAK), "no shared figure"
    return (-WEAK, "other figures for the same things") if f.agree == 1 and f.differ >= 3 else None


def _names(f: _Facts) -> Step:
    """Two reports full of names that share none are of two events."""
    return (-STRONG, "no shared name") if not f.names and f.few_names >= 3 else None


def _openings(a: Profile, b: Profile) -> Step:
    """Each opening tells of its own day and its own number: the second bombing in a town, the next stage of a race."""
    differ = openings_differ(a, b)
    if differ is None:
        return None
    return (-STRONG if differ >= 2 else -WEAK), "each tells of its own day and figure"


def _stock(f: _Facts, same: float) -> Step:
    """An agency prints the same paragraphs of background under many events: the leads then share no name."""
    return (-STRONG, "only background text in common") if 0 < same < COPY_JOINS and not f.lead_names else None


def _undated(f: _Facts) -> Step:
    """Without dates, other weekdays or other numbers throughout are taken for another event's."""
    if f.days is not None or f.numbers or _figures(f):
        return None
    if f.event is not None and f.event > 0:
        return -WEAK, "another day and no shared figure"
    return (-WEAK, "days not known and no shared figure") if f.few_numbers >= 3 and f.event is None else None


def _round_up(a: Profile, b: Profile) -> Step:
    return (
        (-STRONG, "one is a round-up of several stories") if ("round-up" in a.cues) != ("round-up" in b.cues) else None
    )


def _looks_back(a: Profile, b: Profile, f: _Facts) -> Step:
    """An anniversary is told long after the event; of two pages of the same days that agree, neither is one."""
    if ("anniversary" in a.cues) == ("anniversary" in b.cues):
        return None
    if f.days is not None and f.days <= FOLLOW_UP_DAYS and f.agree >= 2 and f.agree > f.differ:
        return None
    return -STRONG, "one looks back at an earlier event"


def _common_ground(f: _Facts) -> float:
    """Without dates, one number of the same thing and two names in common are worth more than many common words.

    Only in a small call: among thousands of pages the same well-known names meet everywhere.
    """
    telling = any(len(number) > 1 for number in f.numbers)
    return WEAK if f.days is None and len(f.names) >= 2 and telling and f.agree > f.differ else 0.0


def _foreign(f: _Facts) -> Verdict:
    """Pages in two languages: several of names, numbers and days must agree, for the words cannot.

    What is too short to tell stays open, a little below even, so that other pages of the two stories decide.
    """
    numbers = sum(1 for number in f.numbers if len(number) > 1)
    near = f.event == 0 or (f.days is not None and f.days <= 1)
    late = (f.days or 0) > FOLLOW_UP_DAYS or (f.event or 0) > FOLLOW_UP_DAYS
    agreeing = (len(f.names) >= 4) + (numbers >= 1) + (numbers >= 2) + near
    if not late and agreeing >= (2 if len(f.names) >= 2 else 3 if f.names else 4):
        return Verdict(WEAK, WEAK, (), False, False)
    if near and not late and (f.names or numbers):
        return Verdict(OPEN, OPEN, (FOREIGN,), False, False)
    return Verdict(-STRONG, -STRONG, (FOREIGN,), False, True) if len(f.names) >= 2 else STRANGER


def _same_text(a: Profile, b: Profile) -> float:
    """Share of the shorter text whose sentences stand in the other word for word, 0-1."""
    if len(b.sentences) < len(a.sentences):
        a, b = b, a
    shared = sum(size for sentence, size in a.sentences.items() if sentence in b.sentences)
    return shared / max(1, min(sum(a.sentences.values()), sum(b.sentences.values())))


def prior(pages: int) -> float:
    """Log-odds that come with the size of the call: a handful of pages handed in together are more likely one story.

    The step falls with the root of the number of pages, to nothing at 200. In the same measure the weights learned
    among thousands of pages take the place of those learned on pairs alone.

    >>> [round(prior(pages), 2) for pages in (2, 20, 200, 2000)]
    [1.5, 1.15, 0.0, 0.0]
    """
    return min(BONUS, max(0.0, math.log(200 / max(1, pages)) / 2))


def _bars(a: Profile, b: Profile, facts: _Facts, same: float) -> list[tuple[float, str]]:
    """Give what days, figures and cues have against a pair."""
    days = _days(facts)
    steps = (
        days,
        None if days else _openings(a, b),  # both say that the days differ
        _figures(facts),
        _stock(facts, same),
        _undated(facts),
        _looks_back(a, b, facts),
        _round_up(a, b),
    )
    return [step for step in steps if step]


def _weight(step: tuple[float, str], firm: float, days: Step) -> float:
    """Among many pages a rule counts half, and the one of days not at all: the weights learned there know days."""
    return step[0] * firm if step == days else step[0] * (1 + firm) / 2


def judge(a: Profile, b: Profile, va: Vectors, vb: Vectors, copied: float, bonus: float = 0.0) -> Verdict:
    """Weigh a pair: the learned odds, moved by each rule that applies.

    ``copied`` is the share of text linked as copy, 0-1; ``bonus`` the log-odds that the call itself gives.
    """
    foreign = bool(a.language and b.language) and a.language != b.language
    common = likeness(va, vb)
    if common[0] < STRANGERS and not copied and not foreign:
        return STRANGER
    if foreign:
        return _foreign(_facts(a, b))
    few = bonus / BONUS
    learned = likelihood(features_of(a, b, common), days_apart(a, b) is not None, few)
    if learned < HOPELESS and not copied and not bonus:
        return Verdict(learned, learned, (), False, False)
    firm = min(1.0, 2 * few)  # rules hold in full up to some 40 pages
    return _ruled(a, b, min(CAP + (1 - firm) * CAP_RISE, bonus + learned), copied, firm)


def _ruled(a: Profile, b: Profile, alike: float, copied: float, firm: float) -> Verdict:
    """Move the learned odds by what days, figures, names and cues say."""
    facts, same = _facts(a, b), _same_text(a, b)
    by_name, days = _names(facts), _days(facts)
    bars = _bars(a, b, facts, same)
    found = [*bars, *([by_name] if by_name else [])]
    odds = alike + math.fsum([_weight(step, firm, days) for step in bars]) + (by_name[0] if by_name else 0.0)
    if firm:
        odds += firm * _common_ground(facts)
        if "notice" in a.cues | b.cues and len(facts.names) >= 2:
            odds += firm * STRONG  # a withdrawal names its report and little else
    is_copy = max(copied, same) >= COPY_JOINS and not any(step <= -STRONG for step, _ in found)
    return Verdict(odds, alike, tuple(why for _, why in found), is_copy, any(step <= -STRONG for step, _ in bars))
