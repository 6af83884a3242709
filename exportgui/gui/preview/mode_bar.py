"""The bar over the preview: its title, and buttons for before and after."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from exportgui.gui.widgets import controls

Style = Qt.ToolButtonStyle
TITLE_ROOM = 96


class ModeBar(QWidget):
    """The preview's title and mode buttons.

    `chosen(mode)`; `flipped` swaps before and after; `film_asked(on)` shows or hides the filmstrip.

    The buttons have words where there is room, and pictures where there is not.
    """

    chosen = Signal(str)
    flipped = Signal()
    film_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = controls.Elided("heading", self)
        self.title.setObjectName("previewTitle")
        self._modes = QButtonGroup(self)
        self.buttons: dict[str, QToolButton] = {}
        self._add_modes()
        self.flip = controls.tool(
            "flip",
            self.tr("Flip"),
            self.tr("Change between before and after in place (B; hold it for a glance)"),
            self,
        )
        self.flip.clicked.connect(self.flipped)
        self.film = controls.tool(
            "film", self.tr("Filmstrip"), self.tr("Show or hide the selected assets below"), self
        )
        self.film.setCheckable(True)
        self.film.setChecked(True)
        self.film.toggled.connect(self.film_asked)
        self._lay_out()

    def _add_modes(self) -> None:
        for mode, text, tip in (
            ("before", self.tr("Before"), self.tr("Show the asset as it is")),
            ("split", self.tr("Split"), self.tr("Show before and after, with a divider between")),
            ("beside", self.tr("Side by side"), self.tr("Show before and after beside each other")),
            ("after", self.tr("After"), self.tr("Show what will be exported")),
        ):
            button = controls.tool(mode, text, tip, self)
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, mode=mode: self.chosen.emit(mode))
            self._modes.addButton(button)
            self.buttons[mode] = button

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 8, 6)
        line.setSpacing(4)
        line.addWidget(self.title, 1)
        for button in self._worded():
            line.addWidget(button)
        line.addWidget(self.film)
        # The words make way: they must not keep the pane from becoming narrow.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fit()

    def _worded(self) -> list[QToolButton]:
        return [*self.buttons.values(), self.flip]

    def show_mode(self, mode: str) -> None:
        """Mark the mode that is shown."""
        self.buttons[mode].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words or pictures."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        words = sum(
            self.fontMetrics().horizontalAdvance(button.text()) + 20 for button in self._worded()
        )
        roomy = self.width() >= words + TITLE_ROOM + 72
        style = Style.ToolButtonTextOnly if roomy else Style.ToolButtonIconOnly
        for button in self._worded():
            if button.toolButtonStyle() != style:
                button.setToolButtonStyle(style)
