"""Values of the preview: requests, rendered images, and the two sides to compare."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import QImage

from exportgui.request.macros import EMPTY, MacroBook

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog
    from exportgui.request.model import Request

Box = tuple[int, int]
"""Width and height of the room for an image, in device pixels."""


@dataclass(frozen=True, slots=True)
class PreviewRequest:
    """An asset as a request renders it.

    `own` are macros its nested requests call beside the catalog's; `bare` leaves out what its
    record says.
    """

    catalog: Catalog
    asset: Asset
    request: Request
    own: MacroBook = EMPTY
    bare: bool = False

    @property
    def book(self) -> MacroBook:
        """Every macro that the request may call."""
        theirs = self.catalog.resolver.macros
        return theirs.merged(self.own) if self.own else theirs


@dataclass(frozen=True, slots=True)
class VisibleArea:
    """A part of an image that is in sight, in pixels of the image at `scale` (0 < scale ≤ 1)."""

    scale: float
    box: QRect

    def covers(self, other: VisibleArea) -> bool:
        """Whether pixels of this part serve the other one too."""
        return abs(self.scale - other.scale) < 1e-6 and self.box.contains(other.box)


@dataclass(frozen=True, slots=True)
class RenderedImage:
    """An image for the screen and the facts of the reply that it stands for.

    `width` and `height` are the reply's own, in px; `image` may be smaller, and with `visible` it
    is only that part. `source` is the size of the file behind layer 0. `differences` names what
    this image shows otherwise than the export would, because it is smaller. A reply in words is its
    `text` alone.
    """

    image: QImage
    width: int
    height: int
    format: str
    notes: tuple[str, ...] = ()
    visible: VisibleArea | None = None
    source: tuple[int, int] = (0, 0)
    differences: tuple[str, ...] = ()
    text: str = ""

    @property
    def scale(self) -> float:
        """Pixels of the image per pixel of the reply."""
        return self.visible.scale if self.visible else self.image.width() / max(1, self.width)


@dataclass(frozen=True, slots=True)
class Side:
    """Before or after: the whole image as it fits, and the visible part in more detail."""

    whole: RenderedImage | None = None
    detail: RenderedImage | None = None

    @property
    def has_image(self) -> bool:
        """Whether there is something to paint."""
        return self.whole is not None and not self.whole.image.isNull()

    @property
    def size(self) -> QSizeF:
        """Of the image itself, in its own pixels."""
        return QSizeF(self.whole.width, self.whole.height) if self.whole else QSizeF()

    def place(self, rendered: RenderedImage, frame: QRectF) -> QRectF:
        """Where an image of this side lies when all of it lies in `frame`."""
        if rendered.visible is None:
            return frame
        box = rendered.visible.box
        scale = rendered.visible.scale
        across = frame.width() / max(1, round(rendered.width * scale))
        down = frame.height() / max(1, round(rendered.height * scale))
        left = frame.left() + box.x() * across
        top = frame.top() + box.y() * down
        return QRectF(left, top, box.width() * across, box.height() * down)


def alongside(before: QSizeF, after: QSizeF) -> QSizeF:
    """The size of `before` in pixels of `after`: their longer sides are made equal.

    Images of the same shape get exactly the same size, and so the same place.
    """
    if after.isEmpty() or before.isEmpty():
        return before
    if abs(before.width() * after.height() - after.width() * before.height()) <= 2 * max(
        before.width(), after.width()
    ):
        return after
    return before * (max(after.width(), after.height()) / max(before.width(), before.height()))
