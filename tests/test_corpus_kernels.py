"""The compiled kernels mean what their plain twins say, for every text; and hashes that files hold never change."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("numba")
np = pytest.importorskip("numpy")
pa = pytest.importorskip("pyarrow")

from secondsource.corpus import batches, kernels, match_kernels, twins  # noqa: E402
from secondsource.corpus.hashes import SHINGLE, shingle_hash, word_hash  # noqa: E402
from secondsource.corpus.matching import Side, Worn, flag_worn, line_key, match_sides, worn_key  # noqa: E402
from secondsource.text import fold, tokens  # noqa: E402

GOLDEN = Path(__file__).parent / "corpus" / "golden_hashes.tsv"
_ALPHABETS = (
    "abcdefgh ABC.,’'\"“”‘—-:;\n 019",
    "éßİıſŒœÅﬁ²½Ⅷ ａＦ。「」！\n",
    "उदाहरण क्षत्रिय स्ट्रिंग।\n ",
    "東京で地震ตัวอย่างภาษาไทย한국어ㅎㅏ\n ",
    "שָׁלוֹם צה״ל ג׳ורג׳ العربيّة ١٢٣٬٤ \n",
    "e\u0301o\u0323\u0302\u200d\u00ad\u0345\u1100\u1161\u11a8 \U0001f600@()#TRUMP: ",
)
texts = st.one_of(*(st.text(st.sampled_from(alphabet), max_size=60) for alphabet in _ALPHABETS), st.text(max_size=40))


def flat(rows: list[str]) -> list[tuple[list[int], list[int]]]:
    numbers, places, sizes, lengths = batches.read_column(pa.array(rows, pa.string()))
    assert lengths.tolist() == [len(row) for row in rows]
    ends = np.cumsum(sizes)
    return [
        (numbers[e - s : e].tolist(), places[e - s : e].tolist()) for s, e in zip(sizes.tolist(), ends, strict=True)
    ]


@given(st.lists(texts, min_size=1, max_size=5))
@settings(max_examples=400, deadline=None)
def test_kernel_reads_words_as_the_twin_does(rows: list[str]) -> None:
    twin = [twins.read_words(row) for row in rows]
    assert flat(rows) == [(list(words.numbers), list(words.places)) for words in twin]


@given(texts)
@settings(max_examples=300, deadline=None)
def test_a_words_number_is_that_of_its_folded_form(text: str) -> None:
    assert flat([text])[0][0] == [word_hash(fold(text[t.start : t.end])) for t in tokens(text)]


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=12))
@settings(max_examples=300, deadline=None)
def test_words_that_differ_by_case_alone_have_one_number(word: str) -> None:
    found = [token.folded for token in tokens(word)]
    again = [token.folded for token in tokens(word.casefold())]
    if len(found) == len(again) == 1 and found == again:
        assert flat([word])[0][0] == flat([word.casefold()])[0][0]


@pytest.mark.parametrize("text", ["„Wir gehen“, sagte er.", "«On part», dit-il.", "「行く」と述べた", "He said: “Go.”"])
def test_quoted_words_are_flagged_in_the_marks_of_many_languages(text: str) -> None:
    flags = [place & twins.QUOTED for place in twins.read_words(text).places]
    assert 1 in flags and 0 in flags


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("MAYOR ANA TORVIK: We opened the gates at four.\nThe gates stood open.", "We opened the gates at four"),
        ("We opened the gates — Ana Torvik (@torvik) May 3, 2021\nThe gates stood open.", "We opened the gates"),
        ("Note: the gates stood open.", ""),
    ],
)
def test_transcripts_and_embedded_posts_are_quotations(text: str, quoted: str) -> None:
    found = [(p >> 32, p >> 8 & 0xFFFFFF) for p in twins.read_words(text).places if p & twins.QUOTED]
    assert " ".join(text[s : s + n] for s, n in found) == quoted


# --- shingles --------------------------------------------------------------------------------------------------------

numbers_lists = st.lists(st.integers(-3, 3), max_size=60)


@given(st.lists(numbers_lists, min_size=1, max_size=4))
@settings(max_examples=200, deadline=None)
def test_kernel_keeps_the_shingles_that_the_twin_keeps(rows: list[list[int]]) -> None:
    offsets = np.cumsum([0, *map(len, rows)]).astype(np.int64)
    flat_numbers = np.array([n for row in rows for n in row], np.int32)
    room = len(flat_numbers)
    made = [np.empty(room, np.int64) for _ in range(4)]
    counts = np.empty(len(rows), np.int64)
    total = kernels.fingerprint(flat_numbers, offsets, *made, counts)
    expected = [(k.hash, k.before, k.after, k.position) for row in rows for k in twins.fingerprint(row)]
    assert list(zip(*(column[:total].tolist() for column in made), strict=True)) == expected
    assert counts.tolist() == [len(twins.fingerprint(row)) for row in rows]


@given(st.lists(st.integers(0, 10**6), min_size=12, max_size=12), numbers_lists, numbers_lists)
@settings(max_examples=200, deadline=None)
def test_twelve_words_in_common_keep_a_shingle_in_common(shared: list[int], a: list[int], b: list[int]) -> None:
    first = {k.hash for k in twins.fingerprint([*a, *shared])}
    second = {k.hash for k in twins.fingerprint([*shared, *b])}
    assert first & second


# --- pairs -----------------------------------------------------------------------------------------------------------


@st.composite
def sides(draw: st.DrawFn) -> tuple[Side, Side, Worn]:
    block = draw(st.lists(st.integers(0, 40), min_size=5, max_size=30))
    rows = []
    for _ in range(2):
        parts = [draw(st.lists(st.integers(0, 4), max_size=20)), block, draw(st.lists(st.integers(0, 60), max_size=30))]
        numbers = tuple(n for part in draw(st.permutations(parts)) for n in part)
        flags = tuple(draw(st.lists(st.sampled_from([0, 1, 2, 3]), min_size=len(numbers), max_size=len(numbers))))
        rows.append(Side(numbers, (2 | flags[0], *flags[1:]) if flags else (), draw(st.integers(0, 2))))
    a, b = rows
    things = [(0, line_key(b.numbers[:3]), 0), (0, line_key(a.numbers), 1), (1, shingle_hash(block[:9]), a.outlet)]
    kept = [thing for thing in things if draw(st.booleans())]
    return a, b, Worn(*(frozenset(worn_key(t, o) for k, t, o in kept if k == kind) for kind in (0, 1)))


@given(sides())
@settings(max_examples=300, deadline=None)
def test_kernel_matches_pairs_as_the_twin_does(drawn: tuple[Side, Side, Worn]) -> None:
    a, b, worn = drawn
    if not a.numbers or not b.numbers:
        return
    assert kernel_match(a, b, worn) == twin_match(a, b, worn)


def twin_match(a: Side, b: Side, worn: Worn) -> list[tuple[object, ...]]:
    a, b = (Side(side.numbers, flag_worn(side, worn), side.outlet) for side in (a, b))
    passages, covered_a, covered_b = match_sides(a, b)
    return [
        (
            *(p.a_from, p.a_to, p.b_from, p.b_to, p.matched, p.longest, p.narrated, p.quoted, p.furniture, p.phrases),
            *(p.stretch, covered_a, covered_b),
            p.runs,
        )
        for p in passages
    ]


def kernel_match(a: Side, b: Side, worn: Worn) -> list[tuple[object, ...]]:
    numbers = [np.array(side.numbers, np.int32) for side in (a, b)]
    flags = [np.array(side.flags, np.uint8) for side in (a, b)]
    at, sizes = np.zeros(1, np.int64), [np.array([len(side.numbers)], np.int64) for side in (a, b)]
    outlets = [np.array([side.outlet], np.int64) for side in (a, b)]
    keys = [np.array(sorted(found), np.int64) for found in (worn.lines, worn.nines)]
    sieve = np.full(1 << 10, 255, np.uint8)
    for i in (0, 1):
        ends = np.array([0, len(numbers[i])], np.int64)
        match_kernels.flag_rows(numbers[i], flags[i], ends, outlets[i], *keys, sieve)
    pair_of, counts = np.empty(99, np.int64), np.empty(99, np.int64)
    rows, blob = np.empty((99, len(match_kernels.COLUMNS)), np.int64), np.empty((999, 3), np.int32)
    n, _ = match_kernels.match_pairs(
        numbers[0], flags[0], at, sizes[0], numbers[1], flags[1], at, sizes[1], *outlets, pair_of, rows, counts, blob,
    )  # fmt: skip
    made, first = [], 0
    for i in range(n):
        runs = tuple(tuple(run) for run in blob[first : first + counts[i]].tolist())
        made.append((*rows[i].tolist(), runs))
        first += counts[i]
    return made


@given(sides())
@settings(max_examples=200, deadline=None)
def test_covered_words_are_those_of_shared_shingles(drawn: tuple[Side, Side, Worn]) -> None:
    """Against the definition: a word is covered if it stands in a shingle of an accepted run, on either side."""
    a, b, _ = drawn
    passages, covered_a, covered_b = match_sides(a, b)
    shared = {
        a.numbers[i + k : i + k + SHINGLE] for p in passages for i, _, n in p.runs for k in range(n - SHINGLE + 1)
    }
    for side, covered in ((a, covered_a), (b, covered_b)):
        places = {
            i + k for i in range(len(side.numbers)) for k in range(SHINGLE) if side.numbers[i : i + SHINGLE] in shared
        }
        assert covered == len(places)


# --- what files hold -------------------------------------------------------------------------------------------------


def golden_lines() -> list[str]:
    lines = []
    for text in ("The ferry sank off Orsk.", "Straße, ﬁre & ＡＦＰ", "東京で地震", "don’t pay 1,120,000"):
        words = twins.read_words(text)
        lines.append(f"{text}\t{','.join(map(str, words.numbers))}\t{shingle_hash(words.numbers)}")
    kept = twins.fingerprint([word_hash(f"w{i}") for i in range(40)])
    lines.append("w0 ... w39\t" + ",".join(f"{k.hash}:{k.before}:{k.after}:{k.position}" for k in kept))
    return lines


def test_hashes_are_those_of_the_golden_file() -> None:
    assert golden_lines() == GOLDEN.read_text(encoding="utf-8").splitlines()
