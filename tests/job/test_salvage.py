"""Damaged sources: refused as a rule; exported as far as they go, and marked, where that was asked for."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from exportgui.job.model import Options
from exportgui.job.outcome import State


@pytest.fixture
def damaged(source):
    """Noise above and below, each file cut in the middle of its pixels."""
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 255, (120, 90, 3), np.uint8))
    for name, cut in (("a.jpg", 0.6), ("b.png", 0.6), ("c.gif", 0.6), ("d.bmp", 0.6)):
        noise.save(source / name)
        data = (source / name).read_bytes()
        (source / name).write_bytes(data[: int(len(data) * cut)])
    return ("a.jpg", "b.png", "c.gif", "d.bmp")


def test_a_damaged_source_is_never_exported_unmarked(workshop, damaged):
    log = workshop.run("fmt=png", select_only=damaged)
    assert {detail.state for detail in log.details} == {State.FAILED}
    assert workshop.files() == set()


def test_what_can_be_read_is_exported_and_marked(workshop, damaged, out):
    log = workshop.run("wid=90&fmt=png", select_only=damaged, salvage=True)
    assert [detail.state for detail in log.details] == [State.DONE] * 4
    for detail in log.details:
        told = [row.message for row in detail.aux]
        assert sum("what could be read of it was exported" in message for message in told) == 1, told
    for name in workshop.files():
        with Image.open(out / name) as image:
            assert image.size == (90, 120)
            rows = np.asarray(image.convert("L")).std(axis=1)
        assert (rows > 20).mean() > 0.4, "what stands before the cut is the picture's own"


def test_whole_files_are_not_marked_by_it(workshop):
    log = workshop.run("wid=20&fmt=png", salvage=True)
    assert log.exit_status == 0
    assert not any("damaged" in row.message for detail in log.details for row in detail.aux)


def test_what_cannot_be_read_at_all_still_fails(workshop, source):
    (source / "empty.jpg").write_bytes(b"\xff\xd8\xff\xe0nothing")
    log = workshop.run("fmt=png", select_only=("empty.jpg",), salvage=True)
    assert [detail.state for detail in log.details] == [State.FAILED]


def test_the_ledger_keeps_the_choice(out):
    assert Options.from_fields(Options(out, salvage=True).to_fields()).salvage is True
    before = Options(out).to_fields()
    del before["salvage"]
    assert Options.from_fields(before).salvage is False
