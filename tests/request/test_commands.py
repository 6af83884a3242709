"""What each command accepts, what it means, and what it refuses: one table per question."""

from __future__ import annotations

import pytest

from exportgui.errors import ObjectError, RequestError, UnsupportedError
from exportgui.request.commands import COMMANDS
from exportgui.request.values import Color, Format, LayerRef, ObjectRef

RED = Color("rgb", (255.0, 0.0, 0.0))
PAINT = Color("rgb", (160.0, 176.0, 192.0))

GOOD = [
    ("align", "-1,1", (-1.0, 1.0)),
    ("align", ".5,-.25", (0.5, -0.25)),
    ("anchor", "-3,+4", (-3, 4)),
    ("anchorN", "-0.5,0.5", (-0.5, 0.5)),
    ("bfc", "on", True),
    ("bgc", "255,0,0", RED),
    ("bgc", "FF0000", RED),
    ("blendMode", "MULT", "mult"),
    ("cache", "on", ("on",)),
    ("cache", "off,on", ("off", "on")),
    ("cache", "validate", ("validate",)),
    ("clipPath", "M0,0L10,0,10,10Z", "M0,0L10,0,10,10Z"),
    ("clipPath", "m1.5,-2c1,2,3,4,5,6,1,2,3,4,5,6zM0,0", "m1.5,-2c1,2,3,4,5,6,1,2,3,4,5,6zM0,0"),
    ("clipPathE", "Path 1,Path 2", ("Path 1", "Path 2")),
    ("crop", "-5,-5,10,20", (-5, -5, 10, 20)),
    ("cropN", "0.1,0,0.8,1", (0.1, 0.0, 0.8, 1.0)),
    ("defaultImage", "", ObjectRef("")),
    ("defaultImage", "cat/none", ObjectRef("cat/none")),
    ("dpr", "off", 1.0),
    ("dpr", "on,2.5", 2.5),
    ("effect", "-1", -1),
    ("effectMask", "0", False),
    ("extend", "1,2,-3,4", (1, 2, -3, 4)),
    ("extendN", ".1,0,0,0", (0.1, 0.0, 0.0, 0.0)),
    ("fit", "constrain", ("constrain", False)),
    ("fit", "Crop,1", ("crop", True)),
    ("flip", "lrud", "lrud"),
    ("fmt", "jpg", Format("jpeg")),
    ("fmt", "PNG-alpha", Format("png-alpha")),
    ("fmt", "jpeg,cmyk", Format("jpeg", "cmyk")),
    ("fmt", "jpeg,rgb,none", Format("jpeg", "rgb", "none")),
    ("fmt", "tif,,jpeg", Format("tif", None, "jpeg")),
    ("fmt", "tif-alpha,,lzw", Format("tif-alpha", None, "lzw")),
    ("fmt", "pdf,gray,zip", Format("pdf", "gray", "zip")),
    ("fmt", "web-alpha", Format("webp-alpha")),
    ("fmt", "webp-alpha,,lossless", Format("webp-alpha", None, "lossless")),
    ("fmt", "avif,rgb,lossy", Format("avif", "rgb", "lossy")),
    ("fmt", "heic,,lossless", Format("heic", None, "lossless")),
    ("fmt", "eps,cmyk", Format("eps", "cmyk")),
    ("fmt", "jpeg2000-alpha,gray,lossless", Format("jpeg2000-alpha", "gray", "lossless")),
    ("hei", "+3", 3),
    ("hide", "1", True),
    ("icc", "WebCoated", ("WebCoated", None, None, None)),
    ("icc", "myProfiles/sRGB,relative,1,0", ("myProfiles/sRGB", "relative", True, False)),
    ("iccEmbed", "1", True),
    ("iccEmbed", "true", True),
    ("id", "37JK6NTvpvC42F5gOuLEVY", "37JK6NTvpvC42F5gOuLEVY"),
    ("imageSet", "{asset1,asset2}", "asset1,asset2"),
    ("jpegSize", "0", 0),
    ("layer", "0", LayerRef(0)),
    ("layer", "COMP", LayerRef(None, comp=True)),
    ("layer", "2,logo", LayerRef(2, "logo")),
    ("layer", "comp,all", LayerRef(None, "all", comp=True)),
    ("layer", "Logo", LayerRef(None, "Logo")),
    ("locale", "", ""),
    ("map", "", ""),
    ("maskUse", "invert", "invert"),
    ("op_blur", "0.5", 0.5),
    ("op_brightness", "-100", -100),
    ("op_colorbalance", "100,0,-100", (100, 0, -100)),
    ("op_colorize", "a0b0c0", (PAINT, True, 0.0)),
    ("op_colorize", "0xa0b0c0,norm,50", (PAINT, True, 50.0)),
    ("op_colorize", "160,176,192,off", (PAINT, False, 0.0)),
    ("op_hue", "-180", -180),
    ("op_invert", "0", False),
    ("op_noise", "10", (10, "uniform", False)),
    ("op_noise", "100,gaussian,1", (100, "gaussian", True)),
    ("op_sharpen", "1", True),
    ("op_usm", "1", (1.0, 0.0, 0, False)),
    ("op_usm", "5,250,255,1", (5.0, 250.0, 255, True)),
    ("op_usmR", ".9,2", (0.9, 2.0, 0, False)),
    ("opac", "50", (50, 100)),
    ("opac", "90,70", (90, 70)),
    ("originN", ".5,0", (0.5, 0.0)),
    ("pathAttr", "reverse,0.5,1.5", ("reverse", 0.5, 1.5)),
    ("perspective", "0,0,1,0,1,1,0,1", ((0.0, 0.0, 1.0, 0.0, 1.0, 1.0, 0.0, 1.0), None)),
    (
        "perspectiveN",
        "0,0,1,0,1,1,0,1,R3T200",
        ((0.0, 0.0, 1.0, 0.0, 1.0, 1.0, 0.0, 1.0), "R3T200"),
    ),
    ("printRes", "300", 300.0),
    ("pscan", "4", 4),
    ("pscan", "Auto", "auto"),
    ("qlt", "85", (85, False)),
    ("qlt", "95,1", (95, True)),
    ("quantize", "web", ("web", True, 256, ())),
    (
        "quantize",
        "adaptive,off,2,000000,FFffff",
        ("adaptive", False, 2, ((0, 0, 0), (255, 255, 255))),
    ),
    ("rect", "0,600,2000,600", (0, 600, 2000, 600, 1.0)),
    ("rect", "-1,0,5,5,.5", (-1, 0, 5, 5, 0.5)),
    ("req", "mask", ("mask", ())),
    ("req", "PROPS,json", ("props", ("json",))),
    ("req", "set,xml,utf-8", ("set", ("xml", "UTF-8"))),
    ("resMode", "sharp", "sharp2"),
    ("resMode", "trilin", "bilin"),
    ("resMode", "bisharp", "bisharp"),
    ("rotate", "-30", -30.0),
    ("scl", "8", 8.0),
    ("size", "200,0", (200, 0)),
    ("size", "0,0", (0, 0)),
    ("sizeN", "0.9,1", (0.9, 1.0)),
    ("src", "my$image$file.tif", ObjectRef("my$image$file.tif")),
    ("src", "a%20b.jpg", ObjectRef("a b.jpg")),
    ("textAttr", "144,sharp,maxRes,nbwrap", (144, "sharp", "maxRes", "nbWrap")),
    ("textFlowPath", "", ""),
    ("text", "a, b", "a, b"),
    ("type", "", ""),
    ("wid", "1", 1),
]


@pytest.mark.parametrize(("name", "text", "value"), GOOD)
def test_good_values_are_read_and_written_back(name: str, text: str, value: object):
    command = COMMANDS[name.lower()]
    assert command.parse(text) == value
    assert command.grammar.accepts(text)
    assert command.parse(command.grammar.format(value)) == value


BAD = [
    *[
        ("wid", text)
        for text in ("0", "-1", "", "1.5", "1e3", "0x10", "one", "1,2", " ", "\uff11", "9" * 30)
    ],
    *[("hei", text) for text in ("0", "3.0", "+", "--1", "1_000")],
    *[
        ("scl", text)
        for text in ("0", "-1", "nan", "inf", "1e3", "", ".", "1,2", "0." + "0" * 40 + "1")
    ],
    *[("align", text) for text in ("1", "1.5,0", "0,-1.01", "0,0,0", "a,b", "0,", ",0", "")],
    *[("fit", text) for text in ("", "cover", "fit,2", "fit,1,1", ",1", "fit,")],
    *[
        ("rgn", text)
        for text in ("0,0,0,5", "0,0,5,0", "0,0,5", "0,0,5,5,5", "0,0,-5,5", "0.5,0,5,5")
    ],
    *[("rect", text) for text in ("0,0,0,5", "0,0,5,5,0", "0,0,5,5,-1", "0,0,5,5,1,1")],
    *[("crop", text) for text in ("0,0,0,5", "0,0,5", "0,0,5.5,5", "0,0,5,-5")],
    *[("cropN", text) for text in ("0,0,0,1", "0,0,1,0", "0,0,1")],
    *[("size", text) for text in ("200", "-1,5", "200,", "1,2,3", "1.5,2")],
    *[("sizeN", text) for text in ("1.1,1", "-.1,1", "1")],
    *[("extend", text) for text in ("1,2,3", "1,2,3,4,5", "1.5,0,0,0")],
    *[("opac", text) for text in ("-1", "101", "50,101", "50,", "1,2,3", "50.5")],
    *[("flip", text) for text in ("", "rl", "lr,ud", "both")],
    *[("rotate", text) for text in ("", "90deg", "nan", "1e2")],
    *[("hide", text) for text in ("2", "true", "yes", "")],
    *[("xmpEmbed", text) for text in ("true", "2", "-0")],
    *[("qlt", text) for text in ("0", "101", "85,2", "85.5", "85,1,1", "")],
    *[("jpegSize", text) for text in ("-1", "10.5", "")],
    *[
        ("quantize", text)
        for text in (
            "",
            "best",
            "adaptive,on",
            "adaptive,off,1",
            "adaptive,off,257",
            "adaptive,off,2,000000,ffffff,ff0000",
            "adaptive,off,2,0x000000",
            "adaptive,off,2,000",
            "adaptive,off,2,",
            "web,",
        )
    ],
    *[
        ("fmt", text)
        for text in (
            "",
            "tiff",
            "bitmap",
            "png,,lzw",
            "png,cmyk",
            "png-alpha,cmyk",
            "tif-alpha,,jpeg",
            "webp,gray",
            "gif,cmyk",
            "jpeg2000,cmyk",
            "jpeg,,zip",
            "jpeg,,lossy",
            "pdf,,lzw",
            "pdf,,lossless",
            "avif,gray",
            "avif,,zip",
            "heic,,lossy",
            "heic,gray",
            "eps,,none",
            "png8,gray",
            "gif,,lzw",
            "tif,,lossy",
            "tif,lab",
            "png,rgb,,",
            "webp,,jpeg",
            "jpegxr,gray",
            "pjpeg,,jpeg",
            "jpeg-alpha",
            "pdf-alpha",
        )
    ],
    *[("resMode", text) for text in ("", "lanczos", "sharp2,1")],
    *[("pscan", text) for text in ("2", "6", "", "4,4")],
    *[("printRes", text) for text in ("0", "-72", "", "72,72")],
    *[("dpr", text) for text in ("on", "on,0", "on,-1", "off,2", "2", "")],
    *[("icc", text) for text in ("", "a,b", "a,relative,2", "a,relative,1,0,1", "a,")],
    *[
        ("req", text)
        for text in (
            "",
            "image",
            "img,text",
            "props,html",
            "set,json,UTF-8",
            "set,xml,UTF-9",
            "xmp,xml",
        )
    ],
    *[("cache", text) for text in ("", "yes", "validate,on", "on,update", "on,on,on")],
    *[("network", text) for text in ("1", "", "on,off")],
    *[
        ("bgc", text)
        for text in (
            "",
            "red",
            "256,0,0",
            "-1,0,0",
            "1,2,3,4,5",
            "101",
            "0,0,0,101k",
            "#ff0000",
            "fff",
            "ff",
            "aabb",
            "0xfff",
            "100k",
            "50r",
            "1,2,3g",
            "ff00ff00ff",
            "ff00ffg",
            "1.5,0,0",
            "255,0,0q",
            "0,0,0,0sk",
            "1,,2",
            "0x",
        )
    ],
    *[
        ("op_colorize", text)
        for text in (
            "",
            "100",
            "1,2,3,4k",
            "a0b0c0,50",
            "a0b0c0,norm,101",
            "a0b0c0,on",
            "a0b0c0,norm,5,5",
            "norm",
        )
    ],
    *[("op_brightness", text) for text in ("-101", "101", "0.5", "", "10,10")],
    *[("op_colorbalance", text) for text in ("1,2", "1,2,3,4", "101,0,0")],
    *[("op_hue", text) for text in ("181", "-181")],
    *[("op_blur", text) for text in ("-0.1", "100.1", "")],
    *[("op_noise", text) for text in ("101", "-1", "10,white", "10,uniform,2", "10.5")],
    *[
        ("op_usm", text)
        for text in ("5.1", "-1", "1,251", "1,1,256", "1,1,1.5", "1,1,1,2", "1,1,1,1,1", "1,", "")
    ],
    *[("op_grow", text) for text in ("101", "-101", "1.5")],
    *[("maskUse", text) for text in ("", "on")],
    *[
        ("layer", text)
        for text in ("", "-1", "1.5", "1,", "1,comp", "1,a,b", "comp,comp", "$image$", "1,$a$")
    ],
    *[("layer", text) for text in ("a,b", "1,2")],
    *[("effect", text) for text in ("", "0", "1.5", "comp", "$n$", "1,2")],
    *[
        ("clipPath", text)
        for text in ("", "L1,1", "M1", "M1,2,3,4", "M0,0L1", "M0,0C1,2,3", "M0,0Z1")
    ],
    *[("clipPath", text) for text in ("M0,0Q1,1,1,1", "M0,0;")],
    *[("clipPathE", text) for text in ("", "a,", "\xe9")],
    *[
        ("perspective", text)
        for text in ("0,0,1,0,1,1,0", "0,0,1,0,1,1,0,1,r1", "0,0,1,0,1,1,0,1,R3T201")
    ],
    *[("pathAttr", text) for text in ("", "up", "norm,1", "norm,.5,.5", "norm,0,1.5", "norm,0,2")],
    *[("textAttr", text) for text in ("0", "72.5", "72,bold", "72,norm,best")],
    *[("locale", text) for text in ("\xe9", "a\nb")],
    *[("template", text) for text in ("", "a,b")],
    *[("imageSet", text) for text in ("", "{}")],
    *[("src", text) for text in ("a,b", "a%2Cb", "is{a", "is(a}", "is{a}b", "is{a&wid=1}")],
]


@pytest.mark.parametrize(("name", "text"), BAD)
def test_bad_values_are_refused_by_name(name: str, text: str):
    with pytest.raises(RequestError) as caught:
        COMMANDS[name.lower()].parse(text, 0)
    assert name.lower() in str(caught.value).lower()
    assert "\n" not in str(caught.value)
    assert not COMMANDS[name.lower()].grammar.accepts(text)


@pytest.mark.parametrize("name", ["swf", "swf-alpha", "SWF3", "swf3-alpha", "f4m", "m3u8"])
def test_retired_outputs_are_refused_as_such(name: str):
    with pytest.raises(UnsupportedError, match="retired"):
        COMMANDS["fmt"].parse(name)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("(http://elsewhere/a.jpg)", ObjectError),
        ("{a.jpg}", ObjectError),
        ("http://elsewhere/a.jpg", ObjectError),
        ("is{ftp://elsewhere/a.jpg}", ObjectError),
        ("a%00b", ObjectError),
        ("ir{cat/vignette?sel=a}", UnsupportedError),
        ("fxg(cat/drawing)", UnsupportedError),
    ],
)
def test_sources_that_are_never_read(text: str, error: type[RequestError]):
    with pytest.raises(error):
        COMMANDS["src"].parse(text)
    with pytest.raises(error):
        COMMANDS["mask"].parse(text)


def test_descriptions_show_what_is_optional():
    assert COMMANDS["op_usm"].grammar.describe() == (
        "number 0…5[, number 0…250[, whole number 0…255[, 0|1]]]"
    )
    assert COMMANDS["wid"].grammar.describe() == "whole number ≥ 1"
    assert COMMANDS["scl"].grammar.describe() == "number > 0"
    assert COMMANDS["rotate"].grammar.describe() == "number"
    assert COMMANDS["pathattr"].grammar.describe() == ("norm|reverse[, number 0…<1[, number 0…<2]]")
