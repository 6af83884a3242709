"""Laws of the reference for every request: tiles meet, previews foretell, defaults change nothing.

Pages: r-rect.md, and the Default of each command's page.
"""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st
from PIL import Image
from studio import Studio
from tables import Case

from exportgui.render import draw
from exportgui.request.commands import COMMANDS, Status

LAW = {
    "phases": [Phase.generate],
    "suppress_health_check": [HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
}

OVERLAY = "layer=1&src=stamp.png&size=60,0&rotate=20&opac=70&pos=9,-4"
SHADOW = "layer=2&src=square.png&pos=-20,8&effect=-1&color=0,0,90&op_blur=3&op_grow=2&pos=4,3"
GRAIN = "blendMode=dissolve&effect=-1&color=0,0,90&op_noise=50&pos=6,6"
VIEWS = (
    "",
    "wid=97",
    "wid=333",
    "hei=61",
    "wid=120&hei=120",
    "wid=90&hei=90&fit=crop",
    "scl=1.7",
    "rgn=11,7,90,80",
)
WHOLE = (
    "",
    "op_blur=2.5",
    "op_usm=1.5,2,0",
    "op_usmR=1,3,2,1",
    "op_sharpen=1",
    "op_invert=1&op_usm=1,1",
    "flip=lrud",
)
WHOLE += (
    "op_noise=30",
    "op_noise=20,gaussian,1&flip=ud",
    "op_grow=2",
    "opac=60",
    "op_hue=40&flip=lr",
)
WHOLE += ("clipPath=M10,10L120,20,90,110,5,80Z",)
BASES = (
    "",
    "rotate=33",
    "crop=-9,-9,150,130&bgColor=9,90,9",
    "extend=7,3,5,9",
    "op_blur=3",
    "size=222,0",
    "rotate=-90",
)
LAYERS = (
    "",
    OVERLAY,
    SHADOW,
    f"{OVERLAY}&{SHADOW}",
    f"{OVERLAY}&blendMode=mult",
    f"{OVERLAY}&{GRAIN}",
)


def composed(base: str, layers: str, view: str, whole: str) -> str:
    """A request of parts that have nothing to do with each other."""
    return "&".join(
        part for part in (view, whole, f"layer=0&{base}" if base else "", layers) if part
    )


REQUESTS = st.builds(composed, *map(st.sampled_from, (BASES, LAYERS, VIEWS, WHOLE)))


def pixels(
    studio: Studio, request: str, scale: float = 1.0, source: str = "smooth.png"
) -> np.ndarray:
    """RGBA of a reply that keeps its transparency."""
    case = Case("properties", "law", "r-rect.md", source, f"fmt=png-alpha&{request}")
    reply = draw(studio.planned(case, scale=scale))
    return np.frombuffer(reply.to_rgba(), np.uint8).reshape(reply.height, reply.width, 4)


@settings(max_examples=12, **LAW)
@given(REQUESTS, st.integers(31, 90), st.integers(31, 90))
def test_tiles_reassemble_to_the_whole(
    studio: Studio, request: str, width: int, height: int
) -> None:
    whole = pixels(studio, request)
    across = whole.shape[1]
    down = whole.shape[0]
    assume(across * down < 60 * width * height)
    made = np.zeros_like(whole)

    for y in range(0, down, height):
        for x in range(0, across, width):
            part = (min(width, across - x), min(height, down - y))
            tile = pixels(studio, f"{request}&rect={x},{y},{part[0]},{part[1]}")
            made[y : y + part[1], x : x + part[0]] = tile

    off = np.abs(made.astype(int) - whole.astype(int)).max(axis=2)
    assert not off.any(), f"{request}: {np.count_nonzero(off)} pixels, by up to {off.max()}"


# One request or more per drawn command; the grain of op_noise and dissolve, and letters, are
# excused.
PREVIEWED = (
    "wid=300&hei=300&align=-1,1&bgc=9,9,90",
    "fit=crop&wid=201&hei=120&dpr=on,1.5",
    "scl=1.3&rgn=12,9,200,150",
    "rect=20,10,200,150,1.5&wid=222",
    "crop=10,20,200,150&scale=0.8&flip=lr",
    "cropN=0.1,0.2,0.7,0.6&rotate=25&bgColor=40,90,20",
    "size=200,0&extend=10,20,30,10&bgColor=200,40,20,128",
    "extendN=0.125,0.125,-0.0625,0.25&resMode=bicub",
    "layer=1&src=smooth.png&sizeN=0.5,0.5&origin=0,0&pos=-90,-50&opac=60",
    "layer=1&src=smooth.png&size=90,0&originN=0.5,0.5&posN=0.2,0.1&blendMode=mult",
    "anchor=30,40&layer=1&src=smooth.png&scale=0.7&anchor=200,150&rotate=-15&blendMode=screen",
    "anchorN=-0.2,0.1&layer=1&src=smooth.png&scale=0.4&anchorN=0.5,-0.5&blendMode=lighten",
    "layer=1&color=200,40,90,200&size=150,80&blendMode=darken&hide=0",
    "mask=cloud.png",
    "mask=cloud.png&maskUse=invert&color=90,200,40",
    "mask=cloud.png&op_growMask=6",
    "mask=cloud.png&op_growMaskR=-6",
    "op_blur=6",
    "op_brightness=20&op_contrast=30&op_hue=70",
    "op_colorbalance=20,-10,30&op_saturation=40&op_invert=1",
    "op_colorize=a0b0c0,norm,40",
    "op_grow=10",
    "op_sharpen=1",
    "op_usm=2,6,3",
    "op_usmR=2,6,0,1",
    "layer=0&op_usm=2,6,3&op_blur=2",
    "layer=0&op_usmR=2,6,0,1&op_sharpen=1",
    "perspective=20,10,300,40,280,200,40,230",
    "perspectiveN=0,0.1,1,0,0.9,0.9,0.1,1",
    "clipPath=M20,20L300,60,200,220Z&clipXPath=M100,80L200,90,150,150Z",
    "layer=1&src=smooth.png&size=120,0&clipPath=M0,0C120,0,120,90,0,90Z",
    "layer=1&src=smooth.png&size=120,0&effect=-1&color=20,20,60&op_blur=8&op_grow=5&pos=12,9",
    "layer=1&src=smooth.png&size=120,0"
    "&effect=1&color=255,255,200&op_grow=6&op_blur=5&opac=70&effectMask=0",
    "layer=1&src=is{smooth.png?wid=90&op_blur=3}",
    "defaultImage=smooth.png&src=missing.png&wid=200",
)
EXCUSED = (
    "op_noise template res req text textPs textAttr textAngle textPath pathAttr textFlowPath "
    "textFlowXPath map mapA "
    "fmt qlt jpegSize quantize printRes pscan xmpEmbed iccEmbed icc pathEmbed locale clipPathE "
    "clipXPathE cropPathE"
)


@pytest.mark.parametrize("scale", [0.5, 0.3])
@pytest.mark.parametrize("request_", PREVIEWED)
def test_a_preview_is_the_export_made_smaller(studio: Studio, request_: str, scale: float) -> None:
    full = pixels(studio, request_, source="meadow.png")
    small = pixels(studio, request_, scale, source="meadow.png")

    height, width = small.shape[:2]
    assert (width, height) == tuple(
        max(1, int(side * scale + 0.5)) for side in (full.shape[1], full.shape[0])
    )
    reduced = Image.fromarray(premultiplied(full)).resize((width, height), Image.Resampling.BOX)
    off = np.abs(np.asarray(reduced, float) - premultiplied(small)).mean()
    assert off <= 2, f"{off:.2f} levels"


def premultiplied(picture: np.ndarray) -> np.ndarray:
    alpha = picture[..., 3:].astype(np.uint16)
    return np.concatenate(
        [(picture[..., :3] * alpha // 255).astype(np.uint8), picture[..., 3:]], axis=2
    )


def test_previews_cover_every_drawn_command() -> None:
    said = {name.lower() for name in re.findall(r"(\w+)=", "&".join(PREVIEWED))}
    drawn = {row.name.lower() for row in COMMANDS.values() if row.drawn is Status.DRAWN}

    assert drawn - said - set(EXCUSED.lower().split()) == set()


# The Default of each command's page.
DEFAULTS = (
    "align=0,0",
    "anchorN=0,0",
    "bgColor=0,0,0,0",
    "blendMode=norm",
    "color=0,0,0,0",
    "cropN=0,0,1,1",
    "dpr=off",
    "effectMask=1",
    "extend=0,0,0,0",
    "extendN=0,0,0,0",
    "hide=0",
    "iccEmbed=0",
    "layer=comp",
    "maskUse=norm",
    "op_blur=0",
    "op_brightness=0",
    "op_colorbalance=0,0,0",
    "op_contrast=0",
    "op_grow=0",
    "op_growMask=0",
    "op_growMaskR=0",
    "op_hue=0",
    "op_invert=0",
    "op_noise=0,uniform,0",
    "op_saturation=0",
    "op_sharpen=0",
    "op_usm=0,0,0,0",
    "op_usmR=0,0,0,0",
    "opac=100,100",
    "pathEmbed=0",
    "pos=0,0",
    "posN=0,0",
    "pscan=auto",
    "rotate=0",
    "scale=1",
    "quantize=adaptive,diffuse,256",
    "size=0,0",
    "xmpEmbed=0",
    "req=img",
    "jpegSize=0",
    "cache=on,on",
    "bfc=off",
    "network=off",
)
RIVALS = {
    "anchorn": "anchor origin rotate",
    "cropn": "crop",
    "extendn": "extend",
    "pos": "posn",
    "posn": "pos",
}
WHERE = ("", "layer=0&", "layer=1&")


@settings(max_examples=40, **LAW)
@given(REQUESTS, st.sampled_from(DEFAULTS), st.sampled_from(WHERE))
def test_a_default_that_is_said_changes_nothing(
    studio: Studio, request: str, default: str, where: str
) -> None:
    name = default.partition("=")[0].lower()
    said = {word.lower() for word in re.findall(r"(\w+)=", request)}
    assume(not said & {name, *RIVALS.get(name, "").split()})
    assume(where != "layer=1&" or "layer=1" in request)

    assert np.array_equal(pixels(studio, f"{request}&{where}{default}"), pixels(studio, request))
