"""What is wrong with the request, and a button that puts it right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from exportgui.gui import controls
from exportgui.gui.compose.reading import Problem
from exportgui.gui.said import said
from exportgui.request.fixes import Fix

MOST = 3
WEIGHT = {"error": 0, "warning": 1}
LONGEST = 28
LONGEST_LINE = 110


class ProblemBar(QWidget):
    """The worst problems, one line each; `fixed(fix)` when one is to be put right, by its button or a click."""

    fixed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()
        self.label = controls.message(self)
        self.label.setAccessibleName(self.tr("Problems with the modifiers"))
        self.label.installEventFilter(self)
        self.button = QPushButton(self)
        self.button.setProperty("role", "small")
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        controls.name(self.button, self.tr("Put it right"), self.tr("Put it right (Ctrl+.)"))
        self.button.clicked.connect(self.put_right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        self.show_problems(())

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these, errors first; notes stand beside their command."""
        found = sorted((one for one in problems if one.level in WEIGHT), key=lambda one: WEIGHT[one.level])
        self._problems = tuple(found)
        lines = dict.fromkeys(said(problem.message) for problem in found[:MOST])
        self.label.setText("\n".join(_short(line, LONGEST_LINE) for line in lines))
        self.label.setToolTip("\n".join(lines))
        controls.role(self.label, found[0].level if found else "muted")
        fix = self.fix()
        self.button.setVisible(fix is not None)
        if fix is not None:
            text = self.tr("Write {text}").format(text=_short(fix.says, LONGEST))
            self.button.setText(text)
            controls.name(self.button, text, self.tr("Put it right (Ctrl+.)"))
        self.label.setCursor(Qt.CursorShape.PointingHandCursor if fix else Qt.CursorShape.IBeamCursor)
        self.setVisible(bool(found))

    def fix(self) -> Fix | None:
        """How to put the first problem right for which that is known."""
        return next((one.fix for one in self._problems[:MOST] if one.fix is not None), None)

    def put_right(self) -> None:
        """Put it right."""
        fix = self.fix()
        if fix is not None:
            self.fixed.emit(fix)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the message is a click on its button, unless it marked words to copy."""
        if event.type() == QEvent.Type.MouseButtonRelease and not self.label.hasSelectedText():
            self.put_right()
        return False


def _short(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[:length].rstrip()}…"
