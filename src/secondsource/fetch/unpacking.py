"""Bodies out of their packing (gzip, deflate), never more than allowed, however small the packet is."""

import zlib
from collections.abc import Iterable
from typing import Any

from secondsource.errors import FetchError, GuardError
from secondsource.fetch.rules import Rules

__all__ = ["ACCEPTED", "gunzip", "unpacked"]

ACCEPTED = "gzip, deflate"
_RATIO_FROM = 1024 * 1024  # below that no ratio does harm, and a page of one repeated line is no attack
_STEP = 256 * 1024
_MEMBERS = 100  # of a gzip file; each may be of nothing, and costs time


def unpacked(chunks: Iterable[bytes], encoding: str, rules: Rules, where: str) -> bytes:
    """Join and unpack the chunks of a body whose Content-Encoding is given; an empty encoding means none.

    Raises GuardError when more than ``rules.largest`` bytes or ``rules.ratio`` times the packed size would come out,
    FetchError when the packing is unknown or broken.

    >>> unpacked([zlib.compress(b"A ferry sank.")], "deflate", Rules(), "http://courier.example/")
    b'A ferry sank.'
    """
    layers = [name.strip().lower() for name in encoding.split(",")]
    layers = [name for name in layers if name not in ("", "identity")]
    if len(layers) > 1:
        raise GuardError(f"{where}: packed {len(layers)} times over ({encoding[:60]}); once is enough")
    if not layers:
        return _joined(chunks, rules, where)
    if layers[0] not in ("gzip", "x-gzip", "deflate"):
        raise FetchError(f"{where}: packed as {layers[0][:30]!r}, which was not asked for; {ACCEPTED} can be read")
    packed = _joined(chunks, rules, where)
    return _inflate(packed, _wbits(layers[0], packed), rules, where)


def gunzip(packed: bytes, rules: Rules, where: str) -> bytes:
    """Unpack a file that is itself a gzip file, such as ``sitemap.xml.gz``; anything else is given back as it is.

    >>> gunzip(b"<urlset/>", Rules(), "http://courier.example/sitemap.xml")
    b'<urlset/>'
    """
    return _inflate(packed, 31, rules, where) if packed.startswith(b"\x1f\x8b") else packed


def _joined(chunks: Iterable[bytes], rules: Rules, where: str) -> bytes:
    parts: list[bytes] = []
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > rules.largest:
            raise GuardError(f"{where}: more than {rules.largest} bytes; no page is that large")
        parts.append(chunk)
    return b"".join(parts)


def _wbits(encoding: str, packed: bytes) -> int:
    """Tell deflate with its wrapper from deflate without: servers send both under one name."""
    if encoding != "deflate":
        return 31
    wrapped = len(packed) >= 2 and packed[0] & 0x0F == 8 and (packed[0] << 8 | packed[1]) % 31 == 0
    return 15 if wrapped else -15


def _inflate(packed: bytes, wbits: int, rules: Rules, where: str) -> bytes:
    parts: list[bytes] = []
    size, rest = 0, packed
    for _ in range(_MEMBERS):
        engine = zlib.decompressobj(wbits)
        for part in _steps(engine, rest, where):
            size += len(part)
            _check(size, len(packed), rules, where)
            parts.append(part)
        if not engine.eof:
            raise FetchError(f"{where}: the packed body breaks off; it was not read")
        rest = engine.unused_data.lstrip(b"\0")
        if not rest.startswith(b"\x1f\x8b") or wbits != 31:
            return b"".join(parts)
    raise GuardError(f"{where}: packed in more than {_MEMBERS} parts")


def _steps(engine: Any, packed: bytes, where: str) -> Iterable[bytes]:
    """Unpack in steps of bounded size, so that what is too much is never held."""
    waiting = packed
    while True:
        try:
            part = engine.decompress(waiting, _STEP)
        except zlib.error as error:
            raise FetchError(f"{where}: the packed body is broken ({error}); it was not read") from error
        yield part
        waiting = engine.unconsumed_tail
        if not waiting and len(part) < _STEP:
            return


def _check(size: int, packed: int, rules: Rules, where: str) -> None:
    if size > rules.largest:
        raise GuardError(f"{where}: unpacks to more than {rules.largest} bytes; no page is that large")
    if size > _RATIO_FROM and size > packed * rules.ratio:
        raise GuardError(f"{where}: unpacks to more than {rules.ratio} times its size, as bombs do")
