"""What a row of the command table says."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.request.grammar import Grammar


class Scope(StrEnum):
    """What a command acts on, as its page's Properties say."""

    REQUEST = "request"
    VIEW = "view"
    LAYER = "layer"
    LAYER_VIEW = "layer+view"
    SOURCE = "source"
    TEXT = "text"
    EFFECT = "effect"

    @property
    def is_global(self) -> bool:
        """Whether the command counts wherever it stands in the request."""
        return self in (Scope.REQUEST, Scope.VIEW)


class Status(StrEnum):
    """How far this version goes: draws it, only understands it, has no use for it, or refuses
    it.
    """

    DRAWN = "drawn"
    PENDING = "pending"
    NO_EFFECT = "no-effect"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One documented command.

    ``default`` is the documented default as text, None when there is none or a catalog gives it.
    ``composite`` commands act on the composite image in ``layer=comp``, all others there on layer
    0. ``in_effect`` commands count in effect layers, which ignore the rest.
    """

    name: str
    scope: Scope
    grammar: Grammar
    summary: Message
    page: str
    default: str | None = None
    drawn: Status = Status.DRAWN
    aliases: tuple[str, ...] = ()
    composite: bool = False
    in_effect: bool = False

    def parse(self, text: str, column: int | None = None) -> Any:
        """The typed value; raises RequestError naming the command, the value, what is allowed, and
        the column.
        """
        return self.grammar.parse(text, self.name, column)

    def is_default(self, value: Any) -> bool:
        """Whether the typed ``value`` says no more than leaving the command out."""
        return self.default is not None and bool(value == self.grammar.read(self.default))
