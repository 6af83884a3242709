"""The choice of what happens when an output name is taken."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.widgets.folding import shrinking

POLICIES: dict[str, str] = {
    "unique": QT_TRANSLATE_NOOP("Conflict", "Give the new file another name"),
    "changed": QT_TRANSLATE_NOOP("Conflict", "Export only what is new or changed"),
    "overwrite": QT_TRANSLATE_NOOP("Conflict", "Replace it"),
    "skip": QT_TRANSLATE_NOOP("Conflict", "Keep it and skip the asset"),
    "fail": QT_TRANSLATE_NOOP("Conflict", "Do not start the job"),
}


def conflict_box(parent: QWidget) -> QComboBox:
    """A box whose data are the policies."""
    box = QComboBox(parent)
    for value, text in POLICIES.items():
        box.addItem(QCoreApplication.translate("Conflict", text), value)
    spoken = QCoreApplication.translate("Conflict", "If a file exists")
    shrinking(
        box,
        spoken,
        QCoreApplication.translate("Conflict", "What happens when a name is already taken"),
    )
    return box
