"""How changes are noticed, and that a destination has one watch."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
from pathlib import Path

import pytest

from exportgui.errors import JobError
from exportgui.job.watch import changes as module
from exportgui.job.watch.changes import (
    CHECK_SECONDS,
    POLL_SECONDS,
    NoticedChanges,
    PolledChanges,
    changes_below,
    is_on_network,
)
from exportgui.job.watch.destination_lock import sole_watch


class FakeEvents:
    """Yields what is put into it, raises an exception, and counts how often it was started."""

    def __init__(self):
        self.put = queue.Queue()
        self.starts = 0

    def __call__(self, _folders, stop):
        self.starts += 1
        while not stop.is_set():
            try:
                found = self.put.get(timeout=0.01)
            except queue.Empty:
                continue
            if isinstance(found, Exception):
                raise found
            yield found


@pytest.fixture
def events():
    return FakeEvents()


@pytest.fixture
def clock():
    class Clock:
        now = 0.0

        def __call__(self):
            return self.now

    return Clock()


@pytest.fixture
def noticed(tmp_path, events, clock):
    made = NoticedChanges([tmp_path], events, lambda: False, clock)
    yield made
    made.close()


def test_everything_at_first_then_what_changed_and_everything_after_a_minute(
    noticed, events, clock, tmp_path
):
    assert noticed.take() is None
    assert noticed.take() == frozenset()
    events.put.put({tmp_path / "a.jpg"})
    noticed.wait(60)  # the clock stands still: only the event ends it
    assert noticed.take() == {tmp_path / "a.jpg"}
    assert noticed.take() == frozenset()
    clock.now += CHECK_SECONDS
    assert noticed.take() is None


def test_a_folder_that_comes_back_is_watched_anew(noticed, events, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    inner = NoticedChanges([folder], events, lambda: False, lambda: 0.0)
    assert inner.take() is None
    folder.rmdir()
    assert inner.take() is None
    assert events.starts == 1
    folder.mkdir()
    assert inner.take() is None
    events.put.put({folder / "a.jpg"})
    inner.wait(60)
    assert inner.take() == {folder / "a.jpg"}
    assert events.starts == 2
    inner.close()


def test_without_events_it_is_looked_at(noticed, events, clock, tmp_path):
    noticed.take()
    events.put.put(OSError("the system's watches are used up"))
    noticed._thread.join(60)
    assert noticed.interval == POLL_SECONDS
    clock.now += POLL_SECONDS
    assert noticed.take() is None


def test_a_wait_ends_when_the_work_stops(tmp_path, events):
    NoticedChanges([tmp_path], events, lambda: True, lambda: 0.0).wait(3600)


def test_folders_are_looked_at_where_there_are_no_events(tmp_path, monkeypatch):
    def made(poll=None):
        return changes_below([tmp_path], lambda: False, lambda _: None, poll)

    assert isinstance(made(7), PolledChanges)
    assert made(7).interval == 7
    monkeypatch.setattr(module, "is_on_network", lambda _: True)
    assert isinstance(made(), PolledChanges)
    monkeypatch.setattr(module, "is_on_network", lambda _: False)
    monkeypatch.setattr(module.importlib.util, "find_spec", lambda _: None)
    assert isinstance(made(), PolledChanges)
    assert made().take() is None


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc/self/mounts")
def test_file_systems_of_networks_are_known_by_their_mounts(tmp_path):
    (tmp_path / "a share" / "deep").mkdir(parents=True)
    mounts = tmp_path / "mounts"
    place = str(tmp_path.resolve()).replace(" ", "\\040")
    mounts.write_text(
        f"/dev/sda1 / ext4 rw 0 0\nserver:/x {place}/a\\040share nfs4 rw 0 0\n"
        f"tmpfs {place}/a\\040share/deep tmpfs rw 0 0\nbroken line\n"
    )
    assert is_on_network(tmp_path / "a share", mounts)
    assert not is_on_network(tmp_path / "a share" / "deep", mounts)
    assert not is_on_network(tmp_path, mounts)
    assert not is_on_network(tmp_path, tmp_path / "no mounts")


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("EXPORTGUI_HOME", str(tmp_path / "home"))
    return tmp_path


def test_a_second_watch_of_a_destination_is_refused_by_name(home):
    out = home / "out"
    out.mkdir()
    with sole_watch(out, Path("/pictures/shop")):
        with pytest.raises(JobError, match="/pictures/shop"), sole_watch(out, Path("other")):
            pass
        with sole_watch(home / "another", Path("other")):
            pass
    with sole_watch(out, Path("other")):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_destination_is_known_by_another_path(home):
    (home / "out").mkdir()
    (home / "link").symlink_to(home / "out")
    with (
        sole_watch(home / "out", Path("one")),
        pytest.raises(JobError, match="one"),
        sole_watch(home / "link", Path("other")),
    ):
        pass


HOLDS = """
import sys
from pathlib import Path
from exportgui.job.watch.destination_lock import sole_watch
with sole_watch(Path(sys.argv[1]), Path("theirs")):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_the_watch_of_a_killed_process_does_not_count(home):
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS, home / "out"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as other:
        assert other.stdout.readline() == "held\n"
        with pytest.raises(JobError, match=str(other.pid)), sole_watch(home / "out", Path("mine")):
            pass
        other.kill()
        other.wait(60)
        with sole_watch(home / "out", Path("mine")):
            pass
