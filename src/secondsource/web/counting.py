"""Dossiers made ahead of readers, in a process of its own, so that nobody waits for a count that could be ready."""

import os
import signal
import time
from multiprocessing import get_context
from multiprocessing.process import BaseProcess

from secondsource import archive as shelf
from secondsource.errors import SecondSourceError

__all__ = ["start_counting"]

_AT_ONCE = 4  # stories before the list of those that changed is looked at again
_PAUSE = 2.0  # seconds when nothing is to be done


def start_counting(path: str) -> BaseProcess:
    """Start the process; it ends with its parent, and leaves an archive alone that it may not write."""
    process = get_context("spawn").Process(target=_count, args=(path, os.getpid()), daemon=True)
    process.start()
    return process


def _count(path: str, parent: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides
    os.nice(10)
    while os.getppid() == parent:
        try:
            with shelf.opened(path) as archive:
                made = shelf.renew(archive, most=_AT_ONCE)
        except SecondSourceError:  # another process writes, or the file may only be read: readers count for themselves
            made = 0
        if not made:
            time.sleep(_PAUSE)
