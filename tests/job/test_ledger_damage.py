"""A damaged ledger is recognised, kept aside, and replaced by the last daily snapshot."""

from __future__ import annotations

import random

import pytest

from exportgui.errors import ExportguiError, WorldError
from exportgui.job.ledger import Ledger
from exportgui.keeping import Keeper


@pytest.fixture
def used(workshop, ledger):
    """The path of a ledger that knows one finished job, closed in order."""
    workshop.run("wid=20&fmt=png")
    ledger.close()
    return ledger.path


def test_the_jobs_come_back_and_the_damaged_file_stays(used):
    with used.open("r+b") as file:
        file.write(bytes(200))
    spoilt = used.read_bytes()
    with Ledger(used) as mended:
        assert mended.rescue is not None
        assert mended.rescue.kept_as.read_bytes() == spoilt
        (job,) = mended.jobs()
        assert len(mended.items(job.id)) == 3
    with Ledger(used) as again:
        assert again.rescue is None


def test_damage_met_in_the_midst_is_told_and_mended_at_the_next_start(used):
    with Ledger(used) as opened:
        with used.open("r+b") as file:
            file.seek(4096)
            file.write(b"\xff" * (used.stat().st_size - 4096))
        with pytest.raises(WorldError, match="at the next start"):
            opened.jobs()
    with Ledger(used) as mended:
        assert mended.rescue is not None
        assert len(mended.jobs()) == 1


@pytest.mark.parametrize("count", [40, pytest.param(300, marks=pytest.mark.long)])
def test_no_changed_byte_crashes_anything(used, count):
    chance, whole = random.Random(5), used.read_bytes()
    rescued = 0
    for _ in range(count):
        for left in used.parent.glob(f"{used.stem}*.sqlite*"):
            left.unlink()
        data = bytearray(whole)
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        used.write_bytes(data)
        try:
            with Ledger(used) as opened:
                rescued += opened.rescue is not None
                for job in opened.jobs():
                    opened.items(job.id)
        except ExportguiError:
            rescued += 1
    assert 0 < rescued < count
    assert Keeper(used).snapshots()
