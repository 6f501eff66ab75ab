"""A draft's statements below their sentences, and how many of them are to be looked at."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from secondsource.frozen import frozen
from secondsource.records import Article, Dossier
from secondsource.text import sentence_spans
from secondsource.wording.known import said
from secondsource.wording.names import is_file_name, page_labels
from secondsource.wording.plain import one_line, plural

if TYPE_CHECKING:
    from secondsource.drafts import Checked

__all__ = ["CheckedLine", "checked_counts", "checked_lines", "labels_of", "with_labels", "words_in_full"]


@frozen
class CheckedLine:
    """A sentence of a draft with what was found of its statements."""

    number: int  # line of the draft's text, 1 is first
    start: int
    end: int
    text: str
    statements: "tuple[Checked, ...]"


def checked_lines(
    article: Article, checked: "Sequence[Checked]", *, everything: bool = False
) -> tuple[CheckedLine, ...]:
    """Give the sentences in which a statement starts, in order; ``everything`` adds those without any."""
    head = len(article.headline)
    body = article.text[head:]
    spans = [(a + head, b + head) for a, b in sentence_spans(body, article.language)]
    made = []
    for start, end in [(0, head), *spans] if head else spans:
        inside = tuple(one for one in checked if start <= one.start < end)
        if inside or everything:
            number = article.text.count("\n", 0, start) + 1
            made.append(CheckedLine(number, start, end, article.text[start:end], inside))
    return tuple(made)


def checked_counts(checked: "Sequence[Checked]", dossiers: Sequence[Dossier]) -> str:
    """Say how many statements were found, how many of them are to be looked at, and against what they were held."""
    missing = sum(one.kind == "no page has it" for one in checked)
    supported = sum(one.kind == "supported" for one in checked)
    look = len(checked) - missing - supported
    parts = [f"{look} to look at", f"{missing} on no page", f"{supported} supported"]
    pages = sum(len(dossier.articles) for dossier in dossiers)
    against = f"{plural(pages, 'page')}, {plural(len(dossiers), 'story', 'stories')}"
    return f"{plural(len(checked), 'statement')}: {', '.join(parts)}; held against {against}"


def labels_of(dossiers: Sequence[Dossier]) -> dict[str, str]:
    """Give every page of several stories the label that it has in its own: page name -> label.

    Two pages that would have one label keep their names.
    """
    found = {a.name: label for d in dossiers for a in d.articles for label in [page_labels(d)[a.id]]}
    uses = list(found.values())
    return {name: label if uses.count(label) == 1 else one_line(name) for name, label in found.items()}


def words_in_full(dossiers: Sequence[Dossier]) -> dict[str, str]:
    """Give the clause of a page in which each claim is said in full: its quoted short words -> its quoted clause."""
    found: dict[str, str] = {}
    for dossier in dossiers:
        sentences = {sentence.id: sentence for sentence in dossier.sentences}
        for claim in dossier.claims:
            full = said(claim, sentences)
            if claim.kind != "quotation" and full != claim.text:
                found.setdefault(f"“{claim.text}”", f"“{full}”")
    return found


def with_labels(text: str, labels: Mapping[str, str], in_full: Mapping[str, str] | None = None) -> str:
    """Put a page's label where a text has its file name or record id, and a full clause where it quotes a claim."""
    for short, full in (in_full or {}).items():
        text = text.replace(short, full)
    for name in sorted(labels, key=lambda name: -len(name)):
        if is_file_name(name) and name in text:
            text = text.replace(name, labels[name])
    return one_line(text)
