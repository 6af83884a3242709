"""An item that was at work when the program died: by itself from then on; set aside and named if it
ends that too.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest
from PIL import Image

from exportgui import render
from exportgui.errors import SourceError
from exportgui.job.control import Control
from exportgui.job.job_resolver import JobResolver
from exportgui.job.outcome import JobState, State
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.running import isolated_process as apart
from exportgui.job.running.isolated_process import render_isolated
from exportgui.job.running.memory_budget import PixelBudget
from exportgui.job.running.render_step import RenderTask
from exportgui.job.running.resume import resume_job
from exportgui.job.running.thread_pool import Threads
from exportgui.media.limits import DEFAULT_LIMITS
from exportgui.request.parsing import parse


@pytest.fixture
def job_id(workshop):
    """A job of which nothing was done."""
    control = Control()
    control.stop()
    return workshop.run("wid=4&fmt=png", control=control).job_id


@pytest.fixture
def alone(monkeypatch):
    """The objects that were drawn in processes of their own."""
    drawn = []

    def spy(asked, *arguments):
        drawn.append(asked.object_path)
        return render_isolated(asked, *arguments)

    monkeypatch.setattr(apart, "render_isolated", spy)
    return drawn


def die(workshop, job_id, *indexes):
    """What the ledger holds when a process dies at work on these items."""
    workshop.ledger.reopen_job(job_id)
    for index in indexes:
        workshop.ledger.note_attempt(job_id, index)


def resumed(workshop, job_id, **how):
    with Threads(2) as executor:
        return resume_job(workshop.ledger, job_id, workshop.scan(), executor, workers=2, **how)


def test_an_item_alive_at_one_crash_is_drawn_in_isolation(workshop, job_id, alone):
    die(workshop, job_id, 1)
    name = workshop.ledger.items(job_id)[1].object_path
    log = resumed(workshop, job_id)
    assert (log.state, log.file_success_count) == (JobState.DONE, 3)
    assert alone == [name]
    assert len(workshop.files()) == 3


@pytest.mark.parametrize("deaths", [2, 25])
def test_crashes_of_the_program_blame_no_item(workshop, job_id, alone, deaths):
    control = Control()
    control.stop()
    for _ in range(deaths):
        die(workshop, job_id, 0)
        resumed(workshop, job_id, control=control)
    assert [row.deaths for row in workshop.ledger.items(job_id)] == [1, 0, 0]
    log = resumed(workshop, job_id)
    assert (log.file_success_count, log.file_error_count, log.exit_status) == (3, 0, 0)
    assert len(alone) == 1


def test_a_picture_that_ends_its_own_process_is_set_aside_until_it_is_retried(
    workshop, job_id, monkeypatch
):
    die(workshop, job_id, 0)
    with monkeypatch.context() as poisoned:
        poisoned.setattr(apart, "_run_in_child", _dies)
        log = resumed(workshop, job_id)
    assert (log.file_success_count, log.file_error_count, log.exit_status) == (2, 1, 1)
    assert "set aside" in log.details[0].message
    assert resumed(workshop, job_id).file_error_count == 1
    again = resumed(workshop, job_id, retry=True)
    assert (again.file_success_count, again.file_error_count) == (3, 0)


def _dies(*_):
    os.kill(os.getpid(), signal.SIGKILL)


class FailingOnce:
    """The main function of a picture's process, which the system kills the first time."""

    def __init__(self, mark):
        self._mark = mark

    def __call__(self, *arguments):
        if not self._mark.exists():
            self._mark.touch()
            _dies()
        apart._run_in_child(*arguments)  # the real one: the new process has its own module


def test_a_process_killed_from_outside_blames_nobody(workshop, job_id, tmp_path, monkeypatch):
    die(workshop, job_id, 0)
    # The new process looks for this module on the same path.
    monkeypatch.setattr(sys, "path", [*sys.path, str(Path(__file__).parents[2])])
    monkeypatch.setattr(apart, "_run_in_child", FailingOnce(tmp_path / "killed"))
    log = resumed(workshop, job_id)
    assert (tmp_path / "killed").exists()
    assert (log.file_success_count, log.file_error_count, log.exit_status) == (3, 0, 0)


def test_one_that_ends_while_the_program_is_told_to_stop_blames_nobody(
    workshop, job_id, monkeypatch
):
    die(workshop, job_id, 0)
    monkeypatch.setattr(apart, "_run_in_child", _dies)
    control = Control()
    monkeypatch.setattr(apart.time, "sleep", lambda seconds: control.stop())
    log = resumed(workshop, job_id, control=control)
    assert log.file_error_count == 0
    assert workshop.ledger.items(job_id)[0].state is State.PENDING


def test_only_what_is_drawn_in_the_program_itself_is_suspect(workshop, monkeypatch):
    """Not what waits for memory, nor what is written out, copied, or drawn by another process."""
    seen: dict[str, list[bool]] = {}
    ledger = workshop.ledger

    def look(where):
        def spy(real):
            def call(*arguments, **options):
                seen.setdefault(where, []).extend(row.alive for row in ledger.items(1))
                return real(*arguments, **options)

            return call

        return spy

    for target, name in ((FileSystem, "sync"), (render, "write"), (PixelBudget, "_wait_for")):
        monkeypatch.setattr(target, name, look(name)(getattr(target, name)))
    monkeypatch.setattr(PixelBudget, "_take_at_once", lambda *_: False)
    workshop.run("wid=4&fmt=png", select_only=("shoe.jpg",))
    assert seen == {"_wait_for": [False], "write": [True], "sync": [False]}


def test_copied_originals_are_never_suspect(workshop, monkeypatch):
    seen = []
    copy = FileSystem.copy

    def spy(*arguments):
        seen.extend(row.alive for row in workshop.ledger.items(1))
        return copy(*arguments)

    monkeypatch.setattr(FileSystem, "copy", spy)
    assert workshop.run().file_success_count == 3
    assert len(seen) == 9
    assert not any(seen)


def test_a_pause_and_a_clean_exit_are_no_crashes(workshop, job_id):
    assert {row.deaths for row in workshop.ledger.items(job_id)} == {0}
    log = resumed(workshop, job_id)
    workshop.ledger.reopen_job(job_id)
    resumed(workshop, job_id)
    assert {(row.deaths, row.alive) for row in workshop.ledger.items(log.job_id)} == {(0, False)}


class FailingPickle:
    """Ends the process that takes it in."""

    def __reduce__(self):
        return os._exit, (9,)


def test_a_picture_that_crashes_its_process_is_named(workshop, tmp_path):
    asked = RenderTask("shoe.jpg", parse("wid=4"), FailingPickle(), DEFAULT_LIMITS)
    with pytest.raises(SourceError, match="crashed even a process of its own"):
        render_isolated(asked, tmp_path / "out.jpg", 1 << 30, lambda: False, list)


def test_errors_of_an_isolated_picture_are_reported_unchanged(workshop, source, tmp_path):
    (source / "broken.jpg").write_bytes((source / "shoe.jpg").read_bytes()[:200])
    asked = RenderTask("broken.jpg", parse("wid=4"), workshop.plan().resolver, DEFAULT_LIMITS)
    with pytest.raises(SourceError):
        render_isolated(asked, tmp_path / "out.jpg", 1 << 30, lambda: False, list)


@pytest.mark.parametrize("kind", ["folder", "IS catalog", "IS catalog of a locale"])
def test_pictures_of_every_kind_of_catalog_can_be_isolated(library, source, tmp_path, kind):
    """Another process gets the resolver, without locks and without the library's database."""
    root = source
    if kind != "folder":
        root = source / "shop.ini"
        root.write_text(f"RootId=shop\nRootPath={source}\nCatalogFile=shop.txt\n")
        (source / "shop.txt").write_text("Id\tPath\nshoe.jpg\tshoe.jpg\n")
    resolver = library.open_catalog(root).resolver
    if kind == "IS catalog of a locale":
        resolver = resolver.for_locale("fr")
    task = RenderTask("shoe.jpg", parse("wid=4"), JobResolver.over(resolver, None), DEFAULT_LIMITS)
    path = tmp_path / "out.jpg"
    path.touch()
    render_isolated(task, path, 1 << 30, lambda: False, list)
    with Image.open(path) as picture:
        assert picture.width == 4
