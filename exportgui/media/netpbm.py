"""Read Netpbm pictures (PBM, PGM, PPM, PAM) and their relative of floats (PFM).

Pages: netpbm.sourceforge.net/doc/pbm.html and its neighbours; pauldebevec.com/Research/HDR/PFM.
Pillow reads no PAM, colours of 16 bits as 8, and no colours of a PFM. Readings: samples beyond the
file's greatest are that; the scale of a PFM, which is of light and not of the picture, is ignored,
as Pillow and libvips do.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any, BinaryIO

from exportgui.errors import SourceError
from exportgui.lazy_dataclass import dataclass
from exportgui.media.damage import UNREADABLE_HEADER, DamagedError, kind_unsupported
from exportgui.media.lazy_numpy import NDArray, np
from exportgui.media.limits import Limits, check_total
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pillow import no_page, reading
from exportgui.media.pillow_pixels import Pixels
from exportgui.media.ranges import Range, RangeFinder
from exportgui.media.sample_strips import rows_of_strip, to_pixels
from exportgui.messages import Message

_HEAD = 1 << 16
_TOKEN = re.compile(rb"(?:\s+|#[^\r\n]*[\r\n])*([^\s#]+)(?=\s|#)")
_SCALE = re.compile(rb"[+-]?[0-9.]{1,30}(?:[eE][+-]?\d{1,4})?")
_COMMENT = re.compile(rb"#[^\r\n]*")
_DIGITS = re.compile(rb"[0-9\s]*")
_BANDS = {"P1": 1, "P2": 1, "P3": 3, "P4": 1, "P5": 1, "P6": 3, "Pf": 1, "PF": 3}
_KINDS = frozenset({*_BANDS, "P7"})
_PLAIN = frozenset({"P1", "P2", "P3"})
_INKS = "CMYK"
_GREATEST = 65535
_MOST_DIGITS = 10
_MOST_PICTURES = 1000
"""Pictures of a file that are counted."""
_SHORT = Message("truncated: pixels lie beyond its end")
_PIXEL_TYPES = {1: "gray", 3: "rgb"}


@dataclass(frozen=True, slots=True)
class Raster:
    """What the head of a file says; ``greatest`` is 0 for floats, ``at`` where the pixels begin."""

    kind: str
    width: int
    height: int
    samples: int
    greatest: int
    at: int
    pixel_type: str
    has_alpha: bool
    order: str = ">"

    @property
    def dtype(self) -> str:
        """The numbers in the file, as NumPy calls them."""
        if not self.greatest:
            return f"{self.order}f4"
        return ">u2" if self.greatest > 255 else "u1"

    @property
    def row(self) -> int:
        """Bytes of a row, where they are not plain text."""
        if self.kind == "P4":
            return (self.width + 7) // 8
        return self.width * self.samples * np.dtype(self.dtype).itemsize


def read_rasters(file: BinaryIO) -> list[Raster]:
    """The pictures of a file, one behind the other; DamagedError where the first makes no sense."""
    rasters = [_read_raster(file, 0)]
    while (last := rasters[-1]).kind not in _PLAIN and len(rasters) < _MOST_PICTURES:
        end = last.at + last.row * last.height
        file.seek(end)
        if file.read(2).decode("latin-1") not in _KINDS:
            break
        try:
            rasters.append(_read_raster(file, end))
        except (DamagedError, SourceError):
            break
    return rasters


def _read_raster(file: BinaryIO, start: int) -> Raster:
    file.seek(start)
    head = file.read(_HEAD)
    raster = _named(head) if head[:2] == b"P7" else _in_order(head)
    raster = replace(raster, at=raster.at + start)
    if not 0 <= raster.greatest <= _GREATEST:
        raise DamagedError(Message("its greatest value is not within 1 to 65535"))
    if min(raster.width, raster.height) < 1:
        raise DamagedError(Message("the picture has no pixels"))
    return raster


def _in_order(head: bytes) -> Raster:
    kind = head[:2].decode("latin-1")
    width, at = _number(head, 2)
    height, at = _number(head, at)
    greatest = 1
    order = ">"
    if kind in ("Pf", "PF"):
        scale, at = _token(head, at)
        greatest = 0
        order = "<" if scale.startswith(b"-") else ">"
        if not _SCALE.fullmatch(scale) or not float(scale) or not math.isfinite(float(scale)):
            raise DamagedError(UNREADABLE_HEADER)
    elif kind not in ("P1", "P4"):
        greatest, at = _number(head, at)
        greatest = greatest or -1
    samples = _BANDS[kind]
    pixel_type = _PIXEL_TYPES[samples]
    return Raster(kind, width, height, samples, greatest, at + 1, pixel_type, False, order)


def _token(head: bytes, at: int) -> tuple[bytes, int]:
    found = _TOKEN.match(head, at)
    if found is None:
        raise DamagedError(UNREADABLE_HEADER)
    return found[1], found.end()


def _number(head: bytes, at: int) -> tuple[int, int]:
    token, at = _token(head, at)
    if not token.isdigit() or len(token) > _MOST_DIGITS:
        raise DamagedError(UNREADABLE_HEADER)
    return int(token), at


def _named(head: bytes) -> Raster:
    """The head of a PAM, which names its values."""
    text, end, _ = head.partition(b"ENDHDR\n")
    lines = (line.split(None, 1) for line in text.splitlines()[1:] if not line.startswith(b"#"))
    values = {pair[0]: pair[1].strip() for pair in lines if len(pair) == 2}
    try:
        sides = (b"WIDTH", b"HEIGHT", b"DEPTH", b"MAXVAL")
        width, height, samples, greatest = (_number(values[name] + b"\n", 0)[0] for name in sides)
    except KeyError as error:
        raise DamagedError(UNREADABLE_HEADER) from error
    kind = values.get(b"TUPLTYPE", b"").decode("latin-1").upper()
    pixel_type, alpha = _meaning(kind, samples)
    at = len(text) + len(end)
    return Raster("P7", width, height, samples, greatest or -1, at, pixel_type, alpha)


def _meaning(kind: str, samples: int) -> tuple[str, bool]:
    """The pixel type and whether there is alpha; SourceError for what has no colours to show."""
    colors = 4 if kind.startswith(_INKS) else 3 if samples >= 3 else 1
    if samples not in (colors, colors + 1):
        raise SourceError(kind_unsupported("PNM"))
    pixel_type = "cmyk" if colors == 4 else _PIXEL_TYPES[colors]
    return pixel_type, samples > colors


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """The header of a file; all of a PFM is read for its range."""
    with reading(path, fmt, UNREADABLE_HEADER), path.open("rb") as file:
        rasters = read_rasters(file)
        check_total(sum(one.width * one.height for one in rasters), limits, path)
        if page >= len(rasters):
            raise no_page(page, len(rasters), path)
        raster = rasters[page]
        stamp = path.stat()
        ranges = _ranges(path, raster, (stamp.st_mtime_ns, stamp.st_size))
        return Header(
            fmt,
            raster.width,
            raster.height,
            raster.pixel_type,
            has_alpha=raster.has_alpha,
            bits=raster.greatest.bit_length() or 32,
            frames=len(rasters),
            ranges=ranges,
            bytes_per_pixel=_memory(raster, stamp.st_size),
            warnings=tuple(found.warning for found in ranges[:1] if found.warning),
        )


def _memory(raster: Raster, size: int) -> float:
    """Bytes per pixel: plain text is read as a whole."""
    if raster.kind not in _PLAIN:
        return 0.0
    return size / (raster.width * raster.height) + 8.0 * raster.samples


@lru_cache(maxsize=64)
def _ranges(path: Path, raster: Raster, _stamp: tuple[int, int]) -> tuple[Range, ...]:
    if raster.greatest:
        return (Range(0.0, float(raster.greatest)),) * (1 + raster.has_alpha)
    finder = RangeFinder()
    with path.open("rb") as file:
        for strip in _strips(file, raster):
            finder.add(strip)
    return (finder.range(),)


def decode(path: Path, header: Header, options: DecodeOptions) -> tuple[Iterator[Pixels], int]:
    """Strips of the picture; DamagedError where it is cut short."""
    return _decoded(path, header, options), 1


def _decoded(path: Path, header: Header, options: DecodeOptions) -> Iterator[Pixels]:
    with reading(path, header.format), path.open("rb") as file:
        raster = read_rasters(file)[options.page]
        yield from to_pixels(_strips(file, raster), header, deep=options.deep)


def _strips(file: BinaryIO, raster: Raster) -> Iterator[NDArray[Any]]:
    """Rows × columns × samples, from the top."""
    rows = rows_of_strip(raster.width)
    if raster.kind in _PLAIN:
        values = _plain(file, raster).reshape(raster.height, raster.width, raster.samples)
        for top in range(0, raster.height, rows):
            yield values[top : top + rows]
        return
    if raster.at + raster.row * raster.height > file.seek(0, 2):
        raise DamagedError(_SHORT)
    upwards = not raster.greatest
    for top in range(0, raster.height, rows):
        count = min(rows, raster.height - top)
        file.seek(raster.at + raster.row * (raster.height - top - count if upwards else top))
        strip = _unpacked(file.read(raster.row * count), raster, count)
        yield strip[::-1] if upwards else strip


def _unpacked(data: bytes, raster: Raster, rows: int) -> NDArray[Any]:
    if raster.kind == "P4":
        bits = np.unpackbits(np.frombuffer(data, np.uint8).reshape(rows, -1), axis=1)
        return 1 - bits[:, : raster.width, None]
    samples = np.frombuffer(data, raster.dtype)
    return samples.reshape(rows, raster.width, raster.samples)


def _plain(file: BinaryIO, raster: Raster) -> NDArray[Any]:
    """The numbers of a plain file, in which comments may stand and bits need no blanks."""
    file.seek(raster.at - 1)
    text = _COMMENT.sub(b" ", file.read())
    count = raster.width * raster.height * raster.samples
    if _DIGITS.fullmatch(text) is None:
        raise DamagedError(Message("a sample is not a number"))
    if raster.kind == "P1":
        bits = np.frombuffer(text.translate(None, b" \t\n\v\f\r"), np.uint8) - ord("0")
        values = 1 - np.minimum(bits, 1)
    else:
        values = np.fromstring(text, np.int64, sep=" ").clip(0, raster.greatest)
    if len(values) < count:
        raise DamagedError(_SHORT)
    kind = np.uint8 if raster.greatest <= 255 else np.uint16
    return values[:count].astype(kind)
