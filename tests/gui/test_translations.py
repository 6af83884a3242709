"""Every language is complete, has the same blanks, and is compiled."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

import translations
from exportgui.gui.i18n import asset_text, language
from exportgui.gui.shell import commands
from exportgui.gui.shell.main_window import MainWindow

BLANK = re.compile(r"\{\w+\}|%n")
PACKAGE = Path(language.__file__).parents[2]
OTHERS = [code for code in language.LANGUAGES if code != "en"]


def messages(code: str) -> list[translations.Text]:
    return list(translations.texts(language.folder() / f"exportgui_{code}.ts"))


@pytest.fixture
def translator(qapp):
    loaded = QTranslator()

    def use(code: str) -> QTranslator:
        assert loaded.load(f"exportgui_{code}", str(language.folder()))
        QCoreApplication.installTranslator(loaded)
        return loaded

    yield use
    QCoreApplication.removeTranslator(loaded)


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_every_text_is_translated(code: str):
    assert translations.unfinished(language.folder() / f"exportgui_{code}.ts") == []
    assert len(messages(code)) > (10 if code == "en" else 200)


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_translations_keep_the_blanks(code: str):
    wrong = [
        (source, form)
        for _context, source, forms in messages(code)
        for form in forms
        if sorted(BLANK.findall(source)) != sorted(BLANK.findall(form))
    ]
    assert not wrong


@pytest.mark.parametrize("code", OTHERS)
def test_the_compiled_file_says_what_the_source_says(translator, code: str):
    compiled = translator(code)
    stale = [
        source
        for context, source, forms in messages(code)
        if "%n" not in source and compiled.translate(context, source) != forms[0]
    ]
    assert not stale


def test_english_has_its_plurals(translator):
    translator("en")
    assert QCoreApplication.translate("ExportPanel", "Export %n asset(s)", "", 1) == (
        "Export 1 asset"
    )
    assert QCoreApplication.translate("ExportPanel", "Export %n asset(s)", "", 24) == (
        "Export 24 assets"
    )


def test_the_words_of_the_trade_are_used(translator):
    translator("ja")
    assert asset_text.type_name("SpinSet") == "スピンセット"
    translator("sv")
    assert asset_text.type_name("Image") == "Bild"


@pytest.mark.parametrize("code", OTHERS)
def test_no_menu_has_two_entries_with_one_mnemonic(translator, code: str):
    translator(code)
    for menu in commands.MENUS:
        texts = [QCoreApplication.translate("Menu", row.text) for row in menu.commands if row.text]
        letters = [match.group(1).lower() for text in texts if (match := re.search(r"&(\w)", text))]
        assert len(letters) == len(set(letters)) == len(texts), (menu.title, texts)


@pytest.mark.parametrize("code", OTHERS)
def test_the_window_opens_in_every_language(translator, open_window, folder: Path, code: str):
    translator(code)
    window: MainWindow = open_window(folder)
    assert window.browse.search.placeholderText() != "Search by name or folder"
    choice = window.export.fmt
    assert choice.convert.text() == QCoreApplication.translate("FmtChoice", "Convert")


def test_no_text_is_marked_where_lupdate_does_not_look():
    markers = {"tr", "translate", "marked", "Message", "QT_TRANSLATE_NOOP"}
    hidden = [
        f"{file.relative_to(PACKAGE)}:{call.lineno}"
        for file in PACKAGE.rglob("*.py")
        for text in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call)
        and getattr(call.func, "attr", getattr(call.func, "id", "")) in markers
        and any(isinstance(argument, ast.Constant) for argument in call.args)
    ]
    assert hidden == []  # inside an f-string


def test_no_text_of_the_code_is_missing_and_none_is_left_over():
    try:
        assert translations.stale(PACKAGE, language.folder()) == []
    except translations.ToolMissing as error:
        pytest.skip(str(error))
