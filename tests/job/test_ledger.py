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

from exportgui.database.sqlite_file import BUSY_SECONDS
from exportgui.errors import EnvironmentFault, JobError
from exportgui.job.control import Control
from exportgui.job.ledger.ledger import Ledger, is_alive
from exportgui.job.ledger.owner import HEARTBEAT_SECONDS, STALE_SECONDS, is_at_work
from exportgui.job.outcome import JobState, State
from exportgui.job.running.resume import resume_job


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


@pytest.mark.parametrize("bit", [6, 9, 17, 31])
def test_a_version_that_damage_made_huge_is_put_right(workshop, bit):
    workshop.run("wid=4")
    workshop.ledger.close()
    data = bytearray(workshop.ledger.path.read_bytes())
    data[63 - bit // 8] ^= 1 << bit % 8
    workshop.ledger.path.write_bytes(data)
    with Ledger(workshop.ledger.path) as ledger:
        assert [job.state for job in ledger.jobs()] == [JobState.DONE]


def test_a_ledger_that_is_no_database_is_kept_aside_and_a_new_one_begun(tmp_path):
    path = tmp_path / "rubbish.sqlite"
    rubbish = b"this is no database at all, certainly" * 50
    path.write_bytes(rubbish)
    with Ledger(path) as ledger:
        assert "was damaged" in str(ledger.rescue)
        assert ledger.jobs() == []
    (aside,) = tmp_path.glob("rubbish-damaged-*.sqlite")
    assert aside.read_bytes() == rubbish


def test_an_unreachable_ledger_is_an_environment_fault(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(EnvironmentFault, match="cannot be made"):
        Ledger(tmp_path / "file" / "ledger.sqlite")


def test_the_last_snapshot_takes_the_place_of_a_damaged_ledger(workshop):
    log = workshop.run("wid=9")
    workshop.ledger.close()
    workshop.ledger.path.write_bytes(b"damaged" * 500)
    with Ledger(workshop.ledger.path) as again:
        assert "was restored" in str(again.rescue)
        assert [row.id for row in again.jobs()] == [log.job_id]
        assert len(again.items(log.job_id)) == 3


def test_damage_met_in_the_midst_is_told_and_mended_at_the_next_start(workshop):
    workshop.run("wid=20&fmt=png")
    workshop.ledger.close()
    path = workshop.ledger.path
    with Ledger(path) as opened:
        with path.open("r+b") as file:
            file.seek(4096)
            file.write(b"\xff" * (path.stat().st_size - 4096))
        with pytest.raises(EnvironmentFault, match="at the next start"):
            opened.jobs()
    with Ledger(path) as mended:
        assert mended.rescue is not None
        assert len(mended.jobs()) == 1


def test_a_full_disk_under_the_ledger_is_rolled_back_and_goes_on_afterwards(workshop):
    log = workshop.run("wid=9")
    with sqlite3.connect(workshop.ledger.path) as other:
        pages = other.execute("PRAGMA page_count").fetchone()[0]
    other.close()
    database = workshop.ledger._file._writer
    database.execute(f"PRAGMA max_page_count={pages}")
    plan = workshop.plan("wid=10", job_name="x" * 200_000)
    with pytest.raises(EnvironmentFault, match="full"):
        workshop.ledger.open_job(plan)
    before = len(workshop.ledger.jobs())
    database.execute("PRAGMA max_page_count=1000000")
    again = workshop.run("wid=9")
    assert again.file_success_count == 3
    assert len(workshop.ledger.jobs()) == before + 1
    assert len(workshop.ledger.items(log.job_id)) == 3


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
        from exportgui.job.ledger.ledger import Ledger, is_alive
        with Ledger(Path({str(workshop.ledger.path)!r})) as ledger:
            sys.exit(7 if is_alive(ledger.job({cancelled.job_id})) else 0)
    """
    assert (
        subprocess.run([sys.executable, "-c", textwrap.dedent(script)], check=False).returncode == 7
    )
    assert not is_alive(workshop.ledger.job(cancelled.job_id))


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
        workshop.ledger.note_attempt(log.job_id, 0)
        workshop.ledger.write_heartbeat(log.job_id)
    for thread in threads:
        thread.join(10)
    assert errors == []


def test_a_program_that_waits_for_another_ones_write_is_not_taken_for_dead():
    """Its next heartbeat comes when that write is over, however long the program waits for it."""
    assert STALE_SECONDS > BUSY_SECONDS + HEARTBEAT_SECONDS
    late = time.time() - BUSY_SECONDS - HEARTBEAT_SECONDS
    assert is_at_work("elsewhere:1", late)
    assert not is_at_work("elsewhere:1", time.time() - STALE_SECONDS - 1)
