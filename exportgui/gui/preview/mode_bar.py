"""The bar over the preview: its title, and buttons for before and after."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from exportgui.gui.widgets import controls, segments
from exportgui.gui.widgets.segments import Segment

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
        self.buttons: dict[str, Segment] = {}
        self._add_modes()
        self._modes = segments.group(self, tuple(self.buttons.values()))
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
            button = Segment(text, tip, self, icon=mode)
            button.clicked.connect(lambda _on=False, mode=mode: self.chosen.emit(mode))
            self.buttons[mode] = button

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 8, 6)
        line.setSpacing(4)
        line.addWidget(self.title, 1)
        for button in (*self.buttons.values(), self.flip, self.film):
            line.addWidget(button)
        # The words make way: they must not keep the pane from becoming narrow.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fit()

    def show_mode(self, mode: str) -> None:
        """Mark the mode that is shown."""
        self.buttons[mode].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words or pictures."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        words = (*(button.words for button in self.buttons.values()), self.flip.text())
        room = sum(self.fontMetrics().horizontalAdvance(text) + 20 for text in words)
        roomy = self.width() >= room + TITLE_ROOM + 72
        for button in self.buttons.values():
            button.show_words(roomy)
        style = Style.ToolButtonTextOnly if roomy else Style.ToolButtonIconOnly
        if self.flip.toolButtonStyle() != style:
            self.flip.setToolButtonStyle(style)
