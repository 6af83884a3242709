"""The policy ``changed`` where a name or a file is that of another asset, and outputs without one.

Expected names follow from the rule in the README: the output of an asset that still exists is
never replaced by that of another one.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image

from exportgui.job.planning.planned_asset import PlannedAction

REQUEST = "wid=8&fmt=png"
OTHER = "wid=6&fmt=png"
SHOE = ("shoe.jpg",)
DEEP = ("deep/shoe.png",)
BOTH = ("*shoe*",)
GREEN = (0, 128, 0)
"""The colour of deep/shoe.png; shoe.jpg is red."""


def run(shop, request_text: str = REQUEST, **how):
    return shop.run(request_text, on_conflict="changed", **how)


def counts(log) -> tuple[int, int, int]:
    return log.file_success_count, log.file_update_count, log.unchanged_count


def is_green(path: Path) -> bool:
    with Image.open(path) as picture:
        return picture.convert("RGB").getpixel((2, 2)) == GREEN


def warnings(shop, log) -> list[str]:
    return [text for row in shop.ledger.items(log.job_id) for text in row.warnings]


def test_another_asset_of_the_name_goes_beside(workshop):
    run(workshop, select_only=SHOE)
    before = (workshop.out / "shoe.png").read_bytes()

    log = run(workshop, select_only=DEEP)

    assert counts(log) == (1, 0, 0)
    assert "shoe.png is the output of shoe.jpg and is kept; exported as shoe-2.png" in warnings(
        workshop, log
    )
    assert (workshop.out / "shoe.png").read_bytes() == before
    assert is_green(workshop.out / "shoe-2.png")
    for select_only in (SHOE, DEEP):
        again = run(workshop, select_only=select_only)
        assert counts(again) == (0, 0, 1)
        assert warnings(workshop, again) == []
    assert counts(run(workshop, select_only=BOTH)) == (0, 0, 2)
    assert counts(run(workshop, OTHER, select_only=DEEP)) == (1, 1, 0)
    assert workshop.files() == {"shoe.png", "shoe-2.png"}


def test_an_asset_keeps_its_numbered_name_in_a_job_of_its_own(workshop):
    run(workshop, select_only=BOTH)
    assert is_green(workshop.out / "shoe-2.png")
    assert counts(run(workshop, select_only=DEEP)) == (0, 0, 1)
    assert counts(run(workshop, OTHER, select_only=DEEP)) == (1, 1, 0)
    assert workshop.files() == {"shoe.png", "shoe-2.png"}
    assert is_green(workshop.out / "shoe-2.png")
    assert not is_green(workshop.out / "shoe.png")


def test_an_asset_keeps_its_plain_name_when_another_joins(workshop):
    run(workshop, select_only=DEEP)
    assert counts(run(workshop, select_only=BOTH)) == (1, 0, 1)
    assert is_green(workshop.out / "shoe.png")
    assert not is_green(workshop.out / "shoe-2.png")


def test_another_template_gives_new_names(workshop):
    """A name that was numbered by the template is none that a collision made."""
    run(workshop, select_only=SHOE, name_template="{name}-{index}", first_index=2)
    assert workshop.files() == {"shoe-2.png"}
    run(workshop, select_only=SHOE)
    assert workshop.files() == {"shoe-2.png", "shoe.png"}


@pytest.mark.parametrize("target", ["shoe.bmp", "new/shoe.bmp"])
def test_the_output_of_a_source_that_is_gone_is_replaced(workshop, target):
    """Replaced by another picture of the name, renamed from the old one or not."""
    run(workshop, select_only=SHOE)
    root = workshop.scan().root
    (root / "shoe.jpg").unlink()
    (root / target).parent.mkdir(exist_ok=True)
    Image.new("RGB", (16, 16), GREEN).save(root / target)

    log = run(workshop, select_only=(target,))

    assert counts(log) == (1, 1, 0)
    assert workshop.files() == {"shoe.png"}
    assert is_green(workshop.out / "shoe.png")


def test_a_source_moved_within_the_catalog_is_unchanged_and_no_orphan(workshop):
    run(workshop, select_only=SHOE)
    root = workshop.scan().root
    (root / "new").mkdir()
    (root / "shoe.jpg").rename(root / "new" / "shoe.jpg")
    assert counts(run(workshop, select_only=("new/shoe.jpg",))) == (0, 0, 1)
    plan = workshop.plan(REQUEST, select_only=("glass.png",), on_conflict="changed")
    assert plan.orphans == ()
    assert counts(run(workshop, select_only=DEEP)) == (1, 0, 0)
    assert workshop.files() == {"shoe.png", "shoe-2.png"}


def test_names_that_shift_within_a_job_are_replaced(workshop):
    """An index in the name: each picture of the job has another name, none is lost."""
    how = {"name_template": "{index}"}
    run(workshop, **how)
    Image.new("RGB", (16, 16), "blue").save(workshop.scan().root / "deep" / "first.png")
    log = run(workshop, **how)
    assert workshop.files() == {"1.png", "2.png", "3.png", "4.png"}
    assert [item.output for item in workshop.ledger.items(log.job_id)] == [
        "1.png", "2.png", "3.png", "4.png",
    ]  # fmt: skip
    assert counts(log) > (1, 1, 0)
    assert counts(run(workshop, **how)) == (0, 0, 4)


@pytest.mark.parametrize("is_copy", [False, True])
def test_another_catalog_with_the_same_names(workshop, library, tmp_path, is_copy):
    """A copy of a catalog that kept its times is the same; other pictures are others."""
    run(workshop, select_only=SHOE)
    first = workshop.scan().root / "shoe.jpg"
    other = tmp_path / "other" / "shoe.jpg"
    other.parent.mkdir()
    Image.new("RGB", (16, 16), GREEN).save(other)
    if is_copy:
        other.write_bytes(first.read_bytes())
        os.utime(other, ns=(first.stat().st_atime_ns, first.stat().st_mtime_ns))
    catalog = library.open_catalog(other.parent)
    catalog.scan()
    workshop.scan = lambda: catalog

    run(workshop, select_only=SHOE)

    assert workshop.files() == ({"shoe.png"} if is_copy else {"shoe.png", "shoe-2.png"})
    assert counts(run(workshop, select_only=SHOE)) == (0, 0, 1)


def test_a_subfolder_opened_as_a_catalog_has_the_same_assets(workshop, library):
    run(workshop, select_only=DEEP)
    catalog = library.open_catalog(workshop.scan().root / "deep")
    catalog.scan()
    workshop.scan = lambda: catalog
    assert counts(run(workshop)) == (0, 0, 1)
    assert workshop.files() == {"shoe.png"}


def test_a_killed_job_of_another_asset_keeps_its_file(workshop, monkeypatch):
    from exportgui.errors import EnvironmentFault
    from exportgui.job.ledger.ledger import Ledger
    from exportgui.messages import Message

    def fail(*_values: object) -> None:
        raise EnvironmentFault(Message("no"))

    with monkeypatch.context() as patch:
        patch.setattr(Ledger, "record_outcomes", fail)
        run(workshop, select_only=SHOE)
    before = (workshop.out / "shoe.png").read_bytes()
    run(workshop, select_only=DEEP)
    assert (workshop.out / "shoe.png").read_bytes() == before
    assert workshop.files() == {"shoe.png", "shoe-2.png"}


# --- the reason that is told


def test_the_reason_after_the_file_beside_was_lost(workshop):
    """shoe.png is nobody's, before as after."""
    workshop.out.mkdir()
    (workshop.out / "shoe.png").write_bytes(b"theirs")
    told = "shoe.png was not exported by this program and is kept; exported as shoe-2.png"
    for _ in range(2):
        assert told in warnings(workshop, run(workshop, select_only=SHOE))
        (workshop.out / "shoe-2.png").unlink()


def test_the_file_that_was_altered_is_named(workshop):
    """First the output, then the file beside it."""
    run(workshop, select_only=SHOE)
    for width, altered, beside in ((6, "shoe.png", "shoe-2.png"), (5, "shoe-2.png", "shoe-3.png")):
        (workshop.out / altered).write_bytes(b"theirs")
        log = run(workshop, f"wid={width}&fmt=png", select_only=SHOE)
        told = f"{altered} was altered since its export and is kept; exported as {beside}"
        assert told in warnings(workshop, log)


# --- orphans


def orphans(shop, **how) -> tuple[list[str], list[str]]:
    plan = shop.plan(REQUEST, on_conflict="changed", **how)
    return [one.output for one in plan.orphans], [one.output for one in plan.altered_orphans]


def test_altered_orphans_are_told_apart(workshop):
    run(workshop)
    (workshop.scan().root / "glass.png").unlink()
    (workshop.out / "glass.png").write_bytes(b"theirs")
    assert orphans(workshop) == ([], ["glass.png"])
    plan = workshop.plan(REQUEST, on_conflict="changed")
    assert any("altered since" in note and "glass.png" in note for note in plan.notes)
    (workshop.out / "glass.png").unlink()
    assert orphans(workshop) == ([], [])


def test_orphans_of_a_catalog_that_was_moved(workshop, library, tmp_path):
    """Named as long as they are there, also once the other outputs are known to be of its place."""
    run(workshop)
    moved = workshop.scan().root.rename(tmp_path / "moved")
    catalog = library.open_catalog(moved)

    def scan():
        catalog.scan()
        return catalog

    workshop.scan = scan
    (moved / "glass.png").unlink()
    assert counts(run(workshop)) == (0, 0, 2)
    assert orphans(workshop) == (["glass.png"], [])
    (moved / "shoe.jpg").unlink()
    assert orphans(workshop) == (["glass.png", "shoe.png"], [])


def test_the_output_of_a_source_renamed_in_case_is_an_orphan(workshop):
    run(workshop, select_only=SHOE)
    root = workshop.scan().root
    (root / "shoe.jpg").rename(root / "Shoe.jpg")
    run(workshop, select_only=("Shoe.jpg",))
    is_two_files = workshop.files() == {"shoe.png", "Shoe.png"}
    assert is_two_files or workshop.files() == {"Shoe.png"}
    assert orphans(workshop) == (["shoe.png"] if is_two_files else [], [])


def test_a_spelling_of_a_file_in_use_is_no_orphan(workshop):
    """A volume that ignores case shows one file by both names, as two hard links do here."""
    run(workshop, select_only=SHOE)
    root = workshop.scan().root
    (root / "shoe.jpg").rename(root / "Shoe.jpg")
    run(workshop, select_only=("Shoe.jpg",))
    (workshop.out / "shoe.png").unlink(missing_ok=True)
    if not (workshop.out / "shoe.png").exists():
        os.link(workshop.out / "Shoe.png", workshop.out / "shoe.png")
    assert orphans(workshop) == ([], [])
    assert orphans(workshop, select_only=("glass.png",)) == ([], [])


def test_a_numbered_output_stays_and_the_plain_one_is_an_orphan(workshop):
    run(workshop, select_only=BOTH)
    (workshop.scan().root / "shoe.jpg").unlink()
    assert orphans(workshop) == (["shoe.png"], [])
    plan = workshop.plan(REQUEST, on_conflict="changed", select_only=DEEP)
    assert [(item.output, item.action) for item in plan.items] == [
        ("shoe-2.png", PlannedAction.UNCHANGED)
    ]
