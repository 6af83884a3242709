"""Render previews and thumbnails for the window, on worker threads, with the export's renderer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from exportgui import paths
from exportgui.gui.preview.images import PreviewRequest, RenderedImage, VisibleArea
from exportgui.gui.preview.original_resolver import OriginalResolver
from exportgui.gui.preview.preview_differences import differences_in
from exportgui.temporary_folders import temporary_folder

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog
    from exportgui.media.limits import Limits
    from exportgui.media.proxies import ProxyFolder
    from exportgui.render import Plan, ProxyCache, Rendition

Stale = Callable[[], bool]
MAX_MEASURED = 40_000_000
"""Pixels; encoding more of them only to tell their bytes is not worth the time."""


@dataclass(frozen=True)
class ScreenRenderer:
    """Renders for the screen within the limits of the settings; called in worker threads."""

    limits: Limits

    @cached_property
    def cache(self) -> ProxyCache:
        """The cache of decoded sources; made in a worker, which loads the renderer."""
        from exportgui.render import ProxyCache

        return ProxyCache(disk=self.disk)

    @cached_property
    def disk(self) -> ProxyFolder:
        """What earlier sittings decoded."""
        from exportgui.media.proxies import ProxyFolder

        return ProxyFolder(paths.cache_dir() / "proxies")

    def render(
        self, preview: PreviewRequest, box: tuple[int, int], stale: Stale, *, keep: bool = True
    ) -> RenderedImage:
        """Render a reply no larger than `box` (device px); `keep` caches intermediates.

        Raises what the renderer raises.
        """
        from exportgui.render import draw, is_text

        if is_text(preview.request, preview.book):
            return self.render_text(preview)
        whole = self.plan(preview)
        scale = min(1.0, max(1, box[0]) / whole.width, max(1, box[1]) / whole.height)
        small = whole if scale >= 1 else self.plan(preview, scale)
        return _rendered(whole, to_image(draw(small, stale, self.cache if keep else None)), scale)

    def detail(self, preview: PreviewRequest, visible: VisibleArea, stale: Stale) -> RenderedImage:
        """Render what is in sight, at its scale."""
        from exportgui.render import draw
        from exportgui.render.geometry import Box

        whole = self.plan(preview)
        planned = whole if visible.scale >= 1 else self.plan(preview, visible.scale)
        box = visible.box
        part = planned.part(Box(box.x(), box.y(), box.width(), box.height()))
        return _rendered(whole, to_image(draw(part, stale, self.cache)), visible.scale, visible)

    def plan(self, preview: PreviewRequest, scale: float = 1.0) -> Plan:
        """The plan of a reply, at a share of its final size."""
        from exportgui.render import plan

        own = preview.catalog.resolver
        resolver = OriginalResolver(own) if preview.bare else own
        book = preview.book
        return plan(
            preview.asset.object_path,
            preview.request,
            resolver,
            scale=scale,
            limits=self.limits,
            macros=book,
        )

    def measure_size(self, preview: PreviewRequest, stale: Stale) -> int | None:
        """Encode the reply as an export does; return its bytes, None where that takes too long."""
        from exportgui.render import write

        whole = self.plan(preview)
        if (
            whole.width * whole.height > MAX_MEASURED
            or whole.source_pixels > self.limits.max_pixels
        ):
            return None
        folder = paths.cache_dir()
        paths.make_private_folder(folder)
        with temporary_folder(folder) as room:
            return write(whole, room / f"reply{whole.extension}", stale).size_bytes

    def render_text(self, preview: PreviewRequest) -> RenderedImage:
        """A reply in words, as `req=` asks for it."""
        from exportgui.render import text_response

        resolver = preview.catalog.resolver
        book = preview.book
        reply = text_response(
            preview.asset.object_path, preview.request, resolver, limits=self.limits, macros=book
        )
        notes = tuple(note.message for note in reply.notes)
        return RenderedImage(QImage(), 0, 0, reply.kind, notes, text=reply.text.strip() or "–")

    def thumbnail(self, catalog: Catalog, asset: Asset, size: int) -> bytes:
        """A thumbnail that fits `size` × `size` px: PNG where it is transparent, else JPEG."""
        from exportgui.request.parsing import parse

        preview = PreviewRequest(catalog, asset, parse("fmt=png-alpha"))
        limits = replace(self.limits, camera_previews=True)
        quick = replace(self, limits=limits)
        image = quick.render(preview, (size, size), lambda: False, keep=False).image
        clear = image.hasAlphaChannel()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        form = ("PNG", -1) if clear else ("JPEG", 85)
        image.save(buffer, *form)  # type: ignore[call-overload]
        return bytes(buffer.data().data())


def _rendered(
    whole: Plan, image: QImage, scale: float, visible: VisibleArea | None = None
) -> RenderedImage:
    size = whole.scene.base.source.size
    return RenderedImage(
        image,
        whole.width,
        whole.height,
        whole.extension.removeprefix(".").upper(),
        tuple(note.message for note in whole.notes),
        visible,
        (size.width, size.height),
        differences_in(whole.effective) if scale < 1 else (),
    )


def to_image(reply: Rendition) -> QImage:
    """The renderer's pixels as an image that owns them."""
    data, bands = reply.to_screen()
    if bands == 4:
        return QImage(
            data, reply.width, reply.height, 4 * reply.width, QImage.Format.Format_RGBA8888
        ).copy()
    # What is opaque is painted many times faster.
    image = QImage(data, reply.width, reply.height, 3 * reply.width, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)
