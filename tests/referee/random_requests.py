"""Random requests that draw: layers, masks, effects, operations, views, over pictures made here.

The same seed gives the same request. Values stay where a picture is left to look at.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import numpy as np
from PIL import Image, ImageFilter

Chance = random.Random
WIDTH = 160
HEIGHT = 120
SOURCES = (
    "photo.png",
    "photo.jpg",
    "cut.png",
    "soft.png",
    "gray.png",
    "tone.png",
    "ink.tif",
    "large.jpg",
)
MASKS = ("mask.png", "soft.png", "tone.png")
COLORS = (
    "255,0,0",
    "00ff0080",
    "0,100,50,10k",
    "50",
    "0x8040",
    "20,200,120,90",
    "a0b0c0",
    "30,40,250",
)
SOLID = tuple(color for color in COLORS if color not in ("00ff0080", "0x8040", "20,200,120,90"))
PATHS = (
    "M10,10,L90,20,L60,80,Z",
    "M0,0,L120,0,L120,60,C90,90,30,90,0,60,Z",
    "M20,15,l50,0,l0,50,l-50,0,z",
)
MODES = ("norm", "dissolve", "lighten", "darken", "mult", "screen")


def photo(width: int, height: int, seed: int = 1) -> np.ndarray:
    """Soft shapes, an edge, and some grain."""
    rng = np.random.default_rng(seed)
    coarse = Image.fromarray(rng.integers(0, 256, (9, 12, 3), dtype=np.uint8))
    pixels = np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC), np.float32)
    pixels[height // 3 : height // 2, width // 4 : width // 2] = (230, 40, 60)
    return np.clip(pixels + rng.normal(0, 6, pixels.shape), 0, 255).astype(np.uint8)


def matte(width: int, height: int, soft: float) -> np.ndarray:
    """A disk and a bar, with soft edges."""
    y, x = np.mgrid[:height, :width]
    disk = (x - width * 0.4) ** 2 + (y - height * 0.5) ** 2 < (height * 0.35) ** 2
    bar = (x > width * 0.75) & (x < width * 0.9)
    shape = Image.fromarray(np.where(disk | bar, 255, 0).astype(np.uint8))
    return np.asarray(shape.filter(ImageFilter.GaussianBlur(soft)) if soft else shape)


def make_pictures(folder: Path) -> None:
    """A picture of each kind that layers are made of."""
    pixels = photo(WIDTH, HEIGHT)
    gray = np.asarray(Image.fromarray(photo(WIDTH, HEIGHT, 2)).convert("L"))
    Image.fromarray(pixels).save(folder / "photo.png")
    Image.fromarray(photo(WIDTH + 3, HEIGHT + 1, 3)).save(folder / "photo.jpg", quality=92)
    Image.fromarray(photo(900, 700, 4)).save(folder / "large.jpg", quality=90)
    Image.fromarray(np.dstack([pixels, matte(WIDTH, HEIGHT, 0)])).save(folder / "cut.png")
    Image.fromarray(np.dstack([photo(WIDTH, HEIGHT, 5), matte(WIDTH, HEIGHT, 6)])).save(
        folder / "soft.png"
    )
    Image.fromarray(gray).save(folder / "gray.png")
    Image.fromarray(np.dstack([gray, matte(WIDTH, HEIGHT, 3)])).save(folder / "tone.png")
    Image.fromarray(pixels).convert("CMYK").save(folder / "ink.tif")
    Image.fromarray(matte(90, 70, 2)).save(folder / "mask.png")


def _real(low: float, high: float) -> Callable[[Chance], str]:
    return lambda chance: f"{chance.uniform(low, high):.3f}"


def _whole(low: int, high: int) -> Callable[[Chance], str]:
    return lambda chance: str(chance.randint(low, high))


def _row(*parts: Callable[[Chance], str]) -> Callable[[Chance], str]:
    return lambda chance: ",".join(part(chance) for part in parts)


def _one(*choices: str) -> Callable[[Chance], str]:
    return lambda chance: chance.choice(choices)


_USM = _row(_real(0.2, 3), _real(0.3, 9), _one("0", "4", "12"), _one("0", "1"))
_QUAD = _row(*(_whole(low, low + 40) for low in (0, 0, 110, 0, 120, 80, 0, 70)))

POINTWISE = {
    "op_brightness": _whole(-60, 60),
    "op_contrast": _whole(-60, 60),
    "op_colorbalance": _row(*[_whole(-60, 60)] * 3),
    "op_hue": _whole(-180, 180),
    "op_saturation": _whole(-100, 60),
    "op_invert": _one("1"),
    "op_colorize": _one("200,40,90", "30,120,220,off", "a0b0c0,norm,50"),
}
SPATIAL = {
    "op_blur": _one("0.6", "1.5", "4", "14", "40"),
    "op_usm": _USM,
    "op_usmR": _USM,
    "op_sharpen": _one("1"),
    "op_grow": _whole(-6, 6),
    "op_noise": _row(_whole(3, 40), _one("uniform", "gaussian"), _one("0", "1")),
}
TURNS = {
    "crop": _row(_whole(-20, 60), _whole(-20, 40), _whole(40, 120), _whole(40, 90)),
    "cropN": _row(_real(0, 0.4), _real(0, 0.4), _real(0.3, 0.6), _real(0.3, 0.6)),
    "rotate": _one("90", "180", "-90", "12.5", "-33", "200"),
    "flip": _one("lr", "ud", "lrud"),
    "extend": _row(*[_whole(-4, 30)] * 4),
    "extendN": _row(*[_real(-0.1, 0.3)] * 4),
    "perspective": _QUAD,
}
LOOK = {
    "opac": _one("50", "80,60", "30", "100,40"),
    "color": _one(*COLORS),
    "bgColor": _one(*COLORS),
    "maskUse": _one("invert", "off"),
    "op_growMask": _whole(-4, 4),
    "op_growMaskR": _whole(-4, 4),
    "clipPath": _one(*PATHS),
}
PLACES = {
    "pos": _row(_whole(-50, 50), _whole(-40, 40)),
    "posN": _row(_real(-0.4, 0.4), _real(-0.4, 0.4)),
    "origin": _row(_whole(0, 80), _whole(0, 60)),
    "anchorN": _row(_real(-0.5, 0.5), _real(-0.5, 0.5)),
    "blendMode": _one(*MODES),
}
EFFECT = {
    "op_grow": _whole(-5, 8),
    "op_blur": _one("1", "3", "9", "30"),
    "op_noise": _one("10", "30,gaussian,1"),
    "pos": _row(_whole(-15, 15), _whole(-15, 15)),
    "posN": _row(_real(-0.1, 0.1), _real(-0.1, 0.1)),
    "opac": _one("40", "75"),
    "maskUse": _one("norm", "invert", "off"),
    "blendMode": _one(*MODES),
}
VIEWS = (
    "",
    "",
    "wid=101",
    "hei=77",
    "wid=200&hei=150&fit=fit,1",
    "wid=150&hei=50&fit=crop,1",
    "wid=90&hei=90",
    "wid=90&hei=160&fit=stretch,1",
    "scl=1.7",
    "scl=0.6",
    "scl=1&wid=100&hei=80&align=0.3,-1",
    "rgn=20,10,90,70",
    "rgn=-15,30,120,60&scl=1",
    "resMode=bilin&wid=80",
    "resMode=bisharp&wid=120",
)
WORDS = (r"\fs28 Law", r"\fs40\b W\b0 ij", r"{\colortbl;\red200\green0\blue90;}\cf1\fs30 colour")


def some(chance: Chance, table: dict[str, Callable[[Chance], str]], most: int) -> list[str]:
    """A few commands of a table, each once."""
    names = chance.sample(list(table), chance.randint(0, min(most, len(table))))
    return [f"{name}={table[name](chance)}" for name in names]


def content(chance: Chance, nested: int = 1) -> list[str]:
    """What a layer shows."""
    kind = chance.random()
    if kind < 0.15:
        said = [f"color={chance.choice(COLORS)}"]
        return (
            [*said, f"mask={chance.choice(MASKS)}"]
            if chance.random() < 0.6
            else [*said, "size=70,50"]
        )
    if kind < 0.3:
        text = quote(
            rf"{{{{\fonttbl{{\f0\fcharset0 Open Sans;}}}}\f0 {chance.choice(WORDS)}}}", safe=""
        )
        return [f"textPs={text}", *(["size=90,50"] if chance.random() < 0.5 else [])]
    if kind < 0.4 and nested:
        return [f"src=is{{{nested_request(chance)}}}"]
    said = [f"src={chance.choice(SOURCES)}", *(["size=90,90"] if chance.random() < 0.5 else [])]
    return [*said, f"mask={chance.choice(MASKS)}"] if chance.random() < 0.2 else said


def nested_request(chance: Chance) -> str:
    """A whole request without what is ignored where it is nested."""
    parts = [*layered(chance, nested=0), chance.choice(VIEWS)]
    return f"{chance.choice(SOURCES)}?" + "&".join(part for part in parts if part)


def effects(chance: Chance) -> list[str]:
    """Sometimes an effect or two."""
    said: list[str] = []
    for number in chance.sample((-2, -1, 1, 2), chance.choice((0, 0, 1, 2))):
        said += [f"effect={number}", f"color={chance.choice(COLORS)}", *some(chance, EFFECT, 4)]
    return said


def layer(chance: Chance, number: int, nested: int) -> list[str]:
    """One segment."""
    said = [f"layer={number}"]
    if number:
        said += [*content(chance, nested), *some(chance, PLACES, 2)]
    for table, most in ((TURNS, 2), (LOOK, 2), (POINTWISE, 1), (SPATIAL, 1)):
        said += some(chance, table, most) if chance.random() < 0.5 else []
    return [*said, *effects(chance)]


def layered(chance: Chance, nested: int = 1) -> list[str]:
    """Layers, then what is done to the composite."""
    said = layer(chance, 0, nested) if chance.random() < 0.7 else []
    for number in range(1, chance.choice((1, 2, 2, 3))):
        said += layer(chance, number, nested)
    said += ["layer=comp", *some(chance, POINTWISE, 2), *some(chance, SPATIAL, 2)]
    said += some(
        chance, {name: LOOK[name] for name in ("opac", "clipPath")} | {"flip": TURNS["flip"]}, 1
    )
    return [*said, *(effects(chance) if chance.random() < 0.3 else [])]


def request(chance: Chance) -> tuple[str, str]:
    """A source, and a request over it for a lossless reply."""
    ending = chance.choice(
        ("fmt=png-alpha", "fmt=png&bgc=20,200,120", "fmt=png", "fmt=png,gray", "req=mask&fmt=png")
    )
    parts = [ending, chance.choice(VIEWS), *layered(chance)]
    return chance.choice(SOURCES), "&".join(part for part in parts if part)
