"""The desk in a browser: by keyboard only, read by machines for people who do not see, on a telephone, at night, on paper.

On a machine without Chromium these are skipped; SECONDSOURCE_NEEDS_BROWSER=1 makes that a failure.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

NEEDED = os.environ.get("SECONDSOURCE_NEEDS_BROWSER") == "1"
CHROMIUM = os.environ.get("SECONDSOURCE_BROWSER") or shutil.which("chromium") or shutil.which("chromium-browser")

try:
    import starlette  # noqa: F401
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import BrowserContext, Page, sync_playwright
except ImportError as missing:
    if NEEDED:
        raise
    pytest.skip(f"{missing.name} is not installed", allow_module_level=True)

if CHROMIUM is None:
    if NEEDED:
        raise RuntimeError("SECONDSOURCE_NEEDS_BROWSER=1, and there is no chromium on the path")
    pytest.skip("there is no chromium on the path", allow_module_level=True)

from web_desk import TOKEN, make_archive, served  # noqa: E402

# Playwright's own transport closes its sockets when the interpreter ends
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
SIZES = {"window": (1280, 900), "telephone": (390, 844)}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("browser")
    (folder / "token").write_text(TOKEN)
    with served(make_archive(folder / "desk.db"), "--token-file", str(folder / "token"), "--quiet") as found:
        yield found


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def data(page: Page, address: str, path: str) -> Any:
    return page.request.get(f"{address}{path}").json()


def paths(page: Page, address: str) -> list[str]:
    """An address of every kind of page, of the granary and of a hostile story."""
    found = ["/", "/outlets", "/search?q=people", "/trace?text=Nine+people+were+killed.", "/paste", "/check", "/desk"]
    for story in data(page, address, "/index.json")["stories"]:
        dossier = data(page, address, f"/story/{story['id']}.json")
        articles = [article["id"] for article in dossier["articles"]]
        found += [f"/story/{story['id']}", f"/story/{story['id']}?since=2026-03-03T10:08:00Z"]
        found += [f"/claim/{dossier['claims'][0]['id']}", f"/article/{articles[-1]}"]
        found += [f"/compare?a={articles[0]}&b={articles[-1]}"]
    return [*found, "/nothing"]


def focused(page: Page) -> str:
    return str(page.evaluate("(document.activeElement.innerText || document.activeElement.value || '').trim()"))


def tab_to(page: Page, wanted: str, most: int = 150) -> None:
    """Press Tab until what has the focus begins with some words."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if focused(page).startswith(wanted):
            return
    raise AssertionError(f"{wanted!r} cannot be reached by Tab")


def test_an_editor_walks_from_the_front_page_to_the_evidence_by_keyboard(page: Page, address: str) -> None:
    page.goto(address)
    page.keyboard.press("Tab")
    assert focused(page) == "Skip to the content"
    page.keyboard.press("Enter")
    tab_to(page, "Granary collapse")
    page.keyboard.press("Enter")
    page.wait_for_url("**/story/*")
    assert page.locator("h1").inner_text().startswith(("Granary", "Eleven"))
    tab_to(page, "Nine people were killed")
    page.keyboard.press("Enter")
    page.wait_for_url("**/claim/*")
    assert "one source" in page.locator("header .answer").inner_text()
    tab_to(page, "OSTRAVA VALE, March 3")
    page.keyboard.press("Enter")
    page.wait_for_url("**/article/*#*")
    assert page.locator("details.inline[open] > summary").first.inner_text().startswith("OSTRAVA VALE, March 3")
    assert page.locator(".chain:visible").count() == 1, "the sentence has opened to its chain"
    tab_to(page, "OSTRAVA VALE, March 3")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid", "one sees where the focus is"


def test_a_reader_opens_the_difference_to_the_wire_by_keyboard(page: Page, address: str) -> None:
    stories = data(page, address, "/index.json")["stories"]
    story = next(s["id"] for s in stories if "ranary" in s["headline"])
    dossier = data(page, address, f"/story/{story}.json")
    echo = next(a["id"] for a in dossier["articles"] if a["outlet"] == "Evening Echo")
    page.goto(f"{address}/article/{echo}")
    assert page.locator("ins:visible").count() == 0
    page.locator("summary:has(.s.edited)").first.focus()
    page.keyboard.press("Enter")
    assert "At least nine" in page.locator(".chain:visible").first.inner_text()
    assert page.locator("ins:visible").count() > 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing_serious(browser: Any, address: str, size: str, scheme: str) -> None:
    width, height = SIZES[size]
    context: BrowserContext = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
    page = context.new_page()
    wrong = []
    for path in paths(page, address):
        page.goto(f"{address}{path}")
        for found in Axe().run(page).response["violations"]:
            if found["impact"] in ("serious", "critical"):
                wrong.append((path, found["id"], [node["html"][:120] for node in found["nodes"][:2]]))
    context.close()
    assert not wrong


@pytest.mark.parametrize("size", SIZES)
def test_no_page_is_wider_than_its_window(browser: Any, address: str, size: str) -> None:
    width, height = SIZES[size]
    context: BrowserContext = browser.new_context(viewport={"width": width, "height": height})
    page = context.new_page()
    wide = []
    for path in paths(page, address):
        page.goto(f"{address}{path}")
        if page.evaluate("document.documentElement.scrollWidth") > width:
            wide.append(path)
    context.close()
    assert not wide


def test_nothing_hostile_runs_and_nothing_leaves_the_server(browser: Any, address: str) -> None:
    context: BrowserContext = browser.new_context()
    page = context.new_page()
    strangers: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda r: strangers.append(r.url) if not r.url.startswith(address) else None)
    page.on("console", lambda m: complaints.append(m.text))
    page.on("dialog", lambda d: complaints.append(d.message))
    for path in paths(page, address):
        page.goto(f"{address}{path}")
        page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
        assert page.evaluate("window.hit") is None, path
        assert page.evaluate("document.scripts.length") == 0, path
        allowed = {"HTML", "HEAD", "BODY", "META", "LINK", "TITLE", "STYLE"}
        loads = "[...document.querySelectorAll('img,iframe,object,embed,video,audio,source,base,[style]')].map(e => e.tagName)"
        assert not set(page.evaluate(loads)) - allowed, path
    context.close()
    assert not strangers
    assert not [text for text in complaints if "404" not in text]


def test_the_desk_works_without_a_script_for_those_who_write(page: Page, address: str) -> None:
    page.goto(f"{address}/desk")
    page.get_by_label("Token").fill(TOKEN)
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Add pages")
    page.get_by_label("A page’s text or source").fill(
        "Crane topples at Pell Lock\n\nA crane toppled at Pell Lock on Friday and hurt two people, the canal office said."
    )
    page.get_by_label("Outlet").fill("Pell Post")
    page.get_by_role("button", name="Add", exact=True).click()
    page.wait_for_selector("text=What became of them")
    page.get_by_role("link", name="its story").click()
    assert "Crane topples" in page.locator("h1").inner_text()


def test_on_paper_the_story_stands_without_what_only_a_screen_needs(page: Page, address: str, tmp_path: Path) -> None:
    story = data(page, address, "/index.json")["stories"][0]["id"]
    page.goto(f"{address}/story/{story}")
    page.emulate_media(media="print")
    assert not page.locator(".mast nav").is_visible()
    assert not page.locator("form.find").is_visible()
    assert page.locator(".front").is_visible()
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"
    page.pdf(path=str(tmp_path / "story.pdf"), format="A4")
    assert (tmp_path / "story.pdf").read_bytes().startswith(b"%PDF")
