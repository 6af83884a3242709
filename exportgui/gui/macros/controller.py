"""Everything about macros in one window: the library, what is checked, the pictures, and what a
person does.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QUndoStack
from PySide6.QtWidgets import QMessageBox, QWidget

from exportgui.errors import ExportguiError
from exportgui.gui.macros import edits
from exportgui.gui.macros.editor import MacroEditor
from exportgui.gui.macros.importing import Intake
from exportgui.gui.macros.library import MacroLibrary
from exportgui.gui.macros.model import MacroModel
from exportgui.gui.macros.parsed_macros import Readings
from exportgui.gui.macros.pictures import MacroPictures
from exportgui.gui.macros.rows import MacroRow, Source
from exportgui.gui.macros.window import MacroWindow
from exportgui.gui.widgets.message_box import QUESTION, message_box
from exportgui.request.calls import called, renamed
from exportgui.request.clipboard_import import as_export_settings, suggested_name

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from exportgui.catalog import Asset, Catalog
    from exportgui.catalog.user_macros import OwnMacro
    from exportgui.gui.preview.renderer import ScreenRenderer
    from exportgui.gui.workers.bridge import Bridge
    from exportgui.gui.workers.pool import PoolExecutor


class MacroDesk(QObject):
    """`book_changed(book)` when the macros that requests may call changed; `told` is for the status
    bar.

    `keeper` reads and writes the library (one thread), `painter` makes pictures. `modifiers` says
    what is typed, `set_modifiers` types something else; who has the field sets them.
    """

    book_changed = Signal(object)
    told = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        keeper: Executor,
        painter: PoolExecutor,
        renderer: ScreenRenderer,
        stack: QUndoStack,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parent = parent
        self.stack = stack
        self.library = MacroLibrary(bridge, keeper, stack, self)
        self.pictures = MacroPictures(bridge, painter, renderer, self)
        self.pictures.own = self.library.nested_book
        self.intake = Intake(self.library, bridge, keeper, self)
        self.readings = Readings(self.library, self.pictures, self)
        self.model = MacroModel(self)
        self.window: MacroWindow | None = None
        self.modifiers: Callable[[], str] = str
        self.set_modifiers: Callable[[str], object] = str
        self.library.renamed.connect(self.model.rename)
        self.library.changed.connect(self._library_changed)
        self.library.told.connect(self.told)
        self.intake.told.connect(self.told)
        self.intake.one_found.connect(self._write_found)
        self.model.set_rows(self.library.rows)
        if parent is not None:
            parent.installEventFilter(self)

    # --- who tells the desk

    def set_catalog(self, catalog: Catalog | None) -> None:
        """Another catalog is open."""
        self.pictures.set_asset(catalog, None)
        self.library.set_catalog(catalog)

    def set_asset(self, catalog: Catalog | None, asset: Asset | None) -> None:
        """Another asset is in front: its pictures are made where they are seen."""
        self.pictures.set_asset(catalog, asset)
        if self.window is not None and self.window.isVisible():
            self.window.view.refresh_pictures()

    def _library_changed(self) -> None:
        self.model.set_rows(self.library.rows)
        self.book_changed.emit(self.library.book)

    def show(self) -> None:
        """Open the window with all macros."""
        if self.window is None:
            self.window = MacroWindow(self, self._parent)
            self.window.installEventFilter(self)
        self.library.refresh()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.window.view.refresh_pictures()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Coming back to a window, look for what was done elsewhere."""
        if event.type() == QEvent.Type.WindowActivate:
            self.library.refresh()
        return False

    def close(self) -> None:
        """Wait until every change is kept; nothing is read or kept any more."""
        if self.window is not None:
            self.window.close()
        self.library.finish()

    # --- what a person does

    def write_new(
        self, parent: QWidget, name: str = "", definition: str = "", *, everywhere: bool = False
    ) -> None:
        """Write a macro."""
        self._open(parent, None, name, definition, everywhere)

    def keep_modifiers(self, parent: QWidget) -> None:
        """A macro of the modifiers as they are typed, checked macros included."""
        text = "&".join(
            part for part in (self.modifiers().strip().strip("&?"), self.model.text()) if part
        )
        try:
            name = self.library.free_name(suggested_name(text)) if text else ""
        except ExportguiError:
            name = ""
        self.write_new(parent, name, text)

    def edit(self, row: MacroRow, parent: QWidget) -> None:
        """Change an own macro; of another make an own one."""
        if row.own is None:
            self.duplicate(row, parent)
        else:
            self._open(parent, row.own, "", "", row.own.everywhere)

    def _write_found(self, definition: str, parent: QWidget) -> None:
        self.write_new(parent, self.library.free_name(suggested_name(definition)), definition)

    def duplicate(self, row: MacroRow, parent: QWidget) -> None:
        """Write a macro that starts as a copy."""
        name = self.library.free_name(f"{row.name}-2" if not row.name[-1].isdigit() else row.name)
        self.write_new(parent, name, row.definition, everywhere=row.source is Source.EVERYWHERE)

    def _open(
        self, parent: QWidget, old: OwnMacro | None, name: str, definition: str, everywhere: bool
    ) -> None:
        editor = MacroEditor(
            self, parent, old=old, name=name, definition=definition, everywhere=everywhere
        )
        editor.accepted.connect(lambda: self._saved(editor))
        editor.finished.connect(lambda _result: self._closed(editor))
        editor.open()

    def _saved(self, editor: MacroEditor) -> None:
        if self.window is not None:
            self.window.select(editor.saved_key())

    def _closed(self, editor: MacroEditor) -> None:
        editor.deleteLater()
        if self.window is not None:
            self.window.view.refresh_pictures()

    def keep(self, old: OwnMacro | None, macro: OwnMacro) -> None:
        """Keep a new macro, or another version of `old`; what calls that one calls it by its new
        name.

        One step to undo; MacroError where it cannot be.
        """
        text = self.modifiers()
        fresh = renamed(text, old.name, macro.name) if old is not None else text
        self.library.check([(old, macro)])
        if fresh != text:
            self.stack.beginMacro(edits.change_text(macro.name))
        if old is None:
            edits.create(self.library, macro.name, macro.definition, everywhere=macro.everywhere)
        else:
            edits.alter(
                self.library, old, macro.name, macro.definition, everywhere=macro.everywhere
            )
        if fresh != text:
            self.set_modifiers(fresh)
            self.stack.endMacro()

    def usage(self, name: str) -> str:
        """Who uses a macro, in words; empty when nobody does."""
        users = [f"${user}$" for user in self.library.users(name)]
        if name in self.model.chosen():
            users.append(self.tr("the job (it is checked)"))
        if name.lower() in called(self.modifiers()):
            users.append(self.tr("the modifiers"))
        return ", ".join(users)

    def delete(self, row: MacroRow, parent: QWidget) -> None:
        """Delete an own macro; asks first when something uses it, for undo is easily forgotten."""
        usage = self.usage(row.name) if row.counts and row.replaces is None else ""
        if row.own is None:
            return
        if not usage:
            edits.remove(self.library, row)
            return
        text = self.tr("{macro} is used by: {users}").format(macro=row.call, users=usage)
        more = self.tr("What calls it will not work without it.")
        box = message_box(parent, self.tr("Delete macro"), text, more, QUESTION)
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        delete.clicked.connect(lambda: edits.remove(self.library, row))
        box.finished.connect(box.deleteLater)
        box.open()

    def move(self, row: MacroRow, step: int) -> None:
        """One place earlier or later among those of its scope."""
        if row.own is not None:
            edits.move(
                self.library, row, edits.group(self.library, row.source).index(row.own) + step
            )

    def drop(self, row: MacroRow, target: MacroRow, after: bool) -> None:
        """Put a macro before or after another of its scope."""
        if row.own is None or target.own is None or row.source is not target.source:
            return
        order = edits.group(self.library, row.source)
        here = order.index(row.own)
        there = order.index(target.own) + after
        edits.move(self.library, row, there - (here < there))

    def copy_for_aem(self, row: MacroRow) -> None:
        """Copy a macro, expanded, as AEM's export settings."""
        QGuiApplication.clipboard().setText(
            as_export_settings(self.readings.reading(row).effective)
        )
        self.told.emit(self.tr("Copied {macro} for AEM").format(macro=row.call))
