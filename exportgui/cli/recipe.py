"""``--recipe``: what a recipe says where the command line says nothing."""

from __future__ import annotations

import argparse
from pathlib import Path

from exportgui.errors import JobError
from exportgui.job.recipes.recipe import Recipe
from exportgui.job.recipes.store import RecipeStore, default_folder
from exportgui.messages import Message, marked

_OPTIONS = {
    "fmt": "fmt",
    "is_modifier": "is_modifier",
    "email_setting": "email_setting",
    "client_id": "client_id",
    "on_conflict": "on_conflict",
    "name": "name_template",
    "keep_tree": "keep_tree",
    "renditions": "renditions",
    "salvage": "salvage",
}
"""Options that were not given (None), and what fills them."""


_NOT_IN_RECIPE = marked("the recipe names no folder to export to; add {option}")
_NOT_GIVEN = marked("there is no folder to export to; add {option}")


def filled(arguments: argparse.Namespace) -> Recipe:
    """Complete the options from the recipe, or else by their defaults; returns what they come
    to.
    """
    recipe = (
        RecipeStore(default_folder()).find_recipe(arguments.recipe) if arguments.recipe else None
    )
    given = recipe or Recipe(fmt="convert" if arguments.is_modifier or arguments.macro else "orig")
    for option, attribute in _OPTIONS.items():
        if getattr(arguments, option) is None:
            setattr(arguments, option, getattr(given, attribute))
    if arguments.to is None:
        if not given.destination:
            missing = _NOT_IN_RECIPE if recipe else _NOT_GIVEN
            raise JobError(Message(missing, option="--to DIR"))
        arguments.to = Path(given.destination).expanduser()
    return Recipe(
        fmt=arguments.fmt,
        is_modifier=arguments.is_modifier,
        macro=given.macro if arguments.macro is None else "&".join(arguments.macro),
        definitions=given.definitions,
        email_setting=arguments.email_setting,
        client_id=arguments.client_id,
        name_template=arguments.name,
        keep_tree=arguments.keep_tree,
        on_conflict=arguments.on_conflict,
        renditions=arguments.renditions,
        salvage=arguments.salvage,
    )
