"""The credits of a page, collected before anything is cleaned away: who is named, for what share, and where."""

import re
from collections.abc import Sequence

from secondsource.articles.agencies import Agencies, Agency, AgencyHit, find_agencies, initials_of
from secondsource.articles.credit_lines import CreditLine, read_credit_line
from secondsource.articles.cues import read_cue
from secondsource.articles.datelines import Dateline, named_agencies, read_dateline
from secondsource.articles.labels import Labelled
from secondsource.articles.wordlists import word_set
from secondsource.frozen import frozen, replace
from secondsource.records import Credit

__all__ = [
    "Credits",
    "agency_of",
    "authors_of",
    "channel_credits",
    "closing_credit",
    "collect_credits",
    "credits_of",
    "in_own_name",
    "inner_credits",
    "pictured",
    "settle_shares",
    "stated_credits",
]

# Lines between the report's end and a closing credit: share buttons, a rule, a picture credit.
_CLOSING_REACH = 8
_BOX = frozenset(
    ["written by", "about the author", "about the authors", "author", "authors", "about author", "posted by", "byline"]
)


@frozen
class Credits:
    """What the credit lines of a page say."""

    credits: tuple[Credit, ...]  # in order of place
    byline: str | None
    lines: frozenset[int]  # the lines that were taken for credits
    dateline: Dateline | None


def collect_credits(labelled: Labelled, agencies: Agencies) -> Credits:
    """Collect the credits of a page's lines, and the dateline of its report.

    Lines that only look like a credit, such as an agency's name in a menu or footer, are left out.
    """
    body = [i for i, label in enumerate(labelled.labels) if label == "body"]
    if not body:
        return Credits((), None, frozenset(), None)
    top = labelled.labels.index("headline") if "headline" in labelled.labels else max(0, body[0] - 6)
    found: list[Credit] = []
    taken: set[int] = set()
    bylines: list[str] = []
    dateline = _dateline(labelled, body, agencies)
    for i, line in enumerate(labelled.credits):
        where = None if line is None else _where(i, labelled, top, body)
        if line is None or where is None:
            found += _caption_credits(i, labelled, agencies, top, body)
        else:
            taken.update(_box(i, labelled) if where == "author box" else [i])
            text = (
                " / ".join(labelled.lines[j].text for j in _box(i, labelled))
                if where == "author box"
                else labelled.lines[i].text
            )
            found += credits_of(replace(line, kind="photo" if where == "paragraph" else "text"), where, text)
            bylines += [labelled.lines[i].text] if where in ("byline", "author box") and line.kind == "text" else []
        if dateline is not None and i == dateline[0]:
            found += _dateline_credits(dateline[1])
    read = dateline[1] if dateline is not None else None
    return Credits(tuple(found), ", ".join(map(_bare_byline, dict.fromkeys(bylines))) or None, frozenset(taken), read)


def _where(i: int, labelled: Labelled, top: int, body: Sequence[int]) -> str | None:
    """Tell where on the page a credit line stands; None where it is no credit of this report."""
    line = labelled.credits[i]
    if line is None or labelled.labels[i] not in ("credit", "caption"):
        return None
    if i < body[0]:
        if i < top - 1 or (i < top and line.form == "bare"):
            return None
        if line.kind == "photo":
            return "paragraph"
        return "byline" if line.form in ("bare", "person", "lead") else "opening line"
    if i < body[-1]:
        return "paragraph" if line.kind == "photo" or line.form in ("bare", "person") else "closing line"
    if _after_end(i, labelled, body[-1]):
        return None
    if line.kind == "photo" and line.form != "copyright":
        return "paragraph"
    return "author box" if len(_box(i, labelled)) > 1 else "closing line"


def _after_end(i: int, labelled: Labelled, last: int) -> bool:
    """Tell whether an end mark, or too much else, stands between the report and line ``i``."""
    between = 0
    for j in range(last + 1, i):
        cue = read_cue(labelled.lines[j].text) if labelled.labels[j] != "duplicate" else None
        between += labelled.labels[j] != "duplicate"
        if between > _CLOSING_REACH or (cue is not None and cue.what == "end" and cue.phrase not in _BOX):
            return True
    return False


def _box(i: int, labelled: Labelled) -> tuple[int, ...]:
    """Give the lines of the author box that a name stands in: the name and "Written By" beside it."""
    near = [j for j in (i - 1, i + 1) if 0 <= j < len(labelled.lines)]
    marks = [j for j in near if labelled.lines[j].text.casefold().strip(" :") in _BOX]
    return tuple(sorted([i, *marks[:1]]))


def _bare_byline(text: str) -> str:
    return re.sub(
        r"^(?:by|written by|author|reported by|posted by|published by|story by)\s*:?\s+", "", text, flags=re.IGNORECASE
    )


def credits_of(line: CreditLine, where: str, text: str) -> list[Credit]:
    """Make the credits that one credit line gives."""
    found = []
    for agency in line.agencies:
        kind = "press release" if agency.kind == "press release" else line.kind
        found.append(Credit(agency.name, kind, line.role if kind != "photo" else "full", where, text))
    return found


def _dateline(labelled: Labelled, body: Sequence[int], agencies: Agencies) -> tuple[int, Dateline] | None:
    """Find the dateline at the head of one of the first three paragraphs; one with an agency is preferred."""
    read = [(i, read_dateline(labelled.lines[i].text, agencies)) for i in body[:3]]
    found = [(i, line) for i, line in read if line is not None]
    named = [entry for entry in found if entry[1].agencies]
    return next(iter(named or found), None)


def _dateline_credits(dateline: Dateline) -> list[Credit]:
    role = "full" if len(dateline.agencies) == 1 else "partial"
    kinds = {"press release": "press release"}
    return [
        Credit(agency.name, kinds.get(agency.kind, "text"), role, "dateline", dateline.text)
        for agency in dateline.agencies
    ]


def _caption_credits(i: int, labelled: Labelled, agencies: Agencies, top: int, body: Sequence[int]) -> list[Credit]:
    if labelled.labels[i] != "caption" or i < top - 3 or _after_end(i, labelled, body[-1]):
        return []
    text = labelled.lines[i].text
    tail = text[-90:]
    named: dict[str, Agency] = {hit.agency.name: hit.agency for hit in find_agencies(tail, agencies)}
    return [Credit(name, "photo", "full", "paragraph", tail if len(text) > 90 else text) for name in named]


def closing_credit(paragraph: str, agencies: Agencies) -> tuple[int, CreditLine] | None:
    """Find a credit that closes a paragraph on the same line: "... he said. (With inputs from PTI)", "... - AFP".

    Gives the place where the credit begins, and what it says.

    >>> from secondsource.articles.agencies import load_agencies
    >>> closing_credit("The road is shut. (Source: HPA)", load_agencies())[0]
    17
    """
    for match in _closings(paragraph):
        line = read_credit_line(paragraph[match.start() :].strip().removeprefix("Enditem"), agencies)
        if line is not None and line.kind == "text" and (line.agencies or line.form == "sign-off"):
            return match.start(), line
    return None


def inner_credits(paragraphs: Sequence[str], agencies: Agencies) -> tuple[Credit, ...]:
    """Find the credits that close a paragraph within the report: they name whose that paragraph is.

    >>> from secondsource.articles.agencies import load_agencies
    >>> [(c.agency, c.role) for c in inner_credits(["A road was shut. (AFP)", "It is open."], load_agencies())]
    [('AFP', 'partial')]
    """
    found = []
    for paragraph in paragraphs[:-1]:
        closing = closing_credit(paragraph, agencies)
        if closing is not None:
            text = paragraph[closing[0] :].strip()
            found += [replace(c, role="partial") for c in credits_of(closing[1], "paragraph", text)]
    return tuple(found)


def _closings(paragraph: str) -> list[re.Match[str]]:
    start = max(0, len(paragraph) - 300)
    bracket = re.compile(r"(?<=[.!?\"”’)])\s*(?:Enditem\s*|Item ends\s*)?\([^()]{2,250}\)\s*\.?\s*$").search(
        paragraph, start
    )
    dashed = re.compile(r"(?<=[.!?\"”’)])\s*(?:[-–—/]|--)\s?[A-Z][\w. /&-]{1,40}$").search(paragraph, start)
    signed = re.compile(
        r"(?<=[.!?\"”’)])\s*\(?(?:Reporting|Writing|Additional reporting) by\b[^.]{3,250}\.?\s*$"
    ).search(paragraph, start)
    bare = re.compile(r"(?<=[.!?\"”’])\s+[A-Z]{2,8}\s*$").search(paragraph, start)
    slashed = re.compile(r"(?<=[.!?\"”’)])\s*/+[A-Z][A-Za-z]{1,20}/*\s*$").search(paragraph, start)
    return [match for match in (bracket, signed, dashed, slashed, bare) if match is not None]


def channel_credits(paragraphs: Sequence[str], agencies: Agencies) -> tuple[Credit, ...]:
    """Find where a report's own words say that an agency heard or passed something on: "told AFP". Never a text credit.

    >>> from secondsource.articles.agencies import load_agencies
    >>> [(c.agency, c.kind, c.text) for c in channel_credits(["The mayor told AFP he would stay."], load_agencies())]
    [('AFP', 'channel', 'told AFP')]
    """
    found = []
    for paragraph in paragraphs:
        for hit in find_agencies(paragraph, agencies):
            text = _channel_words(paragraph, hit)
            if text is not None:
                found.append(Credit(hit.agency.name, "channel", "mention", "paragraph", text))
    return tuple(dict.fromkeys(found))


def _channel_words(paragraph: str, hit: AgencyHit) -> str | None:
    if hit.agency.kind not in ("agency", "unnamed"):
        return None
    printed = paragraph[hit.start : hit.end]
    before = list(re.finditer(r"[\w']+", paragraph[max(0, hit.start - 60) : hit.start]))[-4:]
    told = next((word for word in reversed(before) if word.group().casefold() in word_set("told")), None)
    if (
        hit.agency.name in word_set("agencies named as words")
        and "agency" not in (printed + paragraph[max(0, hit.start - 20) : hit.start]).casefold()
    ):
        return None
    if told is not None:
        return paragraph[max(0, hit.start - 60) + told.start() : hit.end]
    after = re.match(r"(?:'s|’s)?,?\s+(?:has\s+|have\s+|had\s+)?(\w+)", paragraph[hit.end :])
    if after is not None and after.group(1).casefold() in word_set("reported"):
        return paragraph[hit.start : hit.end + after.end()]
    return None


def stated_credits(given_agency: object, given_byline: object, agencies: Agencies) -> tuple[Credit, ...]:
    """Read the credits that a page's metadata state: its agency field, and agencies among its authors."""
    found: list[Credit] = []
    if isinstance(given_agency, str) and given_agency.strip():
        hits = find_agencies(given_agency, agencies)
        names = [hit.agency.name for hit in hits] or [given_agency.strip()]
        role = "full" if len(names) == 1 else "partial"
        found += [Credit(name, "text", role, "metadata", given_agency.strip()) for name in names]
    for author in authors_of(given_byline):
        line = read_credit_line(author if author.casefold().startswith("by ") else f"By {author}", agencies)
        if line is not None and line.agencies:
            found += credits_of(replace(line, kind="text"), "metadata", author)
    return tuple(dict.fromkeys(found))


def pictured(stated: object, agencies: Agencies) -> tuple[Credit, ...]:
    """Read whose picture a page's metadata say it prints: known agencies, or an acronym behind a slash.

    >>> from secondsource.articles.agencies import load_agencies
    >>> [(c.agency, c.kind) for c in pictured("Jan Brekk/AFP", load_agencies())]
    [('AFP', 'photo')]
    """
    if not isinstance(stated, str):
        return ()
    houses = [house for part in stated.split("/") for house in named_agencies(part, agencies)]
    return tuple(Credit(house.name, "photo", "full", "metadata", stated.strip()) for house in dict.fromkeys(houses))


def authors_of(given: object) -> tuple[str, ...]:
    """Give the authors that a byline field states: a string, or a list of strings."""
    listed = [given] if isinstance(given, str) else given if isinstance(given, (list, tuple)) else []
    return tuple(entry.strip() for entry in listed if isinstance(entry, str) and entry.strip())


def agency_of(credits: Sequence[Credit]) -> str | None:
    """Give the agency of the text credit: the first full one, else the first partial one."""
    texts = [credit for credit in credits if credit.kind == "text"]
    for role in ("full", "partial"):
        for credit in texts:
            if credit.role == role:
                return credit.agency
    return None


def in_own_name(credits: Sequence[Credit], house: str | None, agencies: Agencies) -> tuple[Credit, ...]:
    """Call an agency that no table has by the name of the house that publishes, if it signs with its initials.

    >>> from secondsource.articles.agencies import load_agencies
    >>> credit = Credit("HPA", "text", "full", "dateline", "SARREL (HPA)")
    >>> in_own_name([credit], "Harbour Press Agency", load_agencies())[0].agency
    'Harbour Press Agency'
    """
    listed = {agency.name for agency in agencies.rows}
    return tuple(
        replace(credit, agency=house)
        if house and credit.agency not in listed and credit.agency == initials_of(house)
        else credit
        for credit in credits
    )


def settle_shares(credits: Sequence[Credit]) -> tuple[Credit, ...]:
    """Let full credits of different houses be partial ones, and a sign-off stand only where no other house is named."""
    texts = [credit for credit in credits if credit.kind == "text"]
    others = {credit.agency for credit in texts if not _is_sign_off(credit)}
    kept = [
        credit
        for credit in credits
        if not (_is_sign_off(credit) and credit.kind == "text" and others - {credit.agency})
    ]
    full = {credit.agency for credit in kept if credit.kind == "text" and credit.role == "full"}
    if len(full) < 2:
        return tuple(kept)
    return tuple(replace(c, role="partial") if c.kind == "text" and c.role == "full" else c for c in kept)


def _is_sign_off(credit: Credit) -> bool:
    return credit.agency == "Reuters" and "editing by" in credit.text.casefold() and "Reuters" not in credit.text
