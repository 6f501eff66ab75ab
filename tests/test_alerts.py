"""Alerts: what a desk asked to hear of is told once; a comma, a copy or another wording is not told at all."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import labelled
import pytest
from web_doubles import Clock, Wires, answer, redirect, site

import secondsource as ss
from secondsource.alerts import (
    Alert,
    Destination,
    Rule,
    alerts_between,
    deliver,
    line_of,
    queued,
    read_alerting,
    rules_of,
)
from secondsource.alerts.alert_records import KINDS
from secondsource.errors import FetchError, UsageError
from secondsource.fetch import Rules, post
from secondsource.fetch.connecting import Network
from secondsource.records import Dossier, Page

AT = "2026-05-04T12:00:00Z"
EVERYTHING = tuple(Rule(kind, kind) for kind in KINDS)

QUARRY = (
    "{} people were killed when the wall of a quarry fell at Brakk on Monday, 4 May 2026, the mayor, Ana Torvik, said. "
    "Rescuers worked through the morning with two cranes and a team of dogs. “{},” Ms Torvik told reporters at the gate. "
    "The quarry belongs to Orsk Stone, which opened it in 1974."
)
SHIFT = "We have lost the whole morning shift of the quarry"
HOSPITAL = (
    "{} people were killed at the quarry of Brakk on Monday, 4 May 2026, the hospital of Orsk said in a statement. "
    "The hospital treated four more for broken bones, its director, Jon Ekrem, said. Surgeons had been called back from a "
    "conference on the coast, and donors queued in front of the blood bank."
)
POLICE = (
    "The police of Orsk said on Tuesday, 5 May 2026, that {} people were killed when the quarry wall fell at Brakk on "
    "Monday. The mayor, Ana Torvik, had said that nine people were killed. Police asked relatives to come to the hall."
)
CORRECTION = (
    "Correction: The Orsk Courier reported on Monday that nine people were killed when the wall of a quarry fell at Brakk. "
    "The mayor, Ana Torvik, has withdrawn that number. The earlier report is withdrawn. The Orsk Courier regrets the mistake."
)


def report(
    outlet: str,
    body: str,
    headline: str = "Quarry wall falls at Brakk",
    path: str = "a",
    at: str = "2026-05-04T08:00:00Z",
) -> Page:
    record = {"outlet": outlet, "url": f"https://{outlet.split()[0].lower()}.example/{path}", "text": f"{headline}\n\n{body}",
              "headline": headline, "published": at}  # fmt: skip
    return ss.read(json.dumps(record).encode(), media_type="application/jsonl")


def courier(number: str = "Nine", words: str = SHIFT) -> Page:
    return report("Orsk Courier", QUARRY.format(number, words))


def hospital(number: str = "Nine") -> Page:
    return report("Harbour Wire", HOSPITAL.format(number), "Dead in the quarry of Brakk", "b", "2026-05-04T09:00:00Z")


def police(number: int = 12) -> Page:
    return report("Times of Orsk", POLICE.format(number), "Quarry toll rises", "c", "2026-05-05T09:00:00Z")


def correction() -> Page:
    return report("Orsk Courier", CORRECTION, "Correction: quarry at Brakk", "d", "2026-05-05T10:00:00Z")


def story(*pages: Page) -> Dossier:
    made = ss.dossier(list(pages))
    assert len(made) == 1
    return made[0]


def told(
    before: Dossier | None, after: Dossier, rules: Sequence[Rule] = EVERYTHING
) -> list[tuple[str, str | None, str | None]]:
    return [(alert.kind, alert.before, alert.after) for alert in alerts_between(before, after, rules, AT)]


class TestWhatIsTold:
    def test_a_second_independent_source(self) -> None:
        found = alerts_between(story(courier()), story(courier(), hospital()), EVERYTHING, AT)
        assert [(alert.kind, alert.before, alert.after) for alert in found] == [("second source", "1", "2")]
        assert "Ana Torvik" in found[0].text and "hospital" in found[0].text
        assert set(found[0].pages) == {"https://orsk.example/a", "https://harbour.example/b"}

    def test_a_page_that_prints_another_figure_than_before(self) -> None:
        assert told(story(courier()), story(courier("Eleven"))) == [("figure moved", "9", "11")]

    def test_a_later_figure_of_somebody_else(self) -> None:
        assert ("figure moved", "9", "12") in told(story(courier(), hospital()), story(courier(), hospital(), police()))

    def test_two_that_cannot_both_hold(self) -> None:
        other = report(
            "Harbour Wire", HOSPITAL.format("Fourteen"), "Dead in the quarry of Brakk", "b"
        )  # at the same hour
        found = alerts_between(story(courier()), story(courier(), other), EVERYTHING, AT)
        assert [alert.kind for alert in found] == ["conflict"]
        assert "14" in found[0].text or "Fourteen" in found[0].text

    def test_a_withdrawal(self) -> None:
        found = alerts_between(story(courier(), hospital()), story(courier(), hospital(), correction()), EVERYTHING, AT)
        assert {"withdrawal", "support lost"} == {alert.kind for alert in found}
        withdrawal = next(alert for alert in found if alert.kind == "withdrawal")
        assert "https://orsk.example/d" in withdrawal.pages

    def test_a_quotation_in_other_words_on_the_same_page(self) -> None:
        other = "We have lost nearly the whole night shift of the quarry"
        assert told(story(courier()), story(courier(words=other))) == [("quotation altered", SHIFT, other)]

    def test_a_quotation_that_a_copy_altered(self) -> None:
        copy = report(
            "Brakk Post",
            QUARRY.format("Nine", SHIFT.replace("whole morning", "entire morning")),
            "Quarry falls",
            "p",
            "2026-05-04T10:00:00Z",
        )
        assert ("quotation altered", None, None) in told(story(courier()), story(courier(), copy))

    def test_a_story_that_nobody_looked_at_before(self) -> None:
        assert told(None, story(courier())) == []
        assert told(None, story(courier(), hospital())) == [("second source", "0", "2")]


class TestWhatIsNotTold:
    @pytest.mark.parametrize(
        "pages", ((courier(),), (courier(), hospital()), (courier(), hospital(), police()), (courier(), correction()))
    )
    def test_nothing_new(self, pages: tuple[Page, ...]) -> None:
        assert told(story(*pages), story(*pages)) == []

    def test_a_copy_is_no_second_source(self) -> None:
        copy = report(
            "Brakk Post", QUARRY.format("Nine", SHIFT) + "\n\n(Orsk Courier)", "Nine dead", "p", "2026-05-04T10:00:00Z"
        )
        assert told(story(courier()), story(courier(), copy)) == []

    def test_commas_and_other_words_around_a_claim(self) -> None:
        edited = report(
            "Orsk Courier",
            QUARRY.format("Nine", SHIFT).replace("Rescuers worked through the morning", "All morning, rescuers worked"),
        )
        assert told(story(courier()), story(edited)) == []

    def test_a_page_that_is_gone_moves_no_figure(self) -> None:
        assert told(story(courier(), hospital()), story(hospital())) == [("support lost", "2", "1")]

    def test_a_private_witness_is_not_named(self) -> None:
        after = story(courier(), hospital())
        masked = replace(
            after, sources=tuple(replace(s, kind="witness") if s.name == "Ana Torvik" else s for s in after.sources)
        )
        found = alerts_between(story(courier()), masked, EVERYTHING, AT)
        assert found and all("Torvik" not in line_of(alert) for alert in found)


LABELLED = Path(__file__).parent / "stories" / "labelled" / "dev"


@pytest.mark.parametrize("name", ("wildfire-at-cape-tarrin", "quake-at-orvanti", "cholera-in-the-luwezi-delta"))
def test_over_the_course_of_a_story_each_thing_is_told_once_and_a_second_look_tells_nothing(
    name: str, tmp_path: Path
) -> None:
    read = labelled.read_story(LABELLED / f"{name}.story")
    agencies = tmp_path / "agencies.tsv"
    agencies.write_text(labelled.agencies(read), encoding="utf-8")
    lines, before, heard = labelled.jsonl(read).splitlines(keepends=True), None, list[tuple[str, str]]()
    for number in range(1, len(lines) + 1):
        pages, _ = ss.read_all([b"".join(lines[:number])], media_type="application/jsonl")
        after = ss.dossier(pages, agencies=str(agencies))[0]
        heard += [
            (alert.kind, f"{alert.before} {alert.after}" if alert.after else alert.text)
            for alert in alerts_between(before, after, EVERYTHING[:1] + EVERYTHING[3:], AT)
        ]
        assert alerts_between(after, after, EVERYTHING, AT) == ()
        before = after
    moves = [words for kind, words in heard if kind == "figure moved"]
    assert moves and len(set(moves)) == len(moves)
    assert len(heard) <= 2 * len(lines)


class TestRules:
    @pytest.mark.parametrize(
        ("rule", "heard"),
        (
            ({}, True), ({"direction": "up"}, True), ({"direction": "down"}, False), ({"by": 2}, True), ({"by": 3}, False), ({"by": "20 %"}, True),
            ({"by": "25%"}, False), ({"predicate": "killed"}, True), ({"predicate": "injured"}, False), ({"about": "quarry BRAKK"}, True), ({"about": "ferry"}, False), ({"about": "quar"}, False), ({"about": "Quarry, Brakk!"}, True),
        ),
    )  # fmt: skip
    def test_a_rule_asks_for_some_moves_only(self, rule: dict[str, Any], heard: bool) -> None:
        rules = rules_of({"alert": [{"when": "figure moved", **rule}]}, "desk.toml")
        assert bool(told(story(courier()), story(courier("Eleven")), rules)) is heard

    def test_a_third_source_can_be_asked_for(self) -> None:
        rules = rules_of({"alert": [{"when": "second source", "independent": 3}]}, "desk.toml")
        assert told(story(courier()), story(courier(), hospital()), rules) == []

    def test_each_rule_tells_once_under_its_name(self) -> None:
        rules = rules_of(
            {"alert": [{"when": "figure moved", "name": "toll"}, {"when": "figure moved", "name": "all"}]}, "desk.toml"
        )
        found = alerts_between(story(courier()), story(courier("Eleven")), rules, AT)
        assert [alert.rule for alert in found] == ["toll", "all"]
        assert len({alert.id for alert in found}) == 2
        assert found == alerts_between(story(courier()), story(courier("Eleven")), rules, AT)

    @pytest.mark.parametrize(
        ("text", "said"),
        (
            ("[[alert]]\nwhen = 'it rains'", "alert 1: when = 'it rains' is not known"), ("alert = 3", r"write alerts as \[\[alert\]\] tables"),
            ("[[alert]]\nwhen = 'conflict'\nby = 3", "'by' means nothing for 'conflict'"), ("[[alert]]\nwhen = 'figure moved'\nby = 'lots'", "'lots' is no step"),
            ("[[alert]]\nwhen = 'figure moved'\ndirection = 'sideways'", "use up or down"), ("[[alert]]\nwhen = 'second source'\nindependent = 0", "no number of sources"),
            ("[[alert]]\nwhen = 'conflict'\nabout = 3", "about must be a text"), ("[[send]]\nfrom = '-'", "use only the keys to, rules"), ("[[send]]\nrules = []", "say to:"),
            ("[[send]]\nto = '-'\nrules = ['toll']", "known are none"), ("[[send]]\nto = 'https://a@b/'", "name or password"), ("[[alert]", "cannot be read as TOML"),
        ),
    )  # fmt: skip
    def test_a_file_that_cannot_be_followed_says_where(self, tmp_path: Path, text: str, said: str) -> None:
        (tmp_path / "desk.toml").write_text(text, encoding="utf-8")
        with pytest.raises(UsageError, match=said):
            read_alerting(tmp_path / "desk.toml")

    def test_destinations_are_read_beside_the_rules(self, tmp_path: Path) -> None:
        (tmp_path / "desk.toml").write_text(
            "[[alert]]\nwhen = 'conflict'\n[[alert]]\nwhen = 'withdrawal'\nname = 'fell'\n[[send]]\nto = 'alerts.jsonl'\n"
            "[[send]]\nto = 'https://desk.example/hook'\nrules = ['fell']\n",
            encoding="utf-8",
        )
        _, destinations = read_alerting(tmp_path / "desk.toml")
        assert destinations == (
            Destination(str(tmp_path / "alerts.jsonl")),
            Destination("https://desk.example/hook", ("fell",)),
        )


def alert(rule: str = "toll", text: str = "9 became 11") -> Alert:
    return Alert(f"alr-{text}", rule, "figure moved", AT, "sty-1", "Quarry", text, "9", "11", (), ())


class TestDelivery:
    def test_each_destination_gets_what_it_wants_in_order(self, tmp_path: Path) -> None:
        file, lines = tmp_path / "alerts.jsonl", list[str]()
        found = [alert("toll", "one"), alert("fell", "two"), alert("toll", "three")]
        with site({"/hook": (204, {}, b"")}) as hook:
            to = (Destination("-"), Destination(str(file), ("toll",)), Destination(f"{hook.url}/hook", ("fell",)))
            made = deliver(queued(found, to), lines.append, lambda u, m, b: post(u, m, b, Rules(loopback=True)))
        assert made.problems == ()
        assert [json.loads(line)["text"] for line in lines] == ["one", "two", "three"]
        assert [json.loads(line)["text"] for line in file.read_text(encoding="utf-8").splitlines()] == ["one", "three"]
        assert [json.loads(body)["text"] for body in hook.posted] == ["two"]

    def test_a_webhook_that_fails_is_told_later_and_keeps_nobody_waiting(self) -> None:
        lines: list[str] = []
        routes: dict[str, Any] = {"/hook": (500, {}, b"")}
        with site(routes) as hook:
            waiting = queued(
                [alert(text="one"), alert(text="two")], (Destination(f"{hook.url}/hook"), Destination("-"))
            )

            def send(left: dict[str, str]) -> Any:
                return deliver(left, lines.append, lambda u, m, b: post(u, m, b, Rules(loopback=True)))

            made = send(waiting)
            assert len(lines) == 2 and len(hook.posted) == 1
            assert "500" in made.problems[0][1]
            routes["/hook"] = (200, {}, b"")
            again = send({key: text for key, text in waiting.items() if key not in made.done})
        assert again.problems == ()
        assert [json.loads(body)["text"] for body in hook.posted] == ["one", "one", "two"]
        assert len(lines) == 2

    @pytest.mark.parametrize(
        "url",
        (
            "http://127.0.0.1:9/",
            "http://169.254.169.254/",
            "http://desk.example:6379/",
            "http://inside.example/",
            "http://0x7f.1/",
        ),
    )
    def test_a_webhook_leads_nowhere_inside(self, url: str) -> None:
        wires = Wires(names={"inside.example": [["10.0.0.1"]]}, sites={"desk.example/": redirect("http://10.0.0.1/")})
        network = Network(wires.resolve, wires.connect, None, Clock().now)
        made = deliver(queued([alert()], (Destination(url),)), print, lambda u, m, b: post(u, m, b, Rules(), network))
        assert made.done == () and len(made.problems) == 1
        assert wires.connected == []

    def test_a_webhook_gets_json_with_its_length(self) -> None:
        wires = Wires(sites={"desk.example/hook": answer(200)})
        network = Network(wires.resolve, wires.connect, None, Clock().now)
        made = deliver(
            queued([alert(text="Ñandú")], (Destination("http://desk.example/hook"),)),
            print,
            lambda u, m, b: post(u, m, b, Rules(), network),
        )
        assert made.problems == ()
        head, body = wires.requests[0].split(b"\r\n\r\n", 1)
        assert head.startswith(b"POST /hook HTTP/1.1\r\n")
        assert f"Content-Length: {len(body)}".encode() in head
        assert json.loads(body)["text"] == "Ñandú"

    def test_a_file_that_cannot_be_written_is_said(self, tmp_path: Path) -> None:
        made = deliver(queued([alert()], (Destination(str(tmp_path)),)), print, lambda *_: None)
        assert made.done == () and made.problems[0][0] == str(tmp_path)

    def test_an_unanswered_webhook_is_a_fetch_error(self) -> None:
        with pytest.raises(FetchError):
            post("http://127.0.0.1:1/", "text/plain", b"x", Rules(loopback=True))
