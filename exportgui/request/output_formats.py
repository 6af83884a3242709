"""The table of output formats: one row holds everything about a format. Page: r-is-http-fmt.md.

A new format is a row here, a function in ``render/encode`` and one in
``job/publishing/written_size.py``: see ``.github/CONTRIBUTING.md``. Tests hold these tables against
each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from exportgui.lazy_dataclass import dataclass
from exportgui.request.values import PixelType

Bytes = tuple[float, ...]
"""Bytes per pixel: one number for all qualities, or one for each of `QUALITIES`."""
QUALITIES = (30, 50, 70, 80, 85, 90, 95, 100)


@dataclass(frozen=True, slots=True)
class OutputFormat:
    """One output format: the values of ``fmt=``, the request commands that affect it, its files.

    ``extension`` includes the dot. ``content`` are the names of its files in
    `exportgui.media.sniff`. ``sizes`` are approximate bytes per pixel by compression ("" where
    there is no choice): of all bands for each of `QUALITIES`, or of one band at any quality. The
    first compression is the default; ``lossy`` ones use ``qlt=``, whose second value counts with
    ``chroma``. ``alpha`` are the compressions of the variant with alpha, None without one.
    ``side`` is the longest side in pixels, ``resolution`` the highest dots per inch that a file can
    store (0: none), ``profile`` the bytes of the largest ICC profile. ``extra`` is the optional
    package that writes it, ``codec`` its module.
    """

    name: str
    mime: str
    extension: str
    content: tuple[str, ...]
    pixel_types: tuple[PixelType, ...]
    sizes: Mapping[str, Bytes]
    side: int
    options: frozenset[str] = frozenset()
    lossy: tuple[str, ...] = ()
    chroma: bool = False
    alpha: tuple[str, ...] | None = None
    resolution: int = 0
    profile: int = 0
    extra: str = ""
    codec: str = ""

    @property
    def has_codec(self) -> bool:
        """Whether what writes it is installed."""
        if not self.codec:
            return True
        from importlib.util import find_spec  # few formats have a codec of their own

        return find_spec(self.codec) is not None

    @property
    def compressions(self) -> tuple[str, ...]:
        """The compressions that can be chosen."""
        return tuple(name for name in self.sizes if name)

    @property
    def usual(self) -> str:
        """The compression where none is chosen, "" where there is no choice."""
        return next(iter(self.sizes))

    def with_alpha(self) -> OutputFormat | None:
        """The variant that keeps transparency."""
        if self.alpha is None:
            return None
        sizes = {name: self.sizes[name] for name in self.alpha}
        lossy = tuple(name for name in self.lossy if name in sizes)
        options = self.options if lossy else self.options - {"qlt"}
        return replace(
            self, name=f"{self.name}-alpha", sizes=sizes, lossy=lossy, options=options, alpha=None
        )


_RGB: tuple[PixelType, ...] = ("rgb",)
_GRAY: tuple[PixelType, ...] = ("rgb", "gray")
_ALL: tuple[PixelType, ...] = ("rgb", "gray", "cmyk")
_QLT = frozenset({"qlt"})
_ICC = frozenset({"iccEmbed"})
_PALETTE = frozenset({"quantize"})
_JPEG_OPTIONS = _QLT | _ICC | {"jpegSize", "xmpEmbed", "pathEmbed"}
_HUGE = 1_000_000
_SHORT = 65_535
_PPM = 50_000_000
"""The largest pixels per metre in four bytes, in dots per inch."""
_PROFILES = 1 << 31
_APP2 = 255 * 65_519
"""The bytes of the largest profile in a JPEG: 255 segments."""

# Medians over 16 photographs and drawings of 900 pixels in width; HEIC and JPEG XR, whose encoders
# are extras, by their nearest kin. A drawing may take a third of it, grain three times as much.
_JPEG: Bytes = (0.09, 0.12, 0.17, 0.21, 0.25, 0.31, 0.44, 0.82)
_PJPEG: Bytes = (0.09, 0.12, 0.16, 0.20, 0.24, 0.29, 0.40, 0.73)
_WEBP: Bytes = (0.07, 0.10, 0.13, 0.17, 0.21, 0.27, 0.38, 0.49)
_AVIF: Bytes = (0.04, 0.09, 0.17, 0.23, 0.26, 0.32, 0.41, 0.77)
_JP2: Bytes = (0.08, 0.26, 0.52, 0.67, 0.75, 0.82, 0.90, 0.98)
_JXR: Bytes = (0.09, 0.12, 0.17, 0.21, 0.25, 0.31, 0.44, 0.82)
_LOSSY_OR_NOT = ("lossy", "lossless")

_ROWS = (
    OutputFormat(
        name="jpeg",
        mime="image/jpeg",
        extension=".jpg",
        content=("JPEG",),
        pixel_types=_ALL,
        sizes={"none": _JPEG},
        side=_SHORT,
        options=_JPEG_OPTIONS,
        lossy=("none",),
        chroma=True,
        resolution=_SHORT,
        profile=_APP2,
    ),
    OutputFormat(
        name="pjpeg",
        mime="image/jpeg",
        extension=".jpg",
        content=("JPEG",),
        pixel_types=_ALL,
        sizes={"": _PJPEG},
        side=_SHORT,
        options=_JPEG_OPTIONS | {"pscan"},
        lossy=("",),
        chroma=True,
        resolution=_SHORT,
        profile=_APP2,
    ),
    OutputFormat(
        name="png",
        mime="image/png",
        extension=".png",
        content=("PNG",),
        pixel_types=_GRAY,
        sizes={"": (0.59,)},
        side=_HUGE,
        options=_ICC,
        alpha=("",),
        resolution=_PPM,
        profile=_PROFILES,
    ),
    OutputFormat(
        name="png8",
        mime="image/png",
        extension=".png",
        content=("PNG",),
        pixel_types=_RGB,
        sizes={"": (0.22,)},
        side=_HUGE,
        options=_ICC | _PALETTE,
        alpha=("",),
        resolution=_PPM,
        profile=_PROFILES,
    ),
    OutputFormat(
        name="gif",
        mime="image/gif",
        extension=".gif",
        content=("GIF",),
        pixel_types=_GRAY,
        sizes={"": (0.27,)},
        side=_SHORT,
        options=_PALETTE,
        alpha=("",),
    ),
    OutputFormat(
        name="tif",
        mime="image/tiff",
        extension=".tiff",
        content=("TIFF",),
        pixel_types=_ALL,
        sizes={"none": (1.0,), "lzw": (0.67,), "zip": (0.62,), "jpeg": _JPEG},
        side=_HUGE,
        options=_ICC | _QLT | {"xmpEmbed", "pathEmbed"},
        lossy=("jpeg",),
        chroma=True,
        alpha=("none", "lzw", "zip"),
        resolution=25_000_000,
        profile=_PROFILES,
    ),
    OutputFormat(
        name="webp",
        mime="image/webp",
        extension=".webp",
        content=("WEBP",),
        pixel_types=_RGB,
        sizes={"lossy": _WEBP, "lossless": (0.39,)},
        side=16_383,
        options=_QLT,
        lossy=("lossy",),
        alpha=_LOSSY_OR_NOT,
    ),
    OutputFormat(
        name="avif",
        mime="image/avif",
        extension=".avif",
        content=("AVIF", "HEIF"),
        pixel_types=_RGB,
        sizes={"lossy": _AVIF, "lossless": (0.45,)},
        side=_SHORT,
        options=_QLT,
        lossy=("lossy",),
        alpha=_LOSSY_OR_NOT,
    ),
    OutputFormat(
        name="jpeg2000",
        mime="image/jp2",
        extension=".jp2",
        content=("JPEG2000",),
        pixel_types=_GRAY,
        sizes={"lossy": _JP2, "lossless": (0.62,)},
        side=_HUGE,
        options=_QLT,
        lossy=("lossy",),
        alpha=_LOSSY_OR_NOT,
    ),
    OutputFormat(
        name="jpegxr",
        mime="image/vnd.ms-photo",
        extension=".jxr",
        content=("JPEGXR",),
        pixel_types=_RGB,
        sizes={"lossy": _JXR, "lossless": (0.62,)},
        side=_HUGE,
        options=_QLT,
        lossy=("lossy",),
        alpha=_LOSSY_OR_NOT,
        resolution=_SHORT,
        extra="jxr",
        codec="imagecodecs",
    ),
    OutputFormat(
        name="heic",
        mime="image/heic",
        extension=".heic",
        content=("HEIF",),
        pixel_types=_RGB,
        sizes={"lossless": (0.45,)},
        side=16_384,
        extra="heif",
        codec="pillow_heif",
    ),
    OutputFormat(
        name="pdf",
        mime="application/pdf",
        extension=".pdf",
        content=("PDF",),
        pixel_types=_ALL,
        sizes={"none": (1.0,), "zip": (0.83,), "jpeg": _JPEG},
        side=_HUGE,
        options=_ICC | _QLT,
        lossy=("jpeg",),
        chroma=True,
        resolution=_SHORT,
        profile=_PROFILES,
    ),
    OutputFormat(
        name="eps",
        mime="image/eps",
        extension=".eps",
        content=("EPS",),
        pixel_types=_ALL,
        sizes={"": (1.0,)},
        side=_HUGE,
        options=_ICC | {"pathEmbed"},
        resolution=_SHORT,
        profile=_PROFILES,
    ),
)

FAMILIES: Mapping[str, OutputFormat] = MappingProxyType({row.name: row for row in _ROWS})
"""By the name without ``-alpha``."""
OUTPUTS: Mapping[str, OutputFormat] = MappingProxyType(
    {row.name: row for opaque in _ROWS for row in (opaque, opaque.with_alpha()) if row is not None}
)
"""By the name that ``fmt=`` has."""
SYNONYMS: Mapping[str, str] = MappingProxyType({"jpg": "jpeg", "web-alpha": "webp-alpha"})
_BY_WORD = {**OUTPUTS, **{word: OUTPUTS[name] for word, name in SYNONYMS.items()}}


def output_named(word: str) -> OutputFormat | None:
    """The format by its name or a synonym in any case; None for any other word."""
    return _BY_WORD.get(word.strip().lower())
