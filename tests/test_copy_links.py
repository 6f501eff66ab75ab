"""Who printed whose sentence: copies that desks make, and reports that only share the facts."""

import random
import time

import pytest
from tracing_pages import DISPATCH, OTHER, WIRE, article, dispatch, full, partial, sentences

from secondsource.copy_links import dispatch_agency, link, primary_name, trace
from secondsource.records import Article, CopyLink, Credit, Removed


def traced(*articles: Article) -> tuple[CopyLink, ...]:
    return trace(articles, sentences(*articles))


def numbered(*articles: Article) -> list[tuple[str, int, str, int, str]]:
    """Every link as (copy, sentence, source, sentence, kind), by page names."""
    named = {one.id: one.name for one in articles}
    places = {s.id: (named[s.article], s.n) for s in sentences(*articles)}
    return [(*places[x.a], *places[x.b], x.kind) for x in traced(*articles)]


def kinds(*articles: Article) -> list[str]:
    return [found.kind for found in traced(*articles)]


# --- copies ----------------------------------------------------------------------------------------------------------


def test_a_reprint_without_credit_is_linked_word_for_word() -> None:
    copy = article("copy", DISPATCH, outlet="Tarn Post")
    assert numbered(dispatch(), copy) == [("copy", n, "dispatch", n, "verbatim") for n in range(1, 11)]


def test_a_dateline_is_no_edit_of_its_sentence() -> None:
    found = traced(dispatch(), article("copy", DISPATCH, outlet="Tarn Post"))
    assert found[0].kind == "verbatim" and found[0].similarity == 1.0 and found[0].edits == ()


@pytest.mark.parametrize("kept", [(0, 4), (2, 5), (7, 10)])
def test_a_cut_copy_is_linked_in_what_is_left(kept: tuple[int, int]) -> None:
    copy = article("cut", DISPATCH[kept[0] : kept[1]], outlet="Tarn Post")
    assert kinds(dispatch(), copy) == ["verbatim"] * (kept[1] - kept[0])


def test_paragraphs_may_be_shuffled() -> None:
    order = list(range(10))
    random.Random(7).shuffle(order)
    copy = article("shuffled", [DISPATCH[n] for n in order], outlet="Tarn Post")
    assert [(x[1], x[3]) for x in numbered(dispatch(), copy)] == [(n + 1, m + 1) for n, m in enumerate(order)]


def test_house_style_is_listed_as_such() -> None:
    styled = [
        p.replace("kilometres", "kilometers").replace("twenty", "20").replace("harbour", "harbor") for p in DISPATCH
    ]
    found = traced(dispatch(), article("styled", styled, outlet="Tarn Post"))
    assert len(found) == 10 and {e.op for x in found for e in x.edits} == {"house style"}


def test_a_new_lede_is_own_and_the_rest_is_copied() -> None:
    lede = "Dozens of people were winched from a stricken ferry on Thursday after it hit rocks near Velm in heavy seas."
    copy = article("lede", (lede, *DISPATCH[1:]), outlet="Tarn Post")
    assert [x[1] for x in numbered(dispatch(), copy)] == list(range(2, 11))


@pytest.mark.parametrize("block", [(3, 6), (7, 8)])
def test_a_block_within_another_report_is_found(block: tuple[int, int]) -> None:
    inside = DISPATCH[block[0] : block[1]]
    mixed = article("mixed", (*OTHER[:4], *inside, *OTHER[4:]), outlet="Tarn Post")
    assert [x[1] for x in numbered(dispatch(), mixed)] == [5 + n for n in range(len(inside))]


def test_two_merged_sentences_have_both_as_sources() -> None:
    merged = f"{DISPATCH[3][:-1]}, and coastguard{DISPATCH[4][len('Coastguard') :]}"
    copy = article("merged", (*DISPATCH[:3], merged, *DISPATCH[5:]), outlet="Tarn Post")
    assert [(x[1], x[3]) for x in numbered(dispatch(), copy)][3:5] == [(4, 4), (4, 5)]


def test_both_halves_of_a_split_sentence_have_one_source() -> None:
    halves = (
        "The vessel, the Maren Lund, had left the port of Tarn shortly after midnight.",
        "It strayed two miles north of the marked channel before it struck a reef.",
    )
    copy = article("split", (DISPATCH[0], *halves, *DISPATCH[2:]), outlet="Tarn Post")
    assert [(x[1], x[3]) for x in numbered(dispatch(), copy)][1:3] == [(2, 2), (3, 2)]


@pytest.mark.parametrize(("share", "least"), [(0.1, 10), (0.25, 9), (0.4, 5)])
def test_changed_words_lose_few_sentences(share: float, least: int) -> None:
    chance, words = random.Random(3), " ".join(OTHER).split()
    changed = [" ".join(w if chance.random() > share else chance.choice(words) for w in p.split()) for p in DISPATCH]
    assert len(traced(dispatch(), article("changed", changed, outlet="Tarn Post"))) >= least


def test_a_spun_text_is_a_suspicion() -> None:
    spun = (
        "The craft, the Maren Lund, departed the harbour of Tarn soon after midnight and drifted two miles north of "
        "the signposted lane before it collided with a reef.",
        "“We noticed a lengthy grinding sound and after that the lamps died,” explained Piet Aldous, a truck driver "
        "who was brought to a field clinic with a fractured wrist.",
        "Choppers lifted the aged and kids first as anglers from the hamlet of Skarn carried blankets and warm soup "
        "beside it in little boats.",
        "Coastguard commander Ines Varga stated the skipper had announced a breakdown of the steering equipment 20 "
        "minutes prior to the stranding.",
        "The ferry's proprietor, Lund Lines, refused to remark on the upkeep file of the vessel, which was constructed "
        "in 1988 and overhauled six years back.",
    )
    found = kinds(dispatch(), article("spun", spun, outlet="Spin"))
    assert len(found) >= 4 and set(found) == {"suspected"}


# --- no copies -------------------------------------------------------------------------------------------------------


def test_another_newsroom_on_the_same_event_is_no_copy() -> None:
    own = (
        "A car ferry carrying more than 200 people hit a reef near Velm early on Thursday, the coastguard said.",
        "The Maren Lund, which was built in 1988, was on its way from Tarn when its steering failed, coastguard "
        "commander Ines Varga said.",
        "No one was killed, but at least 12 people were injured, the coastguard said.",
        "Lund Lines, the owner of the ferry, declined to comment.",
        "Helicopters and fishing boats took part in the rescue on Thursday morning.",
        "Inspectors found faults on the ship in March, the maritime inspectorate said.",
    )
    assert kinds(dispatch(), article("own", own, outlet="Velm Mail")) == []


def test_a_formula_that_two_agencies_write_is_no_copy() -> None:
    fact = "Five people were killed and 12 injured in the fire on Tuesday, police said."
    a = article(
        "a", (fact, "The blaze began in a bakery, a neighbour who saw smoke at dawn said.", "He did not elaborate.")
    )
    b = article(
        "b", (fact, "Engines needed three hours to reach the upper floors of the tenement.", "He did not elaborate.")
    )
    assert kinds(a, b) == []


def test_a_fact_that_fills_one_sentence_alike_is_no_copy() -> None:
    a = article("a", ("An express train ran into a standing goods train near Karsa on Thursday night, and the office "
                      "said 31 people were killed.", *OTHER[:3]), outlet="Mail")  # fmt: skip
    b = article("b", ("An express train ran into a standing goods train near Karsa on Thursday night, killing 31 "
                      "people, the office said.", *DISPATCH[:3]), outlet="Post")  # fmt: skip
    assert kinds(a, b) == []


def test_a_generic_sentence_is_copy_only_where_more_is_shared() -> None:
    short = "He did not elaborate."
    wire = dispatch(paragraphs=(*DISPATCH[:5], short))
    assert kinds(wire, article("copy", (*DISPATCH[:5], short), outlet="Tarn Post")) == ["verbatim"] * 6
    assert kinds(wire, article("own", (*OTHER[:5], short), outlet="Tarn Post")) == []


def test_a_shared_quotation_alone_is_evidence_not_text() -> None:
    quoted = "“He asked for a tug, and the nearest tug was in dock for repairs,” Varga told a press conference."
    assert kinds(dispatch(), article("own", (*OTHER[:3], quoted, *OTHER[3:]), outlet="Velm Mail")) == ["quotation"]


def test_a_quotation_with_copied_narration_beside_it_is_copy() -> None:
    copy = article("mixed", (*OTHER[:3], *DISPATCH[4:6], *OTHER[3:]), outlet="Velm Mail")
    assert kinds(dispatch(), copy) == ["verbatim", "verbatim"]


def test_unrelated_reports_share_nothing() -> None:
    assert kinds(dispatch(), article("other", OTHER)) == []


# --- direction -------------------------------------------------------------------------------------------------------


def one_way(a: Article, b: Article) -> tuple[str, str, str]:
    found = link(a, sentences(a), b, sentences(b))[0]
    named = {s.id: one.name for one in (a, b) for s in sentences(one)}
    return named[found.a], named[found.b], found.direction


def test_the_agencys_text_is_the_source_even_of_an_earlier_page() -> None:
    early = article("early", DISPATCH, outlet="Tarn Post", credits=(partial(),), published="2024-05-01")
    assert one_way(early, dispatch()) == ("early", "dispatch", "known")


def test_a_page_under_a_full_credit_is_the_source_of_one_under_a_partial_one() -> None:
    printed = article("printed", DISPATCH, outlet="Zebra", credits=(full(),))
    rewritten = article("rewritten", DISPATCH, outlet="Aardvark", credits=(partial(),))
    assert one_way(printed, rewritten) == ("rewritten", "printed", "known")
    why = link(printed, sentences(printed), rewritten, sentences(rewritten))[0].why
    assert "printed stands under a full credit of Calder Wire" in why and "With reporting from Calder Wire" in why


def test_the_earlier_page_is_the_source_where_no_credit_tells() -> None:
    late = article("late", DISPATCH, outlet="A", published="2024-05-03")
    assert one_way(late, article("early", DISPATCH, outlet="B", published="2024-05-02T23:00:00Z")) == (
        "late",
        "early",
        "known",
    )


@pytest.mark.parametrize("published", [None, "2024-05-02"])
def test_times_that_do_not_differ_tell_nothing(published: str | None) -> None:
    a = article("a", DISPATCH, outlet="A", published=published)
    b = article("b", (*DISPATCH, *OTHER), outlet="B", published="2024-05-02T23:00:00Z")
    assert one_way(a, b) == one_way(b, a) == ("a", "b", "unknown")


def test_an_organisations_document_is_the_source_of_reports_that_print_it() -> None:
    release = article("release", ("PRESS RELEASE", *DISPATCH[6:]), outlet="Lund Lines")
    assert one_way(release, article("paper", DISPATCH[6:], outlet="Tarn Post")) == ("paper", "release", "known")


def test_every_copy_is_linked_to_the_dispatch_not_to_its_siblings() -> None:
    pages = [article(f"page {n}", DISPATCH, outlet=f"Outlet {n}", published=f"2024-05-0{n + 3}") for n in range(5)]
    assert {x[2] for x in numbered(*pages, dispatch())} == {"dispatch"}
    assert {x[2] for x in numbered(*pages)} == {"page 0"}


def test_a_copy_of_a_rewritten_copy_is_linked_to_that() -> None:
    rewritten = DISPATCH[3].replace("small boats", "small boats, towing rafts that the school at Skarn had lent them")
    first = article("first", (*DISPATCH[:3], rewritten), outlet="A", published="2024-05-03")
    second = article("second", (*DISPATCH[:3], rewritten), outlet="B", published="2024-05-04")
    assert [x[2] for x in numbered(dispatch(), first, second) if x[0] == "second"] == ["dispatch"] * 3 + ["first"]


def test_two_prints_of_one_agency_are_not_each_others_source() -> None:
    a, b = (article(name, DISPATCH, outlet=name, credits=(full(),)) for name in ("A", "B"))
    assert traced(a, b) == () and len(link(a, sentences(a), b, sentences(b))) == 10


def test_order_of_input_changes_nothing() -> None:
    pages = [dispatch(), *(article(f"p{n}", DISPATCH[n:] + OTHER[:n], outlet=f"O{n}") for n in range(4))]
    expected = traced(*pages)
    for seed in range(3):
        shuffled = pages[:]
        random.Random(seed).shuffle(shuffled)
        assert traced(*shuffled) == expected


def test_two_hundred_reprints_take_seconds() -> None:
    pages = [
        article(f"p{n}", (*DISPATCH, *OTHER, *DISPATCH[:9]), outlet=f"O{n}", headline=f"H {n}") for n in range(200)
    ]
    found = sentences(*pages)
    start = time.process_time()
    assert len(trace(pages, found)) == 199 * 25
    assert time.process_time() - start < 10


# --- whose page ------------------------------------------------------------------------------------------------------


def signed(where: str) -> tuple[Credit, ...]:
    return (Credit("AFP", "text", "full", where, "(AFP)"),)


SITE = (Removed("furniture", "Subscribe now", 0),)


@pytest.mark.parametrize(
    ("page", "agency"),
    [
        (article("p", DISPATCH, outlet="AFP"), "AFP"),
        (article("p", DISPATCH, outlet="Calder Wire", credits=(full(),)), WIRE),
        (article("p", DISPATCH, outlet="The Calder Wire news agency", credits=(full(),)), WIRE),
        (article("p", DISPATCH, outlet="Tarn Post", credits=signed("dateline")), None),
        (article("p", DISPATCH, credits=signed("dateline")), "AFP"),
        (article("p", DISPATCH, credits=signed("dateline"), removed=SITE), None),
        (article("p", DISPATCH, credits=signed("author box")), None),
        (article("p", DISPATCH, credits=signed("closing line")), None),
        (article("p", DISPATCH, credits=(*signed("dateline"), partial("dpa"))), None),
        (article("p", DISPATCH, credits=(partial("AFP"),)), None),
        (article("p", DISPATCH), None),
    ],
)  # fmt: skip
def test_which_page_is_the_agencys_own(page: Article, agency: str | None) -> None:
    assert dispatch_agency(page) == agency


OURS = ("Lund Lines regrets the grounding.", "We will pay.", "Our crew acted well, and we thank our passengers.")


@pytest.mark.parametrize(
    ("page", "name"),
    [
        (article("p", ("PRESS RELEASE", "Lund Lines reports a grounding."), outlet="Lund Lines"), "Lund Lines"),
        (article("p", OURS, outlet="Lund Lines"), "Lund Lines"),
        (article("p", DISPATCH, outlet="Ministry of Transport"), "Ministry of Transport"),
        (article("p", DISPATCH, outlet="Supreme Court of Orsk"), "Supreme Court of Orsk"),
        (article("p", DISPATCH, outlet="Velm", url="https://www.velm.gov/news"), "Velm"),
        (article("p", ("STATEMENT BY LUND LINES", "We regret this.")), "LUND LINES"),
        (article("p", OURS, outlet="Tarn Post"), None),
        (article("p", ("PRESS RELEASE", "Lund Lines reports a grounding."), outlet="Tarn Post"), None),
        (article("p", DISPATCH, outlet="University Times"), None),
        (article("p", DISPATCH, outlet="Tarn Post"), None),
        (article("p", ("PRESS RELEASE", "x"), credits=signed("dateline")), None),
    ],
)
def test_which_page_is_an_organisations_own(page: Article, name: str | None) -> None:
    assert primary_name(page) == name
