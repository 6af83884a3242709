"""Create, change, move and import the user's macros, each as one undo step."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from exportgui.catalog.user_macros import Change, UserMacro
from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.macros.library import MacroLibrary
from exportgui.gui.macros.rows import MacroRow, Source, tr
from exportgui.request.macros import MacroBook, called_names, with_renamed_calls


def create(library: MacroLibrary, name: str, definition: str, *, everywhere: bool) -> UserMacro:
    """A new macro at the end of its scope; MacroError where it cannot be."""
    macro = UserMacro(name, definition, everywhere, library.next_place(everywhere))
    library.change(
        [(None, macro)],
        tr(QT_TRANSLATE_NOOP("Macros", "New macro ${name}$")).replace("{name}", name),
    )
    return macro


def alter(
    library: MacroLibrary, old: UserMacro, name: str, definition: str, *, everywhere: bool
) -> UserMacro:
    """Change name, definition or scope; own macros that call it follow a new name."""
    place = old.place if everywhere == old.everywhere else library.next_place(everywhere)
    new = UserMacro(name, definition, everywhere, place)
    changes: list[Change] = [(old, new)]
    if name.lower() != old.name.lower():
        changes += [
            (
                row.own,
                replace(row.own, definition=with_renamed_calls(row.definition, old.name, name)),
            )
            for row in library.rows
            if row.own is not None
            and row.own != old
            and old.name.lower() in called_names(row.definition)
        ]
    library.change(changes, change_text(name))
    return new


def change_text(name: str) -> str:
    """What the step to undo is called when a macro is altered."""
    return tr(QT_TRANSLATE_NOOP("Macros", "Change of macro ${name}$")).replace("{name}", name)


def remove(library: MacroLibrary, row: MacroRow) -> None:
    """Take an own macro away."""
    if row.own is not None:
        library.change(
            [(row.own, None)],
            tr(QT_TRANSLATE_NOOP("Macros", "Removal of macro ${name}$")).replace(
                "{name}", row.name
            ),
        )


def group(library: MacroLibrary, source: Source) -> list[UserMacro]:
    """The own macros of one scope in order."""
    return [row.own for row in library.rows if row.source is source and row.own is not None]


def move(library: MacroLibrary, row: MacroRow, to: int) -> bool:
    """Put an own macro at a place (0-based) of its scope; whether it moved."""
    if row.own is None:
        return False
    order = group(library, row.source)
    place = order.index(row.own)
    order.insert(max(0, min(to, len(order) - 1)), order.pop(place))
    if order[place] == row.own:
        return False
    changes = [
        (macro, replace(macro, place=number))
        for number, macro in enumerate(order)
        if macro.place != number
    ]
    library.change(changes, tr(QT_TRANSLATE_NOOP("Macros", "Order of the macros")))
    return True


def differing(
    library: MacroLibrary, macros: Iterable[tuple[str, str]], *, everywhere: bool
) -> tuple[str, ...]:
    """Names that exist in that scope with another definition."""
    mine = {macro.name.lower(): macro for macro in group(library, scope(everywhere))}
    return tuple(
        name
        for name, text in macros
        if name.lower() in mine and mine[name.lower()].definition != text
    )


def import_macros(
    library: MacroLibrary,
    macros: Sequence[tuple[str, str]],
    *,
    everywhere: bool,
    replace_same: bool,
) -> int:
    """Add macros in their order, one step to undo; how many were added or replaced.

    Of two with one name the later counts, as in a file; an existing macro stays, or is
    replaced.
    """
    mine = {macro.name.lower(): macro for macro in group(library, scope(everywhere))}
    place = library.next_place(everywhere)
    changes: list[Change] = []
    for name, definition in {name.lower(): (name, text) for name, text in macros}.values():
        old = mine.get(name.lower())
        if old is not None and (not replace_same or old.definition == definition):
            continue
        new = UserMacro(name, definition, everywhere, old.place if old else place + len(changes))
        changes.append((old, new))
    library.change(changes, tr(QT_TRANSLATE_NOOP("Macros", "Import of macros")))
    return len(changes)


def scope(everywhere: bool) -> Source:
    """The group of lists that a scope is."""
    return Source.EVERYWHERE if everywhere else Source.HERE


def macros_to_export(library: MacroLibrary) -> tuple[tuple[str, str], ...]:
    """The own macros, after those they call that others define: a file that can stand alone."""
    own = library.own_book
    theirs = [row for row in library.rows if row.own is None]
    wanted = set().union(*(called_names(text) for text in own.values()))
    needed: list[tuple[str, str]] = []
    for row in reversed(_defined_in_order(library.book, theirs)):
        if row.name.lower() in wanted:
            wanted |= called_names(row.definition)
            needed.insert(0, (row.name, row.definition))
    return (*needed, *own.entries)


def _defined_in_order(book: MacroBook, rows: Iterable[MacroRow]) -> list[MacroRow]:
    return sorted(rows, key=lambda row: book.entries.index((row.name, row.definition)))
