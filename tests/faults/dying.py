"""A job in a process that ends in the midst of it; and the steps at which it may."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench import JobHarness

from exportgui.job.ledger.ledger import Ledger
from exportgui.job.publishing.filesystem import FileSystem

CALLS = (
    *("open_folder", "make_folder", "create", "write", "copy", "sync", "set_times", "digest"),
    *("rename_new", "replace", "unlink", "remove_folder", "sync_folder"),
)
RECORDS = (
    *("note_attempt", "note_rendering", "note_publishing"),
    *("record_outcomes", "record_archive", "close_job"),
)


class Steps:
    """Counts calls; ``at`` is called with the name of the one before which something is to
    happen.
    """

    def __init__(self, at: Callable[[int, str, tuple[Any, ...]], None]) -> None:
        self.count = 0
        self._at = at
        self._lock = threading.Lock()

    def __call__(self, name: str, arguments: tuple[Any, ...]) -> None:
        with self._lock:
            self.count += 1
            count = self.count
        self._at(count, name, arguments)


class SteppingFiles(FileSystem):
    """The real file system; every call is a step."""

    def __init__(self, steps: Steps) -> None:
        self.steps = steps


def _stepping(name: str) -> Callable[..., Any]:
    original = getattr(FileSystem, name)

    def call(self: SteppingFiles, *arguments: Any) -> Any:
        self.steps(name, arguments)
        return original(self, *arguments)

    return call


for _name in CALLS:
    setattr(SteppingFiles, _name, _stepping(_name))


def watch_ledger(ledger: Ledger, steps: Steps) -> None:
    """What the ledger writes of items are steps too."""
    for name in RECORDS:
        original = getattr(ledger, name)

        def call(*arguments: Any, name: str = name, original: Callable[..., Any] = original) -> Any:
            steps(name, arguments)
            return original(*arguments)

        setattr(ledger, name, call)


def dying_run(base: Path, request: str, step: int, to: str = "out", **how: Any) -> None:
    """Run a job over what is in ``base``; the process is killed just before a step, never when that
    is 0.
    """

    def at(count: int, name: str, arguments: tuple[Any, ...]) -> None:
        if count == step:
            os.kill(os.getpid(), signal.SIGKILL)

    steps = Steps(at)
    with JobHarness(base, to) as bench:
        watch_ledger(bench.ledger, steps)
        bench.run(request, SteppingFiles(steps), **how)


def steps_of_a_run(bench: JobHarness, request: str) -> int:
    """How many steps a whole run has, more or less: batches are cut by time."""
    steps = Steps(lambda count, name, arguments: None)
    with bench.afresh() as one:
        watch_ledger(one.ledger, steps)
        one.run(request, SteppingFiles(steps))
    return steps.count


def telling_run(base: Path, request: str, told: Path) -> None:
    """Run a job; write a line for each item as soon as it is acknowledged."""
    with JobHarness(base) as bench, told.open("w") as file:

        def on_item(item: Any, outcome: Any) -> None:
            file.write(f"{outcome.output}\t{outcome.sha256}\n")
            file.flush()

        bench.run(request, on_item=on_item)


def measured_run(base: Path, every: int, answers: Any) -> None:
    """Run a job of conversions; answers the memory used after each so many items, in bytes, and the
    job's counts.
    """
    used: list[int] = []
    done = 0

    def on_item(item: Any, outcome: Any) -> None:
        nonlocal done
        done += 1
        if done % every == 0:
            used.append(
                int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
            )

    with JobHarness(base) as bench:
        log = bench.run("wid=6&fmt=png", on_item=on_item)
        rows = bench.ledger.state_counts(log.job_id)
        answers.put((used, log.total_file_count, log.file_success_count, rows))
