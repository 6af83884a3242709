"""Detect a file's format from its content; by extension only where a format has no signature.

The format decides which decoder may open a file, so no decoder is asked: Pillow's and libvips' try
theirs one after the other on content that may be hostile, and Pillow takes camera raw for TIFF.
``mimetypes`` goes by the name alone.
"""

from __future__ import annotations

import os
import re
import struct
import zlib
from pathlib import Path

from exportgui.lazy_regex import pattern
from exportgui.media import camera_raw
from exportgui.media.weak_signatures import DIB_SIZES, weak_format
from exportgui.messages import Message

_HEAD = 8192
_SVG_HEAD = 65536
_SHORTEST = 26
"""Bytes of the shortest header of a bitmap."""

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"8BPS\0\1", "PSD"),
    (b"8BPS\0\2", "PSD"),
    (b"\0\0\0\x0cjP  \r\n\x87\n", "JPEG2000"),
    (b"\xff\x4f\xff\x51", "JPEG2000"),
    (b"II\xbc\0", "JPEGXR"),
    (b"II\xbc\1", "JPEGXR"),
    (b"\xc5\xd0\xd3\xc6", "EPS"),
    (b"%!PS", "EPS"),
    (b"DDS \x7c\0\0\0", "DDS"),
)
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_AVIF_BRANDS = frozenset({b"avif", b"avis"})
_HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_TGA_EXTENSIONS = frozenset({".tga", ".vda", ".icb", ".vst"})
_TGA_FOOTER = b"TRUEVISION-XFILE.\0"
_NAMED = {
    "JPEG": "jpg jpeg jpe jfif jif pjpeg mpo",
    "PNG": "png apng",
    "GIF": "gif",
    "TIFF": ("tif tiff ptif ptiff"),
    "BMP": "bmp dib rle",
    "PSD": "psd psb",
    "WEBP": "webp",
    "AVIF": "avif avifs",
    "HEIF": ("heic heif"),
    "JPEG2000": "jp2 jpx j2k j2c jpc jpf",
    "TGA": "tga vda icb vst",
    "ICO": "ico",
    "CUR": "cur",
    "PNM": "pnm ppm pgm pbm pam",
    "PFM": "pfm",
    "DDS": "dds",
    "PCX": "pcx",
    "SGI": "sgi rgb rgba bw",
    "XPM": "xpm",
    "XBM": "xbm",
    "SVG": "svg svgz",
    "PDF": "pdf",
    "EPS": "eps",
}
_BY_EXTENSION = {
    f".{extension}": fmt for fmt, extensions in _NAMED.items() for extension in extensions.split()
}


def extension_mismatch(path: Path, fmt: str) -> tuple[Message, ...]:
    """A warning for a file whose extension belongs to another format than its content."""
    named = _BY_EXTENSION.get(path.suffix.lower(), fmt)
    if named == fmt:
        return ()
    return (
        Message(
            "the file is {format}, though its name ends in {suffix}",
            format=fmt,
            suffix=path.suffix,
        ),
    )


def sniff(path: Path) -> str | None:
    """The picture format of the file at ``path``; None for other formats and unreadable files.

    Names: JPEG (MPO included), PNG (APNG included), GIF, TIFF, BMP, PSD (the large variant too),
    WEBP, AVIF, HEIF, JPEG2000, JPEGXR (only ever written), TGA, ICO, CUR, SVG (also gzipped), PDF,
    EPS, PNM (PAM included), PFM, DDS, PCX, SGI, XPM, XBM, and RAW for camera raw files with a
    signature of their own.
    """
    try:
        with open(path, "rb", opener=_open_at_once) as file:
            head = file.read(_HEAD)
            size = file.seek(0, 2)
            file.seek(max(0, size - 26))
            tail = file.read(26)
    except OSError:
        return None
    return (
        _by_signature(head)
        or _by_structure(head, size)
        or _by_text(head, path)
        or _tga(head, tail, path)
    )


def is_beginning(head: bytes) -> bool:
    """Whether a file of so few bytes begins as a format does, but is too short to tell more."""
    if len(head) < _SHORTEST and head.startswith((b"BM", b"RIFF")):
        return True
    signatures = (*(signature for signature, _ in _SIGNATURES), *_TIFF, b"RIFF", b"BM", b"<svg")
    return any(signature.startswith(head) for signature in signatures)


def _open_at_once(path: str, flags: int) -> int:
    """Do not wait for somebody to write into a pipe; it has no size, and is no picture."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _by_signature(head: bytes) -> str | None:
    for signature, name in _SIGNATURES:
        if head.startswith(signature):
            return name
    if camera_raw.has_raw_signature(head):
        return camera_raw.RAW
    if head[:4] in _TIFF:
        return "TIFF"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    if head[4:8] == b"ftyp":
        return _by_brand(head)
    return "PDF" if b"%PDF-" in head[:1024] else None


def _by_brand(head: bytes) -> str | None:
    length = min(max(struct.unpack(">I", head[:4])[0], 16), 512)
    brands = [head[8:12]] + [head[at : at + 4] for at in range(16, length, 4)]
    if _AVIF_BRANDS.intersection(brands):
        return "AVIF"
    return "HEIF" if _HEIF_BRANDS.intersection(brands[:1]) or b"heic" in brands else None


def _by_structure(head: bytes, size: int) -> str | None:
    if head[:2] == b"BM" and len(head) >= 26 and struct.unpack_from("<I", head, 14)[0] in DIB_SIZES:
        return "BMP"
    if head[:4] in _ICONS and len(head) >= 22:
        count, reserved, length, offset = struct.unpack_from("<H3xB4xII", head, 4)
        if count and reserved == 0 and length and 6 + 16 * count <= offset < max(size, 1 << 31):
            return _ICONS[head[:4]]
    return weak_format(head)


_ICONS = {b"\0\0\1\0": "ICO", b"\0\0\2\0": "CUR"}


_SVG_SKIP = pattern(r"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE(?:[^\[>]|\[[^\]]*\])*>", re.S | re.I)
_SVG_ROOT = pattern(r"<(?:[A-Za-z_][\w.-]*:)?svg[\s/>]")


def _by_text(head: bytes, path: Path) -> str | None:
    if head[:2] == b"\x1f\x8b":
        with path.open("rb") as file:
            try:
                head = zlib.decompressobj(31).decompress(file.read(_SVG_HEAD), _SVG_HEAD)
            except zlib.error:
                return None
    text = _text(head)
    if not text.lstrip().startswith("<"):
        return None
    if not _svg_root(text) and len(head) == _HEAD:
        with path.open("rb") as file:
            text = _text(file.read(_SVG_HEAD))
    return "SVG" if _svg_root(text) else None


def _text(head: bytes) -> str:
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
    ):
        if head.startswith(mark):
            return head[len(mark) :].decode(encoding, "replace")
    return head.decode("latin-1")


def _svg_root(text: str) -> bool:
    at = 0
    while skip := _SVG_SKIP.match(text, at):
        at = skip.end()
    return _SVG_ROOT.match(text, at) is not None


def _tga(head: bytes, tail: bytes, path: Path) -> str | None:
    """TGA has no signature: its header must be valid, and it needs a footer or the extension."""
    if len(head) < 18 or not (tail.endswith(_TGA_FOOTER) or path.suffix.lower() in _TGA_EXTENSIONS):
        return None
    has_map, kind, map_depth, width, height, depth = struct.unpack_from("<xBB4xB4xHHB", head)
    valid = has_map in (0, 1) and kind in (1, 2, 3, 9, 10, 11) and depth in (1, 8, 15, 16, 24, 32)
    map_fits = (has_map == 1) >= (kind in (1, 9)) and (not has_map or map_depth in (15, 16, 24, 32))
    return "TGA" if valid and map_fits and width and height else None
