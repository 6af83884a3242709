"""Import macros from files, text and addresses, and export them; a worker reads and writes."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from exportgui.errors import ExportguiError
from exportgui.gui.i18n.messages import error_text
from exportgui.gui.macros import edits, exchange
from exportgui.gui.macros.library import MacroLibrary
from exportgui.gui.widgets.message_box import QUESTION, message_box
from exportgui.gui.workers.bridge import Bridge


class MacroImporter(QObject):
    """Imports and exports macros.

    `message` reports the result; `unnamed(definition, parent)` asks for the name of a macro.
    """

    message = Signal(str)
    unnamed = Signal(str, object)

    def __init__(
        self,
        library: MacroLibrary,
        bridge: Bridge,
        library_pool: Executor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._bridge = bridge
        self._library_pool = library_pool

    def import_data(self, data: QMimeData, parent: QWidget) -> None:
        """Make macros of what was pasted or dropped."""
        self._import(exchange.in_data(data), parent)

    def import_files(self, paths: list[Path], parent: QWidget) -> None:
        """Make macros of files."""
        self._import(lambda: exchange.from_files(paths), parent)

    def _import(self, read: Callable[[], list[tuple[str, str]]], parent: QWidget) -> None:
        self._bridge.call(
            self._library_pool, read, lambda macros: self._choose(macros, parent), self._show_error
        )

    def _show_error(self, error: Exception) -> None:
        self.message.emit(error_text(error))

    def _choose(self, macros: list[tuple[str, str]], parent: QWidget) -> None:
        if len(macros) == 1 and not macros[0][0]:
            self.unnamed.emit(macros[0][1], parent)
            return
        named = exchange.named(self._library, macros)
        if not named:
            self.message.emit(self.tr("There is no macro in it."))
            return
        others = edits.differing(self._library, named, everywhere=False)
        if others:
            self._ask_to_replace(named, others, parent)
        else:
            self._add(named, replace_same=False)

    def _ask_to_replace(
        self, macros: list[tuple[str, str]], others: tuple[str, ...], parent: QWidget
    ) -> None:
        text = self.tr("%n macro(s) are there already and differ.", "", len(others))
        names = ", ".join(f"${name}$" for name in others[:10]) + ("…" if len(others) > 10 else "")
        box = message_box(parent, self.tr("Import macros"), text, names, QUESTION)
        replace = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("Keep mine"), QMessageBox.ButtonRole.NoRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        replace.clicked.connect(lambda: self._add(macros, replace_same=True))
        keep.clicked.connect(lambda: self._add(macros, replace_same=False))
        box.finished.connect(box.deleteLater)
        box.open()

    def _add(self, macros: list[tuple[str, str]], *, replace_same: bool) -> None:
        try:
            count = edits.import_macros(
                self._library, macros, everywhere=False, replace_same=replace_same
            )
        except ExportguiError as error:
            self._show_error(error)
            return
        text = self.tr("%n macro(s) imported", "", count)
        book = self._library.book
        self._bridge.call(
            self._library_pool,
            lambda: exchange.wrong(macros, book),
            lambda names: self.message.emit(self._imported(text, names)),
            self._show_error,
        )

    def _imported(self, text: str, wrong: tuple[str, ...]) -> str:
        if not wrong:
            return text
        some = ", ".join(f"${name}$" for name in wrong[:3]) + (", …" if len(wrong) > 3 else "")
        return f"{text}; " + self.tr("%n cannot be used yet: {names}", "", len(wrong)).format(
            names=some
        )

    def export_file(self, path: Path) -> None:
        """Write the own macros to a file, with those they call."""
        macros = edits.macros_to_export(self._library)
        self._bridge.call(
            self._library_pool,
            lambda: exchange.write_file(macros, path),
            lambda count: self.message.emit(
                self.tr("%n macro(s) written to {path}", "", count).format(path=path)
            ),
            self._show_error,
        )
