"""What a draft says without figure or quotation, against the sentences of the pages that say it in like words."""

from secondsource.drafts.checked import Verdict, heaviest
from secondsource.drafts.draft import Draft
from secondsource.drafts.grounds import Ground
from secondsource.drafts.saying import page_names, told_by
from secondsource.drafts.standing import is_live, standing
from secondsource.drafts.voices import Voices
from secondsource.drafts.words import content_words, covered
from secondsource.records import Attribution, Claim, Sentence

__all__ = ["is_listed", "match_statement", "stated"]

# So much of a statement's telling words stand in the page's sentence when it is the same one told again; where the
# same source is named for both, less is enough.
_SAME, _SAME_SOURCE = 0.6, 0.4
_LEAST_WORDS = 3  # telling words: with fewer anything is like anything
_PLAIN = 0.7  # a sentence that names nobody is listed only where it is plainly a claim of the pages


def stated(draft: Draft) -> tuple[tuple[Sentence, Attribution], ...]:
    """Give the attributed stretches of a draft that hold neither figure nor quotation, the widest of nested ones."""
    taken = [(m.start, m.end) for m in draft.reading.mentions if m.kind in ("figure", "quotation")]
    free = [
        a
        for a in draft.reading.attributions
        if not any(start < a.end and a.start < end for start, end in taken) and len(_words(a, draft)) >= _LEAST_WORDS
    ]
    outer = [a for a in free if not any(b is not a and b.start <= a.start and a.end <= b.end and
                                        (b.end - b.start, -free.index(b)) > (a.end - a.start, -free.index(a))
                                        for b in free)]  # fmt: skip
    homes = ((next((s for s in draft.sentences if s.start <= a.start < s.end), None), a) for a in outer)
    return tuple((home, a) for home, a in homes if home is not None and home.part == "body")


def _words(attribution: Attribution, draft: Draft) -> frozenset[str]:
    return content_words(draft.article.text[attribution.start : attribution.end])


def match_statement(
    text: str, said: Attribution | None, ground: Ground, who: Voices
) -> tuple[Verdict, Claim | None] | None:
    """Find the claim that a statement tells again; None when no sentence of the pages is like it."""
    words = content_words(text)
    ids = who.get((said.source_start, said.start), frozenset()) if said is not None else frozenset()
    if said is not None and said.stance != "for":
        return _stance(said, words, ids, ground)
    if len(words) < _LEAST_WORDS:
        return None
    scored = ((_score(words, claim, said, ids, ground), claim) for claim in ground.claims.values())
    best = max(scored, key=lambda pair: (pair[0], -pair[1].rank), default=None)
    if best is None or best[0] == (False, 0.0):
        return _told_beside(words, said, ids, ground) if said is not None else None
    claim = best[1]
    return heaviest([standing(claim, ground), *_open(said, claim, ground)]), claim


def _stance(
    said: Attribution, words: frozenset[str], ids: frozenset[str], ground: Ground
) -> tuple[Verdict, Claim | None] | None:
    """A denial, or that somebody did not confirm, is told again where the same source says so on a page."""
    own = [
        claim
        for claim in ground.claims.values()
        if any(e.stance == said.stance and e.source in ids for e in claim.evidence)
    ]
    if not own:
        return None
    claim = max(own, key=lambda c: (_share(words, c, ground), -c.rank))
    return Verdict("supported", told_by(claim, ground), (claim.id,)), None


def _share(words: frozenset[str], claim: Claim, ground: Ground) -> float:
    shares = (covered(words, ground.words[m.sentence]) for m in claim.mentions if m.sentence in ground.words)
    return max(shares, default=0.0)


def _score(
    words: frozenset[str], claim: Claim, said: Attribution | None, ids: frozenset[str], ground: Ground
) -> tuple[bool, float]:
    """Whether a claim is the same source's, and how much of a statement its sentences have; (False, 0) for too little.

    A claim that is a figure answers only where its whole sentence fell: that is what a notice takes back.
    """
    if claim.kind == "quotation" or (claim.kind == "figure" and is_live(claim)):
        return False, 0.0
    share = _share(words, claim, ground)
    own = bool(ids & {e.source for e in claim.evidence})
    least = _PLAIN if said is None else _SAME_SOURCE if own else _SAME
    return (own, share) if share >= least else (False, 0.0)


def _told_beside(
    words: frozenset[str], said: Attribution | None, ids: frozenset[str], ground: Ground
) -> tuple[Verdict, Claim | None] | None:
    """What a page tells in the sentence of a figure or quotation has the source of that claim."""
    shares = [(covered(words, theirs), name) for name, theirs in ground.words.items() if name in ground.at]
    alike = sorted((-share, name) for share, name in shares if share >= _SAME)
    for _, name in alike:
        for claim in ground.at[name]:
            if ids & {e.source for e in claim.evidence}:
                pages = (ground.articles[ground.sentences[name].article].name,)
                return Verdict("supported", f"told beside {told_by(claim, ground)}", (claim.id,), pages), None
    return None


def _open(said: Attribution | None, claim: Claim, ground: Ground) -> list[Verdict]:
    """A source that denies or does not confirm is not one that says so."""
    stances = {e.stance for e in claim.evidence}
    if said is None or said.stance != "for" or "for" in stances:
        return []
    kind = "denied" if "against" in stances else "not confirmed"
    return [Verdict(kind, f"the draft has it stated; {told_by(claim, ground)}", (claim.id,), page_names(claim, ground))]


def is_listed(sentence: Sentence, draft: Draft) -> bool:
    """Whether a sentence has neither figure, quotation nor speaker, so that it may still be a claim of the pages."""
    inside = any(
        m.kind in ("figure", "quotation") and sentence.start <= m.start < sentence.end for m in draft.reading.mentions
    )
    spoken = any(a.start < sentence.end and sentence.start < a.end for a in draft.reading.attributions)
    return sentence.part == "body" and not inside and not spoken
