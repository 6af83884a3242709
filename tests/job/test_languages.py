"""What a job says in another language: ledger, report, mail. Scripts get English in all of them."""

from __future__ import annotations

import csv
import json
import sqlite3
from pathlib import Path

import pytest

from exportgui.job.ledger.ledger import Ledger
from exportgui.job.mail.compose import compose
from exportgui.job.outcome import State
from exportgui.job.reporting.plan_file import save_list
from exportgui.job.reporting.saved_report import save_report
from exportgui.messages import from_json, render
from exportgui.settings import MailSettings
from exportgui.translations import LANGUAGES, best_language, lookup

TAKEN = "{name} exists already"


@pytest.fixture
def log(workshop, out: Path):
    """A job in which one file is exported, one is there already and one is taken out by hand."""
    out.mkdir()
    (out / "shoe.jpg").write_bytes(b"there before")
    excluded = frozenset({handle_of(workshop, "glass.png")})
    plan = workshop.plan("fmt=jpg&wid=9", on_conflict="skip", excluded=excluded)
    return workshop.run(plan=plan)


def handle_of(workshop, name: str) -> str:
    plan = workshop.plan("wid=9", select_only=(name,))
    return plan.items[0].asset.handle


def spanish(text: str) -> str:
    return render(text, lookup("es"))


def test_the_ledger_keeps_the_template_of_a_message(workshop, log, tmp_path: Path):
    workshop.ledger.close()
    with Ledger(tmp_path / "ledger.sqlite") as ledger:
        skipped = next(row for row in ledger.items(log.job_id) if row.state is State.SKIPPED)
    assert skipped.message.template == TAKEN
    assert skipped.message == "shoe.jpg exists already"
    assert spanish(skipped.message) == "shoe.jpg ya existe"


def test_rows_of_an_older_version_are_read_as_they_are(workshop, log, tmp_path: Path):
    workshop.ledger.close()
    with sqlite3.connect(tmp_path / "ledger.sqlite") as database:
        database.execute("UPDATE jobs SET fatal='disk {full}', mail='mail sent to a@b'")
        database.execute("""UPDATE jobs SET warnings='["about {macro}"]', notes='["a note"]'""")
        database.execute("""UPDATE items SET message='odd: {x}', warnings='["one", "two"]'""")
    database.close()
    with Ledger(tmp_path / "ledger.sqlite") as ledger:
        job = ledger.job(log.job_id)
        row = ledger.items(log.job_id)[0]
    assert (job.fatal, job.mail) == ("disk {full}", "mail sent to a@b")
    assert (job.warnings, job.notes) == (("about {macro}",), ("a note",))
    assert (row.message, row.warnings) == ("odd: {x}", ("one", "two"))
    assert spanish(job.fatal) == "disk {full}"


@pytest.mark.parametrize(
    "line",
    [
        '{"template": "{x}", "values": {}}',
        '{"template": "{}", "values": {}}',
        '{"template": "{", "values": {}}',
        '{"template": "{x.y}", "values": {"x": "a"}}',
        '{"template": 7, "values": {}}',
        '{"template": "x", "values": 7}',
        "[" * 100_000,
    ],
)
def test_a_damaged_line_is_shown_as_it_is(line: str):
    assert from_json(line) == line


def test_the_report_is_in_the_chosen_language(workshop, log, tmp_path: Path):
    job = workshop.ledger.job(log.job_id)
    save_report(job, workshop.ledger.items(job.id), tmp_path / "log.html", "es")
    page = (tmp_path / "log.html").read_text(encoding="utf-8")
    assert '<html lang="es">' in page
    assert "<h1>Trabajo de exportación 1</h1>" in page
    assert "shoe.jpg ya existe" in page
    assert "already" not in page
    assert "Asset" not in page


def test_what_scripts_read_is_english_in_every_language(workshop, log, tmp_path: Path):
    job = workshop.ledger.job(log.job_id)
    for suffix in ("csv", "json"):
        for language in ("en", "es"):
            path = tmp_path / f"{language}.{suffix}"
            save_report(job, workshop.ledger.items(job.id), path, language)
        written = {(tmp_path / f"{language}.{suffix}").read_bytes() for language in ("en", "es")}
        assert len(written) == 1
    document = json.loads((tmp_path / "es.json").read_text(encoding="utf-8"))
    assert "shoe.jpg: skipped: shoe.jpg exists already" in {
        detail["logMessage"] for detail in document["detailArray"]
    }
    rows = csv.DictReader((tmp_path / "es.csv").read_text(encoding="utf-8-sig").splitlines())
    assert "shoe.jpg exists already" in {row["message"] for row in rows}


def test_a_list_for_people_is_in_their_language_and_one_for_programs_is_not(
    workshop, log, tmp_path
):
    plan = workshop.plan("fmt=jpg&wid=9", on_conflict="skip")
    save_list(plan.items, tmp_path / "plan.txt", "es")
    save_list(plan.items, tmp_path / "plan.csv", "es")
    assert "saltar: shoe.jpg -> shoe.jpg (shoe.jpg ya existe)\n" in (
        tmp_path / "plan.txt"
    ).read_text(encoding="utf-8")
    assert "skip,shoe.jpg" in (tmp_path / "plan.csv").read_text(encoding="utf-8-sig")


def test_the_mail_is_in_the_chosen_language(log):
    message = compose(log, MailSettings("host", recipients=("a@example.com",)), "es")
    text = message.get_body(("plain",)).get_content().replace("\r\n", "\n")
    assert message["Subject"] == "Trabajo de exportación 1: terminado"
    assert "Archivos: 2\n" in text
    assert "- glass.png: omitido: excluido manualmente\n" in text
    assert "Files" not in text


@pytest.mark.parametrize(
    ("wanted", "environment", "code"),
    [
        (None, {}, "en"),
        (None, {"LANG": "C.UTF-8"}, "en"),
        (None, {"LANG": "es_MX.UTF-8"}, "es"),
        (None, {"LC_ALL": "sv_SE", "LANG": "es_MX.UTF-8"}, "sv"),
        (None, {"LANG": "zh_TW.UTF-8"}, "zh_TW"),
        (None, {"LANG": "zh_CN.UTF-8"}, "en"),
        (None, {"LANG": "de_DE.UTF-8"}, "en"),
        ("ja", {"LANG": "es_MX.UTF-8"}, "ja"),
        ("zh-Hant-HK", {}, "zh_TW"),
        ("xx", {"LANG": "es_MX.UTF-8"}, "en"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_systems(wanted, environment, code):
    assert best_language(wanted, environment) == code


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_every_language_has_its_texts(language: str):
    assert lookup(language)(TAKEN) != TAKEN
