"""The data and services that all items of a running job share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from exportgui.job.control import Control
from exportgui.job.job_resolver import JobResolver
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.planning.job_plan import JobPlan
from exportgui.job.planning.naming import NameRegistry
from exportgui.job.planning.protected_files import ProtectedFiles
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.running.attempts import Attempts, Timeouts
from exportgui.job.running.memory_budget import PixelBudget
from exportgui.job.running.read_ahead import ReadAhead
from exportgui.job.running.source_sharing import SourceSharing
from exportgui.lazy_dataclass import dataclass
from exportgui.request.model import Request


@dataclass(frozen=True, slots=True)
class Context:
    """A job, its ledger, and what its workers use.

    ``requests`` are by rendition, and so are those ``expanded``, whose macros are put in, for items
    that no rules change. ``protected`` are the files that no output may replace: the
    sources of all items, finished ones included. ``tag`` marks the temporary files of the job.
    ``accept_existing`` holds the indexes of items whose earlier attempt may have published their
    file already; workers add to it.
    """

    plan: JobPlan
    requests: Mapping[str, Request]
    expanded: Mapping[str, Request]
    resolver: JobResolver
    job_id: int
    tag: str
    ledger: Ledger
    names: NameRegistry
    control: Control
    fs: FileSystem
    budget: PixelBudget
    timeouts: Timeouts
    destination: Destination
    attempts: Attempts
    sharing: SourceSharing
    read_ahead: ReadAhead
    protected: ProtectedFiles
    accept_existing: set[int] = field(default_factory=set)

    @property
    def root(self) -> Path:
        """The destination folder."""
        return self.destination.path

    def sleep(self, seconds: float) -> None:
        """Wait between two attempts, but no longer than until the job is told to stop."""
        (self.timeouts.sleep or self.control.sleep)(seconds)
