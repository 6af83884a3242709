"""Layer commands: what a layer is made of, how it is changed, and where it goes. Adjustments are in
``adjust.py``.
"""

from __future__ import annotations

from exportgui.messages import Message
from exportgui.request.color import ColorGrammar
from exportgui.request.commands.table import Command, Scope
from exportgui.request.drawing import perspective, size
from exportgui.request.fields import Choice, Flag, Int, Pixel, Real, Text
from exportgui.request.grammar import TextGrammar, row
from exportgui.request.layerref import LayerGrammar
from exportgui.request.objects import SourceGrammar
from exportgui.request.paths import NamesGrammar, PathGrammar

_MAP = TextGrammar((Text("string", empty=True),))
_PIXELS = row(Int("x"), Int("y"))
_SHARES = row(Real("x"), Real("y"))

ROWS = (
    Command(
        name="bgColor",
        scope=Scope.LAYER,
        grammar=ColorGrammar(),
        default="0,0,0,0",
        summary=Message("Colour behind the layer, filled in after rotation and margins"),
        page="r-bgcolor.md",
    ),
    Command(
        name="blendMode",
        scope=Scope.LAYER,
        grammar=row(Choice("mode", ("norm", "dissolve", "lighten", "darken", "mult", "screen"))),
        default="norm",
        in_effect=True,
        summary=Message("How the layer mixes with what is below it"),
        page="r-blendmode.md",
    ),
    Command(
        name="clipPath",
        scope=Scope.LAYER,
        grammar=PathGrammar(),
        composite=True,
        summary=Message("Keeps only what is inside a path"),
        page="r-clippath.md",
    ),
    Command(
        name="clipPathE",
        scope=Scope.LAYER,
        grammar=NamesGrammar(),
        composite=True,
        summary=Message("Keeps only what is inside paths embedded in the source"),
        page="r-clippath.md",
    ),
    Command(
        name="clipXPath",
        scope=Scope.LAYER,
        grammar=PathGrammar(),
        composite=True,
        summary=Message("Removes what is inside a path"),
        page="r-clipxpath.md",
    ),
    Command(
        name="clipXPathE",
        scope=Scope.LAYER,
        grammar=NamesGrammar(),
        composite=True,
        summary=Message("Removes what is inside paths embedded in the source"),
        page="r-clipxpath.md",
    ),
    Command(
        name="color",
        scope=Scope.LAYER,
        grammar=ColorGrammar(),
        in_effect=True,
        summary=Message(
            "Colour of a colour or effect layer; on images, what fills the transparent parts "
            "before rotation"
        ),
        page="r-color-commandref.md",
    ),
    Command(
        name="cropPathE",
        scope=Scope.LAYER,
        grammar=NamesGrammar(),
        composite=True,
        summary=Message("Crops to the bounds of paths embedded in the source"),
        page="r-croppath.md",
    ),
    Command(
        name="extend",
        scope=Scope.LAYER,
        grammar=row(Int("left"), Int("top"), Int("right"), Int("bottom")),
        default="0,0,0,0",
        summary=Message("Adds margins in pixels to the layer, or cuts them off when negative"),
        page="r-extend.md",
    ),
    Command(
        name="extendN",
        scope=Scope.LAYER,
        grammar=row(Real("left"), Real("top"), Real("right"), Real("bottom")),
        default="0,0,0,0",
        summary=Message(
            "Adds margins as shares of the layer's size, or cuts them off when negative"
        ),
        page="r-extend.md",
    ),
    Command(
        name="flip",
        scope=Scope.LAYER,
        grammar=row(Choice("direction", ("lr", "ud", "lrud"))),
        composite=True,
        summary=Message("Mirrors left to right, upside down, or both"),
        page="r-flip.md",
    ),
    Command(
        name="hide",
        scope=Scope.LAYER,
        grammar=row(Flag("value")),
        default="0",
        summary=Message("Leaves the layer out"),
        page="r-hide.md",
    ),
    Command(
        name="layer",
        scope=Scope.LAYER,
        grammar=LayerGrammar(),
        default="comp",
        summary=Message(
            "Starts the commands of a layer: its number, comp for the composite, or its name"
        ),
        page="r-layer.md",
    ),
    Command(
        name="map",
        scope=Scope.LAYER,
        grammar=_MAP,
        composite=True,
        summary=Message("Image map of the layer, in layer coordinates"),
        page="r-map.md",
    ),
    Command(
        name="mapA",
        scope=Scope.LAYER,
        grammar=_MAP,
        composite=True,
        summary=Message("Image map of the layer, in coordinates of its source"),
        page="r-map.md",
    ),
    Command(
        name="opac",
        scope=Scope.LAYER,
        grammar=row(
            Int("opacity", 0, 100), Int("fillOpacity", 0, 100), required=1, defaults=(100,)
        ),
        default="100,100",
        composite=True,
        in_effect=True,
        summary=Message(
            "Opacity of the layer with its effects, and of its own content, in per cent"
        ),
        page="r-opac.md",
    ),
    Command(
        name="origin",
        scope=Scope.LAYER,
        grammar=row(Pixel("x"), Pixel("y")),
        summary=Message("The point by which the layer is placed, in pixels from its top left"),
        page="r-origin.md",
    ),
    Command(
        name="originN",
        scope=Scope.LAYER,
        grammar=_SHARES,
        summary=Message(
            "The point by which the layer is placed, as a share of its size from its centre"
        ),
        page="r-origin.md",
    ),
    Command(
        name="perspective",
        scope=Scope.LAYER,
        grammar=perspective(),
        summary=Message("Bends the layer into a quadrilateral given in pixels"),
        page="r-perspective.md",
    ),
    Command(
        name="perspectiveN",
        scope=Scope.LAYER,
        grammar=perspective(),
        summary=Message("Bends the layer into a quadrilateral given as shares of the composite"),
        page="r-perspective.md",
    ),
    Command(
        name="pos",
        scope=Scope.LAYER,
        grammar=_PIXELS,
        default="0,0",
        in_effect=True,
        summary=Message("Shifts the layer from layer 0's origin, in pixels"),
        page="r-pos.md",
    ),
    Command(
        name="posN",
        scope=Scope.LAYER,
        grammar=_SHARES,
        default="0,0",
        in_effect=True,
        summary=Message("Shifts the layer from layer 0's origin, as shares of layer 0's size"),
        page="r-pos.md",
    ),
    Command(
        name="rotate",
        scope=Scope.LAYER,
        grammar=row(Real("angle")),
        default="0",
        summary=Message("Turns the layer clockwise, in degrees"),
        page="r-rotate.md",
    ),
    Command(
        name="size",
        scope=Scope.LAYER,
        grammar=size(),
        default="0,0",
        summary=Message("Size the layer must fit into, in pixels; 0 leaves a side free"),
        page="r-size-reference.md",
    ),
    Command(
        name="sizeN",
        scope=Scope.LAYER,
        grammar=row(Real("width", 0, 1), Real("height", 0, 1)),
        summary=Message("Size the layer must fit into, as shares of layer 0's size"),
        page="r-size-reference.md",
    ),
    Command(
        name="src",
        scope=Scope.LAYER,
        grammar=SourceGrammar(),
        summary=Message("The image of the layer: a catalog entry, a file, or a nested request"),
        page="r-src.md",
    ),
)
