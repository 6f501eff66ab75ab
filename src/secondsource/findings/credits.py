"""Findings about credits: the declared credit against the measured copy."""

from secondsource.claims.read import ClaimSet
from secondsource.findings.finding import finding
from secondsource.records import Article, Finding
from secondsource.text import tokens

__all__ = ["credit_audit"]

# From this share of a body on, a page owes its readers the name of the house whose text it prints; one shared
# paragraph may be a quotation with its frame.
_OWED = 0.3


def credit_audit(read: ClaimSet) -> list[Finding]:
    """Credit: copy without credit, and a credit that names another house than the one whose text it is."""
    made = []
    for article in read.material.articles:
        for name, share in _copied(article, read):
            if share >= _OWED and not _names(article, name):
                credited = f"credits {article.agency}" if article.agency else "gives no credit"
                text = f"{article.name}: {_share(share)} of its text is {name}'s; it {credited}"
                at = [s.id for s in read.material.sentences[article.id] if s.copy in ("verbatim", "edited")]
                made.append(finding("credit", text, read=read, articles=[article.id], sentences=at))
    return made


def _copied(article: Article, read: ClaimSet) -> list[tuple[str, float]]:
    """The agencies whose text a page copies, with the share of its words."""
    counts: dict[str, int] = {}
    whole = 0
    for sentence in read.material.sentences[article.id]:
        if sentence.part == "body":
            size = len(tokens(sentence.text))
            whole += size
            origin = read.material.origins.get(sentence.origin or "")
            if origin is not None and origin.kind == "agency" and sentence.copy in ("verbatim", "edited"):
                counts[origin.name] = counts.get(origin.name, 0) + size
    return [(name, round(count / whole, 4)) for name, count in sorted(counts.items())]


def _names(article: Article, agency: str) -> bool:
    return article.outlet == agency or any(c.agency == agency and c.kind != "photo" for c in article.credits)


def _share(share: float) -> str:
    return "nearly all" if share >= 0.9 else "most" if share >= 0.5 else "a part"
