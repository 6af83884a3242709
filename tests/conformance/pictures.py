"""The source pictures of the conformance tables: few colours, known to the pixel.

``quads`` is red and green over blue and white; what is derived from it says so in its name.
"""

from __future__ import annotations

import struct
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pyvips
from PIL import Image
from PIL.PngImagePlugin import PngInfo

R = (255, 0, 0)
G = (0, 255, 0)
B = (0, 0, 255)
W = (255, 255, 255)
K = (0, 0, 0)
Y = (255, 255, 0)
CHIPS = (K, (128, 64, 32), (100, 100, 100), (200, 150, 100), R, W, (30, 60, 200), (100, 200, 50))
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>kept</note></x:xmpmeta>'
PATH_40X20 = (
    '<rect width="20" height="20" fill="$paint$"/><rect x="20" width="20" height="20" fill="#00f"/>'
)


def quadrants(width: int, height: int, colours: tuple[Any, ...] = (R, G, B, W)) -> np.ndarray:
    """Four flat quarters, by rows."""
    top, bottom = (
        np.repeat(np.array([pair], np.uint8), width // 2, axis=1)
        for pair in (colours[:2], colours[2:])
    )
    return np.repeat(np.concatenate([top, bottom]), height // 2, axis=0)


def flat(colour: tuple[int, ...], width: int, height: int) -> np.ndarray:
    """One colour."""
    return np.full((height, width, len(colour)), colour, np.uint8)


def halves(left: tuple[int, ...], right: tuple[int, ...], width: int, height: int) -> np.ndarray:
    """Left half, right half."""
    return quadrants(width, height, (left, right, left, right))


def framed(inside: tuple[int, ...], outside: tuple[int, ...], side: int = 30) -> np.ndarray:
    """A square in the middle third of a square."""
    pixels = flat(outside, side, side)
    third = side // 3
    pixels[third : 2 * third, third : 2 * third] = inside
    return pixels


def profile(space: bytes, tags: dict[bytes, bytes]) -> bytes:
    """A version 2 display profile of the given tags."""
    offset = 132 + 12 * len(tags)
    table = b""
    body = b""
    for name, data in tags.items():
        data += b"\0" * (-len(data) % 4)
        table += name + struct.pack(">II", offset + len(body), len(data))
        body += data
    header = struct.pack(
        ">I4sI4s4s4s", offset + len(body), b"lcms", 0x02100000, b"mntr", space, b"XYZ "
    )
    header += (
        struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 28 + _xyz(0.9642, 1.0, 0.8249)
    )
    return header.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


def _xyz(*values: float) -> bytes:
    return struct.pack(">3i", *(round(value * 65536) for value in values))


def _curve(gamma: float) -> bytes:
    return struct.pack(">4sIIH", b"curv", 0, 1, round(gamma * 256))


def _description(text: str) -> bytes:
    data = text.encode() + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(data)) + data + b"\0" * 78


# The colorants of sRGB, adapted to D50.
_SRGB = ((0.4360, 0.2225, 0.0139), (0.3851, 0.7169, 0.0971), (0.1431, 0.0606, 0.7141))


def rgb_profile(name: str, order: tuple[int, int, int] = (0, 1, 2), gamma: float = 2.2) -> bytes:
    """The primaries of sRGB in another order, or another tone curve."""
    tags = _common(name)
    for letter, index in zip((b"r", b"g", b"b"), order, strict=True):
        tags[letter + b"XYZ"] = b"XYZ \0\0\0\0" + _xyz(*_SRGB[index])
        tags[letter + b"TRC"] = _curve(gamma)
    return profile(b"RGB ", tags)


def gray_profile(name: str, gamma: float) -> bytes:
    """A gray profile of one tone curve."""
    return profile(b"GRAY", {**_common(name), b"kTRC": _curve(gamma)})


def _common(name: str) -> dict[bytes, bytes]:
    white = b"XYZ \0\0\0\0" + _xyz(0.9642, 1, 0.8249)
    return {b"desc": _description(name), b"cprt": b"text\0\0\0\0none\0", b"wtpt": white}


def make(root: Path) -> None:
    """All pictures, and the profiles, into one folder."""
    for maker in (
        _plain,
        _with_alpha,
        _gray,
        _other_types,
        _for_operations,
        _with_metadata,
        _profiled,
        _with_paths,
        _documents,
    ):
        maker(root)


def _save(
    root: Path, name: str, pixels: np.ndarray, mode: str | None = None, **options: Any
) -> None:
    image = Image.fromarray(np.squeeze(pixels))
    (image.convert(mode) if mode and mode != image.mode else image).save(root / name, **options)


def _plain(root: Path) -> None:
    _save(root, "quads.png", quadrants(40, 20))
    _save(root, "wide.png", quadrants(120, 80))
    _save(root, "tall.png", quadrants(60, 120))
    _save(root, "stamp.png", flat(R, 20, 10))
    _save(root, "paper.png", flat(W, 100, 100))
    _save(root, "base.png", flat((100, 150, 200), 40, 20))
    _save(root, "flat.png", flat((100, 100, 100), 40, 40))
    _save(root, "tile.png", flat(R, 20, 20))
    (root / "sub").mkdir()
    _save(root / "sub", "green.png", flat(G, 10, 10))
    _save(root, "two words.png", flat(G, 10, 10))
    _save(root, "my$image$.png", flat(G, 10, 10))


def _with_alpha(root: Path) -> None:
    quads = quadrants(40, 20)
    alpha = np.full((20, 40, 1), 255, np.uint8)
    alpha[:, 20:] = 0
    _save(root, "alpha.png", np.dstack([quads, alpha]))
    _save(root, "half.png", np.dstack([quads, np.full((20, 40), 128, np.uint8)]))
    _save(root, "clear.png", flat((0, 0, 0, 0), 40, 20))
    _save(root, "square.png", framed((*Y, 255), (0, 0, 0, 0)))
    _save(root, "maskalpha.png", quadrants(40, 20, ((*W, 255), (*W, 255), (*W, 0), (*W, 0))))
    joined = halves((*R, 255), (*R, 64), 40, 20)
    pyvips.Image.new_from_array(joined, interpretation="srgb").write_to_file(
        str(root / "straight.tif")
    )
    pyvips.Image.new_from_array(joined, interpretation="srgb").tiffsave(
        str(root / "associated.tif"), premultiply=True
    )


def _gray(root: Path) -> None:
    _save(root, "gray.png", quadrants(40, 20, ((0,), (85,), (170,), (255,))))
    _save(root, "mask.png", halves((255,), (0,), 40, 20))
    _save(root, "mask128.png", flat((128,), 40, 20))
    _save(root, "maskquads.png", quadrants(40, 20, ((255,), (0,), (0,), (255,))))
    _save(root, "maskrgb.png", halves((128, 128, 128), W, 40, 20))
    _save(root, "masksquare.png", framed((255,), (0,)))
    _save(root, "white30.png", flat(W, 30, 30))
    _save(root, "grayalpha.png", quadrants(40, 20, ((0, 255), (255, 255), (0, 0), (255, 0))), "LA")
    Image.fromarray(quadrants(40, 20, ((0,), (255,), (255,), (0,)))[..., 0]).convert("1").save(
        root / "bits.png"
    )


def _other_types(root: Path) -> None:
    inks = quadrants(40, 20, ((255, 0, 0, 0), (0, 255, 0, 0), (0, 0, 255, 0), (0, 0, 0, 255)))
    Image.fromarray(inks, "CMYK").save(root / "inks.tif")
    Image.fromarray(flat((51, 102, 0, 51), 40, 20), "CMYK").save(root / "mixed.tif")
    Image.fromarray(flat((51, 102, 0, 51), 40, 24), "CMYK").save(root / "mixed.jpg", quality=100)
    deep = quadrants(40, 20).astype(np.uint16) * 257
    pyvips.Image.new_from_array(deep, interpretation="rgb16").write_to_file(str(root / "deep.png"))
    pyvips.Image.new_from_array(deep, interpretation="rgb16").write_to_file(str(root / "deep.tif"))
    gray = np.full((20, 40), 200 * 257, np.uint16)
    pyvips.Image.new_from_array(gray, interpretation="grey16").write_to_file(
        str(root / "deepgray.png")
    )
    palette = Image.fromarray(quadrants(40, 20)).convert("P", palette=Image.Palette.ADAPTIVE)
    palette.save(root / "palette.png")
    palette.save(root / "palette.gif")
    keyed = Image.fromarray(quadrants(40, 20, ((*R, 255), (*G, 255), (*B, 255), (*W, 0))))
    keyed.quantize(5, Image.Quantize.FASTOCTREE).save(root / "keyed.png")


def _for_operations(root: Path) -> None:
    _save(root, "chips.png", np.concatenate([flat(colour, 10, 10) for colour in CHIPS], axis=1))
    _save(root, "step.png", halves((100, 100, 100), (150, 150, 150), 100, 20))
    _save(root, "edge.png", halves(K, W, 100, 20))
    _save(root, "dot.png", framed(W, K))
    _save(root, "yellowdot.png", framed(Y, B))
    x, y = np.meshgrid(np.arange(160), np.arange(120))
    smooth = np.dstack([40 + x, 40 + y * 1.2, 200 - x * 0.5 - y * 0.5]).round()
    _save(root, "smooth.png", smooth.astype(np.uint8))
    x, y = np.meshgrid(np.linspace(0, 6, 320), np.linspace(0, 4, 240))
    waves = [128 + 90 * np.sin(x + y), 120 + 80 * np.cos(x - 2 * y), 110 + 70 * np.sin(2 * x)]
    _save(root, "meadow.png", np.dstack(waves).round().astype(np.uint8))
    _save(root, "cloud.png", (128 + 127 * np.sin(x) * np.cos(y)).round().astype(np.uint8))


def _with_metadata(root: Path) -> None:
    big = Image.fromarray(quadrants(64, 32))
    exif = Image.Exif()
    exif[0x0112] = 6
    big.save(root / "turned.jpg", quality=100, subsampling=0, exif=exif)
    exif[0x0112] = 3
    big.save(root / "upside.jpg", quality=100, subsampling=0, exif=exif)
    exif[0x0112] = 2
    big.save(root / "mirrored.jpg", quality=100, subsampling=0, exif=exif)
    big.save(root / "photo.jpg", quality=100, subsampling=0, dpi=(150, 150), xmp=XMP)
    note = PngInfo()
    note.add_itxt("XML:com.adobe.xmp", XMP.decode())
    Image.fromarray(quadrants(40, 20)).save(root / "noted.png", pnginfo=note, dpi=(200, 200))


def _profiled(root: Path) -> None:
    profiles = {
        "swapped": rgb_profile("swapped", order=(1, 0, 2)),
        "linear": rgb_profile("linear", gamma=1.0),
        "plain": rgb_profile("plain"),
        "gray22": gray_profile("gray22", 2.2),
        "gray10": gray_profile("gray10", 1.0),
    }
    for name, data in profiles.items():
        (root / f"{name}.icc").write_bytes(data)
    (root / "press.icc").write_bytes(bytes(pyvips.Operation.call("profile_load", "cmyk")))
    _save(root, "swapped.png", quadrants(40, 20), icc_profile=profiles["swapped"])
    _save(root, "linear.png", flat((55, 55, 55), 40, 20), icc_profile=profiles["linear"])
    _save(root, "graylinear.png", flat((55,), 40, 20), icc_profile=profiles["gray10"])


def _with_paths(root: Path) -> None:
    """Image resources 2000…, each a closed path of straight lines: records of 26 bytes, places as
    y, x in 8.24.
    """
    boxes = {"left": (0.0, 0.0, 0.5, 1.0), "middle": (0.25, 0.25, 0.75, 0.75)}
    data = b""
    for number, (name, (left, top, right, bottom)) in enumerate(boxes.items(), 2000):
        body = struct.pack(">HH22x", 6, 0) + struct.pack(">HHhH18x", 0, 4, 1, 0)
        for x, y in ((left, top), (right, top), (right, bottom), (left, bottom)):
            body += struct.pack(">H6i", 2, *(round(place * 2**24) for place in (y, x) * 3))
        title = bytes([len(name)]) + name.encode()
        title += b"\0" * (len(title) % 2)
        data += b"8BIM" + struct.pack(">H", number) + title + struct.pack(">I", len(body)) + body
    for name, pixels in (("pathed.tif", quadrants(40, 20)), ("pathedflat.tif", flat(R, 40, 20))):
        Image.fromarray(pixels).save(root / name, tiffinfo={34377: data})


def _documents(root: Path) -> None:
    head = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
    (root / "drawing.svg").write_text(f"{head}{PATH_40X20}</svg>")
    pages = [Image.fromarray(flat(colour, 40, 20)) for colour in (R, G)]
    buffer = BytesIO()
    pages[0].save(buffer, "PDF", save_all=True, append_images=pages[1:], resolution=72)
    (root / "pages.pdf").write_bytes(buffer.getvalue())
