"""Properties are tried on the same examples, whatever other tests have loaded."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st


def examples() -> list[int]:
    seen = []

    @settings(max_examples=100, database=None)
    @given(st.integers())
    def note(number: int) -> None:
        seen.append(number)

    note()
    return seen


def test_a_module_that_is_loaded_changes_no_example(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = examples()
    path = tmp_path / "constants.py"
    path.write_text("".join(f"A{n} = {n * 1_000_003}\n" for n in range(1, 400)), "utf-8")
    spec = importlib.util.spec_from_file_location("constants", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setitem(sys.modules, "constants", module)

    assert examples() == before
