"""The faults harness: processes killed, disks that fail, power cuts, names from strangers.

``python -m pytest tests/faults`` runs the quick part (with all other tests too, under a minute);
``python -m pytest tests/faults --long`` everything, up to 45 minutes. What needs root, loop mounts,
``strace`` or the corpus says why it is skipped elsewhere. The figures of a long run are printed at
its end.
"""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from bench import JobHarness, scratch

from exportgui.job.running import isolated_process


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--long", action="store_true", help="the whole faults harness, up to 45 minutes"
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--long", default=False):
        config.option.markexpr = ""


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for report in (
        *terminalreporter.stats.get("passed", ()),
        *terminalreporter.stats.get("failed", ()),
    ):
        for name, value in report.user_properties:
            if name == "figure":
                terminalreporter.write_line(value)


@pytest.fixture
def figure(record_property):
    """Tell a figure at the end of the run."""
    return lambda text: record_property("figure", text)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[JobHarness]:
    """A catalog, a destination and a ledger, in memory where the system has such a disk: syncing is
    free there.
    """
    with scratch(tmp_path) as base, JobHarness(base) as made:
        yield made


@pytest.fixture
def forks(monkeypatch: pytest.MonkeyPatch):
    """Processes that have everything loaded already."""
    if not hasattr(os, "fork"):
        pytest.skip("needs fork: a new process each time is too slow")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["dying"])
    # where the server looks for them
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    monkeypatch.setattr(isolated_process, "STARTER", context)
    return context


@pytest.fixture(autouse=True)
def takes_its_time(request: pytest.FixtureRequest) -> None:
    """The long tests are not taken for hanging after the few minutes that are enough for others."""
    if request.node.get_closest_marker("long"):
        faulthandler.cancel_dump_traceback_later()
