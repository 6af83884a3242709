"""A layer's geometry at working scale: how large it is drawn, and where its edges are on the
canvas.
"""

from __future__ import annotations

from exportgui.lazy_dataclass import dataclass
from exportgui.render.geometry import Box, Size, at_least_one, rounded
from exportgui.render.perspective import useful_size
from exportgui.render.scene import LayerPlan


@dataclass(frozen=True, slots=True)
class WorkingSize:
    """A layer's geometry at working scale: its edges on the canvas, before and after turning.

    ``before`` is the size that the crop rectangle is scaled to, ``body`` the rectangle around it
    once turned; ``stretch`` is what turning still has to do per axis. ``across`` and ``down`` are
    working pixels per layer pixel before turning, ``scale`` working pixels per source pixel.
    """

    before: Size
    body: Size
    left: int
    top: int
    stretch: tuple[float, float]
    across: float
    down: float
    scale: float

    @staticmethod
    def of(layer: LayerPlan, canvas: Size) -> WorkingSize:
        """Scale edges, not sizes, so that neighbours still meet."""
        geometry = layer.geometry
        x = canvas.width / geometry.canvas.width
        y = canvas.height / geometry.canvas.height
        left = rounded(geometry.extend[0] * x)
        top = rounded(geometry.extend[1] * y)
        right = rounded((geometry.extend[0] + geometry.turned.width) * x)
        bottom = rounded((geometry.extend[1] + geometry.turned.height) * y)
        body = Size(max(1, right - left), max(1, bottom - top))
        stretch = (1.0, 1.0)
        if layer.quad is not None:
            # Neither does the source have more, nor does the canvas show more.
            most = max(geometry.crop.width * geometry.crop.height, 4 * canvas.width * canvas.height)
            before = useful_size(layer.quad.scaled(x, y).quad, most)
        elif geometry.angle % 180 == 0:
            before = body
        elif geometry.angle % 90 == 0:
            before = Size(body.height, body.width)
        else:
            both = max(x, y)
            before = Size(
                at_least_one(geometry.size.width * both), at_least_one(geometry.size.height * both)
            )
            stretch = (x / both, y / both)
        crop = geometry.crop
        size = geometry.size
        scale = max(before.width / crop.width, before.height / crop.height)
        return WorkingSize(
            before,
            body,
            left,
            top,
            stretch,
            before.width / size.width,
            before.height / size.height,
            scale,
        )


def own_rectangle(layer: LayerPlan, canvas: Size) -> Box | None:
    """The layer's own rectangle in pixels of ``canvas`` where that is drawn larger, else None."""
    if layer.rectangle is None:
        return None
    whole = layer.geometry.canvas
    return scaled_edges(layer.rectangle, canvas.width / whole.width, canvas.height / whole.height)


def scaled_edges(rectangle: tuple[float, float, float, float], across: float, down: float) -> Box:
    """Scale edges, not sizes, so that neighbours still meet."""
    left, top, width, height = rectangle
    x = rounded(left * across)
    y = rounded(top * down)
    return Box(x, y, rounded((left + width) * across) - x, rounded((top + height) * down) - y)
