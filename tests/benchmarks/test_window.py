"""The window's harness works, and a slider that moves costs no more than its own stage: counts,
never a time.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import Desk
from photographs import photo

from exportgui.catalog import Library
from exportgui.gui.preview import size_measurer
from exportgui.render import cache, layer, layer_planner, ops
from exportgui.request.parsing import parse

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
HERE = Path(__file__).parent
SMALL = (
    "--scale",
    "0.02",
    "--files",
    "4",
    "--moves",
    "2",
    "--rounds",
    "1",
    "--width",
    "40",
    "--formats",
    "png",
)


@pytest.mark.parametrize(
    ("parts", "rows"),
    [
        ("first,stalls", ("first preview", "fmt=png")),
        # Four more starts of the program, and every slider.
        pytest.param("", ("start, empty", "first preview", "op_hue"), marks=pytest.mark.long),
    ],
)
def test_the_harness_measures_and_writes_its_table(
    tmp_path: Path, parts: str, rows: tuple[str, ...]
) -> None:
    words = [*SMALL, "--data", str(tmp_path / "data"), "--output", str(tmp_path / "table.md")]
    words += ["--only", parts]

    done = subprocess.run(
        [sys.executable, HERE / "window.py", *words], capture_output=True, text=True, timeout=300
    )

    assert done.returncode == 0, done.stderr
    text = (tmp_path / "table.md").read_text(encoding="utf-8")
    assert "| measure | ms |  | must | goal | met | processor ms |" in text
    assert [name for name in rows if name not in text] == []


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each stage of a picture has run from here on."""
    seen: Counter[str] = Counter()

    def counted(home: object, name: str, as_what: str) -> None:
        real = getattr(home, name)

        def counting(*what: object, **how: object) -> object:
            seen[as_what] += 1
            return real(*what, **how)

        monkeypatch.setattr(home, name, counting)

    counted(layer_planner, "read_header", "header")
    counted(cache, "decode", "decode")
    counted(layer, "resized", "resize")
    counted(ops, "apply", "operations")
    return seen


@pytest.fixture
def desk(tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    # it decodes at full size, once a slider has come to rest
    monkeypatch.setattr(size_measurer, "PAUSE_MS", 600_000)
    (tmp_path / "shots").mkdir()
    photo(1800, 1200, 1).save(tmp_path / "shots" / "photo.jpg")
    with Library(tmp_path / "library.sqlite") as library:
        made = Desk(tmp_path / "shots", library)
        made.settled(
            lambda: (
                made.model.set_request(parse("wid=900")),
                made.model.show(made.catalog, made.assets[0]),
            )
        )
        yield made
        made.close()


@pytest.mark.parametrize(
    ("request_text", "decodes", "resizes"),
    [
        ("wid=900&op_brightness={}", 0, 0),
        ("wid=900&op_saturation={}&op_usm=1,1,2", 0, 0),
        ("wid=80{}", 0, 1),
    ],
)
def test_a_slider_runs_again_from_its_stage(
    desk: Desk, done: Counter[str], request_text, decodes, resizes
) -> None:
    desk.settled(lambda: desk.model.set_request(parse(request_text.format(1))))
    done.clear()

    for move in (2, 3, 4):
        desk.settled(lambda move=move: desk.model.set_request(parse(request_text.format(move))))

    assert done["decode"] == 3 * decodes
    assert done["resize"] == 3 * resizes
    assert done["operations"] <= 3 * 3
