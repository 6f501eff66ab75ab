"""Load the public sets of pages with their gold bodies, from checkouts of the repositories that sets.toml names."""

import gzip
import hashlib
import json
import re
import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["Gold", "SETS", "digest", "is_dev", "load"]

CATALOGUE = Path(__file__).with_name("sets.toml")


@dataclass(frozen=True, slots=True)
class Gold:
    """A page with what people found in it; None where the set says nothing."""

    id: str
    url: str | None
    html: bytes
    body: str
    site: str | None = None
    authors: tuple[str, ...] | None = None
    date: str | None = None  # ISO, with time and zone


def is_dev(name: str, page: str) -> bool:
    """Tell whether a page belongs to the part on which everything is chosen: 40 of 100, by the hash of its id."""
    return int(hashlib.sha256(f"{name}/{page}".encode()).hexdigest()[:8], 16) % 100 < 40


def digest(root: Path, name: str) -> str:
    """Give the digest of a set's files, as sets.toml has it."""
    entry = tomllib.loads(CATALOGUE.read_text(encoding="utf-8"))[name]
    folder = root / entry["folder"]
    files = [path for pattern in entry["files"] for path in sorted(folder.glob(pattern))]
    return hashlib.sha256(b"".join(hashlib.sha256(path.read_bytes()).digest() for path in files)).hexdigest()


def load(root: Path, name: str) -> list[Gold]:
    """Load a set in order of its ids."""
    return sorted(SETS[name](root), key=lambda gold: gold.id)


def _aeb(root: Path) -> Iterator[Gold]:
    folder = root / "article-extraction-benchmark"
    for page, gold in json.loads((folder / "ground-truth.json").read_text(encoding="utf-8")).items():
        html = gzip.decompress((folder / "html" / f"{page}.html.gz").read_bytes())
        yield Gold(page, gold.get("url"), html, gold["articleBody"])


def _f80(root: Path) -> Iterator[Gold]:
    folder = root / "fundus-evaluation/dataset"
    for page, gold in json.loads((folder / "ground_truth.json").read_text(encoding="utf-8")).items():
        paragraphs = [re.sub(r"^\[(.*)\]$", r"\1", line, flags=re.DOTALL) for line in gold["body"]]
        html = gzip.decompress((folder / "html" / page).read_bytes())
        yield Gold(page, gold["url"], html, "\n".join(paragraphs), site=page.split("_")[0])


def _f258(root: Path) -> Iterator[Gold]:
    for info in sorted((root / "fundus/tests/resources/parser/test_data").glob("*/meta.info")):
        saved: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
        for file, meta in json.loads(info.read_text(encoding="utf-8")).items():
            publisher = re.match(r"(.+?)_\d{4}_\d\d_\d\d\.html\.gz", file)
            if publisher is not None:
                saved[publisher.group(1)].append((meta["crawl_date"], file, meta["url"]))
        for publisher_name, files in saved.items():
            yield from _versions(info.parent, publisher_name, sorted(files))


def _versions(folder: Path, publisher: str, files: list[tuple[str, str, str]]) -> Iterator[Gold]:
    """Pair the parser's versions with the pages saved for them, both in order; left out where their numbers differ."""
    stated = json.loads((folder / f"{publisher}.json").read_text(encoding="utf-8"))
    versions = sorted(stated, key=lambda version: [int(part) for part in re.findall(r"\d+", version)])
    if len(versions) != len(files):
        return
    for version, (_, file, url) in zip(versions, files, strict=True):
        yield _parsed(stated[version], f"{folder.name}/{file}", url, gzip.decompress((folder / file).read_bytes()))


def _parsed(stated: dict[str, Any], page: str, url: str, html: bytes) -> Gold:
    body = stated["body"]
    lines = list(body["summary"])
    for section in body["sections"]:
        lines += section["headline"] + section["paragraphs"]
    authors = stated.get("authors")
    known = tuple(authors) if authors is not None else None
    return Gold(page, url, html, "\n".join(lines), page.split("_")[0], known, stated["publishing_date"])


SETS: dict[str, Callable[[Path], Iterator[Gold]]] = {"aeb": _aeb, "f80": _f80, "f258": _f258}
