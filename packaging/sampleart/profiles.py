"""Two ICC profiles made from numbers: a wide RGB space, and a CMYK press.

The press is modelled from the Lab values of its inks.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]

D50 = np.asarray([0.9642, 1.0, 0.8249])
D65 = np.asarray([0.95047, 1.0, 1.08883])
BRADFORD = np.asarray(
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
)
# Chromaticities of red, green, blue: wider than sRGB towards green and red.
WIDE = ((0.680, 0.320), (0.210, 0.710), (0.150, 0.060))
WIDE_GAMMA = 2.2
# Lab (D50) of solid inks on coated paper, by which of cyan, magenta, yellow are printed.
INKS = {
    (0, 0, 0): (95, 0, -2),
    (1, 0, 0): (56, -36, -50),
    (0, 1, 0): (48, 74, -4),
    (0, 0, 1): (89, -5, 92),
    (1, 1, 0): (25, 20, -46),
    (1, 0, 1): (50, -66, 26),
    (0, 1, 1): (47, 68, 47),
    (1, 1, 1): (23, 0, 0),
}
BLACK, RICH_BLACK = (16, 0, 0), (9, 0, 0)
YULE_NIELSEN = 1.7


def wide_matrix() -> Doubles:
    """Linear wide RGB → XYZ relative to D50, (3, 3)."""
    columns = np.asarray([[x / y, 1, (1 - x - y) / y] for x, y in WIDE]).T
    matrix = columns * np.linalg.solve(columns, D65)
    adapt = np.linalg.inv(BRADFORD) @ np.diag((BRADFORD @ D50) / (BRADFORD @ D65)) @ BRADFORD
    return np.asarray(adapt @ matrix)


def wide_rgb_profile() -> bytes:
    """A matrix profile with gamma 2.2."""
    matrix = wide_matrix()
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(WIDE_GAMMA * 256))
    tags = _texts("Wide RGB for the exportgui sample") | {b"wtpt": _xyz(D50)}
    tags |= {name: _xyz(matrix[:, i]) for i, name in enumerate((b"rXYZ", b"gXYZ", b"bXYZ"))}
    tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve)
    return _profile(b"mntr", b"RGB ", b"XYZ ", tags)


def press_lab(cmyk: Doubles) -> Doubles:
    """Lab of ink amounts 0…1, (n, 4) → (n, 3).

    Neugebauer's average of the overprints, with Yule and Nielsen's correction.
    """
    ink = np.clip(cmyk, 0, 1)
    ink = ink + 0.18 * np.sin(np.pi * ink) * 0.9  # dot gain
    total = np.zeros((len(ink), 3))
    for which in product((0, 1), repeat=4):
        weight = np.prod(np.where(which, ink, 1 - ink), axis=1)
        total += weight[:, None] * _overprint(which) ** (1 / YULE_NIELSEN)
    return _lab(total**YULE_NIELSEN)


def separate(lab: Doubles, steps: int = 14) -> Doubles:
    """Ink amounts 0…1 that print a colour, (n, 3) → (n, 4).

    Black takes over in the shadows, the rest is solved for.
    """
    black = (
        np.clip((62 - lab[:, 0]) / 62, 0, 1) ** 1.5
        * np.clip(1 - np.hypot(lab[:, 1], lab[:, 2]) / 90, 0.1, 1)
        * 0.92
    )
    ink = np.concatenate([np.full((len(lab), 3), 0.35), black[:, None]], axis=1)
    for _ in range(steps):
        now = press_lab(ink)
        slope = np.stack([(press_lab(_nudged(ink, i)) - now) / 0.01 for i in range(3)], axis=2)
        normal = np.einsum("nij,nik->njk", slope, slope) + np.eye(3) * 6
        gradient = np.einsum("nij,ni->nj", slope, lab - now)
        ink[:, :3] = np.clip(
            ink[:, :3] + np.linalg.solve(normal, gradient[..., None])[..., 0], 0, 1
        )
    return np.asarray(ink)


def press_profile(forward: int = 7, backward: int = 13) -> bytes:
    """An output profile with tables both ways, of ``forward``⁴ and ``backward``³ points."""
    grid = np.asarray(list(product(np.linspace(0, 1, forward), repeat=4)))
    steps = np.linspace(0, 1, backward)
    # Table inputs are 16-bit Lab: 0xFF00 is L = 100, 0x8000 is a = b = 0.
    lab = np.asarray(
        list(
            product(
                steps * 65535 / 65280 * 100, steps * 65535 / 256 - 128, steps * 65535 / 256 - 128
            )
        )
    )
    to_lab = _table(4, 3, forward, _encode_lab(press_lab(grid)))
    to_ink = _table(3, 4, backward, np.round(separate(lab) * 65535))
    tags = _texts("Coated press for the exportgui sample") | {
        b"wtpt": _xyz(_xyz_of(np.asarray([INKS[0, 0, 0]]))[0])
    }
    tags |= {b"A2B0": to_lab, b"B2A0": to_ink, b"A2B1": to_lab, b"B2A1": to_ink}
    return _profile(b"prtr", b"CMYK", b"Lab ", tags)


def lab_of_srgb(rgb: Doubles) -> Doubles:
    """Lab (D50) of linear sRGB, (n, 3)."""
    matrix = np.asarray(
        [[0.4361, 0.3851, 0.1431], [0.2225, 0.7169, 0.0606], [0.0139, 0.0971, 0.7141]]
    )
    return _lab(rgb @ matrix.T)


def _overprint(which: Sequence[int]) -> Doubles:
    under_black = RICH_BLACK if any(which[:3]) else BLACK
    lab = under_black if which[3] else INKS[which[0], which[1], which[2]]
    return _xyz_of(np.asarray([lab], float))[0]


def _nudged(ink: Doubles, channel: int) -> Doubles:
    out = ink.copy()
    out[:, channel] += 0.01
    return out


def _lab(xyz: Doubles) -> Doubles:
    t = np.maximum(xyz / D50, 0)
    f = np.where(t > 216 / 24389, np.cbrt(t), (24389 / 27 * t + 16) / 116)
    return np.stack(
        [116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], axis=1
    )


def _xyz_of(lab: Doubles) -> Doubles:
    y = (lab[:, 0] + 16) / 116
    f = np.stack([y + lab[:, 1] / 500, y, y - lab[:, 2] / 200], axis=1)
    return np.asarray(np.where(f > 6 / 29, f**3, (116 * f - 16) * 27 / 24389) * D50)


def _encode_lab(lab: Doubles) -> Doubles:
    scaled = np.stack([lab[:, 0] * 652.8, (lab[:, 1] + 128) * 256, (lab[:, 2] + 128) * 256], axis=1)
    return np.clip(np.round(scaled), 0, 65535)


def _table(inputs: int, outputs: int, grid: int, values: Doubles) -> bytes:
    identity = struct.pack(">9i", *(65536 if i % 4 == 0 else 0 for i in range(9)))
    head = (
        b"mft2\0\0\0\0"
        + struct.pack(">4B", inputs, outputs, grid, 0)
        + identity
        + struct.pack(">2H", 2, 2)
    )
    straight = struct.pack(">2H", 0, 65535)
    return head + straight * inputs + values.astype(">u2").tobytes() + straight * outputs


def _texts(name: str) -> dict[bytes, bytes]:
    text = name.encode("ascii") + b"\0"
    described = b"desc\0\0\0\0" + struct.pack(">I", len(text)) + text + bytes(4 + 4 + 2 + 1 + 67)
    return {b"desc": described, b"cprt": b"text\0\0\0\0Made for exportgui; MIT licence\0"}


def _xyz(value: Doubles) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(float(v) * 65536) for v in value))


def _profile(kind: bytes, space: bytes, connection: bytes, tags: dict[bytes, bytes]) -> bytes:
    places: dict[bytes, int] = {}
    body, start = b"", 128 + 4 + 12 * len(tags)
    for data in tags.values():
        if data not in places:
            body += bytes(-len(body) % 4)
            places[data] = start + len(body)
            body += data
    body += bytes(-len(body) % 4)
    index = b"".join(
        struct.pack(">4sII", name, places[data], len(data)) for name, data in tags.items()
    )
    date = struct.pack(">6H", 2025, 1, 1, 0, 0, 0)
    head = (
        struct.pack(
            ">I4sI4s4s4s", start + len(body), b"\0\0\0\0", 0x02100000, kind, space, connection
        )
        + date
    )
    head += (
        b"acsp"
        + bytes(4 + 4 + 4 + 4 + 8 + 4)
        + struct.pack(">3i", *(round(v * 65536) for v in D50))
    )
    return head + bytes(128 - len(head)) + struct.pack(">I", len(tags)) + index + body
