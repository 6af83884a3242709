"""A row of the composer: the name of a command, its editor, and a note."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from exportgui.gui.compose.command_help import help_text
from exportgui.gui.compose.editors.base import Editor
from exportgui.gui.compose.editors.table import editor_for
from exportgui.gui.compose.grip import Grip
from exportgui.gui.compose.outline import RowState
from exportgui.gui.widgets import controls, drag_data, tooltips
from exportgui.request.commands.table import Control

NAME_WIDTH = 96
HEIGHT = 28
BUTTON = 22
MOVE_UP = "Ctrl+Shift+Up"
MOVE_DOWN = "Ctrl+Shift+Down"
TONES = {"error": "error", "warning": "warning"}


class CommandRow(QWidget):
    """One command of the request as a row of controls.

    Signals carry the place of the row's item: `edited(place, value, gesture)`, `rewritten(place,
    item)`, `removed(place)`, `moved(place, by)`, `entered(place)`, `region_asked(place, on)`,
    `asset_asked(place, button)` and `asset_dropped(place, ids)`; `dragged` when a drag of the row
    is over.
    """

    edited = Signal(int, str, object)
    rewritten = Signal(int, str)
    removed = Signal(int)
    moved = Signal(int, int)
    entered = Signal(int)
    region_asked = Signal(int, bool)
    asset_asked = Signal(int, QWidget)
    asset_dropped = Signal(int, object)
    dragged = Signal()

    def __init__(self, state: RowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.editor: Editor | None = editor_for(state.command, self) if state.editable else None
        self.grip = Grip(self)
        self._title = controls.Elided("", self, Qt.TextElideMode.ElideRight)
        self._note = controls.message(self)
        self._note.setProperty("role", "muted")
        self.fold = controls.tool(
            "right", self.tr("More"), self.tr("Show all values of this command"), self
        )
        self.region = self._region_button(state)
        self.asset = self._asset_button(state)
        self.close_button = controls.tool(
            "close", self.tr("Remove"), self.tr("Remove this command"), self
        )
        self.fold.setProperty("role", "fold")
        self._body = self.editor.body if self.editor is not None else None
        self._lay_out()
        self._connect()
        self._show_state(state)

    def _region_button(self, state: RowState) -> controls.IconButton | None:
        if state.command is None or state.command.region is None or not state.editable:
            return None
        button = controls.tool(
            "region", self.tr("Draw"), self.tr("Draw the rectangle on the preview"), self
        )
        button.setCheckable(True)
        button.setFixedSize(BUTTON, BUTTON)
        button.clicked.connect(lambda on: self.region_asked.emit(self.state.place, on))
        return button

    def _asset_button(self, state: RowState) -> controls.IconButton | None:
        command = state.command
        if command is None or command.control is not Control.ASSET or self.editor is None:
            return None
        button = controls.tool(
            "image", self.tr("Choose asset"), self.tr("Choose an asset of this catalog"), self
        )
        button.setFixedSize(BUTTON, BUTTON)
        button.clicked.connect(lambda: self.asset_asked.emit(self.state.place, button))
        line = self.editor.controls()[0]
        line.setAcceptDrops(True)
        line.installEventFilter(self)
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An asset that is dropped on the line of an object is that object."""
        if not isinstance(event, QDropEvent) or not drag_data.asset_ids(event.mimeData()):
            return False
        drag_data.accept_copy(event)
        if event.type() == QEvent.Type.Drop:
            self.asset_dropped.emit(self.state.place, drag_data.asset_ids(event.mimeData()))
        return True

    def show_region(self, on: bool) -> None:
        """Whether its rectangle is being drawn."""
        if self.region is not None:
            self.region.setChecked(on)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._head())
        column.addLayout(self._below())
        keeps = self.fold.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.fold.setSizePolicy(keeps)
        self.fold.setVisible(self._body is not None)
        self.fold.setCheckable(True)

    def _head(self) -> QHBoxLayout:
        """Grip, name, the editor's head, and the buttons."""
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.grip)
        head.addWidget(self._title)
        if self.editor is not None:
            self._title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._title.setFixedWidth(
                max(NAME_WIDTH, self._title.fontMetrics().horizontalAdvance(self.state.title) + 2)
            )
            head.addWidget(self.editor.head, 1)
        else:
            head.setStretchFactor(self._title, 1)
        for button in (self.region, self.asset):
            if button is not None:
                head.addWidget(button)
        head.addWidget(self.fold)
        head.addWidget(self.close_button)
        self._title.setMinimumHeight(HEIGHT)
        for button in (self.fold, self.close_button):
            button.setFixedSize(BUTTON, BUTTON)
        return head

    def _below(self) -> QVBoxLayout:
        """The note, and what is folded away."""
        below = QVBoxLayout()
        below.setContentsMargins(18, 0, BUTTON + 4, 0)
        below.addWidget(self._note)
        if self._body is not None:
            below.addWidget(self._body)
            self._body.hide()
        return below

    def _connect(self) -> None:
        if self.editor is not None:
            self.editor.entered.connect(lambda: self.entered.emit(self.state.place))
            self.editor.rewritten.connect(lambda item: self.rewritten.emit(self.state.place, item))
            self.editor.edited.connect(
                lambda value, gesture: self.edited.emit(self.state.place, value, gesture)
            )
        self.grip.moved.connect(self._move)
        self.grip.dragged.connect(self.dragged)
        self.close_button.clicked.connect(lambda: self.removed.emit(self.state.place))
        self.fold.toggled.connect(self.unfold)
        for key, by in ((MOVE_UP, -1), (MOVE_DOWN, 1)):
            shortcut = QShortcut(
                QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(partial(self._move, by))

    def _move(self, by: int) -> None:
        self.moved.emit(self.state.place, by)

    def unfold(self, open_: bool) -> None:
        """Show or hide what is folded away."""
        if self._body is not None:
            self.fold.setChecked(open_)
            self.fold.set_icon("down" if open_ else "right")
            self._body.setVisible(open_)

    def set_state(self, state: RowState) -> None:
        """Show another state of the same kind."""
        if state != self.state or (self.editor is not None and self.editor.value != state.value):
            self._show_state(state)

    def _show_state(self, state: RowState) -> None:
        self.state = state
        self.grip.place = state.place
        self._title.setText(state.title)
        help_ = help_text(state.command) if state.command else state.title
        tooltips.set_tooltip(self._title, help_)
        tone = TONES.get(state.level, "")
        if tone != self._title.property("role"):
            controls.role(self._title, tone)
        font = self._title.font()
        font.setBold(state.starts)
        font.setStrikeOut(state.lost)
        self._title.setFont(font)
        if self.editor is not None:
            self.editor.show_value(state.value)
            self.editor.name(state.title, help_)
        controls.name(
            self.grip,
            self.tr("Move {name}").format(name=state.title),
            self.tr("Drag to another place; Ctrl+Shift+Up and Ctrl+Shift+Down move it"),
        )
        controls.name(self.close_button, self.tr("Remove {name}").format(name=state.title))
        # What is wrong stands under the text field already.
        quiet = state.note if state.level not in TONES else ""
        self._note.setText(quiet)
        self._note.setVisible(bool(quiet))

    def chain(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in order."""
        buttons = (self.region, self.asset, self.fold, self.close_button)
        inside = self.editor.controls() if self.editor is not None else ()
        return (self.grip, *inside, *(button for button in buttons if button is not None))

    def focus(self) -> None:
        """Go to the editor, or to the grip where there is none, and bring it into sight."""
        target = self.editor.controls()[0] if self.editor is not None else self.grip
        target.setFocus(Qt.FocusReason.TabFocusReason)
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            QApplication.sendPostedEvents(above.widget(), QEvent.Type.LayoutRequest)
            above.ensureWidgetVisible(self)
