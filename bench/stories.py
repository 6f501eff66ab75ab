"""Train and measure the story model on public sets.

    python bench/stories.py DATA                     B-cubed and pair F1 on the dev parts
    python bench/stories.py DATA --undated           the same without publication dates
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
from secondsource.stories.pairs import FEATURES, days_apart, features, vectors
from secondsource.stories.profiles import Profile, profile

NEIGHBOURS = 30  # hard negatives: the pages whose words are nearest
SHORT_SHARE = 0.2  # of the hard negatives, also seen as two short pages in a call of their own
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


def measure(rows: Sequence[Row], dated: bool) -> tuple[float, float, float]:
    """B-cubed F1, pair F1 and pages per second of grouping."""
    articles = [article(row, dated) for row in rows]
    parted = {a.id: sentences(a) for a in articles}
    start = time.process_time()
    groupings = group(articles, parted, (), {})
    seconds = time.process_time() - start
    of = {i: n for n, grouping in enumerate(groupings) for i in grouping.articles}
    return *b_cubed_and_pairs([row.story for row in rows], [of[row.id] for row in rows]), len(rows) / seconds


def report(data: Path, test: bool, dated: bool) -> None:
    print("| set | pages | B-cubed F1 | pair F1 | pages per CPU-second |\n|---|---|---|---|---|")
    found = []
    for name in SETS:
        rows = dev_and_test(load(data, name))[1 if test else 0]
        b_cubed, pairs, speed = measure(rows, dated)
        found.append((b_cubed, pairs))
        print(f"| {name} | {len(rows)} | {b_cubed:.3f} | {pairs:.3f} | {speed:.0f} |", flush=True)
    means = [sum(column) / len(found) for column in zip(*found, strict=True)]
    print(f"| mean | | {means[0]:.3f} | {means[1]:.3f} | |")


def _pairs(rows: Sequence[Row], profiles: Sequence[Profile]) -> set[tuple[int, int]]:
    """All pairs of one story, the nearest pages of every page, and one pair at random for every page."""
    weighed = vectors(profiles)
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for at, page in enumerate(weighed):
        for word, value in page.words.items():
            holders[word].append((at, value))
    pairs: set[tuple[int, int]] = set()
    draw = random.Random(SEED)
    for at, page in enumerate(weighed):
        near: dict[int, float] = defaultdict(float)
        for word, value in page.words.items():
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


def _weights(found: Sequence[Example]) -> list[float]:
    """Every set weighs the same; in it positives 1 and negatives 3, short pages half of that."""
    counts = Counter((e.same, e.short) for e in found)
    return [(0.5 if e.short else 1.0) * (1 if e.same else 3) / counts[e.same, e.short] for e in found]


def _fit(found: Sequence[Sequence[Example]]) -> tuple[float, list[float]]:
    import numpy
    from sklearn.linear_model import LogisticRegression

    values = numpy.array([e.values for part in found for e in part])
    weights = numpy.array([w for part in found for w in _weights(part)])
    centre, spread = values.mean(0), values.std(0) + 1e-9
    model = LogisticRegression(C=1.0, max_iter=2000)
    model.fit(
        (values - centre) / spread,
        [e.same for part in found for e in part],
        sample_weight=weights / weights.sum() * 2e4,
    )
    slopes = model.coef_[0] / spread
    return float(model.intercept_[0] - (slopes * centre).sum()), [float(slope) for slope in slopes]


HEADER = """\
# Weights of the logistic regression that tells whether two pages report one event (bench/stories.py trains it).
# feature, weight when both publication days are known, weight when one is not; the sum is a log-odds.
"""


def train(data: Path, out: Path) -> None:
    parts = [list(examples(dev_and_test(load(data, name))[0])) for name in SETS]
    fitted = [_fit([[e for e in part if e.dated == dated] for part in parts if any(e.dated == dated for e in part)])
              for dated in (True, False)]  # fmt: skip
    (bias, slopes), (bias_undated, slopes_undated) = fitted
    lines = [f"bias\t{bias:.3f}\t{bias_undated:.3f}\n"]
    lines += [f"{name}\t{a:.3f}\t{b:.3f}\n" for name, a, b in zip(FEATURES, slopes, slopes_undated, strict=True)]
    out.write_text(HEADER + "".join(lines), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--train", type=Path, metavar="FILE")
    parser.add_argument("--test", action="store_true")
    parser.add_argument("--undated", action="store_true")
    given = parser.parse_args()
    if given.train:
        train(given.data, given.train)
    else:
        report(given.data, given.test, not given.undated)


if __name__ == "__main__":
    main()
