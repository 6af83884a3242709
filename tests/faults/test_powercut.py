"""The power goes while a job runs: what was acknowledged is on the disk, byte by byte, and the rest
is resumed.

A small ext4 file system in a file, mounted by loop and told to write back as late as possible; at
the cut the process is killed and the file copied as the disk has seen it. Mounting the copy replays
its journal, as a reboot does.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import sqlite3
import subprocess
import time
from pathlib import Path

import pytest
from bench import JobHarness
from dying import telling_run

CUTS = 20
ITEMS = 150
REQUEST = "wid=6&fmt=png"


def call(*words: object) -> None:
    subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True)


class Disk:
    """An ext4 file system in a file."""

    def __init__(self, folder: Path) -> None:
        self.image = folder / "disk.img"
        self.mount = folder / "disk"
        self.mount.mkdir()
        with self.image.open("wb") as file:
            file.truncate(128 << 20)
        call("mkfs.ext4", "-q", self.image)
        self.attach()

    def attach(self) -> None:
        call("mount", "-o", "loop,commit=300", self.image, self.mount)

    def cut(self) -> None:
        """What was not brought to the disk by now is gone."""
        seen = self.image.with_suffix(".seen")
        call("cp", "--sparse=always", self.image, seen)
        call("umount", self.mount)
        seen.replace(self.image)
        self.attach()

    def detach(self) -> None:
        """Whatever is still open in it after a failure."""
        subprocess.run(["umount", "--lazy", str(self.mount)], check=False, capture_output=True)


@pytest.fixture
def disks(tmp_path):
    """Makes disks; skips where this machine does not let us."""
    if os.name == "nt" or os.geteuid() != 0 or not shutil.which("mkfs.ext4"):
        pytest.skip("a power cut needs root, mkfs.ext4 and loop mounts")
    made = []

    def make() -> Disk:
        folder = tmp_path / f"cut{len(made)}"
        folder.mkdir()
        try:
            made.append(Disk(folder))
        except subprocess.CalledProcessError as error:
            pytest.skip(f"a power cut needs loop mounts: {error.stderr.strip()}")
        return made[-1]

    yield make
    for disk in made:
        disk.detach()


def lines(told: Path) -> list[str]:
    return told.read_text().splitlines() if told.exists() else []


def run_until(forks, base: Path, told: Path, seconds: float) -> list[str]:
    """Run a job; kill it some time after its first item was acknowledged. What had been
    acknowledged by then.
    """
    process = forks.Process(target=telling_run, args=(base, REQUEST, told))
    process.start()
    while process.is_alive() and not lines(told):
        time.sleep(0.01)
    time.sleep(seconds)
    process.kill()
    process.join()
    return lines(told)


def check_kept(base: Path, acknowledged: list[str]) -> None:
    ledger = sqlite3.connect(base / "ledger.sqlite")
    assert ledger.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    known = dict(ledger.execute("SELECT output, sha256 FROM items WHERE state = 'done'"))
    ledger.close()
    for line in acknowledged:
        name, sha256 = line.split("\t")
        assert hashlib.sha256((base / "out" / name).read_bytes()).hexdigest() == sha256
        assert known[name] == sha256


@pytest.mark.long
def test_twenty_cuts_of_power(forks, disks, bench, figure):
    bench.add_pictures(ITEMS)
    dice = random.Random(9)
    kept = 0
    for number in range(CUTS):
        disk = disks()
        base = disk.mount
        (base / "source").symlink_to(bench.source, target_is_directory=True)
        acknowledged = run_until(forks, base, bench.base / f"told{number}", dice.uniform(0, 1.0))
        disk.cut()
        check_kept(base, acknowledged)
        kept += len(acknowledged)
        with JobHarness(base) as one:
            (job,) = one.ledger.jobs()
            one.check_finished(
                one.resume(job.id), {f"picture{index:05}.png" for index in range(ITEMS)}
            )
        disk.detach()
    figure(
        f"{CUTS} cuts of power: {kept} acknowledged items, all byte-exact; ledgers sound; all "
        "jobs resumed"
    )
    assert kept > CUTS
