"""The telex formats of news agencies, IPTC 7901 and ANPA 1312: header, text and end between control signs."""

import re
from collections.abc import Iterator
from datetime import date

from secondsource.errors import ReadError
from secondsource.pages.building import Batch, Item, collected, page_of_text
from secondsource.records import Page

__all__ = ["read_anpa", "read_iptc7901"]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# SOH source number, priority, category, words, further marks; STX text ETX day, time, month and year EOT.
_MESSAGE = re.compile(
    rb"\x01\s*([A-Za-z]{2,6})(\d{2,5})([^\x02]{0,400})\x02([^\x03]*)(?:\x03([^\x01\x04]{0,200}))?\x04?"
)
_ANPA = re.compile(
    rb"\x16\x16\x01\s*([A-Za-z])(\d{3,4})([^\x02]{0,600})\x02([^\x03]*)(?:\x03([^\x16\x04]{0,200}))?\x04?"
)


def read_iptc7901(raw: bytes, name: str) -> Batch:
    r"""Read the messages of an IPTC 7901 file.

    >>> message = b"\x01HPA0042 3 POL 12 ferry\r\n\x02Ferry sinks\r\n\r\nORSK (HPA) - A ferry sank.\r\n"
    >>> page = read_iptc7901(message + b"\x03011014 GMT MAR 21\x04", "a.iptc")[0][0]
    >>> page.outlet, page.given["published"], page.given["headline"]
    ('HPA', '2021-03-01T10:14:00Z', 'Ferry sinks')
    """
    return _messages(raw, name, _MESSAGE, "IPTC 7901")


def read_anpa(raw: bytes, name: str) -> Batch:
    """Read the messages of an ANPA 1312 file; the format names no agency, its service letter is the user's own."""
    return _messages(raw, name, _ANPA, "ANPA 1312")


def _messages(raw: bytes, name: str, pattern: re.Pattern[bytes], format_name: str) -> Batch:
    found = list(pattern.finditer(raw))
    if not found:
        raise ReadError(f"{name}: no {format_name} message with a header and a text; ask for the file again")
    many = len(found) > 1
    return collected(_numbered(found, name, many=many))


def _numbered(found: list[re.Match[bytes]], name: str, *, many: bool) -> Iterator[Item]:
    for i, match in enumerate(found, 1):
        yield f"{name}:{i}" if many else name, _page, match, name


def _page(where: str, match: re.Match[bytes], _: str) -> Page:
    source, number, header, text, end = (_decoded(part) for part in match.groups())
    headline, body = _parted(_lines_of(text))
    if not body:
        raise ReadError(f"{where}: a message without a text; give the whole message")
    given = {"headline": headline, "published": _published(end or header), "body": body}
    outlet = source if len(source) > 1 else None
    return page_of_text(
        body,
        where,
        media_type="text/plain",
        outlet=outlet,
        record=f"{source}{number}",
        given={key: value for key, value in given.items() if value},
    )


def _decoded(part: bytes | None) -> str:
    try:
        return (part or b"").decode("utf-8")
    except UnicodeDecodeError:
        return (part or b"").decode("windows-1252", "replace")


def _lines_of(text: str) -> list[str]:
    """Give the lines without the control signs of typesetting; those that are blank part paragraphs."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return [re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", "", line).strip() for line in plain.split("\n")]


def _parted(lines: list[str]) -> tuple[str | None, str]:
    """Take the first block for the headline if it is one line without an end mark; join the lines of paragraphs."""
    blocks = [[]] if not lines else _blocks(lines)
    paragraphs = [" ".join(block) for block in blocks if block]
    first = paragraphs[0] if paragraphs else ""
    if len(paragraphs) > 1 and len(blocks[0]) <= 2 and not first.endswith((".", "!", "?", ":")):
        return first, "\n\n".join(paragraphs[1:])
    return None, "\n\n".join(paragraphs)


def _blocks(lines: list[str]) -> list[list[str]]:
    """Part lines into paragraphs at blank lines and at indents; telex has one of the two."""
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _published(stated: str) -> str | None:
    """Read when a message was sent: "011014 GMT MAR 21" (IPTC), "03-01-21 1014GMT" (ANPA); GMT makes an instant."""
    match = re.search(
        r"\b([0-3]\d)([0-2]\d)([0-5]\d)\s*(z|gmt|utc)?\s*([a-z]{3})[a-z]*\s*(\d{4}|\d\d)\b", stated.lower()
    )
    if match is not None and match.group(5) in _MONTHS:
        day, hour, minute, zone, month, year = match.groups()
        return _iso(int(year), _MONTHS.index(month) + 1, int(day), f"{hour}:{minute}" if zone else None)
    match = re.search(r"\b([01]?\d)-([0-3]?\d)-((?:19|20)?\d\d)(?:\s+(\d\d)(\d\d)\s*(gmt|utc|z))?", stated.lower())
    if match is None:
        return None
    month, day, year, hour, minute, zone = match.groups()
    return _iso(int(year), int(month), int(day), f"{hour}:{minute}" if zone else None)


def _iso(year: int, month: int, day: int, clock: str | None) -> str | None:
    # The formats are of 1979; two digits from 70 on are of the last century.
    whole = year if year > 99 else year + (1900 if year >= 70 else 2000)
    try:
        stated = date(whole, month, day).isoformat()
    except ValueError:
        return None
    return f"{stated}T{clock}:00Z" if clock else stated
