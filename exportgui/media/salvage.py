"""What can be read of a damaged file, by Pillow at its most patient: only where a person asked for
it.

Runs inside the helper process, as the patience is a switch of the whole process. What is missing
comes out as Pillow leaves it, mostly gray or black.
"""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator
from pathlib import Path

from PIL import ImageFile

from exportgui.media import pillow, pillow_formats
from exportgui.media.damage import GUESSED, UNREADABLE_HEADER
from exportgui.media.limits import Limits
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pillow_pixels import Pixels, strips

FORMATS = frozenset({"JPEG", "PNG", "GIF", "TIFF", "BMP"})
"""Formats of which a part can be read."""


@contextlib.contextmanager
def _patient() -> Iterator[None]:
    before = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """Facts of the first picture; raises `SourceError` when not even these can be read."""
    with _patient(), pillow.opened(path, fmt, limits, UNREADABLE_HEADER) as image:
        pillow.seek_page(image, page, path)
        header = pillow_formats.describe(image, fmt, page + 1)
    return dataclasses.replace(header, warnings=(*header.warnings, GUESSED))


def decode(path: Path, header: Header, options: DecodeOptions) -> tuple[Iterator[Pixels], int]:
    """Strips as far as they go, which raise `SourceError` when there are none, and the orientation
    to be applied.
    """
    return _strips(path, header, options), header.orientation


def _strips(path: Path, header: Header, options: DecodeOptions) -> Iterator[Pixels]:
    with _patient(), pillow.opened(path, header.format, options.limits) as image:
        pillow.seek_page(image, options.page, path)
        yield from strips(image)
