"""``--recipe``: fill in the options that the command line does not give."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from exportgui.errors import JobError
from exportgui.job.recipes.recipe import Recipe
from exportgui.messages import Message, marked

_OPTIONS = {
    "fmt": "fmt",
    "is_modifier": "is_modifier",
    "email_setting": "email_setting",
    "client_id": "client_id",
    "job_name": "job_name",
    "on_conflict": "on_conflict",
    "name": "name_template",
    "first_index": "first_index",
    "keep_tree": "keep_tree",
    "renditions": "renditions",
    "salvage": "salvage",
    "replace_altered": "replace_altered",
    "refresh": "refresh",
}
"""Options of the command line, and the fields of a recipe that stand in for them."""

_NOT_IN_RECIPE = marked("the recipe names no folder to export to; add {option}")
_ELSEWHERE = marked(
    "the recipe's destination {folder} is not the whole path of a folder of this computer;"
    " add {option}"
)
_NEEDS = marked("{option} has a meaning only with {needed}")
_NOT_GIVEN = marked("there is no folder to export to; add {option}")


def recipe_of(arguments: argparse.Namespace) -> Recipe:
    """The recipe of ``--recipe``, or the default one, with the options that are given.

    Sets ``arguments.to`` to the recipe's folder where ``--to`` is not given. Raises JobError when
    neither names a folder, RecipeError when the recipe cannot be read.
    """
    base = _base_recipe(arguments)
    if arguments.to is None:
        arguments.to = _destination(base, is_default=not arguments.recipe)
    given = {
        field: getattr(arguments, option)
        for option, field in _OPTIONS.items()
        if getattr(arguments, option) is not None
    }
    if arguments.macro is not None:
        given["macro"] = "&".join(arguments.macro)
    given |= _mail_to(arguments.mail_to)
    recipe = replace(base, destination="", extra={}, **given)
    _check_needs(arguments, recipe)
    return recipe


def _check_needs(arguments: argparse.Namespace, recipe: Recipe) -> None:
    """Raise JobError for an option that means nothing without another one."""
    if arguments.mail_to and recipe.email_setting == "None":
        raise JobError(Message(_NEEDS, option="--mail-to", needed="emailSetting"))
    for name in ("replace_altered", "refresh", "prune"):
        if getattr(arguments, name) and recipe.on_conflict != "changed":
            option = "--" + name.replace("_", "-")
            raise JobError(Message(_NEEDS, option=option, needed="--on-conflict changed"))


def _mail_to(given: list[str] | None) -> dict[str, tuple[str, ...]]:
    """The addresses of ``--mail-to``, if there are any. Raises AddressError for what is none."""
    if given is None:
        return {}
    from exportgui.job.mail.address import AddressError, addresses_in, is_address

    addresses = tuple(dict.fromkeys(each for text in given for each in addresses_in(text)))
    for address in addresses:
        if not is_address(address):
            raise AddressError(address)
    return {"mail_to": addresses}


def _base_recipe(arguments: argparse.Namespace) -> Recipe:
    if arguments.recipe:
        from exportgui.job.recipes.store import RecipeStore, default_folder

        return RecipeStore(default_folder()).find_recipe(arguments.recipe)
    converts = arguments.is_modifier or arguments.macro or arguments.rows
    return Recipe(fmt="convert" if converts else "orig")


def _destination(recipe: Recipe, *, is_default: bool) -> Path:
    if not recipe.destination:
        missing = _NOT_GIVEN if is_default else _NOT_IN_RECIPE
        raise JobError(Message(missing, option="--to DIR"))
    folder = Path(recipe.destination).expanduser()
    if not folder.is_absolute():  # of another system, or relative to where nobody knows
        raise JobError(Message(_ELSEWHERE, folder=recipe.destination, option="--to DIR"))
    return folder
