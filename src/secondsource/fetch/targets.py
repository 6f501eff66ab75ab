"""Addresses of pages taken apart as browsers do it, only stricter: guard and network must read the same host."""

import re
import unicodedata
from ipaddress import IPv4Address, IPv6Address
from urllib.parse import quote

from secondsource.errors import GuardError
from secondsource.frozen import frozen

__all__ = ["Target", "origin_of", "shown", "target_of"]

_LONGEST = 8000  # RFC 9110, 4.1: recipients should support at least 8000 octets; longer ones are attacks or bugs
_PARTS = re.compile(r"(https?)://([^/?#]*)([^?#]*)(\?[^#]*)?(?:#.*)?", re.IGNORECASE | re.DOTALL)
_PORTS = {"http": 80, "https": 443}
# Left as they are in path and query: RFC 3986 reserved and unreserved, and what is escaped already.
_KEPT = "/?:@!$&'()*+,;=-._~%[]"


@frozen
class Target:
    """Where a request goes: what the connection needs, and the request line."""

    scheme: str  # http | https
    host: str  # lower case, ASCII; an IPv6 literal without brackets
    port: int
    path: str  # with query, escaped; never empty
    literal: bool  # the host is an address and not a name


def target_of(address: str) -> Target:
    """Take an http(s) address apart; number forms of IPv4 (decimal, octal, hexadecimal, short) become plain ones.

    Follows the host parser of the WHATWG URL standard, and refuses where that would repair: names and passwords,
    white space and control characters, backslashes, escapes in the host, zones of IPv6.
    Raises GuardError, naming the part that is wrong.

    >>> target_of("http://0x7f.1/a b").host
    Traceback (most recent call last):
    secondsource.errors.GuardError: http://0x7f.1/a b: white space or a control character in an address; escape it
    >>> target_of("http://0x7f.1:8080?q=ø")
    Target(scheme='http', host='127.0.0.1', port=8080, path='/?q=%C3%B8', literal=True)
    """
    text = address.strip()
    _refuse_characters(text)
    match = _PARTS.fullmatch(text)
    if match is None:
        raise GuardError(f"{shown(text)}: only http:// and https:// addresses are fetched")
    scheme, authority = match[1].lower(), match[2]
    host, port = _host_and_port(authority, text)
    literal = _literal(host, text)
    path = quote((match[3] or "/") + (match[4] or ""), safe=_KEPT)
    named = literal or _name(host, text)
    return Target(scheme, named, port or _PORTS[scheme], path, literal is not None)


def origin_of(target: Target) -> str:
    """Give scheme, host and port as one text, the unit of robots.txt; the port only where it is not the usual one.

    >>> origin_of(target_of("HTTPS://Courier.example:443/a"))
    'https://courier.example'
    """
    host = f"[{target.host}]" if ":" in target.host else target.host
    return f"{target.scheme}://{host}" + ("" if target.port == _PORTS[target.scheme] else f":{target.port}")


def shown(address: str) -> str:
    """Give an address fit for a message: one line, not endless, without a password.

    >>> shown("http://desk:secret@courier.example/")
    'http://...@courier.example/'
    """
    line = re.sub(r"(?<=//)[^/?#]*@", "...@", "".join(c if c.isprintable() else "?" for c in address), count=1)
    return line if len(line) <= 200 else f"{line[:197]}..."


def _refuse_characters(text: str) -> None:
    if len(text) > _LONGEST:
        raise GuardError(f"{shown(text)}: an address of {len(text)} characters; {_LONGEST} is the most")
    if any(c.isspace() or unicodedata.category(c) in ("Cc", "Cs") for c in text):
        raise GuardError(f"{shown(text)}: white space or a control character in an address; escape it")
    if "\\" in text:
        raise GuardError(f"{shown(text)}: a backslash in an address; write /")


def _host_and_port(authority: str, text: str) -> tuple[str, int | None]:
    if "@" in authority:
        raise GuardError(f"{shown(text)}: a name or password in an address; take it out")
    match = re.fullmatch(r"(\[[^\]]*\]|[^:\[\]]*)(?::([0-9]{0,5}))?", authority)
    if match is None or not match[1]:
        raise GuardError(f"{shown(text)}: no host can be read in {shown(authority)!r}; write http://host/")
    port = int(match[2]) if match[2] else None
    if port is not None and not 0 < port < 65536:
        raise GuardError(f"{shown(text)}: there is no port {port}")
    return match[1], port


def _literal(host: str, text: str) -> str | None:
    """Give the plain form of an address literal, in whatever form it is written; None for a name."""
    if host.startswith("["):
        try:
            return str(IPv6Address(_no_zone(host[1:-1])))
        except ValueError as error:
            raise GuardError(f"{shown(text)}: {shown(host)} is no IPv6 address ({error})") from error
    labels = _folded(host, text).removesuffix(".").split(".")
    if not _is_number_like(labels[-1]):
        return None
    value = _number_form(labels)
    if value is None:
        raise GuardError(f"{shown(text)}: the host ends in a number, but is no IPv4 address")
    return str(IPv4Address(value))


def _no_zone(inside: str) -> str:
    if "%" in inside:
        raise ValueError("a zone is not allowed")
    return inside


def _is_number_like(label: str) -> bool:
    return re.fullmatch(r"[0-9]+|0x[0-9a-f]*", label) is not None


def _number_form(labels: list[str]) -> int | None:
    """Read an IPv4 address as ``inet_aton`` does: one to four numbers, the last of which fills what is left."""
    numbers = [_number(label) for label in labels]
    if len(numbers) > 4 or any(number is None for number in numbers):
        return None
    *first, last = (number for number in numbers if number is not None)
    if any(number > 255 for number in first) or last >= 256 ** (5 - len(numbers)):
        return None
    return sum(number << 8 * (3 - n) for n, number in enumerate(first)) + last


def _number(label: str) -> int | None:
    digits, base = (label, 10)
    if label.startswith("0x"):
        digits, base = label[2:] or "0", 16
    elif len(label) > 1 and label.startswith("0"):
        digits, base = label[1:], 8
    if len(digits) > 40 or not re.fullmatch({8: "[0-7]+", 10: "[0-9]+", 16: "[0-9a-f]+"}[base], digits):
        return None
    return int(digits, base)


def _folded(host: str, text: str) -> str:
    """Fold a host as IDNA does before anything is read in it: full-width digits and dots become plain ones."""
    if "%" in host:
        raise GuardError(f"{shown(text)}: an escape in the host; write the host plainly")
    folded = unicodedata.normalize("NFKC", host).casefold()
    return re.sub("[\u3002\uff0e\uff61]", ".", folded)


def _name(host: str, text: str) -> str:
    """Give a host name in ASCII (RFC 3490), checked for what can stand in one."""
    folded = _folded(host, text).removesuffix(".")
    try:
        name = folded if folded.isascii() else folded[:253].encode("idna").decode("ascii")
    except UnicodeError as error:
        raise GuardError(f"{shown(text)}: {shown(host)} is no host name ({error})") from error
    if len(name) > 253 or not re.fullmatch(r"(?!-)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*", name):
        raise GuardError(f"{shown(text)}: {shown(host)} is no host name; check the address")
    if _is_number_like(name.rsplit(".", 1)[-1]):  # invisible letters are gone by now
        raise GuardError(f"{shown(text)}: the host ends in a number, but is no IPv4 address")
    return name
