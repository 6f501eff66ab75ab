"""Pages that a command line names: files, folders, lists, standard input."""

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from secondsource.cli.fetching import fetched_pages, is_address, refuse_addresses
from secondsource.errors import ReadError, SecondSourceError, UsageError

if TYPE_CHECKING:
    from secondsource.records import Page, Skip

__all__ = ["read_pages", "read_part", "reasons", "report_skips", "standard_input", "unread"]


def read_pages(options: argparse.Namespace) -> "tuple[tuple[Page, ...], tuple[Skip, ...]]":
    """Open everything that the command names: files, folders, a list, addresses, standard input."""
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
        read, not_read = read_part(part, options)
        found += read
        skipped += not_read
    return tuple(found), tuple(skipped)


def _listed(options: argparse.Namespace) -> tuple[str, ...]:
    if options.list is None:
        return ()
    from secondsource.desk import read_list

    return read_list(options.list)


def _parts(named: Sequence[str]) -> list[list[str]]:
    """Keep files together, and addresses and ``-`` apart, so that each kind is read by one call."""
    addresses = [name for name in named if is_address(name)]
    files = [name for name in named if name != "-" and not is_address(name)]
    return [part for part in (files, addresses, ["-"] if "-" in named else []) if part]


def read_part(part: Sequence[str], options: argparse.Namespace) -> "tuple[tuple[Page, ...], tuple[Skip, ...]]":
    """Read files, or addresses, or standard input; what could not be read comes back with the reason."""
    from secondsource import pages

    if part == ["-"]:
        return standard_input(options.stdin)
    return fetched_pages(part, options) if is_address(part[0]) else pages.read_all(part)


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
