"""Which editor goes with which command: by its name where it has one of its own, else by the kind
of its fields.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from exportgui.gui.compose.editors.anchor import PositionEdit
from exportgui.gui.compose.editors.base import Editor
from exportgui.gui.compose.editors.choice import ChoiceEdit, FlagEdit
from exportgui.gui.compose.editors.color import ColorEdit
from exportgui.gui.compose.editors.dpr import RatioEdit
from exportgui.gui.compose.editors.format import FormatEdit
from exportgui.gui.compose.editors.longtext import LongTextEdit
from exportgui.gui.compose.editors.number import NumberEdit
from exportgui.gui.compose.editors.tuples import TupleEdit
from exportgui.gui.compose.editors.words import TextEdit
from exportgui.gui.i18n.messages import said
from exportgui.request import parts
from exportgui.request.commands import Command
from exportgui.request.fields import Choice, Hex6, Int, Real

Make = Callable[[Command, int, QWidget], Editor]
# What the right and lower edges are in the units of a position.
REACH = {"align": 1.0, "anchorN": 0.5, "originN": 0.5, "posN": 0.5}
# Positions in pixels: what says them as shares of the size, and the point that 0,0 is.
IN_PIXELS = {
    "anchor": ("anchorN", (-1.0, -1.0)),
    "origin": ("originN", (-1.0, -1.0)),
    "pos": ("posN", (0.0, 0.0)),
}
# Numbers without an end that are mostly within these: a slider goes so far.
USUAL = {"rotate": Real("angle", -180, 180), "textAngle": Real("angle", -180, 180)}


def editor_for(command: Command | None, parent: QWidget) -> Editor:
    """A fresh editor for the value of a command; any text for what is not a known command."""
    if command is None:
        return TextEdit("", parent)
    if command.name in _BY_NAME:
        return _BY_NAME[command.name](command, parent)
    if len(command.grammar.fields) == 1:
        return _field(command, 0, parent)
    return _tuple(command, parent)


def _field(command: Command, place: int, parent: QWidget) -> Editor:
    field = command.grammar.fields[place]
    return _BY_KIND.get(field.kind, _text)(command, place, parent)


def _tuple(command: Command, parent: QWidget) -> TupleEdit:
    return TupleEdit(command, _fields(command, parent), _labels(command), parent)


def _position(command: Command, parent: QWidget) -> PositionEdit:
    return PositionEdit(
        command, _fields(command, parent), _labels(command), REACH[command.name], parent
    )


def _pixels(command: Command, parent: QWidget) -> PositionEdit:
    shares, zero = IN_PIXELS[command.name]
    fields = _fields(command, parent)
    labels = _labels(command)
    return PositionEdit(command, fields, labels, REACH[shares], parent, shares=shares, zero=zero)


def _fields(command: Command, parent: QWidget) -> list[Editor]:
    return [_field(command, place, parent) for place in range(len(command.grammar.fields))]


def _labels(command: Command) -> list[str]:
    return [said(field.label) for field in command.grammar.fields]


def _number(command: Command, place: int, parent: QWidget) -> Editor:
    field = command.grammar.fields[place]
    assert isinstance(field, Int | Real)
    return NumberEdit(field, parts.default(command, place), parent, usual=USUAL.get(command.name))


def _choice(command: Command, place: int, parent: QWidget) -> Editor:
    field = command.grammar.fields[place]
    assert isinstance(field, Choice)
    usual = parts.default(command, place) if place >= command.grammar.required else None
    return ChoiceEdit(field.choices, parent, empty=usual and f"({usual})")


def _flag(command: Command, place: int, parent: QWidget) -> Editor:
    return FlagEdit(parent)


def _color(command: Command, place: int, parent: QWidget) -> Editor:
    # The last field of quantize= is a list of colours.
    return (
        _text(command, place, parent)
        if isinstance(command.grammar.fields[place], Hex6)
        else ColorEdit(parent)
    )


def _text(command: Command, place: int, parent: QWidget) -> Editor:
    return TextEdit(said(command.grammar.fields[place].label), parent)


_BY_KIND: Mapping[str, Make] = {
    "int": _number,
    "real": _number,
    "choice": _choice,
    "flag": _flag,
    "color": _color,
}
_BY_NAME: Mapping[str, Callable[[Command, QWidget], Editor]] = {
    "fmt": FormatEdit,
    "dpr": lambda command, parent: RatioEdit(
        command, _fields(command, parent), _labels(command), parent
    ),
    "text": lambda _command, parent: LongTextEdit(False, parent),
    "textPs": lambda _command, parent: LongTextEdit(True, parent),
    **dict.fromkeys(REACH, _position),
    **dict.fromkeys(IN_PIXELS, _pixels),
}
