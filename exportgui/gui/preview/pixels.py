"""What the window asks of the renderer, as plain functions for worker threads; no pixel comes from anywhere else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from exportgui.gui.preview.side import Shot

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog
    from exportgui.media.limits import Limits
    from exportgui.render import Reply
    from exportgui.request.model import Request


@dataclass(frozen=True, slots=True)
class Studio:
    """Renders for the screen, within the limits of the settings. Its methods run in worker threads."""

    limits: Limits

    def shoot(
        self, catalog: Catalog, asset: Asset, request: Request, box: tuple[int, int], stale: Callable[[], bool]
    ) -> Shot:
        """Render a reply no larger than `box` (device px). Raises what the renderer raises."""
        from exportgui.render import draw, is_text, plan

        if is_text(request, catalog.resolver.macros):
            return self.tell(catalog, asset, request)
        whole = plan(asset.object_path, request, catalog.resolver, limits=self.limits)
        scale = min(1.0, max(1, box[0]) / whole.width, max(1, box[1]) / whole.height)
        small = whole
        if scale < 1.0:
            small = plan(asset.object_path, request, catalog.resolver, scale=scale, limits=self.limits)
        notes = tuple(note.message for note in whole.notes)
        name = whole.extension.removeprefix(".").upper()
        return Shot(to_image(draw(small, stale)), whole.width, whole.height, name, notes)

    def tell(self, catalog: Catalog, asset: Asset, request: Request) -> Shot:
        """A reply in words, as `req=` asks for it."""
        from exportgui.render import text_reply

        reply = text_reply(asset.object_path, request, catalog.resolver, limits=self.limits)
        return Shot(
            QImage(), 0, 0, reply.kind, tuple(note.message for note in reply.notes), text=reply.text.strip() or "–"
        )

    def original(self, catalog: Catalog, asset: Asset, box: tuple[int, int], stale: Callable[[], bool]) -> Shot:
        """The asset as it is, transparency kept."""
        from exportgui.request.parse import parse

        return self.shoot(catalog, asset, parse("fmt=png-alpha"), box, stale)

    def thumbnail(self, catalog: Catalog, asset: Asset, size: int) -> bytes:
        """A thumbnail that fits `size` × `size` px: PNG where it is transparent, else JPEG."""
        image = self.original(catalog, asset, (size, size), lambda: False).image
        clear = _is_transparent(image)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG" if clear else "JPEG", -1 if clear else 85)  # type: ignore[call-overload]
        return bytes(buffer.data().data())


def to_image(reply: Reply) -> QImage:
    """The renderer's RGBA bytes as an image that owns its pixels."""
    data = reply.to_rgba()
    return QImage(data, reply.width, reply.height, 4 * reply.width, QImage.Format.Format_RGBA8888).copy()


def _is_transparent(image: QImage) -> bool:
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    lines = bytes(alpha.constBits())
    step = alpha.bytesPerLine()
    return any(lines[start : start + alpha.width()].count(0xFF) < alpha.width() for start in range(0, len(lines), step))
