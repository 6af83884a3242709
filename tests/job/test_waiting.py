"""Jobs that wait are kept in the ledger's file and found when nobody is there any more to carry
them out.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from exportgui.job.ledger.ledger import Ledger
from exportgui.job.ledger.queue_table import WaitingJob
from exportgui.job.model import ExportJob, Options
from exportgui.request.macros import MacroBook


def job(uid: str, folder: str = "/out") -> WaitingJob:
    options = Options(
        Path(folder),
        "skip",
        "{name}-x",
        macro_book=MacroBook([("web", "wid=9")]),
        excluded=frozenset("a"),
    )
    return WaitingJob(
        uid, Path("/shop"), ExportJob(("a|1", "a|2"), "convert", "wid=10"), options, (7,)
    )


@pytest.fixture
def ledger(tmp_path: Path):
    with Ledger(tmp_path / "ledger.sqlite") as opened:
        yield opened


def test_what_is_left_comes_back_whole_and_in_order(ledger: Ledger):
    one = job("c")
    two = job("a")
    three = job("b")
    ledger.waiting.save(["c", "a"], [one, two])
    ledger.waiting.save(["a", "b", "c"], [three])
    ledger.waiting.release()
    assert ledger.waiting.abandoned() == [two, three, one]


def test_what_began_or_was_taken_back_does_not_come_back(ledger: Ledger):
    ledger.waiting.save(["a", "b"], [job("a"), job("b")])
    ledger.waiting.save(["b"], [])
    changed = replace(job("b"), options=replace(job("b").options, keep_tree=True))
    ledger.waiting.save(["b"], [changed])
    ledger.waiting.release()
    assert ledger.waiting.abandoned() == [changed]
    ledger.waiting.delete(["b"])
    assert ledger.waiting.abandoned() == []


def test_the_queue_of_a_living_process_is_its_own(ledger: Ledger):
    ledger.waiting.save(["a"], [job("a")])
    ledger.waiting.write_heartbeat()
    assert ledger.waiting.abandoned() == []


def test_a_process_that_died_leaves_its_queue(ledger: Ledger, monkeypatch: pytest.MonkeyPatch):
    ledger.waiting.save(["a"], [job("a")])
    monkeypatch.setattr("exportgui.job.ledger.owner.time.time", lambda: 4e9)
    assert [each.uid for each in ledger.waiting.abandoned()] == ["a"]


def test_a_row_that_cannot_be_read_is_passed_over(ledger: Ledger):
    ledger.waiting.save(["a", "b"], [job("a"), job("b")])
    with ledger._file.write(durable=True) as db:
        db.execute("UPDATE waiting SET job='{}' WHERE uid='a'")
    ledger.waiting.release()
    assert [each.uid for each in ledger.waiting.abandoned()] == ["b"]
