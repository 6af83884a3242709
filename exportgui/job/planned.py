"""A plan as a value: what a job will do, item by item."""

from __future__ import annotations

from dataclasses import dataclass

from exportgui.catalog.assets import Asset
from exportgui.catalog.catalog import Catalog
from exportgui.job.draft import Fate
from exportgui.job.model import ExportJob, Options
from exportgui.job.objects import JobResolver
from exportgui.job.outcome import SourceIdentity, State
from exportgui.media.limits import DEFAULT_LIMITS, Limits

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
