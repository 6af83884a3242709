"""Pixels: geometry, layers, operations, colour, encoding. ``plan`` first, then ``draw`` or ``write``.

Each is loaded when it is first used: a window is there before its first picture. So no module of this room may be
called as what it offers here: importing the one would hide the other.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from exportgui.render.cache import ProxyCache, SharedSources, Sources, read_source
    from exportgui.render.planning import Plan, plan
    from exportgui.render.properties import props
    from exportgui.render.replies import TextReply, is_text, text_reply
    from exportgui.render.reply import Reply, Written, draw, write
    from exportgui.render.resolver import Defaults, ObjectRecord, Resolver

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
_HOMES = {
    "cache": ("ProxyCache", "SharedSources", "Sources", "read_source"),
    "planning": ("Plan", "plan"),
    "properties": ("props",),
    "replies": ("TextReply", "is_text", "text_reply"),
    "reply": ("Reply", "Written", "draw", "write"),
    "resolver": ("Defaults", "ObjectRecord", "Resolver"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = found
    return found
