"""Chooses what several macros make of an asset: one file together, or a file each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from exportgui.gui.widgets import controls
from exportgui.gui.widgets.folding import shrinking
from exportgui.job.choices import RENDITIONS


class RenditionChoice(QWidget):
    """Shown where two macros or more are checked.

    `changed` when the choice was made, `preview_chosen` when another of the files is to be
    previewed.
    """

    changed = Signal()
    preview_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""
        self.box = QComboBox(self)
        self.box.setObjectName("renditions")
        texts = {
            "combined": self.tr("One file: the macros work together"),
            "folder": self.tr("One file per macro, each in a subfolder"),
            "suffix": self.tr("One file per macro, each with a suffix"),
        }
        for value in RENDITIONS:
            self.box.addItem(texts[value], value)
        shrinking(
            self.box,
            self.tr("Several macros make"),
            self.tr("Whether each macro makes a file of its own"),
        )
        self.which = QComboBox(self)
        self.which.setObjectName("previewedMacro")
        shrinking(self.which, self.tr("Macro to preview"), self.tr("Whose file the preview shows"))
        self.which.activated.connect(self._choose_previewed)
        self.box.currentIndexChanged.connect(self._fit)
        self.box.currentIndexChanged.connect(self.changed)
        self._lay_out()
        self._fit()
        self.hide()

    def _lay_out(self) -> None:
        label = controls.buddy(self.tr("Several macros ma&ke"), self.box, self)
        self._preview = controls.buddy(self.tr("&Preview"), self.which, self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._preview)
        row.addWidget(self.which, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label)
        layout.addWidget(self.box)
        layout.addLayout(row)

    def _fit(self) -> None:
        for part in (self._preview, self.which):
            part.setVisible(self.value() != "combined")

    def _choose_previewed(self) -> None:
        if self._wanted != self.which.currentData():
            self._wanted = str(self.which.currentData())
            self.preview_chosen.emit()

    def show_for(self, macros: Sequence[str]) -> None:
        """These are checked."""
        if [self.which.itemData(row) for row in range(self.which.count())] != list(macros):
            self.which.clear()
            for name in macros:
                self.which.addItem(f"${name}$", name)
        self.which.setCurrentIndex(max(0, self.which.findData(self._wanted)))
        self.setVisible(len(macros) > 1)

    def value(self) -> str:
        """What was chosen, whether it is shown or not."""
        return str(self.box.currentData())

    def previewed(self, macros: Sequence[str]) -> str:
        """The one of these whose file is previewed; empty where they work together."""
        if self.value() == "combined" or len(macros) < 2:
            return ""
        return self._wanted if self._wanted in macros else macros[0]

    def choose(self, value: object) -> None:
        """Choose a stored value; any other is ignored."""
        self.box.setCurrentIndex(max(0, self.box.findData(value)))
