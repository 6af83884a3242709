"""A ZIP as the destination: what is in it, what happens to one that exists, and faults."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import subprocess
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from exportgui.errors import JobError
from exportgui.job.control import Control
from exportgui.job.outcome import JobState
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.verify import Verdict, verify_job
from exportgui.job.running.attempts import Timeouts
from exportgui.job.running.resume import resume_job

OUTPUTS = {"shoe.jpg", "glass.png", "shoe.png"}
AT_ONCE = Timeouts(retries=())


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out.zip"


def resume(workshop, job_id: int, **how: object):
    with ThreadPoolExecutor(2) as executor:
        return resume_job(
            workshop.ledger, job_id, workshop.scan(), executor, workers=2, timeouts=AT_ONCE, **how
        )


def names_in(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return archive.namelist()


def beside(out: Path) -> set[str]:
    """What the job left around its ZIP."""
    return {path.name for path in out.parent.iterdir() if path.name.startswith((".", "out"))}


def test_holds_outputs_log_and_manifest(workshop, out, source, tmp_path):
    log = workshop.run()
    assert (log.state, log.archive) == (JobState.DONE, str(out))
    names = names_in(out)
    assert set(names[:3]) == OUTPUTS
    assert names[3:] == ["JobLog.json", "SHA256SUMS"]
    assert beside(out) == {"out.zip"}
    with zipfile.ZipFile(out) as archive:
        assert archive.read("shoe.jpg") == (source / "shoe.jpg").read_bytes()
        inside = json.loads(archive.read("JobLog.json"))
        assert (inside["state"], inside["fileSuccessCount"]) == ("done", 3)
        archive.extractall(tmp_path / "unpacked")
    checked = subprocess.run(
        ["sha256sum", "-c", "SHA256SUMS"],
        cwd=tmp_path / "unpacked",
        capture_output=True,
        text=True,
        check=True,
    )
    assert checked.stdout.count(": OK") == 4


def test_stores_what_is_compressed_already(workshop, out, source):
    (source / "text.txt").write_text("word " * 1000)
    workshop.run()
    with zipfile.ZipFile(out) as archive:
        kinds = {info.filename: info.compress_type for info in archive.infolist()}
    assert kinds["shoe.jpg"] == kinds["glass.png"] == zipfile.ZIP_STORED
    assert kinds["text.txt"] == zipfile.ZIP_DEFLATED


def test_names_are_utf_8(workshop, out, source):
    (source / "shoe.jpg").rename(source / "靴 é.jpg")
    workshop.run()
    with zipfile.ZipFile(out) as archive:
        info = archive.getinfo("靴 é.jpg")
    assert info.flag_bits & 0x800  # APPNOTE 4.4.4: the name is UTF-8


def test_outputs_named_as_the_log_keep_their_names(workshop, out, source):
    (source / "JobLog.json").write_text("{}")
    workshop.run()
    assert names_in(out)[-2:] == ["JobLog-2.json", "SHA256SUMS"]


def test_keeps_folders(workshop, out):
    workshop.run(keep_tree=True)
    assert "deep/shoe.png" in names_in(out)


@pytest.mark.parametrize(
    ("policy", "files"),
    [
        ("unique", {"out.zip", "out-2.zip"}),
        ("changed", {"out.zip", "out-2.zip"}),
        ("overwrite", {"out.zip"}),
    ],
)
def test_an_existing_file(workshop, out, policy, files):
    out.write_bytes(b"theirs")
    log = workshop.run(on_conflict=policy)
    assert beside(out) == files
    assert set(names_in(Path(log.archive))) >= OUTPUTS
    if len(files) == 2:
        assert out.read_bytes() == b"theirs"


@pytest.mark.parametrize("policy", ["fail", "skip"])
def test_refused_where_it_exists(workshop, out, policy):
    out.write_bytes(b"theirs")
    with pytest.raises(JobError, match="exists already"):
        workshop.run(on_conflict=policy)
    assert beside(out) == {"out.zip"}


def test_changed_replaces_what_an_earlier_job_wrote(workshop, out):
    workshop.run("wid=12", on_conflict="changed")
    first = out.read_bytes()
    workshop.run("wid=10", on_conflict="changed")
    assert beside(out) == {"out.zip"}
    assert out.read_bytes() != first


def test_changed_keeps_a_zip_with_other_files(workshop, out):
    workshop.run(on_conflict="changed", select_only=("shoe.jpg",))
    first = out.read_bytes()
    log = workshop.run(on_conflict="changed", select_only=("glass.png",))
    assert out.read_bytes() == first
    assert names_in(Path(log.archive))[0] == "glass.png"
    assert beside(out) == {"out.zip", "out-2.zip"}


class FailingSync(FileSystem):
    """Cannot sync the folder of the ZIP, once, after the ZIP is in place."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.failed = False

    def sync_folder(self, folder):
        if folder.path == self.out.parent and not self.failed:
            self.failed = True
            assert self.out.exists()
            raise OSError(errno.ESTALE, os.strerror(errno.ESTALE))
        super().sync_folder(folder)


@pytest.mark.parametrize("retries", [(), (0.0,)])
def test_a_server_lost_after_the_rename_makes_no_second_zip(workshop, out, retries):
    fs = FailingSync(out)
    log = workshop.run("wid=10", on_conflict="fail", fs=fs, timeouts=Timeouts(retries=retries))
    assert fs.failed
    if not retries:
        assert log.state is JobState.PAUSED
        log = resume(workshop, log.job_id)
    assert log.state is JobState.DONE
    assert beside(out) == {"out.zip"}
    assert len(names_in(out)) == 5


def test_never_replaces_a_source(workshop, source, out, tmp_path):
    with zipfile.ZipFile(source / "asset.zip", "w") as archive:
        archive.writestr("a", "b")
    workshop.out = source / "asset.zip"
    with pytest.raises(JobError, match="a source of this job"):
        workshop.run(on_conflict="overwrite")


def test_refused_where_a_folder_has_the_name(workshop, out):
    out.mkdir()
    with pytest.raises(JobError, match="is a folder"):
        workshop.run()


def test_space_counts_twice(workshop, source):
    from exportgui.job.planning.summary import summarize

    needed = summarize(workshop.plan()).space.needed
    assert needed == 2 * sum(path.stat().st_size for path in source.rglob("*.*"))


def test_verify_reads_the_zip(workshop, out, tmp_path):
    log = workshop.run()
    verdicts = lambda place=None: {  # noqa: E731
        check.item.output: check.verdict
        for check in verify_job(workshop.ledger, log.job_id, place=place)
    }
    assert set(verdicts().values()) == {Verdict.OK}
    content = bytearray(out.read_bytes())
    with zipfile.ZipFile(out) as archive:
        at = archive.getinfo("shoe.jpg").header_offset + 30 + len("shoe.jpg") + 300
    content[at] ^= 0xFF
    out.write_bytes(content)
    assert verdicts()["shoe.jpg"] is Verdict.UNREADABLE  # its CRC is wrong
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("glass.png", "another")
    assert verdicts(other)["glass.png"] is Verdict.CHANGED
    assert verdicts(other)["shoe.png"] is Verdict.MISSING
    out.write_bytes(b"no zip")
    assert set(verdicts().values()) == {Verdict.UNREADABLE}


def test_a_retry_adds_to_the_same_zip(workshop, out, source):
    whole = (source / "shoe.jpg").read_bytes()
    (source / "shoe.jpg").write_bytes(whole[:-200])
    first = workshop.run("wid=10", on_conflict="fail")
    assert first.file_error_count == 1
    (source / "shoe.jpg").write_bytes(whole)
    log = resume(workshop, first.job_id, retry=True)
    assert (log.file_error_count, log.archive) == (0, str(out))
    assert len(names_in(out)) == 5
    assert beside(out) == {"out.zip"}
    assert {row.attempts for row in workshop.ledger.items(log.job_id)} == {1}


class FullDisk(FileSystem):
    """Has no room for the ZIP."""

    def write(self, entry, producer):
        if entry.name.endswith(".zip"):
            entry.path.write_bytes(b"PK half")
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().write(entry, producer)


def test_a_full_disk_pauses_and_nothing_is_rendered_again(workshop, out):
    log = workshop.run("wid=10", fs=FullDisk(), timeouts=AT_ONCE)
    assert (log.state, log.file_success_count) == (JobState.PAUSED, 3)
    assert "the disk is full" in log.fatal_message
    assert not out.exists()
    log = resume(workshop, log.job_id)
    assert (log.state, log.exit_status) == (JobState.DONE, 0)
    assert beside(out) == {"out.zip"}
    assert {row.attempts for row in workshop.ledger.items(log.job_id)} == {1}


def test_an_altered_staged_file_is_exported_again(workshop, out, tmp_path):
    log = workshop.run("wid=10", fs=FullDisk(), timeouts=AT_ONCE)
    staged = next(tmp_path.glob("out.zip.*.partial"))
    (staged / "shoe.jpg").write_bytes(b"altered")
    log = resume(workshop, log.job_id)
    with zipfile.ZipFile(out) as archive:
        digest = hashlib.sha256(archive.read("shoe.jpg")).hexdigest()
    assert digest in {row.sha256 for row in workshop.ledger.items(log.job_id)}
    assert set(names_in(out)[:3]) == {"shoe.jpg", "glass.jpg", "shoe-2.jpg"}


class AlteringFiles(FileSystem):
    """Somebody alters a staged file when the ZIP is begun."""

    def write(self, entry, producer):
        if entry.name.endswith(".zip"):
            staged = next(entry.folder.path.glob("out.zip.*.partial"))
            (staged / "shoe.jpg").write_bytes(b"altered")
        return super().write(entry, producer)


def test_an_altered_staged_file_is_never_packed(workshop, out):
    log = workshop.run("wid=10", fs=AlteringFiles(), timeouts=AT_ONCE)
    assert log.state is JobState.PAUSED
    assert "altered" in log.fatal_message
    assert not out.exists()


class DamagingFiles(FileSystem):
    """The disk keeps something else than was written."""

    def write(self, entry, producer):
        made = super().write(entry, producer)
        if entry.name.endswith(".zip"):
            content = bytearray(entry.path.read_bytes())
            content[60] ^= 1
            entry.path.write_bytes(content)
        return made


def test_a_zip_that_does_not_read_back_gets_no_name(workshop, out):
    log = workshop.run(fs=DamagingFiles(), timeouts=AT_ONCE)
    assert log.state is JobState.PAUSED
    assert "read back" in log.fatal_message
    assert not out.exists()


def test_cancelled_while_it_is_packed(workshop, out):
    control = Control()

    class Stopping(FileSystem):
        def write(self, entry, producer):
            if entry.name.endswith(".zip"):
                control.stop()
            return super().write(entry, producer)

    log = workshop.run(fs=Stopping(), control=control)
    assert log.state is JobState.CANCELLED
    assert not out.exists()
    assert resume(workshop, log.job_id).state is JobState.DONE
    assert beside(out) == {"out.zip"}


def test_one_that_appears_meanwhile_is_kept(workshop, out):
    def appear(item, outcome):
        out.write_bytes(b"theirs")

    log = workshop.run(on_conflict="fail", on_item=appear, timeouts=AT_ONCE)
    assert log.state is JobState.PAUSED
    assert out.read_bytes() == b"theirs"
    out.unlink()
    assert resume(workshop, log.job_id).state is JobState.DONE
    assert len(names_in(out)) == 5


def test_nothing_exported_makes_no_zip(workshop, out, source):
    for path in source.rglob("*.*"):
        path.write_bytes(b"\xff\xd8\xff\xe0 damaged")
    log = workshop.run("wid=10")
    assert (log.file_error_count, log.archive) == (3, "")
    assert beside(out) == set()


@pytest.mark.long
def test_more_members_than_zip_counts_without_zip64(workshop, out, source):
    for path in list(source.rglob("*.*")):
        path.unlink()
    for number in range(65_600):
        (source / f"{number}.txt").write_text(str(number))
    log = workshop.run(timeouts=AT_ONCE)
    assert log.file_success_count == 65_600
    assert len(names_in(out)) == 65_602
    told = subprocess.run(["unzip", "-tq", out], capture_output=True, text=True, check=True)
    assert "No errors" in told.stdout


@pytest.mark.long
def test_more_than_four_gigabytes(workshop, out, source):
    for path in list(source.rglob("*.*")):
        path.unlink()
    with (source / "large.mp4").open("wb") as file:
        file.truncate((4 << 30) + 1)  # a sparse file
    log = workshop.run(timeouts=AT_ONCE)
    assert log.exit_status == 0
    assert out.stat().st_size > 4 << 30
    told = subprocess.run(["unzip", "-tq", out], capture_output=True, text=True, check=True)
    assert "No errors" in told.stdout
