"""What a house says of itself below its report is no part of it; what it reports of itself is."""

import pytest

from secondsource.articles import extract
from secondsource.pages import read
from secondsource.records import Article, Page

HEADLINE = "Mill bridge closed after cracks are found"
BODY = [
    "The mill bridge in Tornby was closed on Monday after cracks were found in two pillars, the road office said.",
    "Engineer Hanna Vold said repairs would take at least four months and cost 2.3 million crowns.",
    "About 8,000 cars a day will have to take the longer road through Ask, the office said in a statement.",
]


def text_page(outlet: str | None, *tail: str) -> Article:
    text = "\n\n".join([HEADLINE, *BODY, *tail])
    return extract(Page("art-x", "page.txt", None, outlet, "text/plain", text))


def markup(outlet: str, tail: str) -> Article:
    body = "".join(f"<p>{line}</p>" for line in BODY)
    head = f'<head><title>{HEADLINE}</title><meta property="og:site_name" content="{outlet}"></head>'
    return extract(read(f"<html>{head}<body><h1>{HEADLINE}</h1>{body}{tail}</body></html>".encode(), name="page.html"))


TAILS = [
    ("Valley News Service", ("Valley News Service serves 140 newspapers and stations.",)),
    ("Valley News Service", ("hv/ok", "VNS reports from 12 capitals.")),
    ("Tornby Roads", ("Press contact: Communications Office, Tornby Roads", "Tornby Roads manages bridges.")),
    ("Kestrel Mills", ("Kestrel Mills, founded in 1904, operates 12 sites in four countries.",)),
    ("Kestrel Mills", ("About Kestrel Mills", "Kestrel Mills grinds wheat.", "The company has 1,200 employees.")),
    ("Tornby Gazette", ("The Tornby Gazette is the newspaper of the Ask valley, read in 40,000 homes.",)),
    (None, ("hv/ok",)),
]


@pytest.mark.parametrize(("outlet", "tail"), TAILS)
def test_a_house_that_describes_itself_below_the_report_is_furniture(outlet: str | None, tail: tuple[str, ...]) -> None:
    article = text_page(outlet, *tail)
    assert article.text.split("\n\n")[1:] == BODY
    assert [part.text for part in article.removed] == list(tail)


@pytest.mark.parametrize(
    "tail",
    [
        '<div class="foot">Tornby Roads carries 2.3 million cars a year.</div>',
        "<aside>Tornby Roads runs the bridges of the valley.</aside>",
        "<footer><p>Tornby Roads runs the bridges of the valley.</p></footer>",
        '<p class="contact">Press contact: Ola Lund, Tornby Roads</p><p>Tornby Roads carries 2.3 million cars.</p>',
    ],
)
def test_a_foot_in_markup_is_furniture(tail: str) -> None:
    assert markup("Tornby Roads", tail).text.split("\n\n")[1:] == BODY


KEPT = [
    ("Tornby Gazette", "Kestrel Mills operates 12 sites in four countries."),  # the report's own background
    ("Kestrel Mills", "Kestrel Mills has closed its bridge mill until further notice."),
    ("Kestrel Mills", "Kestrel Mills said it operates 12 sites in four countries."),
    ("St Olav Hospital", "St Olav Hospital treats 40 of the injured in its wards."),
    ("Tornby Roads", "Tornby Roads runs buses over the longer road through Ask, about 8,000 seats a day."),
    ("Road Office", "The Road Office is expected to open the mill bridge in four months."),
    ("Tornby Roads", "Tornby Roads will pay 5,000 crowns a day to each shop."),
    ("Tornby Roads", "About 40 shops stand on the eastern bank."),
]


@pytest.mark.parametrize(("outlet", "last"), KEPT)
def test_the_last_sentence_of_a_report_stays(outlet: str, last: str) -> None:
    assert text_page(outlet, last).text.endswith(last)


def test_only_the_end_of_a_page_is_looked_at() -> None:
    about = "Valley News Service serves 140 newspapers and stations."
    article = text_page("Valley News Service", about, BODY[0].replace("mill", "iron"))
    assert about in article.text


def test_a_subhead_that_opens_with_about_stays() -> None:
    article = text_page("Tornby Gazette", "About Time", "The mayor called the closure long overdue on Tuesday.")
    assert article.text.endswith("The mayor called the closure long overdue on Tuesday.")


def test_who_wrote_the_report_is_no_part_of_it() -> None:
    biography = "Ola Lund covers roads and rivers for the Tornby Gazette. He keeps bees."
    text = "\n\n".join([HEADLINE, "By Ola Lund in Tornby", *BODY, biography])
    article = extract(Page("art-x", "page.txt", None, "Tornby Gazette", "text/plain", text))
    assert article.text.split("\n\n")[1:] == BODY


def test_a_person_of_the_report_is_no_author() -> None:
    assert text_page("Tornby Gazette", "Hanna Vold is an engineer of the state.").text.endswith("of the state.")
