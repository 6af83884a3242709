"""The window on screens of 100 to 300 %: sharp icons, and nothing cut off."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from exportgui.gui.widgets import icons

SCRIPT = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from exportgui import app as program
from exportgui.gui import build_window
from exportgui.gui.widgets import icons
from tests.gui.audit import findings
from tests.gui.page import ExportPage
application = QApplication([])
program.apply_style(application)
window = build_window(Path(sys.argv[1]))
window.resize(1024, 700)
window.show()
while window.session.catalog is None or window.session.scanning or window.assets.rowCount() < 1:
    application.processEvents()
window.browse.view.setCurrentIndex(window.assets.index(0))
ExportPage(window).type_modifiers("wid=40&fmt=png")
application.processEvents()
picture = window.grab()
ratio = window.devicePixelRatio()
button = window.browse.as_grid
print(json.dumps({
    "ratio": ratio,
    "width": picture.width(),
    "size": [window.width(), window.height()],
    "icon": button.icon().pixmap(button.iconSize(), ratio).width(),
    "findings": findings(window),
}))
window.close()
"""


@pytest.mark.parametrize(
    "factor", [2, *(pytest.param(each, marks=pytest.mark.long) for each in (1, 1.25, 1.5, 3))]
)
def test_the_window_at_every_scale(folder: Path, home: Path, factor: float):
    root = Path(__file__).parents[2]
    env = os.environ | {
        "QT_SCALE_FACTOR": str(factor),
        "PYTHONPATH": os.pathsep.join([str(root), *sys.path]),
    }
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder)],
        env=env,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert seen["ratio"] == factor
    assert seen["size"] == [1024, 700]
    assert seen["width"] == 1024 * factor
    assert seen["icon"] == 16 * factor
    assert seen["findings"] == []


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_icons_have_a_picture_of_their_own_for_every_scale(qapp: QApplication, ratio: float):
    assert round(16 * ratio) in {
        size.width() for size in icons.icon("grid", "#000000").availableSizes()
    }
