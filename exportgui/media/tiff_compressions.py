"""What the compressions of TIFF are, and who decompresses them."""

from __future__ import annotations

from exportgui.media.tiff_directory import Directory

FOREIGN = frozenset({50000, 34925})
"""Compressions that libvips' libtiff was built without: Zstandard and LZMA."""

OLD_JPEG = 6
NEW_JPEG = 7
JPEG = frozenset({OLD_JPEG, NEW_JPEG})
FAX = frozenset({2, 3, 4})
BYTES = frozenset({0, 1, 5, 8, 32946, 32773})
"""Compressions of plain bytes: none, LZW, Zip, PackBits."""

WEBP = 50001
JPEG2000 = frozenset({34712, 33005})
"""Of RGB or gray as they are; Aperio's 33003 holds YCbCr that its stream calls RGB."""
JPEG_XL = frozenset({50002, 52546})
_CODED = frozenset({WEBP, *JPEG2000, *JPEG_XL})
_OLD = frozenset({32766, 32771, 32809})
"""NeXT's, fax codes without line ends, ThunderScan's."""

KNOWN = BYTES | FAX | JPEG | FOREIGN | _OLD
"""Those that are read whatever the samples are, as far as these are."""

NAMES: dict[int, str] = {
    32909: "PixarLog",
    34661: "JBIG",
    34676: "SGI Log",
    34677: "SGI Log",
    34712: "JPEG 2000",
    33003: "JPEG 2000",
    33004: "JPEG 2000",
    33005: "JPEG 2000",
    34887: "LERC",
    34892: "lossy JPEG",
    50001: "WebP",
    50002: "JPEG XL",
    52546: "JPEG XL",
}
"""Compressions that neither libvips' libtiff nor, as a rule, Pillow's was built with."""


def foreign(directory: Directory) -> bool:
    """Whether libvips cannot decompress the samples."""
    return directory.number("compression") in FOREIGN


def is_deep_jpeg(directory: Directory) -> bool:
    """Whether samples are those of JPEGs of more than 8 bits."""
    return directory.number("compression") == NEW_JPEG and directory.number("bits", 1) > 8


def is_coded(directory: Directory) -> bool:
    """Whether strips and tiles are files of another format, which no libtiff of ours reads."""
    return directory.number("compression") in _CODED or is_deep_jpeg(directory)
