"""Grammars of object references: catalog entries, file paths, nested requests.

Pages: r-object.md, r-src.md, r-mask.md, r-request-nesting-and-embedding.md.
The pages disagree on whether ``is`` may be written ``IS``; any case is accepted.
"""

from __future__ import annotations

import re
from dataclasses import field
from typing import ClassVar

from exportgui.errors import ObjectError, RequestError, UnsupportedError
from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, marked
from exportgui.request.encoding import decode, shown
from exportgui.request.fields import Field, MismatchError, Text
from exportgui.request.grammar import Grammar
from exportgui.request.model import Request
from exportgui.request.parsing import NEVER_CLOSED, parse_part
from exportgui.request.values import NO_OBJECT, NestedRequest, ObjectRef

_NESTED = pattern(r"(is|ir|fxg|)\s*([({])", re.IGNORECASE)
_REMOTE = pattern(r"[A-Za-z][A-Za-z0-9+.-]*://")
_RENDERERS = {"ir": "Image Rendering", "fxg": "FXG"}
_NETWORK = marked("network sources are refused; only the catalog's own files are read")


def read_object(text: str) -> ObjectRef:
    """The reference in decoded text; raises MismatchError or ObjectError."""
    if not text:
        raise MismatchError(Message("an object is missing"))
    if "," in text:
        raise MismatchError(Message("an object cannot have a comma in its name"))
    if any(ord(character) < 32 or ord(character) == 127 for character in text):
        raise ObjectError(Message("an object cannot have control characters in its name"))
    if _REMOTE.match(text):
        raise ObjectError(Message(_NETWORK))
    return ObjectRef(text)


@dataclass(frozen=True, slots=True)
class ObjectGrammar(Grammar):
    """A catalog entry or a relative path; ``empty`` allows an empty value."""

    fields: tuple[Field, ...] = (Text("object"),)
    empty: bool = False
    literal: ClassVar[bool] = True

    def read(self, text: str) -> ObjectRef:
        """The object; raises MismatchError or ObjectError."""
        return ObjectRef("") if not text and self.empty else read_object(text)

    def format(self, value: ObjectRef) -> str:
        """Its path."""
        return value.path


@dataclass(frozen=True, slots=True)
class SourceGrammar(Grammar):
    """An object, ``is{object?modifiers}`` with braces or parentheses, or nothing.

    Works on encoded text.
    """

    fields: tuple[Field, ...] = field(default=(Text("object"),))
    encoded: ClassVar[bool] = True
    literal: ClassVar[bool] = True

    def read(self, text: str) -> ObjectRef | NestedRequest:
        """The source; columns of nested items are relative to ``text``."""
        return self._read(text, None)

    def parse(
        self, text: str, command: str = "", column: int | None = None
    ) -> ObjectRef | NestedRequest:
        """The source; ``column`` is where ``text`` starts, or None.

        Raises UnsupportedError for render requests, ObjectError for network sources, RequestError
        for the rest.
        """
        try:
            return self._read(text, column)
        except MismatchError as error:
            raise RequestError(
                error.reason,
                command=command or None,
                value=shown(text),
                allowed=error.allowed or self.describe(),
                column=column,
            ) from None
        except RequestError as error:
            if error.command is not None or not command:
                raise
            raise type(error)(
                error.reason,
                command=command,
                value=shown(text),
                allowed=error.allowed,
                column=column if error.column is None else error.column,
            ) from None

    def _read(self, text: str, column: int | None) -> ObjectRef | NestedRequest:
        opening = _NESTED.match(text)
        if not text:
            return NO_OBJECT
        if not opening:
            return read_object(decode(text, column=column))
        word = opening[1].lower()
        bracket = opening[2]
        if not word:
            raise ObjectError(Message(_NETWORK))
        if word in _RENDERERS:
            raise UnsupportedError(needs_server(word))
        start = opening.end()
        end = _closing(text, start, bracket)
        if end is None:
            reason = Message(NEVER_CLOSED, sign=repr(bracket))
            raise RequestError(reason, column=_at(column, start - 1))
        if text[end + 1 :].strip():
            reason = Message("a nested request must end the value")
            raise RequestError(reason, column=_at(column, end + 1))
        return read_nested(text[start:end], _at(column, start))

    def format(self, value: ObjectRef | NestedRequest) -> str:
        """The path, or the nested request in braces (encoded)."""
        if isinstance(value, ObjectRef):
            return value.path
        inner = str(value.request)
        return f"is{{{value.path}{'?' if inner else ''}{inner}}}"

    def describe(self) -> Message:
        """Both forms."""
        return Message("object | is{{object?modifiers}}")


def needs_server(word: str) -> Message:
    """The reason for refusing the requests of another renderer, ``ir`` or ``fxg``."""
    return Message("{kind} requests need a server and cannot be drawn", kind=_RENDERERS[word])


def read_nested(text: str, column: int | None) -> NestedRequest:
    """The nested request between the brackets, which starts at ``column`` of the typed text."""
    path, mark, query = text.partition("?")
    if not mark and "&" in path:
        raise RequestError(
            Message("the modifiers of a nested request start with '?'"),
            column=_at(column, path.index("&")),
        )
    lead = len(path) - len(path.lstrip())
    plain = decode(path.strip(), column=_at(column, lead))
    if plain and _REMOTE.match(plain):
        raise ObjectError(Message(_NETWORK))
    base = _at(column, len(text) - len(query))
    return NestedRequest(plain, parse_part(query, base, "typed") if query else Request())


def _at(column: int | None, offset: int) -> int | None:
    return None if column is None else column + offset


def _closing(text: str, start: int, bracket: str) -> int | None:
    close = "}" if bracket == "{" else ")"
    depth = 1
    for found in re.finditer(re.escape(bracket) + "|" + re.escape(close), text[start:]):
        depth += 1 if found[0] == bracket else -1
        if not depth:
            return start + found.start()
    return None
