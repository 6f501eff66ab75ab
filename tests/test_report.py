"""The report that an editor sends to a colleague: one page, no network, no script, nothing that a page can break."""

import json
import os
import re
import shutil
import subprocess
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from secondsource.exports import from_json
from secondsource.records import ComparedSentence, Comparison, Dossier
from secondsource.report import comparison_report, report
from secondsource.report.markup import external, safe

QUARRY = from_json(json.loads((Path(__file__).parent / "dossiers" / "quarry.json").read_text(encoding="utf-8")))
NEVER = ("verified", "fake", "plagiari", "own reporting", "score", "credib", "trust", "truth", "reliab")
PAYLOADS = (
    "</style><script>document.title='owned'</script>",
    '"><img src=x onerror="document.title=\'owned\'">',
    "'><svg onload=\"document.title='owned'\"><a href=\"javascript:document.title='owned'\">",
    "</title><link rel=stylesheet href=http://127.0.0.1:9/x.css>{}@import url(http://127.0.0.1:9/y.css)",
    "dead \u202egnihton\u2066 \x00\x1b[2J\ud83d",
)
# The fields that hold a page's own words.
FREE = (
    "headline", "name", "url", "outlet", "byline", "dateline", "agency", "text", "why", "why_not", "line", "role",
    "party", "aliases", "place", "counted", "unit", "channel", "reason", "could_confirm", "heard_by", "section",
    "predicate", "where", "owner", "language",
)  # fmt: skip


class _Elements(HTMLParser):
    """Every element and attribute that a browser would see."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def elements(html: str) -> list[tuple[str, dict[str, str | None]]]:
    parser = _Elements()
    parser.feed(html)
    return parser.found


def hostile(thing: Any, payload: str, name: str = "") -> Any:
    """Put a payload behind every word of a record that comes from a page; ids and closed vocabularies stay."""
    if is_dataclass(thing):
        return replace(thing, **{f.name: hostile(getattr(thing, f.name), payload, f.name) for f in fields(thing)})  # type: ignore[type-var]
    if isinstance(thing, tuple):
        return tuple(hostile(item, payload, name) for item in thing)
    return thing + payload if name in FREE and isinstance(thing, str) else thing


@pytest.fixture(scope="module")
def html() -> str:
    return report([QUARRY])


def test_the_parts_come_in_the_order_of_the_first_screen(html: str) -> None:
    assert re.findall(r"<h2>(.*?)</h2>", html) == [
        "Before you use it",
        "All agree on",
        "Who says what",
        "Who could confirm",
        "New, or only on one page",
        "The pages",
        "Not read",
        "Claim by claim",
        "Page by page",
        "Timeline",
    ]


def test_the_page_loads_nothing_and_runs_nothing(html: str) -> None:
    tags = {tag for tag, _ in elements(html)}
    assert not tags & {"script", "img", "iframe", "object", "embed", "link", "form", "video", "audio", "base", "use"}
    for _, attributes in elements(html):
        assert not [name for name in attributes if name.startswith("on") or name in ("src", "style", "srcset")]
        assert re.match(r"(#|https?://)", attributes.get("href") or "#")


def test_the_policy_allows_this_style_sheet_and_nothing_else(html: str) -> None:
    style = html.split("<style>", 1)[1].split("</style>", 1)[0]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    expected = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert ("meta", {"http-equiv": "Content-Security-Policy", "content": expected}) in elements(html)
    assert "url(" not in style and "@import" not in style


def test_every_link_on_the_page_leads_somewhere(html: str) -> None:
    found = elements(html)
    places = {attributes["id"] for _, attributes in found if attributes.get("id")}
    targets = {attributes["href"][1:] for _, attributes in found if (attributes.get("href") or "").startswith("#")}  # type: ignore[index]
    assert targets <= places


def test_ids_are_given_once(html: str) -> None:
    ids = [attributes["id"] for _, attributes in elements(html) if attributes.get("id")]
    assert len(ids) == len(set(ids))


def test_a_claim_opens_to_its_sources_and_the_sentences_behind_it(html: str) -> None:
    claim = html.split('<details class="claim">', 2)[1]
    assert 'class="open" id="c9"' in claim
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", claim))
    assert "two sources : Vell Rescue Service, Stoneworkers&#x27; Union 2 outlets" in text
    assert "Vell Rescue Service (at first hand; heard by Calder Wire)" in text
    assert "Calder Wire’s text (Calder Wire’s own page is not among these), on 2 pages" in text
    assert "<mark>nine of its members</mark>" in claim


def test_an_edited_sentence_shows_what_was_put_in(html: str) -> None:
    assert "<ins>, May 16</ins>" in html


def test_figures_that_cannot_both_hold_are_drawn_to_one_scale(html: str) -> None:
    drawn = html.split('id="c14"', 1)[1].split("</svg>", 1)[0]
    assert ">14 people</text>" in drawn and ">15 people</text>" in drawn and ">0</text>" in drawn


def test_the_copy_map_has_its_like_in_words(html: str) -> None:
    shown = re.sub(r"<[^>]+>", "", html)
    assert "Lowmoor Post: 2 unchanged and 1 edited; without 4 and 5; 4 sentences that are not in it" in shown


def test_what_was_removed_and_what_was_not_read_is_there(html: str) -> None:
    assert "Ten things to do in Orsk this weekend" in html
    assert "broken.html: not text: the file is a PNG image" in html


def test_words_of_judgement_are_never_shown(html: str) -> None:
    shown = re.sub(r"<style>.*?</style>|<[^>]+>", " ", html).lower()
    assert [word for word in NEVER if word in shown] == []


def test_a_date_that_was_worked_out_says_so(html: str) -> None:
    for date in re.findall(r"Tue 16 May 2023.{0,14}", html.split("</header>", 1)[1]):
        assert date.startswith("Tue 16 May 2023 (worked out")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_field_of_a_page_can_break_out(payload: str) -> None:
    written = report([hostile(QUARRY, payload)])
    assert elements_without_text(written) <= elements_without_text(report([QUARRY]))
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x1b\ud800-\udfff]", written)
    for _, attributes in elements(written):
        assert not [name for name in attributes if name.startswith("on") or name == "src"]
        assert not (attributes.get("href") or "").lower().startswith("javascript:")


def elements_without_text(html: str) -> set[str]:
    return {tag for tag, _ in elements(html)}


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", " http://x", None])
def test_only_addresses_of_the_web_become_links(url: str | None) -> None:
    assert external(url, safe("page")) == "page"


def test_a_story_of_two_hundred_pages_stays_under_two_megabytes() -> None:
    written = report([many(QUARRY, 200)])
    assert len(written.encode()) < 2_000_000
    assert "40 of 202 pages are drawn" in written
    assert "201 pages, all Calder Wire’s text" in written


def test_two_hundred_outlets_that_print_one_dispatch_are_one_line_on_the_screen() -> None:
    from secondsource.terminal import first_screen

    shown = " ".join(first_screen(many(QUARRY, 200)).split())
    assert "ONE TEXT 202 of 203 pages rest on one dispatch, Calder Wire's" in shown
    assert "202 pages. All of it: Orsk Courier, Outlet 0, Outlet 1 and 198 more; part of it: Lowmoor Post" in shown


def many(dossier: Dossier, number: int) -> Dossier:
    """The story with its copying page printed by many outlets."""
    article = dossier.articles[1]
    own = [sentence for sentence in dossier.sentences if sentence.article == article.id]
    links = [link for link in dossier.copy_links if link.a.startswith("sen-b")]
    articles, sentences, copies = list(dossier.articles), list(dossier.sentences), list(dossier.copy_links)
    for n in range(number):
        articles.append(replace(article, id=f"art-{n}", name=f"{n}.html", outlet=f"Outlet {n}", derivation="wholly"))
        sentences += [replace(s, id=f"{s.id}-{n}", article=f"art-{n}") for s in own]
        copies += [replace(link, a=f"{link.a}-{n}") for link in links]
    family = dossier.families[0]
    members = family.members + tuple(replace(family.members[0], article=f"art-{n}") for n in range(number))
    return replace(
        dossier,
        articles=tuple(articles),
        sentences=tuple(sentences),
        copy_links=tuple(copies),
        families=(replace(family, members=members),),
    )


def comparison() -> Comparison:
    a, b = QUARRY.articles[1], QUARRY.articles[0]
    a_sentences = tuple(s for s in QUARRY.sentences if s.article == a.id)
    b_sentences = tuple(s for s in QUARRY.sentences if s.article == b.id)
    links = {link.a: link for link in QUARRY.copy_links}
    rows = tuple(
        ComparedSentence(s.id, s.text, links[s.id].kind, links[s.id].b, links[s.id].similarity, links[s.id].edits)
        if s.id in links
        else ComparedSentence(s.id, s.text, "own", None, None, ())
        for s in a_sentences
    )
    met = {link.b for link in links.values()}
    only_a = tuple(s.id for s in a_sentences if s.id not in links)
    only_b = tuple(s.id for s in b_sentences if s.id not in met)
    return Comparison(a, b, a_sentences, b_sentences, rows, only_a, only_b, "a from b", "B stands under a full credit")


def test_two_pages_side_by_side() -> None:
    written = comparison_report(comparison())
    assert "<ins>, May 16</ins>" in written
    assert "A from B" in written
    assert written.count("only in B") == 4  # in the head, and three sentences
    assert {tag for tag, _ in elements(written)} & {"script", "img", "link"} == set()


def test_two_pages_side_by_side_on_the_terminal() -> None:
    from secondsource.terminal import side_by_side

    shown = side_by_side(comparison(), 100)
    assert (
        "~ Nine people were killed and 14 injured when a wall of the Brakk quarry collapsed on Tuesday{+, May 16+}"
        in (" ".join(shown.split()))
    )
    assert max(len(line) for line in shown.splitlines()) <= 100
    assert shown.count("\n- ") == 3


@pytest.fixture
def chromium() -> Iterator[str]:
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        if os.environ.get("SECONDSOURCE_NEEDS_BROWSER"):
            pytest.fail("no Chromium, and SECONDSOURCE_NEEDS_BROWSER is set")
        pytest.skip("no Chromium on this machine")
    yield found


def test_a_browser_runs_nothing_that_a_page_says(chromium: str, tmp_path: Path) -> None:
    hostile_page = tmp_path / "report.html"
    dossier = QUARRY
    for payload in PAYLOADS:
        dossier = hostile(dossier, payload)
    hostile_page.write_text(report([dossier]), encoding="utf-8")
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
    done = subprocess.run(
        [chromium, *flags, f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", hostile_page.as_uri()],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert "Who says what" in done.stdout
    assert "<title>owned" not in done.stdout
    assert "127.0.0.1" not in done.stderr
