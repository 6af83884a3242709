"""View commands: the size and section of the reply image; they count anywhere in a request."""

from __future__ import annotations

from exportgui.messages import Message
from exportgui.request.color import ColorGrammar
from exportgui.request.commands.table import (
    Command,
    Control,
    Group,
    IgnoredBy,
    Position,
    Region,
    Scope,
)
from exportgui.request.fields import Choice, Flag, Int, Real
from exportgui.request.grammar import row

ROWS = (
    Command(
        name="align",
        scope=Scope.VIEW,
        group=Group.VIEW,
        grammar=row(Real("horiz", -1, 1), Real("vert", -1, 1)),
        default="0,0",
        start="0,0",
        control=Control.POSITION,
        position=Position(reach=1.0),
        summary=Message(
            "Where the image sits in a view it does not fill, or which part is kept: -1 "
            "left/top … 1 right/bottom"
        ),
        page="r-align.md",
    ),
    Command(
        name="bgc",
        scope=Scope.VIEW,
        group=Group.COLOUR,
        grammar=ColorGrammar(),
        start="255,255,255",
        ignored=IgnoredBy.NESTED,
        summary=Message(
            "Colour behind the image, seen where it is transparent or does not fill the view"
        ),
        page="r-bgc.md",
    ),
    Command(
        name="fit",
        scope=Scope.VIEW,
        group=Group.VIEW,
        grammar=row(
            Choice("mode", ("fit", "constrain", "crop", "wrap", "stretch", "hfit", "vfit")),
            Flag("upscale"),
            required=1,
            defaults=(False,),
        ),
        default="fit,0",
        start="constrain",
        summary=Message(
            "How the image is scaled into wid= and hei=, and whether it may be enlarged"
        ),
        page="r-fit.md",
    ),
    Command(
        name="hei",
        scope=Scope.VIEW,
        group=Group.VIEW,
        grammar=row(Int("height", 1)),
        start="800",
        summary=Message("Height of the reply image in pixels"),
        page="r-is-http-hei.md",
    ),
    Command(
        name="rect",
        scope=Scope.VIEW,
        group=Group.VIEW,
        grammar=row(
            Int("x"),
            Int("y"),
            Int("width", 1),
            Int("height", 1),
            Real("scale", 0, open_low=True),
            required=4,
            defaults=(1.0,),
        ),
        start="0,0,400,400",
        summary=Message("The piece of the finished view that is delivered, after all scaling"),
        page="r-rect.md",
    ),
    Command(
        name="rgn",
        scope=Scope.VIEW,
        group=Group.VIEW,
        grammar=row(Int("x"), Int("y"), Int("width", 1), Int("height", 1)),
        start="0,0,400,400",
        region=Region.PIXELS,
        summary=Message("The region of the composite image that is shown, before scaling"),
        page="r-rgn.md",
    ),
    Command(
        name="scl",
        scope=Scope.VIEW,
        group=Group.VIEW,
        grammar=row(Real("invFactor", 0, open_low=True)),
        start="2",
        summary=Message("Divides the size of the composite image: 2 halves it, 0.5 doubles it"),
        page="r-scl.md",
    ),
    Command(
        name="wid",
        scope=Scope.VIEW,
        group=Group.VIEW,
        grammar=row(Int("width", 1)),
        start="800",
        summary=Message("Width of the reply image in pixels"),
        page="r-is-http-wid.md",
    ),
)
