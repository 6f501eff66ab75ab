"""One body under its names in two languages: a translation is no second source.

Names of persons are the same in every language; those of bodies are translated. Two bodies of one kind, named in pages
of different languages only, may be one: they are counted as one party, and a body whose kind is not known as none.
"""

from collections.abc import Sequence

from secondsource.claims.aliases import Voice
from secondsource.claims.support import UNKNOWN_PARTY
from secondsource.frozen import frozen

__all__ = ["Body", "translated"]


@frozen
class Body:
    """What a source is: the kind of body, and the place or organisation that its name or role points to."""

    kind: str  # national | local | municipal | own | company | un | person | unlisted
    place: str | None  # canonical country, else the proper words before the organ ("orsk bay")
    key: tuple[str, ...]  # the proper words that tell this body from others
    organ: str = ""  # row of the table that it was found by


def translated(parties: Sequence[str], voices: Sequence[Voice], bodies: Sequence[Body]) -> tuple[str, ...]:
    """Give bodies of one kind from pages of different languages one party; of no known kind, none that can be told."""
    found = list(parties)
    for i, voice in enumerate(voices):
        if voice.languages == ("en",) or not _is_body(voice, bodies[i]):
            continue
        others = [
            j
            for j, other in enumerate(voices)
            if j != i and not set(other.languages) & set(voice.languages) and _is_body(other, bodies[j])
        ]
        if not others:
            continue
        alike = [
            j
            for j in others
            if (bodies[j].kind == bodies[i].kind and _one_organ(bodies[i], bodies[j]))
            or voice.kind == voices[j].kind == "measurement"
        ]
        if bodies[i].kind == "unlisted" or len({parties[j] for j in alike}) > 1:
            found[i] = UNKNOWN_PARTY
        elif alike:
            found[i] = parties[alike[0]]
    return tuple(found)


def _one_organ(a: Body, b: Body) -> bool:
    """The same row of the table, or state and town, where offices are called by many names."""
    return a.organ == b.organ or a.kind in ("national", "local", "municipal")


def _is_body(voice: Voice, body: Body) -> bool:
    """No person, newsroom or unnamed voice."""
    words = voice.name.split()
    personal = body.kind == "person" or (
        voice.role is not None
        and len(words) in (2, 3, 4)
        and words[0][:1].isupper()
        and all(w[:1].isupper() for w in words)
        and not body.organ
    )
    return voice.kind in ("statement", "record", "measurement") and not personal
