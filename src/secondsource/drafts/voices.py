"""Whom a draft names, and whether the pages give the thing to the same source."""

from collections.abc import Mapping, Sequence

from secondsource.claims.aliases import name_words, same_sources
from secondsource.claims.support import standing_sources
from secondsource.drafts.checked import Verdict
from secondsource.drafts.grounds import Ground
from secondsource.drafts.saying import joined, live_names, page_names
from secondsource.records import Attribution, Claim, Source
from secondsource.text import tokens

__all__ = ["Voices", "changed", "dropped", "is_named", "voices"]

Voices = Mapping[tuple[int, int], frozenset[str]]  # (source_start, start) of a draft's attribution -> ids

_NEWSROOM = "newsroom:"  # before the name of an outlet or agency, which may be cited for what it heard
_ASKED = ("event", "measurement")
_UNATTRIBUTED = ("voice", "none", "media")
_OF_NO_ONE = frozenset(("of", "and", "for", "in", "on", "at", "local", "senior", "former", "chief", "new", "state"))


def voices(attributions: Sequence[Attribution], ground: Ground) -> Voices:
    """Find for each attribution of a draft the sources and newsrooms of the story that it can stand for."""
    known = [*_sources(ground), *_newsrooms(ground)]
    groups = same_sources([*(named for _, named in known), *attributions])
    found: dict[tuple[int, int], set[str]] = {}
    for group in groups:
        ids = {known[i][0] for i in group.members if i < len(known)}
        for i in group.members:
            if i >= len(known):
                attribution = attributions[i - len(known)]
                found.setdefault((attribution.source_start, attribution.start), set()).update(ids)
    return {key: frozenset(ids) for key, ids in found.items()}


def _sources(ground: Ground) -> list[tuple[str, Attribution]]:
    return [
        (source.id, _named(name, source.role, source.kind))
        for source in ground.dossier.sources
        if source.kind not in ("voice", "none")
        for name in (source.name, *source.aliases)
    ]


def _newsrooms(ground: Ground) -> list[tuple[str, Attribution]]:
    names = {article.outlet for article in ground.dossier.articles if article.outlet_known}
    names |= {origin.name for origin in ground.dossier.origins if origin.kind == "agency"}
    names |= {source.name for source in ground.dossier.sources if source.kind == "voice"}
    taken = {source.name for source in ground.dossier.sources if source.kind not in ("voice", "none")}
    return [(_NEWSROOM + name, _named(name, None, "media")) for name in sorted(names - taken)]


def _named(name: str, role: str | None, kind: str) -> Attribution:
    return Attribution(name, role, kind, "unstated", "for", -1, -1, -1, -1, "said")


def changed(said: Attribution, claim: Claim, ground: Ground, who: Voices) -> Verdict | None:
    """Attribution changed: the draft gives the claim to somebody to whom no page gives it."""
    ids = who.get((said.source_start, said.start), frozenset())
    given = {e.source for e in claim.evidence if e.source} | {e.cites for e in claim.evidence if e.cites}
    if ids & (given | _hearers(claim, ground)):
        return None
    sources = [ground.sources[i] for i in sorted(given) if i in ground.sources]
    if _is_own_staff(said) or any(_shortened(said, source) for source in sources):
        return None
    others = {i for i in ids if not i.startswith(_NEWSROOM)}
    if not others and any(_alike(said, source) for source in sources):
        return None
    pages = f"the pages give it to {joined([s.name for s in _spoken(sources)])}" if _spoken(sources) else _nobody(claim)
    return Verdict("attribution changed", f"the draft gives it to “{said.name}”; {pages}", (claim.id,))


def _spoken(sources: Sequence[Source]) -> list[Source]:
    return [source for source in sources if source.kind not in _UNATTRIBUTED]


def _nobody(claim: Claim) -> str:
    outlets = sorted({mention.outlet for mention in claim.mentions})
    return f"{joined(outlets[:3])} {'prints' if len(outlets) == 1 else 'print'} it without a source"


def _hearers(claim: Claim, ground: Ground) -> set[str]:
    """The newsrooms that heard or print it: who cites them names the way by which it came."""
    origins = {origin.id: origin.name for origin in ground.dossier.origins}
    names = {name for e in claim.evidence for name in e.heard_by}
    names |= {m.outlet for m in claim.mentions} | {origins[m.origin] for m in claim.mentions if m.origin in origins}
    names |= {part for m in claim.mentions if m.channel for part in m.channel.split(" / ")}
    return {_NEWSROOM + name for name in names}


def _is_own_staff(said: Attribution) -> bool:
    """The desk's own reporter is a source that no page can have."""
    return said.name.lower().split()[:1] == ["our"] and said.kind == "witness"


def _shortened(said: Attribution, source: Source) -> bool:
    """ "The association" for the Fishers' Association: nothing in the draft's name for it is new."""
    ours = set(name_words(said.name))
    return any(ours and ours <= set(name_words(name)) for name in (source.name, *source.aliases))


def _alike(said: Attribution, source: Source) -> bool:
    """Whether a draft's name for somebody shares a telling word with a source's names, office or party.

    A country that "says" is its government, whoever of it spoke.
    """
    ours = set(name_words(said.name)) - _OF_NO_ONE
    names = (source.name, source.role or "", source.party, *source.aliases)
    theirs = {word for name in names for word in name_words(name)} - _OF_NO_ONE
    return bool(ours & theirs)


def dropped(claim: Claim, ground: Ground) -> Verdict | None:
    """Attribution changed: the draft states in its own words what rests on one source."""
    if claim.nature not in _ASKED or claim.support.independent.low > 1:
        return None
    standing = standing_sources(claim.evidence)
    kinds = {e.kind for said in standing.values() for e in said}
    if not kinds or kinds & set(_UNATTRIBUTED) or len(standing) > 1:
        return None
    why = f"the draft names no source; the pages give it to {joined(live_names(claim, ground))} alone"
    return Verdict("attribution changed", why, (claim.id,), page_names(claim, ground))


def is_named(claim: Claim, text: str, ground: Ground) -> bool:
    """Tell whether a sentence names one of those who say a claim, in full or by a last name."""
    words = {token.folded.removesuffix("'s") for token in tokens(text)}
    standing = (ground.sources[name] for name in standing_sources(claim.evidence) if name in ground.sources)
    names = (name_words(name) for source in standing for name in (source.name, *source.aliases))
    return any(name and (set(name) <= words) for name in names)
