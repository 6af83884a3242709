"""The ``op_`` commands of layers: colour, blur, sharpening, noise. Applied in the order of their
last appearance.
"""

from __future__ import annotations

from exportgui.messages import Message
from exportgui.request.commands.table import Command, Scope
from exportgui.request.drawing import ColorizeGrammar, usm
from exportgui.request.fields import Choice, Flag, Int, Real
from exportgui.request.grammar import Grammar, Row, row

_PERCENT = row(Int("adj", -100, 100))


def _op(
    name: str, grammar: Grammar, default: str | None, summary: Message, page: str, **more: bool
) -> Command:
    return Command(
        name=name,
        scope=Scope.LAYER,
        grammar=grammar,
        default=default,
        summary=summary,
        page=page,
        composite=True,
        aliases=("colorize",) if name == "op_colorize" else (),
        in_effect=more.get("in_effect", False),
    )


def _sharpen(name: str, grammar: Row, default: str, summary: Message, page: str) -> Command:
    return Command(
        name=name,
        scope=Scope.LAYER_VIEW,
        grammar=grammar,
        default=default,
        summary=summary,
        page=page,
        composite=True,
    )


ROWS = (
    _op(
        "op_blur",
        row(Real("radius", 0, 100)),
        "0",
        Message("Blurs by a radius in pixels of the composite image"),
        "r-op-blur.md",
        in_effect=True,
    ),
    _op("op_brightness", _PERCENT, "0", Message("Makes darker or brighter"), "r-op-brightness.md"),
    _op(
        "op_colorbalance",
        row(Int("redAdj", -100, 100), Int("greenAdj", -100, 100), Int("blueAdj", -100, 100)),
        "0,0,0",
        Message("Shifts red, green and blue one by one"),
        "r-op-colorbalance.md",
    ),
    _op(
        "op_colorize",
        ColorizeGrammar(),
        None,
        Message("Paints in one RGB colour, keeping shadows and highlights"),
        "r-op-colorize.md",
    ),
    _op(
        "op_contrast",
        _PERCENT,
        "0",
        Message("Lowers or raises contrast around the middle"),
        "r-op-contrast.md",
    ),
    _op(
        "op_grow",
        row(Int("radius", -100, 100)),
        "0",
        Message("Grows bright areas by a radius in pixels, or shrinks them when negative"),
        "r-op-grow.md",
        in_effect=True,
    ),
    _op(
        "op_hue",
        row(Int("adj", -180, 180)),
        "0",
        Message("Turns all hues by degrees"),
        "r-op-hue.md",
    ),
    _op(
        "op_invert",
        row(Flag("value")),
        "0",
        Message("Turns the image into its negative"),
        "r-op-invert.md",
    ),
    _op(
        "op_noise",
        row(
            Int("amount", 0, 100),
            Choice("distribution", ("uniform", "gaussian")),
            Flag("monochrome"),
            required=1,
            defaults=("uniform", False),
        ),
        "0,uniform,0",
        Message("Adds noise, in per cent"),
        "r-op-noise.md",
        in_effect=True,
    ),
    _op(
        "op_saturation",
        _PERCENT,
        "0",
        Message("Takes colour away, or adds to it"),
        "r-op-saturation.md",
    ),
    _sharpen(
        "op_sharpen",
        row(Flag("value")),
        "0",
        Message("Sharpens a little, after all scaling"),
        "r-op-sharpen.md",
    ),
    _sharpen(
        "op_usm",
        usm(),
        "0,0,0,0",
        Message("Unsharp mask; the radius is in pixels of the full-size image"),
        "r-op-usm.md",
    ),
    _sharpen(
        "op_usmR",
        usm(),
        "0,0,0,0",
        Message("Unsharp mask; the radius is in pixels of the image as it is drawn"),
        "r-op-usmr.md",
    ),
)
