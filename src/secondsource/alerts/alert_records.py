"""The nouns of alerts: what a desk wants to hear of, and what it is told."""

from secondsource.frozen import frozen

__all__ = ["KINDS", "Alert", "Destination", "Rule"]

KINDS = ("figure moved", "second source", "conflict", "withdrawal", "quotation altered", "support lost")


@frozen
class Rule:
    """One thing a desk wants to hear of."""

    kind: str  # of KINDS
    name: str  # what the desk calls it
    about: tuple[str, ...] = ()  # folded words that must all stand in the story's headlines or in the claim
    predicate: str | None = None  # figure moved: killed, injured ... as in the dossier's claims
    direction: str | None = None  # figure moved: up | down
    by: float = 0.0  # figure moved: at least by so much ...
    share: float = 0.0  # ... or by this share of the old figure
    independent: int = 2  # second source, support lost: the number of independent sources that is reached or lost


@frozen
class Alert:
    """Something that became different in a story, for a rule."""

    id: str  # hash of what it says: a receiver that hears it twice can tell
    rule: str
    kind: str
    at: str  # UTC instant of the dossier that showed it
    story: str
    headline: str
    text: str  # one plain sentence
    before: str | None  # the figure, count or words as they were
    after: str | None
    claims: tuple[str, ...]  # ids in the later dossier, or in the earlier for what is gone
    pages: tuple[str, ...]  # addresses or names of the pages that show it, in the dossier's order


@frozen
class Destination:
    """Where alerts go."""

    to: str  # - for standard output | a file of JSON Lines | an http(s) address
    rules: tuple[str, ...] = ()  # names of rules; none means all
