"""An invented news corpus of any size, day by day, with planted copies, for the archive's benchmarks.

Every event has a dispatch of an agency, reprints of it (whole, cut, edited) and reports of other desks. Words are made
of syllables and drawn as often as words of prose are (Zipf); names belong to their event; a seeded generator makes the
same bytes every time.
"""

import datetime
import json
import random
from collections.abc import Iterator

__all__ = ["events", "records"]


def _words(listed: str) -> list[str]:
    return listed.split()


_SYLLABLES = _words(
    "ba be bi bo da de di dor el fa fen gar hal ik ja ka kel la lin lo ma mer mo na nor os pa pel ra rin ro sa sel sko"
    " ta tor ul va ven vi wen yar zo"
)
_GRAMMAR = _words("the of to and in a that for on with was were by at from as has had after which who will not more")
_SAID = (
    "{n} people were taken to safety in {place}, {name} said on {day}.",
    "“We had very little time,” {name} told reporters in {place}.",
    "{name} put the damage at {n} million and asked {other} for help.",
    "{firm} of {other} declined to comment.",
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WORDS = 30_000  # of the vocabulary; names come on top


class _Writer:
    """Draws words, names and sentences from one seed."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)
        self.vocabulary = ["".join(self.draw.choices(_SYLLABLES, k=self.draw.choice((2, 2, 3)))) for _ in range(_WORDS)]
        ranks = range(10, _WORDS + 10)
        self.weights = [0.0]
        for rank in ranks:
            self.weights.append(self.weights[-1] + 1 / rank)
        del self.weights[0]

    def name(self, parts: int) -> str:
        return "".join(self.draw.choices(_SYLLABLES, k=parts)).capitalize()

    def sentence(self, facts: dict[str, str]) -> str:
        if self.draw.random() < 0.2:
            return self.draw.choice(_SAID).format(**facts, n=self.draw.randint(12, 900))
        count = self.draw.randint(7, 15)
        words = self.draw.choices(self.vocabulary, cum_weights=self.weights, k=count)
        grammar = self.draw.choices(_GRAMMAR, k=count)
        mixed = [word for pair in zip(grammar, words, strict=True) for word in pair]
        if self.draw.random() < 0.5:
            mixed.insert(self.draw.randrange(1, len(mixed)), facts[self.draw.choice(("place", "other", "name"))])
        return f"{' '.join(mixed).capitalize()}."

    def body(self, facts: dict[str, str], low: int, high: int) -> list[str]:
        first = _SAID[0].format(**facts, n=self.draw.randint(12, 900))
        return [first, *(self.sentence(facts) for _ in range(self.draw.randint(low, high)))]


def _facts(writer: _Writer, day: datetime.date) -> dict[str, str]:
    return {
        "place": writer.name(3), "other": writer.name(3), "name": f"{writer.name(2)} {writer.name(3)}",
        "firm": f"{writer.name(3)} Works", "day": _DAYS[day.weekday()],
    }  # fmt: skip


def _reprint(writer: _Writer, dispatch: list[str], facts: dict[str, str]) -> list[str]:
    kind = writer.draw.random()
    if kind < 0.4:
        return dispatch
    if kind < 0.7:
        return dispatch[: max(4, len(dispatch) * 6 // 10)]
    edited = [line.replace(" that ", " which ").replace(" was ", " had been ") for line in dispatch]
    return [*edited[:2], writer.sentence(facts), writer.sentence(facts), *edited[2:]]


def events(seed: int = 7) -> Iterator[list[dict[str, str]]]:
    """Give the reports of one event after the other, for ever, as records that ``secondsource add`` reads."""
    writer, number = _Writer(seed), 0
    while True:
        day = datetime.date(2024, 1, 1) + datetime.timedelta(days=number // 60)
        facts = _facts(writer, day)
        dispatch = writer.body(facts, 12, 24)
        reports = [("Nordlys News Service", dispatch, f"{facts['place'].upper()} (Nordlys News Service) - ")]
        reports += [(_outlet(writer), _reprint(writer, dispatch, facts), "") for _ in range(writer.draw.randint(0, 3))]
        reports += [(_outlet(writer), writer.body(facts, 8, 24), "") for _ in range(writer.draw.randint(0, 3))]
        yield [_record(writer, f"{number}-{n}", report, facts, day) for n, report in enumerate(reports)]
        number += 1


def _outlet(writer: _Writer) -> str:
    return f"{writer.draw.choice(('Daily', 'Evening', 'Morning', 'Sunday'))} {writer.name(2)}"


def _record(
    writer: _Writer, number: str, report: tuple[str, list[str], str], facts: dict[str, str], day: datetime.date
) -> dict[str, str]:
    outlet, body, lead = report
    return {
        "id": f"e{number}", "outlet": outlet, "url": f"https://{outlet.lower().replace(' ', '-')}.example/{number}",
        "headline": f"{facts['place']} {' '.join(writer.draw.choices(writer.vocabulary, k=5))}", "published": str(day),
        "body": lead + "\n\n".join(body),
    }  # fmt: skip


def records(count: int, seed: int = 7) -> Iterator[str]:
    """Give so many reports as lines of JSON; those of about two days come mixed, as they would arrive."""
    waiting: list[dict[str, str]] = []
    draw, given = random.Random(seed + 1), 0
    for reports in events(seed):
        waiting += reports
        while len(waiting) > 400 and given < count:
            yield json.dumps(waiting.pop(draw.randrange(300)), ensure_ascii=False)
            given += 1
        if given >= count:
            return
