"""The README's command lines, run as they stand on the sample catalog: they do what they say."""

from __future__ import annotations

import csv
import json
import re
import shlex
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).parents[2]
IMAGES = ROOT / "resources" / "sample" / "images"
LINES = re.findall(
    r"^    (?:\.venv/bin/)?exportgui (.+)$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE
)
PICTURES = {path.stem for path in IMAGES.rglob("*") if path.suffix not in (".icc", "")}
OUT = Path("export-sample")


def outputs(folder: str) -> list[Path]:
    """The pictures that are in a folder of the destination, its own folders included."""
    found = (path for path in (OUT / folder).rglob("*") if path.is_file())
    return sorted(path for path in found if path.suffix != ".icc")


def size_and_format(path: Path) -> tuple[tuple[int, int], str | None]:
    with Image.open(path) as image:
        image.load()
        return image.size, image.format


def a_whole_folder(out: str) -> None:
    found = outputs("all")
    assert {path.stem for path in found} >= PICTURES - {
        "lookbook"
    }  # whose pages have a number each
    assert [path for path in found if path.stem.startswith("lookbook")]
    assert {(size[0], kind) for size, kind in map(size_and_format, found)} == {(800, "PNG")}


def part_of_a_catalog(out: str) -> None:
    found = outputs("mugs")
    assert {path.name for path in found} == {f"mug-{number}.jpg" for number in range(1, 7)}
    assert {kind for _, kind in map(size_and_format, found)} == {"JPEG"}


def by_a_recipe(out: str) -> None:
    found = outputs("shop")
    numbers = [int(re.fullmatch(r".+-(\d{4})", path.stem)[1]) for path in found]
    assert len(set(numbers)) == len(found) >= len(PICTURES)
    sizes = [size_and_format(path) for path in found]
    assert {(max(size), kind) for size, kind in sizes} == {(600, "WEBP")}


def a_file_for_each_macro(out: str) -> None:
    names = [{path.name for path in outputs(f"sizes/{macro}")} for macro in ("web", "thumbnail")]
    assert names[0] == names[1]
    assert {name.partition(".")[0] for name in names[0]} >= PICTURES - {"lookbook"}


def only_what_changed(out: str) -> None:
    sizes = {size_and_format(path)[0][0] for path in outputs("weekly")}
    assert sizes == {600}


def one_reply(out: str) -> None:
    assert size_and_format(OUT / "vase.webp") == ((400, 400), "WEBP")


def the_reply_in_words(out: str) -> None:
    assert {"image.width=300", "image.type=image/jpeg"} <= set(out.splitlines())


def a_report(out: str) -> None:
    names = {path.name for path in IMAGES.rglob("*") if path.suffix != ""}
    page = (OUT / "job-3.html").read_text("utf-8")
    assert {name for name in names if name in page} == names


def what_it_can_do(out: str) -> None:
    assert {"libvips", "Output formats", "Fonts"} <= {
        line.strip().split(":")[0] for line in out.splitlines()
    }


def nothing_is_wrong(out: str) -> None:
    assert out.splitlines() == ["2 files checked, 0 errors, 0 warnings"]


def nights_before_weekdays(out: str) -> None:
    runs = [datetime.fromisoformat(line) for line in out.splitlines()]
    assert {(run.hour, run.minute, run.second) for run in runs} == {(3, 30, 0)}
    assert {run.weekday() for run in runs} == {0, 1, 2, 3, 4}


def kept_for_the_night(out: str) -> None:
    assert out.startswith("schedule 1: next run at ")
    assert "03:00:00" in out


def the_next_nights(out: str) -> None:
    assert out.splitlines()[1].count("03:00:00") == 5


DOES: dict[str, Callable[[str], None]] = {
    "export resources/sample/images --to export-sample/all": a_whole_folder,
    "export resources/sample/sample.ini": part_of_a_catalog,
    "export resources/sample/images --to export-sample/shop": by_a_recipe,
    "export resources/sample/images --to export-sample/sizes": a_file_for_each_macro,
    "export resources/sample/images --to export-sample/weekly": only_what_changed,
    "render": one_reply,
    "props": the_reply_in_words,
    "jobs show": a_report,
    "check": nothing_is_wrong,
    "schedule next": nights_before_weekdays,
    "schedule add": kept_for_the_night,
    "schedule list": the_next_nights,
    "doctor": what_it_can_do,
}
"""How a line begins, and what is there when it was run; a line that is new in the README is added
here.
"""


def test_every_line_is_known():
    assert len(LINES) == len(DOES)
    assert all(sum(line.startswith(start) for line in LINES) == 1 for start in DOES)


def test_every_line_does_what_it_says(program):
    (program.folder / "resources").symlink_to(ROOT / "resources", target_is_directory=True)
    before = sorted(path.name for path in (ROOT / "resources" / "sample").rglob("*"))
    for line in LINES:
        words = shlex.split(line, comments=True)
        assert program(*words) == 0, (line, program.err)
        assert "not a known command" not in program.err
        check = next(check for start, check in DOES.items() if line.startswith(start))
        check(program.out)
    assert sorted(path.name for path in (ROOT / "resources" / "sample").rglob("*")) == before


@pytest.mark.parametrize("suffix", ["csv", "json"])
def test_a_report_is_also_csv_and_json(program, suffix):
    (line,) = (line for line in LINES if line.startswith("jobs show"))
    assert f".{suffix}" in line
    assert program("export", "shots", "--to", "out") == 0
    words = [
        word.replace("export-sample/", "").replace("html", suffix)
        for word in shlex.split(line, comments=True)
    ]
    words[2] = "1"
    assert program(*words) == 0
    text = (program.folder / words[-1]).read_text("utf-8-sig")
    assert json.loads(text) if suffix == "json" else list(csv.DictReader(text.splitlines()))
