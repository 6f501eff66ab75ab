"""Bytes to text: byte-order marks, the charset an HTML page names, UTF-8, and windows-1252 as the last resort."""

import codecs
import re
import unicodedata
from functools import cache

from secondsource.errors import ReadError

__all__ = ["composed", "decode", "is_html", "writable"]

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
    (b"RIFF", "a WebP picture or a sound"),
    (b"PK\x03\x04", "a ZIP archive (or an office document)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"(\xb5/\xfd", "a Zstandard archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a SQLite database"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
)
# A page saved whole has no damaged characters; in one cut in its middle, or with one foreign quotation, at most one
# in fifty of the characters beyond ASCII cannot be read. In windows-1252 read as UTF-8 nearly all cannot.
_DAMAGED = 0.02
# In UTF-16 every second byte of Latin text is zero, and markup is Latin whatever the language.
_ZEROS = 0.6
_SHORTEST = 40
# Latin letters with accents are up to a tenth of the letters of a European page; more means another script.
_FOREIGN = 0.25
_SAMPLE = 1 << 16
_MOST_MARKS = 30


def decode(raw: bytes, name: str, stated: str | None = None) -> tuple[str, str | None]:
    """Decode a page; give its text (NFC, line ends as ``\\n``) and a note when its encoding had to be guessed.

    ``stated`` is the charset that came with the page, as in an HTTP header. What the bytes show outranks what is said
    of them: UTF-8 is UTF-8 whatever a page declares.
    Raises ReadError for an empty or binary file, or one of another format.

    >>> decode("Café".encode(), "a.txt")
    ('Café', None)
    """
    if not raw.strip():
        raise ReadError(f"{name}: the file is empty; give a page with text")
    for magic, what in _MAGIC:
        if raw.startswith(magic):
            raise ReadError(f"{name}: this is {what}, not a page; save the page as HTML or plain text")
    text, note = _by_mark(raw, name) or _by_zeros(raw, name) or _by_charset(raw, stated)
    text = composed(text.replace("\r\n", "\n").replace("\r", "\n"))
    if not text.strip():
        raise ReadError(f"{name}: the file holds only white space; give a page with text")
    return text, note


def writable(text: str) -> str:
    """Replace halves of surrogate pairs, as JSON and file names can hold: they cannot be written anywhere.

    >>> writable("Caf\\ud800")
    'Caf\ufffd'
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def composed(text: str) -> str:
    """Normalise a text to NFC in linear time, as the Stream-Safe Text Format does (Unicode Annex 15, section 13).

    Normalising sorts the marks on a letter, and takes hours for one letter with a million of them; here a letter has at
    most 30, as in every language, and the rest is set on marks of their own.

    >>> composed("Cafe\u0301"), len(composed("a" + "\u0301\u0327" * 100))
    ('Café', 206)
    """
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _long_runs().sub(lambda match: _stream_safe(match.group()), text))


@cache
def _long_runs() -> re.Pattern[str]:
    """Match long runs without any of the signs that part words in most scripts; only among them are runs of marks."""
    return re.compile(
        "[\u0300-\u1fff\u20d0-\u20ff\u2de0-\u2dff\u302a-\u309a\ua66f-\uabff\ufb1e\ufe20-\ufe2f\U00010000-\U0001efff]{100,}"
    )


def _stream_safe(run: str) -> str:
    """Set a combining grapheme joiner after every 30 marks on one letter."""
    made: list[str] = []
    marks = 0
    for char in run:
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks > _MOST_MARKS:
            made.append("\u034f")
            marks = 1
        made.append(char)
    return "".join(made)


def _by_mark(raw: bytes, name: str) -> tuple[str, str | None] | None:
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            if encoding == "utf-16" and is_html(raw[2:_SAMPLE].decode("latin-1")):
                return _by_charset(raw[2:], None)[0], "marked as utf-16, which it is not"
            try:
                return raw.decode(encoding), None
            except UnicodeDecodeError as error:
                if error.start * 50 < len(raw) * 49:
                    raise ReadError(
                        f"{name}: marked as {encoding}, but byte {error.start} is not; save it as UTF-8"
                    ) from error
                return raw.decode(encoding, "replace"), f"marked as {encoding}; its end is damaged"
    return None


def _by_zeros(raw: bytes, name: str) -> tuple[str, str | None] | None:
    """Read UTF-16 without a mark; take a few stray null bytes out of markup, as browsers do; refuse all other."""
    if b"\0" not in raw:
        return None
    sample = raw[:_SAMPLE]
    half = max(1, len(sample) // 2)
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        others = sample[1 - first :: 2].count(0)
        if len(sample) >= _SHORTEST and sample[first::2].count(0) > _ZEROS * half and others < 0.01 * half:
            return raw.decode(encoding, "replace"), f"no mark: read as {encoding}"
    if raw.count(0) * 1000 <= len(raw) + 1000 and is_html(sample.replace(b"\0", b"").decode("latin-1")):
        text, note = _by_charset(raw.replace(b"\0", b""), None)
        return text, "; ".join(filter(None, ["null bytes were taken out", note]))
    raise ReadError(f"{name}: this is binary data (it holds null bytes), not a page; give HTML or plain text")


def _by_charset(raw: bytes, stated: str | None) -> tuple[str, str | None]:
    try:
        return raw.decode("utf-8"), None
    except UnicodeDecodeError:
        pass
    repaired = _nearly_utf8(raw)
    if repaired is not None:
        return repaired, "UTF-8 with damaged characters"
    for named in (_known(stated), _named_charset(raw)):
        text = _read_as(raw, named) if named is not None else None
        if text is not None:
            return text, None
    guessed = _guessed(raw)
    return raw.decode(guessed, "replace"), f"not UTF-8 and no charset named: read as {guessed}"


def _nearly_utf8(raw: bytes) -> str | None:
    """Read UTF-8 in which a few characters are damaged; None for bytes that are mostly something else."""
    text = raw.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    beyond = sum(char > "\x7f" for char in text[:_SAMPLE])
    return text if damaged <= _DAMAGED * beyond * max(1, len(text) / _SAMPLE) else None


def _read_as(raw: bytes, encoding: str) -> str | None:
    """Read bytes as an encoding; None where that fails so often that the declaration must be wrong."""
    text = raw.decode(encoding, "replace")
    return text if text.count("\ufffd") * 100 <= sum(byte > 127 for byte in raw[:_SAMPLE]) * 10 else None


def _guessed(raw: bytes) -> str:
    """Guess an encoding that nothing names: by its letters where most are not Latin, else windows-1252."""
    sample = raw[:_SAMPLE]
    high = sum(byte > 127 for byte in sample)
    letters = high + sum(chr(byte).isalpha() for byte in sample if byte < 128)
    if high < _FOREIGN * letters or high < 20:
        return "windows-1252"
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return best.encoding if best is not None and best.encoding != "utf_8" else "windows-1252"


def _named_charset(raw: bytes) -> str | None:
    match = re.search(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", raw[:4096], re.IGNORECASE)
    return None if match is None else _known(match.group(1).decode("ascii"))


def _known(stated: str | None) -> str | None:
    """Give the codec of a charset that a page names; None for one that does not exist or is no help."""
    if not stated:
        return None
    named = stated.lower()
    if named in ("utf-8", "utf8") or named.startswith(("utf-16", "utf16", "utf-32", "utf-7")):
        return None  # it is no UTF-8, and what names its charset in ASCII is no UTF-16
    # Browsers read what is called latin-1 as windows-1252, gb2312 as its superset (WHATWG Encoding Standard).
    browsers = {"iso-8859-1": "windows-1252", "latin1": "windows-1252", "us-ascii": "windows-1252",
                "ascii": "windows-1252", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030",
                "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "shift_jis": "cp932", "x-sjis": "cp932",
                "iso-8859-9": "cp1254", "tis-620": "cp874", "iso-8859-11": "cp874", "big5": "cp950"}  # fmt: skip
    try:
        codec = codecs.lookup(browsers.get(named, named))
    except (LookupError, ValueError):
        return None
    return codec.name if getattr(codec, "_is_text_encoding", True) and codec.name != "idna" else None


def is_html(text: str) -> bool:
    """Tell whether a text is HTML by how it opens.

    >>> is_html("<!DOCTYPE html><p>Hi"), is_html("Police said <em> is a mark.")
    (True, False)
    """
    head = text[:2048].lstrip("\ufeff \t\n").casefold()
    return (head.startswith(("<!doctype html", "<html", "<head", "<body", "<article", "<?xml")) and "<" in head) or (
        head.startswith("<") and any(tag in head for tag in ("<html", "<body", "<p>", "<div", "<h1"))
    )
