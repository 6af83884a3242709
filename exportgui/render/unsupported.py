"""Refuse commands that this version understands but does not draw, instead of ignoring them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from exportgui.errors import UnsupportedError
from exportgui.messages import Message, verbatim
from exportgui.render.requested_type import DRAWN_REQUESTS, why_no_picture
from exportgui.request.commands import COMMANDS, Status
from exportgui.request.model import Kind
from exportgui.request.resolving import Effective


def refuse_undrawn(effective: Effective, kinds: frozenset[str] = DRAWN_REQUESTS) -> None:
    """UnsupportedError for the first command that counts but is not drawn by this version.

    ``kinds`` are the request types that are being answered.
    """
    for name, value in _counting(effective):
        row = COMMANDS[name.lower()]
        if row.drawn is Status.PENDING and not row.is_default(value):
            raise _undrawn(effective, name, Message("this version does not draw it"))
    kind = effective.request.get("req", ("img", ()))[0]
    if kind not in kinds:
        allowed = verbatim(", ".join(sorted(DRAWN_REQUESTS)))
        raise _undrawn(effective, "req", why_no_picture(kind), allowed)


def _counting(effective: Effective) -> Iterator[tuple[str, Any]]:
    """Names and values of the commands that are neither overridden nor ignored."""
    yield from effective.request.items()
    for segment in (*effective.layers.values(), effective.comp):
        yield from segment.values.items()


def _undrawn(
    effective: Effective, name: str, reason: Message, allowed: Message | None = None
) -> UnsupportedError:
    row = COMMANDS[name.lower()]
    names = {row.name.lower(), *(alias.lower() for alias in row.aliases)}
    items = [item for item in effective.items if item.kind is Kind.COMMAND and item.key in names]
    value, column = (items[-1].value, items[-1].column) if items else (None, None)
    return UnsupportedError(reason, command=name, value=value, allowed=allowed, column=column)
