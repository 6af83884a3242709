"""What waits for the disk is done for many items at once, and what the system can copy is not read
here.
"""

from __future__ import annotations

import os

import pytest
from PIL import Image

from exportgui.job.publishing import original
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.running import outcome_recorder


class FakeCountingFileSystem(FileSystem):
    """Counts what is synced."""

    def __init__(self) -> None:
        self.files = self.folders = 0

    def sync(self, entry):
        self.files += 1
        super().sync(entry)

    def sync_folder(self, folder):
        self.folders += 1
        super().sync_folder(folder)


def test_folders_are_synced_once_for_many_items(workshop, source, monkeypatch) -> None:
    monkeypatch.setattr(outcome_recorder, "_BATCH_SECONDS", 1e9)
    for number in range(2 * outcome_recorder._BATCH):
        Image.new("RGB", (4, 4)).save(source / f"more{number}.png")
    fs = FakeCountingFileSystem()

    log = workshop.run(fs=fs)

    assert (log.file_error_count, fs.files) == (0, 2 * outcome_recorder._BATCH + 3)
    # Once for each full batch, and for what is left; the test's three other files lie in two
    # folders.
    assert fs.folders <= 4


def test_originals_are_copied_by_the_system(workshop, source, out, monkeypatch) -> None:
    copied = []
    read = []
    real = original._Source.read

    def copy(origin: int, target: int, count: int) -> int:
        copied.append(os.write(target, os.read(origin, count)))
        return copied[-1]

    def reading(self, size: int) -> bytes:
        read.append(real(self, size))
        return read[-1]

    monkeypatch.setattr(os, "copy_file_range", copy, raising=False)
    monkeypatch.setattr(original._Source, "read", reading)

    workshop.run()

    assert sum(copied) == sum(path.stat().st_size for path in source.rglob("*.*")) > 0
    assert set(read) == {b""}


@pytest.mark.parametrize("done", [0, 10])
def test_where_the_system_cannot_the_rest_is_read_here(
    workshop, source, out, monkeypatch, done
) -> None:
    def copy(origin: int, target: int, count: int) -> int:
        if os.lseek(target, 0, os.SEEK_CUR) >= done:
            raise OSError(18, "Invalid cross-device link")
        return os.write(target, os.read(origin, done))

    monkeypatch.setattr(os, "copy_file_range", copy, raising=False)

    workshop.run()

    assert (out / "glass.png").read_bytes() == (source / "glass.png").read_bytes()
