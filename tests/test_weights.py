"""Which notes weigh less than a loss: told by their templates, wherever they stand in a message."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import exportgui
from exportgui.messages import Message, joined
from exportgui.weights import LIGHTER, Weight, heaviest_first, weight_of

SOURCE = Path(exportgui.__file__).parent
CASES = [(template, weight) for weight, templates in LIGHTER.items() for template in templates]
BLANK = re.compile(r"\{(\w+)\}")


def filled(template: str) -> Message:
    return Message(template, **dict.fromkeys(BLANK.findall(template), "x"))


@pytest.fixture(scope="module")
def literals() -> set[str]:
    """Every text of the program but the weights' own."""
    found = set()
    for path in SOURCE.rglob("*.py"):
        if path.name == "weights.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return found


@pytest.mark.parametrize("template", [template for template, _ in CASES])
def test_every_template_is_that_of_a_note(literals: set[str], template: str):
    assert template in literals


@pytest.mark.parametrize(("template", "weight"), CASES)
def test_the_template_tells(template: str, weight: Weight):
    note = filled(template)
    assert weight_of(note) is weight
    assert weight_of(joined(": ", ("mask.png", note))) is weight
    assert weight_of(joined("; ", (note, Message("add {text}", text="icc=sRGB")))) is weight


@pytest.mark.parametrize(
    "note",
    [
        Message("the file lacks its end marker"),
        Message("some embedded paths are left out: there are too many"),
        joined("; ", ("op_x: not a known command", Message("did you mean {name}?", name="op_y"))),
        "the file has stray zeros between its parts; they are skipped",
        "",
    ],
)
def test_any_other_text_is_a_loss(note: str):
    assert weight_of(note) is Weight.LOSS


def test_what_matters_alike_stays_as_it_came_and_nothing_comes_twice():
    own = filled("your own macro {name} is used, not the catalog's of the same name")
    profile = filled("the embedded colour profile is ignored: {detail}")
    given = [own, "b", profile, "a", "b"]
    assert heaviest_first(given) == ("b", "a", profile, own)


def test_a_note_within_another_sentence_is_what_that_says():
    profile = Message("the embedded colour profile is ignored: {detail}", detail="it is damaged")
    assert weight_of(profile) is Weight.COLOUR
    assert weight_of(Message("the source is damaged: {detail}; half of it", detail=profile)) is (
        Weight.LOSS
    )
