"""What a site prints on all its pages is furniture, once three pages show it; a report printed twice is no site."""

import pytest

from secondsource.articles import extract_each
from secondsource.pages import read
from secondsource.records import Article

FOOT = "All sums in these columns are in crowns, at the rate that the bank of the province gave on the day before."
REPORTS = [
    ("Bridge closed", "The bridge over the Lund was closed on Tuesday after cracks were found, the road office said."),
    ("Mill to reopen", "The paper mill at Vell will reopen on Monday with half of its workers, its owner said."),
    ("Ferry full", "The ferry from Sarvic was full for the third day in a row on Sunday, the harbour office said."),
    ("Market moved", "The market of Brakk moves to the quay in June while its hall is painted, the town council said."),
]
MORE = "It was not said how long this would take, and the office did not answer when it was asked about number {}."


def bodies(numbers: list[int], foot: str, outlet: str = "Orsk Courier") -> list[str]:
    pages = []
    for copy, number in enumerate(numbers):
        headline, lede = REPORTS[number]
        text = f"{headline}\n\n{lede}\n\n{MORE.format(number)}\n\n{foot}\n"
        pages.append(read(text.encode(), name=f"{number}-{copy}.txt", outlet=outlet, url=f"https://x.example/{copy}"))
    return [one.text for one in extract_each(pages) if isinstance(one, Article)]


def test_a_line_of_three_pages_of_a_site_is_set_aside() -> None:
    assert [FOOT in body for body in bodies([0, 1, 2], FOOT)] == [False] * 3


@pytest.mark.parametrize("numbers", [[0], [0, 1], [0, 0, 0], [0, 1, 1]])
def test_fewer_than_three_different_pages_teach_nothing(numbers: list[int]) -> None:
    assert all(FOOT in body for body in bodies(numbers, FOOT))


def test_pages_without_an_outlet_are_no_site() -> None:
    pages = [read(f"{h}\n\n{lede}\n\n{MORE.format(n)}\n\n{FOOT}".encode()) for n, (h, lede) in enumerate(REPORTS)]
    assert all(isinstance(one, Article) and FOOT in one.text for one in extract_each(pages))


def test_what_is_set_aside_is_kept_with_its_place() -> None:
    pages = [
        read(f"{h}\n\n{lede}\n\n{MORE.format(n)}\n\n{FOOT}".encode(), name=f"{n}.txt", outlet="Orsk Courier")
        for n, (h, lede) in enumerate(REPORTS)
    ]
    for page, one in zip(pages, extract_each(pages), strict=True):
        assert isinstance(one, Article) and FOOT not in one.text
        part = next(part for part in one.removed if part.text == FOOT)
        assert page.text[part.at :].startswith(FOOT)
