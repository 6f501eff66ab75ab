"""Names and values for the reasons that a check gives."""

from collections.abc import Sequence

from secondsource.claims.policies import in_words
from secondsource.claims.support import standing_sources
from secondsource.drafts.grounds import Ground
from secondsource.records import Claim

__all__ = ["all_names", "count_words", "joined", "live_names", "page_names", "shown", "told_by"]

_NAMED = 3  # pages named in a reason; all of them stand in the list beside it
_LONGEST = 90


def joined(names: Sequence[str]) -> str:
    """Join names for a sentence.

    >>> joined(["A", "B", "C"])
    'A, B and C'
    """
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def live_names(claim: Claim, ground: Ground) -> tuple[str, ...]:
    """Name the sources on which a claim now rests, in the alphabet."""
    standing = standing_sources(claim.evidence)
    return tuple(sorted({ground.sources[name].name for name in standing if name in ground.sources}))


def all_names(claim: Claim, ground: Ground) -> tuple[str, ...]:
    """Name everybody who says or said it, or is against it, in the alphabet."""
    names = {e.source for e in claim.evidence if e.source and not (e.kind == "voice" and e.repeats)}
    return tuple(sorted({ground.sources[name].name for name in names if name in ground.sources}))


def page_names(claim: Claim, ground: Ground) -> tuple[str, ...]:
    """Name the pages that have a claim, in the story's order."""
    carried = {ground.sentences[m.sentence].article for m in claim.mentions if m.sentence in ground.sentences}
    return tuple(article.name for article in ground.dossier.articles if article.id in carried)


def shown(claim: Claim) -> str:
    """Give a claim's words, short enough for a reason, in the marks of a quotation."""
    words = claim.text if len(claim.text) <= _LONGEST else claim.text[:_LONGEST].rsplit(" ", 1)[0] + " …"
    return f"“{words}”"


def told_by(claim: Claim, ground: Ground) -> str:
    """Give a claim's words with those who say it and the first pages that have it."""
    who = live_names(claim, ground) or all_names(claim, ground)
    pages = page_names(claim, ground)
    more = f" and {len(pages) - _NAMED} more" if len(pages) > _NAMED else ""
    parts = [joined(who)] if who else []
    return f"{shown(claim)} ({'; '.join([*parts, ', '.join(pages[:_NAMED]) + more])})"


def count_words(claim: Claim, ground: Ground) -> str:
    """Say how many independent sources a claim rests on, and which."""
    bounds = claim.support.independent
    who = live_names(claim, ground)
    said = in_words(bounds.low, bounds.high)
    return f"{said}: {joined(who)}" if who and bounds.low else said
