"""The helper process: it may die in any way, and the next request finds it well."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from exportgui.errors import EncodeError, SourceError
from exportgui.media import HELPER_FLAG, helper
from exportgui.media.decode import decode
from exportgui.media.header import read_header
from exportgui.media.limits import Limits
from exportgui.media.pillow_pixels import Pixels
from exportgui.refusals import without_advice

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals")


@pytest.fixture(scope="module")
def slow(tmp_path_factory) -> Path:
    """A JPEG 2000 file that takes long enough to be interrupted: some 100 milliseconds."""
    noise = np.random.default_rng(1).integers(0, 256, (800, 800, 3), dtype=np.uint8)
    path = tmp_path_factory.mktemp("slow") / "slow.jp2"
    Image.fromarray(noise).save(path, num_resolutions=2)
    return path


def test_deadline_ends_it_and_the_next_call_works(slow, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with pytest.raises(
        SourceError, match=r"^slow\.jp2: reading it took more than 0\.001 seconds"
    ) as caught:
        decode(slow, limits=Limits(deadline=0.001))
    reason = without_advice(caught.value.reason)
    assert reason.template == "reading it took more than {number} seconds"
    assert list(tmp_path.iterdir()) == []
    assert decode(slow).color.width == 800


def test_a_helper_killed_while_idle_is_started_again(slow):
    assert read_header(slow).width == 800
    process = helper._HELPER._process
    assert process
    process.kill()
    process.wait()
    assert read_header(slow).width == 800
    assert helper._HELPER.pid != process.pid


@pytest.fixture
def killer(slow, monkeypatch):
    """Kills so many helpers as they get a request; returns the ids of those killed."""
    read_header(slow)
    exchange = helper._exchange

    def kill(times: int) -> list[int]:
        killed: list[int] = []

        def killing(process, request):
            if len(killed) < times:
                killed.append(process.pid)
                process.kill()
            return exchange(process, request)

        monkeypatch.setattr(helper, "_exchange", killing)
        return killed

    return kill


@POSIX
def test_killed_from_outside_the_picture_is_read_by_a_fresh_one(slow, killer):
    killed = killer(1)
    assert decode(slow).color.width == 800
    assert len(killed) == 1


@POSIX
def test_one_picture_after_the_other_killed_once_each(slow, killer):
    for _ in range(3):
        killed = killer(1)
        assert decode(slow).color.width == 800
        assert len(killed) == 1


@POSIX
def test_an_output_is_encoded_by_a_fresh_one(tmp_path, killer):
    killer(1)
    path = tmp_path / "out"
    helper.encode_jpeg2000(Pixels(2, 1, "gray", 1, b"\1\2"), path, {"irreversible": False})
    with Image.open(path, formats=["JPEG2000"]) as image:
        assert image.tobytes() == b"\1\2"


@POSIX
def test_killed_twice_at_the_same_picture(slow, killer):
    killed = killer(2)
    with pytest.raises(SourceError, match=r"^slow\.jp2: the system ended the reader twice"):
        decode(slow)
    assert len(set(killed)) == 2
    assert decode(slow).color.width == 800


@POSIX
def test_a_decoder_that_crashes_is_told_from_one_that_was_killed(slow, monkeypatch):
    exchange = helper._exchange

    def crashing(process, request):
        os.kill(process.pid, signal.SIGSEGV)
        return exchange(process, request)

    read_header(slow)
    monkeypatch.setattr(helper, "_exchange", crashing)
    with pytest.raises(SourceError, match=r"^slow\.jp2: the reader crashed twice"):
        decode(slow)


def test_one_past_its_deadline_is_not_tried_again(slow, monkeypatch):
    started = []
    start = helper._start
    monkeypatch.setattr(helper, "_start", lambda *words: (started.append(1), start(*words))[1])
    helper.shutdown()
    with pytest.raises(SourceError, match=r"more than 0\.001 seconds"):
        decode(slow, limits=Limits(deadline=0.001))
    assert len(started) == 1


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="address space is bounded where /proc tells it"
)
def test_memory_limit_is_a_typed_error(slow):
    with pytest.raises(SourceError, match=r"^slow\.jp2: \S"):
        decode(slow, limits=Limits(helper_memory=8 << 20))
    assert decode(slow).color.width == 800


def test_many_threads_share_the_helper(psd, put, samples):
    paths = [put(f"{n}.psd", psd(1, (2, 1), [bytes([n, n])])) for n in range(20)]
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(samples, paths))
    assert results == [([[[n], [n]]], None) for n in range(20)]


def test_shutdown_and_start_again(psd, put, samples):
    path = put("a.psd", psd(1, (1, 1), [b"\x07"]))
    assert samples(path) == ([[[7]]], None)
    helper.shutdown()
    assert helper._HELPER.pid is None
    assert samples(path) == ([[[7]]], None)


@pytest.mark.parametrize(
    ("bands", "has_alpha", "mode"),
    [(1, False, "L"), (1, True, "LA"), (3, False, "RGB"), (3, True, "RGBA")],
)
def test_encoding_jpeg2000(bands, has_alpha, mode, tmp_path):
    color = bytes(range(32 * 16 * bands % 251)) * 100
    pixels = Pixels(
        32,
        16,
        "rgb" if bands == 3 else "gray",
        bands,
        color[: 512 * bands],
        bytes(512) if has_alpha else None,
    )
    path = tmp_path / "out"
    helper.encode_jpeg2000(pixels, path, {"irreversible": False})
    with Image.open(path, formats=["JPEG2000"]) as image:
        assert (image.mode, image.size) == (mode, (32, 16))
        stored = image.convert("RGB" if bands == 3 else "L")
        assert stored.tobytes() == pixels.color


def test_encoding_errors_are_typed(tmp_path):
    pixels = Pixels(1, 1, "gray", 1, b"\0")
    with pytest.raises(EncodeError, match="JPEG 2000 cannot be written"):
        helper.encode_jpeg2000(pixels, tmp_path / "none" / "out.jp2", {})
    with pytest.raises(EncodeError, match="gray or rgb"):
        helper.encode_jpeg2000(Pixels(1, 1, "cmyk", 4, b"\0" * 4), tmp_path / "out.jp2", {})


def test_program_starts_as_its_own_helper(psd, put):
    # What a frozen program does, as it has no interpreter to call.
    path = put("a.psd", psd(1, (2, 1), [b"\1\2"]))
    request = pickle.dumps(("read_header", (path, "PSD", 0, Limits())))
    command = [sys.executable, "-m", "exportgui", HELPER_FLAG, str(1 << 30)]
    result = subprocess.run(command, input=request, capture_output=True, check=True)
    assert pickle.loads(result.stdout) == read_header(path)


def test_scripts_need_no_main_guard(psd, put):
    path = put("a.psd", psd(1, (2, 1), [b"\1\2"]))
    script = put(
        "s.py",
        (
            f"from exportgui.media.decode import decode\nprint(decode({str(path)!r}).color.width)"
        ).encode(),
    )
    result = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, check=True
    )
    assert (result.stdout, result.stderr) == ("2\n", "")
