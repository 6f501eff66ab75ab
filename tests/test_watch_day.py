"""A day of news from three outlets, corrections included, watched to the end: stories, alerts and recall are right.

The day runs on a clock of the test. It is also killed at steps spread over it and started again; and the command is
killed as a process, by a signal that nothing can catch.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from web_doubles import Clock, Site, site

from secondsource.alerts import alerts_between, deliver, queued, rules_of
from secondsource.alerts.alert_records import KINDS, Destination
from secondsource.alerts.outbox import OUTBOX
from secondsource.archive import articles, opened, recall, revisions, stories, story_dossier
from secondsource.fetch import Rules, visitor
from secondsource.watch import Store, Work, opened_store, watch
from secondsource.watch.archiving import archive_sink, story_watch
from secondsource.watch.config import watched_of
from secondsource.watch.moments import seconds_of

SOURCE = Path(__file__).parents[1] / "src"
RULES = rules_of({"alert": [{"when": kind} for kind in KINDS]}, "desk.toml")
HTML = {"Content-Type": "text/html; charset=utf-8"}

MAYOR = (
    "BRAKK — {} people were killed when the wall of a quarry fell at Brakk on Monday, 4 May 2026, the mayor, Ana Torvik, "
    "said. Rescuers worked through the morning with two cranes and a team of dogs from the coast. “We have lost the whole "
    "morning shift of the quarry,” Ms Torvik told reporters at the gate. The quarry belongs to Orsk Stone, which opened "
    "it in 1974. Work had been stopped twice this year because of rain, the company’s notice board shows."
)
HOSPITAL = (
    "Nine people were killed at the quarry of Brakk on Monday, 4 May 2026, the hospital of Orsk said in a statement. "
    "The hospital treated four more for broken bones, its director, Jon Ekrem, said. Surgeons had been called back from "
    "a conference on the coast, and donors queued in front of the blood bank at noon. The road between Brakk and Orsk "
    "stays closed to lorries until Friday, according to the road office of the district."
)
CORRECTION = (
    "Correction: The Orsk Courier reported on Monday that eleven people were killed when the wall of a quarry fell at "
    "Brakk. The mayor, Ana Torvik, has withdrawn that number, which came from a list that named two men twice. The earlier "
    "report is withdrawn. Nine people were killed when the wall of the quarry fell at Brakk on Monday, 4 May 2026, the "
    "mayor said. The Orsk Courier regrets the mistake."
)
FERRY = (
    "KELVA — The ferry Maren Falk ran aground in Kelva Sound on Sunday night with 41 passengers on board, the harbour "
    "master of Kelva, Ida Marn, said. Nobody was hurt. The ship lies on a sandbank two miles from the pier and will be "
    "pulled free at high water, Ms Marn said. Falk Lines, the owner, said another ship would serve the crossing to the "
    "islands from Wednesday. Tickets that were bought for the night boat stay valid until the end of the month."
)


def html(headline: str, body: str, published: str) -> tuple[int, Mapping[str, str], bytes]:
    paragraphs = "".join(f"<p>{sentence}.</p>" for sentence in body.rstrip(".").split(". "))
    head = f'<title>{headline}</title><meta property="article:published_time" content="{published}">'
    return (
        200,
        HTML,
        f"<html><head>{head}</head><body><article><h1>{headline}</h1>{paragraphs}</article></body></html>".encode(),
    )


@dataclass(frozen=True)
class Report:
    """What an outlet prints from a time on, at a path; a later one at the same path replaces it."""

    at: str
    path: str
    headline: str
    body: str
    first: str | None = None  # when the page says that it was published, where that is earlier

    def page(self) -> tuple[int, Mapping[str, str], bytes]:
        return html(self.headline, self.body, f"2026-05-04T{self.first or self.at}:00Z")


DAY = (
    Report("06:05", "/courier/quarry", "Quarry wall falls at Brakk", MAYOR.format("Nine")),
    Report("06:30", "/courier/ferry", "Ferry runs aground in Kelva Sound", FERRY),
    Report("07:00", "/wire/quarry", "Nine dead in quarry of Brakk", HOSPITAL),
    Report("08:00", "/courier/quarry", "Quarry wall falls at Brakk", MAYOR.format("Eleven"), "06:05"),  # without a note
    Report("10:00", "/post/quarry", "Eleven killed in quarry", MAYOR.format("Eleven") + " (Orsk Courier)"),
    Report("11:00", "/post/ferry", "Ferry stuck on sandbank", FERRY.replace("KELVA — ", "") + " (Orsk Courier)"),
    Report("14:00", "/courier/correction", "Correction: quarry at Brakk", CORRECTION),
)
OUTLETS = {"courier": "Orsk Courier", "post": "Brakk Post", "wire": "Harbour Wire"}


def printed(clock: str, path: str) -> Report | None:
    return next((report for report in reversed(DAY) if report.path == path and report.at <= clock), None)


def feed_body(outlet: str, clock: str) -> bytes:
    """What the outlet's feed holds at a time: RSS, Atom or a news sitemap; revisions do not show in it."""
    first: dict[str, Report] = {}
    for report in DAY:
        if report.path.startswith(f"/{outlet}/") and report.at <= clock:
            first.setdefault(report.path, report)
    rows = [(r.path, r.headline, f"2026-05-04T{r.at}:00Z") for r in reversed(first.values())]
    if outlet == "courier":
        inner = "".join(f"<item><title>{t}</title><link>{p}</link><pubDate>{d}</pubDate></item>" for p, t, d in rows)
        return f"<rss version='2.0'><channel><title>Courier</title>{inner}</channel></rss>".encode()
    if outlet == "post":
        inner = "".join(
            f"<entry><id>{p}</id><title>{t}</title><link href='{p}'/><updated>{d}</updated></entry>" for p, t, d in rows
        )
        return f"<feed xmlns='http://www.w3.org/2005/Atom'>{inner}</feed>".encode()
    inner = "".join(
        f"<url><loc>{p}</loc><news:news><news:publication_date>{d}</news:publication_date></news:news></url>"
        for p, _, d in rows
    )
    return f"<urlset>{inner}</urlset>".encode()


def routes(clock: Clock) -> dict[str, Any]:
    def now() -> str:
        return (
            time.strftime("%H:%M", time.gmtime(clock.at)) if clock.at < seconds_of("2026-05-05T00:00:00Z") else "24:00"
        )

    def feed_route(outlet: str) -> Any:
        def route(headers: Mapping[str, str]) -> tuple[int, Mapping[str, str], bytes]:
            body = feed_body(outlet, now())
            etag = f'"{len(body)}"'
            return (304, {}, b"") if headers.get("If-None-Match") == etag else (200, {"ETag": etag}, body)

        return route

    def page_route(path: str) -> Any:
        def route(_: Mapping[str, str]) -> tuple[int, Mapping[str, str], bytes]:
            report = printed(now(), path)
            return report.page() if report else (404, {}, b"")

        return route

    made = {f"/{outlet}.xml": feed_route(outlet) for outlet in OUTLETS}
    return made | {path: page_route(path) for path in {report.path for report in DAY}}


class Killed(BaseException):
    """What no handler may catch: the process is gone."""


@dataclass
class Watchdog:
    """Counts the steps of a watch, and kills it at one of them."""

    left: int = -1
    steps: int = 0

    def step(self) -> None:
        self.steps += 1
        self.left -= 1
        if self.left == 0:
            raise Killed


@dataclass
class Desk:
    """A desk with an archive and a file of what was seen, on the clock of the test."""

    folder: Path
    clock: Clock = field(default_factory=lambda: Clock(seconds_of("2026-05-04T06:00:00Z")))
    told: list[dict[str, Any]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def watch(self, served: Site, until: str, dog: Watchdog) -> None:
        table = {"every": "5 minutes", "revisit": ["1 hour", "2 hours", "6 hours", "12 hours"],
                 "feed": [{"url": f"{served.url}/{name}.xml", "outlet": outlet} for name, outlet in OUTLETS.items()]}  # fmt: skip
        feeds = watched_of(table, "desk.toml", self.folder).feeds
        with opened(self.folder / "desk.db") as archive, opened_store(self.folder / "desk.watch") as opened_file:
            store = self.stepping(opened_file, dog)
            keep = archive_sink(archive)

            def sink(page: Any, seen: str) -> Any:
                dog.step()
                kept = keep(page, seen)
                dog.step()
                return kept

            def changed(before: Any, after: Any, at: str) -> Mapping[str, str]:
                return queued(alerts_between(before, after, RULES, at), (Destination("-"),), len(self.told))

            def send() -> None:
                made = deliver(store.load(OUTBOX), lambda line: self.told.append(json.loads(line)), lambda *_: None)
                if made.done:
                    store.write(dict.fromkeys(made.done))

            told = story_watch(archive, store, changed, self.clock.now, self.problems.append)
            fetch = visitor(Rules(loopback=True, delay=0), now=self.clock.now, sleep=self.clock.sleep)

            def idle() -> None:
                told.idle()
                send()

            work = Work(fetch, sink, store, self.clock.now, self.clock.sleep, kept=told.kept, idle=idle)
            watch(feeds, work, until=seconds_of(f"2026-05-04T{until}:00Z"))

    def stepping(self, store: Store, dog: Watchdog) -> Store:
        def write(changes: Mapping[str, str | None]) -> None:
            dog.step()
            store.write(changes)
            dog.step()

        return Store(store.load, write)

    def alerts(self) -> list[tuple[str, str | None, str | None]]:
        once = {alert["id"]: alert for alert in self.told}
        return [(alert["kind"], alert["before"], alert["after"]) for alert in once.values()]


def outcome(desk: Desk) -> dict[str, Any]:
    """What the archive has at the end of the day, without the times at which it was seen."""
    with opened(desk.folder / "desk.db", readonly=True) as archive:
        listed = stories(archive)
        texts = {(row.outlet, text.number, archive_text(archive, text.article)) for row in articles(archive, limit=500)
                 for text in revisions(archive, row.id)}  # fmt: skip
        return {
            "stories": sorted((story.headline, story.articles) for story in listed),
            "texts": sorted(texts),
            "claims": sorted(
                (c.text.casefold(), c.support.independent.low)
                for s in listed
                for c in story_dossier(archive, s.id).claims
            ),
        }


def archive_text(archive: Any, article_id: str) -> str:
    from secondsource.archive import article

    return article(archive, article_id).text


EXPECTED = [
    ("second source", "1", "2"),  # 07:00 the hospital counts nine, as the mayor does
    ("figure moved", "9", "11"),  # 08:05 the Courier changes its page without a note
    ("support lost", "2", "1"),
    ("figure moved", "11", "9"),  # 14:00 the correction
    ("second source", "1", "2"),
    ("withdrawal", None, None),
]


def check(desk: Desk) -> None:
    assert desk.problems == []
    assert desk.alerts() == EXPECTED
    with opened(desk.folder / "desk.db", readonly=True) as archive:
        listed = {story.headline: story for story in stories(archive)}
        assert {headline: story.articles for headline, story in listed.items()} == {
            "Quarry wall falls at Brakk": 4, "Ferry runs aground in Kelva Sound": 2,
        }  # fmt: skip
        rows = {(row.outlet, row.headline): row for row in articles(archive, limit=50) if row.current}
        assert len(rows) == 6
        quarry = rows["Orsk Courier", "Quarry wall falls at Brakk"]
        assert [text.number for text in revisions(archive, quarry.id)] == [1, 2]
        assert revisions(archive, quarry.id)[1].notice is None  # changed silently
        carried = recall(archive, rows["Orsk Courier", "Correction: quarry at Brakk"].id)
        assert ("Brakk Post", "still carries") in {(entry.outlet, entry.state) for entry in carried}


def test_the_day_is_watched_to_its_end(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    with site(routes(desk.clock)) as served:
        desk.watch(served, "22:00", Watchdog())
        answers = [status for _, path, status in served.log if path.endswith(".xml")]
    check(desk)
    assert answers.count(200) <= 10 < 500 < answers.count(304)


def test_killed_in_the_middle_and_started_again_the_day_ends_the_same(tmp_path: Path) -> None:
    whole, dog = Desk(tmp_path / "whole"), Watchdog()
    whole.folder.mkdir()
    with site(routes(whole.clock)) as served:
        whole.watch(served, "16:00", dog)
    expected = outcome(whole)
    for step in sorted({round(dog.steps * share) for share in (0.01, 0.05, 0.2, 0.8)}):
        desk = Desk(tmp_path / str(step))
        desk.folder.mkdir()
        with site(routes(desk.clock)) as served:
            with pytest.raises(Killed):
                desk.watch(served, "16:00", Watchdog(max(step, 1)))
            desk.watch(served, "16:00", Watchdog())
        assert outcome(desk) == expected, f"killed at step {step} of {dog.steps}"
        assert desk.alerts() == EXPECTED, f"killed at step {step} of {dog.steps}"


def test_the_command_killed_by_a_signal_has_what_it_acknowledged_and_ends_the_same(tmp_path: Path) -> None:
    names = [f"/report/{n}" for n in range(12)]
    listed = "".join(f"<item><title>{name}</title><link>{name}</link></item>" for name in names)

    def slow(body: tuple[int, Mapping[str, str], bytes]) -> Any:
        def route(_: Mapping[str, str]) -> tuple[int, Mapping[str, str], bytes]:
            time.sleep(0.05)
            return body

        return route

    made: dict[str, Any] = {
        name: slow(html(f"Report {name[8:]}", f"{FERRY} Number {name[8:]}.", "2026-05-04T06:00:00Z")) for name in names
    }
    with site({"/feed": (200, {}, f"<rss><channel>{listed}</channel></rss>".encode()), **made}) as served:
        (tmp_path / "desk.toml").write_text(
            f'archive = "desk.db"\n[[feed]]\nurl = "{served.url}/feed"\n', encoding="utf-8"
        )
        command = [sys.executable, "-m", "secondsource", "watch", "desk.toml", "--allow-loopback", "--json"]
        environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
        with subprocess.Popen(
            command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as process:
            assert process.stdout is not None
            said = [json.loads(process.stdout.readline()) for _ in range(4)]
            process.send_signal(signal.SIGKILL)
        with opened(tmp_path / "desk.db", readonly=True) as archive:
            assert {line["id"] for line in said} <= {row.id for row in articles(archive, limit=50)}
        done = subprocess.run(
            [*command, "--once"], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120
        )
        assert done.returncode == 0, done.stderr
        with opened(tmp_path / "desk.db", readonly=True) as archive:
            rows = articles(archive, limit=50)
    assert sorted(row.url or "" for row in rows) == sorted(served.url + name for name in names)
    assert {row.revision for row in rows} == {1}


def test_the_command_ends_by_itself_when_the_system_asks_it_to(tmp_path: Path) -> None:
    with site({"/feed": (200, {}, b"<rss><channel></channel></rss>")}) as served:
        (tmp_path / "desk.toml").write_text(
            f'archive = "desk.db"\n[[feed]]\nurl = "{served.url}/feed"\n', encoding="utf-8"
        )
        command = [sys.executable, "-m", "secondsource", "watch", "desk.toml", "--allow-loopback"]
        environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
        with subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE, text=True) as process:
            assert process.stderr is not None
            assert " read " in process.stderr.readline()
            process.send_signal(signal.SIGTERM)
            assert "goes on where it was" in process.stderr.read()
        assert process.returncode == 0
