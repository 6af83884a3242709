"""Check recipes and job documents: their keys, and the request that they make."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from exportgui.documents import DocumentError, read_document
from exportgui.errors import ExportguiError, RecipeError, RequestError
from exportgui.job.checks.fault import Fault, of_error, of_problems
from exportgui.job.checks.presets import faults_of
from exportgui.job.ips.asset_reader import read_asset_pages
from exportgui.job.ips.submit_reader import read_submission
from exportgui.job.model import ExportJob
from exportgui.job.recipes.recipe import Recipe, from_document
from exportgui.request.checking import check
from exportgui.request.macros import MacroBook
from exportgui.request.presets.preset import Preset
from exportgui.system_errors import cannot_be_read


def recipe_faults(path: Path, text: str, known: MacroBook) -> Iterator[Fault]:
    """The faults of a recipe, each key of it on its own."""
    try:
        document: Any = read_document(path)
    except DocumentError as error:
        yield Fault(path, error.reason)
        return
    except OSError as error:
        yield Fault(path, cannot_be_read(error))
        return
    recipe = None
    while recipe is None:
        try:
            recipe = from_document(document, path.name)
        except RecipeError as error:
            yield Fault(path, error.message, _line_of(re.escape(f'"{error.key}"'), text))
            if error.key not in document:
                return
            del document[error.key]
    entries = recipe.definitions.entries
    presets = [Preset(name, body, _line_of(re.escape(f'"{name}"'), text)) for name, body in entries]
    yield from faults_of(presets, path, known)
    yield from _job_faults(recipe.job(), recipe, path, text, known)


def submission_faults(path: Path, text: str, known: MacroBook) -> Iterator[Fault]:
    """The faults of a submitJob document."""
    try:
        submission = read_submission(path)
    except ExportguiError as error:
        yield of_error(error, path)
        return
    for warning in submission.warnings:
        yield Fault(path, warning, level="warning")
    for note in submission.notes:
        yield Fault(path, note, level="note")
    yield from _job_faults(submission.job, None, path, text, known)
    try:
        submission.job.validate()
    except RequestError:
        return  # it has been told with its column
    except ExportguiError as error:
        yield of_error(error, path)


def asset_faults(path: Path, _text: str, _known: MacroBook) -> Iterator[Fault]:
    """The faults of what getAssets or searchAssets returned."""
    try:
        read_asset_pages([path])
    except ExportguiError as error:
        yield of_error(error, path)


def _job_faults(
    job: ExportJob, recipe: Recipe | None, path: Path, text: str, known: MacroBook
) -> Iterator[Fault]:
    book = known.merged(recipe.definitions) if recipe is not None else known
    line = _line_of(r"is_modifie?r", text) or _line_of("macro", text)
    problems = check(job.is_modifier, book, macro=job.macro)
    typed = [one for one in problems if one.start < len(job.is_modifier)]
    yield from of_problems(typed, path, line)
    called = [one for one in problems if one.start >= len(job.is_modifier)]
    yield from of_problems(called, path, _line_of(r"[\"<:]macro\b", text))


def _line_of(pattern: str, text: str) -> int:
    """The line of the first match, 0 where there is none."""
    found = re.search(pattern, text)
    return text.count("\n", 0, found.start()) + 1 if found else 0
