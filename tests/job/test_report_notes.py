"""What a report tells of an item, whatever became of it: the same in CSV, JSON and HTML."""

from __future__ import annotations

import csv
import html.parser
import json
import re
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from exportgui import render
from exportgui.errors import Cancelled
from exportgui.job.control import Control
from exportgui.job.reporting.saved_report import save_report

PROFILE = "the embedded colour profile is ignored: it is damaged"
LOST = "transparency is flattened onto the background: fmt=jpeg keeps none"
TAKEN = "d-skipped.jpg exists already"
DAMAGED = (
    "the PNG file is cut short or damaged: truncated: the end chunk is missing; "
    "get a whole copy of it, or allow the export of what can be read of it"
)
Told = dict[str, tuple[str, str, str]]
"""By asset: what became of it, the message, and the warnings."""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """One asset for each outcome, each with a profile that is none, exported in this order."""
    folder = tmp_path / "source"
    folder.mkdir()
    noise = Image.effect_noise((64, 64), 80).convert("RGB")
    noise.putalpha(90)
    for name in ("a-warned", "b-failed", "c-left", "d-skipped", "e-cancelled"):
        noise.save(folder / f"{name}.png", icc_profile=b"no profile at all")
    whole = (folder / "b-failed.png").read_bytes()
    (folder / "b-failed.png").write_bytes(whole[: len(whole) // 2])
    return folder


@pytest.fixture
def reports(workshop, ledger, source, tmp_path: Path, monkeypatch) -> dict[str, Path]:
    """The reports of a job that was stopped while its last asset was being drawn."""
    workshop.out.mkdir()
    Image.new("RGB", (4, 4)).save(workshop.out / "d-skipped.jpg")
    control, through = Control(), threading.Semaphore(0)
    real = render.write

    def write(plan, *given):
        if plan.object_path == "e-cancelled.png":
            assert all(through.acquire(timeout=60) for _ in range(2))
            control.stop()
            raise Cancelled("stopped")
        return real(plan, *given)

    monkeypatch.setattr(render, "write", write)
    catalog = workshop.scan()
    left = catalog.assets(catalog.ids_matching(["c-left.png"]))[0].handle
    plan = workshop.plan("fmt=jpeg", on_conflict="skip", excluded=frozenset([left]))

    def on_item(item, outcome) -> None:
        if item.asset.name in ("a-warned.png", "b-failed.png"):
            through.release()

    log = workshop.run(plan=plan, control=control, on_item=on_item)
    job, items = ledger.job(log.job_id), ledger.items(log.job_id)
    found = {suffix: tmp_path / f"log.{suffix}" for suffix in READERS}
    for path in found.values():
        save_report(job, items, path)
    return found


def _csv(path: Path) -> Told:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["asset"]]
    return {row["asset"]: (row["state"], row["message"], row["warnings"]) for row in rows}


def _json(path: Path) -> Told:
    told = {}
    for row in json.loads(path.read_text("utf-8"))["detailArray"]:
        said = row["logMessage"].removeprefix(f"{row['assetName']}: ")
        message = re.sub(r"^(exported as .*|not exported yet|skipped: |left out: )", "", said)
        warnings = [aux["logMessage"] for aux in row["auxArray"]]
        told[row["assetName"]] = (row["state"], message, "; ".join(warnings))
    return told


class Cells(html.parser.HTMLParser):
    """The texts of a table, row by row."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag == "td":
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += data


def _html(path: Path) -> Told:
    cells = Cells()
    cells.feed(path.read_text("utf-8"))
    return {row[1]: (row[0], row[-1].strip(), "") for row in cells.rows if row}


READERS: dict[str, Callable[[Path], Told]] = {"csv": _csv, "json": _json, "html": _html}
EXPECTED: Told = {
    "a-warned.png": ("done", "", f"{LOST}; {PROFILE}"),
    "b-failed.png": ("failed", DAMAGED, ""),
    "c-left.png": ("left out", "excluded by hand", ""),
    "d-skipped.png": ("skipped", TAKEN, ""),
    "e-cancelled.png": ("pending", "", f"{LOST}; {PROFILE}"),
}


@pytest.mark.parametrize("suffix", READERS)
def test_every_outcome_has_its_reason_and_its_warnings(reports, suffix):
    expected = EXPECTED
    if suffix == "html":  # one cell for both, and a word for people
        words = {"done": "warning"}
        expected = {
            name: (words.get(state, state), "; ".join(filter(None, (message, warnings))), "")
            for name, (state, message, warnings) in EXPECTED.items()
        }
    assert READERS[suffix](reports[suffix]) == expected
