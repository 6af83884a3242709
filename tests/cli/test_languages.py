"""The command line in another language: every line is made of translated templates and of names."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator
from email.message import EmailMessage

import pytest
from PIL import Image

from exportgui import translations
from exportgui.cli import COMMANDS, console, localized_parser
from exportgui.job.ledger.ledger import Ledger, default_path
from exportgui.job.mail import mailer
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.reporting import html_report, plan_file
from exportgui.messages import Lookup, render
from exportgui.settings import MailSettings, Settings, save

BLANKS = re.compile(r"(\{\w+\}|%\(\w+\)[sr]|%[sr])")
NAMES = re.compile(
    r"⟦[^⟦⟧]*⟧|<[^>]*>"  # values that are plain text, and marks of HTML
    r"|'[^']*'|\{[^}]*\}|\[[^\]]*\]"  # commands, choices and options in the help
    r"|--?[a-z][a-z-]*|\.[a-z0-9]+"  # options and endings of files
    r"|/[^\s<]+|\b(shots|out|nowhere)\b[/.\w]*"  # paths
    rf"|^ +({'|'.join(COMMANDS)})\b|\bexportgui \w+(?: (?:next|add))?"  # in the help
    r"|\b(fileToExport|exportgui|fmt|is_modifier|macro|clientId|emailSetting)\b"
    r"|\b(wid|convert|orig|zh)\b",
    re.MULTILINE,
)
FOREIGN = {"Truncated File Read", "no element found: line 1, column 3"}
"""What libraries say in their own language."""
OWN = ("exportgui jobs resume", "exportgui schedule")
"""Commands to type, in sentences."""


class FakeTranslator:
    """A language in which every text is the English one in capitals."""

    def get(self, template: str) -> str:
        parts = BLANKS.split(template)
        return "".join(part if place % 2 else part.upper() for place, part in enumerate(parts))


def render_marking_values(text: str, lookup: Lookup) -> str:
    return render(text, lookup, lambda value: f"⟦{value}⟧")


@pytest.fixture
def capitals(program, monkeypatch) -> Iterator[None]:
    """Spanish is English in capitals, and values stand in ⟦ ⟧."""
    monkeypatch.setattr(translations, "_texts", lambda language: FakeTranslator())
    translations.lookup.cache_clear()
    for module in (console, localized_parser, html_report, mailer, plan_file):
        monkeypatch.setattr(module, "render", render_marking_values)
    yield
    translations.lookup.cache_clear()


@pytest.fixture
def damaged(program) -> None:
    """The program's folder with files that cannot be used."""
    shots = program.folder / "shots"
    (shots / "deep" / "glass.png").unlink()
    Image.new("RGB", (60, 40), "red").save(shots / "A.jpg")
    (shots / "BAD.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")
    (shots / "CUT.jpg").write_bytes((shots / "A.jpg").read_bytes()[:-100])
    (program.folder / "BAD.xml").write_text("<x>")
    (program.folder / "BAD.ini").write_text("nonsense")
    (program.folder / "BAD.recipe.json").write_text('{"recipe": 1, "fmt": 7}')


def english_words(text: str) -> list[str]:
    """What an output says that no translator has seen."""
    values = re.findall(r"⟦([^⟦⟧]*)⟧", text)
    sentences = [value for value in values if re.search(r"[a-z]+ [a-z]+ [a-z]+", value)]
    sentences = [value for value in sentences if not value.strip("`").startswith(OWN)]
    return [*re.findall(r"[a-z]{2,}", NAMES.sub(" ", text)), *(set(sentences) - FOREIGN)]


@pytest.mark.parametrize(
    "words",
    [
        "export shots --to out",
        "export shots --to out --is-modifier wid=9 --dry-run",
        "export shots --to out --is-modifier wid=9&fmt=jpeg",
        "export shots --to out --is-modifier wid=x",
        "export shots --to out --is-modifier wid=9&nosuch=1&hei=0",
        "export shots --to out --macro $nosuch$",
        "export shots --to out --select nothing",
        "export shots",
        "export shots --to out --name {nosuch}",
        "export nowhere --to out",
        "export BAD.ini --to out",
        "export shots --to shots/BAD.jpg",
        "export shots --to out --recipe nosuch",
        "export shots --to out --recipe BAD.recipe.json",
        "export shots --workers 0",
        "export shots --fmt x",
        "export shots --to",
        "export shots --nosuch",
        "export",
        "export --help",
        "--help",
        "jobs show 7",
        "jobs resume 7",
        "verify 7",
        "render shots/A.jpg wid=9 --output out/none.jpg",
        "render shots/A.jpg wid=9 --output shots",
        "render shots/A.jpg wid=9 --output shots/A.jpg",
        "render shots/GONE.jpg wid=9 --output x.jpg",
        "render shots/BAD.jpg wid=9 --output x.jpg",
        "render shots/A.jpg wid=9&qlt=0 --output x.jpg",
        "props shots/A.jpg wid=9 --scale 2",
        "submit BAD.xml --catalog shots --to out",
        "schedule next --help",
        "schedule next x",
        "schedule",
        "schedule add --help",
        "schedule add shots --to out",
        "schedule add shots --to out --exec-time 2190-01-01T00:00:00Z",
        "schedule remove 7",
    ],
)
def test_every_line_is_made_of_templates_and_names(program, damaged, capitals, words: str):
    program("--language", "es", *words.split())
    assert program.out + program.err
    assert english_words(program.out + program.err) == []


def test_a_full_disk_stops_a_job_that_is_told_of_later(program, capitals, monkeypatch):
    def full(self: FileSystem, entry: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    (program.folder / "shots" / "deep" / "glass.png").unlink()
    with monkeypatch.context() as patched:
        patched.setattr(FileSystem, "create", full)
        assert program("export", "shots", "--to", "out", "--language", "es") == 3
    assert "THE DISK IS FULL; MAKE ROOM ON IT; THEN:" in program.err
    assert english_words(program.out + program.err) == []

    for words in ("jobs", "jobs show 1", "jobs resume 1", "verify 1"):
        program(*words.split(), "--language", "es")
        assert english_words(program.out + program.err) == []


def test_a_job_and_its_report_are_told_in_a_language_chosen_later(program, damaged, capitals):
    program("export", "shots", "--to", "out", "--is-modifier", "wid=9", "--language", "en")
    assert "BAD.jpg⟧: the ⟦JPEG⟧ file is damaged" in program.err
    (program.folder / "out" / "A.jpg").write_bytes(b"changed")
    for words in ("jobs show 1", "verify 1", "jobs retry 1"):
        program(*words.split(), "--language", "es")
        assert english_words(program.out + program.err) == []

    program("jobs", "show", "1", "--report", "out/LOG.html", "--language", "es")
    page = (program.folder / "out" / "LOG.html").read_text(encoding="utf-8")
    assert "THE ⟦JPEG⟧ FILE IS DAMAGED" in page
    assert english_words(re.sub(r"<style>.*</style>", "", page, flags=re.DOTALL)) == []


def test_the_mail_of_a_job_is_in_the_language_of_the_command(program, monkeypatch):
    sent = []

    def send(_self: mailer.Mailer, message: EmailMessage, _recipients: object) -> dict[str, int]:
        sent.append(message)
        return {}  # nobody is refused

    monkeypatch.setattr(mailer.Mailer, "_send", send)
    save(Settings(mail=MailSettings("host", recipients=("a@example.com",))))
    words = ["export", "shots", "--to", "out", "--email-setting", "JobCompletion"]
    assert program(*words, "--language", "sv") == 0
    assert sent[0]["Subject"] == "Exportjobb 1: klart"
    assert "e-post skickad till a@example.com" in program.out
    with Ledger(default_path()) as ledger:
        assert ledger.job(1).mail == "mail sent to a@example.com"


@pytest.mark.parametrize(
    ("chosen", "words", "expected"),
    [
        ("sv", [], "jobb"),
        ("sv", ["--language", "es"], "trabajo"),
        ("sv", ["--language=en"], "job"),
        (None, [], "job"),
    ],
)
def test_the_language_is_that_of_the_option_else_of_the_settings(program, chosen, words, expected):
    save(Settings(language=chosen))
    program("export", "shots", "--to", "out", *words)
    assert program.out.startswith(f"{expected} 1: ")


def test_a_value_that_looks_like_the_option_is_a_value(program):
    program("export", "shots", "--to", "out", "--job-name", "--language", "--json")
    assert '"jobName": "--language"' in program.out


def test_a_language_there_is_none_of_is_refused(program):
    assert program("export", "shots", "--to", "out", "--language", "xx") == 2
    assert "'en', 'es', 'sv', 'ja', 'ko', 'zh_TW'" in program.err


def test_json_is_english_in_every_language(program, damaged):
    documents = []
    for language in ("en", "ja"):
        program("export", "shots", "--to", "out", "--dry-run", "--json", "--language", language)
        documents.append(program.out)
    assert documents[0] == documents[1]
