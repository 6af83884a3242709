"""The effective request: its commands by layer, after macros, variables and overriding; notes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Any, Literal

from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined
from exportgui.request.encoding import shown
from exportgui.request.model import Item
from exportgui.request.values import NO_OBJECT
from exportgui.weights import Weight, weight_of

Level = Literal["note", "warning"]

_SOURCES = ("src", "text", "textPs")
CONTENT = (*_SOURCES, "color")
"""The commands that say what a layer is made of."""


@dataclass(frozen=True, slots=True)
class Segment:
    """The commands of one layer: canonical name → typed value, in order of last appearance.

    ``effects`` are its effect layers by number; ``name`` is the last name given to the layer.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    effects: Mapping[int, Segment] = field(default_factory=dict)
    name: str | None = None

    @property
    def has_content(self) -> bool:
        """Whether the layer has an image, a text or a colour (c-layer-types.md).

        An empty ``src=`` is none.
        """
        return self.is_sourced or "color" in self.values

    @property
    def is_sourced(self) -> bool:
        """Whether the layer has a picture or a text of its own."""
        return any(self.values.get(name) not in (None, NO_OBJECT) for name in _SOURCES)


@dataclass(frozen=True, slots=True)
class Note:
    """A note or warning about a request.

    A warning says that the reply is not all that was requested: it is shown wherever the request
    runs, and by a job with each item. A note only explains, such as why a command has no effect: it
    is shown where a single request is edited or rendered. ``reading`` is how the reference would
    write the item, where it was read leniently.
    """

    message: Message
    command: str | None = None
    column: int | None = None
    level: Level = "note"
    suggestion: str | None = None
    reading: str | None = None

    @property
    def sentence(self) -> Message:
        """The message with its column, counted from 1 as in errors."""
        if self.column is None:
            return self.message
        place = Message("at column {number}", number=self.column + 1)
        return joined("; ", (self.message, place))

    @classmethod
    def about(
        cls, command: str, message: Message, level: Level = "note", column: int | None = None
    ) -> Note:
        """A note whose message begins with the command's name."""
        return cls(joined(": ", (command, message)), command, column, level)

    @property
    def weight(self) -> Weight:
        """How much it matters; a note (no warning) never counts as a loss."""
        weight = weight_of(self.message)
        return Weight.EXPLANATION if self.level == "note" and weight is Weight.LOSS else weight


def read_as(written: str, reading: str, command: str | None, column: int | None) -> Note:
    """The note that ``written`` was read leniently as ``reading``."""
    values = {"written": shown(written), "reading": shown(reading)}
    message = Message("{written} is read as {reading}", **values)
    return Note(message, command, column, reading=reading)


def in_order(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Notes without duplicates, the heaviest first."""
    return tuple(sorted(dict.fromkeys(notes), key=lambda note: note.weight))


@dataclass(frozen=True, slots=True)
class Effective:
    """A resolved request.

    ``request`` holds the request and view commands, ``layers`` those of each layer (0 always
    exists), ``comp`` those of the composite image; ``variables`` the final values in plain text;
    ``items`` the expanded request, catalog modifiers included.
    """

    request: Mapping[str, Any]
    layers: Mapping[int, Segment]
    comp: Segment
    variables: Mapping[str, str]
    notes: tuple[Note, ...]
    items: tuple[Item, ...]
