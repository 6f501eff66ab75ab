"""One statement of a draft, and the kinds that it can be of, heaviest first."""

from secondsource.frozen import frozen

__all__ = ["KINDS", "Checked", "Verdict", "heaviest"]

# What the desk would have to act on before the text goes out stands first. All but the last two are findings.
KINDS = (
    "withdrawn", "corrected", "on hold", "slip", "quotation changed", "bound changed", "attribution changed", "stale",
    "disputed", "two versions", "label disputed", "does not add up", "denied", "not confirmed", "one source",
    "second-hand only", "one side only", "unnamed only", "no source named", "supported", "no page has it",
)  # fmt: skip


@frozen
class Checked:
    """A statement of a draft held against the pages; offsets are code points into the draft article's text."""

    start: int
    end: int
    text: str
    kind: str  # one of KINDS
    why: str
    sources: tuple[str, ...]  # names of those who say it now, as the pages give it; else of those who did
    pages: tuple[str, ...]  # names of the pages that have it


@frozen
class Verdict:
    """What is to be said of a statement, before it is known which of several verdicts weighs most."""

    kind: str
    why: str
    claims: tuple[str, ...] = ()  # ids
    pages: tuple[str, ...] = ()  # page names; those of the claims when empty


def heaviest(verdicts: list[Verdict]) -> Verdict:
    """Give the verdict that weighs most; of equals the first.

    >>> heaviest([Verdict("supported", "a"), Verdict("stale", "b"), Verdict("slip", "c")]).kind
    'slip'
    """
    return min(verdicts, key=lambda verdict: KINDS.index(verdict.kind))
