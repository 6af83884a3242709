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
    ledger.waiting.keep(["c", "a"], [one, two])
    ledger.waiting.keep(["a", "b", "c"], [three])
    ledger.waiting.leave()
    assert ledger.waiting.left_behind() == [two, three, one]


def test_what_began_or_was_taken_back_does_not_come_back(ledger: Ledger):
    ledger.waiting.keep(["a", "b"], [job("a"), job("b")])
    ledger.waiting.keep(["b"], [])
    changed = replace(job("b"), options=replace(job("b").options, keep_tree=True))
    ledger.waiting.keep(["b"], [changed])
    ledger.waiting.leave()
    assert ledger.waiting.left_behind() == [changed]
    ledger.waiting.forget(["b"])
    assert ledger.waiting.left_behind() == []


def test_the_queue_of_a_living_process_is_its_own(ledger: Ledger):
    ledger.waiting.keep(["a"], [job("a")])
    ledger.waiting.beat()
    assert ledger.waiting.left_behind() == []


def test_a_process_that_died_leaves_its_queue(ledger: Ledger, monkeypatch: pytest.MonkeyPatch):
    ledger.waiting.keep(["a"], [job("a")])
    monkeypatch.setattr("exportgui.job.ledger.owner.time.time", lambda: 4e9)
    assert [each.uid for each in ledger.waiting.left_behind()] == ["a"]


def test_a_row_that_cannot_be_read_is_passed_over(ledger: Ledger):
    ledger.waiting.keep(["a", "b"], [job("a"), job("b")])
    with ledger._file.write(durable=True) as db:
        db.execute("UPDATE waiting SET job='{}' WHERE uid='a'")
    ledger.waiting.leave()
    assert [each.uid for each in ledger.waiting.left_behind()] == ["b"]
