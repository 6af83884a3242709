"""The request language: values, commands, parsing, macros, resolution."""

from __future__ import annotations

from exportgui.request.check import Problem, check
from exportgui.request.compose import compose
from exportgui.request.macros import EMPTY, MacroBook, default_macros, expand, normal_macro_names
from exportgui.request.model import Item, Kind, Request
from exportgui.request.parse import parse
from exportgui.request.resolve import Effective, Note, Segment, resolve
from exportgui.request.tokens import Token, tokens

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
