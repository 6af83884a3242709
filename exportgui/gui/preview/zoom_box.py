"""How large the picture is now, and a menu of other sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from exportgui.gui.widgets import controls

if TYPE_CHECKING:
    from exportgui.gui.preview.view import PreviewView

OFFERED = (25, 50, 100, 200, 400, 800, 1600)


class ZoomBox(QToolButton):
    """Follows a view and changes its zoom."""

    def __init__(self, view: PreviewView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        controls.name(self, self.tr("Zoom"), self.tr("Screen pixels per pixel of the picture"))
        self.setMenu(self._menu())
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("1600 %") + 32)
        view.looked.connect(self._follow)
        self._follow()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        view = self._view
        menu.addAction(self.tr("Fit (0)")).triggered.connect(lambda: view.fit())
        menu.addAction(self.tr("Zoom in (+)")).triggered.connect(lambda: view.step_zoom(1))
        menu.addAction(self.tr("Zoom out (−)")).triggered.connect(lambda: view.step_zoom(-1))
        menu.addSeparator()
        for percent in OFFERED:
            text = self.tr("{percent} % (1)") if percent == 100 else self.tr("{percent} %")
            action = menu.addAction(text.format(percent=percent))
            action.triggered.connect(lambda _on=False, percent=percent: view.zoom_to(percent / 100))
        return menu

    def _follow(self) -> None:
        empty = self._view.sides[self._view.front()].size.isEmpty()
        self.setText(
            "–" if empty else self.tr("{percent} %").format(percent=_shown(self._view.percent()))
        )
        self.setEnabled(not empty)


def _shown(percent: float) -> str:
    return f"{percent:.1f}".rstrip("0").rstrip(".") if percent < 10 else str(round(percent))
