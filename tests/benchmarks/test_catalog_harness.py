"""The harness of the catalog works, and a screen of assets costs the same few questions however
many there are.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from exportgui.catalog import AssetType, Library, Query
from exportgui.catalog.asset_writer import AssetWriter, ScannedAsset
from exportgui.catalog.library_file import LibraryFile

HERE = Path(__file__).parent


def test_the_harness_measures_and_writes_its_table(tmp_path: Path):
    table = tmp_path / "table.md"
    words = ["--sizes", "700", "--rounds", "1", "--files", "50", "--output", table]

    done = subprocess.run(
        [sys.executable, HERE / "catalog.py", *words], capture_output=True, text=True, timeout=300
    )

    assert done.returncode == 0, done.stderr
    rows = table.read_text(encoding="utf-8").splitlines()
    assert rows[0] == "| measure | assets | wall ms | CPU ms | must | goal |"
    assert {"jump to the end", "search as you type, median", "first scan"} <= {
        row.split(" | ")[0][2:] for row in rows
    }


@pytest.mark.parametrize("count", [500, 3000])
def test_questions_per_screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int):
    real = LibraryFile._borrow
    asked = []

    def traced(self: LibraryFile) -> sqlite3.Connection:
        connection = real(self)
        connection.set_trace_callback(lambda text: asked.append(text) if "assets" in text else None)
        return connection

    with Library(tmp_path / "library.db") as library:
        catalog = library.open_catalog(tmp_path)
        writer = AssetWriter(library._store, catalog._id)
        for number in range(count):
            writer.put(ScannedAsset(f"{number}.jpg", "", f"{number}.jpg", AssetType.IMAGE, 1, 1))
        writer.flush()
        monkeypatch.setattr(LibraryFile, "_borrow", traced)
        ids, _groups = catalog.grouped_ids(Query())
        listed = len(asked)
        catalog.assets(ids[-64:])
        paged = len(asked) - listed
        catalog.grouped_ids(Query(text=".jpg"))
        searched = len(asked) - listed - paged
        catalog.grouped_ids(Query())

    assert (len(ids), listed, paged, searched) == (count, 2, 1, 1)
    assert len(asked) == listed + paged + searched
