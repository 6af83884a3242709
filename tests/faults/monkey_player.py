"""Plays events in the real window, in a process of its own.

    python monkey_player.py '{"seed": 1, "events": 500, "journal": …, "report": …}'

``replay`` is a journal to repeat in place of chance. Every event is in the journal before it
happens, so that one that ends the process is there, too.
"""

from __future__ import annotations

import faulthandler
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from monkey_sandbox import Sandbox

Event = dict[str, Any]


def main() -> None:
    """Play, and write the report."""
    order = json.loads(sys.argv[1])
    past = None
    if order["replay"]:
        lines = Path(order["replay"]).read_text("utf-8").splitlines()
        past = map(json.loads, lines)
    # Before the fence is closed: they are not in the monkey's folder.
    with (
        Path(order["journal"]).open("w", encoding="utf-8") as journal,
        Path(order["report"]).open("w", encoding="utf-8") as report,
        tempfile.TemporaryDirectory(prefix="monkey-", ignore_cleanup_errors=True) as base,
    ):
        sandbox = Sandbox(Path(base))
        sandbox.enter()
        json.dump(play(order, sandbox, past, journal), report)
        sandbox.open_fence()


def play(order: Event, sandbox: Sandbox, past: Iterator[Event] | None, journal: TextIO) -> Event:
    """Play the events of an order; what came of it."""
    # Not earlier: Qt and the program look at the environment when they are loaded.
    from monkey_aftermath import check_works
    from monkey_faults import FaultRecorder
    from monkey_loop import HANGS_SECONDS, Player
    from PySide6.QtWidgets import QApplication

    from exportgui.gui import session

    session.CLOSE_SECONDS = 60  # a busy machine is no fault
    faulthandler.enable()
    faulthandler.dump_traceback_later(HANGS_SECONDS, exit=True)
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    recorder = FaultRecorder()
    recorder.begin()
    player = Player(order, sandbox, past, journal, recorder)
    begun = time.monotonic()
    player.run()
    seconds = time.monotonic() - begun
    faulthandler.dump_traceback_later(HANGS_SECONDS, exit=True)
    check_works(player.window, sandbox, recorder.note)
    player.close_window()
    faulthandler.cancel_dump_traceback_later()
    application.clipboard().clear()  # the offscreen platform holds it after Python's end
    return {
        "faults": recorder.faults,
        "events": player.count,
        "seconds": round(seconds, 1),
        "memory": [round(each) for each in player.samples],
        "refused": sandbox.refused,
    }


if __name__ == "__main__":
    main()
