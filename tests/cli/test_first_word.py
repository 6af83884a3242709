"""What the first word of a command line is: a command, or the catalog that a window opens on."""

from __future__ import annotations

import pytest

from exportgui import app
from exportgui.__main__ import main as start


@pytest.fixture
def windows(monkeypatch) -> list[tuple[list[str], str | None]]:
    """The words and the language of each window that is opened."""
    opened = []
    monkeypatch.setattr(
        app, "run", lambda words, language: opened.append((list(words), language)) or 0
    )
    return opened


@pytest.mark.parametrize(
    ("words", "catalog", "language"),
    [
        ("shots", ["shots"], None),
        ("", [], None),
        ("--language sv shots", ["shots"], "sv"),
        ("--language=zh_TW shots", ["shots"], "zh_TW"),
        ("shots --language ja", ["shots"], "ja"),
        ("--language es --language ko shots", ["shots"], "ko"),
        ("--language sv", [], "sv"),
    ],
)
def test_a_first_word_that_is_no_command_opens_the_window(windows, words, catalog, language):
    assert start(words.split()) == 0
    assert windows == [(catalog, language)]


@pytest.mark.parametrize(
    "words", ["--language xx shots", "shots --language xx", "shots --language="]
)
def test_a_window_in_a_language_there_is_none_of_is_refused(program, windows, capsys, words):
    assert start(words.split()) == 2
    told = capsys.readouterr().err
    assert "--language" in told
    assert "'en', 'es', 'sv', 'ja', 'ko', 'zh_TW'" in told
    assert windows == []


@pytest.mark.parametrize(
    "words", ["--language sv export shots --to out", "export shots --to out --job-name --language"]
)
def test_a_command_beside_a_language_is_a_command(program, windows, words):
    assert start(words.split()) == 0
    assert windows == []
    assert (program.folder / "out" / "fileToExport.jpg").is_file()
