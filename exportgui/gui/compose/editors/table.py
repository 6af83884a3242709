"""The table of editors: which control edits the value of which command."""

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
from exportgui.gui.compose.editors.text import TextEdit
from exportgui.gui.compose.editors.tuples import TupleEdit
from exportgui.gui.i18n.messages import message_text
from exportgui.request import field_texts
from exportgui.request.commands import Command
from exportgui.request.commands.table import Control
from exportgui.request.fields import Choice, Hex6, Int, Real

Make = Callable[[Command, int, QWidget], Editor]


def editor_for(command: Command | None, parent: QWidget) -> Editor:
    """A fresh editor for the value of a command; any text for what is not a known command."""
    if command is None:
        return TextEdit("", parent)
    return _BY_CONTROL[command.control](command, parent)


def _by_fields(command: Command, parent: QWidget) -> Editor:
    single = len(command.grammar.fields) == 1
    return _field(command, 0, parent) if single else _tuple(command, parent)


def _field(command: Command, index: int, parent: QWidget) -> Editor:
    field = command.grammar.fields[index]
    return _BY_KIND[field.kind](command, index, parent)


def _tuple(command: Command, parent: QWidget) -> TupleEdit:
    return TupleEdit(command, _fields(command, parent), _labels(command), parent)


def _position(command: Command, parent: QWidget) -> PositionEdit:
    assert command.position is not None
    return PositionEdit(
        command, _fields(command, parent), _labels(command), command.position, parent
    )


def _fields(command: Command, parent: QWidget) -> list[Editor]:
    return [_field(command, index, parent) for index in range(len(command.grammar.fields))]


def _labels(command: Command) -> list[str]:
    return [message_text(field.label) for field in command.grammar.fields]


def _number(command: Command, index: int, parent: QWidget) -> Editor:
    field = command.grammar.fields[index]
    assert isinstance(field, Int | Real)
    usual = command.usual and Real(field.name, *command.usual)
    return NumberEdit(field, field_texts.default_text(command, index), parent, usual=usual)


def _choice(command: Command, index: int, parent: QWidget) -> Editor:
    field = command.grammar.fields[index]
    assert isinstance(field, Choice)
    usual = field_texts.default_text(command, index) if index >= command.grammar.required else None
    return ChoiceEdit(field.choices, parent, empty=usual and f"({usual})")


def _flag(command: Command, index: int, parent: QWidget) -> Editor:
    return FlagEdit(parent)


def _color(command: Command, index: int, parent: QWidget) -> Editor:
    # The last field of quantize= is a list of colours.
    return (
        _text(command, index, parent)
        if isinstance(command.grammar.fields[index], Hex6)
        else ColorEdit(parent)
    )


def _text(command: Command, index: int, parent: QWidget) -> Editor:
    return TextEdit(message_text(command.grammar.fields[index].label), parent)


_BY_KIND: Mapping[str, Make] = {
    "int": _number,
    "real": _number,
    "choice": _choice,
    "flag": _flag,
    "color": _color,
    "text": _text,
}
_BY_CONTROL: Mapping[Control, Callable[[Command, QWidget], Editor]] = {
    Control.FIELDS: _by_fields,
    Control.ASSET: _by_fields,
    Control.POSITION: _position,
    Control.FORMAT: FormatEdit,
    Control.RATIO: lambda command, parent: RatioEdit(
        command, _fields(command, parent), _labels(command), parent
    ),
    Control.PLAIN_TEXT: lambda _command, parent: LongTextEdit(False, parent),
    Control.RICH_TEXT: lambda _command, parent: LongTextEdit(True, parent),
}
