"""Add command: every command of the language in its group, found by its name or by what it does."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from exportgui.gui import controls
from exportgui.gui.compose.help import SAYS_NOTHING, help_text
from exportgui.gui.compose.suggestions import SUGGESTION, Suggestion, SuggestionDelegate, SuggestionModel
from exportgui.gui.marked import QT_TRANSLATE_NOOP
from exportgui.request.commands import Command
from exportgui.request.commands.groups import GROUPS, Group

WIDTH, HEIGHT = 560, 400
TITLES = {
    Group.VIEW: QT_TRANSLATE_NOOP("CommandGroup", "View"),
    Group.IMAGE: QT_TRANSLATE_NOOP("CommandGroup", "Image"),
    Group.LAYER: QT_TRANSLATE_NOOP("CommandGroup", "Layer"),
    Group.TEXT: QT_TRANSLATE_NOOP("CommandGroup", "Text"),
    Group.EFFECT: QT_TRANSLATE_NOOP("CommandGroup", "Effect"),
    Group.COLOUR: QT_TRANSLATE_NOOP("CommandGroup", "Colour"),
    Group.OUTPUT: QT_TRANSLATE_NOOP("CommandGroup", "Output"),
}
_NOT = 4
_STARTERS = ("layer", "effect")
STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def suggestions(words: str, present: Collection[str], *, in_effect: bool) -> list[Suggestion]:
    """The commands that answer to `words`: in their groups, or by how well they answer."""
    tr = QCoreApplication.translate
    wanted = words.strip().lower()
    if wanted:
        every = (command for commands in GROUPS.values() for command in commands)
        found = [(_rank(command, wanted), _row(command, present, in_effect)) for command in every]
        return [row for rank, row in sorted(found, key=lambda pair: (pair[0], pair[1].title)) if rank < _NOT]
    rows: list[Suggestion] = []
    for group, commands in GROUPS.items():
        rows.append(Suggestion(tr("CommandGroup", TITLES[group]), heading=True))
        rows.extend(_row(command, present, in_effect) for command in commands)
    return rows


def _rank(command: Command, wanted: str) -> int:
    names = [name.lower() for name in (command.name, *command.aliases)]
    tests = (
        wanted in names,
        any(name.startswith((wanted, f"op_{wanted}")) for name in names),
        any(wanted in name for name in names),
        wanted in command.summary.lower(),
    )
    return next((rank for rank, fits in enumerate(tests) if fits), _NOT)


def _row(command: Command, present: Collection[str], in_effect: bool) -> Suggestion:
    tr = QCoreApplication.translate
    idle = command.drawn in SAYS_NOTHING
    outside = in_effect and not command.in_effect and not command.scope.is_global and command.name not in _STARTERS
    about = command.summary
    if idle:
        about = tr("CommandPicker", "Changes nothing in an export. {summary}").format(summary=about)
    elif outside:
        about = tr("CommandPicker", "Effect layers ignore it. {summary}").format(summary=about)
    elif command.name in present:
        about = tr("CommandPicker", "In the request. {summary}").format(summary=about)
    return Suggestion(command.name, about, help_text(command), command, muted=idle or outside)


class CommandPicker(QFrame):
    """A window that pops up below a button; `picked(command)`."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._present: Collection[str] = ()
        self._in_effect = False
        self.model = SuggestionModel(self)
        self.search = QLineEdit(self)
        self.view = QListView(self)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.search.setPlaceholderText(self.tr("Name, or what it does"))
        controls.name(self.search, self.tr("Search commands"))
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._fill)
        self.view.setModel(self.model)
        self.view.setItemDelegate(SuggestionDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        controls.name(self.view, self.tr("Commands"), self.tr("Click a command to add it"))
        self.view.clicked.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        self.resize(WIDTH, HEIGHT)

    def open_at(self, button: QWidget, present: Collection[str], *, in_effect: bool) -> None:
        """Pop up beside a button, inside its screen."""
        self._present, self._in_effect = present, in_effect
        self.search.clear()
        self._fill()
        screen = button.screen().availableGeometry()
        at = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + 2))
        if at.y() + self.height() > screen.bottom():
            at.setY(max(screen.top(), button.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2))
        at.setX(max(screen.left(), at.x()))
        self.move(at)
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill(self) -> None:
        self.model.set_rows(suggestions(self.search.text(), self._present, in_effect=self._in_effect))
        self.view.setCurrentIndex(self.model.first())
        self.view.scrollToTop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go through the list while one types."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in STEPS:
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
