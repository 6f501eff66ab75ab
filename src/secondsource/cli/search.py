"""``secondsource search``: words in an archive."""

import argparse
from typing import TYPE_CHECKING

from secondsource.cli.archives import add_archive, add_filters, add_moment, archive_of, filters_of, lines_of
from secondsource.cli.output import ALL_READ, say, write
from secondsource.wording.plain import one_line

if TYPE_CHECKING:
    from secondsource.archive import Hit

__all__ = ["DESCRIPTION", "EXIT_CODES", "add_arguments", "run"]

DESCRIPTION = """\
Find the articles of an archive that hold all words, best first. Words in quotation marks are looked for as they stand,
word* is any word that begins so, -word must not be there."""
EXIT_CODES = "exit codes: 0 searched, found or not; 2 usage"


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what ``search`` takes."""
    command.add_argument("words", nargs="+", metavar="WORDS", help="what to look for")
    add_archive(command)
    asked = command.add_argument_group("what is asked")
    add_filters(asked)
    add_moment(asked)


def run(options: argparse.Namespace) -> int:
    """Search, print what was found."""
    from secondsource.archive import opened, search

    with opened(archive_of(options), readonly=True) as archive:
        hits = search(archive, " ".join(options.words), as_of=options.as_of, **filters_of(options))
    if options.json:
        write(lines_of(hits), "-")
    elif hits:
        write("\n".join(_shown(hit) for hit in hits), "-")
    else:
        return say("nothing found", ALL_READ)
    return ALL_READ


def _shown(hit: "Hit") -> str:
    when = (hit.published or f"seen {hit.seen}")[:21]
    agency = f", {hit.agency}" if hit.agency else ""
    head = one_line(f"{hit.headline or hit.name} ({hit.outlet}{agency}, {when})")
    return f"{head}\n  {one_line(hit.snippet)}\n  {hit.id} in {hit.story}\n"
