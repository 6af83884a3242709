"""Make the path that each output of a job would have if no other had it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from exportgui.boundary import asset_boundary
from exportgui.catalog.names import name_on_disk
from exportgui.errors import SourceError
from exportgui.job.model import ExportJob, Options
from exportgui.job.planning.name_template import NameTemplate, safe_folders
from exportgui.job.planning.naming import key, original_name, safe_file_name, safe_name
from exportgui.job.planning.planned_asset import PlannedAction, PlannedAsset
from exportgui.job.planning.set_places import SetPlaces
from exportgui.job.rendition_key import RenditionKey
from exportgui.job.variable_table import NAME
from exportgui.messages import NOTHING, Message


class OutputPaths:
    """Makes paths from the name template, the kept folders, and the user's renames.

    Paths are relative to the destination. `compare_renditions` comes first.
    """

    def __init__(self, job: ExportJob, options: Options, places: SetPlaces | None = None) -> None:
        self._options = options
        self._rows = options.rows
        self._places = places
        columns = () if options.rows is None else options.rows.columns
        text = options.name_template
        self.template = NameTemplate(text, columns) if text else None
        self._macro = "_".join(job.macro_names())
        self._today = datetime.datetime.now().astimezone().date().isoformat()
        self._alike: frozenset[str] = frozenset()

    @property
    def needs_sizes(self) -> bool:
        """Whether names have the width or height of outputs in them."""
        return self.template is not None and not self.template.tokens.isdisjoint(
            {"width", "height"}
        )

    @property
    def _needs_place(self) -> bool:
        tokens = frozenset[str]() if self.template is None else self.template.tokens
        return not tokens.isdisjoint({"set", "position"})

    def no_set(self, ids: Iterable[int]) -> Message:
        """Why the template's set and position would be empty for all of these assets, if so."""
        places = self._places
        if not self._needs_place or places is None:
            return NOTHING
        found = list(ids)
        if not found or any(places.find(id_) is not None for id_ in found):
            return NOTHING
        return Message(
            "none of these assets is a member of a set, which {tokens} in names are about;"
            " {option} exports the members of the sets that are selected",
            tokens="{set}, {position}",
            option="--members",
        )

    def compare_renditions(self, planned: Sequence[PlannedAsset], first_index: int) -> None:
        """Find the renditions that the template alone does not tell from one another."""
        self._alike = self._renditions_alike(planned, first_index)

    def wanted(self, planned: PlannedAsset, index: int) -> tuple[PlannedAsset, str]:
        """An asset and its wanted path, "" for none; one whose path cannot be made fails."""
        try:
            with asset_boundary(planned.asset.object_path):
                return planned, self.wanted_path(planned, index)
        except SourceError as error:
            reason = error.reason
            return replace(planned, action=PlannedAction.FAILS, reason=reason), ""

    def wanted_path(self, planned: PlannedAsset, index: int) -> str:
        """An asset's output before collisions are resolved; "" if it has no output."""
        if planned.action in (PlannedAction.FAILS, PlannedAction.LEFT_OUT):
            return ""
        path = self._path(planned, index)
        renamed = self._options.renames.get(planned.key)
        if not renamed:
            return path
        name = safe_file_name(renamed, planned.extension)
        return str(PurePosixPath(path).with_name(name))

    def _path(self, planned: PlannedAsset, index: int) -> str:
        page = "" if planned.page is None else f"_p{planned.page + 1:04}"
        template, folders, suffix = self._rendition_parts(planned)
        if self._options.keep_tree:
            folders += safe_folders(name_on_disk(planned.asset.folder))
        stem = self._stem(planned, template)
        if template is None:
            name = (
                safe_name(stem, suffix + page + planned.extension)
                if planned.action is PlannedAction.CONVERT
                else original_name(planned.stem + planned.extension)
            )
            return "/".join((*folders, name))
        values = {**self._row_values(planned), **self._token_values(planned, index)}
        values["name"] = stem if "page" in template.tokens else stem + page
        return str(PurePosixPath(*folders) / template.path(values, planned.extension))

    def _rendition_parts(
        self, planned: PlannedAsset
    ) -> tuple[NameTemplate | None, tuple[str, ...], str]:
        """Template, folders and suffix by which the renditions of one asset differ.

        A template with ``{macro}`` needs neither folder nor suffix, one with ``{width}`` or
        ``{height}`` only where two of an asset's renditions are of the same size.
        """
        template = self.template
        macro = RenditionKey.of(planned.rendition).macro
        if not macro or (template is not None and "macro" in template.tokens):
            return template, (), ""
        if self.needs_sizes and planned.key not in self._alike:
            return template, (), ""
        if self._options.renditions == "folder":
            return template, (safe_name(macro),), ""
        return template and template.for_renditions(), (), f"-{macro}"

    def _stem(self, planned: PlannedAsset, template: NameTemplate | None) -> str:
        """The base name: the asset's, or that of its row; without both, the row's number."""
        row = RenditionKey.of(planned.rendition).row
        if not row:
            return planned.stem
        named = self._row_values(planned).get(NAME)
        return named or (f"{planned.stem}-{row}" if template is None else planned.stem)

    def _row_values(self, planned: PlannedAsset) -> Mapping[str, str]:
        """The cells of the output's row, by column; those that the row lacks are empty."""
        row = RenditionKey.of(planned.rendition).row
        if self._rows is None:
            return {}
        empty = dict.fromkeys(self._rows.columns, "")
        return {**empty, **self._rows.values(row)} if row else empty

    def _renditions_alike(
        self, planned: Sequence[PlannedAsset], first_index: int
    ) -> frozenset[str]:
        """Keys of renditions that the sizes in the template do not tell from another."""
        if not self.needs_sizes:
            return frozenset()
        keys: dict[tuple[str, int | None, str], list[str]] = {}
        for index, each in enumerate(planned, first_index):
            if each.rendition and (path := self.wanted(each, index)[1]):
                same = (each.asset.handle, each.page, key(path))
                keys.setdefault(same, []).append(each.key)
        return frozenset(name for names in keys.values() if len(names) > 1 for name in names)

    def _token_values(self, planned: PlannedAsset, index: int) -> dict[str, str | int]:
        macro, row = RenditionKey.of(planned.rendition)
        place = (
            None
            if self._places is None or not self._needs_place
            else (self._places.find(planned.asset.id))
        )
        return {
            "folder": name_on_disk(planned.asset.folder),
            "id": _record_id(planned),
            "handle": planned.asset.portable_handle.replace("|", "_"),
            "type": str(planned.asset.type),
            "macro": macro or self._macro,
            "row": row or "",
            "set": "" if place is None else place.name,
            "position": "" if place is None else place.position,
            "width": planned.width or "",
            "height": planned.height or "",
            "page": 1 if planned.page is None else planned.page + 1,
            "index": index + self._options.first_index,
            "date": self._today,
            "ext": planned.extension.removeprefix("."),
        }


def _record_id(planned: PlannedAsset) -> str:
    """The Id of a catalog's record, or the file's name for an asset of a folder."""
    asset = planned.asset
    if asset.path is not None and asset.path.name == name_on_disk(asset.name):
        return planned.stem
    return PurePosixPath(asset.name).name
