"""``secondsource recalibrate``: where a desk's own line between one event and two lies, from pairs that it judged."""

import argparse
from typing import TYPE_CHECKING

from secondsource.cli.options import PAGE, add_reading
from secondsource.cli.output import ALL_READ, write
from secondsource.cli.reading import read_pages, report_skips

if TYPE_CHECKING:
    from secondsource.stories.recalibrating import Calibration, Effect

__all__ = ["DESCRIPTION", "add_arguments", "run"]

DESCRIPTION = """\
Place the line between one event and two from pairs of pages that a person has judged, about a hundred of them: what the
shipped line does with them, what the new one does. PAIRS has one pair a line: page, tab, page, tab, same or other."""


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what ``recalibrate`` takes."""
    command.add_argument("pairs", metavar="PAIRS", help="judged pairs: page, tab, page, tab, same or other")
    command.add_argument("pages", nargs="+", metavar="PAGE", help=PAGE)
    command.add_argument("--json", action="store_true", help="JSON, one line")
    add_reading(command)


def run(options: argparse.Namespace) -> int:
    """Read pairs and pages, weigh the pairs, say where the line lies."""
    from dataclasses import asdict
    from json import dumps

    from secondsource.stories.weighing import calibration

    pages, skips = read_pages(options)
    report_skips(skips)
    found = calibration(options.pairs, pages, options.agencies)
    write(dumps(asdict(found)) + "\n" if options.json else _screen(found), "-")
    return ALL_READ


def _screen(found: "Calibration") -> str:
    lines = [f"threshold {found.threshold} (shipped: {found.shipped})", f"  was  {_words(found.was)}"]
    return "\n".join([*lines, f"  now  {_words(found.now)}"]) + "\n"


def _words(effect: "Effect") -> str:
    return (
        f"joined {effect.joined_rightly} rightly, {effect.joined_wrongly} wrongly; "
        f"kept apart {effect.parted_rightly} rightly, {effect.parted_wrongly} wrongly"
    )
