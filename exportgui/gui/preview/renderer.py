"""What the window asks of the renderer, as plain functions for worker threads; no pixel comes from
anywhere else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from exportgui import paths
from exportgui.gui.preview.image_loader import PreviewRequest
from exportgui.gui.preview.images import RenderedImage, Viewport
from exportgui.gui.preview.original_resolver import BareResolver
from exportgui.gui.preview.preview_differences import loose_parts

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog
    from exportgui.media.limits import Limits
    from exportgui.media.proxies import ProxyFolder
    from exportgui.render import Plan, ProxyCache, Reply

Stale = Callable[[], bool]
LARGEST_WEIGHED = 40_000_000
"""Pixels; encoding more of them only to tell their bytes is not worth the time."""


@dataclass(frozen=True)
class ScreenRenderer:
    """Renders for the screen, within the limits of the settings. Its methods run in worker
    threads.
    """

    limits: Limits

    @cached_property
    def cache(self) -> ProxyCache:
        """What the next picture of the same asset can use; made in a worker, as the renderer is
        loaded there.
        """
        from exportgui.render import ProxyCache

        return ProxyCache(disk=self.disk)

    @cached_property
    def disk(self) -> ProxyFolder:
        """What earlier sittings decoded."""
        from exportgui.media.proxies import ProxyFolder

        return ProxyFolder(paths.cache_dir() / "proxies")

    def shoot(
        self, subject: PreviewRequest, box: tuple[int, int], stale: Stale, *, keep: bool = True
    ) -> RenderedImage:
        """Render a reply no larger than `box` (device px), `keep` what the next one can use.

        Raises what the renderer raises.
        """
        from exportgui.render import draw, is_text

        if is_text(subject.request, subject.book):
            return self.tell(subject)
        whole = self.plan(subject)
        scale = min(1.0, max(1, box[0]) / whole.width, max(1, box[1]) / whole.height)
        small = whole if scale >= 1 else self.plan(subject, scale)
        return _shot(whole, to_image(draw(small, stale, self.cache if keep else None)), scale)

    def detail(self, subject: PreviewRequest, sight: Viewport, stale: Stale) -> RenderedImage:
        """Render what is in sight, at its scale."""
        from exportgui.render import draw
        from exportgui.render.geometry import Box

        whole = self.plan(subject)
        planned = whole if sight.scale >= 1 else self.plan(subject, sight.scale)
        box = sight.box
        part = planned.part(Box(box.x(), box.y(), box.width(), box.height()))
        return _shot(whole, to_image(draw(part, stale, self.cache)), sight.scale, sight)

    def plan(self, subject: PreviewRequest, scale: float = 1.0) -> Plan:
        """The plan of a reply, at a share of its final size."""
        from exportgui.render import plan

        resolver = BareResolver(subject.catalog) if subject.bare else subject.catalog.resolver
        book = subject.book
        return plan(
            subject.asset.object_path,
            subject.request,
            resolver,
            scale=scale,
            limits=self.limits,
            macros=book,
        )

    def weigh(self, subject: PreviewRequest, stale: Stale) -> int | None:
        """Bytes of the encoded reply, as an export writes it; None where finding out would take too
        long.
        """
        from exportgui.render import write

        whole = self.plan(subject)
        if (
            whole.width * whole.height > LARGEST_WEIGHED
            or whole.source_pixels > self.limits.max_pixels
        ):
            return None
        folder = paths.cache_dir()
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix="weigh-", dir=folder) as room:
            return write(whole, Path(room, f"reply{whole.extension}"), stale).size_bytes

    def tell(self, subject: PreviewRequest) -> RenderedImage:
        """A reply in words, as `req=` asks for it."""
        from exportgui.render import text_reply

        resolver = subject.catalog.resolver
        book = subject.book
        reply = text_reply(
            subject.asset.object_path, subject.request, resolver, limits=self.limits, macros=book
        )
        notes = tuple(note.message for note in reply.notes)
        return RenderedImage(QImage(), 0, 0, reply.kind, notes, text=reply.text.strip() or "–")

    def thumbnail(self, catalog: Catalog, asset: Asset, size: int) -> bytes:
        """A thumbnail that fits `size` × `size` px: PNG where it is transparent, else JPEG."""
        from exportgui.request.parse import parse

        subject = PreviewRequest(catalog, asset, parse("fmt=png-alpha"))
        image = self.shoot(subject, (size, size), lambda: False, keep=False).image
        clear = image.hasAlphaChannel()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG" if clear else "JPEG", -1 if clear else 85)  # type: ignore[call-overload]
        return bytes(buffer.data().data())


def _shot(whole: Plan, image: QImage, scale: float, sight: Viewport | None = None) -> RenderedImage:
    size = whole.scene.base.source.size
    return RenderedImage(
        image,
        whole.width,
        whole.height,
        whole.extension.removeprefix(".").upper(),
        tuple(note.message for note in whole.notes),
        sight,
        (size.width, size.height),
        loose_parts(whole.effective) if scale < 1 else (),
    )


def to_image(reply: Reply) -> QImage:
    """The renderer's pixels as an image that owns them."""
    data, bands = reply.to_screen()
    if bands == 4:
        return QImage(
            data, reply.width, reply.height, 4 * reply.width, QImage.Format.Format_RGBA8888
        ).copy()
    # What is opaque is painted many times faster.
    image = QImage(data, reply.width, reply.height, 3 * reply.width, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)
