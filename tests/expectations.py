"""How far dossiers meet what a careful reader expects of a story: one verdict for every expectation.

The expectations are data (``tests/stories/README.md``), the dossiers are the dictionaries of ``to_json``. Run as a
program it prints the verdicts for stories of ``tests/stories/dev``::

    python tests/expectations.py tests/stories/dev/flood
"""

import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["Verdict", "dossiers_of", "judge", "load", "summary"]

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether one expectation is met; ``sure`` is false where careful readers could differ."""

    what: str
    met: bool
    seen: str
    sure: bool = True


def load(story: Path) -> Json:
    """Expectations of a story: of a folder with expected.json, or of NAME beside NAME.expected.json."""
    path = story / "expected.json" if story.is_dir() else story.with_name(story.name + ".expected.json")
    return dict(json.loads(path.read_text(encoding="utf-8")))


def dossiers_of(sources: Sequence[Path], agencies: Path | None) -> list[Json]:
    """Dossiers of pages on disk, as the command line would print them."""
    import secondsource as ss

    pages, skips = ss.read_all([str(source) for source in sources])
    table = None if agencies is None else str(agencies)
    return [dict(ss.to_json(dossier)) for dossier in ss.dossier(pages, agencies=table, skipped=skips)]


def judge(dossiers: Sequence[Json], expected: Json) -> list[Verdict]:
    """Every expectation with its verdict, in the order of the file."""
    return [
        *_stories(dossiers, expected),
        *_pages(dossiers, expected),
        *_copies(dossiers, expected),
        *_claims(dossiers, expected),
        *_findings(dossiers, expected),
        *_never(dossiers, expected),
        *_timeline(dossiers, expected),
    ]


def summary(verdicts: Iterable[Verdict]) -> str:
    """Met of all, first of those that a careful reader is sure of, then of the others."""
    verdicts = list(verdicts)
    sure = [v for v in verdicts if v.sure]
    unsure = [v for v in verdicts if not v.sure]
    text = f"{sum(v.met for v in sure)} of {len(sure)} expectations met"
    return text + (f"; {sum(v.met for v in unsure)} of {len(unsure)} arguable ones" if unsure else "")


# --- words ---------------------------------------------------------------------------------------------------------


def _fold(text: object) -> str:
    return re.sub(r"\s+", " ", str(text or "").replace("’", "'").replace("“", '"').replace("”", '"').casefold()).strip()


def _has(word: str, haystack: str) -> bool:
    """One of the alternatives stands in the haystack; a number must stand alone."""
    for choice in _fold(word).split("|"):
        pattern = re.escape(choice)
        if choice[:1].isdigit():
            pattern = r"(?<![\d.,])" + pattern + r"(?![\d])(?![.,]\d)"
        else:
            pattern = r"(?<!\w)" + pattern
        if re.search(pattern, haystack):
            return True
    return False


def _lemma(noun: object) -> str:
    last = _fold(noun).split(" ")[-1] if noun else ""
    return {"children": "child", "women": "woman", "men": "man", "dead": "person", "people": "person"}.get(
        last, last[:-1] if last.endswith("s") and not last.endswith("ss") else last
    )


# --- stories and pages ---------------------------------------------------------------------------------------------


def _named(name: str, article: Json) -> bool:
    stem = Path(str(article["name"])).name
    return stem == name or stem.startswith((name + "_", name + "-", name + ".")) or str(article["name"]).endswith(name)


def _article(dossiers: Sequence[Json], name: str) -> Json | None:
    return next((a for d in dossiers for a in d["articles"] if _named(name, a)), None)


def _stories(dossiers: Sequence[Json], expected: Json) -> Iterator[Verdict]:
    for pages in expected.get("stories", ()):
        homes = {next((d["story"]["id"] for d in dossiers if _article([d], page)), None) for page in pages}
        others = [p for group in expected["stories"] if group is not pages for p in group]
        strays = [p for d in dossiers if d["story"]["id"] in homes for p in others if _article([d], p)]
        sure = not expected.get("stories_unsure", False)
        met = len(homes) == 1 and None not in homes and not strays
        yield Verdict(f"one story: {' '.join(pages)}", met, f"{len(homes)} stories, strays {strays}", sure)


def _pages(dossiers: Sequence[Json], expected: Json) -> Iterator[Verdict]:
    for name, want in expected.get("pages", {}).items():
        article = _article(dossiers, name)
        if article is None:
            yield Verdict(f"page {name} is read", False, "missing")
            continue
        for what, met, seen in _page_facts(article, want):
            yield Verdict(f"page {name} {what}", met, seen, what.split(" ")[0] not in want.get("unsure", ()))


def _page_facts(article: Json, want: Json) -> Iterator[tuple[str, bool, str]]:
    for field in ("agency", "derivation", "headline", "outlet", "byline"):
        if field in want:
            choices = want[field] if isinstance(want[field], list) else [want[field]]
            yield f"{field} {want[field]}", article[field] in choices, str(article[field])
    if "published" in want:
        seen = article["published"]["start"] or ""
        wish = want["published"]
        yield f"published {wish}", seen.startswith(wish) if wish else not seen, seen
    body = _fold(article["text"].partition("\n\n")[2])
    if "first" in want:
        yield f"first {want['first']}", body.startswith(_fold(want["first"])), body[:60]
    if "last" in want:
        yield f"last {want['last']}", body.endswith(_fold(want["last"])), body[-60:]
    for words in want.get("not_body", ()):
        yield f"not_body {words}", _fold(words) not in body, "in the body" if _fold(words) in body else ""


def _copies(dossiers: Sequence[Json], expected: Json) -> Iterator[Verdict]:
    pairs = {(a, b): kinds for d in dossiers for a, b, kinds in _page_links(d)}
    names = {a["id"]: a for d in dossiers for a in d["articles"]}

    def kinds_of(copy: str, source: str) -> set[str]:
        return {
            kind
            for (a, b), kinds in pairs.items()
            if _named(copy, names[a]) and _named(source, names[b])
            for kind in kinds
        }

    for copy, source, kind in expected.get("copy", ()):
        seen = kinds_of(copy, source)
        yield Verdict(f"{copy} copies {source}: {kind}", bool(seen & set(kind.split("|"))), " ".join(sorted(seen)))
    for copy, source in expected.get("not_copy", ()):
        seen = kinds_of(copy, source) - {"quotation"}
        yield Verdict(f"{copy} does not copy {source}", not seen, " ".join(sorted(seen)))


def _page_links(dossier: Json) -> Iterator[tuple[str, str, set[str]]]:
    home = {s["id"]: s["article"] for s in dossier["sentences"]}
    kinds: dict[tuple[str, str], set[str]] = {}
    for link in dossier["copy_links"]:
        kinds.setdefault((home[link["a"]], home[link["b"]]), set()).add(link["kind"])
    for (a, b), found in kinds.items():
        yield a, b, found


# --- claims --------------------------------------------------------------------------------------------------------


def _claims(dossiers: Sequence[Json], expected: Json) -> Iterator[Verdict]:
    for want in expected.get("claims", ()):
        if want.get("value") is None:
            continue
        sure = want.get("sure", True)
        found = _matching(dossiers, want)
        yield Verdict(f"claim {want['text']}", bool(found), f"{len(found)} found", sure)
        if found:
            dossier, claim = found[0]
            for what, met, seen in _claim_facts(dossier, claim, want):
                yield Verdict(f"claim {want['text']}: {what}", met, seen, sure)


def _matching(dossiers: Sequence[Json], want: Json) -> list[tuple[Json, Json]]:
    found = []
    for dossier in dossiers:
        for claim in dossier["claims"]:
            value = claim["value"]
            if value and [value["low"], value["high"]] == list(want["value"]) and _counts(want, value["counted"]):
                agrees = _predicate_fits(want, claim)
                role = want.get("role") == value["role"]
                found.append((not role, not agrees, -len(claim["mentions"]), claim["id"], dossier, claim))
    found.sort(key=lambda f: f[:4])
    return [(f[4], f[5]) for f in found]


def _predicate_fits(want: Json, claim: Json) -> bool:
    return "predicate" not in want or claim["predicate"] in want["predicate"].split("|")


def _counts(want: Json, counted: object) -> bool:
    if "counted" not in want:
        return True
    return any(_lemma(noun) == _lemma(counted) or (noun and _has(noun, _fold(counted))) for noun in want["counted"])


def _claim_facts(dossier: Json, claim: Json, want: Json) -> Iterator[tuple[str, bool, str]]:
    support = claim["support"]
    interval = [support["independent"]["low"], support["independent"]["high"]]
    choices = [want["independent"], *want.get("independent_also", ())]
    yield f"independent {want['independent']}", interval in choices, str(interval)
    yield "invents no source", interval[0] <= max(choice[0] for choice in choices), str(interval)
    if "outlets" in want:
        outlets = support["outlets"]
        wish = want["outlets"] if isinstance(want["outlets"], list) else [want["outlets"]] * 2
        yield f"outlets {want['outlets']}", [outlets["low"], outlets["high"]] == wish, str(outlets)
    if "against" in want:
        yield f"against {want['against']}", support["against"] == want["against"], str(support["against"])
    for field in ("predicate", "nature"):
        if field in want:
            yield f"{field} {want[field]}", claim[field] in want[field].split("|"), str(claim[field])
    yield from _source_facts(dossier, claim, want)


def _source_facts(dossier: Json, claim: Json, want: Json) -> Iterator[tuple[str, bool, str]]:
    by_id = {s["id"]: s for s in dossier["sources"]}
    present = [(by_id[e["source"]], e) for e in claim["evidence"] if e["source"] in by_id]
    seen = "; ".join(f"{s['name']} ({s['party']}, {s['kind']}, {e['status']})" for s, e in present)
    parties: dict[str, set[str]] = {}
    for wish in want.get("sources", ()):
        found = [(s, e) for s, e in present if _is_source(wish, s)]
        yield f"source {wish['name']}", bool(found), seen
        for source, evidence in found[:1]:
            parties.setdefault(wish.get("party", wish["name"]), set()).add(source["party"])
            if "status" in wish:
                yield f"source {wish['name']} {wish['status']}", evidence["status"] == wish["status"], seen
            if "kind" in wish:
                yield f"source {wish['name']} kind {wish['kind']}", evidence["kind"] in wish["kind"].split("|"), seen
    groups = list(parties.values())
    apart = sum(len(g) for g in groups) == len(set().union(*groups)) if groups else True
    if len(want.get("sources", ())) > 1 and groups:
        yield "parties", apart and all(len(g) == 1 for g in groups), seen


def _is_source(wish: Json, source: Json) -> bool:
    names = [_bare(n) for n in (source["name"], *source["aliases"])]
    return any(_bare(w) in names for w in (wish["name"], *wish.get("also", ())))


def _bare(name: object) -> str:
    return re.sub(r"^(the|a|an) ", "", _fold(name))


# --- findings and timeline -----------------------------------------------------------------------------------------


def _findings(dossiers: Sequence[Json], expected: Json) -> Iterator[Verdict]:
    for want in expected.get("findings", ()):
        found = list(_such(dossiers, want))
        what = f"finding {want['kind']} {' '.join(want.get('words', ()))} {' '.join(want.get('pages', ()))}"
        near = [f["text"] for d in dossiers for f in d["findings"] if f["kind"] in want["kind"].split("|")]
        seen = found[0] if found else " / ".join(near[:4]) or "no finding of this kind"
        yield Verdict(what.strip(), bool(found), seen, want.get("sure", True))


def _such(dossiers: Sequence[Json], want: Json) -> Iterator[str]:
    for dossier in dossiers:
        claims = {c["id"]: c["text"] for c in dossier["claims"]}
        names = {a["id"]: a for a in dossier["articles"]}
        for finding in dossier["findings"]:
            if finding["kind"] not in want["kind"].split("|"):
                continue
            texts = [finding["text"], finding["arithmetic"], *(claims.get(c, "") for c in finding["claims"])]
            haystack = _fold(" ".join(str(t) for t in texts if t))
            pages = [names[a] for a in finding["articles"] if a in names]
            if not all(_has(word, haystack) for word in want.get("words", ())):
                continue
            if not all(any(_named(page, article) for article in pages) for page in want.get("pages", ())):
                continue
            if want.get("direction") in (None, finding["direction"]):
                yield str(finding["text"])


def _never(dossiers: Sequence[Json], expected: Json) -> Iterator[Verdict]:
    never = expected.get("never", {})
    for want in never.get("findings", ()):
        found = list(_such(dossiers, want))
        what = f"never {want['kind']} {' '.join(want.get('words', ()))}"
        yield Verdict(what, not found, found[0] if found else "", want.get("sure", True))
    for want in never.get("claims", ()):
        found_claims = [
            claim for claim in (claim for _, claim in _matching(dossiers, want)) if _predicate_fits(want, claim)
        ]
        texts = "; ".join(str(claim["text"]) for claim in found_claims)
        yield Verdict(f"never a claim {want['value']} {want.get('counted', '')}", not found_claims, texts)


def _timeline(dossiers: Sequence[Json], expected: Json) -> Iterator[Verdict]:
    for start, of, words in expected.get("timeline", ()):
        entries = [
            e
            for d in dossiers
            for e in d["timeline"]
            if str(e["when"]["start"]).startswith(start)
            and e["of"] in of.split("|")
            and all(_has(word, _fold(e["text"])) for word in words)
        ]
        yield Verdict(f"timeline {start} {of} {' '.join(words)}", bool(entries), f"{len(entries)} entries")


def _report(names: Sequence[str]) -> None:
    everything: list[Verdict] = []
    for name in names:
        story = Path(name.removesuffix(".jsonl"))
        agencies = story.parent / "agencies.tsv"
        verdicts = judge(dossiers_of([story.with_name(story.name + ".jsonl")], agencies), load(story))
        for verdict in verdicts:
            if not verdict.met:
                print(f"  miss{'' if verdict.sure else ' (arguable)'}: {verdict.what}  | seen: {verdict.seen[:300]}")
        print(f"{story.name}: {summary(verdicts)}")
        everything += verdicts
    print(summary(everything))
    for part in ("independent", "invents no source", "outlets", "source ", "finding ", "never "):
        some = [v for v in everything if part in v.what.removeprefix("claim ")]
        print(f"  {part.strip()}: {summary(some)}")


if __name__ == "__main__":
    _report(sys.argv[1:])
