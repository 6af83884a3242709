"""SGI, PCX, DDS, XBM, XPM, cursors and bitmaps without a file header, against what is in them."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from exportgui.errors import LimitError, SourceError
from exportgui.media.decode import decode
from exportgui.media.header import read_header
from exportgui.media.limits import Limits

Put = Callable[[str, bytes], Path]
W = 21
H = 9
CUT = "the file is cut short|cut short or damaged|is damaged"


def drawn(samples: int = 3, most: int = 255) -> np.ndarray:
    """Noise with even parts, so that runs of both kinds are packed."""
    values = np.random.default_rng(samples).integers(0, most + 1, (H, W, samples))
    values[2:5, 4:15] = most // 3
    values[0, 0] = 0
    values[0, 1] = most
    return values


def shown(path: Path) -> tuple[np.ndarray, np.ndarray | None]:
    picture = decode(path)
    color = np.asarray(picture.color.numpy())
    color = color.reshape(picture.color.height, picture.color.width, picture.color.bands)
    alpha = picture.alpha
    return color, None if alpha is None else np.asarray(alpha.numpy()).reshape(color.shape[:2])


def pillow(path: Path, mode: str) -> np.ndarray:
    with Image.open(path) as image:
        array = np.asarray(image.convert(mode))
    return array.reshape(*array.shape[:2], -1)


# --- SGI


def packed_row(row: list[int], depth: int) -> bytes:
    """Runs of three and more, single samples between them."""
    unit = ">H" if depth == 2 else "B"
    out = []
    at = 0
    while at < len(row):
        same = next((n for n in range(at, len(row)) if row[n] != row[at]), len(row))
        if same - at >= 3:
            count = min(same - at, 127)
            out += [count, row[at]]
        else:
            count = 1
            out += [0x80 | 1, row[at]]
        at += count
    return b"".join(struct.pack(unit, value) for value in [*out, 0])


def sgi(values: np.ndarray, depth: int, packed: bool, dimensions: int = 3) -> bytes:
    height, width, samples = values.shape
    head = struct.pack(">HBBHHHHII", 474, packed, depth, dimensions, width, height, samples, 0, 255)
    head = head.ljust(512, b"\0")
    planes = values[::-1].transpose(2, 0, 1)
    if not packed:
        return head + planes.astype(f">u{depth}").tobytes()
    rows = [packed_row(row.tolist(), depth) for plane in planes for row in plane]
    starts = np.cumsum([512 + 8 * len(rows), *(len(row) for row in rows)])[:-1]
    table = np.concatenate([starts, [len(row) for row in rows]]).astype(">u4")
    return head + table.tobytes() + b"".join(rows)


@pytest.mark.parametrize("samples", [1, 2, 3, 4])
@pytest.mark.parametrize("depth", [1, 2])
@pytest.mark.parametrize("packed", [False, True])
def test_sgi(packed: bool, depth: int, samples: int, put: Put):
    most = 255 if depth == 1 else 65535
    values = drawn(samples, most)
    path = put("a.sgi", sgi(values, depth, packed))
    header = read_header(path)
    alpha = samples in (2, 4)
    assert (header.format, header.width, header.height) == ("SGI", W, H)
    assert (header.has_alpha, header.bits) == (alpha, 8 * depth)
    assert header.pixel_type == ("rgb" if samples > 2 else "gray")
    expected = values if depth == 1 else (values + 128) // 257
    color, opacity = shown(path)
    assert np.array_equal(color, expected[..., : samples - alpha])
    if alpha:
        assert np.array_equal(opacity, expected[..., -1])
    if depth == 2:
        deep = np.asarray(decode(path, deep=True).deep.numpy())
        assert np.array_equal(deep.reshape(H, W, -1), values[..., : samples - alpha])
    elif samples != 2:
        mode = {1: "L", 3: "RGB", 4: "RGBA"}[samples]
        path = put("b.sgi", sgi(values, depth, packed, 2 if samples == 1 else 3))
        assert np.array_equal(pillow(path, mode), values)
        assert np.array_equal(shown(path)[0], color)


@pytest.mark.parametrize("packed", [False, True])
def test_a_cut_sgi_is_refused(packed: bool, put: Put):
    data = sgi(drawn(), 1, packed)
    for size in (len(data) - 1, 600, 513):
        with pytest.raises(SourceError, match=CUT):
            decode(put("a.sgi", data[:size]))


def test_early_colour_maps_of_sgi_are_refused_by_name(put: Put):
    data = bytearray(sgi(drawn(1), 1, False))
    data[104:108] = struct.pack(">I", 1)
    with pytest.raises(SourceError, match="this kind of SGI file is not supported"):
        read_header(put("a.sgi", bytes(data)))


# --- PCX


def pcx(image: Image.Image, *, packed: bool = True) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "PCX")
    if packed:
        return buffer.getvalue()
    head = bytearray(buffer.getvalue()[:128])
    head[2] = 0
    array = np.asarray(image)
    row = struct.unpack_from("<H", head, 66)[0]
    planes = array.reshape(*array.shape[:2], -1).transpose(0, 2, 1)
    data = np.zeros((*planes.shape[:2], row), np.uint8)
    data[..., : image.width] = planes
    table = [level for level in range(256) for _ in "rgb"] if image.mode == "L" else []
    table = image.getpalette() or table
    return bytes(head) + data.tobytes() + b"\x0c" + bytes(table).ljust(768, b"\0")


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("mode", ["L", "P", "RGB", "1"])
def test_pcx(mode: str, packed: bool, put: Put):
    image = Image.fromarray(drawn().astype(np.uint8))
    image = image.quantize(200) if mode == "P" else image.convert(mode)
    if mode == "1" and not packed:
        return
    path = put("a.pcx", pcx(image, packed=packed))
    header = read_header(path)
    assert (header.format, header.width, header.height, header.has_alpha) == ("PCX", W, H, False)
    kind = "rgb" if mode in ("P", "RGB") else "gray"
    assert (header.pixel_type, header.bits) == (kind, 1 if mode == "1" else 8)
    expected = np.asarray(image.convert("RGB" if kind == "rgb" else "L"))
    assert np.array_equal(shown(path)[0], expected.reshape(H, W, -1))


@pytest.mark.parametrize("version", [0, 3, 5])
@pytest.mark.parametrize(("bits", "planes"), [(1, 2), (1, 3), (1, 4), (2, 1), (4, 1)])
def test_sixteen_colours_of_a_pcx_are_those_of_its_time(
    bits: int, planes: int, version: int, put: Put
):
    numbers = np.arange(W * H).reshape(H, W) % 2 ** (planes * bits)
    if bits == 1:
        data = np.stack([np.packbits(numbers >> n & 1, axis=1) for n in range(planes)], axis=1)
    else:
        wide = np.stack([numbers >> n & 1 for n in reversed(range(bits))], axis=2)
        data = np.packbits(wide.reshape(H, -1), axis=1)[:, None]
    row = data.shape[2] + data.shape[2] % 2
    data = np.pad(data, ((0, 0), (0, 0), (0, row - data.shape[2])))
    runs = b"".join(b"\xc1" + bytes([value]) for value in data.reshape(-1))
    own = bytes(range(100, 148))
    head = struct.pack("<4B6H", 10, version, 1, bits, 0, 0, W - 1, H - 1, 72, 72)
    head += (own if version == 5 else bytes(48)) + struct.pack("<BBHH", 0, planes, row, 1)
    path = put("a.pcx", head.ljust(128, b"\0") + runs)
    ega = [
        *[(0, 0, 0), (0, 0, 170), (0, 170, 0), (0, 170, 170)],
        *[(170, 0, 0), (170, 0, 170), (170, 85, 0), (170, 170, 170)],
        *[(85, 85, 85), (85, 85, 255), (85, 255, 85), (85, 255, 255)],
        *[(255, 85, 85), (255, 85, 255), (255, 255, 85), (255, 255, 255)],
    ]
    table = np.frombuffer(own, np.uint8).reshape(16, 3) if version == 5 else np.array(ega)
    assert np.array_equal(shown(path)[0], table[numbers])
    assert read_header(path).dpi == 72
    with pytest.raises(SourceError, match=CUT):
        decode(put("cut.pcx", path.read_bytes()[:-20]))


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize(
    ("version", "palette", "colours"),
    [
        # netpbm 11's pcxtoppm shows these colours
        (5, "fafa0a 1400c8", [(250, 250, 10), (20, 0, 200)]),
        (2, "fafa0a 1400c8", [(250, 250, 10), (20, 0, 200)]),
        (5, "ffffff 000000", [(255, 255, 255), (0, 0, 0)]),
        (5, "000000 ffffff", [(0, 0, 0), (255, 255, 255)]),
        (5, "000000 000000", [(0, 0, 0), (255, 255, 255)]),
        # no two colours, and versions without a palette
        (5, "090909 090909", [(0, 0, 0), (255, 255, 255)]),
        (0, "fafa0a 1400c8", [(0, 0, 0), (255, 255, 255)]),
        (3, "fafa0a 1400c8", [(0, 0, 0), (255, 255, 255)]),
    ],
)
def test_two_colours_of_a_pcx_are_those_of_its_palette(
    version: int, palette: str, colours: list[tuple[int, int, int]], packed: bool, put: Put
):
    numbers = np.arange(W * H).reshape(H, W) % 5 % 2
    data = np.pad(np.packbits(numbers, axis=1), ((0, 0), (0, 1))).tobytes()
    if packed:
        data = b"".join(b"\xc1" + bytes([value]) for value in data)
    head = struct.pack("<4B6H", 10, version, packed, 1, 0, 0, W - 1, H - 1, 72, 72)
    head += bytes.fromhex(palette).ljust(48, b"\0") + struct.pack("<BBHH", 0, 1, 4, 1)
    color, _ = shown(put("a.pcx", head.ljust(128, b"\0") + data))
    expected = np.array(colours, np.uint8)[numbers]
    assert np.array_equal(np.broadcast_to(color, expected.shape), expected)


def test_a_tiny_gray_pcx_has_no_palette(put: Put):
    image = Image.fromarray(drawn(1)[:3, :, 0].astype(np.uint8))
    data = pcx(image)[:-769]
    assert len(data) < 769
    color, _ = shown(put("a.pcx", data))
    assert np.array_equal(color[..., 0], np.asarray(image))
    with pytest.raises(SourceError, match=CUT):
        decode(put("a.pcx", data[:-9]))


@pytest.mark.parametrize("packed", [True, False])
def test_a_fourth_plane_of_a_pcx_is_alpha(packed: bool, put: Put):
    """ImageMagick 6.9.11 and GraphicsMagick 1.3.40 show these pixels with this alpha."""
    values = drawn(4).astype(np.uint8)
    data = np.pad(values.transpose(0, 2, 1), ((0, 0), (0, 0), (0, 1))).tobytes()
    if packed:
        data = b"".join(b"\xc1" + bytes([value]) for value in data)
    head = struct.pack("<4B6H", 10, 5, packed, 8, 0, 0, W - 1, H - 1, 150, 150)
    head = (head.ljust(65, b"\0") + struct.pack("<BHH", 4, W + 1, 1)).ljust(128, b"\0")
    path = put("a.pcx", head + data)
    header = read_header(path)
    assert (header.format, header.has_alpha, header.dpi) == ("PCX", True, 150)
    color, alpha = shown(path)
    assert np.array_equal(np.dstack([color, alpha]), values)
    with pytest.raises(SourceError, match=CUT):
        decode(put("cut.pcx", path.read_bytes()[:-9]))


def test_a_file_of_several_pcx_is_refused_by_name(put: Put):
    data = pcx(Image.fromarray(drawn().astype(np.uint8)))
    with pytest.raises(SourceError, match="DCX files are not supported; save it as TIFF"):
        read_header(put("a.dcx", struct.pack("<3I", 0x3ADE68B1, 12, 0) + data))


def test_pcx_that_cannot_be_shown(put: Put):
    data = pcx(Image.fromarray(drawn().astype(np.uint8)))
    with pytest.raises(SourceError, match=CUT):
        decode(put("cut.pcx", data[:-40]))
    odd = bytearray(data)
    odd[3] = 2
    with pytest.raises(SourceError, match="this kind of PCX file is not supported"):
        read_header(put("odd.pcx", bytes(odd)))


# --- DDS


def dds(
    bits: int,
    masks: tuple[int, ...],
    data: bytes,
    *,
    flags: int = 0,
    code: bytes = b"",
    caps: int = 0,
) -> bytes:
    flags |= 4 if code else 0x40
    head = struct.pack("<4s7I44x", b"DDS ", 124, 0x1007, H, W, 0, 0, 0)
    form = struct.pack("<2I4s5I", 32, flags, code or bytes(4), bits, *masks)
    return head + form + struct.pack("<5I", 0x1000, caps, 0, 0, 0) + data


def words(values: np.ndarray, widths: tuple[int, ...], kind: str) -> bytes:
    """Samples of those widths in bits, the last one in the highest bits."""
    total = np.zeros(values.shape[:2], np.uint64)
    shift = 0
    for channel, width in enumerate(widths):
        total |= values[..., channel].astype(np.uint64) << np.uint64(shift)
        shift += width
    return total.astype(kind).tobytes()


@pytest.mark.parametrize(
    ("bits", "widths", "order", "alpha"),
    [
        (32, (8, 8, 8, 8), "BGRA", True),
        (32, (8, 8, 8, 8), "BGRA", False),
        (32, (8, 8, 8, 8), "RGBA", True),
        (16, (5, 6, 5), "BGR", False),
        (16, (5, 5, 5, 1), "BGRA", True),
        (16, (4, 4, 4, 4), "BGRA", True),
        (32, (10, 10, 10, 2), "RGBA", True),
    ],
)
def test_plain_dds(bits: int, widths: tuple[int, ...], order: str, alpha: bool, put: Put):
    values = np.stack([drawn(1, 2**width - 1)[..., 0] for width in widths], axis=2)
    starts = np.cumsum([0, *widths])
    masks = {
        name: (2**width - 1) << int(start)
        for name, width, start in zip(order, widths, starts, strict=False)
    }
    data = words(values, widths, f"<u{bits // 8}")
    file = dds(bits, tuple(masks.get(name, 0) for name in "RGBA"), data, flags=alpha)
    path = put("a.dds", file)
    header = read_header(path)
    assert (header.format, header.width, header.height, header.has_alpha) == ("DDS", W, H, alpha)
    assert header.bits == max(widths[:3])
    most = 2 ** np.array(widths) - 1
    levels = (values * 510 + most) // (2 * most)
    color, opacity = shown(path)
    assert np.array_equal(color, np.stack([levels[..., order.index(n)] for n in "RGB"], axis=2))
    assert (opacity is not None) == alpha
    if alpha:
        assert np.array_equal(opacity, levels[..., 3])
    theirs = pillow(path, "RGBA")[..., :3].astype(int)  # rounded down
    assert np.abs(theirs - color).max() <= 1


@pytest.mark.parametrize(
    ("bits", "widths", "alpha"),
    [(8, (8,), False), (16, (16,), False), (16, (8, 8), True), (8, (4, 4), True), (8, (4,), False)],
)
def test_luminance_of_a_dds(bits: int, widths: tuple[int, ...], alpha: bool, put: Put):
    values = np.stack([drawn(1, 2**width - 1)[..., 0] for width in widths], axis=2)
    masks = (2 ** widths[0] - 1, 0, 0, (2**bits - 1) ^ (2 ** widths[0] - 1) if alpha else 0)
    file = dds(bits, masks, words(values, widths, f"<u{bits // 8}"), flags=0x20000 | alpha)
    path = put("a.dds", file[:80] + struct.pack("<I", 0x20000 | alpha) + file[84:])
    header = read_header(path)
    assert (header.pixel_type, header.has_alpha, header.bits) == ("gray", alpha, widths[0])
    most = 2 ** np.array(widths) - 1
    levels = (values * 510 + most) // (2 * most)
    color, opacity = shown(path)
    assert np.array_equal(color, levels[..., :1])
    if alpha:
        assert np.array_equal(opacity, levels[..., 1])
    if bits == sum(widths) and widths[0] == 8:  # Pillow has no others, or ignores the masks
        assert np.array_equal(pillow(path, "LA" if alpha else "L")[..., :1], color)


@pytest.mark.parametrize(("number", "like", "size"), [(72, 71, 8), (75, 74, 16), (78, 77, 16)])
def test_blocks_in_srgb_are_those_that_pillow_reads(number: int, like: int, size: int, put: Put):
    blocks = np.random.default_rng(number).bytes(-(-W // 4) * -(-H // 4) * size)

    def numbered(kind: int) -> Path:
        head = struct.pack("<5I", kind, 3, 0, 1, 0)
        return put(f"{kind}.dds", dds(0, (0, 0, 0, 0), head + blocks, code=b"DX10"))

    color, opacity = shown(numbered(number))
    assert np.array_equal(np.dstack([color, opacity]), pillow(numbered(like), "RGBA"))


@pytest.mark.parametrize(("number", "kind"), [(61, "u1"), (56, "<u2")])
def test_one_channel_of_a_dds_is_gray(number: int, kind: str, put: Put):
    values = drawn(1, np.iinfo(kind).max)
    head = struct.pack("<5I", number, 3, 0, 1, 0)
    path = put("a.dds", dds(0, (0, 0, 0, 0), head + values.astype(kind).tobytes(), code=b"DX10"))
    assert read_header(path).pixel_type == "gray"
    assert np.array_equal(shown(path)[0], values if number == 61 else (values + 128) // 257)


@pytest.mark.parametrize(
    ("number", "order"), [(28, "RGBA"), (29, "RGBA"), (87, "BGRA"), (91, "BGRA"), (88, "BGRX")]
)
def test_plain_dds_of_direct3d_10(number: int, order: str, put: Put):
    values = drawn(4)
    head = struct.pack("<5I", number, 3, 0, 1, 0)
    path = put(
        "a.dds", dds(0, (0, 0, 0, 0), head + values.astype(np.uint8).tobytes(), code=b"DX10")
    )
    color, opacity = shown(path)
    assert np.array_equal(color, values[..., [order.index(name) for name in "RGB"]])
    assert (opacity is None) == ("X" in order)
    if opacity is not None:
        assert np.array_equal(opacity, values[..., 3])


@pytest.mark.parametrize("kind", ["DXT1", "DXT3", "DXT5", "BC5", "BC3", "L", "LA"])
def test_dds_in_blocks(kind: str, saved: Callable[..., Path]):
    """A flat picture, whose blocks have two exact colours."""
    mode = kind if kind in ("L", "LA") else "RGB" if kind == "BC5" else "RGBA"
    color = {"L": (90,), "LA": (90, 33)}.get(kind, (255, 0, 132, 255))
    options = {} if mode == kind else {"pixel_format": kind}
    flat = color[0] if mode == "L" else color[: len(mode)]
    path = saved(Image.new(mode, (16, 8), flat), "a.dds", **options)
    header = read_header(path)
    assert (header.format, header.width, header.height) == ("DDS", 16, 8)
    found, opacity = shown(path)
    if kind == "BC5":
        color = (255, 0, 0)
    assert np.abs(found[3, 3].astype(int) - color[: found.shape[2]]).max() <= 1
    if header.has_alpha:
        assert opacity.min() == opacity.max() == color[-1]


def test_a_cube_map_shows_its_first_side(put: Put):
    data = drawn(4).astype(np.uint8).tobytes() * 6
    masks = (0xFF, 0xFF00, 0xFF0000, 0)
    header = read_header(put("a.dds", dds(32, masks, data, caps=0xFE00)))
    assert [str(warning) for warning in header.warnings] == [
        "picture 1 of 6: only the first is used"
    ]


def test_dds_that_cannot_be_shown(put: Put):
    masks = (0xFF0000, 0xFF00, 0xFF, 0)
    whole = dds(32, masks, drawn(4).astype(np.uint8).tobytes())
    for data in (whole[:-1], whole[:128], dds(0, (0, 0, 0, 0), bytes(60), code=b"DXT5")):
        with pytest.raises(SourceError, match=CUT):
            decode(put("cut.dds", data))
    for data in (
        dds(128, (0, 0, 0, 0), bytes(9999), code=struct.pack("<I", 116)),
        dds(12, masks, bytes(9999)),
        dds(32, (0, 0, 0, 0), bytes(9999)),
        dds(0, (0, 0, 0, 0), struct.pack("<5I", 2, 3, 0, 1, 0) + bytes(9999), code=b"DX10"),
    ):
        with pytest.raises(SourceError, match="this kind of DDS file is not supported"):
            read_header(put("odd.dds", data))


# --- XBM

LAYOUTS = {
    "X11": "#define a_width {w}\n#define a_height {h}\n"
    "static unsigned char a_bits[] = {{\n{data}}};\n",
    "GIMP": "/* Created with GIMP */\n#define a_width {w}\n#define a_height {h}\n"
    "#define a_x_hot 3\n#define a_y_hot 4\nstatic char a_bits[] = {{ {data} }};",
    "ImageMagick, by the name of the file": "#define a-b.c_width {w}\n#define a-b.c_height {h}\n"
    "static char a-b.c_bits[] = {{\n  {data}, }};\n",
    "one line": "#define width {w}\n#define height {h}\nstatic const char bits [ ]={{{data}}};",
    "X10": "#define a_width {w}\n#define a_height {h}\nstatic short a_bits[] = {{\n{data}}};",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_xbm(layout: str, put: Put):
    bits = drawn(1, 1)[..., 0]
    unit = 16 if layout == "X10" else 8
    rows = np.pad(bits, ((0, 0), (0, -W % unit)))
    packed = np.packbits(rows, axis=1, bitorder="little")
    numbers = packed.view("<u2" if unit == 16 else np.uint8).reshape(-1).tolist()
    data = ", ".join(f"0x{number:02x}" for number in numbers)
    path = put("a.xbm", LAYOUTS[layout].format(w=W, h=H, data=data).encode())
    header = read_header(path)
    assert (header.format, header.width, header.height, header.bits) == ("XBM", W, H, 1)
    assert np.array_equal(shown(path)[0][..., 0], 255 * (1 - bits))
    if layout == "X11":
        assert np.array_equal(pillow(path, "L")[..., 0], 255 * bits)  # inverted, unlike X


def test_xbm_that_cannot_be_shown(put: Put):
    text = LAYOUTS["X11"].format(w=W, h=H, data="0x01, 0x02")
    with pytest.raises(SourceError, match=CUT):
        decode(put("a.xbm", text.encode()))
    bomb = LAYOUTS["X11"].format(w=60000, h=60000, data="0x01")
    with pytest.raises(LimitError, match="megapixels"):
        read_header(put("b.xbm", bomb.encode()))


# --- XPM

XPM = """/* XPM */
static char *a[] = {{
/* columns rows colors chars-per-pixel */
"{w} {h} {count} {letters} 0 0",
{colors},
/* pixels */
{rows}
}};
"""
NAMES = {
    "#a0b1c2": (0xA0, 0xB1, 0xC2),
    "#abc": (0xAA, 0xBB, 0xCC),
    "#123456789abc": (18, 86, 154),
    "#100200300": (16, 32, 48),
    "Red": (255, 0, 0),
    "dark sea green": (143, 188, 143),
    "gray50": (128, 128, 128),
    "grey100": (255, 255, 255),
    "gray": (190, 190, 190),
    "green": (0, 255, 0),
    "NavyBlue": (0, 0, 128),
}
"""Names of X11's rgb.txt, and hexadecimal digits, of which 12 are 16 bits a colour."""


def xpm(lines: list[str], rows: list[str], letters: int) -> bytes:
    colors = ",\n".join(f'"{line}"' for line in lines)
    text = ",\n".join(f'"{row}"' for row in rows)
    size = {"w": len(rows[0]) // letters, "h": len(rows), "count": len(lines)}
    return XPM.format(**size, letters=letters, colors=colors, rows=text).encode()


@pytest.mark.parametrize("name", NAMES)
def test_colours_of_an_xpm(name: str, put: Put):
    path = put("a.xpm", xpm([f". s fore m black g4 #777 c {name}", "  c None"], [".  ", " . "], 1))
    header = read_header(path)
    assert (header.format, header.width, header.height) == ("XPM", 3, 2)
    assert (header.pixel_type, header.has_alpha) == ("rgb", True)
    color, alpha = shown(path)
    assert tuple(color[0, 0]) == NAMES[name]
    assert alpha.tolist() == [[255, 0, 0], [0, 255, 0]]


@pytest.mark.parametrize(("count", "letters"), [(3, 1), (90, 2), (700, 3), (189, 8)])
def test_letters_of_an_xpm(count: int, letters: int, put: Put):
    signs = "".join(chr(code) for code in range(35, 126) if chr(code) not in '"\\?')
    keys = [(signs[n % 80] + signs[n // 80] + "_" * 9)[:letters] for n in range(count)]
    table = np.random.default_rng(count).integers(0, 256, (count, 3))
    numbers = np.random.default_rng(1).integers(0, count, (H, W))
    lines = [
        f"{key} c #{r:02X}{g:02x}{b:02x}"
        for key, (r, g, b) in zip(keys, table.tolist(), strict=True)
    ]
    path = put("a.xpm", xpm(lines, ["".join(keys[n] for n in row) for row in numbers], letters))
    color, alpha = shown(path)
    assert alpha is None
    assert np.array_equal(color, table[numbers])
    assert np.array_equal(pillow(path, "RGB"), table[numbers])


def test_sources_of_xpm_laid_out_otherwise(put: Put):
    line = '/* XPM */ static const char*x[]={"2 1 2 1","\\" c red","# c blue", /* "x" */ "\\"#" };'
    assert shown(put("a.xpm", line.encode()))[0].tolist() == [[[255, 0, 0], [0, 0, 255]]]
    two = "! XPM2\n2 1 2 1\n! by hand\n. c #ff0000\n+ g white\n.+\n"
    assert shown(put("b.xpm", two.encode()))[0].tolist() == [[[255, 0, 0], [255, 255, 255]]]


def test_xpm_that_cannot_be_shown(put: Put):
    whole = xpm([". c red"], ["...", "..."], 1)
    for wrong in (
        whole[: whole.rindex(b'"...')],
        whole.replace(b"...", b"..?", 1),
        whole.replace(b'"3 2 1 1', b'"3 x 1 1'),
        whole.replace(b'"3 2 1 1', b'"3 2 9999999 1'),
        b"/* XPM */\n",
    ):
        with pytest.raises(SourceError, match=CUT):
            decode(put("a.xpm", wrong))
    with pytest.raises(SourceError, match=r"b.xpm: it has a colour of an unknown name; save it"):
        read_header(put("b.xpm", whole.replace(b"red", b"no such colour")))
    with pytest.raises(LimitError, match="megapixels"):
        read_header(put("b.xpm", whole.replace(b'"3 2', b'"60000 60000')))


# --- cursors and bitmaps


def bitmap(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "DIB")
    return buffer.getvalue()


def cursor(*pictures: bytes, sizes: tuple[int, ...] = (16,)) -> bytes:
    """A cursor whose hot spot is at 3, 7, where an icon has planes and bits."""
    at = 6 + 16 * len(pictures)
    directory = b""
    for picture, size in zip(pictures, sizes, strict=True):
        directory += struct.pack("<4B2H2I", size, size, 0, 0, 3, 7, len(picture), at)
        at += len(picture)
    return struct.pack("<3H", 0, 2, len(pictures)) + directory + b"".join(pictures)


def doubled(data: bytes, mask: np.ndarray) -> bytes:
    """A bitmap as cursors have it: of twice the height, with a mask behind it, rows of 32 bits."""
    height = struct.unpack_from("<i", data, 8)[0]
    rows = np.pad(mask[::-1], ((0, 0), (0, -mask.shape[1] % 32)))
    return (
        data[:8] + struct.pack("<i", 2 * height) + data[12:] + np.packbits(rows, axis=1).tobytes()
    )


def square(size: int = 16) -> np.ndarray:
    return np.random.default_rng(size).integers(0, 256, (size, size, 4)).astype(np.uint8)


@pytest.mark.parametrize("mode", ["1", "P", "RGB"])
def test_a_cursor_has_its_mask(mode: str, put: Put):
    image = Image.fromarray(square()[..., :3])
    image = image.quantize(99) if mode == "P" else image.convert(mode)
    mask = (square()[..., 3] > 99).astype(np.uint8)
    path = put("a.cur", cursor(doubled(bitmap(image), mask)))
    header = read_header(path)
    assert (header.format, header.width, header.height) == ("CUR", 16, 16)
    assert header.has_alpha
    color, alpha = shown(path)
    assert np.array_equal(alpha, 255 * (1 - mask))
    assert np.array_equal(color, np.asarray(image.convert("RGB")))


def test_a_cursor_with_alpha_of_its_own(put: Put):
    rgba = square()
    data = bitmap(Image.fromarray(rgba))
    path = put("a.cur", cursor(doubled(data, np.zeros((16, 16), np.uint8))))
    color, alpha = shown(path)
    assert np.array_equal(alpha, rgba[..., 3])
    assert np.array_equal(color, rgba[..., :3])


def test_the_largest_picture_of_a_cursor_is_used(put: Put):
    buffer = io.BytesIO()
    rgba = square(64)
    Image.fromarray(rgba).save(buffer, "PNG")
    small = doubled(bitmap(Image.fromarray(square()[..., :3])), np.zeros((16, 16), np.uint8))
    path = put("a.cur", cursor(small, buffer.getvalue(), sizes=(16, 64)))
    assert [str(warning) for warning in read_header(path).warnings] == [
        "the largest of 2 sizes is used: 64 × 64"
    ]
    color, alpha = shown(path)
    assert np.array_equal(np.dstack([color, alpha]), rgba)


def icon(data: bytes, bits: int) -> bytes:
    """A cursor of one picture as an icon, with what its directory says of bits."""
    return data[:2] + b"\1" + data[3:10] + struct.pack("<2H", 0, bits) + data[14:]


@pytest.mark.parametrize("kind", ["icon of 0 bits", "icon of 8 bits", "icon of 32 bits", "cursor"])
@pytest.mark.parametrize("own", [True, False])
def test_alpha_is_the_picture_s_own_or_its_mask(kind: str, own: bool, put: Put):
    """A picture of 32 bits whose alpha is 0 throughout has its mask, as in Windows."""
    rgba = square()
    mask = (square(17)[:16, :16, 3] > 99).astype(np.uint8)
    if not own:
        rgba[..., 3] = 0
    data = cursor(doubled(bitmap(Image.fromarray(rgba)), mask))
    if kind != "cursor":
        data = icon(data, int(kind.split()[2]))
    color, alpha = shown(put("a.ico", data))
    assert np.array_equal(color, rgba[..., :3])
    assert np.array_equal(alpha, rgba[..., 3] if own else 255 * (1 - mask))


def test_a_cursor_that_lacks_a_smaller_picture_is_shown_with_a_warning(put: Put):
    large = doubled(bitmap(Image.fromarray(square()[..., :3])), np.zeros((16, 16), np.uint8))
    small = bitmap(Image.fromarray(square(8)[..., :3]))
    data = cursor(large, doubled(small, np.zeros((8, 8), np.uint8)), sizes=(16, 8))
    path = put("a.cur", data[:-20])
    assert "the file is cut short; a part of it is missing" in map(str, read_header(path).warnings)
    assert np.array_equal(shown(path)[0], square()[..., :3])


def test_cursors_that_cannot_be_shown(put: Put):
    whole = cursor(
        doubled(bitmap(Image.fromarray(square()[..., :3])), np.zeros((16, 16), np.uint8))
    )
    for size in (30, 60, len(whole) - 40):
        with pytest.raises(SourceError, match=CUT):
            decode(put("a.cur", whole[:size]))


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB"])
@pytest.mark.parametrize("name", ["a.dib", "clipboard"])
def test_a_bitmap_without_its_file_header(name: str, mode: str, put: Put):
    image = Image.fromarray(drawn().astype(np.uint8))
    image = image.quantize(99) if mode == "P" else image.convert(mode)
    path = put(name, bitmap(image))
    header = read_header(path)
    assert (header.format, header.width, header.height) == ("BMP", W, H)
    assert not header.warnings
    kind = "RGB" if mode in ("P", "RGB") else "L"
    assert np.array_equal(shown(path)[0], np.asarray(image.convert(kind)).reshape(H, W, -1))
    with pytest.raises(SourceError, match=CUT):
        decode(put("cut.dib", path.read_bytes()[:-30]))


@pytest.mark.parametrize(
    ("fmt", "data"),
    [
        ("SGI", sgi(drawn(), 1, packed=True)),
        ("PCX", pcx(Image.fromarray(drawn().astype(np.uint8)))),
        ("DDS", dds(32, (255, 255 << 8, 255 << 16, 0), bytes(4 * W * H))),
        ("XPM", xpm([". c red"], ["..."], 1)),
        ("XBM", LAYOUTS["GIMP"].format(w=8, h=1, data="7").encode()),
        ("CUR", cursor(doubled(bitmap(Image.new("L", (16, 16))), np.zeros((16, 16), np.uint8)))),
    ],
)
@pytest.mark.parametrize("name", ["upload", "a.tmp", "a.jpg"])
def test_the_content_says_what_a_file_is(name: str, fmt: str, data: bytes, put: Put):
    header = read_header(put(name, data))
    assert header.format == fmt
    assert bool(header.warnings) == name.endswith(".jpg")
    with pytest.raises(SourceError, match="there is no page 2; the file has 1"):
        read_header(put(name, data), page=1)
    with pytest.raises(LimitError, match="megapixels"):
        read_header(put(name, data), limits=Limits(max_pixels=2))
