"""Train and measure the story model on public sets.

    python bench/stories.py DATA                     B-cubed and pair F1 on the dev parts
    python bench/stories.py DATA --undated           the same without publication dates
    python bench/stories.py DATA --way online        articles one at a time; rival: words and time alone
    python bench/stories.py DATA --test              on the test parts: once per model
    python bench/stories.py DATA --train FILE        fit the weights on the dev parts, write them to FILE

DATA holds checkouts of the public repositories that bench/story_sets.py names. Training needs numpy and scikit-learn;
measuring needs nothing but secondsource.
"""

import argparse
import random
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from story_sets import SETS, Row, dev_and_test, load

from secondsource.articles import sentences
from secondsource.records import UNKNOWN_WHEN, Article, Sentence, When
from secondsource.stories import group
from secondsource.stories.candidates import candidate_pairs
from secondsource.stories.clusters import average_link, groups
from secondsource.stories.online import file, shelf_of, stories_of, story_of
from secondsource.stories.pairs import FEATURES, days_apart, features, likeness, vectors
from secondsource.stories.profiles import Profile, profile

NEIGHBOURS = 30  # hard negatives: the pages whose words are nearest
SHORT_SHARE = 0.2  # of the hard negatives, also seen as two short pages in a call of their own
NEGATIVES = 20  # weight of all negatives of a set with dates, to 1 for all positives (dev: 3 to 40 tried)
NEGATIVES_UNDATED = 2.5  # and of a set without (2 to 5 tried)
NEGATIVES_FEW = 3  # and where a handful of pages is weighed alone
TAKEN_AWAY = 0.1  # weight of a set with dates where the dates are taken away, for the undated weights
RIVAL_LINE = 0.2  # the best of .1 to .4 on the mean of three dev parts: ecb, basil, allsides-2021
SEED = 5


@dataclass(frozen=True, slots=True)
class Example:
    """A pair of pages as the model sees it; without dates where ``dated`` is false."""

    values: tuple[float, ...]
    same: bool
    dated: bool
    short: bool


def article(row: Row, dated: bool = True) -> Article:
    when = When(row.date, row.date, "day", None, "metadata", "given") if row.date and dated else UNKNOWN_WHEN
    body = "\n\n".join(line.strip() for line in row.text.splitlines() if line.strip())
    return Article(
        id=row.id, name=row.id, url=None, outlet=row.id, outlet_known=False, owner=None, headline=row.title,
        byline=None, dateline=None, language="en", section=(), agency=None, credits=(), published=when,
        text=f"{row.title}\n\n{body}", sha256="", removed=(), printed_twice=False,
    )  # fmt: skip


def b_cubed_and_pairs(gold: Sequence[str], found: Sequence[int]) -> tuple[float, float]:
    """B-cubed F1 (Bagga and Baldwin 1998) and pair F1."""
    truth, guess, both = Counter(gold), Counter(found), Counter(zip(gold, found, strict=True))
    precision = sum(n * n / guess[g] for (_, g), n in both.items()) / len(gold)
    recall = sum(n * n / truth[t] for (t, _), n in both.items()) / len(gold)
    hits, guessed, true = (sum(n * (n - 1) // 2 for n in table.values()) for table in (both, guess, truth))
    return 2 * precision * recall / (precision + recall), 2 * hits / max(1, guessed + true)


def interval(gold: Sequence[str], found: Sequence[int], draws: int = 1000) -> tuple[float, float]:
    """Bounds of B-cubed F1 in 95 of 100 draws of the gold stories with replacement (Efron 1979)."""
    truth, guess, both = Counter(gold), Counter(found), Counter(zip(gold, found, strict=True))
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for (t, g), n in sorted(both.items()):
        sums[t][0] += n * n / guess[g]
        sums[t][1] += n * n / truth[t]
        sums[t][2] += n
    stories, draw = sorted(sums), random.Random(SEED)
    scores = []
    for _ in range(draws):
        drawn = [sums[t] for t in draw.choices(stories, k=len(stories))]
        precision, recall, count = (sum(column) for column in zip(*drawn, strict=True))
        scores.append(2 * precision * recall / (precision + recall) / count)
    scores.sort()
    return scores[draws * 25 // 1000], scores[draws * 975 // 1000]


def by_words_and_time(rows: Sequence[Row], dated: bool) -> list[int]:
    """The rival: cosine of all words by inverse document frequency, halved for every week between publication."""
    profiles = [profile(article(row, dated), sentences(article(row)), ()) for row in rows]
    weighed = vectors(profiles)
    scores = {
        (a, b): likeness(weighed[a], weighed[b])[0] * 0.5 ** ((days_apart(profiles[a], profiles[b]) or 0) / 7)
        for a, b in candidate_pairs(weighed)
    }
    found = groups(len(rows), average_link(len(rows), scores, RIVAL_LINE))
    return [number for _, number in sorted((page, n) for n, story in enumerate(found) for page in story)]


def by_model(rows: Sequence[Row], dated: bool) -> list[int]:
    articles = [article(row, dated) for row in rows]
    parted = {a.id: sentences(a) for a in articles}
    of = {i: n for n, grouping in enumerate(group(articles, parted, (), {})) for i in grouping.articles}
    return [of[row.id] for row in rows]


def one_at_a_time(rows: Sequence[Row], dated: bool) -> list[int]:
    """In order of publication; where there is none, in a drawn order."""
    articles = {row.id: article(row, dated) for row in rows}
    order = sorted(rows, key=lambda row: (row.date or "", row.id))
    if not (dated and rows[0].date):
        random.Random(SEED).shuffle(order)
    shelf = shelf_of()
    for row in order:
        file(shelf, profile(articles[row.id], sentences(articles[row.id]), ()))
    numbers = {story: n for n, story in enumerate(stories_of(shelf))}
    return [numbers[story_of(shelf, row.id)] for row in rows]


WAYS = {"model": by_model, "online": one_at_a_time, "rival": by_words_and_time}


def report(data: Path, test: bool, dated: bool, way: str) -> None:
    print("| set | pages | B-cubed F1 | 95 % | pair F1 | pages per CPU-second |\n|---|---|---|---|---|---|")
    means = []
    for name in SETS:
        rows = dev_and_test(load(data, name))[1 if test else 0]
        start = time.process_time()
        found = WAYS[way](rows, dated)
        speed, gold = len(rows) / (time.process_time() - start), [row.story for row in rows]
        b_cubed, pairs = b_cubed_and_pairs(gold, found)
        low, high = interval(gold, found)
        means.append((b_cubed, pairs))
        print(
            f"| {name} | {len(rows)} | {b_cubed:.3f} | {low:.3f}-{high:.3f} | {pairs:.3f} | {speed:.0f} |", flush=True
        )
    b_cubed, pairs = (sum(column) / len(means) for column in zip(*means, strict=True))
    print(f"| mean | | {b_cubed:.3f} | | {pairs:.3f} | |")


def _pairs(rows: Sequence[Row], profiles: Sequence[Profile]) -> set[tuple[int, int]]:
    """All pairs of one story, the nearest pages of every page, and one pair at random for every page."""
    weighed = vectors(profiles)
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for at, page in enumerate(weighed):
        for word, (_, _, value, *_) in page.terms.items():
            holders[word].append((at, value))
    pairs: set[tuple[int, int]] = set()
    draw = random.Random(SEED)
    for at, page in enumerate(weighed):
        near: dict[int, float] = defaultdict(float)
        for word, (_, _, value, *_) in page.terms.items():
            for other, theirs in holders[word] if len(holders[word]) < len(rows) / 4 else ():
                near[other] += value * theirs
        nearest = sorted(near, key=lambda other: (-near[other], other))[: NEIGHBOURS + 1]
        pairs.update((min(at, o), max(at, o)) for o in (*nearest, draw.randrange(len(rows))) if o != at)
    by_story: dict[str, list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        by_story[row.story].append(at)
    pairs.update((a, b) for story in by_story.values() for a in story for b in story if a < b)
    return pairs


def _undated(page: Profile) -> Profile:
    return replace(page, published=None, days=frozenset())


def _short(row: Row, parted: Sequence[Sentence], draw: random.Random) -> Profile:
    """The page's first two to nine sentences: most pages that people bring are shorter than those of the sets."""
    return profile(article(row), [s for s in parted if s.part == "body"][: draw.randint(2, 9)], ())


def examples(rows: Sequence[Row]) -> Iterator[Example]:
    parted = [sentences(article(row)) for row in rows]
    profiles = [profile(article(row), parted[n], ()) for n, row in enumerate(rows)]
    weighed, draw = vectors(profiles), random.Random(SEED)
    short = [_short(row, parted[n], draw) for n, row in enumerate(rows)]
    for a, b in sorted(_pairs(rows, profiles)):
        same = rows[a].story == rows[b].story
        yield from _both(profiles[a], profiles[b], weighed[a], weighed[b], same, False)
        if same or draw.random() < SHORT_SHARE:
            yield from _both(short[a], short[b], *vectors((short[a], short[b])), same, True)


def _both(a: Profile, b: Profile, va: Any, vb: Any, same: bool, short: bool) -> Iterator[Example]:
    if days_apart(a, b) is not None:
        yield Example(features(a, b, va, vb), same, True, short)
    yield Example(features(_undated(a), _undated(b), va, vb), same, False, short)


def _weights(found: Sequence[Example], negatives: float, share: float) -> list[float]:
    """Every set weighs ``share``; in it positives 1 and negatives as given, short pages half of that."""
    counts = Counter((e.same, e.short) for e in found)
    return [share * (0.5 if e.short else 1.0) * (1 if e.same else negatives) / counts[e.same, e.short] for e in found]


def _fit(parts: Sequence[tuple[Sequence[Example], float, float]]) -> tuple[float, ...]:
    """Give bias and weights; a part is examples, weight of its negatives and of the part."""
    import numpy
    from sklearn.linear_model import LogisticRegression

    values = numpy.array([e.values for found, _, _ in parts for e in found])
    weights = numpy.array([w for part in parts for w in _weights(*part)])
    centre, spread = values.mean(0), values.std(0) + 1e-9
    model = LogisticRegression(C=1.0, max_iter=2000)
    model.fit(
        (values - centre) / spread,
        [e.same for found, _, _ in parts for e in found],
        sample_weight=weights / weights.sum() * 2e4,
    )
    slopes = model.coef_[0] / spread
    return float(model.intercept_[0] - (slopes * centre).sum()), *(float(slope) for slope in slopes)


HEADER = """\
# Weights of the logistic regression that tells whether two pages report one event (bench/stories.py trains it).
# feature, weight among many pages when both publication days are known, when one is not; the same two in a call of a
# few pages. The sum of weight times feature is a log-odds.
"""


def _many(parts: Sequence[Sequence[Example]], dated: bool) -> tuple[float, ...]:
    """Whole pages among many: how rare the shared words are is known."""
    found = []
    for part in parts:
        native = any(e.dated for e in part)
        share = 1.0 if dated == native else TAKEN_AWAY
        examples = [e for e in part if e.dated == dated and not e.short]
        if examples:
            found.append((examples, NEGATIVES if native else NEGATIVES_UNDATED, share))
    return _fit(found)


def _few(parts: Sequence[Sequence[Example]], dated: bool) -> tuple[float, ...]:
    """Whole and short pages, without how rare the shared words are: a handful of pages cannot tell."""
    kept = FEATURES.index("rarity")
    blind = [
        [replace(e, values=(*e.values[:kept], 0.0, *e.values[kept + 1 :])) for e in part if e.dated == dated]
        for part in parts
    ]
    return _fit([(part, NEGATIVES_FEW, 1.0) for part in blind if part])


def train(data: Path, out: Path) -> None:
    parts = [list(examples(dev_and_test(load(data, name))[0])) for name in SETS]
    columns = [fit(parts, dated) for fit in (_many, _few) for dated in (True, False)]
    lines = [
        "\t".join([name, *(f"{weight:.3f}" for weight in row)]) + "\n"
        for name, row in zip(("bias", *FEATURES), zip(*columns, strict=True), strict=True)
    ]
    out.write_text(HEADER + "".join(lines), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--train", type=Path, metavar="FILE")
    parser.add_argument("--test", action="store_true")
    parser.add_argument("--undated", action="store_true")
    parser.add_argument("--way", choices=tuple(WAYS), default="model")
    given = parser.parse_args()
    if given.train:
        train(given.data, given.train)
    else:
        report(given.data, given.test, not given.undated, given.way)


if __name__ == "__main__":
    main()
