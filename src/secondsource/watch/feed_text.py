"""Bytes of a feed to text: feeds often name an encoding that is not theirs, and hold what XML forbids."""

import codecs
import re

__all__ = ["feed_text"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Sixteen-bit text without a mark shows in its first character, "<", "{" or white space.
_SIXTEEN = ((re.compile(rb"[<{\[\s]\0[^\0]\0"), "utf-16-le"), (re.compile(rb"\0[<{\[\s]\0[^\0]"), "utf-16-be"))
# Encodings whose text looks like UTF-8 although it is not: only what the feed says can tell.
_SEVEN_BIT = ("iso2022", "hz")
_CONTROLS = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufeff\ufffe\uffff]")


def feed_text(raw: bytes, stated: str | None = None) -> str:
    """Decode a feed; ``stated`` is the charset of its Content-Type. Nothing raises: what fits nowhere becomes U+FFFD.

    A byte-order mark goes first, then what is valid UTF-8, then what server and XML declaration say.

    >>> feed_text("<?xml version='1.0' encoding='us-ascii'?><rss>Fähre</rss>".encode())[-16:]
    '<rss>Fähre</rss>'
    """
    text = _decoded(raw, stated)
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _decoded(raw: bytes, stated: str | None) -> str:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(encoding, "replace")
    for pattern, encoding in _SIXTEEN:
        if pattern.match(raw.lstrip(b"\t\n\r")):
            return raw.decode(encoding, "replace")
    named = [name for name in map(_known, (stated, _declared(raw))) if name]
    for name in named:
        if name.replace("_", "").startswith(_SEVEN_BIT):
            return raw.decode(name, "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(raw) - 3:  # cut off within a character
            return raw.decode("utf-8", "replace")
    other = [name for name in named if name != "utf-8"]
    return raw.decode(other[0] if other else "windows-1252", "replace")


def _declared(raw: bytes) -> str | None:
    match = re.match(rb"\s{0,100}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([A-Za-z0-9_.:-]{2,40})", raw[:512])
    return match[1].decode("ascii") if match else None


def _known(name: str | None) -> str | None:
    """Give Python's name of a text encoding; browsers read latin-1 as windows-1252 (WHATWG Encoding Standard)."""
    if not name:
        return None
    try:
        found = codecs.lookup(name)
        "".encode(found.name)  # some codecs are no text encodings
    except (LookupError, ValueError, TypeError):
        return None
    return "windows-1252" if found.name in ("iso8859-1", "ascii") else found.name
