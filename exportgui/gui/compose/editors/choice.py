"""The editors of choices and of switches."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSizePolicy, QWidget

from exportgui.gui.compose.editors.base import Editor


class ChoiceEdit(Editor):
    """A list of choices that also shows a value outside of it; with `empty`, none can be chosen."""

    def __init__(
        self, choices: Sequence[str], parent: QWidget | None = None, *, empty: str | None = None
    ) -> None:
        super().__init__(parent)
        self._empty = empty
        self._words: list[str] = []
        self._combo = QComboBox(self)
        self._combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._combo.setMinimumContentsLength(6)
        self._combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._combo)
        self.offer(choices)
        self._combo.activated.connect(self._picked)

    def offer(self, choices: Sequence[str]) -> None:
        """Let one of these be chosen."""
        words = [*([""] if self._empty is not None else []), *choices]
        if words != self._words:
            self._words = words
            self._combo.clear()
            self._combo.addItems([word or self._empty or "" for word in words])
            self._show_text(self._shown)

    def controls(self) -> tuple[QWidget, ...]:
        """The list."""
        return (self._combo,)

    def _show_text(self, text: str) -> None:
        count = len(self._words)
        while self._combo.count() > count:
            self._combo.removeItem(count)
        place = next(
            (at for at, word in enumerate(self._words) if word.lower() == text.lower()), -1
        )
        if place < 0 and text:
            self._combo.addItem(text)
            place = count
        self._combo.setCurrentIndex(place)

    def _picked(self, place: int) -> None:
        if place < len(self._words):
            self.new_gesture()
            self.emit_edit(self._words[place])


class FlagEdit(Editor):
    """On or off; half when the text is neither."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QCheckBox(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._box)
        row.addStretch(1)
        self._box.clicked.connect(self._clicked)

    def controls(self) -> tuple[QWidget, ...]:
        """The box."""
        return (self._box,)

    def _show_text(self, text: str) -> None:
        states = {"1": Qt.CheckState.Checked, "true": Qt.CheckState.Checked}
        states |= {
            "": Qt.CheckState.Unchecked,
            "0": Qt.CheckState.Unchecked,
            "false": Qt.CheckState.Unchecked,
        }
        state = states.get(text.lower(), Qt.CheckState.PartiallyChecked)
        self._box.setTristate(state == Qt.CheckState.PartiallyChecked)
        self._box.setCheckState(state)

    def _clicked(self) -> None:
        self.new_gesture()
        self._box.setTristate(False)
        self.emit_edit("1" if self._box.checkState() != Qt.CheckState.Unchecked else "0")
