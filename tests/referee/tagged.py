"""Pictures that carry every kind of metadata their format knows, each with its own word in it.

Written by Pillow or byte by byte, so that what the program takes over or leaves behind can be told
by the words.
"""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import numpy as np
from carried import XMP_JPEG, XMP_UUID
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo
from PIL.TiffImagePlugin import ImageFileDirectory_v2

DPI = 150
SIZE = (48, 32)
WORDS = (b"xmp-creator", b"exif-artist", b"iptc-city", b"text-comment", b"8bim-caption")
ICC = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def packet(extra: str = "") -> bytes:
    """An XMP packet that says who and where."""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/" '
        f'exif:GPSLatitude="59,19.5N">{extra}'
        "<dc:creator><rdf:Seq><rdf:li>xmp-creator</rdf:li></rdf:Seq></dc:creator>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def exif(orientation: int = 1) -> bytes:
    """A block with a name, a place and a resolution."""
    tags = Image.Exif()
    tags[0x013B] = "exif-artist"
    tags[0x0112] = orientation
    tags[0x011A], tags[0x011B], tags[0x0128] = float(DPI), float(DPI), 2
    tags.get_ifd(0x8825)[1] = "N"
    tags.get_ifd(0x8825)[2] = (59.0, 19.0, 30.0)
    return tags.tobytes()


def _block(number: int, data: bytes) -> bytes:
    return b"8BIM" + struct.pack(">HHI", number, 0, len(data)) + data + b"\0" * (len(data) & 1)


IPTC = b"\x1c\x02\x5a" + struct.pack(">H", 9) + b"iptc-city"
RESOLUTION = struct.pack(">IHHIHH", DPI << 16, 1, 1, DPI << 16, 1, 1)
RESOURCES = _block(0x0404, IPTC) + _block(1005, RESOLUTION) + _block(0x03F0, b"\x0c8bim-caption")


def pixels(mode: str = "RGB") -> Image.Image:
    """Ramps, no two corners alike."""
    rows, columns = np.mgrid[0 : SIZE[1], 0 : SIZE[0]]
    ramp = np.dstack([columns * 5, rows * 7, 255 - columns * 5]).astype(np.uint8)
    return Image.fromarray(ramp).convert(mode)


def jpeg(path: Path, xmp: bytes, mode: str = "RGB") -> None:
    """APP1 twice, APP2, APP13, a comment."""
    parts = (
        [b"\xff\xe1" + struct.pack(">H", len(XMP_JPEG + xmp) + 2) + XMP_JPEG + xmp] if xmp else []
    )
    iptc = b"Photoshop 3.0\0" + RESOURCES
    parts.append(b"\xff\xed" + struct.pack(">H", len(iptc) + 2) + iptc)
    pixels(mode).save(
        path,
        "JPEG",
        quality=95,
        exif=exif(),
        icc_profile=ICC,
        comment=b"text-comment",
        dpi=(DPI, DPI),
        extra=b"".join(parts),
    )


def png(path: Path, xmp: bytes, mode: str = "RGB") -> None:
    """iCCP, pHYs, eXIf, iTXt, tEXt, zTXt."""
    text = PngInfo()
    text.add_itxt("XML:com.adobe.xmp", xmp.decode())
    text.add_text("Comment", "text-comment")
    text.add_text("Author", "text-comment", zip=True)
    pixels(mode).save(path, "PNG", exif=exif(), icc_profile=ICC, dpi=(DPI, DPI), pnginfo=text)


def tiff(path: Path, xmp: bytes, mode: str = "RGB") -> None:
    """Every tag that tells of people and places."""
    tags = ImageFileDirectory_v2()
    tags[270] = "text-comment"
    tags[315] = "exif-artist"
    tags[700] = xmp
    tags[33723] = IPTC
    tags[34377] = RESOURCES
    for tag in (700, 33723, 34377):
        tags.tagtype[tag] = 1 if tag == 700 else 7
    pixels(mode).save(
        path, "TIFF", tiffinfo=tags, icc_profile=ICC, dpi=(DPI, DPI), compression="tiff_lzw"
    )


def webp(path: Path, xmp: bytes, mode: str = "RGB") -> None:
    """ICCP, EXIF, XMP."""
    pixels(mode).save(path, "WEBP", lossless=True, exif=exif(), icc_profile=ICC, xmp=xmp)


def avif(path: Path, xmp: bytes, mode: str = "RGB") -> None:
    """colr, Exif, mime."""
    pixels(mode).save(path, "AVIF", quality=95, exif=exif(), icc_profile=ICC, xmp=xmp)


def jp2(path: Path, xmp: bytes, mode: str = "RGB") -> None:
    """Boxes of EXIF (as exiftool names them) and XMP before the code stream."""
    file = io.BytesIO()
    pixels(mode).save(file, "JPEG2000")
    data = file.getvalue()
    at = data.index(b"jp2c") - 4
    told = [(b"JpgTiffExif->JP2", exif()[6:]), (XMP_UUID, xmp)]
    boxes = b"".join(
        struct.pack(">I4s", 24 + len(body), b"uuid") + name + body for name, body in told if body
    )
    path.write_bytes(data[:at] + boxes + data[at:])


def gif(path: Path, xmp: bytes, mode: str = "RGB") -> None:
    """A comment, XMP in an application extension (XMP specification, part 3, 1.1.2)."""
    file = io.BytesIO()
    pixels(mode).quantize(64).save(file, "GIF", comment=b"text-comment")
    data = file.getvalue()
    trailer = b"\x01" + bytes(range(255, -1, -1)) + b"\0"
    extension = b"\x21\xff\x0bXMP DataXMP" + xmp + trailer if xmp else b""
    at = 13 + (3 << ((data[10] & 7) + 1))
    path.write_bytes(data[:at] + extension + data[at:])


def psd(path: Path, xmp: bytes, mode: str = "RGB") -> None:
    """Resources of every kind, the pixels as they are."""
    resources = (
        RESOURCES
        + _block(1039, ICC)
        + _block(1058, exif()[6:])
        + (_block(1060, xmp) if xmp else b"")
    )
    planes = np.moveaxis(np.asarray(pixels("RGB")), 2, 0).tobytes()
    path.write_bytes(
        struct.pack(">4sH6xHIIHH", b"8BPS", 1, 3, SIZE[1], SIZE[0], 8, 3)
        + struct.pack(">I", 0)
        + struct.pack(">I", len(resources))
        + resources
        + struct.pack(">IH", 0, 0)
        + planes
    )


WRITERS = {
    "jpeg": (jpeg, ".jpg"),
    "png": (png, ".png"),
    "tiff": (tiff, ".tif"),
    "webp": (webp, ".webp"),
    "avif": (avif, ".avif"),
    "jp2": (jp2, ".jp2"),
    "gif": (gif, ".gif"),
    "psd": (psd, ".psd"),
}


def words_in(data: bytes) -> list[str]:
    """The words of metadata in a file, also in what is compressed at the places where formats
    compress text.
    """
    loose = data
    for kind in (b"zTXt", b"iTXt", b"iCCP"):
        start = 0
        while (start := data.find(kind, start) + 4) > 3:
            (length,) = struct.unpack_from(">I", data, start - 8)
            body = data[start : start + length]
            at = body.find(b"\x78")
            try:
                loose += zlib.decompressobj().decompress(body[at:])
            except zlib.error:
                continue
    return [word.decode() for word in WORDS if word in loose]
