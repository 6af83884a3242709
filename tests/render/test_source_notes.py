"""What is odd about a source is told by every reply that is drawn from it."""

from __future__ import annotations

import pytest
from PIL import Image

from exportgui.catalog.folder import FolderResolver
from exportgui.render import text_response
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse

TOLD = "page 1 of 2: only the first is used"


@pytest.fixture
def pages(studio):
    first = Image.new("RGB", (8, 6), "red")
    second = Image.new("RGB", (8, 6), "blue")
    first.save(studio.root / "pages.tif", save_all=True, append_images=[second])
    return studio


def warned(plan):
    return [note.message for note in plan.notes if note.level == "warning"]


def test_of_the_object_itself(pages):
    assert warned(pages.plan("pages.tif", "fmt=png")) == [TOLD]
    assert warned(pages.plan("quads.png", "fmt=png")) == []


@pytest.mark.parametrize(
    "request_",
    [
        "layer=1&src=pages.tif&size=4,4",
        "mask=pages.tif",
        "src=is{pages.tif?wid=4}",
        "layer=1&src=is{quads.png?mask=pages.tif}",
        "layer=1&src=pages.tif&layer=2&src=pages.tif",
    ],
)
def test_of_other_files_by_name_and_once(request_, pages):
    assert warned(pages.plan("quads.png", request_)) == [f"pages.tif: {TOLD}"]


def test_an_object_used_twice_is_told_once(pages):
    assert warned(pages.plan("pages.tif", "layer=1&src=pages.tif&size=4,4")) == [TOLD]


def test_props_say_it_too(pages):
    resolver = FolderResolver(pages.root, MacroBook({}))
    notes = text_response("pages.tif", parse("req=props"), resolver).notes
    assert [note.message for note in notes if note.level == "warning"] == [TOLD]
