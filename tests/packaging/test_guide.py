"""The guide: its index has every page, and its commands and settings are those of the program."""

from __future__ import annotations

import json
import re
import shlex
from dataclasses import fields
from pathlib import Path

import pytest

from exportgui import settings
from exportgui.cli.parser import build_parser
from exportgui.job.after.command import command_problem
from exportgui.job.after.webhook import webhook_problem

GUIDE = Path(__file__).parents[2] / "resources" / "guide"
PAGES = sorted(path.name for path in GUIDE.glob("*.md") if path.name != "index.md")
FENCED = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)


def blocks(page: str, language: str) -> list[str]:
    """The blocks of a page in a language."""
    found = FENCED.findall((GUIDE / page).read_text(encoding="utf-8"))
    return [text for name, text in found if name == language]


def test_the_index_has_every_page():
    index = (GUIDE / "index.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"\]\(([\w-]+\.md)\)", index)) == PAGES


@pytest.mark.parametrize("page", PAGES)
def test_commands_are_understood(page):
    lines = [line.strip() for text in blocks(page, "sh") for line in text.splitlines()]
    for line in lines:
        words = shlex.split(line)
        if words[:1] == ["exportgui"]:
            assert build_parser(words[1:], str).parse_args(words[1:]).command == words[1]


def test_settings_are_known(monkeypatch, tmp_path):
    monkeypatch.setenv("EXPORTGUI_HOME", str(tmp_path))
    [text] = blocks("delivery.md", "json")
    path = settings.settings_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    loaded = settings.load()
    assert {field.name for field in fields(loaded)} > json.loads(text).keys()
    assert loaded.extra == {}
    assert (command_problem(loaded.after_command), webhook_problem(loaded.webhook)) == ("", "")
