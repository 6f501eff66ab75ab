"""A bundle held against itself and, if they are at hand, against its pages."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from secondsource.bundle.container import MANIFEST, unpack
from secondsource.bundle.leaves import root
from secondsource.bundle.recount import recount
from secondsource.bundle.rerun import rerun
from secondsource.bundle.write import FORMAT, Parameters
from secondsource.errors import ReadError
from secondsource.exports import from_json
from secondsource.frozen import frozen
from secondsource.records import Dossier, Page

__all__ = ["Verdict", "verify"]


@frozen
class Verdict:
    """What was checked in a bundle, and what does not hold."""

    against: str  # bundle | bundle and pages
    version: str  # of the program that made the bundle
    stories: int
    checked: tuple[tuple[str, int], ...]  # name of the check, how many things
    problems: tuple[str, ...]


def verify(data: bytes, pages: Sequence[Page] | None = None) -> Verdict:
    """Check a bundle: digests, cited sentences, counts, sums, shares, findings; with ``pages``, every text.

    It says whether the dossier follows from its evidence, and with the pages whether the evidence stands in them. It
    never says whether what the pages say is so. Raises ReadError for what is no bundle.
    """
    files, problems = unpack(data)
    facts, dossiers, grown, how = _opened(files)
    checked = {"digests": len(files)}
    problems += _tree(facts, grown)
    for number, (one, leaves) in enumerate(zip(dossiers, grown, strict=True)):
        for name, things, wrong in _again(one, leaves):
            checked[name] = checked.get(name, 0) + things
            problems += [f"story {number + 1}, {problem}" for problem in wrong]
    if pages is not None and not problems:
        compared, wrong = rerun(dossiers, grown, pages, how)
        checked["values made again from the pages"] = compared
        problems += wrong
    against = "bundle" if pages is None else "bundle and pages"
    return Verdict(against, str(facts.get("version")), len(dossiers), tuple(checked.items()), tuple(problems))


def _opened(
    files: Mapping[str, bytes],
) -> tuple[dict[str, Any], list[Dossier], list[list[dict[str, Any]]], Parameters]:
    try:
        facts = json.loads(files[MANIFEST])
        if facts.get("format") != FORMAT:
            raise ReadError(f"bundle: its format is {facts.get('format')!r}, not {FORMAT!r}; make it again")
        dossiers = [from_json(json.loads(line)) for line in files["dossiers.jsonl"].splitlines()]
        grown = [json.loads(line) for line in files["leaves.jsonl"].splitlines()]
        how = Parameters(**json.loads(files["parameters.json"]))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ReadError(f"bundle: a file in it cannot be read: {error!r}; ask for it again") from error
    if len(dossiers) != len(grown):
        raise ReadError(f"bundle: {len(dossiers)} dossiers and leaves for {len(grown)}; ask for it again")
    return facts, dossiers, grown, how


def _tree(facts: Mapping[str, Any], grown: Iterable[Sequence[Mapping[str, Any]]]) -> list[str]:
    try:
        found = root([str(leaf["hash"]) for one in grown for leaf in one])
    except (ValueError, KeyError, TypeError):
        return ["leaves.jsonl: a leaf has no hash"]
    return [] if found == facts.get("root") else ["leaves.jsonl: its leaves do not make the root in the manifest"]


def _again(one: Dossier, leaves: Sequence[Mapping[str, Any]]) -> list[tuple[str, int, list[str]]]:
    """A dossier that was bent until a check cannot even run does not hold."""
    try:
        return list(recount(one, leaves))
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        return [("counts", 1, [f"its parts do not fit together: {error!r}"])]
