"""Find the content of a document: bare, or in the body of a SOAP envelope of version 1.1 or 1.2."""

from __future__ import annotations

from collections.abc import Iterator

from exportgui.errors import IpsError
from exportgui.job.ips.namespaces import BARE, DOCUMENTED, SOAP, is_ips
from exportgui.job.ips.xml_tree import Node
from exportgui.messages import Message


def content(root: Node, wanted: str) -> Node:
    """The element ``wanted`` of a document. Raises IpsError where it is not there.

    The header of an envelope, which may hold a password, is not looked at.
    """
    found = [one for one in _top_elements(root) if one.name == wanted]
    if not found:
        raise IpsError(Message("holds no {element}", element=wanted), line=root.line)
    if len(found) > 1:
        reason = Message("is there twice; a document submits one job")
        raise IpsError(reason, wanted, found[1].line)
    if not is_ips(found[0].namespace):
        reason = Message(
            "namespace {name} is not of the IPS API; allowed: {choices}",
            name=found[0].namespace,
            choices=f"{BARE}, {BARE}/<version>",
        )
        raise IpsError(reason, wanted, found[0].line)
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
