"""The engine's sentences in the window's language: known parts are translated, the rest stays."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

import exportgui
from exportgui.gui.i18n.messages import said


class UppercaseTranslator(QTranslator):
    """Says everything of the engine in capitals, blanks excepted."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return re.sub(
            r"\{\w+\}|[^{]+", lambda part: part[0] if part[0][0] == "{" else part[0].upper(), text
        )


@pytest.fixture
def loud(qapp):
    translator = UppercaseTranslator()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("out of range", "OUT OF RANGE"),
        (
            "scale: out of range; allowed: more than 0, at most 1",
            "scale: OUT OF RANGE; ALLOWED: more than 0, at most 1",
        ),
        ("one\nout of range", "one\nOUT OF RANGE"),
        ("something else: entirely; new", "something else: entirely; new"),
        ("pipe.jpg: is a pipe, not a file", "pipe.jpg: IS A PIPE, NOT A FILE"),
        ("", ""),
    ],
)
def test_known_parts_are_translated(loud, text: str, told: str):
    assert said(text) == told


def test_without_a_translation_nothing_changes():
    text = "b.jpg: the JPEG file is damaged: x {y} z; at column 3"
    assert said(text) == text


def sentence(node: ast.expr) -> str:
    """A literal of the source with a number in place of each value; empty for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(
            str(part.value) if isinstance(part, ast.Constant) else "7" for part in node.values
        )
    return ""


def errors(path: Path) -> Iterator[str]:
    """The sentences of the errors that a module raises."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and re.search(
            r"(?<!Attribute)Error$", ast.unparse(node.func)
        ):
            yield from filter(None, map(sentence, node.args))


ROOMS = ("request", "render", "job", "catalog")
# Said to the command line, to developers, in the lines of a catalog's log, or by windows in words
# of their own.
ELSEWHERE = (
    "ipsxml.py",
    "selection.py",
    "planlist.py",
    "report.py",
    "notify.py",
    "model.py",
    "intact.py",
    "mediaset.py",
    "datafile.py",
    "inifile.py",
    "attributes.py",
    "textfile.py",
    "records.py",
    "styles.py",
    "photoshop_paths.py",
    "rtf.py",
    "edit.py",
    "locales.py",
    "helper.py",
    "tables.py",
    "xmp.py",
    "matrix_profile.py",
    "png_metadata.py",
)


def test_every_error_of_the_engine_is_in_the_table(loud):
    """One that is not: add it to the sentences of the window."""
    source = Path(exportgui.__file__).parent
    unknown = []
    for path in (path for name in ROOMS for path in sorted((source / name).rglob("*.py"))):
        texts = [
            text
            for text in errors(path)
            if re.search(r"[a-z]{2}", text) and path.name not in ELSEWHERE
        ]
        unknown += [f"{path.name}: {text}" for text in texts if said(text) == text]
    assert not unknown
