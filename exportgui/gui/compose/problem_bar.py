"""The problems of a request under its text field, with buttons that fix them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from exportgui.gui.compose.analysis import Problem
from exportgui.gui.i18n.messages import message_text
from exportgui.gui.widgets import controls, tooltips
from exportgui.request.fixes import Fix

MAX_PROBLEMS = 3
WEIGHT = {"error": 0, "warning": 1}
MAX_BUTTON_TEXT = 28
MAX_LINE = 110


class ProblemBar(QWidget):
    """Shows the worst problems, one line each; `fixed(fix)` when one is to be corrected."""

    fixed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fixes: tuple[Fix, ...] = ()
        self._lines: tuple[str, ...] = ()
        self.label = controls.message(self)
        self.label.setObjectName("problems")
        self.label.setAccessibleName(self.tr("Problems with the modifiers"))
        self.label.installEventFilter(self)
        self.buttons = tuple(self._make_button(place) for place in range(MAX_PROBLEMS))
        self.button = self.buttons[0]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.label, *self.buttons):
            column.addWidget(widget)
        self.show_problems(())

    def _make_button(self, place: int) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("role", "small")
        controls.name(button, self.tr("Apply the fix"), self.tr("Apply the fix"))
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self.apply_fix, place))
        return button

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these, errors first; notes stand beside their command."""
        shown_problems = sorted(
            (problem for problem in problems if problem.level in WEIGHT),
            key=lambda problem: WEIGHT[problem.level],
        )
        lines = self._lines = tuple(
            dict.fromkeys(message_text(problem.message) for problem in shown_problems)
        )
        self._fixes = tuple(
            {
                problem.fix.says: problem.fix
                for problem in shown_problems
                if problem.fix is not None
            }.values()
        )[:MAX_PROBLEMS]
        shown = [_short(line, MAX_LINE) for line in lines[:MAX_PROBLEMS]]
        more = (
            [self.tr("… and %n more", "", len(lines) - MAX_PROBLEMS)]
            if len(lines) > MAX_PROBLEMS
            else []
        )
        self.label.setText("\n".join([*shown, *more]))
        tooltips.set_tooltip(self.label, "\n".join(lines))
        controls.role(self.label, shown_problems[0].level if shown_problems else "muted")
        self._show_fixes()
        clickable = len(lines) == 1 and self._fixes
        self.label.setCursor(
            Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.IBeamCursor
        )
        self.setVisible(bool(shown_problems))

    def _show_fixes(self) -> None:
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(self._fixes))
            if place < len(self._fixes):
                text = words_for(self._fixes[place])
                button.setText(controls.as_label(text))
                controls.name(
                    button, text, self.tr("Apply the fix") + (" (Ctrl+.)" if place == 0 else "")
                )

    def apply_fix(self, place: int = 0) -> None:
        """Apply a fix, by default the first."""
        if place < len(self._fixes):
            self.fixed.emit(self._fixes[place])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Apply the fix at a click on a single message, unless text was selected to be copied."""
        clicked = (
            event.type() == QEvent.Type.MouseButtonRelease and not self.label.hasSelectedText()
        )
        if clicked and len(self._lines) == 1:
            self.apply_fix()
        return False


def words_for(fix: Fix) -> str:
    """The text of a control that applies a fix."""
    return QCoreApplication.translate("ProblemBar", "Write {text}").format(
        text=_short(fix.says, MAX_BUTTON_TEXT)
    )


def _short(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[:length].rstrip()}…"
