"""``secondsource check``: the desk's own draft against pages."""

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from secondsource.cli.fetching import refuse_addresses
from secondsource.cli.options import (
    PAGE,
    add_output,
    add_reading,
    add_rule,
    add_tables,
    judgements_of,
    moment,
    owners_of,
)
from secondsource.cli.output import NOTHING_READ, say, terminal, write
from secondsource.cli.reading import read_pages, read_part, reasons, report_skips, standard_input, unread
from secondsource.errors import UsageError

if TYPE_CHECKING:
    from secondsource.drafts import Checked
    from secondsource.records import Article, Dossier, Page

__all__ = ["DESCRIPTION", "EXIT_CODES", "add_arguments", "run"]

NOTHING, SOMETHING = 0, 1  # to look at in a draft
DESCRIPTION = """\
Hold the desk's own draft against pages, statement by statement: figures that no page has, or that are stale, disputed
or withdrawn; bounds, quotations and attributions that were changed; claims that rest on one source. It says what the
pages have, never whether it is so."""
EXIT_CODES = "exit codes: 0 nothing to look at; 1 something, or some pages skipped; 2 usage; 3 nothing could be read"


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what ``check`` takes."""
    command.add_argument("draft", metavar="DRAFT", help="the desk's text: a file, or - for standard input")
    command.add_argument("pages", nargs="*", metavar="PAGE", help=PAGE)
    add_output(command, csv=False, line="JSON, one line a statement")
    add_reading(command)
    add_rule(command.add_argument_group("what is asked"))
    add_tables(command)


def run(options: argparse.Namespace) -> int:
    """Read the draft and the pages, hold one against the other, write what stands out."""
    import secondsource as ss
    from secondsource.articles import load_agencies
    from secondsource.drafts import draft_article

    owners, judgements = owners_of(options), judgements_of(options)
    if options.draft == "-" and ("-" in options.pages or options.stdin == "jsonl"):
        raise UsageError("standard input can be read only once; give - for the draft or for a page")
    draft = _draft(options.draft, options)
    if draft is None:
        return NOTHING_READ
    pages, skips = read_pages(options)
    article = draft_article(draft, load_agencies(options.agencies))
    dossiers = ss.dossier(
        [page for page in pages if page.text != draft.text],  # a folder may hold the draft as well
        agencies=options.agencies,
        policy=options.policy,
        as_of=moment(options.as_of),
        owners=owners,
        judgements=judgements,
        skipped=skips,
    )
    skips = dossiers[0].skipped if dossiers else reasons(pages, skips)
    report_skips(skips)
    if not dossiers:
        return say("none of the pages could be read", NOTHING_READ)
    checked = ss.check(article, dossiers)
    _write_check(article, checked, dossiers, options)
    return SOMETHING if unread(skips) or any(one.kind != "supported" for one in checked) else NOTHING


def _draft(name: str, options: argparse.Namespace) -> "Page | None":
    """Read the draft; None, and why on standard error, when it is not one text: nothing can be checked without it."""
    refuse_addresses([name], options.fetch)
    read, not_read = standard_input("page") if name == "-" else read_part([name], options)
    if len(read) == 1:
        return read[0]
    report_skips(not_read)
    say(f"{name}: the draft must be one text; {len(read)} could be read", NOTHING_READ)
    return None


def _write_check(
    article: "Article", checked: "Sequence[Checked]", dossiers: "Sequence[Dossier]", options: argparse.Namespace
) -> None:
    if options.json:
        from secondsource.exports import dumps

        write("".join(dumps(one) + "\n" for one in checked), "-")
    elif options.html:
        from secondsource.report import draft_report

        write(draft_report(article, checked, dossiers), options.html)
    else:
        from secondsource.terminal import checked_screen

        width, colour = terminal()
        write(checked_screen(article, checked, dossiers, width, colour=colour), "-")
