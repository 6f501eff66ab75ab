"""What became different between two dossiers of a story, as the rules for alerts know it."""

import re
from collections.abc import Iterator

from secondsource.alerts.pairing import Pairing, page_key, pages_of
from secondsource.frozen import frozen
from secondsource.records import Claim, Dossier, Finding
from secondsource.text import tokens

__all__ = ["Difference", "altered_quotations", "changed_support", "conflicts", "moved_figures", "withdrawals"]

_COUNTED = ("event", "measurement")  # natures for which a second source means something
_NOTICES = ("withdrawn", "corrected", "on hold")
_CONFLICTS = ("disputed", "does not add up", "denied")
# Two quotations of one speaker with so many of their words in common are one that was altered: on pages of one
# address, which print one quotation or the other.
_ALIKE = 0.6


@frozen
class Difference:
    """One thing that is different; ``size`` is by how much a figure moved, ``share`` the same of the old figure."""

    kind: str
    text: str
    before: str | None
    after: str | None
    claims: tuple[Claim, ...]
    pages: tuple[str, ...]
    size: float = 0.0
    share: float = 0.0


def moved_figures(pairing: Pairing) -> Iterator[Difference]:
    """Figures that moved: a source gives another one later, or a page prints another one in the same place."""
    told: set[tuple[str, str]] = set()
    for old, new in [*_updated(pairing), *_replaced(pairing)]:
        key = (_figure(old), _figure(new))
        if key not in told and _figure(old) != _figure(new):
            told.add(key)
            yield _moved(old, new, pairing.after)


def changed_support(pairing: Pairing) -> Iterator[tuple[int, int, Difference]]:
    """Claims with more or fewer independent sources than before: how many they had, how many they have, what to say."""
    for claim in pairing.after.claims:
        was = pairing.was.get(claim.id)
        had, has = was.support.independent.low if was else 0, claim.support.independent.low
        if had != has and claim.nature in _COUNTED and claim.polarity == "asserted":
            named = ", ".join(_names(claim, pairing.after)) or "sources without a name"
            text = f"{claim.text}: {has} independent {'source' if has == 1 else 'sources'}, before {had} ({named})"
            yield had, has, Difference("support", text, str(had), str(has), (claim,), _shown(claim, pairing.after))
    for claim in pairing.gone:
        if claim.nature in _COUNTED and claim.support.independent.low:
            had = claim.support.independent.low
            text = f"{claim.text}: no page says so any more, before {had} independent"
            yield had, 0, Difference("support", text, str(had), "0", (claim,), _shown(claim, pairing.before))


def conflicts(pairing: Pairing) -> Iterator[Difference]:
    """What cannot both hold and was not known before: disputes, sums that do not add up, denials."""
    known = {_finding_key(finding, pairing.before) for finding in pairing.before.findings}
    for finding in pairing.after.findings:
        if finding.kind in _CONFLICTS and _finding_key(finding, pairing.after) not in known:
            yield _found("conflict", finding, pairing.after)


def withdrawals(pairing: Pairing) -> Iterator[Difference]:
    """Notices that were not there before: withdrawn, corrected, on hold."""
    known = {(finding.kind, finding.sentences[:1]) for finding in pairing.before.findings}
    for finding in pairing.after.findings:
        if finding.kind in _NOTICES and (finding.kind, finding.sentences[:1]) not in known:
            yield _found("withdrawal", finding, pairing.after)


def altered_quotations(pairing: Pairing) -> Iterator[Difference]:
    """Quotations that a copy prints in other words, or that a page prints in other words than before."""
    known = {_quoted(finding) for finding in pairing.before.findings}
    for finding in pairing.after.findings:
        if finding.kind == "quotation changed" and _quoted(finding) not in known:
            yield _found("quotation altered", finding, pairing.after)
    for old in (claim for claim in pairing.gone if claim.kind == "quotation"):
        new = next((claim for claim in pairing.new if _is_rewording(old, claim, pairing)), None)
        if new is not None:
            pages = _shown(new, pairing.after)
            text = f"{', '.join(pages)}: “{_words(old, pairing.before)}” is now “{_words(new, pairing.after)}”"
            yield Difference(
                "quotation altered", text, _words(old, pairing.before), _words(new, pairing.after), (new,), pages
            )


def _updated(pairing: Pairing) -> Iterator[tuple[Claim, Claim]]:
    """Pairs in which the later dossier itself says that one figure came after the other.

    Of 3, 8 and now 7 only the last step is told; and two figures that were both known are no news, unless somebody
    new gives the later one.
    """
    known = {(_figure(old), _figure(new)) for old, new in _updates(pairing.before)}
    steps = {(_figure(old), _figure(new)) for old, new in _updates(pairing.after)}
    for old, new in _updates(pairing.after):
        one, two = _figure(old), _figure(new)
        between = any((one, step) in known and (step, two) in steps for _, step in known)
        if (one, two) not in known and not between and _is_said_anew(pairing, new):
            yield old, new


def _is_said_anew(pairing: Pairing, claim: Claim) -> bool:
    """Tell whether a claim is new, or somebody states it who did not before."""
    was = pairing.was.get(claim.id)
    return was is None or bool(_voices(claim, pairing.after) - _voices(was, pairing.before))


def _voices(claim: Claim, dossier: Dossier) -> set[str]:
    """Give who states a claim: names of sources, since their ids follow the pages, and outlets."""
    names = {source.id: source.name for source in dossier.sources}
    stated = {names[mention.source] for mention in claim.mentions if mention.source in names}
    return stated | {mention.outlet for mention in claim.mentions}


def _updates(dossier: Dossier) -> Iterator[tuple[Claim, Claim]]:
    claims = {claim.id: claim for claim in dossier.claims}
    for relation in dossier.relations:
        if relation.kind == "updates" and relation.a in claims and relation.b in claims:
            yield claims[relation.b], claims[relation.a]


def _replaced(pairing: Pairing) -> Iterator[tuple[Claim, Claim]]:
    """Pairs in which a page that printed one figure prints another of the same thing, and not the old one any more."""
    for new in (claim for claim in pairing.after.claims if claim.kind == "figure"):
        pages = {page_key(article) for article in pages_of(new, pairing.after)}
        for old in pairing.before.claims:
            if not _is_same_thing(old, new) or _figure(old) == _figure(new):
                continue
            left = {page_key(article) for article in pages_of(old, pairing.before)} & pages
            came = left - _pages_with(pairing.before, new)
            if came - _pages_with(pairing.after, old):
                yield old, new


def _pages_with(dossier: Dossier, claim: Claim) -> set[tuple[str, str]]:
    """Give the pages of a dossier that print a figure of the same thing and size."""
    alike = (c for c in dossier.claims if _is_same_thing(c, claim) and _figure(c) == _figure(claim))
    return {page_key(article) for found in alike for article in pages_of(found, dossier)}


def _is_same_thing(a: Claim, b: Claim) -> bool:
    if a.value is None or b.value is None or a.polarity != b.polarity or "sum" in (a.value.role, b.value.role):
        return False
    counted = (a.value.counted or "").split()[-1:] == (b.value.counted or "").split()[-1:]
    return a.predicate == b.predicate and a.predicate is not None and counted and a.value.unit == b.value.unit


def _figure(claim: Claim) -> str:
    """Give a figure as it is said in an alert.

    A bound that is open is said as such: "at least 5", "at most 9", "5 to 9".
    """
    value = claim.value
    if value is None:
        return claim.text
    low, high = (None if end is None else f"{end:,}" for end in (value.low, value.high))
    if low == high and low is not None:
        return low
    words = f"at least {low}" if high is None else f"at most {high}" if low is None else f"{low} to {high}"
    return value.form if low is None and high is None else words


def _moved(old: Claim, new: Claim, after: Dossier) -> Difference:
    was, now = _middle(old), _middle(new)
    size = now - was if was is not None and now is not None else 0.0
    share = abs(size) / abs(was) if was else float(size != 0)
    pages = _shown(new, after)
    text = f"{new.text}: {_figure(old)} became {_figure(new)}"
    return Difference("figure moved", text, _figure(old), _figure(new), (new,), pages, size, share)


def _middle(claim: Claim) -> float | None:
    """Give one number to measure a move by; it is never shown."""
    ends = [end for end in (claim.value.low, claim.value.high) if end is not None] if claim.value else []
    return sum(ends) / len(ends) if ends else None


def _finding_key(finding: Finding, dossier: Dossier) -> tuple[object, ...]:
    """Name a finding by what its claims say, since ids follow wordings."""
    claims = {claim.id: claim for claim in dossier.claims}
    said = sorted(
        _figure(claims[i]) if claims[i].kind == "figure" else claims[i].text for i in finding.claims if i in claims
    )
    return (finding.kind, *said) if said else (finding.kind, finding.text)


def _found(kind: str, finding: Finding, dossier: Dossier) -> Difference:
    claims = tuple(claim for claim in dossier.claims if claim.id in finding.claims)
    pages = tuple(article.url or article.name for article in dossier.articles if article.id in finding.articles)
    text = f"{finding.kind}: {finding.text}" if not finding.text.startswith(finding.kind) else finding.text
    return Difference(kind, _without_witnesses(text, dossier), None, None, claims, pages)


def _quoted(finding: Finding) -> tuple[str, ...]:
    """Name a changed quotation by its wordings: more pages that print them are nothing new."""
    if finding.kind != "quotation changed":
        return ()
    wordings = (tokens(words) for words in re.findall("“([^”]*)”", finding.text))
    return tuple(sorted({" ".join(token.folded for token in words) for words in wordings}))


def _is_rewording(old: Claim, new: Claim, pairing: Pairing) -> bool:
    if new.kind != "quotation":
        return False
    before = {page_key(article) for article in pages_of(old, pairing.before)}
    if not before & {page_key(article) for article in pages_of(new, pairing.after)}:
        return False
    one, two = ({token.folded for token in tokens(claim.text)} for claim in (old, new))
    return len(one & two) >= _ALIKE * max(len(one), len(two), 1)


def _words(claim: Claim, dossier: Dossier) -> str:
    """Give the words of a quotation; those of a private witness stay in the dossier."""
    kinds = {source.kind for source in dossier.sources if source.id in {m.source for m in claim.mentions}}
    return "words of a witness" if "witness" in kinds else claim.text.strip('"“” ')


def _names(claim: Claim, dossier: Dossier) -> tuple[str, ...]:
    """Give the sources that a claim counts on; a private witness is not named."""
    return tuple(
        "a witness" if source.kind == "witness" else source.name
        for source in dossier.sources
        if source.id in claim.support.witnesses
    )


def _without_witnesses(text: str, dossier: Dossier) -> str:
    for source in sorted(dossier.sources, key=lambda source: -len(source.name)):
        if source.kind == "witness" and len(source.name) > 3:
            text = text.replace(source.name, "a witness")
    return text


def _shown(claim: Claim, dossier: Dossier) -> tuple[str, ...]:
    return tuple(article.url or article.name for article in pages_of(claim, dossier))
