"""Drag data: assets inside the window, files to and from other programs."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDropEvent

ASSETS = "application/x-exportgui-assets"
FILES = "text/uri-list"
TRAY = "application/x-exportgui-from-tray"
JOB = "application/x-exportgui-job"
FOLDER = "application/x-exportgui-folder"
MAX_FILES = 1000


def pack(ids: Sequence[int], paths: Iterable[Path]) -> QMimeData:
    """Assets as drag data: their ids (64-bit, native order) and the source files."""
    data = QMimeData()
    data.setData(ASSETS, array("q", ids).tobytes())
    urls = [QUrl.fromLocalFile(str(path)) for path in paths]
    if urls:
        data.setUrls(urls)
    return data


def asset_ids(data: QMimeData) -> list[int]:
    """The assets in drag data; empty when it comes from another program."""
    if not data.hasFormat(ASSETS):
        return []
    raw = bytes(data.data(ASSETS).data())
    ids: array[int] = array("q")
    ids.frombytes(raw[: len(raw) - len(raw) % ids.itemsize])
    return list(ids)


def files(paths: Iterable[Path]) -> QMimeData:
    """Files and folders as drag data for any program."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def row_number(data: QMimeData, kind: str) -> int | None:
    """The number of a row in drag data of this kind; None for what no list of ours wrote.

    It fits the signals, which carry 32 bits; any program can offer data of any kind.
    """
    raw = bytes(data.data(kind).data())
    return int(raw) if raw.isdigit() and len(raw) < 10 else None


def is_for_tray(data: QMimeData) -> bool:
    """Whether these are assets that the tray may take: not those that come from it."""
    return data.hasFormat(ASSETS) and not data.hasFormat(TRAY)


def local_paths(data: QMimeData) -> list[Path]:
    """Files and folders in drag data that came from a file manager."""
    if data.hasFormat(ASSETS) or data.hasFormat(FOLDER) or not data.hasUrls():
        return []
    files = (url.toLocalFile() for url in data.urls() if url.isLocalFile())
    # "file:" alone would be the folder the program was started in
    return [Path(file) for file in files if file]


def accept_copy(event: QDropEvent) -> None:
    """Accept a drag or drop as a copy, whatever keys are held.

    With Shift, a file manager proposes to move: it would delete the files once they are accepted.
    """
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
