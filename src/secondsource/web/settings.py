"""What a desk's server is started with."""

import re
from pathlib import Path

from secondsource.errors import UsageError
from secondsource.frozen import frozen

__all__ = ["Settings", "prefix_of", "token_of"]

_PREFIX = re.compile(r"(?:/[A-Za-z0-9._~-]+)+")
_SHORTEST = 16  # letters of a token: what cannot be guessed at ten tries a minute


@frozen
class Settings:
    """How the archive is served; nothing here changes while the server runs."""

    archive: str
    prefix: str = ""  # "/desk": what a proxy puts before every address
    token: str | None = None  # without one the web cannot write
    hosts: tuple[str, ...] = ()  # names with a dot that the server answers to; addresses and "localhost" always
    largest: int = 4 << 20  # bytes of a request
    counting: bool = True  # make dossiers ahead of readers, in a process of its own
    log: bool = True


def prefix_of(given: str) -> str:
    """Check a path prefix and write it without a slash at the end; raises UsageError.

    >>> prefix_of("desk/"), prefix_of("/")
    ('/desk', '')
    """
    bare = given.strip().strip("/")
    if bare and not _PREFIX.fullmatch(f"/{bare}"):
        raise UsageError(
            f"--prefix: {given!r} is no path; write /desk, with letters, digits, '-', '_', '.' and '/' only"
        )
    return f"/{bare}" if bare else ""


def token_of(path: str | None) -> str | None:
    """Read the token that allows writing: the first line of a file; raises UsageError for one that can be guessed."""
    if path is None:
        return None
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"--token-file: {path} cannot be read; write a long secret into its first line") from error
    token = lines[0].strip() if lines else ""
    if len(token) < _SHORTEST:
        raise UsageError(f"--token-file: {path} holds {len(token)} letters; write {_SHORTEST} or more, hard to guess")
    return token
