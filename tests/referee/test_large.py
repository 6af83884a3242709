"""Pictures large enough to be reduced while they are decoded: what comes out is what scaling the
whole would give.

Patches as in the small sources, and stripes of two and three pixels, which vanish or turn into
moiré where a decoder leaves out too much. Expected pixels are scaled with numpy.
"""

from __future__ import annotations

import io

import numpy as np
import pytest
from oracle import arithmetic, known, writers
from oracle.known import Pic
from PIL import Image

from exportgui.catalog.folder import FolderResolver
from exportgui.render import draw, plan
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse

WIDE = 480
HIGH = 368
TOLERANCE = (2.2, 34)


def picture():
    """Patches at ten times their size, a field of stripes, and thin lines that are off any grid."""
    color = known.tiled(known.RGB, (0, 113, 291, WIDE), (0, 71, 203, HIGH))
    y, x = np.mgrid[0:HIGH, 0:WIDE]
    stripes = (x // 3 + y // 2) % 2 * 160.0 + 40
    color[71:203, 113:291] = stripes[71:203, 113:291, None] * (1, 0.8, 0.5)
    color[::37, :] = 250
    color[:, ::41] = 10
    return np.rint(color)


def by_pillow(fmt, **options):
    def encoded(color):
        buffer = io.BytesIO()
        Image.fromarray(color.astype(np.uint8)).save(buffer, fmt, **options)
        return buffer.getvalue()

    return encoded


def pyramid(color):
    """A TIFF whose second directory is the picture at half the size."""
    half = color.reshape(HIGH // 2, 2, WIDE // 2, 2, 3).mean(axis=(1, 3))
    buffer = io.BytesIO()
    pages = [Image.fromarray(np.rint(part).astype(np.uint8)) for part in (color, half)]
    pages[1].encoderinfo = {"tiffinfo": {254: 1}}
    pages[0].save(buffer, "TIFF", save_all=True, append_images=pages[1:])
    return buffer.getvalue()


FILES = {
    "jpeg": (".jpg", by_pillow("JPEG", quality=97, subsampling=0), (1.6, 14)),
    "png": (".png", lambda color: writers.png(color, 2, 8), (0, 0)),
    "png-deep": (".png", lambda color: writers.png(color * 257, 2, 16), (0, 0)),
    "tiff": (".tif", lambda color: writers.tiff(color, 2, 8, deflate=True), (0, 0)),
    "tiff-tiles": (".tif", lambda color: writers.tiff(color, 2, 8, tile=(128, 64)), (0, 0)),
    "tiff-pyramid": (".tif", pyramid, (2.5, 40)),
    "webp": (".webp", by_pillow("WEBP", lossless=True), (0, 0)),
    "jpeg2000": (".jp2", by_pillow("JPEG2000", irreversible=False), (2.5, 40)),
    "bmp": (".bmp", lambda color: writers.bmp(color, from_top=False), (0, 0)),
}
SIZES = {
    "wid=240": (240, 184),
    "wid=160": (160, 123),
    "wid=120": (120, 92),
    "wid=97": (97, 74),
    "scl=4.8": (100, 77),
    "wid=60": (60, 46),
}


@pytest.mark.parametrize("request_", SIZES)
@pytest.mark.parametrize("kind", FILES)
def test_reduced(tmp_path, kind, request_):
    suffix, write, loss = FILES[kind]
    whole = picture()
    size = SIZES[request_]
    (tmp_path / f"large{suffix}").write_bytes(write(whole))
    want = arithmetic.scaled(Pic(whole, None, "rgb"), *size).color

    reply = draw(
        plan(
            f"large{suffix}", parse(f"{request_}&fmt=png"), FolderResolver(tmp_path, MacroBook({}))
        )
    )

    got = np.frombuffer(reply.to_rgba(), np.uint8).reshape(reply.height, reply.width, 4)[..., :3]
    assert (reply.width, reply.height) == size
    difference = np.abs(got - want)
    place = np.unravel_index(int(difference.max(axis=-1).argmax()), difference.shape[:2])
    assert difference.mean() <= TOLERANCE[0] + loss[0], difference.mean()
    assert difference.max() <= TOLERANCE[1] + loss[1], (place, want[place], got[place])


def test_crops_of_reduced_pictures_begin_where_they_should(tmp_path):
    """A crop of the large picture, scaled, is the scaled crop, wherever its edges are."""
    whole = picture()
    (tmp_path / "large.jpg").write_bytes(by_pillow("JPEG", quality=100, subsampling=0)(whole))
    for x, y, wide, high in ((16, 32, 320, 240), (8, 24, 400, 320), (113, 71, 178, 132)):
        want = arithmetic.scaled(
            Pic(whole[y : y + high, x : x + wide], None, "rgb"), wide // 4, high // 4
        ).color

        reply = draw(
            plan(
                "large.jpg",
                parse(f"crop={x},{y},{wide},{high}&size={wide // 4},{high // 4}&fmt=png"),
                FolderResolver(tmp_path, MacroBook({})),
            )
        )

        got = np.frombuffer(reply.to_rgba(), np.uint8).reshape(reply.height, reply.width, 4)[
            ..., :3
        ]
        want = want[: reply.height, : reply.width]
        assert got.shape == want.shape
        assert np.abs(got - want).mean() <= 3
