"""Whose officer, judge or author somebody is whose role names no house: the one of the story, or it cannot be told."""

from collections.abc import Sequence

from secondsource.claims.aliases import Voice, name_words
from secondsource.claims.organs import generic_words, organ_at_end
from secondsource.frozen import frozen
from secondsource.mentions.rolewords import has_class

__all__ = ["House", "house_of"]

_OFFICERS = frozenset(("executive", "ceo", "cfo", "coo", "chairman", "chairwoman", "chairperson", "co-founder"))
_HOUSES = frozenset((
    "company", "firm", "bank", "lender", "group", "airline", "carrier", "operator", "club", "retailer", "insurer",
    "maker", "manufacturer", "utility", "carmaker", "managing", "financial", "operating", "finance", "commercial",
    "medical", "sporting", "communications", "press", "technical", "first", "vice",
))  # fmt: skip
_JUDGES = frozenset(("judge", "justice", "magistrate"))
_COURTS = frozenset(("court", "tribunal"))
_RULINGS = frozenset(("ruling", "judgment", "judgement", "verdict", "sentence", "opinion"))
_AUTHORS = frozenset(("author", "authors", "co-author", "co-authors", "editor", "editor-in-chief"))
_PAPERS = frozenset(("study", "paper", "journal", "authors", "article", "research", "retraction", "researchers"))


@frozen
class House:
    """Whose a voice is: the index of another voice, or None where the story has none or several that it may be."""

    of: int | None
    open: bool  # a house is meant, and nobody says which


def house_of(i: int, voices: Sequence[Voice], kinds: Sequence[str]) -> House:
    """Find the house of voice i; ``kinds`` are the kinds of body that the voices are (own, company, unlisted ...).

    >>> bank = Voice("Kestrel Bank", None, "statement", (), (), (0,))
    >>> chief = Voice("Lena Oswald", "Chief Executive", "statement", (), ("Chief Executive",), (1,))
    >>> house_of(1, (bank, chief), ("company", "company"))
    House(of=0, open=True)
    """
    words = set(name_words(" ".join(voices[i].roles)))
    others = [j for j in range(len(voices)) if j != i and voices[j].kind not in ("anonymous", "media", "voice")]
    if _is_bare(voices[i], _JUDGES) or _RULINGS & set(name_words(voices[i].name)):
        return _only([j for j in others if _COURTS & set(_head_words(voices[j]))], kinds)
    if (_AUTHORS & words and kinds[i] != "national") or _is_team(voices[i]) or _releases(i, voices):
        return _paper([j for j in others if _is_paper(voices[j])], voices)
    if (nouns := _of_a_kind(voices[i])) and (named := [j for j in others if _is_of(voices[j], nouns)]):
        return _only(named, kinds)
    if _is_bare(voices[i], _OFFICERS):
        houses = [j for j in others if kinds[j] in ("company", "unlisted") and not _personal(voices[j])]
        named = [j for j in houses if voices[j].name[:1].isupper()]
        firms = [j for j in named if kinds[j] == "company"] or [j for j in named if " " not in voices[j].name]
        return _only(firms or named, kinds)
    return House(None, False)


def _is_team(voice: Voice) -> bool:
    """ "The team", "the researchers": the authors without their names."""
    words = name_words(voice.name)
    return len(words) == 1 and has_class(words[0], "team") and voice.name.split()[0].lower() in ("the", words[0])


def _releases(i: int, voices: Sequence[Voice]) -> bool:
    """A university that prints its own release on a paper speaks for the paper's authors."""
    authors = any(_AUTHORS & set(name_words(" ".join(voice.roles))) for voice in voices)
    return (
        authors and voices[i].kind == "record" and bool({"university", "institute"} & set(name_words(voices[i].name)))
    )


def _paper(found: Sequence[int], voices: Sequence[Voice]) -> House:
    """The story's one paper under all its names; two that bear different names leave it open."""
    named = [j for j in found if any(w[:1].isupper() for w in voices[j].name.split()[1:])]
    if len(named) > 1 or not found:
        return House(None, bool(found))
    return House((named or sorted(found, key=lambda j: voices[j].name))[0], True)


def _only(found: Sequence[int], kinds: Sequence[str]) -> House:
    return House(found[0] if len(found) == 1 else None, bool(found))


_KINDS = frozenset(("union", "federation", "club", "hospital", "association", "league", "charity", "party", "airline"))


def _of_a_kind(voice: Voice) -> frozenset[str]:
    """The kind of house in a role that names none: "union secretary", "hospital director"."""
    if not _personal(voice):
        return frozenset()
    found = frozenset(w for role in voice.roles if role == role.lower() for w in name_words(role)) & _KINDS
    return found if all(role == role.lower() for role in voice.roles) else frozenset()


def _is_of(voice: Voice, nouns: frozenset[str]) -> bool:
    words = {*name_words(voice.name), *(w for role in voice.roles for w in name_words(role))}
    return bool(nouns & words) and not _personal(voice)


def _is_bare(voice: Voice, titles: frozenset[str]) -> bool:
    """A title and no name of a house beside it: "Chief Executive", "the bank's chairman", "Judge"."""
    if not voice.roles or not _personal(voice):
        return False
    words = [word for role in voice.roles for word in name_words(role)]
    return bool(titles & set(words)) and all(
        w in titles or w in _HOUSES or w in generic_words() or w in _AUTHORS for w in words
    )


def _personal(voice: Voice) -> bool:
    words = voice.name.split()
    return bool(voice.roles) and len(words) < 5 and all(w[:1].isupper() for w in words)


def _head_words(voice: Voice) -> tuple[str, ...]:
    words = name_words(voice.name)
    return words[: words.index("of", 1)] if "of" in words[1:] else words[-1:]


def _is_paper(voice: Voice) -> bool:
    """A journal or a study, by its name or by what the text calls it."""
    own = organ_at_end(name_words(voice.name))[1]
    roles = {word for role in voice.roles for word in name_words(role)}
    return (
        own == "journal"
        or bool(_PAPERS & {*name_words(voice.name)[-1:], *name_words(voice.name)[:1]})
        or ("journal" in roles and not _personal(voice))
    )
