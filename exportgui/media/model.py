"""Types of media: the facts about a source file (`Header`), its decoded pixels (`Picture`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import TYPE_CHECKING

from exportgui.lazy_dataclass import dataclass
from exportgui.media.limits import DEFAULT_LIMITS, Limits
from exportgui.media.matrix_profile import Primaries
from exportgui.messages import Message

if TYPE_CHECKING:
    from exportgui.media.libvips import pyvips
    from exportgui.media.ranges import Range


Span = tuple[float, float]
"""The full size of a picture in decoded pixels, where a partial last row or column is missing."""

Fit = Callable[["pyvips.Image", Span | None], "pyvips.Image | None"]
"""Scales a picture with that span, reading it once from top to bottom; None where it cannot."""


@dataclass(frozen=True, slots=True)
class Hdr:
    """High dynamic range of a file: ``kind`` is PQ or HLG; ``primaries`` of its colours."""

    kind: str
    primaries: Primaries


@dataclass(frozen=True, slots=True)
class Header:
    """Facts read without decoding pixels.

    ``width`` and ``height`` are pixels after the EXIF ``orientation`` (1…8) is applied.
    ``pixel_type`` is rgb, gray or cmyk, as of `Picture`. ``premultiplied``: the file stores colours
    multiplied by alpha (TIFF associated alpha). ``bits`` are bits per channel in the file.
    ``frames`` counts frames or pages. ``icc`` is a profile that littleCMS can use, else None and
    ``warnings`` has the reason. ``dpi`` is horizontal pixels per inch. ``bytes_per_pixel`` is the
    memory that decoding takes at once, 0 for formats that are streamed. ``signalled`` is a profile
    for RGB pixels of the colour space that the file names without embedding a profile; ``icc`` was
    made from it, too. With ``hdr`` the picture is mapped to sRGB while it is decoded, and ``icc``
    is sRGB. ``copies`` are the stored sizes of this page's smaller copies in the file. ``ranges``
    are those of the colours and of alpha, where samples are neither of 8 nor of 16 bits.
    ``references`` are what the images of a drawing refer to, ``variables`` the names, in lower
    case, that it may use.
    """

    format: str
    width: int
    height: int
    pixel_type: str
    has_alpha: bool = False
    premultiplied: bool = False
    bits: int = 8
    frames: int = 1
    orientation: int = 1
    icc: bytes | None = None
    xmp: bytes | None = None
    dpi: float | None = None
    warnings: tuple[Message, ...] = ()
    bytes_per_pixel: float = 0.0
    signalled: bytes | None = None
    hdr: Hdr | None = None
    copies: tuple[tuple[int, int], ...] = ()
    ranges: tuple[Range, ...] = ()
    references: tuple[str, ...] = ()
    variables: tuple[str, ...] = ()

    @property
    def decoding_bytes(self) -> float:
        """Memory in bytes that decoding at full size takes at once."""
        return self.width * self.height * self.bytes_per_pixel


@dataclass(frozen=True, slots=True)
class Picture:
    """Decoded pixels, upright, 8 bits, not colour managed.

    ``color`` is an uchar image of 1 (gray), 3 (rgb) or 4 (cmyk, 255 = full ink) bands, never
    multiplied by alpha; ``alpha`` an uchar image of one band, or None. ``premultiplied`` only tells
    how the file stored it. ``factor`` is decoded width / full width, at most 1 except for enlarged
    vector sources. ``joined`` has the bands of both in one image, where they were decoded so.
    ``span`` is the full width and height in decoded pixels where a partial last row or column is
    missing. ``deep`` are the colours in 16 bits, where they were asked for and the file has more
    than 8. After a caller's ``fit`` the pixels are its result. The images can be read repeatedly
    and from any thread.
    """

    color: pyvips.Image
    alpha: pyvips.Image | None
    pixel_type: str
    icc: bytes | None = None
    premultiplied: bool = False
    factor: float = 1.0
    joined: pyvips.Image | None = None
    span: Span | None = None
    deep: pyvips.Image | None = None

    def __post_init__(self) -> None:
        from exportgui.media.samples import labelled  # imports libvips, not needed for headers

        object.__setattr__(self, "color", labelled(self.color, self.pixel_type))
        if self.alpha is not None:
            object.__setattr__(self, "alpha", labelled(self.alpha, "gray"))
        if self.joined is not None:
            object.__setattr__(self, "joined", labelled(self.joined, self.pixel_type))


@dataclass(frozen=True, slots=True)
class DecodeOptions:
    """The parameters of `decode`, as the decoder of each format gets them."""

    page: int = 0
    shrink: float = 1.0
    limits: Limits = DEFAULT_LIMITS
    svg_variables: Mapping[str, str] = field(default_factory=dict)
    spanned: bool = False
    fit: Fit | None = None
    svg_images: Mapping[str, bytes] = field(default_factory=dict)
    deep: bool = False


@dataclass(frozen=True, slots=True)
class Loaded:
    """The result of one format's decoder: planes, and the EXIF orientation still to be applied."""

    color: pyvips.Image
    alpha: pyvips.Image | None = None
    orientation: int = 1
    joined: pyvips.Image | None = None
    span: Span | None = None
    deep: pyvips.Image | None = None
