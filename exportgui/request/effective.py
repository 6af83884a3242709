"""What a request comes to once macros, variables, layers and overriding have been worked out."""

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
    """The commands of one layer: canonical name → typed value, in the order of their last
    appearance.

    ``effects`` are its effect layers by number; ``name`` is the last name given to the layer.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    effects: Mapping[int, Segment] = field(default_factory=dict)
    name: str | None = None

    @property
    def has_content(self) -> bool:
        """Whether it says what its layer is made of (c-layer-types.md); ``src=`` alone does not."""
        return self.is_sourced or "color" in self.values

    @property
    def is_sourced(self) -> bool:
        """Whether it names a picture or text of its own."""
        return any(self.values.get(name) not in (None, NO_OBJECT) for name in _SOURCES)


@dataclass(frozen=True, slots=True)
class Note:
    """Something worth telling.

    A warning says that the reply is not all that was asked for: it is told wherever the request is
    run, and by a job with each item. A note only explains, such as why a command changes nothing
    here: it is told where one request is looked at. ``reading`` is how the reference would have the
    item written, where it was read leniently.
    """

    message: Message
    command: str | None = None
    column: int | None = None
    level: Level = "note"
    suggestion: str | None = None
    reading: str | None = None

    @property
    def sentence(self) -> str:
        """The message with where it points at, counted from 1 as in errors."""
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
        """How much it matters: what only explains is no loss, whatever it says."""
        found = weight_of(self.message)
        return Weight.EXPLANATION if self.level == "note" and found is Weight.LOSS else found


def read_as(written: str, reading: str, command: str | None, column: int | None) -> Note:
    """The note on something that was read leniently."""
    values = {"written": shown(written), "reading": shown(reading)}
    message = Message("{written} is read as {reading}", **values)
    return Note(message, command, column, reading=reading)


def in_order(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Notes with the heaviest first, each once."""
    return tuple(sorted(dict.fromkeys(notes), key=lambda note: note.weight))


@dataclass(frozen=True, slots=True)
class Effective:
    """A resolved request.

    ``request`` holds the request and view commands, ``layers`` those of each layer (0 is always
    there), ``comp`` those of the composite image; ``variables`` the final values in plain text;
    ``items`` the expanded request, catalog modifiers included.
    """

    request: Mapping[str, Any]
    layers: Mapping[int, Segment]
    comp: Segment
    variables: Mapping[str, str]
    notes: tuple[Note, ...]
    items: tuple[Item, ...]
