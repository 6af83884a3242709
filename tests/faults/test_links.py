"""Links put into the chosen folder while a job runs are not followed; the folder itself swapped
away stops the job.
"""

from __future__ import annotations

import os

import pytest
from bench import JobHarness
from dying import SteppingFiles, Steps
from PIL import Image

from exportgui import render
from exportgui.job.outcome import JobState

pytestmark = pytest.mark.skipif(os.name == "nt", reason="making links needs a privilege there")


@pytest.fixture
def tree(bench: JobHarness) -> JobHarness:
    """Pictures in two folders of the catalog."""
    for folder in ("a", "b"):
        (bench.source / folder).mkdir()
        for number in range(6):
            Image.new("RGB", (9, 9), (number, 0, 0)).save(bench.source / folder / f"{number}.png")
    (bench.base / "elsewhere").mkdir()
    return bench


def swapping(bench: JobHarness, when: str, nth: int, path, target) -> SteppingFiles:
    """Just before the nth such call, what stands at ``path`` gives way to a link."""
    seen = []

    def at(count, name, arguments):
        if name == when:
            seen.append(name)
            if len(seen) == nth:
                place = path(arguments)
                place.rename(bench.base / "aside")
                place.symlink_to(target, target_is_directory=target.is_dir())

    return SteppingFiles(Steps(at))


@pytest.mark.parametrize("when", ["make_folder", "create", "write", "sync", "rename_new"])
def test_a_folder_swapped_for_a_link(tree, when):
    fs = swapping(tree, when, 4, lambda _: tree.out / "a", tree.base / "elsewhere")
    log = tree.run("wid=4", fs, keep_tree=True)
    assert list((tree.base / "elsewhere").iterdir()) == []
    assert log.file_success_count + log.file_error_count + log.unfinished_count == 12
    assert log.file_error_count or log.state is JobState.PAUSED
    assert not list(tree.base.rglob(".exportgui*"))


@pytest.mark.parametrize("when", ["create", "write", "rename_new"])
def test_the_chosen_folder_swapped_for_a_link_stops_the_job(tree, when):
    fs = swapping(tree, when, 3, lambda _: tree.out, tree.base / "elsewhere")
    log = tree.run("wid=4", fs, keep_tree=True)
    assert list((tree.base / "elsewhere").iterdir()) == []
    assert (log.state, log.exit_status) == (JobState.PAUSED, 3)
    assert "bring it back" in log.fatal_message
    tree.out.unlink()
    (tree.base / "aside").rename(tree.out)
    again = tree.resume(log.job_id)
    tree.check_finished(again, {f"{folder}/{number}.jpg" for folder in "ab" for number in range(6)})


@pytest.mark.parametrize("request_text", ["", "wid=4&fmt=png"])
@pytest.mark.parametrize("when", ["write", "copy", "sync", "digest", "rename_new"])
def test_the_temporary_file_swapped_for_a_link_harms_nothing(tree, when, request_text):
    precious = tree.base / "elsewhere" / "precious"
    precious.write_bytes(b"precious")
    fs = swapping(
        tree, when, 2, lambda arguments: arguments[0 if when != "copy" else 1].label, precious
    )
    log = tree.run(request_text, fs, keep_tree=True)
    assert precious.read_bytes() == b"precious"
    assert not any((tree.out / name).is_symlink() for name in tree.outputs())
    assert log.file_success_count >= 11 or log.state is JobState.PAUSED


def test_a_link_that_is_there_already_is_refused_before_anything_is_written(tree):
    tree.out.mkdir()
    (tree.out / "a").symlink_to(tree.out)
    with pytest.raises(Exception, match="through a link"):
        tree.run("wid=4", keep_tree=True)
    assert tree.outputs() == set()


def test_a_link_put_in_place_while_the_picture_is_written_is_not_written_through(tree, monkeypatch):
    precious = tree.base / "elsewhere" / "precious"
    precious.write_bytes(b"precious")
    write = render.write

    def swapped_meanwhile(*arguments):
        for temp in tree.out.rglob(".exportgui*"):
            temp.unlink()
            temp.symlink_to(precious)
        return write(*arguments)

    monkeypatch.setattr(render, "write", swapped_meanwhile)
    # One worker: what is swapped is the file being written, never one whose item has been given up
    # meanwhile.
    log = tree.run("wid=4&fmt=png", keep_tree=True, workers=1)
    assert precious.read_bytes() == b"precious"
    assert log.file_success_count == 0
    assert not any(path.is_symlink() for path in tree.out.rglob("*"))
