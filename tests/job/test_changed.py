"""The policy ``changed``: what is written, left alone, or put beside a file. Design, section 2."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from exportgui.catalog.folder import FolderResolver
from exportgui.errors import EnvironmentFault
from exportgui.job.control import Control
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.planning.plan import plan_job
from exportgui.job.planning.planned_asset import PlannedAction
from exportgui.job.planning.summary import summarize
from exportgui.job.running.resume import resume_job
from exportgui.job.running.thread_pool import Threads
from exportgui.messages import Message
from exportgui.render import revision

REQUEST = "wid=8&fmt=png"
SHOE = ("shoe.jpg",)
OUTPUT = "shoe.png"


@pytest.fixture
def shop(workshop):
    """The workshop with one exported picture."""
    log = workshop.run(REQUEST, select_only=SHOE, on_conflict="changed")
    assert log.file_success_count == 1
    return workshop


def size_of(path: Path) -> tuple[int, int]:
    with Image.open(path) as picture:
        return picture.size


def replace_source(shop) -> None:
    Image.new("RGB", (40, 20), "blue").save(shop.scan().root / "shoe.jpg")


def alter(path: Path) -> bytes:
    """What somebody does who retouches a picture."""
    Image.new("RGB", (5, 5), "yellow").save(path)
    return path.read_bytes()


def touch(path: Path) -> None:
    status = path.stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 5_000_000_000))


def counts(log) -> tuple[int, int, int]:
    """Written, of them in place of a file, unchanged; the total is their sum here."""
    assert log.total_file_count == log.file_success_count + log.unchanged_count
    return log.file_success_count, log.file_update_count, log.unchanged_count


NOTHING, REMOVED, TOUCHED, ALTERED = "as recorded", "removed", "touched", "altered"


def prepare(path: Path, state: str) -> None:
    if state == REMOVED:
        path.unlink()
    elif state == TOUCHED:
        touch(path)
    elif state == ALTERED:
        alter(path)


@pytest.mark.parametrize(
    ("output", "source_changes", "request_text", "expected", "beside"),
    [
        (NOTHING, False, REQUEST, (0, 0, 1), False),
        (TOUCHED, False, REQUEST, (0, 0, 1), False),
        (REMOVED, False, REQUEST, (1, 0, 0), False),
        (ALTERED, False, REQUEST, (0, 0, 1), False),
        (NOTHING, True, REQUEST, (1, 1, 0), False),
        (TOUCHED, True, REQUEST, (1, 1, 0), False),
        (REMOVED, True, REQUEST, (1, 0, 0), False),
        (ALTERED, True, REQUEST, (1, 0, 0), True),
        (NOTHING, False, "wid=6&fmt=png", (1, 1, 0), False),
        (REMOVED, False, "wid=6&fmt=png", (1, 0, 0), False),
        (ALTERED, False, "wid=6&fmt=png", (1, 0, 0), True),
    ],
)
def test_each_case_of_the_rule(shop, output, source_changes, request_text, expected, beside):
    path = shop.out / OUTPUT
    prepare(path, output)
    if source_changes:
        replace_source(shop)
    before = path.read_bytes() if path.exists() else None
    log = shop.run(request_text, select_only=SHOE, on_conflict="changed")
    assert counts(log) == expected
    assert shop.files() == ({OUTPUT, "shoe-2.png"} if beside else {OUTPUT})
    if beside or not expected[0]:
        assert path.read_bytes() == before
    assert bool(log.file_warning_count) is beside

    again = shop.run(request_text, select_only=SHOE, on_conflict="changed")
    assert counts(again) == (0, 0, 1)
    assert again.file_warning_count == 0


def test_a_file_that_nobody_knows_is_never_replaced(workshop):
    workshop.out.mkdir()
    theirs = alter(workshop.out / OUTPUT)
    plan = workshop.plan(REQUEST, select_only=SHOE, on_conflict="changed")
    assert summarize(plan).needs_attention
    for _ in range(2):
        workshop.run(REQUEST, select_only=SHOE, on_conflict="changed")
        assert workshop.files() == {OUTPUT, "shoe-2.png"}
        assert (workshop.out / OUTPUT).read_bytes() == theirs


@pytest.mark.parametrize(("name", "select"), [(OUTPUT, SHOE), ("glass.png", ("glass.png",))])
def test_replace_altered_says_yes(shop, name, select):
    """One that was altered, and one that is nobody's."""
    alter(shop.out / name)
    log = shop.run("wid=6&fmt=png", select_only=select, on_conflict="changed", replace_altered=True)
    assert counts(log) == (1, 1, 0)
    assert size_of(shop.out / name)[0] == 6
    assert shop.files() == {OUTPUT, name}


def test_an_unchanged_item_needs_no_attention(shop):
    plan = shop.plan(REQUEST, select_only=SHOE, on_conflict="changed")
    numbers = summarize(plan)
    assert (numbers.unchanged, numbers.files, numbers.needs_attention) == (1, 0, False)
    replace_source(shop)
    numbers = summarize(shop.plan(REQUEST, select_only=SHOE, on_conflict="changed"))
    assert (numbers.updating, numbers.replacing, numbers.needs_attention) == (1, 0, False)


def test_the_log_tells_unchanged_ones_apart(shop):
    alter(shop.out / OUTPUT)
    log = shop.run(REQUEST, select_only=(*SHOE, "glass.png"), on_conflict="changed").to_dict()
    assert (log["totalFileCount"], log["fileSuccessCount"], log["unchangedCount"]) == (2, 1, 1)
    assert (log["fileDuplicateCount"], log["fileUpdateCount"]) == (0, 0)
    kept = next(row for row in log["detailArray"] if row["state"] == "unchanged")
    assert "altered since its export and is left alone" in kept["logMessage"]


@pytest.mark.parametrize("policy", ["unique", "overwrite"])
def test_files_of_other_policies_are_recorded_too(workshop, policy):
    workshop.run(REQUEST, select_only=SHOE, on_conflict=policy)
    log = workshop.run(REQUEST, select_only=SHOE, on_conflict="changed")
    assert counts(log) == (0, 0, 1)


def test_originals_follow_the_rule(workshop):
    workshop.run("", select_only=SHOE, on_conflict="changed")
    assert counts(workshop.run("", select_only=SHOE, on_conflict="changed")) == (0, 0, 1)
    replace_source(workshop)
    assert counts(workshop.run("", select_only=SHOE, on_conflict="changed")) == (1, 1, 0)
    assert (workshop.out / "shoe.jpg").read_bytes() == (
        workshop.scan().root / "shoe.jpg"
    ).read_bytes()


# --- what a request draws on


def layer_changes(shop) -> None:
    Image.new("RGB", (6, 6), "white").save(shop.scan().root / "deep" / "shoe.png")


@pytest.mark.parametrize(
    "request_text",
    [
        "wid=8&fmt=png&layer=1&src=deep/shoe.png",
        "wid=8&fmt=png&layer=1&src=is(deep/shoe.png?wid=4)",
        "wid=8&fmt=png&mask=deep/shoe.png",
        "wid=8&fmt=png&$logo=deep/shoe.png&layer=1&src=$logo$",
    ],
)
def test_a_changed_layer_or_mask_changes_the_output(workshop, request_text):
    def run():
        return counts(workshop.run(request_text, select_only=SHOE, on_conflict="changed"))

    assert run() == (1, 0, 0)
    assert run() == (0, 0, 1)
    layer_changes(workshop)
    assert run() == (1, 1, 0)
    assert run() == (0, 0, 1)


def test_an_unrelated_picture_changes_nothing(shop):
    layer_changes(shop)
    assert counts(shop.run(REQUEST, select_only=SHOE, on_conflict="changed")) == (0, 0, 1)


@pytest.mark.parametrize("nested", [False, True])
def test_the_definition_of_a_macro_counts(workshop, nested):
    text = "fmt=png&layer=1&src=is(deep/shoe.png?$size$)" if nested else "$size$&fmt=png"

    def run(definition: str):
        log = workshop.run(
            text, select_only=SHOE, on_conflict="changed", macros=[("size", definition)]
        )
        return counts(log)

    assert run("wid=8") == (1, 0, 0)
    assert run("wid=8") == (0, 0, 1)
    assert run("wid=6") == (1, 1, 0)


def test_salvage_is_part_of_a_conversions_request(shop):
    log = shop.run(REQUEST, select_only=SHOE, on_conflict="changed", salvage=True)
    assert counts(log) == (1, 1, 0)


def test_what_else_is_selected_makes_no_difference(workshop):
    """A picture that is a layer of all others is no less itself where it comes first."""
    text = "wid=8&fmt=png&layer=1&src=glass.png"
    workshop.run(text, on_conflict="changed")
    log = workshop.run(text, select_only=SHOE, on_conflict="changed")
    assert counts(log) == (0, 0, 1)
    log = workshop.run(text, select_only=("glass.png", *SHOE), on_conflict="changed")
    assert counts(log) == (0, 0, 2)
    Image.new("RGB", (9, 9), "white").save(workshop.scan().root / "glass.png")
    log = workshop.run(text, on_conflict="changed")
    assert counts(log) == (3, 3, 0)


# --- names


def test_two_assets_of_one_name_keep_their_files(workshop):
    """shoe.jpg and deep/shoe.png are shoe.png and shoe-2.png; each is compared with its own."""
    first = workshop.run(REQUEST, select_only=("*shoe*",), on_conflict="changed")
    assert counts(first) == (2, 0, 0)
    assert counts(workshop.run(REQUEST, select_only=("*shoe*",), on_conflict="changed")) == (
        0, 0, 2,
    )  # fmt: skip


def test_a_file_beside_is_not_taken_for_that_of_another_asset(workshop):
    """shoe-2.png was deep/shoe.png's, is removed, and then is the file beside an altered one."""
    both = ("*shoe*",)
    workshop.run(REQUEST, select_only=both, on_conflict="changed")
    (workshop.out / "shoe-2.png").unlink()
    alter(workshop.out / OUTPUT)
    workshop.run("wid=6&fmt=png", select_only=SHOE, on_conflict="changed")
    assert workshop.files() == {OUTPUT, "shoe-2.png"}
    log = workshop.run(REQUEST, select_only=both, on_conflict="changed")
    assert [detail.output for detail in log.details] == ["shoe-2.png", "shoe-3.png"]
    assert size_of(workshop.out / "shoe-2.png") == (8, 6)
    assert size_of(workshop.out / "shoe-3.png") == (8, 8)


def test_a_source_renamed_in_case_only_is_exported_under_its_new_name(shop):
    root = shop.scan().root
    (root / "shoe.jpg").rename(root / "Shoe.jpg")
    shop.run(REQUEST, select_only=("Shoe.jpg",), on_conflict="changed")
    assert "Shoe.png" in shop.files()
    assert counts(shop.run(REQUEST, select_only=("Shoe.jpg",), on_conflict="changed")) == (
        0, 0, 1,
    )  # fmt: skip


def test_a_moved_catalog_is_the_same(shop, library, tmp_path):
    root = shop.scan().root
    moved = root.rename(tmp_path / "moved")
    catalog = library.open_catalog(moved)
    catalog.scan()
    shop.scan = lambda: catalog
    assert counts(shop.run(REQUEST, select_only=SHOE, on_conflict="changed")) == (0, 0, 1)


# --- a job that did not end, and one that comes too late


def failing(*_values: object) -> None:
    raise EnvironmentFault(Message("no"))


@pytest.mark.parametrize("renamed", [True, False])
def test_a_killed_job_leaves_nothing_that_is_skipped_or_doubled(
    workshop, monkeypatch, renamed: bool
):
    """The ledger has the name, the file is in place or not, the outcome was never written."""
    with monkeypatch.context() as patch:
        patch.setattr(Ledger, "record_outcomes", failing)
        log = workshop.run(REQUEST, select_only=SHOE, on_conflict="changed")
    assert log.file_success_count == 0
    if not renamed:
        (workshop.out / OUTPUT).unlink()
    log = workshop.run(REQUEST, select_only=SHOE, on_conflict="changed")
    assert counts(log) == ((0, 0, 1) if renamed else (1, 0, 0))
    assert workshop.files() == {OUTPUT}
    assert size_of(workshop.out / OUTPUT) == (8, 6)


def test_a_killed_update_is_known_by_its_content(shop, monkeypatch):
    replace_source(shop)
    with monkeypatch.context() as patch:
        patch.setattr(Ledger, "record_outcomes", failing)
        shop.run(REQUEST, select_only=SHOE, on_conflict="changed")
    assert size_of(shop.out / OUTPUT) == (8, 4)
    log = shop.run(REQUEST, select_only=SHOE, on_conflict="changed")
    assert counts(log) == (0, 0, 1)


def test_a_file_altered_after_planning_is_not_replaced(shop):
    replace_source(shop)
    plan = shop.plan(REQUEST, select_only=SHOE, on_conflict="changed")
    assert plan.items[0].replaces
    theirs = alter(shop.out / OUTPUT)
    log = shop.run(plan=plan)
    assert (shop.out / OUTPUT).read_bytes() == theirs
    assert shop.files() == {OUTPUT, "shoe-2.png"}
    assert log.file_warning_count == 1
    assert counts(shop.run(REQUEST, select_only=SHOE, on_conflict="changed")) == (0, 0, 1)


def test_a_file_altered_with_its_size_and_time_kept_is_not_replaced(shop):
    """As some programs do that write metadata: it is read before it is replaced."""
    path = shop.out / OUTPUT
    status = path.stat()
    theirs = bytes(len(path.read_bytes()))
    path.write_bytes(theirs)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    replace_source(shop)
    log = shop.run(REQUEST, select_only=SHOE, on_conflict="changed")
    assert counts(log) == (1, 0, 0)
    assert path.read_bytes() == theirs
    assert shop.files() == {OUTPUT, "shoe-2.png"}


def test_a_clock_that_was_set_back(workshop, monkeypatch):
    """The job of today is newer than that of yesterday, which ended in ten years."""
    import time

    real = time.time
    with monkeypatch.context() as patch:
        patch.setattr(time, "time", lambda: real() + 3e8)
        workshop.run(REQUEST, select_only=SHOE, on_conflict="changed")
    with Ledger(workshop.ledger.path) as later:
        workshop.ledger = later
        for width in (6, 5):
            log = workshop.run(f"wid={width}&fmt=png", select_only=SHOE, on_conflict="changed")
            assert counts(log) == (1, 1, 0)
        log = workshop.run("wid=5&fmt=png", select_only=SHOE, on_conflict="changed")
    assert counts(log) == (0, 0, 1)
    assert workshop.files() == {OUTPUT}


def resumed(shop, job_id: int, **how: object):
    with Threads(1) as executor:
        return resume_job(shop.ledger, job_id, shop.scan(), executor, workers=1, **how)


def test_a_resumed_job_keeps_what_was_altered_meanwhile(shop):
    """Paused before its first item; then somebody retouches the file that it was to replace."""
    replace_source(shop)
    control = Control()
    control.stop()
    job = shop.run(REQUEST, select_only=SHOE, on_conflict="changed", control=control).job_id
    theirs = alter(shop.out / OUTPUT)
    log = resumed(shop, job)
    assert log.file_success_count == 1
    assert (shop.out / OUTPUT).read_bytes() == theirs
    assert size_of(shop.out / "shoe-2.png") == (8, 4)


def test_a_resumed_job_replaces_what_is_as_recorded(shop):
    replace_source(shop)
    control = Control()
    control.stop()
    job = shop.run(REQUEST, select_only=SHOE, on_conflict="changed", control=control).job_id
    assert resumed(shop, job).file_update_count == 1
    assert shop.files() == {OUTPUT}
    assert counts(shop.run(REQUEST, select_only=SHOE, on_conflict="changed")) == (0, 0, 1)


def test_an_unchanged_file_that_disappears_is_exported_by_a_resumed_job(shop):
    job = shop.run(REQUEST, select_only=SHOE, on_conflict="changed").job_id
    (shop.out / OUTPUT).unlink()
    log = resumed(shop, job)
    assert (log.file_success_count, log.unchanged_count) == (1, 0)
    assert shop.files() == {OUTPUT}


def test_a_finished_file_that_is_altered_stays_when_its_job_is_resumed(shop):
    theirs = alter(shop.out / OUTPUT)
    log = resumed(shop, 1)
    assert log.file_success_count == 1
    assert (shop.out / OUTPUT).read_bytes() == theirs
    assert shop.files() == {OUTPUT}


def test_rows_of_older_versions_have_no_request_hash(shop):
    """As recorded: exported once more; altered: never replaced."""
    with shop.ledger._file.write(durable=True) as db:
        db.execute("UPDATE items SET request_hash='', output_mtime_ns=0")
    assert counts(shop.run(REQUEST, select_only=SHOE, on_conflict="changed")) == (1, 1, 0)
    with shop.ledger._file.write(durable=True) as db:
        db.execute("UPDATE items SET request_hash='', output_mtime_ns=0")
    theirs = alter(shop.out / OUTPUT)
    assert counts(shop.run(REQUEST, select_only=SHOE, on_conflict="changed")) == (1, 0, 0)
    assert (shop.out / OUTPUT).read_bytes() == theirs


def test_a_touched_file_is_read_once(shop, monkeypatch):
    touch(shop.out / OUTPUT)
    shop.run(REQUEST, select_only=SHOE, on_conflict="changed")
    monkeypatch.setattr(
        "exportgui.job.planning.changed_outputs.file_digest",
        lambda path: pytest.fail(f"{path} is read again"),
    )
    assert counts(shop.run(REQUEST, select_only=SHOE, on_conflict="changed")) == (0, 0, 1)


# --- older revisions, orphans


def test_an_older_revision_is_offered_and_refreshed_only_when_asked(shop, monkeypatch):
    monkeypatch.setattr(revision, "RENDER_REVISION", revision.RENDER_REVISION + 1)
    plan = shop.plan(REQUEST, select_only=SHOE, on_conflict="changed")
    assert [item.action for item in plan.items] == [PlannedAction.UNCHANGED]
    assert any("--refresh" in note for note in plan.notes)
    log = shop.run(REQUEST, select_only=SHOE, on_conflict="changed", refresh=True)
    assert counts(log) == (1, 1, 0)
    plan = shop.plan(REQUEST, select_only=SHOE, on_conflict="changed", refresh=True)
    assert [item.action for item in plan.items] == [PlannedAction.UNCHANGED]
    assert not any("--refresh" in note for note in plan.notes)


def test_orphans_are_ours_unaltered_and_without_a_source(workshop):
    workshop.run(REQUEST, on_conflict="changed", keep_tree=True)
    root = workshop.scan().root

    def orphans() -> list[str]:
        plan = workshop.plan(REQUEST, on_conflict="changed", keep_tree=True, select_only=SHOE)
        return [record.output for record in plan.orphans]

    assert orphans() == []
    (root / "glass.png").unlink()
    (root / "deep" / "shoe.png").unlink()
    assert orphans() == ["deep/shoe.png", "glass.png"]
    alter(workshop.out / "glass.png")
    assert orphans() == ["deep/shoe.png"]


def test_unchanged_files_are_not_opened(shop, monkeypatch: pytest.MonkeyPatch):
    shop.run(REQUEST, on_conflict="changed")
    opened: list[Path] = []
    monkeypatch.setattr(
        "exportgui.job.planning.item_planner.ItemPlanner._read_checked",
        lambda _self, path: opened.append(path),
    )
    plan = shop.plan(REQUEST, on_conflict="changed")
    assert {item.action for item in plan.items} == {PlannedAction.UNCHANGED}
    assert opened == []


def test_unchanged_files_of_a_folder_are_not_looked_up(shop, monkeypatch: pytest.MonkeyPatch):
    """Of those that share a request one is asked for; the status of a file is enough."""
    root = shop.scan().root
    for number in range(8):
        Image.new("RGB", (8, 8), (number, 0, 0)).save(root / f"more{number}.png")
    shop.run(REQUEST, on_conflict="changed")
    looked_up: list[str] = []
    real = FolderResolver.find_object

    def find(self: FolderResolver, object_path: str):
        looked_up.append(object_path)
        return real(self, object_path)

    monkeypatch.setattr(FolderResolver, "find_object", find)
    plan = shop.plan(REQUEST, on_conflict="changed")
    assert {item.action for item in plan.items} == {PlannedAction.UNCHANGED}
    assert len(set(looked_up)) == 1
    (root / "more3.png").unlink()
    (root / "more3.png").symlink_to(shop.out.parent / "elsewhere.png")
    Image.new("RGB", (8, 8), "white").save(shop.out.parent / "elsewhere.png")
    plan = shop.plan(REQUEST, on_conflict="changed")
    fates = {item.asset.name: item.action for item in plan.items}
    assert fates.pop("more3.png", PlannedAction.FAILS) is PlannedAction.FAILS
    assert set(fates.values()) == {PlannedAction.UNCHANGED}


def test_planning_without_a_ledger_replaces_nothing(shop, scanned: Callable):
    catalog = scanned()
    made = shop.plan(REQUEST, select_only=SHOE, on_conflict="changed")
    plan = plan_job(made.job, made.options, catalog)
    assert [(item.output, item.replaces) for item in plan.items] == [("shoe-2.png", False)]


@pytest.mark.parametrize("request_text", [REQUEST, ""])
def test_pictures_that_swap_their_names_are_written_again(workshop, request_text):
    """Of equal size and time, as those of one batch are after unzip or ``cp -p``."""
    root = workshop.scan().root
    first = root / "one.bmp"
    second = root / "two.bmp"
    for path, colour in ((first, "red"), (second, "blue")):
        Image.new("RGB", (8, 8), colour).save(path)
        os.utime(path, ns=(10**18, 10**18))
    names = (first.name, second.name)
    workshop.run(request_text, select_only=names, on_conflict="changed")
    first.rename(root / "three.bmp")
    second.rename(first)
    (root / "three.bmp").rename(second)

    log = workshop.run(request_text, select_only=names, on_conflict="changed")

    assert counts(log) == (2, 2, 0)
    seen = {path.stem: path for path in workshop.out.iterdir()}
    for stem, colour in (("one", (0, 0, 255)), ("two", (255, 0, 0))):
        with Image.open(seen[stem]) as picture:
            assert picture.convert("RGB").getpixel((4, 4)) == colour
    assert counts(workshop.run(request_text, select_only=names, on_conflict="changed")) == (0, 0, 2)


@pytest.fixture
def linked(shop, monkeypatch):
    """Run a job into a link to the destination, or into the destination itself."""
    link = shop.out.with_name("link")
    link.symlink_to(shop.out, target_is_directory=True)

    def run(request_text: str, *, through_link: bool):
        with monkeypatch.context() as patch:
            if through_link:
                patch.setattr(shop, "out", link)
            return shop.run(request_text, select_only=SHOE, on_conflict="changed")

    return run


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_a_destination_is_one_folder_by_every_link(shop, linked):
    assert counts(linked(REQUEST, through_link=True)) == (0, 0, 1)
    replace_source(shop)
    assert counts(linked(REQUEST, through_link=True)) == (1, 1, 0)
    assert counts(linked(REQUEST, through_link=False)) == (0, 0, 1)
    assert shop.files() == {OUTPUT}


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_what_somebody_put_back_is_kept_by_every_link(shop, linked):
    """An earlier output of ours that a person put back is theirs, whichever path knows it."""
    earlier = (shop.out / OUTPUT).read_bytes()
    assert counts(linked("wid=6&fmt=png", through_link=True)) == (1, 1, 0)
    (shop.out / OUTPUT).write_bytes(earlier)

    log = linked("wid=5&fmt=png", through_link=False)

    assert counts(log) == (1, 0, 0)
    assert (shop.out / OUTPUT).read_bytes() == earlier
    assert shop.files() == {OUTPUT, "shoe-2.png"}


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_a_link_that_leads_elsewhere_now_is_another_destination(shop, linked):
    link = shop.out.with_name("link")
    assert counts(linked("wid=6&fmt=png", through_link=True)) == (1, 1, 0)
    other = shop.out.with_name("other")
    other.mkdir()
    theirs = alter(other / OUTPUT)
    link.unlink()
    link.symlink_to(other, target_is_directory=True)

    log = linked("wid=6&fmt=png", through_link=True)

    assert counts(log) == (1, 0, 0)
    assert (other / OUTPUT).read_bytes() == theirs
    assert (other / "shoe-2.png").is_file()
