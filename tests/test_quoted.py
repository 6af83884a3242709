"""What libraries say in English stands in quotation marks inside a reason in any language."""

from __future__ import annotations

import json
import smtplib
import sqlite3
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from exportgui.catalog.java_patterns import compiled
from exportgui.database.sqlite_errors import sqlite_reason
from exportgui.documents import json_reason
from exportgui.errors import ExportguiError, MacroError
from exportgui.job.ips.submit_reader import read_submission
from exportgui.job.mail.errors import describe
from exportgui.job.planning.row_file import read_rows
from exportgui.media.pillow import reading
from exportgui.messages import Message, render
from exportgui.refusals import without_advice
from exportgui.render.encode.settings import cannot_hold
from exportgui.request.presets.packages import read_package
from exportgui.request.presets.xml_documents import read_xml
from exportgui.system_errors import system_reason
from exportgui.translations import LANGUAGES, lookup

MARKS = {"en": "“”", "es": "«»", "sv": "””", "ja": "「」", "ko": "“”", "zh_TW": "「」"}
"""``quotationStart`` and ``quotationEnd`` of each language in Unicode's CLDR."""

SPOKEN = "no such thing"


def damaged_picture(tmp_path: Path) -> Message:
    data = BytesIO()
    Image.effect_noise((64, 64), 50).save(data, "BMP")
    path = tmp_path / "a.bmp"
    path.write_bytes(data.getvalue()[:2000])
    with pytest.raises(ExportguiError) as caught, reading(path, "BMP"), Image.open(path) as image:
        image.load()
    return without_advice(caught.value.reason)


def bad_submission(tmp_path: Path) -> Message:
    path = tmp_path / "a.xml"
    path.write_text("<a><b></a>", "utf-8")
    with pytest.raises(ExportguiError) as caught:
        read_submission(path)
    return caught.value.message


def bad_macro_file(tmp_path: Path) -> Message:
    with pytest.raises(MacroError) as caught:
        read_xml("<a><b></a>")
    return caught.value.message


def bad_package(tmp_path: Path) -> Message:
    with pytest.raises(MacroError) as caught:
        read_package(b"PK\3\4")
    return caught.value.message


def bad_rows(tmp_path: Path) -> Message:
    path = tmp_path / "rows.csv"
    path.write_text(f"a,b\n{'x' * 140_000},1\n", "utf-8")
    with pytest.raises(ExportguiError) as caught:
        read_rows(path)
    return caught.value.message


def bad_expression(tmp_path: Path) -> Message:
    with pytest.raises(ValueError, match="unterminated") as caught:
        compiled("(a")
    return caught.value.args[0]


DOORS: dict[str, tuple[Callable[[Path], Message], str]] = {
    # 2,000 bytes less a header of 1,078 are 14 rows of 64 bytes and 26 bytes.
    "Pillow": (damaged_picture, "image file is truncated (26 bytes not processed)"),
    "an encoder": (lambda _: cannot_hold("gif", ValueError(SPOKEN)), SPOKEN),
    "Expat, of a job": (bad_submission, "mismatched tag: line 1, column 8"),
    "Expat, of macros": (bad_macro_file, "mismatched tag: line 1, column 8"),
    "zipfile": (bad_package, "File is not a zip file"),
    "csv": (bad_rows, "field larger than field limit (131072)"),
    "re": (bad_expression, "missing ), unterminated subpattern at position 0"),
    "json": (lambda _: json_reason(json.JSONDecodeError(SPOKEN, "", 0)), SPOKEN),
    "SQLite": (lambda _: sqlite_reason(sqlite3.OperationalError(SPOKEN)), SPOKEN),
    "the system": (lambda _: system_reason(OSError(9999, SPOKEN)), SPOKEN),
    "a mail server": (
        lambda _: describe(smtplib.SMTPDataError(554, SPOKEN.encode())),
        f"554 {SPOKEN}",
    ),
}


@pytest.mark.parametrize("door", DOORS)
def test_what_a_library_says_is_quoted_in_every_language(tmp_path: Path, door: str) -> None:
    build, spoken = DOORS[door]
    reason = build(tmp_path)
    for language in LANGUAGES:
        before, after = MARKS[language]
        shown = render(reason, lookup(language))
        assert f"{before}{spoken}{after}" in shown, language
