"""Macros that the user defined, in the library: for every catalog or for one.

A change is a pair of the macro before and after, so that it can be undone by its inverse, and is
refused where another window has changed the macro in the meantime.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from exportgui.catalog.library_file import LibraryFile
from exportgui.errors import CatalogError, MacroError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.request.budget import MAX_TEXT
from exportgui.request.encoding import shown
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import NAME

MAX_NAME = 64


@dataclass(frozen=True, slots=True)
class UserMacro:
    """A macro of the user; ``everywhere`` for all catalogs, else for the opened one.

    ``place`` orders the macros of one scope; those for all catalogs come first.
    """

    name: str
    definition: str
    everywhere: bool = False
    place: int = 0

    @property
    def key(self) -> tuple[bool, str]:
        """Its scope and its name in lower case, which are unique."""
        return self.everywhere, self.name.lower()

    @property
    def call(self) -> str:
        """The macro as requests write it."""
        return f"${self.name}$"

    def validate(self) -> None:
        """Raise MacroError for an invalid name or definition. Page: r-name-macro.md."""
        if not NAME.fullmatch(self.name) or len(self.name) > MAX_NAME:
            raise MacroError(
                Message("{name} is not a macro name", name=repr(shown(self.name))),
                allowed=Message(
                    "up to {number} ASCII letters, digits, '-', '_', '.' and '@'", number=MAX_NAME
                ),
            )
        if len(self.definition) > MAX_TEXT:
            raise MacroError(
                Message(
                    "macro {name} is longer than {size} KiB", name=self.call, size=MAX_TEXT // 1024
                )
            )
        if any(character in self.definition for character in "\r\n"):
            raise MacroError(
                Message("macro {name} has several lines; a definition is one", name=self.call)
            )


Change = tuple[UserMacro | None, UserMacro | None]


def inverted(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes that undo ``changes``."""
    return tuple((after, before) for before, after in changes)


class UserMacros:
    """The macros of one opened catalog and those for all; usable from any thread."""

    def __init__(self, store: LibraryFile, catalog: int) -> None:
        self._store = store
        self._catalog = catalog

    def all(self) -> tuple[UserMacro, ...]:
        """All macros in the order of their definition."""
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT name, definition, catalog IS NULL, place FROM macros"
                " WHERE catalog IS NULL OR catalog = ? ORDER BY catalog IS NOT NULL, place, "
                "name_key",
                (self._catalog,),
            ).fetchall()
        return tuple(
            UserMacro(name, definition, bool(everywhere), place)
            for name, definition, everywhere, place in rows
        )

    def book(self) -> MacroBook:
        """All macros as a macro book, to be merged over the catalog's."""
        return MacroBook((macro.name, macro.definition) for macro in self.all())

    def change(self, changes: Sequence[Change]) -> None:
        """Apply all changes or none: ``(None, new)``, ``(old, None)`` or ``(old, new)``.

        Raises MacroError for an invalid macro, CatalogError when a macro no longer equals ``old``
        or another one has the name.
        """
        for _, after in changes:
            if after is not None:
                after.validate()
        with self._store.writing() as connection:
            for before, _ in changes:
                if before is not None:
                    self._delete(connection, before)
            for _, after in changes:
                if after is not None:
                    self._insert(connection, after)

    def _delete(self, connection: sqlite3.Connection, macro: UserMacro) -> None:
        deleted = connection.execute(
            "DELETE FROM macros WHERE catalog IS ? AND name = ? AND definition = ?",
            (self._scope(macro), macro.name, macro.definition),
        ).rowcount
        if not deleted:
            raise CatalogError(
                Message(
                    "macro {name} was changed or removed meanwhile; it was left as it is now",
                    name=macro.call,
                )
            )

    def _insert(self, connection: sqlite3.Connection, macro: UserMacro) -> None:
        try:
            connection.execute(
                "INSERT INTO macros (catalog, place, name, name_key, definition)"
                " VALUES (?, ?, ?, ?, ?)",
                (self._scope(macro), macro.place, macro.name, macro.name.lower(), macro.definition),
            )
        except sqlite3.IntegrityError as error:
            raise CatalogError(
                Message("there is a macro {name} already; choose another name", name=macro.call)
            ) from error

    def _scope(self, macro: UserMacro) -> int | None:
        return None if macro.everywhere else self._catalog

    def hidden(self) -> frozenset[str]:
        """Names, in lower case, of the built-in macros that are hidden from lists."""
        with self._store.reading() as connection:
            return frozenset(
                name for (name,) in connection.execute("SELECT name_key FROM hidden_macros")
            )

    def hide(self, name: str, hidden: bool = True) -> None:
        """Hide a built-in macro from lists, or show it again; requests can use it either way."""
        sql = (
            "INSERT OR IGNORE INTO hidden_macros VALUES (?)"
            if hidden
            else "DELETE FROM hidden_macros WHERE name_key = ?"
        )
        with self._store.writing() as connection:
            connection.execute(sql, (name.lower(),))
