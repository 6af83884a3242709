"""Colour by arithmetic: profiles made of three primaries and a curve, the naive conversions,
CIELab.

Press profiles are tables, not arithmetic; libvips, which does not convert the program's colours,
applies those. Matrices are those of the ICC's profile connection space (D50).
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import numpy as np
import pyvips

from oracle.arithmetic import LUMA, byte
from oracle.known import Array, Pic

SRGB = np.array(
    [
        [0.4360747, 0.3850649, 0.1430804],
        [0.2225045, 0.7168786, 0.0606169],
        [0.0139322, 0.0971045, 0.7141733],
    ]
)
P3 = np.array(
    [
        [0.5151187, 0.2919778, 0.1571035],
        [0.2411892, 0.6922441, 0.0665668],
        [-0.0010505, 0.0418791, 0.7840713],
    ]
)
ADOBE = np.array(
    [
        [0.6097559, 0.2052401, 0.1492240],
        [0.3111242, 0.6256560, 0.0632197],
        [0.0194811, 0.0608902, 0.7448387],
    ]
)
WHITE = np.array([0.9642, 1.0, 0.8249])
ADOBE_GAMMA = 563 / 256
GRAY_GAMMA = 1.8


def _light(v: Array) -> Array:
    return np.where(v <= 0.04045, v / 12.92, ((np.maximum(v, 0) + 0.055) / 1.055) ** 2.4)


def _signal(x: Array) -> Array:
    x = x.clip(0, 1)
    return np.where(x <= 0.0031308, x * 12.92, 1.055 * x ** (1 / 2.4) - 0.055)


_MATRICES: dict[str, tuple[Array, Callable[[Array], Array]]] = {
    "srgb": (SRGB, _light),
    "p3": (P3, _light),
    "adobe": (ADOBE, lambda v: v**ADOBE_GAMMA),
}
PROFILE_SPACES = {"srgb": "rgb", "p3": "rgb", "adobe": "rgb", "gray": "gray", "cmyk": "cmyk"}


# --- profiles as bytes
# -----------------------------------------------------------------------------------------


def _s15(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def _curve(name: str) -> bytes:
    gamma = {"adobe": ADOBE_GAMMA, "gray": GRAY_GAMMA}.get(name)
    if gamma:
        return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256))
    table = np.rint(_light(np.linspace(0, 1, 1024)) * 65535).astype(">u2")
    return b"curv\0\0\0\0" + struct.pack(">I", len(table)) + table.tobytes()


def _xyz(vector: Array) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(_s15(float(part)) for part in vector)


def _text(words: str) -> bytes:
    ascii_words = words.encode() + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(ascii_words)) + ascii_words + bytes(8 + 3 + 67)


@cache
def profile(name: str) -> bytes:
    """An ICC profile of version 2; ``broken`` is none at all."""
    if name == "broken":
        return b"this is no profile" * 12
    if name == "cmyk":
        return bytes(pyvips.Operation.call("profile_load", "cmyk"))
    tags = {
        b"desc": _text({"srgb": "Plain sRGB", "p3": "Wide P3"}.get(name, f"Known {name}")),
        b"cprt": b"text\0\0\0\0CC0\0",
    }
    tags[b"wtpt"] = _xyz(WHITE)
    if name == "gray":
        tags[b"kTRC"] = _curve(name)
    else:
        for column, tag in enumerate((b"rXYZ", b"gXYZ", b"bXYZ")):
            tags[tag] = _xyz(_MATRICES[name][0][:, column])
        tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), _curve(name))
    at = 128 + 4 + 12 * len(tags)
    table = b""
    data = b""
    for tag, content in tags.items():
        table += tag + struct.pack(">II", at + len(data), len(content))
        data += content + bytes(-len(content) % 4)
    space = b"GRAY" if name == "gray" else b"RGB "
    head = struct.pack(
        ">I4xI4s4s4s12s4s4s",
        at + len(data),
        0x02100000,
        b"mntr",
        space,
        b"XYZ ",
        bytes(12),
        b"acsp",
        bytes(4),
    )
    head += bytes(20) + struct.pack(">I", 0) + b"".join(_s15(float(part)) for part in WHITE)
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + data


# --- conversions
# ------------------------------------------------------------------------------------------


def naive(pic: Pic, space: str) -> Pic:
    """r-color-management.md; README: R = 255·(1 − C)·(1 − K), common ink to black, luma of
    BT.601.
    """
    color = pic.color
    own = pic.space
    if own == space:
        return pic
    if own == "cmyk":
        color = byte((255 - color[..., :3]) * (255 - color[..., 3:]) / 255)
        own = "rgb"
    if (own, space) == ("rgb", "gray"):
        color = byte(color @ LUMA)[..., None]
    elif (own, space) == ("gray", "rgb"):
        color = np.repeat(color, 3, axis=-1)
    elif (own, space) == ("gray", "cmyk"):
        color = np.concatenate([np.zeros((*color.shape[:2], 3)), 255 - color], axis=-1)
    elif space == "cmyk":
        most = color.max(axis=-1, keepdims=True)
        inks = (most - color) * 255 / np.where(most > 0, most, 1)
        color = byte(np.concatenate([np.where(most > 0, inks, 0), 255 - most], axis=-1))
    return replace(pic, color=color, space=space, profile=None)


def accurate(pic: Pic, target: str, intent: str = "relative") -> Pic:
    """From the picture's profile to another; naively where it has none."""
    space = PROFILE_SPACES[target]
    if pic.profile is None:
        return replace(naive(pic, space), profile=target)
    if pic.profile == target:
        return pic
    if "cmyk" in (pic.profile, target):
        color = _by_table(pic, target, intent)
    elif space == "gray" or pic.profile == "gray":
        color = _by_lightness(pic, target)
    else:
        matrix, light = _MATRICES[pic.profile]
        xyz = light(pic.color / 255) @ matrix.T
        color = byte(_encoded(xyz @ np.linalg.inv(_MATRICES[target][0]).T, target) * 255)
    return replace(pic, color=color, space=space, profile=target)


def _encoded(linear: Array, target: str) -> Array:
    linear = linear.clip(0, 1)
    if target == "adobe":
        return linear ** (1 / ADOBE_GAMMA)
    return linear ** (1 / GRAY_GAMMA) if target == "gray" else _signal(linear)


def _by_lightness(pic: Pic, target: str) -> Array:
    if pic.profile == "gray":
        y = (pic.color / 255) ** GRAY_GAMMA
        return byte(np.repeat(_encoded(y, target), 1 if target == "gray" else 3, axis=-1) * 255)
    matrix, light = _MATRICES[pic.profile or "srgb"]
    return byte(_encoded((light(pic.color / 255) @ matrix[1])[..., None], target) * 255)


def _by_table(pic: Pic, target: str, intent: str) -> Array:
    """By libvips, whose own copy of littleCMS reads the table."""
    height, width, bands = pic.color.shape
    kind = {1: "b-w", 3: "srgb", 4: "cmyk"}[bands]
    image = pyvips.Image.new_from_memory(
        pic.color.astype(np.uint8).tobytes(), width, height, bands, "uchar"
    )
    image = image.copy(interpretation=kind)
    image.set_type(pyvips.GValue.blob_type, "icc-profile-data", profile(pic.profile or "srgb"))
    done = image.icc_transform(
        _stored(target), embedded=True, intent=intent, black_point_compensation=True
    )
    return np.asarray(done.numpy(), np.float64).reshape(height, width, -1)


@cache
def _stored(name: str) -> str:
    """A profile as a file, which is how libvips wants it."""
    import tempfile
    from pathlib import Path

    folder = Path(tempfile.mkdtemp(prefix="referee-"))
    (folder / f"{name}.icc").write_bytes(profile(name))
    return str(folder / f"{name}.icc")


def lab_to_srgb(lab: Array) -> Array:
    """CIELab of D50 → sRGB levels."""
    fy = (lab[..., 0] + 16) / 116
    f = np.stack([fy + lab[..., 1] / 500, fy, fy - lab[..., 2] / 200], axis=-1)
    xyz = np.where(f > 6 / 29, f**3, 3 * (6 / 29) ** 2 * (f - 4 / 29)) * WHITE
    return byte(_signal(xyz @ np.linalg.inv(SRGB).T) * 255)


def in_type(pic: Pic, space: str) -> Pic:
    """The pixel type of the reply where no output profile is declared.

    r-color-management.md: naive conversions; README: on the way to RGB and gray the picture's
    profile leads to sRGB.
    """
    if pic.space == space:
        return pic
    return naive(accurate(pic, "srgb") if pic.profile and space != "cmyk" else pic, space)
