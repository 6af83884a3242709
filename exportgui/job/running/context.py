"""What all items of a running job share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from exportgui.job.control import Control
from exportgui.job.job_resolver import JobResolver
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.planning.naming import NameRegistry
from exportgui.job.planning.planned import JobPlan
from exportgui.job.planning.protected_files import Sources
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.running.attempts import Attempts, Timeouts
from exportgui.job.running.memory_budget import PixelBudget
from exportgui.job.running.read_ahead import ReadAhead
from exportgui.job.running.source_sharing import Sharing
from exportgui.lazy_dataclass import dataclass
from exportgui.request.model import Request


@dataclass(frozen=True, slots=True)
class Context:
    """The job, its ledger, and the means to carry it out.

    ``requests`` are by rendition. ``sources`` are the files of all its items, done or not.
    ``adopts``: items whose earlier attempt may have brought their file in place already.
    """

    plan: JobPlan
    requests: Mapping[str, Request]
    resolver: JobResolver
    job_id: int
    tag: str
    ledger: Ledger
    names: NameRegistry
    control: Control
    fs: FileSystem
    budget: PixelBudget
    patience: Timeouts
    destination: Destination
    turns: Attempts
    sharing: Sharing
    ahead: ReadAhead
    sources: Sources
    adopts: set[int] = field(default_factory=set)

    @property
    def root(self) -> Path:
        """The chosen folder."""
        return self.destination.path

    def sleep(self, seconds: float) -> None:
        """Let time pass between two tries; less of it when the job is told to end."""
        (self.patience.sleep or self.control.sleep)(seconds)
