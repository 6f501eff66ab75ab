"""Fetching: what a page costs at most, what a site may ask for, and what of a page's own times is kept."""

import gzip
import socket
import ssl
import time
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from web_doubles import Clock, Wires, answer, deflated, gzipped, raw_server, redirect, site

from secondsource.errors import FetchError, GuardError, TooSoonError
from secondsource.fetch import NO_VALIDATORS, Answer, Rules, Validators, fetch_pages, pages_of, visitor
from secondsource.fetch.robots import allows, read_robots
from secondsource.fetch.unpacking import gunzip, unpacked

POLITE = Rules()
LOOPBACK = Rules(loopback=True, delay=0, robots=False, seconds=10, silence=5)
REPORT = (
    "<html><body><h1>Ferry runs aground off Orsk Bay</h1><p>Nobody was hurt, the harbour master said.</p></body></html>"
)


def fetched(url: str, rules: Rules = LOOPBACK, **given: Any) -> Answer:
    return visitor(rules, **{"resolve": nowhere, **given})(url, NO_VALIDATORS)


def nowhere(host: str, port: int, seconds: float) -> list[str]:
    raise FetchError(f"{host}: this name has no address; check the address")


def said(*parts: bytes, pause: float = 0.0) -> Any:
    def script(line: socket.socket) -> None:
        for part in parts:
            line.sendall(part)
            time.sleep(pause)

    return script


class TestBodies:
    @pytest.mark.parametrize(
        ("encoding", "body"),
        (
            ("", REPORT.encode()), ("identity", REPORT.encode()), ("gzip", gzipped(REPORT.encode())),
            ("x-gzip", gzipped(REPORT.encode())), ("GZIP", gzipped(REPORT.encode())), ("deflate", deflated(REPORT.encode())),
            ("deflate", deflated(REPORT.encode(), wrapped=False)), ("gzip", gzipped(REPORT[:40].encode()) + gzipped(REPORT[40:].encode())),
            ("gzip", gzipped(REPORT.encode()) + b"\0\0\0\0"),
        ),
    )  # fmt: skip
    def test_a_page_is_unpacked_however_the_server_packs_it(self, encoding: str, body: bytes) -> None:
        with site({"/a": (200, {"Content-Encoding": encoding} if encoding else {}, body)}) as served:
            assert fetched(f"{served.url}/a").body == REPORT.encode()
            assert served.headers[0]["Accept-Encoding"] == "gzip, deflate"

    @pytest.mark.parametrize("packing", ("gzip", "deflate"))
    @pytest.mark.parametrize(
        ("size", "rules"), ((40_000_000, Rules()), (10_000_000, Rules()), (2_000_000, Rules(largest=1_500_000)))
    )
    def test_a_bomb_is_cut_off_before_it_is_held(self, packing: str, size: int, rules: Rules) -> None:
        bomb = gzip.compress(bytes(size)) if packing == "gzip" else deflated(bytes(size))
        with pytest.raises(GuardError, match="unpacks to more than"):
            unpacked([bomb], packing, rules, "http://courier.example/")

    def test_a_bomb_in_a_bomb_and_a_chain_of_empty_parts_are_refused(self) -> None:
        with pytest.raises(GuardError, match="2 times over"):
            unpacked([gzipped(gzipped(REPORT.encode()))], "gzip, gzip", Rules(), "http://courier.example/")
        with pytest.raises(GuardError, match="more than 100 parts"):
            gunzip(gzipped(b"", members=101), Rules(), "http://courier.example/")

    def test_a_repetitive_page_of_less_than_a_megabyte_is_no_bomb(self) -> None:
        page = b"<p>Results are coming in.</p>\n" * 30_000
        assert unpacked([gzipped(page)], "gzip", Rules(), "http://courier.example/") == page

    @pytest.mark.parametrize(
        ("encoding", "body", "words"),
        (
            ("gzip", gzipped(REPORT.encode())[:-12], "breaks off"), ("gzip", b"no gzip at all", "broken"),
            ("gzip", b"", "breaks off"), ("deflate", b"\x78\x9c\xff\xff\xff", "broken"), ("br", b"x", "packed as 'br'"),
        ),
    )  # fmt: skip
    def test_broken_packing_is_said_and_is_no_page(self, encoding: str, body: bytes, words: str) -> None:
        with pytest.raises(FetchError, match=words):
            unpacked([body], encoding, Rules(), "http://courier.example/")

    def test_a_body_is_not_read_past_the_limit_whether_announced_or_not(self) -> None:
        small = Rules(loopback=True, robots=False, largest=1000)
        with site({"/a": (200, {}, b"x" * 1001)}) as served, pytest.raises(GuardError, match="announced"):
            fetched(f"{served.url}/a", small)
        endless = b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 2_000_000
        with raw_server(said(endless)) as url, pytest.raises(GuardError, match="more than 1000 bytes"):
            fetched(url, small)
        chunks = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"100\r\n" + b"x" * 256 + b"\r\n"
        with raw_server(said(chunks + (b"100\r\n" + b"x" * 256 + b"\r\n") * 400)) as url, pytest.raises(GuardError):
            fetched(url, small)

    def test_an_error_page_is_not_unpacked_at_all(self) -> None:
        with site({"/a": (500, {"Content-Encoding": "gzip"}, gzip.compress(bytes(40_000_000)))}) as served:
            assert fetched(f"{served.url}/a").status == 500


class TestSlowAndBrokenServers:
    @pytest.mark.parametrize("where", ("head", "body", "chunk", "never"))
    def test_a_slow_drip_ends_with_the_total_time(self, where: str) -> None:
        opening = {
            "head": b"HTTP/1.1 200 OK\r\nX-Slow: ", "body": b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n",
            "chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "never": b"",
        }[where]  # fmt: skip
        drips = [opening, *([b"1"] * 40 if where != "never" else [])]
        rules = Rules(loopback=True, robots=False, seconds=0.6, silence=0.5)
        with raw_server(said(*drips, pause=0.1 if drips[1:] else 3.0)) as url:
            began = time.monotonic()
            with pytest.raises(FetchError, match=r"too long|in time"):
                fetched(url, rules)
            assert time.monotonic() - began < 2.5

    @pytest.mark.parametrize(
        "raw",
        (
            b"", b"\r\n", b"HTTP", b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 abc OK\r\n\r\n", b"HTTP/1.1 99 OK\r\n\r\n",
            b"HTTP/9.9 200 OK\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort",
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nabcde\r\n0\r\n\r\n",
            b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n", b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\n\r\n",
            b"HTTP/1.1 100 Continue\r\n\r\n" * 50,
            b"HTTP/1.1 302 Found\r\nLocation: http://[::1\r\n\r\n", b"HTTP/1.1 302 Found\r\nLocation: javascript:alert(1)\r\n\r\n",
            b"HTTP/1.1 302 Found\r\nLocation: //\r\n\r\n", b"HTTP/1.1 302 Found\r\nLocation: http://\xff\xfe/\r\n\r\n",
        ),
    )  # fmt: skip
    def test_what_is_no_answer_is_a_clear_error(self, raw: bytes) -> None:
        with raw_server(said(raw)) as url, pytest.raises(FetchError) as caught:
            fetched(url)
        assert "http" in str(caught.value)
        assert "\n" not in str(caught.value)

    @given(
        st.binary(max_size=300),
        st.sampled_from((b"", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")),
    )
    def test_no_bytes_of_a_server_raise_anything_else(self, raw: bytes, opening: bytes) -> None:
        wires = Wires(sites={"courier.example/": opening + raw})
        try:
            fetched("http://courier.example/", Rules(robots=False), resolve=wires.resolve, connect=wires.connect)
        except FetchError as error:
            assert "courier.example" in str(error)

    def test_nobody_answers(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            port = server.getsockname()[1]
        with pytest.raises(FetchError, match="no connection"):
            fetched(f"http://127.0.0.1:{port}/")

    def test_a_name_without_address_and_a_name_server_that_sleeps(self) -> None:
        def sleepy(host: str, port: int, seconds: float) -> list[str]:
            raise FetchError(f"{host}: no name server answered in time; try again")

        with pytest.raises(FetchError, match="no name server answered"):
            fetched("http://courier.example/", resolve=sleepy)
        with pytest.raises(FetchError, match="no address"):
            fetched("http://courier.example/", resolve=lambda *_: [])

    def test_the_operating_systems_names_are_asked_where_a_test_brings_none(self) -> None:
        with site({"/a": (200, {}, REPORT.encode())}) as served:
            url = served.url.replace("127.0.0.1", "localhost") + "/a"
            assert visitor(LOOPBACK)(url, NO_VALIDATORS).connected in ("127.0.0.1", "::1")
            with pytest.raises(GuardError, match=r"localhost is 127\.0\.0\.1, which is not a public address|::1"):
                visitor(Rules(robots=False))(url, NO_VALIDATORS)

    def test_the_next_address_is_tried_when_the_first_does_not_answer(self) -> None:
        wires = Wires(sites={"courier.example/": answer(200, b"A page.")})

        def connect(address: str, port: int, seconds: float) -> Any:
            if address == "1.1.1.1":
                raise ConnectionRefusedError("refused")
            return wires.connect(address, port, seconds)

        got = fetched("http://courier.example/", resolve=lambda *_: ["1.1.1.1", "93.184.216.34"], connect=connect)
        assert got.connected == "93.184.216.34"


class TestRedirects:
    def test_an_address_that_moved_for_good_is_said(self) -> None:
        wires = Wires(
            sites={
                "courier.example/old": redirect("/new", 301),
                "courier.example/new": redirect("http://www.courier.example/new?from=old", 308),
                "www.courier.example/new?from=old": answer(200, b"A page."),
                "courier.example/today": redirect("/new", 302),
            }
        )
        made = {"resolve": wires.resolve, "connect": wires.connect}
        rules = Rules(robots=False, delay=0)
        got = fetched("http://courier.example/old", rules, **made)
        assert (got.status, got.url, got.moved) == (200, "http://www.courier.example/new?from=old", got.url)
        assert got.asked == "http://courier.example/old"
        assert fetched("http://courier.example/today", rules, **made).moved is None

    def test_a_circle_ends(self) -> None:
        wires = Wires(sites={"courier.example/a": redirect("/b"), "courier.example/b": redirect("/a")})
        with pytest.raises(GuardError, match="more than 5 redirects"):
            fetched(
                "http://courier.example/a", Rules(robots=False, delay=0), resolve=wires.resolve, connect=wires.connect
            )
        assert len(wires.connected) == 6

    def test_an_unescaped_location_is_escaped(self) -> None:
        wires = Wires(
            sites={
                "courier.example/a": redirect("/fähre im watt"),
                "courier.example/f%C3%A4hre%20im%20watt": answer(200, b"x"),
            }
        )
        got = fetched(
            "http://courier.example/a", Rules(robots=False, delay=0), resolve=wires.resolve, connect=wires.connect
        )
        assert got.status == 200


@pytest.mark.parametrize(
    ("host", "trusted", "passes"),
    (("courier.example", True, True), ("courier.example", False, False), ("other.example", True, False)),
)
def test_the_certificate_must_be_of_the_host_and_of_a_trusted_authority(host: str, trusted: bool, passes: bool) -> None:
    authority = pytest.importorskip("trustme").CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("courier.example").configure_cert(server)
    if trusted:
        authority.configure_trust(client)
    with raw_server(said(answer(200, b"A page.")), tls=server) as plain:
        url = plain.replace("http://127.0.0.1", f"https://{host}")
        if passes:
            assert fetched(url, resolve=lambda *_: ["127.0.0.1"], tls=client).body == b"A page."
        else:
            with pytest.raises(FetchError, match="no secure connection"):
                fetched(url, resolve=lambda *_: ["127.0.0.1"], tls=client)


ROBOTS = b"""\xef\xbb\xbf# a site
User-agent: Secondsource/2.0
User-agent: otherbot
Disallow: /desk
Allow: /desk/open
Crawl-delay: 7

User-Agent : *
Disallow: /

Sitemap: https://courier.example/news.xml
user-agent: SECONDSOURCE
disallow: /*.pdf$
disallow: /a*b*c
disallow:
broken line
disallow: /f%C3%A4hre
disallow: /tilde%7Efish
"""


class TestRobots:
    @pytest.mark.parametrize(
        ("path", "allowed"),
        (
            ("/", True), ("/desk", False), ("/desktop", False), ("/desk/open/1", True), ("/desk/ope", False), ("/x.pdf", False),
            ("/x.pdf?a=1", True), ("/aXbYc/z", False), ("/acb", True), ("/fähre/1", False), ("/f%c3%a4hre", False), ("/tilde~fish", False),
            ("/robots.txt", True),
        ),
    )  # fmt: skip
    def test_the_groups_that_name_this_program_are_joined_and_the_longest_rule_decides(
        self, path: str, allowed: bool
    ) -> None:
        robots = read_robots(ROBOTS)
        assert allows(robots, path) is allowed
        assert robots.delay == 7.0
        assert robots.sitemaps == ("https://courier.example/news.xml",)

    def test_without_a_group_of_its_own_the_group_for_all_counts(self) -> None:
        assert not allows(read_robots(ROBOTS, "thirdbot"), "/a")
        assert allows(read_robots(b"User-agent: otherbot\nDisallow: /\n"), "/a")
        assert allows(read_robots(b"Disallow: /\n"), "/a")  # rules before any group are nobody's
        assert allows(read_robots(b""), "/a")
        assert not allows(read_robots(b"user-agent: *\rdisallow: /a\rallow: /b"), "/a")

    def test_allowing_wins_a_tie(self) -> None:
        assert allows(read_robots(b"user-agent: *\nallow: /page\ndisallow: /page\n"), "/page")

    @given(st.lists(st.text("ab*$", max_size=8), max_size=5), st.text("ab", max_size=12))
    def test_wildcards_match_as_regular_expressions_would(self, rules: list[str], path: str) -> None:
        import re

        body = "user-agent: *\n" + "".join(f"disallow: /{rule}\n" for rule in rules)
        patterns = ["/" + rule for rule in rules]
        blocked = any(
            re.match(
                re.escape(p[:-1] if p.endswith("$") else p).replace(r"\*", ".*") + ("$" if p.endswith("$") else ""),
                f"/{path}",
            )
            for p in patterns
        )
        assert allows(read_robots(body.encode()), f"/{path}") is not blocked

    def test_a_hostile_rule_takes_no_time(self) -> None:
        robots = read_robots(b"user-agent: *\ndisallow: /" + b"a*" * 5000 + b"b$\n")
        began = time.process_time()
        assert allows(robots, "/" + "a" * 8000)
        assert time.process_time() - began < 0.5

    @pytest.mark.parametrize(
        ("status", "allowed"), ((200, False), (204, True), (401, True), (403, True), (404, True), (410, True), (429, False), (500, False), (503, False))
    )  # fmt: skip
    def test_a_missing_robots_txt_allows_all_and_a_failing_one_nothing(self, status: int, allowed: bool) -> None:
        body = b"user-agent: *\ndisallow: /\n" if status == 200 else b""
        wires = Wires(
            sites={"courier.example/robots.txt": answer(status, body), "courier.example/a": answer(200, b"A page.")}
        )
        clock = Clock()
        made: Mapping[str, Any] = {
            "resolve": wires.resolve,
            "connect": wires.connect,
            "now": clock.now,
            "sleep": clock.sleep,
        }
        if allowed:
            assert fetched("http://courier.example/a", Rules(), **made).status == 200
        else:
            with pytest.raises(GuardError, match=r"robots\.txt"):
                fetched("http://courier.example/a", Rules(), **made)
            assert len(wires.connected) == 1

    def test_a_server_that_cannot_be_reached_is_the_reason_and_not_its_robots_txt(self) -> None:
        for url, said in (("https://gone.example/a", "https://gone.example/a: gone.example: this name has no address; check the address; it is not fetched"),
                          ("http://10.0.0.1/a", "http://10.0.0.1/a: 10.0.0.1 is not a public address: private (RFC 1918: inside a house or company); it is not fetched")):  # fmt: skip
            with pytest.raises(GuardError) as caught:
                fetched(url, Rules())
            assert str(caught.value) == said

    def test_robots_txt_is_asked_once_a_day_and_per_host(self) -> None:
        wires = Wires(sites={f"{h}.example/{n}": answer(200, b"x") for h in ("a", "b") for n in (1, 2)})
        clock = Clock()
        fetch = visitor(Rules(), resolve=wires.resolve, connect=wires.connect, now=clock.now, sleep=clock.sleep)
        for url in ("http://a.example/1", "http://a.example/2", "http://b.example/1"):
            fetch(url, NO_VALIDATORS)
        assert wires.asked == ["a.example", "a.example", "a.example", "b.example", "b.example"]
        clock.at += 86_401
        fetch("http://a.example/1", NO_VALIDATORS)
        assert wires.asked[5:] == ["a.example", "a.example"]

    def test_a_redirect_to_another_site_asks_that_site_too(self) -> None:
        wires = Wires(
            sites={
                "a.example/1": redirect("http://b.example/private"),
                "b.example/robots.txt": answer(200, b"user-agent: secondsource\ndisallow: /private\n"),
                "b.example/private": answer(200, b"x"),
            }
        )
        clock = Clock()
        with pytest.raises(GuardError, match=r"b\.example/private: its robots\.txt asks robots to stay away"):
            fetched(
                "http://a.example/1",
                Rules(),
                resolve=wires.resolve,
                connect=wires.connect,
                now=clock.now,
                sleep=clock.sleep,
            )


class TestManners:
    def visit(self, wires: Wires, clock: Clock, rules: Rules = POLITE) -> Any:
        return visitor(rules, resolve=wires.resolve, connect=wires.connect, now=clock.now, sleep=clock.sleep)

    def test_there_is_a_pause_between_two_requests_to_one_host_and_none_between_hosts(self) -> None:
        wires, clock = Wires(), Clock()
        fetch = self.visit(wires, clock, Rules(robots=False, delay=2.0))
        for url in ("http://a.example/1", "http://b.example/1", "http://a.example/2", "http://b.example/2"):
            fetch(url, NO_VALIDATORS)
        assert clock.slept == [2.0]  # b's pause has passed by then

    def test_a_crawl_delay_is_kept(self) -> None:
        wires, clock = Wires(sites={"a.example/robots.txt": answer(200, b"user-agent: *\ncrawl-delay: 5\n")}), Clock()
        fetch = self.visit(wires, clock)
        fetch("http://a.example/1", NO_VALIDATORS)
        fetch("http://a.example/2", NO_VALIDATORS)
        assert clock.slept == [5.0]

    @pytest.mark.parametrize("value", ("30", "Sun, 15 Jan 2027 08:00:30 GMT", "Fri, 15 Jan 2027 08:00:30 GMT"))
    @pytest.mark.parametrize("status", (429, 503))
    def test_a_host_that_asks_for_a_pause_gets_it(self, status: int, value: str) -> None:
        wires, clock = Wires(sites={"a.example/1": answer(status, Retry_After=value)}), Clock(1_800_000_000.0)
        fetch = self.visit(wires, clock, Rules(robots=False))
        assert fetch("http://a.example/1", NO_VALIDATORS).wait == 30
        fetch("http://a.example/2", NO_VALIDATORS)
        assert clock.slept == [30.0]

    def test_a_host_that_asks_for_a_long_pause_is_not_waited_for_but_left_alone(self) -> None:
        wires, clock = Wires(sites={"a.example/1": answer(503, Retry_After="3600")}), Clock()
        fetch = self.visit(wires, clock, Rules(robots=False))
        assert fetch("http://a.example/1", NO_VALIDATORS).wait == 3600
        with pytest.raises(TooSoonError, match="asks to be left alone for 3600 more seconds"):
            fetch("http://a.example/2", NO_VALIDATORS)
        assert (len(wires.connected), clock.slept) == (1, [])
        clock.at += 3601
        assert fetch("http://a.example/2", NO_VALIDATORS).status == 404

    @pytest.mark.parametrize("value", ("soon", "-5", "", "99999999999999999999", "Mon, 99 Foo 2027", "1e3", "\u00b2"))
    def test_a_senseless_pause_breaks_nothing(self, value: str) -> None:
        wires, clock = Wires(sites={"a.example/1": answer(503, Retry_After=value)}), Clock()
        assert self.visit(wires, clock, Rules(robots=False))("http://a.example/1", NO_VALIDATORS).status == 503

    def test_the_program_says_who_it_is(self) -> None:
        import secondsource

        wires, clock = Wires(), Clock()
        self.visit(wires, clock, Rules(contact="desk@courier.example\r\nX-Evil: 1"))(
            "http://a.example/1", NO_VALIDATORS
        )
        lines = wires.requests[-1].decode().split("\r\n")
        assert (
            f"User-Agent: secondsource/{secondsource.__version__} (news source checker; +desk@courier.exampleX-Evil: 1)"
            in lines
        )
        assert not any(line.lower().startswith(("cookie", "referer", "authorization", "x-evil")) for line in lines)

    @pytest.mark.parametrize(
        "etag",
        ('"abc"', 'W/"a b"', "unquoted", '""', '"caf\xe9\x85\xa0"', '"a""b"', 'W/"x-gzip"', '"' + "x" * 900 + '"'),
    )
    def test_validators_go_back_byte_for_byte(self, etag: str) -> None:
        raw = f"HTTP/1.1 200 OK\r\nETag:   {etag} \r\nLast-Modified: tuesday, about noon\r\nContent-Length: 1\r\n\r\nx".encode(
            "latin-1"
        )
        wires, clock = Wires(sites={"a.example/feed": raw}), Clock()
        fetch = self.visit(wires, clock, Rules(robots=False))
        headers = dict(fetch("http://a.example/feed", NO_VALIDATORS).headers)
        fetch("http://a.example/feed", Validators(headers["etag"], headers["last-modified"]))
        sent = wires.requests[-1].split(b"\r\n")
        assert b"If-None-Match: " + etag.encode("latin-1") in sent
        assert b"If-Modified-Since: tuesday, about noon" in sent

    def test_no_validator_smuggles_a_header(self) -> None:
        with pytest.raises(GuardError, match="line end"):
            self.visit(Wires(), Clock(), Rules(robots=False))("http://a.example/", Validators('"a"\r\nX: y'))


class TestPages:
    def page(self, body: bytes, **headers: str) -> Any:
        made = tuple((name.replace("_", "-"), value) for name, value in headers.items())
        got = Answer(
            "http://courier.example/a",
            "https://www.courier.example/b",
            200,
            made,
            body,
            "2026-05-16T08:10:00Z",
            "1.1.1.1",
        )
        pages, skips = pages_of(got)
        assert skips == ()
        return pages[0]

    def test_a_page_keeps_its_address_its_outlet_and_when_it_was_seen(self) -> None:
        from secondsource.articles import extract

        page = self.page(REPORT.encode(), content_type="text/html; charset=utf-8")
        assert (page.name, page.url, page.media_type) == (
            "http://courier.example/a",
            "https://www.courier.example/b",
            "text/html",
        )
        assert page.seen and (page.seen.start, page.seen.basis, page.seen.precision) == (
            "2026-05-16T08:10:00Z",
            "metadata",
            "second",
        )
        article = extract(page)
        assert article.seen == page.seen
        assert article.published.start != "2026-05-16T08:10:00Z"

    @pytest.mark.parametrize(
        ("body", "content_type", "words"),
        (
            ("Паром сел на мель у Орска.".encode("cp1251"), "text/plain; charset=windows-1251", "Паром"),
            ("Паром сел на мель.".encode("utf-16"), "text/plain; charset=utf-16", "Паром"),
            ("Паром сел на мель.".encode("utf-16-le"), 'text/plain; charset="utf-16le"', "Паром"),
            ("Das Schiff für Orsk".encode(), "text/plain; charset=iso-8859-1", "für"),
            ("Das Schiff für Orsk".encode("latin-1"), "text/plain; charset=nonsense", "für"),
            ("渡船在奥尔斯克湾搁浅".encode("gb18030"), "text/plain;charset=gb2312", "渡船"),
        ),
    )  # fmt: skip
    def test_the_charset_of_the_header_counts_where_the_bytes_do_not_speak_for_themselves(
        self, body: bytes, content_type: str, words: str
    ) -> None:
        assert words in self.page(body, content_type=content_type).text

    def test_one_bad_address_is_a_skip_and_the_others_are_read(self) -> None:
        routes = {
            "/good": (200, {"Content-Type": "text/html"}, REPORT.encode()), "/gone": (410, {}, b""),
            "/picture": (200, {"Content-Type": "image/png"}, b"\x89PNG\r\n\x1a\n0000"), "/empty": (200, {}, b""),
        }  # fmt: skip
        with site(routes) as served:
            fetch = visitor(LOOPBACK)
            urls = [f"{served.url}/{name}" for name in ("gone", "good", "picture", "empty", "good")] + [
                "http://10.0.0.1/"
            ]
            pages, skips = fetch_pages(urls, fetch)
        assert [page.name for page in pages] == [f"{served.url}/good"]
        reasons = {skip.name.rsplit("/", 1)[1]: skip.reason for skip in skips}
        assert "410 (gone)" in reasons["gone"]
        assert reasons["picture"] == f"{served.url}/picture: no text came (image/png); check the address"
        assert "no text came" in reasons["empty"]
        assert "private" in reasons[""]


@settings(max_examples=50)
@given(st.binary(max_size=400))
def test_no_packed_bytes_raise_anything_but_fetch_errors(raw: bytes) -> None:
    for encoding in ("gzip", "deflate"):
        try:
            unpacked([raw], encoding, Rules(), "http://courier.example/")
        except FetchError as error:
            assert str(error).startswith("http://courier.example/: ")
