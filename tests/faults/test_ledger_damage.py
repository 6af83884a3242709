"""Bytes that flip in the ledger's file: never a crash, and a new start with what can be known."""

from __future__ import annotations

import random
import shutil

import pytest
from bench import JobHarness

from exportgui.errors import ExportguiError
from exportgui.job.ledger.ledger import Ledger


def use(path) -> str:
    """Open a ledger and look at everything it holds; how that went."""
    try:
        with Ledger(path) as ledger:
            for job in ledger.jobs():
                ledger.state_counts(job.id)
                ledger.items(job.id)
            ledger.snapshot()
            return "rescued" if ledger.rescue else "read"
    except ExportguiError as error:
        return type(error).__name__


def flip(bench: JobHarness, number: int, seed: int) -> dict[str, int]:
    bench.add_pictures(30)
    for _ in range(3):
        bench.run("wid=6")
    bench.ledger.close()
    path = bench.base / "flipped" / "ledger.sqlite"
    outcomes = {}
    dice = random.Random(seed)
    for _ in range(number):
        path.parent.mkdir()
        data = bytearray((bench.base / "ledger.sqlite").read_bytes())
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
        path.write_bytes(data)
        first = use(path)
        again = use(path)
        if first == "EnvironmentFault":  # damage that was met is looked into at the next start
            assert again in ("rescued", "EnvironmentFault")
        outcomes[f"{first}, then {again}"] = outcomes.get(f"{first}, then {again}", 0) + 1
        shutil.rmtree(path.parent)
    return outcomes


def test_twenty_flips(bench):
    assert sum(flip(bench, 20, 1).values()) == 20


@pytest.mark.long
def test_three_hundred_flips(bench, figure):
    outcomes = flip(bench, 300, 2)
    figure(f"300 byte flips of the ledger: 0 crashes; {outcomes}")
    assert sum(outcomes.values()) == 300
