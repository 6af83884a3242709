"""A job of this window that has not ended: its phase, plan and progress."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from exportgui.job.control import Control
from exportgui.job.ledger.queue_table import WaitingJob
from exportgui.job.model import ExportJob, Options
from exportgui.messages import NOTHING, Message

if TYPE_CHECKING:
    from exportgui.catalog import Catalog
    from exportgui.job.outcome import JobRow
    from exportgui.job.planning.plan import Survey
    from exportgui.job.running.execution import Progress
    from exportgui.job.schedule.due_runs import ClaimedRun


class Phase(StrEnum):
    """What a job is at. ASKING: a person looks at its plan; WAITING: for the jobs before it."""

    PLANNING = "planning"
    ASKING = "asking"
    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"


@dataclass(eq=False)
class LiveJob:
    """Only the window's thread changes it.

    ``source`` is opened for a job that comes without its catalog; ``again`` is the number of a job
    of the ledger that is taken up, with ``retry`` also what failed of it. ``started``: it has run,
    and is paused or waits to go on. ``uid`` tells it from others while it has no number. ``run`` is
    the claimed run of a schedule that it carries out; ``failure`` is why it could not begin.
    """

    job: ExportJob
    options: Options
    catalog: Catalog | None = None
    left_out: Sequence[int] = ()
    source: Path | None = None
    again: int | None = None
    retry: bool = False
    phase: Phase = Phase.PLANNING
    planned: int = 0
    survey: Survey | None = None
    progress: Progress | None = None
    started: bool = False
    run: ClaimedRun | None = None
    failure: Message = NOTHING
    uid: str = field(default_factory=lambda: uuid.uuid4().hex[:12])
    control: Control = field(default_factory=lambda: Control(waits=True))

    @classmethod
    def of_row(cls, row: JobRow) -> LiveJob:
        """The same job once more, from the ledger."""
        return cls(
            ExportJob.from_fields(row.job),
            Options.from_fields(row.options),
            source=Path(row.catalog),
        )

    @classmethod
    def of_waiting(cls, waiting: WaitingJob) -> LiveJob:
        """A job that waited when another window closed."""
        return cls(
            waiting.job,
            waiting.options,
            left_out=waiting.left_out,
            source=waiting.catalog,
            uid=waiting.uid,
        )

    @classmethod
    def of_run(cls, run: ClaimedRun) -> LiveJob:
        """The run of a schedule; which assets that are is found by planning it."""
        return cls(run.kept.job, run.kept.options, source=run.kept.catalog, run=run)

    def as_waiting(self) -> WaitingJob | None:
        """What is stored while it waits; None once the ledger has it, or when it was cancelled."""
        source = self.catalog.source if self.catalog is not None else self.source
        if self.run or self.job_id is not None or self.phase is Phase.STOPPING or source is None:
            return None
        return WaitingJob(self.uid, source, self.job, self.options, tuple(self.left_out))

    @property
    def job_id(self) -> int | None:
        """Its number in the ledger; None before it has one."""
        return self.progress.job_id if self.progress is not None else self.again

    @property
    def total(self) -> int:
        """Outputs of the plan, or the number of assets until there is one."""
        return self.progress.total if self.progress else len(self.job.asset_handles)

    @property
    def can_pause(self) -> bool:
        """Whether it runs and can be held."""
        return self.phase is Phase.RUNNING

    @property
    def can_resume(self) -> bool:
        """Whether it is held."""
        return self.phase is Phase.PAUSED

    @property
    def can_move(self) -> bool:
        """Whether it waits for its turn."""
        return self.phase is Phase.WAITING
