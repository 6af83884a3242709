"""The list of jobs, with arrows that let a waiting job go earlier or later."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QMenu, QSizePolicy, QVBoxLayout, QWidget

from exportgui.gui.jobs.commands import COMMANDS, JobCommands, command_text
from exportgui.gui.jobs.model import JobModel
from exportgui.gui.jobs.row_delegate import JobRowDelegate
from exportgui.gui.widgets import controls, drag_data

_KEYS = {
    (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier): "earlier",
    (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier): "later",
    (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier): "hold",
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): "cancel",
}


class JobListView(QListView):
    """The list of jobs; dragging or Alt with an arrow moves, Space pauses, Delete cancels."""

    def __init__(
        self, model: JobModel, commands: JobCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self.setObjectName("jobList")
        self.setModel(model)
        self.setItemDelegate(JobRowDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "side")
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        keys = self.tr(
            "Space pauses or resumes, dragging or Alt with an arrow moves, Delete cancels"
        )
        controls.name(self, self.tr("List of jobs"), keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that act on the chosen job."""
        name = _KEYS.get((Qt.Key(event.key()), event.modifiers()))
        if name is not None:
            self._commands.do(name)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the dragged job before the one it was dropped on, or behind it in its lower half."""
        uid = bytes(event.mimeData().data(drag_data.JOB).data()).decode("ascii", "replace")
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        below = index.isValid() and spot.y() > self.visualRect(index).center().y()
        place = index.row() + below if index.isValid() else self.model().rowCount()
        drag_data.accept_copy(event)
        self.setState(QListView.State.NoState)
        self.viewport().update()
        self._commands.move_to(uid, place)

    def _menu(self, spot: QPoint) -> None:
        if not self.indexAt(spot).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, command in COMMANDS.items():
            if self._commands.can(name):
                menu.addAction(command_text(command.text), partial(self._commands.do, name))
        menu.popup(self.viewport().mapToGlobal(spot))


class JobList(QWidget):
    """A heading with the two arrows over the list."""

    def __init__(
        self, model: JobModel, commands: JobCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self.view = JobListView(model, commands, self)
        self.earlier = self._arrow("ascending", "earlier")
        self.later = self._arrow("descending", "later")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(0)
        title = controls.heading(self.tr("Jobs"))
        title.setSizePolicy(
            QSizePolicy.Policy.MinimumExpanding, title.sizePolicy().verticalPolicy()
        )
        row.addWidget(title, 1)
        row.addWidget(self.earlier)
        row.addWidget(self.later)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        commands.changed.connect(self._refresh)
        self._refresh()

    def _arrow(self, icon: str, name: str) -> controls.IconButton:
        button = controls.tool(
            icon, command_text(COMMANDS[name].text), command_text(COMMANDS[name].tip), self
        )
        button.clicked.connect(lambda: self._commands.do(name))
        return button

    def _refresh(self) -> None:
        for button, name in ((self.earlier, "earlier"), (self.later, "later")):
            button.setEnabled(self._commands.can(name))
