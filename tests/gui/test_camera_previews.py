"""Thumbnails may be made of the previews that cameras embed; nothing else on the screen is."""

from __future__ import annotations

from types import SimpleNamespace

from PySide6.QtGui import QImage

from exportgui.gui.preview.renderer import ScreenRenderer
from exportgui.media.limits import Limits


def test_thumbnails_allow_the_previews_of_cameras(qapp, monkeypatch):
    asked = []

    def render(self, preview, box, stale, *, keep=True):
        asked.append(self.limits)
        return SimpleNamespace(image=QImage(4, 4, QImage.Format.Format_RGB32))

    monkeypatch.setattr(ScreenRenderer, "render", render)
    renderer = ScreenRenderer(Limits(max_pixels=1000))
    assert renderer.thumbnail(None, None, 256)
    assert [(limits.camera_previews, limits.max_pixels) for limits in asked] == [(True, 1000)]
    assert not renderer.limits.camera_previews
