"""Find the content of a document: bare, or in the body of a SOAP envelope of version 1.1 or 1.2."""

from __future__ import annotations

from collections.abc import Iterator

from exportgui.errors import IpsError
from exportgui.job.ips.namespaces import BARE, DOCUMENTED, SOAP, is_ips
from exportgui.job.ips.xml_tree import Node
from exportgui.messages import Message


def content(root: Node, *wanted: str) -> Node:
    """The one element of a document, which is ``wanted``. Raises IpsError if it is not there.

    The header of an envelope, which may hold a password, is not looked at.
    """
    found = [one for one in _top_elements(root) if one.name in wanted]
    if not found:
        raise IpsError(Message("holds no {element}", element=" / ".join(wanted)), line=root.line)
    if len(found) > 1:
        reason = Message("is there twice; a document has one")
        raise IpsError(reason, found[1].name, found[1].line)
    if not is_ips(found[0].namespace):
        reason = Message(
            "namespace {name} is not of the IPS API; allowed: {choices}",
            name=found[0].namespace,
            choices=f"{BARE}, {BARE}/<version>",
        )
        raise IpsError(reason, found[0].name, found[0].line)
    return found[0]


def is_undocumented(namespace: str) -> bool:
    """Whether a namespace of the API is of a version that its documentation does not list."""
    return namespace not in DOCUMENTED


def _top_elements(root: Node) -> Iterator[Node]:
    if root.name != "Envelope":
        yield root
        return
    if root.namespace not in SOAP.values():
        reason = Message(
            "namespace {name} is not of SOAP; allowed: {choices}",
            name=root.namespace,
            choices=tuple(SOAP.values()),
        )
        raise IpsError(reason, root.name, root.line)
    for child in root.children:
        if child.name == "Body" and child.namespace == root.namespace:
            yield from child.children
