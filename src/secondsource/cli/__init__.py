"""The command line: ``secondsource COMMAND``. A command opens what it is given, calls the library once, and prints.

A command is a module of its name: ``DESCRIPTION``, ``add_arguments(command)``, ``run(options)`` and, where they differ,
``EXIT_CODES``. Only the command that was asked for is loaded: a run on two pages pays for nothing else.
"""

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from typing import Any

from secondsource.cli.output import ALL_READ, NOTHING_READ, PAPER, USAGE, say
from secondsource.errors import NoArticleError, SecondSourceError

__all__ = ["COMMANDS", "main", "parser"]

_EXIT_CODES = "exit codes: 0 all pages read; 1 some pages skipped; 2 usage; 3 nothing could be read"
COMMANDS = {
    "dossier": "what a story rests on: sources, copies, conflicts",
    "compare": "two pages side by side",
    "check": "the desk's own draft against pages",
    "add": "pages into an archive",
    "stories": "the stories of an archive",
    "search": "words in an archive",
    "trace": "where a text comes from, across an archive",
    "export": "everything in an archive, as JSON Lines",
    "corpus": "who shares what with whom in a corpus",
    "watch": "feeds into an archive, with alerts where a story changes",
    "recalibrate": "where the line between two events lies, from judged pairs",
    "verify": "an evidence bundle, against itself and its pages",
    "serve": "the desk: an archive as web pages",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit code.

    Data go to standard output, everything else to standard error.
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    asked = given[0] if given and given[0] in COMMANDS else None
    options = parser(asked).parse_args(given)
    try:
        return _run(options)
    except NoArticleError as error:
        return say(error, NOTHING_READ)
    except SecondSourceError as error:  # an option or a table of the desk: a bad page is skipped and raises nothing
        return say(error, USAGE)
    except BrokenPipeError:  # the reader has seen enough, as in `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ALL_READ
    except KeyboardInterrupt:
        return 130


def _run(options: argparse.Namespace) -> int:
    code: int = _module(options.command).run(options)
    return code


def _module(name: str) -> Any:
    return importlib.import_module(f"secondsource.cli.{name}")


def parser(asked: str | None = None) -> argparse.ArgumentParser:
    """Give the parser of all commands, with the options of all or only of the command that is asked for.

    ``docs/cli.md`` is written from it.
    """
    top = argparse.ArgumentParser(
        prog="secondsource",
        description="Counts the independent sources behind what the news says.",
        epilog=_EXIT_CODES,
        formatter_class=_Help,
    )
    top.add_argument("--version", action=_Version, nargs=0, help="print the version and leave")
    commands = top.add_subparsers(
        title="commands", metavar="COMMAND", dest="command", required=True, prog="secondsource"
    )
    for name, purpose in COMMANDS.items():
        command = commands.add_parser(name, help=purpose, formatter_class=_Help)
        if asked in (None, name):
            _fill(command, _module(name))
    return top


def _fill(command: argparse.ArgumentParser, module: Any) -> None:
    command.description = module.DESCRIPTION
    command.epilog = getattr(module, "EXIT_CODES", _EXIT_CODES)
    module.add_arguments(command)


class _Help(argparse.HelpFormatter):
    """Help as wide as a page: asking the terminal would load much of the standard library at every start."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28, width=PAPER)


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from secondsource import __version__

        print(f"secondsource {__version__}")
        parser.exit()
