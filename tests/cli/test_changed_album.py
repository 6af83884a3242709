"""A hundred pictures exported again and again by the policy ``changed``, through each door."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from exportgui.catalog import Library
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.model import ExportJob, Options
from exportgui.job.planning.plan import plan_job
from exportgui.job.planning.selection import select
from exportgui.job.running.execution import run_job
from exportgui.job.running.thread_pool import Threads

Run = Callable[[str], tuple[dict[str, object], str]]
"""Exports the album to ``out`` by a request; returns the log's fields and what was told."""


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """100 pictures."""
    folder = tmp_path / "album"
    folder.mkdir()
    for number in range(100):
        Image.new("RGB", (8, 6), (number, 0, 0)).save(folder / f"p{number:02}.png")
    return folder


def by_options(program) -> Run:
    def run(request: str):
        words = ("--on-conflict", "changed", "--is-modifier", request)
        assert program("export", "album", "--to", "out", *words, "--json") == 0, program.err
        return json.loads(program.out), program.err

    return run


def by_recipe(program) -> Run:
    def run(request: str):
        recipe = {"recipe": 1, "fmt": "convert", "is_modifier": request, "onConflict": "changed"}
        (program.folder / "r.recipe.json").write_text(json.dumps(recipe))
        words = ("--to", "out", "--recipe", "r.recipe.json", "--json")
        assert program("export", "album", *words) == 0, program.err
        return json.loads(program.out), program.err

    return run


def by_engine(program) -> Run:
    def run(request: str):
        folder = program.folder
        with Library(folder / "library.sqlite") as library, Ledger(folder / "l.sqlite") as ledger:
            catalog = library.open_catalog(folder / "album")
            catalog.scan()
            job = ExportJob(select(catalog).handles, "convert", request)
            options = Options(folder / "out", on_conflict="changed")
            plan = plan_job(job, options, catalog, ledger=ledger)
            with Threads(2) as executor:
                log = run_job(plan, executor, ledger, workers=2)
            rows = ledger.items(log.job_id)
        warnings = (f"{row.message} {'; '.join(row.warnings)}" for row in rows)
        return log.to_dict(), "\n".join((*plan.notes, *warnings))

    return run


def counts(log: dict[str, object]) -> dict[str, object]:
    names = {
        "written": "fileSuccessCount",
        "replaced": "fileUpdateCount",
        "unchanged": "unchangedCount",
        "total": "totalFileCount",
    }
    return {name: log[key] for name, key in names.items()}


@pytest.mark.parametrize("door", [by_options, by_recipe, by_engine])
def test_a_hundred_files(program, album, door):
    """3 sources replaced, 2 renamed, 1 deleted; 1 output removed, 1 retouched."""
    run = door(program)
    assert counts(run("wid=4&fmt=png")[0])["written"] == 100
    for number in (1, 2, 3):
        Image.new("RGB", (8, 4), "blue").save(album / f"p{number:02}.png")
    for number in (4, 5):
        (album / f"p{number:02}.png").rename(album / f"new{number}.png")
    (album / "p06.png").unlink()
    out = program.folder / "out"
    (out / "p07.png").unlink()
    retouched = out / "p08.png"
    Image.new("RGB", (4, 3), "white").save(retouched)
    theirs = (retouched.read_bytes(), retouched.stat())

    log, told = run("wid=4&fmt=png")
    assert counts(log) == {"written": 3 + 2 + 1, "replaced": 3, "unchanged": 93, "total": 99}
    assert "p08.png was altered since its export and is left alone" in told
    assert "the asset is gone: p04.png, p05.png, p06.png" in told
    before = snapshot(out)
    log, told = run("wid=4&fmt=png")
    assert counts(log) == {"written": 0, "replaced": 0, "unchanged": 99, "total": 99}
    assert "the asset is gone: p04.png, p05.png, p06.png" in told
    assert snapshot(out) == before

    log, told = run("wid=2&fmt=png")
    assert counts(log) == {"written": 99, "replaced": 98, "unchanged": 0, "total": 99}
    assert "p08.png was altered since its export and is kept; exported as p08-2.png" in told
    before = snapshot(out)
    log, told = run("wid=2&fmt=png")
    assert counts(log) == {"written": 0, "replaced": 0, "unchanged": 99, "total": 99}
    assert snapshot(out) == before

    assert (retouched.read_bytes(), retouched.stat()) == theirs
    assert len(list(out.iterdir())) == 99 + 3 + 1


def snapshot(out: Path) -> dict[str, tuple[int, int, int]]:
    """What a write would change: inode, time and size of each file."""
    statuses = ((path.name, path.stat()) for path in out.iterdir())
    return {name: (one.st_ino, one.st_mtime_ns, one.st_size) for name, one in statuses}
