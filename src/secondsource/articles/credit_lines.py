"""One line read as a credit: whose copy or picture it names, and with what share."""

import re
from collections.abc import Sequence
from functools import cache

from secondsource.articles.agencies import Agencies, Agency, AgencyHit, find_agencies, unlisted_agencies
from secondsource.articles.datelines import named_agencies
from secondsource.articles.wordlists import word_set
from secondsource.frozen import frozen
from secondsource.tables import read_table

__all__ = ["CreditLine", "read_credit_line"]


@frozen
class CreditLine:
    """What a credit line says; ``agencies`` is empty when it names only people or other newsrooms."""

    agencies: tuple[Agency, ...]
    kind: str  # text | photo
    role: str  # full | partial
    form: str  # lead | bare | person | sign-off | contributed | copyright | feed | photo


# No credit line seen was longer; a longer line is prose whatever words it holds.
_LONGEST = 45
_WORD = re.compile(r"\w+(?:['’.\-]\w+)*\.?|[&|/,;:@+]|[-–—]")
_ACRONYM = re.compile(r"[A-Z]{3,6}")
_YEAR = re.compile(r"(?:19|20)\d\d")


@cache
def _leads() -> dict[tuple[str, ...], str]:
    return {tuple(row[0].split()): row[1] for row in read_table("credit_leads.tsv")}


def read_credit_line(text: str, agencies: Agencies) -> CreditLine | None:
    """Read a line as a credit; None for a line that is none, or that holds prose beside one.

    >>> from secondsource.articles.agencies import load_agencies
    >>> found = read_credit_line("With reporting from AFP", load_agencies())
    >>> found.agencies[0].name, found.role, found.form
    ('AFP', 'partial', 'lead')
    >>> read_credit_line("The minister told AFP that he would stay.", load_agencies()) is None
    True
    """
    bare = text.strip().strip("()[]*_~-–—‒ .\u2022|")
    words = _WORD.findall(bare)
    if not words or len(words) > _LONGEST:
        return None
    lower = [word.casefold().rstrip(".") if len(word) > 2 else word.casefold() for word in words]
    hits = _hits(bare, agencies)
    several = _slashed(bare, hits, agencies)
    if several is not None:
        return several
    for read in (_photo, _feed, _sign_off, _contributed, _copyright, _lead, _bare):
        found = read(bare, words, lower, hits)
        if found is not None:
            return found
    return None


def _slashed(text: str, hits: Sequence[AgencyHit], agencies: Agencies) -> CreditLine | None:
    """Read "HPA/Reuters": houses in a row, of which the table may lack some."""
    if "/" not in text or "©" in text or len(text) > 60 or not hits or any(hit.agency.kind == "photo" for hit in hits):
        return None
    named = named_agencies(text, agencies)
    return CreditLine(tuple(dict.fromkeys(named)), "text", "partial", "bare") if len(named) > 1 else None


def _hits(text: str, agencies: Agencies) -> tuple[AgencyHit, ...]:
    known = find_agencies(text, agencies)
    longer = [hit for hit in unlisted_agencies(text) if not any(_cover(hit, other) for other in known)]
    kept = [hit for hit in known if not any(_cover(hit, other) for other in longer)]
    return tuple(sorted([*kept, *longer], key=lambda hit: hit.start))


def _cover(a: AgencyHit, b: AgencyHit) -> bool:
    return a.start < b.end and b.start < a.end


def _of_kind(hits: Sequence[AgencyHit], *, photo: bool) -> tuple[Agency, ...]:
    """Give the agencies without repetition, in order; picture houses only where a picture is meant."""
    found = dict.fromkeys(hit.agency for hit in hits if photo or hit.agency.kind != "photo")
    return tuple(found)


def _photo(text: str, words: Sequence[str], lower: Sequence[str], hits: Sequence[AgencyHit]) -> CreditLine | None:
    led = lower[0] in word_set("photo starts") and len(words) <= 25
    marked = any(word in (":", "-", "–", "by", "|", "/", "courtesy", "credit", "via") for word in lower[1:4])
    if led and marked:
        return CreditLine(_of_kind(hits, photo=True), "photo", "full", "photo")
    if not hits or len(words) > 14:
        return None
    if any(_pictured(text, hit) for hit in hits) or any(hit.agency.kind == "photo" for hit in hits):
        left = _left_over(text, hits)
        if all(
            not word[0].islower() or word in word_set("credit connectors") or word in ("via", "file") for word in left
        ):
            return CreditLine(_of_kind(hits, photo=True), "photo", "full", "photo")
    return None


def _pictured(text: str, hit: AgencyHit) -> bool:
    """Tell whether an agency's name stands as under pictures: REUTERS/Jane Doe, Jane Doe/AFP, AP Photo, AFP/File."""
    before, after = text[: hit.start], text[hit.end :]
    if re.match(r"\s?(?:photos?|images?|pictures?|/\s?file|file photo|via getty)\b", after, re.IGNORECASE):
        return True
    name_after = re.match(r"\s?/\s?[^\W\d_]+\.? [^\W\d_]+", after)
    name_before = re.search(r"[^\W\d_]{2,}\.? [^\W\d_]{2,}\s?[/(]\s?$", before)
    copyrighted = re.search(r"(?:copyright|©)\s*$", before, re.IGNORECASE) and re.match(r"\s[^\W\d_]{2,} ", after)
    return bool(name_after or name_before or copyrighted) and not before.casefold().startswith("by ")


def _feed(text: str, words: Sequence[str], lower: Sequence[str], hits: Sequence[AgencyHit]) -> CreditLine | None:
    """Read "This story has been published from a wire agency feed without modifications to the text"."""
    fed = "feed" in lower and any(word in lower for word in ("agency", "syndicated", "wire", "news"))
    said = any(word in lower for word in ("published", "generated", "edited", "auto-generated", "sourced"))
    if not (fed and said and len(words) >= 4):
        return None
    named = _of_kind(hits, photo=False)
    return CreditLine(named or (Agency("Agencies", "unnamed", None, None),), "text", "full", "feed")


def _sign_off(text: str, words: Sequence[str], lower: Sequence[str], hits: Sequence[AgencyHit]) -> CreditLine | None:
    """Read "(Reporting by Ada Maro; Editing by Ben Lind)", the way that Reuters signs."""
    opened = " ".join(lower[:2]) in ("reporting by", "writing by") or lower[:3] == ["additional", "reporting", "by"]
    if not opened or "editing" not in lower:
        return None
    named = _of_kind(hits, photo=False) or (Agency("Reuters", "agency", None, "United Kingdom"),)
    return CreditLine(named, "text", "full", "sign-off")


def _contributed(text: str, words: Sequence[str], lower: Sequence[str], hits: Sequence[AgencyHit]) -> CreditLine | None:
    if "contributed" not in lower:
        return None
    after = lower[lower.index("contributed") + 1 :]
    to_this = after[:2] in (["to", "this"], ["to", "the"]) and any(
        w in ("report", "story", "article") for w in after[2:5]
    )
    if not (to_this or not after or after[0] in ("reporting", "additional", "from")) or lower[0] in ("he", "she", "it"):
        return None
    return CreditLine(_of_kind(hits, photo=False), "text", "partial", "contributed")


def _copyright(text: str, words: Sequence[str], lower: Sequence[str], hits: Sequence[AgencyHit]) -> CreditLine | None:
    opened = text.casefold().startswith(("copyright", "©", "(c)", "c) "))
    if not (opened or "©" in text) or not hits or len(words) > 40:
        return None
    named = _of_kind(hits, photo=False)
    if opened and named and _YEAR.search(text):
        return CreditLine(named, "text", "full", "copyright")
    # Without a year, or behind other words, the sign is that of a picture.
    return CreditLine(_of_kind(hits, photo=True), "photo", "full", "photo") if "©" in text else None


def _lead(text: str, words: Sequence[str], lower: Sequence[str], hits: Sequence[AgencyHit]) -> CreditLine | None:
    length, role = _longest_lead(lower)
    if not role or len(words) > 25:
        return None
    if role == "person" and not hits and _is_located(text, words[length:]):
        return CreditLine((), "text", "full", "person")
    named = _of_kind(hits, photo=False)
    rest = " ".join(words[length:]).strip(" :,-–—")
    left = _left_over(text, hits)[length:] if hits else words[length:]
    if any(
        word[0].islower() and word.casefold() not in word_set("credit connectors") | word_set("staff") | {"with", "on"}
        for word in left
    ):
        return None
    if not named and role != "person":
        named = _unknown_house(rest, strong=length > 1 or ":" in words[length : length + 1])
    if not named:
        signed = role == "person" and left and left[0][0].isupper()
        return CreditLine((), "text", "full", "person") if signed or length > 2 else None
    return CreditLine(named, "text", role if role == "partial" or not hits else _share(text, hits), "lead")


def _is_located(text: str, words: Sequence[str]) -> bool:
    """Tell whether words are a person's name and where the reporter stood: "Ilse Marten at the Tamra crossing"."""
    at = next((i for i, word in enumerate(words[:9]) if word in word_set("byline places")), 0)
    name = [word for word in words[:at] if word not in ("and", "&", ",")]
    named = 2 <= len(name) <= 6 and all(word[0].isupper() and word[1:2] != "" for word in name)
    return named and 1 <= len(words) - at - 1 <= 6 and not text.endswith((".", "!", "?"))


def _longest_lead(lower: Sequence[str]) -> tuple[int, str]:
    leads = _leads()
    for length in range(min(8, len(lower)), 0, -1):
        role = leads.get(tuple(lower[:length]))
        if role is not None:
            return length, role
    return 0, ""


def _unknown_house(rest: str, *, strong: bool) -> tuple[Agency, ...]:
    """Take what a strong lead names for a house even when no table has it: "(Source: HPA)"."""
    if strong and (_ACRONYM.fullmatch(rest) or re.fullmatch(r"[A-Z]{3,6} (?:news )?agency", rest, re.IGNORECASE)):
        return (Agency(rest, "agency", None, None),)
    return ()


def _bare(text: str, words: Sequence[str], lower: Sequence[str], hits: Sequence[AgencyHit]) -> CreditLine | None:
    """Read a line that is only names: "AFP", "Newsroom, agencies", "Jane Doe, Associated Press", "AFP, MANILA"."""
    named = _of_kind(hits, photo=False)
    left = _left_over(text, hits)
    if (
        not named
        or len(left) > 7
        or any(word[0].islower() and word not in word_set("staff") | {"with"} for word in left)
    ):
        return None
    people = [word for word in left if word.casefold() not in word_set("staff") | {"with"}]
    parted = re.search(r"[,|/()–—-]| with | and ", text) is not None
    if people and not parted and len(people) not in (2, 3):
        return None
    if any(word[0].isdigit() for word in people) or (people and ":" in words):
        return None
    return CreditLine(named, "text", _share(text, hits), "bare")


def _left_over(text: str, hits: Sequence[AgencyHit]) -> list[str]:
    """Give the words that are neither an agency's name nor a connector."""
    for hit in reversed(hits):
        text = text[: hit.start] + " " + text[hit.end :]
    return [word for word in _WORD.findall(text) if word.casefold() not in word_set("credit connectors")]


def _share(text: str, hits: Sequence[AgencyHit]) -> str:
    """Tell whether the named houses wrote all of it: one house and no staff beside it, or only a part."""
    named = [hit for hit in hits if hit.agency.kind != "photo"]
    if len({hit.agency.name for hit in named}) > 1:
        return "partial"
    before, after = text[: named[0].start].casefold(), text[named[-1].end :].casefold()
    own_staff = any(word in word_set("staff") for word in _WORD.findall(before))
    joined = re.search(r"(?:\b(?:and|with|und|et|avec)|&|\+)\s*(?:the\s+)?$", before)
    follows = re.match(r"\s*(?:and|with|&|\+)\s", after)
    return "partial" if own_staff or joined or follows else "full"
