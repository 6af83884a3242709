"""Macros: named pieces of a request, expanded in place. Pages: r-is-http-command-macros.md,
c-macro-definition-reference, r-layer-effects.md (the two built-in ones).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from pathlib import Path

from exportgui.errors import MacroError, RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined, marked
from exportgui.request import macrofile
from exportgui.request.budget import MAX_DEPTH, MAX_EXPANSIONS, MAX_TEXT, Budget
from exportgui.request.model import MACRO_ORIGIN, Item, Kind, Request
from exportgui.request.parse import NAME, NAME_ALLOWED, parse
from exportgui.request.wording import shown


class MacroBook(Mapping[str, str]):
    """Macros by name (any case) in the order of their definition; immutable.

    A definition sees only the macros defined before it, which is also why no macro can call itself.
    """

    def __init__(self, entries: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        pairs = entries.items() if isinstance(entries, Mapping) else entries
        self._entries: tuple[tuple[str, str], ...] = tuple(
            (str(name), str(text)) for name, text in pairs
        )
        self._places: dict[str, list[int]] = {}
        for place, (name, _) in enumerate(self._entries):
            if not NAME.fullmatch(name):
                raise no_macro_name(name)
            self._places.setdefault(name.lower(), []).append(place)
        self._parsed: dict[int, Request] = {}

    @classmethod
    def from_file(cls, path: Path | str) -> MacroBook:
        """Read a macro file; raises MacroError naming the line, SourceError when it cannot be
        read.
        """
        return cls(macrofile.read(Path(path)))

    def merged(self, other: MacroBook) -> MacroBook:
        """Both books in one; ``other`` wins where names meet, and its macros may call ours."""
        return MacroBook((*self._entries, *other._entries))

    def names(self) -> tuple[str, ...]:
        """Every name as it was written, in the order of definition, each once."""
        return tuple(self._entries[places[-1]][0] for places in self._places.values())

    @property
    def entries(self) -> tuple[tuple[str, str], ...]:
        """Every definition, names that come twice included: what makes the same book again."""
        return self._entries

    def place(self, name: str, before: int | None = None) -> int | None:
        """Where the definition stands that ``name`` means (before place ``before``), or None.

        A ``!`` in a name, as older preset names have, may be left out in the book.
        """
        for key in (name.lower(), name.lower().replace("!", "")):
            places = self._places.get(key, [])
            index = len(places) if before is None else bisect_left(places, before)
            if index:
                return places[index - 1]
        return None

    def body(self, place: int) -> Request:
        """The parsed definition at ``place``."""
        if place not in self._parsed:
            name, text = self._entries[place]
            self._parsed[place] = parse(text, origin=f"{MACRO_ORIGIN}{name}")
        return self._parsed[place]

    def __getitem__(self, name: str) -> str:
        place = self.place(name)
        if place is None:
            raise KeyError(name)
        return self._entries[place][1]

    def __iter__(self) -> Iterator[str]:
        return iter(self.names())

    def __len__(self) -> int:
        return len(self._places)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, MacroBook) and self._entries == other._entries

    def __hash__(self) -> int:
        return hash(self._entries)

    def __repr__(self) -> str:
        return f"MacroBook({list(self._entries)!r})"


EMPTY = MacroBook()


def default_macros() -> MacroBook:
    """The macros every catalog has: Photoshop-like starting values for effect layers. Page:
    r-layer-effects.md.

    The page names them without their text; the values are Photoshop's own defaults (75 % black at 5
    pixels for a shadow lit from the upper left, 75 % pale yellow at 5 pixels for a glow).
    """
    return MacroBook(
        (
            ("shadow", "color=0,0,0&blendMode=mult&opac=75&op_blur=5&pos=4,4"),
            ("glow", "color=255,255,190&blendMode=screen&opac=75&op_blur=5&op_grow=2"),
        )
    )


@dataclass(frozen=True, slots=True)
class Expanded:
    """An item, and the item of the unexpanded request that it came from."""

    item: Item
    root: Item


@dataclass
class _Expansion:
    """The work of one expansion; ``typed`` tells whether text that no macro made counts too."""

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
        place = self.book.place(item.name, before)
        if place is None:
            raise _error(self._not_found(item, root), root)
        try:
            body = self.book.body(place)
        except RequestError as error:
            name = Message("macro {name}", name=f"${shown(item.name)}$")
            raise _error(joined(": ", (name, error.message)), root) from error
        start = len(self.done)
        self.add(body.items, root, place, depth + 1)
        if item.remarks and len(self.done) > start:
            # What is remarked about a call is told by the first item that comes of it.
            first = self.done[start]
            remarks = (*item.remarks, *first.item.remarks)
            self.done[start] = Expanded(replace(first.item, remarks=remarks), first.root)

    def _not_found(self, item: Item, root: Item) -> Message:
        known = self.book.place(item.name) is not None
        template = _TOO_EARLY if known else _NOT_DEFINED
        reason = Message(template, name=f"${shown(item.name)}$")
        at_root = item is root or item.origin == f"{MACRO_ORIGIN}{root.name}"
        return reason if at_root else item.located(reason)


_TOO_EARLY = marked("macro {name} is called before it is defined")
_NOT_DEFINED = marked("macro {name} is not defined")


def no_macro_name(text: str) -> MacroError:
    """The error for a text that cannot name a macro."""
    reason = Message("{name} is not a macro name", name=repr(shown(text)))
    return MacroError(reason, allowed=Message(NAME_ALLOWED))


def _error(reason: Message, root: Item) -> MacroError:
    return MacroError(reason, command=shown(root.raw), column=root.column)


def expand(request: Request, book: MacroBook) -> Request:
    """``request`` with every macro replaced by its commands where it stands.

    Raises MacroError, at the column of the macro that was typed, for an unknown macro, more than 16
    levels, 1,000 expansions or 64 KiB.
    """
    return Request(tuple(each.item for each in expand_items(request.items, book, Budget())))


def expand_items(
    items: Iterable[Item], book: MacroBook, budget: Budget, *, typed: bool = True
) -> list[Expanded]:
    """Like ``expand``, keeping where each item came from and spending a ``budget`` that others
    share.
    """
    work = _Expansion(book, budget, typed)
    work.add(items, None, None, 0)
    return work.done


def normal_macro_names(text: str) -> tuple[str, ...]:
    """The macro names in a job's ``macro`` field: ``$a$&$b$``, ``$a$$b$``, ``a,b`` and ``a`` are
    all fine.

    Raises MacroError for anything that is not a name.
    """
    names = [name for name in re.split(r"[$&?,;\s]+", text) if name]
    for name in names:
        if not NAME.fullmatch(name):
            raise MacroError(
                Message("{name} is not a macro name", name=repr(shown(name))),
                allowed=Message("one or more {example}", example="$name$"),
            )
    return tuple(names)
