"""A few seconds of the fuzz target, so that it stays alive and finds the plain mistakes."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import fuzz_files
from fuzz_requests import Fuzzer, Phrases

from exportgui.render import Plan


def test_nothing_but_own_errors_comes_out(tmp_path: Path):
    fuzzer = Fuzzer(tmp_path, seed=7)
    fuzzer.run(5)
    assert fuzzer.faults == []
    assert {"drawn", "written", "told", "RequestError"} <= set(fuzzer.outcomes)


def test_a_seed_gives_the_same_requests():
    first, again, other = (Phrases(random.Random(seed)) for seed in (3, 3, 4))
    said = [first.request() for _ in range(50)]
    assert said == [again.request() for _ in range(50)]
    assert said != [other.request() for _ in range(50)]


def test_a_fault_is_reported_with_its_request(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def broken(_plan: Plan) -> None:
        raise ZeroDivisionError("broken on purpose")

    monkeypatch.setattr("fuzz_requests.draw", broken)
    fuzzer = Fuzzer(tmp_path, seed=7)
    while not fuzzer.faults:
        fuzzer.once()
    assert "broken on purpose" in fuzzer.faults[0]


@pytest.mark.parametrize(
    ("name", "error"),
    [("macros", "MacroError"), ("catalogs", "CatalogError"), ("jobs", "JobError")],
)
def test_damaged_text_files_raise_nothing_but_own_errors(name: str, error: str, tmp_path: Path):
    outcomes, faults = fuzz_files.run(fuzz_files.target(name, tmp_path, random.Random(3)), 2)
    assert faults == []
    assert {"read", error} <= set(outcomes)


@pytest.mark.long
def test_time_grows_no_faster_than_the_file(tmp_path: Path):
    """In the long run only: it times, and a machine that does other things spoils it."""
    ratios = fuzz_files.growth(tmp_path)
    assert max(ratios.values()) < 2.5, ratios
