"""The evidence bundle: a zip that another desk can check without us, and without the pages.

It holds the dossiers with only their cited sentences in clear; of every other sentence a salted hash and its number of
tokens, as leaves of a Merkle tree (RFC 6962); links, edits and mentions as offsets; the parameters of the run. Layers,
top to bottom: verify, rerun, recount, write, leaves, container.
"""

from secondsource.bundle.verify import Verdict, verify
from secondsource.bundle.write import Parameters, write_bundle

__all__ = ["Parameters", "Verdict", "verify", "write_bundle"]
