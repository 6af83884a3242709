"""A hundred real files, good and broken: each does what its line in SOURCES.tsv says.

The corpus is not part of the project; it is looked for in ``EXPORTGUI_CORPUS`` or in a
``shared/corpus`` folder beside the checkout.
"""

from __future__ import annotations

import csv
import json
import os
import time
from pathlib import Path

import pytest

from exportgui.errors import SourceError
from exportgui.media.decode import decode
from exportgui.media.header import Header, read_header

CORPUS = Path(os.environ.get("EXPORTGUI_CORPUS") or Path(__file__).parents[3] / "shared" / "corpus")
TABLE = CORPUS / "SOURCES.tsv"
PIXEL_TYPES = {
    "1": "gray",
    "L": "gray",
    "LA": "gray",
    "I;16": "gray",
    "I;16B": "gray",
    "I": "gray",
    "F": "gray",
}
# What the table counts as frames are a document's layers.
LAYERED = {"PSD"}

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not TABLE.is_file(), reason="the corpus of real files is not here"),
]


def rows() -> list[dict[str, str]]:
    if not TABLE.is_file():
        return []
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


WHOLE = frozenset({"broken/trunc-png-end.png"})
"""Pictures whose pixels are all there, though Pillow refuses them for their last chunk; they come
with a warning.
"""


def check_facts(row: dict[str, str], header: Header) -> None:
    extra = json.loads(row["extra"])
    if not row["size"]:
        return
    size = tuple(int(side) for side in row["size"].split("x"))
    turned = extra.get("orient", 1) >= 5
    assert (header.width, header.height) == (size[::-1] if turned else size)
    assert header.pixel_type == PIXEL_TYPES.get(
        row["mode"], "cmyk" if row["mode"] == "CMYK" else "rgb"
    )
    # Pillow takes any further channel of a PSD for transparency; here saved selections are not
    # (r-ic.md).
    assert header.has_alpha or row["mode"] not in {"LA", "PA", "RGBA"} or row["fmt"] == "PSD"
    assert header.orientation == extra.get("orient", 1)
    assert header.frames == (1 if row["fmt"] in LAYERED else extra.get("n", 1))
    # What the file says of its colours elsewhere, as by gAMA, is no embedded profile.
    assert (header.icc is not None and not header.signalled) == bool(extra.get("iccok"))


def check_picture(path: Path, header: Header) -> None:
    picture = decode(path)
    assert (picture.color.width, picture.color.height) == (header.width, header.height)
    assert picture.color.bands == {"gray": 1, "rgb": 3, "cmyk": 4}[header.pixel_type]
    assert picture.color.format == "uchar"
    assert (picture.alpha is not None) == header.has_alpha
    assert picture.factor == 1
    small = decode(path, shrink=4)
    assert small.color.width >= header.width / 4 - 1


def outcome(path: Path) -> Header | SourceError:
    try:
        header = read_header(path)
        check_picture(path, header)
    except SourceError as error:
        return error
    return header


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["file"])
def test_files_of_the_corpus_convert_as_their_table_says(row):
    path = CORPUS / row["file"]
    expect = row["expect"]
    start = time.process_time()
    found = outcome(path)
    assert time.process_time() - start < 10
    if isinstance(found, SourceError):
        assert expect != "converts", found
        assert str(found).startswith(f"{path.name}: ")
        assert "\n" not in str(found)
        return
    assert expect in {"converts", "either"} or row["file"] in WHOLE
    if expect == "converts":
        check_facts(row, found)
