"""The kinds of finding in the order of their weight, and the part of the screen in which each is printed."""

__all__ = ["CHANGED", "FINDING_KINDS", "NEW", "UNREAD", "AGREED", "BEFORE", "section_of", "weight"]

CHANGED, BEFORE, AGREED, NEW, UNREAD = "changed", "before", "agreed", "new", "unread"

FINDING_KINDS = {
    "withdrawn": CHANGED,
    "corrected": CHANGED,
    "on hold": CHANGED,
    "does not add up": BEFORE,
    "disputed": BEFORE,
    "slip": BEFORE,
    "headline goes further": BEFORE,
    "attribution changed": BEFORE,
    "bound changed": BEFORE,
    "one source": BEFORE,
    "one copy": BEFORE,
    "one reporter": BEFORE,
    "all agree": AGREED,
    "two sources": AGREED,
    "revised": CHANGED,
    "stale": CHANGED,
    "not confirmed": BEFORE,
    "denied": BEFORE,
    "unnamed only": BEFORE,
    "second-hand only": BEFORE,
    "one side only": BEFORE,
    "no source named": BEFORE,
    "not comparable": BEFORE,
    "broken down": NEW,
    "narrowed": NEW,
    "label disputed": BEFORE,
    "quotation changed": BEFORE,
    "left out": NEW,
    "two versions": BEFORE,
    "impossible date": BEFORE,
    "may be another event": BEFORE,
    "caption only": BEFORE,
    "credit": BEFORE,
    "new": NEW,
    "too short": UNREAD,
    "not read": UNREAD,
}
_WEIGHTS = {kind: weight for weight, kind in enumerate(FINDING_KINDS)}


def section_of(kind: str) -> str:
    """Give the part of the screen for a kind of finding; a kind that is not known is a warning.

    >>> section_of("all agree")
    'agreed'
    """
    return FINDING_KINDS.get(kind, BEFORE)


def weight(kind: str) -> int:
    """Give the place of a kind of finding in the order of weight, 0 first."""
    return _WEIGHTS.get(kind, len(_WEIGHTS))
