"""Whatever a request, a record or a command names is read by the job, and gives way to none of its
outputs.
"""

from __future__ import annotations

import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from exportgui.job.job_resolver import JobResolver
from exportgui.job.model import ExportJob, Options
from exportgui.job.outcome import State
from exportgui.job.planning import request_inputs as inputs
from exportgui.job.planning.plan import JobPlan, plan_job, survey_job
from exportgui.job.planning.planned_asset import PlannedAction
from exportgui.job.planning.request_inputs import Conversion, RequestInputs
from exportgui.job.planning.selection import select
from exportgui.job.running.execution import run_job
from exportgui.job.running.resume import resume_job
from exportgui.media.limits import Limits
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse
from exportgui.same_file import folded

FONT = Path(__file__).parents[2] / "resources" / "fonts" / "OpenSans-Regular.ttf"

KINDS = {
    "src": ("layer=1&src=logo", "logo.png"),
    "src of a layer below another": ("layer=1&src=logo&layer=2&src=other", "logo.png"),
    "src by a path": ("layer=1&src=/logo.png", "logo.png"),
    "src by a variable": ("$what=logo&layer=1&src=$what$", "logo.png"),
    "src by a macro": ("$branded$", "logo.png"),
    "mask": ("mask=logo", "logo.png"),
    "mask of a record": ("layer=1&src=masked", "shape.png"),
    "nested": ("src=is{logo?wid=5}", "logo.png"),
    "nested mask": ("layer=1&mask=is{logo?wid=5}&color=255,0,0&size=9,9", "logo.png"),
    "nested deep": ("src=is{other?layer=1&src=is{logo?wid=5}}", "logo.png"),
    "template": ("template=poster", "logo.png"),
    "default image": ("defaultImage=logo", "logo.png"),
    "watermark": ("wid=9", "mark.png"),
    "profile": ("icc=mine", "mine.icc"),
    "profile of the catalog": ("wid=9", "gray.icc"),
    "font": (r"layer=1&text={\rtf1{\fonttbl{\f0 Our Brand;}}\f0 a}&size=9,9", "brand.ttf"),
    "attribute file": ("wid=9", "shop.ini"),
    "data file": ("wid=9", "shop.tsv"),
    "macros of the catalog": ("wid=9", "shop.mac"),
    "map of profiles": ("wid=9", "profiles.txt"),
    "macro file": ("wid=9", "job.mac"),
}


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A catalog with something of every kind that a request can name."""
    root = tmp_path / "shop"
    root.mkdir()
    for name in ("a.jpg", "b.jpg", "b.png", "other.png", "logo.png", "mark.png"):
        Image.new("RGB", (40, 30), "red").save(root / name)
    Image.new("L", (40, 30), 128).save(root / "shape.png")
    (root / "mine.icc").write_bytes(
        ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    )
    shutil.copy(root / "mine.icc", root / "gray.icc")
    shutil.copy(FONT, root / "brand.ttf")
    rows = [
        "a\ta.jpg\t\t",
        "b\tb.jpg\t\t",
        "logo\tlogo.png\t\t",
        "other\tother.png\t\t",
        "masked\tother.png\tshape.png\t",
    ]
    rows += ["stamp\tmark.png\t\t", "poster\t\t\tsrc=logo", "own\ta.jpg\t\tlayer=1&src=logo"]
    (root / "shop.tsv").write_text("\n".join(["Id\tPath\tMaskPath\tModifier", *rows]) + "\n")
    (root / "shop.mac").write_text("branded layer=1&src=logo\neach layer=1&src=/$object$.png\n")
    (root / "job.mac").write_text("small wid=9\n")
    (root / "profiles.txt").write_text("Name\tProfilePath\nmine\tmine.icc\ngray\tgray.icc\n")
    (root / "fonts.txt").write_text("Name\tFontPath\tBold\tItalic\nOur Brand\tbrand.ttf\t0\t0\n")
    (root / "shop.ini").write_text(
        "RootId=shop\nRootPath=.\nCatalogFile=shop.tsv\nMacroFile=shop.mac\nWatermark=stamp\n"
        "IccProfileMapFile=profiles.txt\nIccProfileSrcRgb=gray\nFontMapFile=fonts.txt\n"
    )
    return root


class JobHarness:
    """Plans and runs jobs over the shop under the policy that replaces."""

    def __init__(self, library, ledger, shop: Path, out: Path) -> None:
        self.ledger = ledger
        self.shop = shop
        self.out = out
        self.catalog = library.open_catalog(shop / "shop.ini")
        self.catalog.scan()

    def plan(self, request: str, *names: str, sizes: bool = False, output: str = "") -> JobPlan:
        job = ExportJob(
            select(self.catalog, names or ("a",)).handles, "convert", request + "&fmt=png"
        )
        return plan_job(job, self.options(output), self.catalog, sizes=sizes)

    def options(self, output: str = "") -> Options:
        inputs = (self.shop / "job.mac",)
        return Options(self.out, "overwrite", name_template=output or None, inputs=inputs)

    def run(self, plan: JobPlan) -> dict[str, str]:
        with ThreadPoolExecutor(1) as executor:
            log = run_job(plan, executor, self.ledger, workers=1)
        return {
            one.asset_name: one.message if one.state is State.FAILED else "" for one in log.details
        }


@pytest.fixture
def bench(library, ledger, shop, out) -> JobHarness:
    return JobHarness(library, ledger, shop, out)


def refusal(name: str) -> str:
    return f"would replace {name}, a source of this job; choose another folder, name or policy"


def taken(shop: Path, out: Path, name: str) -> bytes:
    """The output's name leads to a file that the job reads; returns what that holds."""
    out.mkdir(exist_ok=True)
    try:
        os.link(shop / name, out / "a.png")
    except OSError:
        pytest.skip("needs hard links")
    return (shop / name).read_bytes()


@pytest.mark.parametrize("sizes", [False, True], ids=["plan", "with sizes"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_plan_refuses_to_replace_an_input(bench, shop, out, kind, sizes):
    request, name = KINDS[kind]
    before = taken(shop, out, name)
    plan = bench.plan(request, "a", "b", sizes=sizes)
    assert [(item.asset.name, item.action) for item in plan.items] == [
        ("a", PlannedAction.FAILS),
        ("b", PlannedAction.CONVERT),
    ]
    assert plan.items[0].reason == f"a.png: {refusal(name)}"
    assert bench.run(plan) == {"a": f"a: a.png: {refusal(name)}", "b": ""}
    assert (shop / name).read_bytes() == (out / "a.png").read_bytes() == before


@pytest.mark.parametrize("kind", KINDS)
def test_publishing_refuses_to_replace_an_input(bench, shop, out, kind):
    request, name = KINDS[kind]
    plan = bench.plan(request, "a", "b")
    before = taken(shop, out, name)
    assert bench.run(plan)["a"].endswith(refusal(name))
    assert (shop / name).read_bytes() == (out / "a.png").read_bytes() == before
    (out / "b.png").unlink()
    with ThreadPoolExecutor(1) as executor:
        again = resume_job(bench.ledger, 1, bench.catalog, executor, workers=1, retry=True)
    assert [detail.message.endswith(refusal(name)) for detail in again.details] == [True, False]
    assert (shop / name).read_bytes() == before


def test_an_output_is_not_named_like_an_input(bench, shop):
    bench.out = shop
    before = (shop / "logo.png").read_bytes()
    plan = bench.plan("layer=1&src=logo", "a", "b", output="logo")
    assert [(item.action, item.output) for item in plan.items] == [
        (PlannedAction.FAILS, ""),
        (PlannedAction.CONVERT, "logo-2.png"),
    ]
    bench.run(plan)
    assert (shop / "logo.png").read_bytes() == before


def test_an_input_is_known_in_another_case(bench, shop, monkeypatch):
    real = Path.stat

    def stat(path: Path, **how: bool) -> os.stat_result:
        """As a volume does that ignores case, and numbers every spelling anew."""
        try:
            names = [
                one.name for one in os.scandir(path.parent) if folded(one.name) == folded(path.name)
            ]
        except OSError:
            names = []
        values = list(real(path.with_name(names[0]) if names else path, **how))
        values[1] = hash(path)
        return os.stat_result(values)

    monkeypatch.setattr(Path, "stat", stat)
    bench.out = shop
    plan = bench.plan("layer=1&src=logo", output="LOGO")
    assert plan.items[0].reason == f"LOGO.png: {refusal('logo.png')}"


def test_an_input_of_one_object_is_protected(bench, shop, out):
    """``$object$`` makes one request name something else for each object."""
    before = taken(shop, out, "b.png")
    Image.new("RGB", (9, 9)).save(shop / "a.png")
    for request in (
        "layer=1&src=/$object$.png",
        "layer=1&mask=is{/$Object$.png?wid=4}&color=255,0,0&size=9,9",
        "$each$",
    ):
        plan = bench.plan(request, "a", "b")
        assert [item.reason for item in plan.items] == [f"a.png: {refusal('b.png')}", ""]
    assert bench.run(plan)["a"].endswith(refusal("b.png"))
    assert (shop / "b.png").read_bytes() == before


def test_an_input_of_one_record_is_protected(bench, shop, out):
    before = taken(shop, out, "logo.png")
    plan = bench.plan("wid=9", "a", "own")
    assert [item.reason for item in plan.items] == [f"a.png: {refusal('logo.png')}", ""]
    assert bench.run(plan)["a"].endswith(refusal("logo.png"))
    assert (shop / "logo.png").read_bytes() == before


def test_an_input_of_one_drawing_or_profile_is_protected(bench, shop, out):
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{}</svg>'
    image = '<image width="9" height="9" href="/is/image/logo?wid=9"/>'
    (shop / "plain.svg").write_text(svg.format(""))
    (shop / "pictured.svg").write_text(svg.format(image))
    shutil.copy(shop / "mine.icc", shop / "theirs.icc")
    (shop / "shop.tsv").write_text(
        "Id\tPath\tIccProfile\na\tb.jpg\t\nplain\tplain.svg\t\npictured\tpictured.svg\t\n"
        "logo\tlogo.png\t\nstamp\tmark.png\t\nodd\tother.png\ttheirs.icc\n"
    )
    bench.catalog.scan()
    for name, names in (
        ("logo.png", ("a", "plain", "pictured")),
        ("theirs.icc", ("a", "odd")),
    ):
        before = taken(shop, out, name)
        plan = bench.plan("wid=9", *names)
        assert plan.items[0].reason == f"a.png: {refusal(name)}"
        assert (shop / name).read_bytes() == before
        (out / "a.png").unlink()


def test_a_file_that_nothing_reads_gives_way(bench, shop, out):
    taken(shop, out, "other.png")
    (out / "a.png").unlink()
    shutil.copy(shop / "other.png", out / "a.png")
    plan = bench.plan("layer=1&src=logo")
    assert [(item.action, item.replaces) for item in plan.items] == [(PlannedAction.CONVERT, True)]
    assert bench.run(plan) == {"a": ""}


def test_the_plan_of_the_window_says_so_whenever_it_is_made_anew(bench, shop, out):
    job = ExportJob(
        select(bench.catalog, ("a", "b")).handles, "convert", "layer=1&src=logo&fmt=png"
    )
    survey = survey_job(job, bench.options(), bench.catalog, sizes=True)
    assert not any(item.reason for item in survey.plan(bench.options()).items)
    taken(shop, out, "logo.png")
    for _time in range(2):
        assert [item.reason for item in survey.plan(bench.options()).items] == [
            (f"a.png: {refusal('logo.png')}"),
            "",
        ]


def test_equal_requests_are_planned_once(bench, monkeypatch):
    seen = []
    real = inputs.render.plan
    monkeypatch.setattr(
        inputs.render, "plan", lambda *words, **how: seen.append(words[0]) or real(*words, **how)
    )
    resolver = JobResolver.over(bench.catalog.resolver, MacroBook((("small", "layer=1&src=logo"),)))
    asked = RequestInputs(resolver, lambda rendition: parse(f"${rendition}$&fmt=png"), Limits())
    pairs = [Conversion(name, None, "small") for name in ("a", "b", "other", "masked", "own")]
    found = {path.name for path in asked.files(pairs)}
    assert found >= {"logo.png", "mark.png", "shape.png", "gray.icc"}
    assert {path.name for path in asked.files(pairs)} == found
    assert seen == ["a", "own"]
