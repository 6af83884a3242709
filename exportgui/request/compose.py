"""The effective request of a conversion: the job's modifiers, then its macros. Page:
r-exportjob.md.
"""

from __future__ import annotations

from exportgui.request.macros import normal_macro_names
from exportgui.request.model import Item, Kind, Request
from exportgui.request.parse import parse


def compose(is_modifier: str, macro: str) -> Request:
    """``is_modifier`` and then ``macro``, so that the macro wins; columns refer to ``is_modifier``.

    Raises RequestError (MacroError for the macro field).
    """
    return Request((*parse(is_modifier).items, *macro_calls(macro)))


def macro_calls(macro: str) -> tuple[Item, ...]:
    """The items that a job's ``macro`` field adds; raises MacroError for what is not a macro
    name.
    """
    return tuple(Item(Kind.MACRO, name, None, f"${name}$") for name in normal_macro_names(macro))
