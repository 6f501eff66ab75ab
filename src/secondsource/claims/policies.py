"""The rules by which a desk answers "can we go with it?": small tables, one count.

two-source: two independent sources. agency: a named agency suffices for what it heard or saw. acled: the most
conservative reading of vague figures beside the value (dozens = 12; ACLED codebook). min-max: the interval as it is
(Iraq Body Count).
"""

from collections.abc import Mapping, Sequence

from secondsource.errors import UsageError
from secondsource.records import Answer, Evidence, Policy, Source, Support, Value

__all__ = ["POLICIES", "answer", "in_words", "policy", "policy_value"]

POLICIES: Mapping[str, Policy] = {
    "two-source": Policy("two-source", 2),
    "agency": Policy("agency", 2),
    "acled": Policy("acled", 1),
    "min-max": Policy("min-max", 1),
}
_VAGUE_FLOORS = {24: 12, 40: 20, 200: 100, 2000: 1000, 20000: 10000, 2000000: 1000000}
_ASKED = ("event", "measurement")


def policy(name: str) -> Policy:
    """Look up a policy by name; raises UsageError that lists the names."""
    if name not in POLICIES:
        raise UsageError(f"policy {name!r} is not known; use one of {', '.join(POLICIES)}")
    return POLICIES[name]


def policy_value(rule: Policy, value: Value | None) -> Mapping[str, int | float | None] | None:
    """The value as the policy reads it, beside the claim's own; None where the policy has no reading of its own."""
    if value is None or rule.name not in ("acled", "min-max"):
        return None
    if rule.name == "min-max":
        return {"low": value.low, "high": value.high}
    low = _VAGUE_FLOORS.get(int(value.low), value.low) if value.form == "vague" and value.low is not None else value.low
    return {"low": low, "high": low}


def answer(
    rule: Policy,
    nature: str,
    support: Support,
    evidence: Sequence[Evidence],
    sources: Mapping[str, Source],
    agencies: frozenset[str],
) -> Answer:
    """Say whether a claim meets the policy, and why, in one line; None for what cannot be asked."""
    if nature not in _ASKED:
        return Answer(None, nature)
    names = [sources[s].name for s in support.witnesses if s in sources]
    low, high = support.independent.low, support.independent.high
    if rule.name == "agency" and (agency := _heard_by_agency(evidence, agencies)):
        return Answer("yes", f"heard or seen by {agency}")
    if low >= rule.independent:
        return Answer("yes", f"{in_words(low, high)}: {', '.join(names)}")
    if high >= rule.independent:
        return Answer("cannot tell", in_words(low, high) + (f": {', '.join(names)}" if names else ""))
    return Answer("no", in_words(low, high) + (f": {', '.join(names)}" if names else ""))


def in_words(low: int, high: int) -> str:
    """The count as every screen prints it.

    >>> in_words(1, 1), in_words(1, 2), in_words(0, 1)
    ('one source', 'one source, possibly two', 'no named source')
    """
    words = ("no named source", "one source", "two sources", "three sources", "four sources", "five sources")
    said = words[low] if low < len(words) else f"{low} sources"
    if low == 0 or high == low:
        return said
    more = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    return f"{said}, possibly {more[high] if high < len(more) else high}"


def _heard_by_agency(evidence: Sequence[Evidence], agencies: frozenset[str]) -> str | None:
    heard = {h for e in evidence if e.status == "current" and e.stance == "for" for h in e.heard_by}
    return min(heard & agencies, default=None)
