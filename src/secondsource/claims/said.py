"""Every mention of a story with its speaker, lineage and newsroom: the rows from which claims are made."""

import re
from collections.abc import Mapping, Sequence

from secondsource.claims.aliases import name_words
from secondsource.claims.material import Material, newsroom_of, own_origin
from secondsource.claims.speakers import Speakers, as_cited, own_voice
from secondsource.claims.whereabouts import widened
from secondsource.families import mention_origin
from secondsource.frozen import frozen, replace
from secondsource.mentions import Reading
from secondsource.records import (
    UNKNOWN_WHEN,
    Article,
    Attribution,
    CopyLink,
    Mention,
    Sentence,
    Source,
    When,
)

__all__ = ["Said", "place_rows", "rows"]


@frozen
class Said:
    """One mention in one article, and who stated it."""

    article: str
    outlet: str
    sentence: str
    n: int
    part: str
    mention: Mention
    source: str | None
    kind: str
    access: str
    stance: str
    cites: str | None  # name of the one cited, folded
    origin: str | None
    channel: str | None
    heard_by: tuple[str, ...]
    newsroom: str | None  # whose words the mention stands in
    stated: When  # when it was said, else when the page was published
    expected: bool = False  # forecast, not counted
    of_the_past: bool = False  # narration without a speaker on what led up to the event
    whole: int | None = None  # start of the figure in the same text of which this one is a part


def rows(material: Material, speakers: Speakers) -> tuple[tuple[Said, ...], tuple[Source, ...]]:
    """Give every mention of the story with its speaker, and the sources with the newsrooms' own voices added."""
    placed = {
        article.id: _placed(material.sentences[article.id], _stated_mentions(material.readings[article.id]))
        for article in material.articles
    }
    return place_rows(material, speakers, placed, speakers.sources)


def _stated_mentions(reading: Reading) -> list[Mention]:
    """Leave out the figures that only count the speakers: "two security officials said"."""
    speakers = [(a.source_start, a.source_end) for a in reading.attributions]
    return [m for m in reading.mentions if m.kind != "figure" or not any(a <= m.start < b for a, b in speakers)]


def place_rows(
    material: Material,
    speakers: Speakers,
    placed: Mapping[str, Sequence[tuple[Sentence, Mention]]],
    sources: Sequence[Source],
) -> tuple[tuple[Said, ...], tuple[Source, ...]]:
    """Give mentions, each beside its sentence, their speakers; newsrooms that speak themselves join the sources."""
    voices: dict[str, Source] = {}
    said = tuple(
        _row(article, sentence, mention, material, speakers, voices)
        for article in material.articles
        for sentence, mention in placed[article.id]
    )
    silent = tuple(source for source in sources if source.id not in voices)
    return said, (*silent, *(voice for _, voice in sorted(voices.items())))


def _placed(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> list[tuple[Sentence, Mention]]:
    """Pair each mention with the sentence in which it starts; both are in the order of the text."""
    placed, at = [], 0
    for mention in sorted(mentions, key=lambda m: (m.start, m.end)):
        while at + 1 < len(sentences) and sentences[at + 1].start <= mention.start:
            at += 1
        if sentences and sentences[at].start <= mention.start < sentences[at].end:
            placed.append((sentences[at], mention))
    return placed


@frozen
class _Speaker:
    """Who states one mention, and how."""

    source: str | None
    kind: str
    access: str
    stance: str
    attribution: Attribution | None


_NOBODY = _Speaker(None, "none", "unstated", "for", None)


def _row(
    article: Article,
    sentence: Sentence,
    mention: Mention,
    material: Material,
    speakers: Speakers,
    voices: dict[str, Source],
) -> Said:
    mention = _dated(_sited(mention, material), sentence, article, material)
    links = material.links.get(sentence.id, ())
    origin = mention_origin(sentence, links, mention.start, mention.end, own_origin(article, material))
    if mention.attribution is not None:
        altered = _altered(mention, links)
        speaker = _NOBODY if altered else _named(mention, article, origin, material, speakers)
    elif mention.kind == "figure" and any(a <= mention.start and mention.end <= b for a, b in sentence.quoted):
        speaker = _NOBODY  # another's words without a speaker: the headline of a report, a slogan
    else:
        speaker = _unnamed(own_voice(article, sentence, origin, material, speakers), speakers, voices)
    attribution = speaker.attribution
    newsroom = newsroom_of(article, origin, material)
    return Said(
        article=article.id,
        outlet=article.outlet,
        sentence=sentence.id,
        n=sentence.n,
        part=sentence.part,
        mention=mention,
        source=speaker.source,
        kind=speaker.kind,
        access=speaker.access,
        stance=speaker.stance,
        cites=" ".join(name_words(attribution.cites)) if attribution and attribution.cites else None,
        origin=origin,
        channel=_channel(attribution, material),
        heard_by=()
        if _in_print(origin, material)
        else _heard_by(speaker.kind, article, newsroom, attribution, material),
        newsroom=newsroom,
        stated=_stated(article, attribution),
        expected=attribution is not None and bool(_FORECASTS & set(attribution.cue.split()[-1:])),
        of_the_past=mention.attribution is None and _looks_back(sentence),
        whole=_whole(mention, article, material),
    )


def _named(mention: Mention, article: Article, origin: str | None, material: Material, speakers: Speakers) -> _Speaker:
    assert mention.attribution is not None
    attribution = as_cited(mention.attribution, article, material)
    source = speakers.of[(article.id, attribution.source_start, attribution.start)]
    if origin is not None and speakers.printed.get(origin) == source and attribution.stance == "for":
        return _Speaker(source, "record", "first", "for", attribution)  # an organisation on itself, in its own print
    return _Speaker(source, attribution.kind, _access(attribution, mention, article), attribution.stance, attribution)


def _unnamed(voice: Source | None, speakers: Speakers, voices: dict[str, Source]) -> _Speaker:
    """Unattributed words: a document speaks for its house, a newsroom for itself, an unknown page for nobody."""
    if voice is None:
        return _NOBODY
    if voice.id in speakers.printed.values():
        return _Speaker(voice.id, "record", "first", "for", None)
    voices.setdefault(voice.id, voice)
    return _Speaker(voice.id, "voice", "unstated", "for", None)


_SUBORDINATE = re.compile(r"\b(?:where|which|who|whose|after|when|while|with|carrying|as)\b", re.I)


def _access(attribution: Attribution, mention: Mention, article: Article) -> str:
    """What a speaker mentions in passing ("where a plane with 72 aboard crashed") need not be his own count."""
    before = article.text[attribution.start : mention.start].split(None, 1)
    passing = attribution.access == "first" and len(before) > 1 and _SUBORDINATE.search(before[1])
    return "unstated" if passing else attribution.access


def _altered(mention: Mention, links: Sequence[CopyLink]) -> bool:
    """A figure that a copy puts in the place of another is not what the source said, whoever the sentence names."""
    return (
        any(
            e.op == "replace" and e.a_start < mention.end and mention.start < e.a_end
            for link in links
            if link.kind in ("edited", "suspected") and link.direction == "known"
            for e in link.edits
        )
        and mention.kind == "figure"
    )


_FORECASTS = frozenset((
    "expect", "expects", "expected", "forecast", "forecasts", "predict", "predicts", "predicted", "projected",
    "projects", "fear", "fears", "feared", "hopes", "hoped",
))  # fmt: skip
_PERFECT = re.compile(r"\b(?:has|have)\s+(?:\w+ly\s+)?(?:been\s+)?\w+(?:ed|en|ft|wn|lt|de|ne|un|ad|ut)\b")
_LEDE = 3  # sentences: what stands in them is the news


def _looks_back(sentence: Sentence) -> bool:
    """Background is told below the lede, in the perfect tense or right after a sentence on a year gone by."""
    if sentence.part != "body" or sentence.n <= _LEDE:
        return False
    return _PERFECT.search(sentence.text) is not None


def _sited(mention: Mention, material: Material) -> Mention:
    """The place of a figure with the places that it lies in: Sarrel is in Estmark, so the two are not rivals."""
    if mention.context is None or not mention.context.places:
        return mention
    return replace(mention, context=replace(mention.context, places=widened(mention.context.places, material.inside)))


def _dated(mention: Mention, sentence: Sentence, article: Article, material: Material) -> Mention:
    """A figure whose clause names no day happened on the one day that its speaker's words name."""
    context, said = mention.context, mention.attribution
    if context is not None and "previous" in context.modifiers:
        if context.time is not None and context.time.precision == "year":
            return mention  # up from 66 percent four years ago
        return replace(mention, context=replace(context, time=None))  # "up from nine": the day is that of the new value
    if context is None or (context.time is not None and context.time.start) or context.since is not None:
        return mention
    start, end = (said.start, said.end) if said is not None else (sentence.start, sentence.end)
    dates = [
        m
        for m in material.readings[article.id].mentions
        if m.kind == "date" and max(start, sentence.start) <= m.start < min(end, sentence.end) and m.value.get("start")
    ]
    days = {(m.value["start"], m.value["end"]) for m in dates if m.value["basis"] != "impossible"}
    if len(days) != 1 or (
        said is None
        and any(sentence.start <= a.source_start < sentence.end for a in material.readings[article.id].attributions)
    ):
        return mention
    ((first, last),) = days
    if first != last:
        return mention
    why = f"\u201c{dates[0].text}\u201d"
    basis = "solved" if dates[0].value["basis"] == "solved" else "text"
    when = When(str(first), str(last), "day", None, basis, why)
    return replace(mention, context=replace(context, time=when))


def _whole(mention: Mention, article: Article, material: Material) -> int | None:
    """Where the total starts of which the text says that the figure is a part."""
    if mention.context is None or mention.context.within is None:
        return None
    return material.readings[article.id].mentions[mention.context.within].start


def _channel(attribution: Attribution | None, material: Material) -> str | None:
    if attribution is None or not attribution.channel:
        return None
    names = [material.newsrooms.get(" ".join(name_words(name)), name) for name in attribution.channel]
    return " / ".join(names)


def _in_print(origin: str | None, material: Material) -> bool:
    """A printed original was heard by nobody: it is in hand."""
    known = material.origins.get(origin or "")
    return known is not None and known.kind == "primary"


def _heard_by(
    kind: str, article: Article, newsroom: str | None, attribution: Attribution | None, material: Material
) -> tuple[str, ...]:
    """The newsroom that heard it: the one that was told, else the one whose words these are, else whoever prints it."""
    if kind in ("voice", "none", "media"):
        return ()
    if attribution is not None and attribution.channel:
        heard = {material.newsrooms.get(" ".join(name_words(name))) for name in attribution.channel} - {None}
        if heard:
            return tuple(sorted(str(name) for name in heard))
    return (newsroom or article.outlet,)


def _stated(article: Article, attribution: Attribution | None) -> When:
    """When it was said: the day that the text gives, made finer by the hour at which the page came out that day."""
    published = article.published if article.published.start else UNKNOWN_WHEN
    said = attribution.when if attribution is not None else None
    if said is None or not said.start or (published.start or "")[:10] == said.start[:10]:
        return published
    return said
