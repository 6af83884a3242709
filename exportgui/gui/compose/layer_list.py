"""The layers of the request: shown and hidden, put in order, added and removed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListView, QMenu, QToolButton, QVBoxLayout, QWidget

from exportgui.gui.compose.document import RequestDocument
from exportgui.gui.compose.layer_model import LayerModel
from exportgui.gui.widgets import controls
from exportgui.request import layers
from exportgui.request.layers import Content

MAX_LINES = 6


class LayerList(QWidget):
    """There while the request has layers; `chosen(place)` is the item that a layer starts with."""

    chosen = Signal(int)

    def __init__(self, document: RequestDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.model = LayerModel(self)
        self.view = QListView(self)
        self.add = controls.tool(
            "plus", self.tr("Add layer"), self.tr("Add a layer above the others"), self
        )
        self.remove = controls.tool(
            "close", self.tr("Remove layer"), self.tr("Remove the selected layer (Del)"), self
        )
        self._set_up()
        self._lay_out()
        document.changed.connect(self.refresh)
        self.refresh()

    def _set_up(self) -> None:
        self.view.setModel(self.model)
        self.view.setUniformItemSizes(True)
        self.view.setProperty("role", "boxed")
        self.view.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.view.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.view.setDragDropOverwriteMode(False)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        controls.name(
            self.view,
            self.tr("Layers"),
            self.tr("The topmost first; drag, or move with Alt+Up and Alt+Down"),
        )
        self._set_up_buttons()
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self.view.selectionModel().currentChanged.connect(self._refresh_buttons)
        self.model.moved.connect(self._move)
        self.model.hide_asked.connect(partial(self._document.edit, layers.hidden))
        self._set_up_keys()

    def _set_up_buttons(self) -> None:
        menu = QMenu(self)
        titles = {
            Content.IMAGE: self.tr("&Image layer"),
            Content.TEXT: self.tr("&Text layer"),
            Content.COLOUR: self.tr("&Colour layer"),
        }
        for content, title in titles.items():
            menu.addAction(title, partial(self._document.edit, layers.added, content))
        self.add.setMenu(menu)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add.setProperty("role", "menu")
        self.remove.clicked.connect(self._remove)

    def _set_up_keys(self) -> None:
        keys: dict[str, Callable[[], None]] = {
            "Alt+Up": partial(self._step, -1),
            "Alt+Down": partial(self._step, 1),
            "Del": self._remove,
        }
        for key, call in keys.items():
            QShortcut(QKeySequence(key), self.view, call, context=Qt.ShortcutContext.WidgetShortcut)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(controls.heading_row(self.tr("Layers"), self.remove, self.add))
        column.addWidget(self.view)

    def refresh(self) -> None:
        """Show the layers of the request as it is now."""
        current = self.model.layer(self.view.currentIndex().row())
        self.model.set_layers(layers.layers(self._document.lines))
        count = self.model.rowCount()
        self.setVisible(count > 0)
        if count:
            self.view.setFixedHeight(self.view.sizeHintForRow(0) * min(count, MAX_LINES) + 6)
        if current is not None and current.number is not None:
            self.view.setCurrentIndex(self.model.index(self.model.row_of(current.number)))
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        row = self.model.layer(self.view.currentIndex().row())
        self.remove.setEnabled(row is not None and row.moves)

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.layer(index.row())
        if row is not None:
            self.chosen.emit(row.places[0])

    def _remove(self) -> None:
        row = self.model.layer(self.view.currentIndex().row())
        if row is not None and row.moves:
            self._document.edit(layers.removed, row.number)

    def _step(self, by: int) -> None:
        row = self.model.layer(self.view.currentIndex().row())
        if row is not None and row.moves and row.number is not None:
            self._move(row.number, self.model.row_of(row.number) + by + (by > 0))

    def _move(self, number: int, before: int) -> None:
        """Move a layer before a row; its number changes with its place, and it stays selected."""
        stack = self.model.stack()
        row = self.model.row_of(number)
        if number not in stack:
            return
        place = max(0, min(before - (before > row), len(stack) - 1))
        numbers = sorted(stack, reverse=True)
        stack.remove(number)
        stack.insert(place, number)
        self._document.edit(layers.stacked, stack[::-1])
        self.view.setCurrentIndex(self.model.index(self.model.row_of(numbers[place])))
