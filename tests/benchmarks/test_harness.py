"""The harness works, and a job decodes no more than its plan needs: counts that are the same on
every machine.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from exportgui.catalog import FolderResolver, Library
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.model import ExportJob, Options
from exportgui.job.planning.plan import plan_job
from exportgui.job.running.execution import run_job
from exportgui.media.model import Fit, Picture, Span
from exportgui.render import cache, plan
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
from bounds import met  # noqa: E402 - beside this file, as the others
from measuring import Cost  # noqa: E402
from own import overhead  # noqa: E402
from photographs import photo  # noqa: E402
from rivals import MEASURES, WORKERS, theirs  # noqa: E402
from table import HEAD, line  # noqa: E402

FILES = 4


def measured(folder: Path, only: str) -> str:
    """The table that the harness writes of tiny pictures."""
    words = [
        "--files",
        "2",
        "--pairs",
        "1",
        "--scale",
        "0.02",
        "--only",
        only,
        "--data",
        str(folder / "data"),
    ]
    table = folder / "table.md"
    done = subprocess.run(
        [sys.executable, HERE / "run.py", *words, "--output", table],
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    return table.read_text(encoding="utf-8")


def test_the_harness_measures_and_writes_its_table(tmp_path: Path) -> None:
    text = measured(tmp_path, "jpeg")

    assert text.startswith("2 files, 1 pairs")
    assert "not installed: " in text
    assert "| measure | against | ratio | must | goal | met |" in text
    assert "jpeg: peak memory, MB" in text


@pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES)
def test_what_is_measured_is_what_peers_are_told(measure, tmp_path) -> None:
    photo(400, 300, 1).save(tmp_path / "a.png")

    made = plan("a.png", parse(measure.modifier), FolderResolver(tmp_path))

    assert made.width == 1200
    assert made.extension.removeprefix(".") in {measure.end, f"{measure.end}f"}
    assert set(measure.bounds) <= {*measure.peers, "best"}
    for peer in measure.peers:
        assert len(theirs(peer, measure, [Path("a"), Path("b"), Path("c")], tmp_path)) == WORKERS


def test_which_bound_is_kept() -> None:
    bounds = (0.7, 0.55)

    assert [met((figure, bounds)) for figure in (0.55, 0.56, 0.7, 0.701)] == [
        "goal",
        "must",
        "must",
        "NO",
    ]
    assert met((0.5, bounds), (0.6, bounds)) == "must"
    assert met((9.0, None)) == ""


@pytest.mark.parametrize(
    ("written", "off", "said"), [(105, 1.5, "goal"), (106, 0.0, "NO"), (100, 1.6, "NO")]
)
def test_files_that_are_too_large_or_pixels_too_far_off_keep_no_bound(written, off, said) -> None:
    ours = [Cost(1, 1, 1, written)]
    theirs_ = [Cost(2, 2, 1, 100)]

    row = dict(
        zip(HEAD, line("png", "best peer", ours, theirs_, (0.8, 0.65), off, 1.05), strict=True)
    )

    assert (row["ratio"], row["met"]) == ("0.500", said)


@pytest.mark.parametrize("name", ["mogrify", "gm"])
@pytest.mark.parametrize(
    ("measure", "hint"), [("jpeg", "1800x1350"), ("24mp", "1800x1200"), ("turned", "1614x1210")]
)
def test_peers_may_reduce_as_far_as_we_do_while_they_decode(name, measure, hint) -> None:
    (words,) = theirs(name, MEASURES[measure], [Path("a.jpg")], Path("out"))

    assert any(word.endswith(hint) for word in words)


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int, int]]:
    """Name and size of every picture that is decoded from here on, before it is scaled on the
    way.
    """
    seen: list[tuple[str, int, int]] = []
    real = cache.decode

    def counting(path: Path, fit: Fit | None = None, **how: Any) -> Picture:
        streamed: list[Any] = []

        def noting(image: Any, span: Span | None) -> Any:
            scaled = fit(image, span) if fit else None
            streamed.extend([] if scaled is None else [image])
            return scaled

        picture = real(path, fit=noting, **how)
        (source,) = streamed or [picture.color]
        seen.append((Path(path).name, source.width, source.height))
        return picture

    monkeypatch.setattr(cache, "decode", counting)
    return seen


@pytest.fixture
def shots(tmp_path: Path) -> Path:
    """Photographs of 1600 × 1200."""
    folder = tmp_path / "shots"
    folder.mkdir()
    grain = np.random.default_rng(1).integers(0, 256, (1200, 1600, 3), dtype=np.uint8)
    for number in range(FILES):
        Image.fromarray(np.roll(grain, number, 0)).resize((1600, 1200)).save(
            folder / f"shot{number}.jpg"
        )
    return folder


def export(shots: Path, out: Path, modifier: str, macro: str = "") -> None:
    book = MacroBook({"small": "wid=100", "large": "wid=800", "medium": "wid=400"})
    options = Options(out, macro_book=book, renditions="suffix" if macro else "combined")
    with Library(out.parent / "library.db") as library, Ledger(out.parent / "ledger.db") as ledger:
        catalog = library.open_catalog(shots)
        catalog.scan()
        handles = tuple(
            asset.handle for asset in catalog.assets(catalog.ids()) if asset.name.startswith("shot")
        )
        plan = plan_job(ExportJob(handles, "convert", modifier, macro), options, catalog)
        with ThreadPoolExecutor(2) as pool:
            log = run_job(plan, pool, ledger, workers=2)
        assert log.file_error_count == 0, log.details


def width_of(path: Path) -> int:
    with Image.open(path) as image:
        return image.width


@pytest.mark.parametrize(
    ("modifier", "size"),
    [
        ("wid=800&fmt=jpeg", (1600, 1200)),
        ("wid=500&fmt=jpeg", (800, 600)),
        ("wid=200&fmt=png", (400, 300)),
        ("wid=100&fmt=jpeg", (200, 150)),
        ("wid=100&crop=0,0,800,600&fmt=jpeg", (400, 300)),
    ],
)
def test_a_source_is_decoded_once_and_no_larger_than_needed(
    shots, tmp_path, decoded, modifier, size
) -> None:
    export(shots, tmp_path / "out", modifier)

    assert sorted(decoded) == [(f"shot{number}.jpg", *size) for number in range(FILES)]


@pytest.mark.parametrize(
    "named", ["src=logo.png&size=400,300", "color=ff0000&size=200,200&mask=logo.png"]
)
@pytest.mark.parametrize("macro", ["", "$small$$large$$medium$"])
def test_what_the_request_names_is_decoded_once_for_all_items(
    shots, tmp_path, decoded, named, macro
) -> None:
    Image.linear_gradient("L").resize((400, 300)).save(shots / "logo.png")

    export(shots, tmp_path / "out", f"fmt=jpeg&layer=1&{named}", macro)

    # Once at each size that is needed of it.
    assert len(set(decoded)) == len(decoded)
    sizes = 3 if macro else 1
    assert Counter(name for name, *_ in decoded if name != "logo.png") == {
        f"shot{n}.jpg": sizes for n in range(FILES)
    }


def test_a_picture_that_is_used_twice_is_decoded_once_as_large_as_needed(
    shots, tmp_path, decoded
) -> None:
    export(shots, tmp_path / "out", "wid=100&fmt=jpeg&layer=1&src=$object$&size=3200,2400&opac=50")

    assert sorted(decoded) == [(f"shot{number}.jpg", 400, 300) for number in range(FILES)]


@pytest.mark.parametrize(
    ("suffix", "sizes"),
    [
        # as the decoder reduces them, each for itself
        ("jpg", ((200, 150), (800, 600), (1600, 1200))),
        ("png", ((1600, 1200),)),  # averages, of which the smaller ones are made of the larger
    ],
)
def test_three_renditions_are_decoded_as_far_as_they_are_reduced_alike(
    shots, tmp_path, decoded, suffix, sizes
) -> None:
    for path in shots.iterdir() if suffix != "jpg" else ():
        Image.open(path).save(path.with_suffix(f".{suffix}"), compress_level=1)
        path.unlink()

    export(shots, tmp_path / "out", "fmt=jpeg", "$small$$large$$medium$")

    assert sorted(decoded) == [
        (f"shot{number}.{suffix}", *size) for number in range(FILES) for size in sizes
    ]
    assert (
        sorted(width_of(path) for path in (tmp_path / "out").iterdir())
        == [100] * FILES + [400] * FILES + [800] * FILES
    )


@pytest.mark.long
def test_the_program_against_itself(tmp_path) -> None:
    text = measured(tmp_path, "ourselves,growth")

    for named in (
        "times as fast | 1 worker",
        "3 renditions",
        "cp -r, synced",
        "conversion: own CPU",
        ("200 MP"),
    ):
        assert named in text


@pytest.mark.parametrize(
    ("modifier", "pictures", "checks"), [("wid=80&fmt=jpeg", 2, 1), ("", 0, 0)]
)
def test_what_a_job_does_for_each_item(
    shots, tmp_path, monkeypatch, modifier, pictures, checks
) -> None:
    # How often a job says that it is alive hangs on how long it takes.
    monkeypatch.setattr("exportgui.job.running.outcome_recorder.HEARTBEAT_SECONDS", float("inf"))
    once = overhead(shots, tmp_path / "work", modifier, workers=1)

    assert once.items == FILES
    assert once.calls["picture"] == pictures * FILES
    assert once.calls["verification"] == checks * FILES
    assert once.calls["hashing"] == FILES
    # One sync for each file, at most one for its folder.
    assert FILES < once.calls["disk"] <= 2 * FILES
    # Begun, drawn and about to be named, for each; at most one row each that is acknowledged; the
    # job's beginning and end.
    marks = 3 if modifier else 2
    assert marks * FILES + 3 <= once.calls["commits"] <= (marks + 1) * FILES + 3
