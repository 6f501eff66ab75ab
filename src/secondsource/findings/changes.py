"""Findings about what changed on the way: notices, who still carries what fell, and words altered in the copying."""

from collections.abc import Iterator, Sequence

from secondsource.claims.notices import Notice
from secondsource.claims.read import ClaimSet
from secondsource.claims.said import Said
from secondsource.claims.wording import short
from secondsource.findings.finding import by_id, finding, joined, page_names
from secondsource.mentions.nouns import covers
from secondsource.records import Article, Claim, CopyLink, Finding, Mention, Sentence
from secondsource.text import tokens

__all__ = ["altered_quotations", "changed_attributions", "changed_figures", "notices"]


def notices(read: ClaimSet) -> list[Finding]:
    """Withdrawn, corrected, on hold: with who still carries it."""
    claims, made = by_id(read), []
    for notice in read.notices:
        fallen = [claims[i] for i, by in sorted(read.fallen.items()) if notice in by]
        pages = sorted({page for claim in fallen for page in _still(read.said[claim.id], notice, read)})
        said = joined([c.text for c in fallen[:3]]) if fallen else short(notice.sentences[0].text)
        carried = f"; still carried by {page_names(pages, read)}" if pages else ""
        text = f"{notice.newsroom} ({notice.word}): {said}{carried}"
        where = [s.id for s in notice.sentences]
        made.append(finding(notice.kind, text, fallen, read=read, articles=[notice.article, *pages], sentences=where))
    return made


def _still(said: Sequence[Said], notice: Notice, read: ClaimSet) -> Iterator[str]:
    """Pages of other newsrooms that print what fell; the notice and the newsroom's own earlier text are history."""
    for row in said:
        article = read.material.by_id[row.article]
        if row.article != notice.article and article.outlet != notice.newsroom and not _has_notice(article, read):
            yield row.article


def _has_notice(article: Article, read: ClaimSet) -> bool:
    return any(n.article == article.id for n in read.notices)


def changed_figures(read: ClaimSet) -> list[Finding]:
    """Slip and bound changed: a copied sentence whose figure is not that of the sentence it was copied from."""
    of = read.material.sentence
    made = []
    for links in read.material.links.values():
        for link in links:
            if link.kind in ("edited", "suspected") and link.a in of and link.b in of and link.direction == "known":
                made += _changed(link, of[link.a], of[link.b], read)
                made += _hedge_dropped(of[link.a], of[link.b], read)
    return made


def _changed(link: CopyLink, a: Sentence, b: Sentence, read: ClaimSet) -> list[Finding]:
    made = []
    ours, theirs = _figures(a, read), _figures(b, read)
    for mine in ours:
        if not any(
            e.op in ("replace", "insert") and e.a_start < mine.end and mine.start < e.a_end for e in link.edits
        ) and not any(e.op == "delete" and mine.start <= e.a_start <= mine.end for e in link.edits):
            continue
        if any(_value(mine) == _value(other) for other in theirs):
            continue
        other = _counterpart(mine, theirs, ours)
        if other is not None:
            made.append(_slip(a, mine, b, other, read))
    return made


def _hedge_dropped(a: Sentence, b: Sentence, read: ClaimSet) -> list[Finding]:
    """Bound changed: "may have been killed" made "were killed"."""
    made = []
    for mine in _figures(a, read):
        for other in _figures(b, read):
            one = mine.context.predicate if mine.context else None
            two = other.context.predicate if other.context else None
            if _value(mine) == _value(other) and two == "possible" and one not in ("possible", None):
                names = read.material.by_id[a.article].name, read.material.by_id[b.article].name
                text = (
                    f"{names[0]} states \u201c{mine.text}\u201d ({one}); its source, {names[1]}, only that it may be so"
                )
                about = [*_claims_at(a, mine, read), *_claims_at(b, other, read)]
                where = [a.id, b.id]
                made.append(
                    finding("bound changed", text, about, read=read, articles=[a.article, b.article], sentences=where)
                )
    return made


def _figures(sentence: Sentence, read: ClaimSet) -> list[Mention]:
    reading = read.material.readings[sentence.article]
    return [m for m in reading.mentions if m.kind == "figure" and sentence.start <= m.start < sentence.end]


def _value(mention: Mention) -> tuple[object, object, object]:
    return mention.value["low"], mention.value["high"], mention.value.get("unit")


def _counterpart(mine: Mention, theirs: Sequence[Mention], ours: Sequence[Mention]) -> Mention | None:
    """The figure of the source sentence that counts the same noun and that the copy no longer has."""
    kept = {_value(m) for m in ours}
    for other in theirs:
        one, two = mine.context, other.context
        if _value(other) in kept or one is None or two is None or mine.value.get("unit") != other.value.get("unit"):
            continue  # hectares made acres are converted, not changed
        if one.head and two.head and (one.head == two.head or covers(one.head, two.head) or covers(two.head, one.head)):
            return other
    return None


def _slip(a: Sentence, mine: Mention, b: Sentence, other: Mention, read: ClaimSet) -> Finding:
    pages = [read.material.by_id[a.article], read.material.by_id[b.article]]
    same_number = {mine.value["low"], mine.value["high"]} & {other.value["low"], other.value["high"]} - {None}
    kind = "bound changed" if same_number and mine.value["form"] != other.value["form"] else "slip"
    about = [*_claims_at(a, mine, read), *_claims_at(b, other, read)]
    verb = "makes it" if kind == "bound changed" else "prints"
    text = f"{pages[0].name} {verb} \u201c{mine.text}\u201d; its source, {pages[1].name}, says \u201c{other.text}\u201d"
    return finding(kind, text, about, read=read, articles=[a.article, b.article], sentences=[a.id, b.id])


def _claims_at(sentence: Sentence, mention: Mention, read: ClaimSet) -> list[Claim]:
    return [
        c
        for c in read.claims
        if c.kind == "figure" and any(m.sentence == sentence.id and m.start == mention.start for m in c.mentions)
    ]


def changed_attributions(read: ClaimSet) -> list[Finding]:
    """Attribution changed: a copied figure that the copy gives to somebody else, or to nobody."""
    made = []
    for links in read.material.links.values():
        for link in links:
            if link.kind == "edited" and link.a in read.material.sentence and link.b in read.material.sentence:
                made += _reattributed(read.material.sentence[link.a], read.material.sentence[link.b], link, read)
    return made


def _reattributed(a: Sentence, b: Sentence, link: CopyLink, read: ClaimSet) -> list[Finding]:
    if link.direction != "known":
        return []
    made = []
    for mine in _figures(a, read):
        for other in _figures(b, read):
            if _value(mine) == _value(other) and other.attribution is not None and _another_voice(mine, other, read):
                who = f"\u201c{mine.attribution.name}\u201d" if mine.attribution else "nobody"
                names = read.material.by_id[a.article].name, read.material.by_id[b.article].name
                whose = f"\u201c{other.attribution.name}\u201d"
                text = f"{mine.text}: {names[0]} gives it to {who}; its source, {names[1]}, to {whose}"
                about = _claims_at(a, mine, read)
                made.append(finding("attribution changed", text, about, read=read, articles=[a.article, b.article],
                                    sentences=[a.id, b.id]))  # fmt: skip
                break
    return made


def _another_voice(mine: Mention, other: Mention, read: ClaimSet) -> bool:
    """Whether the copy names a source that shares no word and no alias with the one that it had before it."""
    if mine.attribution is None:
        return True
    one, two = (
        _known_as(mine.attribution.name, read),
        _known_as(str(other.attribution and other.attribution.name), read),
    )
    return not one & two


def _known_as(name: str, read: ClaimSet) -> set[str]:
    same = {name, *(n for s in read.sources if name in (s.name, *s.aliases) for n in (s.name, *s.aliases))}
    small = {"the", "a", "an", "of", "and"}
    return {t.folded for n in same for t in tokens(n)} - small


def altered_quotations(read: ClaimSet) -> list[Finding]:
    """Quotation changed: a wording of a quotation that is neither equal to the one most pages print nor cut from it."""
    claims, made = by_id(read), []
    for utterance, claim_id in zip(read.quotations, read.quotation_ids, strict=True):
        wordings: dict[tuple[str, ...], list[Said]] = {}
        for row, words in zip(utterance.said, utterance.words, strict=True):
            if row.stance == "for":
                wordings.setdefault(words, []).append(row)
        if len(wordings) > 1:
            main = min(
                wordings, key=lambda w: (-len({r.article for r in wordings[w]}), _first_out(wordings[w], read), w)
            )
            made += [
                _altered(rows, wordings[main], claims[claim_id], read)
                for words, rows in sorted(wordings.items())
                if words != main
                and not {r.article for r in rows} & {r.article for r in wordings[main]}
                and not _fairly_cut(rows[0].mention.text, words, main)
                and not _fairly_cut(wordings[main][0].mention.text, main, words)
            ]
    return made


def _first_out(rows: Sequence[Said], read: ClaimSet) -> str:
    return min(read.material.by_id[r.article].published.start or "9999" for r in rows)


def _fairly_cut(printed: str, words: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a printing only leaves words out: at its ends, or where it shows the gap, and never a "not"."""
    if f" {' '.join(words)} " in f" {' '.join(full)} ":
        return True
    rest = iter(full)
    shown = any(mark in printed for mark in ("...", "\u2026", "[", "("))
    return shown and all(word in rest for word in words) and _negations(words) == _negations(full)


def _negations(words: Sequence[str]) -> int:
    return sum(word in ("not", "no", "never", "nobody", "nothing", "none") or word.endswith("n't") for word in words)


def _altered(rows: Sequence[Said], others: Sequence[Said], claim: Claim, read: ClaimSet) -> Finding:
    one, two = page_names((r.article for r in rows), read), page_names((r.article for r in others), read)
    text = f"{one}: \u201c{_fold(rows[0].mention.text)}\u201d; {two}: \u201c{_fold(others[0].mention.text)}\u201d"
    both = [*rows, *others]
    return finding("quotation changed", text, [claim], read=read, articles=[r.article for r in both],
                   sentences=[r.sentence for r in both])  # fmt: skip


def _fold(text: str) -> str:
    return " ".join(text.split()).strip('"\u201c\u201d ')
