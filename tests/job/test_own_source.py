"""No source gives way to an output: files are told apart by the file system, not by their names."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

import pytest

from exportgui.catalog.content import FolderContent
from exportgui.catalog.library import Library
from exportgui.job.control import Control
from exportgui.job.outcome import Outcome, State
from exportgui.job.planning.planned_asset import PlannedAction
from exportgui.job.running.resume import resume_job
from exportgui.job.running.thread_pool import Threads
from exportgui.same_file import folded, is_inside, same_file

REQUEST = "wid=10&fmt=jpg"
OWN = "would replace its own source; choose another folder, name or policy"


@pytest.fixture(autouse=True)
def links(tmp_path):
    """A second name for a file is what another spelling is on a volume that ignores case."""
    (tmp_path / "one").touch()
    try:
        os.link(tmp_path / "one", tmp_path / "two")
    except OSError:
        pytest.skip("needs hard links")


def second_name(file: Path, name: Path) -> None:
    name.parent.mkdir(exist_ok=True)
    os.link(file, name)


def messages(log) -> dict[str, str]:
    return {detail.asset_name: detail.message for detail in log.details}


def test_the_plan_refuses_to_replace_its_own_source(workshop, source, out):
    before = (source / "shoe.jpg").read_bytes()
    second_name(source / "shoe.jpg", out / "shoe.jpg")
    plan = workshop.plan(REQUEST, on_conflict="overwrite", select_only=("*.jpg", "glass.png"))
    assert {item.asset.name: item.action for item in plan.items} == {
        "glass.png": PlannedAction.CONVERT,
        "shoe.jpg": PlannedAction.FAILS,
    }
    log = workshop.run(plan=plan)
    assert (log.file_success_count, log.file_error_count, log.exit_status) == (1, 1, 1)
    assert messages(log)["shoe.jpg"] == f"shoe.jpg: shoe.jpg: {OWN}"
    assert (source / "shoe.jpg").read_bytes() == (out / "shoe.jpg").read_bytes() == before
    assert workshop.files() == {"shoe.jpg", "glass.jpg"}
    with Threads(2) as executor:
        again = resume_job(
            workshop.ledger, log.job_id, workshop.scan(), executor, workers=2, retry=True
        )
    assert messages(again) == messages(log)
    assert workshop.files() == {"shoe.jpg", "glass.jpg"}


def test_publishing_refuses_to_replace_its_own_source(workshop, source, out):
    plan = workshop.plan(REQUEST, on_conflict="overwrite", select_only=("shoe.jpg",))
    before = (source / "shoe.jpg").read_bytes()
    second_name(source / "shoe.jpg", out / "shoe.jpg")
    log = workshop.run(plan=plan)
    assert messages(log)["shoe.jpg"].endswith(OWN)
    assert (log.file_error_count, log.transfer_error_count) == (1, 1)
    assert (out / "shoe.jpg").read_bytes() == before
    assert workshop.files() == {"shoe.jpg"}


@pytest.mark.parametrize("late", [False, True])
def test_the_source_of_another_item_is_not_replaced(workshop, source, out, late):
    before = (source / "shoe.jpg").read_bytes()
    if not late:
        second_name(source / "shoe.jpg", out / "glass.jpg")
    plan = workshop.plan(REQUEST, on_conflict="overwrite")
    if late:
        second_name(source / "shoe.jpg", out / "glass.jpg")
    log = workshop.run(plan=plan)
    assert "would replace shoe.jpg, a source of this job" in messages(log)["glass.png"]
    assert (log.file_success_count, log.file_error_count) == (2, 1)
    assert (out / "glass.jpg").read_bytes() == (source / "shoe.jpg").read_bytes() == before


def test_the_source_of_a_finished_item_is_not_replaced(workshop, source, out):
    control = Control()
    control.stop()
    job = workshop.run(REQUEST, on_conflict="overwrite", control=control).job_id
    rows = {row.asset_name: row for row in workshop.ledger.items(job)}
    done = rows.pop("shoe.jpg")
    left = rows["glass.png"]
    out.mkdir(exist_ok=True)
    (out / done.output).write_bytes(b"done")
    digest = hashlib.sha256(b"done").hexdigest()
    workshop.ledger.record_outcomes(
        job, [Outcome(done.index, State.DONE, output=done.output, sha256=digest, size=4)]
    )
    before = (source / "shoe.jpg").read_bytes()
    second_name(source / "shoe.jpg", out / left.output)
    with Threads(2) as executor:
        log = resume_job(workshop.ledger, job, workshop.scan(), executor, workers=2)
    assert (log.file_success_count, log.file_error_count) == (2, 1)
    assert "would replace shoe.jpg, a source of this job" in messages(log)["glass.png"]
    assert (out / left.output).read_bytes() == before


@pytest.mark.parametrize("request_text", [REQUEST, ""])
def test_a_source_is_not_replaced_through_a_linked_folder(workshop, source, out, request_text):
    before = (source / "shoe.jpg").read_bytes()
    out.symlink_to(source, target_is_directory=True)
    log = workshop.run(request_text, on_conflict="overwrite", select_only=("shoe.jpg",))
    assert messages(log)["shoe.jpg"].endswith(OWN)
    assert (source / "shoe.jpg").read_bytes() == before


@pytest.mark.parametrize("policy", ["unique", "skip"])
def test_other_policies_never_replace_a_source(workshop, source, out, policy):
    before = (source / "shoe.jpg").read_bytes()
    second_name(source / "shoe.jpg", out / "shoe.jpg")
    log = workshop.run(REQUEST, on_conflict=policy, select_only=("shoe.jpg",))
    assert log.file_error_count == 0
    assert (out / "shoe.jpg").read_bytes() == before


# --- which paths are one file


@pytest.fixture
def volume(tmp_path, monkeypatch):
    """A folder that ignores case, and numbers every spelling of a name anew, as exFAT does in user
    space.
    """
    real = Path.stat
    numbers = {}

    def spelled(path: Path) -> Path:
        """The path as it is on the disk."""
        found = path.anchor and Path(path.anchor)
        for part in path.parts[1:]:
            names = [one.name for one in os.scandir(found)] if found.is_dir() else []
            found = found / next(
                (name for name in names if folded(name) == folded(part)),
                part,
            )
        return found

    def stat(path: Path, **how: bool) -> os.stat_result:
        values = list(real(spelled(path), **how))
        if path.is_relative_to(tmp_path):
            values[1] = numbers.setdefault(str(path), len(numbers))
        return os.stat_result(values)

    monkeypatch.setattr(Path, "stat", stat)
    (tmp_path / "Volume").mkdir()
    (tmp_path / "Volume" / "IMG_1.JPG").write_bytes(b"picture")
    (tmp_path / "Volume" / "other.jpg").write_bytes(b"picture")
    return tmp_path / "Volume"


def test_two_spellings_with_two_numbers_are_one_file(volume):
    assert same_file(volume / "IMG_1.JPG", volume / "img_1.jpg")
    assert same_file(volume, volume.with_name("VOLUME"))
    assert same_file(volume / "IMG_1.JPG", volume.with_name("volume") / "Img_1.Jpg")
    assert is_inside(volume.with_name("volume") / "IMG_1.JPG", volume)
    assert not same_file(volume / "IMG_1.JPG", volume / "other.jpg")
    assert not same_file(volume / "IMG_1.JPG", volume / "missing.jpg")


def test_two_names_on_a_disk_that_tells_case_apart_are_two_files(tmp_path):
    first = tmp_path / "IMG_1.JPG"
    second = tmp_path / "img_1.jpg"
    first.write_bytes(b"picture")
    if second.exists():
        pytest.skip("this disk ignores case")
    second.write_bytes(b"picture")
    os.utime(first, ns=(1, 1))
    os.utime(second, ns=(1, 1))
    assert not same_file(first, second)
    second.unlink()
    second.symlink_to(first)
    assert same_file(first, second)
    assert not is_inside(tmp_path, tmp_path / "missing")
    assert is_inside(second, tmp_path)


def test_one_folder_is_one_catalog_in_whatever_spelling(volume, tmp_path, monkeypatch):
    monkeypatch.setattr("exportgui.catalog.library._open_content", FolderContent)
    with Library(tmp_path / "again.sqlite") as library:
        first, second = (
            library.open_catalog(volume.with_name(name)) for name in ("Volume", "VOLUME")
        )
        assert first._id == second._id
        assert second.source.name == "VOLUME"


def test_two_folders_are_two_catalogs(tmp_path):
    for name in ("photos", "PHOTOS"):
        (tmp_path / name).mkdir(exist_ok=True)
    if len({path.name for path in tmp_path.iterdir() if path.is_dir()} & {"photos", "PHOTOS"}) < 2:
        pytest.skip("this disk ignores case")
    shutil.copystat(tmp_path / "photos", tmp_path / "PHOTOS")
    with Library(tmp_path / "again.sqlite") as library:
        assert (
            library.open_catalog(tmp_path / "photos")._id
            != library.open_catalog(tmp_path / "PHOTOS")._id
        )
