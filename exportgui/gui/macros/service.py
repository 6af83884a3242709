"""The macros of a window: the library, what is checked, images of what each does, and changes.

Dialogs and windows are the controller's; the panel with the checkable list needs none of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QUndoStack

from exportgui.errors import ExportguiError
from exportgui.gui.macros import edits
from exportgui.gui.macros.importing import MacroImporter
from exportgui.gui.macros.library import MacroLibrary
from exportgui.gui.macros.model import MacroModel
from exportgui.gui.macros.parsed_macros import ParsedMacros
from exportgui.gui.macros.pictures import MacroPictures
from exportgui.gui.macros.rows import MacroRow
from exportgui.request.aem import as_export_settings
from exportgui.request.macros import called_names, with_renamed_calls
from exportgui.request.presets.reader import suggested_name

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from exportgui.catalog import Asset, Catalog
    from exportgui.catalog.user_macros import UserMacro
    from exportgui.gui.preview.renderer import ScreenRenderer
    from exportgui.gui.workers.bridge import Bridge
    from exportgui.gui.workers.pool import PoolExecutor


class MacroService(QObject):
    """Holds the macro library, the checked macros, and their images.

    `book_changed(book)` when the macros that requests may call changed; `message` is for the status
    bar.

    `library_pool` reads and writes the library (one thread), `render_pool` renders. `modifiers`
    gives the text of the modifiers, `set_modifiers` replaces it; who has the field sets them.
    """

    book_changed = Signal(object)
    message = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        library_pool: Executor,
        render_pool: PoolExecutor,
        renderer: ScreenRenderer,
        stack: QUndoStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.stack = stack
        self.library = MacroLibrary(bridge, library_pool, stack, self)
        self.pictures = MacroPictures(bridge, render_pool, renderer, self)
        self.pictures.own = self.library.nested_book
        self.importer = MacroImporter(self.library, bridge, library_pool, self)
        self.parsed = ParsedMacros(self.library, self.pictures, self)
        self.model = MacroModel(self)
        self.modifiers: Callable[[], str] = str
        self.set_modifiers: Callable[[str], object] = str
        self.library.renamed.connect(self.model.rename)
        self.library.changed.connect(self._library_changed)
        self.library.message.connect(self.message)
        self.importer.message.connect(self.message)
        self.model.set_rows(self.library.rows)

    def set_catalog(self, catalog: Catalog | None) -> None:
        """Another catalog is open."""
        self.pictures.set_asset(catalog, None)
        self.library.set_catalog(catalog)

    def set_asset(self, catalog: Catalog | None, asset: Asset | None) -> None:
        """Another asset is current: images are of it from now on."""
        self.pictures.set_asset(catalog, asset)

    def _library_changed(self) -> None:
        self.model.set_rows(self.library.rows)
        self.book_changed.emit(self.library.book)

    def close(self) -> None:
        """Wait until every change is written; nothing is read or written any more."""
        self.library.finish()

    # --- what is written

    def suggestion(self) -> tuple[str, str]:
        """A name and a definition for the modifiers as they are typed, checked macros included."""
        typed = self.modifiers().strip().strip("&?")
        text = "&".join(part for part in (typed, self.model.text()) if part)
        try:
            name = self.free_name(text) if text else ""
        except ExportguiError:
            name = ""
        return name, text

    def free_name(self, definition: str) -> str:
        """A name that no macro has yet; ExportguiError where the definition cannot be read."""
        return self.library.free_name(suggested_name(definition))

    def copy_name(self, row: MacroRow) -> str:
        """A free name for a copy of a macro."""
        return self.library.free_name(f"{row.name}-2" if not row.name[-1].isdigit() else row.name)

    def save(self, old: UserMacro | None, macro: UserMacro) -> None:
        """Save a new macro or another version of `old`; callers of `old` follow a new name.

        One step to undo; MacroError where it cannot be.
        """
        text = self.modifiers()
        fresh = with_renamed_calls(text, old.name, macro.name) if old is not None else text
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
        """Describe what uses a macro; "" when nothing does."""
        users = [f"${user}$" for user in self.library.users(name)]
        if name in self.model.chosen():
            users.append(self.tr("the job (it is checked)"))
        if name.lower() in called_names(self.modifiers()):
            users.append(self.tr("the modifiers"))
        return ", ".join(users)

    def move(self, row: MacroRow, step: int) -> None:
        """Move a macro one place up or down among those of its scope."""
        if row.own is not None:
            place = edits.group(self.library, row.source).index(row.own)
            edits.move(self.library, row, place + step)

    def move_to(self, row: MacroRow, target: MacroRow, after: bool) -> None:
        """Put a macro before or after another of its scope."""
        if row.own is None or target.own is None or row.source is not target.source:
            return
        order = edits.group(self.library, row.source)
        start = order.index(row.own)
        end = order.index(target.own) + after
        edits.move(self.library, row, end - (start < end))

    def copy_for_aem(self, row: MacroRow) -> None:
        """Copy a macro, expanded, as AEM's export settings."""
        settings = as_export_settings(self.parsed.analysis(row).effective)
        QGuiApplication.clipboard().setText(settings)
        self.message.emit(self.tr("Copied {macro} for AEM").format(macro=row.call))
