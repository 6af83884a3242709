"""Response types: writes properties as text, JavaScript, XML or JSONP.

Pages: c-properties.md, r-text-java-properties.md, r-javascript-properties.md, r-xml-properties.md,
r-json-properties.md. Readings: text is the ``name=value`` lines alone, without the two comment
lines that a server puts before them (its status and the time). Responses are Unicode text, so XML
is always in UTF-8.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from typing import Any
from xml.sax.saxutils import quoteattr

from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.request.model import Request

LINE_END = "\r\n"
XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
MIMES: Mapping[str, str] = {
    "text": "text/plain",
    "javascript": "text/javascript",
    "xml": "text/xml",
    "json": "text/javascript",
}
_HANDLER = re.compile(r"[A-Za-z0-9]+")


@dataclass(frozen=True, slots=True)
class ResponseType:
    """How to write a response; ``handler`` and ``request_id`` are JSONP's."""

    name: str = "text"
    handler: str = "s7jsonResponse"
    request_id: str = ""

    def write(self, properties: Mapping[str, str], tree: Mapping[str, Any] | None = None) -> str:
        """The properties in this response type; XML and JSON have the ``tree`` instead, if any."""
        if tree is not None and self.name == "xml":
            return "\n".join(
                [
                    XML_HEAD,
                    *(line for name, node in tree.items() for line in _element(name, node)),
                    "",
                ]
            )
        if tree is not None and self.name == "json":
            return _json(tree, self)
        return _WRITERS[self.name](properties, self)


def choose_response_type(
    options: tuple[str, ...], request: Request, default: str = "text"
) -> ResponseType:
    """The response type that the options of ``req=`` ask for; RequestError for a bad handler."""
    name = options[0] if options else default
    if name != "json":
        return ResponseType(name)
    handler = request.get("handler") or "s7jsonResponse"
    if not _HANDLER.fullmatch(handler):
        raise RequestError(
            Message("not a handler's name"),
            command="handler",
            value=handler,
            allowed=Message("letters and digits"),
        )
    return ResponseType(name, handler, request.get("id") or "")


def _text(properties: Mapping[str, str], _: ResponseType) -> str:
    return "".join(f"{name}={_one_line(value)}\n" for name, value in properties.items())


def _one_line(value: str) -> str:
    """The value with line ends as Java properties escape them."""
    return value.replace("\r", r"\r").replace("\n", r"\n")


def _javascript(properties: Mapping[str, str], _: ResponseType) -> str:
    quoted = ((name, _one_line(value).replace("'", "''")) for name, value in properties.items())
    return "".join(f"{name}='{value}'\n" for name, value in quoted)


def _json(properties: Mapping[str, Any], style: ResponseType) -> str:
    body = json.dumps(dict(properties), ensure_ascii=False)
    number = json.dumps(style.request_id, ensure_ascii=False)
    return f"/*jsonp*/{style.handler}({body},{number});\n"


def _xml(properties: Mapping[str, str], _: ResponseType) -> str:
    lines = [XML_HEAD, "<prop-group>"]
    for group, members in groupby(properties.items(), key=lambda pair: pair[0].rpartition(".")[0]):
        pairs = (
            (_attribute(name.rpartition(".")[2]), _attribute(value)) for name, value in members
        )
        rows = [f"  <property name={name} value={value}/>" for name, value in pairs]
        lines += (
            [f"<prop-group name={_attribute(group)}>", *rows, "</prop-group>"] if group else rows
        )
    return "\n".join([*lines, "</prop-group>", ""])


def _element(name: str, node: Mapping[str, Any]) -> Iterator[str]:
    """The lines of one element and its children."""
    attributes = "".join(
        f" {key}={_attribute(value)}" for key, value in node.items() if isinstance(value, str)
    )
    children = [(key, value if isinstance(value, list) else [value]) for key, value in node.items()]
    inside = [
        f"  {line}"
        for key, values in children
        for child in values
        if not isinstance(child, str)
        for line in _element(key, child)
    ]
    if not inside:
        yield f"<{name}{attributes}/>"
        return
    yield f"<{name}{attributes}>"
    yield from inside
    yield f"</{name}>"


def _attribute(value: str) -> str:
    return quoteattr(plain(value), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def plain(value: str) -> str:
    """The text without characters that XML cannot hold."""
    return "".join(
        character
        for character in value
        if character in "\t\n\r" or (character >= " " and not "\ud800" <= character <= "\udfff")
    )


_WRITERS: dict[str, Callable[[Mapping[str, str], ResponseType], str]] = {
    "text": _text,
    "javascript": _javascript,
    "xml": _xml,
    "json": _json,
}
