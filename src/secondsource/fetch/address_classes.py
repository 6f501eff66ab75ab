"""Which addresses are public: the fetch guard's own table of blocks, each with its reason."""

from functools import cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from secondsource.frozen import frozen
from secondsource.tables import read_table

__all__ = ["AddressClass", "address_class", "is_loopback", "why_refused"]

Address = IPv4Address | IPv6Address

# RFC 4291: the only part of IPv6 that is given out to be reached by everybody.
_GLOBAL_UNICAST = ip_network("2000::/3")
# RFC 5214: the last 64 bits of a tunnel to the IPv4 address in the last 32 (ISATAP), of either scope.
_ISATAP = (0x00005EFE, 0x02005EFE)


@frozen
class AddressClass:
    """A block of addresses and how the guard judges it."""

    block: IPv4Network | IPv6Network
    name: str  # loopback, private, link local ...
    judged: str  # refused | by the one inside
    why: str


def address_class(address: Address) -> AddressClass | None:
    """Give the smallest block of the table that holds an address; None for an address of no block.

    >>> address_class(ip_address("100.64.0.1")).name, address_class(ip_address("93.184.216.34"))
    ('shared by a carrier', None)
    """
    holding = [known for known in _classes() if known.block.version == address.version and address in known.block]
    return max(holding, key=lambda known: known.block.prefixlen, default=None)


def why_refused(text: str, *, loopback: bool = False) -> str | None:
    """Say why the guard does not connect to an address, as its class and the reason; None for a public one.

    ``text`` is what a resolver gave or an address literal without brackets; ``loopback`` lets 127.0.0.0/8 and ::1 pass.
    What is no address at all, or has a zone (``fe80::1%eth0``), is refused.

    >>> why_refused("::ffff:127.0.0.1")
    'IPv4-mapped (RFC 4291: an IPv4 address in the dress of IPv6, which slips past checks of either kind)'
    >>> why_refused("64:ff9b::93.184.216.34") is None, why_refused("127.0.0.1", loopback=True) is None
    (True, True)
    """
    try:
        address = ip_address(text)
    except ValueError:
        return "no address"
    if "%" in text:
        return "an address with a zone (it is on a cable of this machine)"
    return None if loopback and is_loopback(text) else _judged(address)


def is_loopback(text: str) -> bool:
    """Tell whether an address is this machine's own, in its plain form only.

    >>> is_loopback("127.9.9.9"), is_loopback("::ffff:127.0.0.1"), is_loopback("courier.example")
    (True, False, False)
    """
    try:
        found = address_class(ip_address(text))
    except ValueError:
        return False
    return found is not None and found.name == "loopback"


def _judged(address: Address) -> str | None:
    known = address_class(address)
    if known is not None and known.judged == "by the one inside":
        inside = _judged(IPv4Address(int(address) & 0xFFFFFFFF))
        return inside and f"{known.name} of {inside}"
    if known is not None:
        return f"{known.name} ({known.why})"
    if isinstance(address, IPv4Address):
        return None
    if address not in _GLOBAL_UNICAST:
        return "not public (RFC 4291: outside 2000::/3)"
    if int(address) >> 32 & 0xFFFFFFFF in _ISATAP:
        return "ISATAP (RFC 5214: a tunnel to the IPv4 address inside)"
    return None


@cache
def _classes() -> tuple[AddressClass, ...]:
    rows = read_table("address_classes.tsv")
    return tuple(AddressClass(ip_network(block), name, judged, why) for block, name, judged, why in rows)
