"""The ledger remembers, and jobs are taken up again from it."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import textwrap
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image

from exportgui.errors import JobError, WorldError
from exportgui.job.control import Control
from exportgui.job.ledger import Ledger, is_alive
from exportgui.job.outcome import JobState, State
from exportgui.job.resume import resume_job


def resumed(workshop, job_id, **how):
    with ThreadPoolExecutor(2) as executor:
        return resume_job(workshop.ledger, job_id, workshop.scan(), executor, workers=2, **how)


@pytest.fixture
def cancelled(workshop, source):
    """A job of many items that was stopped after the first ones."""
    for number in range(40):
        Image.new("RGB", (8, 8), (number, 0, 0)).save(source / f"many{number:02}.png")
    control = Control()
    log = workshop.run("wid=4&fmt=png", control=control, on_item=lambda *_: control.stop())
    assert log.unfinished_count
    return log


def test_items_carry_source_identity_recipe_and_hash(workshop, source):
    log = workshop.run("wid=9", select_only=("shoe.jpg",))
    row = workshop.ledger.items(log.job_id)[0]
    status = (source / "shoe.jpg").stat()
    assert row.identity is not None
    assert (row.identity.size, row.identity.mtime_ns, row.identity.inode) == (
        status.st_size,
        status.st_mtime_ns,
        status.st_ino,
    )
    assert (len(row.sha256), row.attempts, row.state) == (64, 1, State.DONE)
    other = workshop.run("wid=10", select_only=("shoe.jpg",))
    hashes = [workshop.ledger.job(job_id).recipe_hash for job_id in (log.job_id, other.job_id)]
    assert hashes[0] != hashes[1]


def test_a_ledger_of_a_newer_version_is_refused_and_unharmed(tmp_path):
    path = tmp_path / "new.sqlite"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE future (x)")
        database.execute("PRAGMA user_version=99")
    database.close()
    before = path.read_bytes()
    with pytest.raises(JobError, match="newer version"):
        Ledger(path)
    assert path.read_bytes() == before


def test_a_ledger_that_is_no_database_is_the_worlds_fault(tmp_path):
    path = tmp_path / "rubbish.sqlite"
    path.write_bytes(b"this is no database at all, certainly" * 50)
    with pytest.raises(WorldError, match="cannot be used"):
        Ledger(path)


def test_an_unknown_job_is_named(ledger):
    with pytest.raises(JobError, match="no job 7"):
        ledger.job(7)


def test_resuming_does_the_rest_and_nothing_twice(workshop, cancelled):
    before = {name: (workshop.out / name).stat().st_mtime_ns for name in workshop.files()}
    log = resumed(workshop, cancelled.job_id)
    assert (log.state, log.file_success_count, log.total_file_count) == (JobState.DONE, 43, 43)
    assert len(workshop.files()) == 43
    assert {name: (workshop.out / name).stat().st_mtime_ns for name in before} == before
    assert not any(name.endswith("-2.png") and name != "shoe-2.png" for name in workshop.files())
    assert resumed(workshop, cancelled.job_id).file_success_count == 43


def test_resuming_makes_again_what_has_gone_and_leaves_strangers_alone(workshop):
    log = workshop.run("wid=9&fmt=png")
    (workshop.out / "shoe.png").unlink()
    (workshop.out / "glass.png").write_bytes(b"edited by hand")
    again = resumed(workshop, log.job_id)
    assert again.file_success_count == 3
    assert workshop.files() == {"shoe.png", "shoe-2.png", "glass.png", "glass-2.png"}
    assert (workshop.out / "glass.png").read_bytes() == b"edited by hand"


def test_retry_does_what_failed_once_it_is_mended(workshop, source):
    (source / "late.jpg").write_bytes(b"\xff\xd8\xff\xe0 not yet")
    log = workshop.run("wid=9")
    assert log.file_error_count == 1
    assert resumed(workshop, log.job_id).file_error_count == 1
    Image.new("RGB", (10, 10)).save(source / "late.jpg")
    again = resumed(workshop, log.job_id, retry=True)
    assert (again.file_error_count, again.file_success_count, again.total_file_count) == (0, 4, 4)
    assert "late.jpg" in workshop.files()


def test_retry_finds_the_pages_of_a_document_that_can_be_read_now(workshop, source):
    (source / "book.pdf").write_bytes(b"%PDF-1.4 rubbish")
    log = workshop.run("wid=9", select_only=("book.pdf", "shoe.jpg"))
    assert (log.file_error_count, log.total_file_count) == (1, 2)
    pages = [Image.new("RGB", (20, 30)) for _ in range(3)]
    pages[0].save(source / "book.pdf", save_all=True, append_images=pages[1:])
    again = resumed(workshop, log.job_id, retry=True)
    assert (again.file_success_count, again.total_file_count) == (4, 4)
    assert workshop.files() == {"shoe.jpg", "book_p0001.jpg", "book_p0002.jpg", "book_p0003.jpg"}


def test_a_resumed_job_keeps_its_own_macros(workshop):
    control = Control()
    control.stop()
    log = workshop.run(macro="$m$", macros={"m": "fmt=tif"}, control=control)
    assert log.unfinished_count == 3
    resumed(workshop, log.job_id)
    assert workshop.files() == {"shoe.tiff", "shoe-2.tiff", "glass.tiff"}


def test_a_job_that_another_process_works_on_is_not_taken_up(workshop, cancelled):
    workshop.ledger.reopen_job(cancelled.job_id)
    script = f"""
        import sys
        from pathlib import Path
        from exportgui.job.ledger import Ledger, is_alive
        with Ledger(Path({str(workshop.ledger.path)!r})) as ledger:
            sys.exit(7 if is_alive(ledger.job({cancelled.job_id})) else 0)
    """
    assert subprocess.run([sys.executable, "-c", textwrap.dedent(script)], check=False).returncode == 7
    assert not is_alive(workshop.ledger.job(cancelled.job_id))


CHILD = """
    import os, sys
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path
    from exportgui.catalog.library import Library
    from exportgui.job.filesystem import FileSystem
    from exportgui.job.ledger import Ledger
    from exportgui.job.model import ExportJob, Options
    from exportgui.job.plan import plan_job
    from exportgui.job.run import run_job
    from exportgui.job.selection import select

    base, step, nth = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])

    class Dying(FileSystem):
        count = 0

    def dying(name, after):
        original = getattr(FileSystem, name)
        def method(self, *arguments):
            result = original(self, *arguments) if after else None
            Dying.count += 1
            if Dying.count == nth:
                os._exit(9)
            return result if after else original(self, *arguments)
        return method

    name, _, when = step.partition(":")
    setattr(Dying, name, dying(name, when == "after"))
    with Library(base / "library.sqlite") as library, Ledger(base / "ledger.sqlite") as ledger:
        catalog = library.open_catalog(base / "source")
        catalog.scan()
        job = ExportJob(select(catalog).handles, "convert", "wid=6&fmt=png")
        plan = plan_job(job, Options(base / "out"), catalog)
        with ThreadPoolExecutor(2) as executor:
            run_job(plan, executor, ledger, workers=2, fs=Dying())
"""


@pytest.mark.parametrize(
    "step",
    [
        "create:after",
        "write:after",
        "sync:after",
        "digest:after",
        "rename_new:before",
        "rename_new:after",
        "sync_folder:before",
    ],
)
def test_killed_at_a_step_nothing_is_lost_doubled_half_or_left_over(workshop, tmp_path, source, step):
    for number in range(5):
        Image.new("RGB", (8, 8), (number, 0, 0)).save(source / f"many{number}.png")
    nth = "1" if step.startswith("sync_folder") else "4"
    command = [sys.executable, "-c", textwrap.dedent(CHILD), str(tmp_path), step, nth]
    assert subprocess.run(command, check=False, timeout=60).returncode == 9
    job = workshop.ledger.jobs()[0]
    assert job.state is JobState.RUNNING
    log = resumed(workshop, job.id)
    assert (log.state, log.file_success_count, log.total_file_count) == (JobState.DONE, 8, 8)
    expected = {"shoe.png", "shoe-2.png", "glass.png", *(f"many{number}.png" for number in range(5))}
    assert workshop.files() == expected
    for name in expected:
        with Image.open(workshop.out / name) as image:
            image.load()
            assert image.width == 6


def test_threads_may_share_a_ledger(workshop):
    log = workshop.run("wid=9")
    end = time.monotonic() + 0.5
    errors: list[Exception] = []

    def read():
        try:
            while time.monotonic() < end:
                assert len(workshop.ledger.items(log.job_id)) == 3
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=read) for _ in range(3)]
    for thread in threads:
        thread.start()
    while time.monotonic() < end:
        workshop.ledger.attempt(log.job_id, 0)
        workshop.ledger.beat(log.job_id)
    for thread in threads:
        thread.join(10)
    assert errors == []
