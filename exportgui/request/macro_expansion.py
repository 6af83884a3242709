"""Expands macro calls in place. Page: r-is-http-command-macros.md."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, replace

from exportgui.errors import MacroError, RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined, marked
from exportgui.request.budget import MAX_DEPTH, MAX_EXPANSIONS, MAX_TEXT, Budget
from exportgui.request.encoding import shown
from exportgui.request.macros import MacroBook
from exportgui.request.model import MACRO_ORIGIN, Item, Kind, Request, not_defined


@dataclass(frozen=True, slots=True)
class Expanded:
    """An item of the expanded request, and the item of the unexpanded request it came from."""

    item: Item
    root: Item


@dataclass
class _Expansion:
    """One expansion; ``typed`` says whether text outside macros counts towards the size limit."""

    book: MacroBook
    budget: Budget
    typed: bool
    done: list[Expanded] = field(default_factory=list)

    def add(self, items: Iterable[Item], root: Item | None, before: int | None, depth: int) -> None:
        for item in items:
            if item.kind is Kind.MACRO:
                self._call(item, root or item, before, depth)
                continue
            if (depth or self.typed) and self.budget.over_text(len(item.raw)):
                raise _error(
                    Message(
                        "the request is longer than {size} KiB once its macros are put in",
                        size=MAX_TEXT // 1024,
                    ),
                    root or item,
                )
            self.done.append(Expanded(item, root or item))

    def _call(self, item: Item, root: Item, before: int | None, depth: int) -> None:
        if depth >= MAX_DEPTH:
            message = Message("macros are nested more than {number} deep", number=MAX_DEPTH)
            raise _error(message, root)
        if self.budget.over_expansions():
            message = Message("more than {number} macros are expanded", number=MAX_EXPANSIONS)
            raise _error(message, root)
        position = self.book.position(item.name, before)
        if position is None:
            raise _error(self._not_found(item, root), root)
        try:
            body = self.book.body(position)
        except RequestError as error:
            name = Message("macro {name}", name=f"${shown(item.name)}$")
            raise _error(joined(": ", (name, error.message)), root) from error
        start = len(self.done)
        self.add(body.items, root, position, depth + 1)
        if item.remarks and len(self.done) > start:
            # What is remarked about a call is told by the first item that comes of it.
            first = self.done[start]
            remarks = (*item.remarks, *first.item.remarks)
            self.done[start] = Expanded(replace(first.item, remarks=remarks), first.root)

    def _not_found(self, item: Item, root: Item) -> Message:
        known = self.book.position(item.name) is not None
        written = f"${shown(item.name)}$"
        reason = Message(_TOO_EARLY, name=written) if known else not_defined(item.name)
        at_root = item is root or item.origin == f"{MACRO_ORIGIN}{root.name}"
        return reason if at_root else item.located(reason)


_TOO_EARLY = marked("macro {name} is called before it is defined")


def _error(reason: Message, root: Item) -> MacroError:
    return MacroError(reason, command=shown(root.raw), column=root.column)


def expand(request: Request, book: MacroBook) -> Request:
    """``request`` with every macro call replaced by the macro's commands.

    Raises MacroError, at the column of the typed call, for an unknown macro, more than 16 levels,
    1,000 expansions or 64 KiB.
    """
    expanded = expand_items(request.items, book, Budget())
    return Request(tuple(one.item for one in expanded))


def expand_items(
    items: Iterable[Item], book: MacroBook, budget: Budget, *, typed: bool = True
) -> list[Expanded]:
    """``expand`` that keeps the root of each item, within a ``budget`` shared by several texts."""
    work = _Expansion(book, budget, typed)
    work.add(items, None, None, 0)
    return work.done
