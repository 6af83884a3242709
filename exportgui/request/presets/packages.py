"""Presets in a content package of AEM: a ZIP archive of its repository's nodes as XML."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath

from exportgui.errors import MacroError
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, quoted
from exportgui.request.presets.preset import Preset
from exportgui.request.presets.xml_documents import read_xml

MARK = b"PK\x03\x04"
_MAX_FILES = 20_000
_MAX_BYTES = 32 * 1024 * 1024
"""Of all that is unpacked; a package of presets has a few kilobytes."""
_PRESETS = pattern(r"(?:^|/)(?:dm/presets/macros?|imageserver/macros?)/")
_BROKEN = (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, ValueError, struct.error)
"""What ``zipfile`` raises for damaged, encrypted and oddly packed archives."""


def read_package(data: bytes) -> list[Preset]:
    """The presets of a package; MacroError where it cannot be read."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name for name in archive.namelist() if name.endswith(".xml")]
            chosen = [name for name in names if _PRESETS.search(name)] or names
            if len(chosen) > _MAX_FILES:
                raise MacroError(Message("{number} files are too many", number=len(chosen)))
            return [one for name, text in _texts(archive, chosen) for one in _presets(name, text)]
    except _BROKEN as error:
        wrong = Message("the package cannot be read: {detail}", detail=quoted(str(error)))
        raise MacroError(wrong) from error


def _texts(archive: zipfile.ZipFile, names: list[str]) -> Iterator[tuple[str, str]]:
    left = _MAX_BYTES
    for name in names:
        with archive.open(name) as file:
            data = file.read(left + 1)
        left -= len(data)
        if left < 0:
            size = _MAX_BYTES // 1024 // 1024
            raise MacroError(Message("larger than {size} MiB when it is unpacked", size=size))
        yield name, data.decode("utf-8-sig", "replace")


def _presets(name: str, text: str) -> list[Preset]:
    """Those in one file, without lines, as nobody sees the file."""
    return [one._replace(line=0) for one in read_xml(text, node_name(PurePosixPath(name)))]


def node_name(path: PurePosixPath) -> str:
    """The name of the node at the root of a repository's file: its folder's, or its own."""
    return path.parent.name if path.name == ".content.xml" else path.stem
