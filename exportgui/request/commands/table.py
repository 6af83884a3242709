"""Rows of the command table: all that other packages need to know about one command.

A new command is a row in a module of this package, a function that draws it in
``render/commands.py``, and an example in ``packaging/reference_examples.tsv``: see
``.github/CONTRIBUTING.md``. Modules that treat all commands alike read the row; commands are named
elsewhere only where a page makes a rule about them.
"""

from __future__ import annotations

from enum import Flag, StrEnum, auto
from typing import Any

from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.request.grammar import Grammar


class Scope(StrEnum):
    """What a command acts on, according to the Properties on its page."""

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
    """How far this version supports a command: drawn, understood, without use here, or refused."""

    DRAWN = "drawn"
    PENDING = "pending"
    NO_EFFECT = "no-effect"
    REFUSED = "refused"


class Group(StrEnum):
    """Where people look for a command, in this order."""

    VIEW = "view"
    IMAGE = "image"
    LAYER = "layer"
    TEXT = "text"
    EFFECT = "effect"
    COLOUR = "colour"
    OUTPUT = "output"


class IgnoredBy(Flag):
    """Who ignores a command besides effect layers, which see `Command.in_effect`."""

    NESTED = auto()
    """Nested requests (r-request-nesting-and-embedding.md)."""
    BASE = auto()
    """Layer 0 and the composite, but in a watermark (r-blendmode.md, r-pos.md)."""
    GENERATED = auto()
    """Layers without a picture: text and solid colours (r-crop.md, r-is-http-scale.md)."""


class DrawingTrait(Flag):
    """What drawing has to respect besides the command's own function."""

    ALPHA = auto()
    """Asks for the transparency of its layer to the end: the background comes last."""
    PIXEL_TYPE = auto()
    """May make gray or CMYK pixels RGB."""
    FILL = auto()
    """Left out of the shape that the effects of its layer are drawn from (r-effect.md)."""
    UNSCALED = auto()
    """Changes the pixels of the source before they are scaled."""
    CROP = auto()
    """Cuts off text beyond its layer's rectangle."""


class Control(StrEnum):
    """What the window shows for a value."""

    FIELDS = "fields"
    """One control for each field, by its kind."""
    ASSET = "asset"
    """A text that an asset can be picked for, or dropped on."""
    POSITION = "position"
    """Two numbers and a square to point at; `Command.position` says in which units."""
    FORMAT = "format"
    RATIO = "ratio"
    PLAIN_TEXT = "plain text"
    RICH_TEXT = "rich text"


class Region(StrEnum):
    """How a command gives a rectangle that can be drawn on the preview."""

    PIXELS = "x,y,width,height in pixels"
    SHARES = "x,y,width,height as shares of the size"
    OUTLINE = "a path around it"


@dataclass(frozen=True, slots=True)
class Position:
    """The units of a position.

    ``reach`` is the value at the right and lower edges, in shares of the size. One in pixels names
    the command for the same position in ``shares``, and the point that 0,0 is there.
    """

    reach: float
    shares: str = ""
    zero: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Difference:
    """What a preview at less than full size shows otherwise; for one value if ``only`` is set."""

    word: str
    only: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One documented command.

    ``default`` is the documented default as text, None when there is none or a catalog gives it.
    ``start`` is its value when a person adds it: one with a visible effect, "" where only the
    person knows one; ``companion`` are the commands without which it has no effect.

    ``composite`` commands act on the composite image in ``layer=comp``, all others there on layer
    0. ``in_effect`` commands count in effect layers, which ignore the rest; ``starts`` marks those
    that begin a layer or an effect layer. Of the commands of a ``family`` only the last in a
    segment counts.

    ``usual`` are bounds for a slider where the value has none, ``region`` says how a rectangle is
    written, ``differs`` what a smaller preview cannot show.
    """

    name: str
    scope: Scope
    group: Group
    grammar: Grammar
    start: str
    summary: Message
    page: str
    default: str | None = None
    drawn: Status = Status.DRAWN
    aliases: tuple[str, ...] = ()
    composite: bool = False
    in_effect: bool = False
    starts: bool = False
    family: str = ""
    companion: str = ""
    ignored: IgnoredBy = IgnoredBy(0)
    traits: DrawingTrait = DrawingTrait(0)
    control: Control = Control.FIELDS
    position: Position | None = None
    usual: tuple[float, float] | None = None
    region: Region | None = None
    differs: Difference | None = None

    def parse(self, text: str, column: int | None = None) -> Any:
        """The typed value.

        Raises RequestError naming the command, the value, what is allowed, and the column.
        """
        return self.grammar.parse(text, self.name, column)

    def is_default(self, value: Any) -> bool:
        """Whether the typed ``value`` says no more than leaving the command out."""
        return self.default is not None and bool(value == self.grammar.read(self.default))
