"""Rows of macros: where each comes from, and which of two with one name counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QCoreApplication

from exportgui.catalog.user_macros import UserMacro
from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.request.builtin_macros import built_in_names
from exportgui.request.macros import EMPTY, MacroBook, default_macros


class Source(Enum):
    """Where a macro lives, in the order in which lists show them; the value is its heading."""

    CATALOG = QT_TRANSLATE_NOOP("Macros", "From the catalog")
    EVERYWHERE = QT_TRANSLATE_NOOP("Macros", "Yours, in all catalogs")
    HERE = QT_TRANSLATE_NOOP("Macros", "Yours, in this catalog")
    RECIPE = QT_TRANSLATE_NOOP("Macros", "From the recipe")
    BUILT_IN = QT_TRANSLATE_NOOP("Macros", "Built-in")

    @property
    def title(self) -> str:
        """The heading in the language of the window."""
        return tr(self.value)


ABOUT = {
    "zoom": QT_TRANSLATE_NOOP("Macros", "Large, for viewers that zoom"),
    "thumbnail": QT_TRANSLATE_NOOP("Macros", "Small and sharpened, for lists"),
    "print": QT_TRANSLATE_NOOP("Macros", "Every pixel as TIFF at 300 pixels per inch"),
    "web": QT_TRANSLATE_NOOP("Macros", "For a page, at most 1200 pixels"),
    "swatch": QT_TRANSLATE_NOOP("Macros", "A small square, filled"),
}


@dataclass(frozen=True, slots=True)
class MacroRow:
    """One macro; ``own`` is its entry in the library where it is the person's own.

    ``counts`` is false where another of the same name takes its place, ``replaces`` says what it
    takes the place of.
    """

    name: str
    definition: str
    source: Source
    own: UserMacro | None = None
    counts: bool = True
    replaces: Source | None = None
    hidden: bool = False

    @property
    def key(self) -> tuple[Source, str]:
        """The identity of the row."""
        return self.source, self.name.lower()

    @property
    def call(self) -> str:
        """As it is written in a request."""
        return f"${self.name}$"


def all_rows(
    catalog: MacroBook,
    own: Iterable[UserMacro],
    temporary: MacroBook = EMPTY,
    hidden: frozenset[str] = frozenset(),
) -> tuple[MacroRow, ...]:
    """Return the rows of all macros in the order of lists.

    ``catalog`` is a catalog's book with the built-in macros, ``own`` the person's in their order,
    ``temporary`` those of a recipe.
    """
    rows = [*_catalog_rows(catalog), *map(_own_row, own)]
    rows += [MacroRow(name, text, Source.RECIPE) for name, text in temporary.items()]
    order = list(Source)
    return tuple(sorted(_with_winners(rows, hidden), key=lambda row: order.index(row.source)))


def _with_winners(rows: Sequence[MacroRow], hidden: frozenset[str]) -> list[MacroRow]:
    """The rows with which of two with one name counts: the later one.

    Of the catalog's and the built-in macros there is one of each name, an own one comes after.
    """
    winners: dict[str, MacroRow] = {}
    replaced: dict[tuple[Source, str], Source] = {}
    for row in rows:
        loser = winners.get(row.name.lower())
        if loser is not None:
            replaced[row.key] = loser.source
        winners[row.name.lower()] = row
    return [
        replace(
            row,
            counts=winners[row.name.lower()] is row,
            replaces=replaced.get(row.key),
            hidden=row.source is Source.BUILT_IN and row.name in hidden,
        )
        for row in rows
    ]


def _catalog_rows(catalog: MacroBook) -> list[MacroRow]:
    """The macros of a catalog and those built in, as far as they differ from the default ones."""
    usual = default_macros()
    built_in = set(built_in_names(catalog))
    return [
        MacroRow(name, catalog[name], Source.BUILT_IN if name in built_in else Source.CATALOG)
        for name in catalog.names()
        if usual.get(name) != catalog[name]
    ]


def _own_row(macro: UserMacro) -> MacroRow:
    source = Source.EVERYWHERE if macro.everywhere else Source.HERE
    return MacroRow(macro.name, macro.definition, source, macro)


def tr(text: str) -> str:
    """A text of this room in the language of the window."""
    return QCoreApplication.translate("Macros", text)
