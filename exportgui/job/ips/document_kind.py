"""Tell documents of the IPS web service from other files, by how they begin."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from exportgui.file_kinds import mode_of, not_a_file
from exportgui.lazy_regex import pattern

DocumentKind = Literal["", "job", "assets"]

_HEAD = 1 << 16
_MAX_FILES = 100
_ROOTS: dict[DocumentKind, str] = {
    "job": "submitJobParam",
    "assets": "(?:get|search)Assets[A-Za-z]*Return",
}
_ELEMENTS = {
    kind: pattern(f"<(?:[^<>:/ ]+:)?{name}[\\s/>]".encode()) for kind, name in _ROOTS.items()
}


def document_kind(data: bytes) -> DocumentKind:
    """What a document is by its first 64 KB: a job, a list of assets, or nothing of the kind."""
    head = data[:_HEAD].replace(b"\0", b"")  # UTF-16
    if not head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<"):
        return ""
    return next((kind for kind, element in _ELEMENTS.items() if element.search(head)), "")


def documents_among(paths: Iterable[Path]) -> dict[Path, DocumentKind]:
    """Those of the first hundred files that are such documents."""
    kinds = {path: _kind_of_file(path) for path, _ in zip(paths, range(_MAX_FILES), strict=False)}
    return {path: kind for path, kind in kinds.items() if kind}


def _kind_of_file(path: Path) -> DocumentKind:
    mode = mode_of(path)
    if not mode or not_a_file(mode):
        return ""
    try:
        with path.open("rb") as file:
            return document_kind(file.read(_HEAD))
    except OSError:
        return ""
