"""What a job costs besides its pictures: processor time of planning, ledger, publishing and the
loop, per item.

Every part of the work that is the picture's own (decoding, pixels, encoding), that waits for the
disk, or that makes sure of the result (hashing, looking at it again) is timed on its thread and
taken off. No profiler: it would cost more than what is measured.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

from exportgui.catalog import Library
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.ledger.ledger_file import LedgerFile
from exportgui.job.model import ExportJob, Options
from exportgui.job.planning.plan import plan_job
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.running import conversion, execution, run_loop
from exportgui.job.running.thread_pool import Threads
from exportgui.render import rendition

PARTS: dict[str, tuple[tuple[Any, str], ...]] = {
    "picture": ((rendition, "draw"), (rendition, "encode")),
    "disk": ((FileSystem, "sync"), (FileSystem, "sync_folder")),
    "hashing": ((FileSystem, "digest"),),
    "verification": ((conversion, "check_picture"),),
}
"""Whose time is not the job's own, by what it is reported as."""


@dataclass(frozen=True)
class Overhead:
    """Milliseconds of processor time per item: the job's ``own``, and each of the parts; and calls
    of each part.
    """

    items: int
    own: float
    parts: dict[str, float]
    calls: Counter[str]


class Clock:
    """Adds up processor time of threads by name; what is timed inside something timed counts once,
    for the inner.
    """

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()
        self.calls: Counter[str] = Counter()
        self._lock = threading.Lock()
        self._inner = threading.local()

    @contextlib.contextmanager
    def on(self, owner: Any, name: str, part: str) -> Iterator[None]:
        """Within, calls of ``owner.name`` count for ``part``."""
        real = getattr(owner, name)
        with mock.patch.object(
            owner, name, lambda *values, **named: self.call(part, real, values, named)
        ):
            yield

    def call(
        self, part: str, real: Callable[..., Any], values: tuple[Any, ...], named: dict[str, Any]
    ) -> Any:
        """Call and count."""
        outer = getattr(self._inner, "seconds", 0.0)
        self._inner.seconds = 0.0
        start = time.thread_time()
        try:
            return real(*values, **named)
        finally:
            spent = time.thread_time() - start
            with self._lock:
                self.seconds[part] += spent - self._inner.seconds
                self.calls[part] += 1
            self._inner.seconds = outer + spent


def overhead(source: Path, scratch: Path, modifier: str, workers: int) -> Overhead:
    """Export all of ``source`` by ``modifier`` and tell what it cost, once all is loaded."""
    scratch.mkdir(exist_ok=True)
    clock = Clock()
    with (
        Library(scratch / "library.sqlite") as library,
        Ledger(scratch / "ledger.sqlite") as ledger,
    ):
        catalog = library.open_catalog(source)
        catalog.scan()
        handles = tuple(asset.handle for asset in catalog.assets(catalog.ids()))

        def export(some: tuple[str, ...], out: str) -> None:
            job = ExportJob(some, "convert" if modifier else "orig", modifier)
            plan = plan_job(job, Options(scratch / out), catalog)
            with Threads(workers) as executor:
                log = execution.run_job(plan, executor, ledger, workers=workers)
            assert log.file_error_count == 0, log.details

        export(handles[:workers], "first")
        with contextlib.ExitStack() as stack:
            for part, places in PARTS.items():
                for owner, name in places:
                    stack.enter_context(clock.on(owner, name, part))
            stack.enter_context(clock.on(run_loop, "export_item", "own"))
            for name in ("write", "note"):
                stack.enter_context(clock.on(LedgerFile, name, "commits"))
            clock.call("own", export, (handles, "out"), {})
    each = {part: seconds * 1000 / len(handles) for part, seconds in clock.seconds.items()}
    return Overhead(len(handles), each.pop("own") + each.pop("commits"), each, clock.calls)
