"""The commands of the macro window, which act on the current macro."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from exportgui.gui.macros import exchange
from exportgui.gui.macros.rows import Source

if TYPE_CHECKING:
    from exportgui.gui.macros.service import MacroService
    from exportgui.gui.macros.view import MacroView


class MacroActions(QObject):
    """Acts on the current row of `view`; dialogs appear over `window`.

    Signals ask for what another window does: `new_asked` and `keep_asked` for the editor,
    `edit_asked(row)`, `duplicate_asked(row)` and `delete_asked(row)` for a macro.
    """

    new_asked = Signal()
    keep_asked = Signal()
    edit_asked = Signal(object)
    duplicate_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, service: MacroService, view: MacroView, window: QWidget) -> None:
        super().__init__(window)
        self._service = service
        self._view = view
        self._window = window

    def write_new(self) -> None:
        """Write a macro."""
        self.new_asked.emit()

    def keep_modifiers(self) -> None:
        """Keep the modifiers as a macro."""
        self.keep_asked.emit()

    def edit(self) -> None:
        """Change the macro; what is not one's own is duplicated."""
        self._emit_row(self.edit_asked)

    def duplicate(self) -> None:
        """Start one's own from the macro."""
        self._emit_row(self.duplicate_asked)

    def delete(self) -> None:
        """Delete the macro, asking first when something uses it."""
        self._emit_row(self.delete_asked)

    def _emit_row(self, signal: SignalInstance) -> None:
        row = self._view.row()
        if row is not None:
            signal.emit(row)

    def hide_current(self) -> None:
        """Hide a built-in macro, or show it again."""
        row = self._view.row()
        if row is not None and row.source is Source.BUILT_IN:
            self._service.library.hide(row.name, not row.hidden)

    def move_up(self) -> None:
        """Define the macro earlier."""
        self._move(-1)

    def move_down(self) -> None:
        """Define the macro later."""
        self._move(1)

    def _move(self, step: int) -> None:
        row = self._view.row()
        if row is not None:
            self._service.move(row, step)

    def paste(self) -> None:
        """Make macros of the clipboard."""
        # An empty clipboard has no data at all on some systems.
        self.import_data(QGuiApplication.clipboard().mimeData() or QMimeData())

    def import_data(self, data: QMimeData) -> None:
        """Make macros of what was pasted or dropped."""
        self._service.importer.import_data(data, self._window)

    def copy_for_aem(self) -> None:
        """Copy the macro as AEM's export settings."""
        row = self._view.row()
        if row is not None:
            self._service.copy_for_aem(row)

    def choose_files(self) -> None:
        """Ask for macro files."""
        known = " ".join(f"*{suffix}" for suffix in exchange.SUFFIXES if suffix)
        kinds = self.tr("Macros and presets ({suffixes});;All files (*)").format(suffixes=known)
        names, _kind = QFileDialog.getOpenFileNames(
            self._window, self.tr("Import macros"), str(Path.home()), kinds
        )
        if names:
            self._service.importer.import_files([Path(name) for name in names], self._window)

    def choose_target(self) -> None:
        """Ask where to write."""
        kinds = self.tr("Table with header (*.tsv);;Lines (*.mac)")
        name, kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Export macros"), str(Path.home() / "macros.tsv"), kinds
        )
        if name:
            path = Path(name)
            self._service.importer.export_file(
                path if path.suffix else path.with_suffix(".mac" if "*.mac" in kind else ".tsv")
            )
