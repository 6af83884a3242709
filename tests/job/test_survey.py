"""A plan can be looked at and repaired before it runs: exclude, rename, another policy, estimates,
renditions.
"""

from __future__ import annotations

import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from PIL import Image

from exportgui.errors import JobError, RequestError
from exportgui.job.ledger import rows
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.model import ExportJob, Options
from exportgui.job.planning import originals
from exportgui.job.planning.disk_space import space_for
from exportgui.job.planning.job_plan import Collision
from exportgui.job.planning.plan import EXCLUDED, survey_job
from exportgui.job.planning.planned_asset import PlannedAction
from exportgui.job.planning.selection import select
from exportgui.job.planning.size_samples import measured_scale, sample_items
from exportgui.job.running.execution import run_job
from exportgui.job.running.resume import resume_job
from exportgui.request.macros import MacroBook


@pytest.fixture
def look(workshop):
    """Survey the source folder; the options that go with it."""

    def looked(request: str = "fmt=png", *, fmt: str = "convert", macro: str = "", **how: object):
        catalog = workshop.scan()
        chosen = select(catalog)
        options = Options(workshop.out, **how)
        job = ExportJob(chosen.handles, fmt, request, macro)
        return survey_job(job, options, catalog, left_out=chosen.left_out, sizes=True), options

    return looked


def by_path(plan):
    return {item.label: item for item in plan.items}


def test_originals_that_the_catalog_has_measured_are_not_opened(
    look, workshop, source, monkeypatch
):
    survey, options = look("", fmt="orig")
    before = {item.label: (item.width, item.height) for item in survey.plan(options).items}
    assert all(all(size) for size in before.values())
    catalog = workshop.scan()
    catalog.dimensions.measure(catalog.dimensions.unmeasured())
    Image.new("RGB", (5, 6)).save(source / "shoe.jpg")  # not the file that was measured
    opened = []
    real = originals.read_header
    monkeypatch.setattr(
        originals,
        "read_header",
        lambda path, **how: opened.append(path.name) or real(path, **how),
    )
    monkeypatch.setattr(workshop, "scan", lambda: catalog)

    survey, options = look("", fmt="orig")

    after = {item.label: (item.width, item.height) for item in survey.plan(options).items}
    assert (after, opened) == (before | {"shoe.jpg": (5, 6)}, ["shoe.jpg"])


def test_what_is_excluded_is_left_out_by_name(look, workshop):
    survey, options = look()
    item = by_path(survey.plan(options))["glass.png"]
    plan = survey.plan(replace(options, excluded=frozenset({item.key})))
    left = by_path(plan)["glass.png"]
    assert (left.action, left.reason, left.output) == (PlannedAction.LEFT_OUT, EXCLUDED, "")
    log = workshop.run(plan=plan)
    assert workshop.files() == {"shoe.png", "shoe-2.png"}
    assert (log.total_file_count, log.detail_total_rows) == (2, 3)


@pytest.mark.parametrize(
    ("typed", "made"),
    [
        ("heel", "heel.png"),
        ("heel.PNG", "heel.png"),
        ("heel.tif", "heel.tif.png"),
        ("../up/heel", ".._up_heel.png"),
        ("con", "_con.png"),
        ("a:b*c", "a_b_c.png"),
        ("deep", "deep.png"),
        ("   ", "shoe.png"),
    ],
)
def test_a_new_name_is_safe_keeps_its_extension_and_meets_no_other(look, typed, made):
    survey, options = look(keep_tree=True)
    first = by_path(survey.plan(options))["shoe.jpg"]
    plan = survey.plan(replace(options, renames={first.key: typed.strip()}))
    assert by_path(plan)["shoe.jpg"].output == made
    assert len({item.output.casefold() for item in plan.items}) == 3


def test_a_rename_stays_in_its_folder_and_settles_a_collision(look):
    survey, options = look()
    second = by_path(survey.plan(options))["deep/shoe.png"]
    assert (second.output, second.wished, second.collision) == (
        "shoe-2.png",
        "shoe.png",
        Collision.ITEM,
    )
    plan = survey.plan(replace(options, renames={second.key: "deep shoe"}))
    assert [item.output for item in plan.items if item.collision] == []
    assert by_path(plan)["deep/shoe.png"].output == "deep shoe.png"
    kept, options = look(keep_tree=True)
    plan = kept.plan(replace(options, renames={second.key: "other"}))
    assert by_path(plan)["deep/shoe.png"].output == "deep/other.png"


class TestCollisionsWithFiles:
    @pytest.fixture(autouse=True)
    def existing(self, out):
        out.mkdir()
        (out / "glass.png").write_bytes(b"old")

    @pytest.mark.parametrize(
        ("policy", "fate", "output", "replaces"),
        [
            ("unique", PlannedAction.CONVERT, "glass-2.png", False),
            ("overwrite", PlannedAction.CONVERT, "glass.png", True),
            ("skip", PlannedAction.SKIP, "glass.png", False),
            ("fail", PlannedAction.CONVERT, "glass.png", True),
        ],
    )
    def test_the_item_tells_how_a_collision_is_settled(self, look, policy, fate, output, replaces):
        survey, options = look(on_conflict=policy)
        plan = survey.plan(options)
        item = by_path(plan)["glass.png"]
        assert (item.action, item.output, item.replaces, item.collision) == (
            fate,
            output,
            replaces,
            Collision.FILE,
        )
        assert bool(plan.refusal) is (policy == "fail")

    def test_a_refused_plan_can_be_looked_at_and_repaired(self, look):
        survey, options = look(on_conflict="fail")
        plan = survey.plan(options)
        assert "glass.png" in plan.refusal
        with pytest.raises(JobError, match=r"glass\.png"):
            plan.ready()
        item = by_path(plan)["glass.png"]
        for repaired in (
            replace(options, on_conflict="overwrite"),
            replace(options, renames={item.key: "tumbler"}),
            replace(options, excluded=frozenset({item.key})),
        ):
            assert survey.plan(repaired).ready().refusal == ""


def test_what_cannot_be_planned_fails_and_says_why(look, source):
    Image.new("L", (40_000, 20)).save(source / "wide.png")
    survey, options = look("fmt=webp&scl=1")
    item = by_path(survey.plan(options))["wide.png"]
    assert item.action is PlannedAction.FAILS
    assert "16383" in item.reason


def test_a_request_that_no_reply_can_be_planned_for_stops_the_job(look):
    with pytest.raises(RequestError):
        look("fmt=webp&wid=20000")


def test_sizes_are_told_exactly_for_copies_and_about_for_conversions(look, source, workshop):
    survey, options = look("", fmt="orig")
    sizes = {item.label: item.size for item in survey.plan(options).items}
    assert sizes["shoe.jpg"] == (source / "shoe.jpg").stat().st_size
    space = space_for(survey.plan(options).items, workshop.out)
    assert space is not None
    assert space.exact
    assert space.needed == sum(sizes.values())
    survey, options = look("fmt=tif&wid=400")
    item = by_path(survey.plan(options))["shoe.jpg"]
    assert (item.width, item.height) == (400, 300)
    assert 360_000 < item.size < 364_000


def test_a_job_larger_than_the_disk_is_foretold(look, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: shutil._ntuple_diskusage(9, 9, 0))
    survey, options = look()
    assert any("need about" in warning for warning in survey.plan(options).warnings)
    survey, options = look("", fmt="orig")
    assert any(
        "need " in warning and "about" not in warning for warning in survey.plan(options).warnings
    )


def test_estimates_are_set_right_by_real_results(look, source):
    for number in range(8):
        Image.effect_noise((300, 300), 90).save(source / f"noise{number}.png")
    survey, options = look("fmt=jpg&qlt=95")
    plan = survey.plan(options)
    assert len(sample_items(plan)) == 4
    assert measured_scale(plan) > 1.2
    assert measured_scale(plan, lambda: True) == 1.0


class TestRenditions:
    BOOK = MacroBook({"web": "wid=8&fmt=png", "print": "wid=16&fmt=tif"})

    def outputs(self, look, **how):
        survey, options = look("", macro="$web$&$print$", macro_book=self.BOOK, **how)
        return sorted(item.output for item in survey.plan(options).items)

    def test_macros_work_together_unless_told(self, look):
        assert self.outputs(look, keep_tree=True) == ["deep/shoe.tiff", "glass.tiff", "shoe.tiff"]

    def test_renditions_have_a_folder_each(self, look):
        assert self.outputs(look, renditions="folder", keep_tree=True) == [
            "print/deep/shoe.tiff", "print/glass.tiff", "print/shoe.tiff",
            "web/deep/shoe.png", "web/glass.png", "web/shoe.png",
        ]  # fmt: skip

    def test_renditions_have_a_suffix_each(self, look):
        assert self.outputs(look, renditions="suffix", keep_tree=True)[:2] == [
            "deep/shoe-print.tiff",
            "deep/shoe-web.png",
        ]

    @pytest.mark.parametrize(
        ("template", "way", "made"),
        [
            ("{name}", "suffix", {"glass-web.png", "glass-print.tiff"}),
            ("{name}", "folder", {"web/glass.png", "print/glass.tiff"}),
            ("{macro}_{name}_{width}", "folder", {"web_glass_8.png", "print_glass_16.tiff"}),
        ],
    )
    def test_a_template_may_tell_renditions_apart(self, look, template, way, made):
        assert made <= set(self.outputs(look, renditions=way, name_template=template))

    def test_a_file_without_a_picture_is_copied_once(self, look, source):
        (source / "song.mp3").write_bytes(b"ID3")
        (source / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")
        survey, options = look("", macro="$web$&$print$", macro_book=self.BOOK, renditions="folder")
        items = survey.plan(options).items
        assert [item.output for item in items if item.asset.name == "song.mp3"] == ["song.mp3"]
        assert [item.action for item in items if item.asset.name == "broken.jpg"] == [
            PlannedAction.FAILS
        ]
        assert len({item.key for item in items}) == len(items) == 8


def test_what_a_person_changed_survives_the_ledger(out):
    options = Options(
        out, renditions="suffix", excluded=frozenset({"a|1#2"}), renames={"a|2": "heel"}
    )
    assert Options.from_fields(options.to_fields()) == options
    old = {
        name: options.to_fields()[name]
        for name in ("destination", "on_conflict", "name_template", "keep_tree")
    }
    assert Options.from_fields({**old, "macros": None}) == Options(out)


class TestRenditionsRun:
    BOOK = (("web", "wid=8&fmt=png"), ("print", "wid=16&fmt=tif"))

    def test_each_rendition_is_made_by_its_macro_alone(self, workshop):
        log = workshop.run(
            "",
            macro="$web$&$print$",
            macros=self.BOOK,
            renditions="folder",
            select_only=("shoe.jpg",),
        )
        assert workshop.files() == {"web/shoe.png", "print/shoe.tiff"}
        for name, width in (("web/shoe.png", 8), ("print/shoe.tiff", 16)):
            with Image.open(workshop.out / name) as image:
                assert image.width == width
        assert {detail.message.partition(":")[0] for detail in log.details} == {
            "shoe.jpg $web$",
            ("shoe.jpg $print$"),
        }

    def test_renditions_are_resumed_and_retried(self, workshop, source, ledger):
        (source / "late.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")
        plan = workshop.plan("", macro="$web$&$print$", macros=self.BOOK, renditions="suffix")
        log = workshop.run(plan=plan)
        assert log.file_error_count == 1
        (workshop.out / "glass-web.png").unlink()
        Image.new("RGB", (40, 30), "red").save(source / "late.jpg")
        with ThreadPoolExecutor(2) as executor:
            again = resume_job(ledger, log.job_id, plan.catalog, executor, workers=2, retry=True)
        assert (again.file_error_count, again.file_success_count) == (0, 8)
        assert {"late-web.png", "late-print.tiff", "glass-web.png"} <= workshop.files()
        kept = ledger.items(log.job_id)
        assert {row.rendition for row in kept} == {"web", "print"}
        assert all(row.seconds > 0 for row in kept)


def test_a_ledger_of_the_first_version_is_brought_up_to_date(tmp_path, workshop):
    path = tmp_path / "old.sqlite"
    with sqlite3.connect(path) as db:
        first = rows.MIGRATIONS[0]
        db.executescript(first + "PRAGMA user_version=1;")
    db.close()
    with Ledger(path) as ledger, ThreadPoolExecutor(1) as executor:
        log = run_job(workshop.plan("fmt=png"), executor, ledger, workers=1)
        assert [row.rendition for row in ledger.items(log.job_id)] == ["", "", ""]
    with Ledger(path) as ledger:
        assert len(ledger.jobs()) == 1
