"""The request language: values, commands, parsing, macros, resolution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exportgui.lazy_exports import lazy_getattr

if TYPE_CHECKING:
    from exportgui.request.checking import Problem, check
    from exportgui.request.macro_expansion import expand
    from exportgui.request.macros import (
        EMPTY,
        MacroBook,
        compose,
        default_macros,
        normal_macro_names,
    )
    from exportgui.request.model import Item, Kind, Request
    from exportgui.request.parsing import parse
    from exportgui.request.resolving import Effective, Note, Segment, resolve
    from exportgui.request.tokenizer import Token, tokens

__all__ = [
    "EMPTY",
    "Effective",
    "Item",
    "Kind",
    "MacroBook",
    "Note",
    "Problem",
    "Request",
    "Segment",
    "Token",
    "check",
    "compose",
    "default_macros",
    "expand",
    "normal_macro_names",
    "parse",
    "resolve",
    "tokens",
]

__getattr__ = lazy_getattr(
    __name__,
    {
        "checking": ("Problem", "check"),
        "macro_expansion": ("expand",),
        "macros": ("EMPTY", "MacroBook", "compose", "default_macros", "normal_macro_names"),
        "model": ("Item", "Kind", "Request"),
        "parsing": ("parse",),
        "resolving": ("Effective", "Note", "Segment", "resolve"),
        "tokenizer": ("Token", "tokens"),
    },
)
