"""The parsed request: an immutable list of items in the order in which they were typed."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, marked
from exportgui.request.encoding import encode, shown

RECORD = "record"
"""Origin of the items of a catalog record."""
MACRO_ORIGIN = "macro "
"""Prefix of the origin of items from a macro; the macro's name follows."""
RECORD_ORIGIN = "record "
"""Prefix of the origin of items from a record; the asset's name follows."""
RULES = "rules"
"""Origin of the items that a catalog's rule set added."""
FORWARDED = "outer request"
"""Origin of the variables that an outer request passes on to a nested one."""
SVG_IMAGE = "SVG image"
"""Origin of the items of a request in a drawing."""
_NESTABLE = {"src", "mask", "imageset"}


_WITHIN = {
    MACRO_ORIGIN: marked("{reason} (in macro {name})"),
    RECORD_ORIGIN: marked("{reason} (in record {name})"),
}
_WITHIN_RULES = marked("{reason} (in the catalog's rule set)")
_WITHIN_SVG = marked("{reason} (in an image of the drawing)")
_WITHIN_RECORD = marked("{reason} (in the record)")


class Kind(StrEnum):
    """The kinds of items between two separators. Page: r-basic-syntax.md."""

    COMMAND = "command"
    MACRO = "macro"
    VARIABLE = "variable"
    COMMENT = "comment"
    LOCK = "lock"


@dataclass(frozen=True, slots=True)
class Remark:
    """A parser's note on an item; ``reading`` is how the reference would write it."""

    message: Message
    column: int | None = None
    reading: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One item between separators.

    ``value`` is decoded, or None when there was no ``=``; for a nested request it stays encoded,
    and for a lock it is the expected lock value. ``raw`` is the item as typed, without surrounding
    white space. ``column`` is the 0-based offset of its first character in the typed text, None for
    text from a macro or a record. ``column`` and ``remarks`` do not take part in comparisons.
    """

    kind: Kind
    name: str
    value: str | None
    raw: str
    column: int | None = field(default=None, compare=False)
    origin: str = "typed"
    remarks: tuple[Remark, ...] = field(default=(), compare=False)

    @property
    def key(self) -> str:
        """The name in lower case, for comparisons."""
        return self.name.lower()

    def located(self, reason: Message) -> Message:
        """``reason`` with the origin of the item, if it was not typed."""
        if self.origin == "typed":
            return reason
        for beginning, template in _WITHIN.items():
            if self.origin.startswith(beginning):
                name = self.origin.removeprefix(beginning)
                return Message(template, reason=reason, name=name)
        if self.origin == RULES:
            return Message(_WITHIN_RULES, reason=reason)
        if self.origin == SVG_IMAGE:
            return Message(_WITHIN_SVG, reason=reason)
        return Message(_WITHIN_RECORD, reason=reason)

    @property
    def raw_value(self) -> str | None:
        """The value still encoded, or None when there is no ``=``."""
        _, equals, value = self.raw.partition("=")
        return value.strip() if equals else None

    @property
    def value_column(self) -> int | None:
        """The column of the value in the typed text; the item's own column when it has none."""
        if self.column is None or "=" not in self.raw:
            return self.column
        after = self.raw.index("=") + 1
        return self.column + after + len(self.raw[after:]) - len(self.raw[after:].lstrip())


@dataclass(frozen=True, slots=True)
class Request:
    """An ordered list of items; ``str()`` is the request text, unknown commands included."""

    items: tuple[Item, ...] = ()

    def __str__(self) -> str:
        return "&".join(item.raw for item in self.items)

    def __add__(self, other: Request) -> Request:
        return Request(self.items + other.items)

    def get(self, name: str) -> str | None:
        """The decoded value of the last command of that name (any case), or None."""
        return next((item.value for item in reversed(self.items) if _is_command(item, name)), None)

    def without(self, name: str) -> Request:
        """The request without any command of that name, in every layer."""
        return Request(tuple(item for item in self.items if not _is_command(item, name)))

    def with_command(self, name: str, value: str) -> Request:
        """The request with ``name=value`` once: where it occurs last, else at the end.

        ``value`` is plain text and is encoded here, except a nested request, which is kept as it
        is.
        """
        item = Item(Kind.COMMAND, name, value, f"{name}={written(name, value)}")
        places = [index for index, old in enumerate(self.items) if _is_command(old, name)]
        if not places:
            return Request((*self.items, item))
        kept = [
            item if index == places[-1] else old
            for index, old in enumerate(self.items)
            if index == places[-1] or index not in set(places)
        ]
        return Request(tuple(kept))


def _is_command(item: Item, name: str) -> bool:
    return item.kind is Kind.COMMAND and item.key == name.lower()


def written(name: str, value: str) -> str:
    """A command's value as it is typed: encoded, except a nested request."""
    opens = value.rstrip()[-1:] in ("}", ")") and ("{" in value or "(" in value)
    return value if name.lower() in _NESTABLE and opens else encode(value)


def not_defined(name: str) -> Message:
    """The reason for refusing the call of an unknown macro."""
    return Message("macro {name} is not defined", name=f"${shown(name)}$")
