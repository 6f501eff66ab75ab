"""The pages read again: whether the same program makes the same dossiers of them."""

import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from secondsource.articles import Agencies, load_agencies
from secondsource.bundle.leaves import leaf
from secondsource.bundle.write import Parameters, seal
from secondsource.exports import to_json
from secondsource.pipeline import dossier
from secondsource.records import Dossier, Page

__all__ = ["rerun"]

_NAMED_BY_READER = frozenset({"name", "skipped", "apart"})  # how a reader calls a page is no part of what it says
_SHOWN = 20


def rerun(
    stated: Sequence[Dossier], grown: Sequence[Sequence[Mapping[str, Any]]], pages: Sequence[Page], how: Parameters
) -> tuple[int, list[str]]:
    """Make the dossiers of pages again and compare; give how many values were compared, and what differs."""
    if not stated:
        return 0, []
    made = dossier(
        pages,
        agencies=_agencies(how),
        policy=stated[0].policy.name,
        as_of=how.as_of,
        about=how.about,
        owners=how.owners,
        judgements=stated[0].judgements,
    )
    by_id = {one.story.id: one for one in made}
    compared, problems = 0, []
    for said, hashed in zip(stated, grown, strict=True):
        again = by_id.get(said.story.id)
        if again is None:
            problems.append(f"story {said.story.headline!r}: these pages do not make it")
            continue
        outcomes = [*_differences(to_json(said), to_json(seal(again)), "dossier"), *_texts(again, hashed)]
        compared += len(outcomes)
        problems += [one for one in outcomes if one]
    return compared, problems[:_SHOWN]


def _agencies(how: Parameters) -> Agencies | None:
    if how.agencies is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "agencies.tsv"
        table.write_text(how.agencies, encoding="utf-8")
        return load_agencies(table)


def _differences(said: Any, found: Any, where: str) -> Iterator[str]:
    """One outcome a value: empty where they are the same."""
    if isinstance(said, dict) and isinstance(found, dict):
        for key in sorted((said.keys() | found.keys()) - _NAMED_BY_READER):
            yield from _differences(said.get(key), found.get(key), f"{where}.{key}")
    elif isinstance(said, list) and isinstance(found, list) and len(said) == len(found):
        for number, (one, other) in enumerate(zip(said, found, strict=True)):
            yield from _differences(one, other, f"{where}[{number}]")
    else:
        yield "" if said == found else f"{where}: the bundle says {_short(said)}, the pages give {_short(found)}"


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _texts(again: Dossier, hashed: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Every sentence, shown or not, is the one that was hashed."""
    of = {str(one["sentence"]): one for one in hashed}
    for sentence in again.sentences:
        one = of.get(sentence.id)
        same = one is not None and leaf(str(one["salt"]), sentence.text) == one["hash"]
        yield "" if same else f"sentence {sentence.id}: the page's words are not those that were hashed"
