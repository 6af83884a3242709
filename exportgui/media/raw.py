"""Decode camera raw files with LibRaw, in the helper process, where the extra ``raw`` is installed.

Reading: white balance as shot, the sensor's whole visible area, upright, in sRGB, no brighter than
it was exposed. To half its size and less it is decoded by blocks of the colour filter, in a quarter
of the time. The preview that the camera embedded has colours of its own, so that it serves only
where the caller asks for no more (``Limits.camera_previews``). A camera's own settings for cropping
and colours are not followed.
"""

from __future__ import annotations

import importlib.util
import struct
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from exportgui.errors import SourceError
from exportgui.media import helper, planes
from exportgui.media.camera_raw import NEEDED, RAW
from exportgui.media.damage import UNREADABLE_HEADER, DamagedError, parsing
from exportgui.media.limits import Limits
from exportgui.media.model import DecodeOptions, Header, Loaded
from exportgui.media.tiff_directory import read_directories
from exportgui.messages import Message

_TIFF = (b"II", b"MM")
_RAF = b"FUJIFILMCCD-RAW"
_RAF_PARTS = 84
_BOX = struct.Struct(">I4s")
_MAX_BOXES = 64


def require(path: Path) -> None:
    """Raise `SourceError` where the decoder is not installed."""
    if importlib.util.find_spec("rawpy") is None:
        raise SourceError(NEEDED, path)


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """The header of the picture that the sensor's data makes."""
    require(path)
    with parsing(path, RAW, UNREADABLE_HEADER):
        _check_extents(path)
    return helper.read_header(path, RAW, page, limits)


def decode(path: Path, header: Header, options: DecodeOptions) -> Loaded:
    """Planes of the picture, reduced as far as ``options.shrink`` allows."""
    require(path)
    with helper.decoded(path, header, replace(options, fit=None)) as (spool, orientation):
        left = options.shrink * max(spool.width, spool.height) / max(header.width, header.height)
        return planes.from_spool(spool, header, options.shrink, orientation, left)


def _check_extents(path: Path) -> None:
    """Raise DamagedError where data lies beyond the end of the file; LibRaw leaves that black."""
    end = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(8)
        needed = 0
        if head.startswith(_RAF[:8]):
            needed = _end_of_raf(file)
        elif head[4:] == b"ftyp":
            needed = _end_of_boxes(file, end)
    if head[:2] in _TIFF:
        try:
            needed = max(directory.reach for directory in read_directories(path))
        except SourceError:  # not every maker's directories are those of TIFF
            return
    if needed > end:
        raise DamagedError(Message("truncated: pixels lie beyond its end"))


def _end_of_raf(file: BinaryIO) -> int:
    """The end of the preview, the directory and the sensor's data, by the header's table."""
    file.seek(_RAF_PARTS)
    numbers = struct.unpack(">6I", file.read(24).ljust(24, b"\0"))
    return max(map(sum, zip(numbers[::2], numbers[1::2], strict=True)))


def _end_of_boxes(file: BinaryIO, end: int) -> int:
    at = 0
    for _ in range(_MAX_BOXES):
        file.seek(at)
        head = file.read(16)
        if at >= end or len(head) < _BOX.size:
            break
        size, _kind = _BOX.unpack_from(head)
        if size == 1:
            size = int.from_bytes(head[8:], "big")
        at += size or end - at
        if size and size < _BOX.size:
            break
    return at
