"""The claims of a story, step by step: speakers, figures, sums, relations, what fell, what each claim rests on."""

from collections.abc import Mapping, Sequence

from secondsource.claims.agree import Figure, group_figures
from secondsource.claims.inherited import inherit_speakers, name_the_described, one_speaker_a_quotation
from secondsource.claims.make import Fate, Making, figure_claim, sum_claim, utterance_claim
from secondsource.claims.material import Material
from secondsource.claims.natures import figure_nature
from secondsource.claims.notices import (
    Notice,
    fallen_figures,
    fallen_statements,
    find_notices,
    is_old_value,
    of_newsroom,
)
from secondsource.claims.relate import Relating, relate
from secondsource.claims.restated import with_named_officials
from secondsource.claims.said import Said, place_rows, rows
from secondsource.claims.speakers import identify
from secondsource.claims.sums import Clash, Sum, clashes, find_sums
from secondsource.claims.utterances import Utterance, group_quotations, group_statements, statement_mentions
from secondsource.frozen import frozen, replace
from secondsource.records import Claim, Policy, Relation, Source

__all__ = ["ClaimSet", "read_claims"]


@frozen
class ClaimSet:
    """A story's sources, claims and relations, and the groups that they were made from (for the findings)."""

    material: Material
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]  # by rank
    relations: tuple[Relation, ...]
    figures: tuple[Figure, ...]
    figure_ids: tuple[str, ...]  # claim id of each figure
    relatings: tuple[Relating, ...]
    sums: tuple[Sum, ...]
    sum_ids: tuple[str, ...]
    clashes: tuple[Clash, ...]
    quotations: tuple[Utterance, ...]
    quotation_ids: tuple[str, ...]
    notices: tuple[Notice, ...]
    fallen: Mapping[str, Sequence[Notice]]  # by claim id
    said: Mapping[str, tuple[Said, ...]]  # by claim id
    latest: str | None


def read_claims(material: Material, policy: Policy, agencies: frozenset[str], owners: Mapping[str, str]) -> ClaimSet:
    """Make the claims of one story out of its reports' mentions."""
    speakers = identify(material)
    said, sources = rows(material, speakers)
    statements, sources = place_rows(material, speakers, statement_mentions(material), sources)
    named = {source.id: source for source in sources}
    said = inherit_speakers(said, named, material)
    statements = inherit_speakers(statements, named, material)
    latest = max((a.published.end[:10] for a in material.articles if a.published.end), default=None)
    making = Making(material, named, policy, latest, agencies, owners)
    party_of = {source.id: source.party for source in sources if source.party != "unknown"}
    figures = tuple(
        replace(figure, said=name_the_described(with_named_officials(figure.said, named), named))
        for figure in group_figures([row for row in said if row.mention.kind == "figure"], party_of)
    )
    quotations = group_quotations([row for row in said if row.mention.kind == "quotation"])
    notices = find_notices(material)
    old = [figure_nature(figure.said, figure.predicate, latest) == "background" for figure in figures]
    relatings = relate(figures, named, old)
    fates = _fates(figures, relatings, fallen_figures(notices, figures, material), material)
    figure_claims = _unique([figure_claim(f, fate, making) for f, fate in zip(figures, fates, strict=True)])
    sums = find_sums(figures)
    sum_claims = _unique(
        [sum_claim(s, [figure_claims[i] for i in s.parts], _with_parts(s, fates), making) for s in sums]
    )
    clashing = clashes(sums, figures)
    utterances = one_speaker_a_quotation((*quotations, *group_statements(statements)), named, material)
    taken_back = fallen_statements(notices, utterances, material)
    utterance_claims = _unique(
        [utterance_claim(u, _fallen(u.said, taken_back.get(i, ()), material), making) for i, u in enumerate(utterances)]
    )
    ranked = _ranked([*figure_claims, *sum_claims, *utterance_claims], material)
    ids = [claim.id for claim in figure_claims]
    used = {e.source for c in ranked for e in c.evidence} | {m.source for c in ranked for m in c.mentions}
    return ClaimSet(
        material=material,
        sources=tuple(sorted((s for s in sources if s.id in used), key=lambda s: (s.name, s.id))),
        claims=ranked,
        relations=_relations(ids, relatings, [c.id for c in sum_claims], sums, clashing),
        figures=figures,
        figure_ids=tuple(ids),
        relatings=relatings,
        sums=sums,
        sum_ids=tuple(c.id for c in sum_claims),
        clashes=clashing,
        quotations=quotations,
        quotation_ids=tuple(c.id for c in utterance_claims[: len(quotations)]),
        notices=notices,
        fallen={ids[i]: by for i, by in fallen_figures(notices, figures, material).items()}
        | {utterance_claims[i].id: by for i, by in taken_back.items()},
        said={c.id: f.said for c, f in zip(figure_claims, figures, strict=True)}
        | {c.id: u.said for c, u in zip(utterance_claims, utterances, strict=True)},
        latest=latest,
    )


def _fates(
    figures: Sequence[Figure],
    relatings: Sequence[Relating],
    taken_back: Mapping[int, Sequence[Notice]],
    material: Material,
) -> list[Fate]:
    """Mark the mentions whose source has said something newer, and those that a notice took back."""
    made = []
    for i, figure in enumerate(figures):
        newer = [figures[r.a] for r in relatings if r.kind == "updates" and r.b == i]
        revised = {row.source for other in newer for row in other.said if row.source and row.stance == "for"}
        superseded = frozenset(
            (r.article, r.mention.start) for r in figure.said if r.source in revised or _given_as_previous(r)
        )
        fallen = _fallen(figure.said, taken_back.get(i, ()), material)
        made.append(Fate(superseded, fallen.withdrawn | _named_as_old(figure, taken_back.get(i, ()), material)))
    return made


def _given_as_previous(row: Said) -> bool:
    """The text itself gives the figure as the earlier one: "rose from 19 to 23"."""
    return row.mention.context is not None and "previous" in row.mention.context.modifiers


def _with_parts(total: Sum, fates: Sequence[Fate]) -> Fate:
    """A sum stands where its first part does, and no longer than all of them."""
    superseded = {at for i in total.parts for at in fates[i].superseded}
    withdrawn = {at for i in total.parts for at in fates[i].withdrawn}
    places = [[(row.article, row.mention.start) for row in group] for group in total.rows]
    return Fate(
        frozenset(group[0] for group in places if superseded & set(group)),
        frozenset(group[0] for group in places if withdrawn & set(group)),
    )


def _fallen(said: Sequence[Said], notices: Sequence[Notice], material: Material) -> Fate:
    """What is on hold is said, but still counts."""
    binding = [n for n in notices if n.kind != "on hold"]
    down = (r for r in said for n in binding if of_newsroom(r, n, material))
    return Fate(withdrawn=frozenset((r.article, r.mention.start) for r in down))


def _named_as_old(figure: Figure, notices: Sequence[Notice], material: Material) -> frozenset[tuple[str, int]]:
    return frozenset(
        (r.article, r.mention.start)
        for r in figure.said
        for n in notices
        if is_old_value(r, n, material.by_id[n.article].text)
    )


def _unique(claims: Sequence[Claim]) -> list[Claim]:
    """Give claims of one content that still are two (another time or place) ids of their own, in order."""
    seen: dict[str, int] = {}
    made = []
    for claim in claims:
        seen[claim.id] = seen.get(claim.id, 0) + 1
        made.append(claim if seen[claim.id] == 1 else replace(claim, id=f"{claim.id}-{seen[claim.id]}"))
    return made


def _ranked(claims: Sequence[Claim], material: Material) -> tuple[Claim, ...]:
    """Put first what can be asked for support, says what happened, is spread wider, stands higher in the reports."""
    order = {"event": 0, "measurement": 0, "decision": 0, "background": 2}
    place = {s.id: s.n for s in material.sentence.values()}

    def key(claim: Claim) -> tuple[object, ...]:
        first = min((place[m.sentence] for m in claim.mentions if place[m.sentence] > 0), default=99)
        kinds = {"figure": 0, "event": 1, "quotation": 2, "statement": 3}[claim.kind]
        gone = claim.support.independent.high == 0 and not claim.support.against
        loose = claim.predicate is None or (claim.value is not None and claim.value.form == "vague")
        spread = -max(claim.support.outlets.high, claim.support.sources.high)
        return (order.get(claim.nature, 1), gone, kinds, loose, spread, first, claim.text, claim.id)

    return tuple(replace(claim, rank=n) for n, claim in enumerate(sorted(claims, key=key), start=1))


def _relations(
    ids: Sequence[str],
    relatings: Sequence[Relating],
    sum_ids: Sequence[str],
    sums: Sequence[Sum],
    clashing: Sequence[Clash],
) -> tuple[Relation, ...]:
    made = [Relation(ids[r.a], ids[r.b], r.kind, r.why) for r in relatings]
    made += [
        Relation(ids[i], sum_ids[s], "part of", "an addend of the sum")
        for s, total in enumerate(sums)
        for i in total.parts
    ]
    made += [Relation(sum_ids[c.sum], ids[c.total], "conflicts", c.arithmetic) for c in clashing]
    return tuple(sorted(set(made), key=lambda r: (r.a, r.b, r.kind)))
