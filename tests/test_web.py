"""The desk over the network: pages, data, exports, rights, limits, and what hostile pages and clients come to."""

import contextlib
import csv
import io
import json
import os
import re
import socket
import subprocess
import sys
import time
import zipfile
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

pytest.importorskip("starlette", reason="the web pages need the extra web")
if TYPE_CHECKING:
    import httpx
else:
    httpx = pytest.importorskip("httpx", reason="the tests of the web pages need httpx")

from web_desk import PAYLOADS, TOKEN, make_archive, pages, served

from secondsource import read
from secondsource.errors import UsageError
from secondsource.web.asking import clean
from secondsource.web.doors import _is_ours
from secondsource.web.settings import prefix_of, token_of

ATOM = "{http://www.w3.org/2005/Atom}"
PAGES = ("/", "/outlets", "/search?q=granary", "/trace?text=Nine+people", "/paste", "/check", "/desk")


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    archive = make_archive(tmp_path_factory.mktemp("desk") / "desk.db")
    with served(archive, "--no-counting") as address, httpx.Client(base_url=address, timeout=60) as client:
        yield client


@pytest.fixture(scope="module")
def writer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    folder = tmp_path_factory.mktemp("writing")
    (folder / "token").write_text(TOKEN + "\n")
    archive = make_archive(folder / "desk.db")
    options = ("--token-file", str(folder / "token"), "--prefix", "/news/desk", "--max-upload", "300")
    with served(archive, *options) as address, httpx.Client(base_url=address, timeout=60) as client:
        yield client


def granary(client: httpx.Client, prefix: str = "") -> str:
    found = client.get(f"{prefix}/index.json").json()["stories"]
    return next(str(story["id"]) for story in found if "ranary" in story["headline"] or "Eleven" in story["headline"])


def dossier_of(client: httpx.Client, prefix: str = "") -> dict:  # type: ignore[type-arg]
    found: dict = client.get(f"{prefix}/story/{granary(client, prefix)}.json").json()  # type: ignore[type-arg]
    return found


# --- reading ---------------------------------------------------------------------------------------------------------


def test_stories_come_by_how_far_they_spread_against_their_sources(reader: httpx.Client) -> None:
    for story in reader.get("/index.json").json()["stories"]:
        reader.get(f"/story/{story['id']}")
    found = reader.get("/index.json").json()
    spread = [s["watch"]["outlets"] / max(s["watch"]["low"], 1) if s["watch"] else 0 for s in found["stories"]]
    assert found["order"] == "spread"
    assert spread == sorted(spread, reverse=True)
    latest = [s["last_seen"] for s in reader.get("/index.json?order=latest").json()["stories"]]
    assert latest == sorted(latest, reverse=True)


def test_a_story_says_sources_before_outlets(reader: httpx.Client) -> None:
    page = reader.get(f"/story/{granary(reader)}").text
    for row in re.findall(r'<ul class="rows">.*?</ul>', page, re.S):
        for item in row.split("<li>")[1:]:
            assert item.index('class="rests"') < item.index('class="outlets"')


def test_never_a_word_that_judges(reader: httpx.Client) -> None:
    story = granary(reader)
    for path in (f"/story/{story}", "/outlets", "/", "/check"):
        words = re.sub(r"<style>.*?</style>|<[^>]+>", " ", reader.get(path).text, flags=re.S).lower()
        assert not re.search(
            r"\b(verified|fake|plagiari\w+|trust(ed|worthy)?|score|debunked|lying|best|worst)\b", words
        )


def test_the_reprint_is_no_second_source(reader: httpx.Client) -> None:
    claim = next(c for c in dossier_of(reader)["claims"] if (c["value"] or {}).get("low") == 9 and c["mentions"])
    page = reader.get(f"/claim/{claim['id']}")
    assert page.status_code == 200
    assert "one source" in page.text
    data = reader.get(f"/claim/{claim['id']}.json").json()
    assert data["claim"]["support"]["independent"] == {"low": 1, "high": 1}
    assert data["sentences"] and data["sources"]


def test_an_article_shows_whose_words_its_sentences_are(reader: httpx.Client) -> None:
    data = dossier_of(reader)
    echo = next(a["id"] for a in data["articles"] if a["outlet"] == "Evening Echo")
    page = reader.get(f"/article/{echo}").text
    assert re.search(r'class="s o1 (edited|verbatim)', page)
    assert '<p class="diff">' in page
    assert reader.get(f"/article/{echo}.json").json()["sentences"]


def test_the_story_as_of_an_earlier_time_lacks_what_came_later(reader: httpx.Client) -> None:
    story = granary(reader)
    now = reader.get(f"/story/{story}.json").json()
    then = reader.get(f"/story/{story}.json?as_of=2026-03-03T10:08:00Z").json()
    assert len(then["articles"]) == 2 < len(now["articles"])
    page = reader.get(f"/story/{story}?as_of=2026-03-03T10:08:00Z")
    assert "As things stood at" in page.text
    assert reader.get(f"/story/{story}?as_of=1999-01-01").status_code in (200, 404)


def test_the_front_page_says_what_came_since_the_last_look(reader: httpx.Client) -> None:
    with httpx.Client(base_url=reader.base_url, timeout=30) as fresh:
        looked_at(fresh)


def looked_at(fresh: httpx.Client) -> None:
    assert "since your last look" not in fresh.get("/").text
    answer = fresh.post("/looked", data={"until": "2026-03-03T10:08:00Z"})
    assert answer.status_code == 303
    assert "samesite=lax" in answer.headers["set-cookie"].lower()
    page = fresh.get("/").text
    assert "since your last look, 2026-03-03 10:08" in page
    assert re.search(r'class="badge">\d+ new page', page)
    since = fresh.get(f"/story/{granary(fresh)}?since=2026-03-03T10:08:00Z").text
    assert "Since your last look" in since


@pytest.mark.parametrize("cookie", ["x" * 5000, "2026-03-03", "9999-99-99T99:99:99Z", "'; DROP TABLE article; --"])
def test_a_broken_cookie_is_no_look(reader: httpx.Client, cookie: str) -> None:
    assert reader.get("/", headers={"cookie": f"looked={cookie}"}).status_code == 200


def test_search_marks_the_words_and_filters(reader: httpx.Client) -> None:
    page = reader.get("/search?q=granary")
    assert "<mark>" in page.text
    hits = reader.get("/search.json", params={"q": "granary", "outlet": "Vale Post"}).json()["hits"]
    assert {hit["outlet"] for hit in hits} == {"Vale Post"}


def test_the_trace_box_leads_to_the_earliest_page(reader: httpx.Client) -> None:
    text = "The hospital said in a statement. Fourteen others were taken to St Imre Hospital, the hospital said in a statement."
    page = reader.post("/trace", data={"text": text}).text
    assert "Vale Wire" in page
    sources = reader.get("/trace.json", params={"text": text}).json()["sentences"][1]["sources"]
    assert sources[0]["outlet"] == "Vale Wire"


def test_outlets_stand_in_the_order_of_the_alphabet(reader: httpx.Client) -> None:
    rows = reader.get("/outlets.json").json()["outlets"]
    names = [row["outlet"].casefold() for row in rows]
    assert names == sorted(names)
    echo = next(row for row in rows if row["outlet"] == "Evening Echo")
    assert (echo["articles"], echo["copied"]) == (1, 1.0)


def test_the_paste_box_makes_a_dossier_and_keeps_nothing(reader: httpx.Client) -> None:
    before = reader.get("/health").json()["articles"]
    texts = "Two barges sink\n\nTwo barges sank at Pell Lock on Friday, the canal office said.\n=====\n"
    texts += "Barges lost\n\nTwo barges sank at Pell Lock on Friday, the canal office said. A bargeman was pulled out."
    page = reader.post("/paste", data={"text": texts})
    assert page.status_code == 200
    assert "2 pages" in page.text
    made = reader.post("/paste.json", data={"text": texts}).json()
    assert made[0]["schema"] == "secondsource.dossier/1"
    assert reader.get("/health").json()["articles"] == before


def test_an_address_in_the_paste_box_is_not_fetched(reader: httpx.Client) -> None:
    answer = reader.post("/paste", data={"text": "http://127.0.0.1:1/secret"})
    assert answer.status_code == 400
    assert "does not fetch" in answer.text


def test_a_draft_is_held_against_a_story(reader: httpx.Client) -> None:
    draft = "Granary falls\n\nTwelve people were killed in Ostrava Vale on Monday, fire chief Marta Kolb said."
    page = reader.post("/check", data={"draft": draft, "story": granary(reader)})
    assert page.status_code == 200
    assert "to look at" in page.text
    found = reader.post("/check.json", data={"draft": draft, "story": granary(reader)}).json()
    assert found and all({"kind", "why", "start", "end"} <= set(one) for one in found)


@pytest.mark.parametrize("path", PAGES)
def test_every_page_bears_the_policy_and_is_small(reader: httpx.Client, path: str) -> None:
    answer = reader.get(path)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy
    style = re.search(r"<style>(.*?)</style>", answer.text, re.S)
    assert style and b64encode(sha256(style[1].encode()).digest()).decode() in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert len(answer.content) < 300_000
    assert "<script" not in answer.text and " style=" not in answer.text


# --- data and exports ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", [".json", ".csv", ".jsonld", ".prov.jsonld", ".html", ".zip", ".atom", ".parquet"])
def test_every_form_of_a_story_can_be_read_back(reader: httpx.Client, suffix: str) -> None:
    answer = reader.get(f"/story/{granary(reader)}{suffix}")
    assert answer.status_code == 200
    if suffix not in (".json", ".atom"):
        assert answer.headers["content-disposition"].startswith("attachment")
    claims = len(dossier_of(reader)["claims"])
    if suffix == ".csv":
        assert len(list(csv.DictReader(io.StringIO(answer.text, newline="")))) == claims
    elif suffix == ".parquet":
        table = pytest.importorskip("pyarrow.parquet").read_table(io.BytesIO(answer.content))
        assert table.num_rows == claims and str(table.schema.field("low").type) == "int64"
    elif suffix == ".zip":
        assert "manifest.json" in zipfile.ZipFile(io.BytesIO(answer.content)).namelist()
    elif suffix == ".atom":
        assert ElementTree.fromstring(answer.content).tag == f"{ATOM}feed"
    elif suffix == ".html":
        assert answer.text.startswith("<!DOCTYPE html>")
    else:
        assert json.loads(answer.content)


@pytest.mark.parametrize("form", ["bundle", "csv", "html", "jsonld", "parquet", "prov"])
def test_the_command_exports_the_archive_in_every_form(form: str, tmp_path: Path) -> None:
    from secondsource.cli import main

    archive = make_archive(tmp_path / "desk.db")
    out = tmp_path / f"out.{form}"
    if form == "parquet":
        pytest.importorskip("pyarrow")
    assert main(["export", "--archive", str(archive), f"--{form}", str(out)]) == 0
    assert out.stat().st_size > 1000
    if form == "bundle":
        assert main(["verify", str(out)]) == 0
    if form in ("jsonld", "prov"):
        assert len([json.loads(line) for line in out.read_text().splitlines()]) == 3


def test_a_bundle_from_the_desk_is_verified_by_the_command(reader: httpx.Client, tmp_path: Path) -> None:
    from secondsource.cli import main

    bundle = tmp_path / "evidence.zip"
    bundle.write_bytes(reader.get(f"/story/{granary(reader)}.zip").content)
    assert main(["verify", str(bundle)]) == 0


@pytest.mark.parametrize("path", ["/feed.atom", "/search.atom?q=people"])
def test_feeds_have_what_atom_asks_for(reader: httpx.Client, path: str) -> None:
    feed = ElementTree.fromstring(reader.get(path).content)
    assert all(feed.find(f"{ATOM}{name}") is not None for name in ("id", "title", "updated", "author"))
    entries = feed.findall(f"{ATOM}entry")
    assert entries
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(ids)) == len(ids)
    for entry in entries:
        assert all(entry.find(f"{ATOM}{name}") is not None for name in ("title", "updated", "link"))


def test_a_witness_is_in_no_feed_and_no_table(writer: httpx.Client) -> None:
    text = (
        "Kiln roof falls in\n\nVESTRY HAVEN — A kiln roof fell in on Monday and hurt two people.\n\n"
        '"I saw two people under the roof," said Petra Olmwick, a baker who lives opposite. '
        "Two people were hurt, Petra Olmwick said, who saw it from her window."
    )
    record = {"id": "k1", "outlet": "Vestry Post", "text": text}
    headers = {"authorization": f"Bearer {TOKEN}", "content-type": "application/json"}
    added = writer.post("/news/desk/add.json", content=json.dumps(record), headers=headers).json()["added"][0]
    story = f"/news/desk/story/{added['story']}"
    assert "Petra Olmwick" in writer.get(story).text, "the sentence keeps its name"
    assert "witness" in {source["kind"] for source in writer.get(f"{story}.json").json()["sources"]}
    for path in (f"{story}.atom", "/news/desk/feed.atom", "/news/desk/search.atom?q=kiln", f"{story}.csv"):
        answer = writer.get(path)
        assert "iln" in answer.text, path
        named = [row["sources"] for row in csv.DictReader(io.StringIO(answer.text))] if "csv" in path else [answer.text]
        assert not any("Olmwick" in text for text in named), path


def test_health_and_metrics_speak_to_machines(reader: httpx.Client) -> None:
    health = reader.get("/health").json()
    assert health["status"] == "ok" and health["articles"] == 11
    metrics = reader.get("/metrics").text
    assert re.search(r'^secondsource_requests_total\{method="GET",status="200"\} \d+$', metrics, re.M)
    buckets = [int(n) for n in re.findall(r"_bucket\{[^}]*\} (\d+)", metrics)]
    assert buckets == sorted(buckets)


# --- what goes wrong -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/story/none", 404), ("/story/none.json", 404), ("/claim/none", 404), ("/article/none", 404),
        ("/article/none.json", 404), ("/nothing", 404), ("/index.json?offset=-1", 400), ("/?as_of=soon", 400),
        ("/search?q=a&since=never", 400), ("/compare?a=x", 404), ("/compare", 400), ("/search.atom", 400),
        ("/story/%00", 404), ("/story/%ff%fe.json", 404), ("/story/..%2f..%2fetc%2fpasswd", 404),
        ("/claim/" + "x" * 2000, 404), ("/index.json?limit=99999999999999999999", 400),
    ],
)  # fmt: skip
def test_what_is_not_there_is_said_plainly(reader: httpx.Client, path: str, status: int) -> None:
    answer = reader.get(path)
    assert answer.status_code == status
    if ".json" in path:
        assert set(answer.json()) == {"error"}
    else:
        assert "desk.db" not in answer.text and "Traceback" not in answer.text


def test_only_known_names_are_answered_to() -> None:
    assert all(_is_ours(host, ()) for host in ("localhost:80", "127.0.0.1", "[::1]:8765", "desk", "10.0.0.7:8765"))
    assert not any(_is_ours(host, ()) for host in ("evil.example", "127.0.0.1.evil.example", "a.b:80"))


def test_another_name_gets_nothing(reader: httpx.Client) -> None:
    answer = reader.get("/index.json", headers={"host": "rebound.evil.example"})
    assert answer.status_code == 421
    assert "content-security-policy" in answer.headers


@pytest.mark.parametrize("path", ["/index.json", "/", "/health"])
def test_other_methods_are_refused(reader: httpx.Client, path: str) -> None:
    assert reader.request("DELETE", path).status_code == 405


def test_clean_keeps_what_can_be_stored() -> None:
    assert clean("a\x00b\ud800c") == "a b?c"


@pytest.mark.parametrize("given", ["a b", "/x?y", "../", "/ä", "//evil.example", "/x/../y\n"])
def test_a_prefix_is_a_plain_path(given: str) -> None:
    with contextlib.suppress(UsageError):
        assert re.fullmatch(r"(/[A-Za-z0-9._~-]+)*", prefix_of(given))


def test_a_token_that_can_be_guessed_is_refused(tmp_path: Path) -> None:
    (tmp_path / "t").write_text("secret\n")
    with pytest.raises(UsageError, match="hard to guess"):
        token_of(str(tmp_path / "t"))
    with pytest.raises(UsageError, match="cannot be read"):
        token_of(str(tmp_path / "none"))


# --- hostile pages ---------------------------------------------------------------------------------------------------

EXECUTED = re.compile(r"<script|<img|<svg[^>]*onload|\bon\w+\s*=\s*[\"'a-z][^>]*>|javascript:", re.I)


def test_no_payload_of_a_page_comes_out_as_markup(reader: httpx.Client) -> None:
    stories = [s["id"] for s in reader.get("/index.json").json()["stories"]]
    paths = ["/", "/outlets", "/feed.atom", "/search?q=Marrow", "/search.atom?q=Marrow"]
    for story in stories:
        data = reader.get(f"/story/{story}.json").json()
        paths += [f"/story/{story}", f"/story/{story}.html", f"/story/{story}.atom"]
        paths += [f"/claim/{c['id']}" for c in data["claims"][:6]] + [f"/article/{a['id']}" for a in data["articles"]]
    assert len(paths) > 20
    for path in paths:
        answer = reader.get(path)
        assert answer.status_code == 200, path
        tags = " ".join(re.findall(r"<[^>]*>", re.sub(r"<style>.*?</style>", "", answer.text, flags=re.S)))
        outside = re.sub(r'(content|title|aria-label|value|href)="[^"]*"', "", tags)
        assert not EXECUTED.search(outside), (path, EXECUTED.search(outside))
        for href in re.findall(r'href="([^"]*)"', tags):
            assert href.startswith(("/", "#", "http://", "https://")), (path, href)
        assert "\u202e" not in answer.text and "\x00" not in answer.text


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_payload_of_a_reader_comes_out_as_markup(reader: httpx.Client, payload: str) -> None:
    given = payload.encode("utf-8", "replace").decode()
    fields = ("q", "outlet", "agency", "story", "order", "text", "a", "b", "policy", "since", "as_of", "offset")
    for path in ("/", "/search", "/trace", "/compare", "/check", f"/story/{granary(reader)}", "/index.json"):
        for name in fields:
            answer = reader.get(path, params={name: given, **({"q": "people"} if name != "q" else {})})
            assert answer.status_code < 500, (path, name)
            if answer.headers["content-type"].startswith("text/html"):
                tags = re.sub(r'"[^"]*"', "", " ".join(re.findall(r"<[^>]*>", answer.text)))
                assert "<script" not in tags and "onerror" not in tags and "onload" not in tags


@pytest.mark.parametrize("name", PAYLOADS)
def test_hostile_file_names_are_only_names(reader: httpx.Client, name: str) -> None:
    text = b"Four hurt\n\nFour people were hurt at Pell Lock on Friday, the canal office said."
    given = name.encode("utf-8", "replace").decode().replace("\x00", "")
    answer = reader.post("/paste", files={"file": (given, text, "text/plain")})
    assert answer.status_code in (200, 400)
    assert "<script>" not in re.sub(r"<style>.*?</style>", "", answer.text, flags=re.S)


@pytest.mark.parametrize(
    "body", [b"\x00" * 5000, b"PK\x03\x04" + b"\xff" * 400, b"%PDF-1.7\n%\xff", b"<a>" * 30_000, b""]
)
def test_files_that_are_no_pages_are_refused_with_a_reason(reader: httpx.Client, body: bytes) -> None:
    answer = reader.post("/paste", files={"file": ("x.html", body, "text/html")})
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text


# --- rights ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/add", "/judge", "/undo"])
def test_a_desk_without_a_token_cannot_be_written_to(reader: httpx.Client, path: str) -> None:
    assert reader.post(path, data={"text": "x", "csrf": ""}).status_code == 403
    assert reader.post("/add.json", content=b"{}", headers={"authorization": "Bearer x"}).status_code == 403


@pytest.mark.parametrize("path", ["/news/desk/add", "/news/desk/judge", "/news/desk/undo", "/news/desk/add.json"])
def test_nobody_writes_without_the_token(writer: httpx.Client, path: str) -> None:
    assert httpx.post(str(writer.base_url) + path, data={"csrf": "x"}).status_code == 401
    wrong = {"authorization": "Bearer correct-horse-battery-stapler"}
    assert httpx.post(str(writer.base_url) + path, data={"csrf": "x"}, headers=wrong).status_code in (401, 403)


def test_every_address_of_a_page_bears_the_prefix(writer: httpx.Client) -> None:
    story = granary(writer, "/news/desk")
    for path in (*PAGES, f"/story/{story}"):
        page = writer.get(f"/news/desk{path}")
        assert page.status_code == 200
        for address in re.findall(r'(?:href|action)="(/[^"]*)"', page.text):
            assert address.startswith("/news/desk"), (path, address)
    assert writer.get("/health").status_code == 200, "a proxy may also take the prefix off"


@pytest.fixture
def client(writer: httpx.Client) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=str(writer.base_url), timeout=60) as found:
        sign_in(found)
        yield found


def sign_in(client: httpx.Client) -> None:
    answer = client.post("/news/desk/desk", data={"token": TOKEN})
    assert answer.status_code == 303
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=strict" in cookie and "path=/news/desk" in cookie
    assert TOKEN not in cookie


def csrf(client: httpx.Client) -> str:
    found = re.search(r'name="csrf" value="([0-9a-f]{64})"', client.get("/news/desk/desk").text)
    assert found
    return found[1]


def test_pages_are_added_decided_on_and_undone(client: httpx.Client) -> None:
    before = client.get("/health").json()["articles"]
    text = "Granary: toll rises\n\nTwelve people were killed in Ostrava Vale, fire chief Marta Kolb said on Tuesday."
    answer = client.post("/news/desk/add", data={"csrf": csrf(client), "text": text, "outlet": "Vale Radio"})
    assert answer.status_code == 200 and "added" in answer.text
    assert client.get("/health").json()["articles"] in (before, before + 1)
    names = {"kind": "same party", "of": ["Marta Kolb", "Tibor Hank"], "who": "Desk", "why": "one town hall"}
    answer = client.post("/news/desk/judge", data={"csrf": csrf(client), **names})
    assert answer.status_code == 303
    page = client.get("/news/desk/desk").text
    decision = re.search(r'name="judgement" value="([^"]+)"', page)
    assert decision and "one town hall" in page
    undone = {"csrf": csrf(client), "judgement": decision[1], "who": "Desk", "why": "they are not"}
    assert client.post("/news/desk/undo", data=undone).status_code == 303
    assert "taken back by Desk" in client.get("/news/desk/desk").text


def test_a_form_from_another_site_writes_nothing(client: httpx.Client) -> None:
    secret = csrf(client)
    data = {"csrf": secret, "text": "Stolen\n\nA text that another site sends in the reader's name."}
    for headers in ({"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}, {"origin": "null"}):
        assert client.post("/news/desk/add", data=data, headers=headers).status_code == 403
    assert client.post("/news/desk/add", data={**data, "csrf": "0" * 64}).status_code == 403
    assert client.post("/news/desk/add", data={**data, "csrf": ""}).status_code == 403
    assert "Stolen" not in client.get("/news/desk/search?q=stolen").text.replace('value="stolen"', "")


def test_a_forged_session_is_none(writer: httpx.Client) -> None:
    for cookie in ("9999999999.00.deadbeef", "..", "ü", "9999999999.aa." + "0" * 64):
        page = httpx.get(f"{writer.base_url}/news/desk/desk", headers=[(b"cookie", f"desk={cookie}".encode())])
        assert page.status_code == 200 and "Add pages" not in page.text


def test_a_program_adds_records_with_the_token(writer: httpx.Client) -> None:
    record = {
        "id": "r1",
        "outlet": "Pell Post",
        "text": "Lock shut\n\nPell Lock was shut on Friday, the canal office said.",
    }
    headers = {"authorization": f"Bearer {TOKEN}", "content-type": "application/json"}
    answer = writer.post("/news/desk/add.json", content=json.dumps(record), headers=headers)
    assert answer.status_code == 200
    assert answer.json()["added"][0]["status"] == "added"
    again = writer.post("/news/desk/add.json", content=json.dumps(record), headers=headers)
    assert again.json()["added"][0]["status"] == "known"
    broken = writer.post("/news/desk/add.json", content=b"{nope", headers=headers)
    assert broken.status_code == 200 and broken.json()["skipped"]


def test_what_is_too_large_is_refused_before_it_is_read(writer: httpx.Client) -> None:
    assert writer.post("/news/desk/paste", data={"text": "x" * 400_000}).status_code == 413

    def endless() -> Iterator[bytes]:
        for _ in range(40):
            yield b"text=" + b"y" * 10_000

    answer = writer.post(
        "/news/desk/paste", content=endless(), headers={"content-type": "application/x-www-form-urlencoded"}
    )
    assert answer.status_code == 413


def test_tokens_cannot_be_tried_at_will(writer: httpx.Client) -> None:
    answers = [writer.post("/news/desk/desk", data={"token": f"guess {n}"}) for n in range(12)]
    refused = [answer for answer in answers if answer.status_code == 429]
    assert refused and "retry-after" in refused[0].headers
    assert all(answer.status_code in (401, 429) for answer in answers)


# --- starting --------------------------------------------------------------------------------------------------------


def test_an_archive_that_is_not_there_is_said_at_the_start(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from secondsource.cli import main

    assert main(["serve", "--archive", str(tmp_path / "none.db")]) == 3
    assert "no such archive" in capsys.readouterr().err


def test_without_the_extra_the_command_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from secondsource.cli import main

    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert main(["serve", "--archive", str(tmp_path / "none.db")]) == 2
    assert "pip install 'secondsource[web]'" in capsys.readouterr().err


def test_the_server_ends_well_and_leaves_nothing_running(tmp_path: Path) -> None:
    archive = make_archive(tmp_path / "desk.db")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    command = [sys.executable, "-m", "secondsource", "serve", "--archive", str(archive), "--port", port]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1] / "src")}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stderr is not None
        assert f":{port}/ (read-only)" in process.stderr.readline()
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        inside = children.read_text().split() if children.exists() else []
        process.terminate()
        assert process.wait(20) == 0
    left = inside
    for _ in range(50):
        left = [child for child in left if _runs(child)]
        time.sleep(0.1 if left else 0)
    assert not left


def _runs(process: str) -> bool:
    status = Path(f"/proc/{process}/stat")
    return status.exists() and " Z " not in status.read_text()  # an orphan that ended waits for its new parent


def test_a_story_of_very_many_pages_stays_small(tmp_path: Path) -> None:
    from secondsource.archive import add_all, opened

    wire = pages()[0].text
    made = [read(wire.encode(), name=f"p{n}", outlet=f"Gazette {n}", url=f"https://g{n}.example/") for n in range(150)]
    with opened(tmp_path / "many.db") as archive:
        for n, _ in enumerate(add_all(archive, made, seen="2026-03-03T10:00:00Z"), 1):
            assert n <= 150
    with (
        served(tmp_path / "many.db", "--no-counting") as address,
        httpx.Client(base_url=address, timeout=120) as client,
    ):
        (story,) = client.get("/index.json").json()["stories"]
        assert story["articles"] == 150
        page = client.get(f"/story/{story['id']}")
        assert len(page.content) < 300_000
        claim = client.get(f"/story/{story['id']}.json").json()["claims"][0]
        assert claim["support"]["independent"]["high"] == 1
        for path in (f"/claim/{claim['id']}", f"/article/{made[9].id}", "/", "/outlets", "/search?q=granary"):
            assert len(client.get(path).content) < 300_000, path


def test_the_log_is_a_line_a_request_without_what_was_asked(tmp_path: Path) -> None:
    with served(make_archive(tmp_path / "log.db"), "--no-counting") as address:
        httpx.get(f"{address}/search?q=granary&outlet=secret")
        httpx.get(f"{address}/story/%0aforged%1b[31m")
    lines = (tmp_path / "serve.log").read_text().splitlines()
    asked = [line for line in lines if "/search" in line]
    assert len(asked) == 1 and "secret" not in asked[0]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d 127\.0\.0\.1 GET /search 200 \d+ ms [\d.]+ kB", asked[0])
    assert not any(line.startswith("forged") or "\x1b" in line for line in lines)
