"""The fetch guard: whatever an address says, names or leads to, no connection is made to what is not public.

An escape is a call of the connector with an address that the newsroom did not mean to reach. The connector of these
tests only takes notes, so that an escape would be seen and would hurt nobody.
"""

import ipaddress
import socket
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from web_doubles import PUBLIC, Clock, Wires, answer, redirect

from secondsource.errors import FetchError, GuardError
from secondsource.fetch import NO_VALIDATORS, Rules, post, visitor
from secondsource.fetch.address_classes import address_class, why_refused
from secondsource.fetch.connecting import Network, connect_socket
from secondsource.fetch.targets import target_of
from secondsource.records import Page
from secondsource.tables import read_table
from secondsource.watch import Kept, Work, memory_store, watch
from secondsource.watch.config import watched_of

# class of the table -> addresses of it, among them those that tell a cloud machine its secrets
CLASSES = {
    "this network": ("0.0.0.0", "0.1.2.3"),
    "private": ("10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.254", "192.168.0.1", "192.168.255.255"),
    "shared by a carrier": ("100.64.0.1", "100.100.100.200", "100.127.255.254"),
    "loopback": ("127.0.0.1", "127.1.2.3", "127.255.255.254", "::1"),
    "link local": ("169.254.169.254", "169.254.170.2", "169.254.0.1", "fe80::1", "febf::1"),
    "cloud metadata": ("168.63.129.16",),
    "protocol assignments": ("192.0.0.1", "192.0.0.8", "192.0.0.192", "2001:1::1"),
    "documentation": ("192.0.2.1", "198.51.100.7", "203.0.113.254", "2001:db8::1", "3fff::1"),
    "DNS sink": ("192.31.196.1", "192.175.48.1", "2620:4f:8000::1"),
    "multicast tunnel": ("192.52.193.1",),
    "6to4 relay": ("192.88.99.1",),
    "benchmarking": ("198.18.0.1", "198.19.255.254", "2001:2::1"),
    "multicast": ("224.0.0.1", "239.255.255.250", "ff02::1", "ff0e::1"),
    "reserved": ("240.0.0.1", "254.1.1.1"),
    "broadcast": ("255.255.255.255",),
    "unspecified": ("::",),
    "IPv4-compatible": ("::7f00:1", "::a00:1"),
    "IPv4-mapped": ("::ffff:7f00:1", "::ffff:169.254.169.254", "::ffff:10.0.0.1"),
    "IPv4-translated": ("::ffff:0:7f00:1",),
    "NAT64": ("64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b::a00:1"),
    "local NAT64": ("64:ff9b:1::7f00:1",),
    "discard": ("100::1",),
    "dummy": ("100:0:0:1::1",),
    "Teredo": ("2001:0:53aa:64c:0:0:80ff:fffe",),
    "ORCHID": ("2001:10::1", "2001:20::1"),
    "6to4": ("2002:7f00:1::1", "2002:a9fe:a9fe::1", "2002:a00:1::1"),
    "6bone": ("3ffe::1",),
    "segment routing": ("5f00::1",),
    "unique local": ("fc00::1", "fd00:ec2::254", "fd20:ce::254"),
    "site local": ("fec0::1",),
    "not public": ("4000::1", "e000::1", "200::1"),
    "ISATAP": ("2a00:1450::5efe:10.0.0.1", "2a00:1450::200:5efe:127.0.0.1"),
}  # fmt: skip
FORBIDDEN = [(name, address) for name, addresses in CLASSES.items() for address in addresses]
FOURS = [address for _, address in FORBIDDEN if ":" not in address]


def in_brackets(address: str) -> str:
    return f"[{address}]" if ":" in address else address


def number_forms(address: str) -> Iterator[str]:
    """The ways in which systems write one IPv4 address."""
    a, b, c, d = (int(part) for part in address.split("."))
    whole = int(ipaddress.IPv4Address(address))
    yield from (str(whole), hex(whole), hex(whole).upper().replace("X", "x"), f"0{whole:o}", f"{a}.{whole & 0xFFFFFF}")
    yield from (f"{a}.{b}.{c << 8 | d}", f"0x{a:x}.0x{b:x}.0x{c:x}.0x{d:x}", f"0{a:o}.0{b:o}.0{c:o}.0{d:o}")
    yield from (
        f"0x{a:02x}.{b}.0{c:o}.{d}",
        f"000{a:o}.{b}.{c}.{d}",
        f"{address}.",
        f"0x{a:x}.{(b << 16) | (c << 8) | d}",
    )
    wide = str.maketrans("0123456789.", "０１２３４５６７８９。")
    yield from (
        address.translate(wide),
        address.replace(".", "．"),
        address.replace(".", "｡"),
        f"%3{str(a)[0]}{address[1:]}",
    )


def dressed_forms(address: str) -> Iterator[str]:
    """The ways in which IPv6 carries one IPv4 address."""
    number = int(ipaddress.IPv4Address(address))
    high, low = number >> 16, number & 0xFFFF
    yield from (f"::ffff:{address}", f"::ffff:{high:x}:{low:x}", f"::{address}", f"::ffff:0:{address}")
    yield from (f"64:ff9b::{address}", f"64:ff9b:1::{address}", f"2002:{high:x}:{low:x}::1", f"2002:{high:x}:{low:x}::")
    yield f"2001:0:{high:x}:{low:x}:0:0:0:0"  # Teredo: the server
    yield f"2001:0:4136:e378:8000:63bf:{high ^ 0xFFFF:x}:{low ^ 0xFFFF:x}"  # Teredo: the client, inverted
    yield f"2a00:1450:4001:800:0:5efe:{address}"  # ISATAP


def escapes(url: str, wires: Wires, rules: Rules | None = None) -> list[tuple[str, int]]:
    """Fetch an address that leads inside; give the connections that should not have been made."""
    clock = Clock()
    fetch = visitor(
        rules or Rules(delay=0), resolve=wires.resolve, connect=wires.connect, now=clock.now, sleep=clock.sleep
    )
    with pytest.raises(FetchError):
        fetch(url, NO_VALIDATORS)
    return [made for made in wires.connected if made[0] != PUBLIC]


def test_every_class_of_the_table_is_tried_and_no_other_address_of_it_passes() -> None:
    in_the_table = {name for _, name, _, _ in read_table("address_classes.tsv")}
    assert in_the_table <= set(CLASSES)
    assert len(CLASSES) >= 17
    for name, address in FORBIDDEN:
        known = address_class(ipaddress.ip_address(address))
        assert known is None or known.name == name, address
        assert why_refused(address), address


@pytest.mark.parametrize(("name", "address"), FORBIDDEN)
def test_an_address_written_in_the_page_address_is_not_connected_to(name: str, address: str) -> None:
    for scheme in ("http", "https"):
        wires = Wires()
        assert escapes(f"{scheme}://{in_brackets(address)}/", wires) == []
        assert wires.connected == []


@pytest.mark.parametrize(("name", "address"), FORBIDDEN)
def test_a_name_that_leads_inside_is_not_connected_to(name: str, address: str) -> None:
    for answers in ([address], [PUBLIC, address], [address, PUBLIC], ["2606:2800:220:1::1", PUBLIC, address]):
        wires = Wires(names={"inside.courier.example": [answers]})
        assert escapes("https://inside.courier.example/", wires) == []
        assert wires.connected == []


@pytest.mark.parametrize(("name", "address"), FORBIDDEN)
@pytest.mark.parametrize("status", (301, 302, 303, 307, 308))
def test_a_redirect_leads_no_further_than_an_address(name: str, address: str, status: int) -> None:
    inside = f"http://{in_brackets(address)}/latest/meta-data/"
    by_address = Wires(sites={"courier.example/a": redirect(inside, status)})
    by_name = Wires(
        names={"inside.example": [[address]]},
        sites={"courier.example/a": redirect("//inside.example/", status)},
    )
    second = Wires(
        names={"inside.example": [[address]]},
        sites={
            "courier.example/a": redirect("http://other.example/b", status),
            "other.example/b": redirect(inside, status),
        },
    )
    for wires in (by_address, by_name, second):
        assert escapes("http://courier.example/a", wires) == []
        assert wires.connected, "the first address is public and is asked"


@pytest.mark.parametrize("address", FOURS)
def test_no_number_form_hides_an_address(address: str) -> None:
    for form in number_forms(address):
        wires = Wires(sites={"courier.example/a": redirect(f"http://{form}/")})
        assert escapes(f"http://{form}/", Wires()) == [], form
        assert escapes("http://courier.example/a", wires) == [], form


@pytest.mark.parametrize("address", FOURS)
def test_no_dress_of_ipv6_hides_an_address(address: str) -> None:
    for form in dressed_forms(address):
        assert escapes(f"http://[{form}]/", Wires()) == [], form
        assert escapes("http://a.example/", Wires(names={"a.example": [[form]]})) == [], form
        wires = Wires(sites={"courier.example/a": redirect(f"https://[{form}]/")})
        assert escapes("http://courier.example/a", wires) == [], form


@pytest.mark.parametrize(("name", "address"), FORBIDDEN)
def test_a_name_that_changes_its_address_between_two_questions_gains_nothing(name: str, address: str) -> None:
    """Rebinding: the address that was checked is connected to; each later question is checked again."""
    wires = Wires(
        names={"turncoat.example": [[PUBLIC], [address]]}, sites={"turncoat.example/": answer(200, b"A page.")}
    )
    assert escapes("http://turncoat.example/", wires) == []  # robots.txt is asked first, the page second
    assert wires.connected == [(PUBLIC, 80)]
    once = Wires(
        names={"turncoat.example": [[PUBLIC], [address]]}, sites={"turncoat.example/": answer(200, b"A page.")}
    )
    clock = Clock()
    fetch = visitor(Rules(robots=False), resolve=once.resolve, connect=once.connect, now=clock.now, sleep=clock.sleep)
    assert fetch("http://turncoat.example/", NO_VALIDATORS).body == b"A page."
    assert once.asked == ["turncoat.example"]
    assert once.connected == [(PUBLIC, 80)]


@pytest.mark.parametrize(("name", "address"), FORBIDDEN)
@pytest.mark.parametrize("variable", ("http_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"))
def test_a_proxy_variable_is_not_read(name: str, address: str, variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, f"http://{in_brackets(address)}:3128/")
    monkeypatch.setenv("no_proxy", "*" if variable == "all_proxy" else "")
    clock = Clock()
    wires = Wires(sites={"courier.example/": answer(200, b"A page.")})
    fetch = visitor(Rules(), resolve=wires.resolve, connect=wires.connect, now=clock.now, sleep=clock.sleep)
    assert fetch("http://courier.example/", NO_VALIDATORS).body == b"A page."
    assert set(wires.connected) == {(PUBLIC, 80)}
    assert b"GET / HTTP/1.1" in wires.requests[-1]  # and not GET http://..., as a proxy is asked


@pytest.mark.parametrize(("name", "address"), FORBIDDEN)
def test_robots_txt_and_webhooks_are_guarded_as_pages_are(name: str, address: str) -> None:
    inside = f"http://{in_brackets(address)}/"
    wires = Wires(sites={"courier.example/robots.txt": redirect(inside), "courier.example/": answer(200, b"A page.")})
    assert escapes("http://courier.example/", wires) == []
    for url in (inside, "http://inside.example/"):
        hook = Wires(names={"inside.example": [[address]]})
        with pytest.raises(GuardError):
            post(url, "application/json", b"{}", Rules(), Network(hook.resolve, hook.connect, None, Clock().now))
        assert hook.connected == []


def test_a_webhook_follows_no_redirect() -> None:
    wires = Wires(sites={"desk.example/hook": redirect("http://other.example/", 307)})
    with pytest.raises(FetchError, match="307"):
        post(
            "http://desk.example/hook",
            "text/plain",
            b"x",
            Rules(),
            Network(wires.resolve, wires.connect, None, Clock().now),
        )
    assert wires.asked == ["desk.example"]


@pytest.mark.parametrize(("name", "address"), FORBIDDEN)
def test_feeds_sitemaps_and_their_items_are_guarded_as_pages_are(name: str, address: str) -> None:
    """A watch of feeds that lead inside: at their own address, by a redirect, from an index, and with their items."""
    inside = f"http://{in_brackets(address)}/x"
    wires = Wires(
        names={"inside.example": [[address]]},
        sites={
            "a.example/feed": redirect(inside),
            "b.example/feed": answer(200, f"<sitemapindex><sitemap><loc>{inside}</loc></sitemap></sitemapindex>".encode()),
            "c.example/feed": answer(200, f"<rss><item><link>{inside}</link></item><item><link>/moved</link></item>"
                                          "<item><link>//inside.example/</link></item></rss>".encode()),
            "c.example/moved": redirect(inside),
        },
    )  # fmt: skip
    clock, kept = Clock(), list[Page]()
    fetch = visitor(Rules(delay=0), resolve=wires.resolve, connect=wires.connect, now=clock.now, sleep=clock.sleep)
    urls = ["http://a.example/feed", "http://b.example/feed", "http://c.example/feed", "http://inside.example/feed"]
    feeds = watched_of({"feed": [{"url": url} for url in urls]}, "desk.toml", Path()).feeds

    def sink(page: Page, seen: str) -> Kept:
        kept.append(page)
        return Kept("added")

    work = Work(fetch, sink, memory_store(), clock.now, clock.sleep)
    watch(feeds, work, until=clock.at + 30_000)
    assert kept == []
    assert {made[0] for made in wires.connected} == {PUBLIC}
    assert len(wires.connected) > 10


@pytest.mark.parametrize("port", (0, 1, 22, 25, 81, 3306, 6379, 8000, 8080, 11211, 65535, 65536, 99999))
def test_other_ports_are_not_fetched_from(port: int) -> None:
    wires = Wires(sites={"courier.example/a": redirect(f"http://courier.example:{port}/")})
    assert escapes(f"http://courier.example:{port}/", Wires()) == []
    assert escapes("http://courier.example/a", wires) == []
    assert {made[1] for made in wires.connected} == {80}


def test_a_port_can_be_allowed() -> None:
    wires = Wires(sites={"courier.example:8443/": answer(200, b"A page.")})
    fetch = visitor(Rules(ports=(80, 443, 8443), robots=False), resolve=wires.resolve, connect=wires.connect)
    assert fetch("http://courier.example:8443/", NO_VALIDATORS).status == 200


@pytest.mark.parametrize(
    "url",
    (
        "file:///etc/passwd", "ftp://courier.example/", "gopher://127.0.0.1:6379/_x", "data:text/html,x", "//127.0.0.1/",
        "http:/127.0.0.1/", "http:127.0.0.1", "http://", "http:///a", "http://@127.0.0.1/", "http://a@127.0.0.1/",
        "http://courier.example@127.0.0.1/", "http://127.0.0.1#@courier.example/", "http://127.0.0.1\\@courier.example/",
        "http://courier.example\\@127.0.0.1/", "http://[::1%25eth0]/", "http://[fe80::1%eth0]/", "http://[::1", "http://::1/",
        "http://[127.0.0.1]/", "http://[v1.a]/", "http://127.0.0.1:80:80/", "http://127.0.0.1:8x/", "http://127.0.0.1:/",
        "http://1.2.3.4.5/", "http://256.1.1.1/", "http://1.2.3.256/", "http://a.0xff/", "http://0x/", "http://4294967296/", "http://08/",
        "http://127.0.0.1\t/", "http://127.0.0.1\n.courier.example/", "http://cour ier.example/", "http://a\x00b/",
        "http://%31%32%37.0.0.1/", "http://courier%2eexample/", "http://-a.example/", "http://a..example/", "http://.a/",
        "http://" + "a" * 64 + ".example/", "http://" + "a." * 127 + "example/", "http://courier.example/" + "a" * 9000,
        "http://①②⑦.⓪.⓪.①/", "http://127。0。0。1/", "http://ⅷ.0x7f.1/", "http://0x7f000001/", "http://a.0x7f000001/", "http://2130706433/",
        "http://localhost/", "http://LOCALHOST:80/", "http://x.localhost./",
    ),
)  # fmt: skip
def test_odd_addresses_are_refused_and_lead_nowhere(url: str) -> None:
    local: dict[str, Sequence[Sequence[str]]] = {"localhost": [["127.0.0.1"]], "x.localhost": [["::1", "127.0.0.1"]]}
    wires = Wires(names=local)
    assert escapes(url, wires) == []
    assert wires.connected == []


@given(
    st.ip_addresses(v=4)
    | st.ip_addresses(v=6)
    | st.integers(0, 2**32 - 1).map(lambda n: ipaddress.IPv6Address(n << 96))
)
def test_the_table_lets_nothing_pass_that_the_standard_library_calls_special(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    """The naive oracle knows less than the table: what even it calls special must be refused."""
    if address in ipaddress.ip_network("64:ff9b::/96"):  # NAT64 ends at the address inside
        address = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    special = not address.is_global or address.is_multicast or address.is_reserved or address.is_unspecified
    inside = getattr(address, "sixtofour", None) or getattr(address, "ipv4_mapped", None)
    if special or (inside is not None and not inside.is_global):
        assert why_refused(str(address)) is not None


@given(st.ip_addresses(v=4))
def test_every_number_form_is_read_as_the_system_reads_it(address: ipaddress.IPv4Address) -> None:
    for form in list(number_forms(str(address)))[:12]:
        plain = form.rstrip(".")
        assert target_of(f"http://{form}/").host == socket.inet_ntoa(socket.inet_aton(plain)) == str(address)


@given(
    st.text(max_size=40), st.sampled_from(("http://{}/", "http://{}:80", "{}", "http://a.example/{}", "https://[{}]/"))
)
def test_no_text_is_read_as_another_host_than_the_one_that_is_asked_for(text: str, form: str) -> None:
    try:
        target = target_of(form.format(text))
    except GuardError:
        return
    assert target.path.startswith(("/", "?")) and target.path.isascii() and " " not in target.path
    assert target.host.isascii() and not set(target.host) & set("/?#@\\ \r\n%[]")
    if target.literal:
        ipaddress.ip_address(target.host)
    else:
        with pytest.raises(OSError):
            socket.inet_aton(target.host)


def test_loopback_is_open_only_by_the_flag_and_only_in_its_plain_form() -> None:
    wires = Wires(sites={"127.0.0.1:8001/": answer(200, b"A page.")})
    fetch = visitor(Rules(loopback=True, robots=False), resolve=wires.resolve, connect=wires.connect)
    assert fetch("http://127.0.0.1:8001/", NO_VALIDATORS).body == b"A page."
    for other in ("[::ffff:127.0.0.1]", "[64:ff9b::7f00:1]", "169.254.169.254", "10.0.0.1", "0.0.0.0"):
        assert escapes(f"http://{other}/", Wires(), Rules(loopback=True)) == []


def test_a_connection_that_ends_elsewhere_than_at_the_checked_address_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with connect_socket("127.0.0.1", port, 2.0) as sock:
            assert sock.getpeername() == ("127.0.0.1", port)
        with pytest.raises(GuardError, match="ended at"), monkeypatch.context() as patch:
            patch.setattr(socket.socket, "getpeername", lambda self: ("127.0.0.2", port))
            connect_socket("127.0.0.1", port, 2.0)


def test_public_addresses_pass() -> None:
    for address in (PUBLIC, "1.1.1.1", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1", "192.0.1.1",
                    "2606:4700::1111", "2a00:1450:4001:800::200e", "64:ff9b::93.184.216.34", "223.255.255.255"):  # fmt: skip
        assert why_refused(address) is None, address


def matrix() -> dict[str, int]:
    """How many ways in were tried, by kind; ``docs/fetching.md`` gives these numbers."""
    forms: dict[str, Callable[[str], Iterator[str]]] = {"number form": number_forms, "IPv6 dress": dressed_forms}
    counted = {name: sum(len(list(form(address))) for address in FOURS) for name, form in forms.items()}
    return {"classes": len(CLASSES), "addresses": len(FORBIDDEN), **counted}


def test_the_docs_say_how_many_ways_in_were_tried() -> None:
    page = (Path(__file__).parents[1] / "docs" / "fetching.md").read_text(encoding="utf-8")
    counted = matrix()
    assert f"{counted['classes']} classes, {counted['addresses']} addresses" in page
    assert f"{counted['number form']} number forms, {counted['IPv6 dress']} forms of IPv6" in page
