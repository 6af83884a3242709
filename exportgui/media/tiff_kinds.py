"""Decide the pixel type of a TIFF page, and which decoder reads its kind of samples correctly.

Readings: the first extra sample that ``ExtraSamples`` calls alpha is alpha. Without one, the first
unspecified sample is, as Photoshop leaves saved selections unspecified; with CMYK that is a spot
colour and ignored. A missing interpretation is libtiff's guess: RGB from three samples on, else
zero is black, but white in fax codes.
"""

from __future__ import annotations

from pathlib import Path

from exportgui.errors import SourceError
from exportgui.lazy_dataclass import dataclass
from exportgui.media.tiff_compressions import (
    BYTES,
    FAX,
    FOREIGN,
    JPEG,
    KNOWN,
    NAMES,
    OLD_JPEG,
    WEBP,
    foreign,
    is_coded,
    is_deep_jpeg,
)
from exportgui.media.tiff_directory import Directory
from exportgui.messages import Message, marked
from exportgui.refusals import RefusalKind, told_whole

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
"""Interpretations whose samples are independent of each other."""

_BARE = _PLAIN | LAB

_ASSOCIATED = 1
_UNASSOCIATED = 2
_SIGNED = 2
_FLOAT = 3
_KNOWN_NUMBERS = frozenset({1, _SIGNED, _FLOAT})
_SEPARATE = 2

_WHOLE = frozenset({8, 16, 32})

_PREMULTIPLIED = Message(
    "this kind of TIFF with premultiplied alpha is not supported; save it flattened"
)
_OTHER_DEPTH = marked(
    "this kind of {number}-bit TIFF is not supported; save it with 8 or 16 bits a channel"
)
_TOO_DEEP = Message(
    "TIFF samples of more than 32 bits are not supported; save it with 8 or 16 bits a channel"
)
_MIXED_DEPTHS = Message(
    "TIFF samples of several bit depths are not supported; save it with the same depth"
    " in every channel"
)
_PLANES = Message(
    "TIFF of this kind in separate planes is not supported; save it with interleaved samples"
)
_LIGHTNESS = Message("TIFF of lightness alone is not supported; save it as grayscale")


@dataclass(frozen=True, slots=True)
class Kind:
    """Colour samples in the file, pixel type of the result, which sample is alpha, and the decoder.

    ``reader`` is "vips", "helper" for kinds that the helper process reads with Pillow, "old jpeg"
    (`tiff_old_jpeg`), or "samples" for kinds that `tiff_samples` relabels.
    """

    colors: int
    pixel_type: str
    alpha: int | None
    premultiplied: bool
    reader: str


def kind_of(directory: Directory, path: Path) -> Kind:
    """The kind of a page; raises `SourceError` for kinds that no decoder reads correctly."""
    number = photometric(directory)
    if number not in _PHOTOMETRIC:
        reason = Message(
            "TIFF photometric {number} is not supported; save it as RGB, CMYK or grayscale",
            number=number,
        )
        raise SourceError(told_whole(RefusalKind.UNSUPPORTED, reason), path)
    refusal = _refusal(directory)
    if refusal is not None:
        raise SourceError(told_whole(RefusalKind.UNSUPPORTED, refusal), path)
    colors, pixel_type = _PHOTOMETRIC[number]
    alpha, premultiplied = _alpha(directory, colors)
    if premultiplied and _cannot_be_divided(directory):
        raise SourceError(told_whole(RefusalKind.UNSUPPORTED, _PREMULTIPLIED), path)
    kind = Kind(colors, pixel_type, alpha, premultiplied, "samples")
    if _needs_relabelling(directory, kind):
        return kind
    return Kind(colors, pixel_type, alpha, premultiplied, _reader(directory))


def photometric(directory: Directory) -> int:
    """The photometric interpretation, guessed where the tag is missing."""
    if directory.number("compression") in FAX:
        return directory.number("photometric", _WHITE_IS_ZERO)
    many = directory.number("samples", 1) >= 3
    return directory.number("photometric", _RGB if many else _BLACK_IS_ZERO)


def white_is_zero(directory: Directory) -> bool:
    """Whether the samples go from white at 0 to black."""
    return photometric(directory) == _WHITE_IS_ZERO


def is_wide(directory: Directory) -> bool:
    """Whether the range depends on the samples: floats, signed or more than 16 bits."""
    return directory.number("bits", 1) > 16 or directory.number("sample_format", 1) != 1


def _alpha(directory: Directory, colors: int) -> tuple[int | None, bool]:
    """Which sample is alpha, if any, and whether the colours were multiplied by it."""
    count = directory.number("samples", 1) - colors
    extra = directory.values.get("extra", ())[: max(count, 0)]
    for index, kind in enumerate(extra, colors):
        if kind in (_ASSOCIATED, _UNASSOCIATED):
            return index, kind == _ASSOCIATED
    has_none = count < 1 or photometric(directory) == _CMYK
    return None if has_none else colors, False


def separate(directory: Directory) -> bool:
    """Whether each sample has a plane of its own."""
    return directory.number("planar", 1) == _SEPARATE


def packed(directory: Directory) -> bool:
    """Whether samples do not begin at whole bytes and libvips does not unpack them.

    It does for 1, 2 and 4 bits with one sample a pixel and a compression it supports.
    """
    bits = directory.number("bits", 1)
    if is_deep_jpeg(directory):
        return False
    alone = directory.number("samples", 1) == 1 and bits in (1, 2, 4)
    foreign_gray = foreign(directory) and photometric(directory) in _PLAIN
    return bits not in _WHOLE and (foreign_gray or not alone)


def _needs_relabelling(directory: Directory, kind: Kind) -> bool:
    """Whether libvips, and Pillow as well, misreads or refuses the kind as it is labelled.

    Both misread planes in tiles, mix up planes of gray, and take a* and b* of CIE Lab for unsigned
    or misread their alpha; libvips takes full alpha for 255 where it is 65535 or 1, and 0 for black
    in wide samples. libtiff refuses pages without an interpretation, and Pillow inverts some of
    them. Pillow supports some depths only, some of these in the wrong byte order.
    """
    if foreign(directory):
        known = directory.number("sample_format", 1) in _KNOWN_NUMBERS
        return known and photometric(directory) in _BARE
    if "photometric" not in directory.values:
        return directory.number("compression", 1) in BYTES
    if is_coded(directory) or directory.number("compression") == OLD_JPEG:
        return False
    deep = directory.number("bits", 1) > 8 and kind.pixel_type == "cmyk"
    return (
        packed(directory)
        or (separate(directory) and not _libvips_reads_planes(directory, kind))
        or (photometric(directory) == _CIE_LAB and not _is_float(directory))
        or (white_is_zero(directory) and is_wide(directory))
        or (kind.premultiplied and (deep or _is_float(directory)))
    )


def _libvips_reads_planes(directory: Directory, kind: Kind) -> bool:
    """Whether libvips reads planes correctly: not in tiles, of gray, or of half floats."""
    bits = directory.number("bits", 1)
    if "tile_offsets" in directory.values or (_is_float(directory) and bits == 16):
        return False
    alone = directory.number("samples", 1) == 1 and bits >= 8
    return alone or kind.colors > 1


def _cannot_be_divided(directory: Directory) -> bool:
    """Whether premultiplication cannot be undone.

    Full alpha is undefined for 32-bit integers, and signed colours are not multiplied from 0.
    """
    wide = directory.number("bits", 1) > 16 and not _is_float(directory)
    return wide or photometric(directory) in LAB or directory.number("sample_format", 1) == _SIGNED


def _is_float(directory: Directory) -> bool:
    return directory.number("sample_format", 1) == _FLOAT


def _reader(directory: Directory) -> str:
    if directory.number("compression") == OLD_JPEG:
        return "old jpeg"
    by_helper = (
        "photometric" not in directory.values
        or (directory.number("photometric") == _YCBCR and _whole_chroma(directory))
        or directory.number("compression") in FOREIGN
        or is_coded(directory)
    )
    return "helper" if by_helper else "vips"


def _whole_chroma(directory: Directory) -> bool:
    return directory.values.get("chroma") == (1, 1) and directory.number("compression") not in JPEG


def _refusal(directory: Directory) -> Message | None:
    """Why no decoder reads a page correctly; None where one does."""
    bits = directory.values.get("bits", (1,))
    compression = directory.number("compression", 1)
    if compression not in KNOWN and not _codable(directory):
        return Message(
            "TIFF with {name} compression is not supported; save it with LZW or ZIP",
            name=NAMES.get(compression, str(compression)),
        )
    if max(bits) > 32:
        return _TOO_DEEP
    if len(set(bits[: directory.number("samples", 1)])) > 1:
        return _MIXED_DEPTHS
    if is_deep_jpeg(directory) and not _codable(directory):
        return Message(_OTHER_DEPTH, number=bits[0])
    if packed(directory):
        if _unpackable(directory):
            return None
        return Message(_OTHER_DEPTH, number=bits[0])
    if (
        separate(directory)
        and photometric(directory) in (_PALETTE, _YCBCR)
        and directory.number("samples", 1) > 1
    ):
        return _PLANES
    if photometric(directory) in LAB and directory.number("samples", 1) < 3:
        return _LIGHTNESS
    return None


def _codable(directory: Directory) -> bool:
    """Whether samples are as coded strips have them, interleaved.

    WebP has RGB of 8 bits, maybe with alpha, JPEG any colours of up to 16 bits, JPEG 2000 and XL
    gray or RGB of 8 or 16 bits, maybe with alpha.
    """
    samples = directory.number("samples", 1)
    if directory.number("sample_format", 1) != 1 or (separate(directory) and samples > 1):
        return False
    if is_deep_jpeg(directory):
        known = photometric(directory) in _PLAIN | {_YCBCR}
        return known and samples == _PHOTOMETRIC[photometric(directory)][0]
    number = photometric(directory)
    if directory.number("compression") == WEBP:
        return number == _RGB and samples in (3, 4) and directory.number("bits", 1) == 8
    colors = _PHOTOMETRIC[number][0] if number in (_BLACK_IS_ZERO, _RGB) else 0
    fits = colors > 0 and samples - colors in (0, 1)
    return is_coded(directory) and fits and directory.number("bits", 1) in (8, 16)


def _unpackable(directory: Directory) -> bool:
    return (
        directory.number("bits", 1) < 16
        and directory.number("sample_format", 1) == 1
        and directory.number("predictor", 1) == 1
        and directory.number("compression", 1) in BYTES | FOREIGN
        and photometric(directory) in _PLAIN
    )
