"""Speakers that a report only points to ("she said"), taken from where the words stand with the speaker's name.

A cut reprint loses the sentence that names the speaker, and its pronoun then points to somebody else. The sentence it
was copied from knows better; so does another printing of one quotation that has the name beside it.
"""

from collections.abc import Mapping, Sequence

from secondsource.claims.aliases import name_words
from secondsource.claims.material import Material
from secondsource.claims.said import Said
from secondsource.claims.utterances import Utterance
from secondsource.frozen import replace
from secondsource.records import Source

__all__ = ["inherit_speakers", "name_the_described", "one_speaker_a_quotation"]


def inherit_speakers(rows: Sequence[Said], sources: Mapping[str, Source], material: Material) -> tuple[Said, ...]:
    """Give a copied mention whose speaker is only pointed to the speaker that its original has."""
    by_sentence: dict[str, list[Said]] = {}
    for row in rows:
        by_sentence.setdefault(row.sentence, []).append(row)
    return tuple(_inherited(row, by_sentence, sources, material) for row in rows)


def _inherited(
    row: Said, by_sentence: Mapping[str, Sequence[Said]], sources: Mapping[str, Source], material: Material
) -> Said:
    seen, end = {row.sentence}, row
    while _is_pointed_to(end, sources, material):
        above = [
            other
            for link in material.links.get(end.sentence, ())
            if link.b not in seen
            for other in by_sentence.get(link.b, ())
            if _same_words(other, end) and other.mention.attribution is not None and other.source is not None
        ]
        if not above:
            break
        end = above[0]
        seen.add(end.sentence)
    return row if end is row else _said_by(row, end)


def name_the_described(rows: Sequence[Said], sources: Mapping[str, Source]) -> tuple[Said, ...]:
    """Give "a surgeon" of one report, beside whom another names the surgeon who says the same, that name.

    ``rows`` are those of one claim: two unnamed surgeons with one figure cannot be shown to be two.
    """
    named = {row.source: row for row in rows if _is_on_record(row) and row.source in sources}
    return tuple(_as_described(row, named, sources) for row in rows)


def _as_described(row: Said, named: Mapping[str | None, Said], sources: Mapping[str, Source]) -> Said:
    if row.kind != "anonymous" or row.source is None or row.source not in sources:
        return row
    words = name_words(sources[row.source].name)
    head = words[-1] if words else ""
    meant = [other for source, other in named.items() if head in _role_words(sources[str(source)])]
    return _said_by(row, meant[0]) if len(meant) == 1 and not head.endswith("s") else row


def _role_words(source: Source) -> tuple[str, ...]:
    return name_words(source.role or "")


def one_speaker_a_quotation(
    utterances: Sequence[Utterance], sources: Mapping[str, Source], material: Material
) -> tuple[Utterance, ...]:
    """Let the one speaker who is named beside a quotation speak in its printings that only point to somebody."""
    return tuple(_settled(one, sources, material) for one in utterances)


def _settled(one: Utterance, sources: Mapping[str, Source], material: Material) -> Utterance:
    pointed = [_is_pointed_to(row, sources, material) for row in one.said]
    named = {row.source: row for row, weak in zip(one.said, pointed, strict=True) if not weak and _is_on_record(row)}
    if len(named) != 1 or not any(pointed):
        return replace(one, said=name_the_described(one.said, sources))
    speaker = next(iter(named.values()))
    said = (_said_by(row, speaker) if weak else row for row, weak in zip(one.said, pointed, strict=True))
    return replace(one, said=name_the_described(tuple(said), sources))


def _is_on_record(row: Said) -> bool:
    return row.source is not None and row.kind in ("statement", "witness", "record", "measurement")


def _is_pointed_to(row: Said, sources: Mapping[str, Source], material: Material) -> bool:
    """The row has a speaker, and no word of his name or role stands in its sentence."""
    if row.source is None or row.mention.attribution is None or not _is_on_record(row):
        return False
    source = sources[row.source]
    words = {word for name in (source.name, source.role or "", *source.aliases) for word in name_words(name)}
    return words.isdisjoint(name_words(material.sentence[row.sentence].text))


def _same_words(other: Said, row: Said) -> bool:
    a, b = other.mention, row.mention
    return a.kind == b.kind and (a.text == b.text or (a.kind == "figure" and a.value == b.value))


def _said_by(row: Said, speaker: Said) -> Said:
    return replace(row, source=speaker.source, kind=speaker.kind, access=speaker.access, cites=speaker.cites)
