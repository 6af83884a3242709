"""Give the outputs of a job their names, so that no two meet and the conflict policy is kept."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

from exportgui.boundary import asset_boundary
from exportgui.errors import JobError, SourceError
from exportgui.job.model import ExportJob, Options
from exportgui.job.planning.draft import PlannedAction, PlannedAsset, warnings_of_failure
from exportgui.job.planning.name_template import NameTemplate, safe_folders
from exportgui.job.planning.naming import NameRegistry, key, listed, safe_file_name, safe_name
from exportgui.job.planning.planned import Collision, PlannedItem
from exportgui.job.planning.protected_files import Sources
from exportgui.job.planning.request_inputs import Conversion, Inputs
from exportgui.messages import NOTHING, Message, joined, verbatim


class Naming:
    """Gives drafts their names, so that no two outputs of the job meet and the policy is kept.

    ``inputs`` and ``files`` tell what the drafts read beside themselves, which no output replaces.
    """

    def __init__(
        self,
        job: ExportJob,
        options: Options,
        inputs: Inputs | None = None,
        files: Iterable[Path] = (),
    ) -> None:
        self._inputs = inputs
        self._files = (*options.inputs, *files)
        self._options = options
        self._template = NameTemplate(options.name_template) if options.name_template else None
        self._macro = "_".join(job.macro_names())
        self._today = datetime.datetime.now().astimezone().date().isoformat()
        self.names = NameRegistry()
        self._sources = Sources(lambda: ())
        self._disk = _Disk(options.destination)

    @property
    def needs_sizes(self) -> bool:
        """Whether names say how large results are."""
        return self._template is not None and not self._template.tokens.isdisjoint(
            {"width", "height"}
        )

    def items(
        self, drafts: Sequence[PlannedAsset], first_index: int = 0
    ) -> tuple[PlannedItem, ...]:
        """The drafts as items, in order. JobError when the policy is ``fail`` and a file is
        there.
        """
        items = self.assign(drafts, first_index)
        if refusal := self.refusal(items):
            raise JobError(refusal)
        return items

    def assign(
        self, drafts: Sequence[PlannedAsset], first_index: int = 0
    ) -> tuple[PlannedItem, ...]:
        """The drafts as items, in order, whatever the policy says to that."""
        self._sources = Sources(lambda: self._read_by(drafts))
        wished = [self._wished(draft, index) for index, draft in enumerate(drafts, first_index)]
        for folder in {wish.parent for _, wish in wished if wish is not None}:
            self._check_folder(folder)
            self.names.add_folder(str(folder))
        return tuple(
            self._item(draft, str(wish or ""), index)
            for index, (draft, wish) in enumerate(wished, first_index)
        )

    def _read_by(self, drafts: Sequence[PlannedAsset]) -> Iterator[Path]:
        yield from (draft.asset.path for draft in drafts if draft.asset.path is not None)
        yield from self._files
        if self._inputs is not None:
            yield from self._inputs.files(
                Conversion(draft.asset.object_path, draft.page, draft.rendition)
                for draft in drafts
                if draft.fate is PlannedAction.CONVERT
            )

    def _wished(self, draft: PlannedAsset, index: int) -> tuple[PlannedAsset, PurePosixPath | None]:
        """A draft and what it is to be called; one whose name cannot be made fails."""
        try:
            with asset_boundary(draft.asset.object_path):
                return draft, self.wish(draft, index)
        except SourceError as error:
            return replace(draft, fate=PlannedAction.FAILS, reason=verbatim(error.reason)), None

    def wish(self, draft: PlannedAsset, index: int) -> PurePosixPath | None:
        """What a draft's output is to be called, whatever else is there; None when it has no
        output.
        """
        if draft.fate in (PlannedAction.FAILS, PlannedAction.LEFT_OUT):
            return None
        path = self._own_name(draft, index)
        renamed = self._options.renames.get(draft.key)
        return path.with_name(safe_file_name(renamed, draft.extension)) if renamed else path

    def _own_name(self, draft: PlannedAsset, index: int) -> PurePosixPath:
        page = "" if draft.page is None else f"_p{draft.page + 1:04}"
        template, folders, suffix = self._told_apart(draft)
        if self._options.keep_tree:
            folders += safe_folders(draft.asset.folder)
        if template is None:
            return PurePosixPath(*folders, safe_name(draft.stem, suffix + page + draft.extension))
        values: dict[str, str | int] = {
            "name": draft.stem if "page" in template.tokens else draft.stem + page,
            "folder": draft.asset.folder,
            "id": _record_id(draft),
            "handle": draft.asset.handle.replace("|", "_"),
            "type": str(draft.asset.type),
            "macro": draft.rendition or self._macro,
            "width": draft.width,
            "height": draft.height,
            "page": 1 if draft.page is None else draft.page + 1,
            "index": index + 1,
            "date": self._today,
            "ext": draft.extension.removeprefix("."),
        }
        return PurePosixPath(*folders) / template.path(values, draft.extension)

    def _told_apart(self, draft: PlannedAsset) -> tuple[NameTemplate | None, tuple[str, ...], str]:
        """Template, folders and suffix by which the renditions of one asset differ; a template may
        do it itself.
        """
        template = self._template
        if not draft.rendition or (template is not None and "macro" in template.tokens):
            return template, (), ""
        if self._options.renditions == "folder":
            return template, (safe_name(draft.rendition),), ""
        return template and template.for_renditions(), (), f"-{draft.rendition}"

    def _item(self, draft: PlannedAsset, wished: str, index: int) -> PlannedItem:
        output = ""
        fate = draft.fate
        reason = draft.reason
        collision = Collision.NONE
        replaces = False
        warnings = draft.warnings
        if wished:
            unique = self._options.on_conflict == "unique"
            output = self.names.claim(
                wished, self._disk.entries(folder_of(wished)) if unique else frozenset()
            )
            replaces = not unique and self._disk.has(output)
            if replaces or (output != wished and self._disk.has(wished)):
                collision = Collision.FILE
            elif output != wished:
                collision = Collision.ITEM
            if replaces and self._options.on_conflict == "skip":
                fate = PlannedAction.SKIP
                reason = Message("{name} exists already", name=output)
                replaces = False
                warnings = ()
            if replaces and (why := self._spared(draft, output)):
                fate = PlannedAction.FAILS
                reason = joined(": ", (output, why))
                output = ""
                replaces = False
                warnings = warnings_of_failure(warnings)
        return PlannedItem(
            index,
            draft.asset,
            draft.page,
            fate,
            reason,
            output,
            replaces,
            warnings,
            draft.identity,
            draft.rendition,
            wished,
            collision,
            draft.width,
            draft.height,
            draft.size,
        )

    def _spared(self, draft: PlannedAsset, output: str) -> Message:
        """Why the file that has the name must not give way; empty where it may, or stays anyway."""
        if self._options.on_conflict != "overwrite":
            return NOTHING
        return self._sources.spared(self._options.destination / output, draft.asset.path)

    def refusal(self, items: Iterable[PlannedItem]) -> Message:
        """Why a job with these items must not start; empty when it may."""
        replacing = [item for item in items if item.replaces]
        if self._options.on_conflict == "fail" and replacing:
            return Message(
                "{folder} has {names} already; nothing was written",
                folder=self._options.destination,
                names=listed([item.output for item in replacing]),
            )
        return NOTHING

    def _check_folder(self, folder: PurePosixPath) -> None:
        root = self._options.destination
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


def _record_id(draft: PlannedAsset) -> str:
    """The Id of a catalog's record; an asset of a folder has none but its name."""
    asset = draft.asset
    return (
        draft.stem
        if asset.path is not None and asset.path.name == asset.name
        else PurePosixPath(asset.name).name
    )


def folder_of(output: str) -> str:
    """The folder of a relative path, "" for the destination itself."""
    return output.rpartition("/")[0]


class _Disk:
    """What the destination holds already; each folder is listed once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._listed: dict[str, frozenset[str]] = {}

    def entries(self, folder: str) -> frozenset[str]:
        """Keys of the relative paths of a folder's entries."""
        if folder not in self._listed:
            try:
                names = [entry.name for entry in (self._root / folder).iterdir()]
            except OSError:
                names = []
            before = f"{folder}/" if folder else ""
            self._listed[folder] = frozenset(key(before + name) for name in names)
        return self._listed[folder]

    def has(self, output: str) -> bool:
        """Whether something of that name is there, whatever the case."""
        return key(output) in self.entries(folder_of(output))
