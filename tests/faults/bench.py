"""A small catalog, a destination and a ledger to break things on, and what must hold of them
afterwards.
"""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from exportgui.catalog.library import Library
from exportgui.job.control import Control
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.model import ExportJob, Options
from exportgui.job.outcome import JobState, State
from exportgui.job.planning.plan import JobPlan, plan_job
from exportgui.job.planning.selection import select
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.verify import Verdict, verify_job
from exportgui.job.reporting.job_log import JobLog
from exportgui.job.running.attempts import Timeouts
from exportgui.job.running.execution import run_job
from exportgui.job.running.resume import resume_job
from exportgui.job.running.thread_pool import Threads

MEMORY = Path("/dev/shm")
AT_ONCE = Timeouts(retries=())


@contextlib.contextmanager
def scratch(otherwise: Path) -> Iterator[Path]:
    """A folder on a disk in memory, or ``otherwise``."""
    if not (MEMORY.is_dir() and os.access(MEMORY, os.W_OK)):
        yield otherwise
        return
    with tempfile.TemporaryDirectory(prefix="exportgui-faults-", dir=MEMORY) as folder:
        yield Path(folder)


class JobHarness:
    """``base/source`` is the catalog, ``base/out`` the chosen folder, unless ``to`` names another
    or a ZIP; library and ledger lie beside them.
    """

    def __init__(self, base: Path, to: str = "out") -> None:
        self.base = base
        self.source = base / "source"
        self.out = base / to
        self.source.mkdir(exist_ok=True)
        self.library = Library(base / "library.sqlite")
        self.ledger = Ledger(base / "ledger.sqlite")

    def __enter__(self) -> JobHarness:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        self.library.close()
        self.ledger.close()

    def add_pictures(self, number: int) -> None:
        """Small pictures, each unlike the others."""
        for index in range(number):
            color = (index % 256, index // 256 % 256, 77)
            Image.new("RGB", (16, 12), color).save(self.source / f"picture{index:05}.png")

    def add_named(self, stems: list[str]) -> None:
        """Text files of these names and in folders of these names, those that this system can
        have.
        """
        for stem in stems:
            for folder in (self.source, self.source / stem.strip("/.") / "in"):
                with contextlib.suppress(OSError, ValueError):
                    folder.mkdir(parents=True, exist_ok=True)
                    path = folder / f"{stem}.txt"
                    if path.parent == folder and not path.exists():
                        path.write_text("naughty", "utf-8")

    def add_old_files(self, names: list[str]) -> None:
        """Files that stand where outputs will go."""
        self.out.mkdir(exist_ok=True)
        for name in names:
            (self.out / name).write_bytes(b"the old one")

    def plan(self, request: str, **how: object) -> JobPlan:
        catalog = self.library.open_catalog(self.source)
        catalog.scan()
        chosen = select(catalog)
        job = ExportJob(chosen.handles, "convert" if request else "orig", request)
        options = Options(self.out, **how)
        return plan_job(job, options, catalog, left_out=chosen.left_out, ledger=self.ledger)

    def run(
        self,
        request: str,
        fs: FileSystem | None = None,
        *,
        plan: JobPlan | None = None,
        control: Control | None = None,
        on_item=None,
        workers: int = 2,
        **how: object,
    ) -> JobLog:
        with Threads(workers) as executor:
            return run_job(
                plan or self.plan(request, **how),
                executor,
                self.ledger,
                workers=workers,
                fs=fs,
                control=control,
                on_item=on_item,
                timeouts=AT_ONCE,
            )

    def resume(self, job_id: int, *, retry: bool = False, fs: FileSystem | None = None) -> JobLog:
        catalog = self.library.open_catalog(self.source)
        with Threads(2) as executor:
            return resume_job(
                self.ledger,
                job_id,
                catalog,
                executor,
                workers=2,
                retry=retry,
                fs=fs,
                timeouts=AT_ONCE,
            )

    def outputs(self) -> set[str]:
        return {
            path.relative_to(self.out).as_posix() for path in self.out.rglob("*") if path.is_file()
        }

    def temporaries(self) -> set[str]:
        return {name for name in self.outputs() if ".exportgui" in name}

    def everything_but_out(self) -> set[str]:
        """Every path around the destination, but what the databases are made of."""
        found = {path.relative_to(self.base).as_posix() for path in self.base.rglob("*")}
        return {path for path in found if not path.startswith(("library", "ledger", "out"))}

    def check_finished(self, log: JobLog, expected: set[str]) -> None:
        """Nothing lost, doubled, half or left over, and the log says exactly that."""
        assert self.outputs() == expected, self.outputs() ^ expected
        assert (log.state, log.file_success_count, log.file_error_count) == (
            JobState.DONE,
            len(expected),
            0,
        )
        verdicts = {check.verdict for check in verify_job(self.ledger, log.job_id)}
        assert verdicts == {Verdict.OK}
        rows = self.ledger.items(log.job_id)
        assert {row.output for row in rows if row.state is State.DONE} == expected
        if log.details[0].message.endswith(".png"):
            for name in random.sample(sorted(expected), min(10, len(expected))):
                with Image.open(self.out / name) as image:
                    image.load()

    def start_again(self) -> None:
        """An empty destination."""
        shutil.rmtree(self.out, ignore_errors=True)

    @contextlib.contextmanager
    def afresh(self, to: str = "out") -> Iterator[JobHarness]:
        """The same catalog with an empty destination and ledger; they are gone afterwards."""
        base = self.base / "afresh"
        base.mkdir()
        (base / "source").symlink_to(self.source, target_is_directory=True)
        try:
            with JobHarness(base, to) as one:
                yield one
        finally:
            shutil.rmtree(base)
