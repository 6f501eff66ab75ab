"""How well articles come out of pages: F1 of the body, dates, authors, pages per second, rivals in the same table.

python bench/extraction.py DATA [--set aeb] [--part dev] [--only secondsource] [--dumps] [--worst N]

DATA holds checkouts of the repositories of bench/sets.toml. F1 is that of article-extraction-benchmark's own script:
shingles of four words, precision and recall per page, both averaged, F1 of the averages. Beside each rival stands how
much better secondsource is, with the middle 95 % of 1,000 paired bootstrap draws. Rivals come with
`pip install readability-lxml html-text resiliparse`; one that is not installed is left out.
"""

import argparse
import random
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from extraction_sets import SETS, Gold, digest, is_dev, load

from secondsource.articles import extract, extract_each
from secondsource.articles.assembling import extract as extract_here
from secondsource.errors import SecondSourceError
from secondsource.pages import read
from secondsource.records import Article, Page

Counts = tuple[float, float, float]  # true positives, false positives, false negatives; they sum to 1
DRAWS = 1_000


# --- the measure of article-extraction-benchmark (evaluate.py), written anew ------------------------------------


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    tokens = re.findall(r"\w+", text)
    return Counter(tuple(tokens[i : i + 4]) for i in range(max(1, len(tokens) - 3)) if tokens)


def compared(true: str, found: str) -> Counts:
    gold, ours = _shingles(true), _shingles(found)
    both = float((gold & ours).total())
    counts = (both, float(ours.total()) - both, float(gold.total()) - both)
    total = sum(counts)
    return (counts[0] / total, counts[1] / total, counts[2] / total) if total else (0.0, 0.0, 0.0)


def precision_recall(counts: Sequence[Counts]) -> tuple[float, float]:
    precision = [tp / (tp + fp) for tp, fp, _ in counts if tp + fp > 0]
    recall = [tp / (tp + fn) for tp, _, fn in counts if tp + fn > 0]
    return statistics.mean(precision or [0.0]), statistics.mean(recall or [0.0])


def f1(counts: Sequence[Counts]) -> float:
    precision, recall = precision_recall(counts)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def gain(ours: Sequence[Counts], theirs: Sequence[Counts]) -> tuple[float, float, float]:
    """Our F1 minus theirs, and the bounds of its middle 95 % over paired draws of the pages."""
    chance, gains = random.Random(1), []
    for _ in range(DRAWS):
        drawn = chance.choices(range(len(ours)), k=len(ours))
        gains.append(f1([ours[i] for i in drawn]) - f1([theirs[i] for i in drawn]))
    gains.sort()
    return f1(ours) - f1(theirs), gains[DRAWS // 40], gains[-DRAWS // 40]


# --- systems ----------------------------------------------------------------------------------------------------


def body_of(article: Article) -> str:
    return article.text.removeprefix(article.headline).lstrip()


def page_of(gold: Gold, dump: str | None) -> Page:
    kind = "text/html" if dump is None else "text/plain"
    return read((gold.html if dump is None else dump.encode() or b"-"), media_type=kind, name=gold.id, url=gold.url)


def secondsource(page: Page, gold: Gold) -> str:
    try:
        return body_of(extract_here(page))
    except SecondSourceError:
        return ""


def trafilatura(page: Page, gold: Gold) -> str:
    from trafilatura import extract as extracted

    source = page.text if page.media_type == "text/html" else _as_markup(page.text)
    return extracted(source, favor_precision=True, include_comments=False, include_tables=True) or ""


def readability(page: Page, gold: Gold) -> str:
    import html_text
    from readability import Document
    from readability.readability import Unparseable

    source = page.text if page.media_type == "text/html" else _as_markup(page.text)
    try:
        return str(html_text.extract_text(Document(source).summary()))
    except Unparseable:
        return ""


def resiliparse(page: Page, gold: Gold) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    source = page.text if page.media_type == "text/html" else _as_markup(page.text)
    return str(extract_plain_text(source, main_content=True, alt_texts=False))


def _as_markup(text: str) -> str:
    lines = (line.replace("&", "&amp;").replace("<", "&lt;") for line in text.splitlines() if line.strip())
    return "<html><body>" + "".join(f"<p>{line}</p>" for line in lines) + "</body></html>"


SYSTEMS: dict[str, Callable[[Page, Gold], str]] = {
    "secondsource": secondsource,
    "trafilatura": trafilatura,
    "readability": readability,
    "resiliparse": resiliparse,
}
PACKAGES = {"readability": "readability-lxml"}


def with_site(pages: Sequence[Page]) -> list[str]:
    """Read all pages in one call, as a user would who gives them together: what a site repeats is seen."""
    return [body_of(found) if isinstance(found, Article) else "" for found in extract_each(pages)]


def dump_of(html: bytes) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    shown = extract_plain_text(
        html.decode("utf-8", "replace"),
        preserve_formatting=True,
        main_content=False,
        list_bullets=False,
        alt_texts=False,
        links=False,
        form_fields=False,
        noscript=False,
    )
    return str(shown)


# --- tables -----------------------------------------------------------------------------------------------------


def released(name: str) -> str:
    try:
        return f"{name} {version(PACKAGES.get(name, name))}"
    except PackageNotFoundError:
        return ""


def timed(system: Callable[[Page, Gold], str], pages: Sequence[Page], golds: Sequence[Gold]) -> tuple[list[str], float]:
    """Run a system over pages; gives bodies and pages per CPU second, the first page (imports) left out of the time."""
    system(pages[0], golds[0])
    start = time.process_time()
    bodies = [system(page, gold) for page, gold in zip(pages, golds, strict=True)]
    return bodies, len(pages) / max(1e-9, time.process_time() - start)


def table(name: str, golds: Sequence[Gold], options: argparse.Namespace) -> None:
    dumps = [dump_of(gold.html) if options.dumps else None for gold in golds]
    pages = [page_of(gold, dump) for gold, dump in zip(golds, dumps, strict=True)]
    runs: dict[str, tuple[list[str], float]] = {}
    for system, run in SYSTEMS.items():
        if (not options.only or system in options.only) and released(system):
            runs[system] = timed(run, pages, golds)
    if options.dumps:
        runs["the dump"] = ([page.text for page in pages], 0.0)
    elif not options.only:
        runs["with its site"] = (with_site(pages), 0.0)
    scores = {
        system: [compared(gold.body, body) for gold, body in zip(golds, bodies, strict=True)]
        for system, (bodies, _) in runs.items()
    }
    for part in options.part or ["all", "dev", "test"]:
        kept = [i for i, gold in enumerate(golds) if part == "all" or is_dev(name, gold.id) == (part == "dev")]
        for system, counts in scores.items():
            _row(
                name,
                part,
                system,
                [counts[i] for i in kept],
                [scores["secondsource"][i] for i in kept],
                runs[system][1],
            )
    if options.worst:
        _worst(golds, runs["secondsource"][0], scores, name, options)


def _row(name: str, part: str, system: str, counts: Sequence[Counts], ours: Sequence[Counts], speed: float) -> None:
    precision, recall = precision_recall(counts)
    beside = ""
    if system != "secondsource":
        difference, low, high = gain(ours, counts)
        beside = f"{difference:+.3f} [{low:+.3f}, {high:+.3f}]"
    quick = f"{speed:6.1f}/s" if speed else " " * 8
    label = released(system) or system
    print(
        f"{name:5} {part:5} {len(counts):4}  {label:24} F1 {f1(counts):.3f}  "
        f"P {precision:.3f}  R {recall:.3f}  {quick}  {beside}"
    )


def _worst(golds: Sequence[Gold], bodies: Sequence[str], scores: Any, name: str, options: argparse.Namespace) -> None:
    """Print where most is lost, with the lines missed and those too many: for looking at dev pages only."""
    ranked = sorted(range(len(golds)), key=lambda i: scores["secondsource"][i][0])
    shown = [i for i in ranked if is_dev(name, golds[i].id)][: options.worst]
    for i in shown:
        print(f"\n=== {golds[i].id} {golds[i].url} {scores['secondsource'][i]}")
        ours, gold = (
            [" ".join(line.split()) for line in text.splitlines() if line.strip()]
            for text in (bodies[i], golds[i].body)
        )
        flat_gold, flat_ours = " ".join(gold), " ".join(ours)
        for line in ours:
            if line not in flat_gold:
                print("   +", line[:160])
        for line in gold:
            if line not in flat_ours:
                print("   -", line[:160])


def facts(golds: Sequence[Gold], part: str, name: str) -> None:
    """Count the dates and authors that are right: the same day, and exactly the same names."""
    kept = [gold for gold in golds if part == "all" or is_dev(name, gold.id) == (part == "dev")]
    days = names = dated = signed = 0
    for gold in kept:
        try:
            article = extract(page_of(gold, None))
        except SecondSourceError:
            article = None
        if gold.date:
            dated += 1
            days += article is not None and _same_day(article, gold.date)
        if gold.authors is not None:
            signed += 1
            found = re.split(r", ", article.byline) if article is not None and article.byline else []
            names += found == list(gold.authors)
    print(f"{name:5} {part:5} same day {days} of {dated}; authors exact {names} of {signed}")


def _same_day(article: Article, stated: str) -> bool:
    """Tell whether the day is that of the gold, in the gold's zone or in the page's or in UTC."""
    from datetime import UTC, datetime

    if article.published.start is None:
        return False
    true = datetime.fromisoformat(stated)
    days = {true.date().isoformat()}
    if true.tzinfo is not None:
        days.add(true.astimezone(UTC).date().isoformat())
    return article.published.start[:10] in days


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--set", action="append", choices=sorted(SETS))
    parser.add_argument("--part", action="append", choices=("all", "dev", "test"))
    parser.add_argument("--only", action="append", choices=sorted(SYSTEMS))
    parser.add_argument("--dumps", action="store_true", help="text dumps of the pages instead of the pages")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="show N dev pages where most is lost")
    parser.add_argument("--facts", action="store_true", help="dates and authors instead of bodies")
    options = parser.parse_args(arguments)
    for name in options.set or list(SETS):
        golds = load(options.data, name)
        print(f"# {name}: {len(golds)} pages, digest {digest(options.data, name)[:16]}")
        if options.facts:
            for part in options.part or ["all", "dev", "test"]:
                facts(golds, part, name)
        else:
            table(name, golds, options)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
