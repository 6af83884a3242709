"""User-visible texts that keep their template, so that they can be translated when shown.

A `Message` is a string, its English text, as log files and scripts have it. What shows it to the
user calls `render` with the look-up of the language. ``lupdate`` finds the templates by the names
`Message` and `marked`, so each is written out as a literal inside one of these. ``gettext`` and Qt
translate where the text is made, which here may be another process, or the ledger of last year.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

Lookup = Callable[[str], str]
"""From an English template to the same template in another language, or to itself."""

_VERBATIM = "{text}"
_NOT_A_MESSAGE = (ValueError, LookupError, AttributeError, TypeError, RecursionError)
"""What a damaged or foreign line raises: not JSON, blanks without a value, not a mapping."""


class Message(str):
    """An English text made from ``template``, with the ``values`` in its ``{blanks}``.

    Values are texts, numbers, paths, other messages, or lists and tuples of these (shown with
    commas between). Equal to, hashed and sorted as its English text; immutable; survives pickling.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, Any]

    def __new__(cls, template: str, /, **values: Any) -> Message:
        """Make a message; a blank without a value raises KeyError."""
        is_plain = not values and "{" not in template and "}" not in template
        message = super().__new__(cls, template if is_plain else _filled(template, values, str))
        message.template = template
        message.values = values
        return message

    def __reduce__(self) -> tuple[Callable[..., Message], tuple[str, Mapping[str, Any]]]:
        return _rebuilt, (self.template, self.values)


def marked(template: str) -> str:
    """The template unchanged; marks one that is in a table or is chosen before it is filled in."""
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
    """Text that is the same in every language: a name, a path, a keyword."""
    return text if isinstance(text, Message) else Message(_VERBATIM, text=text)


def quoted(text: str) -> Message:
    """One line of another program or library, in quotation marks.

    Libraries speak English only: inside a translated sentence their text must not look like ours.
    """
    return Message("“{text}”", text=" ".join(text.split()))


def render(text: str, lookup: Lookup, plain: Callable[[str], str] = str) -> str:
    """``text`` and its values in another language; plain text goes through ``plain``."""
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
    """The message that `to_json` wrote; any other text, as of older versions, is taken verbatim."""
    try:
        message = _unpacked(json.loads(line))
    except _NOT_A_MESSAGE:
        return verbatim(line)
    return message if isinstance(message, Message) else verbatim(line)


def _filled(template: str, values: Mapping[str, Any], shown: Callable[[str], str]) -> str:
    return template.format(**{name: _shown(value, shown) for name, value in values.items()})


def _shown(value: Any, shown: Callable[[str], str]) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(_shown(item, shown) for item in value)
    return shown(value) if isinstance(value, str) else str(value)


def _packed(value: Any) -> Any:
    if isinstance(value, Message):
        values = {name: _packed(item) for name, item in value.values.items()}
        return {"template": value.template, "values": values}
    if isinstance(value, list | tuple):
        return [_packed(item) for item in value]
    return value if isinstance(value, int | float) else str(value)


def _unpacked(value: Any) -> Any:
    if isinstance(value, list):
        return [_unpacked(item) for item in value]
    if isinstance(value, dict) and value.keys() == {"template", "values"}:
        return _rebuilt(
            value["template"], {name: _unpacked(item) for name, item in value["values"].items()}
        )
    return value


def _rebuilt(template: str, values: Mapping[str, Any]) -> Message:
    return Message(template, **values)


NOTHING = verbatim("")
"""No text, where a message is expected."""
