"""How a claim that a draft repeats stands among the pages: fallen, replaced, disputed, denied, on one source."""

from collections.abc import Sequence

from secondsource.claims.agree import Figure, comparable, population
from secondsource.claims.support import standing_sources
from secondsource.drafts.checked import Verdict, heaviest
from secondsource.drafts.grounds import Ground, Told
from secondsource.drafts.saying import count_words, joined, told_by
from secondsource.drafts.words import content_words, covered
from secondsource.records import Claim, Evidence, Finding, Sentence

__all__ = ["is_apart", "is_live", "replaced_by", "standing"]

_FALLEN = ("withdrawn", "corrected", "on hold")
_OPEN = ("disputed", "two versions", "label disputed")
_THIN = ("one source", "second-hand only", "one side only", "unnamed only", "no source named")
_PRECISION = {"year": 4, "month": 7, "day": 10, "minute": 16, "second": 16}


def is_live(claim: Claim) -> bool:
    """Whether somebody still says it."""
    return any(e.stance == "for" and e.status == "current" for e in claim.evidence)


def standing(claim: Claim, ground: Ground) -> Verdict:
    """Give the heaviest thing to be said of a claim that the draft has as the pages have it."""
    found = [*_fallen(claim, ground), *_replaced(claim, ground), *_open(claim, ground), *_against(claim, ground)]
    return heaviest([*found, *_thin(claim, ground), _supported(claim, ground)])


def _of(claim: Claim, ground: Ground, kinds: Sequence[str]) -> list[Finding]:
    return [found for found in ground.findings.get(claim.id, ()) if found.kind in kinds]


def _fallen(claim: Claim, ground: Ground) -> list[Verdict]:
    """What a notice took back is gone only where nobody else stands for it; what is on hold is said in any case."""
    notices = _of(claim, ground, _FALLEN)
    gone = not is_live(claim)
    made = [Verdict(f.kind, f.text, (claim.id,)) for f in notices if gone or f.kind == "on hold"]
    if not made and gone and any(e.status == "withdrawn" for e in claim.evidence):
        made = [Verdict("withdrawn", "the pages took it back", (claim.id,))]
    return made


def _replaced(claim: Claim, ground: Ground) -> list[Verdict]:
    newer = replaced_by(claim, ground)
    if newer is not None:
        return [Verdict("stale", f"later: {told_by(newer, ground)}", (claim.id,))]
    if not is_live(claim) and any(e.status == "superseded" for e in claim.evidence):
        return [Verdict("stale", "its source has since given another figure", (claim.id,))]
    return []


def replaced_by(claim: Claim, ground: Ground) -> Claim | None:
    """Find the latest claim that takes this one's place: by the dossier's relations, else by its own source's later
    statement of another value."""
    over = {r.b: r.a for r in ground.dossier.relations if r.kind == "updates" and _holds(r.b, ground)}
    newer = claim.id
    seen = {newer}
    while newer in over and over[newer] not in seen:
        newer = over[newer]
        seen.add(newer)
    if newer != claim.id:
        return ground.claims.get(newer)
    own = next((told for told in ground.figures if told.claim.id == claim.id), None)
    later = [t.claim for t in ground.figures if own is not None and _is_later(t, own, ground)]
    return max(later, key=lambda c: (_first_out(c, ground) or "", c.id), default=None)


def _holds(claim_id: str, ground: Ground) -> bool:
    """Whether a claim that was updated is not said again by somebody who stands by it."""
    claim = ground.claims.get(claim_id)
    return claim is not None and (not _named(claim) or not is_live(claim) or claim.support.independent.low < 2)


def _named(claim: Claim) -> list[Evidence]:
    return [e for e in claim.evidence if e.source and e.stance == "for" and e.kind not in ("voice", "none", "media")]


def _is_later(new: Told, old: Told, ground: Ground) -> bool:
    """One source said the one and, in a page that came out later, the other, and both cannot hold at once."""
    shared = {e.source for e in _named(new.claim)} & {e.source for e in _named(old.claim)}
    if not shared or new is old or not is_live(new.claim) or not is_apart(new.figure, old.figure):
        return False
    if not comparable(new.figure, old.figure) or population(new.figure.head, old.figure.head) != "same":
        return False
    ours, theirs = (_first_out(told.claim, ground, shared) for told in (new, old))
    if ours is None or theirs is None:
        return False
    size = min(len(ours), len(theirs))
    return ours[:size] > theirs[:size]


def is_apart(one: Figure, two: Figure) -> bool:
    """Tell whether no value is allowed by both figures."""
    below = one.high is not None and two.low is not None and one.high < two.low
    return below or (two.high is not None and one.low is not None and two.high < one.low)


def _first_out(claim: Claim, ground: Ground, sources: set[str | None] | None = None) -> str | None:
    """When the first page came out in which these sources state a claim."""
    pages = [
        ground.articles[ground.sentences[m.sentence].article].published
        for m in claim.mentions
        if m.sentence in ground.sentences and (sources is None or m.source in sources)
    ]
    return min((str(p.start)[: _PRECISION.get(p.precision, 10)] for p in pages if p.start), default=None)


def _open(claim: Claim, ground: Ground) -> list[Verdict]:
    made = [Verdict(f.kind, f.text, (claim.id,)) for f in _of(claim, ground, _OPEN)]
    for found in _of(claim, ground, ("does not add up",)):
        sums = [ground.claims[name] for name in found.claims if name in ground.claims and ground.claims[name].parts]
        if not any(claim.id in total.parts for total in sums):  # an addend may well be right
            made.append(Verdict(found.kind, found.text, (claim.id,)))
    return made


def _against(claim: Claim, ground: Ground) -> list[Verdict]:
    made = [Verdict(f.kind, f.text, (claim.id,)) for f in _of(claim, ground, ("denied", "not confirmed"))]
    for relation in ground.dossier.relations:
        if relation.kind == "denies" and relation.b == claim.id and relation.a in ground.claims:
            made.append(Verdict("denied", f"denied: {told_by(ground.claims[relation.a], ground)}", (claim.id,)))
    made += [
        Verdict("denied", f"denied by {joined(names)}", (claim.id,))
        for denial in ground.claims.values()
        if any(e.stance == "against" for e in denial.evidence) and _is_denial_of(denial, claim, ground)
        if (names := _deniers(denial, ground))
    ]
    return made


_POINTING = frozenset(("this", "that", "it", "these", "them", "the", "claim", "claims", "allegation", "allegations",
                       "accusation", "accusations", "charge", "charges", "report", "reports"))  # fmt: skip
# A denial repeats what it denies; fewer words in common are those of the scene.
_REPEATED, _LEAST_WORDS = 0.6, 3


def _is_denial_of(denial: Claim, claim: Claim, ground: Ground) -> bool:
    """Whether a denial only points back, "X denied this", at the sentence before, or gives the claim's own words."""
    if denial is claim or claim.kind == "quotation":
        return False
    if set(denial.text.lower().split()) <= _POINTING:
        places = {(s.article, s.n + 1) for s in _sentences(claim, ground)}
        return any((s.article, s.n) in places for s in _sentences(denial, ground))
    words = content_words(claim.text)
    return len(words) >= _LEAST_WORDS and covered(words, content_words(denial.text)) >= _REPEATED


def _sentences(claim: Claim, ground: Ground) -> list[Sentence]:
    return [ground.sentences[m.sentence] for m in claim.mentions if m.sentence in ground.sentences]


def _deniers(denial: Claim, ground: Ground) -> list[str]:
    against = {e.source or "" for e in denial.evidence if e.stance == "against" and e.status == "current"}
    return sorted({ground.sources[name].name for name in against if name in ground.sources})


def _thin(claim: Claim, ground: Ground) -> list[Verdict]:
    """A claim that meets the policy is not thin, whatever it rests on."""
    if claim.answer.met == "yes":
        return []
    made = [Verdict(f.kind, f.text, (claim.id,)) for f in _of(claim, ground, _THIN)]
    kinds = {e.kind for said in standing_sources(claim.evidence).values() for e in said}
    if not made and claim.kind in ("statement", "event") and kinds == {"anonymous"}:
        made = [Verdict("unnamed only", f"nobody is named for it: {told_by(claim, ground)}", (claim.id,))]
    if not made and claim.answer.met == "cannot tell":
        made = [Verdict("one source", count_words(claim, ground), (claim.id,))]
    if not made and claim.answer.met == "no" and is_live(claim):
        kind = "one source" if claim.support.independent.low else "no source named"
        made = [Verdict(kind, count_words(claim, ground), (claim.id,))]
    return made


def _supported(claim: Claim, ground: Ground) -> Verdict:
    if claim.answer.met == "yes":
        return Verdict("supported", claim.answer.why, (claim.id,))
    return Verdict("supported", told_by(claim, ground), (claim.id,))
