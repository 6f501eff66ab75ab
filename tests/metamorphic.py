"""Changes to a set of pages of which the effect on the dossiers is known without knowing the right answer.

A set of pages is a mapping of file name to text. Every change is a pure function of it; what a change must leave
alone, or must do, is said in ``test_metamorphic.py``.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

__all__ = [
    "SHAPES", "AgencyShape", "Credited", "Shape", "add_page", "claim", "counts", "credit_shape", "drop_page",
    "dossiers", "kinds", "rename", "replace_in", "read_folder", "shape", "shift_weeks", "shift_years",
]  # fmt: skip

Pages = Mapping[str, str]
Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Shape:
    """What a change of names, agencies or dates must not move."""

    counts: tuple[tuple[object, ...], ...]
    findings: tuple[tuple[str, int], ...]
    derivations: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class AgencyShape:
    """How an agency is credited: a template for the whole text, one for a part of it.

    ``where``: dateline (before the first words), closing (a line after the body) or box (lines after the body).
    """

    agency: str
    where: str
    full: str
    part: str
    closing: str = ""


# Credit shapes as newsrooms print them; {place}, {PLACE}, {day}, {month}, {mon} are filled in.
SHAPES: tuple[AgencyShape, ...] = (
    AgencyShape("AFP", "box", "AFP\nWritten By", "With reporting from AFP"),
    AgencyShape("AFP", "dateline", "{PLACE} (AFP) - ", "With AFP"),
    AgencyShape("ANSA", "dateline", "(ANSA) - {PLACE}, {day} {month} - ", "With reporting from ANSA"),
    AgencyShape("TASS", "dateline", "{PLACE}, {month} {day}. /TASS/. ", "With reporting from TASS"),
    AgencyShape("EFE", "dateline", "{place}, {day} {mon} (EFE).- ", "With information from EFE"),
    AgencyShape("Xinhua", "dateline", "{PLACE}, {mon}. {day} (Xinhua) -- ", "With reporting from Xinhua"),
    AgencyShape("Yonhap", "dateline", "{PLACE}, {mon}. {day} (Yonhap) -- ", "With reporting from Yonhap"),
    AgencyShape("ANI", "dateline", "{place}, {mon} {day} (ANI): ", "With inputs from ANI"),
    AgencyShape("PTI", "dateline", "{place}, {mon} {day} (PTI) ", "With inputs from PTI"),
    AgencyShape(
        "Reuters",
        "dateline",
        "{PLACE}, {mon} {day} (Reuters) - ",
        "With reporting from Reuters",
        "(Reporting by Ada Moss; editing by Tom Reed)",
    ),
    AgencyShape("AP", "dateline", "{PLACE} (AP) \N{EM DASH} ", "The Associated Press contributed to this report."),
    AgencyShape("The Canadian Press", "closing", "The Canadian Press", "With files from The Canadian Press"),
    AgencyShape("dpa", "closing", "(Quelle: APA/sda/dpa)", "With material from dpa"),
    AgencyShape("Kyodo", "dateline", "{PLACE}, {mon}. {day} (Kyodo) -- ", "With reporting from Kyodo"),
    AgencyShape("Anadolu", "dateline", "{PLACE} (AA) - ", "With reporting from Anadolu"),
    AgencyShape("DPA", "box", "DPA\nWritten By", "With reporting from DPA"),
)


# --- reading and shape ---------------------------------------------------------------------------------------------


def read_folder(folder: Path) -> dict[str, str]:
    """Text of the pages in a folder, by file name, in order of name."""
    files = sorted(f for f in folder.iterdir() if f.suffix in (".html", ".txt"))
    return {f.name: f.read_text(encoding="utf-8") for f in files}


def dossiers(pages: Pages, agencies: Path | None = None) -> list[Json]:
    """Dossiers of a set of pages, in the order that the set has."""
    import secondsource as ss

    types = {".html": "text/html", ".txt": "text/plain"}
    read = [
        ss.read(text.encode("utf-8"), media_type=types[Path(name).suffix], name=name) for name, text in pages.items()
    ]
    table = None if agencies is None else str(agencies)
    return [dict(ss.to_json(dossier)) for dossier in ss.dossier(read, agencies=table)]


def counts(found: Sequence[Json], *, nouns: bool = True) -> Counter[tuple[object, ...]]:
    """How often each figure with its counted noun has which independent count."""
    return Counter(
        (c["value"]["low"], c["value"]["high"], c["value"]["counted"] if nouns else None, *_interval(c))
        for dossier in found
        for c in dossier["claims"]
        if c["value"] is not None
    )


def _interval(claim: Json) -> tuple[int, int]:
    bounds = claim["support"]["independent"]
    return bounds["low"], bounds["high"]


def kinds(found: Sequence[Json]) -> Counter[str]:
    """How often each kind of finding occurs."""
    return Counter(f["kind"] for dossier in found for f in dossier["findings"])


def claim(found: Sequence[Json], value: Sequence[object], counted: str | None = None) -> Json | None:
    """Claim with the value and counted noun that still stands, and of those the one that is made most often."""
    such = [
        c
        for dossier in found
        for c in dossier["claims"]
        if c["value"] is not None
        and [c["value"]["low"], c["value"]["high"]] == list(value)
        and (counted is None or counted in str(c["value"]["counted"]))
    ]
    return max(such, key=lambda c: (c["support"]["independent"]["high"] > 0, len(c["mentions"])), default=None)


def shape(found: Sequence[Json], *, nouns: bool = True) -> Shape:
    """Counts per claim, kinds of findings and derivations."""
    derived = {a["name"]: a["derivation"] for dossier in found for a in dossier["articles"]}
    # Sorted by repr: a bound can be None, which does not compare with a number.
    figures = sorted(((*key, n) for key, n in counts(found, nouns=nouns).items()), key=repr)
    return Shape(tuple(figures), tuple(sorted(kinds(found).items())), tuple(sorted(derived.items())))


# --- names ---------------------------------------------------------------------------------------------------------


def rename(pages: Pages, names: Mapping[str, str]) -> dict[str, str]:
    """Give every person, place and outlet another name, everywhere and at once; capitals keep their form."""
    table = dict(names)
    table |= {old.upper(): new.upper() for old, new in names.items() if len(old) > 3}
    longest_first = sorted(table, key=lambda old: (-len(old), old))
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(re.escape(old) for old in longest_first) + r")(?!\w)")
    return {name: pattern.sub(lambda m: table[m[0]], text) for name, text in pages.items()}


# --- agencies ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Credited:
    """Where a set of pages credits one agency: pages with its whole text, pages with a part, and the words around."""

    agency: str
    full_page: str
    full_credit: str  # the box as printed, removed
    first_words: str
    last_words: str
    part_page: str
    part_credit: str
    place: str
    day: date


def credit_shape(pages: Pages, credited: Credited, to: AgencyShape) -> dict[str, str]:
    """Credit another agency in its own way on both pages; only the credits change."""
    filled = _filled(to.full, credited)
    full = pages[credited.full_page].replace(credited.full_credit, "")
    if to.where == "dateline":
        full = full.replace(credited.first_words, filled + credited.first_words)
    after = to.closing if to.where == "dateline" else filled
    if after:
        at = full.rindex(credited.last_words) + len(credited.last_words)
        full = full[:at] + "\n\n" + after + full[at:]
    part = pages[credited.part_page].replace(credited.part_credit, to.part)
    changed = {credited.full_page: full, credited.part_page: part}
    agency = re.compile(rf"(?<!\w){re.escape(credited.agency)}(?!\w)")
    return {
        name: agency.sub(to.agency, text) if credited.agency != to.agency else text
        for name, text in {**pages, **changed}.items()
    }


def _filled(template: str, credited: Credited) -> str:
    return template.format(
        place=credited.place,
        PLACE=credited.place.upper(),
        day=credited.day.day,
        month=_MONTHS[credited.day.month - 1],
        mon=_MONTHS[credited.day.month - 1][:3],
    )


# --- dates ---------------------------------------------------------------------------------------------------------

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_MONTH = "|".join([*_MONTHS, *(m[:3] + r"\b\.?" for m in _MONTHS)])
_DATE = (
    r"(?P<iso>\b\d{4}-\d\d-\d\d)"
    r"|(?P<packed>\b\d{4}/\d\d/\d\d\b)"
    rf"|\b(?P<day>\d{{1,2}}) (?P<month>{_MONTH})(?: (?P<year>\d{{4}}))?\b"
    rf"|\b(?P<month_us>{_MONTH}) (?P<day_us>\d{{1,2}})\b(?:, (?P<year_us>\d{{4}}))?"
)


def shift_weeks(pages: Pages, weeks: int, year: int) -> dict[str, str]:
    """Move every date with a day by whole weeks; weekdays stay as they are. ``year``: of dates that name none."""

    def moved(match: re.Match[str]) -> str:
        return _reprinted(match, _date_of(match, year) + timedelta(weeks=weeks))

    pattern = re.compile(_DATE)
    return {name: pattern.sub(moved, text) for name, text in pages.items()}


def shift_years(pages: Pages, years: int, day: date) -> dict[str, str]:
    """Move every year, and rename the weekdays as they fall around ``day`` in the new year.

    The set must not reach over the end of a February on which the weekdays would move by another number.
    """
    turn = (day.replace(year=day.year + years).weekday() - day.weekday()) % 7
    turned = {name: _DAYS[(i + turn) % 7] for i, name in enumerate(_DAYS)}
    year = re.compile(r"(?<![\d,.])(?:19|20)\d\d(?!\d|[.,]\d)")
    weekday = re.compile("|".join(_DAYS))
    return {
        name: weekday.sub(lambda m: turned[m[0]], year.sub(lambda m: str(int(m[0]) + years), text))
        for name, text in pages.items()
    }


def _date_of(match: re.Match[str], year: int) -> date:
    for group in ("iso", "packed"):
        if match[group]:
            return date.fromisoformat(match[group].replace("/", "-"))
    month = next(i for i, m in enumerate(_MONTHS, 1) if m[:3] == (match["month"] or match["month_us"])[:3])
    given = match["year"] or match["year_us"]
    return date(int(given) if given else year, month, int(match["day"] or match["day_us"]))


def _reprinted(match: re.Match[str], moved: date) -> str:
    if match["iso"]:
        return moved.isoformat()
    if match["packed"]:
        return moved.isoformat().replace("-", "/")
    month = _as_long(match["month"] or match["month_us"], _MONTHS[moved.month - 1])
    year = f" {moved.year}" if match["year"] else f", {moved.year}" if match["year_us"] else ""
    return f"{moved.day} {month}{year}" if match["day"] else f"{month} {moved.day}{year}"


def _as_long(old: str, new: str) -> str:
    return new if old in _MONTHS else new[:3] + ("." if old.endswith(".") else "")


# --- pages and figures ---------------------------------------------------------------------------------------------


def replace_in(pages: Pages, old: str, new: str, only: Callable[[str], bool] = lambda name: True) -> dict[str, str]:
    """Replace words in the pages whose name fits; raises ValueError when no page has them."""
    if not any(old in text for name, text in pages.items() if only(name)):
        raise ValueError(f"no page has {old!r}; the change would test nothing")
    return {name: text.replace(old, new) if only(name) else text for name, text in pages.items()}


def add_page(pages: Pages, name: str, text: str) -> dict[str, str]:
    """Add a page at the end of the set."""
    return {**pages, name: text}


def drop_page(pages: Pages, name: str) -> dict[str, str]:
    """Leave one page out."""
    return {other: text for other, text in pages.items() if other != name}
