"""Labelled stories: every sentence says whose words it is and whose statement it gives (``tests/stories/labelled``).

The format stands in the README of that folder. Reading raises ValueError with file and line for anything that does not
hold together: a label that names no claim, a sentence copied from nowhere.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

__all__ = [
    "Label",
    "LabelledClaim",
    "LabelledPage",
    "LabelledSentence",
    "LabelledSource",
    "LabelledStory",
    "agencies",
    "jsonl",
    "read_story",
    "stories",
]

ON_RECORD = frozenset({"record", "statement", "witness", "measurement"})
_LABEL = re.compile(r"\s*\[\[(?P<labels>(?:(?!\[\[|\]\]).)*)\]\]\s*$")
_COPIED = re.compile(r"=([\w.-]+):(\d+)\s*$")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_SCALES = {"million": 10**6, "billion": 10**9, "thousand": 10**3}


@dataclass(frozen=True, slots=True)
class LabelledSource:
    id: str
    name: str
    role: str
    party: str
    kind: str


@dataclass(frozen=True, slots=True)
class LabelledClaim:
    id: str
    kind: str
    low: float | None
    high: float | None
    counted: str
    text: str


@dataclass(frozen=True, slots=True)
class Label:
    claim: str
    source: str
    flags: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class LabelledSentence:
    text: str
    origin: str
    labels: tuple[Label, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelledPage:
    id: str
    given: Mapping[str, str]
    headline: LabelledSentence
    paragraphs: tuple[tuple[str | LabelledSentence, ...], ...]


@dataclass(frozen=True, slots=True)
class LabelledStory:
    name: str
    given: Mapping[str, str]
    sources: Mapping[str, LabelledSource]
    claims: Mapping[str, LabelledClaim]
    relations: tuple[tuple[str, str, str], ...]
    findings: tuple[tuple[str, tuple[str, ...]], ...]
    pages: tuple[LabelledPage, ...]


def stories(folder: Path) -> tuple[LabelledStory, ...]:
    """All stories of a folder, by name."""
    return tuple(read_story(path) for path in sorted(folder.glob("*.story")))


@dataclass(slots=True)
class _Draft:
    """What has been read so far."""

    given: dict[str, str] = field(default_factory=dict)
    sources: dict[str, LabelledSource] = field(default_factory=dict)
    claims: dict[str, LabelledClaim] = field(default_factory=dict)
    relations: list[tuple[str, str, str]] = field(default_factory=list)
    findings: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    pages: list[tuple[str, dict[str, str], list[str]]] = field(default_factory=list)


def read_story(path: Path) -> LabelledStory:
    """Read one labelled story; raises ValueError with file and line."""
    draft = _Draft()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            _take(draft, line.rstrip())
        except (ValueError, KeyError, IndexError) as error:
            raise ValueError(f"{path.name}, line {number}: {error}: {line[:80]}") from error
    read: dict[str, LabelledPage] = {}
    for id_, given, lines in draft.pages:
        try:
            read[id_] = _page(id_, given, lines, read)
        except (ValueError, KeyError, IndexError) as error:
            raise ValueError(f"{path.name}, page {id_}: {error!r}") from error
    story = LabelledStory(
        path.stem,
        draft.given,
        draft.sources,
        draft.claims,
        tuple(draft.relations),
        tuple(draft.findings),
        tuple(read.values()),
    )
    _check(story)
    return story


def _take(draft: _Draft, line: str) -> None:
    word, _, rest = line.partition(" ")
    if word == "page":
        id_, *parts = (part.strip() for part in rest.split(" | "))
        draft.pages.append((id_, dict(_pair(part) for part in parts if part), []))
    elif draft.pages:
        draft.pages[-1][2].append(line)
    elif word == "source":
        id_, name, role, party, kind = (part.strip() for part in rest.split("|"))
        draft.sources[id_] = LabelledSource(id_, name, role, party, kind)
    elif word == "claim":
        claim = _claim([part.strip() for part in rest.split("|")])
        draft.claims[claim.id] = claim
    elif word == "relation":
        words = rest.split()
        draft.relations.append((words[0], " ".join(words[1:-1]), words[-1]))
    elif word == "finding":
        draft.findings.append(_finding(rest, draft.claims))
    elif ":" in line and not line.startswith("#"):
        key, value = _pair(line)
        draft.given[key] = value
    elif line.strip() and not line.startswith("#"):
        raise ValueError("neither source, claim, relation, finding nor page")


def _pair(text: str) -> tuple[str, str]:
    key, _, value = text.partition(":")
    return key.strip(), value.strip()


def _finding(rest: str, claims: Mapping[str, LabelledClaim]) -> tuple[str, tuple[str, ...]]:
    words = rest.replace("|", " ").split()
    return " ".join(word for word in words if word not in claims), tuple(word for word in words if word in claims)


def _claim(parts: Sequence[str]) -> LabelledClaim:
    id_, kind, *rest = parts
    if kind != "figure":
        return LabelledClaim(id_, kind, None, None, "", " | ".join(rest))
    low, high = _value(rest[0])
    counted = rest[1] if len(rest) > 1 else ""
    return LabelledClaim(id_, kind, low, high, counted.casefold(), " ".join(rest[2:]))


def _value(text: str) -> tuple[float | None, float | None]:
    """Bounds of a value as the README writes it; ``about`` leaves both bounds to the rules of DESIGN's idea 7."""
    scale = next((factor for word, factor in _SCALES.items() if word in text), 1)
    numbers = [float(number.replace(",", "")) * scale for number in _NUMBER.findall(text.replace("..", " .. "))]
    if not numbers:
        return None, None
    if ".." not in text:
        return numbers[0], numbers[0]
    if len(numbers) == 2:
        return numbers[0], numbers[1]
    return (None, numbers[0]) if text.strip().startswith("..") else (numbers[0], None)


def _page(id_: str, given: dict[str, str], lines: Sequence[str], pages: Mapping[str, LabelledPage]) -> LabelledPage:
    headline = LabelledSentence("", "own")
    paragraphs: list[list[str | LabelledSentence]] = [[]]
    for line in lines:
        if line.startswith("headline:") and not headline.text:
            headline = _sentence(line.removeprefix("headline:").strip())
        elif not line.strip():
            paragraphs.append([])
        elif line.startswith(">"):
            paragraphs[-1].append(line[1:].strip())
        elif copied := _COPIED.match(line):
            paragraphs[-1].append(_copied(pages[copied[1]], int(copied[2])))
        else:
            paragraphs[-1].append(_sentence(line.strip()))
    return LabelledPage(id_, given, headline, tuple(tuple(part) for part in paragraphs if part))


def _sentence(line: str) -> LabelledSentence:
    found = _LABEL.search(line)
    if not found:
        return LabelledSentence(line, "own")
    if "[[" in line[: found.start()]:
        raise ValueError(f"two labels on one line; one sentence a line: {line[:80]}")
    origin, *labels = (part.strip() for part in found[1].split(";"))
    if "=" in origin:
        origin, labels = "own", [origin, *labels]
    return LabelledSentence(
        line[: found.start()].strip(), origin or "own", tuple(_label(part) for part in labels if part)
    )


def _label(part: str) -> Label:
    claim, _, said = part.partition("=")
    source, *flags = said.split("/")
    return Label(claim.strip(), source.strip(), frozenset(flag.strip() for flag in flags))


def _copied(page: LabelledPage, number: int) -> LabelledSentence:
    sentence = [one for part in page.paragraphs for one in part if isinstance(one, LabelledSentence)][number - 1]
    return LabelledSentence(sentence.text, page.id if sentence.origin == "own" else sentence.origin, sentence.labels)


def _check(story: LabelledStory) -> None:
    for page in story.pages:
        for sentence in sentences(page):
            for label in sentence.labels:
                if label.claim not in story.claims:
                    raise ValueError(f"{story.name}, page {page.id}: no claim {label.claim!r}")
                if label.source not in story.sources and label.source not in ("voice", "none"):
                    raise ValueError(f"{story.name}, page {page.id}: no source {label.source!r}")
    for a, _, b in story.relations:
        if a not in story.claims or b not in story.claims:
            raise ValueError(f"{story.name}: relation between unknown claims {a} and {b}")


def sentences(page: LabelledPage) -> Iterator[LabelledSentence]:
    """The headline, then the sentences of the body."""
    yield page.headline
    for part in page.paragraphs:
        for one in part:
            if isinstance(one, LabelledSentence):
                yield one


def body(page: LabelledPage) -> str:
    """Give the text of a page as it is printed, without its headline."""
    return "\n\n".join(" ".join(one if isinstance(one, str) else one.text for one in part) for part in page.paragraphs)


def jsonl(story: LabelledStory) -> bytes:
    """Give the pages of a story as records that ``secondsource`` reads."""
    records = (
        {
            "id": page.id,
            "text": body(page),
            "headline": page.headline.text,
            **{key: page.given[key] for key in ("outlet", "url", "published", "language") if page.given.get(key)},
        }
        for page in story.pages
    )
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records).encode()


def agencies(story: LabelledStory) -> str:
    """Give the invented agencies of a story as a table that ``--agencies`` reads; in parentheses stand their initials."""
    named = {page.given["agency"] for page in story.pages if page.given.get("agency", "none") != "none"}
    rows = set()
    for names in named:
        for name in re.split(r"\s*[;,]\s*", names):
            full, _, short = name.partition("(")
            rows.add(f"{full.strip()}\t{short.rstrip(') ')}\tagency\t\t\n")
    return "".join(sorted(rows))
