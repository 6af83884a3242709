"""The command reference: an example for every drawn command, and a page that says what the table
says.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image

from exportgui.catalog import Library
from exportgui.gui.shell.reference_page import NOTES, STATUS, page, read_examples
from exportgui.paths import resources_dir
from exportgui.render import text_response
from exportgui.request import parse
from exportgui.request.commands import COMMANDS, Command, Status
from exportgui.request.commands.table import Group

FOLDER = Path(__file__).parents[2] / "packaging"
REFERENCE = resources_dir() / "reference"
DRAWN = [row.name for row in COMMANDS.values() if row.drawn is Status.DRAWN]


@pytest.fixture(scope="module")
def parts() -> Iterator[SimpleNamespace]:
    """The modules of the generator, found the way its script finds them."""
    sys.path.insert(0, str(FOLDER))
    names = ("examples", "pictures")
    yield SimpleNamespace(**{name: importlib.import_module(f"refpage.{name}") for name in names})
    sys.path.remove(str(FOLDER))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    with Library(tmp_path_factory.mktemp("library") / "library.db") as library:
        yield library.open_catalog(resources_dir() / "sample" / "sample.ini").resolver


@pytest.fixture(scope="module")
def text() -> str:
    return (REFERENCE / "index.html").read_text("utf-8")


def test_every_drawn_command_has_an_example_that_says_it(parts: SimpleNamespace) -> None:
    examples = parts.examples.read_examples()
    assert sorted(examples) == sorted(DRAWN)
    silent = [name for name, each in examples.items() if parse(each.request).get(name) is None]
    assert not silent


def test_every_example_plans_small(parts: SimpleNamespace, sample: object) -> None:
    for name, example in parts.examples.read_examples().items():
        made = parts.pictures.planned(example, sample)
        assert made.width <= 220, name
        assert made.height <= 220, name
        # That JPEG keeps no transparency is no flaw of an example: the page shows them on white.
        warnings = [
            note for note in made.notes if note.level == "warning" and note.command != "fmt"
        ]
        assert not warnings, name
        if example.reply:
            assert text_response(
                example.object, parse(f"{example.request}&{example.reply}"), sample
            ).text, name


def test_an_example_is_rendered_as_its_file_is(
    parts: SimpleNamespace, sample: object, tmp_path: Path
) -> None:
    example = parts.examples.Example("qlt", "still-life", "wid=60&fmt=gif&quantize=adaptive,off,2")
    picture, facts = parts.pictures.render(example, sample, tmp_path)
    assert (facts.format, facts.width, facts.height) == ("gif", 60, 40)
    assert len(picture) <= parts.pictures.MAX_BYTES


@pytest.mark.parametrize("row", COMMANDS.values(), ids=COMMANDS)
def test_the_page_says_what_the_table_says(parts: SimpleNamespace, text: str, row: Command) -> None:
    block = text.split(f'<h3 id="{row.name}">', 1)[1].split("</table>", 1)[0]
    texts = [row.summary, row.grammar.describe(), row.page, f"scope: {row.scope}", *row.aliases]
    if row.default is not None:
        texts.append(f"default: {row.default}")
    example = parts.examples.read_examples().get(row.name)
    if example is not None:
        texts += [f"{example.object}?{example.request}", NOTES.get(row.name, "")]
    assert not [text for text in texts if escape(text, quote=False) not in block]


def test_the_page_is_as_it_would_be_made_now(text: str) -> None:
    assert page(read_examples(REFERENCE / "examples.json")) == text


def test_every_note_belongs_to_an_example(parts: SimpleNamespace) -> None:
    assert set(NOTES) <= set(parts.examples.read_examples())


def test_the_table_of_what_is_drawn_leaves_nothing_over(text: str) -> None:
    table = text.split('<table class="coverage"', 1)[1]
    words = {"drawn", "no effect here", "refused"}
    assert set(STATUS.values()) == words
    for row in COMMANDS.values():
        line = table.split(f'<a href="#{row.name}">', 1)[1].split("</tr>", 1)[0]
        assert f"<td>{STATUS[row.drawn]}</td>" in line
    assert sum(table.count(f"<td>{word}</td>") for word in words) == len(COMMANDS)


def test_every_command_is_in_one_group(text: str) -> None:
    assert all(text.count(f'<h2 id="group-{group}">') == 1 for group in Group)
    assert all(text.count(f'<h3 id="{row.name}">') == 1 for row in COMMANDS.values())


def test_the_pictures_are_small_and_belong_to_a_command() -> None:
    files = {file.stem: file for file in REFERENCE.glob("*.jpg")}
    assert sorted(files) == sorted(DRAWN)
    assert max(file.stat().st_size for file in files.values()) <= 12_000
    assert sum(file.stat().st_size for file in REFERENCE.iterdir()) < 700_000
    for file in files.values():
        with Image.open(file) as picture:
            assert max(picture.size) <= 220


def test_the_page_loads_nothing_from_elsewhere(text: str) -> None:
    assert "://" not in text
    assert "<script" not in text
    assert "prefers-color-scheme: dark" in text
