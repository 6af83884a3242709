"""The engine does no more than it has to: sizes and counts, which are the same on every machine."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import pyvips
from PIL import Image

from exportgui.render import blend, draw, layer, raster, resample
from exportgui.render.encode import palette
from exportgui.render.ops import filters, tone


@pytest.fixture
def shelf(studio):
    y, x = np.mgrid[0:600, 0:800]
    waves = np.stack([x + y, 3 * x - y, 5 * y], axis=-1) // 8 % 256
    grain = np.random.default_rng(1).integers(0, 60, waves.shape)
    for name in ("photo.jpg", "photo.png", "photo.tif"):
        Image.fromarray((waves // 2 + grain).astype(np.uint8)).save(studio.root / name)
    alpha = np.clip(1600 - np.hypot(x - 400, y - 300) * 5, 0, 255)
    Image.fromarray(np.dstack([waves, alpha]).astype(np.uint8)).save(studio.root / "cut.png")
    return studio


@pytest.fixture
def watch(monkeypatch):
    """``watch(home, name, what)`` keeps ``what(arguments)`` of every call of ``home.name``."""

    def watching(home: object, name: str, what: Callable[..., object]) -> list:
        seen = []
        real = getattr(home, name)

        def calling(*values, **named):
            seen.append(what(*values, **named))
            return real(*values, **named)

        monkeypatch.setattr(home, name, calling)
        return seen

    return watching


@pytest.mark.parametrize(
    ("name", "loader"),
    [("photo.tif", "tiffload"), ("photo.png", "pngload"), ("photo.jpg", "jpegload")],
)
def test_files_are_read_from_the_first_row_to_the_last(shelf, watch, name, loader):
    how = watch(pyvips.Image, loader, lambda *path, **options: options["access"])
    draw(shelf.plan(name, "wid=80"))

    assert how == ["sequential"]


@pytest.mark.parametrize(
    ("background", "has_alpha"), [("fmt=jpeg", False), ("fmt=png-alpha", True)]
)
def test_what_ends_on_a_background_is_laid_on_it_before_it_is_resized(
    shelf, watch, background, has_alpha
):
    resized = watch(layer, "resized", lambda image, *rest: image.alpha is not None)
    draw(shelf.plan("cut.png", f"wid=80&{background}"))

    assert resized == [has_alpha]


@pytest.mark.parametrize(
    ("request_", "home", "name"),
    [
        ("op_usm=1,4,5", filters, "_unsharp"),
        ("op_blur=8", filters, "gaussian"),
        ("rotate=10", layer, "turned"),
        ("op_brightness=5", tone, "_curves"),
        ("op_hue=40", tone, "by_planes"),
    ],
)
def test_operations_work_on_the_pixels_that_are_asked_for(shelf, watch, request_, home, name):
    sizes = watch(home, name, lambda image, *rest: (image.width, image.height))
    reply = draw(shelf.plan("photo.jpg", f"wid=80&{request_}"))

    assert sizes
    assert all(width <= reply.width + 2 and height <= reply.height + 2 for width, height in sizes)


def test_layers_are_blended_in_tiles(shelf, watch):
    rows = watch(blend, "_over", lambda below, *rest: below.shape[0])
    draw(shelf.plan("photo.png", "layer=1&src=cut.png&blendMode=mult"))

    assert len(rows) == -(-600 // max(rows))
    assert max(rows) <= 128


@pytest.mark.parametrize("before", ["", "op_contrast=5&op_invert=1&op_colorbalance=1,2,3&"])
def test_curves_are_drawn_in_one_pass(shelf, watch, before):
    passes = watch(raster.Raster, "in_memory", lambda image: (image.width, image.height))
    draw(shelf.plan("photo.jpg", f"wid=80&{before}op_brightness=9"))

    assert len(passes) == 2  # before the operations, and after all of them


def test_jpegs_are_written_to_a_file_by_pillow_which_lets_others_work_then(shelf, watch):
    targets = watch(Image.Image, "save", lambda image, target, *rest, **options: target)
    path = shelf.write("photo.jpg", "wid=80&fmt=jpeg")

    assert targets == [path]


@pytest.mark.parametrize("compression", ["lzw", "zip"])
def test_tiffs_are_compressed_by_libvips(shelf, watch, compression):
    by_pillow = watch(Image.Image, "save", lambda *what, **options: what)
    by_vips = watch(pyvips.Image, "tiffsave", lambda *what, **options: options["compression"])
    shelf.write("photo.jpg", f"wid=80&fmt=tif,,{compression}")

    assert (by_pillow, by_vips) == ([], [{"lzw": "lzw", "zip": "deflate"}[compression]])


def test_the_palette_of_a_large_picture_is_found_in_a_part_of_its_pixels(shelf, watch, monkeypatch):
    monkeypatch.setattr(palette, "_SAMPLED", 10_000)
    looked_at = watch(palette, "cluster_colors", lambda colors, counts, *rest: counts.sum())
    shelf.write("photo.jpg", "wid=400&fmt=gif")

    assert looked_at == [133 * 100]  # of 400 × 300, every third across and down


@pytest.mark.parametrize(("largest", "by_pillow"), [(120_000, []), (119_999, [(400, 300)])])
def test_pillow_finds_the_places_in_the_palette_of_a_large_picture(
    shelf, watch, monkeypatch, largest, by_pillow
):
    monkeypatch.setattr(palette, "_LARGE", largest)
    sizes = watch(Image.Image, "quantize", lambda image, **how: image.size)
    shelf.write("photo.jpg", "wid=400&fmt=gif")

    assert sizes == by_pillow


def test_a_reply_is_resized_once(shelf, watch):
    steps = watch(resample, "_resize", lambda image, size, *rest: size)
    draw(shelf.plan("photo.jpg", "wid=80"))

    assert steps == [(80, 60)]
