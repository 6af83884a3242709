"""What drawing costs against the decode and encode it cannot do without. Run with ``pytest -m long
-s``.

The measures stand in the test's output; the bounds are wide, so that only a lost fast path trips
them.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from exportgui.catalog.folder import FolderResolver
from exportgui.media.decode import decode
from exportgui.render import Plan, plan, write
from exportgui.render.encode import encode
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.raster import Raster
from exportgui.render.rendition import draw
from exportgui.request.parsing import parse

pytestmark = pytest.mark.long

LAYERED = (
    "wid=1000&fmt=jpeg&qlt=85"
    "&layer=1&src=shoe.png&size=500,500&pos=-200,100"
    "&effect=-1&color=0,0,0&op_blur=20&pos=10,10&opac=60"
    "&layer=2&size=600,200&pos=150,-300&text=\\fs80 Summer \\b sale\\b0"
)


def photo(width: int, height: int, seed: int) -> Image.Image:
    """Smooth shapes with grain, which costs a codec about what a photograph does."""
    noise = np.random.default_rng(seed)
    small = Image.fromarray(noise.integers(0, 256, (height // 64, width // 64, 3), dtype=np.uint8))
    pixels = np.asarray(small.resize((width, height), Image.Resampling.BICUBIC), np.int16)
    return Image.fromarray(
        np.clip(pixels + noise.normal(0, 6, pixels.shape), 0, 255).astype(np.uint8)
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    photo(4000, 3000, 1).save(tmp_path / "scene.jpg", quality=92)
    shoe = photo(1200, 1200, 2)
    shoe.putalpha(
        Image.radial_gradient("L").resize(shoe.size).point(lambda level: 255 if level < 180 else 0)
    )
    shoe.save(tmp_path / "shoe.png")
    return tmp_path


def seconds(work: Callable[[], object]) -> float:
    """Wall time of one run."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def planned(folder: Path) -> Plan:
    return plan("scene.jpg", parse(LAYERED), FolderResolver(folder))


def bare_minimum(folder: Path, raster: Raster, settings: EncodeSettings) -> None:
    """Decode both pictures at the sizes the request needs and write pixels that are there
    already.
    """
    for name, shrink in (("scene.jpg", 4000 / 1500), ("shoe.png", 1.0)):
        picture = decode(folder / name, shrink=shrink)
        picture.color.copy_memory()
    encode(raster, folder / "bare.jpg", settings)


def test_three_layers_with_text_and_shadow_against_decode_and_encode(folder: Path) -> None:
    made = planned(folder)
    raster = draw(made).raster
    ratios = []
    for _ in range(15):
        whole = seconds(lambda: write(planned(folder), folder / "whole.jpg"))
        ratios.append(whole / seconds(lambda: bare_minimum(folder, raster, made.output.settings)))

    ratio = statistics.median(ratios)
    print(
        f"\nthree layers, text and shadow at 1,000 px: {ratio:.2f} × decode + encode (wanted: 2.0)"
    )
    assert ratio <= 3.0


def test_a_template_of_a_hundred_layers_is_drawn_in_time_of_its_pixels(folder: Path) -> None:
    photo(320, 320, 3).save(folder / "tile.jpg", quality=92)
    cells = "".join(
        f"&layer={n}&src=tile.jpg&size=90,90&pos={100 * (n % 10) - 450},{100 * (n // 10) - 450}"
        for n in range(1, 101)
    )
    made = plan("scene.jpg", parse(f"wid=1000&hei=1000&fit=crop,1{cells}"), FolderResolver(folder))

    took = seconds(lambda: write(made, folder / "grid.jpg"))

    print(
        f"\na template of 100 layers at 1,000 px: {took * 1000:.0f} ms, {took * 10:.1f} ms a layer"
    )
    assert (made.width, made.height) == (1000, 1000)
    assert took < 10
