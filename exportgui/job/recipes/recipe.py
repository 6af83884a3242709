"""Recipes: everything about an export but its assets, in a readable JSON file to save and share.

Keys of an ExportJob have the reference's names; macros that no catalog defines come with their
definitions. Keys this version does not know are written back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from pathlib import Path
from typing import Any

from exportgui.documents import DocumentError, read_document, write_document
from exportgui.errors import MacroError, RecipeError, RequestError, TemplateError
from exportgui.job.choices import Conflict, Renditions
from exportgui.job.model import ExportJob, Options
from exportgui.job.planning.name_template import NameTemplate
from exportgui.job.recipes.keys import KEYS, Key
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, verbatim
from exportgui.paths import make_private_folder
from exportgui.request.macros import EMPTY, MacroBook, called_names, normal_macro_names
from exportgui.system_errors import cannot_be_read

VERSION = 1
SUFFIX = ".recipe.json"
MARK = "recipe"


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to export, but not what.

    An empty ``name_template`` keeps the assets' names; without a ``destination`` the user chooses.
    """

    fmt: str = "convert"
    is_modifier: str = ""
    macro: str = ""
    definitions: MacroBook = EMPTY
    name_template: str = ""
    keep_tree: bool = False
    renditions: Renditions = "combined"
    on_conflict: Conflict = "unique"
    salvage: bool = False
    email_setting: str = "None"
    client_id: str = ""
    destination: str = ""
    replace_altered: bool = False
    refresh: bool = False
    first_index: int = 1
    job_name: str = ""
    mail_to: tuple[str, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def from_job(
        cls, job: ExportJob, options: Options, extra: Mapping[str, Any] | None = None
    ) -> Recipe:
        """The recipe of a job, with those of the user's macros that it calls."""
        return cls(
            fmt=job.fmt,
            is_modifier=job.is_modifier,
            macro=job.macro,
            definitions=called_macros(_typed_request(job), options.macro_book or EMPTY),
            name_template=options.name_template or "",
            keep_tree=options.keep_tree,
            renditions=options.renditions,
            on_conflict=options.on_conflict,
            salvage=options.salvage,
            email_setting=job.email_setting,
            client_id=job.client_id,
            destination=str(options.destination) if options.destination.is_absolute() else "",
            replace_altered=options.replace_altered,
            refresh=options.refresh,
            first_index=options.first_index,
            job_name=options.job_name,
            mail_to=options.mail_to,
            extra=extra or {},
        )

    def job(self, handles: tuple[str, ...] = ()) -> ExportJob:
        """The job with these assets."""
        return ExportJob(
            handles, self.fmt, self.is_modifier, self.macro, self.email_setting, self.client_id
        )

    def options(self, destination: Path, own: MacroBook | None = None) -> Options:
        """The options for a destination; the recipe's macros win over the user's ``own``."""
        book = (own or EMPTY).merged(self.definitions)
        return Options(
            destination,
            self.on_conflict,
            self.name_template or None,
            self.keep_tree,
            book if book else None,
            self.renditions,
            salvage=self.salvage,
            replace_altered=self.replace_altered,
            refresh=self.refresh,
            first_index=self.first_index,
            job_name=self.job_name,
            mail_to=self.mail_to,
        )

    def without_destination(self) -> Recipe:
        """The recipe without its folder."""
        return replace(self, destination="")


def _typed_request(job: ExportJob) -> str:
    """The request of a job, read or not: a recipe also keeps one that is half typed."""
    try:
        return job.request_text()
    except RequestError:
        return f"{job.is_modifier}&{job.macro}"


def called_macros(request: str, book: MacroBook) -> MacroBook:
    """The macros of ``book`` that a request calls, directly or through others, in its order."""
    wanted: set[str] = set()
    texts = [request]
    while texts:
        fresh = called_names(texts.pop()) - wanted
        wanted |= fresh
        texts += [book[name] for name in fresh if name in book]
    return MacroBook((name, text) for name, text in book.entries if name.lower() in wanted)


def read_recipe(path: Path) -> Recipe:
    """Read a recipe's file. Raises RecipeError with the key and what is allowed there."""
    try:
        document = read_document(path)
    except FileNotFoundError as error:
        raise RecipeError(path.name, cannot_be_read(error)) from error
    except DocumentError as error:
        raise RecipeError(path.name, error.reason) from error
    return from_document(document, path.name)


def from_document(document: object, label: str) -> Recipe:
    """The recipe in a JSON document; ``label`` names it in errors."""
    if not isinstance(document, dict) or MARK not in document:
        reason = Message(
            "is no recipe: a recipe is an object with {example}", example=f'"{MARK}": {VERSION}'
        )
        raise RecipeError(label, reason)
    _check_version(document[MARK], label)
    values: dict[str, Any] = {}
    for name, key in KEYS.items():
        if name in document:
            values[key.attribute] = _value(document[name], name, key, label)
    extra = {name: value for name, value in document.items() if name not in (MARK, *KEYS)}
    for name in extra:
        _check_spelling(name, document, label)
    return Recipe(**values, extra=extra)


def _check_version(version: object, label: str) -> None:
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        reason = Message("is not a version")
        allowed = verbatim(str(VERSION))
        raise RecipeError(label, reason, key=MARK, value=version, allowed=allowed)
    if version > VERSION:
        reason = Message("was made by a newer version of exportgui")
        raise RecipeError(label, reason, key=MARK, value=version)


def _check_spelling(name: str, document: Mapping[str, Any], label: str) -> None:
    """Raise RecipeError for an unknown key that is nearly a known one: it must not be ignored."""
    from difflib import get_close_matches  # needed for misspellings only

    near = get_close_matches(
        name.lower(), [key.lower() for key in KEYS if key not in document], 1, 0.8
    )
    if near:
        meant = next(key for key in KEYS if key.lower() == near[0])
        reason = Message("is not a key of a recipe; did you mean {name}?", name=meant)
        raise RecipeError(label, reason, key=name)


def write_recipe(recipe: Recipe, path: Path, *, private: bool = True) -> None:
    """Write a recipe's file, whole or not at all. Raises OSError."""
    if private:
        make_private_folder(path.parent)
    write_document(path, to_document(recipe), private=private)


def to_document(recipe: Recipe) -> dict[str, Any]:
    """The JSON document of a recipe, without optional keys that are as by default."""
    document: dict[str, Any] = {MARK: VERSION}
    plain = Recipe()
    for name, key in KEYS.items():
        value = getattr(recipe, key.attribute)
        is_plain = value == getattr(plain, key.attribute)
        if isinstance(value, MacroBook):
            value = {macro: value[macro] for macro in value.names()}
        if not key.optional or not (is_plain or value == {}):
            document[name] = value
    return document | dict(recipe.extra)


def _value(value: Any, name: str, key: Key, label: str) -> Any:
    if not key.fits(value):
        reason = Message("is not allowed here")
        raise RecipeError(label, reason, key=name, value=value, allowed=key.allowed)
    if key.attribute == "mail_to":
        return tuple(value)
    try:
        if key.attribute == "definitions":
            return _definitions(value)
        if key.attribute == "macro" and value.strip():
            return "&".join(f"${name}$" for name in normal_macro_names(value))
        if key.attribute == "name_template" and value:
            NameTemplate(value)
    except (MacroError, TemplateError) as error:
        raise RecipeError(label, error.message, key=name) from error
    return value


def _definitions(value: dict[str, str] | list[Any]) -> MacroBook:
    """Macros by name, or a list of presets as accounts give them."""
    from exportgui.request.presets import json_documents, preset

    if isinstance(value, list):
        found = preset.sound(json_documents.presets_in(value), Message("the list"))
        return MacroBook((one.name, one.definition) for one in found if one.name)
    pairs = (preset.preset(name, preset.as_definition(text)) for name, text in value.items())
    return MacroBook((one.name, one.definition) for one in pairs)
