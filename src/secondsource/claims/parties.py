"""Which sources have one interest and one pool of knowledge.

Organs of one executive are one party, a company and its officers are one, a witness is himself; courts, parliaments,
election bodies, measuring institutes and named hospitals are parties of their own even inside a state. What the table
does not know is a party of its own only when its names and roles share nothing with another source, else unknown.
"""

from collections.abc import Mapping, Sequence
from functools import cache

from secondsource.claims.affiliations import affiliation, is_description
from secondsource.claims.aliases import Voice, name_words, spokesperson
from secondsource.claims.houses import house_of
from secondsource.claims.organs import TITLES, generic_words, organ_at_end, organ_states, organs
from secondsource.claims.support import UNKNOWN_PARTY
from secondsource.claims.translations import Body, translated
from secondsource.tables import read_table

__all__ = ["Body", "body_of", "countries", "parties"]

_AUTHORITIES = "authorities"
_SOMEBODYS = frozenset(("its", "his", "her", "their"))


@cache
def countries() -> Mapping[str, str]:
    """Map country names, aliases, demonyms and known cities, lower case, to the country."""
    known: dict[str, str] = {}
    for row in read_table("countries.tsv"):
        for cell in row[:5]:
            for word in cell.split("|"):
                known.setdefault(word.strip().lower(), row[0])
    known.pop("", None)
    return known


def parties(voices: Sequence[Voice]) -> tuple[str, ...]:
    """Name the party of each source; "unknown" where it cannot be told."""
    bodies = [body_of(voice) for voice in voices]
    states = _states(voices, bodies)
    named = [_party(i, voices, bodies, states) for i in range(len(voices))]
    return translated(named, voices, bodies)


def body_of(voice: Voice) -> Body:
    """Find what kind of body speaks, from its name first, then from its role.

    >>> body_of(Voice("Orsk Bay police", None, "statement", (), (), (0,)))
    Body(kind='local', place='orsk bay', key=('orsk', 'bay'), organ='police')
    """
    if voice.kind == "anonymous":
        return Body("unlisted", None, ())
    if (rank := _rank(voice)) is not None:
        text = " ".join(role for role in voice.roles if not spokesperson(role))
        kind = _organ_in_role(text)[0]
        proper = tuple(word for word in _proper(text, "") if word not in _rank_words())
        return Body(kind if kind in ("national", "local") else rank, " ".join(proper) or None, proper)
    if (country := countries().get(" ".join(name_words(voice.name)))) is not None:
        return Body("national", country, ())
    kind, organ = _organ(voice.name)
    text = voice.name
    if kind is None or (kind == "person" and voice.roles):
        spoken = " ".join(role for role in voice.roles if not spokesperson(role))
        role_kind, role_organ = _organ_in_role(spoken)
        if role_kind is not None:
            kind, organ, text = role_kind, role_organ, spoken
    if kind is None and ("'s" in voice.name or "\u2019s" in voice.name):
        kind, organ = _organ_inside(voice.name)
    if kind is None:
        kind = "person" if voice.kind == "witness" else "unlisted"
    return Body(kind, _place(text, organ), _proper(text, organ) or _proper(voice.name, ""), organ)


@cache
def _ranks() -> Mapping[str, str]:
    return {row[0]: row[1] for row in read_table("ranks.tsv")}


@cache
def _rank_words() -> frozenset[str]:
    return frozenset(word for rank in _ranks() for word in rank.split())


def _rank(voice: Voice) -> str | None:
    """Whose executive somebody serves who bears a rank, as his role or before his name."""
    texts = [*(" ".join(name_words(role)) for role in voice.roles), *_opening(voice.name)]
    return next((_ranks()[text] for text in texts if text in _ranks()), None)


def _opening(name: str) -> Sequence[str]:
    words = name_words(name)
    return [" ".join(words[:size]) for size in (3, 2, 1) if len(words) > size]


def _organ(name: str) -> tuple[str | None, str]:
    """The longest table row that the name ends with, or that stands before "of", "in", "for"."""
    words = list(name_words(name))
    for stop in ("of", "in", "for", "at"):
        if stop in words[1:]:
            found = organ_at_end(words[: words.index(stop, 1)])
            if found[0] is not None:
                return found
    return organ_at_end(words)


def _organ_inside(name: str) -> tuple[str | None, str]:
    """The house whose office speaks: "the court's registry", "the hospital's press office"."""
    words = name_words(name)
    found = (organ_at_end(words[:end]) for end in range(1, len(words)))
    return next((organ for organ in found if organ[0] is not None), (None, ""))


def _organ_in_role(role: str) -> tuple[str | None, str]:
    """The first organ named in a role ("Kazakh President", "head of the Orsk Bay fire service")."""
    words = name_words(role)
    best: tuple[str | None, str] = (None, "")
    for end in range(1, len(words) + 1):
        found = organ_at_end(words[:end])
        if found[0] is not None and found[0] != "person":
            best = found if best[0] is None or best[1] in found[1] else best
    return best if best[0] is not None else organ_at_end(words)


def _place(text: str, organ: str) -> str | None:
    if organ in organ_states():
        return organ_states()[organ]
    words = name_words(text)
    for size in (3, 2, 1):
        for start in range(len(words) - size + 1):
            if (country := countries().get(" ".join(words[start : start + size]))) is not None:
                return country
    proper = _proper(text, organ)
    return " ".join(proper) or None


def _proper(text: str, organ: str) -> tuple[str, ...]:
    """The capitalised words that are not the organ itself: what tells one ministry from another."""
    dropped = set(organ.split()) | generic_words()
    first = text.split()[:1]
    kept = [w for w in text.split() if w[:1].isupper()]
    words = tuple(x for w in kept for x in name_words(w) if x not in dropped)
    return tuple(w for w in words if w not in _organ_words()) if first else ()


@cache
def _organ_words() -> frozenset[str]:
    """Words that are an organ by themselves; "city" of "city hall" may be part of a place's name."""
    return frozenset(row for row in organs() if " " not in row) - {
        "city",
        "air",
        "bank",
        "lines",
        "party",
        "league",
        "church",
    }


def _stem(word: str) -> str:
    """Fold a place and the demonym made from it (Veldor, Veldorian; Tarn, Tarnish) by dropping endings."""
    for ending in ("ians", "ian", "ans", "an", "ese", "ish", "is", "i", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return word.rstrip("aeio") if len(word.rstrip("aeio")) >= 3 else word


def _states(voices: Sequence[Voice], bodies: Sequence[Body]) -> Mapping[str, str]:
    """The states whose national organs speak: stem -> printed place."""
    national = [body for body in bodies if body.kind == "national"]
    named = {body.place for body in national if body.place}
    stems = {_stem(place.lower()) for place in named}
    named |= {
        v.name for v, b in zip(voices, bodies, strict=True) if _bare_state(v, b) and _stem(v.name.lower()) in stems
    }
    if national and not named and (home := _home(bodies)) is not None:
        named = {home}
    states: dict[str, str] = {}
    for place in sorted(named, key=lambda p: (len(p), p)):
        states.setdefault(_stem(place.lower()), place)
    return states


def _party(i: int, voices: Sequence[Voice], bodies: Sequence[Body], states: Mapping[str, str]) -> str:
    body = bodies[i]
    if voices[i].kind == "anonymous":
        return UNKNOWN_PARTY
    if voices[i].kind in ("media", "voice"):
        return voices[i].name
    if voices[i].name.split()[:1] and voices[i].name.split()[0].lower() in _SOMEBODYS and not body.key:
        return UNKNOWN_PARTY  # "its board": whose, the name does not say
    if body.kind == "national":
        return _state_party(body, states)
    if body.kind == "local":
        return _local_party(body, bodies, states)
    if body.kind == "municipal":
        return _municipal_party(body, bodies, states)
    if _bare_state(voices[i], body) and _stem(voices[i].name.lower()) in states:
        return _titled(states[_stem(voices[i].name.lower())])
    if body.kind == "un":
        return "United Nations"
    if body.kind == "person":
        return _family(i, voices, bodies) or voices[i].name
    return _organisation_party(i, voices, bodies)


def _state_party(body: Body, states: Mapping[str, str]) -> str:
    if body.place:
        return _titled(states.get(_stem(body.place.lower()), body.place))
    if len(states) > 1:
        return UNKNOWN_PARTY
    return _titled(next(iter(states.values()), _AUTHORITIES))


def _bare_state(voice: Voice, body: Body) -> bool:
    """A name of one word without an office may be a state that no table knows ("Kalvia says")."""
    return body.kind == "unlisted" and not voice.roles and " " not in voice.name


def _home(bodies: Sequence[Body]) -> str | None:
    """The one place of the story's courts, parliaments and hospitals: whose government an unplaced one is."""
    places = {_stem(b.place.lower()): b.place for b in bodies if b.kind == "own" and b.place and b.organ in _OF_A_PLACE}
    return next(iter(places.values())) if len(places) == 1 else None


_OF_A_PLACE = frozenset((
    "court", "supreme court", "high court", "constitutional court", "tribunal", "parliament", "senate", "congress",
    "national assembly", "assembly", "election commission", "electoral commission", "election office", "central bank",
    "hospital", "clinic", "morgue", "university", "ombudsman", "weather service", "medical centre", "medical center",
))  # fmt: skip


def _local_party(body: Body, bodies: Sequence[Body], states: Mapping[str, str]) -> str:
    """A town's organs go with the story's one executive; beside two states only a known country tells whose."""
    national = any(b.kind == "national" for b in bodies)
    if body.place and _stem(body.place.lower()) in states:
        return _titled(states[_stem(body.place.lower())])
    if body.place in countries().values():
        return str(body.place)
    if len(states) == 1:
        return _titled(next(iter(states.values())))
    if len(states) > 1:
        return UNKNOWN_PARTY
    if national:
        return _AUTHORITIES
    places = {b.place for b in bodies if b.kind in ("local", "municipal") and b.place}
    if body.place:
        return _titled(body.place)
    return _titled(next(iter(places))) if len(places) == 1 else _AUTHORITIES if not places else UNKNOWN_PARTY


def _municipal_party(body: Body, bodies: Sequence[Body], states: Mapping[str, str]) -> str:
    """A town is elected by itself: it is no organ of the state, unless both bear one name."""
    if not any(b.kind == "national" for b in bodies):
        return _local_party(body, bodies, states)
    towns = {b.place for b in bodies if b.kind == "municipal" and b.place and _stem(b.place.lower()) not in states}
    if body.place is None or (body.place not in towns and len(towns) == 1):
        return _titled(next(iter(towns))) if len(towns) == 1 else UNKNOWN_PARTY
    return _local_party(body, bodies, states) if body.place not in towns else _titled(body.place)


def _titled(name: str) -> str:
    return name if name != name.lower() or name == _AUTHORITIES else name.title()


def _family(i: int, voices: Sequence[Voice], bodies: Sequence[Body]) -> str | None:
    """People of one last name may be one family; one of them in office leaves the party of the other open."""
    last = name_words(voices[i].name)[-1:]
    kin = [j for j, v in enumerate(voices) if j != i and _is_person(v) and name_words(v.name)[-1:] == last]
    if any(bodies[j].kind in ("national", "local", "municipal", "company") for j in kin):
        return UNKNOWN_PARTY
    return f"family {voices[i].name.split()[-1]}" if kin else None


def _is_person(voice: Voice) -> bool:
    """A first and a last name, and no word of an organisation in it."""
    words = voice.name.split()
    return 1 < len(words) < 5 and all(w[:1].isupper() for w in words) and _organ(voice.name)[0] is None


def _organisation_party(i: int, voices: Sequence[Voice], bodies: Sequence[Body]) -> str:
    """The organisation's own name; an officer goes with the organisation that his role names."""
    if _is_person(voices[i]) and (kin := _family(i, voices, bodies)) is not None:
        return kin
    house = house_of(i, voices, [body.kind for body in bodies])
    if house.of is not None:
        return _organisation_name(voices[house.of], bodies[house.of])
    if house.open:
        return UNKNOWN_PARTY
    if voices[i].role in TITLES:
        return UNKNOWN_PARTY  # a doctor speaks for some house, and the page does not say for which
    if (employer := _employer(i, voices, bodies)) is not None:
        return _organisation_name(voices[employer], bodies[employer])
    if _looks_personal(voices[i]) or is_description(voices[i].name):
        found = affiliation(i, voices)
        if found.of is not None:
            return _organisation_name(voices[found.of], bodies[found.of])
        if found.name is not None:
            return found.name
        if found.open or is_description(voices[i].name):
            return UNKNOWN_PARTY
    if _is_description(voices[i], bodies[i]):
        return _only_one_of_its_kind(i, voices, bodies)
    mine = set(bodies[i].key)
    shared = [j for j in range(len(voices)) if j != i and _rivals(i, j, voices) and _shares(i, j, voices, bodies)]
    if not shared:
        return _organisation_name(voices[i], bodies[i])
    family = [j for j in shared if bodies[j].key and (set(bodies[j].key) <= mine or mine <= set(bodies[j].key))]
    if len(family) == len(shared) and all(bodies[j].kind in (bodies[i].kind, "unlisted", "company") for j in family):
        fullest = max(
            [i, *family],
            key=lambda j: (bodies[j].kind != "unlisted", voices[j].role is None, len(voices[j].name), voices[j].name),
        )
        return _organisation_name(voices[fullest], bodies[fullest])
    return _organisation_name(voices[i], bodies[i]) if bodies[i].kind == "own" else UNKNOWN_PARTY


def _is_description(voice: Voice, body: Body) -> bool:
    """ "The airline", "the English club": a body without its name."""
    name = voice.name.removeprefix("The ").removeprefix("the ")
    telling = [word for word in name_words(name) if word not in countries()]
    lower = [w for w in name.split() if w[:1].islower() or w.lower() in organs()]
    return not set(body.key) - countries().keys() and bool(lower) and len(lower) >= len(telling)


def _employer(i: int, voices: Sequence[Voice], bodies: Sequence[Body]) -> int | None:
    """The one organisation of the story whose whole name stands in the source's role."""
    role = f" {' '.join(name_words(' '.join(voices[i].roles)))} "
    named = [
        j
        for j, voice in enumerate(voices)
        if j != i and bodies[j].kind in ("own", "company", "unlisted") and not _looks_personal(voice)
        and len(name_words(voice.name)) > 1 and f" {' '.join(name_words(voice.name))} " in role
    ]  # fmt: skip
    return named[0] if len(named) == 1 else None


def _only_one_of_its_kind(i: int, voices: Sequence[Voice], bodies: Sequence[Body]) -> str:
    """ "The airline" is the story's one company; "parliament" is itself; of two companies it may be either."""
    bodied = zip(voices, bodies, strict=True)
    others = {
        _organisation_name(v, b) for v, b in bodied if b.kind == bodies[i].kind and b.key and not _looks_personal(v)
    }
    if bodies[i].kind == "company" or voices[i].kind == "record":
        return others.pop() if len(others) == 1 else UNKNOWN_PARTY
    if bodies[i].kind == "unlisted" and any(b.kind == "unlisted" and b.key and j != i for j, b in enumerate(bodies)):
        return UNKNOWN_PARTY  # "a rebel spokesman" may speak for any group that the story names
    words = set(name_words(voices[i].name)) & organs().keys()
    houses = {name for name in others if words & set(name_words(name))}
    if len(houses) > 1:
        return UNKNOWN_PARTY  # one of them, and nobody says which
    return houses.pop() if houses else _organisation_name(voices[i], bodies[i])


def _rivals(i: int, j: int, voices: Sequence[Voice]) -> bool:
    """Whose names are set against each other: a person's role may name an organisation, which stays what it is."""
    if voices[j].kind == "anonymous":
        return False
    return _looks_personal(voices[i]) or not _looks_personal(voices[j])


def _organisation_name(voice: Voice, body: Body) -> str:
    name = voice.name.removeprefix("the ").removeprefix("The ")
    if not (body.kind == "company" and voice.role and body.key):
        return name
    printed = {w: word for word in " ".join(voice.roles).replace("\u2019", "'").split() for w in name_words(word)}
    return " ".join(printed.get(word, word.title()).removesuffix("'s").removesuffix("'") for word in body.key)


def _shares(i: int, j: int, voices: Sequence[Voice], bodies: Sequence[Body]) -> bool:
    if bodies[j].kind in ("national", "local", "municipal") and bodies[i].kind in ("own", "company"):
        return False  # a court or a company of the same town is not the town hall
    mine = {_stem(w) for w in _words_of(voices[i])}
    return bool(mine & {_stem(w) for w in _words_of(voices[j])})


def _words_of(voice: Voice) -> set[str]:
    """Proper words of the name (of an organisation) and of the roles; a person's own name is no bond."""
    texts = [*voice.roles] if _looks_personal(voice) else [voice.name, *voice.roles]
    words = {w for text in texts for w in _proper(text, "")}
    return words | {countries()[w].lower() for w in words if w in countries()}


def _looks_personal(voice: Voice) -> bool:
    return bool(voice.roles) and not spokesperson(voice.role) and _organ(voice.name)[0] is None
