"""Sentences as leaves of a Merkle tree: what is not shown can be checked by whoever has the page, and by nobody else.

Leaf and node hashes are those of RFC 6962 (0x00 and 0x01 before the content), so that no node passes for a leaf. Each
sentence has a salt of its own, made from the bundle's: equal sentences of two bundles have different hashes.
"""

import hmac
from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from secondsource.records import Dossier, Sentence
from secondsource.text import tokens

__all__ = ["leaf", "leaves", "root"]


def leaves(dossier: Dossier, salt: bytes) -> list[dict[str, Any]]:
    """Give one leaf a sentence, in the dossier's order: its id, salt, salted hash and number of tokens."""
    return [_leaf_of(sentence, salt) for sentence in dossier.sentences]


def _leaf_of(sentence: Sentence, salt: bytes) -> dict[str, Any]:
    own = hmac.new(salt, sentence.id.encode("utf-8"), sha256).hexdigest()[:32]
    return {
        "sentence": sentence.id,
        "salt": own,
        "hash": leaf(own, sentence.text),
        "tokens": len(tokens(sentence.text)),
    }


def leaf(salt: str, text: str) -> str:
    """Hash one sentence with its salt (hexadecimal).

    >>> leaf("00", "Nine died.") == leaf("01", "Nine died.")
    False
    """
    return sha256(b"\x00" + bytes.fromhex(salt) + text.encode("utf-8", "surrogatepass")).hexdigest()


def root(hashes: Sequence[str]) -> str:
    """Give the root of the tree over leaf hashes; of no leaves the hash of nothing.

    >>> root(["ab" * 32]) == "ab" * 32
    True
    """
    if not hashes:
        return sha256(b"").hexdigest()
    level = [bytes.fromhex(one) for one in hashes]
    while len(level) > 1:
        pairs = [sha256(b"\x01" + level[i] + level[i + 1]).digest() for i in range(0, len(level) - 1, 2)]
        level = pairs + ([level[-1]] if len(level) % 2 else [])
    return level[0].hex()
