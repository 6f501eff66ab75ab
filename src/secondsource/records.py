"""Every record of secondsource: frozen nouns without methods.

The fields of the records from ``When`` to ``Dossier`` are the names of the dossier's JSON;
``docs/json.md`` is generated from them. ``Page``, ``Mention``, ``Attribution``, ``Context`` and ``Comparison``
are what the steps hand to each other before there is a dossier.

Conventions: offsets are half-open code points into ``Article.text``; times are UTC; similarities and shares lie
in 0-1 and are ratios of integers rounded to four decimals; tuples have a stated order; ids are content hashes.
"""

from collections.abc import Mapping
from hashlib import blake2b
from typing import Any

from secondsource.frozen import field, frozen

__all__ = [
    "Answer", "Apart", "Article", "Attribution", "Bounds", "Claim", "ClaimMention", "ComparedSentence", "Comparison",
    "Context", "CopyLink", "Credit", "Dossier", "Edit", "Evidence", "Family", "FamilyMember", "Finding", "Heard",
    "Judgement", "Mention", "Origin", "OriginEvidence", "Page", "Policy", "Relation", "Removed", "Sentence", "Shares",
    "Skip",
    "Source", "Story", "StoryAnswer", "Support", "TimelineEntry", "UNKNOWN_WHEN", "Value", "When", "content_id",
]  # fmt: skip


def content_id(prefix: str, *parts: str) -> str:
    """Name a thing by what it contains: the same parts give the same id on every machine.

    >>> content_id("art", "Orsk Courier", "text") == content_id("art", "Orsk Courier", "text")
    True
    >>> content_id("art", "ab", "c") == content_id("art", "a", "bc")
    False
    """
    joined = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return f"{prefix}-{blake2b(joined, digest_size=8).hexdigest()}"


@frozen
class When:
    """A time with the reason why it is known: ISO dates, end included, from a day on; UTC instants below that."""

    start: str | None
    end: str | None
    precision: str  # second | minute | day | month | year | none
    zone: str | None  # as given
    basis: str  # metadata | dateline | text | solved | carried | unknown
    why: str
    alternatives: tuple[str, ...] = ()  # ISO dates that fit as well; ascending


UNKNOWN_WHEN = When(None, None, "none", None, "unknown", "the text gives no time")


@frozen
class Page:
    """One published page as it was read, before any judgement about what in it is the article."""

    id: str  # "art-" + hash of outlet or host, URL or record id, and the page's text; the article keeps it
    name: str  # how the reader knows the page (file name, record id, address); in no id
    url: str | None
    outlet: str | None  # as stated by whoever gave the page; None when nobody did
    media_type: str  # text/html | text/plain
    text: str  # decoded, NFC, line ends as \n
    # What the format itself states: headline, published, byline, language, agency, section, and body when it is
    # delivered apart; taken as given, not parsed again.
    given: Mapping[str, Any] = field(default_factory=dict)
    seen: When | None = None


@frozen
class Skip:
    """A page that was not read, and why."""

    name: str
    reason: str


@frozen
class Credit:
    """A line in which a page names the agency (or other house) whose copy or picture it prints."""

    agency: str  # canonical name in the agency table, else as printed
    kind: str  # text | photo | channel | press release
    role: str  # full | partial | mention
    where: str  # dateline | byline | author box | closing line | opening line | paragraph | metadata
    text: str  # as printed; the lines of a box are joined with " / "


@frozen
class Removed:
    """A part of the page that is not the article's body; nothing is deleted without one."""

    label: str  # furniture | teaser | duplicate | caption | credit | section
    text: str
    at: int  # code point in the decoded page text


@frozen
class Shares:
    """How an article's body tokens divide by lineage; sums to 1."""

    verbatim: float
    edited: float
    credited: float
    own: float


@frozen
class Article:
    """The report in a page: canonical text = headline, blank line, body."""

    id: str
    name: str
    url: str | None
    outlet: str
    outlet_known: bool
    owner: str | None
    headline: str
    byline: str | None
    dateline: str | None  # as printed; stays in the text
    language: str | None  # BCP 47
    section: tuple[str, ...]
    agency: str | None  # agency of the text credit
    credits: tuple[Credit, ...]  # in order of place in the page
    published: When
    text: str
    sha256: str
    removed: tuple[Removed, ...]  # in order of place in the page
    printed_twice: bool
    shares: Shares | None = None  # set once copy has been traced
    derivation: str = "unknown"  # wholly | partly | own | too short | unknown | unextractable
    seen: When | None = None
    claims_read: bool = True
    why_not: str | None = None


@frozen
class Sentence:
    """A sentence of an article, and, once copy has been traced, whose copy it is."""

    id: str
    article: str
    n: int  # 0 is the headline
    part: str  # headline | body | caption
    start: int
    end: int
    text: str
    quoted: tuple[tuple[int, int], ...]  # marks included
    copy: str = "own"  # verbatim | edited | suspected | credited | own
    copy_of: tuple[str, ...] = ()
    origin: str | None = None  # None: unknown, which is not independent
    similarity: float | None = None


@frozen
class Edit:
    """What sentence a did to sentence b; an empty span marks the place."""

    op: str  # insert | delete | replace | move | house style
    a_start: int
    a_end: int
    b_start: int
    b_end: int


@frozen
class CopyLink:
    """Sentence a stands in the lineage of sentence b, its nearest seen source side."""

    a: str
    b: str
    kind: str  # verbatim | edited | suspected | quotation
    direction: str  # known | unknown
    why: str
    similarity: float
    edits: tuple[Edit, ...]


@frozen
class OriginEvidence:
    """The words that show where a lineage starts."""

    text: str
    article: str


@frozen
class Origin:
    """Whose words: the start of a lineage of text."""

    id: str
    kind: str  # agency | primary | article
    name: str
    seen: bool  # its own page is among the pages
    evidence: tuple[OriginEvidence, ...]


@frozen
class FamilyMember:
    """An article that carries an origin's passages, with the shares of its body tokens."""

    article: str
    verbatim: float
    edited: float
    suspected: float
    credited: float


@frozen
class Family:
    """An origin and the articles that carry its passages; an article may be in several."""

    origin: str
    members: tuple[FamilyMember, ...]


@frozen
class Story:
    """The articles that report one event."""

    id: str
    headline: str
    start: str | None  # event dates
    end: str | None
    articles: tuple[str, ...]


@frozen
class Attribution:
    """Who is said to have stated a stretch of text, and how they know, as one text has it.

    ``name`` is the end of the chain, resolved within the text ("he" gives the name that he stands for); all that
    stands between is ``channel``.
    """

    name: str  # "Nursultan Nazarbayev", "Kazakhstan's security services", "officials"
    role: str | None  # as printed: "Kazakh President", "co-chair of foreign affairs in northern Syria"
    kind: str  # record | statement | witness | measurement | anonymous | media
    access: str  # first | second | derived | unstated
    stance: str  # for | against | not confirmed
    start: int  # the attributed words
    end: int
    source_start: int  # the source as printed here, perhaps only a pronoun
    source_end: int
    cue: str  # "said", "according to", "told", "denied", "urged"
    channel: tuple[str, ...] = ()  # "AFP" of "told AFP"; "state television" that passes a minister on
    cites: str | None = None  # whom the source itself cites: "citing the ministry"
    occasion: str | None = None  # "a press conference"
    when: When | None = None  # when it was said, if the text says so
    opinion: bool = False  # a judgement or hope, not something that can be so or not
    language: str = "en"  # of the text in which the source is named


@frozen
class Context:
    """What a figure (or an event) is about: the words that decide whether two of them can be compared."""

    predicate: str | None = None  # class of data/predicates.tsv: killed, injured, moved out ...
    trigger: tuple[int, int] | None = None  # span of the word that gave the predicate
    head: str | None = None  # lemma of the counted noun: child, fighter, euro
    modifiers: tuple[str, ...] = ()  # other words of the noun phrase, lower case, in order: ("isis", "foreign")
    of: str | None = None  # complement of the noun: "Kazakhstan", "ISIS fighters"
    places: tuple[tuple[str, str], ...] = ()  # (preposition, canonical place) in the clause: ("from", "Syria")
    time: When | None = None  # of the event, not of the statement
    polarity: str = "asserted"  # asserted | denied
    role: str = "none"  # total | part | none
    group: int | None = None  # figures joined in one coordination under one predicate share a number within the text
    within: int | None = None  # index, in the list of mentions, of the total that this one is a part of
    since: str | None = None  # cumulative since this ISO date ("since 2011")
    standing: bool = False  # a stock at a moment ("is holding", "are in prison"), not a flow
    per: str | None = None  # of a rate: "per day", "per 100,000"


@frozen
class Mention:
    """A figure, quotation, date, place or name that someone stated, with its span in one text."""

    kind: str  # figure | quotation | date | place | name
    start: int
    end: int
    text: str
    value: Mapping[str, Any]  # by kind, see docs/python.md; a figure: low, high, form, counted, unit, open
    source: Mapping[str, str | None] | None  # {"name", "role"}: who is said to have stated it
    attribution: Attribution | None = None
    context: Context | None = None  # figures only


@frozen
class Source:
    """The person or organisation at the end of a chain of attribution, over all reports of a story."""

    id: str
    name: str
    role: str | None
    party: str  # sources with one interest and one pool of knowledge; "unknown" when it cannot be told
    kind: str  # record | statement | witness | measurement | anonymous | media | voice | none
    aliases: tuple[str, ...]  # ascending


@frozen
class Value:
    """A figure as an interval; bounds are included, None is unbounded."""

    low: int | float | None
    high: int | float | None
    form: str  # exact | at least | more than | at most | less than | nearly | about | range | vague
    counted: str | None
    unit: str | None
    role: str  # total | part | sum | none
    open: str | None  # the excluded end of a measure: low | high


@frozen
class ClaimMention:
    """One place in one article where a claim is made."""

    sentence: str
    start: int
    end: int
    source: str | None
    origin: str | None
    channel: str | None
    outlet: str


@frozen
class Evidence:
    """What one source says about a claim, through all the mentions in which it says so."""

    source: str | None
    kind: str  # as Source.kind
    access: str  # first | second | derived | unstated
    stance: str  # for | against | not confirmed
    status: str  # current | superseded | withdrawn
    cites: str | None  # source id
    repeats: bool  # unattributed text that gives what an attributed source gives
    heard_by: tuple[str, ...]  # newsrooms, ascending
    mentions: tuple[int, ...]  # indices into the claim's mentions


@frozen
class Bounds:
    """A count that is known only to lie between two numbers, both included."""

    low: int
    high: int


@frozen
class Heard:
    """How many newsrooms heard, saw or read it themselves; ``in_hand``: a printed original is among the pages."""

    low: int
    high: int
    in_hand: bool


@frozen
class Support:
    """What a claim rests on: four numbers that are never one."""

    outlets: Bounds
    origins: Bounds
    heard: Heard
    sources: Bounds
    independent: Bounds
    against: int
    witnesses: tuple[str, ...]  # source ids, one per party counted in low


@frozen
class Answer:
    """Whether a claim meets the policy; ``met`` is None where the question has no meaning."""

    met: str | None  # yes | no | cannot tell
    why: str


@frozen
class Claim:
    """Something that was stated, once for all the mentions that state it."""

    id: str
    kind: str  # figure | quotation | event | statement
    nature: str  # event | measurement | decision | utterance | opinion | background
    text: str
    rank: int  # 1 is first
    value: Value | None
    policy_value: Mapping[str, int | float | None] | None
    parts: tuple[str, ...]  # claim ids, of a sum
    predicate: str | None
    place: str | None
    time: When
    polarity: str  # asserted | denied
    mentions: tuple[ClaimMention, ...]
    evidence: tuple[Evidence, ...]
    support: Support
    answer: Answer


@frozen
class Relation:
    """How two claims stand to each other."""

    a: str
    b: str
    kind: str  # refines | part of | compatible | conflicts | updates | scope | conversion | denies
    why: str


@frozen
class Finding:
    """Something that a careful reader would say about the story, with its evidence."""

    id: str
    kind: str
    direction: str | None  # up | down
    text: str
    arithmetic: str | None
    claims: tuple[str, ...]
    articles: tuple[str, ...]
    sentences: tuple[str, ...]


@frozen
class TimelineEntry:
    """Something that happened or was said, at a time that the pages give."""

    when: When
    text: str
    of: str  # event | statement
    claims: tuple[str, ...]


@frozen
class Policy:
    """The rule by which a claim is answered for."""

    name: str  # two-source | agency | acled | min-max
    independent: int  # how many independent sources it asks for


@frozen
class StoryAnswer:
    """What holds, what rests on one source, what conflicts, what was not read."""

    line: str
    policy: str
    claims: Mapping[str, int]  # met, not met, cannot tell


@frozen
class Judgement:
    """A person's decision, which overrides the program's."""

    kind: str  # same party | different party | not a copy | copy | same event | different event
    of: tuple[str, ...]  # names of sources, or of pages
    who: str
    why: str
    when: str | None


@frozen
class Apart:
    """A page that was nearly put into the story, and why it was kept out."""

    page: str  # its name
    why: str


@frozen
class Dossier:
    """The central output: one story with everything that it rests on; ``to_json`` gives its JSON object."""

    schema: str
    story: Story
    answer: StoryAnswer
    articles: tuple[Article, ...]
    sentences: tuple[Sentence, ...]
    copy_links: tuple[CopyLink, ...]
    origins: tuple[Origin, ...]
    families: tuple[Family, ...]
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    relations: tuple[Relation, ...]
    findings: tuple[Finding, ...]
    timeline: tuple[TimelineEntry, ...]
    policy: Policy
    skipped: tuple[Skip, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    apart: tuple[Apart, ...] = ()  # pages of like events that were kept out, by name
    could_confirm: tuple[str, ...] = ()  # named in the text as taking part, not quoted; with what they are named as


@frozen
class ComparedSentence:
    """A sentence of the first article beside its counterpart in the second."""

    sentence: str
    text: str
    copy: str  # verbatim | edited | suspected | own; of the pair alone
    counterpart: str | None
    similarity: float | None
    edits: tuple[Edit, ...]


@frozen
class Comparison:
    """Two articles side by side."""

    a: Article
    b: Article
    a_sentences: tuple[Sentence, ...]
    b_sentences: tuple[Sentence, ...]
    sentences: tuple[ComparedSentence, ...]  # of a, in order
    only_a: tuple[str, ...]  # sentence ids
    only_b: tuple[str, ...]
    direction: str  # a from b | b from a | unknown
    why: str
