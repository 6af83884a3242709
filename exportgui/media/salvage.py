"""Decode the readable part of a damaged file with Pillow, where the user allowed it.

Runs inside the helper process, because Pillow's switch for truncated files is global. Missing
pixels come out as Pillow leaves them, mostly gray or black.
"""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator
from pathlib import Path

from PIL import ImageFile

from exportgui.media import pillow, pillow_formats
from exportgui.media.damage import GUESSED, SALVAGEABLE, UNREADABLE_HEADER, beyond_salvage
from exportgui.media.limits import Limits
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pillow_pixels import Pixels, strips

FORMATS = SALVAGEABLE


@contextlib.contextmanager
def _accepting_truncation() -> Iterator[None]:
    before = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """The header of a damaged file; raises `SourceError` when not even that can be read."""
    with (
        beyond_salvage(),
        _accepting_truncation(),
        pillow.opened(path, fmt, limits, UNREADABLE_HEADER) as image,
    ):
        pillow.seek_page(image, page, path)
        header = pillow_formats.describe(image, fmt, page + 1)
    return dataclasses.replace(header, warnings=(*header.warnings, GUESSED))


def decode(path: Path, header: Header, options: DecodeOptions) -> tuple[Iterator[Pixels], int]:
    """Strips of the readable part, which raise `SourceError` without any, and the orientation."""
    return _strips(path, header, options), header.orientation


def _strips(path: Path, header: Header, options: DecodeOptions) -> Iterator[Pixels]:
    with (
        beyond_salvage(),
        _accepting_truncation(),
        pillow.opened(path, header.format, options.limits) as image,
    ):
        pillow.seek_page(image, options.page, path)
        yield from strips(image)
