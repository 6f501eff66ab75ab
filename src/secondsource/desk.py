"""What a desk brings along: who owns which outlet, and lists of pages to read."""

from pathlib import Path

from secondsource.errors import ReadError
from secondsource.tables import parse_table

__all__ = ["read_list", "read_owners"]


def read_owners(path: str | Path) -> dict[str, str]:
    """Read a tab-separated table of outlets and their owners: outlet -> owner.

    Outlets of one owner count as one for the lower bound. Raises ReadError when the file cannot be read or a row
    does not have two cells.
    """
    rows = parse_table(_text(path))
    for row in rows:
        if len(row) < 2 or not row[0] or not row[1]:
            raise ReadError(f"{path}: {row[0]!r} has no owner; write outlet, tab, owner on each line")
    return {row[0]: row[1] for row in rows}


def read_list(path: str | Path) -> tuple[str, ...]:
    """Read a list of pages, one path or address a line; blank lines and lines that start with ``#`` are passed over.

    Raises ReadError when the file cannot be read.
    """
    lines = (line.strip() for line in _text(path).splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def _text(path: str | Path) -> str:
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReadError(f"{path}: not UTF-8 (byte {error.start}); save the file as UTF-8") from error
    except OSError as error:
        raise ReadError(f"{path}: {error.strerror}; check the name of the file") from error
