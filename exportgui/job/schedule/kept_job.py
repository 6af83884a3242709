"""A job that is kept for later: which assets of which catalog, how, and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from exportgui.catalog.assets import id_of_handle
from exportgui.catalog.name_list import Column, Entry
from exportgui.errors import ScheduleError
from exportgui.job.job_resolver import JobResolver
from exportgui.job.model import ExportJob, Options
from exportgui.job.schedule.schedule import Schedule, read_schedule, time_zone
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.request.resolving import resolve

if TYPE_CHECKING:
    from exportgui.catalog.catalog import Catalog
    from exportgui.job.planning.selection import Selection


@dataclass(frozen=True, slots=True)
class AssetChoice:
    """Which assets a job exports, decided anew by each run.

    ``patterns`` and ``members`` are those of `select`; ``columns`` are the columns of a list of
    names. Without patterns and columns it is the whole catalog.
    """

    patterns: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    members: bool = False

    def selection(self, catalog: Catalog) -> Selection:
        """The assets that are chosen now; raises JobError as `select` and `select_listed` do."""
        from exportgui.job.planning.selection import select

        if not self.columns:
            return select(catalog, self.patterns, members=self.members)
        from exportgui.job.planning.list_selection import select_listed  # few jobs have a list

        return select_listed(catalog, self.columns, self.patterns, members=self.members).selection

    def to_fields(self) -> dict[str, Any]:
        """A form for JSON."""
        return {
            "select": list(self.patterns),
            "list": [[list(entry) for entry in column] for column in self.columns],
            "members": self.members,
        }

    @classmethod
    def from_fields(cls, fields: Mapping[str, Any]) -> AssetChoice:
        """Read what `to_fields` wrote."""
        columns = (tuple(Entry(*entry) for entry in column) for column in fields["list"])
        return cls(tuple(fields["select"]), tuple(columns), bool(fields["members"]))


@dataclass(frozen=True, slots=True)
class Timing:
    """When a job runs, as texts: one of ``execTime`` and ``execSchedule``, and an IANA zone.

    Without a zone it is that of the machine, wherever the machine is then.
    """

    exec_time: str = ""
    exec_schedule: str = ""
    zone: str = ""

    def schedule(self) -> Schedule:
        """The schedule; raises ScheduleError when it cannot be read, or there is none."""
        zone = time_zone(self.zone) if self.zone else None
        schedule = read_schedule(self.exec_time, self.exec_schedule, zone)
        if schedule is None:
            raise ScheduleError(
                Message(
                    "it is not said when to run; give {first} or {second}",
                    first="execTime",
                    second="execSchedule",
                )
            )
        return schedule


@dataclass(frozen=True, slots=True)
class KeptJob:
    """A job that runs later. ``job`` has handles only where a document names the assets so."""

    catalog: Path
    job: ExportJob
    options: Options
    choice: AssetChoice
    timing: Timing

    def prepared(self, catalog: Catalog) -> tuple[ExportJob, Options, Selection]:
        """The job with the assets that are chosen now; the user's macros of now are known to it.

        Raises JobError when nothing is chosen.
        """
        selection = self._selection(catalog)
        options = replace(self._options(catalog), sets=selection.sets)
        return replace(self.job, asset_handles=selection.handles), options, selection

    def check(self, catalog: Catalog) -> None:
        """Raise, as planning does, for what is wrong whatever the assets are."""
        from exportgui.job.planning.job_checks import check_options  # loads the renderer

        options = self._options(catalog)
        check_options(options)
        has_records = not catalog.source.is_dir()  # with modifiers and rules of their own
        if self.job.fmt != "convert" or options.rows is not None or has_records:
            return
        macros = JobResolver.over(catalog.resolver, options.macro_book).macros
        is_apart = options.renditions != "combined"
        for rendition in self.job.macro_names() if is_apart else ("",):
            resolve(self.job.request(rendition), macros, object_path="")

    def _selection(self, catalog: Catalog) -> Selection:
        if not self.job.asset_handles:
            return self.choice.selection(catalog)
        from exportgui.job.planning.document_assets import handles_of  # few jobs are documents
        from exportgui.job.planning.selection import Selection

        return Selection(handles_of(catalog, self.job.asset_handles), (), covers=())

    def _options(self, catalog: Catalog) -> Options:
        own = catalog.user_macros.book()
        kept = self.options.macro_book
        book = own if kept is None else own.merged(kept)
        return replace(self.options, macro_book=book or None)


def kept_by_names(catalog: Catalog, job: ExportJob, options: Options, timing: Timing) -> KeptJob:
    """A job of assets that were chosen one by one, kept by their names.

    Handles count within a library only, which may be made anew before the job runs. An asset whose
    name others have too is kept by its handle.
    """
    from exportgui.catalog.list_matching import Fit, match_list

    assets = catalog.assets([id_ for id_ in map(id_of_handle, job.asset_handles) if id_])
    column = tuple(Entry(line, asset.object_path) for line, asset in enumerate(assets, 1))
    matches = match_list((column,), catalog.named_assets).matches if column else ()
    meant = {match.entry.text: match.hits[0].id for match in matches if match.fit is Fit.FOUND}
    clear = tuple(
        entry if meant.get(entry.text) == asset.id else Entry(entry.line, asset.handle)
        for entry, asset in zip(column, assets, strict=True)
    )
    choice = AssetChoice(columns=(clear,))
    return KeptJob(catalog.source, replace(job, asset_handles=()), options, choice, timing)
