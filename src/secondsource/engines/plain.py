"""The plain engine: pure functions over lists, in this process; what ``dossier`` uses."""

from collections.abc import Callable, Iterable
from typing import TypeVar

__all__ = ["map_each"]

Row = TypeVar("Row")
Made = TypeVar("Made")


def map_each(function: Callable[[Row], Made], table: Iterable[Row]) -> tuple[Made, ...]:
    """Run a pure function over every row, in order.

    >>> map_each(len, ["a", "bb"])
    (1, 2)
    """
    return tuple(function(row) for row in table)
