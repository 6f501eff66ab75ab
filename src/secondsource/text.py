"""Text without news: words with offsets, folding, sentences, quotation marks, shingles.

A word is a UAX #29 word or one character of a script that is written without spaces. Folding is per word, so that
offsets always point into the text as it stands. All spans are half-open code points.
"""

import itertools
import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

from secondsource.frozen import frozen

__all__ = [
    "Quoted", "Token", "canonical", "fold", "paragraph_spans", "quoted_spans", "sentence_spans", "shingles", "tokens",
]  # fmt: skip


@frozen
class Token:
    """A word in a text: its span, and its folded form."""

    start: int
    end: int
    folded: str


@frozen
class Quoted:
    """A stretch in quotation marks: the span with its marks, the span within them, and whether it is only a term."""

    start: int
    end: int
    inner_start: int
    inner_end: int  # equal to end where the closing mark is missing
    scare: bool  # a word or two that state nothing: a “hostage”


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# --- words -----------------------------------------------------------------------------------------------------------

_ALPHA = "A-Za-zªµºÀ-ÖØ-öø-ɏΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯ"
_FOLDED_MARKS = {ord(c): "'" for c in "’‘‛ʼ＇`´ʹ"} | {ord(c): "-" for c in "‐‑‒–—―−﹣－"} | {0xAD: None}
_NO_SPACES = (  # code points of scripts that are written without spaces between words: each is a word
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x1950, 0x19FF), (0x1A20, 0x1AAF), (0x2E80, 0x2FDF),
    (0x3005, 0x3007), (0x3021, 0x3029), (0x3031, 0x3035), (0x3038, 0x303B), (0x3041, 0x30FF), (0x31F0, 0x31FF),
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA9E0, 0xA9FE), (0xAA60, 0xAADF), (0xF900, 0xFAFF), (0xFF66, 0xFF9D),
    (0x1AFF0, 0x1B16F), (0x11700, 0x1174F), (0x1B170, 0x1B2FF), (0x16FE0, 0x18DFF), (0x20000, 0x3FFFF),
)  # fmt: skip


@cache
def _plain_text() -> re.Pattern[str]:
    """Match a text of Latin, Greek and Cyrillic letters without combining marks: nearly every page."""
    return re.compile("[\\0-¬®-·¹-ɏΆΈ-ҁҊ-ԯ‐-‧‰-‾₠-⃀™←-⇿]*")


@cache
def _plain_words() -> re.Pattern[str]:
    """Match UAX #29 words in such a text; dots, apostrophes and commas join only letters or only digits."""
    letter, digit = f"[{_ALPHA}]", "[0-9]"
    run = f"[{_ALPHA}0-9_]+"
    inner = f"(?:(?<={letter})[.':·’‘․‧](?={letter})|(?<={digit})[.,;'’‘․](?={digit}))"
    return re.compile(f"{run}(?:{inner}{run})*|[²³¹¼½¾]")


class _WordBreak(dict[int, str]):
    """The class of every code point that decides word breaks (UAX #29), as one letter; filled as texts need it."""

    def __missing__(self, code: int) -> str:
        self[code] = found = _word_break(chr(code))
        return found


_SPECIAL_BREAKS = {
    "'": "q", '"': "k", **dict.fromkeys(".‘’․﹒＇．", "s"), **dict.fromkeys(":·\u0387՟״‧︓﹕：", "l"),
    **dict.fromkeys(",;\u037e։،؍٬߸⁄﹐﹔，；", "n"), "٬": "n", "٫": "D", "_": "x",
    "\u200b": "o", **dict.fromkeys("¸՚՛՜՞֊׳܏", "L"), **dict.fromkeys("˘˙˚˛˜˝", "o"),
}  # fmt: skip

_TONE_LETTERS = frozenset([*range(0x2C2, 0x300), *range(0xA708, 0xA722), 0xA789, 0xA78A])
_ARABIC_NUMBER_SIGNS = frozenset([*range(0x600, 0x606), 0x6DD, 0x890, 0x891, 0x8E2])


def _word_break(char: str) -> str:
    code, category = ord(char), unicodedata.category(char)
    if char in _SPECIAL_BREAKS:
        return _SPECIAL_BREAKS[char]
    if code in _ARABIC_NUMBER_SIGNS:
        return "D"
    if category in ("Mn", "Mc", "Me") or category == "Cf" or code in (0xFF9E, 0xFF9F) or 0x1F3FB <= code <= 0x1F3FF:
        return "E"
    if category == "Nd":
        return "D"
    if any(low <= code <= high for low, high in _NO_SPACES):
        return "C" if char.isalnum() else "o"
    if 0x05D0 <= code <= 0x05F2 or (0xFB1D <= code <= 0xFB4F and category == "Lo"):
        return "H"
    if char.isalpha() or category == "Nl" or 0x24B6 <= code <= 0x24E9 or code in _TONE_LETTERS:
        return "L"
    if category == "Pc" or code == 0x202F:
        return "x"
    return "S" if char.isalnum() else "o"


@cache
def _break_classes() -> _WordBreak:
    return _WordBreak()


@cache
def _class_words() -> re.Pattern[str]:
    """Match words in a string of word-break classes; ``E`` (marks and format characters) cling to what they follow."""
    letter = "LE*(?:[lsq]E*(?=[LH]))?"
    hebrew = "HE*(?:[lsq]E*(?=[LH])|kE*(?=H))?"
    number = "DE*(?:[nsq]E*(?=D))?"
    return re.compile(f"(?:{letter}|{hebrew}|{number}|xE*)+(?:(?<=H)qE*)?|[CS]E*")


def _word_spans(text: str) -> Iterator[tuple[int, int]]:
    if _plain_text().fullmatch(text):
        for match in _plain_words().finditer(text):
            yield match.span()
        return
    classes = text.translate(_break_classes())
    for match in _class_words().finditer(classes):
        if any(map(str.isalnum, text[match.start() : match.end()])):
            yield match.span()


def fold(word: str) -> str:
    """Fold a word for comparison: NFKC, case, one kind of apostrophe and dash (Unicode 3.13, UAX #15).

    >>> fold("Don’t"), fold("ＡＦＰ"), fold("Straße")
    ("don't", 'afp', 'strasse')
    """
    if word.isascii():
        return word.lower().replace("`", "'")
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", word).casefold())
    return folded.translate(_FOLDED_MARKS)


def tokens(text: str) -> tuple[Token, ...]:
    """Split a text into words with offsets: UAX #29 words, and each character of a script without spaces.

    >>> [token.folded for token in tokens("Don’t pay 1,120,000 or 3.5 U.S. dollars")]
    ["don't", 'pay', '1,120,000', 'or', '3.5', 'u.s', 'dollars']
    >>> [token.folded for token in tokens("ＡＦＰ東京")]
    ['afp', '東', '京']
    """
    spans = ((start, end, text[start:end]) for start, end in _word_spans(text))
    return tuple(Token(start, end, fold(word)) for start, end, word in spans if word.strip("_"))


def shingles(folded: Sequence[str], n: int) -> tuple[tuple[str, ...], ...]:
    """Give all runs of n words, in order; none when there are fewer than n.

    >>> shingles(["a", "b", "c"], 2)
    (('a', 'b'), ('b', 'c'))
    """
    return tuple(zip(*(folded[i:] for i in range(n)), strict=False))


# --- canonical text --------------------------------------------------------------------------------------------------


@cache
def _space_table() -> dict[int, str]:
    spaces = [0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000]
    return dict.fromkeys(spaces, " ") | dict.fromkeys((11, 12, 133, 8232, 8233), "\n")


def canonical(text: str) -> str:
    r"""Write a text in one way: NFC, Unicode spaces as U+0020, line ends as ``\n``; nothing else is touched.

    >>> canonical("Cafe\u0301\u00a0open\r\n")
    'Café open\n'
    """
    normal = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return (
        normal
        if normal.isascii() and "\x0b" not in normal and "\x0c" not in normal
        else normal.translate(_space_table())
    )


def paragraph_spans(text: str) -> tuple[tuple[int, int], ...]:
    r"""Give the spans of the paragraphs, parted by blank lines, without the white space around them.

    >>> paragraph_spans("One.\n \nTwo.\n")
    ((0, 4), (7, 11))
    """
    spans = []
    start = 0
    for match in re.finditer(r"\n(?=[^\S\n]*\n)", text):
        spans.append(_trimmed(text, start, match.start()))
        start = match.end()
    spans.append(_trimmed(text, start, len(text)))
    return tuple((s, e) for s, e in spans if s < e)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    return start, max(start, start + len(piece.strip()))


# --- sentences -------------------------------------------------------------------------------------------------------

_LONGEST_PARAGRAPH = 20_000  # beyond it no prose: end marks alone, in linear time
_CLOSERS = "\"'”’»“)]』」"
_KNOWN = _words("am ar bg bn ca da de el en es fi fr gu hi hy it ja kn ko ml mr my nl or pa pl pt ru sk ta te zh")


def sentence_spans(text: str, language: str | None = "en") -> tuple[tuple[int, int], ...]:
    """Give the spans of the sentences; none crosses a blank line, white space around them is left out.

    Languages that ``sentencex`` knows are split by it, with repairs for news prose; all others by end marks
    (. ! ? 。 ！ ？ । ۔ ؟).

    >>> text = '“We go. We never stay,” he said on Jan. 6 in the U.S. “That is all.” He left.'
    >>> [text[s:e] for s, e in sentence_spans(text)]
    ['“We go. We never stay,” he said on Jan. 6 in the U.S.', '“That is all.”', 'He left.']
    """
    spans: list[tuple[int, int]] = []
    code = (language or "en").lower().replace("_", "-").split("-")[0]
    for start, end in paragraph_spans(text):
        paragraph = text[start:end]
        if code in _KNOWN and len(paragraph) <= _LONGEST_PARAGRAPH:
            cuts = _sentencex_cuts(paragraph, code)
        else:
            cuts = _end_mark_cuts(paragraph)
        spans.extend((start + s, start + e) for s, e in _pieces(paragraph, cuts))
    return tuple(spans)


def _pieces(paragraph: str, cuts: list[int]) -> Iterator[tuple[int, int]]:
    edges = [0, *(cut for cut in cuts if not _inside_word(paragraph, cut)), len(paragraph)]
    for start, end in itertools.pairwise(edges):
        start, end = _trimmed(paragraph, start, end)
        if start < end:
            yield start, end


def _inside_word(paragraph: str, cut: int) -> bool:
    """Whether a cut would part one word ("B.B"): no sentence ends there."""
    around = paragraph[max(0, cut - 40) : cut + 40]
    at = min(cut, 40)
    return any(token.start < at < token.end for token in tokens(around))


def _end_mark_cuts(paragraph: str) -> list[int]:
    marks = re.finditer(r"(?:[.!?؟۔।]+[\"'”’»)\]]*(?=\s)|[。！？]+[”’」』）]*)", paragraph)
    return [match.end() for match in marks]


def _sentencex_cuts(paragraph: str, code: str) -> list[int]:
    from sentencex import get_sentence_boundaries

    found = [int(b["end_index"]) for b in get_sentence_boundaries(code, paragraph)]
    if code != "en":
        return [cut for cut in found if cut < len(paragraph)]
    cuts = sorted({*found, *_missed_cuts(paragraph)} - {len(paragraph)})
    return [cut for cut in cuts if not _is_false_cut(paragraph, cut)]


def _missed_cuts(paragraph: str) -> list[int]:
    """Find ends that sentencex reads over: a full stop in a closing bracket, an abbreviation before a quotation."""
    return [m.end() for m in re.finditer(r"(?:[.!?][\"”’]?[)\]]\s+(?=[A-Z“\"‘])|[a-zA-Z]\.\s+(?=“[A-Z]))", paragraph)]


_CLOCK_FOLLOWERS = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december jan feb mar apr jun jul aug sep sept oct nov dec gmt utc est edt cst "
    "cdt mst mdt pst pdt et ct mt pt bst cet cest ist jst eastern central mountain pacific local moscow"
)
_BEFORE_FIGURES = _words("vol. art. sec. fig. par. para. ch. cl. op. pp. pt. reg. nos.")
_SAYING = _words(
    "said says asked asks added replied wrote told shouted cried yelled declared exclaimed wondered tweeted "
    "joked recalled insisted answered warned demanded responded"
)


def _is_false_cut(paragraph: str, cut: int) -> bool:
    """Tell whether a cut parts what is one sentence: 9 a.m. Monday; “Is it over?” Mary Maro asked."""
    before, after = paragraph[max(0, cut - 12) : cut].rstrip(), paragraph[cut : cut + 120]
    words = re.findall(r"[\w’'.-]+", after)[:7]
    if not words:
        return True
    first = words[0].strip(".,’'").casefold()
    if before[-4:].casefold() in ("a.m.", "p.m."):
        return first in _CLOCK_FOLLOWERS
    if first[:1].isdigit() and before.rsplit(maxsplit=1)[-1].casefold() in _BEFORE_FIGURES:
        return True
    if before[-2:-1] in ("?", "!") and before[-1:] in _CLOSERS:
        return _is_speech_tag(words)
    return False


def _is_speech_tag(words: list[str]) -> bool:
    for n, word in enumerate(words):
        if word.strip(".") in _SAYING:
            return n > 0
        if not word[:1].isupper() and word not in ("of", "the", "de", "van", "von", "bin", "al", "el"):
            return False
    return False


# --- quotation marks -------------------------------------------------------------------------------------------------

_ELISIONS = _words("tis twas em til till cause n round bout tude cuz s t d ll ve re m")
_PRONOUNS = _words("i we he she it they you that this there i'm we're it's that's don't let's")


def quoted_spans(text: str) -> tuple[Quoted, ...]:
    """Give the quotations in a text, in order: the outermost where marks are nested, one per paragraph.

    Double and single marks, straight and curly, guillemets both ways, low marks and corner brackets; apostrophes are
    no marks. A quotation that is not closed ends with its paragraph, and only counts when it opens the paragraph, is
    typed with a mark that can only open, or goes on in the next one.

    >>> text = "‘I don’t know,’ she said of the “hostages”."
    >>> [(text[q.start : q.end], q.scare) for q in quoted_spans(text)]
    [('‘I don’t know,’', False), ('“hostages”', True)]
    """
    spans = paragraph_spans(text)
    found: list[Quoted] = []
    for n, (start, end) in enumerate(spans):
        goes_on = n + 1 < len(spans) and text[spans[n + 1][0]] in '“"‘«„'
        for opened, inner, inner_end, closed in _paragraph_quotes(text, start, end, goes_on):
            found.append(Quoted(opened, closed, inner, inner_end, _is_scare(text, opened, inner, inner_end, start)))
    return tuple(found)


@frozen
class _Mark:
    start: int
    end: int
    sign: str
    opens: bool
    closes: bool
    kind: str  # double | single | guillemet | angle | corner | corner2


_KINDS = {
    **dict.fromkeys(("“", "”", "„", "‟", '"', "＂", "``", "''"), "double"),
    **dict.fromkeys(("‘", "’", "'", "‚", "`"), "single"),
    **dict.fromkeys("«»", "guillemet"), **dict.fromkeys("‹›", "angle"),
    **dict.fromkeys("「」", "corner"), **dict.fromkeys("『』", "corner2"),
}  # fmt: skip


def _marks(text: str, start: int, end: int) -> Iterator[_Mark]:
    for match in re.compile("``|''|[“”„‟\"＂‘’'‚«»‹›「」『』]").finditer(text, start, end):
        at, to, sign = match.start(), match.end(), match.group()
        before = text[at - 1] if at > start else " "
        after = text[to] if to < end else " "
        fresh = before.isspace() or before in "([{—–-/“\"‘'«„:¿¡"
        opens = fresh and not after.isspace() and after not in ".,;:!?)]}"
        closes = not before.isspace() and before not in "([{" and not after.isalnum()
        yield _Mark(at, to, sign, *_direction(sign, opens, closes, before, after), _KINDS[sign])


def _direction(sign: str, opens: bool, closes: bool, before: str, after: str) -> tuple[bool, bool]:
    """Decide whether a mark may open, may close; straight marks and apostrophes by their neighbours."""
    if sign in "„‟``" and sign:
        return True, False
    if sign == "“":
        return not after.isspace() or before.isspace(), closes
    if sign == "''" or sign in "」』":
        return False, True
    if sign in "「『«»‹›":
        return True, sign in "«»‹›"
    if sign == "”":
        return opens, not before.isspace() or after.isspace()
    if sign in "‘‚":
        return opens and after.isalnum(), False
    if sign == "’":
        return False, closes
    return opens, closes or (not opens and not after.isalnum())


def _paragraph_quotes(text: str, start: int, end: int, goes_on: bool) -> list[tuple[int, int, int, int]]:
    """Pair the marks of one paragraph with a stack: (start, inner start, inner end, end), outermost only."""
    marks = list(_marks(text, start, end))
    singles = _single_pairs(text, [m for m in marks if m.kind == "single"])
    pairs = [(m.start, m.end, c.start, c.end) for m, c in singles]
    open_marks: list[_Mark] = []
    for mark in (m for m in marks if m.kind != "single"):
        partner = _partner(open_marks, mark)
        if partner is None:
            if mark.opens and len(open_marks) < 64:  # nobody nests deeper; a bound for hostile pages
                open_marks.append(mark)
            continue
        pairs.append((partner.start, partner.end, mark.start, mark.end))
        del open_marks[open_marks.index(partner) :]
    pairs.extend(_unclosed(text, start, end, open_marks, goes_on))
    return _outermost(sorted(pairs, key=lambda p: (p[0], -p[3])))


def _partner(open_marks: list[_Mark], mark: _Mark) -> _Mark | None:
    """Find the open mark that this one closes; a straight mark that could only open closes nothing."""
    if not mark.closes or (mark.sign == '"' and mark.opens):
        return None
    for candidate in reversed(open_marks):
        if candidate.kind != mark.kind:
            continue
        if mark.sign in "«»‹›" and candidate.sign == mark.sign:
            return None
        if mark.sign == "“" and candidate.sign not in "„‟":
            return None
        return candidate
    return None


def _unclosed(
    text: str, start: int, end: int, open_marks: list[_Mark], goes_on: bool
) -> Iterator[tuple[int, int, int, int]]:
    for mark in open_marks:
        if mark.start == start or goes_on or mark.sign in "“„":
            if mark.sign in '“„"«':
                yield mark.start, mark.end, end, end
            return


def _single_pairs(text: str, marks: list[_Mark]) -> list[tuple[_Mark, _Mark]]:
    """Pair single marks; a plural's apostrophe (the officers’ union) closes only where nothing better follows."""
    pairs: list[tuple[_Mark, _Mark]] = []
    opener: _Mark | None = None
    weak: _Mark | None = None
    for mark in marks:
        if mark.opens and _may_open_single(text, mark):
            if opener and weak:
                pairs.append((opener, weak))
            opener, weak = mark, None
        elif mark.closes and opener:
            if text[mark.start - 1] in "sS" and text[mark.end : mark.end + 1] == " ":
                weak = weak or mark
                continue
            closer = weak if weak and text[mark.start - 1] not in ".,!?…" else mark
            pairs.append((opener, closer))
            opener = weak = None
    if opener and weak:
        pairs.append((opener, weak))
    return pairs


def _may_open_single(text: str, mark: _Mark) -> bool:
    word = re.match(r"\w+", text[mark.end : mark.end + 12])
    if word is None or not mark.opens:
        return False
    return not (word.group().casefold() in _ELISIONS or re.match(r"\d\ds?\b", word.group()))


def _outermost(pairs: list[tuple[int, int, int, int]]) -> list[tuple[int, int, int, int]]:
    kept: list[tuple[int, int, int, int]] = []
    for pair in pairs:
        if not kept or pair[0] >= kept[-1][3]:
            kept.append(pair)
    return kept


def _is_scare(text: str, opened: int, inner: int, inner_end: int, paragraph: int) -> bool:
    """Tell a term in marks from a statement: one or two words, no end mark inside, no saying verb before."""
    words = tokens(text[inner : min(inner_end, inner + 80)])
    if not words or len(words) > 2 or inner_end - inner > 80:
        return False
    if words[0].folded in _PRONOUNS or text[inner_end - 1] in ".!?…":
        return False
    before = text[max(paragraph, opened - 24) : opened].rstrip()
    if not before or before[-1] in ".!?:":
        return text[inner_end - 1] not in ",-—–" and bool(re.match(r"\s*\w", text[inner_end + 1 : inner_end + 3]))
    last = re.search(r"(\w+),?$", before)
    return not (last and last.group(1).casefold() in _SAYING)
