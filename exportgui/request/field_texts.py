"""Splits a command's value into one text per field and joins them, for editors with a control each.

Texts are not parsed, so that they stay as they were typed. A field that is not given is "".
"""

from __future__ import annotations

from collections.abc import Sequence

from exportgui.request.color import ColorGrammar
from exportgui.request.commands.table import Command
from exportgui.request.fields import Field
from exportgui.request.format_grammar import FormatGrammar
from exportgui.request.grammar import Grammar, Row
from exportgui.request.layer_grammars import ColorizeGrammar, LayerGrammar
from exportgui.request.request_grammars import QuantizeGrammar, ReqGrammar

# Grammars whose fields are separated by commas; further commas belong to the last field.
_LISTS = (Row, FormatGrammar, QuantizeGrammar, ReqGrammar, LayerGrammar)


def split_value(grammar: Grammar, value: str) -> tuple[str, ...]:
    """Split a value into one text for each field of ``grammar``."""
    if isinstance(grammar, ColorizeGrammar):
        return _colorize(value)
    if not isinstance(grammar, _LISTS) or len(grammar.fields) == 1:
        return (value,)
    count = len(grammar.fields)
    found = value.split(",", count - 1)
    return (*found, *[""] * (count - len(found)))


def _colorize(value: str) -> tuple[str, ...]:
    parts = value.split(",")
    at = next(
        (index for index, part in enumerate(parts) if part.lower() in ("off", "norm")), len(parts)
    )
    word = parts[at] if at < len(parts) else ""
    return ",".join(parts[:at]), word, ",".join(parts[at + 1 :])


def join_values(command: Command, parts: Sequence[str]) -> str:
    """Join one text per field; empty ones before the last given field become their defaults."""
    grammar = command.grammar
    if len(parts) == 1 or isinstance(grammar, ColorGrammar):
        return parts[0]
    given = list(parts)
    while given and not given[-1]:
        given.pop()
    empty_is_fine = isinstance(grammar, FormatGrammar)
    return ",".join(
        part or ("" if empty_is_fine else default_text(command, index))
        for index, part in enumerate(given)
    )


def default_text(command: Command, index: int) -> str:
    """The default of a field as text; empty when it is not known."""
    grammar = command.grammar
    if command.default is not None:
        documented = split_value(grammar, command.default)[index]
        if documented:
            return documented
    if isinstance(grammar, Row) and index >= grammar.required:
        value = grammar.defaults[index - grammar.required]
        return "" if value is None else grammar.fields[index].write(value)
    if (command.name, index) in _FALLBACK:
        return _FALLBACK[command.name, index]
    return neutral_text(grammar.fields[index])


_FALLBACK = {("op_colorize", 1): "norm", ("req", 0): "img"}


def neutral_text(field: Field) -> str:
    """A value that a field accepts: the first choice, or the number nearest to 0."""
    choices: tuple[str, ...] = getattr(field, "choices", ())
    if choices:
        return choices[0]
    if field.kind == "flag":
        return "0"
    if field.kind in ("int", "real"):
        low = getattr(field, "low", 0)
        high = getattr(field, "high", 0)
        nearest = min(max(0, low), high)
        return field.write(
            nearest + 1 if getattr(field, "open_low", False) and nearest == low else nearest
        )
    return ""
