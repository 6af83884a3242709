"""Requests against pictures with known pixels; each row cites the page it follows.

A row is: request, size of the reply, colours at places, page.
A place is (x, y) in the reply; a colour is RGB, or RGBA where the reply keeps alpha.
"""

import numpy as np
import pytest
from PIL import Image

from exportgui.errors import RequestError, UnsupportedError

R = (255, 0, 0)
G = (0, 255, 0)
B = (0, 0, 255)
W = (255, 255, 255)
K = (0, 0, 0)
CLEAR = (None, None, None, 0)

CASES = [
    ("", (40, 20), {(0, 0): R, (39, 0): G, (0, 19): B, (39, 19): W}, "r-img.md"),
    ("fmt=png", (40, 20), {(5, 5): R}, "r-is-http-fmt.md"),
    ("fmt=png&wid=20", (20, 10), {(2, 2): R, (17, 2): G, (2, 7): B}, "r-is-http-wid.md"),
    ("fmt=png&hei=40", (80, 40), {(5, 5): R, (75, 5): G}, "r-is-http-hei.md"),
    ("fmt=png&wid=40&hei=40&bgc=0,0,255", (40, 40), {(0, 0): B, (0, 9): B, (0, 10): R, (39, 39): B},
        "r-bgc.md"),
    ("fmt=png&wid=40&hei=40&align=0,-1", (40, 40), {(0, 0): R, (0, 39): W}, "r-align.md"),
    ("fmt=png&wid=10&hei=10&fit=crop", (10, 10), {(1, 1): R, (8, 1): G}, "r-fit.md"),
    ("fmt=png&wid=10&hei=10&fit=stretch,1", (10, 10), {(1, 1): R, (8, 8): W}, "r-fit.md"),
    ("fmt=png&scl=2", (20, 10), {(2, 2): R}, "r-scl.md"),
    ("fmt=png&rgn=20,0,20,10", (20, 10), {(0, 0): G, (19, 9): G}, "r-rgn.md"),
    ("fmt=png&rgn=30,10,20,20&bgc=0,0,0", (20, 20), {(0, 0): W, (9, 9): W, (10, 0): K, (0, 10): K},
        "r-rgn.md"),
    ("fmt=png&rect=18,8,4,4", (4, 4), {(0, 0): R, (3, 0): G, (0, 3): B, (3, 3): W}, "r-rect.md"),
    ("fmt=png&rect=38,0,4,4&bgc=1,2,3", (4, 4), {(0, 0): G, (3, 3): (1, 2, 3)}, "r-rect.md"),
    ("fmt=png&crop=20,10,20,10", (20, 10), {(0, 0): W, (19, 9): W}, "r-crop.md"),
    ("fmt=png&cropN=0,0,0.5,0.5", (20, 10), {(0, 0): R, (19, 9): R}, "r-crop.md"),
    ("fmt=png&crop=-5,-5,50,30&bgc=0,0,0", (50, 30),
        {(4, 4): K, (5, 5): R, (44, 24): W, (45, 25): K}, "r-crop.md"),
    ("fmt=png&crop=-5,0,10,20&bgColor=255,0,0&bgc=0,0,0", (10, 20), {(0, 0): R, (6, 12): B},
        "r-crop.md"),
    ("fmt=png&size=20,20", (20, 10), {(2, 2): R}, "r-size-reference.md"),
    ("fmt=png&scale=0.5", (20, 10), {(2, 2): R}, "r-is-http-scale.md"),
    ("fmt=png&flip=lr", (40, 20), {(0, 0): G, (0, 19): W}, "r-flip.md"),
    ("fmt=png&flip=ud", (40, 20), {(0, 0): B, (39, 0): W}, "r-flip.md"),
    ("fmt=png&flip=lrud", (40, 20), {(0, 0): W, (39, 19): R}, "r-flip.md"),
    ("fmt=png&rotate=90", (20, 40), {(0, 0): B, (19, 0): R, (0, 39): W, (19, 39): G},
        "r-rotate.md"),
    ("fmt=png&rotate=-90", (20, 40), {(0, 0): G, (19, 0): W}, "r-rotate.md"),
    ("fmt=png&rotate=180", (40, 20), {(0, 0): W}, "r-rotate.md"),
    ("fmt=png&rotate=45&bgc=0,0,0", (43, 43), {(0, 0): K, (42, 42): K, (21, 2): K}, "r-rotate.md"),
    ("fmt=png&extend=5,6,7,8&bgColor=0,0,0", (52, 34),
        {(4, 5): K, (5, 6): R, (44, 25): W, (45, 26): K}, "r-extend.md"),
    ("fmt=png&extend=0,0,0,10&bgc=1,2,3", (40, 30), {(0, 29): (1, 2, 3)}, "r-extend.md"),
    ("fmt=png&extendN=0.5,0,0,0&bgc=1,2,3", (60, 20), {(19, 0): (1, 2, 3), (20, 0): R},
        "r-extend.md"),
    # outside any layer, extend goes to layer 0 and comes before flip, which acts on the composite
    ("fmt=png&extend=10,0,0,0&bgc=0,0,0&flip=lr", (50, 20), {(0, 0): G, (49, 0): K}, "r-flip.md"),
    ("fmt=png&layer=0&extend=10,0,0,0&flip=lr&bgc=0,0,0", (50, 20), {(0, 0): K, (10, 0): G},
        "r-flip.md"),
    ("fmt=png&opac=0&bgc=10,20,30", (40, 20), {(0, 0): (10, 20, 30)}, "r-opac.md"),
    ("fmt=png&layer=0&opac=50,50&bgc=0,0,0", (40, 20), {(39, 19): (64, 64, 64)}, "r-opac.md"),
    ("fmt=png&dpr=on,2&wid=20", (40, 20), {(0, 0): R}, "r-dpr.md"),
    ("fmt=png&dpr=off&wid=20", (20, 10), {(0, 0): R}, "r-dpr.md"),
    ("fmt=png&layer=0&hide=1&bgc=9,9,9", (40, 20), {(0, 0): (9, 9, 9)}, "r-hide.md"),
    ("fmt=png&op_invert=1", (40, 20), {(0, 0): (0, 255, 255), (39, 19): K}, "r-op-invert.md"),
    ("fmt=png&op_saturation=-100", (40, 20), {(0, 0): (128, 128, 128), (39, 19): W},
        "r-op-saturation.md"),
    ("fmt=png&op_hue=120", (40, 20), {(0, 0): G, (39, 0): B}, "r-op-hue.md"),
    ("fmt=png&op_brightness=-100", (40, 20), {(0, 0): (155, 0, 0)}, "r-op-brightness.md"),
    ("fmt=png&op_colorbalance=0,100,0", (40, 20), {(0, 0): (255, 100, 0)}, "r-op-colorbalance.md"),
    ("fmt=png&op_contrast=-100", (40, 20), {(0, 0): (128, 128, 128)}, "r-op-contrast.md"),
    ("fmt=png&op_colorize=00ff00,off", (40, 20), {(39, 19): W}, "r-op-colorize.md"),
    ("fmt=png&colorize=00ff00,off", (40, 20), {(39, 19): W}, "r-maskuse.md"),
    ("fmt=png&op_blur=0&op_usm=0&op_grow=0&op_noise=0&op_sharpen=0", (40, 20), {(0, 0): R},
        "defaults"),
    ("fmt=png&src=is{alpha.png?wid=20}", (20, 10), {(2, 2): R, (18, 2): W},
        "r-request-nesting-and-embedding.md"),
    ("fmt=png&src=is(quads.png?rotate=90)", (20, 40), {(0, 0): B},
        "r-request-nesting-and-embedding.md"),
    ("fmt=png,gray", (40, 20), {(0, 0): (76, 76, 76), (39, 0): (150, 150, 150)},
        "r-is-http-fmt.md"),
    ("$corner=20,0,20,10&crop=$corner$&fmt=png", (20, 10), {(0, 0): G},
        "r-is-http-substitution-variables.md"),
    ("WID=20&Fmt=PNG", (20, 10), {(2, 2): R}, "r-basic-syntax.md"),
    ("blendMode=mult&pos=5,5&fmt=png", (40, 20), {(0, 0): R}, "r-blendmode.md"),
    ("locale=de&map=a&imageSet={a}&textAttr=72&fmt=png", (40, 20), {(0, 0): R}, "r-locale.md"),
    ("wid=10&fmt=png&.note&wid=20", (20, 10), {(2, 2): R}, "r-basic-syntax.md"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("request_", "size", "places", "page"), CASES, ids=[case[0] for case in CASES]
)
def test_the_reply_is_what_the_page_says(studio, request_, size, places, page):
    pixels = studio.pixels("quads.png", request_)

    assert pixels.shape[1::-1] == size
    resampled = any(
        name in request_.lower()
        for name in ("wid", "hei", "scl", "size", "scale", "dpr", "rotate=45")
    )
    for (x, y), colour in places.items():
        assert np.abs(pixels[y, x, :3].astype(int) - colour).max() <= (4 if resampled else 0), (
            x,
            y,
        )


ALPHA_CASES = [
    ("alpha.png", "fmt=png-alpha", (40, 20), {(0, 0): (*R, 255), (39, 0): CLEAR}),
    ("alpha.png", "fmt=png", (40, 20), {(0, 0): (*R, 255), (39, 0): (*W, 255)}),
    ("alpha.png", "fmt=png&bgc=0,0,0", (40, 20), {(39, 0): (*K, 255)}),
    ("alpha.png", "fmt=png-alpha&maskUse=off", (40, 20), {(39, 0): (*G, 255)}),
    ("alpha.png", "fmt=png-alpha&maskUse=invert", (40, 20), {(0, 0): CLEAR, (39, 0): (*G, 255)}),
    ("quads.png", "fmt=png-alpha&maskUse=invert", (40, 20), {(0, 0): CLEAR}),
    ("alpha.png", "fmt=png-alpha&color=9,8,7", (40, 20),
        {(0, 0): (*R, 255), (39, 0): (9, 8, 7, 255)}),
    ("alpha.png", "fmt=png-alpha&bgColor=9,8,7,128", (40, 20), {(39, 0): (9, 8, 7, 128)}),
    ("alpha.png", "fmt=png-alpha&opac=50", (40, 20), {(0, 0): (*R, 128), (39, 0): CLEAR}),
    ("half.png", "fmt=png&bgc=0,0,0", (40, 20), {(0, 0): (128, 0, 0, 255)}),
    ("quads.png", "fmt=png-alpha&wid=40&hei=40", (40, 40), {(0, 0): CLEAR, (0, 10): (*R, 255)}),
    ("quads.png", "fmt=png-alpha&extend=0,0,10,0", (50, 20), {(49, 0): CLEAR}),
    ("quads.png", "fmt=png-alpha&rect=30,0,20,10", (20, 10), {(0, 0): (*G, 255), (19, 0): CLEAR}),
    ("alpha.png", "req=mask&fmt=png", (40, 20), {(0, 0): (*W, 255), (39, 0): (*K, 255)}),
    ("quads.png", "req=mask&fmt=png", (40, 20), {(0, 0): (*W, 255)}),
    ("quads.png", "req=mask&fmt=png&extend=5,0,0,0&bgc=9,9,9", (45, 20),
        {(0, 0): (*K, 255), (5, 0): (*W, 255)}),
    ("quads.png", "mask=alpha.png&fmt=png-alpha", (40, 20), {(0, 0): (*R, 255), (39, 19): CLEAR}),
    ("quads.png", "mask=is{alpha.png}&fmt=png-alpha", (40, 20),
        {(0, 0): (*R, 255), (39, 19): CLEAR}),
    ("alpha.png", "op_growMask=3&fmt=png-alpha", (40, 20), {(22, 5): (*G, 255), (23, 5): CLEAR}),
    ("alpha.png", "op_growMaskR=-3&fmt=png-alpha", (40, 20), {(16, 5): (*R, 255), (17, 5): CLEAR}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "request_", "size", "places"), ALPHA_CASES, ids=[case[1] for case in ALPHA_CASES]
)
def test_transparency(studio, name, request_, size, places):
    pixels = studio.pixels(name, request_)

    assert pixels.shape[1::-1] == size
    for (x, y), (*colour, alpha) in places.items():
        assert pixels[y, x, 3] == alpha, (x, y)
        if alpha:
            assert tuple(int(part) for part in pixels[y, x, :3]) == tuple(colour), (x, y)


REFUSED = [
    ("src=&opac=50", RequestError, "the layer has no picture"),
    ("layer=1&color=255,0,0", RequestError, "no size"),
    ("size=0,9&text=hello", RequestError, "width"),
    ("perspective=0,0,1,0,1,0,0,1", RequestError, "convex"),
    ("req=userdata", UnsupportedError, "userdata"),
    ("wid=0", RequestError, "wid"),
    ("fmt=bitmap", RequestError, "fmt"),
    ("fmt=swf", RequestError, "retired"),
    ("res=72", RequestError, "resolution"),
    ("wid=100000&hei=100000", RequestError, "too large"),
    ("wid=70000&hei=9&fit=stretch,1&fmt=jpeg", RequestError, "65535"),
    ("icc=nothing", RequestError, "no such profile"),
    ("src=../secret.png", RequestError, r"\.\."),
    ("src=(http://example.invalid/a.png)", RequestError, "refused|network"),
    ("$nope$", RequestError, "nope"),
    ("extend=-20,0,-20,0", RequestError, "nothing is left"),
]


@pytest.mark.parametrize(("request_", "error", "words"), REFUSED, ids=[case[0] for case in REFUSED])
def test_what_cannot_be_drawn_is_refused_by_name(studio, request_, error, words):
    with pytest.raises(error, match=words) as caught:
        studio.plan("quads.png", request_)

    assert caught.value.exit_status == 2


def test_the_documented_example_writes_a_tiff(studio):
    studio.macros["test"] = "fmt=tif"

    made = studio.plan("quads.png", "&fmt=png&$test$")

    assert (made.extension, made.mime, made.format.name) == (".tiff", "image/tiff", "tif")


@pytest.mark.parametrize("scale", [0.5, 0.25])
def test_a_preview_is_the_export_made_smaller(studio, scale):
    rng = np.random.default_rng(7)
    coarse = Image.fromarray(rng.integers(40, 216, (12, 16, 3)).astype(np.uint8))
    studio.save("smooth.png", coarse.resize((320, 240), Image.Resampling.BICUBIC))
    for request_ in (
        "fmt=png&wid=240&op_blur=4",
        "fmt=png&op_usm=1,3&wid=240",
        "fmt=png&extend=20,20,20,20&bgc=9,9,9",
    ):
        full = studio.pixels("smooth.png", request_).astype(float)
        small = studio.pixels("smooth.png", request_, scale).astype(float)
        step = round(1 / scale)
        height = small.shape[0] * step
        width = small.shape[1] * step
        reduced = (
            full[:height, :width]
            .reshape(small.shape[0], step, small.shape[1], step, 4)
            .mean(axis=(1, 3))
        )
        assert np.abs(reduced - small).mean() < 2, request_
