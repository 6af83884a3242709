"""The sources of the next items are fetched while the present ones are worked on: each once, none
by the leader.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from PIL import Image

from exportgui.job.running.read_ahead import ReadAhead

pytestmark = pytest.mark.skipif(
    not hasattr(os, "posix_fadvise") or not Path("/proc/self/fd").exists(),
    reason="this system fetches nothing ahead",
)


@pytest.fixture
def fetched(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """Name of each file that is asked for, and the thread that asks."""
    seen: list[tuple[str, int]] = []

    def advise(descriptor: int, start: int, length: int, how: int) -> None:
        assert (start, length, how) == (0, 0, os.POSIX_FADV_WILLNEED)
        seen.append((Path(f"/proc/self/fd/{descriptor}").readlink().name, threading.get_ident()))

    monkeypatch.setattr(os, "posix_fadvise", advise)
    return seen


@pytest.mark.parametrize("request_", ["", "wid=10"])
def test_every_source_is_fetched_once_by_those_who_work(
    workshop, source, fetched, request_
) -> None:
    for number in range(9):
        Image.new("RGB", (20, 20)).save(source / f"more{number}.png")

    log = workshop.run(request_)

    assert log.file_error_count == 0
    assert sorted(name for name, _ in fetched) == sorted(path.name for path in source.rglob("*.*"))
    assert threading.get_ident() not in {thread for _, thread in fetched}


def test_what_is_expected_is_fetched_in_its_order(tmp_path, fetched) -> None:
    ahead = ReadAhead()
    for name in ("first", "second", "third"):
        (tmp_path / name).write_bytes(b"x")
        ahead.expect(tmp_path / name)
    ahead.fetch_expected()
    ahead.fetch_expected()

    assert [name for name, _ in fetched] == ["first", "second", "third"]


def test_a_source_that_is_gone_is_no_trouble_yet(tmp_path, fetched) -> None:
    ahead = ReadAhead()
    ahead.expect(tmp_path / "gone")
    ahead.fetch_expected()

    assert not fetched
