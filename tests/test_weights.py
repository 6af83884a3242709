"""Which notes weigh less than a loss: told by their templates, wherever they stand in a message."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import exportgui
from exportgui.messages import Message, joined
from exportgui.weights import LIGHTER, Weight, weight_of

SOURCE = Path(exportgui.__file__).parent
CASES = [(template, weight) for weight, templates in LIGHTER.items() for template in templates]
BLANK = re.compile(r"\{(\w+)\}")


def filled(template: str) -> Message:
    return Message(template, **dict.fromkeys(BLANK.findall(template), "x"))


@pytest.fixture(scope="module")
def literals() -> set[str]:
    """Every text of the program but the weights' own, f-strings with an x in each blank."""
    found = set()
    for path in SOURCE.rglob("*.py"):
        if path.name == "weights.py" or path.name.endswith("sentences.py"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(BLANK.sub("x", node.value))
            if isinstance(node, ast.JoinedStr):
                parts = (getattr(part, "value", "") for part in node.values)
                found.add("".join(part if isinstance(part, str) else "x" for part in parts))
    return found


@pytest.mark.parametrize("template", [template for template, _ in CASES])
def test_every_template_is_that_of_a_note(literals: set[str], template: str):
    assert {filled(template), filled(template).replace("macro x", "macro $x$")} & literals


@pytest.mark.parametrize(("template", "weight"), CASES)
def test_the_template_tells(template: str, weight: Weight):
    note = filled(template)
    assert weight_of(note) is weight
    assert weight_of(joined(": ", ("mask.png", note))) is weight
    assert weight_of(joined("; ", (note, Message("add {text}", text="icc=sRGB")))) is weight
    assert weight_of(str.__str__(joined(": ", ("mask.png", note)))) is weight


def test_a_note_within_another_sentence_is_what_that_says():
    profile = Message("the embedded colour profile is ignored: {detail}", detail="it is damaged")
    assert weight_of(profile) is Weight.COLOUR
    assert weight_of(Message("the source is damaged: {detail}; half of it", detail=profile)) is (
        Weight.LOSS
    )
