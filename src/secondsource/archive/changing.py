"""Since you last looked: what became different in a story since a time."""

from collections.abc import Sequence

from secondsource.archive.deriving import story_dossier
from secondsource.archive.records import Archive, Change
from secondsource.archive.revising import revisions
from secondsource.archive.shelves import find_story
from secondsource.errors import UsageError
from secondsource.records import Claim, ClaimMention, Dossier, Finding

__all__ = ["NOTICES", "changes_since"]

NOTICES = ("withdrawn", "corrected", "on hold")


def changes_since(archive: Archive, story_id: str, since: str, *, policy: str = "two-source") -> list[Change]:
    """Say what became different in a story since a time: what was withdrawn, revised, disputed, newly supported, newly
    said or no longer said, and which articles were added; in that order.

    A story that did not exist then is all added and newly said. Raises UsageError for a story that is not there.
    """
    home = find_story(archive, story_id)
    new = story_dossier(archive, home, policy=policy)
    try:
        old = story_dossier(archive, home, as_of=since, policy=policy)
    except UsageError:  # nothing was known then
        old = None
    return [*_notices(old, new), *_revised(archive, old, new), *_claims(old, new), *_added(archive, old, new)]


def _notices(old: Dossier | None, new: Dossier) -> list[Change]:
    before = {(f.kind, f.text) for f in old.findings} if old else set()
    fresh = [f for f in new.findings if (f.kind, f.text) not in before]
    notices = [_change(f.kind, f) for f in fresh if f.kind in NOTICES]
    return notices + [_change("newly disputed", f) for f in fresh if f.kind == "disputed"]


def _change(kind: str, finding: Finding) -> Change:
    return Change(kind, finding.text, finding.claims[0] if finding.claims else None, finding.articles)


def _revised(archive: Archive, old: Dossier | None, new: Dossier) -> list[Change]:
    before = {a.id for a in old.articles} if old else set()
    found = []
    for article in new.articles:
        texts = revisions(archive, article.id)
        if article.id in before or not any(text.article in before for text in texts):
            continue
        last = max(n for n, text in enumerate(texts) if text.article in before)
        gone = [sentence for text in texts[last + 1 :] for sentence in text.gone]
        words = f"{article.name}: took out {_quoted(gone)}" if gone else f"{article.name}: added to its text"
        found.append(Change("revised", words, None, (article.id,)))
    return found


def _quoted(sentences: Sequence[str]) -> str:
    return " ".join(f"“{sentence}”" for sentence in sentences[:3]) + (" ..." if len(sentences) > 3 else "")


def _claims(old: Dossier | None, new: Dossier) -> list[Change]:
    before = _predecessors(old, new) if old else {}
    found: list[Change] = []
    for claim in new.claims:
        was = before.get(claim.id)
        if was is None:
            found.append(_said("newly said", claim, new))
        elif (more := _support(claim) - _support(was)) != 0:
            found.append(_said("newly supported" if more > 0 else "less supported", claim, new))
    kept = {claim.id for claim in before.values()}
    gone = [_said("no longer said", claim, old) for claim in old.claims if claim.id not in kept] if old else []
    order = ("newly supported", "less supported", "newly said")
    return sorted(found, key=lambda change: order.index(change.kind)) + gone


def _predecessors(old: Dossier, new: Dossier) -> dict[str, Claim]:
    """Find what each claim was before: the claim that had one of its mentions, else the one of its id.

    A claim's id may change when another report joins it; its mentions stay where they stand.
    """
    by_id = {claim.id: claim for claim in old.claims}
    by_place = {_place(claim, mention): claim for claim in old.claims for mention in claim.mentions}
    found: dict[str, Claim] = {}
    for claim in new.claims:
        places = (_place(claim, mention) for mention in claim.mentions)
        was = next((by_place[place] for place in places if place in by_place), by_id.get(claim.id))
        if was is not None:
            found[claim.id] = was
    return found


def _place(claim: Claim, mention: ClaimMention) -> tuple[str, str, int, int]:
    return claim.kind, mention.sentence, mention.start, mention.end


def _support(claim: Claim) -> int:
    return claim.support.independent.low


def _said(kind: str, claim: Claim, dossier: Dossier) -> Change:
    of = {s.id: s.article for s in dossier.sentences}
    support = claim.support.independent
    words = f"{claim.text} ({support.low} to {support.high} independent)"
    return Change(kind, words, claim.id, tuple(dict.fromkeys(of[m.sentence] for m in claim.mentions)))


def _added(archive: Archive, old: Dossier | None, new: Dossier) -> list[Change]:
    before = {text.article for a in old.articles for text in revisions(archive, a.id)} if old else set()
    return [Change("added", a.headline or a.name, None, (a.id,)) for a in new.articles if a.id not in before]
