"""Draw PDF pages with PDFium, inside the helper process.

A page is drawn as its crop box at 150 pixels per inch on white, the hosted service's resolution for
rasterised PDF. Pages are drawn one at a time, so the pixel limit counts one page, not all of them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import pypdfium2

from exportgui.errors import SourceError
from exportgui.media import memory_estimate
from exportgui.media.damage import UNREADABLE_HEADER, DamagedError, damaged
from exportgui.media.limits import Limits, check_pixels
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pillow import no_page, reading
from exportgui.media.pillow_pixels import Pixels, strips
from exportgui.messages import Message
from exportgui.refusals import RefusalKind, told

DPI = 150.0
_LOCKED = told(
    RefusalKind.UNSUPPORTED,
    Message("the PDF is protected by a password"),
    Message("save it without one"),
)
_POINTS = 72.0
_TAIL = 4096
_MAX_TABLE = 4 << 20
_START = re.compile(rb"startxref\s+(\d{1,12})")
_PREVIOUS = re.compile(rb"/Prev\s+(\d{1,12})")


@contextmanager
def _document(path: Path) -> Iterator[pypdfium2.PdfDocument]:
    with reading(path, "PDF"):
        _check_complete(path)
        try:
            document = pypdfium2.PdfDocument(_input(path), autoclose=True)
        except pypdfium2.PdfiumError as error:
            locked = "password" in str(error).lower()
            if locked:
                raise SourceError(_LOCKED, path) from error
            raise damaged(path, "PDF", UNREADABLE_HEADER) from error
        try:
            document.init_forms()
            yield document
        finally:
            document.close()


def _input(path: Path) -> Path | BinaryIO:
    """The path, or the open file where the name is no UTF-8, which PDFium's paths are."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return path.open("rb")
    return path


def _check_complete(path: Path) -> None:
    """Raise DamagedError for a file without its end, or whose object tables form a cycle."""
    with path.open("rb") as file:
        file.seek(max(0, file.seek(0, 2) - _TAIL))
        tail = file.read()
        if b"%%EOF" not in tail:
            raise DamagedError(Message("truncated: the end is missing"))
        starts = _START.findall(tail)
        offset = int(starts[-1]) if starts else 0
        seen = set[int]()
        while offset and offset not in seen:
            seen.add(offset)
            offset = _previous_table(file, offset)
        if offset:
            raise DamagedError(Message("its tables of objects refer to each other in a circle"))


def _previous_table(file: BinaryIO, offset: int) -> int:
    """The offset of the table before the one at ``offset``; 0 when there is none, or no table."""
    file.seek(offset)
    data = file.read(_MAX_TABLE)
    trailer = data.find(b"trailer") if data.lstrip().startswith(b"xref") else 0
    found = _PREVIOUS.search(data, max(trailer, 0), max(trailer, 0) + _TAIL)
    return int(found[1]) if found and trailer >= 0 else 0


def _pixel_size(page: pypdfium2.PdfPage, scale: float) -> tuple[int, int]:
    width, height = page.get_size()
    return max(1, math.ceil(width * scale)), max(1, math.ceil(height * scale))


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """Size of one page; ``frames`` is the number of pages."""
    with _document(path) as document:
        if page >= len(document):
            raise no_page(page, len(document), path)
        size = _pixel_size(document[page], DPI / _POINTS)
        check_pixels(*size, 1, limits, path)
        return Header(
            fmt, *size, "rgb", frames=len(document), dpi=DPI, bytes_per_pixel=memory_estimate.PAGE
        )


def decode(path: Path, header: Header, options: DecodeOptions) -> tuple[Iterator[Pixels], int]:
    """One page in strips, drawn at full size / ``options.shrink``, larger where that is below 1."""
    return _strips(path, options), 1


def _strips(path: Path, options: DecodeOptions) -> Iterator[Pixels]:
    with _document(path) as document:
        page = document[options.page]
        bitmap = page.render(
            scale=DPI / _POINTS / options.shrink,
            rev_byteorder=True,
            fill_color=(255, 255, 255, 255),
        )
        yield from strips(bitmap.to_pil())
