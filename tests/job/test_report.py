"""A job's log as JSON, CSV and HTML, and a plan as a list: complete, escaped, and no formula for a
spreadsheet.
"""

from __future__ import annotations

import csv
import html.parser
import io
import json
from pathlib import Path

import pytest

from exportgui.errors import JobError
from exportgui.job.reporting.plan_file import save_list
from exportgui.job.reporting.saved_report import save_report
from exportgui.job.reporting.tables import write_csv

EVIL = "=1+1 <script>alert(1)<script> & ﬁne.png"


class Reader(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.texts: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@pytest.fixture
def done(workshop, source, ledger):
    (source / "glass.png").rename(source / EVIL)
    (source / "bad.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")
    log = workshop.run("fmt=jpg")
    return ledger.job(log.job_id), ledger.items(log.job_id), log


def test_html_is_one_file_that_shows_names_and_runs_nothing(done, tmp_path: Path):
    job, items, _log = done
    save_report(job, items, tmp_path / "log.html")
    reader = Reader()
    reader.feed((tmp_path / "log.html").read_text(encoding="utf-8"))
    assert "script" not in reader.tags
    assert reader.links == []
    assert EVIL in reader.texts
    assert reader.tags.count("tr") == 1 + len(items)
    assert "3 of 4 exported, 1 with warnings, 1 failed" in reader.texts
    assert reader.texts.index("bad.jpg") < reader.texts.index("shoe.jpg"), "what failed comes first"


def test_csv_has_a_row_for_each_item_and_no_formula(done, tmp_path: Path):
    job, items, _log = done
    save_report(job, items, tmp_path / "log.csv")
    rows = list(csv.DictReader((tmp_path / "log.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [row["state"] for row in rows].count("done") == 3
    by_asset = {row["asset"]: row for row in rows}
    assert f"'{EVIL}" in by_asset
    shoe = by_asset["shoe.jpg"]
    assert int(shoe["bytes_out"]) == (Path(job.destination) / shoe["output"]).stat().st_size
    assert float(shoe["seconds"]) > 0
    assert len(shoe["sha256"]) == 64


@pytest.mark.parametrize("sign", "=+-@＝＋－＠−")
@pytest.mark.parametrize(
    "before", ["", " ", "\t", "\u3000", "\xa0", "\u200b", "\ufeff", "\n", " \r\x00"]
)
def test_no_cell_begins_like_a_formula(sign, before):
    """Full-width forms too, and after blanks: some spreadsheets skip these."""
    file = io.StringIO()
    cell = f"{before}{sign}cmd|'/c calc'!A0"
    write_csv(file, ["asset"], [[cell], [-5], ["a=b"], ["\ttab"]])
    assert list(csv.reader(io.StringIO(file.getvalue(), newline=""))) == [
        ["asset"],
        [f"'{cell}"],
        ["-5"],
        ["a=b"],
        ["'\ttab"],
    ]


def test_json_is_the_documented_log(done, tmp_path: Path):
    job, items, log = done
    save_report(job, items, tmp_path / "log.json")
    assert json.loads((tmp_path / "log.json").read_text(encoding="utf-8")) == log.to_dict()


def test_another_kind_or_place_is_refused_in_words(done, tmp_path: Path):
    job, items, _log = done
    with pytest.raises(JobError, match=r"\.html, \.csv, \.json"):
        save_report(job, items, tmp_path / "log.docx")
    with pytest.raises(JobError, match="cannot be written"):
        save_report(job, items, tmp_path / "nowhere" / "log.csv")


def test_a_plan_is_a_list_too(workshop, source, tmp_path: Path):
    (source / "glass.png").rename(source / EVIL)
    plan = workshop.plan("fmt=jpg")
    for suffix, expected in ((".csv", f"'{EVIL}"), (".tsv", EVIL)):
        save_list(plan.items, tmp_path / f"plan{suffix}")
        text = (tmp_path / f"plan{suffix}").read_text(encoding="utf-8-sig")
        rows = list(csv.DictReader(text.splitlines(), delimiter="," if suffix == ".csv" else "\t"))
        assert expected in {row["asset"] for row in rows}
    save_list(plan.items, tmp_path / "plan.txt")
    assert "convert: shoe.jpg -> shoe.jpg\n" in (tmp_path / "plan.txt").read_text(encoding="utf-8")
    with pytest.raises(JobError, match=r"\.csv, \.tsv, \.txt"):
        save_list(plan.items, tmp_path / "plan.xls")
