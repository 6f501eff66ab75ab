"""Which claim of a later dossier is which claim of an earlier one: ids follow the wording, and wordings change."""

from collections.abc import Mapping, Sequence

from secondsource.frozen import frozen
from secondsource.records import Article, Claim, Dossier

__all__ = ["Pairing", "page_key", "pages_of", "paired"]


@frozen
class Pairing:
    """Two dossiers of one story with their claims set side by side."""

    before: Dossier
    after: Dossier
    was: Mapping[str, Claim]  # by id of the later claim: the same claim earlier
    new: tuple[Claim, ...]  # later claims that are not earlier
    gone: tuple[Claim, ...]  # earlier claims that are not later


def paired(before: Dossier, after: Dossier) -> Pairing:
    """Set the claims of two dossiers side by side.

    A claim is the same when it has the same id, stands in the same place of the same text, or says the same: kind,
    value, what is counted, predicate and polarity.
    """
    by_id = {claim.id: claim for claim in before.claims}
    by_place = {place: claim for claim in before.claims for place in _places(claim)}
    by_sense: dict[tuple[object, ...], Claim] = {}
    for claim in before.claims:
        by_sense.setdefault(_sense(claim), claim)
    was: dict[str, Claim] = {}
    for claim in after.claims:
        placed = (by_place[place] for place in _places(claim) if place in by_place)
        found = by_id.get(claim.id) or next(placed, None) or by_sense.get(_sense(claim))
        if found is not None and found.kind == claim.kind:
            was[claim.id] = found
    seen = {claim.id for claim in was.values()}
    new = tuple(claim for claim in after.claims if claim.id not in was)
    return Pairing(before, after, was, new, tuple(claim for claim in before.claims if claim.id not in seen))


def pages_of(claim: Claim, dossier: Dossier) -> tuple[Article, ...]:
    """Give the articles in which a claim stands, in the dossier's order."""
    of_sentence = {sentence.id: sentence.article for sentence in dossier.sentences}
    within = {of_sentence.get(mention.sentence) for mention in claim.mentions}
    return tuple(article for article in dossier.articles if article.id in within)


def page_key(article: Article) -> tuple[str, str]:
    """Give what names a page whatever its text is at a time: its outlet, and its address or name."""
    return article.outlet, article.url or article.name


def _places(claim: Claim) -> Sequence[tuple[str, int, int, str]]:
    return [(mention.sentence, mention.start, mention.end, claim.kind) for mention in claim.mentions]


def _sense(claim: Claim) -> tuple[object, ...]:
    if claim.value is None:
        return claim.kind, " ".join(claim.text.casefold().split()), claim.polarity
    value = claim.value
    return claim.kind, value.low, value.high, value.counted, value.unit, value.role, claim.predicate, claim.polarity
