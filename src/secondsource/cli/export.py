"""``secondsource export``: everything in an archive, or its stories in forms that others can read and check."""

import argparse
from itertools import islice
from typing import TYPE_CHECKING

from secondsource.cli.archives import add_archive, add_moment, archive_of
from secondsource.cli.options import moment
from secondsource.cli.output import ALL_READ, write

if TYPE_CHECKING:
    from secondsource.archive import Archive
    from secondsource.records import Dossier

__all__ = ["DESCRIPTION", "EXIT_CODES", "add_arguments", "run"]

DESCRIPTION = """\
Write everything in an archive as JSON Lines: articles and their texts over time, stories, what happened to them,
judgements. The same pages added at the same times give the same bytes. With the name of a form, write the dossiers of
its stories in that form instead."""
_AT_ONCE = 500  # lines
EXIT_CODES = "exit codes: 0 all written; 2 usage"
_FORMS = ("bundle", "csv", "html", "jsonld", "parquet", "prov")


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what ``export`` takes."""
    add_archive(command)
    command.add_argument("--dossiers", action="store_true", help="the dossier of each story as well")
    forms = command.add_argument_group("dossiers in another form").add_mutually_exclusive_group()
    forms.add_argument("--bundle", metavar="FILE", help="an evidence bundle, which `verify` checks")
    forms.add_argument("--csv", metavar="FILE", help="a table, one row a claim")
    forms.add_argument("--html", metavar="FILE", help="one self-contained web page")
    forms.add_argument(
        "--jsonld", metavar="FILE", help="linked data: schema.org, Web Annotation, PROV-O; a line a story"
    )
    forms.add_argument("--parquet", metavar="FILE", help="the table, typed; needs the extra `corpus`")
    forms.add_argument(
        "--prov", metavar="FILE", help="only where texts and claims come from, as PROV-O; a line a story"
    )
    asked = command.add_argument_group("of what, in another form")
    asked.add_argument("--story", action="append", metavar="ID", help="only of this story; may be given again")
    asked.add_argument("--cited-only", action="store_true", help="write only cited sentences, fit to be sent on")
    add_moment(asked)


def run(options: argparse.Namespace) -> int:
    """Write the lines as they come, or the dossiers in the form that was asked for."""
    from secondsource.archive import export, opened
    from secondsource.errors import UsageError

    form = next((name for name in _FORMS if getattr(options, name)), None)
    if form is None and (options.story or options.as_of or options.cited_only):
        raise UsageError(f"--story, --as-of and --cited-only go with a form: --{', --'.join(_FORMS)}")
    with opened(archive_of(options), readonly=True) as archive:
        if form is not None:
            write(_formed(form, _dossiers(archive, options), options), getattr(options, form))
            return ALL_READ
        lines = export(archive, dossiers=options.dossiers)
        while some := list(islice(lines, _AT_ONCE)):
            write("".join(f"{line}\n" for line in some), "-")
    return ALL_READ


def _dossiers(archive: "Archive", options: argparse.Namespace) -> "list[Dossier]":
    from secondsource.archive import stories, story_dossier
    from secondsource.exports import cited_only

    as_of = moment(options.as_of)
    named = options.story or [story.id for story in stories(archive, as_of=as_of, limit=-1)]
    made = [story_dossier(archive, story, as_of=as_of) for story in named]
    return [cited_only(dossier) for dossier in made] if options.cited_only else made


def _formed(form: str, dossiers: "list[Dossier]", options: argparse.Namespace) -> str | bytes:
    if form == "bundle":
        from secondsource import __version__
        from secondsource.bundle import Parameters, write_bundle

        return write_bundle(dossiers, Parameters(moment(options.as_of), None, None, None), __version__)
    if form == "csv":
        from secondsource.csv_table import csv_table

        return csv_table(dossiers)
    if form == "html":
        from secondsource.report import report

        return report(dossiers)
    if form == "parquet":
        from secondsource.parquet_table import parquet_table

        return parquet_table(dossiers)
    return _linked(form, dossiers)


def _linked(form: str, dossiers: "list[Dossier]") -> str:
    import json

    from secondsource.linked_data import json_ld, prov_o

    write_one = json_ld if form == "jsonld" else prov_o
    return "".join(json.dumps(write_one(dossier), ensure_ascii=False) + "\n" for dossier in dossiers)
