"""The engine's messages in the window's language: templates are translated, values stay."""

from __future__ import annotations

import errno
import re

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from exportgui.errors import RequestError, SourceError
from exportgui.gui.i18n.messages import error_text, message_text
from exportgui.messages import Message


class UppercaseTranslator(QTranslator):
    """Puts everything into capitals, blanks excepted."""

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


CUT = Message("cut short after {n} bytes", n=12)


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (
            SourceError(
                Message("the {format} file is damaged: {detail}", format="png", detail=CUT)
            ),
            "THE png FILE IS DAMAGED: CUT SHORT AFTER 12 BYTES",
        ),
        (
            RequestError(
                Message("{what} is out of range", what=Message("Quality")),
                command="qlt",
                value="0",
                allowed=Message("up to {number}", number=100),
                column=3,
            ),
            "qlt=0: QUALITY IS OUT OF RANGE; ALLOWED: UP TO 100; AT COLUMN 4",
        ),
        (
            SourceError(Message("the file does not exist"), "a; b.jpg"),
            "a; b.jpg: THE FILE DOES NOT EXIST",
        ),
        (FileNotFoundError(errno.ENOENT, "No such file or directory", "a.ini"), None),
    ],
)
def test_an_error_is_told_in_the_language_of_the_window(loud, error: Exception, line: str | None):
    if line is None:
        assert error_text(error).startswith("a.ini: ")
    else:
        assert error_text(error) == line


def test_plain_text_stays_as_it_is(loud):
    assert message_text("out of range\nb.jpg: {x}") == "out of range\nb.jpg: {x}"
    assert message_text("") == ""
