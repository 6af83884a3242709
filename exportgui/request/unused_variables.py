"""Notes on variables that nothing uses, most of which are misspelt.

Page: r-is-http-substitution-variables.md.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from exportgui.messages import Message, joined
from exportgui.request.effective import Note
from exportgui.request.encoding import shown
from exportgui.request.foreign_parameters import is_of_others
from exportgui.request.model import Item, Kind
from exportgui.request.variables import references

TYPED = "typed"
UNUSED = Message("nothing uses this variable")


def names_used(items: Iterable[Item]) -> set[str]:
    """The names, in lower case, that the values of commands refer to, nested requests included."""
    return {
        name
        for item in items
        if item.kind is Kind.COMMAND
        for name in references((item.raw_value or "").replace("%24", "$"))
    }


def unused_variables(
    items: Iterable[Item], used: Collection[str], *, certain: bool = True
) -> Iterator[tuple[Note, Item]]:
    """A note on each variable among ``items`` that was typed and that nothing uses.

    It names the most similar name that is used, or that a record defines. Unless it is ``certain``
    that ``used`` is complete, only variables with such a name are noted.
    """
    from exportgui.request.spelling import nearest_of  # few requests have variables

    items = tuple(items)
    variables = [item for item in items if item.kind is Kind.VARIABLE]
    typed = {item.key for item in variables if item.origin == TYPED}
    known = {item.key for item in variables if item.origin != TYPED} | set(used)
    for item in variables:
        if item.origin != TYPED or item.key in used or is_of_others(item.name):
            continue
        near = nearest_of(item.key, known - typed)
        if near is None and not certain:
            continue
        message = joined(": ", (f"${shown(item.name)}", UNUSED))
        name = None if near is None else f"${near}"
        if name is not None:
            message = joined("; ", (message, Message("did you mean {name}?", name=name)))
        reading = None if name is None else f"{name}={item.raw_value or ''}"
        yield Note(message, item.name, item.column, "note", name, reading), item
