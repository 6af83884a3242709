"""Makes the pictures that are measured with, the same ones every time: shapes with grain, as heavy
as photographs.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image


@dataclass(frozen=True)
class Kind:
    """A set of alike files: how large, how many of ``--files`` there are (a divisor), and how they
    are written.
    """

    width: int
    height: int
    share: int
    suffix: str
    save: Callable[[Image.Image, Path], None]


def photo(width: int, height: int, seed: int) -> Image.Image:
    """An RGB picture of smooth shapes, edges and grain."""
    import numpy as np  # in the processes that make pictures alone: what measures stays small
    from PIL import Image

    dice = np.random.default_rng(seed)
    rows = max(2, height // 96)
    columns = max(2, width // 96)
    coarse = Image.fromarray(dice.integers(20, 236, (rows, columns, 3), dtype=np.uint8))
    pixels = np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC), np.int16)
    grain = dice.normal(0, 5, (height // 2 + 1, width // 2 + 1, 1)).astype(np.int16)
    grain = grain.repeat(2, 0).repeat(2, 1)[:height, :width]
    return Image.fromarray(np.clip(pixels + grain, 0, 255).astype(np.uint8))


def _jpeg(image: Image.Image, path: Path) -> None:
    image.save(path, quality=92)


def _cmyk(image: Image.Image, path: Path) -> None:
    image.convert("CMYK").save(path, quality=92)


def _rgba(image: Image.Image, path: Path) -> None:
    from PIL import Image

    image.putalpha(
        Image.radial_gradient("L")
        .resize(image.size)
        .point(lambda level: min(255, max(0, 500 - 3 * level)))
    )
    image.save(path, compress_level=1)


def _lzw(image: Image.Image, path: Path) -> None:
    image.save(path, compression="tiff_lzw")


ONE = 1_000_000
"""As a share: one file, however many there are of others."""

KINDS = {
    "12mp": Kind(4000, 3000, 1, ".jpg", _jpeg),
    "24mp": Kind(6000, 4000, 2, ".jpg", _jpeg),
    "cmyk": Kind(4000, 3000, 2, ".jpg", _cmyk),
    "rgba": Kind(3000, 2000, 2, ".png", _rgba),
    "tiff": Kind(12000, 8333, 12, ".tif", _lzw),
    "small": Kind(640, 480, 1, ".jpg", _jpeg),
    "1mpx": Kind(1250, 800, ONE, ".jpg", _jpeg),
    "12mpx": Kind(4000, 3000, ONE, ".jpg", _jpeg),
    "50mpx": Kind(8000, 6250, ONE, ".jpg", _jpeg),
    "100mpx": Kind(12500, 8000, ONE, ".jpg", _jpeg),
    "200mpx": Kind(16000, 12500, ONE, ".jpg", _jpeg),
}


def make(folder: Path, kind: str, files: int, scale: float = 1.0) -> list[Path]:
    """The files of one kind below ``folder``, made where they are not there yet; ``scale`` is for
    trying things out.

    They are made by other processes: the memory of this one is what measured programs start from.
    """
    row = KINDS[kind]
    home = folder / f"{kind}-{files}-{scale:g}"
    home.mkdir(parents=True, exist_ok=True)
    paths = [
        home / f"{kind}{number:05}{row.suffix}" for number in range(max(1, files // row.share))
    ]
    wanted = [path for path in paths if not path.exists()]
    if wanted:
        with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
            list(pool.map(partial(_make_one, kind, scale), wanted))
    return paths


def linked(folder: Path, files: list[Path], count: int) -> Path:
    """A folder of ``count`` names for ``files`` in turn: as many items as one likes, at no room."""
    home = folder / f"many-{count}-{files[0].parent.name}"
    home.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        name = home / f"item{number:06}{files[0].suffix}"
        if not name.exists():
            name.hardlink_to(files[number % len(files)])
    return home


def _make_one(kind: str, scale: float, path: Path) -> None:
    row = KINDS[kind]
    made = path.with_name(f".new-{path.name}")
    size = (max(8, round(row.width * scale)), max(8, round(row.height * scale)))
    row.save(photo(*size, int(path.stem.removeprefix(kind))), made)
    made.rename(path)
