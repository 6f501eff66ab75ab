"""The claims as Parquet: the rows of the CSV with numbers as numbers, for a data frame."""

import csv
import io
from collections.abc import Iterable

from secondsource.csv_table import COLUMNS, csv_table
from secondsource.errors import UsageError
from secondsource.records import Dossier

__all__ = ["parquet_table"]

_COUNTS = ("low", "high", "against", "outlets_low", "outlets_high")
_FIGURES = ("value_low", "value_high")


def parquet_table(dossiers: Iterable[Dossier]) -> bytes:
    """Write all claims of some stories as one Parquet file, a row a claim, with the columns of ``csv_table``.

    Counts are 64-bit integers, figures floating-point numbers, all else text. Raises UsageError without pyarrow.
    """
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise UsageError("Parquet needs pyarrow: pip install 'secondsource[corpus]'") from error
    rows = list(csv.DictReader(io.StringIO(csv_table(dossiers), newline="")))
    columns = {name: [_typed(name, row[name]) for row in rows] for name in COLUMNS}
    schema = pyarrow.schema([(name, _kind(name)) for name in COLUMNS])
    file = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table(columns, schema=schema), file)
    return file.getvalue()


def _kind(name: str) -> str:
    return "int64" if name in _COUNTS else "float64" if name in _FIGURES else "string"


def _typed(name: str, cell: str) -> int | float | str | None:
    """A cell as its column's kind; the apostrophe keeps spreadsheets from taking text for a formula, nobody else."""
    text = cell[1:] if cell[:2] in ("'=", "'+", "'-", "'@", "'\t", "'\r") else cell
    if _kind(name) == "string":
        return text
    return None if not text else int(text) if name in _COUNTS else float(text)
