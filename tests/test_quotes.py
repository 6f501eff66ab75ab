"""Quotations and their speakers."""

import pytest

from secondsource.mentions import annotate


def speakers(text: str) -> list[tuple[str, str | None]]:
    found = [m for m in annotate(text) if m.kind == "quotation"]
    return [(m.text, m.source["name"] if m.source else None) for m in found]


# text, quotations with their speakers
QUOTED = [
    ("“We will stay,” Lena Maro said.", [("We will stay", "Lena Maro")]),
    ('"We will stay," Lena Maro said.', [("We will stay", "Lena Maro")]),
    ("‘We will stay,’ Lena Maro said.", [("We will stay", "Lena Maro")]),
    ("“We will stay,” said Lena Maro, the mayor.", [("We will stay", "Lena Maro")]),
    ("Lena Maro said: “We will stay.”", [("We will stay.", "Lena Maro")]),
    ("Lena Maro said, “We will stay.”", [("We will stay.", "Lena Maro")]),
    ("“We will stay,” Lena Maro said. “We have no choice.”", [("We will stay", "Lena Maro"), ("We have no choice.", "Lena Maro")]),
    ("“We will stay,” Lena Maro said, “because we must.”", [("We will stay", "Lena Maro"), ("because we must.", "Lena Maro")]),
    ("“Shall we stay?” Lena Maro asked.", [("Shall we stay?", "Lena Maro")]),
    ("“Never again!” shouted Lena Maro.", [("Never again!", "Lena Maro")]),
    ("Lena Maro said the deal was “a mistake for us all”.", [("a mistake for us all", "Lena Maro")]),
    ("Lena Maro called the deal “a mistake for us all”.", [("a mistake for us all", "Lena Maro")]),
    ("Lena Maro left. “We will stay,” she said.", [("We will stay", "Lena Maro")]),
    ("Lena Maro met Tom Rell. “We will stay,” he said.", [("We will stay", "Tom Rell")]),
    ("Mayor Lena Maro spoke. “We will stay,” the mayor said.", [("We will stay", "Lena Maro")]),
    ("Lena Maro spoke. “We will stay,” Maro said.", [("We will stay", "Lena Maro")]),
    ("“We will stay,” a spokesman for Kestrel Air said.", [("We will stay", "Kestrel Air")]),
    ("“We will stay,” the ministry said in a statement.", [("We will stay", "the ministry")]),
    ("“We will stay,” one resident told AFP.", [("We will stay", "one resident")]),
    ("“We will stay,” said Maro. He held a “sign”.", [("We will stay", "Maro")]),
    ("Her song “The Long Road to Orsk” was played.", []),
    ("The ‘hostages’ were freed.", []),
    ("“We will stay,” read a banner.", [("We will stay", None)]),
    ("“Nobody was told about this at all.”", [("Nobody was told about this at all.", None)]),
    ("According to Lena Maro, “nobody was hurt in the fire”.", [("nobody was hurt in the fire", "Lena Maro")]),
    ("“Nobody was hurt in the fire,” according to Lena Maro.", [("Nobody was hurt in the fire", "Lena Maro")]),
    ("The mayor, Lena Maro, told reporters: “We will stay.”", [("We will stay.", "Lena Maro")]),
    ("Lena Maro, who runs the port, tweeted: “We will stay.”", [("We will stay.", "Lena Maro")]),
    ("In a statement, Kestrel Air said: “We will stay.”", [("We will stay.", "Kestrel Air")]),
    ("“We will stay,” Lena Maro was quoted as saying by the Orsk Courier.", [("We will stay", "Lena Maro")]),
    ("Maro: “We will stay”\n\nLena Maro said she would stay.", [("We will stay", "Lena Maro")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), QUOTED)
def test_each_quotation_has_its_speaker(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert speakers(text) == expected


def test_a_quotation_over_several_paragraphs_has_one_speaker() -> None:
    text = (
        "“We will stay here until spring,” Lena Maro said.\n\n"
        "“There is no other place for us to go.\n\n"
        "“Everybody knows that this is so.”\n\n"
        "The mayor left the hall at noon."
    )
    assert [name for _, name in speakers(text)] == ["Lena Maro", "Lena Maro", "Lena Maro"]


def test_a_quotation_after_other_news_is_nobodys() -> None:
    text = "Lena Maro said she would stay.\n\nRain fell all day in the valley.\n\n“This is the worst year of all.”"
    assert speakers(text) == [("This is the worst year of all.", None)]


def test_she_is_the_woman_and_he_the_man() -> None:
    text = (
        "Lena Maro and her deputy, Tom Rell, met the press.\n\n"
        "“The bridge will open in May,” she said.\n\n“It will be the longest in Veldor,” he said."
    )
    assert [name for _, name in speakers(text)] == ["Lena Maro", "Tom Rell"]


def test_spans_lie_within_the_marks_and_without_the_closing_comma() -> None:
    text = "“We will stay,” Lena Maro said."
    (found,) = (m for m in annotate(text) if m.kind == "quotation")
    assert text[found.start : found.end] == found.text == found.value["text"] == "We will stay"
