"""AVIF, and HEIC where the ``heif`` extra is installed. Page: r-is-http-fmt.md."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from exportgui.errors import UnsupportedError
from exportgui.installation import needs_extra
from exportgui.render.encode.avif_alpha import with_alpha
from exportgui.render.encode.pillow import to_pillow
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.raster import Raster

_EFFORT: dict[str, Any] = {
    "speed": 5,
    "advanced": {
        "tune": "ssim",
        "enable-rect-partitions": "0",
        "enable-angle-delta": "0",
        "enable-restoration": "0",
        "disable-trellis-quant": "2",
    },
}
"""For grain, files are a third larger at speed 6 and three times as large at 8. Oblong blocks and
restoration take half the time for nothing: photographs come out as small and as close to the
picture as other programs' at the same quality.
"""
_PLAIN: dict[str, Any] = {
    **_EFFORT,
    "speed": 10,
    "quality": 100,
    "subsampling": "4:0:0",
    "max_threads": 1,
}
"""For a plane of one level, which lower qualities do not always keep."""
_OPAQUE = 255


def encode_avif(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """Write with ``qlt`` as AVIF's own quality, 0…100 as libavif and libheif count it.

    Chroma is always halved. Lossless keeps RGB as it is (identity matrix, full chroma).
    """
    if settings.format.compression == "lossless":
        _lossless(raster, path)
        return
    options = {"quality": settings.quality, "subsampling": "4:2:0", "max_threads": 1, **_EFFORT}
    picture = to_pillow(raster)
    if raster.alpha is None or picture.getchannel("A").getextrema() != (_OPAQUE, _OPAQUE):
        picture.save(path, "AVIF", **options)
        return
    # libavif leaves out an alpha channel that is opaque throughout.
    color = BytesIO()
    alpha = BytesIO()
    picture.convert("RGB").save(color, "AVIF", **options)
    Image.new("L", picture.size, _OPAQUE).save(alpha, "AVIF", **_PLAIN)
    path.write_bytes(with_alpha(color.getvalue(), alpha.getvalue()))


def _lossless(raster: Raster, path: Path) -> None:
    raster.as_one().heifsave(str(path), compression="av1", lossless=True, effort=2, keep="none")


def require_heif() -> Any:
    """The optional codec; UnsupportedError naming the extra where it is not installed."""
    try:
        import pillow_heif  # an optional extra, with a GPL codec inside
    except ImportError as error:
        raise UnsupportedError(needs_extra("heif"), command="fmt", value="heic") from error
    pillow_heif.register_heif_opener()
    return pillow_heif


def encode_heic(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """Write lossless, as the reference describes it."""
    require_heif()
    to_pillow(raster).save(path, "HEIF", quality=-1, matrix_coefficients=0, chroma=444)
