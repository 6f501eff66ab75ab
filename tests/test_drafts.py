"""The desk's own draft against the pages: what an editor wants to be told before the text goes out."""

import json
import re
from functools import cache
from pathlib import Path

import pytest

import secondsource as ss
from secondsource.cli import main
from secondsource.drafts import KINDS, Checked, check, draft_article
from secondsource.records import Dossier
from secondsource.report import draft_report
from secondsource.schema import FINDINGS
from secondsource.terminal import checked_screen

ROOT = Path(__file__).parents[1]
HARBOUR = ROOT / "examples" / "harbour"

# One event told by three pages: a toll that two bodies give, a bound, a number of one company, a statement, a denial.
DISPATCH = """Bridge falls into river at Ostrand, 47 rescued

OSTRAND, Marrow (Calder Wire) - Forty-seven people were rescued after the old road bridge at Ostrand fell into the river on Tuesday, 6 May 2025, the Marrow Fire Service said.

At least 12 cars fell into the water, according to Ostrand police. Nineteen people were injured, police said.

"We had asked for money for this bridge for eleven years," said Mayor Tilda Brandt, who stood on the bank in boots.

Nearly 900 homes were without power, the company Marrow Grid said.

Engineers of the county had warned about the pillars, two members of the council said. The county denied this.

The bridge was built in 1961 and carried the road to the coast.
"""
REPORT = """Rescued from the water

Forty-seven people were rescued from the river at Ostrand on Tuesday, May 6, the Ostrand Lifeboat Association told the Marrow Mercury. Its volunteers had counted them on the bank.

A dog was found on the roof of a van, and it was given to the vet in Lower Ostrand, who gave it a name and a blanket.

"Nobody shouted, and that was the worst of it," said Nils Aker, who steered the first boat.

Schools in the valley will stay closed on Wednesday, and buses will take the long way round by the mill.
"""
RADIO = """Bridge collapse: what we know

The fall of the bridge at Ostrand on Tuesday, 6 May 2025, was heard ten kilometres away, listeners told Radio Fjell.

The Marrow Transport Union said 23 people were injured. Its members had driven over the bridge every day.

Ostrand police put the number of injured at 19. The road will be closed for months, the county said.
"""


def pages(*texts: tuple[str, str]) -> list[ss.Page]:
    return [ss.read(text.encode(), name=f"{name}.txt", outlet=name, media_type="text/plain") for name, text in texts]


@cache
def bridge() -> tuple[Dossier, ...]:
    given = pages(("Calder Wire", DISPATCH), ("Marrow Mercury", REPORT), ("Radio Fjell", RADIO))
    return tuple(ss.dossier(given))


@cache
def harbour() -> tuple[Dossier, ...]:
    return tuple(ss.dossier(ss.read_all([HARBOUR / "pages"])[0], agencies=str(HARBOUR / "agencies.tsv")))


def found(draft: str, words: str, dossiers: tuple[Dossier, ...]) -> Checked:
    """The one statement of a draft that has these words."""
    (one,) = [c for c in check(draft, dossiers) if words in c.text]
    return one


# --- what the desk took over as it is ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("draft", "words", "kind"),
    [
        (
            "Forty-seven people were rescued from the river at Ostrand, the fire service said.",
            "Forty-seven",
            "supported",
        ),
        ("47 people were rescued at Ostrand on Tuesday, the lifeboat association said.", "47", "supported"),
        ("Police in Ostrand said at least 12 cars fell into the water.", "12 cars", "one source"),
        ("“Nobody shouted,” said Nils Aker, who steered a boat.", "Nobody", "supported"),
        ("Dozens of people were rescued from the river, the Marrow Fire Service said.", "Dozens", "supported"),
    ],
)
def test_what_stands_on_the_pages_is_said_to_stand_there(draft: str, words: str, kind: str) -> None:
    assert found(draft, words, bridge()).kind == kind


# --- what the desk changed -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("draft", "words", "kind"),
    [
        # the number
        ("Seventy-four people were rescued at Ostrand, the fire service said.", "Seventy-four", "slip"),
        ("Police said nine cars fell into the water.", "nine cars", "slip"),
        # the bound
        ("Up to 12 cars fell into the water, according to Ostrand police.", "12 cars", "bound changed"),
        ("Twelve cars fell into the water, according to Ostrand police.", "Twelve", "bound changed"),
        ("More than 900 homes were without power, Marrow Grid said.", "900", "bound changed"),
        # the speaker
        ("At least 12 cars fell into the water, witnesses said.", "12 cars", "attribution changed"),
        ("At least 12 cars fell into the water. It had rained for a week.", "12 cars", "attribution changed"),
        ("“Nobody shouted, and that was the worst of it,” said Mayor Tilda Brandt.", "Nobody", "attribution changed"),
        # the words
        (
            "“We had begged for money for this bridge for twenty years,” said Mayor Tilda Brandt.",
            "begged",
            "quotation changed",
        ),
        ("“A dog was found on the roof of a van,” a neighbour said.", "A dog", "quotation changed"),
    ],
)
def test_what_the_desk_changed_is_named(draft: str, words: str, kind: str) -> None:
    assert found(draft, words, bridge()).kind == kind


def test_a_slip_gives_what_the_pages_have_and_who_says_it() -> None:
    one = found("Seventy-four people were rescued at Ostrand, the fire service said.", "Seventy-four", bridge())
    assert "no page gives 74" in one.why
    assert "Forty-seven people were rescued" in one.why
    assert set(one.sources) == {"Marrow Fire Service", "Ostrand Lifeboat Association"}
    assert set(one.pages) == {"Calder Wire.txt", "Marrow Mercury.txt"}


def test_a_cut_quotation_is_no_changed_one_unless_the_cut_takes_a_not() -> None:
    fair = "“We had asked for money ... for eleven years,” said Mayor Tilda Brandt."
    assert found(fair, "We had asked", bridge()).kind == "supported"
    text = DISPATCH.replace("We had asked for money", "We had not asked for money")
    dossiers = tuple(ss.dossier(pages(("Calder Wire", text))))
    unfair = "“We had ... asked for money for this bridge for eleven years,” said Mayor Tilda Brandt."
    assert found(unfair, "asked", dossiers).kind == "quotation changed"


# --- what the pages disagree on ------------------------------------------------------------------------------------


def test_a_disputed_figure_is_said_to_be_disputed_whoever_it_is_given_to() -> None:
    one = found("Police said 19 people were injured.", "19 people", bridge())
    assert one.kind == "disputed"
    assert "23" in one.why


def test_what_was_denied_is_said_to_be_denied() -> None:
    one = found("Engineers of the county had warned about the pillars, council members said.", "Engineers", bridge())
    assert one.kind == "denied"
    assert "county" in one.why


def test_the_earlier_toll_is_stale_but_not_where_the_draft_calls_it_the_earlier_one() -> None:
    assert found("Four people were killed in Sarrel, Fire Chief Dorte Maal said.", "Four", harbour()).kind == "stale"
    history = "The death toll on the Blue Heron rose to six from four, Fire Chief Dorte Maal said."
    assert found(history, "four", harbour()).kind == "supported"
    assert found(history, "six", harbour()).kind == "one source"


# --- what no page has ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Some 350 crates of herring were lost, the harbour master said.", "350 crates"),
        ("“It never rained so hard in all my years,” said Odd Hamre.", "It never rained"),
        ("The bishop said prayers would be held in every chapel of the valley.", "prayers"),
    ],
)
def test_what_no_page_has_is_not_called_wrong(draft: str, words: str) -> None:
    one = found(draft, words, bridge())
    assert one.kind == "no page has it"
    assert (one.sources, one.pages) == ((), ())


def test_a_number_changed_in_a_sentence_told_again_is_a_slip_whatever_the_bound_allows() -> None:
    one = found("At least 21 cars fell into the water, according to Ostrand police.", "21 cars", bridge())
    assert one.kind == "slip"
    assert "At least 12 cars" in one.why


def test_a_score_is_compared_as_one_figure() -> None:
    report = (
        "Rovers in the final\n\nTarn Rovers beat Calder United 3-1 at Mill Lane on Saturday, 3 May 2025, to reach the final. "
        "Striker Adan Moor scored twice before the break, and the crowd of the home side stayed on until dark to sing."
    )
    dossiers = tuple(ss.dossier(pages(("Tarn Post", report))))
    assert found("Tarn Rovers beat Calder United 3-2 on Saturday to reach the final.", "3-2", dossiers).kind == "slip"
    assert found("Tarn Rovers beat Calder United 3-1 on Saturday to reach the final.", "3-1", dossiers).kind != "slip"


def test_a_finer_number_than_any_page_has_is_no_slip() -> None:
    one = found("Police said 14 cars fell into the water at Ostrand.", "14 cars", bridge())
    assert one.kind == "no page has it"
    assert "At least 12 cars" in one.why


def test_another_thing_with_a_number_of_its_own_is_no_slip() -> None:
    assert found("Three dogs were rescued, the vet said.", "Three dogs", bridge()).kind == "no page has it"


def test_a_draft_of_one_line_is_read_as_it_is() -> None:
    one = found("Nine people died.", "Nine", ())
    assert (one.start, one.end, one.text) == (0, 11, "Nine people")


def test_without_pages_no_page_has_anything() -> None:
    assert [c.kind for c in check("Nine people died, police said. “We are late,” he said.", ())] == [
        "no page has it",
        "no page has it",
    ]


# --- the example story ---------------------------------------------------------------------------------------------

HARBOUR_DRAFT = """Four dead in ferry fire

Four people were killed when the ferry Blue Heron caught fire in Sarrel harbour on Tuesday, Fire Chief Dorte Maal said.

Witnesses said 143 people were on board. About 40 cars were destroyed, according to dock workers.

“We got to the car deck too late, and nobody will have to live with that,” Maal told reporters.

The ferry failed a safety inspection in January with 17 defects, a maritime official said.

A total of 61 people were rescued, the Sarrel Port Authority said. Some 350 crates of herring were lost.

There were 72 injured, according to the fire chief. The Estmark Accident Board said the fire had started on the car deck.
"""


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Four people", "stale"),
        ("143 people", "attribution changed"),
        ("40 cars", "bound changed"),
        ("We got to", "quotation changed"),
        ("17 defects", "withdrawn"),
        ("61 people", "supported"),
        ("350 crates", "no page has it"),
        ("72", "slip"),
        ("the fire had started", "not confirmed"),
    ],
)
def test_a_draft_on_the_example_story(words: str, kind: str) -> None:
    assert found(HARBOUR_DRAFT, words, harbour()).kind == kind


def test_what_was_withdrawn_is_found_without_its_number() -> None:
    one = found("The Blue Heron failed a safety inspection in January.", "failed", harbour())
    assert one.kind == "withdrawn"
    assert "Harbour Press Agency" in one.why


def test_the_floor_on_which_all_agree_can_be_written() -> None:
    assert found("At least 143 people were on board.", "143", harbour()).kind == "supported"


def test_whoever_pays_is_named_when_he_pays() -> None:
    one = found("Corvane Lines will pay 5,000 crowns to each passenger.", "5,000", harbour())
    assert one.kind == "one source"


def test_a_lede_may_leave_the_source_to_the_next_paragraph() -> None:
    draft = (
        "Six people were killed on the Blue Heron.\n\nThe six people were killed by smoke, Fire Chief Dorte Maal said."
    )
    assert {c.kind for c in check(draft, harbour())} == {"one source"}


# --- what holds of every draft -------------------------------------------------------------------------------------


@pytest.mark.parametrize("draft", [HARBOUR_DRAFT, DISPATCH, REPORT, RADIO])
def test_statements_stand_where_they_say_in_the_order_of_the_text(draft: str) -> None:
    checked = check(draft, harbour())
    text = draft_article(draft).text
    assert checked
    assert [text[c.start : c.end] for c in checked] == [c.text for c in checked]
    assert [c.start for c in checked] == sorted(c.start for c in checked)
    assert {c.kind for c in checked} <= set(KINDS)
    assert all(c.why for c in checked)


def test_every_kind_but_two_is_a_finding() -> None:
    assert set(KINDS) - set(FINDINGS) == {"supported", "no page has it"}


def test_a_page_that_is_handed_in_as_the_draft_departs_from_nothing() -> None:
    for text in (DISPATCH, REPORT, RADIO):
        kinds = {c.kind for c in check(text, bridge())}
        assert not kinds & {"slip", "bound changed", "quotation changed", "attribution changed", "no page has it"}


def test_the_order_of_the_pages_does_not_matter() -> None:
    given = pages(("Calder Wire", DISPATCH), ("Marrow Mercury", REPORT), ("Radio Fjell", RADIO))
    assert check(HARBOUR_DRAFT, ss.dossier(given)) == check(HARBOUR_DRAFT, ss.dossier(given[::-1]))


def test_nothing_is_said_about_truth() -> None:
    said = " ".join(c.kind + c.why for c in check(HARBOUR_DRAFT, harbour())).lower()
    assert not re.search(r"\b(true|false|verified|confirmed by us|wrong|fake|reliable)\b", said)


def test_a_draft_in_a_language_without_rules_is_refused_not_passed() -> None:
    draft = (
        "Quarantasette persone sono state salvate dal fiume martedì, hanno detto i vigili del fuoco della città. "
        "Il ponte è caduto nel fiume con le macchine che erano sulla strada, secondo la polizia."
    )
    with pytest.raises(ss.UsageError, match="cannot be checked"):
        check(draft, bridge())


# --- on the screen, as a page, as JSON -----------------------------------------------------------------------------


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "pages").mkdir()
    for name, text in (("wire", DISPATCH), ("mercury", REPORT), ("radio", RADIO)):
        (tmp_path / "pages" / f"{name}.txt").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def draft(desk: Path, text: str) -> str:
    (desk / "draft.txt").write_text(text, encoding="utf-8")
    return "draft.txt"


def test_nothing_to_look_at_is_exit_code_zero(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = draft(desk, "Forty-seven people were rescued from the river, the Marrow Fire Service said.")
    assert main(["check", name, "pages"]) == 0
    out, err = capsys.readouterr()
    assert "= SUPPORTED" in out
    assert err == ""


def test_something_to_look_at_is_exit_code_one_and_json_has_one_line_a_statement(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = draft(desk, "Seventy-four people were rescued, the Marrow Fire Service said. Police said 19 were injured.")
    assert main(["check", name, "pages", "--json"]) == 1
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [list(line) for line in lines] == [["start", "end", "text", "kind", "why", "sources", "pages"]] * 2
    assert [line["kind"] for line in lines] == ["slip", "disputed"]


def test_a_page_that_was_given_twice_is_nothing_to_look_at(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "pages" / "again.txt").write_text(REPORT, encoding="utf-8")
    name = draft(desk, "Forty-seven people were rescued from the river, the Marrow Fire Service said.")
    assert main(["check", name, "pages"]) == 0
    assert "3 pages" in capsys.readouterr().out


def test_a_page_that_was_not_read_is_something_to_look_at(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = draft(desk, "Forty-seven people were rescued from the river, the Marrow Fire Service said.")
    assert main(["check", name, "pages", "gone.txt"]) == 1
    assert "skipped gone.txt" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["check", "draft.txt"], 2, "no page given"),
        (["check", "https://desk.example/draft", "pages"], 2, "an address needs --fetch"),
        (["check", "-", "-"], 2, "standard input can be read only once"),
        (["check", "gone.txt", "pages"], 3, "the draft must be one text"),
        (["check", "pages", "pages"], 3, "the draft must be one text; 3 could be read"),
        (["check", "draft.txt", "gone.txt"], 3, "none of the pages could be read"),
    ],
)
def test_what_cannot_be_checked_says_why(
    desk: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, said: str
) -> None:
    draft(desk, "Nine people died.")
    assert main(arguments) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err


def test_the_draft_in_the_folder_of_the_pages_is_not_held_against_itself(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Ninety crates of herring were lost, the harbour master said."
    (desk / "pages" / "draft.txt").write_text(text, encoding="utf-8")
    assert main(["check", "pages/draft.txt", "pages", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["kind"] == "no page has it"


def test_the_screen_names_the_line_and_what_was_set_aside() -> None:
    article = draft_article(HARBOUR_DRAFT + "\nShare this story: Facebook | Mail | Print\n")
    shown = checked_screen(article, check(article, harbour()), harbour(), 80)
    assert "line 3  Four people were killed" in shown
    assert "! WITHDRAWN  “17 defects”" in shown
    assert "? NO PAGE HAS IT  “Some 350 crates of herring”" in shown
    assert max(map(len, shown.splitlines())) <= 80
    if article.removed:
        assert "NOT CHECKED" in shown


def test_the_page_keeps_a_hostile_draft_in_its_marks() -> None:
    text = HARBOUR_DRAFT.replace("herring", "<script>alert(1)</script> \u202eherring").replace(
        "according to dock workers", "according to <img src=x onerror=alert(1)>"
    )
    article = draft_article(text)
    html = draft_report(article, check(article, harbour()), harbour())
    assert "<script" not in html
    assert "<img" not in html
    assert "\u202e" not in html
    assert "default-src 'none'; style-src 'sha256-" in html
    assert re.findall(r'<mark class="(\w+)">', html).count("look") >= 6
    assert "It does not say whether it is so." in html
