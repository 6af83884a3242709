"""The real program, killed again and again: no picture is blamed but one that ends its own
process.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from bench import scratch
from PIL import Image

from exportgui.job.ledger.ledger import Ledger
from exportgui.job.publishing.verify import Verdict, verify_job

OLD = b"the old one"
PATIENCE = 900.0
POISONED = """
import os, signal, sys
from exportgui import render
real = render.write

def write(plan, *rest, **options):
    if plan.object_path == "poison.png":
        os.kill(os.getpid(), signal.SIGKILL)
    return real(plan, *rest, **options)

render.write = write
if __name__ == "__main__":
    from exportgui.cli import main
    sys.exit(main(sys.argv[1:]))
"""
STANDING_STILL = """
import os, signal, sys
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.running import outcome_recorder
real = Ledger.record_outcomes

def record_outcomes(ledger, *rest):
    real(ledger, *rest)
    Ledger.record_outcomes = real
    os.kill(os.getpid(), signal.SIGSTOP)

Ledger.record_outcomes = record_outcomes
outcome_recorder._BATCH_SECONDS = 0.0  # so that it stops at the first, with more to be done
if __name__ == "__main__":
    from exportgui.cli import main
    sys.exit(main(sys.argv[1:]))
"""


class Killed:
    """Commands of the program on one catalog, with a home of its own; each runs in a process group
    of its own.
    """

    def __init__(self, base: Path) -> None:
        self.base = base
        self.source = base / "source"
        self.out = base / "out"
        self.source.mkdir()
        self.launcher = ["-m", "exportgui"]
        self.catalog = "source"
        self._dice = random.Random(13)

    def add_pictures(self, count: int) -> set[str]:
        """Pictures that take a while, and an old file in the place of each result; the names of the
        results.
        """
        self.out.mkdir()
        names = set()
        for index in range(count):
            image = Image.effect_noise((900, 700), 40 + index % 50).convert("RGB")
            image.save(self.source / f"picture{index:03}.png", compress_level=1)
            names.add(f"picture{index:03}.png")
        for name in names:
            (self.out / name).write_bytes(OLD)
        return names

    def start(self, *words: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, *self.launcher, *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=self.base,
            env=os.environ
            | {"PYTHONPATH": os.pathsep.join(sys.path), "EXPORTGUI_HOME": str(self.base / "home")},
            start_new_session=True,
        )

    def finish(self, *words: str) -> tuple[int, str]:
        """Let a command come to its end; its status and what it said on standard error."""
        with self.start(*words) as process:
            _, told = process.communicate(timeout=PATIENCE)
        return process.returncode, told

    def kill(self, *words: str, whole_group: bool) -> None:
        """Kill a command at work, a moment after it has begun with another item; fine when it is
        done before.
        """
        tried = self.asked("SELECT coalesce(sum(attempts), 0) FROM items")
        with self.start(*words) as process:
            until = time.monotonic() + PATIENCE
            while (
                self.asked("SELECT coalesce(sum(attempts), 0) FROM items") == tried
                and process.poll() is None
            ):
                assert time.monotonic() < until
                time.sleep(0.01)
            time.sleep(self._dice.uniform(0.0, 0.25))
            with contextlib.suppress(ProcessLookupError):
                (os.killpg if whole_group else os.kill)(process.pid, signal.SIGKILL)
            process.communicate(timeout=PATIENCE)

    def asked(self, query: str) -> int:
        """A number out of the ledger, 0 while there is none."""
        path = self.base / "home" / "data" / "ledger.sqlite"
        with (
            contextlib.suppress(sqlite3.OperationalError),
            contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=30)) as db,
        ):
            return int(db.execute(query).fetchone()[0])
        return 0

    def killed_times(self, count: int, *words: str) -> int:
        """Kill an export, then its resumes; how often that was before the end."""
        self.kill(
            "export", self.catalog, "--to", "out", "--workers", "2", *words, whole_group=False
        )
        kills = 1
        while kills < count and self.asked(
            "SELECT count(*) FROM items WHERE state IN ('pending', 'publishing')"
        ):
            self.kill("jobs", "resume", "1", whole_group=kills % 2 == 1)
            kills += 1
        return kills

    def check(self, expected: set[str]) -> None:
        """Everything is there, new and whole, and nothing else."""
        status, told = self.finish("jobs", "resume", "1")
        assert (status, told) == (0, "")
        assert {path.name for path in self.out.iterdir()} == expected
        assert not [name for name in expected if (self.out / name).read_bytes() == OLD]
        assert self.asked("SELECT count(*) FROM items WHERE state <> 'done'") == 0
        with Ledger(self.base / "home" / "data" / "ledger.sqlite") as ledger:
            assert {check.verdict for check in verify_job(ledger, 1)} == {Verdict.OK}


@pytest.fixture
def killed(tmp_path: Path) -> Iterator[Killed]:
    if not hasattr(os, "killpg"):
        pytest.skip("needs process groups")
    with scratch(tmp_path) as base:
        yield Killed(base)


def test_killed_three_times_and_then_whole(killed):
    names = killed.add_pictures(14)
    killed.killed_times(3, "--is-modifier", "wid=300&fmt=png", "--on-conflict", "overwrite")
    killed.check(names)


def test_an_is_catalog_killed_once_and_then_whole(killed):
    """What was at work is drawn in a process of its own, which gets what the catalog knows."""
    names = killed.add_pictures(8)
    rows = [f"{name[:-4]}\t{name}" for name in sorted(names)]
    (killed.source / "shop.txt").write_text("\n".join(["Id\tPath", *rows, ""]))
    (killed.source / "shop.ini").write_text("RootId=shop\nRootPath=.\nCatalogFile=shop.txt\n")
    killed.catalog = "source/shop.ini"
    killed.killed_times(1, "--is-modifier", "wid=300&fmt=png", "--on-conflict", "overwrite")
    killed.check(names)


def test_originals_killed_twice(killed):
    names = killed.add_pictures(12)
    killed.killed_times(2, "--on-conflict", "overwrite")
    killed.check(names)
    for name in names:
        source, copy = ((folder / name).read_bytes() for folder in (killed.source, killed.out))
        assert hashlib.sha256(source).digest() == hashlib.sha256(copy).digest()


def test_a_picture_that_ends_its_process_is_named_and_the_rest_goes_on(killed):
    names = killed.add_pictures(4)
    Image.new("RGB", (8, 8)).save(killed.source / "poison.png")
    (killed.base / "poisoned.py").write_text(POISONED)
    killed.launcher = ["poisoned.py"]
    asked = (
        "export",
        "source",
        "--to",
        "out",
        "--is-modifier",
        "wid=8&fmt=png",
        "--on-conflict",
        "overwrite",
    )
    assert killed.finish(*asked)[0] == -signal.SIGKILL
    status, told = killed.finish("jobs", "resume", "1")
    assert status == 1
    assert [
        line for line in told.splitlines() if "poison.png" in line and "set aside" in line
    ] == told.splitlines()
    assert {path.name for path in killed.out.iterdir()} == names
    assert killed.finish("jobs", "retry", "1")[0] == 1
    killed.launcher = ["-m", "exportgui"]
    assert killed.finish("jobs", "retry", "1")[0] == 0
    assert (killed.out / "poison.png").is_file()


def test_one_that_stood_still_while_its_job_was_resumed_says_so(killed):
    """Stopped (SIGSTOP, a laptop that sleeps) longer than a job seems alive."""
    names = killed.add_pictures(8)
    (killed.base / "standing.py").write_text(STANDING_STILL)
    killed.launcher = ["standing.py"]
    asked = ("--is-modifier", "wid=60&fmt=png", "--on-conflict", "overwrite")
    with killed.start("export", "source", "--to", "out", "--workers", "2", *asked) as process:
        assert os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
        assert process.poll() is None
        assert 0 < killed.asked("SELECT count(*) FROM items WHERE state = 'done'") < len(names)
        killed.launcher = ["-m", "exportgui"]
        ledger = killed.base / "home" / "data" / "ledger.sqlite"
        with contextlib.closing(sqlite3.connect(ledger, timeout=30)) as db:
            db.execute("UPDATE jobs SET beat = beat - 60")  # a minute passes
            db.commit()
        resumed = killed.finish("jobs", "resume", "1")
        os.kill(process.pid, signal.SIGCONT)
        _, told = process.communicate(timeout=PATIENCE)
    assert resumed == (0, "")
    assert process.returncode == 3
    assert told.splitlines() == [line for line in told.splitlines() if "resumed by another" in line]
    killed.check(names)


@pytest.mark.long
@pytest.mark.parametrize("kills", [25, 100])
@pytest.mark.parametrize("request_text", ["wid=400&fmt=png", ""])
def test_killed_a_hundred_times(killed, figure, kills, request_text):
    names = killed.add_pictures(120 if request_text else 400)
    asked = ("--is-modifier", request_text) if request_text else ()
    done = killed.killed_times(kills, *asked, "--on-conflict", "overwrite")
    suspect = killed.asked("SELECT count(*) FROM items WHERE deaths > 0")
    killed.check(names)
    figure(
        f"{done} kills in a row ({request_text or 'originals'}): {len(names)} of {len(names)}, "
        f"{suspect} drawn apart"
    )
