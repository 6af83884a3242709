from __future__ import annotations

from importlib.machinery import ModuleSpec

import pytest

from exportgui.request import MacroBook, check
from exportgui.request.commands import COMMANDS
from exportgui.request.fixes import fix_for
from exportgui.request.foreign_parameters import is_of_others

BOOK = MacroBook({"zoom": "wid=2000", "web": "fmt=webp"})


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("wid=5&op_sharpn=1", "wid=5&op_sharpen=1"),
        ("layer=1&src=is{a?op_blr=2}", "layer=1&src=is{a?op_blur=2}"),
        ("op_blur=900&wid=3", "op_blur=100&wid=3"),
        ("op_usm=9,1,700", "op_usm=5,1,255"),
        ("wid=80.6", "wid=80"),
        ("wid=800px", "wid=800"),
        ("wid=5&fit=strech", "wid=5&fit=stretch"),
        ("op_invert=true", "op_invert=1"),
        ("flip=lrr", "flip=lr"),
        ("bgc=#ff8800", "bgc=ff8800"),
        ("bgc=%23F80&wid=5", "bgc=FF8800&wid=5"),
        ("op_colorize=#102030,off", "op_colorize=102030,off"),
        ("$zom$&wid=1", "$zoom$&wid=1"),
        ("$zom$=&wid=1", "$zoom$&wid=1"),
        ("fmt=tiff,,lzw", "fmt=tif,,lzw"),
        ("bgc=white", "bgc=ffffff"),
        ("bgc=fff", "bgc=ffffff"),
        ("bgc=#fff", "bgc=ffffff"),
        ("fit=cover&wid=5", "fit=crop&wid=5"),
        ("fit=contain,1&wid=5", "fit=constrain,1&wid=5"),
        ("flip=h", "flip=lr"),
        ("flip=vertical", "flip=ud"),
        ("rotate=90deg", "rotate=90"),
        ("rotate=-45°", "rotate=-45"),
        ("opac=50%", "opac=50"),
        ("printRes=300dpi", "printRes=300"),
        ("wid=300px&hei=200", "wid=300&hei=200"),
        ("size=300x200", "size=300,200"),
        ("size=300px,200px", "size=300,200"),
        ("wid=300,hei=200", "wid=300&hei=200"),
        ("wid=300;hei=200;fmt=png", "wid=300&hei=200&fmt=png"),
        ("wid=300 hei=200", "wid=300&hei=200"),
        ("op_grayscale=1", "op_saturation=-100"),
        ("grayscale=true&wid=5", "op_saturation=-100&wid=5"),
        ("width=300&fmt=png", "wid=300&fmt=png"),
        ("h=300&fmt=png", "hei=300&fmt=png"),
        ("quality=80", "qlt=80"),
        ("format=png", "fmt=png"),
        ("blur=3", "op_blur=3"),
        ("dpr=2", "dpr=on,2"),
        ("layer=1&src=a&blendMode=multiply", "layer=1&src=a&blendMode=mult"),
        ("resMode=bicubic", "resMode=bicub"),
        ("wid=890&amp;hei=5&#38;fmt=png", "wid=890&hei=5&fmt=png"),
        ("//s7.test/is/image/a?wid=8&amp;hei=5", "//s7.test/is/image/a?wid=8&hei=5"),
        ("fmt=p-jpg&wid=3", "fmt=pjpeg&wid=3"),
        ("size=300;200", "size=300,200"),
        ("dpr=on&wid=3", "dpr=on,1&wid=3"),
        ("crop=0,0,0,0&wid=330", "cropN=0,0,1,1&wid=330"),
        ("layer=1&src=is%7Ba%3Fwid%3D3%7D", "layer=1&src=is{a?wid=3}"),
    ],
)
def test_a_fix_puts_it_right(text: str, better: str):
    fixes = [fix_for(text, problem, BOOK) for problem in check(text, BOOK)]
    fix = next(filter(None, fixes), None)
    assert fix is not None
    assert fix.applied(text) == better
    assert fix.says in better or fix.says.split("=")[-1] in better


@pytest.mark.parametrize(
    "text",
    [
        "wid=0",
        "crop=5,5,0,0",
        "scl=0",
        "wid=50%",
        "bgc=fine",
        "wid=475&imwidth=5000",
        "wid=5&width=3",
        "rp=standard-30pad|gridTileDesktop",
        "ts=17&tm=3&v=4&utm_source=a&$cdp=3",
        "colour=abc",
        "cropp=7,9,6,2",
        "qlt=high",
        "fit=middle&wid=5",
        "flip=x",
        "wdi=abc",
        "rotate=90%",
        "wid=abc",
        "src=is{a",
        "bgc=zzz",
        "layer=1,2,3",
        "fit=crop",
        "wid=%zz",
        "$nothing_like_it$",
        "fit=cover",
        "fit=contain,1&fmt=png",
        "fit=fill",
        "opac=0.5",
        "layer=1&src=a&opac=.4",
        "op_noise=0.9",
        "op_brightness=-0.5",
    ],
)
def test_what_nobody_can_know_is_not_guessed(text: str):
    for problem in check(text, BOOK):
        assert fix_for(text, problem, BOOK) is None


@pytest.mark.parametrize(
    ("text", "better", "codec"),
    [("fmt=heif", "fmt=heic", "pillow_heif"), ("fmt=jxr", "fmt=jpegxr", "imagecodecs")],
)
@pytest.mark.parametrize("installed", [False, True])
def test_a_format_is_offered_only_with_its_codec(
    monkeypatch, text: str, better: str, codec: str, installed: bool
):
    spec = ModuleSpec(codec, None) if installed else None
    monkeypatch.setattr("importlib.util.find_spec", lambda name: spec)
    (problem,) = check(text)
    fix = fix_for(text, problem, BOOK)
    assert (fix.applied(text) if fix else None) == (better if installed else None)


def test_parameters_of_others_are_left_alone_in_silence():
    text = "wid=3&ts=1&tm=2&v=3&.v=4&_=5&utm_campaign=a&gclid=b&imwidth=640&devmode=true&rp=a|b"
    assert check(text) == []


def test_no_parameter_of_others_is_a_command():
    assert [row.name for row in COMMANDS.values() if is_of_others(row.name)] == []
