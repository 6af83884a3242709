"""What all items of a running job share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from exportgui.job.ahead import ReadAhead
from exportgui.job.budget import PixelBudget
from exportgui.job.control import Control
from exportgui.job.destination import Destination
from exportgui.job.filesystem import FileSystem
from exportgui.job.ledger import Ledger
from exportgui.job.naming import Names
from exportgui.job.objects import JobResolver
from exportgui.job.planned import JobPlan
from exportgui.job.sharing import Sharing
from exportgui.job.sources import Sources
from exportgui.job.turns import Patience, Turns
from exportgui.request.model import Request
from exportgui.values import dataclass


@dataclass(frozen=True, slots=True)
class Context:
    """The job, its ledger, and the means to carry it out.

    ``requests`` are by rendition. ``sources`` are the files of all its items, done or not. ``adopts``: items whose
    earlier attempt may have brought their file in place already.
    """

    plan: JobPlan
    requests: Mapping[str, Request]
    resolver: JobResolver
    job_id: int
    tag: str
    ledger: Ledger
    names: Names
    control: Control
    fs: FileSystem
    budget: PixelBudget
    patience: Patience
    destination: Destination
    turns: Turns
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
