"""A layer's geometry at working scale: the size it is drawn at, its edges on the canvas."""

from __future__ import annotations

from exportgui.lazy_dataclass import dataclass
from exportgui.render.geometry import Box, Size, at_least_one, rounded
from exportgui.render.perspective import useful_size
from exportgui.render.scene import LayerPlan


@dataclass(frozen=True, slots=True)
class WorkingSize:
    """A layer's geometry at working scale: its edges on the canvas, before and after rotation.

    ``before`` is the size that the crop rectangle is scaled to, ``body`` the rectangle around it
    once rotated; ``stretch`` is the scaling that is left to rotation, per axis. ``x_scale`` and
    ``y_scale`` are working pixels per layer pixel before rotation, ``scale`` working pixels per
    source pixel.
    """

    before: Size
    body: Size
    left: int
    top: int
    stretch: tuple[float, float]
    x_scale: float
    y_scale: float
    scale: float

    @staticmethod
    def of(layer: LayerPlan, canvas: Size) -> WorkingSize:
        """The working size of a layer on a canvas: edges are scaled, so that neighbours meet."""
        geometry = layer.geometry
        x = canvas.width / geometry.canvas.width
        y = canvas.height / geometry.canvas.height
        left = rounded(geometry.extend[0] * x)
        top = rounded(geometry.extend[1] * y)
        right = rounded((geometry.extend[0] + geometry.turned.width) * x)
        bottom = rounded((geometry.extend[1] + geometry.turned.height) * y)
        body = Size(max(1, right - left), max(1, bottom - top))
        before, stretch = _before_rotation(layer, canvas, body, x, y)
        x_scale = before.width / geometry.size.width
        y_scale = before.height / geometry.size.height
        scale = max(before.width / geometry.crop.width, before.height / geometry.crop.height)
        return WorkingSize(before, body, left, top, stretch, x_scale, y_scale, scale)


def _before_rotation(
    layer: LayerPlan, canvas: Size, body: Size, x: float, y: float
) -> tuple[Size, tuple[float, float]]:
    """The size to scale to before rotation, and what rotation has to stretch per axis.

    ``x`` and ``y`` are working pixels per layer pixel.
    """
    geometry = layer.geometry
    if layer.quad is not None:
        # Neither does the source have more pixels, nor does the canvas show more.
        most = max(geometry.crop.width * geometry.crop.height, 4 * canvas.width * canvas.height)
        return useful_size(layer.quad.scaled(x, y).quad, most), (1.0, 1.0)
    if geometry.angle % 180 == 0:
        return body, (1.0, 1.0)
    if geometry.angle % 90 == 0:
        return Size(body.height, body.width), (1.0, 1.0)
    both = max(x, y)
    width = at_least_one(geometry.size.width * both)
    return Size(width, at_least_one(geometry.size.height * both)), (x / both, y / both)


def own_rectangle(layer: LayerPlan, canvas: Size) -> Box | None:
    """The layer's own rectangle on ``canvas`` where text makes that larger, else None."""
    if layer.rectangle is None:
        return None
    whole = layer.geometry.canvas
    return scaled_edges(layer.rectangle, canvas.width / whole.width, canvas.height / whole.height)


def scaled_edges(
    rectangle: tuple[float, float, float, float], x_scale: float, y_scale: float
) -> Box:
    """Scale a rectangle by its edges, so that neighbours still meet."""
    left, top, width, height = rectangle
    x = rounded(left * x_scale)
    y = rounded(top * y_scale)
    return Box(x, y, rounded((left + width) * x_scale) - x, rounded((top + height) * y_scale) - y)
