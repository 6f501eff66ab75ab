"""Bytes to text: byte-order marks, the charset an HTML page names, UTF-8, and windows-1252 as the last resort."""

import codecs
import re
import unicodedata

from secondsource.errors import ReadError

__all__ = ["decode", "is_html"]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (
    (b"%PDF", "a PDF file"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"PK\x03\x04", "a ZIP archive (or an office document)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a SQLite database"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
)


def decode(raw: bytes, name: str) -> tuple[str, str | None]:
    """Decode a page; give its text (NFC, line ends as ``\\n``) and a note when its encoding had to be guessed.

    Raises ReadError for an empty or binary file, or one of another format.

    >>> decode("Café".encode(), "a.txt")
    ('Café', None)
    """
    if not raw.strip():
        raise ReadError(f"{name}: the file is empty; give a page with text")
    for magic, what in _MAGIC:
        if raw.startswith(magic):
            raise ReadError(f"{name}: this is {what}, not a page; save the page as HTML or plain text")
    text, note = _by_mark(raw, name) or _by_charset(raw, name)
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    if not text.strip():
        raise ReadError(f"{name}: the file holds only white space; give a page with text")
    return text, note


def _by_mark(raw: bytes, name: str) -> tuple[str, str | None] | None:
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            try:
                return raw.decode(encoding), None
            except UnicodeDecodeError as error:
                raise ReadError(
                    f"{name}: marked as {encoding}, but byte {error.start} is not; save it as UTF-8"
                ) from error
    return None


def _by_charset(raw: bytes, name: str) -> tuple[str, str | None]:
    if b"\0" in raw:
        raise ReadError(f"{name}: this is binary data (it holds null bytes), not a page; give HTML or plain text")
    try:
        return raw.decode("utf-8"), None
    except UnicodeDecodeError:
        pass
    named = _named_charset(raw)
    if named is not None:
        return raw.decode(named, "replace"), None
    return raw.decode("windows-1252", "replace"), "not UTF-8 and no charset named: read as windows-1252"


def _named_charset(raw: bytes) -> str | None:
    match = re.search(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", raw[:4096], re.IGNORECASE)
    if match is None:
        return None
    named = match.group(1).decode("ascii").lower()
    # Browsers read what is called latin-1 as windows-1252 (WHATWG Encoding Standard); a wrong "utf-8" is no help.
    named = "windows-1252" if named in ("iso-8859-1", "latin1", "us-ascii", "ascii", "utf-8", "utf8") else named
    try:
        return codecs.lookup(named).name if "".encode(named) is not None else None
    except (LookupError, UnicodeError):
        return None


def is_html(text: str) -> bool:
    """Tell whether a text is HTML by how it opens.

    >>> is_html("<!DOCTYPE html><p>Hi"), is_html("Police said <em> is a mark.")
    (True, False)
    """
    head = text[:2048].lstrip("\ufeff \t\n").casefold()
    return (head.startswith(("<!doctype html", "<html", "<head", "<body", "<article", "<?xml")) and "<" in head) or (
        head.startswith("<") and any(tag in head for tag in ("<html", "<body", "<p>", "<div", "<h1"))
    )
