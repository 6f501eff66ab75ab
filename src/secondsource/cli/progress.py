"""How far a long run is, on a terminal: the stage, its rows, their rate and the time that is left."""

import sys
import time
from collections.abc import Callable

__all__ = ["line", "stage_teller"]

_EVERY = 0.2  # seconds


def stage_teller() -> Callable[[str, bool, int, int], None]:
    """Give what a run calls with each stage, whether it stood, and rows done and in all; silent where nobody looks."""
    if not sys.stderr.isatty():
        return lambda stage, stood, done, total: None
    begun: dict[str, float] = {}
    last = [0.0]

    def tell(stage: str, stood: bool, done: int, total: int) -> None:
        now = time.monotonic()
        fresh = stage not in begun
        started = begun.setdefault(stage, now)
        if not fresh and done < total and now - last[0] < _EVERY:
            return
        last[0] = now
        print(f"\r\x1b[K{line(stage, stood, done, total, now - started)}", end="", file=sys.stderr, flush=True)
        if stage == "done":
            print(file=sys.stderr)

    return tell


def line(stage: str, stood: bool, done: int, total: int, seconds: float) -> str:
    """Say how far a stage is.

    >>> line("words", False, 500, 2000, 2.0)
    'words: 500 of 2,000, 250 a second, 6 s left'
    """
    if stood:
        return f"{stage}: stands from an earlier run"
    if not total or not done or seconds <= 0:
        return stage
    rate = done / seconds
    return f"{stage}: {done:,} of {total:,}, {rate:,.0f} a second, {(total - done) / rate:.0f} s left"
