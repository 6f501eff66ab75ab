"""Who speaks: every attribution of a story resolved to a source, and the newsrooms' own voices."""

import re
from collections.abc import Mapping, Sequence

from secondsource.claims.affiliations import described_as
from secondsource.claims.aliases import Voice, name_words, same_sources
from secondsource.claims.material import Material, newsroom_of
from secondsource.claims.one_body import one_body
from secondsource.claims.organs import TITLES, organ_at_end, organs
from secondsource.claims.parties import parties
from secondsource.frozen import frozen, replace
from secondsource.mentions.sayings import saying_of
from secondsource.mentions.words import word_set as function_words
from secondsource.records import Article, Attribution, Judgement, Origin, Sentence, Source, content_id

__all__ = ["Speakers", "as_cited", "identify", "own_voice"]

_STAFF = re.compile(
    r"(?:(?:the|an?)\s+)?(.+?)(?:['\u2019]s)?\s+"
    r"(?:reporters?|correspondents?|journalists?|photographers?|camera crew|team|crew)",
    re.I,
)


_NEWS_REPORTS = frozenset(("a report", "reports", "a news report", "news reports", "press reports", "some reports"))


@frozen
class Speakers:
    """The sources of a story, and which of them each attribution names."""

    sources: tuple[Source, ...]
    of: Mapping[tuple[str, int, int], str]  # (article, source_start, start) -> source id
    printed: Mapping[str, str]  # primary origin -> id of the source whose document it is


def identify(material: Material) -> Speakers:
    """Resolve every attribution of the story's reports to a source with its party."""
    keyed = [(article.id, a) for article in material.articles for a in material.readings[article.id].attributions]
    primary = [o for _, o in sorted(material.origins.items()) if o.kind == "primary"]
    attributions = [as_cited(a, material.by_id[article], material) for article, a in keyed]
    voices = _without_descriptions(same_sources([*attributions, *(_document(o) for o in primary)]))
    voices, found = one_body(voices, parties(voices))
    named = _judged(found, voices, material.judgements)
    sources = tuple(_source(voice, party) for voice, party in zip(voices, named, strict=True))
    ids = {i: source.id for voice, source in zip(voices, sources, strict=True) for i in voice.members}
    of = {(article, a.source_start, a.start): ids[i] for i, (article, a) in enumerate(keyed)}
    return Speakers(sources, of, {o.id: ids[len(keyed) + i] for i, o in enumerate(primary)})


def _without_descriptions(voices: Sequence[Voice]) -> tuple[Voice, ...]:
    """Join "the head of its hospital" with the one director whom the story names."""
    homes = {i: j for i in range(len(voices)) if (j := described_as(i, voices)) is not None}
    return tuple(
        _joined(voice, [voices[i] for i, home in homes.items() if home == j])
        for j, voice in enumerate(voices)
        if j not in homes
    )


def _joined(voice: Voice, described: Sequence[Voice]) -> Voice:
    return replace(
        voice,
        aliases=tuple(sorted({*voice.aliases, *(name for d in described for name in (d.name, *d.aliases))})),
        members=tuple(sorted((*voice.members, *(m for d in described for m in d.members)))),
    )


def _document(origin: Origin) -> Attribution:
    """Who prints its own document speaks in every line of it."""
    return Attribution(origin.name, None, "record", "first", "for", 0, 0, -1, -1, "prints")


def _source(voice: Voice, party: str) -> Source:
    """Anonymous voices and cited newsrooms never share an id with a named source of the same words."""
    family = {"anonymous": "anonymous", "media": "voice", "voice": "voice"}.get(voice.kind, "named")
    words = voice.name if family == "voice" else " ".join(name_words(voice.name)) or voice.name
    return Source(content_id("src", family, words), voice.name, voice.role, party, voice.kind, voice.aliases)


def _judged(named: Sequence[str], voices: Sequence[Voice], judgements: Sequence[Judgement]) -> list[str]:
    """A person's decision on parties overrides the table."""
    result = list(named)
    for judgement in judgements:
        if judgement.kind != "same party":
            continue
        wanted = {name_words(name) for name in judgement.of}
        hit = [i for i, v in enumerate(voices) if {name_words(n) for n in (v.name, *v.aliases)} & wanted]
        known = sorted({result[i] for i in hit} - {"unknown"})
        party = known[0] if known else judgement.of[0]
        result = [party if i in hit or one in known else one for i, one in enumerate(result)]
    return result


def as_cited(attribution: Attribution, article: Article, material: Material) -> Attribution:
    """A newsroom named as the source is one that is cited, not one in a position to know; its own witness is."""
    staff = _STAFF.fullmatch(attribution.name)
    if staff is not None and (home := _staff_home(staff.group(1) or "our", article, material)) is not None:
        return replace(attribution, name=home, role=None, kind="witness", access="first")
    attribution = _of_its_issuer(_with_its_owner(attribution, article), article)
    attribution = _described(_spelled_out(attribution, article), article)
    if attribution.kind == "media" and not attribution.cites and _of_the_state(attribution.name):
        return replace(attribution, kind="statement", access="unstated")
    if attribution.name.lower() in _NEWS_REPORTS:
        return replace(attribution, kind="media", access="second")
    newsroom = _newsroom(attribution.name, article, material)
    if newsroom is None or attribution.kind == "witness":
        return attribution
    if attribution.role in _TALLIES or attribution.cue in _RECKONED:
        return replace(attribution, name=newsroom, role=None, kind="voice", access="derived")
    return replace(attribution, name=newsroom, kind="media", access="second", cites=attribution.cites or newsroom)


def _of_the_state(name: str) -> bool:
    """State television that names nobody else speaks for the state."""
    words = name_words(name)
    return "state" in words and organ_at_end(words)[0] == "national"


_TALLIES = frozenset(("tally", "count", "calculation", "calculations", "analysis", "estimate", "database", "review"))
_RECKONED = frozenset(("calculated", "calculates", "counted", "tallied", "estimated"))


def _by_initials(letters: str, material: Material) -> str | None:
    """The one newsroom of the story's pages that the letters stand for: LGW for the Levant & Gulf Wire."""
    found = {a.outlet for a in material.articles if a.outlet_known} | {a.agency for a in material.articles if a.agency}
    alike = [name for name in sorted(found) if "".join(w[0] for w in name.split() if w[0].isalpha()).upper() == letters]
    return alike[0] if len(alike) == 1 else None


_OF_NEWS = frozenset((
    "news", "agency", "newspaper", "broadcaster", "daily", "wire", "service", "state", "national", "local", "regional",
    "private", "television", "tv", "radio", "station", "channel", "website", "magazine", "weekly", "tabloid",
))  # fmt: skip


def _newsroom(name: str, article: Article, material: Material) -> str | None:
    """The newsroom that a name stands for; "the Courier" is the page's own Orsk Courier."""
    words = name_words(name)
    while len(words) > 1 and words[0] in _OF_NEWS:
        words = words[1:]  # the news agency HPA, the daily Courier
    known = material.newsrooms.get(" ".join(words)) or material.newsrooms.get(" ".join(name_words(name)))
    if known is None and name.isupper() and 1 < len(name) < 6:
        known = _by_initials(name, material)
    if known is None and len(words) == 1 and name[:1].isupper() and article.outlet_known:
        outlet = name_words(article.outlet)
        return article.outlet if len(outlet) > 1 and outlet[-1] == words[0] else None
    return known


def _with_its_owner(attribution: Attribution, article: Article) -> Attribution:
    """The possessive before a bare "Union" belongs to it: "the bakers' union", "the Mine Workers' Federation"."""
    if " " in attribution.name or attribution.name.lower() not in organs():
        return attribution
    printed = article.text[max(attribution.source_start, 0) : max(attribution.source_end, 0)]
    whole = re.search(rf"(?:[\w-]+['\u2019]s? |[A-Z][\w-]* )+{attribution.name}$", printed, re.I)
    if whole is None:
        return attribution
    name = re.sub(r"^the ", "", whole.group(), flags=re.I)
    return replace(
        attribution, name=name, role=None if attribution.role and attribution.role in name else attribution.role
    )


_ISSUED = re.compile(
    r"\s+(?:that was\s+)?(?:(?:issued|released|published|posted|signed|put out|carried)\s+)?(?:of|by|from)\s+"
    r"(?P<house>(?:[Tt]he\s+|[Aa]n?\s+|its\s+)?(?:[A-Z][\w'\u2019&-]*|[a-z]+(?=\s+[A-Z]))(?:\s+(?:[A-Z][\w'\u2019&-]*|of|for|and|the)"
    r"(?=\s|[,.]))*)"
)
_PAPERS = frozenset(
    ("statement", "communique", "communiqué", "notice", "bulletin", "letter", "post", "memo", "release")
)

_HANDED = re.compile(
    r"\s+(?:given|handed|read|shown|presented)(?:\s+out)?(?:\s+to\s+(?:the\s+)?[a-z]+)?\s+by\s+(?:the\s+)?"
    r"(?P<role>[a-z]+(?:\s[a-z]+){0,2}),?\s+(?P<name>[A-Z][\w'\u2019-]+(?:\s+[A-Z][\w'\u2019-]+)+)"
)


def _of_its_issuer(attribution: Attribution, article: Article) -> Attribution:
    """A statement speaks for whoever issued it: "a statement of the General Command said"."""
    if attribution.kind == "record" and attribution.source_end >= 0:
        handed = _HANDED.match(article.text, attribution.source_start + len(attribution.name))
        handed = handed or _HANDED.match(article.text, attribution.source_end)
        if handed is not None:  # "an initial assessment given to reporters by the prefect, Ana Ruel"
            return replace(attribution, name=handed["name"], role=handed["role"], kind="statement")
    words = name_words(attribution.name)
    if not words or words[-1] not in _PAPERS or attribution.source_end < 0:
        return attribution
    after = attribution.source_start + len(attribution.name)
    issued = _ISSUED.match(article.text, after) or _ISSUED.match(article.text, attribution.source_end)
    if issued is None:
        return attribution
    house = re.sub(r"\s+(?:of|for|and|the)$", "", issued["house"])
    name = re.sub(r"^(?:the|an?|its)\s+", "", house, flags=re.I)
    return replace(attribution, name=name, role=None, kind="statement") if name[:1].isupper() else attribution


_APPOSITION = re.compile(
    r",\s+((?:the|a|an|its|medical|deputy|senior|chief|head|director|[a-z]+)\b[^,.;\"\u201c]{2,80}),"
)


def _described(attribution: Attribution, article: Article) -> Attribution:
    """What the text calls a body right before its name: "the disaster agency AFAD" is a disaster agency."""
    if attribution.role in TITLES:
        after = _APPOSITION.match(article.text, attribution.source_end)
        return replace(attribution, role=after.group(1)) if after else attribution
    if attribution.role or attribution.kind not in ("statement", "record") or attribution.source_start < 0:
        return attribution
    start = article.text.find(attribution.name, attribution.source_start, attribution.source_end)
    before = article.text[max(0, (start if start >= 0 else attribution.source_start) - 60) : max(start, 0)].split()[-5:]
    before = before[max((n + 1 for n, w in enumerate(before) if not _describes(w)), default=0) :]
    for size in range(len(before), 0, -1):
        words = before[-size:]
        if organ_at_end(name_words(" ".join(words)))[0] not in (None, "person") and not any(
            w[-1] in ',.;:"' for w in words
        ):
            return replace(attribution, role=" ".join(w for w in words if w.lower() != "the"))
    return attribution


def _describes(word: str) -> bool:
    """Tell a word that may stand in "the metalworkers' union Unimet" from those around it: said, in."""
    low = word.lower()
    return low not in function_words("preposition") and saying_of(low) is None and word[-1] not in ',.;:"\u201d'


def _spelled_out(attribution: Attribution, article: Article) -> Attribution:
    """ "The association" of a report is the one whose full name the report gave last before it."""
    generic = re.fullmatch(r"[Tt]he ([a-z]+)", attribution.name)
    if generic is None or attribution.kind == "anonymous" or generic.group(1) not in organs():
        return attribution
    full = re.compile(rf"(?:[A-Z][\w'\u2019-]*\s+(?:(?:of|for|and|the)\s+)*)+{generic.group(1).capitalize()}\b")
    found = [m.group() for m in full.finditer(article.text, 0, max(attribution.source_start, 0))]
    return replace(attribution, name=found[-1].removeprefix("The ")) if found else attribution


def _staff_home(name: str, article: Article, material: Material) -> str | None:
    """The newsroom whose reporter speaks: one that is known by name, or the page's own."""
    if name.lower() in ("our", "this newspaper", "this newspaper's", "the newspaper", "a"):
        return article.outlet
    return _newsroom(name, article, material)


def own_voice(
    article: Article, sentence: Sentence, origin: str | None, material: Material, speakers: Speakers
) -> Source | None:
    """Say whose words unattributed text is: an organisation's own document, an identified newsroom's, else nobody's."""
    if sentence.part == "headline":
        return None
    known = material.origins.get(origin or "")
    if known is not None and known.kind == "primary":
        return next((s for s in speakers.sources if s.id == speakers.printed.get(known.id)), None)
    newsroom = newsroom_of(article, origin, material)
    if newsroom is None or ((known is None or known.kind != "agency") and not article.outlet_known):
        return None
    staff = (s for s in speakers.sources if s.name == newsroom and s.kind == "witness")
    return next(staff, None) or Source(content_id("src", "voice", newsroom), newsroom, None, newsroom, "voice", ())
