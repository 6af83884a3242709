"""Read XML from strangers into a small tree that knows the lines of its elements.

Document types, and with them entities, are refused; so is what is larger or deeper than `MAX_BYTES`
and `MAX_DEPTH`. ``xml.etree`` builds elements without lines, which errors have to name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser, ParseError

from exportgui.errors import IpsError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, quoted

MAX_BYTES = 10_000_000
MAX_DEPTH = 64
PIECE = 1 << 16


@dataclass
class Node:
    """An element: its namespace and local name, its line from 1, the text directly in it."""

    namespace: str
    name: str
    line: int
    text: str = ""
    children: list[Node] = field(default_factory=list)

    def child(self, name: str) -> Node | None:
        """The first child of a name."""
        return next((one for one in self.children if one.name == name), None)

    def text_of(self, name: str) -> str:
        """The text of the first child of a name, "" where there is none."""
        found = self.child(name)
        return found.text if found is not None else ""


class TreeBuilder:
    """The target of a parser: builds nodes and hands each to ``on_end`` once it is complete.

    ``on_end`` gets the parent, too; what it takes out of that one's children is forgotten.
    """

    def __init__(self, on_end: Callable[[Node, Node], None] | None = None) -> None:
        self._on_end = on_end
        self._open: list[Node] = []
        self._texts: list[list[str]] = []
        self.root: Node | None = None
        self.line: Callable[[], int] = lambda: 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Begin an element."""
        namespace, _, name = tag.rpartition("}")
        node = Node(namespace.removeprefix("{"), name, self.line())
        if len(self._open) >= MAX_DEPTH:
            raise IpsError(
                Message("nested deeper than {number} elements", number=MAX_DEPTH), name, node.line
            )
        if self._open:
            self._open[-1].children.append(node)
        elif self.root is None:
            self.root = node
        self._open.append(node)
        self._texts.append([])

    def data(self, text: str) -> None:
        """Add to the text of the innermost element."""
        self._texts[-1].append(text)

    def end(self, tag: str) -> None:
        """End the innermost element."""
        node = self._open.pop()
        node.text = "".join(self._texts.pop()).strip()
        if self._on_end is not None and self._open:
            self._on_end(node, self._open[-1])

    def close(self) -> None:
        """Nothing is left to do at the end of the document."""


def read_tree(data: bytes) -> Node:
    """The root of a document. Raises IpsError."""
    if len(data) > MAX_BYTES:
        raise IpsError(too_large())
    return parse(data[start : start + PIECE] for start in range(0, len(data), PIECE))


def too_large() -> Message:
    """That a document has more than `MAX_BYTES`."""
    return Message("larger than {size} MB, which no job document is", size=MAX_BYTES // 1_000_000)


def parse(pieces: Iterable[bytes], builder: TreeBuilder | None = None) -> Node:
    """Parse a whole document and return its root. Raises IpsError with the line."""
    builder = builder or TreeBuilder()
    parser = DefusedXMLParser(target=builder, forbid_dtd=True)
    builder.line = lambda: int(parser.parser.CurrentLineNumber)
    try:
        for piece in pieces:
            parser.feed(piece)
        parser.close()
    except DefusedXmlException as error:
        reason = Message("document types and entities are not accepted in a job document")
        raise IpsError(reason, line=builder.line()) from error
    except (ParseError, ValueError, LookupError) as error:
        wrong = Message("not well-formed XML: {detail}", detail=quoted(str(error)))
        line = error.position[0] if isinstance(error, ParseError) else 0
        raise IpsError(wrong, line=line) from error
    return builder.root or Node("", "", 0)  # the parser refuses a document without elements
