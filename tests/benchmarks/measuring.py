"""What commands cost: wall time, processor time with all children, and the most memory held at
once.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Cost:
    """Seconds, megabytes, and the bytes that were written."""

    wall: float
    cpu: float
    peak: float
    written: int = 0


def run(commands: Sequence[Sequence[str]], environment: Mapping[str, str], log: Path) -> Cost:
    """Run commands beside each other until the last has ended; RuntimeError when one fails, naming
    its words.
    """
    with log.open("wb") as said:
        start = time.perf_counter()
        running = [
            subprocess.Popen(words, stdout=said, stderr=said, env={**os.environ, **environment})
            for words in commands
        ]
        cpu = peak = 0.0
        failed = []
        for process in running:
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            cpu += used.ru_utime + used.ru_stime
            peak += used.ru_maxrss / 1024
            if process.returncode:
                failed.append(process)
        wall = time.perf_counter() - start
    if failed:
        raise RuntimeError(
            f"{failed[0].args}: status {failed[0].returncode}: "
            f"{log.read_text(errors='replace')[-500:]}"
        )
    return Cost(wall, cpu, peak)


def typical(costs: Sequence[Cost]) -> Cost:
    """The median of each figure."""
    return Cost(
        statistics.median(cost.wall for cost in costs),
        statistics.median(cost.cpu for cost in costs),
        statistics.median(cost.peak for cost in costs),
        round(statistics.median(cost.written for cost in costs)),
    )
