"""Who is who over a story's reports: names, acronyms, offices and last names that stand for one source."""

from collections.abc import Iterable, Sequence

from secondsource.claims.organs import organ_at_end
from secondsource.frozen import frozen
from secondsource.mentions.rolewords import has_class
from secondsource.records import Attribution

__all__ = ["Voice", "name_words", "same_sources", "spokesperson"]

_DROPPED = frozenset(
    {
        "the",
        "a",
        "an",
        "mr",
        "mrs",
        "ms",
        "dr",
        "sir",
        "cr",
        "cllr",
        "prof",
        "professor",
        "its",
        "his",
        "her",
        "their",
        "our",
    }
)
_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "de", "la", "du", "des", "del"})
_SPOKES = ("spokesman", "spokeswoman", "spokesperson")


@frozen
class Voice:
    """All attributions of a story that stand for one source."""

    name: str
    role: str | None
    kind: str
    aliases: tuple[str, ...]
    roles: tuple[str, ...]
    members: tuple[int, ...]  # indices into the attributions
    languages: tuple[str, ...] = ("en",)  # of the texts that name the source


@frozen
class _Entry:
    words: tuple[str, ...]
    printed: str
    roles: tuple[str, ...]
    kind: str
    members: tuple[int, ...]
    languages: tuple[str, ...]


def name_words(name: str) -> tuple[str, ...]:
    """Fold a name to the words that identify it: no articles, titles, possessives or punctuation.

    >>> name_words("the Interior Ministry's")
    ('interior', 'ministry')
    """
    words = (_bare(word) for word in name.replace("\u2019", "'").split())
    return tuple(word for word in words if word and word not in _DROPPED)


def spokesperson(role: str | None) -> str | None:
    """Give the name in a role such as "spokesman Tom Rell"; None for any other role."""
    words = (role or "").split()
    named = [w for w in words if w[:1].isupper()]
    return " ".join(named) if words and words[0].lower() in _SPOKES and named else None


def same_sources(attributions: Sequence[Attribution]) -> tuple[Voice, ...]:
    """Group a story's attributions by source: same name, acronym, last name, office or shortened organisation.

    Only a unique match joins; two candidates leave the short form on its own.
    """
    entries = _entries(attributions)
    leader = list(range(len(entries)))
    for _ in range(2):  # "police" is known once "city police" is the Orsk Bay police
        for i, entry in enumerate(entries):
            target = _fuller(i, entries, leader) if entry.kind != "anonymous" and leader[i] == i else None
            if target is not None:
                leader[i] = target
    groups: dict[int, list[_Entry]] = {}
    for i, entry in enumerate(entries):
        groups.setdefault(_lead(i, leader), []).append(entry)
    return tuple(_voice(group) for _, group in sorted(groups.items()))


def _bare(word: str) -> str:
    word = word.strip('.,;:"()[]\u201c\u201d').lower()
    return word.removesuffix("'s").removesuffix("'") if len(word) > 2 else word


def _entries(attributions: Sequence[Attribution]) -> list[_Entry]:
    """One entry a folded name; anonymous voices never share an entry with named ones."""
    rows: dict[tuple[bool, tuple[str, ...]], list[int]] = {}
    for i, attribution in enumerate(attributions):
        anonymous = attribution.kind == "anonymous"
        rows.setdefault((anonymous, name_words(attribution.name) or (attribution.name.lower(),)), []).append(i)
    return [_entry(words, [(i, attributions[i]) for i in members]) for (_, words), members in sorted(rows.items())]


def _entry(words: tuple[str, ...], members: Sequence[tuple[int, Attribution]]) -> _Entry:
    printed = min((a.name for _, a in members), key=lambda name: (name.islower(), _shouted(name), len(name), name))
    roles = tuple(sorted({a.role for _, a in members if a.role}))
    languages = tuple(sorted({a.language for _, a in members}))
    return _Entry(words, printed, roles, _kind(a.kind for _, a in members), tuple(i for i, _ in members), languages)


def _shouted(name: str) -> bool:
    return name.isupper() and len(name) > 6


def _kind(kinds: Iterable[str]) -> str:
    order = ("statement", "measurement", "record", "witness", "voice", "media", "anonymous")
    counts: dict[str, int] = {}
    for kind in kinds:
        counts[kind] = counts.get(kind, 0) + 1
    return min(counts, key=lambda kind: (-counts[kind], order.index(kind) if kind in order else 9))


def _lead(i: int, leader: Sequence[int]) -> int:
    seen = {i}
    while leader[i] != i and leader[i] not in seen:
        i = leader[i]
        seen.add(i)
    return i


def _fuller(i: int, entries: Sequence[_Entry], leader: Sequence[int]) -> int | None:
    """The one entry that gives the full form of entry i, if exactly one does."""
    short = entries[i]
    for shortens in (
        _spoken_by,
        _reordered,
        _initials,
        _last_name,
        _same_person,
        _office_of,
        _shortened,
        _of_the_town,
        _document_of,
        _the_company,
        _called,
        _the_only_house,
        _speaks_for,
        _without_its_kind,
        _first_word_of_company,
    ):
        found = [j for j, full in enumerate(entries) if j != i and full.kind != "anonymous" and shortens(short, full)]
        leads = {_lead(j, leader) for j in found} - {i}
        if len(leads) == 1:
            return leads.pop()
        if found:
            return _nested(found, entries)
    return None


def _spoken_by(short: _Entry, full: _Entry) -> bool:
    """A spokesman who is named alone further down is still the body that he speaks for."""
    named = (spokesperson(role) for role in full.roles)
    return any(name is not None and name_words(name) == short.words for name in named)


def _of_the_town(short: _Entry, full: _Entry) -> bool:
    """The city police and the Orsk Bay police: the town's own, without and with its name."""
    rest = tuple(w for w in short.words if w not in ("city", "town", "local", "district", "municipal", "regional"))
    return len(rest) < len(short.words) and bool(rest) and set(rest) < set(full.words) and rest[-1] == _head(full.words)


def _nested(found: Sequence[int], entries: Sequence[_Entry]) -> int | None:
    """Several full forms are one if the longest contains all the others."""
    longest = max(found, key=lambda j: (len(entries[j].words), entries[j].words))
    inside = all(set(entries[j].words) <= set(entries[longest].words) for j in found)
    return longest if inside else None


def _reordered(short: _Entry, full: _Entry) -> bool:
    """The same words in another order: the Brodia Electoral Commission, the Electoral Commission of Brodia."""
    one, two = set(short.words) - _SMALL, set(full.words) - _SMALL
    return len(one) > 1 and one == two and (len(short.words), short.words) < (len(full.words), full.words)


def _initials(short: _Entry, full: _Entry) -> bool:
    if len(short.words) != 1 or not short.printed.replace("the ", "").isupper() or len(full.words) < 2:
        return False
    letters = "".join(word[0] for word in full.words if word not in _SMALL)
    return short.words[0] == letters or short.words[0] == "".join(word[0] for word in full.words)


def _person(entry: _Entry) -> bool:
    capitals = [w[:1].isupper() for w in entry.printed.split() if w.lower() not in _SMALL]
    house = organ_at_end(entry.words)[0] not in (None, "person")
    return all(capitals) and not entry.printed.isupper() and not house


def _last_name(short: _Entry, full: _Entry) -> bool:
    one = len(short.words) == 1 and short.printed[:1].isupper() and _person(short)
    return one and len(full.words) in (2, 3, 4) and _person(full) and full.words[-1] == short.words[0]


def _same_person(short: _Entry, full: _Entry) -> bool:
    """A middle name or initial more."""
    ends = short.words[0] == full.words[0] and short.words[-1] == full.words[-1]
    return ends and 2 <= len(short.words) < len(full.words) and _person(short) and _person(full)


def _office_of(short: _Entry, full: _Entry) -> bool:
    """An office without a name stands for the one person whose role it is."""
    if not _person(full) or len(full.words) < 2 or short.words == full.words:
        return False
    roles = [set(name_words(role)) for role in full.roles if not spokesperson(role)]
    lower = short.printed.removeprefix("the ").removeprefix("The ")[:1].islower() or bool(
        short.words[-1:] and _is_office(short)
    )
    heads = {_head(words) for role in full.roles if not spokesperson(role) and (words := name_words(role))}
    return lower and any(set(short.words) <= role for role in roles) and short.words[-1] in heads


def _is_office(entry: _Entry) -> bool:
    return entry.words[-1] in {
        "president",
        "minister",
        "mayor",
        "governor",
        "chief",
        "chancellor",
        "premier",
        "executive",
    }


def _shortened(short: _Entry, full: _Entry) -> bool:
    """A longer name of the same organisation: same head, nothing contradicted ("police", "Orsk Bay police")."""
    if not set(short.words) < set(full.words) or _OF_OTHERS & (set(full.words) - set(short.words)):
        return False
    begins = len(short.words) > 1 and short.words == full.words[: len(short.words)]
    return short.words[-1] == _head(full.words) or (begins and not _person(full))


# "The club" is not the supporters' club, "the union" not the students' union of a story about another.
_OF_OTHERS = frozenset(("supporters", "fans", "fan", "supporters'", "fans'", "youth"))
_DOCUMENTS = {
    "court": frozenset({"ruling", "judgment", "judgement", "verdict", "decision", "opinion"}),
    "tribunal": frozenset({"ruling", "judgment", "judgement", "verdict", "decision"}),
    "commission": frozenset({"results", "count", "tally"}),
    "company": frozenset({"filing", "results", "earnings"}),
}


def _document_of(short: _Entry, full: _Entry) -> bool:
    """ "The ruling" speaks for the one court of the story."""
    return len(short.words) == 1 and any(
        short.words[0] in papers and _head(full.words) == body for body, papers in _DOCUMENTS.items()
    )


_HOLDERS = frozenset(("maker", "owner", "operator", "producer", "publisher", "manufacturer"))


def _generic_company(entry: _Entry) -> bool:
    """ "The airline", "the maker of Granny Oake bread": a company without its name."""
    lower = entry.printed.lower() == entry.printed.replace("The ", "the ")
    if entry.words[0] in _HOLDERS:
        return "of" in entry.words
    return lower and len(entry.words) == 1 and has_class(entry.words[0], "company") and entry.words[0] not in _PUBLIC


_PUBLIC = frozenset(("utility", "group", "network", "platform", "chain"))


def _the_company(short: _Entry, full: _Entry) -> bool:
    """A company without its name stands for the story's one company that has one."""
    named = full.printed[:1].isupper() and not full.roles and full.kind not in ("witness", "media")
    return _generic_company(short) and not _generic_company(full) and named and organ_at_end(full.words)[0] == "company"


def _called(short: _Entry, full: _Entry) -> bool:
    """ "The union" is GDV, which the text calls the drivers' union."""
    lower = short.printed.lower() == short.printed.replace("The ", "the ")
    if not lower or len(short.words) != 1 or (_person(full) and len(full.words) > 1 and not full.printed.isupper()):
        return False
    heads = {name_words(role)[-1] for role in full.roles if name_words(role) and not spokesperson(role)}
    return short.words[0] in heads and organ_at_end(short.words)[0] is not None


def _the_only_house(short: _Entry, full: _Entry) -> bool:
    """Where no name says that it is a company, the one house that is no organ of any kind is the one meant."""
    unlisted = organ_at_end(full.words)[0] is None and not full.roles and len(full.words) < 3
    named = full.printed[:1].isupper() and full.kind not in ("witness", "media")
    return _generic_company(short) and not _generic_company(full) and unlisted and named


def _speaks_for(short: _Entry, full: _Entry) -> bool:
    """A spokesman who is named without his house further down is the house."""
    named = [name_words(name) for role in full.roles if (name := spokesperson(role))]
    return any(short.words in (name, name[-1:]) for name in named)


def _without_its_kind(short: _Entry, full: _Entry) -> bool:
    """SeaTrace and the SeaTrace observatory: what kind of body it is, in lower case, is no part of its name."""
    size = len(short.words)
    if full.words[:size] != short.words or size == len(full.words) or not short.printed[:1].isupper():
        return False
    if "'s " in full.printed.replace("\u2019", "'"):
        return False  # Kazakhstan's security services are not all of Kazakhstan
    rest = full.printed.split()[-(len(full.words) - size) :]
    return all(word.islower() for word in rest) and organ_at_end(full.words[size:])[0] is not None


def _first_word_of_company(short: _Entry, full: _Entry) -> bool:
    """Hwaran is Hwaran Display Co., whatever union has the name in its own."""
    plain = all(role.lower() in _SPOKES for role in short.roles)
    one = len(short.words) == 1 and short.printed[:1].isupper() and plain
    return one and len(full.words) > 1 and full.words[0] == short.words[0] and organ_at_end(full.words)[0] == "company"


def _head(words: tuple[str, ...]) -> str:
    before = words[: words.index("of", 1)] if "of" in words[1:] else words
    return before[-1]


def _voice(group: Sequence[_Entry]) -> Voice:
    speaks = {name_words(name) for e in group for role in e.roles if (name := spokesperson(role))}
    best = max(
        group,
        key=lambda e: (
            e.words not in speaks,
            not _generic_company(e),
            _person(e) and len(e.words) > 1,
            len(e.words),
            len(e.members),
            e.printed,
        ),
    )
    printed = {e.printed for e in group} - {best.printed}
    spokes = {name for e in group for role in e.roles if (name := spokesperson(role))}
    roles = tuple(sorted({role for e in group for role in e.roles}))
    members = tuple(sorted(i for e in group for i in e.members))
    own_roles = best.roles or roles
    role = min(own_roles, key=lambda r: (spokesperson(r) is not None, -len(r), r), default=None)
    languages = tuple(sorted({language for e in group for language in e.languages}))
    return Voice(best.printed, role, best.kind, tuple(sorted(printed | spokes)), roles, members, languages)
