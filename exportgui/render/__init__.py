"""Pixels: geometry, layers, operations, colour, encoding. ``plan`` first, then ``draw`` or
``write``.

Each is loaded when it is first used: a window is there before its first picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from exportgui.lazy_exports import lazy_getattr

if TYPE_CHECKING:
    from exportgui.render.cache import ProxyCache, SharedSources, Sources, read_source
    from exportgui.render.planning import Plan, plan
    from exportgui.render.properties import props
    from exportgui.render.replies import TextReply, is_text, text_reply
    from exportgui.render.reply import Reply, Written, draw, write
    from exportgui.render.request_defaults import Defaults
    from exportgui.render.resolver import ObjectRecord, Resolver

__all__ = [
    "Defaults",
    "ObjectRecord",
    "Plan",
    "ProxyCache",
    "Reply",
    "Resolver",
    "SharedSources",
    "Sources",
    "TextReply",
    "Written",
    "draw",
    "is_text",
    "plan",
    "props",
    "read_source",
    "text_reply",
    "write",
]
__getattr__ = lazy_getattr(
    __name__,
    {
        "cache": ("ProxyCache", "SharedSources", "Sources", "read_source"),
        "planning": ("Plan", "plan"),
        "properties": ("props",),
        "replies": ("TextReply", "is_text", "text_reply"),
        "reply": ("Reply", "Written", "draw", "write"),
        "request_defaults": ("Defaults",),
        "resolver": ("ObjectRecord", "Resolver"),
    },
)
