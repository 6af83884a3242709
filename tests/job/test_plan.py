"""Planning decides everything before the first write."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from exportgui.catalog.assets import AssetType
from exportgui.errors import Cancelled, JobError, RequestError
from exportgui.job.control import Control
from exportgui.job.job_resolver import JobResolver
from exportgui.job.model import ExportJob, Options
from exportgui.job.planning.item_planner import ItemPlanner
from exportgui.job.planning.name_example import example_name
from exportgui.job.planning.plan import PlannedAction, plan_job
from exportgui.job.planning.selection import select
from exportgui.media.limits import Limits


def fates(plan):
    return {item.asset.object_path: (str(item.action), item.output) for item in plan.items}


def test_fates_and_names_of_a_conversion(workshop, source):
    (source / "song.mp3").write_bytes(b"ID3")
    (source / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")
    plan = workshop.plan("fmt=tif")
    assert fates(plan) == {
        "shoe.jpg": ("convert", "shoe.tiff"),
        "glass.png": ("convert", "glass.tiff"),
        "deep/shoe.png": ("convert", "shoe-2.tiff"),
        "song.mp3": ("copy instead", "song.mp3"),
        "broken.jpg": ("fails", ""),
    }
    assert not workshop.out.exists()


@pytest.mark.parametrize("fmt", ["jpeg", "png"])
def test_a_file_that_was_cut_is_foretold_to_fail(workshop, source, fmt):
    Image.effect_noise((200, 160), 60).convert("RGB").save(source / "noise", fmt)
    whole = (source / "noise").read_bytes()
    (source / "noise").unlink()
    (source / f"cut.{fmt}").write_bytes(whole[: len(whole) // 2])

    def foretold(**how) -> tuple[str, str]:
        return fates(workshop.plan("wid=20", name_template="{name}_{width}", **how))[f"cut.{fmt}"]

    assert foretold() == ("fails", "")
    assert foretold(salvage=True) == ("convert", "cut_20.jpg")
    (source / f"cut.{fmt}").write_bytes(whole)
    assert foretold() == ("convert", "cut_20.jpg")


def test_postscript_counts_as_having_no_picture_while_it_is_off(workshop, source):
    (source / "logo.eps").write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EOF\n")

    item = next(
        item for item in workshop.plan("fmt=tif").items if item.asset.object_path == "logo.eps"
    )
    assert (item.action, item.output, item.warnings) == (
        PlannedAction.COPY_INSTEAD,
        "logo.eps",
        (item.reason,),
    )
    assert "allow_eps" in item.reason
    original = fates(workshop.plan("", fmt="orig"))
    assert original["logo.eps"] == ("copy", "logo.eps")


def test_originals_keep_their_names_and_trees(workshop):
    assert fates(workshop.plan(keep_tree=True))["deep/shoe.png"] == ("copy", "deep/shoe.png")


@pytest.mark.parametrize(
    ("request_text", "extension"),
    [
        ("fmt=tif", "tiff"),
        ("fmt=jpg", "jpg"),
        ("fmt=jpeg", "jpg"),
        ("fmt=pjpeg", "jpg"),
        ("wid=9", "jpg"),
        ("fmt=png", "png"),
        ("fmt=png8", "png"),
        ("fmt=png-alpha", "png"),
        ("fmt=gif-alpha", "gif"),
        ("fmt=webp", "webp"),
        ("fmt=avif", "avif"),
        ("fmt=jpeg2000", "jp2"),
        ("fmt=pdf", "pdf"),
        ("fmt=eps", "eps"),
    ],
)
def test_the_extension_is_that_of_the_effective_format(workshop, request_text, extension):
    plan = workshop.plan(request_text, select_only=("shoe.jpg",))
    assert plan.items[0].output == f"shoe.{extension}"


def test_the_macro_wins_over_the_modifier(workshop):
    plan = workshop.plan(
        "&fmt=png", macro="$test$", macros={"test": "fmt=tif"}, select_only=("shoe.jpg",)
    )
    assert plan.items[0].output == "shoe.tiff"


def test_unknown_handles_are_refused_before_anything_is_written(workshop):
    catalog = workshop.scan()
    job = ExportJob(("a|99999", "nonsense"), "orig")
    with pytest.raises(JobError, match=r"a\|99999, nonsense"):
        plan_job(job, Options(workshop.out), catalog)
    assert not workshop.out.exists()


def test_a_handle_that_is_listed_twice_is_exported_once(workshop):
    catalog = workshop.scan()
    handle = select(catalog, ("shoe.jpg",)).handles[0]
    plan = plan_job(ExportJob((handle, handle), "orig"), Options(workshop.out), catalog)
    assert len(plan.items) == 1
    assert "exported once" in plan.warnings[0]


def test_the_jobs_order_is_kept(workshop):
    catalog = workshop.scan()
    handles = select(catalog).handles[::-1]
    plan = plan_job(ExportJob(handles, "orig"), Options(workshop.out), catalog)
    assert tuple(item.asset.handle for item in plan.items) == handles


@pytest.mark.parametrize(
    "request_text", ["wid=abc", "fmt=swf", "$nothing$", "crop=1,2", "src=../up.jpg"]
)
def test_a_request_that_is_wrong_for_all_stops_the_job(workshop, request_text):
    with pytest.raises(RequestError) as refused:
        workshop.plan(request_text)
    assert refused.value.exit_status == 2


def test_a_wrong_request_is_refused_even_when_nothing_would_be_converted(library, workshop, source):
    for path in source.rglob("*.*"):
        path.unlink()
    (source / "song.mp3").write_bytes(b"ID3")
    with pytest.raises(RequestError):
        workshop.plan("wid=abc")


def test_unknown_commands_are_a_warning_of_the_job(workshop):
    assert any("widd" in warning for warning in workshop.plan("widd=30").warnings)


def test_modifiers_have_no_effect_on_originals(workshop):
    assert "no effect" in workshop.plan("wid=9", fmt="orig").warnings[0]


@pytest.mark.parametrize(
    ("request_text", "warned"),
    [("wid=10", True), ("fmt=png", True), ("fmt=png-alpha", False), ("fmt=webp-alpha", False)],
)
def test_lost_transparency_is_foretold(workshop, request_text, warned):
    plan = workshop.plan(request_text)
    by_path = {item.asset.object_path: item.warnings for item in plan.items}
    assert by_path["shoe.jpg"] == ()
    assert any("transparency" in warning for warning in by_path["glass.png"]) is warned


def test_pdf_becomes_one_file_a_page(workshop, source):
    pages = [Image.new("RGB", (20, 30), color) for color in ("red", "blue", "white")]
    pages[0].save(source / "book.pdf", save_all=True, append_images=pages[1:])
    plan = workshop.plan("fmt=png", select_only=("book.pdf",))
    assert [(item.page, item.output) for item in plan.items] == [
        (0, "book_p0001.png"),
        (1, "book_p0002.png"),
        (2, "book_p0003.png"),
    ]
    assert workshop.plan(select_only=("book.pdf",)).items[0].output == "book.pdf"
    named = workshop.plan("fmt=png", select_only=("book.pdf",), name_template="{page}-{name}")
    assert [item.output for item in named.items] == ["1-book.png", "2-book.png", "3-book.png"]


def test_names_may_tell_the_size_of_the_result(workshop):
    plan = workshop.plan(
        "wid=20", select_only=("shoe.jpg",), name_template="{name}_{width}x{height}"
    )
    assert plan.items[0].output == "shoe_20x15.jpg"
    originals = workshop.plan(name_template="{name}_{width}x{height}")
    assert {item.output for item in originals.items} == {
        "shoe_40x30.jpg",
        "glass_20x20.png",
        "shoe_16x16.png",
    }


def test_an_example_is_what_the_plan_would_say_of_one_asset(workshop, source):
    plan = workshop.plan(
        "wid=20",
        macro="$web$",
        macros=[("web", "fmt=png")],
        name_template="{macro}/{folder}{name}_{width}",
    )
    names = [
        example_name(plan.job, plan.options, item.asset, plan.catalog, plan.limits)
        for item in plan.items
    ]
    assert names == [item.output for item in plan.items]
    assert names[0].startswith("web/")


def test_an_asset_that_gives_no_file_has_no_example(workshop, source):
    (source / "broken.jpg").write_bytes(b"nothing")
    plan = workshop.plan("wid=20", select_only=("broken.jpg",))
    assert example_name(plan.job, plan.options, plan.items[0].asset, plan.catalog) == ""


class TestSets:
    """No set enters a job by any way; each is named with its reason."""

    @pytest.fixture
    def with_set(self, workshop, monkeypatch):
        catalog = workshop.scan()
        kind = AssetType.SPIN_SET
        handle = select(catalog, ("shoe.jpg",)).handles[0]
        real = type(catalog).assets

        def assets(self, ids):
            return [
                replace(one, type=kind, exportable=False, reason="Spin Sets cannot be exported")
                if one.handle == handle
                else one
                for one in real(self, ids)
            ]

        monkeypatch.setattr(type(catalog), "assets", assets)
        return catalog, handle

    def test_a_set_given_by_handle_is_refused(self, with_set, workshop):
        catalog, handle = with_set
        with pytest.raises(JobError, match=r"shoe\.jpg \(Spin Set\): Spin Sets cannot be exported"):
            plan_job(ExportJob((handle,), "orig"), Options(workshop.out), catalog)

    def test_a_set_given_by_name_is_refused(self, with_set):
        with pytest.raises(JobError, match=r"shoe\.jpg \(Spin Set\)"):
            select(with_set[0], ("shoe.jpg",))

    def test_a_set_matched_by_a_pattern_is_left_out_and_named(self, with_set, workshop):
        catalog, handle = with_set
        chosen = select(catalog, ("s*",))
        assert handle not in chosen.handles
        plan = plan_job(
            ExportJob(chosen.handles, "orig"),
            Options(workshop.out),
            catalog,
            left_out=chosen.left_out,
        )
        left = [item for item in plan.items if item.action is PlannedAction.LEFT_OUT]
        assert [(item.asset.handle, item.reason, item.output) for item in left] == [
            (handle, "Spin Sets cannot be exported", "")
        ]


def test_templates_are_not_exported_as_originals(workshop):
    catalog = workshop.scan()
    asset = replace(catalog.assets(catalog.ids_matching(["shoe.jpg"]))[0], type=AssetType.TEMPLATE)
    planner = ItemPlanner(
        ExportJob((asset.handle,), "orig"), JobResolver.over(catalog.resolver, None), Limits()
    )
    planned = next(iter(planner.plan_asset(asset)))
    assert planned.action is PlannedAction.FAILS
    assert "template" in planned.reason


class TestConflicts:
    @pytest.fixture(autouse=True)
    def existing(self, out):
        out.mkdir()
        (out / "SHOE.jpg").write_bytes(b"old")

    def test_unique_is_the_default(self, workshop):
        assert fates(workshop.plan(select_only=("shoe.jpg",)))["shoe.jpg"] == ("copy", "shoe-2.jpg")

    def test_skip_leaves_existing_files(self, workshop):
        plan = workshop.plan(on_conflict="skip", select_only=("shoe.jpg", "glass.png"))
        assert {path: fate for path, (fate, _) in fates(plan).items()} == {
            "glass.png": "copy",
            "shoe.jpg": "skip",
        }

    def test_overwrite_replaces_existing_files(self, workshop):
        plan = workshop.plan(on_conflict="overwrite", select_only=("shoe.jpg",))
        assert (plan.items[0].output, plan.items[0].replaces) == ("shoe.jpg", True)

    def test_fail_names_the_files(self, workshop):
        with pytest.raises(JobError, match=r"has shoe\.jpg already; nothing was written"):
            workshop.plan(on_conflict="fail")

    @pytest.mark.parametrize("policy", ["overwrite", "skip", "unique"])
    def test_two_assets_never_share_a_name(self, workshop, policy):
        plan = workshop.plan("fmt=jpg", on_conflict=policy)
        outputs = [item.output.casefold() for item in plan.items]
        assert len(set(outputs)) == len(outputs)


def test_a_source_of_the_job_is_never_overwritten(workshop, source):
    workshop.out = source
    plan = workshop.plan(
        "wid=10&fmt=jpg", on_conflict="overwrite", select_only=("shoe.jpg", "glass.png")
    )
    assert fates(plan) == {"shoe.jpg": ("fails", ""), "glass.png": ("convert", "glass.jpg")}
    reason = next(item.reason for item in plan.items if item.asset.name == "shoe.jpg")
    assert reason == "shoe.jpg: would replace its own source; choose another folder, name or policy"


def test_a_file_in_the_place_of_a_folder_is_refused(workshop, out):
    out.mkdir()
    (out / "deep").write_bytes(b"")
    with pytest.raises(JobError, match="is a file where a folder is needed"):
        workshop.plan(keep_tree=True)
    workshop.out = out / "deep"
    with pytest.raises(JobError, match="is not a folder"):
        workshop.plan()


def test_a_link_that_leads_out_of_the_chosen_folder_is_refused(workshop, out, tmp_path):
    out.mkdir()
    (tmp_path / "elsewhere").mkdir()
    (out / "deep").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(JobError, match="leads out of the chosen folder"):
        workshop.plan(keep_tree=True)


def test_planning_can_be_stopped(workshop):
    control = Control()
    control.stop()
    catalog = workshop.scan()
    with pytest.raises(Cancelled):
        plan_job(
            ExportJob(select(catalog).handles, "orig"),
            Options(workshop.out),
            catalog,
            control=control,
        )


def test_planning_tells_how_far_it_is(workshop):
    seen: list[tuple[int, int]] = []
    catalog = workshop.scan()
    job = ExportJob(select(catalog).handles, "orig")
    plan_job(job, Options(Path(workshop.out)), catalog, progress=lambda *count: seen.append(count))
    assert seen == [(1, 3), (2, 3), (3, 3)]
