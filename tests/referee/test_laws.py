"""Laws that hold for any request: no expected picture is needed, one reply is held against another.

Requests are random (`random_requests`) but the same each time. What may differ is said beside each
law. The quick part tries a few seeds of each; ``-m long`` hundreds.
"""

from __future__ import annotations

import math
import random
import re

import numpy as np
import pytest
import random_requests as requests
from PIL import Image

from exportgui.catalog.defaults import Defaults
from exportgui.catalog.folder import FolderResolver
from exportgui.render import draw, plan, write
from exportgui.request.parsing import parse

NESTED = "nested.png"
"""A file that is another one in each test."""
QUICK = 6
LONG = 250


def seeds(first: int = 0) -> list[object]:
    """A few seeds, and many more in the long run."""
    more = [pytest.param(first + seed, marks=pytest.mark.long) for seed in range(QUICK, LONG)]
    return [*range(first, first + QUICK), *more]


class Studio:
    """Replies over the pictures of one folder, as RGBA; ``defaults`` are those of a catalog.

    What was drawn once is kept: many laws hold several replies against the same one. That the same
    request gives the same pixels again is a law of its own (`test_same_bytes`).
    """

    def __init__(self, root, defaults=None):
        self.root = root
        self._kept = {}
        self.resolver = FolderResolver(root, defaults=defaults or Defaults())

    def plan(self, name, request, scale=1.0):
        return plan(name, parse(request), self.resolver, scale=scale)

    def pixels(self, name, request, scale=1.0):
        """Read-only; of a file that is written anew for each test, not of one that was kept."""
        asked = name, request, scale
        if asked not in self._kept:
            reply = draw(self.plan(*asked))
            rgba = np.frombuffer(reply.to_rgba(), np.uint8)
            found = rgba.reshape(reply.height, reply.width, 4)
            if NESTED in request:
                return found
            self._kept[asked] = found
        return self._kept[asked]


@pytest.fixture(scope="module")
def studio(tmp_path_factory):
    folder = tmp_path_factory.mktemp("laws")
    requests.make_pictures(folder)
    return Studio(folder)


def differences(one, other):
    """Levels by which two replies differ where either shows anything."""
    assert one.shape == other.shape
    seen = (one[..., 3:] > 0) | (other[..., 3:] > 0)
    return np.where(seen, np.abs(one.astype(int) - other), 0)


@pytest.mark.parametrize("seed", seeds())
def test_strips_put_together_are_the_whole(studio, seed):
    """r-rect.md: "reassembled … seamlessly". Scaling starts from the strip's edge, whose rounding
    may turn a level.
    """
    chance = random.Random(seed)
    name, request = requests.request(chance)
    if seed % 3 == 0:
        studio = Studio(studio.root, Defaults(watermark="tone.png"))
    whole = studio.pixels(name, request)
    height, width = whole.shape[:2]
    x = chance.randint(1, width - 1)
    y = chance.randint(1, height - 1)

    tiles = [
        [
            studio.pixels(name, f"{request}&rect={left},{top},{right - left},{bottom - top}")
            for left, right in across
        ]
        for across in [((0, x), (x, width))]
        for top, bottom in ((0, y), (y, height))
    ]
    together = np.concatenate([np.concatenate(row, axis=1) for row in tiles])

    off = differences(together, whole)
    assert off.max() <= 2, request
    assert (off.max(axis=-1) > 0).mean() <= 0.01, request


def _each(table, form):
    """A request for every command of a table, with two values of each in the long run."""
    return [
        pytest.param(
            form.format(f"{name}={table[name](random.Random(seed))}"),
            marks=() if seed == 0 else pytest.mark.long,
        )
        for name in table
        for seed in range(2)
    ]


EVERY = [
    *_each(requests.POINTWISE | requests.SPATIAL, "{}"),
    *_each(requests.SPATIAL, "layer=1&src=soft.png&{}"),
    *_each(
        requests.EFFECT, "layer=1&src=cut.png&size=60,60&effect=-1&color=200,30,60&op_noise=30&{}"
    ),
    *_each(requests.EFFECT, "effect=1&color=0,90,200&{}"),
    # Seen in some strips only: it decides in which colours the whole is merged and worked on.
    *(
        f"src=ink.tif&layer=1&src=photo.png&size=30,30&pos=-60,-40&layer=comp&{op}"
        for op in ("op_invert=1", "op_noise=9")
    ),
]


@pytest.mark.parametrize("request_", EVERY)
def test_every_operation_is_seamless(studio, request_):
    """Rows of the picture beside each other, and far enough apart that nothing is seen of one in
    the other.
    """
    whole = studio.pixels("photo.png", f"fmt=png&{request_}")

    for top, rows in ((0, 3), (3, 60), (90, 30)):
        part = studio.pixels("photo.png", f"fmt=png&{request_}&rect=50,{top},90,{rows}")
        assert np.array_equal(part, whole[top : top + rows, 50:140])


@pytest.mark.parametrize("seed", seeds(500))
def test_regions_are_cut_out_of_the_whole(studio, seed):
    """r-rgn.md: the composite is the same, whichever region of it is of interest."""
    chance = random.Random(seed)
    name = chance.choice(requests.SOURCES)
    request = "&".join(["fmt=png&scl=1", *requests.layered(chance)])
    whole = studio.pixels(name, request)
    height, width = whole.shape[:2]
    left = chance.randint(0, width - 1)
    top = chance.randint(0, height - 1)
    right = chance.randint(left + 1, width)
    bottom = chance.randint(top + 1, height)

    part = studio.pixels(name, f"{request}&rgn={left},{top},{right - left},{bottom - top}")

    off = differences(part, whole[top:bottom, left:right])
    assert off.max() <= 2, request
    assert (off.max(axis=-1) > 0).mean() <= 0.01, request


@pytest.mark.parametrize("seed", seeds(1000))
def test_a_nested_reply_is_the_file_it_would_be(studio, seed):
    """r-request-nesting-and-embedding.md: lossless in between. A file is scaled while it is read,
    to a level or two; where sharpening or grain reaches beyond black and white, to more in single
    pixels, as bytes are clipped between the two directions and colours under alpha are not.
    """
    chance = random.Random(seed)
    inner = requests.nested_request(chance)
    name, modifiers = inner.split("?", 1)
    write(studio.plan(name, f"{modifiers}&fmt=png-alpha"), studio.root / NESTED)
    around = [*requests.some(chance, requests.TURNS, 2), *requests.some(chance, requests.PLACES, 2)]
    around += [*requests.some(chance, requests.POINTWISE, 1), *requests.effects(chance)]
    outer = "&".join(
        [
            chance.choice(("fmt=png", "fmt=png&wid=100", "fmt=png&rgn=20,20,90,80")),
            "layer=1&src={}",
            *around,
        ]
    )

    nested = studio.pixels("photo.png", outer.replace("{}", f"is{{{inner}}}"))
    read = studio.pixels("photo.png", outer.replace("{}", NESTED))

    off = differences(nested, read)
    beyond = re.search(r"op_(usm|sharpen|noise)", inner)
    assert off.max() <= (24 if beyond else 8), inner
    assert off.mean() <= 0.5, inner


class Twins:
    """The same pictures saved in two ways that mean the same."""

    def __init__(self, root, of, one, other):
        self.studios = [Studio(root / side) for side in ("one", "other")]
        for studio, make in zip(self.studios, (one, other), strict=True):
            studio.root.mkdir()
            for path in of.root.iterdir():
                if path.suffix in (".png", ".jpg", ".tif") and path.name != NESTED:
                    with Image.open(path) as image:
                        make(image, path.name).save(
                            studio.root / path.name, "TIFF" if path.suffix == ".tif" else "PNG"
                        )

    def off(self, name, request):
        one, other = (studio.pixels(name, request) for studio in self.studios)
        return differences(one, other)


def _gray(image, name):
    gray = image.convert("RGB").convert("L")
    return Image.merge("LA", (gray, image.getchannel("A"))) if "A" in image.getbands() else gray


def _gray_as_rgb(image, name):
    return _gray(image, name).convert("RGBA" if "A" in image.getbands() else "RGB")


@pytest.fixture(scope="module")
def gray(studio, tmp_path_factory):
    return Twins(tmp_path_factory.mktemp("gray"), studio, _gray, _gray_as_rgb)


@pytest.mark.parametrize("seed", seeds(2000))
def test_gray_pictures_are_drawn_as_their_rgb_twins(gray, seed):
    """Gray gives way wherever a colour is drawn (r-color-management.md, r-color-commandref.md).

    Not compared: coloured noise, which gray pictures do not have (r-op-noise.md), and gray replies,
    where layers of several spaces become gray before they are merged (r-color-management.md), with
    what is then done to them.
    """
    name, request = requests.request(random.Random(seed))
    request = request.replace("fmt=png,gray", "fmt=png")
    request = re.sub(r"op_noise=(\d+),(\w+),0", r"op_noise=\1,\2,1", request)
    request = re.sub(r"op_noise=(\d+)(?=&|$)", r"op_noise=\1,uniform,1", request)

    off = gray.off(name, request)

    assert off.max() <= 8, request  # a level, and what usm makes of it
    assert off.mean() <= 0.3, request


def _opaque(image, name):
    return image.convert("L" if name == "mask.png" else "RGB")


def _with_full_alpha(image, name):
    image = _opaque(image, name)
    if image.mode == "RGB":
        image.putalpha(255)
    return image


@pytest.fixture(scope="module")
def opaque(studio, tmp_path_factory):
    return Twins(tmp_path_factory.mktemp("opaque"), studio, _opaque, _with_full_alpha)


@pytest.mark.parametrize("seed", seeds(3000))
def test_full_alpha_is_no_alpha(opaque, seed):
    """r-mask.md: without a mask "the layer rectangle is rendered entirely opaque".

    Not compared: sharpening and contrast, which make much of the last bit that premultiplying
    rounds, and the one picture that is large enough to be averaged while it is read, which one with
    alpha is not.
    """
    name, request = requests.request(random.Random(seed))
    name = name.replace("large", "photo")
    request = request.replace("large", "photo")
    request = re.sub(r"&op_(usmR?|sharpen|contrast)=[^&}]*", "", request)
    # an alpha would be the mask
    request = re.sub(r"mask=(soft|tone)\.png", "mask=mask.png", request)

    off = opaque.off(name, request)

    assert off.max() <= 12, request
    assert off.mean() <= 0.6, request


def _reduced(pixels, height, width, scale):
    """Premultiplied pixels as the mean of what falls into each; the last ones may reach beyond."""
    weighed = pixels.astype(np.float32)
    weighed[..., :3] *= weighed[..., 3:] / 255
    part = (0, 0, width / scale, height / scale)
    more = [
        max(0, math.ceil(need) - has) for need, has in zip(part[:1:-1], pixels.shape, strict=False)
    ]
    weighed = np.pad(weighed, ((0, more[0]), (0, more[1]), (0, 0)), mode="edge")
    bands = [
        Image.fromarray(np.ascontiguousarray(weighed[..., band])).resize(
            (width, height), Image.Resampling.BOX, part
        )
        for band in range(4)
    ]
    return np.dstack([np.asarray(band) for band in bands])


def _around(plane, pick):
    """The smallest or largest value at and beside each place: edges may lie half a pixel off."""
    padded = np.pad(plane, ((1, 1), (1, 1), (0, 0)), mode="edge")
    height, width = plane.shape[:2]
    return pick([padded[y : y + height, x : x + width] for y in range(3) for x in range(3)], axis=0)


@pytest.mark.parametrize("seed", seeds(4000))
def test_a_preview_is_the_reply_made_smaller(studio, seed):
    """Radii, shifts, crops and paths follow the scale.

    Not compared: grain (noise, dissolve), kernels of a fixed size (op_sharpen), what thresholds and
    extremes make of grain that a small picture does not have (op_grow, usm with a threshold).
    """
    chance = random.Random(seed)
    name, request = requests.request(chance)
    scale = chance.choice((0.5, 0.4, 0.25))
    request = re.sub(r"&op_(noise|sharpen|grow)=[^&}]*", "", request).replace("dissolve", "norm")
    request = re.sub(r"(op_usmR?=[\d.]+,[\d.]+),\d+", r"\1,0", request)

    full = studio.pixels(name, request)
    small = studio.pixels(name, request, scale)

    wanted = _reduced(full, *small.shape[:2], scale)
    got = _reduced(small, *small.shape[:2], 1)
    beyond = np.maximum(_around(wanted, np.min) - got, got - _around(wanted, np.max)).clip(0)
    assert beyond.mean() <= 2, request


def _deep(folder, name, pixels, low):
    """A 16-bit PNG: ``pixels`` in the high bytes, ``low`` in the others (Pillow writes no such RGB;
    vips does).
    """
    import pyvips

    samples = (pixels.astype(np.uint16) << 8) | low
    kind = {1: "grey16", 2: "grey16", 3: "rgb16", 4: "rgb16"}[samples.shape[2]]
    image = pyvips.Image.new_from_array(samples).copy(interpretation=kind)
    image.pngsave(str(folder / name), bitdepth=16)


@pytest.fixture(scope="module")
def deep(studio, tmp_path_factory):
    """The pictures in 16 bits (each level times 257) and in 8."""
    root = tmp_path_factory.mktemp("deep")
    one = Studio(root / "deep")
    other = Studio(root / "flat")
    for side in (one, other):
        side.root.mkdir()
    for path in studio.root.iterdir():
        if path.suffix in (".png", ".jpg", ".tif") and path.name != NESTED:
            with Image.open(path) as image:
                plain = image.convert("RGB") if image.mode == "CMYK" else image
                plain.save(other.root / path.name, "PNG")
                pixels = np.atleast_3d(np.asarray(plain))
            _deep(one.root, path.name, pixels, pixels)
    return one, other


@pytest.mark.parametrize("seed", seeds(5000))
def test_sixteen_bits_are_drawn_as_eight(deep, seed):
    """r-is-http-fmt.md: 8 bits a component are returned; every level is met exactly by its
    257-fold.
    """
    name, request = requests.request(random.Random(seed))
    one, other = (side.pixels(name, request) for side in deep)

    off = differences(one, other)
    assert off.max() <= 3, request
    assert off.mean() <= 0.3, request


PLAIN = [
    "fmt=png",
    "fmt=png&bgc=0,0,255",
    "fmt=png,gray&bgc=255,0,0",
    "fmt=png-alpha",
    "fmt=png&wid=70",
    "req=mask&fmt=png",
]


@pytest.mark.parametrize("request_", PLAIN)
@pytest.mark.parametrize("name", requests.SOURCES)
def test_sixteen_bits_are_eight_where_nothing_is_done(deep, request_, name):
    one, other = (side.pixels(name, request_) for side in deep)

    assert differences(one, other).max() <= 2  # scaling rounds 16 bits once, 8 bits twice


NOTHING = [
    "op_brightness=0",
    "op_contrast=0",
    "op_colorbalance=0,0,0",
    "op_hue=0",
    "op_saturation=0",
    "op_invert=0",
    "op_blur=0",
    "op_usm=0,0,0,0",
    "op_usmR=0,9,3,1",
    "op_sharpen=0",
    "op_grow=0",
    "op_noise=0",
    "op_growMask=0",
    "op_growMaskR=0",
    "opac=100,100",
    "color=0,0,0,0",
    "bgColor=0,0,0,0",
    "rotate=0",
    "rotate=360",
    "extend=0,0,0,0",
    "cropN=0,0,1,1",
    "hide=0",
    "size=0,0",
    "scale=1",
    "maskUse=norm",
]


@pytest.mark.parametrize("said", NOTHING)
@pytest.mark.parametrize("name", ["soft.png", "ink.tif"])
def test_neutral_values_change_nothing(studio, said, name):
    for before in ("layer=0&", "layer=1&src=soft.png&", "layer=1&src=ink.tif&posN=0.1,0&"):
        plain = studio.pixels(name, f"fmt=png-alpha&{before}")
        assert not differences(studio.pixels(name, f"fmt=png-alpha&{before}{said}"), plain).any(), (
            before
        )


@pytest.mark.parametrize(
    "said", ["op_invert=1", "flip=lr", "flip=ud", "flip=lrud", "rotate=180", "layer=0&flip=lr"]
)
@pytest.mark.parametrize("name", ["photo.png", "soft.png", "gray.png", "tone.png"])
def test_done_twice_is_not_done(studio, said, name):
    twice = studio.pixels(name, f"fmt=png-alpha&src=is{{{name}?{said}}}&{said}")

    assert np.array_equal(twice, studio.pixels(name, "fmt=png-alpha"))


TURNS = {
    "flip=lr": lambda pixels: pixels[:, ::-1],
    "flip=ud": lambda pixels: pixels[::-1],
    "flip=lrud": lambda pixels: pixels[::-1, ::-1],
    "rotate=90": lambda pixels: np.rot90(pixels, -1),
    "rotate=-90": lambda pixels: np.rot90(pixels),
    "rotate=180": lambda pixels: np.rot90(pixels, 2),
    "crop=10,20,70,50": lambda pixels: pixels[20:70, 10:80],
    "crop=10,20,70,50&flip=lr&rotate=90": lambda pixels: np.rot90(
        pixels[20:70, 10:80][:, ::-1], -1
    ),
    "extend=5,0,9,3": lambda pixels: np.pad(pixels, ((0, 3), (5, 9), (0, 0))),
    "extend=-5,-6,-7,-8": lambda pixels: pixels[6:-8, 5:-7],
    "rotate=90&extend=4,0,0,0": lambda pixels: np.pad(
        np.rot90(pixels, -1), ((0, 0), (4, 0), (0, 0))
    ),
    "crop=-5,-6,165,126": lambda pixels: np.pad(pixels, ((6, 0), (5, 0), (0, 0))),
}


@pytest.mark.parametrize("said", list(TURNS))
@pytest.mark.parametrize("name", ["photo.png", "soft.png", "gray.png", "ink.tif"])
@pytest.mark.parametrize("where", ["layer=0&", "layer=0&src=is{{{}?}}&"])
def test_turns_move_whole_pixels(studio, said, name, where):
    """r-layer-transforms.md: crop, flip, rotate, extend, in this order."""
    wanted = TURNS[said](studio.pixels(name, "fmt=png-alpha"))

    assert not differences(
        studio.pixels(name, f"fmt=png-alpha&{where.format(name)}{said}"), wanted
    ).any()


def test_four_quarter_turns_are_none(studio):
    request = "soft.png?rotate=90"
    for _ in range(2):
        request = f"soft.png?src=is{{{request}}}&rotate=90"

    turned = studio.pixels("soft.png", f"fmt=png-alpha&src=is{{{request}}}&rotate=90")

    assert np.array_equal(turned, studio.pixels("soft.png", "fmt=png-alpha"))


@pytest.mark.parametrize("seed", seeds(6000))
def test_what_is_hidden_is_not_there(studio, seed):
    """r-hide.md: layers above 0, their effects with them."""
    chance = random.Random(seed)
    base = requests.layer(chance, 0, 1)
    extra = requests.layer(chance, 2, 1)
    top = requests.layer(chance, 3, 1)

    hidden = studio.pixels(
        "photo.png", "&".join(["fmt=png-alpha", *base, *extra, "layer=2", "hide=1", *top])
    )

    assert np.array_equal(
        hidden, studio.pixels("photo.png", "&".join(["fmt=png-alpha", *base, *top]))
    )


@pytest.mark.parametrize("seed", seeds(7000))
def test_the_number_counts_not_the_place_in_the_request(studio, seed):
    """c-layer-order.md."""
    chance = random.Random(seed)
    first = requests.layer(chance, 1, 1)
    second = requests.layer(chance, 2, 1)

    one = studio.pixels("photo.png", "&".join(["fmt=png", *first, *second]))

    assert np.array_equal(one, studio.pixels("photo.png", "&".join(["fmt=png", *second, *first])))


@pytest.mark.parametrize(("opacity", "fill"), [(50, 100), (30, 100), (50, 50), (80, 25), (0, 100)])
@pytest.mark.parametrize("name", ["photo.png", "soft.png", "gray.png"])
def test_opacity_is_arithmetic(studio, opacity, fill, name):
    """r-opac.md: opacity × fillOpacity / 100; laid over, so much of the layer and the rest of what
    is below.
    """
    share = opacity * fill / 10_000
    top, below = (studio.pixels(each, "fmt=png-alpha").astype(float) for each in (name, "ink.tif"))
    alpha = top[..., 3:] / 255 * share

    once = studio.pixels("ink.tif", f"fmt=png&layer=1&src={name}&opac={opacity},{fill}").astype(
        float
    )
    twice = studio.pixels(
        "ink.tif", f"fmt=png&layer=1&src=is{{{name}?opac={opacity},{fill}}}&opac={opacity},{fill}"
    )

    for got, weight in ((once, alpha), (twice.astype(float), alpha * share)):
        wanted = top[..., :3] * weight + below[..., :3] * (1 - weight)
        assert np.abs(got[..., :3] - wanted).max() <= 3


BLENDS = {
    "lighten": np.maximum,
    "darken": np.minimum,
    "mult": lambda b, s: b * s,
    "screen": lambda b, s: b + s - b * s,
    "norm": lambda b, s: s,
}


@pytest.mark.parametrize("mode", list(BLENDS))
@pytest.mark.parametrize(
    ("below", "above"),
    [("photo.png", "soft.png"), ("gray.png", "photo.png"), ("soft.png", "tone.png")],
)
def test_blend_modes_are_arithmetic(studio, mode, below, above):
    """r-blendmode.md: Photoshop's; coverage as Porter and Duff's *over*."""
    b, s = (studio.pixels(name, "fmt=png-alpha").astype(float) / 255 for name in (below, above))
    cb = b[..., :3]
    ab = b[..., 3:]
    cs = s[..., :3]
    alpha = s[..., 3:]
    total = alpha + ab * (1 - alpha)
    colour = cs * alpha * (1 - ab) + BLENDS[mode](cb, cs) * alpha * ab + cb * ab * (1 - alpha)
    wanted = np.divide(colour, total, out=np.zeros_like(colour), where=total > 0) * 255

    got = studio.pixels(below, f"fmt=png-alpha&layer=1&src={above}&blendMode={mode}")

    solid = total[..., 0] > 0.1
    assert np.abs(got[..., :3] - wanted)[solid].max() <= 2
    assert np.abs(got[..., 3] - total[..., 0] * 255).max() <= 1
