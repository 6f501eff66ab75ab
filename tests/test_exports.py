"""What a dossier looks like when it leaves the program."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from secondsource.errors import ReadError
from secondsource.exports import cited_only, dumps, from_json, to_json

QUARRY = json.loads((Path(__file__).parent / "dossiers" / "quarry.json").read_text(encoding="utf-8"))
SEEDS = Path(__file__).parents[2] / "shared" / "seeds" / "dossier.example.json"


def test_a_dossier_survives_the_way_out_and_back() -> None:
    assert to_json(from_json(QUARRY)) == QUARRY


def test_fields_stand_in_the_order_of_the_records() -> None:
    written = to_json(from_json(dict(reversed(QUARRY.items()))))
    assert list(written)[:4] == ["schema", "story", "answer", "articles"]


def test_the_dossier_of_two_real_reports_survives_the_way_out_and_back() -> None:
    if not SEEDS.exists():
        pytest.skip("the two real reports are not part of the project")
    data = json.loads(SEEDS.read_text(encoding="utf-8"))
    written = to_json(from_json(data))
    assert {name: written[name] for name in data} == data


def test_one_story_is_one_line_of_readable_utf8() -> None:
    line = dumps(from_json(QUARRY))
    assert "\n" not in line
    assert "“We pulled nine bodies" in line
    assert json.loads(line) == QUARRY


def test_half_a_surrogate_in_a_file_name_does_not_stop_the_export() -> None:
    dossier = from_json(QUARRY)
    broken = replace(dossier, articles=(replace(dossier.articles[0], name="a\udce9.txt"), *dossier.articles[1:]))
    assert dumps(broken).encode("utf-8")
    assert json.loads(dumps(broken))["articles"][0]["name"] == "a\udce9.txt"


def test_a_field_from_a_later_version_is_passed_over() -> None:
    assert to_json(from_json({**QUARRY, "weather": "rain"})) == QUARRY


@pytest.mark.parametrize(
    ("change", "said"),
    [({"schema": "other/1"}, "schema is 'other/1'"), ({"story": {"id": "x"}}, "dossier.story")],
)
def test_an_object_that_is_no_dossier_is_named_with_the_place_of_the_fault(change: dict[str, Any], said: str) -> None:
    with pytest.raises(ReadError, match=said):
        from_json({**QUARRY, **change})


def test_what_is_sent_on_carries_cited_sentences_and_no_other_text() -> None:
    sent = cited_only(from_json(QUARRY))
    written = dumps(sent)
    assert "Nine people were killed" in written
    assert "The Ministry of Mines has sent inspectors" not in written
    assert "Sign up for our newsletter" not in written


def test_spans_still_point_at_their_words_in_what_is_sent_on() -> None:
    sent = cited_only(from_json(QUARRY))
    texts = {article.id: article.text for article in sent.articles}
    for sentence in sent.sentences:
        assert texts[sentence.article][sentence.start : sentence.end] == sentence.text
    kept = {sentence.id for sentence in sent.sentences}
    assert {mention.sentence for claim in sent.claims for mention in claim.mentions} <= kept
