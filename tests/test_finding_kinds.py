"""Every kind of finding occurs where a careful reader would expect it, in a small invented story."""

import json
from collections.abc import Sequence
from typing import Any

import pytest

import secondsource as ss
from secondsource.findings import WEIGHTS

FILLER = (
    "The town of Velm lies on the lower Tarn and has some weeks of high water in every spring, and most of its houses "
    "near the mill stand on walls of stone that were built for it when the old bridge was taken down."
)
OTHER = (
    "Schools in the valley stay closed until Thursday, and buses from the county seat end at the sawmill, from where "
    "relatives of those who work in the pit have walked since noon with lamps, blankets and food in open carts."
)
QUAKE = (
    "TARVIK, Velland (Nord Press) - Nineteen people were killed when a tunnel collapsed near Tarvik on Monday, the "
    "rescue service said.\n\nAbout forty miners were still underground, the service said in a statement on Monday "
    "night.\n\nThe mine belongs to Holm Metals, which has run it since the spring of last year and employs most of "
    "the men of the valley.\n\n" + FILLER
)

Page = dict[str, Any]


def page(name: str, text: str, *, outlet: str | None = None, at: str | None = None, **given: Any) -> Page:
    return {"id": name, "outlet": outlet or f"{name.title()} Herald", "published": at, "text": text,
            "headline": given.pop("headline", "What happened at Velm"), **given}  # fmt: skip


def findings(pages: Sequence[Page], tmp_path: Any) -> list[ss.Finding]:
    source = tmp_path / "pages.jsonl"
    rows = ({key: value for key, value in one.items() if value is not None} for one in pages)
    source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    table = tmp_path / "agencies.tsv"
    table.write_text("Nord Press\tNP\tagency\t\t\n", encoding="utf-8")
    read, skips = ss.read_all([str(source)])
    return [f for d in ss.dossier(read, agencies=str(table), skipped=skips) for f in d.findings]


MORNING, NOON, EVENING = "2031-03-10T08:00:00Z", "2031-03-10T12:00:00Z", "2031-03-10T18:00:00Z"
NP = {"outlet": "Nord Press", "at": MORNING}
STORIES: dict[str, list[Page]] = {
    "withdrawn": [
        page("a", QUAKE, **NP),
        page("b", "WITHDRAWN: Nord Press withdraws its report that nineteen people were killed when a tunnel collapsed "
             "near Tarvik on Monday. " + FILLER, outlet="Nord Press", at=NOON),
        page("c", QUAKE, at=NOON),
    ],
    "corrected": [
        page("a", QUAKE, **NP),
        page("b", "CORRECTION: Nord Press wrote earlier that nineteen people were killed when a tunnel collapsed near "
             "Tarvik. In fact nine people were killed, the rescue service said. " + FILLER, outlet="Nord Press",
             at=NOON),
        page("c", QUAKE, at=NOON),
    ],
    "on hold": [
        page("a", QUAKE, **NP),
        page("b", "ADVISORY: Please hold the Nord Press story on the tunnel near Tarvik. Nord Press is checking whether "
             "nineteen people were killed. " + OTHER, outlet="Nord Press", at=NOON),
    ],
    "does not add up": [
        page("a", "President Ilan Maro said on Monday that 47 people had been evacuated from Velm. " + FILLER),
        page("b", "Five soldiers, 11 women and 30 children were evacuated from Velm on Monday, the Velm Relief Front "
             "said. " + FILLER),
    ],
    "disputed": [
        page("a", "Police put the crowd in Velm on Monday at 12,000. " + FILLER),
        page("b", "The Dockers' Union said 40,000 people had marched in Velm on Monday. The police put the crowd at "
             "12,000. " + FILLER),
    ],
    "slip": [page("a", QUAKE, **NP), page("b", QUAKE.replace("Nineteen", "Ninety-one"), at=NOON)],
    "headline goes further": [
        page("a", "Thirty people were arrested in Velm on Monday after the market was closed, police said. " + FILLER,
             headline="30 arsonists arrested for murder plot in Velm"),
    ],
    "attribution changed": [
        page("a", QUAKE, **NP),
        page("b", QUAKE.replace("the rescue service said", "eyewitnesses said"), at=NOON),
    ],
    "bound changed": [
        page("a", QUAKE.replace("Nineteen people", "Up to 90 people"), **NP),
        page("b", QUAKE.replace("Nineteen people", "At least 90 people"), at=NOON),
    ],
    "one source": [page("a", QUAKE, **NP)],
    "one copy": [page("a", QUAKE, **NP), page("b", QUAKE, at=NOON)],
    "one reporter": [
        page("a", QUAKE, **NP),
        page("b", "Families waited at the gate of the pit all day. The number of dead is 19, the rescue service told "
             "Nord Press in Tarvik. " + OTHER, at=NOON),
    ],
    "all agree": [
        page("a", "At least 19 people were killed in a flood in Velm on Monday, the mayor of Velm, Ada Rell, said. "
             + FILLER),
        page("b", "Velm County Hospital said 19 people were killed in the flood in Velm on Monday. " + FILLER),
        page("c", "The Red Cross of Tarn said 19 people were killed in the flood in Velm on Monday. " + FILLER),
    ],
    "two sources": [
        page("a", "Nineteen people were killed in a flood in Velm on Monday, the mayor of Velm, Ada Rell, said. "
             + FILLER),
        page("b", "Velm County Hospital said 19 people were killed in the flood in Velm on Monday. " + FILLER),
    ],
    "revised": [
        page("a", QUAKE, **NP),
        page("b", "Four more bodies were carried out of the pit by lamplight, and the rescue service said on Monday "
             "evening that 23 people had been killed. " + OTHER, at=EVENING),
    ],
    "stale": [
        page("a", QUAKE, **NP),
        page("b", "Four more bodies were carried out of the pit by lamplight, and the rescue service said on Monday "
             "that 23 people had been killed. " + OTHER, at=NOON),
        page("c", QUAKE, at=EVENING),
    ],
    "not confirmed": [
        page("a", "Residents said 19 people were killed when a tunnel collapsed near Tarvik on Monday. The rescue "
             "service said it could not confirm that anybody had died there. " + FILLER),
    ],
    "denied": [
        page("a", "The miners' union said Holm Metals had known of the water in the tunnel. Holm Metals denied that it "
             "had known of the water in the tunnel. " + FILLER),
    ],
    "unnamed only": [page("a", "Officials said 19 people were killed in a flood in Velm on Monday. " + FILLER)],
    "second-hand only": [
        page("a", "The mayor of Velm, Ada Rell, said she had been told that 19 people were killed in the flood on "
             "Monday. " + FILLER),
    ],
    "one side only": [
        page("a", "The Veldorian army said that Ostlander forces had killed 12 villagers near Velm on Monday. The "
             "Ostlander defence ministry denied that its soldiers had crossed the border. The Veldorian army said its "
             "soldiers had crossed the border by mistake. " + FILLER),
        page("b", "The Veldorian army said 30 shells fell on Velm on Monday. The Ostlander defence ministry said 12 "
             "shells fell on Velm on Monday. " + FILLER),
    ],
    "no source named": [page("a", "Nineteen people were killed in a flood in Velm on Monday. " + FILLER)],
    "not comparable": [
        page("a", "The health ministry of Velland said 420 people had been infected with cholera since February 20. "
             + FILLER, at=MORNING),
        page("b", "The World Health Organization said 310 people had been infected with cholera in Velland. " + OTHER,
             at=NOON),
    ],
    "broken down": [
        page("a", "President Ilan Maro said on Monday that 46 people had been evacuated from Velm. " + FILLER),
        page("b", "Five soldiers, 11 women and 30 children were evacuated from Velm on Monday, the Velm Relief Front "
             "said. " + FILLER),
    ],
    "narrowed": [
        page("a", "Dozens of people were killed in a flood in Velm on Monday, the mayor of Velm, Ada Rell, said. "
             + FILLER),
        page("b", "Velm County Hospital said 37 people were killed in the flood in Velm on Monday. " + FILLER),
    ],
    "label disputed": [
        page("a", "The Veldorian army said it had killed 27 terrorists in Velm on Monday. " + FILLER),
        page("b", "Velm County Hospital said 27 villagers were killed in Velm on Monday. " + FILLER),
    ],
    "quotation changed": [
        page("a", "The mayor of Velm, Ada Rell, said on Monday: \u201cWe were warned of the water twice and did nothing "
             "about the old bridge.\u201d " + FILLER),
        page("b", "\u201cWe were not warned of the water twice and did nothing about the old bridge,\u201d the mayor "
             "of Velm, Ada Rell, said on Monday. " + FILLER),
    ],
    "left out": [page("a", QUAKE, **NP), page("b", QUAKE.split("\n\nThe mine")[0] + "\n\n" + FILLER, at=NOON)],
    "two versions": [
        page("a", "The rescue service said 19 people were killed in the flood in Velm on Monday. The rescue service said "
             "23 people were killed in the flood in Velm on Monday. " + FILLER, at=MORNING),
    ],
    "impossible date": [
        page("a", "The mayor of Velm, Ada Rell, said the bridge had been closed on Friday, 24 August 2024. " + FILLER),
    ],
    "caption only": [
        page("a", QUAKE + "\n\nFILE PHOTO: Rescuers carry a miner in Tarvik, where 61 people were injured, "
             "10 March 2031. REUTERS/Ann Ost", **NP),
    ],
    "credit": [page("a", QUAKE, **NP), page("b", QUAKE.replace("TARVIK, Velland (Nord Press) - ", ""), at=NOON)],
    "new": [
        page("a", QUAKE, **NP),
        page("b", QUAKE + "\n\nForty-one children were evacuated from a school in Tarvik, the mayor of Tarvik, Ada "
             "Rell, said.", at=NOON),
    ],
    "too short": [page("a", "Nineteen killed in Velm flood, the rescue service said.")],
    "not read": [
        page("a", "\u0412\u043e \u0432\u0442\u043e\u0440\u043d\u0438\u043a \u0432 \u0433\u043e\u0440\u043e\u0434\u0435 "
             "\u043f\u043e\u0433\u0438\u0431\u043b\u043e 19 \u0447\u0435\u043b\u043e\u0432\u0435\u043a, "
             "\u0441\u043e\u043e\u0431\u0449\u0438\u043b\u0438 \u0441\u043f\u0430\u0441\u0430\u0442\u0435\u043b\u0438. " * 9,
             language="ru"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("kind", STORIES)
def test_the_kind_occurs_where_a_reader_would_say_it(kind: str, tmp_path: Any) -> None:
    found = findings(STORIES[kind], tmp_path)
    assert kind in {f.kind for f in found}, [(f.kind, f.text[:90]) for f in found]


def test_every_kind_has_its_story() -> None:
    assert set(WEIGHTS) - set(STORIES) == {"may be another event"}  # tests/test_stories.py


def test_a_label_that_one_side_alone_uses_is_not_disputed(tmp_path: Any) -> None:
    same = [one | {"text": one["text"].replace("villagers", "militants")} for one in STORIES["label disputed"]]
    assert "label disputed" not in {f.kind for f in findings(same, tmp_path)}


def test_what_the_first_page_had_is_not_new(tmp_path: Any) -> None:
    assert "new" not in {f.kind for f in findings([page("a", QUAKE, **NP), page("b", QUAKE, at=NOON)], tmp_path)}


def test_a_bound_turned_around_is_not_told_as_a_later_figure(tmp_path: Any) -> None:
    kinds = {f.kind for f in findings(STORIES["bound changed"], tmp_path)}
    assert "bound changed" in kinds and "revised" not in kinds


def test_an_assessment_speaks_for_the_one_who_gave_it(tmp_path: Any) -> None:
    text = (
        QUAKE
        + "\n\nSome 4,000 homes lost power, according to an initial assessment given to reporters by the mayor, Ada Rell."
    )
    pages = [page("a", text, **NP)]
    source = tmp_path / "pages.jsonl"
    source.write_text(json.dumps(pages[0]), encoding="utf-8")
    (dossier,) = ss.dossier(ss.read_all([str(source)])[0])
    assert "Ada Rell" in {row.name for row in dossier.sources}
