"""A watched catalog: what is exported, when, and what a watch waits for."""

from __future__ import annotations

import errno
import os
import shutil

import pytest
from PIL import Image

from exportgui.errors import CatalogError, JobError
from exportgui.job.outcome import JobState
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.recipes.recipe import Recipe
from exportgui.job.watch.batches import Patience
from exportgui.job.watch.settling import Settling
from exportgui.job.watch.watch import draws_on_others
from exportgui.request.macros import EMPTY, MacroBook
from exportgui.request.parsing import parse

SETTLE = 2.0


def nothing():
    """A wait in which nothing happens."""


def test_what_is_there_is_exported_once_it_has_stayed_the_same(bench):
    changes = bench.watch(nothing, nothing)
    assert changes.waits[0] == SETTLE
    assert bench.files() == {"a.png"}
    assert bench.counts() == [1]


def test_files_that_were_seen_together_are_one_batch_however_long_that_takes(tmp_path):
    now = [0.0]

    def clock():
        now[0] += 0.5  # each look at the clock takes its time
        return now[0]

    settling = Settling(SETTLE, clock)
    for name in "abcdef":
        (tmp_path / name).write_text(name)
        settling.add(str(tmp_path / name))
    assert settling.take_settled() == {}
    now[0] += settling.pause()
    assert len(settling.take_settled()) == 6


def test_a_file_that_still_grows_is_waited_for(bench):
    whole = (bench.picture("big.jpg", size=(300, 200))).read_bytes()
    growing = bench.source / "big.jpg"
    growing.write_bytes(whole[:100])
    sizes = []

    def grow():
        sizes.append(bench.files())
        with growing.open("ab") as file:
            have = growing.stat().st_size
            file.write(whole[have : have + len(whole) // 2])

    bench.watch(grow, grow, grow, nothing, nothing)
    assert growing.read_bytes() == whole
    assert "big.png" not in set().union(*sizes)
    assert bench.files() == {"a.png", "big.png"}
    assert [log.file_error_count for log in bench.logs] == [0, 0], "never as a half file"


def test_the_same_size_at_another_time_is_a_change_too(bench):
    times = iter(range(10, 100, 10))

    def touch():
        os.utime(bench.source / "a.jpg", (1, next(times)))

    bench.watch(touch, touch, touch)
    assert bench.counts() == []


def test_temporary_names_wait_until_they_are_renamed(bench):
    names = ["b.jpg.part", "b.jpg.tmp", ".b.jpg.x7", "~$b.jpg", "b.jpg.crdownload", "b.jpg~"]
    for name in names:
        shutil.copy(bench.source / "a.jpg", bench.source / name)

    def rename():
        assert bench.files() == {"a.png"}
        (bench.source / names[0]).rename(bench.source / "b.jpg")

    bench.watch(nothing, rename, nothing, nothing)
    assert bench.files() == {"a.png", "b.png"}


def test_an_empty_file_is_not_whole(bench):
    (bench.source / "soon.jpg").touch()
    bench.watch(nothing, nothing, nothing)
    assert bench.counts() == [1]
    assert not bench.failing


def test_a_second_watch_has_nothing_to_do_and_makes_no_job(bench):
    bench.watch(nothing)
    bench.watch(nothing, nothing)
    assert len(bench.ledger.jobs()) == 1


def test_only_what_changed_is_exported_and_a_retouched_output_is_kept(bench):
    for name in ("b.jpg", "c.jpg"):
        bench.picture(name)
    bench.watch(nothing)
    retouched = bench.out / "b.png"
    Image.new("RGB", (3, 3)).save(retouched)
    kept = retouched.read_bytes()

    bench.watch(nothing, lambda: bench.picture("c.jpg", "blue", (41, 30)), nothing, nothing)
    assert bench.counts() == [3, 1]
    assert retouched.read_bytes() == kept
    with Image.open(bench.out / "c.png") as image:
        assert image.convert("RGB").getpixel((9, 7)) == pytest.approx((0, 0, 254), abs=2)


def test_a_folder_that_vanishes_is_told_once_and_waited_for(bench, tmp_path):
    away = tmp_path / "away"

    def come_back():
        away.rename(bench.source)
        bench.picture("new.jpg")

    bench.watch(nothing, lambda: bench.source.rename(away), nothing, nothing, come_back, nothing)
    reasons = [str(reason) for reason in bench.said]
    assert len(reasons) == 2
    assert str(bench.source) in reasons[0]
    assert "gone" in reasons[0]
    assert reasons[1] == ""
    assert bench.files() == {"a.png", "new.png"}
    assert bench.counts() == [1, 1]


def test_a_part_that_vanishes_and_returns_is_not_exported_again(bench, tmp_path):
    bench.picture("part/b.jpg")
    away = tmp_path / "away"
    bench.watch(
        nothing,
        lambda: (bench.source / "part").rename(away),
        nothing,
        lambda: away.rename(bench.source / "part"),
        nothing,
        nothing,
    )
    assert bench.counts() == [2]


def test_a_destination_that_vanishes_pauses_the_job_and_nothing_is_lost(bench, tmp_path):
    bench.watch(nothing)
    moved = tmp_path / "moved"
    bench.out.rename(moved)
    bench.out.touch()  # nothing can be written there
    with pytest.raises(JobError, match="is not a folder"):
        bench.watch(lambda: bench.picture("b.jpg"), nothing, nothing)
    bench.out.unlink()
    moved.rename(bench.out)
    bench.watch(nothing, nothing)
    assert bench.files() == {"a.png", "b.png"}


class FailingFileSystem(FileSystem):
    """Its disk is full until room is made."""

    def __init__(self):
        self.is_full = True

    def write(self, entry, producer):
        if self.is_full:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().write(entry, producer)


def test_a_full_disk_is_told_and_waited_for(bench):
    bench.picture("b.jpg")
    fs = FailingFileSystem()

    def make_room(resume):
        fs.is_full = False
        resume()

    patience = Patience(bench.said.append, later=make_room)
    bench.watch(nothing, nothing, fs=fs, patience=patience)
    assert "the disk is full; make room on it" in str(bench.said[0])
    assert bench.files() == {"a.png", "b.png"}
    assert bench.counts() == [2]


def test_a_broken_picture_fails_once_and_is_exported_when_it_is_mended(bench):
    whole = (bench.source / "a.jpg").read_bytes()
    bad = bench.source / "bad.jpg"
    bad.write_bytes(whole[:60])
    bench.watch(nothing, nothing, nothing)
    assert [log.file_error_count for log in bench.logs] == [1]
    assert len(bench.failing) == 1
    bench.watch(nothing, nothing, lambda: bad.write_bytes(whole), nothing, nothing)
    assert not bench.failing
    assert bench.files() == {"a.png", "bad.png"}


def test_an_interrupted_batch_is_told_and_the_next_watch_goes_on(bench):
    for number in range(12):
        bench.picture(f"{number}.jpg")
    patience = Patience(bench.said.append)
    bench.watch(nothing, patience=patience, on_item=lambda *_: patience.control.stop())
    assert bench.was_cut
    assert bench.logs[0].state is JobState.CANCELLED
    bench.watch(nothing)
    assert len(bench.files()) == 13
    assert sum(bench.counts()) == 13, "nothing twice"


@pytest.mark.parametrize("count", [1000, pytest.param(10_000, marks=pytest.mark.long)])
def test_a_burst_is_handed_out_whole_and_once(bench, count):
    taken = []

    def burst():
        for number in range(count):
            (bench.source / f"{number}.xml").write_text("<a/>")

    bench.watch(burst, nothing, nothing, nothing, export=taken.append)
    handles = [handle for batch in taken for handle in batch]
    assert len(handles) == len(set(handles)) == count + 1
    assert len(taken) <= 3


def test_outputs_inside_the_catalog_are_not_exported_again(bench):
    bench.out = bench.source / "out"
    bench.watch(nothing, nothing, nothing)
    assert bench.counts() == [1]


def test_a_destination_among_the_pictures_is_refused(bench):
    bench.out = bench.source
    with pytest.raises(JobError, match="choose a folder outside"):
        bench.watch(nothing)
    assert bench.files() == {"a.jpg"}


def test_an_archive_is_refused(bench, tmp_path):
    bench.out = tmp_path / "out.zip"
    with pytest.raises(JobError, match="choose a folder"):
        bench.watch(nothing)


def test_a_layer_that_changes_concerns_the_pictures_that_show_it(bench):
    recipe = Recipe(is_modifier="layer=1&src=mark.png&size=9,9&wid=20&fmt=png")
    bench.picture("mark.png", "white", (9, 9))
    bench.watch(nothing, recipe=recipe)
    before = (bench.out / "a.png").read_bytes()
    bench.watch(
        nothing,
        lambda: bench.picture("mark.png", "black", (9, 9)),
        nothing,
        nothing,
        recipe=recipe,
    )
    assert (bench.out / "a.png").read_bytes() != before
    assert bench.counts() == [2, 2]


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        ("wid=20", False),
        ("layer=1&src=mark", True),
        ("LAYER=1&SRC=mark", True),
        ("mask=m", True),
        ("$marked$", True),
        ("layer=1&src=is{shop/a?wid=3}", True),
        ("text=this is it", False),
    ],
)
def test_requests_that_draw_on_others(request_, expected):
    book = MacroBook([("marked", "layer=1&src=mark")])
    assert draws_on_others(parse(request_), book) is expected
    assert draws_on_others(parse("$unknown$"), EMPTY) is False


def catalog_of(bench, records):
    (bench.source / "shop.ini").write_text("RootPath=.\nCatalogFile=shop.tsv\n")
    lines = ["Id\tPath\tModifier", *("\t".join(record) for record in records)]
    (bench.source / "shop.tsv").write_text("\n".join(lines) + "\n")


def test_a_record_that_changes_is_exported_again(bench):
    bench.picture("b.jpg")
    catalog_of(bench, [("one", "a.jpg", ""), ("two", "b.jpg", "")])
    change = lambda: catalog_of(  # noqa: E731
        bench, [("one", "a.jpg", "flip=lr"), ("two", "b.jpg", ""), ("three", "b.jpg", "")]
    )
    bench.watch(nothing, change, nothing, nothing, nothing, nothing, catalog="shop.ini")
    assert bench.files() == {"one.png", "two.png", "three.png"}
    assert bench.counts() == [2, 2]


def test_a_catalog_that_is_being_written_is_not_read(bench):
    catalog_of(bench, [("one", "a.jpg", "")])

    def begin():
        (bench.source / "shop.tsv").write_text("")

    def finish():
        catalog_of(bench, [("one", "a.jpg", ""), ("more", "a.jpg", "")])

    bench.watch(nothing, begin, nothing, finish, nothing, nothing, nothing, catalog="shop.ini")
    assert bench.said == []
    assert bench.files() == {"one.png", "more.png"}


def test_a_damaged_catalog_is_refused_at_once(bench):
    (bench.source / "shop.ini").write_text("RootPath=.\nCatalogFile=none.tsv\n")
    with pytest.raises(CatalogError):
        bench.watch(nothing, catalog="shop.ini")
