"""What the commands on an archive share: which file it is, and their filters."""

import argparse
import os
from typing import Any

__all__ = ["add_archive", "add_filters", "add_moment", "archive_of", "filters_of", "lines_of"]

_DEFAULT = "secondsource.db"


def add_archive(command: argparse.ArgumentParser) -> None:
    """Add --archive and --json."""
    command.add_argument(
        "--archive",
        metavar="FILE",
        help=f"the archive (default: $SECONDSOURCE_ARCHIVE, else {_DEFAULT} in this folder)",
    )
    command.add_argument("--json", action="store_true", help="JSON, one object a line")


def archive_of(options: argparse.Namespace) -> str:
    """Name the archive that a command works on."""
    return options.archive or os.environ.get("SECONDSOURCE_ARCHIVE") or _DEFAULT


def add_moment(asked: Any) -> None:
    """Add --as-of."""
    asked.add_argument("--as-of", metavar="TIME", help="answer as things stood then: a date or time (ISO 8601)")


def add_filters(asked: Any) -> None:
    """Add the filters by outlet, agency, date and story, and how many are shown."""
    asked.add_argument("--outlet", metavar="NAME", help="only of this outlet")
    asked.add_argument("--agency", metavar="NAME", help="only under this agency's credit")
    asked.add_argument("--since", metavar="TIME", help="published from then on: a date or time (ISO 8601)")
    asked.add_argument("--until", metavar="TIME", help="published by then")
    asked.add_argument("--story", metavar="ID", help="only of this story")
    asked.add_argument("--limit", type=int, default=20, metavar="N", help="at most so many (default: 20)")


def filters_of(options: argparse.Namespace) -> dict[str, Any]:
    """Give the filters as the library takes them."""
    return {name: getattr(options, name) for name in ("outlet", "agency", "since", "until", "story", "limit")}


def lines_of(records: Any) -> str:
    """Write records as JSON Lines."""
    import json

    from secondsource.exports import plain

    return "".join(json.dumps(plain(record), ensure_ascii=False) + "\n" for record in records)
