"""Operations on pixels: one small function per ``op_*`` command, found by name.

To add one, see ``.github/CONTRIBUTING.md``. Each is ``name(raster, value, context) -> Raster`` in
the module of its kind; ``context`` has the scale of the working pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_exports import lazy_function
from exportgui.render.ops.context import OpContext
from exportgui.render.raster import Raster
from exportgui.request.commands import Scope, names_where

__all__ = ["FINAL_VIEW", "OPERATIONS", "OpContext", "Operation", "apply", "margin"]


@dataclass(frozen=True, slots=True)
class Operation:
    """What draws a command, and how many neighbouring pixels it needs."""

    draw: Callable[[Raster, Any, OpContext], Raster]
    reach: Callable[[Any, OpContext], int] = lambda value, context: 0


_lazy = partial(lazy_function, __name__)

OPERATIONS: dict[str, Operation] = {
    "op_blur": Operation(_lazy("filters.blur"), _lazy("filters.blur_reach")),
    "op_brightness": Operation(_lazy("tone.brightness")),
    "op_colorbalance": Operation(_lazy("tone.colorbalance")),
    "op_colorize": Operation(_lazy("colorize.colorize")),
    "op_contrast": Operation(_lazy("tone.contrast")),
    "op_grow": Operation(_lazy("morphology.grow"), _lazy("morphology.grow_reach")),
    "op_hue": Operation(_lazy("tone.hue")),
    "op_invert": Operation(_lazy("tone.invert")),
    "op_noise": Operation(_lazy("noise.noise")),
    "op_saturation": Operation(_lazy("tone.saturation")),
    "op_sharpen": Operation(_lazy("filters.sharpen"), _lazy("filters.sharpen_reach")),
    "op_usm": Operation(_lazy("filters.usm"), _lazy("filters.usm_reach")),
    "op_usmR": Operation(_lazy("filters.usm_raw"), _lazy("filters.usm_raw_reach")),
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
    """Pixels beyond a window that its operations need."""
    return sum(
        OPERATIONS[name].reach(value, context)
        for name, value in values.items()
        if name in OPERATIONS
    )
