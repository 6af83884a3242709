"""Macros: named parts of a request, in books; calls of them.

Pages: r-is-http-command-macros.md, c-macro-definition-reference, r-layer-effects.md (the two
built-in ones).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import copy
from pathlib import Path

from exportgui.errors import MacroError
from exportgui.lazy_regex import pattern
from exportgui.messages import Message
from exportgui.request.address import unescaped
from exportgui.request.encoding import shown
from exportgui.request.model import MACRO_ORIGIN, Item, Kind, Request
from exportgui.request.parsing import NAME, NAME_ALLOWED, parse

Elsewhere = Callable[[str], "MacroBook | None"]


class MacroBook(Mapping[str, str]):
    """Macros by name (any case) in the order of their definition; immutable.

    A definition can only call macros that are defined before it, so that no macro calls itself.
    ``elsewhere`` gives the book of another catalog for one of its objects, None for other objects;
    ``added`` are the entries that come from no catalog.
    """

    def __init__(
        self,
        entries: Mapping[str, str] | Iterable[tuple[str, str]] = (),
        *,
        elsewhere: Elsewhere | None = None,
        added: tuple[tuple[str, str], ...] = (),
    ) -> None:
        pairs = entries.items() if isinstance(entries, Mapping) else entries
        self._elsewhere = elsewhere
        self._added = added
        self._entries: tuple[tuple[str, str], ...] = tuple(
            (str(name), str(text)) for name, text in pairs
        )
        self._positions: dict[str, list[int]] = {}
        for position, (name, _) in enumerate(self._entries):
            if not NAME.fullmatch(name):
                raise no_macro_name(name)
            self._positions.setdefault(name.lower(), []).append(position)
        self._parsed: dict[int, Request] = {}
        self._limit: int | None = None

    @classmethod
    def from_file(cls, path: Path | str) -> MacroBook:
        """Read a file of macros or presets in any form.

        Raises MacroError naming the line, SourceError when it cannot be read.
        """
        from exportgui.request.presets.reader import file_entries  # few commands read files

        return cls(file_entries(Path(path)))

    def merged(self, other: MacroBook) -> MacroBook:
        """This book and ``other``, which overrides macros of the same name and may call ours."""
        return MacroBook(
            (*self._entries, *other._entries),
            elsewhere=self._elsewhere,
            added=(*self._added, *other._entries),
        )

    def knowing(self, elsewhere: Elsewhere) -> MacroBook:
        """This book of a catalog, which finds those of other catalogs by ``elsewhere``."""
        return MacroBook(self._entries, elsewhere=elsewhere)

    def for_object(self, object_path: str) -> MacroBook:
        """The book for a nested request with that path, or for that object's record.

        Macros belong to the catalog that the path names (r-modifier-cat.md); those that were merged
        into this book count everywhere.
        """
        theirs = self._elsewhere(object_path) if self._elsewhere is not None else None
        return self if theirs is None else theirs.merged(MacroBook(self._added))

    def before(self, position: int) -> MacroBook:
        """The entries before ``position``, which that definition may call; a view, not a copy."""
        seen = copy(self)
        seen._limit = position
        return seen

    def names(self) -> tuple[str, ...]:
        """Every name once, as it was written, in the order of definition."""
        return tuple(self._entries[positions[-1]][0] for positions in self._positions.values())

    @property
    def entries(self) -> tuple[tuple[str, str], ...]:
        """Every definition, redefined ones included; ``MacroBook(entries)`` is an equal book."""
        return self._entries

    def position(self, name: str, before: int | None = None) -> int | None:
        """The index of the last definition of ``name`` (before index ``before``), or None.

        The book may lack a ``!`` in the name, which older preset names have.
        """
        for key in (name.lower(), name.lower().replace("!", "")):
            positions = self._positions.get(key, [])
            last = self._limit if before is None else before
            index = len(positions) if last is None else bisect_left(positions, last)
            if index:
                return positions[index - 1]
        return None

    def body(self, position: int) -> Request:
        """The parsed definition at ``position``."""
        if position not in self._parsed:
            name, text = self._entries[position]
            self._parsed[position] = parse(text, origin=f"{MACRO_ORIGIN}{name}")
        return self._parsed[position]

    def __getitem__(self, name: str) -> str:
        position = self.position(name)
        if position is None:
            raise KeyError(name)
        return self._entries[position][1]

    def __iter__(self) -> Iterator[str]:
        return iter(self.names())

    def __len__(self) -> int:
        return len(self._positions)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, MacroBook) and self._entries == other._entries

    def __hash__(self) -> int:
        return hash(self._entries)

    def __repr__(self) -> str:
        return f"MacroBook({list(self._entries)!r})"


EMPTY = MacroBook()


def default_macros() -> MacroBook:
    """The macros that every catalog has, for effect layers. Page: r-layer-effects.md.

    The page gives only their names; the values are Photoshop's defaults (75 % black at 5 pixels for
    a shadow lit from the upper left, 75 % pale yellow at 5 pixels for a glow).
    """
    return MacroBook(
        (
            ("shadow", "color=0,0,0&blendMode=mult&opac=75&op_blur=5&pos=4,4"),
            ("glow", "color=255,255,190&blendMode=screen&opac=75&op_blur=5&op_grow=2"),
        )
    )


def no_macro_name(text: str) -> MacroError:
    """The error for a text that cannot name a macro."""
    reason = Message("{name} is not a macro name", name=repr(shown(text)))
    return MacroError(reason, allowed=Message(NAME_ALLOWED))


def normal_macro_names(text: str) -> tuple[str, ...]:
    """The macro names in a job's ``macro`` field.

    It is written ``$a$&$b$``, ``$a$$b$``, ``a,b``, ``a``, or as a URL library writes it: ``$a$=``,
    ``%24a%24``. Raises MacroError for anything that is not a name.
    """
    plain = _CALL_SIGNS.sub("$", unescaped(text))
    names = [name for name in re.split(r"[$&?,;\s]+", plain) if name]
    for name in names:
        if not NAME.fullmatch(name):
            raise MacroError(
                Message("{name} is not a macro name", name=repr(shown(name))),
                allowed=Message("one or more {example}", example="$name$"),
            )
    return tuple(names)


def compose(is_modifier: str, macro: str) -> Request:
    """The request of a job: ``is_modifier``, then ``macro``, which therefore wins.

    Columns refer to ``is_modifier``. Raises RequestError (MacroError for the macro field). Page:
    r-exportjob.md.
    """
    return Request((*parse(is_modifier).items, *macro_calls(macro)))


def macro_calls(macro: str) -> tuple[Item, ...]:
    """The calls in a job's ``macro`` field; raises MacroError for what is not a macro name."""
    return tuple(Item(Kind.MACRO, name, None, f"${name}$") for name in normal_macro_names(macro))


_CALL_SIGNS = pattern(r"(?:\$|%24)(?:\s*=(?=\s*(?:$|[&?,;$])))?")

# A call is an item of its own, also in a nested request; `$name=` sets a variable, `=$name$` reads
# one.
_CALL = pattern(
    r"(?P<lead>(?:^|[?&{(])\s*)(?P<sign>\\*+\$|%24)(?P<name>[A-Za-z0-9_.!@-]+)"
    r"(?P<end>(?:\\*+\$|%24)(?:\s*=)?)?(?=\s*(?:$|[&)}]))"
)


def called_names(text: str) -> frozenset[str]:
    """The lower-case names of the macros that ``text`` calls directly."""
    return frozenset(found["name"].lower() for found in _CALL.finditer(text))


def with_renamed_calls(text: str, old: str, new: str) -> str:
    """``text`` with calls of macro ``old`` changed to ``new``; everything else stays as typed."""

    def replaced(match: re.Match[str]) -> str:
        name = new if match["name"].lower() == old.lower() else match["name"]
        return f"{match['lead']}{match['sign']}{name}{match['end'] or ''}"

    return _CALL.sub(replaced, text)
