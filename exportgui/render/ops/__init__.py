"""Operations on pixels: one small function per ``op_*`` command, found by name.

To add one, see ``.github/CONTRIBUTING.md``. Each is ``name(raster, value, context) -> Raster`` in
the module of its kind; ``context`` says how far the working pixels are from full size.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from exportgui.lazy_dataclass import dataclass
from exportgui.render.ops import colorize, filters, morphology, noise, tone
from exportgui.render.ops.context import OpContext
from exportgui.render.raster import Raster
from exportgui.request.commands import Scope, names_where

__all__ = ["FINAL_VIEW", "OPERATIONS", "OpContext", "Operation", "apply", "margin"]


@dataclass(frozen=True, slots=True)
class Operation:
    """What draws a command, and how many neighbouring pixels it looks at."""

    draw: Callable[[Raster, Any, OpContext], Raster]
    reach: Callable[[Any, OpContext], int] = lambda value, context: 0


OPERATIONS: dict[str, Operation] = {
    "op_blur": Operation(filters.blur, filters.blur_reach),
    "op_brightness": Operation(tone.brightness),
    "op_colorbalance": Operation(tone.colorbalance),
    "op_colorize": Operation(colorize.colorize),
    "op_contrast": Operation(tone.contrast),
    "op_grow": Operation(morphology.grow, morphology.grow_reach),
    "op_hue": Operation(tone.hue),
    "op_invert": Operation(tone.invert),
    "op_noise": Operation(noise.noise),
    "op_saturation": Operation(tone.saturation),
    "op_sharpen": Operation(filters.sharpen, filters.sharpen_reach),
    "op_usm": Operation(filters.usm, filters.usm_reach),
    "op_usmR": Operation(filters.usm_raw, filters.usm_raw_reach),
}
"""Commands in the order they are met in the request; the last instance of each counts."""

FINAL_VIEW = names_where(lambda row: row.scope is Scope.LAYER_VIEW)
"""Applied to the final view, after all scaling, where they stand outside any layer."""


def apply(raster: Raster, values: Mapping[str, Any], context: OpContext) -> Raster:
    """Run every operation among ``values`` in their order."""
    for name, value in values.items():
        if name in OPERATIONS:
            raster = OPERATIONS[name].draw(raster, value, context)
    return raster


def margin(values: Mapping[str, Any], context: OpContext) -> int:
    """Pixels beyond a window that its operations look at."""
    return sum(
        OPERATIONS[name].reach(value, context)
        for name, value in values.items()
        if name in OPERATIONS
    )
