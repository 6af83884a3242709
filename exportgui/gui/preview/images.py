"""The two pictures of the preview as values: the whole one, and the part of it that is seen in full
detail.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class Viewport:
    """What is looked at: a part of a picture, in pixels of the picture at `scale` (0 < scale ≤
    1).
    """

    scale: float
    box: QRect

    def covers(self, other: Viewport) -> bool:
        """Whether a picture of this sight serves the other one too."""
        return abs(self.scale - other.scale) < 1e-6 and self.box.contains(other.box)


@dataclass(frozen=True, slots=True)
class RenderedImage:
    """A picture for the screen and the facts of the reply that it stands for.

    `width` and `height` are the reply's own, in px; `image` may be smaller. With `sight` it is only
    that part of it. `source` is the size of the file behind layer 0. `loose` says what this picture
    shows otherwise than the export would, because it is smaller. A reply in words is its `text`
    alone.
    """

    image: QImage
    width: int
    height: int
    format: str
    notes: tuple[str, ...] = ()
    sight: Viewport | None = None
    source: tuple[int, int] = (0, 0)
    loose: tuple[str, ...] = ()
    text: str = ""

    @property
    def scale(self) -> float:
        """Pixels of the image per pixel of the reply."""
        return self.sight.scale if self.sight else self.image.width() / max(1, self.width)


@dataclass(frozen=True, slots=True)
class Side:
    """Before, or after: all of it in the size that fits, and the part in sight where that needs
    more pixels.
    """

    whole: RenderedImage | None = None
    detail: RenderedImage | None = None

    @property
    def is_picture(self) -> bool:
        """Whether there is something to paint."""
        return self.whole is not None and not self.whole.image.isNull()

    @property
    def size(self) -> QSizeF:
        """Of the picture itself, in its own pixels."""
        return QSizeF(self.whole.width, self.whole.height) if self.whole else QSizeF()

    def place(self, shot: RenderedImage, frame: QRectF) -> QRectF:
        """Where a shot of this side lies when all of it lies in `frame`."""
        if shot.sight is None:
            return frame
        box = shot.sight.box
        scale = shot.sight.scale
        across = frame.width() / max(1, round(shot.width * scale))
        down = frame.height() / max(1, round(shot.height * scale))
        left = frame.left() + box.x() * across
        top = frame.top() + box.y() * down
        return QRectF(left, top, box.width() * across, box.height() * down)


def alongside(before: QSizeF, after: QSizeF) -> QSizeF:
    """The size of the picture before in pixels of the one after: its longer side is as long, so
    that shapes compare.

    Pictures of the same shape get exactly the same size, and so the same place.
    """
    if after.isEmpty() or before.isEmpty():
        return before
    if abs(before.width() * after.height() - after.width() * before.height()) <= 2 * max(
        before.width(), after.width()
    ):
        return after
    return before * (max(after.width(), after.height()) / max(before.width(), before.height()))
