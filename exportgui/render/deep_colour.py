"""Convert colours by profiles in 16 bits.

8 bits are too few for linear profiles: their darkest levels are 13 levels of sRGB apart. Pillow has
no pixels of 16 bits, libvips does.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from exportgui.media.lazy_numpy import np
from exportgui.media.libvips import pyvips
from exportgui.media.matrix_profile import exponent, rgb_twin
from exportgui.temporary_folders import temporary_folder

_FLAT = 1.5
"""An exponent below that of any profile made for eight bits; ProPhoto's 1.8 is the least."""
_MEANINGS = {1: "grey16", 3: "rgb16", 4: "cmyk"}


@lru_cache(maxsize=32)
def needs_depth(icc: bytes) -> bool:
    """Whether colours of a profile are to be converted in 16 bits: any gray, RGB that is linear.

    For other RGB 8 bits are better: littleCMS converts them by the arithmetic of the profiles, but
    16 bits by a coarse grid, which was 10 levels off at the edge of Adobe RGB.
    """
    if icc[16:20] == b"GRAY":
        return True
    gamma = exponent(icc)
    return gamma is not None and gamma < _FLAT


def in_sixteen_bits(
    color: Any, icc: bytes, profile: bytes, intent: str, *, bpc: bool, depth: int
) -> Any:
    """Convert ``color`` from profile ``icc`` to ``profile``, giving ``depth`` bits, 8 or 16.

    pyvips.Error where littleCMS has no way.
    """
    if color.format == "ushort" and color.bands == 1:
        return color.maplut(_gray_levels(icc, profile, intent, bpc, depth))
    if color.format == "ushort":
        color = color.copy(interpretation=_MEANINGS[color.bands])
    return _transformed(color, icc, profile, intent, bpc=bpc, depth=depth)


@lru_cache(maxsize=8)
def _gray_levels(icc: bytes, profile: bytes, intent: str, bpc: bool, depth: int) -> Any:
    """A table of the 65,536 levels of gray.

    By way of profiles for equal parts of RGB: the grid that littleCMS lays over gray of 16 bits is
    too coarse for the dark end of steep curves.
    """
    levels = np.arange(65536, dtype=np.uint16)
    row = pyvips.Image.new_from_memory(levels.tobytes(), len(levels), 1, 1, "ushort")
    twin = rgb_twin(icc)
    target = rgb_twin(profile)
    if twin is None:
        return _transformed(
            row.copy(interpretation="grey16"), icc, profile, intent, bpc=bpc, depth=depth
        ).copy_memory()
    row = row.bandjoin([row, row]).copy(interpretation="rgb16")
    shown = _transformed(row, twin, target or profile, intent, bpc=bpc, depth=depth)
    return (shown if target is None else shown[0]).copy_memory()


def _transformed(
    color: Any, icc: bytes, profile: bytes, intent: str, *, bpc: bool, depth: int
) -> Any:
    source = color.copy()
    source.set_type(pyvips.GValue.blob_type, "icc-profile-data", icc)
    with temporary_folder() as folder:
        path = folder / "output.icc"  # libvips takes an output profile by its file
        path.write_bytes(profile)
        return source.icc_transform(
            str(path), embedded=True, intent=intent, black_point_compensation=bpc, depth=depth
        )
