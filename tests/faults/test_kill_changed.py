"""An export of what changed, killed at any step: nothing is skipped, doubled, or taken from anybody
who altered a file.
"""

from __future__ import annotations

import shutil
import signal
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from bench import JobHarness
from dying import dying_run
from PIL import Image

REQUEST = "wid=6&fmt=png"
SAME, NEW, GONE, KEPT, BESIDE = (f"picture{index:05}.png" for index in range(5))
EXPECTED = {SAME, NEW, GONE, KEPT, BESIDE, BESIDE.replace(".png", "-2.png")}
"""Each output, and the file beside the one that was altered and whose source changed."""
YELLOW = (255, 255, 0)


@pytest.fixture
def prepared(bench: JobHarness) -> Iterator[JobHarness]:
    """Five exported pictures, of which since then one source was replaced, one output removed, one
    altered, and one altered as well as its source replaced.
    """
    bench.add_pictures(5)
    bench.run(REQUEST, on_conflict="changed")
    for name in (NEW, BESIDE):
        Image.new("RGB", (16, 12), "blue").save(bench.source / name)
    (bench.out / GONE).unlink()
    for name in (KEPT, BESIDE):
        Image.new("RGB", (6, 6), YELLOW).save(bench.out / name)
    bench.close()
    saved = copy_of(bench.base)
    shutil.copytree(bench.base, saved)
    yield bench
    shutil.rmtree(saved)


def copy_of(base: Path) -> Path:
    """Where the folder is saved; other tests save theirs beside it at the same time."""
    return base.with_name(f"{base.name}-saved")


def restore(base: Path) -> None:
    """The folder as it was prepared, times of files included.

    The sources stay, as no job changes them and copies would be other files.
    """
    for path in base.iterdir():
        if path.name == "source":
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    sources = shutil.ignore_patterns("source")
    shutil.copytree(copy_of(base), base, ignore=sources, dirs_exist_ok=True)


def killed(forks, base: Path, step: int) -> int:
    how = {"on_conflict": "changed"}
    process = forks.Process(target=dying_run, args=(base, REQUEST, step), kwargs=how)
    process.start()
    process.join(60)
    return process.exitcode


def color(path: Path) -> tuple[int, ...]:
    with Image.open(path) as picture:
        return picture.convert("RGB").getpixel((2, 2))


def check(bench: JobHarness) -> None:
    """All is there, as its source is now; what was altered is as it was; nothing is left to do.

    The temporary files of a job are removed when it is resumed.
    """
    assert bench.outputs() - bench.temporaries() == EXPECTED
    for name in (KEPT, BESIDE):
        assert color(bench.out / name) == YELLOW
    for name in (NEW, BESIDE.replace(".png", "-2.png")):
        assert color(bench.out / name) == (0, 0, 255)
    for name in (SAME, GONE):
        assert color(bench.out / name) == color(bench.source / name)
    log = bench.run(REQUEST, on_conflict="changed")
    assert (log.total_file_count, log.unchanged_count, log.file_warning_count) == (5, 5, 0)


def try_steps(forks, base: Path, steps: Iterable[int], *, resumes: bool) -> int:
    """Kill a job at each step, and then resume it or export again; returns how many were killed."""
    count = 0
    for step in steps:
        restore(base)
        code = killed(forks, base, step)
        with JobHarness(base) as bench:
            jobs = bench.ledger.jobs()
            if resumes and len(jobs) > 1:
                bench.resume(jobs[0].id)
                assert not bench.temporaries()
            else:
                bench.run(REQUEST, on_conflict="changed")
            check(bench)
        if code == 0:
            break
        assert code == -signal.SIGKILL
        count += 1
    return count


@pytest.mark.parametrize("resumes", [True, False])
def test_killed_at_some_steps(forks, prepared, resumes):
    """Before the first file, before and after a rename, before the first acknowledgement."""
    assert try_steps(forks, prepared.base, (1, 12, 22), resumes=resumes) == 3


@pytest.mark.long
@pytest.mark.parametrize("resumes", [True, False])
def test_killed_at_every_step(forks, prepared, figure, resumes):
    count = try_steps(forks, prepared.base, range(1, 1_000), resumes=resumes)
    figure(f"an export of what changed, killed at every step: {count} kills")
    assert count > 25
