"""What an encoder is told besides the pixels."""

from __future__ import annotations

from exportgui.lazy_dataclass import dataclass
from exportgui.media.photoshop_paths import EmbeddedPath
from exportgui.request.values import Format

Quantize = tuple[str, bool, int, tuple[tuple[int, int, int], ...]]


@dataclass(frozen=True, slots=True)
class EncodeSettings:
    """``quality`` 1…100; ``full_chroma`` disables chroma down-sampling; ``jpeg_size`` in kilobytes,
    0 is free; ``scans`` of a progressive JPEG, 0 for the usual ones; ``quantize`` is type, dither,
    number of colours, forced colours; ``dpi`` None writes none; ``paths`` are in shares of the
    picture.
    """

    format: Format
    quality: int = 85
    full_chroma: bool = False
    jpeg_size: int = 0
    scans: int = 0
    quantize: Quantize = ("adaptive", True, 256, ())
    icc: bytes | None = None
    xmp: bytes | None = None
    dpi: float | None = None
    paths: tuple[EmbeddedPath, ...] = ()
