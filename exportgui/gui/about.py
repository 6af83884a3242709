"""About this program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from exportgui import __version__


def show_about(parent: QWidget) -> QMessageBox:
    """Open the box (it does not block) and return it."""
    box = QMessageBox(parent)
    title = QCoreApplication.translate("About", "About exportgui")
    box.setWindowTitle(title)
    box.setText(f"exportgui {__version__}")
    box.setInformativeText(
        QCoreApplication.translate(
            "About",
            "Runs the export jobs of Scene7 and Dynamic Media Classic on this computer.\n\n"
            "MIT licence. Uses Qt {qt} (LGPL), libvips (LGPL) and Pillow.",
        ).format(qt=qVersion())
    )
    box.setAccessibleName(title)
    box.open()
    return box
