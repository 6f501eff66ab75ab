"""``secondsource verify``: an evidence bundle, held against itself and against its pages."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from secondsource.cli.output import ALL_READ, NOTHING_READ, say, write
from secondsource.cli.reading import report_skips
from secondsource.errors import ReadError

if TYPE_CHECKING:
    from secondsource.bundle import Verdict

__all__ = ["DESCRIPTION", "EXIT_CODES", "add_arguments", "run"]

DOES_NOT_HOLD = 1
DESCRIPTION = """\
Check an evidence bundle without the program that made it, and without a network: digests, cited sentences, counts,
intervals, sums, shares and findings are worked out again. With its pages, every text and alignment too. It says whether
the dossier follows from what the pages say, never whether that is so."""
EXIT_CODES = "exit codes: 0 everything holds; 1 something does not hold; 2 usage; 3 no bundle, or pages cannot be read"


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what ``verify`` takes."""
    command.add_argument("bundle", metavar="BUNDLE", help="a zip made with --bundle")
    command.add_argument("--pages", metavar="PAGE", nargs="+", help="the pages it was made from: files or folders")
    command.add_argument("--json", action="store_true", help="JSON, one line")


def run(options: argparse.Namespace) -> int:
    """Read the bundle and the pages, check one against the other, say what does not hold."""
    from secondsource import pages
    from secondsource.bundle import verify

    try:
        data = Path(options.bundle).read_bytes()
    except OSError as error:
        return say(f"{options.bundle}: cannot be read: {error.strerror}", NOTHING_READ)
    read, skips = pages.read_all(options.pages) if options.pages else (None, ())
    report_skips(skips)
    try:
        verdict = verify(data, read)
    except ReadError as error:
        return say(f"{options.bundle}: {error}", NOTHING_READ)
    write(_line(verdict) if options.json else _screen(verdict), "-")
    return DOES_NOT_HOLD if verdict.problems else ALL_READ


def _line(verdict: "Verdict") -> str:
    import json

    checked = dict(verdict.checked)
    made = {"against": verdict.against, "version": verdict.version, "stories": verdict.stories}
    return json.dumps({**made, "checked": checked, "problems": list(verdict.problems)}, ensure_ascii=False) + "\n"


def _screen(verdict: "Verdict") -> str:
    against = "the bundle and its pages" if verdict.against == "bundle and pages" else "the bundle alone"
    head = "does not hold" if verdict.problems else "holds"
    lines = [f"{head}, checked against {against} (made by secondsource {verdict.version}; {verdict.stories} stories)"]
    lines += [f"  {count:>6}  {name}" for name, count in verdict.checked]
    lines += [f"! {problem}" for problem in verdict.problems]
    if verdict.against == "bundle":
        lines.append("texts that are not cited, and alignments, are checked only with --pages")
    return "\n".join(lines) + "\n"
