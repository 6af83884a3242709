"""What it takes to find that nothing has changed, beside the export itself."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from rivals import MEASURES
from table import alone
from workbench import Bench

from exportgui.catalog import Library
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.model import ExportJob, Options
from exportgui.job.planning.plan import plan_job
from exportgui.job.running.execution import run_job
from exportgui.job.running.thread_pool import Threads

ITEMS = 20_000
SHARE = 1 / 50
_WORKERS = 2


class Durations(NamedTuple):
    """Seconds of an export, and of the same one again; from the assets to the end of the job."""

    export: float
    again: float


def again(source: Path, scratch: Path, modifier: str) -> Durations:
    """Export all of ``source`` twice to one folder by the policy ``changed``."""
    with (
        Library(scratch / "library.sqlite") as library,
        Ledger(scratch / "ledger.sqlite") as ledger,
    ):
        catalog = library.open_catalog(source)
        catalog.scan()
        handles = tuple(asset.handle for asset in catalog.assets(catalog.ids()))
        job = ExportJob(handles, "convert", modifier)
        options = Options(scratch / "out", on_conflict="changed")

        def seconds(expected: int) -> float:
            start = time.perf_counter()
            plan = plan_job(job, options, catalog, ledger=ledger)
            with Threads(_WORKERS) as executor:
                log = run_job(plan, executor, ledger, workers=_WORKERS, details=False)
            assert (log.file_success_count, log.unchanged_count) == (
                expected,
                len(handles) - expected,
            )
            return time.perf_counter() - start

        return Durations(seconds(len(handles)), seconds(0))


def unchanged(bench: Bench) -> Iterator[list[str]]:
    """One line: how long it takes to decide that all is unchanged, as a part of the export."""
    folder = bench.many(bench.scaled(ITEMS), "1mpx")
    with tempfile.TemporaryDirectory(dir=bench.scratch) as scratch:
        took = again(folder, Path(scratch), MEASURES["jpeg"].modifier)
    name = f"{len(list(folder.iterdir()))} unchanged: share of the export's time"
    yield alone(name, "the export", took.again / took.export, (SHARE, SHARE))
