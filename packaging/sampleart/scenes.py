"""What stands in the sample's studio: ceramics, fruit, lamps and wooden things, one shot each."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from sampleart.solids import Solid, box, cut, ellipsoid, joined, lathe, ring, rod, sphere
from sampleart.studio import Shot, Thing, plain
from sampleart.surfaces import banded, glaze, peel, skin, speckled, wood

CLOSE = Shot((), eye=(0.0, 2.0, 9.0), target=(0.0, 1.05, 0.0), lens=4.2)
NIGHT = replace(CLOSE, floor=(0.10, 0.105, 0.12), wall=(0.055, 0.06, 0.075), ambient=0.30)

SHOULDER = [
    (0, 0),
    (0.45, 0),
    (0.45, 0),
    (0.55, 0.08),
    (0.86, 0.75),
    (0.80, 1.35),
    (0.42, 1.85),
    (0.30, 2.10),
]
SHOULDER += [
    (0.36, 2.30),
    (0.36, 2.30),
    (0.30, 2.28),
    (0.24, 2.10),
    (0.30, 1.85),
    (0.30, 1.7),
    (0, 1.6),
]
BOTTLE = [
    (0, 0),
    (0.55, 0),
    (0.55, 0),
    (0.62, 0.06),
    (0.64, 0.5),
    (0.60, 0.95),
    (0.22, 1.35),
    (0.16, 1.9),
]
BOTTLE += [(0.22, 2.12), (0.22, 2.12), (0.16, 2.12), (0.11, 1.9), (0.11, 1.6), (0, 1.55)]
BOWL = [(0, 0.05), (0.42, 0.05), (0.42, 0), (0.50, 0), (0.56, 0.12), (1.05, 0.42), (1.28, 0.92)]
BOWL += [(1.24, 0.97), (1.18, 0.95), (0.95, 0.52), (0.5, 0.22), (0, 0.17)]
CUP = [(0, 0), (0.36, 0), (0.36, 0), (0.44, 0.05), (0.50, 0.4), (0.53, 0.94), (0.50, 0.975)]
CUP += [(0.46, 0.94), (0.43, 0.4), (0.38, 0.14), (0, 0.12)]
MUG = [
    (0, 0),
    (0.60, 0),
    (0.60, 0),
    (0.68, 0.07),
    (0.70, 0.8),
    (0.70, 1.48),
    (0.66, 1.53),
    (0.61, 1.48),
]
MUG += [(0.60, 0.8), (0.58, 0.2), (0, 0.14)]
PLATE = [
    (0, 0.05),
    (0.7, 0.05),
    (0.7, 0),
    (0.8, 0),
    (0.86, 0.06),
    (1.35, 0.12),
    (1.62, 0.23),
    (1.63, 0.27),
]
PLATE += [(1.58, 0.285), (1.3, 0.19), (1.1, 0.14), (0, 0.13)]
APPLE = [
    (0, 0.10),
    (0.2, 0.02),
    (0.42, 0.05),
    (0.66, 0.42),
    (0.70, 0.78),
    (0.46, 1.08),
    (0.2, 1.06),
    (0.05, 0.92),
    (0, 0.9),
]
PEAR = [
    (0, 0.05),
    (0.25, 0.02),
    (0.52, 0.2),
    (0.60, 0.52),
    (0.46, 0.88),
    (0.28, 1.14),
    (0.22, 1.34),
    (0.10, 1.44),
    (0, 1.42),
]
SHADE = [
    (0.42, 1.9),
    (0.42, 1.9),
    (1.0, 1.05),
    (1.0, 1.05),
    (0.96, 1.05),
    (0.96, 1.05),
    (0.38, 1.9),
    (0.38, 1.9),
    (0.42, 1.9),
]
FOOT = [
    (0, 0),
    (0.55, 0),
    (0.55, 0),
    (0.55, 0.06),
    (0.5, 0.1),
    (0.09, 0.16),
    (0.06, 0.4),
    (0.06, 1.6),
    (0, 1.6),
]


def _fruit(
    profile: list[tuple[float, float]], x: float, z: float, lean: float = 0.12
) -> tuple[Solid, Solid]:
    top = profile[-1][1]
    stalk = rod((x, top - 0.05, z), (x + lean, top + 0.24, z), 0.022, 0.034)
    return lathe(profile, (x, 0, z)), stalk


def vase() -> Shot:
    """Terracotta with a white dipped foot."""
    dipped = glaze("EFE6D8", "BE5A36", 0.62, 0.66, 0.05)
    return replace(CLOSE, things=[Thing(lathe(SHOULDER), dipped, 0.18)])


def celadon() -> Shot:
    """A green bottle, for the cut-out."""
    surface = glaze("3E7F74", "A9D2BC", 0.1, 1.9, 0.35, 4)
    return replace(
        CLOSE, things=[Thing(lathe(BOTTLE), surface, 0.95)], floor=(0.7, 0.72, 0.7), lens=5.6
    )


def bowl() -> Shot:
    """A wide stoneware bowl."""
    body = speckled("E9E1D2", "6A4A34", 0.30)
    things = [Thing(lathe(BOWL), body, 0.5)]
    return Shot(
        things,
        eye=(0, 3.4, 8.4),
        target=(0, 0.5, 0),
        lens=4.6,
        floor=(0.55, 0.62, 0.64),
        wall=(0.56, 0.63, 0.66),
    )


def cups() -> Shot:
    """Six cups, two of them stacked."""
    colors = ("D9A441", "C8553D", "2F5D62", "EADFCB", "7A3B4E", "5B7B9A")
    spots = (
        (-1.5, 0, 0.2),
        (-0.42, 0, 0.75),
        (0.68, 0, 0.35),
        (1.66, 0, 0.8),
        (-0.95, 0, -0.9),
        (0.15, 0, -0.85),
    )
    things = [
        Thing(lathe(CUP, s), glaze("E8DCC6", c, 0.18, 0.22, 0.05, i), 0.8)
        for i, (c, s) in enumerate(zip(colors, spots, strict=True))
    ]
    return Shot(things, eye=(0, 3.0, 8.6), target=(0.1, 0.36, 0), lens=4.3)


def pears() -> Shot:
    """Three pears."""
    spots, things = ((-0.95, 0.1), (0.2, 0.7), (1.0, -0.25)), []
    for i, (x, z) in enumerate(spots):
        body, stalk = _fruit(PEAR, x, z, 0.1 - 0.1 * i)
        things += [
            Thing(body, skin("A9B23C", "C58B2E", (-1, 0.3, 0.4), "6B5A20", i), 0.45),
            Thing(stalk, plain("4A3420"), 0.1),
        ]
    return Shot(
        things,
        eye=(0, 2.0, 9.0),
        target=(0, 0.72, 0),
        lens=4.9,
        floor=(0.42, 0.46, 0.40),
        wall=(0.46, 0.50, 0.44),
    )


def apples() -> Shot:
    """Two apples, taken upright."""
    things = []
    for i, (x, z) in enumerate(((-0.35, -0.3), (0.45, 0.9))):
        body, stalk = _fruit(APPLE, x, z, 0.14 if i else -0.08)
        things += [
            Thing(body, skin("D8B24A", "A3161A", (-0.6, 0.5, 0.6), "E8C878", i + 2), 0.7),
            Thing(stalk, plain("3A2616"), 0.1),
        ]
    return Shot(
        things,
        eye=(0, 2.2, 9.0),
        target=(0.05, 0.62, 0.2),
        lens=6.2,
        floor=(0.80, 0.73, 0.62),
        wall=(0.84, 0.77, 0.66),
    )


def oranges() -> Shot:
    """Saturated citrus, for the wide-gamut picture."""
    spots = (
        (-1.0, 0.62, 0.1, 0.62),
        (0.3, 0.66, -0.35, 0.66),
        (0.75, 0.5, 0.95, 0.5),
        (-0.35, 0.44, 1.15, 0.44),
    )
    colors = ("FF7A00", "FF9200", "E6E000", "7FD000")
    things = [
        Thing(sphere(s[:3], s[3]), peel(c, i), 0.5)
        for i, (s, c) in enumerate(zip(spots, colors, strict=True))
    ]
    return Shot(
        things,
        eye=(0, 2.4, 8.6),
        target=(0, 0.55, 0.2),
        lens=4.9,
        floor=(0.05, 0.22, 0.42),
        wall=(0.05, 0.24, 0.46),
    )


def lamp() -> Shot:
    """A table lamp in the evening."""
    shade = Thing(lathe(SHADE), plain("F2C27A"), 0.1, glow=1.15)
    bulb = Thing(sphere((0, 1.35, 0), 0.22), plain("FFE2B0"), 0.1, glow=3.0)
    foot = Thing(lathe(FOOT), plain("B08A4A"), 0.7, metal=0.75)
    return replace(NIGHT, things=[shade, bulb, foot], key=(1.0, 0.85, 0.65), lens=5.0)


def stones() -> Shot:
    """Five pebbles, balanced."""
    sizes = (
        (1.05, 0.34, 0.8),
        (0.82, 0.27, 0.66),
        (0.62, 0.24, 0.52),
        (0.44, 0.18, 0.38),
        (0.26, 0.13, 0.24),
    )
    tones, things, y = ("6F7275", "B9B2A6", "4E4A48", "D8D2C6", "8A5A44"), list[Thing](), 0.0
    for i, (size, tone) in enumerate(zip(sizes, tones, strict=True)):
        body = ellipsoid((0.06 * (-1) ** i, y + size[1], 0), size, 0.5 * i)
        things.append(Thing(body, speckled(tone, "2C2A2A", 0.24, 34, i), 0.25))
        y += size[1] * 1.93
    return Shot(
        things,
        eye=(0, 2.2, 9.0),
        target=(0, 1.05, 0),
        lens=4.6,
        floor=(0.72, 0.74, 0.74),
        wall=(0.74, 0.77, 0.78),
    )


def toys() -> Shot:
    """Wooden blocks, a ball and a ring."""
    arch = cut(
        box((0.15, 0.45, -0.35), (0.95, 0.45, 0.3)), rod((0.15, 0.0, -2), (0.15, 0.0, 2), 0.5)
    )
    things = [
        Thing(arch, wood("E3B778", "B77B3E", 0), 0.25),
        Thing(box((-0.95, 0.3, 0.55), (0.3, 0.3, 0.3), 0.03, 0.5), plain("C8432B"), 0.35),
        Thing(box((0.15, 1.14, -0.35), (0.6, 0.22, 0.28), 0.03, 0.12), plain("2B6C8F"), 0.35),
        Thing(sphere((0.5, 0.34, 0.95), 0.34), plain("E9B63B"), 0.45),
        Thing(ring((1.35, 0.4, 0.45), 0.3, 0.1, 0.6), wood("D9A667", "9A5F2C", 1), 0.25),
    ]
    return Shot(
        things,
        eye=(0, 2.3, 9.0),
        target=(0.1, 0.6, 0),
        lens=5.4,
        floor=(0.80, 0.66, 0.58),
        wall=(0.84, 0.70, 0.62),
    )


def mug(turn: float = 0.6) -> Shot:
    """A mug with its handle turned; six of these are the spin set."""
    handle = (0.98 * math.cos(turn), 0.8, 0.98 * math.sin(turn) * -1)
    ear = ring((handle[0] * 0.78, handle[1], handle[2] * 0.78), 0.40, 0.09, turn, 0.9)
    inside = lathe(
        [(0, 0.14), (0.55, 0.2), (0.60, 0.8), (0.61, 1.46), (0.61, 1.8), (0.61, 1.8), (0, 1.8)]
    )
    body = cut(joined(lathe(MUG), ear, softness=0.06), inside)
    rings = banded(
        ((0.42, "22577A"), (0.5, "F2EBDD"), (1.18, "E07A3F"), (1.26, "F2EBDD"), (2.0, "22577A")),
        seed=3,
    )
    return Shot([Thing(body, rings, 0.75)], eye=(0, 2.7, 9.0), target=(0, 0.74, 0), lens=5.0)


def plate() -> Shot:
    """A dinner plate from above; its cut-out becomes the separate mask."""
    rim = glaze("F1ECE2", "2C4A6E", 0.13, 0.25, 0.03, 6)
    return Shot([Thing(lathe(PLATE), rim, 0.85)], eye=(0, 6.6, 6.2), target=(0, 0.1, 0), lens=4.9)


def trio() -> Shot:
    """The shop's opening picture: vase, bowl with fruit, bottle."""
    orange = [
        Thing(sphere(c, 0.36), peel("E8801A", i), 0.5)
        for i, c in enumerate(((1.05, 0.66, 0.55), (1.62, 0.64, 0.3)))
    ]
    body, stalk = _fruit(PEAR, -0.35, 1.35)
    things = [
        Thing(lathe(SHOULDER, (-1.35, 0, -0.3)), glaze("EFE6D8", "B5533C", 0.62, 0.66, 0.05), 0.2),
        Thing(lathe(BOWL, (1.35, 0, 0.35)), speckled("E4DCCB", "6A4A34", 0.28), 0.5),
        Thing(lathe(BOTTLE, (0.15, 0, -0.9)), glaze("2F5D62", "8DB7A5", 0.2, 1.6, 0.35, 2), 0.9),
        Thing(body, skin("A9B23C", "C58B2E", (-1, 0.3, 0.4), "6B5A20", 1), 0.45),
        Thing(stalk, plain("4A3420"), 0.1),
        *orange,
    ]
    return Shot(things, eye=(0, 2.3, 9.6), target=(0.1, 0.82, 0), lens=4.9)


def noir() -> Shot:
    """The bottle and the bowl in hard side light, for the gray picture."""
    things = [
        Thing(lathe(BOTTLE, (-0.7, 0, 0)), plain("B0B0B0"), 0.9),
        Thing(lathe(CUP, (0.75, 0, 0.5)), plain("D8D8D8"), 0.4),
    ]
    return replace(
        NIGHT,
        things=things,
        key=(3.0, 3.0, 3.0),
        softness=5,
        ambient=0.14,
        lens=4.6,
        target=(0, 0.9, 0),
    )


def brass() -> Shot:
    """Three brass weights."""
    sizes = ((-1.0, 0.62), (0.1, 0.48), (0.95, 0.36))
    things = []
    for x, r in sizes:
        knob = [
            (0, 0),
            (r, 0),
            (r, 0),
            (r, r * 1.3),
            (r * 0.92, r * 1.42),
            (r * 0.3, r * 1.55),
            (r * 0.24, r * 1.8),
        ]
        knob += [(r * 0.42, r * 2.05), (r * 0.36, r * 2.3), (0, r * 2.36)]
        things.append(Thing(lathe(knob, (x, 0, 0.3 * x)), plain("D9A64C"), 0.9, metal=0.9))
    return Shot(
        things,
        eye=(0, 2.0, 9.0),
        target=(-0.1, 0.62, 0),
        lens=6.4,
        floor=(0.16, 0.17, 0.19),
        wall=(0.12, 0.13, 0.15),
    )


SHOTS: dict[str, Callable[[], Shot]] = {
    f.__name__: f
    for f in (
        vase,
        celadon,
        bowl,
        cups,
        pears,
        apples,
        oranges,
        lamp,
        stones,
        toys,
        mug,
        plate,
        trio,
        noir,
        brass,
    )
}
