"""Alerts on their way: to standard output, a file of JSON Lines, or a webhook behind the fetch guard.

An alert waits in the outbox until its destination has it. Killed in between, it is sent again: its id tells.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict

from secondsource.alerts.alert_records import Alert, Destination
from secondsource.errors import FetchError
from secondsource.frozen import frozen

__all__ = ["OUTBOX", "Delivery", "deliver", "line_of", "queued"]

OUTBOX = "alert\t"  # how keys of what waits begin
Post = Callable[[str, str, bytes], object]  # address, media type, body; raises FetchError


@frozen
class Delivery:
    """What became of the alerts that waited."""

    done: tuple[str, ...]  # keys of those that arrived
    problems: tuple[tuple[str, str], ...]  # destination, why it was not reached


def line_of(alert: Alert) -> str:
    """Give an alert as one line of JSON."""
    line = json.dumps(asdict(alert), ensure_ascii=False)
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:  # half a surrogate pair, from a broken page
        line = json.dumps(asdict(alert), ensure_ascii=True)
    return line


def queued(found: Sequence[Alert], destinations: Sequence[Destination], number: int = 0) -> dict[str, str]:
    """Give what waits to be sent, by key: the alerts that each destination wants, numbered from ``number`` on."""
    wanted = [(alert, d) for alert in found for d in destinations if not d.rules or alert.rule in d.rules]
    return {f"{OUTBOX}{number + n:09d}\t{d.to}": line_of(alert) for n, (alert, d) in enumerate(wanted)}


def deliver(waiting: Mapping[str, str], write: Callable[[str], None], post: Post) -> Delivery:
    """Send what waits, in order.

    ``write`` takes lines for standard output; ``post`` sends a body to an address, under the guard. A destination that
    cannot be reached is not tried again in the same round, and keeps no other from being told.
    """
    done: list[str] = []
    problems: dict[str, str] = {}
    for key in sorted(waiting):
        to = key.split("\t", 2)[2]
        if to in problems:
            continue
        try:
            _send(to, waiting[key] + "\n", write, post)
            done.append(key)
        except (OSError, FetchError) as error:
            problems[to] = str(error)
    return Delivery(tuple(done), tuple(problems.items()))


def _send(to: str, line: str, write: Callable[[str], None], post: Post) -> None:
    if to == "-":
        write(line)
    elif to.lower().startswith(("http://", "https://")):
        post(to, "application/json; charset=utf-8", line.encode("utf-8"))
    else:
        with open(to, "ab") as file:
            file.write(line.encode("utf-8"))
