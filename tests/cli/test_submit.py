"""``exportgui submit``: documents of a SOAP client, and how they name their assets."""

from __future__ import annotations

import json

import pytest
from PIL import Image

from tests.job.ips_types import param_of, submit_job

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


PAGE = """<getAssetsReturn xmlns="http://www.scene7.com/IpsApi/xsd/2014-04-03"><assetArray><items>
<assetHandle>{handle}</assetHandle><type>Image</type><name>{name}</name>
<folder>Acme/deep/</folder><fileName>{name}.png</fileName></items></assetArray></getAssetsReturn>"""


def test_a_documents_handles_are_the_servers_once_imported(program, submit):
    """Asset ``a|1`` of the server is another than the first of this library."""
    assert submit("a|1", is_modifier="fmt=png") == 0
    assert "taken as this library" in program.err
    (own,) = json.loads(program.out)["detailArray"]
    assert own["assetHandle"] == "a|1"
    other = ({"fileToExport.jpg", "glass.png"} - {own["assetName"]}).pop()
    page = PAGE.format(handle="a|1", name=other.partition(".")[0])
    (program.folder / "page.xml").write_text(page)
    assert program("check", "page.xml") == 0
    words = ("--catalog", "shots", "--to", "second", "--ips-assets", "page.xml", "--json")
    assert program("submit", "job.xml", *words) == 0
    (detail,) = json.loads(program.out)["detailArray"]
    assert (detail["assetName"], detail["assetHandle"]) == (other, "a|1")
    assert "taken as" not in program.err
    assert submit("a|2", is_modifier="fmt=png") == 2
    assert "unknown asset handle in this catalog: a|2" in program.err


def test_assets_without_a_file_fail_and_the_rest_is_exported(program, submit):
    pages = ("a|942|1|579", "glass"), ("24265|1|17061", "hat")
    words: list[str] = []
    for handle, name in pages:
        path = program.folder / f"{name}.xml"
        path.write_text(PAGE.format(handle=handle, name=name))
        words += ["--ips-assets", path.name]
    assert program("export", "shots", "--to", "all", "--dry-run", *words) == 1
    assert submit("24265|1|17061", "a|942|1|579", is_modifier="fmt=png") == 1
    assert "deep/hat.png: the server has it, but its file is not in this catalog" in program.err
    assert written(program) == {"glass.png"}
    assert program("export", "shots", "--to", "all", "--select-from", "list.txt") == 2
    (program.folder / "list.txt").write_text("a|942|1|579\n")
    assert program("export", "shots", "--to", "all", "--select-from", "list.txt") == 0
    assert {path.name for path in (program.folder / "all").iterdir()} == {"glass.png"}
    assert program("jobs", "retry", "1") == 1  # the library's handles are what the ledger has


def test_a_document_exports_only_what_changed(program):
    """Again nothing is written; --prune looks at no file, as a document names what exists."""
    job = {"assetHandleArray": {"items": ["fileToExport.jpg"]}, "fmt": "orig"}
    (program.folder / "job.xml").write_bytes(submit_job("1.1", **FIELDS, exportJob=job))
    words = ("submit", "job.xml", "--catalog", "shots", "--to", "out", "--json")
    changed = ("--on-conflict", "changed", "--prune")
    assert program(*words, *changed) == 0, program.err
    assert json.loads(program.out)["fileSuccessCount"] == 1
    assert program(*words, *changed) == 0
    log = json.loads(program.out)
    assert (log["fileSuccessCount"], log["unchangedCount"], log["totalFileCount"]) == (0, 1, 1)
    assert "--prune looks at no file" in program.err


def test_a_written_job_replaces_no_other_file(program):
    picture = program.folder / "shots" / "fileToExport.jpg"
    before = picture.read_bytes()
    words = ("export", "shots", "--is-modifier", "wid=9", "--write-job")
    assert program(*words, "shots/fileToExport.jpg") == 2
    assert "is no job document" in program.err
    assert picture.read_bytes() == before
    assert program(*words, "job.xml") == program(*words, "job.xml") == 0


@pytest.mark.parametrize("soap", [(), ("--soap", "1.1"), ("--soap", "1.2")])
def test_a_job_that_is_written_is_valid_and_runs(program, soap):
    (program.folder / "page.xml").write_text(PAGE.format(handle="a|942|1|579", name="glass"))
    words = ("--is-modifier", "fmt=png&wid=9", "--macro", "test", "--macro-file", "test.mac", *soap)
    pages = ("--ips-assets", "page.xml")
    company = ("--company", "c|656", "--job-name", "Spring")
    assert program("export", "shots", "--write-job", "job.xml", *words, *pages, *company) == 0
    assert "a server needs $test$" in program.err
    param = param_of((program.folder / "job.xml").read_bytes())
    texts = [element.text for element in param.iter() if element.text.strip()]
    assert texts[:2] == ["c|656", "Spring"]
    assert sorted(texts[2:4]) == ["a|942|1|579", "fileToExport.jpg"]
    words = ("--catalog", "shots", "--to", "out", "--macro-file", "test.mac")
    assert program("submit", "job.xml", *words) == 0
    assert written(program) == {"fileToExport.tiff", "glass.tiff"}


@pytest.mark.parametrize("option", ["--write-job", "--company", "--ips-assets"])
def test_what_a_schedule_would_ignore_is_no_option_of_it(program, option):
    words = ("--to", "out", "--is-modifier", "wid=9", "--exec-schedule", "0 0 3 ? * MON")
    assert program("schedule", "add", "shots", *words, option, "x") == 2
    assert option in program.err
