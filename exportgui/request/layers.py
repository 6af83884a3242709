"""Lists and edits the layers of a typed request; everything else stays as it was typed.

Pages: r-layer.md, c-specifying-layers.md, r-hide.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.request import edit
from exportgui.request.commands import COMMANDS
from exportgui.request.edit import Line
from exportgui.request.effective import CONTENT
from exportgui.request.values import LayerRef

_LAYER = COMMANDS["layer"].grammar


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer: the places of its items, its ``layer=`` included.

    ``number`` is None for the composite. ``content`` is the last command that gives the layer an
    image, a text or a colour.
    """

    number: int | None
    name: str
    places: tuple[int, ...]
    hidden: bool
    content: Line | None

    @property
    def moves(self) -> bool:
        """Whether it can be moved in the stack; the composite and layer 0 cannot."""
        return self.number is not None and self.number > 0


class Content(StrEnum):
    """The kinds of new layers."""

    IMAGE = "image"
    TEXT = "text"
    COLOUR = "colour"


_NEW = {
    Content.IMAGE: "src=",
    Content.TEXT: "size=200,100&text=Text",
    Content.COLOUR: "size=100,100&color=255,255,255",
}


def layers(lines: Sequence[Line]) -> tuple[Layer, ...]:
    """The layers by number, the composite first; empty when the request has no ``layer=``."""
    found: dict[int | None, list[Line]] = {}
    names: dict[int | None, str] = {}
    for number, ref, line in _routed(lines):
        found.setdefault(number, []).append(line)
        if ref is not None and ref.name and (ref.comp or ref.number is not None):
            names[number] = ref.name
    if not any(line.command is not None and line.command.name == "layer" for line in lines):
        return ()
    order = sorted(found, key=lambda number: -1 if number is None else number)
    return tuple(_layer(number, names.get(number, ""), found[number]) for number in order)


def _routed(lines: Sequence[Line]) -> Iterator[tuple[int | None, LayerRef | None, Line]]:
    current: int | None = None
    named: dict[str, int | None] = {}
    for line in lines:
        ref = _ref(line)
        if ref is not None:
            whole = ref.comp or ref.number is not None
            current = ref.number if whole else named.get(ref.name or "", current)
            if whole and ref.name:
                named[ref.name] = current
        yield current, ref, line


def _ref(line: Line) -> LayerRef | None:
    if line.command is None or line.command.name != "layer":
        return None
    try:
        ref: LayerRef = _LAYER.parse(line.value)
    except RequestError:
        return None
    return ref


def _layer(number: int | None, name: str, found: Sequence[Line]) -> Layer:
    said = {line.command.name: line for line in found if line.command is not None}
    content = next((said[key] for key in CONTENT if key in said), None)
    hidden = "hide" in said and said["hide"].value == "1"
    return Layer(number, name, tuple(line.place for line in found), hidden, content)


def stacked(text: str, numbers: Sequence[int]) -> str:
    """``text`` with its layers restacked.

    ``numbers`` are the present numbers of all layers that can be moved, from bottom to top.
    """
    movable = sorted(
        layer.number
        for layer in layers(edit.lines(text))
        if layer.number is not None and layer.moves
    )
    if sorted(numbers) != movable:
        return text
    return _renumbered(text, dict(zip(numbers, movable, strict=True)))


def _renumbered(text: str, numbers: Mapping[int, int]) -> str:
    for line in edit.lines(text):
        ref = _ref(line)
        if (
            ref is not None
            and ref.number is not None
            and numbers.get(ref.number, ref.number) != ref.number
        ):
            text = edit.with_value(
                text, line.place, _LAYER.format(replace(ref, number=numbers[ref.number]))
            )
    return text


def removed(text: str, number: int) -> str:
    """``text`` without a layer."""
    gone = next((layer for layer in layers(edit.lines(text)) if layer.number == number), None)
    return edit.without(text, gone.places) if gone is not None else text


def added(text: str, content: Content) -> str:
    """``text`` with a new layer above the others."""
    top = max((layer.number or 0 for layer in layers(edit.lines(text))), default=0)
    return edit.inserted(text, f"layer={top + 1}&{_NEW[content]}")


def hidden(text: str, number: int, hide: bool) -> str:
    """``text`` with a layer hidden or shown."""
    lines = edit.lines(text)
    layer = next((one for one in layers(lines) if one.number == number), None)
    if layer is None:
        return text
    said = [
        place
        for place in layer.places
        if (row := lines[place].command) is not None and row.name == "hide"
    ]
    if said:
        return edit.with_value(text, said[-1], "1") if hide else edit.without(text, said)
    return edit.inserted(text, "hide=1", _start(layer, lines) + 1) if hide else text


def without_object(text: str) -> str:
    """``text`` with an empty source for layer 0, where the request draws something else.

    An address without an object means that, but a job gives each request one.
    """
    lines = edit.lines(text)
    named = {layer.number: layer for layer in layers(lines)}
    base = [named[number] for number in (None, 0) if number in named]
    others = [layer for layer in named.values() if layer.moves and layer.content is not None]
    if not others or any(layer.content and _is_source(layer.content) for layer in base):
        return text
    return edit.inserted(text, "src=", _start(named[0], lines) + 1 if 0 in named else 0)


def _is_source(line: Line) -> bool:
    return line.command is not None and line.command.name != "color"


def _start(layer: Layer, lines: Sequence[Line]) -> int:
    starters = [place for place in layer.places if _ref(lines[place]) is not None]
    return starters[-1] if starters else layer.places[0] - 1
