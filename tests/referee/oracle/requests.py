"""Requests, and what each makes of the known picture, in arithmetic.

Sizes and corners are worked out by hand from the pages that the rows name: the picture has 48 × 36
pixels, layers are placed by their centres unless a row says otherwise. ``tolerance`` is the mean
and the largest difference in levels that two good resamplers or filters may have; 0 and 1 mean that
the arithmetic is settled but for rounding.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from oracle import arithmetic as a
from oracle import colours
from oracle.known import Array, Pic, tiled
from oracle.outputs import Writer
from oracle.sources import Source

EXACT = (0.6, 2)
SCALED = (2.6, 40)
FILTERED = (1.0, 14)
Rgb = tuple[float, float, float]


@dataclass(frozen=True)
class Context:
    """What is known of the reply besides the picture."""

    out: str
    source: Source


Expect = Callable[[Pic, Context], Pic]
Fits = Callable[[Source, Writer], bool]


def always(source: Source, writer: Writer) -> bool:
    return True


@dataclass(frozen=True)
class Row:
    """A request: ``region`` (x, y, right, bottom) is left out of the comparison, ``gain`` is by how
    much the source's own loss may grow, ``least`` the mean difference there has to be.
    """

    query: str
    group: str
    expect: Expect
    page: str
    tolerance: tuple[float, float] = EXACT
    fits: Fits = always
    gain: float = 1
    background: Rgb = (255, 255, 255)
    icc: tuple[str, str] | None = None
    mask: bool = False
    region: tuple[int, int, int, int] | None = None
    least: float = 0


# --- the other pictures
# ------------------------------------------------------------------------------------------

OVER = Pic(
    tiled(
        [[(250, 20, 20), (20, 30, 220)], [(30, 220, 60), (240, 240, 250)]], (0, 7, 20), (0, 9, 14)
    ),
    None,
    "rgb",
)
OVER_ALPHA = replace(OVER, alpha=tiled([[255, 120], [0, 255]], (0, 12, 20), (0, 5, 14))[..., 0])
MASK = tiled([[255, 60, 200], [0, 255, 130]], (0, 9, 30, 48), (0, 15, 36))[..., 0]


def solid(rgb: Rgb, wide: int, high: int, alpha: float = 255) -> Pic:
    mask = None if alpha == 255 else np.full((high, wide), float(alpha))
    return Pic(np.broadcast_to(np.asarray(rgb, np.float64), (high, wide, 3)).copy(), mask, "rgb")


def ink(rgb: Rgb, space: str) -> Array:
    """A colour value in another pixel type, naively."""
    return colours.naive(solid(rgb, 1, 1), space).color[0, 0]


# --- helpers
# ------------------------------------------------------------------------------------------


def layered(x: int, y: int, above: Pic, mode: str = "norm") -> Expect:
    """In the picture's own colours where both have the same kind, else in the reply's."""

    def expect(pic: Pic, cx: Context) -> Pic:
        over = above
        if pic.space != over.space:
            pic = colours.in_type(pic, cx.out)
            over = colours.naive(over, cx.out)
        return a.over(pic, over, x, y, mode)

    return expect


def rgb_first(function: Callable[[Pic], Pic], kinds: tuple[str, ...] = ("cmyk",)) -> Expect:
    """These adjustments are of red, green and blue; what is none is converted naively
    (r-color-management.md).
    """
    return lambda pic, cx: function(colours.naive(pic, "rgb") if pic.space in kinds else pic)


def colourful(function: Callable[[Pic], Pic]) -> Expect:
    """Gray has neither hue nor saturation."""
    return lambda pic, cx: pic if pic.space == "gray" else function(colours.naive(pic, "rgb"))


def plain(function: Callable[[Pic], Pic]) -> Expect:
    return lambda pic, cx: function(pic)


def view(
    wide: int, high: int, x: int = 0, y: int = 0, w: int = 0, h: int = 0, mode: str = "sharp2"
) -> Expect:
    """Scaled, then seen through a window."""

    def expect(pic: Pic, cx: Context) -> Pic:
        pic = a.scaled(pic, wide, high, mode)
        return a.window(pic, x, y, w, h) if w else pic

    return expect


def box(x: int, y: int, w: int, h: int) -> Expect:
    return lambda pic, cx: a.window(pic, x, y, w, h)


def after(*steps: Expect) -> Expect:
    def expect(pic: Pic, cx: Context) -> Pic:
        for step in steps:
            pic = step(pic, cx)
        return pic

    return expect


def masked(change: Callable[[Array], Array]) -> Expect:
    return lambda pic, cx: replace(pic, alpha=change(MASK))


def _behind(pic: Pic, cx: Context) -> Pic:
    """The background of associated alpha, filled with black."""
    return replace(
        pic, color=np.broadcast_to(ink((0, 0, 0), pic.space), pic.color.shape), alpha=255 - pic.mask
    )


def filled(rgb: Rgb, share: float = 1.0) -> Expect:
    return lambda pic, cx: a.on_color(*_in_colour(pic, rgb, cx), share)


def _in_colour(pic: Pic, rgb: Rgb, cx: Context) -> tuple[Pic, Array]:
    """A gray picture gives way to a colour that is none, and goes to the reply's kind."""
    if pic.alpha is not None and pic.space == "gray" and len(set(rgb)) > 1:
        pic = colours.in_type(pic, cx.out)
    return pic, ink(rgb, pic.space)


def clipped(x: int, y: int, right: int, bottom: int, *, outside: bool = False) -> Expect:
    def expect(pic: Pic, cx: Context) -> Pic:
        shape = np.zeros(pic.mask.shape)
        shape[y:bottom, x:right] = 1
        return replace(pic, alpha=pic.mask * (1 - shape if outside else shape))

    return expect


@dataclass(frozen=True)
class Effect:
    """``shape`` makes its mask of the parent's, both on the whole canvas."""

    rgb: Rgb
    shape: Callable[[Array], Array]
    opacity: float = 1
    inner: bool = False
    knock: bool = True


def shadowed(parent: Pic, x: int, y: int, *effects: Effect) -> Expect:
    """A layer with effects, the lowest first."""

    def expect(pic: Pic, cx: Context) -> Pic:
        above = parent
        if pic.space != above.space:
            pic = colours.in_type(pic, cx.out)
            above = colours.naive(above, cx.out)
        whole = a.window(
            replace(above, alpha=np.full(above.mask.shape, 255.0)), -x, -y, *pic.size
        ).mask

        def laid(below: Pic, effect: Effect) -> Pic:
            mask = effect.shape(whole)
            if effect.inner:
                mask = mask * whole / 255
            elif effect.knock:
                mask = mask * (255 - whole) / 255
            flat = np.broadcast_to(ink(effect.rgb, pic.space), pic.color.shape)
            cover = replace(pic, color=flat, alpha=a.byte(mask * effect.opacity))
            return a.over(below, cover, 0, 0)

        for effect in effects:
            pic = pic if effect.inner else laid(pic, effect)
        pic = a.over(pic, above, x, y)
        for effect in effects:
            pic = laid(pic, effect) if effect.inner else pic
        return pic

    return expect


def moved(mask: Array, x: int, y: int, *, rest: float = 0) -> Array:
    result = np.full_like(mask, rest)
    height, width = mask.shape
    result[max(y, 0) : height + min(y, 0), max(x, 0) : width + min(x, 0)] = mask[
        max(-y, 0) : height - max(y, 0), max(-x, 0) : width - max(x, 0)
    ]
    return result


# --- what fits together
# ------------------------------------------------------------------------------------------


def opaque(source: Source, writer: Writer) -> bool:
    return source.alpha == "none"


def own_mask(source: Source, writer: Writer) -> bool:
    """Associated alpha gives way to no other mask (r-mask.md)."""
    return source.alpha != "premultiplied"


def _associated(source: Source, writer: Writer) -> bool:
    """TIFFs alone keep colours multiplied by alpha: elsewhere it is white that they are blended
    with.
    """
    return source.alpha == "premultiplied" and source.container.startswith("tiff")


def typed(source: Source, writer: Writer) -> bool:
    return "," in writer.query.split("&")[0] and not writer.icc


def to(*spaces: str) -> Fits:
    return lambda source, writer: writer.space in spaces


def fine(source: Source, writer: Writer) -> bool:
    """What is in single pixels can still be told from what was written."""
    return not writer.halves_chroma


def numbers(source: Source, writer: Writer) -> bool:
    """Where a profile would have to lead to gray first, the reading is open."""
    return source.profile in ("none", "srgb", "broken") and source.model not in ("cmyk", "lab")


def both(*tests: Fits) -> Fits:
    return lambda source, writer: all(test(source, writer) for test in tests)


def _identity(pic: Pic, cx: Context) -> Pic:
    return pic


_V = "r-fit.md"
_VIEWS = [
    ("wid=24", view(24, 18), "r-is-http-wid.md"),
    ("hei=27", view(36, 27), "r-is-http-hei.md"),
    ("wid=96", view(96, 72), "r-is-http-wid.md"),
    ("wid=31&hei=40", view(31, 23, 0, -8, 31, 40), _V),
    ("wid=60&hei=41", view(48, 36, -6, -2, 60, 41), _V),
    ("wid=60&hei=60&fit=fit,1", view(60, 45, 0, -7, 60, 60), _V),
    ("wid=24&hei=24&fit=constrain", view(24, 18), _V),
    ("wid=20&hei=30&fit=crop", view(40, 30, 10, 0, 20, 30), _V),
    ("wid=20&hei=30&fit=wrap", view(40, 30), _V),
    ("wid=20&hei=30&fit=stretch", view(20, 30), _V),
    ("wid=30&hei=99&fit=hfit", view(30, 23, 0, -38, 30, 99), _V),
    ("wid=99&hei=18&fit=vfit", view(24, 18, -37, 0, 99, 18), _V),
    ("wid=20&hei=30&fit=crop&align=-1,1", view(40, 30, 0, 0, 20, 30), "r-align.md"),
    ("wid=60&hei=41&align=1,-1", view(48, 36, -12, 0, 60, 41), "r-align.md"),
    ("scl=2", view(24, 18), "r-scl.md"),
    ("scl=0.5", view(96, 72), "r-scl.md"),
    ("scl=1.5", view(32, 24), "r-scl.md"),
    ("scl=2&wid=30&hei=11", view(24, 18, -3, 4, 30, 11), "r-scl.md"),
    ("rgn=6,4,30,20&wid=15", view(24, 18, 3, 2, 15, 10), "r-rgn.md"),
    ("wid=24&rect=4,3,30,10", view(24, 18, 4, 3, 30, 10), "r-rect.md"),
    ("dpr=on,1.5&wid=24", view(36, 27), "r-dpr.md"),
    ("wid=30&resMode=bilin", view(30, 23, mode="bilin"), "r-is-http-resmode.md"),
    ("wid=30&resMode=bicub", view(30, 23, mode="bicub"), "r-is-http-resmode.md"),
    ("wid=30&resMode=bisharp", view(30, 23, mode="bisharp"), "r-is-http-resmode.md"),
    ("wid=30&resMode=sharp2", view(30, 23), "r-is-http-resmode.md"),
]
_WINDOWS = [
    ("rgn=5,3,31,21", box(5, 3, 31, 21), "r-rgn.md"),
    ("rgn=-5,20,30,40", box(-5, 20, 30, 40), "r-rgn.md"),
    ("rect=7,5,20,11", box(7, 5, 20, 11), "r-rect.md"),
    ("rect=30,-5,30,20", box(30, -5, 30, 20), "r-rect.md"),
    ("crop=3,5,31,17", box(3, 5, 31, 17), "r-crop.md"),
    ("crop=-4,-3,60,30", box(-4, -3, 60, 30), "r-crop.md"),
    ("cropN=0.25,0.25,0.5,0.5", box(12, 9, 24, 18), "r-crop.md"),
    ("extend=3,1,5,2", box(-3, -1, 56, 39), "r-extend.md"),
    ("extend=-3,2,4,-1", box(3, -2, 49, 37), "r-extend.md"),
    ("extendN=0.25,0,0,0.5", box(-12, 0, 60, 54), "r-extend.md"),
]
_TURNS = [
    ("rotate=90", plain(lambda p: a.quarter(p, 90)), "r-rotate.md"),
    ("rotate=180", plain(lambda p: a.quarter(p, 180)), "r-rotate.md"),
    ("rotate=270", plain(lambda p: a.quarter(p, 270)), "r-rotate.md"),
    ("flip=lr", plain(lambda p: a.flipped(p, "lr")), "r-flip.md"),
    ("flip=ud", plain(lambda p: a.flipped(p, "ud")), "r-flip.md"),
    ("layer=0&flip=lrud", plain(lambda p: a.flipped(p, "lrud")), "r-flip.md"),
    ("layer=0&flip=lr&rotate=90", plain(lambda p: a.quarter(a.flipped(p, "lr"), 90)),
        "r-layer-transforms.md"),
    ("layer=0&rotate=270&flip=ud", plain(lambda p: a.quarter(a.flipped(p, "ud"), 270)),
        "r-layer-transforms.md"),
    ("rotate=90&flip=lr", plain(lambda p: a.flipped(a.quarter(p, 90), "lr")), "r-flip.md"),
    (
        "layer=0&extend=2,0,0,3&rotate=90&crop=6,4,30,20&flip=ud",
        plain(
            lambda p: a.window(
                a.quarter(a.flipped(a.window(p, 6, 4, 30, 20), "ud"), 90), -2, 0, 22, 33
            )
        ),
        "r-layer-transforms.md",
    ),
]  # fmt: skip
_SCALES = [
    ("size=24,24", view(24, 18), "r-size-reference.md"),
    ("scale=0.5", view(24, 18), "r-is-http-scale.md"),
    ("scale=1.5", view(72, 54), "r-is-http-scale.md"),
    ("scale=0.5&crop=4,6,30,20", after(box(4, 6, 30, 20), view(15, 10)), "r-layer-transforms.md"),
    ("rotate=90&wid=18", after(plain(lambda p: a.quarter(p, 90)), view(18, 24)),
        "r-view-transform-for-images.md"),
    ("rotate=30", plain(lambda p: a.rotated(p, 30, 60, 56)), "r-rotate.md"),
    ("rotate=-75", plain(lambda p: a.rotated(p, -75, 48, 56)), "r-rotate.md"),
]  # fmt: skip
_FILLS = [
    ("bgc=10,200,90&extend=4,2,1,3", box(-4, -2, 53, 41), "r-bgc.md", (10, 200, 90)),
    ("bgc=10,200,90&wid=60&hei=41", view(48, 36, -6, -2, 60, 41), "r-bgc.md", (10, 200, 90)),
    ("bgc=30,30,30", _identity, "r-bgc.md", (30, 30, 30)),
    ("bgColor=200,30,90&extend=3,1,5,2", after(box(-3, -1, 56, 39), filled((200, 30, 90))),
        "r-bgcolor.md", None),
    ("color=200,30,90", filled((200, 30, 90)), "r-color-commandref.md", None),
    ("color=20,230,90&rotate=90&extend=3,0,0,2",
        after(filled((20, 230, 90)), plain(lambda p: a.window(a.quarter(p, 90), -3, 0, 39, 50))),
        "r-color-commandref.md", None),
    ("opac=50", plain(lambda p: a.faded(p, 0.5)), "r-opac.md", None),
    ("layer=0&opac=60,50", plain(lambda p: a.faded(p, 0.3)), "r-opac.md", None),
    ("opac=70&bgc=0,90,180", plain(lambda p: a.faded(p, 0.7)), "r-opac.md", (0, 90, 180)),
    ("clipPath=M8,6L40,6,40,30,8,30Z", clipped(8, 6, 40, 30), "r-clippath.md", None),
    ("clipPath=M3,2L45,2,45,33,3,33Z&clipXPath=M8,6L40,6,40,30,8,30Z",
        after(clipped(3, 2, 45, 33), clipped(8, 6, 40, 30, outside=True)), "r-clipxpath.md", None),
    ("clipXPath=M8,6L40,6,40,30,8,30Z", _identity, "r-clipxpath.md", None),
]  # fmt: skip
_B = "r-op-brightness.md"
_C = "r-op-contrast.md"
_TONES = [
    ("op_brightness=30", rgb_first(lambda p: a.curve(p, lambda c: c + 30)), _B, 1),
    ("layer=0&op_brightness=-45", rgb_first(lambda p: a.curve(p, lambda c: c - 45)), _B, 1),
    ("op_contrast=40", rgb_first(lambda p: a.contrast(p, 40)), _C, 2),
    ("layer=0&op_contrast=-60", rgb_first(lambda p: a.contrast(p, -60)), _C, 1),
    ("op_brightness=30&op_contrast=40",
        rgb_first(lambda p: a.contrast(a.curve(p, lambda c: c + 30), 40)), _C, 2),
    ("op_contrast=40&op_brightness=30",
        rgb_first(lambda p: a.curve(a.contrast(p, 40), lambda c: c + 30)), _B, 2),
    ("op_hue=70", colourful(lambda p: a.hue(p, 70)), "r-op-hue.md", 3),
    ("layer=0&op_hue=-120", colourful(lambda p: a.hue(p, -120)), "r-op-hue.md", 3),
    ("op_saturation=50", colourful(lambda p: a.saturation(p, 50)), "r-op-saturation.md", 4),
    ("op_saturation=-70", colourful(lambda p: a.saturation(p, -70)), "r-op-saturation.md", 1),
    ("op_invert=1", plain(lambda p: a.curve(p, lambda c: 255 - c)), "r-op-invert.md", 1),
    ("op_colorbalance=20,-30,45",
        rgb_first(lambda p: a.curve(p, lambda c: c + np.array([20, -30, 45])), ("cmyk", "gray")),
        "r-op-colorbalance.md", 1),
]  # fmt: skip
_FILTERS = [
    ("op_sharpen=1", plain(a.sharpened), "r-op-sharpen.md", 4),
    ("op_usm=1.5,2,3", plain(lambda p: a.unsharp(p, 1.5, 2, 3)), "r-op-usm.md", 3),
    ("layer=0&op_usm=1,1,0", plain(lambda p: a.unsharp(p, 1, 1, 0)), "r-op-usm.md", 3),
    ("op_usm=2,1,0,1", plain(lambda p: a.unsharp(p, 2, 1, 0, mono=True)), "r-op-usm.md", 4),
    ("op_usmR=1,3,0", plain(lambda p: a.unsharp(p, 1, 3, 0)), "r-op-usmr.md", 3),
]
_BLURS = [
    ("op_blur=2", plain(lambda p: a.blurred(p, 2)), "r-op-blur.md"),
    ("layer=0&op_blur=0.7", plain(lambda p: a.blurred(p, 0.7)), "r-op-blur.md"),
    ("op_blur=3.5", plain(lambda p: a.blurred(p, 3.5)), "r-op-blur.md"),
]
_SCALED_FILTERS = [
    ("scl=2&op_usmR=1,2,0", after(view(24, 18), plain(lambda p: a.unsharp(p, 1, 2, 0))),
        "r-op-usmr.md", (4.5, 80), 4),
    ("scl=2&op_usm=1,4,0", after(view(24, 18), plain(lambda p: a.unsharp(p, 1, 2, 0))),
        "r-op-usm.md", (4.5, 80), 4),
    ("scl=2&op_blur=4", after(view(24, 18), plain(lambda p: a.blurred(p, 2))), "r-op-blur.md",
        (1.8, 10), 1),
]  # fmt: skip
_MASKS = [
    ("mask=mask.png", masked(lambda m: m), "r-mask.md", own_mask),
    ("mask=mask.png&maskUse=invert", masked(lambda m: 255 - m), "r-maskuse.md", own_mask),
    ("mask=mask.png&maskUse=off", lambda p, cx: replace(p, alpha=None), "r-maskuse.md", own_mask),
    ("maskUse=off", lambda p, cx: replace(p, alpha=None), "r-maskuse.md", own_mask),
    ("maskUse=invert", lambda p, cx: replace(p, alpha=255 - p.mask), "r-maskuse.md", own_mask),
    ("layer=0&maskUse=invert", _behind, "r-maskuse.md", _associated),
    ("mask=mask.png&op_growMask=2", masked(lambda m: a.grown(m[..., None], 2)[..., 0]),
        "r-op-growmask.md", own_mask),
    ("mask=mask.png&op_growMask=-3", masked(lambda m: a.grown(m[..., None], -3)[..., 0]),
        "r-op-growmask.md", own_mask),
    ("mask=mask.png&op_growMaskR=1", masked(lambda m: a.grown(m[..., None], 1)[..., 0]),
        "r-op-growmaskr.md", own_mask),
]  # fmt: skip


def _same(source: Source, writer: Writer) -> bool:
    return source.model in ("rgb", "palette", "lab")


_LAYERS = [
    ("layer=1&src=over.png&pos=-6,3", layered(8, 14, OVER), "r-pos.md", always),
    ("layer=1&src=over-alpha.png&pos=7,-5", layered(21, 6, OVER_ALPHA), "r-layer-placement.md",
        always),
    ("layer=1&src=over.png&posN=0.25,-0.25", layered(26, 2, OVER), "r-pos.md", always),
    ("layer=1&src=over.png&origin=0,0&pos=-20,-15", layered(4, 3, OVER), "r-origin.md", always),
    ("layer=1&src=over.png&originN=-0.5,0.5", layered(24, 4, OVER), "r-origin.md", always),
    ("layer=1&src=over.png&anchor=20,0&pos=15,6", layered(19, 24, OVER), "r-anchor.md", always),
    ("layer=1&src=over.png&rotate=90&pos=2,1", layered(19, 9, a.quarter(OVER, 90)),
        "r-layer-placement.md", always),
    ("layer=1&src=over.png&flip=lr", layered(14, 11, a.flipped(OVER, "lr")), "r-flip.md", always),
    ("layer=1&src=over.png&opac=50", layered(14, 11, a.faded(OVER, 0.5)), "r-opac.md", always),
    ("layer=1&src=over.png&hide=1", _identity, "r-hide.md", always),
    ("layer=1&src=over.png&pos=-25,-20", layered(-11, -9, OVER), "c-compositing-canvas.md", always),
    *(
        (
            f"layer=1&src=over.png&blendMode={mode}&pos=-3,2",
            layered(11, 13, OVER, mode),
            "r-blendmode.md",
            _same,
        )
        for mode in ("mult", "screen", "lighten", "darken")
    ),
    ("layer=1&src=over-alpha.png&blendMode=mult&opac=80",
        layered(14, 11, a.faded(OVER_ALPHA, 0.8), "mult"), "r-blendmode.md", _same),
    ("layer=1&color=200,30,90&size=16,10&pos=5,-4", layered(21, 9, solid((200, 30, 90), 16, 10)),
        "r-color-commandref.md", always),
    ("layer=1&color=200,30,90,100&size=16,10", layered(16, 13, solid((200, 30, 90), 16, 10, 100)),
        "r-is-http-color.md", always),
    ("layer=2&src=over.png&pos=4,2&layer=1&color=10,20,30&size=30,20",
        after(layered(9, 8, solid((10, 20, 30), 30, 20)), layered(18, 13, OVER)),
        "c-layer-order.md", always),
    ("layer=1&src=over.png&layer=2&color=10,20,30&size=12,6&pos=3,3",
        after(layered(14, 11, OVER), layered(21, 18, solid((10, 20, 30), 12, 6))),
        "c-layer-order.md", always),
    ("layer=0&flip=lr&layer=1&src=over.png&pos=-6,3",
        after(plain(lambda p: a.flipped(p, "lr")), layered(8, 14, OVER)), "r-flip.md", always),
    ("layer=1&src=over.png&pos=-6,3&layer=comp&flip=lr",
        after(layered(8, 14, OVER), plain(lambda p: a.flipped(p, "lr"))), "r-flip.md", always),
]  # fmt: skip
PARENT = solid((0, 80, 200), 20, 10)
_AT = "layer=1&color=0,80,200&size=20,10&pos=-4,3"  # corner: 24 − 4 − 10, 18 + 3 − 5
_E = "r-layer-effects.md"
GREEN = (20, 230, 20)
RED = (230, 20, 20)
YELLOW = (230, 230, 20)


def below_right(mask: Array) -> Array:
    return moved(mask, 6, 4)


def within(mask: Array) -> Array:
    """An inner shadow, of the inverse of the mask."""
    return moved(255 - mask, 4, 2, rest=255)


def thick(mask: Array) -> Array:
    return a.grown(mask[..., None], 3)[..., 0]


def thick_within(mask: Array) -> Array:
    return a.grown(255 - mask[..., None], 2)[..., 0]


_SHADOW = Effect(GREEN, below_right)
_EFFECTS = [
    (f"{_AT}&effect=-1&color=20,230,20&pos=6,4", EXACT, shadowed(PARENT, 10, 16, _SHADOW), _E),
    (f"{_AT}&effect=-1&color=230,20,20&pos=-5,7&opac=60", EXACT,
        shadowed(PARENT, 10, 16, Effect(RED, lambda m: moved(m, -5, 7), 0.6)), _E),
    (
        f"{_AT}&effect=-1&color=20,20,20&op_blur=2",
        FILTERED,
        shadowed(
            PARENT, 10, 16, Effect((20, 20, 20), lambda m: a.gaussian(m[..., None], 2)[..., 0])
        ),
        _E,
    ),
    (f"{_AT}&effect=-1&color=20,230,20&op_grow=3", EXACT,
        shadowed(PARENT, 10, 16, Effect(GREEN, thick)), _E),
    (f"{_AT}&effect=1&color=230,230,20&pos=4,2", EXACT,
        shadowed(PARENT, 10, 16, Effect(YELLOW, within, inner=True)), _E),
    (f"{_AT}&effect=1&color=230,230,20&op_grow=2", EXACT,
        shadowed(PARENT, 10, 16, Effect(YELLOW, thick_within, inner=True)), _E),
    # "Higher-numbered layers are placed on top of lower-numbered layers", whatever comes first.
    (
        f"{_AT}&effect=1&color=230,230,20&pos=4,2&effect=2&color=230,20,20&op_grow=2",
        EXACT,
        shadowed(
            PARENT,
            10,
            16,
            Effect(YELLOW, within, inner=True),
            Effect(RED, thick_within, inner=True),
        ),
        "r-effect.md",
    ),
    (
        f"{_AT}&effect=7&color=230,230,20&pos=4,2&effect=2&color=230,20,20&op_grow=2",
        EXACT,
        shadowed(
            PARENT,
            10,
            16,
            Effect(RED, thick_within, inner=True),
            Effect(YELLOW, within, inner=True),
        ),
        "r-effect.md",
    ),
    (f"{_AT}&effect=-1&color=20,230,20&pos=6,4&effect=-4&color=230,20,20&op_grow=3", EXACT,
        shadowed(PARENT, 10, 16, Effect(RED, thick), _SHADOW), "r-effect.md"),
    (f"{_AT}&effect=-4&color=20,230,20&pos=6,4&effect=-1&color=230,20,20&op_grow=3", EXACT,
        shadowed(PARENT, 10, 16, _SHADOW, Effect(RED, thick)), "r-effect.md"),
    # Outer effects are "never visible within opaque areas of the parent layer", which fillOpacity
    # leaves opaque: it "applies only to the primary layer contents".
    (f"{_AT}&opac=100,50&effect=-1&color=20,230,20&pos=6,4", EXACT,
        shadowed(a.faded(PARENT, 0.5), 10, 16, _SHADOW), "r-opac.md"),
    (
        f"{_AT}&opac=80,50&effect=-1&color=20,230,20&pos=6,4&effect=1&color=230,20,20&op_grow=2",
        EXACT,
        shadowed(
            a.faded(PARENT, 0.4),
            10,
            16,
            replace(_SHADOW, opacity=0.8),
            Effect(RED, thick_within, 0.8, inner=True),
        ),
        "r-opac.md",
    ),
    (f"{_AT}&opac=100,50&effectMask=0&effect=-1&color=20,230,20&pos=6,4", EXACT,
        shadowed(a.faded(PARENT, 0.5), 10, 16, replace(_SHADOW, knock=False)), "r-effectmask.md"),
]  # fmt: skip


def _rows() -> list[Row]:
    rows = [Row("", "none", _identity, "r-is-http-fmt.md")]
    rows += [Row(q, "view", e, p, SCALED) for q, e, p in _VIEWS]
    rows += [Row(q, "window", e, p) for q, e, p in _WINDOWS]
    rows += [Row(q, "turn", e, p) for q, e, p in _TURNS]
    rows += [Row(q, "scale", e, p, (2.6, 44)) for q, e, p in _SCALES]
    rows += [
        Row(q, "fill", e, p, (1.1, 2), background=b or (255, 255, 255)) for q, e, p, b in _FILLS
    ]
    rows += [Row(q, "tone", e, p, gain=g) for q, e, p, g in _TONES]
    for how, balanced in (("off", False), ("norm", True)):
        made = rgb_first(
            lambda p, balanced=balanced: a.colorized(p, (200, 80, 30), balanced=balanced)
        )
        rows.append(
            Row(
                f"op_colorize=200,80,30,{how}",
                "tone",
                made,
                "r-op-colorize.md",
                fits=numbers,
                gain=2,
            )
        )
    rows += [Row(q, "filter", e, p, FILTERED, gain=g) for q, e, p, g in _FILTERS]
    rows += [Row(q, "filter", e, p, t, gain=g) for q, e, p, t, g in _SCALED_FILTERS]
    rows += [Row(q, "filter", e, p, (1.0, 4)) for q, e, p in _BLURS]
    rows += [
        Row(
            f"op_grow={n}",
            "filter",
            lambda p, cx, n=n: replace(p, color=a.grown(p.color, n)),
            "r-op-grow.md",
            fits=opaque,
        )
        for n in (2, -1)
    ]
    rows.append(
        Row(
            "op_noise=10",
            "noise",
            _identity,
            "r-op-noise.md",
            (21, 30),
            both(opaque, to("rgb", "gray"), numbers, fine),
            least=5,
        )
    )
    rows += [Row(q, "mask", e, p, fits=f) for q, e, p, f in _MASKS]
    rows += [Row(q, "layers", e, p, fits=f) for q, e, p, f in _LAYERS]
    rows += [Row(q, "effect", e, p, t) for q, t, e, p in _EFFECTS]
    words = "layer=1&text=Ham&size=26,16&pos=0,0"
    rows.append(Row(words, "text", _identity, "r-text.md", region=(11, 10, 37, 26), least=0.2))
    shown = lambda p, cx: Pic(p.mask[..., None], None, "gray")  # noqa: E731
    rows += [
        Row("req=mask", "req", shown, "r-is-http-req.md", fits=typed, mask=True),
        Row("req=mask&wid=24", "req", after(view(24, 18), shown), "r-is-http-req.md", SCALED, typed,
            mask=True),
    ]  # fmt: skip
    rows += [
        Row("icc=sRGB", "icc", _identity, "r-icc.md", (0.6, 3), to("rgb"),
            icc=("srgb", "relative")),
        Row("icc=adobe.icc", "icc", _identity, "r-icc.md", (0.6, 3), to("rgb"),
            icc=("adobe", "relative")),
        Row("icc=p3.icc,perceptual", "icc", _identity, "r-icc.md", (0.6, 3), to("rgb"),
            icc=("p3", "perceptual")),
        Row("icc=gray.icc", "icc", _identity, "r-icc.md", (0.6, 3), to("gray"),
            icc=("gray", "relative")),
        Row("icc=press.icc", "icc", _identity, "r-icc.md", (1.5, 8), to("cmyk"),
            icc=("cmyk", "relative")),
        Row("icc=press.icc,perceptual", "icc", _identity, "r-icc.md", (1.5, 8), to("cmyk"),
            icc=("cmyk", "perceptual")),
        Row("icc=sRGB,absolute", "icc", _identity, "r-icc.md", (1.5, 8), to("rgb"),
            icc=("srgb", "absolute")),
    ]  # fmt: skip
    return rows


ROWS: tuple[Row, ...] = tuple(_rows())
OTHERS = {"adobe.icc": "adobe", "p3.icc": "p3", "gray.icc": "gray", "press.icc": "cmyk"}
