"""Decode JPEG 2000, TGA, ICO, CUR, PCX, HEIF and EPS with Pillow, inside the helper process.

JPEG 2000 is decoded at a reduced resolution level where that suffices. EPS needs Ghostscript and is
drawn at 144 pixels per inch, twice its natural size, or a larger multiple of that. HEIF needs the
``heif`` extra. A TGA has alpha where its descriptor counts attribute bits (Truevision TGA 2.0,
field 5.6); without them the fourth byte is padding, but for colour maps.
"""

from __future__ import annotations

import dataclasses
import math
import struct
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from PIL import EpsImagePlugin, Image

from exportgui.errors import SourceError
from exportgui.installation import needs_extra
from exportgui.media import (
    icons,
    integrity,
    memory_estimate,
    pcx,
    pillow,
    pillow_formats,
    truncation,
)
from exportgui.media.damage import UNREADABLE_HEADER
from exportgui.media.limits import Limits, check_memory, check_pixels
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pillow_pixels import Pixels, strips
from exportgui.media.reduce import level_factor
from exportgui.messages import Message
from exportgui.refusals import RefusalKind, told, told_whole

_MAX_LEVELS = 32
_MAPPED = frozenset({1, 9})
_EPS_SCALE = 2
_EPS_DPI = 72.0 * _EPS_SCALE
_EPS_OFF = told_whole(RefusalKind.EXTRA, Message("EPS is off; it can be turned on in the settings"))
_NO_GHOSTSCRIPT = told(RefusalKind.EXTRA, Message("EPS needs Ghostscript, which is not installed"))


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """The header of a file; icons show their largest picture."""
    _check_available(path, fmt, limits)
    with pillow.reading(path, fmt, UNREADABLE_HEADER):
        data = _data(path, fmt)
    header = pillow_formats.read_header(path, fmt, page, limits, data)
    if fmt in ("ICO", "CUR") and data is not None:
        cut = truncation.cut_short(path, icons.reach(data))
        return dataclasses.replace(header, warnings=(*header.warnings, *cut))
    if fmt == "TGA" and _without_attributes(path):
        return dataclasses.replace(header, has_alpha=False)
    if fmt != "EPS":
        return header
    width = header.width * _EPS_SCALE
    height = header.height * _EPS_SCALE
    check_pixels(width, height, 1, limits, path)
    return dataclasses.replace(header, width=width, height=height, pixel_type="rgb", dpi=_EPS_DPI)


def _data(path: Path, fmt: str) -> bytes | None:
    """What Pillow gets instead of the file's content; None for the content itself."""
    return _REWRITTEN[fmt](path) if fmt in _REWRITTEN else None


_REWRITTEN: dict[str, Callable[[Path], bytes | None]] = {
    "CUR": icons.rewritten,
    "ICO": icons.rewritten,
    "PCX": pcx.rewritten,
}


def _without_attributes(path: Path) -> bool:
    """Whether the pixels of a TGA have no alpha, however many bits they have."""
    with path.open("rb") as file:
        head = file.read(18)
    return head[2] not in _MAPPED and not head[17] & 15


def _opaque(image: Image.Image) -> Image.Image:
    return image.convert(image.mode.removesuffix("A"))


def _check_available(path: Path, fmt: str, limits: Limits) -> None:
    if fmt == "EPS" and not limits.allow_eps:
        raise SourceError(_EPS_OFF, path)
    if fmt == "EPS" and not EpsImagePlugin.has_ghostscript():
        raise SourceError(_NO_GHOSTSCRIPT, path)
    if fmt == "HEIF":
        try:
            import pillow_heif
        except ImportError as error:
            raise SourceError(needs_extra("heif"), path) from error
        pillow_heif.register_heif_opener()


def decode(path: Path, header: Header, options: DecodeOptions) -> tuple[Iterator[Pixels], int]:
    """Strips of a file and the orientation still to be applied."""
    _check_available(path, header.format, options.limits)
    return _strips(path, header, options), header.orientation


def _strips(path: Path, header: Header, options: DecodeOptions) -> Iterator[Pixels]:
    with pillow.reading(path, header.format):
        data = _data(path, header.format)
    with pillow.opened(path, header.format, options.limits, data=data) as image:
        integrity.check_intact(path, header.format)
        pillow.seek_page(image, options.page, path)
        if isinstance(image, EpsImagePlugin.EpsImageFile):
            image.load(scale=math.ceil(_EPS_SCALE / min(options.shrink, 1.0)))
        if header.format == "JPEG2000":
            _reduce(image, path, options)
        yield from strips(
            image, _opaque if header.format == "TGA" and not header.has_alpha else None
        )


def _reduce(image: Image.Image, path: Path, options: DecodeOptions) -> None:
    level = 0
    with path.open("rb") as file, suppress(struct.error):
        levels = min(_levels(file), _MAX_LEVELS)
        level = level_factor(*image.size, options.shrink, levels)
    check_memory(
        image.width * image.height * memory_estimate.JPEG2000 / 4**level, options.limits, path
    )
    image.reduce = level  # type: ignore[method-assign, assignment]


def _levels(file: BinaryIO) -> int:
    """Resolution levels of the first component, from the code stream's COD marker."""
    head = file.read(1 << 20)
    at = head.find(b"\xff\x4f\xff\x51") + 2
    while at > 1:
        marker, length = struct.unpack_from(">HH", head, at)
        if marker == 0xFF52:
            return head[at + 9]
        if marker == 0xFF90:
            break
        at += 2 + length
    return 0
