"""A popup below a button: a search field over a list to choose from.

QCompleter completes the text of an existing field, as `exportgui.gui.compose.completer` does for
the request; here the button has none, so the popup has its own, and a query answers what is typed.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from exportgui.gui.compose.suggestions import (
    SUGGESTION,
    Suggestion,
    SuggestionDelegate,
    SuggestionModel,
)
from exportgui.gui.widgets import controls

WIDTH = 560
HEIGHT = 400
STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PopupPicker(QFrame):
    """`asked(words)` when a list is wanted, `picked(value)` when something was picked from it."""

    asked = Signal(str)
    picked = Signal(object)

    def __init__(self, hint: str, what: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.model = SuggestionModel(self)
        self.search = QLineEdit(self)
        self.view = QListView(self)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.search.setPlaceholderText(hint)
        controls.name(self.search, self.tr("Search: {what}").format(what=what))
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self.asked)
        self.view.setModel(self.model)
        self.view.setItemDelegate(SuggestionDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.installEventFilter(self)
        controls.name(self.view, what, tip)
        self.view.clicked.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        self.resize(WIDTH, HEIGHT)

    def pop_up(self, button: QWidget) -> None:
        """Pop up beside a button, inside its screen."""
        self.search.clear()
        self.asked.emit("")
        screen = button.screen().availableGeometry()
        at = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + 2))
        if at.y() + self.height() > screen.bottom():
            at.setY(max(screen.top(), button.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2))
        at.setX(max(screen.left(), at.x()))
        self.move(at)
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_rows(self, rows: Sequence[Suggestion]) -> None:
        """What answers to the words."""
        nothing = (
            [Suggestion(self.tr("No match found"), heading=True)]
            if self.search.text().strip()
            else []
        )
        self.model.set_rows(rows or nothing)
        self.view.setCurrentIndex(self.model.first())
        self.view.scrollToTop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go through the list while one types."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in STEPS and watched is self.search:
                self.view.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pick(self.view.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.hide()
                return True
        return False

    def _pick(self, index: QModelIndex) -> None:
        row: Suggestion | None = index.data(SUGGESTION)
        if row is not None and row.value is not None:
            self.hide()
            self.picked.emit(row.value)
