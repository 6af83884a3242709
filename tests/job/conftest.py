"""A small folder of pictures, its catalog, and a way to run a job over it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from exportgui.catalog.catalog import Catalog
from exportgui.catalog.library import Library
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.model import ExportJob, Options
from exportgui.job.planning.plan import JobPlan, plan_job
from exportgui.job.planning.selection import select
from exportgui.job.reporting.job_log import JobLog
from exportgui.job.running.execution import run_job
from exportgui.request.macros import MacroBook


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    (folder / "deep").mkdir(parents=True)
    Image.new("RGB", (40, 30), "red").save(folder / "shoe.jpg")
    Image.new("RGBA", (20, 20), (0, 0, 255, 128)).save(folder / "glass.png")
    Image.new("RGB", (16, 16), "green").save(folder / "deep" / "shoe.png")
    return folder


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite") as opened:
        yield opened


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.sqlite") as opened:
        yield opened


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


@pytest.fixture
def scanned(library: Library, source: Path) -> Callable[[], Catalog]:
    def scan() -> Catalog:
        catalog = library.open_catalog(source)
        catalog.scan()
        return catalog

    return scan


class JobHarness:
    """Plans and runs jobs over the source folder as it is at that moment."""

    def __init__(self, scan: Callable[[], Catalog], ledger: Ledger, out: Path) -> None:
        self.scan = scan
        self.ledger = ledger
        self.out = out

    def plan(
        self, request: str = "", *, select_only: tuple[str, ...] = (), **how: object
    ) -> JobPlan:
        fields = {name: how.pop(name) for name in ("macro", "email_setting", "fmt") if name in how}
        catalog = self.scan()
        chosen = select(catalog, select_only)
        fmt = fields.pop("fmt", "convert" if request or fields.get("macro") else "orig")
        job = ExportJob(chosen.handles, fmt, request, **fields)
        book = how.pop("macros", None)
        options = Options(self.out, macro_book=MacroBook(book) if book else None, **how)
        return plan_job(job, options, catalog, left_out=chosen.left_out, ledger=self.ledger)

    def run(self, request: str = "", *, plan: JobPlan | None = None, **how: object) -> JobLog:
        running = {
            name: how.pop(name)
            for name in ("fs", "control", "on_item", "on_progress", "notify", "budget", "timeouts")
            if name in how
        }
        plan = plan or self.plan(request, **how)
        with ThreadPoolExecutor(2) as executor:
            return run_job(plan, executor, self.ledger, workers=2, **running)

    def files(self) -> set[str]:
        found = (
            (path for path in self.out.rglob("*") if path.is_file()) if self.out.is_dir() else ()
        )
        return {path.relative_to(self.out).as_posix() for path in found}


@pytest.fixture
def workshop(scanned: Callable[[], Catalog], ledger: Ledger, out: Path) -> JobHarness:
    return JobHarness(scanned, ledger, out)
