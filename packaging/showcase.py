"""``dev.py run``: open the window or, without a screen, run the sample job and take screenshots."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from environment import Environment, say

# The sample job: a modifier for every asset, and a macro of the sample catalog that wins over it.
SAMPLE_MODIFIER = "op_sharpen=1&bgc=f4ebdd"
SAMPLE_MACRO = "$web$"

PROBE = "from PySide6.QtGui import QGuiApplication; QGuiApplication([]); print('ok')"
WIDGETS = "import PySide6.QtWidgets; print('ok')"
PLACES = (
    "from exportgui import paths; "
    "print(paths.resources_dir() / 'sample' / 'sample.ini'); "
    "print(any(paths.data_dir().glob('*')))"
)


def show(environment: Environment, folder: Path, *, catalog: str | None, headless: bool) -> int:
    """Open the window on ``catalog`` (at first the sample); without a screen export the sample.

    The export and the screenshots are written to ``folder``.
    """
    sample, known = environment.answer(PLACES).splitlines()
    if not headless and has_screen(environment):
        first_time = () if known == "True" else (sample,)
        opened = (catalog,) if catalog else first_time
        say("Opening the window")
        return environment.call("-P", "-m", "exportgui", *opened)
    say(
        "No screen here, so this runs the sample job without a window"
        if not headless
        else ("Running the sample job")
    )
    return sample_job(environment, catalog or sample, folder)


def has_screen(environment: Environment) -> bool:
    """Whether Qt can open a window: a display is set, and it answers."""
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        return False
    return environment.answer(PROBE) == "ok"


def sample_job(environment: Environment, catalog: str, folder: Path) -> int:
    """Export the sample by the command line, then by the window; prints where the files are."""
    folder.mkdir(parents=True, exist_ok=True)
    job = (catalog, "--to", folder, "--is-modifier", SAMPLE_MODIFIER, "--macro", SAMPLE_MACRO)
    with tempfile.TemporaryDirectory(prefix="exportgui-") as home:
        # A separate home, so that the user's first window does not show this job.
        private = {"EXPORTGUI_HOME": home}
        status = environment.call(
            "-P", "-m", "exportgui", "export", *job, "--on-conflict", "overwrite", settings=private
        )
        if status:
            return status
        if environment.answer(WIDGETS) != "ok":
            say(
                "The window cannot be drawn: Qt does not find the system libraries named above. "
                "The export is complete."
            )
            return status
        say("The same job through the window, drawn without a screen")
        tour = environment.checkout / "packaging" / "tour.py"
        status = environment.call(
            "-P", tour, *job, settings=private | {"QT_QPA_PLATFORM": "offscreen"}
        )
    say(f"Exported to {folder}:")
    for file in sorted(folder.iterdir()):
        print(file)
    return status
