"""``secondsource serve``: the desk, a web page over an archive."""

import argparse

from secondsource.cli.archives import archive_of
from secondsource.cli.output import ALL_READ
from secondsource.errors import ArchiveError, UsageError

__all__ = ["DESCRIPTION", "EXIT_CODES", "add_arguments", "run"]

DESCRIPTION = """\
Serve an archive as web pages: stories by how far they have spread against what they rest on, every claim with its
evidence, every sentence with whose words it is, search, trace, a paste box and the draft check. It reads and never
writes, unless --token-file names a secret that people have to give. It needs the extra `web`; see docs/serving.md."""
EXIT_CODES = "exit codes: 0 ended by SIGTERM; 130 ended by Ctrl-C; 2 usage; 3 the archive cannot be read"
_NO_ARCHIVE = 3


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what ``serve`` takes."""
    command.add_argument(
        "--archive", metavar="FILE", help="the archive (default: $SECONDSOURCE_ARCHIVE, else secondsource.db here)"
    )
    place = command.add_argument_group("where")
    place.add_argument("--host", default="127.0.0.1", help="address to listen at (default: 127.0.0.1)")
    place.add_argument("--port", type=int, default=8765, help="port; 0 takes a free one (default: 8765)")
    place.add_argument("--prefix", default="", metavar="PATH", help="path that a proxy puts before every address")
    place.add_argument(
        "--allow-host", action="append", default=[], metavar="NAME", help="a name with a dot that it answers to"
    )
    rights = command.add_argument_group("what is allowed")
    rights.add_argument("--token-file", metavar="FILE", help="its first line is the secret that allows writing")
    rights.add_argument("--max-upload", type=int, default=4096, metavar="KB", help="largest request (default: 4096)")
    rights.add_argument(
        "--no-counting", action="store_true", help="never write: make no dossiers ahead, keep none in the archive"
    )
    rights.add_argument("--quiet", action="store_true", help="no line a request on standard error")


def run(options: argparse.Namespace) -> int:
    """Check what was given, then serve until a signal comes."""
    try:
        import uvicorn  # noqa: F401

        from secondsource.web.serving import serve
        from secondsource.web.settings import Settings, prefix_of, token_of
    except ImportError as error:
        needs = f"serve needs {error.name}: install the extra, pip install 'secondsource[web]'"
        raise UsageError(needs) from error
    if not 0 <= options.port < 65536 or options.max_upload < 1:
        raise UsageError("--port is 0 to 65535, --max-upload 1 KB or more")
    settings = Settings(
        archive=archive_of(options),
        prefix=prefix_of(options.prefix),
        token=token_of(options.token_file),
        hosts=tuple(name.lower() for name in [*options.allow_host, options.host]),
        largest=options.max_upload * 1024,
        counting=not options.no_counting,
        log=not options.quiet,
    )
    try:
        serve(settings, options.host, options.port)
    except ArchiveError as error:
        from secondsource.cli.output import say

        return say(error, _NO_ARCHIVE)
    return ALL_READ
