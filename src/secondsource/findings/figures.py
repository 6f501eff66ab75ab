"""Findings about figures: what does not add up, is disputed, was revised, is stale, and what all agree on."""

from collections.abc import Iterable, Sequence

from secondsource.claims.read import ClaimSet
from secondsource.claims.relate import Relating
from secondsource.claims.said import Said
from secondsource.claims.support import count
from secondsource.findings.finding import (
    by_id,
    finding,
    joined,
    page_names,
    source_names,
    standing_names,
    thing_text,
    value_text,
)
from secondsource.records import Claim, Evidence, Finding

__all__ = ["agreements", "breakdowns", "clashes", "disputes", "revisions", "stale_figures"]

_UNATTRIBUTED = ("none", "voice", "media")


def clashes(read: ClaimSet) -> list[Finding]:
    """Does not add up: the smallest set of statements that cannot all hold, with its arithmetic."""
    claims, made = by_id(read), []
    for clash in read.clashes:
        total = claims[read.figure_ids[clash.total]]
        summed = claims[read.sum_ids[clash.sum]]
        parts = [claims[read.figure_ids[i]] for i in read.sums[clash.sum].parts]
        if not _live(total) or not _live(summed):
            continue
        who = standing_names(total, read)
        sides = (
            f"{joined(who)} {'says' if len(who) == 1 else 'say'} {value_text(total)}"
            if who
            else f"a page says {value_text(total)}"
        )
        shared = [
            p
            for p in parts
            if any(r.kind == "part of" and r.a == p.id and r.b == total.id for r in read.relations)
            and set(standing_names(p, read)) & set(who)  # he gives it too: the two totals count the same ones
        ]
        same = (
            f" Same {shared[0].value.counted or 'figure'} ({value_text(shared[0])})."
            if shared and shared[0].value
            else ""
        )
        text = f"{clash.arithmetic.split(';')[0]}; {sides}.{same}"
        made.append(finding("does not add up", text, [total, summed, *parts], read=read, arithmetic=clash.arithmetic))
    return made


def breakdowns(read: ClaimSet) -> list[Finding]:
    """Broken down: parts that one source joins and another's total equals."""
    claims, made = by_id(read), []
    for total, summed in (
        (t, s) for s in range(len(read.sums)) for t in range(len(read.figures)) if t not in read.sums[s].parts
    ):
        figure, parts = read.figures[total], read.sums[summed]
        if figure.low == figure.high == parts.low == parts.high and figure.predicate == parts.predicate:
            whole, claim = claims[read.figure_ids[total]], claims[read.sum_ids[summed]]
            made.append(finding("broken down", f"{claim.text}, as in {value_text(whole)}", [whole, claim], read=read))
    return made


def disputes(read: ClaimSet) -> list[Finding]:
    """Disputed: two who speak for themselves give figures for one moment that cannot both hold."""
    claims, made = by_id(read), []
    for relating in read.relatings:
        if relating.kind != "conflicts":
            continue
        a, b = claims[read.figure_ids[relating.a]], claims[read.figure_ids[relating.b]]
        first, second = _attributed(a), _attributed(b)
        one, two = source_names(first, read), source_names(second, read)
        if not one or not two or a.nature == "background" or b.nature == "background":
            continue
        if set(one) == set(two):
            made += _misprint(a, b, one, read) or _two_versions(a, b, one, read)
            continue
        text = f"{joined(one)}: {value_text(a)}; {joined(two)}: {value_text(b)}"
        kind = "bound changed" if _flipped(a, b) else "slip" if _swapped(a, b, read) else "disputed"
        made.append(finding(kind, text, [a, b], read=read))
    return made


def _misprint(a: Claim, b: Claim, who: Sequence[str], read: ClaimSet) -> list[Finding]:
    """Slip: two pages give one source two numbers that differ by swapped or single digits."""
    of = read.material.sentence
    pages = [{of[m.sentence].article for m in claim.mentions} for claim in (a, b)]
    if pages[0] & pages[1] or not _nearly_one_number(a, b):
        return []
    names = [page_names(group, read) for group in pages]
    text = f"{joined(who)}: {names[0]} prints {value_text(a)}, {names[1]} {value_text(b)}"
    return [finding("slip", text, [a, b], read=read)]


def _flipped(a: Claim, b: Claim) -> bool:
    """ "Fewer than 30" and "more than 30": one number whose bound somebody turned round."""
    ends = [(c.value.low, c.value.high) for c in (a, b) if c.value]
    return any(
        low is None and other_high is None and high is not None and other_low is not None
        and abs(other_low - high) <= _SAME_NUMBER
        for (low, high), (other_low, other_high) in (ends, ends[::-1])
    )  # fmt: skip


_SAME_NUMBER = 2  # "fewer than 30" ends at 29, "more than 30" begins at 31


def _swapped(a: Claim, b: Claim, read: ClaimSet) -> bool:
    """13 for 31 on one page alone: the page turned the digits round."""
    if a.value is None or b.value is None or a.value.low != a.value.high or b.value.low != b.value.high:
        return False
    one, two = str(a.value.low), str(b.value.low)
    pages = [{read.material.sentence[m.sentence].article for m in c.mentions} for c in (a, b)]
    alone = min(len(group) for group in pages) == 1 and not pages[0] & pages[1]
    return alone and one != two and len(one) > 1 and sorted(one) == sorted(two)


def _nearly_one_number(a: Claim, b: Claim) -> bool:
    """Whether two numbers have the same digits but for two neighbours that changed places, or for one."""
    if a.value is None or b.value is None or a.value.low != a.value.high or b.value.low != b.value.high:
        return False
    one, two = (str(c.value.low).replace(".", "").rstrip("0") for c in (a, b) if c.value)
    if len(one) != len(two) or len(one) < _DIGITS_OF_A_SLIP:
        return False
    odd = [n for n in range(len(one)) if one[n] != two[n]]
    swapped = len(odd) == 2 and odd[1] == odd[0] + 1 and one[odd[0]] == two[odd[1]] and one[odd[1]] == two[odd[0]]
    return swapped or len(odd) == 1


_DIGITS_OF_A_SLIP = 3  # two-digit numbers differ by one digit all the time


def _two_versions(a: Claim, b: Claim, who: Sequence[str], read: ClaimSet) -> list[Finding]:
    """One source with two values and no order of time: within a page it is the page that has two versions."""
    text = f"{joined(who)}: {value_text(a)} and {value_text(b)}; which came first is not known"
    return [finding("two versions", text, [a, b], read=read)]


def revisions(read: ClaimSet) -> list[Finding]:
    """Revised: one party over time, up or down, by whom."""
    claims, made = by_id(read), []
    for relating in read.relatings:
        if relating.kind != "updates":
            continue
        new, old = claims[read.figure_ids[relating.a]], claims[read.figure_ids[relating.b]]
        who = standing_names(new, read)
        said = f" ({joined(who)})" if who else ""
        text = f"revised {relating.direction}: {thing_text(old)}, now {value_text(new)}{said}"
        made.append(finding("revised", text, [new, old], read=read, direction=relating.direction))
    return made


def stale_figures(read: ClaimSet) -> list[Finding]:
    """Stale: a page that still prints the older figure alone after the newer was out."""
    claims, made = by_id(read), []
    for relating in read.relatings:
        if relating.kind == "updates":
            pages = _behind(relating, read)
            if pages:
                new, old = claims[read.figure_ids[relating.a]], claims[read.figure_ids[relating.b]]
                text = f"{page_names(pages, read)}: prints {thing_text(old)} after {value_text(new)} was out"
                made.append(
                    finding(
                        "stale", text, [old, new], read=read, articles=pages, sentences=_sentences(old, pages, read)
                    )
                )
    return made


def _behind(relating: Relating, read: ClaimSet) -> list[str]:
    new, old = read.figures[relating.a], read.figures[relating.b]
    out = min((t for row in new.said if (t := read.material.by_id[row.article].published.start)), default=None)
    has_new = {row.article for row in new.said}
    if out is None:
        return []
    late = {
        row.article
        for row in old.said
        if row.article not in has_new and _prints(row, read) and (t := read.material.by_id[row.article].published.start)
        and len(t) == len(out) and t > out
    }  # fmt: skip
    return [a.id for a in read.material.articles if a.id in late]


def _prints(row: Said, read: ClaimSet) -> bool:
    """A page prints a figure as its own or a source's; a notice that quotes an old headline does not."""
    noticed = any(n.article == row.article for n in read.notices)
    return not noticed and (row.part == "headline" or row.source is not None)


def _sentences(claim: Claim, pages: Sequence[str], read: ClaimSet) -> list[str]:
    of = read.material.sentence
    return [m.sentence for m in claim.mentions if of[m.sentence].article in pages]


def agreements(read: ClaimSet) -> list[Finding]:
    """All agree: a value that two parties give, or the floor that all their differing values share."""
    claims = by_id(read)
    made = [
        finding("all agree", f"all agree on {claim.text}", [claim], read=read)
        for claim in read.claims
        if claim.kind == "figure" and claim.nature in ("event", "measurement") and claim.support.independent.low >= 2
        and not claim.support.against and not _rivals(claim, read)
    ]  # fmt: skip
    for group in _rival_groups(read):
        floor = _floor([claims[i] for i in group], read)
        if floor is not None:
            made.append(floor)
    return made


def _rivals(claim: Claim, read: ClaimSet) -> list[str]:
    live = by_id(read)
    pairs = [(r.a, r.b) for r in read.relations if r.kind in ("conflicts", "refines", "compatible")]
    others = {b if a == claim.id else a for a, b in pairs if claim.id in (a, b)}
    return sorted(o for o in others if _is_rival(live[o]))


def _is_rival(claim: Claim) -> bool:
    """A figure that somebody stands for, and not only a sum of others."""
    return claim.value is not None and claim.value.role != "sum" and bool(_attributed(claim))


def _rival_groups(read: ClaimSet) -> list[list[str]]:
    """Claims on one thing whose values differ but whose sources all still stand."""
    live, seen, groups = by_id(read), set[str](), []
    for claim in read.claims:
        if claim.id in seen or claim.kind != "figure" or not _live(claim) or not _attributed(claim):
            continue
        group = sorted({claim.id, *_rivals(claim, read)})
        seen |= set(group)
        if len(group) > 1 and all(live[i].nature in ("event", "measurement") for i in group):
            groups.append(group)
    return groups


def _floor(group: Sequence[Claim], read: ClaimSet) -> Finding | None:
    """The lowest value that nobody in the group goes below; sources of two parties make it a line to write."""
    lows = [c.value.low for c in group if c.value]
    evidence = [e for c in group for e in _attributed(c)]
    shared = count(_without_mentions(evidence), {s.id: s for s in read.sources}).independent
    if shared.low < 2 or any(low is None for low in lows) or any(c.support.against for c in group):
        return None
    floor = min(low for low in lows if low is not None)
    lowest = min(group, key=lambda c: (c.value.low if c.value and c.value.low is not None else 0, c.rank))
    noun = (lowest.value.counted or "") if lowest.value else ""
    text = f"all agree on at least {floor:,} {noun}".rstrip()
    if lowest.predicate:
        text += f" ({lowest.predicate})"
    return finding("all agree", text, sorted(group, key=lambda c: c.rank), read=read)


def _without_mentions(evidence: Iterable[Evidence]) -> list[Evidence]:
    return [
        Evidence(e.source, e.kind, e.access, e.stance, e.status, e.cites, e.repeats, e.heard_by, ()) for e in evidence
    ]


def _supporting(claim: Claim) -> list[Evidence]:
    return [e for e in claim.evidence if e.stance == "for" and e.status == "current"]


def _attributed(claim: Claim) -> list[Evidence]:
    return [e for e in _supporting(claim) if e.kind not in _UNATTRIBUTED]


def _live(claim: Claim) -> bool:
    return bool(_supporting(claim))
