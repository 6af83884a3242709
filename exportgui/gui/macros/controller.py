"""Open the macro window, the macro editor, and the question before a macro is deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from exportgui.gui.macros import edits
from exportgui.gui.macros.editor import MacroEditor
from exportgui.gui.macros.rows import MacroRow, Source
from exportgui.gui.macros.window import MacroWindow
from exportgui.gui.widgets.message_box import QUESTION, message_box

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog
    from exportgui.catalog.user_macros import UserMacro
    from exportgui.gui.macros.service import MacroService


class MacroController(QObject):
    """`window` is the one with all macros, made when it is first shown over `parent`."""

    def __init__(self, service: MacroService, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._service = service
        self.window: MacroWindow | None = None
        service.importer.unnamed.connect(self._write_imported)
        parent.installEventFilter(self)

    def set_asset(self, catalog: Catalog | None, asset: Asset | None) -> None:
        """Another asset is current: its images are rendered where they are seen."""
        self._service.set_asset(catalog, asset)
        if self.window is not None and self.window.isVisible():
            self.window.view.refresh_pictures()

    def show(self) -> None:
        """Open the window with all macros."""
        if self.window is None:
            self.window = self._make_window()
        self._service.library.refresh()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.window.view.refresh_pictures()

    def _make_window(self) -> MacroWindow:
        window = MacroWindow(self._service, self._parent)
        window.installEventFilter(self)
        window.macro_actions.new_asked.connect(lambda: self.write_new(window))
        window.macro_actions.keep_asked.connect(lambda: self.keep_modifiers(window))
        window.macro_actions.edit_asked.connect(lambda row: self.edit(row, window))
        window.macro_actions.duplicate_asked.connect(lambda row: self.duplicate(row, window))
        window.macro_actions.delete_asked.connect(lambda row: self.delete(row, window))
        return window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Coming back to a window, look for what was done elsewhere."""
        if event.type() == QEvent.Type.WindowActivate:
            self._service.library.refresh()
        return False

    def close(self) -> None:
        """Close the window and wait until every change is written."""
        if self.window is not None:
            self.window.close()
        self._service.close()

    # --- the editor

    def write_new(
        self, parent: QWidget, name: str = "", definition: str = "", *, everywhere: bool = False
    ) -> None:
        """Write a macro."""
        self._open_editor(parent, None, name, definition, everywhere)

    def keep_modifiers(self, parent: QWidget | None = None) -> None:
        """Write a macro of the modifiers as they are typed, checked macros included."""
        name, definition = self._service.suggestion()
        self.write_new(parent or self._parent, name, definition)

    def edit(self, row: MacroRow, parent: QWidget) -> None:
        """Change an own macro; of another make an own one."""
        if row.own is None:
            self.duplicate(row, parent)
        else:
            self._open_editor(parent, row.own, "", "", row.own.everywhere)

    def duplicate(self, row: MacroRow, parent: QWidget) -> None:
        """Write a macro that starts as a copy."""
        name = self._service.copy_name(row)
        self.write_new(parent, name, row.definition, everywhere=row.source is Source.EVERYWHERE)

    def _write_imported(self, definition: str, parent: QWidget) -> None:
        self.write_new(parent, self._service.free_name(definition), definition)

    def _open_editor(
        self, parent: QWidget, old: UserMacro | None, name: str, definition: str, everywhere: bool
    ) -> None:
        editor = MacroEditor(
            self._service, parent, old=old, name=name, definition=definition, everywhere=everywhere
        )
        editor.accepted.connect(lambda: self._editor_saved(editor))
        editor.finished.connect(lambda _result: self._editor_closed(editor))
        editor.open()

    def _editor_saved(self, editor: MacroEditor) -> None:
        if self.window is not None:
            self.window.select(editor.saved_key())

    def _editor_closed(self, editor: MacroEditor) -> None:
        editor.deleteLater()
        if self.window is not None:
            self.window.view.refresh_pictures()

    def delete(self, row: MacroRow, parent: QWidget) -> None:
        """Delete an own macro; asks first when something uses it, for undo is easily forgotten."""
        library = self._service.library
        if row.own is None:
            return
        usage = self._service.usage(row.name) if row.counts and row.replaces is None else ""
        if not usage:
            edits.remove(library, row)
            return
        text = self.tr("{macro} is used by: {users}").format(macro=row.call, users=usage)
        more = self.tr("What calls it will not work without it.")
        box = message_box(parent, self.tr("Delete macro"), text, more, QUESTION)
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        delete.clicked.connect(lambda: edits.remove(library, row))
        box.finished.connect(box.deleteLater)
        box.open()
