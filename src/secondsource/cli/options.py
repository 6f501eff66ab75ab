"""Options that several commands share, and the desk's own tables that they name."""

import argparse
from typing import TYPE_CHECKING, Any

from secondsource.cli.fetching import add_fetching
from secondsource.errors import UsageError

if TYPE_CHECKING:
    from secondsource.records import Judgement

__all__ = ["PAGE", "add_output", "add_reading", "add_rule", "add_tables", "judgements_of", "moment", "owners_of"]

PAGE = "a file (HTML, text, JSONL), a folder, an address with --fetch, or - for one page from standard input"


def add_output(command: argparse.ArgumentParser, *, csv: bool, line: str | None = None) -> None:
    """Add --json, --html and, where asked for, --csv."""
    output = command.add_argument_group("output (default: a screen of text)").add_mutually_exclusive_group()
    output.add_argument(
        "--json", action="store_true", help=line or ("JSON, one line a story" if csv else "JSON, one line")
    )
    output.add_argument("--html", metavar="FILE", help="one self-contained web page; - writes to standard output")
    if csv:
        output.add_argument("--csv", metavar="FILE", help="a table, one row a claim; - writes to standard output")
        output.add_argument("--bundle", metavar="FILE", help="an evidence bundle, which `verify` checks")


def add_reading(command: argparse.ArgumentParser) -> None:
    """Add what says how pages are read."""
    reading = command.add_argument_group("reading")
    reading.add_argument("--agencies", metavar="FILE", help="more news agencies: name, tab, aliases, tab, kind ...")
    reading.add_argument("--list", metavar="FILE", help="a file that names one page a line")
    reading.add_argument(
        "--stdin",
        choices=("page", "jsonl"),
        default="page",
        help="what - is: one page, or one JSON record a line (default: page)",
    )
    add_fetching(reading)


def add_rule(asked: Any) -> None:
    """Add the policy and the time by which is counted."""
    asked.add_argument(
        "--policy",
        choices=("two-source", "agency", "acled", "min-max"),
        default="two-source",
        help="the rule by which a claim is met (default: two-source)",
    )
    asked.add_argument("--as-of", metavar="TIME", help="count as things stood then: a date or time (ISO 8601)")


def add_tables(command: argparse.ArgumentParser) -> None:
    """Add the desk's own tables."""
    tables = command.add_argument_group("the desk's own knowledge")
    tables.add_argument("--owners", metavar="FILE", help="who owns which outlet: outlet, tab, owner")
    tables.add_argument("--judgements", metavar="FILE", help="decisions of the desk, with who and why (TOML)")


def moment(text: str | None) -> str | None:
    """Check a time that was given; raises UsageError for what is none."""
    if text is None:
        return None
    from datetime import datetime

    try:
        datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"--as-of: {text!r} is no time; write 2023-05-16 or 2023-05-16T08:10:00Z") from error
    return text


def owners_of(options: argparse.Namespace) -> dict[str, str] | None:
    """Read the table of owners, if one is named."""
    if options.owners is None:
        return None
    from secondsource.desk import read_owners

    return read_owners(options.owners)


def judgements_of(options: argparse.Namespace) -> "tuple[Judgement, ...]":
    """Read the desk's decisions, if any are named."""
    if options.judgements is None:
        return ()
    from secondsource.judgements import read_judgements

    return read_judgements(options.judgements)
