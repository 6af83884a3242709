"""Texts about name templates: tokens, errors, and templates to start from."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from exportgui.errors import TemplateError
from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.i18n.messages import message_text

TOKENS: Mapping[str, str] = {
    "name": QT_TRANSLATE_NOOP("NameToken", "Base name of the asset"),
    "folder": QT_TRANSLATE_NOOP("NameToken", "Folder of the asset in the catalog"),
    "macro": QT_TRANSLATE_NOOP("NameToken", "Name of the macro"),
    "width": QT_TRANSLATE_NOOP("NameToken", "Width of the result in pixels"),
    "height": QT_TRANSLATE_NOOP("NameToken", "Height of the result in pixels"),
    "index": QT_TRANSLATE_NOOP("NameToken", "Place in the job; {index:04} pads with zeros"),
    "row": QT_TRANSLATE_NOOP("NameToken", "Row of the table of variables"),
    "set": QT_TRANSLATE_NOOP("NameToken", "Set that the asset is a member of"),
    "position": QT_TRANSLATE_NOOP("NameToken", "Place in that set"),
    "date": QT_TRANSLATE_NOOP("NameToken", "Day of the export"),
    "page": QT_TRANSLATE_NOOP("NameToken", "Page of a PDF"),
    "id": QT_TRANSLATE_NOOP("NameToken", "Id in the image catalog"),
    "handle": QT_TRANSLATE_NOOP("NameToken", "Handle of the asset"),
    "type": QT_TRANSLATE_NOOP("NameToken", "Type of the asset"),
    "ext": QT_TRANSLATE_NOOP("NameToken", "Extension of the result"),
}

PATTERNS: Mapping[str, str] = {
    "{name}": QT_TRANSLATE_NOOP("NamePattern", "Name of the asset"),
    "{name}_{width}x{height}": QT_TRANSLATE_NOOP("NamePattern", "Name and size"),
    "{index:04}_{name}": QT_TRANSLATE_NOOP("NamePattern", "Numbered"),
    "{name}-{macro}": QT_TRANSLATE_NOOP("NamePattern", "Name and macro"),
    "{macro}/{name}": QT_TRANSLATE_NOOP("NamePattern", "A subfolder for each macro"),
    "{date}/{name}": QT_TRANSLATE_NOOP("NamePattern", "A subfolder for the day"),
}


def problem(error: TemplateError) -> str:
    """What is wrong with a template and where, in the window's language."""
    place = QCoreApplication.translate("NameTemplate", "Column {column}: {problem}.")
    return place.replace("{column}", str(error.column + 1)).replace(
        "{problem}", message_text(error.problem)
    )


def token(name: str) -> str:
    """What a token stands for."""
    return QCoreApplication.translate("NameToken", TOKENS[name])


def pattern(template: str) -> str:
    """What a template of the list does."""
    return QCoreApplication.translate("NamePattern", PATTERNS[template])
