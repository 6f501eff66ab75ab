"""Load the public story sets from checkouts of their repositories, each as rows with a gold story.

The folder given to :func:`load` holds one checkout per repository, under the repository's own name:
LongTailQATask (cltl), Article-Bias-Prediction (ramybaly), framing-bias-metric (HLTCHKUST), BASIL (launchnlp) and
EventStoryLine (tommasoc80). Nothing of them is kept in this repository.
"""

import io
import json
import pickle
import re
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["Row", "SETS", "dev_and_test", "load"]


@dataclass(frozen=True, slots=True)
class Row:
    """A report of a public set: its gold story, its own publication date (or None) and its text."""

    id: str
    story: str
    title: str
    date: str | None  # ISO
    text: str


class _NewsItem:
    """What the pickles of the Gun Violence corpus hold; filled in by the unpickler."""


class _Unpickler(pickle.Unpickler):
    """Loads the two classes that those pickles need and refuses every other."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("classes", "NewsItem"):
            return _NewsItem
        if (module, name) in {("datetime", "date"), ("copyreg", "_reconstructor"), ("builtins", "object")}:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is not part of this corpus")


def _key(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", text.lower()).strip()


def _gva(root: Path) -> Iterator[Row]:
    folder = root / "LongTailQATask/EventRegistries/GunViolenceArchive/the_violent_corpus"
    rows: list[Row] = []
    stories: dict[str, set[str]] = defaultdict(set)
    for path in sorted(folder.glob("*/*.json")):
        item = vars(_Unpickler(io.BytesIO(path.read_bytes())).load())
        text, title = item.get("content") or "", item.get("title") or ""
        if len(text) < 200:
            continue
        row = Row(f"gva:{path.parent.name}:{item.get('id')}", path.parent.name, title, str(item["dct"]), text)
        stories[_key(text)[:400]].add(row.story)
        rows.append(row)
    # a text filed under two incidents has no one gold story
    return (row for row in rows if len(stories[_key(row.text)[:400]]) == 1)


def _own_date(printed: str | None) -> str | None:
    match = re.match(r"(\d{4})-\d\d-\d\d", printed or "")
    return match[0] if match and match[1] > "2005" else None


def _bias_articles(root: Path) -> dict[str, list[dict[str, Any]]]:
    by_title: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for path in sorted((root / "Article-Bias-Prediction/data/jsons").glob("*.json")):
        item = json.loads(path.read_bytes())
        by_title[_key(item["title"])].append(item)
    return by_title


def _allsides(root: Path) -> Iterator[Row]:
    articles = _bias_articles(root)
    folder = root / "framing-bias-metric/data/naacl2022_lrc_roundup_random_order_probe"
    seen: set[str] = set()
    for part in ("train", "val", "test"):
        for number, line in enumerate((folder / f"{part}.source").read_text(encoding="utf-8").splitlines()):
            for place, piece in enumerate(line.split("[SEP]")):
                match = re.match(r"\s*TITLE=> (.*?)\. ARTICLE=> (.*)", piece, re.S)
                found = articles.get(_key(match[1]), []) if match else []
                if len(found) != 1 or _key(found[0]["title"]) in seen:
                    continue
                date, text = _own_date(found[0]["date"]), found[0]["content_original"].strip()
                if date and len(text) > 300:
                    seen.add(_key(found[0]["title"]))
                    story = f"{part}{number}"
                    yield Row(f"allsides:{story}:{place}", story, found[0]["title"], date, text)


def _allsides_2021(root: Path) -> Iterator[Row]:
    path = root / "framing-bias-metric/data/raw_crawled/headline_11_2021-10-19_crawled_all.jsonl"
    for line in path.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        for side, news in item["news"].items():
            if news and news.get("newsTitle"):  # the dates are those of the round-up: they leak the label
                text = "\n\n".join(news.get("newBody") or [])
                yield Row(f"as21:{item['id']}:{side}", str(item["id"]), news["newsTitle"], None, text)


def _basil(root: Path) -> Iterator[Row]:
    for path in sorted((root / "BASIL/articles").glob("*/*.json")):
        item = json.loads(path.read_bytes())
        text = "\n\n".join(" ".join(part) if isinstance(part, list) else part for part in item["body-paragraphs"])
        yield Row(f"basil:{item['uuid']}", item["triplet-uuid"], item["title"], item["date"][:10], text)


def _ecb(root: Path) -> Iterator[Row]:
    for path in sorted((root / "EventStoryLine/ECB+_LREC2014/ECB+").glob("*/*.xml")):
        sentences: dict[int, list[str]] = defaultdict(list)
        for token in ElementTree.parse(path).getroot().iter("token"):
            sentences[int(token.get("sentence") or 0)].append(token.text or "")
        lines = [" ".join(sentences[number]) for number in sorted(sentences)]
        lines = lines[1:] if lines and lines[0].startswith("http") else lines
        if lines:
            story = path.stem.split("_")[0] + ("plus" if "ecbplus" in path.stem else "ecb")
            yield Row(f"ecb:{path.stem}", story, lines[0], None, "\n\n".join(lines[1:]))


SETS: dict[str, Callable[[Path], Iterator[Row]]] = {
    "gva": _gva, "allsides": _allsides, "ecb": _ecb, "basil": _basil, "allsides-2021": _allsides_2021,
}  # fmt: skip


def load(root: Path, name: str) -> tuple[Row, ...]:
    """Read one set, ordered by id."""
    return tuple(sorted(SETS[name](root), key=lambda row: row.id))


def dev_and_test(rows: tuple[Row, ...]) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """Split by time (by topic where there is none): the first 40 % are dev; stories across the cut are dropped."""

    def order(row: Row) -> tuple[str, int, str]:
        topic = int(re.match(r"\d*", row.story)[0] or 0)  # type: ignore[index]
        return (row.date or "", topic, row.id)

    ordered = sorted(rows, key=order)
    cut = len(ordered) * 2 // 5
    early, late = {row.story for row in ordered[:cut]}, {row.story for row in ordered[cut:]}
    return (
        tuple(row for row in ordered[:cut] if row.story not in late),
        tuple(row for row in ordered[cut:] if row.story not in early),
    )
