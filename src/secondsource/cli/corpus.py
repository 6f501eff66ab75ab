"""``secondsource corpus``: who shares what with whom in a corpus of articles."""

import argparse
import re
from pathlib import Path

from secondsource.cli.output import ALL_READ, NOTHING_READ, SOME_SKIPPED, say
from secondsource.errors import ReadError

__all__ = ["DESCRIPTION", "add_arguments", "memory_size", "run"]

DESCRIPTION = """\
Trace copy over a whole corpus: which articles share text, what that text is (copy, quotation, furniture), who had it
first, which families of copies there are, and what each article adds. Needs secondsource[corpus]."""


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what ``corpus`` takes."""
    command.add_argument(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="JSON Lines, Parquet or CSV, or a folder of them, with id, text and, where known, outlet, url, headline, "
        "published, language",
    )
    command.add_argument("--out", metavar="DIR", required=True, help="folder for the results; a rerun resumes there")
    command.add_argument("--engine", choices=("local", "spark"), default="local", help="what runs it (default: local)")
    command.add_argument(
        "--memory", metavar="SIZE", type=memory_size, help="as in 1GB or 800MB: above it, joins spill to disk"
    )
    command.add_argument("--workers", metavar="N", type=int, default=1, help="threads, or cores of Spark (default: 1)")
    command.add_argument("--master", metavar="URL", help="a Spark master, as in spark://127.0.0.1:7077")


def memory_size(text: str) -> int:
    """Read a size in bytes.

    >>> memory_size("1GB"), memory_size("512 mb")
    (1073741824, 536870912)
    """
    found = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([kmgt]?)i?b?\s*", text.casefold())
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r} is no size; give one as in 1GB or 800MB")
    return int(float(found[1]) * 1024 ** " kmgt".index(found[2] or " "))


def run(options: argparse.Namespace) -> int:
    """Build the corpus, print what was written."""
    from secondsource.cli.progress import stage_teller
    from secondsource.corpus import build_corpus

    try:
        built = build_corpus(
            [Path(name) for name in options.inputs],
            Path(options.out),
            engine=options.engine,
            memory=options.memory,
            workers=max(1, options.workers),
            master=options.master,
            tell=stage_teller(),
        )
    except ReadError as error:
        return say(error, NOTHING_READ)
    for name, rows in built.rows:
        print(f"{Path(options.out) / name}\t{rows}")
    for skip in built.skips[:20]:
        say(f"skipped {skip.name}: {skip.reason}", SOME_SKIPPED)
    if len(built.skips) > 20:
        say(f"skipped {len(built.skips) - 20} more", SOME_SKIPPED)
    return SOME_SKIPPED if built.skips else ALL_READ
