"""Jobs run to their end, come out right, and say so exactly."""

from __future__ import annotations

import os
import shutil
import threading
from concurrent.futures import Executor, Future
from dataclasses import replace

import pytest
from PIL import ExifTags, Image

from exportgui import render
from exportgui.errors import Cancelled, LimitError
from exportgui.job.control import Control
from exportgui.job.outcome import JobState, State
from exportgui.job.publishing.verify import Verdict, verify_job
from exportgui.job.running.execution import job_log, parallel_items, run_job
from exportgui.job.running.memory_budget import PixelBudget
from exportgui.refusals import RefusalKind, kind_of


def counts(log):
    assert (
        log.total_file_count
        == log.file_success_count
        + log.file_error_count
        + log.file_duplicate_count
        + log.unfinished_count
    )
    assert log.detail_total_rows == len(log.details)
    return {
        name: value
        for name, value in log.to_dict().items()
        if name.endswith("Count") and name != "detailTotalRows" and value
    }


def test_the_documented_example(workshop, source):
    (source / "shoe.jpg").rename(source / "fileToExport.jpg")
    log = workshop.run(
        "&fmt=png", macro="$test$", macros={"test": "fmt=tif"}, select_only=("fileToExport.jpg",)
    )
    assert workshop.files() == {"fileToExport.tiff"}
    with Image.open(workshop.out / "fileToExport.tiff") as image:
        assert (image.format, image.size) == ("TIFF", (40, 30))
    assert log.exit_status == 0


def test_originals_are_byte_identical_and_keep_their_time(workshop, source):
    os.utime(source / "shoe.jpg", ns=(1_500_000_000_123_456_789, 1_400_000_000_987_654_321))
    workshop.run(keep_tree=True)
    assert workshop.files() == {"shoe.jpg", "glass.png", "deep/shoe.png"}
    for path in ("shoe.jpg", "glass.png", "deep/shoe.png"):
        assert (workshop.out / path).read_bytes() == (source / path).read_bytes()
        assert (workshop.out / path).stat().st_mtime_ns == (source / path).stat().st_mtime_ns


@pytest.mark.parametrize("fmt", ["tif", "jpeg", "png", "webp", "avif"])
@pytest.mark.parametrize("orientation", [3, 6])
def test_a_turned_photograph_is_upright_and_says_so_once(workshop, source, fmt, orientation):
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    with Image.open(source / "shoe.jpg") as image:
        image.save(source / "turned.jpg", exif=exif)
    workshop.run(f"fmt={fmt}", select_only=("turned.jpg",))
    (name,) = workshop.files()
    with Image.open(workshop.out / name) as image:
        assert image.size == ((40, 30) if orientation == 3 else (30, 40))
        assert image.getexif().get(ExifTags.Base.Orientation, 1) == 1


def test_a_failing_item_does_not_stop_the_others_and_every_count_is_exact(workshop, source, out):
    (source / "broken.jpg").write_bytes((source / "shoe.jpg").read_bytes()[:300])
    (source / "font.ttf").write_bytes(b"no font")
    out.mkdir()
    (out / "deep").mkdir()
    (out / "shoe.jpg").write_bytes(b"old")
    log = workshop.run("fmt=jpg", on_conflict="overwrite", keep_tree=True)
    assert counts(log) == {
        "totalFileCount": 5,
        "fileSuccessCount": 4,
        "fileErrorCount": 1,
        "fileWarningCount": 2,
        "fileUpdateCount": 1,
        "transferSuccessCount": 4,
        "transferWarningCount": 2,
    }
    assert log.exit_status == 1
    assert log.state is JobState.DONE
    by_asset = {detail.asset_name: detail for detail in log.details}
    assert by_asset["broken.jpg"].state is State.FAILED
    assert by_asset["broken.jpg"].log_type == "GetFailure"
    assert "\n" not in by_asset["broken.jpg"].message
    assert by_asset["font.ttf"].aux[0].message.startswith("has no picture")
    assert by_asset["font.ttf"].asset_type == "Font"
    assert any(detail.log_type == "FileUpdated" for detail in log.details)
    with Image.open(out / "shoe.jpg") as image:
        assert image.size == (40, 30)


def test_skipping_counts_duplicates(workshop, out):
    workshop.run()
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    log = workshop.run(on_conflict="skip")
    assert counts(log) == {"totalFileCount": 3, "fileDuplicateCount": 3}
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == before
    assert log.exit_status == 0


def test_running_twice_keeps_both(workshop):
    workshop.run(select_only=("shoe.jpg",))
    workshop.run(select_only=("shoe.jpg",))
    assert workshop.files() == {"shoe.jpg", "shoe-2.jpg"}


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        ("unique", ("done", 0)),
        ("overwrite", ("done", 0)),
        ("skip", ("skipped", 0)),
        ("fail", ("failed", 1)),
    ],
)
def test_a_file_that_appears_meanwhile_is_never_clobbered_unless_asked(
    workshop, out, policy, expected
):
    plan = workshop.plan("wid=8&fmt=jpg", on_conflict=policy, select_only=("shoe.jpg",))
    out.mkdir()
    (out / "shoe.jpg").write_bytes(b"somebody else's")
    log = workshop.run(plan=plan)
    assert (str(log.details[0].state), log.exit_status) == expected
    kept = (out / "shoe.jpg").read_bytes() == b"somebody else's"
    assert kept is (policy != "overwrite")
    assert workshop.files() == ({"shoe.jpg", "shoe-2.jpg"} if policy == "unique" else {"shoe.jpg"})
    if policy == "fail":
        assert (log.transfer_error_count, log.file_error_count) == (1, 1)


def test_cancelling_between_items_leaves_whole_files_only(workshop, source):
    for number in range(30):
        Image.new("RGB", (8, 8)).save(source / f"many{number:02}.png")
    control = Control()
    log = workshop.run("wid=4", control=control, on_item=lambda item, outcome: control.stop())
    assert log.state is JobState.CANCELLED
    assert log.unfinished_count > 0
    assert log.exit_status == 130
    assert len(workshop.files()) == log.file_success_count
    assert not any(".exportgui" in name for name in workshop.files())
    assert {detail.log_type for detail in log.details if detail.state is State.PENDING} == {
        "FileCancel"
    }
    counts(log)


def test_cancelling_in_the_midst_of_drawing(workshop, monkeypatch):
    control = Control()

    def interrupted(plan, path, asked, sources):
        path.write_bytes(b"half a picture")
        control.stop()
        assert asked()
        raise Cancelled("stopped")

    monkeypatch.setattr(render, "write", interrupted)
    log = workshop.run("wid=4", control=control)
    assert log.state is JobState.CANCELLED
    assert workshop.files() == set()
    assert log.file_error_count == 0


def test_an_unforeseen_error_becomes_one_line_and_a_record_in_the_log(
    workshop, monkeypatch, caplog
):
    def explode(*_):
        raise ZeroDivisionError("division\nby zero")

    monkeypatch.setattr(render, "write", explode)
    log = workshop.run("wid=4")
    assert log.file_error_count == 3
    assert log.details[0].message.endswith("unexpected error: ZeroDivisionError: division by zero")
    assert any(record.exc_info for record in caplog.records)
    assert workshop.files() == set()


def test_a_picture_that_was_written_wrong_is_not_published(workshop, monkeypatch):
    def write_rubbish(plan, path, stop, sources):
        path.write_bytes(b"not a picture at all")
        return render.WrittenFile(plan.width, plan.height, 20)

    monkeypatch.setattr(render, "write", write_rubbish)
    log = workshop.run("fmt=png")
    assert log.file_error_count == 3
    assert "not readable" in log.details[0].message
    assert workshop.files() == set()


def test_a_source_that_vanishes_is_named(workshop, source):
    for request in ("", "wid=9"):
        plan = workshop.plan(request, select_only=("shoe.jpg", "glass.png"))
        content = (source / "glass.png").read_bytes()
        (source / "glass.png").unlink()
        log = workshop.run(plan=plan)
        (source / "glass.png").write_bytes(content)
        failed = [detail.message for detail in log.details if detail.state is State.FAILED]
        assert len(failed) == 1
        assert failed[0].startswith("glass.png: cannot be read")
        assert (log.file_success_count, log.file_error_count) == (1, 1)


def test_progress_ends_with_everything(workshop, source):
    (source / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")
    seen = []
    workshop.run("wid=9", on_progress=seen.append)
    assert [progress.done for progress in seen] == sorted(progress.done for progress in seen)
    last = seen[-1]
    assert (last.done, last.total, last.errors) == (4, 4, 1)
    assert last.bytes_out == sum((workshop.out / name).stat().st_size for name in workshop.files())
    assert last.remaining == 0


def test_every_item_is_told_once_and_only_when_it_is_on_the_disk(workshop):
    told = []

    def on_item(item, outcome):
        assert (workshop.out / outcome.output).is_file()
        told.append(item.index)

    workshop.run("wid=9", on_item=on_item)
    assert sorted(told) == [0, 1, 2]


class FakeSlowExecutor(Executor):
    """Runs everything at once on the caller's thread and remembers how much it was given."""

    def __init__(self) -> None:
        self.most = 0

    def submit(self, function, /, *arguments, **named):
        self.most += 1
        future: Future[object] = Future()
        future.set_result(function(*arguments, **named))
        return future


def test_any_executor_will_do(workshop):
    executor = FakeSlowExecutor()
    log = run_job(workshop.plan("wid=5"), executor, workshop.ledger, workers=1)
    assert (executor.most, log.file_success_count) == (3, 3)


class FailingExecutor(Executor):
    """Every call comes back with the executor's own failure."""

    def submit(self, function, /, *arguments, **named):
        future: Future[object] = Future()
        future.set_exception(RuntimeError("a worker process died"))
        return future


@pytest.mark.parametrize(
    ("request_", "workers", "count", "most"),
    [("", 1, 9, 4), ("", 2, 9, 8), ("", 2, 3, 3), ("", 16, 3, 16), ("wid=5", 2, 9, 2)],
)
def test_only_of_originals_more_are_on_their_way_than_workers(
    workshop, source, request_, workers, count, most
):
    for number in range(count - 3):
        shutil.copy(source / "shoe.jpg", source / f"{number}.jpg")
    assert parallel_items(workshop.plan(request_).items, workers) == most


def test_an_executor_that_fails_fails_its_items_only(workshop):
    log = run_job(workshop.plan("wid=5"), FailingExecutor(), workshop.ledger, workers=1)
    assert (log.file_error_count, log.state) == (3, JobState.DONE)


def test_the_ledger_gives_the_same_log_again(workshop):
    log = workshop.run("wid=9")
    assert job_log(workshop.ledger, log.job_id) == log
    assert job_log(workshop.ledger, log.job_id, details=False) == replace(log, details=())


def test_verify_finds_what_has_become_of_the_outputs(workshop):
    log = workshop.run("wid=9")
    names = sorted(workshop.files())
    (workshop.out / names[0]).unlink()
    (workshop.out / names[1]).write_bytes(b"x" * (workshop.out / names[1]).stat().st_size)
    verdicts = {
        check.item.output: check.verdict for check in verify_job(workshop.ledger, log.job_id)
    }
    assert verdicts == {names[0]: Verdict.MISSING, names[1]: Verdict.CHANGED, names[2]: Verdict.OK}


def test_names_in_any_script_are_published(workshop, source):
    (source / "glass.png").rename(source / "verre \u2013 \u7247\u5b50 \U0001f97f.png")
    workshop.run("fmt=png-alpha")
    assert "verre \u2013 \u7247\u5b50 \U0001f97f.png" in workshop.files()


def test_the_pixel_budget_lets_the_largest_work_alone():
    budget = PixelBudget(100)
    inside: list[int] = []
    seen: list[int] = []
    lock = threading.Lock()

    def work(pixels):
        with budget.hold(pixels):
            with lock:
                inside.append(pixels)
                seen.append(sum(min(100, one) for one in inside))
            with lock:
                inside.remove(pixels)

    threads = [
        threading.Thread(target=work, args=(pixels,)) for pixels in (60, 500, 60, 10, 30, 90)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(seen) == 6
    assert max(seen) <= 100


def test_waiting_for_memory_can_be_cancelled():
    budget = PixelBudget(10)
    with budget.hold(10), pytest.raises(Cancelled), budget.hold(1, lambda: True):
        pass


@pytest.mark.parametrize(
    ("family", "megapixels"),
    [("jpeg", 120), ("png", 90), ("gif", 55), ("avif", 31), ("jpeg2000", 33), ("jpegxr", 100)],
)
def test_a_result_is_refused_by_what_its_format_takes(family, megapixels):
    """With the default of 1 GB; a gigabyte by the bytes a pixel that an export was seen to take."""
    budget = PixelBudget()
    budget.check(megapixels * 1000, 1000, family)
    with pytest.raises(LimitError) as refused:
        budget.check(megapixels * 1400, 1000, family)
    assert kind_of(refused.value.reason) is RefusalKind.MEMORY


def test_a_result_that_needs_too_much_memory_is_refused_with_advice(workshop):
    plan = workshop.plan("wid=100&fmt=png")
    log = workshop.run(plan=plan, budget=PixelBudget(memory=84_000))
    failed = [detail.message for detail in log.details if detail.state is State.FAILED]
    assert len(failed) == 2
    assert "100 × 100 pixels" in failed[0]
    assert "ask for a smaller size" in failed[0]
    assert workshop.files() == {"shoe.png"}


@pytest.mark.parametrize("request_text", ["", "wid=9"])
def test_a_source_that_changed_and_fails_is_not_called_exported(
    workshop, source, out, request_text
):
    plan = workshop.plan(request_text, select_only=("shoe.jpg",))
    (source / "shoe.jpg").write_bytes(b"")
    out.mkdir(exist_ok=True)
    if not request_text:  # what is copied need be no picture: its name is taken by a folder
        plan = replace(plan, options=replace(plan.options, on_conflict="overwrite"))
        (out / "shoe.jpg").mkdir()
    log = workshop.run(plan=plan)
    assert log.file_error_count == 1
    assert [one.message for one in log.details[0].aux] == []
    assert "exported" not in log.details[0].message


def test_what_is_no_picture_and_fails_is_not_called_exported(workshop, source, out):
    (source / "note.txt").write_text("one")
    out.mkdir(exist_ok=True)
    (out / "note.txt").mkdir()
    log = workshop.run("wid=9", on_conflict="overwrite", select_only=("note.txt",))
    assert (log.file_error_count, log.details[0].aux) == (1, ())
