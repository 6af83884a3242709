"""Name the outputs of a job: unique, and by the conflict policy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

from exportgui.catalog.catalog import Catalog
from exportgui.catalog.names import name_on_disk
from exportgui.errors import JobError
from exportgui.job.model import ExportJob, Options
from exportgui.job.output_record import OutputRecords
from exportgui.job.planning.changed_outputs import OF_ANOTHER, ChangedOutputs, Placement
from exportgui.job.planning.compared_names import ComparedName, ComparedNames
from exportgui.job.planning.existing_files import ExistingFiles, folder_of
from exportgui.job.planning.job_plan import Collision, PlannedItem
from exportgui.job.planning.naming import (
    NameRegistry,
    key,
    listed,
    why_changed,
)
from exportgui.job.planning.output_paths import OutputPaths
from exportgui.job.planning.planned_asset import PlannedAction, PlannedAsset, warnings_of_failure
from exportgui.job.planning.protected_files import ProtectedFiles
from exportgui.job.planning.recorded_assets import RecordedAssets
from exportgui.job.planning.request_inputs import Conversion, RequestInputs
from exportgui.job.planning.set_places import SetPlaces
from exportgui.messages import NOTHING, Message, joined


class OutputNames:
    """Turns planned assets into items by giving them names.

    ``inputs`` and ``files`` are files that the job reads besides its assets; no output replaces
    them. ``records`` are the outputs of earlier jobs, for the policy ``changed``; ``catalog``
    tells of which asset they are, and in which sets assets are.
    """

    def __init__(
        self,
        job: ExportJob,
        options: Options,
        inputs: RequestInputs | None = None,
        files: Iterable[Path] = (),
        records: OutputRecords | None = None,
        catalog: Catalog | None = None,
    ) -> None:
        self._inputs = inputs
        self._files = (*options.inputs, *files)
        self._options = options
        places = None if catalog is None else SetPlaces(catalog, options.sets)
        self._paths = OutputPaths(job, options, places)
        self.registry = NameRegistry()
        self._protected = ProtectedFiles(lambda: ())
        self._existing = ExistingFiles(options.destination)
        assets = None if catalog is None else RecordedAssets(catalog)
        records = records or OutputRecords()
        self.changed = ChangedOutputs(options, records, self._existing.has, assets)

    @property
    def needs_sizes(self) -> bool:
        """Whether names have the width or height of outputs in them."""
        return self._paths.needs_sizes

    def items(
        self, planned: Sequence[PlannedAsset], first_index: int = 0
    ) -> tuple[PlannedItem, ...]:
        """The assets as items, in order. JobError if the policy is ``fail`` and a file exists."""
        items = self.assign(planned, first_index)
        if refusal := self.refusal(items):
            raise JobError(refusal)
        return items

    def assign(
        self, planned: Sequence[PlannedAsset], first_index: int = 0
    ) -> tuple[PlannedItem, ...]:
        """The assets as items, in order, even if the policy does not let the job start."""
        self._protected = ProtectedFiles(lambda: self.files_read_by(planned))
        self._paths.compare_renditions(planned, first_index)
        named = [
            self._paths.wanted(asset, index) for index, asset in enumerate(planned, first_index)
        ]
        for folder in {folder_of(path) for _, path in named if path}:
            self._check_folder(PurePosixPath(folder))
            self.registry.add_folder(folder)
        if self._options.on_conflict == "changed":
            return self._compared(named, first_index)
        return tuple(
            self._item(asset, path, index) for index, (asset, path) in enumerate(named, first_index)
        )

    def _compared(
        self, named: Sequence[tuple[PlannedAsset, str]], first_index: int
    ) -> tuple[PlannedItem, ...]:
        """The assets as items, by what earlier jobs left."""
        names = ComparedNames(self.registry, self.changed, self._existing).choose(named)
        return tuple(
            self._compared_item(asset, wished, name, index)
            for index, ((asset, wished), name) in enumerate(
                zip(named, names, strict=True), first_index
            )
        )

    def _compared_item(
        self, planned: PlannedAsset, wished: str, chosen: ComparedName, index: int
    ) -> PlannedItem:
        if not chosen.name:
            return _item_of(planned, index)
        placed = self.changed.place(planned, chosen.name, chosen.record)
        if placed.is_unchanged:
            return _unchanged(planned, index, wished, chosen.name, placed)
        output = placed.output
        collision = Collision.ITEM if chosen.name != wished else Collision.NONE
        if placed.beside:
            output = self.registry.claim(wished, self._existing.keys_in(folder_of(wished)))
        if warning := _why_beside(chosen, placed, output):
            collision = Collision.FILE
            planned = replace(planned, warnings=(*planned.warnings, warning))
        planned = self._with_note(planned, wished, output)
        item = _item_of(planned, index, output, wished, collision)
        item = replace(item, planned_output=chosen.name, recorded=placed.recorded)
        return self._under_policy(item, planned) if placed.replaces else item

    def refusal(self, items: Iterable[PlannedItem]) -> Message:
        """Why a job with these items must not start; empty if it may."""
        replacing = [item for item in items if item.replaces]
        if self._options.on_conflict == "fail" and replacing:
            return Message(
                "{folder} has {names} already; nothing was written",
                folder=self._options.destination,
                names=listed([item.output for item in replacing]),
            )
        return NOTHING

    def no_set(self, items: Iterable[PlannedItem]) -> Message:
        """Why names with ``{set}`` or ``{position}`` say nothing: no asset is in a set."""
        return self._paths.no_set(item.asset.id for item in items if item.output)

    def wanted_path(self, planned: PlannedAsset, index: int) -> str:
        """An asset's output before collisions are resolved; "" if it has no output."""
        return self._paths.wanted_path(planned, index)

    def files_read_by(self, planned: Sequence[PlannedAsset]) -> Iterator[Path]:
        """Every file that the job reads; no output replaces one."""
        yield from (item.asset.path for item in planned if item.asset.path is not None)
        yield from self._files
        if self._inputs is not None:
            yield from self._inputs.files(
                Conversion(item.asset.object_path, item.page, item.rendition)
                for item in planned
                if item.action is PlannedAction.CONVERT
            )

    def _item(self, planned: PlannedAsset, wished: str, index: int) -> PlannedItem:
        if not wished:
            return _item_of(planned, index)
        is_unique = self._options.on_conflict == "unique"
        taken = self._existing.keys_in(folder_of(wished)) if is_unique else frozenset()
        output = self.registry.claim(wished, taken)
        planned = self._with_note(planned, wished, output)
        replaces = not is_unique and self._existing.has(output)
        collision = self._collision(output, wished, replaces=replaces)
        item = _item_of(planned, index, output, wished, collision)
        return self._under_policy(item, planned) if replaces else item

    def _with_note(self, planned: PlannedAsset, wished: str, output: str) -> PlannedAsset:
        """The asset with a warning where its original cannot keep its name or its folders'."""
        if planned.action not in (PlannedAction.COPY, PlannedAction.COPY_INSTEAD):
            return planned
        path = planned.asset.path
        if path is None or self._paths.template is not None or planned.key in self._options.renames:
            return planned
        folder = name_on_disk(planned.asset.folder) if self._options.keep_tree else ""
        own = [*folder.split("/"), path.name] if folder else [path.name]
        changed = [
            before
            for before, after in zip(own, wished.split("/"), strict=False)
            if key(before) != key(after)
        ]
        if not changed:
            return planned
        warning = Message(
            "{reason}; exported as {file}", reason=why_changed(changed[0]), file=output
        )
        return replace(planned, warnings=(*planned.warnings, warning))

    def _collision(self, output: str, wished: str, *, replaces: bool) -> Collision:
        if replaces or (output != wished and self._existing.has(wished)):
            return Collision.FILE
        return Collision.ITEM if output != wished else Collision.NONE

    def _under_policy(self, item: PlannedItem, planned: PlannedAsset) -> PlannedItem:
        """An item whose name a file has, under a policy other than ``unique``."""
        if self._options.on_conflict == "skip":
            reason = Message("{name} exists already", name=item.output)
            return replace(item, action=PlannedAction.SKIP, reason=reason, warnings=())
        if refusal := self._replacing_refusal(planned, item.output):
            return replace(
                item,
                action=PlannedAction.FAILS,
                reason=joined(": ", (item.output, refusal)),
                output="",
                warnings=warnings_of_failure(item.warnings),
            )
        return replace(item, replaces=True)

    def _replacing_refusal(self, planned: PlannedAsset, output: str) -> Message:
        """Why the file of that name must not be replaced; empty if it may be, or is not."""
        if self._options.on_conflict not in ("overwrite", "changed"):
            return NOTHING
        return self._protected.refusal(self._options.destination / output, planned.asset.path)

    def _check_folder(self, folder: PurePosixPath) -> None:
        root = self._options.destination
        if self._options.packs:  # in a staging folder of the job's own
            return
        for part in (folder, *folder.parents):
            place = root / part
            if place != root and place.is_symlink():
                reason = Message(
                    "leads out of the chosen folder through a link; nothing was written"
                )
                raise JobError(joined(": ", (place, reason)))
            if place.exists() and not place.is_dir():
                reason = Message("is a file where a folder is needed; nothing was written")
                raise JobError(joined(": ", (place, reason)))


def _why_beside(chosen: ComparedName, placed: Placement, output: str) -> Message:
    """The warning that an output goes beside a file; empty if it does not."""
    if placed.beside:
        return Message(placed.beside, name=placed.output, file=output)
    if chosen.rival is None:
        return NOTHING
    asset = chosen.rival.object_path
    return Message(OF_ANOTHER, name=chosen.rival.output, asset=asset, file=output)


def _item_of(
    planned: PlannedAsset,
    index: int,
    output: str = "",
    wished: str = "",
    collision: Collision = Collision.NONE,
) -> PlannedItem:
    return PlannedItem(
        index,
        planned.asset,
        planned.page,
        planned.action,
        planned.reason,
        output,
        False,
        planned.warnings,
        planned.identity,
        planned.rendition,
        wished,
        collision,
        planned.width,
        planned.height,
        planned.size,
        request_hash=planned.request_hash,
    )


def _unchanged(
    planned: PlannedAsset, index: int, wished: str, name: str, placed: Placement
) -> PlannedItem:
    """An item whose file stays: without warnings, which are about a file that is written."""
    return PlannedItem(
        index,
        planned.asset,
        planned.page,
        PlannedAction.UNCHANGED,
        placed.reason,
        placed.output,
        False,
        (),
        planned.identity,
        planned.rendition,
        wished,
        request_hash=planned.request_hash,
        planned_output=name,
        recorded=placed.recorded,
    )
