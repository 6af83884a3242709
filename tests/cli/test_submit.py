"""``exportgui submit``: documents of a SOAP client, and how they name their assets."""

from __future__ import annotations

import json

import pytest
from PIL import Image

from tests.job.ips_types import submit_job

FIELDS = {
    "companyHandle": "c|656",
    "userHandle": "u|12",
    "jobName": "Spring",
    "locale": "sv-SE",
    "description": "Shoes of the spring",
}


@pytest.fixture
def submit(program):
    def run(*names: str, version: str = "1.1", **fields: str) -> int:
        job = {"assetHandleArray": {"items": list(names)}, "fmt": "convert", **fields}
        (program.folder / "job.xml").write_bytes(submit_job(version, **FIELDS, exportJob=job))
        words = ("--catalog", "shots", "--to", "out", "--macro-file", "test.mac", "--json")
        return program("submit", "job.xml", *words)

    return run


def written(program) -> set[str]:
    return {path.name for path in (program.folder / "out").iterdir()}


@pytest.mark.parametrize("version", ["1.1", "1.2"])
@pytest.mark.parametrize("macro", ["$test$", "test"])
def test_the_documented_example_runs_as_a_client_sends_it(program, submit, version, macro):
    """r-exportjob.md: the macro decides the format, and ``tif`` is written as .tiff."""
    status = submit(
        "fileToExport.jpg",
        version=version,
        is_modifier="&fmt=png",
        macro=macro,
        emailSetting="None",
    )
    assert status == 0
    assert written(program) == {"fileToExport.tiff"}
    with Image.open(program.folder / "out" / "fileToExport.tiff") as picture:
        assert picture.format == "TIFF"


def test_the_log_has_what_the_document_said(program, submit):
    assert submit("fileToExport.jpg", is_modifier="fmt=png") == 0
    log = json.loads(program.out)
    assert log["jobName"] == log["originalJobName"] == "Spring"
    assert program("jobs", "show", "1", "--json") == 0
    for document in (log, json.loads(program.out)):
        assert {name: document[name] for name in FIELDS} == FIELDS


@pytest.mark.parametrize("name", ["deep/glass.png", "glass", "/deep/glass", "Acme/deep/glass.png"])
def test_assets_are_named_by_path_or_id(program, submit, name):
    assert submit(name, is_modifier="fmt=png&wid=5") == 0
    assert written(program) == {"glass.png"}


def test_every_name_that_is_unknown_or_ambiguous_is_told(program, submit):
    Image.new("RGB", (9, 9)).save(program.folder / "shots" / "glass.jpg")
    assert submit("a|942|1|579", "fileToExport", "glass", "gone.jpg", is_modifier="fmt=png") == 2
    assert "unknown asset handle in this catalog: a|942|1|579, gone.jpg" in program.err
    assert "glass may be glass.jpg, deep/glass.png" in program.err
    assert not (program.folder / "out").exists()
