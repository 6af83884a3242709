"""Tone-map pictures of high dynamic range (PQ, HLG) to sRGB.

Readings: diffuse white is 203 cd/m² (BT.2408). Light up to three quarters of it stays unchanged;
brighter light is rolled off towards sRGB's white with its hue kept, so that nothing clips. HLG is
shown as on a display of 1,000 cd/m². Colours outside sRGB are clipped.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from exportgui.media.lazy_numpy import NDArray, np
from exportgui.media.libvips import pyvips
from exportgui.media.matrix_profile import BT709, Primaries, to_xyz
from exportgui.media.model import Hdr

_WHITE = 203.0
_HLG_PEAK = 1000.0
_KNEE = 0.75


def mapped(image: pyvips.Image, hdr: Hdr) -> pyvips.Image:
    """Map eight-bit gray or RGB to sRGB (gray with its curve); the result is in memory."""
    light = image.maplut(_row(_LIGHT[hdr.kind](), "float"))
    if hdr.kind == "HLG":
        light = light * _brightness(light, hdr) ** 0.2 * (_HLG_PEAK / _WHITE)
    if image.bands == 3:
        light = light.recomb(_to_srgb(hdr.primaries).tolist())
    light = (light > 0).ifthenelse(light, 0)
    brightest = light if light.bands == 1 else light[0].bandrank([light[1], light[2]], index=2)
    shown = light * _rolled_off(brightest) * 65535
    encoded = shown.rint().cast("ushort").maplut(_row(_srgb_levels(), "uchar"))
    return encoded.copy(interpretation="b-w" if image.bands == 1 else "srgb").copy_memory()


def _rolled_off(brightest: Any) -> Any:
    """The factor that dims each pixel; 1 below the knee."""
    over = (brightest - _KNEE) / (_KNEE - 1)
    rolled = (1 - over.exp() * (1 - _KNEE)) / brightest
    return (brightest > _KNEE).ifthenelse(rolled, 1)


def _brightness(light: Any, hdr: Hdr) -> Any:
    """Luminance (Y) of the scene's linear light."""
    return light if light.bands == 1 else light.recomb([to_xyz(hdr.primaries)[1].tolist()])


@lru_cache(maxsize=8)
def _to_srgb(primaries: Primaries) -> NDArray[np.float64]:
    return np.asarray(np.linalg.inv(to_xyz(BT709)) @ to_xyz(primaries))


def _row(values: NDArray[Any], form: str) -> pyvips.Image:
    return pyvips.Image.new_from_memory(values.tobytes(), len(values), 1, 1, form)


@lru_cache(maxsize=1)
def _pq_light() -> NDArray[np.float32]:
    """Light for each level by SMPTE ST 2084 (PQ), 1 at diffuse white."""
    m1 = 2610 / 16384
    m2 = 2523 / 32
    c1 = 3424 / 4096
    c2 = 2413 / 128
    c3 = 2392 / 128
    power = np.linspace(0.0, 1.0, 256) ** (1 / m2)
    light = 10_000.0 * (np.maximum(power - c1, 0.0) / (c2 - c3 * power)) ** (1 / m1)
    return (light / _WHITE).astype(np.float32)


@lru_cache(maxsize=1)
def _hlg_light() -> NDArray[np.float32]:
    """Scene light for each level by ARIB STD-B67 (HLG), 1 at its peak."""
    a = 0.17883277
    b = 1 - 4 * a
    c = 0.5 - a * np.log(4 * a)
    level = np.linspace(0.0, 1.0, 256)
    return np.where(level <= 0.5, level**2 / 3, (np.exp((level - c) / a) + b) / 12).astype(
        np.float32
    )


_LIGHT: dict[str, Callable[[], NDArray[np.float32]]] = {"PQ": _pq_light, "HLG": _hlg_light}


@lru_cache(maxsize=1)
def _srgb_levels() -> NDArray[np.uint8]:
    """SRGB levels for linear light in 65,536 steps."""
    light = np.linspace(0.0, 1.0, 65536)
    coded = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    return np.floor(coded * 255.0 + 0.5).astype(np.uint8)
