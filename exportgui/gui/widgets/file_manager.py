"""Open files with other programs, and show them in the file manager."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

# How each system's file manager shows one file; elsewhere its folder is opened.
_REVEALING = {"win32": ("explorer", "/select,{path}"), "darwin": ("open", "-R {path}")}


def open_path(path: Path) -> None:
    """Open a file with its program, or a folder in the file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def reveal(path: Path) -> None:
    """Show a file in its folder."""
    program, arguments = _REVEALING.get(sys.platform, ("", ""))
    if program:
        QProcess.startDetached(
            program, [part.format(path=path) for part in arguments.split(" ", 1)]
        )
    else:
        open_path(path.parent)
