"""Layer commands: what a layer is made of and how it looks. Adjustments are in ``adjust.py``."""

from __future__ import annotations

from exportgui.messages import Message
from exportgui.request.color import ColorGrammar
from exportgui.request.commands.table import (
    Command,
    Control,
    Difference,
    DrawingTrait,
    Group,
    IgnoredBy,
    Region,
    Scope,
)
from exportgui.request.fields import Choice, Flag, Int, Real, Text
from exportgui.request.grammar import TextGrammar, row
from exportgui.request.layer_grammars import LayerGrammar
from exportgui.request.object_grammar import SourceGrammar
from exportgui.request.path_grammar import NamesGrammar, PathGrammar

_MAP = TextGrammar((Text("string", empty=True),))
_PIXELS = row(Int("x"), Int("y"))
_SHARES = row(Real("x"), Real("y"))

ROWS = (
    Command(
        name="bgColor",
        scope=Scope.LAYER,
        group=Group.COLOUR,
        grammar=ColorGrammar(),
        default="0,0,0,0",
        start="255,255,255",
        traits=DrawingTrait.ALPHA | DrawingTrait.PIXEL_TYPE | DrawingTrait.FILL,
        summary=Message("Colour behind the layer, filled in after rotation and margins"),
        page="r-bgcolor.md",
    ),
    Command(
        name="blendMode",
        scope=Scope.LAYER,
        group=Group.LAYER,
        grammar=row(Choice("mode", ("norm", "dissolve", "lighten", "darken", "mult", "screen"))),
        default="norm",
        in_effect=True,
        start="mult",
        ignored=IgnoredBy.BASE,
        differs=Difference("dissolve", only="dissolve"),
        summary=Message("How the layer mixes with what is below it"),
        page="r-blendmode.md",
    ),
    Command(
        name="clipPath",
        scope=Scope.LAYER,
        group=Group.LAYER,
        grammar=PathGrammar(),
        composite=True,
        start="M0,0,L400,0,400,400,Z",
        traits=DrawingTrait.ALPHA,
        region=Region.OUTLINE,
        summary=Message("Keeps only what is inside a path"),
        page="r-clippath.md",
    ),
    Command(
        name="clipPathE",
        scope=Scope.LAYER,
        group=Group.LAYER,
        grammar=NamesGrammar(),
        composite=True,
        start="",
        traits=DrawingTrait.ALPHA,
        summary=Message("Keeps only what is inside paths embedded in the source"),
        page="r-clippath.md",
    ),
    Command(
        name="clipXPath",
        scope=Scope.LAYER,
        group=Group.LAYER,
        grammar=PathGrammar(),
        composite=True,
        start="M0,0,L400,0,400,400,Z",
        region=Region.OUTLINE,
        summary=Message("Removes what is inside a path"),
        page="r-clipxpath.md",
    ),
    Command(
        name="clipXPathE",
        scope=Scope.LAYER,
        group=Group.LAYER,
        grammar=NamesGrammar(),
        composite=True,
        start="",
        summary=Message("Removes what is inside paths embedded in the source"),
        page="r-clipxpath.md",
    ),
    Command(
        name="color",
        scope=Scope.LAYER,
        group=Group.COLOUR,
        grammar=ColorGrammar(),
        in_effect=True,
        start="255,255,255",
        traits=DrawingTrait.ALPHA | DrawingTrait.PIXEL_TYPE | DrawingTrait.FILL,
        summary=Message(
            "Colour of a colour or effect layer; on images, what fills the transparent parts "
            "before rotation"
        ),
        page="r-color-commandref.md",
    ),
    Command(
        name="cropPathE",
        scope=Scope.LAYER,
        group=Group.LAYER,
        grammar=NamesGrammar(),
        composite=True,
        start="",
        summary=Message("Crops to the bounds of paths embedded in the source"),
        page="r-croppath.md",
    ),
    Command(
        name="hide",
        scope=Scope.LAYER,
        group=Group.LAYER,
        grammar=row(Flag("value")),
        default="0",
        start="1",
        summary=Message("Leaves the layer out"),
        page="r-hide.md",
    ),
    Command(
        name="layer",
        scope=Scope.LAYER,
        group=Group.LAYER,
        grammar=LayerGrammar(),
        default="comp",
        start="1",
        starts=True,
        summary=Message(
            "Starts the commands of a layer: its number, comp for the composite, or its name"
        ),
        page="r-layer.md",
    ),
    Command(
        name="map",
        scope=Scope.LAYER,
        group=Group.LAYER,
        grammar=_MAP,
        composite=True,
        start="",
        summary=Message("Image map of the layer, in layer coordinates"),
        page="r-map.md",
    ),
    Command(
        name="mapA",
        scope=Scope.LAYER,
        group=Group.LAYER,
        grammar=_MAP,
        composite=True,
        start="",
        summary=Message("Image map of the layer, in coordinates of its source"),
        page="r-map.md",
    ),
    Command(
        name="opac",
        scope=Scope.LAYER,
        group=Group.LAYER,
        grammar=row(
            Int("opacity", 0, 100), Int("fillOpacity", 0, 100), required=1, defaults=(100,)
        ),
        default="100,100",
        composite=True,
        in_effect=True,
        start="50",
        traits=DrawingTrait.ALPHA | DrawingTrait.FILL,
        summary=Message(
            "Opacity of the layer with its effects, and of its own content, in per cent"
        ),
        page="r-opac.md",
    ),
    Command(
        name="src",
        scope=Scope.LAYER,
        group=Group.IMAGE,
        grammar=SourceGrammar(),
        start="",
        family="content",
        control=Control.ASSET,
        summary=Message("The image of the layer: a catalog entry, a file, or a nested request"),
        page="r-src.md",
    ),
)
