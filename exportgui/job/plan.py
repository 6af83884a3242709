"""Plan a job completely before its first write: every asset's fate, output name and collision."""

from __future__ import annotations

import datetime
import os
import shutil
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from exportgui.catalog.assets import SET_KINDS, UNSUPPORTED, Asset
from exportgui.catalog.catalog import Catalog
from exportgui.errors import Cancelled, CatalogError, JobError
from exportgui.job.draft import Draft, Drafter, Fate
from exportgui.job.model import CONFLICT_POLICIES, ExportJob, Options
from exportgui.job.naming import Names, key, safe_name
from exportgui.job.objects import JobResolver
from exportgui.job.outcome import SourceIdentity, State
from exportgui.job.template import NameTemplate, safe_folders
from exportgui.media.limits import DEFAULT_LIMITS, Limits

__all__ = ["Fate", "JobPlan", "PlannedItem", "plan_job"]

_NAMED = 5
_FIRST_STATE = {Fate.FAILS: State.FAILED, Fate.SKIP: State.SKIPPED, Fate.LEFT_OUT: State.LEFT_OUT}


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """One output of a job, or one asset that gives none.

    ``output`` is relative to the destination, posix, "" without one; ``page`` is 0-based, None but for
    documents; ``replaces`` tells that a file gives way; ``identity`` is the source as it was planned.
    """

    index: int
    asset: Asset
    page: int | None
    fate: Fate
    reason: str
    output: str
    replaces: bool
    warnings: tuple[str, ...]
    identity: SourceIdentity | None = None

    @property
    def first_state(self) -> State:
        """Where the item stands before anything is done."""
        return _FIRST_STATE.get(self.fate, State.PENDING)

    @property
    def label(self) -> str:
        """What people call it: the asset's path in the catalog, with the page of a document."""
        return self.asset.object_path if self.page is None else f"{self.asset.object_path} page {self.page + 1}"


@dataclass(frozen=True, slots=True)
class JobPlan:
    """A job ready to run. ``warnings`` concern it as a whole."""

    job: ExportJob
    options: Options
    catalog: Catalog
    items: tuple[PlannedItem, ...]
    warnings: tuple[str, ...] = ()
    limits: Limits = DEFAULT_LIMITS

    @property
    def resolver(self) -> JobResolver:
        """Finds the job's objects, with its macros."""
        return JobResolver.over(self.catalog.resolver, self.options.macro_book)


def plan_job(
    job: ExportJob,
    options: Options,
    catalog: Catalog,
    *,
    limits: Limits = DEFAULT_LIMITS,
    left_out: Sequence[Asset] = (),
    progress: Callable[[int, int], None] | None = None,
    stop: threading.Event | None = None,
) -> JobPlan:
    """Decide everything about a job; reads headers, writes nothing.

    ``left_out`` are assets that a selection met and no export takes; they are listed, not exported.
    ``progress(done, total)`` counts assets. Raises JobError or RequestError when the job as a whole is
    wrong, Cancelled when ``stop`` is set.
    """
    job.validate()
    options = replace(options, destination=Path(os.path.abspath(options.destination)))  # noqa: PTH100
    _check_options(options)
    naming = Naming(job, options)
    assets = assets_of(job, catalog)
    drafter = Drafter(job, JobResolver.over(catalog.resolver, options.macro_book), limits, sizes=naming.needs_sizes)
    drafts: list[Draft] = []
    for count, asset in enumerate(assets, 1):
        if stop is not None and stop.is_set():
            raise Cancelled("the job was cancelled while it was planned; nothing was written")
        drafts.extend(drafter.drafts(asset))
        if progress is not None:
            progress(count, len(assets))
    drafter.check_request(drafts)
    drafts.extend(Draft(asset, Fate.LEFT_OUT, asset.reason) for asset in left_out)
    items = naming.items(drafts)
    warnings = (*drafter.notes, *_job_warnings(job, options, items))
    return JobPlan(job, options, catalog, items, warnings, limits)


def assets_of(job: ExportJob, catalog: Catalog) -> list[Asset]:
    """The job's assets in its order, each once; JobError naming handles that are unknown or cannot be exported."""
    found: list[Asset] = []
    unknown: list[str] = []
    for handle in dict.fromkeys(job.asset_handles):
        try:
            found.append(catalog.by_handle(handle))
        except CatalogError:
            unknown.append(handle)
    if unknown:
        raise JobError(f"unknown asset handle in this catalog: {_some(unknown)}; nothing was written")
    refused = [asset for asset in found if not can_enter(asset)]
    if refused:
        raise JobError(f"{_some([refusal(asset) for asset in refused], '; ')}; nothing was written")
    return found


def can_enter(asset: Asset) -> bool:
    """Whether an asset can be part of a job at all; one that merely cannot be read fails on its own."""
    return asset.type not in UNSUPPORTED


def refusal(asset: Asset) -> str:
    """Which asset cannot enter a job, and why."""
    kind = f" ({SET_KINDS[asset.type].name})" if asset.type in SET_KINDS else ""
    return f"{asset.object_path}{kind}: {asset.reason}"


class Naming:
    """Gives drafts their names, so that no two outputs of the job meet and the policy is kept."""

    def __init__(self, job: ExportJob, options: Options) -> None:
        self._options = options
        self._template = NameTemplate(options.name_template) if options.name_template else None
        self._macro = "_".join(job.macro_names())
        self._today = datetime.datetime.now().astimezone().date().isoformat()
        self.names = Names()
        self._disk = _Disk(options.destination)

    @property
    def needs_sizes(self) -> bool:
        """Whether names say how large results are."""
        return self._template is not None and not self._template.tokens.isdisjoint({"width", "height"})

    def items(self, drafts: Sequence[Draft], first_index: int = 0) -> tuple[PlannedItem, ...]:
        """The drafts as items, in order. JobError when the policy is ``fail`` and a file is there."""
        wishes = [self._wish(draft, index) for index, draft in enumerate(drafts, first_index)]
        for folder in {wish.parent for wish in wishes if wish is not None}:
            self._check_folder(folder)
            self.names.add_folder(str(folder))
        items = tuple(
            self._item(draft, wish, index)
            for index, (draft, wish) in enumerate(zip(drafts, wishes, strict=True), first_index)
        )
        self._refuse(items)
        return items

    def _wish(self, draft: Draft, index: int) -> PurePosixPath | None:
        if draft.fate in (Fate.FAILS, Fate.LEFT_OUT):
            return None
        page = "" if draft.page is None else f"_p{draft.page + 1:04}"
        folders = safe_folders(draft.asset.folder) if self._options.keep_tree else ()
        if self._template is None:
            return PurePosixPath(*folders, safe_name(draft.stem, page + draft.extension))
        values: dict[str, str | int] = {
            "name": draft.stem if "page" in self._template.tokens else draft.stem + page,
            "folder": draft.asset.folder,
            "handle": draft.asset.handle.replace("|", "_"),
            "type": str(draft.asset.type),
            "macro": self._macro,
            "width": draft.width,
            "height": draft.height,
            "page": 1 if draft.page is None else draft.page + 1,
            "index": index + 1,
            "date": self._today,
            "ext": draft.extension.removeprefix("."),
        }
        return PurePosixPath(*folders) / self._template.path(values, draft.extension)

    def _item(self, draft: Draft, wish: PurePosixPath | None, index: int) -> PlannedItem:
        fate, reason, output, replaces, warnings = draft.fate, draft.reason, "", False, draft.warnings
        if wish is not None:
            unique = self._options.on_conflict == "unique"
            output = self.names.claim(str(wish), self._disk.entries(wish.parent) if unique else frozenset())
            replaces = not unique and self._disk.has(output)
            if replaces and self._options.on_conflict == "skip":
                fate, reason, replaces = Fate.SKIP, f"{output} exists already", False
        return PlannedItem(index, draft.asset, draft.page, fate, reason, output, replaces, warnings, draft.identity)

    def _refuse(self, items: Iterable[PlannedItem]) -> None:
        replacing = [item for item in items if item.replaces]
        if self._options.on_conflict == "fail" and replacing:
            raise JobError(
                f"{self._options.destination} has {_some([item.output for item in replacing])} already;"
                " nothing was written"
            )
        sources = {os.path.realpath(item.asset.path) for item in items if item.asset.path} if replacing else set()
        own = [
            item.output for item in replacing if os.path.realpath(self._options.destination / item.output) in sources
        ]
        if own:
            raise JobError(f"{_some(own)}: would overwrite a source of this job; choose another folder or policy")

    def _check_folder(self, folder: PurePosixPath) -> None:
        root = self._options.destination
        for part in (folder, *folder.parents):
            place = root / part
            if place.exists() and not place.is_dir():
                raise JobError(f"{place}: is a file where a folder is needed; nothing was written")
        if not Path(os.path.realpath(root / folder)).is_relative_to(os.path.realpath(root)):
            raise JobError(f"{root / folder}: leads out of the chosen folder through a link; nothing was written")


class _Disk:
    """What the destination holds already; each folder is listed once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._listed: dict[PurePosixPath, frozenset[str]] = {}

    def entries(self, folder: PurePosixPath) -> frozenset[str]:
        """Keys of the relative paths of a folder's entries."""
        if folder not in self._listed:
            try:
                names = [entry.name for entry in (self._root / folder).iterdir()]
            except OSError:
                names = []
            self._listed[folder] = frozenset(key(str(folder / name)) for name in names)
        return self._listed[folder]

    def has(self, output: str) -> bool:
        """Whether something of that name is there, whatever the case."""
        return key(output) in self.entries(PurePosixPath(output).parent)


def _check_options(options: Options) -> None:
    if options.on_conflict not in CONFLICT_POLICIES:
        raise JobError(f"on-conflict {options.on_conflict}: allowed: {', '.join(CONFLICT_POLICIES)}")
    if options.destination.exists() and not options.destination.is_dir():
        raise JobError(f"{options.destination}: is not a folder; nothing was written")


def _job_warnings(job: ExportJob, options: Options, items: Sequence[PlannedItem]) -> list[str]:
    warnings = []
    if len(set(job.asset_handles)) < len(job.asset_handles):
        warnings.append("assets that are listed more than once are exported once")
    if job.fmt == "orig" and (job.is_modifier.strip() or job.macro.strip()):
        warnings.append("fmt=orig exports the files as they are: is_modifier and macro have no effect")
    needed = sum(item.identity.size for item in items if item.identity and item.fate in (Fate.COPY, Fate.COPY_INSTEAD))
    folder = next((one for one in (options.destination, *options.destination.parents) if one.is_dir()), None)
    if folder is not None and needed > (free := shutil.disk_usage(folder).free):
        warnings.append(f"the originals need {needed / 1e6:,.0f} MB and {folder} has {free / 1e6:,.0f} MB left")
    return warnings


def _some(names: Sequence[str], separator: str = ", ") -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return separator.join(names[:_NAMED]) + more
