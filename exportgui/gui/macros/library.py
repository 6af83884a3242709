"""The macros of a window: their current state, undoable changes, and storing in a worker."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import Executor, Future, wait
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from exportgui.catalog.user_macros import Change, UserMacro, UserMacros, inverted
from exportgui.errors import MacroError
from exportgui.gui.i18n.messages import error_text
from exportgui.gui.macros.rows import MacroRow, Source, all_rows
from exportgui.gui.workers.bridge import Bridge
from exportgui.messages import Message
from exportgui.request.builtin_macros import with_built_in
from exportgui.request.macros import EMPTY, MacroBook, called_names, default_macros
from exportgui.request.model import Request

if TYPE_CHECKING:
    from exportgui.catalog import Catalog


class MacroLibrary(QObject):
    """Answers from memory; changes are seen at once and written by a worker in their order.

    `book` holds all macros that requests may call, `own_book` the person's own, `job_book` those
    and a recipe's: what a job takes along. `changed` after anything did, `renamed(old, new)` before
    it when a macro got another name, `message` when a change could not be written; then what the
    library holds is shown again.
    """

    changed = Signal()
    renamed = Signal(str, str)
    message = Signal(str)

    def __init__(
        self, bridge: Bridge, executor: Executor, stack: QUndoStack, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._executor = executor
        self._stack = stack
        self._store: UserMacros | None = None
        self._catalog_book = with_built_in(default_macros())
        self._own: tuple[UserMacro, ...] = ()
        self._recipe = EMPTY
        self._hidden: frozenset[str] = frozenset()
        self._writing: list[Future[Any]] = []
        self.rows: tuple[MacroRow, ...] = ()
        self.book = EMPTY
        self.own_book = EMPTY
        self.job_book = EMPTY
        self._rebuild()

    # --- what there is

    def set_catalog(self, catalog: Catalog | None) -> None:
        """Show the macros of a catalog; the own ones follow as soon as they are read."""
        self._store = catalog.user_macros if catalog is not None else None
        self._catalog_book = (
            catalog.macros if catalog is not None else with_built_in(default_macros())
        )
        self._own = ()
        self._rebuild()
        self.refresh()

    def add_temporary(self, book: MacroBook) -> None:
        """Let the macros of a recipe override others until the next recipe is shown."""
        self._recipe = book
        self._rebuild()

    def refresh(self) -> None:
        """Read again what is kept: another window may have changed it."""
        store = self._store
        if store is not None:
            self._bridge.call(
                self._executor,
                lambda: (store.all(), store.hidden()),
                lambda kept: self._show_kept(store, *kept),
                self._show_error,
            )

    def _show_kept(
        self, store: UserMacros, own: tuple[UserMacro, ...], hidden: frozenset[str]
    ) -> None:
        if (
            store is self._store
            and not self._writing
            and (own, hidden) != (self._own, self._hidden)
        ):
            self._own = own
            self._hidden = hidden
            self._rebuild()

    def _rebuild(self) -> None:
        self.own_book = MacroBook((macro.name, macro.definition) for macro in self._own)
        known = self._catalog_book.merged(self.own_book)
        temporary = MacroBook(
            (name, text) for name, text in self._recipe.entries if known.get(name) != text
        )
        self.job_book = self.own_book.merged(temporary)
        self.book = self._catalog_book.merged(self.job_book)
        self.rows = all_rows(self._catalog_book, self._own, temporary, self._hidden)
        self.changed.emit()

    @property
    def has_catalog(self) -> bool:
        """Whether there is a catalog that macros can be kept for."""
        return self._store is not None

    @property
    def busy(self) -> bool:
        """Whether a change is still being written."""
        return bool(self._writing)

    def row(self, source: Source, name: str) -> MacroRow | None:
        """The row of that name there."""
        return next((row for row in self.rows if row.key == (source, name.lower())), None)

    def users(self, name: str) -> tuple[str, ...]:
        """The macros that call `name` themselves."""
        return tuple(
            row.name
            for row in self.rows
            if row.counts and name.lower() in called_names(row.definition)
        )

    def book_before(self, own: UserMacro) -> MacroBook:
        """The macros that a macro may call: those defined before it."""
        before = (
            macro for macro in self._own if macro.key != own.key and _order(macro) < _order(own)
        )
        return self._catalog_book.merged(
            MacroBook((macro.name, macro.definition) for macro in before)
        )

    def nested_book(self, request: Request | None) -> MacroBook:
        """The macros that a request without macros needs, as its nested requests call some."""
        return self.job_book if request is not None and called_names(str(request)) else EMPTY

    def next_place(self, everywhere: bool) -> int:
        """The place after the last macro of a scope."""
        return 1 + max(
            (macro.place for macro in self._own if macro.everywhere == everywhere), default=-1
        )

    def free_name(self, name: str) -> str:
        """`name`, with a number where it is taken."""
        taken = {row.name.lower() for row in self.rows}
        number = 2
        free = name
        while free.lower() in taken:
            free = f"{name}-{number}"
            number = number + 1
        return free

    # --- changes

    def check(self, changes: Iterable[Change]) -> None:
        """Raise MacroError for a change that cannot be."""
        pairs = tuple(changes)
        after = {macro.key for macro in self._own} - {before.key for before, _ in pairs if before}
        for new in (new for _, new in pairs if new is not None):
            new.validate()
            if new.key in after:
                raise MacroError(
                    Message(
                        "there is a macro {name} already; choose another name",
                        name=f"${new.name}$",
                    )
                )
            after.add(new.key)

    def change(self, changes: Iterable[Change], text: str) -> None:
        """Make changes, one step to undo that is called `text`; MacroError where they cannot be."""
        pairs = tuple(pair for pair in changes if pair[0] != pair[1])
        self.check(pairs)
        if pairs and self._store is not None:
            self._stack.push(_Edit(self, self._store, pairs, text))

    def apply(self, store: UserMacros, changes: tuple[Change, ...]) -> None:
        """Make changes without an undo step; those of a closed catalog are only written."""
        if store is self._store:
            for before, after in changes:
                if before and after and before.name != after.name:
                    self.renamed.emit(before.name, after.name)
            gone = {before.key for before, _ in changes if before}
            kept = [macro for macro in self._own if macro.key not in gone]
            self._own = tuple(
                sorted([*kept, *(after for _, after in changes if after)], key=_order)
            )
            self._rebuild()
        self._write(lambda: store.change(changes))

    def hide(self, name: str, hidden: bool) -> None:
        """Leave a built-in macro out of the lists, or show it again."""
        store = self._store
        if store is not None:
            self._hidden = (
                self._hidden | {name.lower()} if hidden else self._hidden - {name.lower()}
            )
            self._rebuild()
            self._write(lambda: store.hide(name, hidden))

    def _write(self, work: Any) -> None:
        future = self._bridge.call(
            self._executor,
            work,
            lambda _: self._write_done(future),
            lambda error: self._write_failed(future, error),
        )
        self._writing.append(future)

    def _write_done(self, future: Future[Any]) -> None:
        self._writing.remove(future)

    def _write_failed(self, future: Future[Any], error: Exception) -> None:
        self._write_done(future)
        self._show_error(error)
        self.refresh()

    def _show_error(self, error: Exception) -> None:
        self.message.emit(error_text(error))

    def finish(self) -> None:
        """Wait until every change is written; after that there is no library any more."""
        self._store = None
        wait(self._writing)


def _order(macro: UserMacro) -> tuple[bool, int, str]:
    return not macro.everywhere, macro.place, macro.name.lower()


class _Edit(QUndoCommand):
    """Changes of macros as one step."""

    def __init__(
        self, library: MacroLibrary, store: UserMacros, changes: tuple[Change, ...], text: str
    ) -> None:
        super().__init__(text)
        self._library = library
        self._store = store
        self._changes = changes

    def redo(self) -> None:
        """Make them."""
        self._library.apply(self._store, self._changes)

    def undo(self) -> None:
        """Take them back."""
        self._library.apply(self._store, inverted(self._changes))
