"""A file that a picture uses several times is decoded once, and shows no less for it."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from PIL import Image

from exportgui.render import ProxyCache, cache, draw


@pytest.fixture
def shelf(studio):
    y, x = np.mgrid[0:640, 0:960]
    waves = np.stack([x + y, 3 * x - y, 5 * y], axis=-1) // 8 % 256
    for name in ("photo.jpg", "other.jpg", "photo.png"):
        Image.fromarray(waves.astype(np.uint8)).save(studio.root / name)
    alpha = np.clip(1600 - np.hypot(x - 480, y - 320) * 5, 0, 255)
    Image.fromarray(np.dstack([waves, alpha]).astype(np.uint8)).save(studio.root / "cut.png")
    return studio


@pytest.fixture
def decoded(monkeypatch):
    """Name and width of all that is decoded from here on; nothing is scaled on the way."""
    seen: list[tuple[str, int]] = []
    real = cache.decode

    def counting(path, fit=None, **how):
        picture = real(path, **how)
        seen.append((path.name, picture.color.width))
        return picture

    monkeypatch.setattr(cache, "decode", counting)
    return seen


REQUESTS = {
    "wid=60&layer=1&src=photo.jpg&size=960,640&opac=50": {"photo.jpg": 120},
    "wid=60&layer=1&src=photo.jpg&size=3840,2560": {"photo.jpg": 480},
    "wid=60&layer=1&src=photo.jpg&mask=photo.jpg&size=480,320": {"photo.jpg": 120},
    "wid=60&layer=1&src=is{photo.jpg?wid=300}&size=480,320": {"photo.jpg": 480},
    "wid=60&layer=1&src=other.jpg&hide=1": {"photo.jpg": 120},
    "wid=60&layer=1&src=other.jpg&size=480,0&layer=2&src=other.jpg&size=99,0": {
        "photo.jpg": 120,
        "other.jpg": 120,
    },
    "wid=60&layer=1&src=photo.jpg&crop=8,8,800,600&size=480,320": {"photo.jpg": 120},
    "wid=60&layer=1&src=cut.png&opac=60&effect=-1&color=000000&op_blur=4": {
        "photo.jpg": 120,
        "cut.png": 960,
    },
}


@pytest.mark.parametrize("request_", REQUESTS)
@pytest.mark.parametrize("kept", [None, ProxyCache])
def test_each_file_is_decoded_once_as_large_as_needed(shelf, decoded, request_, kept):
    draw(shelf.plan("photo.jpg", request_), None, kept and kept())

    assert len({name for name, _ in decoded}) == len(decoded)
    assert dict(decoded) == REQUESTS[request_]


@pytest.mark.parametrize("request_", REQUESTS)
def test_it_looks_as_if_each_were_decoded_by_itself(shelf, request_, monkeypatch):
    plan = shelf.plan("photo.jpg", request_)
    once = np.frombuffer(draw(plan).to_rgba(), np.uint8).astype(np.int16)

    monkeypatch.setattr(type(plan.scene), "is_composed", False)

    assert np.abs(np.frombuffer(draw(plan).to_rgba(), np.uint8) - once).mean() < 0.5


def test_what_is_not_used_twice_goes_straight_to_its_home(shelf, decoded):
    kept = ProxyCache()
    for _ in range(2):
        draw(
            shelf.plan(
                "photo.jpg", "wid=60&layer=1&src=photo.jpg&size=480,0&layer=2&src=other.jpg"
            ),
            None,
            kept,
        )

    assert Counter(name for name, _ in decoded) == {"photo.jpg": 1, "other.jpg": 1}


def test_plain_pictures_do_without(shelf):
    assert not shelf.plan("photo.jpg", "wid=60&op_blur=3").scene.is_composed
    assert shelf.plan("photo.jpg", "wid=60&mask=cut.png").scene.is_composed
