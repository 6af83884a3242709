"""The macro window: all macros with images, to write, arrange and exchange."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from exportgui.gui import window_state
from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.macros import button_column
from exportgui.gui.macros.actions import MacroActions
from exportgui.gui.macros.list_model import MacroListModel
from exportgui.gui.macros.model import about
from exportgui.gui.macros.rows import MacroRow, Source, tr
from exportgui.gui.macros.tooltip import replacing
from exportgui.gui.macros.view import MacroView
from exportgui.gui.widgets import controls

if TYPE_CHECKING:
    from exportgui.gui.macros.service import MacroService

STATE = "macros"


class MacroWindow(QDialog):
    """The window of all macros, beside the main window; `macro_actions` runs its buttons."""

    def __init__(self, service: MacroService, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._service = service
        self.setObjectName("macroWindow")
        self.setWindowTitle(self.tr("Macros"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.search = QLineEdit(self)
        self.grid = controls.tool(
            "grid", self.tr("Grid"), self.tr("Show the macros as tiles"), self
        )
        self.list = controls.tool(
            "list", self.tr("List"), self.tr("Show the macros as lines"), self
        )
        self.model = MacroListModel(service.library, service.model, self)
        self.view = MacroView(service.parsed, self.model, self)
        self.macro_actions = MacroActions(service, self.view, self)
        self.hidden = QCheckBox(self.tr("Show hidden macros"), self)
        self.message = controls.message(self)
        self.column, self.buttons = button_column.column(self.macro_actions, self.view)
        self._name_parts()
        self._lay_out()
        self._connect()
        self._keys()
        self.select(None)

    def _name_parts(self) -> None:
        self.search.setObjectName("macroSearch")
        self.search.setPlaceholderText(self.tr("Search the macros"))
        self.search.setClearButtonEnabled(True)
        controls.name(
            self.search, self.tr("Search the macros"), self.tr("By name, definition or purpose")
        )
        for button in (self.grid, self.list):
            button.setCheckable(True)
        controls.name(
            self.hidden,
            self.hidden.text(),
            self.tr("Built-in macros that were hidden, to show them again"),
        )
        self.message.setAccessibleName(self.tr("About the macro"))

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(4)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.grid)
        bar.addWidget(self.list)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(bar)
        left.addWidget(self.view, 1)
        left.addWidget(self.hidden)
        self.message.setMinimumHeight(3 * self.message.fontMetrics().height() + 2)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        left.addWidget(self.message)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(left, 1)
        layout.addLayout(self.column)
        self.resize(900, 640)
        state = window_state.load().get(STATE)
        state = state if isinstance(state, dict) else {}
        geometry = state.get("geometry")
        if isinstance(geometry, str):
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "ignore")))
        self._set_lines(state.get("view") == "list")

    def done(self, result: int) -> None:
        """Closing, remember how the window was."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        view = "list" if self.view.tiles.lines else "grid"
        window_state.save({STATE: {"geometry": geometry, "view": view}})
        super().done(result)

    def _connect(self) -> None:
        actions = self.macro_actions
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._go_to_first)
        self.hidden.toggled.connect(self._narrow)
        self.grid.clicked.connect(lambda: self._set_lines(False))
        self.list.clicked.connect(lambda: self._set_lines(True))
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.model.modelAboutToBeReset.connect(self._note_current)
        self.model.modelReset.connect(self._restore_current)
        self.view.edit_asked.connect(actions.edit)
        self.view.delete_asked.connect(actions.delete)
        self.view.moved.connect(lambda row, place: self._service.move_to(row, *place))
        self.view.dropped.connect(actions.import_data)
        self._service.message.connect(self._show_message)

    def _keys(self) -> None:
        # Undo and redo are the main window's; this one has no menu to show them in.
        for make, key in (
            (self._service.stack.createUndoAction, QKeySequence.StandardKey.Undo),
            (self._service.stack.createRedoAction, QKeySequence.StandardKey.Redo),
        ):
            action = make(self)
            action.setShortcut(QKeySequence(key))
            self.addAction(action)

    # --- what is shown

    def _narrow(self) -> None:
        self.model.show_only(self.search.text(), hidden_too=self.hidden.isChecked())

    def _go_to_first(self) -> None:
        row = next(
            (
                row
                for row in map(self.model.row_at, map(self.model.index, range(2)))
                if row is not None
            ),
            None,
        )
        self.select(row.key if row is not None else None)
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _set_lines(self, lines: bool) -> None:
        self.grid.setChecked(not lines)
        self.list.setChecked(lines)
        self.view.set_lines(lines)

    def _note_current(self) -> None:
        row = self.view.row()
        self._kept = row.key if row is not None else None
        self._place = self.view.currentIndex().row()

    def _restore_current(self) -> None:
        """Stay where one was; where that is gone, at what took its place."""
        key = self._kept
        if key is not None and not self.model.index_of(key).isValid():
            near = map(self.model.row_at, map(self.model.index, (self._place, self._place - 1)))
            key = next((row.key for row in near if row is not None), None)
        self.select(key)

    def select(self, key: tuple[Source, str] | None) -> None:
        """Go to a macro."""
        index = self.model.index_of(key) if key is not None else self.model.index(-1)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        self._show_current()

    def _show_current(self) -> None:
        row = self.view.row()
        library = self._service.library
        own = row is not None and row.own is not None
        built_in = row is not None and row.source is Source.BUILT_IN
        has_catalog = library.has_catalog
        enabled = {
            **dict.fromkeys(("write_new", "keep_modifiers", "choose_files", "paste"), has_catalog),
            **dict.fromkeys(("edit", "delete", "move_up", "move_down"), own),
            "duplicate": row is not None and has_catalog,
            "hide_current": built_in,
            "choose_target": bool(len(library.own_book)),
            "copy_for_aem": row is not None and not self._service.parsed.problem(row),
        }
        for name, on in enabled.items():
            self.buttons[name].setEnabled(on)
        self.buttons["hide_current"].setText(
            tr(QT_TRANSLATE_NOOP("Macros", "S&how"))
            if row is not None and row.hidden
            else tr(QT_TRANSLATE_NOOP("Macros", "&Hide"))
        )
        self.hidden.setVisible(
            self.hidden.isChecked() or any(macro.hidden for macro in library.rows)
        )
        self.message.setText(self._about(row))
        controls.role(
            self.message,
            "error" if row is not None and self._service.parsed.problem(row) else "muted",
        )

    def _about(self, row: MacroRow | None) -> str:
        if not self.model.rowCount():
            return self.tr("No macro matches “{text}”.").format(text=self.search.text().strip())
        if row is None:
            return self.tr(
                "Own macros can be dragged into another order. Drop macro files or addresses here."
            )
        users = ", ".join(f"${name}$" for name in self._service.library.users(row.name))
        lines = (
            self._service.parsed.problem(row),
            f"{row.call}  {row.definition}",
            about(row),
            replacing(row),
            self.tr("Used by {macros}").format(macros=users) if users and row.counts else "",
            self.tr("It cannot be changed here; duplicate it to make your own.")
            if row.own is None
            else "",
        )
        return "\n".join(line for line in lines if line)

    def _show_message(self, text: str) -> None:
        self.message.setText(text)
        controls.role(self.message, "muted")
