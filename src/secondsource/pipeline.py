"""Pages to dossiers: the steps in order, and the only place where news meets engines.

extract -> sentences -> copy links -> lineage -> mentions -> stories -> dates carried -> claims -> dossier
"""

from collections.abc import Iterable, Mapping, Sequence

from secondsource.articles import Agencies, extract_each, level_agencies, load_agencies, sentences
from secondsource.carrying import carry_dates
from secondsource.claims.material import Material
from secondsource.claims.policies import policy as policy_named
from secondsource.claims.read import read_claims
from secondsource.claims.whereabouts import containers
from secondsource.comparing import compare
from secondsource.copy_links import trace
from secondsource.dossiers import assemble, with_skips
from secondsource.errors import UsageError
from secondsource.families import Lineage, origins
from secondsource.frozen import frozen, replace
from secondsource.mentions import Reading
from secondsource.mentions import read as read_text
from secondsource.records import Apart, Article, CopyLink, Dossier, Judgement, Page, Policy, Sentence, Skip
from secondsource.stories import Grouping, StoryLink, group
from secondsource.text import tokens

__all__ = ["STEPS", "compare", "dossier", "dossiers_of"]

STEPS = ("extract", "sentences", "copy links", "lineage", "mentions", "stories", "dates", "claims", "dossier")


@frozen
class _Corpus:
    """All pages of a call after copy was traced and mentions were read."""

    articles: Mapping[str, Article]
    sentences: Mapping[str, tuple[Sentence, ...]]
    links: tuple[CopyLink, ...]
    links_of: Mapping[str, tuple[CopyLink, ...]]  # by copying sentence
    lineage: Lineage
    readings: Mapping[str, Reading]


def dossier(
    pages: Sequence[Page],
    *,
    agencies: Agencies | str | None = None,
    policy: str = "two-source",
    as_of: str | None = None,
    about: str | None = None,
    owners: Mapping[str, str] | None = None,
    judgements: Sequence[Judgement] | None = None,
    skipped: Sequence[Skip] = (),
) -> list[Dossier]:
    """Make a dossier of every story that the pages report: most articles first, then earliest start, then id.

    ``agencies`` is a table of agencies, or the path of a user's own; ``owners`` maps outlets to their owner; ``as_of``
    (ISO time) leaves out what was published later; ``about`` keeps the stories in whose headline or text all its words
    stand. Pages in which no article is found, and ``skipped``, are listed in the first dossier.
    Raises UsageError for an unknown policy, ReadError for a table that cannot be read.
    """
    rule, decided = policy_named(policy), tuple(judgements or ())
    table = agencies if isinstance(agencies, Agencies) else load_agencies(agencies)
    articles, skips = _articles(_distinct(pages), table)
    known = [_owned(a, owners or {}) for a in articles if not as_of or not _after(a, as_of)]
    corpus = _corpus(known, decided)
    made = [_story(event, corpus, rule, table, owners or {}, decided) for event in _events(corpus, decided)]
    wanted = [d for d in made if about is None or _is_about(d, about)]
    ordered = sorted(wanted, key=lambda d: (-len(d.articles), d.story.start or "9999", d.story.id))
    missed = tuple(sorted({*skipped, *skips}, key=lambda s: (s.name, s.reason)))
    return [with_skips(d, missed) if n == 0 else d for n, d in enumerate(ordered)]


def dossiers_of(
    articles: Sequence[Article],
    stories: Sequence[Iterable[str]],
    *,
    agencies: Agencies | str | None = None,
    policy: str = "two-source",
    owners: Mapping[str, str] | None = None,
    judgements: Sequence[Judgement] = (),
) -> list[Dossier]:
    """Make the dossiers of stories that are given as sets of ids of their articles, in their order.

    Articles outside the stories are read as well: copy is traced over all of them, as ``dossier`` does over its pages.
    Raises UsageError for an unknown policy.
    """
    rule, table = policy_named(policy), agencies if isinstance(agencies, Agencies) else load_agencies(agencies)
    known = sorted({a.id: a for a in articles}.values(), key=lambda a: a.id)
    corpus = _corpus([_owned(a, owners or {}) for a in level_agencies(known, table)], judgements)
    events = _noted(stories, _groupings(corpus), corpus)
    return [_story(event, corpus, rule, table, owners or {}, tuple(judgements)) for event in events]


def _distinct(pages: Iterable[Page]) -> list[Page]:
    return sorted(
        {page.id: page for page in sorted(pages, key=lambda p: p.name, reverse=True)}.values(), key=lambda p: p.id
    )


def _articles(pages: Sequence[Page], table: Agencies) -> tuple[list[Article], list[Skip]]:
    outcomes = extract_each(pages, table)
    read = level_agencies([o for o in outcomes if isinstance(o, Article)], table)
    return list(read), [o for o in outcomes if isinstance(o, Skip)]


def _owned(article: Article, owners: Mapping[str, str]) -> Article:
    return replace(article, owner=owners[article.outlet]) if article.outlet in owners else article


def _after(article: Article, as_of: str) -> bool:
    start = article.published.start
    return start is not None and start[: len(as_of)] > as_of[: len(start)]


def _corpus(articles: Sequence[Article], judgements: Sequence[Judgement]) -> _Corpus:
    split = [sentence for article in articles for sentence in sentences(article)]
    links = _judged(trace(articles, split), articles, split, judgements)
    lineage = origins(articles, split, links)
    by_article: dict[str, list[Sentence]] = {article.id: [] for article in articles}
    for sentence in lineage.sentences:
        by_article[sentence.article].append(sentence)
    readings = {article.id: _read(article) for article in lineage.articles}
    grouped = {article: tuple(group_) for article, group_ in by_article.items()}
    by_copy: dict[str, list[CopyLink]] = {}
    for link in links:
        by_copy.setdefault(link.a, []).append(link)
    links_of = {sentence: tuple(found) for sentence, found in by_copy.items()}
    return _Corpus({a.id: a for a in lineage.articles}, grouped, links, links_of, lineage, readings)


def _read(article: Article) -> Reading:
    return (
        read_text(article.text, article.published, language=article.language or "und")
        if article.claims_read
        else Reading((), (), ())
    )


def _judged(
    links: Sequence[CopyLink],
    articles: Sequence[Article],
    split: Sequence[Sentence],
    judgements: Sequence[Judgement],
) -> tuple[CopyLink, ...]:
    """Leave out the links between pages of which a person says that one is not a copy of the other."""
    names = {a.id: a.name for a in articles}
    of = {s.id: names[s.article] for s in split}
    apart = [set(j.of) for j in judgements if j.kind == "not a copy"]
    return tuple(link for link in links if not any({of[link.a], of[link.b]} <= pair for pair in apart))


@frozen
class _Event:
    """The pages of one story, those of them that may report another event, and those that were kept out."""

    articles: tuple[str, ...]
    doubtful: tuple[str, ...]
    apart: tuple[Apart, ...]


def _events(corpus: _Corpus, judgements: Sequence[Judgement]) -> list[_Event]:
    """Group the articles by event, then apply what a person said of events."""
    found = _groupings(corpus)
    decided = _decided([list(g.articles) for g in found], list(corpus.articles.values()), judgements)
    return _noted([g for g in decided if g], found, corpus)


def _groupings(corpus: _Corpus) -> Sequence[Grouping]:
    articles = list(corpus.articles.values())
    mentions = {a.id: corpus.readings[a.id].mentions for a in articles}
    return group(articles, corpus.sentences, corpus.links, mentions)


def _noted(stories: Iterable[Iterable[str]], found: Sequence[Grouping], corpus: _Corpus) -> list[_Event]:
    """Say of each story which of its pages are in doubt, and which were kept out."""
    doubtful = {i for g in found for i in g.ambiguous}
    notes = [link for g in found for link in g.links if not link.joined]
    return [
        _Event(ids, tuple(i for i in ids if i in doubtful), _kept_apart(ids, notes, corpus.articles))
        for ids in (tuple(sorted(story)) for story in stories)
    ]


def _kept_apart(ids: Sequence[str], notes: Sequence[StoryLink], articles: Mapping[str, Article]) -> tuple[Apart, ...]:
    inside = set(ids)
    out = {(n.b if n.a in inside else n.a): n.why for n in notes if (n.a in inside) != (n.b in inside)}
    return tuple(sorted((Apart(articles[i].name, why) for i, why in out.items()), key=lambda a: (a.page, a.why)))


def _decided(found: list[list[str]], articles: Sequence[Article], judgements: Sequence[Judgement]) -> list[list[str]]:
    ids: dict[str, set[str]] = {}
    for article in articles:
        ids.setdefault(article.name, set()).add(article.id)
    for judgement in judgements:
        of = {i for name in judgement.of for i in ids.get(name, ())}
        if judgement.kind == "same event":
            joined = [g for g in found if set(g) & of]
            found = [g for g in found if not set(g) & of] + ([[i for g in joined for i in g]] if joined else [])
        elif judgement.kind == "different event":
            alone = sorted(of)[1:]
            found = [[i for i in g if i not in alone] for g in found] + [[i] for i in alone]
    return found


def _story(
    event: _Event,
    corpus: _Corpus,
    rule: Policy,
    table: Agencies,
    owners: Mapping[str, str],
    judgements: tuple[Judgement, ...],
) -> Dossier:
    ids = event.articles
    articles = carry_dates([corpus.articles[i] for i in ids], {i: corpus.sentences[i] for i in ids}, corpus.links)
    readings = {a.id: corpus.readings[a.id] if a == corpus.articles[a.id] else _read(a) for a in articles}
    ordered = tuple(sorted(articles, key=lambda a: (a.published.start or "9999", a.outlet, a.id)))
    agencies = {row.name for row in table.rows}
    material = Material(
        articles=ordered,
        by_id={a.id: a for a in ordered},
        sentences={a.id: corpus.sentences[a.id] for a in ordered},
        sentence={s.id: s for a in ordered for s in corpus.sentences[a.id]},
        links=corpus.links_of,
        origins={o.id: o for o in corpus.lineage.origins},
        homes={str(s.origin): a for a in ordered for s in corpus.sentences[a.id] if s.copy == "own"},
        readings=readings,
        newsrooms=_newsrooms(ordered, table, {o.name for o in corpus.lineage.origins if o.kind == "primary"}),
        judgements=judgements,
        inside=containers(ordered, readings),
        doubtful=frozenset(event.doubtful),
    )
    read = read_claims(material, rule, frozenset(agencies), owners)
    made = assemble(read, corpus.lineage.origins, corpus.lineage.families, rule, judgements)
    return replace(made, apart=event.apart)


def _newsrooms(articles: Sequence[Article], table: Agencies, speakers: set[str]) -> dict[str, str]:
    """Every name under which a newsroom may be cited, folded: the table's agencies, the story's outlets and credits.

    ``speakers`` print documents of their own: they are sources, not newsrooms.
    """
    names = {" ".join(words).lower(): agency.name for rows in table.by_word.values() for words, _, agency in rows}
    for article in articles:
        known = [article.outlet] if article.outlet_known and article.outlet not in speakers else []
        for name in (*known, *(c.agency for c in article.credits)):
            names.setdefault(name.lower().removeprefix("the "), name)
    return names


def _is_about(made: Dossier, about: str) -> bool:
    wanted = {t.folded for t in tokens(about)}
    if not wanted:
        raise UsageError("--about: give at least one word")
    return any(wanted <= {t.folded for t in tokens(a.text)} for a in made.articles)
