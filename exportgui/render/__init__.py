"""Pixels: geometry, layers, operations, colour, encoding. ``plan`` first, then ``draw`` or ``write``.

Replies in words are loaded when they are asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from exportgui.render.cache import ProxyCache
from exportgui.render.plan import Plan, plan
from exportgui.render.props import props
from exportgui.render.reply import Reply, Written, draw, write
from exportgui.render.resolver import Defaults, ObjectRecord, Resolver

if TYPE_CHECKING:
    from exportgui.render.replies import TextReply, is_text, text_reply

__all__ = [
    "Defaults",
    "ObjectRecord",
    "Plan",
    "ProxyCache",
    "Reply",
    "Resolver",
    "TextReply",
    "Written",
    "draw",
    "is_text",
    "plan",
    "props",
    "text_reply",
    "write",
]


def __getattr__(name: str) -> Any:
    if name not in {"TextReply", "is_text", "text_reply"}:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from exportgui.render import replies

    return getattr(replies, name)
