"""What a figure is about: predicate, place, time, polarity, parts and totals. Every text here is invented."""

import pytest

from secondsource.mentions import annotate
from secondsource.mentions.contexts import predicate_of
from secondsource.mentions.figures import find_figures
from secondsource.mentions.settings import clause_of
from secondsource.records import Context, Mention


def contexts(text: str, places: tuple[Mention, ...] = (), dates: tuple[Mention, ...] = ()) -> list[Context]:
    found = find_figures(text, [(0, len(text))], places=places, dates=dates)
    return [mention.context for mention in found if mention.context]


def predicates(text: str) -> list[str | None]:
    return [context.predicate for context in contexts(text)]


def place(text: str, name: str) -> Mention:
    start = text.index(name)
    return Mention("place", start, start + len(name), name, {"text": name, "country": None}, None)


def date(text: str, words: str, start_day: str, end_day: str | None = None) -> Mention:
    start = text.index(words)
    value = {"start": start_day, "end": end_day or start_day, "basis": "text"}
    return Mention("date", start, start + len(words), words, value, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels killed 12 people and wounded 30.", ["killed", "injured"]),
        ("12 people were killed and 30 wounded.", ["killed", "injured"]),
        ("The quake left 12 people dead, 30 injured and five missing.", ["killed", "injured", "missing"]),
        ("The blast killed and wounded 40.", ["killed or injured"]),
        ("40 people were killed or wounded.", ["killed or injured"]),
        ("The raid caused 40 casualties.", ["killed or injured"]),
        ("The death toll rose to 19.", ["killed"]),
        ("A toll of 19 was reported.", ["killed"]),
        ("The flood claimed 19 lives.", ["killed"]),
        ("There were 19 fatalities.", ["killed"]),
        ("The deaths of 19 miners shook Orsk.", ["killed"]),
        ("The hand-over of 19 miners took an hour.", ["moved out"]),
        ("Arland brought 47 citizens back from the camps.", ["moved out"]),
        ("Arland handed over five fighters.", ["moved out"]),
        ("47 citizens have been repatriated.", ["moved out"]),
        ("The evacuation of 300 villagers began.", ["moved out"]),
        ("300 villagers returned on Sunday.", ["moved out"]),
        ("The army is holding 900 fighters.", ["detained"]),
        ("900 fighters are in prison in Tarsk.", ["detained"]),
        ("Thousands have travelled to Tarsk to join militias.", ["joined"]),
        ("Fighting has displaced 300,000 people.", ["displaced"]),
        ("About 300,000 people fled the fighting.", ["displaced"]),
        ("A court jailed 12 men.", ["sentenced"]),
        ("Twelve men were charged.", ["charged"]),
        ("Thousands of people marched through Orsk.", ["protested"]),
        ("Surgeons treated 30 people.", ["hospitalised"]),
        ("A boat carrying 30 people sank.", ["aboard"]),
        ("Hail destroyed 300 houses.", ["destroyed"]),
        ("300 houses were damaged.", ["damaged"]),
        ("Vastec will cut 1,200 jobs.", ["cut jobs"]),
        ("Vastec plans to cut 1,200 jobs.", ["cut jobs"]),
        ("Vastec fired 40 people.", ["cut jobs"]),
        ("The party won 40 seats.", ["won"]),
        ("Vastec sold 2,000 cars.", ["sold"]),
    ],
)
def test_the_governing_word_gives_the_predicate(text: str, expected: list[str]) -> None:
    assert predicates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Arland was seeking to repatriate 150 children.", "sought"),
        ("Arland plans to evacuate 150 children.", "planned"),
        ("Arland will evacuate 150 children.", "planned"),
        ("Arland promised to evacuate 150 children.", "promised"),
        ("Arland was urged to evacuate 150 children.", "urged"),
        ("The storm could displace 150 people.", "possible"),
        ("Twelve people were feared dead.", "feared dead"),
    ],
)
def test_what_is_only_intended_has_not_happened(text: str, expected: str) -> None:
    assert predicates(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Twelve gunmen killed the mayor.",
        "The mayor was killed by twelve gunmen.",
        "Two soldiers shot at a car.",
        "None of the 47 passengers was hurt.",
        "One of the 47 passengers was hurt.",
    ],
)
def test_the_doers_and_the_others_are_not_what_is_counted(text: str) -> None:
    assert predicates(text) == [None]


def test_a_clause_behind_another_subject_is_not_taken() -> None:
    text = "Rescuers searched 12 houses after 30 people were killed."
    assert predicates(text)[1] == "killed"
    assert predicates(text)[0] != "killed"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 people were not evacuated.", "denied"),
        ("The army did not kill 12 people.", "denied"),
        ("The army never evacuated 12 people.", "denied"),
        ("Vastec failed to evacuate 12 people.", "denied"),
        ("12 people were evacuated.", "asserted"),
        ("No fewer than 12 people were evacuated.", "asserted"),
        ("The army said it was not known why 12 people were killed.", "asserted"),
        ("Officials denied that 12 people were killed.", "asserted"),
    ],
)
def test_polarity_is_that_of_the_verb_itself(text: str, expected: str) -> None:
    assert contexts(text)[0].polarity == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army is holding 900 fighters.", True),
        ("900 fighters are in prison.", True),
        ("Twelve miners are still missing.", True),
        ("Twelve miners remain trapped.", True),
        ("900 fighters were detained on Monday.", False),
        ("900 fighters were killed.", False),
    ],
)
def test_a_stock_is_told_from_a_flow(text: str, expected: bool) -> None:
    assert contexts(text)[0].standing is expected


def shape(text: str) -> list[tuple[str, int | None, int | None]]:
    return [(context.role, context.within, context.group) for context in contexts(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("47 people, including 30 children, were evacuated.", [("total", None, None), ("part", 0, None)]),
        ("47 people were evacuated, including 30 children and 11 women.",
         [("total", None, None), ("part", 0, 0), ("part", 0, 0)]),
        ("47 people were evacuated, 30 of them children.", [("total", None, None), ("part", 0, None)]),
        ("47 people were evacuated, of whom 30 were children.", [("total", None, None), ("part", 0, None)]),
        ("Of the 47 people evacuated, 30 were children.", [("total", None, None), ("part", 0, None)]),
        ("47 people (12 women and 35 children) were evacuated.",
         [("total", None, None), ("part", 0, 0), ("part", 0, 0)]),
        ("30 of the 47 passengers were evacuated.", [("part", 1, None), ("total", None, None)]),
        ("The hand-over of five fighters, 11 women and 30 children was done.", [("part", None, 0)] * 3),
        ("The army holds 900 fighters, 400-500 women and more than 1,000 children.", [("none", None, 0)] * 3),
        ("12 people were killed and 30 wounded.", [("none", None, None)] * 2),
    ],
)  # fmt: skip
def test_parts_and_totals(text: str, expected: list[tuple[str, int | None, int | None]]) -> None:
    assert shape(text) == expected


def test_a_total_takes_no_part_in_its_own_sum() -> None:
    total, *parts = contexts("The bomb killed 36 people, 12 of them children.")
    assert (total.group, total.role) == (None, "total")
    assert [part.role for part in parts] == ["part"]


def test_groups_are_numbered_through_the_text() -> None:
    first, second = "Three men and two women were charged. ", "Four boys and five girls were freed."
    text = first + second
    found = find_figures(text, [(0, len(first)), (len(first), len(text))])
    assert [mention.context.group for mention in found if mention.context] == [0, 0, 1, 1]


def test_among_them_in_the_next_sentence_is_a_part() -> None:
    first, second = "The bomb killed 36 people. ", "Among them were 12 children."
    found = find_figures(first + second, [(0, len(first)), (len(first), len(first + second))])
    part = found[1].context
    assert part is not None and (part.within, part.role, part.predicate) == (0, "part", "killed")


def test_another_twelve_are_marked_as_not_the_first_twelve() -> None:
    assert "another" in contexts("Another 12 people died.")[0].modifiers
    assert "others" in contexts("12 others died.")[0].modifiers
    assert "more" in contexts("12 more people died.")[0].modifiers


def test_the_figure_of_before_a_change_is_marked() -> None:
    before, now = contexts("The death toll rose from 226 to 230.")
    assert "previous" in before.modifiers and "previous" not in now.modifiers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vastec posted a net profit of 4.2 billion euros.", [("level", "profit")]),
        ("Revenue rose 12 percent to $3.1 billion.", [("rose", "revenue"), ("level", "revenue")]),
        ("Revenue fell by 12 percent to $3.1 billion.", [("fell", "revenue"), ("level", "revenue")]),
        ("Turnout was 63 percent.", [("level", "turnout")]),
        ("Orlova won 51.2 percent of the vote.", [("won", "vote")]),
        ("The bank was fined 30 million euros.", [("fined", "euro")]),
        ("The bank faces a $30 million fine.", [("fined", "fine")]),
        ("He was sentenced to 12 years.", [("sentenced", "year")]),
        ("He got a 12-year sentence.", [("sentenced", "sentence")]),
        ("A 5.9-magnitude earthquake struck.", [("measured", "magnitude")]),
        ("Vastec invested $30 million.", [("invested", "dollar")]),
        ("Vastec invested 30 million dollars.", [("invested", "dollar")]),
        ("Waves of 10 metres hit the coast.", [("level", "wave")]),
    ],
)
def test_amounts_are_levels_changes_or_acts(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(context.predicate, context.head) for context in contexts(text)] == expected


def test_places_keep_their_prepositions() -> None:
    text = "Arland evacuated 47 citizens from Tarsk to Orsk."
    found = contexts(text, places=(place(text, "Tarsk"), place(text, "Orsk")))[0]
    assert found.places == (("from", "Tarsk"), ("to", "Orsk"))


def test_the_place_of_the_speaker_is_not_that_of_the_event() -> None:
    text = "12 people were killed in Tarsk, officials in Orsk said."
    found = contexts(text, places=(place(text, "Tarsk"), place(text, "Orsk")))[0]
    assert found.places == (("in", "Tarsk"),)


def test_the_day_of_the_statement_is_not_that_of_the_event() -> None:
    text = "Police said on Monday that 12 people were killed on Sunday."
    days = (date(text, "Monday", "2019-01-07"), date(text, "Sunday", "2019-01-06"))
    found = contexts(text, dates=days)[0]
    assert found.time is not None and found.time.start == "2019-01-06"


def test_a_date_before_the_saying_verb_is_the_statements() -> None:
    text = "Arland on Wednesday said dozens of its citizens had been evacuated."
    assert contexts(text, dates=(date(text, "Wednesday", "2019-01-09"),))[0].time is None


def test_since_makes_a_count_cumulative() -> None:
    text = "Hundreds of people have been killed in Tarsk since 2011."
    found = contexts(text, dates=(date(text, "2011", "2011-01-01", "2011-12-31"),))[0]
    assert (found.since, found.time) == ("2011-01-01", None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("The field pumps 40,000 barrels a day.", "per day"), ("Oil cost $83 per barrel.", "per barrel"),
     ("It found 12 cases per 100,000 people.", "per 100,000 people"), ("12 people died.", None)],
)  # fmt: skip
def test_rates_keep_what_they_are_per(text: str, expected: str | None) -> None:
    assert contexts(text)[0].per == expected


def test_head_modifiers_and_complement() -> None:
    found = contexts("Arland evacuated 30 small children of Borland fighters.")[0]
    assert (found.head, found.modifiers, found.of) == ("child", ("small",), "Borland fighters")


def test_a_trigger_is_the_span_of_its_word() -> None:
    text = "12 people were evacuated."
    trigger = contexts(text)[0].trigger
    assert trigger is not None and text[trigger[0] : trigger[1]] == "evacuated"


@pytest.mark.parametrize(("word", "expected"), [("evacuated", "moved out"), ("deaths", "killed"), ("table", None)])
def test_single_words_show_a_class(word: str, expected: str | None) -> None:
    assert predicate_of(word) == expected


def test_clause_of_an_empty_neighbourhood() -> None:
    assert clause_of((), 0, 0) == (0, 0)


@pytest.mark.parametrize(
    ("text", "part", "predicate"),
    [
        ("A fire killed 19 people in Orsk. Nine of the dead were children.", "Nine of the dead", "killed"),
        (
            "Some 40 people were injured. Twelve of the injured are in hospital.",
            "Twelve of the injured",
            "hospitalised",
        ),
        ("Police detained 34 people. Three of those detained were freed.", "Three of those detained", "freed"),
    ],
)
def test_some_of_the_dead_are_part_of_the_dead(text: str, part: str, predicate: str) -> None:
    end = text.index(". ") + 1
    whole, some = find_figures(text, [(0, end), (end + 1, len(text))])
    assert some.context is not None and whole.context is not None
    assert (some.text, some.context.predicate, some.context.within) == (part, predicate, 0)


def test_the_number_that_police_put_counts_what_stood_before() -> None:
    text = "More than 300,000 people marched in Orsk. Police put the number at 120,000."
    _, put = find_figures(text, [(0, 41), (42, len(text))])
    assert put.context is not None
    assert (put.value["counted"], put.context.predicate, put.context.head) == ("people", "protested", "person")


def test_some_of_an_owners_number_are_part_of_it() -> None:
    found = [
        m
        for m in annotate("Talks\n\nShe said 212 of the country's 340 steel bridges had been closed.")
        if m.kind == "figure"
    ]
    assert [(m.value["low"], m.value["counted"]) for m in found] == [(212, "steel bridges"), (340, "steel bridges")]
    assert found[0].context is not None and found[0].context.within is not None and found[0].context.role == "part"
