"""An agency's credit survives house-style edits, and what only looks like a credit is none."""

from pathlib import Path

import pytest
from credit_pages import Labelled, labelled_pages

from secondsource.articles import extract, load_agencies
from secondsource.articles.agencies import find_agencies
from secondsource.articles.assembling import extract as extract_here
from secondsource.errors import ReadError
from secondsource.pages.building import page_of_text
from secondsource.records import Article, Page

BODY = [
    "The bridge over the Lund was closed on Monday after cracks were found in two pillars, the road office said.",
    "Engineer Tomas Reik said that repairs would take at least four months and cost 2.3 million crowns.",
    "About 8,000 cars a day will have to take the longer road through Orsk, the office said in a statement.",
    "The mayor called the closure a disaster for the shops on the eastern bank of the river.",
]
HEADLINE = "Lund bridge closed after cracks are found"
AGENCIES = load_agencies()


def page(*, byline: str = "", dateline: str = "", last: str = "", tail: str = "", extra: str = "") -> Article:
    lines = [HEADLINE, byline, dateline + BODY[0], *BODY[1:3], extra, BODY[3] + tail, last]
    text = "\n\n".join(line for line in lines if line)
    return extract(Page("art-x", "page.txt", None, None, "text/plain", text))


def text_credits(article: Article) -> list[tuple[str, str]]:
    return [(credit.agency, credit.role) for credit in article.credits if credit.kind == "text"]


DATELINES = [
    ("ALMATY (AFP) - ", "AFP", "ALMATY (AFP)"),
    ("HARBOUR CITY, March 3 (HPA) — ", "HPA", "HARBOUR CITY, March 3 (HPA)"),
    (
        "HARBOUR CITY, March 3 (Halden News Agency) -- ",
        "Halden News Agency",
        "HARBOUR CITY, March 3 (Halden News Agency)",
    ),
    ("(ANSA) - TORINO, 29 GEN - ", "ANSA", "(ANSA) - TORINO, 29 GEN"),
    ("MOSCOW, January 21. /TASS/. ", "TASS", "MOSCOW, January 21. /TASS/"),
    ("Nueva Delhi, 21 ene (EFE).- ", "EFE", "Nueva Delhi, 21 ene (EFE)"),
    ("BEIJING, Nov. 24 (Xinhua) -- ", "Xinhua", "BEIJING, Nov. 24 (Xinhua)"),
    ("SEOUL, Aug. 14 (Yonhap) -- ", "Yonhap", "SEOUL, Aug. 14 (Yonhap)"),
    ("New Delhi, Jan 10 (ANI): ", "ANI", "New Delhi, Jan 10 (ANI)"),
    ("NEW ORSK, N.Y. (AP) — ", "AP", "NEW ORSK, N.Y. (AP)"),
    ("AP — ", "AP", "AP"),
    ("Orsk/Lund, 3 March (dpa) - ", "dpa", "Orsk/Lund, 3 March (dpa)"),
    ("ORSK: (AFP) ", "AFP", "ORSK: (AFP)"),
]


@pytest.mark.parametrize(("dateline", "agency", "printed"), DATELINES)
def test_a_dateline_credits_its_agency_and_stays_in_the_text(dateline: str, agency: str, printed: str) -> None:
    article = page(dateline=dateline)
    assert (article.agency, article.dateline) == (agency, printed)
    assert [(c.kind, c.role, c.where) for c in article.credits] == [("text", "full", "dateline")]
    assert printed in article.text


BYLINES = [
    ("AFP", "AFP", "full"),
    ("Reuters", "Reuters", "full"),
    ("Agence France-Presse", "AFP", "full"),
    ("By Jane Doe, Reuters", "Reuters", "full"),
    ("Jane Doe | Associated Press", "AP", "full"),
    ("By AFP Staff", "AFP", "full"),
    ("By The Associated Press", "AP", "full"),
    ("AFP, MANILA", "AFP", "full"),
    ("By Jane Doe and AFP", "AFP", "partial"),
    ("Staff and AFP", "AFP", "partial"),
    ("Newsroom, agencies", "Agencies", "partial"),
    ("Agencies", "Agencies", "full"),
    ("Jane Doe, with Reuters", "Reuters", "partial"),
    ("By Jane Doe in Orsk for AFP", "AFP", "full"),
    ("新华社", "Xinhua", "full"),
    ("By Halden News Agency", "Halden News Agency", "full"),
]


@pytest.mark.parametrize(("byline", "agency", "role"), BYLINES)
def test_a_byline_says_whether_all_of_it_is_the_agencys(byline: str, agency: str, role: str) -> None:
    article = page(byline=byline)
    assert text_credits(article) == [(agency, role)]
    assert article.credits[0].where == "byline" and article.byline == byline.removeprefix("By ")
    assert byline in [part.text for part in article.removed if part.label == "credit"]


CLOSINGS = [
    ("With reporting from AFP", "AFP", "partial"),
    ("With files from The Canadian Press", "The Canadian Press", "partial"),
    ("(Reporting by Ada Maro; Editing by Ben Lind)", "Reuters", "full"),
    ("AA", "Anadolu", "full"),
    ("With AP", "AP", "partial"),
    ("(with inputs from PTI)", "PTI", "partial"),
    ("Source: Xinhua", "Xinhua", "full"),
    ("(Source: HPA)", "HPA", "full"),
    ("© 2024 AFP", "AFP", "full"),
    ("- AFP", "AFP", "full"),
    ("Additional reporting by Reuters", "Reuters", "partial"),
    ("(Quelle: dpa)", "dpa", "full"),
    ("Associated Press writer Jane Doe contributed to this report.", "AP", "partial"),
    ("With reporting from Halden News Agency", "Halden News Agency", "partial"),
    ("This story was produced by Halden News Agency.", "Halden News Agency", "full"),
    ("(This story has been published from a wire agency feed without modifications to the text.)", "Agencies", "full"),
    ("Copyright 2024 The Associated Press. All rights reserved. This material may not be published.", "AP", "full"),
]


@pytest.mark.parametrize(("last", "agency", "role"), CLOSINGS)
def test_a_closing_line_credits_an_agency(last: str, agency: str, role: str) -> None:
    article = page(last=last)
    assert text_credits(article) == [(agency, role)] and article.agency == agency
    assert last not in article.text
    assert [c.where for c in article.credits] == ["closing line"]


@pytest.mark.parametrize(
    ("tail", "agency", "role"),
    [
        (" (AFP)", "AFP", "full"),
        (" (With inputs from PTI)", "PTI", "partial"),
        (" – Reuters", "Reuters", "full"),
        (" (Source: HPA)", "HPA", "full"),
        (" (Reporting by Ada Maro; Editing by Ben Lind)", "Reuters", "full"),
    ],
)
def test_a_credit_behind_the_last_sentence_is_read_and_cut(tail: str, agency: str, role: str) -> None:
    article = page(tail=tail)
    assert text_credits(article) == [(agency, role)]
    assert article.text.endswith("bank of the river.")
    cut = next(part for part in article.removed if part.label == "credit")
    assert cut.text == tail.strip()


def test_several_agencies_are_each_a_part() -> None:
    article = page(last="(Quelle: APA/sda/dpa)")
    assert text_credits(article) == [("APA", "partial"), ("Keystone-SDA", "partial"), ("dpa", "partial")]
    assert text_credits(page(last="– HPA/Reuters")) == [("HPA", "partial"), ("Reuters", "partial")]
    assert text_credits(page(byline="AFP/Reuters")) == [("AFP", "partial"), ("Reuters", "partial")]
    assert text_credits(page(dateline="ORSK (AFP) - ", last="Source: Reuters")) == [
        ("AFP", "partial"),
        ("Reuters", "partial"),
    ]


def test_an_author_box_keeps_both_its_lines() -> None:
    article = page(
        last="AFP\nWritten By\n\nWith 300 staff, AFP is a leading global news agency for the affairs of this world."
    )
    assert [(c.where, c.text) for c in article.credits] == [("author box", "AFP / Written By")]
    assert article.byline == "AFP" and "leading global" not in article.text


def test_a_sign_off_belongs_to_the_house_of_the_dateline() -> None:
    article = page(dateline="ORSK, March 3 (HPA) - ", last="(Reporting by Ada Maro; Editing by Ben Lind)")
    assert text_credits(article) == [("HPA", "full")]


NO_TEXT_CREDIT = [
    ("“We had no choice,” the mayor told AFP.", "AFP", "channel"),
    ("According to Reuters, the pillars were last inspected in 2017.", "Reuters", "channel"),
    ("State news agency TASS reported that a second bridge was closed.", "TASS", "channel"),
    ("Workers at the bridge over the Lund on Monday, March 1, 2021. (Jane Doe/AFP)", "AFP", "photo"),
    ("Photo: AFP", "AFP", "photo"),
    ("© REUTERS / POOL", "Reuters", "photo"),
    ("A worker looks at a pillar of the bridge © Reuters", "Reuters", "photo"),
    ("A closed bridge - Copyright AFP Jane Doe", "AFP", "photo"),
    ("Doug Maro (PC)", "The Canadian Press", "photo"),
]


@pytest.mark.parametrize(("extra", "agency", "kind"), NO_TEXT_CREDIT)
def test_channels_and_picture_credits_are_no_text_credits(extra: str, agency: str, kind: str) -> None:
    article = page(extra=extra)
    assert article.agency is None
    assert (agency, kind) in [(c.agency, c.kind) for c in article.credits]


def test_getty_beside_afp_is_a_picture() -> None:
    article = page(extra="Getty/AFP")
    assert article.agency is None and {c.kind for c in article.credits} == {"photo"}


@pytest.mark.parametrize("dateline", ["ORSK, March 3, 2024 /PRNewswire/ -- ", "ORSK--(BUSINESS WIRE)--"])
def test_press_releases_are_a_class_of_their_own(dateline: str) -> None:
    article = page(dateline=dateline)
    assert [(c.kind, c.role) for c in article.credits] == [("press release", "full")] and article.agency is None


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Doe",
        "By Staff Reporter",
        "With police on the bridge",
        "The trend is clear to all who cross the river by car.",
    ],
)
def test_a_line_without_an_agency_gives_no_credit(line: str) -> None:
    assert page(byline=line).agency is None


def test_agency_names_in_menus_and_footers_are_no_credits() -> None:
    text = "\n\n".join(
        ["Reuters", "AP", "World", "Sport", HEADLINE, "By Jane Doe", *BODY, "Most read", "AFP", "Reuters"]
    )
    article = extract(Page("art-x", "page.txt", None, None, "text/plain", text))
    assert article.credits == () and article.byline == "Jane Doe"


def test_a_contributor_line_is_no_sentence_of_the_report() -> None:
    article = page(last="Ben Lind contributed to this report.")
    assert "contributed" not in article.text and article.credits == ()


def test_a_users_own_agencies_come_first(tmp_path: Path) -> None:
    table = tmp_path / "agencies.tsv"
    table.write_text("Orsk Wire\tOW|Orsk Wire Service\tagency\tOrsk\tOrsk\n")
    agencies = load_agencies(table)
    hit = find_agencies("told OW on Monday", agencies)[0]
    assert (hit.agency.name, hit.agency.party) == ("Orsk Wire", "Orsk")
    table.write_text("Orsk Wire\tOW\tnewspaper\n")
    with pytest.raises(ReadError, match="'newspaper'; use one of"):
        load_agencies(table)


def test_the_table_knows_agencies_in_many_scripts_and_their_owners() -> None:
    assert len([row for row in AGENCIES.rows if row.kind == "agency"]) >= 45
    owners = {row.name: row.party for row in AGENCIES.rows}
    assert (owners["TASS"], owners["Xinhua"], owners["AFP"]) == ("Russia", "China", None)
    named = ["وكالة فرانس برس", "ТАСС", "共同通信", "연합뉴스"]
    assert [find_agencies(text, AGENCIES)[0].agency.name for text in named] == ["AFP", "TASS", "Kyodo", "Yonhap"]


# --- a labelled set: credit shapes as printed around the world (tests/credits/shapes.tsv) --------------------------


def credited(one: Labelled) -> set[tuple[str, str]]:
    page = page_of_text(one.text, one.name, media_type=one.media_type, outlet=one.outlet)
    return {(c.agency, c.role) for c in extract_here(page).credits if c.kind in ("text", "press release")}


def test_agency_credits_are_found_and_nothing_else_is_taken_for_one() -> None:
    pages = labelled_pages()
    found = [{agency for agency, _ in credited(one)} for one in pages]
    true = [{agency for agency, _ in one.credited} for one in pages]
    hits = sum(len(ours & gold) for ours, gold in zip(found, true, strict=True))
    precision = hits / sum(map(len, found))
    recall = hits / sum(map(len, true))
    assert recall >= 0.95 and precision >= 0.97, (precision, recall)


def test_whole_and_part_are_told_apart() -> None:
    pages = [one for one in labelled_pages() if one.credited]
    right = sum(credited(one) == one.credited for one in pages)
    assert right / len(pages) >= 0.95


def test_the_labelled_set_is_large_and_of_many_outlets() -> None:
    pages = labelled_pages()
    assert sum(bool(one.credited) for one in pages) >= 200 and sum(not one.credited for one in pages) >= 200
    assert len({one.outlet for one in pages}) >= 60


def test_a_credit_within_the_report_is_that_of_its_paragraph() -> None:
    article = page(extra="A second bridge was shut on Sunday, the province said. (AFP)")
    assert [(c.agency, c.role, c.where) for c in article.credits] == [("AFP", "partial", "paragraph")]
    assert "A second bridge was shut on Sunday, the province said. (AFP)" in article.text
