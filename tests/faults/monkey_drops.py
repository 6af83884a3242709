"""Data from elsewhere, whole and odd: dropped on a window, or pasted from the clipboard."""

from __future__ import annotations

import json
import random
from array import array
from pathlib import Path
from typing import Any

from monkey_hands import hit
from monkey_widgets import LEFT, NOTHING_HELD, find_place, spot_in
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget

Event = dict[str, Any]
OWN = "application/x-exportgui-"
"""Drag data of the program itself; any other program may offer it, too."""


def data_of(event: Event) -> QMimeData:
    """Drag and clipboard data of the kind that an event names."""
    kind = event["kind"]
    text = event["text"]
    raw = {
        "bytes": ("text/plain", random.Random(ascii(text)).randbytes(99)),
        "half": ("text/plain;charset=utf-16", b"\xff\xfew\0\0\xd8"),
        "zeros": ("text/plain", bytes(99)),
        "large": ("text/plain", b"wid=5&" * 15_000),
        "assets": (f"{OWN}assets", array("q", (1, 2, 3, 2**62)).tobytes() + b"12"),
        "folder": (
            f"{OWN}folder",
            json.dumps([str(Path(event["paths"][0]).absolute()), "chairs"]).encode(),
        ),
        "job": (f"{OWN}job", text.encode("utf-8", "replace")),
        "macro": (f"{OWN}macro", b"HERE small"),
        "command": (f"{OWN}command", b"9" * (len(text) + 1)),
        "layer": (f"{OWN}layer", b"1"),
        "favourite": (f"{OWN}favourite", b"7"),
    }
    data = QMimeData()
    if kind in raw:
        data.setData(raw[kind][0], QByteArray(raw[kind][1]))
    elif kind == "text":
        data.setText(text)
    elif kind == "html":
        data.setHtml(f"<img src='//x.test/is/image/lamp?{text}'><b")
    elif kind == "files":
        data.setUrls([QUrl.fromLocalFile(str(Path(each).absolute())) for each in event["paths"]])
    elif kind == "hosts":
        hosts = ("file://no-such-host/a.mac", "http://[::1", "http://x.test/is/image/lamp?wid=9")
        data.setUrls([*(QUrl(each) for each in hosts), QUrl("file:///a%00b.mac"), QUrl("data:,a")])
    elif kind == "picture":
        data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    return data


def drop(event: Event) -> None:
    """Drag data in, over and away or down, as a file manager does."""
    place = find_place(event)
    if place is None or QApplication.activePopupWidget():
        return
    target: QWidget | None = place[0]
    spot = spot_in(place[0], event)
    while target is not None and not target.acceptDrops():
        spot = target.mapToParent(spot)
        target = None if target.isWindow() else target.parentWidget()
    modal = QApplication.activeModalWidget()
    if target is None or (modal is not None and target.window() is not modal):
        return
    data = data_of(event["data"])
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(spot, copy, data, LEFT, NOTHING_HELD)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return
    over = QDragMoveEvent(spot, copy, data, LEFT, NOTHING_HELD)
    QApplication.sendEvent(target, over)
    down = over.isAccepted() and event["how"] == "drop"
    last = QDropEvent(QPointF(spot), copy, data, LEFT, NOTHING_HELD) if down else QDragLeaveEvent()
    QApplication.sendEvent(target, last)


def clipboard(event: Event) -> None:
    board = QApplication.clipboard()
    if event["data"]["kind"] == "nothing":
        board.clear()
    else:
        board.setMimeData(data_of(event["data"]))
    if event["paste"]:
        hit(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
