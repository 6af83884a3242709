"""Small whole pictures of many kinds, whose headers are to be mutated."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import numpy as np
from PIL import Image

from exportgui.media.libvips import pyvips

SIDES = (24, 20)
_PSDS = ((1, 1, 8), (3, 3, 8), (3, 4, 16), (4, 4, 8), (2, 1, 8), (9, 3, 8))
"""Colour mode, channels and bits a channel."""


def picture(mode: str = "RGB") -> Image.Image:
    """Noise, so that every part of the data matters."""
    noise = Image.effect_noise(SIDES, 60)
    if mode == "RGB":
        return Image.merge("RGB", [noise, noise.rotate(90).resize(SIDES), noise])
    return picture().convert(mode) if mode != "RGBA" else _with_alpha(noise)


def _with_alpha(noise: Image.Image) -> Image.Image:
    rgba = picture()
    rgba.putalpha(noise)
    return rgba


def saved(image: Image.Image, fmt: str, **options: Any) -> bytes:
    """The picture as a file's content."""
    out = io.BytesIO()
    image.save(out, fmt, **options)
    return out.getvalue()


def psd(mode: int, channels: int, depth: int, packed: bool, large: bool = False) -> bytes:
    """A document without layers, raw or run-length coded, with a resolution and a profile's
    resource; a PSB where it is ``large``.
    """
    width, height = SIDES
    size = width * depth // 8
    rows = height * channels
    resolution = b"8BIM" + struct.pack(">H2xI", 1005, 16) + struct.pack(">IHHIHH", 72 << 16, 1, 1,
                                                                        72 << 16, 1, 1)  # fmt: skip
    profile = b"8BIM" + struct.pack(">H2xI", 1039, 8) + bytes(8)
    resources = resolution + profile
    palette = bytes(768) if mode == 2 else b""
    row = bytes(range(size))
    if packed:
        line = b"".join(struct.pack("Bb", 0, 5) for _ in range(size))
        coded = (
            struct.pack(">H", 1)
            + struct.pack(">I" if large else ">H", len(line)) * rows
            + line * rows
        )
    else:
        coded = struct.pack(">H", 0) + row * rows
    return (
        b"8BPS"
        + struct.pack(">H6xHIIHH", 1 + large, channels, height, width, depth, mode)
        + struct.pack(">I", len(palette)) + palette
        + struct.pack(">I", len(resources)) + resources
        + (struct.pack(">QQh2x", 12, 2, 0) if large else struct.pack(">IIh2x", 8, 2, 0))
        + coded
    )  # fmt: skip


def _tiffs() -> Iterator[bytes]:
    rgb = picture()
    for compression in ("raw", "tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg"):
        yield saved(rgb, "TIFF", compression=compression)
    for mode in ("1", "L", "P", "RGBA", "CMYK", "I;16", "F", "LAB"):
        yield saved(picture("L").convert("I;16") if mode == "I;16" else picture(mode), "TIFF")
    yield saved(picture("1"), "TIFF", compression="group4")
    yield saved(rgb, "TIFF", save_all=True, append_images=[picture("L")])
    vips = pyvips.Image.new_from_memory(rgb.tobytes(), *SIDES, 3, "uchar")
    yield vips.tiffsave_buffer(tile=True, tile_width=16, tile_height=16, pyramid=True)
    yield vips.cast("float").tiffsave_buffer(predictor="float", compression="deflate")


def _coded_tiffs() -> Iterator[bytes]:
    """Whole files in a TIFF: WebP, JPEG of the old kind; and samples of 12 bits."""
    rgb = picture()
    webp = saved(picture("RGBA"), "WEBP", lossless=True)
    yield _one_strip(webp, 4, 2, 50001, {338: 2})
    old = saved(rgb, "JPEG", subsampling=0)
    yield _one_strip(old, 3, 6, 6, {512: 1, 513: 8, 514: len(old)})
    yield _one_strip(rgb.tobytes()[: SIDES[0] * SIDES[1] * 3 // 2], 1, 1, 1, {258: 12})


def _one_strip(
    data: bytes, samples: int, photometric: int, compression: int, more: dict[int, int]
) -> bytes:
    """The strip at byte 8, then one directory, whose values are all stored in it."""
    tags = {256: SIDES[0], 257: SIDES[1], 258: 8, 259: compression, 262: photometric, 273: 8}
    tags |= {277: samples, 278: SIDES[1], 279: len(data), **more}
    entries = [struct.pack("<HHII", tag, 4, 1, value) for tag, value in sorted(tags.items())]
    directory = struct.pack("<H", len(entries)) + b"".join(entries) + bytes(4)
    data += b"\0" * (len(data) & 1)
    return b"II*\0" + struct.pack("<I", 8 + len(data)) + data + directory


def _of_extras() -> Iterator[tuple[str, bytes]]:
    """What only optional packages write and read, where they are installed."""
    with suppress(ImportError):
        import imagecodecs

        deep = np.asarray(picture("L")).astype(np.uint16) * 257
        yield "jpg", imagecodecs.jpeg8_encode(deep, lossless=True, bitspersample=16)
    with suppress(ImportError):
        import pillow_heif

        out = io.BytesIO()
        pillow_heif.from_pillow(picture("RGBA")).save(out)
        yield "heic", out.getvalue()


def _jpegs() -> Iterator[bytes]:
    exif = Image.Exif()
    exif[274] = 6
    rgb = picture()
    yield saved(rgb, "JPEG", exif=exif, icc_profile=bytes(200), comment=b"hello")
    yield saved(rgb, "JPEG", progressive=True, subsampling=0)
    yield saved(picture("L"), "JPEG", restart_marker_rows=1)
    yield saved(picture("CMYK"), "JPEG")
    yield saved(rgb, "JPEG", optimize=True, subsampling=2, dpi=(300, 300))


def _pngs() -> Iterator[bytes]:
    for mode in ("1", "L", "LA", "P", "RGB", "RGBA"):
        yield saved(picture(mode), "PNG", dpi=(72, 72))
    yield saved(picture("P"), "PNG", transparency=3, exif=b"Exif\0\0II*\0\x08\0\0\0\0\0")
    yield saved(picture("L").convert("I;16"), "PNG")
    yield saved(picture("RGBA"), "PNG", save_all=True, append_images=[picture("RGBA")])
    vips = pyvips.Image.new_from_memory(picture().tobytes(), *SIDES, 3, "uchar")
    yield vips.pngsave_buffer(interlace=True)


def _webps() -> Iterator[bytes]:
    yield saved(picture(), "WEBP")
    yield saved(picture("RGBA"), "WEBP", lossless=True, exif=b"Exif\0\0II*\0\x08\0\0\0\0\0")
    yield saved(picture("RGBA"), "WEBP", quality=50, icc_profile=bytes(200))
    yield saved(picture(), "WEBP", save_all=True, append_images=[picture("RGBA")])


def _gifs() -> Iterator[bytes]:
    yield saved(picture("P"), "GIF")
    yield saved(picture("P"), "GIF", transparency=3, interlace=0, comment=b"hello")
    yield saved(picture("P"), "GIF", save_all=True, append_images=[picture("L")], duration=50)


def _xpm() -> bytes:
    rows = ",\n".join(
        ['"24 20 2 1"', '". c #102030"', '"+ c None"', *['".+.+.+.+.+.+.+.+.+.+.+.+"'] * 20]
    )
    return f"/* XPM */\nstatic char *a[] = {{\n{rows}\n}};\n".encode()


def samples() -> Iterator[tuple[str, bytes]]:
    """Suffixes and whole files."""
    kinds = {"tif": _tiffs(), "jpg": _jpegs(), "png": _pngs(), "webp": _webps(), "gif": _gifs()}
    for suffix, files in kinds.items():
        for data in files:
            yield suffix, data
    for data in _coded_tiffs():
        yield "tif", data
    for mode, channels, depth in (
        (1, 1, 8),
        (3, 3, 8),
        (3, 4, 16),
        (4, 4, 8),
        (2, 1, 8),
        (9, 3, 8),
    ):
        yield "psd", psd(mode, channels, depth, packed=False)
        yield "psd", psd(mode, channels, depth, packed=depth == 8)
        yield "psd", psd(mode, channels, depth, packed=depth == 8, large=True)
    yield from _of_extras()
    yield "avif", saved(picture(), "AVIF", speed=10)
    yield "avif", saved(picture("RGBA"), "AVIF", speed=10, subsampling="4:4:4")
    yield "jp2", saved(picture(), "JPEG2000")
    yield "bmp", saved(picture(), "BMP")
    yield "bmp", saved(picture("P"), "BMP")
    yield "ico", saved(picture("RGBA"), "ICO", sizes=[(16, 16)])
    yield "ico", saved(picture("RGBA"), "ICO", sizes=[(16, 16)], bitmap_format="bmp")
    yield "tga", saved(picture("RGBA"), "TGA", compression="tga_rle")
    yield "ppm", saved(picture(), "PPM")
    yield "pcx", saved(picture(), "PCX")
    yield "sgi", saved(picture(), "SGI")
    yield "dds", saved(picture("RGBA"), "DDS")
    yield "dds", saved(picture("RGBA"), "DDS", pixel_format="DXT5")
    icon = saved(picture("RGB"), "ICO", sizes=[(16, 16)], bitmap_format="bmp")
    yield "cur", icon[:2] + b"\2" + icon[3:]
    yield "dib", saved(picture("P"), "DIB")
    yield "pcx", saved(picture("P"), "PCX")
    yield "xbm", saved(picture("1"), "XBM")
    yield "xpm", _xpm()
    yield "pfm", b"PF 24 20 -1.0\n" + bytes(4 * 3 * 24 * 20)
    yield (
        "ppm",
        b"P7\nWIDTH 24\nHEIGHT 20\nDEPTH 4\nMAXVAL 1023\nTUPLTYPE RGB_ALPHA\nENDHDR\n"
        + bytes(2 * 4 * 24 * 20),
    )
    yield "ppm", b"P3 24 20 255\n" + b"7 " * (3 * 24 * 20)
