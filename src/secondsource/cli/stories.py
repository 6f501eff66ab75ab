"""``secondsource stories``: the stories of an archive."""

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from secondsource.cli.archives import add_archive, add_moment, archive_of, lines_of
from secondsource.cli.output import ALL_READ, say, terminal, write
from secondsource.wording.plain import one_line

if TYPE_CHECKING:
    from secondsource.archive import ArchivedStory
    from secondsource.records import Dossier

__all__ = ["DESCRIPTION", "EXIT_CODES", "add_arguments", "run"]

DESCRIPTION = """\
List the stories of an archive, the one that got an article last first; or show one: what its dossier answers, what
changed since a time, its history."""
EXIT_CODES = "exit codes: 0 listed; 2 usage"


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what ``stories`` takes."""
    command.add_argument("story", nargs="?", metavar="ID", help="one story: prints its dossier (--json) or its screen")
    add_archive(command)
    asked = command.add_argument_group("what is asked")
    asked.add_argument("--outlet", metavar="NAME", help="only stories in which this outlet stands")
    asked.add_argument("--since", metavar="TIME", help="stories that got an article since; of one story: what changed")
    asked.add_argument("--history", action="store_true", help="of one story: what happened to it in the archive")
    asked.add_argument("--limit", type=int, default=50, metavar="N", help="at most so many (default: 50)")
    add_moment(asked)


def run(options: argparse.Namespace) -> int:
    """List the stories, or show one."""
    from secondsource.archive import opened, stories

    if options.story is not None:
        return _one(options)
    with opened(archive_of(options), readonly=True) as archive:
        found = stories(archive, as_of=options.as_of, outlet=options.outlet, since=options.since, limit=options.limit)
    if not found:
        return say("no story", ALL_READ)
    write(lines_of(_named(story) for story in found) if options.json else "".join(map(_shown, found)), "-")
    return ALL_READ


def _named(story: "ArchivedStory") -> dict[str, object]:
    from secondsource.exports import plain

    return {**plain(story), "name": story.headline}


def _shown(story: "ArchivedStory") -> str:
    """Print a story in two or three lines."""
    days = story.start if story.start == story.end else f"{story.start} to {story.end}"
    counts = f"{story.articles} article{'s' * (story.articles > 1)}, {story.outlets} outlet{'s' * (story.outlets > 1)}"
    line = f"  {one_line(story.line)}\n" if story.line else ""
    return f"{one_line(story.headline)}\n{line}  {counts}, {days or 'no date'}, {story.id}\n\n"


def _one(options: argparse.Namespace) -> int:
    from secondsource.archive import changes_since, opened, story_dossier, story_history

    with opened(archive_of(options), readonly=True) as archive:
        if options.history:
            events = story_history(archive, options.story)
            return _rows(events, [f"{e.at}  {e.kind}: {' '.join(e.articles)} {e.why}" for e in events], options)
        if options.since:
            changes = changes_since(archive, options.story, options.since)
            return _rows(changes, [f"{change.kind}: {change.text}" for change in changes], options)
        return _dossier(story_dossier(archive, options.story, as_of=options.as_of), options)


def _rows(records: Sequence[object], lines: list[str], options: argparse.Namespace) -> int:
    write(lines_of(records) if options.json else "".join(f"{one_line(line)}\n" for line in lines), "-")
    return ALL_READ


def _dossier(dossier: "Dossier", options: argparse.Namespace) -> int:
    if options.json:
        from secondsource.exports import dumps

        write(dumps(dossier) + "\n", "-")
    else:
        from secondsource.terminal import first_screen

        width, colour = terminal()
        write(first_screen(dossier, width, colour=colour), "-")
    return ALL_READ
