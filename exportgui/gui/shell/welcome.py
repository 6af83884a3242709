"""The page of a window without a catalog: what to do first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exportgui import paths
from exportgui.gui.widgets import controls, icons, tooltips

MAX_LINES = 6
"""Of the reason why nothing was opened; a path may have thousands of letters."""


def sample_catalog() -> Path:
    """The catalog that ships with the program; it need not be there."""
    return paths.resources_dir() / "sample" / "sample.ini"


class Welcome(QWidget):
    """Three ways to begin, and the reason why the last one failed."""

    open_folder = Signal()
    open_catalog = Signal()
    open_sample = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = controls.label(parent=self)
        self.title = controls.label(self.tr("Open a folder to begin"), self)
        self.title.setProperty("role", "title")
        self.text = controls.label(
            self.tr(
                "Its images become assets that you can search, preview and export. Nothing in "
                "it is changed."
            ),
            self,
        )
        self.text.setProperty("role", "muted")
        self.failure = controls.message(self)
        self.failure.setProperty("role", "error")
        self.failure.setAccessibleName(self.tr("What went wrong"))
        self.failure.hide()
        self._lay_out()

    def _buttons(self) -> QHBoxLayout:
        folder = self._button(
            self.tr("Open folder…"), self.tr("Open a folder of images"), "primary"
        )
        catalog = self._button(self.tr("Open catalog…"), self.tr("Open an image catalog (.ini)"))
        sample = self._button(self.tr("Try the sample"), self.tr("Open the sample catalog"))
        folder.clicked.connect(self.open_folder)
        catalog.clicked.connect(self.open_catalog)
        sample.clicked.connect(self.open_sample)
        sample.setVisible(sample_catalog().is_file())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in (folder, catalog, sample):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _lay_out(self) -> None:
        hint = controls.label(
            self.tr("You can also drop a folder or an .ini file anywhere in this window."), self
        )
        hint.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 32, 32, 32)
        layout.setSpacing(16)
        layout.addStretch(2)
        layout.addWidget(self._mark)
        for label in (self._mark, self.title, self.text, hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is not self._mark)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addWidget(self.failure)
        self.failure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.failure.setMaximumHeight(MAX_LINES * self.failure.fontMetrics().lineSpacing())
        layout.addSpacing(8)
        layout.addLayout(self._buttons())
        layout.addWidget(hint)
        layout.addStretch(3)
        self._paint_mark()

    def _button(self, text: str, tip: str, role: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", role)
        controls.name(button, text, tip)
        return button

    def _paint_mark(self) -> None:
        tone = self.palette().color(QPalette.ColorRole.Accent)
        self._mark.setPixmap(icons.pixmap("folder-open", tone, 56, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        """The mark follows light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_mark()

    def show_failure(self, reason: str) -> None:
        """Show why a catalog could not be opened; "" hides the text."""
        self.failure.setText(reason)
        tooltips.set_tooltip(self.failure, reason)
        self.failure.setVisible(bool(reason))
