"""A preview's cache and parts of a reply: faster, and the same pixels to the last bit."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from PIL import Image

from exportgui.errors import Cancelled
from exportgui.media.limits import Limits
from exportgui.render import ProxyCache, cache, draw
from exportgui.render.geometry import Box

REQUESTS = [
    "wid=60",
    "wid=61&op_brightness=20",
    "wid=60&op_usm=1,2,3&op_saturation=40",
    "op_blur=6&wid=40",
    "hei=30&fmt=png-alpha",
    "crop=16,8,100,64&wid=50&op_hue=90",
    "wid=50&bgc=ff0000",
    "rotate=30&wid=70&fmt=png",
    "flip=lr&wid=50&opac=50&fmt=png-alpha",
    "op_growMask=3&wid=60&fmt=png-alpha",
    "wid=60&maskUse=invert&fmt=png-alpha",
    "wid=60&icc=sRGB&op_noise=20",
    "wid=80&layer=1&src=cut.png&size=30,0&pos=5,4&effect=-1&color=000000&op_blur=3",
    "wid=60&mask=cut.png&fmt=png-alpha",
    "src=is{photo.jpg?op_invert=1&wid=90}&wid=45",
]
SOURCES = ("photo.jpg", "cut.png", "plain.tif")


@pytest.fixture
def shelf(studio):
    y, x = np.mgrid[0:160, 0:240]
    waves = np.stack([x + y, 3 * x - y, 5 * y], axis=-1) % 256
    Image.fromarray(waves.astype(np.uint8)).save(studio.root / "photo.jpg", quality=92)
    Image.fromarray(waves.astype(np.uint8)).save(studio.root / "plain.tif")
    alpha = np.clip(400 - np.hypot(x - 120, y - 80) * 5, 0, 255)
    Image.fromarray(np.dstack([waves, alpha]).astype(np.uint8)).save(studio.root / "cut.png")
    return studio


def drawn(plan, kept=None) -> bytes:
    return draw(plan, None, kept).to_rgba()


@pytest.mark.parametrize("request_", REQUESTS)
@pytest.mark.parametrize("source", SOURCES)
def test_a_cached_draw_is_the_uncached_one_bit_by_bit(shelf, source, request_):
    kept = ProxyCache()
    for scale in (1.0, 0.3, 1.0):
        plan = shelf.plan(source, request_, scale)
        plain = drawn(plan)
        assert drawn(plan, kept) == plain
        assert drawn(plan, kept) == plain


def test_one_cache_serves_different_requests_in_any_order(shelf):
    kept = ProxyCache()
    for request in (*REQUESTS, *reversed(REQUESTS)):
        plan = shelf.plan("photo.jpg", request)
        assert drawn(plan, kept) == drawn(plan), request


@pytest.mark.parametrize("width", range(20, 80, 3))
def test_sizes_that_decode_to_the_same_pixels_share_them(shelf, width, monkeypatch):
    kept = ProxyCache()
    draw(shelf.plan("photo.jpg", "wid=50"), None, kept)
    plan = shelf.plan("photo.jpg", f"wid={width}")
    plain = drawn(plan)
    if 40 <= width < 80:
        monkeypatch.setattr(cache, "decode", None)
    assert drawn(plan, kept) == plain


def test_a_source_is_decoded_once(shelf, monkeypatch):
    kept = ProxyCache()
    draw(shelf.plan("photo.jpg", "wid=60"), None, kept)
    monkeypatch.setattr(cache, "decode", None)
    for value in range(-50, 50, 10):
        assert draw(shelf.plan("photo.jpg", f"wid=60&op_contrast={value}"), None, kept).width == 60


def test_a_file_that_changed_is_read_again(shelf):
    kept = ProxyCache()
    first = drawn(shelf.plan("photo.jpg", "wid=60"), kept)
    Image.new("RGB", (240, 160), "red").save(shelf.root / "photo.jpg")
    plan = shelf.plan("photo.jpg", "wid=60")
    assert drawn(plan, kept) == drawn(plan) != first


def test_memory_is_bounded_and_the_oldest_goes_first(shelf):
    kept = ProxyCache(max_bytes=300_000)
    for request in REQUESTS:
        for source in SOURCES:
            draw(shelf.plan(source, request), None, kept)
            assert 0 < kept.used_bytes <= 300_000
    kept.clear()
    assert kept.used_bytes == 0


def test_what_would_fill_half_of_it_is_not_kept():
    kept = ProxyCache(max_bytes=100)
    made = []
    for _ in range(2):
        kept.get_or_create("large", lambda: made.append(1) or b"", lambda value: 51)
    assert len(made) == 2


def test_threads_may_share_it(shelf):
    kept = ProxyCache(max_bytes=400_000)
    plans = [shelf.plan(source, request) for source in SOURCES for request in REQUESTS[:8]]
    expected = [drawn(plan) for plan in plans]
    found: list[list[bytes]] = [[], [], []]
    threads = [
        threading.Thread(target=lambda mine=mine: mine.extend(drawn(plan, kept) for plan in plans))
        for mine in found
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 3


def test_a_missing_file_is_said_as_without_a_cache(shelf):
    plan = shelf.plan("photo.jpg", "wid=60")
    (shelf.root / "photo.jpg").unlink()
    with pytest.raises(Exception, match="does not exist"):
        draw(plan, None, ProxyCache())


def test_limits_are_part_of_what_is_kept(shelf):
    source = shelf.plan("photo.jpg").scene.base.source
    assert cache.source_key(source, Limits()) != cache.source_key(source, Limits(salvage=True))


@pytest.mark.parametrize(
    "request_", [*REQUESTS, "wid=300&scl=0.5", "wid=200&hei=200&fit=fit,1&bgc=00ff00"]
)
@pytest.mark.parametrize("cached", [False, True])
def test_a_part_is_cut_from_the_whole_reply(shelf, request_, cached):
    kept = ProxyCache() if cached else None
    plan = shelf.plan("photo.jpg", request_)
    whole = np.frombuffer(drawn(plan), np.uint8).reshape(plan.height, plan.width, 4)
    for box in (Box(0, 0, 10, 10), Box(13, 7, 20, 11), Box(plan.width - 9, plan.height - 5, 9, 5)):
        part = plan.part(box)
        assert (part.width, part.height) == (box.width, box.height)
        pixels = np.frombuffer(drawn(part, kept), np.uint8).reshape(box.height, box.width, 4)
        assert (pixels == whole[box.y : box.bottom, box.x : box.right]).all()


def test_a_draw_that_nobody_waits_for_leaves_off_inside_libvips(shelf):
    big = Image.effect_noise((1000, 1000), 80).convert("RGB")
    big.save(shelf.root / "big.png")
    plan = shelf.plan("big.png", "wid=999&resMode=sharp2")
    calls = iter([False] * 4)
    with pytest.raises(Cancelled):
        draw(plan, lambda: next(calls, True))
