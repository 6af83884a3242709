"""Pixels: geometry, layers, operations, colour, encoding. ``plan`` first, then ``draw`` or ``write``."""

from exportgui.render.cache import ProxyCache
from exportgui.render.plan import Plan, plan
from exportgui.render.props import props
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
    "TextReply",
    "Written",
    "draw",
    "is_text",
    "plan",
    "props",
    "text_reply",
    "write",
]
