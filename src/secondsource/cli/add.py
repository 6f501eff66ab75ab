"""``secondsource add``: pages into an archive."""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from secondsource.cli.archives import add_archive, archive_of, lines_of
from secondsource.cli.options import PAGE, add_reading
from secondsource.cli.output import ALL_READ, NOTHING_READ, SOME_SKIPPED, say, write
from secondsource.cli.reading import read_pages
from secondsource.wording.plain import one_line

if TYPE_CHECKING:
    from secondsource.archive import Archive, Receipt
    from secondsource.records import Page, Skip

__all__ = ["DESCRIPTION", "add_arguments", "run"]

DESCRIPTION = """\
Add pages to an archive, one SQLite file. A page is told of when it is on the disk. Adding a page again changes nothing;
a page with the same outlet and address and another text becomes a revision. Files of records (.jsonl) are read line by
line and may be of any size."""

_AT_ONCE = 200  # articles whose stories' claims are listed right away; of more, when they are first asked for
_LARGE = 2_000_000  # bytes of records from which on other processes help to read them


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what ``add`` takes."""
    command.add_argument("pages", nargs="*", metavar="PAGE", help=PAGE)
    add_archive(command)
    add_reading(command)
    adding = command.add_argument_group("adding")
    adding.add_argument("--seen", metavar="TIME", help="when the pages were seen (default: now)")
    adding.add_argument("--workers", type=int, metavar="N", help="processes that read pages (default: as it pays)")
    adding.add_argument(
        "--claims",
        choices=("auto", "all", "none"),
        default="auto",
        help=f"list the claims of the stories touched right away (auto: of up to {_AT_ONCE} articles added)",
    )


def run(options: argparse.Namespace) -> int:
    """Add pages, tell of each."""
    from secondsource.archive import add_all, opened

    pages = _pages(options)
    counts: Counter[str] = Counter()
    stories: dict[str, None] = {}
    with opened(archive_of(options)) as archive:
        for receipt in add_all(archive, pages, options.seen or _now, _workers(options), options.agencies):
            counts[receipt.status] += 1
            if receipt.story and receipt.status in ("added", "revised"):
                stories[receipt.story] = None
            _tell(receipt, options.json)
        _list_claims(archive, stories, counts, options.claims)
    return _end(counts, len(stories), options.json)


def _now() -> str:
    from datetime import UTC, datetime

    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _pages(options: argparse.Namespace) -> "Iterator[Page | Skip]":
    """Stream files of records, read everything else as every command does."""
    from secondsource.archive.feeding import stream

    rows = _record_files(options)
    others = [name for name in options.pages if name not in rows]
    if others or options.list or options.stdin == "jsonl" or not rows:
        found, skips = read_pages(argparse.Namespace(**{**vars(options), "pages": others}))
        return chain(found, skips, stream(rows))
    return stream(rows)


def _record_files(options: argparse.Namespace) -> list[str]:
    return [n for n in options.pages if n.lower().endswith((".jsonl", ".ndjson")) and os.path.isfile(n)]


def _workers(options: argparse.Namespace) -> int:
    if options.workers is not None:
        return int(options.workers)
    large = sum(map(os.path.getsize, _record_files(options))) >= _LARGE
    return (os.cpu_count() or 1) if large else 1


def _tell(receipt: "Receipt", as_json: bool) -> None:
    if receipt.status == "skipped":
        reason = (receipt.why or "").removeprefix(f"{receipt.name}: ")
        print(f"skipped {one_line(receipt.name)}: {one_line(reason)}", file=sys.stderr)
    if as_json:
        write(lines_of([receipt]), "-")


def _list_claims(archive: "Archive", stories: dict[str, None], counts: Counter[str], wanted: str) -> None:
    from secondsource.archive import renew

    if wanted == "all" or (wanted == "auto" and counts["added"] + counts["revised"] <= _AT_ONCE):
        renew(archive, stories)


def _end(counts: Counter[str], stories: int, as_json: bool) -> int:
    if not as_json:
        said = [f"{counts[status]} {status}" for status in ("added", "revised", "known", "skipped") if counts[status]]
        touched = f"; {stories} {'story' if stories == 1 else 'stories'} touched" if stories else ""
        print(f"{', '.join(said) or 'nothing to add'}{touched}")
    if counts["skipped"] and not counts.total() - counts["skipped"]:
        return say("nothing could be read", NOTHING_READ)
    return SOME_SKIPPED if counts["skipped"] else ALL_READ
