"""After the storm: what was opened is left again, and the window still does its work."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from monkey_hands import hit
from monkey_sandbox import Sandbox
from monkey_widgets import handle_of
from PIL import Image
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from exportgui.gui.shell.main_window import MainWindow

PATIENCE = 90.0
"""Seconds for what takes less than one: the machine may be busy."""


def leave_once(turn: int, *, is_dragging: bool) -> bool:
    """Leave the popup, modal dialog or drag in front, by Escape or its frame; False without one."""
    front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if front is None:
        if is_dragging:
            hit(Qt.Key.Key_Escape)
        return is_dragging
    handle = handle_of(front)
    if handle is not None and turn % 3:
        QTest.keyClick(handle, Qt.Key.Key_Escape)
    else:
        front.close()
    return True


def wait_until(true: Callable[[], bool]) -> bool:
    """Let the window work until something is true; False when it is not in a long time."""
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            return False
        QApplication.processEvents()
        time.sleep(0.002)
    return True


def check_works(window: MainWindow, sandbox: Sandbox, note: Callable[[str], None]) -> None:
    """Export one picture by this window: open its folder, select, type, run, and look at it."""
    folder = sandbox.root / "after"
    folder.mkdir(exist_ok=True)
    Image.new("RGB", (64, 48), "#406080").save(folder / "after.png")
    target = sandbox.root / "afterwards"
    for step, work in (
        ("the window shows the folder", lambda: _open(window, folder)),
        ("the job is done", lambda: _export(window, target)),
        ("the file is there", lambda: _is_right(target)),
    ):
        if not work():
            note(f"after the storm: not so: {step}; {window.export.refusal()}")
            return


def _open(window: MainWindow, folder: Path) -> bool:
    window.show()
    wait_until(lambda: not window.session.scanning)
    for dialog in window.findChildren(QDialog):
        dialog.close()
    window.session.open(folder)
    browser = window.browser

    def listed() -> bool:
        session = window.session
        here = session.opened_path == folder and not session.scanning and not browser.busy
        return here and window.assets.rowCount() == 1

    wait_until(lambda: window.session.opened_path == folder)
    browser.ask(text="")
    window.library.changed.emit()
    return wait_until(listed)


def _export(window: MainWindow, target: Path) -> bool:
    panel = window.export
    before = len(window.session.ledger.jobs())
    for live in list(window.runner.live):
        window.runner.cancel(live)
    wait_until(lambda: not window.runner.live)
    panel.recipes.choose("")
    panel.fmt.setCurrentText("convert")
    panel.tray_model.clear()
    panel.composer.macro_model.choose(())
    panel.composer.modifiers.setPlainText("wid=20&fmt=png")
    panel.options_form.names.edit.clear()
    panel.options_form.destination.setText(str(target))
    panel.check.choose("never")
    view = window.browse.view
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
    view.selectionModel().setCurrentIndex(view.model().index(0, 0), flags)
    if not wait_until(lambda: not panel.refusal()):
        return False
    panel.start()
    done = wait_until(lambda: len(window.session.ledger.jobs()) > before and not window.runner.live)
    return done and wait_until(lambda: bool(list(target.rglob("*.png"))))


def _is_right(target: Path) -> bool:
    (found,) = target.rglob("*.png")
    with Image.open(found) as picture:
        return picture.size == (20, 15)
