"""A preview to measure by, and a pulse that tells when the window's thread does not answer."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from exportgui.catalog import Asset, Catalog, Library
from exportgui.catalog.query import Query
from exportgui.gui.preview.film_frames import FilmFrames
from exportgui.gui.preview.filmstrip import FilmStrip
from exportgui.gui.preview.pane import PreviewPane
from exportgui.gui.preview.preview_model import PreviewModel
from exportgui.gui.preview.renderer import ScreenRenderer
from exportgui.gui.preview.size_measurer import SizeMeasurer
from exportgui.gui.workers.bridge import Bridge
from exportgui.gui.workers.pool import PoolExecutor
from exportgui.media.limits import Limits

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
PULSE_MS = 4
SIDE = 932
"""Room for a picture of 900 px and the margins around it."""
SLIDERS: dict[str, Callable[[int], str]] = {
    "op_brightness": lambda move: f"wid=900&op_brightness={move - 30}",
    "op_usm": lambda move: f"wid=900&op_usm={1 + move / 30:.2f},1,2",
    "op_blur": lambda move: f"wid=900&op_blur={move / 4}",
    "op_saturation": lambda move: f"wid=900&op_saturation={move - 30}",
    "op_hue": lambda move: f"wid=900&op_hue={move - 30}",
    "wid": lambda move: f"wid={640 + 4 * move}",
    "brightness before usm": lambda move: f"wid=900&op_brightness={move - 30}&op_usm=1,1,2",
    "no size": lambda move: f"op_brightness={move - 30}",
}


_SCHEDULED = Path("/proc/thread-self/schedstat")


def _queued() -> float:
    """Seconds that this thread was ready to work and had no processor, where the system tells."""
    try:
        return int(_SCHEDULED.read_text().split()[1]) / 1e9
    except OSError:
        return 0.0


class Pulse:
    """How late each beat of a timer on this thread was (`due`: but for the wait for a processor,
    which other programs cause too), and how long the thread itself had worked since the last.
    """

    def __init__(self, parent: QObject) -> None:
        self._timer = QTimer(parent, interval=PULSE_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = self._worked = self._queued = 0.0
        self.late: list[float] = []
        self.due: list[float] = []
        self.own: list[float] = []

    def start(self) -> None:
        """Begin, or go on after a pause."""
        self._last, self._worked, self._queued = time.perf_counter(), time.thread_time(), _queued()
        self._timer.start()

    def stop(self) -> None:
        """Pause."""
        self._timer.stop()

    def clear(self) -> None:
        """Forget the beats."""
        self.late.clear()
        self.due.clear()
        self.own.clear()

    def _beat(self) -> None:
        now = time.perf_counter()
        worked = time.thread_time()
        queued = _queued()
        late = 1000 * (now - self._last) - PULSE_MS
        self.late.append(max(0.0, late))
        self.due.append(max(0.0, late - 1000 * (queued - self._queued)))
        self.own.append(1000 * (worked - self._worked))
        self._last = now
        self._worked = worked
        self._queued = queued


class Desk:
    """A preview pane of 900 px on a folder, without the rest of the window."""

    def __init__(self, root: Path, library: Library) -> None:
        self.catalog: Catalog = library.open_catalog(root)
        self.catalog.scan()
        self.bridge, self.pool = Bridge(), PoolExecutor(1, "preview")
        self.rest = PoolExecutor(1, "rest")
        self.renderer = ScreenRenderer(Limits())
        self.model = PreviewModel(self.bridge, self.pool, self.renderer, self.bridge)
        size_measurer = SizeMeasurer(self.bridge, self.rest, self.renderer.measure_size)
        self.pane = PreviewPane(
            self.model, size_measurer, FilmStrip(FilmFrames(self.bridge, self.rest, self.renderer))
        )
        self.pane.view.setFixedSize(SIDE, SIDE)
        self.pane.view.viewport.set_mode("after")
        self.pane.show()
        self.pulse = Pulse(self.bridge)
        self._loop = QEventLoop(self.bridge)
        self.model.changed.connect(self._look)

    @property
    def assets(self) -> list[Asset]:
        """Everything in the folder."""
        return self.catalog.assets(self.catalog.ids(Query()))

    def _look(self) -> None:
        if not self.model.stale and self.model.after is not None:
            self._loop.quit()

    def settled(self, change: Callable[[], object]) -> tuple[float, float]:
        """Milliseconds from a change to the picture on the screen, by the clock and of all
        processors.
        """
        self.pulse.start()
        start = time.perf_counter()
        worked = time.process_time()
        change()
        self._loop.exec()
        self.pane.view.repaint()
        spent = 1000 * (time.perf_counter() - start), 1000 * (time.process_time() - worked)
        self.pulse.stop()
        return spent

    def close(self) -> None:
        """End what works in the background."""
        self.bridge.close()
        for pool in (self.pool, self.rest):
            pool.shutdown(cancel_futures=True)
        self.pane.deleteLater()
        self.bridge.deleteLater()
