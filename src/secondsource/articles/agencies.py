"""News agencies by their names: the shipped table, and a user's own rows."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from secondsource.articles.scripts import ATTACHED, has_letters
from secondsource.errors import ReadError
from secondsource.frozen import frozen
from secondsource.tables import parse_table, read_table

__all__ = [
    "Agencies",
    "Agency",
    "AgencyHit",
    "agency_named",
    "find_agencies",
    "initials_of",
    "load_agencies",
    "unlisted_agencies",
]

KINDS = ("agency", "press release", "photo", "unnamed")

_WORD = re.compile(r"\w+")
_SMALL = frozenset(["of", "the", "and", "for", "de", "la", "du", "des", "in", "on"])  # words without an initial


@frozen
class Agency:
    """A house whose copy or pictures outlets print."""

    name: str  # canonical
    kind: str  # agency | press release | photo | unnamed ("Agencies")
    party: str | None  # the state that owns it
    country: str | None


@frozen
class Agencies:
    """The agencies that are known, with look-ups from their names to themselves."""

    rows: tuple[Agency, ...]
    by_word: Mapping[
        str, tuple[tuple[tuple[str, ...], bool, Agency], ...]
    ]  # first word, lower case: (words, exact, agency)
    unspaced: tuple[tuple[str, Agency], ...]


@frozen
class AgencyHit:
    """An agency's name in a text; ``end`` takes in words such as "news agency" that follow it."""

    agency: Agency
    start: int
    end: int


def load_agencies(path: str | Path | None = None) -> Agencies:
    """The shipped table of agencies, with a user's own rows before it.

    A row of the file at ``path`` is tab-separated: name, aliases separated by ``|``, kind (agency, press release,
    photo, unnamed), owner state or ``-``, country or ``-``; all but the name may be left out.
    Raises ReadError for a file that cannot be read or a kind that does not exist.

    >>> find_agencies("told Agence France-Presse", load_agencies())[0].agency.name
    'AFP'
    """
    return _shipped() if path is None else _index(_user_rows(Path(path)) + read_table("agencies.tsv"))


@cache
def _shipped() -> Agencies:
    return _index(read_table("agencies.tsv"))


def _user_rows(path: Path) -> tuple[tuple[str, ...], ...]:
    try:
        rows = parse_table(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise ReadError(
            f"{path.name}: the table of agencies cannot be read ({error}); give a UTF-8 text file"
        ) from error
    for row in rows:
        if len(row) > 2 and row[2] not in KINDS:
            raise ReadError(f"{path.name}: agency {row[0]!r} has kind {row[2]!r}; use one of {', '.join(KINDS)}")
    return rows


def _index(rows: Sequence[tuple[str, ...]]) -> Agencies:
    by_word: dict[str, list[tuple[tuple[str, ...], bool, Agency]]] = {}
    unspaced: list[tuple[str, Agency]] = []
    agencies = []
    for row in rows:
        name, aliases, kind, party, country = (*row, "-", "agency", "-", "-")[:5] if len(row) < 2 else _filled(row)
        agency = Agency(name, kind, _or_none(party), _or_none(country))
        agencies.append(agency)
        for alias in [name, *(part for part in aliases.split("|") if part and part != "-")]:
            _add(alias, agency, by_word, unspaced)
    # The longest name is tried first; of two agencies with one alias, the earlier row (the user's) wins.
    ordered = {word: tuple(sorted(names, key=lambda entry: -len(entry[0]))) for word, names in by_word.items()}
    return Agencies(tuple(agencies), ordered, tuple(unspaced))


def _filled(row: tuple[str, ...]) -> tuple[str, ...]:
    return (row + ("-", "agency", "-", "-")[len(row) - 1 :])[:5]


def _or_none(cell: str) -> str | None:
    return None if cell in ("", "-") else cell


def _add(
    alias: str,
    agency: Agency,
    by_word: dict[str, list[tuple[tuple[str, ...], bool, Agency]]],
    unspaced: list[tuple[str, Agency]],
) -> None:
    if has_letters(alias, ATTACHED):  # looked for as a plain string
        unspaced.append((alias, agency))
        return
    words = tuple(_WORD.findall(alias))
    # "AP" is an agency, "ap" is not; "sda" is, "SDA" only because the table says so.
    exact = len(words) == 1 and (alias.isupper() or (alias.islower() and len(alias) <= 4))
    key = words if exact else tuple(word.casefold() for word in words)
    by_word.setdefault(words[0].casefold(), []).append((key, exact, agency))


def find_agencies(text: str, agencies: Agencies) -> tuple[AgencyHit, ...]:
    """The agencies of the table that a text names, in order of place, without overlaps.

    >>> [hit.agency.name for hit in find_agencies("AFP/Reuters and the Press Trust of India", load_agencies())]
    ['AFP', 'Reuters', 'PTI']
    """
    words = [(match.group(), match.start(), match.end()) for match in _WORD.finditer(text)]
    hits: list[AgencyHit] = []
    i = 0
    while i < len(words):
        found = _match_at(words, i, agencies)
        if found is None:
            i += 1
            continue
        agency, length = found
        length += _suffix_words(words, i + length)
        hits.append(AgencyHit(agency, words[i][1], words[i + length - 1][2]))
        i += length
    if not text.isascii():
        hits += _unspaced_hits(text, agencies)
    return tuple(sorted(hits, key=lambda hit: hit.start))


def _match_at(words: Sequence[tuple[str, int, int]], i: int, agencies: Agencies) -> tuple[Agency, int] | None:
    for key, exact, agency in agencies.by_word.get(words[i][0].casefold(), ()):
        window = tuple(word[0] for word in words[i : i + len(key)])
        folded = tuple(word.casefold() for word in window)
        if window == key or (not exact and folded == key and (window[0][0].isupper() or agency.kind == "unnamed")):
            return agency, len(key)
    return None


def _suffix_words(words: Sequence[tuple[str, int, int]], i: int) -> int:
    """How many of the words from ``i`` only say that the name before is an agency's."""
    tail = [word[0].casefold() for word in words[i : i + 2]]
    if tail in (["news", "agency"], ["press", "agency"], ["news", "agencies"]):
        return 2
    return 1 if tail[:1] in (["agency"], ["newswire"]) else 0


def _unspaced_hits(text: str, agencies: Agencies) -> list[AgencyHit]:
    hits: list[AgencyHit] = []
    for alias, agency in sorted(agencies.unspaced, key=lambda entry: -len(entry[0])):
        at = text.find(alias)
        if at >= 0 and not any(hit.start < at + len(alias) and at < hit.end for hit in hits):
            hits.append(AgencyHit(agency, at, at + len(alias)))
    return hits


def agency_named(name: str, agencies: Agencies) -> str | None:
    """Give the canonical name of the agency that a name as a whole is one of the names of; None if it is none's.

    >>> agency_named("Agence France-Presse", load_agencies()), agency_named("AFP Street Market", load_agencies())
    ('AFP', None)
    """
    hits = [hit for hit in find_agencies(name, agencies) if hit.agency.kind == "agency"]
    whole = len(hits) == 1 and not _WORD.search(
        re.sub(r"(?i:the)\s+$", "", name[: hits[0].start]) + name[hits[0].end :]
    )
    return hits[0].agency.name if whole else None


def initials_of(name: str) -> str:
    """Give the initials of a name's words, small words left out; nothing for a name of fewer than two.

    >>> initials_of("Harbour Press Agency"), initials_of("House of the Sea"), initials_of("Meridian")
    ('HPA', 'HS', '')
    """
    words = [word for word in re.findall(r"\w+", name) if word.casefold() not in _SMALL]
    return "".join(word[0] for word in words).upper() if len(words) > 1 else ""


# Last words of names that only news agencies have.
_ENDINGS = (
    ("news", "agency"), ("press", "agency"), ("wire", "agency"), ("news", "service"), ("wire", "service"),
    ("press", "association"), ("press", "trust"), ("news", "wire"), ("newswire",), ("presswire",), ("presse",),
    ("associated", "press"), ("press", "international"), ("wire",),
)  # fmt: skip


def unlisted_agencies(text: str) -> tuple[AgencyHit, ...]:
    """Names that are an agency's by their last words, as in "Halden News Agency", whether a table has them or not.

    >>> [hit.agency.name for hit in unlisted_agencies("inputs from the Halden News Agency")]
    ['Halden News Agency']
    """
    words = [(match.group(), match.start(), match.end()) for match in _WORD.finditer(text)]
    folded = [word[0].casefold() for word in words]
    hits = []
    for i in range(len(words)):
        for ending in _ENDINGS:
            if tuple(folded[i : i + len(ending)]) == ending and words[i][0][0].isupper():
                hits += _named_before(text, words, i, i + len(ending))
                break
    return tuple(hits)


def _named_before(text: str, words: Sequence[tuple[str, int, int]], ending: int, after: int) -> list[AgencyHit]:
    """The hit whose name runs from the first capitalised word before ``ending``; none if no name stands there."""
    first = ending
    # Four words are enough for every agency's proper name ("Islamic Republic of Orsk" is the longest kind).
    while first > max(0, ending - 4) and words[first - 1][0][0].isupper() and _joined(text, words, first):
        first -= 1
    if first < ending and words[first][0] in ("The", "With", "From", "By", "Source", "In"):
        first += 1
    if first == ending:
        return []
    start, end = words[first][1], words[after - 1][2]
    return [AgencyHit(Agency(text[start:end], "agency", None, None), start, end)]


def _joined(text: str, words: Sequence[tuple[str, int, int]], i: int) -> bool:
    return text[words[i - 1][2] : words[i][1]] in (" ", "-", " & ")
