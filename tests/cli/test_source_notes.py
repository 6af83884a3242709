"""What is odd about a source is told wherever its item is shown, and changes no exit status."""

from __future__ import annotations

import json

import pytest
from PIL import Image

TOLD = "page 1 of 2: only the first is used"


@pytest.fixture
def pages(program, tmp_path):
    first = Image.new("RGB", (8, 6), "red")
    second = Image.new("RGB", (8, 6), "blue")
    first.save(tmp_path / "shots" / "pages.tif", save_all=True, append_images=[second])
    return program


EXPORT = ("export", "shots", "--to", "out", "--select", "pages.tif", "--is-modifier", "fmt=png")


def test_an_export_reports_further_pages_once_on_standard_error(pages):
    assert pages(*EXPORT) == 0
    assert pages.err == f"exportgui: warning: pages.tif: {TOLD}\n"
    assert pages.out == "job 1: 1 of 1 exported, 1 with warnings\n"


def test_plan_and_log_report_further_pages(pages):
    assert pages(*EXPORT, "--dry-run", "--json") == 0
    (item,) = json.loads(pages.out)["items"]
    assert item["warnings"] == [TOLD]
    assert pages(*EXPORT, "--json") == 0
    assert TOLD in pages.out
    assert pages("jobs", "show", "1", "--json") == 0
    assert TOLD in pages.out


def test_a_single_reply_reports_further_pages(pages):
    assert pages("render", "shots/pages.tif", "fmt=png", "--output", "o.png") == 0
    assert pages.err == f"exportgui: warning: {TOLD}\n"
    assert pages("props", "shots/pages.tif", "wid=4") == 0
    assert pages.err == f"exportgui: warning: {TOLD}\n"


def test_originals_keep_all_their_pages(pages):
    assert pages("export", "shots", "--to", "out", "--select", "pages.tif") == 0
    assert pages.err == ""
