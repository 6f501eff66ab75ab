"""Figures: numbers, bounds, units and what is counted. Every text, person, place and company here is invented."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.mentions.figures import find_figures
from secondsource.mentions.lexemes import lexemes
from secondsource.mentions.nouns import comparable, covers, lemma
from secondsource.mentions.numbers import read_number
from secondsource.mentions.predicates import nature, predicate_classes
from secondsource.records import Mention

CASES = [json.loads(line) for line in (Path(__file__).parent / "figures_cases.jsonl").read_text("utf-8").splitlines()]
SEEDS = Path(__file__).parents[2] / "shared" / "seeds"


def figures(text: str) -> tuple[Mention, ...]:
    return find_figures(text, [(0, len(text))])


def only(text: str) -> Mention:
    found = figures(text)
    assert len(found) == 1, [mention.text for mention in found]
    return found[0]


def bounds(text: str) -> tuple[object, object, object]:
    value = only(text).value
    return value["low"], value["high"], value["form"]


def row(mention: Mention) -> list[object]:
    value, context = mention.value, mention.context
    assert context is not None
    shown = [value[key] for key in ("low", "high", "form", "counted", "unit")]
    return [mention.text, *shown, context.predicate, context.head, context.role]


@pytest.mark.parametrize("case", CASES, ids=[case["text"][:60] for case in CASES])
def test_reads_the_figures_of_a_news_sentence(case: dict[str, object]) -> None:
    assert [row(mention) for mention in figures(str(case["text"]))] == case["figures"]


@pytest.mark.parametrize(
    ("words", "low", "high", "form"),
    [
        ("47 people died", 47, 47, "exact"),
        ("At least 12 people died", 12, None, "at least"),
        ("No fewer than 12 people died", 12, None, "at least"),
        ("A minimum of 12 people died", 12, None, "at least"),
        ("12 or more people died", 12, None, "at least"),
        ("More than 12 people died", 13, None, "more than"),
        ("Over 12 people died", 13, None, "more than"),
        ("Well over 1,000 people died", 1001, None, "more than"),
        ("In excess of 300 people died", 301, None, "more than"),
        ("Up to 400 people died", None, 400, "at most"),
        ("As many as 400 people died", None, 400, "at most"),
        ("No more than 400 people died", None, 400, "at most"),
        ("Fewer than 400 people died", None, 399, "less than"),
        ("Just under 400 people died", None, 399, "less than"),
        ("Nearly 900 people died", 850, 899, "nearly"),
        ("Almost 4,000 people died", 3500, 3999, "nearly"),
        ("Close to 50 people died", 45, 49, "nearly"),
        ("About 300 people died", 250, 350, "about"),
        ("Some 60,000 people died", 55000, 65000, "about"),
        ("An estimated 1.2 million people died", 1150000, 1250000, "about"),
        ("20-odd people died", 15, 25, "about"),
        ("400-500 people died", 400, 500, "range"),
        ("Between 400 and 500 people died", 400, 500, "range"),
        ("From 40 to 60 people died", 40, 60, "range"),
        ("12 to 15 people died", 12, 15, "range"),
        ("Two or three people died", 2, 3, "range"),
        ("Two to three million people fled", 2000000, 3000000, "range"),
        ("Dozens of people died", 24, 99, "vague"),
        ("Scores of people died", 40, 99, "vague"),
        ("Hundreds of people died", 200, 999, "vague"),
        ("Several hundred people died", 200, 999, "vague"),
        ("Thousands of people died", 2000, 9999, "vague"),
        ("Tens of thousands of people fled", 20000, 99999, "vague"),
        ("Hundreds of thousands of people fled", 200000, 999999, "vague"),
        ("Millions of people fled", 2000000, 9999999, "vague"),
        ("A dozen people died", 12, 12, "exact"),
        ("Two dozen people died", 24, 24, "exact"),
        ("Half a dozen people died", 6, 6, "exact"),
        ("Half a million people fled", 500000, 500000, "exact"),
        ("A hundred people died", 100, 100, "exact"),
        ("Twenty-one people died", 21, 21, "exact"),
        ("One hundred and twenty people died", 120, 120, "exact"),
        ("1.12 million people fled", 1120000, 1120000, "exact"),
        ("1,120,000 people fled", 1120000, 1120000, "exact"),
        ("More than a dozen people died", 13, None, "more than"),
    ],
)
def test_bounds_say_no_more_than_the_words(words: str, low: int | None, high: int | None, form: str) -> None:
    assert bounds(words + ".") == (low, high, form)


@pytest.mark.parametrize(
    ("words", "low", "unit"),
    [
        ("Vastec paid $4.2 billion.", 4200000000, "USD"),
        ("Vastec paid US$3m.", 3000000, "USD"),
        ("Vastec paid €3m.", 3000000, "EUR"),
        ("Vastec paid 2.5bn pounds.", 2500000000, "GBP"),
        ("Vastec paid Rs 500 crore.", 5000000000, "INR"),
        ("Vastec paid EUR 12 million.", 12000000, "EUR"),
        ("Prices rose 12%.", 12, "percent"),
        ("Prices rose 1.5 per cent.", 1.5, "percent"),
        ("Rates rose 25 basis points.", 25, "basis points"),
        ("The road is 72 km long.", 72, "km"),
        ("Winds reached 155mph.", 155, "mph"),
        ("Winds of 180 kilometres per hour blew.", 180, "km/h"),
        ("A bag weighed 278kg.", 278, "kg"),
        ("A magnitude 6.1 quake struck.", 6.1, "magnitude"),
        ("A 5.9-magnitude quake struck.", 5.9, "magnitude"),
        ("It was minus 12 degrees Celsius.", -12, "degrees C"),
        ("Fire burned 300 hectares.", 300, "hectares"),
        ("The field pumps 40,000 barrels a day.", 40000, "barrels"),
        ("A plant of 1,200 MW opened.", 1200, "MW"),
        ("A 30m wave came.", 30, "m"),
    ],
)
def test_units_are_canonical(words: str, low: float, unit: str) -> None:
    value = only(words).value
    assert (value["low"], value["unit"]) == (low, unit)


def test_an_open_end_marks_what_a_measure_excludes() -> None:
    value = only("The bank lost more than $4.2 billion.").value
    assert (value["low"], value["high"], value["open"]) == (4200000000, None, "low")


@pytest.mark.parametrize(
    "words",
    [
        "It began in 2011 and ended between 2017 and 2019.",
        "The 2019 election was close.",
        "They met at 10:30 and again at 5pm.",
        "They met at 1800 GMT on January 6.",
        "On 6 January and on Sept. 11 they met.",
        "A 34-year-old man aged 7 or 8 was Ana Orlova, 34, he said.",
        "Children under 5 and people over 65 may come.",
        "He called Article 5, Section 230 and chapter 11 outdated.",
        "A Boeing 737 and an Airbus A320 took Route 66 past No. 10.",
        "Covid-19, the G20, MH370 and 9/11 were named.",
        "Call +44 20 7946 0958 or 555-0123.",
        "They live at 12 High Street.",
        "A 24-hour curfew and a two-day visit ended.",
        "One such outlet was closed, one of the first; no one else was.",
        "One man said so.",
        "A few exceptions and a myriad of groups remain.",
        "A second and third round, the 12th, came first.",
        "1. The talks began.",
        "See [12] and (3) and #5.",
        "The seven-member panel met for a 12-page report.",
        "The Big Four and the Group of Seven met.",
        "He is in his 40s; it was the 1990s.",
        "Version 1.2.3 came out.",
        "Psalm 23 and verse 2:255 were read.",
        "It was 50-50.",
        "No one was killed; no casualties were reported.",
    ],
)
def test_numbers_that_count_nothing_are_no_figures(words: str) -> None:
    assert [mention.text for mention in figures(words)] == []


def test_a_score_is_one_figure_and_no_range() -> None:
    mention = only("Arland beat Borland 3-1 on Saturday.")
    assert (mention.text, mention.value["unit"], mention.value["counted"]) == ("3-1", "score", "3-1")


def test_a_vote_is_printed_alike_whatever_the_words() -> None:
    counted = [only(f"The court ruled {vote} for him.").value["counted"] for vote in ("5-4", "5 to 4", "five to four")]
    assert counted == ["5-4", "5-4", "5-4"]


def test_a_bare_number_takes_in_where_its_people_are_from() -> None:
    text = "Thousands from other South Bandar nations and the Lesta Coast have travelled to Arland."
    assert only(text).text == "Thousands from other South Bandar nations and the Lesta Coast"


def test_blocked_spans_are_never_read() -> None:
    text = "On Day Fifteen 12 people died."
    start = text.index("12")
    assert find_figures(text, [(0, len(text))], blocked=[(start, start + 2)]) == ()


def test_span_takes_in_bound_words_and_noun_phrase() -> None:
    text = "The army is holding nearly 900 ISIS foreign fighters from 44 countries and 400-500 of their wives."
    assert [mention.text for mention in figures(text)] == [
        "nearly 900 ISIS foreign fighters",
        "44 countries",
        "400-500 of their wives",
    ]


@pytest.mark.parametrize(
    ("plural", "singular"),
    [("children", "child"), ("people", "person"), ("wives", "wife"), ("countries", "country"), ("buses", "bus"),
     ("police officers", "police officer"), ("troops", "troop"), ("soldiers", "soldier"), ("series", "series")],
)  # fmt: skip
def test_lemma_gives_the_singular(plural: str, singular: str) -> None:
    assert lemma(plural) == singular


def test_nouns_stand_above_each_other() -> None:
    assert covers("person", "girls") and covers("vehicle", "bus") and not covers("child", "person")
    assert comparable("citizens", "people") and not comparable("women", "houses")


def test_the_noun_tree_has_no_circle_and_no_hole() -> None:
    from secondsource.tables import read_table

    table = {line[0]: line[1] for line in read_table("nouns.tsv")}
    assert len(table) == len(read_table("nouns.tsv")) >= 250
    for noun, above in table.items():
        seen = [noun]
        while above != "-":
            assert above in table and above not in seen, seen
            seen.append(above)
            above = table[above]


def test_every_predicate_class_has_one_known_nature() -> None:
    assert len(predicate_classes()) >= 30
    assert {nature(name) for name in predicate_classes()} <= {"event", "measurement", "decision", "utterance"}


@given(st.integers(min_value=1, max_value=10**12))
def test_printed_integers_are_read_back(number: int) -> None:
    for printed in (f"{number:,}", str(number)):
        read = read_number(lexemes(printed, 0, len(printed)), 0)
        assert read is not None and read.low == read.high == number


_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
]
_ONES += ["seventeen", "eighteen", "nineteen"]
_TENS = ["-", "-", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spell(number: int) -> str:
    """The naive oracle: a number below a thousand million in words."""
    if number >= 10**6:
        rest = f" {spell(number % 10**6)}" if number % 10**6 else ""
        return f"{spell(number // 10**6)} million{rest}"
    if number >= 1000:
        return f"{spell(number // 1000)} thousand" + (f" {spell(number % 1000)}" if number % 1000 else "")
    if number >= 100:
        return f"{_ONES[number // 100]} hundred" + (f" and {spell(number % 100)}" if number % 100 else "")
    if number < 20:
        return _ONES[number]
    return _TENS[number // 10] + (f"-{_ONES[number % 10]}" if number % 10 else "")


@given(st.integers(min_value=1, max_value=10**9 - 1))
def test_spelled_integers_are_read_back(number: int) -> None:
    words = spell(number)
    read = read_number(lexemes(words, 0, len(words)), 0)
    assert read is not None and (read.low, words[: len(words)]) == (number, words)


_WORDS = st.sampled_from(
    [
        "12",
        "47",
        "at",
        "least",
        "nearly",
        "more",
        "than",
        "people",
        "children",
        "women",
        "were",
        "killed",
        "and",
        ",",
        "including",
        "of",
        "them",
        "30",
        "(",
        ")",
        "-",
        "to",
        "$",
        "bn",
        "%",
        "the",
        "a",
        "dozen",
        "hundreds",
        "said",
        "“",
        "”",
        ".",
        "from",
        "2011",
        "one",
        "two",
        "million",
        "not",
        "3-1",
    ]
)


@given(st.lists(_WORDS, max_size=40))
def test_any_words_give_ordered_disjoint_spans(words: list[str]) -> None:
    text = " ".join(words)
    found = figures(text)
    assert all(text[mention.start : mention.end] == mention.text for mention in found)
    assert [mention.start for mention in found] == sorted(mention.start for mention in found)
    for mention in found:
        low, high = mention.value["low"], mention.value["high"]
        assert low is None or high is None or low <= high
        assert mention.context is not None
        assert mention.context.within is None or 0 <= mention.context.within < len(found)


@pytest.mark.parametrize("unit", ["1", "1,", "1 ", "12 people, ", "$5 ", "12 a-", "tens of ", "12 (", "12 the "])
def test_a_megabyte_of_numbers_ends_soon(unit: str) -> None:
    text = unit * (10**6 // len(unit))
    assert isinstance(figures(text), tuple)


def test_the_row_of_a_table_is_no_sentence() -> None:
    assert figures(" ".join(str(n) for n in range(100, 160))) == ()
    assert len(figures(", ".join(f"{n} people in Orsk" for n in range(100, 160)))) == 60


@pytest.mark.parametrize("each", ["12 people", "at least 12 dead and", "4.5 12,000 in", "12 a"])
def test_many_short_lines_of_numbers_end_soon(each: str) -> None:
    line = " ".join([each] * 14)
    spans = [(n, n + len(line)) for n in range(0, 10**5, len(line) + 1)]
    assert isinstance(find_figures((line + "\n") * len(spans), spans), tuple)


@pytest.mark.skipif(not SEEDS.exists(), reason="the two seed reports are not beside this checkout")
def test_the_seeds_print_the_expected_figures() -> None:
    from secondsource.text import sentence_spans

    expected = json.loads((SEEDS / "expected.json").read_text("utf-8"))
    found: list[Mention] = []
    for path in sorted(SEEDS.glob("*.txt")):
        text = path.read_text("utf-8")
        found.extend(find_figures(text, sentence_spans(text)))
    printed = {(m.value["low"], m.value["high"], m.value["counted"]) for m in found}
    wanted = {(f["low"], f["high"], f["of"]) for f in expected["figures"] if f["role"] != "sum"}
    assert wanted <= printed
    assert not [
        m.text for m in found if m.text in ("a few exceptions", "a myriad of jihadist groups", "One such outlet")
    ]
