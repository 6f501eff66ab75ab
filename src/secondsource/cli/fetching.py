"""Addresses that a command line names: fetched under the guard, or refused where fetching was not allowed."""

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from secondsource.errors import AddressError

if TYPE_CHECKING:
    from secondsource.fetch import Rules
    from secondsource.records import Page, Skip

__all__ = ["add_fetching", "fetched_pages", "is_address", "refuse_addresses", "rules_of"]


def add_fetching(reading: Any, *, flag: bool = True) -> None:
    """Add what says whether and how addresses are fetched; ``flag`` is --fetch itself."""
    if flag:
        reading.add_argument("--fetch", action="store_true", help="fetch pages named by address, under the fetch guard")
    reading.add_argument("--contact", metavar="ADDRESS", help="the desk's address, told to every server with --fetch")
    reading.add_argument(
        "--allow-port",
        metavar="N",
        type=int,
        action="append",
        default=[],
        help="a port beside 80 and 443 to fetch from",
    )
    reading.add_argument("--allow-loopback", action="store_true", help="fetch from this machine too: for tests only")


def rules_of(options: argparse.Namespace, contact: str | None = None) -> "Rules":
    """Give the rules that the options ask for."""
    from secondsource.fetch import Rules

    ports = tuple(sorted({80, 443, *options.allow_port}))
    return Rules(ports=ports, loopback=options.allow_loopback, contact=options.contact or contact)


def fetched_pages(addresses: Sequence[str], options: argparse.Namespace) -> "tuple[tuple[Page, ...], tuple[Skip, ...]]":
    """Fetch addresses, in their order; what was not fetched comes back with the reason."""
    from secondsource.fetch import fetch_pages, visitor

    return fetch_pages(addresses, visitor(rules_of(options)))


def is_address(name: str) -> bool:
    """Tell whether a name on the command line is an address rather than a file."""
    return name.lstrip().lower().startswith(("http://", "https://"))


def refuse_addresses(named: Sequence[str], fetch: bool) -> None:
    """Raise AddressError for an address that may not be fetched."""
    for name in named:
        if not fetch and is_address(name):
            raise AddressError(f"{name}: an address needs --fetch; allow fetching, or save the page and give the file")
