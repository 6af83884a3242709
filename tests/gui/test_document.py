"""Ten edits of a request, undone one by one, give its first text, character by character."""

from __future__ import annotations

import random

import pytest
from PySide6.QtGui import QUndoStack

from exportgui.errors import ExportguiError
from exportgui.gui.compose.document import RequestDocument

STARTS = (
    "",
    "wid=800&op_usm=1,1,5&fmt=png",
    "?WID=5 & hei=%37&&text=a+b&",
    "layer=1&src=is{a?wid=5}&pos=5,5&effect=-1&op_blur=3&layer=comp&$web$",
    "nonsense&=&wid=&$a=b&#comment",
)
RAW = ("hei=5", "bgc=255,0,0", "$thumb$", "op_blur=2", "layer=2&src=b", "fmt=webp,rgb")
LETTERS = "wid=0&,$%{}ä日 "


def edit(chance: random.Random, document: RequestDocument) -> None:
    """One edit as a field, a row, the picker or a drag makes it."""
    lines = len(document.lines)
    text = document.text
    way = chance.randrange(5) if lines else chance.choice((0, 2))
    if way == 0:
        at = chance.randint(0, len(text))
        document.set_text(
            text[:at] + "".join(chance.choices(LETTERS, k=chance.randint(1, 5))) + text[at + 1 :]
        )
    elif way == 1:
        document.set_value(chance.randrange(lines), chance.choice(("5", "1,2,3", "png", "")))
    elif way == 2:
        document.add(chance.choice(RAW), chance.choice((None, chance.randint(0, lines))))
    elif way == 3:
        document.remove([chance.randrange(lines)])
    else:
        document.arrange(chance.sample(range(lines), lines))


@pytest.mark.parametrize("start", STARTS)
def test_undo_after_any_ten_edits_gives_the_first_text_back(qtbot, start: str):
    for seed in range(40):
        chance = random.Random(seed)
        stack = QUndoStack()
        document = RequestDocument(stack, stack)
        document.set_text(start)
        stack.clear()
        seen = [document.text]
        while stack.index() < 10:
            try:
                edit(chance, document)
            except ExportguiError:
                continue  # an edit that is refused is no step
            if stack.index() == len(seen):
                seen.append(document.text)
        for step in reversed(range(10)):
            stack.undo()
            assert document.text == seen[step], seed
        assert document.text == start
        for _ in range(10):
            stack.redo()
        assert document.text == seen[-1]
        stack.clear()
