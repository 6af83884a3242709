"""The tour, which a start without a screen makes, ends also where the files it exports are there
already.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PIL import Image

TOUR = Path(__file__).resolve().parents[2] / "packaging" / "tour.py"


def test_the_tour_replaces_what_is_there_and_photographs_the_window(tmp_path: Path):
    catalog = tmp_path / "catalog"
    out = tmp_path / "out"
    catalog.mkdir()
    out.mkdir()
    for name in ("one", "two"):
        Image.new("RGB", (40, 30), "teal").save(catalog / f"{name}.png")
    (out / "one.jpg").write_bytes(b"from before")
    home = {"EXPORTGUI_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}
    words = [
        str(catalog),
        "--to",
        str(out),
        "--is-modifier",
        "wid=20&fmt=jpg",
        "--front",
        "one.png",
    ]
    done = subprocess.run(
        [sys.executable, str(TOUR), *words], env=os.environ | home, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    with Image.open(out / "one.jpg") as picture:
        assert picture.size == (20, 15)
    for scheme in ("light", "dark"):
        with Image.open(out / f"window-{scheme}.png") as picture:
            assert picture.width > 1000
