"""The About box: version, licences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from exportgui.gui.widgets.message_box import message_box
from exportgui.version import __version__


def show_about(parent: QWidget) -> QMessageBox:
    """Open the box (it does not block) and return it."""
    more = QCoreApplication.translate(
        "About",
        "Runs the export jobs of Scene7 and Dynamic Media Classic on this computer.\n\n"
        "MIT licence. Uses Qt {qt} (LGPL), libvips (LGPL) and Pillow.",
    ).format(qt=qVersion())
    title = QCoreApplication.translate("About", "About exportgui")
    box = message_box(parent, title, f"exportgui {__version__}", more)
    box.open()
    return box
