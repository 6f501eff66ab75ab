"""Articles that come one at a time: what a desk sees of its stories, and why they change."""

import random
from collections.abc import Sequence

import pytest

from secondsource.articles import sentences
from secondsource.records import UNKNOWN_WHEN, Article, When
from secondsource.stories.candidates import ALL_PAIRS, candidate_pairs
from secondsource.stories.clusters import REACH
from secondsource.stories.online import Shelf, file, shelf_of, stories_of, story_now, story_of
from secondsource.stories.packing import packed, unpacked
from secondsource.stories.pairs import vectors
from secondsource.stories.profiles import Profile, profile

TOWNS = [f"{start}{middle}{end}" for start in ("Var", "Kel", "Mor", "Tis", "Ulf") for middle in ("an", "o", "ir")
         for end in ("dal", "heim", "stok", "vik")]  # fmt: skip
EVENTS = ("ferry capsized", "warehouse burned", "bridge collapsed", "mine flooded")
PEOPLE = ("Anders", "Mirela", "Tomas", "Ines", "Bogdan", "Leila")


def report(town: str, event: str, day: int, take: int, name: str | None = None) -> Profile:
    """One of several invented reports on an event of its own town, toll and day."""
    number = TOWNS.index(town)
    dead, hurt = 11 + number, 30 + 3 * number
    chief = f"{PEOPLE[number % 6]} {town[:3]}ek"
    takes = (
        f"A {event} in {town} on Monday and {dead} people died, police chief {chief} said. {hurt} were taken to clinics.",
        f"{dead} people were killed in {town} when a {event}. Rescuers led by {chief} brought {hurt} injured to shore.",
        f"Families in {town} mourned the {dead} victims after a {event}. {chief} promised an inquiry; {hurt} are hurt.",
    )
    text = f"{event.capitalize()} in {town}, {dead} dead\n\n{takes[take % 3]}"
    when = f"2031-03-{1 + day:02}"
    id_ = name or f"{town}-{take}"
    article = Article(
        id=id_, name=id_, url=None, outlet=id_, outlet_known=False, owner=None, headline=text.split("\n")[0],
        byline=None, dateline=None, language="en", section=(), agency=None, credits=(),
        published=When(when, when, "day", None, "metadata", "given") if day >= 0 else UNKNOWN_WHEN,
        text=text, sha256="", removed=(), printed_twice=False,
    )  # fmt: skip
    return profile(article, sentences(article), ())


def day_of_news() -> list[Profile]:
    return [report(town, EVENTS[n % 4], n % 20, take) for n, town in enumerate(TOWNS) for take in range(3)]


def filed(profiles: Sequence[Profile]) -> Shelf:
    shelf = shelf_of()
    for one in profiles:
        file(shelf, one)
    return shelf


def towns(shelf: Shelf) -> set[frozenset[str]]:
    return {frozenset(articles) for articles in stories_of(shelf).values()}


@pytest.mark.parametrize("seed", range(3))
def test_in_any_order_of_arrival_the_stories_are_the_same(seed: int) -> None:
    news = day_of_news()
    assert len(news) > 2 * ALL_PAIRS
    random.Random(seed).shuffle(news)
    assert towns(filed(news)) == {frozenset(f"{town}-{take}" for take in range(3)) for town in TOWNS}


def test_a_storys_id_is_that_of_its_first_article_and_stays() -> None:
    news = day_of_news()
    shelf = filed(news)
    assert all(story_of(shelf, f"{town}-2") == f"{town}-0" for town in TOWNS)


def test_filing_an_article_again_changes_nothing() -> None:
    shelf = filed(day_of_news()[:9])
    before = stories_of(shelf)
    again = file(shelf, day_of_news()[4])
    assert again.changes == () and stories_of(shelf) == before


def test_every_change_says_why() -> None:
    shelf = shelf_of()
    changes = [change for one in day_of_news() for change in file(shelf, one).changes]
    assert {change.kind for change in changes} >= {"begun", "joined"}
    assert all(change.why for change in changes)
    joined = next(change for change in changes if change.kind == "joined")
    assert "shares" in joined.why


def test_what_was_copied_joins_its_story() -> None:
    shelf = filed(day_of_news())
    odd = report(TOWNS[0], "crowd gathered", 0, 0, "copying")
    assert file(shelf, odd, {f"{TOWNS[7]}-0": 0.9}).story in {f"{TOWNS[7]}-0", f"{TOWNS[0]}-0"}


def test_the_id_of_a_story_that_never_was_is_an_error() -> None:
    with pytest.raises(KeyError):
        story_now(shelf_of(), "nobody")


def test_a_story_of_hundreds_of_reports_neither_chains_nor_drifts() -> None:
    others = [report(town, EVENTS[n % 4], n % 20, take) for n, town in enumerate(TOWNS[1:]) for take in range(2)]
    long = [report(TOWNS[0], EVENTS[0], 0, take, f"long-{take:03}") for take in range(220)]
    news = others + long
    random.Random(7).shuffle(news)
    sizes = sorted(map(len, stories_of(filed(news)).values()))
    assert sizes[-1] == 220 and sizes[-2] == 2


def test_no_page_is_weighed_with_all_others() -> None:
    many = [report(TOWNS[0], EVENTS[0], 0, take, f"long-{take:03}") for take in range(300)]
    pairs = candidate_pairs(vectors(many))
    assert len(pairs) <= len(many) * REACH


def test_a_packed_profile_weighs_and_says_what_it_did() -> None:
    one = day_of_news()[0]
    back = unpacked(packed(one))
    assert vectors([one]) == vectors([back])
    assert (back.figures, back.phrases, back.published) == (one.figures, one.phrases, one.published)
    assert len(packed(one)) < 4_000
