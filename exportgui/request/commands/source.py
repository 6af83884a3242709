"""Source commands: what a layer uses of its source image or mask, before its own commands."""

from __future__ import annotations

from exportgui.messages import Message
from exportgui.request.commands.table import (
    Command,
    Control,
    DrawingTrait,
    Group,
    IgnoredBy,
    Position,
    Region,
    Scope,
)
from exportgui.request.fields import Choice, Int, Real
from exportgui.request.grammar import row
from exportgui.request.object_grammar import SourceGrammar

_RADIUS = row(Int("radius", -100, 100))

ROWS = (
    Command(
        name="anchor",
        scope=Scope.SOURCE,
        group=Group.IMAGE,
        grammar=row(Int("x"), Int("y")),
        start="0,0",
        family="anchor",
        control=Control.POSITION,
        position=Position(reach=0.5, shares="anchorN", zero=(-1.0, -1.0)),
        summary=Message(
            "Anchor in pixels from the top left of the source; also the centre of rotation"
        ),
        page="r-anchor.md",
    ),
    Command(
        name="anchorN",
        scope=Scope.SOURCE,
        group=Group.IMAGE,
        grammar=row(Real("x"), Real("y")),
        start="0,0",
        family="anchor",
        control=Control.POSITION,
        position=Position(reach=0.5),
        summary=Message("Anchor as a share of the source's size from its centre"),
        page="r-anchor.md",
    ),
    Command(
        name="crop",
        scope=Scope.SOURCE,
        group=Group.IMAGE,
        grammar=row(Int("x"), Int("y"), Int("width", 1), Int("height", 1)),
        start="0,0,400,400",
        family="crop",
        ignored=IgnoredBy.GENERATED,
        region=Region.PIXELS,
        summary=Message("The rectangle of the source that is used, in pixels; may reach beyond it"),
        page="r-crop.md",
    ),
    Command(
        name="cropN",
        scope=Scope.SOURCE,
        group=Group.IMAGE,
        grammar=row(
            Real("x"), Real("y"), Real("width", 0, open_low=True), Real("height", 0, open_low=True)
        ),
        default="0,0,1,1",
        start="0.1,0.1,0.8,0.8",
        family="crop",
        ignored=IgnoredBy.GENERATED,
        region=Region.SHARES,
        summary=Message("The rectangle of the source that is used, as shares of its size"),
        page="r-crop.md",
    ),
    Command(
        name="mask",
        scope=Scope.SOURCE,
        group=Group.IMAGE,
        grammar=SourceGrammar(),
        start="",
        control=Control.ASSET,
        summary=Message(
            "Another image, or nested request, whose alpha or gray is the layer's mask"
        ),
        page="r-mask.md",
    ),
    Command(
        name="maskUse",
        scope=Scope.SOURCE,
        group=Group.IMAGE,
        grammar=row(Choice("use", ("norm", "invert", "off"))),
        default="norm",
        in_effect=True,
        start="invert",
        traits=DrawingTrait.UNSCALED,
        summary=Message("Uses the mask as it is, inverted, or not at all"),
        page="r-maskuse.md",
    ),
    Command(
        name="op_growMask",
        scope=Scope.SOURCE,
        group=Group.EFFECT,
        grammar=_RADIUS,
        default="0",
        start="0",
        traits=DrawingTrait.UNSCALED,
        summary=Message("Grows or shrinks the mask; the radius is in pixels of the full-size mask"),
        page="r-op-growmask.md",
    ),
    Command(
        name="op_growMaskR",
        scope=Scope.SOURCE,
        group=Group.EFFECT,
        grammar=_RADIUS,
        default="0",
        start="0",
        traits=DrawingTrait.ALPHA | DrawingTrait.UNSCALED,
        summary=Message(
            "Grows or shrinks the mask; the radius is in pixels of the mask as it is drawn"
        ),
        page="r-op-growmaskr.md",
    ),
    Command(
        name="res",
        scope=Scope.SOURCE,
        group=Group.IMAGE,
        grammar=row(Real("res", 0, open_low=True)),
        start="72",
        ignored=IgnoredBy.GENERATED,
        summary=Message(
            "Scales the source to a resolution, relative to the one its catalog record gives"
        ),
        page="r-res.md",
    ),
    Command(
        name="scale",
        scope=Scope.SOURCE,
        group=Group.IMAGE,
        grammar=row(Real("factor", 0, open_low=True)),
        default="1",
        start="1",
        ignored=IgnoredBy.GENERATED,
        summary=Message("Scales the source: 0.5 halves it"),
        page="r-is-http-scale.md",
    ),
)
