"""Who says what, one claim a line; and what is new or stands on one page only."""

from collections.abc import Mapping, Sequence

from secondsource.frozen import replace
from secondsource.records import Claim, Source
from secondsource.wording.cautions import finding_line
from secondsource.wording.counts import support_words
from secondsource.wording.kinds import NEW, section_of, weight
from secondsource.wording.known import Known, said
from secondsource.wording.lines import Line, cut_off, once
from secondsource.wording.plain import capital, join_words, plural, shortened

__all__ = ["new_lines", "says_lines"]

_CLAIMS = 7
_NEW = 4  # lines of what is new or only on one page
_NEW_LETTERS = 330
_CUTS = 2  # lines of what was left out, before what only one page has
_ONLY = 2  # claims named for each page that alone has them
_LETTERS = 64  # of a claim that is named only


def says_lines(known: Known) -> tuple[Line, ...]:
    """One claim a line, most important first; what people only said and what is long past folds first."""
    ranked = sorted(known.dossier.claims, key=lambda claim: claim.rank)
    main = [claim for claim in ranked if claim.nature not in ("utterance", "opinion", "background")]
    shown = ranked if known.everything else main[:_CLAIMS] if len(main) > _CLAIMS + 1 else main
    introduced: set[str] = set()
    lines = [_claim_line(known, claim, introduced) for claim in shown]
    rest = [claim for claim in ranked if claim not in shown]
    return (*lines, Line("", f"and {_rest_words(rest)}", folded=True)) if rest else tuple(lines)


def _claim_line(known: Known, claim: Claim, introduced: set[str]) -> Line:
    """Say one claim and what it rests on; a source's role is given where the source first appears."""
    rests = support_words(claim, known.dossier, _introduced(known, claim, introduced), known.labels)
    return Line("", capital(said(claim, known.sentences)), (claim.id,), rests=rests)


def _introduced(known: Known, claim: Claim, introduced: set[str]) -> Mapping[str, Source]:
    """Give the sources without the roles that were given before, and note those that are given now."""
    seen = set(introduced)
    introduced |= {evidence.source for evidence in claim.evidence if evidence.source}
    return {name: replace(s, role=None) if name in seen else s for name, s in known.sources.items()}


def _rest_words(rest: Sequence[Claim]) -> str:
    quotations = sum(claim.kind == "quotation" for claim in rest)
    background = sum(claim.nature == "background" and claim.kind != "quotation" for claim in rest)
    told = len(rest) - quotations - background
    parts = [
        plural(told, "more claim") if told else "",
        plural(quotations, "quotation") if quotations else "",
        f"{background} of background" if background else "",
    ]
    return join_words([part for part in parts if part])


def new_lines(known: Known) -> tuple[Line, ...]:
    """What no earlier page had, what copies left out, and what only one page has."""
    found = sorted((f for f in known.dossier.findings if section_of(f.kind) == NEW), key=lambda f: weight(f.kind))
    lines = once(finding_line(known, finding) for finding in found)
    if known.everything:
        return (*lines, *_only(known))
    cuts = [line for line in lines if line.label == "LEFT OUT"][:_CUTS]
    shown = [line for line in lines if line.label != "LEFT OUT" or line in cuts]
    rest = len(lines) - len(shown)
    made = cut_off([*shown, *_only(known)], _NEW, "line", by_label=False, letters=known.room * _NEW_LETTERS)
    if not rest:
        return made
    more = plural(rest, "more page that left sentences out", "more pages that left sentences out")
    if made and made[-1].folded:
        return (*made[:-1], replace(made[-1], text=f"{made[-1].text}, {more}"))
    return (*made, Line("", f"and {more}", folded=True))


def _only(known: Known) -> tuple[Line, ...]:
    """Per page, the claims that no other page has; the page with the weightiest of them first."""
    if len(known.dossier.articles) < 2:
        return ()
    alone: dict[str, list[Claim]] = {}
    for claim in sorted(known.dossier.claims, key=lambda claim: claim.rank):
        pages = {known.sentences[m.sentence].article for m in claim.mentions if m.sentence in known.sentences}
        if len(pages) == 1:
            alone.setdefault(next(iter(pages)), []).append(claim)
    return tuple(_only_line(known, article, claims) for article, claims in alone.items() if article in known.labels)


def _only_line(known: Known, article: str, claims: Sequence[Claim]) -> Line:
    most = len(claims) if known.everything else _ONLY
    words = [capital(said(claim, known.sentences)) for claim in claims[:most]]
    named = "; ".join(dict.fromkeys(words if known.everything else [shortened(word, _LETTERS) for word in words]))
    more = f"; and {len(claims) - most} more" if len(claims) > most else ""
    return Line(f"ONLY IN {known.labels[article]}", f"{named}{more}", tuple(c.id for c in claims), (article,))
