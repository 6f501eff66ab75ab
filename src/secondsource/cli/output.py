"""Where a command's data and words go: data to standard output or a file, everything else to standard error."""

import os
import sys

from secondsource.errors import UsageError

__all__ = ["ALL_READ", "NOTHING_READ", "PAPER", "SOME_SKIPPED", "USAGE", "say", "terminal", "write"]

ALL_READ, SOME_SKIPPED, USAGE, NOTHING_READ = 0, 1, 2, 3
PAPER = 100  # columns where the output is no terminal
_WIDEST = 120  # longer lines are hard to read


def write(content: str | bytes, file: str) -> None:
    """Write data to a file, or to standard output for ``-``, as UTF-8 and with the line ends that it has."""
    data = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
    if file == "-":
        binary = getattr(sys.stdout, "buffer", None)
        sys.stdout.flush()
        if binary is None:
            sys.stdout.write(data.decode("utf-8"))
        else:
            binary.write(data)
        sys.stdout.flush()
        return
    try:
        with open(file, "wb") as opened:
            opened.write(data)
    except OSError as error:
        raise UsageError(f"{file}: cannot be written: {error.strerror}") from error


def terminal() -> tuple[int, bool]:
    """Give the width to print to, and whether colour is wanted (https://no-color.org)."""
    if not sys.stdout.isatty():
        return PAPER, False
    import shutil

    width = min(shutil.get_terminal_size((PAPER, 24)).columns, _WIDEST)
    return width, "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


def say(problem: object, code: int) -> int:
    """Say on standard error what is wrong, and give the exit code back."""
    print(f"secondsource: {problem}", file=sys.stderr)
    return code
