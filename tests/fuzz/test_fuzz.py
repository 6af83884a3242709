"""Some turns of the fuzz targets, so that they stay alive and find the plain mistakes.

The same turns on every machine: a quicker one must not find what others pass.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import fuzz_addresses
import fuzz_files
from fuzz_requests import Fuzzer, Phrases
from turns import for_seconds

from exportgui.render import Plan


def test_nothing_but_own_errors_comes_out(tmp_path: Path):
    fuzzer = Fuzzer(tmp_path, seed=7)
    fuzzer.run(range(300))
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
    ("name", "error", "turns"),
    [("macros", "MacroError", 150), ("catalogs", "CatalogError", 20), ("jobs", "IpsError", 300)],
)
def test_damaged_text_files_raise_nothing_but_own_errors(
    name: str, error: str, turns: int, tmp_path: Path
):
    target = fuzz_files.target(name, tmp_path, random.Random(3))
    outcomes, faults = fuzz_files.run(target, range(turns))
    assert faults == []
    assert {"read", error} <= set(outcomes)


@pytest.mark.long
def test_time_grows_no_faster_than_the_file(tmp_path: Path):
    """In the long run only: it times, and a machine that does other things spoils it."""
    ratios = fuzz_files.growth(tmp_path)
    assert max(ratios.values()) < 2.5, ratios


def test_damaged_addresses_raise_nothing_but_own_errors(tmp_path: Path):
    outcomes, faults = fuzz_addresses.run(range(250), 5, tmp_path)
    assert faults == []
    assert {"read", "MacroError", "RequestError"} <= set(outcomes)


@pytest.mark.long
@pytest.mark.parametrize("part", range(4))
def test_ten_minutes_of_damaged_addresses(part: int, tmp_path: Path):
    """In parts, as no test may take five minutes."""
    seed = random.randrange(1 << 30) + part
    outcomes, faults = fuzz_addresses.run(for_seconds(150), seed, tmp_path)
    assert faults == []
    assert outcomes["texts"] > 1000


SUSPECTS = (
    "&#0",
    "//a?b=c)",
    "a=b&amp;",
    "(",
    "<img src=",
    "is{a?",
    "?",
    "%253A",
    "$a$=",
    "https://",
)
"""Those that once took longer than their length, and those that open something."""


@pytest.mark.parametrize("reader", fuzz_addresses.READERS)
def test_addresses_are_read_in_linear_time(reader: str):
    """Eight times the text: eight times as long when linear, 64 times when quadratic."""
    read = fuzz_addresses.READERS[reader]
    ratios = {piece: fuzz_addresses.growth(read, piece) for piece in SUSPECTS}
    assert max(ratios.values()) < fuzz_addresses.LINEAR, ratios


@pytest.mark.long
@pytest.mark.parametrize("reader", fuzz_addresses.READERS)
@pytest.mark.parametrize("piece", fuzz_addresses.REPEATED)
def test_every_piece_is_read_in_linear_time(reader: str, piece: str):
    ratio = fuzz_addresses.growth(fuzz_addresses.READERS[reader], piece)
    assert ratio < fuzz_addresses.LINEAR
