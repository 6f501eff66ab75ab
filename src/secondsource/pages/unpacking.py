"""Compressed bytes made whole again, up to a bound: an archive of a kilobyte can hold gigabytes of nothing."""

import zlib

from secondsource.errors import ReadError

__all__ = ["unpack", "unpacked_head"]

# A page's markup shrinks to a tenth, rarely to a thirtieth; beyond this it is one character over and over.
_LARGEST_RATIO = 200
_SMALL = 1 << 20


def unpacked_head(raw: bytes, size: int = 4096) -> bytes:
    """Give the first bytes of what gzip packed; nothing for what is damaged.

    >>> import gzip
    >>> unpacked_head(gzip.compress(b"A ferry sank."), 7)
    b'A ferry'
    """
    try:
        return zlib.decompressobj(wbits=47).decompress(raw[: 1 << 16], size)
    except zlib.error:
        return b""


def unpack(raw: bytes, name: str, largest: int) -> bytes:
    """Unpack gzip or zlib, of one member or several, up to ``largest`` bytes.

    Raises ReadError for what is damaged, larger, or packed so tightly that it is a bomb.

    >>> import gzip
    >>> unpack(gzip.compress(b"A ferry sank."), "a.html.gz", 1000)
    b'A ferry sank.'
    """
    made: list[bytes] = []
    size, rest = 0, raw
    while rest:
        member = zlib.decompressobj(wbits=47)
        try:
            part = member.decompress(rest, largest - size + 1)
        except zlib.error as error:
            raise ReadError(f"{name}: damaged: it cannot be unpacked ({error}); save it again") from error
        made.append(part)
        size += len(part)
        if size > largest or (size > _SMALL and size > _LARGEST_RATIO * len(raw)):
            raise ReadError(
                f"{name}: unextractable: larger than {largest >> 20} MB or {_LARGEST_RATIO} times its packed size when "
                "unpacked, which no page is; give the pages one by one"
            )
        if not member.eof:
            raise ReadError(f"{name}: damaged: it ends in the middle; save it again")
        rest = member.unused_data.lstrip(b"\0")
    return b"".join(made)
