"""The reports in a real browser: nothing runs, nothing is fetched, everything can be reached and read."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from test_report import PAYLOADS, QUARRY, comparison, hostile, many

import secondsource as ss
from secondsource.articles import load_agencies
from secondsource.drafts import draft_article
from secondsource.records import Dossier
from secondsource.report import comparison_report, draft_report, report

EXAMPLE = Path(__file__).parents[1] / "examples" / "harbour"
WINDOWS = {"desk": (1280, 800), "phone": (390, 844)}
OPEN_ALL = "document.querySelectorAll('details').forEach(part => { part.open = true })"


def _missing(what: str) -> None:
    if os.environ.get("SECONDSOURCE_NEEDS_BROWSER"):
        pytest.fail(f"{what}, and SECONDSOURCE_NEEDS_BROWSER is set")
    pytest.skip(f"{what} on this machine")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Debian's Chromium, driven by Playwright."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        _missing("no Playwright")
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        _missing("no Chromium")
    with sync_playwright() as play:
        launched = play.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        yield launched
        launched.close()


@pytest.fixture(scope="module")
def example() -> list[Dossier]:
    pages, _ = ss.read_all(EXAMPLE / "pages")
    return ss.dossier(pages, agencies=str(EXAMPLE / "agencies.tsv"))


@pytest.fixture(scope="module")
def reports(example: list[Dossier]) -> dict[str, str]:
    draft = draft_article(ss.read(EXAMPLE / "draft.txt"), load_agencies(str(EXAMPLE / "agencies.tsv")))
    return {
        "dossier": report([*example, QUARRY]),
        "comparison": comparison_report(comparison()),
        "draft": draft_report(draft, ss.check(draft, example), example),
    }


@pytest.fixture
def opened(browser: Any, tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Open HTML in a window of its own; what it asks for, says and runs is kept in ``page.noticed``."""
    contexts = []

    def show(html: str, window: str = "desk", scheme: str = "light") -> Any:
        width, height = WINDOWS[window]
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
        contexts.append(context)
        page = context.new_page()
        page.noticed = []
        page.on("request", lambda request: page.noticed.append(request.url))
        page.on("dialog", lambda dialog: (page.noticed.append(dialog.message), dialog.dismiss()))
        page.on("console", lambda said: page.noticed.append(said.text))
        page.on("pageerror", lambda error: page.noticed.append(str(error)))
        file = tmp_path / f"report-{len(contexts)}.html"
        file.write_text(html, encoding="utf-8")
        page.goto(file.as_uri(), wait_until="load")
        assert page.noticed == [file.as_uri()]
        page.noticed.clear()
        return page

    yield show
    for context in contexts:
        context.close()


# --- accessibility -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("name", ["dossier", "comparison", "draft"])
def test_axe_has_nothing_serious_to_say(
    reports: dict[str, str], opened: Callable[..., Any], name: str, window: str, scheme: str
) -> None:
    try:
        from axe_playwright_python.sync_playwright import Axe
    except ImportError:
        _missing("no axe")
    page = opened(reports[name], window, scheme)
    page.evaluate(OPEN_ALL)
    found = Axe().run(page).response["violations"]
    serious = [f for f in found if f["impact"] in ("serious", "critical")]
    assert [(f["id"], f["help"], [node["html"][:160] for node in f["nodes"][:3]]) for f in serious] == []


def test_the_keyboard_reaches_every_part_and_sees_where_it_is(
    reports: dict[str, str], opened: Callable[..., Any]
) -> None:
    page = opened(report([QUARRY]))
    wanted = page.evaluate(
        "[...document.querySelectorAll('a[href], summary, [tabindex=\"0\"]')].filter(e => e.checkVisibility()).length"
    )
    seen = set()
    for _ in range(wanted):
        page.keyboard.press("Tab")
        place = page.evaluate(
            "(() => { const e = document.activeElement; const s = getComputedStyle(e);"
            " return [[...document.querySelectorAll('*')].indexOf(e), s.outlineStyle, s.outlineWidth] })()"
        )
        assert place[1] != "none" and place[2] != "0px"
        seen.add(place[0])
    assert len(seen) == wanted > 20


def test_enter_opens_a_claim_and_a_sentence_its_chain(opened: Callable[..., Any]) -> None:
    page = opened(report([QUARRY]))
    page.locator(".claim > summary").first.focus()
    page.keyboard.press("Enter")
    assert page.locator(".claim .open").first.is_visible()
    page.locator(".article > summary").first.click()
    page.locator(".article .inline > summary").first.click()
    assert page.locator(".chain").first.is_visible()


def test_a_line_of_the_first_screen_opens_the_claim_that_it_names(opened: Callable[..., Any]) -> None:
    page = opened(report([QUARRY]))
    link = page.locator(".says a").first
    claim = page.locator(link.get_attribute("href") or "")
    assert not claim.is_visible()
    link.click()
    assert claim.is_visible()


def test_a_sentence_behind_a_claim_opens_its_chain(opened: Callable[..., Any]) -> None:
    page = opened(report([QUARRY]))
    page.locator(".claim > summary").first.click()
    link = page.locator(".claim[open] blockquote a").first
    chain = page.locator(link.get_attribute("href") or "")
    assert not chain.is_visible()
    link.click()
    assert chain.is_visible()


# --- layout --------------------------------------------------------------------------------------------------------


def test_the_first_screen_fits_a_laptop(example: list[Dossier], opened: Callable[..., Any]) -> None:
    for dossiers in (example, [QUARRY], [many(QUARRY, 200)]):
        page = opened(report(dossiers))
        bottom = page.evaluate("document.querySelector('.front').getBoundingClientRect().bottom")
        assert bottom <= WINDOWS["desk"][1], dossiers[0].story.headline


@pytest.mark.parametrize("window", WINDOWS)
def test_no_page_is_wider_than_its_window(reports: dict[str, str], opened: Callable[..., Any], window: str) -> None:
    for name, html in reports.items():
        page = opened(html, window)
        page.evaluate(OPEN_ALL)
        assert page.evaluate("document.documentElement.scrollWidth") <= WINDOWS[window][0], name


def test_two_hundred_pages_open_within_a_second(opened: Callable[..., Any]) -> None:
    page = opened(report([many(QUARRY, 200)]))
    assert page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd") < 1000


# --- hostile pages -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("payload", PAYLOADS)
def test_nothing_that_a_page_says_runs_or_is_fetched(
    example: list[Dossier], opened: Callable[..., Any], payload: str
) -> None:
    dirty = hostile(QUARRY, payload)
    sides = comparison()
    for html in (
        report([dirty]),
        comparison_report(hostile(sides, payload)),
        draft_report(dirty.articles[0], [], [dirty]),
    ):
        page = opened(html)
        page.evaluate(OPEN_ALL)
        page.mouse.move(300, 300)
        page.wait_for_timeout(50)
        assert page.noticed == []
        assert page.title() != "owned" and page.evaluate("typeof window.owned") == "undefined"
        assert page.evaluate("document.scripts.length + document.images.length") == 0


PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{0}</title>
<meta property="og:site_name" content="{1}"><meta name="author" content="{1}">
<meta property="article:published_time" content="2023-05-16T10:00:00Z{1}"><link rel="canonical" href="{1}">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Mill burns {2}", "articleSection": "{2}"}}</script>
</head><body><h1>Mill burns at Vell {0}</h1><p class="byline">By Ana Torvik {0}</p>
<p>VELL, Orsland (HPA {0}) - Nine people {0} were killed when the mill {0} of Vell burned down on Tuesday, Fire Chief Ida
Krom {0} said.</p><p>"We came too late {0}, and I will say so," Krom told reporters on the quay of the old town.</p>
<p>The mill was built in 1904 and employed 31 people {0}, according to its owner, Vell Grain {0}.</p>
<p>Credit: HPA {0}</p></body></html>"""


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_hostile_page_runs_nothing_from_file_to_report(
    opened: Callable[..., Any], tmp_path: Path, payload: str
) -> None:
    import html
    import json

    clean = payload.replace("\ud83d", "").replace("\x00", "")
    inside = html.escape(clean), html.escape(clean, quote=True), json.dumps(clean)[1:-1].replace("</", "<\\/")
    for name in ("a", "b"):
        (tmp_path / f"{name} '<img src=x onerror=alert(1)>.html").write_text(PAGE.format(*inside), encoding="utf-8")
    (tmp_path / "raw.html").write_text(PAGE.format(clean, clean, inside[2]), encoding="utf-8")
    pages, skips = ss.read_all([tmp_path])
    page = opened(report(ss.dossier(pages, skipped=skips)))
    page.evaluate(OPEN_ALL)
    page.wait_for_timeout(50)
    assert page.noticed == []
    assert page.title() != "owned" and page.evaluate("document.scripts.length + document.images.length") == 0


def test_the_policy_stops_what_escaping_would_miss(browser: Any, tmp_path: Path) -> None:
    """A hole made on purpose: the policy alone keeps script, picture and style sheet from running and loading."""
    hole = (
        "<script>window.owned = 1</script><img src='http://127.0.0.1:9/i.png' onerror='window.owned = 1'>"
        "<style>main { background: url(http://127.0.0.1:9/b.png) }</style>"
    )
    file = tmp_path / "hole.html"
    file.write_text(report([QUARRY]).replace("<main>", f"<main>{hole}", 1), encoding="utf-8")
    page = browser.new_page()
    fetched: list[str] = []
    page.on("requestfinished", lambda request: fetched.append(request.url))
    page.goto(file.as_uri(), wait_until="load")
    assert page.evaluate("typeof window.owned") == "undefined"
    assert fetched == [file.as_uri()]
    assert page.evaluate("getComputedStyle(document.querySelector('main')).backgroundImage") == "none"
    page.close()
