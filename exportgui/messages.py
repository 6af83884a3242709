"""Text for people that keeps its template: English as it stands, any language at the edge.

A `Message` is a string, its English text, and can be used as one; log files and scripts read that.
Whoever shows it to a person calls `render` with the look-up of their language. ``lupdate`` finds
the templates by the names `Message` and `marked`, so a template is always written out inside one of
these.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

Lookup = Callable[[str], str]
"""From an English template to the same template in another language, or to itself."""

_VERBATIM = "{text}"
_NOT_A_MESSAGE = (ValueError, LookupError, AttributeError, TypeError, RecursionError)
"""What reading a damaged or foreign line raises: no JSON, blanks without a value, no mapping."""


class Message(str):
    """An English text made from ``template``, with the ``values`` in its ``{blanks}``.

    Values are texts, numbers, paths, other messages, or lists and tuples of these (shown with
    commas between). Equal to, hashed and sorted as its English text; immutable; survives pickling.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, Any]

    def __new__(cls, template: str, /, **values: Any) -> Message:
        """Raises KeyError for a blank without a value."""
        made = super().__new__(cls, _filled(template, values, str))
        made.template = template
        made.values = values
        return made

    def __reduce__(self) -> tuple[Callable[..., Message], tuple[str, Mapping[str, Any]]]:
        return _rebuilt, (self.template, self.values)


def marked(template: str) -> str:
    """The template itself; marks one that stands in a table or is chosen before it is filled."""
    return template


def counted(one: str, many: str, /, n: int, **values: Any) -> Message:
    """A message with a number ``{n}`` in it: ``one`` for exactly one, ``many`` for any other.

    Both are written as ``marked("…")``. Spanish and Swedish count the same way; Japanese, Korean
    and Chinese have one form.
    """
    return Message(one if n == 1 else many, n=n, **values)


def joined(separator: str, parts: Iterable[object]) -> Message:
    """``parts`` in order as one message; ``separator`` is the same in every language."""
    values = {f"part{place}": part for place, part in enumerate(parts)}
    return Message(separator.join(f"{{{name}}}" for name in values), **values)


def verbatim(text: str) -> Message:
    """Text that is the same in every language: a name, a path, the words of another program."""
    return text if isinstance(text, Message) else Message(_VERBATIM, text=text)


def render(text: str, lookup: Lookup, plain: Callable[[str], str] = str) -> str:
    """``text`` in another language, its values too; plain text is what ``plain`` makes of it."""
    if not isinstance(text, Message):
        return plain(text)
    return _filled(lookup(text.template), text.values, lambda value: render(value, lookup, plain))


def to_json(text: str) -> str:
    """A line that `from_json` reads back, for databases."""
    line = json.dumps(_packed(text), ensure_ascii=False)
    try:
        line.encode()
    except UnicodeEncodeError:  # the name of a file that is no UTF-8
        return json.dumps(_packed(text))
    return line


def from_json(line: str) -> Message:
    """The message of `to_json`; any other text, as older versions stored it, is taken verbatim."""
    try:
        message = _unpacked(json.loads(line))
    except _NOT_A_MESSAGE:
        return verbatim(line)
    return message if isinstance(message, Message) else verbatim(line)


def _filled(template: str, values: Mapping[str, Any], shown: Callable[[str], str]) -> str:
    return template.format(**{name: _shown(value, shown) for name, value in values.items()})


def _shown(value: Any, shown: Callable[[str], str]) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(_shown(one, shown) for one in value)
    return shown(value) if isinstance(value, str) else str(value)


def _packed(value: Any) -> Any:
    if isinstance(value, Message):
        values = {name: _packed(one) for name, one in value.values.items()}
        return {"template": value.template, "values": values}
    if isinstance(value, list | tuple):
        return [_packed(one) for one in value]
    return value if isinstance(value, int | float) else str(value)


def _unpacked(value: Any) -> Any:
    if isinstance(value, list):
        return [_unpacked(one) for one in value]
    if isinstance(value, dict) and value.keys() == {"template", "values"}:
        return _rebuilt(
            value["template"], {name: _unpacked(one) for name, one in value["values"].items()}
        )
    return value


def _rebuilt(template: str, values: Mapping[str, Any]) -> Message:
    return Message(template, **values)


NOTHING = verbatim("")
"""No text, where a message is expected."""
