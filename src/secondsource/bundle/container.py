"""The bundle's file: a zip without compression and without times, so that its content decides every byte of it."""

import io
import json
import zipfile
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from secondsource.errors import ReadError

__all__ = ["MANIFEST", "as_bytes", "digest", "pack", "unpack"]

MANIFEST = "manifest.json"
_SEAL = "manifest.sha256"
_NAMES = (MANIFEST, _SEAL, "dossiers.jsonl", "leaves.jsonl", "parameters.json", "README.txt")
# A story of 2,000 pages makes about 40 MB; what says that it is larger is no bundle of ours.
_LARGEST = 512 * 2**20
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time that a zip can state


def as_bytes(value: Any) -> bytes:
    """Give JSON as bytes in one form: keys sorted, no spaces."""
    return json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"), allow_nan=False).encode("ascii")


def digest(data: bytes) -> str:
    """Give the SHA-256 of bytes in hexadecimal."""
    return sha256(data).hexdigest()


def pack(files: Mapping[str, bytes], facts: Mapping[str, Any]) -> bytes:
    """Make the zip: the files, a manifest with the digest of each and ``facts``, and the manifest's own digest."""
    manifest = as_bytes({**facts, "files": {name: digest(data) for name, data in sorted(files.items())}})
    return _zip({**files, MANIFEST: manifest, _SEAL: digest(manifest).encode("ascii")})


def _zip(files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as made:
        for name, data in sorted(files.items()):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.external_attr = 0o644 << 16
            entry.create_system = 3
            made.writestr(entry, data)
    return out.getvalue()


def unpack(data: bytes) -> tuple[dict[str, bytes], list[str]]:
    """Give the files of a bundle and what is wrong with their wrapping.

    Nothing is written to disk: a name is only ever looked up among the six that a bundle has. Raises ReadError for what
    is no bundle at all.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as opened:
            entries = opened.infolist()
            _refuse(entries, len(data))
            files = {entry.filename: opened.read(entry) for entry in entries}
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, RuntimeError, ValueError) as error:
        raise ReadError(f"bundle: cannot be opened as a zip: {error}; ask for it again") from error
    if MANIFEST not in files or _SEAL not in files:
        raise ReadError(
            f"bundle: it has no {MANIFEST} or no {_SEAL}; ask for one made by `secondsource export --bundle`"
        )
    return files, _wrapping(files, data)


def _refuse(entries: list[zipfile.ZipInfo], size: int) -> None:
    """A bundle is stored, not compressed: what claims to unfold is a bomb, what has another name is not read."""
    names = [entry.filename for entry in entries]
    if unknown := sorted(set(names) - set(_NAMES)):
        raise ReadError(f"bundle: it holds {unknown[0]!r}, which no bundle has; nothing was read")
    if len(set(names)) != len(names):
        raise ReadError("bundle: two files have one name; nothing was read")
    if sum(entry.file_size for entry in entries) > min(_LARGEST, size) or any(e.compress_type for e in entries):
        raise ReadError("bundle: its files are packed or larger than the bundle; nothing was read")


def _wrapping(files: Mapping[str, bytes], data: bytes) -> list[str]:
    problems = []
    if digest(files[MANIFEST]).encode("ascii") != files[_SEAL]:
        problems.append(f"{MANIFEST}: its digest is not the one in {_SEAL}")
    stated = _stated(files[MANIFEST])
    for name in sorted(set(stated) | set(files) - {MANIFEST, _SEAL}):
        if name not in files:
            problems.append(f"{name}: the manifest names it and the bundle lacks it")
        elif digest(files[name]) != stated.get(name):
            problems.append(f"{name}: its digest is not the one in {MANIFEST}")
    if not problems and _zip(files) != data:
        problems.append("the zip's own bytes are not those that its files make: something beside them was changed")
    return problems


def _stated(manifest: bytes) -> dict[str, str]:
    try:
        files = json.loads(manifest)["files"]
        return {str(name): str(value) for name, value in files.items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}
