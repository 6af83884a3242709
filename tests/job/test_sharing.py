"""The renditions of one asset share what they decode alike, which is let go of after the last."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor, wait

import pytest
from PIL import Image

from exportgui.catalog.assets import Asset, AssetType
from exportgui.catalog.folder import FolderResolver
from exportgui.job.planning.job_plan import PlannedItem
from exportgui.job.planning.planned_asset import PlannedAction
from exportgui.job.running.source_sharing import SourceSharing, shared_order
from exportgui.media.header import read_header
from exportgui.media.limits import DEFAULT_LIMITS
from exportgui.render import SourceCache, cache, plan
from exportgui.render.cache import SharedSources
from exportgui.render.scene import FileSource
from exportgui.request.parsing import parse


def item(
    index: int, handle: str, rendition: str = "", fate: PlannedAction = PlannedAction.CONVERT
) -> PlannedItem:
    asset = Asset(1, handle, handle, "", handle, None, AssetType.IMAGE, 0, 0, True, "", True)
    return PlannedItem(index, asset, None, fate, "", f"{index}.jpg", False, (), rendition=rendition)


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "a.jpg"
    Image.linear_gradient("L").resize((801, 600)).save(path)
    return FileSource(path, 0, read_header(path))


def test_as_many_assets_at_a_time_as_workers_the_largest_first() -> None:
    items = [
        item(3 * asset + one, str(asset), name)
        for asset in range(3)
        for one, name in enumerate("sml")
    ]

    ordered = shared_order(items, 2, lambda one: "sml".index(one.rendition))

    assert [one.asset.handle + one.rendition for one in ordered] == [
        "0l",
        "1l",
        "0m",
        "1m",
        "0s",
        "1s",
        "2l",
        "2m",
        "2s",
    ]


def test_without_renditions_the_order_stays() -> None:
    items = [item(2, "b"), item(1, "a", fate=PlannedAction.COPY)]

    assert shared_order(items, 2, lambda one: pytest.fail("nobody asks")) == items


def test_a_shared_picture_lives_until_its_last_reader(source) -> None:
    resolver = FolderResolver(source.path.parent)
    plain = plan("a.jpg", parse("wid=80"), resolver)
    record = resolver.find_object("a.jpg")
    items = [
        item(0, "a", "s"),
        item(1, "a", "l"),
        item(2, "b"),
        item(3, "c", "s", PlannedAction.COPY),
    ]
    sharing = SourceSharing(items)

    def of(one: PlannedItem) -> SourceCache | None:
        return sharing.sources(one, plain, record)

    assert of(items[2]) is of(items[3]) is None
    shared = of(items[0])
    assert shared is not None
    sharing.release(items[0])
    assert of(items[1]) is shared
    sharing.release(items[1])
    assert of(items[1]) is None


def test_a_source_is_decoded_once_for_all_that_reduce_it_alike(source) -> None:
    shared = SharedSources()

    half = shared.picture(source, 2.0, DEFAULT_LIMITS, spanned=True)
    assert shared.picture(source, 3.9, DEFAULT_LIMITS, spanned=True) is half
    assert shared.picture(source, 8.0, DEFAULT_LIMITS, spanned=True).factor < half.factor
    assert shared.picture(source, 1.0, DEFAULT_LIMITS).color.width == 801


def test_pictures_over_the_budget_are_not_cached(source) -> None:
    shared = SharedSources(max_bytes=1000)

    assert shared.picture(source, 1.0, DEFAULT_LIMITS) is not shared.picture(
        source, 1.0, DEFAULT_LIMITS
    )


@pytest.mark.parametrize("name", ["a.png", "a.tif"])
def test_averages_are_made_of_what_was_averaged_before(tmp_path, name, monkeypatch) -> None:
    path = tmp_path / name
    Image.effect_noise((640, 480), 60).convert("RGB").save(path)
    source = FileSource(path, 0, read_header(path))
    shared = SharedSources()
    asked = []
    read = cache.read_source
    monkeypatch.setattr(
        cache, "read_source", lambda *what, **how: asked.append(what[1]) or read(*what, **how)
    )

    sizes = [
        shared.picture(source, shrink, DEFAULT_LIMITS).color.width
        for shrink in (2.0, 5.0, 8.0, 3.9, 1.0)
    ]

    assert sizes == [320, 160, 80, 320, 640]
    assert asked == [2.0, 1.0]


def test_a_reader_waits_for_a_larger_decode_in_progress(tmp_path, monkeypatch) -> None:
    path = tmp_path / "a.png"
    Image.effect_noise((640, 480), 60).save(path)
    source = FileSource(path, 0, read_header(path))
    shared = SharedSources()
    asked = []
    begun = threading.Event()
    rest = threading.Event()
    read = cache.read_source

    def slow(*what, **how):
        asked.append(what[1])
        begun.set()
        assert rest.wait(60)
        return read(*what, **how)

    monkeypatch.setattr(cache, "read_source", slow)
    with ThreadPoolExecutor(2) as pool:
        large = pool.submit(shared.picture, source, 2.0, DEFAULT_LIMITS)
        assert begun.wait(60)
        small = pool.submit(shared.picture, source, 8.0, DEFAULT_LIMITS)
        wait([small], timeout=0.2)
        rest.set()
        assert (large.result(60).color.width, small.result(60).color.width) == (320, 80)

    assert asked == [2.0]
