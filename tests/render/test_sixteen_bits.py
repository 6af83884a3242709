"""A picture of 16 bits a sample, with any kind of transparency, is the same picture as its copy of
8 bits.
"""

from __future__ import annotations

import ast
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest

import exportgui
from exportgui.media.decode import decode
from exportgui.media.samples import labelled

SIZE = 16, 24
ADAM7 = (
    (0, 0, 8, 8),
    (4, 0, 8, 8),
    (0, 4, 4, 8),
    (2, 0, 4, 4),
    (0, 2, 2, 4),
    (1, 0, 2, 2),
    (0, 1, 1, 2),
)
COLOR_TYPES = {1: 0, 2: 4, 3: 2, 4: 6}
PHOTOMETRIC = {"gray": 1, "rgb": 2, "cmyk": 5}
BANDS = {"gray": 1, "rgb": 3, "cmyk": 4}


def bytes_of(kind: str) -> np.ndarray:
    """Colours and, as the last band, alpha: clear, full and between; what is clear has a colour of
    its own.
    """
    made = np.random.default_rng(3).integers(0, 256, (*SIZE, BANDS[kind] + 1)).astype(np.uint8)
    made[:4, :, -1] = 0
    made[4:8, :, -1] = 255
    return made


def wide(pixels: np.ndarray) -> np.ndarray:
    """Samples of 16 bits that round to ``pixels``, most of them not by chance: 257·v and up to 128
    beside it.
    """
    beside = np.random.default_rng(4).integers(-128, 129, pixels.shape)
    return np.clip(pixels.astype(np.int32) * 257 + beside, 0, 65535).astype(">u2")


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def rows(pixels: np.ndarray) -> bytes:
    return b"".join(b"\0" + row.tobytes() for row in pixels)


def png(
    pixels: np.ndarray,
    *,
    clear: np.ndarray | None = None,
    interlaced: bool = False,
    animated: bool = False,
):
    """One file of 8 or 16 bits; ``clear`` is the colour that tRNS names."""
    height, width, bands = pixels.shape
    kind = (8 * pixels.itemsize, COLOR_TYPES[bands], 0, 0, int(interlaced))
    parts = [pixels[y::down, x::across] for x, y, across, down in ADAM7] if interlaced else [pixels]
    data = zlib.compress(b"".join(rows(part) for part in parts))
    control = struct.pack(">IIIIIHHBB", 0, width, height, 0, 0, 1, 10, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, *kind)),
            chunk(b"acTL", struct.pack(">II", 2, 0)) + chunk(b"fcTL", control) if animated else b"",
            b"" if clear is None else chunk(b"tRNS", clear.astype(">u2").tobytes()),
            chunk(b"IDAT", data),
            chunk(b"fcTL", struct.pack(">I", 1) + control[4:]) if animated else b"",
            chunk(b"fdAT", struct.pack(">I", 2) + data) if animated else b"",
            chunk(b"IEND", b""),
        )
    )


def tiff(pixels: np.ndarray, kind: str, *, planar: bool = False, extra: int = 2) -> bytes:
    """One strip, or one for each plane; the last band is an extra sample of the given kind."""
    height, width, bands = pixels.shape
    planes = (
        [pixels[..., band].tobytes() for band in range(bands)] if planar else [pixels.tobytes()]
    )
    floats = pixels.dtype.kind == "f"
    tags = {
        256: [width],
        257: [height],
        258: [8 * pixels.itemsize] * bands,
        259: [1],
        262: [PHOTOMETRIC[kind]],
        277: [bands],
        278: [height],
        284: [2 if planar else 1],
        338: [extra],
        339: [3 if floats else 1] * bands,
    }
    table = b""
    beyond = b""
    at = 8 + sum(map(len, planes))
    starts = np.cumsum([8, *map(len, planes[:-1])]).tolist()
    entries = {**{tag: ("H", 3, values) for tag, values in tags.items()}}
    entries[273], entries[279] = ("I", 4, starts), ("I", 4, [len(plane) for plane in planes])
    start = at + 2 + 12 * len(entries) + 4
    for tag, (code, number, values) in sorted(entries.items()):
        raw = struct.pack(f">{len(values)}{code}", *values)
        place = raw.ljust(4, b"\0") if len(raw) <= 4 else struct.pack(">I", start + len(beyond))
        beyond += raw if len(raw) > 4 else b""
        table += struct.pack(">HHI", tag, number, len(values)) + place
    directory = struct.pack(">H", len(entries)) + table + struct.pack(">I", 0)
    return b"MM\0*" + struct.pack(">I", at) + b"".join(planes) + directory + beyond


def with_key(pixels: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Colours of 16 bits in which one is the clear one, that colour, and the same picture with
    alpha.
    """
    colors = wide(pixels[..., :-1])
    key = colors[9, 9].copy()
    colors[:4] = key
    seen = np.any(colors != key, axis=-1, keepdims=True)
    narrow = (colors.astype(np.uint32) + 128) // 257
    return colors, key, np.concatenate([narrow, seen * 255], axis=-1).astype(np.uint8)


def associated(pixels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Samples multiplied by an alpha that leaves their colour, and the picture that they are."""
    opaque = pixels.copy()
    opaque[..., -1] = np.where(pixels[..., -1] > 127, 255, 0)
    opaque[opaque[..., -1] == 0] = 0
    return (opaque.astype(np.uint32) * 257).astype(">u2"), opaque


def cases() -> dict[str, tuple[str, str, bytes, np.ndarray]]:
    """Name → pixel type, suffix, file, the same in 8 bits."""
    found: dict[str, tuple[str, str, bytes, np.ndarray]] = {}
    for kind in ("gray", "rgb"):
        pixels = bytes_of(kind)
        colors, key, keyed = with_key(pixels)
        exact = (pixels.astype(np.uint32) * 257).astype(">u2")
        found[f"{kind} png"] = kind, "png", png(wide(pixels)), pixels
        found[f"{kind} png interlaced"] = kind, "png", png(wide(pixels), interlaced=True), pixels
        found[f"{kind} png tRNS"] = kind, "png", png(colors, clear=key), keyed
        found[f"{kind} png tRNS interlaced"] = (
            kind,
            "png",
            png(colors, clear=key, interlaced=True),
            keyed,
        )
        found[f"{kind} apng"] = kind, "png", png(exact, animated=True), pixels
    for kind in BANDS:
        pixels = bytes_of(kind)
        multiplied, kept = associated(pixels)
        for planar in (False, True):
            if kind == "gray" and planar:
                continue
            how = " planar" if planar else ""
            found[f"{kind} tiff{how}"] = (
                kind,
                "tif",
                tiff(wide(pixels), kind, planar=planar),
                pixels,
            )
            if kind != "cmyk":  # beside CMYK an unspecified sample is a spot colour
                found[f"{kind} tiff unspecified{how}"] = (
                    kind,
                    "tif",
                    tiff(wide(pixels), kind, planar=planar, extra=0),
                    pixels,
                )
                found[f"{kind} tiff associated{how}"] = (
                    kind,
                    "tif",
                    tiff(multiplied, kind, planar=planar, extra=1),
                    kept,
                )
        found[f"{kind} tiff float"] = (
            kind,
            "tif",
            tiff((pixels / np.float32(255)).astype(">f4"), kind),
            pixels,
        )
        found[f"{kind} tiff 32 bits"] = kind, "tif", tiff(pixels.astype(">u4"), kind), pixels
    return found


CASES = cases()
EACH_KIND = (
    "gray png",
    "gray apng",
    "rgb png tRNS",
    "rgb tiff planar",
    "rgb tiff float",
    ("cmyk tiff"),
)
REQUESTS = (
    "bgc=0,0,255&fmt=png",
    "fmt=jpeg",
    "fmt=png,gray",
    "fmt=png-alpha",
    "fmt=tif,cmyk",
    "req=mask&fmt=png",
    "wid=9&fmt=png",
    "wid=9&fmt=png-alpha",
    "wid=60&bgc=10,200,30&fmt=png",
    "rotate=30&bgc=10,200,30&fmt=png",
    "flip=lr&rotate=90&fmt=png-alpha",
    "crop=-4,2,20,12&fmt=png-alpha",
    "op_blur=1.5&bgc=10,200,30&fmt=png",
    "op_usm=2,1,0&fmt=png-alpha",
    "op_colorize=200,40,40&fmt=png-alpha",
    "op_growMask=1&fmt=png-alpha",
    "opac=50&bgc=10,200,30&fmt=png",
    "color=9,120,60&fmt=png-alpha",
    "bgColor=9,120,60,128&fmt=png-alpha",
    "maskUse=off&fmt=png",
    "maskUse=invert&fmt=png",
    "layer=1&src=quads.png&size=10,0&opac=50&fmt=png",
    "layer=1&src=*&pos=3,2&size=20,0&blendMode=mult&fmt=png",
    "layer=1&src=*&effect=-1&op_blur=2&color=255,0,0&fmt=png",
    "layer=1&src=quads.png&mask=*&fmt=png",
    "layer=1&src=is{*?wid=12}&fmt=png-alpha",
    "perspective=0,0,24,2,20,16,2,12&fmt=png-alpha",
    "icc=sRGB&fmt=png",
)


@pytest.fixture
def shelf(studio):
    studio.save("mask.png", np.full((*SIZE, 1), 90, np.uint8)[..., 0])
    return studio


def put(shelf, case):
    kind, suffix, data, pixels = CASES[case]
    deep = f"deep.{suffix}"
    plain = "plain.tif" if kind == "cmyk" else "plain.png"
    (shelf.root / deep).write_bytes(data)
    (shelf.root / plain).write_bytes(tiff(pixels, kind) if kind == "cmyk" else png(pixels))
    return deep, plain


@pytest.mark.parametrize("case", CASES)
def test_the_pixels_are_those_of_eight_bits(shelf, case):
    kind, _, _, expected = CASES[case]

    picture = decode(shelf.root / put(shelf, case)[0])

    assert picture.pixel_type == kind
    assert (picture.color.numpy().reshape(*SIZE, -1) == expected[..., :-1]).all()
    assert (picture.alpha.numpy().reshape(SIZE) == expected[..., -1]).all()


@pytest.mark.parametrize("case", CASES)
def test_over_white_it_is_what_arithmetic_says(shelf, case):
    kind, _, _, pixels = CASES[case]
    colors = pixels[..., :-1].astype(float)
    alpha = pixels[..., -1:] / 255
    if kind == "cmyk":
        colors = (255 - colors[..., :3]) * (255 - colors[..., 3:]) / 255

    shown = shelf.pixels(put(shelf, case)[0], "fmt=png&bgc=255,255,255")[..., :3]

    assert np.abs(shown - (colors * alpha + 255 * (1 - alpha))).max() <= 1.5  # rounded twice


@pytest.mark.parametrize("case", EACH_KIND)
def test_every_request_draws_it_as_the_one_of_eight_bits(shelf, case):
    deep, plain = put(shelf, case)
    for request in REQUESTS:
        shown, expected = (shelf.pixels(name, request.replace("*", name)) for name in (deep, plain))
        assert (shown == expected).all(), request


@pytest.mark.parametrize("case", EACH_KIND)
@pytest.mark.parametrize("scale", [0.5, 0.3])
def test_previews_and_replies_for_the_screen_are_the_same(shelf, case, scale):
    deep, plain = put(shelf, case)

    assert (shelf.pixels(deep, "fmt=png", scale) == shelf.pixels(plain, "fmt=png", scale)).all()


def test_samples_that_are_no_bytes_make_no_picture(shelf):
    put(shelf, "rgb png")
    color = decode(shelf.root / "deep.png").color

    with pytest.raises(TypeError, match="3 bands of ushort are no rgb picture"):
        labelled(color.cast("ushort"), "rgb")
    with pytest.raises(TypeError, match="3 bands of uchar are no cmyk picture"):
        labelled(color, "cmyk")
    assert labelled(color.copy(interpretation="rgb16"), "rgb").interpretation == "srgb"


def test_one_module_alone_asks_libvips_for_what_depends_on_the_label():
    depends = {
        "flatten",
        "premultiply",
        "unpremultiply",
        "composite2",
        "colourspace",
        "thumbnail_image",
        "addalpha",
    }
    asked = {
        path.name
        for room in ("media", "render")
        for path in (Path(exportgui.__file__).parent / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in depends
        if node.keywords or node.func.attr != "flatten"  # numpy's has none
    }

    assert asked == {"samples.py"}
