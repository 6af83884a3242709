"""Presets in XML: replies of IPS (r-get-image-formats.md), nodes of AEM's repository.

AEM keeps an image preset as a node below ``dm/presets/macro`` (before 6.4 ``imageserver/macros``);
its commands are properties of the node or of its ``jcr:content``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError, TreeBuilder

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from exportgui.errors import MacroError
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, joined, quoted
from exportgui.request.commands import lookup
from exportgui.request.encoding import encode
from exportgui.request.presets.preset import (
    Preset,
    account_preset,
    as_definition,
    is_definition,
    means_definition,
    name_among,
)

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_JCR = "{http://www.jcp.org/jcr/1.0}"
_TYPE = pattern(r"\{\w+\}")
_ENCODED = pattern(r"_x([0-9A-Fa-f]{4})_")
_ROOT = pattern(r"\s*+(?:<\?xml[^>]*+>\s*+)?+(?:<!--.*?-->\s*+)*+<([A-Za-z_][\w.:-]*+)", re.DOTALL)
_PAGE = frozenset({"html", "head", "body", "div", "img", "a", "picture", "source", "p", "span"})


def is_xml(text: str) -> bool:
    """Whether a text is a document of XML, not a page or a part of one."""
    found = _ROOT.match(text)
    if found is None:
        return text.lstrip().startswith("<?xml")
    return found[1].lower() not in _PAGE


def read_xml(text: str, node: str = "") -> list[Preset]:
    """The presets in a document; MacroError where it is not XML, or has a document type.

    ``node`` is the name of its root in AEM's repository, which only its file tells.
    """
    builder = _Builder()
    parser = DefusedXMLParser(target=builder, forbid_dtd=True)
    builder.line = lambda: int(parser.parser.CurrentLineNumber)
    try:
        parser.feed(text)
        root: Element = parser.close()
    except DefusedXmlException as error:
        raise MacroError(Message("document types and entities are not accepted")) from error
    except (ParseError, ValueError, LookupError) as error:
        wrong = Message("not well-formed XML: {detail}", detail=quoted(str(error)))
        raise MacroError(wrong) from error
    if root.tag == f"{_JCR}root":
        return list(_nodes(root, node, builder.lines))
    return list(_records(root, builder.lines))


class _Builder(TreeBuilder):
    """Notes the line on which each element starts."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[Element, int] = {}
        self.line: Callable[[], int] = int

    def start(self, tag: str, attrs: dict[str, str]) -> Element:
        """Called by the parser for each start tag."""
        element = super().start(tag, attrs)
        self.lines[element] = self.line()
        return element


def _records(root: Element, lines: dict[Element, int]) -> Iterator[Preset]:
    """Elements that hold a name and a definition, as children or attributes."""
    for element in root.iter():
        fields = {_local(key): value for key, value in element.attrib.items()}
        fields |= {_local(child.tag): (child.text or "").strip() for child in element}
        name = fields.get(name_among(fields) or "", "")
        definition = next((fields[key] for key in fields if means_definition(key)), "")
        if name and definition:
            one = account_preset(name, as_definition(definition), lines[element])
            yield one if is_definition(definition) else _wanting(one)


def _wanting(one: Preset) -> Preset:
    reason = Message("there is no command in {text}", text=repr(one.definition[:60]))
    return one._replace(fault=one.fault or joined(": ", (one.name, reason)))


def _nodes(root: Element, name: str, lines: dict[Element, int]) -> Iterator[Preset]:
    """Nodes that have commands; the name is that of the node, or of the one above a content."""
    waiting = [(root, name)]
    while waiting:
        element, name = waiting.pop()
        definition = _definition(element)
        if name and definition:
            yield account_preset(name, definition, lines[element])
        for child in reversed(element):
            content = child.tag == f"{_JCR}content"
            waiting.append((child, name if content else _node_name(child)))


def _definition(element: Element) -> str:
    properties = {key: _value(text) for key, text in element.attrib.items() if key[0] != "{"}
    for key, text in properties.items():
        if means_definition(key) and is_definition(text):
            return as_definition(text)
    known = {key: text for key, text in properties.items() if lookup(key) is not None}
    return "&".join(f"{key}={encode(text)}" for key, text in known.items() if text)


def _value(text: str) -> str:
    """A property without its type, a list with commas, without the escapes of repository files."""
    typed = _TYPE.match(text)
    text = text[typed.end() :] if typed else text
    if text.startswith("[") and text.endswith("]"):
        text = text[1:-1]
    return re.sub(r"\\(.)", r"\1", text)


def _node_name(element: Element) -> str:
    return _ENCODED.sub(lambda found: chr(int(found[1], 16)), _local(element.tag))


def _local(tag: str) -> str:
    return str(tag).rpartition("}")[2]
