"""Wrapped, quoted, listed and marked-up dumps keep every figure, and lose only the marks."""

import time

import pytest

from secondsource.articles import extract
from secondsource.articles.marks import without_marks
from secondsource.pages import read
from secondsource.records import Article

WRAPPED = """Storm leaves 19 dead in the Ask valley

By Hanna Vold

A storm with gusts of 140 kilometres an hour crossed the Ask valley on
Monday night, killing at least 19, the district office said.

The toll so far:

- 12 dead in Tornby
- 7 dead
- 30 hurt, of whom four are in a
  grave state

The district office said that 180 people were brought to safety by
fishing boats and two helicopters.
"""
LAST = "The district office said that 180 people were brought to safety by fishing boats and two helicopters."
MARKDOWN = """# Storm leaves 19 dead in the Ask valley

*By Hanna Vold*

**A storm** with gusts of 140 kilometres an hour crossed the [Ask valley](https://ask.example/v) on Monday night, \
killing at least 19, the district office said.

The toll so far:

* **12 dead** in Tornby
* 7 dead
* 30 hurt, of whom four are in a grave state

> The district office said that _180 people_ were brought to safety by fishing boats and two helicopters.
"""
FORMS = {
    "wrapped": WRAPPED,
    "windows": WRAPPED.replace("\n", "\r\n"),
    "mail": "".join(f"> {line}".rstrip() + "\n" for line in WRAPPED.splitlines()),
    "twice quoted": "".join(f">> {line}".rstrip() + "\n" for line in WRAPPED.splitlines()),
    "bullets": WRAPPED.replace("- ", "• "),
    "markdown": MARKDOWN,
}


def article_of(text: str) -> Article:
    return extract(read(text.encode(), name="page.txt"))


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_a_dump_reads_alike(form: str) -> None:
    article = article_of(FORMS[form])
    body = [part.lstrip("-•* ") for part in article.text.split("\n\n")[1:]]
    assert (article.headline, article.byline) == ("Storm leaves 19 dead in the Ask valley", "Hanna Vold")
    assert body[0].startswith("A storm with gusts") and body[0].endswith(
        "killing at least 19, the district office said."
    )
    assert body[-5:] == [
        "The toll so far:",
        "12 dead in Tornby",
        "7 dead",
        "30 hurt, of whom four are in a grave state",
        LAST,
    ]


@pytest.mark.parametrize("form", FORMS)
def test_what_is_removed_stands_where_it_says(form: str) -> None:
    page = read(FORMS[form].encode(), name="page.txt")
    for part in extract(page).removed:
        assert page.text[part.at : part.at + len(part.text)] == part.text


def test_a_list_above_the_first_paragraph_stays() -> None:
    text = "Storm in the Ask valley\n\n• 12 dead\n• 30 missing\n\n" + LAST + "\n\nThe search goes on, the mayor said."
    assert article_of(text).text.split("\n\n")[1:3] == ["• 12 dead", "• 30 missing"]


@pytest.mark.parametrize(
    ("line", "marked_up", "bare"),
    [
        ("The price* rose to 2*3 crowns", True, "The price* rose to 2*3 crowns"),
        ("snake_case_name and f***ing", True, "snake_case_name and f***ing"),
        ("__Eleven__ dead", True, "Eleven dead"),
        ("**Eleven** dead", False, "**Eleven** dead"),
        ("#Tornby is shut", True, "#Tornby is shut"),
        ("[Ask](https://ask.example) [sic]", True, "Ask [sic]"),
        (r"5 \* 3", True, "5 * 3"),
    ],
)
def test_only_marks_fall_away(line: str, marked_up: bool, bare: str) -> None:
    assert without_marks(line, marked_up) == bare


@pytest.mark.parametrize(
    "byline",
    [
        "By Hanna Vold",
        "By Hanna Vold at Mill Lane",
        "By Hanna Vold at the Ask crossing",
        "By Hanna Vold on Caro Island",
    ],
)
def test_a_byline_on_top_of_the_text_is_a_credit(byline: str) -> None:
    article = article_of(f"{byline}\n\n{LAST}\n\nThe search goes on, the mayor said on Monday.")
    assert article.byline == byline.removeprefix("By ")
    assert byline not in article.text
    assert [part.label for part in article.removed] == ["credit"]


def test_a_sentence_that_opens_with_by_is_no_byline() -> None:
    text = f"Court annuls decree\n\nBy five votes to four, the court annuls the decree.\n\n{LAST}"
    assert "By five votes to four" in article_of(text).text


@pytest.mark.parametrize("unit", [">", "**a ", "__a ", "*a ", "[a](", "# ", "_a_ ", "> \n", "- 1\n", "\\*"])
def test_marks_without_end_take_linear_time(unit: str) -> None:
    started = time.process_time()
    article_of(LAST + "\n\n**Note** " + unit * 100_000)
    assert time.process_time() - started < 10
