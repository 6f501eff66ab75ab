"""Watching: an unchanged feed costs next to nothing, a broken one ends nothing, and a crash loses and doubles nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from malformed_feeds import FEEDS, atom, entry, items, rss
from web_doubles import Clock, Site, Wires, answer, site

from secondsource.errors import ReadError, UsageError
from secondsource.fetch import Rules, visitor
from secondsource.records import Page
from secondsource.watch import Event, Kept, Store, WatchedFeed, Work, memory_store, opened_store, read_watched, watch
from secondsource.watch.config import watched_of
from secondsource.watch.moments import seconds_of, utc

START = seconds_of("2026-05-04T06:00:00Z")
HTML = {"Content-Type": "text/html; charset=utf-8"}


def page_html(headline: str, body: str) -> bytes:
    return f"<!doctype html><html><body><article><h1>{headline}</h1><p>{body}</p></article></body></html>".encode()


def feed_of(url: str, **more: Any) -> WatchedFeed:
    return watched_of({"feed": [{"url": url, **more}]}, "watch.toml", Path()).feeds[0]


@dataclass
class Desk:
    """A sink that keeps pages in a list, as an archive would: a page that it has is known."""

    clock: Clock = field(default_factory=lambda: Clock(START))
    pages: list[Page] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    memory: dict[str, str] = field(default_factory=dict)

    def sink(self, page: Page, seen: str) -> Kept:
        if page.id in {kept.id for kept in self.pages}:
            return Kept("known", page.id)
        revised = page.url in {kept.url for kept in self.pages}
        self.pages.append(page)
        return Kept("revised" if revised else "added", page.id)

    def work(self, store: Store | None = None, **more: Any) -> Work:
        rules = Rules(loopback=True, delay=0)
        fetch = visitor(rules, now=self.clock.now, sleep=self.clock.sleep)
        made = {
            "fetch": fetch,
            "sink": self.sink,
            "now": self.clock.now,
            "sleep": self.clock.sleep,
            "tell": self.events.append,
        }
        return Work(store=store or memory_store(self.memory), **{**made, **more})

    def kinds(self) -> list[str]:
        return [event.kind for event in self.events]


def polls(served: Site, path: str = "/feed") -> list[int]:
    return [status for _, asked, status in served.log if asked == path]


def validating(body: bytes, etag: str | None = None, modified: str | None = None) -> Any:
    """A route that answers 304 to the validators that it gave, compared byte for byte."""

    def route(headers: Mapping[str, str]) -> tuple[int, Mapping[str, str], bytes]:
        sent = {key.lower(): value for key, value in headers.items()}
        given = {"ETag": etag, "Last-Modified": modified}
        stated = {key: value for key, value in given.items() if value is not None}
        asked = {"ETag": sent.get("if-none-match"), "Last-Modified": sent.get("if-modified-since")}
        same = stated and all(asked[key] == value for key, value in stated.items())
        return (304, {}, b"") if same else (200, stated, body)

    return route


class Killed(BaseException):
    """What no handler may catch: the process is gone."""


class TestPolls:
    @pytest.mark.parametrize(
        ("etag", "modified"),
        (
            ('"v1"', None), ('W/"a b;c"', None), ("bare", None), ('"caf\xe9"', None), (None, "Mon, 04 May 2026 05:00:00 GMT"),
            (None, "monday or so"), ('"v1"', "Mon, 04 May 2026 05:00:00 GMT"),
        ),
    )  # fmt: skip
    def test_an_unchanged_feed_is_asked_for_in_full_once_in_a_hundred_polls(
        self, etag: str | None, modified: str | None
    ) -> None:
        desk = Desk()
        with site({"/feed": validating(rss("").encode(), etag, modified)}) as served:
            watch((feed_of(f"{served.url}/feed"),), desk.work(), until=START + 100 * 600)
        answers = polls(served)
        assert len(answers) == 100
        assert answers.count(304) / len(answers) >= 0.99

    def test_a_feed_without_validators_is_read_once_and_then_told_by_its_bytes(self) -> None:
        desk = Desk()
        with site({"/feed": (200, {}, rss("").encode())}) as served:
            watch((feed_of(f"{served.url}/feed"),), desk.work(), until=START + 3000)
        assert desk.kinds() == ["read", "unchanged", "unchanged", "unchanged", "unchanged"]

    def test_a_feed_that_fails_is_asked_less_and_less_and_comes_back(self) -> None:
        desk = Desk()
        routes: dict[str, Any] = {"/feed": (500, {}, b"")}
        with site(routes) as served:
            feeds = (feed_of(f"{served.url}/feed", every=600),)
            watch(feeds, desk.work(), until=START + 100_000)
            times = [seconds_of(event.at) - START for event in desk.events]
            assert times[:6] == [0, 600, 1800, 4200, 9000, 18600]
            assert max(b - a for a, b in pairwise(times)) <= 6 * 3600
            routes["/feed"] = (200, {}, rss("").encode())
            watch(feeds, desk.work(), until=START + 130_000)
        assert desk.kinds()[-1] == "unchanged"
        assert desk.memory[f"feed\t{feeds[0].url}"].count("failures") == 0

    @pytest.mark.parametrize(
        ("status", "headers", "pause"),
        (
            (503, {"Retry-After": "7200"}, 7200),
            (429, {"Retry-After": "9999999"}, 86400),
            (410, {}, 86400),
            (404, {}, 600),
        ),
    )
    def test_a_server_says_when_to_come_back(self, status: int, headers: Mapping[str, str], pause: float) -> None:
        desk = Desk()
        with site({"/feed": (status, headers, b"")}) as served:
            watch((feed_of(f"{served.url}/feed"),), desk.work(), until=START + pause + 1)
        assert len(polls(served)) == 2

    def test_a_feed_that_moved_is_said(self) -> None:
        desk = Desk()
        with site({"/feed": (301, {"Location": "/new"}, b""), "/new": (200, {}, rss("").encode())}) as served:
            watch((feed_of(f"{served.url}/feed"),), desk.work(), once=True)
        assert f"it has moved to {served.url}/new" in desk.events[0].detail

    def test_a_feed_that_breaks_off_is_asked_for_again_in_full(self) -> None:
        desk = Desk()
        whole = rss("<item><link>/a</link></item><item><link>/b</link></item>")
        routes: dict[str, Any] = {
            "/feed": validating(whole[: whole.index("/b") - 10].encode(), '"1"'),
            "/a": (200, HTML, page_html("A", "Aa.")),
            "/b": (200, HTML, page_html("B", "Bb.")),
        }
        with site(routes) as served:
            feeds = (feed_of(f"{served.url}/feed"),)
            watch(feeds, desk.work(), until=START + 1)
            routes["/feed"] = validating(whole.encode(), '"1"')  # the server has repaired it under the same name
            watch(feeds, desk.work(), until=START + 601)
        assert polls(served) == [200, 200]
        assert [page.url for page in desk.pages] == [f"{served.url}/a", f"{served.url}/b"]

    def test_every_broken_feed_is_lived_with_for_two_days_beside_a_good_one(self) -> None:
        desk = Desk()
        routes: dict[str, Any] = {f"/{n}": (200, {}, raw) for n, (raw, _) in enumerate(FEEDS.values())}
        routes |= {
            "/good": (200, {}, rss("<item><link>/report</link></item>").encode()),
            "/report": (200, HTML, page_html("Ferry", "All are ashore.")),
        }
        with site(routes) as served:
            broken = [feed_of(f"{served.url}/{n}", first=0, every=7200) for n in range(len(FEEDS))]
            watch((*broken, feed_of(f"{served.url}/good", every=7200, revisit=[])), desk.work(), until=START + 172_800)
        assert [page.url for page in desk.pages] == [f"{served.url}/report"]
        assert len(polls(served, "/good")) == 24
        failed = {event.feed for event in desk.events if event.kind == "failed"}
        reasons = {f"{served.url}/{n}" for n, (_, expected) in enumerate(FEEDS.values()) if isinstance(expected, str)}
        assert failed == reasons

    def test_an_index_of_sitemaps_leads_to_the_latest(self) -> None:
        desk = Desk()
        index = "".join(f"<sitemap><loc>/s{n}.xml</loc><lastmod>2026-0{n}-01</lastmod></sitemap>" for n in range(1, 5))
        routes: dict[str, Any] = {"/feed": (200, {}, f"<sitemapindex>{index}</sitemapindex>".encode())}
        for n in range(1, 5):
            routes[f"/s{n}.xml"] = (200, {}, f"<urlset><url><loc>/r{n}</loc></url></urlset>".encode())
            routes[f"/r{n}"] = (200, HTML, page_html(f"Report {n}", f"Number {n}."))
        with site(routes) as served:
            feeds = (feed_of(f"{served.url}/feed", sitemaps=2),)
            watch(feeds, desk.work(), until=START + 10)
            watch(feeds, desk.work(), until=START + 700)
        assert sorted(page.url or "" for page in desk.pages) == [f"{served.url}/r3", f"{served.url}/r4"]
        assert len(polls(served, "/s4.xml")) == 2
        assert polls(served, "/s1.xml") == []

    def test_while_one_host_rests_the_others_are_asked(self) -> None:
        desk, names = Desk(), "abcdefgh"
        listed = rss("".join(f"<item><link>/{n}</link></item>" for n in names)).encode()
        wires = Wires(
            sites={
                **{f"{host}.example/{n}": answer(200, page_html(n, f"Report {n} of {host}.")) for host in ("slow", "fast") for n in names},
                "slow.example/robots.txt": answer(200, b"user-agent: *\ncrawl-delay: 50\n"),
                "slow.example/feed": answer(200, listed), "fast.example/feed": answer(200, listed),
            }
        )  # fmt: skip
        rules = Rules(longest_wait=0)
        fetch = visitor(rules, resolve=wires.resolve, connect=wires.connect, now=desk.clock.now, sleep=desk.clock.sleep)
        feeds = tuple(feed_of(f"http://{host}.example/feed", revisit=[], every="1 day") for host in ("slow", "fast"))
        watch(feeds, desk.work(fetch=fetch), until=START + 600)
        seen = {(page.url or "").split("/")[2]: page.seen.start for page in desk.pages if page.seen and page.seen.start}
        assert len(desk.pages) == 16
        assert seconds_of(seen["fast.example"]) - START <= 10  # the last of them
        assert 400 <= seconds_of(seen["slow.example"]) - START <= 410
        assert set(desk.kinds()) == {"read", "kept"}

    def test_a_clock_that_is_set_back_a_day_stops_nothing(self) -> None:
        desk = Desk()

        def sleep(seconds: float) -> None:
            desk.clock.sleep(seconds)
            if len(desk.clock.slept) == 20:
                desk.clock.at -= 86_400
            if len(desk.clock.slept) == 140:
                raise Killed

        with site({"/feed": (200, {}, rss("").encode())}) as served:
            with pytest.raises(Killed):
                watch((feed_of(f"{served.url}/feed"),), desk.work(sleep=sleep))
            assert 12 <= len(polls(served)) <= 14  # in two hours and twenty minutes


class TestReports:
    def test_a_report_is_handed_on_with_outlet_address_and_time_seen(self) -> None:
        desk = Desk()
        with site(
            {
                "/feed": (200, {}, rss("<item><link>/a</link></item>").encode()),
                "/a": (200, HTML, page_html("Ferry", "Aground.")),
            }
        ) as served:
            watch((feed_of(f"{served.url}/feed", outlet="Orsk Courier"),), desk.work(), once=True)
        page = desk.pages[0]
        assert (page.outlet, page.url) == ("Orsk Courier", f"{served.url}/a")
        assert page.seen and page.seen.start == utc(START)

    def test_the_earliest_report_is_handed_on_first_and_old_ones_are_passed_over(self) -> None:
        desk = Desk()
        dated = "".join(f"<item><link>/{n}</link><pubDate>{time}</pubDate></item>" for n, time in
                        (("c", "2026-05-04T05:00:00Z"), ("b", "2026-05-03T05:00:00Z"), ("old", "2026-04-01"), ("a", "2026-05-02T05:00:00Z")))  # fmt: skip
        routes: dict[str, Any] = {f"/{n}": (200, HTML, page_html(n, f"Report {n}.")) for n in ("a", "b", "c", "old")}
        with site({"/feed": (200, {}, rss(dated).encode()), **routes}) as served:
            watch((feed_of(f"{served.url}/feed"),), desk.work(), once=True)
            assert [(page.url or "")[-1] for page in desk.pages] == ["a", "b", "c"]
            few = Desk()
            watch((feed_of(f"{served.url}/feed", first=1),), few.work(), once=True)
            assert [(page.url or "")[-1] for page in few.pages] == ["c"]

    def test_a_report_in_two_feeds_is_fetched_once(self) -> None:
        desk = Desk()
        item = "<item><title>{}</title><link>/a</link></item>"
        routes = {
            "/1": (200, {}, rss(item.format("Ferry")).encode()),
            "/2": (200, {}, rss(item.format("Ferry aground")).encode()),
            "/a": (200, HTML, page_html("Ferry", "Aground.")),
        }
        with site(routes) as served:
            watch((feed_of(f"{served.url}/1"), feed_of(f"{served.url}/2")), desk.work(), until=START + 3000)
        assert polls(served, "/a") == [200]

    def test_a_correction_that_the_feed_shows_is_fetched_at_its_next_poll(self) -> None:
        desk = Desk()
        routes: dict[str, Any] = {
            "/feed": (200, {}, atom(entry("a").replace("http://c.example", "")).encode()),
            "/a": (200, HTML, page_html("Ferry", "41 saved.")),
        }
        with site(routes) as served:
            feeds = (feed_of(f"{served.url}/feed", revisit=[]),)
            watch(feeds, desk.work(), until=START + 1000)
            routes["/a"] = (200, HTML, page_html("Ferry", "44 saved. Correction: an earlier version said 41."))
            routes["/feed"] = (
                200,
                {},
                atom(entry("a", "<updated>2026-05-04T07:00:00Z</updated>").replace("http://c.example", "")).encode(),
            )
            watch(feeds, desk.work(), until=START + 3000)
        assert ["41" in page.text for page in desk.pages] == [True, True]
        assert [event.detail for event in desk.events if event.kind == "kept"] == ["added", "revised"]
        assert polls(served, "/a") == [200, 200]

    def test_a_correction_that_nobody_shows_is_found_at_the_next_visit(self) -> None:
        desk = Desk()
        routes: dict[str, Any] = {
            "/feed": validating(rss("<item><link>/a</link></item>").encode(), '"1"'),
            "/a": validating(page_html("Ferry", "41 saved."), '"1"'),
        }
        with site(routes) as served:
            feeds = (feed_of(f"{served.url}/feed", revisit=["1 hour", "6 hours", "1 day"]),)
            watch(feeds, desk.work(), until=START + 7200)
            assert polls(served, "/a") == [200, 304]
            routes["/a"] = validating(page_html("Ferry", "44 saved."), '"2"')
            watch(feeds, desk.work(), until=START + 200_000)
        assert polls(served, "/a") == [200, 304, 200, 304]
        assert len(desk.pages) == 2

    def test_a_report_that_is_taken_down_is_said_once(self) -> None:
        desk = Desk()
        routes: dict[str, Any] = {
            "/feed": (200, {}, rss("<item><link>/a</link></item>").encode()),
            "/a": (200, HTML, page_html("Ferry", "Aground.")),
        }
        with site(routes) as served:
            feeds = (feed_of(f"{served.url}/feed"),)
            watch(feeds, desk.work(), until=START + 10)
            routes["/a"] = (410, {}, b"")
            watch(feeds, desk.work(), until=START + 300_000)
        assert desk.kinds().count("gone") == 1

    def test_a_report_that_cannot_be_had_is_tried_six_times(self) -> None:
        desk = Desk()
        with site(
            {
                "/feed": (
                    200,
                    {},
                    rss("<item><link>/a</link></item><item><link>http://10.0.0.1/x</link></item>").encode(),
                ),
                "/a": (500, {}, b""),
            }
        ) as served:
            watch((feed_of(f"{served.url}/feed"),), desk.work(), until=START + 86_400)
        assert polls(served, "/a") == [500] * 6
        assert desk.kinds().count("given up") == 2
        inside = [event.detail for event in desk.events if event.url == "http://10.0.0.1/x"]
        assert len(inside) == 6 and "private" in inside[0]

    def test_a_report_that_was_late_is_had_when_it_comes(self) -> None:
        desk = Desk()
        routes: dict[str, Any] = {
            "/feed": (200, {}, rss("<item><link>/a</link></item>").encode()),
            "/a": (404, {}, b""),
        }
        with site(routes) as served:
            feeds = (feed_of(f"{served.url}/feed"),)
            watch(feeds, desk.work(), until=START + 400)
            routes["/a"] = (200, HTML, page_html("Ferry", "Aground."))
            watch(feeds, desk.work(), until=START + 4000)
        assert len(desk.pages) == 1

    def test_a_feed_that_holds_its_reports_needs_no_pages(self) -> None:
        desk = Desk()
        first = {
            "id": "1",
            "title": "Ferry",
            "content_html": "<p>41 people were saved.</p>",
            "date_published": "2026-05-04T05:00:00Z",
        }
        routes: dict[str, Any] = {"/feed": (200, {}, items(first).encode())}
        with site(routes) as served:
            feeds = (feed_of(f"{served.url}/feed", text="feed", outlet="Orsk Wire"),)
            watch(feeds, desk.work(), until=START + 10)
            routes["/feed"] = (200, {}, items({**first, "content_html": "<p>44 people were saved.</p>"}).encode())
            watch(feeds, desk.work(), until=START + 1000)
        assert [page.text for page in desk.pages] == ["41 people were saved.", "44 people were saved."]
        assert desk.pages[0].given["headline"] == "Ferry"
        assert desk.pages[0].outlet == "Orsk Wire"

    def test_when_the_archive_cannot_write_the_report_waits(self) -> None:
        desk = Desk()
        full = [True]

        def sink(page: Page, seen: str) -> Kept:
            if full[0]:
                raise ReadError("desk.db: the disk is full; free some of it")
            return desk.sink(page, seen)

        with site(
            {
                "/feed": (200, {}, rss("<item><link>/a</link></item>").encode()),
                "/a": (200, HTML, page_html("Ferry", "Aground.")),
            }
        ) as served:
            feeds = (feed_of(f"{served.url}/feed"),)
            watch(feeds, desk.work(sink=sink), until=START + 40_000)
            assert desk.kinds().count("not kept") > 6 and desk.pages == []
            full[0] = False
            watch(feeds, desk.work(sink=sink), until=START + 41_000)
        assert len(desk.pages) == 1

    def test_a_page_that_breaks_the_reader_ends_nothing(self) -> None:
        desk = Desk()

        def sink(page: Page, seen: str) -> Kept:
            if (page.url or "").endswith("/a"):
                raise ZeroDivisionError("half a page")
            return desk.sink(page, seen)

        routes = {
            "/feed": (200, {}, rss("<item><link>/a</link></item><item><link>/b</link></item>").encode()),
            "/a": (200, HTML, page_html("A", "Aa.")),
            "/b": (200, HTML, page_html("B", "Bb.")),
        }
        with site(routes) as served:
            watch((feed_of(f"{served.url}/feed"),), desk.work(sink=sink), until=START + 86_400)
        assert [(page.url or "")[-1] for page in desk.pages] == ["b"]
        assert desk.kinds().count("given up") == 1


class TestCrashes:
    def day(self) -> dict[str, Any]:
        names = "abcdef"
        listed = "".join(f"<item><title>{n}</title><link>/{n}</link></item>" for n in names[:4])
        held = [{"id": n, "title": n, "content_text": f"Report {n} of the wire."} for n in "xy"]
        pages = {f"/{n}": (200, HTML, page_html(n, f"Report {n} of the day.")) for n in names}
        return {
            "/1": validating(rss(listed).encode(), '"1"'), "/2": validating(atom(entry("e").replace("http://c.example", "") + entry("f").replace("http://c.example", "")).encode(), '"1"'),
            "/3": validating(items(*held).encode(), '"1"'), **pages,
        }  # fmt: skip

    def feeds(self, served: Site) -> tuple[WatchedFeed, ...]:
        return (feed_of(f"{served.url}/1"), feed_of(f"{served.url}/2"), feed_of(f"{served.url}/3", text="feed"))

    @pytest.mark.parametrize(
        "moment", ("before the sink", "after the sink", "before the store", "after the store", "while fetching")
    )
    def test_killed_at_any_step_and_started_again_nothing_is_lost_or_doubled(self, moment: str) -> None:
        whole = Desk()
        with site(self.day()) as served:
            watch(self.feeds(served), whole.work(), until=START + 5000)
            expected = sorted(page.id for page in whole.pages)
            assert len(expected) == 8
            for step in range(1, 40):
                desk = Desk()
                if not self.killed_at(desk, moment, step, served):
                    assert step > 8
                    break
                desk.clock.at += 30
                watch(self.feeds(served), desk.work(), until=START + 5000)
                assert sorted(page.id for page in desk.pages) == expected, f"killed {moment}, step {step}"
            else:
                pytest.fail("the watch never ended by itself")

    def killed_at(self, desk: Desk, moment: str, step: int, served: Site) -> bool:
        """Run a watch that is killed at a step; tell whether it came to that."""
        left = [step]

        def count(now: bool) -> None:
            if now:
                left[0] -= 1
                if left[0] == 0:
                    raise Killed

        store, work = memory_store(desk.memory), desk.work()

        def sink(page: Page, seen: str) -> Kept:
            count(moment == "before the sink")
            kept = desk.sink(page, seen)
            count(moment == "after the sink")
            return kept

        def write(changes: Mapping[str, str | None]) -> None:
            count(moment == "before the store")
            store.write(changes)
            count(moment == "after the store")

        def fetch(url: str, validators: Any) -> Any:
            count(moment == "while fetching")
            return work.fetch(url, validators)

        try:
            watch(self.feeds(served), desk.work(Store(store.load, write), sink=sink, fetch=fetch), until=START + 3500)
        except Killed:
            return True
        return False


class TestStores:
    def test_a_file_remembers_what_a_watch_learnt_and_one_watch_has_it(self, tmp_path: Path) -> None:
        desk = Desk()
        file = tmp_path / "desk.watch"
        with site(
            {
                "/feed": validating(rss("<item><link>/a</link></item>").encode(), '"1"'),
                "/a": (200, HTML, page_html("A", "Aa.")),
            }
        ) as served:
            feeds = (feed_of(f"{served.url}/feed"),)
            with opened_store(file) as store:
                watch(feeds, desk.work(store), until=START + 10)
                with pytest.raises(UsageError, match="another watch"), opened_store(file):
                    pass
            with opened_store(file) as store:
                watch(feeds, desk.work(store), until=START + 610)
        assert polls(served) == [200, 304]
        assert polls(served, "/a") == [200]

    def test_a_file_that_is_something_else_is_refused(self, tmp_path: Path) -> None:
        file = tmp_path / "notes.txt"
        file.write_text("These are my notes, and no store at all. " * 50, encoding="utf-8")
        with pytest.raises(UsageError, match="cannot keep what was seen"), opened_store(file):
            pass
        assert file.read_text(encoding="utf-8").startswith("These are my notes")

    def test_what_no_feed_names_any_more_is_forgotten_after_a_month(self) -> None:
        desk = Desk()
        routes: dict[str, Any] = {
            "/feed": (200, {}, rss("<item><link>/a</link></item>").encode()),
            "/a": (200, HTML, page_html("A", "Aa.")),
        }
        with site(routes) as served:
            feeds = (feed_of(f"{served.url}/feed", every="1 day", revisit=[]),)
            watch(feeds, desk.work(), until=START + 10)
            routes["/feed"] = (200, {}, rss("").encode())
            watch(feeds, desk.work(), until=START + 20 * 86_400)
            assert any(key.startswith("item\t") for key in desk.memory)
            desk.clock.at += 20 * 86_400
            watch(feeds, desk.work(), until=desk.clock.at + 1)
        assert not any(key.startswith("item\t") for key in desk.memory)


class TestFiles:
    def test_a_file_of_feeds_is_read(self, tmp_path: Path) -> None:
        (tmp_path / "watch.toml").write_text(
            'archive = "desk.db"\ncontact = "desk@courier.example"\nevery = "5 minutes"\n'
            '[[feed]]\nurl = "https://courier.example/rss"\noutlet = "Orsk Courier"\n'
            '[[feed]]\nurl = "https://post.example/news.xml"\nevery = 30\nrevisit = ["2 hours", 60]\ntext = "feed"\n',
            encoding="utf-8",
        )
        watched = read_watched(tmp_path / "watch.toml")
        assert watched.archive == str(tmp_path / "desk.db")
        first, second = watched.feeds
        assert (first.every, first.outlet, first.text) == (300.0, "Orsk Courier", "page")
        assert (second.every, second.revisit, second.text) == (60.0, (60.0, 7200.0), "feed")

    @pytest.mark.parametrize(
        ("text", "said"),
        (
            ("", "names no feed"), ("feed = 3", "names no feed"), ("[[feed]]\noutlet = 'C'", "feed 1: has no url"), ("[[feed]\n", "cannot be read as TOML"),
            ("[[feed]]\nurl = 'file:///etc/passwd'", "only http:// and https://"), ("[[feed]]\nurl = 'https://c.example/'\nevry = 3", "'evry' is not known"),
            ("[[feed]]\nurl = 'https://c.example/'\nevery = 'often'", "'often' is no time"), ("mood = 1\n[[feed]]\nurl = 'https://c.example/'", "'mood' is not known"),
            ("[[feed]]\nurl = 'https://c.example/'\n[[feed]]\nurl = 'https://c.example/'", "named twice"), ("[[feed]]\nurl = 'https://c.example/'\ntext = 'all'", "page or feed"),
            ("[[feed]]\nurl = 'https://c.example/'\nrevisit = 'daily'", "write a list"), ("[[feed]]\nurl = 'https://c.example/'\nfirst = -1", "no number of items"),
            ("[[feed]]\nurl = 3", "url must be a text"), ("[[feed]]\nurl = 'https://a@c.example/'", "name or password"),
        ),
    )  # fmt: skip
    def test_a_file_that_cannot_be_followed_says_where(self, tmp_path: Path, text: str, said: str) -> None:
        (tmp_path / "watch.toml").write_text(text, encoding="utf-8")
        with pytest.raises(UsageError, match=said.replace("(", r"\(")) as caught:
            read_watched(tmp_path / "watch.toml")
        assert str(caught.value).startswith("watch.toml")
