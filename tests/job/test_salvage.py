"""Damaged sources: refused as a rule; exported as far as they go, and marked, where that was asked
for.
"""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from exportgui.job.model import Options
from exportgui.job.outcome import State
from exportgui.media.header import read_header


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
        assert sum("what could be read of it was exported" in message for message in told) == 1, (
            told
        )
    for name in workshop.files():
        with Image.open(out / name) as image:
            assert image.size == (90, 120)
            rows = np.asarray(image.convert("L")).std(axis=1)
        assert (rows > 20).mean() > 0.4, "what stands before the cut is the picture's own"


def test_whole_files_are_not_marked_by_it(workshop):
    log = workshop.run("wid=20&fmt=png", salvage=True)
    assert log.exit_status == 0
    assert not any("damaged" in row.message for detail in log.details for row in detail.aux)


@pytest.fixture
def cut_first(source):
    """A JPEG of two pictures that ends in the middle of the one that is drawn."""
    noise = Image.fromarray(np.random.default_rng(2).integers(0, 255, (64, 64, 3), np.uint8))
    noise.save(source / "e.jpg", "MPO", save_all=True, append_images=[noise])
    data = (source / "e.jpg").read_bytes()
    (source / "e.jpg").write_bytes(data[: int(len(data) * 0.3)])
    return "e.jpg"


def test_a_refused_source_is_not_called_whole_as_well(workshop, cut_first, source):
    """Its header is read and says that something is missing; the reason of the refusal says all
    there is to say.
    """
    assert read_header(source / cut_first).warnings
    (detail,) = workshop.run("fmt=png", select_only=(cut_first,)).details
    assert (detail.state, detail.aux) == (State.FAILED, ())


def test_a_source_exported_in_part_has_one_warning_of_it(workshop, cut_first):
    (detail,) = workshop.run("fmt=png", select_only=(cut_first,), salvage=True).details
    assert detail.state is State.DONE
    told = [row.message for row in detail.aux if "picture 1 of" not in row.message]
    assert len(told) == 1, told
    assert told[0].startswith("the source is damaged: ")


def test_what_cannot_be_read_at_all_still_fails(workshop, source):
    (source / "empty.jpg").write_bytes(b"\xff\xd8\xff\xe0nothing")
    log = workshop.run("fmt=png", select_only=("empty.jpg",), salvage=True)
    assert [detail.state for detail in log.details] == [State.FAILED]


def test_the_ledger_keeps_the_choice(out):
    assert Options.from_fields(Options(out, salvage=True).to_fields()).salvage is True
    before = Options(out).to_fields()
    del before["salvage"]
    assert Options.from_fields(before).salvage is False
