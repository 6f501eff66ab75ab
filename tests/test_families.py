"""Whose words: origins and shares as a careful reader would give them; unknown is an answer."""

import json
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracing_pages import DISPATCH, OTHER, WIRE, article, dispatch, full, partial, sentences

from secondsource.copy_links import trace
from secondsource.families import Lineage, mention_origin, origins
from secondsource.records import Article, FamilyMember, Sentence

SEEDS = Path(__file__).parents[2] / "shared" / "seeds"
OWN = "Our reporter met the baker of Skarn, who had opened at two to hand out rolls on the quay."


def read(*articles: Article) -> Lineage:
    found = sentences(*articles)
    return origins(articles, found, trace(articles, found))


def body(lineage: Lineage, name: str) -> list[Sentence]:
    key = next(one.id for one in lineage.articles if one.name == name)
    return [s for s in lineage.sentences if s.article == key and s.part == "body"]


def origin_names(lineage: Lineage, name: str) -> list[str | None]:
    names = {origin.id: origin.name for origin in lineage.origins}
    return [names[s.origin] if s.origin else None for s in body(lineage, name)]


def derivation(lineage: Lineage, name: str) -> str:
    return next(one.derivation for one in lineage.articles if one.name == name)


# --- agencies --------------------------------------------------------------------------------------------------------


def test_an_uncredited_reprint_has_the_agency_as_origin() -> None:
    found = read(dispatch(), article("copy", DISPATCH, outlet="Tarn Post"))
    assert origin_names(found, "copy") == [WIRE] * 10 and derivation(found, "copy") == "wholly"
    assert {s.copy for s in body(found, "copy")} == {"verbatim"}


def test_the_agencys_own_dispatch_is_its_own() -> None:
    found = read(dispatch(), article("copy", DISPATCH, outlet="Tarn Post"))
    assert {s.copy for s in body(found, "dispatch")} == {"own"} and derivation(found, "dispatch") == "own"
    agency = found.origins[0]
    assert (agency.kind, agency.name, agency.seen) == ("agency", WIRE, True)


def test_a_full_credit_without_the_dispatch_is_credited_to_an_agency_not_seen() -> None:
    found = read(article("printed", DISPATCH, outlet="Tarn Post", credits=(full(),)))
    assert {(s.copy, s.copy_of) for s in found.sentences} == {("credited", ())}
    assert derivation(found, "printed") == "wholly" and not found.origins[0].seen
    assert [line.text for line in found.origins[0].evidence] == ["(Calder Wire)"]


def test_what_a_full_credit_adds_to_the_dispatch_is_another_take() -> None:
    found = read(dispatch(), article("printed", (*DISPATCH, OWN), outlet="Tarn Post", credits=(full(),)))
    assert [s.copy for s in body(found, "printed")] == ["verbatim"] * 10 + ["credited"]
    assert origin_names(found, "printed") == [WIRE] * 11


def test_two_prints_of_one_agency_have_one_origin() -> None:
    found = read(*(article(name, DISPATCH, outlet=name, credits=(full(),)) for name in ("A", "B", "C")))
    assert [origin.name for origin in found.origins] == [WIRE]


# --- partial credits -------------------------------------------------------------------------------------------------

MIXED = (*DISPATCH[:4], OWN, *DISPATCH[4:])


def test_own_words_beside_the_dispatch_are_the_outlets() -> None:
    found = read(dispatch(), article("mixed", MIXED, outlet="Tarn Post", credits=(partial(),)))
    assert origin_names(found, "mixed") == [WIRE] * 4 + ["mixed"] + [WIRE] * 6
    assert "is among the pages" in next(o for o in found.origins if o.name == "mixed").evidence[0].text


def test_own_words_without_the_dispatch_have_no_known_origin() -> None:
    found = read(article("mixed", MIXED, outlet="Tarn Post", credits=(partial(),)))
    assert origin_names(found, "mixed") == [None] * 11 and derivation(found, "mixed") == "unknown"


@pytest.mark.parametrize(
    ("printed", "mixed", "expected"),
    [
        (DISPATCH, MIXED, "mixed"),  # stands before the last copied sentence
        (DISPATCH, (*DISPATCH[:4], OWN), "mixed"),  # the page goes on after the last copied one
        (DISPATCH[:4], (*DISPATCH[:4], OWN), None),  # the page may have been cut just before it
        (DISPATCH[:4], MIXED, None),
        (OTHER, (*DISPATCH[:4], OWN), None),  # another dispatch of the agency
    ],
)
def test_a_print_counts_as_the_whole_dispatch_only_as_far_as_it_shows(
    printed: tuple[str, ...], mixed: tuple[str, ...], expected: str | None
) -> None:
    found = read(
        article("printed", printed, outlet="Post", credits=(full(),)),
        article("mixed", mixed, outlet="Mail", credits=(partial(),)),
    )
    own = next(s for s in body(found, "mixed") if s.text == OWN)
    names = {origin.id: origin.name for origin in found.origins}
    assert (names[own.origin] if own.origin else None) == expected


def test_of_two_credited_agencies_both_must_be_seen() -> None:
    page = article("mixed", MIXED, outlet="Post", credits=(partial(), partial("Halden Press")))
    assert origin_names(read(dispatch(), page), "mixed")[4] is None
    halden = article("halden", OTHER, outlet="Halden Press", credits=(full("Halden Press", "dateline"),))
    assert origin_names(read(dispatch(), page, halden), "mixed")[4] == "mixed"


# --- no credits ------------------------------------------------------------------------------------------------------


def test_a_report_without_credit_or_kin_is_its_own_origin() -> None:
    found = read(article("report", OTHER, outlet="Tarn Post"))
    assert origin_names(found, "report") == ["report"] * 6 and derivation(found, "report") == "own"


def test_the_earliest_of_uncredited_copies_is_the_origin() -> None:
    pages = [article(f"day {n}", DISPATCH, outlet=f"O{n}", published=f"2024-05-0{n}") for n in (3, 2, 4)]
    found = read(*pages)
    assert origin_names(found, "day 4") == ["day 2"] * 10 and derivation(found, "day 2") == "own"
    assert "earliest" in next(o for o in found.origins if o.name == "day 2").evidence[0].text


def test_where_times_do_not_tell_the_origin_says_so() -> None:
    found = read(*(article(name, DISPATCH, outlet=name) for name in ("A", "B")))
    first = {name: set(origin_names(found, name)) for name in ("A", "B")}
    assert first["A"] == first["B"] and len(first["A"]) == 1
    starts = next(o for o in found.origins if {o.name} == first["A"])
    assert "not known" in starts.evidence[0].text


def test_a_shared_quotation_moves_no_origin() -> None:
    quoted = "“He asked for a tug, and the nearest tug was in dock for repairs,” Varga told a press conference."
    found = read(dispatch(), article("own", (*OTHER[:3], quoted, *OTHER[3:]), outlet="Velm Mail"))
    assert origin_names(found, "own") == ["own"] * 7 and {s.copy for s in body(found, "own")} == {"own"}


def test_a_printed_release_has_the_organisation_as_origin() -> None:
    release = article("release", ("PRESS RELEASE", *DISPATCH[6:]), outlet="Lund Lines", published="2024-05-02")
    found = read(release, article("paper", DISPATCH[6:], outlet="Tarn Post", published="2024-05-03"))
    assert origin_names(found, "paper") == ["Lund Lines"] * 4
    assert next(o for o in found.origins if o.name == "Lund Lines").kind == "primary"


def test_a_copy_of_a_copy_has_the_first_origin() -> None:
    rewritten = DISPATCH[3].replace("small boats", "small boats, towing rafts that the school at Skarn had lent them")
    first = article("first", (*DISPATCH[:3], rewritten), outlet="A", published="2024-05-03")
    second = article("second", (*DISPATCH[:3], rewritten), outlet="B", published="2024-05-04")
    assert origin_names(read(dispatch(), first, second), "second") == [WIRE] * 4


# --- headlines, mentions ---------------------------------------------------------------------------------------------


def test_a_headline_is_the_outlets_own_but_under_a_full_credit() -> None:
    found = read(
        dispatch(),
        article("copy", DISPATCH, outlet="Tarn Post"),
        article("printed", DISPATCH, outlet="Velm Mail", credits=(full(),)),
    )
    names = {origin.id: origin.name for origin in found.origins}
    heads = {names[s.origin or ""] for s in found.sentences if s.n == 0}
    assert heads == {WIRE, "copy"}


def test_an_inserted_figure_is_the_outlets_own() -> None:
    inserted = DISPATCH[3].replace("small boats", "small boats with 40 dogs").replace("soup", "broth")
    page = article("copy", (*DISPATCH[:3], inserted, *DISPATCH[4:]), outlet="Tarn Post")
    found = sentences(dispatch(), page)
    links = trace((dispatch(), page), found)
    lineage = origins((dispatch(), page), found, links)
    sentence = body(lineage, "copy")[3]
    own = [link for link in links if link.a == sentence.id]
    article_origin = next(s.origin for s in lineage.sentences if s.article == page.id and s.n == 0)

    def origin_of(words: str) -> str | None:
        at = page.text.index(words)
        return mention_origin(sentence, own, at, at + len(words), article_origin)

    assert origin_of("40 dogs") == article_origin != sentence.origin
    assert origin_of("broth") == article_origin
    assert origin_of("fishermen from the village of Skarn") == sentence.origin


def test_house_style_does_not_move_a_mention() -> None:
    styled = DISPATCH[8].replace("three square kilometres", "3 square kilometers")
    page = article("copy", (*DISPATCH[:8], styled), outlet="Tarn Post")
    found = sentences(dispatch(), page)
    links = trace((dispatch(), page), found)
    sentence = body(origins((dispatch(), page), found, links), "copy")[8]
    own = [link for link in links if link.a == sentence.id]
    at = page.text.index("3 square kilometers")
    assert own[0].edits and mention_origin(sentence, own, at, at + 19, "org-own") == sentence.origin


# --- shares and families ---------------------------------------------------------------------------------------------


@given(st.integers(0, 10), st.integers(0, 6), st.booleans(), st.integers(0, 1000))
def test_shares_sum_to_one_and_families_agree(copied: int, own: int, credited: bool, seed: int) -> None:
    paragraphs = [*DISPATCH[:copied], *OTHER[:own]] or [OWN]
    random.Random(seed).shuffle(paragraphs)
    found = read(dispatch(), article("page", paragraphs, outlet="Post", credits=(full(),) if credited else ()))
    shares = next(one.shares for one in found.articles if one.name == "page")
    assert shares is not None
    assert round(shares.verbatim + shares.edited + shares.credited + shares.own, 6) == 1
    page = body(found, "page")[0].article
    members = [m for family in found.families for m in family.members if m.article == page]
    carried = sum(m.verbatim + m.edited + m.suspected + m.credited for m in members)
    assert abs(carried - (1 - shares.own)) < 0.001


def test_a_family_lists_copies_and_prints_but_not_the_dispatch() -> None:
    printed = article("printed", (*DISPATCH, OWN), outlet="Post", credits=(full(),))
    found = read(dispatch(), printed, article("other", OTHER, outlet="Mail"))
    assert len(found.families) == 1
    (member,) = found.families[0].members
    assert isinstance(member, FamilyMember) and member.article == printed.id
    assert member.verbatim + member.credited == pytest.approx(1, abs=0.001) and member.credited > 0


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (DISPATCH, "wholly"),
        ((*DISPATCH, OWN), "wholly"),
        ((*DISPATCH[:3], *OTHER[:4]), "partly"),
        (OTHER, "own"),
        (DISPATCH[:1], "too short"),
    ],
)
def test_three_levels_of_derivation_and_none_for_a_stub(paragraphs: tuple[str, ...], expected: str) -> None:
    assert derivation(read(dispatch(), article("page", paragraphs, outlet="Post")), "page") == expected


def test_a_page_without_text_is_not_judged() -> None:
    found = read(article("empty", ("***",)))
    assert found.articles[0].shares is None and found.articles[0].derivation == "unextractable"


def test_order_of_input_changes_nothing() -> None:
    pages = [dispatch(), *(article(f"p{n}", DISPATCH[n:] + OTHER[:n], outlet=f"O{n}") for n in range(4))]
    expected = read(*pages)
    turned = read(*reversed(pages))
    assert turned.origins == expected.origins and turned.families == expected.families
    assert sorted(turned.sentences, key=lambda s: s.id) == sorted(expected.sentences, key=lambda s: s.id)


def test_adding_a_copy_adds_no_origin_to_any_sentence_of_others() -> None:
    pages = [dispatch(), article("report", OTHER, outlet="Mail")]
    before = {s.id: s.origin for s in read(*pages).sentences}
    after = {s.id: s.origin for s in read(*pages, article("copy", DISPATCH, outlet="Tarn Post")).sentences}
    assert all(after[key] == origin for key, origin in before.items())


# --- the real pair ---------------------------------------------------------------------------------------------------


@pytest.mark.skipif(not (SEEDS / "expected.json").exists(), reason="the real pages are not part of the checkout")
@pytest.mark.parametrize("cut", [False, True])
def test_two_real_pages_are_traced_as_a_careful_reader_does(cut: bool) -> None:
    from secondsource.articles import extract
    from secondsource.articles import sentences as split
    from secondsource.pages import read as read_page

    expected = json.loads((SEEDS / "expected.json").read_text(encoding="utf-8"))
    printed, mixed = expected["copy"]["against"], expected["copy"]["of"]
    pages = [extract(read_page(str(SEEDS / name))) for name in (printed, mixed)]
    found = {one.id: split(one) for one in pages}
    if cut:
        found[pages[0].id] = found[pages[0].id][:5]  # headline and four sentences, one a paragraph
    flat = tuple(s for one in pages for s in found[one.id])
    links = trace(pages, flat)
    lineage = origins(pages, flat, links)
    listed = [s for s in lineage.sentences if s.article == pages[1].id and s.part == "body"]
    start = next(s for s in listed if s.text.startswith(expected["copy"]["sentences"][5][0]))
    if cut:
        assert start.origin is None
        return
    assert [s.copy for s in listed] == [row[1] for row in expected["copy"]["sentences"]]
    assert start.origin == next(o.id for o in lineage.origins if o.kind == "article")
    shares = lineage.articles[1].shares
    wanted = expected["reports"][mixed]["shares"]
    assert shares and all(
        abs(getattr(shares, k) - wanted[k]) <= wanted["tolerance"] for k in ("verbatim", "edited", "own")
    )
    assert [one.derivation for one in lineage.articles] == ["wholly", "partly"]
    used = {link.b for link in links}
    left = [s.text for s in lineage.sentences if s.article == pages[0].id and s.part == "body" and s.id not in used]
    assert [
        text.startswith(first) for text, first in zip(left, expected["copy"]["left_out_of_the_copy"], strict=True)
    ] == [
        True,
        True,
    ]
