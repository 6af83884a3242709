"""Draw the sample catalog and the icons in ``resources`` again, when their pictures change.

    .venv/bin/python packaging/make_sample.py

Everything is drawn by code, so that no picture belongs to somebody else. It takes some minutes; the
files are committed.
"""

from __future__ import annotations

import io
import multiprocessing
import struct
import sys
import zlib
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pyvips
from PIL import Image

from exportgui.media.photoshop_paths import EmbeddedPath, Knot, Subpath
from exportgui.render.encode.photoshop_resources import jpeg_segments
from sampleart import graphics, loom, profiles, scenes, shelf
from sampleart.solids import Floats, smooth
from sampleart.studio import develop, photograph

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
JPEG: dict[str, Any] = {"quality": 86, "optimize": True}
SPIN_VIEWS = 6


def shot(name: str, width: int, height: int) -> tuple[Floats, Floats]:
    """Linear light and coverage of one of the studio's shots."""
    return photograph(scenes.SHOTS[name](), width, height)


def picture(name: str, width: int, height: int) -> Image.Image:
    """A shot as an ordinary RGB picture."""
    return eight_bit(develop(shot(name, width, height)[0]))


def eight_bit(values: Floats) -> Image.Image:
    """Display values 0…1 as 8-bit RGB."""
    return Image.fromarray(np.round(np.clip(values, 0, 1) * 255).astype(np.uint8))


def still_life(folder: Path) -> None:
    """The opening picture: an ordinary JPEG with a resolution."""
    picture("trio", 1200, 800).save(folder / "still-life.jpg", **JPEG, dpi=(150, 150))


def vase(folder: Path) -> None:
    """An ordinary JPEG without chroma down-sampling."""
    picture("vase", 900, 900).save(folder / "vase.jpg", **JPEG, subsampling=0)


def bottle(folder: Path) -> None:
    """A transparent PNG."""
    linear, cover = shot("celadon", 700, 900)
    color = develop(linear)
    color = np.where(cover[..., None] > 0, color, 0)
    out = np.dstack([color, cover])
    Image.fromarray(np.round(np.clip(out, 0, 1) * 255).astype(np.uint8)).save(
        folder / "bottle.png", optimize=True
    )


def bowl(folder: Path) -> None:
    """A progressive JPEG."""
    picture("bowl", 1000, 800).save(folder / "bowl.jpg", **JPEG, progressive=True)


def cups(folder: Path) -> None:
    """A CMYK TIFF, LZW with a predictor, profile embedded."""
    inks = _separated(shot("cups", 380, 300)[0])
    inks.save(
        folder / "cups.tif",
        compression="tiff_lzw",
        tiffinfo={317: 2},
        icc_profile=profiles.press_profile(),
        dpi=(300, 300),
    )


def lamp(folder: Path) -> None:
    """A CMYK JPEG with its profile."""
    _separated(shot("lamp", 640, 800)[0]).save(
        folder / "lamp.jpg", quality=88, icc_profile=profiles.press_profile()
    )


def pears(folder: Path) -> None:
    """A PNG with 16 bits a channel (of which twelve are used, to keep it small)."""
    values = develop(shot("pears", 420, 400)[0])
    deep = np.round(np.clip(values, 0, 1) * 1023).astype(np.uint16)
    (folder / "pears.png").write_bytes(_png16((deep << 6) | (deep >> 4)))


def apples(folder: Path) -> None:
    """A JPEG that is stored rotated, with its orientation in the EXIF data."""
    exif = Image.Exif()
    exif[0x0112] = 6
    lying = picture("apples", 700, 900).transpose(Image.Transpose.ROTATE_90)
    lying.save(folder / "apples.jpg", **JPEG, exif=exif)


def citrus(folder: Path) -> None:
    """A JPEG in a wide RGB space: its oranges and greens lie outside sRGB."""
    linear = shot("oranges", 900, 760)[0]
    values = np.clip(linear, 0, 1) ** (1 / profiles.WIDE_GAMMA)
    eight_bit(values.astype(np.float32)).save(
        folder / "citrus.jpg", **JPEG, icc_profile=profiles.wide_rgb_profile()
    )


def stones(folder: Path) -> None:
    """A WebP."""
    picture("stones", 800, 900).save(folder / "stones.webp", quality=84, method=6)


def toys(folder: Path) -> None:
    """An AVIF."""
    picture("toys", 1000, 760).save(folder / "toys.avif", quality=68)


def plate(folder: Path) -> None:
    """A JPEG with a Photoshop path and, in a file of its own, its mask."""
    linear, cover = shot("plate", 900, 700)
    eight_bit(develop(linear)).save(
        folder / "plate.jpg", **JPEG, extra=jpeg_segments([_rim(cover)])
    )
    Image.fromarray(np.round(cover * 255).astype(np.uint8)).save(
        folder / "plate-mask.png", optimize=True
    )


def _rim(cover: Floats) -> EmbeddedPath:
    """The ellipse in the bounds of what is covered, as a path named ``rim``."""
    (left, right), (top, bottom) = (
        np.flatnonzero(cover.max(axis) > 0.5)[[0, -1]] for axis in (0, 1)
    )
    height, width = cover.shape
    x = float(left + right + 1) / 2 / width
    y = float(top + bottom + 1) / 2 / height
    across = float(right + 1 - left) / 2 / width
    down = float(bottom + 1 - top) / 2 / height
    # With handles of this length four Bézier curves approximate a circle.
    bow = 0.5523
    ring = [((0, -1), (1, 0)), ((1, 0), (0, 1)), ((0, 1), (-1, 0)), ((-1, 0), (0, -1))]
    knots = tuple(
        Knot(
            (x + across * (px - bow * dx), y + down * (py - bow * dy)),
            (x + across * px, y + down * py),
            (x + across * (px + bow * dx), y + down * (py + bow * dy)),
            True,
        )
        for (px, py), (dx, dy) in ring
    )
    return EmbeddedPath("rim", (Subpath(True, knots),))


def vessels(folder: Path) -> None:
    """A gray JPEG."""
    picture("noir", 720, 900).convert("L").save(folder / "vessels.jpg", **JPEG)


def weights(folder: Path) -> None:
    """A JPEG 2000."""
    picture("brass", 700, 560).save(
        folder / "weights.jp2", quality_mode="rates", quality_layers=[20], irreversible=True
    )


def spin_view(folder: Path, view: int) -> None:
    """One of the mug's views."""
    turn = 0.6 + 2 * np.pi * (view - 1) / SPIN_VIEWS
    values = develop(photograph(scenes.mug(turn), 480, 480)[0])
    eight_bit(values).save(folder / "spin" / f"mug-{view}.jpg", quality=84, optimize=True)


def materials(folder: Path) -> None:
    """Cloth, tiles and glaze chips in small files of many kinds."""
    linen = eight_bit(loom.cloth(216, 216, ["E9E0CF", "DDD2BD"], ["E4D9C4", "D3C7AF"]))
    linen.save(folder / "linen.tif", compression="tiff_lzw", tiffinfo={317: 2}, dpi=(72, 72))
    sett = ["8A1C22"] * 6 + ["14202E"] * 6 + ["8A1C22"] * 2 + ["D8B24A"] * 2
    eight_bit(loom.cloth(400, 400, sett, sett, 5, 2)).quantize(24, dither=Image.Dither.NONE).save(
        folder / "tartan.gif"
    )
    herring = eight_bit(loom.herringbone(360, 360, "C9C3B8", "3A4250")).quantize(
        32, dither=Image.Dither.NONE
    )
    herring.save(folder / "herringbone.png", optimize=True)
    glazes = ["1F6F78", "2A8A8C", "17555F", "3FA7A0", "EDE6D6"]
    eight_bit(loom.tiles(640, 640, glazes, 80)).save(folder / "tiles.jpg", **JPEG)
    chips = ["C8553D", "2F5D62", "D9A441", "6B6E70", "F3D9C0"]
    eight_bit(loom.terrazzo(640, 640, "EDE7DC", chips, 58)).save(
        folder / "terrazzo.webp", quality=80, method=6
    )
    for seed, (name, color) in enumerate(
        (("clay", "BE5A36"), ("sea", "3E7F74"), ("oat", "E4DCCB"))
    ):
        eight_bit(loom.swatch(96, 96, color, seed)).quantize(48).save(
            folder / f"swatch-{name}.png", optimize=True
        )


def drawings(folder: Path) -> None:
    """Posters, look book, drawing (1 bit, fax compression) and sign (palette with alpha)."""
    graphics.write_pages(folder)
    outline = [(float(r), float(y)) for r, y in smooth(scenes.SHOULDER[:10])]
    graphics.drawing(outline).save(folder / "drawing.tif", compression="group4", dpi=(300, 300))
    _svg(graphics.app_icon(), 256).quantize(96, method=Image.Quantize.FASTOCTREE).save(
        folder / "logo.png", optimize=True
    )


def icons(folder: Path) -> None:
    """The program's icon, as SVG and in the sizes that desktops ask for."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "exportgui.svg").write_text(graphics.app_icon(), "utf-8")
    for size in (32, 64, 128, 256):
        _svg(graphics.app_icon(), size).save(folder / f"exportgui-{size}.png", optimize=True)


def _separated(linear: Floats) -> Image.Image:
    """Linear sRGB light as ink amounts of the sample's press."""
    seen = develop(linear)
    light = np.where(seen <= 0.04045, seen / 12.92, ((seen + 0.055) / 1.055) ** 2.4).reshape(-1, 3)
    inks = profiles.separate(profiles.lab_of_srgb(light.astype(np.float64)))
    return Image.fromarray(
        np.round(inks * 255).astype(np.uint8).reshape(*linear.shape[:2], 4), "CMYK"
    )


def _svg(text: str, size: int) -> Image.Image:
    image = pyvips.Image.svgload_buffer(text.encode(), scale=size / 512)
    return Image.fromarray(image.numpy())


def _png16(values: np.ndarray) -> bytes:
    """A 16-bit RGB PNG, which Pillow cannot write; each row is filtered against the one above."""
    rows = values.astype(">u2").tobytes()
    stride = values.shape[1] * 6
    lines = np.frombuffer(rows, np.uint8).reshape(-1, stride).astype(np.int16)
    up = np.diff(lines, axis=0, prepend=np.zeros((1, stride), np.int16)) & 255
    data = zlib.compress(b"".join(b"\x02" + row.astype(np.uint8).tobytes() for row in up), 9)
    head = struct.pack(">IIBBBBB", values.shape[1], values.shape[0], 16, 2, 0, 0, 0)
    out = io.BytesIO(b"\x89PNG\r\n\x1a\n")
    out.seek(0, io.SEEK_END)
    for name, body in ((b"IHDR", head), (b"IDAT", data), (b"IEND", b"")):
        out.write(
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )
    return out.getvalue()


MAKERS: dict[str, Callable[[Path], None]] = {
    "still_life": still_life,
    "vase": vase,
    "bottle": bottle,
    "bowl": bowl,
    "cups": cups,
    "lamp": lamp,
    "pears": pears,
    "apples": apples,
    "citrus": citrus,
    "stones": stones,
    "toys": toys,
    "plate": plate,
    "vessels": vessels,
    "weights": weights,
    "materials": materials,
    "drawings": drawings,
}


def main() -> None:
    """Make all, or only the makers named on the command line."""
    sample = RESOURCES / "sample"
    images = sample / "images"
    icc = sample / "images" / "icc"
    for folder in (images / "spin", icc):
        folder.mkdir(parents=True, exist_ok=True)
    (icc / "coated-press.icc").write_bytes(profiles.press_profile())
    (icc / "wide-rgb.icc").write_bytes(profiles.wide_rgb_profile())
    shelf.write_catalog(sample)
    icons(RESOURCES / "icons")
    wanted = sys.argv[1:] or [*MAKERS, "spin"]
    # Spawned, not forked, because libvips has started threads.
    with ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn")) as pool:
        waiting = [pool.submit(MAKERS[name], images) for name in wanted if name != "spin"]
        if "spin" in wanted:
            waiting += [pool.submit(spin_view, images, view) for view in range(1, SPIN_VIEWS + 1)]
        for job in waiting:
            job.result()


if __name__ == "__main__":
    main()
