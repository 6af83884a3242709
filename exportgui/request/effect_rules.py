"""Colours of effect layers that name none.

The reference has no default (r-color-commandref.md), but shadows in production, and those of its
own examples (r-opac.md), come without a colour. Reading: they are black, as a drop shadow is.
"""

from __future__ import annotations

from exportgui.messages import Message
from exportgui.request.routing import Assignment, Router, SegmentBuilder
from exportgui.request.values import Color

_BLACK = Color("rgb", (0.0, 0.0, 0.0))


def give_colors(router: Router) -> None:
    """Make the effects without ``color=`` black, with a note; layers that are skipped stay."""
    _give_colors(router, router.comp)
    for number, layer in router.layers.items():
        if not number or layer.build().has_content:
            _give_colors(router, layer)


def _give_colors(router: Router, layer: SegmentBuilder) -> None:
    for effect in layer.effects.values():
        if "color" not in effect.assignments and effect.start is not None:
            effect.set("color", Assignment(_BLACK, effect.start))
            router.note(effect.start, "effect", Message("without color=, it is drawn in black"))
