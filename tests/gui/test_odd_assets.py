"""An asset that raises anything, anywhere in the window, is a tile with a reason."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from exportgui.errors import SourceError
from exportgui.gui.browse import tile_painting
from exportgui.gui.i18n import language
from exportgui.gui.i18n.messages import error_text
from exportgui.gui.preview.film_model import FilmRole
from exportgui.gui.preview.renderer import ScreenRenderer
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.widgets import tooltips
from exportgui.job.planning import size_samples
from exportgui.media.damage import damage
from exportgui.messages import Message
from exportgui.refusals import RefusalKind, told
from tests.gui.page import ExportPage, command, connections

ODD = "pine.jpg"
SOUND = "oak.jpg"


class FailingError(Exception):
    """Cannot even say what it is."""

    def __str__(self) -> str:
        raise ValueError("no words")


ERRORS: dict[str, Callable[[], Exception]] = {
    "type": lambda: TypeError("'<' not supported between instances of 'str' and 'int'"),
    "struct": lambda: struct.error("unpack requires a buffer of 4 bytes"),
    "recursion": lambda: RecursionError("maximum recursion depth exceeded"),
    "memory": lambda: MemoryError(),
    "system": lambda: PermissionError(13, "Permission denied", "/shop/pine.jpg"),
    "unicode": lambda: UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
    "tagged": lambda: KeyError('<img src="canary.png">'),
    "silent": lambda: FailingError(),
    "named": lambda: SourceError(damage("JPEG", "no markers"), Path("/shop/pine.jpg")),
}
DOORS = ("render", "detail", "measure_size", "thumbnail", "render_text", "plan")


@pytest.fixture(params=["es", pytest.param("ja", marks=pytest.mark.long)])
def foreign(request, qapp) -> Iterator[str]:
    """The window speaks another language."""
    loaded = QTranslator()
    assert loaded.load(f"exportgui_{request.param}", str(language.folder()))
    QCoreApplication.installTranslator(loaded)
    yield request.param
    QCoreApplication.removeTranslator(loaded)


def is_plain(reason: str) -> bool:
    """Words in the window's language, in one line, without the text of a Python object."""
    return (
        bool(reason.strip()) and "\n" not in reason and not re.search(r"\w(Error|Silent)\(", reason)
    )


@pytest.mark.parametrize("kind", ERRORS)
def test_any_error_is_told_in_one_line_of_words(foreign: str, kind: str):
    text = error_text(ERRORS[kind]())
    assert is_plain(text)
    english = (
        "unexpected error",
        "cannot be used",
        "please report",
        "is damaged",
        ("not enough memory"),
    )
    assert not [words for words in english if words in text]


@pytest.mark.parametrize("kind", RefusalKind)
def test_a_refusal_tells_what_to_do_in_the_windows_language(foreign: str, kind: RefusalKind):
    reason = told(kind, Message("the file is empty"))
    text = error_text(SourceError(reason, Path("/shop/pine.jpg")))
    assert is_plain(text)
    assert text.startswith("pine.jpg: ")
    assert "the file is empty" not in text
    assert reason.values["advice"] not in text


def test_the_systems_own_errors_are_no_mistake_of_the_program():
    assert error_text(PermissionError(13, "Permission denied", "/a/b")) == "/a/b: Permission denied"
    assert error_text(OSError("odd")) == "“odd”"  # not the words of this program
    assert "report" in error_text(TypeError("x"))


@pytest.mark.parametrize("kind", ["type", "memory", "system", "tagged", "silent"])
def test_every_door_of_the_window_shows_a_reason(
    qtbot: QtBot,
    open_window,
    user,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    foreign: str,
    kind: str,
):
    for door in DOORS:
        _break(monkeypatch, door, ERRORS[kind])
    window: MainWindow = open_window(folder)
    ExportPage(window).type_modifiers("fmt=png&wid=40")
    row = user.row(window, ODD)
    asset = window.assets.asset(row)
    assert asset is not None
    qtbot.waitUntil(lambda: bool(window.thumbnails.failure(asset)))
    tip = window.assets.index(row).data(tooltips.TOOLTIP)
    assert is_plain(window.thumbnails.failure(asset))
    assert asset.name in tip
    assert not re.search(r"Error\(", tip)

    user.select(window, ODD, SOUND)
    user.click(window, ODD)
    user.wait_preview(window)
    assert is_plain(window.preview_model.error)
    command(window, "quick_look").trigger()
    look = connections(window).quick_look
    qtbot.waitUntil(lambda: bool(look.error))
    assert is_plain(look.error)
    assert not look.grab().isNull()
    look.close_look()

    user.select(window, SOUND, ODD)
    film = window.preview.film.model()
    odd = next(
        film.index(0, at) for at in range(film.columnCount()) if film.index(0, at).data() == ODD
    )
    qtbot.waitUntil(lambda: bool(odd.data(FilmRole.FRAME).failure))
    assert is_plain(odd.data(FilmRole.FRAME).failure)
    for view in (window.browse.view, window.preview, window.preview.film):
        assert not view.grab().isNull()
    assert not tile_painting.drag_pixmap(window.palette(), 2).isNull()

    user.click(window, SOUND)
    user.wait_preview(window)
    assert window.preview_model.after is not None
    assert not window.preview_model.error


def _break(monkeypatch: pytest.MonkeyPatch, door: str, error: Callable[[], Exception]) -> None:
    """The odd asset raises at this method of the renderer."""
    real = getattr(ScreenRenderer, door)

    def broken(renderer: ScreenRenderer, *given: object, **more: object) -> object:
        preview = next(
            (
                argument
                for argument in given
                if hasattr(argument, "asset") or hasattr(argument, "object_path")
            ),
            None,
        )
        asset = getattr(preview, "asset", preview)
        if getattr(asset, "name", "") == ODD:
            raise error()
        return real(renderer, *given, **more)

    monkeypatch.setattr(ScreenRenderer, door, broken)


@pytest.mark.parametrize("kind", ["type", "memory", "silent"])
def test_a_sample_that_raises_leaves_the_estimate(
    qtbot: QtBot,
    open_window,
    user,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
):
    def failing(*_given: object) -> object:
        raise ERRORS[kind]()

    monkeypatch.setattr(size_samples.render, "write", failing)
    window: MainWindow = open_window(folder)
    user.select(window, SOUND, "lamp.jpg")
    ExportPage(window).type_modifiers("fmt=png")
    ExportPage(window).set_destination(tmp_path / "out")
    command(window, "preflight").trigger()
    qtbot.waitUntil(lambda: bool(connections(window).preflights.open))
    preflight = next(iter(connections(window).preflights.open.values()))
    qtbot.waitUntil(lambda: preflight.planner is not None and preflight.model.rowCount() == 2)
    qtbot.waitUntil(lambda: not preflight.planner.busy and not preflight.planner.measuring)
    assert preflight.parts.export.isEnabled()
    preflight.close()
    qtbot.waitUntil(lambda: not window.runner.live)


def test_a_kept_thumbnail_that_is_no_picture_is_made_anew(
    qtbot: QtBot, open_window, user, folder: Path
):
    window: MainWindow = open_window(folder)
    asset = window.assets.asset(user.row(window, SOUND))
    assert asset is not None
    catalog = window.session.catalog
    assert catalog is not None
    qtbot.waitUntil(lambda: window.thumbnails.picture(asset) is not None)
    side = next(side for side in (128, 256, 512) if catalog.thumbnail(asset.id, side))
    catalog.store_thumbnail(asset.id, side, asset.mtime_ns, b"no picture")
    window.thumbnails.set_catalog(catalog)
    window.thumbnails.request([asset])
    qtbot.waitUntil(lambda: window.thumbnails.picture(asset) is not None)
    assert catalog.thumbnail(asset.id, side) != b"no picture"
