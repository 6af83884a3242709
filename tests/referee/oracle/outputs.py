"""Every output format with every pixel type it allows, and how somebody else's decoder reads what
was written.

What Pillow encodes is decoded by libvips, and the reverse; JPEG 2000, which libvips has no decoder
for here, by Pillow, against samples that are known without it. PDF and EPS are taken apart by their
own specification. ``loss`` are the mean and the largest difference of levels a lossy codec may
bring in.
"""

from __future__ import annotations

import io
import re
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import pyvips
from PIL import Image

from oracle.known import Array

Read = tuple[Array, Array | None]
"""Colours (h, w, bands) and alpha (h, w)."""


@dataclass(frozen=True)
class Writer:
    """One way to ask for an output: ``kind`` of format, pixel type, whether alpha stays."""

    query: str
    kind: str
    space: str
    alpha: bool = False
    loss: tuple[float, float] = (0, 0)
    icc: bool = False
    palette: str = ""
    dpi: float = 0
    dither: bool = False

    @property
    def halves_chroma(self) -> bool:
        """Whether colours may bleed into the next pixels: only averages of blocks are compared
        then.
        """
        return self.loss[1] >= 60

    @property
    def holds_icc(self) -> bool:
        return self.kind in ("jpeg", "png", "tif", "pdf", "eps")


def _rows() -> list[Writer]:
    rows = []
    for space in ("rgb", "gray"):
        rows.append(Writer(f"fmt=png,{space}", "png", space))
        rows.append(Writer(f"fmt=png-alpha,{space}", "png", space, alpha=True))
        rows.append(Writer(f"fmt=jpeg2000,{space},lossless", "jpeg2000", space))
        rows.append(Writer(f"fmt=jpeg2000-alpha,{space},lossless", "jpeg2000", space, alpha=True))
        rows.append(Writer(f"fmt=jpeg2000,{space},lossy&qlt=100", "jpeg2000", space, loss=(3, 40)))
        rows.append(
            Writer(f"fmt=gif,{space}&quantize=adaptive,off,256", "gif", space, palette="adaptive")
        )
    for space in ("rgb", "gray", "cmyk"):
        for packing in ("none", "lzw", "zip"):
            rows.append(Writer(f"fmt=tif,{space},{packing}", "tif", space))
            rows.append(Writer(f"fmt=tif-alpha,{space},{packing}", "tif", space, alpha=True))
        rows.append(Writer(f"fmt=tif,{space},jpeg&qlt=100,1", "tif", space, loss=(2.5, 40)))
        rows.append(Writer(f"fmt=tif,{space}&iccEmbed=1", "tif", space, icc=True))
        rows.append(
            Writer(
                f"fmt=jpeg,{space}&qlt=100,1&iccEmbed=1", "jpeg", space, loss=(1.5, 16), icc=True
            )
        )
        # of RGB alone is chroma down-sampled (r-is-http-qlt.md)
        loss = (6, 60) if space == "rgb" else (3, 30)
        rows.append(
            Writer(f"fmt=jpeg,{space}&qlt=95&printRes=240", "jpeg", space, loss=loss, dpi=240)
        )
        rows.append(Writer(f"fmt=pjpeg,{space}&qlt=98,1", "jpeg", space, loss=(2, 26)))
        rows += [Writer(f"fmt=pdf,{space},{packing}", "pdf", space) for packing in ("none", "zip")]
        rows.append(Writer(f"fmt=pdf,{space},jpeg&qlt=100,1", "pdf", space, loss=(1.5, 16)))
        rows.append(Writer(f"fmt=eps,{space}", "eps", space))
    packings = (("lossless", (0, 0)), ("lossy&qlt=96", (6, 60)))
    rows += [
        Writer(f"fmt={kind}{alpha},rgb,{packing}", kind, "rgb", alpha=bool(alpha), loss=loss)
        for kind in ("webp", "avif")
        for packing, loss in packings
        for alpha in ("", "-alpha")
    ]
    rows += [
        Writer("", "jpeg", "rgb", loss=(7, 70)),
        Writer("fmt=png&iccEmbed=1&printRes=96", "png", "rgb", icc=True, dpi=96),
        Writer("fmt=tif-alpha&printRes=150", "tif", "rgb", alpha=True, dpi=150),
        Writer("fmt=png8&quantize=adaptive,off,256", "png", "rgb", palette="adaptive"),
        Writer("fmt=png8", "png", "rgb", palette="adaptive", dither=True),
        Writer(
            "fmt=png8-alpha&quantize=adaptive,off,256", "png", "rgb", alpha=True, palette="alpha"
        ),
        Writer("fmt=gif-alpha&quantize=adaptive,off,256", "gif", "rgb", alpha=True, palette="key"),
        Writer("fmt=png8&quantize=web,off", "png", "rgb", palette="web"),
        Writer("fmt=gif&quantize=web,off", "gif", "rgb", palette="web"),
        Writer("fmt=gif&quantize=mac,off", "gif", "rgb", palette="mac"),
        Writer("fmt=png8&quantize=web,diffuse", "png", "rgb", palette="web", dither=True),
    ]
    return rows


WRITERS: tuple[Writer, ...] = tuple(_rows())


@cache
def palette(name: str) -> Array:
    """The fixed palettes of r-is-http-quantize.md: the cube of 6 × 6 × 6, and the 256 colours of
    the Mac OS.
    """
    cube = [
        (r, g, b) for r in range(0, 256, 51) for g in range(0, 256, 51) for b in range(0, 256, 51)
    ]
    if name == "web":
        return np.array(cube, np.float64)
    ramp = (238, 221, 187, 170, 136, 119, 85, 68, 34, 17)
    more = [
        tuple(v if band in bands else 0 for band in range(3))
        for bands in ((0,), (1,), (2,), (0, 1, 2))
        for v in ramp
    ]
    return np.array(cube + more, np.float64)


# --- reading back
# ------------------------------------------------------------------------------------------


def _split(pixels: Array, space: str) -> Read:
    bands = {"gray": 1, "rgb": 3, "cmyk": 4}[space]
    pixels = np.asarray(pixels, np.float64)
    pixels = pixels[..., None] if pixels.ndim == 2 else pixels
    # a format that stores gray as three equal channels
    if bands == 1 and pixels.shape[2] in (3, 4):
        assert (pixels[..., 0] == pixels[..., 1]).all()
        assert (pixels[..., 1] == pixels[..., 2]).all()
        pixels = pixels[..., [0, *range(3, pixels.shape[2])]]
    if bands == 3 and pixels.shape[2] < 3:
        pixels = np.concatenate([pixels[..., :1]] * 3 + [pixels[..., 1:]], axis=-1)
    assert pixels.shape[2] in (bands, bands + 1), f"{pixels.shape[2]} channels for {space}"
    return pixels[..., :bands], pixels[..., bands] if pixels.shape[2] > bands else None


def _by_vips(path: Path, space: str) -> Read:
    image = pyvips.Image.new_from_file(str(path), access="sequential")
    pixels = np.asarray(image.numpy())
    if image.format == "ushort":
        raise AssertionError("16 bits were written")
    return _split(pixels, space)


def _by_pillow(path: Path, space: str) -> Read:
    with Image.open(path) as image:
        return _split(np.asarray(image.convert("RGBA") if image.mode == "P" else image), space)


def _tiff(path: Path, space: str) -> Read:
    """By Pillow, but CMYK with an extra sample strip by strip: Pillow has no mode for that."""
    data = path.read_bytes()
    tags = _directory(data)
    if tags[277] != (5,):
        return _by_pillow(path, space)
    assert tags[338] == (2,), "the extra sample is not called straight alpha"
    rows = []
    for at, count in zip(tags[273], tags[279], strict=True):
        strip = data[at : at + count]
        rows.append(
            np.frombuffer(_UNPACKED[tags[259][0]](strip), np.uint8).reshape(-1, tags[256][0], 5)
        )
    pixels = np.concatenate(rows)[: tags[257][0]]
    return _split(
        np.cumsum(pixels, axis=1, dtype=np.uint8) if tags.get(317) == (2,) else pixels, "cmyk"
    )


def _directory(data: bytes) -> dict[int, tuple[int, ...]]:
    """The whole numbers of a little-endian TIFF's first directory."""
    assert data[:4] == b"II*\0"
    (at,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, at)
    tags = {}
    for entry in range(at + 2, at + 2 + 12 * count, 12):
        tag, kind, number = struct.unpack_from("<HHI", data, entry)
        code = {1: "B", 3: "H", 4: "I", 7: "B"}.get(kind)
        if code:
            size = struct.calcsize(code) * number
            place = entry + 8 if size <= 4 else struct.unpack_from("<I", data, entry + 8)[0]
            tags[tag] = struct.unpack_from(f"<{number}{code}", data, place)
    return tags


def _lzw(data: bytes) -> bytes:
    """TIFF's LZW: codes of 9 to 12 bits, most significant first, widths growing one code early."""
    table = [bytes([value]) for value in range(256)] + [b"", b""]
    result = []
    last = b""
    width = 9
    bits = 0
    held = 0
    for value in data:
        held = held << 8 | value
        bits = bits + 8
        if bits < width:
            continue
        code = held >> (bits - width)
        bits -= width
        held &= (1 << bits) - 1
        if code == 256:
            del table[258:]
            last = b""
            width = 9
            continue
        if code == 257:
            break
        word = table[code] if code < len(table) else last + last[:1]
        if last:
            table.append(last + word[:1])
        result.append(word)
        last = word
        width = 9 + (len(table) >= 511) + (len(table) >= 1023) + (len(table) >= 2047)
    return b"".join(result)


_UNPACKED: dict[int, Callable[[bytes], bytes]] = {
    1: bytes,
    5: _lzw,
    8: zlib.decompress,
    32946: zlib.decompress,
}


def _pdf(path: Path, space: str) -> Read:
    """The image object, by the names of ISO 32000."""
    data = path.read_bytes()
    found = re.search(rb"/Subtype /Image(.*?)>>\s*stream\r?\n", data, re.S)
    assert found, "no picture in the PDF"
    entries = found[1]
    width, height = (
        int(re.search(rb"/%s (\d+)" % name, entries)[1]) for name in (b"Width", b"Height")
    )  # type: ignore[index]
    device = {"gray": b"/DeviceGray", "rgb": b"/DeviceRGB", "cmyk": b"/DeviceCMYK"}[space]
    assert device in entries or b"/ICCBased" in entries
    stream = data[found.end() :]
    length = int(re.search(rb"/Length (\d+)", entries)[1])  # type: ignore[index]
    stream = stream[:length]
    bands = {"gray": 1, "rgb": 3, "cmyk": 4}[space]
    if b"/DCTDecode" in entries:
        turned = b"/Decode [1 0 1 0 1 0 1 0]" in entries
        assert turned == (space == "cmyk"), "ink is turned round where it should not be"
        with Image.open(io.BytesIO(stream)) as image:
            # Pillow turns Adobe's inverted ink round, as a reader does that follows the Decode
            # array.
            return _split(np.asarray(image), space)
    stream = zlib.decompress(stream) if b"/FlateDecode" in entries else stream
    return _split(np.frombuffer(stream, np.uint8).reshape(height, width, bands), space)


def _eps(path: Path, space: str) -> Read:
    data = path.read_bytes()
    size = re.search(rb"/Width (\d+) /Height (\d+)", data)
    assert size
    width = int(size[1])
    height = int(size[2])
    bands = {"gray": 1, "rgb": 3, "cmyk": 4}[space]
    assert {"gray": b"/DeviceGray", "rgb": b"/DeviceRGB", "cmyk": b"/DeviceCMYK"}[space] in data
    at = data.index(b" image\n") + len(b" image\n")
    pixels = np.frombuffer(data[at : at + width * height * bands], np.uint8)
    assert data[at + pixels.size :].lstrip().startswith(b"%%EndBinary")
    return _split(pixels.reshape(height, width, bands), space)


_READERS: dict[str, Callable[[Path, str], Read]] = {
    "png": _by_vips,
    "gif": _by_vips,
    "webp": _by_vips,
    "jpeg": _by_vips,
    "jpeg2000": _by_pillow,
    "tif": _tiff,
    "avif": _by_pillow,
    "pdf": _pdf,
    "eps": _eps,
}


def read(path: Path, writer: Writer) -> Read:
    if writer.kind == "avif" and any(writer.loss):
        # what is lossless was written by libvips, this by Pillow
        return _by_vips(path, writer.space)
    return _READERS[writer.kind](path, writer.space)


def carried(path: Path, writer: Writer) -> tuple[bytes | None, float | None, int, object]:
    """Profile, resolution, orientation and XMP of what was written, as Pillow reads them."""
    if writer.kind == "tif" and writer.space == "cmyk" and writer.alpha:
        data = path.read_bytes()
        tags = _directory(data)
        return None if 34675 not in tags else b"?", None, tags.get(274, (1,))[0], tags.get(700)
    with Image.open(path) as image:
        dpi = image.info.get("dpi")
        xmp = image.info.get("xmp")
        orientation = image.getexif().get(0x0112, 1)
        return (
            image.info.get("icc_profile") or None,
            float(dpi[0]) if dpi else None,
            orientation,
            xmp,
        )
