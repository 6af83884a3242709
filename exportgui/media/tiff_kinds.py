"""What a page of a TIFF is, and who reads its kind right: one table of what is known to come out as
it was written.

Readings: the first extra sample that ``ExtraSamples`` calls alpha is alpha. Where none is, the
first unspecified one stands in for it, as Photoshop leaves saved selections unspecified; beside
CMYK it is a spot colour and left out.
"""

from __future__ import annotations

from pathlib import Path

from exportgui.errors import SourceError
from exportgui.lazy_dataclass import dataclass
from exportgui.media.tiff_directory import Directory

# Photometric interpretation → colour samples in the file and pixel type of the result.
_PHOTOMETRIC: dict[int, tuple[int, str]] = {
    0: (1, "gray"),
    1: (1, "gray"),
    2: (3, "rgb"),
    3: (1, "rgb"),
    4: (1, "gray"),
    5: (4, "cmyk"),
    6: (3, "rgb"),
    8: (3, "rgb"),
    9: (3, "rgb"),
    10: (3, "rgb"),
}
_WHITE_IS_ZERO = 0
_BLACK_IS_ZERO = 1
_RGB = 2
_PALETTE = 3
_CMYK = 5
_YCBCR = 6
_CIE_LAB = 8
LAB = frozenset({8, 9, 10})
_PLAIN = frozenset({_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _CMYK})
"""Interpretations under which a sample needs no other one to be understood."""

_ASSOCIATED = 1
_UNASSOCIATED = 2
_SIGNED = 2
_FLOAT = 3
_SEPARATE = 2

# Compressions that libvips' libtiff was built without: Zstandard, WebP, LZMA.
_PILLOW_COMPRESSIONS = frozenset({50000, 50001, 34925})
_JPEG = frozenset({6, 7})
_BYTES = frozenset({0, 1, 5, 8, 32946, 32773})
"""Compressions of bytes, whatever they mean: none, LZW, Zip, PackBits."""

_WHOLE = frozenset({8, 16, 32})


@dataclass(frozen=True, slots=True)
class Kind:
    """Colour samples in the file, pixel type of the result, which sample is alpha, and by whom it
    is read.

    ``reader`` is "vips", "pillow", or "samples" for the kinds of which libvips is asked for bare
    samples.
    """

    colors: int
    pixel_type: str
    alpha: int | None
    premultiplied: bool
    reader: str


def kind_of(directory: Directory, path: Path) -> Kind:
    """Raises `SourceError` for what nobody reads right, by its name."""
    samples = directory.number("samples", 1)
    found = _PHOTOMETRIC.get(
        directory.number("photometric", _RGB if samples >= 3 else _BLACK_IS_ZERO)
    )
    wrong = (
        _unread(directory)
        if found
        else (f"TIFF photometric {directory.number('photometric')} is not supported")
    )
    if found is None or wrong:
        raise SourceError(wrong, path)
    colors, pixel_type = found
    alpha, premultiplied = _alpha(directory, colors)
    if premultiplied and _cannot_be_divided(directory):
        raise SourceError(
            ("this kind of TIFF with premultiplied alpha is not supported; save it flattened"), path
        )
    kind = Kind(colors, pixel_type, alpha, premultiplied, "samples")
    return (
        kind
        if _bare(directory, kind)
        else Kind(colors, pixel_type, alpha, premultiplied, _reader(directory))
    )


def _alpha(directory: Directory, colors: int) -> tuple[int | None, bool]:
    """Which sample is alpha, if any, and whether the colours were multiplied by it."""
    beyond = directory.number("samples", 1) - colors
    said = directory.values.get("extra", ())[: max(beyond, 0)]
    for place, what in enumerate(said, colors):
        if what in (_ASSOCIATED, _UNASSOCIATED):
            return place, what == _ASSOCIATED
    spot = beyond < 1 or directory.number("photometric") == _CMYK
    return None if spot else colors, False


def separate(directory: Directory) -> bool:
    """Whether each sample has a plane of its own."""
    return directory.number("planar", 1) == _SEPARATE


def packed(directory: Directory) -> bool:
    """Whether samples do not begin at whole bytes and libvips does not take them apart: it does for
    1, 2 and 4 bits where there is one a pixel.
    """
    bits = directory.number("bits", 1)
    return bits not in _WHOLE and (directory.number("samples", 1) > 1 or bits not in (1, 2, 4))


def _bare(directory: Directory, kind: Kind) -> bool:
    """Whether libvips, or Pillow in its place, misreads or refuses the kind as such.

    Both take planes in tiles for something else, planes of gray for each other, and a* and b* of
    CIE Lab for unsigned or their alpha for something else; libvips takes full alpha for 255 where
    it is 65535 or 1.
    """
    if (
        directory.number("compression") in _PILLOW_COMPRESSIONS
        or "photometric" not in directory.values
    ):
        return False
    deep = directory.number("bits", 1) > 8 and kind.pixel_type == "cmyk"
    return (
        packed(directory)
        or (separate(directory) and not _libvips_reads_planes(directory, kind))
        or (directory.number("photometric") == _CIE_LAB and not _is_float(directory))
        or (kind.premultiplied and (deep or _is_float(directory)))
    )


def _libvips_reads_planes(directory: Directory, kind: Kind) -> bool:
    alone = directory.number("samples", 1) == 1 and directory.number("bits", 1) >= 8
    return "tile_offsets" not in directory.values and (alone or kind.colors > 1)


def _cannot_be_divided(directory: Directory) -> bool:
    """Nobody says what is full in whole numbers of 32 bits, or what signed colours are multiplied
    from.
    """
    wide = directory.number("bits", 1) > 16 and not _is_float(directory)
    return (
        wide
        or directory.number("photometric") in LAB
        or directory.number("sample_format", 1) == _SIGNED
    )


def _is_float(directory: Directory) -> bool:
    return directory.number("sample_format", 1) == _FLOAT


def _reader(directory: Directory) -> str:
    by_pillow = (
        "photometric" not in directory.values
        or (directory.number("photometric") == _YCBCR and _whole_chroma(directory))
        or directory.number("compression") in _PILLOW_COMPRESSIONS
    )
    return "pillow" if by_pillow else "vips"


def _whole_chroma(directory: Directory) -> bool:
    return directory.values.get("chroma") == (1, 1) and directory.number("compression") not in _JPEG


def _unread(directory: Directory) -> str:
    """Why nobody reads this; nothing where somebody does."""
    bits = directory.values.get("bits", (1,))
    photometric = directory.number("photometric")
    if max(bits) > 32:
        return "TIFF samples of more than 32 bits are not supported"
    if len(set(bits[: directory.number("samples", 1)])) > 1:
        return (
            "TIFF samples of several bit depths are not supported; save it with the same depth "
            "in every channel"
        )
    if packed(directory):
        known = _unpackable(directory)
        return (
            ""
            if known
            else (
                f"this kind of {bits[0]}-bit TIFF is not supported; save it with 8 "
                "or 16 bits a channel"
            )
        )
    if (
        separate(directory)
        and photometric in (_PALETTE, _YCBCR)
        and directory.number("samples", 1) > 1
    ):
        return (
            "TIFF of this kind in separate planes is not supported; save it with interleaved "
            "samples"
        )
    if photometric in LAB and directory.number("samples", 1) < 3:
        return "TIFF of lightness alone is not supported; save it as grayscale"
    return ""


def _unpackable(directory: Directory) -> bool:
    return (
        directory.number("bits", 1) < 16
        and directory.number("sample_format", 1) == 1
        and directory.number("predictor", 1) == 1
        and directory.number("compression", 1) in _BYTES
        and directory.number("photometric", _BLACK_IS_ZERO) in _PLAIN
    )
