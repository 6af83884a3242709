"""What scripts use: ``import exportgui``. Names and parameters listed here are kept.

Nothing here needs Qt. Names that other modules have are as they are described there.
"""

from __future__ import annotations

import contextlib
import os
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypedDict, Unpack

from exportgui import settings as stored
from exportgui.errors import (
    Cancelled,
    CatalogError,
    EncodeError,
    EnvironmentFault,
    ExportguiError,
    JobError,
    RequestError,
    SourceError,
)
from exportgui.job.checks.fault import Fault
from exportgui.job.checks.files import Checked, check_files
from exportgui.job.choices import Conflict, Renditions
from exportgui.job.control import Control
from exportgui.job.ledger.ledger import Ledger, default_path
from exportgui.job.outcome import JobState, State
from exportgui.job.planning.selection import Selection, select
from exportgui.job.publishing.io_faults import environment_error
from exportgui.job.recipes.keys import KEYS
from exportgui.job.recipes.recipe import Recipe
from exportgui.job.reporting.job_log import Detail, JobLog
from exportgui.job.running.progress import Progress
from exportgui.job.running.recipe_export import RecipeExport
from exportgui.job.single_reply import ReplyQuery, reply_query, write_reply
from exportgui.media.limits import Limits
from exportgui.messages import NOTHING, Message, joined
from exportgui.opened_catalog import CatalogAsset, OpenedCatalog
from exportgui.request.effective import in_order
from exportgui.request.macros import MacroBook, normal_macro_names
from exportgui.temporary_folders import temporary_folder

__all__ = [
    "Cancelled",
    "CatalogAsset",
    "CatalogError",
    "Checked",
    "Control",
    "Detail",
    "EncodeError",
    "EnvironmentFault",
    "ExportFields",
    "ExportguiError",
    "Fault",
    "JobError",
    "JobLog",
    "JobState",
    "OpenedCatalog",
    "Progress",
    "RequestError",
    "RequestWarning",
    "SourceError",
    "State",
    "check",
    "export",
    "open_catalog",
    "render",
]

StrPath = str | os.PathLike[str]
Macros = Mapping[str, str] | StrPath
"""Definitions by the macros' names, or a file of them as ``--macro-file`` reads."""


class RequestWarning(UserWarning):
    """A request is understood otherwise than it may be meant, as warnings of a command say."""


class ExportFields(TypedDict, total=False):
    """Fields of an export, as in the reference, and options; see the command's of these names."""

    fmt: str
    is_modifier: str
    macro: str
    email_setting: str
    mail_to: tuple[str, ...]
    client_id: str
    job_name: str
    name_template: str
    first_index: int
    keep_tree: bool
    renditions: Renditions
    on_conflict: Conflict
    replace_altered: bool
    refresh: bool
    salvage: bool


def open_catalog(source: StrPath, *, scan: bool = True) -> OpenedCatalog:
    """Open a folder, or an IS catalog by its ``.ini`` file, in the user's library.

    ``scan`` brings its list of assets up to date first; without, it is that of the last scan.
    Raises CatalogError where there is no catalog, EnvironmentFault when its folder is gone.
    """
    catalog = OpenedCatalog(Path(source))
    try:
        if scan:
            catalog.scan()
    except BaseException:
        catalog.close()
        raise
    return catalog


def render(
    object: StrPath | CatalogAsset,
    request: str,
    *,
    root: StrPath | None = None,
    macro: str = "",
    macros: Macros | None = None,
    scale: float = 1.0,
) -> bytes:
    """Draw the reply to one request and return the file, in the format that ``fmt=`` names.

    ``object`` is the path of a picture, an object of ``root`` (a folder or an ``.ini`` file), or an
    asset of an opened catalog. ``macro`` calls macros (``$a$``), ``macros`` defines some; ``scale``
    (0 < scale ≤ 1) is a factor for the size. What is noted about the request is a `RequestWarning`.
    Raises RequestError, SourceError, EncodeError, or EnvironmentFault when the disk is full.
    """
    if not 0 < scale <= 1:
        raise ValueError("scale is not in 0 < scale ≤ 1")
    query = _query(object, request, root, macro, _book(macros))
    return _drawn(query, scale)


def export(
    catalog: OpenedCatalog,
    to: StrPath,
    *,
    assets: Iterable[CatalogAsset] | None = None,
    recipe: StrPath | None = None,
    macros: Macros | None = None,
    workers: int = 0,
    control: Control | None = None,
    on_progress: Callable[[Progress], None] | None = None,
    **fields: Unpack[ExportFields],
) -> JobLog:
    """Export assets, by default all, to the folder ``to``, and return the job's log.

    ``recipe`` is a recipe's file or name, over which ``fields`` win; without one ``fmt`` is convert
    where a modifier or macro is given, else orig. An asset that fails is told by the log, as are
    sets. ``control`` stops the job from another thread or from ``on_progress``, which is called on
    this one. Raises JobError or RequestError when the job is wrong; then nothing was written.
    """
    with contextlib.closing(Ledger(default_path())) as ledger:
        used = RecipeExport(
            _recipe(recipe, fields, macros),
            Path(to),
            stored.load(),
            ledger,
            _files(recipe, macros),
            workers,
        )
        selection = select(catalog.core) if assets is None else _chosen(catalog, assets)
        plan = used.plan(catalog.core, selection, control)
        return used.run(plan, control, on_progress)


def check(*files: StrPath) -> tuple[Checked, ...]:
    """Check presets, catalogs, recipes, job documents and lists of addresses, told by what is in
    them; macros of one file are known to the others. Faults are returned, not raised.
    """
    return check_files([Path(file) for file in files])


def _drawn(query: ReplyQuery, scale: float) -> bytes:
    plan = query.plan(Limits.of(stored.load()), scale=scale)
    for note in in_order((*query.notes, *plan.notes)):
        warnings.warn(str(note.sentence), RequestWarning, stacklevel=3)
    with _temporary() as folder:
        file = folder / "reply"
        write_reply(plan, file, lambda _: NOTHING)
        return file.read_bytes()


def _query(
    object: StrPath | CatalogAsset,
    request: str,
    root: StrPath | None,
    macro: str,
    book: MacroBook | None,
) -> ReplyQuery:
    calls = normal_macro_names(macro) if macro.strip() else ()
    if not isinstance(object, CatalogAsset):
        folder = None if root is None else Path(root)
        return reply_query(os.fspath(object), request, calls, book, folder)
    if root is not None:
        raise TypeError("an asset of a catalog has its root already")
    return object.query(request, calls, book)


def _book(macros: Macros | None) -> MacroBook | None:
    if macros is None:
        return None
    if isinstance(macros, Mapping):
        return MacroBook(macros.items())
    return MacroBook.from_file(Path(macros))


@contextlib.contextmanager
def _temporary() -> Iterator[Path]:
    """A folder for one file; EnvironmentFault where none can be made."""
    with contextlib.ExitStack() as stack:
        try:
            folder = stack.enter_context(temporary_folder())
        except OSError as error:
            raise environment_error(error, Path(error.filename or os.curdir)) from error
        yield folder


def _files(*given: StrPath | Macros | None) -> tuple[Path, ...]:
    """The files among what was given, as absolute paths: no output replaces them."""
    named = (Path(one) for one in given if isinstance(one, str | os.PathLike))
    return tuple(path.absolute() for path in named if path.is_file())


def _recipe(recipe: StrPath | None, fields: ExportFields, macros: Macros | None) -> Recipe:
    if recipe is None:
        converts = fields.get("is_modifier") or fields.get("macro")
        base = Recipe(fmt="convert" if converts else "orig")
    else:
        from exportgui.job.recipes.store import RecipeStore, default_folder

        base = RecipeStore(default_folder()).find_recipe(os.fspath(recipe))
    used = replace(base, **_checked(fields))
    for name in ("replace_altered", "refresh"):
        if name in fields and used.on_conflict != "changed":
            needed = "on_conflict='changed'"
            text = Message("{option} has a meaning only with {needed}", option=name, needed=needed)
            raise JobError(text)
    book = _book(macros)
    return used if book is None else replace(used, definitions=used.definitions.merged(book))


def _checked(fields: ExportFields) -> ExportFields:
    """The fields, whose values are those of a recipe's file. Raises JobError for any other."""
    values: Mapping[str, object] = {**fields}
    for key in KEYS.values():
        if key.attribute in values and not key.fits(values[key.attribute]):
            allowed = Message("allowed: {choices}", choices=key.allowed)
            reason = joined("; ", (Message("is not allowed here"), allowed))
            raise JobError(joined(": ", (key.attribute, reason)))
    return fields


def _chosen(catalog: OpenedCatalog, assets: Iterable[CatalogAsset]) -> Selection:
    handles = []
    for asset in assets:
        if asset.catalog is not catalog:
            raise ValueError(f"{asset!r} is not of the catalog that is exported")
        handles.append(asset.handle)
    return Selection(tuple(handles), ())
