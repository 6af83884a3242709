"""GIF with a palette and a transparent key. Pages: r-is-http-fmt.md, r-is-http-quantize.md."""

from __future__ import annotations

from pathlib import Path

from exportgui.render.encode.palette import quantized, with_key
from exportgui.render.encode.pillow import save, to_pillow
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.raster import Raster


def encode(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """Write 2…256 colours, one of which is the key where the reply keeps alpha."""
    picture = to_pillow(raster)
    indexed = (
        quantized(picture, settings.quantize)
        if raster.alpha is None
        else with_key(picture, settings.quantize)
    )
    save(indexed, path, "GIF", optimize=False)
