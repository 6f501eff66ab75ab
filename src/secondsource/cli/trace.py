"""``secondsource trace``: where a text comes from, sentence by sentence."""

import argparse
import json
from typing import TYPE_CHECKING

from secondsource.cli.archives import add_archive, add_moment, archive_of
from secondsource.cli.options import PAGE, add_reading
from secondsource.cli.output import ALL_READ, NOTHING_READ, SOME_SKIPPED, say, write
from secondsource.cli.reading import read_pages, report_skips
from secondsource.wording.plain import one_line

if TYPE_CHECKING:
    from secondsource.archive import Archive, TracedSentence, TracedSource

__all__ = ["DESCRIPTION", "add_arguments", "run"]

DESCRIPTION = """\
Say of each sentence of a text where an archive has it: verbatim, edited, or in part; the earliest of the nearest
sources first. A page that is in the archive itself is named last."""


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what ``trace`` takes."""
    command.add_argument("pages", nargs="*", metavar="PAGE", help=PAGE)
    add_archive(command)
    add_reading(command)
    asked = command.add_argument_group("what is asked")
    asked.add_argument("--limit", type=int, default=5, metavar="N", help="sources of a sentence, at most (default: 5)")
    add_moment(asked)


def run(options: argparse.Namespace) -> int:
    """Trace the text of each page."""
    from secondsource.archive import opened, trace_page

    pages, skips = read_pages(options)
    report_skips(skips)
    if not pages:
        return say("nothing could be read", NOTHING_READ)
    with opened(archive_of(options), readonly=True) as archive:
        for page in pages:
            found = trace_page(archive, page, as_of=options.as_of, limit=options.limit)
            write(_lines(page.name, found) if options.json else _shown(page.name, found, archive), "-")
    return SOME_SKIPPED if skips else ALL_READ


def _lines(page: str, found: "list[TracedSentence]") -> str:
    """One line a sentence; ``name``, ``outlet``, ``kind`` and ``similarity`` are those of its first source."""
    from secondsource.exports import plain

    rows = []
    for sentence in found:
        first = plain(sentence.sources[0]) if sentence.sources else {}
        best = {key: first.get(key) for key in ("name", "outlet", "article", "published", "seen", "kind", "similarity")}
        rows.append({"page": page, **best, **plain(sentence)})
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def _shown(page: str, found: "list[TracedSentence]", archive: "Archive") -> str:
    traced = sum(bool(sentence.sources) for sentence in found)
    lines = [f"{one_line(page)}: {traced} of {len(found)} sentences are in {one_line(archive.path)}", ""]
    for sentence in found:
        lines.append(one_line(sentence.text))
        lines += [f"    {_named(source)}" for source in sentence.sources] or ["    nowhere"]
    return "\n".join(lines) + "\n"


def _named(source: "TracedSource") -> str:
    when = source.published or f"seen {source.seen}"
    return one_line(f"{source.kind} {source.similarity:.2f}  {source.name} ({source.outlet}, {when})")
