"""The whole chain: same pages, same bytes; bad pages lose nothing else; a person's decisions override."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import secondsource as ss
from secondsource.judgements import read_judgements

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "examples" / "harbour" / "pages"
AGENCIES = str(ROOT / "examples" / "harbour" / "agencies.tsv")
LEDE = "Nine people were killed when a coal train left the rails near Tarvik on Tuesday, 3 March 2026, the rescue service said."
MORE = (
    "The train was carrying 900 tonnes of coal to the port of Ulme, the operator Nordrail said.\n\n"
    "Passengers of a second train climbed out of the windows and walked two kilometres to the next village, where a "
    "school was opened for them during the night. The line will stay closed until the weekend, Nordrail said."
)


def page(text: str, name: str, **given: Any) -> ss.Page:
    return ss.read(text.encode(), media_type="text/plain", name=name, **given)


def made(pages: list[ss.Page], **options: Any) -> list[dict[str, Any]]:
    return [dict(ss.to_json(d)) for d in ss.dossier(pages, **options)]


def claim(dossiers: list[dict[str, Any]], low: int) -> dict[str, Any]:
    return next(c for d in dossiers for c in d["claims"] if c["value"] and c["value"]["low"] == low)


@pytest.fixture(scope="module")
def example() -> list[ss.Page]:
    return list(ss.read_all([str(PAGES)])[0])


def test_order_of_the_pages_changes_no_byte(example: list[ss.Page]) -> None:
    forward = [json.dumps(ss.to_json(d)) for d in ss.dossier(example, agencies=AGENCIES)]
    backward = [json.dumps(ss.to_json(d)) for d in ss.dossier(example[::-1], agencies=AGENCIES)]
    turned = [json.dumps(ss.to_json(d)) for d in ss.dossier(example[5:] + example[:5], agencies=AGENCIES)]
    assert forward == backward == turned


def test_hash_seed_and_working_directory_change_no_byte(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "secondsource", "dossier", str(PAGES), "--agencies", AGENCIES, "--json"]
    outputs = {
        subprocess.run(command, cwd=where, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True).stdout
        for seed, where in (("0", ROOT), ("1", tmp_path), ("4242", Path("/")))
    }
    assert len(outputs) == 1 and b"secondsource.dossier/1" in outputs.pop()


def test_one_page_is_a_story_of_its_own() -> None:
    (dossier,) = made([page(f"Coal train kills nine\n\n{LEDE}\n\n{MORE}", "one.txt")])
    assert len(dossier["articles"]) == 1
    assert claim([dossier], 9)["support"]["independent"] == {"low": 1, "high": 1}


def test_same_page_twice_is_said_and_counted_once(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"Coal train kills nine\n\n{LEDE}\n\n{MORE}", encoding="utf-8")
    pages, skips = ss.read_all([str(tmp_path)])
    assert len(pages) == 1 and "same page" in skips[0].reason


def test_two_outlets_that_print_one_text_are_one_source() -> None:
    text = f"Coal train kills nine\n\n{LEDE}\n\n{MORE}"
    dossiers = made([page(text, "a", outlet="Tarvik Post"), page(text, "b", outlet="Ulme Courier")])
    support = claim(dossiers, 9)["support"]
    assert support["outlets"] == {"low": 2, "high": 2}
    assert support["independent"] == {"low": 1, "high": 1} and support["origins"] == {"low": 1, "high": 1}


def test_two_outlets_of_one_owner_are_one_for_low() -> None:
    text = f"Coal train kills nine\n\n{LEDE}\n\n{MORE}"
    pages = [page(text, "a", outlet="Tarvik Post"), page(text, "b", outlet="Ulme Courier")]
    owners = {"Tarvik Post": "Fjord Media", "Ulme Courier": "Fjord Media"}
    assert claim(made(pages, owners=owners), 9)["support"]["outlets"] == {"low": 1, "high": 2}


HOSPITAL = (
    "Dead and injured in train accident\n\nNine people were killed in the derailment near Tarvik on Tuesday, 3 March "
    "2026, Tarvik General Hospital said. The hospital said it was treating 14 injured passengers and had called in "
    "surgeons from the coast.\n\nSnow made it hard to reach the carriages, and helicopters could not land before noon, "
    "when the fog over the valley lifted and the last passengers were flown out."
)


def rescue_service_and_hospital() -> list[ss.Page]:
    first = page(f"Coal train kills nine\n\n{LEDE}\n\n{MORE}", "a", outlet="Tarvik Post")
    return [first, page(HOSPITAL, "b", outlet="Ulme Courier")]


def test_rescue_service_and_hospital_are_two_sources() -> None:
    dossiers = made(rescue_service_and_hospital())
    assert len(dossiers) == 1
    assert claim(dossiers, 9)["support"]["independent"] == {"low": 2, "high": 2}


def test_page_without_an_article_is_skipped_with_its_reason() -> None:
    pages = [
        page(f"Coal train kills nine\n\n{LEDE}\n\n{MORE}", "a.txt"),
        page("Menu\nHome\nSports\nLog in\n", "menu.txt"),
    ]
    (dossier,) = made(pages)
    assert [s["name"] for s in dossier["skipped"]] == ["menu.txt"]


def test_what_was_published_later_was_not_known(example: list[ss.Page]) -> None:
    early = made(example, agencies=AGENCIES, as_of="2024-03-12T12:00")
    names = {a["name"] for d in early for a in d["articles"]}
    assert "01_hpa_dispatch.html" in names and "07_hpa_update.html" not in names


def test_about_keeps_the_stories_that_name_all_words(example: list[ss.Page]) -> None:
    assert [d["story"]["headline"] for d in made(example, agencies=AGENCIES, about="Tolvik 88")] != []
    assert made(example, agencies=AGENCIES, about="volcano") == []


def test_unknown_policy_is_named_with_those_that_exist() -> None:
    with pytest.raises(ss.UsageError, match="two-source, agency, acled, min-max"):
        ss.dossier([], policy="three-source")


def test_persons_decision_on_parties_overrides(tmp_path: Path) -> None:
    pages = rescue_service_and_hospital()
    judged = tmp_path / "judgements.toml"
    judged.write_text(
        '[[judgement]]\nkind = "same party"\nof = ["the rescue service", "Tarvik General Hospital"]\n'
        'who = "night desk"\nwhy = "the hospital runs the rescue service"\nwhen = 2026-03-04\n'
    )
    assert claim(made(pages), 9)["support"]["independent"]["low"] == 2
    decided = made(pages, judgements=read_judgements(judged))
    assert claim(decided, 9)["support"]["independent"]["low"] == 1
    assert decided[0]["judgements"][0]["who"] == "night desk"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[judgement]]\nkind = 'same person'\nof = ['a', 'b']\nwho = 'x'\nwhy = 'y'\n", "same party"),
        ("[[judgement]]\nkind = 'same party'\nof = ['a']\nwho = 'x'\nwhy = 'y'\n", "two or more"),
        ("[[judgement]]\nkind = 'same party'\nof = ['a', 'b']\nwho = 'x'\n", "say why"),
        ("kind = 1\n", "no .*judgement"),
        ("[[", "TOML"),
    ],
)
def test_judgement_that_cannot_be_applied_says_where_and_what(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "j.toml").write_text(text)
    with pytest.raises(ss.JudgementError, match=said):
        read_judgements(tmp_path / "j.toml")


QUAKE = (
    ("Reuters", "2031-02-04T08:10:00Z", "Strong quake hits eastern Turkey, at least 19 dead",
     "ANKARA, Feb 4 (Reuters) - An earthquake struck eastern Turkey early on Tuesday, killing at least 19 people, the "
     "disaster agency KOR said.\n\nTurkey lies on two fault lines; more than 17,000 people died in a quake near Ostin in "
     "1999. Rescuers worked through the morning with bare hands, because the road into the valley was blocked by rocks."),
    ("Daily Anchor", "2031-02-04T10:00:00Z", "Turkey quake kills 19",
     "An earthquake struck eastern Turkey early on Tuesday, killing at least 19 people, the disaster agency KOR said.\n\n"
     "Turkey lies on two fault lines; more than 17,000 people died in a quake near Ostin in 1999. Rescuers worked through "
     "the morning with bare hands, because the road into the valley was blocked by rocks.\n\n(Reporting by Reuters)"),
    ("Evening Wire", "2031-02-04T14:00:00Z", "Toll of Turkey quake climbs to 22",
     "Turkish President Selim Arik said 22 people had been killed in the earthquake in eastern Turkey.\n\nThe relief group "
     "Open Hands said two people were killed across the border in Syria. Ostin University Hospital said it was treating "
     "211 people, while the health minister put the number of injured in hospital at 1,030."),
)  # fmt: skip


def quake() -> list[dict[str, Any]]:
    pages = [
        ss.read(f"{headline}\n\n{text}".encode(), media_type="text/plain", name=outlet, outlet=outlet)
        for outlet, _, headline, text in QUAKE
    ]
    return made(pages)


def test_dead_across_the_border_and_of_1999_revise_no_toll() -> None:
    told = [
        f["text"] for d in quake() for f in d["findings"] if f["kind"] in ("revised", "disputed", "does not add up")
    ]
    assert not [t for t in told if "17,000" in t or "two people" in t or " 2 " in t or "211" in t]


def test_headline_without_room_for_at_least_makes_no_claim_of_its_own() -> None:
    values = [(c["value"]["low"], c["value"]["high"]) for d in quake() for c in d["claims"] if c["value"]]
    assert (19, None) in values and (19, 19) not in values


def test_disaster_agency_and_president_are_not_two_parties() -> None:
    dossiers = quake()
    parties = {s["name"]: s["party"] for d in dossiers for s in d["sources"]}
    assert parties["Selim Arik"] == "Turkey" and parties["KOR"] in ("Turkey", "unknown")
    assert not [f for d in dossiers for f in d["findings"] if f["kind"] == "two sources"]


def test_sum_falls_with_a_withdrawn_part() -> None:
    dispatch = (
        "Front hands over prisoners\n\nTARVIK (Calder News Agency) - The Northern Front handed over five fighters, 11 women "
        "and 30 children at the bridge of Ulme on Tuesday, 3 March 2026, the Front said in a statement.\n\nThe prisoners "
        "crossed on foot in the snow and were taken away in buses that had waited since dawn with their engines running, "
        "while relatives stood behind a rope and called out names for most of the morning."
    )
    notice = (
        "CORRECTION: Front hands over prisoners\n\nTARVIK (Calder News Agency) - Calder News Agency withdraws its report of "
        "3 March 2026 that 11 women were handed over by the Northern Front at the bridge of Ulme."
    )
    before = made([page(dispatch, "a", outlet="Calder News Agency")])
    after = made([page(dispatch, "a", outlet="Calder News Agency"), page(notice, "b", outlet="Calder News Agency")])
    sums = [
        [c for d in found for c in d["claims"] if c["value"] and c["value"]["role"] == "sum"]
        for found in (before, after)
    ]
    assert [c["value"]["low"] for c in sums[0]] == [46] and sums[0][0]["support"]["independent"]["high"] == 1
    assert len(after) == 1 and all(c["support"]["independent"]["high"] == 0 for c in sums[1])
