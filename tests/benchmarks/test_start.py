"""What a start loads: the window is there before the engine, so that it is there soon."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PIL import Image

from exportgui import cli
from exportgui.cli.commands import COMMANDS

STARTED = """
import sys
from PySide6.QtWidgets import QApplication
from exportgui import app, gui
app.apply_style(QApplication([]))
window = gui.build_window(None)
window.show()
QApplication.processEvents()
print(*sorted(sys.modules))
window.close()
"""
LATER = {
    "numpy",
    "PIL",
    "pyvips",
    "pypdfium2",
    "keyring",
    "smtplib",
    "ssl",
    "email",
    "multiprocessing",
    "rich",
    "exportgui.cli.parser",
    "exportgui.render.planning",
    "exportgui.render.rendition",
    "exportgui.job.running.execution",
    "exportgui.job.planning.plan",
    "exportgui.gui.preferences.dialog",
    "exportgui.gui.preflight.window",
}


def test_the_window_is_there_before_what_it_does_not_need_yet(tmp_path: Path) -> None:
    environment = {**os.environ, "EXPORTGUI_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", STARTED],
        capture_output=True,
        text=True,
        env=environment,
        timeout=300,
    )

    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert "exportgui.gui.shell.main_window" in loaded
    assert not LATER & loaded


EXPORTED = """
import sys
from exportgui.__main__ import main
status = main(["export", *sys.argv[1:], "--is-modifier", "wid=20&fmt=jpeg", "--json"])
print()
print(*sorted(sys.modules))
sys.exit(status)
"""
NEVER = {
    "numpy",
    "PySide6",
    "rich",
    "keyring",
    "pypdfium2",
    "smtplib",
    "ssl",
    "email",
    "multiprocessing",
    "asyncio",
    "defusedxml",
    "exportgui.media.helper_process",
    "exportgui.render.text.draw",
    "exportgui.render.source_reuse",
}


def test_an_export_of_photographs_loads_only_what_it_needs(tmp_path: Path) -> None:
    (tmp_path / "shots").mkdir()
    Image.new("RGB", (80, 60)).save(tmp_path / "shots" / "a.jpg")
    words = [tmp_path / "shots", "--to", tmp_path / "out"]
    environment = {**os.environ, "EXPORTGUI_HOME": str(tmp_path)}
    command = [sys.executable, "-c", EXPORTED, *words]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=300)

    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.splitlines()[-1].split())
    assert "exportgui.job.running.execution" in loaded
    assert not NEVER & loaded


def test_commands_are_known_without_loading_their_options() -> None:
    assert set(cli.COMMANDS) == set(COMMANDS)
