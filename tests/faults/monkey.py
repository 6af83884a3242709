"""A monkey at the window: random mouse, keys, menus, drops, clipboard, timers, dialogs, sizes.

    python tests/faults/monkey.py [--seconds 300 | --events 1000] [--seed N]
    python tests/faults/monkey.py --replay JOURNAL [--shrink]

It passes when nothing raised, Qt warned of nothing, nothing outlived a window that was closed,
memory did not grow by more than 50 MB, everything that was opened could be left, and the window
still exports. Else it prints the seed and the last events; ``--replay`` repeats a journal and
``--shrink`` finds few events of it that do the same.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Event = dict[str, Any]
ENDLESS = 10**9
ALLOWED_GROWTH = 50
"""MB from the window closed first after `WARM` of all events to the last one."""

WARM = 1 / 2
LAST_SHOWN = 25
PLAYER = Path(__file__).with_name("monkey_player.py")


@dataclass(frozen=True)
class Outcome:
    """What came of a run; ``faults`` is empty when all is well."""

    seed: int
    faults: list[str]
    events: list[Event]
    seconds: float = 0.0
    memory: tuple[int, ...] = ()

    @property
    def growth(self) -> int:
        """How much memory the process took more, in MB, once it had seen most of the program."""
        warm = self.memory[int(len(self.memory) * WARM) :]
        return max(0, warm[-1] - warm[0]) if warm else 0

    def __str__(self) -> str:
        lines = [
            f"seed {self.seed}: {len(self.events)} events in {self.seconds} s, "
            f"{len(self.faults)} faults, memory {self.memory} MB, grown by {self.growth} MB"
        ]
        if self.faults:
            lines += ["", "the last events:", *map(json.dumps, self.events[-LAST_SHOWN:]), ""]
            lines += self.faults
        return "\n".join(lines)


def play(
    seed: int,
    *,
    events: int = ENDLESS,
    seconds: float = ENDLESS,
    window: int = 1000,
    replay: Path | None = None,
) -> Outcome:
    """Play in a process of its own; each window gets ``window`` events."""
    with tempfile.TemporaryDirectory(prefix="monkey-") as base:
        journal = Path(base, "journal")
        report = Path(base, "report")
        order = {
            "seed": seed, "events": events, "seconds": seconds, "window": window,
            "journal": str(journal), "report": str(report), "replay": str(replay or ""),
        }  # fmt: skip
        process = subprocess.run(
            [sys.executable, str(PLAYER), json.dumps(order)],
            capture_output=True,
            text=True,
            check=False,
        )
        lines = journal.read_text("utf-8").splitlines() if journal.exists() else []
        done = [json.loads(line) for line in lines]
        if process.returncode or not report.exists():
            died = f"the process ended with {process.returncode}\n{process.stderr[-6000:]}"
            return Outcome(seed, [died], done)
        result = json.loads(report.read_text("utf-8"))
    faults = result["faults"]
    outcome = Outcome(seed, faults, done, result["seconds"], tuple(result["memory"]))
    if outcome.growth > ALLOWED_GROWTH:
        faults.append(f"memory grew by more than {ALLOWED_GROWTH} MB")
    return outcome


def write_journal(events: list[Event], path: Path) -> Path:
    """Write events to be replayed."""
    path.write_text("".join(f"{json.dumps(event)}\n" for event in events), "utf-8")
    return path


def shrink(outcome: Outcome, path: Path, seconds: float) -> list[Event]:
    """Fewer events with the same first fault, in ``path`` when it is over; takes ``seconds``."""
    wanted = outcome.faults[0].partition("\n")[0]
    events = outcome.events
    until = time.monotonic() + seconds
    size = max(1, len(events) // 2)
    while size and time.monotonic() < until:
        start = 0
        while start < len(events) and time.monotonic() < until:
            fewer = events[:start] + events[start + size :]
            again = play(outcome.seed, replay=write_journal(fewer, path.with_suffix(".try")))
            if any(fault.partition("\n")[0] == wanted for fault in again.faults):
                events = again.events
                print(f"{len(events)} events still do it", flush=True)
            else:
                start += size
        size //= 2
    write_journal(events, path)
    return events


def main() -> int:
    """Run by the command line; 0 when all is well."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--seconds", type=float, default=ENDLESS)
    parser.add_argument("--events", type=int, default=ENDLESS)
    parser.add_argument("--window", type=int, default=1000, help="events until it is closed")
    parser.add_argument("--replay", type=Path)
    parser.add_argument("--shrink", type=float, default=0, metavar="SECONDS")
    parser.add_argument("--journal", type=Path, help="where to write the events of a failure")
    given = parser.parse_args()
    if min(given.seconds, given.events) == ENDLESS and not given.replay:
        given.seconds = 300
    outcome = play(
        given.seed,
        events=given.events,
        seconds=given.seconds,
        window=given.window,
        replay=given.replay,
    )
    print(outcome)
    if not outcome.faults:
        return 0
    path = given.journal or Path(tempfile.gettempdir(), f"monkey-{given.seed}.jsonl")
    write_journal(outcome.events, path)
    print(f"\nrepeat it: python {Path(__file__).name} --replay {path} --shrink 600")
    if given.shrink:
        print(*map(json.dumps, shrink(outcome, path, given.shrink)), sep="\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
