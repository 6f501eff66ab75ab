"""``secondsource compare``: two pages side by side."""

import argparse
from typing import Any

from secondsource.cli.options import PAGE, add_output, add_reading
from secondsource.cli.output import ALL_READ, NOTHING_READ, say, terminal, write
from secondsource.cli.reading import read_pages, report_skips

__all__ = ["DESCRIPTION", "add_arguments", "run"]

DESCRIPTION = """\
Set two pages side by side, sentence by sentence: what is copied, what was changed, what each has alone."""


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what ``compare`` takes."""
    command.add_argument("pages", nargs=2, metavar="PAGE", help=PAGE)
    add_output(command, csv=False)
    add_reading(command)


def run(options: argparse.Namespace) -> int:
    """Read two pages, set them side by side, write that."""
    import secondsource as ss
    from secondsource.articles import load_agencies

    pages, skips = read_pages(options)
    report_skips(skips)
    if len(pages) != 2:
        return say(f"compare needs two pages; {len(pages)} could be read", NOTHING_READ)
    agencies = load_agencies(options.agencies)
    first, second = (ss.extract(page, agencies) for page in pages)
    _write_comparison(ss.compare(first, second), options)
    return ALL_READ


def _write_comparison(comparison: Any, options: argparse.Namespace) -> None:
    if options.json:
        from secondsource.exports import dumps

        write(dumps(comparison) + "\n", "-")
    elif options.html:
        from secondsource.report import comparison_report

        write(comparison_report(comparison), options.html)
    else:
        from secondsource.terminal import side_by_side

        width, colour = terminal()
        write(side_by_side(comparison, width, colour=colour), "-")
