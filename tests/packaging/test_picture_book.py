"""The picture book is made by one command, and every picture in it shows something."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

SCRIPT = Path(__file__).parents[2] / "packaging" / "picture_book.py"


@pytest.mark.long
def test_every_state_is_drawn(tmp_path: Path):
    words = ["--to", str(tmp_path), "--languages", "en", "--schemes", "dark", "--size", "1024x700"]
    done = subprocess.run(
        [sys.executable, SCRIPT, *words], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(tmp_path / "en-dark.png")]
    pictures = sorted((tmp_path / "en").glob("*-dark.png"))
    assert len(pictures) == 20
    for path in pictures:
        with Image.open(path) as picture:
            assert len(picture.convert("RGB").quantize(64).getcolors()) > 4, path.name
