"""The command line: ``secondsource COMMAND``. A command opens what it is given, calls the library once, and prints."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from secondsource.errors import AddressError, NoArticleError, ReadError, SecondSourceError, UsageError

if TYPE_CHECKING:
    from secondsource.drafts import Checked
    from secondsource.records import Article, Dossier, Judgement, Page, Skip

__all__ = ["main", "parser"]

ALL_READ, SOME_SKIPPED, USAGE, NOTHING_READ = 0, 1, 2, 3
NOTHING, SOMETHING = 0, 1  # to look at in a draft
_PAPER = 100  # columns where the output is no terminal
_WIDEST = 120  # longer lines are hard to read

_EXIT_CODES = "exit codes: 0 all pages read; 1 some pages skipped; 2 usage; 3 nothing could be read"
_DOSSIER = """\
Read pages of one news event, or of several, and say for every claim who says it, how they know, who heard it, and how
many independent sources that is. Pages of different events come out as separate stories."""
_COMPARE = """\
Set two pages side by side, sentence by sentence: what is copied, what was changed, what each has alone."""
_CHECK = """\
Hold the desk's own draft against pages, statement by statement: figures that no page has, or that are stale, disputed
or withdrawn; bounds, quotations and attributions that were changed; claims that rest on one source. It says what the
pages have, never whether it is so."""
_CHECK_CODES = "exit codes: 0 nothing to look at; 1 something, or some pages skipped; 2 usage; 3 nothing could be read"
_PAGE = "a file (HTML, text, JSONL), a folder, or - for one page from standard input"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit code.

    Data go to standard output, everything else to standard error.
    """
    options = parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except NoArticleError as error:
        return _say(error, NOTHING_READ)
    except SecondSourceError as error:  # an option or a table of the desk: a bad page is skipped and raises nothing
        return _say(error, USAGE)
    except BrokenPipeError:  # the reader has seen enough, as in `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ALL_READ
    except KeyboardInterrupt:
        return 130


def parser() -> argparse.ArgumentParser:
    """Give the parser of all commands; ``docs/cli.md`` is written from it."""
    top = argparse.ArgumentParser(
        prog="secondsource",
        description="Counts the independent sources behind what the news says.",
        epilog=_EXIT_CODES,
        formatter_class=_Help,
    )
    top.add_argument("--version", action=_Version, nargs=0, help="print the version and leave")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True, prog="secondsource")
    _add_dossier(commands)
    _add_compare(commands)
    _add_check(commands)
    return top


class _Help(argparse.HelpFormatter):
    """Help as wide as a page: asking the terminal would load much of the standard library at every start."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28, width=_PAPER)


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from secondsource import __version__

        print(f"secondsource {__version__}")
        parser.exit()


def _add_dossier(commands: Any) -> None:
    command = commands.add_parser(
        "dossier",
        help="what a story rests on: sources, copies, conflicts",
        description=_DOSSIER,
        epilog=_EXIT_CODES,
        formatter_class=_Help,
    )
    command.add_argument("pages", nargs="*", metavar="PAGE", help=_PAGE)
    _add_output(command, csv=True)
    _add_reading(command)
    asked = command.add_argument_group("what is asked")
    _add_rule(asked)
    asked.add_argument("--about", metavar="WORDS", help="only stories in which all these words stand")
    asked.add_argument("--cited-only", action="store_true", help="write only cited sentences, fit to be sent on")
    asked.add_argument("--all", action="store_true", help="fold nothing on the terminal")
    _add_tables(command)
    command.set_defaults(run=_dossier)


def _add_compare(commands: Any) -> None:
    command = commands.add_parser(
        "compare", help="two pages side by side", description=_COMPARE, epilog=_EXIT_CODES, formatter_class=_Help
    )
    command.add_argument("pages", nargs=2, metavar="PAGE", help=_PAGE)
    _add_output(command, csv=False)
    _add_reading(command)
    command.set_defaults(run=_compare)


def _add_check(commands: Any) -> None:
    command = commands.add_parser(
        "check",
        help="the desk's own draft against pages",
        description=_CHECK,
        epilog=_CHECK_CODES,
        formatter_class=_Help,
    )
    command.add_argument("draft", metavar="DRAFT", help="the desk's text: a file, or - for standard input")
    command.add_argument("pages", nargs="*", metavar="PAGE", help=_PAGE)
    _add_output(command, csv=False, line="JSON, one line a statement")
    _add_reading(command)
    _add_rule(command.add_argument_group("what is asked"))
    _add_tables(command)
    command.set_defaults(run=_check)


def _add_rule(asked: Any) -> None:
    asked.add_argument(
        "--policy",
        choices=("two-source", "agency", "acled", "min-max"),
        default="two-source",
        help="the rule by which a claim is met (default: two-source)",
    )
    asked.add_argument("--as-of", metavar="TIME", help="count as things stood then: a date or time (ISO 8601)")


def _add_tables(command: argparse.ArgumentParser) -> None:
    tables = command.add_argument_group("the desk's own knowledge")
    tables.add_argument("--owners", metavar="FILE", help="who owns which outlet: outlet, tab, owner")
    tables.add_argument("--judgements", metavar="FILE", help="decisions of the desk, with who and why (TOML)")


def _add_output(command: argparse.ArgumentParser, *, csv: bool, line: str | None = None) -> None:
    output = command.add_argument_group("output (default: a screen of text)").add_mutually_exclusive_group()
    output.add_argument(
        "--json", action="store_true", help=line or ("JSON, one line a story" if csv else "JSON, one line")
    )
    output.add_argument("--html", metavar="FILE", help="one self-contained web page; - writes to standard output")
    if csv:
        output.add_argument("--csv", metavar="FILE", help="a table, one row a claim; - writes to standard output")


def _add_reading(command: argparse.ArgumentParser) -> None:
    reading = command.add_argument_group("reading")
    reading.add_argument("--agencies", metavar="FILE", help="more news agencies: name, tab, aliases, tab, kind ...")
    reading.add_argument("--list", metavar="FILE", help="a file that names one page a line")
    reading.add_argument(
        "--stdin",
        choices=("page", "jsonl"),
        default="page",
        help="what - is: one page, or one JSON record a line (default: page)",
    )
    reading.add_argument("--fetch", action="store_true", help="not part of this version: addresses are not fetched")


def _dossier(options: argparse.Namespace) -> int:
    import secondsource as ss

    owners, judgements = _owners(options), _judgements(options)
    pages, skips = _read(options)
    dossiers = ss.dossier(
        pages,
        agencies=options.agencies,
        policy=options.policy,
        as_of=_moment(options.as_of),
        about=options.about,
        owners=owners,
        judgements=judgements,
        skipped=skips,
    )
    skips = dossiers[0].skipped if dossiers else _reasons(pages, skips)
    _report_skips(skips)
    if not dossiers and len(skips) >= len(pages):
        return _say("nothing could be read", NOTHING_READ)
    if not dossiers:
        _say("no story is left by --about or --as-of", ALL_READ)
    if options.cited_only:
        from secondsource.exports import cited_only

        dossiers = [cited_only(dossier) for dossier in dossiers]
    _write_dossiers(dossiers, options)
    return SOME_SKIPPED if _unread(skips) else ALL_READ


def _moment(text: str | None) -> str | None:
    if text is None:
        return None
    from datetime import datetime

    try:
        datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"--as-of: {text!r} is no time; write 2023-05-16 or 2023-05-16T08:10:00Z") from error
    return text


def _owners(options: argparse.Namespace) -> dict[str, str] | None:
    if options.owners is None:
        return None
    from secondsource.desk import read_owners

    return read_owners(options.owners)


def _judgements(options: argparse.Namespace) -> "tuple[Judgement, ...]":
    if options.judgements is None:
        return ()
    from secondsource.judgements import read_judgements

    return read_judgements(options.judgements)


def _report_skips(skips: "Sequence[Skip]") -> None:
    if not skips:
        return
    from secondsource.wording.plain import one_line

    for skip in skips:
        reason = skip.reason.removeprefix(f"{skip.name}: ")
        print(f"skipped {one_line(skip.name)}: {one_line(reason)}", file=sys.stderr)


def _reasons(pages: "Sequence[Page]", skips: "Sequence[Skip]") -> "tuple[Skip, ...]":
    """Find out again why pages hold no article: there is no dossier to carry the reasons."""
    import secondsource as ss
    from secondsource.records import Skip

    found = list(skips)
    for page in pages:
        try:
            ss.extract(page)
        except SecondSourceError as error:
            found.append(Skip(page.name, str(error)))
    return tuple(found)


def _unread(skips: "Sequence[Skip]") -> "list[Skip]":
    """What was not read; a second printing of one page is said, and hides nothing."""
    return [skip for skip in skips if not skip.reason.endswith("counted once")]


def _write_dossiers(dossiers: "Sequence[Dossier]", options: argparse.Namespace) -> None:
    if options.json:
        from secondsource.exports import dumps

        _write("".join(dumps(dossier) + "\n" for dossier in dossiers), "-")
    elif options.csv:
        from secondsource.csv_table import csv_table

        _write(csv_table(dossiers), options.csv)
    elif options.html:
        from secondsource.report import report

        _write(report(dossiers), options.html)
    else:
        from secondsource.terminal import first_screen

        width, colour = _terminal()
        screens = (first_screen(d, width, colour=colour, everything=options.all) for d in dossiers)
        _write(("\n" + "=" * width + "\n\n").join(screens), "-")


def _compare(options: argparse.Namespace) -> int:
    import secondsource as ss
    from secondsource.articles import load_agencies

    pages, skips = _read(options)
    _report_skips(skips)
    if len(pages) != 2:
        return _say(f"compare needs two pages; {len(pages)} could be read", NOTHING_READ)
    agencies = load_agencies(options.agencies)
    first, second = (ss.extract(page, agencies) for page in pages)
    _write_comparison(ss.compare(first, second), options)
    return ALL_READ


def _write_comparison(comparison: Any, options: argparse.Namespace) -> None:
    if options.json:
        from secondsource.exports import dumps

        _write(dumps(comparison) + "\n", "-")
    elif options.html:
        from secondsource.report import comparison_report

        _write(comparison_report(comparison), options.html)
    else:
        from secondsource.terminal import side_by_side

        width, colour = _terminal()
        _write(side_by_side(comparison, width, colour=colour), "-")


def _check(options: argparse.Namespace) -> int:
    import secondsource as ss
    from secondsource.articles import load_agencies
    from secondsource.drafts import draft_article

    owners, judgements = _owners(options), _judgements(options)
    if options.draft == "-" and ("-" in options.pages or options.stdin == "jsonl"):
        raise UsageError("standard input can be read only once; give - for the draft or for a page")
    draft = _draft(options.draft)
    if draft is None:
        return NOTHING_READ
    pages, skips = _read(options)
    article = draft_article(draft, load_agencies(options.agencies))
    dossiers = ss.dossier(
        [page for page in pages if page.text != draft.text],  # a folder may hold the draft as well
        agencies=options.agencies,
        policy=options.policy,
        as_of=_moment(options.as_of),
        owners=owners,
        judgements=judgements,
        skipped=skips,
    )
    skips = dossiers[0].skipped if dossiers else _reasons(pages, skips)
    _report_skips(skips)
    if not dossiers:
        return _say("none of the pages could be read", NOTHING_READ)
    checked = ss.check(article, dossiers)
    _write_check(article, checked, dossiers, options)
    unread = _unread(skips)
    return SOMETHING if unread or any(one.kind != "supported" for one in checked) else NOTHING


def _draft(name: str) -> "Page | None":
    """Read the draft; None, and why on standard error, when it is not one text: nothing can be checked without it."""
    from secondsource import pages

    _refuse_addresses([name], False)
    read, not_read = _standard_input("page") if name == "-" else pages.read_all([name])
    if len(read) == 1:
        return read[0]
    _report_skips(not_read)
    _say(f"{name}: the draft must be one text; {len(read)} could be read", NOTHING_READ)
    return None


def _write_check(
    article: "Article", checked: "Sequence[Checked]", dossiers: "Sequence[Dossier]", options: argparse.Namespace
) -> None:
    if options.json:
        from secondsource.exports import dumps

        _write("".join(dumps(one) + "\n" for one in checked), "-")
    elif options.html:
        from secondsource.report import draft_report

        _write(draft_report(article, checked, dossiers), options.html)
    else:
        from secondsource.terminal import checked_screen

        width, colour = _terminal()
        _write(checked_screen(article, checked, dossiers, width, colour=colour), "-")


def _read(options: argparse.Namespace) -> "tuple[tuple[Page, ...], tuple[Skip, ...]]":
    """Open everything that the command names: files, folders, a list, standard input."""
    from secondsource import pages

    named = [*options.pages, *_listed(options)]
    if options.stdin == "jsonl" and "-" not in named:
        named.append("-")
    if not named:
        raise UsageError("no page given; name files or folders, or - for standard input")
    _refuse_addresses(named, options.fetch)
    if named.count("-") > 1:
        raise UsageError("standard input can be read only once; give - only once")
    found: list[Page] = []
    skipped: list[Skip] = []
    for part in _parts(named):
        read, not_read = _standard_input(options.stdin) if part == ["-"] else pages.read_all(part)
        found += read
        skipped += not_read
    return tuple(found), tuple(skipped)


def _listed(options: argparse.Namespace) -> tuple[str, ...]:
    if options.list is None:
        return ()
    from secondsource.desk import read_list

    return read_list(options.list)


def _parts(named: Sequence[str]) -> list[list[str]]:
    """Keep files together and ``-`` apart, so that each kind is read by one call."""
    files = [name for name in named if name != "-"]
    return [part for part in (files, ["-"] if "-" in named else []) if part]


def _standard_input(kind: str) -> "tuple[tuple[Page, ...], tuple[Skip, ...]]":
    from secondsource import pages
    from secondsource.records import Skip

    data = sys.stdin.buffer.read()
    if kind == "jsonl":
        return pages.read_all([data], media_type="application/jsonl")
    try:
        return (pages.read(data, name="-"),), ()
    except ReadError as error:
        return (), (Skip("-", str(error)),)


def _refuse_addresses(named: Sequence[str], fetch: bool) -> None:
    if fetch:
        raise UsageError("--fetch: fetching is not part of this version; save the pages and name the files")
    for name in named:
        if name.lower().startswith(("http://", "https://")):
            raise AddressError(f"{name}: an address needs --fetch, which is not part of this version; save the page")


def _terminal() -> tuple[int, bool]:
    """Give the width to print to, and whether colour is wanted (https://no-color.org)."""
    if not sys.stdout.isatty():
        return _PAPER, False
    import shutil

    width = min(shutil.get_terminal_size((_PAPER, 24)).columns, _WIDEST)
    return width, "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


def _write(text: str, file: str) -> None:
    """Write data to a file, or to standard output for ``-``, as UTF-8 and with the line ends that it has."""
    data = text.encode("utf-8", "replace")
    if file == "-":
        binary = getattr(sys.stdout, "buffer", None)
        sys.stdout.flush()
        if binary is None:
            sys.stdout.write(text)
        else:
            binary.write(data)
        sys.stdout.flush()
        return
    try:
        with open(file, "wb") as opened:
            opened.write(data)
    except OSError as error:
        raise UsageError(f"{file}: cannot be written: {error.strerror}") from error


def _say(problem: object, code: int) -> int:
    print(f"secondsource: {problem}", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
