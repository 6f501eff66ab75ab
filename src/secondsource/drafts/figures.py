"""A draft's figure against the figures of the pages: as they have it, with another bound, another number, or new."""

from collections.abc import Sequence

from secondsource.claims.agree import Figure, comparable, population, same_subject
from secondsource.claims.relate import contains, interval_text
from secondsource.claims.said import Said
from secondsource.drafts.checked import Verdict, heaviest
from secondsource.drafts.grounds import Ground, Told
from secondsource.drafts.saying import told_by
from secondsource.drafts.standing import is_apart, is_live, standing
from secondsource.drafts.words import content_words, covered
from secondsource.frozen import frozen
from secondsource.mentions.nouns import covers
from secondsource.records import Claim, Context

__all__ = ["Match", "match_figure"]

# Two sentences that share so much of the draft's telling words, and of the page's, tell one thing: a sentence that was
# rewritten keeps names and objects, while two sentences of one story share little more than its scene.
_OURS, _THEIRS = 0.6, 0.5
# A bare noun ("21 trucks") is compared with a page's ("12 trucks") only where the sentences share this much besides.
_SCENE = 0.4
_NAMED = 3  # values of the pages that a reason gives


@frozen
class Match:
    """What a draft's figure was found to be, and the claim whose attribution it must then keep."""

    verdict: Verdict
    claim: Claim | None = None


def match_figure(row: Said, sentence: str, ground: Ground, beside: Sequence[Said] = ()) -> Match | None:
    """Find what the pages have of a draft's figure; None when they have nothing to compare it with.

    ``sentence`` is the text of the draft's sentence, ``beside`` its other figures: what one of them gives as the page
    does is not what this one was made from.
    """
    like = _like(sentence, ground)
    same = [told for told in ground.figures if _equal(row, told.figure) and _one_thing(row, told, like)]
    if same:
        best = min(same, key=lambda told: _distance(row, told, like))
        return Match(_history(row, standing(best.claim, ground)), best.claim)
    near = [
        told
        for told in ground.figures
        if not any(_equal(other, told.figure) for other in (row, *beside)) and _rival(row, told, like, ground)
    ]
    return _other_value(row, near, like, ground) if near else None


@frozen
class _Like:
    """The sentences of the pages that tell what the draft's sentence tells, and those that share its scene."""

    same: frozenset[str]
    scene: frozenset[str]


def _like(sentence: str, ground: Ground) -> _Like:
    words = content_words(sentence)
    shares = {name: covered(words, theirs) for name, theirs in ground.words.items()}
    return _Like(
        frozenset(n for n, share in shares.items() if share >= _OURS and covered(ground.words[n], words) >= _THEIRS),
        frozenset(n for n, share in shares.items() if share >= _SCENE),
    )


def _linked(told: Told, like: _Like) -> bool:
    return any(mention.sentence in like.same for mention in told.claim.mentions)


def _equal(row: Said, figure: Figure) -> bool:
    value = row.mention.value
    ours = (value["low"], value["high"], value.get("open"), value.get("unit"), _score(value.get("counted")))
    return ours == (figure.low, figure.high, figure.open, figure.unit, _score(figure.counted))


def _score(counted: str | None) -> str | None:
    """Two numbers that are one figure, "3-1": the value has the first only."""
    return counted if counted and not any(c.isalpha() for c in counted) else None


def _one_thing(row: Said, told: Told, like: _Like) -> bool:
    if any(same_subject(row, other) for other in told.figure.said):
        return True
    return _linked(told, like) and _nouns_agree(row, told.figure) and not _acts_differ(row, told.figure)


def _context(row: Said) -> Context:
    return row.mention.context or Context()


def _nouns_agree(row: Said, figure: Figure) -> bool:
    one, two = _context(row).head, figure.head
    if row.mention.value.get("unit") != figure.unit:
        return False
    return one is None or two is None or bool(_score(one) and _score(two)) or covers(one, two) or covers(two, one)


def _acts_differ(row: Said, figure: Figure) -> bool:
    """The pages may tell one figure of a claim in several ways: jobs that are cut, jobs that are affected."""
    ours = _context(row).predicate
    theirs = {figure.predicate, *(_context(other).predicate for other in figure.said)} - {None}
    return ours is not None and bool(theirs) and ours not in theirs


def _distance(row: Said, told: Told, like: _Like) -> tuple[object, ...]:
    claim = told.claim
    return (
        _context(row).predicate != claim.predicate,
        not _linked(told, like),
        not is_live(claim),
        -claim.support.independent.low,
        claim.rank,
    )


def _history(row: Said, found: Verdict) -> Verdict:
    """ "Rose to six from four": a figure that the draft itself gives as the earlier one is not stale."""
    if found.kind == "stale" and "previous" in _context(row).modifiers:
        return Verdict("supported", f"given as the earlier figure; {found.why}", found.claims)
    return found


def _rival(row: Said, told: Told, like: _Like, ground: Ground) -> bool:
    """Whether a claim counts the same thing in the same act, place and time, so that another number is a departure."""
    ours, theirs = _figure(row), told.figure
    if (ours.unit != theirs.unit) or (told.claim.nature == "background" and not _linked(told, like)):
        return False
    if _linked(told, like) and _nouns_agree(row, theirs) and not _acts_differ(row, theirs):
        return True
    kinds = population(ours.head, theirs.head)
    if comparable(ours, theirs):
        return kinds == "same"
    if ours.predicate is not None and theirs.predicate is not None:
        return False
    at_hand = any(mention.sentence in like.scene for mention in told.claim.mentions)
    return ours.head is not None and ours.head == theirs.head and at_hand and not _told_whole(row, told, ground)


def _told_whole(row: Said, told: Told, ground: Ground) -> bool:
    """Two figures for one noun that stand side by side on a page are two things ("two boats", "three boats")."""
    value = row.mention.value
    return any(
        other.figure.head == told.figure.head and (other.figure.low, other.figure.high) == (value["low"], value["high"])
        for other in ground.figures
    )


def _figure(row: Said) -> Figure:
    value, context = row.mention.value, _context(row)
    return Figure(
        low=value["low"],
        high=value["high"],
        open=value.get("open"),
        form=value["form"],
        counted=value.get("counted"),
        head=context.head,
        unit=value.get("unit"),
        predicate=context.predicate,
        said=(row,),
    )


def _other_value(row: Said, near: Sequence[Told], like: _Like, ground: Ground) -> Match:
    """No page has the value: a bound that was changed, a rounder or a finer figure, or another number altogether."""
    ours = _figure(row)
    pool = [told for told in near if is_live(told.claim)] or list(near)
    within = [told for told in pool if contains(ours, told.figure)]
    forms = [told for told in pool if told.figure.form != ours.form]
    same_number = [told for told in forms if _printed(told.figure) == _printed(ours) is not None]
    if same_number and len(within) < 2:
        return _bound(same_number[0], ground)
    retold = [told for told in pool if _linked(told, like) and _renumbered(ours, told.figure)]
    if retold and not same_number:
        return _slip(ours, retold, ground)
    if len(within) > 1 and (shared := _shared(within, ground)) is not None:
        return Match(shared)
    if within:
        best = min(within, key=lambda told: (-told.claim.support.independent.low, told.claim.rank))
        found = standing(best.claim, ground)
        why = f"the pages say {told_by(best.claim, ground)}" if found.kind == "supported" else found.why
        return Match(Verdict(found.kind, why, (best.claim.id,)), best.claim)
    if ours.form == "vague" or not any(is_apart(ours, told.figure) for told in pool):
        return Match(Verdict("no page has it", f"the pages say only {_values(pool, ground)}"))
    return _slip(ours, pool, ground)


def _renumbered(ours: Figure, theirs: Figure) -> bool:
    """In a sentence told again, "up to 603" for "up to 60" is another number, though the one allows the other."""
    open_ended = ours.form in ("at least", "more than", "at most", "less than")
    scores = bool(_score(ours.counted) and _score(theirs.counted))
    return scores or is_apart(ours, theirs) or (open_ended and ours.form == theirs.form)


def _slip(ours: Figure, pool: Sequence[Told], ground: Ground) -> Match:
    claims = tuple(told.claim.id for told in pool)
    number = _score(ours.counted) or interval_text(ours)
    why = f"no page gives {number}; the pages give {_values(pool, ground)}"
    return Match(Verdict("slip", why, claims))


def _shared(within: Sequence[Told], ground: Ground) -> Verdict | None:
    """The floor or ceiling that several sources share, whatever they differ in."""
    claims = tuple(told.claim.id for told in within)
    found = (f for name in claims for f in ground.findings.get(name, ()) if f.kind == "all agree")
    agreed = next((f for f in found if set(f.claims) >= set(claims)), None)
    return Verdict("supported", agreed.text, claims) if agreed is not None else None


def _values(pool: Sequence[Told], ground: Ground) -> str:
    ordered = sorted(pool, key=lambda told: told.claim.rank)
    return "; ".join(told_by(told.claim, ground) for told in ordered[:_NAMED])


def _bound(told: Told, ground: Ground) -> Match:
    why = f"the pages say {told_by(told.claim, ground)}"
    changed = Verdict("bound changed", why, (told.claim.id,))
    return Match(heaviest([changed, standing(told.claim, ground)]), told.claim)


def _printed(figure: Figure) -> float | None:
    """The number as it was printed, whatever the bound made of it; None where there is no single one."""
    low, high, form = figure.low, figure.high, figure.form
    if form == "more than" and low is not None:
        return low if figure.open == "low" else low - 1
    if form == "less than" and high is not None:
        return high if figure.open == "high" else high + 1
    if form == "nearly" and high is not None:
        return high + 1
    if form == "about" and low is not None and high is not None:
        return (low + high) / 2
    if form in ("range", "vague"):
        return None
    return low if low is not None else high
