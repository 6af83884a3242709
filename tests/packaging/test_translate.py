"""``dev.py translate``: new texts come into every language's file, gone ones leave, nothing else
changes.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import translations

FIRST = """
from exportgui.messages import Message, marked

MISSING = marked("The file {name} is missing.")


def refuse():
    raise ValueError(Message("It cannot be read."))
"""
COUNTED = """
class Panel:
    def show(self, count):
        return self.tr("%n file(s)", "", count)
"""
SPANISH = {
    "The file {name} is missing.": "Falta el archivo {name}.",
    "It cannot be read.": "No se puede leer.",
}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "program"
    folder.mkdir()
    (folder / "first.py").write_text(FIRST, "utf-8")
    (folder / "counted.py").write_text(COUNTED, "utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "translations"
    made.mkdir()
    return made


@pytest.fixture(autouse=True)
def tools(package: Path, folder: Path) -> None:
    """The languages' files, made from the package."""
    try:
        translations.update(package, folder)
    except translations.ToolMissing as error:
        pytest.skip(str(error))


def translate(file: Path) -> None:
    """Fill in what a translator would."""
    text = file.read_text("utf-8")
    for source, target in SPANISH.items():
        source_line = f"<source>{source}</source>"
        empty = f'{source_line}\n        <translation type="unfinished"></translation>'
        assert empty in text
        text = text.replace(empty, f"{source_line}\n        <translation>{target}</translation>")
    file.write_text(text, "utf-8", newline="\n")


def test_every_language_gets_a_file_and_a_compiled_one(folder: Path) -> None:
    names = {f"exportgui_{code}{end}" for code in translations.LANGUAGES for end in (".ts", ".qm")}
    assert {file.name for file in folder.iterdir()} == names


def test_english_asks_for_its_plurals_alone(folder: Path) -> None:
    assert translations.unfinished(folder / "exportgui_en.ts") == ["%n file(s)"]


def test_other_languages_ask_for_every_marked_text(folder: Path) -> None:
    assert set(translations.unfinished(folder / "exportgui_es.ts")) == {*SPANISH, "%n file(s)"}


def test_what_is_translated_stays(package: Path, folder: Path) -> None:
    spanish = folder / "exportgui_es.ts"
    translate(spanish)
    assert translations.stale(package, folder) == ["exportgui_es.qm"]
    translations.update(package, folder)
    assert translations.stale(package, folder) == []
    assert translations.unfinished(spanish) == ["%n file(s)"]
    found = {text.source: text.forms for text in translations.texts(spanish)}
    assert found["It cannot be read."] == ["No se puede leer."]


def test_a_new_text_makes_every_language_but_english_stale(package: Path, folder: Path) -> None:
    before = {file: file.read_bytes() for file in folder.iterdir()}
    (package / "second.py").write_text('TITLE = marked("Open a folder")\n', "utf-8")
    others = [code for code in translations.LANGUAGES if code != "en"]
    assert translations.stale(package, folder) == sorted(f"exportgui_{code}.ts" for code in others)
    assert {file: file.read_bytes() for file in folder.iterdir()} == before


def test_a_text_that_is_gone_leaves_and_one_that_moves_stays(package: Path, folder: Path) -> None:
    translate(folder / "exportgui_es.ts")
    (package / "first.py").unlink()
    (package / "moved.py").write_text('MISSING = marked("It cannot be read.")\n', "utf-8")
    translations.update(package, folder)
    found = {text.source: text.forms for text in translations.texts(folder / "exportgui_es.ts")}
    assert found == {"It cannot be read.": ["No se puede leer."], "%n file(s)": []}
