"""Repair harmless oddities in a JPEG's header, of which libjpeg warns.

Warnings count as damage, so such files are decoded from a repaired copy.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from exportgui.media.jpeg_segments import Segment, data_of, segments
from exportgui.messages import Message
from exportgui.temporary_folders import temporary_folder

FILLED = Message("the file has stray zeros between its parts; they are skipped")

_APP0 = 0xE0
_JFIF = b"JFIF\0"


def oddities(path: Path) -> tuple[Message, ...]:
    """Warnings for a file's header."""
    with path.open("rb") as file:
        warnings = [FILLED] if next(_fillings(file), None) else []
        jfif = _odd_version(file)
        if jfif is not None:
            major, minor = data_of(file, jfif)[len(_JFIF) :][:2]
            warnings.append(
                Message(
                    "the file says that it is JFIF {version}, which does not exist;"
                    " it is read as JFIF 1",
                    version=f"{major}.{minor:02}",
                )
            )
    return tuple(warnings)


@contextmanager
def repaired(path: Path) -> Iterator[Path]:
    """The file itself, or a repaired copy, which lasts as long as the block."""
    if not oddities(path):
        yield path
        return
    with temporary_folder() as folder:
        copy = folder / path.name
        with path.open("rb") as file:
            copy.write_bytes(_repair(bytearray(file.read()), file))
        yield copy


def _repair(data: bytearray, file: BinaryIO) -> bytes:
    jfif = _odd_version(file)
    if jfif is not None:
        data[jfif.at + len(_JFIF)] = 1
    for start, end in reversed(list(_fillings(file))):
        del data[start:end]
    return bytes(data)


def _odd_version(file: BinaryIO) -> Segment | None:
    for segment in segments(file):
        if segment.marker == _APP0:
            data = data_of(file, segment)
            if data.startswith(_JFIF) and len(data) > len(_JFIF) + 1:
                return None if data[len(_JFIF)] == 1 else segment
    return None


def _fillings(file: BinaryIO) -> Iterator[tuple[int, int]]:
    """Start and end of zeros between two segments."""
    end = 2
    for segment in segments(file):
        start = segment.at - 4
        file.seek(end)
        between = file.read(start - end)
        zeros = len(between) - len(between.lstrip(b"\0"))
        if zeros:
            yield end, end + zeros
        end = segment.at + segment.length
