"""``secondsource dossier``: what a story rests on."""

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from secondsource.cli.options import (
    PAGE,
    add_output,
    add_reading,
    add_rule,
    add_tables,
    judgements_of,
    moment,
    owners_of,
)
from secondsource.cli.output import ALL_READ, NOTHING_READ, SOME_SKIPPED, say, terminal, write
from secondsource.cli.reading import read_pages, reasons, report_skips, unread

if TYPE_CHECKING:
    from secondsource.records import Dossier

__all__ = ["DESCRIPTION", "add_arguments", "run"]

DESCRIPTION = """\
Read pages of one news event, or of several, and say for every claim who says it, how they know, who heard it, and how
many independent sources that is. Pages of different events come out as separate stories."""


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what ``dossier`` takes."""
    command.add_argument("pages", nargs="*", metavar="PAGE", help=PAGE)
    add_output(command, csv=True)
    add_reading(command)
    asked = command.add_argument_group("what is asked")
    add_rule(asked)
    asked.add_argument("--about", metavar="WORDS", help="only stories in which all these words stand")
    asked.add_argument("--cited-only", action="store_true", help="write only cited sentences, fit to be sent on")
    asked.add_argument("--all", action="store_true", help="fold nothing on the terminal")
    add_tables(command)


def run(options: argparse.Namespace) -> int:
    """Read pages, make their dossiers, write them."""
    import secondsource as ss

    owners, judgements = owners_of(options), judgements_of(options)
    pages, skips = read_pages(options)
    dossiers = ss.dossier(
        pages,
        agencies=options.agencies,
        policy=options.policy,
        as_of=moment(options.as_of),
        about=options.about,
        owners=owners,
        judgements=judgements,
        skipped=skips,
    )
    skips = dossiers[0].skipped if dossiers else reasons(pages, skips)
    report_skips(skips)
    if not dossiers and len(skips) >= len(pages):
        return say("nothing could be read", NOTHING_READ)
    if not dossiers:
        say("no story is left by --about or --as-of", ALL_READ)
    if options.cited_only:
        from secondsource.exports import cited_only

        dossiers = [cited_only(dossier) for dossier in dossiers]
    _write_dossiers(dossiers, options)
    return SOME_SKIPPED if unread(skips) else ALL_READ


def _write_dossiers(dossiers: "Sequence[Dossier]", options: argparse.Namespace) -> None:
    if options.json:
        from secondsource.exports import dumps

        write("".join(dumps(dossier) + "\n" for dossier in dossiers), "-")
    elif options.csv:
        from secondsource.csv_table import csv_table

        write(csv_table(dossiers), options.csv)
    elif options.html:
        from secondsource.report import report

        write(report(dossiers), options.html)
    elif options.bundle:
        write(_bundle(dossiers, options), options.bundle)
    else:
        from secondsource.terminal import first_screen

        width, colour = terminal()
        screens = (first_screen(d, width, colour=colour, everything=options.all) for d in dossiers)
        write(("\n" + "=" * width + "\n\n").join(screens), "-")


def _bundle(dossiers: "Sequence[Dossier]", options: argparse.Namespace) -> bytes:
    from secondsource import __version__
    from secondsource.bundle import Parameters, write_bundle

    agencies = None
    if options.agencies:
        with open(options.agencies, encoding="utf-8-sig") as table:
            agencies = table.read()
    how = Parameters(moment(options.as_of), options.about, agencies, owners_of(options))
    return write_bundle(dossiers, how, __version__)
