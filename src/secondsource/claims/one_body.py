"""One body under several names: the navy, the Navy Command and the Doruman navy of one state are one source.

Names are joined first by their words alone (``aliases``). Once parties are known, bodies of one party whose names say
nothing else than the same office are one as well; a ministry of health and one of the interior stay two.
"""

from collections.abc import Mapping, Sequence

from secondsource.claims.aliases import Voice, name_words
from secondsource.claims.parties import body_of, countries
from secondsource.claims.support import UNKNOWN_PARTY
from secondsource.frozen import replace

__all__ = ["one_body"]

_SMALL = frozenset(("of", "for", "in", "at", "and", "s"))
# Several words for one organ of a state.
_SAME = {
    "military": "army",
    "armed": "army",
    "forces": "army",
    "troops": "army",
    "cops": "police",
    "officers": "police",
}


def one_body(voices: Sequence[Voice], parties: Sequence[str]) -> tuple[tuple[Voice, ...], tuple[str, ...]]:
    """Join the bodies of one party that are one office; gives the voices that are left and their parties.

    >>> navy = Voice("Orsk navy", None, "statement", (), (), (0,))
    >>> command = Voice("Orsk's Navy Command", None, "statement", (), (), (1,))
    >>> [voice.name for voice in one_body((navy, command), ("Orsk", "Orsk"))[0]]
    ["Orsk's Navy Command"]
    """
    homes: dict[int, int] = {}
    offices = [_office(voice, party) for voice, party in zip(voices, parties, strict=True)]
    for i in sorted(range(len(voices)), key=lambda n: (len(offices[n]), voices[n].name)):
        wider = [
            j
            for j in range(len(voices))
            if j != i and j not in homes and parties[i] == parties[j] and offices[i] and offices[i] <= offices[j]
        ]
        if len(wider) == 1 and homes.get(wider[0]) != i:
            homes[i] = wider[0]
    kept = [n for n in range(len(voices)) if n not in homes]
    made = {n: voices[n] for n in kept}
    for i, j in homes.items():
        made[_root(j, homes)] = _joined(made[_root(j, homes)], voices[i])
    return tuple(made[n] for n in kept), tuple(parties[n] for n in kept)


def _root(n: int, homes: Mapping[int, int]) -> int:
    while n in homes:
        n = homes[n]
    return n


def _office(voice: Voice, party: str) -> frozenset[str]:
    """The words of a body's name that are neither its place nor its party; none of persons and of what is unknown."""
    body = body_of(voice)
    if party == UNKNOWN_PARTY or voice.kind not in ("statement", "measurement") or not body.organ:
        return frozenset()
    if body.kind not in ("national", "local", "municipal") or _has_name(voice, body.organ):
        return frozenset()
    places = {party.lower(), *party.lower().split(), *(body.place or "").lower().split()}
    words = {_SAME.get(word, word) for word in name_words(voice.name)}
    stems = {place.rstrip("aeiou")[:4] for place in places if len(place) > 3}
    return frozenset(w for w in words - _SMALL - places - countries().keys() if w[:4] not in stems)


def _has_name(voice: Voice, organ: str) -> bool:
    """A person in office: what names the organ is his role, not his name."""
    return not set(organ.split()) & set(name_words(voice.name))


def _joined(voice: Voice, other: Voice) -> Voice:
    return replace(
        voice,
        role=voice.role or other.role,
        aliases=tuple(sorted({*voice.aliases, other.name, *other.aliases} - {voice.name})),
        roles=tuple(sorted({*voice.roles, *other.roles})),
        members=tuple(sorted((*voice.members, *other.members))),
        languages=tuple(sorted({*voice.languages, *other.languages})),
    )
