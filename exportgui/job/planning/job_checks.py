"""Checks and warnings of a job as a whole: its assets, options, macros and disk space."""

from __future__ import annotations

from collections.abc import Sequence

from exportgui.catalog.assets import SET_KINDS, UNSUPPORTED, Asset
from exportgui.catalog.catalog import Catalog
from exportgui.errors import JobError
from exportgui.job.choices import CONFLICT_POLICIES, RENDITIONS
from exportgui.job.model import ExportJob, Options
from exportgui.job.planning.archive_checks import check_archive_place
from exportgui.job.planning.disk_space import space_for
from exportgui.job.planning.job_plan import PlannedItem
from exportgui.job.planning.naming import listed
from exportgui.messages import Message, joined, marked, verbatim
from exportgui.request.builtin_macros import built_in_names
from exportgui.request.macros import MacroBook, called_names

NOTHING_WRITTEN = Message("nothing was written")
_NO_ROOM = marked("the results need {size} and {place}")
_ABOUT_NO_ROOM = marked("the results need about {size} and {place}")


def find_assets(job: ExportJob, catalog: Catalog) -> list[Asset]:
    """The job's assets in its order, each once.

    Raises JobError with the handles that are unknown, or whose assets cannot be exported.
    """
    assets = catalog.by_handles(job.asset_handles)
    if unknown := [handle for handle, asset in assets.items() if asset is None]:
        template = marked("unknown asset handle in this catalog: {handles}; nothing was written")
        raise JobError(Message(template, handles=listed(unknown)))
    known = [asset for asset in assets.values() if asset is not None]
    if refused := [asset for asset in known if not can_enter(asset)]:
        reasons = listed([refusal(asset) for asset in refused], "; ")
        raise JobError(joined("; ", (reasons, NOTHING_WRITTEN)))
    return known


def outlasts_plan(warning: Message) -> bool:
    """Whether a warning holds for a later run, too; not one about disk space."""
    return warning.template not in (_NO_ROOM, _ABOUT_NO_ROOM)


def can_enter(asset: Asset) -> bool:
    """Whether an asset can be in a job at all; one that cannot be read is accepted and fails."""
    return asset.type not in UNSUPPORTED


def refusal(asset: Asset) -> Message:
    """Why an asset cannot be in a job, with its name."""
    name = verbatim(asset.object_path)
    if asset.type in SET_KINDS:
        name = Message("{name} ({kind})", name=name, kind=SET_KINDS[asset.type].name)
    return joined(": ", (name, asset.reason))


def user_macro_warnings(job: ExportJob, options: Options, catalog: Catalog) -> list[Message]:
    """Warnings for the user's macros that hide a macro of the catalog."""
    own = catalog.user_macros.book()
    book = options.macro_book or MacroBook()
    defined = {name.lower() for name in catalog.macros} - set(built_in_names(catalog.macros))
    hidden = called_names(job.request_text()) & defined
    names = [name for name in own.names() if name.lower() in hidden]
    used = [name for name in names if name in book and book[name] == own[name]]
    template = marked("your own macro {name} is used, not the catalog's of the same name")
    return [Message(template, name=f"${name}$") for name in used]


def check_options(options: Options) -> None:
    """Raise JobError for options that no job can have."""
    if options.on_conflict not in CONFLICT_POLICIES:
        raise _not_allowed(f"on-conflict {options.on_conflict}", CONFLICT_POLICIES)
    if options.renditions not in RENDITIONS:
        raise _not_allowed(f"renditions {options.renditions}", RENDITIONS)
    check_archive_place(options)
    is_file = options.destination.exists() and not options.destination.is_dir()
    if is_file and not options.packs:
        reason = Message("is not a folder; nothing was written")
        raise JobError(joined(": ", (options.destination, reason)))


def _not_allowed(given: str, choices: Sequence[str]) -> JobError:
    return JobError(joined(": ", (given, Message("allowed: {choices}", choices=choices))))


def job_warnings(job: ExportJob, options: Options, items: Sequence[PlannedItem]) -> list[Message]:
    """Warnings about the job as a whole."""
    warnings = []
    if len(set(job.asset_handles)) < len(job.asset_handles):
        warnings.append(Message("assets that are listed more than once are exported once"))
    if job.fmt == "orig" and (job.is_modifier.strip() or job.macro.strip()):
        warnings.append(
            Message("fmt=orig exports the files as they are: is_modifier and macro have no effect")
        )
    space = space_for(items, options.destination)
    if space is not None and space.is_short:
        place = Message("{folder} has {free} left", folder=space.folder, free=_mb(space.free))
        template = _NO_ROOM if space.exact else _ABOUT_NO_ROOM
        warnings.append(Message(template, size=_mb(space.needed), place=place))
    return warnings


def _mb(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"
