"""How far what we draw is from what the plain way draws: every source decoded in full, nothing
reduced on the way.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = 2


def deviation(files: Sequence[Path], modifier: str) -> float:
    """Mean difference in levels of the channel that differs most, over the first files, before they
    are encoded.

    Worked out by another process: the memory of this one is what measured programs start from.
    """
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return max(pool.map(_of_one, files[:FILES], [modifier] * FILES))


def _of_one(path: Path, modifier: str) -> float:
    sys.path.insert(0, str(ROOT))
    import numpy as np

    from exportgui import render
    from exportgui.catalog import FolderResolver
    from exportgui.media.limits import Limits
    from exportgui.media.model import Picture
    from exportgui.render.cache import ProxyCache, read_source
    from exportgui.render.raster import Raster
    from exportgui.render.scene import FileSource
    from exportgui.request.parsing import parse

    class InFull(ProxyCache):
        """Keeps nothing and decodes everything."""

        def picture(
            self, source: FileSource, shrink: float, limits: Limits, *, spanned: bool = False
        ) -> Picture:
            return read_source(source, 1.0, limits)

        def raster(self, _key: object, make: Callable[[], Raster]) -> Raster:
            return make()

    plan = render.plan(path.name, parse(modifier), FolderResolver(path.parent))
    fast, plain = (
        render.draw(plan, cache=cache).raster.color_array().astype(np.int16)
        for cache in (None, InFull())
    )
    return float(np.abs(fast - plain).mean(axis=(0, 1)).max())
