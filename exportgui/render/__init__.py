"""Render requests to pixels and files: ``plan`` first, then ``draw`` or ``write``.

A *reply* is, as in the reference, the picture that a request returns. Modules are loaded when they
are first used, so that a window shows before numpy and libvips are imported (about 190 ms). Called
like a function, the package is `exportgui.api.render`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from exportgui.lazy_exports import callable_package, lazy_getattr

if TYPE_CHECKING:
    from exportgui.render.cache import ProxyCache, SharedSources, SourceCache, read_source
    from exportgui.render.planning import Plan, plan
    from exportgui.render.properties import props
    from exportgui.render.rendition import Rendition, WrittenFile, draw, write
    from exportgui.render.request_defaults import Defaults
    from exportgui.render.requested_type import is_text
    from exportgui.render.resolver import ObjectRecord, Resolver
    from exportgui.render.responses import TextResponse, text_response

__all__ = [
    "Defaults",
    "ObjectRecord",
    "Plan",
    "ProxyCache",
    "Rendition",
    "Resolver",
    "SharedSources",
    "SourceCache",
    "TextResponse",
    "WrittenFile",
    "draw",
    "is_text",
    "plan",
    "props",
    "read_source",
    "text_response",
    "write",
]
__getattr__ = lazy_getattr(
    __name__,
    {
        "cache": ("ProxyCache", "SharedSources", "SourceCache", "read_source"),
        "planning": ("Plan", "plan"),
        "properties": ("props",),
        "requested_type": ("is_text",),
        "responses": ("TextResponse", "text_response"),
        "rendition": ("Rendition", "WrittenFile", "draw", "write"),
        "request_defaults": ("Defaults",),
        "resolver": ("ObjectRecord", "Resolver"),
    },
)
callable_package(__name__, "api.render")
