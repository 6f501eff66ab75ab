"""Edits between two sentences, as a copy desk would list them."""

from collections.abc import Sequence
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource import align as module
from secondsource.align import align, matching_blocks, same_word
from secondsource.records import Edit
from secondsource.text import tokens

WORDS = st.lists(st.sampled_from("abcde"), max_size=25)


def lcs_length(a: Sequence[str], b: Sequence[str]) -> int:
    """Naive oracle: the textbook recursion."""

    @cache
    def longest(i: int, j: int) -> int:
        if i == len(a) or j == len(b):
            return 0
        return 1 + longest(i + 1, j + 1) if a[i] == b[j] else max(longest(i + 1, j), longest(i, j + 1))

    return longest(0, 0)


def edits(a: str, b: str) -> list[tuple[str, str, str]]:
    found = align(tokens(a), tokens(b), a, b).edits
    return [(edit.op, a[edit.a_start : edit.a_end], b[edit.b_start : edit.b_end]) for edit in found]


@given(WORDS, WORDS)
def test_blocks_are_a_longest_common_subsequence(a: list[str], b: list[str]) -> None:
    blocks = matching_blocks(a, b)
    assert sum(size for _, _, size in blocks) == lcs_length(a, b)
    assert all(a[i : i + size] == b[j : j + size] for i, j, size in blocks)
    ends = [(0, 0), *((i + size, j + size) for i, j, size in blocks)]
    assert all(i >= e and j >= f for (i, j, _), (e, f) in zip(blocks, ends, strict=False))


@given(WORDS, WORDS)
def test_the_plain_twin_equals_rapidfuzz(a: list[str], b: list[str]) -> None:
    head = module._common_prefix(a, b)
    a, b = a[head:], b[head:]
    tail = module._common_prefix(a[::-1], b[::-1])
    a, b = a[: len(a) - tail], b[: len(b) - tail]
    if a and b:
        assert module._joined(module._plain_blocks(a, b)) == module._joined(module._fast_blocks(a, b))


@given(WORDS, WORDS)
def test_similarity_is_a_ratio_of_words_and_symmetric(a: list[str], b: list[str]) -> None:
    left, right = tokens(" ".join(a)), tokens(" ".join(b))
    there, back = align(left, right), align(right, left)
    total = len(left) + len(right)
    assert there.similarity == back.similarity == (round(2 * there.matched / total, 4) if total else 1.0)
    assert not there.edits if a == b else there.edits


@given(WORDS, WORDS)
def test_edits_touch_exactly_the_words_that_do_not_match(a: list[str], b: list[str]) -> None:
    left, right = tokens(" ".join(a)), tokens(" ".join(b))
    found = align(left, right)
    touched_a = [t for t in left if any(e.a_start <= t.start and t.end <= e.a_end for e in found.edits)]
    touched_b = [t for t in right if any(e.b_start <= t.start and t.end <= e.b_end for e in found.edits)]
    assert len(left) - len(touched_a) == len(right) - len(touched_b) == found.matched


def test_typography_is_no_edit() -> None:
    a = "“We will wait for those who (were sent) … away,” she said – twice."
    b = '"We will wait for those who [were sent]... away," she said - twice.'
    assert align(tokens(a), tokens(b)) == module.Alignment(1.0, (), 12)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Orsk on Friday, May 5, said no", "Orsk on Friday said no", [("insert", ", May 5", "")]),
        ("the Norland Front said", "the Norland Front (NF) group said", [("delete", "", " (NF) group")]),
        ("They met NF leaders.", "They met NFP leaders.", [("replace", "NF", "NFP")]),
        ("Later, they met.", "They met.", [("insert", "Later", "")]),
        ("They travelled far.", "They traveled far.", [("house style", "travelled", "traveled")]),
        ("It rose 5 per cent.", "It rose 5%.", [("house style", " per cent", "")]),
        ("It rose 5%.", "It rose 5 percent.", [("house style", "", " percent")]),
        ("Orsk & Lund", "Orsk and Lund", [("house style", "", " and")]),
        ("a hand-over of twenty-five men", "a handover of 25 men", [
            ("house style", "hand-over", "handover"), ("house style", "twenty-five", "25")]),
        ("the U.S. said 1,000 came", "the US said 1000 came", [
            ("house style", "U.S", "US"), ("house style", "1,000", "1000")]),
        ("Police said on Monday the men in the boats left.", "The men in the boats left, police said on Monday.",
            [("move", "Police said on Monday", ", police said on Monday")]),
        ("nine organised colours", "four organized colors", [
            ("replace", "nine", "four"), ("house style", "organised", "organized"),
            ("house style", "colours", "colors")]),
    ],
)  # fmt: skip
def test_what_the_desk_did(a: str, b: str, expected: list[tuple[str, str, str]]) -> None:
    assert edits(a, b) == expected


def test_house_style_is_listed_but_does_not_count_as_matched() -> None:
    found = align(tokens("They travelled far home"), tokens("They traveled far home"))
    assert (found.similarity, found.matched, [edit.op for edit in found.edits]) == (0.75, 3, ["house style"])


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("colour", "color"), ("organisation", "organization"), ("centre", "center"), ("theatres", "theaters"),
        ("cancelled", "canceled"), ("travelling", "traveling"), ("modelling", "modeling"), ("dialogue", "dialog"),
        ("analysed", "analyzed"), ("five", "5"), ("twentieth", "20th"), ("forty-two", "42"), ("e-mail", "email"),
        ("2.5bn", "2.5 billion"), ("Sept.", "September"), ("defence", "defense"), ("Kiev", "Kyiv"),
        ("40km", "40 kilometres"),
    ],
)  # fmt: skip
def test_one_word_in_two_spellings(a: str, b: str) -> None:
    assert same_word(a, b) and same_word(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("filled", "filed"), ("four", "for"), ("hour", "her"), ("six", "sixth"), ("5", "50"), ("25", "20 5"),
        ("killed", "skilled"), ("2.5bn", "2.5 million"), ("rise", "raise"), ("14", "40"), ("tour", "tower"),
    ],
)  # fmt: skip
def test_other_words_are_not_house_style(a: str, b: str) -> None:
    assert not same_word(a, b)


def test_offsets_are_those_of_the_tokens_given() -> None:
    text = "Headline\n\nOrsk has 5 quays."
    shifted = tuple(token for token in tokens(text) if token.start > 8)
    other = tokens("Orsk has 7 quays.")
    assert align(shifted, other).edits == (Edit("replace", 19, 20, 9, 10),)


def test_long_texts_align_fast() -> None:
    a = tokens("the tide came in and went out again " * 800)
    b = tokens("the tide went out and came in again " * 800)
    assert 0.6 < align(a, b).similarity < 1
