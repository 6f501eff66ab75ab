"""What every part of the screen looks up in a dossier, and how it says a claim."""

from collections.abc import Mapping

from secondsource.frozen import frozen
from secondsource.phrasing import phrase
from secondsource.records import Claim, Dossier, Sentence, Source
from secondsource.wording.names import page_labels
from secondsource.wording.plain import one_line

__all__ = ["Known", "known", "said"]


@frozen
class Known:
    """A dossier with what is in it found by id, and whether all of it is to be shown."""

    dossier: Dossier
    sources: Mapping[str, Source]
    claims: Mapping[str, Claim]
    sentences: Mapping[str, Sentence]
    labels: Mapping[str, str]  # article id -> label
    everything: bool
    room: int  # how many times the letters of one window of 1280 x 800 there is room for


def known(dossier: Dossier, *, everything: bool = False, room: int = 1) -> Known:
    """Index a dossier for the screen."""
    return Known(
        dossier,
        {source.id: source for source in dossier.sources},
        {claim.id: claim for claim in dossier.claims},
        {sentence.id: sentence for sentence in dossier.sentences},
        page_labels(dossier),
        everything,
        room,
    )


def said(claim: Claim, sentences: Mapping[str, Sentence]) -> str:
    """Say a claim in a full clause of a page; a denial says that it is one."""
    denied = "denied: " if claim.polarity == "denied" else ""
    return denied + one_line(phrase(claim, sentences).text)
