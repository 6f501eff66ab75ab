"""The evidence bundle: another desk can check it, and nobody can change it unseen."""

import io
import json
import random
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import secondsource as ss
from secondsource.bundle import Parameters, verify, write_bundle
from secondsource.bundle.container import MANIFEST, pack, unpack
from secondsource.bundle.leaves import leaf, root
from secondsource.cli import main
from secondsource.errors import ReadError

SALT = b"a salt for tests"
DISPATCH = """Quarry wall collapses at Brakk, nine dead

BRAKK, Vell (Calder Wire) - Nine people were killed and 14 injured when a wall of the Brakk quarry collapsed on \
Tuesday, 16 May 2023, the Vell Rescue Service said.

Two lorries, three sheds and a weighbridge lay under the rubble in the evening, among them the oldest of the valley.

"We pulled nine bodies from under the rock," Vell Rescue Service director Ana Torvik said.
"""
REPORT = """Nine miners die at Brakk

Nine people were killed and 14 injured when a wall of the Brakk quarry collapsed on Tuesday, May 16, the Vell Rescue \
Service said.

The Stoneworkers' Union told the Lowmoor Post that nine people were killed at the quarry, all of them its members.

Rain fell on the valley until the morning came, and relatives waited at the gate with lamps and blankets in their arms.

With reporting from Calder Wire
"""
AGENCIES = "Calder Wire\tCW\tagency\t\t\n"


@pytest.fixture(scope="module")
def pages() -> list[ss.Page]:
    return [
        ss.read(text.encode(), media_type="text/plain", outlet=o)
        for text, o in ((DISPATCH, "Calder Wire"), (REPORT, "Lowmoor Post"))
    ]


@pytest.fixture(scope="module")
def bundle(pages: list[ss.Page], tmp_path_factory: pytest.TempPathFactory) -> bytes:
    table = tmp_path_factory.mktemp("desk") / "agencies.tsv"
    table.write_text(AGENCIES, encoding="utf-8")
    dossiers = ss.dossier(pages, agencies=str(table))
    return write_bundle(dossiers, Parameters(agencies=AGENCIES), "0", SALT)


def again(bundle: bytes, change: Callable[[dict[str, Any]], None]) -> bytes:
    """A bundle made afresh around a dossier that somebody bent: every digest is right."""
    files, _ = unpack(bundle)
    facts = json.loads(files[MANIFEST])
    dossier = json.loads(files["dossiers.jsonl"])
    change(dossier)
    inner = {name: data for name, data in files.items() if not name.startswith("manifest.")}
    inner["dossiers.jsonl"] = json.dumps(dossier).encode() + b"\n"
    return pack(inner, {key: value for key, value in facts.items() if key != "files"})


def test_an_honest_bundle_holds(bundle: bytes) -> None:
    verdict = verify(bundle)
    assert (verdict.against, verdict.problems) == ("bundle", ())
    assert dict(verdict.checked)["counts"] > 3


def test_an_honest_bundle_holds_against_its_pages(bundle: bytes, pages: list[ss.Page]) -> None:
    verdict = verify(bundle, pages)
    assert (verdict.against, verdict.problems) == ("bundle and pages", ())
    assert dict(verdict.checked)["values made again from the pages"] > 100


def test_only_cited_sentences_are_sent(bundle: bytes) -> None:
    assert b"Nine people were killed" in bundle
    assert b"lamps and blankets" not in bundle


def test_the_same_dossier_and_salt_give_the_same_bytes(bundle: bytes, pages: list[ss.Page]) -> None:
    dossiers = ss.dossier(pages)
    assert write_bundle(dossiers, Parameters(), "0", SALT) == write_bundle(dossiers, Parameters(), "0", SALT)
    assert write_bundle(dossiers, Parameters(), "0") != write_bundle(dossiers, Parameters(), "0")


def test_a_changed_byte_anywhere_is_found(bundle: bytes) -> None:
    chance = random.Random(7)
    places = {*range(40), *range(len(bundle) - 60, len(bundle)), *(chance.randrange(len(bundle)) for _ in range(150))}
    unseen = []
    for at in sorted(places):
        bent = bytearray(bundle)
        bent[at] ^= 1 << chance.randrange(8)
        try:
            if not verify(bytes(bent)).problems:
                unseen.append(at)
        except ReadError:
            pass
    assert unseen == []


@pytest.mark.parametrize("cut", [0, 10, 200, -1])
def test_a_cut_bundle_is_no_bundle(bundle: bytes, cut: int) -> None:
    with pytest.raises(ReadError, match="bundle"):
        verify(bundle[:cut])


def raise_support(dossier: dict[str, Any]) -> None:
    claim = next(c for c in dossier["claims"] if c["support"]["independent"] == {"low": 1, "high": 1})
    claim["support"]["independent"] = {"low": 2, "high": 2}


def lose_evidence(dossier: dict[str, Any]) -> None:
    claim = next(c for c in dossier["claims"] if c["support"]["independent"]["low"] == 2)
    del claim["evidence"][0]


def change_words(dossier: dict[str, Any]) -> None:
    article = dossier["articles"][0]
    sentence = next(s for s in dossier["sentences"] if "killed" in s["text"] and s["article"] == article["id"])
    sentence["text"] = sentence["text"].replace("killed", "kissed")
    article["text"] = article["text"].replace("killed", "kissed")


def change_shares(dossier: dict[str, Any]) -> None:
    dossier["articles"][0]["shares"] = {"verbatim": 0.5, "edited": 0.5, "credited": 0.0, "own": 0.0}


def change_answer(dossier: dict[str, Any]) -> None:
    claim = next(c for c in dossier["claims"] if c["answer"]["met"] == "no")
    claim["answer"]["met"] = "yes"


def leave_out_a_finding(dossier: dict[str, Any]) -> None:
    dossier["findings"] = [f for f in dossier["findings"] if f["kind"] != "one source"]


def name_a_claim_that_is_not_there(dossier: dict[str, Any]) -> None:
    dossier["findings"][0]["claims"] = ["clm-0"]


def move_a_mention(dossier: dict[str, Any]) -> None:
    dossier["claims"][0]["mentions"][0]["end"] = 10**6


def add_an_article(dossier: dict[str, Any]) -> None:
    dossier["articles"].append({**dossier["articles"][0], "id": "art-0"})


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (raise_support, "it says 2 to 2 independent sources, its evidence gives 1 to 1"),
        (lose_evidence, "independent sources|are not those of its evidence"),
        (change_words, "not those that were hashed"),
        (change_shares, "its shares are not those of its sentences"),
        (change_answer, "it says yes, not no"),
        (leave_out_a_finding, "'one source' is not said"),
        (name_a_claim_that_is_not_there, "names claim clm-0, which is not there"),
        (move_a_mention, "stands in no sentence"),
        (add_an_article, "its id is not that of its articles"),
    ],
)
def test_a_bent_dossier_with_right_digests_is_found(
    bundle: bytes, change: Callable[[dict[str, Any]], None], what: str
) -> None:
    import re

    problems = verify(again(bundle, change)).problems
    assert any(re.search(what, problem) for problem in problems), problems


def test_a_word_that_nothing_cites_is_checked_only_against_the_pages(bundle: bytes, pages: list[ss.Page]) -> None:
    bent = ss.read(REPORT.replace("blankets", "trinkets").encode(), media_type="text/plain", outlet="Lowmoor Post")
    assert verify(bundle).problems == ()
    assert verify(bundle, [pages[0], bent]).problems != ()


def test_a_name_that_climbs_out_of_the_folder_is_refused() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        made.writestr("../../evil.txt", "x")
    with pytest.raises(ReadError, match="nothing was read"):
        verify(held.getvalue())


def test_a_bomb_is_refused(bundle: bytes) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(MANIFEST, b"0" * 50_000_000)
    with pytest.raises(ReadError, match="nothing was read"):
        verify(held.getvalue())


def test_equal_sentences_of_two_bundles_have_different_hashes() -> None:
    assert leaf("00", "Nine died.") != leaf("01", "Nine died.")


@pytest.mark.parametrize("size", [0, 1, 2, 3, 7, 8])
def test_every_leaf_is_in_the_root(size: int) -> None:
    hashes = [leaf("00", str(n)) for n in range(size)]
    bent = [root([*hashes[:n], leaf("00", "other"), *hashes[n + 1 :]]) for n in range(size)]
    assert root(hashes) not in bent
    assert len({root(hashes), *bent}) == size + 1


def test_the_desk_sends_a_bundle_and_another_checks_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("pages").mkdir()
    Path("pages/dispatch.txt").write_text(DISPATCH, encoding="utf-8")
    Path("pages/report.txt").write_text(REPORT, encoding="utf-8")
    Path("agencies.tsv").write_text(AGENCIES, encoding="utf-8")
    assert main(["dossier", "pages", "--agencies", "agencies.tsv", "--bundle", "evidence.zip"]) == 0
    assert main(["verify", "evidence.zip"]) == 0
    assert "against the bundle alone" in capsys.readouterr().out
    assert main(["verify", "evidence.zip", "--pages", "pages"]) == 0
    assert "against the bundle and its pages" in capsys.readouterr().out
    Path("pages/report.txt").write_text(REPORT.replace("lamps", "maps"), encoding="utf-8")
    assert main(["verify", "evidence.zip", "--pages", "pages"]) == 1
    assert main(["verify", "pages/report.txt"]) == 3


def test_owners_and_the_time_asked_are_part_of_the_bundle(pages: list[ss.Page]) -> None:
    owners = {"Lowmoor Post": "Vell Media"}
    bundle = write_bundle(ss.dossier(pages, owners=owners), Parameters(owners=owners), "0", SALT)
    assert verify(bundle, pages).problems == ()
    without = write_bundle(ss.dossier(pages, owners=owners), replace(Parameters(), owners=None), "0", SALT)
    assert verify(without, pages).problems != ()
