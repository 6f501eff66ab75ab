"""Pages that a command line names: files, folders, lists, standard input."""

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from secondsource.errors import AddressError, ReadError, SecondSourceError, UsageError

if TYPE_CHECKING:
    from secondsource.records import Page, Skip

__all__ = ["read_pages", "reasons", "refuse_addresses", "report_skips", "standard_input", "unread"]


def read_pages(options: argparse.Namespace) -> "tuple[tuple[Page, ...], tuple[Skip, ...]]":
    """Open everything that the command names: files, folders, a list, standard input."""
    from secondsource import pages

    named = [*options.pages, *_listed(options)]
    if options.stdin == "jsonl" and "-" not in named:
        named.append("-")
    if not named:
        raise UsageError("no page given; name files or folders, or - for standard input")
    refuse_addresses(named, options.fetch)
    if named.count("-") > 1:
        raise UsageError("standard input can be read only once; give - only once")
    found: list[Page] = []
    skipped: list[Skip] = []
    for part in _parts(named):
        read, not_read = standard_input(options.stdin) if part == ["-"] else pages.read_all(part)
        found += read
        skipped += not_read
    return tuple(found), tuple(skipped)


def _listed(options: argparse.Namespace) -> tuple[str, ...]:
    if options.list is None:
        return ()
    from secondsource.desk import read_list

    return read_list(options.list)


def _parts(named: Sequence[str]) -> list[list[str]]:
    """Keep files together and ``-`` apart, so that each kind is read by one call."""
    files = [name for name in named if name != "-"]
    return [part for part in (files, ["-"] if "-" in named else []) if part]


def standard_input(kind: str) -> "tuple[tuple[Page, ...], tuple[Skip, ...]]":
    """Read standard input: one page, or one JSON record a line."""
    from secondsource import pages
    from secondsource.records import Skip

    data = sys.stdin.buffer.read()
    if kind == "jsonl":
        return pages.read_all([data], media_type="application/jsonl")
    try:
        return (pages.read(data, name="-"),), ()
    except ReadError as error:
        return (), (Skip("-", str(error)),)


def refuse_addresses(named: Sequence[str], fetch: bool) -> None:
    """Raise AddressError for an address that may not be fetched."""
    if fetch:
        raise UsageError("--fetch: fetching is not part of this version; save the pages and name the files")
    for name in named:
        if name.lower().startswith(("http://", "https://")):
            raise AddressError(f"{name}: an address needs --fetch, which is not part of this version; save the page")


def report_skips(skips: "Sequence[Skip]") -> None:
    """Say on standard error what was skipped, and why."""
    if not skips:
        return
    from secondsource.wording.plain import one_line

    for skip in skips:
        reason = skip.reason.removeprefix(f"{skip.name}: ")
        print(f"skipped {one_line(skip.name)}: {one_line(reason)}", file=sys.stderr)


def reasons(pages: "Sequence[Page]", skips: "Sequence[Skip]") -> "tuple[Skip, ...]":
    """Find out again why pages hold no article: there is no dossier to carry the reasons."""
    import secondsource as ss
    from secondsource.records import Skip

    found = list(skips)
    for page in pages:
        try:
            ss.extract(page)
        except SecondSourceError as error:
            found.append(Skip(page.name, str(error)))
    return tuple(found)


def unread(skips: "Sequence[Skip]") -> "list[Skip]":
    """What was not read; a second printing of one page is said, and hides nothing."""
    return [skip for skip in skips if not skip.reason.endswith("counted once")]
