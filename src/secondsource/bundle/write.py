"""Dossiers to a bundle."""

import os
from collections.abc import Mapping, Sequence

from secondsource.bundle.container import as_bytes, pack
from secondsource.bundle.leaves import leaves, root
from secondsource.exports import cited_only, dumps
from secondsource.frozen import frozen, replace
from secondsource.records import Dossier

__all__ = ["FORMAT", "Parameters", "seal", "write_bundle"]

FORMAT = "secondsource.bundle/1"
_README = """\
An evidence bundle of secondsource. Check it with

    secondsource verify BUNDLE                 counts, intervals, sums, shares, findings, cited sentences
    secondsource verify BUNDLE --pages DIR     the same, and every text and alignment against the pages

dossiers.jsonl   one dossier a line; sentences that nothing cites are blank
leaves.jsonl     of every sentence a salted hash and its number of tokens
parameters.json  how the dossiers were made
manifest.json    the digest of each file, and the root of the Merkle tree over the leaves
"""


@frozen
class Parameters:
    """How dossiers were made, as far as their content does not say it."""

    as_of: str | None = None
    about: str | None = None
    agencies: str | None = None  # the user's own table, as text
    owners: Mapping[str, str] | None = None


def write_bundle(dossiers: Sequence[Dossier], parameters: Parameters, version: str, salt: bytes | None = None) -> bytes:
    """Give the bundle of dossiers as the bytes of a zip.

    ``salt`` is 16 bytes or more; without one it is drawn at random, and two bundles of one dossier differ.
    """
    salt = os.urandom(16) if salt is None else salt
    grown = [leaves(dossier, salt) for dossier in dossiers]
    files = {
        "dossiers.jsonl": "".join(dumps(seal(dossier)) + "\n" for dossier in dossiers).encode("utf-8"),
        "leaves.jsonl": b"".join(as_bytes(one) + b"\n" for one in grown),
        "parameters.json": as_bytes(
            {
                "as_of": parameters.as_of,
                "about": parameters.about,
                "agencies": parameters.agencies,
                "owners": None if parameters.owners is None else dict(parameters.owners),
            }
        ),
        "README.txt": _README.encode("ascii"),
    }
    hashes = [str(leaf["hash"]) for one in grown for leaf in one]
    return pack(files, {"format": FORMAT, "version": version, "root": root(hashes)})


def seal(dossier: Dossier) -> Dossier:
    """Blank every sentence that nothing cites, and keep all places, links and edits: they are offsets, not words."""
    shown = cited_only(dossier)
    clear = {sentence.id for sentence in shown.sentences}
    sentences = tuple(s if s.id in clear else replace(s, text="") for s in dossier.sentences)
    return replace(shown, sentences=sentences, copy_links=dossier.copy_links)
