"""``secondsource export``: everything in an archive."""

import argparse
from itertools import islice

from secondsource.cli.archives import add_archive, archive_of
from secondsource.cli.output import ALL_READ, write

__all__ = ["DESCRIPTION", "EXIT_CODES", "add_arguments", "run"]

DESCRIPTION = """\
Write everything in an archive as JSON Lines: articles and their texts over time, stories, what happened to them,
judgements. The same pages added at the same times give the same bytes."""
_AT_ONCE = 500  # lines
EXIT_CODES = "exit codes: 0 all written; 2 usage"


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what ``export`` takes."""
    add_archive(command)
    command.add_argument("--dossiers", action="store_true", help="the dossier of each story as well")


def run(options: argparse.Namespace) -> int:
    """Write the lines as they come."""
    from secondsource.archive import export, opened

    with opened(archive_of(options), readonly=True) as archive:
        lines = export(archive, dossiers=options.dossiers)
        while some := list(islice(lines, _AT_ONCE)):
            write("".join(f"{line}\n" for line in some), "-")
    return ALL_READ
