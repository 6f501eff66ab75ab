"""What a reader takes for the report in a page is what extract takes, and nothing else is lost silently."""

import contextlib
import dataclasses
import json
import re
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.articles import extract, sentences
from secondsource.errors import NoArticleError
from secondsource.pages import read
from secondsource.records import Article, Page

SEEDS = Path(__file__).parent.parent.parent / "shared" / "seeds"

FERRY = [
    "A ferry with 214 people on board sank off Orsk Bay early on Monday, killing at least 19, the harbour office said.",
    "“We heard a bang and then the lights went out,” said Lena Maro, who was travelling with her two sons.",
    "He gave no details.",
    "The coastguard said that 180 people were pulled from the water by fishing boats and two helicopters.",
    "Harbour master Tomas Reik told reporters that the ferry had left Lund Point an hour late because of fog.",
    "Why did it sail at all?",
    "Kestrel Lines, which owns the ferry, said in a statement that the vessel passed its last inspection in 2019.",
    "The search for 15 missing people will go on through the night, the coastguard said.",
]
HEADLINE = "Ferry sinks off Orsk Bay, killing at least 19"


def article_of(text: str, **stated: Any) -> Article:
    return extract(Page("art-x", "page.txt", None, None, "text/plain", text, stated))


def body_of(article: Article) -> list[str]:
    body = article.text[len(article.headline) :] if article.headline else article.text
    return body.strip("\n").split("\n\n")


def labels_of(article: Article) -> dict[str, str]:
    return {part.text: part.label for part in article.removed}


# --- text dumps of many kinds of site ------------------------------------------------------------------------

BROADSHEET = "\n\n".join(
    [
        "Skip to content",
        "Menu",
        "Subscribe",
        "Log in",
        "Home » World » Asia",
        HEADLINE,
        "By Ada Lindqvist",
        "Published: 3 March 2021, 10:14 GMT",
        "5 min read",
        "Share",
        "Facebook",
        "Twitter",
        *FERRY[:3],
        "Advertisement",
        *FERRY[3:5],
        "Read more: Bridge reopens after storm",
        *FERRY[5:],
        "Topics: Orsk Bay, Ferries",
        "Most read",
        "Mayor opens new market hall",
        "Five things to know about the tram strike",
        "© 2021 Orsk Courier. All rights reserved.",
    ]
)

BLOG = "\n\n".join(
    [
        "Search for:",
        "Recent Posts",
        "About",
        "We use cookies to make this site better. By continuing you accept our cookie policy.",
        HEADLINE,
        "March 3, 2021 by admin",
        *FERRY,
        "Filed Under: News",
        "Leave a Reply",
        "Your email address will not be published.",
        "Tilda says:",
        "This is so sad, my heart goes out to all of those families who are waiting at the harbour tonight.",
    ]
)

PORTAL = "\n\n".join(
    [
        "BREAKING NEWS",
        "Ferries",
        HEADLINE,
        "HPA",
        "Rescuers search the water off Orsk Bay on Monday, March 1, 2021. (Halden Photo/Getty Images)",
        "ORSK BAY, March 1 (HPA) - " + FERRY[0],
        *FERRY[1:],
        "(With inputs from the Halden News Agency)",
        "You might also like",
        "Orchestra plays in empty hall as visitors stay away because of snow in the capital and around it...",
        "Sport",
        "Kestrel United beat the league leaders by three goals to one on Saturday in front of a full house.",
        "Business",
        "Shares of the grain trader fell by a tenth after it cut its forecast for the second time this year.",
    ]
)

RELATED_INSIDE = "\n\n".join(
    [
        HEADLINE,
        *FERRY[:3],
        "Related Articles",
        "Fog warning for the coast",
        "Ferry line under new owner",
        *FERRY[3:],
        "Back to top button",
    ]
)

TELEX = """Ferry sinks off Orsk Bay, killing at least 19

A ferry with 214 people on board sank off Orsk Bay early on Monday,
killing at least 19, the harbour office said.

"We heard a bang and then the lights went out," said Lena Maro, who was
travelling with her two sons.

The coastguard said that 180 people were pulled from the water by
fishing boats and two helicopters.
"""

SINGLE_SPACED = "\n".join([HEADLINE, *FERRY])
NO_HEADLINE = "\n\n".join(FERRY)

DOUBLED_OTHER_MARKS = "\n\n".join(
    [
        "Connect with us",
        "World",
        HEADLINE,
        "-",
        *[line.replace("“", '"').replace("”", '"') for line in FERRY],
        *FERRY,
        "HPA",
        "Written By",
        "HPA is a leading global news agency with 300 staff in 40 countries.",
        "You may also like:",
        "Arts",
        "Painter Ove Lind shows forty years of work in a former mill.",
        "World",
        "A court in the capital will this week hear...",
    ]
)

DOUBLED_OTHER_PARAGRAPHS = "\n\n".join(
    [HEADLINE, *FERRY, " ".join(FERRY[:4]), " ".join(FERRY[4:]), "Share this article"]
)

GLUED_FIRST_PRINTING = "\n\n".join([HEADLINE, "".join(FERRY), *FERRY, "Comments"])

COMMENTED = "\n\n".join(
    [
        HEADLINE,
        "Ben Osk",
        "1 March 2021",
        *FERRY,
        "12 comments",
        "harbourcat",
        "I took that ferry last week and the life jackets were locked away. Somebody should look into that.",
        "oldsalt77",
        "The company never cared about safety, ask anybody who ever worked for them in the last ten years.",
    ]
)

PAYWALLED = "\n\n".join(
    [
        "You have reached your limit of free articles.",
        "Start your subscription",
        HEADLINE,
        "A calm sea, an old ship and a late departure: what is known",
        "Ada Lindqvist, Halden Press",
        "Listen to this article",
        *FERRY,
        "Sign up for our newsletter and get the day's news in your inbox every morning.",
        "Follow us on Facebook and never miss a story.",
        "More from World",
        "A quiet election in the hills",
    ]
)

DUMPS = {
    "broadsheet": BROADSHEET,
    "blog": BLOG,
    "portal": PORTAL,
    "related inside": RELATED_INSIDE,
    "single spaced": SINGLE_SPACED,
    "doubled, other marks": DOUBLED_OTHER_MARKS,
    "doubled, other paragraphs": DOUBLED_OTHER_PARAGRAPHS,
    "glued first printing": GLUED_FIRST_PRINTING,
    "commented": COMMENTED,
    "paywalled": PAYWALLED,
}


def plain(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip()


@pytest.mark.parametrize("name", DUMPS)
def test_every_sentence_of_the_report_survives(name: str) -> None:
    found = plain(" ".join(body_of(article_of(DUMPS[name]))))
    assert [line for line in FERRY if plain(line) not in found] == []


@pytest.mark.parametrize("name", DUMPS)
def test_nothing_but_the_report_is_taken_for_it(name: str) -> None:
    found = [plain(line) for line in body_of(article_of(DUMPS[name]))]
    allowed = plain(" ".join(FERRY))
    extra = [line for line in found if line.removeprefix("ORSK BAY March 1 HPA ") not in allowed]
    assert extra == []


@pytest.mark.parametrize("name", DUMPS)
def test_the_headline_is_found_above_the_body(name: str) -> None:
    assert article_of(DUMPS[name]).headline == HEADLINE


@pytest.mark.parametrize("name", DUMPS)
def test_nothing_is_deleted_without_a_label(name: str) -> None:
    page = DUMPS[name]
    article = article_of(page)
    kept = plain(article.text) + " " + " ".join(plain(part.text) for part in article.removed)
    assert [line for line in page.split("\n") if plain(line) and plain(line) not in kept] == []
    for part in article.removed:
        assert page[part.at : part.at + len(part.text)] == part.text
        assert part.label in ("furniture", "teaser", "duplicate", "caption", "credit", "section")
    assert [part.at for part in article.removed] == sorted(part.at for part in article.removed)


def test_a_hard_wrapped_dispatch_is_joined_to_paragraphs() -> None:
    article = article_of(TELEX)
    assert article.headline == HEADLINE
    assert [len(line.split()) for line in body_of(article)] == [22, 20, 17]


def test_paragraphs_alone_are_a_report_without_headline() -> None:
    article = article_of(NO_HEADLINE)
    assert article.headline == "" and body_of(article) == FERRY
    assert sentences(article)[0].n == 1


def test_one_sentence_is_a_report() -> None:
    assert article_of("A ferry sank off Orsk Bay on Monday, the harbour office said.").text.startswith("A ferry sank")


def test_a_body_printed_twice_is_kept_once() -> None:
    article = article_of(DOUBLED_OTHER_MARKS)
    assert article.printed_twice
    assert '"We heard a bang' in article.text and "“We heard a bang" not in article.text
    duplicates = [part for part in article.removed if part.label == "duplicate"]
    assert len(duplicates) == 1 and duplicates[0].text == "\n\n".join(FERRY)


def test_of_two_printings_the_better_set_one_is_kept() -> None:
    article = article_of(GLUED_FIRST_PRINTING)
    assert article.printed_twice and body_of(article) == FERRY


def test_lines_of_one_form_with_other_figures_are_no_second_printing() -> None:
    lines = [
        f"In the district of Orsk, the Harbour List won {n} of the 60 seats that were up for election on Sunday."
        for n in (12, 17, 31)
    ]
    article = article_of("\n\n".join([HEADLINE, *lines]))
    assert body_of(article) == lines and not article.printed_twice


def test_a_page_that_is_not_doubled_says_so() -> None:
    assert not article_of(BROADSHEET).printed_twice


def test_teasers_keep_their_label_with_them() -> None:
    teasers = [part.text for part in article_of(DOUBLED_OTHER_MARKS).removed if part.label == "teaser"]
    assert teasers == [
        "Arts\n\nPainter Ove Lind shows forty years of work in a former mill.",
        "World\n\nA court in the capital will this week hear...",
    ]


def test_a_shouted_headline_and_short_last_sentences_are_kept() -> None:
    lines = [
        "FERRY SINKS OFF ORSK BAY",
        "By ADA MARO, HPA",
        "ORSK BAY, March 1 (HPA) -- " + FERRY[0],
        "The search goes on.",
        "HPA am/bl",
    ]
    article = article_of("\n\n".join(lines))
    assert (article.headline, body_of(article)) == (lines[0], lines[2:4])


def test_a_headline_stands_above_its_byline() -> None:
    assert (
        article_of("\n".join(["Ferry sinks", "By Ada Maro", "Orsk Courier", "March 3, 2021", *FERRY])).headline
        == "Ferry sinks"
    )


def test_a_cut_report_printed_twice_is_still_printed_twice() -> None:
    page = "\n\n".join(
        [
            "World",
            HEADLINE,
            *FERRY[:4],
            *FERRY[:4],
            "HPA",
            "Written By",
            "You may also like:",
            *["Painter shows forty years of work in a former mill by the sea."] * 3,
        ]
    )
    article = article_of(page)
    assert article.printed_twice and body_of(article) == FERRY[:4]


def test_a_summary_above_the_report_does_not_take_its_first_paragraph_away() -> None:
    page = "\n\n".join([FERRY[0], "Share", "Ferries of the bay", HEADLINE, *FERRY])
    assert body_of(article_of(page)) == FERRY


@pytest.mark.parametrize(
    ("labels", "sections"),
    [
        ("Middle EastWar", ("Middle East", "War")),
        ("World", ("World",)),
        ("Home » World » Asia", ("World", "Asia")),
        ("Business\n\nMarkets", ("Business", "Markets")),
        ("Connect with us", ()),
    ],
)
def test_section_labels_above_the_headline(labels: str, sections: tuple[str, ...]) -> None:
    assert article_of("\n\n".join([labels, HEADLINE, *FERRY])).section == sections


def test_a_caption_is_not_a_paragraph() -> None:
    article = article_of(PORTAL)
    assert (
        labels_of(article)[
            "Rescuers search the water off Orsk Bay on Monday, March 1, 2021. (Halden Photo/Getty Images)"
        ]
        == "caption"
    )


def test_subheads_and_quotations_inside_the_body_stay() -> None:
    page = "\n\n".join([HEADLINE, *FERRY[:4], "Fog warning came too late", *FERRY[4:]])
    assert "Fog warning came too late" in body_of(article_of(page))


def test_a_page_of_furniture_only_holds_no_report() -> None:
    with pytest.raises(NoArticleError, match="no report on this page"):
        article_of("Menu\n\nHome\n\nWorld\n\nSport\n\nLog in\n\nSubscribe")


def test_unicode_spaces_become_plain_ones_in_the_text() -> None:
    article = article_of(
        f"{HEADLINE}\n\nThe harbour\u00a0office said that 214\u202fpeople were on board the ferry on Monday."
    )
    assert "harbour office said that 214 people" in article.text


@pytest.mark.parametrize(
    ("text", "language", "read_it"),
    [
        (" ".join(FERRY), "en", True),
        (
            "Le ferry a coulé lundi dans la baie, ont dit les autorités, et au moins dix-neuf personnes sont mortes.",
            "fr",
            True,
        ),
        (
            "Die Fähre ist am Montag in der Bucht gesunken, und mindestens neunzehn Menschen sind dabei gestorben.",
            "de",
            True,
        ),
        (
            "Паром затонул в понедельник в заливе, сообщили власти города, погибли не менее девятнадцати человек.",
            "ru",
            False,
        ),
    ],
)
def test_language_decides_whether_claims_are_read(text: str, language: str, read_it: bool) -> None:
    article = article_of(text)
    assert (article.language, article.claims_read) == (language, read_it)
    assert article.why_not == (None if read_it else f"no claim rules for language {language}")


def test_what_a_record_states_is_taken_as_given() -> None:
    article = article_of(
        "\n\n".join(FERRY), headline="Stated headline", byline="Ada Lindqvist", section="World", agency="HPA"
    )
    assert (article.headline, article.byline, article.section, article.agency) == (
        "Stated headline",
        "Ada Lindqvist",
        ("World",),
        "HPA",
    )


def test_a_body_delivered_apart_comes_through_whole() -> None:
    body = "\n".join(
        ["Follow us to the harbour, the captain told them", *FERRY, "More on this later", "With reporting from AFP"]
    )
    article = article_of(body, body=body, headline=HEADLINE)
    assert body_of(article) == body.split("\n")[:-1] and article.agency == "AFP"


def test_an_unnamed_outlet_is_called_by_its_page() -> None:
    article = article_of(BROADSHEET)
    assert (article.outlet, article.outlet_known) == ("page.txt", False)
    known = extract(Page("art-x", "p", "https://www.courier.example/a", None, "text/plain", BROADSHEET))
    assert (known.outlet, known.outlet_known) == ("courier.example", True)


# --- sentences -------------------------------------------------------------------------------------------------


def test_sentences_point_into_the_text() -> None:
    article = article_of(BROADSHEET)
    found = sentences(article)
    assert [s.n for s in found] == list(range(len(found)))
    assert [s.part for s in found[:2]] == ["headline", "body"] and found[0].text == HEADLINE
    for sentence in found:
        assert article.text[sentence.start : sentence.end] == sentence.text
        assert all(sentence.start <= a < b <= sentence.end for a, b in sentence.quoted)
    assert len({s.id for s in found}) == len(found)


def test_quotation_marks_are_part_of_the_quoted_span() -> None:
    article = article_of(BROADSHEET)
    quoted = [article.text[a:b] for sentence in sentences(article) for a, b in sentence.quoted]
    assert quoted == ["“We heard a bang and then the lights went out,”"]


# --- HTML ------------------------------------------------------------------------------------------------------


def paragraphs(lines: list[str]) -> str:
    return "".join(f"<p>{line}</p>\n" for line in lines)


LD = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": HEADLINE,
    "datePublished": "2021-03-01T08:15:00+02:00",
    "dateModified": "2021-03-02T10:00:00+02:00",
    "author": [{"@type": "Person", "name": "Ada Lindqvist"}],
    "publisher": {"@type": "Organization", "name": "Orsk Courier"},
    "articleSection": ["World", "Asia"],
    "inLanguage": "en-GB",
}

HTML_LD = f"""<!DOCTYPE html><html lang="en"><head><title>{HEADLINE} | Orsk Courier</title>
<script type="application/ld+json">{json.dumps(LD)}</script></head>
<body><nav><ul><li><a href="/">Home</a></li></ul></nav>
<main><article><h1>{HEADLINE}</h1><div class="byline">By Ada Lindqvist</div>
<figure><img src="a.jpg"><figcaption>Rescuers at the harbour. Photo: Jane Doe/Reuters</figcaption></figure>
{paragraphs(FERRY[:4])}
<aside class="related-box"><h3>Related</h3><a href="/b">Fog warning for the coast</a></aside>
{paragraphs(FERRY[4:])}</article></main>
<footer><p>© 2021 Orsk Courier. All rights reserved.</p></footer></body></html>"""

GRAPH = {"@graph": [{"@type": "WebSite", "name": "x"}, LD]}
HTML_GRAPH = f"""<html><head><script type="application/ld+json">{json.dumps(GRAPH)}</script>
</head><body><h1>{HEADLINE}</h1>{paragraphs(FERRY)}</body></html>"""

HTML_OG = f"""<html lang="en"><head><meta property="og:title" content="{HEADLINE} - Orsk Courier">
<meta property="og:site_name" content="Orsk Courier">
<meta property="article:published_time" content="2021-03-01T06:15:00Z">
<meta property="article:modified_time" content="2021-03-05T06:15:00Z"><meta name="author" content="Reuters">
<link rel="canonical" href="https://courier.example/ferry"></head>
<body><div id="top-menu" class="menu">World Sport Arts</div>
<div class="content"><h1>{HEADLINE}</h1>{paragraphs(FERRY)}<p>Reporting by Ada Maro; Editing by Ben Lind</p></div>
<div class="share-bar">Share Tweet Print</div></body></html>"""

HTML_BARE = f"<body><h2>{HEADLINE}</h2>" + "<br><br>".join(FERRY) + "<hr>Contact us</body>"

HTML_DIVS = f"""<html><body><div class="hdr">Menu</div><div class="t">{HEADLINE}</div>
{"".join(f'<div class="x1">{line}</div>' for line in FERRY)}<div>Sign up for our newsletter</div>
<script>document.write("<p>not text</p>")</script><style>p {{color: red}}</style></body></html>"""

STATED = LD | {"articleBody": chr(10).join(FERRY)}
HTML_STATED_ONLY = f"""<html><head><script type="application/ld+json">{json.dumps(STATED)}</script>
</head><body><div id="app">Loading</div></body></html>"""

HTML_WIRE = f"""<html lang=en><head><title>{HEADLINE}</title></head><body><article><h1>{HEADLINE}</h1>
<p class="date">March 1, 2021</p><p>ORSK BAY (AP) &mdash; {FERRY[0]}</p>{paragraphs(FERRY[1:])}
<p>Associated Press writer Jane Doe contributed to this report.</p></article>
<section><h2>Most read</h2><ul><li><a href="/1">Mayor opens new market hall</a></li></ul></section></body></html>"""

HTML = {
    "json-ld": HTML_LD,
    "graph": HTML_GRAPH,
    "opengraph": HTML_OG,
    "line breaks": HTML_BARE,
    "divs": HTML_DIVS,
    "stated only": HTML_STATED_ONLY,
    "wire": HTML_WIRE,
}


def html_article(source: str) -> Article:
    return extract(read(source.encode(), media_type="text/html", name="page.html"))


@pytest.mark.parametrize("name", HTML)
def test_the_report_comes_out_of_markup(name: str) -> None:
    article = html_article(HTML[name])
    assert article.headline == HEADLINE
    lines = body_of(article)
    assert [plain(line).removeprefix("ORSK BAY AP ") for line in lines] == [plain(line) for line in FERRY]


def test_json_ld_states_the_first_publication_with_its_zone() -> None:
    article = html_article(HTML_LD)
    assert (article.published.start, article.published.basis, article.published.zone) == (
        "2021-03-01T06:15:00Z",
        "metadata",
        "+02:00",
    )
    assert (article.outlet, article.outlet_known, article.byline, article.section) == (
        "Orsk Courier",
        True,
        "Ada Lindqvist",
        ("World", "Asia"),
    )


def test_open_graph_titles_lose_the_name_of_the_site() -> None:
    article = html_article(HTML_OG)
    assert (article.headline, article.outlet, article.url) == (
        HEADLINE,
        "Orsk Courier",
        "https://courier.example/ferry",
    )
    assert article.published.start == "2021-03-01T06:15:00Z"
    assert article.agency == "Reuters"


def test_captions_and_menus_of_markup_are_removed_with_their_place() -> None:
    article = html_article(HTML_LD)
    caption = next(part for part in article.removed if part.label == "caption")
    assert caption.text.startswith("Rescuers") and HTML_LD[caption.at :].startswith("Rescuers")
    assert [c.kind for c in article.credits] == ["photo"] and article.agency is None
    assert "Fog warning for the coast" in labels_of(article)


def test_a_wire_story_in_markup_keeps_its_credits() -> None:
    article = html_article(HTML_WIRE)
    assert [(c.agency, c.role, c.where) for c in article.credits][:2] == [
        ("AP", "full", "dateline"),
        ("AP", "partial", "closing line"),
    ]
    assert article.dateline == "ORSK BAY (AP)" and article.published.start == "2021-03-01"


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 50_000 + "A ferry sank off Orsk Bay on Monday, the harbour office said.",
        "<p "
        + " ".join(f"a{i}=1" for i in range(50_000))
        + ">A ferry sank off Orsk Bay on Monday, the harbour office said.</p>",
        "<a '" * 100_000 + ">A ferry sank off Orsk Bay on Monday, the harbour office said.",
        "<p>A ferry sank off Orsk Bay on Monday, the harbour office said.</p>" + "<!--" * 100_000,
        "<" * 300_000,
        "<script>" * 50_000,
        "&" * 200_000,
        "<p>" + "(" * 200_000,
    ],
    ids=["deep", "attributes", "quotes", "comments", "less-than", "scripts", "ampersands", "brackets"],
)
def test_hostile_markup_takes_linear_time(source: str) -> None:
    started = time.process_time()
    with contextlib.suppress(NoArticleError):
        html_article("<html>" + source)
    assert time.process_time() - started < 5


# --- robustness ------------------------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from([*FERRY, HEADLINE, "World", "Related Articles", "AFP", "Written By", "-", "Share", "..."]),
        max_size=25,
    )
)
def test_any_mixture_of_lines_is_kept_or_labelled(lines: list[str]) -> None:
    page = "\n\n".join(lines)
    try:
        article = article_of(page)
    except NoArticleError:
        return
    kept = plain(article.text) + " " + " ".join(plain(part.text) for part in article.removed)
    assert all(plain(line) in kept for line in lines)
    assert dataclasses.asdict(article) == dataclasses.asdict(article_of(page))


def test_a_long_page_is_read_in_linear_time() -> None:
    started = time.process_time()
    article_of("\n\n".join([HEADLINE, *(f"{line[:-1]} on day {n}." for n in range(1500) for line in FERRY[:3])]))
    assert time.process_time() - started < 8


@pytest.mark.parametrize(
    "page",
    [
        "\n".join([*FERRY, *["AFP"] * 100_000]),
        "\n\n".join(
            [*FERRY, "Related Articles", *["The tram strike in the capital goes on until Friday, say all."] * 9_000]
        ),
        "\n".join(["the ferry that sank off the bay was not on the list of ships that the"] * 12_000),
        "In 2017 " * 100_000 + ".",
        "“" * 300_000,
        FERRY[0] + " (" * 200_000,
        "Mon, Jan " * 80_000,
        " ".join(FERRY) * 900,
    ],
    ids=["credits", "teasers", "wrapped", "years", "quotes", "brackets", "days", "one line"],
)
def test_hostile_text_takes_linear_time(page: str) -> None:
    started = time.process_time()
    with contextlib.suppress(NoArticleError):
        article_of(page)
    assert time.process_time() - started < 10


# --- the seeds -------------------------------------------------------------------------------------------------

seeds_present = pytest.mark.skipif(not SEEDS.exists(), reason="the seed reports are not beside this checkout")


def _expected() -> dict[str, Any]:
    return json.loads((SEEDS / "expected.json").read_text())["reports"] if SEEDS.exists() else {}


@seeds_present
@pytest.mark.parametrize("name", sorted(_expected()))
def test_seed_reports_are_read_as_a_careful_reader_does(name: str) -> None:
    wanted, article = _expected()[name], extract(read(SEEDS / name))
    body = body_of(article)
    assert list(article.section) == wanted["section"]
    assert (article.headline, article.byline, article.agency) == (
        wanted["headline"],
        wanted["byline"],
        wanted["agency"],
    )
    assert body[0].startswith(wanted["first_body_words"]) and body[-1].endswith(wanted["last_body_words"])
    assert (len(body), article.printed_twice) == (wanted["body_paragraphs"], wanted["body_printed_twice"])
    assert not [words for words in wanted["not_body"] if words in article.text]
    assert sum(part.label == "teaser" for part in article.removed) == wanted["teasers"]


@seeds_present
def test_seed_articles_match_the_example_dossier() -> None:
    example = json.loads((SEEDS / "dossier.example.json").read_text())
    for shown in example["articles"]:
        article = extract(read(SEEDS / shown["name"]))
        same = json.loads(json.dumps(dataclasses.asdict(article)))
        for key in (
            "text",
            "sha256",
            "credits",
            "headline",
            "byline",
            "dateline",
            "language",
            "outlet",
            "outlet_known",
            "claims_read",
        ):
            assert same[key] == shown[key], key
        wanted = [(s["start"], s["end"], s["quoted"]) for s in example["sentences"] if s["article"] == shown["id"]]
        assert [(s.start, s.end, [list(span) for span in s.quoted]) for s in sentences(article)] == wanted


@seeds_present
def test_seed_dates_are_solved_or_left_unknown() -> None:
    solved = extract(read(SEEDS / "001_9704884ff604b374.txt")).published
    assert (solved.start, solved.basis) == ("2019-01-09", "solved")
    assert solved.why == _expected()["001_9704884ff604b374.txt"]["published"]["why"]
    assert extract(read(SEEDS / "000_d01bb139fd1d611d.txt")).published.basis == "unknown"
