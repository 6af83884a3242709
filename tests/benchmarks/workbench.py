"""Runs commands over made pictures, each from a clean home into an empty folder."""

from __future__ import annotations

import argparse
import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import measuring
import photographs
from measuring import Cost
from rivals import Words

ROOT = Path(__file__).resolve().parents[2]
Build = Callable[[Path], Sequence[Words]]


class Bench:
    """Runs commands over made pictures in a scratch folder."""

    def __init__(self, arguments: argparse.Namespace, scratch: Path) -> None:
        self.scratch = scratch
        self._arguments = arguments
        # Compiled once, as an installed program is.
        compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(scratch / "compiled")}
        self._environment = {
            "EXPORTGUI_HOME": str(scratch / "home"),
            "PYTHONPATH": str(ROOT),
            **compiled,
        }

    def files(self, kind: str, count: int | None = None) -> list[Path]:
        """The pictures of one kind."""
        arguments = self._arguments
        return photographs.make(arguments.data, kind, count or arguments.files, arguments.scale)

    def scaled(self, count: int) -> int:
        """A number of items, less when the harness is only tried out."""
        return max(2, round(count * min(1.0, self._arguments.scale)))

    def many(self, count: int, kind: str = "small") -> Path:
        """A folder of ``count`` names for a few pictures of a kind, which is small."""
        return photographs.linked(self._arguments.data, self.files(kind, 8), count)

    def cost(self, build: Build) -> Cost:
        """Run what ``build(output folder)`` says, from a clean home into an empty folder, and weigh
        what came out.
        """
        out = self.scratch / "out"
        for stale in (out, self.scratch / "home"):
            shutil.rmtree(stale, ignore_errors=True)
        out.mkdir()
        os.sync()
        cost = measuring.run(build(out), self._environment, self.scratch / "log")
        return replace(
            cost, written=sum(path.stat().st_size for path in out.rglob("*") if path.is_file())
        )

    def pairs(self, *builds: Build) -> list[list[Cost]]:
        """Costs of each, run in turn, once for the caches and then ``--pairs`` times.

        Each round begins with another, so that whoever comes before or after whom helps and hurts
        all alike.
        """
        rounds = [self._round(builds, number) for number in range(self._arguments.pairs + 1)]
        return [list(costs) for costs in zip(*rounds[1:] or rounds, strict=True)]

    def _round(self, builds: Sequence[Build], number: int) -> list[Cost]:
        start = number % len(builds)
        costs = {
            place: self.cost(builds[place]) for place in (*range(start, len(builds)), *range(start))
        }
        return [costs[place] for place in range(len(builds))]


def file_system(path: Path) -> str:
    """What kind of file system the outputs are synced to: on one in memory that costs us
    nothing.
    """
    try:
        lines = Path("/proc/mounts").read_text(encoding="utf-8").splitlines()
    except OSError:
        return "?"
    mounts = {Path(words[1]): words[2] for words in map(str.split, lines)}
    return next(
        (
            mounts[folder]
            for folder in (path.resolve(), *path.resolve().parents)
            if folder in mounts
        ),
        "?",
    )
