"""Decode JPEGs that libjpeg-turbo's 8-bit decoder does not read, inside the helper process.

These have more than 8 bits a sample, with or without loss (ITU-T T.81, processes 3, 4 and 14), or
are JPEG-LS (T.87). They need the ``deepjpeg`` extra. Lossless ones of 8 bits are read like any
others.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, BinaryIO, NamedTuple

from exportgui.errors import SourceError
from exportgui.installation import needs_extra
from exportgui.media import pillow, pillow_formats
from exportgui.media.damage import DamagedError
from exportgui.media.jpeg_segments import FRAMES, data_of, segments
from exportgui.media.lazy_numpy import NDArray, np
from exportgui.media.limits import Limits
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pillow_pixels import STRIP, Pixels
from exportgui.messages import Message, joined
from exportgui.refusals import RefusalKind, told

_JPEG_LS = 0xF7
_LOSSLESS = 0xC3
_BYTES_PER_SAMPLE = 6.0
"""Two while it is decoded, and two copies in which samples are scaled."""

_BASELINE = 0xC0
_HEAD = 16 << 20
"""Bytes in which everything before the pixels is."""
_EOI = b"\xff\xd9"
_PIXEL_TYPES = {1: "gray", 3: "rgb"}
_SPACES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"ycbcr": ("YCBCR", "RGB"), "rgb": ("RGB", "RGB"), "cmyk": ("CMYK", "CMYK")}
)


class Frame(NamedTuple):
    """A frame header: its marker, where its data is, bits a sample, size and components."""

    marker: int
    at: int
    bits: int
    height: int
    width: int
    components: int

    @property
    def is_deep(self) -> bool:
        """Whether only this module's decoder reads it."""
        return self.bits > 8 or self.marker == _JPEG_LS

    @property
    def is_lossless(self) -> bool:
        """Whether it cannot be reduced while it is decoded."""
        return self.marker in (_LOSSLESS, _JPEG_LS)


def frame_of(file: BinaryIO) -> Frame | None:
    """The frame header of a JPEG; None where there is none."""
    for segment in segments(file):
        if segment.marker in FRAMES or segment.marker == _JPEG_LS:
            data = data_of(file, segment)
            if len(data) < 6:
                return None
            height = int.from_bytes(data[1:3], "big")
            width = int.from_bytes(data[3:5], "big")
            return Frame(segment.marker, segment.at, data[0], height, width, data[5])
    return None


def deep_frame(path: Path) -> Frame | None:
    """The frame header of a file that only this module's decoder reads; None for other files."""
    with path.open("rb") as file:
        frame = frame_of(file)
    return frame if frame is not None and frame.is_deep else None


def require(path: Path) -> None:
    """Raise `SourceError` where the decoder is not installed."""
    from importlib.util import find_spec  # here, because few JPEGs are deep

    if find_spec("imagecodecs") is None:
        what = Message("JPEG of more than 8 bits, or without loss")
        raise SourceError(joined(": ", (what, needs_extra("deepjpeg"))), path)


def header_of(path: Path, fmt: str, page: int, frame: Frame, limits: Limits) -> Header:
    """The header of a deep JPEG: that of Pillow for a copy that says to have 8 bits."""
    require(path)
    if frame.components not in _PIXEL_TYPES:
        reason = Message("this kind of {format} file is not supported", format=fmt)
        raise SourceError(told(RefusalKind.UNSUPPORTED, reason), path)
    with path.open("rb") as file:
        data = bytearray(file.read(_HEAD))
    data[frame.at - 3] = _BASELINE
    data[frame.at] = 8
    header = pillow_formats.read_header(path, fmt, page, limits, bytes(data))
    held = _BYTES_PER_SAMPLE * frame.components
    return replace(header, bits=frame.bits, frames=1, bytes_per_pixel=held)


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """As `header_of`."""
    frame = deep_frame(path)
    if frame is None:
        raise DamagedError(Message("it has no frame header"))
    return header_of(path, fmt, page, frame, limits)


def decode(path: Path, header: Header, options: DecodeOptions) -> tuple[Iterator[Pixels], int]:
    """Strips of the picture, and the orientation still to be applied."""
    return _strips(path, header, deep=options.deep), header.orientation


def _strips(path: Path, header: Header, *, deep: bool) -> Iterator[Pixels]:
    with pillow.reading(path, header.format):
        data = path.read_bytes()
        if data.rfind(_EOI) < _start_of_pixels(data):
            raise DamagedError(Message("truncated: the end marker is missing"))
        samples = decoded(data)
        rows = max(1, STRIP // samples.shape[1])
        for top in range(0, len(samples), rows):
            part = leveled(samples[top : top + rows], header.bits, deep=deep)
            color = np.ascontiguousarray(part).tobytes()
            height, width, bands = part.shape
            yield Pixels(width, height, header.pixel_type, bands, color, None, deep)


def _start_of_pixels(data: bytes) -> int:
    return max((found.at for found in segments(io.BytesIO(data))), default=0)


def decoded(data: bytes, *, tables: bytes | None = None, space: str = "") -> NDArray[Any]:
    """Samples as they are in the stream: rows × pixels × components.

    ``space`` are the colours of the samples where not the stream but its container tells them:
    ycbcr, rgb or cmyk. Raises whatever the decoder raises.
    """
    import imagecodecs  # an optional extra

    frame = frame_of(io.BytesIO(data))
    if frame is None:
        raise DamagedError(Message("it has no frame header"))
    if frame.marker == _JPEG_LS:
        found = imagecodecs.jpegls_decode(data)
    else:
        own, shown = _SPACES.get(space, (None, None))
        found = imagecodecs.jpeg_decode(data, tables=tables, colorspace=own, outcolorspace=shown)
    samples: NDArray[Any] = found.reshape(*found.shape[:2], -1)
    if samples.shape != (frame.height, frame.width, frame.components):
        raise DamagedError(Message("its pixels are not what its header says"))
    return samples


def leveled(samples: NDArray[Any], bits: int, *, deep: bool) -> NDArray[Any]:
    """Samples of ``bits`` as levels of 8 bits, or of 16 with ``deep``, rounded."""
    full = (1 << bits) - 1
    top = 65535 if deep else 255
    levels = (np.arange(full + 1, dtype=np.uint64) * (2 * top) + full) // (2 * full)
    table = levels.astype(np.uint16 if deep else np.uint8)
    shown: NDArray[Any] = table[np.minimum(samples, full)]
    return shown
