"""What several macros make of an asset: one file together, or a file each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from exportgui.gui import controls
from exportgui.gui.folding import shrinking
from exportgui.job.model import RENDITIONS


class RenditionChoice(QWidget):
    """Shown when there is a choice, that is, two macros or more. `changed` when it was made."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self.note = controls.message(self)
        self.note.setText(self.tr("The preview shows the macros together; check one alone to see its file."))
        controls.role(self.note, "muted")
        self.note.hide()
        self.box.currentIndexChanged.connect(lambda _place: self.note.setVisible(self.value() != "combined"))
        self.box.currentIndexChanged.connect(self.changed)
        label = QLabel(self.tr("Several macros ma&ke"), self)
        label.setBuddy(self.box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label)
        layout.addWidget(self.box)
        layout.addWidget(self.note)
        self.hide()

    def show_for(self, macros: int) -> None:
        """There are this many macros."""
        self.setVisible(macros > 1)

    def value(self) -> str:
        """What was chosen, whether it is shown or not."""
        return str(self.box.currentData())

    def choose(self, value: object) -> None:
        """Choose what was kept; anything else is passed over."""
        self.box.setCurrentIndex(max(0, self.box.findData(value)))
