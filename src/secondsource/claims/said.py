"""Every mention of a story with its speaker, lineage and newsroom: the rows from which claims are made."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from secondsource.claims.aliases import Voice, name_words, same_sources
from secondsource.claims.parties import parties
from secondsource.families import mention_origin
from secondsource.mentions import Reading
from secondsource.records import (
    UNKNOWN_WHEN,
    Article,
    Attribution,
    CopyLink,
    Judgement,
    Mention,
    Origin,
    Sentence,
    Source,
    When,
    content_id,
)

__all__ = ["Material", "Said", "Speakers", "identify", "place_rows", "rows"]


_STAFF = re.compile(
    r"(?:(?:the|an?)\s+)?(.+?)(?:['\u2019]s)?\s+(?:reporters?|correspondents?|journalists?|photographers?|camera crew|team|crew)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Material:
    """All that is known of a story before its claims are read; articles in the story's order."""

    articles: tuple[Article, ...]
    by_id: Mapping[str, Article]
    sentences: Mapping[str, tuple[Sentence, ...]]  # by article
    sentence: Mapping[str, Sentence]  # by id
    links: Mapping[str, tuple[CopyLink, ...]]  # by sentence a
    origins: Mapping[str, Origin]
    homes: Mapping[str, Article]  # the article in which an origin of kind article starts
    readings: Mapping[str, Reading]  # by article
    newsrooms: Mapping[str, str]  # folded names and aliases of agencies and outlets -> canonical name
    judgements: tuple[Judgement, ...] = ()


@dataclass(frozen=True, slots=True)
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
    copied: bool  # stands in a copied or credited sentence, untouched
    expected: bool = False  # forecast, not counted
    of_the_past: bool = False  # narration without a speaker on what led up to the event
    whole: int | None = None  # start of the figure in the same text of which this one is a part


@dataclass(frozen=True, slots=True)
class Speakers:
    """The sources of a story, and which of them each attribution names."""

    sources: tuple[Source, ...]
    of: Mapping[tuple[str, int, int], str]  # (article, source_start, start) -> source id
    printed: Mapping[str, str]  # primary origin -> id of the source whose document it is


def identify(material: Material) -> Speakers:
    """Resolve every attribution of the story's reports to a source with its party."""
    keyed = [(article.id, a) for article in material.articles for a in material.readings[article.id].attributions]
    primary = [o for _, o in sorted(material.origins.items()) if o.kind == "primary"]
    attributions = [_as_media(a, material.by_id[article], material) for article, a in keyed]
    voices = same_sources([*attributions, *(_document(o) for o in primary)])
    named = _judged(parties(voices), voices, material.judgements)
    sources = tuple(_source(voice, party) for voice, party in zip(voices, named, strict=True))
    ids = {i: source.id for voice, source in zip(voices, sources, strict=True) for i in voice.members}
    of = {(article, a.source_start, a.start): ids[i] for i, (article, a) in enumerate(keyed)}
    return Speakers(sources, of, {o.id: ids[len(keyed) + i] for i, o in enumerate(primary)})


def _document(origin: Origin) -> Attribution:
    """Who prints its own document speaks in every line of it."""
    return Attribution(origin.name, None, "record", "first", "for", 0, 0, -1, -1, "prints")


def rows(material: Material, speakers: Speakers) -> tuple[tuple[Said, ...], tuple[Source, ...]]:
    """Give every mention of the story with its speaker, and the sources with the newsrooms' own voices added."""
    placed = {
        article.id: _placed(material.sentences[article.id], material.readings[article.id].mentions)
        for article in material.articles
    }
    return place_rows(material, speakers, placed, speakers.sources)


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
    known = {source.id for source in sources}
    return said, (*sources, *(voice for _, voice in sorted(voices.items()) if voice.id not in known))


def _source(voice: Voice, party: str) -> Source:
    kind = voice.kind
    words = " ".join(name_words(voice.name)) or voice.name
    return Source(
        content_id("src", (kind == "anonymous" and "anonymous") or "named", words),
        voice.name,
        voice.role,
        party,
        kind,
        voice.aliases,
    )


def _judged(named: Sequence[str], voices: Sequence[Voice], judgements: Sequence[Judgement]) -> list[str]:
    """A person's decision on parties overrides the table."""
    result = list(named)
    for judgement in judgements:
        if judgement.kind != "same party":
            continue
        wanted = {name_words(name) for name in judgement.of}
        hit = [i for i, v in enumerate(voices) if {name_words(n) for n in (v.name, *v.aliases)} & wanted]
        for i in hit:
            result[i] = next((named[j] for j in hit if named[j] != "unknown"), judgement.of[0])
    return result


def _as_media(attribution: Attribution, article: Article, material: Material) -> Attribution:
    """A newsroom named as the source is one that is cited, not one in a position to know; its own witness is."""
    staff = _STAFF.fullmatch(attribution.name)
    if staff is not None and (home := _newsroom_of(staff.group(1) or "our", article, material)) is not None:
        return replace(attribution, name=home, role=None, kind="witness", access="first")
    newsroom = material.newsrooms.get(" ".join(name_words(attribution.name)))
    if newsroom is None or attribution.kind == "witness":
        return attribution
    return replace(attribution, name=newsroom, kind="media", access="second", cites=attribution.cites or newsroom)


_SUBORDINATE = re.compile(r"\b(?:where|which|who|whose|after|when|while|with|carrying|as)\b", re.I)


def _access(attribution: Attribution, mention: Mention, article: Article) -> str:
    """What a speaker mentions in passing ("where a plane with 72 aboard crashed") need not be his own count."""
    before = article.text[attribution.start : mention.start].split(None, 1)
    passing = attribution.access == "first" and len(before) > 1 and _SUBORDINATE.search(before[1])
    return "unstated" if passing else attribution.access


def _newsroom_of(name: str, article: Article, material: Material) -> str | None:
    """The newsroom whose reporter speaks: one that is known by name, or the page's own."""
    if name.lower() in ("our", "this newspaper", "this newspaper's", "the newspaper", "a"):
        return article.outlet
    return material.newsrooms.get(" ".join(name_words(name)))


def _placed(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> list[tuple[Sentence, Mention]]:
    """Pair each mention with the sentence in which it starts; both are in the order of the text."""
    placed, at = [], 0
    for mention in sorted(mentions, key=lambda m: (m.start, m.end)):
        while at + 1 < len(sentences) and sentences[at + 1].start <= mention.start:
            at += 1
        if sentences and sentences[at].start <= mention.start < sentences[at].end:
            placed.append((sentences[at], mention))
    return placed


def _row(
    article: Article,
    sentence: Sentence,
    mention: Mention,
    material: Material,
    speakers: Speakers,
    voices: dict[str, Source],
) -> Said:
    mention = _dated(mention, sentence, article, material)
    own = _article_origin(article, material)
    links = material.links.get(sentence.id, ())
    origin = mention_origin(sentence, links, mention.start, mention.end, own)
    attribution = None if _altered(mention, links) else mention.attribution
    newsroom = _newsroom(article, origin, material)
    if attribution is not None:
        attribution = _as_media(attribution, article, material)
        source = speakers.of[(article.id, attribution.source_start, attribution.start)]
        kind, access, stance = attribution.kind, _access(attribution, mention, article), attribution.stance
    else:
        voice = _own_voice(article, sentence, origin, material, speakers)
        if voice is not None:
            voices.setdefault(voice.id, voice)
        source = voice.id if voice else None
        printed = voice is not None and voice.id in speakers.printed.values()
        kind, access = ("record", "first") if printed else (voice.kind if voice else "none", "unstated")
        stance = "for"
    channel = _channel(attribution, material)
    return Said(
        article=article.id,
        outlet=article.outlet,
        sentence=sentence.id,
        n=sentence.n,
        part=sentence.part,
        mention=mention,
        source=source,
        kind=kind,
        access=access,
        stance=stance,
        cites=" ".join(name_words(attribution.cites)) if attribution and attribution.cites else None,
        origin=origin,
        channel=channel,
        heard_by=_heard_by(kind, article, newsroom, attribution, material),
        newsroom=newsroom,
        stated=_stated(article, attribution),
        expected=attribution is not None and attribution.cue.split()[-1:] in _FORECASTS,
        of_the_past=mention.attribution is None and _looks_back(sentence, article, material),
        whole=_whole(mention, article, material),
        copied=sentence.copy in ("verbatim", "edited", "credited", "suspected") and origin == sentence.origin,
    )


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


_FORECASTS = [["expect"], ["expects"], ["expected"], ["forecast"], ["forecasts"], ["predict"], ["predicts"], ["predicted"],
              ["projected"], ["projects"], ["fear"], ["fears"], ["feared"], ["hopes"], ["hoped"]]  # fmt: skip
_PERFECT = re.compile(r"\b(?:has|have)\s+(?:\w+ly\s+)?(?:been\s+)?\w+(?:ed|en|ft|wn|lt|de|ne|un|ad|ut)\b")
_LEDE = 3  # sentences: what stands in them is the news


def _looks_back(sentence: Sentence, article: Article, material: Material) -> bool:
    """Background is told below the lede, in the perfect tense or right after a sentence on a year gone by."""
    if sentence.part != "body" or sentence.n <= _LEDE:
        return False
    return _PERFECT.search(sentence.text) is not None


def _dated(mention: Mention, sentence: Sentence, article: Article, material: Material) -> Mention:
    """A figure whose clause names no day happened on the one day that its speaker's words name."""
    context, said = mention.context, mention.attribution
    if context is not None and "previous" in context.modifiers:
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


def _article_origin(article: Article, material: Material) -> str | None:
    """The lineage that starts in the article itself: that of its headline."""
    return next((s.origin for s in material.sentences[article.id] if s.n == 0), None)


def _own_voice(
    article: Article, sentence: Sentence, origin: str | None, material: Material, speakers: Speakers
) -> Source | None:
    """Whose words unattributed text is: the organisation's in a printed original, an identified newsroom's, else nobody's."""
    if sentence.part == "headline":
        return None
    known = material.origins.get(origin or "")
    if known is not None and known.kind == "primary":
        return next((s for s in speakers.sources if s.id == speakers.printed.get(known.id)), None)
    newsroom = _newsroom(article, origin, material)
    if newsroom is None or ((known is None or known.kind != "agency") and not article.outlet_known):
        return None
    return Source(content_id("src", "voice", newsroom), newsroom, None, newsroom, "voice", ())


def _newsroom(article: Article, origin: str | None, material: Material) -> str | None:
    known = material.origins.get(origin or "")
    if known is not None and known.kind == "agency":
        return known.name
    if known is not None and known.kind == "article":
        return material.homes.get(known.id, article).outlet
    return article.outlet if origin is not None else None


def _channel(attribution: Attribution | None, material: Material) -> str | None:
    if attribution is None or not attribution.channel:
        return None
    names = [material.newsrooms.get(" ".join(name_words(name)), name) for name in attribution.channel]
    return " / ".join(names)


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
