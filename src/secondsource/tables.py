"""Word tables: tab-separated text in ``secondsource/data``, read once, at first use; and a desk's own TOML files."""

from functools import cache
from pathlib import Path
from typing import Any

from secondsource.errors import ReadError, UsageError

__all__ = ["parse_table", "read_table", "read_toml"]

_DATA = Path(__file__).parent / "data"


def parse_table(text: str) -> tuple[tuple[str, ...], ...]:
    """Split a tab-separated table into rows of stripped cells; blank lines and lines that begin with ``#`` are none.

    >>> parse_table("# noun\\tparent\\nchild\\tperson\\n")
    (('child', 'person'),)
    """
    lines = (line for line in text.splitlines() if line.strip() and not line.startswith("#"))
    return tuple(tuple(cell.strip() for cell in line.split("\t")) for line in lines)


@cache
def read_table(name: str) -> tuple[tuple[str, ...], ...]:
    """Read a shipped table by its file name, as in ``read_table("nouns.tsv")``.

    Raises ReadError when the installation lacks the table.
    """
    path = _DATA / name
    try:
        return parse_table(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ReadError(
            f"{name}: the installation lacks this table ({error.strerror}); reinstall secondsource"
        ) from error


def read_toml(path: str | Path, see: str) -> dict[str, Any]:
    """Read a TOML file of the desk; ``see`` is the page of the docs that says what stands in it.

    Raises UsageError when the file cannot be read or is no TOML.
    """
    import tomllib

    try:
        return tomllib.loads(Path(path).read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UsageError(f"{Path(path).name}: cannot be read as TOML ({reason}); see {see}") from error
