"""The world breaks: at whatever call, the old file stays, nothing half is left, the job pauses and
goes on.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath

import pytest

from exportgui.errors import EncodeError, EnvironmentFault, SourceError
from exportgui.job.outcome import JobState
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.folder import Entry, Folder
from exportgui.job.publishing.publish import PublishPolicy, TransferError, publish
from exportgui.job.running.resume import resume_job

CALLS = (
    "create",
    "write",
    "copy",
    "sync",
    "digest",
    "rename_new",
    "replace",
    "sync_folder",
    "make_folder",
    "set_times",
)


class FailingAt(FileSystem):
    """Raises ``number`` at the ``nth`` call of any of the watched methods, and at every one after
    it.
    """

    def __init__(self, nth: int, number: int) -> None:
        self.nth = nth
        self.number = number
        self.calls = 0
        self.lock = threading.Lock()

    def count(self, name, *arguments):
        with self.lock:
            self.calls += 1
            failing = self.calls >= self.nth
        if failing:
            if name in ("write", "copy"):  # half a file, as a full disk leaves it
                (arguments[0] if name == "write" else arguments[1]).path.write_bytes(b"half")
            raise OSError(self.number, os.strerror(self.number))
        return getattr(super(), name)(*arguments)


for _name in CALLS:
    setattr(FailingAt, _name, lambda self, *arguments, _name=_name: self.count(_name, *arguments))


def resumed(workshop, log, **how):
    with ThreadPoolExecutor(2) as executor:
        return resume_job(workshop.ledger, log.job_id, workshop.scan(), executor, workers=2, **how)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EROFS, errno.EACCES])
@pytest.mark.parametrize("request_text", ["", "wid=8&fmt=png"])
def test_a_fault_at_any_call_leaves_the_old_file_whole(workshop, out, request_text, number):
    out.mkdir()
    (out / "glass.png").write_bytes(b"the old one")
    for nth in range(1, 30):
        fs = FailingAt(nth, number)
        log = workshop.run(
            request_text, fs=fs, on_conflict="overwrite", select_only=("glass.png", "deep/shoe.png")
        )
        if fs.calls < nth:
            assert nth > 10
            return
        assert not [name for name in workshop.files() if ".exportgui" in name], nth
        assert log.state is JobState.PAUSED or log.file_error_count, nth
        published = {detail.output for detail in log.details if detail.output}
        if "glass.png" not in published and log.unfinished_count == 0:
            assert (out / "glass.png").read_bytes() == b"the old one"
        whole = (out / "glass.png").read_bytes()
        assert whole != b"half"
        again = resumed(workshop, log, retry=True)
        assert (again.state, again.file_success_count, again.unfinished_count) == (
            JobState.DONE,
            2,
            0,
        ), nth
        assert workshop.files() == {"glass.png", "shoe.png"}
        (out / "glass.png").write_bytes(b"the old one")
        (out / "shoe.png").unlink()
    pytest.fail("the calls never ended")


def test_a_full_disk_pauses_the_job_and_says_so(workshop):
    log = workshop.run("wid=5", fs=FailingAt(5, errno.ENOSPC))
    assert (log.state, log.fatal_error, log.exit_status) == (JobState.PAUSED, True, 3)
    assert "the disk is full" in log.fatal_message
    assert log.file_error_count == 0
    assert log.unfinished_count == 3 - log.file_success_count


def test_a_folder_that_goes_away_pauses_the_job(workshop, out):
    stop_at = threading.Event()

    class FakeVanishingFileSystem(FileSystem):
        def create(self, path):
            if not stop_at.is_set():
                stop_at.set()
                while out.exists():  # the other worker may put a file in it meanwhile
                    shutil.rmtree(out, ignore_errors=True)
            super().create(path)

    log = workshop.run("wid=5", fs=FakeVanishingFileSystem())
    assert log.state is JobState.PAUSED
    assert "gone" in log.fatal_message
    assert not out.exists()
    again = resumed(workshop, log)
    assert (again.state, again.file_success_count) == (JobState.DONE, 3)
    assert len(workshop.files()) == 3


def test_a_folder_that_cannot_be_made_writes_nothing(workshop, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    workshop.out = tmp_path / "file" / "below"
    log = workshop.run(plan=workshop.plan())
    assert (log.exit_status, log.unfinished_count) == (3, 3)
    assert "cannot be made" in log.fatal_message


def test_a_folder_that_is_another_is_refused_to_all_threads(tmp_path):
    """One of them may be about to write when the folder that has gone is looked for again."""
    root = tmp_path / "out"
    destination = Destination(FileSystem(), root)
    with contextlib.closing(destination):
        destination.open()
        (root / "a.png").write_bytes(b"one")
        root.rename(tmp_path / "kept")
        root.mkdir()
        with pytest.raises(EnvironmentFault, match="bring the folder back"):
            destination.open("a.png")
        with (
            pytest.raises(EnvironmentFault, match="bring the folder back"),
            destination.open_below(PurePosixPath()),
        ):
            pytest.fail("what is written there is lost")
        root.rmdir()
        (tmp_path / "kept").rename(root)
        with destination.open_below(PurePosixPath()) as folder:
            assert folder.is_still_there()


def put(fs, root, output, produce, placing):
    """Publish what ``produce(path)`` writes."""
    with contextlib.closing(Destination(fs, root)) as destination:
        return publish(fs, destination, output, lambda temp: fs.write(temp, produce), placing)


class TestPublish:
    """One output, on its own."""

    @staticmethod
    def placing(**how):
        return PublishPolicy(**{"overwrite": False, "on_taken": "{}-next".format} | how)

    def test_the_name_is_taken_only_when_the_file_is_whole(self, tmp_path):
        seen = []

        def produce(temp: Path) -> None:
            seen.append(sorted(path.name for path in tmp_path.iterdir()))
            temp.write_bytes(b"content")

        made = put(FileSystem(), tmp_path, "a.txt", produce, self.placing())
        assert seen[0][0].startswith(".exportgui-")
        assert (made.output, made.size, made.replaced) == ("a.txt", 7, False)
        assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]

    @pytest.mark.parametrize("error", [EncodeError("no"), SourceError("no"), ValueError("no")])
    def test_errors_of_the_producer_pass_through_and_leave_nothing(self, tmp_path, error):
        def produce(temp: Path) -> None:
            temp.write_bytes(b"half")
            raise error

        with pytest.raises(type(error)):
            put(FileSystem(), tmp_path, "a.txt", produce, self.placing())
        assert list(tmp_path.iterdir()) == []

    def test_an_encoders_full_disk_is_an_environment_fault(self, tmp_path):
        def produce(temp: Path) -> None:
            try:
                raise OSError(errno.ENOSPC, "No space left on device")
            except OSError as error:
                raise EncodeError("write error") from error

        with pytest.raises(EnvironmentFault, match="the disk is full"):
            put(FileSystem(), tmp_path, "a.txt", produce, self.placing())

    def test_an_encoder_that_only_says_it_failed_is_believed_when_there_is_no_space(self, tmp_path):
        class FakeFullFileSystem(FileSystem):
            def free_space(self, folder):
                return 100

        def produce(temp: Path) -> None:
            raise EncodeError("write error")

        with pytest.raises(EnvironmentFault, match="the disk is full"):
            put(FakeFullFileSystem(), tmp_path, "a.txt", produce, self.placing())

    def test_a_folder_in_the_place_of_the_file_is_named(self, tmp_path):
        (tmp_path / "a.txt").mkdir()
        with pytest.raises(TransferError, match=r"a\.txt"):
            put(FileSystem(), tmp_path, "a.txt", lambda temp: None, self.placing(overwrite=True))
        assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]

    def test_a_link_swapped_in_underneath_is_not_followed(self, tmp_path):
        root = tmp_path / "root"
        elsewhere = tmp_path / "elsewhere"
        root.mkdir()
        elsewhere.mkdir()
        (root / "sub").symlink_to(elsewhere)
        with pytest.raises(TransferError, match="leads out"):
            put(FileSystem(), root, "sub/a.txt", lambda temp: None, self.placing())
        assert list(elsewhere.iterdir()) == []

    def test_a_link_under_the_name_is_replaced_not_followed(self, tmp_path):
        target = tmp_path / "precious"
        target.write_bytes(b"precious")
        (tmp_path / "a.txt").symlink_to(target)
        put(FileSystem(), tmp_path, "a.txt", lambda temp: None, self.placing(overwrite=True))
        assert target.read_bytes() == b"precious"
        assert not (tmp_path / "a.txt").is_symlink()


class TestRenameWithoutReplacing:
    """However the system does it, an existing file stays."""

    @pytest.mark.parametrize("way", ["renameat2", "link", "placeholder"])
    def test_renaming_never_replaces_a_file(self, tmp_path, monkeypatch, way):
        if way != "renameat2":
            monkeypatch.setattr(
                "exportgui.job.publishing.filesystem._rename_noreplace",
                lambda source, target: False,
            )
        if way == "placeholder":

            def no_links(*arguments, **named):
                raise OSError(errno.EPERM, "no links here")

            monkeypatch.setattr(os, "link", no_links)
        fs = FileSystem()
        with Folder.opened(tmp_path) as folder:
            temp = Entry(folder, "temp")
            name = Entry(folder, "name")
            temp.path.write_bytes(b"new")
            fs.rename_new(temp, name)
            assert name.path.read_bytes() == b"new"
            temp.path.write_bytes(b"newer")
            with pytest.raises(FileExistsError):
                fs.rename_new(temp, name)
            assert name.path.read_bytes() == b"new"
            assert temp.path.read_bytes() == b"newer"
