"""One line read as a credit: whose copy or picture it names, and with what share."""

import re
from collections.abc import Sequence
from functools import cache

from secondsource.articles.agencies import Agencies, Agency, AgencyHit, find_agencies, unlisted_agencies
from secondsource.articles.calendar_days import is_date_line
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


_WITH = frozenset(["with", "avec", "con", "com", "mit"])
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
    bare = _without_rights(text.strip().strip("()[]（）【】*_~-–—‒ .\u2022|"))
    if not _WORD.search(bare) or len(_WORD.findall(bare)) > _LONGEST:
        return None
    hits = tuple(hit for hit in _hits(bare, agencies) if not _is_surname(bare, hit))
    bare = _undated(bare, hits)
    words = _WORD.findall(bare)
    lower = [word.casefold().rstrip(".") if len(word) > 2 else word.casefold() for word in words]
    found = _fixed(bare, agencies) or _slashed(bare, hits, agencies)
    if found is not None:
        return found
    for read in (_photo, _feed, _sign_off, _contributed, _copyright, _lead, _bare):
        found = read(bare, words, lower, hits)
        if found is not None:
            return found
    return None


@cache
def _phrases() -> tuple[tuple[str, ...], ...]:
    return read_table("credit_phrases.tsv")


def _fixed(text: str, agencies: Agencies) -> CreditLine | None:
    """Read a sentence with which a house closes all its copy."""
    folded = text.casefold()
    house = next((row[1] for row in _phrases() if row[0] in folded), None)
    return None if house is None else CreditLine((find_agencies(house, agencies)[0].agency,), "text", "full", "lead")


def _without_rights(text: str) -> str:
    """Cut words about rights before, and about a first printing behind, that say nothing of whose copy it is."""
    text = re.sub(
        r"^(?:riproduzione riservata|tous droits réservés|todos los derechos reservados)\W+", "", text, flags=re.I
    )
    return re.sub(r",? (?:and )?was (?:first|originally) published\b(?! (?:by|in)\b)[^.]*$", "", text)


def _undated(text: str, hits: Sequence[AgencyHit]) -> str:
    """Cut a date that stands behind a house: "Reuters | May 16, 2023", "AFP, publié le 16 mai 2023"."""
    if hits and any(char.isdigit() for char in text):
        for match in re.finditer(r"\s*[|•·,–—]\s*|\s-\s", text):
            rest = text[match.end() :]
            if match.start() >= hits[-1].end and (is_date_line(rest) or _DATED.fullmatch(rest)):
                return text[: match.start()]
    return text


# A day in the words of any language, as they stand behind a byline.
_DATED = re.compile(r"(?:[^\W\d_]+:?\s){0,3}\d{1,2}\.? (?:de )?[^\W\d_]+\.? (?:de )?(?:19|20)\d\d")


def _is_surname(text: str, hit: AgencyHit) -> bool:
    """Tell whether what looks like an agency's name is a person's: By Anna Ansa, By Tass Reuter."""
    printed = text[hit.start : hit.end]
    if " " in printed or printed.isupper() or printed == "Reuters" or hit.agency.kind == "unnamed":
        return False
    before = re.search(r"([^\W\d_]+) $", text[: hit.start])
    after = re.match(r" ([^\W\d_]+)", text[hit.end :])
    return (before is not None and _is_given(before.group(1))) or (
        after is not None and printed != hit.agency.name and _is_given(after.group(1))
    )


def _is_given(word: str) -> bool:
    """Tell whether a word can be a part of a person's name, none of those that stand beside the names of houses."""
    folded = word.casefold()
    return word[0].isupper() and folded not in word_set("staff") | word_set("credit connectors") | _lead_words()


@cache
def _lead_words() -> frozenset[str]:
    return frozenset(word for lead in _leads() for word in lead)


# What agencies set behind their name: a desk, the writer's initials, the time.
_SLUG = re.compile(r"[A-Z]{1,2}|[a-z]{1,4}|\d{1,2}[:.]?\d{2}\s?(?:hrs?|h|GMT)?")


def _slashed(text: str, hits: Sequence[AgencyHit], agencies: Agencies) -> CreditLine | None:
    """Read "HPA/Reuters": houses in a row, of which the table may lack some; and "APP/fam/12:41", one with its slug."""
    if "/" not in text or "©" in text or len(text) > 60 or not hits or any(hit.agency.kind == "photo" for hit in hits):
        return None
    named: list[Agency] = []
    for i, part in enumerate(text.split("/")):
        shouted = [hit.agency for hit in find_agencies(part.upper(), agencies)] if part.islower() else []
        found = named_agencies(part, agencies) or tuple(shouted)
        if not found and (i == 0 or not _SLUG.fullmatch(part)):
            whole = named_agencies(text, agencies)
            return CreditLine(tuple(dict.fromkeys(whole)), "text", "partial", "bare") if len(whole) > 1 else None
        named += found
    houses = tuple(dict.fromkeys(named))
    return CreditLine(houses, "text", "partial" if len(houses) > 1 else "full", "bare")


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
    if not hits or len(words) > 14 or all(hit.agency.kind == "unnamed" for hit in hits):
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
    if opened and named and not _left_over(text, hits):  # of the text only where no picture can be
        return CreditLine(named, "photo", "full", "copyright")
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
        word[0].islower()
        and "." not in word  # a site
        and word.casefold() not in word_set("credit connectors") | word_set("staff") | _WITH | {"on", "via"}
        for word in left
    ):
        return None
    if not named and any(word in ("agency", "agencies", "wire") for word in lower[:length]):
        named = (Agency("Agencies", "unnamed", None, None),)
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
    if not named or len(left) > 7 or any(word[0].islower() and word not in word_set("staff") | _WITH for word in left):
        return None
    people = [word for word in left if word.casefold() not in word_set("staff") | _WITH]
    parted = re.search(r"[,|/()–—-]| and | in |\b(?:with|avec|con|com|mit)\b", text) is not None
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
    # "Redacción EFE" is the agency's own desk, "Redacción, EFE" the paper's.
    parted = re.search(r"[,/|&+]|\b(?:and|with|und|et|y|avec|con)\b", before) is not None
    own_staff = parted and any(word in word_set("staff") for word in _WORD.findall(before))
    other = re.search(r"[\w-]\.(?:de|at|ch|com|net|org|info)\b|[\u3040-\u9fff]\s*[/／]\s*$", before)
    joined = re.search(r"(?:\b(?:and|with|und|et|avec|con)|&|\+)\s*(?:the\s+)?$", before)
    follows = re.match(r"\s*(?:and|with|&|\+)\s", after)
    return "partial" if own_staff or other or joined or follows else "full"
