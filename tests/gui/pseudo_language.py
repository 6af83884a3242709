"""A pseudo-language for tests: brackets around every translated text, and what stands outside."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QPainter, QTextDocument
from PySide6.QtGui import Qt as QtGuiNames
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QMenu, QWidget

import translations
from exportgui.gui.i18n import language
from exportgui.request.commands import COMMANDS, Command
from exportgui.request.fields import Choice

_BLANK = re.compile(r"(\{\w*\}|%n|%\d|%Ln)")
_BRACKETED = re.compile(r"⟦[^⟧]*(⟧|…)|…[^⟦]*⟧")
"""A translated stretch, also one that was cut for want of room."""

_NO_WORDS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\S+\.(jpg|png|tif|mac|tsv|txt|ini|md|log|xml|sqlite|csv|html)\b",
        r"\S+@\S+|\w+\.example\.com",
        r"\$[\w.-]+\$",
        r"\{\w+(:\w+)?\}",
        r"[\w.]+=\S*",
        r"\w*\|[\w|-]*",
        r"/(tmp|private|var)/\S*",
    )
)
"""Files, addresses, calls of macros, tokens, commands with values, choices, cut paths."""

_WORD = re.compile(r"[A-Za-z]{2,}")
PROGRAM = (
    "exportgui bytes kB MB GB Ctrl Shift Alt Return Enter Del Esc Space Tab STARTTLS TLS RRGGBB"
)
"""Names beside those of commands: of the program, of units, of keys, of protocols."""
QT_TEXTS = {
    "QPlatformTheme": ("OK", "Save", "Cancel", "Close", "&Cancel", "&Close", "&Save", "&OK"),
    "QUndoStack": ("Undo", "Redo", "Undo %1", "Redo %1"),
    "QTabBar": ("Scroll Left", "Scroll Right"),
    "QShortcut": ("Left", "Right", "Up", "Down"),
}
_PROPERTIES = (
    "text",
    "title",
    "windowTitle",
    "toolTip",
    "statusTip",
    "whatsThis",
    "accessibleName",
    "accessibleDescription",
    "placeholderText",
    "toPlainText",
    "currentMessage",
    "informativeText",
)
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_MAX_ROWS = 300


def compile_language(folder: Path, translate: Callable[[str], str]) -> Path:
    """Compile a language in which every text there is a translation for is ``translate`` of it.

    It is a file and no `QTranslator` written in Python: that one would be called on the threads of
    the pools too, from within Qt's own locks, with the interpreter lock held by the window's
    thread. Raises translations.ToolMissing.
    """
    source = ElementTree.parse(language.folder() / "exportgui_ja.ts")  # one form for plurals
    root = source.getroot()
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        form = translation.find("numerusform")
        target = translation if form is None else form
        target.text = translate(message.findtext("source") or "")
        translation.attrib.pop("type", None)
    root.extend(_qt_contexts(translate))
    file = folder / "pseudo.ts"
    source.write(file, encoding="utf-8", xml_declaration=True)
    translations.run_tool("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))
    return file.with_suffix(".qm")


def bracketed(text: str) -> str:
    """A text with brackets around each stretch between its blanks; values stand outside."""
    parts = _BLANK.split(text)
    return "".join(
        f"⟦{part}⟧" if place % 2 == 0 and _WORD.search(part) else part
        for place, part in enumerate(parts)
    )


def _qt_contexts(translate: Callable[[str], str]) -> Iterator[ElementTree.Element]:
    """Texts of Qt's own, which Qt's own files translate."""
    for name, texts in QT_TEXTS.items():
        context = ElementTree.Element("context")
        ElementTree.SubElement(context, "name").text = name
        for text in texts:
            message = ElementTree.SubElement(context, "message")
            ElementTree.SubElement(message, "source").text = text
            ElementTree.SubElement(message, "translation").text = translate(text)
        yield context


def leftover_words(text: str, names: Collection[str] = ()) -> list[str]:
    """The words of a text that stand outside brackets and are no names.

    Markup, files by their suffix, requests, macros as they are called and tokens are no words, nor
    are ``names`` and the names of commands and of their values.
    """
    if QtGuiNames.mightBeRichText(text):
        page = QTextDocument()
        page.setHtml(text)
        text = page.toPlainText()
    for pattern in (_BRACKETED, *_NO_WORDS):
        text = pattern.sub(" ", text)
    known = request_names() | {*names}
    return [word for word in _WORD.findall(text) if word.lower() not in known]


@cache
def request_names() -> frozenset[str]:
    """What the request language, the system and this program are written with, in lower case."""
    texts = [PROGRAM, *(choice for command in COMMANDS.values() for choice in _choices(command))]
    for command in COMMANDS.values():
        texts += [command.name, *command.aliases, command.default or ""]
    return frozenset(word.lower() for text in texts for word in _WORD.findall(text))


def _choices(command: Command) -> Iterator[str]:
    for field in getattr(command.grammar, "fields", ()):
        if isinstance(field, Choice):
            yield from field.choices


def shown_texts() -> Iterator[tuple[str, str]]:
    """Every text of every widget, action and item of what is open, with where it was found.

    A hidden widget counts if what it belongs to is open; one that another test has left does not.
    """
    for widget in QApplication.allWidgets():
        if _outermost(widget).isVisible():
            yield from _widget_texts(widget)


def _outermost(widget: QWidget) -> QWidget:
    parent = widget.parentWidget()
    return widget if parent is None else _outermost(parent)


def _widget_texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    where = f"{type(widget).__name__} {widget.objectName()}"
    yield from _own_texts(widget, where)
    for action in widget.actions():
        yield from _own_texts(action, f"action of {where}")
    if isinstance(widget, QComboBox):
        yield from ((f"entry of {where}", text) for text in _model_texts(widget.model()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        name = type(widget.model()).__name__
        yield from ((f"{name} of {where}", text) for text in _model_texts(widget.model()))


def _own_texts(thing: QWidget | QAction | QMenu, where: str) -> Iterator[tuple[str, str]]:
    for name in _PROPERTIES:
        getter = getattr(thing, name, None)
        value = getter() if callable(getter) else None
        if isinstance(value, str) and value:
            yield f"{name} of {where}", value


def _model_texts(model: QAbstractItemModel) -> Iterator[str]:
    for index in _indexes(model, QModelIndex()):
        yield from (value for role in _ROLES if isinstance(value := index.data(role), str))
    for way in Qt.Orientation:
        for section in range(_sections(model, way)):
            for role in _ROLES:
                value = model.headerData(section, way, role)
                if isinstance(value, str):
                    yield value


def _sections(model: QAbstractItemModel, way: Qt.Orientation) -> int:
    if isinstance(model, QAbstractListModel) or way is Qt.Orientation.Vertical:
        return 0
    return model.columnCount()


def _indexes(model: QAbstractItemModel, above: QModelIndex) -> Iterator[QModelIndex]:
    for row in range(min(model.rowCount(above), _MAX_ROWS)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
        for column in range(columns):
            index = model.index(row, column, above)
            yield index
            yield from _indexes(model, index)


def painted_texts(monkeypatch: pytest.MonkeyPatch, widget: QWidget) -> list[str]:
    """The texts that the Python code of a widget and of its children paints."""
    texts: list[str] = []
    draw_text = QPainter.drawText

    def record(painter: QPainter, *arguments: Any) -> Any:
        texts.extend(argument for argument in arguments if isinstance(argument, str))
        return draw_text(painter, *arguments)

    with monkeypatch.context() as patch:
        patch.setattr(QPainter, "drawText", record)
        widget.grab()
    return texts
