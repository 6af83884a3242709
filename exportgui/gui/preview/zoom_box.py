"""The zoom button of the preview, with a menu of sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from exportgui.gui.widgets import controls

if TYPE_CHECKING:
    from exportgui.gui.preview.viewport import Viewport

OFFERED = (25, 50, 100, 200, 400, 800, 1600)


class ZoomBox(QToolButton):
    """Follows a viewport and changes its zoom."""

    def __init__(self, viewport: Viewport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewport = viewport
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        controls.name(self, self.tr("Zoom"), self.tr("Screen pixels per pixel of the picture"))
        self.setMenu(self._menu())
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("1600 %") + 32)
        viewport.changed.connect(self._follow)
        self._follow()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        viewport = self._viewport
        menu.addAction(self.tr("Fit (0)")).triggered.connect(lambda: viewport.fit())
        menu.addAction(self.tr("Zoom in (+)")).triggered.connect(lambda: viewport.step_zoom(1))
        menu.addAction(self.tr("Zoom out (−)")).triggered.connect(lambda: viewport.step_zoom(-1))
        menu.addSeparator()
        for percent in OFFERED:
            text = self.tr("{percent} % (1)") if percent == 100 else self.tr("{percent} %")
            action = menu.addAction(text.format(percent=percent))
            action.triggered.connect(
                lambda _on=False, percent=percent: viewport.zoom_to(percent / 100)
            )
        return menu

    def _follow(self) -> None:
        viewport = self._viewport
        empty = viewport.sides[viewport.front()].size.isEmpty()
        percent = self.tr("{percent} %").format(percent=_rounded(viewport.percent()))
        self.setText("–" if empty else percent)
        self.setEnabled(not empty)


def _rounded(percent: float) -> str:
    return f"{percent:.1f}".rstrip("0").rstrip(".") if percent < 10 else str(round(percent))
